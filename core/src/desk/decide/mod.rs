//! Commands that more than one area decides.

mod archive;
mod booking;
mod check_in;
mod erase;
mod erase_person;
mod new_customer;
#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};

pub(super) use self::check_in::Applied;

use super::{CallRefusal, Command, Desk, Event, Refusal};
use crate::{
    appointment::{self, Appointment, AppointmentChange, AppointmentEvent},
    base::{Actor, Context},
    check_in::CheckIn,
    customer::{self, Customer},
    flag::{self, Flag},
    inquiry::Inquiry,
    review::ReviewRequest,
};

impl Desk {
    /// Decides a command; changes nothing. Most commands are decided by one area alone.
    pub(super) fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        if self.is_denied_access(by) || self.is_denied_link(by, command) {
            return Err(command.forbidden());
        }
        self.require_known_principal(by, command)?;
        let policy = self.policy();
        match command {
            Command::Flag(command) => {
                let policy = &policy.screening.reading;
                let context = Context::<Flag> { now, by, policy, facts: self };
                let events = self.flags.decide(&context, command)?;
                Ok(events.into_iter().map(Event::from).collect())
            }
            Command::Customer(command) => {
                let policy = &policy.customer;
                self.decide_customer(&Context { now, by, policy, facts: self }, command)
            }
            Command::Appointment(command) => {
                let policy = &policy.appointment;
                self.decide_appointment(&Context { now, by, policy, facts: self }, command)
            }
            Command::CheckIn(command) => {
                let policy = &policy.check_in;
                let context = Context::<CheckIn> { now, by, policy, facts: self };
                self.decide_check_in(&context, command)
            }
            Command::Review(command) => {
                let context =
                    Context::<ReviewRequest> { now, by, policy: &policy.review, facts: self };
                let events = self.reviews.decide(&context, command)?;
                Ok(events.into_iter().map(Event::from).collect())
            }
            Command::Inquiry(command) => {
                let context = Context::<Inquiry> { now, by, policy: &policy.inquiry, facts: self };
                let events = self.inquiries.decide(&context, command)?;
                Ok(events.into_iter().map(Event::from).collect())
            }
            Command::Desk(command) => Ok(command.decide(now, by, self)?),
        }
    }

    /// Refuses an actor who may not give the command, without saying anything of the desk.
    pub(super) fn require_permission(&self, by: &Actor, command: &Command) -> Result<(), Refusal> {
        let is_permitted = match command {
            Command::Flag(command) => command.permits(by, self.flags.get(command.subject())),
            Command::Customer(command) => {
                command.permits(by, self.customers.get(command.subject()))
            }
            Command::Appointment(command) => {
                command.permits(by, self.appointments.get(command.subject()))
            }
            Command::CheckIn(command) => command.permits(by, self.check_ins.get(command.subject())),
            Command::Review(command) => command.permits(by, self.reviews.get(command.subject())),
            Command::Inquiry(command) => command.permits(by, self.inquiries.get(command.subject())),
            Command::Desk(command) => command.permits(by),
        };
        match is_permitted && !self.is_denied_access(by) && !self.is_denied_link(by, command) {
            true => Ok(()),
            false => Err(command.forbidden()),
        }
    }

    /// Refuses a command on behalf of a customer who does not exist. The command may create that
    /// customer.
    fn require_known_principal(&self, by: &Actor, command: &Command) -> Result<(), Refusal> {
        let Some(customer) = &by.on_behalf_of else {
            return Ok(());
        };
        let (named, new) = match command {
            Command::Appointment(command) => booking::customers_of(command),
            Command::Customer(command) => (None, Some(command.subject())),
            Command::Flag(_)
            | Command::CheckIn(_)
            | Command::Review(_)
            | Command::Inquiry(_)
            | Command::Desk(_) => (None, None),
        };
        let is_named = [named, new].contains(&Some(customer));
        if is_named || flag::Facts::knows_customer(self, customer) {
            return Ok(());
        }
        self.require_permission(by, command)?;
        Err(CallRefusal::CustomerUnknown { customer: customer.clone() }.into())
    }

    fn decide_customer(
        &self,
        context: &Context<'_, Customer>,
        command: &customer::Command,
    ) -> Result<Vec<Event>, Refusal> {
        let events = self.customers.decide(context, command)?;
        let before = match command {
            customer::Command::Archive(archive) => {
                self.cancellations_before_archive(archive, context)
            }
            customer::Command::Erase(erase) if !events.is_empty() => {
                self.appointments_erased(erase, context)
            }
            customer::Command::ErasePerson(erase) if !events.is_empty() => {
                return Ok(self.person_erased(erase, context, events));
            }
            _ => Vec::new(),
        };
        let before = before.into_iter().map(Event::Appointment);
        Ok(before.chain(events.into_iter().map(Event::Customer)).collect())
    }

    fn decide_appointment(
        &self,
        context: &Context<'_, Appointment>,
        command: &appointment::Command,
    ) -> Result<Vec<Event>, Refusal> {
        use appointment::Command::{Book, Request};
        if let Request(_) | Book(_) = command {
            return self.decide_booking(context, command);
        }
        let events = self.appointments.decide(context, command)?;
        let replaced: Vec<AppointmentEvent> =
            events.iter().filter_map(|event| self.discount_of_replacement(event)).collect();
        Ok(events.into_iter().chain(replaced).map(Event::Appointment).collect())
    }

    /// The same discount for the appointment that replaces a discounted one (S4-14, S4-15).
    fn discount_of_replacement(&self, event: &AppointmentEvent) -> Option<AppointmentEvent> {
        let AppointmentChange::DiscountGiven(given) = &event.change else {
            return None;
        };
        let replacement = self.appointments.get(&event.appointment)?.offers.rebooked_as.as_ref()?;
        let replacement = self
            .appointments
            .get(replacement)
            .filter(|replacement| replacement.status.is_open())?;
        let change = AppointmentChange::DiscountGiven(given.clone());
        Some(AppointmentEvent { appointment: replacement.id.clone(), change, ..event.clone() })
    }
}
