//! Screening of appointment requests against flagged customers, and the decision rules of a front
//! desk.
//!
//! A customer who caused trouble is flagged with name, e-mail address, address and phone number.
//! Every appointment request is compared with all flagged items. One matching item is enough, even
//! if it is written in another way; the answer says which item matched, how alike it is and, step
//! by step, why. Customers, appointments and their dispatch are decided by pure functions, too.
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
//! - [`customer`], [`appointment`]: commands, events, state and queries; a host with its own tables
//!   uses one record at a time.
//! - [`flag`]: flags and their items: commands, events, state and queries.
//! - [`review`]: the customers to be asked for a review.
//! - [`message`]: kinds of messages to customers, and their texts, ready to be sent.
//! - [`screening`]: compares requests with flagged items; start at [`Screener`].
//! - [`desk`]: all areas together, as [`Desk`]; [`door`]: the same in JSON, for every language, as
//!   [`Door`].
//! - [`sheet`]: rows of files and tables, and which field each column has.
//! - [`contact`]: parses names, e-mail addresses, addresses and phone numbers.
//! - [`base`]: ids, actors, scores, and [`base::Private`], a value that is redacted in logs.
//!
//! # What a host does
//!
//! The core reads no clock, no file and no network, and has no hidden state. A host
//! 1. calls [`Desk::handle`] with a command, the time and the actor,
//! 2. stores the events of the outcome,
//! 3. carries out the effects (send, print, show),
//! 4. calls [`Desk::due`] at [`Desk::wakes_at`] at the latest.
//!
//! After a crash between any two steps, replaying the stored events gives the same state, and
//! [`Desk::effects_of`] gives the effects again. A flag only warns; people decide whom to decline.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `ical` | yes | appointments as calendar entries (RFC 5545) |
//! | `regex` | yes | fast regular expressions for phone numbers, for native builds |
//! | `texts` | yes | texts of messages, and the queries that render and check them |
//! | `lite` | no | small Unicode tables, for WebAssembly |
//! | `threads` | no | batches on all cores, with `rayon` |
//! | `phonenumber` | no | conversions from and to the values of the `phonenumber` crate |
//! | `schema` | no | JSON Schema of everything on the wire, with `schemars` |
//! | `eml` | no | e-mails as files (RFC 5322), with `mail-builder` |
//! | `count-work` | no | counts of comparisons and visits (`base::counted`), for tests |
//!
//! For WebAssembly, turn the default features off: without `regex`, smaller regular expressions are
//! used.
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

/// The text of a data table that `build.rs` prepared.
macro_rules! table {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name, ".tsv"))
    };
}

pub mod appointment;
pub mod base;
pub mod check_in;
pub mod contact;
pub mod customer;
pub mod desk;
pub mod door;
pub mod flag;
pub mod inquiry;
pub mod message;
pub mod review;
pub mod screening;
pub mod sheet;

pub use desk::Desk;
pub use door::Door;
pub use screening::{Alert, Request, Screener, Screening, Workspace};
