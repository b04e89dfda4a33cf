//! The value of a request that is most similar to a flagged value.

use super::{Screener, read_request::ReadRequest};
use crate::{
    base::Private,
    contact::{Value, WrittenValue},
    screening::{
        Likeness, Request, ValueSource, compare,
        trace::{Trace, traces},
    },
};

/// The parsed values of a request, to show which match flagged values.
pub(crate) struct RequestValues {
    read: ReadRequest,
    traces: Vec<Trace>,
}

impl Screener {
    /// Parses the values of a request.
    pub(crate) fn values_of(&self, request: &Request) -> RequestValues {
        let read = ReadRequest::new(self.read(request), self.read_record(request));
        let traces = traces(&request.contact, read.by_source(), &self.parse_options(request));
        RequestValues { read, traces }
    }

    /// The value of a request that is most similar to a flagged one, and its source; the first of
    /// equally similar ones, traces last.
    pub(crate) fn closest(
        &self,
        flagged: &WrittenValue,
        values: &RequestValues,
    ) -> Option<(Private<String>, ValueSource)> {
        let flagged = Value::read(flagged, &self.policy.reading).ok()?;
        let own = values.read.contact.values.iter().enumerate().filter_map(|(number, value)| {
            let likeness = compare::compare(&flagged, value)?;
            Some((likeness, value, values.read.source_of(number)))
        });
        let traces = values.traces.iter().filter_map(|trace| {
            let likeness = trace.likeness(&compare::compare(&flagged, &trace.value)?)?;
            Some((likeness, &trace.value, trace.source))
        });
        let mut best: Option<(Likeness, &Value, ValueSource)> = None;
        for found in own.chain(traces) {
            let rank = |likeness: &Likeness| (likeness.grade, likeness.score);
            if best.as_ref().is_none_or(|best| rank(&best.0) < rank(&found.0)) {
                best = Some(found);
            }
        }
        best.map(|(_, value, source)| (Private::new(value.raw().to_owned()), source))
    }
}
