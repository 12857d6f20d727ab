//! `estate.toml`: what files and folders do not say themselves. The documentation of the crate shows one.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::iam::of_one_version;
use super::{Input, is_account};
use crate::estate::{OrganizationPolicyKind, OwnPolicy};
use crate::fact::{Fact, Part};
use crate::value::{DumpError, File, Value};

/// What `estate.toml` says.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// The files and folders to read, with what is known of them.
    pub reads: Vec<Wanted>,
    /// What it says itself, without the documents in other files.
    part: Part,
    /// The files with documents, and what each is.
    documents: Vec<(String, Of)>,
}

/// A file or a folder to read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// The path, from the folder of `estate.toml`.
    pub path: String,
    /// The account that it is of.
    pub account: Option<String>,
    /// What it is about.
    pub target: Option<String>,
}

/// What a document is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Of {
    Resource(String),
    Managed(String),
    Organization(OrganizationPolicyKind),
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
struct Written {
    read: Vec<Wanted>,
    accounts: BTreeMap<String, WrittenAccount>,
    organization: Option<WrittenOrganization>,
    resource_policies: BTreeMap<String, String>,
    managed_policies: BTreeMap<String, String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct WrittenAccount {
    name: Option<String>,
    parent: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
struct WrittenOrganization {
    none: bool,
    id: Option<String>,
    management_account: Option<String>,
    parents: BTreeMap<String, String>,
    service_control: BTreeMap<String, Vec<String>>,
    resource_control: BTreeMap<String, Vec<String>>,
}

impl Manifest {
    /// Reads the text of an `estate.toml`.
    ///
    /// # Errors
    ///
    /// If it is not TOML, or has names that are not known: where.
    pub fn of_text(text: &str) -> Result<Manifest, DumpError> {
        let error = |message: String, at: usize| {
            let before = text.get(..at).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            DumpError { message, help: None, line, column }
        };
        let written: Written = toml::from_str(text)
            .map_err(|why| error(why.message().to_owned(), why.span().map_or(0, |span| span.start)))?;
        let told = written.read.iter().filter_map(|wanted| wanted.account.as_ref()).chain(written.accounts.keys());
        if let Some(wrong) = told.into_iter().find(|account| !is_account(account)) {
            let at = text.find(wrong.as_str()).unwrap_or_default();
            return Err(error(
                format!("`{}` is not an account: an account has twelve digits", wrong.escape_debug()),
                at,
            ));
        }
        let mut manifest = Manifest { reads: written.read, ..Manifest::default() };
        let facts = &mut manifest.part.facts;
        for (id, account) in written.accounts {
            facts.extend(account.parent.map(|parent| Fact::Parent { child: id.clone(), parent }));
            facts.push(Fact::Account { id, name: account.name });
        }
        if let Some(organization) = written.organization {
            if organization.none {
                facts.push(Fact::NoOrganization);
            } else {
                let (id, management_account) = (organization.id, organization.management_account);
                facts.push(Fact::Organization { id, management_account });
            }
            facts.extend(organization.parents.into_iter().map(|(child, parent)| Fact::Parent { child, parent }));
            let kinds = [
                (OrganizationPolicyKind::ServiceControl, organization.service_control),
                (OrganizationPolicyKind::ResourceControl, organization.resource_control),
            ];
            for (kind, levels) in kinds {
                for (target, policies) in levels {
                    let files = policies.iter().filter(|policy| built_in(policy).is_none());
                    manifest.documents.extend(files.map(|file| (file.clone(), Of::Organization(kind))));
                    let ids = policies.iter().map(|policy| built_in(policy).unwrap_or(policy).to_owned()).collect();
                    facts.push(Fact::OnTarget { kind, target, policies: ids });
                }
            }
        }
        manifest.documents.extend(written.resource_policies.into_iter().map(|(arn, file)| (file, Of::Resource(arn))));
        manifest.documents.extend(written.managed_policies.into_iter().map(|(arn, file)| (file, Of::Managed(arn))));
        manifest.documents.dedup();
        manifest.part.count("estate.toml");
        Ok(manifest)
    }

    /// The files of the documents that it names, from its own folder.
    pub fn documents(&self) -> impl Iterator<Item = &str> {
        self.documents.iter().map(|(file, _)| file.as_str())
    }

    /// What it says, with the documents of the files that it names. `open` gives the name in messages and the text of a file,
    /// by the index in [`documents`](Manifest::documents); a file that it does not give is not read, and said to be so.
    #[must_use]
    pub fn part(mut self, open: impl Fn(usize) -> Option<(String, String)>) -> Part {
        let part = &mut self.part;
        for (index, (path, of)) in self.documents.iter().enumerate() {
            let about = match of {
                Of::Resource(arn) | Of::Managed(arn) => arn,
                Of::Organization(_) => path,
            };
            let opened = open(index);
            let read = opened.as_ref().map(|(name, text)| document(&Input::new(name, text), about, part));
            let missing = || crate::estate::Document { name: about.clone(), policy: None, place: None };
            let document = match read {
                Some(Ok(document)) => document,
                Some(Err(error)) => {
                    part.gap(
                        Some(about.clone()),
                        format!("`{path}` cannot be read: line {}: {}", error.line, error.message),
                        "correct the file".to_owned(),
                        None,
                    );
                    missing()
                }
                None => {
                    let message = format!("the policy of `{about}` in `{path}` was not read");
                    part.gap(Some(about.clone()), message, "correct the path in `estate.toml`".to_owned(), None);
                    missing()
                }
            };
            part.facts.push(match of {
                Of::Resource(arn) => Fact::Resource { arn: arn.clone(), policy: OwnPolicy { document, account: None } },
                Of::Managed(arn) => Fact::Managed { arn: arn.clone(), policy: of_one_version(document, None) },
                Of::Organization(kind) => Fact::OrganizationPolicy { id: path.clone(), kind: *kind, document },
            });
        }
        self.part
    }
}

/// The id of a policy of AWS's own in organizations, by its name.
fn built_in(name: &str) -> Option<&'static str> {
    match name {
        "FullAWSAccess" | "p-FullAWSAccess" => Some("p-FullAWSAccess"),
        "RCPFullAWSAccess" | "p-RCPFullAWSAccess" => Some("p-RCPFullAWSAccess"),
        _ => None,
    }
}

/// A document in a file: a policy, or an output that has one.
fn document(input: &Input<'_>, about: &str, part: &mut Part) -> Result<crate::estate::Document, DumpError> {
    let file = File::new(input.file, input.text);
    let trees = file.trees()?;
    let nothing = DumpError { message: "it has no policy".to_owned(), help: None, line: 1, column: 1 };
    let Some((start, text, tree)) = trees.first() else { return Err(nothing) };
    let Some(root) = Value::root(&file, *start, text, tree) else { return Err(nothing) };
    let inner = || ["Policy", "PolicyDocument", "Content", "Document"].iter().find_map(|name| root.get(name));
    let value = if root.is_policy() { root } else { inner().unwrap_or(root) };
    Ok(value.document(about, about, &mut part.gaps))
}
