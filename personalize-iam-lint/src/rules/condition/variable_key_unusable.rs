#![doc = include_str!("variable_key_unusable.md")]

use personalize_iam_eval::value::VariableText;
use personalize_iam_model::catalog;

use crate::document::{Document, quoted};
use crate::facts::condition::{texts_with_variables, variables};
use crate::finding::{Findings, Rule, Severity};
use crate::placeholder::{placeholder, without_prefix};

/// The rule.
pub const RULE: Rule =
    Rule::new("variable-key-unusable", Severity::Error, include_str!("variable_key_unusable.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for (pointer, text) in texts_with_variables(statement) {
            if placeholder(text).is_some() {
                continue;
            }
            let open = variables(text).into_iter().find_map(|found| {
                let Some(VariableText::Key(key)) = &found.variable else { return None };
                let listed = catalog::condition_key(key).is_some_and(|key| key.multivalued);
                (listed && catalog::reviewed_condition_key(key).is_none()).then(|| quoted(key))
            });
            if let Some(key) = open {
                findings.not_judged(&pointer, format!("whether a request has several values of {key}"));
            }
            let fault = variables(text).into_iter().find_map(|found| {
                let Some(VariableText::Key(key)) = &found.variable else { return None };
                fault(key)
            });
            if let Some((message, help)) = fault {
                let finding = findings.at(pointer, message);
                findings.push(match help {
                    Some(help) => finding.help(help),
                    None => finding,
                });
            }
        }
    }
}

/// Whether AWS Transfer Family fills in the variable: in the session policies of its users, and nowhere else.
///
/// Source: AWS Transfer Family User Guide, "Creating a session policy for an Amazon S3 bucket".
fn is_of_transfer(key: &str) -> bool {
    const KEYS: [&str; 4] =
        ["transfer:HomeBucket", "transfer:HomeDirectory", "transfer:HomeFolder", "transfer:UserName"];
    KEYS.iter().any(|one| key.eq_ignore_ascii_case(one))
}

fn fault(key: &str) -> Option<(String, Option<String>)> {
    if without_prefix(key).is_some() || !key.contains(':') || is_of_transfer(key) {
        return None;
    }
    if let Some(known) = catalog::condition_key(key) {
        let message =
            format!("a request can have several values of {}, and a policy variable stands for one", quoted(key));
        let is_reviewed = catalog::reviewed_condition_key(key).is_some();
        return (known.multivalued && is_reviewed).then(|| (message, Some("use a key with a single value".to_owned())));
    }
    let (message, meant) = super::condition_key_unknown::unknown(key)?;
    Some((
        message,
        Some(match meant {
            super::condition_key_unknown::Meant::Key(key) => format!("did you mean `${{{key}}}`?"),
            super::condition_key_unknown::Meant::Advice(advice) => advice,
        }),
    ))
}
