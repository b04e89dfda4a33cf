//! Logins of customers.

mod confirm_account;
mod send_confirm_account;
mod state;

pub(super) use confirm_account::was_asked;
pub use confirm_account::{AccountConfirmed, ConfirmAccount};
pub(super) use send_confirm_account::may_be_asked;
pub use send_confirm_account::{ConfirmAccountSent, SendConfirmAccount};
pub use state::{Login, LoginState, LoginUnconfirmed};
