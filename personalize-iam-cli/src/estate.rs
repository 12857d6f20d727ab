//! Reading an estate: the files and folders of dumps, `estate.toml`, suites and templates.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use flate2::read::MultiGzDecoder;
use personalize_iam_estate::{
    Account, Document, DumpError, Estate, Gap, Identity, IdentityKind, Input, LONGEST_DUMP, ManagedPolicy, Manifest,
    Organization, OrganizationPolicy, OrganizationPolicyKind, OwnPolicy, Part, Place, Target, Wanted, estate_of,
    managed_policies, read,
};
use personalize_iam_eval::Principal;
use personalize_iam_source::{Language, decode};

use crate::failure::InputError;
use crate::files::{self, NamedPolicy, STANDARD_INPUT, standard_input_is_terminal, unreadable};
use crate::parallel::in_parallel;
use crate::suite::{CastPrincipal, PolicyFiles, read_cast};
use crate::template::{Values, defaults_in_words, principals_in};

/// What an estate was read from.
#[derive(Default)]
pub(crate) struct Sources {
    /// The files, and what each was read as.
    pub(crate) read: Vec<(String, String)>,
    /// What was passed over, and why.
    pub(crate) skipped: Vec<(String, String)>,
    /// What could not be read.
    pub(crate) problems: Vec<InputError>,
}

/// The estate that files and folders tell together, with what was read as what, and what could not be read. `managed` has
/// managed policies for those that are attached and in no dump; `values` is for what templates leave open. `reading` gets the name
/// of each file before it is read.
pub(crate) fn read_with_sources(
    paths: &[PathBuf],
    managed: &[PathBuf],
    values: &Values,
    reading: &(dyn Fn(&str) + Sync),
) -> (Estate, Sources) {
    let mut sources = Sources::default();
    let mut candidates = Vec::new();
    let mut parts = Vec::new();
    for path in paths {
        add(path, &Told::default(), &mut candidates, &mut sources);
    }
    let manifests: Vec<PathBuf> =
        candidates.iter().map(|one| &one.path).filter(|path| is_manifest(path)).cloned().collect();
    for path in manifests {
        if let Some(part) = manifest(&path, &mut candidates, &mut sources) {
            parts.push(part);
        }
    }
    candidates.retain(|one| !is_manifest(&one.path));
    // What `estate.toml` says of a file holds wherever else it is found.
    candidates.sort_by(|a, b| a.path.cmp(&b.path).then(b.told.is_something().cmp(&a.told.is_something())));
    candidates.dedup_by(|later, earlier| later.path == earlier.path);
    let (suites, files): (Vec<Candidate>, Vec<Candidate>) = candidates.into_iter().partition(|one| is_suite(&one.path));
    let read = in_parallel(&files, |one| {
        reading(&shown(&one.path));
        look_into(one, values)
    });
    for (one, looked) in files.iter().zip(read) {
        take(shown(&one.path), looked, &mut parts, &mut sources);
    }
    let mut opened = PolicyFiles::new(files::open);
    for one in suites {
        reading(&shown(&one.path));
        let looked = match of_suite(&one.path, &mut opened) {
            Ok(part) => Looked::Part(Box::new(part)),
            Err(error) => Looked::Failed(error),
        };
        take(shown(&one.path), looked, &mut parts, &mut sources);
    }
    let given = read_managed(managed, &mut sources, reading);
    (estate_of(parts, given), sources)
}

/// What is known of a file from `estate.toml`.
#[derive(Clone, Default)]
struct Told {
    account: Option<String>,
    target: Option<String>,
}

impl Told {
    fn is_something(&self) -> bool {
        self.account.is_some() || self.target.is_some()
    }
}

struct Candidate {
    path: PathBuf,
    told: Told,
    /// Found below a folder; if not, it was named.
    found: bool,
}

/// What resulted from a file.
enum Looked {
    Part(Box<Part>),
    Skipped(String),
    Failed(InputError),
}

fn take(name: String, looked: Looked, parts: &mut Vec<Part>, sources: &mut Sources) {
    match looked {
        Looked::Failed(error) => sources.problems.push(error),
        Looked::Skipped(why) => sources.skipped.push((name, why)),
        Looked::Part(part) => {
            sources.skipped.extend(part.skipped().iter().map(|why| (name.clone(), why.clone())));
            if !part.outputs().is_empty() {
                sources.read.push((name, part.in_words()));
            }
            parts.push(*part);
        }
    }
}

fn shown(path: &Path) -> String {
    if path.as_os_str() == "-" { STANDARD_INPUT.to_owned() } else { path.to_string_lossy().into_owned() }
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn is_manifest(path: &Path) -> bool {
    let name = file_name(path);
    name == "estate.toml" || name.ends_with(".estate.toml")
}

fn is_suite(path: &Path) -> bool {
    file_name(path).ends_with(".suite.toml")
}

/// Adds a file, or the files below a folder. Dumps are seldom in a repository: what git ignores is read too.
fn add(path: &Path, told: &Told, all: &mut Vec<Candidate>, sources: &mut Sources) {
    if path.as_os_str() == "-" || !path.is_dir() {
        all.push(Candidate { path: path.to_owned(), told: told.clone(), found: false });
        return;
    }
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                sources.problems.push(unreadable(&folder.to_string_lossy(), &error));
                continue;
            }
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let Ok(kind) = entry.file_type() else { continue };
            let path = entry.path();
            // Links to folders are not followed, as they may lead in a circle.
            if kind.is_dir() {
                if !name.starts_with('.') && name != "node_modules" && name != "target" {
                    folders.push(path);
                }
                continue;
            }
            let is_json = [".json", ".jsonl", ".ndjson", ".json.gz"].iter().any(|end| name.ends_with(end));
            if !path.is_dir() && !name.starts_with('.') && (is_json || is_manifest(&path) || is_suite(&path)) {
                let path = path.strip_prefix(".").unwrap_or(&path).to_owned();
                all.push(Candidate { path, told: told.clone(), found: true });
            }
        }
    }
}

/// What an `estate.toml` says; the files that it names are added.
fn manifest(path: &Path, all: &mut Vec<Candidate>, sources: &mut Sources) -> Option<Part> {
    let name = shown(path);
    let read = files::read_file(path).and_then(|text| Manifest::of_text(&text).map_err(|error| placed(&name, &error)));
    let manifest = match read {
        Ok(manifest) => manifest,
        Err(error) => {
            sources.problems.push(error);
            return None;
        }
    };
    let folder = path.parent().unwrap_or(Path::new(""));
    for Wanted { path, account, target, .. } in &manifest.reads {
        let wanted = folder.join(path);
        if !wanted.exists() {
            let message = format!("`{}`, which is under `[[read]]`, does not exist", wanted.display());
            sources.problems.push(InputError::new(message).in_file(&name));
            continue;
        }
        add(&wanted, &Told { account: account.clone(), target: target.clone() }, all, sources);
    }
    let mut opened = Vec::new();
    for document in manifest.documents() {
        let path = folder.join(document);
        opened.push(match files::read_file(&path) {
            Ok(text) => Some((shown(&path), text)),
            Err(error) => {
                sources.problems.push(error);
                None
            }
        });
        all.retain(|one| !(one.found && one.path == path));
    }
    sources.read.push((name, "what other files do not say".to_owned()));
    Some(manifest.part(|index| opened.get(index).cloned().flatten()))
}

fn placed(name: &str, error: &DumpError) -> InputError {
    let message = match &error.help {
        Some(help) => format!("{}; {help}", error.message),
        None => error.message.clone(),
    };
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    InputError::new(message).in_file(name).at(number(error.line), number(error.column))
}

/// The text of a file of a dump.
fn text_of(path: &Path) -> Result<String, InputError> {
    let name = shown(path);
    let longest = LONGEST_DUMP as u64;
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        if standard_input_is_terminal() {
            return Err(InputError::new("nothing is piped in; name a file or a folder"));
        }
        std::io::stdin().lock().take(longest + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(longest + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| unreadable(&name, &error))?;
    if bytes.len() as u64 > longest {
        return Err(InputError::new(format!("`{name}` has more than the {longest} bytes that are read")));
    }
    if bytes.starts_with(&[0x1f, 0x8b]) {
        bytes = unpacked(&name, &bytes, longest)?;
    }
    decode(bytes).map_err(|error| InputError::new(error.message).in_file(name))
}

/// What a file in gzip holds, which is as long as a file can be that is not packed, at most.
fn unpacked(name: &str, packed: &[u8], longest: u64) -> Result<Vec<u8>, InputError> {
    let mut bytes = Vec::new();
    let read = MultiGzDecoder::new(packed).take(longest + 1).read_to_end(&mut bytes);
    if bytes.len() as u64 > longest {
        let message = format!("`{name}` has more than the {longest} bytes that are read, once it is unpacked");
        return Err(InputError::new(message));
    }
    read.map_err(|error| InputError::new(format!("the gzip is broken ({error}); fetch the file again")).in_file(name))?;
    Ok(bytes)
}

fn look_into(one: &Candidate, values: &Values) -> Looked {
    let name = shown(&one.path);
    let text = match text_of(&one.path) {
        Ok(text) => text,
        Err(error) => return Looked::Failed(error),
    };
    let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
    if is_template(&name, &text, is_json) {
        return match of_template(&name, &text, values) {
            Ok(part) => Looked::Part(Box::new(part)),
            Err(error) if one.found => Looked::Skipped(error.message),
            Err(error) => Looked::Failed(error),
        };
    }
    let input =
        Input { account: one.told.account.as_deref(), subject: one.told.target.as_deref(), ..Input::new(&name, &text) };
    match read(&input) {
        Ok(part) => Looked::Part(Box::new(part)),
        Err(error) => Looked::Failed(placed(&name, &error)),
    }
}

/// Whether a file is a template, a plan or Terraform, as far as its words say.
fn is_template(name: &str, text: &str, is_json: bool) -> bool {
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if is_json {
        return has(&["\"AWSTemplateFormatVersion\"", "\"planned_values\"", "\"terraform_version\""])
            || has(&["\"Resources\""]) && has(&["\"AWS::"]) && !has(&["\"RoleDetailList\""]);
    }
    Language::by_name(name).is_some_and(|language| !matches!(language, Language::Markdown)) && !text.trim().is_empty()
}

/// Managed policies from files and folders.
fn read_managed(paths: &[PathBuf], sources: &mut Sources, reading: &(dyn Fn(&str) + Sync)) -> Vec<Part> {
    let mut all = Vec::new();
    for path in paths {
        let before = all.len();
        add(path, &Told::default(), &mut all, sources);
        if all.len() == before {
            let message = format!("`{}` has no managed policies: files of JSON are expected", path.display());
            sources.problems.push(InputError::new(message));
        }
    }
    all.sort_by(|a, b| a.path.cmp(&b.path));
    let looked = in_parallel(&all, |one| {
        let name = shown(&one.path);
        reading(&name);
        let text = text_of(&one.path)?;
        managed_policies(&Input::new(&name, &text)).map_err(|error| placed(&name, &error))
    });
    let mut parts = Vec::new();
    for (one, looked) in all.iter().zip(looked) {
        let looked = match looked {
            Ok(part) => Looked::Part(Box::new(part)),
            Err(error) => Looked::Failed(error),
        };
        take(shown(&one.path), looked, &mut parts, sources);
    }
    parts
}

/// The account of what a template makes, where it is not said which one it is.
const SOME_ACCOUNT: &str = "111122223333";

fn document(named: &NamedPolicy) -> Document {
    Document {
        name: named.name.clone(),
        policy: Some(Arc::new(named.policy.clone())),
        place: Some(Place { file: named.name.as_str().into(), line: 1 }),
    }
}

fn identity(kind: IdentityKind, arn: String, inline: Vec<Document>, trust: Option<Document>) -> Identity {
    Identity {
        kind,
        arn,
        inline,
        attached: Vec::new(),
        groups: Vec::new(),
        boundary: None,
        trust,
        tags: Some(Vec::new()),
        instance_profiles: Vec::new(),
        place: None,
    }
}

/// The boundary of an identity, as a managed policy under a name of its own.
fn put_boundary(estate: &mut Estate, identity: &mut Identity, boundary: &[NamedPolicy]) {
    let Some(named) = boundary.first() else { return };
    if boundary.len() > 1 {
        estate.gaps.push(Gap {
            about: Some(identity.arn.clone()),
            message: format!(
                "`{}` has several permissions boundaries: which of them counts is not known",
                identity.arn
            ),
            help: "give one".to_owned(),
            place: None,
        });
    }
    let name = format!("the permissions boundary of {}", identity.arn);
    let document = if boundary.len() == 1 { document(named) } else { Document { policy: None, ..document(named) } };
    estate.managed.insert(name.clone(), ManagedPolicy { document, default_version: None, others: Vec::new() });
    identity.boundary = Some(name);
}

/// The roles and users that a template makes.
fn of_template(file: &str, text: &str, values: &Values) -> Result<Part, InputError> {
    let given = values.get("AWS::AccountId");
    let account = given.map_or(SOME_ACCOUNT, String::as_str);
    if account.len() != 12 || account.bytes().any(|byte| !byte.is_ascii_digit()) {
        let shown = account.escape_debug();
        return Err(InputError::new(format!("`--parameter AWS::AccountId={shown}`: an account has 12 digits")));
    }
    let mut in_account = values.clone();
    in_account.insert("AWS::AccountId".to_owned(), account.to_owned());
    let (principals, mut notes) = principals_in(file, text, &in_account)?;
    let policies = principals.iter().flat_map(|one| one.identity.iter().chain(&one.boundary).chain(&one.trust));
    for template in policies.filter_map(|named| named.template.as_ref()) {
        for note in defaults_in_words(&template.defaults) {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
    }
    let mut estate = Estate::default();
    estate.accounts.insert(account.to_owned(), Account::default());
    for one in &principals {
        let (kind, word) = if one.is_role { (IdentityKind::Role, "role") } else { (IdentityKind::User, "user") };
        let name = one.name.rsplit('.').next().unwrap_or(&one.name);
        let arn = format!("arn:aws:iam::{account}:{word}/{name}");
        let inline = one.identity.iter().map(document).collect();
        let mut identity = identity(kind, arn.clone(), inline, one.trust.first().map(document));
        put_boundary(&mut estate, &mut identity, one.boundary.as_slice());
        estate.identities.insert(arn, identity);
    }
    let gap = |message: String, help: &str| Gap { about: None, message, help: help.to_owned(), place: None };
    estate.gaps.extend(notes.into_iter().map(|note| gap(note, "see the note")));
    if given.is_none() {
        estate.gaps.push(gap(
            format!("`{file}` does not say its account: it is taken for {account}"),
            "say it with `--parameter AWS::AccountId=ACCOUNT`",
        ));
    }
    Ok(Part::known("a template: what it would make", estate))
}

/// The principals of a suite. What a suite does not give does not exist in it.
fn of_suite(path: &Path, opened: &mut PolicyFiles) -> Result<Part, InputError> {
    let cast = read_cast(path, false, opened)?;
    let mut estate = Estate::default();
    let mut organization = Organization::default();
    for (arn, named) in cast.resource_policies.entries() {
        if let Some(named) = named {
            let policy = OwnPolicy { document: document(named), account: cast.account.clone() };
            estate.resources.insert(arn.clone(), policy);
        }
    }
    let trust: BTreeMap<&str, &NamedPolicy> =
        cast.resource_policies.trust().iter().map(|(arn, named)| (arn.as_str(), &**named)).collect();
    for one in &cast.principals {
        let (kind, arn) = match &one.principal {
            Principal::User { arn } => (IdentityKind::User, arn.clone()),
            Principal::RoleSession { role: Some(role), .. } => (IdentityKind::Role, role.clone()),
            _ => {
                estate.gaps.push(Gap {
                    about: Some(one.name.clone()),
                    message: format!(
                        "`{}` of the suite `{}` is neither a user nor a role: it is left out",
                        one.name, cast.name
                    ),
                    help: "ask about it with `who-can --suites`".to_owned(),
                    place: None,
                });
                continue;
            }
        };
        let policies = &one.policies;
        let inline = policies.identity.iter().map(document).collect();
        let mut identity = identity(kind, arn.clone(), inline, trust.get(arn.as_str()).map(|named| document(named)));
        put_boundary(&mut estate, &mut identity, &policies.permissions_boundary);
        put_levels(&cast.name, one, &arn, &mut estate, &mut organization);
        if !policies.session.is_empty() || !policies.vpc_endpoint.is_empty() || !policies.grants.is_empty() {
            estate.gaps.push(Gap {
                about: Some(arn.clone()),
                message: format!("session policies, VPC endpoint policies and grants of `{}` are left out", one.name),
                help: "ask about it with `who-can --suites`".to_owned(),
                place: None,
            });
        }
        estate.identities.insert(arn, identity);
    }
    estate.organization = Some(organization);
    Ok(Part::known("a suite of `test`", estate))
}

/// The levels of control policies above an account: the lowest is the account itself.
fn put_levels(suite: &str, one: &CastPrincipal, arn: &str, estate: &mut Estate, organization: &mut Organization) {
    let account = arn.split(':').nth(4).unwrap_or_default().to_owned();
    if one.exemptions.management_account {
        organization.management_account = Some(account.clone());
    }
    let policies: &Rc<_> = &one.policies;
    let kinds = [
        (OrganizationPolicyKind::ServiceControl, &policies.service_control, "p-FullAWSAccess"),
        (OrganizationPolicyKind::ResourceControl, &policies.resource_control, "p-RCPFullAWSAccess"),
    ];
    let depth = kinds.iter().map(|(_, levels, _)| levels.len()).max().unwrap_or(0).max(2);
    let id = |level: usize| {
        if level + 1 == depth { account.clone() } else { format!("{suite}: level {level} of {account}") }
    };
    for level in 1..depth {
        organization.parents.insert(id(level), id(level - 1));
    }
    for (kind, levels, full) in kinds {
        for level in 0..depth {
            let mut ids = Vec::new();
            match levels.get(level) {
                Some(named) => {
                    for named in named {
                        let policy = OrganizationPolicy { kind, document: document(named) };
                        organization.policies.insert(named.name.clone(), policy);
                        ids.push(named.name.clone());
                    }
                }
                // What is not given limits nothing.
                None => ids.push(full.to_owned()),
            }
            let target = Target { kind, id: id(level) };
            let before = organization.attached.insert(target, ids.clone());
            if before.is_some_and(|before| before != ids) {
                estate.gaps.push(Gap {
                    about: Some(account.clone()),
                    message: format!("the suite `{suite}` has several sets of control policies for account {account}: the last counts"),
                    help: "ask about it with `who-can --suites`".to_owned(),
                    place: None,
                });
            }
        }
    }
}
