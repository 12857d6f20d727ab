//! Whether more can be attached to the roles, users and groups of a file than it says: by the other files of its folder, and by
//! modules that are called with them.

use std::collections::BTreeSet;

use hcl_edit::structure::{Block, Body};

use super::hcl;
use super::module::Module;
use super::names::short;
use super::roles::{can_be, leave_open, naming};
use super::value::span;
use super::whom::{Whom, entries};
use crate::inputs::Inputs;
use crate::roles::Owner;
use crate::tree::Node;

/// How many other files are read for it; what more there are can have anything.
const MOST_READ: usize = 50;

/// How many bytes these have together.
const MOST_BYTES: usize = 2 << 20;

/// Leaves open the owners that something else can give policies to.
pub(super) fn look(
    file: &str,
    body: &Body,
    module: &Module,
    whom: &Whom<'_>,
    inputs: &Inputs<'_>,
    owners: &mut [Owner],
) {
    if !inputs.asks_whom {
        let why = "the other files of the folder were not asked what they attach to it";
        return owners.iter_mut().for_each(|owner| owner.leave_open(|| why.to_owned()));
    }
    if owners.is_empty() {
        return;
    }
    let mut all: Vec<Words> = owners.iter().map(|owner| Words::of(owner, module)).collect();
    calls(file, body, &all, owners);
    let own = inputs.name.rsplit(['/', '\\']).next().unwrap_or_default();
    let (mut read, mut bytes) = (0, 0);
    for name in inputs.files.list("").iter().filter(|name| *name != own) {
        let is_json = name.ends_with(".tf.json") || name.ends_with(".tofu.json");
        if !is_json && !name.ends_with(".tf") && !name.ends_with(".tofu") || owners.iter().all(|one| one.open.is_some())
        {
            continue;
        }
        let Some(text) = inputs.files.read(name) else { continue };
        let gives = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy", "_membership", "module"];
        if !text.contains("aws_iam_policy_attachment") && !gives.iter().any(|word| text.contains(word)) {
            continue;
        }
        read += 1;
        bytes += text.len();
        if read > MOST_READ || bytes > MOST_BYTES {
            let why = "the folder has more files that can attach policies to it than are looked into";
            return owners.iter_mut().for_each(|owner| owner.leave_open(|| why.to_owned()));
        }
        match hcl::body(&text) {
            Ok((body, _)) if !is_json => of_file(name, &text, &body, whom, &mut all, owners),
            // It is not read, and can do so if it names the owner.
            _ => {
                for (owner, words) in owners.iter_mut().zip(&all) {
                    if words.are_in(&text) {
                        owner.leave_open(|| format!("`{name}` names it too, and can attach policies"));
                    }
                }
            }
        }
    }
}

/// Leaves open those that another file attaches policies to.
fn of_file(name: &str, text: &str, body: &Body, whom: &Whom<'_>, all: &mut [Words], owners: &mut [Owner]) {
    for entry in entries(text, body) {
        for (kind, argument) in naming(entry.kind) {
            for named in entry.items(argument) {
                let meant = whom.meant(&entry, kind, named);
                leave_open(owners, kind, &meant, &|| format!("in `{name}` {}", can_be(&entry, named)));
                for (index, _) in meant.are {
                    if let Some(owner) = owners.get_mut(index) {
                        owner.leave_open(|| {
                            format!("`{name}` attaches policies to it too: `{}`", short(&entry.address))
                        });
                    }
                }
            }
        }
    }
    calls(text, body, all, owners);
}

/// Leaves open those that modules are called with.
fn calls(file: &str, body: &Body, all: &[Words], owners: &mut [Owner]) {
    for block in body.get_blocks("module") {
        let called = block.labels.first().map_or("", |label| short(label.as_str()));
        let text = arguments(file, block);
        for (owner, words) in owners.iter_mut().zip(all).filter(|(owner, _)| owner.open.is_none()) {
            if words.are_in(&text) {
                owner.leave_open(|| format!("a module that is called with it can attach policies: `module.{called}`"));
            }
        }
    }
}

/// The text of the arguments of a block.
fn arguments(file: &str, block: &Block) -> String {
    let mut text = String::new();
    for attribute in block.body.attributes().filter(|attribute| attribute.key.as_str() != "depends_on") {
        text.push_str(file.get(span(&attribute.value)).unwrap_or_default());
        text.push('\n');
    }
    text
}

/// The words by which an owner is named: its address, the locals that have it, and its name.
struct Words {
    names: BTreeSet<String>,
    quoted: Option<String>,
}

impl Words {
    fn of(owner: &Owner, module: &Module) -> Words {
        let mut words = Words {
            names: BTreeSet::from([owner.name.clone()]),
            quoted: owner.called.as_ref().map(|called| format!("\"{called}\"")),
        };
        // A local can be made of another one; there are seldom more steps than two.
        for _ in 0..4 {
            let is_new = |(name, node): (&String, &Node)| {
                let name = format!("local.{name}");
                (!words.names.contains(&name) && words.are_in(&node.to_json().to_string())).then_some(name)
            };
            let more: Vec<String> = module.locals.iter().filter_map(is_new).collect();
            if more.is_empty() {
                break;
            }
            words.names.extend(more);
        }
        words
    }

    fn are_in(&self, text: &str) -> bool {
        let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let is_word = |name: &String| {
            text.match_indices(name.as_str()).any(|(at, _)| {
                let before = text.get(..at).unwrap_or_default();
                let behind = text.get(at + name.len()..).unwrap_or_default();
                !before.ends_with(is_of_name) && !before.ends_with('.') && !behind.starts_with(is_of_name)
            })
        };
        self.names.iter().any(is_word) || self.quoted.as_ref().is_some_and(|quoted| text.contains(quoted))
    }
}
