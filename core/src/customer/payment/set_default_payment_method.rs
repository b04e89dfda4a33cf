//! `customer.set_default_payment_method`: set the default payment method (S1-37).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, Changed, Command, Context, CustomerId, EventMeta, FieldErrors, PaymentMethodId},
    customer::{Customer, Decided, Reason},
};

/// Makes a payment method the default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetDefaultPaymentMethod {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the payment method.
    pub method: PaymentMethodId,
}

/// The default payment method was set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DefaultPaymentMethodSet {
    /// Id of the default payment method, before and after.
    pub method: Changed<PaymentMethodId>,
}

impl Command<Customer> for SetDefaultPaymentMethod {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let known = customer.payment_methods.get(&self.method);
        let (Some(_), Some(old)) = (known, &customer.payment_methods.default) else {
            return Err(Reason::PaymentMethodUnknown);
        };
        let method = Changed::between(old, Some(&self.method));
        Ok(method.map(|method| DefaultPaymentMethodSet { method }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for DefaultPaymentMethodSet {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.payment_methods.choose(&self.method.new);
    }
}
