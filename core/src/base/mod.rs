//! Types and traits shared by all areas.

mod actor;
mod catalog;
mod changed;
mod collection;
mod due;
mod event_number;
mod field;
mod forget;
mod id;
mod json;
mod money;
mod page;
mod private;
mod region;
mod score;
mod text;
mod time;
mod work;

pub use actor::{Actor, Role};
pub(crate) use catalog::{
    ADMIN, Apply, Command, Creation, EVERYBODY, OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_SYSTEM,
    OFFICE_OR_TECHNICIAN, begin, check_version, commands, decide, envelope, events, no_guard,
    queries,
};
pub use catalog::{
    Aggregate, CatalogLine, CommandRule, CommonReason, Context, EventMeta, NoFacts, QueryReason,
    QueryRefusal, QueryRule, Refusal, RefusalReason,
};
pub use changed::Changed;
pub(crate) use collection::stored_as_list;
pub use collection::{Entries, SortedMap};
pub use due::{
    Code, CodeError, Due, DueKey, DueKeyError, DueResult, ReportReason, Schedule, Schedules,
    Subject,
};
pub use event_number::{EventNumber, EventNumberError};
pub(crate) use event_number::{Lasting, Numbered};
pub use field::{FieldError, FieldErrors};
pub use forget::Forgotten;
pub(crate) use forget::{Erasable, Forget, Mention, forgotten};
pub use id::*;
pub use json::Malformed;
pub(crate) use json::{
    Json, StrictJson, Tagged, day_of_month, field_of, from_json, month, outline, tagged,
    take_field, to_json, whole_number,
};
pub use money::{
    BasisPoints, BasisPointsError, Currency, CurrencyError, Money, MoneyError, Price, SpecialTax,
};
pub use page::{Limit, LimitError};
pub use private::Private;
pub use region::{Region, RegionError};
pub use score::Score;
pub(crate) use text::from_text;
pub use text::{Label, LabelError, Remark, RemarkError};
pub use time::{FrameLimitError, Lead, LeadError, TimeFrame, TimeFrameError, Zone, ZoneError};
pub(crate) use time::{Instant, instant, optional_instant};
#[cfg(feature = "count-work")]
pub use work::counted;
pub(crate) use work::visits;
