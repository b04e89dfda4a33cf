//! What screenings find of an appointment, and what the office has seen of it (S0-29).

use crate::command::{Command, Refused};

/// The items of a flag that match, as bits.
#[derive(Debug, Clone, Copy)]
struct Match {
    items: u8,
    is_red: bool,
    is_open: bool,
    is_acknowledged: bool,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Screening {
    found: Option<Match>,
    /// Whether the last screening was incomplete, and whether that was acknowledged.
    incomplete: Option<bool>,
}

impl Screening {
    /// An acknowledgement is kept while the match is open and nothing is new: no item, and no red
    /// alert where it was amber.
    pub(crate) fn find(&mut self, command: &Command) {
        match *command {
            Command::Find { items: 0, .. } => {
                if let Some(found) = &mut self.found {
                    found.is_open = false;
                }
            }
            Command::Find { items, is_red } => {
                let is_acknowledged = self.found.is_some_and(|known| {
                    let has_all = items & !known.items == 0 && (known.is_red || !is_red);
                    known.is_open && known.is_acknowledged && has_all
                });
                self.found = Some(Match { items, is_red, is_open: true, is_acknowledged });
            }
            Command::Screen { is_complete } => {
                self.incomplete = (!is_complete).then_some(false);
            }
            _ => {}
        }
    }

    pub(crate) fn acknowledge_match(&mut self) -> Result<(), Refused> {
        let open = self.found.as_mut().filter(|found| found.is_open);
        open.ok_or(Refused::Other)?.is_acknowledged = true;
        Ok(())
    }

    pub(crate) fn acknowledge_screening(&mut self) -> Result<(), Refused> {
        *self.incomplete.as_mut().ok_or(Refused::Other)? = true;
        Ok(())
    }

    /// Whether a red match waits for somebody to look.
    pub(crate) fn has_unseen_match(&self) -> bool {
        let is_unseen = |found: Match| found.is_open && found.is_red && !found.is_acknowledged;
        self.found.is_some_and(is_unseen)
    }

    /// Whether an incomplete screening waits for somebody to look.
    pub(crate) fn is_unseen(&self) -> bool {
        self.incomplete == Some(false)
    }

    /// Whether nothing waits, so that the appointment may be scheduled.
    pub(crate) fn is_seen(&self) -> bool {
        !self.has_unseen_match() && !self.is_unseen()
    }
}
