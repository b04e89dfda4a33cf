//! Answers as rows of columns: one a matched item (long), or one an appointment (wide).

use std::{borrow::Cow, collections::BTreeMap};

use frontdesk::{base::FlagId, contact::ItemKind, screening::Screening, sheet::RowError};
use pyo3::{prelude::*, types::PyDict};

/// What became of one appointment.
pub(crate) type Answer = Result<Screening, RowError>;

/// Why customers are flagged.
pub(crate) type Reasons = BTreeMap<FlagId, String>;

/// How answers are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// One row a matched item; one alone for an answer that is not complete and has none.
    Long,
    /// One row an appointment, also where nothing was found or the row could not be read.
    Wide,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
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

const LONG: [(&str, Holds); 18] = [
    ("appointment", Holds::Text),
    ("alert", Holds::Text),
    ("flag", Holds::Text),
    ("flag_alert", Holds::Text),
    ("item", Holds::Text),
    ("kind", Holds::Text),
    ("grade", Holds::Text),
    ("score", Holds::Number),
    ("strong", Holds::Truth),
    ("distinctive", Holds::Truth),
    ("rule", Holds::Text),
    ("flagged", Holds::Text),
    ("request", Holds::Text),
    ("reason", Holds::Text),
    ("complete", Holds::Truth),
    ("steps", Holds::Texts),
    ("not_compared", Holds::Texts),
    ("not_listed", Holds::Number),
];

const WIDE: [(&str, Holds); 7] = [
    ("appointment", Holds::Text),
    ("alert", Holds::Text),
    ("complete", Holds::Truth),
    ("not_compared", Holds::Texts),
    ("not_listed", Holds::Number),
    ("flags", Holds::Number),
    ("problem", Holds::Text),
];

/// What a wide row tells of the best item of each kind.
const BEST: [(&str, Holds); 5] = [
    ("flag", Holds::Text),
    ("item", Holds::Text),
    ("grade", Holds::Text),
    ("score", Holds::Number),
    ("rule", Holds::Text),
];

impl Form {
    /// The form that was asked for.
    pub(crate) fn of(wide: bool) -> Self {
        if wide { Self::Wide } else { Self::Long }
    }

    /// The names of the columns and what they hold.
    pub(crate) fn columns(self) -> Vec<(String, Holds)> {
        let named = |(name, holds): &(&str, Holds)| ((*name).to_owned(), *holds);
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

    /// Puts the values of all rows that an answer makes, one row behind the other.
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
            (_, Holds::Text) => Value::Text(None),
            (_, Holds::Number) => Value::Number(None),
            (_, Holds::Truth) => Value::Truth(None),
            (_, Holds::Texts) => Value::Texts(Vec::new()),
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
    let told = |told: Option<&'a str>| Value::Text(told.map(Cow::Borrowed));
    values.extend([
        told(screening.map(|screening| screening.appointment.as_str())),
        told(screening.map(|screening| screening.alert.as_str())),
        Value::Truth(Some(screening.is_some_and(|screening| screening.complete))),
        screening.map_or(Value::Texts(Vec::new()), not_compared),
        screening.map_or(Value::Number(None), |screening| number(screening.not_listed)),
        screening.map_or(Value::Number(None), |screening| number(screening.flags.len())),
        told(answer.as_ref().err().map(RowError::code)),
    ]);
    for kind in ItemKind::ALL {
        let best = screening.and_then(|screening| screening.best(kind));
        values.extend([
            told(best.map(|(flag, _)| flag.flag.as_str())),
            told(best.map(|(_, item)| item.item.as_str())),
            told(best.map(|(_, item)| item.grade.as_str())),
            Value::Number(best.map(|(_, item)| item.score.thousandths().into())),
            told(best.map(|(_, item)| item.rule.as_str())),
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
