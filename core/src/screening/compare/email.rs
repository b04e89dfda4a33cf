//! Compares two e-mail addresses.

use crate::{
    base::Score,
    contact::{EmailAddress, Side, Step},
    screening::{Grade, Likeness, Rule},
};

/// The same local part at a mistyped well-known domain.
const DOMAIN_TYPO: Score = Score::new(950);
/// The same local part at another domain with a mistyped ending.
const END_TYPO: Score = Score::new(910);
/// The same distinctive local part at another provider.
const OTHER_PROVIDER: Score = Score::new(820);
/// A local part one letter apart: this score plus 3 for each letter, below the strong score …
const LOCAL_TYPO: u16 = 805;
const LOCAL_TYPO_MOST: u16 = 845;
/// … unless it is so long that two people are rarely one letter apart.
const LONG_LOCAL: usize = 14;
const LONG_LOCAL_TYPO: Score = Score::new(870);

/// Compares two e-mail addresses; symmetric (M6).
///
/// ```
/// use frontdesk::contact::{EmailAddress, ParseOptions};
/// use frontdesk::screening::{Rule, compare::by_email};
/// let read = |text| EmailAddress::parse(text, &ParseOptions::default());
/// let found = by_email(&read("jan.smit@gmail.com")?, &read("JanSmit+job@gmial.com")?);
/// assert_eq!(found.unwrap().rule, Rule::EmailDomainTypo);
/// assert_eq!(by_email(&read("jan1985@x.nl")?, &read("jan1986@x.nl")?), None);
/// # Ok::<(), frontdesk::contact::EmailError>(())
/// ```
pub fn by_email(flagged: &EmailAddress, request: &EmailAddress) -> Option<Likeness> {
    let personal = flagged.is_distinctive() && request.is_distinctive();
    if flagged.key() == request.key() {
        let (grade, rule) = equal(flagged, request);
        return Some(likeness(grade, Score::SAME, rule, personal));
    }
    if flagged.meant_key() == request.meant_key() {
        let score = if flagged.is_free_mail() { DOMAIN_TYPO } else { END_TYPO };
        return Some(likeness(Grade::Similar, score, Rule::EmailDomainTypo, personal));
    }
    if let Some(length) = local_typo(flagged, request) {
        let weak = LOCAL_TYPO.saturating_add(3 * length as u16).min(LOCAL_TYPO_MOST);
        let long = length >= LONG_LOCAL;
        let score = if long { LONG_LOCAL_TYPO } else { Score::new(weak) };
        return Some(likeness(Grade::Similar, score, Rule::EmailLocalTypo, long));
    }
    other_provider(flagged, request)
        .then(|| likeness(Grade::Partial, OTHER_PROVIDER, Rule::EmailOtherProvider, true))
}

fn likeness(grade: Grade, score: Score, rule: Rule, distinctive: bool) -> Likeness {
    Likeness { grade, score, rule, distinctive }
}

fn equal(flagged: &EmailAddress, request: &EmailAddress) -> (Grade, Rule) {
    let (a, b) = (flagged.raw(), request.raw());
    if a.eq_ignore_ascii_case(b) || a.to_lowercase() == b.to_lowercase() {
        (Grade::Identical, Rule::EmailEqual)
    } else if flagged.plain() == request.plain() {
        (Grade::Equivalent, Rule::EmailEqual)
    } else {
        (Grade::Equivalent, Rule::EmailAlias)
    }
}

fn other_provider(flagged: &EmailAddress, request: &EmailAddress) -> bool {
    let (here, there) = (flagged.meant_parts().1, request.meant_parts().1);
    let locals = || flagged.distinctive_local().zip(request.distinctive_local());
    here != there && locals().is_some_and(|(a, b)| a == b)
}

/// The length of the longer local part, if the addresses differ by one letter before the `@`.
fn local_typo(flagged: &EmailAddress, request: &EmailAddress) -> Option<usize> {
    let ((a, domain), (b, other)) = (flagged.meant_parts(), request.meant_parts());
    let possible = domain == other && flagged.may_have_typo() && request.may_have_typo();
    (possible && is_one_letter(a.as_bytes(), b.as_bytes())).then_some(a.len().max(b.len()))
}

/// Whether the texts differ by one inserted, deleted or replaced letter, or two swapped letters.
///
/// Another digit, dot or dash means another mailbox, and mostly another person.
fn is_one_letter(a: &[u8], b: &[u8]) -> bool {
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (Some(a), Some(b)) = (a.get(start..), b.get(start..)) else {
        return false;
    };
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) =
        (a.get(..a.len() - end).unwrap_or_default(), b.get(..b.len() - end).unwrap_or_default());
    let one_edit = match (a, b) {
        ([_], []) | ([], [_]) | ([_], [_]) => true,
        ([x, y], [p, q]) => x == q && y == p,
        _ => false,
    };
    one_edit && a.iter().chain(b).all(u8::is_ascii_lowercase)
}

/// Explains a match: how both addresses were parsed and what they have in common.
pub(super) fn steps(
    flagged: &EmailAddress,
    request: &EmailAddress,
    likeness: &Likeness,
) -> Vec<Step> {
    if likeness.grade == Grade::Identical {
        return Vec::new();
    }
    let mut steps = Vec::new();
    for (side, email) in [(Side::Flagged, flagged), (Side::Request, request)] {
        steps.extend(email.rules().into_iter().map(|text| Step::new(side, text)));
    }
    let last = match likeness.rule {
        Rule::EmailLocalTypo => "1 letter differs before the @",
        Rule::EmailOtherProvider => "the same name at another provider",
        _ => return steps,
    };
    steps.push(Step::new(Side::Both, last));
    steps
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::contact::ParseOptions;

    fn read(text: &str) -> EmailAddress {
        EmailAddress::parse(text, &ParseOptions::default()).expect(text)
    }

    fn rule(a: &str, b: &str) -> Option<Rule> {
        by_email(&read(a), &read(b)).map(|found| found.rule)
    }

    #[test]
    fn m6_the_labelled_pairs() {
        let mut rows = 0;
        for line in include_str!("../../../../tests/oracle/email_pairs.csv").lines().skip(2) {
            let columns: Vec<&str> = line.split(',').collect();
            let [a, b, matches, kind] = columns[..] else { panic!("{line}") };
            let found = by_email(&read(a), &read(b));
            assert_eq!(found.is_some(), matches == "1", "{line} {found:?}");
            if kind.starts_with("same-box") {
                assert!(found.is_some_and(|found| found.grade >= Grade::Equivalent), "{line}");
            }
            rows += 1;
        }
        assert_eq!(rows, 30);
    }

    #[test]
    fn m6_near_misses() {
        for (a, b, expected) in [
            ("jan@firm.nl", "JAN@firm.nl", Some(Rule::EmailEqual)),
            ("jan@firm.nl", "jan+x@firm.nl", Some(Rule::EmailAlias)),
            ("jan@firm.nl", "jan@firm.de", None),
            ("j.smith@firm.nl", "jsmith@firm.nl", None),
            ("jan.smit@gmail.com", "jansmit@gmial.com", Some(Rule::EmailDomainTypo)),
            ("jan1985@gmail.com", "jan1986@gmail.com", None),
            ("a.kumar@gmail.com", "a.kumari@gmail.com", Some(Rule::EmailLocalTypo)),
            ("jan@gmail.com", "jon@gmail.com", None),
            ("info@firm.nl", "infos@firm.nl", None),
            ("jan@gmail.com", "jan@hotmail.com", None),
            ("jan.smit83@gmail.com", "jansmit83@hotmail.com", Some(Rule::EmailOtherProvider)),
            ("jan.smit83@gmail.com", "jansmit83@firm.nl", None),
            ("office@gmail.com", "office@hotmail.com", None),
        ] {
            assert_eq!(rule(a, b), expected, "{a} {b}");
            assert_eq!(rule(b, a), expected, "{b} {a}");
        }
    }

    #[test]
    fn strong_weak_and_role_mailboxes() {
        let of = |a: &str, b: &str| by_email(&read(a), &read(b)).unwrap();
        let typo = of("jan.smit@gmail.com", "jan.smit@gmial.com");
        assert!(typo.score >= Score::new(900) && typo.distinctive);
        assert!(!of("info@gmail.com", "info@gmail.con").distinctive);
        assert!(!of("info@firm.nl", "info@firm.nl").distinctive);
        let weak = of("a.kumar@gmail.com", "a.kumari@gmail.com");
        assert!(weak.score < Score::new(850) && !weak.distinctive);
        let long = of("katharina.wertheimer@x.nl", "katharina.wertheime@x.nl");
        assert!(long.score >= Score::new(850) && long.distinctive);
    }

    #[test]
    fn steps_tell_what_was_done() {
        let (a, b) = (read("jan.smit@gmail.com"), read("JanSmit+job@googlemail.com"));
        let found = by_email(&a, &b).unwrap();
        let texts: Vec<String> = steps(&a, &b, &found).iter().map(Step::to_string).collect();
        assert_eq!(
            texts,
            [
                "flagged: dots do not count at Gmail",
                "request: `+job` dropped",
                "request: googlemail.com is gmail.com",
            ]
        );
        let (a, b) = (read("jan.smit@firm.nl"), read("Jan <jan.smjt@firm.nl>"));
        let found = by_email(&a, &b).unwrap();
        let texts: Vec<String> = steps(&a, &b, &found).iter().map(Step::to_string).collect();
        assert_eq!(
            texts,
            [
                "request: Jan <jan.smjt@firm.nl> read as jan.smjt@firm.nl",
                "1 letter differs before the @",
            ]
        );
        let (a, b) = (read("jan@gmial.com"), read("jan@gmail.com"));
        let found = by_email(&a, &b).unwrap();
        let texts: Vec<String> = steps(&a, &b, &found).iter().map(Step::to_string).collect();
        assert_eq!(texts, ["flagged: domain gmial.com read as gmail.com"]);
    }

    fn address() -> impl Strategy<Value = String> {
        let local = prop::sample::select(vec![
            "jan.smit",
            "jansmit",
            "jansmith",
            "jan-smit",
            "jan.smit83",
            "jansmit83",
            "info",
            "jansmti",
            "jan.smjt",
            "ajan.smit",
            "jan.smit+tag",
            "jan.smi",
            "jan",
            "jan_smit83",
            "katharinawertheimer",
            "katharinawertheime",
            "katharinawertehimer",
            "jänsmit",
        ]);
        let domain = prop::sample::select(vec![
            "gmail.com",
            "googlemail.com",
            "gmial.com",
            "gmail.con",
            "hotmail.com",
            "firm.nl",
            "firm.co",
            "firm.com",
            "firm.con",
            "outlook.com",
            "yahoo.com",
            "jan.fastmail.com",
            "fastmail.com",
            "pm.me",
            "protonmail.com",
            "ya.ru",
            "yandex.ru",
            "mail.com",
        ]);
        (local, domain, "[a-z0-9.-]?", 0usize..12).prop_map(|(local, domain, letter, place)| {
            let mut local = local.to_owned();
            if local.is_char_boundary(place.min(local.len())) && place % 3 == 0 {
                local.insert_str(place.min(local.len()), &letter);
            }
            format!("{local}@{domain}")
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        /// The index finds every address that the comparison matches.
        #[test]
        fn stored_keys_meet_probed_keys(a in address(), b in address(), rules: bool, tags: bool) {
            let options = ParseOptions { gmail_aliases: rules, plus_tags: tags, ..ParseOptions::default() };
            let (Ok(a), Ok(b)) =
                (EmailAddress::parse(&a, &options), EmailAddress::parse(&b, &options))
            else {
                return Ok(());
            };
            let found = by_email(&a, &b);
            prop_assert_eq!(found, by_email(&b, &a));
            if let Some(found) = found {
                let mut stored = Vec::new();
                a.stored_keys(&mut |key| stored.push(key));
                prop_assert!(stored.len() <= 3);
                let is_whole = a.whole_key() == b.whole_key();
                let mut is_met = false;
                b.likely_keys(&|_| true, &mut |key| is_met |= stored.contains(&key));
                prop_assert!(is_whole || is_met, "{:?}", found);
                prop_assert!(is_whole || found.grade < Grade::Equivalent);
            }
        }

        /// Parsing never panics, and the key of a parsed address contains an `@`.
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,40}", domain in "[a-z.@ -]{0,12}") {
            for text in [text.clone(), format!("{text}@{domain}"), format!("{text}@x.nl")] {
                if let Ok(email) = EmailAddress::parse(&text, &ParseOptions::default()) {
                    prop_assert!(email.key().contains('@'));
                }
            }
        }
    }
}
