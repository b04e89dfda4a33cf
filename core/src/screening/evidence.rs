//! What a screening answers: which items matched, how, why, and against which flag (S0-22).

use serde::Serialize;

use super::{Alert, Grade, Rule};
use crate::{
    base::{AppointmentId, FlagId, FlagItemId, Private, Score},
    contact::{ItemKind, Step},
};

/// One flagged item that a request matched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The flagged item.
    pub item: FlagItemId,
    /// What kind of item it is.
    pub kind: ItemKind,
    /// How alike the values are.
    pub grade: Grade,
    /// The same in thousandths.
    pub score: Score,
    /// Whether the finding is strong for its kind.
    pub strong: bool,
    /// Whether the value says much by itself.
    pub distinctive: bool,
    /// The rule that decided.
    pub rule: Rule,
    /// The steps from both values to their common form.
    pub steps: Vec<Step>,
    /// The flagged value as written.
    pub flagged: Private<String>,
    /// The value of the request as written.
    pub request: Private<String>,
}

/// All items of one flag that a request matched: name, e-mail, address, phone, then by item id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagFinding {
    /// The flag.
    pub flag: FlagId,
    /// What the items together amount to.
    pub alert: Alert,
    /// The matched items.
    pub items: Vec<Evidence>,
}

/// The answer for one request: the flags it matched, the loudest first, then by flag id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Screening {
    /// The appointment that was screened.
    pub appointment: AppointmentId,
    /// The loudest alert of all flags.
    pub alert: Alert,
    /// Whether everything was compared; false when the request's work budget ran out.
    pub complete: bool,
    /// The flags that matched.
    pub flags: Vec<FlagFinding>,
}
