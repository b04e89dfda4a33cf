//! What a column can hold.

use std::str::FromStr;

use strum::VariantNames;

use super::column_names::plain;

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
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
pub enum Field {
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

/// How many fields there are.
pub(super) const FIELDS: usize = Field::VARIANTS.len();

impl Field {
    /// Whether it is, or is part of, something that is compared.
    pub(super) fn is_matched(self) -> bool {
        (Self::Name..=Self::Postcode).contains(&self)
    }

    /// The name by which a [`Mapping`] and messages call it.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// Which of the two sheets a column stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum SheetKind {
    /// The flags.
    Flags,
    /// The appointments.
    Appointments,
}

impl SheetKind {
    /// What the sheet is called in messages.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// A field, and the column that somebody says it is read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The field.
    pub field: Field,
    /// The name of the column.
    pub column: String,
}

/// Why a text is no [`Mapping`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// It has no equals sign.
    #[error("write FIELD=COLUMN, such as phone=gsm")]
    NoEqualsSign,
    /// There is no such field.
    #[error("the fields are {}", Field::VARIANTS.join(", "))]
    NoSuchField,
}

impl Mapping {
    /// Says that a field is read from a column.
    ///
    /// # Errors
    /// [`MappingError::NoSuchField`], which lists the fields.
    pub fn new(field: &str, column: &str) -> Result<Self, MappingError> {
        let field = Field::from_str(field).map_err(|_| MappingError::NoSuchField)?;
        Ok(Self { field, column: column.trim().to_owned() })
    }

    /// Reads `field=column`.
    ///
    /// # Errors
    /// [`MappingError`].
    pub fn parse(text: &str) -> Result<Self, MappingError> {
        let (field, column) = text.split_once('=').ok_or(MappingError::NoEqualsSign)?;
        Self::new(field, column)
    }

    /// The first mapping whose column stands in none of the headers.
    pub fn first_unused<'a>(mappings: &'a [Self], headers: &[&[String]]) -> Option<&'a Self> {
        let is_unused = |mapping: &&Self| {
            let column = plain(&mapping.column);
            !headers.iter().copied().flatten().any(|name| plain(name) == column)
        };
        mappings.iter().find(is_unused)
    }
}
