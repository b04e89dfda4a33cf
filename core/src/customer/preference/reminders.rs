//! Times before the start at which a customer is reminded of an appointment (S2-21).

use serde::{Deserialize, Serialize};

use crate::base::Lead;

/// Times before the start of an appointment at which the customer is reminded, the earliest
/// reminder first (ISO 8601 durations): at most 5, each between `PT5M` and `P30D`; none if empty.
///
/// ```
/// use frontdesk::{base::Lead, customer::{Reminders, RemindersError}};
/// let reminders = Reminders::new(vec![Lead::hours(2), Lead::Days(3)]).unwrap();
/// assert_eq!(reminders.leads(), [Lead::Days(3), Lead::hours(2)]);
/// assert_eq!(Reminders::new(vec![Lead::Exact(4)]), Err(RemindersError::OutOfRange));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "Vec<Lead>"))]
#[serde(try_from = "Vec<Lead>", into = "Vec<Lead>")]
pub struct Reminders(Vec<Lead>);

/// The durations are no times of reminders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RemindersError {
    /// There are more than 5.
    #[error("may be at most 5")]
    TooMany,
    /// One is shorter than `PT5M` or longer than `P30D`.
    #[error("must each be between PT5M and P30D")]
    OutOfRange,
    /// Two are equally long.
    #[error("must have different lengths")]
    Repeated,
}

impl Reminders {
    /// Maximum number of reminders of one appointment.
    pub const MOST: usize = 5;

    /// Checks the durations, and sorts them, the longest first.
    ///
    /// # Errors
    /// [`RemindersError`] if there are too many, or one is out of range or repeated.
    pub fn new(mut leads: Vec<Lead>) -> Result<Self, RemindersError> {
        if leads.len() > Self::MOST {
            return Err(RemindersError::TooMany);
        }
        if !leads.iter().all(|lead| (5..=30 * DAY).contains(&minutes(*lead))) {
            return Err(RemindersError::OutOfRange);
        }
        leads.sort_by_key(|lead| std::cmp::Reverse(minutes(*lead)));
        let lengths = leads.iter().map(|lead| minutes(*lead));
        if lengths.clone().zip(lengths.skip(1)).any(|(one, other)| one == other) {
            return Err(RemindersError::Repeated);
        }
        Ok(Self(leads))
    }

    /// The durations before the start, the longest first.
    pub fn leads(&self) -> &[Lead] {
        &self.0
    }
}

/// Minutes of a day.
const DAY: u32 = 24 * 60;

fn minutes(lead: Lead) -> u32 {
    match lead {
        Lead::Exact(minutes) => minutes,
        Lead::Days(days) => days.saturating_mul(DAY),
    }
}

impl Default for Reminders {
    /// 24 and 2 hours before the start (S2-12, S2-13).
    fn default() -> Self {
        Self(vec![Lead::hours(24), Lead::hours(2)])
    }
}

impl TryFrom<Vec<Lead>> for Reminders {
    type Error = RemindersError;
    fn try_from(leads: Vec<Lead>) -> Result<Self, RemindersError> {
        Self::new(leads)
    }
}

impl From<Reminders> for Vec<Lead> {
    fn from(reminders: Reminders) -> Self {
        reminders.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// S2-21: at most 5, each between PT5M and P30D.
    #[test]
    fn s2_21_limits() {
        assert_eq!(Reminders::new(vec![Lead::Days(31)]), Err(RemindersError::OutOfRange));
        assert_eq!(Reminders::new(vec![Lead::Exact(4)]), Err(RemindersError::OutOfRange));
        let six = (1..=6).map(Lead::hours).collect();
        assert_eq!(Reminders::new(six), Err(RemindersError::TooMany));
        let twice = vec![Lead::hours(24), Lead::Days(1)];
        assert_eq!(Reminders::new(twice), Err(RemindersError::Repeated));
        assert!(Reminders::new(vec![Lead::Exact(5), Lead::Days(30)]).is_ok());
        assert_eq!(Reminders::new(Vec::new()).unwrap().leads(), []);
    }
}
