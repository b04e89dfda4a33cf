//! What an index stores of an address: its keys, its sketch for a cheap comparison, and its parsed
//! forms.

mod address_key;
mod digest;
mod sketch;
mod whole;

pub(crate) use address_key::{AddressKey, KeySide};
