//! The rules of documents, where their texts cannot show it: sizes at the border, fixes, and that one mistake gives one
//! finding.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

use personalize_iam_lint::model::catalog;
use personalize_iam_lint::model::policy::{PolicyKind, QuotaUnit, quota, read_leniently_as};
use personalize_iam_lint::{Fix, Options, Report, Safety, Severity, apply, lint, rule};

fn lint_as(text: &str, kind: PolicyKind) -> Report {
    let mut options = Options::default();
    options.kind = Some(kind);
    lint(text, &options)
}

fn rules_of(text: &str, kind: PolicyKind) -> Vec<&'static str> {
    lint_as(text, kind).findings.iter().map(|finding| finding.rule.id).collect()
}

/// A policy that its kind takes, of so many characters; they stand in a name.
fn policy_of(kind: PolicyKind, length: usize) -> String {
    let principal = match kind {
        PolicyKind::RoleTrust => r#""Principal":{"AWS":"arn:aws:iam::111122223333:role/ops"},"#,
        _ if kind.is_identity_based() || kind == PolicyKind::Scp => "",
        _ => r#""Principal":"*","#,
    };
    let resource = if kind == PolicyKind::RoleTrust { "" } else { r#","Resource":"*""# };
    let before = r#"{"Version":"2012-10-17","Statement":{"Sid":""#;
    let after = format!(r#"","Effect":"Deny",{principal}"Action":"sts:AssumeRole"{resource}}}}}"#);
    format!("{before}{}{after}", "x".repeat(length - before.len() - after.len()))
}

/// The findings that speak of the size.
fn sizes(kind: PolicyKind, length: usize) -> Vec<(&'static str, Severity)> {
    let findings = lint_as(&policy_of(kind, length), kind).findings;
    let sizes = ["near-size-limit", "quota-needs-raise", "policy-too-large"];
    let found = findings.iter().filter(|finding| sizes.contains(&finding.rule.id));
    found.map(|finding| (finding.rule.id, finding.severity)).collect()
}

#[test]
fn each_size_has_its_finding() {
    let mut with_quota = 0;
    for kind in PolicyKind::ALL.iter().copied() {
        let Some(quota) = quota(kind) else {
            assert_eq!(sizes(kind, 100_000), [], "{kind}");
            continue;
        };
        with_quota += 1;
        let roomy = quota.limit * 98 / 100;
        assert_eq!(sizes(kind, roomy), [], "{kind}");
        for near in [roomy + 1, quota.limit] {
            assert_eq!(sizes(kind, near), [("near-size-limit", Severity::Warning)], "{kind}");
        }
        let too_large = [("policy-too-large", Severity::Error)];
        let Some(raised) = quota.raised else {
            assert_eq!(sizes(kind, quota.limit + 1), too_large, "{kind}");
            continue;
        };
        for length in [quota.limit + 1, raised] {
            assert_eq!(sizes(kind, length), [("quota-needs-raise", Severity::Warning)], "{kind}");
        }
        assert_eq!(sizes(kind, raised + 1), too_large, "{kind}");
    }
    assert_eq!(with_quota, 13);
}

#[test]
fn help_on_size_fits_the_kind() {
    for (kind, expected) in [
        (PolicyKind::Managed, "write patterns in place of many names, or split the policy"),
        (
            PolicyKind::InlineRole,
            "write patterns in place of many names, or use managed policies: all inline policies of one identity \
             share the quota",
        ),
        (PolicyKind::RoleTrust, "name the account in place of many roles, with a condition on `aws:PrincipalArn`"),
        (PolicyKind::Bucket, "take out white space, or write patterns in place of many names"),
    ] {
        let Some(quota) = quota(kind) else { panic!("{kind} has a quota") };
        let findings = lint_as(&policy_of(kind, quota.limit), kind).findings;
        let near = findings.iter().find(|finding| finding.rule.id == "near-size-limit").unwrap();
        assert_eq!(near.help.as_deref(), Some(expected));
        let unit = match quota.unit {
            QuotaUnit::Bytes => "bytes",
            QuotaUnit::Characters => "characters",
            QuotaUnit::CharactersWithoutWhiteSpace => "characters without white space",
        };
        let (limit, title) = (quota.limit, kind.title());
        assert_eq!(
            near.message,
            format!("the policy has {limit} {unit} of the {limit} that {title} may have, which leaves 0")
        );
        assert_eq!((near.location.line, near.location.column, near.location.end), (1, 1, 1));
    }
}

/// The fixes of one rule in a text: the safety of each, and what comes of it.
fn fixed(id: &str, text: &str, kind: PolicyKind) -> Vec<(Safety, String)> {
    let rule = rule(id).unwrap();
    let mut options = Options::default();
    options.kind = Some(kind);
    options.severities.insert(rule.id, Some(rule.severity));
    // It would speak in place of the rules of versions.
    options.severities.insert("variable-needs-2012", None);
    let findings = lint(text, &options).findings;
    let fixes = findings.iter().filter(|finding| finding.rule.id == id).filter_map(|finding| finding.fix.as_ref());
    fixes.map(|fix: &Fix| (fix.safety, apply(text, &[fix]).0)).collect()
}

#[test]
fn fixes_leave_the_rest_as_it_is() {
    use PolicyKind::{InlineRole, RoleTrust};
    use Safety::{ChangesMeaning, KeepsMeaning};
    for (id, kind, text, safety, expected) in [
        (
            "version-2008",
            InlineRole,
            r#"{ "Version" : "2008-10-17", "Statement":{"Effect":"Deny","Action":"a:b","Resource":"*"}}"#,
            KeepsMeaning,
            r#"{ "Version" : "2012-10-17", "Statement":{"Effect":"Deny","Action":"a:b","Resource":"*"}}"#,
        ),
        (
            "version-2008",
            InlineRole,
            r#"{"Version":"2008-10-17","Statement":{"Effect":"Deny","Action":"a:b","Resource":"arn:aws:s3:::${*}"}}"#,
            ChangesMeaning,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"a:b","Resource":"arn:aws:s3:::${*}"}}"#,
        ),
        (
            "version-missing",
            InlineRole,
            r#"{"Statement":{"Effect":"Deny","Action":"a:b","Resource":"arn:aws:s3:::\u0024{*}"}}"#,
            ChangesMeaning,
            r#"{"Version": "2012-10-17", "Statement":{"Effect":"Deny","Action":"a:b","Resource":"arn:aws:s3:::\u0024{*}"}}"#,
        ),
        (
            "id-in-identity-policy",
            InlineRole,
            r#"{"Version":"2012-10-17","Id":"x","Statement":{"Effect":"Deny","Action":"a:b","Resource":"*"}}"#,
            KeepsMeaning,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"a:b","Resource":"*"}}"#,
        ),
        (
            "empty-sid",
            InlineRole,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Sid":"" , "Action":"a:b","Resource":"*"}}"#,
            KeepsMeaning,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"a:b","Resource":"*"}}"#,
        ),
        (
            "empty-list",
            RoleTrust,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":{"AWS":"*","Service":[]},"Action":"sts:AssumeRole"}}"#,
            KeepsMeaning,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}"#,
        ),
        (
            "single-item-list",
            InlineRole,
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"a:b","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":[ false ]}}}]}"#,
            KeepsMeaning,
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"a:b","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":false}}}]}"#,
        ),
        (
            "stray-blank",
            InlineRole,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":["a:b","c: d\t"],"Resource":"*"}}"#,
            ChangesMeaning,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":["a:b","c:d"],"Resource":"*"}}"#,
        ),
    ] {
        assert_eq!(fixed(id, text, kind), [(safety, expected.to_owned())], "{id}");
        if safety == KeepsMeaning {
            let meaning = |text: &str| {
                let mut statements = read_leniently_as(text, kind).policy.unwrap().statements;
                for statement in &mut statements {
                    statement.sid = None;
                }
                format!("{statements:?}").replace(", PrincipalEntry { kind: Service, values: [] }", "")
            };
            assert_eq!(meaning(text), meaning(expected), "{id}");
        }
        assert_eq!(fixed(id, expected, kind), [], "{id}");
    }
}

/// A fix that writes another operator is offered only if the operator has no other key, and the other one stands nowhere.
#[test]
fn an_operator_is_renamed_where_that_leaves_one_of_a_name() {
    let team = |value: &str| format!(r#""aws:PrincipalTag/team": {value}"#);
    let other = r#""aws:PrincipalTag/shop": "books""#;
    for (id, operator, test, to, test_after) in [
        ("wildcard-without-like", "StringEquals", team(r#""a*""#), "StringLike", team(r#""a*""#)),
        ("redundant-star-condition", "StringLike", team(r#""*""#), "Null", team(r#""false""#)),
        ("condition-type-mismatch", "NumericEquals", team(r#""7""#), "StringEquals", team(r#""7""#)),
        (
            "allow-ifexists",
            "StringEqualsIfExists",
            r#""aws:SourceVpc": "vpc-0a1b2c3d4e5f67890""#.to_owned(),
            "StringEquals",
            r#""aws:SourceVpc": "vpc-0a1b2c3d4e5f67890""#.to_owned(),
        ),
    ] {
        let text = |condition: &str| {
            let resource = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";
            format!(
                r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"personalize:GetRecommendations","Resource":"{resource}","Condition":{{{condition}}}}}}}"#
            )
        };
        let alone = text(&format!(r#""{operator}": {{{test}}}"#));
        let mended = text(&format!(r#""{to}": {{{test_after}}}"#));
        assert_eq!(fixed(id, &alone, PolicyKind::Managed), [(Safety::ChangesMeaning, mended)], "{id}");
        let with_other = text(&format!(r#""{operator}": {{{test}, {other}}}"#));
        // Of a caller's choice, so that it stops nobody.
        let taken = text(&format!(r#""{operator}": {{{test}}}, "{to}": {{"aws:RequestedRegion": "eu-west-1"}}"#));
        for text in [with_other, taken] {
            assert!(rules_of(&text, PolicyKind::Managed).contains(&id), "{id}: {text}");
            assert_eq!(fixed(id, &text, PolicyKind::Managed), [], "{id}: {text}");
        }
    }
}

#[test]
fn one_mistake_has_one_finding() {
    use PolicyKind::{Bucket, InlineRole, Managed, RoleTrust};
    for (text, kind, expected) in [
        // A version that is missing where it is wanted.
        (r#"{"Statement":{"Effect":"Deny","Action":"a:b","Resource":"*"}}"#, Managed, "version-required"),
        (
            r#"{"Version":"2008-10-17","Statement":{"Effect":"Deny","Action":"a:b","Resource":"*"}}"#,
            Managed,
            "version-required",
        ),
        // A misspelt version is none that is missing.
        (
            r#"{"Versoin":"2012-10-17","Statement":{"Effect":"Deny","Action":"a:b","Resource":"*"}}"#,
            InlineRole,
            "element-unknown",
        ),
        // Statements under a misspelt name have no place to show anything at.
        (
            r#"{"Version":"2012-10-17","Statment":{"Effect":"Deny","Action":"iam:Nonsense","Resource":"*"}}"#,
            InlineRole,
            "element-unknown",
        ),
        // An element in the wrong case is read as the one that is meant.
        (
            r#"{"Version":"2012-10-17","id":"x","Statement":{"Effect":"Deny","Action":"a:b","Resource":"*"}}"#,
            InlineRole,
            "element-wrong-case",
        ),
        // Whether a condition that cannot be read guards the role is not known.
        (
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/r","Condition":{"StringEquals":"iam:PassedToService"}}}"#,
            InlineRole,
            "condition-shape",
        ),
        (r#"{"Version":"2012-10-17","Statement":[]}"#, InlineRole, "statement-missing"),
        // Principals of one mistake are not an empty list as well.
        (
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"arn:aws:iam::111122223333:role/r","Action":"sts:AssumeRole"}}"#,
            RoleTrust,
            "principal-value-malformed",
        ),
        (
            r#"{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b"},{"Sid":"A","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/*"}]}"#,
            Bucket,
            "sid-repeated",
        ),
        (
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam: PassRole","Resource":"*"}}"#,
            InlineRole,
            "stray-blank",
        ),
    ] {
        assert_eq!(rules_of(text, kind), [expected], "{text}");
    }
}

#[test]
fn what_is_no_mistake_has_no_finding() {
    use PolicyKind::{InlineRole, RoleTrust};
    for (text, kind) in [
        // The session of a role that somebody has named so, not IAM Identity Center.
        (
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/AWSReservedSSO_mine"},"Action":"sts:AssumeRole"}}"#,
            RoleTrust,
        ),
        // A blank inside of a name.
        (
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:GetObject","Resource":"arn:aws:s3:::shop-data/two words.csv"}}"#,
            InlineRole,
        ),
        (
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:GetObject","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/a":["a b"," ",""]}}}}"#,
            InlineRole,
        ),
        // Four digits are a year, not seconds since 1970.
        (
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:GetObject","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2026"}}}}"#,
            InlineRole,
        ),
        // Numbers alone, of which none is a string.
        (
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:GetObject","Resource":"*","Condition":{"NumericEquals":{"aws:MultiFactorAuthAge":[5,6]}}}}"#,
            InlineRole,
        ),
    ] {
        let own = ["permission-set-role-principal", "stray-blank"];
        assert!(!rules_of(text, kind).iter().any(|id| own.contains(id)), "{text}");
    }
}

#[test]
fn messages_say_what_is_so() {
    use PolicyKind::{Bucket, InlineRole, Managed};
    let long = format!(
        r#"{{"Sid":"{}","Effect":"Deny","Action":"personalize:StartRecommender","Resource":"*"}}"#,
        "a".repeat(5_900)
    );
    for (kind, rule, statement, expected) in [
        // An ARN that two entries need is named once.
        (
            Managed,
            "action-needs-star-resource",
            r#"{"Effect":"Allow","Action":["s3:ListAllMyBuckets","s3:ListAllMy*"],"Resource":"arn:aws:s3:::shop-data"}"#,
            "`s3:ListAllMyBuckets` and `s3:ListAllMy*` cannot be limited to resources: with an ARN other than \
             `arn:aws:s3:::*` they allow nothing; write `*` as the resource",
        ),
        // Two letters begin too many names to be a beginning.
        (
            InlineRole,
            "action-unknown",
            r#"{"Effect":"Deny","Action":"personalize:De","Resource":"*"}"#,
            "Amazon Personalize has no action `De`; `personalize-iam catalog personalize` lists its actions, as of DATE",
        ),
        (
            InlineRole,
            "action-unknown",
            r#"{"Effect":"Deny","Action":"personalize:Sto","Resource":"*"}"#,
            "Amazon Personalize has no action `Sto`; did you mean `personalize:Sto*`? It matches `StopRecommender` and \
             `StopSolutionVersionCreation`",
        ),
        (
            Bucket,
            "empty-list",
            r#"{"Effect":"Deny","NotPrincipal":{"AWS":[]},"Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*"}"#,
            "the list of principals is empty: the statement holds for everyone; name the principals, or remove the \
             statement",
        ),
        (
            Bucket,
            "empty-list",
            r#"{"Effect":"Deny","Principal":{"AWS":[]},"Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*"}"#,
            "the list of principals is empty: the statement holds for nobody; name the principals, or remove the \
             statement",
        ),
        // One name is no list that a pattern could stand for.
        (
            Managed,
            "splittable-policy",
            &long,
            "the policy takes 97 % of the 6144 that a customer managed policy may have; split it: several policies can be \
             attached, each with its own limit",
        ),
    ] {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        let mut options = Options::default();
        options.kind = Some(kind);
        let own = personalize_iam_lint::rule(rule).unwrap();
        options.severities.insert(own.id, Some(own.severity));
        let findings = lint(&text, &options).findings;
        let found = findings.iter().find(|finding| finding.rule.id == rule).unwrap_or_else(|| panic!("{rule}: {text}"));
        let expected = expected.replace("DATE", catalog::service("personalize").unwrap().date);
        let told = format!("{}; {}", found.message, found.help.as_deref().unwrap_or_default());
        assert_eq!(told, expected, "{statement}");
    }
}

/// What matters less in some kinds of policies does so unless the user has said how much it matters.
#[test]
fn the_severity_is_the_one_that_the_user_has_said() {
    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"personalze.amazonaws.com"},"Action":"kms:Decrypt","Resource":"*"}}"#;
    let mut options = Options::default();
    options.kind = Some(PolicyKind::Key);
    let severity = |options: &Options| {
        let findings = lint(text, options).findings;
        findings.iter().find(|finding| finding.rule.id == "service-principal-unknown").map(|finding| finding.severity)
    };
    assert_eq!(severity(&options), Some(Severity::Warning));
    for said in Severity::ALL {
        options.severities.insert("service-principal-unknown", Some(said));
        assert_eq!(severity(&options), Some(said));
    }
}

/// Only what stands at the top of the text can hold the policy.
#[test]
fn a_name_that_is_too_long_for_a_pointer_is_no_wrapper() {
    let text = format!(r#"{{"{}":{{"Statement":[]}}}}"#, "a".repeat(2_000));
    let findings = lint_as(&text, PolicyKind::Managed).findings;
    assert!(findings.iter().any(|finding| finding.rule.id == "element-unknown"));
    assert!(findings.iter().all(|finding| !finding.message.contains("is inside of ``")), "{findings:#?}");
}

/// A condition is added in an operator that the statement does not have yet.
#[test]
fn an_operator_is_not_added_a_second_time() {
    for (id, condition, block, expected) in [
        (
            "source-ip-deny-breaks-services",
            r#""NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#,
            r#""Bool":{"aws:SecureTransport":"true"}"#,
            r#"{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}, "Bool": {"aws:ViaAWSService": "false"}}"#,
        ),
        (
            "forallvalues-no-null-guard",
            r#""ForAllValues:StringLike":{"aws:PrincipalOrgPaths":"o-a1b2c3d4e5/*"}"#,
            r#""Null":{"aws:SourceVpce":"true"}"#,
            r#"{"ForAllValues:StringLike":{"aws:PrincipalOrgPaths":"o-a1b2c3d4e5/*"}, "Null": {"aws:PrincipalOrgPaths": "false"}}"#,
        ),
    ] {
        let effect = if id.starts_with("source") { "Deny" } else { "Allow" };
        let text = |condition: &str| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}","Action":"s3:GetObject","Resource":"arn:aws:s3:::shop-data/*","Condition":{condition}}}}}"#
            )
        };
        let fixes = fixed(id, &text(&format!("{{{condition}}}")), PolicyKind::Managed);
        assert_eq!(fixes, [(Safety::ChangesMeaning, text(expected))]);
        let taken = text(&format!("{{{condition},{block}}}"));
        assert!(rules_of(&taken, PolicyKind::Managed).contains(&id), "{taken}");
        assert_eq!(fixed(id, &taken, PolicyKind::Managed), [], "{taken}");
    }
}

#[test]
fn sessions_of_identity_center_are_found_by_their_role() {
    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":[
        "arn:aws-cn:sts::111122223333:assumed-role/AWSReservedSSO_Data_Ops_0123456789abcdef/ann",
        "arn:aws-cn:sts::111122223333:assumed-role/AWSReservedSSO_Data_Ops_0123456789abcdef/bob"]},
        "Action":"sts:AssumeRole"}}"#;
    let report = lint_as(text, PolicyKind::RoleTrust);
    let finding = report.findings.iter().find(|finding| finding.rule.id == "permission-set-role-principal").unwrap();
    assert_eq!(
        (finding.message.as_str(), finding.help.as_deref().unwrap()),
        (
            "`AWSReservedSSO_Data_Ops_0123456789abcdef` and 1 more are roles of IAM Identity Center, whose names change",
            "name the account `111122223333`, with the condition `\"ArnLike\": {\"aws:PrincipalArn\": \
             \"arn:aws-cn:iam::111122223333:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Data_Ops_*\"}`"
        )
    );
}

/// What is found is looked through in the time of its length and not of its square.
#[test]
fn thousands_of_mistakes_are_found_at_once() {
    const COUNT: usize = 4_000;
    let statement = |index: usize| {
        let misspelt = if index.is_multiple_of(100) { r#""Efect":"Allow","# } else { "" };
        format!(
            r#"{{"Sid":"","Effect":"Allow",{misspelt}"Principal":{{"AWS":[]}},"Action":"s3:GetObject ","Resource":["arn:aws:s3:::b{index}/* "]}}"#
        )
    };
    let statements: Vec<String> = (0..COUNT).map(statement).collect();
    let text = format!(r#"{{"Version":"2008-10-17","Statement":[{}]}}"#, statements.join(","));
    let mut ids = rules_of(&text, PolicyKind::Resource);
    let count = |ids: &[&str], id: &str| ids.iter().filter(|own| **own == id).count();
    let misspelt = COUNT / 100;
    assert_eq!(count(&ids, "element-unknown"), misspelt);
    // What stands in a statement with a misspelt element is not judged.
    assert_eq!(count(&ids, "stray-blank"), 2 * (COUNT - misspelt));
    assert_eq!(count(&ids, "empty-sid"), COUNT - misspelt);
    assert_eq!(count(&ids, "empty-list"), COUNT - misspelt);
    ids.retain(|id| *id == "action-unknown" || *id == "version-2008");
    assert_eq!(ids, ["version-2008"]);
}

/// A finding at one statement says nothing of the tenth after it, whose number begins with the same digit.
#[test]
fn findings_are_superseded_at_their_place_only() {
    let mut statements = vec![r#"{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}"#.to_owned(); 11];
    if let [_, second, .., last] = statements.as_mut_slice() {
        *second = second.replace("s3:GetObject", "s3:Nonsense");
        *last = last.replace("s3:GetObject", "s3:GetObject ");
    }
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    let ids = rules_of(&text, PolicyKind::InlineRole);
    assert!(ids.contains(&"action-unknown") && ids.contains(&"stray-blank"), "{ids:?}");
}

/// Broken policies of every kind, each cut off at every character: fixes stay within the text, and nothing panics.
#[test]
fn broken_texts_are_looked_at_to_their_end() {
    let broken = r#"{"Vërsion":"2008-10-17","Id":"é","Statement":[{"Sid":"a b","Effect":"ALLOW","Principal":{"AWS":[],"service":"é"},
        "action":[" s3:É ",""],"Resource":["","arn:aws:s3::b "],"Condition":{"StringEqual":{"a":" "},"NullIfExists":{"b":[]}}},
        {"Sid":"a-b","effect":"Deny","NotPrincipal":{},"NotAction":"*","NotResource":"${é","Condition":{"é":{"é/~1":[null]}}},]}"#;
    let mut fixes = 0;
    for kind in PolicyKind::ALL.iter().copied() {
        for (end, _) in broken.char_indices() {
            let text = broken.get(..end).unwrap();
            for closing in ["", "}]}", "\"}]}", "]}]}"] {
                let text = format!("{text}{closing}");
                for finding in lint_as(&text, kind).findings {
                    assert!(text.get(finding.location.start..finding.location.end).is_some(), "{text}");
                    for edit in finding.fix.iter().flat_map(|fix| &fix.edits) {
                        assert!(text.get(edit.range.clone()).is_some(), "{text}");
                        fixes += 1;
                    }
                }
            }
        }
    }
    assert!(fixes > 100, "{fixes}");
}
