//! `desk.policy`: the settings of the business.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, QueryReason},
    desk::{self, Desk},
};

/// Asks for the policy of the desk: every setting, also those that have their default.
///
/// # Errors
/// `forbidden`: only the office may ask.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskPolicy"))]
#[serde(deny_unknown_fields)]
pub struct Policy {}

impl Policy {
    pub(crate) fn answer<'a>(
        &self,
        _: &Actor,
        desk: &'a Desk,
    ) -> Result<&'a desk::Policy, QueryReason> {
        Ok(desk.policy())
    }
}
