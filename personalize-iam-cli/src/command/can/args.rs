//! The arguments of `can`, with their help and the examples.

use crate::arguments::{Exemption, PolicyArgs};
use crate::format_option::offers;

pub(super) const EXAMPLES: &str = "\
Examples:
  personalize-iam can \\
      arn:aws:iam::111122223333:role/shop-app GetRecommendations \\
      --input campaignArn=shop-similar --region eu-west-1 --identity serving.json

  personalize-iam can \\
      arn:aws:iam::111122223333:role/etl CreateDatasetImportJob \\
      --region eu-west-1 --input name=nightly \\
      --input datasetArn=shop/INTERACTIONS --input roleArn=PersonalizeRole \\
      --input source=s3://shop-data/events/ --identity etl.json \\
      --service-role service-role.json --role-trust trust.json \\
      --bucket-policy shop-data=bucket.json

  The parameters in the spelling of the AWS CLI, without their hyphens:
    personalize-iam can arn:aws:iam::111122223333:role/shop-app s3:PutObject \\
      --region eu-west-1 \\
      -i bucket=shop-data -i key=events/day.csv -i content-type=text/csv \\
      --acl private --identity etl.json

Exit status: 0 it can, 1 it cannot or the answer is open, 2 bad input.";

/// The arguments of `can`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Who: the ARN of a user, a role, a session or an account's root
    pub(super) principal: String,
    /// The call: an API operation, such as `CreateDatasetImportJob`, `create-campaign` or `s3:GetObject`
    pub(super) operation: String,
    /// A parameter of the call, in the spelling of the API or of the AWS CLI: one that names a resource (`datasetArn`, a
    /// resource type, `name`, `role`, `source`, `bucket`), with an ARN, a name or `s3://bucket/path/`, one that is the value
    /// of a condition key (`sourceIdentity`), or any other, which has no effect
    #[arg(short, long, value_name = "NAME=VALUE", allow_hyphen_values = true)]
    pub(super) input: Vec<String>,
    /// The access control list that the call gives, such as `public-read`: the same as `--input acl=ACL`
    #[arg(long)]
    pub(super) acl: Option<String>,
    /// A tag for what the call creates or tags, or for the session
    #[arg(long, value_name = "KEY=VALUE")]
    pub(super) tag: Vec<String>,
    /// The Region of the call [default: the one in the first ARN among the inputs]
    #[arg(long)]
    pub(super) region: Option<String>,
    /// The account of the call [default: the principal's]
    #[arg(long)]
    pub(super) account: Option<String>,
    /// The role of a session, with its path, which the session's ARN does not show
    #[arg(long, value_name = "ARN")]
    pub(super) role: Option<String>,
    /// The user who asked for a federated user's session, which the session's ARN does not show
    #[arg(long, value_name = "ARN")]
    pub(super) user: Option<String>,
    /// A context key of the caller's requests, such as `aws:SourceIp=10.1.2.3`
    #[arg(long, value_name = "KEY=VALUE")]
    pub(super) context: Vec<String>,
    /// A context key that is unknown; a `*` at the end matches any text
    #[arg(long, value_name = "KEY")]
    pub(super) unknown: Vec<String>,
    /// Why the organization's policies do not apply to the caller
    #[arg(long, value_name = "EXEMPTION")]
    pub(super) exempt: Vec<Exemption>,
    #[command(flatten)]
    pub(super) policies: PolicyArgs,
    #[command(flatten)]
    pub(super) service: ServiceArgs,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
    /// Write marks in ASCII [default: if the locale is not UTF-8]
    #[arg(long)]
    pub(super) ascii: bool,
}

/// The policies of what works for the caller.
#[derive(clap::Args, Debug)]
#[command(next_help_heading = "Policies of the service role, buckets and keys; without them the answer is open")]
pub(super) struct ServiceArgs {
    /// An identity-based policy of the service role
    #[arg(long, value_name = "FILE")]
    pub(super) service_role: Vec<String>,
    /// The permissions boundary of the service role
    #[arg(long, value_name = "FILE", requires = "service_role")]
    pub(super) service_role_boundary: Vec<String>,
    /// The trust policy of the service role, or of the role that is assumed
    #[arg(long, value_name = "FILE")]
    pub(super) role_trust: Option<String>,
    /// The policy of a bucket; `BUCKET=none` for a bucket without one
    #[arg(long, value_name = "BUCKET=FILE")]
    pub(super) bucket_policy: Vec<String>,
    /// The account of a bucket, if it is not the caller's
    #[arg(long, value_name = "BUCKET=ACCOUNT")]
    pub(super) bucket_owner: Vec<String>,
    /// The policy of a key
    #[arg(long, value_name = "ARN=FILE")]
    pub(super) key_policy: Vec<String>,
}

offers! {
    /// How the answer is written.
    pub(super) enum Format {
        /// For people
        Text,
        /// For programs
        Json,
    }
    not Table, Csv, Aws, Sarif, Github, Junit, Markdown, Jsonl, Dot, Mermaid, Html
}
