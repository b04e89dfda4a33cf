//! Events of a strange log.
#![no_main]

frontdesk_fuzz::target!("log", frontdesk_fuzz::mutate::calls);
