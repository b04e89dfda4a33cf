//! Whole sheets: CSV or JSON Lines in, answers out, for pages that people drop files on.

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

/// A row that could not be read.
#[derive(Serialize)]
struct BadRow {
    line: u64,
    code: &'static str,
    problem: String,
}

/// What a sheet of flags says, beside its items.
#[derive(Serialize)]
struct FlagsTold {
    flags: usize,
    lifted: u64,
    released: u64,
    reasons: BTreeMap<FlagId, String>,
    problems: Vec<BadRow>,
}

/// One appointment of a sheet, and what was found.
#[derive(Serialize)]
struct Row {
    line: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<String>,
    request: Request,
    screening: Screening,
}

/// A sheet of appointments, answered.
#[derive(Serialize)]
struct RowsTold {
    rows: Vec<Row>,
    problems: Vec<BadRow>,
}

/// A screener made from a sheet of flags.
#[wasm_bindgen]
pub struct FlagSheet {
    screener: Screener,
    told: String,
}

#[wasm_bindgen]
impl FlagSheet {
    /// Reads a sheet of flags.
    ///
    /// # Errors
    /// Where the sheet as a whole cannot be understood, or the columns or the policy are
    /// malformed.
    pub fn read(bytes: &[u8], columns: &str, policy: &str) -> Result<FlagSheet, JsError> {
        let policy: Policy = door::read(policy)?;
        let sheet = sheet::read(SheetKind::Flags, bytes, &mappings(columns)?)?;
        let mut rows = FlagRows::default();
        let problems = take(sheet, |record| rows.take(record));
        let (flags, lifted, released) = (rows.flags(), rows.lifted(), rows.released());
        let (items, reasons) = rows.finish();
        let screener = screening::Screener::build(policy, items).into();
        let told = FlagsTold { flags, lifted, released, reasons, problems };
        Ok(Self { screener, told: text(&told)? })
    }

    /// What the sheet says beside its items, as JSON text.
    pub fn told(&self) -> String {
        self.told.clone()
    }

    /// The screener.
    pub fn screener(self) -> Screener {
        self.screener
    }
}

#[wasm_bindgen]
impl Screener {
    /// Screens all appointments of a sheet.
    ///
    /// # Errors
    /// Where the sheet as a whole cannot be understood, or the columns are malformed.
    pub fn screen_sheet(&mut self, bytes: &[u8], columns: &str) -> Result<String, JsError> {
        let sheet = sheet::read(SheetKind::Appointments, bytes, &mappings(columns)?)?;
        let mut rows = Vec::with_capacity(sheet.records.len());
        let problems = take(sheet, |record| {
            let line = record.line;
            let sheet::Appointment { request, when } = record.into_appointment(None)?;
            let screening = self.screener.screen_with(&request, &mut self.workspace);
            rows.push(Row { line, when, request, screening });
            Ok(())
        });
        text(&RowsTold { rows, problems })
    }
}

/// Fields, and the columns that they are read from.
fn mappings(columns: &str) -> Result<Vec<Mapping>, JsError> {
    let columns: BTreeMap<String, String> = door::read(columns)?;
    let mappings = columns.iter().map(|(field, column)| Mapping::new(field, column));
    Ok(mappings.collect::<Result<_, _>>()?)
}

/// Hands over each row, and tells those that could not be read, by line.
fn take(sheet: sheet::Sheet, mut row: impl FnMut(SheetRow) -> Result<(), RowError>) -> Vec<BadRow> {
    let mut problems = sheet.problems;
    for record in sheet.records {
        let line = record.line;
        problems.extend(row(record).err().map(|problem| (line, problem)));
    }
    problems.sort_by_key(|(line, _)| *line);
    let told = |(line, problem): (_, RowError)| BadRow {
        line,
        code: problem.code(),
        problem: problem.to_string(),
    };
    problems.into_iter().map(told).collect()
}
