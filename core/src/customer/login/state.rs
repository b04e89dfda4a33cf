//! Whether a customer can get into their own account.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, EventMeta, LinkId},
    customer::{Customer, CustomerEmail, Policy, Record},
};

/// Where a login is in its life.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LoginState {
    /// Nobody has asked the customer to confirm an account.
    #[default]
    None,
    /// The customer has not confirmed.
    Unconfirmed,
    /// The customer has confirmed.
    Confirmed,
    /// Taken away, as the record is retired.
    Deactivated,
}

/// The login of a customer; passwords are the host's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Login {
    /// Where it is in its life.
    pub state: LoginState,
    /// The link that was sent last: the only one that confirms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

/// The login has to be confirmed again, since the usual e-mail address is another one (S1-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LoginUnconfirmed {}

impl Login {
    /// A login in that state, with no link on its way.
    pub(in crate::customer) fn new(state: LoginState) -> Self {
        Self { state, link: None }
    }

    /// What follows when the usual e-mail address becomes another one: whoever reads the old
    /// mailbox gets in no more.
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
    /// Whether they may get into their own account (S1-22).
    pub fn may_login(&self) -> bool {
        self.record == Record::Active
            && self.login.state == LoginState::Confirmed
            && self.block.is_none()
    }
}

impl Apply<Customer> for LoginUnconfirmed {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.login = Login::new(LoginState::Unconfirmed);
    }
}
