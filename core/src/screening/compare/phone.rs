//! Compares two phone numbers.
//!
//! Replaced digits never match: otherwise one random number in eight would match somebody in a list
//! of a million flags (PHONE-4).

use crate::{
    base::Score,
    contact::{
        Phone, Side, Step, fold,
        phone::{Country, Digits, LOCAL, MOST_ZEROS},
    },
    screening::{Grade, Likeness, Rule},
};

/// The same national number; the country code is missing or assumed on one side.
const COUNTRY_ASSUMED: Score = Score::new(930);
/// An extension is given on one side only.
const EXTENSION_DROPPED: Score = Score::new(900);
/// Country code missing or assumed, and an extension on one side only.
const COUNTRY_AND_EXTENSION: Score = Score::new(880);
/// One number is the other without its area code.
const AREA_MISSING: Score = Score::new(820);
/// Two neighbouring digits are swapped.
const SWAPPED: Score = Score::new(810);

/// Compares two phone numbers; symmetric (M7).
///
/// ```
/// use frontdesk::contact::{Phone, ParseOptions, WrittenPhone};
/// use frontdesk::screening::{Rule, compare::by_phone};
/// let read = |text| Phone::parse(&WrittenPhone::new(text), &ParseOptions::default());
/// let found = by_phone(&read("+64 3 331-6005")?, &read("03 331 6005")?);
/// assert_eq!(found.unwrap().rule, Rule::PhoneCountryAssumed);
/// assert_eq!(by_phone(&read("+64 3 331-6005")?, &read("+61 3 331-6005")?), None);
/// # Ok::<(), frontdesk::contact::PhoneError>(())
/// ```
pub fn by_phone(flagged: &Phone, request: &Phone) -> Option<Likeness> {
    let dropped = flagged.extension().is_some() != request.extension().is_some();
    if !dropped && flagged.extension() != request.extension() {
        return None;
    }
    let found =
        |grade, score, rule, distinctive| Some(Likeness { grade, score, rule, distinctive });
    if flagged.key() == request.key() {
        return match (dropped, same_text(flagged, request)) {
            (true, _) => {
                let rule = Rule::PhoneExtensionDropped;
                found(Grade::Similar, EXTENSION_DROPPED, rule, true)
            }
            (false, true) => found(Grade::Identical, Score::SAME, Rule::PhoneEqual, true),
            (false, false) => found(Grade::Equivalent, Score::SAME, Rule::PhoneEqual, true),
        };
    }
    if may_be_one_number(flagged, request) {
        let score = match dropped {
            true => COUNTRY_AND_EXTENSION,
            false => COUNTRY_ASSUMED,
        };
        found(Grade::Similar, score, Rule::PhoneCountryAssumed, true)
    } else if !dropped && swapped_at(flagged, request).is_some() {
        found(Grade::Similar, SWAPPED, Rule::PhoneDigitsSwapped, false)
    } else if area_may_be_missing(flagged, request) {
        found(Grade::Partial, AREA_MISSING, Rule::PhoneAreaMissing, false)
    } else {
        None
    }
}

fn same_text(a: &Phone, b: &Phone) -> bool {
    a.raw().eq_ignore_ascii_case(b.raw())
}

fn is_written(phone: &Phone) -> bool {
    matches!(phone.country(), Country::Written(_))
}

/// Whether two numbers with different keys may be the same because a country code or trunk prefix
/// was omitted, added or wrongly assumed.
fn may_be_one_number(a: &Phone, b: &Phone) -> bool {
    let (core_a, core_b) = (a.national().core(), b.national().core());
    if is_written(a) && is_written(b) {
        return a.code() == b.code()
            && core_a == core_b
            && a.national().zeros().max(b.national().zeros()) <= MOST_ZEROS;
    }
    let subscriber = |phone: &Phone| without_trunk(phone);
    let same =
        core_a == core_b || subscriber(a) == subscriber(b) || is_code_in(a, b) || is_code_in(b, a);
    same && core_a.count().min(core_b.count()) > *LOCAL.start()
}

/// The national number, without a possible trunk prefix if the country is unknown.
fn without_trunk(phone: &Phone) -> Digits {
    let core = phone.national().core();
    match (phone.country(), core.count()) {
        // Before ten digits: 1 in North America, 8 in Russia and neighbouring countries.
        (Country::Unknown, 11) => {
            core.without_first(1).or_else(|| core.without_first(8)).unwrap_or(core)
        }
        _ => core,
    }
}

/// Whether a number of unknown country is the other number, country code included.
fn is_code_in(unknown: &Phone, full: &Phone) -> bool {
    unknown.country() == Country::Unknown
        && full.code().is_some()
        && unknown.national().zeros() == 0
        && unknown.national().value() == full.key()
}

/// The position of two swapped neighbouring digits in numbers of the same country.
fn swapped_at(a: &Phone, b: &Phone) -> Option<usize> {
    let same = a.code() == b.code() && a.national().count() == b.national().count();
    let mut swaps = a.national().swaps();
    same.then(|| swaps.find(|(_, swapped)| *swapped == b.national()))
        .flatten()
        .map(|(place, _)| place)
}

/// Whether one number is a suffix of the other and at least one country is uncertain.
fn area_may_be_missing(a: &Phone, b: &Phone) -> bool {
    let (core_a, core_b) = (a.national().core(), b.national().core());
    let ends = |short: Digits, long: Digits| LOCAL.contains(&short.count()) && short.ends(long);
    !(is_written(a) && is_written(b))
        && (ends(core_a, core_b)
            || ends(core_b, core_a)
            || (core_a == core_b && LOCAL.contains(&core_a.count())))
}

/// Explains a match: how both numbers were parsed and what they have in common.
pub(super) fn steps(flagged: &Phone, request: &Phone, likeness: &Likeness) -> Vec<Step> {
    let mut steps = Vec::new();
    if likeness.grade == Grade::Identical {
        return steps;
    }
    for (side, phone) in [(Side::Flagged, flagged), (Side::Request, request)] {
        steps.extend(parse_steps(phone).into_iter().map(|text| Step::new(side, text)));
    }
    let last = match likeness.rule {
        Rule::PhoneCountryAssumed => {
            "the national number is the same; the country code is not sure".to_owned()
        }
        Rule::PhoneExtensionDropped => "an extension is given on one side only".to_owned(),
        Rule::PhoneAreaMissing => "one number is the end of the other".to_owned(),
        Rule::PhoneDigitsSwapped => match swapped_at(flagged, request) {
            Some(place) => format!("digits {place} and {} swapped", place + 1),
            None => return steps,
        },
        _ => return steps,
    };
    steps.push(Step::new(Side::Both, last));
    steps
}

/// Explains how a number was parsed.
fn parse_steps(phone: &Phone) -> Vec<String> {
    let mut steps = fold::plain_steps(phone.raw());
    let raw = phone.raw();
    let read = match phone.country() {
        Country::Written(code) => format!("+{code} {}", phone.national()),
        Country::Assumed(code, region) => {
            let national = phone.national();
            steps.push(format!("{raw} read with region {region} as +{code} {national}"));
            String::new()
        }
        Country::Unknown => {
            steps.push(format!("{raw} has no country code"));
            String::new()
        }
    };
    let plain = |text: &str| text.replace(' ', "");
    if !read.is_empty() && plain(&read) != plain(raw) {
        steps.push(format!("{raw} read as {read}"));
    }
    if let Some(extension) = phone.extension() {
        steps.push(format!("extension {extension} set apart"));
    }
    steps
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        base::Region,
        contact::{ParseOptions, WrittenPhone},
    };

    fn read(text: &str, region: Option<&str>) -> Option<Phone> {
        let written = WrittenPhone {
            region: region.and_then(|region| Region::parse(region).ok()),
            ..WrittenPhone::new(text)
        };
        Phone::parse(&written, &ParseOptions::default()).ok()
    }

    #[test]
    fn m7_the_labelled_pairs() {
        let mut rows = 0;
        for line in include_str!("../../../../tests/oracle/phone_pairs.csv").lines().skip(2) {
            let columns: Vec<&str> = line.split(',').collect();
            let [a, b, matches, kind] = columns[..] else { panic!("{line}") };
            let (a, b) = (read(a, None).unwrap(), read(b, None).unwrap());
            let found = by_phone(&a, &b);
            assert_eq!(found.is_some(), matches == "1", "{line} {found:?}");
            let equal = found.is_some_and(|found| found.grade >= Grade::Equivalent);
            assert!(equal || kind != "EXACT_MATCH", "{line} {found:?}");
            rows += 1;
        }
        assert_eq!(rows, 35);
    }

    #[test]
    fn m7_near_misses_and_weak_ones() {
        let rule = |a: (&str, Option<&str>), b: (&str, Option<&str>)| {
            by_phone(&read(a.0, a.1).unwrap(), &read(b.0, b.1).unwrap()).map(|found| found.rule)
        };
        let nl = Some("NL");
        let mobile = ("06-24681012", nl);
        for (other, expected) in [
            (("06 24681012", nl), Some(Rule::PhoneEqual)),
            (("06-24681013", nl), None),
            (("06-24681021", nl), Some(Rule::PhoneDigitsSwapped)),
            (("06-24681012", Some("BE")), Some(Rule::PhoneCountryAssumed)),
            (("+32 624681012", None), Some(Rule::PhoneCountryAssumed)),
            (("+31 624681012 x9", None), Some(Rule::PhoneExtensionDropped)),
            (("4681012", None), Some(Rule::PhoneAreaMissing)),
            (("681012", None), None),
            (("31624681012", None), Some(Rule::PhoneCountryAssumed)),
        ] {
            assert_eq!(rule(mobile, other), expected, "{other:?}");
        }
        let written = ("+31 624681012", None);
        assert_eq!(rule(written, ("+32 624681012", None)), None);
        assert_eq!(rule(written, ("+31 4681012", None)), None);
    }

    #[test]
    fn steps_tell_what_was_done() {
        let (a, b) = (read("06-24681012", Some("NL")), read("+31 (0)6 24681021", None));
        let (a, b) = (a.unwrap(), b.unwrap());
        let found = by_phone(&a, &b).unwrap();
        let steps: Vec<String> = steps(&a, &b, &found).iter().map(Step::to_string).collect();
        assert_eq!(
            steps,
            [
                "flagged: 06-24681012 read with region NL as +31 624681012",
                "request: +31 (0)6 24681021 read as +31 624681021",
                "digits 8 and 9 swapped"
            ]
        );
    }

    fn spelling() -> impl Strategy<Value = String> {
        let start = prop::sample::select(vec![
            "", "0", "00", "1", "8", "+1", "+31", "0031", "31", "+39", "+390", "+7", "+44 (0)",
        ]);
        let area = prop::sample::select(vec!["", "0", "20", "02", "650", "6"]);
        let local = prop::sample::select(vec![
            "3316005", "33160055", "3361005", "2530000", "24681012", "24681021", "2468102",
        ]);
        let end = prop::sample::select(vec!["", "", "", " x12", "#13"]);
        (start, area, local, end)
            .prop_map(|(start, area, local, end)| format!("{start}{area}{local}{end}"))
    }

    fn region() -> impl Strategy<Value = Option<&'static str>> {
        let regions = ["NL", "US", "IT", "RU"].map(Some);
        prop::option::of(prop::sample::select(regions.to_vec())).prop_map(Option::flatten)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3_000))]

        /// The index finds every number that the comparison matches.
        #[test]
        fn stored_keys_meet_probed_keys(
            a in spelling(), b in spelling(),
            home in region(),
            away in region(),
        ) {
            let (Some(a), Some(b)) = (read(&a, home), read(&b, away)) else { return Ok(()) };
            let found = by_phone(&a, &b);
            prop_assert_eq!(found, by_phone(&b, &a));
            if let Some(found) = found {
                let mut stored = Vec::new();
                a.stored_keys(&mut |key| stored.push(key));
                prop_assert!(stored.len() <= 2);
                let mut is_met = false;
                let is_whole = a.whole_key() == b.whole_key();
                b.similar_keys(&mut |key| is_met |= stored.contains(&key));
                prop_assert!(is_whole || is_met);
                prop_assert!(is_whole || found.grade < Grade::Equivalent);
            }
        }
    }
}
