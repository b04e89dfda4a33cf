//! `flag.decide_match`: say whether a customer who matched is the flagged one.

use serde::{Deserialize, Serialize};

use super::{MatchDecision, Verdict};
use crate::{
    base::{
        AppointmentId, Command, Context, CustomerId, DecisionId, FieldProblems, FlagId, FlagItemId,
        Private, Remark,
    },
    contact::{Value, WrittenValue},
    flag::{Decided, Flag, FlagChange, Reason},
};

/// Decides about a match (S0-25).
///
/// `different_person` leaves an exemption: the named items and this customer's values of today
/// alert no more. `same_person` ends an earlier exemption. The same decision again is accepted
/// and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: no item, no note, or values that cannot be read
/// 3. `flag_unknown`
/// 4. `decision_exists`
/// 5. `item_unknown`
/// 6. `value_missing`
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

impl Command<Flag> for DecideMatch {
    type Parsed = Remark;

    /// The values are kept as written: that each can be read is all that is needed of them.
    fn parse(&self, context: &Context<'_, Flag>, errors: &mut FieldProblems) -> Option<Remark> {
        if self.items.is_empty() {
            errors.note("items", "at least one is needed");
        }
        let note = errors.check("note", Remark::parse(self.note.reveal()));
        for (position, value) in self.values.iter().enumerate() {
            errors.check(format!("values[{position}]"), Value::read(value, context.policy));
        }
        note
    }

    fn decide(&self, note: Remark, _: &Context<'_, Flag>, flag: &Flag) -> Decided {
        let made = MatchDecision {
            items: self.items.clone(),
            customer: self.customer.clone(),
            appointment: self.appointment.clone(),
            verdict: self.verdict,
            note,
        };
        let decision = self.decision.clone();
        match flag.decisions.get(&decision) {
            Some(earlier) if earlier.made == made => return Ok(Vec::new()),
            Some(_) => return Err(Reason::DecisionExists { decision }),
            None => {}
        }
        let values = self.exempt_values(flag)?;
        Ok(vec![FlagChange::MatchDecided { decision, made, values }])
    }
}

impl DecideMatch {
    /// The values of the items' kinds: no more is kept of a customer than is needed.
    fn exempt_values(&self, flag: &Flag) -> Result<Vec<WrittenValue>, Reason> {
        let mut kinds = Vec::new();
        for id in &self.items {
            let Some(item) = flag.items.get(id) else {
                return Err(Reason::ItemUnknown { item: id.clone() });
            };
            kinds.push((id, item.kind()));
        }
        if self.verdict == Verdict::SamePerson {
            return Ok(Vec::new());
        }
        let has = |kind| self.values.iter().any(|value| value.kind() == kind);
        if let Some((item, _)) = kinds.iter().find(|(_, kind)| !has(*kind)) {
            return Err(Reason::ValueMissing { item: (*item).clone() });
        }
        let needed = |value: &&WrittenValue| kinds.iter().any(|(_, kind)| *kind == value.kind());
        Ok(self.values.iter().filter(needed).cloned().collect())
    }
}
