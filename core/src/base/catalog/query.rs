//! Queries: roles and refusal reasons.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{CatalogLine, EVERYBODY};
use crate::base::{Actor, FieldErrors, Role};

/// The rule of a query: roles and refusal reasons.
#[derive(Debug, Clone, Copy)]
pub struct QueryRule {
    /// Name on the wire, such as `customer.profile`.
    pub name: &'static str,
    /// What the query answers, in one sentence.
    pub about: &'static str,
    /// Roles that may ask the query; customers and technicians only about their own records.
    pub roles: &'static [Role],
    /// Names of the refusal reasons, in addition to `forbidden`.
    pub reasons: &'static [&'static str],
}

impl QueryRule {
    /// All refusal codes of the query.
    pub fn codes(&self) -> impl Iterator<Item = String> {
        // A query for everybody that is about no record refuses nobody.
        let is_open = self.roles == EVERYBODY && self.reasons.is_empty();
        let forbidden = (!is_open).then_some("forbidden").into_iter();
        let reasons = forbidden.chain(self.reasons.iter().copied());
        reasons.map(|reason| format!("{}.{reason}", self.name))
    }

    /// The line of the query in the catalog of the desk.
    pub(crate) fn line(&self) -> CatalogLine {
        CatalogLine::new((self.name, self.about), self.roles, Vec::new(), self.codes())
    }

    /// Refuses an actor whose role may not ask the query.
    pub(crate) fn permit(&self, by: &Actor) -> Result<(), QueryRefusal> {
        match self.roles.contains(&by.role) {
            true => Ok(()),
            false => Err(self.refused(QueryReason::Forbidden)),
        }
    }

    pub(crate) fn refused(&self, reason: QueryReason) -> QueryRefusal {
        QueryRefusal { query: self.name, reason }
    }
}

/// Refusal of a query: a code that never changes, a message, and typed details.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error("{reason}")]
#[serde(transparent)]
pub struct QueryRefusal {
    /// Name of the query on the wire.
    #[serde(skip)]
    pub query: &'static str,
    /// Reason of the refusal.
    pub reason: QueryReason,
}

impl QueryRefusal {
    /// Code of the refusal: `area.noun.reason`.
    pub fn code(&self) -> String {
        format!("{}.{}", self.query, self.reason.name())
    }
}

/// The reason of a refused query.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QueryReason {
    /// The actor may not ask the query, or not about this record.
    #[error("not permitted")]
    Forbidden,
    /// Some fields are invalid.
    #[error("{0}")]
    Invalid(FieldErrors),
    /// No record has that id.
    #[error("there is no {kind} `{id}`")]
    Unknown {
        /// Kind of the record, such as `customer`.
        kind: &'static str,
        /// Id of the record in the query.
        id: String,
    },
    /// The policy of the business has this feature turned off.
    #[error("{0}")]
    NotEnabled(&'static str),
}

impl QueryReason {
    /// No record of this kind has that id.
    pub(crate) fn unknown(kind: &'static str, id: &impl ToString) -> Self {
        Self::Unknown { kind, id: id.to_string() }
    }

    /// Last part of the code, such as `customer_unknown`.
    pub fn name(&self) -> String {
        match self {
            Self::Forbidden => "forbidden".to_owned(),
            Self::Invalid(_) => "invalid".to_owned(),
            Self::Unknown { kind, .. } => format!("{kind}_unknown"),
            Self::NotEnabled(_) => "not_enabled".to_owned(),
        }
    }
}

/// Serializes the details: the invalid `fields`; for an unknown record its id, in a field named
/// after its kind.
impl Serialize for QueryReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Invalid(fields) => map.serialize_entry("fields", fields)?,
            Self::Unknown { kind, id } => map.serialize_entry(kind, id)?,
            Self::Forbidden | Self::NotEnabled(_) => {}
        }
        map.end()
    }
}

/// Defines the queries of an area: the enum, the enum of answers, and the rules.
///
/// Each query is a type with a method `answer(&self, by, source)`.
macro_rules! queries {
    (
        $(#[doc = $doc:literal])*
        pub enum $queries:ident, $answers:ident $(<$life:lifetime>)? from $source:ty;
        $(
            $(#[doc = $line:literal])*
            $name:literal => $query:ident: $answer:ty, roles $roles:expr,
            reasons [$($reason:ident),* $(,)?];
        )*
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum $queries {
            $($(#[doc = $line])* #[serde(rename = $name)] $query($query),)*
        }

        /// The answer to a query.
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum $answers $(<$life>)? {
            $($(#[doc = $line])* $query($answer),)*
        }

        impl $queries {
            /// The rules of all queries of this area.
            pub const CATALOG: &'static [crate::base::QueryRule] = &[$($query::RULE),*];

            /// Rule of the query: its line in the catalog.
            pub fn rule(&self) -> &'static crate::base::QueryRule {
                match self {
                    $(Self::$query(_) => &$query::RULE,)*
                }
            }

            /// Answers the query; changes nothing.
            ///
            /// # Errors
            /// [`QueryRefusal`](crate::base::QueryRefusal): the role may not ask the query, or a
            /// reason in the documentation of the query.
            pub fn answer $(<$life>)? (
                &self,
                by: &crate::base::Actor,
                source: $source,
            ) -> Result<$answers $(<$life>)?, crate::base::QueryRefusal> {
                let rule = self.rule();
                rule.permit(by)?;
                let answer = match self {
                    $(Self::$query(query) => query.answer(by, source).map($answers::$query),)*
                };
                answer.map_err(|reason| rule.refused(reason))
            }
        }

        $(impl $query {
            /// Rule of the query: its line in the catalog.
            pub const RULE: crate::base::QueryRule = crate::base::QueryRule {
                name: $name,
                about: concat!($($line),*),
                roles: $roles,
                reasons: &[$(stringify!($reason)),*],
            };
        })*
    };
}
pub(crate) use queries;
