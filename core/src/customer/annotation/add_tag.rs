//! `customer.add_tag`, `customer.remove_tag`: words that group customers (S1-31).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, Command, Context, CustomerId, EventMeta, FieldErrors, Label, Private},
    contact::fold::fold,
    customer::{Customer, Decided},
};

/// Adds a tag to a customer; a tag that differs only in case or accents is the same tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddTag {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Tag, such as "residential": 1 to 200 characters.
    pub tag: Private<String>,
}

/// Removes a tag from a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemoveTag {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Tag to remove; case and accents are ignored.
    pub tag: Private<String>,
}

/// A tag was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TagAdded {
    /// Key of the tag: its text without case and accents.
    pub key: Private<String>,
    /// The tag as it was written.
    pub tag: Label,
}

/// A tag was removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TagRemoved {
    /// Key of the tag: its text without case and accents.
    pub key: Private<String>,
    /// The tag as it was written.
    pub tag: Label,
}

/// Key of a tag: its text without case and accents.
pub(in crate::customer) fn tag_key(tag: &str) -> Private<String> {
    let folded = fold(tag).into_first();
    Private::new(folded.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Parses a tag into its key and its text. A tag of punctuation only has no key and is refused.
fn parse(tag: &Private<String>, errors: &mut FieldErrors) -> Option<(Private<String>, Label)> {
    let tag = errors.check("tag", Label::parse(tag.reveal()))?;
    let key = tag_key(tag.as_str());
    if key.reveal().is_empty() {
        errors.note("tag", "may not be empty");
        return None;
    }
    Some((key, tag))
}

impl Command<Customer> for AddTag {
    /// Key of the tag, and its text as written.
    type Parsed = (Private<String>, Label);

    fn parse(
        &self,
        _: &Context<'_, Customer>,
        errors: &mut FieldErrors,
    ) -> Option<(Private<String>, Label)> {
        parse(&self.tag, errors)
    }

    fn decide(
        &self,
        (key, tag): (Private<String>, Label),
        _: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Decided {
        Ok(match customer.tags.contains_key(&key) {
            true => Vec::new(),
            false => vec![TagAdded { key, tag }.into()],
        })
    }
}

impl Apply<Customer> for TagAdded {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.tags.insert(self.key.clone(), self.tag.clone());
    }
}

impl Command<Customer> for RemoveTag {
    /// Key of the tag.
    type Parsed = Private<String>;

    fn parse(
        &self,
        _: &Context<'_, Customer>,
        errors: &mut FieldErrors,
    ) -> Option<Private<String>> {
        parse(&self.tag, errors).map(|(key, _)| key)
    }

    fn decide(
        &self,
        key: Private<String>,
        _: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Decided {
        let tag = customer.tags.get(&key).cloned();
        Ok(tag.map(|tag| TagRemoved { key, tag }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for TagRemoved {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.tags.remove(&self.key);
    }
}
