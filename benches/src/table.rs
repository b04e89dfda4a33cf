//! Tables of figures, as text that is also Markdown.

use std::fmt;

/// A table: a line of heads, and rows.
#[derive(Debug, Default)]
pub struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these heads.
    pub fn new(heads: &[&str]) -> Self {
        let heads = heads.iter().map(|head| (*head).to_owned()).collect();
        Self { rows: vec![heads] }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for (at, row) in self.rows.iter().enumerate() {
            for (column, width) in widths.iter().copied().enumerate() {
                let cell = row.get(column).map_or("", String::as_str);
                // Figures stand on the right, words on the left.
                let is_figure = at > 0 && cell.starts_with(|sign: char| sign.is_ascii_digit());
                let border = if column == 0 { "|" } else { "" };
                match is_figure {
                    true => write!(f, "{border} {cell:>width$} |")?,
                    false => write!(f, "{border} {cell:width$} |")?,
                }
            }
            writeln!(f)?;
            if at == 0 {
                let rules: Vec<String> = widths.iter().map(|width| "-".repeat(width + 2)).collect();
                writeln!(f, "|{}|", rules.join("|"))?;
            }
        }
        Ok(())
    }
}

/// Nanoseconds in the unit that reads best.
pub fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        ns if ns < 1e3 => format!("{ns:.0} ns"),
        ns if ns < 1e5 => format!("{:.1} µs", ns / 1e3),
        ns if ns < 1e6 => format!("{:.0} µs", ns / 1e3),
        ns if ns < 1e9 => format!("{:.1} ms", ns / 1e6),
        ns => format!("{:.2} s", ns / 1e9),
    }
}

/// A count with commas.
pub fn count(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}

/// A share in percent.
pub fn percent(part: usize, whole: usize) -> String {
    match whole {
        0 => "-".to_owned(),
        _ => format!("{:.1} %", 100.0 * part as f64 / whole as f64),
    }
}

/// How many times as much.
pub fn times(more: f64, less: f64) -> String {
    match more / less {
        ratio if ratio < 10.0 => format!("{ratio:.2}×"),
        ratio if ratio < 1000.0 => format!("{ratio:.0}×"),
        ratio => format!("{}×", count(ratio as usize)),
    }
}
