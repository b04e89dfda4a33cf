//! Queries as lines of a catalog: who may ask each, and why it may be refused.

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::base::{Actor, Role};

/// The rule of a query: who may ask it, and why it may be refused.
#[derive(Debug, Clone, Copy)]
pub struct QueryRule {
    /// Name on the wire, such as `customer.profile`.
    pub name: &'static str,
    /// Roles that may ask it; customers and technicians only about their own records.
    pub roles: &'static [Role],
    /// Names of the reasons it may be refused for, beside `forbidden`.
    pub reasons: &'static [&'static str],
}

impl QueryRule {
    /// All codes that the query may be refused with.
    pub fn codes(&self) -> impl Iterator<Item = String> {
        let reasons = ["forbidden"].into_iter().chain(self.reasons.iter().copied());
        reasons.map(|reason| format!("{}.{reason}", self.name))
    }

    /// Refuses an actor whose role may not ask it.
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

/// Why a query is refused: a code that never changes, a sentence, and typed details.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error("{reason}")]
#[serde(transparent)]
pub struct QueryRefusal {
    /// Name of the query on the wire.
    #[serde(skip)]
    pub query: &'static str,
    /// The reason.
    pub reason: QueryReason,
}

impl QueryRefusal {
    /// The code: `area.noun.reason`.
    pub fn code(&self) -> String {
        format!("{}.{}", self.query, self.reason.name())
    }
}

/// The reason of a refused query.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QueryReason {
    /// The actor may not ask it, or not about this record.
    #[error("not permitted")]
    Forbidden,
    /// No record has that id.
    #[error("there is no {kind} `{id}`")]
    Unknown {
        /// Kind of the record, such as `customer`.
        kind: &'static str,
        /// Id in the query.
        id: String,
    },
    /// The policy of the business does not use what is asked about.
    #[error("{0}")]
    NotEnabled(&'static str),
}

impl QueryReason {
    /// No record of this kind has that id.
    pub(crate) fn unknown(kind: &'static str, id: &impl ToString) -> Self {
        Self::Unknown { kind, id: id.to_string() }
    }

    /// The last part of the code, such as `customer_unknown`.
    pub fn name(&self) -> String {
        match self {
            Self::Forbidden => "forbidden".to_owned(),
            Self::Unknown { kind, .. } => format!("{kind}_unknown"),
            Self::NotEnabled(_) => "not_enabled".to_owned(),
        }
    }
}

/// Serializes the details: the id under its kind, or none.
impl Serialize for QueryReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Self::Unknown { kind, id } = self {
            map.serialize_entry(kind, id)?;
        }
        map.end()
    }
}

/// Lists the queries of an area: their enum, that of their answers, and their rules.
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

            /// Its rule: one line of the catalog.
            pub fn rule(&self) -> &'static crate::base::QueryRule {
                match self {
                    $(Self::$query(_) => &$query::RULE,)*
                }
            }

            /// Answers; changes nothing.
            ///
            /// # Errors
            /// [`QueryRefusal`](crate::base::QueryRefusal): the role may not ask it, or the reason
            /// that the query's own description gives.
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
            /// Its rule: one line of the catalog.
            pub const RULE: crate::base::QueryRule = crate::base::QueryRule {
                name: $name,
                roles: $roles,
                reasons: &[$(stringify!($reason)),*],
            };
        })*
    };
}
pub(crate) use queries;
