//! The parts of the desk that the queries of each area read.

use super::{Desk, areas::records};
use crate::{appointment, check_in, customer, flag, inquiry, message, review, screening};

/// The queries of most areas read only their own records.
macro_rules! sources {
    (areas { $($field:ident: $records:ty,)* }) => {
        $(impl<'a> From<&'a Desk> for &'a $records {
            fn from(desk: &'a Desk) -> Self {
                &desk.$field
            }
        })*
    };
}

records!(sources);

impl<'a> From<&'a Desk> for screening::query::Source<'a> {
    fn from(desk: &'a Desk) -> Self {
        Self { screener: &desk.screener, facts: desk }
    }
}

impl<'a> From<&'a Desk> for flag::query::Source<'a> {
    fn from(desk: &'a Desk) -> Self {
        Self { flags: &desk.flags, facts: desk }
    }
}

impl<'a> From<&'a Desk> for customer::query::Source<'a> {
    fn from(desk: &'a Desk) -> Self {
        let (customers, policy) = (&desk.customers, &desk.policy().customer);
        Self { customers, policy, facts: desk }
    }
}

impl<'a> From<&'a Desk> for check_in::query::Source<'a> {
    fn from(desk: &'a Desk) -> Self {
        let (check_ins, policy) = (&desk.check_ins, &desk.policy().check_in);
        Self { check_ins, policy, facts: desk }
    }
}

impl<'a> From<&'a Desk> for appointment::query::Source<'a> {
    fn from(desk: &'a Desk) -> Self {
        let (appointments, policy) = (&desk.appointments, &desk.policy().appointment);
        Self { appointments, policy, facts: desk }
    }
}

impl<'a> From<&'a Desk> for review::query::Source<'a> {
    fn from(desk: &'a Desk) -> Self {
        Self { requests: &desk.reviews, policy: &desk.policy().review, facts: desk }
    }
}

impl<'a> From<&'a Desk> for inquiry::query::Source<'a> {
    fn from(desk: &'a Desk) -> Self {
        Self { inquiries: &desk.inquiries, policy: &desk.policy().inquiry, facts: desk }
    }
}

impl From<&Desk> for message::query::Source {
    fn from(_: &Desk) -> Self {
        Self
    }
}
