//! Written values from the bytes of an input.
//!
//! The first three bytes choose: the kind and the way of writing, the region, and what else the
//! law wants to choose. As digits they are easy to write by hand: `00` and `02` are digits that
//! stand for themselves.

use frontdesk::{
    base::{Private, Region},
    contact::{WrittenAddress, WrittenContact, WrittenName, WrittenPhone, WrittenValue},
    screening::Policy,
};

const REGIONS: [Option<&str>; 8] =
    [None, Some("NL"), Some("US"), Some("GB"), Some("DE"), Some("FR"), Some("ES"), Some("CN")];

/// The form of a written value: its kind, as one text or in parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Name,
    Email,
    Phone,
    Address,
    AddressInParts,
    NameInParts,
}

impl Way {
    /// The form that a byte chooses.
    pub(super) fn of(byte: u8) -> Self {
        match byte % 6 {
            0 => Self::Name,
            1 => Self::Email,
            2 => Self::Phone,
            3 => Self::Address,
            4 => Self::AddressInParts,
            _ => Self::NameInParts,
        }
    }

    /// The other form of the same kind: in parts instead of one text, or the reverse.
    pub(super) fn turned(self) -> Self {
        match self {
            Self::Name => Self::NameInParts,
            Self::NameInParts => Self::Name,
            Self::Address => Self::AddressInParts,
            Self::AddressInParts => Self::Address,
            Self::Email | Self::Phone => self,
        }
    }

    /// Parses a text as a value; parts are separated by bars.
    pub(super) fn written(self, text: &str) -> WrittenValue {
        match self {
            Self::Name => WrittenValue::FullName(WrittenName::full(text)),
            Self::Email => WrittenValue::Email(private(text)),
            Self::Phone => WrittenValue::Phone(WrittenPhone::new(text)),
            Self::Address => WrittenValue::Address(WrittenAddress::free(text)),
            Self::AddressInParts => WrittenValue::Address(address_in_parts(text)),
            Self::NameInParts => WrittenValue::FullName(match text.split_once('|') {
                Some((given, family)) => WrittenName::parts(given, family),
                None => WrittenName::full(text),
            }),
        }
    }
}

/// The default policy with the region that a byte chooses.
pub(super) fn policy(byte: u8) -> Policy {
    let region = REGIONS[usize::from(byte) % REGIONS.len()];
    Policy::default().in_region(region.and_then(|region| Region::parse(region).ok()))
}

/// A contact with one value.
pub(super) fn contact(written: &WrittenValue) -> WrittenContact {
    WrittenContact::from_iter([written.clone()])
}

fn private(text: &str) -> Private<String> {
    Private::new(text.to_owned())
}

fn address_in_parts(text: &str) -> WrittenAddress {
    let mut parts = text.splitn(7, '|');
    let mut part = || parts.next().filter(|part| !part.is_empty()).map(private);
    WrittenAddress {
        lines: part().into_iter().collect(),
        house_number: part(),
        unit: part(),
        postal_code: part(),
        locality: part(),
        region: part(),
        text: part(),
        country: None,
    }
}
