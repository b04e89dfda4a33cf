//! Fuzzes a table or JSON Lines, as bytes.
#![no_main]

frontdesk_fuzz::target!("sheet", frontdesk_fuzz::mutate::bytes);
