//! The catalog of this area: every command, who may give it, and why it may be refused.

use super::{
    AddItem, DecideMatch, Erase, Flag, FlagEvent, FlagState, Lift, Raise, Reinstate, ReinstateItem,
    ReleaseItem, ReviewRetention, RevokeExemption,
};
use crate::base::{OFFICE, Role, catalog};

/// A flag may be changed whether or not it is lifted.
const EITHER: &[FlagState] = &[FlagState::Active, FlagState::Lifted];
const ADMIN_OR_TIMER: &[Role] = &[Role::Admin, Role::System];

catalog! {
    /// Everything that can be asked to be done to flags.
    for Flag by flag, told as FlagEvent;

    begin
    /// Puts somebody on the list.
    "flag.raise" => Raise, by OFFICE, unless [invalid];

    /// Flags one more value.
    "flag.add_item" => AddItem, by OFFICE, during EITHER,
    unless [invalid, item_exists, flag_lifted, value_flagged, flag_full];
    /// Lets one item match no longer.
    "flag.release_item" => ReleaseItem, by OFFICE, during EITHER,
    unless [invalid, item_unknown, already_released];
    /// Lets a released item match again.
    "flag.reinstate_item" => ReinstateItem, by OFFICE, during EITHER, unless [item_unknown];
    /// Lets a flag match no longer.
    "flag.lift" => Lift, by OFFICE, during EITHER, unless [invalid, already_lifted];
    /// Lets a lifted flag match again.
    "flag.reinstate" => Reinstate, by OFFICE, during EITHER, unless [];
    /// Says that a flag is still needed.
    "flag.review_retention" => ReviewRetention, by OFFICE, during EITHER, unless [invalid];
    /// Erases a flag that was kept for a while.
    "flag.erase" => Erase, by ADMIN_OR_TIMER, during EITHER, given Erase::is_time,
    unless [still_kept];
    /// Says whether a customer who matched is the flagged one.
    "flag.decide_match" => DecideMatch, by OFFICE, during EITHER,
    unless [invalid, decision_exists, item_unknown, value_missing];
    /// Lets an item match a customer again.
    "flag.revoke_exemption" => RevokeExemption, by OFFICE, during EITHER,
    unless [invalid, item_unknown, exemption_unknown, already_revoked];
}
