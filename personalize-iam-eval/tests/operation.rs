//! Whole API operations: the checks of every operation of Amazon Personalize, and decisions on realistic set-ups.
//!
//! `RENEW=1 cargo test -p personalize-iam-eval --test operation` writes the list of checks anew.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these functions are the tests")]

use std::fmt::Write as _;

use personalize_iam_documents as documents;
use personalize_iam_eval::operation::{
    Call, CallEvaluation, CallPolicies, Check, CheckEvaluation, Need, Verdict, Who, checks, evaluate_call, find,
};
use personalize_iam_eval::{ContextValue, Policies};
use personalize_iam_model::policy::read;
use personalize_iam_model::{Arn, Policy, Scope, Statement, catalog, iam, kms, personalize, s3};

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
    for service in catalog::TYPED_SERVICES {
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

/// Each kind of the organization's policies counts for the service role, whatever of the others is given, unless the role
/// has its own of that kind.
#[test]
fn the_role_has_the_policies_of_the_caller_s_organization_but_for_its_own() {
    let document = |statements: &str| {
        vec![vec![read(&format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#)).unwrap()]]
    };
    let allows = r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#;
    let denies = r#"{"Sid": "No", "Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}"#;
    let to_all = denies.replace("\"Action\"", "\"Principal\": \"*\", \"Action\"");
    let service_control = [Vec::new(), document(allows), document(&format!("{allows}, {denies}"))];
    let resource_control = [Vec::new(), vec![Vec::new()], document(&to_all)];
    let (none, harmless, denying) = (0, 1, 2);
    // What of each kind the caller has, and the role.
    let kinds =
        [none, harmless, denying].into_iter().flat_map(|caller| [none, harmless, denying].map(|role| (caller, role)));
    let stops = |(caller, role): (usize, usize)| role == denying || role == none && caller == denying;
    for scps in kinds.clone() {
        for rcps in kinds.clone() {
            let mut policies = import_policies();
            let give = |policies: &mut Policies, scp: usize, rcp: usize| {
                policies.service_control.clone_from(service_control.get(scp).unwrap());
                policies.resource_control.clone_from(resource_control.get(rcp).unwrap());
            };
            give(&mut policies.caller, scps.0, rcps.0);
            give(policies.service_role.as_mut().unwrap(), scps.1, rcps.1);
            let evaluation = evaluate_call(&import_call(), &policies);
            let reads = |one: &&CheckEvaluation| {
                one.check.who == Who::ServiceRole && one.check.request.action == "s3:GetObject"
            };
            let verdicts: Vec<Verdict> = evaluation.checks.iter().filter(reads).map(|one| one.verdict).collect();
            let expected = if stops(scps) || stops(rcps) { Verdict::Denied } else { Verdict::Allowed };
            assert_eq!(verdicts, [expected], "{scps:?} {rcps:?}");
        }
    }
}

/// The service role is of the caller's organization, and the service of none that the call says.
#[test]
fn the_organization_of_the_caller_is_that_of_its_role_alone() {
    let call = import_call()
        .with("aws:PrincipalOrgID", "o-1")
        .with("AWS:principalorgpaths", ContextValue::Many(vec!["o-1/r-1/".to_owned()]))
        .with("aws:ResourceOrgID", "o-1");
    let keys = |who: Who| -> Vec<Vec<String>> {
        let of_whom = checks(&call).into_iter().filter(|one| one.who == who && one.request.action.starts_with("s3:"));
        let keys = |one: Check| one.request.context.into_iter().map(|(key, _)| key.to_lowercase());
        of_whom.map(|one| keys(one).filter(|key| key.contains("org")).collect()).collect()
    };
    let (of_role, of_service) = (keys(Who::ServiceRole), keys(Who::Service));
    assert!(!of_role.is_empty() && of_role.len() == of_service.len());
    for (role, service) in of_role.iter().zip(&of_service) {
        assert_eq!(role, &["aws:principalorgid", "aws:principalorgpaths", "aws:resourceorgid"]);
        assert_eq!(service, &["aws:resourceorgid"]);
    }
    // So a bucket for the organization lets the role in, and whether the service gets in is not known.
    let guarded = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Principal":{"Service":"personalize.amazonaws.com"},"Action":"s3:*","Resource":"*"},
        {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*",
         "Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-1"}}}]}"#;
    let mut policies = import_policies();
    policies.buckets.iter_mut().for_each(|(_, policy)| *policy = Some(read(guarded).unwrap()));
    let evaluation = evaluate_call(&call, &policies);
    let of_bucket = evaluation.checks.iter().filter(|one| one.check.request.action.starts_with("s3:"));
    let verdicts: Vec<_> = of_bucket.map(|one| (one.check.who, one.verdict)).collect();
    assert!(!verdicts.is_empty());
    for (who, verdict) in verdicts {
        let expected = if who == Who::Service { Verdict::Undecided } else { Verdict::Allowed };
        assert_eq!(verdict, expected, "{who:?}");
    }
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
fn tagging_on_creation_leaves_the_answer_open_unless_it_is_allowed() {
    let create = Statement::allow(personalize::CreateDatasetGroup).on(personalize::DatasetGroup::arn_like(HOME, "*"));
    let tag = Statement::allow(personalize::TagResource).on(personalize::DatasetGroup::arn_like(HOME, "*"));
    let tagged = call("CreateDatasetGroup", &[("name", "movies")]).with_tag("team", "shop");
    let answer = assert_answer(
        &tagged,
        &caller([Policy::new(create.clone())]),
        Verdict::Undecided,
        &["whether this is checked is not documented; if it is, the caller's identity-based policy does not allow \
           `personalize:TagResource` on `arn:aws:personalize:eu-west-1:111122223333:dataset-group/movies`"],
    );
    let check = answer.checks.iter().find(|one| one.check.request.action == "personalize:TagResource").unwrap();
    assert_eq!((check.check.need, check.verdict), (Need::Contested, Verdict::Denied));
    assert_answer(&tagged, &caller([Policy::new(create.clone()), Policy::new(tag)]), Verdict::Allowed, &[]);
    // Without tags nothing is asked.
    let untagged = call("CreateDatasetGroup", &[("name", "movies")]);
    assert_answer(&untagged, &caller([Policy::new(create.clone())]), Verdict::Allowed, &[]);
    // Tags that the context tells of are tags, and what is not known leaves it open.
    let by_key = untagged.clone().with("aws:RequestTag/team", "shop");
    assert_eq!(evaluate_call(&by_key, &caller([Policy::new(create.clone())])).verdict, Verdict::Undecided);
    let perhaps = untagged.unknown("aws:RequestTag/*");
    assert_eq!(evaluate_call(&perhaps, &caller([Policy::new(create)])).verdict, Verdict::Undecided);
}

#[test]
fn a_resource_that_the_catalog_does_not_list_leaves_the_answer_open_unless_it_is_allowed() {
    let inputs = &[("name", "movies"), ("datasetGroupArn", "shop"), ("recipeArn", "aws-ecomm-popular-items")];
    let on = |resources: &str| {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "personalize:Create*",
                "Resource": [{resources}]}}}}"#
        );
        caller([read(&text).unwrap()])
    };
    let listed = r#""arn:aws:personalize:*:*:solution/*", "arn:aws:personalize:*:*:recommender/*",
        "arn:aws:personalize:*:*:dataset-group/*", "arn:aws:personalize:*:*:dataset/*""#;
    let with_recipe = format!(r#"{listed}, "arn:aws:personalize:::recipe/aws-ecomm-*""#);
    for operation in ["CreateSolution", "CreateRecommender"] {
        let call = call(operation, inputs);
        let answer = evaluate_call(&call, &on(listed));
        assert_eq!(answer.verdict, Verdict::Undecided, "{operation}");
        assert_eq!(
            answer.missing().collect::<Vec<_>>(),
            [format!(
                "whether Amazon Personalize checks this is not documented; if it does, the caller's identity-based \
                 policy does not allow `personalize:{operation}` on \
                 `arn:aws:personalize:::recipe/aws-ecomm-popular-items`: statement 1 of policy 1 does so for other \
                 resources"
            )]
        );
        assert_eq!(evaluate_call(&call, &on(&with_recipe)).verdict, Verdict::Allowed, "{operation}");
        // What is denied for sure stays so.
        let nothing = on(r#""arn:aws:personalize:*:*:campaign/*""#);
        assert_eq!(evaluate_call(&call, &nothing).verdict, Verdict::Denied, "{operation}");
    }
    // The API wants a recipe of a recommender, and for a solution takes one.
    let without = |operation| call(operation, &inputs[..2]);
    assert_eq!(evaluate_call(&without("CreateRecommender"), &on(listed)).verdict, Verdict::Undecided);
    assert_eq!(evaluate_call(&without("CreateRecommender"), &on(&with_recipe)).verdict, Verdict::Undecided);
    let every = format!(r#"{listed}, "arn:aws:personalize:::recipe/*""#);
    assert_eq!(evaluate_call(&without("CreateRecommender"), &on(&every)).verdict, Verdict::Allowed);
    let answer = evaluate_call(&without("CreateSolution"), &on(listed));
    assert_eq!(answer.verdict, Verdict::Allowed);
    assert!(answer.checks.iter().any(|one| one.check.need == Need::OnlyWith("a recipe")));
}

/// Every gap of the catalog, given: its check alone decides between an allowed and an undecided call.
#[test]
fn no_gap_of_the_catalog_is_silently_allowed() {
    let mut tried = 0;
    for operation in catalog::service("personalize").unwrap().operations {
        for authorized in operation.actions {
            let Some(action) = catalog::action(authorized.action) else { continue };
            for gap in action.gaps.iter().filter(|gap| gap.resource_type.name != "recommender") {
                let base = Call::new(operation, ETL.parse().unwrap(), HOME);
                let call = base.with_input(gap.resource_type.name, "unlisted").unwrap();
                let deny = format!(
                    r#"{{"Version": "2012-10-17", "Statement": [
                        {{"Effect": "Allow", "Action": "*", "Resource": "*"}},
                        {{"Effect": "Deny", "Action": "{action}", "Resource": "arn:aws:personalize:*:{}/unlisted"}}]}}"#,
                    gap.resource_type.name
                );
                let policies = CallPolicies { caller: full(&deny).caller, ..everything_of_the_service(&call) };
                assert_eq!(evaluate_call(&call, &policies).verdict, Verdict::Undecided, "{operation} {deny}");
                let allow =
                    r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
                let policies = CallPolicies { caller: full(allow).caller, ..everything_of_the_service(&call) };
                assert_eq!(evaluate_call(&call, &policies).verdict, Verdict::Allowed, "{operation}");
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 11);
}

fn full(text: &str) -> CallPolicies {
    caller([read(text).unwrap()])
}

/// All that a call needs besides the caller's policies.
fn everything_of_the_service(call: &Call) -> CallPolicies {
    let all = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "*",
        "Resource": "*"}}"#;
    let trust = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "sts:*"}}"#;
    let mut policies = CallPolicies {
        service_role: Some(Policies { identity: vec![documents::full_access(), anything()], ..Policies::default() }),
        role_trust: Some(read(trust).unwrap()),
        ..CallPolicies::default()
    };
    for check in checks(call) {
        let resource = &check.request.resource;
        if let Some(bucket) = resource.strip_prefix("arn:aws:s3:::") {
            let bucket = bucket.split('/').next().unwrap().to_owned();
            policies.buckets.push((bucket, Some(read(all).unwrap())));
        }
        if resource.contains(":kms:") {
            policies.keys.push((resource.clone(), read(all).unwrap()));
        }
    }
    policies
}

fn anything() -> Policy {
    read(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#).unwrap()
}

/// What a call does not name, and what does not follow, is `*` or shows as a placeholder.
#[test]
fn no_check_names_a_resource_that_nobody_gave() {
    let mut counts = [0; 5];
    for operation in catalog::TYPED_SERVICES.iter().flat_map(|service| service.operations) {
        let call = Call::new(operation, ETL.parse().unwrap(), HOME);
        for check in checks(&call) {
            let request = &check.request;
            let action = catalog::action(&request.action);
            let only = action.and_then(|action| action.only_resource());
            let kind = match (request.resource.as_str(), only) {
                ("*", Some("*")) => 0,
                // The catalog says that the call may name none, or does not know the action.
                ("*", None) if action.is_none_or(|action| action.may_name_no_resource()) => 1,
                (resource, Some(only)) if only != "*" => {
                    let filled = only.replace("${Partition}", "aws").replace("${Region}", "eu-west-1");
                    assert_eq!(resource, filled.replace("${Account}", "111122223333"), "{operation}");
                    2
                }
                (resource, None) if resource.contains('{') => {
                    assert!(check.placeholder, "{operation}: `{resource}` is not marked");
                    assert!(!check.assumptions.is_empty(), "{operation}: nothing is told of `{resource}`");
                    let has_name = |other: &String| other.contains('{') || other.ends_with(":access-grants/default");
                    assert!(check.alternatives.iter().all(has_name), "{operation}");
                    assert!(!check.wanted_inputs.is_empty(), "{operation}: no input gives `{resource}`");
                    3
                }
                // An account has one of it.
                (resource, None)
                    if personalize_iam_model::arn::resource_types(resource).any(|one| {
                        one.arn().resource.iter().all(|part| matches!(part, catalog::ArnPart::Literal(_)))
                    }) =>
                {
                    assert!(!check.placeholder, "{operation}: `{resource}` has no name");
                    4
                }
                (resource, only) => panic!("{operation}: {} on `{resource}`, {only:?}", request.action),
            };
            counts[kind] += 1;
            for input in &check.wanted_inputs {
                let value = match input.as_str() {
                    "source" | "destination" => "s3://shop/data/",
                    "resourceArn" => "arn:aws:personalize:eu-west-1:111122223333:campaign/x",
                    _ => "arn:",
                };
                let refused = call.clone().with_input(input, value).err().map(|error| error.to_string());
                assert!(!refused.is_some_and(|error| error.contains("takes no input")), "{operation}: `{input}`");
            }
        }
    }
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
}

#[test]
fn an_action_with_an_optional_type_is_asked_on_the_star_unless_the_call_names_one() {
    let mut tried = Vec::new();
    for operation in catalog::TYPED_SERVICES.iter().flat_map(|service| service.operations) {
        let [authorized] = operation.actions else { continue };
        let Some(action) = catalog::action(authorized.action) else { continue };
        let [one] = action.resources else { continue };
        if !action.may_name_no_resource() {
            continue;
        }
        let resource_type = one.resource_type;
        let pattern = resource_type.arn().filled("aws", "*", "*", |_| "*");
        let on_type = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "{action}", "Resource": "{pattern}"}}}}"#
        );
        let on_star = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "{action}", "Resource": "*"}}}}"#
        );
        let bare = Call::new(operation, "arn:aws:iam::111122223333:user/ana".parse().unwrap(), HOME);
        assert_eq!(checks(&bare).iter().map(|check| &check.request.resource).collect::<Vec<_>>(), ["*"], "{operation}");
        assert_eq!(evaluate_call(&bare, &full(&on_type)).verdict, Verdict::Denied, "{operation} {on_type}");
        assert_eq!(evaluate_call(&bare, &full(&on_star)).verdict, Verdict::Allowed, "{operation}");
        let named = bare.with_input(resource_type.name, "shop").unwrap();
        assert_eq!(evaluate_call(&named, &full(&on_type)).verdict, Verdict::Allowed, "{operation} {on_type}");
        tried.push(action.name);
    }
    let some =
        ["GetMetricData", "ListMFADevices", "ListMetrics", "PutMetricData", "ListAnomalies", "ListLogAnomalyDetectors"];
    assert!(some.iter().all(|name| tried.contains(name)), "{tried:?}");
}

#[test]
fn a_name_that_is_not_given_is_any_name() {
    let verdict = |statements: &str| {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
        let base = call("personalize:DescribeCampaign", &[]);
        evaluate_call(&base, &full(&text)).verdict
    };
    let allow = |resource: &str| {
        format!(r#"{{"Effect": "Allow", "Action": "personalize:*", "Resource": "arn:aws:personalize:*:*:{resource}"}}"#)
    };
    let deny = |resource: &str| allow(resource).replace("Allow", "Deny");
    for (statements, expected) in [
        (allow("campaign/*"), Verdict::Allowed),
        (allow("campaign/?*"), Verdict::Allowed),
        (allow("c*"), Verdict::Allowed),
        (allow("campaign/movies"), Verdict::Undecided),
        // The text of the placeholder is no name.
        (allow("campaign/*Resource*"), Verdict::Undecided),
        (allow("campaign/{*"), Verdict::Undecided),
        (allow("campaign/????????????"), Verdict::Undecided),
        (allow("campaign/?"), Verdict::Undecided),
        (allow("campaign/${aws:PrincipalTag/team}"), Verdict::Undecided),
        (allow("campaign/"), Verdict::Denied),
        (allow("dataset/*"), Verdict::Denied),
        (format!("{}, {}", allow("campaign/*"), deny("campaign/movies")), Verdict::Undecided),
        (format!("{}, {}", allow("campaign/*"), deny("campaign/{ResourceId}")), Verdict::Undecided),
        (format!("{}, {}", allow("campaign/*"), deny("dataset/*")), Verdict::Allowed),
        (format!("{}, {}", allow("campaign/movies"), deny("campaign/*")), Verdict::Denied),
        // A condition that does not hold leaves nothing to the name.
        (
            allow("campaign/movies").replace(
                r#""Resource""#,
                r#""Condition": {"StringEquals": {"aws:PrincipalType": "User"}}, "Resource""#,
            ),
            Verdict::Denied,
        ),
        (
            format!(
                r#"{}, {{"Effect": "Deny", "Action": "*", "NotResource": "arn:aws:personalize:*:*:campaign/movies"}}"#,
                allow("campaign/*")
            ),
            Verdict::Undecided,
        ),
        // Of several that deny, one that does so whatever the name is decides.
        (
            format!(
                r#"{}, {}, {{"Effect": "Deny", "Action": "*", "NotResource": "arn:aws:personalize:*:*:campaign/movies"}}"#,
                allow("campaign/*"),
                deny("c*")
            ),
            Verdict::Denied,
        ),
    ] {
        assert_eq!(verdict(&statements), expected, "{statements}");
    }
}

#[test]
fn one_of_several_types_is_any_of_them() {
    let call = call("cloudwatch:TagResource", &[]).with_tag("team", "shop");
    let on = |resources: &str| {
        full(&format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "cloudwatch:TagResource",
                "Resource": [{resources}]}}}}"#
        ))
    };
    let answer = evaluate_call(&call, &on(r#""arn:aws:cloudwatch:*:*:alarm:*""#));
    assert_eq!(answer.verdict, Verdict::Undecided);
    let missing = answer.missing().next().unwrap();
    assert!(missing.contains("depends on the name: no `alarm`, no `alarm-mute-rule`"), "{missing}");
    assert!(missing.contains("; give the input `alarm` or "), "{missing}");
    assert_eq!(evaluate_call(&call, &on(r#""arn:aws:cloudwatch:*:*:*""#)).verdict, Verdict::Allowed);
    assert_eq!(evaluate_call(&call, &on(r#""arn:aws:cloudwatch:*:*:*/*""#)).verdict, Verdict::Undecided);
    assert_eq!(evaluate_call(&call, &on(r#""*""#)).verdict, Verdict::Allowed);
    assert_eq!(evaluate_call(&call, &on(r#""arn:aws:s3:::*""#)).verdict, Verdict::Denied);
}

#[test]
fn the_service_works_for_any_resource_that_is_not_named() {
    let trust = |source: &str| {
        read(&format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow",
                "Principal": {{"Service": "personalize.amazonaws.com"}}, "Action": "sts:AssumeRole",
                "Condition": {{"ArnLike": {{"aws:SourceArn": "arn:aws:personalize:*:*:{source}"}}}}}}}}"#
        ))
        .unwrap()
    };
    let assume = |source: &str, name: Option<&str>| {
        let mut call = call("CreateDatasetImportJob", &[("datasetArn", "movies/INTERACTIONS"), ("roleArn", "etl")]);
        if let Some(name) = name {
            call = call.with_input("name", name).unwrap();
        }
        let policies = CallPolicies { role_trust: Some(trust(source)), ..caller([documents::full_access()]) };
        let answer = evaluate_call(&call, &policies);
        let check = answer.checks.into_iter().find(|one| one.check.request.action == "sts:AssumeRole").unwrap();
        check.verdict
    };
    assert_eq!(assume("dataset-import-job/*", None), Verdict::Allowed);
    assert_eq!(assume("*", None), Verdict::Allowed);
    assert_eq!(assume("dataset-import-job/nightly", None), Verdict::Undecided);
    assert_eq!(assume("dataset-import-job/nightly", Some("nightly")), Verdict::Allowed);
    assert_eq!(assume("dataset-import-job/nightly", Some("daily")), Verdict::Denied);
    assert_eq!(assume("campaign/*", None), Verdict::Denied);
}

/// Whichever way a session's parts are given, their own actions are checked, in both policies.
#[test]
fn what_a_session_has_is_checked_however_it_is_given() {
    type Give = fn(Call) -> Call;
    let trust = |actions: &str| {
        read(&format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Principal": "*", "Action": [{actions}]}}}}"#
        ))
        .unwrap()
    };
    let needed = |give: Give| {
        let call = give(call("sts:AssumeRole", &[("roleArn", "target")]));
        let policies = CallPolicies { role_trust: Some(trust(r#""sts:AssumeRole""#)), ..caller([anything()]) };
        let answer = evaluate_call(&call, &policies);
        let all = CallPolicies { role_trust: Some(trust(r#""sts:*""#)), ..caller([anything()]) };
        assert_eq!(evaluate_call(&call, &all).verdict, Verdict::Allowed);
        let denied = answer.checks.iter().filter(|one| one.counts() && one.verdict == Verdict::Denied);
        let denied: Vec<String> = denied.map(|one| one.check.request.action.to_string()).collect();
        let expected = if denied.is_empty() { Verdict::Allowed } else { Verdict::Denied };
        assert_eq!(answer.verdict, expected);
        denied.join(", ")
    };
    let cases: &[(&str, Give, &str)] = &[
        ("nothing", |call| call, ""),
        ("the context", |call| call.with("sts:SourceIdentity", "alice"), "sts:SetSourceIdentity"),
        ("the context in other case", |call| call.with("STS:sourceidentity", "alice"), "sts:SetSourceIdentity"),
        ("an input", |call| call.with_input("sourceIdentity", "alice").unwrap(), "sts:SetSourceIdentity"),
        ("an input as of the CLI", |call| call.with_input("source-identity", "a").unwrap(), "sts:SetSourceIdentity"),
        ("a key without a value", |call| call.with("sts:SourceIdentity", [""; 0]), ""),
        ("a tag", |call| call.with_tag("team", "shop"), "sts:TagSession"),
        ("a tag's key", |call| call.with("aws:RequestTag/team", "shop"), "sts:TagSession"),
        ("the list of tags", |call| call.with("aws:TagKeys", ["team"]), "sts:TagSession"),
        ("transitive tags", |call| call.with("sts:TransitiveTagKeys", ["team"]), "sts:TagSession"),
        ("an input of them", |call| call.with_input("transitiveTagKeys", "a,b").unwrap(), "sts:TagSession"),
        ("a session context", |call| call.with("sts:RequestContext/idc", "x"), "sts:SetContext"),
        ("an input of it", |call| call.with_input("providedContexts", "x").unwrap(), "sts:SetContext"),
        (
            "both",
            |call| call.with_tag("team", "shop").with("sts:SourceIdentity", "alice"),
            "sts:SetSourceIdentity, sts:TagSession",
        ),
        ("the role's session name", |call| call.with_input("roleSessionName", "x").unwrap(), ""),
    ];
    for (what, give, expected) in cases {
        assert_eq!(needed(*give), *expected, "{what}");
    }
    // What is not known is perhaps checked.
    let unknown = call("sts:AssumeRole", &[("roleArn", "target")]).unknown("sts:SourceIdentity");
    let policies = CallPolicies { role_trust: Some(trust(r#""sts:AssumeRole""#)), ..caller([anything()]) };
    let answer = evaluate_call(&unknown, &policies);
    assert_eq!(answer.verdict, Verdict::Undecided);
    assert_eq!(
        answer.missing().collect::<Vec<_>>(),
        ["whether the call has a source identity is not known; if it has, the role trust policy does not allow \
          `sts:SetSourceIdentity` on `arn:aws:iam::111122223333:role/target` to the caller"]
    );
    // The value is the one that the checks have.
    let identity = call("sts:AssumeRole", &[("roleArn", "target"), ("sourceIdentity", "alice")]);
    assert!(checks(&identity).iter().all(|check| {
        check.request.context.contains(&("sts:SourceIdentity".to_owned(), ContextValue::from("alice")))
    }));
    let both = call("sts:AssumeRole", &[]).with("sts:SourceIdentity", "bob").with_input("sourceIdentity", "alice");
    assert_eq!(both.unwrap_err().to_string(), "`sts:SourceIdentity` is `bob` and `alice`; give one of them");
}

#[test]
fn tags_that_are_known_in_part_are_not_known() {
    let context = |call: Call| {
        let check = checks(&call).into_iter().next().unwrap();
        (check.request.context, check.request.unknown)
    };
    let base = || call("sts:AssumeRole", &[("roleArn", "target")]);
    let keys = |keys: &[&str]| {
        ("aws:TagKeys".to_owned(), ContextValue::Many(keys.iter().map(|key| (*key).to_owned()).collect()))
    };
    let (given, unknown) = context(base().with("aws:RequestTag/team", "shop"));
    assert!(given.contains(&keys(&["team"])) && unknown.iter().all(|key| !key.starts_with("aws:RequestTag")));
    let (given, _) = context(base().with_tag("a", "1").with("aws:RequestTag/b", "2"));
    assert!(given.contains(&keys(&["b", "a"])), "{given:?}");
    let (_, unknown) = context(base().with("aws:TagKeys", ["team", "stage"]).with("aws:RequestTag/team", "shop"));
    assert!(unknown.contains(&"aws:RequestTag/stage".to_owned()), "{unknown:?}");
    let (_, unknown) = context(base().with("sts:TransitiveTagKeys", ["team"]));
    assert!(unknown.contains(&"aws:RequestTag/*".to_owned()) && unknown.contains(&"aws:TagKeys".to_owned()));
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
    let [check, filter] = answer.checks.as_slice() else { panic!("{:?}", answer.checks) };
    assert_eq!(filter.check.need, Need::OnlyWith("a filter"));
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
           no `campaign` is given; give the input `campaignArn`"],
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
                   no `campaign` is given; give the input `campaignArn`";
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

/// Of a copy what is copied is read and what comes of it is written, also where the two are one object.
#[test]
fn a_copy_reads_one_object_and_writes_the_other() {
    for (source, to) in [
        ("other/a", "shop/b"),
        ("shop/a", "shop/b"),
        ("shop/a", "shop/a"),
        ("shop/x/a", "shop/a"),
        ("shop/a", "shop/x/a"),
        ("other/shop/a", "shop/a"),
    ] {
        let (bucket, key) = to.split_once('/').unwrap();
        let inputs = [("bucket", bucket), ("key", key), ("copy-source", source)];
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let given = order.map(|place| inputs.get(place).copied().unwrap());
            let required = checks(&call("s3:CopyObject", &given)).into_iter().filter(|one| one.need == Need::Required);
            let asked = required.map(|one| format!("{} {}", one.request.action, one.request.resource));
            let mut asked: Vec<String> = asked.filter(|one| one.contains("Object ")).collect();
            asked.sort();
            let expected = [format!("s3:GetObject arn:aws:s3:::{source}"), format!("s3:PutObject arn:aws:s3:::{to}")];
            assert_eq!(asked, expected, "{given:?}");
        }
    }
}

#[test]
fn an_operation_without_a_known_action_is_undecided() {
    let unknown = catalog::TYPED_SERVICES.iter().flat_map(|service| service.operations);
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
            "shop:BuyThings",
            "unknown operation `shop:BuyThings`; write its name as in `CreateCampaign` or `s3:GetObject`",
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
            "`arn:aws:personalize:eu-west-1:111122223333:campaign/x` is not an ARN of a `personalize:solution`: \
             it does not fit `arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}`",
        ),
        ("TagResource", "resourceArn", "movies", "`movies` is not an ARN of a resource of `personalize`"),
        (
            "CreateDatasetImportJob",
            "source",
            "shop-data",
            "`shop-data` is not a place in Amazon S3; write it as in `s3://bucket/path/`",
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
