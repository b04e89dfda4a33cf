//! Types that are parsed from text, in Rust and on the wire alike.

/// Implements `FromStr` and `TryFrom<String>`, which serde uses, by the type's own `parse`.
macro_rules! from_text {
    ($type:ty, $error:ty) => {
        impl std::str::FromStr for $type {
            type Err = $error;
            fn from_str(text: &str) -> Result<Self, $error> {
                Self::parse(text)
            }
        }

        impl TryFrom<String> for $type {
            type Error = $error;
            fn try_from(text: String) -> Result<Self, $error> {
                Self::parse(&text)
            }
        }
    };
}
pub(crate) use from_text;

#[cfg(test)]
mod tests {
    use crate::base::{Currency, FlagId, IdError, Label, Lead, Region, RegionError, Remark, Zone};

    #[test]
    fn every_type_parses_as_it_does_by_name() {
        assert_eq!("f1".parse(), FlagId::parse("f1"));
        assert_eq!("".parse::<FlagId>(), Err(IdError::Empty));
        assert_eq!("uk".parse(), Region::parse("GB"));
        assert_eq!("Holland".parse::<Region>(), Err(RegionError));
        assert_eq!("Europe/Amsterdam".parse(), Zone::parse("Europe/Amsterdam"));
        assert_eq!("PT90M".parse(), Lead::parse("PT1H30M"));
        assert_eq!("EUR".parse(), Currency::parse("EUR"));
        assert_eq!(" residential ".parse(), Label::parse("residential"));
        assert_eq!(" late ".parse(), Remark::parse("late"));
    }
}
