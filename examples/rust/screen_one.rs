//! Screens one appointment against two flagged items, as a booking platform would.
//!
//! Run it with `cargo run -p frontdesk-examples --example screen_one`.

use std::error::Error;

use frontdesk::{
    base::FlagId,
    contact::{WrittenContact, WrittenValue},
    screening::{Policy, Request, Screener},
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut policy = Policy::default();
    policy.reading.default_region = Some("NL".parse()?);
    let mut screener = Screener::new(policy);

    let flag: FlagId = "three-no-shows".parse()?;
    let name = WrittenValue::FullName("Jan de Boer".into());
    let phone = WrittenValue::Phone("06-12345678".into());
    screener.add(&flag, &"name".parse()?, &name)?;
    screener.add(&flag, &"phone".parse()?, &phone)?;

    // His girlfriend books, but leaves his number.
    let contact = WrittenContact {
        names: vec!["Lisa Jansen".into()],
        emails: vec!["lisa@example.org".into()],
        phones: vec!["+31 (0)6 1234 5678".into()],
        ..WrittenContact::default()
    };
    let request = Request::new("A-1002".parse()?, contact);
    let screening = screener.screen(&request);
    println!("{}", serde_json::to_string_pretty(&screening)?);
    Ok(())
}
