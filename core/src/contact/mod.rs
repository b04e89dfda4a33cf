//! Names, e-mail addresses, phone numbers and postal addresses, parsed into match keys.
//!
//! A *written* value ([`WrittenName`] …) is the input as a person wrote it. It is parsed once into
//! a value ([`PersonName`] …), which has the raw text and the forms that are compared.

pub mod address;
pub mod email;
pub mod fold;
pub mod name;
pub mod phone;

pub(crate) mod bytes;
mod key;
mod kind;
#[cfg(test)]
pub(crate) mod parse_count;
mod parse_options;
mod read;
mod step;
mod tables;
mod written;

pub use address::{Address, AddressError};
pub(crate) use address::{
    AddressKey, Form as AddressForm, KeySide, Unit as AddressUnit,
    are_other_names as are_other_street_names,
};
pub use email::{EmailAddress, EmailError};
pub use kind::ItemKind;
pub(crate) use name::{
    Known, NameView, UNMASKED_PENALTY, Word, Words, known_name, letters, related_names,
    same_given_name,
};
pub use name::{NameError, PersonName};
pub use parse_options::ParseOptions;
pub use phone::{Phone, PhoneError};
pub use read::{Contact, Unreadable, Value, ValueError};
pub use step::{Side, Step};
pub use tables::table_version;
pub use written::{WrittenAddress, WrittenContact, WrittenName, WrittenPhone, WrittenValue};
