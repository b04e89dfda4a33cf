//! The index of flags, and the rows and items that could not be parsed.

use frontdesk::{
    base::Region,
    screening::{AddError, Built, Policy, Screener, Workspace},
    sheet::{Columns, FlagRows, RowError, SheetKind, SheetRow},
};
use pyo3::prelude::*;
use rayon::prelude::*;

use crate::answers::{Answer, Reasons};

/// The index of flags, with what a call needs beside it.
pub(crate) struct List {
    pub(crate) screener: Screener,
    pub(crate) reasons: Reasons,
    pub(crate) region: Option<Region>,
    /// Column names of the flags, if they came from a table.
    pub(crate) header: Vec<String>,
    pub(crate) problems: Vec<Problem>,
}

/// A row or an item that could not be parsed; all others are used.
#[pyclass(frozen, get_all, eq, module = "frontdesk")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Kind of the table: `flags` or `appointments`.
    sheet: &'static str,
    /// Position of the row, counted from 0.
    row: Option<u64>,
    /// Id of the item, if only one value of a flag could not be parsed.
    item: Option<String>,
    /// Name of the field that is wrong, if it is one field.
    field: Option<&'static str>,
    /// Code of the problem; it never changes.
    code: &'static str,
    /// The problem as text, without values of the row.
    text: String,
}

#[pymethods]
impl Problem {
    fn __repr__(&self) -> String {
        let row = self.row.map(|row| format!(" row {row}")).unwrap_or_default();
        format!("<Problem: {}{row}: {}>", self.sheet, self.text)
    }
}

impl Problem {
    /// The problem of a row that could not be parsed.
    pub(crate) fn of_row(kind: SheetKind, row: u64, problem: &RowError) -> Self {
        Self {
            sheet: kind.as_str(),
            row: Some(row),
            item: None,
            field: problem.field().map(|field| field.as_str()),
            code: problem.code(),
            text: problem.to_string(),
        }
    }

    fn of_item(item: String, problem: AddError) -> Self {
        Self {
            sheet: SheetKind::Flags.as_str(),
            row: None,
            item: Some(item),
            field: None,
            code: problem.code(),
            text: problem.to_string(),
        }
    }
}

/// Collects flags row by row.
#[derive(Default)]
pub(crate) struct Flags {
    header: Vec<String>,
    rows: FlagRows,
    problems: Vec<Problem>,
    read: u64,
}

impl Flags {
    /// An empty collection for rows with these columns.
    pub(crate) fn of(columns: &Columns) -> Self {
        let header = columns.header().unwrap_or_default().to_vec();
        Self { header, ..Self::default() }
    }

    /// Adds the next rows, which are parsed on all cores.
    pub(crate) fn take(
        &mut self,
        rows: usize,
        record: impl Fn(usize, u64) -> Result<SheetRow, RowError> + Sync,
    ) {
        let first = self.read;
        let read = |row: usize| record(row, first + row as u64);
        let records: Vec<_> = (0..rows).into_par_iter().with_min_len(256).map(read).collect();
        for (row, record) in (first..).zip(records) {
            if let Err(problem) = record.and_then(|record| self.rows.take(record)) {
                self.problems.push(Problem::of_row(SheetKind::Flags, row, &problem));
            }
        }
        self.read += rows as u64;
    }

    /// Builds the index.
    pub(crate) fn finish(self, policy: Policy, region: Option<Region>) -> List {
        let (items, reasons) = self.rows.finish();
        let Built { screener, unreadable } = Screener::build(policy.in_region(region), items);
        let unreadable = unreadable.into_iter();
        let items = unreadable.map(|(item, problem)| Problem::of_item(item.into(), problem));
        let problems = self.problems.into_iter().chain(items).collect();
        List { screener, reasons, region, header: self.header, problems }
    }
}

impl List {
    /// Screens rows on all cores; the answers are in the order of the rows.
    pub(crate) fn answer(
        &self,
        rows: usize,
        region: Option<Region>,
        record: impl Fn(usize) -> Result<SheetRow, RowError> + Sync,
    ) -> Vec<Answer> {
        let region = region.or(self.region);
        let answer = |workspace: &mut Workspace, row| {
            let appointment = record(row)?.into_appointment(region)?;
            Ok(self.screener.screen_with(&appointment.request, workspace))
        };
        let rows = (0..rows).into_par_iter().with_min_len(256);
        rows.map_init(Workspace::default, answer).collect()
    }
}
