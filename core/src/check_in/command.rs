//! Commands of check-ins, with their roles, statuses, guards and reasons.

use super::*;
use crate::base::{OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_SYSTEM, commands};

commands! {
    /// The commands of check-ins.
    for CheckIn by appointment, event CheckInEvent;

    create
    /// Gives an appointment its check-in, with the link that opens the page for the customer.
    "check_in.prepare" => Prepare, roles OFFICE_OR_SYSTEM,
    reasons [not_enabled, appointment_unknown, appointment_over, customer_erased, link_exists];

    /// Records that the customer opened the page (S3-21).
    "check_in.open" => Open, roles OFFICE_OR_CUSTOMER, by_link link, in CheckInStatus::ALL,
    guard CheckIn::takes_answers, changes |of| CheckInStatus::WAITING.contains(&of.status),
    reasons [appointment_over, customer_erased];
    /// Saves an answer that is not complete yet, to be continued on any device.
    "check_in.save_draft" => SaveDraft, roles OFFICE_OR_CUSTOMER, by_link link,
    in CheckInStatus::ALL, guard CheckIn::takes_answers,
    reasons [invalid, appointment_over, customer_erased, draft_stale];
    /// Submits an answer: orders, remarks, and changes of earlier ones (S3-14, S3-15, S3-22).
    "check_in.submit" => Submit, roles OFFICE_OR_CUSTOMER, by_link link, in CheckInStatus::ALL,
    guard CheckIn::takes_answers, changes CheckIn::takes_more_answers,
    reasons [
        invalid, appointment_over, customer_erased, submission_exists, too_many, item_unknown,
        item_closed,
        service_unknown, service_ordered, price_changed, agreement_changed, agreement_missing,
        channel_without_address,
    ];

    /// Ends the handling of an item, with a work item or without one (S3-38 to S3-40).
    "check_in.finish_handling" => FinishHandling, roles OFFICE, in CheckInStatus::ANSWERED,
    guard CheckIn::is_not_erased, changes CheckIn::has_open_items,
    reasons [
        invalid, customer_erased, item_unknown, item_closed, not_converted, appointment_over,
        work_item_exists, prices_differ,
    ];
    /// Records that staff handled an item without a work item (S3-41).
    "check_in.mark_handled" => MarkHandled, roles OFFICE, in CheckInStatus::ANSWERED,
    guard CheckIn::is_not_erased, changes CheckIn::has_open_items,
    reasons [customer_erased, item_unknown, item_closed, becomes_work_item];
    /// Reopens a handled item.
    "check_in.reopen_item" => ReopenItem, roles OFFICE, in CheckInStatus::ANSWERED,
    guard CheckIn::is_not_erased,
    changes CheckIn::has_handled_items,
    reasons [invalid, customer_erased, item_unknown, item_closed];
    /// Shows a remark with its files to the technician, or hides it (S3-33).
    "check_in.share_with_technician" => ShareWithTechnician, roles OFFICE,
    in CheckInStatus::ANSWERED, guard CheckIn::is_not_erased, changes CheckIn::has_remarks,
    reasons [customer_erased, item_unknown, item_closed, not_a_remark];
    /// Puts a proposed change of contact data on record (S3-20).
    "check_in.accept_change" => AcceptChange, roles OFFICE, in CheckInStatus::ANSWERED,
    guard CheckIn::is_not_erased, changes CheckIn::has_proposals,
    reasons [customer_erased, change_unknown, change_closed, change_not_possible];
    /// Declines a proposed change of contact data, or undoes an accepted one.
    "check_in.decline_change" => DeclineChange, roles OFFICE, in CheckInStatus::ANSWERED,
    guard CheckIn::is_not_erased, changes CheckIn::has_changes,
    reasons [customer_erased, change_unknown, change_closed, change_not_possible];
}
