//! Free texts: reasons and notes.

use super::limited::text;

text! {
    /// A reason or note in free text: 1 to 1000 characters, redacted in logs.
    ///
    /// White space around it is removed. It may contain personal data, so `Debug` redacts it.
    ///
    /// ```
    /// use frontdesk::base::{Remark, RemarkError};
    /// let reason = Remark::parse(" did not pay, twice ").unwrap();
    /// assert_eq!(reason.as_str(), "did not pay, twice");
    /// assert_eq!(format!("{reason:?}"), "Remark((private))");
    /// assert_eq!(Remark::parse(" "), Err(RemarkError::Blank));
    /// ```
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Remark, RemarkError;
    /// Maximum length, which keeps stored data small; the host stores longer texts itself (C1).
    at most 1000 characters, without |c| c.is_control() && c != '\n' && c != '\t';
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c1_a_remark_has_at_most_1000_characters() {
        assert!(Remark::parse(&"é".repeat(1000)).is_ok());
        assert_eq!(Remark::parse(&"é".repeat(1001)), Err(RemarkError::TooLong));
    }

    #[test]
    fn control_characters_are_refused_but_lines_are_fine() {
        assert!(Remark::parse("two\nlines").is_ok());
        assert_eq!(Remark::parse("a\0b"), Err(RemarkError::Control));
    }
}
