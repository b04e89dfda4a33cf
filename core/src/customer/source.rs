//! How a customer, or what they wish, came to be known.

use serde::{Deserialize, Serialize};

/// How a customer, or what they wish, came to be known (S1-15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// On a page of the business.
    Online,
    /// In a call.
    Phone,
    /// Somebody of the office entered it.
    Staff,
    /// With an online check-in.
    CheckIn,
    /// From another system.
    Import,
    /// By a link in a message.
    Link,
    /// By answering STOP to a text message.
    ReplyStop,
    /// By a timer or a rule.
    System,
}
