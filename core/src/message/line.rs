//! A message as the host sends it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Facts, MessageKind, Planned, Policy, Route, Value, data::data, plan::route};
use crate::{
    base::{BrandId, DueKey, Private, TemplateId, Zone},
    customer::{Channel, Language, MessageCategory},
    review,
};

/// A message that the host sends: where to, in which language, and the values of its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Message {
    /// Channel of the message.
    pub channel: Channel,
    /// E-mail address of the customer, or phone number in E.164, such as `+31612345678`. A number
    /// that was written without a country, while the policy had no default region of phones, is as
    /// written, without `+`: the host decides about its country.
    pub to: Private<String>,
    /// Category of the message.
    pub category: MessageCategory,
    /// Id of the template (S2-18).
    pub template: TemplateId,
    /// Language of the message (RFC 5646).
    pub language: Language,
    /// Time zone in which its times are shown (IANA).
    pub zone: Zone,
    /// Id of the brand (S2-17).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub brand: Option<BrandId>,
    /// Value of the header `Message-ID`: the same for every attempt to send the message, so that
    /// mail programs show it once.
    pub message_id: String,
    /// Values of the variables of the text, by name; one without a value is missing.
    pub data: BTreeMap<&'static str, Value>,
}

impl Message {
    /// The message of a plan; none if it is suppressed.
    pub fn of(planned: &Planned<'_>, facts: &Facts<'_>, policy: &Policy) -> Option<Self> {
        let route = planned.route?;
        Some(Self::to(route, planned.kind, &planned.key, facts, policy))
    }

    /// The message with a key, to an address.
    pub(super) fn to(
        Route { channel, to }: Route<'_>,
        kind: MessageKind,
        key: &DueKey,
        facts: &Facts<'_>,
        policy: &Policy,
    ) -> Self {
        let recipient = facts.recipient(kind);
        let known = recipient.customer.and_then(|customer| customer.language.as_ref());
        let language = known.unwrap_or(&policy.language);
        let services = facts.services();
        let of_service = services.iter().filter_map(|service| policy.services.get(*service));
        let brand = of_service.filter_map(|service| service.brand.as_ref()).next();
        Self {
            channel,
            to: to.text(),
            category: kind.category(),
            template: policy.template(kind, language, &services),
            language: language.clone(),
            zone: facts.appointment.zone,
            brand: brand.or(policy.brand.as_ref()).cloned(),
            message_id: message_id(key),
            data: data(kind, key, facts, policy),
        }
    }
}

/// The message of an ask for a review; none if there is no address. The record of the review
/// request decides whether and when the customer is asked, its sequence with which template.
pub fn review_ask(
    key: &DueKey,
    facts: &Facts<'_>,
    policy: &Policy,
    asks: &review::Policy,
) -> Option<Message> {
    let sequence = asks.sequences.named(facts.review?.sequence.as_ref());
    let step = sequence.and_then(|sequence| sequence.step(key.step));
    let route = route(MessageKind::ReviewAsk, facts, policy, None).ok()?.0;
    let message = Message::to(route, MessageKind::ReviewAsk, key, facts, policy);
    let template = step.map_or(message.template, |step| step.template.clone());
    Some(Message { template, ..message })
}

/// The `Message-ID` of a key (RFC 5322, 3.6.4): other characters than letters, digits, `_` and `-`
/// are written as `=` and two hexadecimal digits for each byte, the colons of the key as dots.
fn message_id(key: &DueKey) -> String {
    let subject = &key.subject;
    let parts = [key.kind.as_str(), subject.kind.as_str(), subject.id.as_str()];
    let mut id = String::from("<");
    for part in parts {
        for byte in part.bytes() {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' => id.push(char::from(byte)),
                _ => id.push_str(&format!("={byte:02X}")),
            }
        }
        id.push('.');
    }
    id.push_str(&format!("{}.{}@frontdesk.invalid>", key.sequence, key.step));
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 3.10: different keys have different ids, with allowed characters only.
    #[test]
    fn the_message_id_is_made_of_the_key() {
        let id = |key: &str| message_id(&key.parse().unwrap());
        let usual = id("reminder:appointment:a1:0:2");
        assert_eq!(usual, "<reminder.appointment.a1.0.2@frontdesk.invalid>");
        let odd = id("reminder:appointment:a.1 ß:3:0:2");
        assert_eq!(odd, "<reminder.appointment.a=2E1=20=C3=9F=3A3.0.2@frontdesk.invalid>");
        assert_ne!(id("reminder:appointment:a:0:1"), id("reminder:appointment:a:0:11"));
    }
}
