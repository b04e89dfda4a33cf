//! A mail server on this machine (RFC 5321), which can die at any step of the protocol.

use std::{
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

/// A step of the protocol, by what the client sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Connect,
    Ehlo,
    Mail,
    Recipient,
    Data,
    Body,
    End,
    Quit,
}

impl Step {
    pub(crate) const ALL: [Self; 8] = [
        Self::Connect,
        Self::Ehlo,
        Self::Mail,
        Self::Recipient,
        Self::Data,
        Self::Body,
        Self::End,
        Self::Quit,
    ];
}

/// When the server dies in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    /// Before it has done anything.
    Received,
    /// When it has done the step, and not answered.
    Done,
    /// When it has answered.
    Answered,
}

impl Moment {
    pub(crate) const ALL: [Self; 3] = [Self::Received, Self::Done, Self::Answered];
}

/// Where a server dies: at a step of one of its connections, from zero.
pub(crate) type Death = (usize, Step, Moment);

/// The connection is closed: the server died, or the client left.
struct Closed;

impl From<std::io::Error> for Closed {
    fn from(_: std::io::Error) -> Self {
        Self
    }
}

/// A server that receives mails until it dies or is stopped.
pub(crate) struct Server {
    address: SocketAddr,
    is_stopped: Arc<AtomicBool>,
    thread: JoinHandle<bool>,
}

/// The mails that servers have received.
pub(crate) type Mailbox = Arc<Mutex<Vec<String>>>;

impl Server {
    pub(crate) fn start(mailbox: &Mailbox, death: Option<Death>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let address = listener.local_addr().expect("it has an address");
        let is_stopped = Arc::new(AtomicBool::new(false));
        let (mailbox, stopped) = (Arc::clone(mailbox), Arc::clone(&is_stopped));
        let thread = thread::spawn(move || serve(&listener, &mailbox, &stopped, death));
        Self { address, is_stopped, thread }
    }

    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// Stops the server, and tells whether it had died before.
    pub(crate) fn stop(self) -> bool {
        self.is_stopped.store(true, Ordering::SeqCst);
        // Wakes a server that waits for a client; one that died refuses.
        drop(TcpStream::connect(self.address));
        self.thread.join().expect("the server does not panic")
    }
}

/// Serves clients one after another. Returns whether the server died.
fn serve(
    listener: &TcpListener,
    mailbox: &Mailbox,
    is_stopped: &AtomicBool,
    death: Option<Death>,
) -> bool {
    for (connection, client) in listener.incoming().enumerate() {
        if is_stopped.load(Ordering::SeqCst) {
            return false;
        }
        let client = client.expect("a client");
        let death = death.filter(|death| death.0 == connection).map(|death| (death.1, death.2));
        let mut session = Session { client: &client, mailbox, death, is_dead: false };
        let _ = session.run();
        if session.is_dead {
            return true;
        }
    }
    false
}

/// The conversation with one client.
struct Session<'a> {
    client: &'a TcpStream,
    mailbox: &'a Mailbox,
    death: Option<(Step, Moment)>,
    is_dead: bool,
}

impl Session<'_> {
    fn run(&mut self) -> Result<(), Closed> {
        let mut lines = BufReader::new(self.client).lines();
        self.step(Step::Connect, "220 localhost", || ())?;
        loop {
            let line = lines.next().ok_or(Closed)??;
            match line.split([' ', ':']).next().unwrap_or_default() {
                "EHLO" => self.step(Step::Ehlo, "250 localhost", || ())?,
                "MAIL" => self.step(Step::Mail, "250 OK", || ())?,
                "RCPT" => self.step(Step::Recipient, "250 OK", || ())?,
                "DATA" => {
                    self.step(Step::Data, "354 Go on", || ())?;
                    self.receive(&mut lines)?;
                }
                "QUIT" => return self.step(Step::Quit, "221 Bye", || ()),
                _ => self.answer("500 Unknown command")?,
            }
        }
    }

    /// Receives the content of a mail, up to a line with a single dot.
    fn receive(
        &mut self,
        lines: &mut impl Iterator<Item = std::io::Result<String>>,
    ) -> Result<(), Closed> {
        let mut mail = String::new();
        loop {
            let line = lines.next().ok_or(Closed)??;
            if line == "." {
                break;
            }
            mail.push_str(line.strip_prefix('.').unwrap_or(&line));
            mail.push('\n');
            // In the middle of the content, after the first lines of the header.
            if mail.lines().count() == 3 {
                Moment::ALL.into_iter().try_for_each(|moment| self.live(Step::Body, moment))?;
            }
        }
        let mailbox = self.mailbox;
        self.step(Step::End, "250 OK", || mailbox.lock().expect("no panic").push(mail))
    }

    /// Does a step and answers, unless the server dies.
    fn step(&mut self, step: Step, answer: &str, act: impl FnOnce()) -> Result<(), Closed> {
        self.live(step, Moment::Received)?;
        act();
        self.live(step, Moment::Done)?;
        self.answer(answer)?;
        self.live(step, Moment::Answered)
    }

    fn answer(&mut self, answer: &str) -> Result<(), Closed> {
        Ok(self.client.write_all(format!("{answer}\r\n").as_bytes())?)
    }

    fn live(&mut self, step: Step, moment: Moment) -> Result<(), Closed> {
        self.is_dead = self.death == Some((step, moment));
        if self.is_dead { Err(Closed) } else { Ok(()) }
    }
}
