//! Sequences of asks: how often and when a customer is asked, and with which texts (S0-11).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::Appointment,
    base::{Lead, SequenceId, ServiceId, TemplateId, Zone},
};

/// A step of a sequence: one e-mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskStep"))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Time after the completion, or after the ask before, at which the ask is due (ISO 8601
    /// duration).
    pub delay: Lead,
    /// Id of the template of the e-mail.
    pub template: TemplateId,
}

/// An ordered list of asks, for appointments with one of the services in one of the time zones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskSequence"))]
#[serde(deny_unknown_fields)]
pub struct Sequence {
    /// Id of the sequence.
    pub id: SequenceId,
    /// Ids of services that the sequence is for; if none is given, it is for all services.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceId>,
    /// Time zones of the locations that the sequence is for (IANA); if none is given, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub zones: Vec<Zone>,
    /// The asks, in order: 1 to 10.
    pub steps: Vec<Step>,
}

/// The sequences of a business. The first one that fits an appointment is used, or else the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskSequences"))]
#[cfg_attr(feature = "schema", schemars(with = "Vec<Sequence>"))]
#[serde(try_from = "Vec<Sequence>", into = "Vec<Sequence>")]
pub struct Sequences(Vec<Sequence>);

/// The list is no list of sequences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected at least one sequence, each with its own id and 1 to 10 steps")]
pub struct SequencesError;

impl Sequence {
    /// Most steps of a sequence.
    pub const MOST_STEPS: usize = 10;

    /// The step with that number, from 1.
    pub fn step(&self, number: u32) -> Option<&Step> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        self.steps.get(index)
    }

    fn fits(&self, appointment: &Appointment) -> bool {
        let mut services =
            appointment.details.lines.iter().filter_map(|line| line.service.as_ref());
        (self.services.is_empty() || services.any(|service| self.services.contains(service)))
            && (self.zones.is_empty() || self.zones.contains(&appointment.zone))
    }
}

impl Sequences {
    /// All sequences, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Sequence> {
        self.0.iter()
    }

    /// The sequence for an appointment.
    pub fn of(&self, appointment: &Appointment) -> Option<&Sequence> {
        self.iter().find(|sequence| sequence.fits(appointment)).or(self.0.last())
    }

    /// The sequence with that id, or else the last one.
    pub fn named(&self, id: Option<&SequenceId>) -> Option<&Sequence> {
        self.iter().find(|sequence| Some(&sequence.id) == id).or(self.0.last())
    }
}

impl Default for Sequences {
    /// One sequence, `default`, of three asks: after a day, three days later and a week later.
    fn default() -> Self {
        let steps = [(Lead::hours(24), "review_1"), (Lead::Days(3), "review_2")];
        let steps = steps.into_iter().chain([(Lead::Days(7), "review_3")]);
        let step = |(delay, template): (Lead, &str)| {
            Some(Step { delay, template: TemplateId::parse(template).ok()? })
        };
        let steps = steps.filter_map(step).collect();
        let named = |id| Sequence { id, services: Vec::new(), zones: Vec::new(), steps };
        Self(SequenceId::parse("default").ok().map(named).into_iter().collect())
    }
}

impl TryFrom<Vec<Sequence>> for Sequences {
    type Error = SequencesError;
    fn try_from(all: Vec<Sequence>) -> Result<Self, SequencesError> {
        let has_steps =
            |sequence: &Sequence| (1..=Sequence::MOST_STEPS).contains(&sequence.steps.len());
        let mut ids: Vec<&SequenceId> = all.iter().map(|sequence| &sequence.id).collect();
        ids.sort();
        ids.dedup();
        let are_sequences = !all.is_empty() && ids.len() == all.len() && all.iter().all(has_steps);
        if are_sequences { Ok(Self(all)) } else { Err(SequencesError) }
    }
}

impl From<Sequences> for Vec<Sequence> {
    fn from(sequences: Sequences) -> Self {
        sequences.0
    }
}
