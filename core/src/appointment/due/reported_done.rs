//! Event of a due action that was reported done (I-13).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};

use crate::{
    appointment::Appointment,
    base::{Apply, Code, DueKey, DueResult, EventMeta, SortedMap},
    customer::Channel,
};

/// A due action was reported done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportedDone {
    /// Key of the due action.
    pub key: DueKey,
    /// Result of the due action.
    pub result: DueResult,
    /// Channel of the message, if the action was to send one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Reasons why the action was suppressed, if it was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Code>,
}

/// A message whose sending failed is to be sent again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Retried {
    /// Key of the message.
    pub key: DueKey,
}

/// The report about a due action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// Result of the due action.
    pub result: DueResult,
    /// Time of the report (UTC); missing if it was stored before reports had one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime<Utc>>,
    /// Channel of the message, if the action was to send one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Reasons why the action was suppressed, if it was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Code>,
}

impl Apply<Appointment> for ReportedDone {
    /// Keys of earlier time frames are dropped, because their actions are never due again; those
    /// with sequence 0 are kept, because some messages are sent once per appointment.
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let sequence = appointment.sequence;
        appointment.reported.retain(|key, _| key.sequence == 0 || key.sequence == sequence);
        let Self { key, result, channel, reasons } = self.clone();
        appointment.reported.insert(key, Report { result, at: Some(meta.at), channel, reasons });
    }
}

impl Apply<Appointment> for Retried {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.reported.remove(&self.key);
    }
}

/// Reads reports, or the keys alone, as older snapshots have them.
pub(in crate::appointment) fn reports<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<SortedMap<DueKey, Report>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Stored {
        Keys(BTreeSet<DueKey>),
        Reports(SortedMap<DueKey, Report>),
    }
    Ok(match Stored::deserialize(from)? {
        Stored::Reports(reports) => reports,
        Stored::Keys(keys) => {
            let done =
                Report { result: DueResult::Done, at: None, channel: None, reasons: Vec::new() };
            keys.into_iter().map(|key| (key, done.clone())).collect()
        }
    })
}
