//! What may stand in the way of a command about a customer, beside person, id and status.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use crate::base::{AddressId, AppointmentId, CustomerId, EntryId, PaymentMethodId, PhoneId};

/// What may stand in the way of a command about a customer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
pub enum Reason {
    /// An appointment of the customer is still open, and is not to be cancelled (S1-25).
    #[error("appointment `{appointment}` is still open")]
    OpenAppointment {
        /// The first of them.
        appointment: AppointmentId,
    },
    /// Nothing was given that could change.
    #[error("nothing is given to be changed")]
    NothingGiven,
    /// Another phone has that id.
    #[error("phone `{phone}` is there already, and differs")]
    PhoneExists {
        /// The id that was given.
        phone: PhoneId,
    },
    /// There is no phone of that id.
    #[error("there is no phone `{phone}`")]
    PhoneUnknown {
        /// The id that was given.
        phone: PhoneId,
    },
    /// Another phone has that number (S1-9).
    #[error("phone `{phone}` has that number already")]
    NumberExists {
        /// The phone that has it.
        phone: PhoneId,
    },
    /// Another address has that id.
    #[error("address `{address}` is there already, and differs")]
    AddressExists {
        /// The id that was given.
        address: AddressId,
    },
    /// There is no address of that id.
    #[error("there is no address `{address}`")]
    AddressUnknown {
        /// The id that was given.
        address: AddressId,
    },
    /// Another entry has that id.
    #[error("entry `{entry}` is there already, and differs")]
    EntryExists {
        /// The id that was given.
        entry: EntryId,
    },
    /// Another way to pay has that id.
    #[error("payment method `{method}` is there already, and differs")]
    PaymentMethodExists {
        /// The id that was given.
        method: PaymentMethodId,
    },
    /// There is no way to pay of that id; the id is not told, as it may be the number of a card.
    #[error("there is no payment method of that id")]
    PaymentMethodUnknown,
    /// More digits of a card were given than may be kept (S1-36).
    #[error("it looks like the number of a card; only the last four digits may be given")]
    LooksLikeCardNumber {
        /// The fields that hold them.
        fields: Vec<&'static str>,
    },
    /// Only the customer says yes, or somebody in their name.
    #[error("only the customer may allow that again, or somebody on their behalf")]
    OnlyTheCustomer,
    /// The customer wants no e-mail.
    #[error("the customer wants no e-mail; it needs a reason all the same")]
    OptedOut,
    /// There is no e-mail address to write to.
    #[error("the customer has no e-mail address")]
    NoEmail,
    /// Another message has that id.
    #[error("message `{message}` is there already, and differs")]
    MessageExists {
        /// The id that was given.
        message: EntryId,
    },
    /// The account is confirmed.
    #[error("the account is confirmed already")]
    ConfirmedAlready,
    /// The link was sent before, and another one after it.
    #[error("the link was sent before; a new one is needed")]
    LinkUsed,
    /// The link does not confirm the account.
    #[error("the link is not valid")]
    LinkInvalid,
    /// Two customers are needed, and one is given.
    #[error("it is the same customer")]
    SameCustomer,
    /// The customer who is to stay is not in use.
    #[error("customer `{into}` is not active")]
    SurvivorNotActive {
        /// Who is to stay.
        into: CustomerId,
    },
    /// The customer is part of somebody else already.
    #[error("the customer is part of customer `{into}`")]
    MergedElsewhere {
        /// Of whom they are part.
        into: CustomerId,
    },
    /// Both know different things by one id.
    #[error("both customers have an entry of the same id that differs")]
    IdsClash,
}
