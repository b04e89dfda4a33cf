//! Binary encoding of parsed addresses.

use crate::{
    base::Region,
    contact::{
        Address, AddressForm as Form, AddressUnit as Unit,
        address::{label::Label, number::HouseNumber},
        bytes::{put_bytes, take_array, take_byte, take_text},
    },
};

impl Address {
    /// Appends the parsed address, without its raw text.
    pub(crate) fn put_digest(&self, out: &mut Vec<u8>) {
        out.push(self.others.len() as u8);
        self.forms().for_each(|form| form.put(out));
    }

    /// Decodes a parsed address; its [`raw`](Self::raw) text is empty.
    pub(crate) fn from_digest(mut bytes: &[u8]) -> Option<Self> {
        let others = take_byte(&mut bytes)?;
        let first = Form::take(&mut bytes)?;
        let others: Option<Box<[Form]>> = (0..others).map(|_| Form::take(&mut bytes)).collect();
        Some(Self { raw: Box::default(), first, others: others? })
    }

    /// Sets the raw text.
    pub(crate) fn with_raw(self, raw: &str) -> Self {
        Self { raw: raw.into(), ..self }
    }
}

/// Flags of an encoded form: which parts it has.
const NUMBERED: u8 = 1;
const COUNTRY: u8 = 1 << 1;
const COUNTRY_IS_WRITTEN: u8 = 1 << 2;
const BESIDE_IS_TOWN: u8 = 1 << 3;

impl Form {
    fn put(&self, out: &mut Vec<u8>) {
        let parts = [
            (NUMBERED, self.number.is_some()),
            (COUNTRY, self.country.is_some()),
            (COUNTRY_IS_WRITTEN, self.country_is_written),
            (BESIDE_IS_TOWN, self.beside == self.town),
        ];
        let there = parts.into_iter().filter(|(_, there)| *there);
        out.push(there.fold(0, |bits, (part, _)| bits | part));
        let label = |out: &mut Vec<u8>, label: Label| put_bytes(out, label.as_str().as_bytes());
        if let Some(HouseNumber { first, last, addition }) = self.number {
            out.extend(first.to_le_bytes());
            out.push(last.saturating_sub(first) as u8);
            label(out, addition);
        }
        if let Some(country) = self.country {
            out.extend(country.as_str().bytes());
        }
        label(out, self.unit.door);
        label(out, self.unit.floor);
        label(out, self.postcode);
        label(out, self.post_box);
        out.push(self.compass);
        let types: Vec<u8> = (0..128).filter(|bit| self.types >> bit & 1 == 1).collect();
        put_bytes(out, &types);
        for text in [&*self.type_word, &*self.state, &*self.street, &*self.town] {
            put_bytes(out, text.as_bytes());
        }
        if self.beside != self.town {
            put_bytes(out, self.beside.as_bytes());
        }
    }

    fn take(rest: &mut &[u8]) -> Option<Self> {
        let parts = take_byte(rest)?;
        let has = |part: u8| parts & part != 0;
        let number = if has(NUMBERED) { Some(take_number(rest)?) } else { None };
        let country = match has(COUNTRY) {
            true => Some(Region::parse(std::str::from_utf8(&take_array::<2>(rest)?).ok()?).ok()?),
            false => None,
        };
        let mut label = || take_text(rest).map(Label::of);
        let unit = Unit { door: label()?, floor: label()? };
        let (postcode, post_box) = (label()?, label()?);
        let compass = take_byte(rest)?;
        let types = take_text(rest)?.bytes().fold(0u128, |types, bit| types | 1 << (bit & 127));
        let mut text = || take_text(rest);
        let (type_word, state) = (text()?.to_owned().into(), text()?.to_owned().into());
        let (street, town): (Box<str>, Box<str>) = (text()?.into(), text()?.into());
        let beside = if has(BESIDE_IS_TOWN) { town.clone() } else { text()?.into() };
        Some(Self {
            number,
            unit,
            street,
            types,
            type_word,
            compass,
            postcode,
            country,
            country_is_written: has(COUNTRY_IS_WRITTEN),
            state,
            town,
            beside,
            post_box,
        })
    }
}

fn take_number(rest: &mut &[u8]) -> Option<HouseNumber> {
    let first = u32::from_le_bytes(take_array(rest)?);
    let range = take_byte(rest)?;
    let last = if range > 0 { first.saturating_add(u32::from(range)) } else { 0 };
    Some(HouseNumber { first, last, addition: Label::of(take_text(rest)?) })
}
