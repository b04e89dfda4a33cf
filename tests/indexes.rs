//! An index finds what a scan of all records finds, after any commands.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta};
use frontdesk::{
    appointment::Appointment,
    base::{CustomerId, Due, Private, Schedules, TimeFrame},
    contact::{EmailAddress, ParseOptions, PersonName, Phone, WrittenName, WrittenPhone},
    customer::{
        Customer, CustomerStatus, DuplicateCandidate, Recognised, Recognition, Shared, Visitor,
        email_key, phone_key,
    },
    desk::Desk,
    door::{self, Door},
};
use frontdesk_tests::random;
use proptest::{
    prelude::*,
    sample::{select, subsequence},
};
use serde_json::{Value, json};

const CUSTOMERS: [&str; 6] = ["c1", "c2", "c3", "c4", "c5", "c6"];
const NAMES: [&str; 6] =
    ["Lisa Jansen", "Jansen, LISA", "Bert Jansen", "L1sa Jansen", "lisa jansen jr", "x"];
const EMAILS: [&str; 4] = ["info@firm.nl", "Info+tag@firm.nl", "lisa@dorpspost.nl", "nothing"];
const PHONES: [&str; 4] = ["+31612345678", "+31 6 1234 5678", "+31201234567", "7"];

/// The contact details of a visitor.
#[derive(Debug, Clone)]
struct Said {
    name: WrittenName,
    emails: Vec<Private<String>>,
    phones: Vec<WrittenPhone>,
}

fn said() -> impl Strategy<Value = Said> {
    let emails = subsequence(EMAILS.to_vec(), 0..=3);
    let phones = subsequence(PHONES.to_vec(), 0..=2);
    (select(NAMES.to_vec()), emails, phones).prop_map(|(name, emails, phones)| Said {
        name: WrittenName::full(name),
        emails: emails.into_iter().map(|email| email.into()).collect(),
        phones: phones.into_iter().map(WrittenPhone::new).collect(),
    })
}

/// A command that creates a customer, or changes the keys of one.
fn change() -> impl Strategy<Value = Value> {
    let verb = select(vec![
        "create",
        "create",
        "create",
        "edit",
        "edit",
        "add_phone",
        "remove_phone",
        "block",
        "unblock",
        "archive",
        "unarchive",
        "merge",
        "unmerge",
        "erase",
    ]);
    let (of, into) = (select(CUSTOMERS.to_vec()), select(CUSTOMERS.to_vec()));
    (verb, of, into, said(), select(NAMES.to_vec())).prop_map(|(verb, of, into, said, name)| {
        let phone = |(at, phone): (usize, &WrittenPhone)| {
            json!({ "id": format!("{of}-p{at}"), "phone": phone })
        };
        let phones: Vec<Value> = said.phones.iter().enumerate().map(phone).collect();
        let mut call = match verb {
            "create" => json!({ "name": said.name, "emails": said.emails, "phones": phones }),
            "edit" => json!({ "name": { "full": name }, "emails": said.emails }),
            "add_phone" => json!({ "phone": phones.first() }),
            "remove_phone" => json!({ "phone": format!("{of}-p0") }),
            "block" => json!({ "reason": "threats" }),
            "merge" => json!({ "into": into }),
            _ => json!({}),
        };
        call["do"] = json!(format!("customer.{verb}"));
        call["at"] = json!("2026-03-02T09:00:00Z");
        call["by"] = json!({ "role": "admin", "id": "u0" });
        call["customer"] = json!(of);
        call
    })
}

fn lived(calls: &[Value]) -> Door {
    let mut door = Door::default();
    calls.iter().for_each(|call| drop(door.call(call.clone())));
    door
}

fn forms(name: &WrittenName) -> BTreeSet<Vec<String>> {
    let readings = PersonName::parse(name, &ParseOptions::default()).map(|name| name.readings());
    let sorted = |form: String| {
        let mut words: Vec<String> = form.split(' ').map(str::to_owned).collect();
        words.sort();
        words
    };
    readings.unwrap_or_default().into_iter().map(sorted).collect()
}

/// Finds duplicates by a scan of all customers.
fn candidates(desk: &Desk, keys: &BTreeSet<Shared>, name: &WrittenName) -> Vec<DuplicateCandidate> {
    let told = |held: &Customer| {
        let emails = held.emails.iter().filter_map(|email| email.key.clone()).map(Shared::Email);
        let phones = held.phones.values().filter_map(|phone| phone.key.clone());
        let own: BTreeSet<Shared> = emails.chain(phones.map(Shared::Phone)).collect();
        let shared: BTreeSet<Shared> = own.intersection(keys).cloned().collect();
        let is_found = matches!(held.record, CustomerStatus::Active | CustomerStatus::Archived);
        let same_name = !forms(name).is_disjoint(&forms(&held.name));
        let (customer, record) = (held.id.clone(), held.record);
        let candidate = DuplicateCandidate { customer, record, same_name, shared };
        Some(candidate).filter(|found| is_found && !found.shared.is_empty())
    };
    desk.customers().iter().filter_map(told).collect()
}

impl Said {
    fn keys(&self) -> BTreeSet<Shared> {
        let reading = ParseOptions::default();
        let emails = self.emails.iter().filter_map(|email| email_key(email.reveal(), &reading));
        let phones = self.phones.iter().filter_map(|phone| phone_key(phone, &reading));
        emails.map(Shared::Email).chain(phones.map(Shared::Phone)).collect()
    }

    /// Recognises a visitor by a scan of all customers.
    fn recognised(&self, desk: &Desk, who: Option<&CustomerId>) -> Recognition {
        let all = candidates(desk, &self.keys(), &self.name);
        let named = who.and_then(|who| desk.customers().survivor(who));
        let held = |of: &DuplicateCandidate| desk.customers().get(&of.customer).expect("one");
        let known = all.iter().map(held).chain(named);
        let blocked = known.filter(|held| held.block.is_some()).map(|held| held.id.clone());
        let is_known =
            |of: &&DuplicateCandidate| of.same_name && of.record == CustomerStatus::Active;
        let most = all.iter().filter(is_known).map(|of| of.shared.len()).max();
        let mut alike = all.iter().filter(is_known).filter(|of| Some(of.shared.len()) == most);
        let named = named.filter(|held| held.record == CustomerStatus::Active).map(|held| &held.id);
        let who = named.or(alike.next().map(|of| &of.customer)).cloned();
        let who = who.map_or(Recognised::New, Recognised::Existing);
        Recognition { who, blocked: blocked.collect() }
    }
}

/// A time frame of an hour or of days.
fn frame() -> impl Strategy<Value = Value> {
    let long = prop_oneof![4 => 1..12_u32, 1 => select(vec![24, 47, 48, 96, 300])];
    (1..40_u32, long).prop_map(|(from, long)| {
        let at = |hour: u32| format!("2026-03-{:02}T{:02}:00:00Z", 3 + hour / 24, hour % 24);
        json!({ "start": at(3 * from), "end": at(3 * from + long) })
    })
}

/// Commands that request, move and end appointments of a few customers.
fn booking() -> impl Strategy<Value = Value> {
    let verb = select(vec![
        "request",
        "book",
        "book",
        "book",
        "accept",
        "reschedule",
        "reschedule",
        "cancel",
        "restore",
        "decline",
        "complete",
        "correct_outcome",
    ]);
    (verb, 1..12_u32, select(vec!["c1", "c2"]), frame()).prop_map(|(verb, number, of, frame)| {
        let party = json!({ "role": "booker", "name": { "full": "Lisa Jansen" },
                            "emails": [format!("{of}@dorpspost.nl")] });
        let details = json!({ "parties": [party], "description": "a leak" });
        let mut call = match verb {
            "request" | "book" => json!({ "customer": of, "details": details, "frame": frame }),
            "reschedule" => json!({ "frame": frame }),
            "cancel" => json!({ "cause": "customer" }),
            "decline" => json!({ "reason": "outside our area" }),
            "correct_outcome" => json!({ "to": "scheduled", "reason": "a slip" }),
            _ => json!({}),
        };
        call["do"] = json!(format!("appointment.{verb}"));
        call["at"] = json!("2026-03-02T09:00:00Z");
        call["by"] = json!({ "role": "staff", "id": "u1" });
        call["appointment"] = json!(format!("a{number}"));
        call
    })
}

proptest! {
    /// R-25, S1-23, S2-1: a booker is recognised as by a scan of all customers.
    #[test]
    fn who_books_is_recognised(
        calls in prop::collection::vec(change(), 0..50), said in said(),
        who in prop::option::of(select(CUSTOMERS.to_vec())),
    ) {
        let (door, reading) = (lived(&calls), ParseOptions::default());
        let (desk, who) = (door.desk(), who.map(|who| CustomerId::parse(who).expect("an id")));
        let customer = who.as_ref();
        let name = PersonName::parse(&said.name, &reading).ok();
        let email = |text: &Private<String>| EmailAddress::parse(text.reveal(), &reading).ok();
        let emails: Vec<EmailAddress> = said.emails.iter().filter_map(email).collect();
        let phone = |written: &WrittenPhone| Phone::parse(written, &reading).ok();
        let phones: Vec<Phone> = said.phones.iter().filter_map(phone).collect();
        let (emails, phones) = (emails.iter().collect(), phones.iter().collect());
        let visitor = Visitor { customer, name: name.as_ref(), emails, phones };
        let recognition = desk.customers().recognise(&visitor);
        prop_assert_eq!(recognition, said.recognised(desk, customer));
        let found = desk.customers().candidates(&visitor);
        prop_assert_eq!(found, candidates(desk, &said.keys(), &said.name));
    }

    /// S2-1: possible duplicates are found as by a scan of all customers.
    #[test]
    fn who_may_be_one_person(calls in prop::collection::vec(change(), 0..50)) {
        let door = lived(&calls);
        let customers = door.desk().customers();
        for held in customers.iter().filter(|held| held.merged_into.is_none()) {
            let emails = held.emails.iter().filter_map(|email| email.key.clone());
            let phones = held.phones.values().filter_map(|phone| phone.key.clone());
            let keys = emails.map(Shared::Email).chain(phones.map(Shared::Phone)).collect();
            let mut all = candidates(door.desk(), &keys, &held.name);
            all.retain(|of| of.customer != held.id);
            prop_assert_eq!(customers.duplicates_of(held), all);
        }
    }

    /// The open appointments of a customer at a time are found as by a scan of all appointments.
    #[test]
    fn what_is_at_the_same_time(
        calls in prop::collection::vec(booking(), 0..60), frame in frame(),
    ) {
        let door = lived(&calls);
        let frame: TimeFrame = door::read_value(&frame).expect("a time frame");
        let appointments = door.desk().appointments();
        for customer in CUSTOMERS.map(|id| CustomerId::parse(id).expect("an id")) {
            let is_theirs = |held: &&Appointment| {
                held.customer.as_ref() == Some(&customer)
                    && held.status.is_open()
                    && held.frame.is_some_and(|own| own.overlaps(&frame))
            };
            let all: Vec<&Appointment> = appointments.iter().filter(is_theirs).collect();
            prop_assert_eq!(appointments.overlapping(&customer, &frame), all);
        }
    }

    /// S1-5, R-26: no appointment belongs to a merged customer, and each is found for the survivor.
    #[test]
    fn appointments_are_of_those_who_stand_for_themselves(calls in random::story(120)) {
        let door = lived(&calls);
        let desk = door.desk();
        for held in desk.appointments().iter() {
            let Some(customer) = &held.customer else { continue };
            let known = desk.customers().get(customer);
            prop_assert!(known.is_none_or(|known| known.record != CustomerStatus::Merged));
            let mut theirs = desk.appointments().of_customer(customer);
            prop_assert!(theirs.any(|own| own.id == held.id));
            let has_coupon = held.offers.coupon.as_ref().is_some_and(|coupon| coupon.is_open());
            let mut with_coupon = desk.appointments().with_coupon(customer);
            prop_assert_eq!(with_coupon.any(|own| own.id == held.id), has_coupon);
        }
    }

    /// the due actions of the desk are those of all its flags and appointments.
    #[test]
    fn what_is_due_is_what_each_record_says(calls in random::story(120)) {
        let door = lived(&calls);
        let desk = door.desk();
        for day in (0..8).chain([366, 400]) {
            let now = DateTime::UNIX_EPOCH + TimeDelta::days(day);
            let policy = desk.policy();
            let flags = desk.flags().iter().flat_map(|flag| flag.due(&policy.screening.reading));
            let held = desk.appointments().iter().flat_map(|held| held.due(&policy.appointment));
            let mut all: Vec<Due> = flags.chain(held).collect();
            all.retain(|due| due.is_current(now));
            all.sort_by_key(|due| (due.at, due.key.clone()));
            prop_assert_eq!(desk.due(now), all);
        }
    }
}
