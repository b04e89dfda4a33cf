//! Random calls: few ids, few days around a change of the clock, and times at which rules turn.

use crate::{
    asked::{About, Ask, CAUSES, Call, Notice, Outcome, Policy, Who},
    book::{Appointment, Assignment, Book},
    clock::{AUTUMN, DAY, Frame, HOUR, Minute, SPRING},
    dice::Dice,
};

/// Rolls the calls of one desk.
pub(crate) struct Roll {
    dice: Dice,
    /// Midnight of the first day.
    first: Minute,
    now: Minute,
    last: Option<Call>,
}

const NOTICES: [Notice; 4] =
    [Notice::Minutes(0), Notice::Minutes(0), Notice::Minutes(120), Notice::Days(1)];

/// About the least time that something is put off, and an hour more or less around a change of
/// the clock.
const AROUND_FOUR_WEEKS: [i64; 11] = [-DAY, -61, -60, -59, -1, 0, 1, 59, 60, 61, 3 * DAY];

impl Roll {
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let change = dice.pick(&[SPRING, AUTUMN]);
        // One in two desks lives four weeks before, and puts things off across the change.
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
        }
    }

    pub(crate) fn call(&mut self, book: &Book) -> Call {
        let again = self.last.filter(|_| self.dice.percent(6));
        let call = again.unwrap_or_else(|| self.new_call(book));
        self.last = Some(call);
        call
    }

    /// Mostly what this person may do in this status, so that much is done.
    fn new_call(&mut self, book: &Book) -> Call {
        let of = self.dice.pick(&[0, 0, 0, 1, 1, 2]);
        let held = book.appointments[usize::from(of)].as_ref();
        self.pass_time(held, &book.policy);
        loop {
            let call = self.any(of, held);
            if self.dice.percent(20) || held.is_none_or(|held| held.allows(&call)) {
                return call;
            }
        }
    }

    fn any(&mut self, of: u8, held: Option<&Appointment>) -> Call {
        let ask = match held {
            None if self.dice.percent(80) => self.begin(),
            Some(held) if held.is_critical(self.now) && self.dice.percent(25) => Ask::AutoCancel,
            _ => self.ask(held),
        };
        let by = self.by(&ask, held);
        let ask = self.for_whom(ask, by);
        Call { now: self.now, by, of, ask }
    }

    /// Mostly a little later; sometimes just when something begins or ends to be allowed.
    fn pass_time(&mut self, held: Option<&Appointment>, policy: &Policy) {
        let turns = held.and_then(|held| held.frame).filter(|_| self.dice.percent(25));
        if let Some(frame) = turns {
            let notice = self.dice.pick(&[policy.reschedule_notice, policy.cancel_notice]);
            let notice = match notice {
                Notice::Minutes(minutes) => minutes,
                Notice::Days(days) => days * DAY + self.dice.pick(&[-HOUR, 0, HOUR]),
            };
            let turn = self.dice.pick(&[frame.start, frame.start - HOUR, frame.start - notice]);
            let turn = turn + self.dice.pick(&[-1, 0, 1]);
            // What is called too late or too early comes in out of order now and then.
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
        Frame { start, end: start + self.dice.pick(&[60, 120, 240]) }
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

    fn begin(&mut self) -> Ask {
        let customer = self.dice.maybe(85, Self::one_of_two);
        let about = self.about();
        if self.dice.percent(50) {
            return Ask::Book { customer, about, frame: self.frame() };
        }
        let frame = self.dice.percent(75).then(|| self.frame());
        Ask::Request { customer, about, frame }
    }

    fn one_of_two(dice: &mut Dice) -> u8 {
        dice.pick(&[1, 2])
    }

    /// The same as what is there, to see that a retry is harmless.
    fn begin_again(&mut self, held: &Appointment) -> Ask {
        let (customer, about) = (held.customer, held.about);
        match held.frame {
            Some(frame) if self.dice.percent(50) => Ask::Book { customer, about, frame },
            frame => Ask::Request { customer, about, frame },
        }
    }

    fn ask(&mut self, held: Option<&Appointment>) -> Ask {
        match self.dice.below(100) {
            0..3 => self.begin(),
            3..6 => held.map_or(Ask::Restore, |held| self.begin_again(held)),
            6..38 => self.moved(held),
            38..55 => self.ended(),
            55..80 => self.dispatched(),
            _ => self.suggested(held),
        }
    }

    fn moved(&mut self, held: Option<&Appointment>) -> Ask {
        match self.dice.below(13) {
            0..4 => Ask::Accept { override_reason: self.dice.percent(30) },
            4 => Ask::Edit { needs_technician: self.dice.percent(75) },
            5 => Ask::Defer { until: self.now + 28 * DAY + self.dice.pick(&AROUND_FOUR_WEEKS) },
            6..8 => Ask::Hold,
            8 => Ask::ReleaseHold,
            _ => {
                let same = held.and_then(|held| held.frame).filter(|_| self.dice.percent(10));
                Ask::Reschedule { frame: same.unwrap_or_else(|| self.frame()) }
            }
        }
    }

    fn ended(&mut self) -> Ask {
        let at = self.dice.percent(30).then(|| self.now + self.dice.pick(&[-60, 0, 1]));
        match self.dice.below(14) {
            0..3 => Ask::Cancel { cause: self.dice.pick(&CAUSES) },
            3..5 => Ask::AutoCancel,
            5..8 => Ask::Restore,
            8..10 => Ask::Start,
            10 => Ask::Complete { at },
            11 => Ask::MarkNoShow,
            12 => {
                let to = [Outcome::Completed, Outcome::NoShow, Outcome::Scheduled];
                Ask::CorrectOutcome { to: self.dice.pick(&to), at }
            }
            _ if self.dice.percent(30) => Ask::Decline,
            _ => Ask::CorrectOutcome { to: Outcome::Scheduled, at },
        }
    }

    fn dispatched(&mut self) -> Ask {
        let technician = self.number();
        match self.dice.below(8) {
            0..2 => Ask::Broadcast,
            2 => Ask::Rebroadcast,
            3 => Ask::Assign { technician },
            4..6 => Ask::Reassign { technician },
            _ => Ask::Release { technician },
        }
    }

    fn suggested(&mut self, held: Option<&Appointment>) -> Ask {
        let made = held.map_or(0, |held| held.suggestions.len());
        let known = made.clamp(1, 6);
        let id = u8::try_from(1 + self.dice.below(known)).unwrap_or(1);
        let hours = self.dice.percent(15).then(|| self.frame());
        match self.dice.below(16) {
            0..6 => {
                let id = if self.dice.percent(80) { known_id(made + 1) } else { id };
                Ask::AddSuggestion { id, technician: self.number(), frame: self.frame() }
            }
            6..9 => Ask::AcceptSuggestion { id, release_seen: self.dice.percent(50) },
            9 => {
                let one = made == 0 || self.dice.percent(80);
                Ask::DeclineSuggestion { id: one.then_some(id), hours }
            }
            10 => Ask::WithdrawSuggestion { id },
            11 => Ask::NoneWorks { hours, frame: None },
            12..14 => {
                let frame = self.dice.percent(90).then(|| self.frame());
                Ask::NoneWorks { hours, frame }
            }
            _ => {
                let Frame { start, .. } = self.frame();
                let available = Frame { start, end: start + 2 * DAY };
                Ask::SendLink { id: known_id(1 + self.dice.below(4)), available }
            }
        }
    }

    /// Mostly somebody who might, so that much is done.
    fn by(&mut self, ask: &Ask, held: Option<&Appointment>) -> Who {
        let own = held.and_then(|held| held.customer);
        let goes = held.and_then(|held| match held.assignment {
            Assignment::Assigned(who) => Some(who),
            _ => None,
        });
        let number = self.number();
        match self.dice.below(100) {
            0..55 if *ask == Ask::AutoCancel => Who::System,
            0..30 => Who::Staff(number),
            30..55 => Who::Admin(number),
            55..78 => Who::Customer(own.filter(|_| self.dice.percent(85)).unwrap_or(number)),
            78..96 => Who::Technician(goes.filter(|_| self.dice.percent(75)).unwrap_or(number)),
            _ => Who::System,
        }
    }

    /// Technicians mostly speak of themselves, and customers as well.
    fn for_whom(&mut self, ask: Ask, by: Who) -> Ask {
        if self.dice.percent(10) {
            return ask;
        }
        match (ask, by) {
            (Ask::Release { .. }, Who::Technician(technician)) => Ask::Release { technician },
            (Ask::AddSuggestion { id, frame, .. }, Who::Technician(technician)) => {
                Ask::AddSuggestion { id, technician, frame }
            }
            (Ask::Book { about, frame, .. }, Who::Customer(own)) => {
                Ask::Book { customer: Some(own), about, frame }
            }
            (Ask::Request { about, frame, .. }, Who::Customer(own)) => {
                Ask::Request { customer: Some(own), about, frame }
            }
            _ => ask,
        }
    }
}

fn known_id(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
