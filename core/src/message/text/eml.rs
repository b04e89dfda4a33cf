//! E-mails as files (RFC 5322), for hosts that hand them to a mail server.

use std::fmt::Write;

use chrono::{DateTime, Utc};
use mail_builder::{
    MessageBuilder,
    headers::{address::Address, content_type::ContentType, raw::Raw},
    mime::MimePart,
};

use super::EmailText;
use crate::base::Private;

/// Sender, receiver and identity of an e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// Name of the sender, such as that of the business.
    pub from_name: String,
    /// E-mail address of the sender.
    pub from: String,
    /// E-mail address of the receiver.
    pub to: Private<String>,
    /// Time of the header field `Date` (UTC).
    pub date: DateTime<Utc>,
    /// Identity of the message, such as `<key@example.org>`, with or without angle brackets; that
    /// of a due message is its `message_id`. It is the same for each attempt to send the message,
    /// so that a receiver can tell copies.
    pub message_id: String,
}

/// A field of an envelope that cannot be in a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// The address of the sender.
    #[error("`from` is no e-mail address")]
    From,
    /// The address of the receiver.
    #[error("`to` is no e-mail address")]
    To,
    /// The identity of the message.
    #[error("`message_id` is not of the form `key@example.org`")]
    MessageId,
    /// The e-mail could not be written.
    #[error("the e-mail cannot be written")]
    Write,
}

impl EmailText {
    /// The e-mail as a file: text and HTML as alternatives. The same texts and the same envelope
    /// give the same bytes.
    ///
    /// # Errors
    /// [`EnvelopeError`] names the field of the envelope that cannot be in a header.
    pub fn eml(&self, envelope: &Envelope) -> Result<Vec<u8>, EnvelopeError> {
        let (from, to) = (envelope.from.as_str(), envelope.to.reveal().as_str());
        let id = envelope.message_id.as_str();
        let id = id.strip_prefix('<').and_then(|id| id.strip_suffix('>')).unwrap_or(id);
        check(from).ok_or(EnvelopeError::From)?;
        check(to).ok_or(EnvelopeError::To)?;
        check(id).ok_or(EnvelopeError::MessageId)?;
        let from_name: String = envelope.from_name.chars().filter(|c| !c.is_control()).collect();
        let kind = ContentType::new("multipart/alternative");
        let kind = kind.attribute("boundary", self.boundary(id));
        let parts = vec![
            MimePart::new("text/plain; charset=utf-8", self.text.as_str()),
            MimePart::new("text/html; charset=utf-8", self.html.as_str()),
        ];
        let mut message = MessageBuilder::new()
            .from(Address::new_address(Some(from_name), from))
            .to(Address::new_address(None::<&str>, to))
            .subject(self.subject.as_str())
            .date(envelope.date.timestamp())
            .message_id(id)
            .header("Content-Language", Raw::new(self.language.as_str()))
            .header("Auto-Submitted", Raw::new("auto-generated"));
        for (name, value) in &self.headers {
            message = message.header(name.as_str(), Raw::new(value.as_str()));
        }
        let message = message.body(MimePart::new(kind, parts));
        message.write_to_vec().map_err(|_| EnvelopeError::Write)
    }

    /// A line between the parts that is in neither of them.
    fn boundary(&self, id: &str) -> String {
        let mut boundary = format!("=_{:016x}", rapidhash::v3::rapidhash_v3(id.as_bytes()));
        while self.text.contains(&boundary) || self.html.contains(&boundary) {
            let _ = write!(boundary, "_");
        }
        boundary
    }
}

/// Accepts an address or identity that no header field has to quote.
fn check(address: &str) -> Option<()> {
    let (local, domain) = address.rsplit_once('@')?;
    let is_allowed = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let is_part = |part: &str| !part.is_empty() && part.chars().all(is_allowed);
    (is_part(local) && is_part(domain) && address.len() <= 254).then_some(())
}
