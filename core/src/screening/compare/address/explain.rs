//! Explains a match of two addresses.

use super::{best, streets::Streets, whereabouts::Whereabouts};
use crate::{
    contact::{Address, AddressForm as Form, Side, Step},
    screening::{Grade, Likeness, Rule},
};

/// Explains a match: how both addresses were parsed and what they have in common.
pub(in crate::screening::compare) fn steps(
    flagged: &Address,
    request: &Address,
    likeness: &Likeness,
) -> Vec<Step> {
    let Some((_, one, other)) = best(flagged, request) else {
        return Vec::new();
    };
    if likeness.grade == Grade::Identical {
        return Vec::new();
    }
    let mut steps = Vec::new();
    for (side, address, form) in [(Side::Flagged, flagged, one), (Side::Request, request, other)] {
        parse_steps(side, address, form, &mut steps);
    }
    common(one, other, likeness, &mut steps);
    steps
}

/// Explains how one address was parsed.
fn parse_steps(side: Side, address: &Address, form: &Form, steps: &mut Vec<Step>) {
    let raw = address.raw().to_lowercase();
    let written = |word: &str| {
        let mut words = raw.split(|letter: char| !letter.is_alphanumeric());
        words.any(|other| other == word)
    };
    if !form.type_word.is_empty() && !written(&form.type_word) {
        steps.push(Step::new(side, format!("street type read as {}", form.type_word)));
    }
    for word in form.street_words().filter(|word| !written(word)) {
        steps.push(Step::new(side, format!("name read as {word}")));
    }
    if !form.unit.is_empty() {
        let unit = form.unit.whole();
        steps.push(Step::new(side, format!("unit {} set apart", unit.as_str())));
    }
    if !form.beside.is_empty() && *form.beside != *form.town && form.town.len() < form.beside.len()
    {
        steps.push(Step::new(side, "words beside street and town left out"));
    }
}

/// Explains what both addresses have in common and what differs.
fn common(one: &Form, other: &Form, likeness: &Likeness, steps: &mut Vec<Step>) {
    let mut say = |text: String| steps.push(Step::new(Side::Both, text));
    if !one.post_box.is_empty() {
        say(format!("post box {} equal", one.post_box.as_str()));
    } else if let Some(number) = one.number {
        say(format!("number {}{} equal", number.first, number.addition.as_str()));
    } else {
        say("no number on either side".to_owned());
    }
    let Some(place) = Whereabouts::of(one, other) else {
        return;
    };
    if let Some(streets) = Streets::of(one, other, place).filter(|_| one.post_box.is_empty()) {
        match streets.edits {
            0 if streets.missing == 0 => say("street equal".to_owned()),
            0 => {}
            edits => say(format!("{} in the street", letters(edits))),
        }
        match streets.missing {
            0 => {}
            1 => say("1 word of the street on one side only".to_owned()),
            more => say(format!("{more} words of the street on one side only")),
        }
    }
    if one.compass != other.compass {
        say("direction on one side only".to_owned());
    }
    say(match place {
        Whereabouts::Code => "postcode equal".to_owned(),
        Whereabouts::Town { edits: 0 } => "town equal, postcode missing".to_owned(),
        Whereabouts::Town { .. } => "town equal, 1 character differs in the postcode".to_owned(),
        Whereabouts::NearTown { edits } => format!("{} in the town", letters(edits)),
        Whereabouts::Nowhere => "no town on either side".to_owned(),
        Whereabouts::Unknown => "town and postcode cannot be compared".to_owned(),
    });
    match likeness.rule {
        Rule::AddressOtherUnit => say("another unit of the same building".to_owned()),
        Rule::AddressUnitMissing => {
            let missing = one.unit.is_empty();
            let side = if missing { Side::Flagged } else { Side::Request };
            steps.push(Step::new(side, "no such unit"));
        }
        _ => {}
    }
}

fn letters(edits: u32) -> String {
    match edits {
        1 => "1 letter differs".to_owned(),
        more => format!("{more} letters differ"),
    }
}
