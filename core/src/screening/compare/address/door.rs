//! Compares house number additions and units: flat 3 is not flat 8.

use super::{OTHER_UNIT, UNIT_MISSING, likeness};
use crate::{
    contact::{AddressForm as Form, AddressUnit as Unit},
    screening::{Grade, Likeness, Rule},
};

/// The relation between the doors of two addresses with the same number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Doors {
    /// The same door, or none on either side.
    Same,
    /// The door is given, or given in full, on one side only.
    Missing,
    /// The doors differ.
    Other,
}

impl Doors {
    /// Compares additions and units; `None` if the additions differ, which means different houses.
    pub(super) fn of(one: &Form, other: &Form) -> Option<Self> {
        let (number, others) = (one.number?, other.number?);
        let doors = if number.addition == others.addition {
            Self::of_units(one.unit, other.unit)
        } else if (number.addition == other.unit.whole() && others.addition.is_empty())
            && one.unit.is_empty()
            || (others.addition == one.unit.whole() && number.addition.is_empty())
                && other.unit.is_empty()
        {
            // Flat A of number 12 is often written 12A.
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
                // A door B may be on every floor.
                Self::Missing
            };
        }
        let open = (one.door.is_empty() || other.door.is_empty()) && one.floor == other.floor;
        if open { Self::Missing } else { Self::Other }
    }

    /// Limits grade and score of a result by the relation of the doors.
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
