//! Whole API operations: the checks of every operation of Amazon Personalize, and decisions on realistic set-ups.
//!
//! `RENEW=1 cargo test -p personalize-iam-eval --test operation` writes the list of checks anew.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these functions are the tests")]

use std::fmt::Write as _;

use personalize_iam_eval::operation::{
    Call, CallEvaluation, CallPolicies, Check, Need, Verdict, checks, evaluate_call, find,
};
use personalize_iam_eval::{ContextValue, Policies};
use personalize_iam_model::policy::read;
use personalize_iam_model::{Arn, Policy, Scope, Statement, catalog, documents, iam, kms, personalize, s3};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
const ETL: &str = "arn:aws:iam::111122223333:role/etl";
const KEY: &str = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

fn call(operation: &str, inputs: &[(&str, &str)]) -> Call {
    let call = Call::new(find(operation).unwrap(), ETL.parse().unwrap(), HOME);
    inputs.iter().fold(call, |call, (name, value)| call.with_input(name, value).unwrap())
}

fn describe(check: &Check) -> String {
    let mut line = match check.need {
        Need::OnlyWith(what) => format!("only with {what}"),
        need => need.as_str().to_owned(),
    };
    let Check { who, request, .. } = check;
    write!(line, " | {} | {} | {}", who.as_str(), request.action, request.resource).unwrap();
    for (key, value) in &request.context {
        write!(line, " | {key}={}", value.values().join(",")).unwrap();
    }
    if let Some(contested) = check.contested {
        write!(line, " | {contested}").unwrap();
    }
    line
}

fn section(out: &mut String, title: &str, call: &Call) {
    writeln!(out, "\n{title}").unwrap();
    for check in checks(call) {
        writeln!(out, "  {}", describe(&check)).unwrap();
    }
}

/// All inputs that an operation takes.
fn with_everything(operation: &'static catalog::Operation) -> Call {
    let mut call = Call::new(operation, ETL.parse().unwrap(), HOME).with_tag("team", "shop");
    let names = ["name", "source", "destination"].map(str::to_owned);
    for name in names.into_iter().chain(operation.arn_parameters.iter().map(|one| one.parameter.to_owned())) {
        let value = match name.as_str() {
            "source" => "s3://shop-data/events/".to_owned(),
            "destination" => "s3://shop-results/batch/".to_owned(),
            name if name.ends_with("kmsKeyArn") => KEY.to_owned(),
            "resourceArn" => "arn:aws:personalize:eu-west-1:111122223333:campaign/shop".to_owned(),
            _ => "shop".to_owned(),
        };
        if let Ok(more) = call.clone().with_input(&name, &value) {
            call = more;
        }
    }
    call
}

#[test]
fn every_operation_has_its_list_of_checks() {
    let mut text =
        "# The checks of every operation of Amazon Personalize: without inputs, and with all that it takes.\n\
                    # need | who | action | resource | context | what is contested\n"
            .to_owned();
    let operations = catalog::service("personalize").unwrap().operations;
    assert_eq!(operations.len(), 79);
    for operation in operations {
        let bare = Call::new(operation, ETL.parse().unwrap(), HOME);
        section(&mut text, &operation.to_string(), &bare);
        let full = with_everything(operation);
        if checks(&full) != checks(&bare) {
            section(&mut text, &format!("{operation} with everything"), &full);
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../testdata/operations/checks.txt");
    if std::env::var_os("RENEW").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap();
    for (number, (found, expected)) in text.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "line {} of checks.txt", number + 1);
    }
    assert_eq!(text.lines().count(), expected.lines().count(), "the number of lines of checks.txt");
}

#[test]
fn a_required_type_is_never_left_out() {
    for service in catalog::SERVICES {
        for operation in service.operations {
            let found = checks(&Call::new(operation, ETL.parse().unwrap(), HOME));
            assert_eq!(found.is_empty(), operation.actions.is_empty(), "{operation}");
            for authorized in operation.actions {
                let Some(action) = catalog::action(authorized.action) else { continue };
                let of_action = found.iter().filter(|check| check.request.action == authorized.action);
                let required = action.required_resource_types().count().max(1);
                assert!(of_action.count() >= required, "{operation} {action}");
            }
        }
    }
}

fn role() -> Arn<iam::Role> {
    iam::Role::arn(&HOME, "PersonalizeRole")
}

fn bucket(name: &str) -> Arn<s3::Bucket> {
    s3::Bucket::arn(&HOME, name)
}

fn caller(identity: impl IntoIterator<Item = Policy>) -> CallPolicies {
    let caller = Policies { identity: identity.into_iter().collect(), ..Policies::default() };
    CallPolicies { caller, ..CallPolicies::default() }
}

/// A set-up by the developer guide for importing from the bucket `shop-data`.
fn import_policies() -> CallPolicies {
    let role_policy = documents::s3_role_policy_for_import(&bucket("shop-data"));
    CallPolicies {
        service_role: Some(Policies { identity: vec![role_policy], ..Policies::default() }),
        role_trust: Some(documents::service_role_trust(&HOME)),
        buckets: vec![("shop-data".to_owned(), Some(documents::import_bucket_policy(&bucket("shop-data"))))],
        ..caller([documents::data_import(&HOME, "movies-", &role())])
    }
}

fn import_call() -> Call {
    call(
        "CreateDatasetImportJob",
        &[
            ("name", "movies-nightly"),
            ("datasetArn", "movies-eu/INTERACTIONS"),
            ("roleArn", "PersonalizeRole"),
            ("source", "s3://shop-data/events/"),
        ],
    )
}

fn batch_policies(role_policy: Policy) -> CallPolicies {
    CallPolicies {
        service_role: Some(Policies { identity: vec![role_policy], ..Policies::default() }),
        role_trust: Some(documents::service_role_trust(&HOME)),
        buckets: vec![("shop-data".to_owned(), Some(documents::batch_bucket_policy(&bucket("shop-data"))))],
        ..caller([documents::batch_inference(&HOME, "movies-", &role())])
    }
}

fn batch_call() -> Call {
    call(
        "CreateBatchInferenceJob",
        &[
            ("name", "movies-mail"),
            ("solutionVersionArn", "movies-similar/1a2b"),
            ("roleArn", "PersonalizeRole"),
            ("source", "s3://shop-data/users/"),
            ("destination", "s3://shop-data/mail/"),
        ],
    )
}

#[track_caller]
fn assert_answer(call: &Call, policies: &CallPolicies, verdict: Verdict, missing: &[&str]) -> CallEvaluation {
    let answer = evaluate_call(call, policies);
    assert_eq!(answer.missing().collect::<Vec<_>>(), missing);
    assert_eq!(answer.verdict, verdict);
    answer
}

#[test]
fn an_import_by_the_guide_is_allowed() {
    let answer = assert_answer(&import_call(), &import_policies(), Verdict::Allowed, &[]);
    let whos: Vec<_> = answer.checks.iter().map(|one| one.check.who.as_str()).collect();
    assert_eq!(
        whos,
        ["caller", "caller", "caller", "caller", "service", "serviceRole", "service", "serviceRole", "service"]
    );
}

#[test]
fn a_job_needs_pass_role() {
    let mut policies = import_policies();
    policies.caller.identity = vec![documents::full_access()];
    assert_answer(
        &import_call(),
        &policies,
        Verdict::Denied,
        &["the caller's identity-based policy does not allow `iam:PassRole` on \
           `arn:aws:iam::111122223333:role/PersonalizeRole`"],
    );
}

#[test]
fn passing_the_role_to_another_service_is_not_enough() {
    let wrong = Statement::allow(iam::PassRole).on(role()).when(iam::PASSED_TO_SERVICE.equals("ec2.amazonaws.com"));
    let mut policies = import_policies();
    policies.caller.identity = vec![documents::full_access(), Policy::new(wrong.sid("Pass"))];
    assert_answer(
        &import_call(),
        &policies,
        Verdict::Denied,
        &["the caller's identity-based policy does not allow `iam:PassRole` on \
           `arn:aws:iam::111122223333:role/PersonalizeRole`: statement `Pass` wants `StringEquals` \
           `iam:PassedToService` `ec2.amazonaws.com`, which is `personalize.amazonaws.com`"],
    );
}

#[test]
fn passing_another_role_is_not_enough() {
    let mut policies = import_policies();
    let other = iam::Role::arn(&HOME, "OtherRole");
    policies.caller.identity = vec![documents::user_with_pass_role(&other)];
    assert_answer(
        &import_call(),
        &policies,
        Verdict::Denied,
        &["the caller's identity-based policy does not allow `iam:PassRole` on \
           `arn:aws:iam::111122223333:role/PersonalizeRole`: statement 2 of policy 1 does so for other resources"],
    );
}

#[test]
fn a_policy_from_before_may_2026_lacks_the_second_resource() {
    let campaigns = personalize::Campaign::arn_like(HOME, "*").into_string();
    let old = Policy::new(Statement::of(
        personalize_iam_model::Effect::Allow,
        [personalize::Action::CreateCampaign],
        [campaigns],
    ));
    let call = call("CreateCampaign", &[("name", "movies-uk"), ("solutionVersionArn", "movies/1a2b")]);
    assert_answer(
        &call,
        &caller([old]),
        Verdict::Denied,
        &["the caller's identity-based policy does not allow `personalize:CreateCampaign` on \
           `arn:aws:personalize:eu-west-1:111122223333:solution/movies/1a2b`: \
           statement 1 of policy 1 does so for other resources"],
    );
}

#[test]
fn a_batch_role_must_write() {
    let policies = batch_policies(documents::s3_role_policy_for_batch(&bucket("shop-data")));
    assert_answer(&batch_call(), &policies, Verdict::Allowed, &[]);
    let policies = batch_policies(documents::s3_role_policy_for_import(&bucket("shop-data")));
    assert_answer(
        &batch_call(),
        &policies,
        Verdict::Denied,
        &["the service role's identity-based policy does not allow `s3:PutObject` on \
           `arn:aws:s3:::shop-data/mail/{ObjectName}`"],
    );
}

#[test]
fn a_trust_policy_for_another_account_is_not_enough() {
    let other = Scope::aws("eu-west-1", "444455556666");
    let policies = CallPolicies { role_trust: Some(documents::service_role_trust(&other)), ..import_policies() };
    assert_answer(
        &import_call(),
        &policies,
        Verdict::Denied,
        &["the role trust policy does not allow `sts:AssumeRole` on \
           `arn:aws:iam::111122223333:role/PersonalizeRole` to `personalize.amazonaws.com`: statement 1 of policy 1 \
           wants `StringEquals` `aws:SourceAccount` `444455556666`, which is `111122223333`"],
    );
}

#[test]
fn a_trust_policy_for_another_region_is_not_enough() {
    let other = Scope::aws("us-east-1", "111122223333");
    let policies = CallPolicies { role_trust: Some(documents::service_role_trust(&other)), ..import_policies() };
    let answer = evaluate_call(&import_call(), &policies);
    assert_eq!(answer.verdict, Verdict::Denied);
    assert_eq!(answer.missing().count(), 1);
}

#[test]
fn the_bucket_must_let_the_service_in() {
    let mut policies = import_policies();
    policies.buckets = vec![("shop-data".to_owned(), None)];
    assert_answer(
        &import_call(),
        &policies,
        Verdict::Denied,
        &[
            "the bucket policy does not allow `s3:GetObject` on `arn:aws:s3:::shop-data/events/{ObjectName}` to \
             `personalize.amazonaws.com`",
            "the bucket policy does not allow `s3:ListBucket` on `arn:aws:s3:::shop-data` to \
             `personalize.amazonaws.com`",
        ],
    );
}

#[test]
fn a_bucket_for_a_vpc_alone_cannot_be_used() {
    let mut bucket_policy = documents::import_bucket_policy(&bucket("shop-data"));
    let text = r#"{"Version": "2012-10-17", "Statement": {"Sid": "Inside", "Effect": "Deny", "Principal": "*",
        "Action": "s3:*", "Resource": ["arn:aws:s3:::shop-data", "arn:aws:s3:::shop-data/*"],
        "Condition": {"StringNotEquals": {"aws:SourceVpc": "vpc-1a2b3c4d"}}}}"#;
    bucket_policy.statements.extend(read(text).unwrap().statements);
    let mut policies = import_policies();
    policies.buckets = vec![("shop-data".to_owned(), Some(bucket_policy))];
    let answer = evaluate_call(&import_call(), &policies);
    assert_eq!(answer.verdict, Verdict::Denied);
    assert_eq!(
        answer.missing().next().unwrap(),
        "statement `Inside` of the bucket policy denies `s3:GetObject` on \
         `arn:aws:s3:::shop-data/events/{ObjectName}` to the service role"
    );
}

#[test]
fn a_bucket_of_another_account_needs_consent_of_both() {
    let call = import_call().with_bucket_owner("shop-data", "444455556666");
    // The policy names the service, and not the role.
    let answer = evaluate_call(&call, &import_policies());
    assert_eq!(answer.verdict, Verdict::Denied);
    assert_eq!(
        answer.missing().collect::<Vec<_>>(),
        [
            "the bucket policy does not allow `s3:GetObject` on `arn:aws:s3:::shop-data/events/{ObjectName}` to the \
             service role: statement `PersonalizeS3BucketAccessPolicy` does so for other principals",
            "the bucket policy does not allow `s3:ListBucket` on `arn:aws:s3:::shop-data` to the service role: \
             statement `PersonalizeS3BucketAccessPolicy` does so for other principals",
        ]
    );
}

#[test]
fn what_is_not_given_is_not_guessed() {
    let policies = caller([documents::data_import(&HOME, "movies-", &role())]);
    assert_answer(
        &import_call(),
        &policies,
        Verdict::Undecided,
        &[
            "whether `personalize.amazonaws.com` may `sts:AssumeRole` on \
             `arn:aws:iam::111122223333:role/PersonalizeRole` is not known: the trust policy of \
             `arn:aws:iam::111122223333:role/PersonalizeRole` is not given",
            "whether the service role may `s3:GetObject` on `arn:aws:s3:::shop-data/events/{ObjectName}` is not \
             known: the policies of the service role are not given, and the policy of the bucket `shop-data` is not \
             given",
            "whether `personalize.amazonaws.com` may `s3:GetObject` on `arn:aws:s3:::shop-data/events/{ObjectName}` \
             is not known: the policy of the bucket `shop-data` is not given",
            "whether the service role may `s3:ListBucket` on `arn:aws:s3:::shop-data` is not known: the policies of \
             the service role are not given, and the policy of the bucket `shop-data` is not given",
            "whether `personalize.amazonaws.com` may `s3:ListBucket` on `arn:aws:s3:::shop-data` is not known: the \
             policy of the bucket `shop-data` is not given",
        ],
    );
}

#[test]
fn a_denial_by_the_organization_holds_for_the_service_role_too() {
    let scp = read(
        r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Sid": "NoReading", "Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}]}"#,
    )
    .unwrap();
    let mut policies = import_policies();
    policies.caller.service_control = vec![vec![scp]];
    assert_answer(
        &import_call(),
        &policies,
        Verdict::Denied,
        &["statement `NoReading` of the service control policy denies `s3:GetObject` on \
           `arn:aws:s3:::shop-data/events/{ObjectName}` to the service role"],
    );
}

#[test]
fn resource_control_policies_act_on_amazon_personalize() {
    let denies = |actions: &str| {
        let rcp = format!(
            r#"{{"Version": "2012-10-17", "Statement": [
                {{"Sid": "NoImport", "Effect": "Deny", "Principal": "*", "Action": "{actions}", "Resource": "*"}}]}}"#
        );
        let mut policies = import_policies();
        policies.caller.resource_control = vec![vec![], vec![read(&rcp).unwrap()]];
        policies
    };
    assert_answer(
        &import_call(),
        &denies("personalize:CreateDataset*"),
        Verdict::Denied,
        &[
            "statement `NoImport` of the resource control policy denies `personalize:CreateDatasetImportJob` on \
           `arn:aws:personalize:eu-west-1:111122223333:dataset/movies-eu/INTERACTIONS` to the caller",
            "statement `NoImport` of the resource control policy denies `personalize:CreateDatasetImportJob` on \
           `arn:aws:personalize:eu-west-1:111122223333:dataset-import-job/movies-nightly` to the caller",
        ],
    );
    // They do not act on IAM.
    assert_answer(&import_call(), &denies("iam:PassRole"), Verdict::Allowed, &[]);
}

#[test]
fn a_key_needs_role_and_service() {
    let key = kms::Key::parse(KEY).unwrap();
    let group = call("CreateDatasetGroup", &[("name", "movies-eu"), ("role", "PersonalizeRole"), ("key", KEY)]);
    let role_policies = Policies { identity: vec![documents::kms_role_policy(&key)], ..Policies::default() };
    let policies = CallPolicies {
        service_role: Some(role_policies),
        role_trust: Some(documents::service_role_trust(&HOME)),
        keys: vec![(KEY.to_owned(), documents::kms_key_policy(HOME.account(), &role()))],
        ..caller([documents::data_import(&HOME, "movies-", &role())])
    };
    let answer = assert_answer(&group, &policies, Verdict::Allowed, &[]);
    assert_eq!(answer.checks.iter().filter(|one| one.check.request.action.starts_with("kms:")).count(), 10);
    let administration = read(
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "kms:*", "Resource": "*",
            "Principal": {"AWS": "111122223333"}}}"#,
    );
    let policies = CallPolicies { keys: vec![(KEY.to_owned(), administration.unwrap())], ..policies };
    let answer = evaluate_call(&group, &policies);
    assert_eq!(answer.verdict, Verdict::Denied);
    // The account's statement lets the role's policy count, which has no `kms:CreateGrant`; the service has nothing.
    assert_eq!(answer.missing().count(), 6);
}

#[test]
fn a_role_for_a_dataset_group_is_passed_only_if_it_is_given() {
    let policies = caller([documents::full_access()]);
    let without = call("CreateDatasetGroup", &[("name", "movies-eu")]);
    assert_answer(&without, &policies, Verdict::Allowed, &[]);
    let with = call("CreateDatasetGroup", &[("name", "movies-eu"), ("roleArn", "PersonalizeRole")]);
    let answer = evaluate_call(&with, &policies);
    assert_eq!(answer.verdict, Verdict::Denied);
    let pass = answer.checks.iter().find(|one| one.check.request.action == "iam:PassRole").unwrap();
    assert_eq!(pass.check.contested.unwrap().as_str(), "pass-role-for-dataset-group");
}

#[test]
fn tags_are_sent_where_the_catalog_has_them() {
    let tagged = |operation| call(operation, &[("name", "movies")]).with_tag("team", "shop");
    let context = |call: &Call| checks(call).into_iter().next().unwrap().request.context;
    assert_eq!(
        context(&tagged("CreateDatasetGroup")),
        [
            ("aws:RequestTag/team".to_owned(), ContextValue::from("shop")),
            ("aws:TagKeys".to_owned(), ContextValue::from(["team"])),
        ]
    );
    assert_eq!(context(&tagged("CreateSchema")), []);
}

#[test]
fn tagging_on_creation_is_told_and_does_not_count() {
    let create = Statement::allow(personalize::CreateDatasetGroup).on(personalize::DatasetGroup::arn_like(HOME, "*"));
    let policies = caller([Policy::new(create)]);
    let tagged = call("CreateDatasetGroup", &[("name", "movies")]).with_tag("team", "shop");
    let answer = assert_answer(&tagged, &policies, Verdict::Allowed, &[]);
    let tag = answer.checks.iter().find(|one| one.check.request.action == "personalize:TagResource").unwrap();
    assert_eq!((tag.check.need, tag.verdict), (Need::Contested, Verdict::Denied));
}

#[test]
fn a_recommender_stands_in_for_a_campaign() {
    let policies = caller([documents::serving(&HOME, "movies-")]);
    let answer = assert_answer(
        &call("GetRecommendations", &[("recommenderArn", "movies-top")]),
        &policies,
        Verdict::Allowed,
        &[],
    );
    let [check] = answer.checks.as_slice() else { panic!("{:?}", answer.checks) };
    assert_eq!(check.check.request.resource, "arn:aws:personalize:eu-west-1:111122223333:recommender/movies-top");
    assert_eq!(check.check.contested.unwrap().as_str(), "recommender-for-campaign");
}

#[test]
fn a_name_that_is_not_given_leaves_it_open_if_it_matters() {
    let policies = caller([documents::serving(&HOME, "movies-")]);
    assert_answer(
        &call("GetRecommendations", &[]),
        &policies,
        Verdict::Undecided,
        &["whether the caller's identity-based policy allows `personalize:GetRecommendations` on \
           `arn:aws:personalize:eu-west-1:111122223333:campaign/{ResourceId}` depends on the name: \
           no `campaign` is given"],
    );
    assert_answer(&call("GetRecommendations", &[]), &caller([documents::full_access()]), Verdict::Allowed, &[]);
    // A statement about other types of resources is none about other names.
    let describe = call("DescribeDataset", &[]);
    assert_eq!(evaluate_call(&describe, &caller([documents::training(&HOME, "")])).verdict, Verdict::Denied);
    let but_one = |effect: &str| {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "{effect}", "Action": "personalize:*",
                "NotResource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies-uk"}}]}}"#
        );
        read(&text).unwrap()
    };
    let message = "whether the caller may `personalize:GetRecommendations` on \
                   `arn:aws:personalize:eu-west-1:111122223333:campaign/{ResourceId}` depends on the name: \
                   no `campaign` is given";
    let unnamed = call("GetRecommendations", &[]);
    assert_answer(&unnamed, &caller([but_one("Allow")]), Verdict::Undecided, &[message]);
    let policies = caller([documents::full_access(), but_one("Deny")]);
    assert_answer(&unnamed, &policies, Verdict::Undecided, &[message]);
    assert_answer(
        &call("GetRecommendations", &[]),
        &caller([]),
        Verdict::Denied,
        &["the caller's identity-based policy does not allow `personalize:GetRecommendations` on \
           `arn:aws:personalize:eu-west-1:111122223333:campaign/{ResourceId}`"],
    );
}

#[test]
fn tags_of_resources_are_open_until_they_are_given() {
    let own = read(
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "personalize:*", "Resource": "*",
            "Condition": {"StringEquals": {"aws:ResourceTag/team": "shop"}}}}"#,
    );
    let policies = caller([own.unwrap()]);
    let describe = call("DescribeCampaign", &[("campaignArn", "movies")]);
    assert_answer(
        &describe,
        &policies,
        Verdict::Undecided,
        &["whether the caller may `personalize:DescribeCampaign` on \
           `arn:aws:personalize:eu-west-1:111122223333:campaign/movies` depends on `aws:ResourceTag/team`"],
    );
    assert_answer(&describe.with("aws:ResourceTag/team", "shop"), &policies, Verdict::Allowed, &[]);
    // Schemas have no tags.
    let schema = call("DescribeSchema", &[("schemaArn", "movies")]).with("aws:ResourceTag/team", "shop");
    assert_eq!(evaluate_call(&schema, &policies).verdict, Verdict::Denied);
}

#[test]
fn there_is_no_way_across_accounts() {
    let other = "arn:aws:personalize:eu-west-1:444455556666:campaign/movies";
    assert_answer(
        &call("DescribeCampaign", &[("campaignArn", other)]),
        &caller([documents::full_access()]),
        Verdict::Denied,
        &["`personalize:DescribeCampaign` on `arn:aws:personalize:eu-west-1:444455556666:campaign/movies` is out of \
             reach of the caller: no permission for another account has an effect"],
    );
}

#[test]
fn operations_of_other_services_are_checked_on_what_is_given() {
    let get = call("s3:GetObject", &[("object", "shop-data/events/1.csv")]);
    let mut policies = caller([documents::s3_role_policy_for_import(&bucket("shop-data"))]);
    assert_eq!(evaluate_call(&get, &policies).verdict, Verdict::Undecided);
    policies.buckets = vec![("shop-data".to_owned(), None)];
    assert_answer(&get, &policies, Verdict::Allowed, &[]);
    let remarks = evaluate_call(&call("HeadObject", &[("object", "shop-data/1.csv")]), &policies).remarks;
    assert_eq!(remarks, ["the actions checked for `s3:HeadObject` are from a list of 2022 that others than AWS made"]);
    let assume = call("sts:AssumeRole", &[("iam:role", "PersonalizeRole")]);
    assert_eq!(checks(&assume).iter().filter(|check| check.need == Need::Required).count(), 1);
}

#[test]
fn an_operation_without_a_known_action_is_undecided() {
    let unknown = catalog::SERVICES.iter().flat_map(|service| service.operations);
    let unknown: Vec<_> = unknown.filter(|operation| operation.source == "unknown").collect();
    assert!(!unknown.is_empty());
    for operation in unknown {
        let answer = evaluate_call(&Call::new(operation, ETL.parse().unwrap(), HOME), &caller([]));
        assert_eq!(answer.verdict, Verdict::Undecided);
        assert_eq!(answer.remarks, [format!("no source says which actions are checked for `{operation}`")]);
    }
}

#[test]
fn operations_are_found_by_the_names_that_people_write() {
    for (name, found) in [
        ("CreateCampaign", "personalize:CreateCampaign"),
        ("create_campaign", "personalize:CreateCampaign"),
        ("create-campaign", "personalize:CreateCampaign"),
        ("personalize:GetRecommendations", "personalize-runtime:GetRecommendations"),
        ("personalize-events:put-events", "personalize-events:PutEvents"),
        ("TagResource", "personalize:TagResource"),
        ("kms:TagResource", "kms:TagResource"),
    ] {
        assert_eq!(find(name).unwrap().to_string(), found);
    }
    for (name, message) in [
        ("CreateCampain", "unknown operation `CreateCampain`; did you mean `CreateCampaign`?"),
        ("", "unknown operation ``; write its name as in `CreateCampaign` or `s3:GetObject`"),
        (
            "ec2:RunInstances",
            "unknown operation `ec2:RunInstances`; write its name as in `CreateCampaign` or `s3:GetObject`",
        ),
    ] {
        assert_eq!(find(name).unwrap_err().to_string(), message);
    }
}

#[test]
fn what_is_wrong_with_an_input_is_said() {
    let wrong = |operation: &str, name: &str, value: &str| {
        call(operation, &[]).with_input(name, value).unwrap_err().to_string()
    };
    for (operation, name, value, message) in [
        (
            "CreateCampaign",
            "solutionVersion",
            "x",
            "`personalize:CreateCampaign` takes no input `solutionVersion`; did you mean `solutionVersionArn`?",
        ),
        (
            "CreateCampaign",
            "colour",
            "x",
            "`personalize:CreateCampaign` takes no input `colour`; it takes `name`, `solutionVersionArn`",
        ),
        ("ListSchemas", "name", "x", "`personalize:ListSchemas` takes no input `name`; it names no resources"),
        ("CreateCampaign", "name", "movies-*", "`movies-*` names no single resource; write it without `*` and `?`"),
        ("CreateCampaign", "name", "", "the name of the `personalize:campaign` is empty; write its name or its ARN"),
        (
            "CreateCampaign",
            "solutionVersionArn",
            "arn:aws:personalize:eu-west-1:111122223333:campaign/x",
            "`arn:aws:personalize:eu-west-1:111122223333:campaign/x` is no ARN of a `personalize:solution`: \
             it does not fit `arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}`",
        ),
        ("TagResource", "resourceArn", "movies", "`movies` is no ARN of a resource of `personalize`"),
        (
            "CreateDatasetImportJob",
            "source",
            "shop-data",
            "`shop-data` is no place in Amazon S3; write it as in `s3://bucket/path/`",
        ),
    ] {
        assert_eq!(wrong(operation, name, value), message);
    }
}

proptest::proptest! {
    #[test]
    fn no_input_panics(
        operation in 0usize..79,
        name in "[a-zA-Z:.\\-]{0,12}|name|source|destination|role|key|datasetArn|resourceArn|campaign",
        value in "(arn:aws:(personalize|iam|kms|s3):)?(s3://)?[a-z0-9:/{}$*é.-]{0,40}",
    ) {
        let operation = catalog::service("personalize").unwrap().operations[operation];
        let call = Call::new(operation, ETL.parse().unwrap(), HOME);
        match call.with_input(&name, &value) {
            Ok(call) => {
                let answer = evaluate_call(&call, &import_policies());
                proptest::prop_assert!(!answer.checks.is_empty());
            }
            Err(error) => proptest::prop_assert!(!error.to_string().is_empty()),
        }
    }
}
