//! The four kinds of flagged items (S0-16).

use serde::{Deserialize, Serialize};

/// Kind of a flagged or compared value (S0-16), in the order in which matches are listed (S0-22).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::EnumString,
    strum::VariantArray,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ItemKind {
    /// The full name of a person.
    FullName,
    /// The e-mail address of a mailbox.
    Email,
    /// A complete postal address.
    Address,
    /// A phone number, with or without an extension.
    Phone,
}

impl ItemKind {
    /// All kinds, in the order in which matches are listed (S0-22).
    pub const ALL: [Self; 4] = [Self::FullName, Self::Email, Self::Address, Self::Phone];

    /// Number of kinds.
    pub(crate) const COUNT: usize = Self::ALL.len();

    /// The name on the wire: `full_name`, `email`, `address`, `phone`.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

const _: () = assert!(ItemKind::COUNT == <ItemKind as strum::VariantArray>::VARIANTS.len());
