#![doc = include_str!("personalize_role_trust_wrong_principal.md")]

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::security::services_of;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "personalize-role-trust-wrong-principal",
    Severity::Error,
    include_str!(
        "\
    personalize_role_trust_wrong_principal.md"
    ),
    check,
)
.over(&["service-principal-unknown"]);

/// The service's only principal.
const RIGHT: &str = "personalize.amazonaws.com";

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for (service, pointer) in services_of(statement) {
            let name = service.strip_suffix(".amazonaws.com").or(service.strip_suffix(".amazonaws.com.cn"));
            let Some(name) = name.filter(|_| service != RIGHT) else { continue };
            let first = name.split('.').next().unwrap_or_default();
            let like = ["personalize", "personalise", "personalization", "personalisation"];
            if !like.iter().any(|like| first == *like || first.strip_prefix(like).is_some_and(|r| r.starts_with('-'))) {
                continue;
            }
            let message = format!("Amazon Personalize has no service principal {}", quoted(service));
            let edit = document.editor().replace_string(&pointer, RIGHT);
            let fix = edit.map(|edit| Fix::new(format!("write `{RIGHT}`"), Safety::ChangesMeaning, vec![edit]));
            findings.push(findings.at(pointer, message).help(format!("write `{RIGHT}`")).fix(fix));
        }
    }
}
