//! `flag.decide_match`: say whether a customer who matched is the flagged one.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{MatchDecision, Verdict};
use crate::{
    base::{
        Actor, AppointmentId, CustomerId, DecisionId, FieldProblems, FlagId, FlagItemId, Private,
        Remark,
    },
    contact::{Reading, Value, WrittenValue},
    flag::{Flag, FlagChange, FlagEvent},
};

/// Decides about a match (S0-25).
///
/// `different_person` leaves an exemption: the named items and this customer's values of today
/// alert no more. `same_person` ends an earlier exemption. The same decision again is accepted
/// and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](DecideMatchRefusal::Forbidden)
/// 2. [`Invalid`](DecideMatchRefusal::Invalid): no item, no note, or values that cannot be read
/// 3. [`FlagUnknown`](DecideMatchRefusal::FlagUnknown)
/// 4. [`DecisionExists`](DecideMatchRefusal::DecisionExists)
/// 5. [`ItemUnknown`](DecideMatchRefusal::ItemUnknown)
/// 6. [`ValueMissing`](DecideMatchRefusal::ValueMissing)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DecideMatch {
    /// The flag.
    pub flag: FlagId,
    /// Names the decision within its flag.
    pub decision: DecisionId,
    /// The items that matched.
    pub items: Vec<FlagItemId>,
    /// The customer who matched.
    pub customer: CustomerId,
    /// The appointment that matched, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// What is decided.
    pub verdict: Verdict,
    /// Why.
    pub note: Private<String>,
    /// The customer's values of today, of the items' kinds; needed for a different person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<WrittenValue>,
}

/// Why a match was not decided.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.decide_match.")]
#[serde(untagged)]
pub enum DecideMatchRefusal {
    /// Only the office may decide about a match.
    #[error("not permitted")]
    Forbidden,
    /// Something is wrong with the fields of the call.
    #[error("{fields}")]
    Invalid {
        /// All that is wrong.
        fields: FieldProblems,
    },
    /// There is no such flag.
    #[error("there is no flag `{flag}`")]
    FlagUnknown {
        /// The id that was given.
        flag: FlagId,
    },
    /// Another decision has that id.
    #[error("decision `{decision}` was made already, and differs")]
    DecisionExists {
        /// The id that was given.
        decision: DecisionId,
    },
    /// The flag has no such item.
    #[error("the flag has no item `{item}`")]
    ItemUnknown {
        /// The first that is unknown.
        item: FlagItemId,
    },
    /// The customer is a different person, but has no value of the item's kind to be exempt.
    #[error("no value of the customer is of the kind of item `{item}`")]
    ValueMissing {
        /// The first item without a value.
        item: FlagItemId,
    },
}

impl DecideMatch {
    /// Decides; changes nothing. `flag` is the flag named in the call, if there is one.
    ///
    /// # Errors
    /// See [`DecideMatch`].
    pub fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        flag: Option<&Flag>,
        reading: &Reading,
    ) -> Result<Vec<FlagEvent>, DecideMatchRefusal> {
        if !by.is_office() {
            return Err(DecideMatchRefusal::Forbidden);
        }
        let made = self.made(reading)?;
        let Some(flag) = flag.filter(|flag| flag.id == self.flag) else {
            let flag = self.flag.clone();
            return Err(DecideMatchRefusal::FlagUnknown { flag });
        };
        let decision = self.decision.clone();
        match flag.decisions.get(&decision) {
            Some(earlier) if earlier.made == made => return Ok(Vec::new()),
            Some(_) => return Err(DecideMatchRefusal::DecisionExists { decision }),
            None => {}
        }
        let values = self.exempt_values(flag)?;
        let change = FlagChange::MatchDecided { decision, made, values };
        Ok(vec![flag.event(now, by, change)])
    }

    fn made(&self, reading: &Reading) -> Result<MatchDecision, DecideMatchRefusal> {
        let mut fields = FieldProblems::default();
        if self.items.is_empty() {
            fields.note("items", "at least one is needed");
        }
        let note = fields.check("note", Remark::parse(self.note.reveal()));
        for (position, value) in self.values.iter().enumerate() {
            fields.check(format!("values[{position}]"), Value::read(value, reading));
        }
        match note {
            Some(note) if fields.is_empty() => Ok(MatchDecision {
                items: self.items.clone(),
                customer: self.customer.clone(),
                appointment: self.appointment.clone(),
                verdict: self.verdict,
                note,
            }),
            _ => Err(DecideMatchRefusal::Invalid { fields }),
        }
    }

    /// The values of the items' kinds: no more is kept of a customer than is needed.
    fn exempt_values(&self, flag: &Flag) -> Result<Vec<WrittenValue>, DecideMatchRefusal> {
        let mut kinds = Vec::new();
        for item in &self.items {
            let Some(held) = flag.items.get(item) else {
                return Err(DecideMatchRefusal::ItemUnknown { item: item.clone() });
            };
            kinds.push((item, held.kind()));
        }
        if self.verdict == Verdict::SamePerson {
            return Ok(Vec::new());
        }
        let has = |kind| self.values.iter().any(|value| value.kind() == kind);
        if let Some((item, _)) = kinds.iter().find(|(_, kind)| !has(*kind)) {
            return Err(DecideMatchRefusal::ValueMissing { item: (*item).clone() });
        }
        let needed = |value: &&WrittenValue| kinds.iter().any(|(_, kind)| *kind == value.kind());
        Ok(self.values.iter().filter(needed).cloned().collect())
    }
}
