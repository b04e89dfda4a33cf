//! Encoding of a stored value: owner, item id, digest and written value.

use crate::{
    base::{Private, Region},
    contact::bytes::{put_bytes, take_bytes, take_text},
    contact::{
        Address, EmailAddress, ItemKind, ParseOptions, PersonName, Phone, Value, WrittenAddress,
        WrittenName, WrittenPhone, WrittenValue,
    },
};

/// The record of a stored value.
#[derive(Clone, Copy)]
pub(crate) struct Record<'a> {
    /// Number of the owner, counted from 0.
    pub(crate) owner: u32,
    /// Id of the flagged item.
    pub(crate) item: &'a str,
    kind: ItemKind,
    /// The encoded parsed value.
    digest: &'a [u8],
    written: &'a [u8],
}

impl<'a> Record<'a> {
    /// Appends a record.
    pub(super) fn put(
        out: &mut Vec<u8>,
        (owner, item): (u32, &str),
        written: &WrittenValue,
        value: &Value,
    ) {
        out.extend(owner.to_le_bytes());
        put_text(out, item);
        let mut digest = Vec::new();
        match value {
            // The words of a name are stored by `name_entry`.
            Value::FullName(_) => {}
            Value::Email(email) => email.put_digest(&mut digest),
            Value::Address(address) => address.put_digest(&mut digest),
            Value::Phone(phone) => phone.put_digest(&mut digest),
        }
        put_bytes(out, &digest);
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

    /// Decodes the record at the beginning of the bytes.
    pub(super) fn read(kind: ItemKind, bytes: &'a [u8]) -> Option<Self> {
        let (owner, mut rest) = bytes.split_first_chunk::<4>()?;
        let item = take_text(&mut rest)?;
        let digest = take_bytes(&mut rest)?;
        Some(Self { owner: u32::from_le_bytes(*owner), item, kind, digest, written: rest })
    }

    /// The parsed value, from its digest; a name is parsed again. `None` if the bytes are damaged.
    pub(crate) fn value(&self, options: &ParseOptions) -> Option<Value> {
        Some(match self.kind {
            ItemKind::FullName => match self.written()? {
                WrittenValue::FullName(name) => {
                    Value::FullName(PersonName::parse(&name, options).ok()?)
                }
                _ => return None,
            },
            ItemKind::Email => Value::Email(EmailAddress::from_digest(self.text()?, self.digest)?),
            ItemKind::Phone => Value::Phone(Phone::from_digest(self.text()?, self.digest)?),
            ItemKind::Address => Value::Address(self.address()?.with_raw(&self.written()?.line())),
        })
    }

    /// Size of the digest in bytes.
    pub(crate) fn digest_size(&self) -> usize {
        self.digest.len()
    }

    /// The parsed address, without its text.
    pub(crate) fn address(&self) -> Option<Address> {
        Address::from_digest(self.digest)
    }

    /// The written text of an e-mail address or phone number.
    fn text(&self) -> Option<&'a str> {
        let mut rest = self.written;
        take_text(&mut rest).map(str::trim)
    }

    /// The written value; `None` if the bytes are damaged.
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

/// End of a list of texts; no encoded length begins with this byte.
const END: u8 = 0xff;

/// Encodes optional parts: a bit set of those present, then their texts.
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

fn put_text(out: &mut Vec<u8>, text: &str) {
    put_bytes(out, text.as_bytes());
}

fn take_private(rest: &mut &[u8]) -> Option<Private<String>> {
    take_text(rest).map(|text| Private::new(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_written_value_comes_back_and_what_was_read_of_it() {
        let private = |text: &str| Some(Private::new(text.to_owned()));
        let address = WrittenAddress {
            lines: vec!["Dorpsstraat 5-7 bis, 2 floor".into()],
            postal_code: private("1234 AB"),
            country: Region::parse("NL").ok(),
            ..WrittenAddress::default()
        };
        let email = |text: &str| WrittenValue::Email(Private::new(text.to_owned()));
        let dutch = |number: &str| {
            let region = Region::parse("NL").ok();
            WrittenValue::Phone(WrittenPhone { region, ..WrittenPhone::new(number) })
        };
        let free = |text: &str| WrittenValue::Address(WrittenAddress::free(text));
        for written in [
            WrittenValue::FullName(WrittenName::parts("Jan", "de Boer")),
            WrittenValue::FullName(WrittenName::full("Jan de Boer")),
            email("J.A.N+x@gmial.com "),
            email(&format!("info@{}.nl", "x".repeat(60))),
            WrittenValue::Address(address),
            free("PO Box 12, Springfield, IL 62701"),
            free("rue de l'Église 3 bis appt. 4, Genève, ".trim_end_matches(", ")),
            free(&format!("{} Straße 5, 10115 Berlin", "x".repeat(260))),
            dutch("06-12345678 ext 9"),
            dutch("+31612345678"),
            WrittenValue::Phone(WrittenPhone::new("0039 06 698 1234")),
            WrittenValue::Phone(WrittenPhone::new("2345678")),
        ] {
            let options = ParseOptions::default();
            let read = Value::read(&written, &options).unwrap();
            let mut bytes = Vec::new();
            Record::put(&mut bytes, (7, "item"), &written, &read);
            let record = Record::read(written.kind(), &bytes).unwrap();
            assert_eq!((record.owner, record.item), (7, "item"));
            assert_eq!(record.written(), Some(written.clone()));
            assert_eq!(record.value(&options), Some(read));
            for cut in 0..bytes.len() {
                let half = Record::read(written.kind(), &bytes[..cut]);
                let _ = half.and_then(|half| half.value(&options));
                let _ = half.and_then(|half| half.written());
            }
        }
    }
}
