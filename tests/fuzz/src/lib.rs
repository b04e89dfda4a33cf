//! What the fuzz targets share: the law that each input is put to, the mutations that keep an
//! input readable, and the seeds made of scenarios and labelled cases.
//!
//! Nothing here needs libFuzzer, so that `cargo test` replays the saved inputs without it.

pub mod laws;
pub mod mutate;
pub mod seeds;

/// A law: it panics if an input breaks it.
pub type Law = fn(&[u8]);

/// The targets, each with its law.
pub const TARGETS: &[(&str, Law)] = &[
    ("door", laws::door),
    ("index", laws::index),
    ("log", laws::log),
    ("pair", laws::pair),
    ("parsers", laws::parsers),
    ("policy", laws::policy),
    ("sheet", laws::sheet),
];

/// Defines the program of a target: its law, and the mutation of its inputs.
#[macro_export]
macro_rules! target {
    ($name:literal, $mutate:path) => {
        libfuzzer_sys::fuzz_target!(init: $crate::seeds::write($name), |data: &[u8]| {
            $crate::laws::of($name)(data)
        });
        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
            $mutate(data, (size, most), seed, libfuzzer_sys::fuzzer_mutate)
        });
    };
}

#[cfg(test)]
mod tests {
    use std::{fs, panic, path::Path};

    use super::*;

    /// Every saved input and every seed keeps the law of its target.
    #[test]
    fn saved_inputs_keep_the_laws() {
        let mut broken = Vec::new();
        for (name, law) in TARGETS {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
            let files = fs::read_dir(folder).expect("a folder of saved inputs");
            let saved = files.map(|file| file.expect("a readable folder").path());
            let saved = saved
                .map(|path| (path.display().to_string(), fs::read(&path).expect("a saved input")));
            let seeds = seeds::of(name).into_iter().enumerate();
            let seeds = seeds.map(|(number, seed)| (format!("{name}, seed {number}"), seed));
            let all: Vec<_> = saved.chain(seeds).collect();
            assert!(!all.is_empty(), "{name} has no input");
            let fails = |(_, data): &&(String, Vec<u8>)| panic::catch_unwind(|| law(data)).is_err();
            broken.extend(all.iter().filter(fails).map(|(path, _)| path.clone()));
        }
        assert!(broken.is_empty(), "these inputs break their law:\n{}", broken.join("\n"));
    }
}
