//! Finds the stored values that match one value of a request.

use super::{
    Grade, Likeness, Policy, compare,
    index::{Entry, ProbeOptions, ProbeScratch, Segment},
};
use crate::contact::{Address, NameView, PersonName, Value};

/// A stored value that matches.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// Position of the value in its segment.
    pub(super) entry: Entry,
    /// Result of the comparison.
    pub(super) likeness: Likeness,
}

/// Bounds of the work for one value (WORK-1, threat C2).
///
/// Equivalent values have exact keys and are looked up first, so similar values cannot use up their
/// share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Maximum number of equivalent values.
    pub(super) equivalent: usize,
    /// Maximum number of other values compared; a long one counts as several.
    pub(super) similar: usize,
}

impl Limits {
    /// No bounds: all matches are found.
    pub(super) const NONE: Self = Self { equivalent: usize::MAX, similar: usize::MAX };
}

/// Work done by a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Effort {
    /// Number of matches found by an exact key.
    pub(super) equivalent: usize,
    /// Number of other values compared.
    pub(super) similar: usize,
    /// Whether all candidates were compared.
    pub(super) complete: bool,
}

/// A value of a request, prepared for comparisons with stored values.
pub(super) struct Finder<'a> {
    value: &'a Value,
    forms: Vec<NameView<'a>>,
    policy: &'a Policy,
    /// Whether similar values are matches, not only equivalent ones.
    approximate: bool,
}

impl<'a> Finder<'a> {
    /// Prepares a search for all matches that the policy reports.
    pub(super) fn new(value: &'a Value, policy: &'a Policy) -> Self {
        let forms = match value {
            Value::FullName(name) => name.forms().collect(),
            _ => Vec::new(),
        };
        Self { value, forms, policy, approximate: policy.approximate }
    }

    /// Prepares a search for equivalent values only.
    pub(super) fn exact(value: &'a Value, policy: &'a Policy) -> Self {
        Self { approximate: false, ..Self::new(value, policy) }
    }

    /// The value that is searched for.
    pub(super) fn value(&self) -> &'a Value {
        self.value
    }

    /// Compares with a stored value; `None` if the policy does not report the result.
    pub(super) fn likeness(&self, segment: &impl Segment, entry: Entry) -> Option<Likeness> {
        let likeness = match self.value {
            Value::FullName(name) => name_likeness(segment, entry, &self.forms, name),
            Value::Address(address) => address_likeness(segment, entry, address),
            value => compare::compare(&segment.record(entry)?.value(&self.policy.reading)?, value),
        };
        likeness.filter(|likeness| self.is_reported(likeness))
    }

    /// Cost of a comparison: more than 1 if both sides are long.
    fn cost(&self, segment: &impl Segment, entry: Entry) -> usize {
        match self.value {
            Value::FullName(_) => {
                let words = self.forms.iter().map(|form| form.words.as_slice().len());
                words.map(|words| (words * words / USUAL_WORDS_SQUARED).max(1)).sum()
            }
            Value::Address(_) => {
                let size = segment.record(entry).map_or(0, |record| record.digest_size());
                1 + size.saturating_sub(USUAL_DIGEST) / BYTES_PER_COMPARISON
            }
            Value::Email(_) | Value::Phone(_) => 1,
        }
    }

    fn is_reported(&self, likeness: &Likeness) -> bool {
        match likeness.grade {
            Grade::Partial => self.approximate && self.policy.include_partial,
            Grade::Similar => {
                let least = self.policy.of(self.value.kind()).report;
                self.approximate && likeness.score >= least
            }
            Grade::Equivalent | Grade::Identical => true,
        }
    }
}

/// Calls `emit` with each match in a segment: equivalent values, then similar ones, each group in
/// the order of entries.
pub(super) fn find<S: Segment>(
    finder: &Finder<'_>,
    probe: &ProbeOptions<'_, S>,
    (scratch, limits): (&mut ProbeScratch, Limits),
    mut emit: impl FnMut(Found),
) -> Effort {
    let mut all = Vec::new();
    let mut complete =
        scratch.collect_whole(probe, limits.equivalent.saturating_add(MOST_NOT_EQUIVALENT));
    fetch(finder, probe.segment, &scratch.whole);
    for entry in &scratch.whole {
        if let Some(likeness) = finder.likeness(probe.segment, *entry) {
            if all.len() == limits.equivalent {
                complete = false;
                break;
            }
            all.push(Found { entry: *entry, likeness });
        }
    }
    let equivalent = all.len();
    let mut similar = 0;
    if finder.approximate {
        complete &= scratch.collect_similar(probe, limits.similar);
        fetch(finder, probe.segment, &scratch.similar);
        for entry in &scratch.similar {
            similar += finder.cost(probe.segment, *entry);
            if similar > limits.similar {
                (similar, complete) = (limits.similar, false);
                break;
            }
            let likeness = finder.likeness(probe.segment, *entry);
            all.extend(likeness.map(|likeness| Found { entry: *entry, likeness }));
        }
    }
    probe.segment.fetch_records(all.iter().map(|found| found.entry));
    all.into_iter().for_each(&mut emit);
    Effort { equivalent, similar, complete }
}

/// Square of the number of words up to which a name has cost 1.
const USUAL_WORDS_SQUARED: usize = 9;

/// Size of a digest, in bytes, up to which an address has cost 1.
const USUAL_DIGEST: usize = 64;

/// Each further block of this many bytes adds 1 to the cost.
const BYTES_PER_COMPARISON: usize = 32;

/// Number of entries that may share an exact key without being equivalent, such as hash collisions,
/// before a search is cut short.
const MOST_NOT_EQUIVALENT: usize = 4_096;

fn fetch(finder: &Finder<'_>, segment: &impl Segment, entries: &[Entry]) {
    if !finder.forms.is_empty() {
        segment.fetch_names(entries.iter().map(|entry| entry.place()));
    }
}

/// `compare::by_name` for a stored name, read from the vocabulary instead of the written text.
fn name_likeness(
    segment: &impl Segment,
    entry: Entry,
    forms: &[NameView<'_>],
    name: &PersonName,
) -> Option<Likeness> {
    let mut best: Option<Likeness> = None;
    segment.name_forms(entry.place(), |stored| {
        for form in forms {
            best = compare::better(best, compare::by_words(stored, form));
        }
    });
    let best = best?;
    if !compare::may_be_same_text(&best) {
        return Some(best);
    }
    let line = segment.record(entry)?.written()?.line();
    Some(compare::raise_if_same_name(best, &line, name.raw()))
}

/// `compare::by_address` for a stored address, read from its digest instead of the written text.
fn address_likeness(segment: &impl Segment, entry: Entry, address: &Address) -> Option<Likeness> {
    if !address.resembles(segment.sketch(entry.place())) {
        return None;
    }
    let record = segment.record(entry)?;
    let found = compare::by_readings(&record.address()?, address)?;
    Some(compare::raise_if_same_address(found, &record.written()?.line(), address.raw()))
}
