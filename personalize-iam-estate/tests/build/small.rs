//! Small estates at random, and every decision in them by itself.

use std::collections::BTreeMap;

use personalize_iam_estate::{
    Account, Cast, Document, Estate, IdentityKind, OrganizationPolicy, OrganizationPolicyKind, OwnPolicy, Target,
};
use personalize_iam_eval::{Decision, Policies, Request};
use personalize_iam_model::Policy;
use personalize_iam_model::arn::Fields;
use serde_json::{Value, json};

use super::random::Random;
use super::{document, identity, managed, of, organize, put};

pub(crate) const ACCOUNTS: [&str; 2] = ["111122223333", "444455556666"];
pub(crate) const BUCKET: &str = "arn:aws:s3:::shop-data";

pub(crate) const ACTIONS: [&str; 6] = [
    "s3:GetObject",
    "s3:PutObject",
    "sts:AssumeRole",
    "iam:PassRole",
    "personalize:DeleteCampaign",
    "personalize:ListFilters",
];

fn patterns(random: &mut Random) -> Value {
    let all = ["s3:*", "s3:Get*", "sts:*", "iam:*", "personalize:*", "*"];
    let one =
        |random: &mut Random| -> &str { if random.percent(60) { random.one(&ACTIONS) } else { random.one(&all) } };
    if random.percent(30) { json!([one(random), one(random)]) } else { json!(one(random)) }
}

pub(crate) fn names() -> Vec<String> {
    let mut all = Vec::new();
    for account in ACCOUNTS {
        all.extend(["user/ana", "role/app", "role/admin"].map(|name| of(account, name)));
    }
    all
}

pub(crate) fn resources() -> Vec<String> {
    let mut all = names();
    all.extend([format!("{BUCKET}/file"), "arn:aws:s3:::other/file".to_owned()]);
    all.push("arn:aws:personalize:us-east-1:111122223333:campaign/shop".to_owned());
    all
}

fn condition(random: &mut Random) -> Value {
    match random.below(4) {
        0 => json!({"Bool": {"aws:MultiFactorAuthPresent": "true"}}),
        1 => json!({"ArnLike": {"aws:PrincipalArn": random.one(&names())}}),
        2 => json!({"StringEquals": {"aws:PrincipalAccount": random.one(&ACCOUNTS)}}),
        _ => json!({"Null": {"aws:MultiFactorAuthPresent": "true"}}),
    }
}

fn statement(random: &mut Random) -> Value {
    let resource = match random.below(3) {
        0 => random.one(&resources()),
        1 => "arn:aws:s3:::shop*".to_owned(),
        _ => "*".to_owned(),
    };
    let mut one = json!({"Effect": "Allow", "Action": patterns(random), "Resource": resource});
    if random.percent(20) {
        one["Effect"] = json!("Deny");
    }
    if random.percent(20) {
        one["Condition"] = condition(random);
    }
    one
}

fn of_resource(random: &mut Random, action: &Value, with_resource: bool) -> Value {
    let principal = match random.below(4) {
        0 => json!({"AWS": random.one(&ACCOUNTS)}),
        1 | 2 => json!({"AWS": random.one(&names())}),
        _ => json!("*"),
    };
    let mut one = json!({"Effect": "Allow", "Principal": principal, "Action": action});
    if with_resource {
        one["Resource"] = json!(format!("{BUCKET}/*"));
    }
    if random.percent(20) {
        one["Effect"] = json!("Deny");
    }
    if random.percent(25) {
        one["Condition"] = condition(random);
    }
    one
}

fn trust(random: &mut Random) -> Document {
    let statements: Vec<Value> =
        (0..1 + random.below(2)).map(|_| of_resource(random, &json!("sts:AssumeRole"), false)).collect();
    document("trust", &statements)
}

fn bucket(random: &mut Random) -> OwnPolicy {
    let action = json!(random.one(&["s3:GetObject", "s3:*"]));
    let statements: Vec<Value> = (0..1 + random.below(2)).map(|_| of_resource(random, &action, true)).collect();
    OwnPolicy { document: document(BUCKET, &statements), account: Some(ACCOUNTS[0].to_owned()) }
}

fn documents(random: &mut Random) -> Vec<Document> {
    let mut all = Vec::new();
    for name in ["one", "two"] {
        let statements: Vec<Value> = (0..random.below(3)).map(|_| statement(random)).collect();
        if !statements.is_empty() {
            all.push(document(name, &statements));
        }
    }
    all
}

fn guards(estate: &mut Estate, random: &mut Random) {
    let mut guards = Vec::new();
    if random.percent(40) {
        let mut one = json!({"Effect": "Deny", "Action": patterns(random), "Resource": "*"});
        if random.percent(50) {
            one["Condition"] = condition(random);
        }
        guards.push(one);
    }
    organize(estate, &ACCOUNTS, &guards);
    if random.percent(30) {
        let rule = json!({"Effect": "Deny", "Principal": "*", "Action": random.one(&["s3:GetObject", "sts:*"]),
            "Resource": "*", "Condition": condition(random)});
        let organization = estate.organization.as_mut().unwrap();
        let kind = OrganizationPolicyKind::ResourceControl;
        let policy = OrganizationPolicy { kind, document: document("p-rcp", &[rule]) };
        organization.policies.insert("p-rcp".to_owned(), policy);
        let target = Target { kind, id: random.one(&ACCOUNTS).to_owned() };
        organization.attached.insert(target, vec!["p-rcp".to_owned()]);
    }
}

fn boundary(estate: &mut Estate, random: &mut Random, account: &str) {
    let limits = [statement(random), json!({"Effect": "Allow", "Action": patterns(random), "Resource": "*"})];
    managed(estate, &of(account, "policy/bound"), &limits, &[]);
}

/// Two accounts with a user and two roles each, a bucket, and an organization.
pub(crate) fn estate(random: &mut Random) -> Estate {
    let mut estate = Estate::default();
    for account in ACCOUNTS {
        estate.accounts.insert(account.to_owned(), Account { name: None, identities_are_read: true });
        boundary(&mut estate, random, account);
    }
    for name in names() {
        let mut one = identity(name, &[]);
        one.inline = documents(random);
        if one.kind == IdentityKind::Role {
            one.trust = Some(trust(random));
        }
        if random.percent(30) {
            one.boundary = Some(of(one.account(), "policy/bound"));
        }
        put(&mut estate, one);
    }
    if random.percent(80) {
        estate.resources.insert(BUCKET.to_owned(), bucket(random));
    }
    guards(&mut estate, random);
    estate
}

/// The same with one or two things changed.
pub(crate) fn changed(estate: &Estate, random: &mut Random) -> Estate {
    let mut estate = estate.clone();
    for _ in 0..1 + random.below(2) {
        let name = random.one(&names());
        match random.below(8) {
            0 => guards(&mut estate, random),
            1 => {
                estate.resources.insert(BUCKET.to_owned(), bucket(random));
            }
            2 => boundary(&mut estate, random, ACCOUNTS[0]),
            3 => {
                estate.identities.remove(&name);
            }
            4 => {
                if let Some(one) = estate.identities.get_mut(&name).filter(|one| one.trust.is_some()) {
                    one.trust = Some(trust(random));
                }
            }
            5 => {
                if let Some(one) = estate.identities.get_mut(&name) {
                    one.boundary = match one.boundary {
                        None => Some(of(one.account(), "policy/bound")),
                        Some(_) => None,
                    };
                }
            }
            _ => {
                if let Some(one) = estate.identities.get_mut(&name) {
                    one.inline = documents(random);
                }
            }
        }
    }
    estate
}

/// What is asked, and whether it is allowed: of each principal, action and resource, with and without MFA.
pub(crate) fn decisions(cast: &Cast) -> BTreeMap<(String, String, String, Option<&'static str>), bool> {
    let mut all = BTreeMap::new();
    for member in &cast.members {
        for resource in resources() {
            let fields = Fields::split(&resource).unwrap();
            let owner = if fields.account.is_empty() { ACCOUNTS[0] } else { fields.account };
            for action in ACTIONS {
                let service = action.split(':').next().unwrap();
                let is_trust = service == "sts";
                let fits = if is_trust { "iam" } else { service };
                let is_listed =
                    action == "personalize:ListFilters" || action == "iam:PassRole" && !resource.contains(":role/");
                if fits != fields.service || is_listed || is_trust && !resource.contains(":role/") {
                    continue;
                }
                let own = if is_trust { &cast.trust } else { &cast.own };
                let own = own.iter().find(|(arn, _)| *arn == resource || resource.starts_with(&format!("{arn}/")));
                let mut policies = member.layers.policies();
                policies.resource = own.map(|(_, policy)| policy.as_ref().clone());
                if policies.resource.is_none() && (is_trust || member.principal.account() != Some(owner)) {
                    policies.resource = Some(Policy::default());
                }
                let above = cast.above[owner].clone().unwrap();
                policies.resource_control =
                    above.iter().map(|level| level.iter().map(|one| one.as_ref().clone()).collect()).collect();
                for mfa in [None, Some("true"), Some("false")] {
                    let mut request = Request::new(member.principal.clone(), action, resource.clone());
                    request.resource_account = Some(owner.to_owned());
                    if let Some(mfa) = mfa {
                        request = request.with("aws:MultiFactorAuthPresent", mfa);
                    }
                    let key = (member.name.clone(), action.to_owned(), resource.clone(), mfa);
                    all.insert(key, allowed(&policies, &request));
                }
            }
        }
    }
    all
}

pub(crate) fn allowed(policies: &Policies, request: &Request) -> bool {
    policies.compile().decide(&request.clone().prepare()) == Decision::Allowed
}
