//! The screener of the Python package.

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use arrow_array::RecordBatchReader;
use frontdesk::{
    base::{FlagId, FlagItemId, IdError},
    door,
    screening::{self, Policy},
    sheet::{FlagRows, RowError, SheetKind, SheetRow},
};
use pyo3::{
    prelude::*,
    types::{PyBytes, PyDict},
};

use crate::{
    answers::{Answer, dicts},
    cells::Batch,
    desk::Desk,
    failure::Failure,
    list::{Flags, List, Problem},
    reading::Reading,
    slices::{Progress, SLICE, Slices},
    stream::{Stream, StreamIn, failed},
    table::{Table, TableBuilder, schema_of},
};

/// An index that several calls may use at the same time. The lock is never held while Python runs.
pub(crate) type SharedList = Arc<RwLock<List>>;

/// An index of flags.
#[pyclass(frozen, module = "frontdesk._frontdesk")]
pub(crate) struct Screener {
    shared: SharedList,
}

impl Screener {
    fn of(list: List) -> Self {
        Self { shared: Arc::new(RwLock::new(list)) }
    }

    fn read(&self) -> RwLockReadGuard<'_, List> {
        self.shared.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, List> {
        self.shared.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Screener {
    /// Builds an index of the flags of a table.
    #[staticmethod]
    fn from_table(
        py: Python<'_>,
        flags: StreamIn,
        reading: &Reading,
        policy: &str,
    ) -> PyResult<Self> {
        let policy = read_policy(policy)?;
        let columns = reading.of_table(SheetKind::Flags, &flags.0.schema())?;
        let (mut slices, mut rows) = (Slices::new(flags.0), Flags::of(&columns));
        let mut progress = Progress::new(None);
        loop {
            let taken = py.detach(|| {
                let Some(batch) = slices.next().transpose().map_err(failed)? else {
                    return Ok::<_, PyErr>(None);
                };
                let batch = Batch::new(&batch, &columns)?;
                rows.take(batch.rows, |row, position| batch.record(row, position, &columns));
                Ok(Some(batch.rows))
            })?;
            match taken {
                Some(taken) => progress.advance(py, taken)?,
                None => break,
            }
        }
        Ok(Self::of(py.detach(|| rows.finish(policy, reading.region))))
    }

    /// Builds an index of flags that are JSON objects.
    #[staticmethod]
    fn from_rows(
        py: Python<'_>,
        flags: Vec<String>,
        reading: &Reading,
        policy: &str,
    ) -> PyResult<Self> {
        let policy = read_policy(policy)?;
        let columns = reading.of_objects(SheetKind::Flags);
        let mut rows = Flags::default();
        let mut progress = Progress::new(None);
        for chunk in flags.chunks(SLICE) {
            let record = |row: usize, position| columns.record(position, [&chunk[row]]);
            py.detach(|| rows.take(chunk.len(), record));
            progress.advance(py, chunk.len())?;
        }
        Ok(Self::of(py.detach(|| rows.finish(policy, reading.region))))
    }

    /// Loads a saved index.
    #[staticmethod]
    fn from_bytes(py: Python<'_>, data: &[u8], reading: &Reading) -> PyResult<Self> {
        let region = reading.region;
        let screener =
            py.detach(|| screening::Screener::from_bytes(data)).map_err(Failure::from)?;
        let (reasons, header, problems) = Default::default();
        Ok(Self::of(List { screener, reasons, region, header, problems }))
    }

    /// The index as bytes, to be saved.
    fn to_bytes<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        let bytes = py.detach(|| self.read().screener.to_bytes());
        PyBytes::new(py, &bytes)
    }

    /// Number of items, released ones included.
    #[getter]
    fn items(&self, py: Python<'_>) -> usize {
        py.detach(|| self.read().screener.items())
    }

    /// Number of flags.
    #[getter]
    fn flags(&self, py: Python<'_>) -> usize {
        py.detach(|| self.read().screener.flags())
    }

    /// The rows and items of the flags that could not be parsed.
    #[getter]
    fn problems(&self, py: Python<'_>) -> Vec<Problem> {
        py.detach(|| self.read().problems.clone())
    }

    /// The policy as JSON text.
    #[getter]
    fn policy(&self, py: Python<'_>) -> PyResult<String> {
        json(&py.detach(|| self.read().screener.policy().clone()))
    }

    /// Screens one row; row and answer are JSON text.
    fn screen(&self, py: Python<'_>, row: &str, reading: &Reading) -> PyResult<String> {
        let request = request(row, reading)?;
        py.detach(|| {
            let list = self.read();
            let appointment = request.into_appointment(reading.region.or(list.region));
            let request = appointment.map_err(|problem| Failure::of_row(&problem))?.request;
            json(&list.screener.screen(&request))
        })
    }

    /// Screens one row and explains the answer; both are JSON text.
    fn explain(&self, py: Python<'_>, row: &str, reading: &Reading) -> PyResult<String> {
        let request = request(row, reading)?;
        py.detach(|| {
            let list = self.read();
            let appointment = request.into_appointment(reading.region.or(list.region));
            let request = appointment.map_err(|problem| Failure::of_row(&problem))?.request;
            json(&list.screener.explain(&request))
        })
    }

    /// Screens the rows of a table.
    fn screen_table(
        &self,
        py: Python<'_>,
        source: StreamIn,
        reading: &Reading,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Table> {
        let form = reading.form;
        let columns = reading.of_table(SheetKind::Appointments, &source.0.schema())?;
        py.detach(|| reading.check(&[&self.read().header, columns.header().unwrap_or_default()]))?;
        let (mut slices, schema) = (Slices::new(source.0), schema_of(form));
        let (mut batches, mut problems, mut read) = (Vec::new(), Vec::new(), 0);
        let mut progress = Progress::new(progress);
        loop {
            let answered = py.detach(|| {
                let Some(batch) = slices.next().transpose().map_err(failed)? else {
                    return Ok::<_, PyErr>(None);
                };
                let batch = Batch::new(&batch, &columns)?;
                let list = self.read();
                let record = |row| batch.record(row, read + row as u64, &columns);
                let answers = list.answer(batch.rows, reading.region, record);
                problems.extend(problems_of(read, &answers));
                let mut builder = TableBuilder::new(form);
                builder.put_all(&answers, &list.reasons);
                batches.push(builder.finish(&schema).map_err(failed)?);
                Ok(Some(batch.rows))
            })?;
            let Some(rows) = answered else { break };
            read += rows as u64;
            progress.advance(py, rows)?;
        }
        Ok(Table::new(form, batches, problems))
    }

    /// Screens rows that are JSON objects.
    #[pyo3(signature = (rows, reading, progress) -> "tuple[list[dict[str, Any]], list[Problem]]")]
    fn screen_rows<'py>(
        &self,
        py: Python<'py>,
        rows: Vec<String>,
        reading: &Reading,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<(Vec<Bound<'py, PyDict>>, Vec<Problem>)> {
        let form = reading.form;
        let columns = reading.of_objects(SheetKind::Appointments);
        let mut progress = Progress::new(progress);
        let (mut dictionaries, mut problems, mut read) = (Vec::new(), Vec::new(), 0);
        for chunk in rows.chunks(SLICE) {
            let record = |row: usize| columns.record(read + row as u64, [&chunk[row]]);
            let (answers, reasons) = py.detach(|| {
                let list = self.read();
                (list.answer(chunk.len(), reading.region, record), list.reasons.clone())
            });
            let mut values = Vec::new();
            answers.iter().for_each(|answer| form.put(answer, &reasons, &mut values));
            dictionaries.append(&mut dicts(py, form, values)?);
            problems.extend(problems_of(read, &answers));
            read += chunk.len() as u64;
            progress.advance(py, chunk.len())?;
        }
        Ok((dictionaries, problems))
    }

    /// An index of the current flags of a desk.
    #[staticmethod]
    fn of_desk(py: Python<'_>, desk: &Desk) -> Self {
        Self::of(py.detach(|| desk.list()))
    }

    /// Screens a table batch by batch, while its answers are read.
    fn stream(&self, source: Py<PyAny>, reading: &Reading) -> Stream {
        Stream::new(Arc::clone(&self.shared), source, reading.clone())
    }

    /// Adds the items of a flag, and returns their ids.
    fn add(&self, py: Python<'_>, row: &str, reading: &Reading) -> PyResult<Vec<String>> {
        let record = reading.of_objects(SheetKind::Flags).record(0, [row]);
        let mut rows = FlagRows::default();
        let taken = record.and_then(|record| rows.take(record));
        taken.map_err(|problem| Failure::of_row(&problem))?;
        let (items, reasons) = rows.finish();
        let added = py.detach(|| {
            let mut list = self.write();
            list.reasons.extend(reasons);
            let add = |(flag, item, value)| {
                let refused = |problem: screening::AddError| {
                    Failure::of_field(problem.code(), FlagItemId::as_str(&item), problem)
                };
                list.screener.add(&flag, &item, &value).map_err(refused)?;
                Ok::<_, Failure>(item.into())
            };
            items.into_iter().map(add).collect::<Result<Vec<String>, _>>()
        });
        Ok(added?)
    }

    /// Releases an item, so that it matches nothing; returns whether it is known.
    fn release(&self, py: Python<'_>, flag: &str, item: &str) -> PyResult<bool> {
        let (flag, item) = ids(flag, item)?;
        Ok(py.detach(|| self.write().screener.release(&flag, &item)))
    }

    /// Reinstates a released item, so that it matches again; returns whether it is known.
    fn reinstate(&self, py: Python<'_>, flag: &str, item: &str) -> PyResult<bool> {
        let (flag, item) = ids(flag, item)?;
        Ok(py.detach(|| self.write().screener.reinstate(&flag, &item)))
    }
}

fn ids(flag: &str, item: &str) -> Result<(FlagId, FlagItemId), Failure> {
    let bad = |field| move |problem: IdError| Failure::of_field("id", field, problem);
    let flag = FlagId::parse(flag).map_err(bad("flag"))?;
    Ok((flag, FlagItemId::parse(item).map_err(bad("item"))?))
}

fn request(row: &str, reading: &Reading) -> Result<SheetRow, Failure> {
    let columns = reading.of_objects(SheetKind::Appointments);
    columns.record(0, [row]).map_err(|problem| Failure::of_row(&problem))
}

fn read_policy(text: &str) -> Result<Policy, Failure> {
    door::read(text).map_err(|problem| Failure::of_field("policy", "policy", problem))
}

fn json(value: &impl serde::Serialize) -> PyResult<String> {
    serde_json::to_string(value).map_err(|error| Failure::new("json", error).into())
}

fn problems_of(first: u64, answers: &[Answer]) -> impl Iterator<Item = Problem> {
    let problem = |(row, answer): (u64, &Answer)| {
        let problem: &RowError = answer.as_ref().err()?;
        Some(Problem::of_row(SheetKind::Appointments, row, problem))
    };
    (first..).zip(answers).filter_map(problem)
}
