#![doc = include_str!("github_sub_wide.md")]

use personalize_iam_model::policy::{BaseOperator, OperatorName, PolicyKind};

use crate::document::{Document, quoted};
use crate::facts::security::is_positive;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("github-sub-wide", Severity::Security, include_str!("github_sub_wide.md"), check);

const KEY: &str = "token.actions.githubusercontent.com:sub";

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::RoleTrust {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        for test in statement.tests_of(KEY).filter(|test| is_positive(test.operator)) {
            // Of other operators the wildcard is a mere character.
            let like = matches!(&test.operator, OperatorName::Known(known) if known.base == BaseOperator::StringLike);
            if !like {
                continue;
            }
            for (index, value) in test.test.values.iter().enumerate() {
                // `*` alone does not restrict anything, which another rule reports.
                if value.bytes().all(|b| b == b'*') {
                    continue;
                }
                let Some(who) = whom(value) else { continue };
                let message = format!("{} lets in {who}", quoted(value));
                let help = "write the organization and the repository in full, such as \
                    `repo:ORGANIZATION/REPOSITORY:ref:refs/heads/main`";
                findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
            }
        }
    }
}

/// Whom a subject with wildcards lets in, if these are more than one repository.
fn whom(subject: &str) -> Option<String> {
    let wild = |text: &str| text.contains(['*', '?']);
    let Some(rest) = subject.strip_prefix("repo:") else {
        // Subjects can be made of other claims; these begin with the claim's name.
        let head = subject.split(['*', '?']).next().unwrap_or_default();
        return (wild(subject) && "repo:".starts_with(head)).then(|| "repositories of any organization".to_owned());
    };
    let (organization, rest) = rest.split_once('/').unwrap_or((rest, "*"));
    if wild(organization) {
        return Some("repositories of any organization whose name fits".to_owned());
    }
    let repository = rest.split(':').next().unwrap_or_default();
    let all = repository.starts_with('*');
    all.then(|| format!("every repository of {}, also new ones", quoted(organization)))
}
