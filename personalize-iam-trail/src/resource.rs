//! On what: the resources of a check, by the ways that the map has to them.

use std::borrow::Cow;

use personalize_iam_model::Partition;
use personalize_iam_model::arn::Fields;

use crate::caller::Identity;
use crate::json::Raw;
use crate::map::{Form, Part, Target, Test, Way};
use crate::record::Record;

/// The resource of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resource<'a> {
    /// An ARN, or `*` for an action that takes nothing else.
    Known(Cow<'a, str>),
    /// An ARN of which the record does not show a part: the path of a role, the suffix of a secret.
    Like {
        /// What is before that part.
        before: String,
        /// What is behind it.
        after: String,
    },
    /// The record does not say.
    NotKnown,
}

/// What AWS writes in place of a value that it does not log.
pub(crate) const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// More resources are not taken from one record.
const MOST: usize = 1000;

/// The fields of a record that templates are filled from.
#[derive(Clone, Debug)]
pub(crate) struct Scene<'a> {
    pub(crate) parameters: Raw<'a>,
    pub(crate) response: Raw<'a>,
    pub(crate) resources: Raw<'a>,
    pub(crate) partition: Cow<'a, str>,
    pub(crate) region: Option<Cow<'a, str>>,
    /// The account that owns the resource.
    pub(crate) owner: Option<Cow<'a, str>>,
    /// The account that `resources[]` says to own the resource.
    pub(crate) told_owner: Option<Cow<'a, str>>,
}

impl<'a> Scene<'a> {
    pub(crate) fn of(record: &Record<'a>, identity: &Identity<'a>) -> Scene<'a> {
        let region = record.region.text();
        let of_arn = identity.arn.as_deref().or(identity.issuer.as_deref()).and_then(Fields::split);
        let partition = match of_arn {
            Some(fields) => Cow::Owned(fields.partition.to_owned()),
            None => Cow::Borrowed(region.as_deref().map_or(Partition::Aws, Partition::of).as_str()),
        };
        let mut listed = record.resources.items().filter_map(|one| one.get("accountId").and_then(Raw::text));
        let first = listed.next().filter(|account| account.len() == 12);
        // Of several owners it is not known whose the resource is.
        let told_owner = first.filter(|first| listed.all(|other| other == *first));
        let owner = told_owner.clone().or_else(|| record.recipient.text());
        let owner = owner.or_else(|| identity.caller_account().map(|account| Cow::Owned(account.to_owned())));
        Scene {
            parameters: record.parameters,
            response: record.response,
            resources: record.resources,
            partition,
            region,
            owner,
            told_owner,
        }
    }

    /// Whether the record has the parameters of the call.
    pub(crate) fn has_parameters(&self) -> bool {
        self.parameters.is_there()
    }

    /// Whether a test holds; `None` if the record does not say.
    pub(crate) fn holds(&self, test: &Test) -> Option<bool> {
        if !self.has_parameters() || *test == Test::Hidden {
            return None;
        }
        let value = |name: &str| self.parameters.path(name).filter(|value| !is_empty(*value));
        let text = |name: &str| value(name).and_then(Raw::scalar);
        Some(match test {
            Test::Has(name) => value(name).is_some(),
            Test::HasAny(beginning) => {
                self.parameters.members().any(|(name, _)| name.starts_with(beginning.as_bytes()))
            }
            Test::Lacks(name) => value(name).is_none(),
            Test::Is(name, wanted) => text(name).is_some_and(|text| text.eq_ignore_ascii_case(wanted)),
            Test::IsOther(name, other) => text(name).is_some_and(|text| text != other.as_str()),
            Test::With(name, part) => text(name).is_some_and(|text| text.contains(part.as_str())),
            Test::Without(name, part) => text(name).is_some_and(|text| !text.contains(part.as_str())),
            Test::Hidden => return None,
        })
    }

    /// The resources of a check.
    pub(crate) fn find(&self, target: &Target) -> Vec<Resource<'a>> {
        let mut partly = None;
        for way in &target.ways {
            let found = match way {
                Way::Everything => vec![Resource::Known(Cow::Borrowed("*"))],
                Way::Listed(kind) => self.listed(kind).map(Resource::Known).into_iter().collect(),
                Way::Parameter(path) => self.arns(self.parameters, path, &target.kind),
                Way::Answer(path) => self.arns(self.response, path, &target.kind),
                Way::Template(parts) => self.filled(parts).unwrap_or_default(),
            };
            match found.as_slice() {
                [] => {}
                [Resource::Like { .. }, ..] => partly = partly.or(Some(found)),
                _ => return found,
            }
        }
        partly.unwrap_or_else(|| vec![Resource::NotKnown])
    }

    /// The only ARN of a type that `resources[]` has: of several it is not known which is meant.
    fn listed(&self, kind: &str) -> Option<Cow<'a, str>> {
        let fits = |one: &Raw<'a>| kind.is_empty() || one.get("type").and_then(Raw::text).as_deref() == Some(kind);
        let mut arns = self.resources.items().filter(fits).filter_map(|one| one.get("ARN").and_then(Raw::text));
        let first = arns.next()?;
        arns.all(|other| other == first).then_some(first)
    }

    fn arns(&self, from: Raw<'a>, path: &str, kind: &str) -> Vec<Resource<'a>> {
        let mut found = Vec::new();
        // An alias names a key without being one.
        let fits = |text: &str| text.starts_with("arn:") && !(kind == "key" && text.contains(":alias/"));
        values(from, path, &mut |value| {
            let each: Vec<Raw<'a>> = if value.0.starts_with(b"[") { value.items().collect() } else { vec![value] };
            found.extend(each.into_iter().filter_map(Raw::text).filter(|text| fits(text)).map(Resource::Known));
        });
        found.truncate(MOST);
        found
    }

    /// A template filled in; `None` if something that it needs is not there.
    pub(crate) fn filled(&self, parts: &[Part]) -> Option<Vec<Resource<'a>>> {
        // What is before the open part, and what is behind it.
        let mut all: Vec<(String, Option<String>)> = vec![(String::new(), None)];
        for part in parts {
            let text: Cow<'_, str> = match part {
                Part::Text(text) => Cow::Borrowed(text),
                Part::Partition => Cow::Borrowed(&self.partition),
                Part::Region => Cow::Borrowed(self.region.as_deref()?),
                Part::Account => Cow::Borrowed(self.owner.as_deref()?),
                Part::Open => {
                    all.iter_mut().for_each(|(_, after)| *after = Some(String::new()));
                    continue;
                }
                Part::Parameter(path, form) => {
                    let mut found = Vec::new();
                    values(self.parameters, path, &mut |value| found.push(form_of(value, *form)));
                    match found.as_slice() {
                        [] if *form == Form::Path && self.has_parameters() => Cow::Borrowed("/"),
                        [] => return None,
                        [Some(one)] => Cow::Owned(one.to_string()),
                        several => {
                            let texts: Vec<&str> = several.iter().map(Option::as_deref).collect::<Option<_>>()?;
                            let joined = |(before, after): &(String, Option<String>), text: &str| match after {
                                Some(after) => (before.clone(), Some([after, text].concat())),
                                None => ([before.as_str(), text].concat(), None),
                            };
                            all = all
                                .iter()
                                .flat_map(|one| texts.iter().map(move |text| joined(one, text)))
                                .take(MOST)
                                .collect();
                            continue;
                        }
                    }
                }
            };
            for (before, after) in &mut all {
                after.as_mut().unwrap_or(before).push_str(&text);
            }
        }
        let resource = |(before, after): (String, Option<String>)| match after {
            Some(after) => Resource::Like { before, after },
            None => Resource::Known(Cow::Owned(before)),
        };
        Some(all.into_iter().map(resource).collect())
    }

    /// The resource that a denial names: an ARN, `*`, or a name of IAM in words, such as `role etl`.
    pub(crate) fn named(&self, words: &str) -> Resource<'a> {
        if words == "*" || words.starts_with("arn:") {
            return Resource::Known(Cow::Owned(words.to_owned()));
        }
        if let Some(arn) = words.strip_prefix("policy ").and_then(|rest| rest.split(' ').next())
            && arn.starts_with("arn:")
        {
            return Resource::Known(Cow::Owned(arn.to_owned()));
        }
        let kinds = ["user", "role", "group", "instance profile", "server certificate"];
        let named = kinds.iter().find_map(|kind| Some((*kind, words.strip_prefix(*kind)?.strip_prefix(' ')?)));
        match (named, self.owner.as_deref()) {
            (Some((kind, name)), Some(account)) if !name.is_empty() && !name.contains(' ') => Resource::Like {
                before: ["arn:", &*self.partition, ":iam::", account, ":", &kind.replace(' ', "-"), "/"].concat(),
                after: name.to_owned(),
            },
            _ => Resource::NotKnown,
        }
    }
}

/// Whether a value is there and holds nothing.
fn is_empty(value: Raw<'_>) -> bool {
    match value.0.first() {
        Some(b'[') => value.items().next().is_none(),
        Some(b'{') => value.members().next().is_none(),
        _ => value.0 == b"\"\"",
    }
}

/// The values at a path, of which a name that ends with `[]` stands for each item.
pub(crate) fn values<'a>(from: Raw<'a>, path: &str, found: &mut dyn FnMut(Raw<'a>)) {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let (name, each) = name.strip_suffix("[]").map_or((name, false), |name| (name, true));
    let Some(value) = from.get(name) else { return };
    let mut deeper = |value: Raw<'a>| if rest.is_empty() { found(value) } else { values(value, rest, found) };
    if each {
        value.items().take(MOST).for_each(&mut deeper);
    } else {
        deeper(value);
    }
}

/// What a form takes of a parameter; `None` if it is not there in this form.
fn form_of(value: Raw<'_>, form: Form) -> Option<Cow<'_, str>> {
    let text = value.scalar().filter(|text| !text.is_empty() && text != HIDDEN)?;
    let is_arn = text.starts_with("arn:");
    let behind = |text: Cow<'_, str>, before: usize| text.rsplit('/').nth(before).map(str::to_owned);
    Some(match form {
        Form::Whole | Form::Path if is_arn => return None,
        Form::Whole | Form::Path => text,
        Form::Id if text.contains(':') || text.starts_with("alias/") => return None,
        Form::Id => text,
        Form::Last => Cow::Owned(behind(text, 0)?),
        Form::Owner => Cow::Owned(behind(text, 1)?),
        Form::Upper => Cow::Owned(text.to_uppercase()),
        Form::Rooted if is_arn => return None,
        Form::Rooted => Cow::Owned(text.strip_prefix('/').unwrap_or(&text).to_owned()),
        Form::Source => {
            let path = text.split_once("?versionId=").map_or(&*text, |(path, _)| path);
            let path = decoded(path.strip_prefix('/').unwrap_or(path));
            if path.starts_with("arn:") || !path.contains('/') {
                return None;
            }
            Cow::Owned(path)
        }
        Form::Ec2 => {
            let (prefix, _) = text.split_once('-')?;
            let (_, kind) = EC2_IDS.iter().find(|(id, _)| *id == prefix)?;
            Cow::Owned([kind, "/", &*text].concat())
        }
    })
}

/// The resource types of EC2 by the prefixes of their ids.
const EC2_IDS: &[(&str, &str)] = &[
    ("acl", "network-acl"),
    ("ami", "image"),
    ("cgw", "customer-gateway"),
    ("dopt", "dhcp-options"),
    ("eipalloc", "elastic-ip"),
    ("eni", "network-interface"),
    ("fl", "vpc-flow-log"),
    ("i", "instance"),
    ("igw", "internet-gateway"),
    ("lt", "launch-template"),
    ("nat", "natgateway"),
    ("pcx", "vpc-peering-connection"),
    ("rtb", "route-table"),
    ("sg", "security-group"),
    ("sgr", "security-group-rule"),
    ("snap", "snapshot"),
    ("subnet", "subnet"),
    ("tgw", "transit-gateway"),
    ("vgw", "vpn-gateway"),
    ("vol", "volume"),
    ("vpc", "vpc"),
    ("vpce", "vpc-endpoint"),
    ("vpn", "vpn-connection"),
];

/// A text without percent-encoding.
pub(crate) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let digits = behind.first_chunk::<2>().and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%');
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { behind.get(2..).unwrap_or_default() } else { behind };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
