//! `message.check_template`: the problems of texts before they are saved (S2-18).

use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    base::{Actor, Limit, QueryReason},
    customer::Language,
    message::{
        MessageKind,
        text::{Ftl, MOST_SEGMENTS, TemplateCheck},
    },
};

/// Checks texts in Fluent for a kind of message: unknown names with the nearest known one, missing
/// parts, each choice of optional variables, and the most segments that the text message can have.
/// The problems are in order of their places.
///
/// # Errors
/// `forbidden` for customers and technicians.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckTemplate {
    /// Kind of the message.
    pub kind: MessageKind,
    /// Language of the texts.
    pub language: Language,
    /// Texts in Fluent in place of the default ones; the default ones are checked if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ftl: Option<Ftl>,
    /// Most segments that the text message may have: 1 to 1,000; 12 if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_segments: Option<Limit>,
}

impl CheckTemplate {
    pub(crate) fn answer(&self, _: &Actor, _: Source) -> Result<TemplateCheck, QueryReason> {
        let most = self.most_segments.map_or(MOST_SEGMENTS, |most| Limit::or_all(Some(most)));
        Ok(TemplateCheck::of(self.kind, &self.language, self.ftl.as_ref(), most))
    }
}
