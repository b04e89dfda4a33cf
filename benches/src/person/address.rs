//! Addresses of six countries.

use super::Country;
use crate::{
    random::Random,
    vocabulary::{Place, Vocabulary},
};

/// How an address is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressForm {
    /// In full.
    Plain,
    /// With the type of the street shortened.
    Short,
    /// In capitals.
    Capitals,
}

/// An address in parts.
#[derive(Debug, Clone)]
pub struct Address {
    /// The country.
    pub country: Country,
    /// House number, with a letter for some.
    pub number: String,
    /// The street without its type.
    pub street: String,
    /// Which of the country's types of street it is.
    kind: usize,
    /// Flat or apartment.
    pub unit: Option<usize>,
    /// Postcode; empty when it is left out.
    pub postcode: String,
    /// City.
    pub city: String,
    /// State, where addresses name one.
    pub state: Option<&'static str>,
    /// How it is written.
    pub form: AddressForm,
}

/// The postcode of a street, or of a stretch of a long one: the same for all who live there.
fn postcode(place: &Place, street: &str, number: usize) -> String {
    let letters = place.city.bytes().chain(street.bytes());
    let seed = letters.fold(0_u64, |seed, letter| seed.wrapping_mul(257) + u64::from(letter));
    Random::new(seed, (number / 500) as u64).filled(place.postcodes)
}

/// The types of street of a country, in full and shortened, the commonest first.
fn kinds(country: Country) -> &'static [(&'static str, &'static str)] {
    match country {
        Country::Us => &[
            ("Street", "St"),
            ("Avenue", "Ave"),
            ("Road", "Rd"),
            ("Drive", "Dr"),
            ("Lane", "Ln"),
            ("Court", "Ct"),
            ("Boulevard", "Blvd"),
            ("Place", "Pl"),
        ],
        Country::Gb => {
            &[("Road", "Rd"), ("Street", "St"), ("Lane", "Ln"), ("Avenue", "Ave"), ("Close", "Cl")]
        }
        Country::Nl => &[("straat", "str."), ("weg", "weg"), ("laan", "ln"), ("plein", "pln")],
        Country::De => &[("straße", "str."), ("weg", "weg"), ("allee", "allee"), ("platz", "pl.")],
        Country::Fr => &[("rue", "r."), ("avenue", "av."), ("boulevard", "bd"), ("place", "pl.")],
        Country::Es => &[("Calle", "C/"), ("Avenida", "Avda."), ("Plaza", "Pza."), ("Paseo", "Pº")],
    }
}

impl Address {
    pub(super) fn draw(country: Country, vocabulary: &Vocabulary, random: &mut Random) -> Self {
        let place = vocabulary.place(country, random);
        let letter = if random.percent(4) { *random.of(&["a", "b", "c"]) } else { "" };
        // House numbers are spread evenly over the orders of magnitude, as in the street.
        let digits = if country == Country::Us { 3.7 } else { 2.3 };
        let number = 10_f64.powf(0.6 + random.fraction() * (digits - 0.6)) as usize;
        let street = if random.percent(35) {
            vocabulary.street(country, random).to_owned()
        } else {
            vocabulary.surname(random)
        };
        let postcode = postcode(place, &street, number);
        Self {
            country,
            number: format!("{number}{letter}"),
            street,
            kind: random.below(kinds(country).len()).min(random.below(4)),
            unit: random.percent(15).then(|| 1 + random.below(400)),
            postcode,
            city: place.city.to_owned(),
            state: place.state,
            form: match random.below(100) {
                0..=39 => AddressForm::Short,
                40..=45 => AddressForm::Capitals,
                _ => AddressForm::Plain,
            },
        }
    }

    /// Writes the address in one line.
    pub fn written(&self) -> String {
        let Self { city, postcode, .. } = self;
        let place = match (self.country, self.state) {
            (Country::Us, Some(state)) => format!("{city}, {state} {postcode}"),
            (Country::Gb, _) => format!("{city} {postcode}"),
            _ => format!("{postcode} {city}").trim_start().to_owned(),
        };
        let line = format!("{}, {}", self.street_line(), place.trim_end());
        match self.form {
            AddressForm::Capitals => line.to_uppercase(),
            AddressForm::Plain | AddressForm::Short => line,
        }
    }

    fn street_line(&self) -> String {
        let Self { number, street, .. } = self;
        let (full, short) = kinds(self.country)[self.kind];
        let kind = if self.form == AddressForm::Short { short } else { full };
        let unit = self.unit.map_or(String::new(), |unit| match self.country {
            Country::Us => format!(" Apt {unit}"),
            Country::Gb => format!(", Flat {unit}"),
            Country::Nl => format!("-{unit}"),
            Country::De => format!(", Wohnung {unit}"),
            Country::Fr => format!(", appt {unit}"),
            Country::Es => format!(", piso {unit}"),
        });
        match self.country {
            Country::Us | Country::Gb => format!("{number} {street} {kind}{unit}"),
            Country::Nl | Country::De => format!("{street}{kind} {number}{unit}"),
            Country::Fr => format!("{number} {kind} {street}{unit}"),
            Country::Es => format!("{kind} {street} {number}{unit}"),
        }
    }
}
