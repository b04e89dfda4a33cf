//! Texts are formatted as `fluent-bundle` formats them.

use fluent_bundle::{
    FluentArgs, FluentBundle, FluentError, FluentResource,
    resolver::{ResolverError, errors::ReferenceKind},
};
use proptest::prelude::*;

use super::*;

/// The text by `fluent-bundle`.
fn reference(
    language: &LanguageIdentifier,
    texts: &[FluentResource],
    part: Option<&str>,
    given: &[(String, Result<String, u32>)],
) -> Option<Result<String, Fault>> {
    let mut bundle = FluentBundle::new(vec![language.clone()]);
    bundle.set_use_isolating(false);
    texts.iter().for_each(|texts| bundle.add_resource_overriding(texts));
    let mut args = FluentArgs::new();
    for (name, value) in given {
        match value {
            Ok(text) => args.set(name.clone(), text.clone()),
            Err(count) => args.set(name.clone(), *count),
        }
    }
    let message = bundle.get_message("m")?;
    let pattern = match part {
        Some(part) => message.get_attribute(part)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    Some(match errors.into_iter().next() {
        None => Ok(text.into_owned()),
        Some(FluentError::ResolverError(ResolverError::Reference(kind))) => Err(match kind {
            ReferenceKind::Variable { id } => Fault::Variable(id),
            ReferenceKind::Message { id, .. } | ReferenceKind::Term { id, .. } => {
                Fault::Reference(id)
            }
            ReferenceKind::Function { .. } => Fault::TooComplex,
        }),
        Some(_) => Err(Fault::TooComplex),
    })
}

/// The text by this module.
fn own(
    language: &LanguageIdentifier,
    texts: &[FluentResource],
    part: Option<&str>,
    given: &[(String, Result<String, u32>)],
) -> Option<Result<String, Fault>> {
    let bundle = Bundle::new(language, texts.iter().flat_map(FluentResource::entries));
    let mut args = Args::default();
    for (name, value) in given {
        match value {
            Ok(text) => args.set(name.clone(), Arg::Text(text.into())),
            Err(count) => args.set(name.clone(), Arg::Count(*count)),
        }
    }
    bundle.message("m", part).map(|pattern| bundle.format(pattern, &args))
}

fn read(text: String) -> FluentResource {
    FluentResource::try_new(text).unwrap_or_else(|(texts, _)| texts)
}

fn number() -> impl Strategy<Value = String> {
    "-?[0-9]{1,4}(\\.[0-9]{1,4})?"
}

fn inline() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\$[ab]",
        number(),
        Just("\"t\\u00E9\\\\\"".to_owned()),
        "[mno](\\.[pq])?",
        "-[mto]",
    ]
}

fn placeable() -> impl Strategy<Value = String> {
    let key = prop_oneof![number(), "(zero|one|two|few|many|other|x)"];
    let by = prop_oneof!["\\$[ab]", number(), Just("\"x\"".to_owned()), Just("-t.p".into())];
    let select = (by, prop::collection::vec((key, inline()), 0..4), inline());
    let select = select.prop_map(|(by, variants, last)| {
        let variants = variants.iter().map(|(key, text)| format!("\n  [{key}] x {{ {text} }}"));
        format!("{{ {by} ->{}\n *[other] {{ {last} }}\n  }}", variants.collect::<String>())
    });
    let braced = || inline().prop_map(|inline| format!("{{ {inline} }}"));
    let nested = braced().prop_map(|inline| format!("{{ {inline} }}"));
    prop_oneof![braced(), nested, select, Just("text".to_owned())]
}

/// Texts of which most refer to others.
fn texts() -> impl Strategy<Value = String> {
    let text = || prop::collection::vec(placeable(), 1..4).prop_map(|all| all.join(" "));
    let of = prop_oneof![Just("m"), Just("n"), Just("o"), Just("-t"), Just("-m"), Just("-o")];
    let part = (prop_oneof![Just("p"), Just("q")], text());
    let entry = (of, text(), prop::collection::vec(part, 0..3));
    let entry = entry.prop_map(|(name, text, parts)| {
        let parts = parts.iter().map(|(name, text)| format!("\n  .{name} = {text}"));
        format!("{name} = {text}{}\n", parts.collect::<String>())
    });
    prop::collection::vec(entry, 1..6).prop_map(|all| all.concat())
}

proptest! {
    #[test]
    fn texts_are_formatted_as_fluent_does(
        texts in prop::collection::vec(texts(), 1..3),
        part in prop::option::of(prop_oneof![Just("p"), Just("q")]),
        given in prop::collection::vec(
            ("[ab]", prop_oneof![
                "(x|one|1)".prop_map(Ok), (0..30_u32).prop_map(Err), any::<u32>().prop_map(Err),
            ]),
            0..3,
        ),
        language in prop_oneof![
            Just("en"), Just("nl"), Just("pl"), Just("ar"), Just("cy"), Just("lv"), Just("sl"),
        ],
    ) {
        let texts: Vec<FluentResource> = texts.into_iter().map(read).collect();
        let language = language.parse().unwrap();
        prop_assert_eq!(
            own(&language, &texts, part, &given),
            reference(&language, &texts, part, &given)
        );
    }
}

#[test]
fn languages_have_the_plural_rules_of_fluent() {
    let text = "m = { $a -> [zero] z [one] o [two] t [few] f [many] m *[other] x }";
    let texts = [read(text.replace('[', "\n [").replace("*\n [", "\n *["))];
    let rules = PluralRules::get_locales(PluralRuleType::CARDINAL);
    let known = rules.iter().map(ToString::to_string);
    let other = ["und", "xx", "pt-PT-abcde", "sr-RU", "zh-GB", "az-IR", "nl-BE", "zh-Hant-HK"];
    let all = known.clone().chain(known.map(|known| known[..2].to_owned() + "-Latn-NL"));
    for language in all.chain(other.map(str::to_owned)) {
        let language: LanguageIdentifier = language.parse().unwrap();
        for count in (0..40).chain([100, 101, 102, 111, 1_000, 1_000_000]) {
            let given = [("a".to_owned(), Err(count))];
            let both =
                (own(&language, &texts, None, &given), reference(&language, &texts, None, &given));
            assert_eq!(both.0, both.1, "{language} {count}");
        }
    }
}
