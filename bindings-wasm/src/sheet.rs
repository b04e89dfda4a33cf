//! Screening of whole files, CSV or JSON Lines, for pages on which people drop files.

use std::collections::BTreeMap;

use frontdesk::{
    base::FlagId,
    door,
    screening::{self, Policy, Request, Screening},
    sheet::{self, FlagRows, Mapping, RowError, SheetKind, SheetRow},
};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::screener::{Screener, text};

/// A row that could not be parsed.
#[derive(Serialize)]
struct BadRow {
    line: u64,
    code: &'static str,
    problem: String,
}

/// The content of a sheet of flags besides its items.
#[derive(Serialize)]
struct FlagsSummary {
    flags: usize,
    lifted: u64,
    released: u64,
    reasons: BTreeMap<FlagId, String>,
    problems: Vec<BadRow>,
}

/// An appointment of a sheet and its answer.
#[derive(Serialize)]
struct Row {
    line: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<String>,
    request: Request,
    screening: Screening,
}

/// The answers for a sheet of appointments.
#[derive(Serialize)]
struct ScreenedSheet {
    rows: Vec<Row>,
    problems: Vec<BadRow>,
}

/// The screener of a sheet of flags, with its other content.
#[wasm_bindgen]
pub struct FlagSheet {
    screener: Screener,
    told: String,
}

#[wasm_bindgen]
impl FlagSheet {
    /// Parses a sheet of flags.
    ///
    /// # Errors
    /// If the sheet as a whole cannot be parsed, or the columns or the policy are malformed.
    pub fn read(bytes: &[u8], columns: &str, policy: &str) -> Result<FlagSheet, JsError> {
        let policy: Policy = door::read(policy)?;
        let sheet = sheet::read(SheetKind::Flags, bytes, &mappings(columns)?)?;
        let mut rows = FlagRows::default();
        let problems = for_each_row(sheet, |record| rows.take(record));
        let (flags, lifted, released) = (rows.flags(), rows.lifted(), rows.released());
        let (items, reasons) = rows.finish();
        let screener = screening::Screener::build(policy, items).into();
        let summary = FlagsSummary { flags, lifted, released, reasons, problems };
        Ok(Self { screener, told: text(&summary)? })
    }

    /// The content of the sheet besides its items, as JSON text.
    pub fn told(&self) -> String {
        self.told.clone()
    }

    /// The screener of the sheet.
    pub fn screener(self) -> Screener {
        self.screener
    }
}

#[wasm_bindgen]
impl Screener {
    /// Screens all appointments of a sheet.
    ///
    /// # Errors
    /// If the sheet as a whole cannot be parsed, or the columns are malformed.
    pub fn screen_sheet(&mut self, bytes: &[u8], columns: &str) -> Result<String, JsError> {
        let sheet = sheet::read(SheetKind::Appointments, bytes, &mappings(columns)?)?;
        let mut rows = Vec::with_capacity(sheet.records.len());
        let problems = for_each_row(sheet, |record| {
            let line = record.line;
            let sheet::Appointment { request, when } = record.into_appointment(None)?;
            let screening = self.screener.screen_with(&request, &mut self.workspace);
            rows.push(Row { line, when, request, screening });
            Ok(())
        });
        text(&ScreenedSheet { rows, problems })
    }
}

/// Parses the map from fields to columns.
fn mappings(columns: &str) -> Result<Vec<Mapping>, JsError> {
    let columns: BTreeMap<String, String> = door::read(columns)?;
    let mappings = columns.iter().map(|(field, column)| Mapping::new(field, column));
    Ok(mappings.collect::<Result<_, _>>()?)
}

/// Calls `row` for each row, and returns the rows that could not be parsed, sorted by line.
fn for_each_row(
    sheet: sheet::Sheet,
    mut row: impl FnMut(SheetRow) -> Result<(), RowError>,
) -> Vec<BadRow> {
    let mut problems = sheet.problems;
    for record in sheet.records {
        let line = record.line;
        problems.extend(row(record).err().map(|problem| (line, problem)));
    }
    problems.sort_by_key(|(line, _)| *line);
    let bad_row = |(line, problem): (_, RowError)| BadRow {
        line,
        code: problem.code(),
        problem: problem.to_string(),
    };
    problems.into_iter().map(bad_row).collect()
}
