//! What an appointment is about: who takes part, where, and which services.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    base::{CustomerId, Label, LineId, Price, Private, Remark, ServiceId, Zone},
    contact::{WrittenAddress, WrittenContact, WrittenName, WrittenPhone},
};

/// What part somebody has in an appointment (S3-46).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PartyRole {
    /// Asks for it.
    Booker,
    /// Owns what is worked on.
    Owner,
    /// Uses it, and brings it.
    Driver,
    /// Orders and pays.
    Contractor,
}

/// Somebody who takes part, with copies of what they were known by then (S2-1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// What part they have.
    pub role: PartyRole,
    /// The customer they are, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// What they are called.
    pub name: WrittenName,
    /// E-mail addresses, the usual one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Private<String>>,
    /// Phones, the one to call first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<WrittenPhone>,
    /// Where they live.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<WrittenAddress>,
}

impl Party {
    /// Somebody of whom only the name is known yet.
    pub fn new(role: PartyRole, name: WrittenName) -> Self {
        let (emails, phones) = (Vec::new(), Vec::new());
        Self { role, customer: None, name, emails, phones, address: None }
    }
}

/// One service that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ServiceLine"))]
#[serde(deny_unknown_fields, bound(deserialize = "L: Deserialize<'de>, R: Deserialize<'de>"))]
pub struct ServiceLine<L = Label, R = Remark> {
    /// Names the line.
    pub id: LineId,
    /// The service in the host's catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// What it is.
    pub text: L,
    /// How many.
    #[serde(default = "one")]
    pub quantity: u32,
    /// What one costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// How long it takes, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// What has to be known before it can be done (S4-34).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required: Vec<L>,
    /// What the customer should know or do beforehand (S2-19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instructions: Option<R>,
}

fn one() -> u32 {
    1
}

/// Which requests are seen to first (S4-15).
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// In its turn.
    #[default]
    Normal,
    /// Before all others.
    High,
}

impl Priority {
    /// Whether it is seen to in its turn.
    pub fn is_normal(&self) -> bool {
        *self == Self::Normal
    }
}

/// What an appointment is about. The customer's own data may change later; this does not (S1-30).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Details"))]
#[serde(deny_unknown_fields, bound(deserialize = "L: Deserialize<'de> + Ord, R: Deserialize<'de>"))]
pub struct Details<L: Ord = Label, R = Remark> {
    /// Who takes part; one of them asks for it.
    pub parties: Vec<Party>,
    /// Where it takes place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<WrittenAddress>,
    /// The time zone of the place; the business's own if none is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<Zone>,
    /// Which services.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<ServiceLine<L, R>>,
    /// What it is about, in the customer's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<R>,
    /// What the customer would like besides (S2-5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_requests: Option<R>,
    /// What is worked on, such as a registration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asset: Option<L>,
    /// What was asked for and told, by the names that the services require (S4-34).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub given: BTreeMap<L, R>,
    /// Whether a technician has to go there.
    #[serde(default)]
    pub needs_technician: bool,
}

/// What an appointment is about, in a call: texts are as somebody wrote them, so that all that is
/// wrong with them is told at once (S0-5).
pub type GivenDetails = Details<Private<String>, Private<String>>;

/// One service that is asked for, in a call.
pub type GivenLine = ServiceLine<Private<String>, Private<String>>;

impl<L: Ord, R> Details<L, R> {
    /// Who takes part, and nothing else yet.
    ///
    /// ```
    /// use frontdesk::appointment::{GivenDetails, Party, PartyRole};
    /// use frontdesk::{base::Private, contact::WrittenName};
    /// let booker = Party::new(PartyRole::Booker, WrittenName::full("Lisa Jansen"));
    /// let description = Some(Private::new("a leak under the sink".to_owned()));
    /// let details = GivenDetails { description, ..GivenDetails::of(vec![booker]) };
    /// assert_eq!(details.booker(), details.parties.first());
    /// ```
    pub fn of(parties: Vec<Party>) -> Self {
        Self {
            parties,
            address: None,
            zone: None,
            lines: Vec::new(),
            description: None,
            special_requests: None,
            asset: None,
            given: BTreeMap::new(),
            needs_technician: false,
        }
    }

    /// Who asks for it, or the first who takes part.
    pub fn booker(&self) -> Option<&Party> {
        let booker = self.parties.iter().find(|party| party.role == PartyRole::Booker);
        booker.or(self.parties.first())
    }
}

impl Details {
    /// Which services are asked for, in the order of the lines.
    pub fn services(&self) -> impl Iterator<Item = &Label> {
        self.lines.iter().map(|line| &line.text)
    }

    /// Everything that is compared with flagged items: of everybody who takes part, and the place.
    pub fn contact(&self) -> WrittenContact {
        let parties = || self.parties.iter();
        let texts = [&self.description, &self.special_requests].into_iter().flatten();
        let note = texts.map(Remark::as_str).collect::<Vec<_>>().join("\n");
        WrittenContact {
            names: parties().map(|party| party.name.clone()).collect(),
            emails: parties().flat_map(|party| party.emails.clone()).collect(),
            addresses: parties().flat_map(|p| &p.address).chain(&self.address).cloned().collect(),
            phones: parties().flat_map(|party| party.phones.clone()).collect(),
            note: (!note.is_empty()).then(|| Private::new(note)),
        }
    }

    /// What the services require and nobody has told yet (S4-34), in the order of the lines.
    pub fn missing(&self) -> Vec<&Label> {
        let mut missing: Vec<&Label> = Vec::new();
        for required in self.lines.iter().flat_map(|line| &line.required) {
            if !self.given.contains_key(required) && !missing.contains(&required) {
                missing.push(required);
            }
        }
        missing
    }
}
