//! Screens one appointment against two flagged items, as a booking platform would.
//!
//! Run it with `cargo run -p frontdesk-examples --example screen_one`.

use std::error::Error;

use frontdesk::{
    base::{AppointmentId, FlagId, FlagItemId, Private, Region},
    contact::{WrittenContact, WrittenName, WrittenPhone, WrittenValue},
    screening::{Policy, Request, Screener, Workspace},
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut policy = Policy::default();
    policy.reading.default_region = Some(Region::parse("NL")?);
    let mut screener = Screener::new(policy);

    let flag = FlagId::parse("three-no-shows")?;
    let name = WrittenValue::FullName(WrittenName::full("Jan de Boer"));
    let phone = WrittenValue::Phone(WrittenPhone::new("06-12345678"));
    screener.add(&flag, &FlagItemId::parse("name")?, &name)?;
    screener.add(&flag, &FlagItemId::parse("phone")?, &phone)?;

    // His girlfriend books, but leaves his number.
    let contact = WrittenContact {
        names: vec![WrittenName::full("Lisa Jansen")],
        emails: vec![Private::new("lisa@example.org".to_owned())],
        phones: vec![WrittenPhone::new("+31 (0)6 1234 5678")],
        ..WrittenContact::default()
    };
    let request = Request::new(AppointmentId::parse("A-1002")?, contact);
    let screening = screener.screen(&request, &mut Workspace::default());
    println!("{}", serde_json::to_string_pretty(&screening)?);
    Ok(())
}
