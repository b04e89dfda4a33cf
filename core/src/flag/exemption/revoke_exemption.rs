//! `flag.revoke_exemption`: let an item match a customer again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    base::{Actor, CustomerId, FieldProblems, FlagId, FlagItemId, Private, Remark},
    flag::{Flag, FlagChange, FlagEvent},
};

/// Ends the exemption of one customer from one item (S0-25).
///
/// The same call again, with the same reason, is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](RevokeExemptionRefusal::Forbidden)
/// 2. [`Invalid`](RevokeExemptionRefusal::Invalid): the reason is empty or too long
/// 3. [`FlagUnknown`](RevokeExemptionRefusal::FlagUnknown)
/// 4. [`ItemUnknown`](RevokeExemptionRefusal::ItemUnknown)
/// 5. [`ExemptionUnknown`](RevokeExemptionRefusal::ExemptionUnknown)
/// 6. [`AlreadyRevoked`](RevokeExemptionRefusal::AlreadyRevoked): for another reason
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RevokeExemption {
    /// The flag.
    pub flag: FlagId,
    /// The item.
    pub item: FlagItemId,
    /// The customer.
    pub customer: CustomerId,
    /// Why.
    pub reason: Private<String>,
}

/// Why an exemption was not revoked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.revoke_exemption.")]
#[serde(untagged)]
pub enum RevokeExemptionRefusal {
    /// Only the office may touch a flag.
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
    /// The flag has no such item.
    #[error("the flag has no item `{item}`")]
    ItemUnknown {
        /// The id that was given.
        item: FlagItemId,
    },
    /// The customer was never exempt from the item.
    #[error("customer `{customer}` is not exempt from the item")]
    ExemptionUnknown {
        /// The id that was given.
        customer: CustomerId,
    },
    /// The exemption was revoked before, for another reason.
    #[error("the exemption of customer `{customer}` is revoked already, for another reason")]
    AlreadyRevoked {
        /// The customer.
        customer: CustomerId,
    },
}

impl RevokeExemption {
    /// Decides; changes nothing. `flag` is the flag named in the call, if there is one.
    ///
    /// # Errors
    /// See [`RevokeExemption`].
    pub fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        flag: Option<&Flag>,
    ) -> Result<Vec<FlagEvent>, RevokeExemptionRefusal> {
        let (item, customer) = (self.item.clone(), self.customer.clone());
        if !by.is_office() {
            return Err(RevokeExemptionRefusal::Forbidden);
        }
        let mut fields = FieldProblems::default();
        let Some(reason) = fields.check("reason", Remark::parse(self.reason.reveal())) else {
            return Err(RevokeExemptionRefusal::Invalid { fields });
        };
        let Some(flag) = flag.filter(|flag| flag.id == self.flag) else {
            let flag = self.flag.clone();
            return Err(RevokeExemptionRefusal::FlagUnknown { flag });
        };
        let Some(held) = flag.items.get(&item) else {
            return Err(RevokeExemptionRefusal::ItemUnknown { item });
        };
        let Some(exemption) = held.exemptions.get(&customer) else {
            return Err(RevokeExemptionRefusal::ExemptionUnknown { customer });
        };
        match &exemption.revoked {
            Some(revoked) if revoked.reason == reason => Ok(Vec::new()),
            Some(_) => Err(RevokeExemptionRefusal::AlreadyRevoked { customer }),
            None => {
                let change = FlagChange::ExemptionRevoked { item, customer, reason };
                Ok(vec![flag.event(now, by, change)])
            }
        }
    }
}
