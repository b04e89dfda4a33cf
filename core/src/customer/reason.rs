//! Refusal reasons of customers.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use super::Customer;
use crate::base::{AddressId, AppointmentId, CustomerId, EntryId, PaymentMethodId, PhoneId};

/// Refusal reasons of commands about customers, in addition to the common ones.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
#[non_exhaustive]
pub enum Reason {
    /// An appointment of the customer is still open, and the command does not cancel it (S1-25).
    #[error("appointment `{appointment}` is still open")]
    OpenAppointment {
        /// Id of the first open appointment.
        appointment: AppointmentId,
    },
    /// No person without a record has one of the values in the command.
    #[error("nobody without a record is known by these values")]
    PersonUnknown,
    /// The command has no field to change.
    #[error("nothing is given to be changed")]
    NothingGiven,
    /// A different phone has that id.
    #[error("phone `{phone}` is there already, and differs")]
    PhoneExists {
        /// Id of the phone in the command.
        phone: PhoneId,
    },
    /// The customer has no phone with that id.
    #[error("there is no phone `{phone}`")]
    PhoneUnknown {
        /// Id of the phone in the command.
        phone: PhoneId,
    },
    /// Another phone has that number (S1-9).
    #[error("phone `{phone}` has that number already")]
    NumberExists {
        /// Id of the phone that has the number.
        phone: PhoneId,
    },
    /// A different address has that id.
    #[error("address `{address}` is there already, and differs")]
    AddressExists {
        /// Id of the address in the command.
        address: AddressId,
    },
    /// The customer has no address with that id.
    #[error("there is no address `{address}`")]
    AddressUnknown {
        /// Id of the address in the command.
        address: AddressId,
    },
    /// The customer has the most entries in a field already, or would have more after a merge (C1).
    #[error("customer `{customer}` may have at most {} in `{field}`", Customer::MOST_ENTRIES)]
    CustomerFull {
        /// Id of the customer, or of the survivor of a merge.
        customer: CustomerId,
        /// Name of the field: `phones`, `emails`, `addresses`, `payment_methods`,
        /// `service_preferences` or `merged`.
        field: &'static str,
    },
    /// A different note, service preference or occasion has that id.
    #[error("entry `{entry}` is there already, and differs")]
    EntryExists {
        /// Id of the entry in the command.
        entry: EntryId,
    },
    /// A different payment method has that id.
    #[error("payment method `{method}` is there already, and differs")]
    PaymentMethodExists {
        /// Id of the payment method in the command.
        method: PaymentMethodId,
    },
    /// The customer has no payment method with that id. The id is not repeated, because it may be a
    /// card number.
    #[error("there is no payment method of that id")]
    PaymentMethodUnknown,
    /// A field has more digits of a card than may be stored (S1-36).
    #[error("it looks like the number of a card; only the last four digits may be given")]
    LooksLikeCardNumber {
        /// Names of the fields with too many digits.
        fields: Vec<&'static str>,
    },
    /// Only the customer may consent, or somebody on their behalf.
    #[error("only the customer may allow that again, or somebody on their behalf")]
    OnlyTheCustomer,
    /// The customer has opted out of e-mail, and the command has no `override_reason`.
    #[error("the customer wants no e-mail; it needs a reason all the same")]
    OptedOut,
    /// The customer has no e-mail address.
    #[error("the customer has no e-mail address")]
    NoEmail,
    /// A different message has that id.
    #[error("message `{message}` is there already, and differs")]
    MessageExists {
        /// Id of the message in the command.
        message: EntryId,
    },
    /// The account is confirmed already.
    #[error("the account is confirmed already")]
    ConfirmedAlready,
    /// The link was sent before, and another link was sent since.
    #[error("the link was sent before; a new one is needed")]
    LinkUsed,
    /// The link is not the one that was sent last.
    #[error("the link is not valid")]
    LinkInvalid,
    /// Both ids are the id of the same customer.
    #[error("it is the same customer")]
    SameCustomer,
    /// The survivor is not active.
    #[error("customer `{into}` is not active")]
    SurvivorNotActive {
        /// Id of the survivor.
        into: CustomerId,
    },
    /// The customer is merged into another customer already.
    #[error("the customer is part of customer `{into}`")]
    MergedElsewhere {
        /// Id of the survivor.
        into: CustomerId,
    },
    /// Both customers have different entries with the same id.
    #[error("both customers have an entry of the same id that differs")]
    IdsClash,
}
