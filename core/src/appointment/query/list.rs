//! `appointment.list`: the appointments that fit a filter, page by page (S0-1, R-29).

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Deserializer, Serialize, de::Error};

use super::{Row, Source};
use crate::{
    appointment::{Appointment, Appointments, Priority, Status, index::ByStart},
    base::{
        Actor, Aggregate, AppointmentId, CustomerId, Limit, Private, QueryReason, TechnicianId,
    },
    contact::fold::{Folded, fold},
    screening::Alert,
};

/// Lists the appointments that fit all given fields, sorted by start, those without a time frame
/// last, then by id.
///
/// With `day`, the appointments of that day and all pinned ones are listed, pinned ones first.
/// Technicians see the appointments that they are assigned to. A filter by `status`, `customer`,
/// `technician`, `flag_alert` or `priority` costs what it lists; one by `text` reads all that the
/// others let through.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden` for customers
/// 2. `appointment_unknown`: there is no appointment `after`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "AppointmentList"))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
    /// Local date in the time zone of each appointment (`YYYY-MM-DD`).
    #[serde(default, deserialize_with = "date", skip_serializing_if = "Option::is_none")]
    pub day: Option<NaiveDate>,
    /// Statuses that are listed; all if missing.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub status: BTreeSet<Status>,
    /// Earliest start (UTC). Appointments without a time frame are then left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub from: Option<DateTime<Utc>>,
    /// Time before which they start (UTC). Appointments without a time frame are then left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub until: Option<DateTime<Utc>>,
    /// Id of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the assigned technician.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub technician: Option<TechnicianId>,
    /// Lowest alert of the open and confirmed matches; only the office sees appointments by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag_alert: Option<Alert>,
    /// Priority of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// Text in a name, an e-mail address, a phone, an address, the services or the description;
    /// case and accents are ignored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
    /// Most rows of the answer: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Id of the last row of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<AppointmentId>,
}

/// Parses a date. The errors of `chrono` do not tell a date from a time.
fn date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    let expected = |_| D::Error::custom("expected a date, such as 2026-03-02");
    Option::deserialize(from).map_err(expected)
}

impl List {
    /// All appointments at a time, to be narrowed by its fields.
    pub fn new(at: DateTime<Utc>) -> Self {
        Self {
            at,
            day: None,
            status: BTreeSet::new(),
            from: None,
            until: None,
            customer: None,
            technician: None,
            flag_alert: None,
            priority: None,
            text: None,
            limit: None,
            after: None,
        }
    }

    pub(crate) fn answer<'a>(
        &self,
        by: &Actor,
        source: Source<'a>,
    ) -> Result<Vec<Row<'a>>, QueryReason> {
        let Source { appointments, policy, facts } = source;
        let after = match &self.after {
            Some(after) => Some(
                appointments
                    .get(after)
                    .ok_or_else(|| QueryReason::unknown(Appointment::KIND, after))?,
            ),
            None => None,
        };
        let filter = Filter::new(self, by);
        let found = match self.day {
            Some(day) => self.of_day(day, after, source, &filter),
            None => self.sorted(after, appointments, &filter),
        };
        Ok(found.into_iter().map(|found| found.row(by, policy, facts, self.at)).collect())
    }

    /// The appointments of a day and the pinned ones, pinned ones first.
    fn of_day<'a>(
        &self,
        day: NaiveDate,
        after: Option<&Appointment>,
        Source { appointments, facts, .. }: Source<'a>,
        filter: &Filter<'_>,
    ) -> Vec<&'a Appointment> {
        type Key<'k> = (bool, (bool, DateTime<Utc>, &'k AppointmentId));
        let open = facts.with_open_check_in();
        let is_pinned = |one: &Appointment| one.pinned_by(facts).is_pinned();
        fn key_of(one: &Appointment, pinned: bool) -> Key<'_> {
            (!pinned, ByStart::sort_key(one))
        }
        let after = after.map(|one| key_of(one, is_pinned(one)));
        let all = appointments.on(day).chain(appointments.pinned()).chain(open);
        let found = all.filter(|one| filter.admits(one));
        let mut found: Vec<(Key<'a>, &Appointment)> =
            found.map(|one| (key_of(one, is_pinned(one)), one)).collect();
        found.sort_by_key(|(key, _)| *key);
        found.dedup_by(|(_, a), (_, b)| a.id == b.id);
        let rest = found.into_iter().filter(|(key, _)| after.as_ref().is_none_or(|it| key > it));
        rest.map(|(_, one)| one).take(Limit::or_all(self.limit)).collect()
    }

    /// The appointments of the narrowest index, sorted by start and id.
    fn sorted<'a>(
        &self,
        after: Option<&Appointment>,
        appointments: &'a Appointments,
        filter: &Filter<'_>,
    ) -> Vec<&'a Appointment> {
        let first = ByStart::since(self.from.unwrap_or(DateTime::<Utc>::MIN_UTC));
        let after = after.map(ByStart::of);
        let from = after.clone().map_or(first.clone(), |after| after.max(first));
        let most = Limit::or_all(self.limit);
        let mut found: Vec<&Appointment> = Vec::new();
        let mut add = |sorted: &mut dyn Iterator<Item = &'a Appointment>| {
            let within = sorted.take_while(|one| filter.may_have_more(one));
            let rest = within.filter(|one| after.as_ref() != Some(&ByStart::of(one)));
            found.extend(rest.filter(|one| filter.admits(one)).take(most));
        };
        if let Some(customer) = &self.customer {
            let own = appointments.of_customer(customer).map(|one| (ByStart::of(one), one));
            let mut own: Vec<_> = own.filter(|(place, _)| *place >= from).collect();
            own.sort_by(|(a, _), (b, _)| a.cmp(b));
            add(&mut own.into_iter().map(|(_, one)| one));
        } else if let Some(technician) = filter.technician() {
            add(&mut appointments.of_technician(technician, &from));
        } else if self.flag_alert.is_some_and(|alert| alert > Alert::None) {
            add(&mut appointments.alerted(&from));
        } else if self.priority == Some(Priority::High) {
            add(&mut appointments.prioritized(&from));
        } else {
            for status in Status::ALL.iter().filter(|status| filter.has_status(**status)) {
                add(&mut appointments.in_status(*status, &from));
            }
            found.sort_by(|a, b| ByStart::sort_key(a).cmp(&ByStart::sort_key(b)));
        }
        found.truncate(most);
        found
    }
}

/// The fields of a list that each appointment has to fit.
struct Filter<'a> {
    list: &'a List,
    by: &'a Actor,
    /// The technician who asks.
    own: Option<TechnicianId>,
    text: Option<Folded>,
}

impl<'a> Filter<'a> {
    fn new(list: &'a List, by: &'a Actor) -> Self {
        let own = (!by.is_office()).then(|| TechnicianId::parse(by.id.as_str()).ok()).flatten();
        let text = list.text.as_ref().map(|text| fold(text.reveal().trim()));
        Self { list, by, own, text }
    }

    fn technician(&self) -> Option<&TechnicianId> {
        self.list.technician.as_ref().or(self.own.as_ref())
    }

    fn has_status(&self, status: Status) -> bool {
        self.list.status.is_empty() || self.list.status.contains(&status)
    }

    /// Whether appointments that are sorted behind this one may fit, too.
    fn may_have_more(&self, appointment: &Appointment) -> bool {
        let is_before = |until| appointment.frame.is_some_and(|frame| frame.start() < until);
        let is_framed = self.list.from.is_none() || appointment.frame.is_some();
        is_framed && self.list.until.is_none_or(is_before)
    }

    fn admits(&self, appointment: &Appointment) -> bool {
        let list = self.list;
        let is_since = |from| appointment.frame.is_some_and(|frame| frame.start() >= from);
        let is_of = |customer| appointment.customer.as_ref() == Some(customer);
        let is_assigned = |technician| appointment.dispatch.technician() == Some(technician);
        let is_visible =
            self.by.is_office() || (appointment.belongs_to(self.by) && list.flag_alert.is_none());
        is_visible
            && self.has_status(appointment.status)
            && list.from.is_none_or(is_since)
            && self.may_have_more(appointment)
            && list.customer.as_ref().is_none_or(is_of)
            && list.technician.as_ref().is_none_or(is_assigned)
            && list.flag_alert.is_none_or(|alert| highest_alert(appointment) >= alert)
            && list.priority.is_none_or(|priority| appointment.priority == priority)
            && self.text.as_ref().is_none_or(|text| contains_text(appointment, text))
    }
}

fn highest_alert(appointment: &Appointment) -> Alert {
    appointment.shown_matches().map(|known| known.alert).max().unwrap_or_default()
}

/// Whether one of the folded texts is part of what the request says.
fn contains_text(appointment: &Appointment, text: &Folded) -> bool {
    let details = &appointment.details;
    let names = details.parties.iter().map(|party| party.name.line());
    let emails = details.parties.iter().flat_map(|party| &party.emails);
    let phones = details.parties.iter().flat_map(|party| &party.phones);
    let own = details.parties.iter().filter_map(|party| party.address.as_ref());
    let addresses = own.chain(&details.address).map(|address| address.line());
    let services = details.services().map(|service| service.as_str().to_owned());
    let description = details.description.iter().map(|text| text.as_str().to_owned());
    let mut all = names
        .chain(emails.map(|email| email.reveal().clone()))
        .chain(phones.map(|phone| phone.number.reveal().clone()))
        .chain(addresses)
        .chain(services)
        .chain(description);
    all.any(|value| {
        let forms = fold(&value);
        forms.iter().any(|form| text.iter().any(|text| form.contains(text)))
    })
}
