//! The checks that the types do at compile time, for policies that a program builds at run time.
//!
//! A policy that is built from texts or from actions chosen at run time, or read from a file, is checked
//! against the catalog: are the actions known, do they act on these resources and support these condition keys, do the
//! operators fit the keys' types? Services that the catalog does not have are left alone.
//!
//! In one point the types are stricter: each action of a statement must act on each of its resources. A document
//! may put the actions on a bucket and on its objects into one statement; here, each action must act on some resource,
//! and each resource must be acted on by some action.

use std::fmt;
use std::str::FromStr as _;

use crate::arn::Fields;
use crate::catalog::{self, Action, ArnField, ArnPart, ArnTemplate, ConditionKey, ConditionKeyType, Service};
use crate::condition::{Cidr, Date, Decimal};
use crate::glob::{Token, complete, has_wildcard, overlap};
use crate::name::{self, NameFlaw};
use crate::policy::{
    ActionElement, BaseOperator, ConditionOperator, ConditionTest, OperatorName, Policy, ResourceElement, Statement,
};
use crate::regions::{is_region, region_meant};
use crate::suggest::nearest;
use crate::{AccountId, Region};

/// Something in a policy that the types would reject.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mistake {
    /// What kind of mistake it is.
    pub kind: MistakeKind,
    /// The element, as a JSON pointer into the document's canonical form, such as `/Statement/0/Action/1`.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it, if that is known.
    pub help: Option<String>,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.pointer, self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

/// The kind of a [`Mistake`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MistakeKind {
    /// The service does not have the action.
    UnknownAction,
    /// No action of the catalog matches the pattern.
    PatternMatchesNothing,
    /// The list of actions, resources or values is empty.
    EmptyList,
    /// The `Sid` of a policy without principals has other characters than letters and digits, or two statements have it.
    Sid,
    /// The action has no resource-level permissions, and `*` is not among the statement's resources.
    ActionTakesNoResource,
    /// The action acts on none of the statement's resources.
    ActionDoesNotActOn,
    /// None of the statement's actions acts on the resource.
    ResourceNotActedOn,
    /// The Region or the account of an ARN is malformed.
    MalformedArn,
    /// AWS has no Region of this name.
    UnknownRegion,
    /// No resource has the name: it is empty, or has a literal wildcard.
    ImpossibleName,
    /// No such condition key.
    UnknownConditionKey,
    /// The action does not support the condition key.
    ActionDoesNotSupportKey,
    /// The operator does not fit the key's type.
    OperatorDoesNotFit,
    /// A multivalued key without `ForAllValues` or `ForAnyValue`, or a single-valued one with it.
    Qualifier,
    /// The value does not fit the operator.
    MalformedValue,
}

/// Why a policy fails the check: at least one [`Mistake`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckError {
    mistakes: Vec<Mistake>,
}

impl CheckError {
    /// The mistakes, in the order of the document.
    #[must_use]
    pub fn mistakes(&self) -> &[Mistake] {
        &self.mistakes
    }
}

/// The first mistake, and how many more there are.
impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(first) = self.mistakes.first() {
            write!(f, "{first}")?;
        }
        match self.mistakes.len() {
            0 | 1 => Ok(()),
            n => write!(f, " (and {} more)", n - 1),
        }
    }
}

impl std::error::Error for CheckError {}

impl Policy {
    /// Checks every statement against the catalog: see [`Statement::check`].
    ///
    /// # Errors
    ///
    /// If there are mistakes; all of them are reported.
    pub fn check(&self) -> Result<(), CheckError> {
        let mut mistakes = Mistakes::default();
        check_sids(&mut mistakes, &self.statements);
        for (index, statement) in self.statements.iter().enumerate() {
            check_statement(&mut mistakes, &format!("/Statement/{index}"), statement);
        }
        mistakes.into_result()
    }
}

impl Statement {
    /// A statement of texts, for actions and resources that are chosen at run time. It is not checked: see
    /// [`Statement::check`].
    ///
    /// ```
    /// use personalize_iam_model::{Effect, Scope, Statement, personalize};
    ///
    /// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
    ///
    /// let chosen: personalize::Action = "personalize:listcampaigns".parse()?;
    /// let statement = Statement::of(Effect::Allow, [chosen], [personalize::Campaign::arn(&HOME, "movies")]);
    /// assert_eq!(
    ///     statement.check().unwrap_err().to_string(),
    ///     "/Action/0: `personalize:ListCampaigns` has no resource-level permissions; write `*` as its resource \
    ///      (and 1 more)"
    /// );
    /// # Ok::<(), personalize_iam_model::action::UnknownName>(())
    /// ```
    pub fn of(
        effect: crate::Effect,
        actions: impl IntoIterator<Item = impl Into<String>>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Statement {
        Statement {
            sid: None,
            effect,
            principal: None,
            action: ActionElement::Action(actions.into_iter().map(Into::into).collect()),
            resource: Some(ResourceElement::Resource(resources.into_iter().map(Into::into).collect())),
            condition: Vec::new(),
        }
    }

    /// Checks the statement against the catalog, as the types do when a program is compiled.
    ///
    /// Actions, resources and keys of services that the catalog does not have pass, and so do the pairs of
    /// [`catalog::Gap`].
    ///
    /// # Errors
    ///
    /// If there are mistakes; all of them are reported.
    pub fn check(&self) -> Result<(), CheckError> {
        let mut mistakes = Mistakes::default();
        check_statement(&mut mistakes, "", self);
        mistakes.into_result()
    }
}

#[derive(Default)]
struct Mistakes(Vec<Mistake>);

impl Mistakes {
    fn push(&mut self, kind: MistakeKind, pointer: String, message: String, help: Option<String>) {
        self.0.push(Mistake { kind, pointer, message, help });
    }

    fn into_result(self) -> Result<(), CheckError> {
        if self.0.is_empty() { Ok(()) } else { Err(CheckError { mistakes: self.0 }) }
    }
}

/// Of policies with principals only some kinds are strict about it, and which kind this one is is not known here.
fn check_sids(mistakes: &mut Mistakes, statements: &[Statement]) {
    if statements.iter().any(|statement| statement.principal.is_some()) {
        return;
    }
    for (index, statement) in statements.iter().enumerate() {
        let Some(sid) = statement.sid.as_deref().filter(|sid| !sid.is_empty()) else { continue };
        let shown = sid.escape_debug();
        let (message, help) = if !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            (format!("the sid `{shown}` has other characters than letters and digits"), "leave them out")
        } else if statements.iter().take(index).any(|earlier| earlier.sid == statement.sid) {
            (format!("the sid `{shown}` is given to an earlier statement too"), "give each statement its own")
        } else {
            continue;
        };
        mistakes.push(MistakeKind::Sid, format!("/Statement/{index}/Sid"), message, Some(help.to_owned()));
    }
}

fn check_statement(mistakes: &mut Mistakes, at: &str, statement: &Statement) {
    let (name, entries) = match &statement.action {
        ActionElement::Action(entries) => ("Action", entries),
        ActionElement::NotAction(entries) => ("NotAction", entries),
    };
    if entries.is_empty() {
        let help = Some("name at least one action".to_owned());
        mistakes.push(MistakeKind::EmptyList, format!("{at}/{name}"), "the list of actions is empty".to_owned(), help);
    }
    for (index, entry) in entries.iter().enumerate() {
        check_action(mistakes, format!("{at}/{name}/{index}"), entry);
    }
    // Nothing is known about the actions that `NotAction` leaves.
    let actions: Vec<&'static Action> = match &statement.action {
        ActionElement::Action(entries) => entries.iter().filter_map(|entry| catalog::reviewed_action(entry)).collect(),
        ActionElement::NotAction(_) => Vec::new(),
    };
    check_resources(mistakes, at, statement, &actions);
    for block in &statement.condition {
        let OperatorName::Known(operator) = &block.operator else { continue };
        for test in &block.tests {
            let pointer = format!("{at}/Condition/{operator}/{}", escape_pointer(&test.key));
            check_condition(mistakes, &pointer, *operator, test, &actions);
        }
    }
}

fn check_action(mistakes: &mut Mistakes, pointer: String, entry: &str) {
    let Some((prefix, name)) = entry.split_once(':') else { return };
    let Some(service) = catalog::reviewed_service(prefix) else { return };
    if has_wildcard(name) {
        if !catalog::matches_some_action(entry) {
            let message = format!("no action of the catalog matches `{}`", entry.escape_debug());
            mistakes.push(MistakeKind::PatternMatchesNothing, pointer, message, None);
        }
    } else if service.action(name).is_none() {
        let help = nearest(name, service.actions.iter().map(|action| action.name));
        let help = help.map(|name| format!("did you mean `{prefix}:{name}`?"));
        let message = format!("unknown action `{}`", entry.escape_debug());
        mistakes.push(MistakeKind::UnknownAction, pointer, message, help);
    }
}

fn check_resources(mistakes: &mut Mistakes, at: &str, statement: &Statement, actions: &[&'static Action]) {
    let (name, entries) = match &statement.resource {
        Some(ResourceElement::Resource(entries)) => ("Resource", entries),
        Some(ResourceElement::NotResource(entries)) => ("NotResource", entries),
        None => return,
    };
    if entries.is_empty() {
        let help = Some("name at least one resource, or write `*`".to_owned());
        let message = "the list of resources is empty".to_owned();
        mistakes.push(MistakeKind::EmptyList, format!("{at}/{name}"), message, help);
    }
    let patterns: Vec<Vec<Token>> = entries.iter().map(|entry| complete(entry)).collect();
    for (index, entry) in entries.iter().enumerate() {
        check_arn(mistakes, &format!("{at}/{name}/{index}"), entry);
    }
    // Nothing is known about the resources that `NotResource` leaves.
    let (Some(ResourceElement::Resource(_)), ActionElement::Action(all)) = (&statement.resource, &statement.action)
    else {
        return;
    };
    for (index, entry) in all.iter().enumerate() {
        let Some(action) = catalog::reviewed_action(entry) else { continue };
        if entries.is_empty() || patterns.iter().any(|pattern| can_act_on(action, pattern)) {
            continue;
        }
        let pointer = format!("{at}/Action/{index}");
        if action.resources.is_empty() {
            let message = format!("`{action}` has no resource-level permissions");
            let help = Some("write `*` as its resource".to_owned());
            mistakes.push(MistakeKind::ActionTakesNoResource, pointer, message, help);
        } else {
            let message = format!("`{action}` acts on none of the statement's resources");
            let templates = action.resources.iter().flat_map(|r| r.resource_type.arns);
            let types: Vec<_> = templates.map(|template| format!("`{}`", template.text)).collect();
            let help = Some(format!("it acts on {}", types.join(", ")));
            mistakes.push(MistakeKind::ActionDoesNotActOn, pointer, message, help);
        }
    }
    // Only if every action is known can we decide whether a resource is of use.
    if actions.len() == all.len() {
        for (index, (entry, pattern)) in entries.iter().zip(&patterns).enumerate() {
            if !actions.iter().any(|action| can_act_on(action, pattern)) {
                let message = format!("none of the statement's actions acts on `{}`", entry.escape_debug());
                let help = Some("leave it out, or correct the resource type, the Region or the account".to_owned());
                mistakes.push(MistakeKind::ResourceNotActedOn, format!("{at}/{name}/{index}"), message, help);
            }
        }
    }
}

/// The Region, the account and the names of an ARN, where they are written out.
fn check_arn(mistakes: &mut Mistakes, pointer: &str, entry: &str) {
    let Some(fields) = Fields::split(entry) else { return };
    let open = |field: &str| field.is_empty() || has_wildcard(field) || field.contains("${");
    let mut refuse = |kind: MistakeKind, what: &str, help: String| {
        let message = format!("{what} in `{}`", entry.escape_debug());
        mistakes.push(kind, pointer.to_owned(), message, Some(help));
    };
    // A few types have texts of their own in place of a Region or an account.
    let types = || catalog::TYPED_SERVICES.iter().flat_map(|service| service.resource_types);
    let of_service =
        || types().flat_map(|one| one.arns).filter(|template| template.service.fixed() == Some(fields.service));
    let takes = |field: ArnField, text: &str| !field.is_variable() && field.matches(text);
    if !open(fields.region)
        && !is_region(fields.region)
        && !of_service().any(|template| takes(template.region, fields.region))
    {
        let malformed = Region::new(fields.region).is_err();
        let kind = if malformed { MistakeKind::MalformedArn } else { MistakeKind::UnknownRegion };
        refuse(kind, if malformed { "malformed Region" } else { "unknown Region" }, region_help(fields.region));
    }
    let account = fields.account;
    if !open(account)
        && account != AccountId::AWS.as_str()
        && AccountId::new(account).is_err()
        && !of_service().any(|template| takes(template.account, account))
    {
        refuse(MistakeKind::MalformedArn, "malformed account id", "it is twelve digits, or `*`".to_owned());
    }
    match name::flaw(entry) {
        Some((NameFlaw::Empty, resource_type)) => {
            let help = format!("write the name of the `{resource_type}`, or `*` for each");
            refuse(MistakeKind::ImpossibleName, "empty name", help);
        }
        Some((NameFlaw::Wildcard, resource_type)) => {
            let help = format!(
                "it is literal, and no `{resource_type}` has such a name; write `*`, or make a pattern with `arn_like`"
            );
            refuse(MistakeKind::ImpossibleName, "escaped wildcard", help);
        }
        None => {}
    }
}

/// The help for a text that is not a Region.
fn region_help(region: &str) -> String {
    match region_meant(region) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "write its name, such as `eu-west-1`, or `*`".to_owned(),
    }
}

/// Whether the pattern can match an ARN of a type that the action acts on, by the catalog or in spite of it.
///
/// For an action without resource-level permissions the resource of a request is the text `*`.
fn can_act_on(action: &Action, pattern: &[Token]) -> bool {
    if action.resources.is_empty() && overlap(&[Token::Character('*')], pattern) {
        return true;
    }
    let listed = action.resources.iter().map(|resource| resource.resource_type);
    let unlisted = action.gaps.iter().map(|gap| gap.resource_type);
    listed.chain(unlisted).flat_map(|resource_type| resource_type.arns).any(|one| overlap(&template(one), pattern))
}

/// All ARNs of a template, as a pattern.
fn template(template: &ArnTemplate) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut literal = |text: &str| tokens.extend(text.chars().map(Token::Character));
    literal("arn:");
    tokens.push(Token::Star);
    let mut push = |text: Option<&str>| match text {
        Some(text) => tokens.extend(text.chars().map(Token::Character)),
        None => tokens.push(Token::Star),
    };
    for field in [template.service, template.region, template.account] {
        push(Some(":"));
        push(field.fixed());
    }
    push(Some(":"));
    for part in template.resource {
        match part {
            ArnPart::Literal(text) => push(Some(text)),
            ArnPart::Variable(_) => push(None),
        }
    }
    tokens
}

fn check_condition(
    mistakes: &mut Mistakes,
    pointer: &str,
    operator: ConditionOperator,
    test: &ConditionTest,
    actions: &[&'static Action],
) {
    if test.values.is_empty() {
        let message = format!("`{}` has no values", test.key.escape_debug());
        mistakes.push(MistakeKind::EmptyList, pointer.to_owned(), message, Some("write at least one".to_owned()));
    }
    check_key_support(mistakes, pointer, &test.key, actions);
    let known = catalog::reviewed_condition_key(&test.key);
    match known {
        Some(key) => check_operator(mistakes, pointer, operator, key),
        None => check_unknown_key(mistakes, pointer, &test.key),
    }
    let is_arn = known.is_some_and(|key| key.types.contains(&ConditionKeyType::Arn));
    let is_region_key = test.key.eq_ignore_ascii_case("aws:RequestedRegion");
    for (index, value) in test.values.iter().enumerate() {
        let at_value = format!("{pointer}/{index}");
        if is_arn && operator.base != BaseOperator::Null {
            check_arn(mistakes, &at_value, value);
        }
        let is_text = !has_wildcard(value) && !value.contains("${");
        if is_region_key && operator.base != BaseOperator::Null && is_text && !is_region(value) {
            let message = format!("`{}` is not a Region", value.escape_debug());
            mistakes.push(MistakeKind::UnknownRegion, at_value, message, Some(region_help(value)));
        }
        if let Some(help) = malformed(operator.base, value) {
            let message = format!("`{}` is not a value for `{}`", value.escape_debug(), operator.base.as_str());
            mistakes.push(MistakeKind::MalformedValue, format!("{pointer}/{index}"), message, Some(help.to_owned()));
        }
    }
}

/// Global keys but for those of tags are supported by all actions; the others by the actions that list them.
fn check_key_support(mistakes: &mut Mistakes, pointer: &str, key: &str, actions: &[&'static Action]) {
    if !catalog::reviewed_condition_key(key).is_some_and(ConditionKey::depends_on_action) {
        return;
    }
    for action in actions {
        if !action.all_condition_keys().any(|known| known.matches(key)) {
            let message = format!("`{action}` does not support the condition key `{}`", key.escape_debug());
            let help = Some("put the action into its own statement, or leave the condition out".to_owned());
            mistakes.push(MistakeKind::ActionDoesNotSupportKey, pointer.to_owned(), message, help);
        }
    }
}

/// A key that is not known is a mistake if its prefix says that it should be.
fn check_unknown_key(mistakes: &mut Mistakes, pointer: &str, key: &str) {
    let Some((prefix, _)) = key.split_once(':') else { return };
    let names: Vec<&'static str> = if prefix.eq_ignore_ascii_case("aws") {
        crate::aws::CONDITION_KEYS.iter().map(|known| known.name).collect()
    } else {
        match catalog::reviewed_service(prefix) {
            Some(Service { condition_keys, .. }) => condition_keys.iter().map(|known| known.name).collect(),
            None => return,
        }
    };
    let help = nearest(key, names).map(|name| format!("did you mean `{name}`?"));
    let message = format!("unknown condition key `{}`", key.escape_debug());
    mistakes.push(MistakeKind::UnknownConditionKey, pointer.to_owned(), message, help);
}

fn check_operator(mistakes: &mut Mistakes, pointer: &str, operator: ConditionOperator, key: &ConditionKey) {
    if operator.base == BaseOperator::Null {
        return;
    }
    if !key.types.iter().any(|key_type| operator.base.fits(*key_type)) {
        let types: Vec<_> = key.types.iter().map(|key_type| key_type.as_str()).collect();
        let message =
            format!("`{}` does not fit `{key}`, which is of type {}", operator.base.as_str(), types.join(" or "));
        let fitting = BaseOperator::ALL.iter().filter(|base| key.types.iter().any(|t| base.fits(*t)));
        let fitting: Vec<_> = fitting.map(|base| format!("`{}`", base.as_str())).collect();
        let help = Some(format!("use one of {}", fitting.join(", ")));
        mistakes.push(MistakeKind::OperatorDoesNotFit, pointer.to_owned(), message, help);
    }
    match (key.multivalued, operator.qualifier) {
        (true, None) => {
            let message = format!("`{key}` is multivalued");
            let help = Some("put `ForAnyValue:` or `ForAllValues:` before the operator".to_owned());
            mistakes.push(MistakeKind::Qualifier, pointer.to_owned(), message, help);
        }
        (false, Some(_)) => {
            let message = format!("`{key}` is single-valued");
            let help = Some("leave out the qualifier before the operator".to_owned());
            mistakes.push(MistakeKind::Qualifier, pointer.to_owned(), message, help);
        }
        _ => {}
    }
}

/// What a value should have been, if it does not fit the operator.
fn malformed(base: BaseOperator, value: &str) -> Option<&'static str> {
    use ConditionKeyType as T;
    let is_bool = || value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false");
    let (good, help) = match base.compares() {
        Some(T::Numeric) => (Decimal::from_str(value).is_ok(), "write a decimal number"),
        Some(T::Date) => {
            let good = Date::from_str(value).is_ok() || value.parse::<i64>().is_ok();
            (good, "write a date such as `2026-01-31T23:59:59Z`, or the seconds since 1970")
        }
        Some(T::IpAddress) => (Cidr::from_str(value).is_ok(), "write an address, or a range such as `10.0.0.0/8`"),
        // A policy variable can stand for it.
        Some(T::Bool) => (is_bool() || value.contains("${"), "write `true` or `false`"),
        // `Null`.
        None => (is_bool(), "write `true` or `false`"),
        Some(T::String | T::Arn | T::Binary) => return None,
    };
    if good { None } else { Some(help) }
}

/// `~` and `/` as RFC 6901 writes them.
fn escape_pointer(text: &str) -> String {
    text.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::read;

    fn mistakes(statement: &str) -> Vec<String> {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        match read(&text).unwrap().check() {
            Ok(()) => Vec::new(),
            Err(error) => error.mistakes().iter().map(ToString::to_string).collect(),
        }
    }

    fn allow(action: &str, resource: &str) -> Vec<String> {
        mistakes(&format!(r#"{{"Effect":"Allow","Action":{action},"Resource":{resource}}}"#))
    }

    fn condition(action: &str, condition: &str) -> Vec<String> {
        mistakes(&format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"*","Condition":{condition}}}"#))
    }

    #[test]
    fn a_misspelt_action_gets_a_suggestion() {
        assert_eq!(
            allow(r#"["personalize:CreateCampain","dynamodb:Anything"]"#, r#""*""#),
            [
                "/Statement/0/Action/0: unknown action `personalize:CreateCampain`; did you mean `personalize:CreateCampaign`?"
            ]
        );
        assert_eq!(
            allow(r#""personalize:Lst*""#, r#""*""#),
            ["/Statement/0/Action/0: no action of the catalog matches `personalize:Lst*`"]
        );
        assert_eq!(allow(r#"["*","personalize:*","s3:Get?bject","PERSONALIZE:listcampaigns"]"#, r#""*""#), [""; 0]);
    }

    #[test]
    fn an_action_without_resource_level_permissions_takes_a_star() {
        let tracker = "arn:aws:personalize:eu-west-1:111122223333:event-tracker/x";
        assert_eq!(
            allow(r#""personalize:PutEvents""#, &format!("{tracker:?}")),
            [
                "/Statement/0/Action/0: `personalize:PutEvents` has no resource-level permissions; \
                 write `*` as its resource",
                "/Statement/0/Resource/0: none of the statement's actions acts on \
                 `arn:aws:personalize:eu-west-1:111122223333:event-tracker/x`; \
                 leave it out, or correct the resource type, the Region or the account",
            ]
        );
        assert_eq!(
            allow(r#"["personalize:PutEvents","personalize:DeleteEventTracker"]"#, &format!("[{tracker:?},\"*\"]")),
            [""; 0]
        );
    }

    #[test]
    fn an_action_must_act_on_a_resource_and_a_resource_be_acted_on() {
        let home = "arn:aws:personalize:eu-west-1:111122223333";
        assert_eq!(
            allow(r#""personalize:CreateFilter""#, &format!(r#"["{home}:filter/x","{home}:dataset/x"]"#)),
            ["/Statement/0/Resource/1: none of the statement's actions acts on \
              `arn:aws:personalize:eu-west-1:111122223333:dataset/x`; \
              leave it out, or correct the resource type, the Region or the account"]
        );
        assert_eq!(
            allow(r#"["personalize:CreateFilter","s3:GetObject"]"#, &format!(r#""{home}:filter/x""#)),
            ["/Statement/0/Action/1: `s3:GetObject` acts on none of the statement's resources; it acts on \
              `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}`, \
              `arn:${Partition}:s3:::${BucketName}/${ObjectName}`"]
        );
        // A bucket and its objects, as AWS's own pages have them.
        let both = r#"["s3:ListBucket","s3:GetObject"]"#;
        assert_eq!(allow(both, r#"["arn:aws:s3:::media","arn:aws:s3:::media/*"]"#), [""; 0]);
        for fine in [
            "arn:aws:personalize:*:*:*",
            "arn:aws:personalize",
            "arn:*:personalize:eu-west-?:111122223333:camp*",
            "arn:aws:personalize:eu-west-1:111122223333:${aws:PrincipalTag/what}",
            "arn:aws:personalize:eu-west-1:111122223333:recommender/movies",
        ] {
            assert_eq!(allow(r#""personalize:GetRecommendations""#, &format!("{fine:?}")), [""; 0], "{fine}");
        }
        let recipe = "arn:aws:personalize:eu-west-1:111122223333:recipe/aws-sims";
        assert_eq!(allow(r#""personalize:DescribeRecipe""#, &format!("{recipe:?}")).len(), 2);
        assert_eq!(allow(r#"["personalize:DescribeRecipe","dynamodb:GetItem"]"#, &format!("{recipe:?}")).len(), 1);
    }

    #[test]
    fn a_malformed_account_or_region_is_found() {
        assert_eq!(
            allow(r#""s3:*""#, r#""arn:aws:s3:europe:1234:accesspoint/x""#),
            [
                "/Statement/0/Resource/0: malformed Region in `arn:aws:s3:europe:1234:accesspoint/x`; \
                 write its name, such as `eu-west-1`, or `*`",
                "/Statement/0/Resource/0: malformed account id in `arn:aws:s3:europe:1234:accesspoint/x`; \
                 it is twelve digits, or `*`",
            ]
        );
        assert_eq!(allow(r#""iam:GetPolicy""#, r#""arn:aws:iam::aws:policy/ReadOnlyAccess""#), [""; 0]);
    }

    #[test]
    fn an_operator_must_fit_the_key() {
        let found = condition("s3:GetObject", r#"{"StringEquals":{"aws:SourceIp":"10.0.0.0/8"}}"#);
        assert_eq!(
            found,
            ["/Statement/0/Condition/StringEquals/aws:SourceIp: `StringEquals` does not fit `aws:SourceIp`, \
              which is of type IPAddress; use one of `IpAddress`, `NotIpAddress`, `Null`"]
        );
        let found = condition("s3:GetObject", r#"{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","10.0.0.0/99"]}}"#);
        assert_eq!(
            found,
            ["/Statement/0/Condition/IpAddress/aws:SourceIp/1: `10.0.0.0/99` is not a value for `IpAddress`; \
              write an address, or a range such as `10.0.0.0/8`"]
        );
        assert_eq!(condition("s3:GetObject", r#"{"DateLessThan":{"aws:EpochTime":1700000000}}"#), [""; 0]);
        let numbers = r#"{"NumericLessThan":{"s3:max-keys":[10,"+1","-1.50","1e3",".5","1."]}}"#;
        let found = condition("s3:ListBucket", numbers);
        let malformed = [(3, "1e3"), (4, ".5"), (5, "1.")].map(|(at, value)| {
            format!(
                "/Statement/0/Condition/NumericLessThan/s3:max-keys/{at}: `{value}` is not a value for \
                 `NumericLessThan`; write a decimal number"
            )
        });
        assert_eq!(found, malformed);
        assert_eq!(condition("s3:GetObject", r#"{"StringLike":{"aws:SourceArn":"arn:*"}}"#), [""; 0]);
    }

    #[test]
    fn a_key_must_be_supported_and_known() {
        assert_eq!(
            condition("iam:CreateRole", r#"{"StringEquals":{"iam:PassedToService":"x"}}"#),
            [
                "/Statement/0/Condition/StringEquals/iam:PassedToService: `iam:CreateRole` does not support the condition \
              key `iam:PassedToService`; put the action into its own statement, or leave the condition out"
            ]
        );
        assert_eq!(
            condition("iam:PassRole", r#"{"StringEquals":{"iam:PassedToServise":"x"}}"#),
            ["/Statement/0/Condition/StringEquals/iam:PassedToServise: unknown condition key `iam:PassedToServise`; \
              did you mean `iam:PassedToService`?"]
        );
        assert_eq!(condition("iam:PassRole", r#"{"StringEquals":{"IAM:passedtoservice":"x"}}"#), [""; 0]);
        assert_eq!(condition("dynamodb:GetItem", r#"{"StringEquals":{"dynamodb:LeadingKeys":"x"}}"#), [""; 0]);
        assert_eq!(condition("personalize:*", r#"{"StringEquals":{"aws:ResourceTag/a~b/c":"x"}}"#), [""; 0]);
    }

    #[test]
    fn a_multivalued_key_needs_a_qualifier_and_a_single_valued_one_takes_none() {
        assert_eq!(
            condition("personalize:TagResource", r#"{"StringEquals":{"aws:TagKeys":"x"}}"#),
            ["/Statement/0/Condition/StringEquals/aws:TagKeys: `aws:TagKeys` is multivalued; \
              put `ForAnyValue:` or `ForAllValues:` before the operator"]
        );
        assert_eq!(
            condition("personalize:TagResource", r#"{"ForAllValues:StringEquals":{"aws:username":"x"}}"#),
            ["/Statement/0/Condition/ForAllValues:StringEquals/aws:username: `aws:username` is single-valued; \
              leave out the qualifier before the operator"]
        );
        assert_eq!(condition("personalize:TagResource", r#"{"Null":{"aws:TagKeys":"true"}}"#), [""; 0]);
    }

    #[test]
    fn empty_lists_are_found() {
        let statement = Statement::of(crate::Effect::Allow, [""; 0], [""; 0]);
        assert_eq!(
            statement.check().unwrap_err().to_string(),
            "/Action: the list of actions is empty; name at least one action (and 1 more)"
        );
    }

    #[test]
    fn a_region_that_aws_does_not_have_is_a_mistake() {
        let unknown = r#""arn:aws:personalize:eu-wst-1:111122223333:campaign/a""#;
        assert_eq!(
            allow(r#""personalize:DescribeCampaign""#, unknown),
            [
                "/Statement/0/Resource/0: unknown Region in `arn:aws:personalize:eu-wst-1:111122223333:campaign/a`; did you mean `eu-west-1`?"
            ]
        );
        let new = r#""arn:aws:personalize:nz-south-1:111122223333:campaign/a""#;
        assert_eq!(allow(r#""personalize:DescribeCampaign""#, new), [""; 0]);
        assert_eq!(
            condition(
                "personalize:DescribeCampaign",
                r#"{"StringEquals":{"aws:RequestedRegion":["eu-west-1","eu-wst-1","${aws:username}"]},
                    "StringNotLike":{"aws:RequestedRegion":["eu-*","europe"]},
                    "Null":{"aws:RequestedRegion":"false"},
                    "ArnLike":{"aws:SourceArn":"arn:aws:personalize:eu-wst-1:111122223333:*"}}"#
            ),
            [
                "/Statement/0/Condition/StringEquals/aws:RequestedRegion/1: `eu-wst-1` is not a Region; did you mean `eu-west-1`?",
                "/Statement/0/Condition/StringNotLike/aws:RequestedRegion/1: `europe` is not a Region; write its name, such as `eu-west-1`, or `*`",
                "/Statement/0/Condition/ArnLike/aws:SourceArn/0: unknown Region in `arn:aws:personalize:eu-wst-1:111122223333:*`; did you mean `eu-west-1`?",
            ]
        );
    }

    #[test]
    fn a_name_that_no_resource_has_is_a_mistake() {
        use crate::personalize::{Campaign, DescribeCampaign};
        const HOME: crate::Scope = crate::Scope::aws("eu-west-1", "111122223333");
        let built = |name: &str| {
            let policy = Policy::new(Statement::allow(DescribeCampaign).on(Campaign::arn(&HOME, name)));
            policy.check().map_err(|error| error.to_string())
        };
        assert_eq!(built("movies"), Ok(()));
        assert_eq!(
            built("movies-*").unwrap_err(),
            "/Statement/0/Resource/0: escaped wildcard in `arn:aws:personalize:eu-west-1:111122223333:campaign/movies-${*}`; \
             it is literal, and no `personalize:campaign` has such a name; write `*`, or make a pattern with `arn_like`"
        );
        assert_eq!(
            built("").unwrap_err(),
            "/Statement/0/Resource/0: empty name in `arn:aws:personalize:eu-west-1:111122223333:campaign/`; \
             write the name of the `personalize:campaign`, or `*` for each"
        );
        let source = r#"{"ArnEquals":{"aws:SourceArn":"arn:aws:personalize:eu-west-1:111122223333:campaign/${?}"}}"#;
        assert_eq!(condition("personalize:DescribeCampaign", source).len(), 1);
        assert_eq!(allow(r#""s3:GetObject""#, r#""arn:aws:s3:::media/${*}""#), [""; 0]);
    }
}
