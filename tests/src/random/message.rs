//! Random queries about messages.

use frontdesk::message::{MessageKind, Variable, VariableType};
use proptest::{prelude::*, sample::select};
use serde_json::{Map, Value, json};

/// Texts of a host; some of them have problems.
const TEXTS: &[&str] = &[
    "reminder =\n    .subject = { $start_day }\n    .text = { $name }\n    .sms = { $business }\n",
    "thank_you =\n    .subject = { $foo }\n    .text = x\n    .sms = { -team }\n-team = Team\n",
    "in_between =\n    .text = { $days ->\n        [one] one\n       *[other] { $days }\n    }\n",
    "date_full = { $day }/{ $month }\ngreeting = 🦀 { $name } { \"\\u00A0\" }\n",
    "reminder = { reminder }\nx = {",
    "a = {{{{{{{{ $name }}}}}}}}\n",
];

/// A query about a message.
pub fn question() -> impl Strategy<Value = Value> {
    let parts = (
        select(MessageKind::ALL),
        select(vec!["en", "nl", "nl-BE", "de", "ar"]),
        select(vec!["email", "sms"]),
        prop::option::weighted(0.3, select(TEXTS)),
        select(vec!["Europe/Amsterdam", "America/New_York"]),
        any::<u16>(),
        prop::bool::weighted(0.2),
    );
    parts.prop_map(|(kind, language, channel, ftl, zone, dice, is_check)| {
        if is_check {
            let ask = "message.check_template";
            return json!({ "ask": ask, "kind": kind, "language": language, "ftl": ftl });
        }
        let variables = kind.variables().iter().enumerate();
        let given = variables
            .filter(|(position, variable)| !variable.optional || dice & (1 << position) != 0);
        let data: Map<String, Value> =
            given.map(|(position, variable)| of(variable, dice, position)).collect();
        json!({
            "ask": "message.render", "kind": kind, "language": language, "channel": channel,
            "data": data, "ftl": ftl, "zone": zone,
        })
    })
}

/// A value of a variable.
fn of(variable: &Variable, dice: u16, position: usize) -> (String, Value) {
    let texts = ["Jan", "<b>Zoë’s</b> & co", "דנה כהן", "🦀 €5", "a\nb"];
    let number = i64::from(dice) + position as i64;
    let value = match variable.is {
        VariableType::Text(_) => json!(texts[number as usize % texts.len()]),
        VariableType::DateTime => json!(format!("2026-{:02}-28T23:30:00Z", 1 + number % 12)),
        VariableType::Date => json!(format!("20{:02}-01-31", 26 + number % 70)),
        VariableType::Money => {
            let currency = ["EUR", "JPY", "CHF", "KWD"][number as usize % 4];
            json!({ "minor": number * number - 5_000, "currency": currency })
        }
        VariableType::Rate => json!(number % 10_000),
        VariableType::Count => json!(number % 3),
        VariableType::Link => json!(format!("https://example.org/{number}")),
    };
    (variable.name.to_owned(), value)
}
