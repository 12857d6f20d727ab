//! What a template leaves open in a policy, as a condition.
//!
//! `arn:aws:s3:::${Bucket}/*` matches a request or does not, which nobody knows before `Bucket` is filled in. A statement with it is
//! one about `arn:aws:s3:::*/*` under the condition that the key `template:arn:aws:s3:::${Bucket}/*` is `true`: a key of no service,
//! which no request has, and which is not known. Decisions that rest on it are open, and name it; two policies with the same text
//! rest on the same key.

/// What these keys begin with; no service has the prefix.
pub const PREFIX: &str = "template:";

/// The value of such a key where the text matches, or the condition of the template holds.
pub const HOLDS: &str = "true";

/// Whether a condition key says what a template leaves open.
///
/// ```
/// use personalize_iam_model::hole::is_key;
///
/// assert!(is_key("template:arn:aws:s3:::${Bucket}/*"));
/// assert!(!is_key("aws:SourceArn"));
/// ```
#[must_use]
pub fn is_key(key: &str) -> bool {
    key.get(..PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(PREFIX))
}

/// What such a key is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenPart<'k> {
    /// Parameters and other names that are filled in.
    Names(Vec<&'k str>),
    /// A condition of the template.
    TemplateCondition(&'k str),
    /// A policy that is not in the file, by its ARN or the name that it has there.
    Elsewhere(&'k str),
    /// A policy of the file that is not worked out: its name, and why.
    NotWorkedOut(&'k str, &'k str),
}

impl<'k> OpenPart<'k> {
    /// What a condition key is about, if it says what a template leaves open.
    ///
    /// ```
    /// use personalize_iam_model::hole::OpenPart;
    ///
    /// assert_eq!(OpenPart::of("template:arn:aws:s3:::${Bucket}/*"), Some(OpenPart::Names(vec!["Bucket"])));
    /// assert_eq!(OpenPart::of("template:Condition IsProduction"), Some(OpenPart::TemplateCondition("IsProduction")));
    /// assert_eq!(OpenPart::of("template:${Limits} denies it"), Some(OpenPart::Elsewhere("Limits")));
    /// assert_eq!(OpenPart::of("aws:SourceArn"), None);
    /// ```
    #[must_use]
    pub fn of(key: &'k str) -> Option<OpenPart<'k>> {
        let text = key.get(PREFIX.len()..).filter(|_| is_key(key))?;
        if let Some(condition) = text.strip_prefix(CONDITION) {
            return Some(OpenPart::TemplateCondition(condition));
        }
        if let Some(policy) = text.strip_suffix(ALLOWS).or_else(|| text.strip_suffix(DENIES)) {
            let elsewhere = policy.strip_prefix("${").and_then(|rest| rest.strip_suffix('}'));
            return Some(match (elsewhere, policy.split_once(": ")) {
                (None, Some((policy, why))) => {
                    // The last word tells two of a name apart.
                    let name = policy.strip_prefix(POLICY).unwrap_or(policy);
                    OpenPart::NotWorkedOut(name.rsplit_once(' ').map_or(name, |(name, _)| name), why)
                }
                (elsewhere, _) => OpenPart::Elsewhere(elsewhere.unwrap_or(policy)),
            });
        }
        let mut names: Vec<&str> = Vec::new();
        for (name, _) in text.split("${").skip(1).filter_map(|rest| rest.split_once('}')) {
            // Variables of IAM are not filled in when a template is deployed.
            let is_of_iam = name.starts_with("aws:") && !matches!(name, "aws:accountId" | "aws:region");
            if !is_of_iam && !name.is_empty() && !name.starts_with('`') && !names.contains(&name) {
                names.push(name);
            }
        }
        Some(OpenPart::Names(if names.is_empty() { vec![text] } else { names }))
    }

    /// The options that say it.
    #[must_use]
    pub fn options(&self) -> Vec<String> {
        match self {
            OpenPart::Names(names) => names.iter().map(|name| format!("--parameter {name}=VALUE")).collect(),
            // Of an expression, the names in it say it.
            OpenPart::TemplateCondition(name) if !name.chars().all(|c| c.is_ascii_alphanumeric()) => Vec::new(),
            OpenPart::TemplateCondition(name) => vec![format!("--parameter {name}=true")],
            OpenPart::Elsewhere(name) => vec![format!("--parameter {name}=FILE")],
            OpenPart::NotWorkedOut(..) => Vec::new(),
        }
    }
}

/// What such a key says where it holds, or does not, as people say it; `None` for other keys.
///
/// ```
/// use personalize_iam_model::hole::in_words;
///
/// let words = |key, holds| in_words(key, holds).unwrap();
/// assert_eq!(words("template:Condition IsProd", true), "the condition `IsProd` holds");
/// assert_eq!(words("template:${Limits} denies it", false), "the policy `Limits`, which is not in the template, does not deny it");
/// assert_eq!(words("template:arn:aws:s3:::${Bucket}/*", true), "`arn:aws:s3:::${Bucket}/*` matches");
/// assert_eq!(words("template:Region ${AWS::Region}", false), "the Region is not `${AWS::Region}`");
/// ```
#[must_use]
pub fn in_words(key: &str, holds: bool) -> Option<String> {
    let text = key.get(PREFIX.len()..).filter(|_| is_key(key))?;
    let verb = |plain: &str, negated: &str| if holds { plain.to_owned() } else { format!("does not {negated}") };
    if let Some(name) = text.strip_prefix(CONDITION) {
        return Some(format!("the condition `{name}` {}", verb("holds", "hold")));
    }
    for (end, plain, negated) in [(ALLOWS, "allows it", "allow it"), (DENIES, "denies it", "deny it")] {
        // What tells two of a name apart is behind it.
        let Some((policy, rest)) = text.rsplit_once(end) else { continue };
        let said = verb(plain, negated);
        let key = key.get(..key.len() - rest.len()).unwrap_or(key);
        match OpenPart::of(key) {
            Some(OpenPart::NotWorkedOut(name, why)) => {
                return Some(format!("the policy of `{name}`, which is not known ({why}),{rest} {said}"));
            }
            Some(OpenPart::Elsewhere(name)) => {
                let name = name.strip_prefix("${").and_then(|name| name.strip_suffix('}')).unwrap_or(name);
                return Some(format!("the policy `{name}`, which is not in the template,{rest} {said}"));
            }
            _ => return Some(format!("the policy `{policy}`{rest} {said}")),
        }
    }
    for (start, what) in [("Region ", "the Region"), ("Account ", "the account")] {
        if let Some(name) = text.strip_prefix(start) {
            return Some(format!("{what} is {}`{name}`", if holds { "" } else { "not " }));
        }
    }
    Some(format!("`{text}` {}", verb("matches", "match")))
}

/// What keys of policies that are not known begin with, if the policy is in the file.
pub const POLICY: &str = "Policy ";

/// What keys of policies that are not known end with: that such a policy allows the request, or denies it.
pub const ALLOWS: &str = " allows it";

/// See [`ALLOWS`].
pub const DENIES: &str = " denies it";

/// What the keys of conditions of a template have before their name.
pub const CONDITION: &str = "Condition ";
