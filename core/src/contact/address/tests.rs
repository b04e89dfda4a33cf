//! Tests of parsing addresses (S0-19, M9).

use super::{Address, Form};
use crate::{
    base::Region,
    contact::{ParseOptions, WrittenAddress},
};

/// The non-empty parts of the usual form.
fn parts(text: &str, region: &str) -> String {
    let options =
        ParseOptions { default_region: Region::parse(region).ok(), ..ParseOptions::default() };
    match Address::parse(&WrittenAddress::free(text), &options) {
        Ok(address) => address.forms().next().map(described).unwrap_or_default(),
        Err(problem) => format!("{problem:?}"),
    }
}

fn described(form: &Form) -> String {
    let number = form.number.map(|number| {
        let last = if number.last > 0 { format!("-{}", number.last) } else { String::new() };
        format!("{}{last}{}", number.first, number.addition.as_str())
    });
    let points: String = ("nsew".chars().enumerate())
        .filter(|(bit, _)| form.compass & 1 << bit != 0)
        .map(|(_, point)| point)
        .collect();
    let parts = [
        ("", number.unwrap_or_default()),
        ("", form.street.to_string()),
        ("", form.type_word.to_string()),
        ("compass ", points),
        ("door ", form.unit.door.as_str().to_owned()),
        ("floor ", form.unit.floor.as_str().to_owned()),
        ("box ", form.post_box.as_str().to_owned()),
        ("", form.postcode.as_str().to_owned()),
        ("", form.town.to_string()),
        ("in ", form.state.to_string()),
        ("in ", form.country.map(|country| country.to_string()).unwrap_or_default()),
    ];
    let parts = parts.iter().filter(|(_, part)| !part.is_empty());
    parts.map(|(name, part)| format!("{name}{part}")).collect::<Vec<_>>().join(", ")
}

/// Checks rows of a default region, a text, and its expected parts.
fn check(rows: &[(&str, &str, &str)]) {
    for (region, text, expected) in rows {
        assert_eq!(parts(text, region), *expected, "{text}");
    }
}

#[test]
fn m9_the_door_stands_behind_its_word_or_behind_the_number() {
    check(&[
        (
            "US",
            "12 Main St Apt 3, Springfield, IL 62701",
            "12, main, street, door 3, 62701, springfield, in il",
        ),
        (
            "US",
            "12 Main St Apt # 9 R, Springfield IL",
            "12, main, street, door 9r, springfield, in il",
        ),
        ("US", "12 Main St flat no 3b, Springfield", "12, main, street, door 3b, springfield"),
        ("US", "12 Main St Apt 3 b c, Springfield", "12, main, street, door 3, springfield"),
        ("US", "12 Main St Apt b c, Springfield", "12, main, street, door b, springfield"),
        ("US", "12 Main St Apt ph1234, Springfield", "12, main, street, door ph1234, springfield"),
        ("US", "12 Main St Apt ph12345, Springfield", "12, main, street, springfield"),
        ("US", "12 Main St, 3 B, Springfield", "12, main, street, door 3b, springfield"),
        ("US", "12 Main St, 3, Springfield", "12, main, street, door 3, springfield"),
        ("US", "12 Main St, 3 BC, Springfield", "12, main, street, door 3, springfield, in bc"),
        ("US", "12 Main St, Apt 3, 4 B, Springfield", "12, main, street, door 3, springfield"),
        (
            "US",
            "124 Grand St number 61 a, Springfield",
            "124, grand, street, door 61a, springfield",
        ),
        (
            "US",
            "124 Grand St number 61 North, Springfield",
            "124, grand, street, door 61, springfield",
        ),
        (
            "US",
            "124 Grand St Apt 3 number 61, Springfield",
            "124, grand, street, door 3, springfield",
        ),
        ("US", "Main St 12 14 B, Springfield", "12, main, street, door 14, springfield"),
        ("US", "Main St 14 number 16, Springfield", "14, main, street, springfield"),
        ("US", "Unit 5th Avenue 12, New York", "12, unit 5, avenue, newyork, in ny"),
        ("US", "Unit 12 5th Avenue, New York", "5, avenue, door 12, newyork, in ny"),
        ("GB", "Flat B, 5 Baker Street, London", "5, baker, street, door b, london"),
        ("GB", "3/12 Main Street, London", "12, main, street, door 3, london"),
        (
            "NL",
            "Dorpsstraat 5-3, 1234 AB Utrecht",
            "5, dorps, straat, door 3, 1234ab, utrecht, in NL",
        ),
        (
            "NL",
            "Dorpsstraat 5 A 2, 1234 AB Utrecht",
            "5a, dorps, straat, door 2, 1234ab, utrecht, in NL",
        ),
        (
            "NL",
            "Dorpsstraat 5 II, 1234 AB Utrecht",
            "5, dorps, straat, door 2, 1234ab, utrecht, in NL",
        ),
        ("AT", "Hauptstraße 12/2/7, 1010 Wien", "12, haupt, strasse, door 27, 1010, wien"),
        (
            "AT",
            "Hauptstraße 12 Stiege 2 Top 7, A-1010 Wien",
            "12, haupt, strasse, door 27, 1010, wien",
        ),
        ("ES", "C/ Mayor 3, 2º B, 28013 Madrid", "3, mayor, calle, door b, floor 2, 28013, madrid"),
        (
            "ES",
            "C/ Mayor 3, 2º izq, 28013 Madrid",
            "3, mayor, calle, door izq, floor 2, 28013, madrid",
        ),
        ("ES", "C/ Mayor 3, 2º, 28013 Madrid", "3, mayor, calle, floor 2, 28013, madrid"),
        (
            "PL",
            "ul. Marszałkowska 12/5, 00-590 Warszawa",
            "12, marszalkowska, ulica, door 5, 00590, warszawa, in PL",
        ),
    ]);
}

#[test]
fn m9_the_floor_stands_before_or_behind_its_word() {
    check(&[
        ("US", "12 Main St, 3rd Floor, Springfield", "12, main, street, floor 3, springfield"),
        ("US", "12 Main St 3rd Floor, Springfield", "12, main, street, floor 3, springfield"),
        ("US", "3 Floor St, Springfield IL", "3, floor, street, springfield, in il"),
        ("US", "12 Main St, Floor no 3, Springfield", "12, main, street, floor 3, springfield"),
        ("US", "12 Main St, Floor # 3, Springfield", "12, main, street, floor 3, springfield"),
        ("US", "12 Main St, no 9 floor, Springfield", "12, main, street, floor 9, springfield"),
        ("US", "12 Main St, first floor, Springfield", "12, main, street, floor 1, springfield"),
        (
            "US",
            "12 Main St Floor 3 Apt 4, Springfield",
            "12, main, street, door 4, floor 3, springfield",
        ),
        ("US", "12 Main St Floor 3 North, Springfield", "12, main, street, springfield"),
        ("US", "12 Main St, Floor 3 North, Springfield", "12, main, street, floor 3, springfield"),
        ("US", "12 Main St, Floor G, Springfield", "12, main, street, floor g, springfield"),
        ("US", "12 Main St, 199 Floor, Springfield", "12, main, street, floor 199, springfield"),
        ("US", "12 Main St, 200 Floor, Springfield", "12, main, street, springfield"),
        ("US", "12 Floor St, Springfield IL", "12, floor, street, springfield, in il"),
        ("US", "12 Main St, basement, Springfield", "12, main, street, floor cellar, springfield"),
        (
            "US",
            "12 Main St, lower floor, Springfield",
            "12, main, street, floor cellar, springfield",
        ),
        ("NL", "Dorpsstraat 5 3 hoog, Utrecht", "5, dorps, straat, floor 3, utrecht"),
        ("NL", "Dorpsstraat 5, 1e etage, Utrecht", "5, dorps, straat, floor 1, utrecht"),
        (
            "NL",
            "Dorpsstraat 5 huis, 1234 AB Utrecht",
            "5, dorps, straat, floor 0, 1234ab, utrecht, in NL",
        ),
        (
            "DE",
            "Hauptstr.12, Keller, 10115 Berlin",
            "12, haupt, street, floor cellar, 10115, berlin",
        ),
        ("DE", "Hauptstr. 12, 3. Stock, 10115 Berlin", "12, haupt, street, floor 3, 10115, berlin"),
        ("ES", "Calle Mayor 3 bajo, 28013 Madrid", "3, mayor, calle, floor 0, 28013, madrid"),
    ]);
}

#[test]
fn m9_the_house_number_keeps_its_addition_and_its_range() {
    check(&[
        ("NL", "Dorpsstraat 5-7, 1234 AB Utrecht", "5-7, dorps, straat, 1234ab, utrecht, in NL"),
        ("NL", "Dorpsstraat 5 bis, 1234AB Utrecht", "5bis, dorps, straat, 1234ab, utrecht, in NL"),
        ("US", "12-100 Main St, Springfield, USA", "12-100, main, street, springfield, in US"),
        ("NL", "Dorpsstraat nr 5, 1234 AB Utrecht", "5, dorps, straat, 1234ab, utrecht, in NL"),
        ("NL", "5, Dorpsstraat, Utrecht", "5, dorps, straat, utrecht"),
        ("NL", "Dorpsstraat, 5 A, Utrecht", "5a, dorps, straat, utrecht"),
        ("NL", "Dorpsstraat, nr 5, Utrecht", "5, dorps, straat, utrecht"),
        ("DE", "Hauptstr. 12 a, 10115 Berlin", "12a, haupt, street, 10115, berlin"),
        ("FR", "12 bis rue de la Paix, 75002 Paris", "12bis, paix, rue, 75002, paris"),
        ("FR", "5 R. de la Paix, 75002 Paris", "5, paix, rue, 75002, paris"),
        ("IT", "Via Roma, 12, 00184 Roma", "12, roma, via, 00184, roma"),
        ("IT", "Via Roma n. 12, 00184 Roma", "12, roma, via, 00184, roma"),
        ("ES", "Calle Mayor nr 3, 28013 Madrid", "3, mayor, calle, 28013, madrid"),
        ("IT", "Via Roma 12 n, 00184 Roma", "12n, roma, via, 00184, roma"),
        ("IT", "Via Roma n. 12 int. 4, 00184 Roma", "12, roma, via, door 4, 00184, roma"),
        ("IT", "Corso Italia 25 Aprile 12, 00184 Roma", "12, italia 25 aprile, corso, 00184, roma"),
        ("US", "12 1/2 Main St, Springfield", "1212, main, street, springfield"),
        ("US", "12½ Main St, Springfield", "1212, main, street, springfield"),
        ("US", "12 A Main St, Springfield", "12a, main, street, springfield"),
        ("US", "12 N Main St, Springfield", "12, main, street, compass n, springfield"),
        ("US", "No. 5 High Street, Springfield", "5, high, street, springfield"),
        ("US", "4o00 Main St, Springfield", "4000, main, street, springfield"),
        ("US", "1z31 Main St, Springfield", "1231, main, street, springfield"),
        ("US", "12345678 Main St, Springfield", "12345678 main, street, springfield"),
        ("US", "Main St 12 a, Springfield", "12a, main, street, springfield"),
    ]);
}

#[test]
fn s0_19_the_street_is_read_apart_from_its_type_and_direction() {
    check(&[
        ("US", "N Main St 12, Springfield", "12, main, street, compass n, springfield"),
        ("US", "Main St N, 12, Springfield", "12, main, street, compass n, springfield"),
        (
            "US",
            "12 North East 9th Avenue South, Springfield",
            "12, 9, avenue, compass nse, springfield",
        ),
        ("US", "12 North Street, Springfield", "12, north, street, springfield"),
        ("US", "12 Main St North Springfield, 62701", "12, main, street, 62701, northspringfield"),
        (
            "US",
            "12 Main St NW Springfield, 62701",
            "12, main, street, compass nw, 62701, springfield",
        ),
        ("US", "Highway 69 12, Springfield", "12, 69, highway, springfield"),
        ("US", "12 Highway 69 North Road, Springfield", "12, 69 north, road, springfield"),
        ("US", "12 County Road 5, Springfield", "12, 5, road, springfield"),
        ("US", "12 Mt Vernon St, St Louis", "12, mount vernon, street, saintlouis"),
        ("US", "12 The Avenue, Springfield", "12, avenue, springfield"),
        ("US", "12 Road 1234, Springfield", "12, road 1234, springfield"),
        ("FR", "12 boulevard St Michel, 75005 Paris", "12, saint michel, boulevard, 75005, paris"),
        ("US", "Broadway 12, New York", "12, broadway, newyork, in ny"),
        ("NL", "Dorpsstraat 5 Utrecht", "5, dorps, straat, utrecht"),
        ("DE", "Straße des 17. Juni 12, 10115 Berlin", "12, 17 juni, strasse, 10115, berlin"),
    ]);
}

#[test]
fn s0_19_the_postcode_has_the_shape_of_a_country() {
    check(&[
        (
            "US",
            "4000 NW Skycrest Parkway, Springfield",
            "4000, skycrest, parkway, compass nw, springfield",
        ),
        ("NL", "1234 AB 5", "5, 1234ab, in NL"),
        ("NL", "1234 AB Utrecht, Dorpsstraat 5", "5, dorps, straat, 1234ab, utrecht, in NL"),
        ("NL", "5 1234AB", "5, 1234ab, in NL"),
        ("AU", "12 Main Street, Perth WA 6000", "12, main, street, 6000, perth, in wa"),
        ("AU", "12 Main Street, 2107 WA", "12, main, street, 2107, in wa"),
        ("GB", "5 SW1A 1AA", "5, sw1a1aa, in GB"),
        (
            "GB",
            "12 Baker Street, London NW16XE, England",
            "12, baker, street, nw16xe, london, in GB",
        ),
        ("DE", "Hauptstraße 12, D-10115 Berlin", "12, haupt, strasse, 10115, berlin"),
        ("DE", "Berliner Str. 12, 1O115 Berlin", "12, berliner, street, 10115, berlin"),
        ("US", "12345 Main St, Springfield 62701", "12345, main, street, 62701, springfield"),
        ("US", "12345 Main St, Springfield", "12345, main, street, springfield"),
        ("US", "12 Main St 62701 Springfield", "12, main, street, 62701, springfield"),
        ("US", "12 Main St Apt 62701, Springfield", "12, main, street, door 62701, springfield"),
        ("US", "62701 Springfield, 12 Main St", "12, main, street, 62701, springfield"),
        ("US", "12 Main St, PO Box 62701, Springfield", "box 62701, springfield"),
        (
            "CA",
            "12 Main St, Toronto, ON M5V 2T6",
            "12, main, street, m5v2t6, toronto, in on, in CA",
        ),
        (
            "BR",
            "Rua Augusta 12, 01304-000 São Paulo",
            "12, augusta, rua, 01304000, saopaulo, in BR",
        ),
        ("PT", "Rua Augusta 12, 1100-053 Lisboa", "12, augusta, rua, 1100053, lisboa, in PT"),
        ("SE", "Storgatan 5, 123 45 Stockholm", "5, stor, gatan, 12345, stockholm"),
        ("AT", "Hauptstraße 12, 1010 Wien", "12, haupt, strasse, 1010, wien"),
        ("US", "12 Main St, Springfield 62701-1234", "12, main, street, 62701, springfield, in US"),
    ]);
}

#[test]
fn s0_19_the_town_is_no_state_and_no_country() {
    check(&[
        ("US", "12 Court Ct, Springfield CT 06001", "12, court, court, 06001, springfield, in ct"),
        ("US", "12 Main St, New York", "12, main, street, newyork, in ny"),
        ("US", "12 Main St, New York, NY", "12, main, street, newyork, in ny"),
        ("US", "12 Main St, Brooklyn, New York", "12, main, street, newyork, in ny"),
        ("US", "12 Main St, Springfield, United States", "12, main, street, springfield, in US"),
        (
            "US",
            "12 Main St, Springfield, United States of America",
            "12, main, street, springfield, in US",
        ),
        ("US", "12 Main St, Springfield, US", "12, main, street, springfield, in US"),
        ("US", "12 Main St, Springfield US", "12, main, street, springfieldus"),
        ("US", "12 Main St, Springfield France", "12, main, street, springfield, in FR"),
        ("US", "France, 12 Main St, Springfield", "12, main, street, springfield"),
        ("US", "Springfield, 12 Main St, Riverside, 62701", "12, main, street, 62701, riverside"),
        ("US", "12 Main St, Riverside, Springfield, 62701", "12, main, street, 62701, springfield"),
        ("US", "12 Main St, 62701, Springfield, Riverside", "12, main, street, 62701, riverside"),
        ("US", "Riverside, 12 Main St", "12, main, street, riverside"),
        ("US", "c/o John Smith, 12 Main St, Springfield", "12, main, street, springfield"),
        (
            "DE",
            "Berliner Straße 12/3, 10115 Berlin, Deutschland",
            "12, berliner, strasse, door 3, 10115, berlin, in DE",
        ),
    ]);
}

#[test]
fn s0_19_a_box_at_the_post_office_is_an_address() {
    check(&[
        ("NL", "Postbus 12, 1234 AB Utrecht", "box 12, 1234ab, utrecht, in NL"),
        ("US", "PO Box 123, Springfield IL 62701", "box 123, 62701, springfield, in il"),
        ("US", "P.O. Box # 123, Springfield IL 62701", "box 123, 62701, springfield, in il"),
        ("US", "P.O. Box No. 123, Springfield IL 62701", "box 123, 62701, springfield, in il"),
        ("US", "RR 2 Box 15, Springfield IL", "box r2b15, springfield, in il"),
        ("US", "RR 2, Springfield IL", "box r2, springfield, in il"),
        ("US", "PO Box, 12 Main St, Springfield", "12, main, street, springfield"),
        ("US", "PO Box 123, 12 Main St, Springfield", "box 123, springfield"),
    ]);
}

#[test]
fn s0_16_too_little_is_refused() {
    check(&[
        ("US", "Main St", "Incomplete"),
        ("US", "Springfield", "Incomplete"),
        ("US", "12 Main St", "12, main, street"),
        ("US", "Main St, Springfield", "main, street, springfield"),
        ("US", "Main, Springfield", "Incomplete"),
        ("US", "Main, Springfield 62701", "main, 62701, springfield"),
        ("US", "---", "Blank"),
        ("US", "x", "Placeholder"),
        ("US", "unknown", "Placeholder"),
    ]);
}
