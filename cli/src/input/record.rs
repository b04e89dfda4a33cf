//! One row, understood.

use frontdesk::{
    base::{AppointmentId, CustomerId, Region},
    contact::WrittenContact,
    screening::Request,
};

use super::RowProblem;

/// What a row of either file says.
pub(crate) struct Record {
    /// The line on which it starts.
    pub(crate) line: u64,
    /// Its id, if it has one.
    pub(crate) id: Option<String>,
    /// The id of the customer.
    pub(crate) customer: Option<String>,
    /// When the appointment is.
    pub(crate) when: Option<String>,
    /// Why the customer is flagged.
    pub(crate) reason: Option<String>,
    /// Which kinds of items are released.
    pub(crate) released: Option<String>,
    /// Whether the flag is lifted.
    pub(crate) status: Option<String>,
    /// The country of the row.
    pub(crate) region: Option<Region>,
    /// The person.
    pub(crate) contact: WrittenContact,
}

/// An appointment to be screened.
pub(crate) struct Appointment {
    /// What is screened.
    pub(crate) request: Request,
    /// When it is, as the file says.
    pub(crate) when: Option<String>,
}

impl Record {
    /// Its id, or one made from its line.
    pub(crate) fn id_or_line(&self) -> String {
        self.id.clone().unwrap_or_else(|| format!("line-{}", self.line))
    }

    /// The appointment to be screened.
    ///
    /// # Errors
    /// [`RowProblem::Id`] when an id of the row cannot be one.
    pub(crate) fn into_appointment(self, usual: Option<Region>) -> Result<Appointment, RowProblem> {
        let customer = self.customer.as_deref().map(CustomerId::parse);
        let request = Request {
            appointment: AppointmentId::parse(&self.id_or_line())?,
            customer: customer.transpose()?,
            contact: self.contact,
            region: self.region.or(usual),
        };
        Ok(Appointment { request, when: self.when })
    }
}
