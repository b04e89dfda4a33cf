//! Contact details of a customer: e-mail addresses, phones and addresses, and messages to them.

mod add_address;
mod add_phone;
mod address;
mod edit_address;
mod edit_phone;
mod email;
mod phone;
mod send_message;
mod set_default_address;

pub use add_address::{AddAddress, AddressAdded, AddressRemoved, RemoveAddress};
pub use add_phone::{AddPhone, PhoneAdded, PhoneRemoved, RemovePhone};
pub use address::{CustomerAddress, GivenAddress, Purpose};
pub use edit_address::{AddressEdited, EditAddress};
pub use edit_phone::{EditPhone, PhoneEdited};
pub use email::CustomerEmail;
pub use phone::{CustomerPhone, GivenPhone};
pub(super) use send_message::has_email;
pub use send_message::{ContactEntry, MessageSent, SendMessage};
pub use set_default_address::{DefaultAddressSet, SetDefaultAddress};
