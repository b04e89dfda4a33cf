//! Frontdesk: the judgement of a front desk, as a library.
//!
//! A customer who caused trouble is flagged with name, e-mail address, address and phone number.
//! Every appointment request is compared with all flagged items; one that matches is enough, also
//! when it is disguised, and the answer tells which item, how alike, and step by step why. Around
//! that stand customers, appointments and their dispatch, decided by pure functions.
//!
//! - [`customer`], [`appointment`]: one each, and all of them, as commands, events and state.
//! - [`flag`]: flags and their items, as commands, events and state.
//! - [`review`]: who is to be asked for a review, and who is not.
//! - [`screening`]: requests against flagged items; start at [`screening::Screener`].
//! - [`desk`]: all areas together; [`door`]: the same in JSON, for every language.
//! - [`sheet`]: rows of files and tables, understood: which column holds what.
//! - [`contact`]: what is read in names, e-mail addresses, addresses and phone numbers.
//! - [`base`]: ids, actors, scores, and [`base::Private`], which no log shows.
//!
//! # The one rule
//!
//! The core reads no clock, no file and no network, and keeps nothing behind your back. A host that
//! 1. hands a command to [`desk::Desk::handle`] with the time and the actor,
//! 2. stores the events it gets,
//! 3. does what the effects ask for (send, print, show),
//! 4. asks [`desk::Desk::due`] at [`desk::Desk::wakes_at`] at the latest,
//!
//! can lose power between any two steps and lose nothing but step 3, which
//! [`desk::Desk::effects_of`] tells again: replaying the events gives the same state. A flag only
//! warns; declining is for people.
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
