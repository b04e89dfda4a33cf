//! Secondary indexes of appointments.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};

use super::{Appointment, AppointmentChange, Priority, Status};
use crate::base::{
    AppointmentId, CouponId, CustomerId, FlagId, LinkId, TechnicianId, TimeFrame, Zone,
};

/// Index key of an open appointment: customer or technician, duration bucket, start, id. Bucket `n`
/// has the time frames that are shorter than 2^n hours; all of time is shorter than 2^33 hours.
pub(super) type OpenKey<Of> = (Of, u32, DateTime<Utc>, Option<AppointmentId>);

/// Place of an appointment in a list: by start, those without a time frame last, then by id. A
/// place without an id comes before all appointments with that start.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ByStart {
    is_frameless: bool,
    start: DateTime<Utc>,
    pub(super) id: Option<AppointmentId>,
}

impl ByStart {
    /// The place of an appointment.
    pub(super) fn of(appointment: &Appointment) -> Self {
        Self::new(appointment.frame, Some(appointment.id.clone()))
    }

    /// The same without a copy of the id, to sort by.
    pub(super) fn sort_key(appointment: &Appointment) -> (bool, DateTime<Utc>, &AppointmentId) {
        let Self { is_frameless, start, .. } = Self::new(appointment.frame, None);
        (is_frameless, start, &appointment.id)
    }

    /// The place before all appointments that start at a time or later.
    pub(super) fn since(start: DateTime<Utc>) -> Self {
        Self { is_frameless: false, start, id: None }
    }

    fn new(frame: Option<TimeFrame>, id: Option<AppointmentId>) -> Self {
        let start = frame.map_or(DateTime::<Utc>::MIN_UTC, |frame| frame.start());
        Self { is_frameless: frame.is_none(), start, id }
    }
}

/// The indexes of all appointments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Index {
    pub(super) by_day: BTreeSet<(NaiveDate, Option<AppointmentId>)>,
    pub(super) by_customer: BTreeSet<(CustomerId, Option<AppointmentId>)>,
    pub(super) by_status: BTreeSet<(Status, ByStart)>,
    pub(super) by_technician: BTreeSet<(TechnicianId, ByStart)>,
    pub(super) by_flag: BTreeSet<(FlagId, Option<AppointmentId>)>,
    pub(super) by_party: BTreeSet<(CustomerId, Option<AppointmentId>)>,
    pub(super) alerted: BTreeSet<ByStart>,
    pub(super) prioritized: BTreeSet<ByStart>,
    pub(super) open: BTreeSet<OpenKey<CustomerId>>,
    pub(super) assigned: BTreeSet<OpenKey<TechnicianId>>,
    pub(super) with_coupon: BTreeSet<(CustomerId, Option<AppointmentId>)>,
    pub(super) pinned: BTreeSet<AppointmentId>,
    /// Of the appointments that a merge moved, the customers before, oldest first.
    former: BTreeMap<AppointmentId, Vec<CustomerId>>,
    links: BTreeSet<(LinkId, Option<AppointmentId>)>,
    coupons: BTreeSet<(CouponId, Option<AppointmentId>)>,
}

/// Whether an id is used, by a list of ids and appointments.
fn is_used<K: Ord + Clone>(list: &BTreeSet<(K, Option<AppointmentId>)>, id: &K) -> bool {
    list.range((id.clone(), None)..).next().is_some_and(|(used, _)| used == id)
}

impl Index {
    /// Whether a link with the id was ever sent, for any appointment.
    pub(super) fn is_link_used(&self, link: &LinkId) -> bool {
        is_used(&self.links, link)
    }

    /// Whether a coupon with the id was ever issued, for any appointment.
    pub(super) fn is_coupon_used(&self, coupon: &CouponId) -> bool {
        is_used(&self.coupons, coupon)
    }

    /// The customer of an appointment before the last merge that has not been undone.
    pub(super) fn came_from(&self, appointment: &AppointmentId) -> Option<&CustomerId> {
        self.former.get(appointment)?.last()
    }

    /// Updates the former customers of an appointment after a change.
    pub(super) fn note_former(&mut self, appointment: &Appointment, change: &AppointmentChange) {
        use AppointmentChange::{CustomerChanged, Erased, PartyErased};
        match change {
            // A move is undone by one in the other direction.
            CustomerChanged(changed) if appointment.erased_at.is_none() => {
                let former = self.former.entry(appointment.id.clone()).or_default();
                match former.last() {
                    Some(last) if *last == changed.new => drop(former.pop()),
                    _ => former.extend(changed.old.clone()),
                }
                if former.is_empty() {
                    self.former.remove(&appointment.id);
                }
            }
            CustomerChanged(_) | Erased(_) | PartyErased(_) => self.read_former(appointment),
            _ => {}
        }
    }

    /// Reads the former customers of an appointment from its log.
    pub(super) fn read_former(&mut self, appointment: &Appointment) {
        let former: Vec<_> = appointment.former_customers().into_iter().cloned().collect();
        match former.is_empty() {
            true => self.former.remove(&appointment.id),
            false => self.former.insert(appointment.id.clone(), former),
        };
    }

    /// Adds the ids that an event uses; they stay used, also after an erasure, so that nobody who
    /// has an old link or coupon gets at another appointment.
    pub(super) fn use_ids(&mut self, appointment: &Appointment, change: &AppointmentChange) {
        use AppointmentChange::{CouponIssued, Erased, PartyErased, TimeFrameLinkSent};
        if let TimeFrameLinkSent(_) | CouponIssued(_) | Erased(_) | PartyErased(_) = change {
            self.use_all_ids(appointment);
        }
    }

    /// Adds all ids of links and coupons that an appointment uses.
    pub(super) fn use_all_ids(&mut self, appointment: &Appointment) {
        let id = || Some(appointment.id.clone());
        let links = appointment.dispatch.links.keys();
        self.links.extend(links.map(|link| (link.clone(), id())));
        self.coupons.extend(appointment.offers.coupon_ids().map(|coupon| (coupon.clone(), id())));
    }

    /// Updates the indexes after a change of an appointment.
    pub(super) fn update(&mut self, id: &AppointmentId, before: Option<&Keys>, now: &Keys) {
        /// Replaces the key of an index entry if it has changed.
        macro_rules! update {
            ($($index:ident by $key:ident;)*) => {$(
                let (old, new) = (before.and_then(|keys| keys.$key(id)), now.$key(id));
                if old != new {
                    old.map(|old| self.$index.remove(&old));
                    self.$index.extend(new);
                }
            )*};
        }
        let old = before.map_or(&[][..], |keys| &keys.flags);
        update_all(&mut self.by_flag, id, (old, &now.flags));
        let old = before.map_or(&[][..], |keys| &keys.parties);
        update_all(&mut self.by_party, id, (old, &now.parties));
        // A local date costs more than the other keys, and most changes leave it as it is.
        if before.is_none_or(|before| (before.frame, before.zone) != (now.frame, now.zone)) {
            update! { by_day by day; }
        }
        update! {
            by_customer by customer;
            by_status by status;
            by_technician by technician;
            alerted by alert;
            prioritized by priority;
            open by open;
            assigned by assigned;
            with_coupon by coupon;
            pinned by pinned;
        }
    }
}

/// Updates an index by a key of which an appointment may have several, each sorted and once.
fn update_all<Of: Ord + Clone>(
    index: &mut BTreeSet<(Of, Option<AppointmentId>)>,
    id: &AppointmentId,
    (old, new): (&[Of], &[Of]),
) {
    let entry = |of: &Of| (of.clone(), Some(id.clone()));
    let gone = old.iter().filter(|of| new.binary_search(of).is_err());
    gone.for_each(|of| _ = index.remove(&entry(of)));
    index.extend(new.iter().filter(|of| old.binary_search(of).is_err()).map(entry));
}

/// The values that the index keys of an appointment are made of.
#[derive(PartialEq, Eq)]
pub(super) struct Keys {
    status: Status,
    customer: Option<CustomerId>,
    technician: Option<TechnicianId>,
    frame: Option<TimeFrame>,
    zone: Zone,
    priority: Priority,
    flags: Vec<FlagId>,
    parties: Vec<CustomerId>,
    has_alert: bool,
    has_coupon: bool,
    is_pinned: bool,
}

impl Keys {
    /// The keys of an appointment.
    pub(super) fn of(appointment: &Appointment) -> Self {
        let parties = appointment.details.parties.iter();
        let mut parties: Vec<_> = parties.filter_map(|party| party.customer.clone()).collect();
        parties.sort_unstable();
        parties.dedup();
        Self {
            parties,
            status: appointment.status,
            customer: appointment.customer.clone(),
            technician: appointment.dispatch.technician().cloned(),
            frame: appointment.frame,
            zone: appointment.zone,
            priority: appointment.priority,
            flags: appointment.matches.keys().cloned().collect(),
            has_alert: appointment.shown_matches().next().is_some(),
            has_coupon: appointment.offers.coupon.as_ref().is_some_and(|coupon| coupon.is_open()),
            is_pinned: appointment.manual_pin.is_some(),
        }
    }

    fn place(&self, id: &AppointmentId) -> ByStart {
        ByStart::new(self.frame, Some(id.clone()))
    }

    fn day(&self, id: &AppointmentId) -> Option<(NaiveDate, Option<AppointmentId>)> {
        self.frame.map(|frame| (frame.local_date(self.zone), Some(id.clone())))
    }

    fn customer(&self, id: &AppointmentId) -> Option<(CustomerId, Option<AppointmentId>)> {
        self.customer.clone().map(|customer| (customer, Some(id.clone())))
    }

    fn status(&self, id: &AppointmentId) -> Option<(Status, ByStart)> {
        Some((self.status, self.place(id)))
    }

    fn technician(&self, id: &AppointmentId) -> Option<(TechnicianId, ByStart)> {
        self.technician.clone().map(|technician| (technician, self.place(id)))
    }

    fn alert(&self, id: &AppointmentId) -> Option<ByStart> {
        self.has_alert.then(|| self.place(id))
    }

    fn priority(&self, id: &AppointmentId) -> Option<ByStart> {
        (!self.priority.is_normal()).then(|| self.place(id))
    }

    fn coupon(&self, id: &AppointmentId) -> Option<(CustomerId, Option<AppointmentId>)> {
        self.customer(id).filter(|_| self.has_coupon)
    }

    fn pinned(&self, id: &AppointmentId) -> Option<AppointmentId> {
        self.is_pinned.then(|| id.clone())
    }

    fn open(&self, id: &AppointmentId) -> Option<OpenKey<CustomerId>> {
        self.open_of(self.customer.as_ref()?, id)
    }

    fn assigned(&self, id: &AppointmentId) -> Option<OpenKey<TechnicianId>> {
        self.open_of(self.technician.as_ref()?, id)
    }

    fn open_of<Of: Clone>(&self, of: &Of, id: &AppointmentId) -> Option<OpenKey<Of>> {
        let frame = self.frame.filter(|_| self.status.is_open())?;
        let hours = (frame.end() - frame.start()).num_hours();
        let length = i64::BITS - hours.leading_zeros();
        Some((of.clone(), length, frame.start(), Some(id.clone())))
    }
}
