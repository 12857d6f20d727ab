//! A request prepared for decisions.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::base::hash::hash_of;
use crate::base::span::number;
use crate::base::words::quoted;
use crate::request::account::{Asked, Barrier};
use crate::request::context::{ContextValue, Request};
use crate::request::derived_keys::{Derived, Filling, assumed_keys, derived_keys, is_included, other_time};
use crate::request::layout::{Packed, Stored};
use crate::request::linked_keys::{There, tied};
use crate::request::only_resource::other_resource;
use crate::request::situation::Situation;

/// A request prepared for decisions: keys folded and hashed, what follows from the request filled in.
///
/// Made once, it can be decided under many policies.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// What deciding reads.
    pub(crate) packed: Packed,
    pub(crate) request: Request,
    /// The resource that was named, if AWS asks about another one.
    pub(crate) named_resource: Option<String>,
    /// The length of the action's service prefix.
    pub(crate) prefix: usize,
    pub(crate) resource_account: Option<Box<str>>,
    /// Why nothing can allow the request, if so.
    pub(crate) barrier: Option<Barrier>,
    /// The values of the keys that do not have one alone.
    lists: Vec<List>,
    /// The keys that were not given and follow from the request: a bit for each of [`Derived::ALL`].
    filled: u32,
    /// Those among them that are assumed.
    assumed: u32,
    /// Keys in lower case that the request has, and of which not all is known, in order.
    there: Vec<(Box<str>, There)>,
    /// Keys in lower case.
    unknown: Vec<Box<str>>,
}

/// The values of a key.
#[derive(Clone, Debug)]
enum List {
    /// As they are given at this place of the request's context.
    Given(usize),
    /// These, which follow from the request.
    Filled(Vec<String>),
    /// Of a key that is given several times, in different case or not: where, and all values together.
    Several(Vec<usize>, Vec<String>),
}

/// What a request has for a key.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lookup<'a> {
    Absent,
    Present(Values<'a>),
    /// It is not known whether the request has the key.
    Unknown,
    /// The request has the key with one value, which is not known.
    Included,
    /// The request has the key with these values, and it is not known whether with others too.
    Partly(&'a [String]),
}

/// One value, or a list.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Values<'a> {
    One(&'a str),
    Many(&'a [String]),
}

impl<'a> Values<'a> {
    pub(crate) fn is_empty(self) -> bool {
        matches!(self, Values::Many([]))
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = &'a str> {
        let (one, many) = match self {
            Values::One(value) => (Some(value), &[][..]),
            Values::Many(values) => (None, values),
        };
        one.into_iter().chain(many.iter().map(String::as_str))
    }

    /// The value, if there is one alone, in a list or not.
    pub(crate) fn single(self) -> Option<&'a str> {
        let mut values = self.iter();
        values.next().filter(|_| values.next().is_none())
    }

    pub(crate) fn to_value(self) -> ContextValue {
        match self {
            Values::One(value) => ContextValue::One(value.to_owned()),
            Values::Many(values) => ContextValue::Many(values.to_vec()),
        }
    }
}

impl<'a> From<&'a ContextValue> for Values<'a> {
    fn from(value: &'a ContextValue) -> Self {
        match value {
            ContextValue::One(value) => Values::One(value),
            ContextValue::Many(values) => Values::Many(values),
        }
    }
}

impl Prepared {
    /// Makes a request ready.
    ///
    /// Keys that follow from the principal, the action and the resource are filled in unless they are given or named
    /// as unknown: `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType`, `aws:PrincipalIsAWSService`,
    /// `aws:PrincipalServiceName`, `aws:PrincipalServiceNamesList`, `aws:username`, `aws:userid`, `aws:ResourceAccount`,
    /// `aws:RequestedRegion`, `kms:CallerAccount`; in requests to Amazon S3 `s3:ResourceAccount` is `aws:ResourceAccount`.
    ///
    /// So are keys that follow from other keys: of `aws:CurrentTime` and `aws:EpochTime` one from the other; `aws:TagKeys`
    /// from the keys `aws:RequestTag/...`, `kms:EncryptionContextKeys` from `kms:EncryptionContext:...` and
    /// `s3:RequestObjectTagKeys` from `s3:RequestObjectTag/...`; `aws:CalledViaFirst` and `aws:CalledViaLast` from
    /// `aws:CalledVia`, and from any of these that `aws:ViaAWSService` is true. The other way round, a key that a list names
    /// is there and its value is not known, unless the action takes tags away; and where only an end of `aws:CalledVia` is
    /// given, the list is there with this end and perhaps others. What follows from a key that is named as unknown is not
    /// known either. Keys that contradict each other are taken as they are given, and are a
    /// [`Misfit`](crate::Misfit).
    ///
    /// Three are assumed: that `aws:SecureTransport` is true and, if nothing says otherwise, `aws:ViaAWSService` false, and that a resource whose ARN
    /// has no account belongs to the caller's (`aws:ResourceAccount`). An [`Evaluation`](crate::Evaluation) lists those
    /// that decide.
    ///
    /// A key that AWS includes in every request of such a caller (`catalog::ConditionKey::always`), and that is neither given
    /// nor follows, is there, and its value is not known: the `aws:userid` of a user, the `aws:PrincipalArn` of a session
    /// whose role is not given, `aws:CurrentTime`. So is one that every request for the action holds
    /// ([`ALWAYS_HELD`](personalize_iam_model::catalog::ALWAYS_HELD)): `sts:RoleSessionName`. So is `aws:ResourceAccount` of what AWS itself owns, such as a recipe of
    /// Amazon Personalize, and where neither the resource nor the caller has an account. Other keys are absent.
    ///
    /// A request for an action without resource types is decided on `*`, or on the ARN of
    /// [`NAMED_RESOURCES`](personalize_iam_model::catalog::NAMED_RESOURCES), whatever resource it names.
    #[must_use]
    pub fn new(mut request: Request) -> Prepared {
        /// What the keys that follow take, in the mean.
        const FILLED: usize = 400;
        let of_value = |value: &ContextValue| match value {
            ContextValue::One(value) => value.len(),
            ContextValue::Many(_) => 0,
        };
        let bytes: usize = request.context.iter().map(|(key, value)| key.len() + of_value(value)).sum();
        let action = request.action.to_lowercase();
        let named_resource =
            other_resource(&request, &action).map(|other| std::mem::replace(&mut request.resource, other));
        let mut packed = Packed::new(&request.action, &action, &request.resource, bytes + FILLED);
        let asked = Asked::new(&request, &action);
        let barrier = asked.barrier();
        packed.situation = Situation::of_request(&asked, barrier);
        let mut unknown: Vec<Box<str>> = request.unknown.iter().map(|key| key.to_lowercase().into()).collect();
        let mut tied = tied(&asked);
        unknown.append(&mut tied.unknown);
        // Most requests have the account of the resource, AWS says, and of this one it does not follow.
        if asked.owner().is_none() {
            unknown.push(Derived::ResourceAccount.folded().into());
        }
        packed.has_unknown_keys = !unknown.is_empty() || !tied.there.is_empty();
        let mut lists = Vec::new();
        pack_given(&mut packed, &request, &mut lists);
        let filled = fill(&mut packed, &asked, tied.follow, &unknown, &mut lists);
        let assumed = assumed_keys(&asked, tied.via_service).into_iter().flatten();
        let assumed = assumed.fold(0, |bits, key| bits | 1 << key as u32);
        if packed.is_incomplete {
            unknown.push(Box::from("*"));
            packed.has_unknown_keys = true;
        }
        Prepared {
            resource_account: asked.owner().map(Box::from),
            prefix: asked.service.len(),
            packed,
            request,
            named_resource,
            barrier,
            lists,
            filled,
            assumed: filled & assumed,
            there: tied.there,
            unknown,
        }
    }

    /// The request.
    #[must_use]
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// That AWS asks about another resource than the one that the request names, if that is so: for an action without
    /// resource types.
    ///
    /// ```
    /// use personalize_iam_eval::Request;
    ///
    /// let ana = "arn:aws:iam::111122223333:user/ana".parse()?;
    /// let request = Request::new(ana, "kms:ListKeys", "arn:aws:kms:eu-west-1:111122223333:key/1234abcd");
    /// assert_eq!(
    ///     request.prepare().resource_warning().unwrap(),
    ///     "kms:ListKeys has no resource types: AWS asks about `*`, not about \
    ///      `arn:aws:kms:eu-west-1:111122223333:key/1234abcd`",
    /// );
    /// # Ok::<(), personalize_iam_eval::PrincipalError>(())
    /// ```
    #[must_use]
    pub fn resource_warning(&self) -> Option<String> {
        let named = self.named_resource.as_deref().filter(|named| *named != "*")?;
        let (action, asked) = (&self.request.action, quoted(&self.request.resource));
        Some(format!("{action} has no resource types: AWS asks about {asked}, not about {}", quoted(named)))
    }

    /// The context keys that were filled in, with their values.
    pub fn filled_keys(&self) -> impl Iterator<Item = (&'static str, ContextValue)> {
        let filled = Derived::ALL.into_iter().filter(|key| self.filled & 1 << *key as u32 != 0);
        filled.filter_map(|key| match self.look_up(key.name(), key.folded()) {
            Lookup::Present(values) => Some((key.name(), values.to_value())),
            Lookup::Absent | Lookup::Unknown | Lookup::Included | Lookup::Partly(_) => None,
        })
    }

    /// The context keys that were filled in and do not follow from the request.
    pub(crate) fn assumed_keys(&self) -> impl Iterator<Item = Derived> {
        Derived::ALL.into_iter().filter(|key| self.assumed & 1 << *key as u32 != 0)
    }

    /// What the request has for a key that AWS includes and that is not given, in lower case, for a caller that treats
    /// such a key as absent. If the request names the key as unknown, it is still unknown.
    pub(crate) fn unless_included(&self, folded: &str) -> Lookup<'_> {
        match self.there(folded) {
            // What is given says so.
            Some(There::One) => Lookup::Included,
            _ if is_unknown(&self.unknown, folded) => Lookup::Unknown,
            _ => Lookup::Absent,
        }
    }

    /// What is known of a key, given in lower case, that the request has in spite of not having all of it.
    pub(crate) fn there(&self, folded: &str) -> Option<&There> {
        let at = self.there.binary_search_by(|(key, _)| (**key).cmp(folded)).ok()?;
        self.there.get(at).map(|(_, there)| there)
    }

    /// Whether every such request has the key, given in lower case and by its hash.
    pub(crate) fn is_always_there(&self, folded: &str, hash: u32) -> bool {
        is_included(&self.request.principal, folded, hash) || self.there(folded) == Some(&There::Always)
    }

    /// The action in lower case.
    pub(crate) fn action(&self) -> &str {
        self.packed.action()
    }

    /// What the request has for a key, given as written and in lower case.
    pub(crate) fn look_up(&self, name: &str, folded: &str) -> Lookup<'_> {
        self.look_up_hashed(name, folded, hash_of(folded.as_bytes()))
    }

    /// What the request has for a key, given also by the hash of it in lower case.
    pub(crate) fn look_up_hashed(&self, name: &str, folded: &str, hash: u32) -> Lookup<'_> {
        match self.packed.find(folded.as_bytes(), hash).map(|key| self.packed.stored(key)) {
            Some(Stored::One(value)) => Lookup::Present(Values::One(value)),
            Some(Stored::List(at)) => self.list(at, name),
            None if is_included(&self.request.principal, folded, hash) => Lookup::Included,
            None => match self.there(folded) {
                Some(There::One | There::Always) => Lookup::Included,
                Some(There::Values(values)) => Lookup::Partly(values),
                None if is_unknown(&self.unknown, folded) => Lookup::Unknown,
                None => Lookup::Absent,
            },
        }
    }

    fn list(&self, at: u32, name: &str) -> Lookup<'_> {
        let given = |at: &usize| self.request.context.get(*at);
        let values = match self.lists.get(at as usize) {
            None => None,
            Some(List::Given(at)) => given(at).map(|(_, value)| Values::from(value)),
            Some(List::Filled(values)) => Some(Values::Many(values)),
            // Of tags that differ in case alone, the one that the policy writes, and if it writes none, all of them.
            Some(List::Several(places, all)) => {
                let exact = places.iter().filter_map(given).find(|(given, _)| given == name);
                Some(exact.map_or(Values::Many(all), |(_, value)| Values::from(value)))
            }
        };
        values.map_or(Lookup::Absent, Lookup::Present)
    }

    /// The service prefix of the action, in lower case.
    pub(crate) fn service(&self) -> &str {
        self.action().get(..self.prefix).unwrap_or_default()
    }

    /// Whether the principal and the resource belong to the same account. What AWS itself owns is as good as the
    /// principal's own.
    pub(crate) fn same_account(&self) -> bool {
        self.packed.situation.same_account
    }
}

/// Packs the keys that are given.
fn pack_given(packed: &mut Packed, request: &Request, lists: &mut Vec<List>) {
    let mut repeated = repeated_keys(&request.context);
    for (at, (name, value)) in request.context.iter().enumerate() {
        let places = match repeated.iter().position(|places| places.contains(&at)) {
            Some(set) if repeated.get(set).and_then(|places| places.first()) == Some(&at) => repeated.get_mut(set),
            Some(_) => continue,
            None => None,
        };
        let list = match (places, value) {
            (None, ContextValue::One(value)) => {
                packed.push(name, Stored::One(value));
                continue;
            }
            (None, ContextValue::Many(_)) => List::Given(at),
            (Some(places), _) => {
                let values = places.iter().filter_map(|at| request.context.get(*at));
                let values = values.flat_map(|(_, value)| value.values()).cloned().collect();
                List::Several(std::mem::take(places), values)
            }
        };
        packed.push(name, Stored::List(number(lists.len())));
        lists.push(list);
    }
    packed.sort();
}

/// Fills in the keys that follow, unless they are given or named as unknown; which they are.
fn fill(
    packed: &mut Packed,
    asked: &Asked<'_>,
    tied: Vec<(Derived, Filling<'static>)>,
    unknown: &[Box<str>],
    lists: &mut Vec<List>,
) -> u32 {
    let mut follow = derived_keys(asked);
    follow.extend(tied);
    follow.extend(other_time(packed).map(|(key, value)| (key, Filling::One(Cow::Owned(value)))));
    follow.retain(|(key, _)| {
        packed.find(key.folded().as_bytes(), key.hash()).is_none() && !is_unknown(unknown, key.folded())
    });
    let mut filled = 0;
    for (key, value) in follow {
        filled |= 1 << key as u32;
        match value {
            Filling::One(value) => packed.push_hashed(key.folded(), key.hash(), Stored::One(&value)),
            Filling::Many(values) => {
                packed.push_hashed(key.folded(), key.hash(), Stored::List(number(lists.len())));
                lists.push(List::Filled(values));
            }
        }
    }
    packed.sort();
    filled
}

/// Whether a key in lower case is among those that are not known.
fn is_unknown(unknown: &[Box<str>], folded: &str) -> bool {
    unknown.iter().any(|key| match key.strip_suffix('*') {
        Some(prefix) => folded.starts_with(prefix),
        None => **key == *folded,
    })
}

/// The places in a context of keys that are the same but for case: of each such key all of them.
fn repeated_keys(context: &[(String, ContextValue)]) -> Vec<Vec<usize>> {
    /// Up to this many keys, each is compared with each.
    const FEW: usize = 32;
    let keys = || context.iter().map(|(key, _)| key.as_str());
    let no_other = |(at, key): (usize, &str)| {
        let rest = context.get(at + 1..).unwrap_or_default();
        !rest.iter().any(|(other, _)| other.len() == key.len() && other.eq_ignore_ascii_case(key))
    };
    if context.len() <= FEW && keys().all(str::is_ascii) && keys().enumerate().all(no_other) {
        return Vec::new();
    }
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, key) in keys().enumerate() {
        places.entry(key.to_lowercase()).or_default().push(at);
    }
    places.into_values().filter(|places| places.len() > 1).collect()
}

impl Request {
    /// Prepares the request for decisions, with the keys that follow from it.
    #[must_use]
    pub fn prepare(self) -> Prepared {
        Prepared::new(self)
    }
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::action::ActionName;
    use personalize_iam_model::{catalog, policy};

    use super::*;
    use crate::policies::layers::Policies;
    use crate::request::principal::Principal;

    #[test]
    fn what_is_too_long_to_be_packed_is_not_known_and_not_absent() {
        let deny = r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringLike": {"aws:PrincipalTag/t": "x*"}}}
        ]}"#;
        let policies = Policies { identity: vec![policy::read(deny).unwrap()], ..Policies::default() }.compile();
        let decided = |length: usize| {
            let ana: Principal = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
            let request =
                Request::new(ana, "personalize:ListCampaigns", "*").with("aws:PrincipalTag/t", "x".repeat(length));
            policies.decide(&request.prepare()).as_str()
        };
        assert_eq!(decided(1 << 19), "explicitDeny");
        assert_eq!(decided(1 << 21), "depends");
    }

    #[test]
    fn typed_actions_are_those_of_their_names() {
        let ana: Principal = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
        let prepared = |action: ActionName| Request::new(ana.clone(), action, "*").prepare();
        for action in catalog::actions() {
            let (typed, named) = (prepared(action.into()), prepared(action.full_name.into()));
            assert!(typed.packed.known_action.is_some(), "{action}");
            assert_eq!(typed.packed.known_action, named.packed.known_action, "{action}");
            assert_eq!((typed.action(), typed.service()), (named.action(), named.service()));
            assert_eq!(prepared(action.full_name.to_uppercase().into()).packed.known_action, typed.packed.known_action);
        }
        assert_eq!(prepared("ec2:RunInstances".into()).packed.known_action, None);
    }

    #[test]
    fn keys_that_follow_are_filled_in_and_given_ones_are_kept() {
        let request = Request::new(
            "arn:aws:iam::111122223333:user/dev/ana".parse().unwrap(),
            "personalize:GetRecommendations",
            "arn:aws:personalize:eu-west-1:444455556666:campaign/movies",
        )
        .with("AWS:PrincipalType", "Robot")
        .unknown("aws:PrincipalAccount");
        let prepared = Prepared::new(request);
        let filled: Vec<String> =
            prepared.filled_keys().map(|(k, v)| format!("{k}={}", v.values().join(","))).collect();
        assert_eq!(
            filled,
            [
                "aws:PrincipalArn=arn:aws:iam::111122223333:user/dev/ana",
                "aws:PrincipalIsAWSService=false",
                "aws:RequestedRegion=eu-west-1",
                "aws:ResourceAccount=444455556666",
                "aws:SecureTransport=true",
                "aws:username=ana",
                "aws:ViaAWSService=false",
            ]
        );
        // What AWS includes in every request is there, known or not.
        assert!(matches!(prepared.look_up("aws:PrincipalAccount", "aws:principalaccount"), Lookup::Included));
        assert!(matches!(prepared.look_up("aws:UserAgent", "aws:useragent"), Lookup::Included));
        assert!(matches!(prepared.look_up("aws:TokenIssueTime", "aws:tokenissuetime"), Lookup::Absent));
        assert!(!prepared.same_account());
    }
}
