//! Agreements that the page of the check-in shows.

use serde::{Deserialize, Serialize};

use crate::{
    base::{AgreementId, Label},
    check_in::Sha256,
    customer::Language,
};

/// A version of an agreement in one language. The host stores its text, by the digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Id of the agreement; the same in all versions and languages.
    pub id: AgreementId,
    /// Version of the text, such as `2026-03`.
    pub version: Label,
    /// Language of the text: a tag of RFC 5646, such as `nl`.
    pub language: Language,
    /// SHA-256 digest of the bytes that the page shows, in lower-case hexadecimal digits.
    pub sha256: Sha256,
    /// Whether an answer without it is refused.
    #[serde(default)]
    pub mandatory: bool,
}
