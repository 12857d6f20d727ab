//! Reading what the user names: files, `-` for standard input, documents in the argument itself; which files of a folder are
//! policies, links, hidden folders; writing a file at once.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use personalize_iam_lint::Finding;
use personalize_iam_model::policy::{self, Location, PolicyKind, Positions, Problem, ProblemCode, ReadError, Reading};
use personalize_iam_model::suggest::nearest;
use personalize_iam_model::{Policy, Statement, hole};

use crate::failure::InputError;

/// The most bytes of a file that is read whole.
pub(crate) const LONGEST: u64 = 16 * 1024 * 1024;

/// The name of standard input in messages.
pub(crate) const STANDARD_INPUT: &str = "standard input";

/// A policy with its name and its text's positions.
#[derive(Clone, Debug)]
pub(crate) struct NamedPolicy {
    /// The file as the user named it, or a description such as `--identity`.
    pub(crate) name: String,
    /// The policy.
    pub(crate) policy: Policy,
    /// Where its elements stand.
    pub(crate) positions: Positions,
    /// What it was read from; `None` for what is not the user's, and for a policy in a template.
    pub(crate) source: Option<Source>,
    /// Where it is in a template, if it is in one.
    pub(crate) template: Option<InTemplate>,
}

/// A policy in a template.
#[derive(Clone, Debug)]
pub(crate) struct InTemplate {
    /// The place of each statement in the file.
    pub(crate) places: Vec<Location>,
    /// What `validate` calls an error in it.
    pub(crate) errors: Vec<Finding>,
    /// The defaults of parameters that it rests on.
    pub(crate) defaults: BTreeMap<String, String>,
    /// What of the file is not read, and can matter to it.
    pub(crate) notes: Vec<String>,
}

impl NamedPolicy {
    /// The place of a statement.
    pub(crate) fn place_of(&self, statement: usize) -> Option<Location> {
        match &self.template {
            Some(template) => template.places.get(statement).copied(),
            None => self.positions.locate(&format!("/Statement/{statement}")),
        }
    }

    /// The policy, and the file of the template it is in; an empty name where it is in none.
    pub(crate) fn in_file(&mut self) -> (&str, &mut Policy) {
        let file = match (&self.template, self.name.split_once('#')) {
            (Some(_), Some((file, _))) => file,
            (Some(_), None) => self.name.as_str(),
            (None, _) => "",
        };
        (file, &mut self.policy)
    }

    /// Whether it has parts that a template leaves open.
    pub(crate) fn has_holes(&self) -> bool {
        let tests = |statement: &Statement| {
            statement.condition.iter().flat_map(|block| &block.tests).any(|test| hole::is_key(&test.key))
        };
        self.template.is_some() && self.policy.statements.iter().any(tests)
    }
}

/// The text of a policy, and what it was read as.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The text.
    pub(crate) text: Arc<str>,
    /// What it was read as.
    pub(crate) kind: PolicyKind,
    /// The user says that this is the kind; otherwise it may be another one of the same layer.
    pub(crate) kind_is_told: bool,
}

impl Source {
    /// A text that was read as some policy of a layer.
    pub(crate) fn new(text: &str, kind: PolicyKind) -> Source {
        Source { text: text.into(), kind, kind_is_told: false }
    }
}

/// Reads the text of a file, or of standard input for `-`.
pub(crate) fn read_text(path: &str) -> Result<String, InputError> {
    if path == "-" { text_of(STANDARD_INPUT, read_bytes(&mut io::stdin().lock())) } else { read_file(path) }
}

/// Reads the text of a file.
pub(crate) fn read_file(path: impl AsRef<Path>) -> Result<String, InputError> {
    let path = path.as_ref();
    text_of(&path.to_string_lossy(), File::open(path).and_then(|mut file| read_bytes(&mut file)))
}

/// How the text of a file that another one names is had: [`open`], but where no file is to be touched.
pub(crate) type Open = fn(&str) -> Result<String, InputError>;

/// The file of a path, and the name in it that is behind a `#`.
pub(crate) fn in_template(path: &str) -> (&str, Option<&str>) {
    match path.rsplit_once('#').filter(|(file, _)| !Path::new(path).exists() && !file.is_empty()) {
        Some((file, name)) => (file, Some(name)),
        None => (path, None),
    }
}

/// Reads the text of a file.
pub(crate) fn open(path: &str) -> Result<String, InputError> {
    read_file(path)
}

/// The text of bytes that were read.
pub(crate) fn text_of(name: &str, bytes: io::Result<Vec<u8>>) -> Result<String, InputError> {
    let bytes = bytes.map_err(|error| unreadable(name, &error))?;
    if bytes.len() as u64 > LONGEST {
        let message = format!("`{name}` has more than the {LONGEST} bytes that are read");
        return Err(InputError::new(message));
    }
    if is_utf16(&bytes) {
        return Ok(personalize_iam_source::decode(bytes).unwrap_or_default());
    }
    match policy::decode(&bytes) {
        Ok(_) => {}
        Err(error) => return Err(refused(name, &error)),
    }
    // Every second byte of plain text in UTF-16 is zero, which UTF-8 takes.
    if bytes.iter().take(2).any(|byte| *byte == 0) {
        return Err(InputError::new("the text looks like UTF-16; save it as UTF-8").in_file(name));
    }
    // Decoded just now.
    Ok(String::from_utf8(bytes).unwrap_or_default())
}

/// Whether bytes begin with the byte-order mark of UTF-16, as PowerShell writes it.
fn is_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..])
}

/// That a file cannot be read.
pub(crate) fn unreadable(path: &str, error: &io::Error) -> InputError {
    let why = match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read by this user".to_owned(),
        io::ErrorKind::IsADirectory => "it is a directory".to_owned(),
        _ => error.to_string(),
    };
    InputError::new(format!("cannot read `{path}`: {why}"))
}

/// That a text is not a policy: the first problem with its place, and how many more there are.
pub(crate) fn refused(name: &str, error: &ReadError) -> InputError {
    let Some(problem) = error.problems().first() else { return InputError::new(error.to_string()).in_file(name) };
    let mut message = told(problem);
    match error.problems().len() + error.omitted() {
        0 | 1 => {}
        2 => message.push_str(" (and 1 more problem)"),
        count => message.push_str(&format!(" (and {} more problems)", count - 1)),
    }
    InputError { pointer: Some(problem.pointer.clone()), ..InputError::new(message) }
        .in_file(name)
        .at(problem.location.line, problem.location.column)
}

/// The policies that AWS attaches by itself to every root, organizational unit and account, by their names and ARNs: what can
/// be given in the place of a file, in the layer that they are for.
///
/// Source: AWS Organizations User Guide, "Service control policies (SCPs)" and "Resource control policies (RCPs)".
const MANAGED_BY_AWS: [(PolicyKind, &str, &str, &str); 2] = [
    (
        PolicyKind::Scp,
        "FullAWSAccess",
        "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}"#,
    ),
    (
        PolicyKind::Rcp,
        "RCPFullAWSAccess",
        "arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess",
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}"#,
    ),
];

/// The policy of AWS that is called so, if this is the kind of it and no file has the path.
pub(crate) fn managed_by_aws(name: &str, path: &str, kind: PolicyKind) -> Option<NamedPolicy> {
    let named = |(of, known, arn, _): &&(PolicyKind, &str, &str, &str)| *of == kind && [*known, *arn].contains(&name);
    let (_, known, _, text) = MANAGED_BY_AWS.iter().find(named).filter(|_| !Path::new(path).exists())?;
    let reading = policy::read_leniently(text);
    let positions = reading.positions.clone();
    let policy = reading.policy?;
    Some(NamedPolicy { name: (*known).to_owned(), policy, positions, source: None, template: None })
}

/// The error of a path in the place of which a policy of AWS may have been meant.
pub(crate) fn or_managed_by_aws(error: InputError, name: &str, kind: PolicyKind) -> InputError {
    let meant = MANAGED_BY_AWS.iter().find(|(_, known, arn, _)| name.eq_ignore_ascii_case(known) || name == *arn);
    let help = match meant {
        Some((of, known, ..)) if *of == kind => format!("did you mean AWS's `{known}`?"),
        Some((of, known, ..)) => format!("AWS's `{known}` is {}, and is known by its name as such alone", of.title()),
        None => return error,
    };
    InputError { message: format!("{}; {help}", error.message), ..error }
}

/// Reads a policy's text, and refuses what this kind of policy cannot hold.
pub(crate) fn parse_policy(name: String, text: &str, kind: PolicyKind) -> Result<NamedPolicy, InputError> {
    let reading = policy::read_leniently(text);
    let positions = reading.positions.clone();
    match reading.into_result() {
        Ok(policy) => match misplaced(text, &policy, kind).first() {
            None => {
                let source = Some(Source::new(text, kind));
                Ok(NamedPolicy { name, policy, positions, source, template: None })
            }
            Some(problem) => {
                let found = InputError::new(told(problem));
                let found = InputError { pointer: Some(problem.pointer.clone()), ..found };
                Err(found.in_file(&name).at(problem.location.line, problem.location.column))
            }
        },
        Err(error) => Err(refused(&name, &error)),
    }
}

/// The parts of a policy that its layer does not support: principals where there are none to name, a missing principal
/// where one is needed, an `Allow` in a resource control policy. Sizes and versions do not matter here.
pub(crate) fn misplaced(text: &str, policy: &Policy, kind: PolicyKind) -> Vec<Problem> {
    let names_none = kind.is_identity_based() || kind == PolicyKind::Scp;
    let suspicious = |statement: &Statement| {
        statement.principal.is_some() == names_none || statement.resource.is_none() && kind != PolicyKind::Resource
    };
    // Most policies are where they belong, and need not be read again.
    if kind != PolicyKind::Rcp && !policy.statements.iter().any(suspicious) {
        return Vec::new();
    }
    let codes = [
        ProblemCode::PrincipalMissing,
        ProblemCode::PrincipalNotAllowed,
        ProblemCode::NotPrincipalNotAllowed,
        ProblemCode::ResourceMissing,
        ProblemCode::RcpAllow,
        ProblemCode::RcpNotAction,
        ProblemCode::RcpPrincipalNotStar,
    ];
    let problems = policy::read_leniently_as(text, kind).problems.into_iter();
    problems.filter(|problem| codes.contains(&problem.code) && !is_empty_list(problem)).collect()
}

/// Whether the element is there and has nothing in it: then it matches nothing, or excludes nothing.
pub(crate) fn is_empty_list(problem: &Problem) -> bool {
    matches!(problem.code, ProblemCode::ActionMissing | ProblemCode::ResourceMissing)
        && ["/Action", "/NotAction", "/Resource", "/NotResource"].iter().any(|name| problem.pointer.ends_with(name))
}

/// The message of a problem with what to do.
pub(crate) fn told(problem: &Problem) -> String {
    match &problem.help {
        Some(help) => format!("{}; {help}", problem.message),
        None => problem.message.clone(),
    }
}

/// That a field is not one of the known ones.
pub(crate) fn unknown_field(name: &str, known: &[&str]) -> String {
    let shown: String = name.chars().take(80).flat_map(char::escape_debug).collect();
    match nearest(name, known.iter().copied()) {
        Some(meant) => format!("unknown field `{shown}`; did you mean `{meant}`?"),
        None => {
            let all: Vec<_> = known.iter().map(|field| format!("`{field}`")).collect();
            format!("unknown field `{shown}`; there are {}", all.join(", "))
        }
    }
}

/// A path that counts from a folder.
pub(crate) fn beside(folder: &Path, path: &str) -> String {
    // A file in the folder in which the user stands is named as the user names it.
    folder.join(path).to_string_lossy().into_owned()
}

fn read_bytes(source: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One more than is taken, to tell that there are more.
    source.take(LONGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The files that the user's paths lead to.
#[derive(Debug, Default)]
pub(crate) struct PolicyFiles {
    /// The files, sorted by path, each once.
    pub(crate) files: Vec<PolicyFile>,
    /// Links to folders: they are not followed, as they may lead in a circle or out of what the user named.
    pub(crate) links: Vec<PathBuf>,
    /// What could not be looked at.
    pub(crate) problems: Vec<InputError>,
}

/// A file that may be a policy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PolicyFile {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Whether it was found below a folder; if not, the user named it and it has to be a policy.
    pub(crate) found: bool,
}

/// The files that are named, and the files `*.json` below the folders that are named: not below hidden folders,
/// `target` and `node_modules`, unless one of these is named itself.
pub(crate) fn policy_files(paths: &[PathBuf]) -> PolicyFiles {
    let mut all = PolicyFiles::default();
    let mut folders = Vec::new();
    for path in paths {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => folders.push(path.clone()),
            Ok(_) => all.files.push(PolicyFile { path: plain(path), found: false }),
            Err(error) => all.problems.push(unreadable(&path.to_string_lossy(), &error)),
        }
    }
    while let Some(folder) = folders.pop() {
        if let Err(error) = look_into(&folder, &mut folders, &mut all) {
            all.problems.push(unreadable(&folder.to_string_lossy(), &error));
        }
    }
    // Of a file that is named and found, the named one comes first and stays.
    all.files.sort();
    all.files.dedup_by(|later, earlier| later.path == earlier.path);
    all.links.sort();
    all.links.dedup();
    all.problems.sort_by(|a, b| a.message.cmp(&b.message));
    all.problems.dedup();
    all
}

/// The path without `./` before it.
fn plain(path: &Path) -> PathBuf {
    path.strip_prefix(".").unwrap_or(path).to_owned()
}

/// Lists one folder: its folders go to those that are still to be looked into.
fn look_into(folder: &Path, folders: &mut Vec<PathBuf>, all: &mut PolicyFiles) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if !is_searched(&name) {
            continue;
        }
        let path = plain(&entry.path());
        let json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        let kind = entry.file_type()?;
        if kind.is_dir() {
            folders.push(path);
        } else if kind.is_file() && json {
            all.files.push(PolicyFile { path, found: true });
        } else if kind.is_symlink() {
            match fs::metadata(&path) {
                Ok(target) if target.is_dir() => all.links.push(path),
                Ok(target) if target.is_file() && json => all.files.push(PolicyFile { path, found: true }),
                Err(error) if json => all.problems.push(unreadable(&path.to_string_lossy(), &error)),
                _ => {}
            }
        }
    }
    Ok(())
}

/// Whether a folder or file of this name is looked at by a search.
pub(crate) fn is_searched(name: &str) -> bool {
    !name.starts_with('.') && name != "target" && name != "node_modules"
}

/// Whether a text is meant to be a policy: JSON whose outermost object has a `Statement`, in any case or misspelt; or a
/// text that is not JSON and mentions one.
///
/// Below a folder there are other files `*.json` as well, and what is wrong with them is nobody's business here.
pub(crate) fn is_meant_as_policy(text: &str, reading: &Reading) -> bool {
    let read_as_one = reading.policy.as_ref().is_some_and(|policy| !policy.statements.is_empty());
    let is_json = reading.positions.locate("").is_some();
    read_as_one || reading.positions.locate("/Statement").is_some() || (!is_json && text.contains("\"Statement\""))
}

/// Whether nobody would answer if standard input was read: it is a terminal.
pub(crate) fn standard_input_is_terminal() -> bool {
    io::stdin().is_terminal()
}

/// Replaces a file's text atomically: a reader of the file gets the old text or the new one. Its permissions and, as
/// far as that is allowed, its owner stay; a link stays a link.
///
/// # Errors
///
/// If the file is write-protected or its folder takes no new file; the file is then as it was.
pub(crate) fn replace_file(path: &Path, text: &str) -> Result<(), InputError> {
    let replaced = || {
        let path = fs::canonicalize(path)?;
        let mut start = [0; 2];
        if File::open(&path)?.read_exact(&mut start).is_ok() && is_utf16(&start) {
            return Err(io::Error::other("it is in UTF-16, and what is written is UTF-8; save it as UTF-8 first"));
        }
        let metadata = fs::metadata(&path)?;
        // The folder alone decides about a file's replacement: that the file itself may be written is asked before.
        OpenOptions::new().write(true).open(&path)?;
        write_in_one_step(&path, text, Some(&metadata))
    };
    replaced().map_err(|error| unwritable(path, &error))
}

/// Writes a file that is not there yet, in one step: a reader finds nothing, or all of it.
///
/// # Errors
///
/// If its folder takes no new file; then there is none.
pub(crate) fn create_file(path: &Path, text: &str) -> Result<(), InputError> {
    write_in_one_step(path, text, None).map_err(|error| unwritable(path, &error))
}

/// That a file cannot be written.
pub(crate) fn unwritable(path: &Path, error: &io::Error) -> InputError {
    let why = match error.kind() {
        io::ErrorKind::PermissionDenied => "it may not be written by this user".to_owned(),
        io::ErrorKind::NotFound => "there is no such folder".to_owned(),
        _ => error.to_string(),
    };
    InputError::new(format!("cannot write `{}`: {why}", path.display()))
}

fn write_in_one_step(path: &Path, text: &str, like: Option<&fs::Metadata>) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Hidden, and without the ending that a search for policies looks for.
    let temporary = path.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
    let written = write_new(&temporary, text, like).and_then(|()| fs::rename(&temporary, path));
    written.inspect_err(|_| {
        // The first failure is reported; a left-over file is hidden.
        let _ = fs::remove_file(&temporary);
    })
}

fn write_new(path: &Path, text: &str, like: Option<&fs::Metadata>) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(text.as_bytes())?;
    let Some(like) = like else { return Ok(()) };
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let own = file.metadata()?;
        if (own.uid(), own.gid()) != (like.uid(), like.gid()) {
            // Only an administrator may do that, and only for them does it matter.
            let _ = fchown(&file, Some(like.uid()), Some(like.gid()));
        }
    }
    file.set_permissions(like.permissions())
}

/// The kind that a policy's text looks like; `None` where nothing tells.
pub(crate) fn kind_that_shows(text: &str) -> Option<PolicyKind> {
    let policy = policy::read_leniently(text).policy?;
    (!policy.statements.is_empty()).then(|| personalize_iam_lint::guess(&policy))
}

/// The kind that a policy's text looks like, or else a managed policy.
pub(crate) fn guessed_kind(text: &str) -> PolicyKind {
    kind_that_shows(text).unwrap_or(PolicyKind::Managed)
}
