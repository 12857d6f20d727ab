//! The arguments of `prove`.

use std::path::PathBuf;

use crate::arguments::PolicyArgs;
use crate::effort::EffortArgs;
use crate::estate_option::EstateArgs;
use crate::format_option::offers;

const EXAMPLES: &str = "\
A claim is one line:
  never ACTIONS on RESOURCES [when CONDITIONS]
    no such request is allowed
  always ACTIONS on RESOURCES [when CONDITIONS]
    every such request is allowed
  only ACTIONS on RESOURCES when CONDITIONS
    such a request is allowed only if the conditions hold
  at most POLICY
    nothing is allowed that the policy, a document, does not allow

Actions and resources are patterns as in a policy, separated by commas; `anything` is `*`. A condition is a key, an \
IAM operator, and values separated by commas; join conditions with `and`. Put texts with blanks or commas in \
double quotes.

`prove --list` shows ready-made claims.

The policies are those of one principal, and all layers that count for it. Without an identity-based policy the \
principal is assumed to have one that allows everything, which the answer says; other layers that are not given limit nothing.

If a layer that you give lets nothing pass, such as service control policies that only deny without `FullAWSAccess`, \
which \
AWS attaches by default, or if a claim covers no request, the claim would hold whatever else was allowed. The answer is \
then vacuous, unless you pass --as-written to say that there are no other policies.

Accounts and organizations: with --estate, a claim is about all users and roles, and says at its end who and how:
  CLAIM by PRINCIPALS [but PRINCIPALS] [, through chains too]

PRINCIPALS are `anyone`, `anyone outside` (who is not a user or role of the accounts), `role NAME`, `user NAME`, `account \
ID`, and ARNs, with `*` in names, separated by commas. Without `by` it is anyone. A claim is about what each can do \
directly; `through chains too` adds what they can do by assuming roles, passing them to services, or editing \
policies. Somebody who is excepted with `but` is still a way for others.

Without CLAIM, --estate proves what `personalize-iam.toml` claims, in this folder or above:
  packs = [\"pass-role\"]

  [claims.no-deletes]
  claim = \"never personalize:Delete* on anything by anyone but role BreakGlass\"
  severity = \"error\"
  reason = \"a campaign takes hours to train\"

Severities are those of rules: error, security, warning, suggestion, off. Claims of `error`, the default, and of \
`security` have to be proved; the others are only reported.

Examples:
  personalize-iam prove --estate dumps/
  personalize-iam prove --estate dumps/ --pack pass-role
  personalize-iam prove --estate dumps/ --assume none --witness \\
    'never personalize:Delete* on anything by anyone, through chains too'
  personalize-iam prove --identity serving.json 'never s3:Delete* on anything'
  personalize-iam prove --identity etl.json --permissions-boundary limits.json \\
    pass-role-to-personalize only-in-regions=eu-west-1,eu-central-1
  personalize-iam prove --claims claims.txt \\
    --service-control FullAWSAccess,guardrails.json
  personalize-iam prove --identity serving.json \\
    'only s3:* on anything when aws:SourceVpce StringEquals vpce-0c8e51f3'

Exit status: 0 all claims that have to be are proved, 1 one is refuted, undecided or vacuous, 2 bad input, 130 \
interrupted.";

/// The arguments of `prove`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// A claim, or the name of a ready-made claim
    pub(super) claim: Vec<String>,
    /// A file of claims, one on each line; lines that begin with `#` are comments; `-` for standard input
    #[arg(long, value_name = "FILE")]
    pub(super) claims: Vec<PathBuf>,
    /// List the ready-made claims and packs
    #[arg(long, conflicts_with_all = ["claim", "claims", "PolicyArgs"])]
    pub(super) list: bool,
    /// Of accounts: a pack of ready-made claims, in place of those of the settings
    #[arg(long, value_name = "NAME", requires = "estate", help_heading = "Accounts and organizations")]
    pub(super) pack: Vec<String>,
    /// Of accounts: only these claims of the settings and the packs
    #[arg(long, value_name = "NAME", requires = "estate", conflicts_with_all = ["claim", "claims"], help_heading = "Accounts and organizations")]
    pub(super) only: Vec<String>,
    /// The settings [default: `personalize-iam.toml` here or in a folder above]
    #[arg(long, value_name = "FILE", requires = "estate", help_heading = "Accounts and organizations")]
    pub(super) config: Option<PathBuf>,
    /// Only requests of this principal; repeat the option for several [default: all that the policies treat
    /// differently]
    #[arg(long, value_name = "PRINCIPAL")]
    pub(super) principal: Vec<String>,
    /// The account that owns every resource [default: the one in its ARN]
    #[arg(long, value_name = "ACCOUNT")]
    pub(super) resource_account: Option<String>,
    /// Report a vacuous proof as proved
    #[arg(long)]
    pub(super) as_written: bool,
    /// Accept names that AWS does not have in claims and principals
    #[arg(long)]
    pub(super) unchecked: bool,
    /// Print the witnesses against claims, as lines for `simulate`
    #[arg(long)]
    pub(super) witness: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
    #[command(flatten)]
    pub(super) policies: PolicyArgs,
    #[command(flatten)]
    pub(super) estate: EstateArgs,
    #[command(flatten)]
    pub(super) effort: EffortArgs,
}

offers! {
    /// How proofs are written.
    pub(crate) enum Format {
        /// For people
        Text,
        /// For programs: one object
        Json,
        /// A table for a comment
        Markdown,
    }
    not Table, Csv, Aws, Sarif, Github, Junit, Jsonl, Dot, Mermaid, Html
}
