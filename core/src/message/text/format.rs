//! Dates, times, amounts and rates, written by the tables and patterns of a set of texts.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use fluent_bundle::FluentArgs;

use super::{TextProblem, data::Values, set::Texts};
use crate::{
    base::{BasisPoints, Money, Zone},
    message::Value,
};

/// Currencies without minor units, and those with three digits of them (ISO 4217).
const NO_DIGITS: &[&str] = &[
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF",
];
const THREE_DIGITS: &[&str] = &["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

type Written = Result<String, TextProblem>;

impl Texts<'_> {
    /// The arguments of all parts of a message.
    pub(super) fn args(&self, values: &Values, zone: Zone) -> Result<Args, TextProblem> {
        let mut args = Args::default();
        for (name, value) in &values.0 {
            match value {
                Value::Text(text) => args.text(name, "", isolated(text.reveal())),
                Value::DateTime(at) => {
                    let local = zone.local(*at);
                    args.text(name, "", self.date_time(local)?);
                    args.text(name, "_date", self.date("date_full", local.date())?);
                    args.text(name, "_day", self.date("date_short", local.date())?);
                    args.text(name, "_time", self.time(local)?);
                }
                Value::Date(date) => {
                    args.text(name, "", self.date("date_long", *date)?);
                    args.text(name, "_date", self.date("date_full", *date)?);
                    args.text(name, "_day", self.date("date_short", *date)?);
                }
                Value::Money(money) => args.text(name, "", self.money(*money)?),
                Value::Rate(rate) => args.text(name, "", self.rate(*rate)?),
                Value::Count(count) => args.0.set((*name).to_owned(), *count),
            }
        }
        Ok(args)
    }

    /// A date by one of the patterns `date_full`, `date_long` and `date_short`.
    pub(super) fn date(&self, pattern: &str, date: NaiveDate) -> Written {
        let day = format!("d{}", date.weekday().number_from_monday());
        let month = format!("m{}", date.month());
        let table = |table, part: &str| self.pattern(table, Some(part), &[]).map(Cow::Owned);
        self.pattern(
            pattern,
            None,
            &[
                ("weekday", table("weekday", &day)?),
                ("weekday_short", table("weekday_short", &day)?),
                ("month", table("month", &month)?),
                ("month_short", table("month_short", &month)?),
                ("day", date.day().to_string().into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// A time of a day.
    pub(super) fn time(&self, local: NaiveDateTime) -> Written {
        let (is_pm, hour) = local.hour12();
        let half = if is_pm { "pm" } else { "am" };
        self.pattern(
            "time",
            None,
            &[
                ("hour", format!("{:02}", local.hour()).into()),
                ("hour12", hour.to_string().into()),
                ("minute", format!("{:02}", local.minute()).into()),
                ("half_day", self.pattern("half_day", Some(half), &[])?.into()),
            ],
        )
    }

    /// A date with the time.
    pub(super) fn date_time(&self, local: NaiveDateTime) -> Written {
        let date = |pattern| self.date(pattern, local.date()).map(Cow::Owned);
        self.pattern(
            "date_time",
            None,
            &[
                ("date_full", date("date_full")?),
                ("date_long", date("date_long")?),
                ("date_short", date("date_short")?),
                ("time", self.time(local)?.into()),
            ],
        )
    }

    /// An amount of money.
    pub(super) fn money(&self, money: Money) -> Written {
        let code = money.currency.as_str();
        let digits = match code {
            code if NO_DIGITS.contains(&code) => 0,
            code if THREE_DIGITS.contains(&code) => 3,
            _ => 2,
        };
        let minor = money.minor.unsigned_abs();
        let unit = 10_u64.pow(digits);
        let mut amount = self.grouped(minor / unit)?;
        if digits > 0 {
            let width = digits as usize;
            amount += &self.pattern("decimal", None, &[])?;
            amount += &format!("{:0width$}", minor % unit);
        }
        let has_symbol = self.has("currency", Some(code));
        let pattern = match (has_symbol, money.minor < 0) {
            (true, false) => "money",
            (true, true) => "money_negative",
            (false, false) => "money_code",
            (false, true) => "money_code_negative",
        };
        let name = if has_symbol { "symbol" } else { "code" };
        let symbol = match has_symbol {
            true => self.pattern("currency", Some(code), &[])?.into(),
            false => code.into(),
        };
        self.pattern(pattern, None, &[(name, symbol), ("amount", amount.into())])
    }

    /// A whole number with its digits in groups of three.
    fn grouped(&self, whole: u64) -> Written {
        let (group, digits) = (self.pattern("group", None, &[])?, whole.to_string());
        let mut grouped = String::new();
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                grouped += &group;
            }
            grouped.push(digit);
        }
        Ok(grouped)
    }

    /// A rate in per cent, without zeros at its end.
    pub(super) fn rate(&self, rate: BasisPoints) -> Written {
        let (whole, rest) = (rate.get() / 100, rate.get() % 100);
        let mut number = whole.to_string();
        if rest > 0 {
            number += &self.pattern("decimal", None, &[])?;
            number += format!("{rest:02}").trim_end_matches('0');
        }
        self.pattern("percent", None, &[("number", number.into())])
    }
}

/// The arguments of the parts of a message.
#[derive(Default)]
pub(super) struct Args(pub(super) FluentArgs<'static>);

impl Args {
    fn text(&mut self, name: &str, form: &str, text: String) {
        self.0.set(format!("{name}{form}"), text);
    }
}

/// A value in which something is written from right to left is isolated from the text around it
/// (Unicode TR 9), so that neither changes the order of the other.
fn isolated(text: &str) -> String {
    match text.chars().any(is_right_to_left) {
        true => format!("\u{2068}{text}\u{2069}"),
        false => text.to_owned(),
    }
}

/// Whether a character is in a block of scripts that are written from right to left.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
        || matches!(c, '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
