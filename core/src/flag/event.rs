//! What has happened to flags: facts, one a line of the log.

use chrono::{DateTime, Utc};

use super::{FlagSource, MatchDecision, NewItem};
use crate::{
    base::{CustomerId, DecisionId, FlagId, FlagItemId, Forgotten, Remark, envelope, named},
    contact::WrittenValue,
};

envelope! {
    /// An event of a flag.
    ///
    /// Applying all events of a flag in their order gives it again (I-20).
    pub struct FlagEvent(FlagChange) of flag: FlagId, "Id of the flag.";
}

impl FlagChange {
    /// Its name on the wire.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Raised { .. } => "flag.raised",
            Self::ItemAdded { .. } => "flag.item_added",
            Self::ItemReleased { .. } => "flag.item_released",
            Self::ItemReinstated { .. } => "flag.item_reinstated",
            Self::Lifted { .. } => "flag.lifted",
            Self::Reinstated { .. } => "flag.reinstated",
            Self::RetentionReviewed { .. } => "flag.retention_reviewed",
            Self::MatchDecided { .. } => "flag.match_decided",
            Self::ExemptionRevoked { .. } => "flag.exemption_revoked",
            Self::Retained { .. } => "flag.retained",
            Self::CustomerForgotten { .. } => "flag.customer_forgotten",
            Self::Erased { .. } => "flag.erased",
            Self::Forgotten(_) => "flag.forgotten",
        }
    }
}

named! {
    "event", "FlagChange";
    /// What happened to a flag.
    pub enum FlagChange {
        /// The flag was raised; its items are active from now on.
        #[serde(rename = "flag.raised")]
        Raised {
            /// Why.
            reason: Remark,
            /// What it was raised from.
            source: FlagSource,
            /// What is flagged.
            items: Vec<NewItem>,
            /// When somebody has to look whether the flag is still needed.
            review_due: DateTime<Utc>,
        },
        /// One more item is flagged.
        #[serde(rename = "flag.item_added")]
        ItemAdded {
            /// The item.
            item: NewItem,
        },
        /// One item no longer matches; the others do.
        #[serde(rename = "flag.item_released")]
        ItemReleased {
            /// The item.
            item: FlagItemId,
            /// Why.
            reason: Remark,
        },
        /// A released item matches again.
        #[serde(rename = "flag.item_reinstated")]
        ItemReinstated {
            /// The item.
            item: FlagItemId,
        },
        /// The flag no longer matches at all.
        #[serde(rename = "flag.lifted")]
        Lifted {
            /// Why.
            reason: Remark,
            /// The items that were active until then.
            items: Vec<FlagItemId>,
        },
        /// A lifted flag matches again.
        #[serde(rename = "flag.reinstated")]
        Reinstated {
            /// The items that are active from now on.
            items: Vec<FlagItemId>,
        },
        /// Somebody saw that the flag is still needed.
        #[serde(rename = "flag.retention_reviewed")]
        RetentionReviewed {
            /// When somebody has to look again.
            review_due: DateTime<Utc>,
        },
        /// Staff decided whether a customer who matched is the flagged one.
        #[serde(rename = "flag.match_decided")]
        MatchDecided {
            /// Names the decision.
            decision: DecisionId,
            /// What was decided, about whom and which items.
            #[serde(flatten)]
            made: MatchDecision,
            /// The customer's values that are exempt from now on; none for the same person.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            values: Vec<WrittenValue>,
        },
        /// An item matches a customer again who was held to be a different person.
        #[serde(rename = "flag.exemption_revoked")]
        ExemptionRevoked {
            /// The item.
            item: FlagItemId,
            /// The customer.
            customer: CustomerId,
            /// Why.
            reason: Remark,
        },
        /// The person it was raised from is erased; the flag is kept for a while, by itself.
        #[serde(rename = "flag.retained")]
        Retained {
            /// On what ground.
            ground: Remark,
            /// Until when.
            until: DateTime<Utc>,
        },
        /// A customer is erased: what was decided about them is forgotten.
        #[serde(rename = "flag.customer_forgotten")]
        CustomerForgotten {
            /// The customer.
            customer: CustomerId,
        },
        /// The flag is erased.
        #[serde(rename = "flag.erased")]
        Erased {},
        /// Something that happened to a flag that was erased later.
        #[serde(rename = "flag.forgotten")]
        Forgotten(Forgotten),
    }
}
