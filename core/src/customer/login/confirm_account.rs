//! `customer.confirm_account`: confirm the account with a link (S1-22).

use serde::{Deserialize, Serialize};

use super::LoginState;
use crate::{
    base::{Apply, Command, Context, CustomerId, EventMeta, FieldErrors, LinkId},
    customer::{Customer, Decided, Reason},
};

/// Confirms the account with the link that was sent last; the same link again changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfirmAccount {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the link.
    pub link: LinkId,
}

/// The account was confirmed: the customer may set a password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AccountConfirmed {}

/// A guard: a link was sent.
pub(in crate::customer) fn was_link_sent(
    _: &Context<'_, Customer>,
    customer: &Customer,
) -> Result<(), Reason> {
    customer.login.link.as_ref().map(|_| ()).ok_or(Reason::LinkInvalid)
}

impl Command<Customer> for ConfirmAccount {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    /// The refusal is the same for an old link, a link of another customer and an unknown link, so
    /// that it reveals nothing.
    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        if customer.login.link.as_ref() != Some(&self.link) {
            return Err(Reason::LinkInvalid);
        }
        Ok(match customer.login.state {
            LoginState::Unconfirmed => vec![AccountConfirmed {}.into()],
            _ => Vec::new(),
        })
    }
}

impl Apply<Customer> for AccountConfirmed {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.login.state = LoginState::Confirmed;
    }
}
