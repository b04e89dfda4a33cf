//! What a host has to do after an event: one arm an event.
//!
//! Whatever is needed is in the event and the state after it, so that a host that lost power may
//! ask again for the effects of the events that it has stored.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{Desk, Event};
use crate::{
    appointment::{Appointment, AppointmentChange, AppointmentEvent},
    base::{AppointmentId, TechnicianId, TimeFrame, named},
};

/// What a technician is told by chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TechnicianNotice {
    /// They go.
    Assigned,
    /// They no longer go.
    Unassigned,
    /// The customer agreed to the time they suggested (S4-11).
    CustomerAgreed,
    /// It has another time frame.
    FrameChanged,
    /// It is cancelled.
    Cancelled,
}

named! {
    "effect", "Effect";
    /// Something that the host has to do.
    #[serde(rename_all = "snake_case")]
    pub enum Effect {
        /// Tell a technician by chat.
        NotifyTechnician {
            /// Who is told.
            technician: TechnicianId,
            /// About which appointment.
            appointment: AppointmentId,
            /// What.
            notice: TechnicianNotice,
            /// The time frame it has.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            frame: Option<TimeFrame>,
            /// When it begins, as the clock at the place shows.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            local_start: Option<NaiveDateTime>,
        },
    }
}

impl Desk {
    /// What the host has to do after an event that has been taken in.
    pub fn effects_of(&self, event: &Event) -> Vec<Effect> {
        match event {
            Event::Flag(_) | Event::Customer(_) | Event::Desk(_) => Vec::new(),
            Event::Appointment(event) => {
                let held = self.appointments.get(&event.appointment);
                held.map(|held| of_appointment(event, held)).unwrap_or_default()
            }
        }
    }
}

fn of_appointment(event: &AppointmentEvent, held: &Appointment) -> Vec<Effect> {
    match &event.change {
        AppointmentChange::Assigned(assigned) => {
            vec![notify(held, &assigned.technician, TechnicianNotice::Assigned)]
        }
        _ => Vec::new(),
    }
}

fn notify(held: &Appointment, technician: &TechnicianId, notice: TechnicianNotice) -> Effect {
    Effect::NotifyTechnician {
        technician: technician.clone(),
        appointment: held.id.clone(),
        notice,
        frame: held.frame,
        local_start: held.frame.map(|frame| held.zone.local(frame.start())),
    }
}
