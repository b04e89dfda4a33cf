//! Time frames that technicians suggest, and the answers of the customer.

mod accept_suggestion;
mod add_suggestion;
mod decline_suggestion;
mod none_works;
mod state;
mod time_frame_page;
mod withdraw_suggestion;

pub use accept_suggestion::{AcceptSuggestion, SuggestionAccepted};
pub use add_suggestion::{AddSuggestion, SuggestionAdded};
pub use decline_suggestion::{DeclineSuggestion, HoursDeclined, SuggestionsDeclined};
pub use none_works::NoneWorks;
pub use state::{Suggestion, SuggestionState, SuggestionsWithdrawn, Withdrawal};
pub use time_frame_page::{OpenSuggestion, ReleasedBefore, TimeFrameChoice, TimeFramePage};
pub use withdraw_suggestion::WithdrawSuggestion;
