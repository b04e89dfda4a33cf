//! Fuzzes a desk with a log that no desk wrote.
#![no_main]

frontdesk_fuzz::target!("log", frontdesk_fuzz::mutate::calls);
