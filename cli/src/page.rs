//! The output of a run of `screen`: answers, progress and summary.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use frontdesk::sheet::SheetKind;

use crate::{
    answers::Answers,
    arguments::{Form, Reading, Writing},
    input::Reader,
    output::{HEADER, Sink, Table, print_line},
    problem::Problem,
    progress::Progress,
    tally::{Skipped, Tally},
};

/// Width of a table that is not written to a terminal.
const USUAL_WIDTH: u16 = 160;

/// The output of a run.
pub(crate) struct Page {
    sink: Sink,
    form: Form,
    table: Table,
    progress: Progress,
    bytes_read: Arc<AtomicU64>,
    /// Counts of the answers so far.
    pub(crate) tally: Tally,
    skipped: Skipped,
}

impl Page {
    /// Opens the output and writes the header.
    ///
    /// # Errors
    /// [`Problem::Write`] if the output cannot be written.
    pub(crate) fn open(
        reader: &Reader,
        reading: &Reading,
        writing: &Writing,
    ) -> Result<Self, Problem> {
        let mut sink = Sink::open(writing.out.as_deref())?;
        let form = form_of(writing, &sink);
        if form == Form::Csv {
            sink.write(HEADER.as_bytes())?;
        }
        let shows_progress = !reading.quiet && (form != Form::Table || !sink.is_terminal());
        Ok(Self {
            table: Table::new(usize::from(width_of(writing, &sink))),
            progress: Progress::new(reader.length, shows_progress),
            bytes_read: Arc::clone(&reader.bytes_read),
            tally: Tally::default(),
            skipped: Skipped::new(SheetKind::Appointments, reading.strict),
            sink,
            form,
        })
    }

    /// Form of the output.
    pub(crate) fn form(&self) -> Form {
        self.form
    }

    /// Writes the next answers.
    ///
    /// # Errors
    /// [`Problem`] if the output cannot be written, or at a bad row with `--strict`.
    pub(crate) fn write(&mut self, answers: &mut Answers) -> Result<(), Problem> {
        let sink = &mut self.sink;
        match self.form {
            Form::Csv | Form::Jsonl => sink.write(&answers.bytes)?,
            Form::Table => {
                let drawn = self.table.draw(&mut answers.rows);
                self.progress.aside(|| sink.write_styled(&drawn))?;
            }
        }
        self.tally.add_all(&answers.tally);
        let bytes_read = self.bytes_read.load(Ordering::Relaxed);
        self.progress.advance(self.tally.appointments(), bytes_read);
        let mut problems = answers.problems.drain(..);
        problems.try_for_each(|(line, problem)| self.skipped.note(line, problem))
    }

    /// Ends the output with the legend of a table.
    ///
    /// # Errors
    /// [`Problem::Write`] if the output cannot be written.
    pub(crate) fn close(&mut self) -> Result<(), Problem> {
        self.progress.finish();
        Ok(self.sink.write_styled(&self.table.legend())?)
    }

    /// Prints the summary to the standard error.
    pub(crate) fn print_summary(&self, size: &str) {
        self.skipped.messages().iter().for_each(|line| print_line(line));
        let appointments = self.tally.appointments();
        let mut line = format!("{appointments} appointments against {size}: {}", self.tally);
        if self.skipped.rows() > 0 {
            line.push_str(&format!("; {}", self.skipped));
        }
        print_line(&line);
    }
}

/// The form given by `--output`, else by the extension of the file, else a table on a terminal and
/// JSON Lines elsewhere.
fn form_of(writing: &Writing, sink: &Sink) -> Form {
    let name = writing.out.as_deref().and_then(Path::extension);
    let extension = name.unwrap_or_default().to_str();
    writing.output.unwrap_or_else(|| match extension {
        Some("csv") => Form::Csv,
        Some("txt") => Form::Table,
        _ if sink.is_terminal() => Form::Table,
        _ => Form::Jsonl,
    })
}

fn width_of(writing: &Writing, sink: &Sink) -> u16 {
    let terminal = || {
        let size = sink.is_terminal().then(terminal_size::terminal_size);
        size.flatten().map(|(terminal_size::Width(width), _)| width.max(40))
    };
    writing.width.or_else(terminal).unwrap_or(USUAL_WIDTH)
}
