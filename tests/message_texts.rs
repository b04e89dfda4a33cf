//! Texts of messages: laws over all kinds, languages and values (S2-17, S2-18).

use std::{
    collections::BTreeMap,
    io::Write,
    process::{Command, Stdio},
};

use frontdesk::{
    Door,
    base::Zone,
    customer::{Channel, Language},
    message::{
        MessageKind, VariableType,
        text::{
            Brand, Color, Data, Datum, EmailText, Encoding, Envelope, EnvelopeError, Ftl, Rendered,
            Segments, SmsText, TemplateCheck, TextSet, Values, render,
        },
    },
};
use frontdesk_tests::random::message;
use proptest::{prelude::*, sample::select};
use serde_json::{Value, json};

const LANGUAGES: [&str; 2] = ["en", "nl"];

fn set(language: &str, ftl: Option<&str>) -> TextSet {
    let ftl = ftl.map(|ftl| Ftl::parse(ftl).expect("the texts are small"));
    TextSet::read(&Language::parse(language).expect("a language"), ftl.as_ref())
        .unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A value for each variable, or for those that are not optional.
fn values(kind: MessageKind, text: &str, has_optional: bool) -> Values {
    let variables = kind.variables().iter().filter(|variable| has_optional || !variable.optional);
    let value = |is: VariableType| match is {
        VariableType::Text(most) => json!(text.chars().take(usize::from(most)).collect::<String>()),
        VariableType::DateTime => json!("2026-09-30T22:30:00Z"),
        VariableType::Date => json!("2026-09-30"),
        VariableType::Money => json!({ "minor": 123_450, "currency": "EUR" }),
        VariableType::Rate => json!(1250),
        VariableType::Count => json!(2),
        VariableType::Link => json!("https://example.org/a?b=1&c='2'"),
    };
    let data: Value =
        variables.map(|variable| (variable.name.to_owned(), value(variable.is))).collect();
    let data: Data = frontdesk::door::read_value(&data).expect("the values can be parsed");
    Values::read(kind, &data).expect("the values are valid")
}

fn email(set: &TextSet, kind: MessageKind, values: &Values, brand: &Brand) -> EmailText {
    match render(set, kind, Channel::Email, values, Zone::UTC, brand) {
        Ok(Rendered::Email(email)) => email,
        other => panic!("{kind:?}: {other:?}"),
    }
}

fn sms(set: &TextSet, kind: MessageKind, values: &Values) -> SmsText {
    match render(set, kind, Channel::Sms, values, Zone::UTC, &Brand::default()) {
        Ok(Rendered::Sms(sms)) => sms,
        other => panic!("{kind:?}: {other:?}"),
    }
}

/// 3.5: the layout is small, and fetches nothing but the logo; all tables are for layout alone, and
/// images have a text in their place.
#[test]
fn the_html_of_each_kind_is_small_and_fetches_nothing() {
    let logo = Some("https://example.org/logo.png".to_owned());
    let color = Color::parse("#ffcc00").ok();
    let brand = Brand { logo, color, ..Brand::default() };
    for kind in MessageKind::ALL {
        for language in LANGUAGES {
            let name = "<script>alert('x')</script> [[end]] {{x}} & \"y\"";
            let email = email(&set(language, None), *kind, &values(*kind, name, true), &brand);
            let html = &email.html;
            assert!(html.len() < 40_000, "{kind:?}: {} bytes", html.len());
            assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"ltr\"")), "{kind:?}");
            assert!(!html.contains("<script"), "{kind:?}: not escaped");
            let known = ["https://example.org/", "http://www.w3.org/1999/xhtml"];
            for (place, _) in html.match_indices("://") {
                let start = html[..place].rfind(['"', '\'', '(', '>', ' ']).expect("a quote") + 1;
                let url = &html[start..];
                assert!(known.iter().any(|known| url.starts_with(known)), "{}", &url[..40]);
            }
            assert_eq!(html.matches("<img").count(), 1, "{kind:?}");
            for tag in html.split('<').filter(|tag| tag.starts_with("img")) {
                assert!(tag.contains("alt=\"") && !tag.contains("alt=\"\""), "{tag}");
            }
            for tag in html.split('<').filter(|tag| tag.starts_with("table")) {
                assert!(tag.contains("role=\"presentation\""), "{kind:?}: {tag}");
            }
        }
    }
}

/// The relative luminance of a color (WCAG 2.2).
fn luminance(color: &str) -> f64 {
    let part = |at: usize| {
        let part = u32::from_str_radix(&color[at..at + 2], 16).expect("a color") as f64 / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// 3.5: texts have a contrast of at least 4.5 on what is behind them, light and dark.
#[test]
fn the_colors_of_the_layout_have_contrast() {
    let mjml = include_str!("../core/src/message/layout/message.mjml");
    let pairs = [
        ("#1f2933", "#ffffff"),
        ("#1f2933", "#eef2f6"),
        ("#1d5f9e", "#f3f5f7"),
        ("#f1f3f5", "#1f262b"),
        ("#f1f3f5", "#2b343a"),
        ("#9cc9f5", "#121619"),
        ("#ffffff", "#1d5f9e"),
    ];
    for (text, behind) in pairs {
        let is_used = |color: &str| mjml.contains(color) || color == "#ffffff";
        assert!(is_used(text) && is_used(behind), "{text} on {behind} is not in the layout");
        assert!(contrast(text, behind) >= 4.5, "{text} on {behind}");
    }
}

/// 3.5: on a button of any color, its text has a contrast of at least 4.5.
#[test]
fn the_text_of_a_button_has_contrast_on_any_color() {
    for color in (0..0x100_0000_u32).step_by(2_503) {
        let color = Color::parse(&format!("#{color:06x}")).expect("a color");
        let contrast = contrast(color.as_str(), color.text_color());
        assert!(contrast >= 4.5, "{}: {contrast}", color.as_str());
    }
}

/// 3.2: the texts of both languages have the same messages and parts, and each can be used.
#[test]
fn the_languages_have_the_same_parts() {
    let names = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.starts_with('#') && line.contains(" ="));
        let names = lines.filter_map(|line| line.split_once(" =").map(|(name, _)| name));
        names.filter(|name| !name.starts_with("        ")).map(str::to_owned).collect()
    };
    let english = names(include_str!("../core/src/message/data/en.ftl"));
    assert!(english.len() > 100);
    assert_eq!(english, names(include_str!("../core/src/message/data/nl.ftl")));
}

/// 3.7: a message about a booking never has header fields for unsubscribing.
#[test]
fn only_feedback_and_marketing_can_be_unsubscribed() {
    for kind in MessageKind::ALL {
        let category = json!(kind.category());
        let email = email(&set("en", None), *kind, &values(*kind, "Jan", true), &Brand::default());
        let is_optional = category == "feedback" || category == "marketing";
        let fields = ["List-Unsubscribe", "List-Unsubscribe-Post"];
        let expected: Vec<&str> = fields.into_iter().filter(|_| is_optional).collect();
        assert_eq!(email.headers.keys().collect::<Vec<_>>(), expected, "{kind:?}");
    }
}

/// Texts that nest deeply are refused before the stack is full.
#[test]
fn texts_that_nest_deeply_are_refused() {
    let nested = |open: &str, count| format!("a = {}", open.repeat(count));
    let texts = [
        nested("{", 100),
        nested("{ $x ->\n *[a] ", 100),
        nested("{\nA(", 50),
        format!("a = {}$x{}\n", "{".repeat(100), "}".repeat(100)),
    ];
    for open in ["{", "(", "{\"}\" ->\n*[a] ", "{\nA(", "{\n-a(x: "] {
        assert!(Ftl::parse(&nested(open, 1000)).is_err(), "{open}");
    }
    let small = std::thread::Builder::new().stack_size(1 << 20);
    let all = small.spawn(move || {
        for text in texts {
            let ftl = Ftl::parse(&text).expect("small enough");
            let english = Language::parse("en").expect("a language");
            assert!(TextSet::read(&english, Some(&ftl)).is_err());
        }
    });
    all.expect("a thread").join().expect("no overflow");
}

/// Characters that texts of messages have: of one and two units in both encodings.
const CHARACTERS: &[&str] = &[
    "a", "é", "@", " ", "\n", "€", "[", "~", "|", "’", "–", "ê", "ł", "中", "🦀", "ש", "\u{a0}",
    "à", "Ç", "…",
];

/// A text that may be as long as several segments, mostly of characters of one encoding.
fn text() -> impl Strategy<Value = String> {
    let of = |all: &'static [&'static str]| select(all);
    let several = |one: BoxedStrategy<&'static str>| {
        let run = (one, prop_oneof![4 => 1..4_usize, 1 => 60..160_usize]);
        prop::collection::vec(run.prop_map(|(one, count)| one.repeat(count)), 0..12)
    };
    let gsm = several(of(&CHARACTERS[..9]).boxed());
    let any = several(of(CHARACTERS).boxed());
    prop_oneof![gsm, any].prop_map(|runs| runs.concat())
}

proptest! {
    /// 3.6: the number of segments is that of another counter, and the encoding fits.
    #[test]
    fn segments_are_those_of_other_counters(text in text()) {
        let segments = Segments::of(&text);
        let other = sms_splitter::SplitSms::default().split(text.clone());
        prop_assert_eq!(segments.segments, other.parts.len().max(1));
        let mut writer = gsm7::Gsm7Writer::new(Vec::new());
        let is_gsm = writer.write_str(&text).is_ok();
        prop_assert_eq!(is_gsm, segments.encoding == Encoding::Gsm7);
        if is_gsm {
            let bytes = writer.into_writer().expect("bytes").len();
            prop_assert_eq!(bytes, (segments.units * 7).div_ceil(8));
        }
    }

    /// 3.6: the cheaper characters are those of GSM 7, and never cost more segments in its place.
    #[test]
    fn cheaper_characters_are_cheaper(text in text()) {
        let segments = Segments::of(&text);
        for costly in &segments.costly {
            let cheaper = costly.cheaper.as_deref().unwrap_or_default();
            prop_assert!(Segments::of(cheaper).costly.is_empty());
        }
        prop_assert!(segments.cheaper_segments.is_none_or(|fewer| fewer < segments.segments));
    }

    /// 3.6: no values make a text message longer than the check of its template says.
    #[test]
    fn no_text_message_is_longer_than_its_bound(
        kind in select(MessageKind::ALL),
        language in select(&LANGUAGES[..]),
        text in text().prop_filter("a text", |text| !text.trim().is_empty()),
        is_long in any::<bool>(),
    ) {
        let language = Language::parse(language).expect("a language");
        let check = TemplateCheck::of(kind, &language, None, 12);
        prop_assert_eq!(&check.problems, &[]);
        let text = if is_long { text.repeat(80) } else { text };
        let text = text.trim();
        let sms = sms(&set(language.as_str(), None), kind, &values(kind, text, is_long));
        let bounds = check.segments.expect("bounds");
        prop_assert!(sms.segments.segments <= bounds.any);
        if sms.segments.encoding == Encoding::Gsm7 {
            prop_assert!(sms.segments.segments <= bounds.plain);
        }
    }

    /// 3.2: whatever the texts of a host and the values are, nothing is printed that only a mistake
    /// would print, and texts without problems can be rendered.
    #[test]
    fn texts_without_problems_can_be_rendered(call in message::question()) {
        let mut call = call;
        call["by"] = json!({ "role": "staff", "id": "u1" });
        let answer = Door::default().call(call.clone());
        prop_assert!(answer.get("malformed").is_none(), "{}", answer);
        if call["ask"] == "message.render" {
            let mut check = call.clone();
            check["ask"] = "message.check_template".into();
            for field in ["channel", "data", "zone"] {
                check.as_object_mut().expect("a call").remove(field);
            }
            let check = Door::default().call(check);
            let is_sound = check["told"]["problems"] == json!([]);
            prop_assert!(!is_sound || answer.get("told").is_some(), "{}", answer);
            for part in ["subject", "text"] {
                let text = answer["told"][part].as_str().unwrap_or_default();
                prop_assert!(!text.contains(['{', '}']), "{}", text);
            }
        }
    }
}

/// P1: `Debug` output of the values of a message shows nothing of a person.
#[test]
fn values_are_redacted() {
    let data = Data(BTreeMap::from([("name".to_owned(), Some(Datum::Text("Jan".into())))]));
    assert!(!format!("{data:?}").contains("Jan"));
    let shown = format!("{:?}", values(MessageKind::Welcome, "Wolkers", true));
    assert!(!shown.contains("Wolkers"), "{shown}");
}

/// An e-mail as Python's parser reads it.
fn read_by_python(eml: &[u8]) -> Value {
    let script = frontdesk_tests::root().join("tests/oracle/email_parts.py");
    let mut python = Command::new("python3");
    python.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut python = python.spawn().expect("Python runs");
    python.stdin.take().expect("a pipe").write_all(eml).expect("the e-mail is read");
    let read = python.wait_with_output().expect("Python ends");
    serde_json::from_slice(&read.stdout).expect("JSON")
}

/// 3.7, 3.9: an e-mail as a file has the texts, the same bytes each time, and one Message-ID.
#[test]
fn an_email_as_a_file_is_read_by_others() {
    let envelope = Envelope {
        from_name: "Zoë’s \"Café\"\r\nBcc: x@y.nl".to_owned(),
        from: "info@example.org".to_owned(),
        to: "jan@dorpspost.nl".into(),
        date: "2026-03-02T09:00:00Z".parse().expect("a time"),
        message_id: "thank_you.a1.2@example.org".to_owned(),
    };
    for (kind, has_link) in [(MessageKind::ThankYou, true), (MessageKind::Reminder, false)] {
        let values = values(kind, "Zoë דנה 🦀 <b>", true);
        let email = email(&set("nl", None), kind, &values, &Brand::default());
        let eml = email.eml(&envelope).expect("an e-mail");
        assert_eq!(eml, email.eml(&envelope).expect("an e-mail"));
        let message_id = format!("<{}>", envelope.message_id);
        let in_brackets = Envelope { message_id, ..envelope.clone() };
        assert_eq!(eml, email.eml(&in_brackets).expect("an e-mail"));
        assert!(eml.split(|byte| *byte == b'\n').all(|line| line.len() <= 998));
        let read = read_by_python(&eml);
        assert_eq!(read["defects"], json!([]));
        let (headers, parts) = (&read["headers"], &read["parts"]);
        assert_eq!(headers["subject"], email.subject.as_str());
        assert_eq!(headers["message-id"], "<thank_you.a1.2@example.org>");
        assert_eq!(headers["date"], "Mon, 02 Mar 2026 09:00:00 +0000");
        assert_eq!(headers["to"], "jan@dorpspost.nl");
        assert_eq!(headers["bcc"], Value::Null);
        assert_eq!(headers["list-unsubscribe-post"].is_string(), has_link);
        assert_eq!(headers["list-unsubscribe"].is_string(), has_link);
        let plain = |text: &Value| text.as_str().expect("a part").replace("\r\n", "\n");
        assert_eq!(plain(&parts["text/plain"]).trim_end(), email.text.trim_end());
        assert_eq!(plain(&parts["text/html"]).trim_end(), email.html.trim_end());
    }
    let invalid = Envelope { to: "jan@x.nl\r\nBcc: y@x.nl".into(), ..envelope };
    let email = email(
        &set("en", None),
        MessageKind::Reminder,
        &values(MessageKind::Reminder, "Jan", true),
        &Brand::default(),
    );
    assert_eq!(email.eml(&invalid), Err(EnvelopeError::To));
}
