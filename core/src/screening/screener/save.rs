//! Saves a screener to bytes and takes it from bytes again, nothing computed anew.

use super::{KINDS, Released, Screener};
use crate::{
    contact::Value,
    screening::{
        Policy,
        index::{Base, Builder, Entry, LoadProblem, Shelf},
    },
};

impl Screener {
    /// The screener in one block of bytes: the same for the file, a broadcast and a web page.
    ///
    /// Decisions about customers are not in it: they come from the events of the flags.
    pub fn to_bytes(&self) -> Vec<u8> {
        if self.added.is_empty() && self.erased.is_empty() && self.released == self.saved_released()
        {
            return self.base.bytes().to_vec();
        }
        self.rebuilt().base.bytes().to_vec()
    }

    /// Takes saved bytes. Everything in them is checked; damaged ones give an error, never a
    /// wrong answer.
    ///
    /// # Errors
    /// [`LoadProblem`] when the bytes are foreign, damaged, of another version, or were built
    /// with other tables.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LoadProblem> {
        Self::of_base(Base::load(bytes)?)
    }

    /// The same for saved bytes that were read into memory as numbers of eight bytes each, in the
    /// order of this machine: they are used where they lie.
    ///
    /// # Errors
    /// As [`from_bytes`](Self::from_bytes).
    pub fn from_memory(memory: Vec<u64>) -> Result<Self, LoadProblem> {
        Self::of_base(Base::of_memory(memory)?)
    }

    fn of_base(base: Base) -> Result<Self, LoadProblem> {
        let policy = Policy::from_numbers(base.settings()).ok_or(LoadProblem::Damaged)?;
        let mut screener = Self::of(policy, base);
        screener.released = screener.saved_released();
        Ok(screener)
    }

    /// The same screener with all later additions in its base.
    pub fn rebuilt(&self) -> Self {
        let mut builder = Builder::default();
        let mut released = Vec::new();
        let view = self.base.view();
        self.copy(&view, &mut builder, &mut released);
        self.copy_delta(&mut builder, &mut released);
        let mut settings = self.policy.to_numbers().to_vec();
        settings.extend(released.iter().map(|entry| u64::from(entry.bits())));
        let mut rebuilt = Self::of(self.policy.clone(), Base::build(builder, &settings));
        rebuilt.released = rebuilt.saved_released();
        rebuilt.exempt = self.exempt.clone();
        rebuilt
    }

    fn copy(&self, view: &impl Shelf, builder: &mut Builder, released: &mut Vec<Entry>) {
        builder.adopt_owners((0..self.base.owners() as u32).filter_map(|owner| view.owner(owner)));
        for kind in KINDS {
            for place in 0..self.base.count(kind) {
                let entry = Entry::new(kind, place as u32);
                if self.erased.contains(&entry) {
                    continue;
                }
                let is_released = self.released.base.contains(&entry);
                let copied = self.copy_entry(view, entry, builder, 0);
                released.extend(copied.filter(|_| is_released));
            }
        }
    }

    fn copy_delta(&self, builder: &mut Builder, released: &mut Vec<Entry>) {
        let before = self.base.owners() as u32;
        let owners = (0..self.delta.owners() as u32).filter_map(|owner| self.delta.owner(owner));
        builder.adopt_owners(owners);
        let mut entries: Vec<Entry> = self.added.values().copied().collect();
        entries.sort_unstable();
        for entry in entries {
            let is_released = self.released.delta.contains(&entry);
            let copied = self.copy_entry(&self.delta, entry, builder, before);
            released.extend(copied.filter(|_| is_released));
        }
    }

    fn copy_entry(
        &self,
        from: &impl Shelf,
        entry: Entry,
        builder: &mut Builder,
        owners_before: u32,
    ) -> Option<Entry> {
        let record = from.record(entry)?;
        let written = record.written()?;
        let value = Value::read(&written, &self.policy.reading).ok()?;
        builder.take(record.owner + owners_before, record.item, &written, &value).ok()
    }

    fn saved_released(&self) -> Released {
        let policy = Policy::default().to_numbers().len();
        let saved = self.base.settings().get(policy..).unwrap_or(&[]);
        let entries = saved.iter().filter_map(|bits| u32::try_from(*bits).ok());
        Released { base: entries.map(Entry::from_bits).collect(), ..Released::default() }
    }
}
