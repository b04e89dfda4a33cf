//! Phone numbers of six countries, each in several spellings.

use super::Country;
use crate::random::Random;

/// A phone number: its national digits and a way of writing them.
#[derive(Debug, Clone)]
pub struct Phone {
    /// The country.
    pub country: Country,
    /// The national number without trunk prefix, only digits.
    pub national: String,
    /// Which of the spellings of the country is used.
    spelling: usize,
}

/// How people write the numbers of a country: `#` stands for the next digit, `*` for all the rest.
fn spellings(country: Country) -> &'static [&'static str] {
    match country {
        Country::Us => {
            &["+1*", "(###) ###-####", "###-###-####", "+1 ### ### ####", "###.###.####"]
        }
        Country::Gb => &["+44*", "0#### ######", "+44 (0)#### ######", "0044 *", "0*"],
        Country::Nl => &["+31*", "0#-########", "0*", "+31 # ########", "0031 *"],
        Country::De => &["+49*", "0###/*", "0049 ### *", "+49 (0)### *", "0*"],
        Country::Fr => &["+33*", "0# ## ## ## ##", "+33 # ## ## ## ##", "0#.##.##.##.##", "0*"],
        Country::Es => &["+34*", "### ### ###", "### ## ## ##", "+34 *", "*"],
    }
}

/// The mobile and, in the United States, area codes that numbers begin with.
fn beginnings(country: Country) -> &'static [&'static str] {
    match country {
        Country::Us => &[
            "201", "202", "212", "213", "214", "215", "303", "305", "310", "312", "313", "404",
            "408", "415", "502", "503", "512", "602", "617", "646", "702", "713", "718", "917",
        ],
        Country::Gb => &["74", "75", "77", "78", "79"],
        Country::Nl => &["61", "62", "63", "64", "65"],
        Country::De => &["151", "152", "160", "170", "171", "172", "175", "176"],
        Country::Fr => &["6", "7"],
        Country::Es => &["60", "61", "62", "63", "64", "65", "66", "67", "68", "69"],
    }
}

impl Phone {
    pub(super) fn draw(country: Country, random: &mut Random) -> Self {
        let beginning = random.of(beginnings(country));
        let length = match country {
            Country::Us | Country::Gb => 10,
            Country::De => 11 - usize::from(random.percent(60)),
            Country::Nl | Country::Fr | Country::Es => 9,
        };
        let mut national = (*beginning).to_owned();
        while national.len() < length {
            // The second block of an American number begins with 2 to 9.
            let least = if country == Country::Us && national.len() == 3 { 2 } else { 0 };
            national.push(char::from(b'0' + (least + random.below(10 - least)) as u8));
        }
        Self { country, national, spelling: random.below(spellings(country).len()) }
    }

    /// Writes the number.
    pub fn written(&self) -> String {
        let mut digits = self.national.chars();
        let mut written = String::with_capacity(20);
        for sign in spellings(self.country)[self.spelling].chars() {
            match sign {
                '#' => written.extend(digits.next()),
                '*' => written.extend(digits.by_ref()),
                sign => written.push(sign),
            }
        }
        written
    }

    /// The same number in the next spelling of its country.
    pub(super) fn respelt(mut self) -> Self {
        self.spelling = (self.spelling + 1) % spellings(self.country).len();
        self
    }
}
