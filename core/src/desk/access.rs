//! Access of customers by the state of their record (S1-22, S1-24).

use std::borrow::Cow;

use super::{Command, Desk, Refusal};
use crate::{
    appointment,
    base::{Actor, ActorId, CustomerId, Role},
    check_in::takes_answers,
    customer::Customer,
};

impl Desk {
    /// The actor as whom a query is answered. A customer whose record is blocked, archived, merged
    /// or erased counts as one without a record, so that a query says only "not permitted" (S1-24).
    pub(super) fn effective_actor<'a>(&self, by: &'a Actor) -> Cow<'a, Actor> {
        match self.own_record(by) {
            Some(customer) if !has_access(customer) => {
                Cow::Owned(Actor::new(Role::Customer, ActorId::nobody()))
            }
            _ => Cow::Borrowed(by),
        }
    }

    /// Whether the actor is a customer whose record is blocked, archived, merged or erased: all
    /// their commands are refused (S1-23, S1-24).
    pub(super) fn is_denied_access(&self, by: &Actor) -> bool {
        self.own_record(by).is_some_and(|customer| !has_access(customer))
    }

    /// Whether a customer follows a link to an appointment of a customer whose record is blocked,
    /// archived, merged or erased: the link opens nothing then (S1-24).
    pub(super) fn is_denied_link(&self, by: &Actor, command: &Command) -> bool {
        let (link, appointment) = match command {
            Command::Appointment(command) => (command.link(), command.subject()),
            Command::CheckIn(command) => (command.link(), command.subject()),
            Command::Review(command) => (command.link(), command.subject()),
            Command::Flag(_) | Command::Customer(_) | Command::Inquiry(_) | Command::Desk(_) => {
                return false;
            }
        };
        if by.role != Role::Customer || link.is_none() {
            return false;
        }
        let Some(record) = self.appointments.get(appointment) else {
            return false;
        };
        let is_check_in = matches!(command, Command::CheckIn(_));
        let is_over = is_check_in && !takes_answers(record);
        let denied = |customer: &CustomerId| !appointment::Facts::has_access(self, customer);
        let invited = self.check_ins.get(appointment).filter(|_| is_check_in);
        let invited = invited.and_then(|check_in| check_in.customer.as_ref());
        is_over || record.customer.iter().chain(invited).any(denied)
    }

    /// Refuses an actor who may not repeat a command that was done. A customer who gave it by a
    /// link may repeat it, although the command revoked that link.
    pub(super) fn require_permission_again(
        &self,
        by: &Actor,
        command: &Command,
    ) -> Result<(), Refusal> {
        let refused = self.require_permission(by, command);
        let was_sent = self.is_link_sent(by, command);
        if was_sent && !self.is_denied_access(by) && !self.is_denied_link(by, command) {
            return Ok(());
        }
        refused
    }

    /// Whether the command of a customer has a link that was sent for its appointment, valid or
    /// revoked.
    fn is_link_sent(&self, by: &Actor, command: &Command) -> bool {
        let Command::Appointment(command) = command else {
            return false;
        };
        let appointment = self.appointments.get(command.subject());
        let sent = command.link().zip(appointment).filter(|_| by.role == Role::Customer);
        sent.is_some_and(|(link, appointment)| appointment.dispatch.links.contains_key(link))
    }

    /// The record of the actor, if they are a customer.
    pub(super) fn own_record(&self, by: &Actor) -> Option<&Customer> {
        if by.role != Role::Customer {
            return None;
        }
        let id = CustomerId::parse(by.id.as_str()).ok()?;
        self.customers.get(&id)
    }
}

/// Whether a customer may use their record.
pub(super) fn has_access(customer: &Customer) -> bool {
    customer.has_access()
}
