//! What `explain` does with every request, whichever text it came from: the explanation with its notes, and how it is written.

use std::io::{self, Write as _};

use personalize_iam_eval::{AccessDenied, Explanation, PolicyNames, Request, Semantics, Tone};
use personalize_iam_lint::{Part, Slip, slips_of_request};
use personalize_iam_model::arn::Fields;

use crate::arguments::NamedPolicies;
use crate::failure::InputError;
use crate::output::{Output, Style};
use crate::{misfits, slips};

/// What the user gives of a denial.
pub(super) struct Given {
    /// The file, if it is in one.
    pub(super) file: Option<String>,
    pub(super) text: String,
}

impl Given {
    pub(super) fn denial(&self) -> Result<AccessDenied, InputError> {
        self.text.parse().map_err(|error| self.at(InputError::new(format!("{error}"))))
    }

    /// An error in the file.
    pub(super) fn at(&self, error: InputError) -> InputError {
        InputError { file: self.file.clone(), ..error }
    }
}

pub(super) fn quoted(keys: &[String]) -> String {
    keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}

/// The explanation of a request, with what else is to be known of the request and the policies.
pub(super) fn explained(named: &NamedPolicies, request: Request, semantics: Semantics) -> Explanation {
    let slips = slips_of_request(&request);
    let request = request.prepare();
    let policies = named.policies().compile_with(semantics);
    let mut explanation = policies.explain(&request);
    let without_effect = policies.misfits(&request).into_iter();
    explanation.notes.extend(without_effect.map(|misfit| format!("`{}`: {misfit}", misfits::option(misfit.input))));
    if slips.iter().any(|slip| matches!(slip.part, Part::Action | Part::Resource)) {
        // A policy that names it would change nothing.
        explanation.changes.clear();
    }
    // The warning above names the action that is meant, and the explanation has a note on a text that is not an ARN.
    let suggested = explanation.suggestion.is_some();
    let is_arn = Fields::split(&request.request().resource).is_some();
    let other = |slip: &Slip| match slip.part {
        Part::Action => !suggested,
        Part::Resource => is_arn || slip.help.as_deref().is_some_and(|help| help.starts_with("did you mean")),
        _ => true,
    };
    let others: Vec<Slip> = slips.into_iter().filter(other).collect();
    let told = slips::told(&others, &request, slips::option).into_iter();
    explanation.notes.extend(told.map(|(message, option)| format!("`{option}`: {message}")));
    explanation.names = names(named, &explanation);
    for (vacuous, with_option) in named.vacuous() {
        let note = explanation.notes.iter_mut().find(|note| **note == vacuous.to_string());
        note.into_iter().for_each(|note| note.clone_from(&with_option));
    }
    explanation
}

pub(super) fn write_explanation(explanation: &Explanation, all: bool, output: &mut Output) -> io::Result<()> {
    let paint = |tone: Tone, text: &str| {
        let style = match tone {
            Tone::Good => Style::Good,
            Tone::Bad => Style::Bad,
            Tone::Open => Style::Open,
            _ => Style::Strong,
        };
        output.paint(style, text)
    };
    let text = explanation.to_text(all, &paint);
    output.write_all(text.as_bytes())
}

/// The names of the policies that statements of the explanation are of.
fn names(policies: &NamedPolicies, explanation: &Explanation) -> PolicyNames {
    let statements = explanation.evaluation.statements.iter().map(|one| &one.statement);
    let mut names = PolicyNames::new();
    for statement in statements {
        let named = policies.name_of(statement).filter(|name| !name.starts_with("--"));
        if let Some(name) = named {
            names.entry((statement.layer, statement.level, statement.policy)).or_insert_with(|| name.to_owned());
        }
    }
    names
}

/// The words on lines of a terminal, behind as many columns.
pub(super) fn wrap_behind(text: &str, indent: usize) -> String {
    const WIDTH: usize = 80;
    let mut out = String::new();
    let mut column = indent;
    for (index, word) in text.split(' ').enumerate() {
        let width = word.chars().count();
        if index > 0 && column + 1 + width > WIDTH {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            column = indent;
        } else if index > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += width;
    }
    out
}
