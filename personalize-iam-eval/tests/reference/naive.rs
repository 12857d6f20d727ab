//! A second evaluator, written from the rules alone: slow, short, and with nothing of the first but the documents.
//!
//! It knows no unknown keys, and no canonical user ids: what a request leaves open is given first ([`open_keys`]), by
//! `random::complete`, in many ways.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use personalize_iam_eval::model::policy::{
    ActionElement, BaseOperator, ConditionTest, OperatorName, PrincipalElement, PrincipalType, Principals, Qualifier,
    ResourceElement, Statement, Version,
};
use personalize_iam_eval::model::{Effect, Policy, catalog};
use personalize_iam_eval::{ContestedRule as Rule, ContextValue, Grant, Policies, Principal, Request, Semantics};

/// The decision, and the layers that stop the request.
pub(crate) type Answer = (&'static str, BTreeSet<&'static str>);

/// How closely a resource's policy names the caller.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Grade {
    Account,
    Entity,
    Direct,
}

/// What decides: a request with all its keys, and the readings of the contested rules.
pub(crate) struct World<'a> {
    request: &'a Request,
    keys: Vec<(String, ContextValue)>,
    /// C2: the values of all keys of a name, whatever their case.
    merged: BTreeMap<String, ContextValue>,
    account: Option<&'a str>,
    resource_account: Option<&'a str>,
    boundary: bool,
    semantics: Semantics,
}

/// The six parts of an ARN.
fn parts(arn: &str) -> Option<[&str; 6]> {
    <[&str; 6]>::try_from(arn.splitn(6, ':').collect::<Vec<_>>()).ok()
}

/// Whether a document has policy variables.
pub(crate) fn has_variables(policy: &Policy, semantics: Semantics) -> bool {
    match policy.version {
        Some(version) => version == Version::V2012_10_17,
        None => !semantics.takes_usual_reading(Rule::MissingVersion),
    }
}

fn account_of(principal: &Principal) -> Option<&str> {
    match principal {
        Principal::Root { account, .. } => Some(account),
        Principal::User { arn } | Principal::FederatedUser { arn, .. } => parts(arn).map(|p| p[4]),
        Principal::RoleSession { session, .. } => parts(session).map(|p| p[4]),
        _ => None,
    }
}

/// The keys that AWS includes in every request of the caller, and that are neither given nor follow.
pub(crate) fn open_keys(request: &Request) -> Vec<&'static str> {
    let request = &meant(request);
    let mut keys = vec!["aws:UserAgent"];
    let given = |name: &str| request.context.iter().any(|(key, _)| key.eq_ignore_ascii_case(name));
    let time = |name: &str| {
        let of_name = request.context.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        let one: Vec<_> = of_name.map(|(_, value)| value).collect();
        matches!(one[..], [ContextValue::One(text)] if date(text).is_some())
    };
    if !time("aws:EpochTime") {
        keys.push("aws:CurrentTime");
    }
    if !time("aws:CurrentTime") {
        keys.push("aws:EpochTime");
    }
    match &request.principal {
        Principal::User { .. } => keys.push("aws:userid"),
        Principal::RoleSession { role, .. } => {
            keys.extend(["aws:userid", "aws:TokenIssueTime"]);
            keys.extend(role.is_none().then_some("aws:PrincipalArn"));
        }
        Principal::FederatedUser { .. } => keys.push("aws:TokenIssueTime"),
        Principal::Service { .. } | Principal::Federated { .. } => {
            keys.extend(["aws:userid", "aws:PrincipalType", "aws:PrincipalAccount"]);
        }
        _ => {}
    }
    // E35: `AssumeRole` and its two sisters.
    if request.action.to_lowercase().starts_with("sts:assumerole") && !given("sts:RoleSessionName") {
        keys.push("sts:RoleSessionName");
    }
    let of_iam = request.action.to_lowercase().starts_with("iam:");
    let second = |text: &str| text.split(':').nth(1).map(str::to_owned);
    let partition = second(&request.resource).or_else(|| second(&request.principal.arn()?));
    let region = parts(&request.resource).is_some_and(|p| !p[3].is_empty());
    let follows = if of_iam { partition.as_deref() == Some("aws") } else { region };
    keys.extend((!follows).then_some("aws:RequestedRegion"));
    keys.retain(|key| !given(key));
    keys
}

/// Keys with a part for each name of a list: what they begin with, and the list.
const PARTS: [(&str, &str); 3] = [
    ("aws:RequestTag/", "aws:TagKeys"),
    ("kms:EncryptionContext:", "kms:EncryptionContextKeys"),
    ("s3:RequestObjectTag/", "s3:RequestObjectTagKeys"),
];

/// All values that are given for a key; `None` if it is not.
fn values_of(context: &[(String, ContextValue)], name: &str) -> Option<Vec<String>> {
    let same: Vec<_> = context.iter().filter(|(key, _)| key.to_lowercase() == name.to_lowercase()).collect();
    (!same.is_empty()).then(|| same.iter().flat_map(|(_, value)| value.values().to_vec()).collect())
}

/// The name that a key of a part has.
fn part<'k>(key: &'k str, prefix: &str) -> Option<&'k str> {
    let fits = key.to_lowercase().starts_with(&prefix.to_lowercase()) && key.len() > prefix.len();
    fits.then(|| &key[prefix.len()..])
}

/// Whether a request for the action has a key for each name that it lists: untagging does not.
fn has_parts(action: &str, prefix: &str) -> Option<bool> {
    if prefix != "aws:RequestTag/" {
        return Some(true);
    }
    let known = catalog::action(action)?;
    let lists = known.all_condition_keys().any(|key| key.name == "aws:TagKeys");
    Some(!lists || known.all_condition_keys().any(|key| part(key.name, prefix).is_some()))
}

/// What other keys say of a key that is not given.
#[derive(Debug)]
pub(crate) enum Tie {
    /// It is there, with some value.
    There(String),
    /// It is there or not.
    Perhaps(String),
    /// `aws:CalledVia` is there, and begins and ends so.
    Via(Option<String>, Option<String>),
}

/// The keys of which others say something, but not all.
pub(crate) fn ties(request: &Request) -> Vec<Tie> {
    let mut ties = Vec::new();
    for (prefix, list) in PARTS {
        let names: BTreeSet<String> = values_of(&request.context, list).into_iter().flatten().collect();
        for name in names {
            let key = format!("{prefix}{name}");
            match has_parts(&request.action, prefix) {
                _ if name.is_empty() || values_of(&request.context, &key).is_some() => {}
                Some(true) => ties.push(Tie::There(key)),
                None => ties.push(Tie::Perhaps(key)),
                Some(false) => {}
            }
        }
    }
    let end =
        |name: &str| values_of(&request.context, name).unwrap_or_default().into_iter().find(|one| !one.is_empty());
    let (first, last) = (end("aws:CalledViaFirst"), end("aws:CalledViaLast"));
    if values_of(&request.context, "aws:CalledVia").is_none() && (first.is_some() || last.is_some()) {
        ties.push(Tie::Via(first, last));
    }
    // M14: who owns what has no account in its ARN does not follow where the caller has none either, nor is it known which
    // account what AWS itself owns is in.
    let asked = meant(request);
    let named = parts(&asked.resource).map(|p| p[4]).filter(|account| !account.is_empty());
    let of_s3 = request.action.to_lowercase().starts_with("s3:");
    let given = values_of(&request.context, "aws:ResourceAccount").is_some()
        || of_s3 && values_of(&request.context, "s3:ResourceAccount").is_some();
    let nobody = parts(&asked.resource).is_some_and(|p| p[2] == "personalize" && p[4].is_empty());
    let owner = asked.resource_account.as_deref().or(named).or(account_of(&request.principal).filter(|_| !nobody));
    if !given && owner.is_none_or(|owner| owner == "aws") {
        ties.push(Tie::Perhaps("aws:ResourceAccount".to_owned()));
    }
    let of_kms = request.action.to_lowercase().starts_with("kms:");
    if of_kms && account_of(&request.principal).is_none() && values_of(&request.context, "kms:CallerAccount").is_none()
    {
        ties.push(Tie::Perhaps("kms:CallerAccount".to_owned()));
    }
    ties
}

/// Gives the request what its keys say of others, in one of many ways: `below` picks a number.
pub(crate) fn settle_ties(request: &mut Request, below: &mut dyn FnMut(usize) -> usize) {
    const VALUES: [&str; 5] = ["ads", "Ads", "", "web", "444455556666"];
    const VIA: [&str; 3] = ["athena.amazonaws.com", "cloudformation.amazonaws.com", "kms.amazonaws.com"];
    for tie in ties(request) {
        let value = ContextValue::One(VALUES[below(VALUES.len())].to_owned());
        match tie {
            Tie::There(key) => request.context.push((key, value)),
            Tie::Perhaps(key) if below(2) == 1 => request.context.push((key, value)),
            Tie::Perhaps(_) => {}
            Tie::Via(first, last) => {
                let mut services: Vec<String> = first.iter().cloned().collect();
                if below(2) == 1 {
                    services.push(VIA[below(VIA.len())].to_owned());
                }
                let is_all = first == last || last.is_none() && !services.is_empty();
                if !is_all || services.len() > 1 && last.is_some() {
                    services.push(last.unwrap_or_else(|| VIA[below(VIA.len())].to_owned()));
                }
                request.context.push(("aws:CalledVia".to_owned(), ContextValue::Many(services)));
            }
        }
    }
}

/// Whether AWS can have a request with these keys.
pub(crate) fn is_possible(request: &Request) -> bool {
    let context = &request.context;
    let parts = PARTS.iter().all(|(prefix, list)| {
        let Some(names) = values_of(context, list) else { return true };
        let names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        context.iter().filter_map(|(key, value)| Some((part(key, prefix)?, value))).all(|(name, value)| {
            let listed = names.contains(&name.to_lowercase());
            if value.values().is_empty() { !listed || has_parts(&request.action, prefix) != Some(true) } else { listed }
        })
    });
    let [via, first, last] =
        ["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"].map(|name| values_of(context, name));
    let ends = match &via {
        None => {
            first.as_ref().is_none_or(Vec::is_empty) == last.as_ref().is_none_or(Vec::is_empty)
                || first.is_none()
                || last.is_none()
        }
        Some(via) => {
            let is = |given: &Option<Vec<String>>, end: Option<&String>| {
                given
                    .as_ref()
                    .is_none_or(|given| given.iter().collect::<Vec<_>>() == end.into_iter().collect::<Vec<_>>())
            };
            is(&first, via.first()) && is(&last, via.last())
        }
    };
    let some = [via, first, last].into_iter().flatten().flatten().next().is_some();
    let direct = values_of(context, "aws:ViaAWSService").is_some_and(|values| values == ["false"]);
    let owners = [values_of(context, "s3:ResourceAccount"), values_of(context, "aws:ResourceAccount")];
    let owned = match owners {
        [Some(one), Some(other)] => one == other || !request.action.to_lowercase().starts_with("s3:"),
        _ => true,
    };
    parts && ends && owned && !(some && direct)
}

/// M16: the request on what AWS asks about for an action without resource types.
pub(crate) fn meant(request: &Request) -> Request {
    let mut request = request.clone();
    let action = request.action.to_lowercase();
    if catalog::action(&action).is_none_or(|known| !known.resources.is_empty()) {
        return request;
    }
    let named = parts(&request.resource);
    let named = |place: usize| named.map(|p| p[place].to_owned()).filter(|part| !part.is_empty());
    let principal = request.principal.arn();
    let of_caller = |place: usize| principal.as_deref().and_then(parts).map(|p| p[place].to_owned());
    let told = request.resource_account.clone().filter(|account| account != "aws");
    let region = request.context.iter().find(|(key, _)| key.to_lowercase() == "aws:requestedregion");
    let region = region.and_then(|(_, value)| match value {
        ContextValue::One(one) => Some(one.clone()),
        ContextValue::Many(_) => None,
    });
    let partition = of_caller(1).or(named(1)).unwrap_or("aws".to_owned());
    request.resource = match action.as_str() {
        "s3:listallmybuckets" => format!("arn:{partition}:s3:::*"),
        "logs:describeloggroups" => {
            let account = told.or(of_caller(4)).or(named(4)).unwrap_or_default();
            format!("arn:{partition}:logs:{}:{account}:log-group::log-stream:", named(3).or(region).unwrap_or_default())
        }
        _ => "*".to_owned(),
    };
    request
}

impl<'a> World<'a> {
    pub(crate) fn new(policies: &Policies, request: &'a Request, semantics: Semantics) -> World<'a> {
        let account = account_of(&request.principal);
        let named = parts(&request.resource).map(|p| p[4]).filter(|account| !account.is_empty());
        let resource_account = request.resource_account.as_deref().or(named).or(account);
        let boundary = !policies.permissions_boundary.is_empty();
        let mut world = World {
            request,
            keys: request.context.clone(),
            merged: BTreeMap::new(),
            account,
            resource_account,
            boundary,
            semantics,
        };
        let s3 = world.service() == "s3";
        let global = "aws:ResourceAccount";
        let of_s3 = "s3:ResourceAccount";
        // Who owns the resource stands in the requests to S3 twice.
        if let Some(values) = values_of(&request.context, of_s3).filter(|_| s3)
            && values_of(&request.context, global).is_none()
        {
            world.keys.push((global.to_owned(), values.into()));
        }
        for (key, value) in world.filled() {
            if !world.keys.iter().any(|(given, _)| given.eq_ignore_ascii_case(key)) {
                world.keys.push((key.to_owned(), value.into()));
            }
        }
        if let Some(values) = values_of(&world.keys, global).filter(|_| s3)
            && values_of(&world.keys, of_s3).is_none()
        {
            world.keys.push((of_s3.to_owned(), values.into()));
        }
        // The names behind the prefixes of keys with parts.
        for (prefix, list) in PARTS {
            let given = world.keys.iter().filter(|(_, value)| !value.values().is_empty());
            let names: BTreeSet<String> = given.filter_map(|(key, _)| part(key, prefix)).map(str::to_owned).collect();
            if !names.is_empty() && values_of(&world.keys, list).is_none() {
                world.keys.push((list.to_owned(), names.into_iter().collect::<Vec<_>>().into()));
            }
        }
        if let Principal::Service { name } = &request.principal {
            world.keys.push(("aws:PrincipalServiceNamesList".to_owned(), vec![name.clone()].into()));
        }
        for (key, _) in &world.keys {
            let same = world.keys.iter().filter(|(other, _)| other.to_lowercase() == key.to_lowercase());
            let all: Vec<String> = same.flat_map(|(_, value)| value.values().to_vec()).collect();
            world.merged.insert(key.to_lowercase(), all.into());
        }
        world
    }

    /// The keys with one value that follow from the request.
    fn filled(&self) -> Vec<(&'static str, String)> {
        let context = &self.request.context;
        let via = ["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"].map(|name| values_of(context, name));
        let is_via = via.iter().flatten().flatten().any(|service| !service.is_empty());
        let mut keys = vec![("aws:SecureTransport", "true".to_owned()), ("aws:ViaAWSService", is_via.to_string())];
        let mut add = |key, value: Option<&str>| keys.extend(value.map(|value| (key, value.to_owned())));
        let mut kind = None;
        let mut arn = self.request.principal.arn();
        match &self.request.principal {
            Principal::Root { account, .. } => {
                kind = Some("Account");
                add("aws:userid", Some(account));
            }
            Principal::User { arn } => {
                kind = Some("User");
                add("aws:username", arn.rsplit('/').next());
            }
            Principal::RoleSession { role, .. } => {
                kind = Some("AssumedRole");
                arn.clone_from(role);
            }
            Principal::FederatedUser { arn, .. } => {
                kind = Some("FederatedUser");
                let id = parts(arn).map(|p| format!("{}:{}", p[4], p[5].replacen("federated-user/", "", 1)));
                add("aws:userid", id.as_deref());
            }
            Principal::Service { name } => add("aws:PrincipalServiceName", Some(name)),
            Principal::Anonymous => {
                kind = Some("Anonymous");
                add("aws:userid", Some("anonymous"));
                add("aws:PrincipalAccount", Some("anonymous"));
            }
            _ => {}
        }
        add("aws:PrincipalType", kind);
        add("aws:PrincipalArn", arn.as_deref());
        add("aws:PrincipalAccount", self.account);
        add("kms:CallerAccount", self.account.filter(|_| self.service() == "kms"));
        let services = via[0].iter().flatten();
        add("aws:CalledViaFirst", services.clone().next().map(String::as_str));
        add("aws:CalledViaLast", services.last().map(String::as_str));
        let nobody = parts(&self.request.resource).is_some_and(|p| p[2] == "personalize" && p[4].is_empty());
        let told = self.resource_account.filter(|account| *account != "aws");
        add("aws:ResourceAccount", told.filter(|_| !nobody || self.request.resource_account.is_some()));
        let is_service = matches!(self.request.principal, Principal::Service { .. });
        if self.request.principal != Principal::Anonymous {
            add("aws:PrincipalIsAWSService", Some(if is_service { "true" } else { "false" }));
        }
        let region = parts(&self.request.resource).map(|p| p[3]).filter(|region| !region.is_empty());
        let own = self.request.principal.arn();
        let partition = parts(&self.request.resource).or_else(|| own.as_deref().and_then(parts)).map(|p| p[1]);
        let usual = (partition == Some("aws")).then_some("us-east-1");
        add("aws:RequestedRegion", if self.service() == "iam" { usual } else { region });
        let time = |name: &str| {
            let mut given = self.request.context.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
            match (given.next(), given.next()) {
                (Some((_, ContextValue::One(text))), None) => date(text),
                _ => None,
            }
        };
        match (time("aws:CurrentTime"), time("aws:EpochTime")) {
            (Some(now), None) => add("aws:EpochTime", Some(&now.div_euclid(1_000_000_000).to_string())),
            // Under a date operator both forms are one.
            (None, Some(now)) => add("aws:CurrentTime", Some(&now.div_euclid(1_000_000_000).to_string())),
            _ => {}
        }
        keys
    }

    fn service(&self) -> String {
        self.request.action.split(':').next().unwrap_or_default().to_lowercase()
    }

    fn usual(&self, rule: Rule) -> bool {
        self.semantics.takes_usual_reading(rule)
    }

    fn key(&self, name: &str) -> Option<&ContextValue> {
        let same: Vec<_> = self.keys.iter().filter(|(key, _)| key.to_lowercase() == name.to_lowercase()).collect();
        match (same.iter().find(|(key, _)| key == name), &same[..]) {
            (Some((_, value)), _) | (None, [(_, value)]) => Some(value),
            (None, []) => None,
            (None, _) => self.merged.get(&name.to_lowercase()),
        }
    }
}

/// One character of a pattern: itself, any one (but a colon), any run (but of colons).
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Is(char),
    One { colon: bool },
    Run { colon: bool },
}

fn glob(pattern: &[Mark], text: &[char]) -> bool {
    match (pattern, text) {
        ([], _) => text.is_empty(),
        ([Mark::Run { colon }, rest @ ..], _) => {
            glob(rest, text) || !text.is_empty() && (*colon || text[0] != ':') && glob(pattern, &text[1..])
        }
        ([Mark::Is(c), rest @ ..], [d, more @ ..]) => c == d && glob(rest, more),
        ([Mark::One { colon }, rest @ ..], [d, more @ ..]) => (*colon || *d != ':') && glob(rest, more),
        _ => false,
    }
}

/// Whether the catalog says that a key has at most one value.
fn single(key: &str) -> bool {
    catalog::condition_key(key).is_some_and(|known| !known.multivalued)
}

fn chars(text: &str) -> Vec<char> {
    text.chars().collect()
}

/// Which characters of a text are wildcards.
#[derive(Clone, Copy, PartialEq)]
enum Wild {
    No,
    Yes,
    Resource,
}

impl World<'_> {
    /// A pattern with its variables put in; `None` if one is not resolved.
    fn marks(&self, pattern: &str, wild: Wild, variables: bool) -> Option<Vec<Mark>> {
        let mut marks = Vec::new();
        let mut rest = pattern;
        let mut colons = if wild == Wild::Resource { 0 } else { 5 };
        while let Some(c) = rest.chars().next() {
            if variables
                && colons >= 5
                && let Some((name, default, after)) = variable(rest)
            {
                let value = match self.key(name) {
                    _ if matches!(name, "*" | "?" | "$") => Some((name, false)),
                    Some(ContextValue::Many(v))
                        if v.len() == 1 && single(name) && (!v[0].is_empty() || self.usual(Rule::EmptyVariable)) =>
                    {
                        Some((v[0].as_str(), !self.usual(Rule::WildcardInVariable)))
                    }
                    Some(ContextValue::One(v)) if !v.is_empty() || self.usual(Rule::EmptyVariable) => {
                        Some((v.as_str(), !self.usual(Rule::WildcardInVariable)))
                    }
                    _ => default.map(|d| (d, !self.usual(Rule::WildcardInVariable))),
                };
                let (value, wild) = value?;
                marks.extend(value.chars().map(|c| match c {
                    '*' if wild => Mark::Run { colon: true },
                    '?' if wild => Mark::One { colon: true },
                    c => Mark::Is(c),
                }));
                rest = after;
                continue;
            }
            rest = &rest[c.len_utf8()..];
            let crosses = pattern == "*" || self.usual(Rule::StarCrossesColon);
            let ends = (rest.is_empty() || rest.starts_with(':')) && crosses;
            marks.push(match c {
                '*' if wild != Wild::No => Mark::Run { colon: colons >= 5 || ends },
                '?' if wild != Wild::No => Mark::One { colon: colons >= 5 },
                c => Mark::Is(c),
            });
            colons += usize::from(c == ':');
        }
        Some(marks)
    }

    fn action_matches(&self, statement: &Statement) -> bool {
        let fits = |pattern: &String| {
            let halves = |text: &str| {
                let (service, name) = text.split_once(':')?;
                (!name.is_empty() && !name.contains(':')).then(|| (service.to_lowercase(), name.to_lowercase()))
            };
            if pattern == "*" {
                return true;
            }
            let (Some(pattern), Some(action)) = (halves(pattern), halves(&self.request.action)) else { return false };
            let half = |pattern: &str, text: &str| {
                self.marks(pattern, Wild::Yes, false).is_some_and(|marks| glob(&marks, &chars(text)))
            };
            half(&pattern.0, &action.0) && half(&pattern.1, &action.1)
        };
        match &statement.action {
            ActionElement::Action(list) => list.iter().any(fits),
            ActionElement::NotAction(list) => !list.iter().any(fits),
        }
    }

    /// Whether the resource matches. `short`: ARNs with too few parts are completed.
    pub(crate) fn resource_matches(&self, element: Option<&ResourceElement>, variables: bool, short: bool) -> bool {
        let text = chars(&self.request.resource);
        let fits = |pattern: &String| -> Option<bool> {
            // M16: no ARN is meant.
            if self.request.resource == "*" {
                return Some(!pattern.is_empty() && pattern.chars().all(|c| c == '*'));
            }
            let plain = glob(&self.marks(pattern, Wild::Resource, variables)?, &text);
            let missing = 5usize.saturating_sub(pattern.matches(':').count());
            let completed = format!("{pattern}{}", ":*".repeat(missing));
            let padded = short && missing > 0 && pattern.starts_with("arn:");
            Some(plain || padded && glob(&self.marks(&completed, Wild::Resource, false)?, &text))
        };
        match element {
            None => true,
            Some(ResourceElement::Resource(list)) => list.iter().any(|pattern| fits(pattern) == Some(true)),
            Some(ResourceElement::NotResource(list)) => list.iter().all(|pattern| match fits(pattern) {
                Some(matches) => !matches,
                None => self.usual(Rule::UnresolvedNotResource),
            }),
        }
    }

    /// Whether a condition holds.
    pub(crate) fn holds(&self, operator: &OperatorName, test: &ConditionTest, variables: bool) -> bool {
        let OperatorName::Known(operator) = operator else { return false };
        let value = self.key(&test.key);
        let given = value.map(ContextValue::values).unwrap_or_default();
        if operator.base == BaseOperator::Null {
            let absent = given.is_empty().to_string();
            return match operator.qualifier {
                None => test.values.iter().any(|listed| listed.eq_ignore_ascii_case(&absent)),
                Some(qualifier) => qualifier == Qualifier::ForAllValues,
            };
        }
        let inverted = operator.base.as_str().contains("Not");
        // C5: where nothing is listed, what the request has never will do; but under a plain inverted operator.
        let plain = operator.qualifier.is_none() && !operator.if_exists;
        let refused = test.values.is_empty() && !(plain && inverted && self.usual(Rule::EmptyValues));
        let numeric = operator.base.as_str().starts_with("Numeric");
        let one = |given: &String| {
            if numeric && self.usual(Rule::NotANumber) && self.number(given).is_none() {
                return false;
            }
            let found = self.compare(operator.base, given, &test.values, variables);
            let fits = found.is_some() || self.usual(Rule::TypeErrorInverted);
            // A value of the wrong type among others does not hide those that match.
            let matches = found.unwrap_or_else(|| {
                test.values
                    .iter()
                    .any(|v| self.compare(operator.base, given, std::slice::from_ref(v), variables) == Some(true))
            });
            if inverted { fits && !matches } else { matches }
        };
        match operator.qualifier {
            Some(Qualifier::ForAllValues) if given.is_empty() => true,
            Some(Qualifier::ForAllValues) if given == [""] && self.usual(Rule::EmptyTextIsNoValue) => true,
            Some(Qualifier::ForAllValues) => !refused && given.iter().all(one),
            Some(Qualifier::ForAnyValue) if given.is_empty() => {
                operator.if_exists && self.usual(Rule::AnyValueIfExists)
            }
            Some(Qualifier::ForAnyValue) => !refused && given.iter().any(one),
            None if given.is_empty() => operator.if_exists || inverted && !refused,
            None => {
                let single = catalog::condition_key(&test.key).is_some_and(|known| !known.multivalued);
                let several = matches!(value, Some(ContextValue::Many(_))) && !(single && given.len() == 1);
                if several && self.usual(Rule::SeveralValuesPlain) || refused {
                    return false;
                }
                if inverted { given.iter().all(one) } else { given.iter().any(one) }
            }
        }
    }

    /// Whether a value is met by a listed one; `None` if one of them is of the wrong type.
    fn compare(&self, base: BaseOperator, given: &str, listed: &[String], variables: bool) -> Option<bool> {
        use BaseOperator as B;
        let wild = if matches!(base, B::StringLike | B::StringNotLike) { Wild::Yes } else { Wild::No };
        let any = |meets: &dyn Fn(&str) -> bool| Some(listed.iter().any(|text| meets(text)));
        let ordered = |parse: &dyn Fn(&str) -> Option<i128>, fits: &[Ordering]| {
            let given = parse(given)?;
            let listed: Vec<i128> = listed.iter().map(|text| parse(text)).collect::<Option<_>>()?;
            Some(listed.iter().any(|other| fits.contains(&given.cmp(other))))
        };
        use Ordering::{Equal, Greater, Less};
        match base {
            B::StringEquals | B::StringNotEquals | B::StringLike | B::StringNotLike => {
                any(&|text| self.marks(text, wild, variables).is_some_and(|marks| glob(&marks, &chars(given))))
            }
            B::StringEqualsIgnoreCase | B::StringNotEqualsIgnoreCase => {
                any(&|text| self.plain(text, variables).is_some_and(|text| text.to_lowercase() == given.to_lowercase()))
            }
            B::NumericEquals | B::NumericNotEquals => ordered(&|text| self.number(text), &[Equal]),
            B::NumericLessThan => ordered(&|text| self.number(text), &[Less]),
            B::NumericLessThanEquals => ordered(&|text| self.number(text), &[Less, Equal]),
            B::NumericGreaterThan => ordered(&|text| self.number(text), &[Greater]),
            B::NumericGreaterThanEquals => ordered(&|text| self.number(text), &[Greater, Equal]),
            B::DateEquals | B::DateNotEquals => ordered(&date, &[Equal]),
            B::DateLessThan => ordered(&date, &[Less]),
            B::DateLessThanEquals => ordered(&date, &[Less, Equal]),
            B::DateGreaterThan => ordered(&date, &[Greater]),
            B::DateGreaterThanEquals => ordered(&date, &[Greater, Equal]),
            B::Bool => any(&|text| {
                let text =
                    if self.usual(Rule::VariableInBool) { self.plain(text, variables) } else { Some(text.to_owned()) };
                let is_true = |text: &str| text.to_lowercase() == "true";
                let is_bool = |text: &str| is_true(text) || text.to_lowercase() == "false";
                text.is_some_and(|text| {
                    let read = self.usual(Rule::BoolText) || is_bool(&text) && is_bool(given);
                    read && is_true(&text) == is_true(given)
                })
            }),
            B::BinaryEquals => any(&|text| text == given && is_base64(text)),
            B::IpAddress | B::NotIpAddress => {
                let given = bits(given.parse().ok()?);
                let blocks: Vec<(bool, String)> = listed.iter().map(|text| block(text)).collect::<Option<_>>()?;
                Some(blocks.iter().any(|(v4, prefix)| *v4 == (given.len() == 32) && given.starts_with(prefix.as_str())))
            }
            B::ArnEquals | B::ArnLike | B::ArnNotEquals | B::ArnNotLike => {
                let fields = parts(given)?;
                let mut found = false;
                for text in listed {
                    if text == "*" {
                        found |= fields[0] == "arn" && self.usual(Rule::BareStarArn);
                        continue;
                    }
                    let Some(marks) = self.marks(text, Wild::Yes, variables) else { continue };
                    let pattern: Vec<&[Mark]> = marks.splitn(6, |mark| *mark == Mark::Is(':')).collect();
                    if pattern.len() < 6 {
                        return None;
                    }
                    found |= pattern.iter().zip(fields).all(|(pattern, field)| glob(pattern, &chars(field)));
                }
                Some(found)
            }
            B::Null => None,
        }
    }

    /// A number, with an exponent or not.
    fn number(&self, text: &str) -> Option<i128> {
        let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return number(text) };
        let exponent: i32 = exponent.parse().ok()?;
        let value = number(mantissa).filter(|_| self.usual(Rule::ExponentNumber))?;
        let power = 10_i128.pow(exponent.unsigned_abs());
        Some(if exponent < 0 { value / power } else { value * power })
    }

    /// A text without wildcards, with its variables put in.
    fn plain(&self, text: &str, variables: bool) -> Option<String> {
        let marks = self.marks(text, Wild::No, variables)?;
        let text = marks.iter().filter_map(|mark| match mark {
            Mark::Is(c) => Some(*c),
            _ => None,
        });
        Some(text.collect())
    }
}

/// The variable at the beginning of a text: its name, its default, and what follows.
fn variable(text: &str) -> Option<(&str, Option<&str>, &str)> {
    let inner = text.strip_prefix("${")?;
    for special in ["*", "?", "$"] {
        if let Some(after) = inner.strip_prefix(special).and_then(|rest| rest.strip_prefix('}')) {
            return Some((special, None, after));
        }
    }
    let (name, rest) = inner.split_at(inner.find([',', '}'])?);
    if name.is_empty() || name.trim() != name || name.contains(['$', '{', '\'']) {
        return None;
    }
    match rest.strip_prefix(", '") {
        Some(quoted) => quoted.split_once("'}").map(|(default, after)| (name, Some(default), after)),
        None => rest.strip_prefix('}').map(|after| (name, None, after)),
    }
}

/// A decimal number in units of 10⁻¹².
fn number(text: &str) -> Option<i128> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let digits = format!("{whole}{fraction:0<12}");
    if fraction.is_empty() || unsigned.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let value: i128 = digits.parse().ok()?;
    Some(if text.starts_with('-') { -value } else { value })
}

/// A date in nanoseconds since 1970.
fn date(text: &str) -> Option<i128> {
    let digits = |text: &str, count| (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then_some(());
    if text.len() != 4 && digits(text, text.len()).is_some() {
        return Some(i128::from(text.parse::<i64>().ok()?) * 1_000_000_000);
    }
    let number = |text: &str, count| digits(text, count).and_then(|()| text.parse::<i64>().ok());
    let text = text.to_uppercase();
    let (day, time) = text.split_once('T').map_or((&*text, None), |(day, time)| (day, Some(time)));
    let pieces: Vec<&str> = day.split('-').collect();
    if pieces.len() > 3 || time.is_some() && pieces.len() < 3 {
        return None;
    }
    let year = number(pieces[0], 4)?;
    let month = pieces.get(1).map_or(Some(1), |text| number(text, 2))?;
    let day = pieces.get(2).map_or(Some(1), |text| number(text, 2))?;
    let leap = |year: i64| i64::from(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    let length = |month: i64| [31, 28 + leap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month as usize - 1];
    if !(1..=12).contains(&month) || day < 1 || day > length(month) {
        return None;
    }
    let years: i64 = (year.min(1970)..year.max(1970)).map(|year| 365 + leap(year)).sum();
    let days = if year < 1970 { -years } else { years } + (1..month).map(length).sum::<i64>() + day - 1;
    let mut seconds = days * 86_400;
    let mut nanoseconds = 0;
    if let Some(time) = time {
        let (clock, zone) = time.split_at(time.find(['Z', '+', '-']).unwrap_or(time.len()));
        let (clock, fraction) =
            clock.split_once('.').map_or((clock, None), |(clock, fraction)| (clock, Some(fraction)));
        let pieces: Vec<&str> = clock.split(':').collect();
        let limits = [23, 59, 59];
        if !(2..=3).contains(&pieces.len()) || fraction.is_some() && pieces.len() < 3 {
            return None;
        }
        for ((text, limit), unit) in pieces.iter().zip(limits).zip([3600, 60, 1]) {
            seconds += number(text, 2).filter(|value| *value <= limit)? * unit;
        }
        if let Some(fraction) = fraction {
            digits(fraction, fraction.len().max(1))?;
            nanoseconds = format!("{fraction:0<9}")[..9].parse().ok()?;
        }
        if zone != "Z" && !zone.is_empty() {
            let (hours, minutes) = zone[1..].split_once(':')?;
            let offset = number(hours, 2).filter(|h| *h < 24)? * 60 + number(minutes, 2).filter(|m| *m < 60)?;
            seconds -= if zone.starts_with('+') { offset * 60 } else { -offset * 60 };
        }
    }
    Some(i128::from(seconds) * 1_000_000_000 + nanoseconds)
}

fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let fine = |b: u8| b.is_ascii_alphanumeric() || b == b'+' || b == b'/';
    text.len().is_multiple_of(4) && text.len() - body.len() <= 2 && body.bytes().all(fine)
}

/// An address as zeros and ones.
fn bits(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => format!("{:032b}", u32::from(address)),
        IpAddr::V6(address) => format!("{:0128b}", u128::from(address)),
    }
}

/// Whether a block is of version 4, and the bits that its addresses begin with.
fn block(text: &str) -> Option<(bool, String)> {
    let (address, length) = text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
    let all = bits(address.parse().ok()?);
    let length = length.map_or(Some(all.len()), |length| length.parse().ok())?;
    Some((all.len() == 32, all.get(..length)?.to_owned()))
}

impl World<'_> {
    /// How closely the principals of a statement name the caller.
    fn grade(&self, principals: &Principals, about_arn: bool) -> Option<Grade> {
        let mut values: Vec<(PrincipalType, &str)> = Vec::new();
        match principals {
            Principals::Everyone => values.push((PrincipalType::Aws, "*")),
            Principals::Map(entries) => {
                values.extend(entries.iter().flat_map(|e| e.values.iter().map(|value| (e.kind, value.as_str()))));
            }
        }
        values.into_iter().filter_map(|(kind, value)| self.grade_of(kind, value, about_arn)).max()
    }

    fn grade_of(&self, kind: PrincipalType, value: &str, about_arn: bool) -> Option<Grade> {
        let principal = &self.request.principal;
        let of_account = matches!(
            principal,
            Principal::User { .. } | Principal::RoleSession { .. } | Principal::FederatedUser { .. }
        );
        let arn = principal.arn();
        let own = arn.as_deref().and_then(parts);
        let userid = self.key("aws:userid").and_then(|v| v.values().first()).map_or("", String::as_str);
        let is_id = value.starts_with("AIDA") || value.starts_with("AROA");
        let when = |holds: bool, grade| holds.then_some(grade);
        match (kind, principal) {
            (PrincipalType::Service, Principal::Service { name }) => when(name == value, Grade::Direct),
            (PrincipalType::Federated, Principal::Federated { provider }) => when(provider == value, Grade::Direct),
            (PrincipalType::Aws, _) if value == "*" => {
                let session = about_arn && matches!(principal, Principal::RoleSession { .. });
                let direct = !of_account || session || self.usual(Rule::EveryoneIsDirect);
                Some(if direct { Grade::Direct } else { Grade::Account })
            }
            (PrincipalType::Aws, _) if Some(value) == self.account => Some(Grade::Account),
            (PrincipalType::Aws, _) if own.is_some_and(|p| value == format!("arn:{}:iam::{}:root", p[1], p[4])) => {
                Some(Grade::Account)
            }
            (PrincipalType::Aws, Principal::User { arn }) => {
                when(arn == value || is_id && userid == value, Grade::Direct)
            }
            (PrincipalType::Aws, Principal::RoleSession { session, role }) => {
                let same_name = || {
                    let (Some(own), Some(other)) = (own, parts(value)) else { return false };
                    let name = own[5].split('/').nth(1);
                    let is_role = other[5].starts_with("role/") && other[2] == "iam";
                    is_role && other[1] == own[1] && other[4] == own[4] && other[5].rsplit('/').next() == name
                };
                let id = is_id && userid.split_once(':').is_some_and(|(id, _)| id == value);
                let is_role = role.as_ref().map_or_else(same_name, |role| role == value);
                when(is_role || id, Grade::Entity).max(when(session == value, Grade::Direct))
            }
            (PrincipalType::Aws, Principal::FederatedUser { arn, user }) => {
                when(user.as_deref() == Some(value), Grade::Entity).max(when(arn == value, Grade::Direct))
            }
            _ => None,
        }
    }

    /// Whether a Deny with NotPrincipal leaves the caller out.
    fn left_out(&self, principals: &Principals) -> bool {
        let entries = |wanted: Grade| match principals {
            Principals::Everyone => true,
            Principals::Map(entries) => entries.iter().any(|entry| {
                entry.values.iter().any(|v| {
                    v == "*" && entry.kind == PrincipalType::Aws || self.grade_of(entry.kind, v, false) == Some(wanted)
                })
            }),
        };
        let account = || entries(Grade::Account) || !self.usual(Rule::NotPrincipalAccount);
        let session = || entries(Grade::Direct) || !self.usual(Rule::NotPrincipalSession);
        match self.request.principal {
            Principal::User { .. } => !self.boundary && entries(Grade::Direct) && account(),
            Principal::RoleSession { .. } | Principal::FederatedUser { .. } => {
                !self.boundary && entries(Grade::Entity) && account() && session()
            }
            Principal::Root { .. } => entries(Grade::Account),
            _ => entries(Grade::Direct),
        }
    }

    /// Whether a statement applies, and how closely it names the caller.
    fn applies(&self, layer: &str, policy: &Policy, statement: &Statement) -> Option<Grade> {
        let variables = has_variables(policy, self.semantics);
        let mut conditions = statement.condition.iter().flat_map(|b| b.tests.iter().map(|test| (&b.operator, test)));
        let about_arn = conditions.clone().any(|(_, test)| test.key.eq_ignore_ascii_case("aws:PrincipalArn"));
        let grade = match &statement.principal {
            _ if !matches!(layer, "resource" | "resourceControl" | "vpcEndpoint") => Some(Grade::Direct),
            None => None,
            Some(PrincipalElement::Principal(principals)) => self.grade(principals, about_arn),
            Some(PrincipalElement::NotPrincipal(principals)) => {
                let denies = statement.effect == Effect::Deny;
                let out = if denies { self.left_out(principals) } else { self.grade(principals, about_arn).is_some() };
                (!out).then_some(Grade::Direct)
            }
        };
        let short = matches!(layer, "identity" | "permissionsBoundary");
        let applies = self.action_matches(statement)
            && self.resource_matches(statement.resource.as_ref(), variables, short)
            && conditions.all(|(operator, test)| self.holds(operator, test, variables));
        grade.filter(|_| applies)
    }

    /// The statements of an effect that apply, as their grades.
    fn grades(&self, layer: &str, policies: &[Policy], effect: Effect) -> Option<Grade> {
        let statements = policies.iter().flat_map(|policy| policy.statements.iter().map(move |one| (policy, one)));
        let of_effect = statements.filter(|(_, statement)| statement.effect == effect);
        of_effect.filter_map(|(policy, statement)| self.applies(layer, policy, statement)).max()
    }
}

impl World<'_> {
    /// How closely a grant names the caller, if it allows the request.
    fn granted(&self, grant: &Grant) -> Option<Grade> {
        let key = parts(&self.request.resource).filter(|p| p[2] == "kms" && p[5].starts_with("key/"))?;
        let of_this_key =
            grant.key_id.as_ref().is_none_or(|id| *id == self.request.resource || format!("key/{id}") == key[5]);
        let action = self.request.action.to_lowercase();
        let asked = action.strip_prefix("kms:")?;
        let closest = |names: &[&Option<String>]| {
            // A grant is to somebody; a star is nobody's name.
            let names = names.iter().filter_map(|name| name.as_deref()).filter(|name| *name != "*");
            let kinds = [PrincipalType::Aws, PrincipalType::Service];
            names.flat_map(|name| kinds.map(|kind| self.grade_of(kind, name, false))).flatten().max()
        };
        let includes = |name: &str| grant.operations.iter().any(|operation| operation.as_str().to_lowercase() == name);
        let grantee =
            closest(&[&grant.grantee_principal, &grant.grantee_service_principal]).filter(|_| includes(asked));
        if !of_this_key {
            return None;
        }
        if asked == "retiregrant" {
            let others = [&grant.retiring_principal, &grant.retiring_service_principal, &grant.issuing_account];
            return grantee.max(closest(&others));
        }
        let single = |name: &str| match self.key(name) {
            Some(value) if value.values().len() == 1 => Some(value.values()[0].as_str()),
            Some(ContextValue::Many(values)) if !self.usual(Rule::SeveralValuesPlain) && !values.is_empty() => Some(""),
            _ => None,
        };
        let has = |name: &str, wanted: &str| match self.key(name) {
            Some(ContextValue::Many(values)) if values.len() > 1 => {
                !self.usual(Rule::SeveralValuesPlain) && values.iter().any(|value| value == wanted)
            }
            _ => single(name) == Some(wanted),
        };
        let constraints = &grant.constraints;
        if constraints.source_arn.as_ref().is_some_and(|arn| !has("aws:SourceArn", arn)) {
            return None;
        }
        let equals = constraints.encryption_context_equals.as_ref();
        let subset = constraints.encryption_context_subset.as_ref();
        let with_pairs = |pairs: &Vec<(String, String)>| {
            pairs.iter().all(|(name, value)| has(&format!("kms:EncryptionContext:{name}"), value))
        };
        let names = self.key("kms:EncryptionContextKeys").map(ContextValue::values).unwrap_or_default();
        let context_fits = || {
            let listed = |name: &String| {
                equals.into_iter().flatten().any(|(listed, _)| listed.to_lowercase() == name.to_lowercase())
            };
            let nothing = names == [""] && self.usual(Rule::EmptyTextIsNoValue);
            subset.is_none_or(with_pairs)
                && equals.is_none_or(|pairs| {
                    with_pairs(pairs)
                        && names.is_empty() == pairs.is_empty()
                        && (pairs.is_empty() || nothing || names.iter().all(listed))
                })
        };
        let symmetric = ["encrypt", "decrypt", "generatedatakey", "reencrypt"];
        let fits = match asked {
            "creategrant" => {
                let new = self.key("kms:GrantOperations").map(ContextValue::values).unwrap_or_default();
                let nothing = new == [""] && self.usual(Rule::EmptyTextIsNoValue);
                let known = |name: &String| grant.operations.iter().any(|operation| operation.as_str() == name);
                let is = |kind: &str| has("kms:GrantConstraintType", kind);
                let kind = match (equals, subset) {
                    (Some(_), _) => is("EncryptionContextEquals"),
                    (None, Some(pairs)) if !pairs.is_empty() => {
                        is("EncryptionContextEquals") || is("EncryptionContextSubset")
                    }
                    _ => true,
                };
                let source = constraints.source_arn.as_ref();
                !new.is_empty()
                    && (nothing || new.iter().all(known))
                    && kind
                    && context_fits()
                    && source.is_none_or(|arn| has("kms:GrantConstraintSourceArn", arn))
            }
            other if symmetric.iter().any(|name| other.starts_with(name)) => context_fits(),
            _ => true,
        };
        grantee.filter(|_| fits)
    }
}

/// The actions of KMS that work on a key of another account.
const KMS_ACROSS_ACCOUNTS: &str = "creategrant decapsulate decrypt derivesharedsecret describekey encapsulate encrypt generatedatakey \
    generatedatakeypair generatedatakeypairwithoutplaintext generatedatakeywithoutplaintext generatemac \
    getkeyrotationstatus getpublickey listgrants reencryptfrom reencryptto retiregrant revokegrant sign verify verifymac";

/// E24: the services on which resource control policies act.
const WITH_RCP: &str = "aoss appconfig appstream autoscaling autoscaling-plans budgets clouddirectory cloudfront cloudsearch \
    cloudtrail-data codeartifact codebuild codecommit codepipeline cognito-identity cognito-idp comprehend \
    comprehendmedical compute-optimizer cost-optimization-hub dax dsql dynamodb ecr ecr-public events \
    firehose fis fms gamelift health inspector-scan kendra kinesisvideo kms logs memorydb networkmonitor \
    notifications opensearch pca-connector-ad personalize polly pricing resource-groups rolesanywhere s3 \
    secretsmanager servicediscovery signin sqs sts support swf textract timestream-influxdb transcribe \
    transfer translate wafv2 workspaces xray";

/// Decides a request.
pub(crate) fn decide(policies: &Policies, request: &Request, semantics: Semantics) -> Answer {
    decide_if(policies, request, semantics, None)
}

/// Decides a request; `acts`: whether resource control policies act on its service, where that is settled.
fn decide_if(policies: &Policies, request: &Request, semantics: Semantics, acts: Option<bool>) -> Answer {
    let request = &meant(request);
    let world = World::new(policies, request, semantics);
    let action = request.action.to_lowercase();
    let resource = parts(&request.resource);
    let on = |service: &str, kind: &str| resource.is_some_and(|p| p[2] == service && p[5].starts_with(kind));
    let exempt = request.exemptions;
    let principal = &request.principal;
    let of_account = world.account.is_some();
    let root = matches!(principal, Principal::Root { .. });
    let linked = exempt.service_linked_role
        || matches!(principal, Principal::RoleSession { role: Some(role), .. } if role.contains(":role/aws-service-role/"));
    let exempt_from_rcp =
        exempt.resource_in_management_account || exempt.aws_managed_key || linked || action == "kms:retiregrant";
    // E24: of a service that AWS's list lacks it is not known.
    let listed = include_str!("../../../spec/services.json").contains(&format!("\"prefix\": \"{}\"", world.service()));
    let rcp = acts.unwrap_or_else(|| WITH_RCP.split_whitespace().any(|service| service == world.service()));
    if !listed && acts.is_none() && !exempt_from_rcp {
        let [with, without] = [true, false].map(|acts| decide_if(policies, request, semantics, Some(acts)));
        let allows = |answer: &Answer| answer.0 == "allowed";
        return if allows(&with) == allows(&without) { without } else { ("depends", BTreeSet::new()) };
    }
    let rcp = rcp && !exempt_from_rcp;
    let scp = of_account && !exempt.management_account && !linked;
    let resource_policy: Vec<Policy> = policies.resource.clone().into_iter().collect();
    let level = |policies: &Vec<Policy>| vec![policies.clone()];
    // What a caller cannot have does not count.
    let of_session = matches!(principal, Principal::RoleSession { .. } | Principal::FederatedUser { .. });
    let of_identity = of_session || matches!(principal, Principal::User { .. });
    let layers: Vec<(&'static str, Vec<Vec<Policy>>)> = vec![
        ("resourceControl", if rcp { policies.resource_control.clone() } else { Vec::new() }),
        ("serviceControl", if scp { policies.service_control.clone() } else { Vec::new() }),
        ("resource", level(&resource_policy)),
        ("identity", if of_identity { level(&policies.identity) } else { Vec::new() }),
        ("permissionsBoundary", if of_identity { level(&policies.permissions_boundary) } else { Vec::new() }),
        ("session", if of_session { level(&policies.session) } else { Vec::new() }),
        ("vpcEndpoint", level(&policies.vpc_endpoint)),
    ];
    // E49: an ARN's second field; those of services and anonymous callers have none.
    let second = |arn: &str| arn.split(':').nth(1).map(str::to_owned);
    let abroad = of_account
        && second(&request.resource)
            .is_some_and(|there| second(&principal.to_string()).is_some_and(|here| here != there));
    // E50, E42: nobody changes what AWS manages.
    let reads = catalog::action(&request.action)
        .is_some_and(|known| known.access_levels.iter().any(|level| matches!(level.as_str(), "List" | "Read")));
    let of_aws = on("iam", "policy/") && resource.is_some_and(|p| p[4] == "aws")
        || on("iam", "role/aws-reserved/") && action != "iam:passrole";
    let alias = matches!(&*action, "kms:createalias" | "kms:updatealias" | "kms:deletealias");
    let session = matches!(principal, Principal::RoleSession { .. } | Principal::FederatedUser { .. });
    let refused = session && matches!(&*action, "sts:getsessiontoken" | "sts:getfederationtoken");
    let untouchable = of_aws && world.service() == "iam" && !reads || on("kms", "alias/aws/") && alias || refused;
    let owner_root = root
        && !abroad
        && world.account == world.resource_account
        && matches!(&*action, "s3:getbucketpolicy" | "s3:putbucketpolicy" | "s3:deletebucketpolicy");
    let mut blocked: BTreeSet<&'static str> = BTreeSet::new();
    for (layer, levels) in &layers {
        let denies = levels.iter().any(|policies| world.grades(layer, policies, Effect::Deny).is_some());
        if denies && !(owner_root && *layer == "resource") {
            blocked.insert(layer);
        }
    }
    let free = action == "sts:getcalleridentity" || action == "sts:getsessiontoken" && !session;
    if free && of_account && !abroad {
        let organization = ["resourceControl", "serviceControl"];
        blocked.retain(|layer| organization.contains(layer) && !world.usual(Rule::CallerIdentityDenied));
        return (if blocked.is_empty() { "allowed" } else { "explicitDeny" }, blocked);
    }
    let denied = !blocked.is_empty();
    let allows = |layer: &str, policies: &[Policy]| world.grades(layer, policies, Effect::Allow).is_some();
    let mut need = |layer: &'static str, allowed: bool| {
        if !allowed {
            blocked.insert(layer);
        }
    };
    need("serviceControl", !scp || policies.service_control.iter().all(|level| allows("serviceControl", level)));
    need("vpcEndpoint", policies.vpc_endpoint.is_empty() || allows("vpcEndpoint", &policies.vpc_endpoint));
    let granted = policies.grants.iter().filter_map(|grant| world.granted(grant)).max().filter(|_| !abroad);
    let grade = world.grades("resource", &resource_policy, Effect::Allow).max(granted);
    if !of_account {
        need("resource", !untouchable && grade == Some(Grade::Direct));
    } else {
        let of_aws = resource.is_some_and(|p| p[4] == "aws" || p[2] == "personalize" && p[4].is_empty());
        let same =
            (world.account == world.resource_account || world.resource_account == Some("aws") || of_aws) && !abroad;
        let assumes = [
            "assumerole",
            "assumerolewithsaml",
            "assumerolewithwebidentity",
            "tagsession",
            "setsourceidentity",
            "setcontext",
        ];
        let on_role = on("iam", "role/") && assumes.iter().any(|name| action == format!("sts:{name}"));
        let strict = on_role || on("kms", "key/") && world.service() == "kms";
        let name = action.strip_prefix("kms:").filter(|_| on("kms", ""));
        // E49, E44: without policies of resources nothing reaches across accounts.
        let bare = matches!(&*world.service(), "personalize" | "cloudwatch" | "iam");
        let at_home =
            bare || name.is_some_and(|name| !KMS_ACROSS_ACCOUNTS.split_whitespace().any(|other| other == name));
        // Another account may do with a grant alone what it says, by the other reading.
        let suffices = !same && !world.usual(Rule::GrantAcrossAccounts);
        let alone = |least: Grade| same && grade >= Some(least) || suffices && granted >= Some(least);
        let direct = alone(Grade::Direct);
        let reaches = if same { !strict || grade.is_some() } else { !abroad && !at_home && grade.is_some() };
        need("resource", reaches && !untouchable);
        let entity = alone(Grade::Entity);
        need("identity", root || entity || allows("identity", &policies.identity));
        let boundary = root || !world.boundary || allows("permissionsBoundary", &policies.permissions_boundary);
        need("permissionsBoundary", direct || boundary);
        let session = match principal {
            Principal::FederatedUser { .. } => allows("session", &policies.session),
            Principal::RoleSession { .. } => policies.session.is_empty() || allows("session", &policies.session),
            _ => true,
        };
        need("session", direct || session);
    }
    let decision = match (denied, blocked.is_empty()) {
        (true, _) => "explicitDeny",
        (false, true) => "allowed",
        (false, false) => "implicitDeny",
    };
    (decision, blocked)
}
