//! The command line of frontdesk: screens files and explains the matches.
//!
//! It reads files and formats answers; every rule is in the library.
#![forbid(unsafe_code)]

mod answers;
mod arguments;
mod command;
mod input;
mod output;
mod page;
mod pipeline;
mod problem;
mod progress;
mod tally;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use problem::Success;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.color.into_global();
    let outcome = match arguments.command {
        Command::Screen(screen) => command::screen::run(&screen),
        Command::Explain(explain) => command::explain::run(&explain),
        Command::Index(index) => command::index::run(&index),
        Command::Calls(calls) => command::calls::run(&calls),
        Command::Demo(demo) => command::demo::run(&demo),
        Command::Completions(completions) => command::completions::run(&completions),
    };
    match outcome {
        Ok(Success::Done) => ExitCode::SUCCESS,
        Ok(Success::Found) => ExitCode::from(1),
        // The reader of the output has closed the pipe, such as `head` (B7).
        Err(problem) if problem.is_broken_pipe() => ExitCode::SUCCESS,
        Err(problem) => {
            output::print_line(&format!("frontdesk: {problem}"));
            ExitCode::from(2)
        }
    }
}
