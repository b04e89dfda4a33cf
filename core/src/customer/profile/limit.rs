//! The most entries of a customer, so that a command about one costs little (C1).

use crate::{
    base::FieldErrors,
    customer::{Customer, Reason},
};

impl Customer {
    /// The most phones of a customer, and as many e-mail addresses, addresses, payment methods,
    /// service preferences and customers merged into them.
    pub const MOST_ENTRIES: usize = 100;

    /// Refuses more entries in a field than a customer may have; `count` is the number after the
    /// command.
    pub(in crate::customer) fn require_room(
        &self,
        field: &'static str,
        count: usize,
    ) -> Result<(), Reason> {
        match count <= Self::MOST_ENTRIES {
            true => Ok(()),
            false => Err(Reason::CustomerFull { customer: self.id.clone(), field }),
        }
    }

    /// Records an error if a command gives more entries than a customer may have.
    pub(in crate::customer) fn check_count(
        field: &'static str,
        count: usize,
        errors: &mut FieldErrors,
    ) {
        if count > Self::MOST_ENTRIES {
            errors.note(field, "at most 100 may be given");
        }
    }
}
