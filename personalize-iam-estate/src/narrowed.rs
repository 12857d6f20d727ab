//! What of documents can count for an action on a resource: a document is looked at once for all who have it, and two documents of which the
//! same is left are one.

use std::collections::HashMap;
use std::sync::Arc;

use personalize_iam_eval::{Grant, Policies, Principal};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Action};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, OperatorName, PrincipalElement, Principals, ResourceElement,
};
use personalize_iam_model::{Policy, Statement};

use crate::known::{Fact, Known, keys_of};
use crate::layers::Layers;
use crate::overlap::overlap;

/// Documents with the statements that can count for an action on a resource, both of which may be patterns.
#[derive(Debug)]
pub(crate) struct Narrowed {
    /// In lower case.
    action: String,
    /// The resource, or a pattern, if the action is asked on what a statement's resources are compared with.
    resource: Option<String>,
    /// By the address of the document, which is held here so that no other has it.
    seen: HashMap<usize, (Arc<Policy>, usize)>,
    documents: Vec<Rest>,
    by_content: HashMap<Arc<Policy>, usize>,
}

/// What is left of a document.
#[derive(Debug)]
struct Rest {
    policy: Arc<Policy>,
    about: About,
}

/// What a document asks about who makes the request.
#[derive(Clone, Debug, Default)]
struct About {
    /// ARNs and patterns of ARNs that the caller's is compared with.
    arns: Vec<String>,
    /// Whether it asks something else that follows from who it is.
    is_else: bool,
    /// The condition keys that it asks for, in lower case.
    keys: Vec<String>,
}

/// What decides alike for all who have it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Class {
    /// The documents by their numbers: of the identity, the boundary, the session, the organization's levels one after the
    /// other, and what is left.
    numbers: [Vec<usize>; 6],
    /// Where each level ends.
    ends: Vec<usize>,
    kind: u8,
    partition: String,
    account: String,
    /// How the ARN compares with those that documents name.
    matches: Vec<bool>,
    /// What is known of the keys that documents ask for.
    facts: Vec<Option<Fact>>,
    /// The caller and the grants, if more than that counts.
    alone: Option<(Principal, String)>,
}

impl Narrowed {
    pub(crate) fn new(action: &str, resource: &str) -> Narrowed {
        // An action without resource types is asked on another resource than the one that is named.
        let is_compared = catalog::action(action).is_some_and(Action::has_resource_level_permissions);
        Narrowed {
            action: action.to_ascii_lowercase(),
            resource: is_compared.then(|| resource.to_owned()),
            seen: HashMap::new(),
            documents: Vec::new(),
            by_content: HashMap::new(),
        }
    }

    /// The number of what is left of a document.
    fn number(&mut self, policy: &Arc<Policy>) -> usize {
        let address = Arc::as_ptr(policy) as usize;
        if let Some((_, number)) = self.seen.get(&address) {
            return *number;
        }
        let statements: Vec<Statement> =
            policy.statements.iter().filter(|statement| self.may_cover(statement)).cloned().collect();
        let rest = Arc::new(Policy { version: policy.version, id: None, statements });
        let next = self.documents.len();
        let number = *self.by_content.entry(Arc::clone(&rest)).or_insert(next);
        if number == next {
            self.documents.push(Rest { about: about(&rest), policy: rest });
        }
        self.seen.insert(address, (Arc::clone(policy), number));
        number
    }

    /// Whether a statement can be about the action and the resource.
    fn may_cover(&self, statement: &Statement) -> bool {
        let action = self.action.as_str();
        let covers_action = match &statement.action {
            ActionElement::Action(patterns) => {
                patterns.iter().any(|pattern| overlap(&pattern.to_ascii_lowercase(), action))
            }
            ActionElement::NotAction(patterns) => {
                let excludes = |pattern: &String| glob::matches(pattern, action, Case::Ignored);
                glob::has_wildcard(action) || !patterns.iter().any(excludes)
            }
        };
        let covers_resource = || match (&statement.resource, &self.resource) {
            (Some(ResourceElement::Resource(patterns)), Some(resource)) => {
                patterns.iter().any(|pattern| pattern.contains("${") || overlap(pattern, resource))
            }
            _ => true,
        };
        covers_action && covers_resource()
    }

    fn is_empty(&self, number: usize) -> bool {
        self.documents.get(number).is_none_or(|rest| rest.policy.statements.is_empty())
    }

    /// The numbers of a list, in order.
    fn list(&mut self, all: &[Arc<Policy>]) -> Vec<usize> {
        let mut numbers: Vec<usize> = all.iter().map(|policy| self.number(policy)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// The numbers of all levels, and where each ends.
    fn levels(&mut self, all: &[Vec<Arc<Policy>>], ends: &mut Vec<usize>) -> Vec<usize> {
        let mut flat = Vec::new();
        for level in all {
            flat.extend(self.list(level));
            ends.push(flat.len());
        }
        ends.push(END);
        flat
    }

    /// The class of somebody about a resource with this policy.
    pub(crate) fn class(
        &mut self,
        principal: &Principal,
        known: &Known,
        layers: &Layers,
        own: Option<&Arc<Policy>>,
    ) -> Class {
        let mut ends = Vec::new();
        // A document of the identity that says nothing of the action has no effect; a boundary or a level of which nothing is left
        // still allows nothing.
        let mut identity = self.list(&layers.identity);
        identity.retain(|number| !self.is_empty(*number));
        let boundary = self.list(&layers.permissions_boundary);
        let session = self.list(&layers.session);
        let service_control = self.levels(&layers.service_control, &mut ends);
        let resource_control = self.levels(&layers.resource_control, &mut ends);
        let mut others = self.list(&layers.vpc_endpoint);
        others.push(END);
        others.extend(own.map(|policy| self.number(policy)));
        let numbers = [identity, boundary, session, service_control, resource_control, others];
        let arn = match principal {
            Principal::RoleSession { role: Some(role), .. } => Some(role.clone()),
            other => other.arn(),
        };
        let documents = numbers.iter().flatten().filter_map(|number| self.documents.get(*number));
        let kind = match principal {
            Principal::User { .. } => 0,
            Principal::RoleSession { role: Some(_), .. } => 1,
            _ => 2,
        };
        let (mut matches, mut facts) = (Vec::new(), Vec::new());
        let mut is_alone = kind == 2 || !layers.grants.is_empty();
        for about in documents.map(|rest| &rest.about) {
            is_alone |= about.is_else;
            facts.extend(about.keys.iter().map(|key| known.fact(key)));
            for text in &about.arns {
                compare(text, arn.as_deref().unwrap_or_default(), &mut matches);
            }
        }
        Class {
            numbers,
            ends,
            kind,
            partition: principal.partition().unwrap_or_default().to_owned(),
            account: principal.account().unwrap_or_default().to_owned(),
            matches,
            facts,
            alone: is_alone.then(|| (principal.clone(), format!("{:?}", layers.grants))),
        }
    }

    /// The documents of a class, for an evaluator; the grants are those of one who is in it.
    pub(crate) fn policies(&self, class: &Class, grants: &[Grant]) -> Policies {
        let list = |numbers: &[usize]| -> Vec<Policy> {
            let known = numbers.iter().filter_map(|number| self.documents.get(*number));
            known.map(|rest| Policy::clone(&rest.policy)).collect()
        };
        let [identity, boundary, session, service_control, resource_control, others] = &class.numbers;
        let mut ends = class.ends.split(|end| *end == END);
        let mut levels = |numbers: &[usize]| -> Vec<Vec<Policy>> {
            let mut from = 0;
            let level = |end: &usize| {
                let level = list(numbers.get(from..*end).unwrap_or_default());
                from = *end;
                level
            };
            ends.next().unwrap_or_default().iter().map(level).collect()
        };
        let mut others = others.split(|number| *number == END);
        let (vpc_endpoint, own) = (others.next().unwrap_or_default(), others.next().unwrap_or_default());
        Policies {
            identity: list(identity),
            permissions_boundary: list(boundary),
            session: list(session),
            service_control: levels(service_control),
            resource_control: levels(resource_control),
            resource: list(own).pop(),
            vpc_endpoint: list(vpc_endpoint),
            grants: grants.to_vec(),
        }
    }
}

/// What ends a list in a flat row of lists.
const END: usize = usize::MAX;

/// What a document asks about who makes the request.
fn about(policy: &Policy) -> About {
    let mut about = About { keys: keys_of(policy), ..About::default() };
    for statement in &policy.statements {
        if let Some(PrincipalElement::Principal(who) | PrincipalElement::NotPrincipal(who)) = &statement.principal
            && let Principals::Map(entries) = who
        {
            let values = || entries.iter().flat_map(|entry| &entry.values);
            about.arns.extend(values().cloned());
            // Sessions are named by another ARN.
            about.is_else |= values().any(|value| value.contains(":sts:"));
        }
        if let Some(ResourceElement::Resource(patterns) | ResourceElement::NotResource(patterns)) = &statement.resource
            && patterns.iter().any(|pattern| pattern.contains("${"))
        {
            about.is_else = true;
        }
        statement.condition.iter().for_each(|block| add_condition(block, &mut about));
    }
    about
}

fn add_condition(block: &ConditionBlock, about: &mut About) {
    let is_text = matches!(
        &block.operator,
        OperatorName::Known(operator) if matches!(
            operator.base,
            BaseOperator::StringEquals
                | BaseOperator::StringNotEquals
                | BaseOperator::StringLike
                | BaseOperator::StringNotLike
                | BaseOperator::ArnEquals
                | BaseOperator::ArnNotEquals
                | BaseOperator::ArnLike
                | BaseOperator::ArnNotLike
        )
    );
    for test in &block.tests {
        let key = test.key.to_ascii_lowercase();
        let has_variable = test.values.iter().any(|value| value.contains("${"));
        match key.as_str() {
            "aws:principalarn" if is_text && !has_variable => about.arns.extend(test.values.iter().cloned()),
            // The same for all of a kind and an account.
            "aws:principalaccount" | "aws:principaltype" | "aws:principalisawsservice" if !has_variable => {}
            // What organization it is, no caller says of itself.
            "aws:principalorgid" | "aws:principalorgpaths" if !has_variable => {}
            _ if has_variable => about.is_else = true,
            _ if key.starts_with("aws:principal") && !key.starts_with("aws:principaltag/") => about.is_else = true,
            "aws:userid" | "aws:username" | "kms:calleraccount" => about.is_else = true,
            _ => {}
        }
    }
}

/// Every way in which an operator can compare an ARN with a text.
fn compare(text: &str, arn: &str, matches: &mut Vec<bool>) {
    matches.push(text == arn);
    matches.push(glob::matches(text, arn, Case::Sensitive));
    if let (Some(a), Some(b)) = (Fields::split(text), Fields::split(arn)) {
        let fields = [
            (a.partition, b.partition),
            (a.service, b.service),
            (a.region, b.region),
            (a.account, b.account),
            (a.resource, b.resource),
        ];
        matches.extend(fields.iter().map(|(one, other)| glob::matches(one, other, Case::Sensitive)));
    }
}
