//! A set of texts: the default one of a language, and what a host overrides.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{
    FluentArgs, FluentBundle, FluentError, FluentResource,
    resolver::{ResolverError, errors::ReferenceKind},
};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::{
    TextProblem, TextProblemCode as Code,
    syntax::{self, Named, own},
};
use crate::{base::from_text, customer::Language};

static ENGLISH: LazyLock<FluentResource> = LazyLock::new(|| own(include_str!("../data/en.ftl")));
static DUTCH: LazyLock<FluentResource> = LazyLock::new(|| own(include_str!("../data/nl.ftl")));

/// Texts of a host in Fluent, of at most 64 KiB: each message in it overrides the default one of
/// its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Ftl(Box<str>);

/// The texts are too large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FtlError {
    /// The texts have more than 64 KiB.
    #[error("may have at most 65536 bytes")]
    TooLong,
    /// A message has too many braces or parentheses.
    #[error("a message may have at most 100 opening braces and parentheses")]
    TooManyBraces,
}

impl Ftl {
    /// Accepts texts that can be parsed with bounded work.
    ///
    /// # Errors
    /// [`FtlError`] if they are too large.
    pub fn parse(text: &str) -> Result<Self, FtlError> {
        if text.len() > 65_536 {
            Err(FtlError::TooLong)
        } else if syntax::most_braces(text) > syntax::MOST_BRACES {
            Err(FtlError::TooManyBraces)
        } else {
            Ok(Self(text.into()))
        }
    }

    /// The texts as they are written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

from_text!(Ftl, FtlError);

impl From<Ftl> for String {
    fn from(ftl: Ftl) -> Self {
        ftl.0.into()
    }
}

/// The texts of messages in one language.
pub struct TextSet {
    language: Language,
    id: LanguageIdentifier,
    /// The default texts; of another language if there are none in this one.
    base: &'static FluentResource,
    /// Whether the default texts are in the language.
    has_base: bool,
    own: Option<FluentResource>,
}

impl TextSet {
    /// The texts for a language: the default ones, English unless they are in the language, and
    /// those of the host in their place.
    ///
    /// # Errors
    /// All problems of the syntax of the host's texts.
    pub fn read(language: &Language, ftl: Option<&Ftl>) -> Result<Self, Vec<TextProblem>> {
        let first = language.as_str().split('-').next();
        let (base, has_base) = match first {
            Some("nl") => (&*DUTCH, true),
            first => (&*ENGLISH, first == Some("en")),
        };
        let own = ftl.map(|ftl| syntax::read(ftl.as_str())).transpose()?;
        let is_english = !has_base && own.is_none();
        let english = Language::parse("en");
        let language = match english {
            Ok(english) if is_english => english,
            _ => language.clone(),
        };
        let id = language.as_str().parse().unwrap_or_default();
        let set = Self { language, id, base, has_base, own };
        let problems = set.own_problems();
        if problems.is_empty() { Ok(set) } else { Err(problems) }
    }

    /// The language of the texts.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Direction in which the language is written.
    pub(super) fn direction(&self) -> &'static str {
        let first = self.language.as_str().split('-').next().unwrap_or_default();
        match ["ar", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"].contains(&first) {
            true => "rtl",
            false => "ltr",
        }
    }

    fn own_problems(&self) -> Vec<TextProblem> {
        let own = self.own.as_ref();
        own.map_or_else(Vec::new, |own| syntax::problems(own, &self.all_parts()))
    }

    /// All texts: those of the host, and the default ones of other messages.
    pub(super) fn all_parts(&self) -> Vec<Named<'_>> {
        let own: Vec<Named<'_>> = self.own.iter().flat_map(syntax::all_parts).collect();
        let is_overridden = |named: &Named<'_>| {
            let mut own = own.iter();
            own.any(|own| own.message == named.message && own.is_term == named.is_term)
        };
        let base = syntax::all_parts(self.base).into_iter();
        let base: Vec<Named<'_>> = base.filter(|named| !is_overridden(named)).collect();
        own.into_iter().chain(base).collect()
    }

    /// Whether the message is the default one of another language.
    pub(super) fn is_borrowed(&self, message: &str) -> bool {
        let own = self.own.as_ref();
        !self.has_base && !own.is_some_and(|own| syntax::has_message(own, message))
    }

    /// The host's texts, if there are any.
    pub(super) fn own(&self) -> Option<&FluentResource> {
        self.own.as_ref()
    }

    /// The names of the default messages.
    pub(super) fn default_names(&self) -> impl Iterator<Item = &'static str> {
        syntax::message_names(self.base)
    }

    /// The texts, ready to be formatted.
    pub(super) fn open(&self) -> Texts<'_> {
        let mut bundle = FluentBundle::new(vec![self.id.clone()]);
        // Values that are written from right to left are isolated where they are put in.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(self.base);
        if let Some(own) = &self.own {
            bundle.add_resource_overriding(own);
        }
        Texts(bundle)
    }
}

/// Texts that can be formatted.
pub(super) struct Texts<'a>(FluentBundle<&'a FluentResource>);

/// A part of a message.
pub(super) enum Part {
    /// Its text.
    Text(String),
    /// It names a variable without a value.
    Without(String),
}

impl Texts<'_> {
    /// The names of the parts of a message, in order.
    pub(super) fn parts(&self, message: &str) -> Vec<String> {
        let found = self.0.get_message(message);
        let parts = found.iter().flat_map(|message| message.attributes());
        parts.map(|part| part.id().to_owned()).collect()
    }

    /// Whether there is a part of a message, or the message itself.
    pub(super) fn has(&self, message: &str, part: Option<&str>) -> bool {
        self.0.get_message(message).is_some_and(|found| match part {
            Some(part) => found.get_attribute(part).is_some(),
            None => found.value().is_some(),
        })
    }

    /// Formats a part of a message, or the message itself.
    pub(super) fn format(
        &self,
        message: &str,
        part: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Result<Part, TextProblem> {
        let at = || at(message, part);
        let pattern = self.0.get_message(message).and_then(|found| match part {
            Some(part) => found.get_attribute(part).map(|part| part.value()),
            None => found.value(),
        });
        let pattern = pattern.ok_or_else(|| TextProblem::new(Code::Missing, at()))?;
        let mut errors = Vec::new();
        let text = self.0.format_pattern(pattern, Some(args), &mut errors);
        match errors.into_iter().next() {
            None => Ok(Part::Text(text.into_owned())),
            Some(FluentError::ResolverError(ResolverError::Reference(
                ReferenceKind::Variable { id },
            ))) => Ok(Part::Without(id)),
            Some(FluentError::ResolverError(ResolverError::Reference(
                ReferenceKind::Message { id, .. } | ReferenceKind::Term { id, .. },
            ))) => {
                let name = Some(id);
                Err(TextProblem { name, ..TextProblem::new(Code::UnknownMessage, at()) })
            }
            Some(_) => Err(TextProblem::new(Code::TooComplex, at())),
        }
    }

    /// Formats a pattern or a part of a table, all of whose variables are given.
    pub(super) fn pattern(
        &self,
        message: &str,
        part: Option<&str>,
        given: &[(&'static str, Cow<'_, str>)],
    ) -> Result<String, TextProblem> {
        let mut args = FluentArgs::with_capacity(given.len());
        for (name, value) in given {
            args.set(*name, value.as_ref());
        }
        match self.format(message, part, &args)? {
            Part::Text(text) => Ok(text),
            Part::Without(name) => {
                let known = given.iter().map(|(name, _)| *name);
                let at = at(message, part);
                Err(TextProblem::unknown(Code::UnknownVariable, at, &name, known))
            }
        }
    }
}

/// The place of a part of a message.
pub(super) fn at(message: &str, part: Option<&str>) -> String {
    part.map_or_else(|| message.to_owned(), |part| format!("{message}.{part}"))
}
