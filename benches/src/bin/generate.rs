//! Writes invented flags or appointments as CSV.
//!
//! ```text
//! generate flags 100000 > flags.csv
//! generate appointments 100000 --of 100000 --share 10% > appointments.csv
//! ```
//! Of the appointments, `--share` are flagged people (of the first `--of` flags) in disguise; the
//! last column says which.

use std::{
    env,
    io::{self, BufWriter, Write},
    process::ExitCode,
};

use frontdesk_benches::{
    person::{Population, Written, disguised},
    random::Random,
    screening::{CHANCE, FLAGGED, OTHERS},
};

const USAGE: &str =
    "generate flags COUNT | generate appointments COUNT --of FLAGS --share PERCENT%";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let out = &mut BufWriter::with_capacity(1 << 20, io::stdout().lock());
    let written = match words[..] {
        ["flags", count] => number(count).map(|count| flags(out, count)),
        ["appointments", count, "--of", of, "--share", share] => number(count)
            .zip(number(of))
            .zip(number(share.trim_end_matches('%')))
            .map(|((count, of), share)| appointments(out, count, of, share)),
        _ => None,
    };
    match written {
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(problem)) if problem.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Some(Err(problem)) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
        None => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn number(text: &str) -> Option<usize> {
    text.replace(['_', ','], "").parse().ok()
}

fn flags(out: &mut impl Write, count: usize) -> io::Result<()> {
    let people = Population::new(FLAGGED);
    writeln!(out, "id,name,email,phone,address,country")?;
    for number in 0..count {
        let id = format_args!("F-{number}");
        writeln!(out, "{id},{}", row(&people.person(number).written()))?;
    }
    out.flush()
}

fn appointments(out: &mut impl Write, count: usize, of: usize, share: usize) -> io::Result<()> {
    let (flagged, others) = (Population::new(FLAGGED), Population::new(OTHERS));
    writeln!(out, "id,name,email,phone,address,country,true_flag")?;
    for number in 0..count {
        let random = &mut Random::new(CHANCE, number as u64);
        if of > 0 && random.percent(share) {
            let flag = random.below(of);
            let person = disguised(flagged.person(flag), &flagged, random);
            writeln!(out, "A-{number},{},F-{flag}", row(&person.written()))?;
        } else {
            writeln!(out, "A-{number},{},", row(&others.person(number).written()))?;
        }
    }
    out.flush()
}

/// Only names and addresses have commas in them, and nothing has quotation marks.
fn row(person: &Written) -> String {
    let Written { name, email, phone, address, country } = person;
    format!("\"{name}\",{email},{phone},\"{address}\",{}", country.code())
}
