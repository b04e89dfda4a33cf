//! All check-ins, by appointment and by link.

use std::collections::{BTreeMap, BTreeSet};

use super::{CheckIn, CheckInEvent, Command, Refusal};
use crate::base::{AppointmentId, Context, LinkId, stored_as_list, visits};

/// All check-ins of one business, with indexes of the links and of those with open items.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckIns {
    all: BTreeMap<AppointmentId, Box<CheckIn>>,
    links: BTreeMap<LinkId, AppointmentId>,
    open: BTreeSet<AppointmentId>,
}

stored_as_list!(CheckIns of CheckIn);

impl CheckIns {
    /// The check-in of an appointment.
    pub fn get(&self, appointment: &AppointmentId) -> Option<&CheckIn> {
        self.all.get(appointment).map(Box::as_ref)
    }

    /// The check-in with a link; also one whose link opens nothing any more.
    pub fn with_link(&self, link: &LinkId) -> Option<&CheckIn> {
        self.get(self.links.get(link)?)
    }

    /// All check-ins, in order of the appointment ids.
    pub fn iter(&self) -> impl Iterator<Item = &CheckIn> {
        visits(self.all.values().map(Box::as_ref))
    }

    /// The check-ins with an item that nobody has handled, in order of the appointment ids.
    pub fn with_open_items(&self) -> impl Iterator<Item = &CheckIn> {
        self.open.iter().filter_map(|appointment| self.get(appointment))
    }

    /// The events of a command. Nothing is changed.
    ///
    /// # Errors
    /// The refusal of the command.
    pub fn decide(
        &self,
        context: &Context<'_, CheckIn>,
        command: &Command,
    ) -> Result<Vec<CheckInEvent>, Refusal> {
        command.events(context, self.get(command.subject()))
    }

    /// Applies an event. An event of an unknown check-in is ignored unless it creates one.
    pub fn apply(&mut self, event: &CheckInEvent) {
        match self.all.get_mut(&event.appointment) {
            Some(known) => {
                known.apply(event);
                let is_open = known.open_items() > 0;
                self.note_open(&event.appointment, is_open);
            }
            None => CheckIn::from_event(event).into_iter().for_each(|new| self.put(new)),
        }
    }

    /// Inserts a check-in that a host has stored, or replaces the one with its id.
    pub fn put(&mut self, check_in: CheckIn) {
        let id = check_in.appointment.clone();
        self.links.insert(check_in.link.clone(), id.clone());
        self.note_open(&id, check_in.open_items() > 0);
        self.all.insert(id, Box::new(check_in));
    }

    fn note_open(&mut self, appointment: &AppointmentId, is_open: bool) {
        if is_open {
            self.open.insert(appointment.clone());
        } else {
            self.open.remove(appointment);
        }
    }
}
