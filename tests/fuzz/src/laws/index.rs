//! Whatever is in the bytes of an index, loading it and screening with it never panics.
//!
//! A checksum guards a saved index, so that chance would never come past it. Here an index is
//! built, edited section by section, and given the checksum of what it became: the input holds the
//! edits alone, and stays good when the layout changes.

use std::sync::LazyLock;

use frontdesk::{
    base::{AppointmentId, FlagId, FlagItemId},
    screening::{Alert, Policy, Request, Screener},
};
use rapidhash::v3::rapidhash_v3;

use super::written::{self, Way};

/// Offsets in the header, in bytes: number of sections, number of words, checksum and table of
/// sections, from the layout in `screening/index/image.rs`.
const SECTIONS: usize = 24;
const TOTAL: usize = 32;
const CHECKSUM: usize = 40;
const TABLE: usize = 48;

/// Largest number of edits of an input.
const MOST_EDITS: usize = 64;

const FLAGGED: &[(Way, &str)] = &[
    (Way::Name, "Jan de Boer"),
    (Way::Name, "Zoë Vanden Berghe"),
    (Way::Name, "Maximilianus Wolfeschlegelsteinhausen"),
    (Way::Name, "S4rah J. O'Neill III"),
    (Way::Email, "jan@dorpspost.nl"),
    (Way::Email, "lisa.jansen+x@gmail.com"),
    (Way::Phone, "+31612345678"),
    (Way::Phone, "06-24681012 ext 5"),
    (Way::Address, "Dorpsstraat 5 bis, 1234 AB Dorp"),
    (Way::Address, "Flat 3, 12 Main Street, London SW1A 1AA"),
    (Way::AddressInParts, "Kerkstraat|12|a|1017 GA|Amsterdam"),
    (Way::Address, "Karl-Marx-Allee 34a, 10178 Berlin"),
];

const ASKED: &[(Way, &str)] = &[
    (Way::Name, "Zoe Vandenberghe"),
    (Way::Name, "Maximilianus Wolfeschlegelsteinhauser"),
    (Way::Name, "Sarah O'Neil"),
    (Way::Email, "lisajansen@gmail.com"),
    (Way::Email, "jam@dorpspost.nl"),
    (Way::Phone, "0624681012"),
    (Way::Address, "Dorpsstr. 5bis 1234AB Dorp"),
    (Way::Address, "Main Streat 12 Flat 3, London SW1A1AA"),
    (Way::Address, "Kerkstr 12a, Amsterdam"),
];

/// Checks an input: eight bytes are an edit, with a section, an operation, a position and a value.
pub fn index(data: &[u8]) {
    let mut bytes = SAMPLE.clone();
    for edit in data.chunks_exact(8).take(MOST_EDITS) {
        let (place, value) = (u16::from_le_bytes([edit[2], edit[3]]), &edit[4..]);
        let value = u32::from_le_bytes(value.try_into().expect("four bytes"));
        make(&mut bytes, (edit[0].into(), edit[1]), place.into(), value);
    }
    mend(&mut bytes);
    let screener = Screener::from_bytes(&bytes);
    if data.len() < 8 {
        let screener = screener.as_ref().expect("an index without an edit can be loaded");
        assert_eq!(alert(screener, FLAGGED[0]), Alert::Match, "and finds what is in it");
    }
    if let Ok(screener) = screener {
        used(screener);
    }
}

/// A saved index of values of all kinds, one of them released.
static SAMPLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let item = |(number, (way, text)): (usize, &(Way, &str))| {
        (flag(number / 3), item(number), way.written(text))
    };
    let items = FLAGGED.iter().enumerate().map(item);
    let policy = written::policy(b'1');
    let mut screener = Screener::build(policy, items).screener;
    assert!(screener.release(&flag(1), &self::item(4)), "a known item");
    screener.to_bytes()
});

fn flag(number: usize) -> FlagId {
    FlagId::parse(&format!("f{number}")).expect("an id")
}

fn item(number: usize) -> FlagItemId {
    FlagItemId::parse(&format!("i{number}")).expect("an id")
}

/// Makes one edit; positions beyond the end wrap around.
fn make(bytes: &mut Vec<u8>, (section, how): (usize, u8), place: usize, value: u32) {
    let number = |at: usize| {
        let number = bytes.get(at..at + 8).and_then(|bytes| bytes.try_into().ok());
        usize::try_from(u64::from_le_bytes(number.unwrap_or_default())).unwrap_or(usize::MAX)
    };
    let entry = TABLE + section % number(SECTIONS).clamp(1, 64) * 16;
    let start = number(entry).saturating_mul(8).min(bytes.len());
    let end = start.saturating_add(number(entry + 8)).min(bytes.len());
    let (low, large) = (value.to_le_bytes(), u64::from(value));
    let within = |width: usize| start + place * width % (end - start).max(1);
    match how % 8 {
        0 => put(bytes, within(1), &low[..1]),
        1 => put(bytes, within(4), &low),
        2 => put(bytes, within(8), &large.to_le_bytes()),
        3 => put(bytes, within(8), &(u64::MAX - large).to_le_bytes()),
        4 => (start..end).step_by(4).for_each(|at| put(bytes, at, &low)),
        5 => (start + place % 16..end).step_by(16).for_each(|at| put(bytes, at, &low)),
        6 => put(bytes, entry + place % 2 * 8, &large.to_le_bytes()),
        _ => bytes.truncate((TABLE + place * 8).min(bytes.len())),
    }
}

fn put(bytes: &mut [u8], at: usize, new: &[u8]) {
    if let Some(old) = bytes.get_mut(at..at + new.len()) {
        old.copy_from_slice(new);
    }
}

/// Corrects the length and the checksum of an edited index.
fn mend(bytes: &mut [u8]) {
    let total = bytes.len() as u64 / 8;
    put(bytes, TOTAL, &total.to_le_bytes());
    let sum = rapidhash_v3(&bytes[..CHECKSUM]).rotate_left(1) ^ rapidhash_v3(&bytes[TABLE..]);
    put(bytes, CHECKSUM, &sum.to_le_bytes());
}

fn alert(screener: &Screener, (way, text): (Way, &str)) -> Alert {
    let contact = written::contact(&way.written(text));
    let request = Request::new(AppointmentId::parse("a").expect("an id"), contact);
    screener.explain(&request);
    screener.screen(&request).alert
}

/// Calls every method of an index, whatever its content is.
fn used(mut screener: Screener) {
    for asked in FLAGGED.iter().chain(ASKED) {
        alert(&screener, *asked);
    }
    let _: (usize, usize, &Policy) = (screener.items(), screener.flags(), screener.policy());
    screener.sizes();
    screener.release(&flag(0), &item(0));
    screener.reinstate(&flag(1), &item(4));
    // Fails if the index is full.
    let _ = screener.add(&flag(9), &item(9), &Way::Name.written("Piet Puk"));
    let saved = screener.to_bytes();
    Screener::from_bytes(&saved).expect("what was saved can be loaded");
    screener.erase(&flag(2));
    let rebuilt = screener.rebuilt();
    alert(&rebuilt, ASKED[0]);
}
