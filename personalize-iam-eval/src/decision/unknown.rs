//! What a decision depends on, why it is not known, and how a request says it; and what was assumed instead.

use std::fmt;

use personalize_iam_model::catalog;
use personalize_iam_model::hole::{self, OpenPart};

use crate::base::hash::hash_of;
use crate::compiled::compile::CompiledPolicies;
use crate::decision::verdict::{Asks, Decision, OpenQuestion, Residual};
use crate::matching::condition::Env;
use crate::request::account::has_no_resource_policies;
use crate::request::context::{ContextValue, Request, names_key};
use crate::request::derived_keys::Derived;
use crate::request::linked_keys::{NAMED_PARTS, There};
use crate::request::prepared::{Lookup, Prepared};
use crate::request::principal::Principal;

/// Something that a decision depends on and that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unknown {
    /// A condition key, or in words what else.
    pub what: String,
    /// Why it is not known.
    pub because: String,
    /// How a request says it: an option of the command. Scenarios and suites have a field of the same name. `None` if no
    /// request can.
    pub tell: Option<String>,
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Unknown { what, because, tell } = self;
        match hole::in_words(what, true) {
            Some(words) => write!(f, "whether {words}: {because}")?,
            None => write!(f, "{what}: {because}")?,
        }
        match tell {
            Some(tell) => write!(f, "; give it with `{tell}`"),
            None => Ok(()),
        }
    }
}

impl Residual {
    /// What the decision depends on, each thing once.
    ///
    /// ```
    /// use personalize_iam_eval::{Policies, Request};
    /// use personalize_iam_model::policy::read;
    ///
    /// let guard = read(r#"{"Version": "2012-10-17", "Statement": [
    ///     {"Effect": "Allow", "Action": "*", "Resource": "*"},
    ///     {"Effect": "Deny", "Action": "*", "Resource": "*",
    ///      "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/team/*"}}}
    /// ]}"#)?;
    /// let policies = Policies { identity: vec![guard], ..Policies::default() }.compile();
    /// let session = "arn:aws:sts::111122223333:assumed-role/etl/job".parse()?;
    /// let request = Request::new(session, "personalize:ListCampaigns", "*").prepare();
    ///
    /// let residual = policies.answer(&request).residual.unwrap();
    /// let unknowns = residual.unknowns(&request);
    /// assert_eq!(unknowns[0].what, "aws:PrincipalArn");
    /// assert_eq!(unknowns[0].because, "the ARN of a session does not show the path of its role");
    /// assert_eq!(unknowns[0].tell.as_deref(), Some("--role"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unknowns(&self, request: &Prepared) -> Vec<Unknown> {
        let mut unknowns: Vec<Unknown> = Vec::new();
        let mut add = |unknown: Unknown| {
            if !unknowns.iter().any(|known| known.what.eq_ignore_ascii_case(&unknown.what)) {
                unknowns.push(unknown);
            }
        };
        let mut open = vec![self];
        while let Some(residual) = open.pop() {
            match residual {
                Residual::All(parts) | Residual::Any(parts) => open.extend(parts.iter().rev()),
                Residual::Holds(question) | Residual::Fails(question) => of_question(question, request, &mut add),
            }
        }
        unknowns
    }
}

fn of_question(question: &OpenQuestion, request: &Prepared, add: &mut impl FnMut(Unknown)) {
    let unknown = |what: &str, because: &str, tell: Option<&str>| Unknown {
        what: what.to_owned(),
        because: because.to_owned(),
        tell: tell.map(str::to_owned),
    };
    match &question.asks {
        Asks::Issuer { .. } => add(unknown(
            "the user who asked for the session",
            "the ARN of a federated user does not show it",
            Some("--user"),
        )),
        Asks::CanonicalUser => add(unknown(
            "the canonical user id of the caller's account",
            "no request shows it: name the account in the policy instead",
            None,
        )),
        Asks::ResourceControlSupport { service } => {
            let because = format!("it is not among the services of AWS of {}", catalog::listed_on());
            add(unknown(&format!("whether resource control policies act on the service `{service}`"), &because, None));
        }
        Asks::Condition { key, .. } => add(of_key(key, request)),
        Asks::Resource { keys } => keys.iter().for_each(|key| add(of_key(key, request))),
    }
}

fn of_key(key: &str, request: &Prepared) -> Unknown {
    if let Some(open) = OpenPart::of(key) {
        let because = match open {
            OpenPart::Elsewhere(_) => "the policy is not in the template",
            OpenPart::NotWorkedOut(..) => "the policy is not all known",
            _ => "it is filled in when the template is deployed",
        };
        let options = open.options();
        let tell = (!options.is_empty()).then(|| options.join(" "));
        return Unknown { what: key.to_owned(), because: because.to_owned(), tell };
    }
    let folded = key.to_lowercase();
    let derived = Derived::of(&folded);
    let session = matches!(request.principal(), Principal::RoleSession { role: None, .. });
    let found = request.look_up_hashed(key, &folded, hash_of(folded.as_bytes()));
    let included = matches!(found, Lookup::Included);
    let (because, tell) = match derived {
        Some(Derived::PrincipalArn) if session && included => {
            ("the ARN of a session does not show the path of its role", "--role".to_owned())
        }
        Some(Derived::ResourceAccount | Derived::OwnerInS3) => {
            ("who owns the resource does not follow from the request", "--resource-account".to_owned())
        }
        _ => (because_of(&folded, found, request), format!("--context {key}=VALUE")),
    };
    Unknown { what: key.to_owned(), because: because.to_owned(), tell: Some(tell) }
}

/// Why the value of a key, given in lower case, is not known.
fn because_of(folded: &str, found: Lookup<'_>, request: &Prepared) -> &'static str {
    let is_part = || NAMED_PARTS.iter().any(|parts| parts.name_in(folded).is_some());
    let named = &request.request().unknown;
    let is_named = named.iter().any(|key| names_key(&key.to_lowercase(), folded));
    // What every request has is reported as that, named or not.
    let is_included = matches!(found, Lookup::Included);
    match (request.there(folded), found) {
        (Some(There::One), _) if is_part() => "its name is listed, and its value is not given",
        (Some(There::One), _) => "the request comes through services, and not all of them are given",
        (Some(There::Values(_)), _) => "the request has it, and not all of its values are given",
        _ if is_named && !is_included => "it is named as not known",
        // It is assumed where it does not follow.
        _ if folded == Derived::ViaAwsService.folded() && !is_named => "what it follows from is not known",
        _ if is_included => "AWS includes it in every such request, and it is not given",
        _ if folded == Derived::CallerAccount.folded() => "the caller has no account",
        _ => "what it follows from is not known",
    }
}

impl CompiledPolicies {
    /// The keys that were filled in, do not follow from the request, and decide: without them the decision would be another
    /// one. With their values.
    pub(crate) fn assumed(&self, request: &Prepared, decision: Decision) -> Vec<(String, ContextValue)> {
        let asked: Vec<Derived> = request.assumed_keys().filter(|key| self.can_depend_on(*key, request)).collect();
        if asked.is_empty() {
            return Vec::new();
        }
        let differs = |other: Request| self.decide(&other.prepare()).as_str() != decision.as_str();
        let without = |keys: &[Derived]| {
            let mut other = request.request().clone();
            other.unknown.extend(keys.iter().map(|key| key.name().to_owned()));
            other
        };
        let elsewhere = |key: Derived| {
            key == Derived::ResourceAccount
                && !has_no_resource_policies(request.service())
                && differs(request.request().clone().owned_by("an account that is not given"))
        };
        let mut decisive: Vec<Derived> =
            asked.iter().copied().filter(|key| differs(without(&[*key])) || elsewhere(*key)).collect();
        // Where either of two would do, neither decides alone.
        if decisive.is_empty() && asked.len() > 1 && differs(without(&asked)) {
            decisive = asked;
            for at in (0..decisive.len()).rev() {
                let mut fewer = decisive.clone();
                fewer.remove(at);
                if differs(without(&fewer)) {
                    decisive = fewer;
                }
            }
        }
        let value = |key: Derived| match request.look_up_hashed(key.name(), key.folded(), key.hash()) {
            Lookup::Present(values) => Some((key.name().to_owned(), values.to_value())),
            Lookup::Absent | Lookup::Unknown | Lookup::Included | Lookup::Partly(_) => None,
        };
        decisive.into_iter().filter_map(value).collect()
    }

    /// Whether a key can make a difference: a condition or a policy variable asks for it, or it says who owns the resource.
    fn can_depend_on(&self, key: Derived, request: &Prepared) -> bool {
        let env = Env::new(request, self.semantics);
        let owner = key == Derived::ResourceAccount && request.principal().account().is_some();
        owner
            || self
                .all_statements(request)
                .any(|(_, _, statement)| statement.asks_for(key.folded()) && statement.action_matches(&env))
    }
}

/// An assumption that decides, in words, and how a request says it instead.
///
/// ```
/// use personalize_iam_eval::{ContextValue, assumption};
///
/// assert_eq!(
///     assumption("aws:SecureTransport", &ContextValue::from(true)),
///     "assuming aws:SecureTransport is true, which decides; `--unknown aws:SecureTransport` takes it back"
/// );
/// ```
#[must_use]
pub fn assumption(key: &str, value: &ContextValue) -> String {
    let instead = match Derived::of(&key.to_lowercase()) {
        Some(Derived::ResourceAccount) => "`--resource-account` says whose the resource is".to_owned(),
        _ => format!("`--unknown {key}` takes it back"),
    };
    format!("assuming {key} is {}, which decides; {instead}", value.values().join(", "))
}
