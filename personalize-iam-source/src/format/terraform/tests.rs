//! Small files, and what is found in them.

use proptest::prelude::*;
use serde_json::Value as Json;

use super::*;
use crate::tree::{Text, Value};

fn read(file: &str) -> Result<Found, SyntaxError> {
    super::read(file, &Inputs::none())
}

fn read_template(file: &str) -> Result<Found, SyntaxError> {
    super::read_template(file, &Inputs::none())
}

/// A file, and for each policy its place, its kind, how it is written, and its document or the expression in its place.
const FILES: &[(&str, &[&str])] = &[
    // Objects: both signs, names bare, quoted and computed, commas and lines, numbers, null, comments.
    (
        r#"
resource "aws_iam_policy" "a" {
  policy = jsonencode({
    Version : "2012-10-17", "Statement" = [{
      Effect = "Allow" # yes
      Action = ["s3:Get*", /* all */ "s3:Put*"]
      Resource = "*"
      Condition = { NumericLessThan = { "aws:MultiFactorAuthAge" : 300, (var.key) = null, "${var.tag}/x" = true } }
    }]
  })
}"#,
        &[
            r#"aws_iam_policy.a.policy identity jsonencode {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Action": ["s3:Get*", "s3:Put*"], "Resource": "*", "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": 300,
            "{\"$expr\": \"var.key\"}": null, "{\"$template\": [{\"$expr\": \"var.tag\"}, \"/x\"]}": true}}}]}"#,
        ],
    ),
    // Expressions stay what they are; the last of two members of one name counts.
    (
        r#"
resource "aws_iam_role_policy" "a" {
  role = aws_iam_role.r.id
  policy = (jsonencode({
    Statement = concat(local.more, [{ Effect = var.on ? "Allow" : "Deny", Action = "s3:Get*", Action = "s3:Put*" }])
    Id = "${var.id}", Other = "a${ upper("}") }b", Each = [for x in var.l : "${x}/*"], Not = !var.on, Minus = -1
  }))
}"#,
        &[
            r#"aws_iam_role_policy.a.policy identity jsonencode {"Statement": {"$call": "concat", "args": [{"$expr": "local.more"},
            [{"Effect": {"$cond": ["var.on", "Allow", "Deny"]}, "Action": "s3:Put*"}]]}, "Id": {"$expr": "var.id"},
            "Other": {"$template": ["a", {"$expr": "upper(\"}\")"}, "b"]}, "Each": {"$expr": "[for x in var.l : \"${x}/*\"]"},
            "Not": {"$expr": "!var.on"}, "Minus": -1}"#,
        ],
    ),
    // Heredocs: expressions in texts, in names and as values; escapes; the end may be indented and have blanks behind it.
    (
        "
resource \"aws_s3_bucket_policy\" \"a\" {
  bucket = aws_s3_bucket.b.id
  policy = <<EOF
{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": ${jsonencode(var.p)}, \"Action\": \"s3:Get\\u004fbject\",
  \"Resource\": [\"${aws_s3_bucket.b.arn}\", \"${aws_s3_bucket.b.arn}/$${aws:username}/*\", \"100%%{x}\"],
  \"Condition\": {\"StringEquals\": {\"${var.issuer}:sub\": \"a \\\" ${var.sub}\"}}}]}
  EOF\t 
}",
        &[
            r#"aws_s3_bucket_policy.a.policy bucket heredoc {"Statement": [{"Effect": "Allow",
            "Principal": {"$expr": "jsonencode(var.p)"}, "Action": "s3:GetObject",
            "Resource": [{"$template": [{"$expr": "aws_s3_bucket.b.arn"}]},
            {"$template": [{"$expr": "aws_s3_bucket.b.arn"}, "/${aws:username}/*"]}, "100%{x}"],
            "Condition": {"StringEquals": {"{\"$template\": [{\"$expr\": \"var.issuer\"}, \":sub\"]}":
            {"$template": ["a \" ", {"$expr": "var.sub"}]}}}}]}"#,
        ],
    ),
    (
        "\u{feff}resource \"aws_kms_key\" \"ä\" {\r\n  policy = <<-EOT\r\n    {\r\n      \"Statement\": {\"Sid\": \"ä\", \"Effect\": \"Allow\",\r\n      \"Action\": \"kms:*\"}\r\n    }\r\n    EOT\r\n}\r\n",
        &[r#"aws_kms_key.ä.policy key heredoc {"Statement": {"Sid": "ä", "Effect": "Allow", "Action": "kms:*"}}"#],
    ),
    // A text that is not JSON, and one that cannot be read.
    (
        "resource \"aws_sqs_queue\" \"a\" {\n  policy = <<-EOF\n    {\n      \"a\": [1,]\n    }\n  EOF\n}\nresource \"aws_sqs_queue\" \"b\" {\n  policy = \"\"\n}
resource \"aws_sqs_queue\" \"c\" {\n  policy = <<EOF\n{%{ if var.x }\"a\": 1%{ endif }}\nEOF\n}\nresource \"aws_sqs_queue\" \"d\" {\n  policy = null\n}",
        &[
            r#"aws_sqs_queue.a.policy queue heredoc {"$heredoc": "{\n  \"a\": [1,]\n}\n"}"#,
            r#"aws_sqs_queue.b.policy queue text """#,
            r#"aws_sqs_queue.c.policy queue heredoc {"$heredoc": "{%{ if var.x }\"a\": 1%{ endif }}\n"}"#,
        ],
    ),
    // JSON in quotes, and what else may be there.
    (
        r#"
resource "aws_iam_role" "a" {
  assume_role_policy = "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:\u0041ssumeRole\",\"Principal\":{\"AWS\":\"${var.who}\"}}]}"
  inline_policy {
    name = "none"
  }
  inline_policy {
    policy = templatefile("x.tpl", { a = 1 })
  }
  dynamic "inline_policy" {
    for_each = var.inline
    content {
      policy = inline_policy.value
    }
  }
}
resource "aws_iam_user_policy" "a" {
  user   = "u"
  policy = file("x.json")
}
resource "aws_iam_group_policy" "b" {
  policy = jsonencode(merge(local.a, { Statement = [] }))
}
resource "aws_iam_group_policy" "a" {
  policy = [for x in var.l : x][0]
}"#,
        &[
            r#"aws_iam_role.a.assume_role_policy trust json-string {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": {"AWS": {"$template": [{"$expr": "var.who"}]}}}]}"#,
            r#"aws_iam_role.a.inline_policy[1].policy identity templatefile {"$call": "templatefile", "args": ["x.tpl", {"a": 1}]}"#,
            r#"aws_iam_role.a.inline_policy[*].policy identity reference {"$expr": "inline_policy.value"}"#,
            r#"aws_iam_user_policy.a.policy identity file {"$call": "file", "args": ["x.json"]}"#,
            r#"aws_iam_group_policy.b.policy identity call:jsonencode {"$call": "jsonencode", "args": [{"$call": "merge",
            "args": [{"$expr": "local.a"}, {"Statement": []}]}]}"#,
            r#"aws_iam_group_policy.a.policy identity reference {"$expr": "[for x in var.l : x][0]"}"#,
        ],
    ),
    // A data source: defaults, principals and conditions of several blocks, the provider's own escape.
    (
        r#"
data "aws_iam_policy_document" "a" {
  policy_id = "id"
  statement {
    sid         = "A"
    actions     = ["s3:&{x}", "s3:Get*"]
    not_actions = var.not
    resources   = ["arn:aws:s3:::b/&{aws:username}", "${var.arn}/&{aws:userid}"]
    principals {
      type        = "AWS"
      identifiers = ["1"]
    }
    principals {
      type        = "AWS"
      identifiers = var.more
    }
    not_principals {
      type        = "Service"
      identifiers = ["s3.amazonaws.com"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:userid"
      values   = ["&{aws:userid}"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:userid"
      values   = ["b"]
    }
    dynamic "condition" {
      for_each = var.c
      content {}
    }
  }
  dynamic "statement" {
    for_each = [1]
    content {
      effect = "Deny"
      not_resources = ["*"]
      principals {
        type        = "*"
        identifiers = ["*"]
      }
    }
  }
}"#,
        &[
            r#"data.aws_iam_policy_document.a unknown aws_iam_policy_document {"Version": "2012-10-17", "Id": "id", "Statement": [
            {"Sid": "A", "Effect": "Allow", "Action": ["s3:&{x}", "s3:Get*"], "NotAction": {"$expr": "var.not"},
            "Resource": ["arn:aws:s3:::b/${aws:username}", {"$template": [{"$expr": "var.arn"}, "/${aws:userid}"]}],
            "Principal": {"AWS": ["1", {"$expr": "var.more"}]}, "NotPrincipal": {"Service": ["s3.amazonaws.com"]},
            "Condition": {"StringLike": {"aws:userid": ["${aws:userid}", "b"]}},
            "$dynamic": [{"block": "condition", "for_each": {"$expr": "var.c"}, "line": 31}]},
            {"$for_each": [1], "$content": {"Effect": "Deny", "NotResource": ["*"], "Principal": "*"}}]}"#,
        ],
    ),
    // The kind of a document is that of its user, also by way of functions; a merge gives none.
    (
        r#"
data "aws_iam_policy_document" "a" {
  version = "2008-10-17"
}
data "aws_iam_policy_document" "b" {}
data "aws_iam_policy_document" "c" {
  source_policy_documents = [data.aws_iam_policy_document.b.json]
}
resource "aws_iam_role" "r" {
  assume_role_policy = one(data.aws_iam_policy_document.a[*].json)
}
resource "aws_iam_role_policy" "r" {
  policy = "${data.aws_iam_policy_document.c[0].minified_json}"
}
resource "aws_iam_role_policy" "x" {
  policy = var.x ? data.aws_iam_policy_document.a.json : jsonencode({ Statement = [{ Effect = "Deny" }] })
}"#,
        &[
            r#"data.aws_iam_policy_document.a trust aws_iam_policy_document {"Version": "2008-10-17", "Statement": []}"#,
            r#"data.aws_iam_policy_document.b unknown aws_iam_policy_document {"Version": "2012-10-17", "Statement": []}"#,
            r#"data.aws_iam_policy_document.c identity aws_iam_policy_document {"Version": "2012-10-17", "Statement": []}"#,
            r#"aws_iam_role.r.assume_role_policy trust call:one {"$call": "one", "args": [{"$expr": "data.aws_iam_policy_document.a[*].json"}]}"#,
            r#"aws_iam_role_policy.r.policy identity reference {"$expr": "data.aws_iam_policy_document.c[0].minified_json"}"#,
            r#"aws_iam_role_policy.x.policy identity conditional {"$cond": ["var.x", {"$expr": "data.aws_iam_policy_document.a.json"},
            {"$call": "jsonencode", "args": [{"Statement": [{"Effect": "Deny"}]}]}]}"#,
            r#"aws_iam_role_policy.x.policy.$cond[2] identity jsonencode {"Statement": [{"Effect": "Deny"}]}"#,
        ],
    ),
    // Organizations: the type says what the content is.
    (
        r#"
resource "aws_organizations_policy" "a" {
  content = var.a
}
resource "aws_organizations_policy" "b" {
  content = var.a
  type    = "RESOURCE_CONTROL_POLICY"
}
resource "aws_organizations_policy" "c" {
  content = var.a
  type    = "TAG_POLICY"
}"#,
        &[
            r#"aws_organizations_policy.a.content scp reference {"$expr": "var.a"}"#,
            r#"aws_organizations_policy.b.content rcp reference {"$expr": "var.a"}"#,
        ],
    ),
    // Anywhere else: what has a statement with an effect.
    (
        r#"
module "m" {
  policies = { "read" = <<EOF
{"Statement": [{"Effect": "Allow", "Action": "s3:Get*"}]}
EOF
  }
  data_protection_policy = jsonencode({ Statement = [{ Operation = {} }] })
}
locals {
  a = [jsonencode({ Statement = { Effect = "Allow" } }), { Statement = [{ Effect = "Deny" }] }]
  b = "{not JSON"
  c = { for k, v in var.x : k => jsonencode({ Statement = [{ Effect = v }] }) }
}
resource "x" "y" {
  z {}
  z {
    text = "{\"Statement\": [{\"Effect\": \"Allow\"}]}"
  }
}"#,
        &[
            r#"module.m.policies["read"] unknown heredoc {"Statement": [{"Effect": "Allow", "Action": "s3:Get*"}]}"#,
            r#"local.a[0] unknown jsonencode {"Statement": {"Effect": "Allow"}}"#,
            r#"local.a[1] unknown object {"Statement": [{"Effect": "Deny"}]}"#,
            r#"local.c[*] unknown jsonencode {"Statement": [{"Effect": {"$expr": "v"}}]}"#,
            r#"x.y.z[1].text unknown json-string {"Statement": [{"Effect": "Allow"}]}"#,
        ],
    ),
    // A policy variable without its escape is an error for Terraform, and a document here.
    (
        r#"
resource "aws_iam_policy" "a" {
  policy = jsonencode({ Statement = [{ Resource = "a/${aws:username}/${*}/${var.x}" }] })
  policy = jsonencode({})
}"#,
        &[
            r#"aws_iam_policy.a.policy identity jsonencode {"Statement": [{"Resource":
            {"$template": ["a/${aws:username}/${*}/", {"$expr": "var.x"}]}}]}"#,
        ],
    ),
];

fn rows(found: &Found) -> Vec<(String, Json)> {
    let row = |policy: &Policy| {
        let what = policy.document.as_ref().or(policy.value.as_ref()).unwrap();
        (format!("{} {} {}", policy.place, policy.kind, policy.encoding), what.to_json())
    };
    found.policies.iter().map(row).collect()
}

#[test]
fn policies_are_found() {
    for (file, expected) in FILES {
        let expected: Vec<(String, Json)> = expected
            .iter()
            .map(|row| {
                let mut words = row.splitn(4, ' ');
                let head: Vec<&str> = words.by_ref().take(3).collect();
                (head.join(" "), serde_json::from_str(words.next().unwrap()).unwrap())
            })
            .collect();
        let found = read(file).unwrap_or_else(|error| panic!("{error:?}: {file}"));
        assert_eq!(rows(&found), expected, "{file}");
    }
}

/// Calls this for each text of a value, and for each span.
fn visit(node: &Node, seen: &mut dyn FnMut(&Node, Option<&Text>)) {
    let text = if let Value::Text(text) = &node.value { Some(text) } else { None };
    seen(node, text);
    node.items().iter().for_each(|item| visit(item, seen));
    for member in node.members() {
        seen(node, Some(&member.name));
        visit(&member.value, seen);
    }
}

/// Every letter is in the file where its text says that it is, and every span is in the file.
fn check_places(file: &str, found: &Found) {
    for policy in &found.policies {
        for node in [&policy.document, &policy.value].into_iter().flatten() {
            visit(node, &mut |node, text| {
                assert!(file.get(node.span.clone()).is_some(), "{:?} of {file}", node.span);
                let Some(text) = text else { return };
                for (at, c) in text.text.char_indices() {
                    let Some(place) = text.places.in_file(at) else { continue };
                    let there = file.get(place..).and_then(|rest| rest.chars().next());
                    let is_changed = matches!((c, there), (_, Some('\\')) | ('$', Some('&')));
                    assert!(is_changed || there == Some(c), "{text:?} at {at}: {there:?} of {file}");
                }
            });
        }
        for action in policy.actions() {
            let is_text = action.entry.as_str().is_some();
            let there = file.get(action.at..).unwrap();
            assert!(!is_text || there.starts_with('"') || there.starts_with("\\\""), "{there}");
        }
    }
}

#[test]
fn places_are_those_of_the_file() {
    for (file, _) in FILES {
        check_places(file, &read(file).unwrap());
    }
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    for (file, _) in FILES {
        let plain = file.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let expected = rows(&read(&plain).unwrap());
        let other = format!("\u{feff}{}", plain.replace('\n', "\r\n"));
        let found = read(&other).unwrap_or_else(|error| panic!("{error:?}: {file}"));
        let without = |(head, what): (String, Json)| {
            (head, serde_json::from_str::<Json>(&what.to_string().replace("\\r", "")).unwrap())
        };
        assert_eq!(rows(&found).into_iter().map(without).collect::<Vec<_>>(), expected, "{file}");
        check_places(&other, &found);
    }
}

#[test]
fn an_action_begins_at_its_opening_quote() {
    // In a quoted text, a heredoc whose lines are dedented, an object, and a list of a data source.
    let files = [
        (r#"resource "aws_iam_policy" "a" { policy = "{\"Statement\":{\"Action\":\"s3:*\"}}" }"#, (1, 70)),
        (
            "resource \"aws_iam_policy\" \"a\" {\n  policy = <<-E\n    {\"Statement\": {\"Action\": \"s3:*\"}}\n    E\n}",
            (3, 30),
        ),
        ("resource \"aws_iam_policy\" \"ä\" { policy = jsonencode({ Statement = { Action = \"s3:*\" } }) }", (1, 78)),
        ("data \"aws_iam_policy_document\" \"a\" {\n  statement {\n    actions = [\"s3:*\"]\n  }\n}", (3, 16)),
    ];
    for (file, place) in files {
        let found = read(file).unwrap();
        let lines = Lines::new(file);
        let places: Vec<_> = found.policies[0].actions().iter().map(|action| lines.locate(action.at)).collect();
        assert_eq!(places, [place], "{file}");
    }
}

#[test]
fn ties_are_arguments_and_attachments() {
    let file = r#"
resource "aws_iam_policy" "a" {
  policy = var.a
}
resource "aws_iam_role" "r" {
  assume_role_policy   = var.a
  permissions_boundary = aws_iam_policy.a.arn
}
resource "aws_iam_role_policy_attachment" "x" {
  policy_arn = "${aws_iam_policy.a[0].arn}"
  role       = aws_iam_role.r.name
}
resource "aws_iam_policy_attachment" "y" {
  policy_arn = aws_iam_policy.b.arn
  users      = ["u"]
}
resource "aws_sqs_queue_policy" "q" {
  queue_url = aws_sqs_queue.q.url
  policy    = var.a
}"#;
    let found = read(file).unwrap();
    let tie = |(name, node): &(String, Node)| format!("{name} {}", node.to_json());
    let ties: Vec<Vec<String>> =
        found.policies.iter().map(|policy| policy.attached_to.iter().map(tie).collect()).collect();
    let expected: [&[&str]; 3] = [
        &[r#"permissions_boundary "aws_iam_role.r""#, r#"role {"$expr":"aws_iam_role.r.name"}"#],
        &[r#"self "aws_iam_role.r""#],
        &[r#"queue_url {"$expr":"aws_sqs_queue.q.url"}"#],
    ];
    assert_eq!(ties, expected);
}

#[test]
fn what_is_not_looked_into_is_noted() {
    let files = [
        (
            "data \"aws_iam_policy_document\" \"a\" {\n  override_policy_documents = [var.x]\n}",
            "`override_policy_documents`",
        ),
        ("data \"aws_iam_policy_document\" \"a\" {\n  statement = [{}]\n}", "blocks `statement`"),
        ("resource \"aws_iam_policy\" \"a\" {\n  policy = <<E\n{%{ if var.x }%{ endif }}\nE\n}", "%{ if }"),
        ("resource \"aws_iam_policy\" \"a\" {\n  policy = <<E\n{\"a\" 1}\nE\n}", "not JSON"),
        ("a = 1\nb = 1\na = 2", "set twice"),
    ];
    for (file, part) in files {
        let notes = read(file).unwrap().notes;
        assert_eq!(notes.len(), 1, "{file}");
        assert!(notes[0].message.contains(part), "{}: {file}", notes[0].message);
        assert!(notes[0].at > 0 && notes[0].at < file.len());
    }
    for (file, part) in [
        ("a = \"${aws:username}\"", "write `$${aws:username}`"),
        ("a = <<E\n/${aws:PrincipalTag/team, 'all'}\nE", "write `$${aws:PrincipalTag/team, 'all'}`"),
    ] {
        let mistakes = read(file).unwrap().mistakes;
        assert_eq!((mistakes.len(), mistakes[0].rule), (1, "hcl-unescaped-variable"), "{file}");
        assert!(mistakes[0].help.contains(part), "{}: {file}", mistakes[0].help);
        assert!(file.get(mistakes[0].span.clone()).is_some_and(|text| text.starts_with("${aws:")), "{file}");
    }
}

#[test]
fn errors_say_where() {
    let deep = format!("a = {}1{}", "[".repeat(1000), "]".repeat(1000));
    let crowded = format!("a = {{\n{}}}", "\n".repeat(20_000));
    let files = [
        ("b = 1\na = ", 6, "does not end"),
        ("a = \"${x ? y}\"", 12, "`:`"),
        ("a {\n  b = 1 c = 2\n}", 12, "newline"),
        ("statement = [{ principals { } }]", 27, "assignment"),
        (deep.as_str(), 69, "nested levels"),
        (crowded.as_str(), 4, "more than 10000"),
    ];
    for (file, at, part) in files {
        let error = read(file).unwrap_err();
        assert!(error.message.contains(part), "{}: {file}", error.message);
        assert_eq!(error.at, at, "{file}");
    }
    let long = "#\n".repeat(1 << 21);
    assert!(read(&long).unwrap_err().message.contains("bytes"));
    // Lists are not counted: they are not slow.
    let list = format!("a = [\n{}]", "  \"1\",\n".repeat(20_000));
    assert!(read(&list).is_ok());
}

#[test]
fn templates_are_one_policy() {
    let template =
        "\u{feff}{\n  \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"${service}:Get*\", \"s3:$${x}\"],
      \"Resource\": ${resources}}]\n}\n";
    let found = read_template(template).unwrap();
    let document = serde_json::json!({"Statement": [{"Effect": "Allow",
        "Action": [{"$template": [{"$expr": "service"}, ":Get*"]}, "s3:${x}"], "Resource": {"$expr": "resources"}}]});
    assert_eq!(rows(&found), [("/ unknown templatefile".to_owned(), document)]);
    check_places(template, &found);
    assert_eq!(Lines::new(template).locate(found.policies[0].span.start), (1, 1));

    for other in ["#!/bin/sh\necho ${x:-y}\n", "{\"a\": \"${b}\"}", "", "{%{ if x }%{ endif }}"] {
        assert!(read_template(other).unwrap().policies.is_empty(), "{other}");
    }
    assert_eq!(read_template("{%{ if x }%{ endif }}").unwrap().notes.len(), 1);
    let found = read_template("{\"Statement\": [{\"Effect\": \"${aws:x}\"}]}").unwrap();
    assert_eq!((found.policies.len(), found.mistakes.len()), (1, 1));
    assert_eq!(read_template("{\"a\": ${x}, }").unwrap_err().at, 10);
    assert_eq!(read_template("{\"a\": \"${x\"}").unwrap_err().at, 10);
}

#[test]
fn names_of_absurd_length_are_cut() {
    let file = format!("resource \"aws_iam_policy\" \"{}\" {{\n  policy = var.x\n}}", "ä".repeat(100_000));
    let found = read(&file).unwrap();
    assert_eq!(found.policies[0].place.chars().count(), "aws_iam_policy..policy".len() + LONGEST_NAME);
}

/// Pieces of files, in any order: what a reader must take or refuse, at a place of the file.
fn pieces() -> impl Strategy<Value = String> {
    let words = vec![
        "resource \"aws_iam_policy\" \"a\" {\n",
        "data \"aws_iam_policy_document\" \"a\" {\n",
        "statement {\n",
        "dynamic \"statement\" {\n",
        "source_policy_documents = [data.aws_iam_policy_document.a.json, ",
        "locals {\n",
        "variable \"a\" {\n  default = ",
        "for_each = ",
        "content {\n",
        "local.a",
        "var.a",
        "aws_s3_bucket.b[\"x\"].arn",
        "aws_s3_bucket.b[*].arn",
        "values(aws_s3_bucket.b)[*]",
        "formatlist(\"%s\", ",
        "try(",
        "module \"a\" {\n  source = \"./\"\n  a = ",
        "output \"a\" {\n  value = ",
        "module.a.a",
        "concat(",
        "format(\"%s%",
        "[for x in ",
        "}\n",
        "policy = ",
        "actions = ",
        "jsonencode({ Statement = [{ Effect = \"Allow\" }] })\n",
        "<<EOF\n{\"Statement\": [{\"Effect\": \"Allow\", \"ä\": \"${x}\"",
        "<<-E\n  {\"a\": ",
        "}]}\nEOF\n",
        "\n  E\n",
        "${",
        "$${",
        "%{ if x }",
        "%{ endif }",
        "}",
        "\"",
        "\\\"",
        "\\u00e4",
        "{\"Statement\":",
        "&{aws:x}",
        "${aws:username}",
        "[",
        "]",
        "(",
        ")",
        "x ? ",
        " : ",
        "a = ",
        "a",
        "1, ",
        "\n",
        "\r\n",
        "\u{fffc}",
        "\u{feff}",
        "# c\n",
        "/*",
        "*/",
        "<<",
    ];
    proptest::collection::vec(proptest::sample::select(words), 0..24).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_at_a_place(file in pieces()) {
        for result in [read(&file), read_template(&format!("{{{file}"))] {
            match result {
                Ok(found) => {
                    for policy in &found.policies {
                        filled(policy, true);
                        filled(policy, false);
                    }
                    check_places(if found.format == "Terraform" { file.clone() } else { format!("{{{file}") }.as_str(), &found);
                }
                Err(error) => prop_assert!(error.at <= file.len() + 1),
            }
        }
    }
}

/// Files by name.
#[derive(Debug)]
struct Folder(&'static [(&'static str, &'static str)]);

impl crate::inputs::Files for Folder {
    fn read(&self, path: &str) -> Option<String> {
        self.0.iter().find(|(name, _)| *name == path).map(|(_, text)| (*text).to_owned())
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let of = |name: &'static str| name.rsplit_once('/').unwrap_or(("", name));
        self.0.iter().map(|(name, _)| of(name)).filter(|one| one.0 == folder).map(|one| one.1.to_owned()).collect()
    }
}

/// A document as a text, each hole as its name in `<>`, with what is known of it behind a colon.
fn filled(policy: &Policy, holds: bool) -> Option<String> {
    let choice = crate::render::Choice { others_hold: holds, ..Default::default() };
    let rendered = policy.rendered(&choice)?;
    let mut text = rendered.text.text.clone();
    for (index, hole) in rendered.holes.iter().enumerate() {
        let name = format!("<{}:{:?}>", hole.name, hole.known).replace('"', "'");
        text = text.replace(crate::render::mark(index), &name);
    }
    Some(text)
}

/// What is found in the first of these files with these values: the last policy as a text, if all conditions hold.
fn last(files: &'static [(&'static str, &'static str)], values: &[(&str, &str)]) -> (Option<String>, Vec<String>) {
    let values = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let folder = Folder(files);
    let found = super::read(files[0].1, &Inputs::new(&values, &folder, files[0].0)).unwrap();
    let notes = found.notes.iter().map(|note| note.message.clone()).collect();
    (filled(found.policies.last().unwrap(), true), notes)
}

/// An expression, and what it stands for in a module of one file with these blocks.
const MODULE: &str = r#"
variable "text" {
  default = "t"
}
variable "empty" {
  default = ""
}
variable "none" {
  default = null
}
variable "list" {
  default = ["b", "a"]
}
variable "no_list" {
  default = []
}
variable "on" {
  default = true
}
locals {
  a       = local.b
  b       = "${local.a}x"
  name    = "n-${var.text}"
  map     = { k = "v", list = ["x", var.text] }
  literal = true
  nested  = "${local.name}-${local.map["k"]}-${var.unset}"
  heredoc = <<-E
    a-${var.text}
    E
  deep    = [for x in var.list : { name = x, keys = [x, "${x}/*"] }]
}
resource "aws_s3_bucket" "b" {
  bucket = "bucket"
}
resource "aws_s3_bucket" "each" {
  for_each = toset(var.list)
  bucket   = "b-${each.key}"
}
resource "aws_s3_bucket" "named" {
  bucket = var.unset
}
resource "aws_s3_bucket" "a" {}
resource "aws_sqs_queue" "q" {}
resource "aws_sqs_queue" "peer" {
  name     = "q"
  provider = aws.peer
}
resource "aws_iam_role" "r" {
  name = "r"
  path = "/x/"
}
resource "aws_iam_role" "plain" {
  name = local.name
}
resource "aws_iam_openid_connect_provider" "o" {
  url = "https://issuer.example/x"
}
resource "aws_ssm_parameter" "p" {
  name = "/a/b"
}
resource "aws_lambda_function" "f" {
  function_name = "f"
  description   = "d"
}
resource "aws_x" "one" {
  name = aws_x.two.name
}
resource "aws_x" "two" {
  name = "${aws_x.one.name}${aws_x.one.name}"
}
data "aws_caller_identity" "peer" {
  provider = aws.peer
}
data "aws_secretsmanager_secret" "s" {
  arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:s-abcdef"
}
data "aws_region" "far" {
  name = "eu-west-2"
}
"#;

const EXPRESSIONS: &[(&str, &str)] = &[
    ("var.text", r#""t""#),
    ("var.empty", r#""<var.empty:Nothing>""#),
    ("var.none", r#""<var.none:Nothing>""#),
    ("var.no_list", r#""<var.no_list:Nothing>""#),
    ("var.unset", r#""<var.unset:Nothing>""#),
    ("var.list", r#"["b","a"]"#),
    ("var.list[1]", r#""a""#),
    ("var.list.0", r#""b""#),
    ("var.list[2]", r#""<var.list[2]:Nothing>""#),
    ("var.list[*]", r#"["b","a"]"#),
    ("local.name", r#""n-t""#),
    ("local.map.k", r#""v""#),
    ("local.map[\"list\"][1]", r#""t""#),
    ("local.map.z", r#""<local.map.z:Nothing>""#),
    ("local.deep", r#"[{"name":"b","keys":["b","b/*"]},{"name":"a","keys":["a","a/*"]}]"#),
    ("\"${local.name}/${var.unset}/*\"", r#""n-t/<var.unset:Nothing>/*""#),
    // What refers to itself.
    ("local.a", r#""<local.a:Nothing>x""#),
    ("aws_x.one.name", r#""<aws_x.one.name:Nothing><aws_x.one.name:Nothing>""#),
    // A choice is not decided by a default, but by what is written.
    ("var.on ? \"a\" : \"b\"", r#""a""#),
    ("!var.on ? \"a\" : \"b\"", r#""a""#),
    ("local.literal ? \"a\" : \"b\"", r#""a""#),
    ("!local.literal ? \"a\" : \"b\"", r#""b""#),
    ("local.literal && var.unset == 1 || \"x\" == \"y\" ? \"a\" : \"b\"", r#""a""#),
    ("length(local.map.list) > 2 ? \"a\" : \"b\"", r#""b""#),
    ("contains([\"a\"], \"b\") ? \"a\" : \"b\"", r#""b""#),
    // Attributes.
    ("data.aws_caller_identity.c.account_id", r#""<AWS::AccountId:Account>""#),
    ("data.aws_caller_identity.c[0].id", r#""<AWS::AccountId:Account>""#),
    ("data.aws_caller_identity.peer.account_id", r#""<data.aws_caller_identity.peer.account_id:Account>""#),
    ("data.aws_caller_identity.c.arn", r#""<data.aws_caller_identity.c.arn:Nothing>""#),
    ("data.aws_region.c.name", r#""<AWS::Region:Region>""#),
    ("data.aws_region.c.region", r#""<AWS::Region:Region>""#),
    ("data.aws_region.far.id", r#""eu-west-2""#),
    ("data.aws_partition.c.partition", r#""<AWS::Partition:Partition>""#),
    ("data.aws_partition.c.dns_suffix", r#""<AWS::URLSuffix:UrlSuffix>""#),
    ("aws_s3_bucket.b.arn", r#""arn:<AWS::Partition:Partition>:s3:::bucket""#),
    ("aws_s3_bucket.b.id", r#""bucket""#),
    ("aws_s3_bucket.a.arn", r#""arn:<AWS::Partition:Partition>:s3:::<aws_s3_bucket.a:Name>""#),
    ("aws_s3_bucket.elsewhere.arn", r#""arn:<AWS::Partition:Partition>:s3:::<aws_s3_bucket.elsewhere:Name>""#),
    ("aws_s3_bucket.named.arn", r#""arn:<AWS::Partition:Partition>:s3:::<var.unset:Name>""#),
    ("aws_s3_bucket.each[\"a\"].id", r#""<aws_s3_bucket.each['a']:Name>""#),
    ("aws_s3_bucket.each[each.key].id", r#""<aws_s3_bucket.each[each.key]:Name>""#),
    ("aws_s3_bucket.b.policy", r#""<aws_s3_bucket.b.policy:Nothing>""#),
    ("data.aws_secretsmanager_secret.s.arn", r#""arn:aws:secretsmanager:eu-west-1:123456789012:secret:s-abcdef""#),
    ("data.aws_s3_bucket.x.arn", r#""arn:<AWS::Partition:Partition>:s3:::<data.aws_s3_bucket.x:Name>""#),
    (
        "aws_sqs_queue.q.arn",
        r#""arn:<AWS::Partition:Partition>:sqs:<AWS::Region:Region>:<AWS::AccountId:Account>:<aws_sqs_queue.q:Name>""#,
    ),
    (
        "aws_sqs_queue.peer.arn",
        r#""arn:<AWS::Partition:Partition>:sqs:<aws_sqs_queue.peer.region:Region>:<aws_sqs_queue.peer.account_id:Account>:q""#,
    ),
    (
        "aws_sqs_queue.q.id",
        r#""https://sqs.<AWS::Region:Region>.<AWS::URLSuffix:UrlSuffix>/<AWS::AccountId:Account>/<aws_sqs_queue.q:Name>""#,
    ),
    ("aws_iam_role.r.arn", r#""arn:<AWS::Partition:Partition>:iam::<AWS::AccountId:Account>:role/x/r""#),
    ("aws_iam_role.plain.arn", r#""arn:<AWS::Partition:Partition>:iam::<AWS::AccountId:Account>:role/n-t""#),
    ("aws_iam_role.plain.name", r#""n-t""#),
    (
        "aws_iam_role.z.arn",
        r#""arn:<AWS::Partition:Partition>:iam::<AWS::AccountId:Account>:role/<aws_iam_role.z.path:Nothing><aws_iam_role.z:Name>""#,
    ),
    (
        "aws_iam_openid_connect_provider.o.arn",
        r#""arn:<AWS::Partition:Partition>:iam::<AWS::AccountId:Account>:oidc-provider/issuer.example/x""#,
    ),
    ("replace(aws_iam_openid_connect_provider.o.url, \"https://\", \"\")", r#""issuer.example/x""#),
    (
        "aws_ssm_parameter.p.arn",
        r#""arn:<AWS::Partition:Partition>:ssm:<AWS::Region:Region>:<AWS::AccountId:Account>:parameter/a/b""#,
    ),
    ("aws_lambda_function.f.description", r#""d""#),
    ("module.m.arn", r#""<module.m.arn:Nothing>""#),
    // Functions.
    ("format(\"%s-%d%%-%v\", var.text, 1, var.unset)", r#""t-1%-<var.unset:Nothing>""#),
    ("format(\"%05d\", 1)", r#""<format('%05d', 1):Nothing>""#),
    ("join(\",\", [\"a\", var.text, var.unset])", r#""a,t,<var.unset:Nothing>""#),
    ("join(\",\", var.unset)", r#""<join(',', var.unset):Nothing>""#),
    ("concat(var.list, [\"c\"], var.unset)", r#"["b","a","c","<var.unset:Nothing>"]"#),
    ("concat([\"a\"], var.on ? [\"b\", \"c\"] : [\"d\"])", r#"["a","b","c"]"#),
    ("concat([\"a\"], !var.on ? [\"b\"] : [\"d\", \"e\"])", r#"["a","b"]"#),
    ("concat([[\"a\"], [\"b\"]]...)", r#"["a","b"]"#),
    ("concat(var.unset...)", r#""<concat(var.unset...):Nothing>""#),
    ("element(concat(var.unset, [\"a\"]), 0)", r#""<element(concat(var.unset, ['a']), 0):Nothing>""#),
    ("element(var.list, 3)", r#""a""#),
    ("lower(\"AbC-${var.unset}\")", r#""abc-<lower(var.unset):Nothing>""#),
    ("upper(\"a\")", r#""A""#),
    ("replace(\"a-b\", \"-\", \"/\")", r#""a/b""#),
    ("replace(\"a-b\", \"/[a-z]/\", \"\")", r#""<replace('a-b', '/[a-z]/', ''):Nothing>""#),
    ("split(\"/\", \"a/b\")", r#"["a","b"]"#),
    ("split(\"/\", var.unset)[0]", r#""<split('/', var.unset)[0]:Nothing>""#),
    ("compact([\"a\", \"\", null])", r#"["a"]"#),
    ("distinct([\"a\", \"b\", \"a\"])", r#"["a","b"]"#),
    ("flatten([[\"a\"], [[\"b\"]], \"c\"])", r#"["a","b","c"]"#),
    ("toset(var.list)", r#"["a","b"]"#),
    ("tolist(var.list)", r#"["b","a"]"#),
    ("tostring(1)", r#""1""#),
    ("lookup(local.map, \"k\", \"d\")", r#""v""#),
    ("lookup(local.map, \"z\", \"d\")", r#""d""#),
    ("merge({ a = 1 }, { a = 2, b = 3 })", r#"{"a":2,"b":3}"#),
    ("merge({ a = 1 }, var.unset)", r#""<merge({ a = 1 }, var.unset):Nothing>""#),
    ("jsonencode({ a = 1 })", r#""<jsonencode({ a = 1 }):Nothing>""#),
    ("uuid()", r#""<uuid():Nothing>""#),
    ("try(var.text, \"d\")", r#""t""#),
    ("try(local.map.z, \"d\")", r#""d""#),
    ("try(local.map.z, local.map.list[7], local.map.k, \"d\")", r#""v""#),
    ("try(aws_s3_bucket.a[0].arn, \"\")", r#""arn:<AWS::Partition:Partition>:s3:::<aws_s3_bucket.a[0]:Name>""#),
    ("try(aws_s3_bucket.a[0].arn, \"d\")", r#""<try(aws_s3_bucket.a[0].arn, 'd'):Nothing>""#),
    ("try(var.unset, \"\")", r#""<try(var.unset, ''):Nothing>""#),
    ("try(var.on ? local.map.z : \"x\", \"d\")", r#""<try(var.on ? local.map.z : 'x', 'd'):Nothing>""#),
    ("can(local.map.z) ? \"a\" : \"b\"", r#""b""#),
    ("can(local.map.k) ? \"a\" : \"b\"", r#""a""#),
    ("coalesce(\"\", null, \"a\", var.unset)", r#""a""#),
    ("coalesce(null, aws_s3_bucket.a.arn, \"x\")", r#""arn:<AWS::Partition:Partition>:s3:::<aws_s3_bucket.a:Name>""#),
    ("coalesce(var.unset, \"a\")", r#""<coalesce(var.unset, 'a'):Nothing>""#),
    ("coalescelist([], [\"a\"])", r#"["a"]"#),
    ("coalescelist(aws_s3_bucket.each[*].id, [\"a\"])", r#""<coalescelist(aws_s3_bucket.each[*].id, ['a']):Nothing>""#),
    ("one([\"a\"])", r#""a""#),
    ("coalesce(one([]), \"x\")", r#""x""#),
    ("[for k, b in aws_s3_bucket.each : k]", r#"["<k in aws_s3_bucket.each:Nothing>"]"#),
    ("one(var.list)", r#""<one(var.list):Nothing>""#),
    ("one(concat(var.unset))", r#""<one(concat(var.unset)):Nothing>""#),
    ("one(aws_s3_bucket.each[*].id)", r#""<aws_s3_bucket.each[*]:Name>""#),
    ("formatlist(\"%s/%s\", var.list, \"x\")", r#"["b/x","a/x"]"#),
    ("formatlist(\"%s/%s\", var.list, [\"1\", \"2\"])", r#"["b/1","a/2"]"#),
    ("formatlist(\"%s/%s\", var.list, [\"1\"])", r#""<formatlist('%s/%s', var.list, ['1']):Nothing>""#),
    ("formatlist(\"%s/*\", var.unset)", r#""<formatlist('%s/*', var.unset):Nothing>""#),
    ("formatlist(\"%s/*\", concat([\"a\"], var.unset))", r#""<formatlist('%s/*', concat(['a'], var.unset)):Nothing>""#),
    (
        "formatlist(\"%s/*\", aws_s3_bucket.each[*].arn)",
        r#"["arn:<AWS::Partition:Partition>:s3:::<aws_s3_bucket.each[*]:Name>/*"]"#,
    ),
    ("trimsuffix(\"a.json\", \".json\")", r#""a""#),
    (
        "trimsuffix(\"${aws_s3_bucket.a.arn}/*\", \"/*\")",
        r#""arn:<AWS::Partition:Partition>:s3:::<aws_s3_bucket.a:Name>""#,
    ),
    ("trimsuffix(aws_s3_bucket.a.arn, \"/\")", r#""arn:<AWS::Partition:Partition>:s3:::<aws_s3_bucket.a:Name>""#),
    ("trimsuffix(\"a${var.unset}\", \"/\")", r#""<trimsuffix('a${var.unset}', '/'):Nothing>""#),
    ("trimprefix(\"https://x/${var.unset}\", \"https://\")", r#""x/<var.unset:Nothing>""#),
    ("trimprefix(\"h${var.unset}\", \"https://\")", r#""<trimprefix('h${var.unset}', 'https://'):Nothing>""#),
    ("trimprefix(\"${aws_s3_bucket.a.id}:x\", \"a:\")", r#""<trimprefix('${aws_s3_bucket.a.id}:x', 'a:'):Nothing>""#),
    ("trim(\"/a/b//\", \"/\")", r#""a/b""#),
    ("trimspace(\" a\\n\")", r#""a""#),
    ("chomp(local.heredoc)", r#""a-t""#),
    ("substr(\"abcdef\", 1, 3)", r#""bcd""#),
    ("substr(\"abcdef\", -2, -1)", r#""ef""#),
    ("substr(\"abc\", 7, 3)", r#""""#),
    ("substr(var.unset, 0, 3)", r#""<substr(var.unset, 0, 3):Nothing>""#),
    ("sort([\"b\", \"a\"])", r#"["a","b"]"#),
    ("sort([\"b\", var.unset])", r#""<sort(['b', var.unset]):Nothing>""#),
    ("keys({ b = 1, a = 2 })", r#"["a","b"]"#),
    ("values({ b = 1, a = 2 })", "[2,1]"),
    ("zipmap([\"a\"], [1])", r#"{"a":1}"#),
    ("contains(keys(local.map), \"k\") && startswith(\"ab\", \"a\") ? \"a\" : \"b\"", r#""a""#),
    ("nonsensitive(var.text)", r#""t""#),
    ("\"${local.nested}/*\"", r#""n-t-v-<var.unset:Nothing>/*""#),
    // Splats.
    ("local.deep[*].name", r#"["b","a"]"#),
    ("local.deep.*.keys[0]", r#"["b","b/*"]"#),
    ("local.deep[*].keys[0]", r#"["b","a"]"#),
    ("local.deep[*].z", r#""<local.deep[*].z:Nothing>""#),
    ("var.unset[*].id", r#""<var.unset[*].id:Nothing>""#),
    ("aws_s3_bucket.b[*].arn", r#"["arn:<AWS::Partition:Partition>:s3:::bucket"]"#),
    ("aws_s3_bucket.elsewhere.*.id", r#"["<aws_s3_bucket.elsewhere[*]:Name>"]"#),
    ("aws_s3_bucket.elsewhere.*.id[0]", r#""<aws_s3_bucket.elsewhere[*]:Name>""#),
    ("values(aws_s3_bucket.each)[*].arn", r#"["arn:<AWS::Partition:Partition>:s3:::<aws_s3_bucket.each[*]:Name>"]"#),
    (
        "concat(values(aws_s3_bucket.each)[*].id, [\"a\"], [for b in aws_s3_bucket.each : \"${b.id}/*\"])",
        r#"["<aws_s3_bucket.each[*]:Name>","a","<aws_s3_bucket.each[*]:Name>/*"]"#,
    ),
    ("{ for k, b in aws_s3_bucket.each : k => b.id }", r#""<{ for k, b in aws_s3_bucket.each : k => b.id }:Nothing>""#),
    ("values(aws_s3_bucket.each)", r#"["<aws_s3_bucket.each[*]:Nothing>"]"#),
    ("join(\",\", aws_s3_bucket.each[*].id)", r#""<join(',', aws_s3_bucket.each[*].id):Nothing>""#),
    ("length(aws_s3_bucket.each[*].id) > 0 ? \"a\" : \"b\"", r#""a""#),
    ("aws_s3_bucket.each", r#""<aws_s3_bucket.each:Nothing>""#),
    ("[for k, v in { a = 1, b = 2 } : \"${k}=${v}\"]", r#"["a=1","b=2"]"#),
    ("[for x in var.list : x if x != \"a\"]", r#"["b"]"#),
    ("{ for x in var.list : x => upper(x) }", r#"{"b":"B","a":"A"}"#),
    ("[for x in var.unset : \"${x}/*\"]", r#""<[for x in var.unset : '${x}/*']:Nothing>""#),
];

#[test]
fn expressions_have_the_values_that_the_module_says() {
    let mut wrong = Vec::new();
    for (expression, expected) in EXPRESSIONS {
        let file = format!(
            "{MODULE}resource \"aws_iam_policy\" \"p\" {{\n  policy = jsonencode({{ Id = {expression} }})\n}}\n"
        );
        let found = read(&file).unwrap();
        let told = filled(found.policies.last().unwrap(), true).unwrap();
        if told != format!("{{\"Id\":{expected}}}") {
            wrong.push(format!("{expression}: {told}"));
        }
        check_places(&file, &found);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_that_are_expressions_are_worked_out() {
    let policy = |key: &str| {
        let file =
            format!("{MODULE}resource \"aws_iam_policy\" \"p\" {{\n  policy = jsonencode({{ ({key}) = 1 }})\n}}\n");
        filled(read(&file).unwrap().policies.last().unwrap(), true)
    };
    assert_eq!(policy("\"${local.name}:sub\"").as_deref(), Some(r#"{"n-t:sub":1}"#));
    assert_eq!(policy("\"${var.unset}:sub\""), None);
}

/// What is given counts more than files of values, and these more than defaults; files beside this one are read.
#[test]
fn values_come_from_the_user_and_the_files_around() {
    const FILES: &[(&str, &str)] = &[
        (
            "main.tf",
            r#"resource "aws_iam_policy" "p" {
  policy = jsonencode({
    Id = "${var.a} ${var.b} ${var.c} ${var.d} ${local.x} ${aws_s3_bucket.b.id} ${data.aws_region.r.id}"
    On = var.on ? "on" : "off", Off = var.off ? "on" : "off", List = var.list
  })
}"#,
        ),
        (
            "other.tf",
            "variable \"a\" {\n  default = \"a0\"\n}\nvariable \"b\" {\n  default = \"b0\"\n}\nvariable \"c\" {\n  default = \"c0\"\n}
locals {\n  x = \"x\"\n}\nresource \"aws_s3_bucket\" \"b\" {\n  bucket = \"${local.x}-b\"\n}",
        ),
        ("override.tf", "locals {\n  x = \"over\"\n}"),
        ("broken.tf", "locals {"),
        ("terraform.tfvars", "a = \"a1\"\nb = \"b1\"\nd = \"d1\"\noff = false"),
        ("z.auto.tfvars.json", "{\"b\": \"b2\", \"list\": [\"l\"]}"),
        ("README.md", "# Nothing"),
    ];
    let expected = |id: &str, on: &str| Some(format!(r#"{{"Id":"{id}","On":"{on}","Off":"off","List":["l"]}}"#));
    let (told, notes) = last(FILES, &[]);
    assert_eq!(told, expected("a1 b2 c0 d1 over over-b <AWS::Region:Region>", "on"));
    assert!(notes.is_empty(), "{notes:?}");
    let (told, _) = last(FILES, &[("a", "a3"), ("var.b", "b3"), ("AWS::Region", "eu-west-1"), ("on", "false")]);
    assert_eq!(told, expected("a3 b3 c0 d1 over over-b eu-west-1", "off"));
    let (told, _) = last(FILES, &[("list", "[\"l\"]"), ("aws_s3_bucket.b.id", "x"), ("var.d", "[var.d]")]);
    assert_eq!(told, expected("a1 b2 c0 [var.d] over x <AWS::Region:Region>", "on"));
    // The name of a hole is one that a value can be given to.
    let (told, _) = last(
        &[("main.tf", "resource \"aws_iam_policy\" \"p\" {\n  policy = jsonencode({ Id = aws_sns_topic.t.arn })\n}")],
        &[("aws_sns_topic.t", "topic"), ("AWS::AccountId", "123456789012"), ("AWS::Partition", "aws-cn")],
    );
    assert_eq!(told.as_deref(), Some(r#"{"Id":"arn:aws-cn:sns:<AWS::Region:Region>:123456789012:topic"}"#));
}

const BUCKET: &str = r#"
variable "name" {}
variable "suffix" {
  default = ""
}
variable "kms" {
  default = null
}
locals {
  full = var.suffix == "" ? var.name : "${var.name}-${var.suffix}"
}
resource "aws_s3_bucket" "b" {
  bucket = local.full
}
resource "aws_sqs_queue" "q" {}
output "arn" {
  value = aws_s3_bucket.b.arn
}
output "arns" {
  value = [aws_s3_bucket.b.arn, "${aws_s3_bucket.b.arn}/*"]
}
output "queue" {
  value = aws_sqs_queue.q.arn
}
output "full" {
  value = local.full
}
output "kms" {
  value = coalesce(var.kms, "none")
}
output "choice" {
  value = var.unset ? "a" : "b"
}
output "text" {
  value = file("${path.module}/x.txt")
}
output "itself" {
  value = module.itself.itself
}
output "deeper" {
  value = module.deeper.full
}
module "itself" {
  source = "./"
}
module "deeper" {
  source = "../deep"
  name   = "${var.name}.deep"
}
"#;

/// A file that calls modules, and an expression in it with what that stands for.
const CALLS: &str = r#"
module "one" {
  source = "./modules/bucket"
  name   = "one-${data.aws_caller_identity.c.account_id}"
}
module "two" {
  source = "./modules/bucket"
  name   = module.one.full
  suffix = "x"
  kms    = var.unset
}
module "unset" {
  source = "./modules/bucket"
  name   = var.unset
}
module "none" {
  source = "./modules/bucket"
}
module "peer" {
  source    = "./modules/bucket"
  name      = "peer"
  providers = { aws = aws.peer }
}
module "each" {
  source   = "./modules/bucket"
  for_each = var.unset
  name     = each.key
}
module "a" {
  source = "./modules/bucket"
  name   = module.b.full
}
module "b" {
  source = "./modules/bucket"
  name   = module.a.full
}
module "cross" {
  source = "./modules/bucket"
  name   = "cross"
  suffix = module.other.kms
}
module "other" {
  source = "./modules/bucket"
  name   = module.cross.arn
}
module "registry" {
  source = "terraform-aws-modules/s3-bucket/aws"
}
module "missing" {
  source = "./modules/missing"
}
module "beside" {
  source = "../beside"
  name   = "beside"
}
"#;

const OUTPUTS: &[(&str, &str)] = &[
    ("module.one.arn", r#""arn:<AWS::Partition:Partition>:s3:::one-<AWS::AccountId:Account>""#),
    (
        "module.one.arns",
        r#"["arn:<AWS::Partition:Partition>:s3:::one-<AWS::AccountId:Account>","arn:<AWS::Partition:Partition>:s3:::one-<AWS::AccountId:Account>/*"]"#,
    ),
    ("\"${module.two.full}/*\"", r#""one-<AWS::AccountId:Account>-x/*""#),
    ("module.one.kms", r#""none""#),
    ("module.two.kms", r#""<module.two.coalesce(... 83e6c1ca):Nothing>""#),
    ("module.unset.full", r#""<var.unset:Nothing>""#),
    ("module.unset.arn", r#""arn:<AWS::Partition:Partition>:s3:::<var.unset:Name>""#),
    ("module.none.full", r#""<module.none.var.name:Nothing>""#),
    (
        "module.one.queue",
        r#""arn:<AWS::Partition:Partition>:sqs:<AWS::Region:Region>:<AWS::AccountId:Account>:<module.one.aws_sqs_queue.q:Name>""#,
    ),
    (
        "module.peer.queue",
        r#""arn:<module.peer.AWS::Partition:Partition>:sqs:<module.peer.AWS::Region:Region>:<module.peer.AWS::AccountId:Account>:<module.peer.aws_sqs_queue.q:Name>""#,
    ),
    ("module.each[\"k\"].full", r#""<module.each['k'].var.name:Nothing>""#),
    (
        "values(module.each)[*].queue",
        r#"["arn:<AWS::Partition:Partition>:sqs:<AWS::Region:Region>:<AWS::AccountId:Account>:<module.each[*].aws_sqs_queue.q:Name>"]"#,
    ),
    ("module.one.choice", r#""a""#),
    ("module.one.text", r#""the text""#),
    ("module.beside.full", r#""beside""#),
    ("module.one.deeper", r#""one-<AWS::AccountId:Account>.deep""#),
    // What refers to itself, and what only seems to.
    ("module.a.full", r#""<module.a.full:Nothing>""#),
    ("module.one.itself", r#""<module.one.module.itself.itself:Nothing>""#),
    ("module.other.full", r#""arn:<AWS::Partition:Partition>:s3:::cross-none""#),
    // What is not there.
    ("module.one.none", r#""<module.one.none:Nothing>""#),
    ("module.registry.arn", r#""<module.registry.arn:Nothing>""#),
    ("module.missing.arn", r#""<module.missing.arn:Nothing>""#),
];

#[test]
fn outputs_of_modules_beside_have_the_values_of_their_calls() {
    let files: &'static [(&str, &str)] = &[
        ("modules/bucket/main.tf", BUCKET),
        ("modules/bucket/x.txt", "the text"),
        ("modules/bucket/terraform.tfvars", "name = \"not for a module\""),
        ("modules/bucket/broken.tf", "locals {"),
        ("modules/deep/main.tf", BUCKET),
        ("../beside/main.tf", BUCKET),
    ];
    let values = BTreeMap::new();
    let folder = Folder(files);
    let mut wrong = Vec::new();
    for (expression, expected) in OUTPUTS {
        let file = format!(
            "{CALLS}resource \"aws_iam_policy\" \"p\" {{\n  policy = jsonencode({{ Id = {expression} }})\n}}\n"
        );
        let found = super::read(&file, &Inputs::new(&values, &folder, "main.tf")).unwrap();
        let told = filled(found.policies.last().unwrap(), true).unwrap();
        if told != format!("{{\"Id\":{expected}}}") {
            wrong.push(format!("{expression}: {told}"));
        }
        assert!(found.notes.is_empty(), "{:?}", found.notes);
        check_places(&file, &found);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // Values are given by the names of holes; a condition is one of the module.
    let file = format!(
        "{CALLS}resource \"aws_iam_policy\" \"p\" {{\n  policy = jsonencode({{ A = module.none.full, B = module.one.queue, C = module.one.choice }})\n}}\n"
    );
    let values = [("module.none.var.name", "given"), ("module.one.aws_sqs_queue.q", "q"), ("name", "not this")];
    let values = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let found = super::read(&file, &Inputs::new(&values, &folder, "main.tf")).unwrap();
    let rendered = found.policies[0].rendered(&Default::default()).unwrap();
    assert_eq!(rendered.conditions, ["module.one: var.unset"]);
    let told = filled(&found.policies[0], true).unwrap();
    assert!(told.contains(r#"{"A":"given","#) && told.contains(r#"Account>:q","#), "{told}");
}

/// The files above the folder `modules/bucket` whose file is read, and the values that its variables then have.
const CALLED: &[(&[(&str, &str)], &str)] = &[
    (&[], "<var.name:Nothing> d <var.kms:Nothing>"),
    (&[("../../main.tf", "module \"b\" {\n  source = \"./modules/bucket\"\n  name = \"n\"\n  kms = \"k\"\n}")], "n d k"),
    (&[("../main.tf", "module \"b\" {\n  source = \"./bucket/\"\n  name = \"n\"\n  suffix = \"s\"\n}")], "n s <var.kms:Nothing>"),
    // Other folders of that name, other modules, and a source without `./`.
    (
        &[
            ("../main.tf", "module \"b\" {\n  source = \"./modules/bucket\"\n  name = \"n\"\n}\nmodule \"c\" {\n  source = \"../bucket\"\n  name = \"n\"\n}"),
            ("../../main.tf", "module \"b\" {\n  source = \"modules/bucket\"\n  name = \"n\"\n}\nmodule \"c\" {\n  source = \"./modules/bucket2\"\n  name = \"n\"\n}"),
            ("../broken.tf", "module \"b\" {\n  source = \"./bucket\""),
        ],
        "<var.name:Nothing> d <var.kms:Nothing>",
    ),
    // Two calls: what both say.
    (
        &[(
            "../../main.tf",
            "module \"b\" {\n  source = \"./modules/bucket\"\n  name = \"n\"\n  kms = \"k\"\n  suffix = \"s\"\n}
module \"c\" {\n  source = \"./modules/bucket\"\n  name = \"n\"\n  kms = \"l\"\n}",
        )],
        "n <var.suffix:Nothing> <var.kms:Nothing>",
    ),
    (
        &[
            ("../main.tf", "module \"b\" {\n  source = \"./bucket\"\n  name = \"n\"\n  suffix = \"d\"\n}"),
            ("../../main.tf", "module \"b\" {\n  source = \"./modules/bucket\"\n  name = \"m\"\n}"),
        ],
        "<var.name:Nothing> d <var.kms:Nothing>",
    ),
    // What the arguments are is known in the folder that calls.
    (
        &[
            ("../../main.tf", "module \"b\" {\n  source = \"./modules/bucket\"\n  name = \"${var.name}-${local.x}\"\n  suffix = aws_s3_bucket.b.id\n  kms = var.k\n}"),
            ("../../other.tf", "locals {\n  x = \"x\"\n}\nresource \"aws_s3_bucket\" \"b\" {}\nvariable \"k\" {\n  default = \"\"\n}"),
            ("../../terraform.tfvars", "name = \"n\""),
        ],
        "n-x <../../aws_s3_bucket.b:Name> <var.kms:Nothing>",
    ),
    (
        &[(
            "../../main.tf",
            "module \"b\" {\n  source = \"./modules/bucket\"\n  for_each = var.x\n  name = each.key\n  suffix = \"${var.s}-s\"
  kms = data.aws_caller_identity.c.account_id\n}",
        )],
        "<var.name:Nothing> <../../var.s:Nothing>-s <AWS::AccountId:Account>",
    ),
    // A module beside this one.
    (
        &[
            ("../../main.tf", "module \"b\" {\n  source = \"./modules/bucket\"\n  name = module.o.full\n}\nmodule \"o\" {\n  source = \"./modules/other\"\n  name = \"o\"\n}"),
            ("../../modules/other/main.tf", BUCKET),
        ],
        "o d <var.kms:Nothing>",
    ),
];

#[test]
fn variables_of_a_module_have_the_values_that_its_calls_agree_on() {
    let file = "variable \"suffix\" {\n  default = \"d\"\n}
resource \"aws_iam_policy\" \"p\" {\n  policy = jsonencode({ Id = \"${var.name} ${var.suffix} ${var.kms}\" })\n}";
    let told = |files: &'static [(&str, &str)], values: &[(&str, &str)], name: &str| {
        let values = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let found = super::read(file, &Inputs::new(&values, &Folder(files), name)).unwrap();
        assert!(found.notes.is_empty(), "{:?}", found.notes);
        filled(&found.policies[0], true).unwrap()
    };
    for (files, expected) in CALLED {
        for name in ["x/modules/bucket/main.tf", "./modules/bucket/main.tf"] {
            assert_eq!(told(files, &[], name), format!("{{\"Id\":\"{expected}\"}}"), "{files:?}");
        }
    }
    // What the user gives comes first; without its folder it is not known which module a file is of.
    assert_eq!(told(CALLED[1].0, &[("name", "given")], "modules/bucket/main.tf"), r#"{"Id":"given d k"}"#);
    assert_eq!(told(CALLED[1].0, &[], "main.tf"), r#"{"Id":"<var.name:Nothing> d <var.kms:Nothing>"}"#);
}

/// What data sources merge and repeat: blocks beside the base, whether all is known, and the statements, each as its `Sid` and its
/// actions; of the others, if all conditions fail, behind a slash.
const MERGES: &[(&str, bool, Option<&str>)] = &[
    ("", true, None),
    ("override_policy_documents = [data.aws_iam_policy_document.none.json]\nstatement {\n  actions = [\"x\"]\n}", true, Some("-:x")),
    ("source_policy_documents = [data.aws_iam_policy_document.base.json]", true, Some("A:a0 B:b0 -:n0")),
    (
        "source_policy_documents = [data.aws_iam_policy_document.base.minified_json]\nstatement {\n  sid = \"A\"\n  actions = [\"a1\"]\n}
statement {\n  actions = [\"n1\"]\n}",
        true,
        Some("A:a1 B:b0 -:n0 -:n1"),
    ),
    (
        "override_policy_documents = [data.aws_iam_policy_document.base.json]\nstatement {\n  sid = \"B\"\n  actions = [\"b1\"]\n}
statement {\n  actions = [\"n1\"]\n}",
        true,
        Some("B:b0 -:n1 A:a0 -:n0"),
    ),
    // Two sources of one Sid are refused; two overrides are not.
    (
        "source_policy_documents = [data.aws_iam_policy_document.base.json, data.aws_iam_policy_document.base.json]",
        false,
        Some("A:a0 B:b0 -:n0 -:n0"),
    ),
    (
        "override_policy_documents = [data.aws_iam_policy_document.base.json, jsonencode({ Statement = [{ Sid = \"A\", Action = [\"a2\"] }] })]",
        true,
        Some("A:a2 B:b0 -:n0"),
    ),
    // Texts, files, templates, and what is empty.
    (
        "source_policy_documents = [\"{\\\"Statement\\\": [{\\\"Effect\\\": \\\"Allow\\\", \\\"Action\\\": [\\\"${local.one}\\\"]}]}\", file(\"${path.module}/x.json\"),
    templatefile(\"t.tpl\", { action = local.one }), \"\", null, local.text]\nsource_json = \"\"",
        true,
        Some("-:one X:x0 T:one -:l0"),
    ),
    // What is not known.
    ("source_policy_documents = [var.unset]", false, None),
    ("source_policy_documents = concat([data.aws_iam_policy_document.base.json], var.unset)", false, Some("A:a0 B:b0 -:n0")),
    ("override_policy_documents = var.unset\nstatement {\n  sid = \"A\"\n  actions = [\"a1\"]\n}", false, Some("A:a1")),
    ("source_policy_documents = [data.aws_iam_policy_document.merged.json]", false, None),
    ("source_policy_documents = [data.aws_iam_policy_document.each[\"a\"].json]", false, None),
    ("source_policy_documents = [data.aws_iam_policy_document.elsewhere.json]", false, None),
    ("source_policy_documents = [file(\"none.json\")]", false, None),
    (
        "source_policy_documents = [data.aws_iam_policy_document.base.json]\nstatement {\n  sid = var.unset\n  actions = [\"a1\"]\n}",
        false,
        Some("A:a0 B:b0 -:n0 ?:a1"),
    ),
    // Choices.
    (
        "source_policy_documents = compact([var.unset ? data.aws_iam_policy_document.base.json : \"\"])\nstatement {\n  actions = [\"n1\"]\n}",
        true,
        Some("A:a0 B:b0 -:n0 -:n1 / -:n1"),
    ),
    (
        "source_policy_documents = var.unset ? [data.aws_iam_policy_document.base.json] : []\nstatement {\n  sid = \"A\"\n  actions = [\"a1\"]\n}",
        false,
        Some("A:a0 B:b0 -:n0 A:a1 / A:a1"),
    ),
    (
        "source_policy_documents = [var.unset ? data.aws_iam_policy_document.base.json : \"\"]\nstatement {\n  sid = \"A\"\n  actions = [\"a1\"]\n}",
        false,
        Some("A:a0 B:b0 -:n0 A:a1 / A:a1"),
    ),
    // Dynamic blocks.
    (
        "dynamic \"statement\" {\n  for_each = toset([\"y\", \"x\"])\n  content {\n    sid = statement.key\n    actions = [statement.value]\n  }\n}",
        true,
        Some("x:x y:y"),
    ),
    (
        "dynamic \"statement\" {\n  for_each = { k = { a = [\"x\", \"y\"] } }\n  iterator = it\n  content {\n    sid = it.key\n    actions = it.value.a\n  }\n}",
        true,
        Some("k:x+y"),
    ),
    ("dynamic \"statement\" {\n  for_each = var.unset\n  content {}\n}", true, None),
    (
        "dynamic \"statement\" {\n  for_each = var.unset ? [1] : []\n  content {\n    actions = [\"x\"]\n  }\n}",
        true,
        Some("-:x"),
    ),
    (
        "statement {\n  actions = [\"x\"]\n  dynamic \"principals\" {\n    for_each = var.unset ? [\"p\"] : []\n    content {
      type = \"AWS\"\n      identifiers = [principals.value]\n    }\n  }\n}",
        true,
        Some("-:x@p / -:x"),
    ),
    ("statement {\n  actions = [\"x\"]\n  dynamic \"condition\" {\n    for_each = var.unset\n    content {}\n  }\n}", true, None),
    (
        "dynamic \"statement\" {\n  for_each = var.unset ? [] : [1]\n  content {\n    actions = [\"x\"]\n  }\n}",
        true,
        Some("-:x"),
    ),
    (
        "statement {\n  actions = [\"y\"]\n}
dynamic \"statement\" {\n  for_each = var.unset ? [1] : []\n  content {\n    actions = [\"x\"]\n  }\n}",
        true,
        Some("-:y -:x / -:y"),
    ),
    ("statement {\n  actions = compact([\"x\", var.unset ? \"y\" : \"\"])\n}", true, Some("-:x+y / -:x")),
    // Arguments as the provider takes them.
    (
        "statement {\n  sid = null\n  actions = concat([\"x\"], local.list, var.unset ? [\"c\"] : [])\n  resources = []\n}",
        true,
        Some("-:x+l+m+c / -:x+l+m"),
    ),
];

const MERGED: &str = r#"
locals {
  one  = "one"
  list = ["l", "m"]
  text = "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"l0\"]}]}"
}
data "aws_iam_policy_document" "base" {
  statement {
    sid     = "A"
    actions = ["a0"]
  }
  statement {
    sid     = "B"
    actions = ["b0"]
  }
  statement {
    actions = ["n0"]
  }
}
data "aws_iam_policy_document" "none" {}
data "aws_iam_policy_document" "each" {
  for_each = var.unset
  statement {
    actions = [each.key]
  }
}
"#;

#[test]
fn documents_merge_and_repeat_as_the_provider_does() {
    const AROUND: &[(&str, &str)] = &[
        ("main.tf", ""),
        ("x.json", "{\"Statement\": {\"Sid\": \"X\", \"Effect\": \"Allow\", \"Action\": [\"x0\"]}}"),
        ("t.tpl", "{\"Statement\": [{\"Sid\": \"T\", \"Effect\": \"Allow\", \"Action\": [\"${action}\"]}]}"),
    ];
    let told = |policy: &Policy, holds: bool| -> Option<String> {
        let document: Json = serde_json::from_str(&filled(policy, holds)?).unwrap();
        let one = |statement: &Json| {
            let sid = statement["Sid"].as_str().unwrap_or("-").to_owned();
            let sid = if sid.starts_with('<') { "?".to_owned() } else { sid };
            let actions: Vec<&str> = statement["Action"].as_array().unwrap().iter().filter_map(Json::as_str).collect();
            let principal = statement["Principal"]["AWS"][0].as_str().map(|one| format!("@{one}"));
            assert!(statement.get("Resource").is_none());
            format!("{sid}:{}{}", actions.join("+"), principal.unwrap_or_default())
        };
        Some(document["Statement"].as_array()?.iter().map(one).collect::<Vec<_>>().join(" "))
    };
    for (blocks, is_known, expected) in MERGES {
        let file = format!("{MERGED}data \"aws_iam_policy_document\" \"merged\" {{\n{blocks}\n}}\n");
        let values = BTreeMap::new();
        let found = super::read(&file, &Inputs::new(&values, &Folder(AROUND), "main.tf")).unwrap();
        let policy = found.policies.iter().find(|one| one.place == "data.aws_iam_policy_document.merged").unwrap();
        let (holds, fails) = (told(policy, true), told(policy, false));
        let all =
            if holds == fails { holds } else { Some(format!("{} / {}", holds.unwrap(), fails.unwrap_or_default())) };
        assert_eq!(all.as_deref(), *expected, "{blocks}");
        assert_eq!(found.notes.is_empty(), *is_known, "{blocks}: {:?}", found.notes);
        assert!(found.notes.iter().all(|note| file.get(note.at..).unwrap().starts_with(['s', 'o'])));
        check_places(&file, &found);
    }
}

#[test]
fn documents_of_other_files_are_merged_at_the_place_that_names_them() {
    const FILES: &[(&str, &str)] = &[
        (
            "main.tf",
            "data \"aws_iam_policy_document\" \"a\" {\n  policy_id = \"own\"\n  source_policy_documents = [data.aws_iam_policy_document.b.json]\n}",
        ),
        (
            "b.tf",
            "\n\n\n\n\n\n\n\n\n\n\n\ndata \"aws_iam_policy_document\" \"b\" {\n  policy_id = \"b\"\n  version = \"2008-10-17\"\n  statement {\n    actions = [\"s3:*\"]\n  }\n}",
        ),
    ];
    let values = BTreeMap::new();
    let found = super::read(FILES[0].1, &Inputs::new(&values, &Folder(FILES), "main.tf")).unwrap();
    let rendered = found.policies[0].rendered(&Default::default()).unwrap();
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:*"]}],"Id":"own"}"#;
    assert_eq!(rendered.text.text, text);
    let at = rendered.text.text.find("s3:*").unwrap();
    let place = rendered.in_file(&(at..at + 4)).unwrap();
    assert!(FILES[0].1.get(place.start..).unwrap().starts_with("data.aws_iam_policy_document.b.json"), "{place:?}");
}

#[test]
fn a_policy_in_another_file_is_said_to_be_there() {
    const FILES: &[(&str, &str)] = &[
        (
            "main.tf",
            "resource \"aws_iam_policy\" \"a\" {\n  policy = file(\"${path.module}/x.json\")\n}
resource \"aws_iam_policy\" \"b\" {\n  policy = templatefile(\"./t/y.tpl\", {})\n}
resource \"aws_iam_policy\" \"c\" {\n  policy = file(\"none.json\")\n}
resource \"aws_iam_policy\" \"d\" {\n  policy = file(var.x)\n}",
        ),
        ("x.json", "{}"),
        ("t/y.tpl", "{}"),
    ];
    let (_, notes) = last(FILES, &[]);
    let own = "which is looked into by itself";
    let expected = [("x.json", own), ("t/y.tpl", own), ("none.json", "which is not there, or cannot be read")];
    let expected = expected.map(|(name, what)| format!("the policy is in the file `{name}`, {what}"));
    assert_eq!(notes, expected);
}

#[test]
fn variables_of_a_template_are_holes_or_given() {
    let template = "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"${arn}/${name}\"}]}";
    let values = BTreeMap::from([("name".to_owned(), "x".to_owned())]);
    let found = super::read_template(template, &Inputs::new(&values, &crate::inputs::NoFiles, "t.tpl")).unwrap();
    let told = filled(&found.policies[0], true).unwrap();
    assert!(told.contains("\"<arn:Nothing>/x\""), "{told}");
}

/// Names that double each other, loops in loops, and long chains: what takes too much is not known.
#[test]
fn values_without_bound_are_not_known() {
    let doubled: String =
        (0..60).map(|one| format!("  l{one} = \"${{local.l{0}}}${{local.l{0}}}\"\n", one + 1)).collect();
    let chain: String = (0..3000).map(|one| format!("  c{one} = local.c{}\n", one + 1)).collect();
    let loops = "[for a in local.many : [for b in local.many : [for c in local.many : \"${a}${b}${c}\"]]]";
    let many = "\"0123456789\",".repeat(2000);
    let documents: String = (0..60)
        .map(|one| {
            format!(
                "data \"aws_iam_policy_document\" \"d{one}\" {{\n  source_policy_documents = [data.aws_iam_policy_document.d{0}.json, data.aws_iam_policy_document.d{0}.json]
  statement {{\n    actions = [\"s3:*\"]\n  }}\n}}\n",
                one + 1
            )
        })
        .collect();
    let file = format!(
        "locals {{\n{doubled}  l60 = \"x\"\n{chain}  c3000 = \"x\"\n  many = [{many}]\n}}\n{documents}resource \"aws_iam_policy\" \"p\" {{
  policy = jsonencode({{ A = local.l0, B = local.c0, C = {loops} }})\n}}\n"
    );
    let started = std::time::Instant::now();
    let found = read(&file).unwrap();
    let told = filled(found.policies.last().unwrap(), true).unwrap();
    assert!(told.len() < 4 << 20 && told.contains(":Nothing>"), "{}", told.len());
    assert!(found.notes.iter().any(|note| note.message.contains("source_policy_documents")));
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn the_table_of_attributes_is_in_order() {
    let table = include_str!("../../data/terraform-values.tsv");
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    assert!(rows.len() > 150 && rows.is_sorted());
    for row in rows {
        assert!(matches!(row.as_slice(), [kind, _, value] if kind.contains("aws_") && !value.is_empty()), "{row:?}");
        assert!(row[1] != "arn" || row[2].starts_with("arn:${Partition}:"), "{row:?}");
        assert_eq!(row[2].matches("${").count(), row[2].matches('}').count(), "{row:?}");
    }
}

/// More files than are read.
#[derive(Debug)]
struct Many;

impl crate::inputs::Files for Many {
    fn read(&self, _: &str) -> Option<String> {
        Some("locals {\n  a = \"x\"\n}".to_owned())
    }

    fn list(&self, _: &str) -> Vec<String> {
        (0..300).map(|one| format!("{one}.tf")).collect()
    }
}

#[test]
fn a_folder_that_is_not_read_as_a_whole_is_noted() {
    let values = BTreeMap::new();
    let file = "resource \"aws_iam_policy\" \"p\" {\n  policy = jsonencode({ Id = local.a })\n}";
    let found = super::read(file, &Inputs::new(&values, &Many, "main.tf")).unwrap();
    assert!(found.notes[0].message.contains("more or larger files"), "{:?}", found.notes);
    // Without a policy nothing is missed.
    assert!(super::read("locals {}", &Inputs::new(&values, &Many, "main.tf")).unwrap().notes.is_empty());
}

/// The provider's escape is one in what an expression gives, too.
#[test]
fn the_escape_of_policy_variables_is_one_in_values() {
    let file = "locals {\n  home = \"arn:aws:s3:::b/&{aws:username}\"\n}
data \"aws_iam_policy_document\" \"a\" {\n  statement {\n    actions = [\"&{x}\"]\n    resources = [local.home, \"${local.home}/*\"]\n  }\n}";
    let told = filled(&read(file).unwrap().policies[0], true).unwrap();
    assert!(told.contains(r#""Action":["&{x}"]"#), "{told}");
    assert!(told.contains(r#"["arn:aws:s3:::b/${aws:username}","arn:aws:s3:::b/${aws:username}/*"]"#), "{told}");
}

/// A file, and which of those beside it are read for it.
#[test]
fn files_that_say_nothing_of_the_names_of_a_file_are_not_read() {
    const BESIDE: &[(&str, &str)] = &[
        ("v", "variable \"a\" {}\n"),
        ("l", "locals {\n  b = var.a\n  c = 1\n}"),
        ("r", "\u{feff}resource \"aws_x\" \"d\" {\n  name = local.b\n}"),
        ("d", "  data \"http\" \"e\" {\n  url = \"x.${aws_x.d.name}\"\n}"),
        ("m", "module f {\n  name = data.http.e.body\n}"),
        ("n", "resource \"aws_x\" \"name\" {\n  b = 1\n  e = local.z\n}"),
    ];
    let files = [
        ("", ""),
        ("x = \"http://name.example/a.b.c\"", ""),
        ("x = var.a", "v"),
        ("x = [local.c, aws_x.other.name]", "v l"),
        ("x = aws_x.d[*].name", "v l r"),
        ("x = data.http.e.body", "v l r d"),
        ("x = \"${module.f.name}\"", "v l r d m"),
        ("x = aws_x.name.id", "n"),
    ];
    let texts: Vec<&str> = BESIDE.iter().map(|(_, text)| *text).collect();
    for (file, expected) in files {
        let taken = needed::needed(&texts, needed::references(file), &|_| false);
        let names = BESIDE.iter().zip(taken).filter(|(_, is_taken)| *is_taken).map(|((name, _), _)| *name);
        assert_eq!(names.collect::<Vec<_>>().join(" "), expected, "{file}");
    }
}

/// Folders beside each other, each of which calls the next twice.
#[derive(Debug)]
struct Nested;

impl crate::inputs::Files for Nested {
    fn read(&self, path: &str) -> Option<String> {
        let next = path.strip_prefix('m')?.strip_suffix("/main.tf")?.parse::<usize>().ok()? + 1;
        let call = |name: &str| {
            format!("module \"{name}\" {{\n  source = \"../m{next}\"\n  x = \"${{var.x}}${{var.x}}\"\n}}\n")
        };
        let output = "output \"x\" {\n  value = \"${module.a.x}${module.b.x}${var.x}\"\n}\n";
        Some(format!("{}{}{output}", call("a"), call("b")))
    }

    fn list(&self, folder: &str) -> Vec<String> {
        if folder.starts_with('m') { vec!["main.tf".to_owned()] } else { Vec::new() }
    }
}

#[test]
fn modules_within_each_other_are_read_to_a_depth() {
    let file = "module \"m\" {\n  source = \"./m0\"\n  x = \"x\"\n}
resource \"aws_iam_policy\" \"p\" {\n  policy = jsonencode({ Id = module.m.x })\n}";
    let values = BTreeMap::new();
    let started = std::time::Instant::now();
    let found = super::read(file, &Inputs::new(&values, &Nested, "main.tf")).unwrap();
    let told = filled(&found.policies[0], true).unwrap();
    assert!(told.contains(".module.b.x:Nothing>xx") && told.len() < 1 << 20, "{}", told.len());
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}
