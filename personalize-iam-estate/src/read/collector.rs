//! Folders that collectors write, told by their paths: iam-collect's
//! `aws/<partition>/accounts/<id>/<service>/[<region>/]<type>/<id>/*.json` and
//! `aws/<partition>/organizations/<org>/{scps,rcps,ous}/<id>/*.json`. What cloudmapper writes, `account-data/<account>/<region>/*.json`,
//! are outputs of the AWS CLI, which their content tells.

use personalize_iam_source::url_decoded;

use super::Input;
use super::iam::of_one_version;
use crate::estate::{Identity, IdentityKind, OrganizationPolicyKind, OwnPolicy};
use crate::fact::{Draft, Fact, Owner, OwnerKind, Part};
use crate::value::Value;

/// Reads a file of a collector; false if its path is not that of one.
pub(super) fn read(root: Value<'_>, input: &Input<'_>, part: &mut Part) -> bool {
    let path: Vec<&str> = input.file.split(['/', '\\']).collect();
    let begins = |words: &[&str]| {
        path.iter()
            .position(|word| *word == "aws")
            .is_some_and(|at| path.get(at + 2).is_some_and(|word| words.contains(word)))
    };
    if !begins(&["accounts", "organizations"]) {
        return false;
    }
    let at = path.iter().position(|word| *word == "aws").unwrap_or_default();
    let rest = path.get(at + 1..).unwrap_or_default();
    match rest {
        [partition, "accounts", account, service, inner @ .., file] => {
            let ids: Vec<String> = inner.iter().map(|word| url_decoded(word)).collect();
            let place = Folder { partition, account, service, ids: &ids, file };
            of_account(root, &place, input, part)
        }
        [_, "organizations", _, kind, id, file] => of_organization(root, kind, &url_decoded(id), file, part),
        _ => false,
    }
}

/// Where in the store a file is.
struct Folder<'a> {
    partition: &'a str,
    account: &'a str,
    service: &'a str,
    /// Region, type and id, as far as there are such folders.
    ids: &'a [String],
    file: &'a str,
}

impl Folder<'_> {
    /// The ARN that is the last folder, or the one in the file of metadata.
    fn arn(&self, root: Value<'_>) -> Option<String> {
        let last = self.ids.last()?;
        root.text_of(&["arn", "Arn", "ARN"]).or_else(|| last.starts_with("arn:").then(|| last.clone()))
    }
}

fn of_account(root: Value<'_>, at: &Folder<'_>, input: &Input<'_>, part: &mut Part) -> bool {
    const STORE: &str = "a file of iam-collect";
    let kind = at.ids.iter().rev().nth(1).map(String::as_str);
    let id = at.ids.last().cloned().unwrap_or_default();
    let name = id.rsplit('/').next().unwrap_or(&id).to_owned();
    let owner_kind = match (at.service, kind) {
        ("iam", Some("role")) => Some(OwnerKind::Role),
        ("iam", Some("user")) => Some(OwnerKind::User),
        ("iam", Some("group")) => Some(OwnerKind::Group),
        _ => None,
    };
    let account = at.account.to_owned();
    if let Some(kind) = owner_kind {
        part.count(STORE);
        let built = || format!("arn:{}:iam::{account}:{}/{id}", at.partition, kind.word());
        let arn = at.arn(root).unwrap_or_else(built);
        let owner =
            Owner { kind, name: arn.rsplit('/').next().unwrap_or(&name).to_owned(), account: Some(account.clone()) };
        principal(root, at.file, arn, owner, part);
        return true;
    }
    let is_policy = at.service == "iam" && kind == Some("policy");
    if is_policy {
        part.count(STORE);
        let arn = at.arn(root).unwrap_or_else(|| format!("arn:{}:iam::{account}:policy/{id}", at.partition));
        match at.file {
            "current-policy.json" | "policy.json" => {
                let document = root.document(&arn, &arn, &mut part.gaps);
                part.facts.push(Fact::Managed { arn, policy: of_one_version(document, None) });
            }
            _ => {
                let version = root.text_of(&["defaultVersionId", "DefaultVersionId"]);
                part.facts.extend(version.map(|version| Fact::DefaultVersion { arn, version }));
            }
        }
        return true;
    }
    if root.is_policy()
        && matches!(at.file, "policy.json" | "bucket-policy.json" | "key-policy.json" | "resource-policy.json")
    {
        part.count(STORE);
        // The folder is called after the ARN, or after what is behind the service in it.
        let s3 = at.service == "s3" && !id.contains(':');
        let arn = if id.starts_with("arn:") {
            Some(id.clone())
        } else {
            s3.then(|| format!("arn:{}:s3:::{id}", at.partition))
        };
        let arn = arn.or_else(|| input.subject.map(str::to_owned)).or_else(|| by_folders(at, &id));
        if let Some(arn) = arn {
            let document = root.document(&arn, &arn, &mut part.gaps);
            part.facts.push(Fact::Resource { arn, policy: OwnPolicy { document, account: Some(account) } });
        }
        return true;
    }
    // What else there is of an account, such as tags, decides no request here.
    part.facts.push(Fact::Account { id: account, name: None });
    part.skipped.push("a file of iam-collect that has no policy".to_owned());
    true
}

/// The ARN of a resource by its folders: service, Region, type, id.
fn by_folders(at: &Folder<'_>, id: &str) -> Option<String> {
    let (region, kind) = match at.ids {
        [region, kind, _] => (region.as_str(), kind.as_str()),
        [kind, _] => ("", kind.as_str()),
        _ => return None,
    };
    let resource = match at.service {
        // Queues and topics have no type in their ARNs.
        "sqs" | "sns" => id.to_owned(),
        "lambda" | "secretsmanager" => format!("{kind}:{id}"),
        _ => format!("{kind}/{id}"),
    };
    Some(format!("arn:{}:{}:{region}:{}:{resource}", at.partition, at.service, at.account))
}

fn principal(root: Value<'_>, file: &str, arn: String, owner: Owner, part: &mut Part) {
    match file {
        "inline-policies.json" => {
            for policy in root.items() {
                let name = policy
                    .text_of(&["PolicyName", "policyName", "name"])
                    .unwrap_or_else(|| "without a name".to_owned());
                if let Some(document) =
                    ["PolicyDocument", "policyDocument", "policy"].iter().find_map(|name| policy.get(name))
                {
                    let document = document.document(&name, &arn, &mut part.gaps);
                    part.facts.push(Fact::Inline { owner: owner.clone(), document });
                }
            }
        }
        "managed-policies.json" => {
            let mut arns: Vec<String> = root.plain_texts();
            arns.extend(root.items().filter_map(|policy| policy.text_of(&["PolicyArn", "policyArn", "arn"])));
            part.facts.push(Fact::Attached { owner, arns });
        }
        "trust-policy.json" => {
            let document = root.document("trust policy", &arn, &mut part.gaps);
            part.facts.push(Fact::Trust { owner, document });
        }
        "groups.json" => {
            let mut groups = root.plain_texts();
            groups.extend(root.items().filter_map(|group| group.text_of(&["GroupName", "groupName", "name", "arn"])));
            let groups = groups.iter().map(|group| group.rsplit('/').next().unwrap_or(group).to_owned()).collect();
            part.facts.push(Fact::GroupsOf { owner, groups });
        }
        "tags.json" => {
            let tags = root.members().filter_map(|(name, value)| Some((name.into_owned(), value.string()?))).collect();
            part.facts.push(Fact::Tags { owner, tags });
        }
        "metadata.json" => metadata(root, arn, &owner, part),
        _ => part.skipped.push("a file of iam-collect that has no policy".to_owned()),
    }
}

fn metadata(root: Value<'_>, arn: String, owner: &Owner, part: &mut Part) {
    let kind = match owner.kind {
        OwnerKind::User => IdentityKind::User,
        OwnerKind::Role => IdentityKind::Role,
        OwnerKind::Group => {
            let group = crate::estate::Group { arn, inline: Vec::new(), attached: Vec::new() };
            return part.facts.push(Fact::Group(Box::new(Draft {
                one: group,
                // The store has no file where there are none.
                inline_is_known: true,
                attached_is_known: true,
                boundary_is_known: true,
                group_names: None,
                place: root.place(),
            })));
        }
    };
    let boundary =
        ["permissionBoundary", "permissionsBoundary", "PermissionsBoundary"].iter().find_map(|name| root.get(name));
    let boundary = boundary.and_then(|one| {
        one.string().or_else(|| one.text_of(&["PermissionsBoundaryArn", "permissionsBoundaryArn", "arn"]))
    });
    let identity = Identity {
        kind,
        arn,
        inline: Vec::new(),
        attached: Vec::new(),
        groups: Vec::new(),
        boundary,
        trust: None,
        tags: Some(Vec::new()),
        instance_profiles: Vec::new(),
        place: Some(root.place()),
    };
    part.facts.push(Fact::Identity(Box::new(Draft {
        one: identity,
        inline_is_known: true,
        attached_is_known: true,
        boundary_is_known: true,
        group_names: Some(Vec::new()),
        place: root.place(),
    })));
}

fn of_organization(root: Value<'_>, kind: &str, id: &str, file: &str, part: &mut Part) -> bool {
    let kind = match kind {
        "scps" => OrganizationPolicyKind::ServiceControl,
        "rcps" => OrganizationPolicyKind::ResourceControl,
        "ous" => {
            let parent = root.text_of(&["parent", "parentId", "ParentId"]);
            if let Some(parent) = parent {
                part.facts.push(Fact::Parent { child: id.to_owned(), parent });
            }
            let name = root.text_of(&["name", "Name"]);
            part.facts.extend(name.map(|name| Fact::Name { id: id.to_owned(), name }));
            part.count("a unit of iam-collect's organization");
            return true;
        }
        _ => return false,
    };
    part.count("a policy of iam-collect's organization");
    if root.is_policy() {
        let document = root.document(id, id, &mut part.gaps);
        part.facts.push(Fact::OrganizationPolicy { id: id.to_owned(), kind, document });
    } else if file != "metadata.json" {
        part.skipped.push("a file of iam-collect that has no policy".to_owned());
    }
    true
}
