//! Files that a customer adds to a remark: the host stores them, a check-in has references (S3-16).

use serde::{Deserialize, Serialize};

use crate::{
    base::{AttachmentId, FieldErrors, Label, Private, from_text},
    check_in::Policy,
};

/// Kind of a file, by its media type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AttachmentKind {
    /// The media type begins with `image/`.
    Image,
    /// The media type begins with `video/`.
    Video,
    /// Any other media type, such as `application/pdf`.
    Document,
}

/// A media type, such as `image/jpeg`: type and subtype of RFC 6838, without parameters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct MediaType(Box<str>);

/// The text is not a media type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a media type, such as image/jpeg")]
pub struct MediaTypeError;

impl MediaType {
    /// Parses a media type; letters become lower case.
    ///
    /// # Errors
    /// [`MediaTypeError`] if the text is not type, slash and subtype of RFC 6838.
    pub fn parse(text: &str) -> Result<Self, MediaTypeError> {
        let is_name = |name: &str| {
            let fits = |c: char| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c);
            (1..=64).contains(&name.len()) && name.chars().all(fits)
        };
        let parts = text.split_once('/').filter(|(main, sub)| is_name(main) && is_name(sub));
        parts.map(|_| Self(text.to_ascii_lowercase().into())).ok_or(MediaTypeError)
    }

    /// The media type as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Kind of a file with this media type.
    pub fn kind(&self) -> AttachmentKind {
        match self.0.split_once('/') {
            Some(("image", _)) => AttachmentKind::Image,
            Some(("video", _)) => AttachmentKind::Video,
            _ => AttachmentKind::Document,
        }
    }
}

from_text!(MediaType, MediaTypeError);

impl From<MediaType> for String {
    fn from(of: MediaType) -> Self {
        of.0.into()
    }
}

/// A SHA-256 digest, as 64 lower-case hexadecimal digits. The host computes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Sha256(Box<str>);

/// The text is not a SHA-256 digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected 64 lower-case hexadecimal digits")]
pub struct Sha256Error;

impl Sha256 {
    /// Parses a digest.
    ///
    /// # Errors
    /// [`Sha256Error`] if the text is not 64 lower-case hexadecimal digits.
    pub fn parse(text: &str) -> Result<Self, Sha256Error> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let is_digest = text.len() == 64 && text.bytes().all(is_digit);
        is_digest.then(|| Self(text.into())).ok_or(Sha256Error)
    }
}

impl Sha256 {
    /// The digest as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

from_text!(Sha256, Sha256Error);

impl From<Sha256> for String {
    fn from(digest: Sha256) -> Self {
        digest.0.into()
    }
}

/// A file of a remark: a reference to what the host stores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attachment {
    /// Id of the file at the host.
    pub id: AttachmentId,
    /// Media type, such as `image/jpeg`.
    pub media_type: MediaType,
    /// Name of the file.
    pub name: Label,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 digest of the content, in lower-case hexadecimal digits.
    pub sha256: Sha256,
}

/// A file of a remark in an answer: the host has stored it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenAttachment {
    /// Id of the file at the host.
    pub id: AttachmentId,
    /// Media type, such as `image/jpeg`.
    pub media_type: MediaType,
    /// Name of the file: 1 to 200 characters in one line.
    pub name: Private<String>,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 digest of the content, in lower-case hexadecimal digits.
    pub sha256: Sha256,
}

impl GivenAttachment {
    /// Parses the name, and checks the file by the limits of the policy.
    pub(super) fn parse(
        &self,
        field: &str,
        policy: &Policy,
        errors: &mut FieldErrors,
    ) -> Option<Attachment> {
        let limits = &policy.attachments;
        if self.bytes > limits.most_bytes {
            errors.note(format!("{field}.bytes"), format_args!("at most {}", limits.most_bytes));
        }
        if !limits.kinds.contains(&self.media_type.kind()) {
            errors.note(format!("{field}.media_type"), "this kind of file is not accepted");
        }
        let name = errors.check(format!("{field}.name"), Label::parse(self.name.reveal()))?;
        Some(Attachment {
            id: self.id.clone(),
            media_type: self.media_type.clone(),
            name,
            bytes: self.bytes,
            sha256: self.sha256.clone(),
        })
    }
}
