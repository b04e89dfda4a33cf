//! File format of an index: a header, a table of sections, and the sections.
//!
//! File and memory are the same bytes, in little-endian order; a big-endian machine refuses the
//! file.

use std::ops::Range;

use rapidhash::v3::rapidhash_v3;

use crate::contact::table_version;

/// The first eight bytes: format and byte order.
const MAGIC: u64 = u64::from_le_bytes(*b"FRNTDESK");
/// Layout version; incremented with each change of the layout.
const VERSION: u64 = 3;
/// Length of the header in numbers: magic, layout version, table version, count of sections, total
/// length, checksum.
const HEADER: usize = 6;
/// Alignment of sections in numbers: 64 bytes.
const ALIGNMENT: usize = 8;

/// Why a saved index cannot be loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case", prefix = "index_")]
pub enum LoadError {
    /// The bytes are not a frontdesk index.
    #[error("this is not a frontdesk index")]
    Foreign,
    /// It was written with another layout version.
    #[error("the index has layout version {found}; this frontdesk reads {}", VERSION)]
    Version {
        /// Layout version of the file.
        found: u64,
    },
    /// It was built with other tables of names, words or providers.
    #[error("the index was built with other tables; build it again")]
    Tables,
    /// The bytes are truncated or were changed.
    #[error("the index is damaged")]
    Damaged,
}

impl LoadError {
    /// The stable code on the wire, such as `index_damaged`.
    pub fn code(&self) -> &'static str {
        self.into()
    }
}

/// The memory of an index, as numbers of eight bytes, and its sections.
pub(super) struct Image {
    memory: Vec<u64>,
    sections: Vec<Section>,
}

#[derive(Clone)]
struct Section {
    numbers: Range<usize>,
    bytes: usize,
}

impl Image {
    /// Writes a file with these sections.
    pub(super) fn of(sections: &[&[u8]]) -> Self {
        let mut memory = vec![0u64; HEADER + 2 * sections.len()];
        for (at, section) in sections.iter().enumerate() {
            memory.resize(memory.len().next_multiple_of(ALIGNMENT), 0);
            let place = HEADER + 2 * at;
            let start = memory.len() as u64;
            if let Some([first, second]) = memory.get_mut(place..place + 2) {
                (*first, *second) = (start, section.len() as u64);
            }
            let (whole, rest) = section.as_chunks::<8>();
            memory.extend(whole.iter().map(|number| u64::from_le_bytes(*number)));
            if !rest.is_empty() {
                let mut last = [0; 8];
                last.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
                memory.push(u64::from_le_bytes(last));
            }
        }
        let total = memory.len() as u64;
        let header = [MAGIC, VERSION, table_version(), sections.len() as u64, total];
        memory.iter_mut().zip(header).for_each(|(place, number)| *place = number);
        let checksum = checksum(&memory);
        if let Some(place) = memory.get_mut(HEADER - 1) {
            *place = checksum;
        }
        // The sections were just written, so they are inside.
        let sections = read_sections(&memory).unwrap_or_default();
        Self { memory, sections }
    }

    /// Loads a copy of the bytes after checking them.
    pub(super) fn load(bytes: &[u8]) -> Result<Self, LoadError> {
        let (numbers, rest) = bytes.as_chunks::<8>();
        let memory = numbers.iter().map(|number| u64::from_ne_bytes(*number)).collect();
        Self::of_memory(memory, rest.is_empty())
    }

    /// Like [`load`](Self::load), without a copy; `is_whole` says that no bytes are left over.
    pub(super) fn of_memory(memory: Vec<u64>, is_whole: bool) -> Result<Self, LoadError> {
        let [magic, version, tables, _, total, sum, ..] = *memory.as_slice() else {
            return Err(LoadError::Foreign);
        };
        if magic != MAGIC {
            return Err(LoadError::Foreign);
        }
        if version != VERSION {
            return Err(LoadError::Version { found: version });
        }
        if !is_whole || total != memory.len() as u64 || sum != checksum(&memory) {
            return Err(LoadError::Damaged);
        }
        if tables != table_version() {
            return Err(LoadError::Tables);
        }
        let sections = read_sections(&memory).ok_or(LoadError::Damaged)?;
        Ok(Self { memory, sections })
    }

    /// All bytes of the file.
    pub(super) fn bytes(&self) -> &[u8] {
        bytemuck::cast_slice(&self.memory)
    }

    /// The bytes of a section; empty if it does not exist.
    pub(super) fn section(&self, at: usize) -> &[u8] {
        let Some(Section { numbers, bytes }) = self.sections.get(at) else {
            return &[];
        };
        let numbers = self.memory.get(numbers.clone()).unwrap_or(&[]);
        bytemuck::cast_slice(numbers).get(..*bytes).unwrap_or(&[])
    }

    /// A section as numbers of two bytes.
    pub(super) fn shorts(&self, at: usize) -> &[u16] {
        bytemuck::try_cast_slice(self.section(at)).unwrap_or(&[])
    }

    /// A section as numbers of four bytes.
    pub(super) fn words(&self, at: usize) -> &[u32] {
        bytemuck::try_cast_slice(self.section(at)).unwrap_or(&[])
    }

    /// A section as numbers of eight bytes.
    pub(super) fn longs(&self, at: usize) -> &[u64] {
        bytemuck::try_cast_slice(self.section(at)).unwrap_or(&[])
    }

    /// The checksum as an identity of the contents; never 0.
    pub(super) fn identity(&self) -> u64 {
        self.memory.get(HEADER - 1).copied().unwrap_or_default() | 1
    }

    /// Number of sections.
    pub(super) fn count(&self) -> usize {
        self.sections.len()
    }
}

/// Checksum of everything except the checksum itself.
fn checksum(memory: &[u64]) -> u64 {
    let (before, after) = memory.split_at_checked(HEADER - 1).unwrap_or((memory, &[]));
    let after = after.get(1..).unwrap_or(&[]);
    rapidhash_v3(bytemuck::cast_slice(before)).rotate_left(1)
        ^ rapidhash_v3(bytemuck::cast_slice(after))
}

fn read_sections(memory: &[u64]) -> Option<Vec<Section>> {
    let count = usize::try_from(*memory.get(3)?).ok()?;
    let table = memory.get(HEADER..HEADER.checked_add(count.checked_mul(2)?)?)?;
    let (pairs, _) = table.as_chunks::<2>();
    let sections = pairs.iter().map(|[start, bytes]| {
        let (start, bytes) = (usize::try_from(*start).ok()?, usize::try_from(*bytes).ok()?);
        let numbers = start..start.checked_add(bytes.div_ceil(8))?;
        memory.get(numbers.clone())?;
        Some(Section { numbers, bytes })
    });
    sections.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers in the header and in the table of sections that point beyond the file are refused,
    /// despite a correct checksum (B2).
    #[test]
    fn no_section_lies_beyond_the_file() {
        let sound = Image::of(&[b"some", b"bytes"]).memory;
        let end = sound.len() as u64;
        let load = |memory: Vec<u64>| Image::of_memory(memory, true).map(|image| image.count());
        assert_eq!(load(sound.clone()), Ok(2));
        for at in std::iter::once(3).chain(HEADER..HEADER + 4) {
            for number in [u64::MAX, u64::MAX / 2, 1 << 61, 1 << 32, 8 * end + 1] {
                let mut memory = sound.clone();
                memory[at] = number;
                memory[HEADER - 1] = checksum(&memory);
                assert_eq!(load(memory), Err(LoadError::Damaged), "{at}: {number}");
            }
        }
        let mut longer = sound;
        longer.push(0);
        longer[HEADER - 1] = checksum(&longer);
        assert_eq!(load(longer), Err(LoadError::Damaged));
    }
}
