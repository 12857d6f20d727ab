//! Small estates for tests.

#![allow(dead_code, reason = "each test uses some of it")]

pub(crate) mod random;
pub(crate) mod small;

use std::collections::BTreeMap;
use std::sync::Arc;

use personalize_iam_estate::{
    Document, Estate, Group, Identity, IdentityKind, ManagedPolicy, Organization, OrganizationPolicy,
    OrganizationPolicyKind, Target,
};
use personalize_iam_model::Policy;
use personalize_iam_model::policy::read;
use serde_json::{Value, json};

pub(crate) const ACCOUNT: &str = "111122223333";

pub(crate) fn iam(name: &str) -> String {
    of(ACCOUNT, name)
}

pub(crate) fn of(account: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:{name}")
}

pub(crate) fn policy(statements: &[Value]) -> Arc<Policy> {
    Arc::new(read(&json!({"Version": "2012-10-17", "Statement": statements}).to_string()).unwrap())
}

pub(crate) fn document(name: &str, statements: &[Value]) -> Document {
    Document { name: name.to_owned(), policy: Some(policy(statements)), place: None }
}

pub(crate) fn allow(action: &str, resource: &str) -> Value {
    json!({"Effect": "Allow", "Action": action, "Resource": resource})
}

pub(crate) fn deny(action: &str) -> Value {
    json!({"Effect": "Deny", "Action": action, "Resource": "*"})
}

pub(crate) fn trust(principal: Value) -> Value {
    json!({"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"})
}

pub(crate) fn identity(arn: String, statements: &[Value]) -> Identity {
    let kind = if arn.contains(":user/") { IdentityKind::User } else { IdentityKind::Role };
    Identity {
        kind,
        arn,
        inline: if statements.is_empty() { Vec::new() } else { vec![document("inline", statements)] },
        attached: Vec::new(),
        groups: Vec::new(),
        boundary: None,
        trust: (kind == IdentityKind::Role)
            .then(|| document("trust", &[trust(json!({"Service": "none.amazonaws.com"}))])),
        tags: Some(Vec::new()),
        instance_profiles: Vec::new(),
        place: None,
    }
}

pub(crate) fn managed(estate: &mut Estate, arn: &str, statements: &[Value], others: &[&[Value]]) {
    let others = others.iter().enumerate().map(|(at, one)| (format!("v{}", at + 2), document(arn, one))).collect();
    let policy = ManagedPolicy { document: document(arn, statements), default_version: Some("v1".to_owned()), others };
    estate.managed.insert(arn.to_owned(), policy);
}

pub(crate) fn group(estate: &mut Estate, arn: &str, statements: &[Value]) {
    let inline = if statements.is_empty() { Vec::new() } else { vec![document("of-group", statements)] };
    estate.groups.insert(arn.to_owned(), Group { arn: arn.to_owned(), inline, attached: Vec::new() });
}

pub(crate) fn put(estate: &mut Estate, identity: Identity) {
    estate.identities.insert(identity.arn.clone(), identity);
}

/// An organization with the accounts at its root, and its service control policies.
pub(crate) fn organize(estate: &mut Estate, accounts: &[&str], statements: &[Value]) {
    let full = [allow("*", "*")];
    let mut organization = Organization { id: Some("o-example".to_owned()), ..Organization::default() };
    let kinds = [OrganizationPolicyKind::ServiceControl, OrganizationPolicyKind::ResourceControl];
    let mut policies = BTreeMap::new();
    for (id, statements) in [("p-full", &full[..]), ("p-guard", statements)] {
        if statements.is_empty() {
            continue;
        }
        policies.insert(
            id.to_owned(),
            OrganizationPolicy { kind: OrganizationPolicyKind::ServiceControl, document: document(id, statements) },
        );
    }
    for account in accounts {
        organization.parents.insert((*account).to_owned(), "r-root".to_owned());
        for kind in kinds {
            organization.attached.insert(Target { kind, id: (*account).to_owned() }, Vec::new());
        }
        let target = Target { kind: OrganizationPolicyKind::ServiceControl, id: (*account).to_owned() };
        organization.attached.insert(target, vec!["p-full".to_owned()]);
    }
    for kind in kinds {
        let ids = match kind {
            OrganizationPolicyKind::ServiceControl => policies.keys().cloned().collect(),
            OrganizationPolicyKind::ResourceControl => Vec::new(),
        };
        organization.attached.insert(Target { kind, id: "r-root".to_owned() }, ids);
    }
    organization.policies = policies;
    estate.organization = Some(organization);
}
