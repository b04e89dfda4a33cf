//! Screens one request or many.

use super::{
    Screener, Workspace,
    hits::{FlagHits, Hit, Listed, listed},
    read_request::ReadRequest,
    run::ScreeningRun,
};
use crate::{
    base::{AppointmentId, FlagId, FlagItemId, Private},
    contact::{Contact, ItemKind, ParseOptions, Value},
    screening::{
        Alert, Evidence, FlagFinding, NotCompared, Request, Screening, compare, trace::traces,
    },
};

/// The result for one request, whose evidence is written out on demand.
pub struct Findings<'s> {
    screener: &'s Screener,
    read: ReadRequest,
    alert: Alert,
    not_compared: Vec<NotCompared>,
    not_listed: usize,
    flags: Vec<FlagHits<'s>>,
}

impl Findings<'_> {
    /// The highest alert of all flags; at least `possible` if a value was not compared with all
    /// candidates.
    pub fn alert(&self) -> Alert {
        self.alert
    }

    /// Whether all values were compared with all candidates and all matched items are listed.
    pub fn is_complete(&self) -> bool {
        self.not_compared.is_empty() && self.not_listed == 0
    }

    /// Number of listed flags.
    pub fn flags(&self) -> usize {
        self.flags.len()
    }

    /// The full answer, with the evidence of every matched item.
    pub fn screening(&self, appointment: &AppointmentId) -> Screening {
        let flag_finding = |FlagHits { alert, hits }: &FlagHits<'_>| {
            let evidence = |hit: &Hit<'_>| self.screener.evidence(hit, &self.read);
            Some(FlagFinding {
                flag: FlagId::parse(hits.first()?.flag).ok()?,
                alert: *alert,
                same_record: false,
                items: hits.iter().filter_map(evidence).collect(),
            })
        };
        Screening {
            appointment: appointment.clone(),
            alert: self.alert,
            complete: self.is_complete(),
            not_compared: self.not_compared.clone(),
            not_listed: self.not_listed,
            flags: self.flags.iter().filter_map(flag_finding).collect(),
        }
    }
}

impl Screener {
    /// Screens one request.
    ///
    /// Takes about ten microseconds with a million flags. The policy bounds the work: equivalent
    /// values are always looked up, and if more values are similar than may be compared, the answer
    /// has `complete: false`, names the values in `not_compared`, and is at least `possible`.
    pub fn screen(&self, request: &Request) -> Screening {
        self.screen_with(request, &mut Workspace::default())
    }

    /// Like [`screen`](Self::screen), but reuses the buffers of a workspace.
    pub fn screen_with(&self, request: &Request, workspace: &mut Workspace) -> Screening {
        self.find(request, workspace).screening(&request.appointment)
    }

    /// Screens one request without writing the evidence out, for example to colour a list of
    /// appointments.
    pub fn find(&self, request: &Request, workspace: &mut Workspace) -> Findings<'_> {
        let read = ReadRequest::new(self.read(request), self.read_record(request));
        self.find_values(request, read, workspace)
    }

    /// Like [`find`](Self::find), for values of the contact and of [`Request::record_values`] that
    /// were already parsed with the options of the policy.
    pub(crate) fn find_parsed(
        &self,
        request: &Request,
        (contact, record): (&Contact, &Contact),
        workspace: &mut Workspace,
    ) -> Findings<'_> {
        let most = self.policy.most_values as usize;
        let read = ReadRequest::new(contact.at_most(most), record.at_most(most));
        self.find_values(request, read, workspace)
    }

    fn find_values(
        &self,
        request: &Request,
        mut read: ReadRequest,
        workspace: &mut Workspace,
    ) -> Findings<'_> {
        let mut run = ScreeningRun::new(self, request, read.contact.values.len());
        if self.items() > 0 {
            for (number, value) in read.contact.values.iter().enumerate() {
                run.compare((number, value), workspace);
            }
            run.complete_flags(&read.contact);
            if self.policy.approximate && self.policy.include_partial {
                let options = self.parse_options(request);
                for trace in traces(&request.contact, read.by_source(), &options) {
                    run.compare_trace((read.contact.values.len(), &trace), workspace);
                    read.push(trace);
                }
            }
        }
        let not_compared = if self.items() == 0 { Vec::new() } else { run.not_compared(&read) };
        let Listed { flags, highest_alert, not_listed } = listed(run.hits, &self.policy);
        let not_listed = not_listed + run.traces_cut;
        let least = if not_compared.is_empty() { Alert::None } else { Alert::Possible };
        let alert = highest_alert.max(least);
        Findings { screener: self, read, alert, not_compared, not_listed, flags }
    }

    /// Screens many requests and returns the answers in the same order; uses all cores with the
    /// feature `threads`.
    pub fn screen_many(&self, requests: &[Request]) -> Vec<Screening> {
        #[cfg(feature = "threads")]
        {
            use rayon::prelude::*;
            let screen = |workspace: &mut Workspace, request| self.screen_with(request, workspace);
            requests.par_iter().map_init(Workspace::default, screen).collect()
        }
        #[cfg(not(feature = "threads"))]
        {
            let mut workspace = Workspace::default();
            requests.iter().map(|request| self.screen_with(request, &mut workspace)).collect()
        }
    }

    /// Parses the values of a request with the options of the policy.
    pub(super) fn read(&self, request: &Request) -> Contact {
        let most = self.policy.most_values as usize;
        Contact::read_some(&request.contact, &self.parse_options(request), most)
    }

    /// Parses the values of the record that the contact does not have.
    pub(super) fn read_record(&self, request: &Request) -> Contact {
        let options = self.parse_options(request);
        let values = request.record_values().into_iter();
        let read = values.map(|(kind, at, value)| (kind, at, Value::read(&value, &options)));
        let record = Contact::of(read);
        match request.record.is_empty() {
            true => record,
            false => record.at_most(self.policy.most_values as usize),
        }
    }

    pub(super) fn parse_options(&self, request: &Request) -> ParseOptions {
        let default_region = request.region.or(self.policy.reading.default_region);
        ParseOptions { default_region, ..self.policy.reading }
    }

    fn evidence(&self, hit: &Hit<'_>, read: &ReadRequest) -> Option<Evidence> {
        let written = hit.record.written()?;
        let flagged = hit.record.value(&self.policy.reading)?;
        let request = read.contact.values.get(hit.value)?;
        let kind: ItemKind = hit.entry.kind();
        Some(Evidence {
            item: FlagItemId::parse(hit.record.item).ok()?,
            kind,
            grade: hit.likeness.grade,
            score: hit.likeness.score,
            strong: hit.likeness.is_strong(self.policy.of(kind)),
            distinctive: hit.likeness.distinctive,
            rule: hit.likeness.rule,
            steps: compare::steps(&flagged, request, &hit.likeness),
            flagged: Private::new(written.line()),
            request: Private::new(request.raw().to_owned()),
            source: read.source_of(hit.value),
        })
    }
}
