//! Tells step by step how an answer came about.

use serde::Serialize;

use super::{Screener, Workspace};
use crate::{
    base::Private,
    contact::{ItemKind, fold},
    screening::{
        Request, Rule, Screening,
        find::{Finder, Limits, find},
        index::ProbeOptions,
    },
};

/// How the answer for one request came about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// What each value became, and what was done with it.
    pub values: Vec<ReadValue>,
    /// What could not be read, and why: it matches nothing (S0-19).
    pub unreadable: Vec<UnreadValue>,
    /// The answer itself, with the steps of each match.
    pub screening: Screening,
}

/// What one value of a request became, and what was done with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReadValue {
    /// Its kind.
    pub kind: ItemKind,
    /// As it was written.
    pub written: Private<String>,
    /// The forms it was compared in, the usual one first.
    pub read_as: Vec<Private<String>>,
    /// The steps from the writing to the first form.
    pub steps: Vec<Private<String>>,
    /// How many keys the index was asked for.
    pub keys_asked: usize,
    /// How many flagged values came back and were compared in full.
    pub compared: usize,
    /// How many of them matched.
    pub matched: usize,
    /// The rules that were tried on each.
    pub rules: Vec<Rule>,
}

/// A value that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnreadValue {
    /// Its kind.
    pub kind: ItemKind,
    /// Which of its kind, counted from 0.
    pub position: usize,
    /// Why, in words.
    pub problem: String,
}

impl Screener {
    /// Screens one request and tells how the answer came about.
    pub fn explain(&self, request: &Request) -> Explanation {
        let mut workspace = Workspace::default();
        let contact = self.read(request);
        let mut values = Vec::with_capacity(contact.values.len());
        for value in &contact.values {
            let finder = Finder::new(value, &self.policy);
            let scratch = &mut workspace.scratch;
            let mut limits = Limits {
                equivalent: self.policy.most_items as usize,
                similar: self.policy.most_comparisons as usize,
            };
            let view = self.base.view();
            let probe = ProbeOptions { segment: &view, value, base: 0, dead: &self.released.base };
            let mut matched = 0;
            let first = find(&finder, &probe, (scratch, limits), |_| matched += 1);
            let mut keys_probed = scratch.probed();
            let mut compared = first.equivalent + first.similar;
            limits.similar -= first.similar.min(limits.similar);
            let probe =
                ProbeOptions { segment: &self.delta, value, base: 0, dead: &self.released.delta };
            let second = find(&finder, &probe, (scratch, limits), |_| matched += 1);
            keys_probed += scratch.probed();
            compared += second.equivalent + second.similar;
            let private = |text: String| Private::new(text);
            values.push(ReadValue {
                kind: value.kind(),
                written: private(value.raw().to_owned()),
                read_as: value.forms().into_iter().map(private).collect(),
                steps: fold::steps(value.raw()).into_iter().map(private).collect(),
                keys_asked: keys_probed,
                compared,
                matched,
                rules: Rule::of(value.kind()).collect(),
            });
        }
        let unreadable = contact.unreadable.iter().map(|unreadable| UnreadValue {
            kind: unreadable.kind,
            position: unreadable.position,
            problem: unreadable.problem.to_string(),
        });
        Explanation {
            values,
            unreadable: unreadable.collect(),
            screening: self.screen_with(request, &mut workspace),
        }
    }
}
