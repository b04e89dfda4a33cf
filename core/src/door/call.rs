//! The calls of the JSON interface.

use chrono::{DateTime, Utc};
use serde::de::Error;
use serde_json::{Map, Value};

use crate::{
    base::{Actor, CommandId, Instant, Malformed, take_field},
    desk::{Command, CommandKey, Event, Query},
};

/// One call: a command, a query, or an operation on the whole desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Call {
    /// `{"do": "flag.lift", "at": "…", "by": {…}, …}`
    Do {
        /// Time of the command (UTC).
        at: DateTime<Utc>,
        /// Actor who gives the command.
        by: Actor,
        /// Key of the call, so that giving it again is harmless.
        key: Option<CommandKey>,
        /// The command with its fields.
        command: Box<Command>,
    },
    /// `{"ask": "flag.list", "by": {…}, …}`
    Ask {
        /// Actor who asks.
        by: Actor,
        /// The query with its fields.
        query: Box<Query>,
    },
    /// `{"rewrite": [{…}, …]}`: returns a log without erased values.
    Rewrite {
        /// Events in the order in which they happened.
        events: Vec<Event>,
    },
    /// `{"compact": true}`: removes the values of erased persons from memory.
    Compact,
    /// `{"snapshot": true}`: writes the state of the desk as one text.
    Snapshot,
    /// `{"restore": "…"}`: replaces the state of the desk by that of a snapshot.
    Restore {
        /// Text from the answer to `snapshot`.
        snapshot: String,
    },
    /// `{"apply": [{…}, …]}`: applies events of the host's own log.
    Apply {
        /// Events in the order in which they happened.
        events: Vec<Event>,
    },
}

impl Call {
    /// Parses a call.
    ///
    /// # Errors
    /// [`Malformed`]: the path in the call and what was expected there.
    pub fn read(call: Value) -> Result<Self, Malformed> {
        let Value::Object(mut fields) = call else {
            return Err(Malformed::new("expected an object"));
        };
        if fields.contains_key("do") {
            let name: String = take_field(&mut fields, "do")?;
            let Instant(at) = take_field(&mut fields, "at")?;
            let by = take_field(&mut fields, "by")?;
            let id: Option<CommandId> = match fields.contains_key("command_id") {
                true => take_field(&mut fields, "command_id")?,
                false => None,
            };
            let fields = Value::Object(fields);
            let command = Box::new(Command::read(&name, &fields)?);
            let key = id.map(|id| CommandKey::new(id, &(name, fields)));
            Ok(Self::Do { at, by, key, command })
        } else if fields.contains_key("ask") {
            let name: String = take_field(&mut fields, "ask")?;
            let by = take_field(&mut fields, "by")?;
            let query = Box::new(Query::read(&name, &Value::Object(fields))?);
            Ok(Self::Ask { by, query })
        } else if fields.contains_key("apply") {
            Ok(Self::Apply { events: events(fields, &["apply"])? })
        } else if fields.contains_key("rewrite") {
            Ok(Self::Rewrite { events: events(fields, &["rewrite"])? })
        } else if fields.contains_key("compact") {
            only_true(fields, &["compact"]).map(|()| Self::Compact)
        } else if fields.contains_key("snapshot") {
            only_true(fields, &["snapshot"]).map(|()| Self::Snapshot)
        } else if fields.contains_key("restore") {
            let snapshot = take_field(&mut fields, "restore")?;
            no_other(&fields, &["restore"])?;
            Ok(Self::Restore { snapshot })
        } else {
            let keys = "`do`, `ask`, `apply`, `rewrite`, `compact`, `snapshot`, `restore`";
            Err(Malformed::new(format_args!("one of {keys} is missing")))
        }
    }
}

/// Parses a log: the only field of its call.
fn events(
    mut fields: Map<String, Value>,
    only: &'static [&'static str; 1],
) -> Result<Vec<Event>, Malformed> {
    let [key] = *only;
    let events: Vec<Map<String, Value>> = take_field(&mut fields, key)?;
    no_other(&fields, only)?;
    let read = |(position, fields): (usize, Map<String, Value>)| {
        Event::read(Value::Object(fields))
            .map_err(|problem| problem.in_list(position).in_field(key))
    };
    events.into_iter().enumerate().map(read).collect()
}

/// Parses the only field of its call, which is always `true`.
fn only_true(
    mut fields: Map<String, Value>,
    only: &'static [&'static str; 1],
) -> Result<(), Malformed> {
    let [key] = *only;
    match take_field(&mut fields, key)? {
        true => no_other(&fields, only),
        false => Err(Malformed::new("expected `true`").in_field(key)),
    }
}

fn no_other(
    fields: &Map<String, Value>,
    only: &'static [&'static str; 1],
) -> Result<(), Malformed> {
    fields.keys().next().map_or(Ok(()), |other| Err(Malformed::unknown_field(other, only)))
}
