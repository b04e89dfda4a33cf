//! What may stand in the way of a command about a flag, beside person and id.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use super::Flag;
use crate::base::{CustomerId, DecisionId, FlagId, FlagItemId};

/// What may stand in the way of a command about a flag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
pub enum Reason {
    /// The customer it would speak of is erased.
    #[error("the customer was erased")]
    CustomerErased,
    /// It is kept until later; a flag that is not kept for a time is lifted instead.
    #[error("flag `{flag}` is still kept")]
    StillKept {
        /// The flag.
        flag: FlagId,
    },
    /// The flag was lifted before, for another reason.
    #[error("flag `{flag}` is lifted already, for another reason")]
    AlreadyLifted {
        /// The flag.
        flag: FlagId,
    },
    /// The flag has no such item.
    #[error("the flag has no item `{item}`")]
    ItemUnknown {
        /// The first that is unknown.
        item: FlagItemId,
    },
    /// The item was released before, for another reason.
    #[error("item `{item}` is released already, for another reason")]
    AlreadyReleased {
        /// The item.
        item: FlagItemId,
    },
    /// The flag has an item of that id with another value.
    #[error("item `{item}` is there already, with another value")]
    ItemExists {
        /// The id that was given.
        item: FlagItemId,
    },
    /// The flag is lifted; it has to be reinstated first.
    #[error("flag `{flag}` is lifted")]
    FlagLifted {
        /// The flag.
        flag: FlagId,
    },
    /// The flag has the same value in another item, perhaps a released one.
    #[error("item `{item}` holds the same value")]
    ValueFlagged {
        /// The item that has it.
        item: FlagItemId,
    },
    /// The flag has as many items as a flag may have.
    #[error("flag `{flag}` has {} items already", Flag::MOST_ITEMS)]
    FlagFull {
        /// The flag.
        flag: FlagId,
    },
    /// Another decision has that id.
    #[error("decision `{decision}` was made already, and differs")]
    DecisionExists {
        /// The id that was given.
        decision: DecisionId,
    },
    /// The customer is a different person, but has no value of the item's kind to be exempt.
    #[error("no value of the customer is of the kind of item `{item}`")]
    ValueMissing {
        /// The first item without a value.
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
