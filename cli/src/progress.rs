//! Progress of a run, shown only on a terminal.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A progress bar with the bytes read of a file and the number of rows.
pub(crate) struct Progress {
    bar: ProgressBar,
}

const FILE: &str = "{bar:30} {percent:>3}%  {msg}  {eta} left";
const STREAM: &str = "{spinner} {msg}  {elapsed}";

impl Progress {
    /// A bar that is visible if it is wanted and the standard error is a terminal.
    pub(crate) fn new(length: Option<u64>, is_wanted: bool) -> Self {
        let target = if is_wanted && std::io::stderr().is_terminal() {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(length, target);
        let template = if length.is_some() { FILE } else { STREAM };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self { bar }
    }

    /// Updates the number of rows that are done and of bytes that are read.
    pub(crate) fn advance(&self, rows: u64, bytes_read: u64) {
        if self.bar.is_hidden() {
            return;
        }
        self.bar.set_position(bytes_read);
        let rate = rows / self.bar.elapsed().as_secs().max(1);
        self.bar.set_message(format!("{rows} rows, {rate} a second"));
    }

    /// Removes the bar.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }

    /// Writes to the same terminal while the bar is hidden.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }
}
