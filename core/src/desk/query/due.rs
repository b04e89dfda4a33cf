//! `desk.due`: the actions that are due, and the time of the next query.

use std::{collections::BTreeMap, iter};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{self, Actor, DueKey, Limit, QueryReason, Subject},
    desk::Desk,
    message::Message,
};

/// Answers with the actions that are due at a time, for all records: by time, then by record (kind
/// and id), then by key. With `limit`, it is answered page by page.
///
/// They are computed from the state: an action of a moved or cancelled appointment is not due,
/// however late the query. A repeated query is harmless; an action that was done is reported with
/// `desk.report_done`.
///
/// A message that is no longer useful is not listed, whether it was reported or not;
/// `desk.explain_message` has its reason, `too_late`. A host that reports what it has done asks for
/// the first page again. The cost grows with the page and with the records before it in the list,
/// also those whose earlier actions nobody reported.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only timers and the office may ask
/// 2. `line_unknown`: no action with the key `after` is listed
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskDue"))]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
    /// Most actions of the answer: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Key of the last action of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<DueKey>,
}

/// The due actions, and the time of the next query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueNow {
    /// Actions that are due, sorted by time, record and key. An action with `reasons` is
    /// suppressed: the host does not do it, and may report it as skipped.
    pub due: Vec<DueLine>,
    /// Whether more actions are due than those of this page.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub more: bool,
    /// Next time at which an action becomes due if no command is given before (UTC); absent if
    /// there is none, or more are due now. Any command may change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub wakes_at: Option<DateTime<Utc>>,
}

/// An action that is due, with the message if it is to send one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueLine {
    /// The action that is due.
    #[serde(flatten)]
    pub action: base::Due,
    /// The message to send; missing if the action is another one, or is suppressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub message: Option<Message>,
}

impl Due {
    pub(crate) fn answer(&self, _: &Actor, desk: &Desk) -> Result<DueNow, QueryReason> {
        let now = self.at;
        if let (None, None) = (self.limit, &self.after) {
            let (due, wakes_at) = (desk.due_lines(now), desk.wakes_at(now));
            return Ok(DueNow { due, more: false, wakes_at });
        }
        let start = match &self.after {
            None => None,
            Some(key) => {
                let listed = desk.listed(key, now);
                let line = listed.ok_or_else(|| QueryReason::unknown("line", key))?;
                Some(place(&line))
            }
        };
        let lines = desk.due_in_order(now);
        let mut lines = lines.skip_while(|line| start.as_ref() >= Some(&place(line))).peekable();
        let page = lines.by_ref().take(Limit::or_all(self.limit));
        let due: Vec<DueLine> = page.map(|action| desk.line_of(action)).collect();
        let more = lines.peek().is_some();
        let wakes_at = if more { None } else { desk.wakes_at(now) };
        Ok(DueNow { due, more, wakes_at })
    }
}

/// The place of an action in the list: time, record and key.
type Place = (DateTime<Utc>, Subject, DueKey);

fn place(action: &base::Due) -> Place {
    (action.at, action.subject.clone(), action.key.clone())
}

impl Desk {
    /// The actions that are due at a time, suppressed ones included, sorted by time, record and
    /// key. The cost grows with the number of due actions.
    pub fn due(&self, now: DateTime<Utc>) -> Vec<base::Due> {
        let reached = self.due_index.reached(now).into_iter();
        let mut due: Vec<base::Due> = reached.flat_map(|of| self.due_of(of, now)).collect();
        due.sort_by(|a, b| (a.at, &a.subject, &a.key).cmp(&(b.at, &b.subject, &b.key)));
        due
    }

    /// The same actions in the same order, found one by one: a few cost less than all.
    fn due_in_order(&self, now: DateTime<Utc>) -> impl Iterator<Item = base::Due> {
        let mut records = self.due_index.in_order(now).peekable();
        let mut found: BTreeMap<Place, base::Due> = BTreeMap::new();
        iter::from_fn(move || {
            // No action of a record is due before the time of the record in the index.
            while let Some(next) = records.peek() {
                let first = found.first_key_value();
                if first.is_some_and(|((at, subject, _), _)| (*at, subject) < *next) {
                    break;
                }
                let (_, subject) = records.next()?;
                found.extend(self.due_of(subject, now).map(|due| (place(&due), due)));
            }
            found.pop_first().map(|(_, due)| due)
        })
    }

    /// The actions of a record that are due at a time.
    fn due_of(&self, subject: &Subject, now: DateTime<Utc>) -> impl Iterator<Item = base::Due> {
        let due = self.schedule(subject).due.into_iter();
        due.filter(move |due| due.is_current(now) && self.is_needed(due))
    }

    /// The action with a key, if it is due at a time.
    fn listed(&self, key: &DueKey, now: DateTime<Utc>) -> Option<base::Due> {
        self.due_of(&key.subject, now).find(|due| due.key == *key)
    }

    fn line_of(&self, action: base::Due) -> DueLine {
        DueLine { message: self.message_of(&action), action }
    }

    /// The actions that are due, with the messages to send.
    pub fn due_lines(&self, now: DateTime<Utc>) -> Vec<DueLine> {
        self.due(now).into_iter().map(|action| self.line_of(action)).collect()
    }
}
