//! Unicode normalisation and combining marks.

use std::sync::LazyLock;

#[cfg(not(feature = "lite"))]
use quick as forms;
#[cfg(feature = "lite")]
use small as forms;

/// Ranges of combining marks: first and last character.
static MARKS: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let number = |text| char::from_u32(u32::from_str_radix(text, 16).ok()?);
    let marks = table!("marks").lines().filter_map(|line| {
        let (first, last) = line.split_once('\t').unwrap_or((line, line));
        Some((number(first)?, number(last)?))
    });
    marks.collect()
});

/// Whether a character is a combining mark, such as an accent or a vowel sign.
pub(super) fn is_mark(character: char) -> bool {
    let place = MARKS.partition_point(|(_, last)| *last < character);
    MARKS.get(place).is_some_and(|(first, _)| *first <= character)
}

/// Normalises a text to compatibility form (NFKC).
pub(super) fn compatible(text: Vec<char>) -> Vec<char> {
    forms::compatible(text)
}

/// Normalises a text to decomposed compatibility form (NFKD), with marks in canonical order.
pub(super) fn decomposed(text: &str) -> String {
    forms::decomposed(text)
}

/// Calls `part` with each part of a decomposed character (NFKD): a letter and its accents.
pub(super) fn parts(character: char, part: impl FnMut(char)) {
    forms::parts(character, part);
}

#[cfg(any(test, not(feature = "lite")))]
mod quick {
    use unicode_normalization::{
        IsNormalized, UnicodeNormalization, char::decompose_compatible, is_nfkc_quick,
    };

    pub(super) fn compatible(text: Vec<char>) -> Vec<char> {
        if is_nfkc_quick(text.iter().copied()) == IsNormalized::Yes {
            return text;
        }
        text.into_iter().nfkc().collect()
    }

    pub(super) fn decomposed(text: &str) -> String {
        text.nfkd().collect()
    }

    pub(super) fn parts(character: char, part: impl FnMut(char)) {
        decompose_compatible(character, part);
    }
}

/// The same functions by another crate, whose sorted tables are half the size for web pages.
#[cfg(any(test, feature = "lite"))]
mod small {
    use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

    pub(super) fn compatible(text: Vec<char>) -> Vec<char> {
        ComposingNormalizerBorrowed::new_nfkc().normalize_iter(text.into_iter()).collect()
    }

    pub(super) fn decomposed(text: &str) -> String {
        DecomposingNormalizerBorrowed::new_nfkd().normalize(text).into_owned()
    }

    pub(super) fn parts(character: char, part: impl FnMut(char)) {
        let once = std::iter::once(character);
        DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(once).for_each(part);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

    use super::*;

    fn everything() -> impl Iterator<Item = char> {
        '\0'..=char::MAX
    }

    fn parted(parts: fn(char, &mut dyn FnMut(char)), character: char) -> Vec<char> {
        let mut all = Vec::new();
        parts(character, &mut |part| all.push(part));
        all
    }

    fn alike(text: &[char]) {
        let written: String = text.iter().collect();
        assert_eq!(quick::decomposed(&written), small::decomposed(&written), "{text:x?}");
        assert_eq!(quick::compatible(text.into()), small::compatible(text.into()), "{text:x?}");
    }

    #[test]
    fn every_mark_is_known() {
        for character in everything() {
            assert_eq!(is_mark(character), is_combining_mark(character), "{character:x?}");
        }
    }

    #[test]
    fn both_crates_know_the_same_forms() {
        for character in everything() {
            let quick = parted(|character, part| quick::parts(character, part), character);
            let small = parted(|character, part| small::parts(character, part), character);
            assert_eq!(quick, small, "{character:x?}");
            alike(&[character]);
            alike(&quick);
            for behind in ['\u{300}', '\u{301}', '\u{308}', '\u{323}', '\u{338}', '\u{3099}'] {
                alike(&[character, behind]);
                alike(&[quick.as_slice(), &[behind]].concat());
            }
        }
    }

    #[test]
    fn both_crates_put_marks_in_the_same_order() {
        let class = |mark: &char| canonical_combining_class(*mark);
        let marks: Vec<char> = everything().filter(|mark| class(mark) > 0).collect();
        let mut sorts = marks.clone();
        sorts.sort_by_key(class);
        sorts.dedup_by_key(|mark| class(mark));
        assert!(sorts.len() > 50);
        for mark in marks {
            for other in &sorts {
                alike(&['e', mark, *other, '\u{302}']);
                alike(&['e', *other, mark, '\u{302}']);
            }
        }
    }

    proptest! {
        #[test]
        fn both_crates_read_any_text_alike(text in any::<Vec<char>>()) {
            alike(&text);
        }
    }
}
