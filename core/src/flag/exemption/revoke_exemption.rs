//! `flag.revoke_exemption`: end the exemption of a customer or appointment from an item.

use serde::{Deserialize, Serialize};

use crate::{
    base::{
        AppointmentId, Command, Context, CustomerId, FieldErrors, FlagId, FlagItemId, Private,
        Remark,
    },
    flag::{Decided, Exempt, Flag, FlagChange, Reason},
};

/// Ends the exemption of one customer, or of one appointment without a customer, from one item
/// (S0-25).
///
/// The same call again, with the same reason, is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the reason is empty or too long, or not exactly one of customer and appointment is
///    given
/// 3. `flag_unknown`
/// 4. `item_unknown`
/// 5. `exemption_unknown`
/// 6. `already_revoked`, with another reason
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RevokeExemption {
    /// Id of the flag.
    pub flag: FlagId,
    /// Id of the item.
    pub item: FlagItemId,
    /// Id of the customer; left out for the exemption of an appointment without a customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the appointment without a customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// Reason given by staff: 1 to 1000 characters.
    pub reason: Private<String>,
}

impl Command<Flag> for RevokeExemption {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Flag>, errors: &mut FieldErrors) -> Option<Remark> {
        if self.customer.is_some() == self.appointment.is_some() {
            errors.note("customer", "exactly one of customer and appointment is needed");
        }
        errors.check("reason", Remark::parse(self.reason.reveal()))
    }

    fn decide(&self, reason: Remark, _: &Context<'_, Flag>, flag: &Flag) -> Decided {
        let item = self.item.clone();
        let Some(flagged) = flag.items.get(&item) else {
            return Err(Reason::ItemUnknown { item });
        };
        let (customer, appointment) = (self.customer.clone(), self.appointment.clone());
        let Some(exempt) = Exempt::of(customer.as_ref(), appointment.as_ref()) else {
            return Ok(Vec::new());
        };
        let Some(exemption) = flagged.exemption(&exempt) else {
            return Err(Reason::ExemptionUnknown { exempt });
        };
        match &exemption.revoked {
            Some(revoked) if revoked.reason == reason => Ok(Vec::new()),
            Some(_) => Err(Reason::AlreadyRevoked { exempt }),
            None => Ok(vec![FlagChange::ExemptionRevoked { item, customer, appointment, reason }]),
        }
    }
}
