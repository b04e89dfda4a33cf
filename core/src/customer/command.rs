//! The catalog of this area: every command, who may give it, when, and why it may be refused.

use super::{
    AddAddress, AddNote, AddOccasion, AddPaymentMethod, AddPhone, AddPreference, AddTag, Archive,
    Block, ConfirmAccount, Create, Customer, CustomerEvent, Edit, EditAddress, EditPhone, Erase,
    Merge, OptIn, OptOut, Record, RemoveAddress, RemoveOccasion, RemovePaymentMethod, RemovePhone,
    RemovePreference, RemoveTag, SendConfirmAccount, SendMessage, SetDefaultAddress,
    SetDefaultPaymentMethod, SetPreferences, SetReferrer, SetSpecialTax, Unarchive, Unblock,
    Unmerge, login, preference, reach,
};
use crate::base::{ADMIN, Aggregate, OFFICE, OFFICE_OR_CUSTOMER, Role, catalog};

const ACTIVE: &[Record] = &[Record::Active];
const KEPT: &[Record] = &[Record::Active, Record::Archived];
const ONE_OR_PART: &[Record] = &[Record::Active, Record::Merged];
const KEPT_OR_ERASED: &[Record] = &[Record::Active, Record::Archived, Record::Erased];
const CUSTOMER: &[Role] = &[Role::Customer];

catalog! {
    /// Everything that can be asked to be done to a customer.
    for Customer by customer, told as CustomerEvent;

    begin
    /// Takes somebody in.
    "customer.create" => Create, by OFFICE, unless [invalid];

    /// Changes names, language or e-mail addresses (S1-7).
    "customer.edit" => Edit, by OFFICE_OR_CUSTOMER, during ACTIVE, unless [invalid, nothing_given];

    /// Adds an address (S1-8).
    "customer.add_address" => AddAddress, by OFFICE_OR_CUSTOMER, during ACTIVE,
    unless [invalid, address_exists];
    /// Changes an address.
    "customer.edit_address" => EditAddress, by OFFICE_OR_CUSTOMER, during ACTIVE,
    unless [invalid, address_unknown];
    /// Takes an address away.
    "customer.remove_address" => RemoveAddress, by OFFICE_OR_CUSTOMER, during ACTIVE, unless [];
    /// Makes an address the default one.
    "customer.set_default_address" => SetDefaultAddress, by OFFICE_OR_CUSTOMER, during ACTIVE,
    unless [address_unknown];

    /// Adds a phone (S1-9).
    "customer.add_phone" => AddPhone, by OFFICE_OR_CUSTOMER, during ACTIVE,
    unless [invalid, phone_exists, number_exists];
    /// Changes a phone.
    "customer.edit_phone" => EditPhone, by OFFICE_OR_CUSTOMER, during ACTIVE,
    unless [invalid, phone_unknown, number_exists];
    /// Takes a phone away.
    "customer.remove_phone" => RemovePhone, by OFFICE_OR_CUSTOMER, during ACTIVE, unless [];

    /// Takes down what is to be sent, and how (S1-6).
    "customer.set_preferences" => SetPreferences, by OFFICE_OR_CUSTOMER, during ACTIVE,
    unless [invalid, nothing_given, only_the_customer];
    /// Stops messages on one way (S1-14).
    "customer.opt_out" => OptOut, by OFFICE_OR_CUSTOMER, during KEPT, unless [invalid];
    /// Allows messages again; only the customer does.
    "customer.opt_in" => OptIn, by OFFICE_OR_CUSTOMER, during ACTIVE,
    given preference::is_the_customer, unless [invalid, only_the_customer];

    /// Puts a tag on a customer (S1-31).
    "customer.add_tag" => AddTag, by OFFICE, during KEPT, unless [invalid];
    /// Takes a tag off a customer.
    "customer.remove_tag" => RemoveTag, by OFFICE, during KEPT, unless [invalid];
    /// Writes a note for the office (S1-32).
    "customer.add_note" => AddNote, by OFFICE, during KEPT, unless [invalid, entry_exists];
    /// Takes down what to know when serving a customer (S2-9).
    "customer.add_preference" => AddPreference, by OFFICE_OR_CUSTOMER, during ACTIVE,
    unless [invalid, entry_exists];
    /// Takes a service preference away.
    "customer.remove_preference" => RemovePreference, by OFFICE_OR_CUSTOMER, during ACTIVE,
    unless [];
    /// Takes down a day to remember (S2-25).
    "customer.add_occasion" => AddOccasion, by OFFICE_OR_CUSTOMER, during ACTIVE,
    unless [invalid, entry_exists];
    /// Takes a day to remember away.
    "customer.remove_occasion" => RemoveOccasion, by OFFICE_OR_CUSTOMER, during ACTIVE, unless [];

    /// Sets another sales tax, or none (S1-18, S1-19).
    "customer.set_special_tax" => SetSpecialTax, by OFFICE, during ACTIVE, unless [invalid];
    /// Saves a way to pay (S1-38).
    "customer.add_payment_method" => AddPaymentMethod, by OFFICE_OR_CUSTOMER, during ACTIVE,
    unless [invalid, looks_like_card_number, payment_method_exists];
    /// Forgets a way to pay.
    "customer.remove_payment_method" => RemovePaymentMethod, by OFFICE_OR_CUSTOMER,
    during ACTIVE, unless [];
    /// Makes a way to pay the default one (S1-37).
    "customer.set_default_payment_method" => SetDefaultPaymentMethod, by OFFICE_OR_CUSTOMER,
    during ACTIVE, unless [payment_method_unknown];

    /// Writes to a customer directly (S1-11).
    "customer.send_message" => SendMessage, by OFFICE, during ACTIVE,
    given reach::has_email, unless [invalid, no_email, message_exists, opted_out];
    /// Asks a customer to confirm their account (S1-21).
    "customer.send_confirm_account" => SendConfirmAccount, by OFFICE, during ACTIVE,
    given login::may_be_asked, unless [confirmed_already, no_email, link_used];
    /// Confirms the account (S1-22).
    "customer.confirm_account" => ConfirmAccount, by CUSTOMER, during Customer::STATUSES,
    given login::was_asked, unless [link_invalid];

    /// Takes down who sent them (S2-44).
    "customer.set_referrer" => SetReferrer, by OFFICE, during ACTIVE, unless [same_customer];
    /// Denies booking and access (S1-23, S1-24).
    "customer.block" => Block, by OFFICE, during KEPT, unless [invalid];
    /// Allows booking and access again.
    "customer.unblock" => Unblock, by OFFICE, during KEPT, unless [];
    /// Retires the record (S1-25).
    "customer.archive" => Archive, by OFFICE, during KEPT, unless [open_appointment];
    /// Takes the record up again (S1-26).
    "customer.unarchive" => Unarchive, by OFFICE, during KEPT, unless [];
    /// Erases the person, for good (S1-28).
    "customer.erase" => Erase, by ADMIN, during KEPT_OR_ERASED, unless [invalid];
    /// Makes a customer part of another (requirements 4.10).
    "customer.merge" => Merge, by OFFICE, during ONE_OR_PART,
    unless [same_customer, merged_elsewhere, survivor_not_active, ids_clash];
    /// Makes a customer one by themselves again.
    "customer.unmerge" => Unmerge, by OFFICE, during ONE_OR_PART, unless [survivor_not_active];
}
