//! Tests of parsing e-mail addresses.

use super::*;

fn key(text: &str) -> Result<String, EmailError> {
    EmailAddress::parse(text, &ParseOptions::default()).map(|email| email.key().to_owned())
}

#[test]
fn m6_spellings_of_one_mailbox() {
    for text in [
        "jan@firm.nl",
        " JAN@Firm.NL ",
        "Jan de Boer <jan@firm.nl>",
        "\"Boer, Jan de\" <jan@firm.nl>",
        "mailto:jan@firm.nl?subject=x",
        "'jan@firm.nl'",
        "“jan@firm.nl”",
        "jan@firm.nl.",
        "jan@firm.nl;",
        "ｊａｎ＠ｆｉｒｍ．ｎｌ",
        "jan@firm。nl",
        "jan (at) firm [dot] nl",
        "jan at firm dot nl",
        "jan[at]firm.nl",
        "jan @ firm . nl",
        "\"jan\"@firm.nl",
        "j\u{200b}an@firm.nl",
        "jаn@firm.nl",
        "jan+news@firm.nl",
        "jan@fіrm.nl",
    ] {
        assert_eq!(key(text).as_deref(), Ok("jan@firm.nl"), "{text}");
    }
}

#[test]
fn m6_rules_of_providers() {
    for (text, expected) in [
        ("J.A.N+x@googlemail.com", "jan@gmail.com"),
        ("j.an@hotmail.com", "j.an@hotmail.com"),
        ("j.an@outlook.com", "jan@outlook.com"),
        ("jan-shop@yahoo.com", "jan@yahoo.com"),
        ("jan-shop@firm.nl", "jan-shop@firm.nl"),
        ("jan@me.com", "jan@icloud.com"),
        ("shop@jan.fastmail.com", "jan@fastmail.com"),
        ("j.a-n_1@pm.me", "jan1@proton.me"),
        ("ivan-petrov@ya.ru", "ivan.petrov@yandex.ru"),
        ("jan@xn--mnchen-3ya.de", "jan@münchen.de"),
        ("jan@MÜNCHEN.de", "jan@münchen.de"),
        ("j.an@firm.nl", "j.an@firm.nl"),
        ("+x@gmail.com", "+x@gmail.com"),
    ] {
        assert_eq!(key(text).as_deref(), Ok(expected), "{text}");
    }
    let off = ParseOptions { gmail_aliases: false, plus_tags: false, ..ParseOptions::default() };
    let email = EmailAddress::parse("J.an+x@googlemail.com", &off).unwrap();
    assert_eq!(email.key(), "j.an+x@googlemail.com");
}

#[test]
fn s0_19_what_is_no_address() {
    use EmailError::*;
    for (text, problem) in [
        ("", Blank),
        (" \t", Blank),
        ("n/a", NotAnAddress),
        ("none", NotAnAddress),
        ("jan", NotAnAddress),
        ("@firm.nl", NotAnAddress),
        ("jan@", NotAnAddress),
        ("jan@firm", NotAnAddress),
        ("jan@1.2.3.4", NotAnAddress),
        ("jan de boer@firm.nl", NotAnAddress),
        ("jan@fi rm.nl", NotAnAddress),
        ("a@b@c.nl", NotAnAddress),
        ("noemail@firm.nl", Placeholder),
        ("NoReply@firm.nl", Placeholder),
        ("no@no.no", Placeholder),
        ("a@a.a", NotAnAddress),
        ("a@a.aa", Placeholder),
        ("test@test.com", Placeholder),
        ("xxx@xxx.nl", Placeholder),
        ("jan@example.com", Placeholder),
    ] {
        assert_eq!(key(text).err(), Some(problem), "{text}");
    }
    assert_eq!(key(&format!("{}@x.nl", "a".repeat(100_000))).err(), Some(TooLong), "C1");
    for fine in ["test@gmail.com", "info@firm.nl", "bakkerij@bakkerij.nl", "jan@nl.nl", "x@y.nl"] {
        assert!(key(fine).is_ok(), "{fine}");
    }
}

#[test]
fn hostile_texts_break_nothing() {
    for text in [
        "@",
        "@@",
        "a@@b.nl",
        "<>",
        "<@>",
        "\"@\"@\".nl",
        "a@.",
        "a@..",
        "a@.nl",
        ".@.nl",
        "a@-.nl",
        "xn--@xn--.xn--",
        "a@xn--99999999999.nl",
        "\u{202e}ln.x@a",
        "a@\u{fdfa}.nl",
        "mailto:?",
        "at dot at",
        "a@[",
        "a@[]",
        "a@[1.2.3.4]",
        "😀@😀.nl",
        "\\@\\.nl",
        "\"\\\"@x.nl",
        "+@x.nl",
        "+++@gmail.com",
    ] {
        let _ = key(text);
    }
    assert_eq!(key("a@[1.2.3.4]").as_deref(), Ok("a@[1.2.3.4]"));
}
