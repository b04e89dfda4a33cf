//! A few days at a front desk: the calls of a program and the answers.
//!
//! They go from a flagged phone number to a review that is answered. `a_day.py` and `a_day.mjs`
//! tell the same, and print the same lines: `examples/a_day.txt`.
//! Run it with `cargo run -p frontdesk-examples --example a_day`.

mod host;

use std::error::Error;

use serde_json::{Value, json};

use crate::host::{Host, each, text, timer};

fn main() -> Result<(), Box<dyn Error>> {
    let policy = json!({
        "screening": {"reading": {"default_region": "NL"}},
        "appointment": {"zone": "Europe/Amsterdam"},
        "message": {
            "business": "De Kraan",
            "links": {
                "check_in": "https://example.com/check-in/{link}",
                "review": "https://example.com/review/{link}",
            },
        },
        "check_in": {
            "services": [{
                "id": "taps",
                "name": "Descale all taps",
                "price": {"net": {"currency": "EUR", "minor": 3000}, "vat_basis_points": 2100},
                "convert_to_work_item": true,
            }],
        },
    });
    let mut host = Host::open(&policy)?;
    a_request_that_matches(&mut host)?;
    another_person(&mut host)?;
    a_confirmation(&mut host)?;
    an_invitation(&mut host)?;
    a_check_in(&mut host)?;
    its_items(&mut host)?;
    who_goes(&mut host)?;
    and_when(&mut host)?;
    the_repair(&mut host)?;
    a_review(&mut host)?;
    an_answer(&mut host)
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

/// A customer who follows a link, without a log-in.
fn visitor() -> Value {
    json!({"role": "customer", "id": "web"})
}

/// A desk reads no clock: each call says when it is.
fn at(day: u32, time: &str) -> String {
    format!("2026-03-{day:02}T{time}:00Z")
}

fn frame(day: u32, start: &str, end: &str) -> Value {
    json!({"start": at(day, start), "end": at(day, end)})
}

fn print_work_list(host: &mut Host, at: &str) {
    let told = host.ask(json!({"ask": "desk.work_list", "at": at, "by": office()}));
    for line in each(&told) {
        let what = format!("{} {}", text(&line["waits_for"]), text(&line["item"]));
        println!("  {}: {}", text(&line["appointment"]), what.trim_end());
    }
    if each(&told).count() == 0 {
        println!("  nothing");
    }
}

fn a_request_that_matches(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("Jan did not pay. The office flags his phone number.");
    host.act(json!({
        "do": "flag.raise",
        "at": "2026-02-02T10:00:00Z",
        "by": office(),
        "flag": "jan-did-not-pay",
        "reason": "did not pay",
        "source": {"kind": "hand"},
        "items": [{"id": "phone", "kind": "phone", "value": {"number": "06-12345678"}}],
    }))?;
    println!("A month later Lisa rings about a leak. Her number is the same, written otherwise.");
    host.act(json!({
        "do": "appointment.request",
        "at": at(2, "07:00"),
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
        "frame": frame(6, "13:00", "15:00"),
    }))?;
    println!("Nobody has looked at the match yet, so the request is not promised.");
    host.act(json!({
        "do": "appointment.accept", "at": at(2, "07:01"), "by": office(), "appointment": "leak",
    }))?;
    println!("It waits for a person.");
    print_work_list(host, &at(2, "07:02"));
    Ok(())
}

fn another_person(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("The office rings back. Lisa has had the number since January: another person.");
    host.act(json!({
        "do": "flag.decide_match",
        "at": at(2, "07:10"),
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
    host.act(json!({
        "do": "appointment.accept", "at": at(2, "07:11"), "by": office(), "appointment": "leak",
    }))
}

fn a_confirmation(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("Lisa gets no confirmation. The desk explains why, and what would lift each reason.");
    let told = host.ask(json!({
        "ask": "desk.explain_message",
        "at": at(2, "07:12"),
        "by": office(),
        "appointment": "leak",
        "kind": "booking_confirmation",
    }));
    // Her phone is not marked for text messages.
    for reason in each(&told["reasons"]) {
        let (channel, lift) = (text(&reason["channel"]), text(&reason["lift"]));
        println!("  {channel}: {}, lifted by {lift}", text(&reason["reason"]));
    }
    println!("She gives her e-mail address.");
    host.act(json!({
        "do": "customer.edit",
        "at": at(2, "07:13"),
        "by": office(),
        "customer": "lisa",
        "emails": ["lisa@dorpspost.nl"],
    }))?;
    println!("Now the confirmation is sent, and reported.");
    host.send_messages(&at(2, "07:14"))?;
    println!("Is it due again?");
    host.send_messages(&at(2, "07:15"))
}

fn an_invitation(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("Three days before the start an invitation to check in online is due.");
    host.send_messages(&at(3, "13:00"))?;
    println!("The program makes the link of her page.");
    host.act(json!({
        "do": "check_in.prepare",
        "at": at(3, "13:01"),
        "by": timer(),
        "appointment": "leak",
        "link": "lisas-check-in",
    }))?;
    println!("Now the invitation is sent.");
    host.send_messages(&at(3, "13:02"))
}

fn a_check_in(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("Lisa opens the page.");
    host.act(json!({
        "do": "check_in.open",
        "at": at(3, "18:00"),
        "by": visitor(),
        "appointment": "leak",
        "link": "lisas-check-in",
    }))?;
    println!("It offers a service at a price.");
    let query = json!({"ask": "check_in.page", "by": visitor(), "link": "lisas-check-in"});
    for service in each(&host.ask(query)["services"]) {
        let price = service["price"]["minor"].as_f64().unwrap_or_default() / 100.0;
        println!("  {}: {price:.2} euros", text(&service["name"]));
    }
    println!("She orders it, and leaves a remark.");
    host.act(json!({
        "do": "check_in.submit",
        "at": at(3, "18:05"),
        "by": visitor(),
        "appointment": "leak",
        "link": "lisas-check-in",
        "submission": "first",
        "answer": {
            "services": [{"item": "order", "service": "taps", "answer": "accepted"}],
            "remarks": [{"item": "remark", "subject": "Doorbell", "text": "Broken: please knock"}],
        },
    }))
}

fn its_items(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("Both wait for a person.");
    print_work_list(host, &at(4, "08:00"));
    println!("The office makes the order a work item for the technician.");
    host.act(json!({
        "do": "check_in.finish_handling",
        "at": at(4, "08:01"),
        "by": office(),
        "appointment": "leak",
        "item": "order",
        "confirm": true,
        "work_item": "descale-taps",
    }))?;
    println!("It reads the remark.");
    host.act(json!({
        "do": "check_in.mark_handled",
        "at": at(4, "08:02"),
        "by": office(),
        "appointment": "leak",
        "item": "remark",
        "how": "acknowledged",
    }))?;
    println!("What waits now?");
    print_work_list(host, &at(4, "08:03"));
    Ok(())
}

fn who_goes(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("On Thursday technicians are asked.");
    host.act(json!({
        "do": "appointment.broadcast", "at": at(5, "07:15"), "by": office(), "appointment": "leak",
    }))?;
    println!("Tom will go.");
    host.act(json!({
        "do": "appointment.assign",
        "at": at(5, "07:30"),
        "by": office(),
        "appointment": "leak",
        "technician": "tom",
    }))?;
    println!("A day before the start Lisa is reminded.");
    host.send_messages(&at(5, "13:00"))?;
    println!("On Friday morning Tom gives it back.");
    host.act(json!({
        "do": "appointment.release",
        "at": at(6, "09:00"),
        "by": tom(),
        "appointment": "leak",
        "technician": "tom",
        "note": "the van does not start",
    }))?;
    println!("Three hours before the start something is due.");
    let query = json!({"ask": "desk.due", "at": at(6, "10:00"), "by": timer()});
    let told = host.ask(query);
    for due in each(&told["due"]) {
        println!("  {}", text(&due["kind"]));
    }
    println!("  ask again at {}", text(&told["wakes_at"]));
    println!("Lisa gets a message about it.");
    host.send_messages(&at(6, "10:01"))
}

fn and_when(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("Ria could come later today.");
    host.act(json!({
        "do": "appointment.add_suggestion",
        "at": at(6, "10:10"),
        "by": ria(),
        "appointment": "leak",
        "suggestion": "today",
        "technician": "ria",
        "frame": frame(6, "16:00", "18:00"),
    }))?;
    println!("Or still later.");
    host.act(json!({
        "do": "appointment.add_suggestion",
        "at": at(6, "10:11"),
        "by": ria(),
        "appointment": "leak",
        "suggestion": "tonight",
        "technician": "ria",
        "frame": frame(6, "18:00", "20:00"),
    }))?;
    println!("Lisa takes the first: time, technician and message change together.");
    host.act(json!({
        "do": "appointment.accept_suggestion",
        "at": at(6, "10:20"),
        "by": lisa(),
        "appointment": "leak",
        "suggestion": "today",
    }))?;
    println!("Lisa gets the new time.");
    host.send_messages(&at(6, "10:21"))?;
    println!("The list of the day.");
    let query = json!({
        "ask": "appointment.list", "at": at(6, "10:30"), "by": office(), "day": "2026-03-06",
    });
    for row in each(&host.ask(query)) {
        let (start, name) = (text(&row["frame"]["start"]), text(&row["name"]));
        println!("  {start} {name}: {}, {}", text(&row["status"]), text(&row["technician"]));
    }
    Ok(())
}

fn the_repair(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("Two hours before the new time Lisa is reminded again.");
    host.send_messages(&at(6, "14:00"))?;
    println!("Ria has come.");
    host.act(json!({
        "do": "appointment.start", "at": at(6, "16:05"), "by": ria(), "appointment": "leak",
    }))?;
    println!("The leak is mended.");
    host.act(json!({
        "do": "appointment.complete", "at": at(6, "17:20"), "by": ria(), "appointment": "leak",
    }))
}

fn a_review(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("Lisa is thanked.");
    host.send_messages(&at(6, "17:21"))?;
    println!("A day later a request for a review is due.");
    host.send_messages(&at(7, "17:20"))?;
    println!("It needs a link, too.");
    host.act(json!({
        "do": "review.set_link",
        "at": at(7, "17:21"),
        "by": timer(),
        "appointment": "leak",
        "link": "lisas-review",
    }))?;
    println!("Now it is sent.");
    host.send_messages(&at(7, "17:22"))?;
    println!("Lisa follows the link, rates the visit, and agrees to publish it.");
    host.act(json!({
        "do": "review.record_review",
        "at": at(7, "19:00"),
        "by": visitor(),
        "appointment": "leak",
        "link": "lisas-review",
        "rating": 4,
        "text": "Later than planned, but well mended.",
        "publish_consent": true,
    }))
}

fn an_answer(host: &mut Host) -> Result<(), Box<dyn Error>> {
    println!("On Monday the office replies.");
    host.act(json!({
        "do": "review.record_reply",
        "at": at(9, "08:00"),
        "by": office(),
        "appointment": "leak",
        "text": "Thank you, Lisa. The van starts again.",
    }))?;
    println!("It publishes the review.");
    host.act(json!({
        "do": "review.publish", "at": at(9, "08:05"), "by": office(), "appointment": "leak",
    }))?;
    println!("All visitors of the website can read it.");
    let query = json!({"ask": "review.published_set", "by": visitor()});
    for review in each(&host.ask(query)["reviews"]) {
        let (review_text, reply) = (text(&review["text"]), text(&review["reply"]));
        println!("  {} of 5: {review_text} Reply: {reply}", review["rating"]);
    }
    Ok(())
}
