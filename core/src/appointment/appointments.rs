//! All appointments, by id, by day and by customer.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use chrono::NaiveDate;

use super::{Appointment, AppointmentEvent, Command, Policy, Refusal};
use crate::base::{AppointmentId, Context, CustomerId, TimeFrame, Zone};

/// All appointments of one business.
///
/// Whatever finds some of them costs what is found, not what is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appointments {
    all: BTreeMap<AppointmentId, Box<Appointment>>,
    by_day: BTreeSet<(NaiveDate, Option<AppointmentId>)>,
    by_customer: BTreeSet<(CustomerId, Option<AppointmentId>)>,
    pinned: BTreeSet<AppointmentId>,
}

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
        let theirs = self.by_customer.range((customer.clone(), None)..);
        let theirs = theirs.take_while(move |(of, _)| of == customer);
        theirs.filter_map(|(_, appointment)| self.get(appointment.as_ref()?))
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
        context: &Context<'_, Policy>,
        command: &Command,
    ) -> Result<Vec<AppointmentEvent>, Refusal> {
        command.tell(context, self.get(command.subject()))
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
                    self.enter(id, place);
                }
            }
            Entry::Occupied(mut occupied) => {
                let held = occupied.get_mut();
                let before = Place::of(held);
                held.apply(event);
                let after = Place::of(held);
                // Most events leave an appointment where it is.
                if before != after {
                    self.leave(id, before);
                    self.enter(id, after);
                }
            }
        }
    }

    /// Takes in an appointment as a host kept it.
    pub fn put(&mut self, appointment: Appointment) {
        let id = appointment.id.clone();
        if let Some(known) = self.all.remove(&id) {
            self.leave(&id, Place::of(&known));
        }
        self.enter(&id, Place::of(&appointment));
        self.all.insert(id, Box::new(appointment));
    }

    fn enter(&mut self, id: &AppointmentId, place: Place) {
        self.by_day.extend(place.day().map(|day| (day, Some(id.clone()))));
        self.by_customer.extend(place.customer.map(|customer| (customer, Some(id.clone()))));
        if place.pinned {
            self.pinned.insert(id.clone());
        }
    }

    fn leave(&mut self, id: &AppointmentId, place: Place) {
        if let Some(day) = place.day() {
            self.by_day.remove(&(day, Some(id.clone())));
        }
        if let Some(customer) = place.customer {
            self.by_customer.remove(&(customer, Some(id.clone())));
        }
        self.pinned.remove(id);
    }
}

/// What decides in which lists an appointment stands.
#[derive(PartialEq, Eq)]
struct Place {
    customer: Option<CustomerId>,
    frame: Option<TimeFrame>,
    zone: Zone,
    pinned: bool,
}

impl Place {
    fn of(held: &Appointment) -> Self {
        Self {
            customer: held.customer.clone(),
            frame: held.frame,
            zone: held.zone,
            pinned: held.manual_pin.is_some(),
        }
    }

    fn day(&self) -> Option<NaiveDate> {
        self.frame.map(|frame| frame.local_date(self.zone))
    }
}
