//! `flag.raise`: put somebody on the list.

use std::collections::BTreeSet;

use chrono::{DateTime, Months, Utc};
use serde::{Deserialize, Serialize};

use super::{Flag, FlagChange, NewItem, Reason};
use crate::{
    base::{
        AppointmentId, Begin, Context, CustomerId, FieldProblems, FlagId, Private, Remark, named,
    },
    contact::{Reading, Value},
};

/// A flag is looked at again after a year, unless the call says otherwise.
/// Longer, and it may be forgotten; the law wants storage limited.
pub const REVIEW_AFTER: Months = Months::new(12);

named! {
    "from", "FlagSource";
    /// What a flag was raised from (S0-15).
    #[serde(rename_all = "snake_case", deny_unknown_fields)]
    pub enum FlagSource {
        /// A customer on record.
        Customer {
            /// The customer.
            customer: CustomerId,
        },
        /// An appointment, also one without a customer on record.
        Appointment {
            /// The appointment.
            appointment: AppointmentId,
        },
        /// Nothing that is on record: somebody typed it in, or a list was imported.
        Hand {},
    }
}

/// Raises a flag: from now on its items are compared with every request (S0-13, S0-16).
///
/// The values are copies: no later edit of the customer changes them (S0-14). The same call
/// again, known by its reason, source and items, is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: no reason, no item, an item that cannot be read, an id
///    or a value given twice, too many items, or a review that is due before now
/// 3. `flag_exists`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Raise {
    /// Names the new flag.
    pub flag: FlagId,
    /// Why.
    pub reason: Private<String>,
    /// What it is raised from.
    pub source: FlagSource,
    /// What is flagged: one item for each distinct value.
    pub items: Vec<NewItem>,
    /// When somebody has to look whether it is still needed; a year from now if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_due: Option<DateTime<Utc>>,
}

impl Raise {
    fn check_items(&self, reading: &Reading, fields: &mut FieldProblems) {
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
            fields.check(field.clone(), Value::read(value, reading));
            if !ids.insert(id) {
                fields.note(field.clone(), "the id is given twice");
            }
            if !values.insert(value) {
                fields.note(field, "the value is given twice");
            }
        }
    }
}

impl Begin<Flag> for Raise {
    fn check(&self, context: &Context<'_, Flag>, fields: &mut FieldProblems) {
        fields.check("reason", Remark::parse(self.reason.reveal()));
        self.check_items(context.policy, fields);
        if self.review_due.is_some_and(|due| due <= context.now) {
            fields.note("review_due", "must be later than now");
        }
    }

    fn begin(&self, context: &Context<'_, Flag>) -> Result<Vec<FlagChange>, Reason> {
        let raised = Remark::parse(self.reason.reveal()).ok().map(|reason| FlagChange::Raised {
            reason,
            source: self.source.clone(),
            items: self.items.clone(),
            review_due: self.review_due.unwrap_or_else(|| a_year_after(context.now)),
        });
        Ok(raised.into_iter().collect())
    }

    fn began(&self, held: &Flag) -> bool {
        let same = |item: &NewItem| {
            let known = held.items.get(&item.id);
            held.raised_with.contains(&item.id)
                && known.is_some_and(|known| known.value == item.value)
        };
        held.reason.as_str() == self.reason.reveal().trim()
            && held.source == self.source
            && held.raised_with.len() == self.items.len()
            && self.items.iter().all(same)
    }
}

/// When a flag is due for review that was looked at now.
pub(super) fn a_year_after(now: DateTime<Utc>) -> DateTime<Utc> {
    let due = now.checked_add_months(REVIEW_AFTER);
    due.unwrap_or(DateTime::<Utc>::MAX_UTC)
}
