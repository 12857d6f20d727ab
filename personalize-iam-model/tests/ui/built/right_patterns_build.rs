//! What the programs beside this one do wrong, done right.

use personalize_iam_model::personalize::{Campaign, Filter, Solution};
use personalize_iam_model::{Policy, Scope, Statement, action_pattern, personalize};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let campaigns = [Campaign::arn(&HOME, "movies"), Campaign::arn(&HOME, "books")];
    let resources = (Campaign::arn_like(HOME, "movies-*"), Solution::arn_like(HOME, "movies-*"));
    let _ = Policy::new([
        Statement::allow(action_pattern!("personalize:List*")).anywhere().into(),
        Statement::allow(action_pattern!("personalize:Describe*")).on(campaigns).into(),
        Statement::allow(action_pattern!("personalize:Create*")).on(resources).into(),
        Statement::deny((personalize::DescribeFilter, action_pattern!("personalize:*Filter")))
            .not_on(Filter::arn_like(HOME, "*"))
            .into(),
    ] as [Statement; 4]);
}
