//! Two policies compared, and what is said of the result: for every command that compares.

use personalize_iam_analysis::{
    Comparison, Options, Region, Verdict, alone, beside_everything, compare, denies, vacuous_layers,
};
use personalize_iam_eval::{Layer, Policies, Semantics, Vacuous};
use personalize_iam_model::policy::{PolicyKind, Version};
use personalize_iam_model::{Effect, Policy};

use crate::effort::Effort;
use crate::holes::doubt;
use crate::replay::allows;

/// Two policies, or sets of them, that were compared.
pub(crate) struct Pair {
    /// What both are called; below folders, the path from there.
    pub(crate) name: String,
    pub(crate) old_name: String,
    pub(crate) new_name: String,
    pub(crate) change: Change,
    /// The kind and whether it was guessed; `None` for sets.
    pub(crate) kind: Option<(PolicyKind, bool)>,
    /// What they allow by themselves.
    pub(crate) allowed: Compared,
    /// What they deny of what other policies allow; `None` if neither denies anything, or there are no others.
    pub(crate) denied: Option<Denied>,
    /// Why the two allow the same whatever they say, where that is not to be called equivalent.
    pub(crate) vacuous: Vec<String>,
}

impl Pair {
    /// Says in what is undecided by which option there is more.
    pub(crate) fn explain(&mut self, effort: &Effort) {
        let untold = self.denied.as_mut().and_then(|denied| denied.untold.as_mut());
        for compared in std::iter::once(&mut self.allowed).chain(untold) {
            effort.explain(&mut compared.comparison.undecided);
        }
    }
}

/// What is said of two policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Is(Verdict),
    /// They allow the same, as nothing is allowed whatever they say.
    Vacuous,
}

impl Said {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Said::Is(verdict) => verdict.as_str(),
            Said::Vacuous => "vacuous",
        }
    }
}

/// What two policies deny of what other policies allow.
pub(crate) struct Denied {
    /// Whether the verdict is about it.
    pub(crate) counts: bool,
    /// The comparison; `None` if it comes to nothing that is not told already.
    pub(crate) untold: Option<Compared>,
}

/// A comparison, and the policies under which its witnesses are decided.
pub(crate) struct Compared {
    pub(crate) comparison: Comparison,
    pub(crate) old: Policies,
    pub(crate) new: Policies,
}

impl Compared {
    pub(crate) fn new(old: Policies, new: Policies, options: &Options) -> Compared {
        let mut comparison = compare(&old, &new, options);
        doubt(&mut comparison, &old, &new, options);
        let (old, new) = replayable(&comparison, old, new, options.semantics);
        Compared { comparison, old, new }
    }

    pub(crate) fn is_equivalent(&self) -> bool {
        self.comparison.verdict == Verdict::Equivalent
    }

    /// Without the regions that are reported already; `None` if none is left.
    pub(crate) fn without(mut self, told: &Comparison) -> Option<Compared> {
        let untold =
            |regions: &[Region], region: &Region| !regions.iter().any(|other| other.description == region.description);
        self.comparison.gained.retain(|region| untold(&told.gained, region));
        self.comparison.lost.retain(|region| untold(&told.lost, region));
        let is_empty = self.comparison.gained.is_empty() && self.comparison.lost.is_empty();
        (!is_empty || self.comparison.verdict == Verdict::Undecided).then_some(self)
    }

    /// What is reported of it.
    pub(crate) fn verdict(&self) -> Verdict {
        Verdict::together([&self.comparison])
    }
}

/// The outcome for a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Changed,
    Added,
    Removed,
}

impl Change {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Change::Changed => "changed",
            Change::Added => "added",
            Change::Removed => "removed",
        }
    }
}

/// What holds of all pairs together.
pub(crate) fn overall(pairs: &[Pair]) -> Said {
    match Verdict::together(pairs.iter().flat_map(Pair::counted)) {
        Verdict::Equivalent | Verdict::Narrower if pairs.iter().any(|pair| !pair.vacuous.is_empty()) => Said::Vacuous,
        verdict => Said::Is(verdict),
    }
}

impl Pair {
    /// The comparisons that the verdict is about.
    ///
    /// Of an identity-based policy that is what it allows by itself. Policies of resources and service control policies
    /// never stand alone: what they deny of what others allow counts too, and so it does of policies that only deny.
    pub(crate) fn counted(&self) -> impl Iterator<Item = &Comparison> {
        let denied = self.denied.as_ref().filter(|denied| denied.counts).and_then(|denied| denied.untold.as_ref());
        std::iter::once(&self.allowed).chain(denied).map(|one| &one.comparison)
    }

    /// What the policies deny of what other policies allow, if there is something to report.
    pub(crate) fn denials(&self) -> Option<&Compared> {
        self.denied.as_ref()?.untold.as_ref()
    }

    pub(crate) fn verdict(&self) -> Said {
        if self.vacuous.is_empty() { Said::Is(Verdict::together(self.counted())) } else { Said::Vacuous }
    }
}

/// The layers that nothing passes, on both sides if there are such, and whether that alone makes the sides equivalent.
pub(crate) fn vacuous(pair: &Pair, options: &Options) -> (Vec<Vacuous>, bool) {
    let Compared { comparison, old, new } = &pair.allowed;
    if pair.denied.as_ref().is_some_and(|denied| denied.counts) {
        // Such a policy never stands alone: what it denies is what counts.
        return (Vec::new(), false);
    }
    let of = |policies: &Policies| {
        let mut layers = vacuous_layers(policies, options);
        // Where there is no policy it allows nothing.
        layers.retain(|one| one.layer != Layer::Identity || pair.change == Change::Changed);
        layers
    };
    let (mut layers, others) = (of(old), of(new));
    let makes_equivalent =
        comparison.verdict == Verdict::Equivalent && old != new && !layers.is_empty() && !others.is_empty();
    if layers.iter().any(|one| others.contains(one)) {
        layers.retain(|one| others.contains(one));
    } else {
        layers.extend(others);
    }
    (layers, makes_equivalent)
}

/// What two policies of a layer allow, and what they deny of what others allow, where there can be others; one of them may
/// not be there.
pub(crate) fn of_policies(
    old: Option<&Policy>,
    new: Option<&Policy>,
    layer: Layer,
    shared: Option<&Policies>,
    options: &Options,
) -> (Compared, Option<Denied>) {
    let none = Policies::default();
    let whole = |policy: Option<&Policy>| with_layers(policy, layer, shared.unwrap_or(&none));
    let among_others = matches!(layer, Layer::Identity | Layer::Session | Layer::Resource | Layer::ServiceControl);
    let both = || old.into_iter().chain(new);
    let allowed = Compared::new(whole(old), whole(new), options);
    if !among_others || shared.is_some() || !both().any(denies) {
        return (allowed, None);
    }
    let only_denies = both().flat_map(|policy| &policy.statements).all(|one| one.effect == Effect::Deny);
    let beside = |policy: Option<&Policy>| {
        let empty = empty_policy();
        whole(Some(&beside_everything(policy.unwrap_or(&empty), layer)))
    };
    let denied = Denied {
        counts: only_denies || matches!(layer, Layer::Resource | Layer::ServiceControl),
        untold: Compared::new(beside(old), beside(new), options).without(&allowed.comparison),
    };
    (allowed, Some(denied))
}

/// Two policies of a kind by themselves, as the command compares them: the verdict, and a sentence that says it. `old` and
/// `new` are what the sentence calls them.
pub(crate) fn by_themselves(
    old: (&str, &Policy),
    new: (&str, &Policy),
    kind: PolicyKind,
    options: &Options,
) -> (&'static str, String) {
    let layer = Layer::of(kind);
    let options = options.clone().alone_in(layer);
    let (allowed, denied) = of_policies(Some(old.1), Some(new.1), layer, None, &options);
    let mut pair = Pair {
        name: String::new(),
        old_name: String::new(),
        new_name: String::new(),
        change: Change::Changed,
        kind: None,
        allowed,
        denied,
        vacuous: Vec::new(),
    };
    let (layers, makes_equivalent) = vacuous(&pair, &options);
    if makes_equivalent {
        pair.vacuous = layers.iter().map(ToString::to_string).collect();
    }
    (pair.verdict().as_str(), sentence_of(&pair, old.0, new.0))
}

pub(crate) fn empty_policy() -> Policy {
    Policy { version: Some(Version::V2012_10_17), id: None, statements: Vec::new() }
}

/// A policy with the layers that stay; those that are not given allow what they can.
///
/// Where there is no policy, what it would allow is denied; what it would only limit is not limited.
pub(crate) fn with_layers(policy: Option<&Policy>, layer: Layer, shared: &Policies) -> Policies {
    let empty = empty_policy();
    let mut all = alone(policy.unwrap_or(&empty), layer);
    if policy.is_none() {
        match layer {
            Layer::PermissionsBoundary => all.permissions_boundary.clear(),
            Layer::Session => all.session.clear(),
            Layer::ServiceControl => all.service_control.clear(),
            Layer::ResourceControl => all.resource_control.clear(),
            Layer::VpcEndpoint => all.vpc_endpoint.clear(),
            _ => {}
        }
    }
    if !shared.identity.is_empty() {
        if layer != Layer::Identity {
            all.identity.clear();
        }
        all.identity.extend(shared.identity.iter().cloned());
    }
    all.permissions_boundary.extend(shared.permissions_boundary.iter().cloned());
    all.session.extend(shared.session.iter().cloned());
    all.service_control.extend(shared.service_control.iter().cloned());
    all.resource_control.extend(shared.resource_control.iter().cloned());
    all.vpc_endpoint.extend(shared.vpc_endpoint.iter().cloned());
    all.grants.extend(shared.grants.iter().cloned());
    if shared.resource.is_some() {
        all.resource.clone_from(&shared.resource);
    }
    all
}

/// The policies with the resource's policy that was assumed, where a witness is not decided alike without it.
pub(crate) fn replayable(
    comparison: &Comparison,
    old: Policies,
    new: Policies,
    semantics: Semantics,
) -> (Policies, Policies) {
    let Some(assumed) = &comparison.assumed_resource_policy else { return (old, new) };
    let alike = |side: &Policies, wanted: bool, regions: &[Region]| {
        regions.iter().all(|region| allows(side, semantics, &region.witness) == wanted)
    };
    let plain = alike(&old, false, &comparison.gained)
        && alike(&new, true, &comparison.gained)
        && alike(&old, true, &comparison.lost)
        && alike(&new, false, &comparison.lost);
    let with = |policies: Policies| Policies { resource: Some(assumed.clone()), ..policies };
    if plain { (old, new) } else { (with(old), with(new)) }
}

/// The same, with what the two are called in it.
pub(crate) fn sentence_of(pair: &Pair, old: &str, new: &str) -> String {
    if !pair.vacuous.is_empty() {
        return format!("neither {old} nor {new} allows anything here, so that no difference shows");
    }
    let comparison = &pair.allowed.comparison;
    let allowed = match (pair.change, comparison.verdict) {
        (Change::Added, _) if comparison.gained.is_empty() && comparison.lost.is_empty() => match pair.denials() {
            Some(_) => format!("{new} is new, and allows nothing more"),
            None => format!("{new} is new, and nobody can do more or less for it"),
        },
        (Change::Removed, _) if comparison.gained.is_empty() && comparison.lost.is_empty() => match pair.denials() {
            Some(_) => format!("{old} is gone, and it allowed nothing more"),
            None => format!("{old} is gone, and nobody can do more or less for it"),
        },
        (_, Verdict::Equivalent) if old == new => format!("{new} allows what it allowed, no more and no less"),
        (_, Verdict::Equivalent) => format!("{new} allows what {old} allows, no more and no less"),
        (Change::Added, Verdict::Wider) => format!("{new} is new, and allows more"),
        (Change::Added, Verdict::Narrower) => format!("{new} is new, and denies what was allowed"),
        (Change::Removed, Verdict::Narrower) => format!("{old} is gone, and with it what it allowed"),
        (Change::Removed, Verdict::Wider) => format!("{old} is gone, and with it what it denied"),
        (_, Verdict::Narrower) => format!("{new} allows nothing that {old} does not, and less of it"),
        (_, Verdict::Wider) => format!("{new} allows all that {old} allows, and more"),
        (_, Verdict::Different) => {
            format!("{new} allows some of what {old} denies, and denies some of what {old} allows")
        }
        (_, Verdict::Undecided) => match (comparison.gained.is_empty(), comparison.lost.is_empty()) {
            (false, _) => format!("{new} allows more than {old}; whether it also allows less is not known"),
            (true, false) => format!("{new} allows less than {old}; whether it also allows more is not known"),
            (true, true) => format!("no difference between {old} and {new} is found, and none is ruled out"),
        },
    };
    let denied = pair.denials().map(|denied| match denied.verdict() {
        Verdict::Equivalent => "",
        Verdict::Wider => "; of what other policies allow it denies less",
        Verdict::Narrower => "; of what other policies allow it denies more",
        Verdict::Different => "; of what other policies allow it denies something else",
        Verdict::Undecided => "; whether it denies less of what other policies allow is not known",
    });
    format!("{allowed}{}", denied.unwrap_or_default())
}
