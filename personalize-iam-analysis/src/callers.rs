//! The callers that policies tell apart.

use personalize_iam_eval::{Grant, Policies, Principal};
use personalize_iam_model::Policy;
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::{PrincipalElement, PrincipalType, Principals};

use crate::nice;
use crate::search::{Caller, StandsFor};

/// Every principal that the policies name, and some that stand for those that they do not name.
///
/// Where no policy and no grant names principals there is one caller, who stands for anyone.
pub(crate) fn callers_of(all: &[&Policies]) -> Vec<Caller> {
    let naming: Vec<&Policy> = all
        .iter()
        .flat_map(|policies| {
            let organization = policies.resource_control.iter().flatten();
            policies.resource.iter().chain(&policies.vpc_endpoint).chain(organization)
        })
        .collect();
    let granted = || all.iter().flat_map(|policies| &policies.grants).flat_map(Grant::principals);
    let sessions = all.iter().any(|policies| !policies.session.is_empty());
    if naming.is_empty() && granted().next().is_none() {
        let principal = if sessions { role(nice::ACCOUNT) } else { user(nice::ACCOUNT) };
        return vec![Caller { principal, stands_for: StandsFor::Anyone }];
    }
    let mut callers: Vec<Caller> = Vec::new();
    let mut add = |principal: Principal, stands_for: StandsFor| {
        let caller = Caller { principal, stands_for };
        if !callers.contains(&caller) {
            callers.push(caller);
        }
    };
    let of_granted = || granted().find_map(|name| name.parse::<Principal>().ok()?.account().map(str::to_owned));
    let home = home_account(all).map(str::to_owned).or_else(of_granted).unwrap_or_else(|| nice::ACCOUNT.to_owned());
    let away = if home == nice::OTHER_ACCOUNT { nice::ACCOUNT } else { nice::OTHER_ACCOUNT };
    add(role(&home), StandsFor::ItsAccount);
    add(user(&home), StandsFor::ItsAccount);
    add(role(away), StandsFor::ItsAccount);
    let mut others = false;
    for statement in naming.iter().flat_map(|policy| &policy.statements) {
        let Some(element) = &statement.principal else { continue };
        let principals = match element {
            PrincipalElement::Principal(principals) => principals,
            PrincipalElement::NotPrincipal(principals) => {
                others = true;
                principals
            }
        };
        let Principals::Map(entries) = principals else {
            others = true;
            continue;
        };
        for entry in entries {
            for value in &entry.values {
                match entry.kind {
                    PrincipalType::Aws if value == "*" => others = true,
                    PrincipalType::Aws => add_named(value, &mut add),
                    PrincipalType::Service => add(Principal::Service { name: value.clone() }, StandsFor::Itself),
                    PrincipalType::Federated => {
                        add(Principal::Federated { provider: value.clone() }, StandsFor::Itself);
                    }
                    PrincipalType::CanonicalUser => {}
                }
            }
        }
    }
    for name in granted() {
        add_named(name, &mut add);
    }
    if others {
        add(Principal::Anonymous, StandsFor::Itself);
        add(Principal::Service { name: "example.amazonaws.com".to_owned() }, StandsFor::Itself);
    }
    callers
}

/// Adds whom a name is of; of an account, also those that its policies may let.
fn add_named(name: &str, add: &mut impl FnMut(Principal, StandsFor)) {
    match name.parse() {
        Ok(Principal::Root { partition, account }) => {
            add(role(&account), StandsFor::ItsAccount);
            add(Principal::Root { partition, account }, StandsFor::Itself);
        }
        Ok(principal) => add(principal, StandsFor::Itself),
        // Whether a unique id is the caller's is a question about the key `aws:userid`.
        Err(_) => {}
    }
}

pub(crate) fn user(account: &str) -> Principal {
    Principal::User { arn: format!("arn:aws:iam::{account}:user/example") }
}

fn role(account: &str) -> Principal {
    Principal::RoleSession {
        session: format!("arn:aws:sts::{account}:assumed-role/example/session"),
        role: Some(format!("arn:aws:iam::{account}:role/example")),
    }
}

/// The account that the policies' resources and the grants' keys name most often.
fn home_account<'a>(all: &[&'a Policies]) -> Option<&'a str> {
    let policies = all.iter().flat_map(|policies| policies.resource.iter().chain(&policies.identity));
    let patterns = policies.flat_map(|policy| &policy.statements).filter_map(|statement| statement.resource.as_ref());
    let patterns = patterns.flat_map(|element| element.name_and_patterns().1);
    let keys = all.iter().flat_map(|policies| &policies.grants).filter_map(|grant| grant.key_id.as_ref());
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for account in patterns.chain(keys).filter_map(|pattern| Fields::split(pattern)).map(|fields| fields.account) {
        if account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit()) {
            match counts.iter_mut().find(|(known, _)| *known == account) {
                Some((_, count)) => *count += 1,
                None => counts.push((account, 1)),
            }
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(account, _)| account)
}
