//! Ids: given by the host, opaque to us.

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::{Private, from_text};

/// Conversions between ids of records and of subjects, without parsing again.
pub(crate) trait Id: Sized {
    /// The text of the id.
    fn text(&self) -> &SmolStr;

    /// The id of that text, which was parsed before.
    fn of_text(text: &SmolStr) -> Self;
}

impl ActorId {
    /// Somebody who owns nothing: no host can give this id.
    pub(crate) fn nobody() -> Self {
        Self("\0".into())
    }
}

/// Why a text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// There is nothing in it.
    #[error("an id may not be empty")]
    Empty,
    /// It has more than 64 characters.
    #[error("an id may have at most 64 characters")]
    TooLong,
    /// It has a control character in it.
    #[error("an id may not hold control characters")]
    Control,
    /// It holds an e-mail address, or the number of a card in groups: refusals and logs repeat ids,
    /// and may not repeat those (P1).
    #[error("an id may not hold an e-mail address or the number of a card")]
    Personal,
}

fn check(text: &str) -> Result<(), IdError> {
    if text.is_empty() {
        Err(IdError::Empty)
    } else if text.chars().nth(64).is_some() {
        Err(IdError::TooLong)
    } else if text.chars().any(char::is_control) {
        Err(IdError::Control)
    } else if holds_mailbox(text) || holds_card_number(text) {
        Err(IdError::Personal)
    } else {
        Ok(())
    }
}

/// Whether an `@` stands between a local part and a domain with a dot.
fn holds_mailbox(text: &str) -> bool {
    let is_local = |c: char| c.is_alphanumeric() || "._+-".contains(c);
    text.match_indices('@').any(|(at, _)| {
        let (before, behind) = (text.get(..at), text.get(at + 1..));
        let domain = behind.and_then(|behind| behind.split(|c: char| !is_local(c)).next());
        before.is_some_and(|before| before.ends_with(is_local))
            && domain.and_then(|domain| domain.split_once('.')).is_some_and(|(name, end)| {
                !name.is_empty() && end.chars().filter(|c| c.is_alphabetic()).count() > 1
            })
    })
}

/// Whether four groups of four digits are the number of a card, by its check digit
/// (ISO/IEC 7812-1). Digits in one piece may be any number: a counter, a time.
fn holds_card_number(text: &str) -> bool {
    let groups: Vec<&str> = text.split([' ', '-', '.']).collect();
    groups.windows(4).any(|four| {
        let digits: Vec<u32> = four.concat().chars().filter_map(|c| c.to_digit(10)).collect();
        let is_grouped = four.iter().all(|group| group.chars().count() == 4) && digits.len() == 16;
        let doubled = |digit: u32| digit * 2 / 10 + digit * 2 % 10;
        let places = digits.iter().enumerate();
        let sum: u32 = places.map(|(at, d)| if at % 2 == 0 { doubled(*d) } else { *d }).sum();
        is_grouped && sum.is_multiple_of(10)
    })
}

macro_rules! ids {
    (@shown $id:ident) => { &$id.0 };
    // Whoever knows it gets in: no log shows it.
    (@shown $id:ident, secret) => { &Private::new(()) };
    ($($(#[$doc:meta])* $name:ident $(is $secret:ident)?;)*) => {$(
        $(#[$doc])*
        ///
        /// An opaque, non-empty text of at most 64 characters, unique in its kind.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(SmolStr);

        impl $name {
            /// Reads an id.
            ///
            /// # Errors
            /// [`IdError`] when the text is empty, too long, or holds a control character, an
            /// e-mail address or the number of a card.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                check(text).map(|()| Self(text.into()))
            }

            /// The id as it was given.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Id for $name {
            fn text(&self) -> &SmolStr {
                &self.0
            }

            fn of_text(text: &SmolStr) -> Self {
                Self(text.clone())
            }
        }

        from_text!($name, IdError);

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(ids!(@shown self $(, $secret)?)).finish()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// Names an appointment.
    AppointmentId;
    /// Names a customer.
    CustomerId;
    /// Names a flag.
    FlagId;
    /// Names one item of a flag.
    FlagItemId;
    /// Names a decision of staff about a match.
    DecisionId;
    /// Names the person or program that acts: a customer or technician by the id they have here.
    ActorId;
    /// Names a command, so that giving it again is harmless.
    CommandId;
    /// Names an address of a customer.
    AddressId;
    /// Names a phone of a customer.
    PhoneId;
    /// Names a note, an occasion, a preference: an entry in a list of a customer or appointment.
    EntryId;
    /// Names a saved way to pay.
    PaymentMethodId;
    /// Names a technician.
    TechnicianId;
    /// Names a line of services on an appointment.
    LineId;
    /// Names a service in the host's own catalogue.
    ServiceId;
    /// Names a piece of work on an appointment.
    WorkItemId;
    /// Names a time frame that somebody suggests.
    SuggestionId;
    /// Names a link that is sent to a customer; the host makes it hard to guess.
    LinkId is secret;
    /// Names a question that is put to a customer.
    InformationId;
    /// Names something that is offered to keep a customer.
    OfferId;
    /// Names a coupon.
    CouponId;
    /// Names a text of the host that its people say in a call.
    ScriptId;
    /// Names a file that the host keeps.
    AttachmentId;
    /// Id of the record that something is due for.
    SubjectId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_a_secret() {
        assert_eq!(format!("{:?}", AppointmentId::parse("a1").unwrap()), "AppointmentId(\"a1\")");
        assert_eq!(format!("{:?}", LinkId::parse("k1").unwrap()), "LinkId((private))");
    }
}
