//! The customer record of a booker who is not recognised.

use std::collections::BTreeSet;

use crate::{
    appointment::{Party, PartyValues},
    base::{AddressId, CustomerId, PhoneId, SortedMap},
    customer::{
        Created, CustomerAddress, CustomerEmail, CustomerName, CustomerPhone, Purpose, Source,
        key_of_email, key_of_phone,
    },
};

/// A customer with the contact data of the booker; a value that occurs twice is kept once.
pub(super) fn created(
    customer: &CustomerId,
    booker: &Party,
    values: &PartyValues<'_>,
    source: Source,
) -> Created {
    let (mut mailboxes, mut numbers) = (BTreeSet::new(), BTreeSet::new());
    let emails = booker.emails.iter().zip(&values.emails).map(|(address, email)| CustomerEmail {
        address: address.clone(),
        key: email.map(key_of_email),
    });
    let phones = booker.phones.iter().zip(&values.phones);
    let phones = phones.map(|(written, phone)| (written, phone.map(key_of_phone)));
    let phones = phones.filter(|(_, key)| numbers.insert(key.clone())).enumerate();
    let phones = phones.filter_map(|(position, (written, key))| {
        let number = format!("phone-{}", position + 1);
        // Contains the id of the customer, so that a merge keeps the phones of both.
        let own = PhoneId::parse(&format!("{customer}-{number}"));
        let id = own.or_else(|_| PhoneId::parse(&number)).ok()?;
        let (written, primary) = (written.clone(), position == 0);
        Some((id, CustomerPhone { written, key, primary, sms: false }))
    });
    let address = booker.address.iter().filter_map(|address| {
        let own = AddressId::parse(&format!("{customer}-address-1"));
        let id = own.or_else(|_| AddressId::parse("address-1")).ok()?;
        let (address, label, purposes) = (address.clone(), None, [Purpose::Service].into());
        Some((id, CustomerAddress { address, label, purposes }))
    });
    let addresses: SortedMap<_, _> = address.collect();
    let default_address = addresses.keys().next().cloned();
    Created {
        source,
        name: match values.name {
            Some(name) => CustomerName::parsed(booker.name.clone(), name),
            None => booker.name.clone().into(),
        },
        preferred_name: None,
        language: None,
        emails: emails.filter(|email| mailboxes.insert(email.key.clone())).collect(),
        phones: phones.collect(),
        default_address,
        addresses,
    }
}
