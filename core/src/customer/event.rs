//! What has happened to customers: facts, one a line of the log.

use super::{
    AccountConfirmed, AddressAdded, AddressEdited, AddressRemoved, Archived, Blocked,
    ConfirmAccountSent, Created, Customer, DefaultAddressSet, DefaultPaymentMethodSet, Edited,
    Erased, LoginUnconfirmed, MergeForgotten, Merged, MergedInto, MessageSent, NoteAdded,
    OccasionAdded, OccasionRemoved, OptedIn, OptedOut, PaymentMethodAdded, PaymentMethodRemoved,
    PhoneAdded, PhoneEdited, PhoneRemoved, PreferenceAdded, PreferenceRemoved, PreferencesSet,
    ReferrerSet, SpecialTaxSet, SuppressionRetained, TagAdded, TagRemoved, Unarchived, Unblocked,
    Unmerged, UnmergedFrom,
};
use crate::base::{CustomerId, Forgotten, envelope, events};

envelope! {
    /// An event of a customer.
    ///
    /// Applying all events of a customer in their order gives it again (I-20).
    pub struct CustomerEvent(CustomerChange) of customer: CustomerId, "Id of the customer.";
}

events! {
    "CustomerChange";
    /// What happened to a customer.
    pub enum CustomerChange for Customer;
    /// Somebody was taken in.
    "customer.created" => Created;
    /// Names, language or e-mail addresses are other ones.
    "customer.edited" => Edited;
    /// There is an address more.
    "customer.address_added" => AddressAdded;
    /// An address is another one.
    "customer.address_edited" => AddressEdited;
    /// There is an address less.
    "customer.address_removed" => AddressRemoved;
    /// Another address is the default one.
    "customer.default_address_set" => DefaultAddressSet;
    /// There is a phone more.
    "customer.phone_added" => PhoneAdded;
    /// A phone is another one.
    "customer.phone_edited" => PhoneEdited;
    /// There is a phone less.
    "customer.phone_removed" => PhoneRemoved;
    /// A customer wants to hear something else, or in another way.
    "customer.preferences_set" => PreferencesSet;
    /// Messages are not wanted any more.
    "customer.opted_out" => OptedOut;
    /// Messages are wanted again.
    "customer.opted_in" => OptedIn;
    /// There is a tag more.
    "customer.tag_added" => TagAdded;
    /// There is a tag less.
    "customer.tag_removed" => TagRemoved;
    /// There is a note more.
    "customer.note_added" => NoteAdded;
    /// There is a service preference more.
    "customer.preference_added" => PreferenceAdded;
    /// There is a service preference less.
    "customer.preference_removed" => PreferenceRemoved;
    /// There is a day more to remember.
    "customer.occasion_added" => OccasionAdded;
    /// There is a day less to remember.
    "customer.occasion_removed" => OccasionRemoved;
    /// Another tax holds.
    "customer.special_tax_set" => SpecialTaxSet;
    /// There is a way to pay more.
    "customer.payment_method_added" => PaymentMethodAdded;
    /// There is a way to pay less.
    "customer.payment_method_removed" => PaymentMethodRemoved;
    /// Another way to pay is the default one.
    "customer.default_payment_method_set" => DefaultPaymentMethodSet;
    /// A message is on its way.
    "customer.message_sent" => MessageSent;
    /// A link that confirms the account is on its way.
    "customer.confirm_account_sent" => ConfirmAccountSent;
    /// The account is confirmed.
    "customer.account_confirmed" => AccountConfirmed;
    /// The login has to be confirmed again.
    "customer.login_unconfirmed" => LoginUnconfirmed;
    /// Somebody else has sent them.
    "customer.referrer_set" => ReferrerSet;
    /// Booking and access are denied.
    "customer.blocked" => Blocked;
    /// Booking and access are allowed again.
    "customer.unblocked" => Unblocked;
    /// The record is retired.
    "customer.archived" => Archived;
    /// The record is in use again.
    "customer.unarchived" => Unarchived;
    /// The customer is part of another from now on.
    "customer.merged_into" => MergedInto;
    /// The customer has taken over what another one had.
    "customer.merged" => Merged;
    /// The customer is one by themselves again.
    "customer.unmerged_from" => UnmergedFrom;
    /// The customer has given back what they had taken over.
    "customer.unmerged" => Unmerged;
    /// Somebody who was part of the customer once is erased.
    "customer.merge_forgotten" => MergeForgotten;
    /// Nothing more is to be sent to an address of somebody who is erased.
    "customer.suppression_retained" => SuppressionRetained;
    /// The person is erased.
    "customer.erased" => Erased;
    /// Something that happened to somebody who was erased later.
    "customer.forgotten" => Forgotten;
}
