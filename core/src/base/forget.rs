//! What erasures leave of events.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AppointmentId, CustomerId, FlagId};

/// What an erasure takes out of the events before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Erasable<'a> {
    /// A customer.
    Customer(&'a CustomerId),
    /// The values that a customer took over from one who was merged in: `(survivor, merged)`.
    Merged(&'a CustomerId, &'a CustomerId),
    /// An appointment.
    Appointment(&'a AppointmentId),
    /// A customer who takes part in an appointment.
    Party(&'a AppointmentId, &'a CustomerId),
    /// A flag.
    Flag(&'a FlagId),
    /// The record that a flag was raised from.
    Source(&'a FlagId),
}

/// How an event has values of something beside its own record.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Mention<'a> {
    /// The event has them.
    Here(Erasable<'a>),
    /// The event has them, and so may later events of its record.
    From(Erasable<'a>),
    /// The event is the last of its record that may have them.
    Until(Erasable<'a>),
}

/// What an event means to erasures. Events without personal data need none of the methods.
pub(crate) trait Forget: Clone {
    /// The record it is an event of.
    fn record(&self) -> Option<Erasable<'_>> {
        None
    }

    /// What else it has values of.
    fn mentions(&self) -> Vec<Mention<'_>> {
        Vec::new()
    }

    /// What it erases: all events before it are to lose those values.
    fn erases(&self) -> Vec<Erasable<'_>> {
        Vec::new()
    }

    /// What is left of it without the values of its record, or of something it mentions.
    fn without(&self, _erased: Erasable<'_>) -> Self {
        self.clone()
    }
}

/// Gives an event the method `forgotten`; its changes have the variants `Erased` and `Forgotten`.
macro_rules! forgotten {
    ($event:ident of $change:ident) => {
        impl $event {
            /// What is left of the event once its record is erased: its name and field names. The
            /// event of the erasure itself stays whole.
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

/// The rest of an event of an erased person: its name and the names of its fields. Time and actor
/// stay in the envelope.
///
/// Applying it changes nothing: the event of the erasure has all that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Forgotten {
    /// Name of the former event, such as `customer.edited`.
    pub was: String,
    /// Names of its fields, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

impl Forgotten {
    /// What is left of a change.
    pub(crate) fn of(change: &impl Serialize) -> Self {
        let Ok(Value::Object(mut told)) = serde_json::to_value(change) else {
            return Self { was: String::new(), fields: Vec::new() };
        };
        let was = match told.remove("event") {
            Some(Value::String(was)) => was,
            _ => String::new(),
        };
        Self { was, fields: told.into_iter().map(|(field, _)| field).collect() }
    }

    /// What is left of an event without fields.
    pub(crate) fn only(was: &str) -> Self {
        Self { was: was.to_owned(), fields: Vec::new() }
    }
}
