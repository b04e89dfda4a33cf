//! What a business may set about its screening.

use serde::{Deserialize, Serialize};

use crate::{base::Score, contact::ItemKind, contact::Reading};

/// The scores of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KindPolicy {
    /// Weaker findings are not reported at all.
    pub report: Score,
    /// From this score a similar value is strong.
    pub strong: Score,
}

impl Default for KindPolicy {
    /// Reported from 800, strong from 850 (matching.md § 3, name rule 5).
    fn default() -> Self {
        Self {
            report: Score::new(800),
            strong: Score::new(850),
        }
    }
}

/// How requests are screened. An unknown field is an error that names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// How values are read.
    pub reading: Reading,
    /// Whether similar values are looked for, or equal keys only.
    pub approximate: bool,
    /// Whether the weaker grades (`partial`) are reported.
    pub include_partial: bool,
    /// Scores of names.
    pub full_name: KindPolicy,
    /// Scores of e-mail addresses.
    pub email: KindPolicy,
    /// Scores of addresses.
    pub address: KindPolicy,
    /// Scores of phone numbers.
    pub phone: KindPolicy,
    /// Whether a common name that is only similar lowers `match` to `possible`.
    pub common_names_lower: bool,
    /// How many flagged items one answer lists at the most; beyond, it is `complete: false`.
    pub most_items: u32,
    /// How many flagged values are compared for one request at the most; beyond, the answer is
    /// `complete: false`.
    pub most_comparisons: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            reading: Reading::default(),
            approximate: true,
            include_partial: true,
            full_name: KindPolicy::default(),
            email: KindPolicy::default(),
            address: KindPolicy::default(),
            phone: KindPolicy::default(),
            common_names_lower: true,
            most_items: 1_000,
            most_comparisons: 20_000,
        }
    }
}

impl Policy {
    /// The scores of one kind.
    pub fn of(&self, kind: ItemKind) -> KindPolicy {
        match kind {
            ItemKind::FullName => self.full_name,
            ItemKind::Email => self.email,
            ItemKind::Address => self.address,
            ItemKind::Phone => self.phone,
        }
    }
}
