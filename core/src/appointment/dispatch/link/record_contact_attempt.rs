//! `appointment.record_contact_attempt`: record a call to the customer (S4-1 to S4-4).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::LinkReason;
use crate::{
    appointment::{Appointment, AppointmentChange, Decided, Reason, Status},
    base::{
        Actor, Apply, AppointmentId, Command, Context, EntryId, EventMeta, FieldErrors, LinkId,
        Private, Remark,
    },
};

/// Outcome of a call to the customer (S4-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ContactOutcome {
    /// The customer was reached.
    Reached,
    /// A voicemail answered.
    Voicemail,
    /// The phone line was busy.
    Busy,
    /// Nobody answered the call.
    NoAnswer,
}

/// Records a call to the customer; the appointment does not change (I-4).
///
/// A customer who is not reached gets a link to the suggested time frames, once a day (S4-3). It
/// may be left out only if the desk knows neither an e-mail address nor a phone for text messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordContactAttempt {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the call.
    pub attempt: EntryId,
    /// Outcome of the call.
    pub outcome: ContactOutcome,
    /// Whether a message was left on the voicemail (S4-2).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub voicemail_left: bool,
    /// Id of the link that is sent if the customer was not reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// Note about the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Private<String>>,
}

/// The customer was called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactAttempted {
    /// Id of the call.
    pub attempt: EntryId,
    /// Outcome of the call.
    pub outcome: ContactOutcome,
    /// Whether a message was left on the voicemail.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub voicemail_left: bool,
    /// Whether a message should still be left on the voicemail (S4-2).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub leave_voicemail: bool,
    /// Note about the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

/// A call to the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactAttempt {
    /// Time of the call (UTC).
    pub at: DateTime<Utc>,
    /// The actor who called.
    pub by: Actor,
    /// Outcome of the call.
    pub outcome: ContactOutcome,
    /// Whether a message was left on the voicemail.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub voicemail_left: bool,
    /// Note about the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

impl RecordContactAttempt {
    fn attempted(&self, note: Option<Remark>) -> ContactAttempted {
        let missed = self.outcome != ContactOutcome::Reached;
        ContactAttempted {
            attempt: self.attempt.clone(),
            outcome: self.outcome,
            voicemail_left: self.voicemail_left,
            leave_voicemail: missed && !self.voicemail_left,
            note,
        }
    }

    /// The event that sends the link, if one is due.
    fn link(
        &self,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<Option<AppointmentChange>, Reason> {
        let missed = self.outcome != ContactOutcome::Reached;
        if !missed || !appointment.wants_link(context.now) {
            return Ok(None);
        }
        let Some(link) = self.link.as_ref() else {
            let reachable = appointment.can_be_written_to(context);
            return if reachable { Err(Reason::LinkMissing) } else { Ok(None) };
        };
        if appointment.dispatch.links.contains_key(link) {
            return Err(Reason::LinkExists { link: link.clone() });
        }
        appointment.linking(context, link, LinkReason::NotReached, &[])
    }
}

impl Appointment {
    /// Whether a link can be sent: the booker or the customer's record has an e-mail address, or
    /// the record a phone for text messages. Whether another phone takes texts is not known.
    fn can_be_written_to(&self, context: &Context<'_, Appointment>) -> bool {
        let by_email = self.details.booker().is_some_and(|booker| !booker.emails.is_empty());
        let on_record = |customer| context.facts.can_be_written_to(customer);
        by_email || self.customer.as_ref().is_some_and(on_record)
    }

    /// Whether a customer who is not reached gets a link: the appointment is requested or
    /// scheduled, and no link was sent on that local day (S4-3).
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

impl Command<Appointment> for RecordContactAttempt {
    type Parsed = Option<Remark>;

    fn parse(
        &self,
        _: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<Option<Remark>> {
        Some(errors.check_given("note", self.note.as_ref(), Remark::parse))
    }

    fn decide(
        &self,
        note: Option<Remark>,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let attempted = self.attempted(note);
        match appointment.dispatch.attempts.get(&self.attempt) {
            Some(known) if known.is(&attempted) => return Ok(Vec::new()),
            Some(_) => return Err(Reason::AttemptExists { attempt: self.attempt.clone() }),
            None => {}
        }
        let link = self.link(context, appointment)?;
        Ok([attempted.into()].into_iter().chain(link).collect())
    }
}

impl Apply<Appointment> for ContactAttempted {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let attempt = ContactAttempt {
            at: meta.at,
            by: meta.by.clone(),
            outcome: self.outcome,
            voicemail_left: self.voicemail_left,
            note: self.note.clone(),
        };
        appointment.dispatch.attempts.insert(self.attempt.clone(), attempt);
        appointment.dispatch.last_attempt = Some(self.attempt.clone());
    }
}
