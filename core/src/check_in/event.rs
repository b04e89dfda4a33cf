//! Events of check-ins.

use super::{
    ChangeAccepted, ChangeDeclined, ChangesProposed, CheckIn, Closed, DraftSaved, Erased, Invited,
    ItemHandled, ItemReopened, ItemReturned, Opened, Prepared, Replanned, Resumed, Shared,
    Submitted,
};
use crate::base::{AppointmentId, Forgotten, envelope, events};

envelope! {
    /// An event of a check-in.
    ///
    /// Applying all events of a check-in in order restores its state (I-20).
    pub struct CheckInEvent(CheckInChange)
    of appointment: AppointmentId, "Id of the appointment that the check-in is for.";
}

events! {
    "CheckInChange";
    /// The changes of a check-in.
    pub enum CheckInChange for CheckIn;

    /// The check-in was prepared: it has a link.
    "check_in.prepared" => Prepared;
    /// The host reported that the invitation was sent.
    "check_in.invited" => Invited;
    /// The invitation is sent again before the later time frame.
    "check_in.replanned" => Replanned;
    /// The customer opened the page for the first time.
    "check_in.opened" => Opened;
    /// The customer saved a draft of the answer.
    "check_in.draft_saved" => DraftSaved;
    /// The customer submitted an answer.
    "check_in.submitted" => Submitted;
    /// The customer proposed changes of contact data.
    "check_in.changes_proposed" => ChangesProposed;
    /// A proposed change is on record.
    "check_in.change_accepted" => ChangeAccepted;
    /// A proposed change was declined, or undone.
    "check_in.change_declined" => ChangeDeclined;
    /// Staff handled an item.
    "check_in.item_handled" => ItemHandled;
    /// Staff reopened an item.
    "check_in.item_reopened" => ItemReopened;
    /// The work item of a converted item was removed.
    "check_in.item_returned" => ItemReturned;
    /// Staff shared a remark with the technician, or ended that.
    "check_in.shared_with_technician" => Shared;
    /// The appointment ended before the customer answered.
    "check_in.closed" => Closed;
    /// The end of the appointment was undone.
    "check_in.resumed" => Resumed;
    /// The customer was erased.
    "check_in.erased" => Erased;
    /// An event from before the erasure of the customer, without its values.
    "check_in.forgotten" => Forgotten;
}
