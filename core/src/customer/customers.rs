//! All customers, with their indexes.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    ops::Bound,
};

use super::{
    Command, Customer, CustomerChange, CustomerEvent, CustomerStatus, Reason, Refusal, Shared,
    index::{CustomerIndex, IndexKeys},
};
use crate::{
    base::{
        Aggregate, CommonReason, Context, CustomerId, EventMeta, LinkId, Private, RefusalReason,
        SortedMap, stored_as_list, visits,
    },
    contact::{WrittenContact, WrittenName},
};

/// All customers of one business.
///
/// The cost of an indexed look-up grows with its result, not with the number of customers.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Customers {
    all: BTreeMap<CustomerId, Box<Customer>>,
    pub(super) index: CustomerIndex,
}

stored_as_list!(Customers of Customer);

/// Leaves out the indexes: their keys are names, e-mail addresses and phone numbers.
impl fmt::Debug for Customers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.all).finish()
    }
}

impl Customers {
    /// The customer with that id.
    pub fn get(&self, customer: &CustomerId) -> Option<&Customer> {
        self.all.get(customer).map(Box::as_ref)
    }

    /// All customers, in id order.
    pub fn iter(&self) -> impl Iterator<Item = &Customer> {
        visits(self.all.values().map(Box::as_ref))
    }

    /// All customers behind an id, in id order.
    pub(crate) fn after(&self, id: Option<&CustomerId>) -> impl Iterator<Item = &Customer> {
        let from = id.map_or(Bound::Unbounded, Bound::Excluded);
        let range = self.all.range::<CustomerId, _>((from, Bound::Unbounded));
        visits(range.map(|(_, one)| one.as_ref()))
    }

    /// Ids of the customers who have an e-mail address with this match key, in id order.
    pub fn with_email(&self, key: &str) -> impl Iterator<Item = &CustomerId> {
        self.index.shared(Shared::Email(Private::new(key.to_owned())))
    }

    /// Ids of the customers who have a phone with this match key, in id order.
    pub fn with_phone(&self, key: &str) -> impl Iterator<Item = &CustomerId> {
        self.index.shared(Shared::Phone(Private::new(key.to_owned())))
    }

    /// Ids of the customers referred by a customer, in id order (S1-35).
    pub fn referred_by(&self, referrer: &CustomerId) -> impl Iterator<Item = &CustomerId> {
        self.index.referrer(referrer.clone())
    }

    /// Decides a command; changes nothing.
    ///
    /// # Errors
    /// The refusal of the command.
    pub fn decide(
        &self,
        context: &Context<'_, Customer>,
        command: &Command,
    ) -> Result<Vec<CustomerEvent>, Refusal> {
        let customer = command.subject();
        let changes = command.decide(context, self.get(customer))?;
        let others = match changes.is_empty() {
            true => Vec::new(),
            false => self
                .events_of_others(context, command, &changes)
                .map_err(|reason| Refusal { command: command.rule().name, reason })?,
        };
        let own = changes.into_iter().map(|change| (customer, change));
        let event = |(customer, change): (&CustomerId, CustomerChange)| CustomerEvent {
            at: context.now,
            by: context.by.clone(),
            number: None,
            customer: customer.clone(),
            change,
        };
        Ok(own.chain(others).map(event).collect())
    }

    /// Events of other customers caused by the command: of the survivor of a merge, and of the
    /// merged customers on erasure. `own` are the changes of the customer the command is about.
    fn events_of_others<'a>(
        &'a self,
        context: &Context<'_, Customer>,
        command: &'a Command,
        own: &[CustomerChange],
    ) -> Result<Vec<(&'a CustomerId, CustomerChange)>, RefusalReason<Reason>> {
        Ok(match command {
            Command::Merge(merge) => {
                let (of, into) = (self.known(&merge.customer)?, self.known(&merge.into)?);
                let count = self.count_merged(of) + self.count_merged(into) - 1;
                into.require_room("merged", count).map_err(RefusalReason::Area)?;
                let merged = merge.merged_event(of, into).map_err(RefusalReason::Area)?;
                vec![(&into.id, merged)]
            }
            Command::Unmerge(unmerge) => {
                let of = self.known(&unmerge.customer)?;
                let into = of.merged_into.as_ref().map(|into| self.known(into)).transpose()?;
                let unmerged = into.map(|into| Ok((&into.id, unmerge.unmerged_event(into)?)));
                unmerged.transpose().map_err(RefusalReason::Area)?.into_iter().collect()
            }
            Command::SetReferrer(set) => {
                set.referrer.as_ref().map(|referrer| self.known(referrer)).transpose()?;
                Vec::new()
            }
            Command::Erase(erase) => self.erasure_of_others(context, &erase.customer, own),
            _ => Vec::new(),
        })
    }

    /// Events of the customers merged into an erased one, and of their earlier merge survivors.
    fn erasure_of_others<'a>(
        &'a self,
        context: &Context<'_, Customer>,
        customer: &CustomerId,
        own: &[CustomerChange],
    ) -> Vec<(&'a CustomerId, CustomerChange)> {
        let all = self.with_merged(customer);
        let meta = EventMeta { at: context.now, by: context.by };
        let flags = own.iter().find_map(CustomerChange::retained_flags);
        let erasure = |merged: &&'a Customer| {
            let (id, changes) = (&merged.id, merged.erasure(&meta, flags.cloned()));
            changes.into_iter().map(move |change| (id, change))
        };
        let merged = all.iter().skip(1).flat_map(erasure);
        merged.chain(self.events_of_earlier_survivors(&all, &meta)).collect()
    }

    /// A customer, followed by all customers merged into them, directly or not.
    pub fn with_merged(&self, customer: &CustomerId) -> Vec<&Customer> {
        let mut found: Vec<&Customer> = self.get(customer).into_iter().collect();
        let mut ids: BTreeSet<&CustomerId> = found.iter().map(|customer| &customer.id).collect();
        let mut next = 0;
        while let Some(customer) = found.get(next) {
            let merged = customer.merged.keys().filter(|id| ids.insert(id));
            found.extend(merged.filter_map(|id| self.get(id)).collect::<Vec<_>>());
            next += 1;
        }
        found
    }

    /// Number of a customer and those merged into them, directly or not; counted until there are
    /// more than a customer may have.
    fn count_merged(&self, customer: &Customer) -> usize {
        let mut count = 1 + customer.merged.len();
        let mut survivors = vec![&customer.id];
        while let Some(survivor) = survivors.pop().filter(|_| count <= Customer::MOST_ENTRIES) {
            for part in self.index.nested(survivor.clone()) {
                count += self.get(part).map_or(0, |part| part.merged.len());
                survivors.push(part);
            }
        }
        count
    }

    /// The contact values of one person, as written: of the surviving record of a customer, and of
    /// those merged into it, each value once.
    pub(crate) fn written_contact(&self, customer: &CustomerId) -> WrittenContact {
        let survivor = self.survivor(customer).map_or(customer, |survivor| &survivor.id);
        let parts = &self.with_merged(survivor);
        let known = parts.iter().filter(|part| part.record != CustomerStatus::Erased);
        let names = known.flat_map(|part| {
            let preferred = part.preferred_name.as_ref();
            let preferred = preferred.map(|name| WrittenName::full(name.as_str()));
            [WrittenName::clone(&part.name)].into_iter().chain(preferred)
        });
        let names: Vec<WrittenName> = names.collect();
        let emails = parts.iter().flat_map(|part| &part.emails);
        let addresses = parts.iter().flat_map(|part| part.addresses.values());
        let phones = parts.iter().flat_map(|part| part.phones.values());
        WrittenContact {
            names: distinct(names.iter()),
            emails: distinct(emails.map(|email| &email.address)),
            addresses: distinct(addresses.map(|known| &known.address)),
            phones: distinct(phones.map(|phone| &phone.written)),
            note: None,
        }
    }

    /// Whether a link was sent before to confirm the account of a customer.
    pub(crate) fn is_confirm_link_used(&self, customer: &CustomerId, link: &LinkId) -> bool {
        self.index.is_confirm_link_used(customer, link)
    }

    fn known(&self, customer: &CustomerId) -> Result<&Customer, CommonReason> {
        let unknown = || CommonReason::Unknown { kind: Customer::KIND, id: customer.to_string() };
        self.get(customer).ok_or_else(unknown)
    }

    /// Applies an event. An event of an unknown customer is ignored unless it creates one.
    pub fn apply(&mut self, event: &CustomerEvent) {
        let Some(customer) = self.all.get_mut(&event.customer) else {
            Customer::from_event(event).into_iter().for_each(|customer| self.put(customer));
            return;
        };
        match &event.change {
            change if change.keeps_index_keys() => customer.apply(event),
            CustomerChange::Merged(merged) if customer.only_adds_values(merged) => {
                customer.apply(event);
                self.index.add_values(customer, &merged.taken);
            }
            CustomerChange::Unmerged(unmerged) if customer.only_loses_values(unmerged) => {
                let taken = customer.merged.get(&unmerged.from).cloned().unwrap_or_default();
                customer.apply(event);
                self.index.remove_values(customer, &taken);
            }
            _ => {
                let before = IndexKeys::of(customer);
                customer.apply(event);
                self.index.change(&event.customer, Some(before), IndexKeys::of(customer));
            }
        }
        self.index.note_links(customer, &event.change);
    }

    /// Adds or replaces a customer from the host's own storage.
    pub fn put(&mut self, customer: Customer) {
        let (id, after) = (customer.id.clone(), IndexKeys::of(&customer));
        self.index.read_links(&customer);
        let known = self.all.insert(id.clone(), Box::new(customer));
        self.index.change(&id, known.map(|known| IndexKeys::of(&known)), after);
    }
}

/// The values without those that are equal to an earlier one.
fn distinct<'a, T: Ord + Clone + 'a>(values: impl Iterator<Item = &'a T>) -> Vec<T> {
    let mut known = SortedMap::new();
    values.filter(|value| known.insert(*value, ()).is_none()).cloned().collect()
}
