//! `appointment.provide_information`: answer questions of a set (S4-32, S4-34).

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::InformationState;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{
        Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, InformationId, Label,
        Private, Remark, SortedMap,
    },
};

/// Answers questions of a set; the set is open until each question is answered or waived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProvideInformation {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the set of questions.
    pub information: InformationId,
    /// Answers of the customer, by question.
    pub answers: SortedMap<Private<String>, Private<String>>,
}

/// Questions of a set were answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationProvided {
    /// Id of the set of questions.
    pub information: InformationId,
    /// The new answers of the customer, by question.
    pub answers: SortedMap<Label, Remark>,
}

impl Command<Appointment> for ProvideInformation {
    type Parsed = SortedMap<Label, Remark>;

    fn parse(
        &self,
        _: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<SortedMap<Label, Remark>> {
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
        answers: SortedMap<Label, Remark>,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let information = self.information.clone();
        let known = appointment.information.get(&information).ok_or(Reason::InformationUnknown)?;
        let is_asked = |question: &Label| known.questions.contains(question);
        let is_known = |(question, answer): (&Label, &Remark)| {
            known.answers().get(question).is_some_and(|known| known == answer)
        };
        if answers.iter().all(is_known) {
            Ok(Vec::new())
        } else if !known.is_open() {
            Err(Reason::InformationClosed)
        } else if !answers.keys().all(is_asked) {
            Err(Reason::QuestionUnknown)
        } else {
            let is_new = |question: &Label| !known.answers().contains_key(question);
            if !answers.iter().all(|given| is_known(given) || is_new(given.0)) {
                return Err(Reason::QuestionAnswered);
            }
            let answers = answers.into_iter().filter(|(question, _)| is_new(question)).collect();
            Ok(vec![InformationProvided { information, answers }.into()])
        }
    }
}

impl Apply<Appointment> for InformationProvided {
    /// The last answer closes the set.
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        Arc::make_mut(&mut appointment.details).given.extend(self.answers.clone());
        let Some(known) = appointment.information.get_mut(&self.information) else { return };
        let mut answers = known.answers().clone();
        answers.extend(self.answers.clone());
        known.state = if known.questions.iter().all(|asked| answers.contains_key(asked)) {
            InformationState::Answered { at: meta.at, by: meta.by.clone(), answers }
        } else {
            InformationState::Open { answers }
        };
    }
}
