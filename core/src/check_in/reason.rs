//! Reasons of check-ins why a command is refused, besides role, id and status.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use super::{
    GivenAnswer,
    answer::{MOST_ITEMS, MOST_SUBMISSIONS},
};
use crate::base::{AgreementId, AppointmentId, CheckInItemId, EntryId, Money, ServiceId};

/// Reason why a command about a check-in is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
#[non_exhaustive]
pub enum Reason {
    /// The policy of the business has the online check-in turned off.
    #[error("the online check-in is turned off")]
    NotEnabled,
    /// There is no appointment with the id.
    #[error("there is no appointment `{appointment}`")]
    AppointmentUnknown {
        /// Id of the appointment in the command.
        appointment: AppointmentId,
    },
    /// The appointment is over, or does not take place.
    #[error("the appointment is over")]
    AppointmentOver,
    /// The customer was erased.
    #[error("the customer was erased")]
    CustomerErased,
    /// A link with the id was sent before.
    #[error("the link was used before")]
    LinkExists,
    /// Another device saved a draft in the meantime.
    #[error("the draft was changed elsewhere; its revision is {revision}")]
    DraftStale {
        /// Revision of the saved draft.
        revision: u32,
        /// The saved draft.
        #[serde(skip_serializing_if = "Option::is_none")]
        saved: Option<Box<GivenAnswer>>,
        /// The draft in the command.
        given: Box<GivenAnswer>,
    },
    /// An answer with the id was submitted before, with other content.
    #[error("answer `{submission}` is there already, and differs")]
    SubmissionExists {
        /// Id of the answer in the command.
        submission: EntryId,
    },
    /// The check-in has as many answers or items as one can have.
    #[error("a check-in may have at most {MOST_ITEMS} items and {MOST_SUBMISSIONS} answers")]
    TooMany,
    /// There is no item with the id.
    #[error("there is no item `{item}`")]
    ItemUnknown {
        /// Id of the item in the command.
        item: CheckInItemId,
    },
    /// The item was handled or withdrawn, or is of the other kind; the customer may add another
    /// one.
    #[error("item `{item}` cannot be changed any more")]
    ItemClosed {
        /// Id of the item in the command.
        item: CheckInItemId,
    },
    /// The item is an order, and only remarks can be shared.
    #[error("item `{item}` is not a remark")]
    NotARemark {
        /// Id of the item in the command.
        item: CheckInItemId,
    },
    /// The item does not become a work item: it is handled without one.
    #[error("item `{item}` does not become a work item")]
    NotConverted {
        /// Id of the item in the command.
        item: CheckInItemId,
    },
    /// The item becomes a work item, or is dismissed: `check_in.finish_handling` decides that.
    #[error("item `{item}` becomes a work item")]
    BecomesWorkItem {
        /// Id of the item in the command.
        item: CheckInItemId,
    },
    /// The service is not offered for the appointment.
    #[error("service `{service}` is not offered")]
    ServiceUnknown {
        /// Id of the service in the command.
        service: ServiceId,
    },
    /// The service is ordered already (S3-22).
    #[error("service `{service}` is ordered already")]
    ServiceOrdered {
        /// Id of the service in the command.
        service: ServiceId,
    },
    /// The price of the service is not the one that the page showed.
    #[error("the price of service `{service}` has changed")]
    PriceChanged {
        /// Id of the service in the command.
        service: ServiceId,
        /// Present price with tax, if the service has one.
        #[serde(skip_serializing_if = "Option::is_none")]
        price: Option<Money>,
    },
    /// The text of an agreement is not the one that the page showed; it has to be shown again.
    #[error("agreement `{agreement}` has changed")]
    AgreementChanged {
        /// Id of the agreement in the command.
        agreement: AgreementId,
    },
    /// A mandatory agreement is not accepted.
    #[error("agreement `{agreement}` is not accepted")]
    AgreementMissing {
        /// Id of the first missing agreement.
        agreement: AgreementId,
    },
    /// The preferred channel has no e-mail address or phone (S3-17).
    #[error("the preferred channel has no address")]
    ChannelWithoutAddress,
    /// The answer proposed no change of the field.
    #[error("no such change was proposed")]
    ChangeUnknown,
    /// The change was declined, or a later answer proposed another value.
    #[error("the change was declined or replaced")]
    ChangeClosed,
    /// The value on record is another one by now, or the new value cannot be on record.
    #[error("the change does not fit what is on record")]
    ChangeNotPossible,
    /// The appointment has a work item with the id.
    #[error("there is a work item with that id")]
    WorkItemExists,
    /// The price has another currency than those of the appointment, or is too large for a sum.
    #[error("the price cannot be summed with those of the appointment")]
    PricesDiffer,
}
