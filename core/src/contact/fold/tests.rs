//! Tests of folding.

use super::*;

fn forms(text: &str) -> Vec<String> {
    fold(text).into_iter().collect()
}

#[test]
fn the_usual_forms() {
    for (text, expected) in [
        ("José María", "jose maria"),
        ("Łukasz Żółć", "lukasz zolc"),
        ("STRAẞE Straße", "strasse strasse"),
        ("İstanbul ılık", "istanbul ilik"),
        ("O´Brien O’Brien O`Brien", "o'brien o'brien o'brien"),
        ("Ｊａｎ　de\u{a0}Boer", "jan de boer"),
        ("𝓙𝓪𝓷 Ⓑⓞⓑ ᴊᴀɴ 🅱🅾🅱", "jan bob jan bob"),
        ("١٢٣ ٤٥٦ ௧", "123 456 1"),
        ("Щербаков Юрий", "shcherbakov yuriy"),
        ("Γιώργος Παπανδρέου", "giorgos papandreou"),
        ("김철수", "gimcheolsu"),
        ("さとう はっとり まっちゃ", "satou hattori matcha"),
        ("サトウ キャサリン", "satou kyasarin"),
        ("राम शर्मा कुमार", "ram sharma kumar"),
        ("Փաշինյան", "pashinyan"),
        ("გიორგი", "giorgi"),
        ("李雷", "李雷"),
        ("Ꞌ", "'"),
        ("สมชาย", "สมชาย"),
        ("Jan–Piet — «x»", "jan-piet - \"x\""),
    ] {
        assert_eq!(fold(text).first(), expected, "{text}");
    }
}

#[test]
fn other_forms() {
    assert_eq!(forms("Müller"), ["muller", "mueller"]);
    assert_eq!(forms("Sørensen"), ["sorensen", "soerensen"]);
    assert_eq!(forms("Đoković"), ["dokovic", "djokovic", "djokovich"]);
    assert_eq!(forms("сор"), ["sor", "cop"]);
    assert!(forms("Хрущёв").contains(&"hruschjow".to_owned()));
    assert!(forms("김").contains(&"kim".to_owned()));
    assert!(forms("さとう").contains(&"sato".to_owned()));
    assert!(forms("कृष्ण").contains(&"krishna".to_owned()));
    assert!(forms("\u{202e}nhoj\u{202c} smith").contains(&"john smith".to_owned()), "M3");
}

#[test]
fn steps_are_told_once() {
    assert_eq!(
        steps("Ｍü\u{ad}\u{ad}ller José"),
        [
            "invisible character U+00AD removed",
            "full-width letters made plain",
            "accents removed",
            "ü read as u, also as ue",
        ]
    );
    assert_eq!(steps("Иван Иванов"), ["romanised from Cyrillic"]);
    assert_eq!(steps("Kowalski ł"), ["ł read as l"]);
}

#[test]
fn m2_no_invisible_character_changes_the_form() {
    let mut seen = 0;
    for letter in (0..=0x0010_ffff).filter_map(char::from_u32) {
        if !clean::is_invisible(letter) {
            continue;
        }
        seen += 1;
        for place in 0..=4 {
            let mut text = "Jané".to_owned();
            let place = text.char_indices().nth(place).map_or(text.len(), |(place, _)| place);
            text.insert(place, letter);
            assert_eq!(fold(&text).first(), "jane", "U+{:04X}", letter as u32);
        }
    }
    assert!(seen > 4_100, "{seen}");
}

#[test]
fn m1_every_look_alike_in_a_name() {
    let rows: Vec<(char, &str)> = include_str!("../data/lookalikes.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once('\t').unwrap())
        .map(|(letter, look)| (letter.chars().next().unwrap(), look))
        .collect();
    let names = "anna bob carl dirk emma frank gina hugo iris jan kim lars maria nils olga paul \
                 quinn rob sara tim uwe vera willem xander yara zoe vandenberg quincy jozef";
    for name in names.split(' ') {
        for (letter, look) in &rows {
            if let Some(disguised) =
                name.find(look).map(|_| name.replacen(look, &letter.to_string(), 1))
            {
                assert_eq!(fold(&disguised).first(), name, "U+{:04X}", *letter as u32);
            }
        }
    }
}

#[test]
fn m4_marks_change_nothing_and_cost_little() {
    for count in [1, 2, 10, 100, 1_000, 100_000] {
        let text = format!("a{}n", "\u{336}\u{301}".repeat(count));
        assert_eq!(fold(&text).first(), "an");
    }
}

#[test]
fn m3_overrides_of_all_depths_end() {
    for text in ["\u{202e}".repeat(10_000), "\u{202e}ab\u{202d}cd\u{202c}ef".repeat(1_000)] {
        fold(&text);
    }
    assert_eq!(fold("\u{202e}fe\u{202d}cd\u{202c}ba").others(), ["abcdef"]);
}

#[test]
fn marks_are_in_order_when_what_was_between_them_is_gone() {
    for between in ["", "\u{20dd}", "\u{300}", "\u{200b}"] {
        let text = format!("\u{1e08f}{between}\u{1e8d0}");
        assert_eq!(forms(&text), ["\u{1e8d0}\u{1e08f}"], "{between:?}");
    }
}

mod laws {
    use proptest::prelude::*;

    use super::super::*;

    const SCRIPTS: &str = "[\u{20}-\u{6ff}\u{900}-\u{9ff}\u{1100}-\u{11ff}\u{1e00}-\u{20ff}\
        \u{3040}-\u{30ff}\u{ac00}-\u{ad00}]{0,12}";

    const MARKS: &str = "[a\u{44c}\u{300}-\u{36f}\u{591}-\u{5c7}\u{93c}-\u{94d}\u{20d0}-\u{20e4}\
        \u{1e000}-\u{1e08f}\u{1e8d0}-\u{1e8d6}]{0,8}";

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn folding_again_changes_nothing(text in any::<String>()) {
            let folded = fold(&text);
            prop_assert!(folded.iter().all(|form| !form.contains(char::is_control)));
            prop_assert!(folded.others().len() <= MOST_OTHERS);
            let again = fold(folded.first());
            prop_assert_eq!(again.first(), folded.first());
            steps(&text);
        }

        #[test]
        fn many_marks_too(text in MARKS) {
            let folded = fold(&text);
            let again = fold(folded.first());
            prop_assert_eq!(again.first(), folded.first());
        }

        #[test]
        fn words_of_real_scripts_too(text in SCRIPTS) {
            let folded = fold(&text);
            let again = fold(folded.first());
            prop_assert_eq!(again.first(), folded.first());
            prop_assert!(!folded.first().contains(char::is_uppercase));
        }
    }
}
