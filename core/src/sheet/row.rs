//! One row, understood.

use super::RowError;
use crate::{
    base::{AppointmentId, CustomerId, Region},
    contact::WrittenContact,
    screening::Request,
};

/// What a row of either sheet says.
pub struct SheetRow {
    /// The line on which it starts.
    pub line: u64,
    /// Its id, if it has one.
    pub id: Option<String>,
    /// The id of the customer.
    pub customer: Option<String>,
    /// When the appointment is.
    pub when: Option<String>,
    /// Why the customer is flagged.
    pub reason: Option<String>,
    /// Which kinds of items are released.
    pub released: Option<String>,
    /// Whether the flag is lifted.
    pub status: Option<String>,
    /// The country of the row.
    pub region: Option<Region>,
    /// The person.
    pub contact: WrittenContact,
}

/// An appointment to be screened.
pub struct Appointment {
    /// What is screened.
    pub request: Request,
    /// When it is, as the sheet says.
    pub when: Option<String>,
}

impl SheetRow {
    /// Its id, or one made from its line.
    pub fn id_or_line(&self) -> String {
        self.id.clone().unwrap_or_else(|| format!("line-{}", self.line))
    }

    /// The appointment to be screened; `usual` is the country where the row names none.
    ///
    /// # Errors
    /// [`RowError::Id`] when an id of the row cannot be one.
    pub fn into_appointment(self, usual: Option<Region>) -> Result<Appointment, RowError> {
        let customer = self.customer.as_deref().map(CustomerId::parse);
        let appointment = AppointmentId::parse(&self.id_or_line())?;
        let (customer, region) = (customer.transpose()?, self.region.or(usual));
        let request = Request { customer, region, ..Request::new(appointment, self.contact) };
        Ok(Appointment { request, when: self.when })
    }
}
