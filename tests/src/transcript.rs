//! What a runner of the scenarios heard, one line an answer.
//!
//! Each language writes the file `<language>.jsonl` into the folder that `TRANSCRIPTS` names:
//! `{"scenario": "flag/lift/….json", "step": 0, "says": {…}}`, keys sorted, in path order.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::{Scenario, root};

/// The folder for transcripts, if `TRANSCRIPTS` is set.
pub fn transcripts() -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("TRANSCRIPTS")?);
    let folder = root().join(folder);
    fs::create_dir_all(&folder).ok()?;
    Some(folder)
}

/// A transcript of answers.
#[derive(Debug, Default)]
pub struct Transcript(String);

impl Transcript {
    /// Adds the answers to one scenario.
    pub fn add(&mut self, below: &Path, scenario: &Scenario, answers: &[Value]) {
        let path = scenario.path.strip_prefix(below).unwrap_or(&scenario.path);
        for (step, says) in answers.iter().enumerate() {
            let line =
                json!({ "scenario": path.display().to_string(), "step": step, "says": says });
            self.0 += &line.to_string();
            self.0.push('\n');
        }
    }

    /// Writes the transcript to a folder.
    ///
    /// # Panics
    /// When the file cannot be written.
    pub fn save(&self, folder: &Path, language: &str) {
        let path = folder.join(language).with_extension("jsonl");
        fs::write(path, &self.0).expect("a transcript can be written");
    }
}
