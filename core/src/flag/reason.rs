//! Refusal reasons of flags.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use super::Flag;
use crate::base::{CustomerId, DecisionId, FlagId, FlagItemId};

/// Refusal reasons of commands about flags, beside the common ones.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
#[non_exhaustive]
pub enum Reason {
    /// The customer or the appointment's person was erased.
    #[error("the customer was erased")]
    CustomerErased,
    /// The flag is still retained, or it is not retained at all: then it is lifted instead.
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
    /// The flag has no such item.
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
    /// The flag has an item of that id with another value.
    #[error("item `{item}` is there already, with another value")]
    ItemExists {
        /// Id from the command.
        item: FlagItemId,
    },
    /// The flag is lifted; it has to be reinstated first.
    #[error("flag `{flag}` is lifted")]
    FlagLifted {
        /// Id of the flag.
        flag: FlagId,
    },
    /// The flag has the same value in another item, perhaps a released one.
    #[error("item `{item}` holds the same value")]
    ValueFlagged {
        /// Id of the item that has the value.
        item: FlagItemId,
    },
    /// The flag has as many items as a flag may have.
    #[error("flag `{flag}` has {} items already", Flag::MOST_ITEMS)]
    FlagFull {
        /// Id of the flag.
        flag: FlagId,
    },
    /// Another decision has that id.
    #[error("decision `{decision}` was made already, and differs")]
    DecisionExists {
        /// Id from the command.
        decision: DecisionId,
    },
    /// The customer is a different person, but has no value of the item's kind to be exempt.
    #[error("no value of the customer is of the kind of item `{item}`")]
    ValueMissing {
        /// Id of the first item without a value.
        item: FlagItemId,
    },
    /// The customer has no exemption from the item.
    #[error("customer `{customer}` is not exempt from the item")]
    ExemptionUnknown {
        /// Id from the command.
        customer: CustomerId,
    },
    /// The exemption was revoked before, for another reason.
    #[error("the exemption of customer `{customer}` is revoked already, for another reason")]
    AlreadyRevoked {
        /// Id of the customer.
        customer: CustomerId,
    },
}
