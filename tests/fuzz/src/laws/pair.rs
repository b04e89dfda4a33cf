//! The comparison of two values is symmetric, and the index finds exactly what comparing every pair
//! finds.

use frontdesk::{
    base::{AppointmentId, FlagId, FlagItemId},
    contact::{Value, WrittenValue},
    screening::{Grade, Likeness, Policy, Request, Screener, compare},
};

use super::written::{self, Way};

/// Largest number of flagged values of an input.
const MOST_FLAGGED: usize = 6;

type Flagged = (FlagId, FlagItemId, WrittenValue);
type Found = (String, Grade, u16, &'static str, bool);

/// Checks an input: three bytes choose the form, the region, and where the flagged values are
/// stored; then come the value of the request and the flagged ones, each on a line.
pub fn pair(data: &[u8]) {
    let [way, region, place, text @ ..] = data else { return };
    let text = String::from_utf8_lossy(text);
    let (way, policy) = (Way::of(*way), written::policy(*region));
    let mut lines = text.split('\n');
    let request = way.written(lines.next().unwrap_or_default());
    let flagged_way = if place % 2 == 1 { way.turned() } else { way };
    let item = |(number, line): (usize, &str)| {
        let flag = FlagId::parse(&format!("f{number}")).expect("an id");
        (flag, FlagItemId::parse("i").expect("an id"), flagged_way.written(line))
    };
    let flagged: Vec<Flagged> = lines.take(MOST_FLAGGED).enumerate().map(item).collect();
    let mut expected: Vec<Found> =
        flagged.iter().filter_map(|item| compared(item, &request, &policy)).collect();
    let mut found = screened(&screener(&policy, flagged, *place), &request);
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "the index and the comparison differ: {way:?} {text:?}");
}

/// The result of comparing two values, which must be the same both ways round.
fn compared(
    (flag, _, written): &Flagged,
    request: &WrittenValue,
    policy: &Policy,
) -> Option<Found> {
    let flagged = Value::read(written, &policy.reading).ok()?;
    let request = Value::read(request, &policy.reading).ok()?;
    let likeness = compare::compare(&flagged, &request);
    let turned = compare::compare(&request, &flagged);
    let (one, other) = (flagged.raw(), request.raw());
    assert_eq!(likeness, turned, "not the same both ways round: {one:?} {other:?}");
    let likeness = likeness?;
    compare::steps(&flagged, &request, &likeness);
    let is_told =
        likeness.grade != Grade::Similar || likeness.score >= policy.of(flagged.kind()).report;
    is_told.then(|| found(flag, &likeness))
}

fn found(flag: &FlagId, likeness: &Likeness) -> Found {
    let Likeness { grade, score, rule, distinctive } = *likeness;
    (flag.to_string(), grade, score.thousandths(), rule.as_str(), distinctive)
}

/// A screener with the flagged values in the base, beside it, saved and loaded, or rebuilt.
fn screener(policy: &Policy, flagged: Vec<Flagged>, place: u8) -> Screener {
    let added = |flagged: &[Flagged]| {
        let mut screener = Screener::new(policy.clone());
        for (flag, item, written) in flagged {
            // A value that cannot be parsed matches nothing, in the index as in the comparison.
            let _ = screener.add(flag, item, written);
        }
        screener
    };
    match place / 2 % 4 {
        0 => Screener::build(policy.clone(), flagged).screener,
        1 => added(&flagged),
        2 => {
            let bytes = Screener::build(policy.clone(), flagged).screener.to_bytes();
            Screener::from_bytes(&bytes).expect("what was saved can be loaded")
        }
        _ => added(&flagged).rebuilt(),
    }
}

/// The matches of a screening, without traces in values of another kind.
fn screened(screener: &Screener, request: &WrittenValue) -> Vec<Found> {
    let id = AppointmentId::parse("a").expect("an id");
    let request = Request::new(id, written::contact(request));
    let screening = screener.screen(&request);
    let items = screening.flags.iter().flat_map(|found| {
        found.items.iter().map(|item| {
            let (grade, score, rule) = (item.grade, item.score, item.rule);
            let likeness = Likeness { grade, score, rule, distinctive: item.distinctive };
            (&found.flag, likeness)
        })
    });
    let items = items.filter(|(_, likeness)| !likeness.rule.is_trace());
    items.map(|(flag, likeness)| found(flag, &likeness)).collect()
}
