//! `appointment.record_refund`: money that the host has given back (S2-8).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EntryId, EventMeta, FieldProblems, Money,
    },
};

/// Notes that money was given back. The total stays; all refunds together are at most the total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordRefund {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Names the refund.
    pub refund: EntryId,
    /// How much.
    pub amount: Money,
}

/// Money was given back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RefundRecorded {
    /// Names the refund.
    pub refund: EntryId,
    /// How much.
    pub amount: Money,
}

/// Money that was given back: how much, when that was noted, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Refund {
    /// How much.
    pub amount: Money,
    /// When it was noted.
    pub at: DateTime<Utc>,
    /// Who noted it.
    pub by: Actor,
}

impl RecordRefund {
    /// A guard: there is a total.
    pub(in crate::appointment) fn is_possible(
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        held.paid().map(|_| ()).ok_or(Reason::TotalMissing)
    }
}

impl Appointment {
    /// What it brought in: its total less what was given back; none before it is completed
    /// (S2-8).
    pub fn paid(&self) -> Option<Money> {
        let total = self.completion.as_ref()?.totals?.total;
        let refunds = self.refunds.values().map(|refund| refund.amount.minor);
        // Refunds were refused beyond the total, so that this stays between it and nothing.
        let left = refunds.fold(total.minor, i64::saturating_sub);
        Some(Money::new(left, total.currency))
    }
}

impl Decide<Appointment> for RecordRefund {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if self.amount.minor <= 0 {
            fields.note("amount.minor", "must be more than nothing");
        }
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let (refund, amount) = (self.refund.clone(), self.amount);
        if let Some(known) = held.refunds.get(&refund) {
            let again = known.amount == amount;
            return if again { Ok(Vec::new()) } else { Err(Reason::RefundExists) };
        }
        let left = held.paid().ok_or(Reason::TotalMissing)?;
        if amount.currency != left.currency || amount.minor > left.minor {
            return Err(Reason::RefundTooLarge { left });
        }
        Ok(vec![RefundRecorded { refund, amount }.into()])
    }
}

impl Apply<Appointment> for RefundRecorded {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let refund = Refund { amount: self.amount, at: happened.at, by: happened.by.clone() };
        held.refunds.insert(self.refund.clone(), refund);
    }
}
