//! A program that sends the e-mails of a desk to a mail server (SMTP).
//!
//! A message is sent first and reported afterwards. If the program ends in between, the message is
//! sent again after the restart, with the same `Message-ID` and the same bytes, so that mail
//! programs show it once. Reported first, it could be lost.

use std::{
    error::Error,
    fs::{File, OpenOptions},
    io::{self, Read, Seek, Write},
    path::Path,
};

use frontdesk::{
    base::Zone,
    customer::{Channel, Language},
    door::{self, Door},
    message::{
        MessageKind,
        text::{Brand, Data, EmailText, Envelope, Rendered, TextSet, Values, render},
    },
};
use lettre::{SmtpTransport, Transport, address::Envelope as Route};
use serde_json::{Value, json};

/// A desk, the file with its events, and a mail server.
pub struct MailHost {
    door: Door,
    log: File,
    server: SmtpTransport,
    from: (String, String),
}

/// An e-mail that the desk wants to be sent.
struct Mail {
    route: Route,
    bytes: Vec<u8>,
}

impl MailHost {
    /// Opens a desk with the events of a file, which is made if it is missing. Mails are sent from
    /// a name and an address.
    ///
    /// # Errors
    /// If the file cannot be read, or is not the log of a desk.
    pub fn open(
        policy: &Value,
        log: &Path,
        server: SmtpTransport,
        from: (&str, &str),
    ) -> Result<Self, Box<dyn Error>> {
        let mut door = Door::open(&policy.to_string())?;
        let mut log = OpenOptions::new().read(true).append(true).create(true).open(log)?;
        for events in stored(&mut log)? {
            let answer = door.call(json!({ "apply": events }));
            answer.get("applied").ok_or_else(|| answer.to_string())?;
        }
        Ok(Self { door, log, server, from: (from.0.to_owned(), from.1.to_owned()) })
    }

    /// Whether nothing has happened at the desk yet.
    pub fn is_new(&self) -> bool {
        self.door.desk().last_number().is_none()
    }

    /// Gives a command, and stores its events as one line of the file.
    ///
    /// # Errors
    /// If the command is refused, or the events cannot be stored. The program ends then: only a
    /// desk of the stored events goes on.
    pub fn act(&mut self, command: Value) -> Result<(), Box<dyn Error>> {
        let answer = self.door.call(command);
        let events =
            answer.get("stored").or(answer.get("done")).ok_or_else(|| answer.to_string())?;
        self.log.write_all(format!("{events}\n").as_bytes())?;
        Ok(self.log.sync_data()?)
    }

    /// Sends the e-mails that are due at a time, and reports each by its key. Returns the time of
    /// the next one.
    ///
    /// # Errors
    /// If the mail server cannot be reached, or a report not be stored. What was not reported is
    /// still due.
    pub fn send_due(&mut self, at: &str) -> Result<Option<String>, Box<dyn Error>> {
        let timer = json!({"role": "system", "id": "timer"});
        let mut told = self.door.call(json!({"ask": "desk.due", "at": at, "by": timer}));
        let told = told["told"].take();
        for due in told["due"].as_array().into_iter().flatten() {
            // Others are suppressed, need a command first, or are no e-mails.
            let is_email = due["message"]["channel"] == "email";
            if !is_email || due.get("needs").is_some() {
                continue;
            }
            if let Some(result) = self.send(due)? {
                self.act(json!({
                    "do": "desk.report_done",
                    "at": at,
                    "by": timer,
                    "key": due["key"],
                    "result": result,
                }))?;
            }
        }
        Ok(told["wakes_at"].as_str().map(str::to_owned))
    }

    /// Sends the e-mail of a due action. The result is reported; there is none if the server asks
    /// to try again later.
    fn send(&self, due: &Value) -> Result<Option<&'static str>, Box<dyn Error>> {
        // One e-mail that cannot be sent does not keep the others back.
        let Ok(mail) = self.mail(due) else { return Ok(Some("failed")) };
        match self.server.send_raw(&mail.route, &mail.bytes) {
            Ok(_) => Ok(Some("done")),
            Err(error) if error.is_permanent() => Ok(Some("failed")),
            Err(error) if error.is_transient() => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The file to send. Its bytes depend on the due action alone, not on when it is sent.
    fn mail(&self, due: &Value) -> Result<Mail, Box<dyn Error>> {
        let message = &due["message"];
        let text = |name: &str| message[name].as_str().unwrap_or_default().to_owned();
        let envelope = Envelope {
            from_name: self.from.0.clone(),
            from: self.from.1.clone(),
            to: text("to").into(),
            date: due["at"].as_str().unwrap_or_default().parse()?,
            message_id: text("message_id"),
        };
        let bytes = email(due)?.eml(&envelope)?;
        let route = Route::new(Some(self.from.1.parse()?), vec![text("to").parse()?])?;
        Ok(Mail { route, bytes })
    }
}

/// The texts of the e-mail of a due action.
fn email(due: &Value) -> Result<EmailText, Box<dyn Error>> {
    let message = &due["message"];
    let kind: MessageKind = door::read_value(&due["kind"])?;
    let data: Data = door::read_value(&message["data"])?;
    let values = Values::read(kind, &data).map_err(|errors| errors.to_string())?;
    let language = Language::parse(message["language"].as_str().unwrap_or_default())?;
    let texts = TextSet::read(&language, None).map_err(|found| format!("{found:?}"))?;
    let zone = Zone::parse(message["zone"].as_str().unwrap_or_default())?;
    match render(&texts, kind, Channel::Email, &values, zone, &Brand::default()) {
        Ok(Rendered::Email(email)) => Ok(email),
        other => Err(format!("{other:?}").into()),
    }
}

/// The events of a file, those of one command on each line. A last line without an end was not
/// written in full, so that its command has not been answered; it is removed.
fn stored(log: &mut File) -> io::Result<Vec<Value>> {
    let mut text = String::new();
    log.rewind()?;
    log.read_to_string(&mut text)?;
    let whole = text.rfind('\n').map_or(0, |end| end + 1);
    log.set_len(whole as u64)?;
    text[..whole].lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}
