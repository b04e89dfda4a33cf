//! Explains an answer step by step.

use serde::Serialize;

use super::{Screener, Workspace, read_request::ReadRequest};
use crate::{
    base::Private,
    contact::{ItemKind, fold},
    screening::{
        Request, Rule, Screening, ValueSource,
        find::{Finder, Limits, find},
        index::ProbeOptions,
    },
};

/// The answer for one request, with all steps that led to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// The values of the request that were parsed and compared.
    pub values: Vec<ReadValue>,
    /// The values that could not be parsed, and why. They match nothing (S0-19).
    pub unreadable: Vec<UnreadValue>,
    /// The answer, with the steps of each match.
    pub screening: Screening,
}

/// A value of a request: how it was parsed and how the index was searched for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReadValue {
    /// Source of the value: `typed` if absent.
    #[serde(default, skip_serializing_if = "ValueSource::is_typed")]
    pub source: ValueSource,
    /// Kind of the value.
    pub kind: ItemKind,
    /// The value, as written.
    pub written: Private<String>,
    /// The normalised forms that were compared, the usual one first.
    pub read_as: Vec<Private<String>>,
    /// The steps of normalisation from the written value to the first form.
    pub steps: Vec<Private<String>>,
    /// Number of keys that were looked up in the index.
    pub keys_asked: usize,
    /// Number of candidates that the index returned and that were compared in full.
    pub compared: usize,
    /// Number of candidates that matched.
    pub matched: usize,
    /// The rules that may decide a comparison of this kind.
    pub rules: Vec<Rule>,
}

/// A value of a request that could not be parsed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnreadValue {
    /// Source of the value: `typed` if absent.
    #[serde(default, skip_serializing_if = "ValueSource::is_typed")]
    pub source: ValueSource,
    /// Kind of the value.
    pub kind: ItemKind,
    /// Position among the values of that kind in the request, counted from 0.
    pub position: usize,
    /// Description of the error, for people.
    pub problem: String,
}

impl Screener {
    /// Screens one request and explains the answer.
    pub fn explain(&self, request: &Request) -> Explanation {
        let mut workspace = Workspace::default();
        let read = ReadRequest::new(self.read(request), self.read_record(request));
        let mut values = Vec::with_capacity(read.contact.values.len());
        for (number, value) in read.contact.values.iter().enumerate() {
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
                source: read.source_of(number),
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
        let typed = read.contact.unreadable.iter().map(|value| (ValueSource::Typed, value));
        let record = read.record.unreadable.iter().map(|value| (ValueSource::Record, value));
        let unreadable = typed.chain(record).map(|(source, unreadable)| UnreadValue {
            source,
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
