#![doc = include_str!("personalize_trust_no_source.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::Document;
use crate::facts::security::{
    add_condition, denies_by_source, help_for_service, is_guarded, is_only_principal, only_account, services_of,
};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("personalize-trust-no-source", Severity::Security, include_str!("personalize_trust_no_source.md"), check);

const PERSONALIZE: &str = "personalize.amazonaws.com";

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    use PolicyKind::{Bucket, Key, Resource, RoleTrust};
    if !matches!(document.kind, Bucket | Key | Resource | RoleTrust) {
        return;
    }
    if denies_by_source(document) {
        return;
    }
    let account = only_account(document);
    for statement in document.statements.iter().filter(|statement| statement.allows() && !is_guarded(statement)) {
        let Some((_, false)) = statement.principals() else { continue };
        let services = services_of(statement);
        let Some((_, pointer)) = services.iter().find(|(service, _)| *service == PERSONALIZE) else {
            continue;
        };
        let id = account.unwrap_or("ACCOUNT-ID");
        let condition = format!(
            "\"StringEquals\": {{\"aws:SourceAccount\": \"{id}\"}}, \"ArnLike\": {{\"aws:SourceArn\": \
                \"arn:aws:personalize:*:{id}:*\"}}"
        );
        let what = if document.kind == RoleTrust { "assumes the role" } else { "is allowed" };
        let message = format!("Amazon Personalize {what} on behalf of any account");
        let help = help_for_service(statement, PERSONALIZE, &condition);
        let fix = account.filter(|_| is_only_principal(statement));
        let fix = fix.and_then(|_| add_condition(document, statement, &condition));
        findings.push(findings.at(pointer.as_str(), message).help(help).fix(fix));
    }
}
