//! Floor 0: what every area is built from.

mod id;
mod private;
mod region;
mod score;

pub use id::{ActorId, AppointmentId, CustomerId, FlagId, FlagItemId, IdProblem};
pub use private::Private;
pub use region::{Region, RegionProblem};
pub use score::Score;
