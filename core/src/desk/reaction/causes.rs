//! The events that each event may cause: the reactions of the desk, as a table.

/// Each cause with the events that it may cause; an event that is not listed causes none.
pub(super) const CAUSES: &[(&str, &[&str])] = &[
    ("flag.raised", SCREENED),
    ("flag.item_added", SCREENED),
    ("flag.item_released", SCREENED),
    ("flag.item_reinstated", SCREENED),
    ("flag.lifted", SCREENED),
    ("flag.reinstated", SCREENED),
    ("flag.erased", SCREENED),
    ("flag.retained", SCREENED),
    ("flag.customer_forgotten", SCREENED),
    ("flag.exemption_revoked", SCREENED),
    ("flag.match_decided", DECIDED),
    ("appointment.match_decided", SCREENED),
    ("appointment.requested", TAXED_AND_SCREENED),
    ("appointment.scheduled", SCHEDULED),
    ("appointment.frame_changed", FRAME_CHANGED),
    ("appointment.assigned", OVERLAP),
    ("appointment.reassigned", OVERLAP),
    ("appointment.restored", RESTORED),
    ("appointment.customer_changed", CUSTOMER_CHANGED),
    ("appointment.edited", SCREENED),
    ("appointment.party_erased", PARTY_ERASED),
    ("appointment.party_forgotten", &["check_in.erased", "review.erased"]),
    ("appointment.erased", &["check_in.erased", "inquiry.erased", "review.erased"]),
    ("appointment.reported_done", &["check_in.invited"]),
    ("appointment.cancelled", &["check_in.closed"]),
    ("appointment.declined", &["check_in.closed"]),
    ("appointment.marked_no_show", &["check_in.closed"]),
    ("appointment.work_item_removed", &["check_in.item_returned"]),
    ("check_in.item_handled", &["appointment.work_item_added"]),
    ("review.ask_sent", &["review.stopped"]),
    ("appointment.rebooked", &["appointment.requested", "appointment.discount_given"]),
    ("appointment.coupon_redeemed", &["appointment.discount_given"]),
    ("appointment.completed", REVIEW),
    ("appointment.outcome_corrected", OUTCOME),
    ("customer.created", RECORD),
    ("customer.edited", RECORD),
    ("customer.address_added", RECORD),
    ("customer.address_edited", RECORD),
    ("customer.address_removed", RECORD),
    ("customer.phone_added", RECORD),
    ("customer.phone_edited", RECORD),
    ("customer.phone_removed", RECORD),
    ("customer.merge_forgotten", RECORD),
    ("customer.special_tax_set", &["appointment.tax_set", "review.stopped"]),
    ("customer.merged", MERGED),
    ("customer.unmerged", MERGED),
    ("customer.erased", ERASED),
];

/// Any other event of a customer may stop review requests only.
const OF_ANY_CUSTOMER: &[&str] = &["review.stopped"];

const SCREENED: &[&str] = &[
    "appointment.match_opened",
    "appointment.match_cleared",
    "appointment.screening_incomplete",
    "appointment.screening_completed",
];

const SCHEDULED: &[&str] = &[
    "appointment.match_acknowledged",
    "appointment.screening_acknowledged",
    "appointment.overlap_found",
];

const OVERLAP: &[&str] = &["appointment.overlap_found"];

const FRAME_CHANGED: &[&str] = &["appointment.overlap_found", "check_in.replanned"];

const DECIDED: &[&str] = &[
    "appointment.match_decided",
    "appointment.match_opened",
    "appointment.match_cleared",
    "appointment.screening_incomplete",
    "appointment.screening_completed",
];

const TAXED_AND_SCREENED: &[&str] = &[
    "appointment.tax_set",
    "appointment.match_opened",
    "appointment.match_cleared",
    "appointment.screening_incomplete",
    "appointment.screening_completed",
];

const CUSTOMER_CHANGED: &[&str] = &[
    "appointment.tax_set",
    "appointment.match_opened",
    "appointment.match_cleared",
    "appointment.screening_incomplete",
    "appointment.screening_completed",
    "review.stopped",
];

const RESTORED: &[&str] = &[
    "appointment.tax_set",
    "appointment.match_opened",
    "appointment.match_cleared",
    "appointment.screening_incomplete",
    "appointment.screening_completed",
    "check_in.resumed",
];

const PARTY_ERASED: &[&str] = &[
    "appointment.match_opened",
    "appointment.match_cleared",
    "appointment.screening_incomplete",
    "appointment.screening_completed",
    "check_in.erased",
    "review.erased",
];

const REVIEW: &[&str] = &[
    "review.queued",
    "review.suppressed",
    "review.stopped",
    "review.exhausted",
    "check_in.closed",
];

const OUTCOME: &[&str] = &[
    "appointment.tax_set",
    "appointment.match_opened",
    "appointment.match_cleared",
    "appointment.screening_incomplete",
    "appointment.screening_completed",
    "review.queued",
    "review.suppressed",
    "review.stopped",
    "review.exhausted",
    "check_in.closed",
    "check_in.resumed",
];

const RECORD: &[&str] = &[
    "appointment.match_opened",
    "appointment.match_cleared",
    "appointment.screening_incomplete",
    "appointment.screening_completed",
    "review.stopped",
];

const MERGED: &[&str] = &[
    "review.person_forgotten",
    "appointment.customer_changed",
    "appointment.tax_set",
    "appointment.match_opened",
    "appointment.match_cleared",
    "appointment.screening_incomplete",
    "appointment.screening_completed",
    "review.stopped",
];

const ERASED: &[&str] = &[
    "flag.erased",
    "flag.retained",
    "flag.customer_forgotten",
    "inquiry.erased",
    "review.stopped",
];

/// The events that an event may cause.
pub(super) fn caused_by(cause: &str) -> &'static [&'static str] {
    let listed = CAUSES.iter().find(|(known, _)| *known == cause);
    match listed {
        Some((_, effects)) => effects,
        None if cause.starts_with("customer.") => OF_ANY_CUSTOMER,
        None => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Length of the longest chain of events caused by an event.
    fn depth(cause: &'static str, path: &mut Vec<&'static str>) -> usize {
        assert!(!path.contains(&cause), "{path:?} leads to {cause} again");
        path.push(cause);
        let deepest = caused_by(cause).iter().map(|effect| depth(effect, path)).max();
        path.pop();
        deepest.map_or(0, |deepest| deepest + 1)
    }

    #[test]
    fn no_event_causes_itself_however_indirectly() {
        let depths = CAUSES.iter().map(|(cause, _)| depth(cause, &mut Vec::new()));
        assert_eq!(depths.max(), Some(2), "rebooked, requested, screened");
    }

    #[test]
    fn each_cause_is_listed_once() {
        let mut causes: Vec<&str> = CAUSES.iter().map(|(cause, _)| *cause).collect();
        let all = causes.len();
        causes.sort_unstable();
        causes.dedup();
        assert_eq!(causes.len(), all);
    }
}
