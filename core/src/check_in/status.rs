//! The status of a check-in, and the changes of it as a table (4.4.4).

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// Status of a check-in.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum CheckInStatus {
    /// The invitation is not sent yet.
    Planned,
    /// The invitation was sent.
    Invited,
    /// The customer opened the page.
    Opened,
    /// The customer answered, and an item is not handled yet.
    Answered,
    /// The customer answered, and no item is open.
    Handled,
    /// The appointment ended before the customer answered.
    Closed,
}

/// Cause of a change of the status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trigger {
    /// The host reported that the invitation was sent.
    Invite,
    /// The customer opened the page.
    Open,
    /// The customer submitted an answer, or an item was handled or reopened; an item is open.
    OpenItems,
    /// The same, and no item is open.
    NoOpenItems,
    /// The appointment ended.
    Close,
    /// The appointment has a later time frame, and the customer has not answered.
    Replan,
    /// The end of the appointment was undone.
    Resume,
}

use CheckInStatus::{Answered, Closed, Handled, Invited, Opened, Planned};

/// Status before, cause, status after. Whatever is not listed does not change the status.
pub(crate) const TRANSITIONS: &[(CheckInStatus, Trigger, CheckInStatus)] = &[
    (Planned, Trigger::Invite, Invited),
    (Planned, Trigger::Open, Opened),
    (Invited, Trigger::Open, Opened),
    (Planned, Trigger::OpenItems, Answered),
    (Invited, Trigger::OpenItems, Answered),
    (Opened, Trigger::OpenItems, Answered),
    (Closed, Trigger::OpenItems, Answered),
    (Handled, Trigger::OpenItems, Answered),
    (Planned, Trigger::NoOpenItems, Handled),
    (Invited, Trigger::NoOpenItems, Handled),
    (Opened, Trigger::NoOpenItems, Handled),
    (Closed, Trigger::NoOpenItems, Handled),
    (Answered, Trigger::NoOpenItems, Handled),
    (Planned, Trigger::Close, Closed),
    (Invited, Trigger::Close, Closed),
    (Opened, Trigger::Close, Closed),
    (Invited, Trigger::Replan, Planned),
    (Opened, Trigger::Replan, Planned),
    (Closed, Trigger::Resume, Planned),
];

impl CheckInStatus {
    /// All statuses, in the usual order.
    pub const ALL: &'static [Self] = &[Planned, Invited, Opened, Answered, Handled, Closed];

    /// Statuses before the customer opened the page.
    pub const WAITING: &'static [Self] = &[Planned, Invited];

    /// Statuses before the first answer.
    pub const UNANSWERED: &'static [Self] = &[Planned, Invited, Opened];

    /// Statuses after the first answer.
    pub const ANSWERED: &'static [Self] = &[Answered, Handled];

    /// The status after a cause; none if the cause does not change it.
    pub(crate) fn after(self, trigger: Trigger) -> Option<Self> {
        let row = TRANSITIONS.iter().find(|(from, by, _)| (*from, *by) == (self, trigger));
        row.map(|(.., to)| *to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 4.4.4: each pair of status and cause is listed once, and no row changes nothing.
    #[test]
    fn each_transition_is_listed_once() {
        for (place, (from, by, to)) in TRANSITIONS.iter().enumerate() {
            assert_ne!(from, to);
            let mut others = TRANSITIONS.iter().skip(place + 1);
            assert!(!others.any(|(other, cause, _)| (other, cause) == (from, by)));
        }
    }

    /// I-6: nothing leads from an answered check-in back to one without an answer.
    #[test]
    fn an_answer_stays() {
        let answered = |of: &CheckInStatus| CheckInStatus::ANSWERED.contains(of);
        for (from, by, to) in TRANSITIONS.iter().filter(|(from, ..)| answered(from)) {
            assert!(answered(to), "{from:?} {by:?} {to:?}");
        }
    }
}
