//! `flag.raise`: raise a flag.

use std::collections::BTreeSet;

use chrono::{DateTime, Months, Utc};
use serde::{Deserialize, Serialize};

use super::{Decided, Facts, Flag, FlagChange, NewItem, Reason};
use crate::{
    base::{
        AppointmentId, Context, Creation, CustomerId, FieldErrors, FlagId, Private, Remark, tagged,
    },
    contact::{ParseOptions, Value},
};

/// Time until the review of a flag, unless the command sets another time (R-23, `flag_retention`).
/// The review is needed because the law limits how long personal data is stored.
pub const REVIEW_AFTER: Months = Months::new(12);

tagged! {
    "kind" or "from", "FlagSource";
    /// The record that a flag was raised from (S0-15).
    #[serde(rename_all = "snake_case", deny_unknown_fields)]
    pub enum FlagSource {
        /// Raised from a customer.
        Customer {
            /// Id of the customer.
            customer: CustomerId,
        },
        /// Raised from an appointment, with or without a customer record.
        Appointment {
            /// Id of the appointment.
            appointment: AppointmentId,
        },
        /// Raised from no record: the values were typed in or imported.
        Hand {},
    }
}

impl FlagSource {
    /// Refuses a record that does not exist or is erased.
    fn require_known(&self, facts: &dyn Facts) -> Result<(), Reason> {
        let is_erased = match self {
            Self::Customer { customer } if !facts.knows_customer(customer) => {
                return Err(Reason::CustomerUnknown { customer: customer.clone() });
            }
            Self::Appointment { appointment } if !facts.knows_appointment(appointment) => {
                return Err(Reason::AppointmentUnknown { appointment: appointment.clone() });
            }
            Self::Customer { customer } => facts.is_customer_erased(customer),
            Self::Appointment { appointment } => facts.is_appointment_erased(appointment),
            Self::Hand {} => false,
        };
        match is_erased {
            true => Err(Reason::CustomerErased),
            false => Ok(()),
        }
    }
}

/// Raises a flag: its items are compared with every later appointment request (S0-13, S0-16).
///
/// The values are copies: no later edit of the customer changes them (S0-14). The same command
/// again, with the same reason, source and items, is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: no reason, no item, an invalid item, an id or a value given twice, too many items,
///    or a review that is not later than now
/// 3. `flag_exists`
/// 4. `customer_unknown`, `appointment_unknown`: the record that it is raised from does not exist
/// 5. `customer_erased`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Raise {
    /// Id of the new flag.
    pub flag: FlagId,
    /// Reason given by staff: 1 to 1000 characters.
    pub reason: Private<String>,
    /// The record that the flag is raised from.
    pub source: FlagSource,
    /// Flagged items, 1 to 100, each with a different value.
    pub items: Vec<NewItem>,
    /// Time of the next review (UTC), later than now; if missing, a year from now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub review_due: Option<DateTime<Utc>>,
}

impl Raise {
    fn check_items(&self, reading: &ParseOptions, fields: &mut FieldErrors) {
        match self.items.len() {
            0 => fields.note("items", "at least one is needed"),
            1..=Flag::MOST_ITEMS => {}
            _ => {
                let most = Flag::MOST_ITEMS;
                return fields.note("items", format_args!("there may be at most {most}"));
            }
        }
        let (mut ids, mut values) = (BTreeSet::new(), BTreeSet::new());
        for (position, NewItem { id, value }) in self.items.iter().enumerate() {
            let field = format!("items[{position}]");
            let value = fields.check(field.clone(), Value::read(value, reading));
            if !ids.insert(id) {
                fields.note(field.clone(), "the id is given twice");
            }
            if value.is_some_and(|value| !values.insert((value.kind(), value.forms()))) {
                fields.note(field, "the value is given twice");
            }
        }
    }
}

impl Creation<Flag> for Raise {
    type Parsed = Remark;

    fn parse(&self, context: &Context<'_, Flag>, errors: &mut FieldErrors) -> Option<Remark> {
        let reason = errors.check("reason", Remark::parse(self.reason.reveal()));
        self.check_items(context.policy, errors);
        if self.review_due.is_some_and(|due| due <= context.now) {
            errors.note("review_due", "must be later than now");
        }
        reason
    }

    fn is_retry(&self, reason: &Remark, flag: &Flag) -> bool {
        let has_item = |item: &NewItem| {
            let known = flag.items.get(&item.id);
            flag.raised_with.contains(&item.id)
                && known.is_some_and(|known| known.value == item.value)
        };
        (&flag.reason, &flag.source) == (reason, &self.source)
            && flag.raised_with.len() == self.items.len()
            && self.items.iter().all(has_item)
    }

    fn begin(&self, reason: Remark, context: &Context<'_, Flag>) -> Decided {
        self.source.require_known(context.facts)?;
        Ok(vec![FlagChange::Raised {
            reason,
            source: self.source.clone(),
            items: self.items.clone(),
            review_due: self.review_due.unwrap_or_else(|| next_review_after(context.now)),
        }])
    }
}

/// Time of the next review if a flag is raised or reviewed now.
pub(super) fn next_review_after(now: DateTime<Utc>) -> DateTime<Utc> {
    let due = now.checked_add_months(REVIEW_AFTER);
    due.unwrap_or(DateTime::<Utc>::MAX_UTC)
}
