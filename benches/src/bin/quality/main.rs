//! How right the answers are: precision and recall over the development sets, one default policy.
//!
//! ```text
//! quality                    # everything
//! quality items pseudopeople # some parts
//! ```

mod disguises;
mod items;
mod naughty;
mod rates;
mod set;
mod sets;
mod strangers;

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let wants = |part: &str| asked.is_empty() || asked.iter().any(|word| word == part);
    for set in sets::SETS {
        if wants(set) {
            sets::report(set);
        }
    }
    if wants("items") {
        items::report();
    }
    if wants("naughty") {
        naughty::report();
    }
    if wants("disguises") {
        disguises::report();
    }
    if wants("strangers") {
        strangers::report();
    }
}
