//! The ways in which a flagged person turns up again: mistyped, shortened, spelt another way.

use super::{AddressForm, NameForm, Person, Population};
use crate::random::Random;

/// What was done to a person's items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disguise {
    /// The same as on the flag.
    Unchanged,
    /// One typo in the name.
    NameTypo,
    /// A nickname for the given name.
    Nickname,
    /// Given and family name swapped.
    NamesSwapped,
    /// The middle name left out.
    MiddleDropped,
    /// An accent put on.
    Accent,
    /// Another tag in the e-mail address, or dots where they do not count.
    EmailAlias,
    /// A misspelt domain.
    DomainTypo,
    /// Another spelling of the phone number.
    PhoneRespelt,
    /// Another way of writing the address.
    AddressRespelt,
    /// One typo in the street.
    StreetTypo,
    /// The flat left out.
    UnitDropped,
    /// The postcode left out.
    PostcodeDropped,
}

impl Disguise {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Unchanged,
        Self::NameTypo,
        Self::Nickname,
        Self::NamesSwapped,
        Self::MiddleDropped,
        Self::Accent,
        Self::EmailAlias,
        Self::DomainTypo,
        Self::PhoneRespelt,
        Self::AddressRespelt,
        Self::StreetTypo,
        Self::UnitDropped,
        Self::PostcodeDropped,
    ];

    /// Puts the disguise on; false when the person has nothing to put it on.
    pub fn put_on(self, person: &mut Person, people: &Population, random: &mut Random) -> bool {
        match self {
            Self::Unchanged => true,
            Self::EmailAlias | Self::DomainTypo => self.put_on_email(person, random),
            Self::PhoneRespelt => {
                person.phone = person.phone.clone().respelt();
                true
            }
            Self::AddressRespelt | Self::StreetTypo | Self::UnitDropped | Self::PostcodeDropped => {
                self.put_on_address(person, random)
            }
            _ => self.put_on_name(person, people, random),
        }
    }

    fn put_on_name(self, person: &mut Person, people: &Population, random: &mut Random) -> bool {
        let name = &mut person.name;
        match self {
            Self::NameTypo if random.percent(50) => mistype(&mut name.given, random),
            Self::NameTypo => mistype(&mut name.family, random),
            Self::Nickname => match people.vocabulary().nickname(&name.given, random) {
                Some(nickname) => {
                    name.given = nickname;
                    true
                }
                None => false,
            },
            Self::NamesSwapped => {
                name.form = match name.form {
                    NameForm::FamilyFirst => NameForm::Plain,
                    _ => NameForm::FamilyFirst,
                };
                true
            }
            Self::MiddleDropped => name.middle.take().is_some(),
            _ => {
                let before = name.written();
                *name = name.clone().with_accent(random);
                name.written() != before
            }
        }
    }

    fn put_on_email(self, person: &mut Person, random: &mut Random) -> bool {
        let email = &mut person.email;
        if self == Self::EmailAlias {
            email.tag = Some(*random.of(&["spam", "hotel", "y", "2025"]));
            if email.domain == "gmail.com" && email.local.len() > 2 {
                email.local.insert(1, '.');
            }
            return true;
        }
        let typo = match email.domain.as_str() {
            "gmail.com" => random.of(&["gmial.com", "gmail.con", "gamil.com", "gmai.com"]),
            "hotmail.com" => random.of(&["hotmial.com", "hotmail.con", "hotmai.com", "homail.com"]),
            "yahoo.com" => random.of(&["yaho.com", "yahoo.con", "yhaoo.com", "yahooo.com"]),
            "outlook.com" => {
                random.of(&["outlok.com", "outlook.con", "outllook.com", "otulook.com"])
            }
            _ => return false,
        };
        email.domain = (*typo).to_owned();
        true
    }

    fn put_on_address(self, person: &mut Person, random: &mut Random) -> bool {
        let address = &mut person.address;
        match self {
            Self::AddressRespelt => {
                address.form = match address.form {
                    AddressForm::Short => AddressForm::Plain,
                    _ => AddressForm::Short,
                };
                true
            }
            Self::UnitDropped => address.unit.take().is_some(),
            Self::PostcodeDropped => !std::mem::take(&mut address.postcode).is_empty(),
            _ => mistype(&mut address.street, random),
        }
    }
}

/// Two disguises on one person, as far as they fit.
pub fn disguised(mut person: Person, people: &Population, random: &mut Random) -> Person {
    for _ in 0..2 {
        random.of(&Disguise::ALL).put_on(&mut person, people, random);
    }
    person
}

/// One typo behind the first letter: a letter replaced, put in, left out or swapped with the next.
fn mistype(word: &mut String, random: &mut Random) -> bool {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 4 {
        return false;
    }
    let at = 1 + random.below(letters.len() - 2);
    let letter = char::from(b'a' + random.below(26) as u8);
    match random.below(4) {
        0 => letters[at] = letter,
        1 => letters.insert(at, letter),
        2 => drop(letters.remove(at)),
        _ => letters.swap(at, at + 1),
    }
    let before = std::mem::replace(word, letters.into_iter().collect());
    *word != before
}
