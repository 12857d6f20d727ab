//! `catalog`: looks up actions, resource types, condition keys and operations.

mod find;
mod page;
mod json;
mod render;

use std::io::Write;

use clap::ValueEnum;
use personalize_iam_model::AccessLevel;

use self::find::{Answer, Filters, Kind};
use crate::failure::{Failure, InputError};
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::Output;

const EXAMPLES: &str = "\
TEXT can be, in any letter case:
  - a name shows all about it: `CreateCampaign`, `s3:GetObject`, `campaign`, `aws:SourceIp`, `kms`; `create-campaign` \
    and `dataset-group` are names as well
  - a pattern lists the actions that it matches today, as in a policy: `personalize:*Campaign*`
  - an ARN shows its resource type
  - other texts list the names that contain them or, if there are none, similar names
The options filter the result; without TEXT they list everything that fits.

Examples:
  personalize-iam catalog CreateDatasetImportJob
  personalize-iam catalog 'personalize:*Campaign*'
  personalize-iam catalog --service s3 --access-level permissions-management
  personalize-iam catalog --resource-type campaign
  personalize-iam catalog --condition-key iam:PassedToService
  personalize-iam catalog --service s3 --kind resource-type --format markdown
  personalize-iam catalog --service kms --kind action --format json
  personalize-iam catalog --all --format jsonl

Exit status: 0 found, 1 not found, 2 bad input.";

const JSON: &str = "\
JSON is one object: `text`, which was looked up, and lists of what was found. Names have their prefix, ARNs are \
templates, and what AWS does not say is null. Where nothing was found, `suggestions` has near names.

  services
    - prefix, name, page (of AWS's reference), date; actions, resourceTypes, conditionKeys, operations (how many)
    - supports (yes, no or partial): resourceBasedPolicies, resourceControlPolicies, tags, temporaryCredentials, \
      serviceRoles, serviceLinkedRoles
  actions
    - name, accessLevels, permissionOnly, firstSeen, operations (names)
    - resourceTypes: name, required (of those that are not, one is needed), arn
    - unlistedResourceTypes (that the API also takes): resourceType, note
    - conditionKeys: name, types, multivalued, ofAction, ofResourceTypes (names)
    - dependentActions: action, context
  resourceTypes
    - name, arn, conditionKeys (names)
    - actions: name, accessLevels, required
  conditionKeys
    - name, global, services (whose pages list it), types, multivalued, operators, propertyOf, alwaysFor (callers whose \
      requests always hold it), wildcardsHaveNoUse, deprecated, resourceTypes (names), actions (names)
  operations
    - name, service, source (of the actions)
    - actions: action, context
    - checks: who (caller, serviceRole, service), action, resource, need (required, conditional, contested), onlyWith, \
      contested, context, reason, source
    - arnParameters: name, required, resourceType

JSON lines have one object a line, with `service` (`aws` for the global condition keys) and `name`; what is not known is null.

  kind action
    - levels, resourceTypes (name, required), conditionKeys (of the action and of its resource types), \
      dependentActions, operations
  kind resourceType
    - arn, conditionKeys
  kind conditionKey, once for each service whose page lists the key
    - types, as AWS writes them (`ArrayOfString`)";

/// The arguments of `catalog`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES, after_long_help = format!("{EXAMPLES}\n\n{JSON}"))]
pub(crate) struct Args {
    /// A name, a part of one, a pattern of actions, or an ARN
    text: Option<String>,
    /// Only this service, such as `personalize`; `aws` for the global condition keys
    #[arg(short, long, value_name = "PREFIX")]
    service: Vec<String>,
    /// Only this kind
    #[arg(short, long, value_enum)]
    kind: Vec<Kind>,
    /// Actions of this access level
    #[arg(short = 'l', long, value_enum, value_name = "LEVEL")]
    access_level: Vec<Level>,
    /// Actions that act on this resource type, such as `campaign` or `iam:role`
    #[arg(short, long, value_name = "TYPE")]
    resource_type: Option<String>,
    /// Actions and resource types that support this condition key, such as `iam:PassedToService`
    #[arg(short, long, value_name = "KEY")]
    condition_key: Option<String>,
    /// List every name that contains the text, even if it is a name itself
    #[arg(short, long)]
    all: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

offers! {
    /// How the answer is written.
    enum Format {
        /// Tables for people
        Table,
        /// For programs: one object
        Json,
        /// For programs: one action, resource type or condition key a line
        Jsonl,
        /// Tables for documents
        Markdown,
    }
    not Text, Csv, Aws, Sarif, Github, Junit, Dot, Mermaid, Html
}

/// An access level as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Level {
    /// Lists resources
    List,
    /// Reads contents and attributes of resources
    Read,
    /// Changes only tags
    Tagging,
    /// Grants or changes permissions
    PermissionsManagement,
    /// Creates, changes or deletes
    Write,
}

impl From<Level> for AccessLevel {
    fn from(level: Level) -> AccessLevel {
        match level {
            Level::List => AccessLevel::List,
            Level::Read => AccessLevel::Read,
            Level::Tagging => AccessLevel::Tagging,
            Level::PermissionsManagement => AccessLevel::PermissionsManagement,
            Level::Write => AccessLevel::Write,
        }
    }
}

/// Runs `catalog`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let text = args.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    if args.text.is_some() && text.is_none() {
        return Err(InputError::new("the text is empty; leave it out to see the services").into());
    }
    let filters = filters(args)?;
    // Lines are of everything that fits, not of an overview.
    let all = args.all || args.format == Format::Jsonl && text.is_none();
    let answer = find::find(text, &filters, all);
    let nothing = matches!(answer, Answer::Nothing { .. });
    match (args.format, &answer) {
        (Format::Json, _) => writeln!(output, "{:#}", json::to_json(text, &answer))?,
        (_, Answer::Nothing { message, .. }) => output.tell(message)?,
        (Format::Jsonl, Answer::Details { entries, .. } | Answer::List { entries, .. }) => {
            for row in json::rows(entries, &filters) {
                writeln!(output, "{row}")?;
            }
        }
        (Format::Jsonl, Answer::Overview) => {}
        (Format::Table, _) => {
            let blocks = page::blocks(&answer, false);
            render::write_text(output, &blocks)?;
        }
        (Format::Markdown, _) => output.write_all(render::to_markdown(&page::blocks(&answer, true)).as_bytes())?,
    }
    Ok(Outcome::as_asked_if(!nothing))
}

fn filters(args: &Args) -> Result<Filters, InputError> {
    let mut filters = Filters { kinds: args.kind.clone(), ..Filters::default() };
    for prefix in &args.service {
        filters.services.push(find::service(prefix)?);
    }
    filters.levels = args.access_level.iter().map(|level| AccessLevel::from(*level)).collect();
    filters.resource_types = args.resource_type.as_deref().map(find::resource_types).transpose()?;
    filters.condition_key = args.condition_key.as_deref().map(find::condition_key).transpose()?;
    Ok(filters)
}
