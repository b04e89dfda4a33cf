//! Tests of parsing phone numbers.

use super::*;

fn read(text: &str, region: &str) -> Result<Phone, PhoneError> {
    let written = WrittenPhone { region: Region::parse(region).ok(), ..WrittenPhone::new(text) };
    Phone::parse(&written, &ParseOptions::default())
}

fn answer(phone: &Result<Phone, PhoneError>) -> String {
    match phone {
        Ok(phone) => match phone.code() {
            Some(code) => format!("{code} {}", phone.national()),
            None => "-".to_owned(),
        },
        Err(problem) => problem.to_string(),
    }
}

/// Calls `call` with text, hint and expected answer, for each line and hint of the table.
fn each_case(mut call: impl FnMut(&str, &str, &str)) {
    for line in include_str!("../../../../tests/oracle/phones.tsv").lines() {
        let mut columns = line.split('\t');
        let (region, text) = (columns.next().unwrap(), columns.next().unwrap());
        let mut right = "";
        for (hint, answer) in [region, "US", "RU", ""].into_iter().zip(columns) {
            right = if answer == "=" { right } else { answer };
            call(text, hint, right);
        }
    }
}

#[test]
fn m7_every_answer_is_the_oracles() {
    let (mut cases, mut placeholders, mut wrong) = (0, 0, Vec::new());
    each_case(|text, hint, right| {
        cases += 1;
        let ours = read(text, hint);
        let digits = right.split(' ').next_back().unwrap_or_default().len();
        match ours {
            Err(PhoneError::Placeholder) => {
                placeholders += 1;
                return;
            }
            Err(PhoneError::TooShort) if digits < 6 => return,
            _ => {}
        }
        let ours = answer(&ours);
        if ours != right {
            wrong.push(format!("{text} with {hint:?}: {ours}, not {right}"));
        }
    });
    assert!(cases > 30_000 && placeholders < 150, "{cases}, {placeholders}");
    assert!(
        wrong.is_empty(),
        "{} of {cases}:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(40)].join("\n")
    );
}

#[test]
fn m7_spellings_of_one_number() {
    let key = |text: &str, region: &str| read(text, region).unwrap().key();
    for (text, region) in [
        ("+31624681012", ""),
        ("+31 (0)6 2468 1012", "US"),
        ("0031 6 24681012", ""),
        ("0031624681012", "US"),
        ("01131624681012", "US"),
        ("06-24681012", "NL"),
        ("０６－２４６８１０１２", "NL"),
        ("⓪⑥ ②④⑥⑧ ①⓪①②", "NL"),
        ("٠٦ ٢٤٦٨ ١٠١٢", "NL"),
        ("06\u{200b}24681012\u{202c}", "NL"),
        ("tel:+31-6-24681012", "NL"),
        ("Mobile: 06 24 68 10 12", "NL"),
        ("06 24681012 x12", "NL"),
    ] {
        assert_eq!(key(text, region), 31_624_681_012, "{text}");
    }
    assert_eq!(key("+39 06 1234 5679", ""), 390_612_345_679);
    assert_eq!(key("1-800-FLOWERS", "US"), 18_003_569_377);
    let extension = read("+7 423 202-25-11 доб. 100", "").unwrap();
    assert_eq!(extension.extension(), Some("100"));
    assert_eq!(read("+7 423 2022511;ext=0100", "").unwrap().extension(), Some("0100"));
}

#[test]
fn s0_19_what_is_no_number() {
    use PhoneError::*;
    for (text, problem) in [
        ("", Blank),
        ("  ", Blank),
        ("n/a", NotANumber),
        ("none", NotANumber),
        ("jan@x.nl", NotANumber),
        ("12345", TooShort),
        ("00000000", Placeholder),
        ("0000000000", Placeholder),
        ("+31 000000000", Placeholder),
        ("1111111111", Placeholder),
        ("1234567890", Placeholder),
        ("0987654321", Placeholder),
        ("+3112345678901234567890", TooLong),
    ] {
        assert_eq!(read(text, "").err(), Some(problem), "{text}");
        assert_eq!(read(text, "NL").err(), Some(problem), "{text} NL");
    }
    assert_eq!(read(&"1".repeat(100_000), "NL").err(), Some(TooLong), "C1");
}

#[test]
fn m7_naughty_strings_break_nothing() {
    for text in [
        "﷽﷽﷽ 123456789",
        "\u{202e}12345678\u{0}",
        "+",
        "+0",
        "((((((((",
        "tel:;ext=",
        "😀☎️📞 555 0199 22",
    ] {
        let _ = read(text, "NL");
        let _ = read(text, "");
    }
}

/// Counts how often the crate `phonenumber` is wrong: the reason not to use it for keys.
#[cfg(feature = "phonenumber")]
#[test]
fn the_other_crate_is_wrong_this_often() {
    let (mut cases, mut wrong) = (0u32, 0u32);
    each_case(|text, hint, right| {
        let hint = hint.parse().ok();
        if right == "-" || cases > 60_000 {
            return;
        }
        cases += 1;
        let theirs = phonenumber::parse(hint, text).ok().map(|number| {
            let national = number.national();
            let zeros = "0".repeat(usize::from(national.zeros()));
            format!("{} {zeros}{}", number.code().value(), national.value())
        });
        wrong += u32::from(theirs.as_deref() != Some(right));
    });
    assert!(wrong * 100 / cases >= 5, "{wrong} of {cases}: use it after all?");
}

#[cfg(feature = "phonenumber")]
#[test]
fn values_of_the_other_crate_come_and_go() {
    for text in ["+31624681012", "+390612345679", "+12025550143", "+6433316005;ext=12"] {
        let ours = read(text, "").unwrap();
        let theirs = phonenumber::PhoneNumber::try_from(&ours).expect(text);
        let back = Phone::try_from(&theirs).unwrap();
        assert_eq!((back.key(), back.extension()), (ours.key(), ours.extension()), "{text}");
    }
}
