//! Calls to the door.
#![no_main]

frontdesk_fuzz::target!("door", frontdesk_fuzz::mutate::calls);
