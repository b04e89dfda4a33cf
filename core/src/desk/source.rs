//! The parts of the desk that the queries of each area read.

use super::Desk;
use crate::screening::Screener;
use crate::{appointment, customer, flag::FlagList, review::ReviewRequests};

impl<'a> From<&'a Desk> for &'a FlagList {
    fn from(desk: &'a Desk) -> Self {
        &desk.flags
    }
}

impl<'a> From<&'a Desk> for &'a ReviewRequests {
    fn from(desk: &'a Desk) -> Self {
        &desk.reviews
    }
}

impl<'a> From<&'a Desk> for &'a Screener {
    fn from(desk: &'a Desk) -> Self {
        &desk.screener
    }
}

impl<'a> From<&'a Desk> for customer::query::Source<'a> {
    fn from(desk: &'a Desk) -> Self {
        let (customers, policy) = (&desk.customers, &desk.policy().customer);
        Self { customers, policy, facts: desk }
    }
}

impl<'a> From<&'a Desk> for appointment::query::Source<'a> {
    fn from(desk: &'a Desk) -> Self {
        let (appointments, policy) = (&desk.appointments, &desk.policy().appointment);
        Self { appointments, policy, facts: desk }
    }
}
