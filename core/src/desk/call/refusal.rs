//! Refusals of a call itself, whatever its command.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use crate::base::{CommandId, CustomerId};

/// Why a call is refused before its command is decided. An actor who may not give the command hears
/// only that.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
#[non_exhaustive]
pub enum CallRefusal {
    /// The time of the call lies too far ahead of the latest event: the clock of the host is wrong,
    /// or the policy has to allow more.
    #[error("the time {} is too far ahead of the latest event, at {}", text(at), text(latest))]
    TimeAhead {
        /// Time of the call (UTC).
        at: DateTime<Utc>,
        /// Time of the latest event (UTC).
        latest: DateTime<Utc>,
    },
    /// No customer has the id in `on_behalf_of`.
    #[error("there is no customer `{customer}` to act for")]
    CustomerUnknown {
        /// Id of the customer in the call.
        customer: CustomerId,
    },
    /// The id was used for a command with other content.
    #[error("command id `{command_id}` was used for another command")]
    CommandIdUsed {
        /// Id of the command.
        command_id: CommandId,
    },
}

impl CallRefusal {
    /// The code: `desk.call.reason`.
    pub fn code(&self) -> String {
        format!("desk.call.{}", <&str>::from(self))
    }

    /// All codes that a call may be refused with, whatever its command.
    pub fn codes() -> impl Iterator<Item = String> {
        Self::VARIANTS.iter().map(|reason| format!("desk.call.{reason}"))
    }
}

fn text(time: &DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}
