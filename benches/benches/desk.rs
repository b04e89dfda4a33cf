//! What a command, a day's list, what is due and a replay cost, as the desk grows.
//!
//! `cargo bench -p frontdesk-benches --bench desk -- 10k 100k 1M`

use std::{collections::BTreeMap, fs, hint::black_box};

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::{
    appointment::{
        self, Accept, Assign, Command as Ask, DetailsInput, Party, PartyRole, Priority, Request,
        Reschedule, Status, query::List,
    },
    base::{
        Actor, ActorId, AppointmentId, CustomerId, Limit, Private, Role, TechnicianId, TimeFrame,
    },
    contact::{WrittenContact, WrittenName},
    customer,
    desk::{Answer, Command, Desk, DeskQuery, Event, Query, WorkList},
    message::{self, Facts},
};
use frontdesk_benches::{
    measure::{once, sizes},
    person::Population,
    screening::{OTHERS, request},
    table::{Table, count, time, times},
};

/// How many commands of each kind are measured once the desk is full.
const MEASURED: usize = 20_000;
/// How often a day's list is made: it takes less than the clock of the processor tells.
const DAYS: usize = 5_000;
/// How many due actions are listed in all.
const DUE: usize = 50_000;
/// How often a customer comes: a larger business has more customers, not more faithful ones.
const VISITS: usize = 5;
/// How many appointments a business has a day: growth is in days, as in life.
const A_DAY: usize = 200;

fn main() {
    let mut table = Table::new(&["appointments", "what", "each", "growth"]);
    let mut smallest = BTreeMap::new();
    for appointments in sizes(&[10_000, 100_000, 1_000_000]) {
        let mut rows = Rows { table: &mut table, smallest: &mut smallest, appointments };
        let before = memory();
        let mut full = Full::of(appointments);
        rows.bytes("memory, one appointment", (memory() - before) / appointments);
        full.measure(&mut rows);
    }
    print!("{table}");
}

/// Where the figures of one size go.
struct Rows<'t> {
    table: &'t mut Table,
    smallest: &'t mut BTreeMap<&'static str, f64>,
    appointments: usize,
}

impl Rows<'_> {
    fn time(&mut self, what: &'static str, nanoseconds: f64) {
        let least = *self.smallest.entry(what).or_insert(nanoseconds);
        let growth = times(nanoseconds, least);
        self.table.row([count(self.appointments), what.to_owned(), time(nanoseconds), growth]);
    }

    fn bytes(&mut self, what: &str, bytes: usize) {
        let bytes = format!("{} bytes", count(bytes));
        self.table.row([count(self.appointments), what.to_owned(), bytes, String::new()]);
    }
}

/// The memory that this program holds, in bytes.
fn memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let pages = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
    pages.unwrap_or_default() * 1024
}

/// A desk with so many appointments: asked for, accepted, assigned.
struct Full {
    desk: Desk,
    log: Vec<Event>,
    people: Population,
    next: usize,
}

impl Full {
    fn of(appointments: usize) -> Self {
        let mut full = Self {
            desk: Desk::default(),
            log: Vec::new(),
            people: Population::new(OTHERS),
            next: 0,
        };
        for _ in 0..appointments {
            full.take_in();
        }
        full
    }

    fn take_in(&mut self) {
        let number = self.next;
        self.next += 1;
        self.create_customer(number);
        for ask in [self.request(number), accept(number), assign(number)] {
            self.give(&ask);
        }
    }

    /// Creates the customer before the first of their appointments.
    fn create_customer(&mut self, number: usize) {
        if number.is_multiple_of(VISITS) {
            let (id, name) = (customer_id(number), WrittenName::full("Jan Smit"));
            let emails = vec![Private::new(format!("{}@dorpspost.nl", id.as_str()))];
            let create = customer::Create { emails, ..customer::Create::new(id, name) };
            self.give(&Command::Customer(create.into()));
        }
    }

    fn give(&mut self, ask: &Command) {
        let outcome = self.desk.handle(noon(), &staff(), ask);
        self.log.extend(outcome.expect("a command that is accepted").events);
    }

    fn request(&self, number: usize) -> Command {
        let WrittenContact { mut names, emails, mut addresses, phones, .. } =
            request(number, &self.people.person(number % 50_000).written()).contact;
        let party = Party {
            role: PartyRole::Booker,
            customer: None,
            name: names.pop().unwrap_or_else(|| WrittenName::full("Jan Smit")),
            emails,
            phones,
            address: None,
        };
        let details = DetailsInput {
            address: addresses.pop(),
            description: Some("A leak under the sink".into()),
            needs_technician: true,
            ..DetailsInput::of(vec![party])
        };
        Command::Appointment(Ask::from(Request {
            appointment: id(number),
            customer: Some(customer_id(number)),
            new_customer: None,
            details,
            frame: Some(frame(number, 0)),
            wishes: Vec::new(),
            priority: Priority::Normal,
            rebooked_from: None,
        }))
    }

    fn measure(&mut self, rows: &mut Rows<'_>) {
        let first = self.next;
        (first..first + MEASURED).for_each(|number| self.create_customer(number));
        self.log.reserve(8 * MEASURED);
        let requests: Vec<Command> =
            (first..first + MEASURED).map(|number| self.request(number)).collect();
        self.next += MEASURED;
        let range = first..first + MEASURED;
        self.each("request, screened against no flag", &requests, rows);
        self.each("accept", &range.clone().map(accept).collect::<Vec<_>>(), rows);
        self.each("assign", &range.clone().map(assign).collect::<Vec<_>>(), rows);
        self.each("reschedule", &range.map(reschedule).collect::<Vec<_>>(), rows);
        let day = frame(self.next / 2, 0).start().date_naive();
        let ((), listed) = once(|| {
            for _ in 0..DAYS {
                black_box(self.desk.appointments().on(day).count());
            }
        });
        rows.time("find a day's appointments", listed / DAYS as f64);
        let all = List::new(noon());
        let page = List { limit: Limit::try_from(50).ok(), ..all.clone() };
        let scheduled = [Status::Scheduled].into();
        let after = Some(id(self.next / 2));
        self.list("a day's list", &List { day: Some(day), ..all }, rows);
        let middle = List { status: scheduled, after, ..page.clone() };
        self.list("50 scheduled ones from the middle", &middle, rows);
        let technician = TechnicianId::parse("T-7").ok();
        self.list("50 of a technician", &List { technician, ..page }, rows);
        // No outcome of the first day was recorded and no message was reported, so the number of
        // due actions grows with the number of appointments.
        let evening = frame(0, 8).end();
        let due = self.desk.due(evening).len().max(1);
        let times = (DUE / due).max(1);
        let ((), told) = once(|| {
            for _ in 0..times {
                black_box(self.desk.due(evening).len());
            }
        });
        rows.time("due, one of all", told / times as f64 / due as f64);
        self.work_list(rows);
        self.messages(rows);
        let mut again = Desk::default();
        let (applied, replayed) = once(|| again.apply_all(&self.log));
        applied.expect("the log is whole");
        rows.time("replay, one event", replayed / self.log.len() as f64);
        assert_eq!(again.appointments(), self.desk.appointments(), "replay equals lived");
    }

    fn list(&self, what: &'static str, list: &List, rows: &mut Rows<'_>) {
        let (by, list) = (staff(), Query::Appointment(appointment::Query::List(list.clone())));
        let ((), listed) = once(|| {
            for _ in 0..DAYS / 10 {
                let listed = self.desk.answer(&by, &list).expect("the office may ask");
                let Answer::Appointment(appointment::Answer::List(rows)) = listed else {
                    unreachable!("a list is answered by rows");
                };
                black_box(rows.len());
            }
        });
        rows.time(what, listed / (DAYS / 10) as f64);
    }

    /// A page from the middle of the work list when half of the outcomes were not recorded.
    fn work_list(&self, rows: &mut Rows<'_>) {
        let at = frame(self.next / 2, 8).end();
        let lines = self.desk.work_list(at);
        let after = lines.get(lines.len() / 2).map(|line| line.key.clone());
        let page = WorkList { at, limit: Limit::try_from(50).ok(), after };
        let (by, page) = (staff(), Query::Desk(DeskQuery::WorkList(page)));
        let ((), listed) = once(|| {
            for _ in 0..DAYS / 10 {
                black_box(self.desk.answer(&by, &page).expect("the office may ask"));
            }
        });
        rows.time("50 of the work list from the middle", listed / (DAYS / 10) as f64);
    }

    /// The plan of all messages about an appointment: times, channel, and reasons against them.
    fn messages(&self, rows: &mut Rows<'_>) {
        let (policy, times) = (&self.desk.policy().message, &self.desk.policy().appointment);
        let records = || self.desk.appointments().iter().take(DAYS);
        let ((), planned) = once(|| {
            for record in records() {
                let id = record.customer.as_ref();
                let customer = id.and_then(|id| self.desk.customers().get(id));
                let facts = Facts { customer, ..Facts::of(record) };
                black_box(message::plan(&facts, policy, times).len());
            }
        });
        rows.time("messages of an appointment", planned / records().count().max(1) as f64);
    }

    fn each(&mut self, what: &'static str, commands: &[Command], rows: &mut Rows<'_>) {
        let ((), spent) = once(|| {
            for command in commands {
                self.give(command);
            }
        });
        rows.time(what, spent / commands.len() as f64);
    }
}

fn accept(number: usize) -> Command {
    Command::Appointment(Ask::from(Accept { appointment: id(number), override_reason: None }))
}

fn assign(number: usize) -> Command {
    let technician = TechnicianId::parse(&format!("T-{}", number % 20)).expect("an id");
    Command::Appointment(Ask::from(Assign { appointment: id(number), technician }))
}

fn reschedule(number: usize) -> Command {
    let (appointment, frame) = (id(number), frame(number, 1));
    Command::Appointment(Ask::from(Reschedule { appointment, frame, link: None }))
}

/// The customer of an appointment, who has several.
fn customer_id(number: usize) -> CustomerId {
    CustomerId::parse(&format!("C-{}", number / VISITS)).expect("an id")
}

fn id(number: usize) -> AppointmentId {
    // Spread, as a host's own ids are.
    AppointmentId::parse(&format!("A-{:08x}", (number as u32).wrapping_mul(0x9e37_79b1)))
        .expect("an id")
}

fn staff() -> Actor {
    Actor::new(Role::Staff, ActorId::parse("u1").expect("an id"))
}

fn noon() -> DateTime<Utc> {
    "2026-03-02T12:00:00Z".parse().expect("an instant")
}

/// The time frame of an appointment: two hours on a day of its own.
fn frame(number: usize, hours: i64) -> TimeFrame {
    let days = 1 + i64::try_from(number / A_DAY).unwrap_or(0);
    let start = noon() + TimeDelta::days(days) + TimeDelta::hours(hours);
    TimeFrame::new(start, start + TimeDelta::hours(2)).expect("a time frame")
}
