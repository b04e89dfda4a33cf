//! Compares two names word by word, in any order, within a budget of edits (NAME-1 to NAME-8).

use super::alignment::{self, Aligned};
use crate::{
    base::Score,
    contact::{NameView, PersonName, Side, Step, UNMASKED_PENALTY, Word, fold, same_given_name},
    screening::{Grade, Likeness, Rule},
};

/// Minimum score of a match (NAME-5).
const LEAST_SCORE: u16 = 800;

/// Score of a partial match: an initial for a given name.
const PARTIAL_SCORE: u16 = 700;

/// Minimum rarity of a distinctive name, as a power of two: in a list of 100,000 flags fewer than
/// one request in 1,000 meets such a name by chance.
const DISTINCTIVE_CLASS: u32 = 30;

/// Rarity that an edit costs, because an edit lets more names match.
const EDIT_CLASS: u32 = 2;

/// Maximum number of words of a name that may match a surname and an initial.
const MOST_WORDS_WITH_INITIAL: usize = 3;

/// Compares two names: the best result of all pairs of their forms.
///
/// ```
/// use frontdesk::contact::{PersonName, ParseOptions, WrittenName};
/// use frontdesk::screening::{Grade, Rule, compare::by_name};
/// let options = ParseOptions::default();
/// let name = |text| PersonName::parse(&WrittenName::full(text), &options).unwrap();
/// let found = by_name(&name("Robert Wolkers"), &name("wolkers, Bob")).unwrap();
/// assert_eq!((found.grade, found.rule), (Grade::Similar, Rule::NameNickname));
/// assert!(by_name(&name("Maria Wolkers"), &name("Mario Wolkers")).is_none());
/// ```
pub fn by_name(flagged: &PersonName, request: &PersonName) -> Option<Likeness> {
    let pairs = flagged.forms().flat_map(|a| request.forms().map(move |b| (a, b)));
    let best = pairs.fold(None, |best, (a, b)| better(best, by_words(&a, &b)))?;
    Some(raise_if_same_name(best, flagged.raw(), request.raw()))
}

/// The better of two results for the same two names.
pub(crate) fn better(a: Option<Likeness>, b: Option<Likeness>) -> Option<Likeness> {
    let rank = |found: Option<Likeness>| {
        found.map(|found| (found.grade, found.score, found.distinctive, found.rule))
    };
    if rank(b) > rank(a) { b } else { a }
}

/// Whether the written names may be identical: all words are equal, perhaps in a form that reads
/// digits and signs as letters.
pub(crate) fn may_be_same_text(found: &Likeness) -> bool {
    found.score.thousandths() >= 1000 - u16::from(UNMASKED_PENALTY)
        && matches!(found.rule, Rule::NameEqual | Rule::NameShortened)
}

/// Raises the result to [`Grade::Identical`] if both names are written the same.
pub(crate) fn raise_if_same_name(found: Likeness, flagged: &str, request: &str) -> Likeness {
    if may_be_same_text(&found) && flagged.to_lowercase() == request.to_lowercase() {
        let (grade, score, rule) = (Grade::Identical, Score::SAME, Rule::NameEqual);
        return Likeness { grade, score, rule, ..found };
    }
    found
}

/// Compares one form of each name.
pub(crate) fn by_words(a: &NameView<'_>, b: &NameView<'_>) -> Option<Likeness> {
    if a.generation != b.generation && a.generation != 0 && b.generation != 0 {
        return None;
    }
    let penalty = a.penalty.max(b.penalty);
    let Some(aligned) = alignment::best(a.words.as_slice(), b.words.as_slice()) else {
        return by_initial(a, b);
    };
    let score = aligned.score()?.saturating_sub(u16::from(penalty));
    let distinctive = aligned.rarity >= DISTINCTIVE_CLASS + EDIT_CLASS * aligned.edits;
    let rule = match aligned {
        Aligned { edits: 1.., .. } => Rule::NameEdited,
        Aligned { nicknames: 1.., .. } => Rule::NameNickname,
        _ if score < 1000 => Rule::NameShortened,
        _ => Rule::NameEqual,
    };
    (score >= LEAST_SCORE).then_some(Likeness {
        grade: if score == 1000 { Grade::Equivalent } else { Grade::Similar },
        score: Score::new(score),
        rule,
        distinctive,
    })
}

/// Partial match by last name and initial: "J. Zwolinski" and "Joanna Zwolinski".
fn by_initial(a: &NameView<'_>, b: &NameView<'_>) -> Option<Likeness> {
    let one =
        initialled(a).is_some_and(|(surname, letter)| has_last_word_and_letter(b, surname, letter));
    let other =
        initialled(b).is_some_and(|(surname, letter)| has_last_word_and_letter(a, surname, letter));
    (one || other).then_some(Likeness {
        grade: Grade::Partial,
        score: Score::new(PARTIAL_SCORE),
        rule: Rule::NameShortened,
        distinctive: false,
    })
}

/// The word and the first initial of a name with only one word, such as "J. Zwolinski".
pub(crate) fn initialled<'a>(name: &NameView<'a>) -> Option<(Word<'a>, u8)> {
    let mut words = name.words.into_iter().filter(|word| !word.is_initial());
    let (word, None) = (words.next()?, words.next()) else {
        return None;
    };
    let initial = name.words.into_iter().find(Word::is_initial)?;
    Some((word, initial.full.bytes().next()?))
}

/// The last word of a name and the first letters of the others, if the name is short enough to
/// match a surname and an initial.
pub(crate) fn last_with_letters<'a>(
    name: &NameView<'a>,
) -> Option<(Word<'a>, impl Iterator<Item = u8> + use<'a>)> {
    let words = name.words.as_slice();
    let last = *words.last().filter(|word| !word.is_initial())?;
    let others = name.words.into_iter().take(words.len() - 1);
    let letters = others.filter_map(|word| word.full.bytes().next());
    (words.len() <= MOST_WORDS_WITH_INITIAL).then_some((last, letters))
}

fn has_last_word_and_letter(name: &NameView<'_>, surname: Word<'_>, letter: u8) -> bool {
    last_with_letters(name).is_some_and(|(last, mut letters)| {
        last.full == surname.full && letters.any(|other| other == letter)
    })
}

/// Explains a match: how both names were parsed and what they have in common.
pub(super) fn steps(flagged: &PersonName, request: &PersonName, likeness: &Likeness) -> Vec<Step> {
    let mut steps = Vec::new();
    for (side, name) in [(Side::Flagged, flagged), (Side::Request, request)] {
        steps.extend(fold::steps(name.raw()).into_iter().map(|text| Step::new(side, text)));
        let words: Vec<&str> = name.words().collect();
        steps.push(Step::new(side, format!("read as {}", words.join(" "))));
    }
    let pairs = flagged.forms().flat_map(|a| request.forms().map(move |b| (a, b)));
    let aligned = pairs
        .filter_map(|(a, b)| {
            let aligned = alignment::best(a.words.as_slice(), b.words.as_slice())?;
            Some((aligned.score()?, aligned))
        })
        .max_by_key(|(score, _)| *score);
    if let Some((_, aligned)) = aligned {
        steps.extend(explain(&aligned, flagged, request));
    }
    if likeness.grade == Grade::Partial {
        steps.push(Step::new(Side::Both, "surname and initial agree"));
    }
    if !likeness.distinctive {
        steps.push(Step::new(Side::Both, "common name"));
    }
    steps
}

fn explain(aligned: &Aligned, flagged: &PersonName, request: &PersonName) -> Vec<Step> {
    let mut texts = Vec::new();
    for a in flagged.forms().flat_map(|form| form.words) {
        for b in request.forms().flat_map(|form| form.words) {
            if a.full != b.full && same_given_name(a.known, b.known) {
                texts.push(format!("{} = {} (given name)", b.full, a.full));
            }
        }
    }
    texts.truncate(usize::from(aligned.nicknames));
    let counts = [
        (aligned.edits, "letter differs", "letters differ"),
        (u32::from(aligned.initials), "initial for a name", "initials for names"),
        (u32::from(aligned.missing), "word on one side only", "words on one side only"),
        (u32::from(aligned.loose), "initial on one side only", "initials on one side only"),
    ];
    for (count, one, more) in counts {
        if count > 0 {
            texts.push(format!("{count} {}", if count == 1 { one } else { more }));
        }
    }
    if aligned.joined {
        texts.push("two words joined".to_owned());
    }
    if aligned.particles > 0 {
        texts.push("particles differ".to_owned());
    }
    texts.into_iter().map(|text| Step::new(Side::Both, text)).collect()
}
