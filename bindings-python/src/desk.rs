//! The desk, called with JSON text.

use std::sync::{Mutex, MutexGuard, PoisonError};

use frontdesk::{door::Door, screening::Screener};
use pyo3::prelude::*;

use crate::{failure::Failure, list::List};

/// A desk that is called with JSON.
#[pyclass(frozen, module = "frontdesk._frontdesk")]
pub(crate) struct Desk {
    door: Mutex<Door>,
}

impl Desk {
    fn door(&self) -> MutexGuard<'_, Door> {
        self.door.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A copy of the current flags.
    pub(crate) fn list(&self) -> List {
        let door = self.door();
        let (flags, policy) = (door.desk().flags(), door.desk().screener().policy());
        let reason = |flag: &frontdesk::flag::Flag| (flag.id.clone(), flag.reason.as_str().into());
        List {
            screener: Screener::of_flags(flags, policy.clone()),
            reasons: flags.iter().map(reason).collect(),
            region: None,
            header: Vec::new(),
            problems: Vec::new(),
        }
    }
}

#[pymethods]
impl Desk {
    /// An empty desk; the policy is JSON text.
    #[new]
    fn open(policy: &str) -> PyResult<Self> {
        let door = Door::open(policy);
        let door = door.map_err(|problem| Failure::of_field("policy", "policy", problem))?;
        Ok(Self { door: Mutex::new(door) })
    }

    /// Answers one call; both are JSON text. An error is an answer, too.
    fn call(&self, py: Python<'_>, call: &str) -> String {
        py.detach(|| self.door().call_text(call))
    }
}
