//! The record that an action is due for.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Code;
use crate::base::{Aggregate, Id, SubjectId};

/// The record that an action is due for: an appointment, a flag, a review request or an inquiry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Subject {
    /// Kind of the record: `appointment`, `flag`, `review` or `inquiry`.
    pub kind: Code,
    /// Id of the record, unique among records of its kind; that of a review request is the id of
    /// its appointment.
    pub id: SubjectId,
}

impl Subject {
    /// The subject for a record of an area.
    pub(crate) fn of<A: Aggregate<Id: Id>>(id: &A::Id) -> Self {
        Self { kind: Code::of(A::KIND), id: SubjectId::of_text(id.text()) }
    }

    /// Whether it is a record of this area.
    pub(crate) fn is_of<A: Aggregate>(&self) -> bool {
        self.kind.as_str() == A::KIND
    }

    /// Id of the record, if it is a record of this area.
    pub(crate) fn id_in<A: Aggregate<Id: Id>>(&self) -> Option<A::Id> {
        self.is_of::<A>().then(|| A::Id::of_text(self.id.text()))
    }

    /// Parses `kind:id`; the id may contain colons.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(':')?;
        Some(Self { kind: kind.parse().ok()?, id: SubjectId::parse(id).ok()? })
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.id)
    }
}
