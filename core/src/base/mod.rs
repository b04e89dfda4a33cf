//! Floor 0: what every area is built from.

mod actor;
mod field;
mod given;
mod id;
mod malformed;
mod private;
mod region;
mod remark;
mod score;

pub use actor::{Actor, Role};
pub use field::{FieldProblem, FieldProblems};
pub(crate) use given::{Given, Named, from_fields, named, take};
pub use id::{ActorId, AppointmentId, CustomerId, DecisionId, FlagId, FlagItemId, IdProblem};
pub use malformed::Malformed;
pub use private::Private;
pub use region::{Region, RegionProblem};
pub use remark::{Remark, RemarkProblem};
pub use score::Score;
