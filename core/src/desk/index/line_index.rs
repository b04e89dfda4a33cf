//! Index of the lines of the work list, in the order of the list: a page costs what it returns.

use std::{
    collections::{BTreeMap, BTreeSet},
    iter,
};

use chrono::{DateTime, Utc};

use super::span::Span;
use crate::{
    appointment::{Appointment, Priority},
    base::Subject,
};

/// When a line is on the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::desk) enum Listed {
    /// At any time.
    Always,
    /// From the time since which it waits.
    Since {
        /// Time from which it is no longer listed (UTC).
        until: Option<DateTime<Utc>>,
    },
}

/// Lines with one priority that are listed for about as long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::desk) struct Group {
    priority: Priority,
    span: Span,
}

/// The place of a line of a record: its group, and the time since which it waits.
pub(in crate::desk) type Slot = (Group, DateTime<Utc>);

/// A place in the order of the list among lines of one priority: by time; then those of flags
/// before those of appointments; then by id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::desk) struct Place {
    at: DateTime<Utc>,
    is_of_appointment: bool,
    subject: Option<Subject>,
}

impl Place {
    /// The place of the lines of a record that wait since a time.
    pub(in crate::desk) fn new(at: DateTime<Utc>, subject: &Subject) -> Self {
        let is_of_appointment = subject.is_of::<Appointment>();
        Self { at, is_of_appointment, subject: Some(subject.clone()) }
    }

    /// The place before all lines that wait since a time.
    fn before(at: DateTime<Utc>) -> Self {
        Self { at, is_of_appointment: false, subject: None }
    }
}

impl Group {
    /// The group of a line; none if it is never listed.
    pub(in crate::desk) fn of(
        priority: Priority,
        at: DateTime<Utc>,
        listed: Listed,
    ) -> Option<Self> {
        let span = match listed {
            Listed::Always => Span::Always,
            Listed::Since { until: None } => Span::Since,
            Listed::Since { until: Some(until) } if until <= at => return None,
            Listed::Since { until: Some(until) } => Span::between(at, until),
        };
        Some(Self { priority, span })
    }

    /// The first and the last time since which a line of the group may wait to be listed at `now`.
    fn window(self, now: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
        self.span.window(now)
    }
}

/// The places of all lines by group. A line whose time has not come or is over is among them, but
/// outside of the window of its group, or in the earlier half of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::desk) struct LineIndex(BTreeMap<Group, BTreeSet<Place>>);

impl LineIndex {
    /// Replaces the slots of a record, each sorted.
    pub(super) fn change(&mut self, subject: &Subject, before: &[Slot], now: &[Slot]) {
        for (group, at) in before.iter().filter(|slot| now.binary_search(slot).is_err()) {
            if let Some(places) = self.0.get_mut(group) {
                places.remove(&Place::new(*at, subject));
            }
        }
        for (group, at) in now.iter().filter(|slot| before.binary_search(slot).is_err()) {
            self.0.entry(*group).or_default().insert(Place::new(*at, subject));
        }
    }

    /// The records with lines of a priority that may be listed at `now`, each with the time since
    /// which the lines wait, in the order of the list from a place on.
    pub(in crate::desk) fn places(
        &self,
        priority: Priority,
        start: Option<Place>,
        now: DateTime<Utc>,
    ) -> impl Iterator<Item = (DateTime<Utc>, &Subject)> {
        let groups = self.0.iter().filter(|(group, _)| group.priority == priority);
        let mut heads: Vec<_> = groups
            .map(|(group, places)| {
                let (since, until) = group.window(now);
                let first = Place::before(since);
                let from = start.clone().map_or(first.clone(), |start| start.max(first));
                places.range(from..).take_while(move |place| place.at <= until).peekable()
            })
            .collect();
        let next = move || {
            let place = heads.iter_mut().filter_map(|head| head.peek().copied()).min()?;
            heads.iter_mut().for_each(|head| _ = head.next_if_eq(&place));
            Some(place)
        };
        iter::from_fn(next).filter_map(|place| Some((place.at, place.subject.as_ref()?)))
    }
}
