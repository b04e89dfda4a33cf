//! Arrow streams: anything that hands one out comes in, and a lazy one goes out.

use std::{ffi::CStr, sync::Arc};

use arrow_array::{
    RecordBatch, RecordBatchReader,
    ffi::FFI_ArrowSchema,
    ffi_stream::{ArrowArrayStreamReader, FFI_ArrowArrayStream},
};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use frontdesk::sheet::{Columns, SheetKind};
use pyo3::{prelude::*, types::PyCapsule};

use crate::{
    cells::Batch,
    reading::Reading,
    screener::Listed,
    slices::{Reader, Slices},
    table::{Filled, schema_of},
};

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";

/// Anything that has `__arrow_c_stream__`; nothing is copied.
pub(crate) struct StreamIn(pub(crate) Reader);

impl<'a, 'py> FromPyObject<'a, 'py> for StreamIn {
    type Error = PyErr;

    #[cfg(feature = "inspect")]
    const INPUT_TYPE: pyo3::inspect::PyStaticExpr = {
        use pyo3::inspect::PyStaticExpr as Expression;
        Expression::Attribute {
            value: &Expression::Name { id: "frontdesk.types" },
            attr: "ArrowStream",
        }
    };

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let capsule = object.getattr("__arrow_c_stream__")?.call0()?.cast_into::<PyCapsule>()?;
        let pointer = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
        // SAFETY: a capsule of this name points to such a stream, by the Arrow PyCapsule
        // interface; it is moved out and a released one stays behind.
        let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr()) };
        Ok(Self(Box::new(ArrowArrayStreamReader::try_new(stream).map_err(failed)?)))
    }
}

/// An exception for what an Arrow stream says; a Python exception within comes back by its text.
pub(crate) fn failed(error: ArrowError) -> PyErr {
    pyo3::exceptions::PyRuntimeError::new_err(error.to_string())
}

/// A schema as a capsule.
pub(crate) fn schema_capsule<'py>(
    py: Python<'py>,
    schema: &Schema,
) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema).map_err(failed)?;
    PyCapsule::new_with_value(py, schema, SCHEMA)
}

/// Batches as a capsule.
pub(crate) fn stream_capsule(py: Python<'_>, reader: Reader) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), STREAM)
}

/// Answers that are made while they are read, batch by batch: memory does not grow with the table.
///
/// Each reader of it asks the source for a fresh stream, so it can be read as often as the source.
#[pyclass(frozen, module = "frontdesk._frontdesk")]
pub(crate) struct Stream {
    listed: Listed,
    source: Py<PyAny>,
    reading: Reading,
}

impl Stream {
    pub(crate) fn new(listed: Listed, source: Py<PyAny>, reading: Reading) -> Self {
        Self { listed, source, reading }
    }
}

#[pymethods]
impl Stream {
    /// The columns of the answers, without reading the source.
    #[pyo3(signature = () -> "object")]
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &schema_of(self.reading.form))
    }

    /// A fresh stream of answers.
    #[pyo3(signature = (requested_schema=None) -> "object")]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // A request for other types is best effort by the interface; ours stay.
        let _ = requested_schema;
        let StreamIn(reader) = self.source.bind(py).extract()?;
        let columns = self.reading.of_table(SheetKind::Appointments, &reader.schema())?;
        py.detach(|| {
            let list = self.listed.read().unwrap_or_else(std::sync::PoisonError::into_inner);
            self.reading.check(&[&list.header, columns.header().unwrap_or_default()])
        })?;
        let lazy = Lazy {
            listed: Arc::clone(&self.listed),
            slices: Slices::new(reader),
            columns,
            reading: self.reading.clone(),
            schema: schema_of(self.reading.form),
            read: 0,
        };
        stream_capsule(py, Box::new(lazy))
    }
}

struct Lazy {
    listed: Listed,
    slices: Slices,
    columns: Columns,
    reading: Reading,
    schema: SchemaRef,
    read: u64,
}

impl Lazy {
    fn answered(&mut self, batch: &RecordBatch) -> Result<RecordBatch, ArrowError> {
        let batch = Batch::new(batch, &self.columns)
            .map_err(|failure| ArrowError::SchemaError(failure.to_string()))?;
        let list = self.listed.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        let record = |row| batch.record(row, self.read + row as u64, &self.columns);
        let answers = list.answer(batch.rows, self.reading.region, record);
        self.read += batch.rows as u64;
        let mut filled = Filled::new(self.reading.form);
        filled.put_all(&answers, &list.reasons);
        filled.finish(&self.schema)
    }
}

impl Iterator for Lazy {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let batch = self.slices.next()?;
        Some(batch.and_then(|batch| self.answered(&batch)))
    }
}

impl RecordBatchReader for Lazy {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}
