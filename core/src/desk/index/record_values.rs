//! The parsed values of customers' records, so that no screening parses them again.

use std::collections::BTreeMap;

use crate::{
    base::CustomerId,
    contact::{Contact, ParseOptions, Value, ValueError, WrittenValue},
    screening::Request,
};

/// Number of customers whose values are kept; then the cache is cleared.
const MOST_CUSTOMERS: usize = 10_000;

/// The parsed values of each record that was screened, by the written value. An entry is checked
/// against the record at each use, so that no edit of a customer has to update it.
#[derive(Default)]
pub(in crate::desk) struct RecordValues(BTreeMap<CustomerId, Parsed>);

type Parsed = BTreeMap<WrittenValue, Result<Value, ValueError>>;

impl RecordValues {
    /// The parsed values of the record of a request that its contact does not have.
    pub(in crate::desk) fn of(&mut self, request: &Request, options: &ParseOptions) -> Contact {
        let Some(customer) = request.customer.as_ref().filter(|_| !request.record.is_empty())
        else {
            return Contact::default();
        };
        let mut parsed = self.0.remove(customer).unwrap_or_default();
        let mut kept: Parsed = BTreeMap::new();
        for written in request.record.values() {
            kept.extend(parsed.remove_entry(&written));
        }
        let values = request.record_values().into_iter().map(|(kind, position, written)| {
            let value = kept.entry(written).or_insert_with_key(|key| Value::read(key, options));
            (kind, position, value.clone())
        });
        let contact = Contact::of(values);
        if self.0.len() >= MOST_CUSTOMERS {
            self.clear();
        }
        self.0.insert(customer.clone(), kept);
        contact
    }

    /// Drops all values.
    pub(in crate::desk) fn clear(&mut self) {
        self.0.clear();
    }
}
