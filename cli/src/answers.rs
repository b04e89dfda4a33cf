//! The work of the worker threads: screens chunks of rows.

use std::collections::BTreeMap;

use frontdesk::{
    base::{FlagId, Region},
    screening::{Alert, Screener, Workspace},
    sheet::{Appointment, Chunk, Columns, RowError},
};

use crate::{
    arguments::Form,
    output::{ShownFlag, write_csv, write_jsonl},
    tally::Tally,
};

/// What all workers share.
pub(crate) struct Shared {
    /// Index of the flags.
    pub(crate) screener: Screener,
    /// Reason of each flag.
    pub(crate) reasons: BTreeMap<FlagId, String>,
    /// Fields of the columns of the appointments.
    pub(crate) columns: Columns,
    /// Region of rows without one.
    pub(crate) region: Option<Region>,
    /// Form of the output.
    pub(crate) form: Form,
    /// Whether appointments without an alert are shown in the table.
    pub(crate) all: bool,
}

/// The answers for one chunk of rows.
#[derive(Default)]
pub(crate) struct Answers {
    /// Output in CSV or JSON Lines.
    pub(crate) bytes: Vec<u8>,
    /// Rows of the table.
    pub(crate) rows: Vec<ShownFlag>,
    /// Counts of the answers.
    pub(crate) tally: Tally,
    /// Rows that could not be screened, with their lines.
    pub(crate) problems: Vec<(u64, RowError)>,
}

impl Shared {
    /// Screens all rows of a chunk.
    pub(crate) fn answer_all(
        &self,
        chunk: &Chunk,
        answers: &mut Answers,
        workspace: &mut Workspace,
    ) {
        answers.bytes.clear();
        answers.rows.clear();
        answers.tally = Tally::default();
        answers.problems.clone_from(&chunk.problems);
        for row in chunk.rows() {
            let record = self.columns.record(row.line, row.cells());
            match record.and_then(|record| record.into_appointment(self.region)) {
                Ok(appointment) => self.answer(&appointment, answers, workspace),
                Err(problem) => answers.problems.push((row.line, problem)),
            }
        }
        answers.problems.sort_by_key(|(line, _)| *line);
    }

    fn answer(&self, appointment: &Appointment, answers: &mut Answers, workspace: &mut Workspace) {
        let screening = self.screener.screen_with(&appointment.request, workspace);
        answers.tally.add(&screening);
        match self.form {
            Form::Jsonl => write_jsonl(&screening, &mut answers.bytes),
            Form::Csv => write_csv(&screening, &self.reasons, &mut answers.bytes),
            Form::Table if !self.all && screening.alert == Alert::None => {}
            Form::Table => {
                let rows = ShownFlag::of(appointment, &screening, &self.reasons);
                answers.rows.extend(rows);
            }
        }
    }
}
