//! AWS's own account of a denial: the pages that `GetRequestAuthorizationDetails` answers with, put together.
//!
//! They have the condition keys that IAM saw, each action and resource that was decided, what each check said, and which
//! policies there were, but not their documents.
//!
//! Source: IAM Toolbox API, 2018-05-10 (preview), "GetRequestAuthorizationDetails".

use std::collections::BTreeMap;
use std::fmt;

use personalize_iam_model::arn::Fields;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::base::layer::Layer;
use crate::request::context::{ContextValue, Request};
use crate::request::principal::Principal;

/// AWS's account of one request: what `GetRequestAuthorizationDetails` answers with, all pages together.
///
/// ```
/// use personalize_iam_eval::{AuthorizationDetails, Decision, Policies};
/// use personalize_iam_documents as documents;
///
/// let page = r#"{
///     "requestContext": {"aws:PrincipalArn": "arn:aws:iam::111122223333:user/ana"},
///     "evaluations": [{"action": "personalize:ListCampaigns", "resource": "", "evaluatedEffect": "IMPLICIT_DENY"}],
///     "policies": []
/// }"#;
/// let details = AuthorizationDetails::read(&[page])?;
/// let (request, _) = details.request(&details.evaluations[0], details.principal()?);
/// assert_eq!(request.resource, "*");
/// let policies = Policies { identity: vec![documents::full_access()], ..Policies::default() }.compile();
/// assert_eq!(policies.decide(&request.prepare()), Decision::Allowed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationDetails {
    /// The condition keys of the whole request, as AWS writes their values.
    pub context: Map<String, Value>,
    /// What was decided, one action and resource each.
    pub evaluations: Vec<DetailedEvaluation>,
    /// The policies that there were, each once.
    pub policies: Vec<DetailedPolicy>,
    /// Every page names a next one, so that some were not given.
    pub lacks_pages: bool,
}

/// The decision about one action and resource.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetailedEvaluation {
    /// The action, with its service.
    pub action: String,
    /// The resource; empty if the action is not about one.
    pub resource: String,
    /// The condition keys of this evaluation alone, which go over those of the request.
    #[serde(default)]
    pub context: Map<String, Value>,
    /// `ALLOW`, `EXPLICIT_DENY` or `IMPLICIT_DENY`.
    pub evaluated_effect: Option<String>,
    /// The policies that matched, which older answers have in place of checks.
    #[serde(default)]
    pub matched_policies: Vec<MatchedPolicy>,
    /// What was checked.
    #[serde(default)]
    pub checks: Vec<DetailedCheck>,
}

/// One check of an evaluation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetailedCheck {
    /// What was checked, such as `PRINCIPAL`.
    pub check_type: String,
    /// `ALLOW`, `NO_IMPACT`, `IMPLICIT_DENY` or `EXPLICIT_DENY`.
    pub evaluated_effect: String,
    /// The organization's root, unit or account that the check is about.
    pub target_arn: Option<String>,
    /// The policies with statements that matched: some, not always all.
    #[serde(default)]
    pub matched_policies: Vec<MatchedPolicy>,
}

impl DetailedCheck {
    /// The layer that the check is about.
    #[must_use]
    pub fn layer(&self) -> Option<Layer> {
        Some(match self.check_type.as_str() {
            "SERVICE_CONTROL_POLICY" => Layer::ServiceControl,
            "RESOURCE_CONTROL_POLICY" => Layer::ResourceControl,
            "VPC_ENDPOINT" => Layer::VpcEndpoint,
            "RESOURCE" => Layer::Resource,
            "PRINCIPAL" => Layer::Identity,
            "PERMISSIONS_BOUNDARY" => Layer::PermissionsBoundary,
            "SESSION" => Layer::Session,
            _ => return None,
        })
    }
}

/// A policy with statements that matched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MatchedPolicy {
    /// What the list of policies calls it.
    pub uri: String,
    /// Its statements that matched: some, not always all.
    #[serde(default)]
    pub matched_statements: Vec<MatchedStatement>,
}

/// A statement that AWS says matched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MatchedStatement {
    /// Its `Sid`, or one that AWS made for a statement without.
    pub sid: Option<String>,
    /// `ALLOW` or `DENY`.
    pub evaluated_effect: Option<String>,
}

/// A policy that was there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DetailedPolicy {
    /// What kind of policy it is, such as `IDENTITY_BASED_POLICY`.
    #[serde(rename = "type", default)]
    pub kind: String,
    /// Its ARN, or of an inline policy some text that is given to `GetRequestAuthorizationPolicy`.
    #[serde(default)]
    pub uri: String,
    /// What it is attached to.
    #[serde(default, deserialize_with = "arns")]
    pub attached_to: Vec<String>,
}

impl DetailedPolicy {
    /// The layer that it counts in.
    #[must_use]
    pub fn layer(&self) -> Option<Layer> {
        Some(match self.kind.as_str() {
            "IDENTITY_BASED_POLICY" => Layer::Identity,
            "RESOURCE_BASED_POLICY" => Layer::Resource,
            "PERMISSIONS_BOUNDARY" => Layer::PermissionsBoundary,
            "SESSION_POLICY" => Layer::Session,
            "SERVICE_CONTROL_POLICY" => Layer::ServiceControl,
            "RESOURCE_CONTROL_POLICY" => Layer::ResourceControl,
            "VPC_ENDPOINT_POLICY" => Layer::VpcEndpoint,
            _ => return None,
        })
    }
}

fn arns<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    struct AttachedTo {
        arn: Option<String>,
    }
    let all = Vec::<AttachedTo>::deserialize(deserializer)?;
    Ok(all.into_iter().filter_map(|one| one.arn).collect())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    request_context: Map<String, Value>,
    evaluations: Vec<DetailedEvaluation>,
    policies: Vec<DetailedPolicy>,
    next_token: Option<String>,
}

/// Why texts are not the pages of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetailsError {
    /// Which of the texts.
    pub text: usize,
    /// The line and the column in it, counted from 1, if one place is wrong.
    pub place: Option<(usize, usize)>,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for DetailsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DetailsError {}

/// How many evaluations, policies, and targets, checks and matched statements of each are read: many more than AWS has, as
/// each is looked for among the others.
const MOST_EVALUATIONS: usize = 1000;
const MOST_POLICIES: usize = 500;
const MOST_OF_EACH: usize = 100;

/// What there is more of than is read.
fn too_many(details: &AuthorizationDetails) -> Option<&'static str> {
    let matched = |policies: &[MatchedPolicy]| {
        policies.len() > MOST_OF_EACH || policies.iter().any(|one| one.matched_statements.len() > MOST_OF_EACH)
    };
    let checks = |one: &DetailedEvaluation| {
        one.checks.len() > MOST_OF_EACH
            || matched(&one.matched_policies)
            || one.checks.iter().any(|check| matched(&check.matched_policies))
    };
    if details.evaluations.len() > MOST_EVALUATIONS {
        return Some("more than 1000 `evaluations`");
    }
    if details.policies.len() > MOST_POLICIES {
        return Some("more than 500 `policies`");
    }
    if details.policies.iter().any(|one| one.attached_to.len() > MOST_OF_EACH) {
        return Some("a policy with more than 100 entries in `attachedTo`");
    }
    details.evaluations.iter().any(checks).then_some("an evaluation with more than 100 `checks` or matches of one")
}

impl AuthorizationDetails {
    /// Whether a text is meant as a page of `GetRequestAuthorizationDetails`, or a list of them.
    #[must_use]
    pub fn is_meant(text: &str) -> bool {
        let text = text.trim_start_matches('\u{feff}').trim_start();
        text.starts_with(['{', '['])
            && text.contains("\"requestContext\"")
            && (text.contains("\"evaluations\"") || text.contains("\"policies\""))
    }

    /// Puts together the pages of texts, each of which has one, a list of them, or several one behind the other.
    ///
    /// # Errors
    ///
    /// If a text is not such pages, or the pages are not about one request.
    pub fn read(texts: &[&str]) -> Result<AuthorizationDetails, DetailsError> {
        let mut pages: Vec<(usize, Page)> = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let read = if text.trim_start().starts_with('[') {
                serde_json::from_str::<Vec<Page>>(text)
            } else {
                serde_json::Deserializer::from_str(text).into_iter::<Page>().collect()
            };
            let read = read.map_err(|error| {
                let whole = error.to_string();
                let place = format!(" at line {} column {}", error.line(), error.column());
                let why = whole.strip_suffix(&place).unwrap_or(&whole);
                let message = format!("this is not what `GetRequestAuthorizationDetails` answers with: {why}");
                DetailsError { text: index, place: Some((error.line(), error.column().max(1))), message }
            })?;
            pages.extend(read.into_iter().map(|page| (index, page)));
        }
        let mut details = AuthorizationDetails { lacks_pages: true, ..AuthorizationDetails::default() };
        let mut known: BTreeMap<(String, String), usize> = BTreeMap::new();
        for (number, (text, page)) in pages.into_iter().enumerate() {
            if number == 0 {
                details.context = page.request_context;
            } else if details.context != page.request_context {
                let message =
                    "the pages are of different requests, as their `requestContext` differs: give the pages of one"
                        .to_owned();
                return Err(DetailsError { text, place: None, message });
            }
            details.lacks_pages &= page.next_token.is_some_and(|token| !token.is_empty());
            details.evaluations.extend(page.evaluations);
            for mut policy in page.policies {
                // One more than is read, to see that there are more.
                policy.attached_to.truncate(MOST_OF_EACH + 1);
                let at = *known.entry((policy.kind.clone(), policy.uri.clone())).or_insert(details.policies.len());
                match details.policies.get_mut(at) {
                    Some(same) => {
                        let new = policy.attached_to.into_iter().filter(|arn| !same.attached_to.contains(arn));
                        let new: Vec<String> = new.collect();
                        same.attached_to.extend(new);
                        same.attached_to.truncate(MOST_OF_EACH + 1);
                    }
                    None => details.policies.push(policy),
                }
            }
        }
        if let Some(what) = too_many(&details) {
            let message = format!("there are {what}, which is more than AWS has and more than is read");
            return Err(DetailsError { text: 0, place: None, message });
        }
        if details.evaluations.is_empty() {
            let message = "there is no evaluation in `evaluations`: AWS tells nothing of the decision".to_owned();
            return Err(DetailsError { text: 0, place: None, message });
        }
        Ok(details)
    }

    /// The caller.
    ///
    /// # Errors
    ///
    /// With what the condition keys lack.
    pub fn principal(&self) -> Result<Principal, String> {
        let text = |name: &str| {
            let found = self.context.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.and_then(|(_, value)| value.as_str()).filter(|text| !text.is_empty())
        };
        let lacks = |what: &str| format!("the request's context {what}: give the ARN of the caller");
        let is_service = text("aws:PrincipalIsAWSService").is_some_and(|value| value.eq_ignore_ascii_case("true"));
        if let Some(name) = text("aws:PrincipalServiceName").filter(|_| is_service) {
            return name.parse().map_err(|error| format!("`aws:PrincipalServiceName`: {error}"));
        }
        let Some(arn) = text("aws:PrincipalArn") else {
            return match (text("aws:PrincipalType"), text("aws:FederatedProvider")) {
                (Some(kind), _) if kind.eq_ignore_ascii_case("Anonymous") => Ok(Principal::Anonymous),
                (_, Some(provider)) => provider.parse().map_err(|error| format!("`aws:FederatedProvider`: {error}")),
                _ => Err(lacks("has no `aws:PrincipalArn`")),
            };
        };
        let wrong = |error| format!("`aws:PrincipalArn`: {error}");
        let role = Fields::split(arn).filter(|fields| fields.service == "iam" && fields.resource.starts_with("role/"));
        let Some(fields) = role else { return arn.parse().map_err(wrong) };
        let Some((_, session)) = text("aws:userid").and_then(|id| id.split_once(':')) else {
            return Err(lacks("has no `aws:userid` that names the session of the role"));
        };
        let name = fields.resource.rsplit('/').next().unwrap_or_default();
        let (partition, account) = (fields.partition, fields.account);
        let session = format!("arn:{partition}:sts::{account}:assumed-role/{name}/{session}");
        let session: Principal = session.parse().map_err(wrong)?;
        session.with_role(arn).map_err(wrong)
    }

    /// The request of an evaluation, and what of its condition keys is not known, in words.
    #[must_use]
    pub fn request(&self, evaluation: &DetailedEvaluation, principal: Principal) -> (Request, Vec<String>) {
        let resource = if evaluation.resource.is_empty() { "*" } else { &evaluation.resource };
        let mut request = Request::new(principal, evaluation.action.clone(), resource);
        let mut notes = Vec::new();
        let own: Vec<String> = evaluation.context.keys().map(|key| key.to_lowercase()).collect();
        let of_request = self.context.iter().filter(|(key, _)| !own.contains(&key.to_lowercase()));
        for (key, value) in of_request.chain(&evaluation.context) {
            match values_of(value) {
                Ok(value) => {
                    let is_owner = key.eq_ignore_ascii_case("aws:ResourceAccount");
                    let account = Some(&value).filter(|_| is_owner).and_then(|value| match value {
                        ContextValue::One(account) => Some(account.clone()),
                        ContextValue::Many(_) => None,
                    });
                    let is_account = |one: &String| one.len() == 12 && one.bytes().all(|b| b.is_ascii_digit());
                    request.resource_account = account.filter(is_account).or(request.resource_account);
                    request.context.push((key.clone(), value));
                }
                Err(why) => {
                    notes.push(format!("`{}` is taken as not known: {why}", key.escape_debug()));
                    request.unknown.push(key.clone());
                }
            }
        }
        request.exemptions.service_linked_role = matches!(&request.principal, Principal::RoleSession { role: Some(role), .. }
            if role.contains(":role/aws-service-role/"));
        (request, notes)
    }
}

/// The values of a condition key, which AWS writes as any JSON; or why they are not known.
fn values_of(value: &Value) -> Result<ContextValue, &'static str> {
    let one = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    };
    match value {
        // AWS does not say how it writes a list where a value is a text.
        Value::String(text) if text.trim_start().starts_with('[') => {
            Err("its value may be a list or a text in brackets")
        }
        Value::Array(all) => {
            all.iter().map(one).collect::<Option<_>>().map(ContextValue::Many).ok_or("its list has other than values")
        }
        value => one(value).map(ContextValue::One).ok_or("its value is neither a value nor a list"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(context: &str) -> String {
        format!(
            r#"{{"requestContext": {context}, "policies": [],
                "evaluations": [{{"action": "s3:GetObject", "resource": "arn:aws:s3:::shop/a"}}]}}"#
        )
    }

    fn principal(context: &str) -> Result<String, String> {
        AuthorizationDetails::read(&[&page(context)]).unwrap().principal().map(|one| format!("{one:?}"))
    }

    #[test]
    fn the_caller_follows_from_condition_keys() {
        let session = principal(
            r#"{"aws:principalarn": "arn:aws:iam::111122223333:role/team/etl", "aws:userid": "AROAEXAMPLE:job"}"#,
        );
        let session = session.unwrap();
        assert!(session.contains("assumed-role/etl/job") && session.contains("role/team/etl"), "{session}");
        for (context, wanted) in [
            (r#"{"aws:PrincipalArn": "arn:aws:iam::111122223333:user/ana"}"#, "User"),
            (r#"{"aws:PrincipalArn": "arn:aws:iam::111122223333:root"}"#, "Root"),
            (r#"{"aws:PrincipalArn": "arn:aws:sts::111122223333:federated-user/cy"}"#, "FederatedUser"),
            (r#"{"aws:PrincipalType": "Anonymous"}"#, "Anonymous"),
            (
                r#"{"aws:PrincipalIsAWSService": "true", "aws:PrincipalServiceName": "personalize.amazonaws.com"}"#,
                "Service",
            ),
        ] {
            let found = principal(context).unwrap();
            assert!(found.starts_with(wanted), "{context}: {found}");
        }
        for (context, wanted) in [
            ("{}", "no `aws:PrincipalArn`"),
            (r#"{"aws:PrincipalArn": "arn:aws:iam::111122223333:role/etl"}"#, "no `aws:userid`"),
            (r#"{"aws:PrincipalArn": "ana"}"#, "is not a principal"),
        ] {
            let error = principal(context).unwrap_err();
            assert!(error.contains(wanted), "{context}: {error}");
        }
    }

    #[test]
    fn values_are_one_several_or_not_known() {
        let text = page(
            r#"{"aws:TagKeys": ["a", "b"], "aws:SourceIp": "10.1.2.3", "aws:MultiFactorAuthAge": 30, "aws:x": "[a]",
                "aws:y": {"a": 1}, "aws:SecureTransport": true, "aws:ResourceAccount": "444455556666"}"#,
        );
        let details = AuthorizationDetails::read(&[&text]).unwrap();
        let mut evaluation = details.evaluations[0].clone();
        evaluation.context.insert("AWS:sourceip".to_owned(), "10.9.9.9".into());
        let (request, notes) = details.request(&evaluation, Principal::Anonymous);
        let value = |name: &str| {
            let found: Vec<_> = request.context.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name)).collect();
            assert_eq!(found.len(), 1, "{name}");
            found[0].1.values().join(",")
        };
        let names = ["aws:TagKeys", "aws:SourceIp", "aws:MultiFactorAuthAge", "aws:SecureTransport"];
        assert_eq!(names.map(value), ["a,b", "10.9.9.9", "30", "true"]);
        assert_eq!(request.unknown, ["aws:x", "aws:y"]);
        assert_eq!(request.resource_account.as_deref(), Some("444455556666"));
        assert_eq!(notes.len(), 2, "{notes:?}");
    }

    #[test]
    fn pages_are_put_together() {
        let first = page("{}").replace("\"policies\"", "\"nextToken\": \"a\", \"policies\"");
        let read = |texts: &[&str]| {
            AuthorizationDetails::read(texts)
                .map(|all| (all.evaluations.len(), all.lacks_pages))
                .map_err(|error| error.message)
        };
        assert_eq!(read(&[&first]), Ok((1, true)));
        assert_eq!(read(&[&first, &page("{}")]), Ok((2, false)));
        assert_eq!(read(&[&format!("[{first}, {}]", page("{}"))]), Ok((2, false)));
        assert_eq!(read(&[&format!("{first}\n{}", page("{}"))]), Ok((2, false)));
        assert!(read(&[&first, &page(r#"{"aws:x": "y"}"#)]).unwrap_err().contains("different requests"));
        assert!(read(&[r#"{"requestContext": {}, "evaluations": [], "policies": []}"#]).is_err());
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        let error = AuthorizationDetails::read(&["{\"requestContext\": {},\n \"evaluations\": 7}"]).unwrap_err();
        assert_eq!((error.text, error.place), (0, Some((2, 17))));
        let many = page("{}").replace(
            "\"policies\": []",
            &format!("\"policies\": [{}{{}}]", "{\"uri\": \"a\", \"attachedTo\": []},".repeat(9)),
        );
        assert!(AuthorizationDetails::read(&[&many]).is_ok());
        let targets = (0..200).map(|at| format!("{{\"arn\": \"{at}\"}}")).collect::<Vec<_>>().join(",");
        let many = page("{}").replace("\"policies\": []", &format!("\"policies\": [{{\"attachedTo\": [{targets}]}}]"));
        assert!(AuthorizationDetails::read(&[&many]).unwrap_err().message.contains("`attachedTo`"));
        let deep = format!("{{\"requestContext\": {{\"a\": {}", "[".repeat(100_000));
        assert!(AuthorizationDetails::read(&[&deep]).is_err());
    }
}
