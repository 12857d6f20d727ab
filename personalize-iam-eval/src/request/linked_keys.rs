//! Condition keys that follow from other condition keys, and contradictions between them.
//!
//! Of each tie, what is given decides the rest: wholly, so that the rest is filled in; or in part, so that the request has a
//! key and it is not known with which value, or with which further values.

use personalize_iam_model::action::ActionName;
use personalize_iam_model::catalog::{self, Action};

use crate::base::hash::hash_of;
use crate::request::account::Asked;
use crate::request::context::{ContextValue, Parts, Request, names_key};
use crate::request::derived_keys::{Derived, Filling, filled_for, says_owner_in_s3};
use crate::request::principal::Principal;

/// A list of names, and the keys that have a value for each name.
#[derive(Clone, Copy, Debug)]
pub struct NamedParts {
    /// What the key of each name begins with.
    pub prefix: &'static str,
    /// The key that lists the names.
    pub list: &'static str,
    derived: Derived,
}

/// What the keys for the pairs of an encryption context begin with.
pub(crate) const ENCRYPTION_CONTEXT: &str = "kms:EncryptionContext:";

/// The lists of names whose parts are keys of their own.
///
/// Source: IAM User Guide, "AWS global condition context keys" (`aws:RequestTag`, `aws:TagKeys`); AWS KMS Developer Guide,
/// "AWS KMS condition keys"; Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
pub const NAMED_PARTS: [NamedParts; 3] = [
    NamedParts { prefix: "aws:RequestTag/", list: "aws:TagKeys", derived: Derived::TagKeys },
    NamedParts {
        prefix: ENCRYPTION_CONTEXT,
        list: "kms:EncryptionContextKeys",
        derived: Derived::EncryptionContextKeys,
    },
    NamedParts {
        prefix: "s3:RequestObjectTag/",
        list: "s3:RequestObjectTagKeys",
        derived: Derived::RequestObjectTagKeys,
    },
];

impl NamedParts {
    /// The name in a key, if it is one of these keys.
    #[must_use]
    pub fn name_in<'a>(&self, key: &'a str) -> Option<&'a str> {
        let start = key.get(..self.prefix.len())?;
        start.eq_ignore_ascii_case(self.prefix).then(|| key.get(self.prefix.len()..))?.filter(|name| !name.is_empty())
    }

    /// Whether the request for an action has the key of each name that it lists; `None` if that is not known. A request
    /// that takes tags away lists their keys alone.
    #[must_use]
    pub fn are_with(&self, action: &ActionName) -> Option<bool> {
        self.are_with_known(|| action.known().or_else(|| catalog::reviewed_action(action)))
    }

    fn are_with_known(&self, action: impl FnOnce() -> Option<&'static Action>) -> Option<bool> {
        if self.derived != Derived::TagKeys {
            return Some(true);
        }
        let known = action()?;
        let carries = |key: &str| catalog::global_condition_key(key).is_some_and(|key| known.carries(key));
        Some(carries("aws:RequestTag/x") || !carries(self.list))
    }
}

/// The keys that say through which services a request comes: all of them in order, the first, the last. In lower case.
///
/// Source: IAM User Guide, "AWS global condition context keys".
pub const CALLED_VIA: [&str; 3] = [CALLED_VIA_LIST, Derived::CalledViaFirst.folded(), Derived::CalledViaLast.folded()];
const CALLED_VIA_LIST: &str = "aws:calledvia";

/// What the keys of a request say of others, and what else of them is not as in most requests.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tied {
    /// Keys that follow, with values that are not those of [`derived_value`](super::derived_keys::derived_value).
    pub(crate) follow: Vec<(Derived, Filling)>,
    /// Keys in lower case that the request has, and of which not all is known, in order.
    pub(crate) there: Vec<(Box<str>, There)>,
    /// Keys in lower case of which it is not known whether the request has them.
    pub(crate) unknown: Vec<Box<str>>,
    /// The request comes through a service.
    pub(crate) via_service: bool,
}

/// What is known of a key that a request has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum There {
    /// It has one value.
    One,
    /// As AWS includes it in every request for the action, it has one value.
    Always,
    /// It has these values, and perhaps more.
    Values(Vec<String>),
}

/// Whether a key in lower case is among those that a request names as unknown, or the same is true of some key that begins so.
fn is_open(request: Parts<'_>, folded: &str, is_beginning: bool) -> bool {
    request.unknown.iter().any(|key| {
        let key = key.to_lowercase();
        names_key(&key, folded) || is_beginning && key.trim_end_matches('*').starts_with(folded)
    })
}

/// All values that are given for a key in lower case; `None` if it is not given.
fn given<'a>(request: Parts<'a>, folded: &str) -> Option<Vec<&'a str>> {
    let mut of_key = request.context.iter().filter(|(key, _)| key.eq_ignore_ascii_case(folded)).peekable();
    of_key.peek()?;
    Some(of_key.flat_map(|(_, values)| values.iter()).collect())
}

/// Whether a key that is given, by its hash in lower case, can say something of others.
pub(crate) fn says_of_others(key: &str, hash: u32) -> bool {
    const KEYS: [u32; 8] = [
        hash_of(CALLED_VIA_LIST.as_bytes()),
        hash_of(Derived::CalledViaFirst.folded().as_bytes()),
        hash_of(Derived::CalledViaLast.folded().as_bytes()),
        hash_of(Derived::TagKeys.folded().as_bytes()),
        hash_of(Derived::EncryptionContextKeys.folded().as_bytes()),
        hash_of(Derived::RequestObjectTagKeys.folded().as_bytes()),
        hash_of(Derived::ResourceAccount.folded().as_bytes()),
        hash_of(Derived::OwnerInS3.folded().as_bytes()),
    ];
    let is_part = |parts: &NamedParts| {
        let end = parts.prefix.len() - 1;
        key.as_bytes().get(end) == parts.prefix.as_bytes().get(end) && parts.name_in(key).is_some()
    };
    KEYS.contains(&hash) || NAMED_PARTS.iter().any(is_part)
}

/// Whether [`tied`] has anything to say of a request of which no given key [says something](says_of_others) of others.
pub(crate) fn is_tied_anyway(asked: &Asked<'_>) -> bool {
    // Whose ARN, id or names follow in texts that the request does not have.
    let is_filled = matches!(
        asked.request.principal,
        Principal::Root { .. } | Principal::FederatedUser { .. } | Principal::Service { .. }
    );
    is_filled
        || !asked.request.unknown.is_empty()
        || asked.owner().is_none()
        || asked.service == "sts"
        || asked.service == "kms" && asked.principal_account.is_none()
}

/// What the keys of a request say of others.
pub(crate) fn tied(asked: &Asked<'_>) -> Tied {
    let request = asked.request;
    let mut tied = Tied::default();
    tied.follow.extend(filled_for(request.principal));
    NAMED_PARTS.iter().for_each(|parts| named_parts(parts, request, &mut tied));
    called_via(request, &mut tied);
    // Which of those without an account have the key, no page says.
    if asked.service == "kms" && asked.principal_account.is_none() {
        tied.unknown.push(Derived::CallerAccount.folded().into());
    }
    if asked.service == "s3" {
        owner_in_s3(asked, &mut tied);
    }
    if asked.service == "sts" {
        let held = catalog::ALWAYS_HELD.iter().filter(|held| held.action.eq_ignore_ascii_case(request.action));
        tied.there.extend(held.map(|held| (held.key.to_lowercase().into(), There::Always)));
    }
    // Most requests have the account of the resource, AWS says, and of this one it does not follow.
    if asked.owner().is_none() {
        tied.unknown.push(Derived::ResourceAccount.folded().into());
    }
    tied.unknown.extend(request.unknown.iter().map(|key| Box::from(key.to_lowercase())));
    tied.there.sort_by(|(one, _), (other, _)| one.cmp(other));
    tied
}

/// Amazon S3 has the account that owns the resource under a key of its own: each of the two follows from the other.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"; Amazon S3 User Guide,
/// "Bucket policy examples using condition keys".
fn owner_in_s3(asked: &Asked<'_>, tied: &mut Tied) {
    let request = asked.request;
    let filling = |values: Vec<&str>| match values.as_slice() {
        [one] => Filling::One((*one).to_owned()),
        values => Filling::Many(values.iter().map(|value| (*value).to_owned()).collect()),
    };
    let (own, global) = (Derived::OwnerInS3, Derived::ResourceAccount);
    if says_owner_in_s3(asked) {
        let values = given(request, own.folded()).unwrap_or_default();
        tied.follow.push((global, filling(values)));
    } else if let Some(values) = given(request, global.folded()) {
        tied.follow.push((own, filling(values)));
    } else if asked.owner().is_none() || is_open(request, global.folded(), false) {
        tied.unknown.push(own.folded().into());
    }
}

fn named_parts(parts: &NamedParts, request: Parts<'_>, tied: &mut Tied) {
    let are_with = || parts.are_with_known(|| request.known.or_else(|| catalog::reviewed_action(request.action)));
    let folded = parts.derived.folded();
    let mut names: Vec<String> = request
        .context
        .iter()
        .filter(|(_, values)| !values.is_empty())
        .filter_map(|(key, _)| parts.name_in(key).map(str::to_owned))
        .collect();
    names.sort();
    names.dedup();
    if let Some(list) = given(request, folded) {
        let beginning = parts.prefix.to_lowercase();
        let listed = list.iter().filter(|name| !name.is_empty());
        let keys = listed.map(|name| Box::from([&*beginning, &*name.to_lowercase()].concat()));
        match (list.is_empty(), are_with()) {
            (true, _) | (_, Some(false)) => {}
            (_, Some(true)) => tied.there.extend(keys.map(|key| (key, There::One))),
            (_, None) => tied.unknown.extend(keys),
        }
        return;
    }
    let list_is_open = is_open(request, folded, false);
    let is_open = list_is_open || is_open(request, &parts.prefix.to_lowercase(), true);
    // What else it lists is a key too.
    if list_is_open && are_with() != Some(false) {
        tied.unknown.push([&*parts.prefix.to_lowercase(), "*"].concat().into());
    }
    match (names.is_empty(), is_open) {
        (true, true) => tied.unknown.push(folded.into()),
        (true, false) => {}
        (false, true) => tied.there.push((folded.into(), There::Values(names))),
        (false, false) => tied.follow.push((parts.derived, Filling::Many(names))),
    }
}

fn called_via(request: Parts<'_>, tied: &mut Tied) {
    let [all, first, last] = CALLED_VIA.map(|key| given(request, key));
    let of = |values: &Option<Vec<&str>>| values.iter().flatten().any(|value| !value.is_empty());
    tied.via_service = of(&all) || of(&first) || of(&last);
    if let Some(all) = &all {
        for (key, end) in [(Derived::CalledViaFirst, all.first()), (Derived::CalledViaLast, all.last())] {
            tied.follow.extend(end.map(|end| (key, Filling::One((*end).to_owned()))));
        }
    } else if tied.via_service {
        let mut ends: Vec<String> = first.iter().chain(&last).flatten().map(|end| (*end).to_owned()).collect();
        ends.retain(|end| !end.is_empty());
        ends.dedup();
        tied.there.push((CALLED_VIA_LIST.into(), There::Values(ends)));
        for (key, end) in [(Derived::CalledViaFirst, &first), (Derived::CalledViaLast, &last)] {
            tied.there.extend(end.is_none().then(|| (key.folded().into(), There::One)));
        }
    } else if first.is_none() && last.is_none() && CALLED_VIA.iter().any(|key| is_open(request, key, false)) {
        tied.unknown.extend(CALLED_VIA.map(Box::from));
    }
    if tied.via_service {
        tied.follow.push((Derived::ViaAwsService, Filling::One("true".to_owned())));
    } else if tied.unknown.iter().any(|key| **key == *CALLED_VIA_LIST) {
        tied.unknown.push(Derived::ViaAwsService.folded().into());
    }
}

/// The keys of a request that contradict each other, so that AWS has no such request: each time why.
pub(crate) fn contradictions(request: &Request) -> Vec<String> {
    let (parts_of, mut found) = (Parts::from(request), Vec::new());
    for parts in &NAMED_PARTS {
        let Some(list) = given(parts_of, parts.derived.folded()) else { continue };
        let is_listed = |name: &str| list.iter().any(|one| one.to_lowercase() == name.to_lowercase());
        for (key, value) in &request.context {
            let Some(name) = parts.name_in(key) else { continue };
            let shown = key.escape_debug();
            match (value.values().is_empty(), is_listed(name)) {
                (false, false) => found.push(format!(
                    "`{shown}` is given and `{}` does not list `{}`: add it to the list, or leave the list out, which follows",
                    parts.list,
                    name.escape_debug()
                )),
                (true, true) if parts.are_with(&request.action) == Some(true) => {
                    found.push(format!("`{}` lists `{}`, so that `{shown}` has a value", parts.list, name.escape_debug()));
                }
                _ => {}
            }
        }
    }
    let [all, first, last] = CALLED_VIA.map(|key| given(parts_of, key));
    if let Some(all) = &all {
        let ends = [(Derived::CalledViaFirst, &first, all.first()), (Derived::CalledViaLast, &last, all.last())];
        for (key, given, end) in ends {
            let differs = given.as_ref().is_some_and(|given| given.iter().ne(end));
            let place = if key == Derived::CalledViaFirst { "first" } else { "last" };
            found.extend(differs.then(|| {
                format!("`{}` is not the {place} value of `aws:CalledVia`: leave it out, as it follows", key.name())
            }));
        }
    }
    let via_service = given(parts_of, Derived::ViaAwsService.folded());
    let is_false =
        via_service.is_some_and(|values| matches!(values.as_slice(), [one] if one.eq_ignore_ascii_case("false")));
    let comes_via = [all, first, last].into_iter().flatten().any(|values| !values.is_empty());
    if is_false && comes_via {
        found.push(
            "a request with `aws:CalledVia` comes through a service: `aws:ViaAWSService` is not false".to_owned(),
        );
    }
    let of_kms = request.action.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("kms:"));
    let account = request.principal.account().filter(|_| of_kms);
    if let Some((account, given)) = account.zip(given(parts_of, Derived::CallerAccount.folded()))
        && given.as_slice() != [account]
    {
        found.push(format!(
            "`kms:CallerAccount` is the caller's account, `{}`: leave it out, as it follows",
            account.escape_debug()
        ));
    }
    let of_s3 = request.action.get(..3).is_some_and(|prefix| prefix.eq_ignore_ascii_case("s3:"));
    let owners = [Derived::OwnerInS3, Derived::ResourceAccount].map(|key| given(parts_of, key.folded()));
    if let [Some(own), Some(global)] = owners
        && of_s3
        && own != global
    {
        let why =
            "`s3:ResourceAccount` and `aws:ResourceAccount` are the same account: leave one of them out, as it follows";
        found.push(why.to_owned());
    }
    found
}

/// Gives the request what its keys say of others and it does not give, so that all of them fit together: the parts that a
/// list names, with the value `example`, and the services through which the request comes.
pub fn complete(request: &mut Request) {
    for parts in &NAMED_PARTS {
        let is_with = parts.are_with(&request.action);
        let listed = given(Parts::from(&*request), parts.derived.folded())
            .filter(|_| is_with != Some(false))
            .unwrap_or_default();
        let listed: Vec<String> = listed.into_iter().filter(|name| is_plain(name)).map(str::to_owned).collect();
        for name in listed {
            let key = format!("{}{name}", parts.prefix);
            match request.context.iter_mut().find(|(given, _)| given.eq_ignore_ascii_case(&key)) {
                Some((given, value)) => {
                    *given = key;
                    if value.values().is_empty() && is_with == Some(true) {
                        *value = "example".into();
                    }
                }
                None => request.context.push((key, "example".into())),
            }
        }
    }
    let [all, first, last] = CALLED_VIA.map(|key| {
        let values = given(Parts::from(&*request), key).unwrap_or_default();
        values.into_iter().filter(|service| !service.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    });
    let (first, last) = (first.first(), last.first());
    let mut services = all.clone();
    // The ends stand where they belong.
    if let Some(first) = first.filter(|first| services.first() != Some(first)) {
        if let Some(at) = services.iter().position(|one| one == first) {
            services.remove(at);
        }
        services.insert(0, first.clone());
    }
    if let Some(last) = last.filter(|last| services.last() != Some(last)) {
        let kept = usize::from(first.is_some());
        if let Some(at) = services.iter().rposition(|one| one == last).filter(|at| *at >= kept) {
            services.remove(at);
        }
        services.push(last.clone());
    }
    if services.is_empty() {
        return;
    }
    let mut set = |key: &str, value: ContextValue| match request
        .context
        .iter_mut()
        .find(|(given, _)| given.eq_ignore_ascii_case(key))
    {
        Some((_, given)) => *given = value,
        None => request.context.push((key.to_owned(), value)),
    };
    if services != all {
        set("aws:CalledVia", ContextValue::Many(services));
    }
    set("aws:ViaAWSService", "true".into());
}

/// Whether the name of a part is the same whichever way its case is left out, and can be in a scenario.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.is_ascii() && name.trim() == name
}

#[cfg(test)]
mod tests {
    use super::*;

    const CAMPAIGN: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";

    fn request(action: &str, context: &[(&str, &[&str])]) -> Request {
        let ana = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
        let list = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
        let with = |request: Request, (key, values): &(&str, &[&str])| match values {
            [one] => request.with(*key, *one),
            values => request.with(*key, ContextValue::Many(list(values))),
        };
        context.iter().fold(Request::new(ana, action, CAMPAIGN), with)
    }

    /// Of all keys that say something of another one, each by itself fits, and each other value of the other does not.
    #[test]
    fn every_key_that_says_something_of_another_contradicts_another_value_of_it() {
        const VIA: &str = "comes through a service";
        const OWN: (&str, &[&str]) = ("s3:ResourceAccount", &["111122223333"]);
        for (action, one, fits, differs, told) in [
            (
                "s3:GetObject",
                ("aws:CalledVia", &["a", "b"][..]),
                ("aws:ViaAWSService", &["true"][..]),
                &["false"][..],
                VIA,
            ),
            ("s3:GetObject", ("aws:CalledViaFirst", &["a"]), ("aws:viaawsservice", &["TRUE"]), &["FALSE"], VIA),
            ("s3:GetObject", ("aws:CalledViaLast", &["b"]), ("aws:ViaAWSService", &["true"]), &["false"], VIA),
            (
                "s3:GetObject",
                ("aws:CalledVia", &["a", "b"]),
                ("aws:CalledViaFirst", &["a"]),
                &["b"],
                "is not the first",
            ),
            ("s3:GetObject", ("aws:CalledVia", &["a", "b"]), ("aws:CalledViaLast", &["b"]), &["a"], "is not the last"),
            ("s3:GetObject", ("aws:CalledVia", &["a", "b"]), ("aws:CalledViaLast", &["b"]), &[], "is not the last"),
            ("s3:GetObject", OWN, ("aws:ResourceAccount", &["111122223333"]), &["444455556666"], "the same account"),
            (
                "s3:PutObject",
                ("s3:RequestObjectTag/x", &["1"]),
                ("s3:RequestObjectTagKeys", &["x"]),
                &["y"],
                "not list `x`",
            ),
            (
                "s3:PutObject",
                ("s3:RequestObjectTagKeys", &["x"]),
                ("s3:RequestObjectTag/X", &["1"]),
                &[],
                "has a value",
            ),
            (
                "kms:Decrypt",
                ("kms:EncryptionContext:x", &["1"]),
                ("kms:EncryptionContextKeys", &["X", "y"]),
                &["y"],
                "list `x`",
            ),
            ("personalize:TagResource", ("aws:TagKeys", &["x"]), ("aws:RequestTag/x", &["1"]), &[], "has a value"),
            (
                "kms:Decrypt",
                ("aws:SourceIp", &["10.1.2.3"]),
                ("kms:CallerAccount", &["111122223333"]),
                &["1"],
                "the caller's",
            ),
        ] {
            let why = |context: &[(&str, &[&str])]| contradictions(&request(action, context));
            assert_eq!(why(&[one]), [""; 0], "{one:?} by itself");
            assert_eq!(why(&[fits]), [""; 0], "{fits:?} by itself");
            assert_eq!(why(&[one, fits]), [""; 0], "{one:?} and {fits:?}");
            let found = why(&[one, (fits.0, differs)]);
            assert!(matches!(found.as_slice(), [only] if only.contains(told)), "{one:?} and {differs:?}: {found:?}");
        }
        // What takes tags away lists their keys alone, and what is of no such service says nothing.
        for (action, context) in [
            ("personalize:UntagResource", [("aws:TagKeys", &["x"][..]), ("aws:RequestTag/x", &[][..])]),
            ("kms:Decrypt", [OWN, ("aws:ResourceAccount", &["444455556666"])]),
            ("s3:GetObject", [("kms:CallerAccount", &["1"]), ("aws:SourceIp", &["10.1.2.3"])]),
        ] {
            assert_eq!(contradictions(&request(action, &context)), [""; 0], "{action} {context:?}");
        }
    }
}
