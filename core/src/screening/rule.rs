//! The rules that may decide a comparison.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::contact::ItemKind;

/// The rule that decided the grade of a comparison. Its name is stable.
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
    /// The same words, in any order.
    NameEqual,
    /// The same name except for a nickname.
    NameNickname,
    /// The same name except for a few letters.
    NameEdited,
    /// The same name except for words that are missing or abbreviated to an initial on one side.
    NameShortened,
    /// The name was found in the e-mail address.
    NameInEmail,
    /// The same e-mail address.
    EmailEqual,
    /// The same mailbox by the rules of its provider, such as dots or tags.
    EmailAlias,
    /// The same local part at a misspelt domain.
    EmailDomainTypo,
    /// A local part one edit away at the same domain.
    EmailLocalTypo,
    /// The same distinctive local part at another provider.
    EmailOtherProvider,
    /// The e-mail address was found in the remarks.
    EmailInNote,
    /// The same number, street, unit and place.
    AddressEqual,
    /// The same postcode and house number, where these identify one address.
    AddressPostcodeAndNumber,
    /// The same address except for a few letters.
    AddressEdited,
    /// The same building; a unit is given on one side only.
    AddressUnitMissing,
    /// The same building; the units differ.
    AddressOtherUnit,
    /// The same street and postcode, without a house number on either side.
    AddressWithoutNumber,
    /// The same phone number.
    PhoneEqual,
    /// The same national number; the country code is missing or assumed on one side.
    PhoneCountryAssumed,
    /// The same phone number; an extension is given on one side only.
    PhoneExtensionDropped,
    /// The same phone number except for two swapped neighbouring digits.
    PhoneDigitsSwapped,
    /// One phone number is the other without its area code.
    PhoneAreaMissing,
    /// The phone number was found in the remarks.
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

    /// Whether the value was found in a field of another kind. Such evidence is reported, but never
    /// counts as a second kind (TRACE-1).
    pub fn is_trace(self) -> bool {
        matches!(self, Self::NameInEmail | Self::EmailInNote | Self::PhoneInNote)
    }
}
