//! What holds for every command.

use std::io::Read;
use std::process::Stdio;

use crate::{binary, run};

#[test]
fn every_command_has_help_with_examples() {
    let commands = [
        "simulate", "explain", "can", "test", "compare", "prove", "minimize", "expand", "who-can", "matrix", "catalog",
        "format",
    ];
    for command in commands {
        let help = run(&[command, "--help"]);
        assert_eq!(help.status, Some(0), "{command}");
        assert!(help.stdout.contains("Examples:"), "{command}");
        assert!(help.stdout.contains("Exit status: 0"), "{command}");
        assert!(help.stdout.lines().all(|line| line.chars().count() <= 100), "{command}");
    }
    assert!(run(&["--help"]).stdout.contains("Exit status: 0"));
}

#[test]
fn a_mistake_in_the_flags_is_bad_input() {
    for arguments in [&["simulat"][..], &["simulate", "--princpal", "x"], &["test", "--format", "yaml"], &[]] {
        let ran = run(arguments);
        assert_eq!(ran.status, Some(2), "{arguments:?}");
        assert_eq!(ran.stdout, "");
        assert!(!ran.stderr.is_empty());
    }
}

#[test]
fn completions_know_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = run(&["completions", shell]);
        assert_eq!(ran.status, Some(0));
        for command in ["simulate", "explain", "can", "test", "compare", "who-can", "format", "completions", "man"] {
            assert!(ran.stdout.contains(command), "{shell} {command}");
        }
    }
}

#[test]
fn the_manual_has_a_page_for_every_command() {
    let ran = run(&["man"]);
    assert_eq!(ran.status, Some(0));
    for command in
        ["", "-simulate", "-explain", "-can", "-test", "-compare", "-prove", "-minimize", "-matrix", "-format"]
    {
        let page = format!(".TH personalize-iam{command} 1");
        assert!(ran.stdout.contains(&page), "{page}");
    }
}

#[test]
fn what_is_not_read_to_its_end_is_no_failure() {
    let all_actions = ["catalog", "--kind", "action"];
    for arguments in [&["simulate", "-"][..], &["man"], &["completions", "bash"], &["simulate", "--help"], &all_actions]
    {
        let mut child = binary()
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Nobody reads.
        drop(child.stdout.take());
        drop(child.stdin.take());
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        let status = child.wait().unwrap();
        assert_eq!((stderr.as_str(), status.code()), ("", Some(0)), "{arguments:?}");
    }
}

#[test]
fn colour_is_only_for_terminals() {
    // Standard output is a pipe here, whatever the environment says.
    for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb"), ("TERM", "xterm-256color"), ("NO_COLOR", "")] {
        let output = binary().args(["test", "shop.suite.toml"]).env(name, value).output().unwrap();
        assert!(!output.stdout.contains(&0x1b), "{name}={value}");
    }
}

#[test]
fn on_a_terminal_there_is_colour_unless_it_is_refused() {
    // `script` gives a command a terminal.
    let shell = |environment: &str| {
        let binary = env!("CARGO_BIN_EXE_personalize-iam");
        let command = format!("env -u NO_COLOR {environment} {binary} test {}/shop.suite.toml", crate::DATA);
        std::process::Command::new("script").args(["-qec", &command, "/dev/null"]).stdin(Stdio::null()).output()
    };
    let Ok(colored) = shell("TERM=xterm") else {
        eprintln!("skipped: there is no `script` here");
        return;
    };
    let escape = b"\x1b[31mFAIL".as_slice();
    let has = |output: &[u8]| output.windows(escape.len()).any(|window| window == escape);
    assert!(has(&colored.stdout), "{}", String::from_utf8_lossy(&colored.stdout));
    for environment in ["TERM=dumb", "TERM=xterm NO_COLOR=1"] {
        assert!(!has(&shell(environment).unwrap().stdout), "{environment}");
    }
}
