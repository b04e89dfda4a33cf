//! Lists find everything: a page at a time, and by any field.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::{
    appointment::{Appointment, Policy, Status},
    base::{Due, Schedules},
    check_in::takes_answers,
    desk::Desk,
    door::Door,
};
use frontdesk_tests::random;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The time of all queries: that of the last day of a random week.
const AT: &str = "1970-01-08T00:00:00Z";

fn told(door: &mut Door, mut query: Value) -> Vec<Value> {
    query["by"] = json!({ "role": "staff", "id": "u1" });
    let answer = door.call(query);
    answer["told"].as_array().cloned().unwrap_or_else(|| panic!("{answer}"))
}

/// All rows of a list, some at a time; `id` is the field that names a row.
fn pages(door: &mut Door, query: &Value, id: &str, limit: usize) -> Vec<Value> {
    let (mut rows, mut query) = (Vec::new(), query.clone());
    query["limit"] = json!(limit);
    loop {
        let page = told(door, query.clone());
        assert!(page.len() <= limit);
        let Some(last) = page.last() else { return rows };
        query["after"] = last[id].clone();
        rows.extend(page);
    }
}

fn list(fields: &Value) -> Value {
    let mut query = json!({ "ask": "appointment.list", "at": AT });
    let fields = fields.as_object().cloned().unwrap_or_default();
    query.as_object_mut().unwrap().extend(fields);
    query
}

fn after_a_week(calls: &[Value]) -> Door {
    let mut door = Door::default();
    for call in calls {
        door.call(call.clone());
    }
    door
}

/// A line of the work list in the order of the list: whether its priority is normal, its time,
/// whether it is about an appointment, the id of the record, its key.
type Line = (bool, DateTime<Utc>, bool, String, String);

/// All lines, made record by record.
fn every_line(desk: &Desk, now: DateTime<Utc>) -> Vec<Line> {
    let policy = &desk.policy().appointment;
    let appointments = desk.appointments().iter().flat_map(|record| {
        let tasks = tasks(record.due(policy), now);
        let others = waiting(record, policy, now).into_iter().chain(of_check_in(desk, record));
        let is_normal = record.priority.is_normal();
        let line = |(at, key)| (is_normal, at, true, record.id.to_string(), key);
        tasks.chain(others).map(line).collect::<Vec<_>>()
    });
    let flags = desk.flags().iter().flat_map(|flag| {
        let tasks = tasks(flag.due(&desk.policy().screening.reading), now);
        tasks
            .map(|(at, key)| (true, at, false, format!("flag:{}", flag.id), key))
            .collect::<Vec<_>>()
    });
    let reviews = desk.reviews().iter().flat_map(|request| {
        let id = format!("review:{}", request.appointment);
        let tasks = tasks(request.due(&desk.policy().review), now);
        tasks.map(|(at, key)| (true, at, false, id.clone(), key)).collect::<Vec<_>>()
    });
    // An inquiry is listed from its receipt on.
    let inquiries = desk.inquiries().iter().filter(|inquiry| inquiry.is_open()).map(|inquiry| {
        let at = inquiry.due_at(&desk.policy().inquiry);
        let id = &inquiry.inquiry;
        (true, at, false, format!("inquiry:{id}"), format!("inquiry_reply:inquiry:{id}:0:1"))
    });
    let lines = appointments.chain(flags).chain(reviews).chain(inquiries);
    let mut lines: Vec<Line> = lines.collect();
    lines.sort();
    lines
}

fn tasks(due: Vec<Due>, now: DateTime<Utc>) -> impl Iterator<Item = (DateTime<Utc>, String)> {
    let due = due.into_iter().filter(move |due| due.task && due.is_due(now));
    due.map(|due| (due.at, due.key.to_string()))
}

/// The open items and proposed changes of the check-in of an appointment.
fn of_check_in(desk: &Desk, record: &Appointment) -> Vec<(DateTime<Utc>, String)> {
    let id = &record.id;
    let Some(check_in) = desk.check_ins().get(id).filter(|_| takes_answers(record)) else {
        return Vec::new();
    };
    let items = check_in.items.iter().filter(|(_, item)| item.is_open());
    let (policy, zone) = (&desk.policy().check_in, record.zone);
    let items =
        items.map(|(item, of)| (of.waits_at(policy, zone), format!("check_in_item:{id}:{item}")));
    let proposals = check_in.proposals.iter().filter(|proposal| proposal.is_open());
    let proposals = proposals.map(|proposal| {
        let field: &'static str = proposal.change.field().into();
        (proposal.at, format!("contact_change:{id}:{}:{field}", proposal.submission))
    });
    items.chain(proposals).collect()
}

/// What an appointment waits for besides tasks.
fn waiting(
    record: &Appointment,
    policy: &Policy,
    now: DateTime<Utc>,
) -> Vec<(DateTime<Utc>, String)> {
    let id = &record.id;
    let mut lines = Vec::new();
    if record.status == Status::Requested {
        lines.push((record.created_at, format!("answer:{id}")));
    }
    if record.is_assignment_critical(policy, now) {
        lines.extend(record.critical_from(policy).map(|at| (at, format!("assignment:{id}"))));
    }
    if record.status.is_open() {
        let seen = record.matches.iter().filter(|(_, found)| found.holds());
        lines.extend(seen.map(|(flag, found)| (found.at, format!("match_review:{id}:{flag}"))));
        let asked = record.information.iter().filter(|(_, asked)| asked.is_open());
        lines.extend(asked.map(|(one, asked)| (asked.at, format!("information:{id}:{one}"))));
        let unseen = record.incomplete_screening.iter().filter(|known| known.holds());
        lines.extend(unseen.map(|known| (known.at, format!("incomplete_screening:{id}"))));
    }
    lines
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// S0-30: the work list has the lines of every record in order, at any time, page by page.
    #[test]
    fn the_work_list_has_every_line(
        calls in random::story(150),
        limit in 1..5_usize,
        minutes in prop::collection::vec(0..40_000_i64, 6),
    ) {
        let mut door = after_a_week(&calls);
        for minutes in minutes {
            let at = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::minutes(minutes);
            let expected = every_line(door.desk(), at);
            let lines = door.desk().work_list(at);
            let found: Vec<(DateTime<Utc>, &str)> =
                lines.iter().map(|line| (line.at, line.key.as_str())).collect();
            let expected: Vec<_> =
                expected.iter().map(|line| (line.1, line.4.as_str())).collect();
            prop_assert_eq!(found, expected);
            let query = json!({ "ask": "desk.work_list", "at": at });
            let paged = pages(&mut door, &query, "key", limit);
            prop_assert_eq!(json!(paged), json!(lines));
        }
    }

    /// S2-10: the contact log of an appointment has each report about a message, each call and each
    /// inquiry once, the latest first, page by page.
    #[test]
    fn the_contact_log_has_every_contact(calls in random::story(150), limit in 1..5_usize) {
        let mut door = after_a_week(&calls);
        let ids = door.desk().appointments().iter().map(|record| record.id.clone());
        for id in ids.collect::<Vec<_>>() {
            let query = json!({ "ask": "desk.contact_log", "appointment": id });
            let all = told(&mut door, query.clone());
            prop_assert_eq!(&pages(&mut door, &query, "key", limit), &all);
            let keys: BTreeSet<&str> = all.iter().filter_map(|line| line["key"].as_str()).collect();
            prop_assert_eq!(keys.len(), all.len());
            let times: Vec<&str> = all.iter().filter_map(|line| line["at"].as_str()).collect();
            prop_assert!(times.is_sorted_by(|a, b| a >= b), "{times:?}");
            let count = |kind: &str| all.iter().filter(|line| line["kind"] == kind).count();
            let record = door.desk().appointments().get(&id).expect("it is listed");
            let events = |name: &str| record.log.iter().filter(|one| one.name() == name).count();
            prop_assert_eq!(count("call"), events("appointment.contact_attempted"));
            let links = "appointment.time_frame_link_sent";
            prop_assert_eq!(count("time_frame_link"), events(links));
            prop_assert!(count("message") <= events("appointment.reported_done"));
            let asked = door.desk().inquiries().of_appointment(&id).count();
            prop_assert_eq!(count("inquiry"), asked);
        }
    }

    /// I-13: what is due comes page by page, in one order, with the same time of the next query.
    /// What no person has to do leaves the list even if no host reports it.
    #[test]
    fn what_is_due_comes_page_by_page(
        calls in random::story(150),
        limit in 1..5_usize,
        minutes in prop::collection::vec(0..40_000_i64, 6),
    ) {
        let mut door = after_a_week(&calls);
        for minutes in minutes {
            let at = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::minutes(minutes);
            let mut query = json!({
                "ask": "desk.due", "at": at, "by": { "role": "staff", "id": "u1" },
            });
            let whole = door.call(query.clone())["told"].clone();
            query["limit"] = json!(limit);
            let mut paged = Vec::new();
            let last = loop {
                let page = door.call(query.clone())["told"].clone();
                let lines = page["due"].as_array().cloned().unwrap_or_default();
                prop_assert!(lines.len() <= limit);
                paged.extend(lines);
                match paged.last().filter(|_| page["more"] == json!(true)) {
                    Some(line) => query["after"] = line["key"].clone(),
                    None => break page,
                }
            };
            prop_assert_eq!(&json!(paged), &whole["due"]);
            prop_assert_eq!(&last["wakes_at"], &whole["wakes_at"]);
            for line in paged {
                prop_assert!(line["task"] == json!(true) || line.get("until").is_some(), "{}", line);
            }
        }
    }

    /// S0-1: each open appointment is reached through the lists alone, page by page.
    #[test]
    fn each_open_appointment_is_listed(calls in random::story(100), limit in 1..5_usize) {
        let mut door = after_a_week(&calls);
        let open = json!({ "status": ["requested", "scheduled", "deferred", "in_progress"] });
        let rows = pages(&mut door, &list(&open), "appointment", limit);
        let mut listed: Vec<&str> =
            rows.iter().filter_map(|row| row["appointment"].as_str()).collect();
        listed.sort_unstable();
        let all = door.desk().appointments().iter();
        let open = all.filter(|one| one.status.is_open());
        let expected: Vec<&str> = open.map(|one| one.id.as_str()).collect();
        prop_assert_eq!(listed, expected);
    }

    /// S0-30: each request is on the work list until it is answered.
    #[test]
    fn each_request_waits_for_an_answer(calls in random::story(100), limit in 1..5_usize) {
        let mut door = after_a_week(&calls);
        let query = json!({ "ask": "desk.work_list", "at": AT });
        let lines = pages(&mut door, &query, "key", limit);
        prop_assert_eq!(&lines, &told(&mut door, query));
        let waits = lines.iter().filter(|line| line["waits_for"] == "answer");
        let mut waiting: Vec<&str> =
            waits.filter_map(|line| line["appointment"].as_str()).collect();
        waiting.sort_unstable();
        let all = door.desk().appointments().iter();
        let requests = all.filter(|one| one.status == Status::Requested);
        let expected: Vec<&str> = requests.map(|one| one.id.as_str()).collect();
        prop_assert_eq!(waiting, expected);
    }

    /// S2-1: the duplicates of all customers, and of one, come page by page.
    #[test]
    fn duplicates_come_page_by_page(calls in random::story(100), limit in 1..4_usize) {
        let mut door = after_a_week(&calls);
        let query = json!({ "ask": "customer.duplicates" });
        let whole = told(&mut door, query.clone());
        prop_assert_eq!(pages(&mut door, &query, "customer", limit), whole);
        for customer in ["c1", "c2", "c3"] {
            let mut query = json!({ "ask": "customer.duplicates", "customer": customer });
            let whole = told(&mut door, query.clone());
            let mut candidates = Vec::new();
            query["limit"] = json!(limit);
            while let Some(row) = told(&mut door, query.clone()).pop() {
                let page = row["candidates"].as_array().cloned().unwrap_or_default();
                prop_assert!(page.len() <= limit);
                query["after"] = page[page.len() - 1]["customer"].clone();
                candidates.extend(page);
            }
            let all = whole.first().map_or(json!([]), |row| row["candidates"].clone());
            prop_assert_eq!(json!(candidates), all);
        }
    }

    /// Whatever index a list reads, it has the rows of the whole list that fit, in the same order.
    #[test]
    fn each_filter_is_the_whole_list_narrowed(calls in random::story(100), limit in 1..5_usize) {
        let mut door = after_a_week(&calls);
        let whole = told(&mut door, list(&json!({})));
        for row in whole.iter().step_by(3) {
            let id = row["appointment"].as_str().unwrap_or_default();
            let id = frontdesk::base::AppointmentId::parse(id).unwrap();
            let customer = door.desk().appointments().get(&id).and_then(|one| one.customer.clone());
            let mut fields = vec![
                json!({ "status": [row["status"]] }),
                json!({ "priority": row["priority"] }),
            ];
            // An erased person has no name.
            fields.extend(row.get("name").filter(|name| *name != "").map(|name| json!({ "text": name })));
            fields.extend(customer.map(|customer| json!({ "customer": customer })));
            fields.extend(row.get("technician").map(|one| json!({ "technician": one })));
            fields.extend(row.get("frame").map(|frame| json!({ "from": frame["start"] })));
            fields.extend(row.get("frame").map(|frame| json!({ "until": frame["start"] })));
            fields.extend(row.get("flag_alert").map(|_| json!({ "flag_alert": "possible" })));
            for fields in fields {
                let rows = told(&mut door, list(&fields));
                prop_assert_eq!(&pages(&mut door, &list(&fields), "appointment", limit), &rows);
                let narrowed: Vec<&Value> =
                    whole.iter().filter(|row| rows.contains(row)).collect();
                prop_assert_eq!(narrowed, rows.iter().collect::<Vec<_>>());
                prop_assert!(fields.get("until").is_some() || rows.contains(row), "{}", fields);
            }
        }
    }
}
