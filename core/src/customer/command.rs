//! The commands of customers: names, roles, statuses and refusal reasons.

use super::{
    AddAddress, AddNote, AddOccasion, AddPaymentMethod, AddPhone, AddPreference, AddTag, Archive,
    Block, ConfirmAccount, Create, Customer, CustomerEvent, CustomerStatus, Edit, EditAddress,
    EditPhone, Erase, ErasePerson, Merge, OptIn, OptOut, RemoveAddress, RemoveOccasion,
    RemovePaymentMethod, RemovePhone, RemovePreference, RemoveTag, SendConfirmAccount, SendMessage,
    SetDefaultAddress, SetDefaultPaymentMethod, SetPreferences, SetReferrer, SetSpecialTax,
    Unarchive, Unblock, Unmerge, contact_details, login, preference,
};
use crate::base::{ADMIN, Aggregate, OFFICE, OFFICE_OR_CUSTOMER, Role, commands};

const ACTIVE: &[CustomerStatus] = &[CustomerStatus::Active];
const ACTIVE_OR_ARCHIVED: &[CustomerStatus] = &[CustomerStatus::Active, CustomerStatus::Archived];
const ACTIVE_OR_MERGED: &[CustomerStatus] = &[CustomerStatus::Active, CustomerStatus::Merged];
const NOT_MERGED: &[CustomerStatus] =
    &[CustomerStatus::Active, CustomerStatus::Archived, CustomerStatus::Erased];
const CUSTOMER: &[Role] = &[Role::Customer];

commands! {
    /// All commands of customers.
    for Customer by customer, event CustomerEvent;

    create
    /// Creates a customer.
    "customer.create" => Create, roles OFFICE, reasons [invalid];
    create
    /// Erases a person without a record from all appointments, by their values (S1-28).
    "customer.erase_person" => ErasePerson, roles ADMIN, reasons [invalid, person_unknown];

    /// Changes name, preferred name, language or e-mail addresses (S1-7).
    "customer.edit" => Edit, roles OFFICE_OR_CUSTOMER, in ACTIVE, reasons [invalid, nothing_given];

    /// Adds an address (S1-8).
    "customer.add_address" => AddAddress, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, address_exists, customer_full];
    /// Changes an address.
    "customer.edit_address" => EditAddress, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, address_unknown];
    /// Removes an address.
    "customer.remove_address" => RemoveAddress, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    changes |of| !of.addresses.is_empty(),
    reasons [];
    /// Sets the default address.
    "customer.set_default_address" => SetDefaultAddress, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [address_unknown];

    /// Adds a phone (S1-9).
    "customer.add_phone" => AddPhone, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, phone_exists, number_exists, customer_full];
    /// Changes a phone.
    "customer.edit_phone" => EditPhone, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, phone_unknown, number_exists];
    /// Removes a phone.
    "customer.remove_phone" => RemovePhone, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    changes |of| !of.phones.is_empty(),
    reasons [];

    /// Sets consents and the preferred channel (S1-6).
    "customer.set_preferences" => SetPreferences, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, nothing_given, only_the_customer];
    /// Opts out of messages on one channel (S1-14).
    "customer.opt_out" => OptOut, roles OFFICE_OR_CUSTOMER, in ACTIVE_OR_ARCHIVED,
    reasons [invalid];
    /// Opts in to messages again; only the customer may, or somebody on their behalf.
    "customer.opt_in" => OptIn, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    guard preference::is_the_customer, reasons [invalid, only_the_customer];

    /// Adds a tag to a customer (S1-31).
    "customer.add_tag" => AddTag, roles OFFICE, in ACTIVE_OR_ARCHIVED, reasons [invalid];
    /// Removes a tag from a customer.
    "customer.remove_tag" => RemoveTag, roles OFFICE, in ACTIVE_OR_ARCHIVED,
    changes |of| !of.tags.is_empty(),
    reasons [invalid];
    /// Adds an internal note (S1-32).
    "customer.add_note" => AddNote, roles OFFICE, in ACTIVE_OR_ARCHIVED,
    reasons [invalid, entry_exists];
    /// Adds a service preference (S2-9).
    "customer.add_preference" => AddPreference, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, entry_exists, customer_full];
    /// Removes a service preference.
    "customer.remove_preference" => RemovePreference, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    changes |of| !of.service_preferences.is_empty(),
    reasons [];
    /// Adds an occasion, such as a birthday (S2-25).
    "customer.add_occasion" => AddOccasion, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, entry_exists];
    /// Removes an occasion.
    "customer.remove_occasion" => RemoveOccasion, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    changes |of| !of.occasions.is_empty(),
    reasons [];

    /// Sets a special sales tax rate or an exemption (S1-18, S1-19).
    "customer.set_special_tax" => SetSpecialTax, roles OFFICE, in ACTIVE, reasons [invalid];
    /// Adds a payment method (S1-38).
    "customer.add_payment_method" => AddPaymentMethod, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, looks_like_card_number, payment_method_exists, customer_full];
    /// Removes a payment method.
    "customer.remove_payment_method" => RemovePaymentMethod, roles OFFICE_OR_CUSTOMER,
    in ACTIVE, changes |of| !of.payment_methods.all.is_empty(),
    reasons [];
    /// Sets the default payment method (S1-37).
    "customer.set_default_payment_method" => SetDefaultPaymentMethod, roles OFFICE_OR_CUSTOMER,
    in ACTIVE, reasons [payment_method_unknown];

    /// Sends an e-mail to a customer (S1-11).
    "customer.send_message" => SendMessage, roles OFFICE, in ACTIVE,
    guard contact_details::has_email, reasons [invalid, no_email, message_exists, opted_out];
    /// Sends a link that confirms the account (S1-21).
    "customer.send_confirm_account" => SendConfirmAccount, roles OFFICE, in ACTIVE,
    guard login::may_send_link, reasons [confirmed_already, no_email, link_used];
    /// Confirms the account (S1-22).
    "customer.confirm_account" => ConfirmAccount, roles CUSTOMER, in Customer::STATUSES,
    guard login::was_link_sent, reasons [link_invalid];

    /// Sets or clears the referrer (S2-44).
    "customer.set_referrer" => SetReferrer, roles OFFICE, in ACTIVE, reasons [same_customer];
    /// Denies booking and access (S1-23, S1-24).
    "customer.block" => Block, roles OFFICE, in ACTIVE_OR_ARCHIVED, reasons [invalid];
    /// Allows booking and access again.
    "customer.unblock" => Unblock, roles OFFICE, in ACTIVE_OR_ARCHIVED,
    changes |of| of.block.is_some(),
    reasons [];
    /// Archives a customer (S1-25).
    "customer.archive" => Archive, roles OFFICE, in ACTIVE_OR_ARCHIVED,
    changes |of| of.record == CustomerStatus::Active,
    reasons [open_appointment];
    /// Makes an archived customer active again (S1-26).
    "customer.unarchive" => Unarchive, roles OFFICE, in ACTIVE_OR_ARCHIVED,
    changes |of| of.record == CustomerStatus::Archived,
    reasons [];
    /// Erases a customer for good (S1-28).
    "customer.erase" => Erase, roles ADMIN, in NOT_MERGED,
    changes |of| of.record != CustomerStatus::Erased,
    reasons [invalid];
    /// Merges a customer into another.
    "customer.merge" => Merge, roles OFFICE, in ACTIVE_OR_MERGED,
    changes |of| of.merged_into.is_none(),
    reasons [same_customer, merged_elsewhere, survivor_not_active, ids_clash, customer_full];
    /// Undoes a merge.
    "customer.unmerge" => Unmerge, roles OFFICE, in ACTIVE_OR_MERGED, guard Unmerge::is_possible,
    changes |of| of.merged_into.is_some(),
    reasons [survivor_not_active];
}
