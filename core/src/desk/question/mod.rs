//! What can be asked about the desk as a whole.

mod due;
mod history;
mod query;
mod referrals;
mod work_list;

pub use due::{AskDue, AskDueRefusal, DueNow};
pub use history::{AskHistory, AskHistoryRefusal, History};
pub use query::{DeskQuery, DeskQueryRefusal, DeskTold};
pub use referrals::{AskReferrals, AskReferralsRefusal, Referral, Referrals};
pub use work_list::{AskWorkList, AskWorkListRefusal, Waiting, WorkLine};
