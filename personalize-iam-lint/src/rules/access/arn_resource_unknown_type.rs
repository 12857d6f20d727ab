#![doc = include_str!("arn_resource_unknown_type.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, ArnPart};
use personalize_iam_model::suggest::nearest;

use crate::document::{Document, StatementView, quoted};
use crate::edit::Safety;
use crate::facts::access::{arn_of, arns, listed, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// Services of which the catalog has all types that policies name; of the others, a type that looks like none of the
/// known ones may exist.
const COMPLETE: &[&str] = &["kms", "personalize", "sts"];

/// The rule.
pub const RULE: Rule =
    Rule::new("arn-resource-unknown-type", Severity::Error, include_str!("arn_resource_unknown_type.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        if fields.service.contains(['*', '?']) || !resource.types_by_resource.is_empty() {
            continue;
        }
        let types = || {
            let all = catalog::resource_types_of(fields.service);
            all.flat_map(|t| t.arns).filter(|one| one.service.fixed() == Some(fields.service))
        };
        let mut words: Vec<&str> = types().filter_map(|one| word(one.resource)).collect();
        words.sort_unstable();
        words.dedup();
        // The service is not in the catalog.
        if words.is_empty() {
            continue;
        }
        let end = fields.resource.find(['/', ':']).unwrap_or(fields.resource.len());
        let (own, rest) = fields.resource.split_at_checked(end).unwrap_or((fields.resource, ""));
        let meant = nearest(own, words.iter().copied());
        // A path where the service's ARNs begin with a word, such as a log group without `log-group:`. A wildcard at
        // the end of the account runs on over that word.
        let bare = own.is_empty()
            && !fields.account.ends_with('*')
            && types().all(|one| word(one.resource).is_some_and(|word| !word.is_empty()));
        if own.contains(['*', '?', '$']) {
            continue;
        }
        let pointer = statement.resource_pointer(resource);
        let service = fields.service;
        let is_reviewed = catalog::reviewed_service(service).is_some();
        let may_exist = (meant.is_none() || own.is_empty() && !is_reviewed) && !COMPLETE.contains(&service);
        if !bare && may_exist || bare && !is_reviewed {
            findings.not_judged(pointer, format!("whether `{service}` has resources like {}", quoted(fields.resource)));
            continue;
        }
        let message = if bare {
            format!("the resource {} of `{service}` does not begin with a resource type", quoted(fields.resource))
        } else if words.contains(&own) && is_nameless(own, rest) {
            format!("the resource {} of `{service}` has no name after its type", quoted(fields.resource))
        } else if words.contains(&own) {
            format!("no ARN of `{service}` is like {}", quoted(fields.resource))
        } else {
            format!("`{service}` has no resource type {} in its ARNs", quoted(own))
        };
        let finding = findings.at(&pointer, message);
        findings.push(match meant.filter(|meant| *meant != own) {
            Some(meant) => {
                let text = arn_of(Fields { resource: &format!("{meant}{rest}"), ..fields });
                let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
                finding.help(format!("did you mean {}?", quoted(&text))).fix(fix)
            }
            None if words.contains(&own) && !is_nameless(own, rest) => {
                let parts =
                    types().filter_map(|one| one.text.splitn(6, ':').nth(5)).filter(|part| part.starts_with(own));
                let mut forms: Vec<&str> = parts.collect();
                forms.sort_unstable();
                forms.dedup();
                let finding = finding.help(format!("AWS lists {}", listed(forms)));
                // It may list too few forms.
                if is_reviewed { finding } else { findings.at_most(Severity::Warning, finding) }
            }
            None if words.contains(&own) => {
                let separator = if types().any(|one| one.text.contains(&format!(":{own}:"))) { ':' } else { '/' };
                finding.help(format!("write {}, or `*` for each", quoted(&format!("{own}{separator}NAME"))))
            }
            // A bare name: the type is what the actions act on.
            None if rest.is_empty() && acted_on(statement, fields.service).is_some() => {
                let word = acted_on(statement, fields.service).unwrap_or_default();
                let text = arn_of(Fields { resource: &format!("{word}/{own}"), ..fields });
                let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
                finding.help(format!("did you mean {}?", quoted(&text))).fix(fix)
            }
            None => finding.help(format!("its types are `{}`", words.join("`, `"))),
        });
    }
}

/// The word for the type that the named actions of a statement act on, if it is one.
fn acted_on(statement: &StatementView<'_>, service: &str) -> Option<&'static str> {
    let actions = statement.actions.iter().filter_map(|entry| match entry.matches.as_slice() {
        [only] if only.service == service => Some(only),
        _ => None,
    });
    let words = actions.flat_map(|action| action.resources).filter_map(|r| word(r.resource_type.arn().resource));
    let words: Vec<&str> = words.collect();
    words.first().copied().filter(|first| words.iter().all(|word| word == first))
}

/// Whether nothing but separators, and wildcards for all, is behind the word of a type.
fn is_nameless(word: &str, rest: &str) -> bool {
    !word.is_empty() && rest.trim_start_matches([':', '/']).is_empty()
}

/// The word that the ARNs of a type begin with.
fn word(resource: &'static [ArnPart]) -> Option<&'static str> {
    match resource {
        [ArnPart::Literal(text), ..] => text.split(['/', ':']).next(),
        _ => None,
    }
}
