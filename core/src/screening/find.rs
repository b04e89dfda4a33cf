//! Finds the stored values that match one value of a request.

use super::{
    Grade, Likeness, Policy, compare,
    index::{Asked, Entry, Memory, Shelf},
};
use crate::contact::{NameView, PersonName, Value};

/// A stored value that matches.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// Where it is stored.
    pub(super) entry: Entry,
    /// How alike the values are.
    pub(super) likeness: Likeness,
}

/// How much work one request may still make (matching.md § 1).
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget {
    /// Comparisons left.
    pub(super) comparisons: usize,
    /// Whether everything was compared so far.
    pub(super) complete: bool,
}

impl Budget {
    /// Enough to compare everything there is.
    pub(super) const UNLIMITED: Self = Self { comparisons: usize::MAX, complete: true };
}

/// Finds all stored values on a shelf that match a value, and hands them over in order; dead ones
/// match nothing and cost no comparison.
pub(super) fn find(
    (shelf, is_dead): (&impl Shelf, impl Fn(Entry) -> bool),
    value: &Value,
    (policy, base): (&Policy, u64),
    (memory, budget): (&mut Memory, &mut Budget),
    hand: impl FnMut(Found),
) {
    let most = budget.comparisons.saturating_add(1);
    let asked = Asked { approximate: policy.approximate, most, base };
    budget.complete &= memory.collect(shelf, value, &asked, is_dead);
    let forms: Vec<NameView<'_>> = match value {
        Value::FullName(name) => name.forms().collect(),
        _ => Vec::new(),
    };
    if !forms.is_empty() {
        shelf.fetch_names(memory.entries.iter().map(|entry| entry.place()));
    }
    let mut all = Vec::new();
    for entry in &memory.entries {
        let Some(left) = budget.comparisons.checked_sub(1) else {
            budget.complete = false;
            break;
        };
        budget.comparisons = left;
        let likeness = match value {
            Value::FullName(name) => name_likeness(shelf, *entry, &forms, name),
            Value::Address(address) if !address.resembles(shelf.sketch(entry.place())) => None,
            _ => likeness(shelf, *entry, value, policy),
        };
        if let Some(likeness) = likeness.filter(|likeness| is_told(value, likeness, policy)) {
            all.push(Found { entry: *entry, likeness });
        }
    }
    shelf.fetch_records(all.iter().map(|found| found.entry));
    all.into_iter().for_each(hand);
}

/// Whether the policy wants to hear of it.
fn is_told(value: &Value, likeness: &Likeness, policy: &Policy) -> bool {
    match likeness.grade {
        Grade::Partial => policy.approximate && policy.include_partial,
        Grade::Similar => policy.approximate && likeness.score >= policy.of(value.kind()).report,
        Grade::Equivalent | Grade::Identical => true,
    }
}

fn likeness(shelf: &impl Shelf, entry: Entry, value: &Value, policy: &Policy) -> Option<Likeness> {
    let written = shelf.record(entry)?.written()?;
    compare::compare(&Value::read(&written, &policy.reading).ok()?, value)
}

/// The same as `by_name`, from the words of the vocabulary instead of the written name.
fn name_likeness(
    shelf: &impl Shelf,
    entry: Entry,
    forms: &[NameView<'_>],
    name: &PersonName,
) -> Option<Likeness> {
    let mut best: Option<Likeness> = None;
    shelf.name_forms(entry.place(), |stored| {
        for form in forms {
            best = compare::better(best, compare::by_words(stored, form));
        }
    });
    let best = best?;
    if best.grade != Grade::Equivalent {
        return Some(best);
    }
    let line = shelf.record(entry)?.written()?.line();
    Some(compare::told_identical(best, &line, name.raw()))
}
