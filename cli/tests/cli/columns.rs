//! Columns by their names, in English and Dutch, and by `--map`.

use crate::support::{screen, screen_with};

const PERSON: &str = "id,name,email,phone,address\n\
    F1,Jan de Boer,jan@dorpspost.example,06-12345678,\"Dorpsstraat 5, 1234 AB Ons Dorp\"\n";

/// The kinds that match when the appointment has the flagged person's values.
fn kinds(test: &str, flags: &str, appointments: &str, more: &[&str]) -> Vec<String> {
    let items = screen_with(test, flags, appointments, more).items();
    items.iter().filter_map(|item| item.strip_prefix("F1:")).map(str::to_owned).collect()
}

#[test]
fn dutch_columns() {
    let appointments = "Afspraaknummer;Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Telefoon\n\
        1;Jan;de;Boer;jan@dorpspost.example;0612345678\n";
    assert_eq!(kinds("dutch", PERSON, appointments, &[]), ["full_name", "email", "phone"]);
}

#[test]
fn dutch_first_name_beside_a_column_of_family_names() {
    let flags = "id,naam\nF1,Jan Boer\n";
    let appointments = "id,voornaam,naam\n1,Jan,Boer\n";
    assert_eq!(kinds("naam", flags, appointments, &[]), ["full_name"]);
}

#[test]
fn columns_of_the_development_sets() {
    let header = "id,name,first_name,last_name,email,phone,address,street,city,postcode\n";
    let row = "Jan de Boer,Jan,de Boer,,,\"Dorpsstraat 5, Ons Dorp, 1234 AB\",\
        Dorpsstraat 5,Ons Dorp,1234 AB\n";
    let flags = format!("{header}F1,{row}");
    let appointments = format!("{header}7,{row}");
    assert_eq!(kinds("sets", &flags, &appointments, &[]), ["full_name", "address"]);
}

#[test]
fn customer_columns_and_odd_spellings() {
    let appointments = "Booking ID,Customer Name,customer_email,Mobile Phone\n\
        1,Jan de Boer,jan@dorpspost.example,06 12345678\n";
    let found = kinds("customer", PERSON, appointments, &[]);
    assert_eq!(found, ["full_name", "email", "phone"]);
}

#[test]
fn several_phones_in_numbered_columns_or_in_one_cell() {
    let numbered = "id,phone,phone2,email_2\n1,0699999999,0612345678,jan@dorpspost.example\n";
    assert_eq!(kinds("numbered", PERSON, numbered, &[]), ["email", "phone"]);
    let in_one =
        "id,phone,email\n1,0699999999; 0612345678|0688888888,a@example.org;jan@dorpspost.example\n";
    assert_eq!(kinds("in_one", PERSON, in_one, &[]), ["email", "phone"]);
}

#[test]
fn json_lines_flat_nested_and_in_the_librarys_own_form() {
    let rows = [
        r#"{"id": 1, "name": "Jan de Boer", "phones": ["0699999999", 612345678, "0612345678"]}"#,
        r#"{"id": 1, "contact": {"name": "Jan de Boer", "phone": "0612345678"}}"#,
        r#"{"id": 1, "person": {"firstName": "Jan", "lastName": "de Boer"}, "tel": "0612345678"}"#,
        r#"{"id": 1, "contact": {"names": [{"full": "Jan de Boer"}],
            "phones": [{"number": "0612345678"}]}}"#,
    ];
    for (number, row) in rows.iter().enumerate() {
        let found = kinds(&format!("json_{number}"), PERSON, &row.replace('\n', ""), &[]);
        assert_eq!(found, ["full_name", "phone"], "{row}");
    }
}

#[test]
fn mapped_columns_are_read_instead_of_the_usual_ones() {
    let appointments = "id,name,phone,handset\n1,Els Smit,0699999999,0612345678\n";
    assert!(kinds("unmapped", PERSON, appointments, &[]).is_empty());
    assert_eq!(kinds("mapped", PERSON, appointments, &["--map", "phone=Handset"]), ["phone"]);
    let nested = r#"{"id": 1, "party": {"reach": "0612345678"}}"#;
    assert_eq!(kinds("mapped_path", PERSON, nested, &["--map", "phone=party.reach"]), ["phone"]);
}

#[test]
fn a_wrong_map_is_told() {
    let appointments = "id,name\n1,Els Smit\n";
    let wrong = |more: &str| screen_with("wrong_map", PERSON, appointments, &["--map", more]);
    wrong("phone").is_refused("FIELD=COLUMN");
    wrong("shoe_size=x").is_refused("house_number");
    wrong("phone=handset").is_refused("no file has such a column");
}

#[test]
fn a_file_without_known_columns_is_told() {
    let outcome = screen("unknown_columns", PERSON, "colour,size\nred,4\n");
    outcome.is_refused("no column is known");
}

#[test]
fn s0_26_released_items_and_lifted_flags_match_nothing() {
    let flags = "id,name,phone,released,status\n\
        F1,Jan de Boer,0612345678,phone,active\nF2,Jan de Boer,0612345678,,lifted\n";
    let outcome = screen("released", flags, "id,name,phone\n1,Jan de Boer,0612345678\n");
    assert_eq!(outcome.items(), ["F1:full_name"]);
    assert!(outcome.err.contains("1 released, 1 lifted"), "{}", outcome.err);
}

#[test]
fn s0_16_each_distinct_value_is_an_item() {
    let flags = "id,phone,phone2,phone3\nF1,0612345678,0612345678,0699999999\n";
    let outcome = screen("distinct", flags, "id,phone\n1,0699999999;0612345678\n");
    assert_eq!(outcome.items(), ["F1:phone", "F1:phone:2"]);
}

#[test]
fn rows_without_id_are_named_by_their_line() {
    let outcome = screen("no_id", PERSON, "name\n\nEls Smit\n\"Jan\nde Boer\"\nEls Smit\n");
    let ids: Vec<_> =
        outcome.answers().iter().map(|answer| answer["appointment"].clone()).collect();
    assert_eq!(ids, ["line-3", "line-4", "line-6"]);
}

#[test]
fn the_same_id_twice_is_answered_twice() {
    let outcome = screen("twice", PERSON, "id,name\n1,Els Smit\n1,Jan de Boer\n");
    assert_eq!(outcome.answers().len(), 2);
}

#[test]
fn the_same_flag_in_two_rows_has_the_items_of_both() {
    let flags = "flag,name\nF1,Jan de Boer\nF1,Piet Smit\n";
    let outcome = screen("two_rows", flags, "id,name\n1,Piet Smit\n");
    assert_eq!(outcome.items(), ["F1:full_name:2"]);
}

#[test]
fn s0_18_numbers_without_country_are_of_the_rows_or_the_files_country() {
    let flags = "id,phone\nF1,+44 7700 900123\n";
    let by_row = "id,phone,country\n1,07700 900123,GB\n2,07700 900123,NL\n";
    let outcome = screen("by_row", flags, by_row);
    let alerts: Vec<_> = outcome.answers().iter().map(|answer| answer["alert"].clone()).collect();
    assert_eq!(alerts[0], "match");
    let by_file = "id,phone\n1,07700 900123\n";
    assert_eq!(kinds("by_file", flags, by_file, &["--region", "GB"]), ["phone"]);
    let local = "id,phone,region\nF1,07700 900123,GB\n";
    let international = "id,phone,country\n1,+447700900123,United Kingdom\n";
    assert_eq!(kinds("flag_by_row", local, international, &[]), ["phone"]);
}
