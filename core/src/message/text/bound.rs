//! The greatest length of a text message, over all values that its variables may have.

use chrono::NaiveDate;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::{
    TextProblem,
    check::SegmentBounds,
    data::LONGEST_LINK,
    parts,
    set::Texts,
    sms::{Encoding, plain_spaces},
    syntax::{Named, find},
};
use crate::{
    base::{BasisPoints, Currency, Money},
    message::{MessageKind, Variable, VariableType},
};

/// Greatest length of a text in each encoding.
#[derive(Clone, Copy)]
struct Length {
    /// Units in GSM 7, if all values are in it; none if the text has other characters.
    gsm: Option<usize>,
    /// Units in UCS-2.
    ucs: usize,
    /// Whether a value may have any character.
    is_free: bool,
}

impl Length {
    const NONE: Self = Self { gsm: Some(0), ucs: 0, is_free: false };

    fn of(text: &str) -> Self {
        let text = plain_spaces(text);
        let (gsm, ucs) = (Encoding::Gsm7.length(&text), text.encode_utf16().count());
        Self { gsm, ucs, is_free: false }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            gsm: self.gsm.zip(other.gsm).map(|(one, other)| one + other),
            ucs: self.ucs + other.ucs,
            is_free: self.is_free || other.is_free,
        }
    }

    fn max(self, other: Self) -> Self {
        Self {
            gsm: self.gsm.zip(other.gsm).map(|(one, other)| one.max(other)),
            ucs: self.ucs.max(other.ucs),
            is_free: self.is_free || other.is_free,
        }
    }

    fn segments(self) -> SegmentBounds {
        let any = Encoding::Ucs2.most_segments(self.ucs);
        let plain = self.gsm.map_or(any, |units| Encoding::Gsm7.most_segments(units));
        SegmentBounds { plain, any: if self.is_free { any.max(plain) } else { plain } }
    }
}

/// The most segments that the text message of a kind may have.
pub(super) fn bounds(
    texts: &Texts<'_>,
    all: &[Named<'_>],
    kind: MessageKind,
) -> Result<SegmentBounds, TextProblem> {
    let bounds = Bounds { texts, all, kind };
    let mut length = Length::NONE;
    let mut is_first = true;
    let own = all.iter().filter(|named| named.message == kind.name() && !named.is_term);
    for named in own.filter(|named| named.part.is_some_and(parts::is_sms)) {
        let separator = if is_first { "" } else { " " };
        length = length.plus(Length::of(separator)).plus(bounds.pattern(named.pattern)?);
        is_first = false;
    }
    Ok(length.segments())
}

struct Bounds<'a> {
    texts: &'a Texts<'a>,
    all: &'a [Named<'a>],
    kind: MessageKind,
}

impl Bounds<'_> {
    fn pattern(&self, pattern: &Pattern<&str>) -> Result<Length, TextProblem> {
        let mut length = Length::NONE;
        for element in &pattern.elements {
            length = length.plus(match element {
                PatternElement::TextElement { value } => Length::of(value),
                PatternElement::Placeable { expression } => self.expression(expression)?,
            });
        }
        Ok(length)
    }

    fn expression(&self, expression: &Expression<&str>) -> Result<Length, TextProblem> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { variants, .. } => {
                let mut length = Length::NONE;
                for variant in variants {
                    length = length.max(self.pattern(&variant.value)?);
                }
                Ok(length)
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>) -> Result<Length, TextProblem> {
        match inline {
            // An escape such as \u00A0 is longer than what it stands for.
            InlineExpression::StringLiteral { value } => Ok(Length {
                gsm: Length::of(value).gsm.filter(|_| !value.contains('\\')),
                ..Length::of(value)
            }),
            InlineExpression::NumberLiteral { value } => Ok(Length::of(value)),
            InlineExpression::VariableReference { id } => self.variable(id.name),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                let found = find(self.all, inline);
                found.map_or(Ok(Length::NONE), |named| self.pattern(named.pattern))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { .. } => Ok(Length::NONE),
        }
    }

    fn variable(&self, name: &str) -> Result<Length, TextProblem> {
        let Some(Variable { is, name: first, .. }) = parts::variable(self.kind, name) else {
            return Ok(Length::NONE);
        };
        let free = |characters: u16| {
            let units = 2 * usize::from(characters);
            // Two more isolate what is written from right to left.
            Length { gsm: Some(units), ucs: units + 2, is_free: true }
        };
        Ok(match is {
            VariableType::Text(most) => free(*most),
            VariableType::Link => Length {
                gsm: Some(2 * usize::from(LONGEST_LINK)),
                ucs: usize::from(LONGEST_LINK),
                is_free: false,
            },
            VariableType::Count => Length::of(&u32::MAX.to_string()),
            VariableType::Rate => {
                let rate = BasisPoints::new(9_999).unwrap_or_default();
                Length::of(&self.texts.rate(rate)?)
            }
            VariableType::Money => self.money()?,
            VariableType::DateTime | VariableType::Date => {
                self.longest_date(*is, name.strip_prefix(first).unwrap_or_default())?
            }
        })
    }

    fn money(&self) -> Result<Length, TextProblem> {
        let mut length = Length::NONE;
        for code in ["EUR", "GBP", "JPY", "USD", "KWD", "ZZZ"] {
            let currency = Currency::parse(code);
            for minor in currency.iter().flat_map(|_| [Money::MOST, -Money::MOST]) {
                if let Ok(currency) = currency {
                    let money = self.texts.money(Money::new(minor, currency))?;
                    length = length.max(Length::of(&money));
                }
            }
        }
        Ok(length)
    }

    /// The longest date or time: the longest names of a month and a day may be on one date.
    fn longest_date(&self, is: VariableType, form: &str) -> Result<Length, TextProblem> {
        let mut length = Length::NONE;
        for month in 1..=12 {
            for day in 20..27 {
                for hour in [10, 22] {
                    let date = NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default();
                    let at = date.and_hms_opt(hour, 30, 0).unwrap_or_default();
                    let text = match (is, form) {
                        (_, "_date") => self.texts.date("date_full", date)?,
                        (_, "_day") => self.texts.date("date_short", date)?,
                        (VariableType::Date, _) => self.texts.date("date_long", date)?,
                        (_, "_time") => self.texts.time(at)?,
                        _ => self.texts.date_time(at)?,
                    };
                    length = length.max(Length::of(&text));
                }
            }
        }
        Ok(length)
    }
}
