//! Notes, work items, pins, refunds, taxes, and what is kept after an erasure.

mod add_note;
mod add_work_item;
mod complete_work_item;
mod customer_changed;
mod erased;
mod party_erased;
mod pin;
mod record_refund;
mod set_customer;
mod tax;

pub use add_note::{AddNote, Note, NoteAdded, Visibility};
pub use add_work_item::{
    AddWorkItem, RemoveWorkItem, Work, WorkItem, WorkItemAdded, WorkItemRemoved, WorkOrigin,
};
pub use complete_work_item::{
    CompleteWorkItem, ReopenWorkItem, WorkItemCompleted, WorkItemReopened,
};
pub use customer_changed::CustomerChanged;
pub use erased::{Erased, PartyForgotten};
pub use party_erased::PartyErased;
pub use pin::{ManualPin, Pin, Pinned, Unpin, Unpinned};
pub use record_refund::{RecordRefund, Refund, RefundRecorded};
pub use set_customer::SetCustomer;
pub use tax::TaxSet;
