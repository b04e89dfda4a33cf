//! `appointment.edit`: change what an open appointment is about (S0-2, A15).

use std::{collections::BTreeSet, sync::Arc};

use serde::{Deserialize, Serialize};

use super::check::{check_address, check_parties, read_lines};
use crate::{
    appointment::{
        Appointment, AppointmentChange, Assignment, Details, GivenLine, Party, Priority, Reason,
        ServiceLine,
    },
    base::{
        Apply, AppointmentId, Changed, Context, Decide, EventMeta, FieldProblems, Label, Private,
        Remark, TechnicianId, TimeFrame, Zone,
    },
    contact::WrittenAddress,
};

/// What may be taken away altogether.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Removable {
    /// Where it takes place.
    Address,
    /// What it is about, in the customer's words.
    Description,
    /// What the customer would like besides.
    SpecialRequests,
    /// What is worked on.
    Asset,
}

/// Changes what is given, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Who takes part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parties: Option<Vec<Party>>,
    /// Where it takes place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<WrittenAddress>,
    /// The zone of the place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<Zone>,
    /// Which services.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Vec<ServiceLine>>"))]
    pub lines: Option<Vec<GivenLine>>,
    /// What it is about, in the customer's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Private<String>>,
    /// What the customer would like besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_requests: Option<Private<String>>,
    /// What is worked on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asset: Option<Private<String>>,
    /// Whether a technician has to go there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_technician: Option<bool>,
    /// When the customer could be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wishes: Option<Vec<TimeFrame>>,
    /// Whether it is seen to before others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// What is taken away.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub remove: BTreeSet<Removable>,
}

/// What changed, old and new.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Edited {
    /// Who takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parties: Option<Changed<Vec<Party>>>,
    /// Where it takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Changed<Option<WrittenAddress>>>,
    /// The zone of the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<Changed<Zone>>,
    /// Which services.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Changed<Vec<ServiceLine>>>,
    /// What it is about, in the customer's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Changed<Option<Remark>>>,
    /// What the customer would like besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_requests: Option<Changed<Option<Remark>>>,
    /// What is worked on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset: Option<Changed<Option<Label>>>,
    /// Whether a technician has to go there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs_technician: Option<Changed<bool>>,
    /// When the customer could be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wishes: Option<Changed<Vec<TimeFrame>>>,
    /// Whether it is seen to before others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Changed<Priority>>,
    /// The technician who no longer goes, because nobody has to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unassigned: Option<TechnicianId>,
}

/// What is given in words, as it is read.
struct Words {
    lines: Option<Vec<ServiceLine>>,
    description: Option<Remark>,
    special_requests: Option<Remark>,
    asset: Option<Label>,
}

impl Edit {
    /// Reads what is given in words; what cannot be read is noted, and left out.
    fn words(&self, fields: &mut FieldProblems) -> Words {
        let (description, requests) = (self.description.as_ref(), self.special_requests.as_ref());
        Words {
            lines: self.lines.as_ref().map(|lines| read_lines("", lines, fields)),
            description: fields.check_given("description", description, Remark::parse),
            special_requests: fields.check_given("special_requests", requests, Remark::parse),
            asset: fields.check_given("asset", self.asset.as_ref(), Label::parse),
        }
    }

    fn edited(&self, held: &Appointment) -> Edited {
        use Removable::{Address, Asset, Description, SpecialRequests};
        let gone = |what| self.remove.contains(&what);
        let (was, words) = (&held.details, self.words(&mut FieldProblems::default()));
        Edited {
            parties: Changed::between(&was.parties, self.parties.as_ref()),
            address: changed(&was.address, &self.address, gone(Address)),
            zone: Changed::between(&held.zone, self.zone.as_ref()),
            lines: Changed::between(&was.lines, words.lines.as_ref()),
            description: changed(&was.description, &words.description, gone(Description)),
            special_requests: changed(
                &was.special_requests,
                &words.special_requests,
                gone(SpecialRequests),
            ),
            asset: changed(&was.asset, &words.asset, gone(Asset)),
            needs_technician: Changed::between(
                &was.needs_technician,
                self.needs_technician.as_ref(),
            ),
            wishes: Changed::between(&held.wishes, self.wishes.as_ref()),
            priority: Changed::between(&held.priority, self.priority.as_ref()),
            unassigned: match self.needs_technician {
                Some(false) => held.dispatch.technician().cloned(),
                _ => None,
            },
        }
    }

    fn gives_nothing(&self) -> bool {
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

/// The change of something that may be absent: taken away, or replaced by what is given.
fn changed<T: Clone + PartialEq>(
    old: &Option<T>,
    given: &Option<T>,
    gone: bool,
) -> Option<Changed<Option<T>>> {
    match (given, gone) {
        (Some(_), _) => Changed::between(old, Some(given)),
        (None, true) => Changed::between(old, Some(&None)),
        (None, false) => None,
    }
}

impl Decide<Appointment> for Edit {
    fn check(&self, context: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        let reading = &context.policy.reading;
        if let Some(parties) = &self.parties {
            check_parties("", parties, reading, fields);
        }
        if let Some(address) = &self.address {
            check_address("", address, reading, fields);
        }
        self.words(fields);
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        if self.gives_nothing() {
            return Err(Reason::NothingGiven);
        }
        let edited = self.edited(held);
        let mut after = Details::clone(&held.details);
        edited.put(&mut after);
        if after.lines.is_empty() && after.description.is_none() {
            return Err(Reason::ServiceMissing);
        }
        let is_so_already = edited == Edited::default();
        Ok(if is_so_already { Vec::new() } else { vec![edited.into()] })
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
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        self.put(Arc::make_mut(&mut held.details));
        Changed::put(&self.zone, &mut held.zone);
        Changed::put(&self.wishes, &mut held.wishes);
        Changed::put(&self.priority, &mut held.priority);
        // Nobody has looked at the new values yet.
        let unseen = self.parties.is_some() || self.address.is_some();
        if let Some(known) = held.incomplete_screening.as_mut().filter(|_| unseen) {
            known.acknowledged = None;
        }
        if self.needs_technician.as_ref().is_some_and(|needs| !needs.new) {
            held.dispatch.assignment = Assignment::Unassigned {};
        }
    }
}
