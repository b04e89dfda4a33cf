//! `review.statement`: what the business says about its reviews.

use serde::{Deserialize, Serialize};

use super::{PublishedLabel, Source};
use crate::{
    base::{Actor, Lead, QueryReason},
    review::{Policy, Sequence},
};

/// Writes the statement of the business about its reviews, from its policy: who is asked and when,
/// how the origin of a review is checked, and what is published.
///
/// Everybody may ask; nothing is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskStatement"))]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Language of the statement: `en` or `nl`.
    pub language: StatementLanguage,
}

/// Language of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum StatementLanguage {
    /// English.
    En,
    /// Dutch.
    Nl,
}

/// The statement of a business about its reviews.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ReviewStatement"))]
pub struct StatementText {
    /// Language of the statement.
    pub language: StatementLanguage,
    /// Sentences of the statement, in order: plain text.
    pub sentences: Vec<String>,
}

impl Statement {
    pub(crate) fn answer(
        &self,
        _: &Actor,
        Source { requests, policy, .. }: Source<'_>,
    ) -> Result<StatementText, QueryReason> {
        let label = requests.published_label();
        let sentences = match self.language {
            StatementLanguage::En => english(policy, label),
            StatementLanguage::Nl => dutch(policy, label),
        };
        Ok(StatementText { language: self.language, sentences })
    }
}

/// The numbers of a policy that a statement names.
struct Numbers {
    /// Shortest time after the completion at which a customer is asked.
    first: Lead,
    /// Most asks about one appointment.
    most: usize,
}

impl Numbers {
    fn of(policy: &Policy) -> Self {
        let first = |sequence: &Sequence| sequence.step(1).map(|step| step.delay);
        let first = policy.sequences.iter().filter_map(first).min_by_key(|lead| minutes(*lead));
        let most = policy.sequences.iter().map(|sequence| sequence.steps.len()).max();
        Self {
            first: policy.ask_after.or(first).unwrap_or(Lead::Exact(0)),
            most: most.unwrap_or_default(),
        }
    }
}

fn minutes(lead: Lead) -> u64 {
    match lead {
        Lead::Exact(minutes) => u64::from(minutes),
        Lead::Days(days) => u64::from(days) * 24 * 60,
    }
}

fn english(policy: &Policy, label: PublishedLabel) -> Vec<String> {
    let mut sentences = Vec::new();
    if policy.enabled {
        let Numbers { first, most } = Numbers::of(policy);
        let first = in_english(first);
        let times = if most == 1 { "once".to_owned() } else { format!("at most {most} times") };
        let rest = in_english(policy.cool_down);
        sentences.extend([
            "We ask customers for a review by e-mail after each completed appointment.".to_owned(),
            format!("We ask {times} about an appointment, for the first time {first} after it."),
            format!("We do not ask again within {rest} about another appointment."),
            "We do not ask customers who do not want such e-mails, or who have no e-mail address."
                .to_owned(),
        ]);
        sentences.extend(
            policy.max_asks_a_year.map(|most| {
                format!("Nobody gets more than {most} of these e-mails within a year.")
            }),
        );
        sentences.extend(policy.ask_from.map(|from| {
            let date = from.date_naive();
            format!("We do not ask about appointments before {date}.")
        }));
    } else {
        sentences.push("We do not ask customers for reviews.".to_owned());
    }
    sentences.extend([
        "Whom we ask does not depend on the expected rating.".to_owned(),
        "We give nothing in return for a review.".to_owned(),
        "Each review belongs to one appointment that we completed.".to_owned(),
        "We publish a review only if the customer consents, whatever its rating is.".to_owned(),
        match label {
            PublishedLabel::All {} => "All reviews with this consent are published.".to_owned(),
            PublishedLabel::Selection { .. } => {
                "The published reviews are a selection by our staff.".to_owned()
            }
        },
    ]);
    sentences
}

fn dutch(policy: &Policy, label: PublishedLabel) -> Vec<String> {
    let mut sentences = Vec::new();
    if policy.enabled {
        let Numbers { first, most } = Numbers::of(policy);
        let first = in_dutch(first);
        let times =
            if most == 1 { "één keer".to_owned() } else { format!("hoogstens {most} keer") };
        let rest = in_dutch(policy.cool_down);
        sentences.extend([
            "Na elke uitgevoerde afspraak vragen wij de klant per e-mail om een beoordeling."
                .to_owned(),
            format!("Wij vragen dit {times} per afspraak, voor het eerst {first} na afloop."),
            format!("Binnen {rest} vragen wij niet opnieuw om een andere afspraak te beoordelen."),
            "Wij vragen het niet aan klanten die zulke e-mails niet willen of geen e-mailadres \
             hebben."
                .to_owned(),
        ]);
        sentences.extend(
            policy.max_asks_a_year.map(|most| {
                format!("Niemand krijgt meer dan {most} van deze e-mails in een jaar.")
            }),
        );
        sentences.extend(policy.ask_from.map(|from| {
            let date = from.date_naive();
            format!("Over afspraken van vóór {date} vragen wij niets.")
        }));
    } else {
        sentences.push("Wij vragen klanten niet om een beoordeling.".to_owned());
    }
    sentences.extend([
        "Wie wij vragen, hangt niet af van de verwachte waardering.".to_owned(),
        "Wij geven niets in ruil voor een beoordeling.".to_owned(),
        "Elke beoordeling hoort bij één afspraak die wij hebben uitgevoerd.".to_owned(),
        "Wij publiceren een beoordeling alleen met toestemming van de klant, ongeacht de \
         waardering."
            .to_owned(),
        match label {
            PublishedLabel::All {} => {
                "Alle beoordelingen met deze toestemming zijn gepubliceerd.".to_owned()
            }
            PublishedLabel::Selection { .. } => {
                "De gepubliceerde beoordelingen zijn een selectie door onze medewerkers.".to_owned()
            }
        },
    ]);
    sentences
}

/// A duration in words, in the largest unit without a rest.
fn in_words(lead: Lead, units: [[&str; 2]; 3]) -> String {
    let [days, hours, minutes] = units;
    let (number, [one, many]) = match lead {
        Lead::Days(number) => (number, days),
        Lead::Exact(number) if number % 60 == 0 => (number / 60, hours),
        Lead::Exact(number) => (number, minutes),
    };
    format!("{number} {}", if number == 1 { one } else { many })
}

fn in_english(lead: Lead) -> String {
    in_words(lead, [["day", "days"], ["hour", "hours"], ["minute", "minutes"]])
}

fn in_dutch(lead: Lead) -> String {
    in_words(lead, [["dag", "dagen"], ["uur", "uur"], ["minuut", "minuten"]])
}
