//! Settings of a business about messages (S2-18, S2-21).

mod link_template;
mod quiet_hours;
mod template;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{BrandId, Label, Remark, ServiceId},
    customer::{Channel, Language, Reminders},
    message::MessageKind,
};

pub(super) use self::link_template::Places;
pub use self::{
    link_template::{LinkTemplate, LinkTemplateError},
    quiet_hours::{QuietHours, QuietHoursError},
    template::TemplateChoice,
};

/// Settings of a business about messages; a missing setting has its default.
///
/// # Source
/// 4.9. Numbers without a requirement are our own defaults.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MessagePolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Whether a kind of message is sent. A kind that is not listed is sent, except
    /// `birthday_offer` and `in_between`.
    pub enabled: BTreeMap<MessageKind, bool>,
    /// Name of the business in messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business: Option<Label>,
    /// Language of messages to customers whose language is not known (RFC 5646).
    pub language: Language,
    /// Channel of messages to customers without a preferred channel.
    pub channel: Channel,
    /// Times before the start at which a customer is reminded (ISO 8601 durations; S2-21).
    pub reminders: Reminders,
    /// Whether reminders are sent even if the customer has refused them.
    pub reminders_ignore_opt_out: bool,
    /// Time from which messages are sent (UTC): one that was due before, such as the thanks for an
    /// imported appointment, is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub send_from: Option<DateTime<Utc>>,
    /// Hours of the night in which no text message is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet_hours: Option<QuietHours>,
    /// Text that welcomes new customers with their first booking; without it, no `welcome` is sent
    /// (S2-20).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome: Option<Remark>,
    /// Id of the brand of messages (S2-17).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<BrandId>,
    /// Templates that replace the default of their kind, whose id is the name of the kind (S2-18).
    pub templates: Vec<TemplateChoice>,
    /// Settings for appointments with a service, by id of the service.
    pub services: BTreeMap<ServiceId, ServiceMessages>,
    /// URLs in messages.
    pub links: Links,
}

/// Settings about messages for appointments with a service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ServiceMessages {
    /// Times before the start at which a customer is reminded (ISO 8601 durations); those of all
    /// services if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Reminders>,
    /// Id of the brand of messages; that of all services if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<BrandId>,
}

/// URLs in messages, as templates; a message has no link whose URL is missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MessageLinks"))]
#[serde(default, deny_unknown_fields)]
pub struct Links {
    /// URL of the page where customers see, move and cancel an appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage: Option<LinkTemplate>,
    /// URL of the online check-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_in: Option<LinkTemplate>,
    /// URL of the page where customers write a review.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<LinkTemplate>,
    /// URL at which customers refuse further messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsubscribe: Option<LinkTemplate>,
    /// URL of the page where customers book.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub book: Option<LinkTemplate>,
    /// URL of the page where customers choose another time frame.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_frame: Option<LinkTemplate>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            enabled: BTreeMap::new(),
            business: None,
            language: Language::english(),
            channel: Channel::Email,
            reminders: Reminders::default(),
            reminders_ignore_opt_out: false,
            send_from: None,
            quiet_hours: None,
            welcome: None,
            brand: None,
            templates: Vec::new(),
            services: BTreeMap::new(),
            links: Links::default(),
        }
    }
}

impl Policy {
    /// Whether messages of a kind are sent.
    pub fn is_enabled(&self, kind: MessageKind) -> bool {
        let is_set_up = kind != MessageKind::Welcome || self.welcome.is_some();
        let by_default = !matches!(kind, MessageKind::BirthdayOffer | MessageKind::InBetween);
        is_set_up && self.enabled.get(&kind).copied().unwrap_or(by_default)
    }
}
