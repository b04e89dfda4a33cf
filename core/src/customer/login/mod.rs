//! Logins of customers.

mod confirm_account;
mod send_confirm_account;
mod state;

pub(super) use confirm_account::was_link_sent;
pub use confirm_account::{AccountConfirmed, ConfirmAccount};
pub(super) use send_confirm_account::may_send_link;
pub use send_confirm_account::{ConfirmAccountSent, SendConfirmAccount};
pub use state::{Login, LoginState, LoginUnconfirmed};
