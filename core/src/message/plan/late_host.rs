//! Rule 4 of 4.8: of several reminders that are due together, only the last is sent.

use super::Planned;

/// Sets the times from which a later reminder of the same appointment replaces an earlier one. A
/// reminder that is suppressed replaces none.
pub(super) fn superseded_from(reminders: &mut [Planned<'_>]) {
    let mut next = None;
    for reminder in reminders.iter_mut().rev() {
        reminder.superseded_from = next;
        if reminder.is_sent() {
            next = Some(next.map_or(reminder.at, |next| reminder.at.min(next)));
        }
    }
}
