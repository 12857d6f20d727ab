//! `format`: writes policies in one canonical form.

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use personalize_iam_model::Policy;
use personalize_iam_model::policy::{
    self, ActionElement, ConditionBlock, PrincipalElement, Principals, ResourceElement, Statement,
};
use similar::TextDiff;

use crate::failure::{Failure, InputError};
use crate::files::{
    LONGEST, PolicyFile, STANDARD_INPUT, is_meant_as_policy, policy_files, read_file, read_text, refused, replace_file,
    standard_input_is_terminal,
};
use crate::outcome::Outcome;
use crate::output::{Output, Style};
use crate::template::{has_policies, is_policy_itself};

/// How long a diff may be made as short as possible.
const DIFF_TIME: Duration = Duration::from_secs(2);

const EXAMPLES: &str = "\
The canonical form:
  - Version, Id, Statement; in a statement Sid, Effect, Principal, Action, Resource, Condition
  - an indentation of four blanks; lines end with a line feed, the last one too
  - `Statement` as a list always; one value as a string, several as a list
  - condition values as strings: `true` becomes \"true\"; condition operators in IAM's case; no empty \
    `Condition`
  - characters as they are, escaped only where JSON or IAM wants it
  - all else as it was: the order of statements, of values in lists, of a condition's operators and keys

With --sort, what has no order of its own is sorted without regard to case: actions, resources, the \
values of principals and conditions, condition operators and keys; principal types as in IAM's \
grammar. Statements stay in their order, and what stands twice stays twice.

A file is written in one step, and only if what is written says the same as what was read. A file \
that is not a valid policy is left as it is, with an error; the others go on. Below a folder, JSON \
without a `Statement` is reported and skipped; hidden folders, `target`, `node_modules` and links to \
folders are not searched.

Examples:
  Write anew what is not in this form, and name it:
    personalize-iam format policies/

  For CI: name it, and write nothing:
    personalize-iam format --check .

  See what would change, or pipe a policy through:
    personalize-iam format --diff --sort train.json
    aws iam get-role-policy ... --query PolicyDocument | personalize-iam format

Exit status: 0 as asked, 1 with --check if something would change, 2 bad input.";

/// The arguments of `format`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Policies, folders to search for `*.json`, or `-` for standard input, which is written to standard output
    /// [default: standard input, if something is piped]
    paths: Vec<PathBuf>,
    /// Write nothing, list the files that would change, and exit with 1 if there are any
    #[arg(long)]
    check: bool,
    /// Write nothing, and show what would change
    #[arg(long)]
    diff: bool,
    /// Sort lists whose order has no meaning
    #[arg(long)]
    sort: bool,
}

/// How many of the policies are what.
#[derive(Debug, Default)]
struct Count {
    policies: usize,
    changed: usize,
    skipped: usize,
    /// Of these, files that have policies in them.
    templates: usize,
    errors: usize,
}

/// Runs `format`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let piped = args.paths.iter().any(|path| path.as_os_str() == "-");
    if piped && args.paths.len() > 1 {
        let message = "`-` cannot be combined with files: standard input is written to standard output, files in place";
        return Err(InputError::new(message).into());
    }
    if piped || args.paths.is_empty() {
        if !piped && standard_input_is_terminal() {
            let message = "nothing to format: name files or folders, or pipe a policy in; an example: \
                           `personalize-iam format policies/`";
            return Err(InputError::new(message).into());
        }
        return format_standard_input(args, output);
    }
    let found = policy_files(&args.paths);
    let mut count = Count::default();
    for link in &found.links {
        output.tell(&format!("skipped: `{}` is a link to a folder; name it to have it searched", link.display()))?;
    }
    for problem in &found.problems {
        count.errors += 1;
        output.tell(&format!("error: {problem}"))?;
    }
    for file in &found.files {
        match format_file(args, file, &mut count, output) {
            Err(Failure::Input(error)) => {
                count.errors += 1;
                output.tell(&format!("error: {error}"))?;
            }
            other => other?,
        }
    }
    if count.policies == 0 && count.errors == 0 && count.templates == 0 {
        let paths: Vec<String> = args.paths.iter().map(|path| format!("`{}`", path.display())).collect();
        return Err(InputError::new(format!("there is no policy below {}", paths.join(", "))).into());
    }
    output.tell(&summary(args, &count))?;
    Ok(outcome(args, &count))
}

fn outcome(args: &Args, count: &Count) -> Outcome {
    match count {
        Count { errors: 1.., .. } => Outcome::BadInput,
        Count { changed, .. } => Outcome::as_asked_if(*changed == 0 || !args.check),
    }
}

fn format_standard_input(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    let text = read_text("-")?;
    let policy = policy::read(&text).map_err(|error| refused(STANDARD_INPUT, &error))?;
    let canonical = formatted(&policy, args.sort).map_err(|error| error.in_file(STANDARD_INPUT))?;
    let changed = usize::from(canonical != text);
    if args.diff {
        write_diff(output, STANDARD_INPUT, &text, &canonical)?;
    } else if !args.check {
        output.write_all(canonical.as_bytes())?;
    } else if changed > 0 {
        writeln!(output, "{STANDARD_INPUT}")?;
    }
    Ok(outcome(args, &Count { policies: 1, changed, ..Count::default() }))
}

/// Formats one file. A bad text does not stop the other files.
fn format_file(args: &Args, file: &PolicyFile, count: &mut Count, output: &mut Output) -> Result<(), Failure> {
    let name = file.path.to_string_lossy();
    let text = read_file(&file.path)?;
    let reading = policy::read_leniently(&text);
    if file.found && !is_meant_as_policy(&text, &reading) {
        count.skipped += 1;
        output.tell(&format!("skipped: `{name}` is not a policy: it has no `Statement`"))?;
        return Ok(());
    }
    if !is_policy_itself(&name, &text) && has_policies(&name, &text) {
        count.skipped += 1;
        count.templates += 1;
        output.tell(&format!(
            "skipped: `{name}` has policies in it, and is left as it is: only policies themselves are formatted"
        ))?;
        return Ok(());
    }
    let policy = reading.into_result().map_err(|error| refused(&name, &error))?;
    count.policies += 1;
    let canonical = formatted(&policy, args.sort).map_err(|error| error.in_file(&*name))?;
    if canonical == text {
        return Ok(());
    }
    if !args.check && !args.diff {
        replace_file(&file.path, &canonical)?;
    }
    count.changed += 1;
    if args.diff {
        write_diff(output, &name, &text, &canonical)?;
    } else {
        writeln!(output, "{name}")?;
    }
    Ok(())
}

/// The policy in its canonical form.
///
/// # Errors
///
/// If that would be too long to be read again, or not be read as the same policy, which is a bug.
fn formatted(policy: &Policy, sort: bool) -> Result<String, InputError> {
    let sorted = sort.then(|| sorted(policy));
    let policy = sorted.as_ref().unwrap_or(policy);
    let mut text = policy::to_json_pretty(policy);
    text.push('\n');
    if text.len() as u64 > LONGEST {
        let length = text.len();
        let message = format!(
            "the canonical form has {length} bytes, more than the {LONGEST} that are read; nothing is written: divide the policy"
        );
        return Err(InputError::new(message));
    }
    if policy::read(&text).as_ref() != Ok(policy) {
        let message = "the canonical form would not say the same; nothing is written: please report this policy";
        return Err(InputError::new(message));
    }
    Ok(text)
}

/// The policy with its lists sorted, where their order has no meaning.
fn sorted(policy: &Policy) -> Policy {
    let mut policy = policy.clone();
    for statement in &mut policy.statements {
        let Statement { sid: _, effect: _, principal, action, resource, condition } = statement;
        let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = action;
        sort_texts(actions);
        if let Some(ResourceElement::Resource(resources) | ResourceElement::NotResource(resources)) = resource {
            sort_texts(resources);
        }
        if let Some(PrincipalElement::Principal(principals) | PrincipalElement::NotPrincipal(principals)) = principal
            && let Principals::Map(entries) = principals
        {
            entries.sort_by_key(|entry| entry.kind);
            entries.iter_mut().for_each(|entry| sort_texts(&mut entry.values));
        }
        condition.sort_by_cached_key(|block| order(&block.operator.to_string()));
        for ConditionBlock { tests, .. } in condition {
            tests.sort_by_cached_key(|test| order(&test.key));
            tests.iter_mut().for_each(|test| sort_texts(&mut test.values));
        }
    }
    policy
}

fn sort_texts(texts: &mut [String]) {
    texts.sort_by_cached_key(|text| order(text));
}

/// By letters without regard to case, then by the text itself.
fn order(text: &str) -> (String, String) {
    (text.to_ascii_lowercase(), text.to_owned())
}

fn write_diff(output: &mut Output, name: &str, before: &str, after: &str) -> Result<(), Failure> {
    let diff = TextDiff::configure().timeout(DIFF_TIME).diff_lines(before, after);
    // The same name on both sides, so that `patch -p0` takes it.
    let unified = diff.unified_diff().header(name, name).to_string();
    for line in unified.split_inclusive('\n') {
        let text = line.strip_suffix('\n').unwrap_or(line);
        let painted = match text.as_bytes() {
            [b'-', b'-', b'-', ..] | [b'+', b'+', b'+', ..] => output.paint(Style::Strong, text),
            [b'-', ..] => output.paint(Style::Bad, text),
            [b'+', ..] => output.paint(Style::Good, text),
            [b'@', ..] => output.paint(Style::Faint, text),
            _ => text.to_owned(),
        };
        writeln!(output, "{painted}")?;
    }
    Ok(())
}

fn summary(args: &Args, count: &Count) -> String {
    let Count { policies, changed, skipped, errors, templates: _ } = count;
    let noun = |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let of = noun(*policies, "policy", "policies");
    let mut text = match (changed, args.check || args.diff) {
        (0, _) => format!("{of} in canonical form"),
        (_, true) => format!("{changed} of {of} would be formatted"),
        (_, false) => format!("{changed} of {of} formatted"),
    };
    if *skipped > 0 {
        text.push_str(&format!(", {} skipped", noun(*skipped, "file", "files")));
    }
    if *errors > 0 {
        text.push_str(&format!(", {}", noun(*errors, "error", "errors")));
    }
    text
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::policy::{ConditionTest, Effect, PrincipalEntry, PrincipalType, Version};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    #[test]
    fn only_what_has_no_order_is_sorted() {
        let text = r#"{"Statement": [
            {"Sid": "b", "Effect": "Allow", "NotPrincipal": {"Service": ["s3.x", "a.x"], "AWS": ["2", "1"]},
             "NotAction": ["s3:b", "S3:a", "kms:x"], "Resource": ["arn:aws:s3:::b", "*"],
             "Condition": {"StringLike": {"b:x": ["2", "1"], "A:y": "3"}, "Bool": {"a:z": true}}},
            {"Sid": "a", "Effect": "Deny", "Action": ["s3:b", "s3:b", "s3:B"], "NotResource": ["arn:aws:s3:::a", "*"]}]}"#;
        let expected = concat!(
            r#"{"Statement":[{"Sid":"b","Effect":"Allow","NotPrincipal":{"AWS":["1","2"],"Service":["a.x","s3.x"]},"#,
            r#""NotAction":["kms:x","S3:a","s3:b"],"Resource":["*","arn:aws:s3:::b"],"#,
            r#""Condition":{"Bool":{"a:z":"true"},"StringLike":{"A:y":"3","b:x":["1","2"]}}},"#,
            r#"{"Sid":"a","Effect":"Deny","Action":["s3:B","s3:b","s3:b"],"NotResource":["*","arn:aws:s3:::a"]}]}"#,
        );
        let policy = policy::read(text).unwrap();
        assert_eq!(policy::to_json(&sorted(&policy)), expected);
    }

    fn texts(prefix: &'static str) -> impl Strategy<Value = Vec<String>> + Clone {
        vec("[aAbBzZ*?\u{e9}\"\\\\]{0,3}".prop_map(move |text| format!("{prefix}{text}")), 1..5)
    }

    fn condition() -> impl Strategy<Value = Vec<ConditionBlock>> {
        let tests = (texts(""), texts("")).prop_map(|(one, other)| {
            let test = |key: &str, values| ConditionTest { key: key.to_owned(), values };
            vec![test("b:x", one), test("A:y", other)]
        });
        let block = |operator: &'static str| {
            let tests = tests.clone();
            tests.prop_map(move |tests| ConditionBlock { operator: operator.into(), tests })
        };
        prop_oneof![
            Just(Vec::new()),
            block("StringLike").prop_map(|one| vec![one]),
            (block("StringLike"), block("Bool")).prop_map(|(one, other)| vec![one, other]),
        ]
    }

    fn principal() -> impl Strategy<Value = Option<PrincipalElement>> {
        let entry = |kind| texts("").prop_map(move |values| PrincipalEntry { kind, values });
        prop_oneof![
            Just(None),
            Just(Some(PrincipalElement::NotPrincipal(Principals::Everyone))),
            (entry(PrincipalType::Service), entry(PrincipalType::Aws))
                .prop_map(|(one, other)| Some(PrincipalElement::Principal(Principals::Map(vec![one, other])))),
        ]
    }

    fn policy() -> impl Strategy<Value = Policy> {
        let elements = (select(Effect::ALL), principal(), texts("s3:"), texts("arn:aws:s3:::"), condition());
        let statement = elements.prop_map(|(effect, principal, actions, resources, condition)| Statement {
            sid: None,
            effect,
            principal,
            action: ActionElement::NotAction(actions),
            resource: Some(ResourceElement::Resource(resources)),
            condition,
        });
        vec(statement, 1..4).prop_map(|statements| Policy { version: Some(Version::V2012_10_17), id: None, statements })
    }

    /// The policy with everything that has no order the other way round.
    fn reversed(policy: &Policy) -> Policy {
        let mut policy = policy.clone();
        for statement in &mut policy.statements {
            let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &mut statement.action;
            actions.reverse();
            if let Some(ResourceElement::Resource(resources)) = &mut statement.resource {
                resources.reverse();
            }
            if let Some(PrincipalElement::Principal(Principals::Map(entries))) = &mut statement.principal {
                entries.reverse();
                entries.iter_mut().for_each(|entry| entry.values.reverse());
            }
            statement.condition.reverse();
            for block in &mut statement.condition {
                block.tests.reverse();
                block.tests.iter_mut().for_each(|test| test.values.reverse());
            }
        }
        policy
    }

    proptest! {
        #[test]
        fn formatting_says_the_same_and_is_done_once(policy in policy()) {
            for sort in [false, true] {
                let text = formatted(&policy, sort).unwrap();
                let again = policy::read(&text).unwrap();
                prop_assert_eq!(&again, &if sort { sorted(&policy) } else { policy.clone() });
                prop_assert_eq!(formatted(&again, sort), Ok(text));
            }
        }

        #[test]
        fn sorting_forgets_the_order_and_nothing_else(policy in policy()) {
            let characters = |policy: &Policy| {
                let mut characters: Vec<char> = policy::to_json(policy).chars().collect();
                characters.sort_unstable();
                characters
            };
            prop_assert_eq!(sorted(&reversed(&policy)), sorted(&policy));
            prop_assert_eq!(characters(&sorted(&policy)), characters(&policy));
        }
    }
}
