//! Laws of review requests in random weeks.

use chrono::{DateTime, Utc};
use frontdesk::{base::AppointmentId, door::Door, review::query::PublishedLabel};
use frontdesk_tests::random;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::staff;

/// The outcome that the desk tells of an appointment.
fn told(door: &mut Door, appointment: &AppointmentId, at: &Value) -> Value {
    let ask =
        json!({ "ask": "review.explain", "at": at, "by": staff(), "appointment": appointment });
    door.call(ask)["told"]["outcome"].clone()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// 2.4: every completed appointment is asked, planned or not, exactly one of these, as the desk
    /// does it; the policy of the business makes no difference to itself.
    #[test]
    fn each_completed_appointment_is_asked_planned_or_not(calls in random::story(120)) {
        let mut door = Door::default();
        for call in &calls {
            door.call(call.clone());
        }
        let at = json!("1970-01-06T09:00:00Z");
        let now: DateTime<Utc> = "1970-01-06T09:00:00Z".parse().expect("a time");
        let records = door.desk().appointments().iter();
        let completed: Vec<AppointmentId> = records
            .filter(|record| record.completion.is_some())
            .map(|record| record.id.clone())
            .collect();
        for id in completed {
            let outcome = told(&mut door, &id, &at);
            let asks = door.desk().reviews().get(&id).map_or(0, |request| request.asks.len());
            let is_due = |when| {
                let due = door.desk().due(when);
                due.iter().any(|due| due.kind.as_str() == "review_ask"
                    && due.subject.id.as_str() == id.as_str() && due.reasons.is_empty())
            };
            match outcome["kind"].as_str() {
                Some("asked") => prop_assert!(asks > 0, "{}", outcome),
                Some("planned") => {
                    let when = outcome["at"].as_str().and_then(|at| at.parse().ok());
                    prop_assert!(asks == 0 && is_due(when.unwrap_or(now).max(now)), "{}", outcome);
                }
                Some("not") => {
                    prop_assert!(asks == 0 && !is_due(now), "{}", outcome);
                    prop_assert_ne!(&outcome["reasons"], &json!([]));
                }
                _ => prop_assert!(false, "{}", outcome),
            }
        }
        let same = json!({ "ask": "review.what_if", "at": at, "by": staff(), "policy": {} });
        prop_assert_eq!(door.call(same), json!({ "told": [] }));
    }

    /// 2.6: published reviews are called all only if no review with consent is left out; none is
    /// published without consent.
    #[test]
    fn a_set_called_all_leaves_no_review_out(calls in random::story(120)) {
        let mut door = Door::default();
        for call in &calls {
            door.call(call.clone());
            let reviews = door.desk().reviews().iter().filter_map(|request| request.review.as_ref());
            let (consenting, published): (Vec<_>, Vec<_>) = reviews
                .map(|review| (review.publish_consent, review.published_at.is_some()))
                .unzip();
            let left_out = consenting.iter().zip(&published).filter(|(may, is)| **may && !**is);
            let is_all = door.desk().reviews().published_label() == PublishedLabel::All {};
            prop_assert_eq!(is_all, left_out.count() == 0);
            prop_assert!(consenting.iter().zip(&published).all(|(may, is)| *may || !*is));
        }
    }
}
