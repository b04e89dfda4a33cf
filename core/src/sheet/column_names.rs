//! Recognition of columns by their names.

use std::{collections::BTreeMap, str::FromStr, sync::LazyLock};

use super::{Field, Mapping, SheetKind};

/// The field of a column, and the rank of the column's name: a lower rank is preferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) field: Field,
    pub(super) rank: u8,
}

/// The known column names of one kind of sheet.
#[derive(Debug, Clone)]
pub(super) struct ColumnNames {
    kind: SheetKind,
    mapped: Vec<(String, Field)>,
}

impl ColumnNames {
    /// The usual names; mappings take precedence over them.
    pub(super) fn new(kind: SheetKind, mappings: &[Mapping]) -> Self {
        let mapped = mappings.iter().map(|mapping| (normalized(&mapping.column), mapping.field));
        Self { kind, mapped: mapped.collect() }
    }

    /// Removes the mappings whose column is not in the header: they are meant for another sheet.
    pub(super) fn keep_those_in(&mut self, header: &[String]) {
        let header: Vec<String> = header.iter().map(|name| normalized(name)).collect();
        self.mapped.retain(|(column, _)| header.contains(column));
    }

    /// The field of a column with this name. A mapped field is read from no other column.
    pub(super) fn find(&self, name: &str) -> Option<Column> {
        let name = normalized(name);
        if let Some((_, field)) = self.mapped.iter().find(|(column, _)| *column == name) {
            return Some(Column { field: *field, rank: 0 });
        }
        let usual = usual(self.kind, &name)
            .or_else(|| usual(self.kind, unnumbered(&name)))
            .or_else(|| {
                PREFIXES.iter().find_map(|prefix| {
                    let rest = name.strip_prefix(prefix)?;
                    usual(self.kind, rest).or_else(|| usual(self.kind, unnumbered(rest)))
                })
            })?;
        let is_mapped = self.mapped.iter().any(|(_, field)| *field == usual.field);
        (!is_mapped).then_some(usual)
    }
}

/// Prefixes of column names that are ignored.
const PREFIXES: [&str; 8] =
    ["customer", "client", "contact", "guest", "flagged", "klant", "gast", "person"];

/// The name without digits at the end, so that `phone2` is another `phone` column.
fn unnumbered(name: &str) -> &str {
    name.trim_end_matches(|last: char| last.is_ascii_digit())
}

/// The name in lower case with only letters and digits.
pub(super) fn normalized(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

type Table = BTreeMap<&'static str, Column>;

static USUAL: LazyLock<[Table; 2]> = LazyLock::new(|| {
    [SheetKind::Flags, SheetKind::Appointments].map(|kind| {
        let mut table = Table::new();
        for line in table!("columns").lines() {
            let mut cells = line.split('\t');
            let field = cells.next().and_then(|field| Field::from_str(field).ok());
            let is_ours = cells.next().is_some_and(|of| of == "both" || of == kind.as_str());
            if let (Some(field), true, Some(names)) = (field, is_ours, cells.next()) {
                for name in names.split(' ') {
                    let rank = u8::try_from(table.len()).unwrap_or(u8::MAX).saturating_add(1);
                    table.entry(name).or_insert(Column { field, rank });
                }
            }
        }
        table
    })
});

fn usual(kind: SheetKind, name: &str) -> Option<Column> {
    let [flags, appointments] = &*USUAL;
    let table = match kind {
        SheetKind::Flags => flags,
        SheetKind::Appointments => appointments,
    };
    table.get(name).copied()
}
