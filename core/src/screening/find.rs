//! Finds the stored values that match one value of a request.

use super::{
    Grade, Likeness, Policy, compare,
    index::{Entry, ProbeOptions, ProbeScratch, Segment},
};
use crate::contact::{Address, NameView, PersonName, Value};

/// A stored value that matches.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// Where it is stored.
    pub(super) entry: Entry,
    /// How alike the values are.
    pub(super) likeness: Likeness,
}

/// How much work one value may make (WORK-1, threat C2).
///
/// Equivalent values are found by exact keys of their own, first, so that nothing similar can take
/// the work that they need.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// At most so many equivalent values are found.
    pub(super) equivalent: usize,
    /// At most so many other values are compared; long ones count as several.
    pub(super) similar: usize,
}

impl Limits {
    /// Everything is found.
    pub(super) const NONE: Self = Self { equivalent: usize::MAX, similar: usize::MAX };
}

/// What a search took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Effort {
    /// Values found by an exact key that match.
    pub(super) equivalent: usize,
    /// Other values that were compared.
    pub(super) similar: usize,
    /// Whether every value that may match was compared.
    pub(super) complete: bool,
}

/// A value of a request, ready to be compared with stored ones.
pub(super) struct Finder<'a> {
    value: &'a Value,
    forms: Vec<NameView<'a>>,
    policy: &'a Policy,
    /// Whether similar values count.
    approximate: bool,
}

impl<'a> Finder<'a> {
    /// A finder of what matches a value under the policy.
    pub(super) fn new(value: &'a Value, policy: &'a Policy) -> Self {
        let forms = match value {
            Value::FullName(name) => name.forms().collect(),
            _ => Vec::new(),
        };
        Self { value, forms, policy, approximate: policy.approximate }
    }

    /// The same for equivalent values only.
    pub(super) fn exact(value: &'a Value, policy: &'a Policy) -> Self {
        Self { approximate: false, ..Self::new(value, policy) }
    }

    /// The value.
    pub(super) fn value(&self) -> &'a Value {
        self.value
    }

    /// How alike a stored value is, if the policy wants to hear of it.
    pub(super) fn likeness(&self, segment: &impl Segment, entry: Entry) -> Option<Likeness> {
        let likeness = match self.value {
            Value::FullName(name) => name_likeness(segment, entry, &self.forms, name),
            Value::Address(address) => address_likeness(segment, entry, address),
            value => compare::compare(&segment.record(entry)?.value(&self.policy.reading)?, value),
        };
        likeness.filter(|likeness| self.is_reported(likeness))
    }

    /// What a comparison counts as: more than one where both sides are long.
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

/// Finds the values of a segment that match a value: equivalent ones, then similar ones, each in
/// order.
pub(super) fn find<S: Segment>(
    finder: &Finder<'_>,
    probe: &ProbeOptions<'_, S>,
    (scratch, limits): (&mut ProbeScratch, Limits),
    mut hand: impl FnMut(Found),
) -> Effort {
    let mut all = Vec::new();
    let mut complete = scratch.collect_whole(probe, limits.equivalent.saturating_add(MORE_KEYS));
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
    all.into_iter().for_each(&mut hand);
    Effort { equivalent, similar, complete }
}

/// Names of up to so many words, squared, are compared at the usual cost.
const USUAL_WORDS_SQUARED: usize = 9;

/// Addresses of so many bytes, or fewer, are compared at the usual cost.
const USUAL_DIGEST: usize = 64;

/// So many bytes more are compared at the cost of one more comparison.
const BYTES_PER_COMPARISON: usize = 32;

/// Beyond the equivalent values that may be found, so many entries are looked at that have an exact
/// key and turn out to be different.
const MORE_KEYS: usize = 4_096;

fn fetch(finder: &Finder<'_>, segment: &impl Segment, entries: &[Entry]) {
    if !finder.forms.is_empty() {
        segment.fetch_names(entries.iter().map(|entry| entry.place()));
    }
}

/// The same as `by_name`, from the words of the vocabulary instead of the written name.
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
    Some(compare::told_identical(best, &line, name.raw()))
}

/// The same as `by_address`, from what was read of the stored address.
fn address_likeness(segment: &impl Segment, entry: Entry, address: &Address) -> Option<Likeness> {
    if !address.resembles(segment.sketch(entry.place())) {
        return None;
    }
    let record = segment.record(entry)?;
    let found = compare::by_readings(&record.address()?, address)?;
    Some(compare::as_written(found, &record.written()?.line(), address.raw()))
}
