//! Policies as JSON, YAML and Terraform.

use std::fmt;

use personalize_iam_model::Policy;
use personalize_iam_model::policy::{PolicyKind, to_json, to_json_pretty};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// The format of the policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// A document, or a list of documents
    Json,
    /// A document, or several with `---` between them
    Yaml,
    /// A resource of Terraform for each policy
    Terraform,
    /// Rust source in the types of personalize-iam-model
    Rust,
}

/// What is attached, and to what, for the formats that say it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target<'t> {
    pub(super) kind: PolicyKind,
    pub(super) is_permission_set: bool,
    /// The name of the role or the user, if it is one.
    pub(super) name: Option<&'t str>,
}

/// A document with the order of its members.
enum Tree {
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Tree, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Tree;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a policy in its canonical form")
            }
            fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
                Ok(Tree::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
                let mut all = Vec::new();
                while let Some(item) = items.next_element()? {
                    all.push(item);
                }
                Ok(Tree::List(all))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Tree, A::Error> {
                let mut all = Vec::new();
                while let Some(member) = members.next_entry()? {
                    all.push(member);
                }
                Ok(Tree::Map(all))
            }
        }
        from.deserialize_any(Any)
    }
}

fn tree(policy: &Policy) -> Tree {
    // The canonical form is JSON with strings, lists and objects alone.
    serde_json::from_str(&to_json(policy)).unwrap_or(Tree::Map(Vec::new()))
}

/// A text in quotes, as JSON and YAML have it.
pub(super) fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

pub(super) fn json(policies: &[Policy]) -> String {
    match policies {
        [one] => to_json_pretty(one) + "\n",
        several => serde_json::to_string_pretty(several).unwrap_or_default() + "\n",
    }
}

pub(super) fn yaml(policies: &[Policy]) -> String {
    let one = |policy: &Policy| {
        let mut text = String::new();
        push_yaml(&mut text, &tree(policy), 0);
        text
    };
    policies.iter().map(one).collect::<Vec<_>>().join("---\n")
}

fn push_yaml(text: &mut String, value: &Tree, depth: usize) {
    let blanks = "  ".repeat(depth);
    match value {
        Tree::Text(one) => text.push_str(&format!("{blanks}{}\n", quoted(one))),
        Tree::List(items) => {
            for item in items {
                let mut inner = String::new();
                push_yaml(&mut inner, item, depth + 1);
                // The first line of an item is behind its hyphen.
                text.push_str(&format!("{blanks}- {}", inner.trim_start()));
            }
        }
        Tree::Map(members) => {
            for (name, value) in members {
                let is_plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
                let name = if is_plain { name.clone() } else { quoted(name) };
                match value {
                    Tree::Text(one) => text.push_str(&format!("{blanks}{name}: {}\n", quoted(one))),
                    _ => {
                        text.push_str(&format!("{blanks}{name}:\n"));
                        push_yaml(text, value, depth + 1);
                    }
                }
            }
        }
    }
}

pub(super) fn terraform(policies: &[Policy], target: &Target<'_>) -> String {
    let mut text = String::new();
    for (index, policy) in policies.iter().enumerate() {
        let number = if index == 0 { String::new() } else { format!("_{}", index + 1) };
        let name = format!("generated{}", number.replace('_', "-"));
        let owner = |member: &str| format!("  {member} = {}\n", hcl_quoted(target.name.unwrap_or("NAME")));
        let (kind, head) = match target.kind {
            _ if target.is_permission_set => (
                "aws_ssoadmin_permission_set_inline_policy",
                "  instance_arn = var.instance_arn\n  permission_set_arn = var.permission_set_arn\n".to_owned(),
            ),
            PolicyKind::InlineRole => ("aws_iam_role_policy", format!("  name = \"{name}\"\n{}", owner("role"))),
            PolicyKind::InlineUser => ("aws_iam_user_policy", format!("  name = \"{name}\"\n{}", owner("user"))),
            PolicyKind::InlineGroup => ("aws_iam_group_policy", format!("  name = \"{name}\"\n  group = \"NAME\"\n")),
            _ => ("aws_iam_policy", format!("  name = \"{name}\"\n")),
        };
        let member = if target.is_permission_set { "inline_policy" } else { "policy" };
        let blank = if index == 0 { "" } else { "\n" };
        text.push_str(&format!("{blank}resource \"{kind}\" \"generated{number}\" {{\n{head}  {member} = jsonencode("));
        push_hcl(&mut text, &tree(policy), 1);
        text.push_str(")\n}\n");
    }
    text
}

fn push_hcl(text: &mut String, value: &Tree, depth: usize) {
    let (blanks, end) = ("  ".repeat(depth + 1), "  ".repeat(depth));
    match value {
        Tree::Text(one) => text.push_str(&hcl_quoted(one)),
        Tree::List(items) => {
            text.push_str("[\n");
            for item in items {
                text.push_str(&blanks);
                push_hcl(text, item, depth + 1);
                text.push_str(",\n");
            }
            text.push_str(&format!("{end}]"));
        }
        Tree::Map(members) => {
            text.push_str("{\n");
            for (name, value) in members {
                text.push_str(&format!("{blanks}{} = ", hcl_quoted(name)));
                push_hcl(text, value, depth + 1);
                text.push('\n');
            }
            text.push_str(&format!("{end}}}"));
        }
    }
}

/// A text in quotes as HCL has it, in which `${` and `%{` are doubled.
fn hcl_quoted(text: &str) -> String {
    let json = quoted(text).replace("\\b", "\\u0008").replace("\\f", "\\u000c");
    json.replace("${", "$${").replace("%{", "%%{")
}
