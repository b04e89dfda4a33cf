//! Answers for one request, or for many.

use std::collections::BTreeMap;

use super::{Screener, Workspace};
use crate::{
    base::{FlagId, FlagItemId, Private},
    contact::{Contact, Reading, Value, WrittenValue},
    screening::{
        Alert, Evidence, FlagFinding, Likeness, Request, Screening, compare,
        find::{Budget, Found, find},
        index::{Entry, Record, Shelf},
    },
};

/// A stored value that matches a value of the request, with whose it is.
struct Hit<'s> {
    flag: &'s str,
    record: Record<'s>,
    entry: Entry,
    value: usize,
    likeness: Likeness,
}

impl Screener {
    /// Screens one request.
    ///
    /// Bounded work: some microseconds at a million flags, and `complete: false` where a
    /// request would take more than the policy allows.
    pub fn screen(&self, request: &Request, workspace: &mut Workspace) -> Screening {
        let contact = self.read(request);
        let mut budget = Budget {
            comparisons: self.policy.most_comparisons as usize,
            complete: true,
        };
        let hits = self.hits(&contact, request, workspace, &mut budget);
        let flags = self.flags_of(hits, &contact, &mut budget);
        Screening {
            appointment: request.appointment.clone(),
            alert: flags
                .iter()
                .map(|flag| flag.alert)
                .max()
                .unwrap_or_default(),
            complete: budget.complete,
            flags,
        }
    }

    /// Screens many requests, in their order; on all cores with the feature `threads`.
    pub fn screen_many(&self, requests: &[Request]) -> Vec<Screening> {
        #[cfg(feature = "threads")]
        {
            use rayon::prelude::*;
            let screen = |workspace: &mut Workspace, request| self.screen(request, workspace);
            requests
                .par_iter()
                .map_init(Workspace::default, screen)
                .collect()
        }
        #[cfg(not(feature = "threads"))]
        {
            let mut workspace = Workspace::default();
            requests
                .iter()
                .map(|request| self.screen(request, &mut workspace))
                .collect()
        }
    }

    /// What is read of a request under the policy.
    pub(super) fn read(&self, request: &Request) -> Contact {
        let region = request.region.or(self.policy.reading.default_region);
        let reading = Reading {
            default_region: region,
            ..self.policy.reading
        };
        Contact::read(&request.contact, &reading)
    }

    fn hits<'s>(
        &'s self,
        contact: &Contact,
        request: &Request,
        workspace: &mut Workspace,
        budget: &mut Budget,
    ) -> Vec<Hit<'s>> {
        let mut hits = Vec::new();
        let memory = &mut workspace.memory;
        let view = self.base.view();
        for (number, value) in contact.values.iter().enumerate() {
            let mut keep = |shelf: FoundIn, found: Found| {
                hits.extend(self.hit(shelf, found, number, (value, request)));
            };
            let policy = (&self.policy, self.base.identity());
            find(&view, value, policy, (memory, budget), |found| {
                keep(FoundIn::Base, found);
            });
            if !self.added.is_empty() {
                find(
                    &self.delta,
                    value,
                    (&self.policy, 0),
                    (memory, budget),
                    |found| {
                        keep(FoundIn::Delta, found);
                    },
                );
            }
        }
        hits
    }

    fn hit<'s>(
        &'s self,
        shelf: FoundIn,
        Found { entry, likeness }: Found,
        value: usize,
        (read, request): (&Value, &Request),
    ) -> Option<Hit<'s>> {
        let (released, record, owner) = match shelf {
            FoundIn::Base => {
                let record = self.base.record(entry)?;
                (
                    &self.released.base,
                    record,
                    self.base.owner_id(record.owner)?,
                )
            }
            FoundIn::Delta => {
                let record = self.delta.record(entry)?;
                (
                    &self.released.delta,
                    record,
                    self.delta.owner(record.owner)?,
                )
            }
        };
        if released.contains(&entry) || self.is_exempt(record.item, read, request) {
            return None;
        }
        Some(Hit {
            flag: owner,
            record,
            entry,
            value,
            likeness,
        })
    }

    /// Whether staff decided that this customer, with this value, is somebody else (S0-25).
    fn is_exempt(&self, item: &str, value: &Value, request: &Request) -> bool {
        let (Some(customer), false) = (&request.customer, self.exempt.is_empty()) else {
            return false;
        };
        let Ok(item) = FlagItemId::parse(item) else {
            return false;
        };
        let values = self.exempt.get(&(customer.clone(), item));
        values
            .into_iter()
            .flatten()
            .any(|exempt| same_written(exempt, value))
    }

    /// Sorts the hits by flag and item, keeps the best of each item, and draws the conclusions.
    fn flags_of(
        &self,
        mut hits: Vec<Hit<'_>>,
        contact: &Contact,
        budget: &mut Budget,
    ) -> Vec<FlagFinding> {
        hits.sort_by(|a, b| {
            let better =
                || (b.likeness.grade, b.likeness.score).cmp(&(a.likeness.grade, a.likeness.score));
            (a.flag, a.entry.kind(), a.record.item)
                .cmp(&(b.flag, b.entry.kind(), b.record.item))
                .then_with(better)
                .then(a.value.cmp(&b.value))
        });
        hits.dedup_by(|b, a| a.flag == b.flag && a.record.item == b.record.item);
        let mut by_flag: BTreeMap<(std::cmp::Reverse<Alert>, &str), Vec<Hit<'_>>> = BTreeMap::new();
        for group in group_by_flag(hits) {
            let likenesses = group.iter().map(|hit| (hit.entry.kind(), hit.likeness));
            let alert = Alert::of(likenesses, &self.policy);
            if let Some(first) = group.first() {
                by_flag.insert((std::cmp::Reverse(alert), first.flag), group);
            }
        }
        let mut left = self.policy.most_items as usize;
        let mut flags = Vec::with_capacity(by_flag.len());
        for ((std::cmp::Reverse(alert), flag), group) in by_flag {
            let told = group.len().min(left);
            budget.complete &= told == group.len();
            left -= told;
            let items = group
                .iter()
                .take(told)
                .filter_map(|hit| self.evidence(hit, contact));
            let items: Vec<Evidence> = items.collect();
            if let (Ok(flag), false) = (FlagId::parse(flag), items.is_empty()) {
                flags.push(FlagFinding { flag, alert, items });
            }
        }
        flags
    }

    fn evidence(&self, hit: &Hit<'_>, contact: &Contact) -> Option<Evidence> {
        let written = hit.record.written()?;
        let flagged = Value::read(&written, &self.policy.reading).ok()?;
        let request = contact.values.get(hit.value)?;
        let kind = hit.entry.kind();
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
        })
    }
}

/// Where a value was found.
#[derive(Clone, Copy)]
enum FoundIn {
    Base,
    Delta,
}

fn group_by_flag(hits: Vec<Hit<'_>>) -> Vec<Vec<Hit<'_>>> {
    let mut groups: Vec<Vec<Hit<'_>>> = Vec::new();
    for hit in hits {
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|last| last.flag == hit.flag) => {
                group.push(hit);
            }
            _ => groups.push(vec![hit]),
        }
    }
    groups
}

/// Whether a value is still the one that was exempt, but for white space and case.
fn same_written(exempt: &WrittenValue, value: &Value) -> bool {
    exempt.kind() == value.kind() && exempt.line().to_lowercase() == value.raw().to_lowercase()
}
