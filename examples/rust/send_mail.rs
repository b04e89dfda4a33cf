//! Sends the e-mails of a day to a mail server.
//!
//! Run it with `cargo run -p frontdesk-examples --example send_mail -- HOST PORT LOG`, such as
//! `localhost 1025 out/mail.jsonl`. `LOG` is the file with the events of the desk; a new one begins
//! with a few bookings. What was sent is not sent again, however often the program runs.

use std::{env, error::Error, path::Path};

use frontdesk_examples::{
    mail_day::{DAY, policy, send, take_bookings},
    mail_host::MailHost,
};
use lettre::SmtpTransport;

fn main() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = env::args().skip(1).collect();
    let [host, port, log] = given.as_slice() else {
        return Err("give the host and port of a mail server, and a file for events".into());
    };
    // For a server elsewhere take `SmtpTransport::relay`, which encrypts, of the feature `rustls`.
    let server = SmtpTransport::builder_dangerous(host).port(port.parse()?).build();
    let from = ("De Kraan", "desk@example.com");
    let mut host = MailHost::open(&policy(), Path::new(log), server, from)?;
    if host.is_new() {
        take_bookings(&mut host)?;
    }
    send(&mut host, &mut DAY.0.to_owned())
}
