//! Conflicts of ids between two customers.

use crate::{base::SortedMap, customer::Customer};

fn conflict<K: Ord, V: PartialEq>(one: &SortedMap<K, V>, other: &SortedMap<K, V>) -> bool {
    one.iter().any(|(id, value)| other.get(id).is_some_and(|known| known != value))
}

impl Customer {
    /// Whether both customers have different entries of one kind with the same id.
    pub(super) fn conflicts_with(&self, other: &Self) -> bool {
        let methods = self.payment_methods.all.iter();
        let mut known = methods.filter_map(|one| Some((one, other.payment_methods.get(&one.id)?)));
        conflict(&self.phones, &other.phones)
            || conflict(&self.addresses, &other.addresses)
            || conflict(&self.notes, &other.notes)
            || conflict(&self.service_preferences, &other.service_preferences)
            || conflict(&self.occasions, &other.occasions)
            || conflict(&self.contacts, &other.contacts)
            || known.any(|(one, known)| one != known)
    }
}
