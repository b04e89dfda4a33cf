//! What a business may set.

use serde::{Deserialize, Serialize};

use crate::screening;

/// What a business may set, area by area; whatever is left out is as usual.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// How requests are screened.
    pub screening: screening::Policy,
}
