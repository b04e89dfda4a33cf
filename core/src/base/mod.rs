//! What every area is built from.

mod actor;
mod catalog;
mod changed;
mod field;
mod forget;
mod given;
mod id;
mod label;
mod malformed;
mod money;
mod private;
mod region;
mod remark;
mod score;
mod stored;
mod text;
mod time;

pub use actor::{Actor, Role};
pub use catalog::{
    ADMIN, Aggregate, Apply, CommandRule, CommonReason, Context, EVERYBODY, EventMeta, Guard,
    NoFacts, OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_SYSTEM, OFFICE_OR_TECHNICIAN, QueryReason,
    QueryRefusal, QueryRule, Refusal, RefusalReason, no_guard,
};
pub(crate) use catalog::{
    Begin, Command, Creation, Decide, begin, check_version, commands, decide, envelope, events,
    queries,
};
pub use changed::Changed;
pub use field::{FieldProblem, FieldProblems};
pub use forget::Forgotten;
pub(crate) use forget::{Erasable, Forget, Mention, forgotten};
pub(crate) use given::{Given, Json, Named, from_json, named, take};
pub use id::*;
pub use label::{Label, LabelProblem};
pub use malformed::Malformed;
pub use money::{
    BasisPoints, BasisPointsProblem, Currency, CurrencyProblem, Money, MoneyProblem, Price,
    SpecialTax,
};
pub use private::Private;
pub use region::{Region, RegionProblem};
pub use remark::{Remark, RemarkProblem};
pub use score::Score;
pub(crate) use stored::stored_as_list;
pub use time::{Lead, LeadProblem, TimeFrame, TimeFrameProblem, Zone, ZoneProblem};
