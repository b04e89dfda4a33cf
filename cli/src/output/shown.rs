//! The rows of the table for an answer.

use std::collections::BTreeMap;

use frontdesk::{
    base::FlagId,
    contact::{ItemKind, WrittenAddress, WrittenContact, WrittenName},
    screening::{Alert, Evidence, FlagFinding, Grade, NotCompared, Screening},
    sheet::Appointment,
};

/// A line of a cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) text: String,
    /// `Some` if the value of the line matched; true if strongly.
    pub(crate) matched: Option<bool>,
}

impl Line {
    /// A line without a matched value.
    pub(super) fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text, matched: None }
    }
}

/// A row: an appointment with one flag that it matches, or without any.
#[derive(Debug, Clone)]
pub(crate) struct ShownFlag {
    pub(crate) appointment: String,
    pub(crate) when: Option<String>,
    pub(crate) alert: Alert,
    /// Name, e-mail, address and phone, in the order of [`ItemKind`].
    pub(crate) contact: [Vec<Line>; 4],
    pub(crate) flag: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) why: Vec<String>,
}

impl ShownFlag {
    /// The rows of an answer: one for each flag, or one if there is none.
    pub(crate) fn of(
        Appointment { request, when }: &Appointment,
        screening: &Screening,
        reasons: &BTreeMap<FlagId, String>,
    ) -> Vec<Self> {
        let empty = Self {
            appointment: request.appointment.to_string(),
            when: when.clone(),
            alert: screening.alert,
            contact: contact_lines(&request.contact),
            flag: None,
            reason: None,
            why: screening.not_compared.iter().map(not_compared).collect(),
        };
        if screening.flags.is_empty() {
            return vec![empty];
        }
        let with = |finding: &FlagFinding| {
            let mut row = Self { why: Vec::new(), ..empty.clone() };
            row.alert = finding.alert;
            row.flag = Some(finding.flag.to_string());
            row.reason = reasons.get(&finding.flag).cloned();
            for item in &finding.items {
                mark_line(&mut row.contact, item);
                row.why.push(why(item));
            }
            row.why.extend(empty.why.iter().cloned());
            row
        };
        screening.flags.iter().map(with).collect()
    }
}

/// The sign before a matched item: filled for a strong match, empty for a weak one.
pub(crate) fn mark(is_strong: bool) -> &'static str {
    if is_strong { "●" } else { "○" }
}

/// Why an item matched: the rule, the score of a similar value, and the flagged value.
pub(crate) fn why(item: &Evidence) -> String {
    let rule = item.rule.as_str().replace('_', " ");
    let score = match item.grade {
        Grade::Partial | Grade::Similar => format!(" {}", item.score.thousandths()),
        Grade::Equivalent | Grade::Identical => String::new(),
    };
    let flagged = item.flagged.reveal();
    format!("{} {rule}{score}: {flagged}", mark(item.strong))
}

/// The note about a value that was not compared with all candidates.
fn not_compared(value: &NotCompared) -> String {
    format!("{value} not compared to the end")
}

fn contact_lines(contact: &WrittenContact) -> [Vec<Line>; 4] {
    [
        contact.names.iter().map(WrittenName::line).map(Line::new).collect(),
        contact.emails.iter().map(|email| Line::new(email.reveal())).collect(),
        contact.addresses.iter().map(WrittenAddress::line).map(Line::new).collect(),
        contact.phones.iter().map(|phone| Line::new(phone.number.reveal())).collect(),
    ]
}

/// Marks the matched value: the line of its kind with the same text, else such a line of another
/// kind (a name found in an e-mail address), else the first line of its kind.
fn mark_line(contact: &mut [Vec<Line>; 4], item: &Evidence) {
    let kinds: [ItemKind; 4] =
        [ItemKind::FullName, ItemKind::Email, ItemKind::Address, ItemKind::Phone];
    let is_same = |line: &Line| line.text.trim() == item.request.reveal().trim();
    let place = |wanted: bool| {
        let of_kind = kinds.iter().zip(contact.iter()).enumerate();
        of_kind.filter(|(_, (kind, _))| (**kind == item.kind) == wanted).find_map(
            |(column, (_, lines))| lines.iter().position(is_same).map(|line| (column, line)),
        )
    };
    let own = kinds.iter().position(|kind| *kind == item.kind).unwrap_or_default();
    let (column, line) = place(true).or_else(|| place(false)).unwrap_or((own, 0));
    if let Some(line) = contact[column].get_mut(line) {
        line.matched = line.matched.max(Some(item.strong));
    }
}
