//! `customer.archive`, `customer.unarchive`: archive a customer, and undo it (S1-25, S1-26).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, Command, Context, CustomerId, EventMeta, FieldErrors},
    customer::{Customer, CustomerStatus, Decided, Login, LoginState, Reason},
};

/// Archives a customer: all data is kept, the login is deactivated, no messages are sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Archive {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Whether open appointments that are not over yet are cancelled; if false, the command is
    /// refused while there are any.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancel_open: bool,
}

/// Makes an archived customer active again; the account has to be confirmed again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Unarchive {
    /// Id of the customer.
    pub customer: CustomerId,
}

/// The customer was archived: the host removes the credentials.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Archived {}

/// The customer was made active again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unarchived {}

impl Command<Customer> for Archive {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), context: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let open = context.facts.open_appointment(&customer.id, context.now);
        if let Some(appointment) = open.filter(|_| !self.cancel_open) {
            return Err(Reason::OpenAppointment { appointment });
        }
        Ok(match customer.record {
            CustomerStatus::Active => vec![Archived {}.into()],
            _ => Vec::new(),
        })
    }
}

impl Apply<Customer> for Archived {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.record = CustomerStatus::Archived;
        customer.login = Login::new(LoginState::Deactivated);
    }
}

impl Command<Customer> for Unarchive {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        Ok(match customer.record {
            CustomerStatus::Archived => vec![Unarchived {}.into()],
            _ => Vec::new(),
        })
    }
}

impl Apply<Customer> for Unarchived {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.record = CustomerStatus::Active;
        customer.login = Login::new(LoginState::Unconfirmed);
    }
}
