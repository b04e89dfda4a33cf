//! Columns of the table: titles, cells and widths.

use unicode_width::UnicodeWidthStr;

use super::shown::{Line, ShownFlag};

/// Width from which each kind of value has its own column.
const WIDE: usize = 110;

/// Least width of a column.
const NARROWEST: usize = 8;

/// Number of spaces between columns.
pub(super) const GAP: usize = 2;

/// The columns of a table and their widths.
#[derive(Debug)]
pub(super) struct Layout {
    is_wide: bool,
    pub(super) widths: Vec<usize>,
}

impl Layout {
    /// Starts with the width that the cells need, and narrows the widest column until all fit.
    pub(super) fn fit(rows: &[ShownFlag], width: usize) -> Self {
        let is_wide = width >= WIDE;
        let mut widths: Vec<usize> = titles(is_wide).iter().map(|title| title.width()).collect();
        for row in rows {
            for (width, cell) in widths.iter_mut().zip(cells(row, is_wide)) {
                let widest = cell.iter().map(line_width).max();
                *width = (*width).max(widest.unwrap_or_default());
            }
        }
        let room = width.saturating_sub(GAP * (widths.len() - 1));
        while widths.iter().sum::<usize>() > room {
            match widths.iter_mut().max() {
                Some(widest) if *widest > NARROWEST => *widest -= 1,
                _ => break,
            }
        }
        Self { is_wide, widths }
    }

    /// The headings of the columns.
    pub(super) fn titles(&self) -> &'static [&'static str] {
        titles(self.is_wide)
    }

    /// The cells of a row.
    pub(super) fn cells(&self, row: &ShownFlag) -> Vec<Vec<Line>> {
        cells(row, self.is_wide)
    }
}

fn line_width(line: &Line) -> usize {
    line.text.width() + if line.matched.is_some() { 2 } else { 0 }
}

fn titles(is_wide: bool) -> &'static [&'static str] {
    if is_wide {
        &["Appointment", "Alert", "Name", "E-mail", "Address", "Phone", "Flag", "Why"]
    } else {
        &["Appointment", "Contact", "Flag", "Why"]
    }
}

fn cells(row: &ShownFlag, is_wide: bool) -> Vec<Vec<Line>> {
    let lines = |texts: [Option<&str>; 3]| -> Vec<Line> {
        texts.into_iter().flatten().map(Line::new).collect()
    };
    let alert = row.alert.as_str();
    let id = Some(row.appointment.as_str());
    let when = row.when.as_deref();
    let flag = lines([row.flag.as_deref(), row.reason.as_deref(), None]);
    let why: Vec<Line> = row.why.iter().map(Line::new).collect();
    if is_wide {
        let [name, email, address, phone] = row.contact.clone();
        let appointment = lines([id, when, None]);
        vec![appointment, lines([Some(alert), None, None]), name, email, address, phone, flag, why]
    } else {
        let contact = row.contact.iter().flatten().cloned().collect();
        vec![lines([id, when, Some(alert)]), contact, flag, why]
    }
}
