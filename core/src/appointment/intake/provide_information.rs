//! `appointment.provide_information`: answer a set of questions (S4-32, S4-34).

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use super::InformationState;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{
        Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, InformationId, Label,
        Private, Remark,
    },
};

/// Answers a set of questions and closes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProvideInformation {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the set of questions.
    pub information: InformationId,
    /// Answers of the customer, by question.
    pub answers: BTreeMap<Private<String>, Private<String>>,
}

/// A set of questions was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationProvided {
    /// Id of the set of questions.
    pub information: InformationId,
    /// Answers of the customer, by question.
    pub answers: BTreeMap<Label, Remark>,
}

impl Command<Appointment> for ProvideInformation {
    type Parsed = BTreeMap<Label, Remark>;

    fn parse(
        &self,
        _: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<BTreeMap<Label, Remark>> {
        if self.answers.is_empty() {
            errors.note("answers", "at least one is needed");
        }
        let answers =
            self.answers.iter().enumerate().filter_map(|(position, (question, answer))| {
                let at = format!("answers[{position}]");
                let question = errors.check(at.clone(), Label::parse(question.reveal()));
                let answer = errors.check(at, Remark::parse(answer.reveal()));
                Some((question?, answer?))
            });
        Some(answers.collect())
    }

    fn decide(
        &self,
        answers: BTreeMap<Label, Remark>,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let information = self.information.clone();
        let known = appointment.information.get(&information).ok_or(Reason::InformationUnknown)?;
        let is_asked = |question: &Label| known.questions.contains(question);
        match &known.state {
            InformationState::Open {} if !answers.keys().all(is_asked) => {
                Err(Reason::QuestionUnknown)
            }
            InformationState::Open {} => {
                Ok(vec![InformationProvided { information, answers }.into()])
            }
            InformationState::Answered { answers: known, .. } if *known == answers => {
                Ok(Vec::new())
            }
            _ => Err(Reason::InformationClosed),
        }
    }
}

impl Apply<Appointment> for InformationProvided {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        Arc::make_mut(&mut appointment.details).given.extend(self.answers.clone());
        if let Some(known) = appointment.information.get_mut(&self.information) {
            let (at, by) = (meta.at, meta.by.clone());
            known.state = InformationState::Answered { at, by, answers: self.answers.clone() };
        }
    }
}
