//! Brings the data tables into the form in which they are shipped: without the heads that tell
//! people about them, and names in short. What is left out a page would load for nothing.

use std::{
    env::var_os,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

/// The folders with tables.
const FOLDERS: &[&str] = &["src/base/time/data", "src/contact/data", "src/sheet/data"];

/// The tables of names: a class, and behind a tab the names in order.
const NAMES: &[&str] = &["given_names.tsv", "surnames.tsv"];

fn main() -> Result<(), Box<dyn Error>> {
    let shipped = PathBuf::from(var_os("OUT_DIR").ok_or("cargo names the folder")?);
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        for entry in fs::read_dir(folder)? {
            ship(&entry?.path(), &shipped)?;
        }
    }
    Ok(())
}

fn ship(table: &Path, into: &Path) -> Result<(), Box<dyn Error>> {
    let name = table.file_name().ok_or("a table is a file")?;
    let text = fs::read_to_string(table)?;
    let short = NAMES.iter().any(|names| name == *names);
    let lines = text.lines().filter(|line| !is_head(line));
    let lines = lines.map(|line| if short { shorten(line) } else { line.to_owned() });
    fs::write(into.join(name), lines.map(|line| line + "\n").collect::<String>())?;
    Ok(())
}

/// Whether a line is for people. Two signs begin a section, which is read.
fn is_head(line: &str) -> bool {
    line.is_empty() || (line.starts_with('#') && !line.starts_with("## "))
}

/// Writes each name as a capital that counts the letters it shares with the name before it, A for
/// none, B for one, and the rest: `jan janna jill` is `AjanDnaBill`.
fn shorten(line: &str) -> String {
    let (class, names) = line.split_once('\t').unwrap_or(("", line));
    let mut short = format!("{class}\t");
    let mut before = "";
    for name in names.split(' ') {
        let letters = name.bytes().zip(before.bytes());
        let shared = letters.take_while(|(letter, other)| letter == other).count().min(25);
        short.push(char::from(b'A' + shared as u8));
        short.push_str(&name[shared..]);
        before = name;
    }
    short
}
