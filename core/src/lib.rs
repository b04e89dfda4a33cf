//! Screening of appointment requests against flagged customers, and the decision rules of a front
//! desk.
//!
//! A customer who caused trouble is flagged with name, e-mail address, address and phone number.
//! Every appointment request is compared with all flagged items; one that matches is enough, also
//! when it is disguised, and the answer tells which item, how alike, and step by step why. Around
//! that stand customers, appointments and their dispatch, decided by pure functions.
//!
//! ```
//! use frontdesk::contact::{WrittenContact, WrittenValue};
//! use frontdesk::{Alert, Request, Screener, screening::Policy};
//!
//! let mut policy = Policy::default();
//! policy.reading.default_region = Some("NL".parse()?);
//! let mut screener = Screener::new(policy);
//! let flagged = WrittenValue::Phone("06-12345678".into());
//! screener.add(&"F-01".parse()?, &"F-01:phone".parse()?, &flagged)?;
//!
//! let phones = vec!["+31 (0)6 1234 5678".into()];
//! let contact = WrittenContact { phones, ..WrittenContact::default() };
//! let request = Request::new("A-1002".parse()?, contact);
//! let screening = screener.screen(&request);
//! assert_eq!(screening.alert, Alert::Match);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - [`customer`], [`appointment`]: one each, and all of them, as commands, events and state.
//! - [`flag`]: flags and their items, as commands, events and state.
//! - [`review`]: who is to be asked for a review, and who is not.
//! - [`screening`]: requests against flagged items; start at [`Screener`].
//! - [`desk`]: all areas together, as [`Desk`]; [`door`]: the same in JSON, for every language, as
//!   [`Door`].
//! - [`sheet`]: rows of files and tables, understood: which column holds what.
//! - [`contact`]: what is read in names, e-mail addresses, addresses and phone numbers.
//! - [`base`]: ids, actors, scores, and [`base::Private`], which no log shows.
//!
//! # The one rule
//!
//! The core reads no clock, no file and no network, and has no hidden state. A host that
//! 1. hands a command to [`Desk::handle`] with the time and the actor,
//! 2. stores the events it gets,
//! 3. does what the effects ask for (send, print, show),
//! 4. asks [`Desk::due`] at [`Desk::wakes_at`] at the latest,
//!
//! can lose power between any two steps and lose nothing but step 3, which [`Desk::effects_of`]
//! repeats: replaying the events gives the same state. A flag only warns; declining is for people.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `ical` | yes | appointments as calendar entries (RFC 5545) |
//! | `regex` | yes | fast regular expressions for phone numbers, for native builds |
//! | `lite` | no | small regular expressions and small Unicode tables, for WebAssembly |
//! | `threads` | no | batches on all cores, with `rayon` |
//! | `phonenumber` | no | conversions from and to the values of the `phonenumber` crate |
//! | `schema` | no | JSON Schema of everything on the wire, with `schemars` |
//!
//! One of `regex` and `lite` is needed: for WebAssembly, turn the default features off.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice
    )
)]

/// A data table as it is shipped; see `build.rs`.
macro_rules! table {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name, ".tsv"))
    };
}

pub mod appointment;
pub mod base;
pub mod contact;
pub mod customer;
pub mod desk;
pub mod door;
pub mod flag;
pub mod review;
pub mod screening;
pub mod sheet;

pub use desk::Desk;
pub use door::Door;
pub use screening::{Alert, Request, Screener, Screening, Workspace};
