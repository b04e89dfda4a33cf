//! All appointments, by id, by day and by customer.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::{Appointment, AppointmentEvent, Command, Refusal};
use crate::base::{AppointmentId, Context, CustomerId, TimeFrame, Zone, stored_as_list};

/// Whose an open appointment is, how long its time frame is, and when it begins. A length is the
/// bits of its whole days: `n` is less than 2^n days, and all of time is less than 2^28.
type Open = (CustomerId, u32, DateTime<Utc>, Option<AppointmentId>);

/// All appointments of one business.
///
/// Whatever finds some of them costs what is found, not what is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appointments {
    all: BTreeMap<AppointmentId, Box<Appointment>>,
    by_day: BTreeSet<(NaiveDate, Option<AppointmentId>)>,
    by_customer: BTreeSet<(CustomerId, Option<AppointmentId>)>,
    open: BTreeSet<Open>,
    with_coupon: BTreeSet<(CustomerId, Option<AppointmentId>)>,
    pinned: BTreeSet<AppointmentId>,
}

stored_as_list!(Appointments of Appointment);

impl Appointments {
    /// The appointment of that id.
    pub fn get(&self, appointment: &AppointmentId) -> Option<&Appointment> {
        self.all.get(appointment).map(Box::as_ref)
    }

    /// All appointments, in id order.
    pub fn iter(&self) -> impl Iterator<Item = &Appointment> {
        self.all.values().map(Box::as_ref)
    }

    /// All of one customer, in id order.
    pub fn of_customer(&self, customer: &CustomerId) -> impl Iterator<Item = &Appointment> {
        self.listed(&self.by_customer, customer)
    }

    /// Those of one customer for whose loss a coupon was issued that is not used or taken back, in
    /// id order; its time may be over.
    pub fn with_coupon(&self, customer: &CustomerId) -> impl Iterator<Item = &Appointment> {
        self.listed(&self.with_coupon, customer)
    }

    fn listed<'a>(
        &'a self,
        list: &'a BTreeSet<(CustomerId, Option<AppointmentId>)>,
        customer: &CustomerId,
    ) -> impl Iterator<Item = &'a Appointment> {
        let from = (customer.clone(), None);
        let theirs = list.range(&from..).take_while(move |(of, _)| *of == from.0);
        theirs.filter_map(|(_, appointment)| self.get(appointment.as_ref()?))
    }

    /// The open ones of one customer that share an instant with a time frame, in id order. Looked
    /// at are only those that begin about then.
    pub fn overlapping(&self, customer: &CustomerId, frame: &TimeFrame) -> Vec<&Appointment> {
        let first = DateTime::<Utc>::MIN_UTC;
        let at = |length: u32, start: DateTime<Utc>| (customer.clone(), length, start, None);
        let longest = self.open.range(at(0, first)..at(u32::MAX, first)).next_back();
        let lengths = longest.into_iter().flat_map(|(_, length, ..)| 0..=*length);
        let then = lengths.flat_map(|length| {
            let since = frame.start().checked_sub_days(Days::new(1 << length)).unwrap_or(first);
            self.open.range(at(length, since)..at(length, frame.end()))
        });
        let overlaps =
            |appointment: &&Appointment| appointment.frame.is_some_and(|own| own.overlaps(frame));
        let then = then.filter_map(|(.., appointment)| self.get(appointment.as_ref()?));
        let mut found: Vec<&Appointment> = then.filter(overlaps).collect();
        found.sort_unstable_by_key(|appointment| &appointment.id);
        found
    }

    /// Those that begin on one day, as the calendar at their place says, in id order.
    pub fn on(&self, day: NaiveDate) -> impl Iterator<Item = &Appointment> {
        let then = self.by_day.range((day, None)..).take_while(move |(of, _)| *of == day);
        then.filter_map(|(_, appointment)| self.get(appointment.as_ref()?))
    }

    /// Those that somebody pinned to the list of every day, in id order.
    pub fn pinned(&self) -> impl Iterator<Item = &Appointment> {
        self.pinned.iter().filter_map(|appointment| self.get(appointment))
    }

    /// Decides a command; changes nothing.
    ///
    /// # Errors
    /// The refusal of the command.
    pub fn decide(
        &self,
        context: &Context<'_, Appointment>,
        command: &Command,
    ) -> Result<Vec<AppointmentEvent>, Refusal> {
        command.events(context, self.get(command.subject()))
    }

    /// Takes in what has happened. An event of an appointment that is not there is passed over.
    pub fn apply(&mut self, event: &AppointmentEvent) {
        let id = &event.appointment;
        // One search: to find an appointment is a large part of what taking in a log costs.
        match self.all.entry(id.clone()) {
            Entry::Vacant(vacant) => {
                if let Some(appointment) = Appointment::from_event(event) {
                    let place = Place::of(&appointment);
                    vacant.insert(Box::new(appointment));
                    self.place(id, None, &place);
                }
            }
            Entry::Occupied(mut occupied) => {
                let appointment = occupied.get_mut();
                let before = Place::of(appointment);
                appointment.apply(event);
                let after = Place::of(appointment);
                // Most events leave an appointment where it is.
                if before != after {
                    self.place(id, Some(&before), &after);
                }
            }
        }
    }

    /// Takes in an appointment as a host kept it.
    pub fn put(&mut self, appointment: Appointment) {
        let (id, place) = (appointment.id.clone(), Place::of(&appointment));
        let known = self.all.insert(id.clone(), Box::new(appointment));
        self.place(&id, known.map(|known| Place::of(&known)).as_ref(), &place);
    }

    /// Puts an appointment into the lists in which it stands now, and takes it out of others.
    fn place(&mut self, id: &AppointmentId, before: Option<&Place>, now: &Place) {
        renew(&mut self.by_day, before.and_then(|place| place.day(id)), now.day(id));
        renew(&mut self.by_customer, before.and_then(|place| place.theirs(id)), now.theirs(id));
        renew(&mut self.open, before.and_then(|place| place.open(id)), now.open(id));
        let coupon = before.and_then(|place| place.coupon(id));
        renew(&mut self.with_coupon, coupon, now.coupon(id));
        renew(&mut self.pinned, before.and_then(|place| place.pinned(id)), now.pinned(id));
    }
}

/// What is the same before and after stays where it is.
fn renew<K: Ord>(list: &mut BTreeSet<K>, before: Option<K>, now: Option<K>) {
    if before != now {
        before.map(|before| list.remove(&before));
        list.extend(now);
    }
}

/// What decides in which lists an appointment stands.
#[derive(PartialEq, Eq)]
struct Place {
    customer: Option<CustomerId>,
    frame: Option<TimeFrame>,
    zone: Zone,
    is_open: bool,
    has_coupon: bool,
    is_pinned: bool,
}

impl Place {
    fn of(appointment: &Appointment) -> Self {
        Self {
            customer: appointment.customer.clone(),
            frame: appointment.frame,
            zone: appointment.zone,
            is_open: appointment.status.is_open(),
            has_coupon: appointment.offers.coupon.as_ref().is_some_and(|coupon| coupon.is_open()),
            is_pinned: appointment.manual_pin.is_some(),
        }
    }

    fn day(&self, id: &AppointmentId) -> Option<(NaiveDate, Option<AppointmentId>)> {
        self.frame.map(|frame| (frame.local_date(self.zone), Some(id.clone())))
    }

    fn theirs(&self, id: &AppointmentId) -> Option<(CustomerId, Option<AppointmentId>)> {
        self.customer.clone().map(|customer| (customer, Some(id.clone())))
    }

    fn coupon(&self, id: &AppointmentId) -> Option<(CustomerId, Option<AppointmentId>)> {
        self.theirs(id).filter(|_| self.has_coupon)
    }

    fn pinned(&self, id: &AppointmentId) -> Option<AppointmentId> {
        self.is_pinned.then(|| id.clone())
    }

    fn open(&self, id: &AppointmentId) -> Option<Open> {
        let frame = self.frame.filter(|_| self.is_open)?;
        let days = (frame.end() - frame.start()).num_days();
        let length = i64::BITS - days.leading_zeros();
        Some((self.customer.clone()?, length, frame.start(), Some(id.clone())))
    }
}
