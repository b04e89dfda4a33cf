//! Runs every scenario; an answer has to be the expected one, whole and word for word.
//!
//! `UPDATE=1 cargo test -p frontdesk-tests --test scenarios` writes the answers down instead.
//! Read them before you keep them: a changed answer needs a line in `CHANGELOG.md`.

use frontdesk::flag::FlagList;
use frontdesk_tests::{Scenario, answer, scenarios, shown};

/// A scenario shows one thing; a story may take longer (`tests/scenarios/stories`).
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
    for Scenario { path, why, steps } in scenarios() {
        let is_story = path.iter().any(|part| part == "stories");
        let most = if is_story { MOST_STEPS_OF_A_STORY } else { MOST_STEPS };
        let path = shown(&path);
        assert!(!why.trim().is_empty(), "{path}: say why");
        assert!((1..=most).contains(&steps.len()), "{path}: 1 to {most} steps");
    }
}

fn run(scenario: &Scenario) {
    let mut flags = FlagList::default();
    for (position, step) in scenario.steps.iter().enumerate() {
        let said = answer(&mut flags, &step.call);
        let (path, why) = (shown(&scenario.path), &scenario.why);
        assert_eq!(said, step.says, "{path}, step {position}: {why}");
    }
}

fn fill(scenario: &mut Scenario) {
    let mut flags = FlagList::default();
    for step in &mut scenario.steps {
        step.says = answer(&mut flags, &step.call);
    }
    scenario.save();
}
