//! State of a login.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, EventMeta, LinkId},
    customer::{Customer, CustomerEmail, CustomerStatus, Policy},
};

/// State of a customer's login.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LoginState {
    /// No link was sent yet.
    #[default]
    None,
    /// The account is not confirmed: a link was sent, or has to be sent again.
    Unconfirmed,
    /// The account is confirmed.
    Confirmed,
    /// Deactivated, because the customer is archived or erased.
    Deactivated,
}

/// The login of a customer; the host keeps the passwords.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Login {
    /// State of the login.
    pub state: LoginState,
    /// Id of the link that was sent last, the only valid one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

/// The login became unconfirmed, because the first e-mail address changed (S1-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LoginUnconfirmed {}

impl Login {
    /// A login in that state, without a link.
    pub(in crate::customer) fn new(state: LoginState) -> Self {
        Self { state, link: None }
    }

    /// The event that follows a change of the first e-mail address, so that the reader of the old
    /// mailbox can no longer log in.
    pub(in crate::customer) fn after_new_email(
        &self,
        old: Option<&CustomerEmail>,
        new: Option<&CustomerEmail>,
        policy: &Policy,
    ) -> Option<LoginUnconfirmed> {
        let is_same = match (old, new) {
            (Some(old), Some(new)) => old.is_same(new),
            (old, new) => old.is_none() && new.is_none(),
        };
        let holds = match self.state {
            LoginState::Confirmed => policy.confirm_new_email,
            LoginState::Unconfirmed => self.link.is_some(),
            LoginState::None | LoginState::Deactivated => false,
        };
        (holds && !is_same).then_some(LoginUnconfirmed {})
    }
}

impl Customer {
    /// Whether the customer may log in (S1-22).
    pub fn may_login(&self) -> bool {
        self.record == CustomerStatus::Active
            && self.login.state == LoginState::Confirmed
            && self.block.is_none()
    }
}

impl Apply<Customer> for LoginUnconfirmed {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.login = Login::new(LoginState::Unconfirmed);
    }
}
