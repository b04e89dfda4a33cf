//! `customer.add_tag`, `customer.remove_tag`: words that group customers (S1-31).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, Context, CustomerId, Decide, EventMeta, FieldProblems, Label, Private},
    contact::fold::fold,
    customer::{Customer, Decided},
};

/// Puts a tag on a customer; case and accents do not make another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddTag {
    /// The customer.
    pub customer: CustomerId,
    /// The tag, such as "residential".
    pub tag: Private<String>,
}

/// Takes a tag off a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemoveTag {
    /// The customer.
    pub customer: CustomerId,
    /// The tag; case and accents do not matter.
    pub tag: Private<String>,
}

/// There is a tag more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TagAdded {
    /// By what it is known again.
    pub key: Private<String>,
    /// The tag as written.
    pub tag: Label,
}

/// There is a tag less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TagRemoved {
    /// By what it is known again.
    pub key: Private<String>,
    /// The tag as it was written.
    pub tag: Label,
}

/// By what a tag is known again.
pub(in crate::customer) fn tag_key(tag: &str) -> Private<String> {
    let folded = fold(tag).into_first();
    Private::new(folded.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn check(tag: &Private<String>, fields: &mut FieldProblems) {
    let label = fields.check("tag", Label::parse(tag.reveal()));
    if label.is_some_and(|label| tag_key(label.as_str()).reveal().is_empty()) {
        fields.note("tag", "may not be empty");
    }
}

impl Decide<Customer> for AddTag {
    fn check(&self, _: &Context<'_, Customer>, fields: &mut FieldProblems) {
        check(&self.tag, fields);
    }

    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let key = tag_key(self.tag.reveal());
        let tag = Label::parse(self.tag.reveal()).ok();
        let tag = tag.filter(|_| !held.tags.contains_key(&key));
        Ok(tag.map(|tag| TagAdded { key, tag }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for TagAdded {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.tags.insert(self.key.clone(), self.tag.clone());
    }
}

impl Decide<Customer> for RemoveTag {
    fn check(&self, _: &Context<'_, Customer>, fields: &mut FieldProblems) {
        check(&self.tag, fields);
    }

    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let key = tag_key(self.tag.reveal());
        let tag = held.tags.get(&key).cloned();
        Ok(tag.map(|tag| TagRemoved { key, tag }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for TagRemoved {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.tags.remove(&self.key);
    }
}
