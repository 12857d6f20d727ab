//! The policy of the README's tour, printed.
#![allow(clippy::print_stdout, reason = "an example shows what it makes")]

use personalize_iam_model::personalize::{Campaign, CreateCampaign, DescribeCampaign, GetRecommendations, Solution};
use personalize_iam_model::{Policy, Scope, Statement, action_pattern, aws, cidr, policy};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let serving = Policy::new((
        Statement::allow((GetRecommendations, DescribeCampaign))
            .on(Campaign::arn_like(HOME, "movies-*"))
            .when(aws::SOURCE_IP.within(cidr!("10.0.0.0/8")))
            .sid("Recommend"),
        Statement::allow(CreateCampaign).on((Campaign::arn_like(HOME, "movies-*"), Solution::arn(&HOME, "movies"))),
        Statement::allow(action_pattern!("personalize:List*")).anywhere(),
    ));
    println!("{}", policy::to_json_pretty(&serving));
}
