//! `message.render`: the texts of a message (S2-17, S2-18, S2-23).

use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    base::{Actor, FieldErrors, QueryReason, Zone},
    customer::{Channel, Language},
    message::{
        MessageKind,
        text::{Brand, Data, Ftl, Rendered, TextSet, Values, render},
    },
};

/// Renders the texts of a message: of an e-mail `subject`, `text` and `html`, of a text message
/// `text` and `segments`.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden` for customers and technicians
/// 2. `invalid`: values that are missing or of another type, names that are no variables, or texts
///    with problems, which `message.check_template` lists in full
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RenderMessage"))]
#[serde(deny_unknown_fields)]
pub struct Render {
    /// Kind of the message.
    pub kind: MessageKind,
    /// Language of the texts; English if neither the library nor `ftl` has texts in it.
    pub language: Language,
    /// Channel of the message.
    pub channel: Channel,
    /// Values of the variables of the kind, by name; of an optional one `null` or none.
    pub data: Data,
    /// Time zone of the times in the texts, such as `Europe/Amsterdam`; UTC if missing.
    #[serde(default, skip_serializing_if = "Zone::is_utc")]
    pub zone: Zone,
    /// Logo and color of the e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<Brand>,
    /// Texts in Fluent in place of the default ones; each message replaces that of its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ftl: Option<Ftl>,
}

impl Render {
    pub(crate) fn answer(&self, _: &Actor, _: Source) -> Result<Rendered, QueryReason> {
        let mut errors = FieldErrors::default();
        let values = Values::read(self.kind, &self.data);
        let values = values.map_err(|found| errors.extend(found)).ok();
        let brand = self.brand.clone().unwrap_or_default();
        brand.check(&mut errors);
        let set = TextSet::read(&self.language, self.ftl.as_ref());
        let set = set.map_err(|found| found.iter().for_each(|problem| errors.note("ftl", problem)));
        if let (Some(values), Ok(set), true) = (values, set, errors.is_empty()) {
            match render(&set, self.kind, self.channel, &values, self.zone, &brand) {
                Ok(rendered) => return Ok(rendered),
                Err(found) => found.iter().for_each(|problem| errors.note("ftl", problem)),
            }
        }
        Err(QueryReason::Invalid(errors))
    }
}
