//! What other files and folders say of the names of a file.

use super::*;
use crate::format::terraform::values::SPENT;

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
        let found = super::super::read(&file, &Inputs::new(&values, &folder, "main.tf")).unwrap();
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
    let found = super::super::read(&file, &Inputs::new(&values, &folder, "main.tf")).unwrap();
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
        let found = super::super::read(file, &Inputs::new(&values, &Folder(files), name)).unwrap();
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
    let found = super::super::read(file, &Inputs::new(&values, &Many, "main.tf")).unwrap();
    assert!(found.notes[0].message.contains("more or larger files"), "{:?}", found.notes);
    // Without a policy nothing is missed.
    assert!(super::super::read("locals {}", &Inputs::new(&values, &Many, "main.tf")).unwrap().notes.is_empty());
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
    SPENT.with(|spent| spent.set(0));
    let found = super::super::read(file, &Inputs::new(&values, &Nested, "main.tf")).unwrap();
    let told = filled(&found.policies[0], true).unwrap();
    assert!(told.contains(".module.b.x:Nothing>xx") && told.len() < 1 << 20, "{}", told.len());
    let spent = SPENT.with(std::cell::Cell::get);
    assert!(spent < 400_000, "{spent}");
}
