//! The phone library, with only the data that parsing needs.
//!
//! Its own data also covers formatting and types of numbers. That is ten times as much, which a web
//! page would load and every start would read.

use std::sync::LazyLock;

use rlibphonenumber::{
    ParseError, PhoneMetadata, PhoneMetadataCollection, PhoneNumber, PhoneNumberDesc,
    PhoneNumberUtil,
};

use crate::base::Region;

/// `None` only if the table were malformed.
static LIBRARY: LazyLock<Option<PhoneNumberUtil>> = LazyLock::new(|| {
    let metadata = table!("phone_regions").lines().filter_map(metadata).collect();
    PhoneNumberUtil::new_for_metadata(PhoneMetadataCollection { metadata }).ok()
});

/// Parses a number, with a region for numbers without a country code.
pub(super) fn parse(text: &str, region: Option<Region>) -> Result<PhoneNumber, ParseError> {
    let library = LIBRARY.as_ref().ok_or(ParseError::InvalidCountryCode)?;
    let region = region.and_then(|region| rlibphonenumber::Region::from_code(region.as_str()).ok());
    library.parse_and_keep_raw_input(text, region)
}

// These fields are marked as deprecated because the library takes their values when it loads them.
#[allow(deprecated)]
fn metadata(line: &str) -> Option<PhoneMetadata> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [id, code, main, abroad, national, instead, lengths, local, shape] = columns.as_slice()
    else {
        return None;
    };
    let general = PhoneNumberDesc {
        national_number_pattern: pattern(shape),
        possible_length: numbers(lengths),
        possible_length_local_only: numbers(local),
        ..PhoneNumberDesc::default()
    };
    Some(PhoneMetadata {
        id: (*id).to_owned(),
        country_code: code.parse().ok(),
        main_country_for_code: Some(!main.is_empty()),
        international_prefix: pattern(abroad),
        national_prefix_for_parsing: pattern(national),
        national_prefix_transform_rule: given(instead),
        general_desc: Some(general),
        ..PhoneMetadata::default()
    })
}

/// A regular expression for a whole text, in the format of the library.
fn pattern(text: &str) -> Option<String> {
    given(text).map(|text| format!("^(?:{text})$"))
}

fn given(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn numbers(text: &str) -> Vec<i32> {
    text.split(' ').filter_map(|number| number.parse().ok()).collect()
}
