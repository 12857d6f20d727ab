//! `who_can` and `matrix`, who can do what: each cell always, never, or under which conditions.

use personalize_iam_eval::symbolic;
use personalize_iam_eval::{ContestedRule, Policies, Principal, Request};
use personalize_iam_model::catalog::ArnField;
use personalize_iam_model::policy::{ActionElement, ResourceElement, Version};
use personalize_iam_model::{Effect, Policy, Statement, catalog};

use crate::callers::{account_decides, given};
use crate::compare::Options;
use crate::describe;
use crate::example_values;
use crate::question::{Question, Side};
use crate::search::ask;

/// Somebody with the policies that count for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// What they are called in answers.
    pub name: String,
    /// Who they are.
    pub principal: Principal,
    /// Their policies, and those of whatever else is looked at.
    pub policies: Policies,
}

/// Whether somebody can do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// Whatever else the request holds.
    Always,
    /// Never.
    Never,
    /// Where one of these is so: `on …` what, `when …`.
    When(Vec<String>),
    /// It is not known: why.
    Undecided(Vec<String>),
}

impl Access {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Access::Always => "always",
            Access::Never => "never",
            Access::When(_) => "when",
            Access::Undecided(_) => "undecided",
        }
    }
}

/// One cell of a table of accesses.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cell {
    /// The holder's name.
    pub holder: String,
    /// The pattern of actions.
    pub action: String,
    /// The resource type, where the cell is about one.
    pub resource_type: Option<&'static str>,
    /// The pattern of resources.
    pub resource: String,
    /// Whether they can.
    pub access: Access,
    /// A request that is allowed, if one is.
    pub allowed: Option<Request>,
    /// A request that is denied, if one is.
    pub denied: Option<Request>,
}

impl Cell {
    /// The answer to a question that was settled elsewhere.
    #[must_use]
    pub fn new(
        holder: String,
        action: &str,
        resource: &str,
        access: Access,
        allowed: Option<Request>,
        denied: Option<Request>,
    ) -> Cell {
        let (action, resource) = (action.to_owned(), resource.to_owned());
        Cell { holder, action, resource_type: None, resource, access, allowed, denied }
    }
}

/// Whether each holder can do an action on a resource, both of which may be patterns.
#[must_use]
pub fn who_can(holders: &[Holder], action: &str, resource: &str, options: &Options) -> Vec<Cell> {
    holders.iter().map(|holder| cell(holder, action, None, resource, options)).collect()
}

/// The table of holders, actions and the resource types that the catalog lists for each action, of each holder's account.
///
/// An action without resource-level permissions, or one that the catalog does not have, has one cell for all resources.
#[must_use]
pub fn matrix(holders: &[Holder], actions: &[String], options: &Options) -> Vec<Cell> {
    let mut cells = Vec::new();
    for holder in holders {
        for action in actions {
            let types = catalog::action(action).map_or(&[][..], |action| action.resources);
            if types.is_empty() {
                cells.push(cell(holder, action, None, "*", options));
            }
            for entry in types {
                let (partition, account) =
                    (holder.principal.partition().unwrap_or("aws"), holder.principal.account().unwrap_or("*"));
                for template in entry.resource_type.arns {
                    let account = if template.account == ArnField::Any { "*" } else { account };
                    let resource = template.filled(partition, "*", account, |_| "*");
                    cells.push(cell(holder, action, Some(entry.resource_type.name), &resource, options));
                }
            }
        }
    }
    cells
}

fn cell(holder: &Holder, action: &str, resource_type: Option<&'static str>, resource: &str, options: &Options) -> Cell {
    let callers = given(std::slice::from_ref(&holder.principal), &[&holder.policies]);
    let mut policies = holder.policies.clone();
    if policies.resource.is_none() {
        policies.resource = Some(account_decides(&callers));
    }
    let asked = Policy {
        version: Some(Version::V2012_10_17),
        id: None,
        statements: vec![Statement {
            sid: None,
            effect: Effect::Allow,
            principal: None,
            action: ActionElement::Action(vec![action.to_owned()]),
            resource: Some(ResourceElement::Resource(vec![resource.to_owned()])),
            condition: Vec::new(),
        }],
    };
    let asked = Policies { identity: vec![asked], ..Policies::default() };
    // What is asked about is meant field by field: no Region is `eu-west-1:444455556666`.
    let by_field = options.semantics.with_other_reading(ContestedRule::StarCrossesColon);
    let asked = asked.compile_with(by_field);
    // The resource in question is the same for every principal.
    let request = Request::new(Principal::User { arn: example_values::USER.to_owned() }, action, resource).prepare();
    let asked_about: Vec<_> = symbolic::statements(&asked, &request).map(|statement| statement.resources()).collect();
    let question = Question {
        sides: vec![Side::Decided(policies.compile_with(options.semantics)), Side::Said(asked)],
        wanted: vec![vec![true, true], vec![false, true]],
        with_session: Vec::new(),
        callers,
        resource_account: options.resource_account.clone(),
        regions: options.budget.regions.max(1),
        budget: options.budget,
        limit: options.limit.clone(),
    };
    let mut answers = ask(&question).into_iter();
    let (can, cannot) = (answers.next().unwrap_or_default(), answers.next().unwrap_or_default());
    let service = action.split_once(':').map(|(prefix, _)| prefix.to_lowercase());
    let access = match (can.found.is_empty(), cannot.found.is_empty()) {
        (true, _) if !can.undecided.is_empty() => Access::Undecided(can.undecided),
        (true, _) => Access::Never,
        (false, true) if cannot.undecided.is_empty() => Access::Always,
        (false, _) => {
            let mut when: Vec<String> = Vec::new();
            for found in describe::worth_telling(&can.found) {
                let Some(caller) = question.callers.get(found.caller) else { continue };
                let told = describe::circumstances(found, caller, service.as_deref(), &asked_about);
                if !when.contains(&told) {
                    when.push(told);
                }
            }
            Access::When(when)
        }
    };
    Cell {
        holder: holder.name.clone(),
        action: action.to_owned(),
        resource_type,
        resource: resource.to_owned(),
        access,
        allowed: can.found.into_iter().next().map(|found| found.witness),
        denied: cannot.found.into_iter().next().map(|found| found.witness),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use personalize_iam_model::policy::read;

    fn holder(name: &str, statements: &str) -> Holder {
        let policy = read(&format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#)).unwrap();
        Holder {
            name: name.to_owned(),
            principal: format!("arn:aws:iam::111122223333:user/{name}").parse().unwrap(),
            policies: Policies { identity: vec![policy], ..Policies::default() },
        }
    }

    #[test]
    fn each_cell_is_always_never_or_when() {
        let holders = [
            holder("ana", r#"{"Effect":"Allow","Action":"personalize:*","Resource":"*"}"#),
            holder("bo", r#"{"Effect":"Allow","Action":"personalize:List*","Resource":"*"}"#),
            holder(
                "cy",
                r#"{"Effect":"Allow","Action":"personalize:*","Resource":"arn:aws:personalize:*:*:campaign/a*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}"#,
            ),
            holder("dee", r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}/*"}"#),
        ];
        let of_anybody = "arn:aws:personalize:*:*:campaign/*";
        let cells = who_can(&holders[..1], "personalize:DeleteCampaign", of_anybody, &Options::default());
        let Access::When(when) = &cells[0].access else { panic!("{:?}", cells[0].access) };
        assert_eq!(when[0], "on campaign/* of account 111122223333", "nothing allows it in another account");
        let own = "arn:aws:personalize:*:111122223333:campaign/*";
        let cells = who_can(&holders, "personalize:DeleteCampaign", own, &Options::default());
        let access: Vec<&Access> = cells.iter().map(|cell| &cell.access).collect();
        assert_eq!(access[..2], [&Access::Always, &Access::Never]);
        let when = vec!["on campaign/a* when aws:MultiFactorAuthPresent is true".to_owned()];
        assert_eq!(access[2], &Access::When(when));
        assert!(cells[2].allowed.is_some() && cells[2].denied.is_some());
        assert_eq!(access[3], &Access::Never);
        let cells = who_can(&holders, "s3:GetObject", "arn:aws:s3:::dee/*", &Options::default());
        assert_eq!(cells[3].access, Access::Always, "a variable that follows from the caller is put in");
        let cells = matrix(
            &holders[..1],
            &["personalize:CreateCampaign".to_owned(), "s3:ListAllMyBuckets".to_owned()],
            &Options::default(),
        );
        let types: Vec<_> = cells.iter().map(|cell| (cell.resource_type, cell.access.as_str())).collect();
        assert_eq!(types, [(Some("campaign"), "always"), (Some("solution"), "always"), (None, "never")]);
    }
}
