//! `who-can` and `matrix`: who can do what, and when.

mod row;
mod report;
mod of_estate;
mod lists;
mod through;
mod picture;
mod layout;
mod dot;
mod mermaid;
mod html;

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use personalize_iam_analysis::{Access, Cell, Options};
use personalize_iam_estate::{
    Answer, Cast, Known, Layers, Member, Missing, Question, QuestionGroup, Topic, grouped, settled,
};
use personalize_iam_eval::{Policies, Principal, Semantics, vacuous};
use personalize_iam_lint::{acting_on_none, action_slip, resource_slips};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::ArnField;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{self, PrincipalElement, Principals};
use personalize_iam_model::{Effect, Policy, Statement, catalog};

use self::picture::Picture;
use self::row::{Besides, Format, Row, WhoFormat};
use crate::arguments::in_list;
use crate::effort::{Effort, EffortArgs};
use crate::estate_option::{Asked, EstateArgs};
use crate::failure::{Failure, InputError};
use crate::outcome::Outcome;
use crate::output::{Output, counted};
use crate::output_file::OutputFile;
use crate::parallel::in_parallel;
use crate::problems::{self, Problem, problems, usual_settings};
use crate::replay::{Context, allows};
use crate::scenario::{check_resource, unmeant};
use crate::settings::Settings;
use crate::suite::{PolicyFiles, read_cast, suites};
use crate::template::{ValueArgs, Values, defaults_in_words, principals_of};

const WHO: &str = "\
Principals and their policies are in the suites of `test`, files `NAME.suite.toml` (`personalize-iam help test` shows \
one; it needs no cases here):

    account = \"111122223333\"

    [organization]
    serviceControl = [[\"scp/root.json\"]]

    [principals.trainer]
    arn = \"arn:aws:iam::111122223333:role/shop/trainer\"
    identity = [\"policies/training.json\"]
    permissionsBoundary = [\"policies/boundary.json\"]

    [resourcePolicies]
    \"arn:aws:s3:::shop-data\" = \"policies/bucket.json\"

Each answer is exact: always, whatever else is in the request; never; or when. A resource with its own policy has its \
own answer. Buckets are assumed to belong to the suite's account.
";

const EXAMPLES: &str = "\
Examples:
  personalize-iam who-can personalize:DeleteCampaign \\
    'arn:aws:personalize:*:111122223333:campaign/*'
  personalize-iam who-can s3:GetObject 'arn:aws:s3:::shop-data/*' \\
    --suites policies/ --witness
  personalize-iam who-can iam:PassRole '*' --format markdown
  personalize-iam who-can 'personalize:Delete*' '*' --suites template.yaml
  personalize-iam who-can 'personalize:Delete*' '*' --estate dumps/ \\
    --format html --output who.html

Exit status: 0 somebody can, 1 nobody can or it is not known, 2 bad input, 130 interrupted.";

const MATRIX_EXAMPLES: &str = "\
Examples:
  personalize-iam matrix
  personalize-iam matrix --suites policies/ \\
    --action 'personalize:Delete*' --action iam:PassRole
  personalize-iam matrix --principal-name trainer --format csv > trainer.csv

Exit status: 0, 1 if some of it is not known, 2 bad input, 130 interrupted.";

/// How many answers are held at most; each takes some 2 KB.
const MOST_QUESTIONS: usize = 400_000;

/// The arguments of `who-can`.
#[derive(clap::Args, Debug)]
#[command(after_help = format!("{WHO}\n{EXAMPLES}"))]
pub(crate) struct Args {
    /// The action, or a pattern of actions
    action: String,
    /// The resource: an ARN, or a pattern of ARNs
    resource: String,
    /// Suites, folders to search for `*.suite.toml`, or templates, with the principals
    #[arg(long, alias = "principals", value_name = "PATH", default_value = ".", conflicts_with = "estate")]
    suites: Vec<PathBuf>,
    /// Print an allowed and a denied request, as lines for `simulate`
    #[arg(long)]
    witness: bool,
    /// Accept names that AWS does not have
    #[arg(long)]
    unchecked: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = WhoFormat::Table)]
    format: WhoFormat,
    #[command(flatten)]
    file: OutputFile,
    #[command(flatten)]
    estate: EstateArgs,
    /// Of accounts: leave out who is not of them: anyone, other accounts, services and outside providers
    #[arg(long, requires = "estate", help_heading = "Accounts and organizations")]
    no_outsiders: bool,
    /// Of accounts: tell only what each can do by themselves, and not through others
    #[arg(long, requires = "estate", help_heading = "Accounts and organizations")]
    no_chains: bool,
    /// Of accounts: how many steps chains through others have at most
    #[arg(
        long,
        value_name = "STEPS",
        default_value_t = 8,
        conflicts_with = "no_chains",
        help_heading = "Accounts and organizations"
    )]
    max_steps: usize,
    #[command(flatten)]
    values: ValueArgs,
    #[command(flatten)]
    effort: EffortArgs,
}

/// The arguments of `matrix`.
#[derive(clap::Args, Debug)]
#[command(after_help = format!("{WHO}\n{MATRIX_EXAMPLES}"))]
pub(crate) struct MatrixArgs {
    /// Suites, folders to search for `*.suite.toml`, or templates, with the principals
    #[arg(long, value_name = "PATH", default_value = ".", conflicts_with = "estate")]
    suites: Vec<PathBuf>,
    /// The same, as it was given before `--suites`
    #[arg(hide = true, value_name = "PATH", conflicts_with = "suites")]
    paths: Vec<PathBuf>,
    /// Actions, or patterns of them [default: `personalize:*`]
    #[arg(long)]
    action: Vec<String>,
    /// Principals by their names in the suites, or patterns of names [default: all]
    #[arg(long, alias = "principal", value_name = "NAME")]
    principal_name: Vec<String>,
    /// Print allowed and denied requests, as lines for `simulate`
    #[arg(long)]
    witness: bool,
    /// Accept names that AWS does not have
    #[arg(long)]
    unchecked: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    file: OutputFile,
    #[command(flatten)]
    estate: EstateArgs,
    /// Of accounts: leave out who is not of them: anyone, other accounts, services and outside providers
    #[arg(long, requires = "estate", help_heading = "Accounts and organizations")]
    no_outsiders: bool,
    #[command(flatten)]
    values: ValueArgs,
    #[command(flatten)]
    effort: EffortArgs,
}

/// What draws a picture.
type Draw = fn(&mut Output, &Picture<'_>) -> std::io::Result<()>;

/// Whom is asked about, and what is worth knowing of it.
#[derive(Default)]
struct Casts {
    cast: Cast,
    /// What is worth knowing of the policies, with the principals that it is about.
    notes: Vec<(String, Vec<String>)>,
    /// What `validate` calls an error.
    problems: Vec<Problem>,
    /// What is worth knowing of templates and accounts.
    notes_alone: Vec<String>,
    /// The accounts, if that is what is asked about.
    estate: Option<Asked>,
}

impl Casts {
    /// Notes something about a principal.
    fn note(&mut self, note: String, principal: &str) {
        match self.notes.iter_mut().find(|(known, _)| *known == note) {
            Some((_, principals)) => principals.push(principal.to_owned()),
            None => self.notes.push((note, vec![principal.to_owned()])),
        }
    }

    /// Whether nothing that is given can let somebody do anything: no identity-based policy allows, and no policy of a
    /// resource that allows names them.
    fn lets_nothing(&self, member: &Member) -> bool {
        let role = match &member.principal {
            Principal::User { .. } | Principal::FederatedUser { .. } => None,
            Principal::RoleSession { role, .. } => role.clone(),
            // Root users may do everything, and others have policies of resources alone.
            _ => return false,
        };
        let allowing = |policy: &Arc<Policy>| policy.statements.iter().any(|one| one.effect == Effect::Allow);
        if !member.layers.grants.is_empty() || member.layers.identity.iter().any(allowing) {
            return false;
        }
        let account = member.principal.account().unwrap_or_default();
        let root = format!("::{account}:root");
        let own = [member.principal.arn(), role];
        let is_own = |value: &String| {
            value == "*" || value == account || value.ends_with(&root) || own.iter().flatten().any(|arn| arn == value)
        };
        let names = |statement: &Statement| match &statement.principal {
            Some(PrincipalElement::Principal(Principals::Map(entries))) => {
                entries.iter().flat_map(|entry| &entry.values).any(is_own)
            }
            Some(_) => true,
            None => false,
        };
        let of_resources = self.cast.own.iter().chain(&self.cast.trust).flat_map(|(_, policy)| &policy.statements);
        !of_resources.filter(|one| one.effect == Effect::Allow).any(names)
    }

    /// The outcome, if all could be read; the command reports what could not.
    fn outcome(&self, outcome: Outcome, output: &mut Output) -> Result<Outcome, Failure> {
        let unread = self.estate.as_ref().map_or(&[][..], |asked| &asked.problems);
        for problem in unread {
            output.tell(&format!("error: {problem}"))?;
        }
        Ok(if unread.is_empty() { outcome } else { Outcome::BadInput })
    }

    /// What is worth knowing of the principals that are asked about.
    fn warnings(&self, is_asked: impl Fn(&str) -> bool) -> Vec<String> {
        let is_asked = |name: &&String| is_asked(name);
        let told = self.notes.iter().filter_map(|(note, principals)| {
            let names: Vec<String> = principals.iter().filter(is_asked).map(|name| format!("`{name}`")).collect();
            (!names.is_empty()).then(|| format!("for {}: {note}", names.join(", ")))
        });
        told.chain(self.notes_alone.iter().cloned()).collect()
    }
}

/// Runs `who-can`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    args.file.write(output, |output| who_can(args, output))
}

fn who_can(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    check_pattern(&args.action)?;
    if let Some(slip) = action_slip(&args.action).filter(|_| !args.unchecked) {
        return Err(InputError::new(unmeant(&slip)).into());
    }
    check_resource(&args.resource).map_err(|error| InputError::new(format!("RESOURCE: {error}")))?;
    if args.resource != "*" && Fields::split(&args.resource).is_none() && !args.resource.starts_with('*') {
        let message = format!("`{}` is not an ARN: write one, a pattern of ARNs, or `*`", args.resource.escape_debug());
        return Err(InputError::new(message).into());
    }
    // What begins with a wildcard can be any ARN.
    let slips = resource_slips(&[&args.action], &args.resource).into_iter();
    if let Some(slip) = slips.take(1).find(|_| !args.unchecked && !args.resource.starts_with('*')) {
        return Err(InputError::new(format!("RESOURCE: {}", unmeant(&slip))).into());
    }
    let reading = args.effort.reading("who-can");
    let casts = casts_of(&args.estate, args.no_outsiders, &args.suites, args.unchecked, &args.values, reading)?;
    let topic = Topic::new(&casts.cast, &args.action, None, &args.resource);
    let members = casts.cast.members.iter().enumerate();
    if topic.resources().saturating_mul(members.len()) > MOST_QUESTIONS {
        let message = format!(
            "RESOURCE: `{}` is {} with policies of their own, which is too much to ask about each of {}: name fewer of them",
            args.resource,
            counted(topic.resources() - 1, "resource"),
            counted(members.len(), "principal")
        );
        return Err(InputError::new(message).into());
    }
    let all: Vec<Question> = members.flat_map(|(at, member)| topic.questions(at, member)).collect();
    let mut effort = args.effort.begin("who-can");
    let mut rows = answers(&casts.cast, &all, &effort.options(Options::default()), &effort);
    // Those outside have a row only if they can, or if it is not known.
    rows.retain(|row| row.outside.is_none() || row.cell.access != Access::Never);
    let (through, incomplete) = match &casts.estate {
        Some(asked) if !args.no_chains => {
            effort.doing("chains through others".to_owned());
            through::through(asked, &casts.cast, (&args.action, &args.resource), &rows, args.max_steps, &effort)
        }
        _ => (Vec::new(), Vec::new()),
    };
    effort.end();
    let context = Context::default();
    let mut warnings = casts.warnings(|_| true);
    warnings.extend(incomplete.into_iter().map(|why| format!("there may be more chains: {why}")));
    if !acting_on_none(std::slice::from_ref(&args.action), std::slice::from_ref(&args.resource)).is_empty() {
        warnings.push(format!("`{}` acts on no resource that `{}` names", args.action, args.resource));
    }
    let besides = Besides { warnings: &warnings, problems: &casts.problems };
    let draw = |output: &mut Output, write: Draw| {
        let told = of_estate::told(&rows, &through, &context);
        Ok::<(), Failure>(write(output, &Picture::of((&args.action, &args.resource), &told, &warnings))?)
    };
    let tables = |output: &mut Output, format| report::write(output, &rows, format, args.witness, &besides, &context);
    match args.format {
        WhoFormat::Table if casts.estate.is_some() => {
            of_estate::write_text(output, &rows, &through, args.witness, &context)?;
        }
        WhoFormat::Json if casts.estate.is_some() => {
            of_estate::write_json(output, &rows, &through, &besides, &context)?;
        }
        WhoFormat::Csv if casts.estate.is_some() => lists::write_csv(output, &rows, &through)?,
        WhoFormat::Markdown if casts.estate.is_some() => {
            lists::write_markdown(output, &rows, &through, args.witness, &context)?;
        }
        WhoFormat::Table => report::write_who(output, &rows, args.witness, &context)?,
        WhoFormat::Csv => tables(output, Format::Csv)?,
        WhoFormat::Json => tables(output, Format::Json)?,
        WhoFormat::Markdown => tables(output, Format::Markdown)?,
        WhoFormat::Dot => draw(output, dot::write)?,
        WhoFormat::Mermaid => draw(output, mermaid::write)?,
        WhoFormat::Html => draw(output, html::write)?,
    }
    if args.format != WhoFormat::Json {
        besides.tell(output)?;
    }
    let can = |row: &Row| matches!(row.cell.access, Access::Always | Access::When(_));
    let somebody_can = rows.iter().any(can) || through.iter().any(|one| one.verdict != "undecided");
    let outcome = casts.outcome(Outcome::as_asked_if(somebody_can), output)?;
    Ok(effort.outcome(outcome, output)?)
}

impl Besides<'_> {
    fn tell(&self, output: &mut Output) -> Result<(), Failure> {
        self.warnings.iter().try_for_each(|warning| output.tell(&format!("warning: {warning}")))?;
        Ok(problems::tell(self.problems, output)?)
    }
}

/// Runs `matrix`.
pub(crate) fn run_matrix(args: &MatrixArgs, output: &mut Output) -> Result<Outcome, Failure> {
    args.file.write(output, |output| matrix(args, output))
}

fn matrix(args: &MatrixArgs, output: &mut Output) -> Result<Outcome, Failure> {
    let default = ["personalize:*".to_owned()];
    let patterns = if args.action.is_empty() { &default[..] } else { &args.action };
    let mut actions: Vec<String> = Vec::new();
    for pattern in patterns {
        check_pattern(pattern)?;
        let known: Vec<&str> = catalog::matching_actions(pattern).map(|action| action.full_name).collect();
        if known.is_empty() && glob::has_wildcard(pattern) {
            let message = format!("`--action`: no action of the catalog matches `{}`", pattern.escape_debug());
            return Err(InputError::new(message).into());
        }
        if let Some(slip) = action_slip(pattern).filter(|_| !args.unchecked) {
            return Err(InputError::new(format!("`--action`: {}", unmeant(&slip))).into());
        }
        let all = if known.is_empty() { vec![pattern.as_str()] } else { known };
        for action in all {
            if !actions.iter().any(|known| known.eq_ignore_ascii_case(action)) {
                actions.push(action.to_owned());
            }
        }
    }
    let suites = if args.paths.is_empty() { &args.suites } else { &args.paths };
    let reading = args.effort.reading("matrix");
    let casts = casts_of(&args.estate, args.no_outsiders, suites, args.unchecked, &args.values, reading)?;
    let names = || casts.cast.members.iter().map(|member| member.name.as_str());
    for pattern in &args.principal_name {
        if !names().any(|name| glob::matches(pattern, name, Case::Sensitive)) {
            let all: Vec<String> = names().take(20).map(|name| format!("`{name}`")).collect();
            let more = names().count().saturating_sub(all.len());
            let more = if more == 0 { String::new() } else { format!(", and {more} more") };
            let shown = pattern.escape_debug();
            let message = format!("`--principal-name`: no principal `{shown}`; there are {}{more}", all.join(", "));
            return Err(InputError::new(message).into());
        }
    }
    let named = |name: &str| {
        let all = args.principal_name.is_empty();
        all || args.principal_name.iter().any(|one| glob::matches(one, name, Case::Sensitive))
    };
    let mut all = Vec::new();
    let mut topics: HashMap<(&str, Option<&'static str>, String), Topic<'_>> = HashMap::new();
    for (index, member) in casts.cast.members.iter().enumerate().filter(|(_, member)| named(&member.name)) {
        for action in &actions {
            let mut types = match member.outside.is_some() {
                true => {
                    casts.cast.accounts.iter().flat_map(|account| types_of(action, member, Some(account))).collect()
                }
                false => types_of(action, member, None),
            };
            types.sort_unstable();
            types.dedup();
            for (resource_type, resource) in types {
                let topic = topics
                    .entry((action.as_str(), resource_type, resource))
                    .or_insert_with_key(|(action, of, on)| Topic::new(&casts.cast, action, *of, on));
                all.extend(topic.questions(index, member));
            }
            if all.len() > MOST_QUESTIONS {
                let message = format!(
                    "there are more than {MOST_QUESTIONS} answers: ask about fewer actions (`--action`) or principals \
                     (`--principal-name`)"
                );
                return Err(InputError::new(message).into());
            }
        }
    }
    let mut effort = args.effort.begin("matrix");
    let mut rows = answers(&casts.cast, &all, &effort.options(Options::default()), &effort);
    let can: BTreeSet<String> =
        rows.iter().filter(|row| row.cell.access != Access::Never).map(|row| row.cell.holder.clone()).collect();
    rows.retain(|row| row.outside.is_none() || can.contains(&row.cell.holder));
    effort.end();
    let context = Context::default();
    let mut warnings = casts.warnings(named);
    if casts.estate.is_some() {
        warnings.push(
            "this is what each can do by themselves; `who-can` also tells what they can do through others".to_owned(),
        );
    }
    let besides = Besides { warnings: &warnings, problems: &casts.problems };
    match args.format {
        Format::Json if casts.estate.is_some() => of_estate::write_json(output, &rows, &[], &besides, &context)?,
        format => report::write(output, &rows, format, args.witness, &besides, &context)?,
    }
    if args.format != Format::Json {
        besides.tell(output)?;
    }
    let is_open = |row: &Row| matches!(row.cell.access, Access::Undecided(_));
    let outcome = casts.outcome(Outcome::as_asked_if(!rows.iter().any(is_open)), output)?;
    Ok(effort.outcome(outcome, output)?)
}

/// The resource types of an action, each with a pattern of the ARNs in the suite's account, or in another one; `*` where it has
/// none.
fn types_of(action: &str, member: &Member, other: Option<&str>) -> Vec<(Option<&'static str>, String)> {
    let types = catalog::action(action).map_or(&[][..], |action| action.resources);
    if types.is_empty() {
        return vec![(None, "*".to_owned())];
    }
    let partition = member.principal.partition().unwrap_or("aws");
    let account = other.or(member.principal.account()).unwrap_or("*");
    let mut all = Vec::new();
    for entry in types {
        for template in entry.resource_type.arns {
            let account = match (template.account, &member.account) {
                (ArnField::Any, Some(own)) => own,
                (ArnField::Any, None) => "*",
                _ => account,
            };
            all.push((Some(entry.resource_type.name), template.filled(partition, "*", account, |_| "*")));
        }
    }
    all
}

fn check_pattern(action: &str) -> Result<(), InputError> {
    let parts: Vec<&str> = action.split(':').collect();
    if action == "*" || matches!(parts.as_slice(), [prefix, name] if !prefix.is_empty() && !name.is_empty()) {
        return Ok(());
    }
    Err(InputError::new(format!(
        "`{}` is not an action: write the service prefix and the name, as in `personalize:CreateCampaign`",
        action.escape_debug()
    )))
}

/// Whom is asked about: those of accounts with who is outside of them, or those of suites.
fn casts_of(
    estate: &EstateArgs,
    no_outsiders: bool,
    suites: &[PathBuf],
    unchecked: bool,
    values: &ValueArgs,
    reading: Effort,
) -> Result<Casts, InputError> {
    let values = values.values()?;
    let Some(asked) = estate.read(&values, &reading)? else { return casts(suites, unchecked, &values) };
    let (cast, left_out) = if no_outsiders { (asked.cast.clone(), Vec::new()) } else { asked.with_outsiders() };
    let notes_alone = [asked.warnings.clone(), left_out].concat();
    Ok(Casts { cast, notes_alone, estate: Some(asked), ..Casts::default() })
}

/// The principals of all suites, each once, and the policies of all resources.
fn casts(paths: &[PathBuf], unchecked: bool, values: &Values) -> Result<Casts, InputError> {
    let mut files = PolicyFiles::new(crate::files::open);
    let mut all = Casts::default();
    let settings = usual_settings();
    let (templates, paths): (Vec<PathBuf>, Vec<PathBuf>) =
        paths.iter().cloned().partition(|path| path.is_file() && path.extension().is_none_or(|end| end != "toml"));
    for path in &templates {
        template_cast(&path.to_string_lossy(), values, &mut all, &settings)?;
    }
    let suites = if paths.is_empty() { Vec::new() } else { suites(&paths)? };
    for path in suites {
        let cast = read_cast(&path, unchecked, &mut files)?;
        let named = cast.principals.iter().flat_map(|one| one.policies.all()).chain(cast.resource_policies.all());
        let mut problems = problems(named, &settings);
        problems.retain(|problem| !all.problems.contains(problem));
        all.problems.append(&mut problems);
        let own = cast.resource_policies.entries().iter();
        let own = own.filter_map(|(arn, named)| Some((arn, &named.as_ref()?.policy)));
        put_all(&mut all.cast.own, own, &cast.name)?;
        let trust = cast.resource_policies.trust().iter().map(|(arn, named)| (arn, &named.policy));
        put_all(&mut all.cast.trust, trust, &cast.name)?;
        for one in &cast.principals {
            let policies = one.applying();
            let vacuous = vacuous(&policies);
            let mut member = Member {
                name: one.name.clone(),
                principal: one.principal.clone(),
                layers: Layers::from(policies),
                account: cast.account.clone(),
                missing: Missing::default(),
                known: Known::default(),
                outside: None,
            };
            // What suites have in common is shown once.
            if all.cast.members.contains(&member) {
                continue;
            }
            if all.cast.members.iter().any(|known| known.name == member.name) {
                member.name = format!("{} ({})", one.name, cast.name);
            }
            for layer in vacuous {
                all.note(in_list(layer), &member.name);
            }
            all.cast.members.push(member);
        }
    }
    let idle = all.cast.members.iter().filter(|member| all.lets_nothing(member));
    let idle: Vec<String> = idle.map(|member| member.name.clone()).collect();
    idle.iter().for_each(|name| all.note(NOTHING_ALLOWS.to_owned(), name));
    if all.cast.members.is_empty() {
        return Err(InputError::new("the suites have no principals: write `[principals.NAME]`"));
    }
    Ok(all)
}

/// The account of what a template makes, where it is not said which one it is.
const SOME_ACCOUNT: &str = "111122223333";

/// Adds the roles and users that a template makes.
fn template_cast(file: &str, values: &Values, all: &mut Casts, settings: &Settings) -> Result<(), InputError> {
    let account = values.get("AWS::AccountId").map_or(SOME_ACCOUNT, String::as_str);
    let mut in_account = values.clone();
    in_account.insert("AWS::AccountId".to_owned(), account.to_owned());
    let (principals, notes) = principals_of(file, &in_account)?;
    if principals.is_empty() {
        return Err(InputError::new("the file makes no role and no user").in_file(file));
    }
    all.notes_alone.extend(notes);
    if !values.contains_key("AWS::AccountId") {
        all.notes_alone.push(format!(
            "`{file}` is taken for account {account}; `--parameter AWS::AccountId=ACCOUNT` says which one it is"
        ));
    }
    for one in principals {
        let named = || one.identity.iter().chain(&one.boundary).chain(&one.trust);
        for template in named().filter_map(|policy| policy.template.as_ref()) {
            for note in defaults_in_words(&template.defaults) {
                if !all.notes_alone.contains(&note) {
                    all.notes_alone.push(note);
                }
            }
        }
        for problem in problems(named(), settings) {
            if !all.problems.contains(&problem) {
                all.problems.push(problem);
            }
        }
        let kind = if one.is_role { "role" } else { "user" };
        let name = one.name.rsplit('.').next().unwrap_or(&one.name);
        let arn = format!("arn:aws:iam::{account}:{kind}/{name}");
        let principal: Principal = arn.parse().map_err(|error| InputError::new(format!("`{}`: {error}", one.name)))?;
        let policies = Policies {
            identity: one.identity.into_iter().map(|named| named.policy).collect(),
            permissions_boundary: one.boundary.into_iter().map(|named| named.policy).collect(),
            ..Policies::default()
        };
        if let Some(trust) = one.trust.into_iter().next() {
            all.cast.trust.push((arn, Arc::new(trust.policy)));
        }
        all.cast.members.push(Member {
            name: one.name,
            principal,
            layers: Layers::from(policies),
            account: Some(account.to_owned()),
            missing: Missing::default(),
            known: Known::default(),
            outside: None,
        });
    }
    Ok(())
}

/// That a principal can do nothing, as the suites give nothing that could let them.
const NOTHING_ALLOWS: &str = "no policy of theirs, and none of a resource that names them, has an `Allow`, so that they can do \
                              nothing; give their policies as `identity`";

/// Adds the policies of a suite's resources.
fn put_all<'a>(
    all: &mut Vec<(String, Arc<Policy>)>,
    more: impl Iterator<Item = (&'a String, &'a Policy)>,
    suite: &str,
) -> Result<(), InputError> {
    for (arn, policy) in more {
        match all.iter().find(|(known, _)| known == arn) {
            Some((_, known)) if **known != *policy => {
                let message = format!(
                    "suite `{suite}` gives `{arn}` another policy than a suite before it: ask about one of them at a time"
                );
                return Err(InputError::new(message));
            }
            Some(_) => {}
            None => all.push((arn.clone(), Arc::new(policy.clone()))),
        }
    }
    Ok(())
}

/// The answers to all that is asked, each question of those who have the same once.
fn answers(cast: &Cast, asks: &[Question], options: &Options, effort: &Effort) -> Vec<Row> {
    let groups = grouped(cast, asks);
    let done = AtomicUsize::new(0);
    let one = |group: &QuestionGroup| {
        let mut answers = settled(cast, asks, group, options);
        for answer in &mut answers {
            if let Access::Undecided(reasons) = &mut answer.cell.access {
                effort.explain(reasons);
            }
        }
        let done = done.fetch_add(group.asks.len(), Ordering::Relaxed) + group.asks.len();
        effort.doing(format!("{done} of {} answers", asks.len()));
        answers
    };
    let mut all: Vec<Answer> = in_parallel(&groups, one).into_iter().flatten().collect();
    all.sort_by_key(|answer| answer.ask);
    let row = |answer: Answer| {
        let ask = asks.get(answer.ask)?;
        let member = cast.members.get(ask.member)?;
        let policies = replayable(&answer.policies, &member.principal, &answer.cell);
        Some(Row {
            principal: member.principal.clone(),
            cell: answer.cell,
            special: ask.special,
            policies,
            if_none: answer.if_none,
            outside: member.outside,
            for_any_source: answer.for_any_source,
        })
    };
    all.into_iter().filter_map(row).collect()
}

/// The policies with the resource's policy that was assumed, where a witness is not decided alike without it.
fn replayable(policies: &Arc<Policies>, principal: &Principal, cell: &Cell) -> Arc<Policies> {
    let alike = |request: Option<&_>, wanted| {
        request.is_none_or(|request| allows(policies, Semantics::default(), request) == wanted)
    };
    let account = principal.account().filter(|_| policies.resource.is_none());
    let (true, Some(account)) = (!(alike(cell.allowed.as_ref(), true) && alike(cell.denied.as_ref(), false)), account)
    else {
        return Arc::clone(policies);
    };
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Principal": {{"AWS": "{account}"}}, "Action": "*", "Resource": "*"}}}}"#
    );
    Arc::new(Policies { resource: policy::read(&text).ok(), ..Policies::clone(policies) })
}
