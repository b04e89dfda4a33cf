//! Compares the places of two addresses: by postcode, otherwise by town.

use crate::{contact::AddressForm as Form, screening::compare::edits_between};

/// The relation between postcode and town of two addresses.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Whereabouts {
    /// The same postcode; the towns may differ.
    Code,
    /// The same town; the postcode is missing on one side or has a typo.
    Town {
        /// Edits in the postcode.
        edits: u32,
    },
    /// A similar town; the postcode is missing on one side.
    NearTown {
        /// Edits in the name of the town.
        edits: u32,
    },
    /// Neither has a postcode or a town.
    Nowhere,
    /// One side does not have enough information to compare.
    Unknown,
}

impl Whereabouts {
    /// Compares two places; `None` if they are different.
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

    /// Whether the street must then be equal, without edits.
    pub(super) fn needs_exact_street(self) -> bool {
        matches!(self, Self::NearTown { .. } | Self::Nowhere | Self::Unknown)
    }

    /// The edits in the place, and the number of letters compared.
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
