//! Invented people: the same number gives the same person, on every machine.

mod address;
mod country;
mod disguise;
mod email;
mod name;
mod phone;

pub use address::{Address, AddressForm};
pub use country::Country;
pub use disguise::{Disguise, disguised};
pub use email::Email;
pub use name::{Name, NameForm};
pub use phone::Phone;

use crate::{random::Random, vocabulary::Vocabulary};

/// One person, in parts.
#[derive(Debug, Clone)]
pub struct Person {
    /// The country of phone and address.
    pub country: Country,
    /// The name.
    pub name: Name,
    /// The e-mail address.
    pub email: Email,
    /// The phone number.
    pub phone: Phone,
    /// The address.
    pub address: Address,
}

/// One person as a form or an export has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The full name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// The phone number.
    pub phone: String,
    /// The address in one line.
    pub address: String,
    /// The country of the booking.
    pub country: Country,
}

impl Person {
    /// Writes everything out.
    pub fn written(&self) -> Written {
        Written {
            name: self.name.written(),
            email: self.email.written(),
            phone: self.phone.written(),
            address: self.address.written(),
            country: self.country,
        }
    }
}

/// All people of one seed.
#[derive(Debug)]
pub struct Population {
    vocabulary: Vocabulary,
    seed: u64,
}

impl Population {
    /// The people of a seed; two seeds have no person in common.
    pub fn new(seed: u64) -> Self {
        Self { vocabulary: Vocabulary::new(), seed }
    }

    /// The words that the people are made of.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The person of a number.
    pub fn person(&self, number: usize) -> Person {
        let random = &mut Random::new(self.seed, number as u64);
        let country = Country::draw(random);
        let name = Name::draw(&self.vocabulary, random);
        Person {
            country,
            email: Email::draw(&name, &self.vocabulary, random),
            phone: Phone::draw(country, random),
            address: Address::draw(country, &self.vocabulary, random),
            name,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_is_the_same_person() {
        let (one, other) = (Population::new(1), Population::new(1));
        assert_eq!(one.person(7).written(), other.person(7).written());
        assert_ne!(one.person(7).written(), one.person(8).written());
        assert_ne!(one.person(7).written(), Population::new(2).person(7).written());
    }

    #[test]
    fn the_commonest_surname_is_about_one_in_a_hundred() {
        let people = Population::new(1);
        let mut count = std::collections::BTreeMap::<String, usize>::new();
        for number in 0..20_000 {
            *count.entry(people.person(number).name.family).or_default() += 1;
        }
        let most = count.values().max().copied().unwrap_or_default();
        assert!((100..500).contains(&most), "{most} of 20,000 share a surname");
    }
}
