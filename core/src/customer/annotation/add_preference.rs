//! `customer.add_preference`, `customer.remove_preference`: service preferences (S2-9).

use serde::{Deserialize, Serialize};

use super::entry::added;
use crate::{
    base::{
        Actor, Apply, Command, Context, CustomerId, EntryId, EventMeta, FieldErrors, Private,
        Remark, Role,
    },
    customer::{Customer, Decided},
};

/// Kind of a service preference (S2-27).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ServicePreferenceKind {
    /// Preferred times, such as "prefers mornings".
    Scheduling,
    /// Allergies, and products not to use.
    AllergyOrProduct,
    /// Access to the place and movement in it, such as "no lift".
    Accessibility,
    /// Other people and animals, such as "a nervous dog".
    HouseholdOrPet,
    /// Any other preference.
    Other,
}

/// A service preference: what to know when serving the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ServicePreference {
    /// Kind of the preference.
    pub kind: ServicePreferenceKind,
    /// Text of the preference: 1 to 1000 characters.
    pub text: Remark,
    /// Whether staff are warned of it when an appointment is booked for the customer.
    #[serde(default)]
    pub alert_on_booking: bool,
    /// Whether it is shown to the assigned technician (S2-27).
    #[serde(default)]
    pub share_with_technician: bool,
    /// Whether the customer sees it in their own profile; always, if the customer entered it.
    #[serde(default)]
    pub share_with_customer: bool,
}

/// A service preference in a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenServicePreference {
    /// Id of the service preference, unique within the customer.
    pub id: EntryId,
    /// Kind of the preference.
    pub kind: ServicePreferenceKind,
    /// Text of the preference: 1 to 1000 characters.
    pub text: Private<String>,
    /// Whether staff are warned of it when an appointment is booked for the customer.
    #[serde(default)]
    pub alert_on_booking: bool,
    /// Whether it is shown to the assigned technician.
    #[serde(default)]
    pub share_with_technician: bool,
    /// Whether the customer sees it in their own profile; always, if the customer enters it.
    #[serde(default)]
    pub share_with_customer: bool,
}

/// Adds a service preference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddPreference {
    /// Id of the customer.
    pub customer: CustomerId,
    /// The service preference to add.
    pub preference: GivenServicePreference,
}

/// Removes a service preference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemovePreference {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the service preference, unique within the customer.
    pub preference: EntryId,
}

/// A service preference was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PreferenceAdded {
    /// Id of the service preference, unique within the customer.
    pub preference: EntryId,
    /// The added preference.
    pub new: ServicePreference,
}

/// A service preference was removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PreferenceRemoved {
    /// Id of the service preference, unique within the customer.
    pub preference: EntryId,
    /// The removed preference.
    pub old: ServicePreference,
}

impl GivenServicePreference {
    fn parse(&self, by: &Actor, errors: &mut FieldErrors) -> Option<ServicePreference> {
        Some(ServicePreference {
            kind: self.kind,
            text: errors.check("preference.text", Remark::parse(self.text.reveal()))?,
            alert_on_booking: self.alert_on_booking,
            share_with_technician: self.share_with_technician,
            share_with_customer: self.share_with_customer || by.role == Role::Customer,
        })
    }
}

impl Command<Customer> for AddPreference {
    type Parsed = ServicePreference;

    fn parse(
        &self,
        context: &Context<'_, Customer>,
        errors: &mut FieldErrors,
    ) -> Option<ServicePreference> {
        self.preference.parse(context.by, errors)
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
        if known.is_none() {
            let count = customer.service_preferences.len() + 1;
            customer.require_room("service_preferences", count)?;
        }
        added(known, &new, &preference, change)
    }
}

impl Apply<Customer> for PreferenceAdded {
    fn apply(&self, meta: &EventMeta<'_>, customer: &mut Customer) {
        let mut new = self.new.clone();
        // Older events lack the field.
        new.share_with_customer |= meta.by.role == Role::Customer;
        customer.service_preferences.insert(self.preference.clone(), new);
    }
}

impl Command<Customer> for RemovePreference {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), context: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let preference = self.preference.clone();
        let known = customer.service_preferences.get(&preference);
        // For a customer, a preference that they may not see is not there.
        let is_shown = |known: &&ServicePreference| {
            context.by.role != Role::Customer || known.share_with_customer
        };
        let old = known.filter(is_shown).cloned();
        let removed = old.map(|old| PreferenceRemoved { preference, old }.into());
        Ok(removed.into_iter().collect())
    }
}

impl Apply<Customer> for PreferenceRemoved {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.service_preferences.remove(&self.preference);
    }
}
