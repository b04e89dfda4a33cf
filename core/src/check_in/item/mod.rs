//! Items of a check-in: orders and remarks of the customer, and how staff handle them.

mod finish_handling;
mod mark_handled;
mod reopen_item;
mod share_with_technician;
mod state;
mod what;

pub use finish_handling::{FinishHandling, ItemReturned};
pub use mark_handled::{ItemHandled, MarkHandled};
pub use reopen_item::{ItemReopened, ReopenItem};
pub use share_with_technician::{ShareWithTechnician, Shared};
pub use state::{CheckInItem, Handled, Handling, How, ItemState};
pub use what::{OrderedService, Remarked, ServiceAnswer, What};
