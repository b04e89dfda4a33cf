//! Totals of an appointment (R-5, I-21).

use serde::{Deserialize, Serialize};

use super::{Appointment, Reason, ServiceLine, WorkItem};
use crate::base::{BasisPoints, Money, MoneyError, Price, SpecialTax};

/// Totals of an appointment: `total` is `net` less `discount` plus `tax`.
///
/// A discount reduces the taxable amount of each line, and tax is computed on what is left
/// (Directive 2006/112/EC, art. 79). For each line, the discount on its net amount and then the tax
/// are rounded half away from zero to minor units; the totals are the sums of the lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Totals {
    /// Sum of all lines before discount and tax.
    pub net: Money,
    /// Sum of the taxes of all lines, each on its net amount less discount.
    pub tax: Money,
    /// Sum of the discounts of all lines, before tax.
    pub discount: Money,
    /// Amount to pay; never negative.
    pub total: Money,
    /// Whether the customer is exempt from tax (S1-19).
    pub exempt: bool,
}

/// A line of the totals: a service line or a work item with a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PricedLine {
    /// Price of one unit.
    pub price: Price,
    /// Number of units.
    pub quantity: u32,
}

impl<L, R> ServiceLine<L, R> {
    /// The line of the totals, if the service has a price.
    pub fn priced(&self) -> Option<PricedLine> {
        self.price.map(|price| PricedLine { price, quantity: self.quantity })
    }
}

impl WorkItem {
    /// The line of the totals, if the work has a price.
    pub fn priced(&self) -> Option<PricedLine> {
        self.what.price.map(|price| PricedLine { price, quantity: 1 })
    }
}

impl Totals {
    /// Totals of priced lines; `None` if there are none. A special tax replaces the rate of every
    /// line (S1-18).
    ///
    /// # Errors
    /// [`MoneyError`] if the prices have different currencies, or a sum overflows.
    pub fn of(
        lines: impl IntoIterator<Item = PricedLine>,
        special_tax: Option<&SpecialTax>,
        discount: Option<BasisPoints>,
    ) -> Result<Option<Self>, MoneyError> {
        let mut sum: Option<Self> = None;
        for line in lines {
            let one = Self::of_line(line, special_tax, discount.unwrap_or_default())?;
            sum = Some(match sum {
                Some(sum) => sum.plus(one)?,
                None => one,
            });
        }
        Ok(sum)
    }

    fn of_line(
        line: PricedLine,
        special_tax: Option<&SpecialTax>,
        discount: BasisPoints,
    ) -> Result<Self, MoneyError> {
        let rate = special_tax.map_or(line.price.vat_basis_points, SpecialTax::rate);
        let net = line.price.net.times(line.quantity)?;
        let part = |minor| Money::new(minor, net.currency);
        let discount = part(discount.of(net.minor));
        // No overflow: the discount lies between 0 and the net amount.
        let taxable = part(net.minor.saturating_sub(discount.minor));
        let tax = part(rate.of(taxable.minor));
        let exempt = matches!(special_tax, Some(SpecialTax::Exempt { .. }));
        Ok(Self { net, tax, discount, total: taxable.plus(tax)?, exempt })
    }

    fn plus(self, other: Self) -> Result<Self, MoneyError> {
        Ok(Self {
            net: self.net.plus(other.net)?,
            tax: self.tax.plus(other.tax)?,
            discount: self.discount.plus(other.discount)?,
            total: self.total.plus(other.total)?,
            exempt: self.exempt,
        })
    }

    /// Requires that lines can be summed at every rate of tax and discount.
    ///
    /// # Errors
    /// [`MoneyError`] if the prices have different currencies, or a sum could overflow.
    pub(super) fn require_sum(
        lines: impl IntoIterator<Item = PricedLine>,
    ) -> Result<(), MoneyError> {
        let highest = lines.into_iter().map(|line| PricedLine {
            price: Price { vat_basis_points: BasisPoints::WHOLE, ..line.price },
            ..line
        });
        Self::of(highest, None, None).map(drop)
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

    /// The service lines and work items that have a price.
    fn priced_lines(&self) -> impl Iterator<Item = PricedLine> {
        let services = self.details.lines.iter().filter_map(ServiceLine::priced);
        services.chain(self.work_items.values().filter_map(WorkItem::priced))
    }

    /// Present totals of service lines and work items. Prices that cannot be summed are refused by
    /// the commands.
    pub(super) fn totals_now(&self) -> Option<Totals> {
        Totals::of(self.priced_lines(), self.special_tax.as_ref(), self.discount).ok().flatten()
    }

    /// Totals with further prices, each of one unit: what is to be paid if they are added. Those of
    /// a completed appointment do not change (I-21).
    pub fn totals_with(&self, more: impl IntoIterator<Item = Price>) -> Option<Totals> {
        if let Some(completion) = &self.completion {
            return completion.totals;
        }
        let more = more.into_iter().map(|price| PricedLine { price, quantity: 1 });
        let lines = self.priced_lines().chain(more);
        Totals::of(lines, self.special_tax.as_ref(), self.discount).ok().flatten()
    }

    /// Price of a line with tax, at the rate of the customer if that is special (S3-9); none if it
    /// is too large.
    pub fn gross_of(&self, price: Price, quantity: u32) -> Option<Money> {
        let line = PricedLine { price, quantity };
        let totals = Totals::of([line], self.special_tax.as_ref(), None).ok().flatten();
        totals.map(|totals| totals.total)
    }

    /// Whether a price can be summed with those of the appointment.
    pub fn can_add(&self, price: Price) -> bool {
        self.require_sum(&self.details.lines, Some(price)).is_ok()
    }

    /// Requires that service lines can be summed with the work items and one more price.
    pub(super) fn require_sum(
        &self,
        lines: &[ServiceLine],
        more: Option<Price>,
    ) -> Result<(), Reason> {
        let services = lines.iter().filter_map(ServiceLine::priced);
        let items = self.work_items.values().filter_map(WorkItem::priced);
        let more = more.map(|price| PricedLine { price, quantity: 1 });
        Totals::require_sum(services.chain(items).chain(more)).map_err(|_| Reason::PricesDiffer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Currency;

    /// Net, discount, tax and total of lines of (net amount, quantity, rate of tax).
    fn totals(currency: &str, discount: u16, lines: &[(i64, u32, u16)]) -> [i64; 4] {
        let currency = Currency::parse(currency).expect("a currency");
        let rate = |points| BasisPoints::new(points).expect("a rate");
        let lines = lines.iter().map(|&(minor, quantity, vat)| PricedLine {
            price: Price { net: Money::new(minor, currency), vat_basis_points: rate(vat) },
            quantity,
        });
        let sum = Totals::of(lines, None, Some(rate(discount))).expect("a sum").expect("a line");
        [sum.net, sum.discount, sum.tax, sum.total].map(|amount| amount.minor)
    }

    /// I-21, R-5: worked by hand.
    #[test]
    fn tax_is_on_what_the_discount_leaves() {
        // 100.00 - 15.00 = 85.00; 21 % of it is 17.85.
        assert_eq!(totals("EUR", 1500, &[(10_000, 1, 2100)]), [10_000, 1_500, 1_785, 10_285]);
        assert_eq!(totals("EUR", 0, &[(10_000, 1, 2100)]), [10_000, 0, 2_100, 12_100]);
        assert_eq!(totals("EUR", 10_000, &[(10_000, 1, 2100)]), [10_000, 10_000, 0, 0]);
        // 3 × 9.99 = 29.97, less 4.4955 = 4.50: 25.47; 9 % is 2.2923 = 2.29.
        // 0.10, less 0.015 = 0.02: 0.08; 21 % is 0.0168 = 0.02.
        let lines = [(999, 3, 900), (10, 1, 2100)];
        assert_eq!(totals("EUR", 1500, &lines), [3_007, 452, 231, 2_786]);
        // ¥1,985 less 297.75 = 298: 1,687; 10 % is 168.7 = 169.
        assert_eq!(totals("JPY", 1500, &[(1_985, 1, 1000)]), [1_985, 298, 169, 1_856]);
        // ¥333 less 49.95 = 50: 283; 8 % is 22.64 = 23. ¥5 less 0.75 = 1: 4; 10 % is 0.4 = 0.
        let lines = [(333, 1, 800), (5, 1, 1000)];
        assert_eq!(totals("JPY", 1500, &lines), [338, 51, 23, 310]);
        // ¥5 at half price: 2.5 = 3 off, 2 left; 25 % is 0.5 = 1.
        assert_eq!(totals("JPY", 5000, &[(5, 1, 2500)]), [5, 3, 1, 3]);
    }
}
