//! The rules that may decide a comparison.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::contact::ItemKind;

/// The rule that decided how alike two values are; its name never changes once released.
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
    strum::VariantArray,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Rule {
    /// The same name, token for token, in any order.
    NameEqual,
    /// The same name but for a nickname.
    NameNickname,
    /// The same name but for a few letters.
    NameEdited,
    /// The same name but for a part that is missing on one side, or only an initial.
    NameShortened,
    /// The name stands in the e-mail address.
    NameInEmail,
    /// The same mailbox, spelt the same.
    EmailEqual,
    /// The same mailbox by its provider's rules.
    EmailAlias,
    /// The same local part at a misspelt domain.
    EmailDomainTypo,
    /// A local part one edit away at the same domain.
    EmailLocalTypo,
    /// The same distinctive local part at another provider.
    EmailOtherProvider,
    /// The e-mail address stands in the remarks.
    EmailInNote,
    /// The same address.
    AddressEqual,
    /// The same postcode and number, where these name a single address.
    AddressPostcodeAndNumber,
    /// The same address but for a few letters.
    AddressEdited,
    /// The same building; a unit is given on one side only.
    AddressUnitMissing,
    /// The same building, another unit.
    AddressOtherUnit,
    /// The same street and postcode, without a house number on either side.
    AddressWithoutNumber,
    /// The same number.
    PhoneEqual,
    /// The same national number; the country code is missing or assumed on one side.
    PhoneCountryAssumed,
    /// The same number; an extension is given on one side only.
    PhoneExtensionDropped,
    /// Two neighbouring digits are swapped.
    PhoneDigitsSwapped,
    /// One number is the other without its area code.
    PhoneAreaMissing,
    /// The phone number stands in the remarks.
    PhoneInNote,
}

impl Rule {
    /// The name on the wire.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The rules that may decide about values of a kind.
    pub fn of(kind: ItemKind) -> impl Iterator<Item = Self> {
        let prefix = match kind {
            ItemKind::FullName => "name_",
            ItemKind::Email => "email_",
            ItemKind::Address => "address_",
            ItemKind::Phone => "phone_",
        };
        Self::VARIANTS.iter().copied().filter(move |rule| rule.as_str().starts_with(prefix))
    }

    /// Whether the value was found in a place of another kind: told, but never counted as a
    /// second, independent kind of evidence.
    pub fn is_trace(self) -> bool {
        matches!(self, Self::NameInEmail | Self::EmailInNote | Self::PhoneInNote)
    }
}
