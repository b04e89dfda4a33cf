//! Source of a customer or a consent.

use serde::{Deserialize, Serialize};

/// Source of a customer or a consent (S1-15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Entered on a web page of the business.
    Online,
    /// Given on the phone.
    Phone,
    /// Entered by the office.
    Staff,
    /// Given with an online check-in.
    CheckIn,
    /// Imported from another system.
    Import,
    /// Given by a link in a message.
    Link,
    /// Given by a reply of STOP to a text message.
    ReplyStop,
    /// Set by a timer or a rule, not by a person.
    System,
}
