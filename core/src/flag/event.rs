//! Events of flags.

use chrono::{DateTime, Utc};

use super::{FlagSource, MatchDecision, NewItem};
use crate::{
    base::{
        AppointmentId, CustomerId, DecisionId, FlagId, FlagItemId, Forgotten, Remark, envelope,
        tagged,
    },
    contact::WrittenValue,
};

envelope! {
    /// An event of a flag.
    ///
    /// Applying all events of a flag in order restores the flag (I-20).
    pub struct FlagEvent(FlagChange) of flag: FlagId, "Id of the flag.";
}

impl From<Forgotten> for FlagChange {
    fn from(forgotten: Forgotten) -> Self {
        Self::Forgotten(forgotten)
    }
}

impl FlagChange {
    /// Name of the event on the wire.
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

tagged! {
    "event", "FlagChange";
    /// The changes of a flag.
    #[non_exhaustive]
    pub enum FlagChange {
        /// The flag was raised; its items are active from now on.
        #[serde(rename = "flag.raised")]
        Raised {
            /// Reason given by staff.
            reason: Remark,
            /// The record that the flag was raised from.
            source: FlagSource,
            /// The flagged items, each with its id and value.
            items: Vec<NewItem>,
            /// Time of the next review (UTC), when staff decide whether the flag is still needed.
            review_due: DateTime<Utc>,
        },
        /// An item was added.
        #[serde(rename = "flag.item_added")]
        ItemAdded {
            /// The added item, active from now on.
            item: NewItem,
        },
        /// One item was released; it no longer matches.
        #[serde(rename = "flag.item_released")]
        ItemReleased {
            /// Id of the item.
            item: FlagItemId,
            /// Reason given by staff.
            reason: Remark,
        },
        /// A released item was made active again.
        #[serde(rename = "flag.item_reinstated")]
        ItemReinstated {
            /// Id of the item.
            item: FlagItemId,
        },
        /// The flag was lifted: none of its items matches.
        #[serde(rename = "flag.lifted")]
        Lifted {
            /// Reason given by staff.
            reason: Remark,
            /// Ids of the items that were active before.
            items: Vec<FlagItemId>,
        },
        /// A lifted flag was made active again.
        #[serde(rename = "flag.reinstated")]
        Reinstated {
            /// Ids of the items that are active from now on.
            items: Vec<FlagItemId>,
        },
        /// Staff reviewed the flag: it is still needed.
        #[serde(rename = "flag.retention_reviewed")]
        RetentionReviewed {
            /// Time of the next review (UTC).
            review_due: DateTime<Utc>,
        },
        /// Staff decided whether a matching customer is the flagged person.
        #[serde(rename = "flag.match_decided")]
        MatchDecided {
            /// Id of the decision, unique within the flag.
            decision: DecisionId,
            /// The decision: verdict, customer and items.
            #[serde(flatten)]
            made: MatchDecision,
            /// Values of the customer that are exempt from now on; empty for `same_person`.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            values: Vec<WrittenValue>,
        },
        /// The exemption of a customer or appointment from an item was revoked.
        #[serde(rename = "flag.exemption_revoked")]
        ExemptionRevoked {
            /// Id of the item.
            item: FlagItemId,
            /// Id of the customer; absent for the exemption of an appointment without a customer.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            customer: Option<CustomerId>,
            /// Id of the appointment without a customer.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            appointment: Option<AppointmentId>,
            /// Reason given by staff.
            reason: Remark,
        },
        /// The person that the flag was raised from was erased; the flag is retained until a time.
        #[serde(rename = "flag.retained")]
        Retained {
            /// Ground of the retention.
            ground: Remark,
            /// End of the retention (UTC).
            until: DateTime<Utc>,
        },
        /// A customer was erased: the decisions about them are deleted.
        #[serde(rename = "flag.customer_forgotten")]
        CustomerForgotten {
            /// Id of the customer.
            customer: CustomerId,
            /// Ids of their appointments that were decided before they had a customer.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            appointments: Vec<AppointmentId>,
        },
        /// The flag was erased.
        #[serde(rename = "flag.erased")]
        Erased {},
        /// An earlier event of a flag that was erased later: only its name and field names.
        #[serde(rename = "flag.forgotten")]
        Forgotten(Forgotten),
    }
}
