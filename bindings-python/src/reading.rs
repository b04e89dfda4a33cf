//! The options of a call: how rows are parsed, and the form of the answer.

use frontdesk::{
    base::Region,
    sheet::{Columns, Mapping, SheetKind},
};
use pyo3::prelude::*;

use arrow_schema::Schema;

use crate::{answers::Form, failure::Failure};

/// The options of a call: how rows are parsed, and the form of the answer.
#[pyclass(frozen, module = "frontdesk._frontdesk")]
#[derive(Clone)]
pub(crate) struct Reading {
    mappings: Vec<Mapping>,
    pub(crate) region: Option<Region>,
    pub(crate) form: Form,
}

#[pymethods]
impl Reading {
    /// `columns` maps fields to columns, `region` is the country of rows without one, and `wide`
    /// gives one row for each appointment instead of one for each matched item.
    #[new]
    #[pyo3(signature = (columns=vec![], region=None, wide=false))]
    fn new(columns: Vec<(String, String)>, region: Option<&str>, wide: bool) -> PyResult<Self> {
        let mapping = |(field, column): &(String, String)| Mapping::new(field, column);
        let mappings = columns.iter().map(mapping).collect::<Result<_, _>>();
        let bad = |problem| Failure::of_field("region", "region", problem);
        Ok(Self {
            mappings: mappings.map_err(Failure::from)?,
            region: region.map(Region::parse).transpose().map_err(bad)?,
            form: Form::of(wide),
        })
    }
}

impl Reading {
    /// The fields of the columns of a table.
    ///
    /// # Errors
    /// [`Failure`] if no column has a field that is compared.
    pub(crate) fn of_table(&self, kind: SheetKind, schema: &Schema) -> Result<Columns, Failure> {
        let fields = schema.fields().iter();
        let header: Vec<String> = fields.map(|field| field.name().clone()).collect();
        Ok(Columns::of_header(kind, &self.mappings, &header)?)
    }

    /// The fields of rows that are JSON objects.
    pub(crate) fn of_objects(&self, kind: SheetKind) -> Columns {
        Columns::of_objects(kind, &self.mappings)
    }

    /// Checks that each mapped column is in one of these headers.
    ///
    /// # Errors
    /// [`Failure`] `no_such_column` for the first that is not.
    pub(crate) fn check(&self, headers: &[&[String]]) -> Result<(), Failure> {
        match Mapping::first_unused(&self.mappings, headers) {
            Some(Mapping { field, column }) => {
                let text = format!("{field} is read from {column}, but there is no such column");
                Err(Failure::of_field("no_such_column", field.as_str(), text))
            }
            None => Ok(()),
        }
    }
}
