//! Actors: a role and an id (S1-39).

use serde::{Deserialize, Serialize};

use super::{ActorId, CustomerId, TechnicianId};

/// Role of an actor, which determines what the actor may do (S1-39).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// An administrator, who runs the business.
    Admin,
    /// A member of the office.
    Staff,
    /// A technician, who works at the customer's address.
    Technician,
    /// A customer, who books appointments.
    Customer,
    /// A timer or a rule, not a person.
    System,
}

/// The person or program that gives a command or query, as authenticated by the host.
///
/// ```
/// use frontdesk::base::{Actor, ActorId, Role};
/// let by = Actor::new(Role::Staff, ActorId::parse("u1").unwrap());
/// assert!(by.is_office());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// Role of the actor, which determines what the actor may do.
    pub role: Role,
    /// Id of the actor; for a customer or technician, the id of that customer or technician.
    pub id: ActorId,
    /// Id of the customer on whose behalf the office acts, such as in a phone call (S4-9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<CustomerId>,
}

impl Actor {
    /// An actor who acts on nobody else's behalf.
    pub const fn new(role: Role, id: ActorId) -> Self {
        Self { role, id, on_behalf_of: None }
    }

    /// Whether the actor is this customer.
    pub fn is_customer(&self, customer: &CustomerId) -> bool {
        self.role == Role::Customer && self.id.as_str() == customer.as_str()
    }

    /// Whether the actor is this technician.
    pub fn is_technician(&self, technician: &TechnicianId) -> bool {
        self.role == Role::Technician && self.id.as_str() == technician.as_str()
    }

    /// Whether the actor may follow links: any customer, except one who may not use their own
    /// record (S1-24).
    pub(crate) fn follows_links(&self) -> bool {
        self.role == Role::Customer && self.id != ActorId::nobody()
    }

    /// Whether the actor is admin or staff; only they may see and change flags.
    pub fn is_office(&self) -> bool {
        matches!(self.role, Role::Admin | Role::Staff)
    }
}
