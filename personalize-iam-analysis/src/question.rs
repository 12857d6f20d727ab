//! A question about policies, and its answer; how much is tried before it is undecided (`Budget`, `Limit`).

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use personalize_iam_eval::symbolic::{self, Compiled, Formula};
use personalize_iam_eval::{CompiledPolicies, Decision, Prepared, Principal, Request};
use personalize_iam_model::Effect;

use crate::actions::Class;
use crate::caller::Caller;
use crate::example_values;
use crate::space::Described;
use crate::space::ties::Tie;

/// How much is tried before a question is given up as undecided. The default is enough for nearly all policies; the
/// numbers count steps, so that an answer does not depend on the speed of the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Contradictions that the search may run into for one class of actions.
    pub conflicts: usize,
    /// Steps in automata for one caller: sets of positions in patterns, by their size.
    pub steps: usize,
    /// Regions told for each direction.
    pub regions: usize,
}

impl Budget {
    /// Whether a reason why something is undecided is that this budget was too small.
    #[must_use]
    pub fn is_reason(reason: &str) -> bool {
        reason == USED_UP || reason.ends_with("was given up") || reason.contains("too many")
    }
}

impl Default for Budget {
    fn default() -> Self {
        Budget { conflicts: 2_000, steps: 400_000, regions: 50 }
    }
}

/// How many steps all questions may take together that are asked with the same limit: those of one command, say. What is
/// asked when they are used up is undecided; what was answered stays.
///
/// A step is about a microsecond and a hundred bytes, of which no more than [`Budget::steps`] are held at a time. Clones
/// count together, also in other threads.
///
/// ```
/// use personalize_iam_analysis::{Limit, Options, Proof, prove, read_claim};
/// use personalize_iam_eval::Policies;
///
/// let guard = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
///     "Condition": {"StringLike": {"aws:PrincipalTag/team": "a*"}}}}"#;
/// let policies = Policies { identity: vec![personalize_iam_eval::model::policy::read(guard)?], ..Policies::default() };
/// let claim = read_claim("never s3:GetObject on anything when aws:PrincipalTag/team StringEquals web")?;
///
/// let limit = Limit::of(1_000_000);
/// let options = Options::default().limit(limit.clone());
/// assert_eq!(prove(&policies, &claim, &options).proof, Proof::Proved);
///
/// limit.stop();
/// assert_eq!(prove(&policies, &claim, &options).proof, Proof::Undecided);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Limit(Option<Arc<Shared>>);

/// What the clones of a limit share.
#[derive(Debug)]
struct Shared {
    left: AtomicUsize,
    asked: AtomicUsize,
}

impl Limit {
    /// Why something is undecided that was not tried, as the steps were used up.
    pub const REACHED: &str = "the limit of steps for all questions was reached before all was tried";

    /// This many steps.
    #[must_use]
    pub fn of(steps: usize) -> Limit {
        Limit(Some(Arc::new(Shared { left: AtomicUsize::new(steps), asked: AtomicUsize::new(0) })))
    }

    /// Uses up what is left, from any thread: questions that are being answered end soon.
    pub fn stop(&self) {
        if let Some(shared) = &self.0 {
            shared.left.store(0, Ordering::Relaxed);
        }
    }

    /// How many steps are left.
    #[must_use]
    pub fn left(&self) -> usize {
        self.0.as_ref().map_or(usize::MAX, |shared| shared.left.load(Ordering::Relaxed))
    }

    /// How many questions were asked with this limit, for telling how far something has come: a proof is one, or some.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.0.as_ref().map_or(0, |shared| shared.asked.load(Ordering::Relaxed))
    }

    pub(crate) fn count(&self) {
        if let Some(shared) = &self.0 {
            shared.asked.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(crate) fn take(&self, steps: usize) {
        if let Some(shared) = &self.0 {
            let fewer = |left: usize| Some(left.saturating_sub(steps));
            // The closure always gives a value.
            let _ = shared.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, fewer);
        }
    }
}

/// The same limit: what is left is shared.
impl PartialEq for Limit {
    fn eq(&self, other: &Limit) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

impl Eq for Limit {}

/// A set of policies, and in which way it allows.
#[derive(Clone, Debug)]
pub(crate) enum Side {
    /// As the evaluator decides.
    Decided(CompiledPolicies),
    /// As the statements of its identity-based policies say, for any caller and regardless of all else.
    Said(CompiledPolicies),
}

impl Question {
    /// The sides as they decide requests of callers of a kind.
    pub(crate) fn sides_of(&self, caller: &Caller, kind: usize) -> &[Side] {
        let needs_session = caller.kinds.get(kind).is_some_and(|kind| kind.needs_session_policy);
        if needs_session && !self.with_session.is_empty() { &self.with_session } else { &self.sides }
    }
}

impl Side {
    pub(crate) fn policies(&self) -> &CompiledPolicies {
        match self {
            Side::Decided(policies) | Side::Said(policies) => policies,
        }
    }

    /// The statements that can count for the request's principal; what is said is said of everyone.
    pub(crate) fn statements(&self, request: &Prepared) -> impl Iterator<Item = Compiled<'_>> {
        let user =
            || Request::new(Principal::User { arn: example_values::USER.to_owned() }, "s3:GetObject", "*").prepare();
        match self {
            Side::Decided(policies) => symbolic::statements(policies, request).collect::<Vec<_>>().into_iter(),
            Side::Said(policies) => symbolic::statements(policies, &user()).collect::<Vec<_>>().into_iter(),
        }
    }
}

/// Asks for the requests that all sides decide as wanted.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) sides: Vec<Side>,
    /// The same with a session policy that allows everything, for callers who need one where none is given.
    pub(crate) with_session: Vec<Side>,
    /// What is asked: of each side, in their order, whether it has to allow. Each is answered by itself.
    pub(crate) wanted: Vec<Vec<bool>>,
    pub(crate) callers: Vec<Caller>,
    /// The account that owns every resource, if it is given.
    pub(crate) resource_account: Option<String>,
    /// How many regions are wanted of each caller and class; with one no region is made as large as it can be.
    pub(crate) regions: usize,
    pub(crate) budget: Budget,
    pub(crate) limit: Limit,
}

/// Requests that are decided as wanted: all with these literals.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) caller: usize,
    /// The kinds of the caller that can make them.
    pub(crate) kinds: Vec<usize>,
    /// Whether the literals say which kinds these are.
    pub(crate) tells_kinds: bool,
    pub(crate) classes: Vec<Class>,
    pub(crate) literals: Vec<(Described, bool)>,
    pub(crate) witness: Request,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) wanted: Vec<bool>,
    pub(crate) found: Vec<Found>,
    /// All classes of actions, caller by caller.
    pub(crate) classes: Vec<Vec<Class>>,
    /// There may be more than were asked for.
    pub(crate) more: bool,
    /// Why some requests are neither found nor ruled out.
    pub(crate) undecided: Vec<String>,
}

/// Why something is undecided that was not tried.
pub(crate) const USED_UP: &str = "the budget of steps was used up before all was tried";

/// How the accounts of a caller, who can be of any, and of the resource are related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Relation {
    /// They are the same, if the resource has one.
    Same,
    /// They are not the same.
    Across,
    /// It does not matter.
    Either,
}

/// Requests that are settled together.
pub(crate) struct Group {
    pub(crate) about: About,
    pub(crate) classes: Vec<Class>,
}

/// A formula that has to hold, for callers of some kinds, on resources of an owner, if one is given.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct About {
    pub(crate) formula: Formula<usize>,
    pub(crate) kinds: Vec<usize>,
    pub(crate) owner: Option<String>,
    pub(crate) relation: Relation,
    /// How the keys that it asks about are tied to each other.
    pub(crate) ties: Vec<Tie>,
}

/// Whether a side allows a request; `None` if that is not known.
pub(crate) fn allows(side: &Side, request: &Prepared) -> Option<bool> {
    match side {
        Side::Decided(policies) => match policies.decide(request) {
            Decision::Allowed => Some(true),
            Decision::Depends => None,
            Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_) => Some(false),
        },
        Side::Said(policies) => {
            let semantics = symbolic::semantics(policies);
            let mut allowed = false;
            for statement in side.statements(request) {
                match (statement.applies(request, semantics)?, statement.effect()) {
                    (true, Effect::Deny) => return Some(false),
                    (true, Effect::Allow) => allowed = true,
                    (false, _) => {}
                }
            }
            Some(allowed)
        }
    }
}
