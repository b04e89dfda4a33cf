//! What an appointment costs (R-5, I-21).

use serde::{Deserialize, Serialize};

use super::{Appointment, ServiceLine};
use crate::base::{BasisPoints, Money, MoneyError, Price, SpecialTax};

/// What the lines of an appointment come to: `total` is `net` and `tax` less `discount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Totals {
    /// All lines before tax.
    pub net: Money,
    /// The tax of all lines, each rounded by itself.
    pub tax: Money,
    /// What is taken off the sum of both.
    pub discount: Money,
    /// What is to be paid; never negative.
    pub total: Money,
    /// Whether the customer is exempt from tax (S1-19).
    pub exempt: bool,
}

impl Totals {
    /// What lines come to; none when no line has a price. A special tax replaces the rate of
    /// every line (S1-18); the discount is off the sum with tax.
    ///
    /// # Errors
    /// [`MoneyError`] when lines are priced in two currencies, or come to too much.
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
        // None of these overflows: each lies between 0 and what was summed up.
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
    /// What it costs: as things stand, and as they stood once it was completed (I-21).
    pub fn totals(&self) -> Option<Totals> {
        match &self.completion {
            Some(completion) => completion.totals,
            None => self.totals_now(),
        }
    }

    /// What it costs as things stand. Lines that cannot be summed up were refused before.
    pub(super) fn totals_now(&self) -> Option<Totals> {
        let tax = self.special_tax.as_ref();
        Totals::of(&self.details.lines, tax, self.discount).ok().flatten()
    }
}
