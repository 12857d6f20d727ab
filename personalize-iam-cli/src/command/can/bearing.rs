//! Options that have no effect on a call: rejected, with the option to use instead, because an answer would ignore
//! them.

use personalize_iam_eval::operation::{Call, Check, Who, checks};
use personalize_iam_eval::{Policies, Unfit};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Support};

use super::args::Args;
use crate::arguments::{Exemption, named};
use crate::failure::InputError;
use crate::misfits;

/// What the requests of a call are about.
struct Touched {
    checks: Vec<Check>,
    buckets: Vec<String>,
    keys: Vec<String>,
}

impl Touched {
    fn new(call: &Call) -> Touched {
        let checks = checks(call);
        let resources = || checks.iter().map(|check| check.request.resource.as_str());
        let (mut buckets, mut keys) = (Vec::new(), Vec::new());
        for resource in resources() {
            if let Some(bucket) = bucket_of(resource).filter(|bucket| !buckets.contains(bucket)) {
                buckets.push(bucket);
            }
            let is_key = Fields::split(resource).is_some_and(|fields| fields.service == "kms");
            if is_key && !keys.iter().any(|key| key == resource) {
                keys.push(resource.to_owned());
            }
        }
        Touched { checks, buckets, keys }
    }

    /// Whether a role is assumed, by the caller or by the service.
    fn assumes_role(&self) -> bool {
        self.checks.iter().any(|check| check.request.action.starts_with("sts:") && is_role(&check.request.resource))
    }

    fn of_caller(&self) -> impl Iterator<Item = &Check> {
        self.checks.iter().filter(|check| check.who == Who::Caller)
    }

    fn has(&self, who: Who) -> bool {
        self.checks.iter().any(|check| check.who == who)
    }
}

fn bucket_of(resource: &str) -> Option<String> {
    let fields = Fields::split(resource).filter(|fields| fields.service == "s3" && fields.account.is_empty())?;
    fields.resource.split('/').next().filter(|bucket| *bucket != "*").map(str::to_owned)
}

fn is_role(resource: &str) -> bool {
    Fields::split(resource).is_some_and(|fields| fields.service == "iam" && fields.resource.starts_with("role/"))
}

/// Rejects the first option that has no effect on the call, and condition keys that contradict each other.
pub(super) fn check(args: &Args, call: &Call) -> Result<(), InputError> {
    let touched = Touched::new(call);
    let contradicting = touched.of_caller().flat_map(|check| Policies::default().misfits(&check.request));
    if let Some(misfit) = { contradicting }.find(|misfit| misfit.input == Unfit::Context) {
        return Err(named(misfits::option(misfit.input), &misfit));
    }
    let operation = call.operation;
    let service = &args.service;
    resource_policy(args, call, &touched)?;
    let without = |given: bool, option: &str, why: &str| match given {
        true => Err(named(option, &format!("`{operation}` {why}"))),
        false => Ok(()),
    };
    let no_role = "makes no request with a service role: give the policies of the caller with `--identity`";
    without(!service.service_role.is_empty() && !touched.has(Who::ServiceRole), "--service-role", no_role)?;
    let no_trust = "assumes no role, so that no trust policy has a say";
    without(service.role_trust.is_some() && !touched.assumes_role(), "--role-trust", no_trust)?;
    let no_key = "uses no KMS key: name one with `--input key=ARN`, if it takes one";
    without(!args.policies.grants.is_empty() && touched.keys.is_empty(), "--grants", no_key)?;
    let managed = args.exempt.contains(&Exemption::AwsManagedKey);
    without(managed && touched.keys.is_empty(), "--exempt aws-managed-key", no_key)?;
    for (option, arguments) in [("--bucket-policy", &service.bucket_policy), ("--bucket-owner", &service.bucket_owner)]
    {
        names(option, arguments, &touched.buckets, call, ("bucket", "--input source=s3://BUCKET/PATH/"))?;
    }
    names("--key-policy", &service.key_policy, &touched.keys, call, ("key", "--input key=ARN"))
}

/// Refuses the name of something that the call does not use.
fn names(
    option: &str,
    arguments: &[String],
    used: &[String],
    call: &Call,
    (kind, input): (&str, &str),
) -> Result<(), InputError> {
    for argument in arguments {
        let Some((name, _)) = argument.split_once('=') else { continue };
        if used.iter().any(|known| known == name) {
            continue;
        }
        let operation = call.operation;
        let name = name.escape_debug();
        let given: Vec<String> = used.iter().filter(|one| !one.contains('{')).map(|one| format!("`{one}`")).collect();
        let message = match (given.as_slice(), used) {
            ([], []) => format!("`{operation}` uses no {kind}"),
            ([], _) => format!("the {kind} of the call is not given: name `{name}` with its input, such as `{input}`"),
            (given, _) => format!("the call does not use the {kind} `{name}`; it uses {}", given.join(", ")),
        };
        return Err(named(option, &message));
    }
    Ok(())
}

/// Refuses `--resource-policy` where it is not clear which resource has it, or where none can have one.
fn resource_policy(args: &Args, call: &Call, touched: &Touched) -> Result<(), InputError> {
    const OPTION: &str = "--resource-policy";
    if args.policies.resource_policy.is_none() {
        return Ok(());
    }
    let service = &args.service;
    // The resources of the caller that can have a policy, each once: a bucket with its objects, a key, a role to assume.
    let mut own: Vec<String> = Vec::new();
    let mut takes_policies = false;
    for check in touched.checks.iter().filter(|check| check.who == Who::Caller) {
        let resource = &check.request.resource;
        let has_own = bucket_of(resource).or_else(|| {
            let fields = Fields::split(resource)?;
            let of_role = is_role(resource) && check.request.action.starts_with("sts:");
            (fields.service == "kms" || of_role).then(|| resource.clone())
        });
        match has_own {
            Some(one) if !own.contains(&one) => own.push(one),
            Some(_) => {}
            None => {
                let prefix = check.request.action.split(':').next().unwrap_or_default();
                let known = catalog::service(prefix).filter(|service| service.prefix != "iam");
                // The one resource of an action that takes all of them has no policy.
                let takes_all = catalog::action(&check.request.action).is_some_and(|one| one.only_resource().is_some());
                takes_policies |= known.is_none_or(|known| known.supports.resource_based_policies != Support::No)
                    && !takes_all
                    && resource != "*"
                    && prefix != "iam";
            }
        }
    }
    let known = |one: &String| {
        let of_bucket = |argument: &String| argument.split_once('=').is_some_and(|(name, _)| name == one);
        service.bucket_policy.iter().any(of_bucket)
            || service.key_policy.iter().any(of_bucket)
            || is_role(one) && service.role_trust.is_some()
    };
    let others = "give the policy of a bucket with `--bucket-policy BUCKET=FILE`, of a key with `--key-policy ARN=FILE`, \
                  the trust policy of a role with `--role-trust FILE`";
    let message = match own.as_slice() {
        [one] if known(one) => format!("the policy of `{one}` is given twice; give it once"),
        [_] => return Ok(()),
        [] if takes_policies => return Ok(()),
        [] => format!("no resource that the caller acts on with `{}` has a policy; {others}", call.operation),
        [_, ..] => format!("`{}` is about several resources that have policies; {others}", call.operation),
    };
    Err(named(OPTION, &message))
}

/// How tags are given to an operation that has them under other keys.
pub(super) fn instead_of_tags(call: &Call) -> &'static str {
    let actions = call.operation.actions.iter().filter_map(|one| catalog::action(one.action));
    let of_object =
        |action: &catalog::Action| action.all_condition_keys().any(|key| key.name.starts_with("s3:RequestObjectTag/"));
    match actions.into_iter().any(of_object) {
        true => "; give those of an object with `--context s3:RequestObjectTag/KEY=VALUE`",
        false => "",
    }
}
