//! What an erasure leaves of an inquiry: ids, channels and times.

use serde::{Deserialize, Serialize};

use super::{Inquiry, InquiryChange};
use crate::base::{Apply, EventMeta};

/// The person who asked was erased: the inquiry keeps ids, channels and times, and no longer waits
/// for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "InquiryErased"))]
pub struct Erased {}

impl Apply<Inquiry> for Erased {
    fn apply(&self, meta: &EventMeta<'_>, inquiry: &mut Inquiry) {
        inquiry.erased_at = Some(meta.at);
        inquiry.from = None;
        inquiry.person.clear();
        inquiry.text = None;
        inquiry.reply.iter_mut().for_each(|reply| reply.text = None);
    }
}

impl InquiryChange {
    /// The change without what an erasure removes.
    pub(super) fn without_person(&self) -> Self {
        let mut change = self.clone();
        match &mut change {
            Self::Recorded(recorded) => {
                recorded.from = None;
                recorded.person.clear();
                recorded.text = None;
            }
            Self::Answered(answered) => answered.text = None,
            Self::Erased(_) => {}
        }
        change
    }
}
