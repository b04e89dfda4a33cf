//! Mutations that keep an input parseable: random bytes are rarely JSON or a name.

mod json;
mod text;

use std::sync::LazyLock;

pub use json::calls;
pub use text::{pairs, texts};

/// The mutation of libFuzzer: data, its size, and the largest size of the result.
pub type Usual = fn(&mut [u8], usize, usize) -> usize;

/// Mutates bytes as libFuzzer does.
pub fn bytes(data: &mut [u8], (size, most): (usize, usize), _seed: u32, usual: Usual) -> usize {
    usual(data, size, most)
}

/// Random numbers from a seed.
struct Dice(u64);

impl Dice {
    fn new(seed: u32) -> Self {
        Self(u64::from(seed) << 1 | 1)
    }

    /// A number below a limit; zero if the limit is zero.
    fn roll(&mut self, below: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below.max(1)
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.roll(of.len()))
    }

    /// A random word of the dictionary.
    fn word(&mut self) -> &'static str {
        self.one(&WORDS).map_or("", String::as_str)
    }
}

/// Replaces the old text by the mutated one.
fn put(data: &mut [u8], most: usize, text: &[u8]) -> usize {
    let size = text.len().min(most).min(data.len());
    data[..size].copy_from_slice(&text[..size]);
    size
}

/// The words of `dictionary.txt`, which is written as libFuzzer reads it.
static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let lines = include_str!("../../dictionary.txt").lines();
    lines.filter(|line| !line.starts_with('#')).filter_map(word).collect()
});

fn word(line: &str) -> Option<String> {
    let mut rest = line.split_once('"')?.1.strip_suffix('"')?.bytes();
    let mut bytes = Vec::new();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'\\' => match rest.next()? {
                b'x' => {
                    let digits = [rest.next()?, rest.next()?];
                    u8::from_str_radix(str::from_utf8(&digits).ok()?, 16).ok()?
                }
                other => other,
            },
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_dictionary_is_a_word() {
        let lines = include_str!("../../dictionary.txt").lines();
        let lines: Vec<_> =
            lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        assert!(lines.iter().all(|line| line.is_ascii()), "libFuzzer reads ASCII alone");
        assert_eq!(WORDS.len(), lines.len());
        assert!(WORDS.iter().any(|word| word == "\u{200b}"));
    }
}
