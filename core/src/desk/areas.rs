//! The areas, listed once, with the types of their commands, events, queries and records.
//!
//! Everything that handles all areas alike is generated from these lists: the enums over all areas,
//! their names and codes, the parsing of calls, the schema, the snapshot.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize, de::Error};
use serde_json::Value;

use super::{CallRefusal, DeskAnswer, DeskCommand, DeskEvent, DeskQuery, DeskRefusal};
use crate::{
    appointment,
    base::{
        CatalogLine, Erasable, EventNumber, Forget, Forgotten, Json, Lasting, Malformed, Mention,
        Numbered, QueryRefusal, StrictJson, Tagged,
    },
    check_in, customer, flag, inquiry, message, review, screening,
};

macro_rules! areas {
    (
        commands { $($command_area:literal => $Command:ident: $command:ty, $refusal:ty;)* }
        events { $($event_area:literal => $Event:ident($stored:ty): $event:ty;)* }
        queries { $($query_area:literal => $Query:ident: $query:ty, $answer:ty;)* }
    ) => {
        /// A command of any area.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Command {
            $(#[doc = concat!("A command of the area `", $command_area, "`.")] $Command($command),)*
        }

        /// The refusal of a command: a code that never changes, a sentence, and typed details.
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
        #[error(transparent)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum Refusal {
            $(
                #[doc = concat!("The refusal of a command of the area `", $command_area, "`.")]
                $Command(#[from] $refusal),
            )*
            /// Of a call, whatever its command.
            Call(#[from] CallRefusal),
        }

        /// An event of any area.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum Event {
            $(#[doc = concat!("An event of the area `", $event_area, "`.")] $Event($stored),)*
        }

        /// A query about any area.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Query {
            $(#[doc = concat!("A query of the area `", $query_area, "`.")] $Query($query),)*
        }

        /// The answer to a query.
        #[derive(Debug, Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum Answer<'a> {
            $(
                #[doc = concat!("The answer to a query of the area `", $query_area, "`.")]
                $Query($answer),
            )*
        }

        impl Command {
            /// Parses a command by its name on the wire.
            pub(crate) fn read(name: &str, fields: &Value) -> Result<Self, Malformed> {
                let named = Tagged { tag: "do", name, fields: StrictJson::new(fields) };
                match area(name) {
                    $($command_area => <$command>::deserialize(named).map(Self::$Command),)*
                    _ => Err(no_such("do", &[$($command_area),*])),
                }
            }

            /// The names of all commands.
            pub fn names() -> impl Iterator<Item = &'static str> {
                let names = std::iter::empty();
                names$(.chain(<$command>::CATALOG.iter().map(|rule| rule.name)))*
            }

            /// The lines of all commands in the catalog.
            pub(super) fn lines() -> Vec<CatalogLine> {
                let lines = std::iter::empty();
                lines$(.chain(<$command>::CATALOG.iter().map(|rule| rule.line())))*.collect()
            }

            /// The schema of the commands of each area.
            #[cfg(feature = "schema")]
            pub fn schemas(generator: &mut schemars::SchemaGenerator) -> Vec<schemars::Schema> {
                vec![$(<$command as schemars::JsonSchema>::json_schema(generator),)*]
            }

            /// The refusal of an actor whose role may not give the command.
            pub(super) fn forbidden(&self) -> Refusal {
                match self {
                    $(Self::$Command(command) => command.rule().forbidden().into(),)*
                }
            }
        }

        impl Refusal {
            /// Code of the refusal, as `area.verb.reason`.
            pub fn code(&self) -> Cow<'static, str> {
                match self {
                    $(Self::$Command(refusal) => refusal.code().into(),)*
                    Self::Call(refusal) => refusal.code().into(),
                }
            }

            /// All codes that a command may be refused with.
            pub fn codes() -> impl Iterator<Item = String> {
                let codes: Vec<String> = CallRefusal::codes()
                    $(.chain(<$command>::CATALOG.iter().flat_map(|rule| rule.codes())))*
                    .collect();
                codes.into_iter()
            }
        }

        impl Event {
            /// Time of the event (UTC).
            pub fn at(&self) -> DateTime<Utc> {
                match self {
                    $(Self::$Event(event) => event.at,)*
                }
            }

            /// Number in the log of the desk, if it has one.
            pub fn number(&self) -> Option<EventNumber> {
                match self {
                    $(Self::$Event(event) => event.number,)*
                }
            }

            pub(super) fn set_number(&mut self, number: Option<EventNumber>) {
                match self {
                    $(Self::$Event(event) => event.number = number,)*
                }
            }

            /// What an erasure leaves of the event.
            pub(super) fn lasting(&self) -> Lasting<'_> {
                match self {
                    $(Self::$Event(event) => event.lasting(),)*
                }
            }

            /// Name of the event before an erasure.
            pub(super) fn original_name(&self) -> &str {
                match self {
                    $(Self::$Event(event) => event.was().map_or(event.name(), |was| &was.was),)*
                }
            }

            /// Name on the wire, such as `flag.raised`.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$Event(event) => event.name(),)*
                }
            }

            /// The schema of the events of each area.
            #[cfg(feature = "schema")]
            pub fn schemas(generator: &mut schemars::SchemaGenerator) -> Vec<schemars::Schema> {
                vec![$(generator.subschema_for::<$event>(),)*]
            }

            /// Parses an event. Fields that a later version added are ignored (U-11).
            pub(crate) fn read(event: Value) -> Result<Self, Malformed> {
                let name = event.get("event").ok_or_else(|| Malformed::missing_field("event"))?;
                match area(name.as_str().unwrap_or_default()) {
                    $($event_area => <$event>::read(Json::from(event)).map(Self::from),)*
                    _ => Err(no_such("event", &[$($event_area),*])),
                }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for Event {
            fn schema_name() -> Cow<'static, str> {
                "Event".into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "oneOf": Self::schemas(generator) })
            }
        }

        impl Forget for Event {
            fn record(&self) -> Option<Erasable<'_>> {
                match self {
                    $(Self::$Event(event) => event.record(),)*
                }
            }

            fn was(&self) -> Option<&Forgotten> {
                match self {
                    $(Self::$Event(event) => event.was(),)*
                }
            }

            fn mentions(&self) -> Vec<Mention<'_>> {
                match self {
                    $(Self::$Event(event) => event.mentions(),)*
                }
            }

            fn erases(&self) -> Vec<Erasable<'_>> {
                match self {
                    $(Self::$Event(event) => event.erases(),)*
                }
            }

            fn without(&self, erased: Erasable<'_>) -> Self {
                match self {
                    $(Self::$Event(event) => event.without(erased).into(),)*
                }
            }
        }

        $(impl From<$event> for Event {
            fn from(event: $event) -> Self {
                Self::$Event(event.into())
            }
        })*

        impl Query {
            /// Parses a query by its name on the wire.
            pub(crate) fn read(name: &str, fields: &Value) -> Result<Self, Malformed> {
                let named = Tagged { tag: "ask", name, fields: StrictJson::of_query(fields) };
                match area(name) {
                    $($query_area => <$query>::deserialize(named).map(Self::$Query),)*
                    _ => Err(no_such("ask", &[$($query_area),*])),
                }
            }

            /// The lines of all queries in the catalog.
            pub(super) fn lines() -> Vec<CatalogLine> {
                let lines = std::iter::empty();
                lines$(.chain(<$query>::CATALOG.iter().map(|rule| rule.line())))*.collect()
            }

            /// All codes that a query may be refused with.
            pub fn codes() -> impl Iterator<Item = String> {
                let codes: Vec<String> = [].into_iter()
                    $(.chain(<$query>::CATALOG.iter().flat_map(|rule| rule.codes())))*
                    .collect();
                codes.into_iter()
            }

            /// The schemas of the queries of each area, and of their answers.
            #[cfg(feature = "schema")]
            #[allow(clippy::extra_unused_lifetimes, reason = "answers of some areas borrow")]
            pub fn schemas<'a>(
                generator: &mut schemars::SchemaGenerator,
            ) -> Vec<(schemars::Schema, schemars::Schema)> {
                vec![$((
                    <$query as schemars::JsonSchema>::json_schema(generator),
                    <$answer as schemars::JsonSchema>::json_schema(generator),
                ),)*]
            }

            pub(super) fn answer<'a>(
                &self,
                by: &crate::base::Actor,
                desk: &'a super::Desk,
            ) -> Result<Answer<'a>, QueryRefusal> {
                match self {
                    $(Self::$Query(query) => query.answer(by, desk.into()).map(Answer::$Query),)*
                }
            }
        }
    };
}

areas! {
    commands {
        "flag" => Flag: flag::Command, flag::Refusal;
        "customer" => Customer: customer::Command, customer::Refusal;
        "appointment" => Appointment: appointment::Command, appointment::Refusal;
        "check_in" => CheckIn: check_in::Command, check_in::Refusal;
        "review" => Review: review::Command, review::Refusal;
        "inquiry" => Inquiry: inquiry::Command, inquiry::Refusal;
        "desk" => Desk: DeskCommand, DeskRefusal;
    }
    events {
        // Boxed: events of flags are few, and would make every event larger.
        "flag" => Flag(Box<flag::FlagEvent>): flag::FlagEvent;
        "customer" => Customer(customer::CustomerEvent): customer::CustomerEvent;
        "appointment" => Appointment(appointment::AppointmentEvent): appointment::AppointmentEvent;
        "check_in" => CheckIn(check_in::CheckInEvent): check_in::CheckInEvent;
        "review" => Review(review::ReviewEvent): review::ReviewEvent;
        "inquiry" => Inquiry(inquiry::InquiryEvent): inquiry::InquiryEvent;
        "desk" => Desk(DeskEvent): DeskEvent;
    }
    queries {
        "flag" => Flag: flag::Query, flag::Answer<'a>;
        "customer" => Customer: customer::Query, customer::Answer<'a>;
        "appointment" => Appointment: appointment::Query, appointment::Answer<'a>;
        "check_in" => CheckIn: check_in::Query, check_in::Answer<'a>;
        "review" => Review: review::Query, review::Answer<'a>;
        "inquiry" => Inquiry: inquiry::Query, inquiry::Answer<'a>;
        "message" => Message: message::Query, message::Answer;
        "screening" => Screening: screening::Query, screening::Answer;
        "desk" => Desk: DeskQuery, DeskAnswer<'a>;
    }
}

/// Calls a macro with the records of all areas: the field of the desk, and its type.
macro_rules! records {
    ($then:ident $($rest:tt)*) => {
        $then! {
            areas {
                flags: crate::flag::FlagList,
                customers: crate::customer::Customers,
                appointments: crate::appointment::Appointments,
                check_ins: crate::check_in::CheckIns,
                reviews: crate::review::ReviewRequests,
                inquiries: crate::inquiry::Inquiries,
            }
            $($rest)*
        }
    };
}
pub(super) use records;

/// The area of a name on the wire, such as `flag` of `flag.raise`.
fn area(name: &str) -> &str {
    name.split_once('.').map_or("", |(area, _)| area)
}

fn no_such(tag: &'static str, areas: &[&str]) -> Malformed {
    let areas = areas.join("` or `");
    let more = match tag {
        "event" => "",
        _ => "; the query `desk.catalog` lists all",
    };
    Malformed::new(format_args!("expected a name that begins with `{areas}` and a dot{more}"))
        .in_field(tag)
}
