#![doc = include_str!("condition_key_unknown.md")]

use personalize_iam_model::aws;
use personalize_iam_model::catalog::{self, ConditionKey};
use personalize_iam_model::suggest::nearest;

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-key-unknown", Severity::Error, include_str!("condition_key_unknown.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for test in statement.tests.iter().filter(|test| test.key.is_none()) {
            let Some((message, meant)) = unknown(&test.test.key) else { continue };
            let pointer = statement.test_pointer(test);
            let finding = findings.at_name(&pointer, message);
            findings.push(match meant {
                Meant::Key(key) => {
                    let edit = document.editor().rename(&pointer, &key);
                    let fix = edit.map(|edit| Fix::new(format!("write `{key}`"), Safety::ChangesMeaning, vec![edit]));
                    finding.help(format!("did you mean `{key}`?")).fix(fix)
                }
                Meant::Advice(help) => finding.help(help),
            });
        }
    }
}

/// Keys that AWS's own policies use and its pages do not have.
const UNDOCUMENTED: [&str; 1] = ["aws:PrincipalOrgMasterAccountId"];

/// What to write instead.
#[derive(Debug)]
pub(crate) enum Meant {
    Key(String),
    Advice(String),
}

/// What to say of a key that the catalog does not have, if it has all keys of that prefix.
pub(crate) fn unknown(key: &str) -> Option<(String, Meant)> {
    if key.contains("${")
        || UNDOCUMENTED.contains(&key)
        || catalog::condition_key(key).is_some()
        || super::condition_key_format::fault(key).is_some()
    {
        return None;
    }
    let (prefix, name) = key.split_once(':')?;
    if key.eq_ignore_ascii_case("aws:ARN") {
        let message = format!("{} is no longer a condition key", quoted(key));
        return Some((message, Meant::Key("aws:PrincipalArn".to_owned())));
    }
    if prefix.eq_ignore_ascii_case("aws") {
        let meant = match nearest_key(key, aws::CONDITION_KEYS.iter().copied()) {
            Some(key) => Meant::Key(key),
            None => Meant::Advice("`personalize-iam catalog` lists the global condition keys".to_owned()),
        };
        return Some((format!("there is no global condition key {}", quoted(key)), meant));
    }
    let service = catalog::service(prefix)?;
    let message = format!("{} has no condition key {}", service.name, quoted(key));
    let global = format!("aws:{name}");
    let own = |known: &&ConditionKey| known.name.split_once(':').is_some_and(|(of, _)| of.eq_ignore_ascii_case(prefix));
    let meant = if catalog::global_condition_key(&global).is_some() {
        Meant::Key(global)
    } else if let Some(key) = nearest_key(key, service.condition_keys.iter().copied().filter(own)) {
        Meant::Key(key)
    } else if service.condition_keys.iter().any(own) {
        Meant::Advice(format!("`personalize-iam catalog {}` lists its condition keys", service.prefix))
    } else {
        Meant::Advice("the service has no keys of its own; its requests carry the global ones, `aws:...`".to_owned())
    };
    Some((message, meant))
}

/// The known key that looks most like this one; what the user wrote for the variable of a template stays.
fn nearest_key<'k>(key: &str, known: impl Iterator<Item = &'k ConditionKey>) -> Option<String> {
    let head = |name: &'k str| name.split_once("${").map_or(name, |(head, _)| head);
    let (own, rest) = match key.split_once('/') {
        Some((own, rest)) => (format!("{own}/"), rest),
        None => (key.to_owned(), ""),
    };
    let known: Vec<&ConditionKey> = known.collect();
    let meant = nearest(&own, known.iter().map(|key| head(key.name)))?;
    if meant.ends_with(['/', ':']) {
        (!rest.is_empty()).then(|| format!("{meant}{rest}"))
    } else {
        Some(meant.to_owned())
    }
}
