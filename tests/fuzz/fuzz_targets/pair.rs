//! Fuzzes the comparison of written values.
#![no_main]

frontdesk_fuzz::target!("pair", frontdesk_fuzz::mutate::pairs);
