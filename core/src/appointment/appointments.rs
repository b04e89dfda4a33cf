//! All appointments, by id, by day, by customer and by technician.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::{Appointment, AppointmentEvent, Command, Refusal};
use crate::base::{
    AppointmentId, Context, CustomerId, TechnicianId, TimeFrame, Zone, stored_as_list,
};

/// Index key of an open appointment: customer or technician, duration bucket, start, id. Bucket `n`
/// holds the time frames that are shorter than 2^n days; all of time is shorter than 2^28 days.
type OpenKey<Of> = (Of, u32, DateTime<Utc>, Option<AppointmentId>);

/// All appointments of one business.
///
/// Look-ups cost in proportion to their result, not to the number of appointments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appointments {
    all: BTreeMap<AppointmentId, Box<Appointment>>,
    by_day: BTreeSet<(NaiveDate, Option<AppointmentId>)>,
    by_customer: BTreeSet<(CustomerId, Option<AppointmentId>)>,
    open: BTreeSet<OpenKey<CustomerId>>,
    assigned: BTreeSet<OpenKey<TechnicianId>>,
    with_coupon: BTreeSet<(CustomerId, Option<AppointmentId>)>,
    pinned: BTreeSet<AppointmentId>,
}

stored_as_list!(Appointments of Appointment);

impl Appointments {
    /// The appointment with an id.
    pub fn get(&self, appointment: &AppointmentId) -> Option<&Appointment> {
        self.all.get(appointment).map(Box::as_ref)
    }

    /// All appointments, in id order.
    pub fn iter(&self) -> impl Iterator<Item = &Appointment> {
        self.all.values().map(Box::as_ref)
    }

    /// Appointments of one customer, in id order.
    pub fn of_customer(&self, customer: &CustomerId) -> impl Iterator<Item = &Appointment> {
        self.listed(&self.by_customer, customer)
    }

    /// Appointments of one customer whose coupon is neither redeemed nor revoked, in id order. The
    /// coupon may have expired.
    pub fn with_coupon(&self, customer: &CustomerId) -> impl Iterator<Item = &Appointment> {
        self.listed(&self.with_coupon, customer)
    }

    fn listed<'a>(
        &'a self,
        list: &'a BTreeSet<(CustomerId, Option<AppointmentId>)>,
        customer: &CustomerId,
    ) -> impl Iterator<Item = &'a Appointment> {
        let from = (customer.clone(), None);
        let range = list.range(&from..).take_while(move |(of, _)| *of == from.0);
        range.filter_map(|(_, appointment)| self.get(appointment.as_ref()?))
    }

    /// Open appointments of one customer that overlap a time frame, in id order. Only those that
    /// start shortly before or within it are read.
    pub fn overlapping(&self, customer: &CustomerId, frame: &TimeFrame) -> Vec<&Appointment> {
        self.overlapping_in(&self.open, customer, frame)
    }

    /// Open appointments that are assigned to a technician and overlap a time frame, in id order.
    /// The cost is that of [`overlapping`](Self::overlapping).
    pub fn overlapping_of_technician(
        &self,
        technician: &TechnicianId,
        frame: &TimeFrame,
    ) -> Vec<&Appointment> {
        self.overlapping_in(&self.assigned, technician, frame)
    }

    fn overlapping_in<Of: Ord + Clone>(
        &self,
        list: &BTreeSet<OpenKey<Of>>,
        of: &Of,
        frame: &TimeFrame,
    ) -> Vec<&Appointment> {
        let first = DateTime::<Utc>::MIN_UTC;
        let at = |length: u32, start: DateTime<Utc>| (of.clone(), length, start, None);
        let longest = list.range(at(0, first)..at(u32::MAX, first)).next_back();
        let lengths = longest.into_iter().flat_map(|(_, length, ..)| 0..=*length);
        let then = lengths.flat_map(|length| {
            let since = frame.start().checked_sub_days(Days::new(1 << length)).unwrap_or(first);
            list.range(at(length, since)..at(length, frame.end()))
        });
        let overlaps =
            |appointment: &&Appointment| appointment.frame.is_some_and(|own| own.overlaps(frame));
        let then = then.filter_map(|(.., appointment)| self.get(appointment.as_ref()?));
        let mut found: Vec<&Appointment> = then.filter(overlaps).collect();
        found.sort_unstable_by_key(|appointment| &appointment.id);
        found
    }

    /// Appointments that start on a day in their own time zone, in id order.
    pub fn on(&self, day: NaiveDate) -> impl Iterator<Item = &Appointment> {
        let then = self.by_day.range((day, None)..).take_while(move |(of, _)| *of == day);
        then.filter_map(|(_, appointment)| self.get(appointment.as_ref()?))
    }

    /// Appointments that are pinned to the list of every day, in id order.
    pub fn pinned(&self) -> impl Iterator<Item = &Appointment> {
        self.pinned.iter().filter_map(|appointment| self.get(appointment))
    }

    /// The events of a command. Nothing is changed.
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

    /// Applies an event. An event of an unknown appointment is ignored.
    pub fn apply(&mut self, event: &AppointmentEvent) {
        let id = &event.appointment;
        // One look-up, because look-ups are a large part of the cost of reading a log.
        match self.all.entry(id.clone()) {
            Entry::Vacant(vacant) => {
                if let Some(appointment) = Appointment::from_event(event) {
                    let keys = Keys::of(&appointment);
                    vacant.insert(Box::new(appointment));
                    self.reindex(id, None, &keys);
                }
            }
            Entry::Occupied(mut occupied) => {
                let appointment = occupied.get_mut();
                let before = Keys::of(appointment);
                appointment.apply(event);
                let after = Keys::of(appointment);
                // Most events change no index key.
                if before != after {
                    self.reindex(id, Some(&before), &after);
                }
            }
        }
    }

    /// Inserts an appointment that a host has stored, or replaces the one with its id.
    pub fn put(&mut self, appointment: Appointment) {
        let (id, keys) = (appointment.id.clone(), Keys::of(&appointment));
        let known = self.all.insert(id.clone(), Box::new(appointment));
        self.reindex(&id, known.map(|known| Keys::of(&known)).as_ref(), &keys);
    }

    /// Updates the indexes after a change of an appointment.
    fn reindex(&mut self, id: &AppointmentId, before: Option<&Keys>, now: &Keys) {
        update_key(&mut self.by_day, before.and_then(|keys| keys.day(id)), now.day(id));
        update_key(
            &mut self.by_customer,
            before.and_then(|keys| keys.customer_key(id)),
            now.customer_key(id),
        );
        update_key(&mut self.open, before.and_then(|keys| keys.open(id)), now.open(id));
        let assigned = before.and_then(|keys| keys.assigned(id));
        update_key(&mut self.assigned, assigned, now.assigned(id));
        let coupon = before.and_then(|keys| keys.coupon(id));
        update_key(&mut self.with_coupon, coupon, now.coupon(id));
        update_key(&mut self.pinned, before.and_then(|keys| keys.pinned(id)), now.pinned(id));
    }
}

/// Replaces the key of an index entry if it has changed.
fn update_key<K: Ord>(list: &mut BTreeSet<K>, before: Option<K>, now: Option<K>) {
    if before != now {
        before.map(|before| list.remove(&before));
        list.extend(now);
    }
}

/// The values that the index keys of an appointment are made of.
#[derive(PartialEq, Eq)]
struct Keys {
    customer: Option<CustomerId>,
    technician: Option<TechnicianId>,
    frame: Option<TimeFrame>,
    zone: Zone,
    is_open: bool,
    has_coupon: bool,
    is_pinned: bool,
}

impl Keys {
    fn of(appointment: &Appointment) -> Self {
        Self {
            customer: appointment.customer.clone(),
            technician: appointment.dispatch.technician().cloned(),
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

    fn customer_key(&self, id: &AppointmentId) -> Option<(CustomerId, Option<AppointmentId>)> {
        self.customer.clone().map(|customer| (customer, Some(id.clone())))
    }

    fn coupon(&self, id: &AppointmentId) -> Option<(CustomerId, Option<AppointmentId>)> {
        self.customer_key(id).filter(|_| self.has_coupon)
    }

    fn pinned(&self, id: &AppointmentId) -> Option<AppointmentId> {
        self.is_pinned.then(|| id.clone())
    }

    fn open(&self, id: &AppointmentId) -> Option<OpenKey<CustomerId>> {
        self.open_key(self.customer.as_ref(), id)
    }

    fn assigned(&self, id: &AppointmentId) -> Option<OpenKey<TechnicianId>> {
        self.open_key(self.technician.as_ref(), id)
    }

    fn open_key<Of: Clone>(&self, of: Option<&Of>, id: &AppointmentId) -> Option<OpenKey<Of>> {
        let frame = self.frame.filter(|_| self.is_open)?;
        let days = (frame.end() - frame.start()).num_days();
        let length = i64::BITS - days.leading_zeros();
        Some((of?.clone(), length, frame.start(), Some(id.clone())))
    }
}
