//! Addresses of a customer: for service and billing (S1-8).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    base::{AddressId, FieldErrors, Label, Private},
    contact::{Address, ParseOptions, WrittenAddress},
    customer::Customer,
};

/// Purpose of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Technicians work at this address.
    Service,
    /// Bills are sent to this address.
    Billing,
}

/// An address of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerAddress {
    /// The address as it was written.
    pub address: WrittenAddress,
    /// Label, such as "holiday home".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
    /// Purposes of the address.
    pub purposes: BTreeSet<Purpose>,
}

/// An address in a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenAddress {
    /// Id of the address, unique within the customer.
    pub id: AddressId,
    /// The address as it is written.
    pub address: WrittenAddress,
    /// Label, such as "holiday home": 1 to 200 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Private<String>>,
    /// Purposes of the address; `service` if missing.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub purposes: BTreeSet<Purpose>,
}

impl Customer {
    /// The address where technicians work: the default one if it is a service address, or else the
    /// only service address; none if the record does not say which one (S1-30).
    pub fn service_address(&self) -> Option<&CustomerAddress> {
        let is_service = |of: &&CustomerAddress| of.purposes.contains(&Purpose::Service);
        let default = self.default_address.as_ref().and_then(|id| self.addresses.get(id));
        default.filter(is_service).or_else(|| {
            let mut service = self.addresses.values().filter(is_service);
            service.next().filter(|_| service.next().is_none())
        })
    }
}

impl GivenAddress {
    /// Parses the fields. An invalid address or label is recorded as an error.
    pub(in crate::customer) fn parse(
        &self,
        field: &str,
        reading: &ParseOptions,
        errors: &mut FieldErrors,
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
