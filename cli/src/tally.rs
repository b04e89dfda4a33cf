//! Counts what was done, for the summary.

use std::{collections::BTreeMap, fmt};

use frontdesk::{
    contact::ItemKind,
    screening::{Alert, Screening},
    sheet::{RowError, SheetKind},
};

use crate::problem::Problem;

/// How many bad rows are told one by one; the others are only counted.
const TOLD: usize = 20;

/// The answers, counted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    /// Appointments by alert.
    alerts: BTreeMap<Alert, u64>,
    /// Matched items by kind.
    kinds: BTreeMap<ItemKind, u64>,
    /// Appointments whose answers are not complete.
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

    /// Counts what somebody else counted.
    pub(crate) fn add_all(&mut self, other: &Self) {
        for (alert, count) in &other.alerts {
            *self.alerts.entry(*alert).or_default() += count;
        }
        for (kind, count) in &other.kinds {
            *self.kinds.entry(*kind).or_default() += count;
        }
        self.incomplete += other.incomplete;
    }

    /// How many appointments were screened.
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
    told: Vec<String>,
    counts: BTreeMap<String, u64>,
}

impl Skipped {
    /// No bad rows yet.
    pub(crate) fn new(file: SheetKind, strict: bool) -> Self {
        Self { file: Some(file), strict, ..Self::default() }
    }

    /// Counts a bad row.
    ///
    /// # Errors
    /// [`Problem::Row`] when no bad row is allowed or nothing behind it can be read.
    pub(crate) fn note(&mut self, line: u64, problem: RowError) -> Result<(), Problem> {
        let file = self.file.map_or("input", SheetKind::as_str);
        if self.strict || problem.is_end() {
            return Err(Problem::Row { file, line, problem });
        }
        if self.told.len() < TOLD {
            self.told.push(format!("{file}, line {line}: {problem}; row skipped"));
        }
        *self.counts.entry(problem.to_string()).or_default() += 1;
        Ok(())
    }

    /// The first bad rows, one sentence each.
    pub(crate) fn told(&self) -> &[String] {
        &self.told
    }

    /// How many rows were skipped.
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
