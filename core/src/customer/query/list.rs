//! `customer.list`: all customers, as the office looks for one (S1-1, S1-31).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, CustomerId, Label, Private, QueryReason},
    contact::{WrittenPhone, fold::fold},
    customer::{Customer, Record, query::Source, tag_key},
};

/// Which records are listed; merged and erased ones never are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ListedRecord {
    /// Those in use.
    #[default]
    Active,
    /// Those that are retired.
    Archived,
}

/// Which tags a customer has to have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct TagFilter {
    /// At least one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<Private<String>>,
    /// Each of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<Private<String>>,
    /// Not one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub none: Vec<Private<String>>,
}

/// Asks for the customers, in id order.
///
/// # Errors
/// `forbidden`: only the office sees all customers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Which records.
    #[serde(default)]
    pub status: ListedRecord,
    /// Which tags.
    #[serde(default)]
    pub tags: TagFilter,
    /// Only customers with this text in a name, an e-mail address, a phone or an address; case
    /// and accents do not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerLine<'a> {
    /// The customer.
    pub customer: &'a CustomerId,
    /// Where the record is in its life.
    pub record: Record,
    /// Their name in one line.
    pub name: Private<String>,
    /// Their e-mail addresses, the usual one first.
    pub emails: Vec<&'a Private<String>>,
    /// Their phones, in id order.
    pub phones: Vec<&'a WrittenPhone>,
    /// Their tags, sorted.
    pub tags: Vec<&'a Label>,
    /// Whether booking and access are denied.
    pub blocked: bool,
}

impl TagFilter {
    fn lets_pass(&self, customer: &Customer) -> bool {
        let has = |tag: &Private<String>| customer.tags.contains_key(&tag_key(tag.reveal()));
        (self.any.is_empty() || self.any.iter().any(has))
            && self.all.iter().all(has)
            && !self.none.iter().any(has)
    }
}

impl List {
    pub(crate) fn answer<'a>(
        &self,
        _: &Actor,
        Source { customers, .. }: Source<'a>,
    ) -> Result<Vec<CustomerLine<'a>>, QueryReason> {
        let record = match self.status {
            ListedRecord::Active => Record::Active,
            ListedRecord::Archived => Record::Archived,
        };
        let sought = self.text.as_ref().map(|text| fold(text.reveal().trim()).into_first());
        let wanted = |customer: &&Customer| {
            customer.record == record
                && self.tags.lets_pass(customer)
                && sought.as_ref().is_none_or(|sought| holds(customer, sought))
        };
        Ok(customers.iter().filter(wanted).map(CustomerLine::of).collect())
    }
}

/// Whether a folded text is part of what a customer is known by.
fn holds(customer: &Customer, sought: &str) -> bool {
    let found = |text: &str| fold(text).iter().any(|form| form.contains(sought));
    let names = [customer.name.line(), customer.display_name()];
    names.iter().any(|name| found(name))
        || customer.emails.iter().any(|email| found(email.address.reveal()))
        || customer.phones.values().any(|phone| found(phone.written.number.reveal()))
        || customer.addresses.values().any(|one| found(&one.address.line()))
}

impl<'a> CustomerLine<'a> {
    fn of(customer: &'a Customer) -> Self {
        Self {
            customer: &customer.id,
            record: customer.record,
            name: Private::new(customer.name.line()),
            emails: customer.emails.iter().map(|email| &email.address).collect(),
            phones: customer.phones.values().map(|phone| &phone.written).collect(),
            tags: customer.tags.values().collect(),
            blocked: customer.block.is_some(),
        }
    }
}
