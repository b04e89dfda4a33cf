//! Compares two addresses: house numbers must be equal, letters may be mistyped (M9).

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
/// Maximum score for the same building with a unit on one side only.
const UNIT_MISSING: u32 = 820;
/// Maximum score for the same building with different units.
const OTHER_UNIT: u32 = 600;
/// Score for equal street and place without a number on either side.
const WITHOUT_NUMBER: u32 = 700;
/// Maximum score for equal street and number if the place is unknown on one side: not strong.
const PLACE_UNKNOWN: u32 = 840;

/// Compares two addresses; symmetric.
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
    Some(raise_if_same_address(found, flagged.raw(), request.raw()))
}

/// Compares two parsed addresses without regard to the written text.
pub(crate) fn by_readings(flagged: &Address, request: &Address) -> Option<Likeness> {
    best(flagged, request).map(|(likeness, ..)| likeness)
}

/// Raises the result to [`Grade::Identical`] if both addresses are written the same. An address
/// without a number keeps its rule and is not distinctive.
pub(crate) fn raise_if_same_address(mut found: Likeness, flagged: &str, request: &str) -> Likeness {
    if flagged.to_lowercase() == request.to_lowercase() {
        found.grade = Grade::Identical;
        found.score = Score::SAME;
        if found.rule != Rule::AddressWithoutNumber {
            found.rule = Rule::AddressEqual;
        }
    }
    found
}

/// The best result of all pairs of forms, and that pair.
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

/// Compares two post boxes with the same number: the place must be the same.
fn by_box(one: &Form, other: &Form) -> Option<Likeness> {
    match Whereabouts::of(one, other)? {
        Whereabouts::Code | Whereabouts::Town { edits: 0 } | Whereabouts::Nowhere => {
            Some(likeness(Grade::Equivalent, 1000, Rule::AddressEqual))
        }
        Whereabouts::Town { .. } => Some(likeness(Grade::Similar, 900, Rule::AddressEdited)),
        _ => None,
    }
}

/// Compares two addresses, one without a street, by number and a postcode that identifies a few
/// houses.
fn by_code(one: &Form, other: &Form, whereabouts: Whereabouts, doors: Doors) -> Option<Likeness> {
    if whereabouts != Whereabouts::Code || !one.is_door_code() || !other.is_door_code() {
        return None;
    }
    let rule = Rule::AddressPostcodeAndNumber;
    // A Dutch postcode covers one street; a British one may cover two.
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

/// The result for two addresses with the same number.
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
