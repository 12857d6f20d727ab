//! What holds for every command.

use std::collections::HashMap;
use std::io::Read;
use std::process::Stdio;

use crate::{Ran, binary, run};

/// The commands that answer something, as the help lists them.
fn commands() -> Vec<String> {
    let help = run(&["--help"]).stdout;
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    // The other lines go on with what a command does.
    let names = list.lines().filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with(' '));
    let names: Vec<String> = names.map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    assert!(names.len() > 14, "{help}");
    names.into_iter().filter(|name| !["completions", "man", "help"].contains(&name.as_str())).collect()
}

#[test]
fn the_readme_names_every_command() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).unwrap();
    let (_, table) = readme.split_once("| command | what it answers |").unwrap();
    let table = table.split("\n\n").next().unwrap();
    let listed = readme.lines().find(|line| line.starts_with("| `personalize-iam-cli` |")).unwrap();
    for command in commands() {
        assert!(listed.contains(&format!("`{command}`")), "the table of crates lacks `{command}`");
        let in_table = [format!("`personalize-iam {command}`"), format!("`{command}`")];
        assert!(in_table.iter().any(|name| table.contains(name)), "the table of commands lacks `{command}`");
    }
}

#[test]
fn every_command_has_help_with_examples() {
    for command in &commands() {
        let command = command.as_str();
        let help = run(&[command, "--help"]);
        assert_eq!(help.status, Some(0), "{command}");
        assert!(help.stdout.contains("Examples:"), "{command}");
        assert!(help.stdout.contains("Exit status: 0"), "{command}");
        assert!(help.stdout.lines().all(|line| line.chars().count() <= 100), "{command}");
    }
    assert!(run(&["--help"]).stdout.contains("Exit status: 0"));
}

#[test]
fn the_help_of_a_command_says_what_the_list_of_commands_says() {
    let list = run(&["--help"]).stdout;
    for command in &commands() {
        let line = list.lines().find_map(|line| line.trim_start().strip_prefix(command.as_str()));
        let summary = line.unwrap().trim();
        assert!(!summary.is_empty(), "{command}");
        for arguments in [[command.as_str(), "--help"], [command, "-h"], ["help", command]] {
            let help = run(&arguments).stdout;
            assert!(help.starts_with(summary), "{arguments:?} does not begin with {summary:?}:\n{help}");
        }
    }
}

/// An option is one thing: what it takes has the same name in every command.
#[test]
fn an_option_takes_the_same_in_every_command() {
    let mut known: HashMap<String, (String, String)> = HashMap::new();
    let mut shared = 0;
    for command in commands() {
        let help = run(&["help", &command]).stdout;
        // Behind the one-letter name, if there is one.
        let options = help.lines().filter(|line| line.starts_with("  ")).map(str::trim_start);
        let options = options.filter_map(|line| line.split_once("--").filter(|(before, _)| before.len() <= 4));
        for (option, value) in options.filter_map(|(_, option)| option.split_once(" <")) {
            let value = value.split('>').next().unwrap().to_owned();
            let (of, as_before) = known.entry(option.to_owned()).or_insert((command.clone(), value.clone()));
            assert_eq!(value, *as_before, "--{option} of {command} and of {of}");
            shared += usize::from(*of != command);
        }
    }
    assert!(known.len() > 30 && shared > 30, "{} options, {shared} shared", known.len());
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
fn the_manual_has_a_page_for_every_command() {
    let ran = run(&["man"]);
    assert_eq!(ran.status, Some(0));
    for command in std::iter::once(String::new()).chain(commands().into_iter().map(|name| format!("-{name}"))) {
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
        crate::skipped("there is no `script` here");
        return;
    };
    let escape = b"\x1b[31mFAIL".as_slice();
    let has = |output: &[u8]| output.windows(escape.len()).any(|window| window == escape);
    assert!(has(&colored.stdout), "{}", String::from_utf8_lossy(&colored.stdout));
    for environment in ["TERM=dumb", "TERM=xterm NO_COLOR=1"] {
        assert!(!has(&shell(environment).unwrap().stdout), "{environment}");
    }
}

#[test]
fn no_command_writes_control_characters_of_its_arguments() {
    let evil = "\u{1b}[31mx\u{9b}2J\u{7}\u{202e}";
    let policy = format!(r#"{{"Statement": {{"Effect": "Allow", "Action": "{evil}", "Resource": "*"}}}}"#);
    let raw = |text: &str| text.contains(['\u{1b}', '\u{9b}', '\u{7}', '\u{202e}']);
    let mut told = 0;
    let request = ["--principal", "arn:aws:iam::111122223333:user/ana", "--action", "s3:GetObject", "--resource"];
    let request = |command: &'static str| [&[command][..], &request, &[evil]].concat();
    let (simulate, explain, who_can) = (request("simulate"), request("explain"), request("who-can"));
    for arguments in [
        &simulate[..],
        &explain,
        &who_can,
        &["simulate", evil],
        &["can", evil],
        &["can", "s3:GetObject", "--principal", evil],
        &["test", evil],
        &["validate", evil],
        &["validate", "--kind", evil],
        &["validate", "--format", evil],
        &["rule", evil],
        &["compare", evil, evil],
        &["prove", evil],
        &["minimize", evil],
        &["minimize", policy.as_str()],
        &["expand", evil],
        &["matrix", evil],
        &["catalog", evil],
        &["format", evil],
        &["completions", evil],
        &[evil],
        &["--color", evil],
    ] {
        for color in ["always", "never"] {
            let ran = run(&[arguments, &["--color", color]].concat());
            // Colours of our own are for standard output.
            assert!(!raw(&ran.stderr), "{arguments:?}: {}", ran.stderr);
            let own = ["31", "32", "33", "1", "2", "0"].map(|code| format!("\u{1b}[{code}m"));
            let stdout = own.iter().fold(ran.stdout.clone(), |text, code| text.replace(code, ""));
            assert!(color == "never" || !raw(&stdout), "{arguments:?}: {stdout}");
            let shown = ["\\u001b", "\\u{1b}", "%1B"].iter().any(|it| ran.stderr.contains(it) || stdout.contains(it));
            told += usize::from(shown);
        }
    }
    assert!(told > 25, "{told}");
}

#[test]
fn names_of_files_are_shown_and_not_obeyed() {
    let folder = tempfile::tempdir().unwrap();
    let name = "\u{1b}[2Jpolicy.json";
    let text = r#"{"Statement": {"Effect": "Allow", "Action": "s3:GetObjekt", "Resource": "*"}}"#;
    std::fs::write(folder.path().join(name), text).unwrap();
    for format in ["text", "json", "sarif", "github", "junit", "markdown"] {
        let arguments = ["validate", "--color", "always", "--format", format, "."];
        let output = binary().args(arguments).current_dir(folder.path()).output().unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap();
        assert!(!stdout.contains("\u{1b}[2J"), "{format}: {stdout}");
        assert!(stdout.contains("policy.json"), "{format}: {stdout}");
    }
}

#[test]
fn every_command_that_colours_does_so_when_asked() {
    let user = "arn:aws:iam::111122223333:user/ana";
    let allow = r#"{"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}"#;
    let deny = r#"{"Statement": {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}}"#;
    let object = "arn:aws:s3:::b/k";
    for arguments in [
        &["explain", "--principal", user, "--action", "s3:GetObject", "--resource", object, "--identity", allow][..],
        &["test", "shop.suite.toml"],
        &["compare", allow, deny],
        &["rule"],
        &["catalog", "personalize"],
        &["validate", "."],
    ] {
        let colored = |color: &[&str], variable: Option<(&str, &str)>| {
            let mut command = binary();
            ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"].iter().for_each(|name| {
                command.env_remove(name);
            });
            command.args(arguments).args(color).envs(variable).output().unwrap().stdout.contains(&0x1b)
        };
        assert!(!colored(&[], None), "{arguments:?}");
        assert!(colored(&["--color", "always"], None), "{arguments:?}");
        assert!(colored(&["--color=always"], Some(("NO_COLOR", "1"))), "{arguments:?}");
        assert!(colored(&[], Some(("CLICOLOR_FORCE", "1"))), "{arguments:?}");
        assert!(!colored(&["--color", "never"], Some(("CLICOLOR_FORCE", "1"))), "{arguments:?}");
    }
    let help = run(&["--color", "always", "validate", "--help"]);
    assert!(help.stdout.contains('\u{1b}'));
    assert!(!run(&["validate", "--help", "--color=never"]).stdout.contains('\u{1b}'));
}

#[test]
fn a_star_that_the_shell_replaced_is_pointed_out() {
    let folder = tempfile::TempDir::new().unwrap();
    for name in ["B.json", "a.json", ".hidden"] {
        std::fs::write(folder.path().join(name), "{}").unwrap();
    }
    let tip = "tip: the shell writes the names of all files here in place of a `*`; quote it: '*'";
    for (words, has_tip) in [
        ("simulate --identity a.json --action s3:GetObject --resource B.json a.json", true),
        ("who-can s3:GetObject a.json B.json", true),
        ("who-can s3:GetObject a.json c.json", false),
        // Here the files are meant.
        ("validate a.json B.json --no-such-option", false),
        ("who-can --help a.json B.json", false),
    ] {
        let ran = Ran::from(binary().args(words.split(' ')).current_dir(folder.path()).output().unwrap());
        assert_eq!(ran.stderr.contains(tip), has_tip, "{words}: {}", ran.stderr);
    }
}
