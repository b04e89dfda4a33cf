//! CSV output: one row for each matched item, and one for an incomplete answer without matches.

use std::{borrow::Cow, collections::BTreeMap};

use frontdesk::{base::FlagId, screening::Screening, sheet::formula};

use super::visible;

/// The header of the output.
pub(crate) const HEADER: &str = "appointment,alert,flag,flag_alert,item,kind,grade,score,strong,\
                                 distinctive,rule,flagged,request,reason,complete,\
                                 not_compared\n";

/// Number of cells of a matched item.
const ITEM_CELLS: usize = 12;

/// Appends a row for each matched item of an answer. An incomplete answer without matched items has
/// one row, too, because its alert is at least `possible`.
pub(crate) fn write_csv(
    screening: &Screening,
    reasons: &BTreeMap<FlagId, String>,
    out: &mut Vec<u8>,
) {
    let rest: Vec<String> = screening.not_compared.iter().map(ToString::to_string).collect();
    let (complete, rest) = (yes_no(screening.complete), rest.join("; "));
    let answer = [screening.appointment.as_str(), screening.alert.as_str()];
    for flag in &screening.flags {
        let reason = reasons.get(&flag.flag).map_or("", String::as_str);
        for item in &flag.items {
            let score = item.score.thousandths().to_string();
            let found: [&str; ITEM_CELLS] = [
                flag.flag.as_str(),
                flag.alert.as_str(),
                item.item.as_str(),
                item.kind.as_str(),
                item.grade.as_str(),
                &score,
                yes_no(item.strong),
                yes_no(item.distinctive),
                item.rule.as_str(),
                item.flagged.reveal(),
                item.request.reveal(),
                reason,
            ];
            write_row(answer.into_iter().chain(found).chain([complete, &rest]), out);
        }
    }
    if screening.flags.is_empty() && !screening.complete {
        write_row(answer.into_iter().chain([""; ITEM_CELLS]).chain([complete, &rest]), out);
    }
}

fn write_row<'a>(cells: impl Iterator<Item = &'a str>, out: &mut Vec<u8>) {
    cells.for_each(|cell| write_cell(cell, out));
    if let Some(last) = out.last_mut() {
        *last = b'\n';
    }
}

fn yes_no(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}

/// Appends a cell and a comma. The cell is escaped, so that no spreadsheet computes it as a formula
/// and no terminal obeys control characters.
fn write_cell(text: &str, out: &mut Vec<u8>) {
    let neutral = formula::neutral(text);
    let safe: Cow<'_, str> = visible(&neutral);
    if safe.contains([',', '"', ';']) {
        out.push(b'"');
        for byte in safe.bytes() {
            if byte == b'"' {
                out.push(b'"');
            }
            out.push(byte);
        }
        out.push(b'"');
    } else {
        out.extend_from_slice(safe.as_bytes());
    }
    out.push(b',');
}
