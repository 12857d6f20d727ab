//! Who is not of the accounts of an estate, and what its policies let them do.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests say what they expect by panicking"
)]

mod build;

use std::collections::BTreeMap;

use build::{ACCOUNT, allow, document, iam, identity, of, organize, put};
use personalize_iam_analysis::{Access, Options};
use personalize_iam_estate::{
    Account, Cast, Estate, Identity, OrganizationPolicy, OrganizationPolicyKind, Outside, OwnPolicy, Target, entrances,
    grouped, members, outsiders, questions, settled,
};
use personalize_iam_eval::Decision;
use serde_json::{Value, json};

const PARTNER: &str = "444455556666";
const KEY: &str = "arn:aws:kms:eu-west-1:111122223333:key/1234";
const QUEUE: &str = "arn:aws:sqs:eu-west-1:111122223333:orders";
const OBJECT: &str = "arn:aws:s3:::shop/list";
const GITHUB: &str = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";

/// One account with a user who may read everything and a role, and policies of resources.
fn estate(resources: &[(&str, Value)]) -> Estate {
    let mut estate = Estate::default();
    estate.accounts.insert(ACCOUNT.to_owned(), Account { name: None, identities_are_read: true });
    put(&mut estate, identity(iam("user/ana"), &[allow("s3:Get*", "*")]));
    for (arn, statement) in resources {
        let statements: Vec<Value> = statement.as_array().cloned().unwrap_or_else(|| vec![statement.clone()]);
        let own = OwnPolicy { document: document("own", &statements), account: Some(ACCOUNT.to_owned()) };
        estate.resources.insert((*arn).to_owned(), own);
    }
    estate
}

fn bucket(statement: Value) -> Estate {
    estate(&[("arn:aws:s3:::shop", statement)])
}

fn to(principal: Value, action: &str, condition: Value) -> Value {
    let mut one = json!({"Effect": "Allow", "Principal": principal, "Action": action, "Resource": "*"});
    if !condition.is_null() {
        one["Condition"] = condition;
    }
    one
}

fn role(trust: Value) -> Estate {
    let mut estate = estate(&[]);
    let mut trainer = identity(iam("role/trainer"), &[allow("personalize:*", "*")]);
    trainer.trust = Some(document("trust", &[trust]));
    put(&mut estate, trainer);
    estate
}

fn trust(principal: Value, action: &str, condition: Value) -> Value {
    let mut one = to(principal, action, condition);
    one.as_object_mut().unwrap().remove("Resource");
    one
}

fn everyone(estate: &Estate) -> Cast {
    let mut cast = members(estate, true);
    cast.members.extend(outsiders(estate).members);
    cast
}

/// The answers that are not never, by the name of who is outside; every witness is decided again.
fn answers(estate: &Estate, action: &str, resource: &str) -> BTreeMap<String, (String, bool)> {
    let cast = everyone(estate);
    let mut told = BTreeMap::new();
    for (at, member) in cast.members.iter().enumerate() {
        let asks = questions(&cast, at, action, None, resource);
        for answer in grouped(&cast, &asks).iter().flat_map(|group| settled(&cast, &asks, group, &Options::default())) {
            let compiled = answer.policies.compile();
            if let Some(request) = &answer.cell.allowed {
                assert_eq!(compiled.decide(&request.clone().prepare()), Decision::Allowed, "{request:?}");
            }
            if member.outside.is_none() || answer.cell.access == Access::Never {
                continue;
            }
            assert!(answer.cell.allowed.is_some(), "{:?}", answer.cell);
            let access = match &answer.cell.access {
                Access::When(when) => {
                    let on = format!("on {} ", answer.cell.resource);
                    format!("when {}", when.join("; or ").replace(&on, "").replace("when ", ""))
                }
                other => other.as_str().to_owned(),
            };
            told.insert(member.name.clone(), (access, answer.for_any_source));
        }
    }
    told
}

fn check(estate: &Estate, action: &str, resource: &str, expected: &[(&str, &str)]) {
    let told = answers(estate, action, resource);
    let words: Vec<(&str, String)> = told
        .iter()
        .map(|(name, (access, any))| (name.as_str(), format!("{access}{}", if *any { ", for any" } else { "" })))
        .collect();
    let expected: Vec<(&str, String)> = expected.iter().map(|(name, access)| (*name, (*access).to_owned())).collect();
    assert_eq!(words, expected, "{action} on {resource}");
}

#[test]
fn policies_of_resources_let_in_whom_they_name() {
    let partner = of(PARTNER, "role/reader");
    let get = "s3:GetObject";
    let none = Value::Null;
    for (principal, condition, expected) in [
        (json!("*"), none.clone(), vec![("anonymous", "always"), ("any other account", "always")]),
        (
            json!({"AWS": "*"}),
            json!({"StringEquals": {"aws:SourceVpce": "vpce-1"}}),
            vec![
                ("anonymous", "when aws:SourceVpce is vpce-1"),
                ("any other account", "when aws:SourceVpce is vpce-1"),
            ],
        ),
        (json!({"AWS": PARTNER}), none.clone(), vec![("account 444455556666", "always")]),
        (json!({"AWS": partner}), none.clone(), vec![(partner.as_str(), "always")]),
        (
            json!("*"),
            json!({"StringEquals": {"aws:PrincipalAccount": PARTNER}}),
            vec![("account 444455556666", "always")],
        ),
        (
            json!("*"),
            json!({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::444455556666:role/read*"}}),
            vec![("arn:aws:iam::444455556666:role/readexample", "always")],
        ),
        // Look-alikes: its own account, another account than that of the principal, whom nobody can be.
        (json!({"AWS": ACCOUNT}), none.clone(), vec![]),
        (json!({"AWS": iam("user/ana")}), none.clone(), vec![]),
        (json!({"AWS": iam("user/gone")}), none.clone(), vec![]),
        (json!({"AWS": PARTNER}), json!({"StringEquals": {"aws:PrincipalAccount": ACCOUNT}}), vec![]),
        (json!("*"), json!({"StringEquals": {"aws:PrincipalAccount": ACCOUNT}}), vec![]),
    ] {
        check(&bucket(to(principal, get, condition)), get, OBJECT, &expected);
    }
    let public = bucket(to(json!("*"), get, none));
    check(&public, "s3:PutObject", OBJECT, &[]);
    check(&public, "s3:ListAllMyBuckets", "*", &[]);
    check(&public, "personalize:CreateCampaign", "*", &[]);
    check(&public, get, "arn:aws:s3:::other/list", &[]);
    // A provider's word is good for a session of a role alone.
    let both = [to(json!({"Federated": GITHUB}), get, Value::Null), to(json!("*"), get, Value::Null)];
    check(&bucket(json!(both)), get, OBJECT, &[("anonymous", "always"), ("any other account", "always")]);
    let mut denied = to(json!("*"), get, Value::Null);
    denied["Effect"] = json!("Deny");
    check(&bucket(json!([to(json!("*"), "s3:*", Value::Null), denied])), get, OBJECT, &[]);
}

#[test]
fn a_key_lets_another_account_in_through_a_service() {
    let via = json!({"StringEquals": {"kms:ViaService": "s3.eu-west-1.amazonaws.com"}});
    let key = to(json!({"AWS": of(PARTNER, "root")}), "kms:Decrypt", via);
    check(
        &estate(&[(KEY, key)]),
        "kms:Decrypt",
        KEY,
        &[("account 444455556666", "when kms:ViaService is s3.eu-west-1.amazonaws.com")],
    );
    let own = to(json!({"AWS": iam("root")}), "kms:*", Value::Null);
    check(&estate(&[(KEY, own)]), "kms:Decrypt", KEY, &[]);
}

#[test]
fn services_are_bounded_by_the_source_that_they_act_for() {
    let sns = json!({"Service": "sns.amazonaws.com"});
    let send = "sqs:SendMessage";
    let topic = "arn:aws:sns:eu-west-1:111122223333:topic";
    for (condition, expected) in [
        (Value::Null, "always, for any"),
        (
            json!({"ArnEquals": {"aws:SourceArn": topic}}),
            "when aws:SourceArn is arn:aws:sns:eu-west-1:111122223333:topic",
        ),
        (json!({"StringEquals": {"aws:SourceAccount": ACCOUNT}}), "when aws:SourceAccount is 111122223333"),
    ] {
        let queue = estate(&[(QUEUE, to(sns.clone(), send, condition))]);
        check(&queue, send, QUEUE, &[("sns.amazonaws.com", expected)]);
        check(&queue, "sqs:ReceiveMessage", QUEUE, &[]);
    }
    // Everyone, of whom only services say for what they act.
    let open = to(json!("*"), send, json!({"ArnEquals": {"aws:SourceArn": topic}}));
    check(
        &estate(&[(QUEUE, open)]),
        send,
        QUEUE,
        &[("any service of AWS", "when aws:SourceArn is arn:aws:sns:eu-west-1:111122223333:topic")],
    );
}

#[test]
fn trust_policies_let_in_other_accounts_and_providers() {
    let id = json!({"StringEquals": {"sts:ExternalId": "x1"}});
    let sub = json!({"StringLike": {"token.actions.githubusercontent.com:sub": "repo:shop/app:*"}});
    let web = "sts:AssumeRoleWithWebIdentity";
    let saml = of(ACCOUNT, "saml-provider/work");
    for (principal, action, condition, expected) in [
        (json!({"AWS": PARTNER}), "sts:AssumeRole", Value::Null, vec![("account 444455556666", "always")]),
        (json!({"AWS": PARTNER}), "sts:AssumeRole", id, vec![("account 444455556666", "when sts:ExternalId is x1")]),
        (json!({"Federated": GITHUB}), web, Value::Null, vec![(GITHUB, "always")]),
        (
            json!({"Federated": GITHUB}),
            web,
            sub,
            vec![(GITHUB, "when token.actions.githubusercontent.com:sub is like repo:shop/app:*")],
        ),
        (json!({"Federated": saml}), "sts:AssumeRoleWithSAML", Value::Null, vec![(saml.as_str(), "always")]),
        (json!({"AWS": iam("user/ana")}), "sts:AssumeRole", Value::Null, vec![]),
        // Nobody assumes a role without signing the request.
        (json!("*"), "sts:AssumeRole", Value::Null, vec![("any other account", "always")]),
    ] {
        let estate = role(trust(principal, action, condition));
        check(&estate, action, &iam("role/trainer"), &expected);
        let cast = everyone(&estate);
        let ways: Vec<(&str, &str, &str)> = entrances(&cast, &Options::default(), &|| false)
            .iter()
            .map(|way| {
                let request = way.request.clone().unwrap();
                assert_eq!(way.policies.compile().decide(&request.prepare()), Decision::Allowed);
                (cast.members[way.member].name.as_str(), way.action, way.access.as_str())
            })
            .map(|(name, action, access)| (name, action, access.split(' ').next().unwrap()))
            .collect();
        let wanted: Vec<(&str, &str, &str)> =
            expected.iter().map(|(name, access)| (*name, action, access.split(' ').next().unwrap())).collect();
        assert_eq!(ways, wanted);
    }
}

/// A resource control policy on the account.
fn guard(estate: &mut Estate, statement: Value) {
    organize(estate, &[ACCOUNT], &[]);
    let organization = estate.organization.as_mut().unwrap();
    let kind = OrganizationPolicyKind::ResourceControl;
    organization
        .policies
        .insert("p-rcp".to_owned(), OrganizationPolicy { kind, document: document("p-rcp", &[statement]) });
    organization.attached.insert(Target { kind, id: ACCOUNT.to_owned() }, vec!["p-rcp".to_owned()]);
}

#[test]
fn resource_control_policies_take_away_what_is_outside_of_the_organization() {
    let mut deny = to(
        json!("*"),
        "s3:*",
        json!({
        "StringNotEquals": {"aws:PrincipalOrgID": "o-example"}, "Null": {"aws:PrincipalOrgID": "false"}}),
    );
    deny["Effect"] = json!("Deny");
    let mut estate = bucket(to(json!({"AWS": [PARTNER, "*"]}), "s3:GetObject", Value::Null));
    guard(&mut estate, deny.clone());
    check(
        &estate,
        "s3:GetObject",
        OBJECT,
        &[
            ("account 444455556666", "when aws:PrincipalOrgID is absent; or aws:PrincipalOrgID is o-example"),
            ("anonymous", "always"),
            ("any other account", "when aws:PrincipalOrgID is absent"),
            ("any other account of o-example", "always"),
        ],
    );
    deny["Condition"] = json!({"StringNotEquals": {"aws:PrincipalOrgID": "o-example"}});
    let mut estate = bucket(to(json!({"AWS": [PARTNER, "*"]}), "s3:GetObject", Value::Null));
    guard(&mut estate, deny);
    check(
        &estate,
        "s3:GetObject",
        OBJECT,
        &[
            ("account 444455556666", "when aws:PrincipalOrgID is o-example"),
            ("any other account of o-example", "always"),
        ],
    );
    // An account of the organization that was read without its users and roles.
    let organization = estate.organization.as_mut().unwrap();
    organization.parents.insert(PARTNER.to_owned(), "r-root".to_owned());
    let told = answers(&estate, "s3:GetObject", OBJECT);
    assert_eq!(told["account 444455556666"].0, "always");
}

#[test]
fn of_an_account_whose_users_were_not_read_nothing_is_taken_for_granted() {
    let mut estate = bucket(to(json!({"AWS": PARTNER}), "s3:GetObject", Value::Null));
    estate.accounts.insert(PARTNER.to_owned(), Account::default());
    let cast = everyone(&estate);
    let at = cast.members.iter().position(|member| member.outside.is_some()).unwrap();
    let queue = QUEUE.replace(ACCOUNT, PARTNER);
    let asks = questions(&cast, at, "sqs:SendMessage", None, &queue);
    let answer = settled(&cast, &asks, &grouped(&cast, &asks)[0], &Options::default()).pop().unwrap();
    let why = "the users and roles of account 444455556666 were not read";
    assert_eq!(answer.cell.access, Access::Undecided(vec![why.to_owned()]));
}

#[test]
fn where_a_policy_was_not_read_those_outside_are_not_ruled_out() {
    let estate = estate(&[(QUEUE, to(json!("*"), "sqs:*", Value::Null))]);
    let mut cast = members(&estate, false);
    cast.members.extend(outsiders(&estate).members);
    for (at, member) in cast.members.iter().enumerate().filter(|(_, member)| member.outside.is_some()) {
        let asks = questions(&cast, at, "s3:GetObject", None, OBJECT);
        let answer = settled(&cast, &asks, &grouped(&cast, &asks)[0], &Options::default()).pop().unwrap();
        let why = format!("no policy of `{OBJECT}` was read");
        assert_eq!(answer.cell.access, Access::Undecided(vec![why]), "{}", member.name);
        assert_eq!(answer.if_none, Some(Access::Never));
    }
    assert!(cast.members.iter().any(|member| member.outside == Some(Outside::Anonymous)));
}

#[test]
fn where_nobody_else_is_named_there_is_nobody_outside() {
    let mut estate = estate(&[(KEY, to(json!({"AWS": [iam("root"), iam("user/ana")]}), "kms:*", Value::Null))]);
    assert!(outsiders(&estate).members.is_empty());
    let owner = to(json!({"CanonicalUser": "79a59df9"}), "s3:GetObject", Value::Null);
    let own = OwnPolicy { document: document("own", &[owner]), account: None };
    estate.resources.insert("arn:aws:s3:::shop".to_owned(), own);
    let found = outsiders(&estate);
    assert!(found.members.is_empty());
    assert_eq!(found.left_out.len(), 1, "{:?}", found.left_out);
}

fn tagged(name: &str, tags: Option<&[(&str, &str)]>, statement: &Value) -> Identity {
    let tags = tags.map(|all| all.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect());
    Identity { tags, ..identity(iam(name), std::slice::from_ref(statement)) }
}

#[test]
fn the_tags_of_users_and_roles_are_known_where_nobody_can_set_them() {
    let mut by_tag = allow("s3:GetObject", "*");
    by_tag["Condition"] = json!({"StringEquals": {"aws:PrincipalTag/team": "web"}});
    let mut not_by_tag = allow("s3:GetObject", "*");
    not_by_tag["Condition"] = json!({"StringNotEquals": {"aws:PrincipalTag/Team": "web"}});
    let by_variable = allow("s3:GetObject", "arn:aws:s3:::${aws:PrincipalTag/team}/*");
    let mut by_equal = allow("s3:GetObject", "*");
    by_equal["Condition"] = json!({"StringEquals": {"aws:PrincipalTag/team": "${aws:PrincipalTag/other}"}});
    let mut by_object = allow("s3:GetObject", "*");
    by_object["Condition"] = json!({"StringEquals": {"s3:ExistingObjectTag/team": "${aws:PrincipalTag/team}"}});
    let web: &[_] = &[("team", "web")];
    let shop: &[_] = &[("Team", "shop")];
    let none: &[_] = &[];
    for (statement, expected) in [
        (&by_tag, ["always", "never", "never", "when"]),
        (&not_by_tag, ["never", "always", "always", "when"]),
        (&by_variable, ["never", "always", "never", "when"]),
        (&by_equal, ["never", "never", "never", "when"]),
        (&by_object, ["when", "when", "never", "when"]),
    ] {
        let mut estate = estate(&[]);
        estate.identities.clear();
        for (name, tags) in [("user/a", Some(web)), ("user/b", Some(shop)), ("user/c", Some(none)), ("user/d", None)] {
            put(&mut estate, tagged(name, tags, statement));
        }
        let cast = members(&estate, true);
        let asks: Vec<_> = (0..4).flat_map(|member| questions(&cast, member, "s3:GetObject", None, OBJECT)).collect();
        let groups = grouped(&cast, &asks);
        let mut told: Vec<_> =
            groups.iter().flat_map(|group| settled(&cast, &asks, group, &Options::default())).collect();
        told.sort_by_key(|answer| answer.ask);
        let words: Vec<&str> = told.iter().map(|answer| answer.cell.access.as_str()).collect();
        assert_eq!(words, expected, "{statement}");
        for answer in told {
            let compiled = answer.policies.compile();
            for (request, decision) in [(answer.cell.allowed, true), (answer.cell.denied, false)] {
                let Some(request) = request else { continue };
                assert_eq!(compiled.decide(&request.clone().prepare()) == Decision::Allowed, decision, "{request:?}");
            }
        }
    }
    // A session of a role has other tags where its trust policy lets somebody set them.
    for (actions, expected) in
        [(json!("sts:AssumeRole"), "never"), (json!(["sts:AssumeRole", "sts:TagSession"]), "when")]
    {
        let mut estate = estate(&[]);
        let mut etl = tagged("role/etl", Some(shop), &by_tag);
        let who = json!({"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": actions});
        etl.trust = Some(document("trust", &[who]));
        estate.identities.clear();
        put(&mut estate, etl);
        let cast = members(&estate, true);
        let asks = questions(&cast, 0, "s3:GetObject", None, OBJECT);
        let answer = settled(&cast, &asks, &grouped(&cast, &asks)[0], &Options::default()).pop().unwrap();
        assert_eq!(answer.cell.access.as_str(), expected, "{actions}");
    }
}
