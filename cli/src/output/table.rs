//! Draws the table that a front desk looks at: red rows are matches, amber ones possible (S0-20).

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

/// A table that is drawn as its rows come in; the first ones decide how wide its columns are.
#[derive(Debug)]
pub(crate) struct Table {
    width: usize,
    layout: Option<Layout>,
}

const HEADING: Style = Style::new().bold();
const RULE: Style = Style::new().dimmed();

impl Table {
    /// A table that is at most so wide.
    pub(crate) fn new(width: usize) -> Self {
        Self { width, layout: None }
    }

    /// What the signs mean, if there was a row to draw.
    pub(crate) fn legend(&self) -> String {
        match self.layout {
            Some(_) => format!("\n{} strong   {} weak\n", mark(true), mark(false)),
            None => String::new(),
        }
    }

    /// The next rows, after the headings if they are the first.
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

/// The style of a row, and of what was matched in it.
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
        let mut missing = 0;
        for (cell, width) in wrapped.iter().zip(widths) {
            if let Some((part, style)) = cell.get(index) {
                let _ = write!(text, "{:missing$}{style}{part}{style:#}", "");
                missing = width.saturating_sub(part.width());
            } else {
                missing += width;
            }
            missing += GAP;
        }
        text.push('\n');
    }
}

/// A line in as many parts as it needs; what was matched has a sign that needs no colour.
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

/// No character of the files steers the terminal (B6).
fn make_visible(row: &mut ShownFlag) {
    let lines = row.contact.iter_mut().flatten().map(|line| &mut line.text);
    let told = [&mut row.when, &mut row.flag, &mut row.reason];
    let texts = lines.chain(told.into_iter().flatten()).chain(&mut row.why);
    for text in texts.chain([&mut row.appointment]) {
        if let std::borrow::Cow::Owned(shown) = visible(text) {
            *text = shown;
        }
    }
}
