//! The commands of flags: names, roles and refusal reasons.

use super::{
    AddItem, DecideMatch, Erase, Flag, FlagEvent, FlagStatus, Lift, Raise, Reinstate,
    ReinstateItem, ReleaseItem, ReviewRetention, RevokeExemption,
};
use crate::base::{OFFICE, Role, commands};

/// A lifted flag accepts the same commands as an active one.
const ANY_STATE: &[FlagStatus] = &[FlagStatus::Active, FlagStatus::Lifted];
const ADMIN_OR_TIMER: &[Role] = &[Role::Admin, Role::System];

commands! {
    /// All commands of flags.
    for Flag by flag, event FlagEvent;

    create
    /// Raises a flag: its items are compared with every appointment request (S0-13).
    "flag.raise" => Raise, roles OFFICE, reasons [
        invalid, customer_unknown, appointment_unknown, customer_erased,
    ];

    /// Adds one item to a flag.
    "flag.add_item" => AddItem, roles OFFICE, in ANY_STATE,
    reasons [invalid, item_exists, flag_lifted, value_flagged, flag_full];
    /// Releases one item; it no longer matches.
    "flag.release_item" => ReleaseItem, roles OFFICE, in ANY_STATE,
    reasons [invalid, item_unknown, already_released];
    /// Makes a released item active again.
    "flag.reinstate_item" => ReinstateItem, roles OFFICE, in ANY_STATE, reasons [item_unknown];
    /// Lifts a flag: all its active items are released (S0-27).
    "flag.lift" => Lift, roles OFFICE, in ANY_STATE, reasons [invalid, already_lifted];
    /// Undoes the lifting of a flag.
    "flag.reinstate" => Reinstate, roles OFFICE, in ANY_STATE, reasons [];
    /// Sets the next review of a flag that is still needed.
    "flag.review_retention" => ReviewRetention, roles OFFICE, in ANY_STATE, reasons [invalid];
    /// Erases a flag whose retention is over.
    "flag.erase" => Erase, roles ADMIN_OR_TIMER, in ANY_STATE, guard Erase::is_time,
    reasons [still_kept];
    /// Decides whether a matching customer is the flagged person (S0-25).
    "flag.decide_match" => DecideMatch, roles OFFICE, in ANY_STATE,
    reasons [
        invalid, decision_exists, item_unknown, value_missing, customer_unknown,
        appointment_unknown, other_customer, customer_erased,
    ];
    /// Ends the exemption of one customer or appointment from one item.
    "flag.revoke_exemption" => RevokeExemption, roles OFFICE, in ANY_STATE,
    reasons [invalid, item_unknown, exemption_unknown, already_revoked];
}
