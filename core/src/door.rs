//! The JSON interface of a desk, the same for every language. Every call gets an answer.
//!
//! There are seven kinds of calls, told apart by their key:
//! - `{"do": "flag.raise", "at": …, "by": …, …}`, a command, is answered by `{"done": [events]}`,
//!   with `effects` and `warnings` beside it if there are any. If the caller is a customer or a
//!   technician, `done` has the events that they may be shown, none of them about a flag (I-17),
//!   and `stored` beside it has all events: the host stores these and passes `stored` and `effects`
//!   to nobody;
//! - `{"ask": "screening.screen", "by": …, …}`, a query, by `{"told": …}`;
//! - `{"apply": [events]}` by `{"applied": 2}`: applies the host's own log after a restart. Events
//!   that were applied before are skipped, and counted as `repeated`;
//! - `{"rewrite": [events]}` by `{"rewritten": [events]}`: the log without erased values, which the
//!   host stores in place of the old one after an erasure;
//! - `{"compact": true}` by `{"compacted": true}`: removes the values of erased persons from
//!   memory, after the effect `compact` asked for it;
//! - `{"snapshot": true}` by `{"snapshot": "…", "number": 7}`: the state of the desk as one text to
//!   be stored, and the number of the last event in it;
//! - `{"restore": "…"}` by `{"restored": {"flags": 2, …}}`: replaces the state of the desk by that
//!   of a snapshot; the policy stays. After a change of the policy or of the version of this
//!   library, `desk.screen_again` screens the open appointments of a restored or applied desk.
//!
//! Each event has a `number`: 1, 2, 3 and so on, without gaps. A log with a gap is refused with
//! the code `desk.apply.number_missing`, which has the `expected` number; one with another event
//! under a number that was applied, with `desk.apply.number_used`. Customers and technicians are
//! shown no numbers, because a gap would tell of events that they may not see.
//!
//! An event has a version, `v`, which is left out while it is 1; an event of another version is
//! malformed. Fields of an event that this version does not know are ignored.
//!
//! A refused call is answered by `{"refused": {"code", "text", "with"}}`, one that cannot be parsed
//! by `{"malformed": {"at", "text", "others"}}`, with all errors of a command or query. Neither
//! changes anything. Keys are sorted, so that the same
//! call has the same answer in every language, byte for byte.

mod call;
mod problems;

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

pub use call::Call;

pub use crate::base::Malformed;
use crate::{
    base::{Actor, EventNumber, StrictJson, to_json},
    desk::{
        self, Applied, Desk, Effect, Event, LogError, Outcome, Policy, Query, Refusal,
        SnapshotError, Warning, is_restricted, rewritten,
    },
};

/// A desk that is called with JSON.
///
/// ```
/// use frontdesk::door::Door;
/// let mut door = Door::open("{}")?;
/// let done = door.call_text(r#"{
///     "do": "flag.raise", "at": "2026-03-02T09:00:00Z", "by": {"role": "staff", "id": "u1"},
///     "flag": "f1", "reason": "did not pay", "source": {"kind": "hand"},
///     "items": [{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}]
/// }"#);
/// assert!(done.starts_with(r#"{"done":[{"at":"2026-03-02T09:00:00Z""#));
/// let answer = door.call_text(r#"{
///     "ask": "screening.screen", "by": {"role": "staff", "id": "u1"},
///     "appointment": "a1", "contact": {"emails": ["Jan@Dorpspost.NL"]}
/// }"#);
/// assert!(answer.starts_with(r#"{"told":{"alert":"match""#));
/// assert!(door.call_text("{}").starts_with(r#"{"malformed":{"text":"one of `do`"#));
/// # Ok::<(), frontdesk::door::Malformed>(())
/// ```
#[derive(Debug, Default)]
pub struct Door {
    desk: Desk,
}

/// The answer to a call.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer<'a> {
    #[serde(rename = "told")]
    Answered(desk::Answer<'a>),
    Rewritten(Vec<Event>),
    Compacted(bool),
    Restored(BTreeMap<&'static str, usize>),
    Refused {
        code: Cow<'static, str>,
        text: String,
        #[serde(skip_serializing_if = "is_empty")]
        with: Value,
    },
    Malformed(Malformed),
    #[serde(untagged)]
    Applied(Applied),
    #[serde(untagged)]
    Snapshot {
        snapshot: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<EventNumber>,
    },
    #[serde(untagged)]
    Done {
        /// Events that the caller may be shown.
        done: Vec<Event>,
        /// All events, if the caller is shown less.
        #[serde(skip_serializing_if = "Option::is_none")]
        stored: Option<Vec<Event>>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        effects: Vec<Effect>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        warnings: Vec<Warning>,
    },
}

impl From<Desk> for Door {
    /// A door to a desk that the host has built, such as from its log.
    fn from(desk: Desk) -> Self {
        Self { desk }
    }
}

impl Door {
    /// A door with an empty desk.
    pub fn new(policy: Policy) -> Self {
        Self { desk: Desk::new(policy) }
    }

    /// The same, with the policy as JSON text; `{}` is the default policy.
    ///
    /// # Errors
    /// [`Malformed`] if the text is not a [`Policy`].
    pub fn open(policy: &str) -> Result<Self, Malformed> {
        read(policy).map(Self::new)
    }

    /// Answers one call; an error is an answer, too.
    pub fn call(&mut self, call: Value) -> Value {
        let answer = match Call::read(call) {
            Ok(call) => self.answer(call),
            Err(problem) => Answer::Malformed(problem),
        };
        to_json(&answer)
    }

    /// The same, from JSON text to JSON text.
    pub fn call_text(&mut self, call: &str) -> String {
        let answer = match parse(call) {
            Ok(call) => self.call(call),
            Err(problem) => to_json(&Answer::Malformed(problem)),
        };
        answer.to_string()
    }

    /// The desk that is called.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    fn restore(&mut self, snapshot: &str) -> Result<(), SnapshotError> {
        self.desk = Desk::restore(self.desk.policy().clone(), snapshot.as_bytes())?;
        Ok(())
    }

    fn answer(&mut self, call: Call) -> Answer<'_> {
        match call {
            Call::Do { at, by, key, command } => {
                let outcome = match key {
                    Some(key) => self.desk.handle_once(&key, at, &by, &command),
                    None => self.desk.handle(at, &by, &command),
                };
                match outcome {
                    Ok(outcome) => done(outcome, &by),
                    Err(refusal) => refused(refusal.code(), &refusal),
                }
            }
            Call::Ask { by, query } => match self.desk.answer(&by, &query) {
                Ok(answer) => Answer::Answered(answer),
                Err(refusal) => refused(refusal.code(), &refusal),
            },
            Call::Apply { events } => match self.desk.apply_all(&events) {
                Ok(applied) => Answer::Applied(applied),
                Err(error) => refused(error.code(), &error),
            },
            Call::Rewrite { events } => Answer::Rewritten(rewritten(events)),
            Call::Compact => {
                self.desk.compact();
                Answer::Compacted(true)
            }
            Call::Snapshot => {
                let snapshot = String::from_utf8(self.desk.snapshot()).unwrap_or_default();
                Answer::Snapshot { snapshot, number: self.desk.last_number() }
            }
            Call::Restore { snapshot } => match self.restore(&snapshot) {
                Ok(()) => Answer::Restored(self.desk.counts()),
                Err(error) => Answer::Malformed(Malformed::new(error).in_field("restore")),
            },
        }
    }
}

fn done<'a>(outcome: Outcome, by: &Actor) -> Answer<'a> {
    if !is_restricted(by) || outcome.events.is_empty() {
        let Outcome { events: done, effects, warnings } = outcome;
        return Answer::Done { done, stored: None, effects, warnings };
    }
    let done = outcome.shown_to(by);
    let Outcome { events, effects, warnings } = outcome;
    Answer::Done { done, stored: Some(events), effects, warnings }
}

fn is_empty(with: &Value) -> bool {
    with.is_null() || with.as_object().is_some_and(serde_json::Map::is_empty)
}

fn refused<'a>(
    code: impl Into<Cow<'static, str>>,
    refusal: &(impl ToString + Serialize),
) -> Answer<'a> {
    Answer::Refused { code: code.into(), text: refusal.to_string(), with: to_json(refusal) }
}

/// Every code that a call may be refused with.
pub fn codes() -> impl Iterator<Item = String> {
    Refusal::codes().chain(LogError::codes()).chain(Query::codes())
}

/// Parses a value of this crate from JSON text, as strictly as calls are parsed.
///
/// # Errors
/// [`Malformed`]: the path in the text and what was expected there; no value is repeated.
///
/// ```
/// use frontdesk::{door, screening::Request};
/// let text = r#"{"appointment": "a1", "contact": {"emails": "x@y.nl"}}"#;
/// let problem = door::read::<Request>(text).unwrap_err();
/// assert_eq!(problem.to_string(), "contact.emails: expected a list, not a text");
/// ```
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Malformed> {
    read_value(&parse(text)?)
}

/// The same, from a JSON value.
///
/// # Errors
/// As [`read`].
pub fn read_value<T: DeserializeOwned>(value: &Value) -> Result<T, Malformed> {
    T::deserialize(StrictJson::new(value))
}

/// Parses JSON text. Line and column of an error are left out, because each language writes the
/// same call with another layout.
fn parse(text: &str) -> Result<Value, Malformed> {
    serde_json::from_slice(text.as_bytes()).map_err(|error| {
        let place = format!(" at line {} column {}", error.line(), error.column());
        let text = error.to_string();
        Malformed::new(format_args!("not JSON: {}", text.strip_suffix(&place).unwrap_or(&text)))
    })
}
