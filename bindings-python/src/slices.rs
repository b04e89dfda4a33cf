//! Splits the batches of a stream into slices, so that a call can be interrupted and watched.

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::ArrowError;
use pyo3::prelude::*;

/// Number of rows between two checks for Ctrl-C.
pub(crate) const SLICE: usize = 65_536;

/// The batches of a table of another library.
pub(crate) type Reader = Box<dyn RecordBatchReader + Send>;

/// Iterates over the batches of a reader in slices.
pub(crate) struct Slices {
    reader: Reader,
    /// The rest of the current batch.
    rest: Option<RecordBatch>,
}

impl Slices {
    pub(crate) fn new(reader: Reader) -> Self {
        Self { reader, rest: None }
    }
}

impl Iterator for Slices {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let batch = match self.rest.take() {
            Some(batch) => batch,
            None => {
                match self.reader.find(|batch| !matches!(batch, Ok(it) if it.num_rows() == 0))? {
                    Ok(batch) => batch,
                    Err(error) => return Some(Err(error)),
                }
            }
        };
        let length = batch.num_rows().min(SLICE);
        let left = batch.num_rows() - length;
        self.rest = (left > 0).then(|| batch.slice(length, left));
        Some(Ok(batch.slice(0, length)))
    }
}

/// Reports the number of rows that are done to a callback.
pub(crate) struct Progress {
    callback: Option<Py<PyAny>>,
    done: u64,
}

impl Progress {
    pub(crate) fn new(callback: Option<Py<PyAny>>) -> Self {
        Self { callback, done: 0 }
    }

    /// Counts rows, checks for Ctrl-C, and calls the callback; an error of either stops the call.
    pub(crate) fn advance(&mut self, py: Python<'_>, rows: usize) -> PyResult<()> {
        self.done += rows as u64;
        py.check_signals()?;
        match &self.callback {
            Some(callback) => callback.call1(py, (self.done,)).map(|_| ()),
            None => Ok(()),
        }
    }
}
