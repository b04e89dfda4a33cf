//! Counts for the summary of a run.

use std::{collections::BTreeMap, fmt};

use frontdesk::{
    contact::ItemKind,
    screening::{Alert, Screening},
    sheet::{RowError, SheetKind},
};

use crate::problem::Problem;

/// Number of bad rows that are reported one by one; the others are only counted.
const MAX_REPORTED: usize = 20;

/// Counts of the answers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    /// Number of appointments by alert.
    alerts: BTreeMap<Alert, u64>,
    /// Number of matched items by kind.
    kinds: BTreeMap<ItemKind, u64>,
    /// Number of appointments with an incomplete answer.
    incomplete: u64,
}

impl Tally {
    /// Counts one answer.
    pub(crate) fn add(&mut self, screening: &Screening) {
        *self.alerts.entry(screening.alert).or_default() += 1;
        for item in screening.flags.iter().flat_map(|flag| &flag.items) {
            *self.kinds.entry(item.kind).or_default() += 1;
        }
        self.incomplete += u64::from(!screening.complete);
    }

    /// Adds the counts of another tally.
    pub(crate) fn add_all(&mut self, other: &Self) {
        for (alert, count) in &other.alerts {
            *self.alerts.entry(*alert).or_default() += count;
        }
        for (kind, count) in &other.kinds {
            *self.kinds.entry(*kind).or_default() += count;
        }
        self.incomplete += other.incomplete;
    }

    /// Number of appointments that were screened.
    pub(crate) fn appointments(&self) -> u64 {
        self.alerts.values().sum()
    }

    /// Whether there is an alert of this level or above.
    pub(crate) fn has(&self, level: Alert) -> bool {
        self.alerts.range(level..).any(|(_, count)| *count > 0)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |alert| self.alerts.get(&alert).copied().unwrap_or_default();
        let (red, amber) = (of(Alert::Match), of(Alert::Possible));
        write!(f, "{red} match, {amber} possible, {} none", of(Alert::None))?;
        let mut before = "; matched items: ";
        for (kind, count) in &self.kinds {
            write!(f, "{before}{count} {}", kind.as_str())?;
            before = ", ";
        }
        if self.incomplete > 0 {
            write!(f, "; {} not complete", self.incomplete)?;
        }
        Ok(())
    }
}

/// The bad rows of a file.
#[derive(Debug, Default)]
pub(crate) struct Skipped {
    file: Option<SheetKind>,
    strict: bool,
    messages: Vec<String>,
    counts: BTreeMap<String, u64>,
}

impl Skipped {
    /// Starts without bad rows.
    pub(crate) fn new(file: SheetKind, strict: bool) -> Self {
        Self { file: Some(file), strict, ..Self::default() }
    }

    /// Counts a bad row.
    ///
    /// # Errors
    /// [`Problem::Row`] with `strict`, or if the rows after it cannot be read.
    pub(crate) fn note(&mut self, line: u64, problem: RowError) -> Result<(), Problem> {
        let file = self.file.map_or("input", SheetKind::as_str);
        if self.strict || problem.is_end() {
            return Err(Problem::Row { file, line, problem });
        }
        if self.messages.len() < MAX_REPORTED {
            self.messages.push(format!("{file}, line {line}: {problem}; row skipped"));
        }
        *self.counts.entry(problem.to_string()).or_default() += 1;
        Ok(())
    }

    /// Messages about the first bad rows, one for each.
    pub(crate) fn messages(&self) -> &[String] {
        &self.messages
    }

    /// Number of rows that were skipped.
    pub(crate) fn rows(&self) -> u64 {
        self.counts.values().sum()
    }
}

impl fmt::Display for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows skipped", self.rows())?;
        let mut before = " (";
        for (problem, count) in &self.counts {
            write!(f, "{before}{count} × {problem}")?;
            before = "; ";
        }
        f.write_str(if self.counts.is_empty() { "" } else { ")" })
    }
}
