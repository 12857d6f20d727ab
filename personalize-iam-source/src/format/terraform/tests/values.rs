//! What expressions stand for.

use super::*;
use crate::format::terraform::values::SPENT;

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

#[test]
fn variables_of_a_template_are_holes_or_given() {
    let template = "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"${arn}/${name}\"}]}";
    let values = BTreeMap::from([("name".to_owned(), "x".to_owned())]);
    let found = super::super::read_template(template, &Inputs::new(&values, &crate::inputs::NoFiles, "t.tpl")).unwrap();
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
    SPENT.with(|spent| spent.set(0));
    let found = read(&file).unwrap();
    let told = filled(found.policies.last().unwrap(), true).unwrap();
    assert!(told.len() < 4 << 20 && told.contains(":Nothing>"), "{}", told.len());
    assert!(found.notes.iter().any(|note| note.message.contains("source_policy_documents")));
    let spent = SPENT.with(std::cell::Cell::get);
    assert!(spent < 2_500_000, "{spent}");
}

#[test]
fn the_table_of_attributes_is_in_order() {
    let table = include_str!("../../../data/terraform-values.tsv");
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    assert!(rows.len() > 150 && rows.is_sorted());
    for row in rows {
        assert!(matches!(row.as_slice(), [kind, _, value] if kind.contains("aws_") && !value.is_empty()), "{row:?}");
        assert!(row[1] != "arn" || row[2].starts_with("arn:${Partition}:"), "{row:?}");
        assert_eq!(row[2].matches("${").count(), row[2].matches('}').count(), "{row:?}");
    }
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
