//! Sketches: eight bytes that reject most addresses that do not match, without decoding them.

use crate::contact::{Address, AddressForm as Form, address::label::Label};
use rapidhash::v3::rapidhash_v3;

/// A summary of an address: letters of the street, its type, and short hashes of addition, unit,
/// postcode and town. Addresses with several forms have none.
///
/// Invariant: an address [`resembles`](Address::resembles) the sketch of every address it matches.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Sketch {
    letters: u32,
    kind: u8,
    addition: u8,
    unit: u8,
    postcode: u16,
    town: u16,
}

/// The sketch of an address without a summary.
const UNKNOWN: u64 = 0;

/// A street with several types, or with one whose number does not fit.
const ANY_KIND: u8 = 127;

const LETTER_BITS: u32 = 27;
const KIND_BITS: u32 = 7;
const DOOR_BITS: u32 = 6;
const PLACE_BITS: u32 = 9;

impl Sketch {
    fn of(form: &Form) -> Option<Self> {
        let number = form.number.filter(|_| form.post_box.is_empty() && !form.street.is_empty())?;
        Some(Self {
            letters: letters(&form.street),
            kind: kind(form.types),
            addition: label(&number.addition),
            unit: label(&form.unit.whole()),
            postcode: few_bits(form.postcode.as_str(), PLACE_BITS),
            town: few_bits(&form.town, PLACE_BITS),
        })
    }

    fn bits(self) -> u64 {
        let parts = [
            (u64::from(self.kind), KIND_BITS),
            (u64::from(self.addition), DOOR_BITS),
            (u64::from(self.unit), DOOR_BITS),
            (u64::from(self.postcode), PLACE_BITS),
            (u64::from(self.town), PLACE_BITS),
        ];
        parts.iter().fold(u64::from(self.letters), |bits, (part, width)| bits << width | part)
    }

    fn from_bits(mut bits: u64) -> Self {
        let mut take = |width: u32| {
            let part = bits & ((1 << width) - 1);
            bits >>= width;
            part
        };
        let town = take(PLACE_BITS) as u16;
        let postcode = take(PLACE_BITS) as u16;
        let (unit, addition) = (take(DOOR_BITS) as u8, take(DOOR_BITS) as u8);
        let kind = take(KIND_BITS) as u8;
        Self { letters: take(LETTER_BITS) as u32, kind, addition, unit, postcode, town }
    }

    /// Whether two addresses with the same number may match; `word` has the letters of the other
    /// street with its type.
    fn may_be(self, other: Self, word: u32) -> bool {
        let differ = |one: u16, two: u16| one != 0 && two != 0 && one != two;
        let elsewhere = differ(self.postcode, other.postcode);
        if elsewhere && differ(self.town, other.town) {
            return false;
        }
        let known = |kind: u8| kind != 0 && kind != ANY_KIND;
        if known(self.kind) && known(other.kind) && self.kind != other.kind {
            return false;
        }
        let swapped =
            |one: Self, two: Self| one.addition == two.unit && two.addition == 0 && one.unit == 0;
        if self.addition != other.addition && !swapped(self, other) && !swapped(other, self) {
            return false;
        }
        // An edit adds at most one letter that the other side lacks; different postcodes are an
        // edit.
        let most = if elsewhere { 1 } else { 2 };
        let lacks = |one: u32, two: u32| (one & !two).count_ones() <= most;
        lacks(self.letters, other.letters)
            || lacks(other.letters, self.letters)
            || lacks(self.letters, word)
    }
}

impl Address {
    /// The sketch of the address, which is stored in the index.
    pub(crate) fn sketch(&self) -> u64 {
        match &*self.others {
            [] => Sketch::of(&self.first).map_or(UNKNOWN, Sketch::bits),
            _ => UNKNOWN,
        }
    }

    /// Whether an address with this sketch may match; never wrongly `false`.
    pub(crate) fn resembles(&self, sketch: u64) -> bool {
        sketch == UNKNOWN
            || self.forms().any(|form| match Sketch::of(form) {
                Some(own) => {
                    let word = own.letters | letters(&form.type_word);
                    Sketch::from_bits(sketch).may_be(own, word)
                }
                None => true,
            })
    }
}

/// The letters of a text as a bit set; all other characters except spaces share one bit.
fn letters(text: &str) -> u32 {
    text.bytes().fold(0, |letters, byte| match byte {
        b'a'..=b'z' => letters | 1 << (byte - b'a'),
        b' ' => letters,
        _ => letters | 1 << (LETTER_BITS - 1),
    })
}

/// The number of a street type; 0 if there is none.
fn kind(types: u128) -> u8 {
    match types.count_ones() {
        0 => 0,
        1 => (types.trailing_zeros() as u8 + 1).min(ANY_KIND),
        _ => ANY_KIND,
    }
}

fn label(label: &Label) -> u8 {
    few_bits(label.as_str(), DOOR_BITS) as u8
}

/// A short hash of a text; 0 only for an empty text.
fn few_bits(text: &str, width: u32) -> u16 {
    match text {
        "" => 0,
        _ => (rapidhash_v3(text.as_bytes()) % ((1 << width) - 1)) as u16 + 1,
    }
}
