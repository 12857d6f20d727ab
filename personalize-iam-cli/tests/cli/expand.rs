//! `expand`: the actions that wildcards mean today and back, and what a policy that is written so allows.

use serde_json::{Value, json};

use crate::proofs::{LARGE, run_with};
use crate::{assert_answers, assert_refuses, run};

#[test]
fn patterns_become_actions_with_their_levels_and_back() {
    assert_answers(
        &run(&["expand", "personalize:*Filter"]),
        0,
        "personalize:CreateFilter    Write\npersonalize:DeleteFilter    Write\npersonalize:DescribeFilter  Read\n",
    );
    let names = ["personalize:CreateFilter", "personalize:DeleteFilter", "personalize:DescribeFilter"];
    assert_answers(&run(&[&["expand", "--collapse"], &names[..]].concat()), 0, "personalize:*Filter\n");
    assert_answers(
        &run(&["expand", "--format", "markdown", "personalize:CreateF*"]),
        0,
        "| pattern | action | access level |\n| --- | --- | --- |\n| `personalize:CreateF*` | `personalize:CreateFilter` | \
         Write |\n",
    );
    let ran = run(&["expand", "--format", "json", "personalize:CreateF*"]);
    let json: Value = serde_json::from_str(&ran.stdout).unwrap();
    let action = serde_json::json!({"name": "personalize:CreateFilter", "accessLevels": ["Write"]});
    assert_eq!(json, serde_json::json!({"patterns": [{"pattern": "personalize:CreateF*", "actions": [action]}]}));
    let ran = run(&["expand", "shop:Run*"]);
    assert_eq!((ran.stdout.as_str(), ran.status), ("", Some(1)));
    assert_eq!(ran.stderr, "note: `shop:Run*` matches no action of the catalog\n");
    assert_refuses(
        &run(&["expand", "personalize"]),
        "`personalize` is neither a pattern of actions nor a file: write the service prefix too, as in `personalize:Get*`",
    );
    assert_refuses(
        &run(&["expand", "--deny", "personalize:Get*"]),
        "`--deny`, `--not-action` and `--kind` are for a policy: patterns have no effect",
    );
    let patterns = ["shop:A*", "shop:B*", "shop:C*", "shop:D*", "shop:E*", "shop:F*"];
    let ran = run(&[&["expand"], &patterns[..]].concat());
    assert!(ran.stderr.ends_with(
        "`shop:E*` matches no action of the catalog\nnote: 1 more pattern matches no action of the catalog\n"
    ));
    let ran = run(&[&["expand"], &patterns[..], &["shop:G*"]].concat());
    assert!(ran.stderr.ends_with("note: 2 more patterns match no action of the catalog\n"), "{}", ran.stderr);
}

#[test]
fn a_policy_is_expanded_and_collapsed_as_a_document() {
    let ran = run_with(&["expand", "-"], LARGE);
    let expanded: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(expanded["Statement"][0]["Action"].as_array().map(Vec::len), Some(3));
    let ran = run_with(&["expand", "--collapse", "-"], &ran.stdout);
    let collapsed: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(collapsed["Statement"][0]["Action"], "personalize:*Filter");
    assert_eq!(collapsed["Statement"][1]["Action"], "s3:*");
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
}

/// A policy of one statement.
fn policy(effect: &str, element: &str, patterns: &Value) -> String {
    let mut statement = json!({ "Effect": effect, "Resource": "*" });
    statement[element] = patterns.clone();
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}

#[test]
fn wildcards_that_deny_or_except_stay_unless_asked_for() {
    let (gets, schemas) = (json!(["sts:Get*", "sts:A*"]), json!(["personalize:*Schema"]));
    let spelt = json!(["personalize:CreateSchema", "personalize:DeleteSchema", "personalize:DescribeSchema"]);
    let deny = "note: wildcards under `Deny` stay, because they also deny actions that AWS adds later; `--deny` \
                replaces them anyway\n";
    let except = "note: wildcards in `NotAction` stay, because they also exempt actions that AWS adds later; \
                  `--not-action` replaces them anyway\n";
    let back = "note: actions under `Deny` stay; `--deny` writes wildcards for them too, which also deny actions that \
                AWS adds later\n";
    let back_except = "note: actions in `NotAction` stay; `--not-action` writes wildcards for them too, which also \
                       exempt actions that AWS adds later\n";
    let equivalent = "equivalent: the result allows what `POLICY` allows, no more and no less";
    let narrower = "narrower: the result allows nothing that `POLICY` does not, and less of it";
    let wider = "wider: the result allows all that `POLICY` allows, and more";
    let less_denied = "wider: the result allows what `POLICY` allows, no more and no less; of what other policies allow it \
                       denies less";
    let more_denied = "narrower: the result allows what `POLICY` allows, no more and no less; of what other policies allow \
                       it denies more";
    for (arguments, effect, element, patterns, stays, says, notes) in [
        (&[][..], "Allow", "Action", &schemas, false, narrower, ""),
        (&[], "Deny", "Action", &gets, true, equivalent, deny),
        (&["--kind", "scp"], "Deny", "Action", &gets, true, equivalent, deny),
        (&["--kind", "scp", "--deny"], "Deny", "Action", &gets, false, less_denied, ""),
        (&["--deny"], "Deny", "Action", &gets, false, less_denied, ""),
        (&["--deny"], "Allow", "NotAction", &gets, true, equivalent, except),
        (&["--not-action"], "Allow", "NotAction", &gets, false, wider, ""),
        (&[], "Deny", "NotAction", &gets, true, equivalent, &format!("{deny}{except}")),
        (&["--deny", "--not-action"], "Deny", "NotAction", &gets, false, more_denied, ""),
        (&["--collapse"], "Allow", "Action", &spelt, false, wider, ""),
        (&["--collapse"], "Deny", "Action", &spelt, true, equivalent, back),
        (&["--collapse", "--deny"], "Deny", "Action", &spelt, false, more_denied, ""),
        (&["--collapse"], "Allow", "NotAction", &spelt, true, equivalent, back_except),
        (&["--collapse", "--not-action"], "Allow", "NotAction", &spelt, false, narrower, ""),
        (&["--collapse", "--not-action", "--deny"], "Deny", "NotAction", &spelt, false, less_denied, ""),
        // There is nothing to write otherwise.
        (&[], "Deny", "Action", &spelt, true, equivalent, ""),
    ] {
        let policy = policy(effect, element, patterns);
        let arguments = [&["expand"], arguments, &[&policy]].concat();
        let ran = run(&arguments);
        assert_eq!((ran.stderr.as_str(), ran.status), (&*format!("{says}\n{notes}"), Some(0)), "{arguments:?}");
        let written: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(written["Statement"][0][element] == *patterns, stays, "{written}");
        // The other forms say the same.
        let json = run(&[&arguments[..], &["--format", "json"]].concat());
        assert_eq!((json.stderr.as_str(), json.status), ("", Some(0)));
        let json: Value = serde_json::from_str(&json.stdout).unwrap();
        let (verdict, sentence) = says.split_once(": ").unwrap();
        let told: String = json["notes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|note| format!("note: {}\n", note.as_str().unwrap()))
            .collect();
        assert_eq!((json["verdict"].as_str(), told.as_str(), &json["policy"]), (Some(verdict), notes, &written));
        let markdown = run(&[&arguments[..], &["--format", "markdown"]].concat());
        let line = format!("\n```\n\n{verdict}: {sentence}.\n\n").to_lowercase();
        assert!(markdown.stdout.to_lowercase().contains(&line), "{line}{}", markdown.stdout);
        assert!(["\nEquivalent: ", "\nNarrower: ", "\nWider: "].iter().any(|word| markdown.stdout.contains(word)));
        assert_eq!(markdown.stderr, notes);
    }
}

/// Numbers without a pattern that follow from the seed: splitmix64.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap()
    }

    fn one<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    fn policy(&mut self, kind: &str) -> String {
        const PATTERNS: &[&str] = &[
            "*",
            "sts:Get*",
            "sts:A*",
            "sts:*",
            "s3:Put*Policy",
            "s3:PutBucketPolicy",
            "personalize:*Schema",
            "personalize:CreateSchema",
            "personalize:DeleteSchema",
            "personalize:DescribeSchema",
            "personalize:*e*Schema",
            "ec2:Run*",
            "s3:NoSuch*",
        ];
        let statement = |random: &mut Random| {
            let effect = random.one(&["Allow", "Allow", "Deny"]);
            let element = random.one(&["Action", "Action", "NotAction"]);
            let patterns: Vec<&str> = (0..=random.below(3)).map(|_| random.one(PATTERNS)).collect();
            let resource = random.one(&["*", "*", "arn:aws:s3:::b", "arn:aws:personalize:*:*:schema/a*"]);
            let mut statement = json!({ "Effect": effect, "Resource": resource });
            statement[element] = json!(patterns);
            if kind == "bucket" {
                statement["Principal"] = [json!("*"), json!({ "AWS": "111122223333" })][random.below(2)].clone();
            }
            if random.below(4) == 0 {
                statement["Condition"] = json!({ "Bool": { "aws:MultiFactorAuthPresent": "true" } });
            }
            statement
        };
        let statements: Vec<Value> = (0..=self.below(3)).map(|_| statement(self)).collect();
        json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
    }
}

/// Whatever is said of what was written is what `compare` says of it.
#[test]
fn what_is_said_of_a_result_is_what_compare_says() {
    const MODES: &[&[&str]] = &[
        &["expand"],
        &["expand", "--deny"],
        &["expand", "--deny", "--not-action"],
        &["expand", "--collapse"],
        &["expand", "--collapse", "--deny", "--not-action"],
        &["minimize", "--over", "catalog"],
        &["minimize", "--wildcards", "introduce"],
        &["minimize", "--wildcards", "expand"],
    ];
    let cases = std::env::var("PERSONALIZE_IAM_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(5);
    let mut random = Random(12);
    let mut seen: Vec<String> = Vec::new();
    for case in 0..cases {
        let kind = ["managed", "scp", "permissions-boundary", "session", "bucket"][case % 5];
        let policy = random.policy(kind);
        for mode in MODES {
            let ran = run(&[mode, &["--kind", kind, &policy][..]].concat());
            assert!(ran.status != Some(2), "{kind} {mode:?} {policy}\n{}", ran.stderr);
            let compared = run(&["compare", "--kind", kind, &policy, &ran.stdout]);
            let says = compared.stdout.lines().next().unwrap_or_default();
            let (verdict, _) = says.split_once(": ").unwrap_or_default();
            let says = says.replace("`OLD`", "`POLICY`").replace("`NEW`", "the result");
            let told = || format!("{kind} {mode:?} {policy}\n{}{}\n{}", ran.stdout, ran.stderr, compared.stdout);
            let line = |start: &str| ran.stderr.lines().find_map(|line| line.strip_prefix(start));
            if mode[0] == "expand" {
                assert_eq!(ran.stderr.lines().next(), Some(says.as_str()), "{}", told());
            } else if let Some(said) = line("over all requests, whatever AWS will add, it is ") {
                assert_eq!(said, says, "{}", told());
            } else {
                assert!(ran.stderr.contains("proved to allow the same over all requests"), "{}", told());
                assert_eq!(verdict, "equivalent", "{}", told());
            }
            seen.push(verdict.to_owned());
        }
    }
    for verdict in ["equivalent", "narrower", "wider"] {
        assert!(seen.iter().any(|one| one == verdict), "none is {verdict}");
    }
}
