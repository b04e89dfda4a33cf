//! Fuzzes the JSON interface with calls.
#![no_main]

frontdesk_fuzz::target!("door", frontdesk_fuzz::mutate::calls);
