//! Feedback: the review that a customer leaves, and what the office does about it.

mod answer;
mod erased;
mod form;
mod publish;
mod rating;
mod record_reply;
mod record_review;
mod resolve_concern;
mod state;
mod thank;

pub use answer::FeedbackAnswer;
pub use erased::{Erased, PersonForgotten};
pub use form::{FeedbackForm, FeedbackFormError, Question, QuestionKind};
pub use publish::{Publish, Published, Unpublish, Unpublished};
pub use rating::{Rating, RatingError};
pub use record_reply::{RecordReply, Replied, Reply};
pub use record_review::{RecordReview, Recorded};
pub use resolve_concern::{Concern, ConcernResolved, ResolveConcern};
pub use state::{Review, ReviewSource};
pub use thank::{Thank, Thanked};
