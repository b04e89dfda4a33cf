//! The screener for JavaScript.

use frontdesk::{
    base::{FlagId, FlagItemId},
    door::{self, Malformed},
    flag::FlaggedItem,
    screening::{self, AddError, Built, Request, Screening, Workspace},
};
use serde::{Serialize, Serializer};
use wasm_bindgen::prelude::*;

/// An index of flagged items.
#[wasm_bindgen]
pub struct Screener {
    pub(crate) screener: screening::Screener,
    pub(crate) workspace: Workspace,
    unreadable: Vec<Unreadable>,
}

/// An item that matches nothing, because its value could not be parsed.
#[derive(Serialize)]
struct Unreadable {
    item: FlagItemId,
    problem: String,
}

/// The answer to one of many requests.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    Screened(Screening),
    Malformed { malformed: Malformed },
}

#[wasm_bindgen]
impl Screener {
    /// Builds an index of flagged items.
    ///
    /// # Errors
    /// If the items or the policy are malformed.
    #[wasm_bindgen(constructor)]
    pub fn new(items: &str, policy: &str) -> Result<Screener, JsError> {
        let items: Vec<FlaggedItem> = door::read(items)?;
        let items = items.into_iter().map(|FlaggedItem { flag, item, value }| (flag, item, value));
        Ok(screening::Screener::build(door::read(policy)?, items).into())
    }

    /// Loads a saved index.
    ///
    /// # Errors
    /// If the bytes are no index, damaged, or of another version.
    pub fn load(bytes: &[u8]) -> Result<Screener, JsError> {
        Ok(screening::Screener::from_bytes(bytes)?.into())
    }

    /// The index as bytes, to be saved.
    pub fn save(&self) -> Vec<u8> {
        self.screener.to_bytes()
    }

    /// Number of flagged items.
    pub fn size(&self) -> usize {
        self.screener.items()
    }

    /// The items that match nothing, because their values could not be parsed.
    ///
    /// # Errors
    /// Never in practice: the items can always be written as JSON.
    pub fn unreadable(&self) -> Result<String, JsError> {
        text(&self.unreadable)
    }

    /// Screens one request.
    ///
    /// # Errors
    /// If the request is malformed.
    pub fn screen(&mut self, request: &str) -> Result<String, JsError> {
        text(&self.answer(request)?)
    }

    /// Screens many requests, one on each line.
    ///
    /// # Errors
    /// Never in practice: a malformed request is an answer, too.
    pub fn screen_many(&mut self, requests: &str) -> Result<String, JsError> {
        let mut json = Vec::new();
        let answers = requests.split('\n').map(|request| match self.answer(request) {
            Ok(screening) => Answer::Screened(screening),
            Err(malformed) => Answer::Malformed { malformed },
        });
        serde_json::Serializer::new(&mut json).collect_seq(answers)?;
        Ok(String::from_utf8(json)?)
    }

    /// Screens one request and explains the answer.
    ///
    /// # Errors
    /// If the request is malformed.
    pub fn explain(&self, request: &str) -> Result<String, JsError> {
        text(&self.screener.explain(&door::read(request)?))
    }

    /// Adds an item.
    ///
    /// # Errors
    /// If the item is malformed, or its value has nothing that can be compared.
    pub fn add(&mut self, item: &str) -> Result<(), JsError> {
        let FlaggedItem { flag, item, value } = door::read(item)?;
        Ok(self.screener.add(&flag, &item, &value)?)
    }

    /// Releases an item, so that it matches nothing; returns whether it is known.
    ///
    /// # Errors
    /// If an id is malformed.
    pub fn release(&mut self, flag: &str, item: &str) -> Result<bool, JsError> {
        Ok(self.screener.release(&FlagId::parse(flag)?, &FlagItemId::parse(item)?))
    }

    /// Reinstates a released item, so that it matches again; returns whether it is known.
    ///
    /// # Errors
    /// If an id is malformed.
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
        let unreadable_item =
            |(item, problem): (_, AddError)| Unreadable { item, problem: problem.to_string() };
        let unreadable = built.unreadable.into_iter().map(unreadable_item).collect();
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
