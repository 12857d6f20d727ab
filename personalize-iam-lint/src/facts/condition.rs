//! For the rules on conditions: which hold without their key, policy variables in values, the operator that fits.

use std::collections::HashSet;

use personalize_iam_eval::value::{VariableText, read_bool, variable_at};
use personalize_iam_model::catalog::{self, Callers, ConditionKeyType};
use personalize_iam_model::glob;
use personalize_iam_model::policy::{BaseOperator, ConditionOperator, OperatorName};

use crate::document::{Document, StatementView, TestView, quoted};
use crate::edit::Edit;
use crate::facts::security::{CALLERS_CHOICE, is_one_of};
use crate::placeholder::placeholder;

/// Every condition key with its statement and its operator, if IAM has the operator.
pub(crate) fn tests<'d, 'a>(
    document: &'d Document<'a>,
) -> impl Iterator<Item = (&'d StatementView<'a>, &'d TestView<'a>, ConditionOperator)> {
    document
        .statements
        .iter()
        .flat_map(|statement| statement.tests.iter().filter_map(move |test| Some((statement, test, operator(test)?))))
}

/// The operator, if IAM has it.
pub(crate) fn operator(test: &TestView<'_>) -> Option<ConditionOperator> {
    match test.operator {
        OperatorName::Known(operator) => Some(*operator),
        OperatorName::Unknown(_) => None,
    }
}

/// The values with their indices, without those that hold a policy variable or a placeholder of a template.
pub(crate) fn plain_values<'t>(test: &'t TestView<'_>) -> impl Iterator<Item = (usize, &'t str)> {
    let values = test.test.values.iter().map(String::as_str).enumerate();
    values.filter(|(_, value)| !value.contains("${") && placeholder(value).is_none())
}

/// Whether `*` and `?` in the operator's values are wildcards.
pub(crate) fn has_patterns(base: BaseOperator) -> bool {
    matches!(base, BaseOperator::StringLike | BaseOperator::StringNotLike)
        || base.compares() == Some(ConditionKeyType::Arn)
}

/// Whether the condition holds for a request without the key.
pub(crate) fn passes_without_key(test: &TestView<'_>) -> bool {
    let is_absent = || test.test.values.iter().any(|value| read_bool(value) == Some(true));
    operator(test).is_some_and(|operator| operator.holds_without_key().unwrap_or_else(is_absent))
}

/// Whether the condition only holds for requests with the key.
pub(crate) fn needs_its_key(test: &TestView<'_>) -> bool {
    operator(test).is_some() && !passes_without_key(test)
}

/// Whether the condition may stop nobody: it holds without its key, which a request may lack, or the caller chooses the
/// value.
pub(crate) fn stops_nothing(test: &TestView<'_>) -> bool {
    let key = test.test.key.as_str();
    is_one_of(key, CALLERS_CHOICE) || passes_without_key(test) && !is_always_there(key)
}

/// Whether the statement has another condition on the key that only holds if the key is present.
pub(crate) fn requires_key(statement: &StatementView<'_>, key: &str) -> bool {
    statement.tests_of(key).any(needs_its_key)
}

/// What happens to a statement whose condition is on a key that no request of it has.
pub(crate) fn without_key(statement: &StatementView<'_>, test: &TestView<'_>) -> &'static str {
    match (passes_without_key(test), statement.allows()) {
        (true, _) => "so that the condition always holds",
        (false, true) => "so that the statement never allows anything",
        (false, false) => "so that the statement never denies anything",
    }
}

/// Names as a message lists them: `a`, `b` and 3 more.
pub(crate) fn listed<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    const MOST: usize = 3;
    let names: Vec<&str> = names.into_iter().collect();
    let shown: Vec<String> = names.iter().take(MOST).map(|name| quoted(name)).collect();
    match (shown.as_slice(), names.len().saturating_sub(MOST)) {
        ([], _) => String::new(),
        ([one], _) => one.clone(),
        ([head @ .., last], 0) => format!("{} and {last}", head.join(", ")),
        (all, more) => format!("{} and {more} more", all.join(", ")),
    }
}

/// A `${` of a text: where it stands, and the policy variable, if it can be read.
#[derive(Debug)]
pub(crate) struct VariableUse<'t> {
    /// The text from the `$` on.
    pub(crate) text: &'t str,
    pub(crate) variable: Option<VariableText>,
}

impl VariableUse<'_> {
    /// The variable as written, or the beginning of a text that is not one.
    pub(crate) fn shown(&self) -> &str {
        let end = self.text.find('}').map_or(self.text.len(), |at| at + 1);
        self.text.get(..end).unwrap_or(self.text)
    }
}

/// How many variables of one text are looked at.
pub(crate) const MOST_VARIABLES: usize = 100;

/// The policy variables of a text, and what looks like one.
pub(crate) fn variables(text: &str) -> Vec<VariableUse<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while found.len() < MOST_VARIABLES
        && let Some(at) = rest.find("${")
    {
        let here = rest.get(at..).unwrap_or_default();
        match variable_at(here) {
            Some((variable, after)) => {
                found.push(VariableUse { text: here, variable: Some(variable) });
                rest = after;
            }
            None => {
                found.push(VariableUse { text: here, variable: None });
                rest = here.get(2..).unwrap_or_default();
            }
        }
    }
    found
}

/// The texts of a statement in which policy variables are read: its resources, and the values of its conditions.
pub(crate) fn texts_with_variables<'d>(statement: &'d StatementView<'_>) -> Vec<(String, &'d str)> {
    let resources = statement.resources.iter().filter(|resource| resource.text.contains("${"));
    let mut texts: Vec<_> = resources.map(|resource| (statement.resource_pointer(resource), resource.text)).collect();
    for test in &statement.tests {
        let values = test.test.values.iter().enumerate().filter(|(_, value)| value.contains("${"));
        texts.extend(values.map(|(index, value)| (statement.value_pointer(test, index), value.as_str())));
    }
    texts
}

/// A value without its policy variables and escapes such as `${*}`: what is left of its wildcards works as such.
pub(crate) fn without_variables(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    let mut count = 0;
    while count < MOST_VARIABLES
        && let Some(at) = rest.find("${")
    {
        let (before, here) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        count += 1;
        match variable_at(here) {
            Some((_, after)) => rest = after,
            None => {
                out.push_str("${");
                rest = here.get(2..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

/// Whether a value has a wildcard that is not escaped.
pub(crate) fn has_wildcard(value: &str) -> bool {
    glob::has_wildcard(value) && glob::has_wildcard(&without_variables(value))
}

/// What to write if a value does not fit the operator because the condition key has another type.
pub(crate) fn other_operator(test: &TestView<'_>, operator: ConditionOperator) -> Option<String> {
    let types = test.key?.types;
    let own = operator.base.compares()?;
    if types.contains(&own) {
        return None;
    }
    let first = types.first()?;
    Some(format!(
        "the values of {} are of the type {}: write `{}`",
        quoted(&test.test.key),
        first.as_str(),
        fitting(operator, *first)
    ))
}

/// The operator that does the same for values of another type.
pub(crate) fn fitting(operator: ConditionOperator, to: ConditionKeyType) -> ConditionOperator {
    use BaseOperator as B;
    let inverted = operator.base.is_negated();
    let choose = |plain: B, inverse: B| if inverted { inverse } else { plain };
    // Numbers and dates have the same comparisons.
    let comparison = operator.base.as_str().trim_start_matches("Numeric").trim_start_matches("Date");
    let same = |base: &&B| base.compares() == Some(to) && base.as_str().ends_with(comparison);
    if matches!(operator.base.compares(), Some(ConditionKeyType::Numeric | ConditionKeyType::Date))
        && let Some(base) = B::ALL.iter().find(same)
    {
        return ConditionOperator { base: *base, ..operator };
    }
    let base = match to {
        ConditionKeyType::String if has_patterns(operator.base) => choose(B::StringLike, B::StringNotLike),
        ConditionKeyType::String => choose(B::StringEquals, B::StringNotEquals),
        ConditionKeyType::Arn => choose(B::ArnLike, B::ArnNotLike),
        ConditionKeyType::Numeric => choose(B::NumericEquals, B::NumericNotEquals),
        ConditionKeyType::Date => choose(B::DateEquals, B::DateNotEquals),
        ConditionKeyType::Bool => B::Bool,
        ConditionKeyType::Binary => B::BinaryEquals,
        ConditionKeyType::IpAddress => choose(B::IpAddress, B::NotIpAddress),
    };
    ConditionOperator { base, ..operator }
}

/// Whether every signed request of an account's callers has the key.
pub(crate) fn is_always_there(key: &str) -> bool {
    let callers = Callers::ROOT.union(Callers::USER).union(Callers::ROLE_SESSION).union(Callers::FEDERATED_USER);
    catalog::global_condition_key(key).is_some_and(|key| key.always.contains(callers))
}

/// The condition keys, in lower case, that some `Deny` of the document asks for: what it leaves open elsewhere may be
/// shut there.
pub(crate) fn keys_of_denies(document: &Document<'_>) -> HashSet<String> {
    let denies = document.statements.iter().filter(|statement| !statement.allows());
    denies.flat_map(|statement| &statement.tests).map(|test| test.test.key.to_ascii_lowercase()).collect()
}

/// Another operator in place of a condition's, if the condition is the only one under it and no other block has it.
pub(crate) fn rename_operator(
    document: &Document<'_>,
    statement: &StatementView<'_>,
    test: &TestView<'_>,
    to: ConditionOperator,
) -> Option<Edit> {
    let known = OperatorName::Known(to);
    let alone = statement.tests.iter().filter(|other| other.operator == test.operator).count() == 1;
    let taken = statement.statement.condition.iter().any(|block| block.operator == known);
    if !alone || taken {
        return None;
    }
    document.editor().rename(&statement.operator_pointer(test), &to.to_string())
}
