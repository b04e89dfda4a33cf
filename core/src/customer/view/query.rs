//! The questions of this area, one line each.

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

/// Everything that can be asked about customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Query {
    /// All customers.
    #[serde(rename = "customer.list")]
    List(List),
    /// One customer, with what whoever asks may see.
    #[serde(rename = "customer.profile")]
    Profile(Profile),
    /// What whoever asks may do with a customer.
    #[serde(rename = "customer.allowed_actions")]
    AllowedActions(AllowedActions),
    /// Customers who may be one person.
    #[serde(rename = "customer.duplicates")]
    Duplicates(Duplicates),
}

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Told<'a> {
    /// The customers that were asked for.
    List(Vec<CustomerLine<'a>>),
    /// The customer that was asked for.
    Profile(ShownProfile<'a>),
    /// The names of the commands.
    AllowedActions(Vec<&'static str>),
    /// Customers, each with who may be the same person.
    Duplicates(Vec<DuplicatesLine>),
}

/// Why nothing is told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum QueryRefusal {
    /// Of `customer.list`.
    List(#[from] ListRefusal),
    /// Of `customer.profile`.
    Profile(#[from] ProfileRefusal),
    /// Of `customer.allowed_actions`.
    AllowedActions(#[from] AllowedActionsRefusal),
    /// Of `customer.duplicates`.
    Duplicates(#[from] DuplicatesRefusal),
}

impl Query {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// The [`QueryRefusal`] of the question.
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
    /// The code: `area.noun.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::List(no) => no.into(),
            Self::Profile(no) => no.into(),
            Self::AllowedActions(no) => no.into(),
            Self::Duplicates(no) => no.into(),
        }
    }

    /// All codes that a question of this area may be refused with.
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
