//! Snapshots: the state of the desk as one text.
//!
//! A snapshot is the line `frontdesk.desk 2 <checksum>` and the state of all areas as JSON. Indexes
//! are not stored; they are built from the state.

use std::{borrow::Cow, collections::BTreeMap};

use chrono::{DateTime, Utc};
use rapidhash::v3::rapidhash_v3;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Desk, DoneCommands, EventNumbers, Policy};
use crate::{
    base::{FlagId, StrictJson, to_json},
    desk::areas::records,
    screening::Screener,
};

/// The first word of every snapshot.
const MAGIC: &str = "frontdesk.desk";

/// Version of the format. It rises when an older library could not restore the snapshot.
const VERSION: &str = "2";

/// Reason why a snapshot cannot be restored. It repeats nothing of the snapshot (P1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SnapshotError {
    /// The bytes do not begin as a snapshot does.
    #[error("is no snapshot of a desk")]
    Foreign,
    /// The snapshot has another version of the format.
    #[error("is a snapshot of another version; this library reads version {VERSION}")]
    Version,
    /// The checksum is wrong, or the snapshot is not complete.
    #[error("is a damaged snapshot")]
    Damaged,
}

macro_rules! state {
    (areas { $($area:ident: $records:ty,)* } rest { $($field:ident: $value:ty,)* }) => {
        /// The state of a desk without its indexes.
        #[derive(Serialize, Deserialize)]
        struct State<'a> {
            // Missing in a snapshot that is older than the area.
            $(#[serde(default)] $area: Cow<'a, $records>,)*
            $($field: Cow<'a, $value>,)*
        }

        impl<'a> State<'a> {
            fn of(desk: &'a Desk) -> Self {
                Self {
                    $($area: Cow::Borrowed(&desk.$area),)*
                    $($field: Cow::Borrowed(&desk.$field),)*
                }
            }

            fn move_to(self, desk: &mut Desk) {
                $(desk.$area = self.$area.into_owned();)*
                $(desk.$field = self.$field.into_owned();)*
            }
        }

        impl Desk {
            /// Number of records in each area, by the name of the area.
            pub fn counts(&self) -> BTreeMap<&'static str, usize> {
                [$((stringify!($area), self.$area.iter().count()),)*].into()
            }

            /// Names of the areas with other records than another desk has: none after a
            /// snapshot was restored or the same events were applied.
            pub fn areas_that_differ(&self, other: &Self) -> Vec<&'static str> {
                let areas = [$((stringify!($area), self.$area == other.$area),)*];
                areas.into_iter().filter(|(_, same)| !same).map(|(area, _)| area).collect()
            }
        }
    };
}

records! {
    state
    rest {
        done: DoneCommands,
        erased_flags: BTreeMap<FlagId, DateTime<Utc>>,
        latest: Option<DateTime<Utc>>,
        numbers: EventNumbers,
    }
}

impl Desk {
    /// Writes the state of the desk as UTF-8 text, the same for equal states on every platform.
    ///
    /// A snapshot has all personal data of the desk, so store it as safely as the log. The policy
    /// is not part of it. Later events can be applied to the restored desk, and so can
    /// those of the whole log: events before the snapshot are skipped.
    ///
    /// ```
    /// use frontdesk::desk::{Desk, SnapshotError};
    /// let desk = Desk::default();
    /// let bytes = desk.snapshot();
    /// let again = Desk::restore(desk.policy().clone(), &bytes)?;
    /// assert_eq!(again.flags(), desk.flags());
    /// assert_eq!(Desk::restore(desk.policy().clone(), b"{}").err(), Some(SnapshotError::Foreign));
    /// # Ok::<(), SnapshotError>(())
    /// ```
    pub fn snapshot(&self) -> Vec<u8> {
        let state = to_json(&State::of(self)).to_string();
        format!("{MAGIC} {VERSION} {}\n{state}", checksum_of(&state)).into_bytes()
    }

    /// Restores a desk from a snapshot: it answers every call as the desk that wrote it, and is
    /// equal to the desk of the same log.
    ///
    /// Matches are events, so both keep those that were found. If the policy or the version of the
    /// library is another one, give [`ScreenAgain`](crate::desk::ScreenAgain) once.
    ///
    /// The checksum detects damage, not forgery: restore only snapshots that you stored yourself.
    ///
    /// # Errors
    /// [`SnapshotError`] if the bytes are no snapshot, one of another version, or a damaged one.
    pub fn restore(policy: Policy, snapshot: &[u8]) -> Result<Self, SnapshotError> {
        let state = read(snapshot)?;
        let mut desk = Self::new(policy);
        state.move_to(&mut desk);
        desk.build_indexes();
        Ok(desk)
    }

    /// Builds the indexes, which a snapshot does not have.
    fn build_indexes(&mut self) {
        self.screener = Screener::of_flags(&self.flags, self.policy().screening.clone());
        self.flag_index = self.built_flag_index();
        let reading = self.policy().screening.reading;
        self.appointments.iter().for_each(|record| self.people.put(record, &reading));
        for subject in self.all_scheduled() {
            self.due_index.note(subject);
        }
        self.update_due_index();
    }
}

fn read(snapshot: &[u8]) -> Result<State<'static>, SnapshotError> {
    let rest = snapshot.strip_prefix(MAGIC.as_bytes()).ok_or(SnapshotError::Foreign)?;
    let rest = std::str::from_utf8(rest).map_err(|_| SnapshotError::Damaged)?;
    let rest = rest.strip_prefix(' ').ok_or(SnapshotError::Damaged)?;
    let (version, rest) = rest.split_once(' ').ok_or(SnapshotError::Damaged)?;
    if version != VERSION {
        return Err(SnapshotError::Version);
    }
    let (checksum, state) = rest.split_once('\n').ok_or(SnapshotError::Damaged)?;
    if checksum != checksum_of(state) {
        return Err(SnapshotError::Damaged);
    }
    let state: Value = serde_json::from_str(state).map_err(|_| SnapshotError::Damaged)?;
    State::deserialize(StrictJson::new(&state)).map_err(|_| SnapshotError::Damaged)
}

fn checksum_of(state: &str) -> String {
    format!("{:016x}", rapidhash_v3(state.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// U-11: the status of a flagged item was called `state`.
    #[test]
    fn a_snapshot_with_a_former_name_is_restored() {
        let mut door = crate::door::Door::default();
        door.call_text(
            r#"{"do": "flag.raise", "at": "2026-03-02T09:00:00Z", "by": {"role": "staff", "id": "u1"},
                "flag": "f1", "reason": "did not pay", "source": {"kind": "hand"},
                "items": [{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}]}"#,
        );
        let present = String::from_utf8(door.desk().snapshot()).unwrap();
        let (_, state) = present.split_once('\n').unwrap();
        let former = state.replace(r#""status":"active""#, r#""state":"active""#);
        assert_ne!(former, state);
        let older = format!("{MAGIC} {VERSION} {}\n{former}", checksum_of(&former));
        let restored = Desk::restore(Policy::default(), older.as_bytes()).unwrap();
        assert_eq!(restored.snapshot(), present.as_bytes());
    }

    /// U-11: an area has no records in a snapshot that is older than the area.
    #[test]
    fn a_snapshot_older_than_an_area_is_restored() {
        let whole = String::from_utf8(Desk::default().snapshot()).unwrap();
        let mut state: Value = serde_json::from_str(whole.split_once('\n').unwrap().1).unwrap();
        state.as_object_mut().unwrap().remove("reviews").unwrap();
        let state = state.to_string();
        let older = format!("{MAGIC} {VERSION} {}\n{state}", checksum_of(&state));
        let restored = Desk::restore(Policy::default(), older.as_bytes()).unwrap();
        assert_eq!(restored.snapshot(), whole.as_bytes());
    }
}
