//! Answers for one request, or for many.

use std::cmp::Reverse;

use super::{Released, Screener, Workspace};
use crate::{
    base::{AppointmentId, FlagId, FlagItemId, Private},
    contact::{Contact, Reading, Value, WrittenValue},
    screening::{
        Alert, Evidence, FlagFinding, Likeness, Policy, Request, Screening, compare,
        find::{Budget, Found, find},
        index::{BaseView, Entry, Record, Shelf},
        trace::{Trace, traces},
    },
};

/// What was found for one request: the alert at once, the evidence when it is asked for.
pub struct Findings<'s> {
    screener: &'s Screener,
    contact: Contact,
    alert: Alert,
    complete: bool,
    flags: Vec<FlagHits<'s>>,
}

/// The hits of one flag, in the order in which they are told.
struct FlagHits<'s> {
    alert: Alert,
    hits: Vec<Hit<'s>>,
}

/// A stored value that matches a value of the request, with whose it is.
struct Hit<'s> {
    flag: &'s str,
    record: Record<'s>,
    entry: Entry,
    value: usize,
    likeness: Likeness,
}

impl Findings<'_> {
    /// The loudest alert of all flags.
    pub fn alert(&self) -> Alert {
        self.alert
    }

    /// Whether everything was compared.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// How many flags matched.
    pub fn flags(&self) -> usize {
        self.flags.len()
    }

    /// The full answer, with the evidence of every matched item.
    pub fn screening(&self, appointment: &AppointmentId) -> Screening {
        let flag_finding = |FlagHits { alert, hits }: &FlagHits<'_>| {
            let evidence = |hit: &Hit<'_>| self.screener.evidence(hit, &self.contact);
            Some(FlagFinding {
                flag: FlagId::parse(hits.first()?.flag).ok()?,
                alert: *alert,
                items: hits.iter().filter_map(evidence).collect(),
            })
        };
        Screening {
            appointment: appointment.clone(),
            alert: self.alert,
            complete: self.complete,
            flags: self.flags.iter().filter_map(flag_finding).collect(),
        }
    }
}

impl Screener {
    /// Screens one request.
    ///
    /// Bounded work: some microseconds at a million flags, and `complete: false` where a
    /// request would take more than the policy allows.
    pub fn screen(&self, request: &Request, workspace: &mut Workspace) -> Screening {
        self.find(request, workspace).screening(&request.appointment)
    }

    /// Screens one request without writing the evidence out yet: what a list of appointments
    /// needs to be coloured.
    pub fn find(&self, request: &Request, workspace: &mut Workspace) -> Findings<'_> {
        if self.items() == 0 {
            return self.nothing();
        }
        let mut contact = self.read(request);
        let mut round = Round {
            request,
            policy: self.policy.clone(),
            view: self.base.view(),
            budget: Budget { comparisons: self.policy.most_comparisons as usize, complete: true },
        };
        let mut hits = Vec::new();
        for (number, value) in contact.values.iter().enumerate() {
            self.ask((number, value), &mut round, workspace, &mut hits);
        }
        if self.policy.approximate && self.policy.include_partial {
            let reading = self.reading(request);
            round.policy.approximate = false;
            for trace in traces(&request.contact, &contact.values, &reading) {
                let (number, known) = (contact.values.len(), hits.len());
                self.ask((number, &trace.value), &mut round, workspace, &mut hits);
                let found = hits.split_off(known).into_iter();
                hits.extend(found.filter_map(|hit| hit.told_as(&trace)));
                contact.values.push(trace.value);
            }
        }
        let mut budget = round.budget;
        let flags = self.by_flag(hits, &mut budget);
        let alert = flags.iter().map(|flag| flag.alert).max().unwrap_or_default();
        Findings { screener: self, contact, alert, complete: budget.complete, flags }
    }

    /// What there is to find where nothing is flagged.
    fn nothing(&self) -> Findings<'_> {
        let (contact, flags) = (Contact::default(), Vec::new());
        Findings { screener: self, contact, alert: Alert::None, complete: true, flags }
    }

    /// Screens many requests, in their order; on all cores with the feature `threads`.
    pub fn screen_many(&self, requests: &[Request]) -> Vec<Screening> {
        #[cfg(feature = "threads")]
        {
            use rayon::prelude::*;
            let screen = |workspace: &mut Workspace, request| self.screen(request, workspace);
            requests.par_iter().map_init(Workspace::default, screen).collect()
        }
        #[cfg(not(feature = "threads"))]
        {
            let mut workspace = Workspace::default();
            requests.iter().map(|request| self.screen(request, &mut workspace)).collect()
        }
    }

    /// What is read of a request under the policy.
    pub(super) fn read(&self, request: &Request) -> Contact {
        Contact::read(&request.contact, &self.reading(request))
    }

    fn reading(&self, request: &Request) -> Reading {
        let default_region = request.region.or(self.policy.reading.default_region);
        Reading { default_region, ..self.policy.reading }
    }

    /// Adds the hits of one value.
    fn ask<'s>(
        &'s self,
        (number, value): (usize, &Value),
        Round { request, policy, view, budget }: &mut Round<'_, 's>,
        workspace: &mut Workspace,
        hits: &mut Vec<Hit<'s>>,
    ) {
        let memory = &mut workspace.memory;
        let view = &*view;
        let mut keep = |shelf: FoundIn<'_, 's>, found: Found| {
            hits.extend(self.hit(shelf, found, number, (value, request)));
        };
        let base = (&*policy, self.base.identity());
        let Released { base: no_base, delta: no_delta } = &self.released;
        let is_dead = |entry: Entry| no_base.contains(&entry);
        find((view, is_dead), value, base, (memory, budget), |found| {
            keep(FoundIn::Base(view), found);
        });
        if !self.added.is_empty() {
            let delta = (&*policy, 0);
            let is_dead = |entry: Entry| no_delta.contains(&entry);
            find((&self.delta, is_dead), value, delta, (memory, budget), |found| {
                keep(FoundIn::Delta, found);
            });
        }
    }

    fn hit<'s>(
        &'s self,
        shelf: FoundIn<'_, 's>,
        Found { entry, likeness }: Found,
        value: usize,
        (read, request): (&Value, &Request),
    ) -> Option<Hit<'s>> {
        let (record, owner) = match shelf {
            FoundIn::Base(view) => {
                let record = view.record_at(entry)?;
                (record, view.owner_id(record.owner)?)
            }
            FoundIn::Delta => {
                let record = self.delta.record(entry)?;
                (record, self.delta.owner(record.owner)?)
            }
        };
        if self.is_exempt((owner, record.item), read, request) {
            return None;
        }
        Some(Hit { flag: owner, record, entry, value, likeness })
    }

    /// Whether staff decided that this customer, with this value, is somebody else (S0-25).
    fn is_exempt(&self, (flag, item): (&str, &str), value: &Value, request: &Request) -> bool {
        if request.customer.is_none() || self.exempt.is_empty() {
            return false;
        }
        let (Ok(flag), Ok(item)) = (FlagId::parse(flag), FlagItemId::parse(item)) else {
            return false;
        };
        let customers = request.customer.iter().chain(&request.merged);
        let values = customers.filter_map(|customer| {
            self.exempt.get(&(customer.clone(), flag.clone(), item.clone()))
        });
        values.flatten().any(|exempt| same_written(exempt, value))
    }

    /// Sorts the hits by flag and item, keeps the best of each item, and draws the conclusions.
    fn by_flag<'s>(&self, mut hits: Vec<Hit<'s>>, budget: &mut Budget) -> Vec<FlagHits<'s>> {
        hits.sort_unstable_by(|a, b| a.order().cmp(&b.order()));
        hits.dedup_by(|b, a| a.flag == b.flag && a.record.item == b.record.item);
        let mut flags: Vec<FlagHits<'s>> = Vec::new();
        for hit in hits {
            match flags.last_mut() {
                Some(last) if last.hits.last().is_some_and(|other| other.flag == hit.flag) => {
                    last.hits.push(hit);
                }
                _ => flags.push(FlagHits { alert: Alert::None, hits: vec![hit] }),
            }
        }
        for flag in &mut flags {
            let likenesses = flag.hits.iter().map(|hit| (hit.entry.kind(), hit.likeness));
            flag.alert = Alert::of(likenesses, &self.policy);
        }
        flags.sort_by_key(|flag| Reverse(flag.alert));
        let mut left = self.policy.most_items as usize;
        for flag in &mut flags {
            budget.complete &= flag.hits.len() <= left;
            flag.hits.truncate(left);
            left -= flag.hits.len();
        }
        flags.retain(|flag| !flag.hits.is_empty());
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

/// What holds for all values of one request.
struct Round<'r, 's> {
    request: &'r Request,
    policy: Policy,
    view: BaseView<'s>,
    budget: Budget,
}

impl Hit<'_> {
    /// The hit as what it is when its value stood in a place of another kind.
    fn told_as(mut self, trace: &Trace) -> Option<Self> {
        self.likeness = trace.likeness(&self.likeness)?;
        Some(self)
    }

    /// By flag, kind and item; of one item the best, then the first value first.
    fn order(&self) -> impl Ord + '_ {
        let likeness = Reverse((self.likeness.grade, self.likeness.score));
        (self.flag, self.entry.kind(), self.record.item, likeness, self.value)
    }
}

/// Where a value was found.
#[derive(Clone, Copy)]
enum FoundIn<'v, 's> {
    Base(&'v BaseView<'s>),
    Delta,
}

/// Whether a value is still the one that was exempt, but for white space and case.
fn same_written(exempt: &WrittenValue, value: &Value) -> bool {
    exempt.kind() == value.kind() && exempt.line().to_lowercase() == value.raw().to_lowercase()
}
