//! All appointments of one business.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{
    Appointment, AppointmentEvent, Command, Refusal, Status,
    index::{ByStart, Index, Keys, OpenKey},
};
use crate::base::{
    AppointmentId, Context, CouponId, CustomerId, FlagId, LinkId, TechnicianId, TimeFrame,
    stored_as_list, visits,
};

/// All appointments of one business.
///
/// Look-ups cost in proportion to their result, not to the number of appointments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appointments {
    all: BTreeMap<AppointmentId, Box<Appointment>>,
    index: Index,
}

stored_as_list!(Appointments of Appointment);

impl Appointments {
    /// The appointment with an id.
    pub fn get(&self, appointment: &AppointmentId) -> Option<&Appointment> {
        self.all.get(appointment).map(Box::as_ref)
    }

    /// All appointments, in id order.
    pub fn iter(&self) -> impl Iterator<Item = &Appointment> {
        visits(self.all.values().map(Box::as_ref))
    }

    /// Appointments of one customer, in id order.
    pub fn of_customer(&self, customer: &CustomerId) -> impl Iterator<Item = &Appointment> {
        self.listed(&self.index.by_customer, customer)
    }

    /// Appointments of one customer whose coupon is neither redeemed nor revoked, in id order. The
    /// coupon may have expired.
    pub fn with_coupon(&self, customer: &CustomerId) -> impl Iterator<Item = &Appointment> {
        self.listed(&self.index.with_coupon, customer)
    }

    /// Appointments with a party who is this customer, in id order. The customer of the appointment
    /// may be another one.
    pub fn with_party(&self, customer: &CustomerId) -> impl Iterator<Item = &Appointment> {
        self.listed(&self.index.by_party, customer)
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
        self.some_overlapping(customer, frame, usize::MAX)
    }

    /// The first of these in the order of the index, at most `most`, sorted by id.
    pub(crate) fn some_overlapping(
        &self,
        customer: &CustomerId,
        frame: &TimeFrame,
        most: usize,
    ) -> Vec<&Appointment> {
        self.overlapping_in(&self.index.open, customer, (frame, most))
    }

    /// Open appointments that are assigned to a technician and overlap a time frame, in id order.
    /// The cost is that of [`overlapping`](Self::overlapping).
    pub fn overlapping_of_technician(
        &self,
        technician: &TechnicianId,
        frame: &TimeFrame,
    ) -> Vec<&Appointment> {
        self.some_overlapping_of_technician(technician, frame, usize::MAX)
    }

    /// The first of these in the order of the index, at most `most`, sorted by id.
    pub(crate) fn some_overlapping_of_technician(
        &self,
        technician: &TechnicianId,
        frame: &TimeFrame,
        most: usize,
    ) -> Vec<&Appointment> {
        self.overlapping_in(&self.index.assigned, technician, (frame, most))
    }

    fn overlapping_in<Of: Ord + Clone>(
        &self,
        list: &BTreeSet<OpenKey<Of>>,
        of: &Of,
        (frame, most): (&TimeFrame, usize),
    ) -> Vec<&Appointment> {
        let first = DateTime::<Utc>::MIN_UTC;
        let at = |length: u32, start: DateTime<Utc>| (of.clone(), length, start, None);
        let longest = list.range(at(0, first)..at(u32::MAX, first)).next_back();
        let lengths = longest.into_iter().flat_map(|(_, length, ..)| 0..=*length);
        let then = lengths.flat_map(|length| {
            let longest = 1_i64.checked_shl(length).and_then(TimeDelta::try_hours);
            let since = longest.and_then(|longest| frame.start().checked_sub_signed(longest));
            let since = since.unwrap_or(first);
            list.range(at(length, since)..at(length, frame.end()))
        });
        let overlaps =
            |appointment: &&Appointment| appointment.frame.is_some_and(|own| own.overlaps(frame));
        let then = then.filter_map(|(.., appointment)| self.get(appointment.as_ref()?));
        let mut found: Vec<&Appointment> = then.filter(overlaps).take(most).collect();
        found.sort_unstable_by_key(|appointment| &appointment.id);
        found
    }

    /// Appointments that start on a day in their own time zone, in id order.
    pub fn on(&self, day: NaiveDate) -> impl Iterator<Item = &Appointment> {
        let then = self.index.by_day.range((day, None)..).take_while(move |(of, _)| *of == day);
        then.filter_map(|(_, appointment)| self.get(appointment.as_ref()?))
    }

    /// Appointments that are pinned to the list of every day, in id order.
    pub fn pinned(&self) -> impl Iterator<Item = &Appointment> {
        self.index.pinned.iter().filter_map(|appointment| self.get(appointment))
    }

    /// Open appointments, sorted by status, start and id.
    pub(crate) fn open(&self) -> impl Iterator<Item = &Appointment> {
        let open = Status::OPEN.iter();
        open.flat_map(|status| self.in_status(*status, &ByStart::since(DateTime::<Utc>::MIN_UTC)))
    }

    /// Appointments in one status, sorted by start and id, from a place in that order on.
    pub(super) fn in_status(
        &self,
        status: Status,
        from: &ByStart,
    ) -> impl Iterator<Item = &Appointment> + use<'_> {
        let range = self.index.by_status.range((status, from.clone())..);
        let range = range.take_while(move |(of, _)| *of == status);
        range.filter_map(|(_, place)| self.at(place))
    }

    /// Appointments that a technician is assigned to, sorted by start and id, from a place on.
    pub(super) fn of_technician(
        &self,
        technician: &TechnicianId,
        from: &ByStart,
    ) -> impl Iterator<Item = &Appointment> {
        let from = (technician.clone(), from.clone());
        let range = self.index.by_technician.range(&from..);
        let range = range.take_while(move |(of, _)| *of == from.0);
        range.filter_map(|(_, place)| self.at(place))
    }

    /// Appointments that match a flag or matched it before, in id order.
    pub fn matched_by(&self, flag: &FlagId) -> impl Iterator<Item = &Appointment> {
        let from = (flag.clone(), None);
        let range = self.index.by_flag.range(&from..).take_while(move |(of, _)| *of == from.0);
        range.filter_map(|(_, appointment)| self.get(appointment.as_ref()?))
    }

    /// Appointments with an open or confirmed match, sorted by start and id, from a place on.
    pub(super) fn alerted(&self, from: &ByStart) -> impl Iterator<Item = &Appointment> {
        self.index.alerted.range(from..).filter_map(|place| self.at(place))
    }

    /// Appointments with high priority, sorted by start and id, from a place on.
    pub(super) fn prioritized(&self, from: &ByStart) -> impl Iterator<Item = &Appointment> {
        self.index.prioritized.range(from..).filter_map(|place| self.at(place))
    }

    fn at(&self, place: &ByStart) -> Option<&Appointment> {
        self.get(place.id.as_ref()?)
    }

    /// Whether a link with the id was ever sent, for any appointment.
    pub fn is_link_used(&self, link: &LinkId) -> bool {
        self.index.is_link_used(link)
    }

    /// Whether a coupon with the id was ever issued, for any appointment.
    pub fn is_coupon_used(&self, coupon: &CouponId) -> bool {
        self.index.is_coupon_used(coupon)
    }

    /// Id of the customer of an appointment before the last merge that has not been undone.
    pub fn came_from(&self, appointment: &AppointmentId) -> Option<&CustomerId> {
        self.index.came_from(appointment)
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
                    self.index.use_all_ids(&appointment);
                    self.index.read_former(&appointment);
                    vacant.insert(Box::new(appointment));
                    self.index.update(id, None, &keys);
                }
            }
            Entry::Occupied(mut occupied) => {
                let appointment = occupied.get_mut();
                let before = Keys::of(appointment);
                appointment.apply(event);
                let after = Keys::of(appointment);
                self.index.use_ids(appointment, &event.change);
                self.index.note_former(appointment, &event.change);
                // Most events change no index key.
                if before != after {
                    self.index.update(id, Some(&before), &after);
                }
            }
        }
    }

    /// Inserts an appointment that a host has stored, or replaces the one with its id.
    pub fn put(&mut self, appointment: Appointment) {
        let (id, keys) = (appointment.id.clone(), Keys::of(&appointment));
        self.index.use_all_ids(&appointment);
        self.index.read_former(&appointment);
        let known = self.all.insert(id.clone(), Box::new(appointment));
        self.index.update(&id, known.map(|known| Keys::of(&known)).as_ref(), &keys);
    }
}
