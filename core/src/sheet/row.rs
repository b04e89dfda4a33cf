//! A parsed row of a sheet.

use super::RowError;
use crate::{
    base::{AppointmentId, CustomerId, Region},
    contact::WrittenContact,
    screening::Request,
};

/// A parsed row of a sheet of flags or appointments.
pub struct SheetRow {
    /// Number of the line on which the row starts, from 1.
    pub line: u64,
    /// Id of the flag or appointment, if the row has one.
    pub id: Option<String>,
    /// Id of the customer, if the row has one.
    pub customer: Option<String>,
    /// Time of the appointment as written; it is not parsed.
    pub when: Option<String>,
    /// Reason of the flag.
    pub reason: Option<String>,
    /// Kinds of items that are released, such as `address;phone`.
    pub released: Option<String>,
    /// Status of the flag, such as `lifted`.
    pub status: Option<String>,
    /// Country of the address and the phone numbers.
    pub region: Option<Region>,
    /// Name, e-mail addresses, phones and address of the person.
    pub contact: WrittenContact,
}

/// An appointment of a sheet, to be screened.
pub struct Appointment {
    /// The request that is screened.
    pub request: Request,
    /// Time of the appointment as written; it is not parsed.
    pub when: Option<String>,
}

impl SheetRow {
    /// Id of the row or, if it has none, an id made from its line number.
    pub fn id_or_line(&self) -> String {
        self.id.clone().unwrap_or_else(|| format!("line-{}", self.line))
    }

    /// Converts the row into an appointment; `usual` is the country if the row has none.
    ///
    /// # Errors
    /// [`RowError::Id`] if an id of the row is invalid.
    pub fn into_appointment(self, usual: Option<Region>) -> Result<Appointment, RowError> {
        let customer = self.customer.as_deref().map(CustomerId::parse);
        let appointment = AppointmentId::parse(&self.id_or_line())?;
        let (customer, region) = (customer.transpose()?, self.region.or(usual));
        let request = Request { customer, region, ..Request::new(appointment, self.contact) };
        Ok(Appointment { request, when: self.when })
    }
}
