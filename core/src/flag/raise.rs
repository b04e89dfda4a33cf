//! `flag.raise`: put somebody on the list.

use std::collections::BTreeSet;

use chrono::{DateTime, Months, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{Flag, FlagChange, FlagEvent, NewItem};
use crate::{
    base::{Actor, AppointmentId, CustomerId, FieldProblems, FlagId, Private, Remark, named},
    contact::{Reading, Value},
};

/// A flag is looked at again after a year, unless the call says otherwise (requirements 4.9,
/// `flag_retention`). Longer, and it may be forgotten; the law wants storage limited.
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
/// 1. [`Forbidden`](RaiseRefusal::Forbidden)
/// 2. [`Invalid`](RaiseRefusal::Invalid): no reason, no item, an item that cannot be read, an id
///    or a value given twice, too many items, or a review that is due before now
/// 3. [`FlagExists`](RaiseRefusal::FlagExists)
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

/// Why a flag was not raised.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.raise.")]
#[serde(untagged)]
pub enum RaiseRefusal {
    /// Only the office may flag somebody.
    #[error("not permitted")]
    Forbidden,
    /// Something is wrong with the fields of the call.
    #[error("{fields}")]
    Invalid {
        /// All that is wrong.
        fields: FieldProblems,
    },
    /// Another flag has that id.
    #[error("flag `{flag}` is there already, and differs")]
    FlagExists {
        /// The id that was given.
        flag: FlagId,
    },
}

impl Raise {
    /// Decides; changes nothing. `flag` is the flag that has the id already, if there is one.
    ///
    /// # Errors
    /// See [`Raise`].
    pub fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        flag: Option<&Flag>,
        reading: &Reading,
    ) -> Result<Vec<FlagEvent>, RaiseRefusal> {
        if !by.is_office() {
            return Err(RaiseRefusal::Forbidden);
        }
        let reason = self.check(now, reading)?;
        if let Some(flag) = flag.filter(|flag| flag.id == self.flag) {
            return match self.made(flag, &reason) {
                true => Ok(Vec::new()),
                false => Err(RaiseRefusal::FlagExists { flag: flag.id.clone() }),
            };
        }
        let change = FlagChange::Raised {
            reason,
            source: self.source.clone(),
            items: self.items.clone(),
            review_due: self.review_due.unwrap_or_else(|| a_year_after(now)),
        };
        Ok(vec![FlagEvent { at: now, by: by.clone(), flag: self.flag.clone(), change }])
    }

    fn check(&self, now: DateTime<Utc>, reading: &Reading) -> Result<Remark, RaiseRefusal> {
        let mut fields = FieldProblems::default();
        let reason = fields.check("reason", Remark::parse(self.reason.reveal()));
        self.check_items(reading, &mut fields);
        if self.review_due.is_some_and(|due| due <= now) {
            fields.note("review_due", "must be later than now");
        }
        match reason {
            Some(reason) if fields.is_empty() => Ok(reason),
            _ => Err(RaiseRefusal::Invalid { fields }),
        }
    }

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

    /// Whether a flag was raised by this very call.
    fn made(&self, flag: &Flag, reason: &Remark) -> bool {
        let same = |item: &NewItem| {
            let held = flag.items.get(&item.id);
            flag.raised_with.contains(&item.id) && held.is_some_and(|held| held.value == item.value)
        };
        flag.reason == *reason
            && flag.source == self.source
            && flag.raised_with.len() == self.items.len()
            && self.items.iter().all(same)
    }
}

/// When a flag is due for review that was looked at now.
pub(super) fn a_year_after(now: DateTime<Utc>) -> DateTime<Utc> {
    let due = now.checked_add_months(REVIEW_AFTER);
    due.unwrap_or(DateTime::<Utc>::MAX_UTC)
}
