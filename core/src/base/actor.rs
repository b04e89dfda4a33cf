//! Who acts: a role and an id (S1-39).

use serde::{Deserialize, Serialize};

use super::{ActorId, CustomerId, TechnicianId};

/// What somebody may do is decided by their role (S1-39).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Runs the business.
    Admin,
    /// Works in the office.
    Staff,
    /// Works at the customer's place.
    Technician,
    /// Books appointments.
    Customer,
    /// A timer or a rule, no person.
    System,
}

/// The person or program that gives a call, as the host knows them.
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
    /// What they may do.
    pub role: Role,
    /// Who they are.
    pub id: ActorId,
    /// The customer for whom somebody of the office acts, as in a call (S4-9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<CustomerId>,
}

impl Actor {
    /// Somebody who acts for themselves.
    pub const fn new(role: Role, id: ActorId) -> Self {
        Self { role, id, on_behalf_of: None }
    }

    /// Whether they are this customer.
    pub fn is_customer(&self, customer: &CustomerId) -> bool {
        self.role == Role::Customer && self.id.as_str() == customer.as_str()
    }

    /// Whether they are this technician.
    pub fn is_technician(&self, technician: &TechnicianId) -> bool {
        self.role == Role::Technician && self.id.as_str() == technician.as_str()
    }

    /// Whether they work in the office: admin or staff, the only ones who may see or touch a flag.
    pub fn is_office(&self) -> bool {
        matches!(self.role, Role::Admin | Role::Staff)
    }
}
