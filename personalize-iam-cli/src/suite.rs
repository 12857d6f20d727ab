//! Reading a suite: principals with their policies, and cases with what is expected of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use personalize_iam_eval::operation::{self, Call};
use personalize_iam_eval::{ContextValue, Exemptions, Layer, Policies, Principal, Request};
use personalize_iam_lint::{Slip, action_slip, key_slips, principal_slip, resource_slips, value_slips};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, ArnTemplate, ResourceType};
use personalize_iam_model::glob::{self, Case as LetterCase};
use personalize_iam_model::policy::PolicyKind;
use personalize_iam_model::suggest::nearest;
use personalize_iam_model::{Partition, Scope};
use serde::Deserialize;
use toml::Spanned;

use crate::arguments::{NamedGrant, NamedPolicies};
use crate::failure::InputError;
use crate::files::{self, NamedPolicy, Open};
use crate::misfits;
use crate::scenario::{behind, read_grants_file, unmeant};
use crate::slips;
use crate::template::{self, Values};

/// How the name of a suite's file ends.
const ENDING: &str = ".suite.toml";

/// The file, as it is written.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SuiteFile {
    name: Option<String>,
    account: Option<String>,
    region: Option<String>,
    #[serde(default)]
    organization: Organization,
    /// Values of parameters of templates.
    #[serde(default)]
    parameters: Values,
    #[serde(default)]
    principals: BTreeMap<String, Spanned<PrincipalTable>>,
    #[serde(default)]
    resource_policies: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    grants: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    case: Vec<Spanned<CaseTable>>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct Organization {
    service_control: Vec<Vec<Spanned<String>>>,
    resource_control: Vec<Vec<Spanned<String>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PrincipalTable {
    arn: String,
    role: Option<String>,
    user: Option<String>,
    #[serde(default)]
    identity: Vec<Spanned<String>>,
    #[serde(default)]
    permissions_boundary: Vec<Spanned<String>>,
    #[serde(default)]
    session: Vec<Spanned<String>>,
    trust: Option<Spanned<String>>,
    #[serde(default)]
    exempt: Vec<Exempt>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Exempt {
    ManagementAccount,
    ResourceInManagementAccount,
    ServiceLinkedRole,
    AwsManagedKey,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CaseTable {
    name: Option<String>,
    principal: String,
    action: Option<OneOrMany>,
    operation: Option<String>,
    resource: Option<OneOrMany>,
    resource_account: Option<String>,
    #[serde(default)]
    context: BTreeMap<String, Value>,
    #[serde(default)]
    unknown: Vec<String>,
    #[serde(default)]
    vpc_endpoint: Vec<Spanned<String>>,
    #[serde(default)]
    inputs: BTreeMap<String, String>,
    #[serde(default)]
    tags: BTreeMap<String, String>,
    service_role: Option<String>,
    expect: String,
    blocked_by: Option<Vec<String>>,
}

#[derive(Clone, Deserialize)]
#[serde(untagged, expecting = "a text or a list of texts is wanted")]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

#[derive(Clone, Deserialize)]
#[serde(untagged, expecting = "a text, a number, `true`, `false` or a list of these is wanted")]
enum Value {
    One(Scalar),
    Many(Vec<Scalar>),
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum Scalar {
    Text(String),
    Bool(bool),
    Integer(i64),
    Float(f64),
}

impl OneOrMany {
    fn values(&self) -> &[String] {
        match self {
            OneOrMany::One(value) => std::slice::from_ref(value),
            OneOrMany::Many(values) => values,
        }
    }
}

impl Scalar {
    fn text(&self) -> String {
        match self {
            Scalar::Text(text) => text.clone(),
            Scalar::Bool(value) => value.to_string(),
            Scalar::Integer(value) => value.to_string(),
            Scalar::Float(value) => value.to_string(),
        }
    }
}

impl Value {
    fn context_value(&self) -> ContextValue {
        match self {
            Value::One(value) => ContextValue::One(value.text()),
            Value::Many(values) => ContextValue::Many(values.iter().map(Scalar::text).collect()),
        }
    }
}

/// A suite, ready to be run.
pub(crate) struct Suite {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) cases: Vec<Case>,
    /// Of every principal, whether a case is about it or not.
    pub(crate) policies: Vec<Rc<NamedPolicies>>,
    pub(crate) resource_policies: ResourcePolicies,
}

/// A case: one expectation about one request or more.
pub(crate) struct Case {
    pub(crate) name: Option<String>,
    /// The principal, as the suite calls it.
    pub(crate) principal: String,
    pub(crate) asks: CaseAsks,
    pub(crate) expect: Expect,
    pub(crate) blocked_by: Option<Vec<Layer>>,
    /// The line of the suite's file.
    pub(crate) line: u32,
    /// The policies of the principal.
    pub(crate) policies: Rc<NamedPolicies>,
}

/// What a case asks.
pub(crate) enum CaseAsks {
    /// Whether these requests are allowed: the action and the resource as the suite writes them, and all of them.
    Requests { action: String, resource: String, requests: Vec<Request> },
    /// Whether this call passes, with the service role's policies and its trust policy.
    Call { call: Box<Call>, role: Option<Rc<NamedPolicies>>, trust: Option<Rc<NamedPolicy>> },
}

/// What is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expect {
    Allowed,
    /// By a `Deny` or by the lack of an `Allow`.
    Denied,
    ImplicitDeny,
    ExplicitDeny,
    Depends,
}

impl Expect {
    const ALL: [Expect; 5] =
        [Expect::Allowed, Expect::Denied, Expect::ImplicitDeny, Expect::ExplicitDeny, Expect::Depends];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Expect::Allowed => "allowed",
            Expect::Denied => "denied",
            Expect::ImplicitDeny => "implicitDeny",
            Expect::ExplicitDeny => "explicitDeny",
            Expect::Depends => "depends",
        }
    }

    /// Whether a decision of this name is as expected.
    pub(crate) fn is(self, decision: &str) -> bool {
        self.as_str() == decision || self == Expect::Denied && matches!(decision, "implicitDeny" | "explicitDeny")
    }
}

/// The policies of resources by ARN, and the trust policies of roles.
#[derive(Default)]
pub(crate) struct ResourcePolicies {
    /// By ARN, which may have wildcards; `None`: the resource has none.
    by_arn: Vec<(String, Option<Rc<NamedPolicy>>)>,
    /// By the role's ARN.
    trust: Vec<(String, Rc<NamedPolicy>)>,
}

impl ResourcePolicies {
    /// The policy of the resource of a request: the one with the longest ARN that fits.
    pub(crate) fn of(&self, action: &str, resource: &str) -> Option<&Rc<NamedPolicy>> {
        if action.to_ascii_lowercase().starts_with("sts:") {
            return self.trust.iter().find(|(role, _)| role == resource).map(|(_, policy)| policy);
        }
        let fits = |arn: &str| {
            // A bucket's policy is also that of its objects.
            let object = || {
                resource.strip_prefix(arn).is_some_and(|rest| arn.starts_with("arn:aws:s3:") && rest.starts_with('/'))
            };
            glob::matches(arn, resource, LetterCase::Sensitive) || object()
        };
        let fitting = self.by_arn.iter().filter(|(arn, _)| fits(arn));
        fitting.max_by_key(|(arn, _)| arn.len()).and_then(|(_, policy)| policy.as_ref())
    }

    /// All of them.
    pub(crate) fn all(&self) -> impl Iterator<Item = &NamedPolicy> {
        let by_arn = self.by_arn.iter().filter_map(|(_, policy)| policy.as_deref());
        by_arn.chain(self.trust.iter().map(|(_, policy)| &**policy))
    }

    /// The trust policies of roles, by the roles' ARNs.
    pub(crate) fn trust(&self) -> &[(String, Rc<NamedPolicy>)] {
        &self.trust
    }

    /// The entries with their ARNs.
    pub(crate) fn entries(&self) -> &[(String, Option<Rc<NamedPolicy>>)] {
        &self.by_arn
    }
}

/// Policies that were read, by path: each file is read once.
pub(crate) struct PolicyFiles {
    read: BTreeMap<(String, PolicyKind), Vec<Rc<NamedPolicy>>>,
    open: Open,
}

impl PolicyFiles {
    /// None yet.
    pub(crate) fn new(open: Open) -> PolicyFiles {
        PolicyFiles { read: BTreeMap::new(), open }
    }

    /// All that were read, each once.
    pub(crate) fn all(&self) -> impl Iterator<Item = &NamedPolicy> {
        self.read.values().flatten().map(|policy| &**policy)
    }

    /// The policies of a file: itself, or those of the resource of a template that is named behind a `#`.
    fn read(&mut self, path: String, kind: PolicyKind, values: &Values) -> Result<Vec<Rc<NamedPolicy>>, InputError> {
        if let Some(policies) = self.read.get(&(path.clone(), kind)) {
            return Ok(policies.clone());
        }
        let (file, name) = files::in_template(&path);
        let text = (self.open)(file)?;
        let policies = match name {
            // As fast as it can be read: suites name many.
            None if file.ends_with(".json") && template::is_policy_itself(file, &text) => {
                vec![files::parse_policy(path.clone(), &text, kind)?]
            }
            name => template::read_text_of(file, &text, name, kind, values)?,
        };
        let policies: Vec<Rc<NamedPolicy>> = policies.into_iter().map(Rc::new).collect();
        self.read.insert((path, kind), policies.clone());
        Ok(policies)
    }
}

/// The principals of a suite with what counts for them, whether the suite has cases or not.
pub(crate) struct Cast {
    /// What the suite is called.
    pub(crate) name: String,
    /// Its principals.
    pub(crate) principals: Vec<CastPrincipal>,
    /// The account of what is written without one.
    pub(crate) account: Option<String>,
    /// The policies of its resources.
    pub(crate) resource_policies: ResourcePolicies,
}

/// A principal of a suite.
pub(crate) struct CastPrincipal {
    /// What the suite calls it.
    pub(crate) name: String,
    pub(crate) principal: Principal,
    pub(crate) exemptions: Exemptions,
    pub(crate) policies: Rc<NamedPolicies>,
}

impl CastPrincipal {
    /// Its policies without those of the organization that it, or what it acts on, is exempt from.
    pub(crate) fn applying(&self) -> Policies {
        let (mut policies, exempt) = (self.policies.policies(), self.exemptions);
        if exempt.management_account || exempt.service_linked_role {
            policies.service_control.clear();
        }
        if exempt.resource_in_management_account || exempt.aws_managed_key || exempt.service_linked_role {
            policies.resource_control.clear();
        }
        policies
    }
}

/// Reads the principals of a suite.
pub(crate) fn read_cast(path: &Path, unchecked: bool, files: &mut PolicyFiles) -> Result<Cast, InputError> {
    let (suite, shared) = read_all(path, unchecked, files)?;
    let principal = |(name, member): (String, Member)| CastPrincipal {
        name,
        principal: member.principal,
        exemptions: member.exemptions,
        policies: member.policies,
    };
    let principals = shared.members.into_iter().map(principal).collect();
    Ok(Cast { name: suite.name, principals, account: shared.account, resource_policies: suite.resource_policies })
}

/// Reads a suite.
pub(crate) fn read(path: &Path, unchecked: bool, files: &mut PolicyFiles) -> Result<Suite, InputError> {
    let (suite, _) = read_all(path, unchecked, files)?;
    if suite.cases.is_empty() {
        return Err(InputError::new("the suite has no cases: write `[[case]]`").in_file(&suite.path));
    }
    Ok(suite)
}

fn read_all(path: &Path, unchecked: bool, files: &mut PolicyFiles) -> Result<(Suite, Shared), InputError> {
    let text = files::read_file(path)?;
    read_text(path, &text, unchecked, files)
}

/// Reads the text of a suite and no file: those that it names are opened otherwise.
pub(crate) fn check_text(path: &Path, text: &str, open: Open) -> Result<(), InputError> {
    read_text(path, text, false, &mut PolicyFiles::new(open)).map(drop)
}

/// Reads a suite from its text; the path says what it is called, and from where the paths in it count.
fn read_text(path: &Path, text: &str, unchecked: bool, files: &mut PolicyFiles) -> Result<(Suite, Shared), InputError> {
    let shown = path.to_string_lossy().into_owned();
    let lines = Lines { text, path: &shown };
    let file: SuiteFile = toml::from_str(text).map_err(|error| {
        let message = error.message().trim_end().replace('\n', "; ");
        match error.span() {
            Some(span) => lines.error(span.start, &message),
            None => InputError::new(message).in_file(&shown),
        }
    })?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let values = file.parameters.clone();
    let mut reader = Reader { lines, folder, files, values, unchecked };
    reader.suite(file)
}

/// Where offsets of a text are.
struct Lines<'a> {
    text: &'a str,
    path: &'a str,
}

impl Lines<'_> {
    fn place(&self, offset: usize) -> (u32, u32) {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
        (narrow(line), narrow(column))
    }

    fn error(&self, offset: usize, message: &str) -> InputError {
        let (line, column) = self.place(offset);
        InputError::new(message).in_file(self.path).at(line, column)
    }
}

struct Reader<'a> {
    lines: Lines<'a>,
    folder: &'a Path,
    files: &'a mut PolicyFiles,
    /// For what templates leave open.
    values: Values,
    /// Whether names that AWS does not have are accepted.
    unchecked: bool,
}

/// A principal of the suite, read.
struct Member {
    principal: Principal,
    exemptions: Exemptions,
    policies: Rc<NamedPolicies>,
    trust: Option<Rc<NamedPolicy>>,
}

/// What cases share.
struct Shared {
    account: Option<String>,
    region: Option<String>,
    members: BTreeMap<String, Member>,
    /// Organization policies alone: for principals that the suite does not name.
    organization: NamedPolicies,
}

impl Reader<'_> {
    fn suite(&mut self, file: SuiteFile) -> Result<(Suite, Shared), InputError> {
        let organization = NamedPolicies {
            service_control: self.levels(&file.organization.service_control, PolicyKind::Scp)?,
            resource_control: self.levels(&file.organization.resource_control, PolicyKind::Rcp)?,
            grants: self.grants(&file.grants)?,
            ..NamedPolicies::default()
        };
        let mut resource_policies = ResourcePolicies::default();
        for (arn, path) in file.resource_policies {
            let policy = if path.get_ref() == "none" { None } else { Some(self.policy(&path, PolicyKind::Resource)?) };
            if let Some(slip) = resource_slips(&["*"], &arn).into_iter().next().filter(|_| !self.unchecked) {
                let message = format!("`resourcePolicies`: {}", unmeant(&slip));
                return Err(self.lines.error(path.span().start, &message));
            }
            resource_policies.by_arn.push((arn, policy));
        }
        let mut members = BTreeMap::new();
        for (name, table) in file.principals {
            let offset = table.span().start;
            let table = table.into_inner();
            let bad = |error: &dyn std::fmt::Display, lines: &Lines<'_>| {
                lines.error(offset, &format!("principal `{name}`: {error}"))
            };
            let principal = table.arn.parse::<Principal>().map_err(|error| bad(&error, &self.lines))?;
            let principal = behind(principal, table.role.as_deref(), table.user.as_deref())
                .map_err(|(_, error)| bad(&error, &self.lines))?;
            if let Some(slip) = principal_slip(&principal).filter(|_| !self.unchecked) {
                return Err(bad(&unmeant(&slip), &self.lines));
            }
            let trust = table.trust.as_ref().map(|path| self.policy(path, PolicyKind::Resource)).transpose()?;
            if let Some(trust) = &trust {
                let Principal::RoleSession { role: Some(role), .. } = &principal else {
                    return Err(bad(&"only a role has a trust policy; write its ARN in `arn` or `role`", &self.lines));
                };
                resource_policies.trust.push((role.clone(), Rc::clone(trust)));
            }
            let has = |exemption| table.exempt.contains(&exemption);
            let policies = NamedPolicies {
                identity: self.list(&table.identity, PolicyKind::Managed)?,
                permissions_boundary: self.boundaries(&table)?,
                session: self.list(&table.session, PolicyKind::Session)?,
                ..organization.clone()
            };
            let exemptions = Exemptions {
                management_account: has(Exempt::ManagementAccount),
                resource_in_management_account: has(Exempt::ResourceInManagementAccount),
                service_linked_role: has(Exempt::ServiceLinkedRole),
                aws_managed_key: has(Exempt::AwsManagedKey),
            };
            let mut request = Request::new(principal.clone(), "sts:GetCallerIdentity", "*");
            request.exemptions = exemptions;
            if let Some(misfit) = misfits::of_caller(&policies.policies(), &request) {
                return Err(bad(&misfit, &self.lines));
            }
            members.insert(name, Member { principal, exemptions, policies: Rc::new(policies), trust });
        }
        let shared = Shared { account: file.account, region: file.region, members, organization };
        let mut cases = Vec::with_capacity(file.case.len());
        for table in file.case {
            let offset = table.span().start;
            let case = self.case(table.into_inner(), &shared, offset);
            cases.push(case?);
        }
        let stem = Path::new(self.lines.path).file_name().map(|name| name.to_string_lossy().into_owned());
        let stem = stem.map(|name| name.strip_suffix(ENDING).unwrap_or(&name).to_owned());
        let name = file.name.or(stem).unwrap_or_default();
        let organization = Rc::new(shared.organization.clone());
        let members = shared.members.values();
        let policies = members.map(|member| Rc::clone(&member.policies)).chain([organization]).collect();
        Ok((Suite { name, path: self.lines.path.to_owned(), cases, policies, resource_policies }, shared))
    }

    fn case(&mut self, table: CaseTable, shared: &Shared, offset: usize) -> Result<Case, InputError> {
        let vpc_endpoint = self.list(&table.vpc_endpoint, PolicyKind::VpcEndpoint)?;
        let lines = &self.lines;
        let bad = |message: &str| lines.error(offset, message);
        let wrong = |field: &str, error: &dyn std::fmt::Display| bad(&format!("`{field}`: {error}"));
        let expect = Expect::ALL.into_iter().find(|expect| expect.as_str() == table.expect).ok_or_else(|| {
            bad(&format!(
                "`expect`: `{}` is not an expectation; use `allowed`, `denied`, `implicitDeny`, `explicitDeny`, or \
                 `depends`",
                table.expect.escape_debug()
            ))
        })?;
        let blocked_by = match &table.blocked_by {
            None => None,
            Some(names) => {
                // A grant stops nothing.
                let layers = || Layer::ALL.into_iter().filter(|layer| *layer != Layer::Grant);
                let layer = |name: &String| layers().find(|layer| layer.as_str() == name);
                let unknown = names.iter().find(|name| layer(name).is_none());
                if let Some(name) = unknown {
                    let all = layers().map(|layer| format!("`{layer}`")).collect::<Vec<_>>().join(", ");
                    return Err(bad(&format!("`blockedBy`: unknown layer `{}`; there are {all}", name.escape_debug())));
                }
                Some(names.iter().filter_map(layer).collect())
            }
        };
        let (principal, exemptions, policies) = match shared.members.get(&table.principal) {
            Some(member) => (member.principal.clone(), member.exemptions, Rc::clone(&member.policies)),
            None => {
                let principal = table.principal.parse::<Principal>().map_err(|error| {
                    match nearest(&table.principal, shared.members.keys().map(String::as_str)) {
                        Some(meant) => bad(&format!(
                            "the suite has no principal `{}`; did you mean `{meant}`?",
                            table.principal.escape_debug()
                        )),
                        None => wrong("principal", &error),
                    }
                })?;
                (principal, Exemptions::default(), Rc::new(shared.organization.clone()))
            }
        };
        let policies = if vpc_endpoint.is_empty() {
            policies
        } else {
            Rc::new(NamedPolicies { vpc_endpoint, ..(*policies).clone() })
        };
        let context = table.context.iter().map(|(key, value)| (key.clone(), value.context_value())).collect::<Vec<_>>();
        if !self.unchecked
            && let Some((field, slip)) = slip_of_case(&table, &principal, &context, shared)
        {
            return Err(wrong(field, &unmeant(&slip)));
        }
        let asks = match (&table.action, &table.operation) {
            (Some(action), None) => {
                let only = [
                    ("inputs", table.inputs.is_empty()),
                    ("tags", table.tags.is_empty()),
                    ("serviceRole", table.service_role.is_none()),
                ];
                if let Some((field, _)) = only.into_iter().find(|(_, absent)| !absent) {
                    return Err(bad(&format!("`{field}` is for a case with an `operation`")));
                }
                let mut base = Request::new(principal, "", "");
                base.context = context;
                base.unknown = table.unknown.clone();
                policies.leave_open(&mut base.unknown);
                base.exemptions = exemptions;
                if let Some(account) = &table.resource_account {
                    crate::scenario::check_account(account).map_err(|error| wrong("resourceAccount", &error))?;
                    base.resource_account = Some(account.clone());
                }
                let requests = requests(&base, action.values(), table.resource.as_ref(), shared);
                let joined = |one: &OneOrMany| one.values().join(", ");
                CaseAsks::Requests {
                    action: joined(action),
                    resource: table.resource.as_ref().map_or_else(|| "an example each".to_owned(), joined),
                    requests: requests.map_err(|message| bad(&message))?,
                }
            }
            (None, Some(operation)) => {
                if table.resource.is_some() || table.resource_account.is_some() || table.blocked_by.is_some() {
                    let message = "`resource`, `resourceAccount` and `blockedBy` are for a case with an `action`; \
                                   an operation has `inputs`";
                    return Err(bad(message));
                }
                if matches!(expect, Expect::ImplicitDeny | Expect::ExplicitDeny) {
                    return Err(bad("`expect`: an operation is `allowed`, `denied` or `depends`"));
                }
                let call = call(operation, principal, &table, context, exemptions, shared);
                let mut call = call.map_err(|message| bad(&message))?;
                let mut service = None;
                if let Some(name) = &table.service_role {
                    let Some(member) = shared.members.get(name) else {
                        let known: Vec<&str> = shared.members.keys().map(String::as_str).collect();
                        return Err(bad(&format!(
                            "`serviceRole`: {}",
                            files::unknown_field(name, &known).replacen("field", "principal", 1)
                        )));
                    };
                    let Principal::RoleSession { role: Some(role), .. } = &member.principal else {
                        return Err(bad(&format!(
                            "`serviceRole`: `{name}` is not a role; write its ARN in `arn` or `role`"
                        )));
                    };
                    call = call.with_input("role", role).map_err(|error| wrong("serviceRole", &error))?;
                    service = Some(member);
                }
                if !self.unchecked
                    && let Some((slip, option)) = slips::of_call(&call).into_iter().next()
                {
                    return Err(wrong(field_of(option), &unmeant(&slip)));
                }
                policies.leave_open(&mut call.unknown);
                if let Some(service) = service {
                    service.policies.leave_open(&mut call.unknown);
                }
                CaseAsks::Call {
                    call: Box::new(call),
                    role: service.map(|member| Rc::clone(&member.policies)),
                    trust: service.and_then(|member| member.trust.clone()),
                }
            }
            _ => return Err(bad("a case has either an `action` or an `operation`")),
        };
        let line = lines.place(offset).0;
        Ok(Case { name: table.name, principal: table.principal, asks, expect, blocked_by, line, policies })
    }

    fn policy(&mut self, path: &Spanned<String>, kind: PolicyKind) -> Result<Rc<NamedPolicy>, InputError> {
        let mut all = self.policies(path, kind)?;
        match (all.pop(), all.len()) {
            (Some(only), 0) => Ok(only),
            (_, more) => {
                let message = format!("`{}` has {} policies, and one is wanted", path.get_ref(), more + 1);
                Err(self.lines.error(path.span().start, &message))
            }
        }
    }

    fn policies(&mut self, path: &Spanned<String>, kind: PolicyKind) -> Result<Vec<Rc<NamedPolicy>>, InputError> {
        let file = files::beside(self.folder, path.get_ref());
        if let Some(managed) = files::managed_by_aws(path.get_ref(), &file, kind) {
            return Ok(vec![Rc::new(managed)]);
        }
        self.files.read(file, kind, &self.values).map_err(|error| match error.file {
            // It is wrong inside.
            Some(_) => error,
            None => {
                let error = files::or_managed_by_aws(error, path.get_ref(), kind);
                self.lines.error(path.span().start, &error.message)
            }
        })
    }

    /// The grants on keys, by the keys' ARNs: each grant knows its key.
    fn grants(&self, files: &BTreeMap<String, Spanned<String>>) -> Result<Vec<NamedGrant>, InputError> {
        let mut all = Vec::new();
        for (key, path) in files {
            let bad =
                |error: &dyn std::fmt::Display| self.lines.error(path.span().start, &format!("`grants`: {error}"));
            let is_key = Fields::split(key).is_some_and(|arn| arn.service == "kms" && arn.resource.starts_with("key/"));
            if !is_key || key.contains(['*', '?']) {
                return Err(bad(&format!("`{}` is not the ARN of a key", key.escape_debug())));
            }
            let file = files::beside(self.folder, path.get_ref());
            let mut grants = read_grants_file(&file, self.files.open).map_err(|error| match error.file {
                Some(_) => error,
                None => bad(&error.message),
            })?;
            for grant in &mut grants {
                grant.key_id.get_or_insert_with(|| key.clone());
            }
            all.extend(NamedGrant::list(&file, grants));
        }
        Ok(all)
    }

    fn list(&mut self, paths: &[Spanned<String>], kind: PolicyKind) -> Result<Vec<NamedPolicy>, InputError> {
        let mut all = Vec::new();
        for path in paths {
            all.extend(self.policies(path, kind)?.into_iter().map(|policy| (*policy).clone()));
        }
        Ok(all)
    }

    /// The permissions boundaries that are given, or else those that templates give.
    fn boundaries(&mut self, table: &PrincipalTable) -> Result<Vec<NamedPolicy>, InputError> {
        if !table.permissions_boundary.is_empty() {
            return self.list(&table.permissions_boundary, PolicyKind::PermissionsBoundary);
        }
        let mut all = Vec::new();
        for path in &table.identity {
            let file = files::beside(self.folder, path.get_ref());
            all.extend(template::boundary_of(&file, &self.values, self.files.open)?);
        }
        Ok(all)
    }

    fn levels(
        &mut self,
        levels: &[Vec<Spanned<String>>],
        kind: PolicyKind,
    ) -> Result<Vec<Vec<NamedPolicy>>, InputError> {
        levels.iter().map(|level| self.list(level, kind)).collect()
    }
}

/// The requests of a case: each action on each resource.
fn requests(
    base: &Request,
    actions: &[String],
    resources: Option<&OneOrMany>,
    shared: &Shared,
) -> Result<Vec<Request>, String> {
    /// More are hardly meant.
    const MOST: usize = 10_000;
    let mut requests = Vec::new();
    for text in actions {
        for action in expand(text)? {
            let resources = match resources {
                Some(given) => {
                    let full = given.values().iter().map(|resource| full_resource(resource, &action, shared));
                    full.collect::<Result<Vec<_>, _>>()?
                }
                None => examples(&action, shared)?,
            };
            for resource in resources {
                if requests.len() == MOST {
                    return Err(format!("the case has more than {MOST} requests"));
                }
                requests.push(Request { action: action.as_str().into(), resource, ..base.clone() });
            }
        }
    }
    if requests.is_empty() { Err("the case has no requests".to_owned()) } else { Ok(requests) }
}

/// The field of a case that gives what an option of `can` gives.
fn field_of(option: &str) -> &'static str {
    match option {
        "PRINCIPAL" => "principal",
        "--input" => "inputs",
        "--unknown" => "unknown",
        _ => "context",
    }
}

/// What a case names that cannot be meant, with the field.
fn slip_of_case(
    table: &CaseTable,
    principal: &Principal,
    context: &[(String, ContextValue)],
    shared: &Shared,
) -> Option<(&'static str, Slip)> {
    if let Some(slip) = principal_slip(principal) {
        return Some(("principal", slip));
    }
    // What an operation asks for is looked at once it is read.
    let actions: Vec<&str> = match &table.action {
        Some(actions) => actions.values().iter().map(String::as_str).collect(),
        None => vec!["*"],
    };
    if let Some(slip) = actions.iter().find_map(|action| action_slip(action)) {
        return Some(("action", slip));
    }
    for resource in table.resource.iter().flat_map(OneOrMany::values) {
        let found = actions.iter().find_map(|action| {
            let resource = full_resource(resource, action, shared).ok()?;
            resource_slips(&actions, &resource).into_iter().next()
        });
        if let Some(slip) = found {
            return Some(("resource", slip));
        }
    }
    for (key, value) in context {
        let mut found = key_slips(&actions, key);
        found.extend(value_slips(key, catalog::condition_key(key), value));
        if let Some(slip) = found.into_iter().next() {
            return Some(("context", slip));
        }
    }
    // `*` at the end stands for any.
    let unknown = table.unknown.iter().filter(|key| !key.ends_with('*'));
    unknown.flat_map(|key| key_slips(&actions, key)).next().map(|slip| ("unknown", slip))
}

/// The actions that a text names: itself, or for a pattern those of the catalog.
fn expand(text: &str) -> Result<Vec<String>, String> {
    let shown = text.escape_debug();
    if glob::has_wildcard(text) {
        let actions: Vec<String> = catalog::matching_actions(text).map(|action| action.full_name.to_owned()).collect();
        if actions.is_empty() {
            return Err(format!("`action`: no known action matches the pattern `{shown}`"));
        }
        return Ok(actions);
    }
    crate::scenario::check_action(text).map_err(|error| format!("`action`: {error}"))?;
    Ok(vec![text.to_owned()])
}

/// A resource in full: `campaign/movies` and `s3://bucket/key` stand for ARNs.
fn full_resource(text: &str, action: &str, shared: &Shared) -> Result<String, String> {
    if text == "*" || text.starts_with("arn:") {
        return Ok(text.to_owned());
    }
    if let Some(object) = text.strip_prefix("s3://") {
        return Ok(format!("arn:{}:s3:::{object}", partition_of(shared)));
    }
    let service = action.split_once(':').map_or(action, |(prefix, _)| prefix).to_ascii_lowercase();
    let (region, account) = home(shared, &format!("write the ARN of `{}`", text.escape_debug()))?;
    let region = if matches!(&*service, "iam" | "sts") { "" } else { region };
    let service = if service == "sts" { "iam" } else { &service };
    Ok(format!("arn:{}:{service}:{region}:{account}:{text}", partition_of(shared)))
}

/// The partition of the suite's Region.
fn partition_of(shared: &Shared) -> &'static str {
    shared.region.as_deref().map_or(Partition::Aws, Partition::of).as_str()
}

fn home<'a>(shared: &'a Shared, or: &str) -> Result<(&'a str, &'a str), String> {
    let given = shared.region.as_deref().zip(shared.account.as_deref());
    given.ok_or_else(|| format!("the suite has no `region` and `account`: give them, or {or}"))
}

/// An example of each resource type that the action needs; `*` if it has no resource-level permissions.
fn examples(action: &str, shared: &Shared) -> Result<Vec<String>, String> {
    let Some(known) = catalog::action(action) else {
        return Err(format!("the action `{}` is not in the catalog: write the `resource`", action.escape_debug()));
    };
    let mut types: Vec<&ResourceType> = known.required_resource_types().collect();
    if types.is_empty() {
        types = known.resources.iter().map(|resource| resource.resource_type).collect();
    }
    if types.is_empty() {
        return Ok(vec!["*".to_owned()]);
    }
    let (region, account) = home(shared, "write the `resource`")?;
    Ok(types.into_iter().map(|resource_type| example(resource_type.arn(), region, account)).collect())
}

/// An ARN of a template.
fn example(template: &ArnTemplate, region: &str, account: &str) -> String {
    template.filled(Partition::of(region).as_str(), region, account, |_| "example")
}

fn call(
    name: &str,
    principal: Principal,
    table: &CaseTable,
    context: Vec<(String, ContextValue)>,
    exemptions: Exemptions,
    shared: &Shared,
) -> Result<Call, String> {
    let operation = operation::find(name).map_err(|error| format!("`operation`: {error}"))?;
    let arns = || table.inputs.values().filter_map(|value| Fields::split(value));
    let region = shared.region.as_deref().or_else(|| arns().map(|arn| arn.region).find(|region| !region.is_empty()));
    let account = shared.account.as_deref().or_else(|| principal.account());
    let (Some(region), Some(account)) = (region, account) else {
        return Err("the suite has no `region` and `account`, which an operation needs".to_owned());
    };
    let scope = Scope::new(Partition::of(region), region, account)
        .map_err(|error| format!("Region `{region}` and account `{account}`: {error}"))?;
    let mut call = Call::new(operation, principal, scope);
    call.context = context;
    call.unknown.clone_from(&table.unknown);
    call.exemptions = exemptions;
    for (input, value) in &table.inputs {
        call = call.with_input(input, value).map_err(|error| format!("`inputs`: {error}"))?;
    }
    for (key, value) in &table.tags {
        call = call.with_tag(key, value);
    }
    Ok(call)
}

/// The suites' files: those that are named, and those below the folders that are named, sorted.
pub(crate) fn suites(paths: &[PathBuf]) -> Result<Vec<PathBuf>, InputError> {
    let mut found = Vec::new();
    for path in paths {
        let unreadable = |path: &Path, error: std::io::Error| files::unreadable(&path.to_string_lossy(), &error);
        if !fs::metadata(path).map_err(|error| unreadable(path, error))?.is_dir() {
            found.push(path.clone());
            continue;
        }
        let before = found.len();
        let mut folders = vec![path.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| unreadable(&folder, error))? {
                let entry = entry.map_err(|error| unreadable(&folder, error))?;
                let name = entry.file_name();
                let name = name.to_string_lossy();
                // Links to folders are not followed, as they may lead in a circle.
                let kind = entry.file_type().map_err(|error| unreadable(&entry.path(), error))?;
                let hidden = name.starts_with('.') || name == "target" || name == "node_modules";
                if kind.is_dir() && !hidden {
                    folders.push(entry.path());
                } else if !kind.is_dir() && name.ends_with(ENDING) {
                    let path = entry.path();
                    found.push(path.strip_prefix(".").unwrap_or(&path).to_owned());
                }
            }
        }
        let Some(new) = found.get_mut(before..).filter(|new| !new.is_empty()) else {
            let message = format!("there is no suite, a file `*{ENDING}`, below `{}`", path.display());
            return Err(InputError::new(message));
        };
        new.sort();
    }
    found.dedup();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_fills_the_template() {
        use personalize_iam_model::{personalize, s3};
        let template = personalize::ResourceType::Campaign.arn();
        let expected = "arn:aws:personalize:eu-west-1:111122223333:campaign/example";
        assert_eq!(example(template, "eu-west-1", "111122223333"), expected);
        let bucket = s3::ResourceType::Bucket.arn();
        assert_eq!(example(bucket, "eusc-de-east-1", "111122223333"), "arn:aws-eusc:s3:::example");
    }

    #[test]
    fn a_pattern_is_the_actions_of_the_catalog_and_a_new_action_is_taken() {
        assert_eq!(expand("personalize:Xyzzy").unwrap(), ["personalize:Xyzzy"]);
        assert_eq!(expand("ec2:RunInstances").unwrap(), ["ec2:RunInstances"]);
        assert_eq!(
            expand("personalize:Nope*"),
            Err("`action`: no known action matches the pattern `personalize:Nope*`".to_owned())
        );
    }
}
