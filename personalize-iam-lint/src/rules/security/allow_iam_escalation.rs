#![doc = include_str!("allow_iam_escalation.md")]

use crate::document::{ActionView, Document, StatementView};
use crate::facts::security::{example_of, gives, is_guarded, is_one_of, named, on_all, reached_on, some_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("allow-iam-escalation", Severity::Security, include_str!("allow_iam_escalation.md"), check)
        .over(&["create-slr-wide", "passrole-star-resource"]);

/// Actions of IAM that alone are enough, with a resource of the kind that they act on.
const ALONE: &[(&str, &str)] = &[
    ("iam:AddUserToGroup", "arn:aws:iam::111122223333:group/any"),
    ("iam:AttachGroupPolicy", "arn:aws:iam::111122223333:group/any"),
    ("iam:AttachRolePolicy", "arn:aws:iam::111122223333:role/any"),
    ("iam:AttachUserPolicy", "arn:aws:iam::111122223333:user/any"),
    ("iam:CreateAccessKey", "arn:aws:iam::111122223333:user/any"),
    ("iam:CreateLoginProfile", "arn:aws:iam::111122223333:user/any"),
    ("iam:CreatePolicyVersion", "arn:aws:iam::111122223333:policy/any"),
    ("iam:DeleteRolePermissionsBoundary", "arn:aws:iam::111122223333:role/any"),
    ("iam:DeleteUserPermissionsBoundary", "arn:aws:iam::111122223333:user/any"),
    ("iam:PutGroupPolicy", "arn:aws:iam::111122223333:group/any"),
    ("iam:PutRolePermissionsBoundary", "arn:aws:iam::111122223333:role/any"),
    ("iam:PutRolePolicy", "arn:aws:iam::111122223333:role/any"),
    ("iam:PutUserPermissionsBoundary", "arn:aws:iam::111122223333:user/any"),
    ("iam:PutUserPolicy", "arn:aws:iam::111122223333:user/any"),
    ("iam:SetDefaultPolicyVersion", "arn:aws:iam::111122223333:policy/any"),
    ("iam:UpdateAssumeRolePolicy", "arn:aws:iam::111122223333:role/any"),
    ("iam:UpdateLoginProfile", "arn:aws:iam::111122223333:user/any"),
];

/// Services that run the caller's code, or do the caller's work, with a role that is passed to them: the service, and
/// the actions that it takes in addition to `iam:PassRole`.
const WITH_PASSED_ROLE: &[(&str, &[&str])] = &[
    ("apprunner.amazonaws.com", &["apprunner:CreateService"]),
    ("bedrock.amazonaws.com", &["bedrock:CreateAgent", "bedrock:InvokeAgent"]),
    ("cloudformation.amazonaws.com", &["cloudformation:CreateStack"]),
    ("cloudformation.amazonaws.com", &["cloudformation:UpdateStack"]),
    ("codebuild.amazonaws.com", &["codebuild:CreateProject", "codebuild:StartBuild"]),
    ("datapipeline.amazonaws.com", &["datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"]),
    ("ec2.amazonaws.com", &["autoscaling:CreateAutoScalingGroup", "autoscaling:CreateLaunchConfiguration"]),
    ("ec2.amazonaws.com", &["ec2:AssociateIamInstanceProfile"]),
    ("ec2.amazonaws.com", &["ec2:RequestSpotInstances"]),
    ("ec2.amazonaws.com", &["ec2:RunInstances"]),
    ("ecs-tasks.amazonaws.com", &["ecs:RegisterTaskDefinition", "ecs:RunTask"]),
    ("glue.amazonaws.com", &["glue:CreateDevEndpoint"]),
    ("glue.amazonaws.com", &["glue:CreateJob", "glue:StartJobRun"]),
    ("glue.amazonaws.com", &["glue:CreateSession", "glue:RunStatement"]),
    ("lambda.amazonaws.com", &["lambda:CreateFunction", "lambda:AddPermission"]),
    ("lambda.amazonaws.com", &["lambda:CreateFunction", "lambda:CreateEventSourceMapping"]),
    ("lambda.amazonaws.com", &["lambda:CreateFunction", "lambda:InvokeFunction"]),
    ("sagemaker.amazonaws.com", &["sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"]),
    ("sagemaker.amazonaws.com", &["sagemaker:CreateProcessingJob"]),
    ("sagemaker.amazonaws.com", &["sagemaker:CreateTrainingJob"]),
    ("states.amazonaws.com", &["states:CreateStateMachine", "states:StartExecution"]),
];

const ROLE: &str = "arn:aws:iam::111122223333:role/any";

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    let mut services = None;
    for statement in document.statements.iter().filter(|statement| names_iam(statement)) {
        let mut first: Option<&ActionView<'_>> = None;
        let mut ways: Vec<&str> = Vec::new();
        for (action, sample) in ALONE {
            let Some(entry) = named(statement, action).filter(|_| !is_guarded(statement)) else { continue };
            let Some(resource) = on_all(statement, sample) else { continue };
            if gives(document, action, &resource, &[]) {
                ways.push(action);
                first = first.filter(|first| first.index <= entry.index).or(Some(entry));
            }
        }
        if let Some(first) = first {
            let message = format!(
                "on all resources {} lead{} to any permission",
                some_of(&ways),
                if ways.len() == 1 { "s" } else { "" }
            );
            let help = "name the users, roles, groups or policies in `Resource`, or require a boundary by a \
                condition on `iam:PermissionsBoundary`";
            findings.push(findings.at(statement.action_pointer(first), message).help(help));
        } else {
            by_passed_role(document, statement, &mut services, findings);
        }
    }
}

/// Whether an entry is of IAM; all actions of all services are another rule's.
fn names_iam(statement: &StatementView<'_>) -> bool {
    statement
        .actions
        .iter()
        .any(|entry| entry.text.split_once(':').is_some_and(|(prefix, _)| is_one_of(prefix, &["iam"])))
}

type Services = Vec<(&'static str, &'static [&'static str])>;

/// Roles that can be passed to a service, and what makes it work with them.
fn by_passed_role(
    document: &Document<'_>,
    statement: &StatementView<'_>,
    services: &mut Option<Services>,
    findings: &mut Findings<'_>,
) {
    let Some(pass) = named(statement, "iam:PassRole") else { return };
    let Some(role) = on_all(statement, ROLE) else { return };
    let services = services.get_or_insert_with(|| {
        let given = |(_, actions): &&(&str, &[&str])| actions.iter().all(|action| is_given(document, action));
        WITH_PASSED_ROLE.iter().filter(given).copied().collect()
    });
    let way = services
        .iter()
        .find(|(service, _)| gives(document, "iam:PassRole", &role, &[("iam:PassedToService", service)]));
    if let Some((service, actions)) = way {
        let message = format!(
            "every role can be used by passing it to `{service}`: {} {} allowed too",
            some_of(actions),
            if actions.len() == 1 { "is" } else { "are" }
        );
        let help = "name in `Resource` the roles that may be passed";
        findings.push(findings.at(statement.action_pointer(pass), message).help(help));
    }
}

/// Whether some statement allows an action, on whatever resource.
fn is_given(document: &Document<'_>, action: &str) -> bool {
    document.statements.iter().any(|statement| {
        let given = |on: String| gives(document, action, &if on == "*" { example_of("*") } else { on }, &[]);
        statement.allows()
            && statement.covers_action(action)
            && !is_guarded(statement)
            && reached_on(document, statement, action).is_some_and(given)
    })
}
