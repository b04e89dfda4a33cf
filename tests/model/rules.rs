//! What each command does, as the requirements tell it: one arm a row (A1 to A15, R-8, R-9).
//!
//! Where they leave a choice, it is the core's: what holds already is no refusal (a broadcast of what
//! was sent out again, too); a hold stays when the time frame changes; the notice that a customer has
//! to keep is not asked of one who takes a suggestion; without `auto_accept` a customer's booking is
//! a request; what was put off has no time frame.

use crate::{
    clock::{Frame, HOUR, Minute, days_later},
    command::{Call, Cause, Command, Notice, Outcome, Policy, Refused, Who},
    model::{Appointment, Assignment, Sent, Status, Suggested, Suggestion},
};

type Done = Result<(), Refused>;

pub(crate) fn only_if(it_is_so: bool) -> Done {
    if it_is_so { Ok(()) } else { Err(Refused::Other) }
}

impl Appointment {
    pub(crate) fn carry_out(&mut self, call: &Call, policy: &Policy) -> Done {
        let now = call.now;
        let by_customer = matches!(call.by, Who::Customer(_));
        match call.command {
            Command::Request { .. } | Command::Book { .. } => Err(Refused::Exists),
            Command::Accept { override_reason } => self.accept(now, override_reason),
            Command::Decline => {
                self.end_links();
                self.become_(Status::Declined)
            }
            Command::Edit { needs_technician } => {
                let is_new = needs_technician && !self.about.needs_technician;
                self.searched_at = if is_new { Some(now) } else { self.searched_at };
                self.about.needs_technician = needs_technician;
                if !needs_technician {
                    self.assignment = Assignment::Unassigned;
                }
                Ok(())
            }
            Command::Reschedule { frame } => self.reschedule(frame, now, by_customer, policy),
            Command::Defer { until } => self.defer(until, now),
            Command::Cancel { cause } => self.cancel(cause, now, by_customer, policy),
            Command::AutoCancel => self.auto_cancel(now),
            Command::Restore => self.restore(now),
            Command::Start => self.become_(Status::InProgress),
            Command::Complete { at } => {
                only_if(at.is_none_or(|at| (self.created_at..=now).contains(&at)))?;
                self.completed_at = at.or(Some(now));
                self.become_(Status::Completed)
            }
            Command::MarkNoShow => {
                only_if(self.frame.is_some_and(|frame| frame.start <= now))?;
                self.become_(Status::NoShow)
            }
            Command::CorrectOutcome { to: Outcome::Completed, at } => {
                only_if(at.is_none_or(|at| (self.created_at..=now).contains(&at)))?;
                self.completed_at = at.or(self.completed_at).or(Some(now));
                self.become_(Status::Completed)
            }
            Command::CorrectOutcome { to: Outcome::NoShow, .. } => {
                self.completed_at = None;
                self.become_(Status::NoShow)
            }
            Command::CorrectOutcome { to: Outcome::Scheduled, .. } => {
                self.completed_at = None;
                self.restored_at = Some(now);
                self.become_(Status::Scheduled)
            }
            Command::Hold => {
                self.is_held = true;
                Ok(())
            }
            Command::ReleaseHold => {
                self.searched_at = if self.is_held { Some(now) } else { self.searched_at };
                self.is_held = false;
                Ok(())
            }
            Command::AcknowledgeMatch => self.screening.acknowledge_match(),
            Command::AcknowledgeScreening => self.screening.acknowledge_screening(),
            _ => self.dispatch(call, policy),
        }
    }

    fn become_(&mut self, status: Status) -> Done {
        self.status = status;
        Ok(())
    }

    /// A3.
    fn accept(&mut self, now: Minute, override_reason: bool) -> Done {
        only_if(self.frame.is_some_and(|frame| now < frame.start))?;
        only_if(self.screening.is_seen() && (override_reason || !self.about.lacks))?;
        self.promise(now);
        Ok(())
    }

    fn promise(&mut self, now: Minute) {
        self.was_promised = true;
        self.promised_at.get_or_insert(now);
        self.status = Status::Scheduled;
    }

    /// Whether a customer may still move or cancel the appointment.
    fn is_in_time(&self, now: Minute, notice: Notice) -> bool {
        let Some(Frame { start, .. }) = self.frame else { return true };
        let latest = match notice {
            Notice::Minutes(minutes) => start - minutes,
            Notice::Days(days) => days_later(start, -days),
        };
        now <= latest && now < start
    }

    /// A5 and A7.
    fn reschedule(&mut self, to: Frame, now: Minute, by_customer: bool, policy: &Policy) -> Done {
        let is_deferred = self.status == Status::Deferred;
        if by_customer {
            only_if(!is_deferred && self.is_in_time(now, policy.reschedule_notice))?;
        }
        if by_customer {
            only_if(self.offers(|hours| now < hours.end))?;
        }
        if self.frame == Some(to) {
            return Ok(());
        }
        only_if(now < to.start)?;
        if by_customer {
            only_if(self.offers(|hours| hours.holds(to)))?;
        }
        self.move_to(to, now, policy);
        self.withdraw(|made| made.frame.start < to.start);
        if is_deferred {
            let promised = self.was_promised;
            self.status = if promised { Status::Scheduled } else { Status::Requested };
        }
        Ok(())
    }

    /// A new frame starts a new round.
    fn move_to(&mut self, frame: Frame, now: Minute, policy: &Policy) {
        self.moved_at = Some(now);
        self.first_frame.get_or_insert(frame);
        self.frame = Some(frame);
        self.sequence += 1;
        let stays = matches!(self.assignment, Assignment::Assigned(_)) && policy.keep_technician;
        if !stays {
            self.assignment = Assignment::Unassigned;
        }
    }

    /// A6: the assignment and the frame are cleared.
    fn defer(&mut self, until: Minute, now: Minute) -> Done {
        only_if(days_later(now, 28) <= until)?;
        self.frame = None;
        self.assignment = Assignment::Unassigned;
        self.is_held = false;
        self.end_links();
        self.become_(Status::Deferred)
    }

    /// A8, S4-6.
    fn cancel(&mut self, cause: Cause, now: Minute, by_customer: bool, policy: &Policy) -> Done {
        if by_customer {
            only_if(self.status != Status::InProgress)?;
            only_if(self.is_in_time(now, policy.cancel_notice))?;
        }
        if matches!(cause, Cause::OpsUnassigned | Cause::CustomerUnreachable) {
            only_if(self.is_critical(now))?;
        }
        self.end(now, cause == Cause::CustomerUnreachable)
    }

    fn end(&mut self, now: Minute, is_unreached: bool) -> Done {
        self.cancelled_at = Some(now);
        self.cancelled = Some(self.status);
        self.is_unreached = is_unreached;
        self.sequence += 1;
        if !is_unreached {
            self.end_links();
        }
        self.become_(Status::Cancelled)
    }

    /// In `[start − PT1H, start)`.
    pub(crate) fn is_critical(&self, now: Minute) -> bool {
        self.frame.is_some_and(|frame| (frame.start - HOUR..frame.start).contains(&now))
    }

    /// A9, S4-24 to S4-26.
    fn auto_cancel(&mut self, now: Minute) -> Done {
        only_if(self.about.needs_technician && self.is_critical(now) && !self.is_held)?;
        only_if(matches!(self.assignment, Assignment::Unassigned | Assignment::Broadcast))?;
        only_if(!self.is_booked_late())?;
        self.end(now, false)
    }

    /// A14.
    fn restore(&mut self, now: Minute) -> Done {
        let before = self.cancelled.ok_or(Refused::Other)?;
        only_if(self.frame.is_none_or(|frame| now < frame.start))?;
        self.cancelled = None;
        self.restored_at = Some(now);
        self.become_(before)
    }

    fn dispatch(&mut self, call: &Call, policy: &Policy) -> Done {
        use Assignment::{Assigned, Broadcast, Resent, Unassigned};
        let needs_technician = self.about.needs_technician;
        match call.command {
            Command::Broadcast => {
                only_if(needs_technician && !matches!(self.assignment, Assigned(_)))?;
                if self.assignment == Unassigned {
                    self.assignment = Broadcast;
                }
                Ok(())
            }
            Command::Rebroadcast => {
                only_if(needs_technician && !matches!(self.assignment, Assigned(_)))?;
                self.assignment = Resent;
                Ok(())
            }
            Command::Assign { technician } => {
                only_if(needs_technician)?;
                let goes = Assigned(technician);
                only_if(self.assignment == goes || !matches!(self.assignment, Assigned(_)))?;
                self.assignment = goes;
                Ok(())
            }
            Command::Reassign { technician } => {
                only_if(needs_technician && matches!(self.assignment, Assigned(_)))?;
                self.assignment = Assigned(technician);
                Ok(())
            }
            Command::Release { technician } => self.release(technician, call.now),
            Command::AddSuggestion { id, technician, frame } => {
                self.suggest(Suggestion { id, technician, frame, state: Suggested::Offered }, call)
            }
            Command::AcceptSuggestion { id, release_seen } => {
                self.agree(id, release_seen, call, policy)
            }
            Command::DeclineSuggestion { id, hours } => self.disagree(id, hours),
            Command::WithdrawSuggestion { id } => self.take_back(id, call.by),
            Command::NoneWorks { hours, frame } => self.none_works(hours, frame, call, policy),
            Command::SendLink { id, available } => self.send_link(id, available),
            _ => Err(Refused::Other),
        }
    }

    fn release(&mut self, technician: u8, now: Minute) -> Done {
        only_if(self.about.needs_technician)?;
        let was_just_released =
            self.assignment == Assignment::Resent && self.released_by.last() == Some(&technician);
        if was_just_released {
            return Ok(());
        }
        only_if(self.assignment == Assignment::Assigned(technician))?;
        self.assignment = Assignment::Resent;
        self.released_by.push(technician);
        self.released_at = Some(now);
        Ok(())
    }
}

///
impl Appointment {
    fn withdraw(&mut self, falls: impl Fn(&Suggestion) -> bool) {
        for made in &mut self.suggestions {
            if made.state == Suggested::Offered && falls(made) {
                made.state = Suggested::Withdrawn;
            }
        }
    }

    fn suggestion(&mut self, id: u8) -> Result<&mut Suggestion, Refused> {
        self.suggestions.iter_mut().find(|made| made.id == id).ok_or(Refused::Other)
    }

    /// S4-35.
    fn suggest(&mut self, new: Suggestion, call: &Call) -> Done {
        only_if(self.about.needs_technician)?;
        let says = |made: &Suggestion| (made.technician, made.frame);
        if let Ok(known) = self.suggestion(new.id) {
            return only_if(says(known) == says(&new));
        }
        only_if(call.now < new.frame.start)?;
        only_if(!self.declined_hours.iter().any(|hours| hours.overlaps(new.frame)))?;
        let stands = |made: &&Suggestion| made.state != Suggested::Withdrawn;
        only_if(!self.suggestions.iter().filter(stands).any(|made| says(made) == says(&new)))?;
        self.suggestions.push(new);
        Ok(())
    }

    /// S4-8, S4-10, S4-29.
    fn agree(&mut self, id: u8, release_seen: bool, call: &Call, policy: &Policy) -> Done {
        only_if(self.about.needs_technician)?;
        let Suggestion { technician, frame, state, .. } = *self.suggestion(id)?;
        let is_so =
            (self.frame, self.assignment) == (Some(frame), Assignment::Assigned(technician));
        if state == Suggested::Accepted && is_so {
            return Ok(());
        }
        only_if(state == Suggested::Offered && call.now < frame.start)?;
        let by_customer = matches!(call.by, Who::Customer(_));
        let is_seen = release_seen && !by_customer;
        only_if(is_seen || !self.released_by.contains(&technician))?;
        if self.frame != Some(frame) {
            self.moved_at = Some(call.now);
            self.first_frame.get_or_insert(frame);
            self.frame = Some(frame);
            self.sequence += 1;
        }
        self.assignment = Assignment::Assigned(technician);
        for made in &mut self.suggestions {
            if made.id == id {
                made.state = Suggested::Accepted;
            } else if matches!(made.state, Suggested::Offered | Suggested::Accepted) {
                made.state = Suggested::Withdrawn;
            }
        }
        self.end_links_as(Sent::Used);
        let is_ready = !self.about.lacks && self.screening.is_seen();
        let is_promised = is_ready && (!by_customer || policy.auto_accept);
        if self.status == Status::Requested && is_promised {
            self.promise(call.now);
        }
        Ok(())
    }

    /// S4-12.
    fn disagree(&mut self, id: Option<u8>, hours: Option<Frame>) -> Done {
        only_if(!self.suggestions.is_empty())?;
        match id {
            Some(id) => {
                let made = self.suggestion(id)?;
                only_if(matches!(made.state, Suggested::Offered | Suggested::Declined))?;
                made.state = Suggested::Declined;
            }
            None => {
                for made in &mut self.suggestions {
                    if made.state == Suggested::Offered {
                        made.state = Suggested::Declined;
                    }
                }
            }
        }
        self.decline_hours(hours);
        Ok(())
    }

    /// S4-22.
    fn decline_hours(&mut self, hours: Option<Frame>) {
        if let Some(hours) = hours {
            self.declined_hours.push(hours);
            self.withdraw(|made| made.frame.overlaps(hours));
        }
    }

    fn take_back(&mut self, id: u8, by: Who) -> Done {
        let made = self.suggestion(id)?;
        if let Who::Technician(own) = by {
            only_if(made.technician == own)?;
        }
        only_if(matches!(made.state, Suggested::Offered | Suggested::Withdrawn))?;
        made.state = Suggested::Withdrawn;
        Ok(())
    }

    /// S4-20 to S4-22.
    fn none_works(
        &mut self,
        hours: Option<Frame>,
        frame: Option<Frame>,
        call: &Call,
        policy: &Policy,
    ) -> Done {
        self.decline_hours(hours);
        let Some(frame) = frame.filter(|frame| self.frame != Some(*frame)) else {
            return Ok(());
        };
        only_if(call.now < frame.start)?;
        if matches!(call.by, Who::Customer(_)) {
            only_if(self.is_in_time(call.now, policy.reschedule_notice))?;
            only_if(self.offers(|hours| hours.holds(frame)))?;
        }
        self.move_to(frame, call.now, policy);
        self.withdraw(|made| made.frame.start < frame.start);
        Ok(())
    }
}
