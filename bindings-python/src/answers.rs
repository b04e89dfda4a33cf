//! Answers as rows: one for each matched item (long), or one for each appointment (wide).

use std::{borrow::Cow, collections::BTreeMap};

use frontdesk::{base::FlagId, contact::ItemKind, screening::Screening, sheet::RowError};
use pyo3::{prelude::*, types::PyDict};

/// The answer for one appointment, or the error of its row.
pub(crate) type Answer = Result<Screening, RowError>;

/// Reason of each flag.
pub(crate) type Reasons = BTreeMap<FlagId, String>;

/// The form of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// One row for each matched item, and one for an incomplete answer without any.
    Long,
    /// One row for each appointment, also without a match and for a row that could not be parsed.
    Wide,
}

/// The type of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ColumnType {
    Text,
    Number,
    Truth,
    Texts,
}

/// One value of an answer.
#[derive(Clone, IntoPyObject)]
pub(crate) enum Value<'a> {
    Text(Option<Cow<'a, str>>),
    Number(Option<i32>),
    Truth(Option<bool>),
    Texts(Vec<String>),
}

const LONG: [(&str, ColumnType); 18] = [
    ("appointment", ColumnType::Text),
    ("alert", ColumnType::Text),
    ("flag", ColumnType::Text),
    ("flag_alert", ColumnType::Text),
    ("item", ColumnType::Text),
    ("kind", ColumnType::Text),
    ("grade", ColumnType::Text),
    ("score", ColumnType::Number),
    ("strong", ColumnType::Truth),
    ("distinctive", ColumnType::Truth),
    ("rule", ColumnType::Text),
    ("flagged", ColumnType::Text),
    ("request", ColumnType::Text),
    ("reason", ColumnType::Text),
    ("complete", ColumnType::Truth),
    ("steps", ColumnType::Texts),
    ("not_compared", ColumnType::Texts),
    ("not_listed", ColumnType::Number),
];

const WIDE: [(&str, ColumnType); 7] = [
    ("appointment", ColumnType::Text),
    ("alert", ColumnType::Text),
    ("complete", ColumnType::Truth),
    ("not_compared", ColumnType::Texts),
    ("not_listed", ColumnType::Number),
    ("flags", ColumnType::Number),
    ("problem", ColumnType::Text),
];

/// Columns of a wide row for the best item of each kind.
const BEST: [(&str, ColumnType); 5] = [
    ("flag", ColumnType::Text),
    ("item", ColumnType::Text),
    ("grade", ColumnType::Text),
    ("score", ColumnType::Number),
    ("rule", ColumnType::Text),
];

impl Form {
    /// The form for the argument `wide`.
    pub(crate) fn of(wide: bool) -> Self {
        if wide { Self::Wide } else { Self::Long }
    }

    /// The names and types of the columns.
    pub(crate) fn columns(self) -> Vec<(String, ColumnType)> {
        let named = |(name, holds): &(&str, ColumnType)| ((*name).to_owned(), *holds);
        match self {
            Self::Long => LONG.iter().map(named).collect(),
            Self::Wide => {
                let best = ItemKind::ALL.iter().flat_map(|kind| {
                    BEST.iter().map(|(name, holds)| (format!("{}_{name}", kind.as_str()), *holds))
                });
                WIDE.iter().map(named).chain(best).collect()
            }
        }
    }

    /// Appends the values of all rows of an answer, row by row.
    pub(crate) fn put<'a>(
        self,
        answer: &'a Answer,
        reasons: &'a Reasons,
        values: &mut Vec<Value<'a>>,
    ) {
        match (self, answer) {
            (Self::Long, Ok(screening)) => put_long(screening, reasons, values),
            (Self::Long, Err(_)) => {}
            (Self::Wide, answer) => put_wide(answer, values),
        }
    }
}

fn text(text: &str) -> Value<'_> {
    Value::Text(Some(Cow::Borrowed(text)))
}

fn put_long<'a>(screening: &'a Screening, reasons: &'a Reasons, values: &mut Vec<Value<'a>>) {
    for flag in &screening.flags {
        let reason = reasons.get(&flag.flag).map(|reason| Cow::Borrowed(reason.as_str()));
        for item in &flag.items {
            values.extend([
                text(screening.appointment.as_str()),
                text(screening.alert.as_str()),
                text(flag.flag.as_str()),
                text(flag.alert.as_str()),
                text(item.item.as_str()),
                text(item.kind.as_str()),
                text(item.grade.as_str()),
                Value::Number(Some(item.score.thousandths().into())),
                Value::Truth(Some(item.strong)),
                Value::Truth(Some(item.distinctive)),
                text(item.rule.as_str()),
                text(item.flagged.reveal()),
                text(item.request.reveal()),
                Value::Text(reason.clone()),
                Value::Truth(Some(screening.complete)),
                Value::Texts(item.steps.iter().map(ToString::to_string).collect()),
                not_compared(screening),
                number(screening.not_listed),
            ]);
        }
    }
    if screening.flags.is_empty() && !screening.complete {
        values.extend(LONG.iter().map(|(name, holds)| match (*name, *holds) {
            ("appointment", _) => text(screening.appointment.as_str()),
            ("alert", _) => text(screening.alert.as_str()),
            ("complete", _) => Value::Truth(Some(screening.complete)),
            ("not_compared", _) => not_compared(screening),
            ("not_listed", _) => number(screening.not_listed),
            (_, ColumnType::Text) => Value::Text(None),
            (_, ColumnType::Number) => Value::Number(None),
            (_, ColumnType::Truth) => Value::Truth(None),
            (_, ColumnType::Texts) => Value::Texts(Vec::new()),
        }));
    }
}

fn not_compared<'a>(screening: &Screening) -> Value<'a> {
    Value::Texts(screening.not_compared.iter().map(ToString::to_string).collect())
}

fn number<'a>(count: usize) -> Value<'a> {
    Value::Number(Some(i32::try_from(count).unwrap_or(i32::MAX)))
}

fn put_wide<'a>(answer: &'a Answer, values: &mut Vec<Value<'a>>) {
    let screening = answer.as_ref().ok();
    let text_or_none = |text_or_none: Option<&'a str>| Value::Text(text_or_none.map(Cow::Borrowed));
    values.extend([
        text_or_none(screening.map(|screening| screening.appointment.as_str())),
        text_or_none(screening.map(|screening| screening.alert.as_str())),
        Value::Truth(Some(screening.is_some_and(|screening| screening.complete))),
        screening.map_or(Value::Texts(Vec::new()), not_compared),
        screening.map_or(Value::Number(None), |screening| number(screening.not_listed)),
        screening.map_or(Value::Number(None), |screening| number(screening.flags.len())),
        text_or_none(answer.as_ref().err().map(RowError::code)),
    ]);
    for kind in ItemKind::ALL {
        let best = screening.and_then(|screening| screening.best(kind));
        values.extend([
            text_or_none(best.map(|(flag, _)| flag.flag.as_str())),
            text_or_none(best.map(|(_, item)| item.item.as_str())),
            text_or_none(best.map(|(_, item)| item.grade.as_str())),
            Value::Number(best.map(|(_, item)| item.score.thousandths().into())),
            text_or_none(best.map(|(_, item)| item.rule.as_str())),
        ]);
    }
}

/// Rows as Python dictionaries.
pub(crate) fn dicts<'py>(
    py: Python<'py>,
    form: Form,
    values: Vec<Value<'_>>,
) -> PyResult<Vec<Bound<'py, PyDict>>> {
    let columns = form.columns();
    let mut values = values.into_iter();
    let mut rows = Vec::with_capacity(values.len() / columns.len());
    while values.len() > 0 {
        let row = PyDict::new(py);
        for ((name, _), value) in columns.iter().zip(values.by_ref()) {
            row.set_item(name, value)?;
        }
        rows.push(row);
    }
    Ok(rows)
}
