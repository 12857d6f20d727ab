//! An estate out of what files say: names become ARNs, parts find their owners, and what is missing is named.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use personalize_iam_model::policy;

use crate::estate::{
    Account, Document, Estate, Gap, Group, Identity, IdentityKind, ManagedPolicy, Organization, OrganizationPolicy,
    OrganizationPolicyKind, PermissionSet, Place, Target,
};
use crate::fact::{Draft, Fact, LISTS, Owner, OwnerKind, Page, Part, SetPart};
use crate::read::{account_of, is_account, is_it};

/// The estate that files tell together, in any order. `managed` has managed policies for those that are attached and in no file.
#[must_use]
pub fn estate_of(parts: impl IntoIterator<Item = Part>, managed: impl IntoIterator<Item = Part>) -> Estate {
    let mut known = Known::default();
    for part in parts {
        known.estate.gaps.extend(part.gaps);
        for fact in part.facts {
            known.take(fact);
        }
    }
    known.default_versions();
    known.tie();
    known.permission_sets();
    known.organization();
    known.groups();
    let given = managed.into_iter().flat_map(|part| part.facts).filter_map(|fact| match fact {
        Fact::Managed { arn, policy } => Some((arn, policy)),
        _ => None,
    });
    fill(&mut known.estate, given.collect());
    known.accounts();
    what_is_missing(&mut known.estate);
    let mut estate = known.estate;
    let mut seen = BTreeSet::new();
    let place = |gap: &Gap| gap.place.as_ref().map(|place| (Arc::clone(&place.file), place.line));
    estate.gaps.retain(|gap| seen.insert((gap.about.clone(), gap.message.clone(), place(gap))));
    estate
}

/// What is known while facts come in.
#[derive(Default)]
struct Known {
    estate: Estate,
    pages: Vec<Page>,
    identities: BTreeMap<String, Draft<Identity>>,
    groups: BTreeMap<String, Draft<Group>>,
    /// What needs its owner first.
    later: Vec<Fact>,
    default_versions: BTreeMap<String, String>,
    /// Documents of versions, by policy.
    versions: Vec<(String, Option<String>, bool, Document)>,
    roots: BTreeSet<String>,
    not_enabled: Vec<OrganizationPolicyKind>,
    no_organization: bool,
    /// All policies of a kind, where they were listed.
    all_policies: BTreeMap<OrganizationPolicyKind, BTreeSet<String>>,
    targets: BTreeMap<String, Vec<String>>,
    sets: Vec<(String, SetPart)>,
}

impl Known {
    fn organization_mut(&mut self) -> &mut Organization {
        self.estate.organization.get_or_insert_default()
    }

    fn see(&mut self, account: &str) -> Option<&mut Account> {
        is_account(account).then(|| self.estate.accounts.entry(account.to_owned()).or_default())
    }

    fn see_arn(&mut self, arn: &str) {
        if let Some(account) = account_of(arn) {
            self.see(account);
        }
    }

    fn take(&mut self, fact: Fact) {
        match fact {
            Fact::Account { id, name } => {
                if let Some(account) = self.see(&id)
                    && name.is_some()
                {
                    account.name = name;
                }
            }
            Fact::Page(page) => {
                for account in &page.accounts {
                    self.see(account);
                }
                self.pages.push(page);
            }
            Fact::Identity(draft) => {
                self.see_arn(&draft.one.arn);
                self.identity(*draft);
            }
            Fact::Group(draft) => {
                self.see_arn(&draft.one.arn);
                self.group(*draft);
            }
            Fact::Managed { arn, policy } => {
                self.see_arn(&arn);
                self.managed(arn, policy);
            }
            Fact::DefaultVersion { arn, version } => {
                self.default_versions.insert(arn, version);
            }
            Fact::Version { policy, version, is_default, document } => {
                self.versions.push((policy, version, is_default, document));
            }
            Fact::Resource { arn, policy } => {
                let other =
                    self.estate.resources.get(&arn).filter(|known| known.document.policy != policy.document.policy);
                if let Some(known) = other {
                    let gap = twice(&arn, known.document.place.as_ref(), policy.document.place.as_ref());
                    self.estate.gaps.push(gap);
                }
                self.estate.resources.insert(arn, policy);
            }
            Fact::Organization { id, management_account } => {
                let organization = self.organization_mut();
                organization.id = id.or_else(|| organization.id.take());
                organization.management_account = management_account.or_else(|| organization.management_account.take());
            }
            Fact::NoOrganization => self.no_organization = true,
            Fact::Root(id) => {
                self.roots.insert(id);
                self.organization_mut();
            }
            Fact::NotEnabled(kind) => self.not_enabled.push(kind),
            Fact::Parent { child, parent } => {
                self.see(&child);
                self.organization_mut().parents.insert(child, parent);
            }
            Fact::Name { id, name } => {
                if let Some(account) = self.see(&id) {
                    account.name.get_or_insert(name);
                } else {
                    self.organization_mut().names.insert(id, name);
                }
            }
            Fact::OrganizationPolicy { id, kind, document } => {
                self.organization_mut().policies.insert(id, OrganizationPolicy { kind, document });
            }
            Fact::OrganizationPolicies { kind, ids } => self.all_policies.entry(kind).or_default().extend(ids),
            Fact::OnTarget { kind, target, policies } => {
                self.see(&target);
                self.organization_mut().attached.insert(Target { kind, id: target }, policies);
            }
            Fact::Targets { policy, targets } => {
                self.organization_mut();
                self.targets.entry(policy).or_default().extend(targets);
            }
            Fact::PermissionSet { arn, name } => {
                let set = self.estate.permission_sets.entry(arn).or_default();
                set.name = name.or_else(|| set.name.take());
            }
            Fact::OfPermissionSet { set, part } => self.sets.push((set, part)),
            Fact::Assignment(assignment) => {
                self.see(&assignment.account);
                self.estate.permission_sets.entry(assignment.permission_set.clone()).or_default();
                self.estate.assignments.push(assignment);
            }
            later => self.later.push(later),
        }
    }

    /// A user or a role; several outputs can have parts of it.
    fn identity(&mut self, new: Draft<Identity>) {
        let Some(known) = self.identities.get_mut(&new.one.arn) else {
            self.identities.insert(new.one.arn.clone(), new);
            return;
        };
        let both_whole =
            known.inline_is_known && new.inline_is_known && known.attached_is_known && new.attached_is_known;
        if both_whole && !alike(&known.one, &new.one) {
            self.estate.gaps.push(twice(&new.one.arn, Some(&known.place), Some(&new.place)));
        }
        let newer = new.one;
        if new.inline_is_known {
            known.one.inline = newer.inline;
            known.inline_is_known = true;
        }
        if new.attached_is_known {
            known.one.attached = newer.attached;
            known.attached_is_known = true;
        }
        if new.boundary_is_known {
            known.one.boundary = newer.boundary;
            known.boundary_is_known = true;
        }
        known.group_names = new.group_names.or_else(|| known.group_names.take());
        known.one.trust = newer.trust.or_else(|| known.one.trust.take());
        known.one.tags = newer.tags.or_else(|| known.one.tags.take());
        if !newer.instance_profiles.is_empty() {
            known.one.instance_profiles = newer.instance_profiles;
        }
    }

    fn group(&mut self, new: Draft<Group>) {
        let Some(known) = self.groups.get_mut(&new.one.arn) else {
            self.groups.insert(new.one.arn.clone(), new);
            return;
        };
        let both_whole =
            known.inline_is_known && new.inline_is_known && known.attached_is_known && new.attached_is_known;
        let alike =
            policies_of(&known.one.inline).eq(policies_of(&new.one.inline)) && known.one.attached == new.one.attached;
        if both_whole && !alike {
            self.estate.gaps.push(twice(&new.one.arn, Some(&known.place), Some(&new.place)));
        }
        if new.inline_is_known {
            known.one.inline = new.one.inline;
            known.inline_is_known = true;
        }
        if new.attached_is_known {
            known.one.attached = new.one.attached;
            known.attached_is_known = true;
        }
    }

    /// A managed policy; of two that differ, as dumps of several days have them, the later version counts.
    fn managed(&mut self, arn: String, new: ManagedPolicy) {
        let Some(known) = self.estate.managed.get_mut(&arn) else {
            self.estate.managed.insert(arn, new);
            return;
        };
        let number = |policy: &ManagedPolicy| {
            policy.default_version.as_deref().and_then(|version| version.trim_start_matches('v').parse::<u64>().ok())
        };
        if known.document.policy.is_none() || known.default_version.is_none() && new.document.policy.is_some() {
            *known = new;
        } else if new.document.policy.is_some() && known.document.policy != new.document.policy {
            self.estate.gaps.push(Gap {
                help: "leave out the older dump, if it is not current".to_owned(),
                ..twice(&arn, known.document.place.as_ref(), new.document.place.as_ref())
            });
            if number(&new) >= number(known) {
                *known = new;
            }
        }
    }

    /// The versions that `get-policy-version` gives, for policies that are known by `get-policy` or by name.
    fn default_versions(&mut self) {
        let attached = self.identities.values().flat_map(|draft| draft.one.attached.iter().chain(&draft.one.boundary));
        let attached = attached.chain(self.groups.values().flat_map(|draft| &draft.one.attached));
        let later = self.later.iter().flat_map(|fact| match fact {
            Fact::Attached { arns, .. } => arns.as_slice(),
            _ => &[],
        });
        let mut by_name: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for arn in self.default_versions.keys().chain(self.estate.managed.keys()).chain(attached).chain(later) {
            let name = arn.rsplit('/').next().unwrap_or(arn);
            by_name.entry(name.to_owned()).or_default().insert(arn.clone());
        }
        for (policy, version, is_default, mut document) in std::mem::take(&mut self.versions) {
            let name = policy.rsplit('/').next().unwrap_or(&policy);
            let by_arn = |arn: &&String| **arn == policy || name == policy;
            let arns: BTreeSet<&String> = by_name.get(name).into_iter().flatten().filter(by_arn).collect();
            let arn = match arns.len() {
                1 => arns.first().map(|arn| (*arn).clone()),
                0 if policy.starts_with("arn:") => Some(policy.clone()),
                _ => None,
            };
            let Some(arn) = arn else {
                self.estate.gaps.push(Gap {
                    about: None,
                    message: format!("it is not known which managed policy `{policy}` is, whose version was read: it is left out"),
                    help: "name the file after the ARN, with `%2F` for `/`, or give `target` under `[[read]]` in `estate.toml`".to_owned(),
                    place: document.place,
                });
                continue;
            };
            document.name.clone_from(&arn);
            let default = self.default_versions.get(&arn);
            let counts = match (default, &version) {
                (Some(default), Some(version)) => default == version,
                _ => is_default,
            };
            self.see_arn(&arn);
            if counts {
                self.managed(arn, ManagedPolicy { document, default_version: version, others: Vec::new() });
            } else if let Some(known) = self.estate.managed.get_mut(&arn) {
                known.others.push((version.unwrap_or_default(), document));
            }
        }
    }

    /// Parts that say their owner by name.
    fn tie(&mut self) {
        let mut by_name: BTreeMap<(OwnerKind, String), Vec<String>> = BTreeMap::new();
        let last = |arn: &str| arn.rsplit('/').next().unwrap_or(arn).to_owned();
        for (arn, draft) in &self.identities {
            by_name.entry((draft.one.kind.into(), last(arn))).or_default().push(arn.clone());
        }
        for arn in self.groups.keys() {
            by_name.entry((OwnerKind::Group, last(arn))).or_default().push(arn.clone());
        }
        let mut named: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut inline: BTreeMap<String, Vec<Document>> = BTreeMap::new();
        for fact in std::mem::take(&mut self.later) {
            let owner = match &fact {
                Fact::Inline { owner, .. }
                | Fact::InlineNames { owner, .. }
                | Fact::Attached { owner, .. }
                | Fact::GroupsOf { owner, .. }
                | Fact::Trust { owner, .. }
                | Fact::Tags { owner, .. } => owner,
                _ => continue,
            };
            let candidates = by_name.get(&(owner.kind, owner.name.clone())).map(Vec::as_slice).unwrap_or_default();
            let arn = match only_of(owner, candidates) {
                Ok(arn) => arn.clone(),
                Err(gap) => {
                    self.estate.gaps.push(*gap);
                    continue;
                }
            };
            match fact {
                Fact::Inline { document, .. } => inline.entry(arn).or_default().push(document),
                Fact::InlineNames { names, .. } => {
                    named.insert(arn, names);
                }
                Fact::Attached { arns, .. } => {
                    if let Some(draft) = self.identities.get_mut(&arn) {
                        (draft.one.attached, draft.attached_is_known) = (arns, true);
                    } else if let Some(draft) = self.groups.get_mut(&arn) {
                        (draft.one.attached, draft.attached_is_known) = (arns, true);
                    }
                }
                Fact::GroupsOf { groups, .. } => {
                    if let Some(draft) = self.identities.get_mut(&arn) {
                        draft.group_names = Some(groups);
                    }
                }
                Fact::Trust { document, .. } => {
                    if let Some(draft) = self.identities.get_mut(&arn) {
                        draft.one.trust = Some(document);
                    }
                }
                Fact::Tags { tags, .. } => {
                    if let Some(draft) = self.identities.get_mut(&arn) {
                        draft.one.tags = Some(tags);
                    }
                }
                _ => {}
            }
        }
        for (arn, draft) in &mut self.identities {
            let (named, more) = (named.get(arn), inline.remove(arn).unwrap_or_default());
            complete(arn, draft.one.kind.into(), &mut draft.one.inline, &mut draft.inline_is_known, named, more);
        }
        for (arn, draft) in &mut self.groups {
            let (named, more) = (named.get(arn), inline.remove(arn).unwrap_or_default());
            complete(arn, OwnerKind::Group, &mut draft.one.inline, &mut draft.inline_is_known, named, more);
        }
    }

    /// Parts of permission sets, and the roles that assignments make in accounts.
    fn permission_sets(&mut self) {
        const PARTS: [&str; 4] =
            ["inline policy", "AWS managed policies", "customer managed policies", "permissions boundary"];
        let mut read: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
        for (name, part) in std::mem::take(&mut self.sets) {
            let is_it = |(arn, set): &(&String, &PermissionSet)| {
                **arn == name
                    || arn.rsplit('/').next() == Some(name.as_str())
                    || set.name.as_deref() == Some(name.as_str())
            };
            let found = self.estate.permission_sets.iter().filter(is_it).map(|(arn, _)| arn.clone()).next();
            let Some(arn) = found.or_else(|| name.starts_with("arn:").then(|| name.clone())) else {
                self.estate.gaps.push(Gap {
                    about: None,
                    message: format!(
                        "the permission set `{name}`, of which a part was read, is not known: the part is left out"
                    ),
                    help: "aws sso-admin describe-permission-set".to_owned(),
                    place: None,
                });
                continue;
            };
            let set = self.estate.permission_sets.entry(arn.clone()).or_default();
            let [inline, attached, customer_managed, boundary] = PARTS;
            let what = match part {
                SetPart::Inline(document) => {
                    set.inline = document;
                    inline
                }
                SetPart::Attached(arns) => {
                    set.attached = arns;
                    attached
                }
                SetPart::CustomerManaged(names) => {
                    set.customer_managed = names;
                    customer_managed
                }
                SetPart::Boundary(policy) => {
                    set.boundary = policy;
                    boundary
                }
            };
            read.entry(arn).or_default().insert(what);
        }
        for (arn, set) in &mut self.estate.permission_sets {
            let read = read.get(arn).cloned().unwrap_or_default();
            // There is no output of a boundary where there is none: the command fails.
            let parts = PARTS.into_iter().filter(|part| !read.contains(part) && *part != "permissions boundary");
            set.not_read = parts.collect();
        }
        self.reserved_roles();
    }

    fn reserved_roles(&mut self) {
        let mut done: BTreeSet<(String, String)> = BTreeSet::new();
        for assignment in &self.estate.assignments {
            let account = &assignment.account;
            if !is_account(account) || !done.insert((account.clone(), assignment.permission_set.clone())) {
                continue;
            }
            let Some(set) = self.estate.permission_sets.get(&assignment.permission_set) else { continue };
            let Some(name) = &set.name else {
                self.estate.gaps.push(Gap {
                    about: Some(assignment.permission_set.clone()),
                    message: format!("the name of the permission set `{}` was not read, and with it which role it has in account {account}", assignment.permission_set),
                    help: "aws sso-admin describe-permission-set --instance-arn INSTANCE --permission-set-arn PERMISSION-SET".to_owned(),
                    place: None,
                });
                continue;
            };
            let begin = format!("AWSReservedSSO_{name}_");
            let partition = assignment.permission_set.split(':').nth(1).unwrap_or("aws");
            let roles = format!("arn:{partition}:iam::{account}:role/");
            let of_account = self.identities.range(roles.clone()..).take_while(|(arn, _)| arn.starts_with(&roles));
            let is_there = of_account.into_iter().any(|(arn, _)| {
                let suffix = arn.rsplit('/').next().unwrap_or_default().strip_prefix(&begin);
                suffix.is_some_and(|suffix| suffix.bytes().all(|byte| byte.is_ascii_hexdigit()))
            });
            if is_there {
                continue;
            }
            let arn = format!("arn:{partition}:iam::{account}:role/aws-reserved/sso.amazonaws.com/{begin}{NO_SUFFIX}");
            let of_account = |policy: &String| format!("arn:{partition}:iam::{account}:policy{policy}");
            let mut inline: Vec<Document> = set.inline.clone().into_iter().collect();
            for part in &set.not_read {
                inline.push(Document {
                    name: format!("{part} of the permission set `{name}`"),
                    policy: None,
                    place: None,
                });
            }
            let trust = format!(
                r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Principal": {{"Federated": "arn:{partition}:iam::{account}:saml-provider/AWSSSO_{NO_SUFFIX}_DO_NOT_DELETE"}}, "Action": ["sts:AssumeRoleWithSAML", "sts:TagSession"], "Condition": {{"StringEquals": {{"SAML:aud": "https://signin.aws.amazon.com/saml"}}}}}}}}"#
            );
            let trust = policy::read(&trust).ok().map(Arc::new);
            let identity = Identity {
                kind: IdentityKind::Role,
                inline,
                attached: set.attached.iter().cloned().chain(set.customer_managed.iter().map(of_account)).collect(),
                groups: Vec::new(),
                boundary: set
                    .boundary
                    .as_ref()
                    .map(|one| if one.starts_with("arn:") { one.clone() } else { of_account(one) }),
                trust: Some(Document { name: "trust policy".to_owned(), policy: trust, place: None }),
                tags: Some(Vec::new()),
                instance_profiles: Vec::new(),
                place: None,
                arn: arn.clone(),
            };
            self.estate.gaps.push(Gap {
                about: Some(arn.clone()),
                message: format!(
                    "the role of the permission set `{name}` in account {account} is in no dump: it is taken from the permission set, \
                     and the end of its name, `{NO_SUFFIX}`, is made up"
                ),
                help: format!("dump account {account}: {DUMP}"),
                place: None,
            });
            self.estate.identities.insert(arn, identity);
        }
    }

    fn organization(&mut self) {
        if self.no_organization && self.estate.organization.is_none() {
            return self.alone();
        }
        let not_enabled = std::mem::take(&mut self.not_enabled);
        let Some(organization) = &mut self.estate.organization else { return };
        // What `list-targets-for-policy` says is all there is on a target if it was asked of all policies.
        for (kind, all) in &self.all_policies {
            if !all.iter().all(|policy| self.targets.contains_key(policy)) {
                continue;
            }
            let parents = organization.parents.iter().flat_map(|(child, parent)| [child, parent]);
            let places: BTreeSet<String> =
                parents.chain(&self.roots).chain(self.estate.accounts.keys()).cloned().collect();
            let mut on_target: BTreeMap<&String, Vec<String>> = BTreeMap::new();
            for policy in all {
                for target in self.targets.get(policy).into_iter().flatten() {
                    on_target.entry(target).or_default().push(policy.clone());
                }
            }
            for id in places {
                let on = on_target.get(&id).cloned().unwrap_or_default();
                organization.attached.entry(Target { kind: *kind, id }).or_insert(on);
            }
        }
        // Where a kind is not enabled, none of it counts: as if AWS's own, which allow everything, were everywhere.
        for kind in not_enabled {
            let everywhere: BTreeSet<String> = organization
                .parents
                .iter()
                .flat_map(|(child, parent)| [child, parent])
                .chain(&self.roots)
                .chain(self.estate.accounts.keys())
                .cloned()
                .collect();
            for id in everywhere {
                organization.attached.insert(Target { kind, id }, vec![full(kind).to_owned()]);
            }
        }
        add_full(organization);
        let untold = self.targets.keys().filter(|policy| !self.all_policies.values().any(|all| all.contains(*policy)));
        let untold: Vec<&str> = untold.map(String::as_str).collect();
        if !untold.is_empty() {
            self.estate.gaps.push(Gap {
                about: None,
                message: format!(
                    "the targets of `{}` were read, and not which policies there are in all: what is on each target is not known",
                    untold.join("`, `")
                ),
                help: "aws organizations list-policies --filter SERVICE_CONTROL_POLICY, and list-targets-for-policy of each; or \
                       list-policies-for-target of each account, unit and root"
                    .to_owned(),
                place: None,
            });
        }
    }

    /// Accounts of which it is told that they are in no organization: as if all were in one without any limit.
    fn alone(&mut self) {
        let mut organization = Organization::default();
        let everywhere = self.estate.accounts.keys().cloned();
        for account in everywhere {
            organization.parents.insert(account.clone(), NO_ROOT.to_owned());
            for kind in [OrganizationPolicyKind::ServiceControl, OrganizationPolicyKind::ResourceControl] {
                for id in [account.as_str(), NO_ROOT] {
                    organization.attached.insert(Target { kind, id: id.to_owned() }, vec![full(kind).to_owned()]);
                }
            }
        }
        add_full(&mut organization);
        self.estate.organization = Some(organization);
    }

    /// Groups by name become groups by ARN, of the same account; then drafts become what they are.
    fn groups(&mut self) {
        let mut by_name: BTreeMap<(String, String), String> = BTreeMap::new();
        for arn in self.groups.keys() {
            let name = arn.rsplit('/').next().unwrap_or(arn);
            by_name.insert((field(arn, 4), name.to_owned()), arn.clone());
        }
        for (arn, draft) in std::mem::take(&mut self.groups) {
            let mut group = draft.one;
            unknown_parts(
                &arn,
                OwnerKind::Group,
                &mut group.inline,
                draft.inline_is_known,
                draft.attached_is_known,
                &draft.place,
                &mut self.estate.gaps,
            );
            self.estate.groups.insert(arn, group);
        }
        for (arn, draft) in std::mem::take(&mut self.identities) {
            let mut one = draft.one;
            let (partition, account) = (field(&arn, 1), field(&arn, 4));
            let kind = OwnerKind::from(one.kind);
            unknown_parts(
                &arn,
                kind,
                &mut one.inline,
                draft.inline_is_known,
                draft.attached_is_known,
                &draft.place,
                &mut self.estate.gaps,
            );
            if !draft.boundary_is_known {
                one.boundary = Some(format!("the permissions boundary of `{arn}`, if it has one"));
                let word = kind.word();
                self.estate.gaps.push(Gap {
                    about: Some(arn.clone()),
                    message: format!(
                        "whether `{arn}` has a permissions boundary was not read: `list-{word}s` does not say it"
                    ),
                    help: format!("aws iam get-{word} --{word}-name {}", one.name()),
                    place: Some(draft.place.clone()),
                });
            }
            match draft.group_names {
                Some(names) => {
                    for name in names {
                        match by_name.get(&(account.clone(), name.clone())) {
                            Some(group) => one.groups.push(group.clone()),
                            None => {
                                let group = format!("arn:{partition}:iam::{account}:group/{name}");
                                self.estate.gaps.push(Gap {
                                    about: Some(arn.clone()),
                                    message: format!("the group `{name}` of `{arn}` is in no file"),
                                    help: format!(
                                        "aws iam get-group --group-name {name}; or dump the account again: {DUMP}"
                                    ),
                                    place: Some(draft.place.clone()),
                                });
                                one.groups.push(group);
                            }
                        }
                    }
                }
                None => {
                    one.inline.push(Document { name: format!("the groups of `{arn}`"), policy: None, place: None });
                    self.estate.gaps.push(Gap {
                        about: Some(arn.clone()),
                        message: format!("which groups `{arn}` is in was not read"),
                        help: format!("aws iam list-groups-for-user --user-name {}", one.name()),
                        place: Some(draft.place.clone()),
                    });
                }
            }
            self.estate.identities.insert(arn, one);
        }
    }

    /// Which accounts are read as a whole, by the pages of their details.
    fn accounts(&mut self) {
        let mut of: BTreeMap<&str, ([bool; 4], usize, usize, &Place)> = BTreeMap::new();
        for page in &self.pages {
            for account in &page.accounts {
                let (has, pages, ends, _) = of.entry(account).or_insert(([false; 4], 0, 0, &page.place));
                has.iter_mut().zip(page.has).for_each(|(known, has)| *known |= has);
                *pages += 1;
                *ends += usize::from(!page.is_truncated);
            }
        }
        for (account, (has, pages, ends, place)) in of {
            let about = Some(account.to_owned());
            if ends == 0 {
                let (were, they) = if pages == 1 { ("page was", "it goes") } else { ("pages were", "they go") };
                self.estate.gaps.push(Gap {
                    about: about.clone(),
                    message: format!(
                        "of the details of account {account}, {pages} {were} read, and {they} on: `IsTruncated`"
                    ),
                    help: format!("{DUMP}, without `--max-items` and `--no-paginate`"),
                    place: Some(place.clone()),
                });
            }
            let missing: Vec<&str> = LISTS.iter().zip(has).filter(|(_, has)| !has).map(|(name, _)| *name).collect();
            if !missing.is_empty() {
                self.estate.gaps.push(Gap {
                    about: about.clone(),
                    message: format!("the details of account {account} do not have `{}`", missing.join("`, `")),
                    help: format!("{DUMP}, without `--filter` and `--query`"),
                    place: Some(place.clone()),
                });
            }
            if let Some(account) = self.estate.accounts.get_mut(account) {
                account.identities_are_read = ends > 0 && missing.is_empty();
            }
        }
    }
}

/// The command that dumps an account.
pub(crate) const DUMP: &str = "aws iam get-account-authorization-details > ACCOUNT.json";

/// The end of the name of a role whose real one is not known.
const NO_SUFFIX: &str = "0000000000000000";

/// The root of accounts that are in no organization.
const NO_ROOT: &str = "r-none";

/// AWS's own policy of a kind, which allows everything.
fn full(kind: OrganizationPolicyKind) -> &'static str {
    match kind {
        OrganizationPolicyKind::ServiceControl => "p-FullAWSAccess",
        OrganizationPolicyKind::ResourceControl => "p-RCPFullAWSAccess",
    }
}

/// Adds AWS's own policies, which are in every organization and always say the same.
///
/// Source: AWS Organizations User Guide, "Service control policies (SCPs)" and "Resource control policies (RCPs)".
fn add_full(organization: &mut Organization) {
    let texts = [
        (
            OrganizationPolicyKind::ServiceControl,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}"#,
        ),
        (
            OrganizationPolicyKind::ResourceControl,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}"#,
        ),
    ];
    for (kind, text) in texts {
        let Ok(policy) = policy::read(text) else { continue };
        let id = full(kind).to_owned();
        let name = id.trim_start_matches("p-").to_owned();
        let document = Document { name, policy: Some(Arc::new(policy)), place: None };
        organization.policies.entry(id).or_insert(OrganizationPolicy { kind, document });
    }
}

fn field(arn: &str, index: usize) -> String {
    arn.split(':').nth(index).unwrap_or_default().to_owned()
}

fn policies_of(documents: &[Document]) -> impl Iterator<Item = (&str, Option<&Arc<personalize_iam_model::Policy>>)> {
    documents.iter().map(|document| (document.name.as_str(), document.policy.as_ref()))
}

fn alike(one: &Identity, other: &Identity) -> bool {
    policies_of(&one.inline).eq(policies_of(&other.inline))
        && one.attached == other.attached
        && one.boundary == other.boundary
        && one.trust.as_ref().map(|trust| &trust.policy) == other.trust.as_ref().map(|trust| &trust.policy)
}

/// That something was read twice and is not the same.
fn twice(about: &str, first: Option<&Place>, second: Option<&Place>) -> Gap {
    let at =
        |place: Option<&Place>| place.map_or_else(|| "?".to_owned(), |place| format!("{}:{}", place.file, place.line));
    Gap {
        about: Some(about.to_owned()),
        message: format!(
            "`{about}` is in {} and in {}, and is not the same there: the latter counts",
            at(first),
            at(second)
        ),
        help: "read one of them alone".to_owned(),
        place: second.cloned(),
    }
}

/// The only user, role or group of a name.
fn only_of<'a>(owner: &Owner, candidates: &'a [String]) -> Result<&'a String, Box<Gap>> {
    let (word, name) = (owner.kind.word(), &owner.name);
    let in_account: Vec<&String> = candidates
        .iter()
        .filter(|arn| owner.account.as_deref().is_none_or(|account| account_of(arn) == Some(account)))
        .collect();
    let (message, help) = match in_account.as_slice() {
        [only] => return Ok(only),
        [] => (
            format!("a part of the {word} `{name}` was read, and not the {word} itself: it is left out"),
            format!("aws iam get-{word} --{word}-name {name}"),
        ),
        _ => (
            format!("a part of the {word} `{name}` was read, and several accounts have one of this name: it is left out"),
            "put the files of an account into a folder that is called after it, or give `account` under `[[read]]` in `estate.toml`"
                .to_owned(),
        ),
    };
    Err(Box::new(Gap { about: Some(name.clone()), message, help, place: None }))
}

/// Adds inline policies that other files have, and says which of those that are listed are missing.
fn complete(
    arn: &str,
    kind: OwnerKind,
    inline: &mut Vec<Document>,
    is_known: &mut bool,
    names: Option<&Vec<String>>,
    more: Vec<Document>,
) {
    for document in more {
        match inline.iter_mut().find(|known| known.name == document.name) {
            Some(known) => *known = document,
            None => inline.push(document),
        }
    }
    let Some(names) = names else { return };
    *is_known = true;
    for name in names {
        if !inline.iter().any(|document| document.name == *name) {
            let name = format!("{name} (inline policy of {} {})", kind.word(), arn.rsplit('/').next().unwrap_or(arn));
            inline.push(Document { name, policy: None, place: None });
        }
    }
}

/// Documents without a policy for parts that were not read, so that what rests on them is not decided.
fn unknown_parts(
    arn: &str,
    kind: OwnerKind,
    inline: &mut Vec<Document>,
    inline_is_known: bool,
    attached_is_known: bool,
    place: &Place,
    gaps: &mut Vec<Gap>,
) {
    let (word, name) = (kind.word(), arn.rsplit('/').next().unwrap_or(arn));
    let parts = [
        (
            inline_is_known,
            "inline policies",
            format!("aws iam list-{word}-policies --{word}-name {name}, and get-{word}-policy of each"),
        ),
        (
            attached_is_known,
            "attached managed policies",
            format!("aws iam list-attached-{word}-policies --{word}-name {name}"),
        ),
    ];
    for (_, what, help) in parts.into_iter().filter(|(is_known, ..)| !is_known) {
        inline.push(Document { name: format!("the {what} of `{arn}`"), policy: None, place: None });
        gaps.push(Gap {
            about: Some(arn.to_owned()),
            message: format!("the {what} of `{arn}` were not read"),
            help: format!("{help}; or dump the account: {DUMP}"),
            place: Some(place.clone()),
        });
    }
}

/// The managed policies that identities and groups name and that are not there.
fn attached(estate: &Estate) -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let of_identities =
        estate.identities.values().flat_map(|one| one.attached.iter().chain(&one.boundary).map(|arn| (arn, &one.arn)));
    let of_groups = estate.groups.values().flat_map(|one| one.attached.iter().map(|arn| (arn, &one.arn)));
    for (policy, owner) in of_identities.chain(of_groups) {
        let is_there = estate.managed.get(policy).is_some_and(|managed| managed.document.policy.is_some());
        if !is_there && policy.starts_with("arn:") {
            all.entry(policy.clone()).or_default().push(owner.clone());
        }
    }
    all
}

/// Takes the managed policies that are missing from those that are given.
fn fill(estate: &mut Estate, given: Vec<(String, ManagedPolicy)>) {
    if given.is_empty() {
        return;
    }
    let by_name: BTreeMap<&str, &ManagedPolicy> = given.iter().map(|(name, policy)| (name.as_str(), policy)).collect();
    for arn in attached(estate).into_keys() {
        let name = arn.rsplit('/').next().unwrap_or_default();
        let found = by_name.get_key_value(arn.as_str()).or_else(|| by_name.get_key_value(name));
        if let Some((known, policy)) = found.filter(|(known, _)| is_it(known, &arn)) {
            debug_assert!(!known.is_empty());
            let mut policy = ManagedPolicy::clone(policy);
            policy.document.name.clone_from(&arn);
            estate.managed.insert(arn, policy);
        }
    }
}

/// Says what is missing, and the commands that give it.
fn what_is_missing(estate: &mut Estate) {
    let mut gaps = Vec::new();
    for (arn, owners) in attached(estate) {
        let is_of_aws = account_of(&arn).is_none();
        let of = match owners.as_slice() {
            [one] => format!("`{one}`"),
            [first, rest @ ..] => format!("`{first}` and {} more", rest.len()),
            [] => continue,
        };
        let more = if is_of_aws { "; or give AWS's policies with `--managed-policies PATH`" } else { "" };
        gaps.push(Gap {
            about: Some(arn.clone()),
            message: format!("the managed policy `{arn}` of {of} is in no file"),
            help: format!("aws iam get-policy --policy-arn {arn}, and get-policy-version of its default version{more}"),
            place: None,
        });
    }
    for (id, account) in &estate.accounts {
        let has_some = estate.identities.keys().any(|arn| account_of(arn) == Some(id));
        if !has_some {
            gaps.push(Gap {
                about: Some(id.clone()),
                message: format!("no user and no role of account {id} was read"),
                help: format!("in account {id}: {DUMP}"),
                place: None,
            });
        } else if !account.identities_are_read
            && !gaps.iter().chain(&estate.gaps).any(|gap| gap.about.as_ref() == Some(id))
        {
            gaps.push(Gap {
                about: Some(id.clone()),
                message: format!("there can be more users and roles in account {id} than were read"),
                help: format!("in account {id}: {DUMP}"),
                place: None,
            });
        }
    }
    if estate.resources.is_empty() {
        gaps.push(Gap {
            about: None,
            message: "no policy of a resource was read: of buckets, keys, queues, topics, functions".to_owned(),
            help: "aws s3api get-bucket-policy --bucket BUCKET > get-bucket-policy-BUCKET.json, for each bucket; likewise `aws kms \
                   get-key-policy` and the like, with ARNs under `[resourcePolicies]` in `estate.toml`"
                .to_owned(),
            place: None,
        });
    }
    for (arn, own) in &estate.resources {
        if own.account.is_none() && account_of(arn).is_none() {
            gaps.push(Gap {
                about: Some(arn.clone()),
                message: format!("which account `{arn}` is of is not known: its ARN does not say it"),
                help: "put the file into a folder that is called after the account, or give `account` under `[[read]]` in \
                       `estate.toml`"
                    .to_owned(),
                place: own.document.place.clone(),
            });
        }
    }
    organization_gaps(estate, &mut gaps);
    estate.gaps.append(&mut gaps);
}

fn organization_gaps(estate: &Estate, gaps: &mut Vec<Gap>) {
    let Some(organization) = &estate.organization else {
        gaps.push(Gap {
            about: None,
            message: "no policies of an organization were read: service and resource control policies can take away what the others \
                      allow"
                .to_owned(),
            help: "aws organizations list-policies-for-target --target-id ACCOUNT --filter SERVICE_CONTROL_POLICY > \
                   list-policies-for-target-ACCOUNT-scp.json, of the accounts, the units above them and the root, and describe-policy \
                   of each; or `none = true` under `[organization]` in `estate.toml`, if there is none"
                .to_owned(),
            place: None,
        });
        return;
    };
    if organization.management_account.is_none() && !organization.names.contains_key(NO_ROOT) && !is_alone(organization)
    {
        gaps.push(Gap {
            about: None,
            message: "which account is the management account was not read: control policies do not apply to it"
                .to_owned(),
            help: "aws organizations describe-organization > describe-organization.json".to_owned(),
            place: None,
        });
    }
    let mut places: BTreeSet<&str> = estate.accounts.keys().map(String::as_str).collect();
    places.retain(|account| organization.management_account.as_deref() != Some(*account));
    let accounts: Vec<&str> = places.iter().copied().collect();
    for account in accounts {
        match organization.parents.get(account) {
            Some(_) => {
                let mut at = account;
                // No organization is as deep; more is a circle.
                for _ in 0..16 {
                    let Some(parent) = organization.parents.get(at) else { break };
                    places.insert(parent);
                    at = parent;
                }
            }
            None => gaps.push(Gap {
                about: Some(account.to_owned()),
                message: format!("where in the organization account {account} is was not read"),
                help: format!("aws organizations list-parents --child-id {account} > list-parents-{account}.json"),
                place: None,
            }),
        }
    }
    let kinds = [
        (OrganizationPolicyKind::ServiceControl, "service control policies", "SERVICE_CONTROL_POLICY", "scp"),
        (OrganizationPolicyKind::ResourceControl, "resource control policies", "RESOURCE_CONTROL_POLICY", "rcp"),
    ];
    for place in places {
        for (kind, what, filter, word) in kinds {
            match organization.attached.get(&Target { kind, id: place.to_owned() }) {
                None => gaps.push(Gap {
                    about: Some(place.to_owned()),
                    message: format!("which {what} are on `{place}` was not read"),
                    help: format!(
                        "aws organizations list-policies-for-target --target-id {place} --filter {filter} > \
                         list-policies-for-target-{place}-{word}.json"
                    ),
                    place: None,
                }),
                Some(policies) => {
                    for id in policies.iter().filter(|id| !organization.policies.contains_key(*id)) {
                        gaps.push(Gap {
                            about: Some(id.clone()),
                            message: format!("the policy `{id}`, which is on `{place}`, is in no file"),
                            help: format!(
                                "aws organizations describe-policy --policy-id {id} > describe-policy-{id}.json"
                            ),
                            place: None,
                        });
                    }
                }
            }
        }
    }
}

fn is_alone(organization: &Organization) -> bool {
    !organization.parents.is_empty() && organization.parents.values().all(|parent| parent == NO_ROOT)
}
