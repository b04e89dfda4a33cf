//! Whether two customers know different things by one id.

use std::collections::BTreeMap;

use crate::customer::Customer;

fn clash<K: Ord, V: PartialEq>(one: &BTreeMap<K, V>, other: &BTreeMap<K, V>) -> bool {
    one.iter().any(|(id, value)| other.get(id).is_some_and(|known| known != value))
}

impl Customer {
    /// Whether something of this customer would be lost in another, who has its id for something
    /// else: ids are unique in their kind.
    pub(super) fn clashes_with(&self, other: &Self) -> bool {
        let methods = self.payment_methods.all.iter();
        let mut known = methods.filter_map(|one| Some((one, other.payment_methods.get(&one.id)?)));
        clash(&self.phones, &other.phones)
            || clash(&self.addresses, &other.addresses)
            || clash(&self.notes, &other.notes)
            || clash(&self.service_preferences, &other.service_preferences)
            || clash(&self.occasions, &other.occasions)
            || clash(&self.contacts, &other.contacts)
            || known.any(|(one, known)| one != known)
    }
}
