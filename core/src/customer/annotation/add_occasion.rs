//! `customer.add_occasion`, `customer.remove_occasion`: birthdays and other yearly days (S2-25).

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::entry::added;
use crate::{
    base::{Apply, Command, Context, CustomerId, EntryId, EventMeta, FieldErrors, Private, Remark},
    customer::{Customer, Decided},
};

/// Kind of an occasion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OccasionKind {
    /// The customer's day of birth.
    Birthday,
    /// A yearly day on which something began, such as a contract.
    Anniversary,
    /// Any other yearly day.
    Other,
}

/// A yearly day, such as a birthday.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Occasion {
    /// Kind of the occasion.
    pub kind: OccasionKind,
    /// Month of the year, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
    /// Year in which it began, such as 1980, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Note about the occasion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

/// An occasion in a command.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenOccasion {
    /// Id of the occasion, unique within the customer.
    pub id: EntryId,
    /// Kind of the occasion.
    pub kind: OccasionKind,
    /// Month of the year, 1 to 12.
    #[serde(deserialize_with = "crate::base::month")]
    pub month: u8,
    /// Day of the month, 1 to 31.
    #[serde(deserialize_with = "crate::base::day_of_month")]
    pub day: u8,
    /// Year in which it began, such as 1980, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Note about the occasion: 1 to 1000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Private<String>>,
}

/// Hides month, day and year: logs do not show a day of birth.
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

/// Adds an occasion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddOccasion {
    /// Id of the customer.
    pub customer: CustomerId,
    /// The occasion to add.
    pub occasion: GivenOccasion,
}

/// Removes an occasion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemoveOccasion {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the occasion, unique within the customer.
    pub occasion: EntryId,
}

/// An occasion was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OccasionAdded {
    /// Id of the occasion, unique within the customer.
    pub occasion: EntryId,
    /// The new occasion.
    pub new: Occasion,
}

/// An occasion was removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OccasionRemoved {
    /// Id of the occasion, unique within the customer.
    pub occasion: EntryId,
    /// The removed occasion.
    pub old: Occasion,
}

impl Occasion {
    /// The date of the occasion in a year: 28 February for 29 February if it is no leap year
    /// (S2-25). None if there is no such date.
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
    /// A leap year, so that 29 February is valid if no year is given.
    const ANY_LEAP_YEAR: i32 = 2000;

    fn parse(&self, errors: &mut FieldErrors) -> Option<Occasion> {
        match self.last_day() {
            None => errors.note("occasion.month", "expected a whole number from 1 to 12"),
            Some(last) if !(1..=last).contains(&self.day) => {
                errors
                    .note("occasion.day", format_args!("expected a whole number from 1 to {last}"));
            }
            Some(_) => {}
        }
        let note = errors.check_given("occasion.note", self.note.as_ref(), Remark::parse);
        let Self { kind, month, day, year, .. } = *self;
        Some(Occasion { kind, month, day, year, note })
    }

    /// The last day of the month; none if there is no such month.
    fn last_day(&self) -> Option<u8> {
        let year = self.year.map_or(Self::ANY_LEAP_YEAR, i32::from);
        let is_day =
            |day: &u8| NaiveDate::from_ymd_opt(year, self.month.into(), (*day).into()).is_some();
        (28..=31).rev().find(is_day)
    }
}

impl Command<Customer> for AddOccasion {
    type Parsed = Occasion;

    fn parse(&self, _: &Context<'_, Customer>, errors: &mut FieldErrors) -> Option<Occasion> {
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

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
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
