//! Whether a policy allows what was seen, and nothing else: each request is decided, and the policy is compared with one that has a
//! statement for each request.

use std::collections::{BTreeMap, BTreeSet};

use personalize_iam_analysis::{Options, Verdict, compare};
use personalize_iam_eval::{CompiledPolicies, Decision, Layer, Policies, Principal, Request};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::{
    ActionElement, OperatorName, PrincipalElement, PrincipalEntry, PrincipalType, Principals, ResourceElement,
};
use personalize_iam_model::{Effect, Policy, Statement};
use personalize_iam_trail::On;

use super::build::{Allowed, one_by_one, policy_of};

/// What was proved.
#[derive(Clone, Debug, Default)]
pub(super) struct Proof {
    /// Both hold: each request is allowed, and nothing else is.
    pub(super) is_proved: bool,
    /// Distinct requests that were decided.
    pub(super) requests: u64,
    /// The events that they are of.
    pub(super) events: u64,
    /// Events whose resource the log does not say, so that there is no whole request to decide.
    pub(super) not_known: u64,
    /// Requests that were seen and that the policy does not allow.
    pub(super) refused: Vec<String>,
    /// What the policy allows and nobody was seen to do.
    pub(super) more: Vec<String>,
    /// Why it is not known.
    pub(super) undecided: Vec<String>,
}

/// A caller to decide requests for: one with identity-based policies alone.
pub(super) struct Caller {
    principal: Principal,
    account: String,
}

impl Caller {
    pub(super) fn new(identity: &str) -> Caller {
        let account = Fields::split(identity).map_or("", |fields| fields.account);
        let account = if account.len() == 12 { account } else { "111122223333" }.to_owned();
        let any = || Principal::User { arn: format!("arn:aws:iam::{account}:user/any") };
        Caller { principal: identity.parse().unwrap_or_else(|_| any()), account }
    }

    /// Policies of this caller; those of resources leave the decision to its account, so that its own policies decide.
    pub(super) fn policies(&self, identity: Vec<Policy>) -> CompiledPolicies {
        let account = PrincipalEntry { kind: PrincipalType::Aws, values: vec![self.account.clone()] };
        let resource = policy_of(vec![Statement {
            sid: None,
            effect: Effect::Allow,
            principal: Some(PrincipalElement::Principal(Principals::Map(vec![account]))),
            action: ActionElement::Action(vec!["*".to_owned()]),
            resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
            condition: Vec::new(),
        }]);
        Policies { identity, resource: Some(resource), ..Policies::default() }.compile()
    }

    pub(super) fn request(&self, action: &str, resource: &str) -> Request {
        Request::new(self.principal.clone(), action, resource).owned_by(self.account.clone())
    }
}

/// Decides each request under the policies, and compares these with what was to be allowed.
pub(super) fn prove(allowed: &[Allowed], parts: &[Policy], caller: &Caller, options: &Options) -> Proof {
    let mut proof = Proof::default();
    let policies = caller.policies(parts.to_vec());
    for one in allowed {
        let resource = match &one.pair.on {
            On::Known(arn) => arn.as_str(),
            // A pattern that was given by hand stands for itself.
            On::Pattern(pattern) => one.how.arn.as_deref().unwrap_or(pattern),
            On::NotKnown { .. } if one.is_known() => "*",
            On::Like { .. } | On::NotKnown { .. } => {
                proof.not_known += one.events;
                continue;
            }
        };
        proof.events += one.events;
        for request in requests(one, caller.request(&one.pair.action, resource)) {
            proof.requests += 1;
            let context: Vec<String> =
                request.context.iter().map(|(key, value)| format!("{key} {}", value.values().join(", "))).collect();
            let text = match context.is_empty() {
                true => format!("{} on {resource}", one.pair.action),
                false => format!("{} on {resource} with {}", one.pair.action, context.join(", ")),
            };
            match policies.decide(&request.prepare()) {
                Decision::Allowed => {}
                _ => proof.refused.push(text),
            }
        }
    }
    same(&one_by_one(allowed), parts, options, &mut proof);
    proof
}

/// The most actions on resources that are also compared all at once.
const MOST_AT_ONCE: usize = 400;

/// Whether policies allow the same as the one that was to be allowed.
///
/// A statement that allows a list of actions on a list of resources allows each of them on each. So policies are the same where
/// these single permissions are the same. Actions of which they are not, for what covers others was left out, are compared over
/// all requests. Where there are not too many, so is all of it, whatever the lists say.
fn same(seen: &Policy, parts: &[Policy], options: &Options, proof: &mut Proof) {
    let all: Vec<&Statement> = parts.iter().flat_map(|part| &part.statements).collect();
    let (wanted, written) = (permissions(seen.statements.iter()), permissions(all.iter().copied()));
    let count: usize = wanted.iter().flatten().map(|(_, of_action)| of_action.len()).sum();
    let mut compared = |seen: Policy, written: Policy| {
        let seen = Policies { identity: vec![seen], ..Policies::default() };
        let written = Policies { identity: vec![written], ..Policies::default() };
        let found = compare(&seen, &written, options);
        proof.more.extend(found.gained.iter().map(|region| region.description.clone()));
        proof.refused.extend(found.lost.iter().map(|region| region.description.clone()));
        (found.verdict, found.undecided)
    };
    let whole = || policy_of(all.iter().map(|one| (*one).clone()).collect());
    let (Some(wanted), Some(written)) = (wanted, written) else {
        let (verdict, undecided) = compared(seen.clone(), whole());
        proof.undecided = undecided;
        proof.is_proved = verdict == Verdict::Equivalent && proof.refused.is_empty();
        return;
    };
    let mut is_same = true;
    let mut reasons = Vec::new();
    for action in wanted.keys().chain(written.keys().filter(|action| !wanted.contains_key(*action))) {
        let own = |map: &Permissions| map.get(action).map(|one| one.keys().cloned().collect::<BTreeSet<Single>>());
        if own(&wanted) == own(&written) {
            continue;
        }
        let of_action =
            |map: &Permissions| policy_of(map.get(action).into_iter().flat_map(|one| one.values().cloned()).collect());
        let (verdict, undecided) = compared(of_action(&wanted), of_action(&written));
        is_same &= verdict == Verdict::Equivalent;
        reasons.extend(undecided);
    }
    if count <= MOST_AT_ONCE {
        // That it is too much to decide all at once takes nothing from what is the same one by one.
        let (verdict, _) = compared(seen.clone(), whole());
        is_same &= matches!(verdict, Verdict::Equivalent | Verdict::Undecided);
    }
    reasons.sort();
    reasons.dedup();
    proof.undecided = reasons;
    proof.is_proved = is_same && proof.refused.is_empty() && proof.more.is_empty();
}

/// By action in lower case, the single permissions: a statement for each resource.
type Permissions = BTreeMap<String, BTreeMap<Single, Statement>>;

/// A resource as it is written, and by operator and condition key the values: what makes two permissions the same.
type Single = (String, BTreeMap<(String, String), BTreeSet<String>>);

/// The single permissions of statements; `None` if one does other than allow actions on resources.
fn permissions<'s>(statements: impl Iterator<Item = &'s Statement>) -> Option<Permissions> {
    let mut all = Permissions::new();
    for statement in statements {
        let (Effect::Allow, None, ActionElement::Action(actions), Some(ResourceElement::Resource(resources))) =
            (statement.effect, &statement.principal, &statement.action, &statement.resource)
        else {
            return None;
        };
        for action in actions {
            let of_action = all.entry(action.to_lowercase()).or_default();
            for resource in resources {
                let alone = Statement {
                    sid: None,
                    action: ActionElement::Action(vec![action.clone()]),
                    resource: Some(ResourceElement::Resource(vec![resource.clone()])),
                    ..statement.clone()
                };
                of_action.insert((resource.clone(), conditions(statement)?), alone);
            }
        }
    }
    Some(all)
}

/// The tests of a condition; `None` if one stands twice.
fn conditions(statement: &Statement) -> Option<BTreeMap<(String, String), BTreeSet<String>>> {
    let mut all = BTreeMap::new();
    for block in &statement.condition {
        let OperatorName::Known(operator) = block.operator else { return None };
        for test in &block.tests {
            let values = test.values.iter().cloned().collect();
            if all.insert((operator.to_string(), test.key.to_lowercase()), values).is_some() {
                return None;
            }
        }
    }
    Some(all)
}

/// The requests of a pair: one for each value that was seen of each key that the policy has conditions on. The tests of a
/// condition hold or fail each by itself, so that all combinations pass if these do.
fn requests(one: &Allowed, request: Request) -> Vec<Request> {
    let keys: Vec<(&String, Vec<&String>)> = one
        .conditions
        .keys()
        .filter_map(|key| Some((key, one.how.keys.get(key)?.values.iter().collect::<Vec<_>>())))
        .collect();
    let most = keys.iter().map(|(_, values)| values.len()).max().unwrap_or(1).max(1);
    (0..most)
        .map(|number| {
            keys.iter().fold(request.clone(), |request, (key, values)| match values.get(number).or(values.first()) {
                Some(value) => request.with((*key).clone(), value.as_str()),
                None => request,
            })
        })
        .collect()
}

/// Whether a statement of a policy may let a request pass, whatever its condition says.
pub(super) fn may_allow(statement: &Statement, caller: &Caller, action: &str, resource: &str) -> bool {
    let bare = Statement { condition: Vec::new(), ..statement.clone() };
    let decision = caller.policies(vec![policy_of(vec![bare])]).decide(&caller.request(action, resource).prepare());
    matches!(decision, Decision::Allowed | Decision::Depends)
}

/// The layer of policies that are generated.
pub(super) const LAYER: Layer = Layer::Identity;

#[cfg(test)]
mod tests {
    use super::*;
    use personalize_iam_model::policy::read;

    #[test]
    fn the_policies_of_the_identity_decide_alone() {
        let caller = Caller::new("arn:aws:iam::111122223333:role/etl");
        let statement = r#"{"Effect":"Allow","Action":["sts:AssumeRole","kms:Decrypt","s3:GetObject"],"Resource":"*"}"#;
        let policy = read(&format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#)).unwrap();
        for (action, resource) in [
            ("sts:AssumeRole", "arn:aws:iam::444455556666:role/r"),
            ("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
            ("s3:GetObject", "arn:aws:s3:::b/k"),
        ] {
            let request = caller.request(action, resource).prepare();
            assert_eq!(caller.policies(vec![policy.clone()]).decide(&request), Decision::Allowed, "{action}");
            assert_ne!(caller.policies(vec![policy_of(Vec::new())]).decide(&request), Decision::Allowed, "{action}");
            assert!(may_allow(&policy.statements[0], &caller, action, resource));
        }
        assert!(!may_allow(&policy.statements[0], &caller, "s3:PutObject", "arn:aws:s3:::b/k"));
    }
}
