//! What shells offer for a line that is not finished, asked of the shells themselves.
//!
//! bash is wanted; zsh and fish are asked where they are installed.

use std::fs;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::run;

/// The lines with what has to be offered for them, among other words.
const OFFERED: [(&str, &[&str]); 8] = [
    ("personalize-iam val", &["validate"]),
    ("personalize-iam validate --f", &["--fail-on", "--fix", "--format"]),
    ("personalize-iam validate --format ", &["github", "json", "junit", "markdown", "sarif", "text"]),
    ("personalize-iam catalog --k", &["--kind"]),
    ("personalize-iam who-can --w", &["--witness"]),
    ("personalize-iam who-can --s", &["--suites"]),
    ("personalize-iam matrix --p", &["--principal-name"]),
    ("personalize-iam matrix --format ", &["csv", "json", "markdown", "table"]),
];

/// Prints what bash offers for the line `$2`, whose last word is being typed, with the completions of the file `$1`.
const ASK_BASH: &str = r#"
    source "$1" || exit
    read -ra COMP_WORDS <<< "$2"
    [[ $2 == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
    complete -p personalize-iam | grep -q -- '-F _personalize__iam ' || exit
    _personalize__iam personalize-iam "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf '%s\n' "${COMPREPLY[@]}"
"#;

/// Prints what a zsh at a terminal says when the line `$1` is typed and then a tab.
const ASK_ZSH: &str = r#"
    zmodload zsh/zpty || exit
    zpty typed zsh -d -i
    zpty -w -n typed "$1"$'\t'
    while zpty -r typed said; do
        print -rn -- "$said"
        [[ $said == *end-of-offers* ]] && break
    done
"#;

/// The settings of that zsh: it tells the words that it is about to offer, one in a line.
const ZSHRC: &str = r#"
    PS1=
    autoload -Uz compinit && compinit -D -u
    source "$ZDOTDIR/completions"
    compadd() {
        local -a words
        if (( ! ${@[(I)-[OAD]*]} )); then
            builtin compadd -A words "$@"
            (( $#words )) && print -rl -- "offer="$^words
        fi
        builtin compadd "$@"
    }
    finished() { print -r -- end-of-offers; exit }
    comppostfuncs=(finished)
    bindkey '^I' complete-word
"#;

/// The completions of a shell in the file `completions` of a folder.
fn folder_with_completions(shell: &str) -> TempDir {
    let ran = run(&["completions", shell]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""), "{shell}");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("completions"), ran.stdout).unwrap();
    folder
}

/// Whether a shell is installed; a test that is skipped says so.
fn is_installed(shell: &str) -> bool {
    let asked = Command::new(shell).args(["-c", "true"]).stdin(Stdio::null()).status();
    let installed = asked.is_ok_and(|status| status.success());
    if !installed {
        crate::skipped(&format!("{shell} is not installed"));
    }
    installed
}

/// The lines that a command prints.
fn lines(command: &mut Command) -> Vec<String> {
    let output = command.stdin(Stdio::null()).output().unwrap();
    String::from_utf8_lossy(&output.stdout).lines().map(|line| line.trim_end().to_owned()).collect()
}

/// What bash offers for a line.
fn offered_by_bash(folder: &TempDir, line: &str) -> Vec<String> {
    let completions = folder.path().join("completions");
    let arguments = ["--noprofile", "--norc", "-c", ASK_BASH, "bash"];
    lines(Command::new("bash").args(arguments).arg(completions).arg(line))
}

/// That what has to be offered for a line is, and nothing that does not go on with its last word.
fn assert_offers(shell: &str, line: &str, offered: &[String], wanted: &[&str]) {
    let begun = line.rsplit(' ').next().unwrap();
    assert!(offered.iter().all(|word| word.starts_with(begun)), "{shell}: `{line}` {offered:?}");
    for word in wanted {
        assert!(offered.iter().any(|offer| offer == word), "{shell}: `{line}` offers no `{word}`, but {offered:?}");
    }
}

/// The commands, as the help lists them.
fn commands() -> Vec<String> {
    let help = run(&["--help"]).stdout;
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let commands: Vec<String> = list.lines().map(|line| line.split_whitespace().next().unwrap().to_owned()).collect();
    assert!(commands.len() > 14, "{commands:?}");
    commands
}

/// The long options of a command, as its help lists them.
fn options(command: &str) -> Vec<String> {
    let help = run(&[command, "--help"]).stdout;
    let lists = help.split("Options:\n").nth(1).unwrap_or_default();
    let option = |line: &str| {
        let line = line.trim_start();
        let long =
            if line.starts_with('-') { line.split([' ', ',']).find(|word| word.starts_with("--")) } else { None };
        long.map(|long| long.split(['[', '.']).next().unwrap().to_owned())
    };
    lists.lines().filter_map(option).collect()
}

#[test]
fn bash_offers_words_behind_a_command() {
    let folder = folder_with_completions("bash");
    for (line, wanted) in OFFERED {
        assert_offers("bash", line, &offered_by_bash(&folder, line), wanted);
    }
}

#[test]
fn bash_offers_every_option_of_every_command() {
    let folder = folder_with_completions("bash");
    let mut offers = 0;
    for command in commands().iter().filter(|command| *command != "help") {
        let options = options(command);
        assert!(options.contains(&"--help".to_owned()), "{command}: {options:?}");
        let wanted: Vec<&str> = options.iter().map(String::as_str).collect();
        let line = format!("personalize-iam {command} --");
        assert_offers("bash", &line, &offered_by_bash(&folder, &line), &wanted);
        offers += wanted.len();
    }
    assert!(offers > 80, "{offers}");
}

#[test]
fn zsh_offers_words_behind_a_command() {
    if !is_installed("zsh") {
        return;
    }
    let folder = folder_with_completions("zsh");
    fs::write(folder.path().join(".zshrc"), ZSHRC).unwrap();
    for (line, wanted) in OFFERED {
        let mut zsh = Command::new("zsh");
        zsh.args(["-f", "-c", ASK_ZSH, "zsh", line]).env("ZDOTDIR", folder.path()).env("TERM", "dumb");
        // The first offer follows what was typed.
        let offers = lines(&mut zsh).into_iter().filter_map(|line| Some(line.split_once("offer=")?.1.to_owned()));
        assert_offers("zsh", line, &offers.collect::<Vec<_>>(), wanted);
    }
}

#[test]
fn fish_offers_words_behind_a_command() {
    if !is_installed("fish") {
        return;
    }
    let folder = folder_with_completions("fish");
    for (line, wanted) in OFFERED {
        let mut fish = Command::new("fish");
        // Settings and history of fish are kept in the folder.
        fish.args(["--no-config", "-c", "source $argv[1]; complete -C $argv[2]"])
            .arg(folder.path().join("completions"))
            .arg(line)
            .env("HOME", folder.path());
        // Behind a tab stands what a word is for.
        let offers = lines(&mut fish).into_iter().map(|line| line.split('\t').next().unwrap().to_owned());
        // Where a value is wanted, fish offers files as well.
        assert_offers("fish", line, &offers.collect::<Vec<_>>(), wanted);
    }
}

#[test]
fn completions_know_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = run(&["completions", shell]);
        assert_eq!(ran.status, Some(0));
        for command in commands() {
            assert!(ran.stdout.contains(&command), "{shell} {command}");
        }
    }
}
