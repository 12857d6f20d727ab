//! `test`: runs suites of expectations about policies.

mod coverage;
mod run;
mod junit;
mod report;

use std::io::Write;
use std::path::PathBuf;

use self::coverage::Coverage;
use crate::failure::Failure;
use crate::files;
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::problems::{self, problems, usual_settings};
use crate::suite::{self, PolicyFiles, suites};

const EXAMPLES: &str = "\
A suite is a file `NAME.suite.toml`. Paths count from the file.

    account = \"111122223333\"          # for resources that are written short
    region = \"eu-west-1\"

    [organization]                    # a list for each level, the root first
    serviceControl = [[\"scp/root.json\"], [\"scp/shop.json\"]]
    resourceControl = []

    [parameters]                      # what templates leave open
    Stage = \"prod\"

    [principals.trainer]
    arn = \"arn:aws:iam::111122223333:role/shop/trainer\"
    identity = [\"policies/training.json\"]  # or [\"template.yaml#Trainer\"]
    # also: session, trust, role, exempt
    permissionsBoundary = [\"policies/boundary.json\"]

    # by the resource's ARN; \"none\": it has none
    [resourcePolicies]
    \"arn:aws:s3:::shop-data\" = \"policies/bucket.json\"

    # by the key's ARN: a list, or what `aws kms list-grants` answers
    [grants]
    \"arn:aws:kms:eu-west-1:111122223333:key/1234abcd\" = \"grants.json\"

    [[case]]
    name = \"a trainer makes campaigns\"
    # a name from above, an ARN, a service, or `anonymous`
    principal = \"trainer\"
    # or a list; `personalize:Delete*` is every such action
    action = \"personalize:CreateCampaign\"
    # or an ARN, `s3://bucket/key`, `*`, a list; none: an example for each
    resource = \"campaign/movies\"
    context = { \"aws:RequestTag/team\" = \"shop\" }
    unknown = [\"aws:SourceVpc\"]
    # allowed, denied, implicitDeny, explicitDeny or depends
    expect = \"allowed\"
    blockedBy = []                    # optional: the layers that stop it

    # a whole operation, with all that it needs
    [[case]]
    principal = \"trainer\"
    operation = \"CreateDatasetImportJob\"
    serviceRole = \"personalize\"       # a principal from above that is a role
    expect = \"allowed\"
    [case.inputs]
    name = \"nightly\"
    datasetArn = \"shop/INTERACTIONS\"
    source = \"s3://shop-data/events/\"

Examples:
  personalize-iam test
  personalize-iam test policies/shop.suite.toml --quiet
  personalize-iam test --format junit > report.xml

Exit status: 0 all cases pass, 1 some do not, 2 bad input.";

/// The arguments of `test`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Suites, and folders to search for `*.suite.toml`
    #[arg(default_value = ".")]
    paths: Vec<PathBuf>,
    /// The format of the results
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// List only the cases that fail
    #[arg(short, long)]
    quiet: bool,
    /// Accept names that AWS does not have
    #[arg(long)]
    unchecked: bool,
    /// Fail if no case matches some statement
    #[arg(long)]
    require_coverage: bool,
}

offers! {
    /// How the answer is written.
    enum Format {
        /// Tables for people
        Text,
        /// One JSON object
        Json,
        /// XML for CI servers
        Junit,
    }
    not Table, Csv, Aws, Sarif, Github, Markdown, Jsonl, Dot, Mermaid, Html
}

/// Runs `test`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let mut files = PolicyFiles::new(files::open);
    let mut coverage = Coverage::default();
    let mut results = Vec::new();
    for path in suites(&args.paths)? {
        let suite = suite::read(&path, args.unchecked, &mut files)?;
        let mut notes: Vec<String> = suite.policies.iter().flat_map(|policies| policies.beyond_quotas()).collect();
        notes.dedup();
        for note in notes {
            output.tell(&format!("note: {}: {note}", path.display()))?;
        }
        results.push(run::run(suite, &mut coverage));
    }
    let uncovered = coverage.uncovered();
    let problems = problems(files.all(), &usual_settings());
    match args.format {
        Format::Text => report::write_text(output, &results, &coverage, args.quiet)?,
        Format::Json => writeln!(output, "{}", report::to_json(&results, &coverage, &problems))?,
        Format::Junit => {
            output.write_all(junit::to_xml(&results).as_bytes())?;
            for warning in results.iter().flat_map(|suite| &suite.warnings) {
                output.tell(&format!("warning: {warning}"))?;
            }
        }
    }
    if args.format != Format::Json && !args.quiet {
        problems::tell(&problems, output)?;
    }
    let passed = results.iter().all(|suite| suite.failed() == 0);
    Ok(Outcome::as_asked_if(passed && (uncovered.is_empty() || !args.require_coverage)))
}
