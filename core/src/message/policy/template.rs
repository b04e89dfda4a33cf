//! Templates of messages (S2-18).

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::Policy;
use crate::{
    base::{Id, ServiceId, TemplateId},
    customer::Language,
    message::MessageKind,
};

/// A template of the host for some messages of a kind. Of those that fit, the one with a service
/// is used before one with a language, and both before one with neither.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TemplateChoice {
    /// Kind of message that it is for.
    pub kind: MessageKind,
    /// Language of the message; all languages if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Service of the appointment; all services if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// Id of the template.
    pub template: TemplateId,
}

impl TemplateChoice {
    fn fits(&self, kind: MessageKind, language: &Language, services: &[&ServiceId]) -> bool {
        let service = self.service.as_ref();
        self.kind == kind
            && self.language.as_ref().is_none_or(|own| own == language)
            && service.is_none_or(|own| services.contains(&own))
    }
}

impl Policy {
    /// The template of a message: the first of the most specific ones, by default the kind's.
    pub fn template(
        &self,
        kind: MessageKind,
        language: &Language,
        services: &[&ServiceId],
    ) -> TemplateId {
        let fitting = self.templates.iter().filter(|choice| choice.fits(kind, language, services));
        // Of equals, `min_by_key` gives the first.
        let best =
            fitting.min_by_key(|choice| (choice.service.is_none(), choice.language.is_none()));
        best.map_or_else(|| kind.into(), |choice| choice.template.clone())
    }
}

impl From<MessageKind> for TemplateId {
    fn from(kind: MessageKind) -> Self {
        Self::of_text(&SmolStr::new_static(kind.name()))
    }
}
