//! The parsed values of a request, with their sources.

use crate::{
    contact::{Contact, Value},
    screening::{ValueSource, trace::Trace},
};

/// The parsed values of a request: those that were typed, then those of the customer's record, then
/// the traces in both.
pub(super) struct ReadRequest {
    /// All values; what is unreadable or left out is that of the typed ones.
    pub(super) contact: Contact,
    /// What is unreadable or left out in the record; its values are in `contact`.
    pub(super) record: Contact,
    /// Number of typed values.
    typed: usize,
    /// Sources of the traces, which are the last values.
    traces: Vec<ValueSource>,
}

impl ReadRequest {
    /// The values of a contact, and of a record without the values of the contact.
    pub(super) fn new(mut contact: Contact, mut record: Contact) -> Self {
        let typed = contact.values.len();
        contact.append(&mut record);
        Self { contact, record, typed, traces: Vec::new() }
    }

    /// The typed values and those of the record, without traces.
    pub(super) fn by_source(&self) -> (&[Value], &[Value]) {
        let record = self.contact.values.get(self.typed..).unwrap_or_default();
        (self.contact.values.get(..self.typed).unwrap_or_default(), record)
    }

    /// Adds the value of a trace.
    pub(super) fn push(&mut self, trace: Trace) {
        self.traces.push(trace.source);
        self.contact.values.push(trace.value);
    }

    /// Source of a value, by its number.
    pub(super) fn source_of(&self, number: usize) -> ValueSource {
        let read = self.contact.values.len() - self.traces.len();
        match number.checked_sub(read).and_then(|trace| self.traces.get(trace)) {
            Some(source) => *source,
            None if number < self.typed => ValueSource::Typed,
            None => ValueSource::Record,
        }
    }
}
