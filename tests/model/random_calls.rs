//! Random calls with few ids, on few days around a change of the clock, and at times at which rules
//! change.

use crate::{
    clock::{AUTUMN, DAY, Frame, HOUR, Minute, SPRING},
    command::{About, CAUSES, Call, Command, Notice, Outcome, Policy, Who},
    dice::Dice,
    model::{Appointment, Assignment, Model},
};

/// Generates the random calls of one desk.
pub(crate) struct RandomCalls {
    dice: Dice,
    /// Midnight of the first day.
    first: Minute,
    now: Minute,
    last: Option<Call>,
}

const NOTICES: [Notice; 4] =
    [Notice::Minutes(0), Notice::Minutes(0), Notice::Minutes(120), Notice::Days(1)];

/// A customer without a record.
const VISITOR: u8 = 0;

/// The longest time frame.
const LONGEST: i64 = 3 * DAY;

/// Minutes around the shortest deferral of four weeks, and an hour more or less for a change of the
/// clock.
const AROUND_FOUR_WEEKS: [i64; 11] = [-DAY, -61, -60, -59, -1, 0, 1, 59, 60, 61, 3 * DAY];

impl RandomCalls {
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let change = dice.pick(&[SPRING, AUTUMN]);
        // Half of the desks start four weeks earlier, and defer appointments across the change of
        // the clock.
        let change = if dice.percent(50) { change } else { change - 28 * DAY };
        let first = change - HOUR - 2 * DAY;
        let now = first + 9 * HOUR;
        Self { dice, first, now, last: None }
    }

    pub(crate) fn policy(&mut self) -> Policy {
        Policy {
            auto_accept: self.dice.percent(50),
            keep_technician: self.dice.percent(60),
            reschedule_notice: self.dice.pick(&NOTICES),
            cancel_notice: self.dice.pick(&NOTICES),
            longest_frame: LONGEST,
        }
    }

    pub(crate) fn call(&mut self, model: &Model) -> Call {
        let again = self.last.filter(|_| self.dice.percent(6));
        let call = again.unwrap_or_else(|| self.new_call(model));
        self.last = Some(call);
        call
    }

    /// Mostly a command that this actor may give in this status, so that many are done.
    fn new_call(&mut self, model: &Model) -> Call {
        let of = self.dice.pick(&[0, 0, 0, 1, 1, 2]);
        let existing = model.appointments[usize::from(of)].as_ref();
        self.pass_time(existing, &model.policy);
        loop {
            let call = self.any(of, existing);
            if self.dice.percent(20) || existing.is_none_or(|existing| existing.allows(&call)) {
                return call;
            }
        }
    }

    fn any(&mut self, of: u8, existing: Option<&Appointment>) -> Call {
        let command = match existing {
            None if self.dice.percent(80) => self.begin(),
            Some(existing) if existing.is_critical(self.now) && self.dice.percent(25) => {
                Command::AutoCancel
            }
            _ => self.command(existing),
        };
        let by = self.by(&command, existing);
        let command = self.for_whom(command, by);
        let (by, link) = match by {
            Who::Customer(_) if command.takes_link() && self.dice.percent(50) => {
                self.by_link(by, existing)
            }
            _ => (by, None),
        };
        Call { now: self.now, by, of, command, link }
    }

    /// Mostly a link that was sent, and mostly somebody without a record.
    fn by_link(&mut self, by: Who, existing: Option<&Appointment>) -> (Who, Option<u8>) {
        let sent = existing.map_or(&[][..], |existing| &existing.links);
        let sent: Vec<u8> = sent.iter().map(|link| link.id).collect();
        let any = known_id(1 + self.dice.below(4));
        let link = match sent.is_empty() || self.dice.percent(10) {
            true => any,
            false => self.dice.pick(&sent),
        };
        let by = if self.dice.percent(70) { Who::Customer(VISITOR) } else { by };
        (by, Some(link))
    }

    /// Mostly a little later; sometimes exactly when a command becomes or ceases to be allowed.
    fn pass_time(&mut self, existing: Option<&Appointment>, policy: &Policy) {
        let turns = existing.and_then(|existing| existing.frame).filter(|_| self.dice.percent(25));
        if let Some(frame) = turns {
            let notice = self.dice.pick(&[policy.reschedule_notice, policy.cancel_notice]);
            let notice = match notice {
                Notice::Minutes(minutes) => minutes,
                Notice::Days(days) => days * DAY + self.dice.pick(&[-HOUR, 0, HOUR]),
            };
            let turn = self.dice.pick(&[frame.start, frame.start - HOUR, frame.start - notice]);
            let turn = turn + self.dice.pick(&[-1, 0, 1]);
            // Now and then a call comes out of order, too early or too late.
            if self.now <= turn || self.dice.percent(10) {
                self.now = turn;
            }
        } else if self.dice.percent(5) {
            self.now = self.first + 9 * HOUR + self.dice.pick(&[0, DAY]);
        } else {
            self.now += self.dice.pick(&[0, 0, 0, 0, 0, 1, 15, 59, 60, 180, 600]);
        }
    }

    fn frame(&mut self) -> Frame {
        let day = self.dice.pick(&[0, 1, 1, 2, 2, 3, 4]);
        let hour = self.dice.pick(&[0, 1, 2, 8, 10, 13]);
        let start = self.first + day * DAY + hour * HOUR + self.dice.pick(&[0, 0, 30]);
        let usual = !self.dice.percent(2);
        let minutes = if usual { [60, 120, 240] } else { [LONGEST, LONGEST + 1, LONGEST + HOUR] };
        Frame { start, end: start + self.dice.pick(&minutes) }
    }

    fn about(&mut self) -> About {
        About {
            booker: self.number(),
            needs_technician: self.dice.percent(85),
            lacks: self.dice.percent(15),
        }
    }

    fn number(&mut self) -> u8 {
        self.dice.pick(&[1, 2])
    }

    fn begin(&mut self) -> Command {
        let customer = self.dice.maybe(85, Self::one_of_two);
        let about = self.about();
        if self.dice.percent(50) {
            let (frame, override_reason) = (self.frame(), self.dice.percent(50));
            return Command::Book { customer, about, frame, override_reason };
        }
        let frame = self.dice.percent(75).then(|| self.frame());
        Command::Request { customer, about, frame }
    }

    fn one_of_two(dice: &mut Dice) -> u8 {
        dice.pick(&[1, 2])
    }

    /// Repeats the command that created the appointment, to test that a retry is harmless.
    fn begin_again(&mut self, existing: &Appointment) -> Command {
        let (customer, about) = (existing.customer, existing.about);
        match existing.frame {
            Some(frame) if self.dice.percent(50) => {
                Command::Book { customer, about, frame, override_reason: about.lacks }
            }
            frame => Command::Request { customer, about, frame },
        }
    }

    fn command(&mut self, existing: Option<&Appointment>) -> Command {
        match self.dice.below(100) {
            0..3 => self.begin(),
            3..6 => existing.map_or(Command::Restore, |existing| self.begin_again(existing)),
            6..38 => self.moved(existing),
            38..53 => self.ended(),
            53..58 => self.screened(),
            58..80 => self.dispatched(),
            _ => self.suggested(existing),
        }
    }

    fn moved(&mut self, existing: Option<&Appointment>) -> Command {
        match self.dice.below(13) {
            0..4 => Command::Accept { override_reason: self.dice.percent(30) },
            4 => Command::Edit { needs_technician: self.dice.percent(75) },
            5 => Command::Defer { until: self.now + 28 * DAY + self.dice.pick(&AROUND_FOUR_WEEKS) },
            6..8 => Command::Hold,
            8 => Command::ReleaseHold,
            _ => {
                let same =
                    existing.and_then(|existing| existing.frame).filter(|_| self.dice.percent(10));
                Command::Reschedule { frame: same.unwrap_or_else(|| self.frame()) }
            }
        }
    }

    fn ended(&mut self) -> Command {
        let at = self.dice.percent(30).then(|| self.now + self.dice.pick(&[-60, 0, 1]));
        match self.dice.below(14) {
            0..3 => Command::Cancel { cause: self.dice.pick(&CAUSES) },
            3..5 => Command::AutoCancel,
            5..8 => Command::Restore,
            8..10 => Command::Start,
            10 => Command::Complete { at },
            11 => Command::MarkNoShow,
            12 => {
                let to = [Outcome::Completed, Outcome::NoShow, Outcome::Scheduled];
                Command::CorrectOutcome { to: self.dice.pick(&to), at }
            }
            _ if self.dice.percent(30) => Command::Decline,
            _ => Command::CorrectOutcome { to: Outcome::Scheduled, at },
        }
    }

    fn screened(&mut self) -> Command {
        match self.dice.below(9) {
            0..2 => {
                let items = self.dice.pick(&[0, 1, 1, 2, 3, 3]);
                Command::Find { items, is_red: self.dice.percent(70) }
            }
            2..4 => Command::Screen { is_complete: self.dice.percent(25) },
            4..6 => Command::AcknowledgeMatch,
            _ => Command::AcknowledgeScreening,
        }
    }

    fn dispatched(&mut self) -> Command {
        let technician = self.number();
        match self.dice.below(8) {
            0..2 => Command::Broadcast,
            2 => Command::Rebroadcast,
            3 => Command::Assign { technician },
            4..6 => Command::Reassign { technician },
            _ => Command::Release { technician },
        }
    }

    fn suggested(&mut self, existing: Option<&Appointment>) -> Command {
        let made = existing.map_or(0, |existing| existing.suggestions.len());
        let known = made.clamp(1, 6);
        let id = u8::try_from(1 + self.dice.below(known)).unwrap_or(1);
        let hours = self.dice.percent(15).then(|| self.frame());
        match self.dice.below(16) {
            0..6 => {
                let id = if self.dice.percent(80) { known_id(made + 1) } else { id };
                Command::AddSuggestion { id, technician: self.number(), frame: self.frame() }
            }
            6..9 => Command::AcceptSuggestion { id, release_seen: self.dice.percent(50) },
            9 => {
                let one = made == 0 || self.dice.percent(80);
                Command::DeclineSuggestion { id: one.then_some(id), hours }
            }
            10 => Command::WithdrawSuggestion { id },
            11 => Command::NoneWorks { hours, frame: None },
            12..14 => {
                let frame = self.dice.percent(90).then(|| self.frame());
                Command::NoneWorks { hours, frame }
            }
            _ => {
                let Frame { start, .. } = self.frame();
                let available = Frame { start, end: start + 2 * DAY };
                Command::SendLink { id: known_id(1 + self.dice.below(4)), available }
            }
        }
    }

    /// Mostly an actor who may give the command, so that many are done.
    fn by(&mut self, command: &Command, existing: Option<&Appointment>) -> Who {
        let own = existing.and_then(|existing| existing.customer);
        let goes = existing.and_then(|existing| match existing.assignment {
            Assignment::Assigned(who) => Some(who),
            _ => None,
        });
        let number = self.number();
        match self.dice.below(100) {
            0..55 if *command == Command::AutoCancel => Who::System,
            0..30 => Who::Staff(number),
            30..55 => Who::Admin(number),
            55..78 => Who::Customer(own.filter(|_| self.dice.percent(85)).unwrap_or(number)),
            78..96 => Who::Technician(goes.filter(|_| self.dice.percent(75)).unwrap_or(number)),
            _ => Who::System,
        }
    }

    /// Mostly a technician or customer gives commands about themselves.
    fn for_whom(&mut self, command: Command, by: Who) -> Command {
        if self.dice.percent(10) {
            return command;
        }
        match (command, by) {
            (Command::Release { .. }, Who::Technician(technician)) => {
                Command::Release { technician }
            }
            (Command::AddSuggestion { id, frame, .. }, Who::Technician(technician)) => {
                Command::AddSuggestion { id, technician, frame }
            }
            (Command::Book { about, frame, override_reason, .. }, Who::Customer(own)) => {
                let override_reason = override_reason && about.lacks;
                Command::Book { customer: Some(own), about, frame, override_reason }
            }
            (Command::Request { about, frame, .. }, Who::Customer(own)) => {
                Command::Request { customer: Some(own), about, frame }
            }
            _ => command,
        }
    }
}

fn known_id(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
