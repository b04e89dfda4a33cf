//! Whether two addresses lie in the same place: by postcode, else by town.

use crate::{contact::AddressForm as Form, screening::compare::edits_between};

/// What two addresses have in common of postcode and town.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Whereabouts {
    /// The same postcode, whatever part of the town is named.
    Code,
    /// The same town; the postcode is missing on a side, or has a typo.
    Town {
        /// Edits in the postcode.
        edits: u32,
    },
    /// Nearly the same town, a postcode missing on a side.
    NearTown {
        /// Edits in the town.
        edits: u32,
    },
    /// Neither has a postcode or a town.
    Nowhere,
    /// One side does not say enough.
    Unknown,
}

impl Whereabouts {
    /// Compares two places; none when they are different ones.
    pub(super) fn of(one: &Form, other: &Form) -> Option<Self> {
        let (code, others) = (one.postcode.as_str(), other.postcode.as_str());
        let both = !code.is_empty() && !others.is_empty();
        if both && code == others {
            return Some(Self::Code);
        }
        let silent = one.town.is_empty() || other.town.is_empty();
        if both {
            let edits = edits_between(code, others)?;
            return match (edits, silent) {
                (1, true) => Some(Self::Unknown),
                (_, false) if one.town == other.town => Some(Self::Town { edits }),
                _ => None,
            };
        }
        if !one.state.is_empty() && !other.state.is_empty() && one.state != other.state {
            return None;
        }
        if silent {
            let nowhere =
                [one, other].iter().all(|form| form.town.is_empty() && form.postcode.is_empty());
            return Some(if nowhere { Self::Nowhere } else { Self::Unknown });
        }
        Some(match edits_between(&one.town, &other.town)? {
            0 => Self::Town { edits: 0 },
            edits => Self::NearTown { edits },
        })
    }

    /// Whether the street must then be equal to the letter.
    pub(super) fn needs_exact_street(self) -> bool {
        matches!(self, Self::NearTown { .. } | Self::Nowhere | Self::Unknown)
    }

    /// The edits of the place and the letters they are counted on.
    pub(super) fn cost(self, one: &Form, other: &Form) -> (u32, u32) {
        let code = one.postcode.as_str().len().max(other.postcode.as_str().len()) as u32;
        let town = one.town.len().max(other.town.len()) as u32;
        match self {
            Self::Code => (0, code),
            Self::Town { edits } => (edits, town + if edits > 0 { code } else { 0 }),
            Self::NearTown { edits } => (edits, town),
            Self::Nowhere | Self::Unknown => (0, 0),
        }
    }
}
