//! One day at a front desk, told to the whole desk.
//!
//! `a_day.py` and `a_day.mjs` tell the same, and print the same lines: `examples/a_day.txt`.
//! Run it with `cargo run -p frontdesk-examples --example a_day`.

use std::error::Error;

use frontdesk::door::Door;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let policy = json!({
        "screening": {"reading": {"default_region": "NL"}},
        "appointment": {"zone": "Europe/Amsterdam"},
    });
    let mut day = Day { door: Door::open(&policy.to_string())? };
    a_request_that_matches(&mut day)?;
    another_person(&mut day)?;
    who_goes(&mut day)?;
    and_when(&mut day)
}

/// A day at the desk behind the door.
struct Day {
    door: Door,
}

impl Day {
    /// Has something done, and prints what comes of it.
    fn act(&mut self, call: Value) -> Result<(), Box<dyn Error>> {
        let answer = self.door.call(call);
        if let Some(malformed) = answer.get("malformed") {
            return Err(malformed.to_string().into());
        }
        // Store these first: a desk that is given all events again is this desk again.
        for event in each(answer.get("stored").unwrap_or(&answer["done"])) {
            println!("  {}", text(&event["event"]));
        }
        // Then do these, outside of the desk: send messages, ask people.
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

    /// Asks something; answers what is told.
    fn ask(&mut self, query: Value) -> Value {
        self.door.call(query)["told"].take()
    }
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

// Who acts, as your log-in knows them.

fn office() -> Value {
    json!({"role": "staff", "id": "olga"})
}

fn lisa() -> Value {
    json!({"role": "customer", "id": "lisa"})
}

fn tom() -> Value {
    json!({"role": "technician", "id": "tom"})
}

fn ria() -> Value {
    json!({"role": "technician", "id": "ria"})
}

fn timer() -> Value {
    json!({"role": "system", "id": "timer"})
}

/// A desk reads no clock: each call says when it is.
fn at(time: &str) -> String {
    format!("2026-03-04T{time}:00Z")
}

fn frame(start: &str, end: &str) -> Value {
    json!({"start": at(start), "end": at(end)})
}

fn a_request_that_matches(day: &mut Day) -> Result<(), Box<dyn Error>> {
    println!("Jan did not pay. The office flags his phone number.");
    day.act(json!({
        "do": "flag.raise",
        "at": "2026-02-02T10:00:00Z",
        "by": office(),
        "flag": "jan-did-not-pay",
        "reason": "did not pay",
        "source": {"kind": "hand"},
        "items": [{"id": "phone", "kind": "phone", "value": {"number": "06-12345678"}}],
    }))?;
    println!("A month later Lisa rings about a leak. Her number is the same, written otherwise.");
    day.act(json!({
        "do": "appointment.request",
        "at": at("07:00"),
        "by": office(),
        "appointment": "leak",
        "new_customer": "lisa",
        "details": {
            "description": "A leak under the sink",
            "needs_technician": true,
            "parties": [{
                "role": "booker",
                "name": {"full": "Lisa Jansen"},
                "phones": [{"number": "+31 (0)6 1234 5678"}],
            }],
        },
        "frame": frame("13:00", "15:00"),
    }))?;
    println!("Nobody has looked at the match yet, so the request is not promised.");
    day.act(json!({
        "do": "appointment.accept", "at": at("07:01"), "by": office(), "appointment": "leak",
    }))?;
    println!("It waits for a person.");
    let query = json!({"ask": "desk.work_list", "at": at("07:02"), "by": office()});
    for line in each(&day.ask(query)) {
        println!("  {}: {}", text(&line["appointment"]), text(&line["waits_for"]));
    }
    Ok(())
}

fn another_person(day: &mut Day) -> Result<(), Box<dyn Error>> {
    println!("The office rings back. Lisa has had the number since January: another person.");
    day.act(json!({
        "do": "flag.decide_match",
        "at": at("07:10"),
        "by": office(),
        "decision": "lisa-is-not-jan",
        "flag": "jan-did-not-pay",
        "items": ["phone"],
        "appointment": "leak",
        "customer": "lisa",
        "values": [{"kind": "phone", "value": {"number": "+31 (0)6 1234 5678"}}],
        "verdict": "different_person",
        "note": "has had this number since January",
    }))?;
    println!("Now it is promised.");
    day.act(json!({
        "do": "appointment.accept", "at": at("07:11"), "by": office(), "appointment": "leak",
    }))
}

fn who_goes(day: &mut Day) -> Result<(), Box<dyn Error>> {
    println!("Technicians are asked.");
    day.act(json!({
        "do": "appointment.broadcast", "at": at("07:15"), "by": office(), "appointment": "leak",
    }))?;
    println!("Tom will go.");
    day.act(json!({
        "do": "appointment.assign",
        "at": at("07:30"),
        "by": office(),
        "appointment": "leak",
        "technician": "tom",
    }))?;
    println!("Tom gives it back.");
    day.act(json!({
        "do": "appointment.release",
        "at": at("09:00"),
        "by": tom(),
        "appointment": "leak",
        "technician": "tom",
        "note": "the van does not start",
    }))?;
    println!("Three hours before the start something is due.");
    let query = json!({"ask": "desk.due", "at": at("10:00"), "by": timer()});
    let told = day.ask(query);
    for due in each(&told["due"]) {
        println!("  {}", text(&due["kind"]));
    }
    println!("  ask again at {}", text(&told["wakes_at"]));
    Ok(())
}

fn and_when(day: &mut Day) -> Result<(), Box<dyn Error>> {
    println!("Ria could come later today.");
    day.act(json!({
        "do": "appointment.add_suggestion",
        "at": at("10:10"),
        "by": ria(),
        "appointment": "leak",
        "suggestion": "today",
        "technician": "ria",
        "frame": frame("16:00", "18:00"),
    }))?;
    println!("Or still later.");
    day.act(json!({
        "do": "appointment.add_suggestion",
        "at": at("10:11"),
        "by": ria(),
        "appointment": "leak",
        "suggestion": "tonight",
        "technician": "ria",
        "frame": frame("18:00", "20:00"),
    }))?;
    println!("Lisa takes the first: time, technician and message change together.");
    day.act(json!({
        "do": "appointment.accept_suggestion",
        "at": at("10:20"),
        "by": lisa(),
        "appointment": "leak",
        "suggestion": "today",
    }))?;
    println!("The list of the day.");
    let query = json!({
        "ask": "appointment.list", "at": at("10:30"), "by": office(), "day": "2026-03-04",
    });
    for row in each(&day.ask(query)) {
        let (start, name) = (text(&row["frame"]["start"]), text(&row["name"]));
        println!("  {start} {name}: {}, {}", text(&row["status"]), text(&row["technician"]));
    }
    println!("Ria has come.");
    day.act(json!({
        "do": "appointment.start", "at": at("16:05"), "by": ria(), "appointment": "leak",
    }))?;
    println!("The leak is mended.");
    day.act(json!({
        "do": "appointment.complete", "at": at("17:20"), "by": ria(), "appointment": "leak",
    }))
}
