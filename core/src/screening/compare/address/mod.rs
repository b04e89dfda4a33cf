//! Compares two addresses: numbers are hard evidence, letters may be mistyped (M9).

mod door;
mod explain;
mod streets;
mod whereabouts;

#[cfg(test)]
mod tests;

use crate::{
    base::Score,
    contact::{Address, AddressForm as Form},
    screening::{Grade, Likeness, Rule},
};
use door::Doors;
use streets::Streets;
use whereabouts::Whereabouts;

pub(super) use explain::steps;

/// The score from which a similar address is reported (GRADE-4).
const REPORTED: u32 = 800;
/// The same building, a unit on one side only.
const UNIT_MISSING: u32 = 820;
/// The same building, another unit.
const OTHER_UNIT: u32 = 600;
/// Street and place agree, no number on either side.
const WITHOUT_NUMBER: u32 = 700;
/// Street and number agree, nothing is known of the place on one side: below the strong score.
const PLACE_UNKNOWN: u32 = 840;

/// How alike two addresses are, if at all; the order of the two does not matter.
///
/// ```
/// use frontdesk::contact::{Address, ParseOptions, WrittenAddress};
/// use frontdesk::screening::compare::by_address;
/// let read = |text: &str| Address::parse(&WrittenAddress::free(text), &ParseOptions::default());
/// let flagged = read("12 Main Street, Springfield 12345").unwrap();
/// assert!(by_address(&flagged, &read("12 Main St, 12345 Springfield").unwrap()).is_some());
/// assert!(by_address(&flagged, &read("12A Main St, 12345 Springfield").unwrap()).is_none());
/// ```
pub fn by_address(flagged: &Address, request: &Address) -> Option<Likeness> {
    let found = by_readings(flagged, request)?;
    Some(as_written(found, flagged.raw(), request.raw()))
}

/// The same, whatever text was read so.
pub(crate) fn by_readings(flagged: &Address, request: &Address) -> Option<Likeness> {
    best(flagged, request).map(|(likeness, ..)| likeness)
}

/// The finding as that of the same text, if both addresses are written the same. Without a number
/// the rule stays that of an address without one, and it is not distinctive.
pub(crate) fn as_written(mut found: Likeness, flagged: &str, request: &str) -> Likeness {
    if flagged.to_lowercase() == request.to_lowercase() {
        found.grade = Grade::Identical;
        found.score = Score::SAME;
        if found.rule != Rule::AddressWithoutNumber {
            found.rule = Rule::AddressEqual;
        }
    }
    found
}

/// The best pair of readings, and what it amounts to.
fn best<'a>(flagged: &'a Address, request: &'a Address) -> Option<(Likeness, &'a Form, &'a Form)> {
    let readings = flagged.forms();
    let pairs = readings.flat_map(|one| request.forms().map(move |other| (one, other)));
    let alike = pairs.filter_map(|(one, other)| Some((by_form(one, other)?, one, other)));
    alike.max_by_key(|(likeness, ..)| (likeness.grade, likeness.score))
}

fn by_form(one: &Form, other: &Form) -> Option<Likeness> {
    match (&one.number, &other.number) {
        (Some(number), Some(others)) if number.first != others.first => return None,
        (Some(_), None) | (None, Some(_)) => return None,
        _ => {}
    }
    let abroad = one.country_is_written && other.country_is_written && one.country != other.country;
    if abroad || one.post_box != other.post_box {
        return None;
    }
    if !one.post_box.is_empty() {
        return by_box(one, other);
    }
    let whereabouts = Whereabouts::of(one, other)?;
    if one.number.is_none() {
        return without_number(one, other, whereabouts);
    }
    let doors = Doors::of(one, other)?;
    if one.street.is_empty() || other.street.is_empty() {
        return by_code(one, other, whereabouts, doors);
    }
    let streets = Streets::of(one, other, whereabouts)?;
    let found = graded(one, other, whereabouts, streets)?;
    Some(doors.limit(found))
}

/// Boxes need the same number at the same post office.
fn by_box(one: &Form, other: &Form) -> Option<Likeness> {
    match Whereabouts::of(one, other)? {
        Whereabouts::Code | Whereabouts::Town { edits: 0 } | Whereabouts::Nowhere => {
            Some(likeness(Grade::Equivalent, 1000, Rule::AddressEqual))
        }
        Whereabouts::Town { .. } => Some(likeness(Grade::Similar, 900, Rule::AddressEdited)),
        _ => None,
    }
}

/// A postcode of a few houses and a number name the door without the street.
fn by_code(one: &Form, other: &Form, whereabouts: Whereabouts, doors: Doors) -> Option<Likeness> {
    if whereabouts != Whereabouts::Code || !one.is_door_code() || !other.is_door_code() {
        return None;
    }
    let rule = Rule::AddressPostcodeAndNumber;
    // A Dutch postcode lies in one street; a British one may take in two.
    let dutch = one.postcode.as_str().starts_with(|first: char| first.is_ascii_digit());
    Some(doors.limit(if dutch {
        likeness(Grade::Equivalent, 1000, rule)
    } else {
        likeness(Grade::Similar, 880, rule)
    }))
}

fn without_number(one: &Form, other: &Form, whereabouts: Whereabouts) -> Option<Likeness> {
    let near = matches!(whereabouts, Whereabouts::Code | Whereabouts::Town { edits: 0 });
    let same_door = one.unit == other.unit;
    let same_way = one.compass == other.compass && !Streets::are_of_other_type(one, other);
    (near && same_door && same_way && Streets::are_equal(one, other)).then_some(likeness(
        Grade::Partial,
        WITHOUT_NUMBER,
        Rule::AddressWithoutNumber,
    ))
}

/// The grade of two streets with the same number.
fn graded(
    one: &Form,
    other: &Form,
    whereabouts: Whereabouts,
    streets: Streets,
) -> Option<Likeness> {
    let (place_edits, place_letters) = whereabouts.cost(one, other);
    let edits = streets.edits + place_edits;
    let compass = one.compass != other.compass;
    if edits == 0 && streets.missing == 0 && !compass && whereabouts != Whereabouts::Unknown {
        return Some(likeness(Grade::Equivalent, 1000, Rule::AddressEqual));
    }
    if edits > 2 {
        return None;
    }
    let typeless = (one.types == 0) != (other.types == 0);
    let cost = 1000 * edits / (streets.letters + place_letters).max(1)
        + 40 * streets.missing
        + 60 * u32::from(compass)
        + 10 * u32::from(typeless && edits > 0);
    let most = if whereabouts == Whereabouts::Unknown { PLACE_UNKNOWN } else { 990 };
    let score = 1000_u32.saturating_sub(cost).min(most);
    let mut found = likeness(Grade::Similar, score, Rule::AddressEdited);
    found.distinctive = whereabouts != Whereabouts::Unknown;
    (score >= REPORTED).then_some(found)
}

fn likeness(grade: Grade, score: u32, rule: Rule) -> Likeness {
    Likeness {
        grade,
        score: Score::new(score.try_into().unwrap_or(1000)),
        rule,
        distinctive: grade != Grade::Partial,
    }
}
