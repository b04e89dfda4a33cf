//! Table output: rows with a match are red, possible ones amber (S0-20).

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use frontdesk::screening::Alert;
use textwrap::Options;
use unicode_width::UnicodeWidthStr;

use super::{
    layout::{GAP, Layout},
    mark,
    shown::{Line, ShownFlag},
    visible,
};

/// A table that is drawn chunk by chunk; the rows of the first chunk set the widths of the columns.
#[derive(Debug)]
pub(crate) struct Table {
    width: usize,
    layout: Option<Layout>,
}

const HEADING: Style = Style::new().bold();
const RULE: Style = Style::new().dimmed();

impl Table {
    /// A table with at most this width.
    pub(crate) fn new(width: usize) -> Self {
        Self { width, layout: None }
    }

    /// The legend of the signs; empty if no row was drawn.
    pub(crate) fn legend(&self) -> String {
        match self.layout {
            Some(_) => format!("\n{} strong   {} weak\n", mark(true), mark(false)),
            None => String::new(),
        }
    }

    /// Draws the next rows, with the headings before the first ones.
    pub(crate) fn draw(&mut self, rows: &mut [ShownFlag]) -> String {
        let mut text = String::new();
        if rows.is_empty() {
            return text;
        }
        rows.iter_mut().for_each(make_visible);
        if self.layout.is_none() {
            let layout = self.layout.insert(Layout::fit(rows, self.width));
            let titles: Vec<_> =
                layout.titles().iter().map(|title| vec![Line::new(*title)]).collect();
            draw_row(&mut text, &layout.widths, &titles, (HEADING, HEADING));
        }
        if let Some(layout) = &self.layout {
            let total = layout.widths.iter().sum::<usize>() + GAP * (layout.widths.len() - 1);
            for row in rows {
                let _ = writeln!(text, "{RULE}{}{RULE:#}", "─".repeat(total));
                draw_row(&mut text, &layout.widths, &layout.cells(row), paint(row.alert));
            }
        }
        text
    }
}

/// The style of a row, and of the matched values in it.
fn paint(alert: Alert) -> (Style, Style) {
    let of = |color: AnsiColor, on: AnsiColor| {
        let row = Style::new().fg_color(Some(color.into()));
        let matched = Style::new().bold().fg_color(Some(on.into())).bg_color(Some(color.into()));
        (row, matched)
    };
    match alert {
        Alert::Match => of(AnsiColor::Red, AnsiColor::BrightWhite),
        Alert::Possible => of(AnsiColor::Yellow, AnsiColor::Black),
        Alert::None => (Style::new(), Style::new()),
    }
}

fn draw_row(text: &mut String, widths: &[usize], cells: &[Vec<Line>], paint: (Style, Style)) {
    let wrapped: Vec<Vec<(String, Style)>> = cells
        .iter()
        .zip(widths)
        .map(|(cell, width)| cell.iter().flat_map(|line| wrap(line, *width, paint)).collect())
        .collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or_default();
    for index in 0..height {
        let mut padding = 0;
        for (cell, width) in wrapped.iter().zip(widths) {
            if let Some((part, style)) = cell.get(index) {
                let _ = write!(text, "{:padding$}{style}{part}{style:#}", "");
                padding = width.saturating_sub(part.width());
            } else {
                padding += width;
            }
            padding += GAP;
        }
        text.push('\n');
    }
}

/// Wraps a line; a matched value has a sign, too, so that it is seen without colours.
fn wrap(line: &Line, width: usize, (row, matched): (Style, Style)) -> Vec<(String, Style)> {
    let options = Options::new(width);
    let sign;
    let (options, style) = match line.matched {
        Some(is_strong) => {
            sign = format!("{} ", mark(is_strong));
            (options.initial_indent(&sign).subsequent_indent("  "), matched)
        }
        None => (options, row),
    };
    let parts = textwrap::wrap(&line.text, options);
    parts.into_iter().map(|part| (part.into_owned(), style)).collect()
}

/// Escapes control characters, so that no text of the files controls the terminal (B6).
fn make_visible(row: &mut ShownFlag) {
    let lines = row.contact.iter_mut().flatten().map(|line| &mut line.text);
    let optional = [&mut row.when, &mut row.flag, &mut row.reason];
    let texts = lines.chain(optional.into_iter().flatten()).chain(&mut row.why);
    for text in texts.chain([&mut row.appointment]) {
        if let std::borrow::Cow::Owned(shown) = visible(text) {
            *text = shown;
        }
    }
}
