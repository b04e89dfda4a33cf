//! Draws from a list by weight, in constant time.

use crate::random::Random;

/// A list whose entries are drawn as often as their weights say (Walker's alias method).
#[derive(Debug)]
pub struct Weighted<T> {
    entries: Vec<T>,
    /// For each entry: how often it stays itself when hit, and which one it gives way to.
    shares: Vec<(f64, usize)>,
}

impl<T> Weighted<T> {
    /// A list of entries with their weights.
    pub fn new(weighted: Vec<(T, f64)>) -> Self {
        let total: f64 = weighted.iter().map(|(_, weight)| weight).sum();
        let mean = total / weighted.len() as f64;
        let (entries, weights): (Vec<T>, Vec<f64>) = weighted.into_iter().unzip();
        let mut shares: Vec<(f64, usize)> =
            (weights.iter().enumerate()).map(|(at, weight)| (weight / mean, at)).collect();
        let (mut low, mut high): (Vec<usize>, Vec<usize>) =
            (0..shares.len()).partition(|at| shares[*at].0 < 1.0);
        while let (Some(poor), Some(rich)) = (low.pop(), high.pop()) {
            shares[poor].1 = rich;
            shares[rich].0 -= 1.0 - shares[poor].0;
            if shares[rich].0 < 1.0 {
                low.push(rich);
            } else {
                high.push(rich);
            }
        }
        Self { entries, shares }
    }

    /// Draws one entry.
    pub fn draw(&self, random: &mut Random) -> &T {
        let at = random.below(self.entries.len());
        let (share, other) = self.shares[at];
        let chosen = if random.fraction() < share { at } else { other };
        &self.entries[chosen]
    }

    /// All entries, in the order in which they were given.
    pub fn entries(&self) -> &[T] {
        &self.entries
    }
}
