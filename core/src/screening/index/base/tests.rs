//! A forged index with a correct checksum and invalid numbers is refused as damaged (B2).

use super::*;
use crate::{
    base::{FlagId, FlagItemId},
    contact::{WrittenAddress, WrittenName, WrittenPhone, WrittenValue},
    screening::{Policy, Screener, index::vocabulary::SLOT},
};

/// The sections that consist of 4-byte references to other sections.
const NUMBERS: [usize; 13] = [
    at::OWNER_ENDS,
    at::KEYS,
    at::KEYS + 2,
    at::NAMES + 2,
    at::NAMES + 4,
    at::PLACES + 2,
    at::PLACES + 4,
    at::NAME_WORDS,
    at::NAME_STARTS,
    at::RECORDS + 1,
    at::RECORDS + 3,
    at::RECORDS + 5,
    at::RECORDS + 7,
];

/// Offset of the length of the word in a slot of a vocabulary.
const LENGTH: usize = 12;

/// The sections of a saved index.
fn sections() -> Vec<Vec<u8>> {
    let name = |text: &str| WrittenValue::FullName(WrittenName::full(text));
    let values = [
        name("Jan de Boer"),
        name("Maximilianus Wolfeschlegelsteinhausen"),
        name("S4rah J. O'Neill III"),
        WrittenValue::Email("jan@zwanenburg-bouw.nl".into()),
        WrittenValue::Address(WrittenAddress::free("Dorpsstraat 5, 1234 AB Utrecht")),
        WrittenValue::Address(WrittenAddress::free("Wolfeschlegelsteinhausenweg 5, 10115 Berlin")),
        WrittenValue::Phone(WrittenPhone::new("+31 6 12345678")),
    ];
    let item = |(number, value): (usize, WrittenValue)| {
        let flag = FlagId::parse(&format!("f{}", number / 3)).unwrap();
        (flag, FlagItemId::parse(&format!("i{number}")).unwrap(), value)
    };
    let items = values.into_iter().enumerate().map(item);
    let saved = Screener::build(Policy::default(), items).screener.to_bytes();
    let image = Image::load(&saved).unwrap();
    (0..image.count()).map(|section| image.section(section).to_vec()).collect()
}

/// The error of loading these sections with a correct checksum.
fn loaded(sections: &[Vec<u8>]) -> Option<LoadError> {
    let sections: Vec<&[u8]> = sections.iter().map(Vec::as_slice).collect();
    Screener::from_bytes(Image::of(&sections).bytes()).err()
}

/// The error of loading an index with one section edited.
fn edited(section: usize, edit: impl FnOnce(&mut Vec<u8>)) -> Option<LoadError> {
    let mut sections = sections();
    edit(&mut sections[section]);
    loaded(&sections)
}

fn put(section: &mut [u8], at: usize, number: u32) {
    section[at..at + 4].copy_from_slice(&number.to_le_bytes());
}

#[test]
fn what_is_put_together_again_unchanged_loads() {
    assert_eq!(loaded(&sections()), None);
}

#[test]
fn no_number_leads_beyond_what_is_there() {
    let sound = sections();
    for section in NUMBERS {
        assert!(!sound[section].is_empty(), "section {section}");
        for place in (0..sound[section].len()).step_by(4) {
            for number in [u32::MAX, u32::MAX - 15] {
                let problem = edited(section, |section| put(section, place, number));
                assert_eq!(problem, Some(LoadError::Damaged), "section {section}, {place}");
            }
        }
    }
}

/// Numbers that are out of range by one.
#[test]
fn the_first_number_beyond_is_refused() {
    let sound = sections();
    for vocabulary in [at::NAMES, at::PLACES] {
        let words = (sound[vocabulary].len() / SLOT) as u32;
        let problem = edited(vocabulary + 4, |section| put(section, 0, words));
        assert_eq!(problem, Some(LoadError::Damaged));
    }
    for kind in ItemKind::ALL {
        let beyond = (sound[at::RECORDS + 2 * kind as usize + 1].len() / 4) as u32;
        let problem =
            edited(at::KEYS + 2, |section| put(section, 0, Entry::new(kind, beyond).bits()));
        assert_eq!(problem, Some(LoadError::Damaged), "{kind:?}");
    }
    let beyond = (sound[at::NAME_WORDS].len() / 4) as u32;
    let problem = edited(at::NAME_STARTS, |section| put(section, 0, beyond));
    assert_eq!(problem, Some(LoadError::Damaged));
    let words = (sound[at::NAMES].len() / SLOT) as u32;
    let problem = edited(at::NAME_WORDS, |section| put(section, 4, words << 6));
    assert_eq!(problem, Some(LoadError::Damaged));
}

/// The sum of start and length of a word exceeds 32 bits.
#[test]
fn no_word_is_longer_than_what_is_there() {
    for vocabulary in [at::NAMES, at::PLACES] {
        let slots = sections()[vocabulary].len() / SLOT;
        for slot in 0..slots {
            for start in [0, u32::MAX - 254, u32::MAX] {
                let problem = edited(vocabulary, |section| {
                    put(section, slot * SLOT, start);
                    section[slot * SLOT + LENGTH] = 255;
                });
                assert_eq!(problem, Some(LoadError::Damaged), "{slot}, {start}");
            }
        }
    }
}

/// A chain of empty forms without an end would run to the end of the section.
#[test]
fn readings_without_an_end_are_refused() {
    let problem = edited(at::NAME_WORDS, |section| {
        section.chunks_exact_mut(4).for_each(|number| put(number, 0, 1 << 31));
    });
    assert_eq!(problem, Some(LoadError::Damaged));
}

#[test]
fn a_record_without_owner_or_end_is_refused() {
    let owners = (sections()[at::OWNER_ENDS].len() / 4) as u32;
    for kind in ItemKind::ALL {
        let records = at::RECORDS + 2 * kind as usize;
        let owner = edited(records, |section| put(section, 0, owners));
        // The length of the item id follows the owner.
        let item = edited(records, |section| put(section, 4, u32::MAX));
        assert_eq!([owner, item], [Some(LoadError::Damaged); 2], "{kind:?}");
    }
}

#[test]
fn settings_that_no_policy_has_are_refused() {
    let policy = sections()[at::SETTINGS].len();
    for place in (0..policy).step_by(8) {
        let problem = edited(at::SETTINGS, |section| section[place..place + 8].fill(255));
        assert_eq!(problem, Some(LoadError::Damaged), "{place}");
    }
    let beyond = Entry::new(ItemKind::Phone, 1).bits();
    for released in [u64::MAX, 1 << 32, beyond.into()] {
        let problem = edited(at::SETTINGS, |section| section.extend(released.to_le_bytes()));
        assert_eq!(problem, Some(LoadError::Damaged), "{released}");
    }
    let first = u64::from(Entry::new(ItemKind::Phone, 0).bits());
    assert_eq!(edited(at::SETTINGS, |section| section.extend(first.to_le_bytes())), None);
}

#[test]
fn no_section_is_missing() {
    let sound = sections();
    for section in (0..at::COUNT).filter(|section| !sound[*section].is_empty()) {
        let problem = edited(section, Vec::clear);
        assert_eq!(problem, Some(LoadError::Damaged), "section {section}");
    }
    assert_eq!(loaded(&sound[1..]), Some(LoadError::Damaged));
    assert_eq!(loaded(&[]), Some(LoadError::Damaged));
}
