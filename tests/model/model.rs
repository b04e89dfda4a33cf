//! The appointments of the model, and the order in which a command may be refused.

use crate::{
    clock::{Frame, HOUR, Minute},
    command::{About, Call, Cause, Command, Policy, Refused, Who},
    screening::Screening,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Requested,
    Scheduled,
    Deferred,
    InProgress,
    Completed,
    NoShow,
    Cancelled,
    Declined,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Assignment {
    Unassigned,
    Broadcast,
    Assigned(u8),
    Resent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Suggested {
    Offered,
    Accepted,
    Declined,
    Withdrawn,
}

#[derive(Debug, Clone)]
pub(crate) struct Suggestion {
    pub(crate) id: u8,
    pub(crate) technician: u8,
    pub(crate) frame: Frame,
    pub(crate) state: Suggested,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sent {
    Live,
    Used,
    Revoked,
}

/// A link that was sent to the customer, and the hours that may be chosen there.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub(crate) id: u8,
    pub(crate) available: Frame,
    pub(crate) state: Sent,
}

#[derive(Debug, Clone)]
pub(crate) struct Appointment {
    pub(crate) customer: Option<u8>,
    pub(crate) about: About,
    pub(crate) status: Status,
    pub(crate) was_promised: bool,
    pub(crate) created_at: Minute,
    pub(crate) promised_at: Option<Minute>,
    pub(crate) moved_at: Option<Minute>,
    pub(crate) restored_at: Option<Minute>,
    /// When a technician became necessary by an edit, or a hold ended.
    pub(crate) searched_at: Option<Minute>,
    pub(crate) by_customer: bool,
    pub(crate) first_frame: Option<Frame>,
    pub(crate) frame: Option<Frame>,
    pub(crate) sequence: u32,
    pub(crate) assignment: Assignment,
    pub(crate) is_held: bool,
    pub(crate) released_by: Vec<u8>,
    pub(crate) suggestions: Vec<Suggestion>,
    pub(crate) declined_hours: Vec<Frame>,
    pub(crate) links: Vec<Link>,
    /// The status in which the appointment was cancelled.
    pub(crate) cancelled: Option<Status>,
    /// Whether it was cancelled because the customer could not be reached.
    pub(crate) is_unreached: bool,
    pub(crate) cancelled_at: Option<Minute>,
    pub(crate) completed_at: Option<Minute>,
    /// When a technician last gave it back.
    pub(crate) released_at: Option<Minute>,
    pub(crate) screening: Screening,
}

/// All appointments; an id is a position in the list.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    pub(crate) policy: Policy,
    pub(crate) appointments: [Option<Appointment>; 3],
}

impl Model {
    pub(crate) fn new(policy: Policy) -> Self {
        Self { policy, appointments: [None, None, None] }
    }

    /// Does a command, or returns why it is refused.
    pub(crate) fn give(&mut self, call: &Call) -> Result<(), Refused> {
        let existing = &mut self.appointments[usize::from(call.of)];
        if call.command.is_finding() {
            existing.as_mut().ok_or(Refused::Unknown)?.screening.find(&call.command);
            return Ok(());
        }
        if let Command::Request { .. } | Command::Book { .. } = call.command {
            return begin(existing, &self.policy, call);
        }
        let is_permitted = match existing {
            Some(existing) => existing.permits(call),
            None => is_not_personal(call),
        };
        if !is_permitted {
            return Err(Refused::Forbidden);
        }
        if is_invalid(&call.command, &self.policy) {
            return Err(Refused::Invalid);
        }
        let existing = existing.as_mut().ok_or(Refused::Unknown)?;
        if !statuses(&call.command).contains(&existing.status) {
            return Err(Refused::WrongStatus);
        }
        let mut after = existing.clone();
        after.carry_out(call, &self.policy)?;
        *existing = after;
        Ok(())
    }
}

/// A1 and A2.
fn begin(existing: &mut Option<Appointment>, policy: &Policy, call: &Call) -> Result<(), Refused> {
    let (customer, about, frame, is_booking, is_overridden) = match call.command {
        Command::Request { customer, about, frame } => (customer, about, frame, false, false),
        Command::Book { customer, about, frame, override_reason } => {
            (customer, about, Some(frame), true, override_reason)
        }
        _ => return Err(Refused::Other),
    };
    match call.by {
        Who::Admin(_) | Who::Staff(_) => {}
        Who::Customer(own) if customer.is_none_or(|customer| customer == own) && !is_overridden => {
        }
        _ => return Err(Refused::Forbidden),
    }
    if is_invalid(&call.command, policy) {
        return Err(Refused::Invalid);
    }
    if let Some(existing) = existing {
        // A repeated command is harmless, however late; another command with that id is refused.
        let was_booked = existing.promised_at == Some(existing.created_at);
        let is_so = if is_booking { was_booked || existing.by_customer } else { !was_booked };
        let is_same = (existing.about, existing.first_frame) == (about, frame);
        return if is_so && is_same { Ok(()) } else { Err(Refused::Exists) };
    }
    if frame.is_some_and(|frame| frame.start <= call.now) {
        return Err(Refused::Other);
    }
    let by_customer = matches!(call.by, Who::Customer(_));
    if is_booking && !by_customer && about.lacks && !is_overridden {
        return Err(Refused::Other);
    }
    let is_promised = is_booking && !(by_customer && (about.lacks || !policy.auto_accept));
    *existing = Some(Appointment {
        customer,
        about,
        status: if is_promised { Status::Scheduled } else { Status::Requested },
        was_promised: is_promised,
        created_at: call.now,
        promised_at: is_promised.then_some(call.now),
        moved_at: None,
        restored_at: None,
        searched_at: None,
        by_customer,
        first_frame: frame,
        frame,
        sequence: 0,
        assignment: Assignment::Unassigned,
        is_held: false,
        released_by: Vec::new(),
        suggestions: Vec::new(),
        declined_hours: Vec::new(),
        links: Vec::new(),
        cancelled: None,
        is_unreached: false,
        cancelled_at: None,
        completed_at: None,
        released_at: None,
        screening: Screening::default(),
    });
    Ok(())
}

/// Whether a command is for the office or a timer only: other roles do not learn whether there is
/// such an appointment.
fn is_not_personal(call: &Call) -> bool {
    match call.by {
        Who::Admin(_) | Who::Staff(_) => call.command != Command::AutoCancel,
        Who::System => call.command == Command::AutoCancel,
        Who::Technician(_) | Who::Customer(_) => false,
    }
}

impl Appointment {
    /// Whether its last hour began before a person put it there.
    pub(crate) fn is_booked_late(&self) -> bool {
        let placed = [Some(self.created_at), self.promised_at, self.moved_at, self.restored_at];
        let late = |frame: Frame| {
            placed.iter().chain([&self.searched_at]).flatten().any(|at| frame.start - HOUR <= *at)
        };
        self.frame.is_some_and(late)
    }

    /// Whether the actor may give the command at this time.
    pub(crate) fn allows(&self, call: &Call) -> bool {
        let is_given = self.permits(call) && statuses(&call.command).contains(&self.status);
        is_given || call.command.is_finding()
    }

    /// S1-39.
    fn permits(&self, call: &Call) -> bool {
        match call.by {
            Who::Admin(_) | Who::Staff(_) | Who::System => is_not_personal(call),
            Who::Technician(own) => match call.command {
                Command::Start | Command::Complete { .. } | Command::MarkNoShow => {
                    self.assignment == Assignment::Assigned(own)
                }
                Command::Release { technician } | Command::AddSuggestion { technician, .. } => {
                    technician == own && self.is_sent_to(own)
                }
                Command::WithdrawSuggestion { .. } => {
                    self.suggestions.iter().any(|made| made.technician == own)
                }
                _ => false,
            },
            Who::Customer(own) if self.customer == Some(own) || self.is_opened_by(call.link) => {
                match call.command {
                    Command::Cancel { cause } => {
                        matches!(cause, Cause::Customer | Cause::Duplicate | Cause::Other)
                    }
                    _ => call.command.takes_link(),
                }
            }
            Who::Customer(_) => false,
        }
    }

    fn is_sent_to(&self, technician: u8) -> bool {
        match self.assignment {
            Assignment::Unassigned => false,
            Assignment::Broadcast | Assignment::Resent => true,
            Assignment::Assigned(who) => who == technician,
        }
    }
}

fn is_invalid(command: &Command, policy: &Policy) -> bool {
    let is_too_long = |frame: Frame| frame.end - frame.start > policy.longest_frame;
    command.frames().into_iter().any(is_too_long) || is_contradictory(command)
}

fn is_contradictory(command: &Command) -> bool {
    match command {
        Command::NoneWorks { hours: None, frame: None }
        | Command::Cancel { cause: Cause::Erasure } => true,
        Command::NoneWorks { hours: Some(hours), frame: Some(frame) } => hours.overlaps(*frame),
        _ => false,
    }
}

/// A1 to A15, the column `from`; a technician is chosen before any is assigned.
fn statuses(command: &Command) -> &'static [Status] {
    use Status::{Cancelled, Completed, Deferred, InProgress, NoShow, Requested, Scheduled};
    match command {
        Command::Accept { .. } | Command::Decline => &[Requested],
        Command::Reschedule { .. } => &[Requested, Scheduled, Deferred],
        Command::Cancel { .. }
        | Command::Edit { .. }
        | Command::AcknowledgeMatch
        | Command::AcknowledgeScreening => &[Requested, Scheduled, Deferred, InProgress],
        Command::Restore => &[Cancelled],
        Command::Start => &[Scheduled],
        Command::Complete { .. } | Command::MarkNoShow => &[Scheduled, InProgress],
        Command::CorrectOutcome { .. } => &[Completed, NoShow],
        _ => &[Requested, Scheduled],
    }
}
