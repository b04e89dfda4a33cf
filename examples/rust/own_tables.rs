//! A platform with tables of its own: one row an appointment, one a customer, and a log.
//!
//! Nothing of the library is kept in memory. A row is loaded, a command is decided about it, what
//! has happened goes into the log, and the row is written again.
//! Run it with `cargo run -p frontdesk-examples --example own_tables`.

use std::{collections::BTreeMap, error::Error};

use frontdesk::{
    appointment::{self, Accept, Appointment, CancelCause, DetailsInput, Party, PartyRole},
    base::{Actor, ActorId, AppointmentId, Context, CustomerId, NoFacts, Role, TimeFrame},
    contact::WrittenName,
    customer::{self, Customer},
};

/// The platform's tables. Yours are in a database, and a command is one transaction.
#[derive(Default)]
struct Tables {
    /// By id: the JSON text of one column. Make others beside it of whatever you search by.
    appointments: BTreeMap<AppointmentId, String>,
    customers: BTreeMap<CustomerId, String>,
    log: Vec<String>,
}

/// What a decision about an appointment reads of other tables: here the status of a customer.
struct Facts(BTreeMap<CustomerId, customer::CustomerStatus>);

impl appointment::Facts for Facts {
    fn customer_status(&self, customer: &CustomerId) -> Option<customer::CustomerStatus> {
        self.0.get(customer).copied()
    }
}

impl Tables {
    fn facts(&self) -> Result<Facts, Box<dyn Error>> {
        let mut statuses = BTreeMap::new();
        for (id, row) in &self.customers {
            statuses.insert(id.clone(), serde_json::from_str::<Customer>(row)?.record);
        }
        Ok(Facts(statuses))
    }

    fn appointment(
        &mut self,
        context: &Context<'_, Appointment>,
        command: &appointment::Command,
    ) -> Result<(), Box<dyn Error>> {
        let id = command.subject();
        let row = self.appointments.get(id);
        let mut held: Option<Appointment> = row.map(|row| serde_json::from_str(row)).transpose()?;
        for event in command.handle(context, &mut held)? {
            println!("  {}", event.change.name());
            self.log.push(serde_json::to_string(&event)?);
        }
        self.appointments.insert(id.clone(), serde_json::to_string(&held)?);
        Ok(())
    }

    fn customer(
        &mut self,
        context: &Context<'_, Customer>,
        command: &customer::Command,
    ) -> Result<(), Box<dyn Error>> {
        let id = command.subject();
        let row = self.customers.get(id);
        let mut held: Option<Customer> = row.map(|row| serde_json::from_str(row)).transpose()?;
        for event in command.handle(context, &mut held)? {
            println!("  {}", event.change.name());
            self.log.push(serde_json::to_string(&event)?);
        }
        self.customers.insert(id.clone(), serde_json::to_string(&held)?);
        Ok(())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut tables = Tables::default();
    let staff = Actor::new(Role::Staff, ActorId::parse("olga")?);
    let now = "2026-03-04T07:00:00Z".parse()?;
    let lisa = CustomerId::parse("lisa")?;

    println!("Lisa is taken in, with a tag.");
    let policy = customer::Policy::default();
    let context = Context::<Customer> { now, by: &staff, policy: &policy, facts: &NoFacts };
    tables.customer(&context, &create(&lisa))?;
    let tag = "residential".into();
    let tag = customer::AddTag { customer: lisa.clone(), tag };
    tables.customer(&context, &customer::Command::from(tag))?;

    println!("She asks for an appointment, and is promised it.");
    let policy = appointment::Policy::default();
    let facts = tables.facts()?;
    let context = Context::<Appointment> { now, by: &staff, policy: &policy, facts: &facts };
    let leak = AppointmentId::parse("leak")?;
    let frame = TimeFrame::new("2026-03-04T13:00:00Z".parse()?, "2026-03-04T15:00:00Z".parse()?)?;
    tables.appointment(&context, &request(&leak, &lisa, frame))?;
    let accept = Accept { appointment: leak.clone(), override_reason: None };
    let accept = appointment::Command::from(accept);
    tables.appointment(&context, &accept)?;

    println!("It cannot be promised twice.");
    if let Err(refusal) = tables.appointment(&context, &accept) {
        println!("  {refusal}");
    }

    println!("She calls it off herself.");
    let herself = Actor::new(Role::Customer, ActorId::parse("lisa")?);
    let context = Context { by: &herself, ..context };
    tables.appointment(&context, &cancel(&leak))?;

    println!("Once she is archived, it is not taken up again.");
    let policy = customer::Policy::default();
    let archiving = Context::<Customer> { now, by: &staff, policy: &policy, facts: &NoFacts };
    let archive = customer::Archive { customer: lisa.clone(), cancel_open: false };
    tables.customer(&archiving, &customer::Command::from(archive))?;
    let facts = tables.facts()?;
    let context = Context::<Appointment> { by: &staff, facts: &facts, ..context };
    let restore = appointment::Restore { appointment: leak.clone() };
    if let Err(refusal) = tables.appointment(&context, &appointment::Command::from(restore)) {
        println!("  {refusal}");
    }

    println!("{} lines in the log; the row of the appointment:", tables.log.len());
    let held: Appointment = serde_json::from_str(&tables.appointments[&leak])?;
    let status: &str = held.status.into();
    println!("  {leak}: {status}, for {}", held.customer.as_ref().map_or("", CustomerId::as_str));
    Ok(())
}

fn create(customer: &CustomerId) -> customer::Command {
    customer::Command::from(customer::Create {
        emails: vec!["lisa@dorpspost.nl".into()],
        ..customer::Create::new(customer.clone(), WrittenName::full("Lisa Jansen"))
    })
}

fn request(
    appointment: &AppointmentId,
    customer: &CustomerId,
    frame: TimeFrame,
) -> appointment::Command {
    let booker = Party {
        customer: Some(customer.clone()),
        emails: vec!["lisa@dorpspost.nl".into()],
        ..Party::new(PartyRole::Booker, WrittenName::full("Lisa Jansen"))
    };
    let description = Some("A leak under the sink".into());
    let details = DetailsInput { description, ..DetailsInput::of(vec![booker]) };
    appointment::Command::from(appointment::Request {
        customer: Some(customer.clone()),
        frame: Some(frame),
        ..appointment::Request::new(appointment.clone(), details)
    })
}

fn cancel(appointment: &AppointmentId) -> appointment::Command {
    let cancel = appointment::Cancel::new(appointment.clone(), CancelCause::Customer);
    appointment::Command::from(cancel)
}
