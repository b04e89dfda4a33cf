//! The effects of an event of a customer.

use super::Effect;
use crate::{
    base::CustomerId,
    customer::{CustomerChange as Change, CustomerEvent},
};

pub(super) fn effects(event: &CustomerEvent) -> Vec<Effect> {
    let customer: CustomerId = event.customer.clone();
    let effect = match &event.change {
        Change::MessageSent(sent) => Some(Effect::SendDirectMessage {
            customer,
            message: sent.message.clone(),
            from: sent.from.clone(),
            reply_to: sent.reply_to.clone(),
            to: sent.to.clone(),
            subject: sent.subject.clone(),
            text: sent.text.clone(),
        }),
        Change::ConfirmAccountSent(sent) => sent.link.clone().map(|link| {
            let to = sent.to.clone();
            Effect::SendConfirmAccount { customer, to, link }
        }),
        Change::PaymentMethodRemoved(removed) => {
            let token = removed.method.token.clone();
            token.map(|token| Effect::DeletePaymentToken { customer, token })
        }
        Change::SuppressionRetained(kept) => Some(Effect::RetainSuppression {
            channel: kept.channel,
            address: kept.address.clone(),
            categories: kept.categories.clone(),
        }),
        Change::Archived(_)
        | Change::MergedInto(_)
        | Change::LoginUnconfirmed(_)
        | Change::Erased(_) => Some(Effect::RevokeCredentials { customer }),
        _ => None,
    };
    effect.into_iter().collect()
}
