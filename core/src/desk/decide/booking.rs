//! Who asks for an appointment: a customer who is known, a new one, or one who is blocked
//! (requirements 4.10, S1-23, S2-1).

use std::collections::BTreeSet;

use crate::{
    appointment::{
        self, Appointment, AppointmentChange, Command, DetailsInput, OnMatch, Party, Reason,
    },
    base::{AddressId, Context, CustomerId, FieldProblems, NoFacts, PhoneId, RefusalReason, Role},
    contact::Reading,
    customer::{
        Create, Customer, GivenAddress, GivenPhone, Recognised, Recognition, Record, Source,
        Visitor, email_key, phone_key,
    },
    desk::{Desk, Event, Refusal},
    screening::Alert,
};

/// What is looked at in a call that asks for an appointment.
struct Asked<'a> {
    details: &'a DetailsInput,
    customer: Option<&'a CustomerId>,
    new_customer: Option<&'a CustomerId>,
}

impl Desk {
    pub(super) fn decide_booking(
        &self,
        context: &Context<'_, Appointment>,
        ask: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        let held_back = self.held_back(context, ask);
        let ask = held_back.as_ref().unwrap_or(ask);
        let events = self.appointments.decide(context, ask)?;
        let Some(mut asked) = Asked::of(ask).filter(|_| !events.is_empty()) else {
            return Ok(Vec::new());
        };
        // Whoever is logged in need not say who they are.
        let own = self.own_record(context.by).map(|customer| &customer.id);
        asked.customer = asked.customer.or(own);
        let recognition = self.recognise(&asked);
        let command = ask.rule().name;
        let refused =
            |reason| appointment::Refusal { command, reason: RefusalReason::Area(reason) };
        self.in_use(&asked).map_err(refused)?;
        if context.by.role == Role::Customer && !recognition.blocked.is_empty() {
            return Err(refused(Reason::NotPossible).into());
        }
        let (customer, taken_in) = match recognition.who {
            Recognised::Existing(customer) => (Some(customer), None),
            Recognised::New => self.taken_in(context, &asked).map_err(refused)?,
        };
        let theirs = events.into_iter().map(|mut event| {
            if let AppointmentChange::Requested(requested) = &mut event.change {
                requested.customer.clone_from(&customer);
            }
            Event::Appointment(event)
        });
        Ok(taken_in.into_iter().chain(theirs).collect())
    }

    /// A customer's booking that matches a flag is a request only, and so is one that was not
    /// compared with all of them: the office looks first (A2, threat C2).
    fn held_back(&self, context: &Context<'_, Appointment>, ask: &Command) -> Option<Command> {
        let Command::Book(book) = ask else {
            return None;
        };
        let looks_first = context.policy.on_match == OnMatch::HoldForReview;
        let asks = context.by.role == Role::Customer && context.policy.auto_accept && looks_first;
        let is_new = self.appointments.get(&book.appointment).is_none();
        let hold = asks && is_new && {
            let id = book.appointment.clone();
            let details = book.details.parse(context.policy, &mut FieldProblems::default())?;
            let request = self.asking(id, book.customer.as_ref(), details.contact());
            let mut workspace = self.workspace.lock();
            let found = self.screener.find(&request, &mut workspace);
            found.alert() == Alert::Match || !found.is_complete()
        };
        hold.then(|| Command::Request(Box::new(book.as_request())))
    }

    /// Whom it is for; a block of anybody who takes part counts (S1-23).
    fn recognise(&self, asked: &Asked<'_>) -> Recognition {
        let none = Recognition { who: Recognised::New, blocked: [].into() };
        let booker = asked.details.booker();
        let mut found = booker.map_or(none, |booker| self.visitor(booker, asked.customer));
        for party in &asked.details.parties {
            found.blocked.extend(self.visitor(party, party.customer.as_ref()).blocked);
        }
        found
    }

    fn visitor(&self, party: &Party, customer: Option<&CustomerId>) -> Recognition {
        let (name, emails, phones) = (&party.name, &party.emails, &party.phones);
        let visitor = Visitor { customer, name, emails, phones };
        self.customers.recognise(&visitor, &self.policy().screening.reading)
    }

    /// The office books for nobody whose record is retired or erased (requirements 4.6).
    fn in_use(&self, asked: &Asked<'_>) -> Result<(), Reason> {
        let named = asked.customer.and_then(|customer| self.customers.stands_for(customer));
        match named.map(|customer| customer.record) {
            Some(Record::Archived) => Err(Reason::CustomerArchived),
            Some(Record::Erased) => Err(Reason::CustomerErased),
            _ => Ok(()),
        }
    }

    /// Takes in somebody who is not known, under the id that the call brings along for that.
    fn taken_in(
        &self,
        context: &Context<'_, Appointment>,
        asked: &Asked<'_>,
    ) -> Result<(Option<CustomerId>, Option<Event>), Reason> {
        let (Some(id), Some(booker)) = (asked.new_customer, asked.details.booker()) else {
            return Ok((asked.customer.cloned(), None));
        };
        if self.customers.get(id).is_some() {
            return Err(Reason::CustomerExists { customer: id.clone() });
        }
        let source = match context.by.role {
            Role::Customer => Source::Online,
            _ => Source::Phone,
        };
        let create = create(id, booker, source, &self.policy().screening.reading);
        let context = Context::<Customer> {
            now: context.now,
            by: context.by,
            policy: &self.policy().customer,
            facts: &NoFacts,
        };
        Ok((Some(id.clone()), Some(Event::Customer(create.taken_in(&context)))))
    }
}

impl<'a> Asked<'a> {
    fn of(ask: &'a Command) -> Option<Self> {
        match ask {
            Command::Request(ask) => Some(Self {
                details: &ask.details,
                customer: ask.customer.as_ref(),
                new_customer: ask.new_customer.as_ref(),
            }),
            Command::Book(ask) => Some(Self {
                details: &ask.details,
                customer: ask.customer.as_ref(),
                new_customer: ask.new_customer.as_ref(),
            }),
            _ => None,
        }
    }
}

/// A customer as the booker tells of themselves; what they write twice is taken in once.
fn create(id: &CustomerId, booker: &Party, source: Source, reading: &Reading) -> Create {
    let (mut mailboxes, mut numbers) = (BTreeSet::new(), BTreeSet::new());
    let emails = booker.emails.iter();
    let emails = emails.filter(|email| mailboxes.insert(email_key(email.reveal(), reading)));
    let phones = booker.phones.iter();
    let phones = phones.filter(|phone| numbers.insert(phone_key(phone, reading)));
    let phones = phones.enumerate().filter_map(|(at, phone)| {
        let number = format!("phone-{}", at + 1);
        // Two who turn out to be one keep the phones of both.
        let own = PhoneId::parse(&format!("{id}-{number}")).or_else(|_| PhoneId::parse(&number));
        let id = own.ok()?;
        Some(GivenPhone { id, phone: phone.clone(), primary: at == 0, sms: false })
    });
    let address = booker.address.iter().filter_map(|address| {
        let own = AddressId::parse(&format!("{id}-address-1"));
        let id = own.or_else(|_| AddressId::parse("address-1")).ok()?;
        let (address, label, purposes) = (address.clone(), None, [].into());
        Some(GivenAddress { id, address, label, purposes })
    });
    Create {
        emails: emails.cloned().collect(),
        phones: phones.collect(),
        addresses: address.collect(),
        source: Some(source),
        ..Create::new(id.clone(), booker.name.clone())
    }
}
