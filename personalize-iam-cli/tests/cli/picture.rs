//! The pictures of `who-can`: what is drawn, that names do not break out of a format, where things are, and what a browser shows.

#![allow(clippy::panic, clippy::expect_used, reason = "the readers of a test say what they do not read")]

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use crate::{Ran, binary, skipped};

const ACCOUNT: &str = "111122223333";
const CAMPAIGNS: &str = "arn:aws:personalize:*:111122223333:campaign/*";

fn arn(rest: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{rest}")
}

fn policy(action: &[&str], resource: &str, condition: &Value) -> Value {
    let statement = json!({"Effect": "Allow", "Action": action, "Resource": resource, "Condition": condition});
    json!([{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}}])
}

fn user(name: &str, policies: &Value) -> Value {
    json!({"UserName": name, "Path": "/", "Arn": arn(&format!("user/{name}")), "GroupList": [], "Tags": [],
        "AttachedManagedPolicies": [], "UserPolicyList": policies})
}

fn role(name: &str, trusts: &Value, policies: &Value) -> Value {
    let trust = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": trusts, "Action": "sts:AssumeRole"}]});
    json!({"RoleName": name, "Path": "/", "Arn": arn(&format!("role/{name}")), "AssumeRolePolicyDocument": trust,
        "RolePolicyList": policies, "AttachedManagedPolicies": [], "Tags": []})
}

/// One who passes a role to a function, one who assumes it over another one that it can assume too, one who can under a condition,
/// one with a name that is as long as names are, and one who cannot.
fn account() -> Value {
    let nothing = json!({});
    let long = format!("{}-{}", "trainer".repeat(5), "of-the-shop".repeat(2));
    json!({
        "UserDetailList": [
            user("ana", &policy(&["lambda:*", "iam:PassRole"], "*", &nothing)),
            user("bo", &policy(&["s3:ListAllMyBuckets"], "*", &nothing)),
            user("carl", &policy(&["personalize:Delete*"], "*", &json!({"IpAddress": {"aws:SourceIp": "198.51.100.0/24"}}))),
            user("dora", &policy(&["sts:AssumeRole"], &arn("role/ops"), &nothing)),
            user("emil", &policy(&["iam:PutUserPolicy"], &arn("user/emil"), &nothing)),
        ],
        "GroupDetailList": [],
        "RoleDetailList": [
            role("ops", &json!({"AWS": [arn("user/dora"), arn(&format!("role/{long}"))]}),
                &policy(&["sts:AssumeRole"], "*", &nothing)),
            role(&long, &json!({"Service": "lambda.amazonaws.com", "AWS": arn("role/ops")}),
                &policy(&["personalize:*", "sts:AssumeRole"], "*", &nothing)),
        ],
        "Policies": [],
        "IsTruncated": false,
    })
}

fn asked(account: &Value, more: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.json"), account.to_string()).unwrap();
    let arguments = ["who-can", "personalize:DeleteCampaign", CAMPAIGNS, "--estate", "shop.json", "--assume", "none"];
    Ran::from(binary().current_dir(folder.path()).args(arguments).args(more).output().unwrap())
}

fn drawn(account: &Value, format: &str) -> String {
    let ran = asked(account, &["--format", format]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
    ran.stdout
}

/// Names that break out of everything that does not escape them.
const HOSTILE: &[&str] = &[
    "</script><script>alert(1)</script>",
    "\"]; evil -> n0 [label=\"",
    "\"] --> evil[\"x\\",
    "]]><img src='http://127.0.0.1:1/x' onerror=alert(1)>",
    "a\nb\n}\nclick n0 href \"http://evil.example\"",
    "--></svg></title></style><b>&lt;&amp;&#34;#quot;",
    "\\N \\G \u{202e}evil `code` **bold** \u{1b}[2J",
];

/// A suite with these principals, who all can.
fn of_suite(names: &[String], format: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "personalize:*", "Resource": "*"}]});
    fs::write(folder.path().join("all.json"), policy.to_string()).unwrap();
    let mut suite = format!("account = \"{ACCOUNT}\"\n");
    for (number, name) in names.iter().enumerate() {
        let name = serde_json::to_string(name).unwrap();
        suite.push_str(&format!(
            "[principals.{name}]\narn = \"{}\"\nidentity = [\"all.json\"]\n",
            arn(&format!("user/u{number}"))
        ));
    }
    fs::write(folder.path().join("x.suite.toml"), suite).unwrap();
    let arguments = ["who-can", "personalize:DeleteCampaign", CAMPAIGNS, "--format", format];
    let ran = Ran::from(binary().current_dir(folder.path()).args(arguments).output().unwrap());
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
    ran.stdout
}

fn hostile() -> Vec<String> {
    HOSTILE.iter().map(|name| (*name).to_owned()).collect()
}

/// A graph that was read: the labels of nodes and, of arrows, who, whom, and the label.
#[derive(Debug, Default)]
struct Graph {
    nodes: Vec<(String, String)>,
    edges: Vec<(String, String, String, String)>,
    heading: String,
}

impl Graph {
    fn label(&self, id: &str) -> String {
        self.nodes.iter().find(|(known, _)| known == id).unwrap().1.clone()
    }

    /// Arrows as `from -> to: label`, of names what is behind the last `/` and before a blank.
    fn arrows(&self) -> BTreeSet<String> {
        let short = |id: &str| {
            let name = self.label(id).replace(['\n'], "");
            if name.contains("campaign/*") {
                return "goal".to_owned();
            }
            let name = name
                .rsplit_once("user/")
                .or_else(|| name.rsplit_once("role/"))
                .map_or(name.clone(), |it| it.1.to_owned());
            name.chars().take(8).collect()
        };
        self.edges.iter().map(|(from, to, label, _)| format!("{} -> {}: {label}", short(from), short(to))).collect()
    }
}

/// Reads what is written of the language of Graphviz: a graph with attributes in brackets, texts in quotes.
fn read_dot(text: &str) -> Graph {
    let mut tokens: Vec<(bool, String)> = Vec::new();
    let mut left = text.chars().peekable();
    while let Some(c) = left.next() {
        match c {
            '"' => {
                let mut label = String::new();
                loop {
                    match left.next().expect("a text has an end") {
                        '"' => break,
                        '\\' => match left.next().unwrap() {
                            'n' => label.push('\n'),
                            c @ ('"' | '\\') => label.push(c),
                            other => panic!("an escape that Graphviz has its own meaning for: {other}"),
                        },
                        '\n' => panic!("a line ends in a text"),
                        c => label.push(c),
                    }
                }
                tokens.push((true, label.replace("&amp;", "&")));
            }
            c if c.is_whitespace() => {}
            '-' if left.peek() == Some(&'>') => {
                left.next();
                tokens.push((false, "->".to_owned()));
            }
            '{' | '}' | '[' | ']' | '=' | ',' | ';' => tokens.push((false, c.to_string())),
            c if c.is_ascii_alphanumeric() => {
                let mut word = c.to_string();
                while let Some(c) = left.next_if(char::is_ascii_alphanumeric) {
                    word.push(c);
                }
                tokens.push((false, word));
            }
            other => panic!("{other:?} outside of a text"),
        }
    }
    let is = |at: usize, word: &str| tokens.get(at).is_some_and(|(quoted, it)| !quoted && it == word);
    assert!(is(0, "digraph") && is(2, "{"));
    let mut graph = Graph::default();
    let mut at = 3;
    while !is(at, "}") {
        let first = tokens[at].1.clone();
        let second = is(at + 1, "->").then(|| tokens[at + 2].1.clone());
        at += if second.is_some() { 3 } else { 1 };
        assert!(is(at, "["), "{:?}", tokens[at]);
        at += 1;
        let mut attributes = Vec::new();
        loop {
            assert!(is(at + 1, "="));
            attributes.push((tokens[at].1.clone(), tokens[at + 2].1.clone()));
            at += 4;
            match tokens[at - 1].1.as_str() {
                "," => {}
                "]" => break,
                other => panic!("{other}"),
            }
        }
        assert!(is(at, ";"));
        at += 1;
        let of = |name: &str| {
            attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        match (first.as_str(), second) {
            ("graph", None) => graph.heading = of("label"),
            ("node" | "edge", None) => {}
            (_, None) => graph.nodes.push((first, of("label"))),
            (_, Some(second)) => graph.edges.push((first, second, of("label"), of("style"))),
        }
    }
    assert_eq!(at + 1, tokens.len());
    graph
}

/// Reads what is written of the language of Mermaid: a statement in a line, texts in quotes with codes.
fn read_mermaid(text: &str) -> Graph {
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("flowchart LR"));
    let mut graph = Graph::default();
    for line in lines {
        let (before, rest) = line.split_once('"').unwrap();
        let (quoted, behind) = rest.split_once('"').unwrap();
        assert!(!behind.contains('"'), "{line}");
        let mut label = String::new();
        let mut left = quoted.replace("<br/>", "\n");
        while let Some((plain, code)) = left.split_once('#') {
            let (code, rest) = code.split_once(';').unwrap();
            label.push_str(plain);
            label.push(char::from_u32(code.parse().unwrap()).unwrap());
            left = rest.to_owned();
        }
        label.push_str(&left);
        assert!(!quoted.replace("<br/>", "").contains(['<', '>', '`', '[', ']', '{', '}', '|', '&', '\\']), "{line}");
        let words: Vec<&str> = before.split_whitespace().collect();
        match (words.as_slice(), behind) {
            ([node], "]" | "])") if node.starts_with("notes[") => graph.heading = label,
            ([node], "]" | "])") => graph.nodes.push((node.split(['[', '(']).next().unwrap().to_owned(), label)),
            ([from, arrow], to) => {
                assert!(["==>|", "-->|", "-.->|"].contains(arrow), "{line}");
                let to = to.strip_prefix("| ").unwrap().to_owned();
                graph.edges.push(((*from).to_owned(), to, label, arrow.trim_end_matches('|').to_owned()));
            }
            _ => panic!("{line}"),
        }
    }
    graph
}

/// What the account above has, but for what is written by hand below it.
const ARROWS: &[&str] = &[
    "ana -> trainert: lambda-create-and-invoke: always",
    "carl -> goal: can: when",
    "dora -> ops: assume-role: always",
    "emil -> emil (it: put-user-policy: always",
    "emil (it -> goal: can: always",
    "ops -> trainert: assume-role: always",
    "trainert -> goal: can: always",
];

#[test]
fn every_step_and_every_direct_access_is_an_arrow() {
    let expected: BTreeSet<String> = ARROWS.iter().map(|arrow| (*arrow).to_owned()).collect();
    let dot = read_dot(&drawn(&account(), "dot"));
    assert_eq!(dot.arrows(), expected, "{dot:#?}");
    assert!(
        dot.heading.starts_with("Who can personalize:DeleteCampaign on ")
            && dot.heading.ends_with("1 principal never can")
    );
    let mermaid = read_mermaid(&drawn(&account(), "mermaid"));
    assert_eq!(mermaid.arrows(), expected, "{mermaid:#?}");
    assert_eq!(mermaid.heading, "1 principal never can");
    for (graph, always, when) in [(&dot, "bold", "dashed"), (&mermaid, "==>", "-->")] {
        let styles: Vec<&str> = graph.edges.iter().map(|(.., style)| style.as_str()).collect();
        let is_when = |(.., label, _): &(String, String, String, String)| label.ends_with("when");
        let expected: Vec<&str> = graph.edges.iter().map(|edge| if is_when(edge) { when } else { always }).collect();
        assert_eq!(styles, expected);
    }
    // The same each time.
    assert_eq!(drawn(&account(), "html"), drawn(&account(), "html"));
}

#[test]
fn what_was_not_read_is_drawn_as_undecided() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.json"), account().to_string()).unwrap();
    let arguments = ["who-can", "personalize:DeleteCampaign", CAMPAIGNS, "--estate", "shop.json", "--format", "dot"];
    let ran = Ran::from(binary().current_dir(folder.path()).args(arguments).output().unwrap());
    let graph = read_dot(&ran.stdout);
    assert!(graph.edges.len() >= 5, "{graph:?}");
    assert!(
        graph.edges.iter().all(|(.., label, style)| label.ends_with("undecided") && style == "dotted"),
        "{graph:#?}"
    );
    assert!(graph.heading.contains("no policies of an organization were read"), "{}", graph.heading);
}

#[test]
fn names_do_not_break_out() {
    let names = hostile();
    let shown = |name: &str| {
        let visible = name.replace('\u{202e}', "\\u202e").replace('\u{1b}', "\\u001b").replace('\n', " ");
        visible.split_whitespace().collect::<String>()
    };
    let plain = |label: &String| label.split_whitespace().collect::<String>();
    let expected: BTreeSet<String> = names.iter().map(|name| shown(name)).collect();
    for graph in [read_dot(&of_suite(&names, "dot")), read_mermaid(&of_suite(&names, "mermaid"))] {
        assert_eq!(graph.edges.len(), names.len());
        let labels: BTreeSet<String> = graph.nodes.iter().map(|(_, label)| plain(label)).collect();
        assert!(expected.is_subset(&labels), "{labels:#?}");
    }
    let page = of_suite(&names, "html");
    let tags = tags_of(&page);
    assert!(tags.iter().all(|(name, _)| name != "img" && name != "script" && name != "b"));
    assert!(!page.contains('\u{202e}') && !page.contains('\u{1b}'));
    assert!(page.contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"), "{page}");
}

/// The tags of a page with their attributes: all of them are known ones, and closed in order.
fn tags_of(page: &str) -> Vec<(String, Vec<(String, String)>)> {
    let known = [
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ul", "ol", "li", "main", "section", "svg",
        "path", "g", "rect", "text", "a", "details", "summary", "div", "span", "code", "strong", "pre",
    ];
    let rest = page.strip_prefix("<!DOCTYPE html>\n").unwrap();
    let mut open: Vec<&str> = Vec::new();
    let mut all = Vec::new();
    for part in rest.split('<').skip(1) {
        let (tag, _) = part.split_once('>').unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{tag}");
            continue;
        }
        let is_empty = tag.ends_with('/') || tag.starts_with("meta");
        let (name, mut left) = tag.trim_end_matches('/').split_once(' ').unwrap_or((tag.trim_end_matches('/'), ""));
        assert!(known.contains(&name), "{tag}");
        let mut attributes = Vec::new();
        while !left.trim().is_empty() {
            if left.trim() == "open" {
                break;
            }
            let (key, value) = left.split_once("=\"").unwrap();
            let (value, behind) = value.split_once('"').unwrap();
            attributes.push((key.trim().to_owned(), value.to_owned()));
            left = behind;
        }
        if !is_empty {
            open.push(known.iter().find(|it| **it == name).unwrap());
        }
        all.push((name.to_owned(), attributes));
    }
    assert!(open.is_empty(), "{open:?}");
    all
}

#[test]
fn a_page_loads_nothing_and_runs_nothing() {
    for page in [drawn(&account(), "html"), of_suite(&hostile(), "html")] {
        let tags = tags_of(&page);
        let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
        let has_policy = tags.iter().any(|(_, of)| of.contains(&("content".to_owned(), policy.to_owned())));
        assert!(has_policy);
        for (name, attributes) in &tags {
            for (key, value) in attributes {
                let is_link = ["href", "src", "action", "srcset", "data"].contains(&key.as_str());
                assert!(!is_link || name == "a" && value.starts_with("#answer-"), "{name} {key}={value}");
                assert!(!key.starts_with("on") && key != "style", "{name} {key}={value}");
            }
        }
        let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        assert!(!style.contains("url(") && !style.contains("@import"));
    }
}

#[derive(Clone, Copy, Debug)]
struct Rect {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

impl Rect {
    fn overlaps(&self, other: &Rect) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }

    fn has(&self, x: f64, y: f64) -> bool {
        self.x <= x && x <= self.x + self.width && self.y <= y && y <= self.y + self.height
    }
}

/// That no boxes overlap, that lines of text are in their boxes below each other, and that arrows end at boxes.
fn assert_is_laid_out(page: &str) {
    let mut boxes: Vec<Rect> = Vec::new();
    let (mut texts, mut lines) = (0, 0.0);
    for (name, attributes) in tags_of(page) {
        let number = |key: &str| {
            attributes
                .iter()
                .find(|(it, _)| it == key)
                .unwrap_or_else(|| panic!("{name}: {key}"))
                .1
                .parse::<f64>()
                .unwrap()
        };
        match name.as_str() {
            "rect" => {
                let one = Rect { x: number("x"), y: number("y"), width: number("width"), height: number("height") };
                assert!(boxes.iter().all(|other| !one.overlaps(other)), "{one:?}");
                boxes.push(one);
                lines = one.y;
            }
            "text" => {
                let of = boxes.last().unwrap();
                let (x, y, length) = (number("x"), number("y"), number("textLength"));
                assert!(of.has(x, y - 10.0) && of.has(x + length, y + 4.0), "{x} {y} {length}: {of:?}");
                assert!(y - lines >= 12.0, "{y} after {lines}");
                lines = y;
                texts += 1;
            }
            _ => {}
        }
    }
    assert!(texts >= boxes.len() && !boxes.is_empty());
    let heads = page.split("class=\"head ").skip(1);
    for head in heads {
        let (x, y) = head.split("d=\"M").nth(1).unwrap().split_once('L').unwrap().0.split_once(' ').unwrap();
        let (x, y): (f64, f64) = (x.parse().unwrap(), y.parse().unwrap());
        assert!(boxes.iter().any(|one| one.has(x, y)), "{x} {y}");
    }
}

#[test]
fn nothing_in_a_picture_is_on_something_else() {
    assert_is_laid_out(&drawn(&account(), "html"));
    assert_is_laid_out(&of_suite(&hostile(), "html"));
    let long: Vec<String> = (0..60).map(|number| format!("{number}{}", "long/name:".repeat(number))).collect();
    assert_is_laid_out(&of_suite(&long, "html"));
}

#[test]
fn a_picture_that_is_cut_says_so() {
    let names: Vec<String> = (0..230).map(|number| format!("user-{number:03}")).collect();
    let told = "This picture is cut: 30 of 230 answers are left out, the least certain and longest first; `--format json` has all";
    let dot = read_dot(&of_suite(&names, "dot"));
    assert_eq!((dot.edges.len(), dot.nodes.len()), (200, 201));
    assert!(dot.heading.replace('\n', " ").contains(told), "{}", dot.heading);
    assert!(read_mermaid(&of_suite(&names, "mermaid")).heading.replace('\n', " ").contains(told));
    let page = of_suite(&names, "html");
    assert!(page.contains(told));
    assert_is_laid_out(&page);
}

#[test]
fn where_nobody_can_the_picture_says_that() {
    let mut account = account();
    account["UserDetailList"] = json!([user("bo", &json!([]))]);
    account["RoleDetailList"] = json!([]);
    let ran = asked(&account, &["--format", "html"]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.stdout.contains("<p>Nobody of those that were read can.</p>"), "{}", ran.stdout);
    assert!(ran.stdout.contains("1 principal never can"));
    let ran = asked(&account, &["--format", "dot"]);
    assert_eq!(read_dot(&ran.stdout).nodes.len(), 1);
}

/// A browser: `CHROME` names one, or one is found.
fn browser() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("CHROME").filter(|named| !named.is_empty()) {
        return Some(PathBuf::from(named));
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    std::env::split_paths(&folders).flat_map(|folder| names.map(|name| folder.join(name))).find(|path| path.is_file())
}

/// The page as a browser has it after it was loaded.
fn rendered(browser: &Path, page: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("who.html");
    fs::write(&file, page).unwrap();
    let mut child = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-component-update",
        ])
        .args(["--disable-background-networking", "--disable-sync", "--disable-dev-shm-usage", "--dump-dom"])
        .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
        .arg(format!("file://{}", file.display()))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut dom = String::new();
    child.stdout.take().unwrap().read_to_string(&mut dom).unwrap();
    assert!(child.wait().unwrap().success());
    dom
}

#[test]
fn a_browser_shows_nodes_labels_and_chains_and_asks_nobody() {
    let Some(browser) = browser() else {
        return skipped(
            "there is no chromium, chromium-browser or google-chrome, and `CHROME` names none; the page is read as text alone",
        );
    };
    let dom = rendered(&browser, &drawn(&account(), "html"));
    for part in [
        "<title>Who can personalize:DeleteCampaign on arn:aws:personalize:*:111122223333:campaign/*</title>",
        ">arn:aws:iam::111122223333:</text>",
        ">user/ana</text>",
        ">assume-role:</text>",
        ">always</text>",
        ">can: when</text>",
        "<code>iam:PassRole on arn:aws:iam::111122223333:role/",
        "Source: AWS STS API Reference",
        "id=\"answer-1\"",
        "{\"request\":",
    ] {
        assert!(dom.contains(part) || dom.contains(&part.replace('"', "&quot;")), "{part}\n{dom}");
    }
    assert_eq!(dom.matches("class=\"head ").count(), ARROWS.len());
    // What a name would load if it broke out: nobody comes for it.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let came = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&came);
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            counted.fetch_add(1, Ordering::SeqCst);
            drop(connection);
        }
    });
    let names: Vec<String> =
        HOSTILE.iter().map(|name| name.replace("127.0.0.1:1", &format!("127.0.0.1:{port}"))).collect();
    let dom = rendered(&browser, &of_suite(&names, "html"));
    assert!(dom.contains(&format!("127.0.0.1:{port}/x")) && !dom.contains("<img") && !dom.contains("<script"), "{dom}");
    assert_eq!(came.load(Ordering::SeqCst), 0);
    // The listener would notice: a page that loads something is noticed.
    rendered(&browser, &format!("<!DOCTYPE html><img src=\"http://127.0.0.1:{port}/x\">"));
    assert!(came.load(Ordering::SeqCst) > 0);
}

#[test]
fn an_answer_goes_to_a_file_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("shop.json"), account().to_string()).unwrap();
    let run = |arguments: &[&str]| Ran::from(binary().current_dir(folder.path()).args(arguments).output().unwrap());
    let who = ["who-can", "personalize:DeleteCampaign", CAMPAIGNS, "--estate", "shop.json", "--assume", "none"];
    for format in ["table", "csv", "json", "markdown", "dot", "mermaid", "html"] {
        let to_stdout = run(&[&who[..], &["--format", format]].concat());
        let ran = run(&[&who[..], &["--format", format, "--output", "answer"]].concat());
        assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (Some(0), "", ""), "{format}");
        assert_eq!(fs::read_to_string(at("answer")).unwrap(), to_stdout.stdout, "{format}");
    }
    let matrix = ["matrix", "--estate", "shop.json", "--assume", "none", "--action", "personalize:DeleteCampaign"];
    let ran = run(&[&matrix[..], &["-o", "answer"]].concat());
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), ""));
    let before = fs::read_to_string(at("answer")).unwrap();
    assert_eq!(before, run(&matrix).stdout);
    // After an error the file is as it was, and no other one is there.
    let ran = run(&["matrix", "--estate", "nowhere.json", "-o", "answer"]);
    assert_eq!(ran.status, Some(2));
    assert_eq!(fs::read_to_string(at("answer")).unwrap(), before);
    let files = || fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(files(), 2);
    for (path, why) in [("nowhere/answer", "there is no such folder"), (".", "it is a directory")] {
        let ran = run(&[&who[..], &["-o", path]].concat());
        assert_eq!((ran.status, ran.stderr), (Some(2), format!("error: cannot write `{path}`: {why}\n")));
    }
    assert_eq!(files(), 2);
    #[cfg(unix)]
    {
        let ran = run(&[&who[..], &["-o", "/dev/stdout"]].concat());
        assert!(ran.stdout.starts_with("personalize:DeleteCampaign on "), "{ran:?}");
    }
}
