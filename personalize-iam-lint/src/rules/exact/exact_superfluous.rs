#![doc = include_str!("exact_superfluous.md")]

use personalize_iam_analysis::{LeftOut, Options, superfluous};
use personalize_iam_eval::Layer;

use crate::document::{Document, quoted};
use crate::facts::proofs::{BUDGET, texts_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("exact-superfluous", Severity::Suggestion, include_str!("exact_superfluous.md"), check).exact();

/// How many proofs are tried, and of how many texts a policy may be for that: each proof is about all of it.
const MOST_PROOFS: usize = 60;
const MOST_TEXTS: usize = 24;

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let policy = document.policy;
    if policy.statements.iter().map(texts_of).sum::<usize>() > MOST_TEXTS {
        not_tried(findings);
        return;
    }
    let options = Options::default().budget(BUDGET).limit(document.limit.clone());
    let found = superfluous(policy, Layer::of(document.kind), &options, MOST_PROOFS);
    for LeftOut { pointer, merged_into, .. } in found.left_out {
        match merged_into {
            Some(into) => {
                let message = format!("the statement can be one with the statement number {}", into + 1);
                let first = document.positions.locate(&format!("/Statement/{into}"));
                let help = "list in one of them what both list; `personalize-iam minimize` does it";
                findings.push(findings.at(pointer, message).help(help).related(first, "the other statement"));
            }
            None => {
                let source = document.source(&pointer).map(|text| quoted(text.trim_matches('"')));
                let is_text = |step: &str| step.bytes().all(|b| b.is_ascii_digit());
                let steps: Vec<&str> = pointer.split('/').skip(1).collect();
                let what = match steps.as_slice() {
                    ["Statement", _] => "the statement".to_owned(),
                    ["Statement", _, "Condition", operator, key] => {
                        format!("`{operator}` on {}", quoted(&key.replace("~1", "/").replace("~0", "~")))
                    }
                    [.., last] if is_text(last) => source.unwrap_or_else(|| "this".to_owned()),
                    _ => "this".to_owned(),
                };
                let message = format!("{what} changes nothing: without it the policy is proved to mean the same");
                let help = "leave it out; `personalize-iam minimize` leaves out all that changes nothing";
                findings.push(findings.at(pointer, message).help(help));
            }
        }
    }
    if !found.complete {
        not_tried(findings);
    }
}

/// Reports that there may be more.
fn not_tried(findings: &mut Findings<'_>) {
    let message = "the policy is large: whether more of it changes nothing was not tried";
    findings.push(findings.at("", message).help("`personalize-iam minimize` tries it"));
}
