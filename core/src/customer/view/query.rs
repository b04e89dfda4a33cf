//! The queries of customers.

use serde::{Deserialize, Serialize};
use strum::VariantNames;

use super::{
    AllowedActions, AllowedActionsRefusal, CustomerLine, Duplicates, DuplicatesLine,
    DuplicatesRefusal, List, ListRefusal, Profile, ProfileRefusal, ShownProfile,
};
use crate::{
    base::Actor,
    customer::{Customers, Policy},
};

/// All queries of customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Query {
    /// Lists the customers.
    #[serde(rename = "customer.list")]
    List(List),
    /// Shows one customer, as far as the actor may see them.
    #[serde(rename = "customer.profile")]
    Profile(Profile),
    /// Lists the commands the actor may give.
    #[serde(rename = "customer.allowed_actions")]
    AllowedActions(AllowedActions),
    /// Lists customers who may be the same person.
    #[serde(rename = "customer.duplicates")]
    Duplicates(Duplicates),
}

/// The answer of a query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Told<'a> {
    /// Answer of `customer.list`.
    List(Vec<CustomerLine<'a>>),
    /// Answer of `customer.profile`.
    Profile(ShownProfile<'a>),
    /// Answer of `customer.allowed_actions`: names of commands.
    AllowedActions(Vec<&'static str>),
    /// Answer of `customer.duplicates`.
    Duplicates(Vec<DuplicatesLine>),
}

/// Refusal of a query.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum QueryRefusal {
    /// Refusal of `customer.list`.
    List(#[from] ListRefusal),
    /// Refusal of `customer.profile`.
    Profile(#[from] ProfileRefusal),
    /// Refusal of `customer.allowed_actions`.
    AllowedActions(#[from] AllowedActionsRefusal),
    /// Refusal of `customer.duplicates`.
    Duplicates(#[from] DuplicatesRefusal),
}

impl Query {
    /// Answers; changes nothing.
    ///
    /// # Errors
    /// The [`QueryRefusal`] of the query.
    pub fn ask<'a>(
        &self,
        by: &Actor,
        customers: &'a Customers,
        policy: &Policy,
    ) -> Result<Told<'a>, QueryRefusal> {
        Ok(match self {
            Self::List(list) => Told::List(list.ask(by, customers)?),
            Self::Profile(profile) => Told::Profile(profile.ask(by, customers)?),
            Self::AllowedActions(actions) => {
                Told::AllowedActions(actions.ask(by, customers, policy)?)
            }
            Self::Duplicates(duplicates) => Told::Duplicates(duplicates.ask(by, customers)?),
        })
    }
}

impl QueryRefusal {
    /// Its code: `area.noun.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::List(no) => no.into(),
            Self::Profile(no) => no.into(),
            Self::AllowedActions(no) => no.into(),
            Self::Duplicates(no) => no.into(),
        }
    }

    /// All refusal codes of the queries of customers.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        let codes = [
            ListRefusal::VARIANTS,
            ProfileRefusal::VARIANTS,
            AllowedActionsRefusal::VARIANTS,
            DuplicatesRefusal::VARIANTS,
        ];
        codes.into_iter().flatten().copied()
    }
}
