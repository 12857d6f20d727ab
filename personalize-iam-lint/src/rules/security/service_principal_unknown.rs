#![doc = include_str!("service_principal_unknown.md")]

use personalize_iam_model::policy::PolicyKind;
use personalize_iam_model::suggest::nearest;

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::security::{SENDS_SOURCE_TO_RESOURCES, SENDS_SOURCE_TO_ROLES, SERVICE_PRINCIPALS, services_of};
use crate::finding::{Finding, Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("service-principal-unknown", Severity::Error, include_str!("service_principal_unknown.md"), check);

const ENDING: &str = ".amazonaws.com";

const MOST: usize = 50;

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        // A policy with this many services does not have a typing mistake.
        for (service, pointer) in services_of(statement).into_iter().take(MOST) {
            let Some(name) = service.strip_suffix(ENDING) else {
                no_ending(document, service, pointer, findings);
                continue;
            };
            // Short names are all alike; names with dots may be of a Region, or of a part of a service.
            let known = || {
                let others = SENDS_SOURCE_TO_ROLES.iter().chain(SENDS_SOURCE_TO_RESOURCES);
                SERVICE_PRINCIPALS.iter().chain(others.map(|(name, _)| name))
            };
            if name.len() < 6 || name.contains('.') || known().any(|known| *known == service) {
                continue;
            }
            let stems = known().filter_map(|known| known.strip_suffix(ENDING)).filter(|stem| !stem.contains('.'));
            let close = |meant: &&str| {
                // One letter more, less or other, or two swapped; a figure at the end is another service.
                let same = meant.trim_end_matches(|c: char| c.is_ascii_digit());
                meant.len().abs_diff(name.len()) <= 1 && same != name.trim_end_matches(|c: char| c.is_ascii_digit())
            };
            let Some(meant) = nearest(name, stems).filter(close).filter(|meant| is_slip(name, meant)) else { continue };
            let meant = format!("{meant}{ENDING}");
            let message = format!("no service is known as {}", quoted(service));
            let edit = document.editor().replace_string(&pointer, &meant);
            let fix = edit.map(|edit| Fix::new(format!("write `{meant}`"), Safety::ChangesMeaning, vec![edit]));
            let finding = findings.at(pointer, message).help(format!("did you mean `{meant}`?")).fix(fix);
            findings.push(as_grave_as_it_is(document, findings, finding));
        }
    }
}

/// IAM refuses a trust policy that names no service; of other policies that is not certain.
fn as_grave_as_it_is(document: &Document<'_>, findings: &Findings<'_>, finding: Finding) -> Finding {
    if document.kind == PolicyKind::RoleTrust { finding } else { findings.at_most(Severity::Warning, finding) }
}

/// A service principal of another ending, such as `personalize.aws.com`.
fn no_ending(document: &Document<'_>, service: &str, pointer: String, findings: &mut Findings<'_>) {
    let Some((name, ending)) = service.split_once('.') else { return };
    let meant = format!("{name}{ENDING}");
    // Some services have names of other forms; only a known name with an ending that is nearly right is a slip.
    if !SERVICE_PRINCIPALS.contains(&meant.as_str())
        || !["amazon.com", "aws.com", "amazonaws.co", "amazonaws", "amazonws.com", "aws.amazon.com"].contains(&ending)
    {
        return;
    }
    let message = format!("no service is known as {}", quoted(service));
    let edit = document.editor().replace_string(&pointer, &meant);
    let fix = edit.map(|edit| Fix::new(format!("write `{meant}`"), Safety::ChangesMeaning, vec![edit]));
    let finding = findings.at(pointer, message).help(format!("did you mean `{meant}`?")).fix(fix);
    findings.push(as_grave_as_it_is(document, findings, finding));
}

/// Whether two names differ by one slip of the hand.
fn is_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let ends = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (rest_a, rest_b) = (a.len().saturating_sub(same + ends), b.len().saturating_sub(same + ends));
    let swapped = rest_a == 2 && rest_b == 2 && a.get(same) == b.get(same + 1) && a.get(same + 1) == b.get(same);
    rest_a <= 1 && rest_b <= 1 || swapped
}
