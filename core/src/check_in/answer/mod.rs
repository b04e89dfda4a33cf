//! What the customer gives: the opening of the page, drafts, and answers.

mod agreement;
mod attachment;
mod given;
mod open;
mod read;
mod save_draft;
mod submit;

pub use agreement::{AcceptedAgreement, GivenAgreement};
pub use attachment::{
    Attachment, AttachmentKind, GivenAttachment, MediaType, MediaTypeError, Sha256, Sha256Error,
};
pub use given::{Answer, GivenRemark, GivenService};
pub use open::{Open, Opened};
pub(super) use read::MOST_ITEMS;
pub use save_draft::{Draft, DraftSaved, SaveDraft};
pub(super) use submit::MOST_SUBMISSIONS;
pub use submit::{Submission, Submit, Submitted, SubmittedItem};
