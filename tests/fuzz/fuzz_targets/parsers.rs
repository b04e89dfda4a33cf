//! Fuzzes the parsing of one written value.
#![no_main]

frontdesk_fuzz::target!("parsers", frontdesk_fuzz::mutate::texts);
