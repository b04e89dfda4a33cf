//! `flag.erase`: erase a flag whose retention is over.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{
        AppointmentId, Command, Context, CustomerId, Erasable, FieldErrors, FlagId, Forget,
        Forgotten, Mention, Remark, forgotten,
    },
    flag::{Decided, Flag, FlagChange, FlagEvent, FlagSource, MatchDecision, Reason, Verdict},
};

/// Retention of a flag after the erasure of the person that it was raised from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Retention {
    /// Ground of the retention.
    pub ground: Remark,
    /// End of the retention (UTC); from then on the flag may be erased.
    pub until: DateTime<Utc>,
}

/// Erases a flag that was retained after the erasure of its person, once the retention is over.
///
/// Other flags cannot be erased, only lifted; they stay on the list (S0-27).
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only an admin or a timer may erase
/// 2. `flag_unknown`
/// 3. `still_kept`: the retention is not over, or the flag is not retained
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Erase {
    /// Id of the flag.
    pub flag: FlagId,
}

impl Erase {
    /// A guard: the flag is retained, and the retention is over.
    pub(in crate::flag) fn is_time(context: &Context<'_, Flag>, flag: &Flag) -> Result<(), Reason> {
        match &flag.retained {
            Some(retained) if retained.until <= context.now => Ok(()),
            _ => Err(Reason::StillKept { flag: flag.id.clone() }),
        }
    }
}

impl Command<Flag> for Erase {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Flag>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Flag>, _: &Flag) -> Decided {
        Ok(vec![FlagChange::Erased {}])
    }
}

impl Flag {
    /// Whether the flag has a decision about a customer.
    pub(crate) fn speaks_of(&self, customer: &CustomerId) -> bool {
        self.decisions.values().any(|earlier| earlier.made.customer.as_ref() == Some(customer))
    }

    /// The appointments that the flag has decisions about without a customer, in id order.
    pub(crate) fn decided_appointments(&self) -> BTreeSet<&AppointmentId> {
        let decisions = self.decisions.values().filter(|earlier| earlier.made.customer.is_none());
        decisions.filter_map(|earlier| earlier.made.appointment.as_ref()).collect()
    }

    /// Whether staff decided that a customer is the flagged person, and not otherwise since.
    /// `is_them` says whether a decision is about the customer.
    pub(crate) fn is_decided_to_be(&self, is_them: impl Fn(&MatchDecision) -> bool) -> bool {
        let mut current = self.decisions.values().filter(|known| !known.replaced);
        current.any(|known| known.made.verdict == Verdict::SamePerson && is_them(&known.made))
    }

    /// Retains the flag until a time, and deletes its source.
    pub(in crate::flag) fn retain(&mut self, ground: &Remark, until: DateTime<Utc>) {
        self.source = FlagSource::Hand {};
        self.review_due = until;
        self.retained = Some(Retention { ground: ground.clone(), until });
    }

    /// Deletes the decisions about a customer and some appointments, and their exemptions.
    pub(in crate::flag) fn forget(
        &mut self,
        customer: &CustomerId,
        appointments: &[AppointmentId],
    ) {
        self.decisions.retain(|earlier| {
            match (&earlier.made.customer, &earlier.made.appointment) {
                (Some(of), _) => of != customer,
                (None, Some(of)) => !appointments.contains(of),
                (None, None) => true,
            }
        });
        for item in self.items.values_mut() {
            item.exemptions.remove(customer);
            item.appointment_exemptions.retain(|of, _| !appointments.contains(of));
        }
    }
}

forgotten!(FlagEvent of FlagChange);

impl FlagEvent {
    /// The event without the source of the flag.
    fn detached(&self) -> Self {
        let mut event = self.clone();
        if let FlagChange::Raised { source, .. } = &mut event.change {
            *source = FlagSource::Hand {};
        }
        event
    }
}

impl Forget for FlagEvent {
    fn record(&self) -> Option<Erasable<'_>> {
        Some(Erasable::Flag(&self.flag))
    }

    fn was(&self) -> Option<&Forgotten> {
        match &self.change {
            FlagChange::Forgotten(was) => Some(was),
            _ => None,
        }
    }

    fn mentions(&self) -> Vec<Mention<'_>> {
        let mentioned = match &self.change {
            FlagChange::Raised { .. } => Erasable::Source(&self.flag),
            FlagChange::MatchDecided {
                made: MatchDecision { customer, appointment, .. }, ..
            }
            | FlagChange::ExemptionRevoked { customer, appointment, .. } => {
                match (customer, appointment) {
                    (Some(customer), _) => Erasable::Customer(customer),
                    (None, Some(appointment)) => Erasable::Appointment(appointment),
                    (None, None) => return Vec::new(),
                }
            }
            _ => return Vec::new(),
        };
        vec![Mention::Here(mentioned)]
    }

    fn erases(&self) -> Vec<Erasable<'_>> {
        match &self.change {
            FlagChange::Erased {} => vec![Erasable::Flag(&self.flag)],
            FlagChange::Retained { .. } => vec![Erasable::Source(&self.flag)],
            _ => Vec::new(),
        }
    }

    fn without(&self, erased: Erasable<'_>) -> Self {
        match erased {
            Erasable::Source(_) => self.detached(),
            _ => self.forgotten(),
        }
    }
}
