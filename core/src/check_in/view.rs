//! The check-in in rows and details of its appointment.

use super::{
    Attachment, CheckIn, CheckInItem, CheckInStatus, Handled, ItemState, OrderedService, Proposal,
    Remarked, ServiceAnswer, What,
};
use crate::{
    appointment::{
        Appointment, Totals,
        query::{
            AttachmentView, CheckInAnswerView, CheckInItemView, CheckInMark, CheckInSummary,
            CheckInView, ContactChangeView, HandledView,
        },
    },
    base::CheckInItemId,
};

impl CheckIn {
    /// The check-in in the row of its appointment (S3-24, S3-43, S3-44).
    pub fn summary(&self) -> CheckInSummary {
        let mark = match self.status {
            CheckInStatus::Planned | CheckInStatus::Closed => CheckInMark::None,
            CheckInStatus::Invited => CheckInMark::Invited,
            CheckInStatus::Opened => CheckInMark::Opened,
            CheckInStatus::Answered => CheckInMark::OpenItems,
            CheckInStatus::Handled if self.has_items() => CheckInMark::AllHandled,
            CheckInStatus::Handled => CheckInMark::AnsweredEmpty,
        };
        let open_items = u32::try_from(self.open_items()).unwrap_or(u32::MAX);
        CheckInSummary { mark, open_items, answered: self.is_answered() }
    }

    /// Whether there is an item that the customer did not withdraw.
    fn has_items(&self) -> bool {
        self.items.values().any(|item| !matches!(item.state, ItemState::Withdrawn { .. }))
    }

    /// Totals of the appointment with the prices of the accepted orders that are not work items
    /// yet; none if no such order has a price.
    pub fn totals_with_orders(&self, appointment: &Appointment) -> Option<Totals> {
        let price = |item: &CheckInItem| match &item.what {
            What::Service(order) if item.is_open() && order.answer == ServiceAnswer::Accepted => {
                order.price
            }
            What::Service(_) | What::Remark(_) => None,
        };
        let mut prices = self.items.values().filter_map(price).peekable();
        prices.peek()?;
        appointment.totals_with(prices)
    }

    /// The progress and answers for the office (S3-30 to S3-32).
    pub fn view<'a>(&'a self, appointment: &Appointment) -> CheckInView<'a> {
        let answers = self.submissions.iter().map(|(submission, one)| CheckInAnswerView {
            submission,
            submitted_at: one.submitted_at,
            recorded_at: one.recorded_at,
        });
        let mut answers: Vec<_> = answers.collect();
        answers.sort_by_key(|answer| answer.recorded_at);
        CheckInView {
            status: self.status.into(),
            invited_at: self.invited_at,
            opened_at: self.opened_at,
            answered_at: self.answered_at,
            handled_at: self.handled_at,
            answers,
            totals_with_orders: self.totals_with_orders(appointment),
            changes: self.proposals.iter().map(Proposal::view).collect(),
        }
    }

    /// The open and handled items, in order of their ids (S3-27, S3-40).
    pub fn listed_items(&self) -> Vec<CheckInItemView<'_>> {
        let listed = self.items.iter().filter(|(_, item)| item.is_listed());
        listed.map(|(id, item)| item.view(id)).collect()
    }

    /// The remarks that the technician sees, in order of their ids (S3-34).
    pub fn shared_remarks(&self) -> Vec<CheckInItemView<'_>> {
        let is_shared = |item: &CheckInItem| match &item.what {
            What::Remark(remark) => remark.visible_to_technician && item.is_listed(),
            What::Service(_) => false,
        };
        let shared = self.items.iter().filter(|(_, item)| is_shared(item));
        shared.map(|(id, item)| CheckInItemView { handled: None, ..item.view(id) }).collect()
    }
}

impl CheckInItem {
    fn view<'a>(&'a self, item: &'a CheckInItemId) -> CheckInItemView<'a> {
        let (order, remark) = match &self.what {
            What::Service(order) => (Some(order), None),
            What::Remark(remark) => (None, Some(remark)),
        };
        let handled = match &self.state {
            ItemState::Handled(handled) | ItemState::Converted(handled) => Some(handled.view()),
            _ => None,
        };
        let files = remark.into_iter().flat_map(|remark| &remark.attachments);
        CheckInItemView {
            item,
            kind: if order.is_some() { "service" } else { "remark" },
            title: match &self.what {
                What::Service(OrderedService { name, .. }) => name,
                What::Remark(Remarked { subject, .. }) => subject,
            },
            text: remark.and_then(|remark| remark.text.as_ref()),
            service: order.map(|order| &order.service),
            answer: order.map(|order| order.answer.into()),
            price: order.and_then(|order| order.price),
            gross: order.and_then(|order| order.gross),
            attachments: files.map(Attachment::view).collect(),
            visible_to_technician: remark.map(|remark| remark.visible_to_technician),
            becomes_work_item: self.what.work().is_some(),
            at: self.at,
            changed_at: self.changed_at,
            handled,
        }
    }
}

impl Proposal {
    fn view(&self) -> ContactChangeView<'_> {
        let (old, new) = self.change.texts();
        ContactChangeView {
            submission: &self.submission,
            at: self.at,
            field: self.change.field().into(),
            old,
            new,
            state: self.state.into(),
            decided_at: self.decided_at,
            decided_by: self.decided_by.as_ref(),
        }
    }
}

impl Attachment {
    fn view(&self) -> AttachmentView<'_> {
        AttachmentView {
            id: &self.id,
            media_type: self.media_type.as_str(),
            name: &self.name,
            bytes: self.bytes,
            sha256: self.sha256.as_str(),
        }
    }
}

impl Handled {
    fn view(&self) -> HandledView<'_> {
        let (at, by) = (self.at, &self.by);
        HandledView { at, by, how: self.how.into(), work_item: self.work_item.as_ref() }
    }
}
