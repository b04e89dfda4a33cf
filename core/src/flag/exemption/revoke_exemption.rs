//! `flag.revoke_exemption`: end the exemption of a customer from an item.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Command, Context, CustomerId, FieldErrors, FlagId, FlagItemId, Private, Remark},
    flag::{Decided, Flag, FlagChange, Reason},
};

/// Ends the exemption of one customer from one item (S0-25).
///
/// The same call again, with the same reason, is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the reason is empty or too long
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
    /// Id of the customer.
    pub customer: CustomerId,
    /// Reason given by staff: 1 to 1000 characters.
    pub reason: Private<String>,
}

impl Command<Flag> for RevokeExemption {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Flag>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("reason", Remark::parse(self.reason.reveal()))
    }

    fn decide(&self, reason: Remark, _: &Context<'_, Flag>, flag: &Flag) -> Decided {
        let (item, customer) = (self.item.clone(), self.customer.clone());
        let Some(flagged) = flag.items.get(&item) else {
            return Err(Reason::ItemUnknown { item });
        };
        let Some(exemption) = flagged.exemptions.get(&customer) else {
            return Err(Reason::ExemptionUnknown { customer });
        };
        match &exemption.revoked {
            Some(revoked) if revoked.reason == reason => Ok(Vec::new()),
            Some(_) => Err(Reason::AlreadyRevoked { customer }),
            None => Ok(vec![FlagChange::ExemptionRevoked { item, customer, reason }]),
        }
    }
}
