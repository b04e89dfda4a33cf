//! Where the answers are written, and how far a run has come.

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
    output::{HEADER, Sink, Table, say},
    problem::Problem,
    progress::Progress,
    tally::{Skipped, Tally},
};

/// How wide a table is that goes to no terminal.
const USUAL_WIDTH: u16 = 160;

/// The output of a run.
pub(crate) struct Page {
    sink: Sink,
    form: Form,
    table: Table,
    progress: Progress,
    bytes_read: Arc<AtomicU64>,
    /// The answers so far, counted.
    pub(crate) tally: Tally,
    skipped: Skipped,
}

impl Page {
    /// Opens the output and writes its head.
    ///
    /// # Errors
    /// [`Problem::Write`].
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

    /// How answers are written.
    pub(crate) fn form(&self) -> Form {
        self.form
    }

    /// Writes the next answers.
    ///
    /// # Errors
    /// [`Problem`] when the output cannot be written, or at a bad row where none is allowed.
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

    /// Writes what comes last.
    ///
    /// # Errors
    /// [`Problem::Write`].
    pub(crate) fn close(&mut self) -> Result<(), Problem> {
        self.progress.finish();
        Ok(self.sink.write_styled(&self.table.legend())?)
    }

    /// Tells on the standard error what was done.
    pub(crate) fn tell(&self, size: &str) {
        self.skipped.told().iter().for_each(|line| say(line));
        let appointments = self.tally.appointments();
        let mut line = format!("{appointments} appointments against {size}: {}", self.tally);
        if self.skipped.rows() > 0 {
            line.push_str(&format!("; {}", self.skipped));
        }
        say(&line);
    }
}

/// The form that was asked for, else the one that the file's name tells, else a table for people
/// and lines for programs.
fn form_of(writing: &Writing, sink: &Sink) -> Form {
    let name = writing.out.as_deref().and_then(Path::extension);
    let told = name.unwrap_or_default().to_str();
    writing.output.unwrap_or_else(|| match told {
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
