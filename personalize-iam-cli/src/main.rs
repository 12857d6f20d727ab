//! `personalize-iam`: asks what policies allow, why, and whether that is as expected. All of it is in the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    personalize_iam_cli::main()
}
