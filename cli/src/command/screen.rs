//! `screen`: two files in, explained matches out.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, atomic::Ordering},
};

use frontdesk::{
    base::{FlagId, Region},
    screening::{Alert, Screener, Workspace},
};

use super::list::List;
use crate::{
    arguments::{Form, Level, Reading, Screen, Writing},
    input::{Appointment, Chunk, Columns, FileKind, Reader, RowProblem, Source, check_all_used},
    output::{HEADER, ShownFlag, Sink, Table, say, write_csv, write_jsonl},
    pipeline,
    problem::{Problem, Success},
    progress::Progress,
    screener,
    tally::{Skipped, Tally},
};

/// How wide a table is that goes to no terminal.
const USUAL_WIDTH: u16 = 160;

/// Screens all appointments of a file.
///
/// # Errors
/// [`Problem`] when a file cannot be used or the output cannot be written.
pub(crate) fn run(arguments: &Screen) -> Result<Success, Problem> {
    let Screen {
        source,
        appointments,
        reading,
        writing,
    } = arguments;
    let flags = source.flags.as_deref().or(source.index.as_deref());
    check_paths(flags, appointments, writing.out.as_deref())?;
    let list = List::load(source, reading)?;
    screen(
        list,
        appointments,
        Source::open(appointments)?,
        (reading, writing),
    )
}

/// Screens all appointments of a source against a list.
///
/// # Errors
/// [`Problem`] as [`run`].
pub(super) fn screen(
    list: List,
    path: &Path,
    source: Source,
    (reading, writing): (&Reading, &Writing),
) -> Result<Success, Problem> {
    let (reader, columns) = Reader::new(path, source, FileKind::Appointments, &reading.mappings)?;
    let headers = [list.header.as_deref(), columns.header()];
    if let [Some(flags), Some(appointments)] = headers {
        check_all_used(&reading.mappings, &[flags, appointments])?;
    }
    let mut sink = Sink::open(writing.out.as_deref())?;
    let form = form_of(writing, &sink);
    let mut table = Table::new(usize::from(width_of(writing, &sink)));
    if form == Form::Csv {
        sink.write(HEADER.as_bytes())?;
    }
    let shows_progress = !reading.quiet && (form != Form::Table || !sink.is_terminal());
    let mut progress = Progress::new(reader.length, shows_progress);
    let bytes_read = Arc::clone(&reader.bytes_read);
    let mut tally = Tally::default();
    let mut skipped = Skipped::new(FileKind::Appointments, reading.strict);
    let work = Arc::new(Work {
        screener: list.screener,
        reasons: list.reasons,
        columns,
        region: reading.region,
        form,
        all: writing.all,
    });
    pipeline::run(
        reader,
        move |chunk, done: &mut Done, workspace: &mut Workspace| work.on(chunk, done, workspace),
        |done| {
            let drawn = table.draw(&mut done.rows);
            progress.aside(|| {
                sink.write(&done.bytes)
                    .and_then(|()| sink.write_styled(&drawn))
            })?;
            progress.advance(
                done.tally.appointments(),
                bytes_read.load(Ordering::Relaxed),
            );
            tally.add_all(&done.tally);
            done.problems
                .drain(..)
                .try_for_each(|(line, problem)| skipped.note(line, problem))
        },
    )?;
    progress.finish();
    if !reading.quiet {
        tell(&tally, &skipped, &list.size);
    }
    let level = writing.fail_on_found.map(Level::alert);
    Ok(if level.is_some_and(|level| tally.has(level)) {
        Success::Found
    } else {
        Success::Done
    })
}

fn tell(tally: &Tally, skipped: &Skipped, size: &str) {
    skipped.told().iter().for_each(|line| say(line));
    let mut line = format!(
        "{} appointments against {size}: {tally}",
        tally.appointments()
    );
    if skipped.rows() > 0 {
        line.push_str(&format!("; {skipped}"));
    }
    say(&line);
}

/// What the workers share.
struct Work {
    screener: Screener,
    reasons: BTreeMap<FlagId, String>,
    columns: Columns,
    region: Option<Region>,
    form: Form,
    all: bool,
}

/// What a worker made of a chunk.
#[derive(Default)]
struct Done {
    bytes: Vec<u8>,
    rows: Vec<ShownFlag>,
    tally: Tally,
    problems: Vec<(u64, RowProblem)>,
}

impl Work {
    fn on(&self, chunk: &Chunk, done: &mut Done, workspace: &mut Workspace) {
        done.bytes.clear();
        done.rows.clear();
        done.tally = Tally::default();
        done.problems.clone_from(&chunk.problems);
        for row in chunk.rows() {
            let record = self.columns.record(row);
            match record.and_then(|record| record.into_appointment(self.region)) {
                Ok(appointment) => self.answer(&appointment, done, workspace),
                Err(problem) => done.problems.push((row.line, problem)),
            }
        }
        done.problems.sort_by_key(|(line, _)| *line);
    }

    fn answer(&self, appointment: &Appointment, done: &mut Done, workspace: &mut Workspace) {
        let screening = screener::screen(&self.screener, &appointment.request, workspace);
        done.tally.add(&screening);
        match self.form {
            Form::Jsonl => write_jsonl(&screening, &mut done.bytes),
            Form::Csv => write_csv(&screening, &self.reasons, &mut done.bytes),
            Form::Table if !self.all && screening.flags.is_empty() => {}
            Form::Table => {
                let rows = ShownFlag::of(appointment, &screening, &self.reasons);
                done.rows.extend(rows);
            }
        }
    }
}

impl Level {
    fn alert(self) -> Alert {
        match self {
            Self::Possible => Alert::Possible,
            Self::Match => Alert::Match,
        }
    }
}

/// The form that was asked for, else the one that the file's name tells, else a table for people
/// and lines for programs.
fn form_of(writing: &Writing, sink: &Sink) -> Form {
    let name = writing
        .out
        .as_deref()
        .and_then(Path::extension)
        .unwrap_or_default();
    writing.output.unwrap_or_else(|| match name.to_str() {
        Some("csv") => Form::Csv,
        Some("txt") => Form::Table,
        _ if sink.is_terminal() => Form::Table,
        _ => Form::Jsonl,
    })
}

fn width_of(writing: &Writing, sink: &Sink) -> u16 {
    let terminal = || {
        let size = sink
            .is_terminal()
            .then(terminal_size::terminal_size)
            .flatten();
        size.map(|(terminal_size::Width(width), _)| width.max(40))
    };
    writing.width.or_else(terminal).unwrap_or(USUAL_WIDTH)
}

/// Two files cannot both be the standard input, and no input is overwritten.
fn check_paths(
    flags: Option<&Path>,
    appointments: &Path,
    out: Option<&Path>,
) -> Result<(), Problem> {
    let standard = Path::new("-");
    if flags == Some(standard) && appointments == standard {
        return Err(Problem::StandardInputTwice);
    }
    let place = |path: &Path| path.canonicalize().ok();
    if let Some(out) = out.and_then(place) {
        let inputs = flags.into_iter().chain([appointments]);
        if inputs.filter_map(place).any(|input| input == out) {
            return Err(Problem::OutputIsInput);
        }
    }
    Ok(())
}
