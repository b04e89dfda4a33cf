//! Queries of customers, and their answers for each role.

mod allowed_actions;
mod duplicates;
mod list;
mod office_profile;
mod own_profile;
mod profile;
mod query;
mod technician_view;

pub use allowed_actions::{AllowedActions, AllowedActionsRefusal};
pub use duplicates::{Duplicates, DuplicatesLine, DuplicatesRefusal};
pub use list::{CustomerLine, List, ListRefusal, ListedRecord, TagFilter};
pub use office_profile::OfficeProfile;
pub use own_profile::OwnProfile;
pub use profile::{Profile, ProfileRefusal, ShownProfile};
pub use query::{Query, QueryRefusal, Told};
pub use technician_view::{OwnPhone, TechnicianView};
