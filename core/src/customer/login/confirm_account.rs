//! `customer.confirm_account`: the customer follows the link (S1-22).

use serde::{Deserialize, Serialize};

use super::LoginState;
use crate::{
    base::{Apply, Context, CustomerId, Decide, EventMeta, LinkId},
    customer::{Customer, Decided, Reason},
};

/// Confirms the account with the link that was sent last; the same link again is harmless.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfirmAccount {
    /// The customer.
    pub customer: CustomerId,
    /// The link.
    pub link: LinkId,
}

/// The account is confirmed: the customer may set a password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AccountConfirmed {}

/// Without a link that was sent there is nothing to confirm.
pub(in crate::customer) fn was_asked(
    _: &Context<'_, Customer>,
    held: &Customer,
) -> Result<(), Reason> {
    held.login.link.as_ref().map(|_| ()).ok_or(Reason::LinkInvalid)
}

impl Decide<Customer> for ConfirmAccount {
    /// One refusal, whether the link is an old one, somebody else's, or none at all.
    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        if held.login.link.as_ref() != Some(&self.link) {
            return Err(Reason::LinkInvalid);
        }
        Ok(match held.login.state {
            LoginState::Unconfirmed => vec![AccountConfirmed {}.into()],
            _ => Vec::new(),
        })
    }
}

impl Apply<Customer> for AccountConfirmed {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.login.state = LoginState::Confirmed;
    }
}
