//! Who acts: a role and an id (requirements 4.2, 4.7).

use serde::{Deserialize, Serialize};

use super::ActorId;

/// What somebody may do is decided by their role (requirements 4.7).
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
/// let by = Actor { role: Role::Staff, id: ActorId::parse("u1").unwrap() };
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
}

impl Actor {
    /// Whether they work in the office: admin or staff, the only ones who may see or touch a flag.
    pub fn is_office(&self) -> bool {
        matches!(self.role, Role::Admin | Role::Staff)
    }
}
