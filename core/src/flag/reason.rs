//! Refusal reasons of flags.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use super::{Exempt, Flag};
use crate::base::{AppointmentId, CustomerId, DecisionId, FlagId, FlagItemId};

/// Refusal reasons of commands about flags, in addition to the common ones.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
#[non_exhaustive]
pub enum Reason {
    /// The customer, or the person of the appointment, was erased.
    #[error("the customer was erased")]
    CustomerErased,
    /// The retention of the flag is not over, or the flag is not retained: then it has to be lifted
    /// instead.
    #[error("flag `{flag}` is still kept")]
    StillKept {
        /// Id of the flag.
        flag: FlagId,
    },
    /// The flag was lifted before, for another reason.
    #[error("flag `{flag}` is lifted already, for another reason")]
    AlreadyLifted {
        /// Id of the flag.
        flag: FlagId,
    },
    /// The flag has no item with that id.
    #[error("the flag has no item `{item}`")]
    ItemUnknown {
        /// Id of the first unknown item.
        item: FlagItemId,
    },
    /// The item was released before, for another reason.
    #[error("item `{item}` is released already, for another reason")]
    AlreadyReleased {
        /// Id of the item.
        item: FlagItemId,
    },
    /// The flag has an item with that id and another value.
    #[error("item `{item}` is there already, with another value")]
    ItemExists {
        /// Id of the item in the command.
        item: FlagItemId,
    },
    /// The flag is lifted; it has to be reinstated first.
    #[error("flag `{flag}` is lifted")]
    FlagLifted {
        /// Id of the flag.
        flag: FlagId,
    },
    /// Another item of the flag, active or released, has the same value.
    #[error("item `{item}` holds the same value")]
    ValueFlagged {
        /// Id of the item that has the value.
        item: FlagItemId,
    },
    /// The flag has the maximum number of items.
    #[error("flag `{flag}` has {} items already", Flag::MOST_ITEMS)]
    FlagFull {
        /// Id of the flag.
        flag: FlagId,
    },
    /// A different decision has that id.
    #[error("decision `{decision}` was made already, and differs")]
    DecisionExists {
        /// Id of the decision in the command.
        decision: DecisionId,
    },
    /// The verdict is `different_person`, but no given value is of the item's kind.
    #[error("no value of the customer is of the kind of item `{item}`")]
    ValueMissing {
        /// Id of the first item without a value.
        item: FlagItemId,
    },
    /// No customer has that id.
    #[error("there is no customer `{customer}`")]
    CustomerUnknown {
        /// Id of the customer in the command.
        customer: CustomerId,
    },
    /// No appointment has that id.
    #[error("there is no appointment `{appointment}`")]
    AppointmentUnknown {
        /// Id of the appointment in the command.
        appointment: AppointmentId,
    },
    /// The appointment has another customer, or has one and the command names none.
    #[error("appointment `{appointment}` has another customer")]
    OtherCustomer {
        /// Id of the appointment in the command.
        appointment: AppointmentId,
    },
    /// The customer or appointment has no exemption from the item.
    #[error("{exempt} is not exempt from the item")]
    ExemptionUnknown {
        /// Id of the customer or appointment in the command.
        #[serde(flatten)]
        exempt: Exempt,
    },
    /// The exemption was revoked before, for another reason.
    #[error("the exemption of {exempt} is revoked already, for another reason")]
    AlreadyRevoked {
        /// Id of the customer or appointment.
        #[serde(flatten)]
        exempt: Exempt,
    },
}
