//! The fields of sheets, and mappings from columns to them.

use std::str::FromStr;

use strum::VariantNames;

use super::column_names::normalized;

/// The field that a column contains.
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
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
pub enum Field {
    /// Id of the appointment or the flag.
    Id,
    /// Id of the customer.
    Customer,
    /// Time of the appointment, in any format: it is shown but not parsed.
    When,
    /// Full name of the person.
    Name,
    /// Given name of the person.
    Given,
    /// Prefix of the family name, such as the Dutch "de" or "van der".
    Infix,
    /// Family name of the person.
    Family,
    /// E-mail addresses, separated by `;`, `|` or line breaks.
    Email,
    /// Phone numbers, separated by `;`, `|` or line breaks.
    Phone,
    /// The whole address in one text.
    Address,
    /// Street, or another line of the address.
    Street,
    /// House number of the address.
    HouseNumber,
    /// Addition to the house number, such as a letter.
    HouseAddition,
    /// Flat, apartment or floor.
    Unit,
    /// Postcode of the address.
    Postcode,
    /// City, town or village.
    City,
    /// State or province of the address.
    State,
    /// Country of the address and the phone numbers: two letters of ISO 3166-1.
    Country,
    /// The same as `Country` or, if it is not a country, the same as `State`.
    Region,
    /// Note in free text.
    Note,
    /// Reason of the flag.
    Reason,
    /// Kinds of items that are released, such as `address;phone`.
    Released,
    /// Status of the flag, such as `lifted`.
    Status,
    /// No field: the column is ignored.
    Ignore,
}

/// Number of fields.
pub(super) const FIELDS: usize = Field::VARIANTS.len();

impl Field {
    /// Whether the field is a compared value or a part of one.
    pub(super) fn is_matched(self) -> bool {
        (Self::Name..=Self::Postcode).contains(&self)
    }

    /// Name of the field in a [`Mapping`] and in messages.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// Kind of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum SheetKind {
    /// A sheet of flags.
    Flags,
    /// A sheet of appointments.
    Appointments,
}

impl SheetKind {
    /// Name of the kind in messages.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// The column that a field is read from, set by the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// Field to be read.
    pub field: Field,
    /// Name of the column.
    pub column: String,
}

/// The text is not a [`Mapping`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// The text has no equals sign.
    #[error("write FIELD=COLUMN, such as phone=gsm")]
    NoEqualsSign,
    /// There is no field with that name.
    #[error("the fields are {}", Field::VARIANTS.join(", "))]
    NoSuchField,
}

impl Mapping {
    /// A mapping from a column to the field with that name.
    ///
    /// # Errors
    /// [`MappingError::NoSuchField`], which lists the fields.
    pub fn new(field: &str, column: &str) -> Result<Self, MappingError> {
        let field = Field::from_str(field).map_err(|_| MappingError::NoSuchField)?;
        Ok(Self { field, column: column.trim().to_owned() })
    }

    /// Parses `field=column`.
    ///
    /// # Errors
    /// [`MappingError`] if there is no equals sign or no such field.
    pub fn parse(text: &str) -> Result<Self, MappingError> {
        let (field, column) = text.split_once('=').ok_or(MappingError::NoEqualsSign)?;
        Self::new(field, column)
    }

    /// The first mapping whose column is in none of the headers.
    pub fn first_unused<'a>(mappings: &'a [Self], headers: &[&[String]]) -> Option<&'a Self> {
        let is_unused = |mapping: &&Self| {
            let column = normalized(&mapping.column);
            !headers.iter().copied().flatten().any(|name| normalized(name) == column)
        };
        mappings.iter().find(is_unused)
    }
}
