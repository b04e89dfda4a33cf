//! Index keys of e-mail addresses.

use super::EmailAddress;
use crate::contact::key::mixed;

/// Maximum length of a local part that may have a typo.
const LONGEST_LOCAL: usize = 64;

/// The purpose of a key, so that keys of different purposes differ.
#[derive(Clone, Copy)]
enum Purpose {
    Mailbox = 0x45_00,
    Local,
    /// The first half of a local part. The last half is `End`.
    Beginning,
    End,
}

impl EmailAddress {
    /// The exact key: shared by all spellings of a mailbox.
    pub(crate) fn whole_key(&self) -> u64 {
        finished(Purpose::Mailbox, Text::of(&self.key))
    }

    /// The keys that a flagged address is stored under: the mailbox, the mailbox that was probably
    /// meant, and a distinctive local part.
    pub(crate) fn stored_keys(&self, put: &mut impl FnMut(u64)) {
        put(self.whole_key());
        if let Some(meant) = &self.meant {
            put(finished(Purpose::Mailbox, Text::of(meant)));
        }
        if let Some(local) = self.distinctive_local() {
            put(finished(Purpose::Local, Text::of(&local)));
        }
    }

    /// The keys of similar flagged addresses: the mailboxes that may be meant, and all that are one
    /// letter away. A mailbox is left out if `is_there` returns `false` for the
    /// [hints](Self::hints) of its halves.
    pub(crate) fn likely_keys(&self, is_there: &impl Fn(u64) -> bool, emit: &mut impl FnMut(u64)) {
        emit(self.whole_key());
        if let Some(meant) = &self.meant {
            emit(finished(Purpose::Mailbox, Text::of(meant)));
        }
        if let Some(local) = self.distinctive_local() {
            emit(finished(Purpose::Local, Text::of(&local)));
        }
        if self.may_have_typo() {
            let (local, domain) = self.meant_parts();
            let domain = Text::of("@").then(Text::of(domain));
            let edits = Edits::of(local.as_bytes(), domain, is_there);
            edits.each(|text| emit(finished(Purpose::Mailbox, text)));
        }
    }

    /// Two hints, hashes of the halves of the local part: an address one edit away shares one of
    /// them.
    pub(crate) fn hints(&self, put: &mut impl FnMut(u64)) {
        let (local, domain) = self.meant_parts();
        if self.may_have_typo() {
            let domain = Text::of("@").then(Text::of(domain));
            Halves::hints(local.as_bytes(), local.len(), domain).into_iter().for_each(put);
        }
    }

    /// Whether the local part is compared with an edit.
    pub(crate) fn may_have_typo(&self) -> bool {
        let (local, _) = self.meant_parts();
        !self.role && (SHORTEST_TYPO..=LONGEST_LOCAL).contains(&local.len())
    }
}

/// Minimum length of a local part that may have a typo: in shorter ones, an edit means another
/// person.
const SHORTEST_TYPO: usize = 5;

fn finished(purpose: Purpose, text: Text) -> u64 {
    mixed(purpose as u64, text.hash)
}

const RADIX: u64 = 0x0f3a_91c4_b7d2_68e5;

/// Polynomial hash of a text modulo 2^64, so that hashes of texts can be concatenated.
#[derive(Clone, Copy)]
struct Text {
    hash: u64,
    /// The factor for the hash of a text before this one.
    shift: u64,
}

impl Text {
    const EMPTY: Self = Self { hash: 0, shift: 1 };

    fn of(text: &str) -> Self {
        Self::of_bytes(text.as_bytes())
    }

    fn of_bytes(text: &[u8]) -> Self {
        text.iter().fold(Self::EMPTY, |text, byte| text.then(Self::byte(*byte)))
    }

    fn byte(byte: u8) -> Self {
        Self { hash: u64::from(byte) + 1, shift: RADIX }
    }

    fn then(self, next: Self) -> Self {
        Self {
            hash: self.hash.wrapping_mul(next.shift).wrapping_add(next.hash),
            shift: self.shift.wrapping_mul(next.shift),
        }
    }
}

/// Whether the halves of a local part occur in the index, for local parts of one length. One edit
/// keeps at least one half, and an edit in the middle keeps both.
#[derive(Clone, Copy, Default)]
struct Halves {
    /// Length of a half in bytes.
    length: usize,
    beginning: bool,
    end: bool,
}

impl Halves {
    /// The hints of a local part with `count` bytes; `text` is that local part or one edit away.
    fn hints(text: &[u8], count: usize, domain: Text) -> [u64; 2] {
        let half = count.saturating_sub(1) / 2;
        let hint = |purpose: Purpose, half: Option<&[u8]>| {
            let text = Text::of_bytes(half.unwrap_or_default()).then(domain);
            mixed(purpose as u64 | (count as u64) << 16, text.hash)
        };
        let end = text.len().checked_sub(half).and_then(|from| text.get(from..));
        [hint(Purpose::Beginning, text.get(..half)), hint(Purpose::End, end)]
    }

    fn of(text: &[u8], count: usize, domain: Text, is_there: &impl Fn(u64) -> bool) -> Self {
        let [beginning, end] = Self::hints(text, count, domain).map(is_there);
        Self { length: count.saturating_sub(1) / 2, beginning, end }
    }

    /// Whether the index may have a text with an edit after `before` letters that is followed by
    /// `behind` letters.
    fn allow(self, before: usize, behind: usize) -> bool {
        (before < self.length || self.beginning) && (behind < self.length || self.end)
    }
}

/// All texts one letter away from a local part, each hashed in constant time.
struct Edits<'a> {
    local: &'a [u8],
    /// Stored halves of local parts one letter shorter, of equal length, and one letter longer.
    halves: [Halves; 3],
    /// Hash of the text before each position.
    before: Vec<Text>,
    /// Hash of the text after each position, including the domain.
    behind: Vec<Text>,
}

impl<'a> Edits<'a> {
    fn of(local: &'a [u8], domain: Text, is_there: &impl Fn(u64) -> bool) -> Self {
        let halves = [local.len() - 1, local.len(), local.len() + 1]
            .map(|count| Halves::of(local, count, domain, is_there));
        let mut before = vec![Text::EMPTY];
        let mut behind = vec![domain];
        let (mut front, mut back) = (Text::EMPTY, domain);
        for (first, last) in local.iter().zip(local.iter().rev()) {
            front = front.then(Text::byte(*first));
            before.push(front);
            back = Text::byte(*last).then(back);
            behind.push(back);
        }
        behind.reverse();
        Self { local, halves, before, behind }
    }

    /// Calls `call` with each text. Only letters are edited: another digit, dot or dash means
    /// another person.
    fn each(&self, mut call: impl FnMut(Text)) {
        let [shorter, same, longer] = self.halves;
        for (place, before) in self.before.iter().enumerate() {
            let here = self.local.get(place).copied();
            let next = self.local.get(place + 1).copied();
            let rest = self.local.len() - place;
            let behind = self.behind.get(place).filter(|_| longer.allow(place, rest));
            if let Some(behind) = behind {
                letters(*before, *behind, &mut call);
            }
            let Some(here) = here.filter(u8::is_ascii_lowercase) else {
                continue;
            };
            if let Some(behind) = self.behind.get(place + 1) {
                if shorter.allow(place, rest - 1) {
                    call(before.then(*behind));
                }
                if same.allow(place, rest - 1) {
                    letters(*before, *behind, &mut call);
                }
            }
            let next = next.filter(u8::is_ascii_lowercase);
            if let (Some(next), Some(behind)) = (next, self.behind.get(place + 2))
                && same.allow(place, rest - 2)
            {
                let swapped = Text::byte(next).then(Text::byte(here));
                call(before.then(swapped).then(*behind));
            }
        }
    }
}

/// Calls `call` with each letter between two texts; the next letter adds one shift to the hash.
fn letters(before: Text, behind: Text, call: &mut impl FnMut(Text)) {
    let mut text = before.then(Text::byte(b'a')).then(behind);
    for _ in b'a'..=b'z' {
        call(text);
        text.hash = text.hash.wrapping_add(behind.shift);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::contact::ParseOptions;

    proptest! {
        /// The hints of a stored mailbox keep the keys of all mailboxes one letter away.
        #[test]
        fn hints_hide_no_near_mailbox(
            local in "[a-c]{1,3}[a-z.0-9]{4,12}[a-c]",
            place in 0usize..12,
            letter in "[a-d]",
            change in 0..4,
        ) {
            let mut other: Vec<char> = local.chars().collect();
            let place = place.min(other.len() - 1);
            let letter = letter.chars().next().unwrap_or('a');
            match change {
                0 => other.insert(place, letter),
                1 => drop(other.remove(place)),
                2 => other[place] = letter,
                _ => other.swap(place, (place + 1) % local.len()),
            }
            let read = |local: &str| {
                EmailAddress::parse(&format!("{local}@x.nl"), &ParseOptions::default())
            };
            let other: String = other.into_iter().collect();
            if let (Ok(stored), Ok(requested)) = (read(&local), read(&other)) {
                let mut hints = BTreeSet::new();
                stored.hints(&mut |hint| { hints.insert(hint); });
                let mut kept = BTreeSet::new();
                stored.stored_keys(&mut |key| { kept.insert(key); });
                let (mut all, mut likely) = (BTreeSet::new(), BTreeSet::new());
                requested.likely_keys(&|_| true, &mut |key| { all.insert(key); });
                let is_there = |hint| hints.contains(&hint);
                requested.likely_keys(&is_there, &mut |key| { likely.insert(key); });
                prop_assert!(all.intersection(&kept).all(|key| likely.contains(key)));
            }
        }
    }
}
