//! `policies`: lists the policies in templates, plans, manifests and other files, and where they stand.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use personalize_iam_source::{Found, Language, Lines, Policy, decode, find_with};
use serde_json::{Value, json};

use crate::failure::{Failure, InputError};
use crate::files::{LONGEST, STANDARD_INPUT, standard_input_is_terminal, unreadable};
use crate::format_option::offers;
use crate::outcome::Outcome;
use crate::output::{Output, Style, counted, table};
use crate::parallel::in_parallel;
use crate::template::{Around, Values, language};
use crate::walk::below;

const EXAMPLES: &str = "\
What is read: CloudFormation and SAM in YAML and JSON, and what the CDK writes; Terraform in HCL, plans and states as \
`terraform show -json` prints them; the Serverless Framework, Pulumi in YAML, Ansible, ACK, Crossplane and eksctl; OpenAPI \
definitions for API Gateway; what the AWS CLI prints of policies, roles and accounts; policies in JSON, with comments too, and in YAML; policies in Markdown, Python and \
JavaScript where they are plain literals. Functions and interpolations stay in the documents as they are, and are listed as open.

Below a folder, what git ignores is passed over, and so are `node_modules`, `.terraform`, `target`, other hidden folders, and \
`cdk.out` where it is not named itself and there are other templates.

Examples:
  What policies are there, and where?
    personalize-iam policies .

  For a script: one policy a line, its document with it
    personalize-iam policies --format jsonl template.yaml | jq .actions

  What the CLI prints
    aws iam get-account-authorization-details | personalize-iam policies -

Exit status: 0, or 2 bad input.";

offers! {
    /// The formats of `policies`.
    pub(crate) enum Format {
        /// For people
        Text,
        /// One policy a line, as JSON
        Jsonl,
        /// One JSON document: policies, and what was not read
        Json,
    }
    not Table, Csv, Aws, Sarif, Github, Junit, Markdown, Dot, Mermaid, Html
}

/// The arguments of `policies`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Files, folders to search, or `-` for standard input
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// How to write what is found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Take the files for this, whatever their names and contents say: `data` is JSON or YAML
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    format_of: Option<Language>,
}

/// A file to look into.
struct Candidate {
    path: PathBuf,
    /// Found below a folder; if not, the user named it.
    found: bool,
}

/// What resulted from a file.
enum Looked {
    Policies {
        text: String,
        found: Found,
    },
    /// Passed over, and why.
    Skipped(String),
    Failed(InputError),
}

/// Runs `policies`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let mut problems = Vec::new();
    let candidates = candidates(&args.paths, &mut problems)?;
    let read = in_parallel(&candidates, |candidate| look_into(candidate, args.format_of));
    let mut listing = Listing { policies: 0, files: 0, looked_at: 0, skipped: Vec::new(), rows: Vec::new() };
    for (candidate, read) in candidates.iter().zip(read) {
        let name = shown(&candidate.path);
        match read {
            Looked::Failed(error) => problems.push(error),
            Looked::Skipped(why) => listing.skipped.push((name, why)),
            Looked::Policies { text, found } => listing.file(&name, &text, &found, args.format, output)?,
        }
    }
    listing.finish(args.format, &problems, output)?;
    if args.format != Format::Json {
        for problem in &problems {
            output.tell(&format!("error: {problem}"))?;
        }
    }
    Ok(if problems.is_empty() { Outcome::AsAsked } else { Outcome::BadInput })
}

fn shown(path: &Path) -> String {
    if path.as_os_str() == "-" { STANDARD_INPUT.to_owned() } else { path.to_string_lossy().into_owned() }
}

/// The files that the paths lead to, in order, each once.
fn candidates(paths: &[PathBuf], problems: &mut Vec<InputError>) -> Result<Vec<Candidate>, Failure> {
    let mut all = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            if standard_input_is_terminal() {
                return Err(InputError::new("nothing is piped in; name a file or a folder").into());
            }
            all.push(Candidate { path: path.clone(), found: false });
        } else if path.is_dir() {
            all.extend(below(path, problems).into_iter().map(|path| Candidate { path, found: true }));
        } else {
            all.push(Candidate { path: path.clone(), found: false });
        }
    }
    all.sort_by(|a, b| (&a.path, a.found).cmp(&(&b.path, b.found)));
    all.dedup_by(|later, earlier| later.path == earlier.path);
    Ok(all)
}

fn look_into(candidate: &Candidate, language: Option<Language>) -> Looked {
    let name = shown(&candidate.path);
    let mut bytes = Vec::new();
    let read = if candidate.path.as_os_str() == "-" {
        std::io::stdin().lock().take(LONGEST + 1).read_to_end(&mut bytes)
    } else {
        File::open(&candidate.path).and_then(|file| file.take(LONGEST + 1).read_to_end(&mut bytes))
    };
    if let Err(error) = read {
        return Looked::Failed(unreadable(&name, &error));
    }
    if bytes.len() as u64 > LONGEST {
        let why = format!("more than the {LONGEST} bytes that are read");
        return if candidate.found {
            Looked::Skipped(why)
        } else {
            Looked::Failed(InputError::new(format!("`{name}` has {why}")))
        };
    }
    let text = match decode(bytes) {
        Ok(text) => text,
        Err(error) if candidate.found => return Looked::Skipped(error.message),
        Err(error) => return Looked::Failed(InputError::new(error.message).in_file(name)),
    };
    let language = language.or_else(|| Language::by_name(&name)).unwrap_or_else(|| Language::by_content(&text));
    if candidate.found && !language.may_hold_policies(&text) {
        return Looked::Policies { text: String::new(), found: Found::default() };
    }
    match find_with(language, &text, &Around::of(&name, &Values::new()).inputs()) {
        Ok(found) => Looked::Policies { text, found },
        Err(error) => {
            let (line, column) = Lines::new(&text).locate(error.at);
            let message = match &error.help {
                Some(help) => format!("{}; {help}", error.message),
                None => error.message.clone(),
            };
            if candidate.found {
                return Looked::Skipped(format!("line {line}: {message}"));
            }
            let place = (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX));
            Looked::Failed(InputError::new(message).in_file(name).at(place.0, place.1))
        }
    }
}

/// What is listed.
struct Listing {
    policies: usize,
    /// Those with policies.
    files: usize,
    looked_at: usize,
    skipped: Vec<(String, String)>,
    /// For one JSON document.
    rows: Vec<Value>,
}

impl Listing {
    fn file(
        &mut self,
        name: &str,
        text: &str,
        found: &Found,
        format: Format,
        output: &mut Output,
    ) -> Result<(), Failure> {
        self.looked_at += 1;
        let lines = Lines::new(text);
        for note in &found.notes {
            let (line, _) = lines.locate(note.at);
            self.skipped.push((format!("{name}:{line}"), note.message.clone()));
        }
        if found.policies.is_empty() {
            return Ok(());
        }
        self.files += 1;
        self.policies += found.policies.len();
        match format {
            Format::Jsonl => {
                for policy in &found.policies {
                    writeln!(output, "{}", policy.to_json(name, &lines))?;
                }
            }
            Format::Json => self.rows.extend(found.policies.iter().map(|policy| policy.to_json(name, &lines))),
            Format::Text => {
                writeln!(output, "{} ({})", output.paint(Style::Strong, name), found.format)?;
                let rows: Vec<Vec<String>> = found.policies.iter().map(|policy| row(policy, &lines)).collect();
                write!(output, "{}", table(&rows, |_, _, cell| cell.to_owned()))?;
                writeln!(output)?;
            }
        }
        Ok(())
    }

    fn finish(&self, format: Format, problems: &[InputError], output: &mut Output) -> Result<(), Failure> {
        match format {
            Format::Jsonl => {
                for (place, why) in &self.skipped {
                    output.tell(&format!("not read: {place}: {why}"))?;
                }
            }
            Format::Json => {
                let skipped = self.skipped.iter().map(|(place, why)| json!({"where": place, "why": why}));
                let errors = problems.iter().map(ToString::to_string);
                let all = json!({
                    "policies": self.rows,
                    "notRead": skipped.collect::<Vec<_>>(),
                    "errors": errors.collect::<Vec<_>>(),
                    "filesLookedAt": self.looked_at,
                });
                writeln!(output, "{all:#}")?;
            }
            Format::Text => {
                for (place, why) in &self.skipped {
                    writeln!(output, "not read: {place}: {why}")?;
                }
                let policies =
                    if self.policies == 1 { "1 policy".to_owned() } else { format!("{} policies", self.policies) };
                let (files, looked_at) = (counted(self.files, "file"), counted(self.looked_at, "file"));
                writeln!(output, "{policies} in {files}; {looked_at} looked at, {} not read", self.skipped.len())?;
            }
        }
        Ok(())
    }
}

/// A policy in the list for people.
fn row(policy: &Policy, lines: &Lines<'_>) -> Vec<String> {
    let (line, column) = lines.locate(policy.span.start);
    let statements = policy.statements().len();
    let contents = match (&policy.document, statements) {
        (None, _) => "not in the file".to_owned(),
        (Some(_), _) => counted(statements, "statement"),
    };
    let open = policy.open().len();
    let open = if open == 0 { String::new() } else { format!("{open} open") };
    vec![format!("  {line}:{column}"), policy.kind.clone(), policy.place.clone(), contents, open]
}
