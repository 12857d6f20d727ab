//! A request prepared for decisions: what it has for each condition key, whether it is given, follows, is assumed, or is not known.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use crate::base::hash::hash_of;
use crate::base::span::number;
use crate::base::words::quoted;
use crate::request::account::{Asked, Barrier};
use crate::request::action_number;
use crate::request::context::{Context, ContextValue, Parts, Request, RequestRef, Values, names_key};
use crate::request::derived_keys::{Derived, Filling, assumed_keys, derived_value, is_included, other_time};
use crate::request::layout::{Key, Packed, Stored};
use crate::request::linked_keys::{There, Tied, is_tied_anyway, says_of_others, tied};
use crate::request::only_resource::other_resource;
use crate::request::principal::Principal;
use crate::request::situation::Situation;

/// A request prepared for decisions: keys hashed, and what decides which layers count worked out.
///
/// Made once, it can be decided under many policies. Keys that follow from others are worked out when a policy asks for
/// them.
///
/// `'a` is how long the texts of a [`RequestRef`] are lent; what a [`Request`] is prepared to has texts of its own.
#[derive(Clone, Debug)]
pub struct Prepared<'a> {
    /// What deciding reads.
    pub(crate) packed: Packed<'a>,
    source: Source<'a>,
    /// The resource that was named, if AWS asks about another one.
    named_resource: Option<Cow<'a, str>>,
    /// The length of the action's service prefix.
    prefix: usize,
    /// Why nothing can allow the request, if so.
    pub(crate) barrier: Option<Barrier>,
    /// The values of the keys that do not have one alone.
    lists: Vec<List>,
    /// Whether `tied` has anything to say.
    is_tied: bool,
    /// What the keys say of others, once a key is asked for that is not given.
    tied: OnceLock<Box<Tied>>,
    /// The time of the request in its other form, once it is asked for.
    other_time: OnceLock<Option<(Derived, String)>>,
}

/// A request as it was given, but for the resource.
#[derive(Clone, Debug)]
enum Source<'a> {
    Owned(Request),
    /// With the request that has texts of its own, once that is asked for.
    Lent(RequestRef<'a>, OnceLock<Box<Request>>),
}

/// The values of a key.
#[derive(Clone, Debug)]
enum List {
    /// As they are given at this place of the request's context.
    Given(usize),
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

impl Prepared<'_> {
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
    pub fn new(mut request: Request) -> Prepared<'static> {
        let of_value = |value: &ContextValue| match value {
            ContextValue::One(value) => value.len(),
            ContextValue::Many(_) => 0,
        };
        let bytes: usize = request.context.iter().map(|(key, value)| key.len() + of_value(value)).sum();
        let known = action_number::of(Parts::from(&request));
        let other = other_resource(Parts::from(&request), known);
        let named = other.map(|other| Cow::Owned(std::mem::replace(&mut request.resource, other.into_owned())));
        let mut prepared = Prepared::unfinished(known, Source::Owned(request), named);
        if let Source::Owned(request) = &prepared.source {
            prepared.packed.copy(Parts::from(request), bytes);
        }
        prepared.finish();
        prepared
    }

    /// As [`Prepared::new`], without texts of its own.
    fn lent(request: RequestRef<'_>) -> Prepared<'_> {
        let known = action_number::of(Parts::from(request));
        let other = other_resource(Parts::from(request), known);
        let named = other.is_some().then_some(Cow::Borrowed(request.resource));
        let resource = other.unwrap_or(Cow::Borrowed(request.resource));
        let mut prepared = Prepared::unfinished(known, Source::Lent(request, OnceLock::new()), named);
        prepared.packed.lend(request, resource);
        prepared.finish();
        prepared
    }

    /// Before its texts are packed and its parts looked at.
    #[inline]
    fn unfinished<'a>(known: Option<u16>, source: Source<'a>, named_resource: Option<Cow<'a, str>>) -> Prepared<'a> {
        Prepared {
            packed: Packed::empty(known),
            source,
            named_resource,
            prefix: 0,
            barrier: None,
            lists: Vec::new(),
            is_tied: false,
            tied: OnceLock::new(),
            other_time: OnceLock::new(),
        }
    }

    /// Packs the keys, and works out what decides which layers count.
    fn finish(&mut self) {
        let (lists, says_of_others) = pack_given(&mut self.packed, self.source.context());
        self.lists = lists;
        let asked = self.asked();
        let barrier = asked.barrier();
        let situation = Situation::of_request(&asked, barrier);
        let is_tied = says_of_others || self.packed.is_incomplete || is_tied_anyway(&asked);
        let (prefix, behind_account) = (asked.service.len(), asked.resource.map(|fields| fields.resource.len()));
        (self.prefix, self.barrier, self.is_tied) = (prefix, barrier, is_tied);
        self.packed.situation = situation;
        self.packed.has_unknown_keys = is_tied;
        self.packed.find_tail(behind_account);
    }

    /// The request.
    #[must_use]
    pub fn request(&self) -> &Request {
        match &self.source {
            Source::Owned(request) => request,
            Source::Lent(lent, owned) => owned.get_or_init(|| {
                let lent = RequestRef { resource: self.packed.resource(), ..*lent };
                Box::new(lent.to_request())
            }),
        }
    }

    /// Who makes the request.
    pub(crate) fn principal(&self) -> &Principal {
        match &self.source {
            Source::Owned(request) => &request.principal,
            Source::Lent(lent, _) => lent.principal,
        }
    }

    fn parts(&self) -> Parts<'_> {
        self.source.parts(self.packed.resource())
    }

    fn asked(&self) -> Asked<'_> {
        Asked::new(self.parts(), self.packed.action(), self.packed.known_action)
    }

    /// The account that owns the resource, as far as the request says.
    pub(crate) fn resource_account(&self) -> Option<&str> {
        self.asked().owner()
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
        let (action, asked) = (self.parts().action, quoted(self.packed.resource()));
        Some(format!("{action} has no resource types: AWS asks about {asked}, not about {}", quoted(named)))
    }

    /// The context keys that follow from the request or are assumed, with their values.
    pub fn filled_keys(&self) -> impl Iterator<Item = (&'static str, ContextValue)> {
        Derived::ALL.into_iter().filter_map(|key| {
            let is_given = self.packed.find(key.folded().as_bytes(), key.hash()).is_some();
            let values = self.following(key).filter(|_| !is_given)?;
            Some((key.name(), values.to_value()))
        })
    }

    /// The context keys that were filled in and do not follow from the request.
    pub(crate) fn assumed_keys(&self) -> impl Iterator<Item = Derived> {
        let via_service = self.tied().is_some_and(|tied| tied.via_service);
        let assumed = assumed_keys(&self.asked(), via_service);
        let is_filled = |key: &Derived| {
            self.packed.find(key.folded().as_bytes(), key.hash()).is_none() && self.following(*key).is_some()
        };
        Derived::ALL.into_iter().filter(move |key| assumed.contains(&Some(*key)) && is_filled(key))
    }

    /// What the keys of the request say of others, if they say anything.
    fn tied(&self) -> Option<&Tied> {
        let work_out = || {
            let mut tied = tied(&self.asked());
            if self.packed.is_incomplete {
                tied.unknown.push(Box::from("*"));
            }
            Box::new(tied)
        };
        self.is_tied.then(|| &**self.tied.get_or_init(work_out))
    }

    /// Whether it is not known whether the request has a key, given in lower case, that is not given.
    fn is_unknown(&self, folded: &str) -> bool {
        self.tied().is_some_and(|tied| is_unknown(&tied.unknown, folded))
    }

    /// The values of a key that is not given, where they follow or are assumed.
    pub(crate) fn following(&self, key: Derived) -> Option<Values<'_>> {
        if let Some(tied) = self.tied() {
            if is_unknown(&tied.unknown, key.folded()) {
                return None;
            }
            if let Some((_, values)) = tied.follow.iter().find(|(other, _)| *other == key) {
                return Some(match values {
                    Filling::One(value) => Values::One(value),
                    Filling::Many(values) => Values::Many(values),
                });
            }
        }
        if matches!(key, Derived::CurrentTime | Derived::EpochTime) {
            let other = self.other_time.get_or_init(|| other_time(&self.packed)).as_ref();
            return other.filter(|(other, _)| *other == key).map(|(_, value)| Values::One(value));
        }
        derived_value(self.principal(), key, || self.asked()).map(Values::One)
    }

    /// The values of a key, given in lower case and by its hash, where they follow or are assumed and it is not given.
    fn following_key(&self, folded: &str, hash: u32) -> Option<Values<'_>> {
        self.following(Derived::of_hash(folded, hash)?)
    }

    /// What the request has for a key that AWS includes and that is not given, in lower case, for a caller that treats
    /// such a key as absent. If the request names the key as unknown, it is still unknown.
    pub(crate) fn unless_included(&self, folded: &str) -> Lookup<'_> {
        match self.there(folded) {
            // What is given says so.
            Some(There::One) => Lookup::Included,
            _ if self.is_unknown(folded) => Lookup::Unknown,
            _ => Lookup::Absent,
        }
    }

    /// What is known of a key, given in lower case, that the request has in spite of not having all of it.
    pub(crate) fn there(&self, folded: &str) -> Option<&There> {
        let there = &self.tied()?.there;
        let at = there.binary_search_by(|(key, _)| (**key).cmp(folded)).ok()?;
        there.get(at).map(|(_, there)| there)
    }

    /// Whether every such request has the key, given in lower case and by its hash.
    pub(crate) fn is_always_there(&self, folded: &str, hash: u32) -> bool {
        is_included(self.principal(), folded, hash) || self.there(folded) == Some(&There::Always)
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
        if let Some(key) = self.packed.find(folded.as_bytes(), hash) {
            return self.given(key, name);
        }
        if let Some(values) = self.following_key(folded, hash) {
            return Lookup::Present(values);
        }
        if is_included(self.principal(), folded, hash) {
            return Lookup::Included;
        }
        match self.there(folded) {
            Some(There::One | There::Always) => Lookup::Included,
            Some(There::Values(values)) => Lookup::Partly(values),
            None if self.is_unknown(folded) => Lookup::Unknown,
            None => Lookup::Absent,
        }
    }

    /// What is given for a key, whose name a policy writes so.
    fn given(&self, key: &Key, name: &str) -> Lookup<'_> {
        let list = match self.packed.stored(key) {
            Stored::One(value) => return Lookup::Present(Values::One(value)),
            Stored::Lent(values) => return Lookup::Present(Values::Lent(values)),
            Stored::List(at) => self.lists.get(at as usize),
        };
        let context = self.parts().context;
        let values = match list {
            None => None,
            Some(List::Given(at)) => context.get(*at).map(|(_, values)| values),
            // Of tags that differ in case alone, the one that the policy writes, and if it writes none, all of them.
            Some(List::Several(places, all)) => {
                let exact = places.iter().filter_map(|at| context.get(*at)).find(|(given, _)| *given == name);
                Some(exact.map_or(Values::Many(all), |(_, values)| values))
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

impl Source<'_> {
    fn context(&self) -> Context<'_> {
        match self {
            Source::Owned(request) => Context::Owned(&request.context),
            Source::Lent(request, _) => Context::Lent(request.context),
        }
    }

    /// The parts of the request for a resource.
    fn parts<'a>(&'a self, resource: &'a str) -> Parts<'a> {
        let parts = match self {
            Source::Owned(request) => Parts::from(request),
            Source::Lent(request, _) => Parts::from(*request),
        };
        Parts { resource, ..parts }
    }
}

/// Packs the keys that are given: the lists of those that need one, and whether one of the keys can say something of others.
fn pack_given(packed: &mut Packed<'_>, context: Context<'_>) -> (Vec<List>, bool) {
    let (mut lists, mut says) = (Vec::new(), false);
    match context {
        Context::Lent(_) => packed.push_lent(|name, hash| says |= says_of_others(name, hash)),
        Context::Owned(_) => {
            for (at, (name, values)) in context.iter().enumerate() {
                let hash = packed.push(at, name, stored(at, values, &mut lists));
                says |= says_of_others(name, hash);
            }
        }
    }
    packed.sort();
    if packed.has_same_hashes {
        let repeated = repeated_keys(context);
        if !repeated.is_empty() {
            lists = pack_repeated(packed, context, &repeated);
        }
    }
    (lists, says)
}

/// As [`pack_given`], where keys are the same but for case: of each such key one is packed, with the places of all.
fn pack_repeated(packed: &mut Packed<'_>, context: Context<'_>, repeated: &[Vec<usize>]) -> Vec<List> {
    let mut lists = Vec::new();
    packed.clear_keys();
    for (at, (name, values)) in context.iter().enumerate() {
        let stored = match repeated.iter().find(|places| places.contains(&at)) {
            None => stored(at, values, &mut lists),
            Some(places) if places.first() == Some(&at) => {
                let all = places.iter().filter_map(|at| context.get(*at));
                let all = all.flat_map(|(_, values)| values.iter()).map(str::to_owned).collect();
                lists.push(List::Several(places.clone(), all));
                Stored::List(number(lists.len() - 1))
            }
            Some(_) => continue,
        };
        packed.push(at, name, stored);
    }
    packed.sort();
    lists
}

/// What is packed for the values of the key at this place.
fn stored<'a>(at: usize, values: Values<'a>, lists: &mut Vec<List>) -> Stored<'a> {
    match values {
        Values::One(value) => Stored::One(value),
        Values::Lent(values) => Stored::Lent(values),
        Values::Many(_) => {
            lists.push(List::Given(at));
            Stored::List(number(lists.len() - 1))
        }
    }
}

/// Whether a key in lower case is among those that are not known.
fn is_unknown(unknown: &[Box<str>], folded: &str) -> bool {
    unknown.iter().any(|key| names_key(key, folded))
}

/// The places in a context of keys that are the same but for case: of each such key all of them.
fn repeated_keys(context: Context<'_>) -> Vec<Vec<usize>> {
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, (key, _)) in context.iter().enumerate() {
        places.entry(key.to_lowercase()).or_default().push(at);
    }
    places.into_values().filter(|places| places.len() > 1).collect()
}

impl Request {
    /// Prepares the request for decisions, with the keys that follow from it.
    #[must_use]
    pub fn prepare(self) -> Prepared<'static> {
        Prepared::new(self)
    }
}

impl<'a> RequestRef<'a> {
    /// Prepares the request for decisions, without copying its texts.
    #[must_use]
    pub fn prepare(self) -> Prepared<'a> {
        Prepared::lent(self)
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
        for action in catalog::TYPED_SERVICES.iter().flat_map(|service| service.actions) {
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
