//! `appointment.record_contact_attempt`: somebody called the customer (S4-1 to S4-4).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::LinkReason;
use crate::{
    appointment::{Appointment, AppointmentChange, Reason, Status},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EntryId, EventMeta, FieldProblems, LinkId,
        Private, Remark,
    },
};

/// How a call to the customer went (S4-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ContactOutcome {
    /// They were reached.
    Reached,
    /// A voicemail answered.
    Voicemail,
    /// The line was busy.
    Busy,
    /// Nobody answered.
    NoAnswer,
}

/// Records a call to the customer; the appointment stays as it is (I-4).
///
/// Who is not reached gets a link to the suggested time frames, once a day (S4-3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordContactAttempt {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Names the call.
    pub attempt: EntryId,
    /// How it went.
    pub outcome: ContactOutcome,
    /// Whether a message was left on the voicemail (S4-2).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub voicemail_left: bool,
    /// Names the link that goes out if they were not reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Private<String>>,
}

/// Somebody called the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactAttempted {
    /// Names the call.
    pub attempt: EntryId,
    /// How it went.
    pub outcome: ContactOutcome,
    /// Whether a message was left on the voicemail.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub voicemail_left: bool,
    /// Whether one should still be left (S4-2).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub leave_voicemail: bool,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

/// A call to the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactAttempt {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// How it went.
    pub outcome: ContactOutcome,
    /// Whether a message was left on the voicemail.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub voicemail_left: bool,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

impl RecordContactAttempt {
    fn attempted(&self) -> ContactAttempted {
        let missed = self.outcome != ContactOutcome::Reached;
        ContactAttempted {
            attempt: self.attempt.clone(),
            outcome: self.outcome,
            voicemail_left: self.voicemail_left,
            leave_voicemail: missed && !self.voicemail_left,
            note: self.note.as_ref().and_then(|note| Remark::parse(note.reveal()).ok()),
        }
    }

    /// The link that goes out, if one has to.
    fn link(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Option<AppointmentChange>, Reason> {
        let missed = self.outcome != ContactOutcome::Reached;
        if !missed || !held.wants_link(context.now) {
            return Ok(None);
        }
        let link = self.link.as_ref().ok_or(Reason::LinkMissing)?;
        if held.dispatch.links.contains_key(link) {
            return Err(Reason::LinkExists { link: link.clone() });
        }
        held.dispatch.linking(context, link, LinkReason::NotReached, &[])
    }
}

impl Appointment {
    /// Whether a customer who is not reached gets a link: while a time is looked for, unless one
    /// went out on that day of the place (S4-3).
    pub fn wants_link(&self, at: DateTime<Utc>) -> bool {
        let day = self.zone.date(at);
        let sent_today = |link: &super::TimeFrameLink| self.zone.date(link.at) == day;
        Status::AHEAD.contains(&self.status) && !self.dispatch.links.values().any(sent_today)
    }
}

impl ContactAttempt {
    fn is(&self, attempted: &ContactAttempted) -> bool {
        (self.outcome, self.voicemail_left, &self.note)
            == (attempted.outcome, attempted.voicemail_left, &attempted.note)
    }
}

impl Decide<Appointment> for RecordContactAttempt {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if let Some(note) = &self.note {
            fields.check("note", Remark::parse(note.reveal()));
        }
    }

    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let attempted = self.attempted();
        match held.dispatch.attempts.get(&self.attempt) {
            Some(known) if known.is(&attempted) => return Ok(Vec::new()),
            Some(_) => return Err(Reason::AttemptExists { attempt: self.attempt.clone() }),
            None => {}
        }
        let link = self.link(context, held)?;
        Ok([attempted.into()].into_iter().chain(link).collect())
    }
}

impl Apply<Appointment> for ContactAttempted {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let attempt = ContactAttempt {
            at: happened.at,
            by: happened.by.clone(),
            outcome: self.outcome,
            voicemail_left: self.voicemail_left,
            note: self.note.clone(),
        };
        held.dispatch.attempts.insert(self.attempt.clone(), attempt);
        held.dispatch.last_attempt = Some(self.attempt.clone());
    }
}
