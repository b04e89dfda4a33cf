//! Message preferences of a customer.

mod channel;
mod consent;
mod opt_out;
mod reminders;
mod set_preferences;

pub use channel::{Channel, MessageCategory};
pub use consent::{Consent, Preferences, Wish};
pub(super) use opt_out::is_the_customer;
pub use opt_out::{OptIn, OptOut, OptedIn, OptedOut};
pub use reminders::{Reminders, RemindersError};
pub use set_preferences::{PreferencesSet, SetPreferences};
