//! Rule 7 of 4.8: text messages are not sent in quiet hours; they are sent later if there is time,
//! else earlier.

use chrono::{DateTime, TimeDelta, Utc};

use super::Occasion;
use crate::{base::Zone, message::QuietHours};

/// Time that the customer has between a message that was shifted and the start.
const NOTICE: TimeDelta = TimeDelta::hours(1);

/// Length of the last time before the quiet hours, in which a message is sent that would be too
/// late after them.
const LAST_CALL: TimeDelta = TimeDelta::hours(1);

/// Most times in which a message is sent: a host that is two weeks late does not send it.
const MOST_WINDOWS: usize = 14;

/// The times in which a text message is sent, each with its end; none if that is impossible.
pub(super) fn windows(
    quiet: QuietHours,
    zone: Zone,
    occasion: &Occasion,
) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
    let Occasion { at, until, placed_at, .. } = *occasion;
    let latest = until.checked_sub_signed(NOTICE).unwrap_or(until);
    let mut windows = Vec::new();
    let mut from = at;
    if quiet.contains(at, zone) {
        from = quiet.next_end(at, zone);
        if from > latest {
            let closing = quiet.last_begin(at, zone);
            let opening = closing.checked_sub_signed(LAST_CALL).unwrap_or(closing).max(placed_at);
            return if opening < closing { vec![(opening, closing)] } else { Vec::new() };
        }
    }
    while windows.len() < MOST_WINDOWS {
        let closing = quiet.next_begin(from, zone).min(until);
        windows.push((from, closing));
        from = quiet.next_end(closing, zone);
        if closing >= until || from > latest {
            break;
        }
    }
    windows
}
