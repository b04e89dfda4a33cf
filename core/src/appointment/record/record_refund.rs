//! `appointment.record_refund`: record a refund that the host has paid (S2-8).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{Actor, Apply, AppointmentId, Command, Context, EntryId, EventMeta, FieldErrors, Money},
};

/// Records a refund. The total does not change; the sum of all refunds may not exceed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordRefund {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the new refund.
    pub refund: EntryId,
    /// Refunded amount of money.
    pub amount: Money,
}

/// A refund was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RefundRecorded {
    /// Id of the refund.
    pub refund: EntryId,
    /// Refunded amount of money.
    pub amount: Money,
}

/// A refund of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Refund {
    /// Refunded amount of money.
    pub amount: Money,
    /// Time of the record (UTC).
    pub at: DateTime<Utc>,
    /// The actor who recorded the refund.
    pub by: Actor,
}

impl RecordRefund {
    /// A guard: the completed appointment has a total.
    pub(in crate::appointment) fn is_possible(
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        appointment.paid().map(|_| ()).ok_or(Reason::TotalMissing)
    }
}

impl Appointment {
    /// The total less all refunds; `None` before completion (S2-8).
    pub fn paid(&self) -> Option<Money> {
        let total = self.completion.as_ref()?.totals?.total;
        let refunds = self.refunds.values().map(|refund| refund.amount.minor);
        // Refunds beyond the total are refused, so that the rest is never negative.
        let left = refunds.fold(total.minor, i64::saturating_sub);
        Some(Money::new(left, total.currency))
    }
}

impl Command<Appointment> for RecordRefund {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<()> {
        if self.amount.minor <= 0 {
            errors.note("amount.minor", "must be more than nothing");
        }
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        let (refund, amount) = (self.refund.clone(), self.amount);
        if let Some(known) = appointment.refunds.get(&refund) {
            let again = known.amount == amount;
            return if again { Ok(Vec::new()) } else { Err(Reason::RefundExists) };
        }
        let left = appointment.paid().ok_or(Reason::TotalMissing)?;
        if amount.currency != left.currency || amount.minor > left.minor {
            return Err(Reason::RefundTooLarge { left });
        }
        Ok(vec![RefundRecorded { refund, amount }.into()])
    }
}

impl Apply<Appointment> for RefundRecorded {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let refund = Refund { amount: self.amount, at: meta.at, by: meta.by.clone() };
        appointment.refunds.insert(self.refund.clone(), refund);
    }
}
