//! What an index stores of an address: where it is found, what tells it from most others, and what
//! was read of it.

mod address_key;
mod digest;
mod sketch;
mod whole;

pub(crate) use address_key::{AddressKey, KeySide};
