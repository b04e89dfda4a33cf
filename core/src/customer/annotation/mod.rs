//! Annotations of a customer: tags, notes, service preferences, occasions.

mod add_note;
mod add_occasion;
mod add_preference;
mod add_tag;
mod entry;

pub use add_note::{AddNote, NoteAdded, OfficeNote};
pub use add_occasion::{
    AddOccasion, GivenOccasion, Occasion, OccasionAdded, OccasionKind, OccasionRemoved,
    RemoveOccasion,
};
pub use add_preference::{
    AddPreference, GivenServicePreference, PreferenceAdded, PreferenceRemoved, RemovePreference,
    ServicePreference, ServicePreferenceKind,
};
pub(super) use add_tag::tag_key;
pub use add_tag::{AddTag, RemoveTag, TagAdded, TagRemoved};
