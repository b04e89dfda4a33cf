//! Measuring: processor time for means, the clock for the slow end.

use std::{fs, time::Instant};

/// What one call costs.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// Processor time of one call on average, in nanoseconds; by the clock where it is done once.
    pub mean: f64,
    /// Half of the calls take no longer on the clock, in nanoseconds.
    pub median: f64,
    /// 99 of 100 calls take no longer on the clock, in nanoseconds.
    pub slowest: f64,
}

/// The processor time that this thread has used, in nanoseconds.
///
/// It does not grow while other programs have the processor, as the clock does; Linux adds to it
/// every few milliseconds, so it is for runs, not for single calls.
pub fn processor_time() -> f64 {
    (fs::read_to_string("/proc/thread-self/schedstat").ok())
        .and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or_else(clock)
}

/// Nanoseconds since the first call.
pub fn clock() -> f64 {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    #[allow(clippy::disallowed_methods, reason = "measuring is what this crate is for")]
    let now = Instant::now;
    START.get_or_init(now).elapsed().as_secs_f64() * 1e9
}

/// Does something once and tells its processor time in nanoseconds.
pub fn once<R>(work: impl FnOnce() -> R) -> (R, f64) {
    let start = processor_time();
    let result = work();
    (result, processor_time() - start)
}

/// Does the same with each input, again and again: to warm up, for the mean, for the slow end.
pub fn each<T>(inputs: &[T], mut work: impl FnMut(&T)) -> Cost {
    /// Processor time is told every few milliseconds; this much makes that a small mistake.
    const ENOUGH: f64 = 2e8;
    inputs.iter().for_each(&mut work);
    let (start, mut calls) = (processor_time(), 0);
    while calls == 0 || processor_time() - start < ENOUGH {
        inputs.iter().for_each(&mut work);
        calls += inputs.len();
    }
    let mean = (processor_time() - start) / calls as f64;
    Cost { mean, ..each_once(inputs, work) }
}

/// Does something with each input, once, all by the clock: for what cannot be done twice.
pub fn each_once<T>(inputs: &[T], mut work: impl FnMut(&T)) -> Cost {
    let mut times: Vec<f64> = (inputs.iter())
        .map(|input| {
            let start = clock();
            work(input);
            clock() - start
        })
        .collect();
    times.sort_by(f64::total_cmp);
    Cost {
        mean: times.iter().sum::<f64>() / times.len() as f64,
        median: times[times.len() / 2],
        slowest: times[times.len() * 99 / 100],
    }
}

/// The sizes that a benchmark was asked for, such as `10k 1M`, or the usual ones.
pub fn sizes(usual: &[usize]) -> Vec<usize> {
    let asked: Vec<usize> = std::env::args().skip(1).filter_map(|word| size(&word)).collect();
    if asked.is_empty() { usual.to_vec() } else { asked }
}

fn size(word: &str) -> Option<usize> {
    let (digits, unit) = match word.strip_suffix(['k', 'K']) {
        Some(digits) => (digits, 1_000),
        None => match word.strip_suffix('M') {
            Some(digits) => (digits, 1_000_000),
            None => (word, 1),
        },
    };
    digits.parse::<usize>().ok().map(|number| number * unit)
}
