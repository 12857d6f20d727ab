//! Two sets of policies compared over all requests: the question and the verdict. [`search`](crate::search) answers the
//! question, and finds the witnesses.

use personalize_iam_eval::{Layer, Policies, Principal, Semantics};
use personalize_iam_model::policy::{ActionElement, PrincipalElement, Principals, ResourceElement, Version};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::caller::Caller;
use crate::callers::{account_decides, callers_of, given};
use crate::describe::{self, Region};
use crate::example_values;
use crate::question::{Answer, Budget, Limit, Question, Side};
use crate::search::ask;

/// How new policies relate to old ones, over all requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// They allow the same requests.
    Equivalent,
    /// What the new ones allow the old ones allow too, and more.
    Narrower,
    /// What the old ones allow the new ones allow too, and more.
    Wider,
    /// Each allows something that the other does not.
    Different,
    /// It is not known of some requests how they are decided; what is known is in the lists.
    Undecided,
}

impl Verdict {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Verdict::Equivalent => "equivalent",
            Verdict::Narrower => "narrower",
            Verdict::Wider => "wider",
            Verdict::Different => "different",
            Verdict::Undecided => "undecided",
        }
    }

    /// The verdict on several comparisons together, by the regions that they list.
    ///
    /// ```
    /// use personalize_iam_analysis::{Options, Verdict, compare_policies};
    /// use personalize_iam_eval::Layer;
    /// use personalize_iam_model::policy::read;
    ///
    /// let policy = |action: &str| {
    ///     read(&format!(r#"{{"Statement": {{"Effect": "Allow", "Action": "{action}", "Resource": "*"}}}}"#))
    /// };
    /// let compared = |old: &str, new: &str| {
    ///     Ok(compare_policies(&policy(old)?, &policy(new)?, Layer::Identity, &Options::default()))
    /// };
    /// let all = [compared("s3:Get*", "s3:GetObject")?, compared("sqs:SendMessage", "sqs:*")?];
    /// assert_eq!([all[0].verdict, all[1].verdict], [Verdict::Narrower, Verdict::Wider]);
    /// assert_eq!(Verdict::together(&all), Verdict::Different);
    /// # Ok::<(), personalize_iam_model::policy::ReadError>(())
    /// ```
    #[must_use]
    pub fn together<'a>(comparisons: impl IntoIterator<Item = &'a Comparison>) -> Verdict {
        let (mut gained, mut lost, mut undecided) = (false, false, false);
        for comparison in comparisons {
            gained |= !comparison.gained.is_empty();
            lost |= !comparison.lost.is_empty();
            undecided |= comparison.verdict == Verdict::Undecided;
        }
        Verdict::of(gained, lost, undecided)
    }

    /// The verdict by what was found; `undecided`: of something that was not found it is not known that there is none.
    const fn of(gained: bool, lost: bool, undecided: bool) -> Verdict {
        match (gained, lost) {
            (true, true) => Verdict::Different,
            _ if undecided => Verdict::Undecided,
            (true, false) => Verdict::Wider,
            (false, true) => Verdict::Narrower,
            (false, false) => Verdict::Equivalent,
        }
    }
}

/// What a comparison came to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Comparison {
    /// The short answer.
    pub verdict: Verdict,
    /// What the new policies allow and the old ones do not.
    pub gained: Vec<Region>,
    /// There may be more gains than are reported.
    pub more_gained: bool,
    /// What the old policies allow and the new ones do not.
    pub lost: Vec<Region>,
    /// There may be more losses than are reported.
    pub more_lost: bool,
    /// Why some requests are neither found to differ nor proved not to.
    pub undecided: Vec<String>,
    /// The resource's policy that was assumed on both sides, as none was given: it lets the caller's account decide.
    pub assumed_resource_policy: Option<Policy>,
}

/// How to compare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// The callers to look at; empty: those that the policies tell apart.
    pub callers: Vec<Principal>,
    /// The readings of contested rules.
    pub semantics: Semantics,
    /// How much is tried.
    pub budget: Budget,
    /// How much is tried of all that is asked with these options; by default without end.
    pub limit: Limit,
    /// The account that owns every resource; `None`: the account of the resource's ARN, and for an ARN without one any.
    pub resource_account: Option<String>,
}

impl Options {
    /// With these callers alone.
    #[must_use]
    pub fn callers(mut self, callers: impl IntoIterator<Item = Principal>) -> Options {
        self.callers = callers.into_iter().collect();
        self
    }

    /// With these readings of contested rules.
    #[must_use]
    pub fn semantics(mut self, semantics: Semantics) -> Options {
        self.semantics = semantics;
        self
    }

    /// With this budget.
    #[must_use]
    pub fn budget(mut self, budget: Budget) -> Options {
        self.budget = budget;
        self
    }

    /// With a limit over all that is asked.
    #[must_use]
    pub fn limit(mut self, limit: Limit) -> Options {
        self.limit = limit;
        self
    }

    /// With the account that owns every resource.
    #[must_use]
    pub fn resource_account(mut self, account: impl Into<String>) -> Options {
        self.resource_account = Some(account.into());
        self
    }

    /// For policies of a layer by themselves, as [`compare_policies`] looks at them: a policy of a resource as other
    /// accounts see it, unless the account that owns every resource is given.
    #[must_use]
    pub fn alone_in(mut self, layer: Layer) -> Options {
        if layer == Layer::Resource && self.resource_account.is_none() {
            self.resource_account = Some(example_values::OWNER_ACCOUNT.to_owned());
        }
        self
    }
}

/// Compares two sets of policies.
///
/// ```
/// use personalize_iam_analysis::{Options, Verdict, compare};
/// use personalize_iam_eval::Policies;
/// use personalize_iam_model::policy::read;
///
/// let policies = |actions: &str| -> Result<Policies, Box<dyn std::error::Error>> {
///     let text = format!(
///         r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": {actions}, "Resource": "*"}}}}"#
///     );
///     Ok(Policies { identity: vec![read(&text)?], ..Policies::default() })
/// };
/// let old = policies(r#"["personalize:List*", "personalize:DescribeCampaign"]"#)?;
/// let new = policies(r#"["personalize:List*", "personalize:DeleteCampaign"]"#)?;
/// let comparison = compare(&old, &new, &Options::default());
/// assert_eq!(comparison.verdict, Verdict::Different);
/// assert_eq!(comparison.gained[0].description, "personalize:DeleteCampaign on any resource");
/// assert_eq!(comparison.lost[0].witness.action, "personalize:DescribeCampaign");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn compare(old: &Policies, new: &Policies, options: &Options) -> Comparison {
    let (old, new, question, assumed) = asked(old, new, options);
    let sources = [&old, &new];
    let (gained, lost, verdict) = answered(&old, &new, &question);
    let mut undecided = gained.undecided.clone();
    undecided.extend(lost.undecided.iter().filter(|reason| !gained.undecided.contains(reason)).cloned());
    Comparison {
        verdict,
        more_gained: gained.more,
        gained: describe::regions(&gained, &question, &sources),
        more_lost: lost.more,
        lost: describe::regions(&lost, &question, &sources),
        undecided,
        assumed_resource_policy: assumed,
    }
}

/// The verdict of [`compare_policies`], without descriptions of the differences.
pub(crate) fn verdict(old: &Policy, new: &Policy, layer: Layer, options: &Options) -> Verdict {
    let (old, new, question, _) = asked(&alone(old, layer), &alone(new, layer), &options.clone().alone_in(layer));
    answered(&old, &new, &question).2
}

/// The question whether two sets of policies allow the same, both with the resource's policy that is assumed, if one is.
fn asked(old: &Policies, new: &Policies, options: &Options) -> (Policies, Policies, Question, Option<Policy>) {
    let callers = callers(&[old, new], &[], options);
    let assumed = (old.resource.is_none() && new.resource.is_none()).then(|| account_decides(&callers));
    let with = |policies: &Policies| {
        let mut policies = policies.clone();
        if let Some(assumed) = &assumed {
            policies.resource = Some(assumed.clone());
        }
        policies
    };
    let (old, new) = (with(old), with(new));
    let sources = [&old, &new];
    let side = |policies: &Policies| Side::Decided(policies.compile_with(options.semantics));
    let session = with_session(&sources, &callers);
    let in_session = |session: &Policy| {
        sources.map(|policies| side(&Policies { session: vec![session.clone()], ..policies.clone() })).to_vec()
    };
    let question = Question {
        sides: vec![side(&old), side(&new)],
        with_session: session.as_ref().map(in_session).unwrap_or_default(),
        wanted: vec![vec![false, true], vec![true, false]],
        callers,
        resource_account: options.resource_account.clone(),
        regions: options.budget.regions.max(1),
        budget: options.budget,
        limit: options.limit.clone(),
    };
    (old, new, question, assumed)
}

/// What is gained, what is lost, and the verdict.
fn answered(old: &Policies, new: &Policies, question: &Question) -> (Answer, Answer, Verdict) {
    let mut answers = if old == new { Vec::new() } else { ask(question) }.into_iter();
    let gained = answers.next().unwrap_or_default();
    let lost = answers.next().unwrap_or_default();
    let is_open = |answer: &Answer| answer.found.is_empty() && !answer.undecided.is_empty();
    let (is_gained, is_lost) = (!gained.found.is_empty(), !lost.found.is_empty());
    let verdict = Verdict::of(is_gained, is_lost, is_open(&gained) || is_open(&lost));
    (gained, lost, verdict)
}

/// Compares two policies of one layer by themselves, all other layers allowing whatever they can.
///
/// A policy of a resource is looked at as other accounts see it: it alone decides.
///
/// What a `Deny` takes from what other policies allow does not count here: for that, compare the two
/// [beside everything](beside_everything).
#[must_use]
pub fn compare_policies(old: &Policy, new: &Policy, layer: Layer, options: &Options) -> Comparison {
    compare(&alone(old, layer), &alone(new, layer), &options.clone().alone_in(layer))
}

/// A policy of one layer with all other layers allowing whatever they can.
#[must_use]
pub fn alone(policy: &Policy, layer: Layer) -> Policies {
    let allowing = |principal| Policy {
        version: Some(Version::V2012_10_17),
        id: None,
        statements: vec![everything(principal, Some(any_resource()))],
    };
    let everyone = || allowing(Some(PrincipalElement::Principal(Principals::Everyone)));
    let policy = policy.clone();
    let mut policies = Policies { identity: vec![allowing(None)], ..Policies::default() };
    match layer {
        Layer::Identity => policies.identity = vec![policy],
        Layer::PermissionsBoundary => policies.permissions_boundary = vec![policy],
        Layer::Session => policies.session = vec![policy],
        Layer::ServiceControl => policies.service_control = vec![vec![policy]],
        Layer::ResourceControl => {
            policies.resource_control = vec![vec![policy]];
            policies.resource = Some(everyone());
        }
        Layer::VpcEndpoint => {
            policies.vpc_endpoint = vec![policy];
            policies.resource = Some(everyone());
        }
        _ => policies.resource = Some(policy),
    }
    policies
}

/// Whether a policy denies anything.
#[must_use]
pub fn denies(policy: &Policy) -> bool {
    policy.statements.iter().any(|statement| statement.effect == Effect::Deny)
}

/// A policy with one more statement, which allows everything: what it takes from whatever other policies allow.
///
/// Two policies that allow the same beside everything deny the same, and so they do beside any others.
#[must_use]
pub fn beside_everything(policy: &Policy, layer: Layer) -> Policy {
    let in_trust_policy =
        !policy.statements.is_empty() && policy.statements.iter().all(|statement| statement.resource.is_none());
    let principal = (layer == Layer::Resource).then_some(PrincipalElement::Principal(Principals::Everyone));
    let mut policy = policy.clone();
    policy.statements.push(everything(principal, (!in_trust_policy).then(any_resource)));
    policy
}

/// A statement that allows every action.
fn everything(principal: Option<PrincipalElement>, resource: Option<ResourceElement>) -> Statement {
    Statement {
        sid: None,
        effect: Effect::Allow,
        principal,
        action: ActionElement::Action(vec!["*".to_owned()]),
        resource,
        condition: Vec::new(),
    }
}

fn any_resource() -> ResourceElement {
    ResourceElement::Resource(vec!["*".to_owned()])
}

/// The callers to look at. `about`: what else asks about them, such as a claim.
pub(crate) fn callers(all: &[&Policies], about: &[Policies], options: &Options) -> Vec<Caller> {
    match options.callers.as_slice() {
        [] => callers_of(all, about, options.resource_account.as_deref()),
        callers => given(callers, all),
    }
}

/// Policies with a session policy that allows everything, if none is given and some callers need one.
pub(crate) fn with_session(all: &[&Policies], callers: &[Caller]) -> Option<Policy> {
    let needs = callers.iter().flat_map(|caller| &caller.kinds).any(|kind| kind.needs_session_policy);
    let is_given = all.iter().any(|policies| !policies.session.is_empty());
    (needs && !is_given).then(|| Policy {
        version: Some(Version::V2012_10_17),
        id: None,
        statements: vec![everything(None, Some(any_resource()))],
    })
}
