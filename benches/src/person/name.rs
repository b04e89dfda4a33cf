//! Names: how common they are, and the forms in which people give them.

use crate::{random::Random, vocabulary::Vocabulary};

/// How a name is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameForm {
    /// `John Adam Smith`.
    Plain,
    /// `Smith, John Adam`.
    FamilyFirst,
    /// `John A. Smith`.
    MiddleInitial,
    /// `JOHN ADAM SMITH`.
    Capitals,
    /// `john adam smith`.
    Small,
}

/// A name in parts.
#[derive(Debug, Clone)]
pub struct Name {
    /// The given name.
    pub given: String,
    /// More given names.
    pub middle: Option<String>,
    /// The surname, or two of them.
    pub family: String,
    /// `Jr.`
    pub suffix: Option<&'static str>,
    /// How it is written.
    pub form: NameForm,
}

impl Name {
    /// A name: 25 % with a middle name, 7 % with its initial, 7 % with two surnames, 1.5 % with a
    /// hyphenated given name, 1 % with a suffix.
    pub(super) fn draw(vocabulary: &Vocabulary, random: &mut Random) -> Self {
        let mut given = vocabulary.given_names.draw(random).clone();
        let mut family = vocabulary.surname(random);
        let (mut middle, mut suffix) = (None, None);
        let mut form = match random.below(100) {
            0..=5 => NameForm::Capitals,
            6..=11 => NameForm::Small,
            12..=13 => NameForm::FamilyFirst,
            _ => NameForm::Plain,
        };
        match random.below(1000) {
            0..=319 => middle = Some(vocabulary.given_names.draw(random).clone()),
            320..=369 => family = format!("{family} {}", vocabulary.surname(random)),
            370..=389 => family = format!("{family}-{}", vocabulary.surname(random)),
            390..=404 => given = format!("{given}-{}", vocabulary.given_names.draw(random)),
            405..=414 => suffix = Some("Jr."),
            415..=439 => {
                family = format!("van {}{family}", random.of(&["", "de ", "den ", "der "]))
            }
            440..=449 => family = format!("de {family}"),
            _ => {}
        }
        if middle.is_some() && form == NameForm::Plain && random.percent(25) {
            form = NameForm::MiddleInitial;
        }
        let name = Self { given, middle, family, suffix, form };
        if random.percent(6) { name.with_accent(random) } else { name }
    }

    /// Writes the name.
    pub fn written(&self) -> String {
        let Self { given, family, .. } = self;
        let middle = self.middle.as_ref().map_or(String::new(), |middle| match self.form {
            NameForm::MiddleInitial => format!(" {}.", &middle[..1]),
            _ => format!(" {middle}"),
        });
        let suffix = self.suffix.map_or(String::new(), |suffix| format!(" {suffix}"));
        match self.form {
            NameForm::FamilyFirst => format!("{family}, {given}{middle}{suffix}"),
            NameForm::Capitals => format!("{given}{middle} {family}{suffix}").to_uppercase(),
            NameForm::Small => format!("{given}{middle} {family}{suffix}").to_lowercase(),
            NameForm::Plain | NameForm::MiddleInitial => {
                format!("{given}{middle} {family}{suffix}")
            }
        }
    }

    /// The same name with an accent on one of its letters, if it has one that takes it.
    pub(super) fn with_accent(mut self, random: &mut Random) -> Self {
        const ACCENTS: [(&str, &str); 9] = [
            ("ue", "ü"),
            ("oe", "ö"),
            ("ss", "ß"),
            ("e", "é"),
            ("o", "ö"),
            ("u", "ü"),
            ("a", "á"),
            ("n", "ñ"),
            ("i", "í"),
        ];
        let (plain, accented) = random.of(&ACCENTS);
        let part = if random.percent(50) { &mut self.given } else { &mut self.family };
        *part = part.replacen(plain, accented, 1);
        self
    }
}
