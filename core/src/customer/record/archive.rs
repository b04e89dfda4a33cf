//! `customer.archive`, `customer.unarchive`: retire a record, and take it up again (S1-25, S1-26).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, Command, Context, CustomerId, EventMeta, FieldProblems},
    customer::{Customer, Decided, Login, LoginState, Record},
};

/// Retires a record: nothing is lost, the login is taken away, nothing is sent any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Archive {
    /// The customer.
    pub customer: CustomerId,
    /// Whether open appointments that are not over yet are cancelled; else they stand in the way.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancel_open: bool,
}

/// Takes a record up again; the customer has to confirm their account anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Unarchive {
    /// The customer.
    pub customer: CustomerId,
}

/// A record is retired: the host takes the credentials away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Archived {}

/// A record is in use again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unarchived {}

impl Command<Customer> for Archive {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldProblems) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        Ok(match customer.record {
            Record::Active => vec![Archived {}.into()],
            _ => Vec::new(),
        })
    }
}

impl Apply<Customer> for Archived {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.record = Record::Archived;
        customer.login = Login::new(LoginState::Deactivated);
    }
}

impl Command<Customer> for Unarchive {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldProblems) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        Ok(match customer.record {
            Record::Archived => vec![Unarchived {}.into()],
            _ => Vec::new(),
        })
    }
}

impl Apply<Customer> for Unarchived {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.record = Record::Active;
        customer.login = Login::new(LoginState::Unconfirmed);
    }
}
