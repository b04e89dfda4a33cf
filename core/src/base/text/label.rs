//! A short text: a tag, the name of a service, the title of a work item.

use super::limited::text;

text! {
    /// A short text in one line: 1 to 200 characters, never shown in logs.
    ///
    /// White space around it is taken off.
    ///
    /// ```
    /// use frontdesk::base::{Label, LabelError};
    /// assert_eq!(Label::parse(" residential ").unwrap().as_str(), "residential");
    /// assert_eq!(Label::parse("two\nlines"), Err(LabelError::Control));
    /// ```
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
    pub struct Label, LabelError;
    /// What fits a line of a list; longer texts are remarks (C1).
    at most 200 characters, without char::is_control;
}
