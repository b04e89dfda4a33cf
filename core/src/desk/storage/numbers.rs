//! Numbers of events: a log is applied without gaps, and an event that is delivered twice is
//! applied once (I-22).

use rapidhash::v3::rapidhash_v3;
use serde::{Deserialize, Serialize};

use super::{Desk, Event};
use crate::{
    appointment::AppointmentChange,
    base::{EventNumber, Lasting, Numbered},
    customer::CustomerChange,
};

/// The result of applying a log.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// Number of events that were applied.
    pub applied: usize,
    /// Number of events that were skipped, because the desk has applied them before.
    #[serde(skip_serializing_if = "is_zero")]
    pub repeated: usize,
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// Reason why a log is not applied. Nothing of the log is applied then.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    thiserror::Error,
    strum::IntoStaticStr,
    strum::VariantNames,
    Serialize,
)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
#[non_exhaustive]
pub enum LogError {
    /// Events are missing before this one.
    #[error("event {number} does not follow; the next number is {expected}")]
    NumberMissing {
        /// Number of the event in the log.
        number: EventNumber,
        /// Number that follows the last applied event.
        expected: EventNumber,
    },
    /// The desk has applied another event with this number.
    #[error("number {number} was used for another event")]
    NumberUsed {
        /// Number of the event in the log.
        number: EventNumber,
    },
}

impl LogError {
    /// The code: `desk.apply.reason`.
    pub fn code(&self) -> String {
        format!("desk.apply.{}", <&str>::from(self))
    }

    /// All codes that a log may be refused with.
    pub fn codes() -> impl Iterator<Item = String> {
        use strum::VariantNames;
        Self::VARIANTS.iter().map(|reason| format!("desk.apply.{reason}"))
    }
}

/// A hash of each event, in the order of their numbers. It has four bytes and is of what an erasure
/// leaves: name, time, actor and record. So a rewritten log has the same hashes, and no hash is of
/// a personal value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(in crate::desk) struct EventNumbers(Vec<u32>);

impl EventNumbers {
    fn len(&self) -> u64 {
        self.0.len() as u64
    }

    /// Number of the last event.
    fn last(&self) -> Option<EventNumber> {
        EventNumber::new(self.len()).ok()
    }

    fn next(&self) -> EventNumber {
        self.last().map_or(EventNumber::FIRST, EventNumber::next)
    }

    /// Whether the next event of a log is new.
    ///
    /// # Errors
    /// [`LogError`] if it does not follow, or another event has its number.
    fn admit(&mut self, event: &Event) -> Result<bool, LogError> {
        let (hash, expected) = (hash_of(event), self.next());
        let Some(number) = event.number().filter(|number| *number != expected) else {
            self.0.push(hash);
            return Ok(true);
        };
        let known = usize::try_from(number.get() - 1).ok().and_then(|place| self.0.get(place));
        match known {
            Some(known) if *known == hash => Ok(false),
            Some(_) => Err(LogError::NumberUsed { number }),
            None => Err(LogError::NumberMissing { number, expected }),
        }
    }

    /// Admits a whole log, or nothing of it.
    fn admit_all(&mut self, events: &[Event]) -> Result<Applied, LogError> {
        let before = self.0.len();
        let mut applied = Applied::default();
        for event in events {
            match self.admit(event) {
                Ok(true) => applied.applied += 1,
                Ok(false) => applied.repeated += 1,
                Err(error) => {
                    self.0.truncate(before);
                    return Err(error);
                }
            }
        }
        Ok(applied)
    }
}

fn hash_of(event: &Event) -> u32 {
    let Lasting { at, by, record } = event.lasting();
    let mut bytes = Vec::with_capacity(128);
    bytes.extend(at.timestamp().to_le_bytes());
    bytes.extend(at.timestamp_subsec_nanos().to_le_bytes());
    bytes.push(by.role as u8);
    let behalf = by.on_behalf_of.as_ref().map_or("", |customer| customer.as_str());
    for text in [by.id.as_str(), behalf, record, event.original_name()] {
        bytes.extend(text.as_bytes());
        // No id has a control character.
        bytes.push(0);
    }
    rapidhash_v3(&bytes) as u32
}

/// The hashes as hexadecimal digits, eight for each event.
impl From<EventNumbers> for String {
    fn from(EventNumbers(hashes): EventNumbers) -> Self {
        hashes.iter().map(|hash| format!("{hash:08x}")).collect()
    }
}

impl TryFrom<String> for EventNumbers {
    type Error = std::num::ParseIntError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digits = text.as_bytes().chunks(8).map(String::from_utf8_lossy);
        let hashes = digits.map(|digits| u32::from_str_radix(&digits, 16));
        hashes.collect::<Result<_, _>>().map(Self)
    }
}

impl Desk {
    /// Number of the last event; none if nothing has happened yet.
    ///
    /// The log that is applied after a snapshot begins with the next number, or earlier.
    pub fn last_number(&self) -> Option<EventNumber> {
        self.numbers.last()
    }

    /// Gives the next number to a new event, and applies it.
    pub(in crate::desk) fn record(&mut self, event: &mut Event) {
        let number = self.numbers.next();
        self.numbers.0.push(hash_of(event));
        self.give_number(event, number);
        self.apply_event(event);
    }

    /// Applies the events of a log that are new, and counts the others.
    ///
    /// # Errors
    /// [`LogError`]; nothing is applied then.
    pub(in crate::desk) fn apply_log(&mut self, events: &[Event]) -> Result<Applied, LogError> {
        /// Number of events that are applied before the due index is updated: so few that their
        /// appointments are still in the processor's cache.
        const CHUNK: usize = 1024;
        let mut next = self.numbers.next();
        let applied = self.numbers.admit_all(events)?;
        for chunk in events.chunks(CHUNK) {
            for event in chunk {
                match event.number() {
                    Some(number) if number < next => continue,
                    Some(_) => self.apply_event(event),
                    None => {
                        let mut event = event.clone();
                        self.give_number(&mut event, next);
                        self.apply_event(&event);
                    }
                }
                next = next.next();
            }
            self.update_due_index();
        }
        self.kept.forget_erased();
        Ok(applied)
    }

    /// Sets the number of an event. An event of an erasure has the log that is left: its last entry
    /// is of this event, and those before have the numbers of the log until now.
    fn give_number(&self, event: &mut Event, number: EventNumber) {
        event.set_number(Some(number));
        match event {
            Event::Appointment(event) => {
                let kept = match &mut event.change {
                    AppointmentChange::Erased(erased) => &mut erased.kept,
                    AppointmentChange::PartyErased(erased) => &mut erased.kept,
                    _ => return,
                };
                let known = self.appointments.get(&event.appointment);
                let known = known.map_or(&[][..], |known| known.log.as_slice());
                number_entries(&mut kept.log, known, number);
            }
            Event::Customer(event) => {
                let known = self.customers.get(&event.customer);
                let known = known.map_or(&[][..], |known| known.log.as_slice());
                match &mut event.change {
                    CustomerChange::Erased(erased) => {
                        number_entries(&mut erased.log, known, number);
                    }
                    CustomerChange::MergeForgotten(forgotten) => {
                        number_entries(&mut forgotten.kept.log, known, number);
                    }
                    _ => {}
                }
            }
            Event::Flag(_)
            | Event::CheckIn(_)
            | Event::Review(_)
            | Event::Inquiry(_)
            | Event::Desk(_) => {}
        }
    }
}

fn number_entries<E: Numbered>(entries: &mut [E], known: &[E], number: EventNumber) {
    if let Some((last, before)) = entries.split_last_mut() {
        last.set_number(Some(number));
        for (entry, known) in before.iter_mut().zip(known) {
            entry.set_number(entry.number().or(known.number()));
        }
    }
}
