//! Adding an entry under an id.

use crate::{
    base::EntryId,
    customer::{CustomerChange, Decided, Reason},
};

/// No event when the same entry exists already, a refusal when another entry has its id.
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
