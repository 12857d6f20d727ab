//! `who-can` and `matrix`: who can do what, and when.

mod row;
mod report;

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use personalize_iam_analysis::{Access, Cell, Holder, Options, matrix, who_can};
use personalize_iam_eval::{Policies, Principal, Request, Semantics, vacuous};
use personalize_iam_lint::{acting_on_none, action_slip, resource_slips};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{self, ActionElement, PrincipalElement, Principals, ResourceElement};
use personalize_iam_model::{Effect, Policy, Statement, catalog};

use self::row::{Besides, Format, Row, Special};
use crate::arguments::in_list;
use crate::effort::{Effort, EffortArgs};
use crate::failure::{Failure, InputError};
use crate::outcome::Outcome;
use crate::output::Output;
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

Exit status: 0 somebody can, 1 nobody can or it is not known, 2 bad input, 130 interrupted.";

const MATRIX_EXAMPLES: &str = "\
Examples:
  personalize-iam matrix
  personalize-iam matrix --suites policies/ \\
    --action 'personalize:Delete*' --action iam:PassRole
  personalize-iam matrix --principal-name trainer --format csv > trainer.csv

Exit status: 0, 1 if some of it is not known, 2 bad input, 130 interrupted.";

/// The arguments of `who-can`.
#[derive(clap::Args, Debug)]
#[command(after_help = format!("{WHO}\n{EXAMPLES}"))]
pub(crate) struct Args {
    /// The action, or a pattern of actions
    action: String,
    /// The resource: an ARN, or a pattern of ARNs
    resource: String,
    /// Suites, folders to search for `*.suite.toml`, or templates, with the principals
    #[arg(long, alias = "principals", value_name = "PATH", default_value = ".")]
    suites: Vec<PathBuf>,
    /// Print an allowed and a denied request, as lines for `simulate`
    #[arg(long)]
    witness: bool,
    /// Accept names that AWS does not have
    #[arg(long)]
    unchecked: bool,
    /// The format of the answer
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
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
    #[arg(long, value_name = "PATH", default_value = ".")]
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
    values: ValueArgs,
    #[command(flatten)]
    effort: EffortArgs,
}

/// What the suites have together.
#[derive(Default)]
struct Casts {
    members: Vec<Member>,
    /// The policies of resources, by ARN.
    own: Vec<(String, Policy)>,
    /// The trust policies of roles, by ARN.
    trust: Vec<(String, Policy)>,
    /// What is worth knowing of the policies, with the principals that it is about.
    notes: Vec<(String, Vec<String>)>,
    /// What `validate` calls an error.
    problems: Vec<Problem>,
    /// What is worth knowing of templates.
    notes_alone: Vec<String>,
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
    fn lets_nothing(&self, holder: &Holder) -> bool {
        let role = match &holder.principal {
            Principal::User { .. } | Principal::FederatedUser { .. } => None,
            Principal::RoleSession { role, .. } => role.clone(),
            // Root users may do everything, and others have policies of resources alone.
            _ => return false,
        };
        let allowing = |policy: &Policy| policy.statements.iter().any(|one| one.effect == Effect::Allow);
        if !holder.policies.grants.is_empty() || holder.policies.identity.iter().any(allowing) {
            return false;
        }
        let account = holder.principal.account().unwrap_or_default();
        let root = format!("::{account}:root");
        let own = [holder.principal.arn(), role];
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
        let of_resources = self.own.iter().chain(&self.trust).flat_map(|(_, policy)| &policy.statements);
        !of_resources.filter(|one| one.effect == Effect::Allow).any(names)
    }

    /// What is worth knowing of the principals that are asked about.
    fn warnings(&self) -> Vec<String> {
        let is_asked = |name: &&String| self.members.iter().any(|member| member.holder.name == **name);
        let told = self.notes.iter().filter_map(|(note, principals)| {
            let names: Vec<String> = principals.iter().filter(is_asked).map(|name| format!("`{name}`")).collect();
            (!names.is_empty()).then(|| format!("for {}: {note}", names.join(", ")))
        });
        told.chain(self.notes_alone.iter().cloned()).collect()
    }
}

/// A principal, and the account of its suite.
struct Member {
    holder: Holder,
    account: Option<String>,
}

/// What is asked about one principal.
struct Ask {
    /// With the policy of the resource.
    holder: Holder,
    action: String,
    resource_type: Option<&'static str>,
    resource: String,
    options: Options,
    special: Special,
    /// Resources of the pattern that have answers of their own.
    others: Vec<String>,
    /// Why the answer is not known.
    unknown: Option<String>,
}

/// Runs `who-can`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
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
    let casts = casts(&args.suites, args.unchecked, &args.values.values()?)?;
    let mut asks = Vec::new();
    for member in &casts.members {
        asks.extend(plan(&casts, member, &args.action, None, &args.resource));
    }
    let mut effort = args.effort.begin("who-can");
    let rows = answers(&asks, &effort);
    effort.end();
    let context = Context::default();
    let mut warnings = casts.warnings();
    if !acting_on_none(std::slice::from_ref(&args.action), std::slice::from_ref(&args.resource)).is_empty() {
        warnings.push(format!("`{}` acts on no resource that `{}` names", args.action, args.resource));
    }
    let besides = Besides { warnings: &warnings, problems: &casts.problems };
    match args.format {
        Format::Table => report::write_who(output, &rows, args.witness, &context)?,
        format => report::write(output, &rows, format, args.witness, &besides, &context)?,
    }
    besides.tell(args.format, output)?;
    let can = |row: &Row| matches!(row.cell.access, Access::Always | Access::When(_));
    let outcome = Outcome::as_asked_if(rows.iter().any(can));
    Ok(effort.outcome(outcome, output)?)
}

impl Besides<'_> {
    fn tell(&self, format: Format, output: &mut Output) -> Result<(), Failure> {
        if format == Format::Json {
            return Ok(());
        }
        self.warnings.iter().try_for_each(|warning| output.tell(&format!("warning: {warning}")))?;
        Ok(problems::tell(self.problems, output)?)
    }
}

/// Runs `matrix`.
pub(crate) fn run_matrix(args: &MatrixArgs, output: &mut Output) -> Result<Outcome, Failure> {
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
    let mut casts = casts(suites, args.unchecked, &args.values.values()?)?;
    if !args.principal_name.is_empty() {
        for pattern in &args.principal_name {
            if !casts.members.iter().any(|member| glob::matches(pattern, &member.holder.name, Case::Sensitive)) {
                let names: Vec<String> = casts.members.iter().map(|one| format!("`{}`", one.holder.name)).collect();
                let shown = pattern.escape_debug();
                let message = format!("`--principal-name`: no principal `{shown}`; there are {}", names.join(", "));
                return Err(InputError::new(message).into());
            }
        }
        let named = |name: &str| args.principal_name.iter().any(|one| glob::matches(one, name, Case::Sensitive));
        casts.members.retain(|member| named(&member.holder.name));
    }
    let mut asks = Vec::new();
    for member in &casts.members {
        for action in &actions {
            let types = types_of(action, member);
            for (resource_type, resource) in types {
                asks.extend(plan(&casts, member, action, resource_type, &resource));
            }
        }
    }
    let mut effort = args.effort.begin("matrix");
    let rows = answers(&asks, &effort);
    effort.end();
    let context = Context::default();
    let warnings = casts.warnings();
    let besides = Besides { warnings: &warnings, problems: &casts.problems };
    report::write(output, &rows, args.format, args.witness, &besides, &context)?;
    besides.tell(args.format, output)?;
    let outcome = Outcome::as_asked_if(!rows.iter().any(|row| matches!(row.cell.access, Access::Undecided(_))));
    Ok(effort.outcome(outcome, output)?)
}

/// The resource types of an action, each with a pattern of the ARNs in the suite's account; `*` where it has none.
fn types_of(action: &str, member: &Member) -> Vec<(Option<&'static str>, String)> {
    // The library has the patterns; a holder without policies costs nothing.
    let nobody = Holder { policies: Policies::default(), ..member.holder.clone() };
    let own = |resource: String| match (Fields::split(&resource), &member.account) {
        (Some(arn), Some(account)) if arn.account == "*" => {
            format!("arn:{}:{}:{}:{account}:{}", arn.partition, arn.service, arn.region, arn.resource)
        }
        _ => resource,
    };
    let cells = matrix(&[nobody], &[action.to_owned()], &Options::default());
    cells.into_iter().map(|cell| (cell.resource_type, own(cell.resource))).collect()
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
        put_all(&mut all.own, own, &cast.name)?;
        let trust = cast.resource_policies.trust().iter().map(|(arn, named)| (arn, &named.policy));
        put_all(&mut all.trust, trust, &cast.name)?;
        for one in &cast.principals {
            let mut policies = one.policies.policies();
            let exempt = one.exemptions;
            if exempt.management_account || exempt.service_linked_role {
                policies.service_control.clear();
            }
            if exempt.resource_in_management_account || exempt.aws_managed_key || exempt.service_linked_role {
                policies.resource_control.clear();
            }
            let mut holder = Holder { name: one.name.clone(), principal: one.principal.clone(), policies };
            // What suites have in common is shown once.
            if all.members.iter().any(|member| member.holder == holder && member.account == cast.account) {
                continue;
            }
            if all.members.iter().any(|member| member.holder.name == holder.name) {
                holder.name = format!("{} ({})", one.name, cast.name);
            }
            for layer in vacuous(&holder.policies) {
                all.note(in_list(layer), &holder.name);
            }
            all.members.push(Member { holder, account: cast.account.clone() });
        }
    }
    let idle = all.members.iter().map(|member| &member.holder).filter(|holder| all.lets_nothing(holder));
    let idle: Vec<String> = idle.map(|holder| holder.name.clone()).collect();
    idle.iter().for_each(|name| all.note(NOTHING_ALLOWS.to_owned(), name));
    if all.members.is_empty() {
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
            all.trust.push((arn, trust.policy));
        }
        let holder = Holder { name: one.name, principal, policies };
        all.members.push(Member { holder, account: Some(account.to_owned()) });
    }
    Ok(())
}

/// That a principal can do nothing, as the suites give nothing that could let them.
const NOTHING_ALLOWS: &str = "no policy of theirs, and none of a resource that names them, has an `Allow`, so that they can do \
                              nothing; give their policies as `identity`";

/// Adds the policies of a suite's resources.
fn put_all<'a>(
    all: &mut Vec<(String, Policy)>,
    more: impl Iterator<Item = (&'a String, &'a Policy)>,
    suite: &str,
) -> Result<(), InputError> {
    for (arn, policy) in more {
        match all.iter().find(|(known, _)| known == arn) {
            Some((_, known)) if known != policy => {
                let message = format!(
                    "suite `{suite}` gives `{arn}` another policy than a suite before it: ask about one of them at a time"
                );
                return Err(InputError::new(message));
            }
            Some(_) => {}
            None => all.push((arn.clone(), policy.clone())),
        }
    }
    Ok(())
}

/// What is to be asked about one principal: about the pattern, and about each resource of it that has a policy.
fn plan(casts: &Casts, member: &Member, action: &str, resource_type: Option<&'static str>, resource: &str) -> Vec<Ask> {
    let is_sts = action.to_ascii_lowercase().starts_with("sts:");
    let anywhere = catalog::action(action).is_some_and(|action| !action.has_resource_level_permissions());
    let own = if is_sts { &casts.trust } else { &casts.own };
    let own: Vec<(String, &Policy)> = own
        .iter()
        // What has no resource-level permissions is asked on no resource, so that none has a say.
        .filter(|(arn, _)| is_of(action, arn) && !(anywhere && resource == "*"))
        .flat_map(|(arn, policy)| {
            // A bucket's policy is also that of its objects.
            let objects = (arn.starts_with("arn:aws:s3:") && !arn.contains('/')).then(|| format!("{arn}/*"));
            let bucket = Some(arn.clone()).filter(|_| resource_type.is_none_or(|one| one != "object"));
            let objects = objects.filter(|_| resource_type.is_none_or(|one| one == "object"));
            bucket.into_iter().chain(objects).map(move |scope| (scope, policy))
        })
        .filter(|(scope, _)| overlap_in_fields(scope, resource))
        .collect();
    let covering = own.iter().filter(|(scope, _)| glob::matches(scope, resource, Case::Sensitive));
    let covering = covering.max_by_key(|(scope, _)| scope.len()).cloned();
    let ask = |resource: &str, policy: Option<&Policy>, special| {
        let policies = Policies { resource: policy.cloned(), ..member.holder.policies.clone() };
        let mut options = Options::default();
        // The ARN of a bucket has no account; a resource with an account in its ARN has no other owner.
        let owner = Fields::split(resource).map(|arn| (arn.service, arn.account));
        if let Some(account) = member
            .account
            .as_deref()
            .filter(|own| matches!(owner, Some(("s3", ""))) || owner.is_some_and(|(_, account)| account == *own))
        {
            options = options.resource_account(account);
        }
        Ask {
            holder: Holder { policies, ..member.holder.clone() },
            action: action.to_owned(),
            resource_type,
            resource: resource.to_owned(),
            options,
            special,
            others: Vec::new(),
            unknown: None,
        }
    };
    let mut others: Vec<(String, &Policy)> = own;
    others.retain(|(scope, policy)| {
        covering.as_ref().is_none_or(|(known, own)| known != scope && own != policy) && scope != resource
    });
    let special = if others.is_empty() { Special::No } else { Special::Others };
    let mut main = ask(resource, covering.map(|(_, policy)| policy), special);
    main.others = others.iter().map(|(scope, _)| scope.clone()).collect();
    let mut asks = vec![main];
    for (scope, policy) in others {
        let mut own = ask(&scope, Some(policy), Special::OwnPolicy);
        if !glob::matches(resource, &scope, Case::Sensitive) {
            own.unknown = Some(format!("some of `{resource}` has a policy of its own: ask about `{scope}`"));
        }
        asks.push(own);
    }
    asks
}

fn answers(asks: &[Ask], effort: &Effort) -> Vec<Row> {
    let done = AtomicUsize::new(0);
    let one = |ask: &Ask| {
        let row = answer(ask, effort);
        effort.doing(format!("{} of {} answers", done.fetch_add(1, Ordering::Relaxed) + 1, asks.len()));
        row
    };
    in_parallel(asks, one).into_iter().flatten().collect()
}

fn answer(ask: &Ask, effort: &Effort) -> Option<Row> {
    // What has no resource-level permissions is asked about the caller's own account.
    let anywhere = catalog::action(&ask.action).is_some_and(|action| !action.has_resource_level_permissions());
    let mut options = effort.options(ask.options.clone());
    if let Some(account) = ask.holder.principal.account().filter(|_| anywhere && ask.resource == "*") {
        options = options.resource_account(account);
    }
    let of = |holder: &Holder| who_can(std::slice::from_ref(holder), &ask.action, &ask.resource, &options).pop();
    let mut holder = ask.holder.clone();
    let mut cell = of(&holder)?;
    if ask.special == Special::Others && matches!(cell.access, Access::When(_)) {
        // The conditions may be those of the resources that have their own rows.
        holder = without(&holder, ask.others.clone());
        cell = of(&holder)?;
    }
    if let Some(reason) = &ask.unknown {
        cell.access = Access::Undecided(vec![reason.clone()]);
    }
    if let Access::Undecided(reasons) = &mut cell.access {
        effort.explain(reasons);
    }
    cell.resource_type = ask.resource_type;
    cell.resource.clone_from(&ask.resource);
    if anywhere {
        let policies = holder.policies.compile();
        for witness in [&mut cell.allowed, &mut cell.denied].into_iter().flatten() {
            let starred = Request { resource: "*".to_owned(), ..witness.clone() };
            if policies.decide(&starred.clone().prepare()) == policies.decide(&witness.clone().prepare()) {
                *witness = starred;
            }
        }
    }
    let policies = replayable(&holder, &cell);
    Some(Row { principal: holder.principal, cell, special: ask.special, policies })
}

/// The principal without access to some resources.
fn without(holder: &Holder, resources: Vec<String>) -> Holder {
    let deny = Statement {
        sid: None,
        effect: Effect::Deny,
        principal: None,
        action: ActionElement::Action(vec!["*".to_owned()]),
        resource: Some(ResourceElement::Resource(resources)),
        condition: Vec::new(),
    };
    let mut holder = holder.clone();
    holder.policies.identity.push(Policy { version: None, id: None, statements: vec![deny] });
    holder
}

/// Whether an action, or some action of a pattern, is of the service of an ARN.
fn is_of(action: &str, arn: &str) -> bool {
    let service = Fields::split(arn).map_or("", |fields| fields.service);
    let prefix = action.split_once(':').map_or("*", |(prefix, _)| prefix);
    let services = if prefix.eq_ignore_ascii_case("sts") { "iam" } else { prefix };
    glob::matches(services, service, Case::Ignored)
}

/// The policies with the resource's policy that was assumed, where a witness is not decided alike without it.
fn replayable(holder: &Holder, cell: &Cell) -> Policies {
    let policies = holder.policies.clone();
    let alike = |request: Option<&_>, wanted| {
        request.is_none_or(|request| allows(&policies, Semantics::default(), request) == wanted)
    };
    let account = holder.principal.account().filter(|_| policies.resource.is_none());
    let (true, Some(account)) = (!(alike(cell.allowed.as_ref(), true) && alike(cell.denied.as_ref(), false)), account)
    else {
        return policies;
    };
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Principal": {{"AWS": "{account}"}}, "Action": "*", "Resource": "*"}}}}"#
    );
    Policies { resource: policy::read(&text).ok(), ..policies }
}

/// Whether some ARN is matched by both patterns, field by field where they have all fields.
fn overlap_in_fields(one: &str, other: &str) -> bool {
    match (Fields::split(one), Fields::split(other)) {
        (Some(a), Some(b)) => {
            overlap(a.partition, b.partition)
                && overlap(a.service, b.service)
                && overlap(a.region, b.region)
                && overlap(a.account, b.account)
                && overlap(a.resource, b.resource)
        }
        _ => overlap(one, other),
    }
}

/// Whether some text is matched by both patterns.
fn overlap(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    // `reached[j]`: some text is matched by what of `one` was read and by `j` characters of `other`.
    let skip = |reached: &mut Vec<bool>| {
        for (at, c) in other.iter().enumerate() {
            if *c == '*'
                && reached.get(at) == Some(&true)
                && let Some(next) = reached.get_mut(at + 1)
            {
                *next = true;
            }
        }
    };
    let mut reached = vec![false; other.len() + 1];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    skip(&mut reached);
    for c in &one {
        let mut next = if *c == '*' { reached.clone() } else { vec![false; other.len() + 1] };
        for (at, against) in other.iter().enumerate() {
            let from_here = reached.get(at) == Some(&true);
            let starred = *c == '*' && next.get(at) == Some(&true);
            let fits = *c == '?' || *against == '?' || c == against;
            if *against == '*' && from_here {
                // The star takes this character.
                if let Some(stays) = next.get_mut(at) {
                    *stays = true;
                }
            }
            if ((from_here && *c != '*' && *against != '*' && fits) || starred)
                && let Some(after) = next.get_mut(at + 1)
            {
                *after = true;
            }
        }
        skip(&mut next);
        reached = next;
    }
    reached.last() == Some(&true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn patterns_overlap_if_a_text_matches_both() {
        for (one, other, expected) in [
            ("arn:aws:s3:::b/*", "arn:aws:s3:::*/*", true),
            ("arn:aws:s3:::b", "arn:aws:s3:::*/*", false),
            ("arn:aws:s3:::b", "arn:aws:s3:::b", true),
            ("a*c", "ab*", true),
            ("a*c", "*b", false),
            ("a?c", "a*", true),
            ("*", "", true),
            ("?", "", false),
        ] {
            assert_eq!(overlap(one, other), expected, "{one} {other}");
            assert_eq!(overlap(other, one), expected, "{other} {one}");
        }
    }

    proptest! {
        #[test]
        fn no_overlap_is_overlooked(one in "[ab*?]{0,5}", other in "[ab*?]{0,5}", text in "[ab]{0,6}") {
            let both = glob::matches(&one, &text, Case::Sensitive) && glob::matches(&other, &text, Case::Sensitive);
            prop_assert!(!both || overlap(&one, &other), "{one} {other} {text}");
        }
    }
}
