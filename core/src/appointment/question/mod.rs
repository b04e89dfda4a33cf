//! What can be asked about appointments, and what each role may see.

mod allowed_actions;
mod details;
mod list;
mod query;
mod row;
mod view;

pub use allowed_actions::{AllowedActions, AllowedActionsRefusal};
pub use details::{DetailsRefusal, ShowDetails};
pub use list::{List, ListRefusal};
pub use query::{Query, QueryRefusal, Told};
pub use row::{Awaiting, FlagAlert, PinnedBy, Row};
pub use view::{
    CancellationSeen, CustomersView, NoteSeen, OfficeView, Seen, TechniciansView, WorkSeen,
};
