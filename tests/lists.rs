//! Lists find everything: a page at a time, and by any field.

use frontdesk::{appointment::Status, door::Door};
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

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
                json!({ "text": row["name"] }),
            ];
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
