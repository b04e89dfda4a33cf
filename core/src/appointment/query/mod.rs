//! Queries about appointments, and what each role may see.

mod allowed_actions;
mod check_in;
mod details;
mod evidence;
mod list;
mod parts;
mod row;
mod view;

pub use allowed_actions::AllowedActions;
pub use check_in::{
    AttachmentView, CheckInAnswerView, CheckInItemView, CheckInMark, CheckInSummary, CheckInView,
    ContactChangeView, HandledView,
};
pub use details::Details;
pub use evidence::ValuePair;
pub use list::List;
pub use parts::{
    AskedView, CancellationView, NoteView, OfferView, PlaceView, ServiceView, WorkItemView,
};
pub use row::{Awaiting, FlagAlert, PinnedBy, Row};
pub use view::{AppointmentView, CustomerView, OfficeView, TechnicianView};

use super::{Appointments, Facts, Policy, TimeFrameChoice, TimeFramePage};
use crate::base::{EVERYBODY, OFFICE_OR_CUSTOMER, OFFICE_OR_TECHNICIAN, queries};

/// The data that queries about appointments read.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// All appointments of the business.
    pub appointments: &'a Appointments,
    /// The settings of the business.
    pub policy: &'a Policy,
    /// Facts from other areas.
    pub facts: &'a (dyn Facts + 'static),
}

queries! {
    /// Queries about appointments.
    pub enum Query, Answer<'a> from Source<'a>;

    /// One appointment, as far as the actor may see it (S0-1).
    "appointment.details" => Details: AppointmentView<'a>, roles EVERYBODY,
        reasons [appointment_unknown];
    /// The commands that the actor may give about an appointment now (S0-3).
    "appointment.allowed_actions" => AllowedActions: Vec<&'static str>, roles EVERYBODY,
    reasons [appointment_unknown];
    /// The appointments of a day, pinned ones first.
    "appointment.list" => List: Vec<Row<'a>>, roles OFFICE_OR_TECHNICIAN,
    reasons [appointment_unknown];
    /// The time frames that the customer may choose from (S4-8).
    "appointment.time_frame_page" => TimeFramePage: TimeFrameChoice, roles OFFICE_OR_CUSTOMER,
    reasons [appointment_unknown];
}
