//! `customer.add_occasion`, `customer.remove_occasion`: days to remember (S2-25).

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::entry::added;
use crate::{
    base::{
        Apply, Command, Context, CustomerId, EntryId, EventMeta, FieldProblems, Private, Remark,
    },
    customer::{Customer, Decided},
};

/// What is remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OccasionKind {
    /// The day somebody was born.
    Birthday,
    /// A day that something lasts since.
    Anniversary,
    /// Anything else.
    Other,
}

/// A day of the year to remember.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Occasion {
    /// What is remembered.
    pub kind: OccasionKind,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month.
    pub day: u8,
    /// The year it began in, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// What to know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

/// An occasion as it is given.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenOccasion {
    /// Names it.
    pub id: EntryId,
    /// What is remembered.
    pub kind: OccasionKind,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month.
    pub day: u8,
    /// The year it began in, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// What to know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Private<String>>,
}

/// When somebody was born is nothing for a log.
impl fmt::Debug for Occasion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Occasion").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl fmt::Debug for GivenOccasion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GivenOccasion").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Takes down a day to remember.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddOccasion {
    /// The customer.
    pub customer: CustomerId,
    /// The day.
    pub occasion: GivenOccasion,
}

/// Takes a day to remember away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemoveOccasion {
    /// The customer.
    pub customer: CustomerId,
    /// Names it.
    pub occasion: EntryId,
}

/// There is a day more to remember.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OccasionAdded {
    /// Names it.
    pub occasion: EntryId,
    /// What it is.
    pub new: Occasion,
}

/// There is a day less to remember.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OccasionRemoved {
    /// Names it.
    pub occasion: EntryId,
    /// What it was.
    pub old: Occasion,
}

impl Occasion {
    /// The day in a year: 29 February is 28 February in a year that has none (S2-25).
    ///
    /// ```
    /// use frontdesk::customer::{Occasion, OccasionKind};
    /// let kind = OccasionKind::Birthday;
    /// let leap_day = Occasion { kind, month: 2, day: 29, year: None, note: None };
    /// assert_eq!(leap_day.in_year(2028).unwrap().to_string(), "2028-02-29");
    /// assert_eq!(leap_day.in_year(2027).unwrap().to_string(), "2027-02-28");
    /// ```
    pub fn in_year(&self, year: i32) -> Option<NaiveDate> {
        let day = |day| NaiveDate::from_ymd_opt(year, self.month.into(), day);
        let leap_day = (self.month, self.day) == (2, 29);
        day(self.day.into()).or_else(|| day(28).filter(|_| leap_day))
    }
}

impl GivenOccasion {
    /// A leap year, so that 29 February is a day when no year is given.
    const SOME_YEAR: i32 = 2000;

    fn parse(&self, errors: &mut FieldProblems) -> Option<Occasion> {
        if !self.is_a_day() {
            errors.note("occasion.day", "there is no such day");
        }
        let note = errors.check_given("occasion.note", self.note.as_ref(), Remark::parse);
        let Self { kind, month, day, year, .. } = *self;
        Some(Occasion { kind, month, day, year, note })
    }

    fn is_a_day(&self) -> bool {
        let year = self.year.map_or(Self::SOME_YEAR, i32::from);
        NaiveDate::from_ymd_opt(year, self.month.into(), self.day.into()).is_some()
    }
}

impl Command<Customer> for AddOccasion {
    type Parsed = Occasion;

    fn parse(&self, _: &Context<'_, Customer>, errors: &mut FieldProblems) -> Option<Occasion> {
        self.occasion.parse(errors)
    }

    fn decide(&self, new: Occasion, _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let occasion = self.occasion.id.clone();
        let change = OccasionAdded { occasion: occasion.clone(), new: new.clone() };
        added(customer.occasions.get(&occasion), &new, &occasion, change)
    }
}

impl Apply<Customer> for OccasionAdded {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.occasions.insert(self.occasion.clone(), self.new.clone());
    }
}

impl Command<Customer> for RemoveOccasion {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldProblems) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let old = customer.occasions.get(&self.occasion).cloned();
        let removed =
            old.map(|old| OccasionRemoved { occasion: self.occasion.clone(), old }.into());
        Ok(removed.into_iter().collect())
    }
}

impl Apply<Customer> for OccasionRemoved {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.occasions.remove(&self.occasion);
    }
}
