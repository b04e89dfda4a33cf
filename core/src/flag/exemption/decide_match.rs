//! `flag.decide_match`: decide whether a matching customer is the flagged person.

use serde::{Deserialize, Serialize};

use super::{MatchDecision, Verdict};
use crate::{
    base::{
        AppointmentId, Command, Context, CustomerId, DecisionId, FieldErrors, FlagId, FlagItemId,
        Private, Remark,
    },
    contact::{Value, WrittenValue},
    flag::{Decided, Facts, Flag, FlagChange, Reason},
};

/// Decides whether a matching customer is the flagged person (S0-25).
///
/// `different_person` creates an exemption: the named items no longer cause alerts for the current
/// values of the customer. `same_person` ends an earlier exemption. The same decision again is
/// accepted and changes nothing.
///
/// The decision also says whether the customer's record is that of the flagged person. After
/// `same_person`, each open appointment of the customer matches as `same_record`, whatever its
/// values are; after `different_person`, none does. If the flag was raised from that record or has
/// a decision about it, `items` may be empty.
///
/// An appointment without a customer is decided without one: the exemption then holds for this
/// appointment and for every other one without a customer that has an equal value.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: no item although the flag does not concern the record, no note, an invalid value,
///    or neither customer nor appointment
/// 3. `flag_unknown`
/// 4. `decision_exists`
/// 5. `item_unknown`
/// 6. `value_missing`
/// 7. `customer_unknown`, `appointment_unknown`
/// 8. `other_customer`: the customer is not that of the appointment
/// 9. `customer_erased`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DecideMatch {
    /// Id of the flag.
    pub flag: FlagId,
    /// Id of the decision, unique within the flag.
    pub decision: DecisionId,
    /// Ids of the items that matched; empty if only the record of the customer did.
    pub items: Vec<FlagItemId>,
    /// Id of the customer who matched; left out if the appointment has no customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the appointment that matched, if there is one; required without a customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// Whether the customer is the flagged person.
    pub verdict: Verdict,
    /// Note of staff about the decision: 1 to 1000 characters.
    pub note: Private<String>,
    /// Current values of the customer: for `different_person` at least one of each item's kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<WrittenValue>,
}

impl Command<Flag> for DecideMatch {
    type Parsed = Remark;

    /// The values are stored as written; parsing only checks that each is valid.
    fn parse(&self, context: &Context<'_, Flag>, errors: &mut FieldErrors) -> Option<Remark> {
        let customer = self.customer.as_ref();
        let of_record = |of| context.facts.concerns_record(&self.flag, of);
        if self.items.is_empty() && !customer.is_some_and(of_record) {
            errors.note("items", "at least one is needed");
        }
        if self.customer.is_none() && self.appointment.is_none() {
            errors.note("customer", "is needed without an appointment");
        }
        let note = errors.check("note", Remark::parse(self.note.reveal()));
        for (position, value) in self.values.iter().enumerate() {
            errors.check(format!("values[{position}]"), Value::read(value, context.policy));
        }
        note
    }

    fn decide(&self, note: Remark, context: &Context<'_, Flag>, flag: &Flag) -> Decided {
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
        self.require_known(context.facts)?;
        Ok(vec![FlagChange::MatchDecided { decision, made, values }])
    }
}

impl DecideMatch {
    /// Refuses a customer or appointment that does not exist or is erased, and a customer who is
    /// not that of the appointment.
    fn require_known(&self, facts: &dyn Facts) -> Result<(), Reason> {
        if let Some(customer) = self.customer.as_ref().filter(|id| !facts.knows_customer(id)) {
            return Err(Reason::CustomerUnknown { customer: customer.clone() });
        }
        if let Some(appointment) = &self.appointment {
            let appointment = appointment.clone();
            if !facts.knows_appointment(&appointment) {
                return Err(Reason::AppointmentUnknown { appointment });
            }
            if facts.has_customer_besides(&appointment, self.customer.as_ref()) {
                return Err(Reason::OtherCustomer { appointment });
            }
        }
        match self.customer.as_ref().is_some_and(|id| facts.is_customer_erased(id)) {
            true => Err(Reason::CustomerErased),
            false => Ok(()),
        }
    }

    /// The given values of the items' kinds; all others are not stored (data minimisation).
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
