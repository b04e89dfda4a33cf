//! Mutations of written values: names, addresses, numbers.

use super::{Dice, Usual, put};

/// Number of bytes at the start that choose options; see `laws::written`.
const HEAD: usize = 3;

/// Mutates a written value, and sometimes its options.
pub fn texts(data: &mut [u8], (size, most): (usize, usize), seed: u32, usual: Usual) -> usize {
    mutated(data, (size, most), seed, usual, false)
}

/// The same for lines that are compared: often one becomes almost equal to another.
pub fn pairs(data: &mut [u8], (size, most): (usize, usize), seed: u32, usual: Usual) -> usize {
    mutated(data, (size, most), seed, usual, true)
}

fn mutated(
    data: &mut [u8],
    (size, most): (usize, usize),
    seed: u32,
    usual: Usual,
    is_pair: bool,
) -> usize {
    let mut dice = Dice::new(seed);
    if size < HEAD || dice.roll(5) == 0 {
        return usual(data, size, most);
    }
    let mut head = [data[0], data[1], data[2]];
    if dice.roll(4) == 0 {
        head[dice.roll(HEAD)] = b'0' + dice.roll(8) as u8;
    }
    let text = String::from_utf8_lossy(&data[HEAD..size]).into_owned();
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    if is_pair && dice.roll(2) == 0 {
        let copy = lines[dice.roll(lines.len())].clone();
        let at = 1 + dice.roll(lines.len());
        lines.truncate(6);
        lines.insert(at.min(lines.len()), copy);
    }
    for _ in 0..=dice.roll(3) {
        let at = dice.roll(lines.len());
        lines[at] = edited(&lines[at], &mut dice);
    }
    put(data, most, &[&head, lines.join("\n").as_bytes()].concat())
}

/// The text with one small change.
fn edited(text: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = dice.roll(letters.len() + 1);
    let to = (at + 1 + dice.roll(6)).min(letters.len());
    match dice.roll(10) {
        0..4 => {
            letters.splice(at..at, dice.word().chars());
        }
        4 => {
            letters.splice(at..to, []);
        }
        5 => {
            let letter = char::from_u32(dice.roll(0x2_0000) as u32).unwrap_or(' ');
            letters.splice(at..(at + 1).min(to), [letter]);
        }
        6 => {
            let piece = letters[at..to].to_vec();
            let place = dice.roll(letters.len() + 1);
            letters.splice(place..place, piece);
        }
        7 if at + 1 < letters.len() => letters.swap(at, at + 1),
        8 => letters.retain(|letter| *letter != ' '),
        _ => {
            let near = dice.one(&['a', 'e', 's', ' ', '-', '.', ',', '1', '5']).copied();
            letters.splice(at..(at + 1).min(to), near);
        }
    }
    letters.into_iter().collect()
}
