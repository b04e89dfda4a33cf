//! `check_in.save_draft`: save an answer that is not complete, to be continued on any device.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Answer;
use crate::{
    base::{
        Apply, AppointmentId, Command, Context, CustomerId, EventMeta, FieldErrors, LinkId, Remark,
    },
    check_in::{CheckIn, Decided, Reason},
};

/// Saves a draft of the answer: it replaces the draft whose revision it names. Nothing is
/// submitted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SaveDraft {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the link that the customer followed; the office needs none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// Revision of the draft that the page showed; 0 if it showed none.
    pub revision: u32,
    /// The answer so far; its values may be incomplete.
    pub answer: Answer,
}

/// A draft was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DraftSaved {
    /// Id of the customer who was invited, if they have a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Revision of the draft: one more than that of the draft before.
    pub revision: u32,
    /// The answer so far.
    pub answer: Answer,
}

/// A saved answer that is not submitted yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Draft {
    /// Time at which it was saved (UTC).
    pub at: DateTime<Utc>,
    /// The answer so far.
    pub answer: Answer,
}

impl Command<CheckIn> for SaveDraft {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, CheckIn>, errors: &mut FieldErrors) -> Option<()> {
        self.answer.check_counts(context.policy, errors);
        let phone = self.answer.phone.iter().map(|phone| &phone.number);
        let mut contact = self.answer.email.iter().chain(phone);
        if contact.any(|text| text.reveal().chars().nth(Remark::MOST_CHARACTERS).is_some()) {
            let most = Remark::MOST_CHARACTERS;
            let problem = format_args!("email and phone may have at most {most} characters each");
            errors.note("answer", problem);
        }
        for (place, remark) in self.answer.remarks.iter().enumerate() {
            let names = remark.attachments.iter().map(|file| &file.name);
            let texts = remark.text.iter().chain([&remark.subject]).chain(names);
            let is_long = |text: &str| text.chars().nth(Remark::MOST_CHARACTERS).is_some();
            if texts.into_iter().any(|text| is_long(text.reveal())) {
                let most = Remark::MOST_CHARACTERS;
                let problem = format_args!("each text may have at most {most} characters");
                errors.note(format!("answer.remarks[{place}]"), problem);
            }
        }
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, CheckIn>, check_in: &CheckIn) -> Decided {
        let saved = check_in.draft.as_ref().map(|draft| &draft.answer);
        if saved == Some(&self.answer) {
            return Ok(Vec::new());
        }
        if self.revision != check_in.revision {
            let saved = saved.cloned().map(Box::new);
            let (revision, given) = (check_in.revision, Box::new(self.answer.clone()));
            return Err(Reason::DraftStale { revision, saved, given });
        }
        let (customer, answer) = (check_in.customer.clone(), self.answer.clone());
        let revision = check_in.revision.saturating_add(1);
        Ok(vec![DraftSaved { customer, revision, answer }.into()])
    }
}

impl Apply<CheckIn> for DraftSaved {
    fn apply(&self, meta: &EventMeta<'_>, check_in: &mut CheckIn) {
        check_in.revision = self.revision;
        let (at, answer) = (meta.at, self.answer.clone());
        check_in.draft = Some(Box::new(Draft { at, answer }));
    }
}
