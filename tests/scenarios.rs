//! Runs every scenario; an answer has to be the expected one, whole and word for word.
//!
//! `UPDATE=1 cargo test -p frontdesk-tests --test scenarios` writes the answers down instead.
//! Read them before you keep them: a changed answer needs a line in `CHANGELOG.md`.
//!
//! With `TRANSCRIPTS=<folder>` the answers are written down, those to random calls among them;
//! the other languages do the same, and `make test-agree` compares.

use std::collections::BTreeMap;

use frontdesk_tests::{
    Scenario, Step, Transcript, random_scenarios, root, scenarios, shown, transcripts,
};

/// Largest number of steps: a scenario shows one thing; only a story may be longer
/// (`tests/scenarios/stories`).
const MOST_STEPS: usize = 20;
const MOST_STEPS_OF_A_STORY: usize = 60;

#[test]
fn every_answer_is_the_expected_one() {
    let update = std::env::var_os("UPDATE").is_some();
    let scenarios = scenarios();
    assert!(!scenarios.is_empty(), "there is no scenario at all");
    for mut scenario in scenarios {
        if update {
            fill(&mut scenario);
        }
        run(&scenario);
    }
}

#[test]
fn scenarios_are_short_and_say_why() {
    for Scenario { path, why, steps, .. } in scenarios() {
        let is_story = path.iter().any(|part| part == "stories");
        let most = if is_story { MOST_STEPS_OF_A_STORY } else { MOST_STEPS };
        let path = shown(&path);
        assert!(!why.trim().is_empty(), "{path}: say why");
        assert!((1..=most).contains(&steps.len()), "{path}: 1 to {most} steps");
    }
}

/// A scenario does not go on about a record whose creation was refused: after a rule became
/// stricter, all its later answers would say only that there is no such record.
#[test]
fn no_scenario_goes_on_without_its_records() {
    let creations = [
        ("appointment.request", "appointment"),
        ("appointment.book", "appointment"),
        ("customer.create", "customer"),
        ("flag.raise", "flag"),
    ];
    let creations = BTreeMap::from(creations);
    for Scenario { path, steps, .. } in scenarios() {
        // For each record, whether it was ever created.
        let mut created = BTreeMap::new();
        for Step { call, says, .. } in &steps {
            let name = call["do"].as_str().unwrap_or_default();
            if let Some(kind) = creations.get(name) {
                let id = call[*kind].as_str().unwrap_or_default();
                *created.entry((*kind, id)).or_insert(false) |= says.get("done").is_some();
                continue;
            }
            let refused = &says["refused"];
            let is_unknown = refused["code"].to_string().contains("_unknown");
            let missing = created.iter().find(|((kind, id), created)| {
                !**created && is_unknown && refused["with"][*kind] == **id
            });
            assert!(missing.is_none(), "{}: {missing:?} was refused before", shown(&path));
        }
    }
}

/// With `TRANSCRIPTS=<folder>`: writes random calls for the other languages, and the answers of
/// Rust.
#[test]
fn what_rust_hears_is_written_down() {
    let Some(folder) = transcripts() else { return };
    let mut transcript = Transcript::default();
    let below = root().join("tests/scenarios");
    for scenario in scenarios() {
        transcript.add(&below, &scenario, &scenario.answers());
    }
    let below = folder.join("random");
    for scenario in random_scenarios(&below) {
        scenario.save();
        transcript.add(&below, &scenario, &scenario.answers());
    }
    transcript.save(&folder, "rust");
}

fn run(scenario: &Scenario) {
    for (position, (step, answer)) in scenario.steps.iter().zip(scenario.answers()).enumerate() {
        let (path, why) = (shown(&scenario.path), &scenario.why);
        assert_eq!(answer, step.says, "{path}, step {position}: {why}");
    }
}

fn fill(scenario: &mut Scenario) {
    let answers = scenario.answers();
    for (step, says) in scenario.steps.iter_mut().zip(answers) {
        step.says = says;
    }
    scenario.save();
}
