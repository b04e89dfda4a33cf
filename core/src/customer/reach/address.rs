//! Addresses of a customer: where the work is done, and where the bill goes (S1-8).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    base::{AddressId, FieldProblems, Label, Private},
    contact::{Address, Reading, WrittenAddress},
};

/// What an address is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// The work is done there.
    Service,
    /// The bill goes there.
    Billing,
}

/// An address of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerAddress {
    /// The address as written.
    pub address: WrittenAddress,
    /// What it is called, such as "holiday home".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
    /// What it is for.
    pub purposes: BTreeSet<Purpose>,
}

/// An address as it is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenAddress {
    /// Names the address.
    pub id: AddressId,
    /// The address.
    pub address: WrittenAddress,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Private<String>>,
    /// What it is for; the work is done there if nothing is said.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub purposes: BTreeSet<Purpose>,
}

impl GivenAddress {
    /// The address as it is stored. An unreadable address or label is recorded as an error.
    pub(in crate::customer) fn parse(
        &self,
        field: &str,
        reading: &Reading,
        errors: &mut FieldProblems,
    ) -> CustomerAddress {
        errors.check(format!("{field}.address"), Address::parse(&self.address, reading));
        let label = format!("{field}.label");
        let label = errors.check_given(label, self.label.as_ref(), Label::parse);
        let purposes = match self.purposes.is_empty() {
            true => BTreeSet::from([Purpose::Service]),
            false => self.purposes.clone(),
        };
        CustomerAddress { address: self.address.clone(), label, purposes }
    }
}
