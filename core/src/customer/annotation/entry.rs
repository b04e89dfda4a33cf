//! Adding an entry, such as a note, under an id.

use crate::{
    base::EntryId,
    customer::{CustomerChange, Decided, Reason},
};

/// Decides whether to add an entry: no event if the same entry exists already, a refusal if
/// another entry has its id.
pub(super) fn added<T: PartialEq>(
    known: Option<&T>,
    new: &T,
    entry: &EntryId,
    change: impl Into<CustomerChange>,
) -> Decided {
    match known {
        Some(known) if known == new => Ok(Vec::new()),
        Some(_) => Err(Reason::EntryExists { entry: entry.clone() }),
        None => Ok(vec![change.into()]),
    }
}
