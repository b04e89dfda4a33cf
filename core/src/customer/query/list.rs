//! `customer.list`: the customers, for the office (S1-1, S1-31).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, CustomerId, Label, Private, QueryReason},
    contact::{WrittenPhone, fold::fold},
    customer::{Customer, CustomerStatus, query::Source, tag_key},
};

/// Status of the listed customers; merged and erased ones are never listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ListedRecord {
    /// Lists active customers.
    #[default]
    Active,
    /// Lists archived customers.
    Archived,
}

/// Filter by tags; case and accents are ignored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct TagFilter {
    /// Lists only customers with at least one of these tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<Private<String>>,
    /// Lists only customers with all of these tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<Private<String>>,
    /// Lists only customers with none of these tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub none: Vec<Private<String>>,
}

/// Lists the customers in id order.
///
/// # Errors
/// `forbidden`: only the office may list customers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Status of the listed customers.
    #[serde(default)]
    pub status: ListedRecord,
    /// Lists only customers whose tags match this filter.
    #[serde(default)]
    pub tags: TagFilter,
    /// Lists only customers with this text in a name, an e-mail address, a phone or an address;
    /// case and accents are ignored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
}

/// One customer of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerLine<'a> {
    /// Id of the customer.
    pub customer: &'a CustomerId,
    /// Status of the customer.
    pub record: CustomerStatus,
    /// Name of the customer in one line.
    pub name: Private<String>,
    /// E-mail addresses, the one for messages first.
    pub emails: Vec<&'a Private<String>>,
    /// Phones as written, in id order.
    pub phones: Vec<&'a WrittenPhone>,
    /// Tags of the customer, sorted.
    pub tags: Vec<&'a Label>,
    /// Whether the customer is blocked: booking and access are denied.
    pub blocked: bool,
}

impl TagFilter {
    fn matches(&self, customer: &Customer) -> bool {
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
            ListedRecord::Active => CustomerStatus::Active,
            ListedRecord::Archived => CustomerStatus::Archived,
        };
        let sought = self.text.as_ref().map(|text| fold(text.reveal().trim()).into_first());
        let wanted = |customer: &&Customer| {
            customer.record == record
                && self.tags.matches(customer)
                && sought.as_ref().is_none_or(|sought| contains_text(customer, sought))
        };
        Ok(customers.iter().filter(wanted).map(CustomerLine::of).collect())
    }
}

/// Whether a name, an e-mail address, a phone or an address contains a folded text.
fn contains_text(customer: &Customer, sought: &str) -> bool {
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
