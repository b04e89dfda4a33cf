//! The catalog of this area: every command, who may give it, when, and why it may be refused.

use super::{Block, Create, Customer, Edit, Record, Unblock};
use crate::base::{OFFICE, OFFICE_OR_CUSTOMER, catalog};

const ACTIVE: &[Record] = &[Record::Active];
const KEPT: &[Record] = &[Record::Active, Record::Archived];

catalog! {
    /// Everything that can be asked to be done to a customer.
    for Customer by customer;

    begin
    /// Takes somebody in.
    "customer.create" => Create, by OFFICE, unless [invalid];

    /// Changes name, language or e-mail addresses.
    "customer.edit" => Edit, by OFFICE_OR_CUSTOMER, during ACTIVE, unless [invalid, nothing_given];
    /// Denies booking and access (S1-23, S1-24).
    "customer.block" => Block, by OFFICE, during KEPT, unless [invalid];
    /// Allows booking and access again.
    "customer.unblock" => Unblock, by OFFICE, during KEPT, unless [];
}
