//! What queries about requests read: the flagged items, and the customers on record.

use std::borrow::Cow;

use crate::{
    base::{CustomerId, FlagId, NoFacts},
    contact::WrittenContact,
    screening::{Request, Screener},
};

/// What screening reads of customers, only where a request names one. A host with its own tables
/// implements this trait over them.
pub trait Facts {
    /// The record of a customer; none if the customer has no record.
    fn record(&self, _customer: &CustomerId) -> Option<Record> {
        None
    }

    /// The active flags that are about the record of a customer, in id order.
    fn flags_of_record(&self, _customer: &CustomerId) -> Vec<FlagId> {
        Vec::new()
    }
}

impl Facts for NoFacts {}

/// The record of a customer, as far as screening needs it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// The contact values of the customer and of those merged into the record, as written.
    pub contact: WrittenContact,
    /// Ids of the customers merged into the record.
    pub merged: Vec<CustomerId>,
}

/// The data that queries about requests read.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// Index of the flagged items.
    pub screener: &'a Screener,
    /// Facts from other areas.
    pub facts: &'a (dyn Facts + 'static),
}

impl Source<'_> {
    /// The request with the record of its customer, unless it has one.
    pub(super) fn with_record<'r>(&self, request: &'r Request) -> Cow<'r, Request> {
        let customer = request.customer.as_ref().filter(|_| request.record.is_empty());
        let Some(known) = customer.and_then(|customer| self.facts.record(customer)) else {
            return Cow::Borrowed(request);
        };
        let given = request.merged.iter().filter(|id| !known.merged.contains(id)).cloned();
        let merged = given.chain(known.merged.iter().cloned()).collect();
        Cow::Owned(Request { record: known.contact, merged, ..request.clone() })
    }

    /// The flags that are about the record of the customer of a request.
    pub(super) fn flags_of_record(&self, request: &Request) -> Vec<FlagId> {
        let customer = request.customer.as_ref();
        customer.map(|customer| self.facts.flags_of_record(customer)).unwrap_or_default()
    }
}
