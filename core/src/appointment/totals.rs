//! Totals of an appointment (R-5, I-21).

use serde::{Deserialize, Serialize};

use super::{Appointment, ServiceLine};
use crate::base::{BasisPoints, Money, MoneyError, Price, SpecialTax};

/// Totals of the service lines of an appointment: `total` is `net` plus `tax` less `discount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Totals {
    /// Sum of all lines before tax.
    pub net: Money,
    /// Sum of the taxes of all lines, each rounded separately.
    pub tax: Money,
    /// Discount on the sum of net and tax.
    pub discount: Money,
    /// Amount to pay; never negative.
    pub total: Money,
    /// Whether the customer is exempt from tax (S1-19).
    pub exempt: bool,
}

impl Totals {
    /// Totals of service lines; `None` if no line has a price. A special tax replaces the rate of
    /// every line (S1-18); the discount applies to the sum including tax.
    ///
    /// # Errors
    /// [`MoneyError`] if the prices have different currencies, or a sum overflows.
    pub fn of<L, R>(
        lines: &[ServiceLine<L, R>],
        special_tax: Option<&SpecialTax>,
        discount: Option<BasisPoints>,
    ) -> Result<Option<Self>, MoneyError> {
        let mut sums: Option<(Money, Money)> = None;
        for line in lines {
            let Some(price) = line.price else { continue };
            let vat_bp = special_tax.map_or(price.vat_bp, SpecialTax::rate);
            let net = price.net.times(line.quantity)?;
            let gross = Price { net, vat_bp }.gross()?;
            sums = Some(match sums {
                Some((nets, all)) => (nets.plus(net)?, all.plus(gross)?),
                None => (net, gross),
            });
        }
        let exempt = matches!(special_tax, Some(SpecialTax::Exempt { .. }));
        Ok(sums.map(|(net, gross)| Self::with(net, gross, discount.unwrap_or_default(), exempt)))
    }

    fn with(net: Money, gross: Money, discount: BasisPoints, exempt: bool) -> Self {
        let part = |minor| Money::new(minor, gross.currency);
        let off = discount.of(gross.minor);
        // None of these overflows, because each lies between 0 and the gross sum.
        Self {
            net,
            tax: part(gross.minor.saturating_sub(net.minor)),
            discount: part(off),
            total: part(gross.minor.saturating_sub(off)),
            exempt,
        }
    }
}

impl Appointment {
    /// Totals: those of the completion if it is completed (I-21), else the present ones.
    pub fn totals(&self) -> Option<Totals> {
        match &self.completion {
            Some(completion) => completion.totals,
            None => self.totals_now(),
        }
    }

    /// Present totals. Lines that cannot be summed are refused by the commands.
    pub(super) fn totals_now(&self) -> Option<Totals> {
        let tax = self.special_tax.as_ref();
        Totals::of(&self.details.lines, tax, self.discount).ok().flatten()
    }
}
