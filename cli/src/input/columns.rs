//! Which column holds which field.

use std::{collections::BTreeMap, str::FromStr, sync::LazyLock};

use strum::VariantNames;

use crate::problem::Problem;

/// What a column can hold.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    strum::Display,
    strum::EnumString,
    strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
pub(crate) enum Field {
    /// Id of the appointment or the flag.
    Id,
    /// Id of the customer.
    Customer,
    /// When the appointment is; shown as it is.
    When,
    /// Full name.
    Name,
    /// Given name.
    Given,
    /// What stands between given and family name.
    Infix,
    /// Family name.
    Family,
    /// E-mail addresses.
    Email,
    /// Phone numbers.
    Phone,
    /// Address in one text.
    Address,
    /// Street line.
    Street,
    /// House number.
    HouseNumber,
    /// Addition to the house number.
    HouseAddition,
    /// Flat, apartment, floor.
    Unit,
    /// Postcode.
    Postcode,
    /// City, town or village.
    City,
    /// State or province.
    State,
    /// Country of the address and of the phone numbers.
    Country,
    /// The same, or a state when it is no country.
    Region,
    /// Free remarks.
    Note,
    /// Why a customer is flagged.
    Reason,
    /// Kinds of items that are released.
    Released,
    /// Whether a flag is lifted.
    Status,
    /// Nothing we read.
    Ignore,
}

impl Field {
    /// Whether it is, or is part of, something that is compared.
    pub(super) fn is_matched(self) -> bool {
        (Self::Name..=Self::Postcode).contains(&self)
    }
}

/// How many fields there are.
pub(super) const FIELDS: usize = Field::VARIANTS.len();

/// Which of the two files a column stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub(crate) enum FileKind {
    /// The flags.
    Flags,
    /// The appointments.
    Appointments,
}

impl FileKind {
    /// What the file is called in messages.
    pub(crate) fn as_str(self) -> &'static str {
        self.into()
    }
}

/// A field, and how well the name of its column says so: a lower rank is preferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) field: Field,
    pub(super) rank: u8,
}

/// `--map field=column`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mapping {
    /// The field.
    pub(crate) field: Field,
    /// The name of the column.
    pub(crate) column: String,
}

impl Mapping {
    /// Reads `field=column`.
    ///
    /// # Errors
    /// A sentence that lists the fields.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let (field, column) =
            text.split_once('=').ok_or("write FIELD=COLUMN, such as phone=gsm")?;
        let field = Field::from_str(field)
            .map_err(|_| format!("the fields are {}", Field::VARIANTS.join(", ")))?;
        let column = column.trim().to_owned();
        Ok(Self { field, column })
    }
}

/// Checks that each mapped column stands in one of the headers.
///
/// # Errors
/// [`Problem::NoSuchColumn`] for the first that does not.
pub(crate) fn check_all_used(mappings: &[Mapping], headers: &[&[String]]) -> Result<(), Problem> {
    let is_known = |mapping: &&Mapping| {
        let column = plain(&mapping.column);
        !headers.iter().copied().flatten().any(|name| plain(name) == column)
    };
    match mappings.iter().find(is_known) {
        Some(Mapping { field, column }) => {
            Err(Problem::NoSuchColumn { field: *field, column: column.clone() })
        }
        None => Ok(()),
    }
}

/// What the columns of one kind of file are called.
#[derive(Debug, Clone)]
pub(super) struct Names {
    file: FileKind,
    mapped: Vec<(String, Field)>,
}

impl Names {
    /// The usual names, and those of `--map` before them.
    pub(super) fn new(file: FileKind, mappings: &[Mapping]) -> Self {
        let mapped = mappings.iter().map(|mapping| (plain(&mapping.column), mapping.field));
        Self { file, mapped: mapped.collect() }
    }

    /// Keeps the mappings whose column is among these; the others are for another file.
    pub(super) fn keep_those_in(&mut self, header: &[String]) {
        let header: Vec<String> = header.iter().map(|name| plain(name)).collect();
        self.mapped.retain(|(column, _)| header.contains(column));
    }

    /// What a column of this name holds. A field that is mapped is read from nowhere else.
    pub(super) fn find(&self, name: &str) -> Option<Column> {
        let name = plain(name);
        if let Some((_, field)) = self.mapped.iter().find(|(column, _)| *column == name) {
            return Some(Column { field: *field, rank: 0 });
        }
        let usual = usual(self.file, &name)
            .or_else(|| usual(self.file, unnumbered(&name)))
            .or_else(|| {
                PREFIXES.iter().find_map(|prefix| {
                    let rest = name.strip_prefix(prefix)?;
                    usual(self.file, rest).or_else(|| usual(self.file, unnumbered(rest)))
                })
            })?;
        let is_mapped = self.mapped.iter().any(|(_, field)| *field == usual.field);
        (!is_mapped).then_some(usual)
    }
}

/// Words that may stand before the name of a column.
const PREFIXES: [&str; 8] =
    ["customer", "client", "contact", "guest", "flagged", "klant", "gast", "person"];

/// `phone2` is one more `phone`.
fn unnumbered(name: &str) -> &str {
    name.trim_end_matches(|last: char| last.is_ascii_digit())
}

/// The name in small letters and digits alone.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

type Table = BTreeMap<&'static str, Column>;

static USUAL: LazyLock<[Table; 2]> = LazyLock::new(|| {
    [FileKind::Flags, FileKind::Appointments].map(|file| {
        let mut table = Table::new();
        let lines = include_str!("data/columns.tsv").lines();
        for line in lines.filter(|line| !line.starts_with('#')) {
            let mut cells = line.split('\t');
            let field = cells.next().and_then(|field| Field::from_str(field).ok());
            let is_ours = cells.next().is_some_and(|of| of == "both" || of == file.as_str());
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

fn usual(file: FileKind, name: &str) -> Option<Column> {
    let [flags, appointments] = &*USUAL;
    let table = match file {
        FileKind::Flags => flags,
        FileKind::Appointments => appointments,
    };
    table.get(name).copied()
}
