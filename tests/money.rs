//! Amounts, rates and prices at their limits (I-21).

use frontdesk::{
    base::{BasisPoints, Currency, Money, MoneyError, Price, Remark, SpecialTax},
    door,
};
use proptest::prelude::*;
use serde_json::json;

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::parse("EUR").expect("a currency"))
}

fn rate(points: u16) -> BasisPoints {
    BasisPoints::new(points).expect("a rate")
}

///
#[test]
fn half_a_unit_is_rounded_away_from_zero_on_both_sides() {
    for (minor, points, expected) in [
        (995, 2100, 209), // 208.95
        (-995, 2100, -209),
        (150, 100, 2), // 1.50
        (-150, 100, -2),
        (149, 100, 1), // 1.49
        (-149, 100, -1),
        (151, 100, 2), // 1.51
        (-151, 100, -2),
        (1, 5_000, 1), // 0.50
        (-1, 5_000, -1),
        (1, 4_999, 0),
        (-1, 4_999, 0),
        (0, 10_000, 0),
        (7, 0, 0),
        (-7, 0, 0),
        (7, 10_000, 7),
        (-7, 10_000, -7),
        (i64::MAX, 10_000, i64::MAX),
        (i64::MIN, 10_000, i64::MIN),
    ] {
        assert_eq!(rate(points).of(minor), expected, "{points} of {minor}");
    }
}

proptest! {
    /// Discounts and refunds are rounded in the same way.
    #[test]
    fn a_share_of_a_negative_amount_is_the_negative_share(
        minor in -Money::MOST..=Money::MOST,
        points in 0..=10_000_u16,
    ) {
        let (share, exact) = (rate(points).of(minor), i128::from(minor) * i128::from(points));
        prop_assert_eq!(rate(points).of(-minor), -share);
        // At most half a unit off, and no part is larger than the whole.
        prop_assert!((i128::from(share) * 10_000 - exact).abs() <= 5_000);
        prop_assert!(share.abs() <= minor.abs());
    }
}

/// C7.
#[test]
fn an_amount_is_at_most_what_every_language_counts_exactly() {
    assert_eq!(Money::MOST, 9_007_199_254_740_991);
    for sign in [1, -1] {
        let most = euro(sign * Money::MOST);
        assert_eq!(most.plus(euro(0)), Ok(most));
        assert_eq!(most.plus(euro(-sign)), Ok(euro(sign * (Money::MOST - 1))));
        assert_eq!(most.plus(euro(sign)), Err(MoneyError::TooLarge));
        assert_eq!(most.plus(most), Err(MoneyError::TooLarge));
        assert_eq!(most.times(1), Ok(most));
        assert_eq!(most.times(2), Err(MoneyError::TooLarge));
        assert_eq!(most.times(u32::MAX), Err(MoneyError::TooLarge));
    }
    assert_eq!(euro(-125).times(3), Ok(euro(-375)));
    assert_eq!(euro(125).times(0), Ok(euro(0)));
    let dollar = Money::new(1, Currency::parse("USD").expect("a currency"));
    assert_eq!(euro(1).plus(dollar), Err(MoneyError::Currencies));
    assert_eq!(euro(-1250).to_string(), "-1250 EUR");
}

#[test]
fn a_currency_is_three_capital_letters() {
    for text in ["", "EU", "EURO", "eur", "EUr", "E1R", "€UR"] {
        assert!(Currency::parse(text).is_err(), "{text}");
        assert!(serde_json::from_value::<Currency>(json!(text)).is_err(), "{text}");
    }
    let written = serde_json::to_value(euro(5)).expect("it can be written");
    assert_eq!(written, json!({ "minor": 5, "currency": "EUR" }));
    assert_eq!(serde_json::from_value::<Money>(written).expect("it can be read"), euro(5));
}

#[test]
fn a_rate_is_at_most_the_whole() {
    assert_eq!(BasisPoints::WHOLE.get(), 10_000);
    assert_eq!(BasisPoints::FIFTEEN_PER_CENT.get(), 1_500);
    assert_eq!(serde_json::to_value(rate(2_100)).expect("it can be written"), json!(2_100));
    assert_eq!(serde_json::from_value::<BasisPoints>(json!(10_000)).ok(), Some(rate(10_000)));
    assert!(serde_json::from_value::<BasisPoints>(json!(10_001)).is_err());
}

/// S3-9, R-5.
#[test]
fn a_price_with_tax_is_rounded_on_both_sides_of_zero() {
    let gross = |minor, points| Price { net: euro(minor), vat_basis_points: rate(points) }.gross();
    assert_eq!(gross(995, 2_100), Ok(euro(1_204)));
    assert_eq!(gross(-995, 2_100), Ok(euro(-1_204)));
    assert_eq!(gross(995, 0), Ok(euro(995)));
    assert_eq!(gross(Money::MOST, 1), Err(MoneyError::TooLarge));
}

#[test]
fn a_special_tax_has_its_rate_and_an_exempt_customer_none() {
    let taxes = [
        json!({ "kind": "rate", "basis_points": 900, "description": "reduced" }),
        json!({ "kind": "exempt", "reason": "charity" }),
    ];
    let taxes = taxes.map(|tax| door::read_value::<SpecialTax>(&tax).expect("a tax"));
    assert_eq!(taxes.each_ref().map(SpecialTax::rate), [rate(900), rate(0)]);
    let [SpecialTax::Rate { description, .. }, SpecialTax::Exempt { reason }] = taxes else {
        panic!("a rate and an exemption");
    };
    let remark = |text: &str| Remark::parse(text).expect("a remark");
    assert_eq!((description, reason), (remark("reduced"), remark("charity")));
}
