//! A day's e-mails are sent once each, however often the mail server or the program dies.

mod server;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use frontdesk_examples::{
    mail_day::{DAY, policy, send, take_bookings},
    mail_host::MailHost,
};
use lettre::SmtpTransport;

use crate::server::{Death, Mailbox, Moment, Server, Step};

/// A file for events that does not exist yet.
fn new_log(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.jsonl"));
    let _ = fs::remove_file(&path);
    path
}

/// Starts the program with the events of a file.
fn open(log: &Path, port: u16) -> MailHost {
    let server = SmtpTransport::builder_dangerous("127.0.0.1").port(port).build();
    let from = ("De Kraan", "desk@example.com");
    let mut host = MailHost::open(&policy(), log, server, from).expect("the log is sound");
    if host.is_new() {
        take_bookings(&mut host).expect("the bookings are stored");
    }
    host
}

/// Runs the program once, to the end of the day or to the death of the server. Returns whether the
/// server died.
fn run(log: &Path, at: &mut String, mailbox: &Mailbox, death: Option<Death>) -> bool {
    let server = Server::start(mailbox, death);
    let ended = send(&mut open(log, server.port()), at);
    let died = server.stop();
    assert!(ended.is_ok() || died, "{ended:?}");
    died
}

/// The copies of each mail by its key, which is its `Message-ID`.
fn copies(mailbox: &Mailbox) -> BTreeMap<String, Vec<String>> {
    let mut copies: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for mail in mailbox.lock().expect("no panic").iter() {
        let header = mail.split("\n\n").next().unwrap_or_default();
        let ids: Vec<&str> =
            header.lines().filter_map(|line| line.strip_prefix("Message-ID: ")).collect();
        assert_eq!(ids.len(), 1, "{header}");
        copies.entry(ids[0].to_owned()).or_default().push(mail.clone());
    }
    copies
}

/// The mails of a day with a server that never dies.
fn wanted() -> BTreeMap<String, Vec<String>> {
    let (log, mailbox) = (new_log("undisturbed"), Mailbox::default());
    assert!(!run(&log, &mut DAY.0.to_owned(), &mailbox, None));
    copies(&mailbox)
}

/// Copies of one mail that are not equal, byte for byte.
fn different(copies: &BTreeMap<String, Vec<String>>) -> Vec<&str> {
    let is_different = |all: &Vec<String>| all.iter().collect::<BTreeSet<_>>().len() > 1;
    let different = copies.iter().filter(|(_, all)| is_different(all));
    different.map(|(id, _)| id.as_str()).collect()
}

#[test]
fn the_day_has_mails_of_several_kinds() {
    let wanted = wanted();
    let kinds = wanted.keys().filter_map(|id| id.trim_start_matches('<').split('.').next());
    let kinds: BTreeSet<&str> = kinds.collect();
    assert!(kinds.len() >= 3 && wanted.len() >= 5, "{:?}", wanted.keys());
    assert!(wanted.values().all(|copies| copies.len() == 1));
}

/// 3.10: the server dies at every step of the protocol, for each of the mails. No wanted mail is
/// missing in the end, and only one whose receipt was not confirmed comes twice, with an equal key.
#[test]
fn no_mail_is_lost_when_the_server_dies() {
    let (wanted, log) = (wanted(), new_log("server"));
    for connection in 0..wanted.len() {
        for (step, moment) in
            Step::ALL.into_iter().flat_map(|step| Moment::ALL.map(|moment| (step, moment)))
        {
            let death = (connection, step, moment);
            let _ = fs::remove_file(&log);
            let (mailbox, mut at) = (Mailbox::default(), DAY.0.to_owned());
            assert!(run(&log, &mut at, &mailbox, Some(death)), "{death:?}: the server lived");
            assert!(!run(&log, &mut at, &mailbox, None));
            let received = copies(&mailbox);
            assert!(received.keys().eq(wanted.keys()), "{death:?}: {:?}", received.keys());
            assert_eq!(different(&received), Vec::<&str>::new(), "{death:?}");
            let again = received.values().filter(|copies| copies.len() > 1).count();
            let is_unconfirmed = (step, moment) == (Step::End, Moment::Done);
            assert_eq!(again, usize::from(is_unconfirmed), "{death:?}");
            assert!(received.values().all(|copies| copies.len() <= 2), "{death:?}");
        }
    }
}

/// 3.10: the program ends after a mail was sent and before its report was stored, in full or at all.
/// That mail comes again, with an equal key, and no other.
#[test]
fn no_mail_is_lost_when_the_program_dies() {
    let log = new_log("program");
    let (mailbox, mut at) = (Mailbox::default(), DAY.0.to_owned());
    run(&log, &mut at, &mailbox, None);
    let text = fs::read_to_string(&log).expect("the log");
    let wanted = copies(&mailbox);
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).collect();
    let reports = &ends[ends.len() - wanted.len() - 1..];
    for report in reports.windows(2) {
        let middle = usize::midpoint(report[0], report[1]);
        for end in [report[0], middle, report[1] - 1] {
            fs::write(&log, &text.as_bytes()[..end]).expect("the log is written");
            let again = Mailbox::default();
            let sent = wanted.len() - reports.iter().filter(|stored| **stored > end).count();
            run(&log, &mut DAY.0.to_owned(), &again, None);
            let again = copies(&again);
            assert_eq!(again.len(), wanted.len() - sent, "{end}");
            assert!(again.iter().all(|(id, copies)| wanted[id] == *copies), "{end}");
            assert_eq!(fs::read_to_string(&log).expect("the log"), text, "{end}");
        }
    }
}

/// A program that is started again when all was sent sends nothing.
#[test]
fn what_was_sent_is_not_sent_again() {
    let (log, mailbox) = (new_log("again"), Mailbox::default());
    run(&log, &mut DAY.0.to_owned(), &mailbox, None);
    let all = mailbox.lock().expect("no panic").len();
    run(&log, &mut DAY.0.to_owned(), &mailbox, None);
    assert_eq!(Arc::clone(&mailbox).lock().expect("no panic").len(), all);
}
