//! Every target takes its seeds, and mutations of them: what is left of fuzzing where there is no libFuzzer.
//!
//! The mutations are the same in every run. `PERSONALIZE_IAM_CASES=100000` tries more of them.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::{env, fs};

use personalize_iam_fuzz::{TARGETS, Target};

/// Longer texts take time and find nothing else.
const LONGEST: usize = 4096;

/// What mutations put in, besides parts of seeds.
const TOKENS: &[&str] = &[
    "\"",
    "'",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "*",
    "?",
    "${",
    "${*}",
    "null",
    "true",
    "-1",
    "1e999",
    "\n",
    "\r",
    "\t",
    " ",
    "\0",
    "é",
    "\u{10ffff}",
    "arn:aws:",
    "\\ud800",
    "Allow",
    "Deny",
    "NotAction",
    "NotResource",
    "StringLike",
    "ForAllValues:",
    "IfExists",
    "2012-10-17",
    "on",
    "when",
    "and",
    "=",
    "/",
    "..",
    "#",
    "[[case]]",
    "--",
    "0",
    "135536014618387200",
    "a mistake of ours",
];

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The seeds of a target, in the order of their names.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = folder("seeds").join(target);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

/// Numbers that are random enough: SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below another one.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        start..(start + self.below(16)).min(length)
    }
}

/// A text that is like the seeds.
fn mutated(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut text = seeds[random.below(seeds.len())].clone();
    for _ in 0..=random.below(4) {
        let at = random.range(text.len());
        match random.below(7) {
            0 => drop(text.splice(at, [])),
            1 => drop(text.splice(at.start..at.start, TOKENS[random.below(TOKENS.len())].bytes())),
            2 => drop(text.splice(at, TOKENS[random.below(TOKENS.len())].bytes())),
            3 => {
                let copied = text[at.clone()].to_vec();
                drop(text.splice(at.start..at.start, copied));
            }
            4 => {
                let other = &seeds[random.below(seeds.len())];
                let part = other[random.below(other.len() + 1)..].to_vec();
                text.truncate(at.start);
                text.extend(part);
            }
            5 => {
                if let Some(byte) = text.get_mut(at.start) {
                    *byte ^= 1 << random.below(7);
                }
            }
            _ => text.truncate(text.len() - text.len() / 8),
        }
    }
    text.truncate(LONGEST);
    text
}

/// Feeds a target; what brings it down is shown.
fn feed((name, target): &Target, input: &[u8]) {
    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| target(input))) {
        eprintln!("`{name}` does not take \"{}\"", input.escape_ascii());
        resume_unwind(panic);
    }
}

#[test]
fn targets_take_their_seeds_and_what_is_like_them() {
    let told: Option<usize> = env::var("PERSONALIZE_IAM_CASES").ok().and_then(|cases| cases.parse().ok());
    for target in TARGETS {
        let seeds = seeds(target.0);
        seeds.iter().for_each(|seed| feed(target, seed));
        let usual = if target.0 == "analyze" { 150 } else { 2_000 };
        let mut random = Random(0x5eed);
        for _ in 0..told.unwrap_or(usual) {
            feed(target, &mutated(&seeds, &mut random));
        }
    }
}

#[test]
fn every_target_has_a_program_and_seeds_that_are_taken_and_refused() {
    let manifest = fs::read_to_string(folder("Cargo.toml")).unwrap();
    assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len());
    assert_eq!(fs::read_dir(folder("fuzz_targets")).unwrap().count(), TARGETS.len());
    assert_eq!(fs::read_dir(folder("seeds")).unwrap().count(), TARGETS.len());
    for (name, _) in TARGETS {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
        let program = fs::read_to_string(folder("fuzz_targets").join(format!("{name}.rs"))).unwrap();
        assert!(program.contains(&format!("personalize_iam_fuzz::{name}(bytes)")), "{name}");
        let seeds = seeds(name);
        assert!(seeds.len() >= 2 && seeds.iter().all(|seed| seed.len() <= LONGEST), "{name}");
    }
}

/// Mutations of a text that is refused at its first character say little: what the seeds are for is to be taken.
#[test]
fn the_seeds_of_the_command_are_taken() {
    use personalize_iam_cli::readers;
    type Reader = fn(&str) -> Result<(), String>;
    let readers: [(&str, Reader); 6] = [
        ("read_suite", readers::suite),
        ("read_settings", readers::settings),
        ("read_baseline", readers::baseline),
        ("read_scenario", |text| readers::scenario(text).map(drop)),
        ("read_grants", readers::grants),
        ("read_aws_arguments", |text| readers::aws_arguments(text).map(|read| assert!(read, "{text}"))),
    ];
    for (name, reader) in readers {
        for seed in seeds(name) {
            let text = String::from_utf8(seed).unwrap();
            assert_eq!(reader(&text), Ok(()), "{name}: {text}");
        }
    }
}
