//! The commands: each reads its arguments, asks the library, and writes the answer.

pub(crate) mod can;
pub(crate) mod catalog;
pub(crate) mod compare;
pub(crate) mod estate;
pub(crate) mod expand;
pub(crate) mod explain;
pub(crate) mod format;
pub(crate) mod minimize;
pub(crate) mod policies;
pub(crate) mod prove;
pub(crate) mod rule;
pub(crate) mod schema;
pub(crate) mod simulate;
pub(crate) mod test;
pub(crate) mod trail;
pub(crate) mod replay;
pub(crate) mod unused;
pub(crate) mod generate;
pub(crate) mod validate;
pub(crate) mod what_can;
pub(crate) mod who_can;

use std::io::Write;

use clap::builder::Resettable;
use clap::{ArgMatches, Args, ColorChoice, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::output::Output;

/// Shows what AWS IAM policies allow, why a request is denied, and what a change to a policy opens.
///
/// It works offline and without credentials: it reads policies from files, and decides requests by IAM's rules, for the
/// actions of every service.
#[derive(Debug, Parser)]
#[command(
    name = "personalize-iam",
    version,
    after_help = "Exit status: 0 the expected answer (allowed, all cases pass), 1 any other answer, 2 bad input, 130 \
interrupted."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// When to colour the output; `auto` colours it on a terminal, and follows `NO_COLOR`, `CLICOLOR` and
    /// `CLICOLOR_FORCE`
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = ColorChoice::Auto, global = true)]
    pub(crate) color: ColorChoice,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Decide one request, or a million
    Simulate(Deferred<simulate::Args>),
    /// Explain why a request is allowed or denied, and what would change that
    Explain(Deferred<explain::Args>),
    /// Check whether a principal can call an API operation, with everything that it needs
    Can(Deferred<can::Args>),
    /// Run suites of expectations about policies
    Test(Deferred<test::Args>),
    /// Find mistakes in policies, with their position and a fix
    Validate(Deferred<validate::Args>),
    /// Explain what a rule of `validate` finds, and why
    Rule(Deferred<rule::Args>),
    /// Show what new policies allow that the old ones did not, and to whom
    Compare(Deferred<compare::Args>),
    /// Prove or refute claims about all requests
    Prove(Deferred<prove::Args>),
    /// Write a smaller policy that provably means the same
    Minimize(Deferred<minimize::Args>),
    /// Replace wildcards by the actions that they match today, or actions by wildcards
    Expand(Deferred<expand::Args>),
    /// Show who can do an action on a resource, and when
    WhoCan(Deferred<who_can::Args>),
    /// Show what each principal can do, by action and resource type
    Matrix(Deferred<who_can::MatrixArgs>),
    /// Show what a principal of an account can do, by themselves and through others
    WhatCan(Deferred<what_can::Args>),
    /// Find grants in accounts that nothing can use
    Unused(Deferred<unused::Args>),
    /// Look up actions, resource types, condition keys and operations
    Catalog(Deferred<catalog::Args>),
    /// Show what accounts and organizations have, and what of them is missing
    Estate(Deferred<estate::Args>),
    /// List the policies in templates, plans, manifests and other files
    Policies(Deferred<policies::Args>),
    /// Show what records of CloudTrail say: who asked IAM for what, and what resulted
    Trail(Deferred<trail::Args>),
    /// Show what other policies would have broken or opened, by records of CloudTrail
    Replay(Deferred<replay::Args>),
    /// Put the results of the parts of a replay together
    Merge(Deferred<replay::MergeArgs>),
    /// Write the policy that allows what a principal did by logs of CloudTrail, with a proof
    Generate(Deferred<generate::Args>),
    /// Write policies in one canonical form
    Format(Deferred<format::Args>),
    /// Print a JSON Schema of policies, for editors
    Schema(Deferred<schema::Args>),
    /// Print the completions of a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

/// The arguments of a command, made known to clap when that command is given: those of all others take longer than most
/// answers.
#[derive(Debug)]
pub(crate) struct Deferred<A>(pub(crate) A);

impl<A: Args> Args for Deferred<A> {
    fn augment_args(command: clap::Command) -> clap::Command {
        command.defer(|command| keeping_what_it_does(command, A::augment_args))
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        command.defer(|command| keeping_what_it_does(command, A::augment_args_for_update))
    }
}

/// Adds the arguments to a command that says already what it does: what their own type says of them is not for users.
fn keeping_what_it_does(command: clap::Command, add: fn(clap::Command) -> clap::Command) -> clap::Command {
    let (about, long) = (command.get_about().cloned(), command.get_long_about().cloned());
    add(command).about(Resettable::from(about)).long_about(Resettable::from(long))
}

impl<A: FromArgMatches> FromArgMatches for Deferred<A> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        A::from_arg_matches(matches).map(Deferred)
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, clap::Error> {
        A::from_arg_matches_mut(matches).map(Deferred)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }

    fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches_mut(matches)
    }
}

/// Runs a command.
pub(crate) fn run(command: &Command, output: &mut Output) -> Result<Outcome, Failure> {
    match command {
        Command::Simulate(Deferred(args)) => simulate::run(args, output),
        Command::Explain(Deferred(args)) => explain::run(args, output),
        Command::Can(Deferred(args)) => can::run(args, output),
        Command::Test(Deferred(args)) => test::run(args, output),
        Command::Validate(Deferred(args)) => validate::run(args, output),
        Command::Rule(Deferred(args)) => rule::run(args, output),
        Command::Compare(Deferred(args)) => compare::run(args, output),
        Command::Prove(Deferred(args)) => prove::run(args, output),
        Command::Minimize(Deferred(args)) => minimize::run(args, output),
        Command::Expand(Deferred(args)) => expand::run(args, output),
        Command::WhoCan(Deferred(args)) => who_can::run(args, output),
        Command::Matrix(Deferred(args)) => who_can::run_matrix(args, output),
        Command::WhatCan(Deferred(args)) => what_can::run(args, output),
        Command::Unused(Deferred(args)) => unused::run(args, output),
        Command::Catalog(Deferred(args)) => catalog::run(args, output),
        Command::Estate(Deferred(args)) => estate::run(args, output),
        Command::Policies(Deferred(args)) => policies::run(args, output),
        Command::Trail(Deferred(args)) => trail::run(args, output),
        Command::Replay(Deferred(args)) => replay::run(args, output),
        Command::Merge(Deferred(args)) => replay::run_merge(args, output),
        Command::Generate(Deferred(args)) => generate::run(args, output),
        Command::Schema(Deferred(args)) => schema::run(args, output),
        Command::Format(Deferred(args)) => format::run(args, output),
        Command::Completions { shell } => completions(*shell, output),
        Command::Man => man(output),
    }
}

fn completions(shell: clap_complete::Shell, output: &mut Output) -> Result<Outcome, Failure> {
    let mut command = Cli::command();
    // The generator panics where it cannot write; a vector always takes what is written.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "personalize-iam", &mut script);
    if shell == clap_complete::Shell::Bash {
        // clap_complete 4.6 looks for subcommands under another name than it keeps them by, if the command's name has a
        // hyphen: nothing is offered after a subcommand.
        script = String::from_utf8_lossy(&script).replace("personalize__subcmd__iam", "personalize__iam").into_bytes();
    }
    output.write_all(&script)?;
    Ok(Outcome::AsAsked)
}

/// The manual page, followed by one for each command.
fn man(output: &mut Output) -> Result<Outcome, Failure> {
    let mut command = Cli::command();
    command.build();
    clap_mangen::Man::new(command.clone()).render(output)?;
    for one in command.get_subcommands().filter(|one| one.get_name() != "help") {
        let title = format!("personalize-iam-{}", one.get_name());
        clap_mangen::Man::new(one.clone()).title(title).render(output)?;
    }
    Ok(Outcome::AsAsked)
}
