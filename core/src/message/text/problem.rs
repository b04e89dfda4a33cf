//! Problems of the texts of a host.

use serde::Serialize;

use super::syntax::{DEEPEST, LONGEST_NUMBER, MOST_STEPS};

/// A problem of a text that a host has written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TextProblem {
    /// Place of the problem: a message, one of its parts such as `reminder.sms`, or `line 12`.
    pub at: String,
    /// Kind of the problem.
    pub code: TextProblemCode,
    /// Name in the text that the problem is about, such as that of an unknown variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Known name that is most like it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<String>,
}

/// Kind of a problem of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TextProblemCode {
    /// The line cannot be parsed as Fluent.
    Syntax,
    /// There is no message of this name that a text could override or use.
    UnknownMessage,
    /// The kind of message has no part of this name.
    UnknownPart,
    /// The kind of message has no variable of this name.
    UnknownVariable,
    /// Functions cannot be called.
    UnknownFunction,
    /// A message or a part is missing.
    Missing,
    /// The part needs an optional variable, but may not be left out.
    NeedsOptional,
    /// The text is nested too deeply, refers to itself, or has too many variables.
    TooComplex,
    /// The text would show a sign of a mistake, such as `{` or `undefined`.
    Leftover,
    /// The text message may have more segments than allowed.
    TooManySegments,
}

impl TextProblem {
    pub(super) fn new(code: TextProblemCode, at: impl Into<String>) -> Self {
        Self { at: at.into(), code, name: None, nearest: None }
    }

    /// The problem of a name that is not among the known ones.
    pub(super) fn unknown<'a>(
        code: TextProblemCode,
        at: impl Into<String>,
        name: &str,
        known: impl Iterator<Item = &'a str>,
    ) -> Self {
        let (name, nearest) = (Some(name.to_owned()), nearest(name, known).map(str::to_owned));
        Self { name, nearest, ..Self::new(code, at) }
    }
}

/// Most edits between a name and the nearest known one.
const MOST_EDITS: usize = 4;

/// The known name with the fewest edits to another one, the first in order of the names.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let short: String = name.chars().take(64).collect();
    let edits = known.map(|known| (strsim::osa_distance(&short, known), known));
    let close = edits.filter(|(edits, known)| *edits <= MOST_EDITS.min(known.len() / 2));
    close.min().map(|(_, known)| known)
}

/// Describes a problem in one sentence, for errors of a call.
impl std::fmt::Display for TextProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = match self.code {
            TextProblemCode::Syntax => "is not Fluent",
            TextProblemCode::UnknownMessage => "is no message",
            TextProblemCode::UnknownPart => "is no part of this kind of message",
            TextProblemCode::UnknownVariable => "has an unknown variable",
            TextProblemCode::UnknownFunction => "calls a function",
            TextProblemCode::Missing => "is missing",
            TextProblemCode::NeedsOptional => "needs an optional variable",
            TextProblemCode::TooComplex => {
                return write!(
                    f,
                    "{} is too complex: expected at most {MOST_STEPS} placeables and variants, at \
                     most {DEEPEST} within each other, numbers of at most {LONGEST_NUMBER} digits, \
                     and terms without arguments",
                    self.at
                );
            }
            TextProblemCode::Leftover => "shows a sign of a mistake",
            TextProblemCode::TooManySegments => "may have too many segments",
        };
        write!(f, "{} {text}", self.at)?;
        let name = self.name.iter().try_for_each(|name| write!(f, ", `{name}`"));
        let nearest = |nearest| write!(f, "; did you mean `{nearest}`?");
        name.and_then(|()| self.nearest.iter().try_for_each(nearest))
    }
}
