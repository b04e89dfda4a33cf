//! Parses the Fluent texts of a host, and bounds the work of formatting them.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use super::{TextProblem, TextProblemCode as Code, set::at};

/// Most opening braces and parentheses of a message: the parser calls itself for each one within
/// another.
pub(super) const MOST_BRACES: usize = 100;

/// Most placeables and variants of one part, those of the messages that it refers to included.
pub(super) const MOST_STEPS: usize = 90;

/// Most placeables within each other, and references that lead to others.
pub(super) const DEEPEST: usize = 6;

/// Longest number in a text: others cannot be compared exactly.
pub(super) const LONGEST_NUMBER: usize = 9;

/// The texts of this crate, which have no errors.
pub(super) fn own(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(texts, _)| texts)
}

/// The number of opening braces and parentheses in the message that has most of them.
pub(super) fn most_braces(text: &str) -> usize {
    let (mut most, mut count) = (0, 0);
    for line in text.split('\n') {
        if begins_message(line) {
            count = 0;
        }
        count += line.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
        most = most.max(count);
    }
    most
}

/// Whether a line begins a message or term, which ends whatever was open before.
fn begins_message(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let rest = name.trim_start_matches(is_name).trim_start_matches(' ');
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.starts_with('=')
}

/// Parses texts of a host.
pub(super) fn read(text: &str) -> Result<FluentResource, Vec<TextProblem>> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let line = |error: fluent_syntax::parser::ParserError| {
            let before = text.bytes().take(error.pos.start);
            before.filter(|byte| *byte == b'\n').count() + 1
        };
        let mut lines: Vec<usize> = errors.into_iter().map(line).collect();
        lines.dedup();
        let problem = |line| TextProblem::new(Code::Syntax, format!("line {line}"));
        lines.into_iter().map(problem).collect()
    })
}

/// The names of all messages.
pub(super) fn message_names(texts: &FluentResource) -> impl Iterator<Item = &str> {
    texts.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}

/// Whether there is a message of this name.
pub(super) fn has_message(texts: &FluentResource, name: &str) -> bool {
    message_names(texts).any(|known| known == name)
}

/// The text of a message or term, or of a part.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) message: &'a str,
    pub(super) is_term: bool,
    pub(super) part: Option<&'a str>,
    pub(super) pattern: &'a Pattern<&'a str>,
}

/// All texts of the messages and terms of a resource.
pub(super) fn all_parts(texts: &FluentResource) -> Vec<Named<'_>> {
    let mut all = Vec::new();
    for entry in texts.entries() {
        let (message, is_term, value, parts) = match entry {
            Entry::Message(message) => {
                (message.id.name, false, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (term.id.name, true, Some(&term.value), &term.attributes),
            _ => continue,
        };
        let named = |part, pattern| Named { message, is_term, part, pattern };
        all.extend(value.map(|value| named(None, value)));
        all.extend(parts.iter().map(|part| named(Some(part.id.name), &part.value)));
    }
    all
}

/// The texts that a reference leads to.
pub(super) fn find<'a>(texts: &[Named<'a>], inline: &InlineExpression<&str>) -> Option<Named<'a>> {
    let (id, attribute, is_term) = match inline {
        InlineExpression::MessageReference { id, attribute } => (id, attribute, false),
        InlineExpression::TermReference { id, attribute, .. } => (id, attribute, true),
        _ => return None,
    };
    let part = attribute.as_ref().map(|part| part.name);
    let mut texts = texts.iter();
    let is_it = |named: &&Named<'a>| {
        named.message == id.name && named.is_term == is_term && named.part == part
    };
    texts.find(is_it).copied()
}

/// What is too complex in the texts of a host, or calls a function; `all` are its texts and the
/// default ones.
pub(super) fn problems(own: &FluentResource, all: &[Named<'_>]) -> Vec<TextProblem> {
    let mut problems = Vec::new();
    for named in all_parts(own) {
        let mut walk = Walk { all, steps: 0, code: None, variables: Vec::new() };
        walk.pattern(named.pattern, 0);
        let problem = |code| TextProblem::new(code, at(named.message, named.part));
        problems.extend(walk.code.map(problem));
    }
    problems
}

/// The names of all variables of a part, those of the messages that it refers to included.
pub(super) fn variables<'a>(texts: &[Named<'a>], pattern: &'a Pattern<&'a str>) -> Vec<&'a str> {
    let mut walk = Walk { all: texts, steps: 0, code: None, variables: Vec::new() };
    walk.pattern(pattern, 0);
    walk.variables
}

/// A visit of everything that formatting a part may visit.
struct Walk<'a, 'b> {
    all: &'b [Named<'a>],
    steps: usize,
    code: Option<Code>,
    variables: Vec<&'a str>,
}

impl<'a> Walk<'a, '_> {
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, depth: usize) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, depth + 1);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, depth: usize) {
        self.steps += 1;
        if self.steps > MOST_STEPS || depth > DEEPEST {
            self.code = self.code.or(Some(Code::TooComplex));
            return;
        }
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                self.inline(selector, depth);
                for variant in variants {
                    if let VariantKey::NumberLiteral { value } = &variant.key {
                        self.number(value);
                    }
                    self.pattern(&variant.value, depth + 1);
                }
            }
        }
    }

    fn number(&mut self, number: &str) {
        if number.len() > LONGEST_NUMBER {
            self.code = self.code.or(Some(Code::TooComplex));
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, depth: usize) {
        match inline {
            InlineExpression::StringLiteral { .. } => {}
            InlineExpression::NumberLiteral { value } => self.number(value),
            InlineExpression::VariableReference { id } => self.variables.push(id.name),
            InlineExpression::FunctionReference { .. } => {
                self.code = self.code.or(Some(Code::UnknownFunction));
            }
            // Arguments would be variables of the term alone.
            InlineExpression::TermReference { arguments: Some(_), .. } => {
                self.code = self.code.or(Some(Code::TooComplex));
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                if let Some(named) = find(self.all, inline) {
                    self.pattern(named.pattern, depth + 1);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, depth + 1),
        }
    }
}
