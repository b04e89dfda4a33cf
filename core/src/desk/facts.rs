//! The facts that the areas read of each other.

use chrono::{DateTime, Utc};

use super::{Desk, access::has_access, decide::Applied};
use crate::{
    appointment::{
        self, Appointment, FlagMatch, MatchedItem, OnRecord,
        query::{CheckInItemView, CheckInSummary, CheckInView, ValuePair},
    },
    base::{
        Actor, ActorId, Aggregate, AppointmentId, CouponId, CustomerId, FlagId, InquiryId, LinkId,
        Private, Role, SortedMap,
    },
    check_in::{self, CheckIn, ContactChange, KnownContact},
    customer::{self, Customer, CustomerStatus, PersonKeys, ServicePreference},
    flag::{self, MatchState, MatchedAppointment},
    inquiry,
    screening::{self, query::Record},
};

impl flag::Facts for Desk {
    fn knows_customer(&self, customer: &CustomerId) -> bool {
        self.customers.get(customer).is_some()
            || self.appointments.of_customer(customer).next().is_some()
    }

    fn knows_appointment(&self, appointment: &AppointmentId) -> bool {
        self.appointments.get(appointment).is_some()
    }

    fn has_customer_besides(
        &self,
        appointment: &AppointmentId,
        customer: Option<&CustomerId>,
    ) -> bool {
        let own = self.appointments.get(appointment).and_then(|record| record.customer.as_ref());
        let survivor = |customer| self.customers.surviving_id(customer);
        own.is_some_and(|own| customer.is_none_or(|other| survivor(other) != survivor(own)))
    }

    fn concerns_record(&self, flag: &FlagId, customer: &CustomerId) -> bool {
        self.flags_concerning(customer).contains(flag)
    }

    fn open_matches(&self, flag: &FlagId) -> usize {
        let found = self.appointments.matched_by(flag);
        let found = found.filter_map(|record| record.matches.get(flag));
        found.filter(|found| found.state == MatchState::Open).count()
    }

    fn matched_appointments(&self, flag: &FlagId) -> Vec<MatchedAppointment> {
        let matched = self.appointments.matched_by(flag).filter_map(|record| {
            let found = record.matches.get(flag)?;
            let (appointment, same_record) = (record.id.clone(), found.same_record);
            let (alert, state) = (found.alert, found.state);
            Some(MatchedAppointment { appointment, alert, state, same_record })
        });
        matched.collect()
    }

    fn is_customer_erased(&self, customer: &CustomerId) -> bool {
        self.customers
            .get(customer)
            .is_some_and(|customer| customer.record == CustomerStatus::Erased)
    }

    fn is_appointment_erased(&self, appointment: &AppointmentId) -> bool {
        self.appointments
            .get(appointment)
            .is_some_and(|appointment| appointment.erased_at.is_some())
    }
}

impl customer::Facts for Desk {
    fn open_appointment(&self, customer: &CustomerId, now: DateTime<Utc>) -> Option<AppointmentId> {
        self.open_appointments_ahead(customer, now).next().map(|first| first.id.clone())
    }

    fn customer_status(&self, customer: &CustomerId) -> Option<CustomerStatus> {
        self.customers.get(customer).map(|customer| customer.record)
    }

    fn is_confirm_link_used(&self, customer: &Customer, link: &LinkId) -> bool {
        self.customers.is_confirm_link_used(&customer.id, link)
    }

    fn has_contacted(&self, person: &PersonKeys) -> bool {
        !self.appointments_of_person(person).is_empty()
            || self.inquiries_of_person(person).next().is_some()
    }

    fn open_inquiries(&self, customer: &CustomerId) -> Vec<InquiryId> {
        let all = self.inquiries_of(customer).into_iter();
        all.filter(|inquiry| inquiry.is_open()).map(|inquiry| inquiry.inquiry.clone()).collect()
    }
}

impl appointment::Facts for Desk {
    fn customer_status(&self, customer: &CustomerId) -> Option<CustomerStatus> {
        self.customers.survivor(customer).map(|customer| customer.record)
    }

    fn knows_customer(&self, customer: &CustomerId) -> bool {
        self.customers.get(customer).is_some()
    }

    fn knows_appointment_of(&self, appointment: &AppointmentId, by: &Actor) -> bool {
        let record = self.appointments.get(appointment);
        record.is_some_and(|record| by.role != Role::Customer || record.belongs_to(by))
    }

    fn can_be_written_to(&self, customer: &CustomerId) -> bool {
        self.customers.survivor(customer).is_some_and(|customer| {
            !customer.emails.is_empty() || customer.phones.values().any(|phone| phone.sms)
        })
    }

    /// Values that cannot be parsed are not copied: a booker may once have given one.
    fn on_record(&self, customer: &CustomerId) -> Option<OnRecord> {
        let customer = self.customers.survivor(customer)?;
        if customer.record == CustomerStatus::Erased {
            return None;
        }
        let mut phones: Vec<_> =
            customer.phones.values().filter(|phone| phone.key.is_some()).collect();
        phones.sort_by_key(|phone| !phone.primary);
        let emails = customer.emails.iter().filter(|email| email.key.is_some());
        Some(OnRecord {
            name: (*customer.name).clone(),
            emails: emails.map(|email| email.address.clone()).collect(),
            phones: phones.into_iter().map(|phone| phone.written.clone()).collect(),
            address: customer.service_address().map(|of| of.address.clone()),
        })
    }

    fn surviving_customer(&self, customer: &CustomerId) -> Option<CustomerId> {
        self.customers.survivor(customer).map(|customer| customer.id.clone())
    }

    fn has_live_coupon(
        &self,
        customer: &CustomerId,
        besides: &AppointmentId,
        now: DateTime<Utc>,
    ) -> bool {
        let mut others =
            self.appointments.with_coupon(customer).filter(|other| other.id != *besides);
        others.any(|other| other.offers.has_live_coupon(now))
    }

    fn evidence(&self, appointment: &Appointment) -> SortedMap<FlagId, Vec<ValuePair>> {
        self.evidence_of(appointment)
    }

    fn is_link_used(&self, link: &LinkId) -> bool {
        check_in::Facts::is_link_used(self, link)
    }

    fn is_coupon_used(&self, coupon: &CouponId) -> bool {
        self.appointments.is_coupon_used(coupon)
    }

    fn has_access(&self, customer: &CustomerId) -> bool {
        self.customers.survivor(customer).is_none_or(has_access)
    }

    fn appointment(&self, appointment: &AppointmentId) -> Option<&Appointment> {
        self.appointments.get(appointment)
    }

    fn check_in(&self, appointment: &AppointmentId) -> Option<CheckInSummary> {
        self.check_ins.get(appointment).map(CheckIn::summary)
    }

    fn with_open_check_in(&self) -> Vec<&Appointment> {
        let open = self.check_ins.with_open_items();
        let open = open.filter_map(|check_in| self.appointments.get(&check_in.appointment));
        open.filter(|record| record.status.is_open()).collect()
    }

    fn check_in_view(&self, appointment: &AppointmentId) -> Option<CheckInView<'_>> {
        let record = self.appointments.get(appointment)?;
        self.check_ins.get(appointment).map(|check_in| check_in.view(record))
    }

    fn check_in_items(&self, appointment: &AppointmentId) -> Vec<CheckInItemView<'_>> {
        self.check_ins.get(appointment).map(CheckIn::listed_items).unwrap_or_default()
    }

    fn shared_remarks(&self, appointment: &AppointmentId) -> Vec<CheckInItemView<'_>> {
        self.check_ins.get(appointment).map(CheckIn::shared_remarks).unwrap_or_default()
    }

    fn shared_with_technician(&self, customer: &CustomerId) -> Vec<&ServicePreference> {
        let customer = self.customers.survivor(customer).into_iter();
        let known = customer.flat_map(|customer| customer.service_preferences.values());
        known.filter(|known| known.share_with_technician).collect()
    }
}

impl check_in::Facts for Desk {
    fn contact_of(&self, check_in: &CheckIn) -> KnownContact {
        if let Some(customer) = self.invited_customer(check_in) {
            let mut phones: Vec<_> = customer.phones.values().collect();
            phones.sort_by_key(|phone| (!phone.sms, !phone.primary));
            return KnownContact {
                email: customer.usual_email().map(|email| email.address.clone()),
                phone: phones.first().map(|phone| phone.written.clone()),
                preferred_channel: customer.preferences.preferred_channel,
            };
        }
        let record = self.appointments.get(&check_in.appointment);
        let mut parties = record.into_iter().flat_map(|record| &record.details.parties);
        let invited = parties.find(|party| Some(party.role) == check_in.recipient);
        KnownContact {
            email: invited.and_then(|party| party.emails.first().cloned()),
            phone: invited.and_then(|party| party.phones.first().cloned()),
            preferred_channel: None,
        }
    }

    fn needs_decision(&self, check_in: &CheckIn, change: &ContactChange) -> bool {
        Self::needs_decision(self, check_in, change)
    }

    fn can_apply(&self, check_in: &CheckIn, change: &ContactChange, undo: bool) -> bool {
        let applied = Applied { check_in, submission: None, change, undo };
        let record = self.appointments.get(&check_in.appointment);
        let by = Actor::new(Role::Staff, ActorId::nobody());
        self.applied(applied, record, (DateTime::UNIX_EPOCH, &by)).is_some()
    }

    fn has_access(&self, customer: &CustomerId) -> bool {
        appointment::Facts::has_access(self, customer)
    }

    fn appointment(&self, appointment: &AppointmentId) -> Option<&Appointment> {
        self.appointments.get(appointment)
    }

    fn is_link_used(&self, link: &LinkId) -> bool {
        self.appointments.is_link_used(link)
            || self.check_ins.with_link(link).is_some()
            || self.reviews.is_link_used(link)
    }
}

impl inquiry::Facts for Desk {
    fn customer_status(&self, customer: &CustomerId) -> Option<CustomerStatus> {
        appointment::Facts::customer_status(self, customer)
    }

    fn knows_appointment_of(&self, appointment: &AppointmentId, by: &Actor) -> bool {
        appointment::Facts::knows_appointment_of(self, appointment, by)
    }

    fn is_appointment_erased(&self, appointment: &AppointmentId) -> bool {
        flag::Facts::is_appointment_erased(self, appointment)
    }

    fn is_customer(&self, customer: &CustomerId, by: &Actor) -> bool {
        self.customers.surviving_id(customer).is_some_and(|of| by.is_customer(&of))
    }

    fn has_appointment(&self, appointment: &AppointmentId, by: &Actor) -> bool {
        self.appointments.get(appointment).is_some_and(|record| record.belongs_to(by))
    }
}

impl screening::query::Facts for Desk {
    fn record(&self, customer: &CustomerId) -> Option<Record> {
        self.customers.get(customer)?;
        let mut merged = self.ids_of(customer);
        merged.retain(|id| id != customer);
        Some(Record { contact: self.customers.written_contact(customer), merged })
    }

    fn flags_of_record(&self, customer: &CustomerId) -> Vec<FlagId> {
        Self::flags_of_record(self, customer)
    }
}

impl Desk {
    /// The open appointments of a customer, in id order.
    pub(super) fn open_of(&self, customer: &CustomerId) -> impl Iterator<Item = &Appointment> {
        self.appointments.of_customer(customer).filter(|record| record.status.is_open())
    }

    /// The two values of each matched item of an appointment, by flag (S0-22).
    fn evidence_of(&self, record: &Appointment) -> SortedMap<FlagId, Vec<ValuePair>> {
        if record.matches.is_empty() {
            return SortedMap::new();
        }
        let values = self.screener.values_of(&self.request(record));
        let pairs = |(id, found): (&FlagId, &FlagMatch)| {
            let flag = self.flags.get(id)?;
            let pair = |item: &MatchedItem| {
                let flagged = &flag.items.get(&item.item)?.value;
                let (request, source) = self.screener.closest(flagged, &values).unzip();
                Some(ValuePair {
                    item: item.item.clone(),
                    kind: item.kind,
                    flagged: Private::new(flagged.line()),
                    request,
                    source: source.unwrap_or_default(),
                })
            };
            let pairs: Vec<ValuePair> = found.items.iter().filter_map(pair).collect();
            (!pairs.is_empty()).then(|| (id.clone(), pairs))
        };
        record.matches.iter().filter_map(pairs).collect()
    }

    /// The open appointments of a customer whose time frame is not over at `now`, in id order.
    pub(super) fn open_appointments_ahead(
        &self,
        customer: &CustomerId,
        now: DateTime<Utc>,
    ) -> impl Iterator<Item = &Appointment> {
        self.appointments.of_customer(customer).filter(move |appointment| {
            appointment.status.is_open() && appointment.frame.is_none_or(|frame| frame.end() > now)
        })
    }
}
