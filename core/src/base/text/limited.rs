//! Texts of limited length: the common code of labels and remarks.

/// Defines a type for texts that are trimmed, not empty, of limited length and redacted in logs,
/// and its error type.
macro_rules! text {
    (
        $(#[$about:meta])*
        pub struct $name:ident, $problem:ident;
        $(#[$limit:meta])*
        at most $most:literal characters, without $control:expr;
    ) => {
        $(#[$about])*
        #[derive(
            Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(crate::base::Private<Box<str>>);

        #[doc = concat!("The text is not a [`", stringify!($name), "`].")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
        pub enum $problem {
            /// The text is empty or only white space.
            #[error("may not be empty")]
            Blank,
            /// The text has more than `MOST_CHARACTERS` characters.
            #[error("may have at most {} characters", $name::MOST_CHARACTERS)]
            TooLong,
            /// The text contains a control character that is not allowed.
            #[error("may not hold control characters")]
            Control,
        }

        impl $name {
            $(#[$limit])*
            pub const MOST_CHARACTERS: usize = $most;

            /// Parses the text; white space around it is removed.
            ///
            /// # Errors
            /// If the text is blank, too long, or contains control characters.
            pub fn parse(text: &str) -> Result<Self, $problem> {
                let text = text.trim();
                if text.is_empty() {
                    Err($problem::Blank)
                } else if text.chars().nth(Self::MOST_CHARACTERS).is_some() {
                    Err($problem::TooLong)
                } else if text.chars().any($control) {
                    Err($problem::Control)
                } else {
                    Ok(Self(crate::base::Private::new(text.into())))
                }
            }

            /// Placeholder for the text of an erased person.
            pub(crate) fn erased() -> Self {
                Self(crate::base::Private::new("erased".into()))
            }

            /// The text, for code that may show it.
            pub fn as_str(&self) -> &str {
                self.0.reveal()
            }
        }

        crate::base::from_text!($name, $problem);

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0.into_revealed().into()
            }
        }
    };
}
pub(super) use text;
