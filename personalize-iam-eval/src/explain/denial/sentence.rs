//! The sentence of a denial: `User: P is not authorized to perform: A on resource: R because no K allows the A action`,
//! and what comes in place of it.

use std::collections::BTreeSet;

use super::access_denied::{AccessDenied, AccessDeniedError, Claim};
use super::clean::words;
use super::wrapper;
use crate::base::layer::Layer;

/// Reads a text that is not JSON.
pub(super) fn read(text: &str) -> Result<AccessDenied, AccessDeniedError> {
    let text = words(text);
    // ASCII alone changes, so that places are the same in both.
    let lower = text.to_ascii_lowercase();
    let mut denied = match sentences(&text, &lower) {
        Some(denied) if denied.action.is_some() => denied,
        unfinished => {
            if let Some(why) = not_by_policy(&lower) {
                return Err(AccessDeniedError::NotByPolicy { why });
            }
            let found =
                labelled(&text, &lower).or(unfinished).or_else(|| says_denied(&lower).then(|| bare(&text, &lower)));
            match found {
                Some(denied) => denied,
                None => return Err(other_answer(&lower)),
            }
        }
    };
    if denied.claim == Claim::Untold {
        (denied.claim, denied.policy_arn) = claim_in(&text, &lower);
    }
    denied.encoded = lower.contains("encoded authorization failure message");
    if denied.operation.is_none() {
        denied.operation = wrapper::operation(&text, &lower);
    }
    if denied.resource.is_none() && denied.operation.is_some() {
        denied.resource = wrapper::place_in_s3(&text, &lower);
    }
    Ok(denied)
}

/// The part of a text between two places, with the same part in lower case.
fn part<'a>(text: &'a str, lower: &'a str, from: usize, to: usize) -> (&'a str, &'a str) {
    (text.get(from..to).unwrap_or_default(), lower.get(from..to).unwrap_or_default())
}

/// The first sentence that names an action, else the first that names the caller, else the first. The others are
/// counted, each once.
fn sentences(text: &str, lower: &str) -> Option<AccessDenied> {
    const VERB: &str = "authorized to ";
    let negated = |at: usize| {
        let head = lower.get(..at).unwrap_or_default();
        head.ends_with("un") || ["not ", "n't ", "not be "].iter().any(|words| head.ends_with(words))
    };
    let verbs: Vec<usize> = lower.match_indices(VERB).map(|(at, _)| at).filter(|at| negated(*at)).collect();
    let mut found: Vec<AccessDenied> = Vec::new();
    let mut distinct = BTreeSet::new();
    let mut begin = 0;
    for (index, verb) in verbs.iter().enumerate() {
        let behind = verb + VERB.len();
        let next = verbs.get(index + 1).copied().unwrap_or(text.len());
        let (_, between) = part(text, lower, behind, next);
        let end = match between.rfind("user:").filter(|_| next < text.len()) {
            Some(at) => behind + at,
            None => next,
        };
        let head = text.get(begin..*verb).unwrap_or_default();
        let (after, lower_after) = part(text, lower, behind, end);
        let denied = sentence(head, after, lower_after);
        begin = end;
        if denied.action.is_some() {
            distinct.insert((denied.principal.clone(), denied.action.clone(), denied.resource.clone()));
        }
        let better = |known: &AccessDenied| {
            known.action.is_none()
                && (denied.action.is_some() || known.principal.is_none() && denied.principal.is_some())
        };
        if found.first().is_none_or(better) {
            found = vec![denied];
        }
    }
    let first = found.pop()?;
    Some(AccessDenied { others: distinct.len().saturating_sub(1), ..first })
}

/// One sentence: what stands before and behind `authorized to`.
fn sentence(head: &str, after: &str, lower: &str) -> AccessDenied {
    let mut denied = AccessDenied { principal: principal(head), ..AccessDenied::default() };
    if let Some(rest) = lower.strip_prefix("assume ") {
        // Of a role that a service, a cluster or a database was to assume.
        let at = lower.len() - rest.len();
        let mut words = after.get(at..).unwrap_or_default().split(' ').take(6).map(trimmed);
        denied.resource = words.find(|word| word.starts_with("arn:")).map(str::to_owned);
        denied.action = denied.resource.as_ref().map(|_| "sts:AssumeRole".to_owned());
        let assumes = |arn: &String| arn.contains(":iam::") || arn.contains(":sts::") || !arn.starts_with("arn:");
        denied.principal = denied.principal.filter(assumes);
        return denied;
    }
    let Some(rest) = lower.strip_prefix("perform") else { return denied };
    let mut at = lower.len() - rest.len();
    // `perform: s3:GetObject`, `perform the following action: s3:GetObject`, `perform: [s3:GetObject]`.
    for _ in 0..5 {
        let rest = after.get(at..).unwrap_or_default();
        let begin = at + rest.len() - rest.trim_start_matches([':', ' ', '"', '\'', '[', '(']).len();
        let word = after.get(begin..).unwrap_or_default();
        let end = begin + word.find(' ').unwrap_or(word.len());
        let name = trimmed(after.get(begin..end).unwrap_or_default());
        if is_action(name) {
            denied.action = Some(with_prefix(name));
            let (after, lower) = part(after, lower, end, after.len());
            let reason = reason(lower);
            (denied.claim, denied.policy_arn) = reason.map_or((Claim::Untold, None), |at| {
                let (reason, lower) = part(after, lower, at, after.len());
                claim_of(reason, lower)
            });
            denied.resource = resource(after, lower, reason);
            return denied;
        }
        let filler = ["the", "following", "action", "actions", "operation", "operations"];
        if !filler.contains(&name.to_ascii_lowercase().trim_end_matches(':')) {
            return denied;
        }
        at = end;
    }
    denied
}

/// The last word before `is not`, if it names a caller.
fn principal(head: &str) -> Option<String> {
    let mut words = head.trim_end().rsplit(' ');
    let mut last = words.next()?;
    for filler in ["not", "be", "is", "isn't", "are", "un"] {
        if trimmed(last).eq_ignore_ascii_case(filler) {
            last = words.next()?;
        }
    }
    let label = |word: &str| {
        let word = word.trim_start_matches(['"', '\'', '(', '{', '[']);
        word.eq_ignore_ascii_case("user:") || word.eq_ignore_ascii_case("principal:")
    };
    let glued = last.get(..5).filter(|start| start.eq_ignore_ascii_case("user:")).and(last.get(5..));
    let labelled = glued.is_some() || words.next().is_some_and(label);
    let name = unquoted(glued.unwrap_or(last));
    let known = name.contains("arn:") || name == "anonymous" || name.ends_with(".amazonaws.com");
    // What stands before the ARN of the caller in the same word, such as `"message":"User:`.
    let name = name.find("arn:").and_then(|at| name.get(at..)).unwrap_or(name);
    (known || labelled && !label(name) && !name.is_empty()).then(|| name.to_owned())
}

/// A word without what stands around it.
fn unquoted(word: &str) -> &str {
    trimmed(word.trim_start_matches(['"', '\'', '(', '[', '{', '<']))
}

/// A word without what stands behind the last one of a sentence, and without its quotes.
fn trimmed(word: &str) -> &str {
    word.trim_end_matches(['.', ',', ';', ')', '}', ']', '>', '"', '\'', ' ']).trim_start_matches(['"', '\''])
}

/// Whether a word is the name of an action, such as `s3:GetObject`.
fn is_action(word: &str) -> bool {
    let Some((service, name)) = word.split_once(':') else { return false };
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '*');
    !service.is_empty()
        && service.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && starts
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'*' | b'-'))
}

/// The action with its service in lower case: Amazon SNS writes `SNS:Publish`.
fn with_prefix(action: &str) -> String {
    let (service, name) = action.split_once(':').unwrap_or(("", action));
    format!("{}:{name}", service.to_ascii_lowercase())
}

const BECAUSE: &str = "because no ";
const EXPLICIT: &str = "with an explicit deny";
/// KMS names at once that there is no such key, that nothing in a key policy allows, and that something denies.
const NO_SUCH_KEY: &str = "because the resource does not exist in this region";

/// Where the reason begins, in a text of lower case.
fn reason(lower: &str) -> Option<usize> {
    [BECAUSE, EXPLICIT, NO_SUCH_KEY].iter().filter_map(|words| lower.find(words)).min()
}

/// The resource, from what follows the action.
fn resource(after: &str, lower: &str, reason: Option<usize>) -> Option<String> {
    let start = lower.len() - lower.trim_start_matches([' ', ',', '"', ']', ')', '.']).len();
    let rest = lower.get(start..)?;
    let named = ["on resource(s)", "on resources", "on the resource", "on resource"];
    let rest = named.iter().find_map(|words| rest.strip_prefix(words))?;
    let begin = lower.len() - rest.trim_start_matches([':', ' ', '[']).len();
    let whole = after.get(begin..reason.unwrap_or(after.len()).max(begin))?;
    if let Some(quoted) = whole.strip_prefix('"') {
        // A name may hold the other kind of brackets and blanks, and its quotes say where it ends.
        return quoted.split('"').next().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned);
    }
    let name = match reason {
        Some(_) => trimmed_resource(whole),
        // Where the message ends is not said, so that a name with blanks is cut, but for words.
        None => trimmed_resource(first_words(whole)),
    };
    (!name.is_empty()).then(|| name.to_owned())
}

/// Without the marks behind it. Quotes within a name are its own.
fn trimmed_resource(name: &str) -> &str {
    let name = name.trim_start_matches('\'').trim_end_matches(['.', ',', ';', ')', '}', ']', '>', '\'', ' ']);
    match name.strip_suffix('"') {
        Some(before) if !before.contains('"') => trimmed_resource(before),
        _ => name,
    }
}

/// What kinds of resources IAM names in words.
pub(super) const KINDS: &[&str] = &[
    "user",
    "role",
    "group",
    "policy",
    "instance profile",
    "access key",
    "server certificate",
    "mfa device",
    "mfa",
    "oidc provider",
    "saml provider",
];

/// The first word, or the words that IAM has for a resource: `user ana`, `policy arn:... version v2`.
fn first_words(text: &str) -> &str {
    let has_kind = |kind: &&&str| text.strip_prefix(**kind).is_some_and(|rest| rest.starts_with(' '));
    let words = KINDS.iter().find(has_kind).map_or(0, |kind| kind.split(' ').count());
    let mut end = text.match_indices(' ').map(|(at, _)| at);
    let name_ends = end.nth(words).unwrap_or(text.len());
    let rest = text.get(name_ends..).unwrap_or_default();
    let version =
        rest.strip_prefix(" version ").filter(|_| words > 0).map(|rest| rest.split(' ').next().unwrap_or(rest));
    let more = version.map_or(0, |version| " version ".len() + version.len());
    text.get(..name_ends + more).unwrap_or(text)
}

/// The claim anywhere in a text.
fn claim_in(text: &str, lower: &str) -> (Claim, Option<String>) {
    let places = [BECAUSE, "with an explicit deny", "context: no ", "context: ", "due to a", NO_SUCH_KEY];
    let mut places: Vec<usize> = places.iter().filter_map(|words| lower.find(words)).collect();
    places.sort_unstable();
    let claims = places.into_iter().map(|at| {
        let (reason, lower) = part(text, lower, at, text.len());
        claim_of(reason, lower)
    });
    claims.into_iter().find(|(claim, _)| *claim != Claim::Untold).unwrap_or((Claim::Untold, None))
}

/// What is claimed by a reason, and the ARN of the policy behind it.
fn claim_of(reason: &str, lower: &str) -> (Claim, Option<String>) {
    let lower = lower.strip_prefix("context: ").unwrap_or(lower);
    if let Some(rest) = lower.strip_prefix("because ").unwrap_or(lower).strip_prefix("no ") {
        let claim = policy_kind(rest).map_or(Claim::Untold, |(layer, _)| Claim::NothingAllows(layer));
        return (claim, None);
    }
    if lower.starts_with(NO_SUCH_KEY) {
        return (Claim::Stopped(Layer::Resource), None);
    }
    let behind_article = |text: &'_ str| {
        let text = text.trim_start();
        ["an ", "a ", "the "].iter().find_map(|article| text.strip_prefix(article)).map_or(text.len(), str::len)
    };
    if let Some(rest) = lower.strip_prefix("due to ") {
        let rest = rest.get(rest.len() - behind_article(rest)..).unwrap_or_default();
        return (policy_kind(rest).map_or(Claim::Untold, |(layer, _)| Claim::Stopped(layer)), None);
    }
    let Some(rest) = lower.find("explicit deny").filter(|at| *at < 12).and_then(|at| lower.get(at + 13..)) else {
        return (Claim::Untold, None);
    };
    let Some(rest) = rest.trim_start().strip_prefix("in ") else { return (Claim::Denied(None), None) };
    let Some((layer, rest)) = policy_kind(rest.get(rest.len() - behind_article(rest)..).unwrap_or_default()) else {
        return (Claim::Denied(None), None);
    };
    let behind = reason.get(reason.len() - rest.len()..).unwrap_or_default();
    let word = behind.trim_start_matches([':', ' ']).split(' ').next().map(unquoted);
    (Claim::Denied(Some(layer)), word.filter(|word| word.starts_with("arn:")).map(str::to_owned))
}

/// The kind of policy that a text of lower case begins with, and the rest of it.
fn policy_kind(text: &str) -> Option<(Layer, &str)> {
    const KINDS: &[(&str, Layer)] = &[
        ("identity-based", Layer::Identity),
        ("identity based", Layer::Identity),
        ("resource-based", Layer::Resource),
        ("resource based", Layer::Resource),
        ("role trust", Layer::Resource),
        ("trust", Layer::Resource),
        ("permissions boundary", Layer::PermissionsBoundary),
        ("permission boundary", Layer::PermissionsBoundary),
        ("session", Layer::Session),
        ("service control", Layer::ServiceControl),
        ("resource control", Layer::ResourceControl),
        ("vpc endpoint", Layer::VpcEndpoint),
    ];
    let (layer, rest) = KINDS.iter().find_map(|(words, layer)| Some((*layer, text.strip_prefix(words)?)))?;
    if layer == Layer::PermissionsBoundary {
        return Some((layer, rest.strip_prefix(" policy").unwrap_or(rest)));
    }
    let rest = rest.trim_start();
    Some((layer, rest.strip_prefix("policy").or_else(|| rest.strip_prefix("policies"))?))
}

/// What the console shows, field by field: `User: ... Action: ... On resource(s): ... Context: ...`.
fn labelled(text: &str, lower: &str) -> Option<AccessDenied> {
    let behind = |label: &str| {
        let at = lower.find(label)? + label.len();
        text.get(at..).map(|rest| rest.trim_start_matches([':', ' ']))
    };
    let word = |label: &str| behind(label)?.split(' ').next().map(unquoted).filter(|word| !word.is_empty());
    let service = word("service:").map(str::to_ascii_lowercase);
    let named = word("action:").map(|name| match service {
        Some(service) if !name.contains(':') => format!("{service}:{name}"),
        _ => name.to_owned(),
    });
    let told =
        ["permission to perform ", "permissions to perform ", "permission to ", "permissions to ", "to allow the "];
    let told = || told.iter().filter_map(|label| word(label)).find(|name| is_action(name)).map(str::to_owned);
    let action = with_prefix(&named.filter(|name| is_action(name)).or_else(told)?);
    let principal = word("user:").filter(|name| name.starts_with("arn:") || *name == "anonymous");
    let resource = ["on resource(s):", "on resources:", "on resource:", "resource(s):", "resource:"];
    let resource = resource.iter().find_map(|label| behind(label)).map(|rest| {
        let end = rest.to_ascii_lowercase().find(" context:").unwrap_or(rest.len());
        let whole = rest.get(..end).unwrap_or_default();
        let name = if end < rest.len() { whole } else { first_words(whole) };
        trimmed_resource(name.strip_prefix('"').unwrap_or(name)).to_owned()
    });
    let resource = resource.filter(|name| !name.is_empty());
    Some(AccessDenied {
        principal: principal.map(str::to_owned),
        action: Some(action),
        resource,
        ..AccessDenied::default()
    })
}

/// A denial without its sentence.
fn bare(text: &str, lower: &str) -> AccessDenied {
    let at = lower.find("user: arn:").and_then(|at| text.get(at + 6..));
    let principal = at.and_then(|rest| rest.split(' ').next()).map(unquoted).map(str::to_owned);
    AccessDenied { principal, ..AccessDenied::default() }
}

/// Whether a text says that something was denied, and no more.
pub(super) fn says_denied(lower: &str) -> bool {
    const WORDS: &[&str] = &[
        "access denied",
        "accessdenied",
        "access is denied",
        "was denied",
        "explicit deny",
        "unauthorizedoperation",
        "unauthorizedexception",
        "unauthorizedaccess",
        "not authorized",
        "notauthorized",
        "authorizationerror",
        "authorizationfailed",
        "forbiddenexception",
        "403 forbidden",
        "(403)",
        "status code: 403",
        "statuscode: 403",
        "status code 403",
        "httpstatuscode: 403",
        "allaccessdisabled",
        "permission to access",
        "have permission",
        "have permissions",
        "not have sufficient",
        "insufficient permissions",
        "insufficientprivileges",
        // KMS, where a text was encrypted under a key of which nothing may be said.
        "or you are not allowed to access",
    ];
    let access_to = lower.find("access to ").and_then(|at| lower.get(at..));
    WORDS.iter().any(|words| lower.contains(words)) || access_to.is_some_and(|rest| rest.contains(" is denied"))
}

/// What AWS answers with a code of denials though no policy decides it.
pub(super) fn not_by_policy(lower: &str) -> Option<&'static str> {
    const TEXTS: &[(&str, &str)] = &[
        (
            "cross-account pass role is not allowed",
            "a role can be passed within its account alone; name a role of the caller's account",
        ),
        (
            "iam user access not activated",
            "IAM access to billing information is off for the account; its root user can activate it in the account \
             settings",
        ),
        (
            "iam user access is not activated",
            "IAM access to billing information is off for the account; its root user can activate it in the account \
             settings",
        ),
        (
            "roles may not be assumed by root accounts",
            "the root user cannot assume roles; call as an IAM user or a role",
        ),
        (
            "with session credentials",
            "the operation cannot be called with temporary credentials; call it as an IAM user",
        ),
        ("multifactorauthentication failed", "the code of the MFA device is wrong; give the current one"),
        ("multi-factor authentication failed", "the code of the MFA device is wrong; give the current one"),
        (
            "have access to the model",
            "access to the model is not granted to the account; request it in the console of Amazon Bedrock",
        ),
    ];
    TEXTS.iter().find(|(words, _)| lower.contains(words)).map(|(_, why)| *why)
}

/// What a text is that says of no denial.
pub(super) fn other_answer(lower: &str) -> AccessDeniedError {
    const CREDENTIALS: &str = "the credentials are missing, malformed or expired, so that AWS does not know who calls; \
                               fix them and try again";
    const THROTTLED: &str = "AWS got too many requests and decided nothing; try again later";
    const TEXTS: &[(&str, &str)] = &[
        ("dryrunoperation", "the dry run says that the request would have been allowed"),
        ("request would have succeeded", "the dry run says that the request would have been allowed"),
        ("expiredtoken", CREDENTIALS),
        ("requestexpired", CREDENTIALS),
        ("security token included in the request is", CREDENTIALS),
        ("invalidclienttokenid", CREDENTIALS),
        ("invalidaccesskeyid", CREDENTIALS),
        ("unrecognizedclient", CREDENTIALS),
        ("incompletesignature", CREDENTIALS),
        ("invalidsignature", CREDENTIALS),
        ("signaturedoesnotmatch", CREDENTIALS),
        ("missingauthenticationtoken", CREDENTIALS),
        ("missing authentication token", CREDENTIALS),
        ("unable to locate credentials", CREDENTIALS),
        ("authfailure", CREDENTIALS),
        ("optinrequired", "the account is not subscribed to the service; subscribe to it"),
        ("throttling", THROTTLED),
        ("rate exceeded", THROTTLED),
        ("toomanyrequests", THROTTLED),
        ("requestlimitexceeded", THROTTLED),
        ("slowdown", THROTTLED),
    ];
    match TEXTS.iter().find(|(words, _)| lower.contains(words)) {
        Some((_, what)) => AccessDeniedError::OtherAnswer { what },
        None => AccessDeniedError::Other,
    }
}
