//! Erasure of a party without a record from the appointment of somebody else (S1-28).

use std::{collections::BTreeSet, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentEvent, Party},
    base::{Apply, EventMeta, Forgotten},
};

/// A party without a record was erased from the appointment. The event contains the remaining
/// state; the earlier events in its log have no values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartyErased {
    /// The appointment without the party.
    pub kept: Appointment,
}

impl Appointment {
    /// The event that erases the parties at these positions.
    pub(crate) fn without_parties(
        &self,
        positions: &BTreeSet<usize>,
        meta: &EventMeta<'_>,
    ) -> PartyErased {
        let mut details = (*self.details).clone();
        let parties = details.parties.into_iter().enumerate();
        let left = parties.filter(|(position, _)| !positions.contains(position));
        details.parties = left.map(|(_, party)| party).collect::<Vec<Party>>();
        let change = Forgotten::only("appointment.party_erased").into();
        let (at, by, appointment) = (meta.at, meta.by.clone(), self.id.clone());
        let last = AppointmentEvent { at, by, number: None, appointment, change };
        let log = self.log.iter().map(AppointmentEvent::forgotten).chain([last]).collect();
        PartyErased { kept: Self { details: Arc::new(details), log, ..self.clone() } }
    }
}

impl Apply<Appointment> for PartyErased {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        *appointment = self.kept.clone();
    }
}
