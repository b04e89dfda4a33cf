//! Arrow streams: reads those of other libraries, and offers a lazy one with the answers.

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
    screener::SharedList,
    slices::{Reader, Slices},
    table::{TableBuilder, schema_of},
};

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";

/// An object with `__arrow_c_stream__`; nothing is copied.
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
        // SAFETY: by the Arrow PyCapsule interface, a capsule of this name points to such a stream;
        // `from_raw` moves it out and leaves a released one.
        let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr()) };
        Ok(Self(Box::new(ArrowArrayStreamReader::try_new(stream).map_err(failed)?)))
    }
}

/// The exception for an error of an Arrow stream, with the text of a Python exception in it.
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

/// Answers that are computed while they are read, batch by batch: memory does not grow with the
/// table.
///
/// Each reader gets a new stream of the source, so it can be read as often as the source.
#[pyclass(frozen, module = "frontdesk._frontdesk")]
pub(crate) struct Stream {
    shared: SharedList,
    source: Py<PyAny>,
    reading: Reading,
}

impl Stream {
    pub(crate) fn new(shared: SharedList, source: Py<PyAny>, reading: Reading) -> Self {
        Self { shared, source, reading }
    }
}

#[pymethods]
impl Stream {
    /// The schema of the answers; the source is not read.
    #[pyo3(signature = () -> "object")]
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &schema_of(self.reading.form))
    }

    /// A new stream of answers.
    #[pyo3(signature = (requested_schema=None) -> "object")]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface lets a producer ignore requested types.
        let _ = requested_schema;
        let StreamIn(reader) = self.source.bind(py).extract()?;
        let columns = self.reading.of_table(SheetKind::Appointments, &reader.schema())?;
        py.detach(|| {
            let list = self.shared.read().unwrap_or_else(std::sync::PoisonError::into_inner);
            self.reading.check(&[&list.header, columns.header().unwrap_or_default()])
        })?;
        let lazy = Lazy {
            shared: Arc::clone(&self.shared),
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
    shared: SharedList,
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
        let list = self.shared.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        let record = |row| batch.record(row, self.read + row as u64, &self.columns);
        let answers = list.answer(batch.rows, self.reading.region, record);
        self.read += batch.rows as u64;
        let mut builder = TableBuilder::new(self.reading.form);
        builder.put_all(&answers, &list.reasons);
        builder.finish(&self.schema)
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
