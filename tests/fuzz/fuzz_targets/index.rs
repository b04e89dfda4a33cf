//! Fuzzes edits of a saved index.
#![no_main]

frontdesk_fuzz::target!("index", frontdesk_fuzz::mutate::bytes);
