//! Agreements that the customer accepts with an answer: the exact text that was shown.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Sha256;
use crate::{
    base::{Actor, AgreementId, FieldErrors, Label, Private},
    check_in::{Agreement, Policy, Reason},
    customer::Language,
};

/// An agreement that the customer accepts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenAgreement {
    /// Id of the agreement.
    pub agreement: AgreementId,
    /// Version of the text that was shown.
    pub version: Private<String>,
    /// Language of the text that was shown.
    pub language: Language,
    /// SHA-256 digest of the bytes that were shown, in lower-case hexadecimal digits.
    pub sha256: Sha256,
    /// Time at which the text was shown (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub shown_at: DateTime<Utc>,
}

/// The record of an accepted agreement. It stays after an erasure: it names no person but the
/// actor, and the host finds the bytes by their digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AcceptedAgreement {
    /// Id of the agreement.
    pub agreement: AgreementId,
    /// Version of the text that was shown.
    pub version: Label,
    /// Language of the text that was shown.
    pub language: Language,
    /// SHA-256 digest of the bytes that were shown, in lower-case hexadecimal digits.
    pub sha256: Sha256,
    /// Time at which the text was shown (UTC).
    pub shown_at: DateTime<Utc>,
    /// The actor who accepted it.
    pub by: Actor,
    /// Whether it was accepted by the link; otherwise the office recorded it.
    pub by_link: bool,
}

impl GivenAgreement {
    pub(super) fn parse(
        &self,
        place: usize,
        (by, by_link): (&Actor, bool),
        errors: &mut FieldErrors,
    ) -> Option<AcceptedAgreement> {
        let field = format!("agreements[{place}].version");
        let version = errors.check(field, Label::parse(self.version.reveal()))?;
        Some(AcceptedAgreement {
            agreement: self.agreement.clone(),
            version,
            language: self.language.clone(),
            sha256: self.sha256.clone(),
            shown_at: self.shown_at,
            by: by.clone(),
            by_link,
        })
    }
}

impl AcceptedAgreement {
    pub(in crate::check_in) fn is_of(&self, known: &Agreement) -> bool {
        let shown = (&self.agreement, &self.version, &self.language, &self.sha256);
        shown == (&known.id, &known.version, &known.language, &known.sha256)
    }

    /// Requires that each agreement is one that the page shows now, and that none is missing. An
    /// agreement of an earlier answer counts while its text is the same.
    pub(super) fn require_all(
        given: &[Self],
        earlier: &[&Self],
        policy: &Policy,
    ) -> Result<(), Reason> {
        let is_current = |accepted: &Self| policy.agreements.iter().any(|of| accepted.is_of(of));
        if let Some(changed) = given.iter().find(|accepted| !is_current(accepted)) {
            return Err(Reason::AgreementChanged { agreement: changed.agreement.clone() });
        }
        // A translation of the same version is as good.
        let is_accepted = |needed: &Agreement| {
            let mut all = given.iter().chain(earlier.iter().copied());
            all.any(|one| one.agreement == needed.id && is_current(one))
        };
        let mut needed = policy.agreements.iter().filter(|agreement| agreement.mandatory);
        match needed.find(|agreement| !is_accepted(agreement)) {
            Some(missing) => Err(Reason::AgreementMissing { agreement: missing.id.clone() }),
            None => Ok(()),
        }
    }
}
