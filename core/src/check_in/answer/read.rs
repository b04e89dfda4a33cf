//! Parsing of an answer, and the items that it gives.

use std::collections::BTreeSet;

use super::{Answer, GivenAttachment, GivenRemark, GivenService, SubmittedItem};
use crate::{
    base::{CheckInItemId, FieldErrors, Label, Remark},
    check_in::{CheckIn, Facts, ItemState, OrderedService, Policy, Reason, Remarked, What},
};

/// Most items of one answer, and of one check-in.
pub(in crate::check_in) const MOST_ITEMS: usize = 100;

impl Answer {
    /// Checks how many entries the answer has, and that none is given twice.
    pub(super) fn check_counts(&self, policy: &Policy, errors: &mut FieldErrors) {
        let services = self.services.iter().map(|one| &one.item).enumerate();
        let remarks = self.remarks.iter().map(|one| &one.item).enumerate();
        let withdrawn = self.withdraw.iter().enumerate();
        let mut given: BTreeSet<&CheckInItemId> = BTreeSet::new();
        let named = services.map(|(place, item)| (format!("answer.services[{place}].item"), item));
        let named = named
            .chain(remarks.map(|(place, item)| (format!("answer.remarks[{place}].item"), item)));
        let named =
            named.chain(withdrawn.map(|(place, item)| (format!("answer.withdraw[{place}]"), item)));
        for (count, (field, item)) in named.enumerate() {
            if count == MOST_ITEMS {
                errors.note("answer", format_args!("at most {MOST_ITEMS} items"));
                return;
            }
            if !given.insert(item) {
                errors.note(field, "is given twice");
            }
        }
        let most = policy.attachments.most_files;
        for (place, remark) in self.remarks.iter().enumerate() {
            if remark.attachments.len() > most {
                let field = format!("answer.remarks[{place}].attachments");
                errors.note(field, format_args!("at most {most} files"));
            }
        }
    }

    /// Parses the remarks, in their order.
    pub(super) fn parse_remarks(
        &self,
        policy: &Policy,
        errors: &mut FieldErrors,
    ) -> Vec<(CheckInItemId, Remarked)> {
        let parse = |(place, remark): (usize, &GivenRemark)| {
            let remarked = remark.parse(&format!("answer.remarks[{place}]"), policy, errors)?;
            Some((remark.item.clone(), remarked))
        };
        self.remarks.iter().take(MOST_ITEMS).enumerate().filter_map(parse).collect()
    }
}

impl GivenRemark {
    fn parse(&self, field: &str, policy: &Policy, errors: &mut FieldErrors) -> Option<Remarked> {
        let subject = errors.check(format!("{field}.subject"), Label::parse(self.subject.reveal()));
        let given = self.text.as_ref().filter(|text| !text.reveal().trim().is_empty());
        let text = errors.check_given(format!("{field}.text"), given, Remark::parse);
        let files = self.attachments.iter().take(policy.attachments.most_files).enumerate();
        let parse = |(place, file): (usize, &GivenAttachment)| {
            file.parse(&format!("{field}.attachments[{place}]"), policy, errors)
        };
        let attachments = files.filter_map(parse).collect();
        Some(Remarked { subject: subject?, text, attachments, visible_to_technician: false })
    }
}

impl CheckIn {
    /// The new and changed items of an answer, in its order.
    pub(super) fn items_given(
        &self,
        answer: &Answer,
        remarks: Vec<(CheckInItemId, Remarked)>,
        policy: &Policy,
        facts: &dyn Facts,
    ) -> Result<Vec<SubmittedItem>, Reason> {
        let mut given = Vec::new();
        for order in &answer.services {
            let what = self.order(order, answer, policy, facts)?;
            given.push(SubmittedItem { item: order.item.clone(), what: What::Service(what) });
        }
        for (item, remark) in remarks {
            let remark = self.remark(&item, remark)?;
            given.push(SubmittedItem { item, what: What::Remark(remark) });
        }
        given.retain(|new: &SubmittedItem| {
            self.items.get(&new.item).is_none_or(|known| known.what != new.what)
        });
        let new = given.iter().filter(|new| !self.items.contains_key(&new.item)).count();
        if self.items.len() + new > MOST_ITEMS {
            return Err(Reason::TooMany);
        }
        for item in &answer.withdraw {
            match self.items.get(item) {
                None => return Err(Reason::ItemUnknown { item: item.clone() }),
                Some(known)
                    if matches!(known.state, ItemState::Open {} | ItemState::Withdrawn { .. }) => {}
                Some(_) => return Err(Reason::ItemClosed { item: item.clone() }),
            }
        }
        Ok(given)
    }

    /// An order, with the present price (S3-12).
    fn order(
        &self,
        order: &GivenService,
        answer: &Answer,
        policy: &Policy,
        facts: &dyn Facts,
    ) -> Result<OrderedService, Reason> {
        let (item, service) = (&order.item, order.service.clone());
        let known = self.items.get(item);
        if let Some(known) = known {
            match &known.what {
                What::Service(earlier) if known.is_open() && earlier.service == service => {}
                _ => return Err(Reason::ItemClosed { item: item.clone() }),
            }
        }
        let others =
            self.items.iter().filter(|(id, _)| *id != item && !answer.withdraw.contains(id));
        let given = answer.services.iter().filter(|other| other.item != *item);
        let is_ordered = others.filter(|(_, other)| other.is_ordered()).any(|(_, other)| {
            matches!(&other.what, What::Service(ordered) if ordered.service == service)
        });
        if is_ordered || given.into_iter().any(|other| other.service == service) {
            return Err(Reason::ServiceOrdered { service });
        }
        let offered = policy.service(&service).filter(|offered| {
            let appointment = facts.appointment(&self.appointment);
            appointment.is_none_or(|appointment| offered.is_offered_for(&appointment.details))
        });
        let offered = offered.ok_or_else(|| Reason::ServiceUnknown { service: service.clone() })?;
        let gross = facts
            .appointment(&self.appointment)
            .and_then(|appointment| appointment.gross_of(offered.price?, 1))
            .or_else(|| offered.price?.gross().ok());
        if order.shown_price.is_some() && order.shown_price != gross {
            return Err(Reason::PriceChanged { service, price: gross });
        }
        Ok(OrderedService {
            service,
            name: offered.name.clone(),
            answer: order.answer,
            price: offered.price,
            gross,
            becomes_work_item: offered.convert_to_work_item,
        })
    }

    /// A remark; a changed one stays shared with the technician.
    fn remark(&self, item: &CheckInItemId, remark: Remarked) -> Result<Remarked, Reason> {
        match self.items.get(item) {
            None => Ok(remark),
            Some(known) => match &known.what {
                What::Remark(earlier) if known.is_open() => {
                    let visible_to_technician = earlier.visible_to_technician;
                    Ok(Remarked { visible_to_technician, ..remark })
                }
                _ => Err(Reason::ItemClosed { item: item.clone() }),
            },
        }
    }
}
