//! Annotations of a customer: tags, notes, service preferences, occasions.

mod entry;
mod note;
mod occasion;
mod service_preference;
mod tag;

pub use note::{AddNote, NoteAdded, OfficeNote};
pub use occasion::{
    AddOccasion, GivenOccasion, Occasion, OccasionAdded, OccasionKind, OccasionRemoved,
    RemoveOccasion,
};
pub use service_preference::{
    AddPreference, GivenServicePreference, PreferenceAdded, PreferenceRemoved, RemovePreference,
    ServicePreference, ServicePreferenceKind,
};
pub(super) use tag::tag_key;
pub use tag::{AddTag, RemoveTag, TagAdded, TagRemoved};
