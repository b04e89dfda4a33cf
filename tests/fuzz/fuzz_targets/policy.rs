//! Fuzzes a policy in JSON or TOML.
#![no_main]

frontdesk_fuzz::target!("policy", frontdesk_fuzz::mutate::calls);
