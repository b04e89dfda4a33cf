//! `calls`: answers JSON calls, one on each line, from a desk in memory.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Write},
    path::Path,
};

use frontdesk::door::Door;

use super::{catalog, list::read_policy};
use crate::{
    arguments::Calls,
    output::write_escaped,
    problem::{Problem, Success},
};

/// Longest call, in bytes: the log of a large desk fits, and a stream without line ends does not
/// fill the memory (C1).
const LONGEST: u64 = 1 << 30;

/// The first bytes of a text that some editors save, which is not part of the first call.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Answers calls until the end of the input.
///
/// # Errors
/// [`Problem`] if the policy or the calls cannot be read, or an answer cannot be written.
pub(crate) fn run(arguments: &Calls) -> Result<Success, Problem> {
    if arguments.catalog {
        return catalog::print(arguments.json);
    }
    let policy = arguments.policy.as_deref().map_or(Ok(Default::default()), read_policy)?;
    let unreadable = |error| Problem::Read { path: arguments.file.clone(), error };
    let mut calls = open(&arguments.file).map_err(unreadable)?;
    let mut door = Door::new(policy);
    let mut answers = io::stdout().lock();
    let mut line = Vec::new();
    let mut is_first = true;
    while next(&mut calls, &mut line).map_err(unreadable)? {
        if std::mem::take(&mut is_first) && line.starts_with(BYTE_ORDER_MARK) {
            line.drain(..BYTE_ORDER_MARK.len());
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        // A line that is not UTF-8 is not JSON either, and is answered as malformed.
        let answer = door.call_text(&String::from_utf8_lossy(&line));
        write_escaped(&answer, &mut answers)?;
        // Flushed at once, because the caller may wait for the answer before the next call.
        answers.write_all(b"\n").and_then(|()| answers.flush())?;
    }
    Ok(Success::Done)
}

fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    Ok(match path == Path::new("-") {
        true => Box::new(io::stdin().lock()),
        false => Box::new(BufReader::new(File::open(path)?)),
    })
}

/// Reads the next line; false at the end of the input.
fn next(calls: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    calls.take(LONGEST).read_until(b'\n', line)?;
    Ok(!line.is_empty())
}
