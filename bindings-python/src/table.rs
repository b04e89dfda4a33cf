//! Answers in an Arrow table.

use std::sync::Arc;

use arrow_array::{
    Array, ArrayRef, RecordBatch, RecordBatchIterator,
    builder::{BooleanBuilder, Int32Builder, ListBuilder, StringBuilder},
    cast::AsArray,
    types::Int32Type,
};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use pyo3::{
    prelude::*,
    types::{PyCapsule, PyDict},
};

use crate::{
    answers::{Answer, ColumnType, Form, Reasons, Value, dicts},
    list::Problem,
    stream::{schema_capsule, stream_capsule},
};

/// All answers of a call, as an Arrow table that can be read several times.
#[pyclass(frozen, module = "frontdesk._frontdesk")]
pub(crate) struct Table {
    form: Form,
    batches: Vec<RecordBatch>,
    problems: Vec<Problem>,
}

impl Table {
    pub(crate) fn new(form: Form, batches: Vec<RecordBatch>, problems: Vec<Problem>) -> Self {
        Self { form, batches, problems }
    }
}

#[pymethods]
impl Table {
    /// The rows that could not be parsed.
    #[getter]
    fn problems(&self) -> Vec<Problem> {
        self.problems.clone()
    }

    /// The first rows as dictionaries.
    #[pyo3(signature = (rows) -> "list[dict[str, Any]]")]
    fn head<'py>(&self, py: Python<'py>, rows: usize) -> PyResult<Vec<Bound<'py, PyDict>>> {
        let mut values = Vec::new();
        let mut left = rows;
        for batch in &self.batches {
            let some = left.min(batch.num_rows());
            for row in 0..some {
                values.extend(batch.columns().iter().map(|column| value(column, row)));
            }
            left -= some;
        }
        dicts(py, self.form, values)
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// The schema of the table.
    #[pyo3(signature = () -> "object")]
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &schema_of(self.form))
    }

    /// A new stream of all rows.
    #[pyo3(signature = (requested_schema=None) -> "object")]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface lets a producer ignore requested types.
        let _ = requested_schema;
        let batches = self.batches.clone().into_iter().map(Ok);
        let reader = RecordBatchIterator::new(batches, schema_of(self.form));
        stream_capsule(py, Box::new(reader))
    }
}

fn value(column: &ArrayRef, row: usize) -> Value<'_> {
    match column.data_type() {
        DataType::Utf8 => {
            let texts = column.as_string::<i32>();
            Value::Text(texts.is_valid(row).then(|| texts.value(row).into()))
        }
        DataType::Int32 => {
            let numbers = column.as_primitive::<Int32Type>();
            Value::Number(numbers.is_valid(row).then(|| numbers.value(row)))
        }
        DataType::Boolean => {
            let truths = column.as_boolean();
            Value::Truth(truths.is_valid(row).then(|| truths.value(row)))
        }
        _ => {
            let texts = column.as_list::<i32>().value(row);
            let texts = texts.as_string::<i32>().iter().flatten().map(str::to_owned);
            Value::Texts(texts.collect())
        }
    }
}

/// The Arrow schema of a form; numbers are signed, because Spark has no unsigned ones.
pub(crate) fn schema_of(form: Form) -> SchemaRef {
    let field = |(name, holds): (String, ColumnType)| {
        let kind = match holds {
            ColumnType::Text => DataType::Utf8,
            ColumnType::Number => DataType::Int32,
            ColumnType::Truth => DataType::Boolean,
            ColumnType::Texts => DataType::List(Arc::new(Field::new("item", DataType::Utf8, true))),
        };
        Field::new(name, kind, true)
    };
    Arc::new(Schema::new(form.columns().into_iter().map(field).collect::<Vec<_>>()))
}

/// Builders of the columns.
pub(crate) struct TableBuilder {
    form: Form,
    columns: Vec<Column>,
}

enum Column {
    Text(StringBuilder),
    Number(Int32Builder),
    Truth(BooleanBuilder),
    Texts(ListBuilder<StringBuilder>),
}

impl TableBuilder {
    pub(crate) fn new(form: Form) -> Self {
        let empty = |(_, holds)| match holds {
            ColumnType::Text => Column::Text(StringBuilder::new()),
            ColumnType::Number => Column::Number(Int32Builder::new()),
            ColumnType::Truth => Column::Truth(BooleanBuilder::new()),
            ColumnType::Texts => Column::Texts(ListBuilder::new(StringBuilder::new())),
        };
        Self { form, columns: form.columns().into_iter().map(empty).collect() }
    }

    /// Appends the rows of answers.
    pub(crate) fn put_all(&mut self, answers: &[Answer], reasons: &Reasons) {
        let mut values = Vec::new();
        for answer in answers {
            self.form.put(answer, reasons, &mut values);
            let mut row_values = values.drain(..);
            while row_values.len() > 0 {
                self.columns
                    .iter_mut()
                    .zip(row_values.by_ref())
                    .for_each(|(column, value)| column.put(value));
            }
        }
    }

    /// Builds a batch of the rows.
    pub(crate) fn finish(self, schema: &SchemaRef) -> Result<RecordBatch, ArrowError> {
        let columns = self.columns.into_iter().map(Column::finish).collect();
        RecordBatch::try_new(Arc::clone(schema), columns)
    }
}

impl Column {
    fn put(&mut self, value: Value<'_>) {
        match (self, value) {
            (Self::Text(column), Value::Text(text)) => column.append_option(text),
            (Self::Number(column), Value::Number(number)) => column.append_option(number),
            (Self::Truth(column), Value::Truth(is_so)) => column.append_option(is_so),
            (Self::Texts(column), Value::Texts(texts)) => {
                column.append_value(texts.into_iter().map(Some));
            }
            // Forms and values have the same types; a mistake would show as a missing value.
            (column, _) => column.skip(),
        }
    }

    fn skip(&mut self) {
        match self {
            Self::Text(column) => column.append_null(),
            Self::Number(column) => column.append_null(),
            Self::Truth(column) => column.append_null(),
            Self::Texts(column) => column.append_null(),
        }
    }

    fn finish(self) -> ArrayRef {
        match self {
            Self::Text(mut column) => Arc::new(column.finish()),
            Self::Number(mut column) => Arc::new(column.finish()),
            Self::Truth(mut column) => Arc::new(column.finish()),
            Self::Texts(mut column) => Arc::new(column.finish()),
        }
    }
}
