//! The whole front desk behind one call.

use frontdesk::door::Door;
use wasm_bindgen::prelude::*;

/// A desk: flags, customers, appointments, checks.
#[wasm_bindgen]
pub struct Desk {
    door: Door,
}

#[wasm_bindgen]
impl Desk {
    /// A desk without a memory yet.
    ///
    /// # Errors
    /// Where the policy is malformed.
    #[wasm_bindgen(constructor)]
    pub fn new(policy: &str) -> Result<Desk, JsError> {
        Ok(Self { door: Door::open(policy)? })
    }

    /// Takes one call and always answers.
    pub fn call(&mut self, call: &str) -> String {
        self.door.call_text(call)
    }
}
