//! Erasure of the customer of a check-in.

use serde::{Deserialize, Serialize};

use super::{CheckIn, CheckInChange, CheckInEvent, CheckInStatus, GivenAnswer, Submission};
use crate::base::{
    Apply, AttachmentId, CustomerId, Erasable, EventMeta, Forget, Forgotten, Mention, SortedMap,
    forgotten,
};

/// The customer of the check-in was erased. The event holds the remaining state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CheckInErased"))]
pub struct Erased {
    /// The remaining state of the check-in: times and agreements, without personal data.
    pub kept: CheckIn,
    /// Ids of files of the host that belonged to the check-in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<AttachmentId>,
}

impl CheckIn {
    /// The event of the erasure; none if the check-in is erased already.
    pub fn erased(&self, meta: &EventMeta<'_>) -> Option<Erased> {
        let kept = Self { erased_at: Some(meta.at), ..self.without_person() };
        let attachments = self.attachments();
        self.erased_at.is_none().then_some(Erased { kept, attachments })
    }

    /// The event that repeats the state, after another person was erased from the appointment.
    pub(crate) fn repeated(&self) -> Erased {
        Erased { kept: self.clone(), attachments: Vec::new() }
    }

    /// Every field is listed, so that a new one is not kept by oversight.
    fn without_person(&self) -> Self {
        let submissions = self.submissions.iter();
        let was_answered = CheckInStatus::ANSWERED.contains(&self.status);
        Self {
            appointment: self.appointment.clone(),
            status: if was_answered { CheckInStatus::Handled } else { CheckInStatus::Closed },
            link: self.link.clone(),
            recipient: self.recipient,
            customer: self.customer.clone(),
            prepared_at: self.prepared_at,
            invited_at: self.invited_at,
            opened_at: self.opened_at,
            answered_at: self.answered_at,
            handled_at: self.handled_at,
            draft: None,
            revision: self.revision,
            submissions: submissions.map(|(id, one)| (id.clone(), one.without_answer())).collect(),
            items: SortedMap::new(),
            proposals: Vec::new(),
            erased_at: None,
        }
    }

    /// Ids of all files that the customer added, in drafts and answers.
    fn attachments(&self) -> Vec<AttachmentId> {
        let drafts = self.draft.iter().map(|draft| &draft.answer);
        let answers = self.submissions.values().map(|one| &one.answer).chain(drafts);
        let remarks = answers.flat_map(|answer| &answer.remarks);
        let files = remarks.flat_map(|remark| &remark.attachments);
        let mut ids: Vec<AttachmentId> = files.map(|file| file.id.clone()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

impl Submission {
    fn without_answer(&self) -> Self {
        Self { answer: GivenAnswer::default(), ..self.clone() }
    }
}

forgotten!(CheckInEvent of CheckInChange);

impl CheckInEvent {
    /// The customer whose values the event has.
    fn customer(&self) -> Option<&CustomerId> {
        match &self.change {
            CheckInChange::DraftSaved(saved) => saved.customer.as_ref(),
            CheckInChange::Submitted(submitted) => submitted.customer.as_ref(),
            CheckInChange::ChangesProposed(proposed) => proposed.customer.as_ref(),
            CheckInChange::ChangeAccepted(accepted) => accepted.customer.as_ref(),
            CheckInChange::ChangeDeclined(declined) => declined.customer.as_ref(),
            _ => None,
        }
    }
}

impl Forget for CheckInEvent {
    fn record(&self) -> Option<Erasable<'_>> {
        Some(Erasable::Appointment(&self.appointment))
    }

    fn was(&self) -> Option<&Forgotten> {
        match &self.change {
            CheckInChange::Forgotten(was) => Some(was),
            _ => None,
        }
    }

    fn mentions(&self) -> Vec<Mention<'_>> {
        let party = |customer| Mention::Here(Erasable::Party(&self.appointment, customer));
        self.customer().map(party).into_iter().collect()
    }

    fn without(&self, _: Erasable<'_>) -> Self {
        self.forgotten()
    }
}

impl Apply<CheckIn> for Erased {
    fn apply(&self, _: &EventMeta<'_>, check_in: &mut CheckIn) {
        *check_in = self.kept.clone();
    }
}

impl Apply<CheckIn> for Forgotten {
    /// Has no effect: the values are erased.
    fn apply(&self, _: &EventMeta<'_>, _: &mut CheckIn) {}
}
