//! Two written values, or a few.
#![no_main]

frontdesk_fuzz::target!("pair", frontdesk_fuzz::mutate::pairs);
