//! Whether a node can make a request: always, when something holds, or as far as is known.
//!
//! Of the policies only the statements about the action are compiled, once for all nodes that have the same ones. What
//! the policies ask about and nothing says is unknown: if it decides, a request is looked for that is allowed.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use personalize_iam_analysis::{Claim, Limit, Options as Asking, Proof, Requests, prove};
use personalize_iam_eval::{
    Asks, CompiledPolicies, ContextValue, Decision, Exemptions, Policies, Principal, Request, Residual,
};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, OperatorName, PrincipalElement,
    Principals, Qualifier, ResourceElement,
};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::ask::everything;
use crate::moves::{How, MOVES, Move};

/// What is certain about a step or a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// Every request is allowed, whatever else is so.
    Always,
    /// Every request is allowed when something holds.
    When,
    /// It is not known from what was read.
    Open,
}

/// A policy that was read, with what it says about the actions of moves.
pub(super) struct Doc {
    pub(super) policy: Rc<Policy>,
    /// The actions that each statement is about.
    pub(super) statements: Vec<u128>,
    /// The actions that some statement allows.
    pub(super) allows: u128,
    /// The actions whose statements ask who the caller is.
    pub(super) personal: u128,
    /// What they check on the caller.
    pub(super) tests: Vec<Personal>,
    pub(super) denies: bool,
}

/// What a policy checks on a caller, so that it tells identities apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Personal {
    /// Whether its ARN matches this pattern.
    Arn(String),
    /// The value of a tag, by its name in lower case.
    Tag(String),
    /// Who it is.
    Whole,
}

impl Doc {
    pub(super) fn new(policy: Policy, actions: &Actions) -> Doc {
        let statements: Vec<u128> = policy.statements.iter().map(|one| actions.covered(&one.action)).collect();
        let (mut allows, mut personal, mut tests) = (0, 0, Vec::new());
        for (statement, mask) in policy.statements.iter().zip(&statements) {
            if statement.effect == Effect::Allow {
                allows |= mask;
            }
            personal_tests(statement, &mut tests);
            let mut keys = Vec::new();
            keys_of(statement, &mut keys);
            // A `Deny` that names some, or all but some. Whom an `Allow` names is looked up by the ARN.
            let names = match &statement.principal {
                None | Some(PrincipalElement::Principal(Principals::Everyone)) => false,
                Some(PrincipalElement::NotPrincipal(_)) => true,
                Some(PrincipalElement::Principal(Principals::Map(_))) => statement.effect == Effect::Deny,
            };
            if names || keys.iter().any(|key| is_personal(&key.to_lowercase())) {
                personal |= mask;
            }
        }
        tests.sort_unstable();
        tests.dedup();
        let denies = policy.statements.iter().any(|statement| statement.effect == Effect::Deny);
        Doc { policy: Rc::new(policy), statements, allows, personal, tests, denies }
    }

    /// Its statements about an action; `None` if it has none.
    fn about(&self, action: u8) -> Option<Policy> {
        let about = |mask: &u128| mask >> action & 1 == 1;
        let statements: Vec<Statement> = self
            .policy
            .statements
            .iter()
            .zip(&self.statements)
            .filter(|(_, mask)| about(mask))
            .map(|(statement, _)| statement.clone())
            .collect();
        let version = self.policy.version;
        (!statements.is_empty()).then_some(Policy { version, id: None, statements })
    }
}

/// The actions of moves, by number.
pub(super) struct Actions {
    names: Vec<&'static str>,
    numbers: HashMap<&'static str, u8>,
    /// The actions that each move needs of the caller's own policies, if it makes the caller another identity.
    pub(super) needs: Vec<Option<u128>>,
    /// Those that change policies.
    pub(super) edits: u128,
}

pub(super) const ASSUME: &str = "sts:AssumeRole";
pub(super) const PASS: &str = "iam:PassRole";
pub(super) const EDIT_TRUST: &str = "iam:UpdateAssumeRolePolicy";
pub(super) const DELETE_VERSION: &str = "iam:DeletePolicyVersion";

impl Actions {
    pub(super) fn new() -> Actions {
        let of_move = |one: &Move| -> Vec<&'static str> {
            match one.how {
                How::Assume => Vec::new(),
                How::EditTrust => vec![EDIT_TRUST],
                How::Credentials { action, .. } | How::Edit { action, .. } => vec![action],
                How::Pass { asks, .. } => std::iter::once(PASS).chain(asks.iter().map(|ask| ask.action)).collect(),
                How::Use { asks, .. } => asks.iter().map(|ask| ask.action).collect(),
            }
        };
        let mut names = vec![ASSUME, DELETE_VERSION];
        names.extend(MOVES.iter().flat_map(of_move));
        names.sort_unstable();
        names.dedup();
        let numbers = names.iter().zip(0..=u8::MAX).map(|(name, at)| (*name, at)).collect();
        let mut actions = Actions { names, numbers, needs: Vec::new(), edits: 0 };
        let bits = |one: &Move| of_move(one).into_iter().fold(0, |bits, action| bits | actions.bit(action));
        let is_edit = |one: &Move| matches!(one.how, How::Edit { .. });
        let needs = MOVES.iter().map(|one| (!is_edit(one)).then(|| bits(one))).collect();
        let edits = MOVES.iter().filter(|one| is_edit(one)).fold(0, |all, one| all | bits(one));
        actions.needs = needs;
        actions.edits = edits;
        actions
    }

    pub(super) fn number(&self, name: &str) -> u8 {
        self.numbers.get(name).copied().unwrap_or(u8::MAX)
    }

    pub(super) fn bit(&self, name: &str) -> u128 {
        1_u128.checked_shl(u32::from(self.number(name))).unwrap_or_default()
    }

    /// Whether policies that allow these actions do for a move that makes the caller another identity.
    pub(super) fn suffice(&self, mask: u128, moved: usize) -> bool {
        self.needs.get(moved).copied().flatten().is_some_and(|needs| needs & !mask == 0)
    }

    /// A policy with the statements alone that are about some action of moves.
    pub(super) fn reduced(&self, policy: &Policy) -> Policy {
        let statements = policy.statements.iter().filter(|one| self.covered(&one.action) != 0).cloned().collect();
        Policy { version: policy.version, id: None, statements }
    }

    pub(super) fn name(&self, action: u8) -> &'static str {
        self.names.get(usize::from(action)).copied().unwrap_or_default()
    }

    fn covered(&self, element: &ActionElement) -> u128 {
        let matching = |patterns: &[String]| {
            let mut mask = 0_u128;
            for pattern in patterns {
                // Most patterns are about services that no move uses.
                let service = pattern.split(':').next().unwrap_or_default();
                let is_known =
                    |name: &&str| name.get(..service.len()).is_some_and(|front| front.eq_ignore_ascii_case(service));
                if !glob::has_wildcard(service) && !self.names.iter().any(is_known) {
                    continue;
                }
                for (at, name) in self.names.iter().enumerate().take(128) {
                    if glob::matches(pattern, name, Case::Ignored) {
                        mask |= 1 << at;
                    }
                }
            }
            mask
        };
        match element {
            ActionElement::Action(patterns) => matching(patterns),
            ActionElement::NotAction(patterns) => !matching(patterns),
        }
    }
}

/// The condition keys that a statement asks for, in conditions and in policy variables.
fn keys_of(statement: &Statement, keys: &mut Vec<String>) {
    let mut add = |key: &str| {
        if !keys.iter().any(|known| known.eq_ignore_ascii_case(key)) {
            keys.push(key.to_owned());
        }
    };
    for test in statement.condition.iter().flat_map(|block| &block.tests) {
        add(&test.key);
        variables(&test.values, &mut add);
    }
    if let Some(ResourceElement::Resource(list) | ResourceElement::NotResource(list)) = &statement.resource {
        variables(list, &mut add);
    }
}

/// The keys of the policy variables in texts.
fn variables<'t>(texts: impl IntoIterator<Item = &'t String>, each: &mut dyn FnMut(&str)) {
    for text in texts {
        for variable in text.split("${").skip(1) {
            let name = variable.split(['}', ',']).next().unwrap_or_default().trim();
            if name.contains(':') {
                each(name);
            }
        }
    }
}

/// Whether a key, in lower case, tells callers of a class apart.
fn is_personal(key: &str) -> bool {
    key.starts_with("aws:principaltag/")
        || ["aws:principalarn", "aws:userid", "aws:username", "aws:sourceidentity"].contains(&key)
}

fn personal_tests(statement: &Statement, tests: &mut Vec<Personal>) {
    for test in statement.condition.iter().flat_map(|block| &block.tests) {
        let key = test.key.to_lowercase();
        if key == "aws:principalarn" && !test.values.iter().any(|value| value.contains('$')) {
            tests.extend(test.values.iter().cloned().map(Personal::Arn));
        } else if let Some(tag) = key.strip_prefix("aws:principaltag/") {
            tests.push(Personal::Tag(tag.to_owned()));
        } else if is_personal(&key) {
            tests.push(Personal::Whole);
        }
    }
    let mut keys = Vec::new();
    keys_of(&Statement { condition: Vec::new(), ..statement.clone() }, &mut keys);
    let values = statement.condition.iter().flat_map(|block| &block.tests).flat_map(|test| &test.values);
    variables(values, &mut |key| keys.push(key.to_owned()));
    for key in keys {
        let key = key.to_lowercase();
        match key.strip_prefix("aws:principaltag/") {
            Some(tag) => tests.push(Personal::Tag(tag.to_owned())),
            None if is_personal(&key) => tests.push(Personal::Whole),
            None => {}
        }
    }
}

/// Keys, in lower case, that the evaluator fills in.
const FILLED_IN: &[&str] = &[
    "aws:currenttime",
    "aws:epochtime",
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalisawsservice",
    "aws:principalservicename",
    "aws:principalservicenameslist",
    "aws:principaltype",
    "aws:resourceaccount",
    "aws:securetransport",
    "aws:userid",
    "aws:username",
    "aws:viaawsservice",
];

/// What is said of a key.
enum Known {
    /// It follows from the request.
    FilledIn,
    Value(ContextValue),
    Absent,
    Unknown,
}

/// The statements about one action that count for some nodes, compiled.
pub(super) struct Profile {
    compiled: CompiledPolicies,
    policies: Policies,
    /// The keys that they ask for.
    keys: Vec<String>,
    /// The patterns of resources that something is allowed on; `None`: it has to be decided.
    patterns: Option<Vec<String>>,
    /// Whether they say the same of every resource.
    any_resource: bool,
}

/// The policies of the organization above an account.
pub(super) struct AccountData {
    pub(super) id: String,
    pub(super) partition: String,
    pub(super) service_control: Vec<Vec<u32>>,
    pub(super) resource_control: Vec<Vec<u32>>,
    pub(super) exemptions: Exemptions,
    pub(super) missing_service_control: Option<String>,
    pub(super) missing_resource_control: Option<String>,
    /// The id of the organization, if the account is in it.
    pub(super) organization: Option<String>,
    /// The path of the account in the organization.
    pub(super) path: Option<String>,
}

/// The permissions boundary of a class.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Bounded {
    Free,
    By(u32),
    Missing(String),
}

/// Nodes for which the same policies count.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct ClassKey {
    pub(super) is_role: bool,
    pub(super) service_linked: bool,
    pub(super) account: u32,
    pub(super) docs: Vec<u32>,
    pub(super) allow_all: bool,
    pub(super) missing: Vec<String>,
    pub(super) boundary: Bounded,
    /// How the policies tell it apart from others that have the same ones.
    pub(super) signature: String,
}

pub(super) struct Class {
    pub(super) key: ClassKey,
    /// The actions that its identity-based policies allow on something.
    pub(super) mask: u128,
    /// Whether that does for a move that makes a caller another user, or role, whomever that one trusts.
    pub(super) acts_on_users: bool,
    pub(super) acts_on_roles: bool,
    pub(super) members: Vec<u32>,
}

#[derive(PartialEq, Eq, Hash)]
struct Content {
    docs: Vec<u32>,
    allow_all: bool,
    boundary: Option<Option<u32>>,
    account: u32,
    action: u8,
    trust: Option<u32>,
    owner: u32,
}

/// Who makes a request, as far as the context follows from it.
pub(super) struct Caller<'q> {
    pub(super) principal: Principal,
    pub(super) class: u32,
    pub(super) account: u32,
    /// Its tags, if they are known.
    pub(super) tags: Option<&'q [(String, String)]>,
}

/// What is asked.
pub(super) struct Query<'q> {
    pub(super) action: u8,
    pub(super) resource: &'q str,
    /// The trust policy of the role that the request is about.
    pub(super) trust: Option<u32>,
    /// The account that owns the resource.
    pub(super) owner: u32,
    /// The tags of the resource, if they are known.
    pub(super) resource_tags: Option<&'q [(String, String)]>,
    /// What the request holds.
    pub(super) given: Vec<(&'static str, String)>,
    /// What it does not.
    pub(super) absent: Vec<&'static str>,
    /// Why it is not known whether the policy of the resource lets it pass.
    pub(super) open: Option<String>,
}

/// A request that is allowed, or may be.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) rank: Rank,
    pub(super) when: Vec<String>,
    pub(super) open: Vec<String>,
    pub(super) request: Request,
}

#[derive(Clone)]
enum Solved {
    Allowed(Request, Vec<String>),
    Never,
    Open(String),
}

/// A class, an action, a trust policy, the account that owns the resource, and whether what is missing allows everything.
type Asked = (u32, u8, Option<u32>, u32, bool);

/// Decides requests, and keeps what was compiled and found.
pub(super) struct Decider {
    pub(super) actions: Actions,
    pub(super) docs: Vec<Doc>,
    pub(super) accounts: Vec<AccountData>,
    pub(super) classes: Vec<Class>,
    pub(super) limit: Limit,
    /// Whether unknown policies of an organization are taken to be none.
    pub(super) assume_none: bool,
    by_class: HashMap<Asked, Rc<Profile>>,
    by_content: HashMap<Content, Rc<Profile>>,
    solved: HashMap<(usize, String), Solved>,
    liked: HashMap<(usize, String), Result<Option<String>, String>>,
}

impl Decider {
    pub(super) fn new(actions: Actions, assume_none: bool, limit: Limit) -> Decider {
        Decider {
            actions,
            docs: Vec::new(),
            accounts: Vec::new(),
            classes: Vec::new(),
            limit,
            assume_none,
            by_class: HashMap::new(),
            by_content: HashMap::new(),
            solved: HashMap::new(),
            liked: HashMap::new(),
        }
    }

    pub(super) fn class(&self, class: u32) -> Option<&Class> {
        self.classes.get(class as usize)
    }

    pub(super) fn doc(&self, doc: u32) -> Option<&Doc> {
        self.docs.get(doc as usize)
    }

    pub(super) fn account(&self, account: u32) -> Option<&AccountData> {
        self.accounts.get(account as usize)
    }

    /// The statements about an action that count for a class; `all`: what is missing is taken to allow everything.
    pub(super) fn profile(
        &mut self,
        class: u32,
        action: u8,
        trust: Option<u32>,
        owner: u32,
        all: bool,
    ) -> Option<Rc<Profile>> {
        let at = (class, action, trust, owner, all);
        if let Some(known) = self.by_class.get(&at) {
            return Some(Rc::clone(known));
        }
        let key = &self.class(class)?.key;
        let about = |doc: &u32| self.doc(*doc).is_some_and(|doc| doc.statements.iter().any(|m| m >> action & 1 == 1));
        let boundary = match &key.boundary {
            Bounded::By(doc) => Some(Some(*doc).filter(|doc| about(doc))),
            Bounded::Free | Bounded::Missing(_) => None,
        };
        let content = Content {
            docs: key.docs.iter().copied().filter(|doc| about(doc)).collect(),
            allow_all: key.allow_all || all && !key.missing.is_empty(),
            boundary,
            account: key.account,
            action,
            trust,
            owner,
        };
        let made = match self.by_content.get(&content) {
            Some(known) => Rc::clone(known),
            None => {
                let made = Rc::new(self.compiled(&content));
                self.by_content.insert(content, Rc::clone(&made));
                made
            }
        };
        self.by_class.insert(at, Rc::clone(&made));
        Some(made)
    }

    fn compiled(&self, content: &Content) -> Profile {
        let about = |doc: &u32| self.doc(*doc).and_then(|doc| doc.about(content.action));
        let levels = |levels: &[Vec<u32>]| -> Vec<Vec<Policy>> {
            levels.iter().map(|level| level.iter().filter_map(about).collect()).collect()
        };
        let mut identity: Vec<Policy> = content.docs.iter().filter_map(about).collect();
        if content.allow_all {
            identity.push(everything(Effect::Allow));
        }
        let policies = Policies {
            identity,
            permissions_boundary: match &content.boundary {
                None => Vec::new(),
                Some(doc) => vec![doc.as_ref().and_then(about).unwrap_or_default()],
            },
            service_control: self.account(content.account).map(|one| levels(&one.service_control)).unwrap_or_default(),
            resource_control: self.account(content.owner).map(|one| levels(&one.resource_control)).unwrap_or_default(),
            // A trust policy that says nothing of the action lets nobody in.
            resource: content.trust.map(|trust| about(&trust).unwrap_or_default()),
            ..Policies::default()
        };
        let (mut keys, mut any_resource) = (Vec::new(), true);
        let organization = policies.service_control.iter().chain(&policies.resource_control).flatten();
        let all = policies.identity.iter().chain(&policies.permissions_boundary).chain(&policies.resource);
        for statement in all.chain(organization).flat_map(|policy| &policy.statements) {
            keys_of(statement, &mut keys);
            let star = |list: &[String]| list.iter().all(|one| one == "*");
            any_resource &= matches!(&statement.resource, Some(ResourceElement::Resource(list)) if star(list));
        }
        let of_resource = |key: &String| {
            let key = key.to_lowercase();
            key.starts_with("aws:resource") || key == "aws:requestedregion"
        };
        any_resource &= !keys.iter().any(of_resource);
        let mut patterns = Some(Vec::new());
        let allowing = policies.identity.iter().flat_map(|policy| &policy.statements);
        for statement in allowing.filter(|statement| statement.effect == Effect::Allow) {
            match (&statement.resource, &mut patterns) {
                (Some(ResourceElement::Resource(list)), Some(all)) => all.extend(list.iter().cloned()),
                _ => patterns = None,
            }
        }
        // With a policy of the resource it is not the caller's own policies alone that allow.
        let prefilter = |list: &Vec<String>| content.trust.is_none() && !list.iter().any(|one| one.contains('$'));
        Profile { compiled: policies.compile(), patterns: patterns.filter(prefilter), policies, keys, any_resource }
    }

    fn known(&self, caller: &Caller<'_>, query: &Query<'_>, key: &str) -> Known {
        let folded = key.to_lowercase();
        let of_tags = |tags: Option<&[(String, String)]>, name: &str| match tags {
            None => Known::Unknown,
            Some(tags) => match tags.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)) {
                Some((_, value)) => Known::Value(value.clone().into()),
                None => Known::Absent,
            },
        };
        if query.given.iter().any(|(given, _)| given.eq_ignore_ascii_case(key)) {
            return Known::FilledIn;
        }
        if query.absent.iter().any(|absent| absent.eq_ignore_ascii_case(key)) {
            return Known::Absent;
        }
        if let Some(tag) = folded.strip_prefix("aws:principaltag/") {
            return of_tags(caller.tags, tag);
        }
        if let Some(tag) = folded.strip_prefix("aws:resourcetag/").or(folded.strip_prefix("iam:resourcetag/")) {
            return of_tags(query.resource_tags, tag);
        }
        let service = matches!(caller.principal, Principal::Service { .. });
        let (own, owner) = (self.account(caller.account), self.account(query.owner));
        let text = |text: Option<&String>| text.map_or(Known::Unknown, |text| Known::Value(text.clone().into()));
        let list = |text: Option<&String>| text.map_or(Known::Unknown, |text| Known::Value(vec![text.clone()].into()));
        match folded.as_str() {
            "aws:principalorgid" | "aws:principalorgpaths" if service => Known::Absent,
            "aws:principalorgid" => text(own.and_then(|one| one.organization.as_ref())),
            "aws:resourceorgid" => text(owner.and_then(|one| one.organization.as_ref())),
            "aws:principalorgpaths" => list(own.and_then(|one| one.path.as_ref())),
            "aws:resourceorgpaths" => list(owner.and_then(|one| one.path.as_ref())),
            "aws:sourceaccount" | "aws:sourceorgid" | "aws:sourceorgpaths" | "aws:sourcearn" if !service => {
                Known::Absent
            }
            "aws:sourceaccount" => text(owner.map(|one| &one.id)),
            "aws:sourceorgid" => text(owner.and_then(|one| one.organization.as_ref())),
            "aws:sourceorgpaths" => list(owner.and_then(|one| one.path.as_ref())),
            // The endpoint of IAM in the commercial partition is in this Region.
            "aws:requestedregion" if self.actions.name(query.action).starts_with("iam:") => {
                match owner.is_some_and(|one| one.partition == "aws") {
                    true => Known::Value("us-east-1".into()),
                    false => Known::Unknown,
                }
            }
            "aws:requestedregion" => {
                let of_resource = query.resource.split(':').nth(3).unwrap_or_default();
                if of_resource.is_empty() { Known::Unknown } else { Known::FilledIn }
            }
            known if FILLED_IN.contains(&known) => Known::FilledIn,
            _ => Known::Unknown,
        }
    }

    /// Whether a caller can make a request; `None`: never.
    pub(super) fn can(&mut self, caller: &Caller<'_>, query: &Query<'_>) -> Option<Said> {
        let class = self.class(caller.class)?;
        let of_organization = !self.assume_none && !class.key.service_linked;
        let mut open: Vec<String> = Vec::new();
        let service = matches!(caller.principal, Principal::Service { .. });
        if !service {
            if class.mask >> query.action & 1 == 0 && query.trust.is_none() {
                return None;
            }
            if !class.key.missing.is_empty() {
                open.push(format!(
                    "these policies of {} were not read: {}",
                    caller.principal,
                    listed(&class.key.missing)
                ));
            }
            if let Bounded::Missing(name) = &class.key.boundary {
                open.push(format!("the permissions boundary of {} was not read: {name}", caller.principal));
            }
            let account = self.account(caller.account);
            if let Some(why) = account.and_then(|one| one.missing_service_control.as_ref()).filter(|_| of_organization)
            {
                open.push(format!("service control policies: {why}"));
            }
        }
        let owner = self.account(query.owner);
        if let Some(why) = owner.and_then(|one| one.missing_resource_control.as_ref())
            && of_organization
            && query.trust.is_some()
        {
            open.push(format!("resource control policies: {why}"));
        }
        open.extend(query.open.clone());
        let profile = self.profile(caller.class, query.action, query.trust, query.owner, !open.is_empty())?;
        if let Some(patterns) = &profile.patterns
            && !patterns.iter().any(|pattern| glob::matches(pattern, query.resource, Case::Sensitive))
        {
            return None;
        }
        let (request, absent) = self.request(&profile, caller, query);
        let decision = profile.compiled.decide(&request.clone().prepare());
        let (rank, when, request) = match decision {
            Decision::Allowed => (Rank::Always, Vec::new(), settled(request)),
            Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_) => return None,
            Decision::Depends => match self.solve(&profile, &request, &absent) {
                Solved::Allowed(request, when) => (Rank::When, when, request),
                Solved::Never => return None,
                Solved::Open(why) => {
                    open.push(why);
                    (Rank::Open, Vec::new(), request)
                }
            },
        };
        Some(Said { rank: if open.is_empty() { rank } else { Rank::Open }, when, open, request })
    }

    /// The request with what is known of its context, and the keys that it does not hold.
    fn request(&self, profile: &Profile, caller: &Caller<'_>, query: &Query<'_>) -> (Request, Vec<String>) {
        let service = matches!(caller.principal, Principal::Service { .. });
        let mut request = Request::new(caller.principal.clone(), self.actions.name(query.action), query.resource);
        let exempt = self.account(caller.account).map(|one| one.exemptions).unwrap_or_default();
        request.exemptions = Exemptions {
            resource_in_management_account: owner_exemption(self.account(query.owner)),
            ..if service { Exemptions::default() } else { exempt }
        };
        for (key, value) in &query.given {
            request = request.with(*key, value.clone());
        }
        let mut absent: Vec<String> = Vec::new();
        for key in &profile.keys {
            match self.known(caller, query, key) {
                Known::FilledIn => {}
                Known::Value(value) => request = request.with(key.clone(), value),
                Known::Absent => absent.push(key.clone()),
                Known::Unknown => request = request.unknown(key.clone()),
            }
        }
        (request, absent)
    }

    /// Looks for a request that is allowed, among those that differ in what is unknown.
    fn solve(&mut self, profile: &Rc<Profile>, request: &Request, absent: &[String]) -> Solved {
        let at = (Rc::as_ptr(profile) as usize, format!("{request:?}"));
        if let Some(known) = self.solved.get(&at) {
            return known.clone();
        }
        let solved = self.search(profile, request, absent);
        self.solved.insert(at, solved.clone());
        solved
    }

    fn search(&self, profile: &Profile, request: &Request, absent: &[String]) -> Solved {
        if let Some(found) = by_residual(profile, request) {
            let when = conditions(profile, request, &found);
            return Solved::Allowed(found, when);
        }
        let when = as_conditions(request, absent);
        let claim = Claim::Never(Requests {
            actions: vec![request.action.to_string()],
            resources: vec![request.resource.clone()],
            when,
        });
        let options = Asking::default().callers([request.principal.clone()]).limit(self.limit.clone());
        let verification = prove(&profile.policies, &claim, &options);
        match verification.proof {
            Proof::Proved => Solved::Never,
            Proof::Undecided => Solved::Open(format!(
                "whether {} on {} is allowed is undecided: {}",
                request.action,
                request.resource,
                verification.undecided.join("; ")
            )),
            Proof::Refuted => {
                for region in &verification.refutations {
                    let mut found = Request { unknown: Vec::new(), ..request.clone() };
                    let is_given = |key: &str| request.context.iter().any(|(given, _)| given.eq_ignore_ascii_case(key));
                    let others = region.witness.context.iter().filter(|(key, _)| !is_given(key));
                    found.context.extend(others.cloned());
                    if profile.compiled.decide(&found.clone().prepare()) == Decision::Allowed {
                        let when = conditions(profile, request, &found);
                        return Solved::Allowed(found, when);
                    }
                }
                Solved::Open(format!(
                    "whether {} on {} is allowed depends on who the caller is in ways that were not settled",
                    request.action, request.resource
                ))
            }
        }
    }

    /// A resource that matches a pattern and on which a caller may do something, where nothing is possible on some that
    /// match it; `Ok(None)`: there is none.
    pub(super) fn resource_like(
        &mut self,
        caller: &Caller<'_>,
        query: &Query<'_>,
        profile: &Rc<Profile>,
    ) -> Result<Option<String>, String> {
        if profile.any_resource {
            return Ok(None);
        }
        let (request, absent) = self.request(profile, caller, query);
        let at = (Rc::as_ptr(profile) as usize, format!("{request:?}"));
        if let Some(known) = self.liked.get(&at) {
            return known.clone();
        }
        let claim = Claim::Never(Requests {
            actions: vec![request.action.to_string()],
            resources: vec![request.resource.clone()],
            when: as_conditions(&request, &absent),
        });
        let options = Asking::default().callers([caller.principal.clone()]).limit(self.limit.clone());
        let verification = prove(&profile.policies, &claim, &options);
        let found = match verification.proof {
            Proof::Proved => Ok(None),
            Proof::Refuted => Ok(verification.refutations.first().map(|region| region.witness.resource.clone())),
            Proof::Undecided => Err(verification.undecided.join("; ")),
        };
        self.liked.insert(at, found.clone());
        found
    }

    /// What the statements of a class that allow an action say of resources, with the Regions that anything names.
    pub(super) fn patterns(&self, class: u32, action: u8, each: &mut dyn FnMut(&str)) -> BTreeSet<String> {
        let mut regions = BTreeSet::new();
        let Some(class) = self.class(class) else { return regions };
        let account = self.account(class.key.account);
        let organization = account.into_iter().flat_map(|one| one.service_control.iter().flatten());
        let boundary = match &class.key.boundary {
            Bounded::By(doc) => Some(doc),
            Bounded::Free | Bounded::Missing(_) => None,
        };
        let limits = organization.chain(boundary).map(|doc| (doc, false));
        for (doc, is_own) in class.key.docs.iter().map(|doc| (doc, true)).chain(limits) {
            let Some(doc) = self.doc(*doc) else { continue };
            for (statement, mask) in doc.policy.statements.iter().zip(&doc.statements) {
                if mask >> action & 1 == 0 {
                    continue;
                }
                for test in statement.condition.iter().flat_map(|block| &block.tests) {
                    if test.key.eq_ignore_ascii_case("aws:RequestedRegion") {
                        regions.extend(test.values.iter().filter(|one| !glob::has_wildcard(one)).cloned());
                    }
                }
                if let Some(ResourceElement::Resource(list)) = &statement.resource {
                    for pattern in list {
                        let region = pattern.split(':').nth(3).unwrap_or_default();
                        if !region.is_empty() && !glob::has_wildcard(region) && !region.contains('$') {
                            regions.insert(region.to_owned());
                        }
                        if is_own && statement.effect == Effect::Allow {
                            each(pattern);
                        }
                    }
                }
            }
        }
        regions
    }

    /// The values that statements of a class about an action list for a key, and whether the class can have no others:
    /// each statement that allows it lists values without wildcards under an operator that holds for them alone.
    pub(super) fn listed_values(&self, class: u32, action: u8, key: &str) -> (BTreeSet<String>, bool) {
        let (mut values, mut closed) = (BTreeSet::new(), true);
        let Some(class) = self.class(class) else { return (values, closed) };
        closed &= !class.key.allow_all && class.key.missing.is_empty();
        for doc in class.key.docs.iter().filter_map(|doc| self.doc(*doc)) {
            for (statement, mask) in doc.policy.statements.iter().zip(&doc.statements) {
                if mask >> action & 1 == 0 || statement.effect == Effect::Deny {
                    continue;
                }
                let mut lists = false;
                for block in &statement.condition {
                    let only = matches!(&block.operator, OperatorName::Known(operator)
                        if !operator.if_exists && operator.qualifier.is_none() && matches!(operator.base,
                            BaseOperator::StringEquals | BaseOperator::StringLike | BaseOperator::ArnEquals
                            | BaseOperator::ArnLike));
                    for test in block.tests.iter().filter(|test| test.key.eq_ignore_ascii_case(key)) {
                        values.extend(test.values.iter().cloned());
                        let plain = |value: &String| !glob::has_wildcard(value) && !value.contains('$');
                        lists |= only && test.values.iter().all(plain);
                    }
                }
                closed &= lists;
            }
        }
        (values, closed)
    }
}

/// What a request holds and does not hold, as conditions.
fn as_conditions(request: &Request, absent: &[String]) -> Vec<ConditionBlock> {
    let test = |qualifier, base: BaseOperator, key: &str, values: Vec<String>| ConditionBlock {
        operator: OperatorName::Known(ConditionOperator { qualifier, base, if_exists: false }),
        tests: vec![ConditionTest { key: key.to_owned(), values }],
    };
    let given = request.context.iter().map(|(key, value)| {
        let qualifier = match value {
            ContextValue::One(_) => None,
            ContextValue::Many(_) => Some(Qualifier::ForAnyValue),
        };
        test(qualifier, BaseOperator::StringEquals, key, value.values().to_vec())
    });
    given.chain(absent.iter().map(|key| test(None, BaseOperator::Null, key, vec!["true".to_owned()]))).collect()
}

fn owner_exemption(owner: Option<&AccountData>) -> bool {
    owner.is_some_and(|one| one.exemptions.resource_in_management_account)
}

/// What was unknown does not matter: the request is allowed without it as well.
fn settled(request: Request) -> Request {
    Request { unknown: Vec::new(), ..request }
}

pub(super) fn listed(names: &[String]) -> String {
    const MOST: usize = 5;
    let mut text = names.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    if names.len() > MOST {
        text.push_str(&format!(", and {} more", names.len() - MOST));
    }
    text
}

/// What of a witness has to be so: the keys without which it is not known to be allowed.
fn conditions(profile: &Profile, asked: &Request, found: &Request) -> Vec<String> {
    let mut when = Vec::new();
    let mut request = found.clone();
    for key in &asked.unknown {
        let is_key = |other: &str| other.eq_ignore_ascii_case(key);
        let mut without = request.clone();
        without.context.retain(|(other, _)| !is_key(other));
        without.unknown.push(key.clone());
        if profile.compiled.decide(&without.clone().prepare()) == Decision::Allowed {
            request = without;
            continue;
        }
        match found.context.iter().find(|(other, _)| is_key(other)) {
            Some((_, value)) => when.push(format!("{key} is {}", value.values().join(", "))),
            None => when.push(format!("{key} is absent")),
        }
    }
    // What AWS includes and the request does not give: what time it is, say.
    for (key, value) in &found.context {
        let is_key = |(other, _): &(String, ContextValue)| other.eq_ignore_ascii_case(key);
        if !asked.context.iter().any(is_key) && !asked.unknown.iter().any(|other| other.eq_ignore_ascii_case(key)) {
            when.push(format!("{key} is {}", value.values().join(", ")));
        }
    }
    when
}

/// A request that is allowed, by giving what the decision depends on one after the other.
fn by_residual(profile: &Profile, request: &Request) -> Option<Request> {
    const MOST: usize = 16;
    let mut request = request.clone();
    for _ in 0..MOST {
        let answer = profile.compiled.answer(&request.clone().prepare());
        match answer.decision {
            Decision::Allowed => return Some(settled(request)).filter(|one| is_allowed(profile, one)),
            Decision::Depends => {}
            Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_) => return None,
        }
        if !assign(&answer.residual?, &mut request) {
            return None;
        }
    }
    None
}

fn is_allowed(profile: &Profile, request: &Request) -> bool {
    profile.compiled.decide(&request.clone().prepare()) == Decision::Allowed
}

/// Gives the first key that something depends on a value with which it is as wanted.
fn assign(residual: &Residual, request: &mut Request) -> bool {
    let (question, wanted) = match residual {
        Residual::All(parts) | Residual::Any(parts) => return parts.iter().any(|part| assign(part, request)),
        Residual::Holds(question) => (question, true),
        Residual::Fails(question) => (question, false),
        _ => return false,
    };
    let Asks::Condition { operator, key, values } = &question.asks else { return false };
    let before = request.unknown.len();
    let Some(value) = example(operator, values, wanted) else { return false };
    request.unknown.retain(|other| !other.eq_ignore_ascii_case(key));
    if request.unknown.len() == before {
        return false;
    }
    if let Some(value) = value {
        request.context.push((key.clone(), value));
    }
    true
}

/// A value for which a condition holds or does not, inside: `None` if the key is to be absent; `None` if none is known.
#[allow(clippy::option_option, reason = "an absent key is an answer as well")]
fn example(operator: &str, values: &[String], wanted: bool) -> Option<Option<ContextValue>> {
    let (qualifier, operator) = operator.split_once(':').unwrap_or(("", operator));
    let base = operator.strip_suffix("IfExists").unwrap_or(operator);
    let many = !qualifier.is_empty();
    let first = values.first()?;
    let value = |text: String| {
        let one = if many { ContextValue::Many(vec![text]) } else { ContextValue::One(text) };
        (!one.values().iter().any(|text| text.contains('$'))).then_some(Some(one))
    };
    let filled = || first.replace(['*', '?'], "x");
    if wanted && (base != operator || qualifier == "ForAllValues") {
        return Some(None);
    }
    match (base, wanted) {
        ("Null", _) if (first == "true") == wanted => Some(None),
        ("Null", _) => value("x".to_owned()),
        ("Bool", true) => value(first.clone()),
        ("Bool", false) => value((!first.eq_ignore_ascii_case("true")).to_string()),
        ("StringEquals" | "StringEqualsIgnoreCase" | "StringLike" | "ArnEquals" | "ArnLike", true)
        | ("StringNotEquals" | "StringNotEqualsIgnoreCase" | "StringNotLike" | "ArnNotEquals" | "ArnNotLike", false) => {
            value(filled())
        }
        ("StringEquals" | "StringEqualsIgnoreCase" | "StringLike" | "ArnEquals" | "ArnLike", false)
            if qualifier != "ForAllValues" && base == operator =>
        {
            Some(None)
        }
        ("IpAddress", true) | ("NotIpAddress", false) => value(first.split('/').next().unwrap_or_default().to_owned()),
        _ => None,
    }
}

/// Whom a trust policy names in statements that allow an action.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    pub(super) everyone: bool,
    pub(super) accounts: Vec<String>,
    pub(super) arns: Vec<String>,
    pub(super) services: Vec<String>,
}

pub(super) fn named(doc: &Doc, action: u8) -> Named {
    let mut named = Named::default();
    for (statement, mask) in doc.policy.statements.iter().zip(&doc.statements) {
        if statement.effect == Effect::Deny || mask >> action & 1 == 0 {
            continue;
        }
        let entries = match &statement.principal {
            Some(PrincipalElement::Principal(Principals::Map(entries))) => entries,
            Some(_) => {
                named.everyone = true;
                continue;
            }
            None => continue,
        };
        for entry in entries {
            for value in &entry.values {
                match entry.kind.as_str() {
                    "AWS" if value == "*" => named.everyone = true,
                    "AWS" if value.bytes().all(|byte| byte.is_ascii_digit()) => named.accounts.push(value.clone()),
                    "AWS" => match value.strip_suffix(":root") {
                        Some(account) => named.accounts.extend(account.split(':').nth(4).map(str::to_owned)),
                        None => named.arns.push(value.clone()),
                    },
                    "Service" => named.services.push(value.clone()),
                    _ => {}
                }
            }
        }
    }
    named
}
