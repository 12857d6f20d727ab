//! Writes the numbers of the actions, `personalize-iam-eval/src/request/action_table.rs`: a table that the evaluator would
//! otherwise have the compiler work out, which ends at some two thousand actions.

use std::fmt::Write as _;

use crate::spec::Spec;

/// The file that has the table.
pub(crate) const FILE: &str = "action_table.rs";

const FREE: u16 = u16::MAX;

/// The source of the table: the names of all actions in lower case, where each ends, and their numbers by hashes.
///
/// `None` if there are more actions than numbers of 16 bits.
pub(crate) fn source(spec: &Spec) -> Option<String> {
    let mut names = Vec::new();
    for service in &spec.services {
        let mut of_service: Vec<String> =
            service.actions.iter().map(|action| format!("{}:{}", service.prefix, action.name).to_lowercase()).collect();
        of_service.sort();
        names.append(&mut of_service);
    }
    // More than half of the places stay free, so that a search for what is missing ends soon.
    let mut places = vec![FREE; (2 * names.len()).next_power_of_two()];
    for (number, name) in names.iter().enumerate() {
        let number = u16::try_from(number).ok().filter(|number| *number != FREE)?;
        let from = usize::try_from(hash(name.as_bytes())).ok()? % places.len();
        let (before, behind) = places.split_at_mut_checked(from)?;
        *behind.iter_mut().chain(before).find(|place| **place == FREE)? = number;
    }
    let mut text = String::from(
        "// Generated from spec/ by `cargo xtask regen`. Do not edit.\n\n\
         //! The names of the catalog's actions in lower case, and their numbers by the hashes of these.\n\n\
         /// The names, one after the other.\n\
         pub(super) static FOLDED: &str = \"\\\n",
    );
    for name in &names {
        let _ = writeln!(text, "    {name}\\");
    }
    text.push_str("\";\n");
    let ends = names.iter().scan(0, |end, name| {
        *end += name.len();
        Some(*end)
    });
    list(&mut text, "Where each of them ends.", "ENDS", "u32", names.len(), ends);
    let count = places.len();
    let said =
        "The numbers: each at the place of its name's hash, or behind it where that is taken; 65,535 where no one is.";
    list(&mut text, said, "NUMBERS", "u16", count, places.into_iter().map(usize::from));
    Some(text)
}

fn list(text: &mut String, said: &str, name: &str, of: &str, count: usize, items: impl Iterator<Item = usize>) {
    const WIDTH: usize = 120;
    let _ = write!(text, "\n/// {said}\n#[rustfmt::skip]\npub(super) static {name}: [{of}; {count}] = [");
    let mut line = WIDTH;
    for item in items {
        let item = item.to_string();
        if line + item.len() + 2 > WIDTH {
            text.push_str("\n   ");
            line = 3;
        }
        let _ = write!(text, " {item},");
        line += item.len() + 2;
    }
    text.push_str("\n];\n");
}

/// The hash of the evaluator, whose tests compare: eight bytes a step.
fn hash(text: &[u8]) -> u64 {
    let add = |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    let word = |bytes: &[u8]| bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
    let (words, rest) = text.as_chunks::<8>();
    add(words.iter().fold(0, |hash, bytes| add(hash, word(bytes))), word(rest)) >> 32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{Action, Service};

    #[test]
    fn actions_are_numbered_in_the_order_of_services_and_names() {
        let service = |prefix: &str, names: &[&str]| Service {
            prefix: prefix.to_owned(),
            actions: names.iter().map(|name| Action { name: (*name).to_owned(), ..Action::default() }).collect(),
            ..Service::default()
        };
        let services = vec![service("a", &["GetB", "Geta"]), service("b", &[]), service("c", &["Do"])];
        let text = source(&Spec { services, ..Spec::default() }).unwrap();
        assert!(text.contains("\"\\\n    a:geta\\\n    a:getb\\\n    c:do\\\n\";"), "{text}");
        assert!(text.contains("ENDS: [u32; 3] = [\n    6, 12, 16,\n];"), "{text}");
        let numbers = text.split("NUMBERS: [u16; 8] = [").nth(1).unwrap();
        let mut found: Vec<u16> =
            numbers.split([',', ']', ';', '\n']).filter_map(|number| number.trim().parse().ok()).collect();
        found.sort_unstable();
        assert_eq!(found, [0, 1, 2, FREE, FREE, FREE, FREE, FREE]);
    }
}
