//! `customer.add_preference`, `customer.remove_preference`: what to know when serving them (S2-9).

use serde::{Deserialize, Serialize};

use super::entry::added;
use crate::{
    base::{
        Apply, Command, Context, CustomerId, EntryId, EventMeta, FieldProblems, Private, Remark,
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
    fn parse(&self, errors: &mut FieldProblems) -> Option<ServicePreference> {
        Some(ServicePreference {
            kind: self.kind,
            text: errors.check("preference.text", Remark::parse(self.text.reveal()))?,
            alert_on_booking: self.alert_on_booking,
            share_with_technician: self.share_with_technician,
        })
    }
}

impl Command<Customer> for AddPreference {
    type Parsed = ServicePreference;

    fn parse(
        &self,
        _: &Context<'_, Customer>,
        errors: &mut FieldProblems,
    ) -> Option<ServicePreference> {
        self.preference.parse(errors)
    }

    fn decide(
        &self,
        new: ServicePreference,
        _: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Decided {
        let preference = self.preference.id.clone();
        let known = customer.service_preferences.get(&preference);
        let change = PreferenceAdded { preference: preference.clone(), new: new.clone() };
        added(known, &new, &preference, change)
    }
}

impl Apply<Customer> for PreferenceAdded {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.service_preferences.insert(self.preference.clone(), self.new.clone());
    }
}

impl Command<Customer> for RemovePreference {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldProblems) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let preference = self.preference.clone();
        let old = customer.service_preferences.get(&preference).cloned();
        let removed = old.map(|old| PreferenceRemoved { preference, old }.into());
        Ok(removed.into_iter().collect())
    }
}

impl Apply<Customer> for PreferenceRemoved {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.service_preferences.remove(&self.preference);
    }
}
