//! The demo tells the story of the requirements (S0-13 to S0-29).

use crate::support::run;

#[test]
fn the_demo_shows_the_table() {
    let outcome = run(&["demo"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.err);
    assert!(
        outcome.out.contains("A-1007") && outcome.out.contains("F-02"),
        "{}",
        outcome.out
    );
    assert!(
        outcome.err.contains("40 appointments against"),
        "{}",
        outcome.err
    );
}
