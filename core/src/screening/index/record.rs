//! A flagged value as it lies in the index: whose it is, its id, and what was written.

use crate::{
    base::{Private, Region},
    contact::{ItemKind, Reading, Value, WrittenAddress, WrittenName, WrittenPhone, WrittenValue},
};

/// One stored value.
#[derive(Clone, Copy)]
pub(crate) struct Record<'a> {
    /// Which owner, counted from 0.
    pub(crate) owner: u32,
    /// The id of the item.
    pub(crate) item: &'a str,
    kind: ItemKind,
    written: &'a [u8],
}

impl<'a> Record<'a> {
    /// Writes a record behind what is there.
    pub(super) fn put(out: &mut Vec<u8>, owner: u32, item: &str, written: &WrittenValue) {
        out.extend(owner.to_le_bytes());
        put_text(out, item);
        match written {
            WrittenValue::FullName(name) => {
                put_parts(out, [&name.full, &name.given, &name.family]);
            }
            WrittenValue::Email(email) => put_text(out, email.reveal()),
            WrittenValue::Phone(phone) => {
                put_text(out, phone.number.reveal());
                put_text(out, phone.region.as_ref().map_or("", Region::as_str));
            }
            WrittenValue::Address(address) => put_address(out, address),
        }
    }

    /// Finds the record that begins the bytes.
    pub(super) fn read(kind: ItemKind, bytes: &'a [u8]) -> Option<Self> {
        let (owner, mut rest) = bytes.split_first_chunk::<4>()?;
        let item = take_text(&mut rest)?;
        Some(Self { owner: u32::from_le_bytes(*owner), item, kind, written: rest })
    }

    /// The value as it was read; none when the bytes are damaged.
    pub(crate) fn value(&self, reading: &Reading) -> Option<Value> {
        Value::read(&self.written()?, reading).ok()
    }

    /// The written value; none when the bytes are damaged.
    pub(crate) fn written(&self) -> Option<WrittenValue> {
        let mut rest = self.written;
        Some(match self.kind {
            ItemKind::FullName => {
                let [full, given, family] = take_parts(&mut rest)?;
                WrittenValue::FullName(WrittenName { full, given, family })
            }
            ItemKind::Email => WrittenValue::Email(take_private(&mut rest)?),
            ItemKind::Phone => {
                let number = take_private(&mut rest)?;
                let region = take_text(&mut rest).and_then(|text| Region::parse(text).ok());
                WrittenValue::Phone(WrittenPhone { number, region })
            }
            ItemKind::Address => WrittenValue::Address(take_address(&mut rest)?),
        })
    }
}

fn put_address(out: &mut Vec<u8>, address: &WrittenAddress) {
    let WrittenAddress { text, lines, house_number, unit, postal_code, .. } = address;
    put_parts(out, [text, house_number, unit, postal_code, &address.locality, &address.region]);
    put_text(out, address.country.as_ref().map_or("", Region::as_str));
    for line in lines {
        put_text(out, line.reveal());
    }
    out.push(END);
}

fn take_address(rest: &mut &[u8]) -> Option<WrittenAddress> {
    let [text, house_number, unit, postal_code, locality, region] = take_parts(rest)?;
    let country = Region::parse(take_text(rest)?).ok();
    let mut lines = Vec::new();
    while *rest.first()? != END {
        lines.push(take_private(rest)?);
    }
    Some(WrittenAddress { text, lines, house_number, unit, postal_code, locality, region, country })
}

/// Ends a list of texts: no length begins with it.
const END: u8 = 0xff;

/// Which of some parts are there, then those that are.
fn put_parts<const COUNT: usize>(out: &mut Vec<u8>, parts: [&Option<Private<String>>; COUNT]) {
    let there = parts.iter().enumerate().map(|(at, part)| u8::from(part.is_some()) << at);
    out.push(there.sum());
    for part in parts.into_iter().flatten() {
        put_text(out, part.reveal());
    }
}

fn take_parts<const COUNT: usize>(rest: &mut &[u8]) -> Option<[Option<Private<String>>; COUNT]> {
    let (there, after) = rest.split_first()?;
    *rest = after;
    let mut parts = [const { None }; COUNT];
    for (at, part) in parts.iter_mut().enumerate() {
        if there >> at & 1 == 1 {
            *part = Some(take_private(rest)?);
        }
    }
    Some(parts)
}

/// One byte of length, or 254 and four bytes of it, then the text.
fn put_text(out: &mut Vec<u8>, text: &str) {
    match u8::try_from(text.len()) {
        Ok(length) if length < LONG => out.push(length),
        _ => {
            out.push(LONG);
            out.extend((text.len() as u32).to_le_bytes());
        }
    }
    out.extend(text.as_bytes());
}

const LONG: u8 = 254;

fn take_text<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    let (length, mut after) = rest.split_first()?;
    let mut length = usize::from(*length);
    if length == usize::from(LONG) {
        let (long, behind) = after.split_first_chunk::<4>()?;
        length = u32::from_le_bytes(*long) as usize;
        after = behind;
    }
    let (text, behind) = after.split_at_checked(length)?;
    *rest = behind;
    std::str::from_utf8(text).ok()
}

fn take_private(rest: &mut &[u8]) -> Option<Private<String>> {
    take_text(rest).map(|text| Private::new(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_written_value_comes_back() {
        let private = |text: &str| Some(Private::new(text.to_owned()));
        let long = "x".repeat(70_000);
        let address = WrittenAddress {
            lines: vec![Private::new("Dorpsstraat 5".to_owned()), Private::new(long.clone())],
            postal_code: private("1234 AB"),
            country: Region::parse("NL").ok(),
            ..WrittenAddress::default()
        };
        for value in [
            WrittenValue::FullName(WrittenName::parts("Jan", "de Boer")),
            WrittenValue::FullName(WrittenName::full("Jan de Boer")),
            WrittenValue::Email(Private::new(long)),
            WrittenValue::Address(address),
            WrittenValue::Phone(WrittenPhone {
                region: Region::parse("NL").ok(),
                ..WrittenPhone::new("06")
            }),
        ] {
            let mut bytes = Vec::new();
            Record::put(&mut bytes, 7, "item", &value);
            let record = Record::read(value.kind(), &bytes).unwrap();
            assert_eq!((record.owner, record.item), (7, "item"));
            assert_eq!(record.written(), Some(value.clone()));
            for cut in 0..bytes.len().min(200) {
                let _ = Record::read(value.kind(), &bytes[..cut]).and_then(|half| half.written());
            }
        }
    }
}
