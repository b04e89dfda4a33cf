//! A small door: one call in JSON in, one answer out. The library's own comes later.

use chrono::{DateTime, Utc};
use frontdesk::{
    base::Actor,
    contact::Reading,
    flag::{Command, FlagList, Query},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Do {
    at: DateTime<Utc>,
    by: Actor,
    #[serde(flatten)]
    command: Command,
}

#[derive(Deserialize)]
struct Ask {
    by: Actor,
    #[serde(flatten)]
    query: Query,
}

/// Takes one call and always answers.
pub fn answer(flags: &mut FlagList, call: &Value) -> Value {
    let said = match call.get("ask") {
        Some(_) => ask(flags, call),
        None => done(flags, call),
    };
    said.unwrap_or_else(|error| json!({ "malformed": error.to_string() }))
}

fn done(flags: &mut FlagList, call: &Value) -> serde_json::Result<Value> {
    let Do { at, by, command } = Do::deserialize(call)?;
    match flags.handle(at, &by, &command, &Reading::default()) {
        Ok(events) => Ok(json!({ "done": events })),
        Err(no) => refused(no.code(), &no.to_string(), &no),
    }
}

fn ask(flags: &FlagList, call: &Value) -> serde_json::Result<Value> {
    let Ask { by, query } = Ask::deserialize(call)?;
    match query.ask(&by, flags) {
        Ok(told) => Ok(json!({ "told": told })),
        Err(no) => refused(no.code(), &no.to_string(), &no),
    }
}

/// A refusal; `with` is left out where there is nothing more to say.
fn refused(code: &str, text: &str, with: &impl Serialize) -> serde_json::Result<Value> {
    let with = serde_json::to_value(with)?;
    let mut refused = json!({ "code": code, "text": text });
    if !with.is_null() {
        refused["with"] = with;
    }
    Ok(json!({ "refused": refused }))
}
