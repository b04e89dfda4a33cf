//! `flag.lift`: lift a flag.

use serde::{Deserialize, Serialize};

use super::{Decided, Flag, FlagChange, Reason};
use crate::base::{Command, Context, FieldErrors, FlagId, Private, Remark};

/// Lifts a flag: all its active items are released (S0-27, I-10).
///
/// The same call again, with the same reason, is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the reason is empty or too long
/// 3. `flag_unknown`
/// 4. `already_lifted`, for another reason
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Lift {
    /// Id of the flag.
    pub flag: FlagId,
    /// Reason given by staff: 1 to 1000 characters.
    pub reason: Private<String>,
}

impl Command<Flag> for Lift {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Flag>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("reason", Remark::parse(self.reason.reveal()))
    }

    fn decide(&self, reason: Remark, _: &Context<'_, Flag>, flag: &Flag) -> Decided {
        match &flag.lifted {
            Some(lifted) if lifted.reason == reason => Ok(Vec::new()),
            Some(_) => Err(Reason::AlreadyLifted { flag: flag.id.clone() }),
            None => {
                let items = flag.active_items().map(|(id, _)| id.clone()).collect();
                Ok(vec![FlagChange::Lifted { reason, items }])
            }
        }
    }
}
