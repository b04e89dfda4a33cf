//! `customer.set_default_payment_method`: the way to pay if nothing is said (S1-37).

use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Apply, Changed, Command, Context, CustomerId, EventMeta, FieldProblems, PaymentMethodId,
    },
    customer::{Customer, Decided, Reason},
};

/// Makes a way to pay the default one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetDefaultPaymentMethod {
    /// The customer.
    pub customer: CustomerId,
    /// The way to pay.
    pub method: PaymentMethodId,
}

/// Another way to pay is the default one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DefaultPaymentMethodSet {
    /// The one before, and the one from now on.
    pub method: Changed<PaymentMethodId>,
}

impl Command<Customer> for SetDefaultPaymentMethod {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldProblems) -> Option<()> {
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
