//! Errors as Python exceptions with a code and fields, without values of a row.

use pyo3::{
    IntoPyObject,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyType},
};

use frontdesk::{
    screening::LoadError,
    sheet::{MappingError, RowError, SheetError},
};

/// The error of a call.
#[derive(Debug)]
pub(crate) struct Failure {
    code: &'static str,
    text: String,
    field: Option<String>,
}

impl Failure {
    /// An error of the whole call.
    pub(crate) fn new(code: &'static str, text: impl ToString) -> Self {
        Self { code, text: text.to_string(), field: None }
    }

    /// An error of one field or column.
    pub(crate) fn of_field(code: &'static str, field: &str, text: impl ToString) -> Self {
        Self { field: Some(field.to_owned()), ..Self::new(code, text) }
    }

    /// The error of the only row of a call.
    pub(crate) fn of_row(problem: &RowError) -> Self {
        let field = problem.field().map(|field| field.as_str().to_owned());
        Self { field, ..Self::new(problem.code(), problem) }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<SheetError> for Failure {
    fn from(problem: SheetError) -> Self {
        Self::new(problem.code(), problem)
    }
}

impl From<LoadError> for Failure {
    fn from(problem: LoadError) -> Self {
        Self::new(problem.code(), problem)
    }
}

impl From<MappingError> for Failure {
    fn from(problem: MappingError) -> Self {
        Self::of_field("no_such_field", "columns", problem)
    }
}

impl From<Failure> for PyErr {
    fn from(Failure { code, text, field }: Failure) -> Self {
        static MALFORMED: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        Python::attach(|py| {
            let made = || {
                let fields = field.map(|field| {
                    let entry = PyDict::new(py);
                    entry.set_item("field", field)?;
                    entry.set_item("problem", &text)?;
                    Ok::<_, PyErr>(entry)
                });
                let fields = fields.transpose()?.into_iter().collect::<Vec<_>>();
                let class = MALFORMED.import(py, "frontdesk.errors", "Malformed")?;
                class.call1((code, &text, fields.into_pyobject(py)?))
            };
            made().map_or_else(|error| error, PyErr::from_value)
        })
    }
}
