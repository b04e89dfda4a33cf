//! Payment methods and special sales tax.

mod add_payment_method;
mod card_number;
mod methods;
mod set_default_payment_method;
mod set_special_tax;

pub use add_payment_method::{
    AddPaymentMethod, GivenPaymentMethod, PaymentMethodAdded, PaymentMethodRemoved,
    RemovePaymentMethod,
};
pub use card_number::{is_card_number, looks_like_card_number};
pub use methods::{Expiry, PaymentMethod, PaymentMethods};
pub use set_default_payment_method::{DefaultPaymentMethodSet, SetDefaultPaymentMethod};
pub use set_special_tax::{GivenSpecialTax, SetSpecialTax, SpecialTaxSet};
