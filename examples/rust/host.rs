//! What the program around a desk does: it gives calls, carries out what the desk answers, and
//! sends the messages that are due. Here it prints instead.

use std::error::Error;

use frontdesk::door::Door;
use serde_json::{Value, json};

/// A program with a desk behind the door.
pub(crate) struct Host {
    door: Door,
}

impl Host {
    /// Opens a desk with the settings of a business.
    pub(crate) fn open(policy: &Value) -> Result<Self, Box<dyn Error>> {
        Ok(Self { door: Door::open(&policy.to_string())? })
    }

    /// Has something done, and prints what comes of it.
    pub(crate) fn act(&mut self, call: Value) -> Result<(), Box<dyn Error>> {
        let answer = self.door.call(call);
        if let Some(malformed) = answer.get("malformed") {
            return Err(malformed.to_string().into());
        }
        // Store these first: a desk that is given all events again is this desk again.
        for event in each(answer.get("stored").unwrap_or(&answer["done"])) {
            println!("  {}", text(&event["event"]));
        }
        // Then do these, outside of the desk: ask technicians, publish a review.
        for effect in each(&answer["effects"]) {
            let line = format!("  to do: {} {}", text(&effect["effect"]), text(&effect["notice"]));
            println!("{}", line.trim_end());
        }
        for warning in each(&answer["warnings"]) {
            println!("  beware: {}", text(&warning["warning"]));
        }
        if let Some(refused) = answer.get("refused") {
            println!("  refused: {}: {}", text(&refused["code"]), text(&refused["text"]));
        }
        Ok(())
    }

    /// Asks a query and returns its answer.
    pub(crate) fn ask(&mut self, query: Value) -> Value {
        self.door.call(query)["told"].take()
    }

    /// Sends the messages that are due.
    pub(crate) fn send_messages(&mut self, at: &str) -> Result<(), Box<dyn Error>> {
        let told = self.ask(json!({"ask": "desk.due", "at": at, "by": timer()}));
        // A message that may not be sent has `reasons` instead.
        let due: Vec<&Value> =
            each(&told["due"]).filter(|due| due["message"].is_object()).collect();
        for due in &due {
            match due.get("needs") {
                Some(command) => println!("  {} needs {}", text(&due["kind"]), text(command)),
                None => self.send(due, at)?,
            }
        }
        if due.is_empty() {
            println!("  nothing");
        }
        Ok(())
    }

    fn send(&mut self, due: &Value, at: &str) -> Result<(), Box<dyn Error>> {
        let message = &due["message"];
        let rendered = self.ask(json!({
            "ask": "message.render",
            "by": timer(),
            "kind": due["kind"],
            "channel": message["channel"],
            "language": message["language"],
            "zone": message["zone"],
            "data": message["data"],
        }));
        // Send it to the address in `message["to"]`, with the texts in `rendered`.
        let (kind, channel) = (text(&due["kind"]), text(&message["channel"]));
        let first = rendered.get("subject").unwrap_or(&rendered["text"]);
        println!("  {kind} by {channel}: {}", text(first));
        // Then report it: what is reported is not due again.
        self.act(json!({
            "do": "desk.report_done", "at": at, "by": timer(), "key": due["key"], "result": "done",
        }))
    }
}

/// The clock of the program, which asks what is due.
pub(crate) fn timer() -> Value {
    json!({"role": "system", "id": "timer"})
}

/// The elements of a list; none if there is no list.
pub(crate) fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// The text of a value; empty if it has none.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
