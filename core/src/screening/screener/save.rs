//! Saves a screener to bytes, and loads it without rebuilding.

use std::collections::BTreeMap;

use super::{Released, Screener};
use crate::screening::{
    Policy,
    index::{Base, Builder, Entry, LoadError, copy},
};

impl Screener {
    /// The screener as one block of bytes, for files, broadcasts and web pages.
    ///
    /// Exemptions are not included: they come from the events of the flags.
    pub fn to_bytes(&self) -> Vec<u8> {
        if self.added.is_empty()
            && self.erased.is_empty()
            && Some(&self.released) == saved_released(&self.base).as_ref()
        {
            return self.base.bytes().to_vec();
        }
        self.rebuilt().base.bytes().to_vec()
    }

    /// Loads a saved screener. All bytes are checked: damaged ones give an error, never a wrong
    /// answer.
    ///
    /// # Errors
    /// [`LoadError`] if the bytes are foreign, damaged, of another version, or were built with
    /// other tables.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LoadError> {
        Self::of_base(Base::load(bytes)?)
    }

    /// Like [`from_bytes`](Self::from_bytes), without a copy: takes the bytes as `u64` numbers in
    /// native byte order.
    ///
    /// # Errors
    /// As [`from_bytes`](Self::from_bytes).
    pub fn from_memory(numbers: Vec<u64>) -> Result<Self, LoadError> {
        Self::of_base(Base::of_memory(numbers)?)
    }

    fn of_base(base: Base) -> Result<Self, LoadError> {
        let policy = Policy::from_numbers(base.settings()).ok_or(LoadError::Damaged)?;
        let released = saved_released(&base).ok_or(LoadError::Damaged)?;
        Ok(Self { released, ..Self::of(policy, base) })
    }

    /// Builds the same screener again, with all additions in the base and without erased values.
    pub fn rebuilt(&self) -> Self {
        let mut builder = Builder::default();
        let mut released = Vec::new();
        let Released { base: no_base, delta: no_delta } = &self.released;
        let options = &self.policy.reading;
        let kept: Vec<Entry> =
            self.base.entries().filter(|entry| !self.erased.contains(entry)).collect();
        copy(&self.base.view(), &kept, options, &mut builder, |old, new| {
            released.extend(no_base.contains(&old).then_some(new));
        });
        let mut added: Vec<Entry> =
            self.added.values().flat_map(BTreeMap::values).copied().collect();
        added.sort_unstable();
        copy(&self.delta, &added, options, &mut builder, |old, new| {
            released.extend(no_delta.contains(&old).then_some(new));
        });
        let base = Base::build(builder, |moved| {
            let released = released.iter().map(|entry| u64::from(moved.of(*entry).bits()));
            self.policy.to_numbers().into_iter().chain(released).collect()
        });
        let mut rebuilt = Self::of(self.policy.clone(), base);
        rebuilt.released = saved_released(&rebuilt.base).unwrap_or_default();
        rebuilt.exemptions = self.exemptions.clone();
        rebuilt
    }
}

/// The released entries that are saved in the settings of a base; `None` if one does not exist.
fn saved_released(base: &Base) -> Option<Released> {
    let policy = Policy::default().to_numbers().len();
    let saved = base.settings().get(policy..)?.iter();
    let entries = saved.map(|bits| base.entry(u32::try_from(*bits).ok()?));
    Some(Released { base: entries.collect::<Option<_>>()?, ..Released::default() })
}
