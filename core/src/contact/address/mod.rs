//! Postal addresses: free text and parts are parsed into the same form.

mod draft;
mod form;
mod house;
mod label;
mod number;
mod place;
mod postcode;
mod stored;
mod street;
#[cfg(test)]
mod tests;
mod unit;
mod words;

use std::{borrow::Cow, sync::LazyLock};

use super::{ParseOptions, WrittenAddress, fold::fold};
use crate::base::{Private, Region};
use draft::Field;

pub(crate) use form::Form;
pub(crate) use stored::{AddressKey, KeySide};
pub(crate) use unit::Unit;
pub(crate) use words::are_other_names;

/// Why an address cannot be parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// The address is empty.
    #[error("there is no address")]
    Blank,
    /// The address is a placeholder, such as `n/a`.
    #[error("the address only fills its place")]
    Placeholder,
    /// The address is longer than the limit (C1).
    #[error("the address is longer than {} characters", MOST_CHARACTERS)]
    TooLong,
    /// There is no street with a number or a place, no postcode with a number, and no post box.
    #[error("the address names neither a street, with a number or a place, nor a post box")]
    Incomplete,
}

/// Maximum length of an address, all parts together, in characters (C1).
const MOST_CHARACTERS: usize = 300;

/// A parsed address, with the parts that are compared.
///
/// ```
/// use frontdesk::contact::{Address, ParseOptions, WrittenAddress};
/// let read = |text: &str| Address::parse(&WrittenAddress::free(text), &ParseOptions::default());
/// let one = read("12 Main St Apt 4, Springfield 12345").unwrap();
/// let other = read("Apt. 4, 12 Main Street, 12345 Springfield").unwrap();
/// assert_eq!(one.key(), other.key());
/// assert!(read("Springfield").is_err());
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    raw: Box<str>,
    first: Form,
    others: Box<[Form]>,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Address(private)")
    }
}

static PLACEHOLDERS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let mut words: Vec<&str> = words::rows(table!("placeholders")).map(|[word, ..]| word).collect();
    words.sort_unstable();
    words
});

impl Address {
    /// Parses an address: free text, parts, or both.
    ///
    /// # Errors
    /// [`AddressError`] if it is empty or too incomplete to be compared (S0-16, S0-19).
    pub fn parse(written: &WrittenAddress, options: &ParseOptions) -> Result<Self, AddressError> {
        #[cfg(test)]
        super::parse_count::count(super::ItemKind::Address, &written.line());
        if is_too_long(written) {
            return Err(AddressError::TooLong);
        }
        let raw = written.line();
        let countries = (written.country, options.default_region);
        let (text, fields) = compose(written);
        check(&text)?;
        let mut forms = readings(&text, &fields, countries);
        if let Some(text) = &written.text
            && fields.first() != Some(&Field::Free)
        {
            let texts = readings(&lines(text.reveal()), &[Field::Free], countries);
            for (form, text) in forms.iter_mut().zip(texts) {
                form.fill(text);
            }
        }
        for form in &mut forms {
            form.country = written.country.or(form.country);
            form.country_is_written |= written.country.is_some();
        }
        let mut forms = forms.into_iter().filter(Form::is_usable);
        let first = forms.next().ok_or(AddressError::Incomplete)?;
        Ok(Self { raw: raw.into(), first, others: forms.collect() })
    }

    /// The address in one line, as written.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// The match key as text, which most spellings of an address share.
    pub fn key(&self) -> String {
        self.first.key()
    }

    /// The forms that are compared, the usual one first.
    pub(crate) fn forms(&self) -> impl Iterator<Item = &Form> + Clone {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// The exact keys, which equivalent addresses share: scopes, each with the street.
    pub(crate) fn whole_keys(&self, side: KeySide) -> impl Iterator<Item = (u64, String)> {
        self.forms().flat_map(move |form| form.whole_keys(side))
    }

    /// The keys in the index (see [`AddressKey`]).
    pub(crate) fn keys(&self, side: KeySide) -> impl Iterator<Item = AddressKey<'_>> {
        self.forms().flat_map(move |form| form.keys(side))
    }
}

fn is_too_long(written: &WrittenAddress) -> bool {
    let WrittenAddress { text, lines, house_number, unit, postal_code, locality, region, .. } =
        written;
    let parts = [text, house_number, unit, postal_code, locality, region];
    let parts = || parts.into_iter().flatten().chain(lines).map(|part| part.reveal());
    // A character has at most four bytes.
    parts().map(String::len).sum::<usize>() > MOST_CHARACTERS
        && parts().flat_map(|part| part.chars()).nth(MOST_CHARACTERS).is_some()
}

/// Rejects empty texts and placeholders.
fn check(text: &str) -> Result<(), AddressError> {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    let longest = PLACEHOLDERS.iter().map(|word| word.len()).max().unwrap_or_default();
    match letters.clone().take(longest + 1).count() {
        0 => Err(AddressError::Blank),
        1 => Err(AddressError::Placeholder),
        count if count <= longest => {
            let all: String = letters.flat_map(char::to_lowercase).collect();
            match PLACEHOLDERS.binary_search(&all.as_str()) {
                Ok(_) => Err(AddressError::Placeholder),
                Err(_) => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// Folds a text and parses each form of it.
fn readings(
    text: &str,
    fields: &[Field],
    (stated, usual): (Option<Region>, Option<Region>),
) -> Vec<Form> {
    let folded = if text.contains('½') { fold(&text.replace('½', " 1/2")) } else { fold(text) };
    (folded.iter().take(4)).map(|folded| Form::read(folded, fields, stated, usual)).collect()
}

/// Joins the parts to one text, with commas between fields and semicolons between lines; in free
/// text both separate lines.
fn compose(written: &WrittenAddress) -> (Cow<'_, str>, Vec<Field>) {
    let mut parts: Vec<(Field, &Private<String>)> = Vec::with_capacity(8);
    if written.lines.is_empty() {
        parts.extend(written.text.iter().map(|text| (Field::Free, text)));
    }
    parts.extend(written.lines.iter().map(|line| (Field::Street, line)));
    parts.extend(written.house_number.iter().map(|part| (Field::Number, part)));
    parts.extend(written.unit.iter().map(|part| (Field::Unit, part)));
    parts.extend(written.postal_code.iter().map(|part| (Field::Postcode, part)));
    parts.extend(written.locality.iter().map(|part| (Field::Place, part)));
    parts.extend(written.region.iter().map(|part| (Field::Region, part)));
    if let [(Field::Free, text)] = parts.as_slice()
        && !text.reveal().contains('\n')
    {
        return (Cow::Borrowed(text.reveal()), vec![Field::Free]);
    }
    let texts: Vec<String> = parts.iter().map(|(_, part)| lines(part.reveal())).collect();
    (texts.join(",").into(), parts.iter().map(|(field, _)| *field).collect())
}

fn lines(text: &str) -> String {
    text.replace([',', '\n'], ";")
}
