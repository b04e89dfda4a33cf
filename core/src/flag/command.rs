//! The catalog of this area: every command, who may give it, and why it may be refused.

use super::{
    AddItem, DecideMatch, Erase, Flag, FlagEvent, FlagState, Lift, Raise, Reinstate, ReinstateItem,
    ReleaseItem, ReviewRetention, RevokeExemption,
};
use crate::base::{OFFICE, Role, commands};

/// A flag may be changed whether or not it is lifted.
const EITHER: &[FlagState] = &[FlagState::Active, FlagState::Lifted];
const ADMIN_OR_TIMER: &[Role] = &[Role::Admin, Role::System];

commands! {
    /// Everything that can be asked to be done to flags.
    for Flag by flag, event FlagEvent;

    create
    /// Puts somebody on the list.
    "flag.raise" => Raise, roles OFFICE, reasons [invalid, customer_erased];

    /// Flags one more value.
    "flag.add_item" => AddItem, roles OFFICE, in EITHER,
    reasons [invalid, item_exists, flag_lifted, value_flagged, flag_full];
    /// Lets one item match no longer.
    "flag.release_item" => ReleaseItem, roles OFFICE, in EITHER,
    reasons [invalid, item_unknown, already_released];
    /// Lets a released item match again.
    "flag.reinstate_item" => ReinstateItem, roles OFFICE, in EITHER, reasons [item_unknown];
    /// Lets a flag match no longer.
    "flag.lift" => Lift, roles OFFICE, in EITHER, reasons [invalid, already_lifted];
    /// Lets a lifted flag match again.
    "flag.reinstate" => Reinstate, roles OFFICE, in EITHER, reasons [];
    /// Says that a flag is still needed.
    "flag.review_retention" => ReviewRetention, roles OFFICE, in EITHER, reasons [invalid];
    /// Erases a flag that was kept for a while.
    "flag.erase" => Erase, roles ADMIN_OR_TIMER, in EITHER, guard Erase::is_time,
    reasons [still_kept];
    /// Says whether a customer who matched is the flagged one.
    "flag.decide_match" => DecideMatch, roles OFFICE, in EITHER,
    reasons [invalid, decision_exists, item_unknown, value_missing, customer_erased];
    /// Lets an item match a customer again.
    "flag.revoke_exemption" => RevokeExemption, roles OFFICE, in EITHER,
    reasons [invalid, item_unknown, exemption_unknown, already_revoked];
}
