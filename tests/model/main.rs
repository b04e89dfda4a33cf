//! A second, naive description of an appointment's life beside the core's: both are given the
//! same random commands, and have to say and be the same after each (A1 to A15, R-8 to R-10, S1-39,
//! S4-24 to S4-26).
//!
//! The model is written from the requirements, with nothing of the core in it; `core_side.rs` alone
//! knows both. It runs a million commands; for more, and for other ones:
//! `MODEL_COMMANDS=1000000000 MODEL_SEED=7 cargo test -p frontdesk-tests --test model`.

mod clock;
mod command;
mod core_side;
mod dice;
mod links;
mod messages;
mod model;
mod random_calls;
mod rules;
mod screening;
mod words;

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU64, Ordering},
    thread,
};

use command::{Call, NAMES, Policy, Refused};
use core_side::CoreSide;
use model::Model;
use random_calls::RandomCalls;

/// Number of commands of a desk; then a new one is started, so that it stays small.
const COMMANDS_OF_A_DESK: u64 = 60;
const COMMANDS: u64 = 1_000_000;
/// Least number of times that each command is done in a million.
const RARELY: u64 = 500;

/// Counts of done commands, and of refusals by class.
type Counts = BTreeMap<(&'static str, Option<Refused>), u64>;

fn setting(name: &str, usual: u64) -> u64 {
    let Some(given) = std::env::var_os(name) else { return usual };
    let number = given.to_str().and_then(|text| text.parse().ok());
    number.unwrap_or_else(|| panic!("{name} is a number"))
}

/// I-1 to I-3, I-14, I-15, 4.8, 4.9: model and core have the same answers, the same state and the same
/// messages.
#[test]
fn the_core_does_what_the_model_does() {
    let (commands, first) = (setting("MODEL_COMMANDS", COMMANDS), setting("MODEL_SEED", 1));
    let desks = commands.div_ceil(COMMANDS_OF_A_DESK);
    let next = AtomicU64::new(0);
    let live = || -> Result<Counts, String> {
        let mut counts = Counts::new();
        loop {
            let desk = next.fetch_add(1, Ordering::Relaxed);
            if desk >= desks {
                return Ok(counts);
            }
            let lived = live_through(first.wrapping_add(desk), &mut counts);
            lived.inspect_err(|_| next.store(desks, Ordering::Relaxed))?;
        }
    };
    let mut counts = Counts::new();
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(live)).collect();
        for one in running {
            let more =
                one.join().expect("a thread ends").unwrap_or_else(|report| panic!("{report}"));
            more.into_iter().for_each(|(what, count)| *counts.entry(what).or_default() += count);
        }
    });
    let enough = RARELY * commands / COMMANDS;
    for name in NAMES {
        let done = counts.get(&(name, None)).copied().unwrap_or_default();
        assert!(
            done >= enough,
            "{name} is done {done} times, which is rare: change `random_calls.rs`"
        );
    }
}

/// Gives the commands of one desk to both.
fn live_through(seed: u64, counts: &mut Counts) -> Result<(), String> {
    let mut random = RandomCalls::new(seed);
    let policy = random.policy();
    let (mut model, mut core) = (Model::new(policy), CoreSide::new(&policy));
    let mut calls = Vec::new();
    for _ in 0..COMMANDS_OF_A_DESK {
        let call = random.call(&model);
        calls.push(call);
        match step(&mut model, &mut core, &call) {
            Ok(answer) => *counts.entry((call.command.name(), answer)).or_default() += 1,
            Err(_) => return Err(report(seed, &policy, calls)),
        }
    }
    Ok(())
}

/// Gives a call to both; returns the refusal, or the difference as an error.
fn step(model: &mut Model, core: &mut CoreSide, call: &Call) -> Result<Option<Refused>, String> {
    let (expected, answer) = (model.give(call), core.give(call));
    if expected != answer {
        return Err(format!("the model says {expected:?}, the core {answer:?}"));
    }
    let differs = core.differs(model).or_else(|| core.messages_differ(model, call.of));
    differs.map_or(Ok(answer.err()), Err)
}

fn difference(policy: &Policy, calls: &[Call]) -> Option<String> {
    let (mut model, mut core) = (Model::new(*policy), CoreSide::new(policy));
    calls.iter().find_map(|call| step(&mut model, &mut core, call).err())
}

/// Describes the difference with the fewest calls that show it.
fn report(seed: u64, policy: &Policy, mut calls: Vec<Call>) -> String {
    let mut position = calls.len();
    while position > 0 {
        position -= 1;
        let mut fewer = calls.clone();
        fewer.remove(position);
        if difference(policy, &fewer).is_some() {
            calls = fewer;
        }
    }
    let mut report = format!("MODEL_SEED={seed}, {policy:?}\n");
    for Call { now, by, of, command, link } in &calls {
        let now = words::instant(*now);
        report += &format!("{now} {by:?} a{of}: {command:?}, link {link:?}\n");
    }
    report + &difference(policy, &calls).unwrap_or_default()
}
