//! Documents that are merged, repeated, or in other files.

use super::*;

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
        let found = super::super::read(&file, &Inputs::new(&values, &Folder(AROUND), "main.tf")).unwrap();
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
    let found = super::super::read(FILES[0].1, &Inputs::new(&values, &Folder(FILES), "main.tf")).unwrap();
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
