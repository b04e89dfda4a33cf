//! Calls to the customer, and the links that are sent to them (R-10, S4-1 to S4-5).

mod ask_customer_to_reschedule;
mod record_contact_attempt;
mod round;
mod send_time_frame_link;
mod state;

pub use ask_customer_to_reschedule::AskCustomerToReschedule;
pub use record_contact_attempt::{
    ContactAttempt, ContactAttempted, ContactOutcome, RecordContactAttempt,
};
pub use send_time_frame_link::{SendTimeFrameLink, TimeFrameLinkSent};
pub use state::{LinkReason, LinkState, TimeFrameLink};
