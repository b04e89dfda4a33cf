//! `customer.send_confirm_account`: send a link that confirms the account (S1-21).

use serde::{Deserialize, Serialize};

use super::{Login, LoginState};
use crate::{
    base::{Apply, Command, Context, CustomerId, EventMeta, FieldErrors, LinkId, Private, visits},
    customer::{Customer, CustomerChange, Decided, Reason, contact_details::has_email},
};

/// Sends a link that confirms the account; earlier links become invalid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SendConfirmAccount {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the link, chosen by the host: unique and hard to guess.
    pub link: LinkId,
}

/// The host is to send a link that confirms the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConfirmAccountSent {
    /// E-mail address of the recipient.
    pub to: Private<String>,
    /// Id of the link; left out of the answers to queries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

/// A guard: the login is not confirmed, and there is an e-mail address (S1-21).
pub(in crate::customer) fn may_send_link(
    context: &Context<'_, Customer>,
    customer: &Customer,
) -> Result<(), Reason> {
    match customer.login.state {
        LoginState::Confirmed => Err(Reason::ConfirmedAlready),
        _ => has_email(context, customer),
    }
}

impl Customer {
    /// The links in the log that were sent to confirm the account.
    pub(in crate::customer) fn confirm_links(&self) -> impl Iterator<Item = &LinkId> {
        visits(self.log.iter()).filter_map(|event| match &event.change {
            CustomerChange::ConfirmAccountSent(sent) => sent.link.as_ref(),
            _ => None,
        })
    }
}

impl Command<Customer> for SendConfirmAccount {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), context: &Context<'_, Customer>, customer: &Customer) -> Decided {
        if customer.login.link.as_ref() == Some(&self.link) {
            return Ok(Vec::new());
        }
        if context.facts.is_confirm_link_used(customer, &self.link) {
            return Err(Reason::LinkUsed);
        }
        let to = customer.usual_email().ok_or(Reason::NoEmail)?.address.clone();
        Ok(vec![ConfirmAccountSent { to, link: Some(self.link.clone()) }.into()])
    }
}

impl Apply<Customer> for ConfirmAccountSent {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.login = Login { state: LoginState::Unconfirmed, link: self.link.clone() };
    }
}
