//! What can be said to the door.

use chrono::{DateTime, Utc};
use serde::{Deserialize, de::Error};
use serde_json::{Map, Value};

use crate::{
    appointment,
    base::{Actor, CommandId, Malformed, Named, take},
    customer,
    desk::{Command, DeskCommand, DeskEvent, DeskQuery, Event, Query},
    flag, review, screening,
};

/// One call: something to be done, to be told, or to be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Call {
    /// `{"do": "flag.lift", "at": "…", "by": {…}, …}`
    Do {
        /// When.
        at: DateTime<Utc>,
        /// Who.
        by: Actor,
        /// Names the call, so that giving it again is harmless.
        command_id: Option<CommandId>,
        /// What.
        command: Box<Command>,
    },
    /// `{"ask": "flag.list", "by": {…}, …}`
    Ask {
        /// Who.
        by: Actor,
        /// What.
        query: Box<Query>,
    },
    /// `{"rewrite": [{…}, …]}`: what has happened, to be told again without what was erased.
    Rewrite {
        /// In the order in which it happened.
        events: Vec<Event>,
    },
    /// `{"compact": true}`: memory is to let go of those who were erased.
    Compact,
    /// `{"apply": [{…}, …]}`: what has happened, from the host's own log.
    Apply {
        /// In the order in which it happened.
        events: Vec<Event>,
    },
}

impl Call {
    /// Reads a call.
    ///
    /// # Errors
    /// [`Malformed`]: where the call is not what it has to be.
    pub fn read(call: Value) -> Result<Self, Malformed> {
        let Value::Object(mut fields) = call else {
            return Err(Malformed::new("expected an object"));
        };
        if fields.contains_key("do") {
            let name: String = take(&mut fields, "do")?;
            let (at, by) = (take(&mut fields, "at")?, take(&mut fields, "by")?);
            let command_id = match fields.contains_key("command_id") {
                true => take(&mut fields, "command_id")?,
                false => None,
            };
            let command = Box::new(command(&name, &Value::Object(fields))?);
            Ok(Self::Do { at, by, command_id, command })
        } else if fields.contains_key("ask") {
            let name: String = take(&mut fields, "ask")?;
            let by = take(&mut fields, "by")?;
            let query = Box::new(query(&name, &Value::Object(fields))?);
            Ok(Self::Ask { by, query })
        } else if fields.contains_key("apply") {
            Ok(Self::Apply { events: events(fields, &["apply"])? })
        } else if fields.contains_key("rewrite") {
            Ok(Self::Rewrite { events: events(fields, &["rewrite"])? })
        } else if fields.contains_key("compact") {
            match take(&mut fields, "compact")? {
                true => no_other(&fields, &["compact"]).map(|()| Self::Compact),
                false => Err(Malformed::new("expected `true`").in_field("compact")),
            }
        } else {
            Err(Malformed::new("one of `do`, `ask`, `apply`, `rewrite`, `compact` is missing"))
        }
    }
}

fn command(name: &str, fields: &Value) -> Result<Command, Malformed> {
    let named = Named { tag: "do", name, fields };
    match area(name) {
        "flag" => flag::Command::deserialize(named).map(Command::Flag),
        "customer" => customer::Command::deserialize(named).map(Command::Customer),
        "appointment" => appointment::Command::deserialize(named).map(Command::Appointment),
        "desk" => DeskCommand::deserialize(named).map(Command::Desk),
        _ => Err(no_such("do", &["flag", "customer", "appointment", "desk"])),
    }
}

fn query(name: &str, fields: &Value) -> Result<Query, Malformed> {
    let named = Named { tag: "ask", name, fields };
    match area(name) {
        "flag" => flag::Query::deserialize(named).map(Query::Flag),
        "customer" => customer::Query::deserialize(named).map(Query::Customer),
        "appointment" => appointment::Query::deserialize(named).map(Query::Appointment),
        "review" => review::Query::deserialize(named).map(Query::Review),
        "screening" => screening::Query::deserialize(named).map(Query::Screening),
        "desk" => DeskQuery::deserialize(named).map(Query::Desk),
        _ => {
            Err(no_such("ask", &["flag", "customer", "appointment", "review", "screening", "desk"]))
        }
    }
}

/// Reads a log: the only field of its call.
fn events(
    mut fields: Map<String, Value>,
    only: &'static [&'static str; 1],
) -> Result<Vec<Event>, Malformed> {
    let [key] = *only;
    let events: Vec<Map<String, Value>> = take(&mut fields, key)?;
    no_other(&fields, only)?;
    let read = |(position, fields): (usize, Map<String, Value>)| {
        event(fields).map_err(|problem| problem.in_list(position).in_field(key))
    };
    events.into_iter().enumerate().map(read).collect()
}

fn no_other(
    fields: &Map<String, Value>,
    only: &'static [&'static str; 1],
) -> Result<(), Malformed> {
    fields.keys().next().map_or(Ok(()), |other| Err(Malformed::unknown_field(other, only)))
}

/// Reads an event. Fields that a later version has added are passed over (U-11).
fn event(fields: Map<String, Value>) -> Result<Event, Malformed> {
    let name = fields.get("event").ok_or_else(|| Malformed::missing_field("event"))?;
    match area(name.as_str().unwrap_or_default()) {
        "flag" => flag::FlagEvent::read(fields).map(Event::from),
        "customer" => customer::CustomerEvent::read(fields).map(Event::Customer),
        "appointment" => appointment::AppointmentEvent::read(fields).map(Event::Appointment),
        "review" => review::ReviewEvent::read(fields).map(Event::Review),
        "desk" => DeskEvent::read(fields).map(Event::Desk),
        _ => Err(no_such("event", &["flag", "customer", "appointment", "review", "desk"])),
    }
}

/// The area of a name on the wire: `flag` of `flag.raise`.
fn area(name: &str) -> &str {
    name.split_once('.').map_or("", |(area, _)| area)
}

fn no_such(tag: &'static str, areas: &[&str]) -> Malformed {
    let areas = areas.join("` or `");
    Malformed::new(format_args!("expected a name that begins with `{areas}` and a dot"))
        .in_field(tag)
}
