#![doc = include_str!("variable_syntax.md")]

use personalize_iam_eval::value::VariableText;

use crate::document::{Document, quoted};
use crate::facts::condition::{texts_with_variables, variables};
use crate::finding::{Findings, Rule, Severity};
use crate::placeholder::{placeholder, without_prefix};

/// The rule.
pub const RULE: Rule = Rule::new("variable-syntax", Severity::Error, include_str!("variable_syntax.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for (pointer, text) in texts_with_variables(statement) {
            if placeholder(text).is_some() {
                continue;
            }
            let fault = variables(text).into_iter().find_map(|found| {
                let (what, help) = fault(found.text, found.variable.as_ref())?;
                Some((format!("{} {what}", quoted(found.shown())), help))
            });
            if let Some((message, help)) = fault {
                findings.push(findings.at(pointer, message).help(help));
            }
        }
    }
}

/// What is wrong with what begins with `${`.
fn fault(text: &str, variable: Option<&VariableText>) -> Option<(&'static str, String)> {
    const FORM: &str = "a policy variable is `${KEY}` or `${KEY, 'default'}`; a dollar sign by itself is `${$}`";
    let inner = text.strip_prefix("${").unwrap_or(text);
    let name = match variable {
        Some(VariableText::Character) => return None,
        Some(VariableText::Key(name)) => name.as_str(),
        None => match inner.split_once('}') {
            None => return Some(("has no closing brace", FORM.to_owned())),
            Some((name, _)) if name.trim().is_empty() => return Some(("names no condition key", FORM.to_owned())),
            Some((name, _)) => match name.split_once(',') {
                Some((key, default)) => {
                    let default = default.trim().trim_matches('\'');
                    let help = format!("write `${{{}, '{default}'}}`", key.trim());
                    return Some(("has a default that does not follow one blank and is not in single quotes", help));
                }
                None => name,
            },
        },
    };
    let key = name.trim();
    let blank = name != key || key.split('/').next().is_some_and(|head| head.contains(char::is_whitespace));
    if blank {
        let key: String = key.split_whitespace().collect();
        return Some(("has a blank inside", format!("write `${{{key}}}`")));
    }
    if let Some(meant) = without_prefix(key) {
        return Some(("names its condition key without the prefix", format!("write `${{{meant}}}`")));
    }
    if variable.is_none() || !key.contains(':') {
        return Some(("is not a policy variable", FORM.to_owned()));
    }
    None
}
