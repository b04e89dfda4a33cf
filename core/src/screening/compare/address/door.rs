//! The part of a building: flat 3 is not flat 8.

use super::{OTHER_UNIT, UNIT_MISSING, likeness};
use crate::{
    contact::{AddressForm as Form, AddressUnit as Unit},
    screening::{Grade, Likeness, Rule},
};

/// How the doors of two addresses with the same number relate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Doors {
    /// The same door, or no door on either side.
    Same,
    /// A door on one side only.
    Missing,
    /// Two different doors.
    Other,
}

impl Doors {
    /// Compares additions and units; different additions are different houses.
    pub(super) fn of(one: &Form, other: &Form) -> Option<Self> {
        let (number, others) = (one.number?, other.number?);
        let doors = if number.addition == others.addition {
            Self::of_units(one.unit, other.unit)
        } else if (number.addition == other.unit.whole() && others.addition.is_empty())
            && one.unit.is_empty()
            || (others.addition == one.unit.whole() && number.addition.is_empty())
                && other.unit.is_empty()
        {
            // 12A is flat A of number 12, as many write it.
            Self::Same
        } else {
            return None;
        };
        let range = number.last == others.last;
        Some(if doors == Self::Same && !range { Self::Missing } else { doors })
    }

    fn of_units(one: Unit, other: Unit) -> Self {
        if one == other || one.whole() == other.whole() {
            return Self::Same;
        }
        if one.is_empty() || other.is_empty() {
            return Self::Missing;
        }
        let one_floor = one.floor.is_empty() || other.floor.is_empty() || one.floor == other.floor;
        if one.door == other.door && !one.door.is_empty() && one_floor {
            return if one.door.as_str().bytes().any(|byte| byte.is_ascii_digit()) {
                Self::Same
            } else {
                // Door B is on every floor.
                Self::Missing
            };
        }
        let open = (one.door.is_empty() || other.door.is_empty()) && one.floor == other.floor;
        if open { Self::Missing } else { Self::Other }
    }

    /// A finding at the same number, as far as the doors allow.
    pub(super) fn limit(self, found: Likeness) -> Likeness {
        let (most, rule) = match self {
            Self::Same => return found,
            Self::Missing => (UNIT_MISSING, Rule::AddressUnitMissing),
            Self::Other => (OTHER_UNIT, Rule::AddressOtherUnit),
        };
        let score = most * u32::from(found.score.thousandths()) / 1000;
        likeness(Grade::Partial, score, rule)
    }
}
