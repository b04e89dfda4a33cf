//! Flagged items, asked from JavaScript.

use frontdesk::{
    base::{FlagId, FlagItemId},
    door::{self, Malformed},
    flag::FlaggedItem,
    screening::{self, AddError, Built, Request, Screening, Workspace},
};
use serde::{Serialize, Serializer};
use wasm_bindgen::prelude::*;

/// All flagged items, ready to be asked.
#[wasm_bindgen]
pub struct Screener {
    pub(crate) screener: screening::Screener,
    pub(crate) workspace: Workspace,
    unreadable: Vec<Unreadable>,
}

/// An item that was given and matches nothing.
#[derive(Serialize)]
struct Unreadable {
    item: FlagItemId,
    problem: String,
}

/// The answer for one of many requests.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    Screened(Screening),
    Malformed { malformed: Malformed },
}

#[wasm_bindgen]
impl Screener {
    /// A screener for a list of flagged items.
    ///
    /// # Errors
    /// Where the items or the policy are malformed.
    #[wasm_bindgen(constructor)]
    pub fn new(items: &str, policy: &str) -> Result<Screener, JsError> {
        let items: Vec<FlaggedItem> = door::read(items)?;
        let items = items.into_iter().map(|FlaggedItem { flag, item, value }| (flag, item, value));
        Ok(screening::Screener::build(door::read(policy)?, items).into())
    }

    /// A screener from a saved index.
    ///
    /// # Errors
    /// Where the bytes are foreign, damaged, or of another version.
    pub fn load(bytes: &[u8]) -> Result<Screener, JsError> {
        Ok(screening::Screener::from_bytes(bytes)?.into())
    }

    /// The bytes of a saved index.
    pub fn save(&self) -> Vec<u8> {
        self.screener.to_bytes()
    }

    /// How many flagged items it holds.
    pub fn size(&self) -> usize {
        self.screener.items()
    }

    /// The items that were given and match nothing.
    ///
    /// # Errors
    /// None that can be met: what is written here is text.
    pub fn unreadable(&self) -> Result<String, JsError> {
        text(&self.unreadable)
    }

    /// Screens one request.
    ///
    /// # Errors
    /// Where the request is malformed.
    pub fn screen(&mut self, request: &str) -> Result<String, JsError> {
        text(&self.answer(request)?)
    }

    /// Screens many requests, one a line.
    ///
    /// # Errors
    /// None that can be met: a malformed request is answered in its place.
    pub fn screen_many(&mut self, requests: &str) -> Result<String, JsError> {
        let mut told = Vec::new();
        let answers = requests.split('\n').map(|request| match self.answer(request) {
            Ok(screening) => Answer::Screened(screening),
            Err(malformed) => Answer::Malformed { malformed },
        });
        serde_json::Serializer::new(&mut told).collect_seq(answers)?;
        Ok(String::from_utf8(told)?)
    }

    /// Screens one request and tells how the answer came about.
    ///
    /// # Errors
    /// Where the request is malformed.
    pub fn explain(&self, request: &str) -> Result<String, JsError> {
        text(&self.screener.explain(&door::read(request)?))
    }

    /// Takes in one more item.
    ///
    /// # Errors
    /// Where the item is malformed, or nothing in its value can be compared.
    pub fn add(&mut self, item: &str) -> Result<(), JsError> {
        let FlaggedItem { flag, item, value } = door::read(item)?;
        Ok(self.screener.add(&flag, &item, &value)?)
    }

    /// Lets an item match nothing from now on; tells whether it was known.
    ///
    /// # Errors
    /// Where an id cannot be one.
    pub fn release(&mut self, flag: &str, item: &str) -> Result<bool, JsError> {
        Ok(self.screener.release(&FlagId::parse(flag)?, &FlagItemId::parse(item)?))
    }

    /// Lets a released item match again; tells whether it was known.
    ///
    /// # Errors
    /// Where an id cannot be one.
    pub fn reinstate(&mut self, flag: &str, item: &str) -> Result<bool, JsError> {
        Ok(self.screener.reinstate(&FlagId::parse(flag)?, &FlagItemId::parse(item)?))
    }
}

impl Screener {
    fn answer(&mut self, request: &str) -> Result<Screening, Malformed> {
        let request: Request = door::read(request)?;
        Ok(self.screener.screen_with(&request, &mut self.workspace))
    }
}

impl From<Built> for Screener {
    fn from(built: Built) -> Self {
        let told =
            |(item, problem): (_, AddError)| Unreadable { item, problem: problem.to_string() };
        let unreadable = built.unreadable.into_iter().map(told).collect();
        Self { unreadable, ..built.screener.into() }
    }
}

impl From<screening::Screener> for Screener {
    fn from(screener: screening::Screener) -> Self {
        Self { screener, workspace: Workspace::default(), unreadable: Vec::new() }
    }
}

/// A value as JSON text.
pub(crate) fn text(value: &impl Serialize) -> Result<String, JsError> {
    Ok(serde_json::to_string(value)?)
}
