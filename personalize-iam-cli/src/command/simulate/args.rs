//! The arguments of `simulate`.

use crate::arguments::{PolicyArgs, RequestArgs};
use crate::format_option::offers;

pub(super) const EXAMPLES: &str = "\
Examples:
  One request; the exit status is 0 if it is allowed:
    personalize-iam simulate --identity train.json \\
      --principal arn:aws:iam::111122223333:user/ana \\
      --action personalize:CreateCampaign \\
      --resource arn:aws:personalize:eu-west-1:111122223333:campaign/movies \\
      --context aws:RequestTag/team=shop --unknown aws:SourceVpc

  Scenarios, one JSON object on each line, with one line for each answer:
    personalize-iam simulate scenarios.jsonl
    generate | personalize-iam simulate
    {\"id\": \"c1\",
     \"request\": {
       \"principal\": \"arn:aws:iam::111122223333:user/ana\",
       \"action\": \"personalize:CreateCampaign\",
       \"resource\": \"arn:aws:personalize:eu-west-1:111122223333:campaign/movies\",
       \"context\": {\"aws:TagKeys\": [\"team\"]}, \"unknown\": [\"aws:SourceVpc\"]},
     \"policies\": {
       \"identity\": [\"train.json\"], \"serviceControl\": [[\"root.json\"]]}}
    (write each scenario on one line; policies are documents or paths relative to the file, in the layers identity, \
    permissionsBoundary, session, serviceControl, resourceControl, resource and vpcEndpoint; \
    `grants` is the output of `aws kms list-grants` for the key, or the path of a file with it)

  A role of a template, with what it leaves open:
    personalize-iam simulate --identity template.yaml#Serving \\
      --principal arn:aws:iam::111122223333:role/serving \\
      --action s3:GetObject --resource arn:aws:s3:::shop-data/x \\
      --parameter Data=shop-data --parameter AWS::AccountId=111122223333

  A request on a KMS key, with the grants on it:
    aws kms list-grants --key-id 1234abcd > grants.json
    personalize-iam simulate --grants grants.json --resource-policy key.json \\
      --principal arn:aws:iam::111122223333:role/etl --action kms:Decrypt \\
      --resource arn:aws:kms:eu-west-1:111122223333:key/1234abcd \\
      --context kms:EncryptionContext:team=shop

  As `aws iam simulate-custom-policy` is called:
    personalize-iam simulate --policy-input-list file://train.json \\
      --action-names personalize:CreateCampaign --output aws

Exit status: 0 allowed, or all lines answered; 1 not allowed; 2 bad input.";

/// The most threads that answer scenarios, each with some of the input in memory.
pub(super) const MOST_JOBS: usize = 256;

/// The arguments of `simulate`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Scenarios, one JSON object on each line; `-` for standard input, which is also read if it is a pipe and there
    /// are no other options
    #[arg(conflicts_with_all = ["RequestArgs", "PolicyArgs", "AwsArgs", "format"])]
    pub(super) file: Option<String>,
    /// The number of threads that answer scenarios [default: the number of cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=MOST_JOBS as i64))]
    #[arg(conflicts_with_all = ["RequestArgs", "PolicyArgs", "AwsArgs", "format"])]
    pub(super) jobs: Option<u16>,
    #[command(flatten)]
    pub(super) request: RequestArgs,
    #[command(flatten)]
    pub(super) policies: PolicyArgs,
    #[command(flatten)]
    pub(super) aws: AwsArgs,
    /// The format of the answer
    #[arg(long, visible_alias = "output", value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
}

offers! {
    /// How one request is answered.
    pub(super) enum Format {
        /// For people
        Text,
        /// One object, as the answer to a scenario line
        Json,
        /// The output of `aws iam simulate-custom-policy`
        Aws,
    }
    not Table, Csv, Sarif, Github, Junit, Markdown, Jsonl, Dot, Mermaid, Html
}

/// The arguments that AWS has.
#[derive(clap::Args, Clone, Debug)]
#[command(next_help_heading = "Options of `aws iam simulate-custom-policy`")]
pub(super) struct AwsArgs {
    /// Identity-based policies: documents, `file://` with a path, or a JSON list of documents
    #[arg(long, num_args = 1.., value_name = "POLICY")]
    pub(super) policy_input_list: Vec<String>,
    /// Permissions boundaries, in the same forms
    #[arg(long, num_args = 1.., value_name = "POLICY", conflicts_with = "permissions_boundary")]
    pub(super) permissions_boundary_policy_input_list: Vec<String>,
    /// Actions to decide
    #[arg(long, num_args = 1.., value_name = "ACTION", conflicts_with = "action")]
    pub(super) action_names: Vec<String>,
    /// Resources to decide each action on [default: *]
    #[arg(long, num_args = 1.., value_name = "ARN", conflicts_with = "resource")]
    pub(super) resource_arns: Vec<String>,
    /// The account that owns the resources
    #[arg(long, value_name = "ARN", conflicts_with = "resource_account")]
    pub(super) resource_owner: Option<String>,
    /// The caller [default: a user of the resource's account, whose keys are unknown]
    #[arg(long, value_name = "ARN", conflicts_with = "principal")]
    pub(super) caller_arn: Option<String>,
    /// Context keys: `ContextKeyName=KEY,ContextKeyValues=A,B,ContextKeyType=stringList`, or the same as JSON
    #[arg(long, num_args = 1.., value_name = "ENTRY", conflicts_with = "context")]
    pub(super) context_entries: Vec<String>,
}

impl AwsArgs {
    /// Whether something is asked in this spelling.
    pub(super) fn is_used(&self) -> bool {
        let lists = [
            &self.policy_input_list,
            &self.permissions_boundary_policy_input_list,
            &self.action_names,
            &self.resource_arns,
            &self.context_entries,
        ];
        lists.iter().any(|list| !list.is_empty()) || self.caller_arn.is_some() || self.resource_owner.is_some()
    }
}
