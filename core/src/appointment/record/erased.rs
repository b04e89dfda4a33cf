//! Erasure of the customer of an appointment: only data that bookkeeping needs is kept, and no
//! personal data.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{
        Appointment, AppointmentChange, AppointmentEvent, Details, Dispatch, Offers, Party,
        ServiceLine, Work, WorkItem,
    },
    base::{
        Apply, AttachmentId, CustomerId, Erasable, EventMeta, Forget, Forgotten, Label, LinkId,
        Mention, Remark, SortedMap, SpecialTax, forgotten,
    },
};

/// The customer of the appointment was erased.
///
/// The event holds the remaining state; the earlier events in its log have no values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Erased {
    /// The remaining state of the appointment, without personal data.
    pub kept: Appointment,
    /// Ids of the links that are revoked by it, in id order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revokes: Vec<LinkId>,
    /// Ids of files of the host that belonged to the appointment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<AttachmentId>,
}

/// A party who is not the customer of the appointment was erased; the party is removed from the
/// appointment and its log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartyForgotten {
    /// Id of the erased customer.
    pub customer: CustomerId,
}

impl Appointment {
    /// The event of the erasure; none if the appointment is erased already.
    pub fn erased(&self, meta: &EventMeta<'_>) -> Option<Erased> {
        let (at, by) = (meta.at, meta.by.clone());
        let change = Forgotten::only("appointment.erased").into();
        let last = AppointmentEvent { at, by, number: None, appointment: self.id.clone(), change };
        let log = self.log.iter().map(AppointmentEvent::forgotten).chain([last]).collect();
        let kept = Self { erased_at: Some(at), log, ..self.without_person() };
        let works = self.work_items.values();
        let attachments = works.flat_map(|item| item.what.attachments.clone()).collect();
        let revokes = self.dispatch.live_link_ids();
        self.erased_at.is_none().then_some(Erased { kept, revokes, attachments })
    }

    /// The state without personal data. Every field is listed, so that a new one is not kept by
    /// oversight.
    fn without_person(&self) -> Self {
        let works = self.work_items.iter();
        let links = self.dispatch.links.iter();
        Self {
            id: self.id.clone(),
            status: self.status,
            sequence: self.sequence,
            origin: self.origin,
            created_at: self.created_at,
            created_by: self.created_by.clone(),
            customer: self.customer.clone(),
            details: Arc::new(without_person(&self.details)),
            zone: self.zone,
            frame: self.frame,
            frames: self.frames.clone(),
            wishes: Vec::new(),
            scheduled_at: self.scheduled_at,
            restored_at: self.restored_at,
            priority: self.priority,
            rebooked_from: self.rebooked_from.clone(),
            feasibility: self.feasibility,
            feasibility_reason: None,
            information: SortedMap::new(),
            declination: cleared(&self.declination, |known| known.reason = Remark::erased()),
            confirmed_at: self.confirmed_at,
            hold: cleared(&self.hold, |known| known.reason = None),
            deferral: cleared(&self.deferral, |known| known.reason = None),
            cancellation: cleared(&self.cancellation, |known| known.text = None),
            completion: self.completion.clone(),
            no_show: self.no_show.clone(),
            overlap: None,
            notes: SortedMap::new(),
            work_items: works.map(|(id, item)| (id.clone(), without_texts(item))).collect(),
            manual_pin: None,
            special_tax: self.special_tax.as_ref().map(only_the_rate),
            discount: self.discount,
            refunds: self.refunds.clone(),
            dispatch: Dispatch {
                assignment: self.dispatch.assignment.clone(),
                // So that no other link gets the id.
                links: links.map(|(id, link)| (id.clone(), link.revoked())).collect(),
                ..Dispatch::default()
            },
            offers: Offers { made: SortedMap::new(), ..self.offers.clone() },
            reported: self.reported.clone(),
            matches: SortedMap::new(),
            incomplete_screening: None,
            erased_at: None,
            log: Vec::new(),
        }
    }
}

/// A copy without personal data.
fn cleared<T: Clone>(known: &Option<T>, clear: impl FnOnce(&mut T)) -> Option<T> {
    let mut kept = known.clone();
    if let Some(kept) = &mut kept {
        clear(kept);
    }
    kept
}

fn without_person(details: &Details) -> Details {
    let lines = details.lines.iter().cloned();
    Details {
        parties: Vec::new(),
        address: None,
        zone: details.zone,
        lines: lines.map(|line| ServiceLine { instructions: None, ..line }).collect(),
        description: None,
        special_requests: None,
        asset: None,
        given: SortedMap::new(),
        needs_technician: details.needs_technician,
    }
}

fn without_texts(item: &WorkItem) -> WorkItem {
    let what = Work {
        title: Label::erased(),
        text: None,
        price: item.what.price,
        origin: item.what.origin,
        attachments: Vec::new(),
        visible_to_technician: item.what.visible_to_technician,
    };
    WorkItem { what, done: item.done }
}

fn only_the_rate(tax: &SpecialTax) -> SpecialTax {
    match tax {
        SpecialTax::Rate { basis_points, .. } => {
            SpecialTax::Rate { basis_points: *basis_points, description: Remark::erased() }
        }
        SpecialTax::Exempt { .. } => SpecialTax::Exempt { reason: Remark::erased() },
    }
}

forgotten!(AppointmentEvent of AppointmentChange);

impl Forget for AppointmentEvent {
    fn record(&self) -> Option<Erasable<'_>> {
        Some(Erasable::Appointment(&self.appointment))
    }

    fn was(&self) -> Option<&Forgotten> {
        match &self.change {
            AppointmentChange::Forgotten(was) => Some(was),
            _ => None,
        }
    }

    fn mentions(&self) -> Vec<Mention<'_>> {
        let parties: Vec<&Party> = match &self.change {
            AppointmentChange::Requested(requested) => requested.details.parties.iter().collect(),
            AppointmentChange::Edited(edited) => {
                let parties = edited.parties.iter();
                parties.flat_map(|parties| parties.old.iter().chain(&parties.new)).collect()
            }
            _ => Vec::new(),
        };
        let customers = parties.into_iter().filter_map(|party| party.customer.as_ref());
        let party = |customer| Mention::Here(Erasable::Party(&self.appointment, customer));
        customers.map(party).collect()
    }

    fn erases(&self) -> Vec<Erasable<'_>> {
        let own = &self.appointment;
        match &self.change {
            AppointmentChange::Erased(_) | AppointmentChange::PartyErased(_) => {
                vec![Erasable::Appointment(own)]
            }
            AppointmentChange::PartyForgotten(party) => {
                vec![Erasable::Party(own, &party.customer)]
            }
            _ => Vec::new(),
        }
    }

    fn without(&self, erased: Erasable<'_>) -> Self {
        match erased {
            Erasable::Party(_, customer) => self.without_party(customer),
            _ => self.forgotten(),
        }
    }
}

impl AppointmentEvent {
    /// The event without the parties who are this customer.
    pub fn without_party(&self, customer: &CustomerId) -> Self {
        let forget = |parties: &mut Vec<Party>| {
            parties.retain(|party| party.customer.as_ref() != Some(customer))
        };
        let mut event = self.clone();
        match &mut event.change {
            AppointmentChange::Requested(requested) => {
                forget(&mut requested.details.make_mut().parties);
            }
            AppointmentChange::Edited(edited) => {
                if let Some(parties) = &mut edited.parties {
                    forget(&mut parties.old);
                    forget(&mut parties.new);
                }
            }
            _ => {}
        }
        event
    }
}

impl Apply<Appointment> for PartyForgotten {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        let details = Arc::make_mut(&mut appointment.details);
        details.parties.retain(|party| party.customer.as_ref() != Some(&self.customer));
        for event in &mut appointment.log {
            *event = event.without_party(&self.customer);
        }
    }
}

impl Apply<Appointment> for Erased {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        *appointment = self.kept.clone();
    }
}

impl Apply<Appointment> for Forgotten {
    /// Has no effect: the values are erased.
    fn apply(&self, _: &EventMeta<'_>, _: &mut Appointment) {}
}
