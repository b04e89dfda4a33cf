//! `appointment.request_information`: ask the customer for missing information (S4-32, S4-34).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{
        Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, InformationId,
        Label, Private, Remark, SortedMap, tagged,
    },
};

/// Asks the customer for missing information.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestInformation {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the new set of questions.
    pub information: InformationId,
    /// Questions to the customer. For information that a service requires, the name that the
    /// service uses.
    pub questions: Vec<Private<String>>,
}

/// The customer was asked for missing information.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationRequested {
    /// Id of the set of questions.
    pub information: InformationId,
    /// Questions to the customer.
    pub questions: Vec<Label>,
}

/// A set of questions to the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationRequest {
    /// Questions to the customer.
    pub questions: Vec<Label>,
    /// Time of the request (UTC).
    pub at: DateTime<Utc>,
    /// State of the questions.
    pub state: InformationState,
}

tagged! {
    "kind" or "state", "InformationState";
    /// State of questions to the customer.
    #[serde(rename_all = "snake_case")]
    pub enum InformationState {
        /// Not every question is answered yet.
        Open {
            /// Answers so far, by question.
            #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
            answers: SortedMap<Label, Remark>,
        },
        /// All questions are answered.
        Answered {
            /// Time of the last answer (UTC).
            at: DateTime<Utc>,
            /// The actor who provided the last answer.
            by: Actor,
            /// Answers of the customer, by question.
            answers: SortedMap<Label, Remark>,
        },
        /// The open questions were closed without answers.
        Waived {
            /// Time of the waiver (UTC).
            at: DateTime<Utc>,
            /// The actor who waived them.
            by: Actor,
            /// Reason given by staff.
            reason: Remark,
            /// Answers from before the waiver, by question.
            #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
            answers: SortedMap<Label, Remark>,
        },
    }
}

impl InformationRequest {
    /// A guard: the appointment has questions to the customer.
    pub(in crate::appointment) fn has_information_request(
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        if appointment.information.is_empty() { Err(Reason::InformationUnknown) } else { Ok(()) }
    }

    /// Whether an answer is pending.
    pub fn is_open(&self) -> bool {
        matches!(self.state, InformationState::Open { .. })
    }

    /// The answers so far, by question.
    pub fn answers(&self) -> &SortedMap<Label, Remark> {
        match &self.state {
            InformationState::Open { answers }
            | InformationState::Answered { answers, .. }
            | InformationState::Waived { answers, .. } => answers,
        }
    }

    /// The questions that are neither answered nor waived, as they were asked (S4-32).
    pub fn open_questions(&self) -> impl Iterator<Item = &Label> {
        let is_open = self.is_open();
        self.questions.iter().filter(move |asked| is_open && !self.answers().contains_key(*asked))
    }
}

impl Command<Appointment> for RequestInformation {
    type Parsed = Vec<Label>;

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<Vec<Label>> {
        if self.questions.is_empty() {
            errors.note("questions", "at least one is needed");
        }
        let questions = self.questions.iter().enumerate().filter_map(|(position, question)| {
            errors.check(format!("questions[{position}]"), Label::parse(question.reveal()))
        });
        Some(questions.collect())
    }

    fn decide(
        &self,
        questions: Vec<Label>,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let information = self.information.clone();
        match appointment.information.get(&information) {
            Some(known) if known.questions == questions => Ok(Vec::new()),
            Some(_) => Err(Reason::InformationExists),
            None => Ok(vec![InformationRequested { information, questions }.into()]),
        }
    }
}

impl Apply<Appointment> for InformationRequested {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let request = InformationRequest {
            questions: self.questions.clone(),
            at: meta.at,
            state: InformationState::Open { answers: SortedMap::new() },
        };
        appointment.information.insert(self.information.clone(), request);
    }
}
