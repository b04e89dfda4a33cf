//! Any policy can be serialized and parsed again, and a desk works with it.

use frontdesk::{
    base::{AppointmentId, FlagId, FlagItemId},
    contact::WrittenContact,
    door::{self, Door},
    screening::{Alert, Policy, Request, Screener},
};

use super::{
    desk::Lived,
    written::{self, Way},
};

/// Calls that together use every part of a policy.
const STORY: &str = include_str!("story.jsonl");

/// Checks an input: a policy in JSON or TOML, of a desk, of its screening, or of both.
pub fn policy(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(door) = Door::open(&text) {
        let policy = door.desk().policy();
        screens(&policy.screening);
        let written = serde_json::to_string(policy).expect("a policy can be written");
        let again = Door::open(&written).expect("a written policy can be read");
        assert_eq!(again.desk().policy(), policy, "another policy when it is read again");
        Lived::through(door, STORY.lines()).replays();
    }
    if let Ok(policy) = toml::from_str::<frontdesk::desk::Policy>(&text) {
        Lived::through(Door::new(policy), STORY.lines()).replays();
    }
    let of_json = door::read::<Policy>(&text).ok();
    of_json.iter().chain(&toml::from_str::<Policy>(&text).ok()).for_each(screens);
}

/// A screener keeps its policy when it is saved, and finds equal values.
fn screens(policy: &Policy) {
    let text = toml::to_string(policy).expect("a policy can be written");
    assert_eq!(toml::from_str(&text).as_ref(), Ok(policy), "another policy from TOML");
    let values = [(Way::Email, "jan@dorpspost.nl"), (Way::Phone, "+31612345678")];
    let values = values.map(|(way, text)| way.written(text));
    let flag = FlagId::parse("f1").expect("an id");
    let item = |number: usize| FlagItemId::parse(&format!("i{number}")).expect("an id");
    let items = values.iter().enumerate();
    let items = items.map(|(number, value)| (flag.clone(), item(number), value.clone()));
    let saved = Screener::build(policy.clone(), items).screener.to_bytes();
    let screener = Screener::from_bytes(&saved).expect("what was saved can be loaded");
    assert_eq!(screener.policy(), policy, "another policy in a saved index");
    for contact in values.iter().map(written::contact) {
        let contact = WrittenContact { note: Some(note()), ..contact };
        let request = Request::new(AppointmentId::parse("a1").expect("an id"), contact);
        let screening = screener.screen(&request);
        // No limit hides an equal value; a limit of no values gives an incomplete answer.
        let expected = if policy.most_values == 0 { Alert::Possible } else { Alert::Match };
        assert_eq!(screening.alert, expected, "an equal value is not found");
    }
}

fn note() -> frontdesk::base::Private<String> {
    frontdesk::base::Private::new("ring 06-98765432, or mail x@dorpspost.nl".to_owned())
}
