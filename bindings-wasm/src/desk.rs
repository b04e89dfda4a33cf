//! The whole desk, called with JSON text.

use frontdesk::door::Door;
use wasm_bindgen::prelude::*;

/// A desk: flags, customers, appointments and screening.
#[wasm_bindgen]
pub struct Desk {
    door: Door,
}

#[wasm_bindgen]
impl Desk {
    /// An empty desk.
    ///
    /// # Errors
    /// If the policy is malformed.
    #[wasm_bindgen(constructor)]
    pub fn new(policy: &str) -> Result<Desk, JsError> {
        Ok(Self { door: Door::open(policy)? })
    }

    /// Answers one call; an error is an answer, too.
    pub fn call(&mut self, call: &str) -> String {
        self.door.call_text(call)
    }
}
