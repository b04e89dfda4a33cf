//! `appointment.edit`: change the details of an open appointment (S0-2, A15).

use std::{collections::BTreeSet, sync::Arc};

use serde::{Deserialize, Serialize};

use super::parse::{parse_contact, parse_lines};
use crate::{
    appointment::{
        Appointment, Assignment, Decided, Details, ParsedValues, Party, Priority, Reason,
        ServiceLine, ServiceLineInput, details::contact_of, facts::require_records,
    },
    base::{
        Apply, AppointmentId, Changed, Command, Context, CustomerId, EventMeta, FieldErrors, Label,
        Private, Remark, TechnicianId, TimeFrame, Zone,
    },
    contact::{Contact, ParseOptions, WrittenAddress},
};

/// Optional field that an edit may remove.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Removable {
    /// Address of the work.
    Address,
    /// Description of the work, in the words of the customer.
    Description,
    /// Special requests of the customer.
    SpecialRequests,
    /// Object of the work, such as the registration plate of a car.
    Asset,
}

/// Changes details of an appointment; absent fields stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// People who take part in the appointment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parties: Option<Vec<Party>>,
    /// Address of the work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<WrittenAddress>,
    /// Time zone of the address (IANA).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<Zone>,
    /// Requested services.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Vec<ServiceLine>>"))]
    pub lines: Option<Vec<ServiceLineInput>>,
    /// Description of the work, in the words of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Private<String>>,
    /// Special requests of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_requests: Option<Private<String>>,
    /// Object of the work, such as the registration plate of a car.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asset: Option<Private<String>>,
    /// Whether a technician has to visit the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_technician: Option<bool>,
    /// Time frames that suit the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wishes: Option<Vec<TimeFrame>>,
    /// Priority of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// Optional fields to remove.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub remove: BTreeSet<Removable>,
}

/// Details of the appointment were changed; each changed field has its old and new value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Edited {
    /// People who take part in the appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parties: Option<Changed<Vec<Party>>>,
    /// Address of the work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Changed<Option<WrittenAddress>>>,
    /// Time zone of the address (IANA).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<Changed<Zone>>,
    /// Requested services.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Changed<Vec<ServiceLine>>>,
    /// Description of the work, in the words of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Changed<Option<Remark>>>,
    /// Special requests of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_requests: Option<Changed<Option<Remark>>>,
    /// Object of the work, such as the registration plate of a car.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset: Option<Changed<Option<Label>>>,
    /// Whether a technician has to visit the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs_technician: Option<Changed<bool>>,
    /// Time frames that suit the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wishes: Option<Changed<Vec<TimeFrame>>>,
    /// Priority of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Changed<Priority>>,
    /// Id of the technician who is no longer assigned, because none is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unassigned: Option<TechnicianId>,
    /// Contact values of the appointment after the change, as parsed by the command; not stored.
    #[serde(skip)]
    pub(crate) values: ParsedValues,
}

/// The fields of an edit, parsed.
pub(crate) struct ParsedEdit {
    /// Values of the parties and of the address, where they are given.
    contact: Contact,
    lines: Option<Vec<ServiceLine>>,
    description: Option<Remark>,
    special_requests: Option<Remark>,
    asset: Option<Label>,
}

impl Edit {
    /// The command that replaces the parties, and changes nothing else.
    pub fn of_parties(appointment: AppointmentId, parties: Vec<Party>) -> Self {
        Self {
            appointment,
            parties: Some(parties),
            address: None,
            zone: None,
            lines: None,
            description: None,
            special_requests: None,
            asset: None,
            needs_technician: None,
            wishes: None,
            priority: None,
            remove: BTreeSet::new(),
        }
    }

    fn edited(&self, parsed: &ParsedEdit, appointment: &Appointment) -> Edited {
        use Removable::{Address, Asset, Description, SpecialRequests};
        let gone = |what| self.remove.contains(&what);
        let was = &appointment.details;
        Edited {
            parties: Changed::between(&was.parties, self.parties.as_ref()),
            address: changed(&was.address, &self.address, gone(Address)),
            zone: Changed::between(&appointment.zone, self.zone.as_ref()),
            lines: Changed::between(&was.lines, parsed.lines.as_ref()),
            description: changed(&was.description, &parsed.description, gone(Description)),
            special_requests: changed(
                &was.special_requests,
                &parsed.special_requests,
                gone(SpecialRequests),
            ),
            asset: changed(&was.asset, &parsed.asset, gone(Asset)),
            needs_technician: Changed::between(
                &was.needs_technician,
                self.needs_technician.as_ref(),
            ),
            wishes: Changed::between(&appointment.wishes, self.wishes.as_ref()),
            priority: Changed::between(&appointment.priority, self.priority.as_ref()),
            unassigned: match self.needs_technician {
                Some(false) => appointment.dispatch.technician().cloned(),
                _ => None,
            },
            values: ParsedValues::default(),
        }
    }

    /// The contact values of the details after the edit; those that it does not give are parsed.
    fn values(&self, given: Contact, after: &Details, reading: &ParseOptions) -> Contact {
        let home = |party: &&Party| party.address.is_some();
        let homes = after.parties.iter().filter(home).count();
        let read = |parties, address| Contact::read(&contact_of(parties, address), reading);
        match (&self.parties, &self.address) {
            (None, None) => read(&after.parties, after.address.as_ref()),
            (None, Some(_)) => read(&after.parties, None).with_address(homes, given),
            (Some(_), None) => given.with_address(homes, read(&[], after.address.as_ref())),
            (Some(_), Some(_)) => given,
        }
    }

    fn is_empty(&self) -> bool {
        let nothing = Self {
            appointment: self.appointment.clone(),
            parties: None,
            address: None,
            zone: None,
            lines: None,
            description: None,
            special_requests: None,
            asset: None,
            needs_technician: None,
            wishes: None,
            priority: None,
            remove: BTreeSet::new(),
        };
        *self == nothing
    }
}

/// The change of an optional field: removed, or replaced by a new value.
fn changed<T: Clone + PartialEq>(
    old: &Option<T>,
    new: &Option<T>,
    gone: bool,
) -> Option<Changed<Option<T>>> {
    match (new, gone) {
        (Some(_), _) => Changed::between(old, Some(new)),
        (None, true) => Changed::between(old, Some(&None)),
        (None, false) => None,
    }
}

impl Command<Appointment> for Edit {
    type Parsed = ParsedEdit;

    fn parse(
        &self,
        context: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<ParsedEdit> {
        context.policy.check_frames("wishes", self.wishes.as_deref().unwrap_or_default(), errors);
        let (parties, address) = (self.parties.as_deref(), self.address.as_ref());
        let contact = parse_contact("", parties, address, &context.policy.reading, errors);
        let (description, requests) = (self.description.as_ref(), self.special_requests.as_ref());
        Some(ParsedEdit {
            contact,
            lines: self.lines.as_ref().map(|lines| parse_lines("", lines, errors)),
            description: errors.check_given("description", description, Remark::parse),
            special_requests: errors.check_given("special_requests", requests, Remark::parse),
            asset: errors.check_given("asset", self.asset.as_ref(), Label::parse),
        })
    }

    fn decide(
        &self,
        parsed: ParsedEdit,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        if self.is_empty() {
            return Err(Reason::NothingGiven);
        }
        let known: BTreeSet<&CustomerId> = appointment.details.customers().collect();
        let named = self.parties.iter().flatten().filter_map(|party| party.customer.as_ref());
        require_records(context, named.filter(|id| !known.contains(id)), None)?;
        let mut edited = self.edited(&parsed, appointment);
        let mut after = Details::clone(&appointment.details);
        edited.put(&mut after);
        if after.lines.is_empty() && after.description.is_none() {
            return Err(Reason::ServiceMissing);
        }
        if edited.lines.is_some() {
            appointment.require_sum(&after.lines, None)?;
        }
        if edited == Edited::default() {
            return Ok(Vec::new());
        }
        let reading = context.policy.reading;
        edited.values = ParsedValues::new(reading, self.values(parsed.contact, &after, &reading));
        Ok(vec![edited.into()])
    }
}

impl Edited {
    fn put(&self, details: &mut Details) {
        Changed::put(&self.parties, &mut details.parties);
        Changed::put(&self.address, &mut details.address);
        Changed::put(&self.lines, &mut details.lines);
        Changed::put(&self.description, &mut details.description);
        Changed::put(&self.special_requests, &mut details.special_requests);
        Changed::put(&self.asset, &mut details.asset);
        Changed::put(&self.needs_technician, &mut details.needs_technician);
    }
}

impl Apply<Appointment> for Edited {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        self.put(Arc::make_mut(&mut appointment.details));
        Changed::put(&self.zone, &mut appointment.zone);
        Changed::put(&self.wishes, &mut appointment.wishes);
        Changed::put(&self.priority, &mut appointment.priority);
        // Staff have not reviewed the new values yet.
        let unseen = self.parties.is_some() || self.address.is_some();
        if let Some(known) = appointment.incomplete_screening.as_mut().filter(|_| unseen) {
            known.acknowledged = None;
        }
        let is_needed = self.needs_technician.as_ref().map(|needs| needs.new);
        // A critical lead in days ends at another time in another zone.
        if is_needed == Some(true) || self.zone.is_some() {
            appointment.dispatch.search_since = Some(meta.at);
        }
        if is_needed == Some(false) {
            appointment.dispatch.assignment = Assignment::Unassigned {};
        }
    }
}
