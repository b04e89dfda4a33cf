//! Source of a customer or a consent.

use serde::{Deserialize, Serialize};

/// Source of a customer or a consent (S1-15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// On a web page of the business.
    Online,
    /// By phone.
    Phone,
    /// Entered by the office.
    Staff,
    /// With an online check-in.
    CheckIn,
    /// Imported from another system.
    Import,
    /// By a link in a message.
    Link,
    /// By answering STOP to a text message.
    ReplyStop,
    /// By a timer or a rule.
    System,
}
