//! Whole numbers with bounds: any other number is refused with these bounds.

use std::fmt;

use serde::{
    Deserializer,
    de::{Error, Unexpected, Visitor},
};

/// The smallest and the largest number.
struct Bounds(u16, u16);

/// Deserializes a whole number from `least` to `most`.
pub(crate) fn whole_number<'de, D: Deserializer<'de>, N: TryFrom<u16>>(
    deserializer: D,
    (least, most): (u16, u16),
) -> Result<N, D::Error> {
    let number = deserializer.deserialize_u64(Bounds(least, most))?;
    let too_large = |_| D::Error::invalid_value(Unexpected::Other("number"), &Bounds(least, most));
    N::try_from(number).map_err(too_large)
}

/// Deserializes the month of a date.
pub(crate) fn month<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    whole_number(deserializer, (1, 12))
}

/// Deserializes the day of a month.
pub(crate) fn day_of_month<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    whole_number(deserializer, (1, 31))
}

impl Visitor<'_> for Bounds {
    type Value = u16;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a whole number from {} to {}", self.0, self.1)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<u16, E> {
        let within = u16::try_from(number).ok().filter(|it| (self.0..=self.1).contains(it));
        within.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<u16, E> {
        match u64::try_from(number) {
            Ok(number) => self.visit_u64(number),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
        }
    }
}
