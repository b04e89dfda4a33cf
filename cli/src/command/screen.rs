//! `screen`: screens a file of appointments against a file of flags.

use std::path::Path;

use frontdesk::{
    screening::{Alert, Workspace},
    sheet::{Mapping, SheetKind},
};

use super::{list::List, paths::check_paths};
use crate::{
    answers::{Answers, Shared},
    arguments::{Level, Reading, Screen, Writing},
    input::{Reader, Source},
    page::Page,
    pipeline,
    problem::{Problem, Success},
};

/// Screens all appointments of a file.
///
/// # Errors
/// [`Problem`] if a file cannot be used or the output cannot be written.
pub(crate) fn run(arguments: &Screen) -> Result<Success, Problem> {
    let Screen { source, appointments, reading, writing } = arguments;
    let mut inputs = vec![appointments.as_path()];
    inputs.extend(source.flags.as_deref());
    inputs.extend(source.index.as_deref());
    check_paths(&inputs, writing.out.as_deref())?;
    let list = List::load(source, reading)?;
    let source = Source::open(appointments)?;
    screen(list, (appointments, source), reading, writing)
}

/// Screens all appointments of a source against the loaded flags.
///
/// # Errors
/// [`Problem`], as in [`run`].
pub(super) fn screen(
    list: List,
    (path, source): (&Path, Source),
    reading: &Reading,
    writing: &Writing,
) -> Result<Success, Problem> {
    let (reader, columns) = Reader::new(path, source, SheetKind::Appointments, &reading.mappings)?;
    if let (Some(flags), Some(appointments)) = (list.header.as_deref(), columns.header())
        && let Some(unused) = Mapping::first_unused(&reading.mappings, &[flags, appointments])
    {
        return Err(Problem::NoSuchColumn(unused.clone()));
    }
    let mut page = Page::open(&reader, reading, writing)?;
    let shared = std::sync::Arc::new(Shared {
        screener: list.screener,
        reasons: list.reasons,
        columns,
        region: reading.region,
        form: page.form(),
        all: writing.all,
    });
    let work = move |chunk: &_, answers: &mut Answers, workspace: &mut Workspace| {
        shared.answer_all(chunk, answers, workspace);
    };
    pipeline::run(reader, work, |answers| page.write(answers))?;
    page.close()?;
    if !reading.quiet {
        page.print_summary(&list.size);
    }
    let found = writing.fail_on_found.is_some_and(|level| page.tally.has(level.alert()));
    Ok(if found { Success::Found } else { Success::Done })
}

impl Level {
    fn alert(self) -> Alert {
        match self {
            Self::Possible => Alert::Possible,
            Self::Match => Alert::Match,
        }
    }
}
