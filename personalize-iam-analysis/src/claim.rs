//! Claims about all requests: proved, refuted by a request, or undecided.
//!
//! A claim is written in one line:
//!
//! | claim | what it says |
//! | --- | --- |
//! | `never ACTIONS on RESOURCES [when CONDITIONS]` | no such request is allowed |
//! | `always ACTIONS on RESOURCES [when CONDITIONS]` | every such request is allowed |
//! | `only ACTIONS on RESOURCES when CONDITIONS` | such a request is allowed only if the conditions hold |
//! | `at most POLICY` | nothing is allowed that the policy, a JSON document, does not allow |
//!
//! Actions and resources are patterns as in a policy, several with commas between; `anything` is `*`. A condition is a
//! key, an operator of IAM, and values with commas between; several conditions are joined by `and`. What has blanks,
//! commas or is called like a word of the claim is written in double quotes; a double quote in there is written twice.
//!
//! A claim about whole accounts says at its end who and how: `by PRINCIPALS`, `by PRINCIPALS but PRINCIPALS`, and `, through chains
//! too`; [`read_scoped_claim`] reads it.
//!
//! ```
//! use personalize_iam_analysis::{Options, Proof, prove, read_claim};
//! use personalize_iam_eval::{Layer, Policies, Vacuous, vacuous};
//! use personalize_iam_documents as documents;
//!
//! let policies = Policies { identity: vec![documents::read_only()], ..Policies::default() };
//! let claim = read_claim("never personalize:Delete*, personalize:Create* on anything")?;
//! assert_eq!(prove(&policies, &claim, &Options::default()).proof, Proof::Proved);
//! let claim = read_claim("only personalize:List* on anything when aws:RequestedRegion StringEquals eu-west-1")?;
//! assert_eq!(prove(&policies, &claim, &Options::default()).proof, Proof::Refuted);
//! # Ok::<(), personalize_iam_analysis::ClaimError>(())
//! ```

mod words;
mod scope;

use std::fmt;

use personalize_iam_eval::{Layer, Policies, Vacuous, vacuous};
use personalize_iam_model::policy::{
    self, ActionElement, ConditionBlock, ConditionTest, OperatorName, ResourceElement, Version, to_json,
};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::caller::Caller;
use crate::callers::account_decides;
use crate::compare::{Options, callers, with_session};
use crate::describe::{self, Region};
use crate::question::{Question, Side};
use crate::search::ask;

pub use scope::{PrincipalPattern, Scope};
pub use words::ClaimError;
use words::{Word, Words, quoted};

/// Something that is claimed of all requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// No such request is allowed.
    Never(Requests),
    /// Every such request is allowed.
    Always(Requests),
    /// Such a request is allowed only if the conditions hold.
    Only {
        /// The actions and resources, without conditions.
        requests: Requests,
        /// What has to hold.
        when: Vec<ConditionBlock>,
    },
    /// Nothing is allowed that this policy does not allow.
    AtMost(Policy),
}

/// The requests that a claim is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requests {
    /// Patterns of actions.
    pub actions: Vec<String>,
    /// Patterns of resources.
    pub resources: Vec<String>,
    /// What else holds of them.
    pub when: Vec<ConditionBlock>,
}

/// The result of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Proof {
    /// It holds for all requests.
    Proved,
    /// It does not hold for the witnesses.
    Refuted,
    /// Neither a proof nor a witness was found.
    Undecided,
}

impl Proof {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Proof::Proved => "proved",
            Proof::Refuted => "refuted",
            Proof::Undecided => "undecided",
        }
    }
}

/// Why a proof assures of nothing: the claim would hold whatever else the policies said.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Vacuity {
    /// Nothing passes a layer, or a level of it.
    Layer(Vacuous),
    /// No request is what the claim is about.
    NoRequest,
}

impl fmt::Display for Vacuity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Vacuity::Layer(layer) => layer.fmt(f),
            Vacuity::NoRequest => f.write_str(
                "the claim is about no request, as its actions, resources and conditions exclude each other; leave one of \
                          them out",
            ),
        }
    }
}

/// A claim with its result.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verification {
    /// The short answer.
    pub proof: Proof,
    /// The requests for which the claim does not hold.
    pub refutations: Vec<Region>,
    /// There may be more of them.
    pub more: bool,
    /// Why it is undecided; also where it is refuted and more may be wrong.
    pub undecided: Vec<String>,
    /// The resource's policy that was assumed, as none was given: it lets the caller's account decide.
    pub assumed_resource_policy: Option<Policy>,
    /// Why it assures of nothing although it is proved: look at this before you rely on a proof.
    pub vacuous: Vec<Vacuity>,
}

/// Proves or refutes a claim about a set of policies.
///
/// A proof can be formally right and empty: under a service control policy that only denies, without the one of AWS that
/// allows everything, nothing is allowed, and no claim of `never` fails. [`Verification::vacuous`] says so.
///
/// ```
/// use personalize_iam_analysis::{Options, Proof, prove, read_claim};
/// use personalize_iam_eval::Policies;
/// use personalize_iam_documents as documents;
/// use personalize_iam_model::policy::read;
///
/// let guard = read(
///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "personalize:Delete*", "Resource": "*"}}"#,
/// )?;
/// let policies = Policies {
///     identity: vec![documents::full_access()],
///     service_control: vec![vec![guard]],
///     ..Policies::default()
/// };
/// let found = prove(&policies, &read_claim("never personalize:Create* on anything")?, &Options::default());
/// assert_eq!((found.proof, found.vacuous.len()), (Proof::Proved, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn prove(policies: &Policies, claim: &Claim, options: &Options) -> Verification {
    let said = |policy: Policy| Policies { identity: vec![policy], ..Policies::default() };
    let of = |requests: &Requests, when: &[ConditionBlock]| {
        let mut all = requests.when.clone();
        all.extend_from_slice(when);
        said(allowing(requests, all))
    };
    let (others, wanted): (Vec<Policies>, Vec<bool>) = match claim {
        Claim::Never(requests) => (vec![of(requests, &[])], vec![true, true]),
        Claim::Always(requests) => (vec![of(requests, &[])], vec![false, true]),
        Claim::Only { requests, when } => (vec![of(requests, &[]), of(requests, when)], vec![true, true, false]),
        Claim::AtMost(policy) => (vec![said(policy.clone())], vec![true, false]),
    };
    let callers = callers(&[policies], &others, options);
    let assumed = policies.resource.is_none().then(|| account_decides(&callers));
    let mut whole = policies.clone();
    if let Some(assumed) = &assumed {
        whole.resource = Some(assumed.clone());
    }
    let sides = |policies: &Policies| -> Vec<Side> {
        let decided = Side::Decided(policies.compile_with(options.semantics));
        let said = others.iter().map(|other| Side::Said(other.compile_with(options.semantics)));
        std::iter::once(decided).chain(said).collect()
    };
    let session = with_session(&[&whole], &callers);
    let in_session = |session: Policy| sides(&Policies { session: vec![session], ..whole.clone() });
    let question = Question {
        sides: sides(&whole),
        with_session: session.map(in_session).unwrap_or_default(),
        wanted: vec![wanted],
        callers,
        resource_account: options.resource_account.clone(),
        regions: options.budget.regions.max(1),
        budget: options.budget,
        limit: options.limit.clone(),
    };
    let answer = ask(&question).into_iter().next().unwrap_or_default();
    let mut sources = vec![&whole];
    sources.extend(&others);
    let proof = match (answer.found.is_empty(), answer.undecided.is_empty()) {
        (false, _) => Proof::Refuted,
        (true, true) => Proof::Proved,
        (true, false) => Proof::Undecided,
    };
    let mut vacuous = Vec::new();
    if proof == Proof::Proved {
        if !matches!(claim, Claim::Always(_)) {
            vacuous.extend(vacuous_layers(policies, options).into_iter().map(Vacuity::Layer));
        }
        let about = others.first().filter(|_| !matches!(claim, Claim::AtMost(_)));
        if about.is_some_and(|about| !may_apply(&about.identity, &question.callers, options)) {
            vacuous.push(Vacuity::NoRequest);
        }
    }
    Verification {
        proof,
        refutations: describe::regions(&answer, &question, &sources),
        more: answer.more,
        undecided: answer.undecided,
        assumed_resource_policy: assumed,
        vacuous,
    }
}

/// The layers, and levels of them, that nothing passes: no statement of theirs that allows can apply to any request. The
/// identity-based policies count where nothing else can allow.
///
/// Over all requests, where [`vacuous`] looks at texts alone.
#[must_use]
pub fn vacuous_layers(policies: &Policies, options: &Options) -> Vec<Vacuous> {
    let mut found = vacuous(policies);
    let callers = callers(&[policies], &[], options);
    let allows = |policies: &[Policy]| {
        let mut allowing = policies.to_vec();
        allowing.iter_mut().for_each(|policy| policy.statements.retain(|one| one.effect == Effect::Allow));
        may_apply(&allowing, &callers, options)
    };
    let mut look_at = |layer: Layer, level: Option<usize>, policies: &[Policy]| {
        let known = found.iter().any(|one| (one.layer, one.level) == (layer, level));
        if !known && !policies.is_empty() && !allows(policies) {
            found.push(Vacuous::new(layer, level, policies));
        }
    };
    for (level, policies) in policies.service_control.iter().enumerate() {
        look_at(Layer::ServiceControl, Some(level), policies);
    }
    look_at(Layer::PermissionsBoundary, None, &policies.permissions_boundary);
    look_at(Layer::Session, None, &policies.session);
    look_at(Layer::VpcEndpoint, None, &policies.vpc_endpoint);
    if policies.resource.is_none() && policies.grants.is_empty() {
        look_at(Layer::Identity, None, &policies.identity);
    }
    found
}

/// Whether a statement of the policies may apply to some request of these callers. Where that is not known, it may.
fn may_apply(policies: &[Policy], callers: &[Caller], options: &Options) -> bool {
    let said = Policies { identity: policies.to_vec(), ..Policies::default() };
    let question = Question {
        sides: vec![Side::Said(said.compile_with(options.semantics))],
        with_session: Vec::new(),
        wanted: vec![vec![true]],
        callers: callers.to_vec(),
        resource_account: options.resource_account.clone(),
        regions: 1,
        budget: options.budget,
        limit: options.limit.clone(),
    };
    ask(&question).iter().any(|answer| !answer.found.is_empty() || !answer.undecided.is_empty())
}

/// A policy that allows just these requests.
fn allowing(requests: &Requests, when: Vec<ConditionBlock>) -> Policy {
    Policy {
        version: Some(Version::V2012_10_17),
        id: None,
        statements: vec![Statement {
            sid: None,
            effect: Effect::Allow,
            principal: None,
            action: ActionElement::Action(requests.actions.clone()),
            resource: Some(ResourceElement::Resource(requests.resources.clone())),
            condition: when,
        }],
    }
}

/// Claims for the usual worries, with names and what they are for.
#[must_use]
pub fn ready_made() -> Vec<(&'static str, &'static str, Claim)> {
    let never = |actions: &[&str], when: &[(&str, &str, &[&str])]| {
        Claim::Never(Requests {
            actions: actions.iter().map(|action| (*action).to_owned()).collect(),
            resources: vec!["*".to_owned()],
            when: when
                .iter()
                .map(|(operator, key, values)| ConditionBlock {
                    operator: OperatorName::from(*operator),
                    tests: vec![ConditionTest {
                        key: (*key).to_owned(),
                        values: values.iter().map(|value| (*value).to_owned()).collect(),
                    }],
                })
                .collect(),
        })
    };
    vec![
        ("no-delete", "nothing of Amazon Personalize can be deleted", never(&["personalize:Delete*"], &[])),
        (
            "pass-role-to-personalize",
            "a role can be passed to Amazon Personalize alone",
            never(&["iam:PassRole"], &[("StringNotEquals", "iam:PassedToService", &["personalize.amazonaws.com"])]),
        ),
        (
            "data-through-endpoint",
            "objects are read and written through a VPC endpoint alone",
            never(&["s3:GetObject", "s3:PutObject"], &[("Null", "aws:SourceVpce", &["true"])]),
        ),
        (
            "encrypted-transport",
            "nothing goes without TLS",
            never(&["*"], &[("Bool", "aws:SecureTransport", &["false"])]),
        ),
        (
            "no-own-permissions",
            "nobody changes the permissions of identities",
            never(
                &["iam:Put*Policy", "iam:Attach*Policy", "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"],
                &[],
            ),
        ),
    ]
}

/// That nothing is allowed outside some Regions, but for the global services.
#[must_use]
pub fn only_in_regions(regions: impl IntoIterator<Item = impl Into<String>>) -> Claim {
    Claim::Never(Requests {
        actions: vec!["personalize:*".to_owned(), "s3:*".to_owned(), "kms:*".to_owned(), "logs:*".to_owned()],
        resources: vec!["*".to_owned()],
        when: vec![ConditionBlock {
            operator: OperatorName::from("StringNotEquals"),
            tests: vec![ConditionTest {
                key: "aws:RequestedRegion".to_owned(),
                values: regions.into_iter().map(Into::into).collect(),
            }],
        }],
    })
}

const FORMS: &str = "write `never ACTIONS on RESOURCES [when CONDITIONS]`, `always …`, `only ACTIONS on RESOURCES when \
                     CONDITIONS` or `at most POLICY`";

/// Reads a claim about one principal.
///
/// # Errors
///
/// If the text is not a claim, or says who and how: the error says where, and what is expected there.
pub fn read_claim(text: &str) -> Result<Claim, ClaimError> {
    match read_all(text)? {
        (claim, None) => Ok(claim),
        (_, Some((column, _))) => {
            let message = "who does it, and how, is for claims about whole accounts: give them with `--estate`, or leave it \
                           out";
            Err(ClaimError { column, message: message.to_owned() })
        }
    }
}

/// Reads a claim, with who and how where it says so.
///
/// # Errors
///
/// If the text is not a claim: the error says where, and what is expected there.
pub fn read_scoped_claim(text: &str) -> Result<(Claim, Option<Scope>), ClaimError> {
    read_all(text).map(|(claim, scope)| (claim, scope.map(|(_, scope)| scope)))
}

/// Reads a claim, with who and how, and at which column that begins.
fn read_all(text: &str) -> Result<(Claim, Option<(usize, Scope)>), ClaimError> {
    let trimmed = text.trim_start();
    let skipped = text.chars().count() - trimmed.chars().count();
    if let Some(rest) = strip_word(trimmed, "at").and_then(|rest| strip_word(rest, "most")) {
        let column = text.chars().count() - rest.chars().count() + 1;
        let end = scope::end_of_object(rest).unwrap_or(rest.len());
        let (document, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let read = policy::read(document).map_err(|error| {
            let first = error.problems().first().map(|problem| problem.message.clone()).unwrap_or_default();
            ClaimError { column, message: format!("the policy cannot be read: {first}") }
        })?;
        let skipped = text.chars().count() - behind.chars().count();
        return Ok((Claim::AtMost(read), Words::of(behind, skipped)?.scope("by")?));
    }
    let mut words = Words::of(trimmed, skipped)?;
    let kind = words.next(FORMS)?;
    let fail = |word: &Word, expected: &str| ClaimError {
        column: word.column,
        message: format!("`{}` is not expected; {expected}", word.text),
    };
    let kind = match (kind.text.as_str(), kind.quoted) {
        ("never" | "always" | "only", false) => kind,
        _ => return Err(fail(&kind, FORMS)),
    };
    let actions = words.list("an action, such as `personalize:Delete*`")?;
    words.expect("on")?;
    let resources = words.list("a resource, such as `arn:aws:s3:::bucket/*`, or `anything`")?;
    let mut when = Vec::new();
    let has_conditions = kind.text == "only" || words.words.peek().is_some_and(|word| word.is("when"));
    if has_conditions {
        words.expect("when")?;
        loop {
            when.push(words.condition()?);
            if words.words.next_if(|word| word.is("and")).is_none() {
                break;
            }
        }
    }
    let scope = words.scope(if has_conditions { "and" } else { "when" })?;
    let plain = |word: Word| if word.text == "anything" && !word.quoted { "*".to_owned() } else { word.text };
    for action in &actions {
        let fine = action.text == "*" || action.text == "anything" || action.text.split(':').count() == 2;
        if !fine {
            return Err(fail(action, "write an action with its service, such as `personalize:Delete*`"));
        }
    }
    let requests = |when| Requests {
        actions: actions.into_iter().map(plain).collect(),
        resources: resources.into_iter().map(plain).collect(),
        when,
    };
    let claim = match kind.text.as_str() {
        "never" => Claim::Never(requests(when)),
        "always" => Claim::Always(requests(when)),
        _ => Claim::Only { requests: requests(Vec::new()), when },
    };
    Ok((claim, scope))
}

fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(word)?;
    rest.starts_with(char::is_whitespace).then(|| rest.trim_start())
}

/// Writes a claim as it is read.
impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, requests, when) = match self {
            Claim::Never(requests) => ("never", requests, &requests.when),
            Claim::Always(requests) => ("always", requests, &requests.when),
            Claim::Only { requests, when } => ("only", requests, when),
            Claim::AtMost(policy) => return write!(f, "at most {}", to_json(policy)),
        };
        let list = |texts: &[String]| texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", ");
        write!(f, "{word} {} on {}", list(&requests.actions), list(&requests.resources))?;
        let mut joint = "when";
        for block in when {
            for test in &block.tests {
                write!(f, " {joint} {} {} {}", quoted(&test.key), block.operator, list(&test.values))?;
                joint = "and";
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use personalize_iam_eval::{Grant, GrantOperation};
    use proptest::prelude::*;

    /// Texts with all that a claim has to put into quotes.
    fn any_text() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-c\" ,:*?$é\n\t\\\\]{0,6}",
            ".{0,6}",
            prop::sample::select(vec![
                "on", "when", "and", "by", "through", "anything", "never", ",", "\"", "\"\"", "at"
            ])
            .prop_map(str::to_owned),
        ]
    }

    fn any_action() -> impl Strategy<Value = String> {
        prop_oneof![Just("*".to_owned()), "[a-c\" ,*]{0,3}:[a-c\" ,*]{0,3}"]
    }

    fn any_conditions() -> impl Strategy<Value = Vec<ConditionBlock>> {
        let operators = ["StringEquals", "ForAllValues:StringLikeIfExists", "Null", "NotIpAddress"];
        let block = (prop::sample::select(operators.to_vec()), any_text(), prop::collection::vec(any_text(), 1..3));
        let block = block.prop_map(|(operator, key, values)| ConditionBlock {
            operator: OperatorName::from(operator),
            tests: vec![ConditionTest { key, values }],
        });
        prop::collection::vec(block, 1..3)
    }

    fn any_claim() -> impl Strategy<Value = Claim> {
        let lists = (prop::collection::vec(any_action(), 1..3), prop::collection::vec(any_text(), 1..3));
        (0..3, lists, any_conditions(), any::<bool>()).prop_map(|(kind, (actions, resources), when, bare)| {
            let requests = |when| Requests { actions, resources, when };
            match kind {
                0 => Claim::Never(requests(if bare { Vec::new() } else { when })),
                1 => Claim::Always(requests(if bare { Vec::new() } else { when })),
                _ => Claim::Only { requests: requests(Vec::new()), when },
            }
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(claim in any_claim()) {
            let written = claim.to_string();
            prop_assert_eq!(read_claim(&written), Ok(claim), "{}", written);
        }

        #[test]
        fn what_is_read_is_read_again_as_it_is_written(
            words in prop::collection::vec(
                prop_oneof![
                    prop::sample::select(vec![
                        "never", "always", "only", "on", "when", "and", "by", "through", ",", "a:b", "*", "anything", "\"", "\"a:b\"",
                        "StringEquals", "at most", "k", "a\"b:c", "\"\"",
                    ]).prop_map(str::to_owned),
                    any_text(),
                ],
                0..12,
            ),
            between in prop::sample::select(vec![" ", "", "\n"]),
        ) {
            for text in [words.join(between), format!("never a:b on * when {}", words.join(between))] {
                if let Ok(claim) = read_claim(&text) {
                    let written = claim.to_string();
                    prop_assert_eq!(read_claim(&written), Ok(claim), "{:?} {}", text, written);
                }
            }
        }
    }

    #[test]
    fn claims_are_read_as_they_are_written() {
        for text in [
            "never personalize:Delete* on *",
            "always s3:GetObject, s3:PutObject on arn:aws:s3:::b/*, arn:aws:s3:::c/*",
            "only * on * when aws:RequestedRegion StringEquals eu-west-1, eu-west-2 and aws:SourceIp IpAddress 10.0.0.0/8",
            "never s3:* on \"arn:aws:s3:::a b\" when aws:PrincipalTag/team ForAnyValue:StringLike \"a, b\"",
            r#"never s3:* on * when aws:PrincipalTag/team StringEquals "the ""best"" team", """""#,
            r#"at most {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
        ] {
            let claim = read_claim(text).unwrap();
            assert_eq!(claim.to_string(), text);
        }
        assert_eq!(read_claim("  never a:b on anything").unwrap(), read_claim("never a:b on *").unwrap());
        for (_, _, claim) in ready_made() {
            assert_eq!(read_claim(&claim.to_string()).unwrap(), claim);
        }
    }

    #[test]
    fn what_is_no_claim_is_told_with_its_place() {
        for (text, expected) in [
            (
                "",
                "column 1: the claim ends too early; write `never ACTIONS on RESOURCES [when CONDITIONS]`, `always …`, `only ACTIONS on RESOURCES when CONDITIONS` or `at most POLICY`",
            ),
            ("never personalize:Delete*", "column 26: the claim ends too early; write `on`"),
            ("never on *", "column 7: `on` is not expected; write an action, such as `personalize:Delete*`"),
            (
                "never delete on *",
                "column 7: `delete` is not expected; write an action with its service, such as `personalize:Delete*`",
            ),
            ("never a:b on * where", "column 16: `where` is not expected; write `when`"),
            ("only a:b on *", "column 14: the claim ends too early; write `when`"),
            (
                "never a:b on * when k StringEqual v",
                "column 23: unknown condition operator `StringEqual`; did you mean `StringEquals`?",
            ),
            ("never a:b on \"x", "column 14: the quote is not closed; write `\"` behind the text"),
            ("never a:b on * when k StringEquals v,", "column 38: the claim ends too early; write a value"),
        ] {
            assert_eq!(read_claim(text).unwrap_err().to_string(), expected, "{text}");
        }
        assert!(read_claim("at most {").unwrap_err().to_string().starts_with("column 9: the policy cannot be read: "));
    }

    #[test]
    fn a_proof_that_assures_of_nothing_is_told() {
        let policy =
            |statement: &str| policy::read(&format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#)).unwrap();
        let full = policy(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#);
        let s3 = policy(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#);
        let guard = policy(r#"{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}"#);
        let all = policy(r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#);
        // By its text it might allow.
        let never = policy(
            r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/a":"x"},"StringLike":{"aws:PrincipalTag/a":"y*"}}}"#,
        );
        let bucket = policy(r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#);
        let grant = Grant {
            grantee_principal: Some("arn:aws:iam::111122223333:user/ana".to_owned()),
            operations: vec![GrantOperation::Decrypt],
            ..Grant::default()
        };
        let identity = |policies: &[&Policy]| Policies {
            identity: policies.iter().map(|&one| one.clone()).collect(),
            ..Policies::default()
        };
        let scp = |policies: &[&Policy]| Policies {
            service_control: vec![policies.iter().map(|&one| one.clone()).collect()],
            ..identity(&[&full])
        };
        let no_level = "no service control policy of level 0 has an `Allow` that can apply, so that nothing passes it; if \
                        `FullAWSAccess` is attached there too, as it is by default, give it as well";
        let no_identity = "no identity-based policy has an `Allow` that can apply, so that nothing passes it; give the \
                           policies that allow something too";
        let no_request = "the claim is about no request, as its actions, resources and conditions exclude each other; leave one of \
                          them out";
        let kms = "never kms:* on *";
        for (policies, claim, expected) in [
            (scp(&[&guard]), kms, &[no_level][..]),
            (scp(&[&guard, &full]), "never s3:DeleteBucket on *", &[]),
            (scp(&[&never]), kms, &[no_level]),
            (
                Policies { permissions_boundary: vec![never.clone()], ..identity(&[&full]) },
                kms,
                &[
                    "no permissions boundary has an `Allow` that can apply, so that nothing passes it; add one for what the boundary is to let pass",
                ],
            ),
            (identity(&[&guard]), kms, &[no_identity]),
            (identity(&[&guard, &s3]), kms, &[]),
            (identity(&[]), kms, &[]),
            // The bucket's policy may allow.
            (Policies { resource: Some(bucket), ..identity(&[&guard]) }, kms, &[]),
            // A grant may, for what it names.
            (Policies { grants: vec![grant], ..identity(&[&guard]) }, "never kms:Encrypt on *", &[]),
            // What is meant to deny everything does, and a boundary that has nothing in common with what is allowed.
            (identity(&[&full, &all]), kms, &[]),
            (
                Policies {
                    permissions_boundary: vec![s3.clone()],
                    ..identity(&[&policy(r#"{"Effect":"Allow","Action":"kms:*","Resource":"*"}"#)])
                },
                kms,
                &[],
            ),
            // Whatever is claimed.
            (scp(&[&guard]), "only kms:* on * when aws:SourceVpce StringEquals vpce-1", &[no_level]),
            (
                scp(&[&guard]),
                r#"at most {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:*","sts:*"],"Resource":"*"}}"#,
                &[no_level],
            ),
            (
                identity(&[&full]),
                "always kms:* on * when aws:SourceIp IpAddress 10.0.0.0/8 and aws:SourceIp IpAddress 192.0.2.0/24",
                &[no_request],
            ),
            (
                identity(&[&s3]),
                "never s3:* on * when aws:SourceVpc StringEquals a and aws:SourceVpc StringEquals b",
                &[no_request],
            ),
            (
                scp(&[&guard]),
                "never kms:* on * when aws:SourceVpc StringEquals a and aws:SourceVpc StringEquals b",
                &[no_level, no_request],
            ),
        ] {
            let found = prove(&policies, &read_claim(claim).unwrap(), &Options::default());
            let told: Vec<String> = found.vacuous.iter().map(ToString::to_string).collect();
            assert_eq!(
                (found.proof, told.iter().map(String::as_str).collect::<Vec<_>>()),
                (Proof::Proved, expected.to_vec()),
                "{claim} {policies:?}"
            );
        }
        // What is refuted or open is not proved of nothing.
        let found = prove(&scp(&[&guard]), &read_claim("always kms:* on *").unwrap(), &Options::default());
        assert_eq!((found.proof, found.vacuous), (Proof::Refuted, Vec::new()));
    }
}
