//! The policies of small files, their places, and what is said of them.

use super::*;

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
