//! The arguments of `compare`.

use std::path::PathBuf;

use personalize_iam_model::policy::PolicyKind;

use crate::arguments::PolicyArgs;
use crate::effort::EffortArgs;
use crate::estate_option::Assume;
use crate::format_option::offers;
use crate::settings::kind;

const EXAMPLES: &str = "\
OLD and NEW are each
  - a policy: a file, `-` for standard input, or the document itself
  - a folder: the policies below it are compared by their paths; added and removed ones are reported
  - REV:PATH: a file or a folder of a git revision; `REV:./PATH` counts from the current folder
  - :PATH: a file or a folder of git's index: what the next commit will have
  - a set of policies: a file with the layers of a scenario line of `simulate`, also for several layers that change:
    {\"identity\": [\"train.json\"], \"serviceControl\": [[\"scp.json\"]]}

A policy is compared on its own, as if every other layer allowed what it can. If you give other layers by options, OLD \
and NEW are the policy that changes, in the layer of its kind, together with the others of that layer. The kind \
comes from `--kind`, else from `personalize-iam.toml`, else it is guessed.

What a policy denies of what other policies allow is reported separately. It counts for the verdict if a policy \
never stands alone: of policies of resources, service control policies, and policies that only deny.

Every difference comes with a witness, a request that the evaluator has decided on both sides; `--witness` \
shows it as a line for `simulate`. If neither a difference nor a proof of equality was found, the answer is undecided.

If a layer that you give lets nothing pass, such as service control policies that only deny without `FullAWSAccess`, \
which \
AWS attaches by default, two policies allow the same whatever they say. The answer is then vacuous, unless you pass \
--as-written to say that there are no other policies.

Examples:
  personalize-iam compare old.json new.json
  personalize-iam compare --witness old.json new.json
  personalize-iam compare --kind scp guardrails.json - < proposal.json

  What a branch changes, as a comment for a pull request:
    personalize-iam compare --format markdown main:policies policies
    personalize-iam compare origin/main:./policies HEAD:./policies

  Who gained or lost what in an account, through others too:
    personalize-iam compare --estate shop-monday.json shop-today.json

  A change of a policy under a boundary and service control policies:
    personalize-iam compare --permissions-boundary limits.json \\
      --service-control FullAWSAccess,root.json old.json new.json

Exit status: 0 no new access (equivalent or narrower), 1 new access (wider or different), undecided or vacuous, 2 bad input, 130 interrupted.";

const JSON: &str = "\
With `--estate`, OLD and NEW are dumps of accounts and organizations, as `estate` reads them. Principals are compared by \
their ARNs, with all policies that count; resources whose policies changed, for these principals and for others that \
the policies name; and whom each reaches through others. What was not read on a side leaves the answer undecided.

JSON is one object: `verdict` (equivalent, narrower, wider, different, undecided, vacuous); `gained` and `lost`, lists of \
`policy`, `description` and `witness`, the `request` of a scenario line; `moreGained` and `moreLost`, whether there may be \
more; `noLongerDenied`, `newlyDenied` and `moreDenied`, the same of what is denied where other policies allow it; \
`undecided` and `vacuous`, the reasons; `warnings`, layers that nothing passes; `problems`, what `validate` calls an error, as a \
list of `file`, `line`, `column`, `rule` and `message`; `policies`, a list of `name`, `change` (changed, added, removed), `kind`, `guessed`, `verdict`, \
and `old` and `new`, the `policies` of a scenario line under which the witnesses are decided: those of what is denied under \
the `old` and `new` of `besideEverything`, where another policy allows everything.";

/// The arguments of `compare`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES, after_long_help = format!("{EXAMPLES}\n\n{JSON}"))]
pub(crate) struct Args {
    /// The old policies: a policy, a template (`template.yaml#Role` for one role), a folder, or `REV:PATH`
    pub(super) old: String,
    /// The new policies
    pub(super) new: String,
    /// The kind of policy [default: from the settings, else guessed from its content]
    #[arg(long, value_name = "KIND", value_parser = kind)]
    pub(super) kind: Option<PolicyKind>,
    /// Only requests of this principal; repeat the option for several [default: all that the policies treat
    /// differently]
    #[arg(long, value_name = "PRINCIPAL")]
    pub(super) principal: Vec<String>,
    /// The account that owns every resource [default: the one in its ARN]
    #[arg(long, value_name = "ACCOUNT")]
    pub(super) resource_account: Option<String>,
    /// Print the witnesses, as lines for `simulate`
    #[arg(long)]
    pub(super) witness: bool,
    /// There are no other policies, even if nothing passes one of their layers
    #[arg(long)]
    pub(super) as_written: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
    /// The settings [default: `personalize-iam.toml` here or in a folder above]
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    #[command(flatten)]
    pub(super) policies: PolicyArgs,
    #[command(flatten)]
    pub(super) estates: EstatesArgs,
    #[command(flatten)]
    pub(super) effort: EffortArgs,
}

offers! {
    /// How the comparison is written.
    pub(super) enum Format {
        /// For people
        Text,
        /// For programs: one object
        Json,
        /// A comment for a pull request
        Markdown,
    }
    not Table, Csv, Aws, Sarif, Github, Junit, Jsonl, Dot, Mermaid, Html
}

/// Accounts and organizations as a whole.
#[derive(clap::Args, Clone, Debug)]
#[command(next_help_heading = "Accounts and organizations")]
pub(super) struct EstatesArgs {
    /// OLD and NEW are dumps of accounts, files or folders: tell who gained or lost what
    #[arg(long, conflicts_with_all = ["kind", "principal", "resource_account", "as_written"])]
    pub(super) estate: bool,
    /// Managed policies for those that are attached and in no dump: files or folders
    #[arg(long, value_name = "PATH", requires = "estate")]
    pub(super) managed_policies: Vec<PathBuf>,
    /// Take what was not read for what is not there: `none` for policies of organizations and of resources
    #[arg(long, value_name = "WHAT", value_enum, requires = "estate")]
    pub(super) assume: Option<Assume>,
    /// Compare only what each can do by themselves, and not through others
    #[arg(long, requires = "estate")]
    pub(super) no_chains: bool,
    /// How many steps chains through others have at most
    #[arg(long, value_name = "STEPS", default_value_t = 8, conflicts_with = "no_chains")]
    pub(super) max_steps: usize,
}
