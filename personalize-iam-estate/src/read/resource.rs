//! Policies of resources: what the AWS CLI prints of buckets, keys, queues, topics, functions and others.
//!
//! Source: AWS CLI Command Reference, the outputs of the commands that are named below.

use std::collections::BTreeSet;

use super::Input;
use crate::estate::OwnPolicy;
use crate::fact::{Fact, Part};
use crate::value::Value;

pub(super) fn read(output: Value<'_>, input: &Input<'_>, part: &mut Part) -> bool {
    if let Some(attributes) = output.get("Attributes").filter(|one| one.has("QueueArn") || one.has("TopicArn")) {
        let what = if attributes.has("QueueArn") { "sqs get-queue-attributes" } else { "sns get-topic-attributes" };
        part.count(what);
        let arn = attributes.text_of(&["QueueArn", "TopicArn"]);
        own(arn, attributes.get("Policy"), None, part);
    } else if let Some(attributes) =
        output.get("Attributes").filter(|one| one.get("Policy").is_some_and(Value::is_policy))
    {
        part.count("sqs get-queue-attributes");
        guessed(attributes.get("Policy"), input, &["get-queue-attributes", "get-topic-attributes"], part);
    } else if output.has("ResourcePolicy") && output.has("ARN") {
        part.count("secretsmanager get-resource-policy");
        own(output.text("ARN"), output.get("ResourcePolicy"), None, part);
    } else if output.has("policyText") && output.has("repositoryName") {
        part.count("ecr get-repository-policy");
        repository(output, input, part);
    } else if output.has("FileSystemId") && output.has("Policy") {
        part.count("efs describe-file-system-policy");
        let id = output.text("FileSystemId").unwrap_or_default();
        by_pattern(output.get("Policy"), input, "elasticfilesystem", &format!("file-system/{id}"), part);
    } else if output.has("BackupVaultArn") && output.has("Policy") {
        part.count("backup get-backup-vault-access-policy");
        own(output.text("BackupVaultArn"), output.get("Policy"), None, part);
    } else if output.text("Arn").is_some_and(|arn| arn.contains(":event-bus/")) {
        part.count("events describe-event-bus");
        own(output.text("Arn"), output.get("Policy"), None, part);
    } else if output.has("PolicyInJson") {
        part.count("glue get-resource-policy");
        guessed(output.get("PolicyInJson"), input, &["get-resource-policy"], part);
    } else if output.list("VpcEndpoints").any(|endpoint| endpoint.has("VpcEndpointId")) {
        part.count("ec2 describe-vpc-endpoints");
        part.skipped
            .push("policies of VPC endpoints are conditions of the network, which an estate does not have".to_owned());
    } else if output.list("resourcePolicies").any(|policy| policy.has("policyDocument")) {
        part.count("logs describe-resource-policies");
        part.skipped
            .push("policies of log groups are those of a whole account and Region: they are not asked".to_owned());
    } else if let Some(policy) = output.get("Policy").filter(|policy| policy.is_policy()) {
        let (what, commands): (&'static str, &[&str]) = if input.is_named(&["get-key-policy"]) || is_key(output) {
            ("kms get-key-policy", &["get-key-policy"])
        } else if input.is_named(&["get-layer-version-policy"]) {
            ("lambda get-layer-version-policy", &["get-layer-version-policy"])
        } else if output.has("RevisionId") {
            ("lambda get-policy", &["get-policy"])
        } else {
            (
                "s3api get-bucket-policy",
                &["get-bucket-policy", "get-access-point-policy", "get-resource-policy", "get-policy"],
            )
        };
        part.count(what);
        guessed(Some(policy), input, commands, part);
    } else if let Some(policy) = output.get("policy").filter(|policy| policy.is_policy()) {
        part.count("apigateway get-rest-api");
        let commands = ["get-rest-api"];
        guessed(Some(policy), input, &commands, part);
    } else {
        return false;
    }
    true
}

fn is_key(output: Value<'_>) -> bool {
    output.text("PolicyName").as_deref() == Some("default") && !output.has("PolicyDocument")
}

/// The policy of a resource whose ARN is known. `None`: the resource has no policy.
fn own(arn: Option<String>, policy: Option<Value<'_>>, account: Option<String>, part: &mut Part) {
    let (Some(arn), Some(policy)) = (arn, policy) else { return };
    if policy.string().is_some_and(|text| text.trim().is_empty()) {
        return;
    }
    let document = policy.document(&arn, &arn, &mut part.gaps);
    part.facts.push(Fact::Resource { arn, policy: OwnPolicy { document, account } });
}

fn repository(output: Value<'_>, input: &Input<'_>, part: &mut Part) {
    let name = output.text("repositoryName").unwrap_or_default();
    let account = output.text("registryId").or_else(|| input.account());
    let Some(region) = region(input) else {
        return no_resource(output, "an output of `ecr get-repository-policy` does not say the Region", &[], part);
    };
    let arn = format!("arn:aws:ecr:{region}:{}:repository/{name}", account.unwrap_or_default());
    own(Some(arn), output.get("policyText"), None, part);
}

/// A resource whose service and name are known: Region and account are those of the folders.
fn by_pattern(policy: Option<Value<'_>>, input: &Input<'_>, service: &str, name: &str, part: &mut Part) {
    let Some(policy) = policy else { return };
    match (region(input), input.account()) {
        (Some(region), Some(account)) => {
            own(Some(format!("arn:aws:{service}:{region}:{account}:{name}")), Some(policy), None, part);
        }
        _ => no_resource(policy, &format!("the account or the Region of `{name}` is not said"), &[], part),
    }
}

/// The Region that a folder or a word of the file's name is.
fn region(input: &Input<'_>) -> Option<String> {
    let is_region = |word: &str| {
        let parts: Vec<&str> = word.split('-').collect();
        let is_word = |part: &&str| part.len() >= 2 && part.bytes().all(|byte| byte.is_ascii_lowercase());
        matches!(parts.as_slice(), [area, middle @ .., number]
            if area.len() >= 2 && area.len() <= 4 && is_word(area) && !middle.is_empty() && middle.iter().all(is_word)
                && number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    input.file.rsplit(['/', '\\', '_', '.', ' ']).find(|word| is_region(word)).map(str::to_owned)
}

/// The policy of a resource that the output does not name: as told, or as the file's name or the policy's `Resource` says.
fn guessed(policy: Option<Value<'_>>, input: &Input<'_>, commands: &[&str], part: &mut Part) {
    let Some(policy) = policy else { return };
    let document = policy.document(input.file, input.file, &mut Vec::new());
    let is_bucket = commands.contains(&"get-bucket-policy");
    let told = input.subject(commands).and_then(|subject| {
        if subject.starts_with("arn:") {
            return Some(subject);
        }
        // In the name of a file the name of a bucket is all that there is to its ARN.
        let is_name = input.is_named(&["get-bucket-policy"]) || input.subject.is_some();
        let is_bucket_name = is_bucket && is_name && !subject.contains([':', '/']);
        is_bucket_name.then(|| format!("arn:aws:s3:::{subject}"))
    });
    let by_resource = || {
        let policy = document.policy.as_ref()?;
        let mut all = BTreeSet::new();
        for statement in &policy.statements {
            let (_, patterns) = statement.resource.as_ref()?.name_and_patterns();
            for pattern in patterns {
                all.insert(whole(pattern)?);
            }
        }
        let mut all = all.into_iter();
        let only = all.next()?;
        all.next().is_none().then_some(only)
    };
    let Some(arn) = told.or_else(by_resource) else {
        return no_resource(policy, "a policy of a resource does not say of which one it is", commands, part);
    };
    own(Some(arn.clone()), Some(policy), input.account().filter(|_| arn.split(':').nth(4) == Some("")), part);
}

/// The resource whose policy has this in its `Resource`: a bucket for its objects; `None` if that is not one.
fn whole(pattern: &str) -> Option<String> {
    let is_bucket = pattern.split(':').skip(2).take(3).eq(["s3", "", ""]);
    let arn = if is_bucket { pattern.split('/').next().unwrap_or(pattern) } else { pattern }.to_owned();
    (arn.starts_with("arn:") && !arn.contains(['*', '?', '$'])).then_some(arn)
}

/// That a policy is left out, as it is not known whose it is.
fn no_resource(value: Value<'_>, what: &str, commands: &[&str], part: &mut Part) {
    let named = match commands {
        ["get-bucket-policy", ..] => "name the file `get-bucket-policy-BUCKET.json`, or ".to_owned(),
        [command, ..] => format!("name the file `{command}-ARN.json`, with `%3A` and `%2F` for `:` and `/`, or "),
        [] => String::new(),
    };
    let help =
        format!("{named}give its ARN in `estate.toml`, as `target` under `[[read]]` or under `[resourcePolicies]`");
    part.gap(None, format!("{what}: it is left out"), help, Some(value.place()));
}
