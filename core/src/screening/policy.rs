//! Settings of screening.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Region, Score},
    contact::{ItemKind, ParseOptions},
};

/// Reporting thresholds of one kind, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct KindPolicy {
    /// A similar value is reported from this score.
    pub report: Score,
    /// A similar value is strong from this score.
    pub strong: Score,
}

impl Default for KindPolicy {
    /// Reported from 800, strong from 850 (NAME-5).
    fn default() -> Self {
        Self { report: Score::new(800), strong: Score::new(850) }
    }
}

/// Settings of screening. An unknown field is an error that names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScreeningPolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Options for parsing values.
    pub reading: ParseOptions,
    /// Whether to look for similar values, not only for equivalent ones.
    pub approximate: bool,
    /// Whether to report matches of grade `partial`.
    pub include_partial: bool,
    /// Thresholds for names.
    pub full_name: KindPolicy,
    /// Thresholds for e-mail addresses.
    pub email: KindPolicy,
    /// Thresholds for addresses.
    pub address: KindPolicy,
    /// Thresholds for phone numbers.
    pub phone: KindPolicy,
    /// Whether a common name that is similar and strong gives only `possible` instead of `match`.
    pub common_names_lower: bool,
    /// Maximum number of flagged items in one answer; if there are more, `complete` is false.
    pub most_items: u32,
    /// Maximum number of comparisons with similar values for one request, divided equally among its
    /// values; if there are more candidates, `complete` is false. Equivalent values are always
    /// looked up.
    pub most_comparisons: u32,
    /// Maximum number of values of each kind in a request; if there are more, `complete` is false.
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
    /// Sets the country of phone numbers and addresses that name none.
    pub fn in_region(mut self, region: Option<Region>) -> Self {
        self.reading.default_region = region.or(self.reading.default_region);
        self
    }

    /// The thresholds of a kind.
    pub fn of(&self, kind: ItemKind) -> KindPolicy {
        match kind {
            ItemKind::FullName => self.full_name,
            ItemKind::Email => self.email,
            ItemKind::Address => self.address,
            ItemKind::Phone => self.phone,
        }
    }
}

/// Length of an encoded policy.
const NUMBERS: usize = 13;

impl Policy {
    /// Encodes the policy for a saved index.
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

    /// Decodes a policy from the first numbers; `None` if they do not encode one.
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

    /// An invalid number is an error and not truncated to another policy.
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
