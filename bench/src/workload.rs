//! The seeded workload: N identity-based policies of three statements, all attached to the caller, and the requests.
//!
//! The first statement allows a few actions on a team's resources, the second allows `iam:PassRole` for the service,
//! the third denies under a condition: outside of a Region, without TLS, from bad addresses, without a second factor.
//! Of 10,000 requests with 6 to 8 context keys some 45 % are allowed, 25 % denied by a statement, 30 % by none.
//! The same number makes the same workload on every machine.

use std::fmt::Write as _;

use personalize_iam_model::catalog::{self, ResourceType};
use personalize_iam_model::glob::{self, Case};

use crate::case::{Condition, Operator, Outcome, Policy, Request, Statement, Workload};
use crate::engine::sketch::Sketch;

/// How many requests a workload has.
pub const REQUESTS: usize = 10_000;

const SEED: u64 = 0x9E37_79B9_2026_1122;
const ACCOUNT: &str = "123456789012";
const HOME: &str = "us-east-1";
const SERVICE: &str = "personalize.amazonaws.com";
const WORDS: &[&str] = &["movies", "music", "shop", "news", "games", "books", "travel", "food", "video", "ads"];
const STAGES: &[&str] = &["prod", "stage", "dev", "test"];
const VERBS: &[&str] = &["Delete", "Create", "Update", "Put", "Get", "Describe", "Stop", "Start"];
const OTHER_REGIONS: &[&str] = &["ap-south-1", "sa-east-1", "eu-central-1"];
const BAD_NETWORKS: &[&str] = &[
    "198.51.100.0/24",
    "203.0.113.0/25",
    "192.0.2.128/26",
    "10.66.0.0/16",
    "198.18.0.0/15",
    "203.0.113.200/32",
    "2001:db8:bad::/48",
];
const BAD_ADDRESSES: &[&str] = &[
    "198.51.100.7",
    "198.51.100.250",
    "203.0.113.5",
    "203.0.113.200",
    "192.0.2.131",
    "10.66.3.9",
    "198.19.4.4",
    "2001:db8:bad::17",
];

/// The workload with `n` policies.
pub fn workload(n: usize) -> Workload {
    let mut random = Random(SEED ^ n as u64);
    let catalog = Catalog::new();
    let policies: Vec<Policy> = (1..=n).map(|team| policy(&mut random, &catalog, team, false)).collect();
    let requests = requests(&mut random, &catalog, &policies);
    Workload { policies, requests }
}

/// The workload with one policy, and `n - 1` more of which no statement matches any request, although they name the
/// same actions, the same account and the same types of resources.
pub fn padded(n: usize) -> Workload {
    /// Beyond the teams that requests ask for.
    const FIRST_TEAM: usize = 1_000;
    let Workload { mut policies, requests } = workload(1);
    let mut random = Random(SEED.rotate_left(32) ^ n as u64);
    let catalog = Catalog::new();
    policies.extend((1..n).map(|other| policy(&mut random, &catalog, FIRST_TEAM + other, true)));
    Workload { policies, requests }
}

/// What the workload needs of the catalog.
struct Catalog {
    /// Every action with the types that it acts on.
    actions: Vec<(&'static str, Vec<&'static ResourceType>)>,
    /// The types whose ARN has a Region and an account.
    types: Vec<&'static ResourceType>,
}

impl Catalog {
    fn new() -> Catalog {
        let personalize = catalog::service("personalize").expect("the catalog has personalize");
        let regional = |t: &&ResourceType| t.service == "personalize" && t.arn().region.is_variable();
        let actions = personalize.actions.iter().map(|action| {
            let types = action.resources.iter().map(|r| r.resource_type).filter(|t| t.service == "personalize");
            (action.full_name, types.collect())
        });
        let actions: Vec<(&str, Vec<&ResourceType>)> = actions.collect();
        let acted_on = |t: &&ResourceType| actions.iter().any(|(_, types)| types.iter().any(|of| of.name == t.name));
        let types = personalize.resource_types.iter().filter(regional).filter(acted_on).collect();
        Catalog { actions, types }
    }

    fn matching(&self, patterns: &[String]) -> Vec<&(&'static str, Vec<&'static ResourceType>)> {
        let any = |name: &str| patterns.iter().any(|pattern| glob::matches(pattern, name, Case::Ignored));
        self.actions.iter().filter(|(name, _)| any(name)).collect()
    }
}

/// The three statements of a team; `own`: on nothing but the team's own resources.
fn policy(random: &mut Random, catalog: &Catalog, team: usize, own: bool) -> Policy {
    Policy {
        statements: vec![allow(random, catalog, team, own), pass_role(random, team), deny(random, catalog, team, own)],
    }
}

fn allow(random: &mut Random, catalog: &Catalog, team: usize, own: bool) -> Statement {
    let mut actions: Vec<String> = Vec::new();
    let mut resources: Vec<String> = Vec::new();
    let statement = |actions, resources| Statement { denies: false, actions, resources, conditions: Vec::new() };
    if !own && random.chance(15) {
        // What takes no resource.
        let names: Vec<&str> = catalog.actions.iter().filter(|(_, types)| types.is_empty()).map(|(n, _)| *n).collect();
        for _ in 0..random.between(1, 4) {
            let action = if random.chance(15) { "personalize:List*" } else { random.pick(&names) };
            push_new(&mut actions, action.to_owned());
        }
        return statement(actions, vec!["*".to_owned()]);
    }
    let count = if random.chance(33) { 2 } else { 1 };
    let types: Vec<&ResourceType> = (0..count).map(|_| *random.pick(&catalog.types)).collect();
    let acts = |of: &[&ResourceType]| of.iter().any(|t| types.iter().any(|chosen| chosen.name == t.name));
    let names: Vec<&str> = catalog.actions.iter().filter(|(_, of)| acts(of)).map(|(name, _)| *name).collect();
    for _ in 0..random.between(1, 6) {
        let name = *random.pick(&names);
        let action = if random.chance(25) { verb_pattern(random, name) } else { name.to_owned() };
        push_new(&mut actions, action);
    }
    for _ in 0..random.between(1, 3) {
        let kind = *random.pick(&types);
        push_new(&mut resources, resource_pattern(random, kind, team));
    }
    statement(actions, resources)
}

fn pass_role(random: &mut Random, team: usize) -> Statement {
    let role = if random.chance(50) {
        format!("arn:aws:iam::{ACCOUNT}:role/PersonalizeRole-team-{team}")
    } else {
        format!("arn:aws:iam::{ACCOUNT}:role/service-role/team-{team}-*")
    };
    let condition = condition(Operator::StringEquals, "iam:PassedToService", &[SERVICE]);
    Statement {
        denies: false,
        actions: vec!["iam:PassRole".to_owned()],
        resources: vec![role],
        conditions: vec![condition],
    }
}

fn deny(random: &mut Random, catalog: &Catalog, team: usize, own: bool) -> Statement {
    let mut actions: Vec<String> = Vec::new();
    for _ in 0..random.between(1, 4) {
        let action = if random.chance(35) {
            format!("personalize:{}*", random.pick(VERBS))
        } else {
            random.pick(&catalog.actions).0.to_owned()
        };
        push_new(&mut actions, action);
    }
    let matching = catalog.matching(&actions);
    let types: Vec<&ResourceType> =
        matching.iter().flat_map(|(_, types)| types).copied().filter(|t| t.arn().region.is_variable()).collect();
    let everywhere = random.chance(50);
    let mut resources: Vec<String> = Vec::new();
    if !own && (types.is_empty() || everywhere) {
        resources.push("*".to_owned());
    } else {
        for _ in 0..random.between(1, 3) {
            let region = if random.chance(50) { "*" } else { HOME };
            let kind = if types.is_empty() { random.pick(&catalog.types) } else { random.pick(&types) };
            push_new(&mut resources, format!("arn:aws:personalize:{region}:{ACCOUNT}:{}/team-{team}-*", segment(kind)));
        }
    }
    let mut conditions = vec![guard(random)];
    if random.chance(15) {
        let other = guard(random);
        if other.operator != conditions[0].operator {
            conditions.push(other);
        }
    }
    Statement { denies: true, actions, resources, conditions }
}

fn guard(random: &mut Random) -> Condition {
    match random.below(4) {
        0 if random.chance(50) => condition(Operator::StringNotEquals, "aws:RequestedRegion", &[HOME]),
        0 => condition(Operator::StringNotEquals, "aws:RequestedRegion", &[HOME, "us-west-2"]),
        1 => condition(Operator::Bool, "aws:SecureTransport", &["false"]),
        2 => {
            let mut networks: Vec<String> = Vec::new();
            for _ in 0..random.between(1, 3) {
                push_new(&mut networks, (*random.pick(BAD_NETWORKS)).to_owned());
            }
            networks.sort();
            Condition { operator: Operator::IpAddress, key: "aws:SourceIp", values: networks }
        }
        _ => condition(Operator::BoolIfExists, "aws:MultiFactorAuthPresent", &["false"]),
    }
}

fn condition(operator: Operator, key: &'static str, values: &[&str]) -> Condition {
    Condition { operator, key, values: values.iter().map(|value| (*value).to_owned()).collect() }
}

/// All actions that share the first word of this one, such as `personalize:Describe*`.
fn verb_pattern(random: &mut Random, action: &str) -> String {
    let (prefix, name) = action.split_once(':').expect("an action has a prefix");
    let verb = name.find(|c: char| c.is_ascii_uppercase() && !name.starts_with(c)).unwrap_or(name.len());
    let verb = name.get(1..).and_then(|rest| rest.find(|c: char| c.is_ascii_uppercase())).map_or(verb, |at| at + 1);
    let pattern = format!("{prefix}:{}*", &name[..verb]);
    // Actions are compared without regard to case.
    if random.chance(15) { pattern.to_lowercase() } else { pattern }
}

/// The beginning of a type's resource part, such as `campaign`.
fn segment(kind: &ResourceType) -> &'static str {
    let resource = kind.arn().text.splitn(6, ':').nth(5).unwrap_or_default();
    resource.split('/').next().unwrap_or_default()
}

fn resource_pattern(random: &mut Random, kind: &ResourceType, team: usize) -> String {
    let region = if random.chance(85) { HOME } else { "*" };
    let name = match random.below(100) {
        roll if kind.name == "dataset" && roll < 50 => format!("team-{team}-*/INTERACTIONS"),
        0..10 => format!("team-{team}-{}-*-{:04}", random.pick(WORDS), random.below(100)),
        10..25 => format!("team-{team}-{}-{}-{:04}", random.pick(WORDS), random.pick(STAGES), random.below(100)),
        _ => format!("team-{team}-*"),
    };
    format!("arn:aws:personalize:{region}:{ACCOUNT}:{}/{name}", segment(kind))
}

fn requests(random: &mut Random, catalog: &Catalog, policies: &[Policy]) -> Vec<Request> {
    /// After this many tries a request with another outcome is taken.
    const TRIES: usize = 400;
    let mut sketch = Sketch::new(policies);
    let mut one = |random: &mut Random| {
        let wanted = match random.below(100) {
            0..45 => Outcome::Allowed,
            45..70 => Outcome::ExplicitDeny,
            _ => Outcome::ImplicitDeny,
        };
        let mut last = request(random, catalog, policies, wanted);
        for _ in 0..TRIES {
            if sketch.decide_texts(&last) == wanted {
                break;
            }
            last = request(random, catalog, policies, wanted);
        }
        last
    };
    (0..REQUESTS).map(|_| one(random)).collect()
}

/// A request that has a fair chance of this outcome.
fn request(random: &mut Random, catalog: &Catalog, policies: &[Policy], wanted: Outcome) -> Request {
    let number = random.below(policies.len());
    let [allow, pass_role, deny] = policies[number].statements.as_slice() else { unreachable!("three statements") };
    let team = number + 1;
    let mut region = if random.chance(90) { HOME } else { "us-west-2" };
    let broken = if wanted == Outcome::ExplicitDeny { Some(deny.conditions[0].key) } else { None };
    if broken == Some("aws:RequestedRegion") {
        region = *random.pick(OTHER_REGIONS);
    }
    let passes_role = wanted != Outcome::ExplicitDeny && random.chance(12);
    let mut passed_to = None;
    let (action, resource) = if passes_role {
        let mut resource = fill(random, &pass_role.resources[0], region);
        passed_to = match (wanted, random.below(100)) {
            (Outcome::Allowed, _) => Some(SERVICE),
            (_, 0..50) => Some("lambda.amazonaws.com"),
            (_, 50..80) => None,
            _ => {
                resource = format!("arn:aws:iam::{ACCOUNT}:role/Admin-{}", random.below(99));
                Some(SERVICE)
            }
        };
        ("iam:PassRole", resource)
    } else {
        let statement = match wanted {
            Outcome::Allowed => Some(allow),
            Outcome::ExplicitDeny => Some(deny),
            Outcome::ImplicitDeny | Outcome::Failed => None,
        };
        match statement {
            Some(statement) => {
                let (action, types) = *random.pick(&catalog.matching(&statement.actions));
                let fits = |pattern: &&String| types.iter().any(|t| pattern.contains(&format!(":{}/", segment(t))));
                let patterns: Vec<&String> = statement.resources.iter().filter(fits).collect();
                let resource = if types.is_empty() {
                    "*".to_owned()
                } else if !patterns.is_empty() && random.chance(90) {
                    let pattern = *random.pick(&patterns);
                    fill(random, pattern, region)
                } else {
                    any_arn(random, types, team, region)
                };
                (*action, resource)
            }
            None => {
                let (action, types) = random.pick(&catalog.actions);
                let other = if random.chance(50) { policies.len() + random.between(1, 99) } else { team };
                let resource = if types.is_empty() { "*".to_owned() } else { any_arn(random, types, other, region) };
                (*action, resource)
            }
        }
    };
    let principal = if random.chance(50) {
        format!("arn:aws:iam::{ACCOUNT}:user/dev-{}", random.below(500))
    } else {
        format!("arn:aws:sts::{ACCOUNT}:assumed-role/PersonalizeDev/session-{}", random.below(500))
    };
    let context = context(random, &principal, region, broken, passed_to);
    Request { principal, action: action.to_owned(), resource, context }
}

fn context(
    random: &mut Random,
    principal: &str,
    region: &str,
    broken: Option<&str>,
    passed_to: Option<&str>,
) -> Vec<(&'static str, String)> {
    let arn = match principal.split('/').nth(1) {
        Some(role) if principal.contains(":assumed-role/") => format!("arn:aws:iam::{ACCOUNT}:role/{role}"),
        _ => principal.to_owned(),
    };
    let day = random.between(10, 28);
    let (month, hour, minute) = (random.between(1, 9), random.between(10, 23), random.between(10, 59));
    let breaks = |key: &str| broken == Some(key);
    let mut context = vec![
        ("aws:PrincipalArn", arn),
        ("aws:PrincipalAccount", ACCOUNT.to_owned()),
        ("aws:CurrentTime", format!("2026-0{month}-{day}T{hour}:{minute}:07Z")),
        ("aws:SecureTransport", (!breaks("aws:SecureTransport")).to_string()),
        ("aws:RequestedRegion", region.to_owned()),
    ];
    let bad_address = breaks("aws:SourceIp") || broken.is_some() && random.chance(20);
    if bad_address {
        context.push(("aws:SourceIp", (*random.pick(BAD_ADDRESSES)).to_owned()));
    } else if random.chance(97) {
        let address = if random.chance(5) {
            format!("2001:db8:1::{:x}", random.between(1, 9998))
        } else {
            format!("52.94.{}.{}", random.below(256), random.between(1, 254))
        };
        context.push(("aws:SourceIp", address));
    }
    if breaks("aws:MultiFactorAuthPresent") {
        context.push(("aws:MultiFactorAuthPresent", "false".to_owned()));
    } else if random.chance(60) {
        context.push(("aws:MultiFactorAuthPresent", "true".to_owned()));
    }
    if let Some(service) = passed_to {
        context.push(("iam:PassedToService", service.to_owned()));
    }
    let wanted = *random.pick(&[6, 7, 7, 8]);
    let more = [
        ("aws:UserAgent", "aws-cli/2.17.0 Python/3.11.8 Linux/6.1".to_owned()),
        ("aws:PrincipalTag/team", format!("team-{}", random.between(1, 49))),
        ("aws:EpochTime", (1_760_000_000 + random.below(10_000_000)).to_string()),
    ];
    context.extend(more.into_iter().take(wanted - context.len().min(wanted)));
    context
}

/// An ARN that the pattern matches.
fn fill(random: &mut Random, pattern: &str, region: &str) -> String {
    let pattern = pattern.replace(":personalize:*:", &format!(":personalize:{region}:"));
    let mut arn = String::new();
    for (index, piece) in pattern.split('*').enumerate() {
        if index > 0 {
            if random.chance(50) {
                let _ = write!(arn, "{}-{}-{:04}", random.pick(WORDS), random.pick(STAGES), random.below(10_000));
            } else {
                let _ = write!(arn, "{}{}", random.pick(STAGES), random.below(100));
            }
        }
        arn.push_str(piece);
    }
    arn
}

fn any_arn(random: &mut Random, types: &[&ResourceType], team: usize, region: &str) -> String {
    let kind = *random.pick(types);
    let region = kind.arn().region.fixed().unwrap_or(region);
    let account = kind.arn().account.fixed().unwrap_or(ACCOUNT);
    let name = format!("team-{team}-{}-{}-{:04}", random.pick(WORDS), random.pick(STAGES), random.below(10_000));
    let tail = if kind.name == "dataset" { random.pick(&["/INTERACTIONS", "/ITEMS", "/USERS"]) } else { "" };
    format!("arn:aws:personalize:{region}:{account}:{}/{name}{tail}", segment(kind))
}

fn push_new(texts: &mut Vec<String>, text: String) {
    if !texts.contains(&text) {
        texts.push(text);
    }
}

/// Numbers that look random and are the same on every machine: SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below this one, which is not zero.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or_default()
    }

    fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last - first + 1)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mix_is_as_described() {
        for n in [1, 10, 100] {
            let Workload { policies, requests } = workload(n);
            assert_eq!((policies.len(), requests.len()), (n, REQUESTS));
            let mut sketch = Sketch::new(&policies);
            let mut counts = [0_usize; 3];
            for request in &requests {
                counts[sketch.decide_texts(request) as usize] += 1;
                assert!((6..=8).contains(&request.context.len()), "{request:?}");
            }
            let percent = counts.map(|count| count * 100 / REQUESTS);
            let close = |percent: usize, wanted: usize| percent.abs_diff(wanted) <= 4;
            assert!(close(percent[0], 45) && close(percent[1], 25) && close(percent[2], 30), "N = {n}: {percent:?}");
            let named: Vec<usize> = requests.iter().map(|r| r.resource.len()).filter(|length| *length > 1).collect();
            let mean = named.iter().sum::<usize>() / named.len();
            assert!((60..=90).contains(&mean), "ARNs of {mean} bytes");
        }
    }

    #[test]
    fn a_workload_is_the_same_each_time() {
        let texts =
            |w: Workload| (w.policies.iter().map(Policy::json).collect::<String>(), format!("{:?}", w.requests));
        assert_eq!(texts(workload(10)), texts(workload(10)));
    }

    #[test]
    fn padding_matches_no_request() {
        let alone = workload(1);
        let padded = padded(100);
        assert_eq!(padded.policies.len(), 100);
        let covers = |statement: &Statement, request: &Request| {
            statement.actions.iter().any(|p| glob::matches(p, &request.action, Case::Ignored))
                && statement.resources.iter().any(|p| glob::matches(p, &request.resource, Case::Sensitive))
        };
        let same_action = padded.policies[1..].iter().flat_map(|p| &p.statements);
        assert!(same_action.flat_map(|s| &s.actions).any(|action| *action == alone.requests[0].action));
        for request in &padded.requests {
            let more = padded.policies[1..].iter().flat_map(|p| &p.statements);
            assert!(!more.into_iter().any(|s| covers(s, request)), "{request:?}");
        }
    }
}
