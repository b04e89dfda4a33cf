//! Events of customers.

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
    /// Applying all events of a customer in order restores the customer (I-20).
    pub struct CustomerEvent(CustomerChange) of customer: CustomerId, "Id of the customer.";
}

events! {
    "CustomerChange";
    /// The changes of a customer.
    pub enum CustomerChange for Customer;
    /// A customer was created.
    "customer.created" => Created;
    /// Name, preferred name, language or e-mail addresses were changed.
    "customer.edited" => Edited;
    /// An address was added.
    "customer.address_added" => AddressAdded;
    /// An address was changed.
    "customer.address_edited" => AddressEdited;
    /// An address was removed.
    "customer.address_removed" => AddressRemoved;
    /// The default address was set.
    "customer.default_address_set" => DefaultAddressSet;
    /// A phone was added.
    "customer.phone_added" => PhoneAdded;
    /// A phone was changed.
    "customer.phone_edited" => PhoneEdited;
    /// A phone was removed.
    "customer.phone_removed" => PhoneRemoved;
    /// Consents or the preferred channel were changed.
    "customer.preferences_set" => PreferencesSet;
    /// The customer opted out of messages.
    "customer.opted_out" => OptedOut;
    /// The customer opted in to messages again.
    "customer.opted_in" => OptedIn;
    /// A tag was added.
    "customer.tag_added" => TagAdded;
    /// A tag was removed.
    "customer.tag_removed" => TagRemoved;
    /// An internal note was added.
    "customer.note_added" => NoteAdded;
    /// A service preference was added.
    "customer.preference_added" => PreferenceAdded;
    /// A service preference was removed.
    "customer.preference_removed" => PreferenceRemoved;
    /// An occasion was added.
    "customer.occasion_added" => OccasionAdded;
    /// An occasion was removed.
    "customer.occasion_removed" => OccasionRemoved;
    /// The special sales tax was set or cleared.
    "customer.special_tax_set" => SpecialTaxSet;
    /// A payment method was added.
    "customer.payment_method_added" => PaymentMethodAdded;
    /// A payment method was removed.
    "customer.payment_method_removed" => PaymentMethodRemoved;
    /// The default payment method was set.
    "customer.default_payment_method_set" => DefaultPaymentMethodSet;
    /// An e-mail is to be sent by the host.
    "customer.message_sent" => MessageSent;
    /// A link that confirms the account is to be sent by the host.
    "customer.confirm_account_sent" => ConfirmAccountSent;
    /// The account was confirmed.
    "customer.account_confirmed" => AccountConfirmed;
    /// The login became unconfirmed.
    "customer.login_unconfirmed" => LoginUnconfirmed;
    /// The referrer was set or cleared.
    "customer.referrer_set" => ReferrerSet;
    /// Booking and access were denied.
    "customer.blocked" => Blocked;
    /// Booking and access were allowed again.
    "customer.unblocked" => Unblocked;
    /// The customer was archived.
    "customer.archived" => Archived;
    /// The customer was made active again.
    "customer.unarchived" => Unarchived;
    /// The customer was merged into another.
    "customer.merged_into" => MergedInto;
    /// The customer took over the values of a merged customer.
    "customer.merged" => Merged;
    /// The customer was separated from the survivor of the merge.
    "customer.unmerged_from" => UnmergedFrom;
    /// The customer gave back the values of a customer who is no longer merged.
    "customer.unmerged" => Unmerged;
    /// A customer who was merged in earlier was erased.
    "customer.merge_forgotten" => MergeForgotten;
    /// An address of an erased customer stays suppressed.
    "customer.suppression_retained" => SuppressionRetained;
    /// The customer was erased.
    "customer.erased" => Erased;
    /// An earlier event of a customer who was erased later: only its name and field names.
    "customer.forgotten" => Forgotten;
}

impl CustomerChange {
    /// Whether the change leaves name, e-mail addresses, phones, status, block, referrer and merges
    /// as they are.
    pub(super) fn keeps_index_keys(&self) -> bool {
        matches!(
            self,
            Self::AddressAdded(_)
                | Self::AddressEdited(_)
                | Self::AddressRemoved(_)
                | Self::DefaultAddressSet(_)
                | Self::PreferencesSet(_)
                | Self::OptedOut(_)
                | Self::OptedIn(_)
                | Self::TagAdded(_)
                | Self::TagRemoved(_)
                | Self::NoteAdded(_)
                | Self::PreferenceAdded(_)
                | Self::PreferenceRemoved(_)
                | Self::OccasionAdded(_)
                | Self::OccasionRemoved(_)
                | Self::SpecialTaxSet(_)
                | Self::PaymentMethodAdded(_)
                | Self::PaymentMethodRemoved(_)
                | Self::DefaultPaymentMethodSet(_)
                | Self::MessageSent(_)
                | Self::ConfirmAccountSent(_)
                | Self::AccountConfirmed(_)
                | Self::LoginUnconfirmed(_)
                | Self::SuppressionRetained(_)
                | Self::Forgotten(_)
        )
    }
}
