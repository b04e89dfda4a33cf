//! Ids, chosen by the host and opaque to the library.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
};

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::{Private, from_text, work};

/// Conversion between ids of records and of subjects, without parsing again.
pub(crate) trait Id: Sized {
    /// Text of the id.
    fn text(&self) -> &SmolStr;

    /// The id with that text, which was parsed before.
    fn of_text(text: &SmolStr) -> Self;
}

impl ActorId {
    /// An actor who owns no record; ids from hosts cannot be equal to this one.
    pub(crate) fn nobody() -> Self {
        Self("\0".into())
    }
}

/// The text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// The text is empty.
    #[error("an id may not be empty")]
    Empty,
    /// The text has more than 64 characters.
    #[error("an id may have at most 64 characters")]
    TooLong,
    /// The text contains a control character.
    #[error("an id may not hold control characters")]
    Control,
    /// The text contains an e-mail address or a card number in groups of digits, which must not
    /// appear in refusals and logs, as ids do (P1).
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

/// Whether there is an `@` between a local part and a domain with a dot.
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

/// Whether four groups of four digits are a card number with a valid check digit (ISO/IEC 7812-1).
/// Ungrouped digits are allowed, because they may be a counter or a time.
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

/// Compares texts byte by byte, as `str` does. Most ids differ in the first eight bytes; comparing
/// those as a number is faster, and comparisons are a large part of every look-up.
#[inline]
fn compare(a: &str, b: &str) -> Ordering {
    let head = |text: &str| text.as_bytes().first_chunk().copied().map(u64::from_be_bytes);
    match head(a).zip(head(b)) {
        Some((a, b)) if a != b => a.cmp(&b),
        _ => a.cmp(b),
    }
}

macro_rules! ids {
    (@shown $id:ident) => { &$id.0 };
    // A secret id gives access, so that logs must not show it.
    (@shown $id:ident, secret) => { &Private::new(()) };
    ($($(#[$doc:meta])* $name:ident $(is $secret:ident)?;)*) => {$(
        $(#[$doc])*
        ///
        /// An opaque text of 1 to 64 characters, chosen by the host.
        #[derive(Clone, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(SmolStr);

        impl $name {
            /// Parses an id.
            ///
            /// # Errors
            /// [`IdError`] if the text is empty, too long, or contains a control character, an
            /// e-mail address or a card number.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                check(text).map(|()| Self(text.into()))
            }

            /// The id as text.
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

        // Written out, so that a test of growth counts the comparisons.
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                work::count();
                self.0 == other.0
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                work::count();
                compare(&self.0, &other.0)
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.0.hash(state);
            }
        }

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
    /// Id of an appointment.
    AppointmentId;
    /// Id of a customer.
    CustomerId;
    /// Id of a flag.
    FlagId;
    /// Id of an item of a flag, unique within the flag.
    FlagItemId;
    /// Id of a decision of staff about a match, unique within the flag.
    DecisionId;
    /// Id of an actor; for a customer or technician, the id of that customer or technician.
    ActorId;
    /// Id of a command: a command with the same id is carried out only once.
    CommandId;
    /// Id of an address, unique within the customer.
    AddressId;
    /// Id of a phone, unique within the customer.
    PhoneId;
    /// Id of an entry of a customer or appointment, such as a note, an occasion or a message.
    EntryId;
    /// Id of a payment method, unique within the customer.
    PaymentMethodId;
    /// Id of a technician.
    TechnicianId;
    /// Id of a service line of an appointment.
    LineId;
    /// Id of a service in the host's own catalog.
    ServiceId;
    /// Id of a work item of an appointment.
    WorkItemId;
    /// Id of a suggestion of a time frame.
    SuggestionId;
    /// Id of a link that is sent to a customer; it gives access, so it has to be hard to guess.
    LinkId is secret;
    /// Id of an item of a check-in, unique within the check-in.
    CheckInItemId;
    /// Id of an agreement that a customer accepts in a check-in.
    AgreementId;
    /// Id of an information request: questions to a customer.
    InformationId;
    /// Id of an offer that is made to keep a customer.
    OfferId;
    /// Id of a coupon.
    CouponId;
    /// Id of an inquiry.
    InquiryId;
    /// Id of a script of the host: a text that staff say in a phone call.
    ScriptId;
    /// Id of a template of the host: the layout and text of a message.
    TemplateId;
    /// Id of a brand of the host: the logo and colors of its messages.
    BrandId;
    /// Id of a file that the host stores.
    AttachmentId;
    /// Id of a sequence of review asks, in the policy.
    SequenceId;
    /// Id of a question of the feedback form.
    QuestionId;
    /// Id of the record that an action is due for.
    SubjectId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_in_the_order_of_their_texts() {
        let texts =
            ["a", "ab", "abcdefgh", "abcdefghi", "abcdefgi", "\u{e9}bcdefgh", "b", "abcdefg"];
        for (a, b) in texts.iter().flat_map(|a| texts.iter().map(move |b| (a, b))) {
            let ids = [a, b].map(|text| AppointmentId::parse(text).unwrap());
            assert_eq!(ids[0].cmp(&ids[1]), a.cmp(b), "{a} {b}");
        }
    }

    #[test]
    fn a_link_is_a_secret() {
        assert_eq!(format!("{:?}", AppointmentId::parse("a1").unwrap()), "AppointmentId(\"a1\")");
        assert_eq!(format!("{:?}", LinkId::parse("k1").unwrap()), "LinkId((private))");
    }
}
