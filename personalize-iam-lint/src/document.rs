//! The document that rules check: a policy, statement by statement, with what the catalog knows about its texts.

use std::cell::{Cell, OnceCell};
use std::collections::{HashMap, HashSet};

use personalize_iam_analysis::Limit;
use personalize_iam_eval::{CompiledPolicies, Decision, Policies, Principal, Request};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Action, ConditionKey, ResourceType, Service};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{
    ActionElement, ConditionTest, OperatorName, Policy, PolicyKind, Positions, PrincipalElement, PrincipalEntry,
    PrincipalType, Principals, ResourceElement, Statement,
};

use crate::edit::Editor;
use crate::resource_patterns;

/// A policy to check.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    pub(crate) text: &'a str,
    pub(crate) kind: PolicyKind,
    pub(crate) policy: &'a Policy,
    pub(crate) positions: &'a Positions,
    pub(crate) statements: Vec<StatementView<'a>>,
    compiled: OnceCell<CompiledPolicies>,
    asked: OnceCell<Vec<&'a str>>,
    chosen: OnceCell<Vec<(&'static str, &'a str)>>,
    regions: OnceCell<Vec<&'a str>>,
    effort: Cell<usize>,
    /// What is proved to have no effect; computed when a rule first asks.
    pub(crate) exact: OnceCell<Vec<Fact>>,
    /// The limit of the proofs.
    pub(crate) limit: Limit,
}

/// What was proved of a document: all that is named can be left out together, and the policy still allows and denies
/// the same.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    /// The statement.
    pub(crate) statement: usize,
    pub(crate) what: What,
    /// The statements that make it redundant.
    pub(crate) because: Vec<usize>,
}

/// What has no effect; one kind for each statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Statement,
    /// The statement, as this test never holds together with the others of its key, or on these resources.
    Never(usize),
    /// A test: it always holds where the others do.
    Test(usize),
    /// A value of a test.
    Value(usize, usize),
    Action(usize),
    Resource(usize),
}

/// A statement to check.
#[derive(Debug)]
pub(crate) struct StatementView<'a> {
    pub(crate) index: usize,
    pub(crate) statement: &'a Statement,
    /// Whether the element is `NotAction`.
    pub(crate) not_action: bool,
    pub(crate) actions: Vec<ActionView<'a>>,
    /// Whether the element is `NotResource`.
    pub(crate) not_resource: bool,
    /// The entries of `Resource` or `NotResource`; none if there is no such element.
    pub(crate) resources: Vec<ResourceView<'a>>,
    /// The tests of all condition operators.
    pub(crate) tests: Vec<TestView<'a>>,
}

/// An entry of `Action` or `NotAction`.
#[derive(Debug)]
pub(crate) struct ActionView<'a> {
    pub(crate) index: usize,
    pub(crate) text: &'a str,
    /// The service of its prefix, if the catalog has it.
    pub(crate) service: Option<&'static Service>,
    /// The actions of the catalog that it matches. Of `*` these are all.
    pub(crate) matches: Vec<&'static Action>,
}

/// An entry of `Resource` or `NotResource`.
#[derive(Debug)]
pub(crate) struct ResourceView<'a> {
    pub(crate) index: usize,
    pub(crate) text: &'a str,
    /// The fields, if it is an ARN with all six.
    pub(crate) fields: Option<Fields<'a>>,
    /// The resource types of the catalog whose ARNs it can match, wildcards considered. Of `*` none are listed.
    pub(crate) types: Vec<&'static ResourceType>,
    /// The types of the service whose ARNs end as it does, whatever its Region and account; none if a policy variable
    /// hides where its fields end.
    pub(crate) types_by_resource: Vec<&'static ResourceType>,
}

/// One key of a condition, with its operator.
#[derive(Debug)]
pub(crate) struct TestView<'a> {
    pub(crate) operator: &'a OperatorName,
    pub(crate) test: &'a ConditionTest,
    /// The key, or template of keys, of the catalog.
    pub(crate) key: Option<&'static ConditionKey>,
}

/// Claims of the tokens of OIDC providers that have at most one value. `aud` can be a list, and so can `amr` and what
/// a provider names itself.
///
/// Source: OpenID Connect Core 1.0, "ID Token"; GitHub Docs, "OpenID Connect reference"; IAM User Guide, "IAM and AWS
/// STS condition context keys".
const SINGLE_CLAIMS: &[&str] = &[
    "actor",
    "actor_id",
    "app_id",
    "azp",
    "email",
    "enterprise_id",
    "environment",
    "id",
    "job_workflow_ref",
    "oaud",
    "ref",
    "repository",
    "repository_id",
    "repository_owner",
    "repository_owner_id",
    "sub",
    "user_id",
    "workflow",
];

impl TestView<'_> {
    /// Whether a request is known to have at most one value of the key.
    pub(crate) fn is_single_valued(&self) -> bool {
        match self.key {
            Some(key) => !key.multivalued && catalog::reviewed_condition_key(&self.test.key).is_some(),
            None => oidc_claim(&self.test.key)
                .is_some_and(|(_, claim)| SINGLE_CLAIMS.iter().any(|single| single.eq_ignore_ascii_case(claim))),
        }
    }
}

/// The host of an OIDC provider, with its path, and the claim that a condition key is about. No service has a prefix with
/// a dot.
pub(crate) fn oidc_claim(key: &str) -> Option<(&str, &str)> {
    let (provider, claim) = key.rsplit_once(':')?;
    let host = provider.split('/').next().unwrap_or_default();
    (host.contains('.') && !provider.contains("${")).then_some((provider, claim))
}

impl<'a> Document<'a> {
    pub(crate) fn new(text: &'a str, kind: PolicyKind, policy: &'a Policy, positions: &'a Positions) -> Document<'a> {
        let mut matches = HashMap::new();
        let statements = policy.statements.iter().enumerate();
        let statements = statements.map(|(index, statement)| StatementView::new(index, statement, &mut matches));
        Document {
            text,
            kind,
            policy,
            positions,
            statements: statements.collect(),
            compiled: OnceCell::new(),
            asked: OnceCell::new(),
            chosen: OnceCell::new(),
            regions: OnceCell::new(),
            effort: Cell::new(0),
            exact: OnceCell::new(),
            limit: Limit::default(),
        }
    }

    /// Whether an `Allow` of the policy gives access: permissions boundaries, session policies, service control
    /// policies and endpoint policies only limit what others give.
    pub(crate) fn grants(&self) -> bool {
        use PolicyKind::{PermissionsBoundary, Rcp, Scp, Session, VpcEndpoint};
        !matches!(self.kind, PermissionsBoundary | Session | Scp | Rcp | VpcEndpoint)
    }

    /// Whether it is attached to an identity and gives access: neither a boundary nor a session policy.
    pub(crate) fn grants_to_identity(&self) -> bool {
        self.kind.is_identity_based() && self.grants()
    }

    /// The changes of the text.
    pub(crate) fn editor(&self) -> Editor<'_> {
        Editor { text: self.text, positions: self.positions }
    }

    /// The text of an element as written in the document.
    pub(crate) fn source(&self, pointer: &str) -> Option<&'a str> {
        let location = self.positions.locate(pointer)?;
        self.text.get(location.start..location.end)
    }

    /// The decision of the whole policy about a request of a user, as if it were the only identity-based policy:
    /// effective access, with each `Deny` considered. Context keys that the policy asks for and that are not given are
    /// unknown, so that the answer is [`Decision::Depends`] where a condition on them guards the access.
    ///
    /// The user belongs to the account and the partition of the resource. Of a policy of monstrous size not everything
    /// is decided: once that has cost too much, the answer is [`Decision::Depends`].
    pub(crate) fn decide(&self, action: &str, resource: &str, context: &[(&str, &str)]) -> Decision {
        if !self.may_decide() {
            return Decision::Depends;
        }
        let is_account = |account: &&str| account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit());
        let compiled = self.compiled.get_or_init(|| {
            let mut policy = self.policy.clone();
            // As an identity-based policy: its principals do not matter here.
            for statement in &mut policy.statements {
                statement.principal = None;
            }
            // A role or a key only allows callers that its own policy allows: here that policy delegates to the
            // account.
            let resources = self.statements.iter().flat_map(|statement| &statement.resources);
            let accounts = resources.filter_map(|resource| Some(resource.fields?.account)).filter(is_account);
            let mut accounts: Vec<String> = accounts.chain(["111122223333"]).map(str::to_owned).collect();
            accounts.sort_unstable();
            accounts.dedup();
            let accounts = Principals::Map(vec![PrincipalEntry { kind: PrincipalType::Aws, values: accounts }]);
            let everything = || vec!["*".to_owned()];
            let delegation = Statement {
                sid: None,
                effect: personalize_iam_model::Effect::Allow,
                principal: Some(PrincipalElement::Principal(accounts)),
                action: ActionElement::Action(everything()),
                resource: Some(ResourceElement::Resource(everything())),
                condition: Vec::new(),
            };
            let resource = Policy { statements: vec![delegation], ..Policy::default() };
            Policies { identity: vec![policy], resource: Some(resource), ..Policies::default() }.compile()
        });
        let fields = Fields::split(resource);
        let partition = fields.map_or("aws", |fields| fields.partition);
        let account = fields.map(|fields| fields.account).filter(is_account).unwrap_or("111122223333");
        let user = Principal::User { arn: format!("arn:{partition}:iam::{account}:user/somebody") };
        let mut request = Request::new(user, action, resource).owned_by(account);
        for (key, value) in context {
            request = request.with(*key, *value);
        }
        for key in self.asked_keys() {
            if !context.iter().any(|(given, _)| given.eq_ignore_ascii_case(key)) {
                request = request.unknown(*key);
            }
        }
        compiled.decide(&request.prepare())
    }

    /// The condition keys of all statements, each once.
    pub(crate) fn asked_keys(&self) -> &[&'a str] {
        self.asked.get_or_init(|| {
            let mut seen = HashSet::new();
            let keys = self.statements.iter().flat_map(|statement| &statement.tests).map(|test| test.test.key.as_str());
            keys.filter(|key| seen.insert(key.to_ascii_lowercase())).collect()
        })
    }

    /// Whether there is time for one more decision, which grows with the statements and their condition keys.
    pub(crate) fn may_decide(&self) -> bool {
        const MOST_EFFORT: usize = 10_000_000;
        let one = (1 + self.asked_keys().len()).saturating_mul(1 + self.statements.len());
        let effort = self.effort.get().saturating_add(one);
        let may = effort <= MOST_EFFORT;
        if may {
            self.effort.set(effort);
        }
        may
    }

    /// What the caller of a request can choose, as the policy wants it: for each such key a value that an `Allow` asks
    /// for, or that a `Deny` spares, or else one that the policy does not name. Of the Region see [`regions`](Self::regions).
    pub(crate) fn callers_choice(&self) -> &[(&'static str, &'a str)] {
        self.chosen.get_or_init(|| {
            let mut chosen = vec![("aws:SecureTransport", "true"), ("aws:ViaAWSService", "false")];
            let first = |key| (key, self.wanted(key).into_iter().next());
            let values = ["aws:Referer", "aws:UserAgent"].map(first).into_iter();
            chosen.extend(values.filter_map(|(key, value)| Some((key, value?))));
            chosen
        })
    }

    /// The Regions for which the policy may decide otherwise than for others, the first few: those that an `Allow` asks for
    /// or a `Deny` spares, and one that the policy does not name. None if no condition is about the Region.
    pub(crate) fn regions(&self) -> &[&'a str] {
        const MOST: usize = 4;
        self.regions.get_or_init(|| {
            let mut wanted = self.wanted("aws:RequestedRegion");
            let last = wanted.pop();
            wanted.truncate(MOST - 1);
            wanted.extend(last);
            wanted
        })
    }

    /// The values of a key that an `Allow` asks for or a `Deny` spares, and behind them one that the policy does not name.
    /// None if no condition is about the key.
    fn wanted(&self, key: &str) -> Vec<&'a str> {
        let mut values: Vec<&str> = Vec::new();
        let mut is_asked = false;
        for statement in &self.statements {
            for test in statement.tests_of(key) {
                is_asked = true;
                if is_negated(test.operator) != statement.allows() {
                    values.extend(test.test.values.iter().map(|value| value.trim_matches('*')));
                }
            }
        }
        values.extend(is_asked.then_some("elsewhere"));
        values
    }
}

impl<'a> StatementView<'a> {
    pub(crate) fn new(
        index: usize,
        statement: &'a Statement,
        matches: &mut HashMap<&'a str, Vec<&'static Action>>,
    ) -> StatementView<'a> {
        let (not_action, actions) = match &statement.action {
            ActionElement::Action(actions) => (false, actions),
            ActionElement::NotAction(actions) => (true, actions),
        };
        let (not_resource, resources): (_, &[String]) = match &statement.resource {
            Some(ResourceElement::Resource(resources)) => (false, resources),
            Some(ResourceElement::NotResource(resources)) => (true, resources),
            None => (false, &[]),
        };
        let actions = actions.iter().enumerate().map(|(index, text)| ActionView {
            index,
            text,
            service: text.split_once(':').and_then(|(prefix, _)| catalog::service(prefix)),
            matches: matches.entry(text).or_insert_with(|| actions_like(text)).clone(),
        });
        let resources = resources.iter().enumerate().map(|(index, text)| ResourceView::new(index, text));
        let tests = statement.condition.iter().flat_map(|block| {
            block.tests.iter().map(|test| TestView {
                operator: &block.operator,
                test,
                key: catalog::condition_key(&test.key),
            })
        });
        StatementView {
            index,
            statement,
            not_action,
            actions: actions.collect(),
            not_resource,
            resources: resources.collect(),
            tests: tests.collect(),
        }
    }

    /// The pointer of the statement.
    pub(crate) fn pointer(&self) -> String {
        format!("/Statement/{}", self.index)
    }

    /// The pointer of an element of the statement, such as `Effect`.
    pub(crate) fn element(&self, name: &str) -> String {
        format!("/Statement/{}/{name}", self.index)
    }

    /// The pointer of the `Action` or `NotAction` element.
    pub(crate) fn action_element(&self) -> String {
        self.element(if self.not_action { "NotAction" } else { "Action" })
    }

    /// The pointer of an entry of `Action` or `NotAction`.
    pub(crate) fn action_pointer(&self, action: &ActionView<'_>) -> String {
        format!("{}/{}", self.action_element(), action.index)
    }

    /// The pointer of the `Resource` or `NotResource` element.
    pub(crate) fn resource_element(&self) -> String {
        self.element(if self.not_resource { "NotResource" } else { "Resource" })
    }

    /// The pointer of an entry of `Resource` or `NotResource`.
    pub(crate) fn resource_pointer(&self, resource: &ResourceView<'_>) -> String {
        format!("{}/{}", self.resource_element(), resource.index)
    }

    /// The pointer of a condition operator.
    pub(crate) fn operator_pointer(&self, test: &TestView<'_>) -> String {
        format!("/Statement/{}/Condition/{}", self.index, escaped(&test.operator.to_string()))
    }

    /// The pointer of a condition key: its values; the key itself is its name.
    pub(crate) fn test_pointer(&self, test: &TestView<'_>) -> String {
        format!("{}/{}", self.operator_pointer(test), escaped(&test.test.key))
    }

    /// The pointer of one value of a condition key.
    pub(crate) fn value_pointer(&self, test: &TestView<'_>, index: usize) -> String {
        format!("{}/{index}", self.test_pointer(test))
    }

    /// Whether the effect is `Allow`.
    pub(crate) fn allows(&self) -> bool {
        self.statement.effect == personalize_iam_model::Effect::Allow
    }

    /// Whether the action element covers an action of this full name.
    pub(crate) fn covers_action(&self, action: &str) -> bool {
        self.actions.iter().any(|entry| glob::matches(entry.text, action, Case::Ignored)) != self.not_action
    }

    /// Whether an entry of the resource element is the bare `*`, or one that matches as much.
    pub(crate) fn is_on_everything(&self) -> bool {
        !self.not_resource && self.resources.iter().any(|entry| entry.text.bytes().all(|b| b == b'*'))
    }

    /// The principals of the statement: the element, and whether it is `NotPrincipal`.
    pub(crate) fn principals(&self) -> Option<(&'a Principals, bool)> {
        match &self.statement.principal {
            Some(PrincipalElement::Principal(principals)) => Some((principals, false)),
            Some(PrincipalElement::NotPrincipal(principals)) => Some((principals, true)),
            None => None,
        }
    }

    /// The values of the principal element of one type, with their pointers. The bare `"*"` has none.
    pub(crate) fn principal_values(&self, kind: PrincipalType) -> Vec<(&'a str, String)> {
        let Some((Principals::Map(entries), not)) = self.principals() else { return Vec::new() };
        let element = self.element(if not { "NotPrincipal" } else { "Principal" });
        let entries = entries.iter().filter(|entry| entry.kind == kind);
        let values = entries.flat_map(|entry| entry.values.iter().enumerate());
        values.map(|(index, value)| (value.as_str(), format!("{element}/{}/{index}", kind.as_str()))).collect()
    }

    /// Whether the principal element names everyone: `"*"` or `{"AWS": "*"}`.
    pub(crate) fn names_everyone(&self) -> bool {
        match self.principals() {
            Some((Principals::Everyone, false)) => true,
            Some((_, false)) => self.principal_values(PrincipalType::Aws).iter().any(|(value, _)| *value == "*"),
            _ => false,
        }
    }

    /// Where the principal element names everyone: the `"*"` itself.
    pub(crate) fn everyone(&self) -> String {
        let everyone = |(value, pointer): (&str, String)| (value == "*").then_some(pointer);
        let listed = self.principal_values(PrincipalType::Aws).into_iter().find_map(everyone);
        listed.unwrap_or_else(|| self.element("Principal"))
    }

    /// The tests of a condition key, ignoring case; `aws:ResourceTag/` finds all keys that begin like this.
    pub(crate) fn tests_of(&self, key: &str) -> impl Iterator<Item = &TestView<'a>> {
        let prefix = key.ends_with('/') || key.ends_with(':');
        self.tests.iter().filter(move |test| {
            let own = test.test.key.as_str();
            if prefix {
                own.get(..key.len()).is_some_and(|head| head.eq_ignore_ascii_case(key))
            } else {
                own.eq_ignore_ascii_case(key)
            }
        })
    }
}

impl<'a> ResourceView<'a> {
    fn new(index: usize, text: &'a str) -> ResourceView<'a> {
        let fields = Fields::split(text);
        let types_by_resource =
            resource_patterns::fields(text).map(resource_patterns::types_by_resource).unwrap_or_default();
        ResourceView {
            index,
            text,
            fields,
            types: resource_patterns::types(text, &types_by_resource),
            types_by_resource,
        }
    }

    /// Whether of a service's resource types it can match this one alone. Other services list types for the same ARNs.
    pub(crate) fn is_a(&self, service: &str, name: &str) -> bool {
        let mut own = self.types.iter().filter(|t| t.service == service);
        own.next().is_some_and(|t| t.name == name) && own.next().is_none()
    }

    /// Whether it is the bare `*`, or one that matches as much.
    pub(crate) fn is_everything(&self) -> bool {
        !self.text.is_empty() && self.text.bytes().all(|b| b == b'*')
    }
}

/// The actions of the catalog that a pattern matches.
fn actions_like(pattern: &str) -> Vec<&'static Action> {
    if pattern == "*" {
        return catalog::actions().collect();
    }
    let Some((prefix, _)) = pattern.split_once(':') else { return Vec::new() };
    if glob::has_wildcard(prefix) {
        return catalog::matching_actions(pattern).collect();
    }
    let Some(service) = catalog::service(prefix) else { return Vec::new() };
    if !glob::has_wildcard(pattern) {
        return catalog::action(pattern).into_iter().collect();
    }
    service.actions.iter().filter(|action| glob::matches(pattern, action.full_name, Case::Ignored)).collect()
}

/// Whether an operator holds if the request has none of the values.
pub(crate) fn is_negated(operator: &OperatorName) -> bool {
    matches!(operator, OperatorName::Known(operator) if operator.base.is_negated())
}

/// A name as a step of a JSON pointer.
pub(crate) fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

/// The user's text as quoted in a message: in backticks, on one line, and shortened.
pub(crate) fn quoted(text: &str) -> String {
    const MOST: usize = 80;
    let mut quoted = String::from("`");
    for (count, character) in text.chars().enumerate() {
        if count == MOST {
            quoted.push('…');
            break;
        }
        if character.is_control() {
            quoted.extend(character.escape_default());
        } else {
            quoted.push(character);
        }
    }
    quoted.push('`');
    quoted
}
