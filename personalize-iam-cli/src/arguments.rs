//! Arguments that commands share: one request, and the policies that it is decided under.

use std::collections::BTreeMap;

use clap::Args;
use personalize_iam_analysis::Options;
use personalize_iam_eval::{
    ContestedRule, ContextValue, Exemptions, Grant, Layer, Policies, PolicyNames, Principal, Request, Semantics,
    StatementRef, Vacuous, vacuous,
};
use personalize_iam_model::hole;
use personalize_iam_model::policy::{PolicyKind, most_attached};

use crate::failure::{Failure, InputError};
use crate::files::{NamedPolicy, open};
use crate::output::Output;
use crate::scenario::{
    behind, check_account, check_action, check_ends, check_keys, check_resource, read_grants_argument,
};
use crate::template::{ValueArgs, Values, boundary_of, defaults_in_words, read_one, read_policies, tell_apart};

/// One request.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Request")]
pub(crate) struct RequestArgs {
    /// Who: the ARN of a user, a role, a session or an account's root, a service principal, or `anonymous`
    #[arg(long)]
    pub(crate) principal: Option<String>,
    /// The role of a session, with its path, which the session's ARN does not show
    #[arg(long, value_name = "ARN")]
    pub(crate) role: Option<String>,
    /// The user who asked for a federated user's session, which the session's ARN does not show
    #[arg(long, value_name = "ARN")]
    pub(crate) user: Option<String>,
    /// Does what: an action, such as `personalize:CreateCampaign`
    #[arg(long)]
    pub(crate) action: Option<String>,
    /// On what: an ARN, or `*` for an action without resource-level permissions
    #[arg(long, value_name = "ARN")]
    pub(crate) resource: Option<String>,
    /// The account that owns the resource [default: the one in its ARN, else the principal's]
    #[arg(long, value_name = "ACCOUNT")]
    pub(crate) resource_account: Option<String>,
    /// A context key, such as `aws:SourceIp=10.1.2.3`; write `KEY=[a,b]`, or repeat the option, for a list
    #[arg(long, value_name = "KEY=VALUE")]
    pub(crate) context: Vec<String>,
    /// A context key that is unknown: the request may have it or not; a `*` at the end matches any text
    #[arg(long, value_name = "KEY")]
    pub(crate) unknown: Vec<String>,
    /// Why the organization's policies do not apply to the request
    #[arg(long, value_name = "EXEMPTION")]
    pub(crate) exempt: Vec<Exemption>,
}

/// An exemption from the policies of an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Exemption {
    /// The principal belongs to the management account
    ManagementAccount,
    /// The resource belongs to the management account
    ResourceInManagementAccount,
    /// The principal is a service-linked role
    ServiceLinkedRole,
    /// The resource is an AWS managed key of KMS
    AwsManagedKey,
}

impl RequestArgs {
    /// Whether nothing of a request is given.
    pub(crate) fn is_empty(&self) -> bool {
        let RequestArgs { principal, role, user, action, resource, resource_account, context, unknown, exempt } = self;
        [principal, role, user, action, resource, resource_account].iter().all(|field| field.is_none())
            && context.is_empty()
            && unknown.is_empty()
            && exempt.is_empty()
    }

    /// The request.
    ///
    /// # Errors
    ///
    /// If principal, action or resource are not given, or one of the arguments is malformed.
    pub(crate) fn request(&self) -> Result<Request, InputError> {
        let given = |value: &Option<String>, option: &str, example: &str| {
            let missing = || InputError::new(format!("no `{option}` is given; an example: `{option} {example}`"));
            value.clone().ok_or_else(missing)
        };
        let principal = given(&self.principal, "--principal", "arn:aws:iam::111122223333:user/ana")?;
        let action = given(&self.action, "--action", "personalize:CreateCampaign")?;
        let example = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";
        let resource = given(&self.resource, "--resource", example)?;
        for (option, text) in [("--principal", &principal), ("--action", &action), ("--resource", &resource)] {
            check_ends(text).map_err(|error| named(option, &error))?;
        }
        let principal: Principal = principal.parse().map_err(|error| named("--principal", &error))?;
        let principal = behind(principal, self.role.as_deref(), self.user.as_deref())
            .map_err(|(field, error)| named(if field == "role" { "--role" } else { "--user" }, &error))?;
        check_action(&action).map_err(|error| named("--action", &error))?;
        check_resource(&resource).map_err(|error| named("--resource", &error))?;
        let mut request = Request::new(principal, action, resource);
        if let Some(account) = &self.resource_account {
            check_account(account).map_err(|error| named("--resource-account", &error))?;
            request.resource_account = Some(account.clone());
        }
        request.context = context(&self.context)?;
        request.unknown = self.unknown.clone();
        check_keys(&request).map_err(|(pointer, error)| {
            named(if pointer == "/request/context" { "--context" } else { "--unknown" }, &error)
        })?;
        request.exemptions = exemptions(&self.exempt);
        Ok(request)
    }
}

/// Context keys from `KEY=VALUE`: a key that is given again, or a value in brackets, makes a list.
pub(crate) fn context(arguments: &[String]) -> Result<Vec<(String, ContextValue)>, InputError> {
    let mut context: Vec<(String, ContextValue)> = Vec::new();
    for argument in arguments {
        let Some((key, value)) = argument.split_once('=').filter(|(key, _)| !key.is_empty()) else {
            let message = format!(
                "`--context`: `{argument}` has no key and value: write `KEY=VALUE`, as in `aws:SourceIp=10.1.2.3`"
            );
            return Err(InputError::new(message));
        };
        let list = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let value = match list {
            Some("") => ContextValue::Many(Vec::new()),
            Some(items) => ContextValue::Many(items.split(',').map(|item| item.trim().to_owned()).collect()),
            None => ContextValue::One(value.to_owned()),
        };
        match context.iter_mut().find(|(other, _)| other == key) {
            Some((_, earlier)) => {
                let values = earlier.values().iter().chain(value.values()).cloned().collect();
                *earlier = ContextValue::Many(values);
            }
            None => context.push((key.to_owned(), value)),
        }
    }
    Ok(context)
}

fn exemptions(given: &[Exemption]) -> Exemptions {
    Exemptions {
        management_account: given.contains(&Exemption::ManagementAccount),
        resource_in_management_account: given.contains(&Exemption::ResourceInManagementAccount),
        service_linked_role: given.contains(&Exemption::ServiceLinkedRole),
        aws_managed_key: given.contains(&Exemption::AwsManagedKey),
    }
}

/// An error of an option.
pub(crate) fn named(option: &str, error: &dyn std::fmt::Display) -> InputError {
    InputError::new(format!("`{option}`: {error}"))
}

/// The policies of every layer, from files.
///
/// A policy is a file, `-` for standard input, or the JSON document itself.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Policies")]
pub(crate) struct PolicyArgs {
    /// An identity-based policy of the principal, or with `template.yaml#Role` those of a role, user or group of a template;
    /// give the option once for each
    #[arg(long, value_name = "FILE")]
    pub(crate) identity: Vec<String>,
    /// The permissions boundary of the principal
    #[arg(long, value_name = "FILE")]
    pub(crate) permissions_boundary: Vec<String>,
    /// A session policy
    #[arg(long, value_name = "FILE")]
    pub(crate) session: Vec<String>,
    /// The service control policies of one level, also `FullAWSAccess`: once for each level, the organization's root first
    #[arg(long, value_name = "FILE,FILE...")]
    pub(crate) service_control: Vec<String>,
    /// The resource control policies of one level: once for each level, the organization's root first
    #[arg(long, value_name = "FILE,FILE...")]
    pub(crate) resource_control: Vec<String>,
    /// The policy of the resource: a bucket policy, a key policy, a role's trust policy
    #[arg(long, value_name = "FILE")]
    pub(crate) resource_policy: Option<String>,
    /// A policy of the VPC endpoint through which the request comes
    #[arg(long, value_name = "FILE")]
    pub(crate) vpc_endpoint: Vec<String>,
    /// Grants on the KMS key: a list, or the output of `aws kms list-grants`
    #[arg(long, value_name = "FILE")]
    pub(crate) grants: Vec<String>,
    /// Use the other reading of a rule that AWS's documents leave open, such as `missing-version`
    #[arg(long, value_name = "RULE")]
    pub(crate) reading: Vec<ContestedRule>,
    #[command(flatten)]
    pub(crate) values: ValueArgs,
}

impl PolicyArgs {
    /// Whether no policies are given.
    pub(crate) fn is_empty(&self) -> bool {
        let lists = [
            &self.identity,
            &self.permissions_boundary,
            &self.session,
            &self.service_control,
            &self.resource_control,
            &self.vpc_endpoint,
            &self.grants,
        ];
        lists.iter().all(|list| list.is_empty()) && self.resource_policy.is_none()
    }

    /// Reads the policies.
    pub(crate) fn read(&self) -> Result<NamedPolicies, InputError> {
        let values = self.values.values()?;
        let all = |arguments: &[String], option: &str, kind: PolicyKind| -> Result<Vec<NamedPolicy>, InputError> {
            let read = |argument: &String| read_policies(argument, option, kind, &values);
            let all: Result<Vec<Vec<NamedPolicy>>, InputError> = arguments.iter().map(read).collect();
            Ok(all?.into_iter().flatten().collect())
        };
        let levels =
            |arguments: &[String], option: &str, kind: PolicyKind| -> Result<Vec<Vec<NamedPolicy>>, InputError> {
                arguments.iter().map(|level| level_of(level, option, kind, &values)).collect()
            };
        let mut grants = Vec::new();
        for argument in &self.grants {
            let (name, list) = read_grants_argument(argument, "--grants")?;
            grants.extend(NamedGrant::list(&name, list));
        }
        let mut boundaries = Vec::new();
        if self.permissions_boundary.is_empty() {
            for argument in &self.identity {
                boundaries.extend(boundary_of(argument, &values, open)?);
            }
        }
        boundaries.dedup_by(|later, earlier| later.name == earlier.name);
        let mut named = NamedPolicies {
            identity: all(&self.identity, "--identity", PolicyKind::Managed)?,
            permissions_boundary: {
                let option = "--permissions-boundary";
                boundaries.extend(all(&self.permissions_boundary, option, PolicyKind::PermissionsBoundary)?);
                boundaries
            },
            session: all(&self.session, "--session", PolicyKind::Session)?,
            service_control: levels(&self.service_control, "--service-control", PolicyKind::Scp)?,
            resource_control: levels(&self.resource_control, "--resource-control", PolicyKind::Rcp)?,
            resource: self
                .resource_policy
                .as_deref()
                .map(|one| read_one(one, "--resource-policy", PolicyKind::Resource, &values))
                .transpose()?,
            vpc_endpoint: all(&self.vpc_endpoint, "--vpc-endpoint", PolicyKind::VpcEndpoint)?,
            grants,
        };
        tell_apart(named.all_mut().map(NamedPolicy::in_file));
        Ok(named)
    }

    /// Reads the policies, and warns about more than AWS attaches.
    pub(crate) fn read_telling(&self, output: &mut Output) -> Result<NamedPolicies, Failure> {
        let named = self.read()?;
        for note in named.beyond_quotas().into_iter().chain(named.defaults()) {
            output.tell(&format!("note: {note}"))?;
        }
        Ok(named)
    }

    /// Which reading is taken of each contested rule.
    pub(crate) fn semantics(&self) -> Semantics {
        self.reading.iter().fold(Semantics::default(), |semantics, rule| semantics.with_other_reading(*rule))
    }
}

/// That nothing passes a layer, with what to write in the lists of policies.
pub(crate) fn in_list(one: Vacuous) -> String {
    match one.level {
        Some(_) => format!("{one}: `\"FullAWSAccess\"` in the list of the level"),
        None => one.to_string(),
    }
}

/// The option by which policies of a layer are given.
pub(crate) fn option_of(layer: Layer) -> &'static str {
    match layer {
        Layer::ResourceControl => "--resource-control",
        Layer::ServiceControl => "--service-control",
        Layer::Resource => "--resource-policy",
        Layer::PermissionsBoundary => "--permissions-boundary",
        Layer::Session => "--session",
        Layer::VpcEndpoint => "--vpc-endpoint",
        _ => "--identity",
    }
}

/// A level's policies: files, and names of policies of AWS, between commas, the last of which may be a document; the empty
/// text is a level without policies.
fn level_of(argument: &str, option: &str, kind: PolicyKind, values: &Values) -> Result<Vec<NamedPolicy>, InputError> {
    if argument.is_empty() {
        return Ok(Vec::new());
    }
    let mut policies = Vec::new();
    let mut rest = argument;
    while let Some((file, behind)) = rest.split_once(',').filter(|_| !rest.trim_start().starts_with('{')) {
        policies.extend(read_policies(file, option, kind, values)?);
        rest = behind;
    }
    policies.extend(read_policies(rest, option, kind, values)?);
    Ok(policies)
}

/// The policies of every layer with their names, so that a message can say which file it is about.
#[derive(Clone, Debug, Default)]
pub(crate) struct NamedPolicies {
    /// See [`Policies::identity`].
    pub(crate) identity: Vec<NamedPolicy>,
    /// See [`Policies::permissions_boundary`].
    pub(crate) permissions_boundary: Vec<NamedPolicy>,
    /// See [`Policies::session`].
    pub(crate) session: Vec<NamedPolicy>,
    /// See [`Policies::service_control`].
    pub(crate) service_control: Vec<Vec<NamedPolicy>>,
    /// See [`Policies::resource_control`].
    pub(crate) resource_control: Vec<Vec<NamedPolicy>>,
    /// See [`Policies::resource`].
    pub(crate) resource: Option<NamedPolicy>,
    /// See [`Policies::vpc_endpoint`].
    pub(crate) vpc_endpoint: Vec<NamedPolicy>,
    /// See [`Policies::grants`].
    pub(crate) grants: Vec<NamedGrant>,
}

/// A grant with the name of its list and its place in it.
#[derive(Clone, Debug)]
pub(crate) struct NamedGrant {
    /// The file as the user named it, or a description such as `--grants`; and the index in it: `grants.json Grants[0]`.
    pub(crate) name: String,
    /// The grant.
    pub(crate) grant: Grant,
}

impl NamedGrant {
    /// The grants of a list.
    pub(crate) fn list(name: &str, grants: Vec<Grant>) -> Vec<NamedGrant> {
        let named = |(index, grant)| NamedGrant { name: format!("{name} Grants[{index}]"), grant };
        grants.into_iter().enumerate().map(named).collect()
    }
}

impl NamedPolicies {
    /// The policies without their names.
    pub(crate) fn policies(&self) -> Policies {
        let bare = |named: &[NamedPolicy]| named.iter().map(|one| one.policy.clone()).collect::<Vec<_>>();
        let levels = |levels: &[Vec<NamedPolicy>]| levels.iter().map(|level| bare(level)).collect();
        Policies {
            identity: bare(&self.identity),
            permissions_boundary: bare(&self.permissions_boundary),
            session: bare(&self.session),
            service_control: levels(&self.service_control),
            resource_control: levels(&self.resource_control),
            resource: self.resource.as_ref().map(|named| named.policy.clone()),
            vpc_endpoint: bare(&self.vpc_endpoint),
            grants: self.grants.iter().map(|named| named.grant.clone()).collect(),
        }
    }

    /// Where there are more policies than AWS attaches to one target, in a sentence each. Of identity-based policies it is
    /// not known, as they may be inline.
    pub(crate) fn beyond_quotas(&self) -> Vec<String> {
        let levels = [(&self.service_control, PolicyKind::Scp), (&self.resource_control, PolicyKind::Rcp)];
        let levels = levels.into_iter().flat_map(|(levels, kind)| {
            levels.iter().enumerate().map(move |(level, policies)| (kind, policies.len(), Some(level)))
        });
        let alone = [
            (PolicyKind::PermissionsBoundary, self.permissions_boundary.len(), None),
            (PolicyKind::Session, self.session.len(), None),
        ];
        let exceeded = levels.chain(alone).filter_map(|(kind, count, level)| {
            let sentence = most_attached(kind)?.exceeded_by(count)?;
            Some(match level {
                Some(level) => format!("level {level}: {sentence}"),
                None => sentence,
            })
        });
        exceeded.collect()
    }

    /// The policy at a place: the layer, the level where the layer has levels, the index.
    pub(crate) fn get(&self, layer: Layer, level: Option<usize>, policy: usize) -> Option<&NamedPolicy> {
        let list = match layer {
            Layer::Identity => &self.identity,
            Layer::PermissionsBoundary => &self.permissions_boundary,
            Layer::Session => &self.session,
            Layer::ServiceControl => self.service_control.get(level?)?,
            Layer::ResourceControl => self.resource_control.get(level?)?,
            Layer::Resource => return self.resource.as_ref().filter(|_| policy == 0),
            Layer::VpcEndpoint => &self.vpc_endpoint,
            _ => return None,
        };
        list.get(policy)
    }

    /// The policy of a statement.
    pub(crate) fn of(&self, statement: &StatementRef) -> Option<&NamedPolicy> {
        self.get(statement.layer, statement.level, statement.policy)
    }

    /// What the policy or the grant of a statement is called.
    pub(crate) fn name_of(&self, statement: &StatementRef) -> Option<&str> {
        match statement.layer {
            Layer::Grant => self.grants.get(statement.policy).map(|grant| grant.name.as_str()),
            _ => self.of(statement).map(|policy| policy.name.as_str()),
        }
    }

    /// What the policies are called in explanations.
    pub(crate) fn names(&self) -> PolicyNames {
        let grants = self.grants.iter().enumerate();
        let mut names: PolicyNames =
            grants.map(|(index, grant)| ((Layer::Grant, None, index), grant.name.clone())).collect();
        for layer in Layer::ALL {
            let levels: Vec<Option<usize>> = match layer {
                Layer::ServiceControl => (0..self.service_control.len()).map(Some).collect(),
                Layer::ResourceControl => (0..self.resource_control.len()).map(Some).collect(),
                _ => vec![None],
            };
            for level in levels {
                let policies = (0..).map_while(|index| Some((index, self.get(layer, level, index)?)));
                names.extend(policies.map(|(index, policy)| ((layer, level, index), policy.name.clone())));
            }
        }
        names
    }

    /// Whether nothing is given: no policy, no level that has none, no grant.
    pub(crate) fn is_empty(&self) -> bool {
        self.all().next().is_none() && self.service_control.is_empty() && self.grants.is_empty()
    }

    /// The layers that nothing passes, and what to do about them.
    pub(crate) fn vacuous(&self) -> Vec<(Vacuous, String)> {
        vacuous(&self.policies()).into_iter().map(|one| (one, self.with_option(one))).collect()
    }

    /// As [`vacuous`](Self::vacuous), if the policies are in lists and not in options.
    pub(crate) fn vacuous_lists(&self) -> Vec<(Vacuous, String)> {
        vacuous(&self.policies()).into_iter().map(|one| (one, in_list(one))).collect()
    }

    /// That nothing passes a layer, with the option that fixes it.
    pub(crate) fn with_option(&self, one: Vacuous) -> String {
        let Some(level) = one.level.and_then(|level| self.service_control.get(level)) else { return one.to_string() };
        let own = level.iter().map(|policy| if policy.name.starts_with("--") { "{...}" } else { policy.name.as_str() });
        let names: Vec<&str> = std::iter::once("FullAWSAccess").chain(own).collect();
        format!("{one}: `--service-control {}`", names.join(","))
    }

    /// The defaults of templates that the policies rest on, and what of these is not read, each once, in words.
    fn defaults(&self) -> Vec<String> {
        let templates = || self.all().filter_map(|policy| policy.template.as_ref());
        let all: BTreeMap<String, String> = templates().flat_map(|template| template.defaults.clone()).collect();
        let mut told = defaults_in_words(&all);
        for note in templates().flat_map(|template| &template.notes) {
            if !told.contains(note) {
                told.push(note.clone());
            }
        }
        told
    }

    /// Says of a request what its policies leave open: what is filled in later in their templates.
    pub(crate) fn leave_open(&self, unknown: &mut Vec<String>) {
        leave_open(self.all(), unknown);
    }

    fn all_mut(&mut self) -> impl Iterator<Item = &mut NamedPolicy> {
        let attached = [&mut self.identity, &mut self.permissions_boundary, &mut self.session, &mut self.vpc_endpoint];
        let levels = self.service_control.iter_mut().chain(&mut self.resource_control);
        attached.into_iter().chain(levels).flatten().chain(&mut self.resource)
    }

    /// All policies.
    pub(crate) fn all(&self) -> impl Iterator<Item = &NamedPolicy> {
        let attached = [&self.identity, &self.permissions_boundary, &self.session, &self.vpc_endpoint];
        let levels = self.service_control.iter().chain(&self.resource_control);
        attached.into_iter().chain(levels).flatten().chain(&self.resource)
    }
}

/// Says of a request what policies leave open: what is filled in later in their templates.
pub(crate) fn leave_open<'a>(policies: impl IntoIterator<Item = &'a NamedPolicy>, unknown: &mut Vec<String>) {
    if policies.into_iter().any(NamedPolicy::has_holes) {
        unknown.push(format!("{}*", hole::PREFIX));
    }
}

/// The options of an analysis.
pub(crate) fn analysis_options(principals: &[String], resource_account: Option<&str>) -> Result<Options, InputError> {
    let mut callers = Vec::new();
    for text in principals {
        let principal: Principal = text.parse().map_err(|error| InputError::new(format!("`--principal`: {error}")))?;
        callers.push(principal);
    }
    let mut options = Options::default().callers(callers);
    if let Some(account) = resource_account {
        check_account(account).map_err(|error| InputError::new(format!("`--resource-account`: {error}")))?;
        options = options.resource_account(account);
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_given_again_or_in_brackets_is_a_list() {
        let read = |arguments: &[&str]| {
            let arguments: Vec<String> = arguments.iter().map(|one| (*one).to_owned()).collect();
            context(&arguments).unwrap().into_iter().map(|(_, value)| value).collect::<Vec<_>>()
        };
        let many = |values: &[&str]| ContextValue::Many(values.iter().map(|one| (*one).to_owned()).collect());
        for (arguments, expected) in [
            (&["aws:TagKeys=a"][..], vec![ContextValue::One("a".to_owned())]),
            (&["aws:TagKeys=[]"], vec![many(&[])]),
            (&["aws:TagKeys=[a, b]"], vec![many(&["a", "b"])]),
            (&["aws:TagKeys=a", "aws:TagKeys=b"], vec![many(&["a", "b"])]),
            (&["aws:TagKeys=[a]", "aws:TagKeys=[]", "aws:TagKeys=b=c"], vec![many(&["a", "b=c"])]),
            (&["a:b=", "a:c=x"], vec![ContextValue::One(String::new()), ContextValue::One("x".to_owned())]),
        ] {
            assert_eq!(read(arguments), expected, "{arguments:?}");
        }
    }
}
