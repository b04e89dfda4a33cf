//! Details of an appointment: the parties, the address and the requested services.

use serde::{Deserialize, Serialize};

use crate::{
    base::{CustomerId, Label, LineId, Price, Private, Remark, ServiceId, SortedMap, Zone},
    contact::{WrittenAddress, WrittenContact, WrittenName, WrittenPhone},
};

/// Role of a party in an appointment (S3-46).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PartyRole {
    /// Books the appointment.
    Booker,
    /// Owns the object of the work.
    Owner,
    /// Uses the object of the work, and brings it.
    Driver,
    /// Orders and pays for the work.
    Contractor,
}

/// A person who takes part, with their contact data at the time of booking (S2-1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Role of the party.
    pub role: PartyRole,
    /// Id of the customer record of the party, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Full name of the party.
    pub name: WrittenName,
    /// E-mail addresses, the preferred one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Private<String>>,
    /// Phones, the one to call first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<WrittenPhone>,
    /// Home address of the party.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<WrittenAddress>,
}

impl Party {
    /// A party with a name alone.
    pub fn new(role: PartyRole, name: WrittenName) -> Self {
        let (emails, phones) = (Vec::new(), Vec::new());
        Self { role, customer: None, name, emails, phones, address: None }
    }
}

/// A requested service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ServiceLine"))]
#[serde(deny_unknown_fields, bound(deserialize = "L: Deserialize<'de>, R: Deserialize<'de>"))]
pub struct ServiceLine<L = Label, R = Remark> {
    /// Id of the service line.
    pub id: LineId,
    /// Id of the service in the host's catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// Name of the service.
    pub text: L,
    /// Number of units; 1 by default.
    #[serde(default = "one")]
    pub quantity: u32,
    /// Price of one unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Duration in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// Names of information that is required before the work (S4-34).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required: Vec<L>,
    /// Instructions for the customer before the work (S2-19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instructions: Option<R>,
}

fn one() -> u32 {
    1
}

/// Priority of a request (S4-15).
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// Handled in the usual order.
    #[default]
    Normal,
    /// Handled before all others.
    High,
}

impl Priority {
    /// Whether the priority is `normal`.
    pub fn is_normal(&self) -> bool {
        *self == Self::Normal
    }
}

/// Details of an appointment. Later changes of the customer's record do not change them (S1-30).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Details"))]
#[serde(deny_unknown_fields, bound(deserialize = "L: Deserialize<'de> + Ord, R: Deserialize<'de>"))]
pub struct Details<L: Ord = Label, R = Remark> {
    /// People who take part; one of them books. A booking for a customer on record may leave them
    /// out: the booker is then copied from the record (S1-30).
    #[serde(default)]
    pub parties: Vec<Party>,
    /// Address of the work; in a booking for a customer on record, by default the service address
    /// of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<WrittenAddress>,
    /// Time zone of the address (IANA); the zone of the business by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<Zone>,
    /// Requested services.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<ServiceLine<L, R>>,
    /// Description of the work, in the words of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<R>,
    /// Special requests of the customer (S2-5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_requests: Option<R>,
    /// Object of the work, such as the registration plate of a car.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asset: Option<L>,
    /// Information that the customer provided, by the name of the required information (S4-34).
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub given: SortedMap<L, R>,
    /// Whether a technician has to visit the address.
    #[serde(default)]
    pub needs_technician: bool,
}

/// Details of an appointment in a command: texts are not parsed yet, so that all invalid fields
/// are reported at once (S0-5).
pub type DetailsInput = Details<Private<String>, Private<String>>;

/// A requested service in a command.
pub type ServiceLineInput = ServiceLine<Private<String>, Private<String>>;

impl<L: Ord, R> Details<L, R> {
    /// Details with the parties alone.
    ///
    /// ```
    /// use frontdesk::appointment::{DetailsInput, Party, PartyRole};
    /// use frontdesk::contact::WrittenName;
    /// let booker = Party::new(PartyRole::Booker, WrittenName::full("Lisa Jansen"));
    /// let description = Some("a leak under the sink".into());
    /// let details = DetailsInput { description, ..DetailsInput::of(vec![booker]) };
    /// assert_eq!(details.booker(), details.parties.first());
    /// ```
    pub fn of(parties: Vec<Party>) -> Self {
        Self {
            parties,
            address: None,
            zone: None,
            lines: Vec::new(),
            description: None,
            special_requests: None,
            asset: None,
            given: SortedMap::new(),
            needs_technician: false,
        }
    }

    /// The party who books, or else the first party.
    pub fn booker(&self) -> Option<&Party> {
        self.parties.get(self.booker_position())
    }

    /// The first party with a role.
    pub(crate) fn party(&self, role: Option<PartyRole>) -> Option<&Party> {
        self.parties.iter().find(|party| Some(party.role) == role)
    }

    /// Ids of the customers who take part, in the order of the parties.
    pub(crate) fn customers(&self) -> impl Iterator<Item = &CustomerId> {
        self.parties.iter().filter_map(|party| party.customer.as_ref())
    }

    /// Position of that party in `parties`.
    pub(crate) fn booker_position(&self) -> usize {
        let booker = self.parties.iter().position(|party| party.role == PartyRole::Booker);
        booker.unwrap_or_default()
    }
}

impl Details {
    /// Names of the requested services, in the order of the lines.
    pub fn services(&self) -> impl Iterator<Item = &Label> {
        self.lines.iter().map(|line| &line.text)
    }

    /// All values that screening compares with flagged items: of the parties, and the address.
    pub fn contact(&self) -> WrittenContact {
        let texts = [&self.description, &self.special_requests].into_iter().flatten();
        let note = texts.map(Remark::as_str).collect::<Vec<_>>().join("\n");
        WrittenContact {
            note: (!note.is_empty()).then(|| Private::new(note)),
            ..contact_of(&self.parties, self.address.as_ref())
        }
    }

    /// Names of required information that is missing (S4-34), in the order of the lines.
    pub fn missing(&self) -> Vec<&Label> {
        let mut missing: Vec<&Label> = Vec::new();
        for required in self.lines.iter().flat_map(|line| &line.required) {
            if !self.given.contains_key(required) && !missing.contains(&required) {
                missing.push(required);
            }
        }
        missing
    }
}

/// The contact values of parties, in their order, and of the address of the work.
pub(super) fn contact_of(parties: &[Party], address: Option<&WrittenAddress>) -> WrittenContact {
    let parties = || parties.iter();
    WrittenContact {
        names: parties().map(|party| party.name.clone()).collect(),
        emails: parties().flat_map(|party| party.emails.clone()).collect(),
        addresses: parties().flat_map(|party| &party.address).chain(address).cloned().collect(),
        phones: parties().flat_map(|party| party.phones.clone()).collect(),
        note: None,
    }
}
