//! What the types promise and what compiles: exact ARNs stay exact, what is built is read back, conditions add up, and
//! the types, the tables and the checks at run time say the same. What must not compile is in `ui.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "the functions beside the tests say what they expect by panicking too"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Display};
use std::str::FromStr;

use personalize_iam_model as model;
use personalize_iam_model::action::{OtherAction, OtherResource, Supports, UnknownName};
use personalize_iam_model::check::MistakeKind;
use personalize_iam_model::condition::{Cidr, Condition, Date, Decimal, Global};
use personalize_iam_model::iam::{OidcProvider, PassRole, Role, SamlProvider, User};
use personalize_iam_model::personalize::{
    Campaign, CreateCampaign, Dataset, DescribeCampaign, GetRecommendations, ListCampaigns, Recipe, Recommender,
    Solution, TagResource,
};
use personalize_iam_model::policy::{
    BaseOperator, ConditionBlock, ConditionOperator, OperatorName, PrincipalElement, Principals, Qualifier,
    ResourceElement, read, to_json, to_json_pretty,
};
use personalize_iam_model::statement::{Everyone, Principal, TypedStatement, state};
use personalize_iam_model::{
    AccessLevel, AccessLevels, AccountId, Arn, ArnPattern, Effect, KnownAction, KnownResourceType, Partition, Policy,
    Region, Scope, ScopePattern, Statement, Text, action_pattern, arn, aws, catalog, cidr, cloudwatch, date, iam, kms,
    logs, personalize, s3, sts,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde::Serialize;
use serde::de::DeserializeOwned;

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

/// Any text; often with what IAM takes for a wildcard, a variable or an escape, and with what JSON escapes.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z*?${}:/,' -]{0,16}",
        "(\\$\\{(\\*|\\?|\\$|aws:username)\\}|[a-z*]){0,4}",
        "[\\PC\"\\\\\\x00-\\x1f\\u{ff}-\\u{101}]{0,8}"
    ]
}

// Promise 7: a wildcard never slips into an exact ARN.

/// A text of a policy without its escapes; none if a wildcard or a variable stands in it.
fn meant_literally(written: &str) -> Option<String> {
    let mut literal = String::new();
    let mut rest = written;
    while let Some(character) = rest.chars().next() {
        let escaped = ['*', '?', '$'].into_iter().find(|special| rest.starts_with(&format!("${{{special}}}")));
        let (meant, length) = match escaped {
            Some(special) => (special, "${*}".len()),
            None if matches!(character, '*' | '?' | '$') => return None,
            None => (character, character.len_utf8()),
        };
        literal.push(meant);
        rest = rest.split_at(length).1;
    }
    Some(literal)
}

fn resources(statement: &Statement) -> &[String] {
    let Some(ResourceElement::Resource(entries) | ResourceElement::NotResource(entries)) = &statement.resource else {
        panic!("{statement} has no resources");
    };
    entries
}

fn only_value(statement: &Statement) -> &str {
    let [ConditionBlock { tests, .. }] = statement.condition.as_slice() else { panic!("{statement}") };
    let [value] = tests[0].values.as_slice() else { panic!("{statement}") };
    value
}

fn stays_exact<R: KnownResourceType>(arn: &Arn<R>) {
    let written = ArnPattern::from(arn).into_string();
    assert_eq!(meant_literally(&written).as_deref(), Some(arn.as_str()), "{written}");
    let condition = Statement::allow(ListCampaigns).anywhere().when(aws::SOURCE_ARN.equals(arn)).into();
    assert_eq!(only_value(&condition), written);
    let all_but = Statement::deny_not_action(ListCampaigns).not_on([arn.clone(), arn.clone()]).into();
    assert_eq!(resources(&all_but), [written.as_str(), written.as_str()]);
    let reference = Statement::deny_not_action(ListCampaigns).on(arn).into();
    assert_eq!(resources(&reference), [written]);
}

proptest! {
    #[test]
    fn no_name_makes_an_exact_arn_a_pattern(first in text(), second in text()) {
        stays_exact(&Campaign::arn(&HOME, &first));
        stays_exact(&Recipe::arn(&HOME, &first));
        stays_exact(&s3::Object::arn(&HOME, &first, &second));
        stays_exact(&Role::arn(&HOME, &first));
        stays_exact(&kms::Key::arn(&HOME, &first));
        stays_exact(&logs::LogStream::arn(&HOME, &first, &second));
        stays_exact(&cloudwatch::Service::arn(&HOME, &first, &second));
        stays_exact(&sts::FederatedUser::arn(&HOME, &first));
        prop_assert_eq!(Campaign::arn(&HOME, &first).into_string(), format!("arn:aws:personalize:eu-west-1:111122223333:campaign/{first}"));
    }

    #[test]
    fn what_is_read_as_an_arn_stays_exact(name in "[a-z*?$]{1,8}") {
        let text = format!("arn:aws:personalize:eu-west-1:111122223333:campaign/{name}");
        let arn = Campaign::parse(&text).unwrap();
        prop_assert_eq!(arn.as_str(), text.as_str());
        stays_exact(&arn);
    }

    #[test]
    fn a_pattern_keeps_its_wildcards_and_makes_no_variable(name in text()) {
        let pattern = Campaign::arn_like(HOME.any_account(), &name).into_string();
        let kept = name.replace('$', "${$}");
        prop_assert_eq!(pattern, format!("arn:aws:personalize:eu-west-1:*:campaign/{kept}"));
        let value: Statement = Statement::allow(ListCampaigns).anywhere().when(aws::USERNAME.like(&name)).into();
        prop_assert_eq!(only_value(&value), kept);
    }

    #[test]
    fn a_literal_text_stands_for_itself(name in text()) {
        let literal = Text::literal(&name);
        prop_assert_eq!(meant_literally(literal.as_str()), Some(name));
    }
}

#[test]
fn a_variable_comes_from_a_key_alone() {
    let own = Text::from("${aws:username}/") + aws::USERNAME.variable() + "/*";
    assert_eq!(
        Campaign::arn_like(HOME, own).as_str(),
        "arn:aws:personalize:eu-west-1:111122223333:campaign/${$}{aws:username}/${aws:username}/*"
    );
    let team = aws::PRINCIPAL_TAG.key("team").variable();
    assert_eq!(team.clone().or("none").unwrap().to_string(), "${aws:PrincipalTag/team, 'none'}");
    for default in ["it's", "${aws:username}", "a}", "a\n"] {
        assert_eq!(
            team.clone().or(default).unwrap_err().to_string(),
            "the default of a policy variable cannot hold quotes, braces, `$` or control characters"
        );
    }
}

// Promise 8: whatever the types build, the reader reads back to the same value.

macro_rules! with_operators {
    ($conditions:ident: $($key:expr),+; $operators:tt $value:expr) => {
        $(with_operators!(@ $conditions: $key, $operators $value);)+
    };
    (@ $conditions:ident: $key:expr, ($($operator:ident)+) $value:expr) => {
        $($conditions.push($key.$operator($value));)+
    };
}

/// A condition for every operator with every qualifier and modifier that a global condition key takes.
fn conditions(text: &str) -> Vec<Condition<Global>> {
    let mut all = vec![aws::USERID.null(true), aws::USERID.null(false), aws::CALLED_VIA.null(true)];
    with_operators!(all:
        aws::USERNAME, aws::USERNAME.if_exists(), aws::PRINCIPAL_ARN.as_string(),
        aws::CALLED_VIA.for_any_value(), aws::CALLED_VIA.for_any_value().if_exists(),
        aws::CALLED_VIA.for_all_values(), aws::CALLED_VIA.for_all_values().if_exists();
        (equals not_equals equals_ignore_case not_equals_ignore_case like not_like)
        [Text::from(text), Text::literal(text), Text::from("a") + aws::PRINCIPAL_TAG.key("a b").variable()]);
    with_operators!(all: aws::SOURCE_ARN, aws::SOURCE_ARN.if_exists(); (equals not_equals like not_like)
        vec![User::arn_like(ScopePattern::ANY, text), User::arn(&HOME, text).into()]);
    with_operators!(all: aws::MULTI_FACTOR_AUTH_AGE, aws::MULTI_FACTOR_AUTH_AGE.if_exists();
        (equals not_equals less_than less_than_equals greater_than greater_than_equals)
        [Decimal::from_str("-1.50").unwrap(), Decimal::from_str("7").unwrap()]);
    with_operators!(all: aws::CURRENT_TIME, aws::CURRENT_TIME.if_exists();
        (equals not_equals less_than less_than_equals greater_than greater_than_equals)
        [date!("2026-01-31T23:59:59Z"), Date::from(-1)]);
    with_operators!(all: aws::SOURCE_IP, aws::SOURCE_IP.if_exists(); (within not_within)
        [cidr!("10.0.0.0/8"), cidr!("2001:db8::1")]);
    with_operators!(all: aws::SECURE_TRANSPORT, aws::SECURE_TRANSPORT.if_exists(); (is) true);
    let account = HOME.account();
    all.extend([aws::SOURCE_ACCOUNT.equals(account), aws::REQUESTED_REGION.equals(HOME.region())]);
    all.extend(aws::PRINCIPAL_TAG.try_key(text).into_iter().map(|key| key.equals(text)));
    all.push(aws::VPC_SOURCE_IP.within("192.0.2.1".parse::<std::net::IpAddr>().unwrap()));
    all.push(aws::MULTI_FACTOR_AUTH_AGE.less_than(u64::MAX));
    all
}

/// Conditions on multivalued keys of type ARN, which some services have.
fn conditions_of_services<A, S>(statement: TypedStatement<A, S>, name: &str) -> TypedStatement<A, S>
where
    A: Supports<logs::keys::LogGeneratingResourceArns>,
{
    let arns = || [Campaign::arn_like(HOME, name)];
    let key = || logs::LOG_GENERATING_RESOURCE_ARNS;
    statement
        .when(key().for_any_value().equals(arns()))
        .when(key().for_any_value().not_equals(arns()))
        .when(key().for_any_value().like(arns()))
        .when(key().for_any_value().not_like(arns()))
        .when(key().for_any_value().if_exists().equals(arns()))
        .when(key().for_any_value().if_exists().not_equals(arns()))
        .when(key().for_any_value().if_exists().like(arns()))
        .when(key().for_any_value().if_exists().not_like(arns()))
        .when(key().for_all_values().equals(arns()))
        .when(key().for_all_values().not_equals(arns()))
        .when(key().for_all_values().like(arns()))
        .when(key().for_all_values().not_like(arns()))
        .when(key().for_all_values().if_exists().equals(arns()))
        .when(key().for_all_values().if_exists().not_equals(arns()))
        .when(key().for_all_values().if_exists().like(arns()))
        .when(key().for_all_values().if_exists().not_like(arns()))
}

/// A principal of every kind.
fn principals(name: &str) -> Vec<Principal> {
    let account = HOME.account();
    vec![
        Principal::account(account),
        Principal::user(&User::arn(&HOME, name)),
        Principal::role(&Role::arn(&HOME, name)),
        Principal::role_session(account, Partition::AwsCn, name, "session"),
        Principal::federated_user(&sts::FederatedUser::arn(&HOME, name)),
        Principal::service("personalize.amazonaws.com"),
        Principal::web_identity("cognito-identity.amazonaws.com"),
        Principal::oidc_provider(&OidcProvider::arn(&HOME, name)),
        Principal::saml_provider(&SamlProvider::arn(&HOME, name)),
        Principal::canonical_user(name),
    ]
}

/// What a statement has besides its actions and resources.
#[derive(Clone, Debug)]
struct Elements {
    name: String,
    sid: Option<String>,
    principals: Option<(Vec<usize>, bool)>,
    conditions: Vec<usize>,
}

fn elements() -> impl Strategy<Value = Elements> {
    let principals = option::of((vec(0..10usize, 0..4), any::<bool>()));
    let conditions = vec(0..1000usize, 0..6);
    (text(), option::of(text()), principals, conditions).prop_map(|(name, sid, principals, conditions)| Elements {
        name,
        sid,
        principals,
        conditions,
    })
}

/// The statement with a sid and conditions.
fn with_conditions<A, S>(mut statement: TypedStatement<A, S>, elements: &Elements) -> TypedStatement<A, S>
where
    A: Supports<Global>,
{
    if let Some(sid) = &elements.sid {
        statement = statement.sid(sid);
    }
    let conditions = conditions(&elements.name);
    for index in &elements.conditions {
        statement = statement.when(conditions[index % conditions.len()].clone());
    }
    statement
}

fn complete<A, S>(statement: TypedStatement<A, S>, elements: &Elements) -> Statement
where
    A: Supports<Global>,
    S: state::Complete + state::WithoutPrincipals + state::State<WithPrincipals: state::Complete>,
{
    let statement = with_conditions(statement, elements);
    let Some((chosen, inverted)) = &elements.principals else { return statement.into() };
    let all = principals(&elements.name);
    let chosen: Vec<_> = chosen.iter().map(|index| all[*index].clone()).collect();
    match (chosen.split_first(), inverted) {
        (None, false) => statement.principal(Everyone).into(),
        (None, true) => statement.not_principal(Everyone).into(),
        (Some((first, more)), false) => statement.principal((first.clone(), more.to_vec())).into(),
        (Some((first, more)), true) => statement.not_principal((first.clone(), more.to_vec())).into(),
    }
}

const GET_ITEM: OtherAction = OtherAction::new("dynamodb:GetItem");
const QUERIES: OtherAction = OtherAction::new("dynamodb:Query*");

/// Every way to say what a statement is about.
const STATEMENTS: &[fn(&Elements) -> Statement] = &[
    |e| complete(Statement::allow(GetRecommendations).on(Campaign::arn(&HOME, &e.name)), e),
    |e| {
        let campaigns = Campaign::arn_like(HOME.any_region(), &e.name);
        complete(Statement::allow((GetRecommendations, DescribeCampaign)).on(campaigns), e)
    },
    |e| {
        let solutions = [Solution::arn(&HOME, &e.name), Solution::arn(&HOME, "movies")];
        complete(Statement::deny(((CreateCampaign,),)).on((Campaign::arn_like(ScopePattern::ANY, "*"), solutions)), e)
    },
    |e| complete(Statement::deny(DescribeCampaign).not_on(Campaign::arn(&HOME, &e.name)), e),
    |e| complete(Statement::allow(action_pattern!("personalize:List*")).anywhere(), e),
    |e| complete(Statement::deny(action_pattern!("*")).anywhere(), e),
    |e| {
        let patterns = (action_pattern!("personalize:?reateCampaign"), DescribeCampaign);
        complete(Statement::deny(patterns).on(Campaign::arn_like(HOME, &e.name)), e)
    },
    |e| complete(Statement::deny_not_action((sts::AssumeRole, GET_ITEM)).not_on(Role::arn(&HOME, &e.name)), e),
    |e| {
        let statement = Statement::deny_not_action(action_pattern!("iam:*")).anywhere();
        complete(conditions_of_services(statement, &e.name), e)
    },
    |e| complete(Statement::allow_not_action(GetRecommendations).anywhere(), e),
    |e| complete(Statement::allow(GetRecommendations).on_unlisted(Recommender::arn(&HOME, &e.name)), e),
    |e| {
        let tables = Text::from("arn:aws:dynamodb:*:111122223333:table/") + &e.name;
        complete(Statement::allow((GET_ITEM, QUERIES)).on(OtherResource::arn_like(tables).unwrap()), e)
    },
    |e| {
        let readers = Campaign::actions_at(AccessLevels::READ_ONLY).unwrap();
        complete(Statement::allow(readers).on(Campaign::arn_like(HOME, &e.name)), e)
    },
    |e| complete(Statement::allow(personalize::Action::at(AccessLevel::List).unwrap()).anywhere(), e),
    |e| {
        let home = Text::from(&e.name) + "/" + aws::USERID.variable().or("nobody").unwrap() + "/*";
        complete(Statement::allow(s3::GetObject).on(s3::Object::arn_like(HOME, "media", home)), e)
    },
    |e| {
        let passed = iam::PASSED_TO_SERVICE.equals("personalize.amazonaws.com");
        complete(Statement::allow(PassRole).on(Role::arn(&HOME, &e.name)).when(passed), e)
    },
    |e| {
        let trust = Statement::allow(sts::AssumeRole).principal(Everyone);
        with_conditions(trust.when(sts::EXTERNAL_ID.equals(&e.name)), e).into()
    },
    |e| {
        let account = [Principal::account(HOME.account())];
        let object = s3::Object::arn(&HOME, "media", &e.name);
        with_conditions(Statement::allow(s3::PutObject).principal(account).on(object), e).into()
    },
    |e| {
        let tags = aws::REQUEST_TAG.try_key(&e.name).into_iter().map(|key| key.equals(&e.name));
        let created = Statement::allow(CreateCampaign).on(Campaign::arn(&HOME, "movies"));
        let created = created.when(aws::TAG_KEYS.for_all_values().like(&e.name));
        complete(tags.fold(created, TypedStatement::when), e)
    },
    |e| {
        let owned = Statement::deny(DescribeCampaign).on_each(vec![Campaign::arn(&HOME, &e.name); 2]).unwrap();
        complete(owned.when(aws::RESOURCE_TAG.key("team").equals(&e.name)), e)
    },
];

proptest! {
    #[test]
    fn what_is_built_is_read_back(
        statements in vec((0..STATEMENTS.len(), elements()), 1..4),
        id in option::of(text()),
    ) {
        let mut built = statements.iter().map(|(index, e)| STATEMENTS[*index](e));
        let policy = built.by_ref().take(1).map(Policy::new).next().unwrap();
        let policy = built.fold(policy, Policy::and);
        let policy = match id {
            Some(id) => policy.with_id(id),
            None => policy,
        };
        for json in [to_json(&policy), to_json_pretty(&policy)] {
            prop_assert_eq!(&read(&json).unwrap(), &policy, "{}", json);
        }
        prop_assert_eq!(&serde_json::from_str::<Policy>(&serde_json::to_string(&policy).unwrap()).unwrap(), &policy);
    }

    #[test]
    fn what_is_built_passes_the_check(index in 0..STATEMENTS.len(), elements in elements()) {
        // Conditions that contradict each other leave a list without values, which the check reports.
        let elements = Elements { conditions: elements.conditions.into_iter().take(1).collect(), ..elements };
        let statement = STATEMENTS[index](&elements);
        let mistakes = statement.check().err().map(|error| error.mistakes().to_vec()).unwrap_or_default();
        // The one thing that the types let pass: names that no resource has.
        let possible = !elements.name.is_empty() && !elements.name.contains(['*', '?']);
        let tolerated = |kind| !possible && kind == MistakeKind::ImpossibleName;
        prop_assert!(mistakes.iter().all(|mistake| tolerated(mistake.kind)), "{} {:?}", statement, mistakes);
    }
}

#[test]
fn the_builder_has_every_operator_with_every_qualifier_and_modifier() {
    let mut statement = conditions_of_services(Statement::deny_not_action(ListCampaigns).anywhere(), "movies");
    for condition in conditions("movies") {
        statement = statement.when(condition);
    }
    let statement: Statement = statement.into();
    let built: BTreeSet<_> = statement.condition.iter().map(|block| block.operator.to_string()).collect();
    let mut all = BTreeSet::new();
    // No condition key of the catalog is of type `Binary`, and those with several values are texts or ARNs.
    for base in BaseOperator::ALL.iter().copied().filter(|base| *base != BaseOperator::BinaryEquals) {
        let multivalued = base.as_str().starts_with("String") || base.as_str().starts_with("Arn");
        let qualifiers = Qualifier::ALL.iter().copied().map(Some).filter(|_| multivalued);
        for qualifier in qualifiers.chain([None]) {
            all.insert(ConditionOperator { qualifier, base, if_exists: false }.to_string());
            if base != BaseOperator::Null {
                all.insert(ConditionOperator { qualifier, base, if_exists: true }.to_string());
            }
        }
    }
    assert_eq!(built, all);
    let multivalued = catalog::TYPED_SERVICES.iter().flat_map(|service| service.condition_keys);
    let multivalued = multivalued.chain(aws::CONDITION_KEYS).filter(|key| key.multivalued);
    let types: BTreeSet<_> = multivalued.flat_map(|key| key.types).map(|key_type| key_type.as_str()).collect();
    assert_eq!(types, BTreeSet::from(["ARN", "String"]));
}

#[test]
fn principals_are_grouped_by_type_in_their_order() {
    let mut all = principals("movies");
    let policy = Policy::new(Statement::allow(sts::AssumeRole).principal((all.remove(0), all)));
    assert_eq!(
        to_json(&policy),
        concat!(
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["111122223333","#,
            r#""arn:aws:iam::111122223333:user/movies","arn:aws:iam::111122223333:role/movies","#,
            r#""arn:aws-cn:sts::111122223333:assumed-role/movies/session","#,
            r#""arn:aws:sts::111122223333:federated-user/movies"],"#,
            r#""Service":"personalize.amazonaws.com","Federated":["cognito-identity.amazonaws.com","#,
            r#""arn:aws:iam::111122223333:oidc-provider/movies","arn:aws:iam::111122223333:saml-provider/movies"],"#,
            r#""CanonicalUser":"movies"},"Action":"sts:AssumeRole"}]}"#
        )
    );
    let deny: Statement = Statement::deny(s3::GetObject)
        .on(s3::Object::arn_like(HOME, "media", "*"))
        .not_principal([Principal::role(&Role::arn(&HOME, "import"))])
        .into();
    assert!(matches!(deny.principal, Some(PrincipalElement::NotPrincipal(Principals::Map(_)))), "{deny}");
}

// Conditions on the same key with the same operator: all of them hold, or the statement fails safe.

#[test]
fn a_condition_that_is_said_twice_is_written_so_that_both_hold() {
    let campaigns = || Statement::allow(DescribeCampaign).on(Campaign::arn(&HOME, "movies"));
    let denied = || Statement::deny(DescribeCampaign).on(Campaign::arn(&HOME, "movies"));
    let name = || aws::USERNAME;
    let via = || aws::CALLED_VIA;
    let team = |key: &'static str| aws::RESOURCE_TAG.key(key);
    let cases = [
        // Inverted operators take one list.
        (
            campaigns().when(name().not_equals("a")).when(name().not_equals(["b", "c"])),
            r#"{"StringNotEquals":{"aws:username":["a","b","c"]}}"#,
        ),
        (
            campaigns().when(name().not_like("a*")).when(name().not_like("b*")),
            r#"{"StringNotLike":{"aws:username":["a*","b*"]}}"#,
        ),
        (
            campaigns().when(name().if_exists().not_equals("a")).when(name().if_exists().not_equals("b")),
            r#"{"StringNotEqualsIfExists":{"aws:username":["a","b"]}}"#,
        ),
        (
            campaigns().when(name().not_equals_ignore_case("a")).when(name().not_equals_ignore_case("b")),
            r#"{"StringNotEqualsIgnoreCase":{"aws:username":["a","b"]}}"#,
        ),
        (
            campaigns()
                .when(aws::SOURCE_ARN.not_like(Campaign::arn_like(HOME, "a")))
                .when(aws::SOURCE_ARN.not_like(Campaign::arn_like(HOME, "b*"))),
            concat!(
                r#"{"ArnNotLike":{"aws:SourceArn":["arn:aws:personalize:eu-west-1:111122223333:campaign/a","#,
                r#""arn:aws:personalize:eu-west-1:111122223333:campaign/b*"]}}"#
            ),
        ),
        (
            campaigns()
                .when(aws::SOURCE_ARN.not_equals(Recipe::arn(&HOME, "a")))
                .when(aws::SOURCE_ARN.not_equals(Recipe::arn(&HOME, "b"))),
            concat!(
                r#"{"ArnNotEquals":{"aws:SourceArn":["arn:aws:personalize:::recipe/a","#,
                r#""arn:aws:personalize:::recipe/b"]}}"#
            ),
        ),
        (
            campaigns().when(aws::MULTI_FACTOR_AUTH_AGE.not_equals(1)).when(aws::MULTI_FACTOR_AUTH_AGE.not_equals(2)),
            r#"{"NumericNotEquals":{"aws:MultiFactorAuthAge":["1","2"]}}"#,
        ),
        (
            campaigns()
                .when(aws::CURRENT_TIME.not_equals(date!("2026-01-01")))
                .when(aws::CURRENT_TIME.not_equals(date!("2026-01-02"))),
            r#"{"DateNotEquals":{"aws:CurrentTime":["2026-01-01","2026-01-02"]}}"#,
        ),
        (
            campaigns()
                .when(aws::SOURCE_IP.not_within(cidr!("10.0.0.0/8")))
                .when(aws::SOURCE_IP.not_within(cidr!("192.0.2.0/24"))),
            r#"{"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","192.0.2.0/24"]}}"#,
        ),
        (
            campaigns().when(via().for_all_values().not_equals("a")).when(via().for_all_values().not_equals("b")),
            r#"{"ForAllValues:StringNotEquals":{"aws:CalledVia":["a","b"]}}"#,
        ),
        // Some value that is not `a` and some value that is not `b` are not one value that is neither.
        (
            campaigns().when(via().for_any_value().not_equals("a")).when(via().for_any_value().not_equals("b")),
            concat!(
                r#"{"ForAnyValue:StringNotEquals":{"aws:CalledVia":"a"},"#,
                r#""ForAnyValue:StringNotEqualsIfExists":{"aws:CalledVia":"b"}}"#
            ),
        ),
        // Others use that `IfExists` says the same where the key must be there anyway.
        (
            campaigns().when(name().equals(["a", "b"])).when(name().equals(["b", "c"])),
            r#"{"StringEquals":{"aws:username":["a","b"]},"StringEqualsIfExists":{"aws:username":["b","c"]}}"#,
        ),
        (
            campaigns().when(name().like("a*")).when(name().like("*b")),
            r#"{"StringLike":{"aws:username":"a*"},"StringLikeIfExists":{"aws:username":"*b"}}"#,
        ),
        (
            campaigns().when(via().for_all_values().like("a*")).when(via().for_all_values().like("*b")),
            concat!(
                r#"{"ForAllValues:StringLike":{"aws:CalledVia":"a*"},"#,
                r#""ForAllValues:StringLikeIfExists":{"aws:CalledVia":"*b"}}"#
            ),
        ),
        (
            campaigns().when(aws::SECURE_TRANSPORT.is(true)).when(aws::SECURE_TRANSPORT.is(false)),
            r#"{"Bool":{"aws:SecureTransport":"true"},"BoolIfExists":{"aws:SecureTransport":"false"}}"#,
        ),
        (
            campaigns()
                .when(aws::CURRENT_TIME.greater_than(date!("2026-01-01")))
                .when(aws::CURRENT_TIME.less_than(date!("2026-02-01"))),
            concat!(
                r#"{"DateGreaterThan":{"aws:CurrentTime":"2026-01-01"},"#,
                r#""DateLessThan":{"aws:CurrentTime":"2026-02-01"}}"#
            ),
        ),
        // The same once more says nothing new.
        (campaigns().when(name().equals("a")).when(name().equals("a")), r#"{"StringEquals":{"aws:username":"a"}}"#),
        (campaigns().when(name().null(true)).when(name().null(true)), r#"{"Null":{"aws:username":"true"}}"#),
        // Names of keys are the same in any case, and different keys stand side by side.
        (
            campaigns().when(team("team").not_equals("a")).when(team("Team").not_equals("b")),
            r#"{"StringNotEquals":{"aws:ResourceTag/team":["a","b"]}}"#,
        ),
        (
            campaigns().when(team("team").equals("a")).when(team("stage").equals("b")),
            r#"{"StringEquals":{"aws:ResourceTag/team":"a","aws:ResourceTag/stage":"b"}}"#,
        ),
        // Where there is no way to say it, an `Allow` never applies and a `Deny` does without the last condition.
        (
            campaigns().when(name().equals("a")).when(name().equals("b")).when(name().equals("c")),
            r#"{"StringEquals":{"aws:username":"a"},"StringEqualsIfExists":{"aws:username":"b"},"Null":{"aws:username":"true"},"StringLike":{"aws:username":"*"}}"#,
        ),
        (
            denied().when(name().equals("a")).when(name().equals("b")).when(name().equals("c")),
            r#"{"StringEquals":{"aws:username":"a"},"StringEqualsIfExists":{"aws:username":"b"}}"#,
        ),
        (
            campaigns().when(name().if_exists().equals("a")).when(name().if_exists().equals("b")),
            r#"{"StringEqualsIfExists":{"aws:username":"a"},"Null":{"aws:username":"true"},"StringLike":{"aws:username":"*"}}"#,
        ),
        (
            denied().when(name().if_exists().equals("a")).when(name().if_exists().equals("b")),
            r#"{"StringEqualsIfExists":{"aws:username":"a"}}"#,
        ),
        (
            campaigns().when(name().null(true)).when(name().null(false)),
            r#"{"Null":{"aws:username":"true"},"StringLike":{"aws:username":"*"}}"#,
        ),
        // Keys fold in full.
        (
            campaigns().when(team("é").equals("a")).when(team("É").equals("b")),
            r#"{"StringEquals":{"aws:ResourceTag/é":"a"},"StringEqualsIfExists":{"aws:ResourceTag/É":"b"}}"#,
        ),
        (denied().when(name().null(true)).when(name().null(false)), r#"{"Null":{"aws:username":"true"}}"#),
    ];
    for (statement, expected) in cases {
        let statement: Statement = statement.into();
        let json = serde_json::to_string(&statement).unwrap();
        let written = json.split_once(r#""Condition":"#).unwrap().1.strip_suffix('}').unwrap();
        assert_eq!(written, expected);
    }
}

/// Whether a statement's conditions hold for the values of the one key that they are about: IAM's rules for
/// `StringEquals`, `StringNotEquals` and `Null`, word by word.
fn hold(statement: &Statement, request: &[&str]) -> bool {
    let holds = |operator: ConditionOperator, values: &[String]| {
        let inverted = operator.base == BaseOperator::StringNotEquals;
        let matches = |value: &&str| values.iter().any(|listed| listed == value) != inverted;
        match (operator.base, operator.qualifier) {
            // Only the statement that never applies has it, and it needs the key.
            (BaseOperator::StringLike, _) => values == ["*"] && !request.is_empty(),
            (BaseOperator::Null, _) => values == [request.is_empty().to_string()],
            _ if request.is_empty() && operator.if_exists => true,
            (_, None) if request.is_empty() => inverted,
            (_, None) => request.iter().all(matches),
            (_, Some(Qualifier::ForAllValues)) => request.iter().all(matches),
            (_, Some(Qualifier::ForAnyValue)) => !values.is_empty() && request.iter().any(matches),
        }
    };
    statement.condition.iter().all(|block| {
        let OperatorName::Known(operator) = block.operator else { panic!("{statement}") };
        block.tests.iter().all(|test| holds(operator, &test.values))
    })
}

/// A condition on a single-valued key, or on a multivalued one.
fn condition_on(multivalued: bool, kind: usize, values: &[&'static str]) -> Condition<Global> {
    let values = values.to_vec();
    if multivalued {
        let (any, all) = (aws::CALLED_VIA.for_any_value(), aws::CALLED_VIA.for_all_values());
        match kind {
            0 => any.equals(values),
            1 => any.not_equals(values),
            2 => any.if_exists().equals(values),
            3 => any.if_exists().not_equals(values),
            4 => all.equals(values),
            5 => all.not_equals(values),
            6 => all.if_exists().equals(values),
            7 => all.if_exists().not_equals(values),
            _ => aws::CALLED_VIA.null(kind == 8),
        }
    } else {
        match kind % 6 {
            0 => aws::USERNAME.equals(values),
            1 => aws::USERNAME.not_equals(values),
            2 => aws::USERNAME.if_exists().equals(values),
            3 => aws::USERNAME.if_exists().not_equals(values),
            null => aws::USERNAME.null(null == 4),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn conditions_on_one_key_add_up_or_fail_safe(
        multivalued: bool,
        // Of few kinds, so that many are on the same operator.
        kinds in vec(0..10usize, 1..4),
        said in vec((any::<Index>(), subsequence(vec!["a", "b", "c"], 1..=2)), 1..6),
        request in subsequence(vec!["a", "b", "c", "d"], 0..=4),
        effect in select(Effect::ALL),
    ) {
        let request = if multivalued { request } else { request.into_iter().take(1).collect() };
        let begin = || match effect {
            Effect::Allow => Statement::allow(ListCampaigns).anywhere(),
            Effect::Deny => Statement::deny(ListCampaigns).anywhere(),
        };
        let conditions: Vec<_> =
            said.iter().map(|(kind, values)| condition_on(multivalued, *kind.get(&kinds), values)).collect();
        let all_hold = conditions.iter().all(|condition| hold(&begin().when(condition.clone()).into(), &request));
        let statement: Statement = conditions.iter().cloned().fold(begin(), TypedStatement::when).into();
        let holds = hold(&statement, &request);
        let never = statement.condition.iter().any(|block| {
            matches!(block.operator, OperatorName::Known(ConditionOperator { base: BaseOperator::StringLike, .. }))
        });
        match effect {
            Effect::Allow if never => prop_assert!(!holds, "{}", statement),
            Effect::Allow => prop_assert_eq!(holds, all_hold, "{}", statement),
            Effect::Deny => prop_assert!(holds || !all_hold, "{}", statement),
        }
    }
}

// What is said twice agrees: marker types, enums, tables, and the checks at run time.

macro_rules! services {
    ($($service:ident),+) => {
        /// The generated source of each service.
        const SOURCES: &[(&catalog::Service, &str)] = &[$(
            (&model::$service::SERVICE, include_str!(concat!("../src/generated/", stringify!($service), ".rs"))),
        )+];

        /// The names of the variants of each service's actions and resource types, in the order of the tables.
        fn variants(service: &catalog::Service) -> (Vec<String>, Vec<String>) {
            let names = |debug: &str| debug.trim_matches(['[', ']']).split(", ").map(str::to_owned).collect();
            $(if service.prefix == model::$service::SERVICE.prefix {
                let types = names(&format!("{:?}", model::$service::ResourceType::ALL));
                return (names(&format!("{:?}", model::$service::Action::ALL)), types);
            })+
            panic!("no variants of `{}`", service.prefix);
        }

        #[test]
        fn every_variant_is_of_its_row() {
            $({
                let rows = model::$service::SERVICE.actions.iter().map(|row| row.full_name);
                assert!(rows.eq(model::$service::Action::ALL.iter().map(|action| action.entry().full_name)));
                let rows = model::$service::SERVICE.resource_types.iter().map(ToString::to_string);
                assert!(rows.eq(model::$service::ResourceType::ALL.iter().map(|of| of.entry().to_string())));
            })+
        }

        #[test]
        fn every_name_is_read_in_any_case_with_and_without_its_prefix() {
            $({
                let prefix = model::$service::SERVICE.prefix;
                let actions = model::$service::Action::ALL.iter().map(|action| (*action, action.name()));
                reads_names(prefix, actions);
                let types = model::$service::ResourceType::ALL.iter().map(|of| (*of, of.as_str()));
                reads_names(prefix, types);
            })+
        }
    };
}

services!(cloudwatch, iam, kms, logs, personalize, s3, sts);

fn reads_names<T>(prefix: &str, names: impl Iterator<Item = (T, &'static str)>)
where
    T: Copy + Debug + Display + PartialEq + FromStr<Err = UnknownName> + Serialize + DeserializeOwned,
{
    for (value, name) in names {
        for text in [name.to_owned(), name.to_ascii_lowercase(), name.to_ascii_uppercase()] {
            assert_eq!(text.parse(), Ok(value));
            assert_eq!(format!("{prefix}:{text}").parse(), Ok(value));
            assert_eq!(format!("{}:{text}", prefix.to_ascii_uppercase()).parse(), Ok(value));
        }
        assert!(format!("x{prefix}:{name}").parse::<T>().is_err(), "{name}");
        assert!(format!("{name}x").parse::<T>().is_err_and(|error| error.nearest().is_some()), "{name}");
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(json, format!("\"{value}\""));
        assert_eq!(serde_json::from_str::<T>(&json).unwrap(), value);
        assert!(serde_json::from_str::<T>("0").is_err());
    }
}

/// A source without white space, for which long lines are broken.
fn squeezed(source: &str) -> String {
    source.chars().filter(|character| !character.is_whitespace()).collect()
}

/// The markers of a service's condition keys, by the names of the keys.
fn key_markers<'a>(source: &'a str) -> BTreeMap<&'a str, &'a str> {
    let Some((_, keys)) = source.split_once("pub mod keys {\n") else { return BTreeMap::new() };
    let (keys, _) = keys.split_once("\n}\n").unwrap();
    let between = |text: &'a str, start: &str, end: &str| text.split_once(start).unwrap().1.split_once(end).unwrap().0;
    keys.split("/// ").skip(1).map(|key| (between(key, "`", "`"), between(key, "struct ", ";"))).collect()
}

#[test]
fn the_marker_types_say_what_the_tables_say() {
    for (service, source) in SOURCES {
        let markers = key_markers(source);
        let source = squeezed(source);
        let (actions, types) = variants(service);
        let type_of = |resource_type: &catalog::ResourceType| {
            assert_eq!(resource_type.service, service.prefix, "{resource_type}");
            let index = service.resource_types.iter().position(|row| row.name == resource_type.name).unwrap();
            types[index].as_str()
        };
        let mut expected = BTreeSet::new();
        for (action, row) in actions.iter().zip(service.actions) {
            let marker = format!(
                "implKnownActionfor{action}{{\
                 constACTION:&'staticcatalog::Action=&ACTIONS[Action::{action}asusize];}}"
            );
            assert_eq!(source.matches(&marker).count(), 1, "{row}");
            expected.extend(row.resources.iter().map(|r| format!("ActsOn<{}>for{action}", type_of(r.resource_type))));
            expected.extend(row.gaps.iter().map(|gap| format!("MayActOn<{}>for{action}", type_of(gap.resource_type))));
            for key in row.all_condition_keys().filter(|key| key.depends_on_action()) {
                let marker = match key.name {
                    "aws:RequestTag/${TagKey}" => "condition::tags::RequestTag".to_owned(),
                    "aws:ResourceTag/${TagKey}" => "condition::tags::ResourceTag".to_owned(),
                    "aws:TagKeys" => "condition::tags::TagKeys".to_owned(),
                    own => format!("keys::{}", markers[own]),
                };
                expected.insert(format!("Supports<{marker}>for{action}"));
            }
        }
        let mut found = BTreeSet::new();
        for name in ["ActsOn<", "MayActOn<", "Supports<"] {
            let begin = format!("impl{name}");
            let implementations = source.split(&begin).skip(1);
            found.extend(implementations.map(|rest| format!("{name}{}", rest.split_once("{}").unwrap().0)));
        }
        assert_eq!(found, expected, "{}", service.prefix);
        for resource_type in types {
            let marker = |end| source.matches(&format!("arn::resource_type!({resource_type}{end}")).count();
            assert_eq!(marker(",") + marker(")"), 1, "{resource_type} of {}", service.prefix);
        }
    }
    let tested: Vec<&str> = SOURCES.iter().map(|(service, _)| service.prefix).collect();
    let typed: Vec<&str> = catalog::TYPED_SERVICES.iter().map(|service| service.prefix).collect();
    assert_eq!(
        tested, typed,
        "`services!` of this file names the module of each service that has types, in this order"
    );
}

#[test]
fn a_marker_type_is_its_variant() {
    fn same<A: KnownAction>(entry: &catalog::Action) {
        assert_eq!(A::ACTION.full_name, entry.full_name);
    }
    fn same_type<R: KnownResourceType>(entry: &catalog::ResourceType) {
        assert_eq!(R::RESOURCE_TYPE.to_string(), entry.to_string());
    }
    same::<CreateCampaign>(personalize::Action::CreateCampaign.entry());
    same::<personalize::PutUsers>(personalize::Action::PutUsers.entry());
    same::<PassRole>(iam::Action::PassRole.entry());
    same::<sts::AssumeRole>(sts::Action::AssumeRole.entry());
    same::<s3::GetObject>(s3::Action::GetObject.entry());
    same::<kms::Decrypt>(kms::Action::Decrypt.entry());
    same::<logs::PutLogEvents>(logs::Action::PutLogEvents.entry());
    same::<cloudwatch::PutMetricData>(cloudwatch::Action::PutMetricData.entry());
    same_type::<Campaign>(personalize::ResourceType::Campaign.entry());
    same_type::<Role>(iam::ResourceType::Role.entry());
    same_type::<sts::Role>(sts::ResourceType::Role.entry());
    same_type::<s3::Object>(s3::ResourceType::Object.entry());
    same_type::<kms::Key>(kms::ResourceType::Key.entry());
    same_type::<logs::LogGroup>(logs::ResourceType::LogGroup.entry());
    same_type::<cloudwatch::Alarm>(cloudwatch::ResourceType::Alarm.entry());
}

#[test]
fn an_unknown_name_is_refused_with_what_was_meant() {
    let refused = |text: &str| text.parse::<personalize::Action>().unwrap_err().to_string();
    assert_eq!(
        refused("personalize:CreateCampain"),
        "unknown action `CreateCampain` of the service `personalize`; did you mean `CreateCampaign`?"
    );
    assert_eq!(refused("s3:GetObject"), "unknown action `s3:GetObject` of the service `personalize`");
    assert_eq!(refused(""), "unknown action `` of the service `personalize`");
    assert_eq!(
        "datasetgrp".parse::<personalize::ResourceType>().unwrap_err().to_string(),
        "unknown resource type `datasetgrp` of the service `personalize`; did you mean `datasetGroup`?"
    );
    assert_eq!(
        serde_json::from_str::<personalize::Action>("\"Launch\"").unwrap_err().to_string(),
        "unknown action `Launch` of the service `personalize`"
    );
}

#[test]
fn actions_are_chosen_by_all_of_their_access_levels() {
    let on_campaigns = |levels: AccessLevels| -> Vec<&str> {
        Campaign::actions_at(levels).unwrap().iter().map(|action| action.name).collect()
    };
    assert_eq!(
        on_campaigns(AccessLevels::READ_ONLY),
        [
            "DescribeCampaign",
            "GetActionRecommendations",
            "GetPersonalizedRanking",
            "GetRecommendations",
            "ListTagsForResource"
        ]
    );
    let tagging = AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]);
    assert!(on_campaigns(tagging).contains(&"TagResource"));
    assert!(!on_campaigns(AccessLevel::Write.into()).contains(&"TagResource"));
    assert!(
        tagging.is_subset(TagResource::ACTION.access_levels) && TagResource::ACTION.access_levels.is_subset(tagging)
    );
    assert_eq!(
        Recipe::actions_at(AccessLevel::PermissionsManagement).unwrap_err().to_string(),
        "no action has the access levels `Permissions management`"
    );
    for bits in 0..1 << AccessLevel::ALL.len() {
        let levels: Vec<_> = (0..).zip(AccessLevel::ALL).filter(|(bit, _)| bits >> bit & 1 == 1).collect();
        let levels = AccessLevels::of(&levels.into_iter().map(|(_, level)| level).collect::<Vec<_>>());
        for service in catalog::TYPED_SERVICES {
            let among = service.actions.iter().filter(|action| action.access_levels.iter().all(|l| levels.contains(l)));
            let among: Vec<_> = among.map(|action| action.full_name).collect();
            let chosen = personalize_iam_model::action::actions_at(service, levels);
            let chosen: Vec<_> = chosen.iter().flat_map(|chosen| chosen.iter()).map(|a| a.full_name).collect();
            assert_eq!(chosen, among);
        }
    }
}

#[test]
fn the_entries_are_those_that_were_named() {
    let tables = Text::from("arn:aws:dynamodb:eu-west-1:111122223333:table/") + aws::USERNAME.variable();
    let tables = OtherResource::arn_like(tables).unwrap();
    let cases: [(Statement, &str); 6] = [
        (
            Statement::allow(GetRecommendations).on_unlisted(Recommender::arn(&HOME, "a*")).into(),
            r#""Action":"personalize:GetRecommendations","Resource":"arn:aws:personalize:eu-west-1:111122223333:recommender/a${*}""#,
        ),
        (
            Statement::allow(GetRecommendations)
                .on_unlisted([Recommender::arn_like(HOME, "a*"), Recommender::arn_like(HOME, "b")])
                .into(),
            concat!(
                r#""Action":"personalize:GetRecommendations","#,
                r#""Resource":["arn:aws:personalize:eu-west-1:111122223333:recommender/a*","#,
                r#""arn:aws:personalize:eu-west-1:111122223333:recommender/b"]"#
            ),
        ),
        (
            Statement::allow((GET_ITEM, QUERIES)).on(tables).into(),
            concat!(
                r#""Action":["dynamodb:GetItem","dynamodb:Query*"],"#,
                r#""Resource":"arn:aws:dynamodb:eu-west-1:111122223333:table/${aws:username}""#
            ),
        ),
        (
            Statement::allow(Recipe::actions_at(AccessLevels::READ_ONLY).unwrap())
                .on(Recipe::arn(&HOME, "aws-sims"))
                .into(),
            r#""Action":"personalize:DescribeRecipe","Resource":"arn:aws:personalize:::recipe/aws-sims""#,
        ),
        (
            Statement::allow_not_action((ListCampaigns, GET_ITEM)).anywhere().into(),
            r#""NotAction":["personalize:ListCampaigns","dynamodb:GetItem"],"Resource":"*""#,
        ),
        (
            Statement::allow((DescribeCampaign, action_pattern!("personalize:Get*")))
                .not_on(Campaign::arn_like(HOME.any_region(), "*"))
                .into(),
            concat!(
                r#""Action":["personalize:DescribeCampaign","personalize:Get*"],"#,
                r#""NotResource":"arn:aws:personalize:*:111122223333:campaign/*""#
            ),
        ),
    ];
    for (statement, expected) in cases {
        let json = serde_json::to_string(&statement).unwrap();
        assert_eq!(json, format!(r#"{{"Effect":"Allow",{expected}}}"#));
    }
}

// Promise 9: where the types cannot know, the same checks are there when the program runs.

#[test]
fn values_of_run_time_are_checked_by_a_result() {
    let refused = [
        (
            Scope::new(Partition::Aws, "eu-west-1", "11112222333").err().map(|e| e.to_string()),
            "malformed account id: it is twelve digits, without hyphens",
        ),
        (
            AccountId::new("1111-2222-3333").err().map(|e| e.to_string()),
            "malformed account id: it is twelve digits, without hyphens",
        ),
        (Region::new("eu-west").err().map(|e| e.to_string()), "malformed Region: write its name, such as `eu-west-1`"),
        (
            Scope::new(Partition::Aws, "cn-north-1", "111122223333").err().map(|e| e.to_string()),
            "the Region lies in another partition: `cn-*` in `aws-cn`, `us-gov-*` in `aws-us-gov`, \
             `us-iso-*` in `aws-iso`, `us-isob-*` in `aws-iso-b`, `eu-isoe-*` in `aws-iso-e`, `us-isof-*` in `aws-iso-f`, \
             `eusc-*` in `aws-eusc`, all others in `aws`",
        ),
        (
            "10.0.0.0/33".parse::<Cidr>().err().map(|e| e.to_string()),
            "malformed range of IP addresses: write an address, or an address and a prefix length such as \
             `10.0.0.0/8` or `2001:db8::/32`",
        ),
        (
            "2026-02-30".parse::<Date>().err().map(|e| e.to_string()),
            "malformed date: write a day such as `2026-01-31`, or a time such as `2026-01-31T23:59:59Z`",
        ),
        (
            "1e3".parse::<Decimal>().err().map(|e| e.to_string()),
            "malformed number: write digits, with a sign and a decimal point if needed",
        ),
        (aws::RESOURCE_TAG.try_key("").err().map(|e| e.to_string()), "the name of a condition key cannot be empty"),
        (
            aws::RESOURCE_TAG.try_key("a*\n").err().map(|e| e.to_string()),
            "`a*\\n` cannot be part of a condition key: \
             it has a control character, a wildcard, a quote, a brace, `$`, `,` or `\\`",
        ),
        (
            Dataset::parse("arn:aws:personalize:eu-west-1:111122223333:campaign/movies").err().map(|e| e.to_string()),
            "`arn:aws:personalize:eu-west-1:111122223333:campaign/movies` is not an ARN of a `personalize:dataset`: \
             it does not fit `arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}`",
        ),
        (
            OtherResource::arn_like("table/movies").err().map(|e| e.to_string()),
            "malformed ARN: it has six fields, `arn:partition:service:region:account:resource`, a partition of AWS and a service",
        ),
    ];
    for (message, expected) in refused {
        assert_eq!(message.as_deref(), Some(expected));
    }
}

#[test]
fn what_does_not_compile_does_not_pass_the_check() {
    use MistakeKind::{
        ActionDoesNotActOn, ActionDoesNotSupportKey, ActionTakesNoResource, EmptyList, MalformedArn, MalformedValue,
        OperatorDoesNotFit, PatternMatchesNothing, Qualifier, UnknownAction, UnknownConditionKey,
    };
    let campaign = r#""arn:aws:personalize:eu-west-1:111122223333:campaign/movies""#;
    let cases = [
        (r#""personalize:CreateCampain""#, r#""*""#, "{}", UnknownAction),
        (r#""personalize:Lst*""#, r#""*""#, "{}", PatternMatchesNothing),
        (r#""personalize:DescribeSolution""#, campaign, "{}", ActionDoesNotActOn),
        (r#"["personalize:DescribeCampaign","s3:GetObject"]"#, campaign, "{}", ActionDoesNotActOn),
        (r#""personalize:ListCampaigns""#, campaign, "{}", ActionTakesNoResource),
        (r#""personalize:*""#, r#""arn:aws:personalize:eu-west-1:1111:campaign/movies""#, "{}", MalformedArn),
        (r#""s3:ListBucket""#, r#""*""#, r#"{"StringEquals":{"aws:SourceIp":"10.0.0.0/8"}}"#, OperatorDoesNotFit),
        (r#""s3:ListBucket""#, r#""*""#, r#"{"IpAddress":{"aws:username":"10.0.0.0/8"}}"#, OperatorDoesNotFit),
        (r#""s3:ListBucket""#, r#""*""#, r#"{"StringEquals":{"aws:TagKeys":"team"}}"#, Qualifier),
        (r#""s3:ListBucket""#, r#""*""#, r#"{"IpAddress":{"aws:SourceIp":"10.0.0.0/33"}}"#, MalformedValue),
        (r#""s3:ListBucket""#, r#""*""#, r#"{"DateLessThan":{"aws:CurrentTime":"2026-02-30"}}"#, MalformedValue),
        (
            r#""s3:ListBucket""#,
            r#""*""#,
            r#"{"StringEquals":{"aws:UserName":"a","aws:sourceipp":"b"}}"#,
            UnknownConditionKey,
        ),
        (r#""iam:GetRole""#, r#""*""#, r#"{"StringEquals":{"iam:PassedToService":"a"}}"#, ActionDoesNotSupportKey),
        (
            r#""personalize:DeleteFilter""#,
            r#""*""#,
            r#"{"StringEquals":{"sts:ExternalId":"a"}}"#,
            ActionDoesNotSupportKey,
        ),
        (r#""s3:ListBucket""#, r#""*""#, r#"{"StringEquals":{"aws:username":[]}}"#, EmptyList),
        (
            r#""personalize:ListCampaigns""#,
            r#""*""#,
            r#"{"StringEquals":{"aws:RequestTag/team":"a"}}"#,
            ActionDoesNotSupportKey,
        ),
        (
            r#""personalize:ListCampaigns""#,
            r#""*""#,
            r#"{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#,
            ActionDoesNotSupportKey,
        ),
    ];
    for (action, resource, condition, expected) in cases {
        let text = format!(
            r#"{{"Statement":{{"Effect":"Allow","Action":{action},"Resource":{resource},"Condition":{condition}}}}}"#
        );
        let error = read(&text).unwrap().check().unwrap_err();
        assert!(error.mistakes().iter().any(|mistake| mistake.kind == expected), "{text}: {error}");
    }
}

/// Nor does a policy of an identity pass whose sids AWS refuses.
#[test]
fn sids_are_checked_where_all_kinds_are_strict() {
    let lists = || Statement::allow(ListCampaigns).anywhere();
    let trust = || Statement::allow(sts::AssumeRole).principal(Everyone);
    let cases = [
        (Policy::new([lists().sid("a"), lists().sid("b")]), None),
        (Policy::new([lists().sid(""), lists().sid("")]), None),
        (Policy::new([lists().sid("a"), lists().sid("a")]), Some("/Statement/1/Sid")),
        (Policy::new([lists(), lists().sid("list campaigns")]), Some("/Statement/1/Sid")),
        // Resource-based policies of some services take such sids.
        (Policy::new(trust().sid("list campaigns")), None),
    ];
    for (policy, expected) in cases {
        let found = policy.check().err().map(|error| error.mistakes()[0].clone());
        assert_eq!(found.as_ref().map(|one| (one.kind, &*one.pointer)), expected.map(|at| (MistakeKind::Sid, at)));
    }
}

/// An ARN of this type.
fn example(resource_type: &catalog::ResourceType) -> String {
    let example = resource_type.arn().filled("aws", "eu-west-1", "111122223333", |_| "movies");
    assert_eq!(arn::check(catalog_row(resource_type), &example), Ok(()));
    example
}

fn catalog_row(resource_type: &catalog::ResourceType) -> &'static catalog::ResourceType {
    catalog::service(resource_type.service).unwrap().resource_type(resource_type.name).unwrap()
}

#[test]
fn the_check_takes_every_pair_that_the_types_take() {
    for action in catalog::TYPED_SERVICES.iter().flat_map(|service| service.actions) {
        let listed = action.resources.iter().map(|resource| resource.resource_type);
        let types: Vec<_> = listed.chain(action.gaps.iter().map(|gap| gap.resource_type)).collect();
        for resource_type in &types {
            let statement = Statement::of(Effect::Allow, [action.full_name], [example(resource_type)]);
            assert_eq!(statement.check(), Ok(()), "{action} {resource_type}");
        }
        let anywhere = Statement::of(Effect::Allow, [action.full_name], ["*"]);
        assert_eq!(anywhere.check(), Ok(()), "{action}");
    }
}

#[test]
fn the_check_refuses_every_pair_of_amazon_personalize_that_the_types_refuse() {
    for action in personalize::SERVICE.actions {
        for resource_type in personalize::SERVICE.resource_types {
            let statement = Statement::of(Effect::Allow, [action.full_name], [example(resource_type)]);
            let taken = action.acts_on(resource_type)
                || action.gaps.iter().any(|gap| gap.resource_type.name == resource_type.name);
            assert_eq!(statement.check().is_ok(), taken, "{action} {resource_type}");
        }
    }
}

#[test]
fn the_check_takes_the_keys_that_the_types_take() {
    for service in catalog::TYPED_SERVICES {
        for key in service.condition_keys {
            // A key of this template, if it is one.
            let (before, rest) = key.name.split_once("${").unwrap_or((key.name, "}"));
            let (_, after) = rest.split_once('}').unwrap();
            let name = if key.is_template() { format!("{before}x{after}") } else { key.name.to_owned() };
            let text = format!(
                r#"{{"Effect":"Allow","Action":"a:b","Resource":"*","Condition":{{"Null":{{"{name}":"true"}}}}}}"#
            );
            let condition = serde_json::from_str::<Statement>(&text).unwrap().condition;
            for action in service.actions {
                let mut statement = Statement::of(Effect::Allow, [action.full_name], ["*"]);
                statement.condition.clone_from(&condition);
                let taken =
                    !key.depends_on_action() || action.all_condition_keys().any(|supported| supported.name == key.name);
                assert_eq!(statement.check().is_ok(), taken, "{action} {name}");
            }
        }
    }
}
