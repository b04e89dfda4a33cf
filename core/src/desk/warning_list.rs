//! The warnings of one command, each once, and a limited number of each kind (threat C1).

use std::collections::BTreeSet;

use super::Warning;
use crate::base::Code;

/// Collects the warnings of one command.
#[derive(Default)]
pub(super) struct WarningList {
    all: Vec<Warning>,
    /// Kinds of which a warning was left out, in order.
    left_out: BTreeSet<&'static str>,
}

impl WarningList {
    /// The most warnings of a kind in one answer.
    pub(super) const MOST_OF_A_KIND: usize = 20;

    fn add(&mut self, warning: Warning) {
        let kind = warning.kind();
        if self.all.contains(&warning) {
            return;
        }
        if self.all.iter().filter(|other| other.kind() == kind).count() < Self::MOST_OF_A_KIND {
            self.all.push(warning);
        } else {
            self.left_out.insert(kind);
        }
    }

    /// The warnings in order, followed by one for each kind of which there are more.
    pub(super) fn into_all(self) -> Vec<Warning> {
        let more = self.left_out.into_iter();
        let more = more.map(|kind| Warning::MoreWarnings { kind: Code::of(kind) });
        self.all.into_iter().chain(more).collect()
    }
}

impl Extend<Warning> for WarningList {
    fn extend<T: IntoIterator<Item = Warning>>(&mut self, warnings: T) {
        warnings.into_iter().for_each(|warning| self.add(warning));
    }
}

impl Warning {
    /// Name of the warning on the wire.
    fn kind(&self) -> &'static str {
        match self {
            Self::AlreadyDone { .. } => "already_done",
            Self::ClockWentBack { .. } => "clock_went_back",
            Self::HeldForReview { .. } => "held_for_review",
            Self::FlagMatch { .. } => "flag_match",
            Self::IncompleteScreening { .. } => "incomplete_screening",
            Self::StillFlagged { .. } => "still_flagged",
            Self::CustomerBlocked { .. } => "customer_blocked",
            Self::ServicePreference { .. } => "service_preference",
            Self::DuplicateCandidate { .. } => "duplicate_candidate",
            Self::OverlapsOwnAppointment { .. } => "overlaps_own_appointment",
            Self::TechnicianOverlap { .. } => "technician_overlap",
            Self::LeaveVoicemail { .. } => "leave_voicemail",
            Self::FeasibilityUnknown { .. } => "feasibility_unknown",
            Self::MoreWarnings { .. } => "more_warnings",
        }
    }
}
