//! The state of screening one request.

use std::collections::BTreeSet;

use super::{Screener, Workspace, hits::Hit, read_request::ReadRequest};
use crate::{
    contact::{Contact, Value},
    screening::{
        NotCompared, Request, ValueSource,
        find::{Effort, Finder, Found, Limits, find},
        index::{BaseView, ProbeOptions, Segment},
        trace::Trace,
    },
};

/// Number of equivalent values searched for each item that may be listed, so that a value with many
/// matches leaves room for the others.
const EQUIVALENT_PER_ITEM: usize = 4;

/// The matches found so far, and the work that is left.
pub(super) struct ScreeningRun<'r, 's> {
    screener: &'s Screener,
    request: &'r Request,
    view: BaseView<'s>,
    left: Limits,
    turns: usize,
    /// Indices of the values that were not compared with all candidates.
    cut: BTreeSet<usize>,
    /// Number of traces with more matches than were searched.
    pub(super) traces_cut: usize,
    pub(super) hits: Vec<Hit<'s>>,
}

impl<'r, 's> ScreeningRun<'r, 's> {
    pub(super) fn new(screener: &'s Screener, request: &'r Request, values: usize) -> Self {
        let policy = &screener.policy;
        let left = Limits {
            equivalent: EQUIVALENT_PER_ITEM.saturating_mul(policy.most_items as usize),
            similar: policy.most_comparisons as usize,
        };
        let view = screener.base.view();
        let turns = values * screener.segments();
        let (cut, hits) = (BTreeSet::new(), Vec::new());
        Self { screener, request, view, left, turns, cut, traces_cut: 0, hits }
    }

    /// Finds the matches of one value.
    pub(super) fn compare(&mut self, (number, value): (usize, &Value), workspace: &mut Workspace) {
        let finder = Finder::new(value, &self.screener.policy);
        self.search(number, &finder, workspace);
    }

    /// Finds the values that are equivalent to a trace.
    pub(super) fn compare_trace(
        &mut self,
        (number, trace): (usize, &Trace),
        workspace: &mut Workspace,
    ) {
        let known = self.hits.len();
        self.turns = self.screener.segments();
        self.search(number, &Finder::exact(&trace.value, &self.screener.policy), workspace);
        self.traces_cut += usize::from(self.cut.remove(&number));
        let found = self.hits.split_off(known).into_iter();
        self.hits.extend(found.filter_map(|hit| hit.of_trace(trace)));
    }

    fn search(&mut self, number: usize, finder: &Finder<'_>, workspace: &mut Workspace) {
        let Screener { base, delta, added, released, .. } = self.screener;
        let (scratch, value) = (&mut workspace.scratch, finder.value());
        let (view, identity) = (self.view, base.identity());
        let probe = ProbeOptions { segment: &view, value, base: identity, dead: &released.base };
        let mut found = Vec::new();
        let effort = find(finder, &probe, (scratch, self.share()), |one| found.push(one));
        self.note(number, effort);
        let mut hits: Vec<Hit<'s>> =
            found.drain(..).filter_map(|found| self.in_base(found, number)).collect();
        if !added.is_empty() {
            let probe = ProbeOptions { segment: delta, value, base: 0, dead: &released.delta };
            let effort = find(finder, &probe, (scratch, self.share()), |one| found.push(one));
            self.note(number, effort);
            hits.extend(found.into_iter().filter_map(|found| self.in_delta(found, number)));
        }
        hits.retain(|hit| !self.screener.is_exempt(hit, value, self.request));
        self.hits.append(&mut hits);
    }

    /// The limits of this turn: an equal share of what is left, and at least one equivalent value.
    fn share(&mut self) -> Limits {
        let turns = self.turns.max(1);
        self.turns = self.turns.saturating_sub(1);
        let Limits { equivalent, similar } = self.left;
        Limits { equivalent: (equivalent / turns).max(1), similar: similar / turns }
    }

    fn note(&mut self, number: usize, effort: Effort) {
        self.left.equivalent = self.left.equivalent.saturating_sub(effort.equivalent);
        self.left.similar = self.left.similar.saturating_sub(effort.similar);
        if !effort.complete {
            self.cut.insert(number);
        }
    }

    /// The values that were not compared with all candidates, by kind and position.
    pub(super) fn not_compared(&self, read: &ReadRequest) -> Vec<NotCompared> {
        let known = |contact: &Contact, source| {
            let too_long = contact.unreadable.iter().filter(|value| value.problem.is_too_long());
            let too_long = too_long.map(|value| (value.kind, value.position));
            let places = contact.left_out.iter().copied().chain(too_long);
            places.map(|(kind, position)| (source, kind, position)).collect()
        };
        let mut places: Vec<_> = known(&read.contact, ValueSource::Typed);
        places.extend(known(&read.record, ValueSource::Record));
        places.extend(self.cut.iter().filter_map(|number| {
            let (kind, position) = read.contact.place_of(*number)?;
            Some((read.source_of(*number), kind, position))
        }));
        places.sort_unstable();
        let not_compared = |(source, kind, position)| NotCompared { kind, position, source };
        places.into_iter().map(not_compared).collect()
    }

    /// Compares the values identity search was cut short with all flags that other values found, so
    /// that a flag that matches by two kinds is always recognised.
    pub(super) fn complete_flags(&mut self, contact: &Contact) {
        if self.cut.is_empty() {
            return;
        }
        let most = self.screener.policy.most_items as usize;
        let found = self.hits.iter().filter(|hit| !self.cut.contains(&hit.value));
        let flags: BTreeSet<&str> = found.map(|hit| hit.flag).collect();
        let values =
            self.cut.iter().filter_map(|number| Some((*number, contact.values.get(*number)?)));
        let mut more = Vec::new();
        for (number, value) in values {
            let finder = Finder::new(value, &self.screener.policy);
            for flag in flags.iter().take(most) {
                more.extend(self.of_flag(flag, number, &finder));
            }
        }
        more.retain(|hit| {
            let value = contact.values.get(hit.value);
            value.is_none_or(|value| !self.screener.is_exempt(hit, value, self.request))
        });
        self.hits.extend(more);
    }

    /// The items of a flag that match a value.
    fn of_flag(&self, flag: &str, number: usize, finder: &Finder<'_>) -> Vec<Hit<'s>> {
        let screener = self.screener;
        let kind = finder.value().kind();
        let (saved, added) = screener.live_entries_of(flag, kind);
        let saved = saved.into_iter().filter_map(|entry| {
            let likeness = finder.likeness(&self.view, entry)?;
            self.in_base(Found { entry, likeness }, number)
        });
        let added = added.into_iter().filter_map(|entry| {
            let likeness = finder.likeness(&screener.delta, entry)?;
            self.in_delta(Found { entry, likeness }, number)
        });
        saved.chain(added).collect()
    }

    fn in_base(&self, Found { entry, likeness }: Found, value: usize) -> Option<Hit<'s>> {
        let record = self.view.record_at(entry)?;
        Some(Hit { flag: self.view.owner_id(record.owner)?, record, entry, value, likeness })
    }

    fn in_delta(&self, Found { entry, likeness }: Found, value: usize) -> Option<Hit<'s>> {
        let delta = &self.screener.delta;
        let record = delta.record(entry)?;
        Some(Hit { flag: delta.owner(record.owner)?, record, entry, value, likeness })
    }
}
