//! `estate`: what was read of accounts and organizations, what is missing, and how to get it.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

use personalize_iam_estate::{Estate, Gap, IdentityKind, OrganizationPolicyKind};
use serde_json::{Value, json};

use crate::effort::reading;
use crate::estate::{Sources, read_with_sources};
use crate::failure::{Failure, InputError};
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::{Output, Style, code, counted, markdown_cell, table};
use crate::template::ValueArgs;

const HELP: &str = "\
An estate is accounts with their users, roles, groups and managed policies, policies of resources, and the organization \
above them. Two commands dump an account and the limits of its organization:

  aws iam get-account-authorization-details > shop.json
  aws organizations list-policies-for-target --target-id ACCOUNT --filter \\
    SERVICE_CONTROL_POLICY > list-policies-for-target-ACCOUNT.json

What is read: that, one account or many, in one file or several; single outputs of `aws iam`, `aws organizations`, `aws \
sso-admin` and of policies of resources (`s3api get-bucket-policy`, `kms get-key-policy`); the folders of iam-collect and \
cloudmapper; suites of `test`; templates and plans, as what they would make, with values by `--parameter`. Files of JSON \
may be in gzip, `.json.gz`. What a file is, its content says. Where an \
output does not say what it is about, the file's name does: `get-bucket-policy-BUCKET.json`, \
`list-attached-role-policies-ROLE.json`, `list-policies-for-target-ID.json`; or a file `estate.toml`:

    [[read]]
    path = \"dumps/shop\"
    account = \"111122223333\"

    [[read]]
    path = \"dumps/on-root.json\"
    target = \"r-ab12\"

    [accounts.111122223333]
    name = \"shop\"
    parent = \"ou-ab12-cdefghij\"

    [organization]
    managementAccount = \"999988887777\"
    # none = true, if the accounts are in no organization

    [organization.parents]
    ou-ab12-cdefghij = \"r-ab12\"

    [organization.serviceControl]
    r-ab12 = [\"FullAWSAccess\", \"scp/no-deletes.json\"]

    [resourcePolicies]
    \"arn:aws:s3:::shop-data\" = \"policies/bucket.json\"

What is missing leaves answers open that rest on it; this command says what, and how to get it.

Examples:
  personalize-iam estate dumps/
  aws iam get-account-authorization-details | personalize-iam estate -
  personalize-iam estate dumps/ --managed-policies aws-policies/

Exit status: 0, or 2 bad input.";

offers! {
    /// The formats of `estate`.
    pub(crate) enum Format {
        /// For people
        Text,
        /// One JSON document
        Json,
        /// A page in Markdown
        Markdown,
    }
    not Table, Csv, Jsonl, Aws, Sarif, Github, Junit, Dot, Mermaid, Html
}

/// The arguments of `estate`.
#[derive(clap::Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Args {
    /// Files, folders, or `-` for standard input
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,
    /// Managed policies for those that are attached and in no dump: an object of documents by name or ARN, a folder of
    /// documents by name, or outputs of `get-policy-version`
    #[arg(long, value_name = "PATH")]
    managed_policies: Vec<PathBuf>,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Do not show progress
    #[arg(long, short)]
    quiet: bool,
    #[command(flatten)]
    values: ValueArgs,
}

/// How many of a list are shown before the rest is counted.
const MOST: usize = 5;

/// Runs `estate`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let mut reading = reading("estate", args.quiet);
    let values = args.values.values()?;
    let told = |what: &str| reading.doing(what.to_owned());
    let (estate, sources) = read_with_sources(&args.paths, &args.managed_policies, &values, &told);
    reading.end();
    let is_nothing = sources.read.is_empty();
    if is_nothing && sources.problems.is_empty() {
        let why = sources.skipped.first().map(|(file, why)| format!(": {file}: {why}")).unwrap_or_default();
        return Err(InputError::new(format!("there is nothing of an estate in what was given{why}")).into());
    }
    match args.format {
        // What is missing beside nothing is everything.
        Format::Text | Format::Markdown if is_nothing => {}
        Format::Text => text(&estate, &sources, output)?,
        Format::Markdown => markdown(&estate, &sources, output)?,
        Format::Json => writeln!(output, "{:#}", json(&estate, &sources))?,
    }
    for problem in &sources.problems {
        output.tell(&format!("error: {problem}"))?;
    }
    Ok(if sources.problems.is_empty() { Outcome::AsAsked } else { Outcome::BadInput })
}

/// The counts, in the order in which they are written.
fn counts(estate: &Estate) -> Vec<(&'static str, usize)> {
    let of_kind = |kind| estate.identities.values().filter(|one| one.kind == kind).count();
    let is_of_aws = |arn: &String| arn.split(':').nth(4) == Some("aws");
    let of_aws = estate.managed.keys().filter(|arn| is_of_aws(arn)).count();
    let organization = estate.organization.as_ref();
    let policies = |wanted: OrganizationPolicyKind| {
        organization.map_or(0, |one| one.policies.values().filter(|policy| policy.kind == wanted).count())
    };
    let places = organization.map_or(0, |one| one.parents.keys().filter(|id| id.starts_with("ou-")).count());
    let others = estate.managed.values().map(|policy| policy.others.len()).sum();
    vec![
        ("account", estate.accounts.len()),
        ("user", of_kind(IdentityKind::User)),
        ("role", of_kind(IdentityKind::Role)),
        ("group", estate.groups.len()),
        ("managed policy of AWS", of_aws),
        ("managed policy of the accounts", estate.managed.len() - of_aws),
        ("version that does not count", others),
        ("resource policy", estate.resources.len()),
        ("organizational unit", places),
        ("service control policy", policies(OrganizationPolicyKind::ServiceControl)),
        ("resource control policy", policies(OrganizationPolicyKind::ResourceControl)),
        ("permission set", estate.permission_sets.len()),
        ("assignment of permission sets", estate.assignments.len()),
    ]
}

/// A number of things, of which the first words name one.
fn counted_first(count: usize, noun: &str) -> String {
    let end = [" of ", " that "].iter().filter_map(|word| noun.find(word)).min().unwrap_or(noun.len());
    let (first, rest) = noun.split_at(end);
    format!("{}{rest}", counted(count, first))
}

/// A row for each account.
fn account_rows(estate: &Estate) -> Vec<Vec<String>> {
    let mut rows = vec![["account", "name", "users", "roles", "groups", "all of them"].map(str::to_owned).to_vec()];
    let of = |arn: &str, id: &str| arn.split(':').nth(4) == Some(id);
    for (id, account) in &estate.accounts {
        let identities =
            |kind| estate.identities.values().filter(|one| one.kind == kind && one.account() == id).count();
        let groups = estate.groups.keys().filter(|arn| of(arn, id)).count();
        rows.push(vec![
            id.clone(),
            account.name.clone().unwrap_or_default(),
            identities(IdentityKind::User).to_string(),
            identities(IdentityKind::Role).to_string(),
            groups.to_string(),
            if account.identities_are_read { "yes" } else { "not known" }.to_owned(),
        ]);
    }
    rows
}

/// The gaps by what is to be done about them: those of one kind are in one group, with how many there are.
fn grouped(gaps: &[Gap]) -> Vec<Vec<&Gap>> {
    // What they are about is what they differ in.
    let without = |text: &str, about: Option<&str>| match about {
        Some(about) if !about.is_empty() => {
            let name = about.rsplit('/').next().unwrap_or(about);
            text.replace(about, "…").replace(name, "…")
        }
        _ => text.to_owned(),
    };
    let mut order: Vec<String> = Vec::new();
    let mut groups: BTreeMap<String, Vec<&Gap>> = BTreeMap::new();
    for gap in gaps {
        let key = without(&gap.help, gap.about.as_deref());
        let group = groups.entry(key.clone()).or_default();
        if group.is_empty() {
            order.push(key);
        }
        group.push(gap);
    }
    order.into_iter().filter_map(|key| groups.remove(&key)).collect()
}

fn told(gap: &Gap) -> String {
    match &gap.place {
        Some(place) => format!("{} ({}:{})", gap.message, place.file, place.line),
        None => gap.message.clone(),
    }
}

fn more(count: usize) -> Option<String> {
    (count > MOST).then(|| format!("and {} more", count - MOST))
}

fn text(estate: &Estate, sources: &Sources, output: &mut Output) -> Result<(), Failure> {
    for (noun, count) in counts(estate).into_iter().filter(|(_, count)| *count > 0) {
        writeln!(output, "{}", counted_first(count, noun))?;
    }
    if !estate.accounts.is_empty() {
        writeln!(output)?;
        write!(output, "{}", table(&account_rows(estate), |_, _, cell| cell.to_owned()))?;
    }
    if !sources.read.is_empty() {
        writeln!(output, "\n{}", output.paint(Style::Strong, "Read"))?;
        let rows: Vec<Vec<String>> =
            sources.read.iter().map(|(file, what)| vec![format!("  {file}"), what.clone()]).collect();
        let shown = rows.get(..rows.len().min(MOST_FILES)).unwrap_or_default();
        write!(output, "{}", table(shown, |_, _, cell| cell.to_owned()))?;
        if rows.len() > MOST_FILES {
            writeln!(output, "  and {} more files; `--format json` lists them", rows.len() - MOST_FILES)?;
        }
    }
    if !sources.skipped.is_empty() {
        writeln!(output, "\n{}", output.paint(Style::Strong, "Passed over"))?;
        for (file, why) in sources.skipped.iter().take(MOST_FILES) {
            writeln!(output, "  {file}: {why}")?;
        }
        if sources.skipped.len() > MOST_FILES {
            writeln!(output, "  and {} more; `--format json` lists them", sources.skipped.len() - MOST_FILES)?;
        }
    }
    if !estate.gaps.is_empty() {
        writeln!(output, "\n{}", output.paint(Style::Strong, "Missing, so that what rests on it is not known"))?;
        for group in grouped(&estate.gaps) {
            for gap in group.iter().take(MOST) {
                writeln!(output, "  {}", told(gap))?;
            }
            if let Some(more) = more(group.len()) {
                writeln!(output, "  {more}")?;
            }
            if let Some(first) = group.first() {
                writeln!(output, "    → {}", first.help)?;
            }
        }
    }
    Ok(())
}

/// How many files are listed for people.
const MOST_FILES: usize = 40;

fn markdown(estate: &Estate, sources: &Sources, output: &mut Output) -> Result<(), Failure> {
    writeln!(output, "## What was read\n\n| what | number |\n| --- | ---: |")?;
    for (noun, count) in counts(estate).into_iter().filter(|(_, count)| *count > 0) {
        let one = counted_first(2, noun);
        writeln!(output, "| {} | {count} |", one.trim_start_matches("2 "))?;
    }
    let mut rows = account_rows(estate).into_iter();
    if let Some(head) = rows.next().filter(|_| !estate.accounts.is_empty()) {
        writeln!(output, "\n| {} |\n|{}", head.join(" | "), " --- |".repeat(head.len()))?;
        for row in rows {
            let cells: Vec<String> = row.iter().map(|cell| markdown_cell(cell)).collect();
            writeln!(output, "| {} |", cells.join(" | "))?;
        }
    }
    if !sources.read.is_empty() {
        writeln!(output, "\n| file | read as |\n| --- | --- |")?;
        for (file, what) in &sources.read {
            writeln!(output, "| {} | {} |", markdown_cell(&code(file)), markdown_cell(what))?;
        }
    }
    if !sources.skipped.is_empty() {
        writeln!(output, "\n## What was passed over\n")?;
        for (file, why) in &sources.skipped {
            writeln!(output, "- {}: {}", code(file), markdown_cell(why))?;
        }
    }
    if !estate.gaps.is_empty() {
        writeln!(output, "\n## What is missing\n")?;
        for group in grouped(&estate.gaps) {
            let Some(first) = group.first() else { continue };
            writeln!(output, "- {}", code(&first.help.replace('\n', " ")))?;
            for gap in &group {
                writeln!(output, "  - {}", markdown_cell(&told(gap)))?;
            }
        }
    }
    Ok(())
}

fn json(estate: &Estate, sources: &Sources) -> Value {
    let counts: serde_json::Map<String, Value> =
        counts(estate).into_iter().map(|(noun, count)| (camel(noun), count.into())).collect();
    let accounts: Vec<Value> = estate
        .accounts
        .iter()
        .map(|(id, account)| json!({"id": id, "name": account.name, "allIdentitiesAreRead": account.identities_are_read}))
        .collect();
    let gaps: Vec<Value> = estate
        .gaps
        .iter()
        .map(|gap| {
            let place = gap.place.as_ref().map(|place| json!({"file": *place.file, "line": place.line}));
            json!({"about": gap.about, "message": gap.message, "help": gap.help, "place": place})
        })
        .collect();
    let pairs = |pairs: &[(String, String)], names: [&str; 2]| -> Vec<Value> {
        let [first, second] = names;
        pairs.iter().map(|(file, what)| json!({first: file, second: what})).collect()
    };
    json!({
        "counts": counts,
        "accounts": accounts,
        "read": pairs(&sources.read, ["file", "as"]),
        "passedOver": pairs(&sources.skipped, ["file", "why"]),
        "missing": gaps,
        "errors": sources.problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}

/// Words as a name in JSON: `managed policy of AWS` is `managedPolicyOfAws`.
fn camel(words: &str) -> String {
    let mut name = String::new();
    for (index, word) in words.split(' ').enumerate() {
        let lower = word.to_ascii_lowercase();
        name.push_str(&if index == 0 { lower } else { crate::output::capitalized(&lower) });
    }
    name
}
