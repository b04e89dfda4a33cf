//! `demo`: screens an invented sample and shows the table.

use std::path::Path;

use frontdesk::base::Region;

use super::{list::List, screen::screen};
use crate::{
    arguments::{Demo, Form, Reading, Writing},
    input::Source,
    problem::{Problem, Success},
};

const FLAGS: &str = include_str!("../../data/flags.csv");
const APPOINTMENTS: &str = include_str!("../../data/appointments.csv");

/// Screens the sample.
///
/// # Errors
/// [`Problem::Write`] if the output cannot be written.
pub(crate) fn run(arguments: &Demo) -> Result<Success, Problem> {
    let writing = Writing {
        output: arguments.writing.output.or(Some(Form::Table)),
        ..arguments.writing.clone()
    };
    // The sample is of a Dutch business.
    let reading = Reading { region: Region::parse("NL").ok(), ..Reading::default() };
    let list = List::read(Path::new("flags.csv"), Source::of_text(FLAGS), &reading)?;
    let appointments = (Path::new("appointments.csv"), Source::of_text(APPOINTMENTS));
    screen(list, appointments, &reading, &writing)
}
