//! Notes, work items, pins, refunds, taxes, and what is kept after an erasure.

mod add_work_item;
mod complete_work_item;
mod customer_changed;
mod erased;
mod note;
mod pin;
mod refund;
mod tax;

pub use add_work_item::{AddWorkItem, Work, WorkItem, WorkItemAdded, WorkOrigin};
pub use complete_work_item::{
    CompleteWorkItem, RemoveWorkItem, ReopenWorkItem, WorkItemCompleted, WorkItemRemoved,
    WorkItemReopened,
};
pub use customer_changed::CustomerChanged;
pub use erased::{Erased, PartyForgotten};
pub use note::{AddNote, Note, NoteAdded, Visibility};
pub use pin::{ManualPin, Pin, Pinned, Unpin, Unpinned};
pub use refund::{RecordRefund, Refund, RefundRecorded};
pub use tax::TaxSet;
