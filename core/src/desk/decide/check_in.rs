//! Commands of check-ins that change contact data: on the record of the customer or, without one,
//! in the appointment (S3-17 to S3-20).

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use crate::{
    appointment::{self, Appointment, AppointmentEvent, Party},
    base::{Actor, ActorId, Changed, Context, CustomerId, EntryId, PhoneId, Private, Role},
    check_in::{self, CheckIn, CheckInChange, CheckInEvent, ContactChange},
    contact::{EmailAddress, Phone, WrittenContact, WrittenPhone},
    customer::{
        self, Customer, CustomerChange, CustomerEvent, CustomerStatus, GivenPhone, PreferencesSet,
        Source,
    },
    desk::{Desk, Event, Refusal},
    screening::Request,
};

/// A change to be put on record, or to be undone.
#[derive(Clone, Copy)]
pub(in crate::desk) struct Applied<'a> {
    /// The check-in of the change.
    pub(in crate::desk) check_in: &'a CheckIn,
    /// Id of the answer that proposed it.
    pub(in crate::desk) submission: Option<&'a EntryId>,
    /// The change.
    pub(in crate::desk) change: &'a ContactChange,
    /// Whether it is undone.
    pub(in crate::desk) undo: bool,
}

impl Desk {
    pub(super) fn decide_check_in(
        &self,
        context: &Context<'_, CheckIn>,
        command: &check_in::Command,
    ) -> Result<Vec<Event>, Refusal> {
        let events = self.check_ins.decide(context, command)?;
        let Some(check_in) = self.check_ins.get(command.subject()) else {
            return Ok(events.into_iter().map(Event::from).collect());
        };
        let (mut all, mut edits) = (Vec::new(), Vec::new());
        for event in events {
            let more = self.contact_events(&event, check_in, &edits);
            all.push(Event::from(event));
            edits.extend(more.iter().filter_map(|event| match event {
                Event::Appointment(event) => Some(event.clone()),
                _ => None,
            }));
            all.extend(more);
        }
        Ok(all)
    }

    /// The events that an event of a check-in causes in the contact data. `edits` are those of the
    /// appointment that come before. The appointment is copied only if there are any: its log may
    /// be long.
    fn contact_events(
        &self,
        event: &CheckInEvent,
        check_in: &CheckIn,
        edits: &[AppointmentEvent],
    ) -> Vec<Event> {
        let (submission, change, undo) = match &event.change {
            CheckInChange::ChangeAccepted(of) => (&of.submission, &of.change, false),
            CheckInChange::ChangeDeclined(of) if of.undone => (&of.submission, &of.change, true),
            _ => return Vec::new(),
        };
        let applied = Applied { check_in, submission: Some(submission), change, undo };
        let mut record = self.appointments.get(&event.appointment).map(Cow::Borrowed);
        for edit in edits {
            record.iter_mut().for_each(|record| record.to_mut().apply(edit));
        }
        self.applied(applied, record.as_deref(), (event.at, &event.by)).unwrap_or_default()
    }

    /// The events that put a change on record; none if it is not possible.
    pub(in crate::desk) fn applied(
        &self,
        applied: Applied<'_>,
        record: Option<&Appointment>,
        (now, by): (DateTime<Utc>, &Actor),
    ) -> Option<Vec<Event>> {
        match self.invited_customer(applied.check_in) {
            Some(customer) => {
                let events = self.applied_to_customer(applied, customer, now)?;
                let by = |event| CustomerEvent { by: by.clone(), ..event };
                Some(events.into_iter().map(by).map(Event::from).collect())
            }
            None => {
                let events = self.applied_to_party(applied, record?, now)?;
                let by = |event| AppointmentEvent { by: by.clone(), ..event };
                Some(events.into_iter().map(by).map(Event::from).collect())
            }
        }
    }

    /// The record of the customer who is invited.
    pub(in crate::desk) fn invited_customer(&self, check_in: &CheckIn) -> Option<&Customer> {
        let customer = self.customers.survivor(check_in.customer.as_ref()?)?;
        (customer.record == CustomerStatus::Active).then_some(customer)
    }

    /// Decides as the customer themself would.
    fn applied_to_customer(
        &self,
        applied: Applied<'_>,
        customer: &Customer,
        now: DateTime<Utc>,
    ) -> Option<Vec<CustomerEvent>> {
        if let Some(change) = without_channel(applied, customer) {
            let (by, customer) = (Actor::new(Role::System, ActorId::nobody()), customer.id.clone());
            return Some(vec![CustomerEvent { at: now, by, number: None, customer, change }]);
        }
        let command = customer_command(applied, customer)?;
        let by = Actor::new(Role::Staff, ActorId::nobody());
        let policy = &self.policy().customer;
        let context = Context::<Customer> { now, by: &by, policy, facts: self };
        self.customers.decide(&context, &command).ok()
    }

    /// Changes the invited party of an appointment without a record.
    fn applied_to_party(
        &self,
        applied: Applied<'_>,
        record: &Appointment,
        now: DateTime<Utc>,
    ) -> Option<Vec<AppointmentEvent>> {
        let mut parties = record.details.parties.clone();
        let invited = applied.check_in.recipient;
        change_party(parties.iter_mut().find(|party| Some(party.role) == invited)?, applied)?;
        let edit = appointment::Edit::of_parties(record.id.clone(), parties);
        let by = Actor::new(Role::Staff, ActorId::nobody());
        let policy = &self.policy().appointment;
        let context = Context::<Appointment> { now, by: &by, policy, facts: self };
        appointment::Command::from(edit).events(&context, Some(record)).ok()
    }

    /// Whether a member of the office has to decide on a change: the old or the new value matches a
    /// flag, the new one is of another customer, or it cannot be applied.
    pub(in crate::desk) fn needs_decision(
        &self,
        check_in: &CheckIn,
        change: &ContactChange,
    ) -> bool {
        let applied = Applied { check_in, submission: None, change, undo: false };
        let by = Actor::new(Role::Staff, ActorId::nobody());
        let record = self.appointments.get(&check_in.appointment);
        let is_possible = self.applied(applied, record, (DateTime::UNIX_EPOCH, &by)).is_some();
        !is_possible || self.is_of_another(check_in, change) || self.is_flagged(check_in, change)
    }

    fn is_flagged(&self, check_in: &CheckIn, change: &ContactChange) -> bool {
        let contact = match change {
            ContactChange::Email { old, new } => WrittenContact {
                emails: old.iter().chain([new]).cloned().collect(),
                ..WrittenContact::default()
            },
            ContactChange::Phone { old, new } => WrittenContact {
                phones: old.iter().chain([new]).cloned().collect(),
                ..WrittenContact::default()
            },
            ContactChange::PreferredChannel { .. } => return false,
        };
        let found = self.screener.screen(&Request::new(check_in.appointment.clone(), contact));
        !found.flags.is_empty() || !found.complete
    }

    fn is_of_another(&self, check_in: &CheckIn, change: &ContactChange) -> bool {
        let reading = &self.policy().screening.reading;
        let own = self.invited_customer(check_in).map(|customer| &customer.id);
        let is_other = |id: &CustomerId| {
            let of = self.customers.survivor(id).map_or(id, |survivor| &survivor.id);
            Some(of) != own
        };
        match change {
            ContactChange::Email { new, .. } => EmailAddress::parse(new.reveal(), reading)
                .is_ok_and(|email| self.customers.with_email(email.key()).any(is_other)),
            ContactChange::Phone { new, .. } => Phone::parse(new, reading).is_ok_and(|phone| {
                self.customers.with_phone(&phone.key().to_string()).any(is_other)
            }),
            ContactChange::PreferredChannel { .. } => false,
        }
    }
}

/// A list in which the first value is replaced; none if it has another first value. A new value
/// that the list has already changes places with the first one. So the reverse change gives the
/// list before.
fn with_first<T: Clone + PartialEq>(
    list: &[T],
    from: Option<&T>,
    to: Option<&T>,
) -> Option<Vec<T>> {
    let mut list = list.to_vec();
    match (from, to) {
        (None, Some(to)) if list.is_empty() => list.push(to.clone()),
        (Some(from), None) if list == [from.clone()] => list.clear(),
        (Some(from), Some(to)) if list.first() == Some(from) => {
            match list.iter().position(|known| known == to) {
                Some(place) => list.swap(0, place),
                None => *list.first_mut()? = to.clone(),
            }
        }
        _ => return None,
    }
    Some(list)
}

/// The value before a change, and the one after it.
fn ends<'a, T>(old: Option<&'a T>, new: &'a T, undo: bool) -> (Option<&'a T>, Option<&'a T>) {
    if undo { (Some(new), old) } else { (old, Some(new)) }
}

fn change_party(party: &mut Party, Applied { change, undo, .. }: Applied<'_>) -> Option<()> {
    match change {
        ContactChange::Email { old, new } => {
            let (from, to) = ends(old.as_ref(), new, undo);
            party.emails = with_first(&party.emails, from, to)?;
        }
        ContactChange::Phone { old, new } => {
            let (from, to) = ends(old.as_ref(), new, undo);
            party.phones = with_first(&party.phones, from, to)?;
        }
        // Only a record has a preferred channel.
        ContactChange::PreferredChannel { .. } => return None,
    }
    Some(())
}

/// The change that removes a preferred channel again; no command does that.
fn without_channel(applied: Applied<'_>, customer: &Customer) -> Option<CustomerChange> {
    let ContactChange::PreferredChannel { old: None, new } = applied.change else {
        return None;
    };
    let old = customer.preferences.preferred_channel;
    let changed = Changed { old, new: None };
    (applied.undo && old == Some(*new)).then(|| {
        PreferencesSet {
            wishes: Vec::new(),
            preferred_channel: Some(changed),
            no_automated_messages: None,
            reminders: None,
            source: Source::CheckIn,
        }
        .into()
    })
}

/// The command that changes the record of a customer.
fn customer_command(applied: Applied<'_>, customer: &Customer) -> Option<customer::Command> {
    let Applied { change, undo, submission, .. } = applied;
    let id = customer.id.clone();
    Some(match change {
        ContactChange::Email { old, new } => {
            let emails: Vec<Private<String>> =
                customer.emails.iter().map(|email| email.address.clone()).collect();
            let (from, to) = ends(old.as_ref(), new, undo);
            let emails = Some(with_first(&emails, from, to)?);
            let (name, preferred_name, language) = (None, None, None);
            customer::Edit { customer: id, name, preferred_name, language, emails }.into()
        }
        ContactChange::Phone { old, new } => {
            let (from, to) = ends(old.as_ref(), new, undo);
            phone_command(customer, (from, to), submission)?
        }
        ContactChange::PreferredChannel { old, new } => {
            let (from, to) = ends(old.as_ref(), new, undo);
            if customer.preferences.preferred_channel.as_ref() != from {
                return None;
            }
            customer::SetPreferences {
                customer: id,
                wishes: Vec::new(),
                preferred_channel: Some(*to?),
                no_automated_messages: None,
                reminders: None,
                source: Some(Source::CheckIn),
            }
            .into()
        }
    })
}

fn phone_command(
    customer: &Customer,
    (from, to): (Option<&WrittenPhone>, Option<&WrittenPhone>),
    submission: Option<&EntryId>,
) -> Option<customer::Command> {
    let id = customer.id.clone();
    let known = customer.phones.iter().find(|(_, phone)| Some(&phone.written) == from);
    Some(match (known, to) {
        (Some((phone, known)), Some(to)) => {
            let (primary, sms) = (known.primary, known.sms);
            let phone = GivenPhone { id: phone.clone(), phone: to.clone(), primary, sms };
            customer::EditPhone { customer: id, phone }.into()
        }
        (None, Some(to)) if from.is_none() && customer.phones.is_empty() => {
            let new = submission.map_or("new", EntryId::as_str);
            let (phone, sms) = (PhoneId::parse(new).ok()?, true);
            let phone = GivenPhone { id: phone, phone: to.clone(), primary: true, sms };
            customer::AddPhone { customer: id, phone }.into()
        }
        (Some((phone, _)), None) => {
            customer::RemovePhone { customer: id, phone: phone.clone() }.into()
        }
        _ => return None,
    })
}
