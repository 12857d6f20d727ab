//! Whose policies `replay` decides under: those of an estate, of suites, or of one principal in files; and which of them count for
//! a request.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use personalize_iam_estate::{Cast, Layers, Levels, Missing, members};
use personalize_iam_eval::{Principal, Semantics};
use personalize_iam_model::Policy;
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Support};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_trail::{Caller, Counting, Given, Side};

use crate::arguments::PolicyArgs;
use crate::effort::reading;
use crate::estate_option::EstateArgs;
use crate::failure::InputError;
use crate::replay::Context;
use crate::suite::{PolicyFiles, read_cast, suites};
use crate::template::Values;

/// Those whose policies are given, and the policies of resources.
#[derive(Default)]
pub(super) struct Policies {
    members: Vec<Member>,
    /// By the ARN of a user or a role.
    by_arn: HashMap<String, u32>,
    /// By account and name of a role: a session's ARN does not show the path, and names are unique in an account.
    by_role: HashMap<(String, String), u32>,
    /// By the name alone, of any account.
    by_name: Option<String>,
    documents: Vec<Arc<Policy>>,
    /// By the ARNs of resources; `None`: there is no policy.
    own: HashMap<String, Option<u32>>,
    /// By patterns of ARNs.
    own_patterns: Vec<(String, Option<u32>)>,
    trust: HashMap<String, u32>,
    owners: BTreeMap<String, String>,
    /// By account: the resource control policies that count for what is in it, or why they are not known.
    above: Vec<(String, Result<Levels, String>)>,
    lacks_own: bool,
    unreadable: HashSet<String>,
    semantics: Semantics,
    context: Context,
}

#[derive(Default)]
struct Member {
    layers: Layers,
    missing: Missing,
    unknown: Vec<String>,
}

/// Policies that were read, and what is worth knowing of them.
pub(super) struct ReadPolicies {
    pub(super) policies: Policies,
    pub(super) warnings: Vec<String>,
    pub(super) problems: Vec<InputError>,
}

const NOT_THEIRS: &str = "the given policies are of other principals";

// The number of a side, in bits: the policy of the resource, the other account that owns it, and what is not given.
const ACCOUNT: u32 = 24;
const UNREAD: u64 = 1 << 50;
const FOREIGN: u64 = 1 << 51;

impl Policies {
    fn add(&mut self, arn: &str, member: Member) {
        let number = u32::try_from(self.members.len()).unwrap_or(u32::MAX);
        if let Some(fields) = Fields::split(arn)
            && let Some(role) = fields.resource.strip_prefix("role/")
        {
            let name = role.rsplit('/').next().unwrap_or(role);
            self.by_role.insert((fields.account.to_owned(), name.to_owned()), number);
        }
        self.by_arn.insert(arn.to_owned(), number);
        self.members.push(member);
    }

    fn document(&mut self, policy: Arc<Policy>) -> u32 {
        self.documents.push(policy);
        u32::try_from(self.documents.len() - 1).unwrap_or(u32::MAX)
    }

    fn own(&mut self, arn: &str, policy: Option<Arc<Policy>>) {
        let number = policy.map(|policy| self.document(policy));
        if glob::has_wildcard(arn) {
            self.own_patterns.push((arn.to_owned(), number));
        } else {
            self.own.insert(arn.to_owned(), number);
        }
    }

    fn of_cast(cast: Cast) -> Policies {
        let mut all = Policies { lacks_own: cast.lacks_own, owners: cast.owners, ..Policies::default() };
        for member in cast.members {
            let arn = identity_of(&member.principal).unwrap_or(member.name);
            all.add(&arn, Member { layers: member.layers, missing: member.missing, unknown: Vec::new() });
        }
        for (arn, policy) in cast.own {
            all.own(&arn, Some(policy));
        }
        for (arn, policy) in cast.trust {
            let number = all.document(policy);
            all.trust.insert(arn, number);
        }
        all.above = cast.above.into_iter().collect();
        all.unreadable = cast.unreadable.into_iter().collect();
        all
    }

    /// A digest of all that decides, to tell whether two processes replay under the same policies.
    pub(super) fn digest(&self) -> u64 {
        let mut digest = Digest::default();
        let plain = Context::default();
        let names: BTreeMap<&String, &u32> = self.by_arn.iter().collect();
        digest.add(&format!("{names:?}"));
        for member in &self.members {
            digest.add(&plain.policies(&member.layers.policies()).to_string());
            digest.add(&format!("{:?} {:?}", member.missing, member.unknown));
        }
        let document = |number: &u32| self.documents.get(*number as usize);
        let own: BTreeMap<&String, Option<&Arc<Policy>>> = self
            .own
            .iter()
            .chain(self.own_patterns.iter().map(|(arn, number)| (arn, number)))
            .map(|(arn, number)| (arn, number.as_ref().and_then(document)))
            .collect();
        let trust: BTreeMap<&String, Option<&Arc<Policy>>> =
            self.trust.iter().map(|(arn, number)| (arn, document(number))).collect();
        digest.add(&format!("{own:?} {trust:?} {:?} {:?} {}", self.owners, self.above, self.lacks_own));
        digest.add(&format!(
            "{:?} {:?} {:?}",
            self.by_name,
            self.semantics,
            self.unreadable.iter().collect::<BTreeSet<_>>()
        ));
        digest.0
    }

    /// The policy of a resource, if it is among the given ones: its number, or that it has no policy.
    fn policy_of(&self, action: &str, resource: &str) -> Option<Option<u32>> {
        if is_sts(action) {
            return self.trust.get(resource).map(|number| Some(*number));
        }
        if let Some(known) = self.own.get(resource) {
            return Some(*known);
        }
        // A bucket's policy is also that of its objects.
        let bucket = bucket_of(resource);
        if let Some(known) = bucket.and_then(|bucket| self.own.get(bucket)) {
            return Some(*known);
        }
        let fits = |pattern: &str| {
            glob::matches(pattern, resource, Case::Sensitive)
                || bucket.is_some_and(|bucket| glob::matches(pattern, bucket, Case::Sensitive))
        };
        let fitting = self.own_patterns.iter().filter(|(pattern, _)| fits(pattern));
        fitting.max_by_key(|(pattern, _)| pattern.len()).map(|(_, number)| *number)
    }
}

fn is_sts(action: &str) -> bool {
    action.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("sts:"))
}

/// The bucket of an object.
fn bucket_of(resource: &str) -> Option<&str> {
    let (bucket, _) = resource.split_once('/')?;
    (bucket.starts_with("arn:") && bucket.contains(":s3:::")).then_some(bucket)
}

/// The ARN of the user or the role.
fn identity_of(principal: &Principal) -> Option<String> {
    match principal {
        Principal::RoleSession { role: Some(role), .. } => Some(role.clone()),
        other => other.arn(),
    }
}

impl Given for Policies {
    fn who(&self, caller: &Caller<'_>) -> Result<u32, &'static str> {
        let identity = match caller {
            _ if caller.is_service_linked() => return Err("a service-linked role: AWS writes its policy"),
            Caller::User { arn } => &**arn,
            Caller::RoleSession { role: Some(role), .. } => role,
            Caller::RoleSession { session, role: None } => {
                let fields = Fields::split(session).ok_or("the record does not say who called")?;
                let name = fields.resource.strip_prefix("assumed-role/").and_then(|rest| rest.split('/').next());
                let name = name.ok_or("the record does not say who called")?;
                if self.by_name.as_deref() == Some(name) {
                    return Ok(0);
                }
                let key = (fields.account.to_owned(), name.to_owned());
                return self.by_role.get(&key).copied().ok_or(NOT_THEIRS);
            }
            Caller::Root { .. } => return Err("the root user has no policies of its own"),
            Caller::FederatedUser { .. } => {
                return Err("a federated user: no record of the call has the policy of the session");
            }
            Caller::Service { .. } | Caller::Anonymous | Caller::Federated { .. } => {
                return Err("policies of resources alone count for this caller");
            }
            Caller::OfAccount { .. } => return Err("the record does not say who of another account called"),
            _ => return Err("the record does not say who called"),
        };
        if let Some(name) = &self.by_name {
            let own = identity.rsplit('/').next().unwrap_or(identity);
            return if own == name { Ok(0) } else { Err(NOT_THEIRS) };
        }
        self.by_arn.get(identity).copied().ok_or(NOT_THEIRS)
    }

    fn side(&self, account: Option<&str>, action: &str, resource: Option<&str>, owner: Option<&str>) -> Side<'_> {
        let prefix = action.split_once(':').map_or("", |(prefix, _)| prefix);
        let takes = || {
            is_sts(action)
                || !prefix.eq_ignore_ascii_case("iam")
                    && catalog::service(prefix)
                        .is_none_or(|service| service.supports.resource_based_policies != Support::No)
        };
        let Some(resource) = resource else {
            let some =
                self.lacks_own || !self.own.is_empty() || !self.own_patterns.is_empty() || !self.trust.is_empty();
            return Side { number: if some && takes() { UNREAD } else { 0 }, owner: None };
        };
        if resource == "*" {
            return Side::default();
        }
        let known = bucket_of(resource).unwrap_or(resource);
        let told = self.owners.get(known).or_else(|| self.owners.get(resource)).map(String::as_str);
        let of_arn = Fields::split(resource).map(|fields| fields.account).filter(|account| account.len() == 12);
        let own_account = account;
        let account = of_arn.or(owner).or(told);
        let is_foreign = own_account.is_some() && account.is_some() && account != own_account;
        let policy = self.policy_of(action, resource);
        let mut number = policy.flatten().map_or(0, |policy| u64::from(policy) + 1);
        if is_foreign {
            number |= FOREIGN;
            let place = self.above.iter().position(|(known, _)| Some(known.as_str()) == account);
            number |= place.map_or(0, |place| place as u64 + 1) << ACCOUNT;
        }
        let is_here = self.above.iter().any(|(known, _)| Some(known.as_str()) == account);
        // A role has a trust policy and a key its policy, and nothing passes without.
        let is_needed = is_sts(action) || resource.contains(":kms:") && resource.contains(":key/");
        let is_read = !self.unreadable.contains(known) && (policy.is_some() || !self.lacks_own);
        if policy.flatten().is_none()
            && takes()
            && (!is_read || is_needed || is_foreign && policy.is_none() && !is_here)
        {
            number |= UNREAD;
        }
        Side { number, owner: told.filter(|_| owner.is_none() && of_arn.is_none()) }
    }

    fn counting(&self, who: u32, side: u64) -> Counting {
        let Some(member) = self.members.get(who as usize) else { return Counting::default() };
        let mut layers = member.layers.clone();
        let mut could_allow = member.missing.could_allow.clone();
        let mut could_deny = member.missing.could_deny.clone();
        let lacks_identity = !could_allow.is_empty();
        let is_foreign = side & FOREIGN != 0;
        let lacks_resource = side & UNREAD != 0;
        if lacks_resource {
            let what = "the policy of the resource, which is not given".to_owned();
            could_allow.push(what.clone());
            could_deny.push(what);
        }
        if is_foreign {
            // Resource control policies are those of the account that owns the resource.
            let account = (side >> ACCOUNT & 0xf_ffff) as usize;
            layers.resource_control = match account.checked_sub(1).and_then(|place| self.above.get(place)) {
                Some((_, Ok(levels))) => levels.clone(),
                Some((_, Err(why))) => {
                    could_deny.push(why.clone());
                    Levels::default()
                }
                None => {
                    if self.lacks_own {
                        could_deny
                            .push("the resource control policies of the account that owns the resource".to_owned());
                    }
                    Levels::default()
                }
            };
        }
        let mut policies = layers.policies();
        let own =
            (side & 0xff_ffff).checked_sub(1).and_then(|number| self.documents.get(usize::try_from(number).ok()?));
        policies.resource = own.map(|policy| Policy::clone(policy));
        Counting {
            policies,
            semantics: self.semantics,
            unknown: member.unknown.clone(),
            could_allow,
            lacks_identity,
            lacks_resource,
            could_deny,
        }
    }

    fn members(&self, counting: &Counting) -> String {
        format!("\"policies\":{}", self.context.policies(&counting.policies))
    }
}

/// FNV-1a.
pub(super) struct Digest(pub(super) u64);

impl Default for Digest {
    fn default() -> Digest {
        Digest(0xcbf2_9ce4_8422_2325)
    }
}

impl Digest {
    pub(super) fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// What a path of `--policies` or `--old` is, by its content.
enum Kind {
    Estate,
    Suite,
    Document,
}

fn kind_of(path: &str) -> Result<Kind, InputError> {
    let at = Path::new(path);
    if path.trim_start().starts_with('{') {
        return Ok(Kind::Document);
    }
    if at.is_dir() {
        return Ok(if suites(&[at.to_owned()]).is_ok() { Kind::Suite } else { Kind::Estate });
    }
    if path.ends_with("estate.toml") {
        return Ok(Kind::Estate);
    }
    if path.ends_with(".toml") {
        return Ok(Kind::Suite);
    }
    // `template.yaml#Role`, or a file that is not JSON.
    if !at.is_file() {
        return Ok(Kind::Document);
    }
    let text = crate::files::read_file(at)?;
    let value: Result<serde_json::Value, _> = serde_json::from_str(&text);
    Ok(match value {
        Ok(value) if value.get("Statement").is_some() || value.get("Resources").is_some() => Kind::Document,
        Ok(_) => Kind::Estate,
        Err(_) => Kind::Document,
    })
}

/// Reads the policies that the paths lead to.
pub(super) fn of_paths(
    paths: &[String],
    principal: Option<&str>,
    args: &PolicyArgs,
    option: &str,
) -> Result<ReadPolicies, InputError> {
    let mut kinds: [Vec<String>; 3] = Default::default();
    let [estate, suite, document] = &mut kinds;
    for path in paths {
        match kind_of(path)? {
            Kind::Estate => estate.push(path.clone()),
            Kind::Suite => suite.push(path.clone()),
            Kind::Document => document.push(path.clone()),
        }
    }
    let to_paths = |all: &[String]| all.iter().map(PathBuf::from).collect::<Vec<_>>();
    match (estate.is_empty(), suite.is_empty(), document.is_empty()) {
        (false, true, true) => of_estate(&EstateArgs::of(to_paths(estate))),
        (true, false, true) => of_suites(&to_paths(suite)),
        (true, true, _) => {
            let mut args = args.clone();
            args.identity.append(document);
            of_files(principal, &args, option)
        }
        _ => Err(InputError::new(format!(
            "`{option}`: dumps of accounts, suites and policies are given together: give one kind of them"
        ))),
    }
}

/// Reads the policies of an estate.
pub(super) fn of_estate(args: &EstateArgs) -> Result<ReadPolicies, InputError> {
    let asked = args.read(&Values::default(), &reading("replay", true))?;
    let Some(asked) = asked else { return Err(InputError::new("no dump of an account is given")) };
    let cast = members(&asked.estate, asked.assume_none);
    Ok(ReadPolicies { policies: Policies::of_cast(cast), warnings: asked.warnings, problems: asked.problems })
}

/// Reads the policies of suites.
pub(super) fn of_suites(paths: &[PathBuf]) -> Result<ReadPolicies, InputError> {
    let mut files = PolicyFiles::new(crate::files::open);
    let mut all = Policies::default();
    for path in suites(paths)? {
        let cast = read_cast(&path, false, &mut files)?;
        for one in &cast.principals {
            let policies = one.applying();
            let mut unknown = Vec::new();
            one.policies.leave_open(&mut unknown);
            let arn = identity_of(&one.principal).unwrap_or_else(|| one.name.clone());
            let member = Member { layers: Layers::from(policies), missing: Missing::default(), unknown };
            match all.by_arn.get(&arn).and_then(|number| all.members.get(*number as usize)) {
                Some(known) if known.layers == member.layers => {}
                Some(_) => {
                    let message =
                        format!("`{arn}` has other policies in another suite: replay under one of them at a time");
                    return Err(InputError::new(message).in_file(path.to_string_lossy()));
                }
                None => all.add(&arn, member),
            }
        }
        for (arn, named) in cast.resource_policies.entries() {
            all.own(arn, named.as_ref().map(|named| Arc::new(named.policy.clone())));
        }
        for (arn, named) in cast.resource_policies.trust() {
            let number = all.document(Arc::new(named.policy.clone()));
            all.trust.insert(arn.clone(), number);
        }
    }
    if all.members.is_empty() {
        return Err(InputError::new("the suites have no principals: write `[principals.NAME]`"));
    }
    Ok(ReadPolicies { policies: all, warnings: Vec::new(), problems: Vec::new() })
}

/// Reads the policies of one principal.
pub(super) fn of_files(principal: Option<&str>, args: &PolicyArgs, option: &str) -> Result<ReadPolicies, InputError> {
    let Some(principal) = principal else {
        let message = format!(
            "`{option}`: say whose policies these are: `--principal arn:aws:iam::111122223333:role/etl`, or the name of a \
             user or a role"
        );
        return Err(InputError::new(message));
    };
    for (option, is_given) in [
        ("--resource-policy", args.resource_policy.is_some()),
        ("--vpc-endpoint", !args.vpc_endpoint.is_empty()),
        ("--grants", !args.grants.is_empty()),
    ] {
        if is_given {
            let message = format!(
                "`{option}`: a log has requests on many resources, and it is not known which of them this is about; give \
                 policies of resources in a suite, by their ARNs"
            );
            return Err(InputError::new(message));
        }
    }
    let named = args.read()?;
    let mut unknown = Vec::new();
    named.leave_open(&mut unknown);
    let mut all = Policies { semantics: args.semantics(), context: Context::new(args, &named), ..Policies::default() };
    let layers = Layers::from(named.policies());
    if principal.starts_with("arn:") {
        let _: Principal = principal.parse().map_err(|error| InputError::new(format!("`--principal`: {error}")))?;
        let is_one =
            matches!(principal.split(':').nth(5), Some(rest) if rest.starts_with("user/") || rest.starts_with("role/"));
        if !is_one {
            let message =
                "`--principal`: write the ARN of a user or a role, as in `arn:aws:iam::111122223333:role/etl`";
            return Err(InputError::new(message));
        }
        all.add(principal, Member { layers, missing: Missing::default(), unknown });
    } else {
        all.by_name = Some(principal.rsplit('/').next().unwrap_or(principal).to_owned());
        all.members.push(Member { layers, unknown, ..Member::default() });
    }
    Ok(ReadPolicies { policies: all, warnings: Vec::new(), problems: Vec::new() })
}
