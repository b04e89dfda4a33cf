//! Removal of personal data from events after an erasure.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AppointmentId, CustomerId, FlagId, InquiryId, outline};

/// Data that an erasure removes from the events before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Erasable<'a> {
    /// All data of a customer.
    Customer(&'a CustomerId),
    /// The values that a survivor took over from a merged customer: `(survivor, merged)`.
    Merged(&'a CustomerId, &'a CustomerId),
    /// All data of an appointment.
    Appointment(&'a AppointmentId),
    /// The data of one customer in an appointment with several customers.
    Party(&'a AppointmentId, &'a CustomerId),
    /// All data of a flag.
    Flag(&'a FlagId),
    /// The record that a flag was raised from.
    Source(&'a FlagId),
    /// The person of a review request, and what they wrote.
    Review(&'a AppointmentId),
    /// The match keys of the person whom a review request asks.
    ReviewKeys(&'a AppointmentId),
    /// The person who sent an inquiry, and its texts.
    Inquiry(&'a InquiryId),
}

/// Data in an event that does not belong to the record of the event.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Mention<'a> {
    /// Only this event has the data.
    Here(Erasable<'a>),
    /// This event has the data, and later events of the same record may have it.
    From(Erasable<'a>),
    /// This is the last event of the record that may have the data.
    Until(Erasable<'a>),
}

/// An event from which erased data can be removed. The default methods are for events without
/// personal data.
pub(crate) trait Forget: Clone {
    /// The record of the event.
    fn record(&self) -> Option<Erasable<'_>> {
        None
    }

    /// What is left of the event, if an erasure reduced it.
    fn was(&self) -> Option<&Forgotten> {
        None
    }

    /// Data in the event that does not belong to its record.
    fn mentions(&self) -> Vec<Mention<'_>> {
        Vec::new()
    }

    /// Data that the event erases: it has to be removed from all events before this one.
    fn erases(&self) -> Vec<Erasable<'_>> {
        Vec::new()
    }

    /// The event without the erased data, which belongs to its record or is mentioned by it.
    fn without(&self, _erased: Erasable<'_>) -> Self {
        self.clone()
    }
}

/// Defines the method `forgotten` of an event whose changes have the variants `Erased` and
/// `Forgotten`.
macro_rules! forgotten {
    ($event:ident of $change:ident) => {
        impl $event {
            /// The event after the erasure of its record, reduced to its name and field names. The
            /// event of the erasure itself is not reduced.
            pub fn forgotten(&self) -> Self {
                let change = match &self.change {
                    $change::Forgotten(_) | $change::Erased { .. } => self.change.clone(),
                    change => crate::base::Forgotten::of(change).into(),
                };
                Self { change, ..self.clone() }
            }
        }
    };
}
pub(crate) use forgotten;

/// An event of an erased person, reduced to its name and the names of its fields. Time and actor
/// are kept.
///
/// Applying it changes nothing: the event of the erasure contains the remaining state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Forgotten {
    /// Name of the original event, such as `customer.edited`.
    pub was: String,
    /// Names of the fields of the original event, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

/// Serializes a change as its event does, so that it is not compiled a second time.
#[derive(Serialize)]
struct Flat<'a, T> {
    #[serde(flatten)]
    change: &'a T,
}

impl Forgotten {
    /// Reduces a change to its name and field names. The values of the fields are not read.
    pub(crate) fn of(change: &impl Serialize) -> Self {
        let Value::Object(mut fields) = outline(&Flat { change }, "event") else {
            return Self { was: String::new(), fields: Vec::new() };
        };
        let was = match fields.remove("event") {
            Some(Value::String(was)) => was,
            _ => String::new(),
        };
        Self { was, fields: fields.into_iter().map(|(field, _)| field).collect() }
    }

    /// A reduced event without fields.
    pub(crate) fn only(was: &str) -> Self {
        Self { was: was.to_owned(), fields: Vec::new() }
    }
}
