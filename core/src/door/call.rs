//! The calls of the JSON interface.

use chrono::{DateTime, Utc};
use serde::de::Error;
use serde_json::{Map, Value};

use super::problems;
use crate::{
    base::{Actor, CommandId, Instant, Malformed, field_of, take_field},
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
    /// [`Malformed`]: the path in the call and what was expected there; all errors of a command or
    /// query.
    pub fn read(call: Value) -> Result<Self, Malformed> {
        Self::read_first(call).map_err(|(first, call)| {
            problems::all(first, call, |call| Self::read_first(call).err())
        })
    }

    /// Parses a call up to the first error, which comes with the call.
    fn read_first(call: Value) -> Result<Self, (Malformed, Value)> {
        let Value::Object(mut fields) = call else {
            return Err((Malformed::new("expected an object"), Value::Null));
        };
        let (is_command, is_query) = (fields.contains_key("do"), fields.contains_key("ask"));
        if !(is_command || is_query) {
            return Self::read_operation(fields).map_err(|problem| (problem, Value::Null));
        }
        let beside: &[&str] =
            if is_command { &["do", "at", "by", "command_id"] } else { &["ask", "by"] };
        let beside = beside.iter().filter_map(|name| fields.remove_entry(*name));
        let mut beside: Map<String, Value> = beside.collect();
        let fields = Value::Object(fields);
        let read = match is_command {
            true => Self::read_command(&beside, &fields),
            false => Self::read_query(&beside, &fields),
        };
        read.map_err(|problem| {
            if let Value::Object(fields) = fields {
                beside.extend(fields);
            }
            (problem, Value::Object(beside))
        })
    }

    fn read_command(beside: &Map<String, Value>, fields: &Value) -> Result<Self, Malformed> {
        let name: String = field_of(beside, "do")?;
        let Instant(at) = field_of(beside, "at")?;
        let by = field_of(beside, "by")?;
        let id: Option<CommandId> = match beside.contains_key("command_id") {
            true => field_of(beside, "command_id")?,
            false => None,
        };
        let command = Box::new(Command::read(&name, fields)?);
        let key = id.map(|id| CommandKey::new(id, &(name, fields)));
        Ok(Self::Do { at, by, key, command })
    }

    fn read_query(beside: &Map<String, Value>, fields: &Value) -> Result<Self, Malformed> {
        let name: String = field_of(beside, "ask")?;
        let by = field_of(beside, "by")?;
        if let Some(of) = fields.as_object().filter(|of| of.contains_key("at")) {
            let _: Option<Instant> = field_of(of, "at")?;
        }
        let query = Box::new(Query::read(&name, fields)?);
        Ok(Self::Ask { by, query })
    }

    /// Parses an operation on the whole desk.
    fn read_operation(mut fields: Map<String, Value>) -> Result<Self, Malformed> {
        if fields.contains_key("apply") {
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
            let more = "the query `desk.catalog` lists all commands and queries";
            Err(Malformed::new(format_args!("one of {keys} is missing; {more}")))
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
