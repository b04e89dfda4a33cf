//! `check_in.submit`: the answer of the customer (S3-14 to S3-23).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{AcceptedAgreement, Answer, GivenAgreement};
use crate::{
    base::{
        Apply, AppointmentId, CheckInItemId, Command, Context, CustomerId, EntryId, EventMeta,
        FieldErrors, LinkId,
    },
    check_in::{CheckIn, CheckInItem, Decided, ItemState, Reason, Remarked, What},
};

/// Most answers of one check-in.
pub(in crate::check_in) const MOST_SUBMISSIONS: usize = 100;

/// Submits an answer. It is accepted until the end of the appointment and after its completion; a
/// further answer adds items, changes open ones, or withdraws them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Submit {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the link that the customer followed; the office needs none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// Id of the answer, made by the page: the same at each attempt to submit it.
    pub submission: EntryId,
    /// Time at which the customer submitted it (UTC); that of the call if missing (S3-32).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub submitted_at: Option<DateTime<Utc>>,
    /// The answer; it may be empty.
    #[serde(default)]
    pub answer: Answer,
    /// Agreements that the customer accepts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<GivenAgreement>,
}

/// An answer was submitted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Submitted {
    /// Id of the customer who was invited, if they have a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the answer.
    pub submission: EntryId,
    /// Time at which the customer submitted it (UTC), if that was another time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<DateTime<Utc>>,
    /// New and changed items, in the order of the answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<SubmittedItem>,
    /// Ids of the items that were withdrawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<CheckInItemId>,
    /// Agreements that the customer accepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<AcceptedAgreement>,
    /// The answer as it was given, to recognize a repeated call.
    pub answer: Answer,
}

/// A new or changed item of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SubmittedItem {
    /// Id of the item.
    pub item: CheckInItemId,
    /// The order or remark.
    pub what: What,
}

/// A submitted answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Submission {
    /// Time at which the customer submitted it (UTC; S3-32).
    pub submitted_at: DateTime<Utc>,
    /// Time at which it was recorded (UTC).
    pub recorded_at: DateTime<Utc>,
    /// Agreements that the customer accepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<AcceptedAgreement>,
    /// The answer as it was given.
    pub answer: Answer,
}

/// The parsed texts of [`Submit`].
pub(crate) struct Read {
    remarks: Vec<(CheckInItemId, Remarked)>,
    agreements: Vec<AcceptedAgreement>,
}

impl CheckIn {
    /// Whether the customer has not given the most answers of one check-in.
    pub(in crate::check_in) fn takes_more_answers(&self) -> bool {
        self.submissions.len() < MOST_SUBMISSIONS
    }
}

impl Command<CheckIn> for Submit {
    type Parsed = Read;

    fn parse(&self, context: &Context<'_, CheckIn>, errors: &mut FieldErrors) -> Option<Read> {
        self.answer.check_counts(context.policy, errors);
        if self.submitted_at.is_some_and(|at| at > context.now) {
            errors.note("submitted_at", "may not be ahead");
        }
        self.answer.check_contact(context.policy, errors);
        let remarks = self.answer.parse_remarks(context.policy, errors);
        let by = (context.by, !context.by.is_office());
        let given = self.agreements.iter().take(MOST_SUBMISSIONS).enumerate();
        let agreements =
            given.filter_map(|(place, given)| given.parse(place, by, errors)).collect();
        Some(Read { remarks, agreements })
    }

    fn decide(&self, read: Read, context: &Context<'_, CheckIn>, check_in: &CheckIn) -> Decided {
        let Read { remarks, agreements } = read;
        if let Some(known) = check_in.submissions.get(&self.submission) {
            let same = known.answer == self.answer;
            let submission = self.submission.clone();
            return if same {
                Ok(Vec::new())
            } else {
                Err(Reason::SubmissionExists { submission })
            };
        }
        if !check_in.takes_more_answers() {
            return Err(Reason::TooMany);
        }
        let policy = context.policy;
        let items = check_in.items_given(&self.answer, remarks, policy, context.facts)?;
        let earlier: Vec<_> =
            check_in.submissions.values().flat_map(|one| &one.agreements).collect();
        AcceptedAgreement::require_all(&agreements, &earlier, policy)?;
        let is_open =
            |item: &&CheckInItemId| check_in.items.get(*item).is_some_and(CheckInItem::is_open);
        let submitted = Submitted {
            customer: check_in.customer.clone(),
            submission: self.submission.clone(),
            submitted_at: self.submitted_at.filter(|at| *at != context.now),
            items,
            withdrawn: self.answer.withdraw.iter().filter(is_open).cloned().collect(),
            agreements,
            answer: self.answer.clone(),
        };
        let proposed = check_in.proposed((&self.answer, &self.submission), context)?;
        Ok([submitted.into()].into_iter().chain(proposed).collect())
    }
}

impl Apply<CheckIn> for Submitted {
    fn apply(&self, meta: &EventMeta<'_>, check_in: &mut CheckIn) {
        for SubmittedItem { item, what } in &self.items {
            let known = check_in.items.get(item).map_or(meta.at, |known| known.at);
            let changed_at = (known != meta.at).then_some(meta.at);
            let (what, state) = (what.clone(), ItemState::Open {});
            let new = CheckInItem { at: known, changed_at, what, state };
            check_in.items.insert(item.clone(), new);
        }
        for item in &self.withdrawn {
            if let Some(known) = check_in.items.get_mut(item) {
                known.state = ItemState::Withdrawn { at: meta.at };
            }
        }
        let submission = Submission {
            submitted_at: self.submitted_at.unwrap_or(meta.at),
            recorded_at: meta.at,
            agreements: self.agreements.clone(),
            answer: self.answer.clone(),
        };
        check_in.submissions.insert(self.submission.clone(), submission);
        check_in.draft = None;
        check_in.answered_at.get_or_insert(meta.at);
        check_in.items_changed(meta.at);
    }
}
