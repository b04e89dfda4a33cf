//! The catalog of this area: every command, who may give it, when, and why it may be refused.

use super::{
    AddAddress, AddNote, AddOccasion, AddPaymentMethod, AddPhone, AddPreference, AddTag, Archive,
    Block, ConfirmAccount, Create, Customer, CustomerEvent, Edit, EditAddress, EditPhone, Erase,
    Merge, OptIn, OptOut, Record, RemoveAddress, RemoveOccasion, RemovePaymentMethod, RemovePhone,
    RemovePreference, RemoveTag, SendConfirmAccount, SendMessage, SetDefaultAddress,
    SetDefaultPaymentMethod, SetPreferences, SetReferrer, SetSpecialTax, Unarchive, Unblock,
    Unmerge, login, preference, reach,
};
use crate::base::{ADMIN, Aggregate, OFFICE, OFFICE_OR_CUSTOMER, Role, commands};

const ACTIVE: &[Record] = &[Record::Active];
const KEPT: &[Record] = &[Record::Active, Record::Archived];
const ONE_OR_PART: &[Record] = &[Record::Active, Record::Merged];
const KEPT_OR_ERASED: &[Record] = &[Record::Active, Record::Archived, Record::Erased];
const CUSTOMER: &[Role] = &[Role::Customer];

commands! {
    /// Everything that can be asked to be done to a customer.
    for Customer by customer, event CustomerEvent;

    create
    /// Takes somebody in.
    "customer.create" => Create, roles OFFICE, reasons [invalid];

    /// Changes names, language or e-mail addresses (S1-7).
    "customer.edit" => Edit, roles OFFICE_OR_CUSTOMER, in ACTIVE, reasons [invalid, nothing_given];

    /// Adds an address (S1-8).
    "customer.add_address" => AddAddress, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, address_exists];
    /// Changes an address.
    "customer.edit_address" => EditAddress, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, address_unknown];
    /// Takes an address away.
    "customer.remove_address" => RemoveAddress, roles OFFICE_OR_CUSTOMER, in ACTIVE, reasons [];
    /// Makes an address the default one.
    "customer.set_default_address" => SetDefaultAddress, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [address_unknown];

    /// Adds a phone (S1-9).
    "customer.add_phone" => AddPhone, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, phone_exists, number_exists];
    /// Changes a phone.
    "customer.edit_phone" => EditPhone, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, phone_unknown, number_exists];
    /// Takes a phone away.
    "customer.remove_phone" => RemovePhone, roles OFFICE_OR_CUSTOMER, in ACTIVE, reasons [];

    /// Takes down what is to be sent, and how (S1-6).
    "customer.set_preferences" => SetPreferences, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, nothing_given, only_the_customer];
    /// Stops messages on one way (S1-14).
    "customer.opt_out" => OptOut, roles OFFICE_OR_CUSTOMER, in KEPT, reasons [invalid];
    /// Allows messages again; only the customer does.
    "customer.opt_in" => OptIn, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    guard preference::is_the_customer, reasons [invalid, only_the_customer];

    /// Puts a tag on a customer (S1-31).
    "customer.add_tag" => AddTag, roles OFFICE, in KEPT, reasons [invalid];
    /// Takes a tag off a customer.
    "customer.remove_tag" => RemoveTag, roles OFFICE, in KEPT, reasons [invalid];
    /// Writes a note for the office (S1-32).
    "customer.add_note" => AddNote, roles OFFICE, in KEPT, reasons [invalid, entry_exists];
    /// Takes down what to know when serving a customer (S2-9).
    "customer.add_preference" => AddPreference, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, entry_exists];
    /// Takes a service preference away.
    "customer.remove_preference" => RemovePreference, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [];
    /// Takes down a day to remember (S2-25).
    "customer.add_occasion" => AddOccasion, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, entry_exists];
    /// Takes a day to remember away.
    "customer.remove_occasion" => RemoveOccasion, roles OFFICE_OR_CUSTOMER, in ACTIVE, reasons [];

    /// Sets another sales tax, or none (S1-18, S1-19).
    "customer.set_special_tax" => SetSpecialTax, roles OFFICE, in ACTIVE, reasons [invalid];
    /// Saves a way to pay (S1-38).
    "customer.add_payment_method" => AddPaymentMethod, roles OFFICE_OR_CUSTOMER, in ACTIVE,
    reasons [invalid, looks_like_card_number, payment_method_exists];
    /// Forgets a way to pay.
    "customer.remove_payment_method" => RemovePaymentMethod, roles OFFICE_OR_CUSTOMER,
    in ACTIVE, reasons [];
    /// Makes a way to pay the default one (S1-37).
    "customer.set_default_payment_method" => SetDefaultPaymentMethod, roles OFFICE_OR_CUSTOMER,
    in ACTIVE, reasons [payment_method_unknown];

    /// Writes to a customer directly (S1-11).
    "customer.send_message" => SendMessage, roles OFFICE, in ACTIVE,
    guard reach::has_email, reasons [invalid, no_email, message_exists, opted_out];
    /// Asks a customer to confirm their account (S1-21).
    "customer.send_confirm_account" => SendConfirmAccount, roles OFFICE, in ACTIVE,
    guard login::may_be_asked, reasons [confirmed_already, no_email, link_used];
    /// Confirms the account (S1-22).
    "customer.confirm_account" => ConfirmAccount, roles CUSTOMER, in Customer::STATUSES,
    guard login::was_asked, reasons [link_invalid];

    /// Takes down who sent them (S2-44).
    "customer.set_referrer" => SetReferrer, roles OFFICE, in ACTIVE, reasons [same_customer];
    /// Denies booking and access (S1-23, S1-24).
    "customer.block" => Block, roles OFFICE, in KEPT, reasons [invalid];
    /// Allows booking and access again.
    "customer.unblock" => Unblock, roles OFFICE, in KEPT, reasons [];
    /// Retires the record (S1-25).
    "customer.archive" => Archive, roles OFFICE, in KEPT, reasons [open_appointment];
    /// Takes the record up again (S1-26).
    "customer.unarchive" => Unarchive, roles OFFICE, in KEPT, reasons [];
    /// Erases the person, for good (S1-28).
    "customer.erase" => Erase, roles ADMIN, in KEPT_OR_ERASED, reasons [invalid];
    /// Makes a customer part of another.
    "customer.merge" => Merge, roles OFFICE, in ONE_OR_PART,
    reasons [same_customer, merged_elsewhere, survivor_not_active, ids_clash];
    /// Makes a customer one by themselves again.
    "customer.unmerge" => Unmerge, roles OFFICE, in ONE_OR_PART, reasons [survivor_not_active];
}
