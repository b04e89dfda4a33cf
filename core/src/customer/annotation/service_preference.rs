//! `customer.add_preference`, `customer.remove_preference`: what to know when serving them (S2-9).

use serde::{Deserialize, Serialize};

use super::entry::added;
use crate::{
    base::{
        Apply, Context, CustomerId, Decide, EntryId, EventMeta, FieldProblems, Private, Remark,
    },
    customer::{Customer, Decided},
};

/// What a service preference is about (S2-27).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ServicePreferenceKind {
    /// When: "prefers mornings".
    Scheduling,
    /// What not to use.
    AllergyOrProduct,
    /// How to get in, and around.
    Accessibility,
    /// Who else is there: "a nervous dog".
    HouseholdOrPet,
    /// Anything else.
    Other,
}

/// What to know when serving a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ServicePreference {
    /// What it is about.
    pub kind: ServicePreferenceKind,
    /// What to know.
    pub text: Remark,
    /// Whether it is shown to whoever books.
    #[serde(default)]
    pub alert_on_booking: bool,
    /// Whether the technician may know (S2-27).
    #[serde(default)]
    pub share_with_technician: bool,
}

/// A service preference as it is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenServicePreference {
    /// Names it.
    pub id: EntryId,
    /// What it is about.
    pub kind: ServicePreferenceKind,
    /// What to know.
    pub text: Private<String>,
    /// Whether it is shown to whoever books.
    #[serde(default)]
    pub alert_on_booking: bool,
    /// Whether the technician may know.
    #[serde(default)]
    pub share_with_technician: bool,
}

/// Takes down what to know when serving a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddPreference {
    /// The customer.
    pub customer: CustomerId,
    /// What to know.
    pub preference: GivenServicePreference,
}

/// Takes a service preference away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemovePreference {
    /// The customer.
    pub customer: CustomerId,
    /// Names it.
    pub preference: EntryId,
}

/// There is a service preference more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PreferenceAdded {
    /// Names it.
    pub preference: EntryId,
    /// What it is.
    pub new: ServicePreference,
}

/// There is a service preference less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PreferenceRemoved {
    /// Names it.
    pub preference: EntryId,
    /// What it was.
    pub old: ServicePreference,
}

impl GivenServicePreference {
    fn read(&self) -> Option<ServicePreference> {
        Some(ServicePreference {
            kind: self.kind,
            text: Remark::parse(self.text.reveal()).ok()?,
            alert_on_booking: self.alert_on_booking,
            share_with_technician: self.share_with_technician,
        })
    }
}

impl Decide<Customer> for AddPreference {
    fn check(&self, _: &Context<'_, Customer>, fields: &mut FieldProblems) {
        fields.check("preference.text", Remark::parse(self.preference.text.reveal()));
    }

    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let preference = self.preference.id.clone();
        let Some(new) = self.preference.read() else { return Ok(Vec::new()) };
        let known = held.service_preferences.get(&preference);
        let change = PreferenceAdded { preference: preference.clone(), new: new.clone() };
        added(known, &new, &preference, change)
    }
}

impl Apply<Customer> for PreferenceAdded {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.service_preferences.insert(self.preference.clone(), self.new.clone());
    }
}

impl Decide<Customer> for RemovePreference {
    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let preference = self.preference.clone();
        let old = held.service_preferences.get(&preference).cloned();
        let removed = old.map(|old| PreferenceRemoved { preference, old }.into());
        Ok(removed.into_iter().collect())
    }
}

impl Apply<Customer> for PreferenceRemoved {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.service_preferences.remove(&self.preference);
    }
}
