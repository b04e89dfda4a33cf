//! The keys an e-mail address is found by.

use super::EmailAddress;
use crate::contact::key::mixed;

/// A longer local part is compared whole only.
const LONGEST_LOCAL: usize = 64;

/// What a key was made of.
#[derive(Clone, Copy)]
enum Purpose {
    Mailbox = 0x45_00,
    Local,
}

impl EmailAddress {
    /// The keys under which a flagged address is stored: one for the mailbox, one for the mailbox
    /// that was probably meant, one for a telling local part.
    pub fn stored_keys(&self, put: &mut impl FnMut(u64)) {
        put(finished(Purpose::Mailbox, Text::of(&self.key)));
        if let Some(meant) = &self.meant {
            put(finished(Purpose::Mailbox, Text::of(meant)));
        }
        if let Some(local) = self.telling_local() {
            put(finished(Purpose::Local, Text::of(&local)));
        }
    }

    /// The keys under which a flagged address like this one would be stored.
    ///
    /// With `approximate` false only the same mailbox is found.
    pub fn probed_keys(&self, approximate: bool, ask: &mut impl FnMut(u64)) {
        ask(finished(Purpose::Mailbox, Text::of(&self.key)));
        if !approximate {
            return;
        }
        if let Some(meant) = &self.meant {
            ask(finished(Purpose::Mailbox, Text::of(meant)));
        }
        if let Some(local) = self.telling_local() {
            ask(finished(Purpose::Local, Text::of(&local)));
        }
        if self.may_have_typo() {
            let (local, domain) = self.meant_parts();
            let edits = Edits::of(local.as_bytes(), Text::of("@").then(Text::of(domain)));
            edits.each(|text| ask(finished(Purpose::Mailbox, text)));
        }
    }

    /// Whether a mistyped local part could still be recognised.
    pub(crate) fn may_have_typo(&self) -> bool {
        let (local, _) = self.meant_parts();
        !self.role && (SHORTEST_TYPO..=LONGEST_LOCAL).contains(&local.len())
    }
}

/// A shorter local part with another letter is another person.
const SHORTEST_TYPO: usize = 5;

fn finished(purpose: Purpose, text: Text) -> u64 {
    mixed(purpose as u64, text.hash)
}

const RADIX: u64 = 0x0f3a_91c4_b7d2_68e5;

/// The polynomial hash of a text modulo 2^64, with which texts can be put together.
#[derive(Clone, Copy)]
struct Text {
    hash: u64,
    /// What the hash of a text before this one is multiplied by.
    shift: u64,
}

impl Text {
    const EMPTY: Self = Self { hash: 0, shift: 1 };

    fn of(text: &str) -> Self {
        text.bytes().fold(Self::EMPTY, |text, byte| text.then(Self::byte(byte)))
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

/// All texts one letter away from a local part, each in constant time.
struct Edits<'a> {
    local: &'a [u8],
    /// What stands before each place.
    before: Vec<Text>,
    /// What stands behind each place, the domain included.
    behind: Vec<Text>,
}

impl<'a> Edits<'a> {
    fn of(local: &'a [u8], domain: Text) -> Self {
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
        Self { local, before, behind }
    }

    /// Letters only: another digit, dot or dash is another person.
    fn each(&self, mut call: impl FnMut(Text)) {
        for (place, before) in self.before.iter().enumerate() {
            let here = self.local.get(place).copied();
            let next = self.local.get(place + 1).copied();
            if let Some(behind) = self.behind.get(place) {
                letters(*before, *behind, &mut call);
            }
            let Some(here) = here.filter(u8::is_ascii_lowercase) else {
                continue;
            };
            if let Some(behind) = self.behind.get(place + 1) {
                call(before.then(*behind));
                letters(*before, *behind, &mut call);
            }
            let next = next.filter(u8::is_ascii_lowercase);
            if let (Some(next), Some(behind)) = (next, self.behind.get(place + 2)) {
                let swapped = Text::byte(next).then(Text::byte(here));
                call(before.then(swapped).then(*behind));
            }
        }
    }
}

/// Each letter between two texts; the next letter only adds one shift more.
fn letters(before: Text, behind: Text, call: &mut impl FnMut(Text)) {
    let mut text = before.then(Text::byte(b'a')).then(behind);
    for _ in b'a'..=b'z' {
        call(text);
        text.hash = text.hash.wrapping_add(behind.shift);
    }
}
