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
pub use save_draft::{Draft, DraftSaved, SaveDraft};
pub use submit::{Submission, Submit, Submitted, SubmittedItem};
