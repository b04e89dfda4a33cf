//! Messages to customers: which there are, when each is due, and what it says (S2-10 to S2-24).
//!
//! A message is never queued. It is computed from the present state of its record, and reported
//! once under its key.

mod data;
mod explain;
mod explain_review;
mod facts;
mod kind;
mod lift;
mod line;
mod plan;
mod policy;
pub mod query;
mod reason;
mod recipient;
mod rule;
#[cfg(feature = "texts")]
pub mod text;
mod variables;

pub use data::Value;
pub use explain::{
    ChannelChoice, ExplainedReason, Explanation, MessageState, ReportedMessage, explain,
};
pub use explain_review::explain_review;
pub use facts::{CheckInFacts, Facts};
pub use kind::MessageKind;
pub use lift::Lift;
pub use line::{Message, review_ask};
pub use plan::{Destination, Planned, Route, plan};
pub(crate) use plan::{Interval, span_of_plan};
pub use policy::{
    LinkTemplate, LinkTemplateError, Links, Policy, QuietHours, QuietHoursError, ServiceMessages,
    TemplateChoice,
};
pub use query::{Answer, Query};
pub use reason::{Finding, Reason};
pub use recipient::Recipient;
pub use variables::{Variable, VariableType};
