//! An index finds what a scan of all records finds, after any commands.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta};
use frontdesk::{
    appointment::Appointment,
    base::{CustomerId, Due, Private, Schedules, TechnicianId, TimeFrame},
    check_in::{CheckIn, CheckInStatus},
    contact::{EmailAddress, ParseOptions, PersonName, Phone, WrittenName, WrittenPhone},
    customer::{
        Customer, CustomerStatus, DuplicateCandidate, Recognised, Recognition, Shared, Visitor,
        email_key, phone_key,
    },
    desk::Desk,
    door::{self, Door},
    message::{self, CheckInFacts, Facts, Recipient},
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
struct Booker {
    name: WrittenName,
    emails: Vec<Private<String>>,
    phones: Vec<WrittenPhone>,
}

fn booker() -> impl Strategy<Value = Booker> {
    let emails = subsequence(EMAILS.to_vec(), 0..=3);
    let phones = subsequence(PHONES.to_vec(), 0..=2);
    (select(NAMES.to_vec()), emails, phones).prop_map(|(name, emails, phones)| Booker {
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
    (verb, of, into, booker(), select(NAMES.to_vec())).prop_map(|(verb, of, into, booker, name)| {
        let phone = |(at, phone): (usize, &WrittenPhone)| {
            json!({ "id": format!("{of}-p{at}"), "phone": phone })
        };
        let phones: Vec<Value> = booker.phones.iter().enumerate().map(phone).collect();
        let mut call = match verb {
            "create" => json!({ "name": booker.name, "emails": booker.emails, "phones": phones }),
            "edit" => json!({ "name": { "full": name }, "emails": booker.emails }),
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

/// What the invitation to check in depends on.
fn invitation<'a>(desk: &'a Desk, record: &'a Appointment) -> Option<CheckInFacts<'a>> {
    let policy = &desk.policy().check_in;
    let check_in = desk.check_ins().get(&record.id);
    let prepared = check_in.map(|check_in| check_in.recipient);
    let with_role = |role| record.details.parties.iter().find(|party| Some(party.role) == role);
    let party = prepared.map_or_else(|| policy.recipient(&record.details), with_role);
    let own = policy.recipient_customer(record);
    let customer = check_in.map_or(own, |check_in| check_in.customer.as_ref());
    let recipient =
        Recipient { party, customer: customer.and_then(|id| desk.customers().survivor(id)) };
    let is_open = |check_in: &CheckIn| {
        check_in.status == CheckInStatus::Planned && check_in.erased_at.is_none()
    };
    let (link, is_planned) = (check_in.map(|known| &known.link), check_in.is_none_or(is_open));
    policy.enabled.then_some(CheckInFacts { link, is_planned, recipient, policy })
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
fn candidates<'a>(
    desk: &Desk,
    keys: &BTreeSet<Shared>,
    names: impl IntoIterator<Item = &'a WrittenName>,
) -> Vec<DuplicateCandidate> {
    let names: BTreeSet<_> = names.into_iter().flat_map(forms).collect();
    let candidate = |record: &Customer| {
        let emails = record.emails.iter().filter_map(|email| email.key.clone()).map(Shared::Email);
        let phones = record.phones.values().filter_map(|phone| phone.key.clone());
        let own: BTreeSet<Shared> = emails.chain(phones.map(Shared::Phone)).collect();
        let shared: BTreeSet<Shared> = own.intersection(keys).cloned().collect();
        let is_found = matches!(record.record, CustomerStatus::Active | CustomerStatus::Archived);
        let same_name = record.names().any(|name| !forms(name).is_disjoint(&names));
        let (customer, record) = (record.id.clone(), record.record);
        let candidate = DuplicateCandidate { customer, record, same_name, shared };
        Some(candidate).filter(|found| is_found && !found.shared.is_empty())
    };
    desk.customers().iter().filter_map(candidate).collect()
}

impl Booker {
    fn keys(&self) -> BTreeSet<Shared> {
        let reading = ParseOptions::default();
        let emails = self.emails.iter().filter_map(|email| email_key(email.reveal(), &reading));
        let phones = self.phones.iter().filter_map(|phone| phone_key(phone, &reading));
        emails.map(Shared::Email).chain(phones.map(Shared::Phone)).collect()
    }

    /// Recognises a visitor by a scan of all customers.
    fn recognised(&self, desk: &Desk, who: Option<&CustomerId>) -> Recognition {
        let all = candidates(desk, &self.keys(), [&self.name]);
        let named = who.and_then(|who| desk.customers().survivor(who));
        let record = |of: &DuplicateCandidate| desk.customers().get(&of.customer).expect("one");
        let known = all.iter().map(record).chain(named);
        let blocked = known.filter(|record| record.block.is_some()).map(|record| record.id.clone());
        let is_known =
            |of: &&DuplicateCandidate| of.same_name && of.record == CustomerStatus::Active;
        let most = all.iter().filter(is_known).map(|of| of.shared.len()).max();
        let mut alike = all.iter().filter(is_known).filter(|of| Some(of.shared.len()) == most);
        let named =
            named.filter(|record| record.record == CustomerStatus::Active).map(|record| &record.id);
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
        "assign",
        "assign",
    ]);
    (verb, 1..12_u32, select(vec!["c1", "c2"]), frame()).prop_map(|(verb, number, of, frame)| {
        let party = json!({ "role": "booker", "name": { "full": "Lisa Jansen" },
                            "emails": [format!("{of}@dorpspost.nl")] });
        let owner = json!({ "role": "owner", "name": { "full": "Bert Smit" },
                            "customer": if number % 3 == 0 { "c1" } else { "c3" } });
        let parties = if number % 2 == 0 { json!([party]) } else { json!([party, owner]) };
        let details = json!({ "parties": parties, "description": "a leak",
                              "needs_technician": true });
        let mut call = match verb {
            "request" | "book" => json!({ "customer": of, "details": details, "frame": frame }),
            "reschedule" => json!({ "frame": frame }),
            "cancel" => json!({ "cause": "customer" }),
            "assign" => json!({ "technician": "t1" }),
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

/// Whether a due action is for an overlap that is gone: the other appointments were moved, closed
/// or given to somebody else.
fn is_gone(desk: &Desk, record: &Appointment, due: &Due) -> bool {
    let (Some(overlap), Some(frame)) = (&record.overlap, record.frame) else {
        return false;
    };
    let found = &overlap.found;
    let technician =
        record.dispatch.technician().filter(|of| found.technician.as_ref() == Some(of));
    let (others, is_same): (_, &dyn Fn(&Appointment) -> bool) = match due.kind.as_str() {
        "technician_overlap" => (&found.of_technician, &|other| {
            technician.is_some() && other.dispatch.technician() == technician
        }),
        "customer_overlap" => (&found.of_customer, &|other| other.customer == record.customer),
        _ => return false,
    };
    let others = others.iter().filter_map(|id| desk.appointments().get(id));
    let mut open = others.filter(|other| other.status.is_open() && is_same(other));
    !open.any(|other| other.frame.is_some_and(|own| own.overlaps(&frame)))
}

proptest! {
    /// R-25, S1-23, S2-1: a booker is recognised as by a scan of all customers.
    #[test]
    fn who_books_is_recognised(
        calls in prop::collection::vec(change(), 0..50), booker in booker(),
        who in prop::option::of(select(CUSTOMERS.to_vec())),
    ) {
        let (door, reading) = (lived(&calls), ParseOptions::default());
        let (desk, who) = (door.desk(), who.map(|who| CustomerId::parse(who).expect("an id")));
        let customer = who.as_ref();
        let name = PersonName::parse(&booker.name, &reading).ok();
        let email = |text: &Private<String>| EmailAddress::parse(text.reveal(), &reading).ok();
        let emails: Vec<EmailAddress> = booker.emails.iter().filter_map(email).collect();
        let phone = |written: &WrittenPhone| Phone::parse(written, &reading).ok();
        let phones: Vec<Phone> = booker.phones.iter().filter_map(phone).collect();
        let (emails, phones) = (emails.iter().collect(), phones.iter().collect());
        let visitor = Visitor { customer, name: name.as_ref(), emails, phones };
        let recognition = desk.customers().recognise(&visitor);
        prop_assert_eq!(recognition, booker.recognised(desk, customer));
        let found = desk.customers().candidates(&visitor);
        prop_assert_eq!(found, candidates(desk, &booker.keys(), [&booker.name]));
    }

    /// S2-1: possible duplicates are found as by a scan of all customers.
    #[test]
    fn who_may_be_one_person(calls in prop::collection::vec(change(), 0..50)) {
        let door = lived(&calls);
        let customers = door.desk().customers();
        for record in customers.iter().filter(|record| record.merged_into.is_none()) {
            let emails = record.emails.iter().filter_map(|email| email.key.clone());
            let phones = record.phones.values().filter_map(|phone| phone.key.clone());
            let keys = emails.map(Shared::Email).chain(phones.map(Shared::Phone)).collect();
            let mut all = candidates(door.desk(), &keys, record.names().map(|name| &**name));
            all.retain(|of| of.customer != record.id);
            prop_assert_eq!(customers.duplicates_of(record), all);
        }
    }

    /// S2-1: the list of duplicates has each pair once, as by a scan of all customers.
    #[test]
    fn who_is_listed_as_a_duplicate(calls in prop::collection::vec(change(), 0..50)) {
        let mut door = lived(&calls);
        let customers = door.desk().customers();
        let later = |record: &Customer| {
            let mut all = customers.duplicates_of(record);
            all.retain(|of| of.customer > record.id);
            json!({ "customer": record.id, "candidates": all })
        };
        let rows = customers.iter().map(later);
        let rows: Vec<Value> = rows.filter(|row| row["candidates"] != json!([])).collect();
        let by = json!({ "role": "staff", "id": "u1" });
        let told = door.call(json!({ "ask": "customer.duplicates", "by": by }));
        prop_assert_eq!(&told["told"], &json!(rows));
    }

    /// the appointments with a party who is a customer are found as by a scan of all.
    #[test]
    fn whose_party_is_a_customer(calls in prop::collection::vec(booking(), 0..60)) {
        let door = lived(&calls);
        let desk = door.desk();
        for id in ["c1", "c2", "c3"].map(|id| CustomerId::parse(id).expect("an id")) {
            let has_party = |record: &&Appointment| {
                let mut parties = record.details.parties.iter();
                parties.any(|party| party.customer.as_ref() == Some(&id))
            };
            let all: Vec<&Appointment> = desk.appointments().iter().filter(has_party).collect();
            prop_assert_eq!(desk.appointments().with_party(&id).collect::<Vec<_>>(), all);
        }
    }

    /// The open appointments of a customer, or of a technician, at a time are found as by a scan of
    /// all appointments.
    #[test]
    fn what_is_at_the_same_time(
        calls in prop::collection::vec(booking(), 0..60), frame in frame(),
    ) {
        let door = lived(&calls);
        let frame: TimeFrame = door::read_value(&frame).expect("a time frame");
        let appointments = door.desk().appointments();
        for customer in CUSTOMERS.map(|id| CustomerId::parse(id).expect("an id")) {
            let is_theirs = |record: &&Appointment| {
                record.customer.as_ref() == Some(&customer)
                    && record.status.is_open()
                    && record.frame.is_some_and(|own| own.overlaps(&frame))
            };
            let all: Vec<&Appointment> = appointments.iter().filter(is_theirs).collect();
            prop_assert_eq!(appointments.overlapping(&customer, &frame), all);
        }
        let technician = TechnicianId::parse("t1").expect("an id");
        let is_theirs = |record: &&Appointment| {
            record.dispatch.technician() == Some(&technician)
                && record.status.is_open()
                && record.frame.is_some_and(|own| own.overlaps(&frame))
        };
        let all: Vec<&Appointment> = appointments.iter().filter(is_theirs).collect();
        prop_assert_eq!(appointments.overlapping_of_technician(&technician, &frame), all);
    }

    /// S1-5, R-26: no appointment belongs to a merged customer, and each is found for the survivor.
    #[test]
    fn appointments_are_of_those_who_stand_for_themselves(calls in random::story(120)) {
        let door = lived(&calls);
        let desk = door.desk();
        for record in desk.appointments().iter() {
            let Some(customer) = &record.customer else { continue };
            let known = desk.customers().get(customer);
            prop_assert!(known.is_none_or(|known| known.record != CustomerStatus::Merged));
            let mut theirs = desk.appointments().of_customer(customer);
            prop_assert!(theirs.any(|own| own.id == record.id));
            let has_coupon = record.offers.coupon.as_ref().is_some_and(|coupon| coupon.is_open());
            let mut with_coupon = desk.appointments().with_coupon(customer);
            prop_assert_eq!(with_coupon.any(|own| own.id == record.id), has_coupon);
        }
    }

    /// the due actions of the desk are those of all its records.
    #[test]
    fn what_is_due_is_what_each_record_says(calls in random::story(120)) {
        let door = lived(&calls);
        let desk = door.desk();
        for day in (0..8).chain([366, 400]) {
            let now = DateTime::UNIX_EPOCH + TimeDelta::days(day);
            let policy = desk.policy();
            let flags = desk.flags().iter().flat_map(|flag| flag.due(&policy.screening.reading));
            let appointments = desk.appointments().iter().flat_map(|record| {
                let customer = record.customer.as_ref().and_then(|id| desk.customers().survivor(id));
                let check_in = invitation(desk, record);
                let facts = Facts { customer, check_in, ..Facts::of(record) };
                let messages = message::plan(&facts, &policy.message, &policy.appointment);
                let lines: Vec<Due> = messages.iter().flat_map(|planned| planned.lines()).collect();
                let others = record.due(&policy.appointment).into_iter();
                let others = others.filter(|due| !is_gone(desk, record, due));
                others.filter(|due| due.kind.as_str() != "assigning_status").chain(lines)
            });
            let reviews = desk.reviews().iter().flat_map(|request| request.due(&policy.review));
            let inquiries = desk.inquiries().iter();
            let inquiries = inquiries.flat_map(|inquiry| inquiry.due(&policy.inquiry));
            let all = flags.chain(appointments).chain(reviews).chain(inquiries);
            let mut all: Vec<Due> = all.collect();
            all.retain(|due| due.is_current(now));
            all.sort_by_key(|due| (due.at, due.subject.clone(), due.key.clone()));
            prop_assert_eq!(desk.due(now), all);
        }
    }
}
