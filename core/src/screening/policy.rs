//! What a business may set about its screening.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Region, Score},
    contact::{ItemKind, ParseOptions},
};

/// The scores of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct KindPolicy {
    /// Weaker findings are not reported at all.
    pub report: Score,
    /// From this score a similar value is strong.
    pub strong: Score,
}

impl Default for KindPolicy {
    /// Reported from 800, strong from 850 (NAME-5).
    fn default() -> Self {
        Self { report: Score::new(800), strong: Score::new(850) }
    }
}

/// How requests are screened. An unknown field is an error that names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScreeningPolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// How values are read.
    pub reading: ParseOptions,
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
    /// How many flagged values that are similar are compared for one request at the most, in equal
    /// shares for its values; beyond, the answer is `complete: false`. Equivalent values are always
    /// looked for.
    pub most_comparisons: u32,
    /// How many values of each kind a request is screened with; beyond, the answer is
    /// `complete: false`.
    pub most_values: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            reading: ParseOptions::default(),
            approximate: true,
            include_partial: true,
            full_name: KindPolicy::default(),
            email: KindPolicy::default(),
            address: KindPolicy::default(),
            phone: KindPolicy::default(),
            common_names_lower: true,
            most_items: 500,
            most_comparisons: 5_000,
            most_values: 20,
        }
    }
}

impl Policy {
    /// The same policy where numbers and addresses that name no country are of this one.
    pub fn in_region(mut self, region: Option<Region>) -> Self {
        self.reading.default_region = region.or(self.reading.default_region);
        self
    }

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

/// How many numbers a policy is saved as.
const NUMBERS: usize = 13;

impl Policy {
    /// The policy as numbers, for a saved index.
    pub(super) fn to_numbers(&self) -> [u64; NUMBERS] {
        let ParseOptions { default_region, gmail_aliases, plus_tags } = self.reading;
        let region = default_region.map_or(0, |region| {
            region.as_str().bytes().fold(0, |number, letter| number << 8 | u64::from(letter))
        });
        let switches = [
            gmail_aliases,
            plus_tags,
            self.approximate,
            self.include_partial,
            self.common_names_lower,
        ];
        let switches =
            switches.iter().enumerate().map(|(at, on)| u64::from(*on) << at).sum::<u64>();
        let scores = |kind: KindPolicy| {
            [kind.report, kind.strong].map(|score| u64::from(score.thousandths()))
        };
        let [name, email] = [self.full_name, self.email].map(scores);
        let [address, phone] = [self.address, self.phone].map(scores);
        let limits = [self.most_items, self.most_comparisons, self.most_values].map(u64::from);
        let mut numbers = [0; NUMBERS];
        let all = [region, switches].into_iter().chain(name).chain(email);
        let all = all.chain(address).chain(phone).chain(limits);
        numbers.iter_mut().zip(all).for_each(|(place, number)| *place = number);
        numbers
    }

    /// The policy that was saved as the first of these numbers; none where they are not those of a
    /// policy.
    pub(super) fn from_numbers(numbers: &[u64]) -> Option<Self> {
        let [region, switches, scores @ .., items, comparisons, values] =
            *numbers.first_chunk::<NUMBERS>()?;
        let switch = |at: u32| switches >> at & 1 == 1;
        let kind = |at: usize| {
            let score = |at: usize| {
                scores.get(at).map(|score| Score::new(u16::try_from(*score).unwrap_or(u16::MAX)))
            };
            Some(KindPolicy { report: score(at)?, strong: score(at + 1)? })
        };
        let letters = [(region >> 8) as u8, region as u8].map(char::from);
        let policy = Self {
            reading: ParseOptions {
                default_region: Region::parse(&String::from_iter(letters)).ok(),
                gmail_aliases: switch(0),
                plus_tags: switch(1),
            },
            approximate: switch(2),
            include_partial: switch(3),
            common_names_lower: switch(4),
            full_name: kind(0)?,
            email: kind(2)?,
            address: kind(4)?,
            phone: kind(6)?,
            most_items: u32::try_from(items).ok()?,
            most_comparisons: u32::try_from(comparisons).ok()?,
            most_values: u32::try_from(values).ok()?,
        };
        numbers.starts_with(&policy.to_numbers()).then_some(policy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A number that no policy has is an error, not read as another one.
    #[test]
    fn other_numbers_are_no_policy() {
        let saved = Policy::default().to_numbers();
        for at in 0..NUMBERS {
            for number in [u64::MAX, 1 << 32, 1 << 31 | 1 << 16] {
                let mut numbers = saved;
                numbers[at] = number;
                let read = Policy::from_numbers(&numbers);
                assert!(read.is_none_or(|read| read.to_numbers() == numbers), "{at}: {number}");
            }
        }
        assert_eq!(Policy::from_numbers(&saved[1..]), None);
    }

    #[test]
    fn a_saved_policy_comes_back() {
        let policy = Policy {
            reading: ParseOptions {
                default_region: Region::parse("NL").ok(),
                plus_tags: false,
                ..ParseOptions::default()
            },
            address: KindPolicy { report: Score::new(1), strong: Score::new(2) },
            most_items: 7,
            include_partial: false,
            ..Policy::default()
        };
        for policy in [policy, Policy::default()] {
            assert_eq!(Policy::from_numbers(&policy.to_numbers()), Some(policy));
        }
    }
}
