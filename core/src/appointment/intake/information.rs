//! `appointment.request_information`, `appointment.provide_information` and
//! `appointment.waive_information`: ask for what is not known yet (S4-32, S4-34).

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems, InformationId,
        Label, Private, Remark, named,
    },
};

/// Asks the customer for what is not known yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestInformation {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Names the questions.
    pub information: InformationId,
    /// What is asked for, by the names that the services require where there are such.
    pub questions: Vec<Private<String>>,
}

/// The customer is asked for what is not known yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationRequested {
    /// Names the questions.
    pub information: InformationId,
    /// What is asked for.
    pub questions: Vec<Label>,
}

/// Answers questions; what is told closes them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProvideInformation {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The questions.
    pub information: InformationId,
    /// What is told, by what was asked for.
    pub answers: BTreeMap<Private<String>, Private<String>>,
}

/// Questions were answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationProvided {
    /// The questions.
    pub information: InformationId,
    /// What was told, by what was asked for.
    pub answers: BTreeMap<Label, Remark>,
}

/// Does without an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WaiveInformation {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The questions.
    pub information: InformationId,
    /// Why.
    pub reason: Private<String>,
}

/// Somebody of the office does without an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationWaived {
    /// The questions.
    pub information: InformationId,
    /// Why.
    pub reason: Remark,
}

/// Questions to a customer, and what became of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationRequest {
    /// What is asked for.
    pub questions: Vec<Label>,
    /// Since when.
    pub at: DateTime<Utc>,
    /// What became of them.
    pub state: InformationState,
}

named! {
    "state", "InformationState";
    /// What became of questions.
    #[serde(rename_all = "snake_case")]
    pub enum InformationState {
        /// The customer has not answered yet.
        Open {},
        /// They are answered.
        Answered {
            /// When.
            at: DateTime<Utc>,
            /// By whom.
            by: Actor,
            /// What was told.
            answers: BTreeMap<Label, Remark>,
        },
        /// The office does without an answer.
        Waived {
            /// When.
            at: DateTime<Utc>,
            /// By whom.
            by: Actor,
            /// Why.
            reason: Remark,
        },
    }
}

impl InformationRequest {
    /// A guard: the customer was asked for something.
    pub(in crate::appointment) fn is_there(
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        if held.information.is_empty() { Err(Reason::InformationUnknown) } else { Ok(()) }
    }

    /// Whether an answer is awaited.
    pub fn is_open(&self) -> bool {
        matches!(self.state, InformationState::Open {})
    }
}

impl RequestInformation {
    fn questions(&self) -> Vec<Label> {
        self.questions.iter().filter_map(|question| Label::parse(question.reveal()).ok()).collect()
    }
}

impl Decide<Appointment> for RequestInformation {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if self.questions.is_empty() {
            fields.note("questions", "at least one is needed");
        }
        for (position, question) in self.questions.iter().enumerate() {
            fields.check(format!("questions[{position}]"), Label::parse(question.reveal()));
        }
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let (information, questions) = (self.information.clone(), self.questions());
        match held.information.get(&information) {
            Some(known) if known.questions == questions => Ok(Vec::new()),
            Some(_) => Err(Reason::InformationExists),
            None => Ok(vec![InformationRequested { information, questions }.into()]),
        }
    }
}

impl ProvideInformation {
    fn answers(&self) -> BTreeMap<Label, Remark> {
        let read = |(question, answer): (&Private<String>, &Private<String>)| {
            let question = Label::parse(question.reveal()).ok()?;
            Some((question, Remark::parse(answer.reveal()).ok()?))
        };
        self.answers.iter().filter_map(read).collect()
    }
}

impl Decide<Appointment> for ProvideInformation {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if self.answers.is_empty() {
            fields.note("answers", "at least one is needed");
        }
        for (position, (question, answer)) in self.answers.iter().enumerate() {
            let at = format!("answers[{position}]");
            fields.check(at.clone(), Label::parse(question.reveal()));
            fields.check(at, Remark::parse(answer.reveal()));
        }
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let (information, told) = (self.information.clone(), self.answers());
        let known = held.information.get(&information).ok_or(Reason::InformationUnknown)?;
        let is_asked = |question: &Label| known.questions.contains(question);
        match &known.state {
            InformationState::Open {} if !told.keys().all(is_asked) => Err(Reason::QuestionUnknown),
            InformationState::Open {} => {
                Ok(vec![InformationProvided { information, answers: told }.into()])
            }
            InformationState::Answered { answers, .. } if *answers == told => Ok(Vec::new()),
            _ => Err(Reason::InformationClosed),
        }
    }
}

impl Decide<Appointment> for WaiveInformation {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        fields.check("reason", Remark::parse(self.reason.reveal()));
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let information = self.information.clone();
        let known = held.information.get(&information).ok_or(Reason::InformationUnknown)?;
        let reason = Remark::parse(self.reason.reveal()).ok();
        match (&known.state, reason) {
            (InformationState::Waived { .. }, _) | (_, None) => Ok(Vec::new()),
            (InformationState::Answered { .. }, _) => Err(Reason::InformationClosed),
            (_, Some(reason)) => Ok(vec![InformationWaived { information, reason }.into()]),
        }
    }
}

impl Apply<Appointment> for InformationRequested {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let request = InformationRequest {
            questions: self.questions.clone(),
            at: happened.at,
            state: InformationState::Open {},
        };
        held.information.insert(self.information.clone(), request);
    }
}

impl Apply<Appointment> for InformationProvided {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        Arc::make_mut(&mut held.details).given.extend(self.answers.clone());
        if let Some(known) = held.information.get_mut(&self.information) {
            let (at, by) = (happened.at, happened.by.clone());
            known.state = InformationState::Answered { at, by, answers: self.answers.clone() };
        }
    }
}

impl Apply<Appointment> for InformationWaived {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        if let Some(known) = held.information.get_mut(&self.information) {
            let (at, by) = (happened.at, happened.by.clone());
            known.state = InformationState::Waived { at, by, reason: self.reason.clone() };
        }
    }
}
