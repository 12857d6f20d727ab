//! Whether claims hold for the principals of an estate: proved, refuted by somebody with a witness, or undecided.
//!
//! A claim is answered by the questions of `who-can`, so that the two never disagree. What a claim says beside its actions and its
//! resources, its conditions, becomes one more policy that every request has to pass; it is given in the layer of VPC endpoint
//! policies, as that is the only one that limits every kind of principal alike and that no estate has.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use personalize_iam_analysis::{
    Access, Claim, Limit, Options, PrincipalPattern, Proof, Requests, Scope, Vacuity, Verification, prove,
};
use personalize_iam_eval::{Decision, Policies, Principal, Request};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{
    ActionElement, ConditionBlock, ConditionTest, OperatorName, PrincipalElement, PrincipalEntry, PrincipalType,
    Principals, ResourceElement, Version,
};
use personalize_iam_model::suggest::nearest;
use personalize_iam_model::{Effect, Policy, Statement};

use crate::ask::{
    Answer, Cast, Member, Outside, Question, Remembered, Special, Topic, everything, is_of, reaches, takes_policies,
};
use crate::chains::{Certainty, Chains, Node, Options as ChainOptions, Rank, Reached, Step, layers_of_node};
use crate::estate::Estate;
use crate::layers::Layers;
use crate::outside::{Entrance, entrances, outsiders};

/// How many steps deep chains are followed for a claim: as deep as a search goes at all, as a claim is about every chain.
pub const DEEPEST_CHAIN: usize = 64;

/// How many questions are held at a time.
const MOST_ASKS: usize = 100_000;

/// Answers questions: [`settled`](crate::settled) of each of their groups, in any order.
pub type Answering<'j> = dyn Fn(&Cast, &[Question], &Options) -> Vec<Answer> + 'j;

/// How claims are judged.
pub struct Judging<'j> {
    /// How much is tried in proofs.
    pub options: Options,
    /// How chains are looked for.
    pub chains: ChainOptions,
    /// Answers questions.
    pub answers: &'j Answering<'j>,
    /// Whether to stop.
    pub cancelled: &'j dyn Fn() -> bool,
}

impl std::fmt::Debug for Judging<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Judging").field("options", &self.options).field("chains", &self.chains).finish_non_exhaustive()
    }
}

/// What is said of a claim.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// The short answer.
    pub proof: Proof,
    /// How many principals the claim is about.
    pub principals: usize,
    /// Of each principal for which it is not proved, what is worst, those first for which it is refuted.
    pub found: Vec<Finding>,
    /// Why it is not proved although nothing was found.
    pub undecided: Vec<String>,
    /// Why a proof assures of nothing: nobody, or no request, is what the claim is about.
    pub vacuous: Vec<String>,
    /// What is probably not meant, such as a name that nobody has.
    pub warnings: Vec<String>,
}

/// What refutes a claim, or leaves it open, for a principal.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The principal: its ARN, or what it is called.
    pub principal: String,
    /// Refuted or undecided.
    pub proof: Proof,
    /// What is done, or for a claim of `always` cannot be done.
    pub action: String,
    /// On what.
    pub resource: String,
    /// What has to hold for it: of an access one of these, of a chain all.
    pub when: Vec<String>,
    /// Why it is not known.
    pub undecided: Vec<String>,
    /// How somebody outside gets a session of the role whose chain it is.
    pub entrance: Option<Entrance>,
    /// The steps of a chain; empty: nobody else is needed.
    pub steps: Vec<Step>,
    /// Requests in order, each with the policies that it is decided under: they are allowed, or for a claim of `always` denied.
    pub witness: Vec<(Request, Arc<Policies>)>,
}

/// Judges claims about an estate, one after the other.
pub struct Judge<'a> {
    estate: &'a Estate,
    cast: Cast,
    /// Whom policies let in and who is not in the cast: who, and why.
    left_out: Vec<String>,
    judging: Judging<'a>,
    chains: Option<Chains<'a>>,
}

impl std::fmt::Debug for Judge<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Judge").field("judging", &self.judging).finish_non_exhaustive()
    }
}

/// What somebody can do by themselves.
struct End {
    access: Access,
    action: String,
    resource: String,
    allowed: Option<Request>,
    policies: Arc<Policies>,
}

/// Whether somebody is anyone outside of the accounts. Services are not: they act for somebody, and [`Judge::confused_deputies`] is
/// about them.
#[must_use]
pub fn is_outside(member: &Member) -> bool {
    matches!(member.outside, Some(Outside::Anonymous | Outside::Account | Outside::Federated))
}

impl<'a> Judge<'a> {
    /// Prepares it; the cast is that of [`members`](crate::members), to which who is outside is added.
    #[must_use]
    pub fn new(estate: &'a Estate, cast: &Cast, judging: Judging<'a>) -> Judge<'a> {
        let mut cast = cast.clone();
        cast.members.retain(|member| member.outside.is_none());
        let outside = outsiders(estate);
        cast.members.extend(outside.members);
        Judge { estate, cast, left_out: outside.left_out, judging, chains: None }
    }

    /// Whether a claim holds for all whom it is about.
    ///
    /// # Errors
    ///
    /// If the claim cannot be asked about several principals: what to claim instead.
    pub fn judge(&mut self, claim: &Claim, scope: &Scope) -> Result<Judgement, String> {
        let asked = Asked::of(claim, scope)?;
        let (inside, mut judgement) = self.scoped(scope);
        if !matches!(claim, Claim::Always(_)) {
            judgement.undecided = self.unknown_outsiders(scope, &asked.pairs);
        }
        let mut cast = self.cast.clone();
        if let Some(limit) = &asked.limit {
            cast.members.iter_mut().for_each(|member| member.layers.vpc_endpoint = vec![Arc::clone(limit)]);
        }
        let mut worst: HashMap<usize, Finding> = HashMap::new();
        let mut ends: HashMap<String, End> = HashMap::new();
        let mut asks: Vec<Question> = Vec::new();
        let is_asked = |member: &usize| scope.through_chains || inside.contains(member);
        let about: Vec<usize> = (0..cast.members.len()).filter(is_asked).collect();
        let topic = |(action, resource): &(String, String)| Topic::new(&cast, action, None, resource);
        let topics: Vec<Topic<'_>> = asked.pairs.iter().map(topic).collect();
        for (place, at) in about.iter().enumerate() {
            if let Some(member) = cast.members.get(*at) {
                asks.extend(topics.iter().flat_map(|topic| topic.questions(*at, member)));
            }
            if asks.len() < MOST_ASKS && place + 1 < about.len() {
                continue;
            }
            for mut answer in (self.judging.answers)(&cast, &asks, &self.judging.options) {
                let Some(ask) = asks.get(answer.ask) else { continue };
                confirm(&mut answer, ask, claim, &asked, &self.judging.options);
                if inside.contains(&ask.member)
                    && let Some(finding) = self.finding(claim, &asked, &asks, ask, &answer)
                    && worst.get(&ask.member).is_none_or(|known| is_worse(&finding, known))
                {
                    worst.insert(ask.member, finding);
                }
                if scope.through_chains {
                    put_better(&mut ends, answer);
                }
            }
            asks.clear();
            if (self.judging.cancelled)() {
                judgement.undecided.push(Limit::REACHED.to_owned());
                break;
            }
        }
        if scope.through_chains {
            let names: HashMap<&str, usize> =
                cast.members.iter().enumerate().map(|(at, member)| (member.name.as_str(), at)).collect();
            let (through, incomplete) = self.through(claim, &asked, &cast, &names, &ends, &inside);
            for (member, finding) in through {
                if worst.get(&member).is_none_or(|known| is_worse(&finding, known)) {
                    worst.insert(member, finding);
                }
            }
            judgement.undecided.extend(incomplete.into_iter().map(|why| format!("there may be more chains: {why}")));
        }
        judgement.found = worst.into_values().collect();
        self.finish(&mut judgement, Some(claim));
        Ok(judgement)
    }

    /// Why somebody outside may be let in of whom nothing was read, if a claim is about such.
    fn unknown_outsiders(&self, scope: &Scope, pairs: &[(String, String)]) -> Vec<String> {
        let is_of_accounts = |pattern: &PrincipalPattern| match pattern {
            PrincipalPattern::Role(_) | PrincipalPattern::User(_) => true,
            PrincipalPattern::Account(id) => self.cast.accounts.contains(id),
            PrincipalPattern::Arn(arn) => {
                Fields::split(arn).is_some_and(|arn| self.cast.accounts.iter().any(|account| account == arn.account))
            }
            PrincipalPattern::Anyone | PrincipalPattern::AnyoneOutside | PrincipalPattern::Service(_) => false,
        };
        if scope.by.iter().all(is_of_accounts) {
            return Vec::new();
        }
        let mut all = self.left_out.clone();
        let is_sts = |(action, _): &(String, String)| action.to_ascii_lowercase().starts_with("sts:");
        let by_policies = pairs.iter().any(|pair| !is_sts(pair) && takes_policies(&pair.0, &pair.1));
        if self.cast.lacks_own && by_policies {
            all.push("policies of resources that were not read may let in who is outside".to_owned());
        }
        // Through chains, who gets a session of any role is let in.
        let roles = scope.through_chains || pairs.iter().any(is_sts);
        for arn in &self.cast.unreadable {
            let is_role = arn.contains(":role/");
            let concerns = pairs.iter().any(|(action, resource)| is_of(action, arn) && reaches(arn, resource));
            if is_role && roles || !is_role && concerns {
                all.push(format!("the policy of `{arn}` could not be read, and may let in who is outside"));
            }
        }
        for (account, read) in &self.estate.accounts {
            if roles && !read.identities_are_read {
                all.push(format!("the roles of account {account} were not all read, and may let in who is outside"));
            }
        }
        all
    }

    /// The verdict of what was found, in order.
    fn finish(&self, judgement: &mut Judgement, claim: Option<&Claim>) {
        let order = |finding: &Finding| (finding.proof != Proof::Refuted, finding.principal.clone());
        judgement.found.sort_by_key(order);
        let refuted = judgement.found.iter().any(|one| one.proof == Proof::Refuted);
        judgement.proof = match (refuted, judgement.found.is_empty() && judgement.undecided.is_empty()) {
            (true, _) => Proof::Refuted,
            (false, true) => Proof::Proved,
            (false, false) => Proof::Undecided,
        };
        if judgement.proof != Proof::Proved {
            judgement.vacuous.clear();
        } else if let Some(claim) = claim.filter(|claim| !matches!(claim, Claim::AtMost(_))) {
            let all = Policies { identity: vec![everything(Effect::Allow)], ..Policies::default() };
            let of_all = prove(&all, claim, &self.judging.options);
            if of_all.vacuous.contains(&Vacuity::NoRequest) {
                judgement.vacuous.push(Vacuity::NoRequest.to_string());
            }
        }
    }

    /// Whom a claim is about, and what is not right with that.
    fn scoped(&self, scope: &Scope) -> (BTreeSet<usize>, Judgement) {
        let members = &self.cast.members;
        let mut judgement = Judgement {
            proof: Proof::Undecided,
            principals: 0,
            found: Vec::new(),
            undecided: Vec::new(),
            vacuous: Vec::new(),
            warnings: Vec::new(),
        };
        let matching = |patterns: &[PrincipalPattern], warnings: &mut Vec<String>| {
            let mut all = BTreeSet::new();
            for pattern in patterns {
                let of_it = members.iter().enumerate().filter(|(_, member)| self.is(member, pattern));
                let found: Vec<usize> = of_it.map(|(at, _)| at).collect();
                // That nobody outside is let in by anything is what such a claim says.
                if found.is_empty() && *pattern != PrincipalPattern::AnyoneOutside {
                    warnings.push(self.nobody(pattern));
                }
                all.extend(found);
            }
            all
        };
        let mut unnamed = Vec::new();
        let by = matching(&scope.by, &mut unnamed);
        let except = matching(&scope.except, &mut judgement.warnings);
        let inside: BTreeSet<usize> = by.difference(&except).copied().collect();
        judgement.principals = inside.len();
        match (by.is_empty(), inside.is_empty()) {
            (true, _) if unnamed.is_empty() => {}
            (true, _) => judgement.vacuous.append(&mut unnamed),
            (false, true) => {
                judgement.vacuous.push("all whom the claim is about are excepted with `but`".to_owned());
            }
            (false, false) => judgement.warnings.append(&mut unnamed),
        }
        (inside, judgement)
    }

    /// Whether a pattern is about somebody.
    fn is(&self, member: &Member, pattern: &PrincipalPattern) -> bool {
        let arn = arn_of(&member.principal);
        let named = |kind: &str, name: &str| {
            let path_and_name = arn.as_deref().and_then(|arn| Fields::split(arn)?.resource.strip_prefix(kind));
            path_and_name.is_some_and(|all| {
                let last = all.rsplit('/').next().unwrap_or(all);
                [all, last].iter().any(|one| glob::matches(name, one, Case::Sensitive))
            })
        };
        match pattern {
            PrincipalPattern::Anyone => true,
            PrincipalPattern::AnyoneOutside => is_outside(member),
            PrincipalPattern::Role(name) => named("role/", name),
            PrincipalPattern::User(name) => named("user/", name),
            PrincipalPattern::Service(name) => match &member.principal {
                Principal::Service { name: service } => glob::matches(name, service, Case::Ignored),
                _ => false,
            },
            PrincipalPattern::Account(id) => {
                member.principal.account().is_some_and(|account| glob::matches(id, account, Case::Sensitive))
            }
            PrincipalPattern::Arn(text) => {
                let session = member.principal.arn();
                let mut arns = [arn, session].into_iter().flatten();
                arns.any(|arn| glob::matches(text, &arn, Case::Sensitive))
            }
        }
    }

    /// That nobody is what a pattern names, with what may be meant.
    fn nobody(&self, pattern: &PrincipalPattern) -> String {
        let of_kind = |kind: &'static str| {
            let arns = self.cast.members.iter().filter_map(|member| arn_of(&member.principal));
            arns.filter_map(|arn| {
                let name = Fields::split(&arn)?.resource.strip_prefix(kind)?.rsplit('/').next()?;
                Some(name.to_owned())
            })
            .collect::<Vec<String>>()
        };
        let (names, text) = match pattern {
            PrincipalPattern::Role(name) => (of_kind("role/"), name.as_str()),
            PrincipalPattern::User(name) => (of_kind("user/"), name.as_str()),
            PrincipalPattern::Account(id) => (self.cast.accounts.clone(), id.as_str()),
            PrincipalPattern::Arn(arn) => {
                (self.cast.members.iter().map(|member| member.name.clone()).collect(), arn.as_str())
            }
            PrincipalPattern::Service(name) => {
                let services = self.cast.members.iter().filter_map(|member| match &member.principal {
                    Principal::Service { name } => Some(name.clone()),
                    _ => None,
                });
                (services.collect(), name.as_str())
            }
            PrincipalPattern::AnyoneOutside => (Vec::new(), ""),
            PrincipalPattern::Anyone => (Vec::new(), ""),
        };
        let meant = match nearest(text, names.iter().map(String::as_str)) {
            Some(meant) => format!("; did you mean `{meant}`?"),
            None if names.is_empty() => String::new(),
            None => {
                let some: Vec<String> = names.iter().take(3).map(|name| format!("`{name}`")).collect();
                format!("; there are {}{}", some.join(", "), if names.len() > 3 { " and others" } else { "" })
            }
        };
        format!("nobody here is `{pattern}`{meant}")
    }

    /// What an answer says against a claim.
    fn finding(
        &self,
        claim: &Claim,
        asked: &Asked,
        asks: &[Question],
        ask: &Question,
        answer: &Answer,
    ) -> Option<Finding> {
        let member = self.cast.members.get(ask.member)?;
        let cell = &answer.cell;
        let mut finding = Finding {
            principal: member.name.clone(),
            proof: Proof::Undecided,
            action: cell.action.clone(),
            resource: cell.resource.clone(),
            when: Vec::new(),
            undecided: Vec::new(),
            entrance: None,
            steps: Vec::new(),
            witness: Vec::new(),
        };
        if let (Access::Undecided(why), _) = (&cell.access, &answer.if_none) {
            if let Some(Access::When(when)) = &answer.if_none {
                finding.when.clone_from(when);
            }
            finding.undecided.clone_from(why);
            return Some(finding);
        }
        if let Claim::Always(requests) = claim {
            if cell.access == Access::Always {
                return None;
            }
            return self.against_always(requests, asks, ask, answer, finding);
        }
        match &cell.access {
            Access::Never | Access::Undecided(_) => return None,
            Access::Always => {}
            Access::When(when) => finding.when.clone_from(when),
        }
        finding.proof = Proof::Refuted;
        self.witness(&mut finding, cell.allowed.as_ref(), &answer.policies, asked, true);
        Some(finding)
    }

    /// What cannot be done although a claim says that it always can.
    fn against_always(
        &self,
        requests: &Requests,
        asks: &[Question],
        ask: &Question,
        answer: &Answer,
        mut finding: Finding,
    ) -> Option<Finding> {
        let mut denied = answer.cell.denied.clone();
        if !requests.when.is_empty() {
            let narrow = Claim::Always(Requests {
                actions: vec![ask.action.to_string()],
                resources: vec![ask.resource.to_string()],
                when: requests.when.clone(),
            });
            let member = self.cast.members.get(ask.member)?;
            let mut options = self.judging.options.clone().callers([member.principal.clone()]);
            // The account by which the answer was worked out.
            options.resource_account = denied.as_ref().and_then(|request| request.resource_account.clone());
            let found: Verification = prove(&answer.policies, &narrow, &options);
            match found.proof {
                Proof::Proved => return None,
                Proof::Undecided => {
                    finding.undecided = found.undecided;
                    return Some(finding);
                }
                Proof::Refuted => {
                    let first = found.refutations.into_iter().next();
                    finding.when = first.iter().map(|region| region.description.clone()).collect();
                    denied = first.map(|region| region.witness);
                }
            }
        }
        // A resource of the pattern with a policy of its own has an answer of its own.
        let others = |other: &&Question| {
            other.member == ask.member && other.action == ask.action && other.special == Special::OwnPolicy
        };
        let is_of_another = |resource: &str| {
            let mut all = asks.iter().filter(others);
            all.any(|other| glob::matches(&other.resource, resource, Case::Sensitive))
        };
        if ask.special == Special::Others && denied.as_ref().is_none_or(|one| is_of_another(&one.resource)) {
            let why = "some resources of the pattern have policies of their own: claim of one of them at a time";
            finding.undecided.push(why.to_owned());
            return Some(finding);
        }
        finding.proof = Proof::Refuted;
        self.witness(&mut finding, denied.as_ref(), &answer.policies, &Asked::default(), false);
        Some(finding)
    }

    /// Adds a request that was found, decided again under the policies alone; without such, nothing is refuted.
    fn witness(
        &self,
        finding: &mut Finding,
        request: Option<&Request>,
        policies: &Arc<Policies>,
        asked: &Asked,
        allowed: bool,
    ) {
        match request.and_then(|request| Some((request, replayable(request, policies, asked, allowed)?))) {
            Some((request, policies)) => finding.witness.push((request.clone(), policies)),
            None => {
                finding.proof = Proof::Undecided;
                finding.undecided.push("no request was found that is decided so again".to_owned());
            }
        }
    }

    /// The chains that lead somebody whom a claim is about to what it says that nobody can do; and why there may be more.
    fn through(
        &mut self,
        claim: &Claim,
        asked: &Asked,
        cast: &Cast,
        names: &HashMap<&str, usize>,
        ends: &HashMap<String, End>,
        inside: &BTreeSet<usize>,
    ) -> (Vec<(usize, Finding)>, Vec<String>) {
        let estate = self.estate;
        let cancelled = self.judging.cancelled;
        let options = self.judging.options.clone();
        let mut chain_options = self.judging.chains.clone();
        chain_options.max_steps = DEEPEST_CHAIN;
        let chains = self.chains.get_or_insert_with(|| Chains::new(estate, chain_options));
        let mut alone = cast.without_members();
        let topics: Vec<Topic<'_>> =
            asked.pairs.iter().map(|(action, resource)| Topic::new(cast, action, None, resource)).collect();
        let mut changed: HashMap<Node, Option<End>> = HashMap::new();
        let mut remembered = Remembered::default();
        let mut goal = |node: &Node| {
            if node.changes.is_empty() {
                return ends.get(&node.identity).and_then(|end| rank(&end.access));
            }
            if let Some(known) = changed.get(node) {
                return known.as_ref().and_then(|end| rank(&end.access));
            }
            let member = cast.members.get(*names.get(node.identity.as_str())?)?;
            let mut layers = layers_of_node(estate, node)?;
            layers.vpc_endpoint.clone_from(&member.layers.vpc_endpoint);
            alone.members = vec![Member { layers, ..member.clone() }];
            let mut best: HashMap<String, End> = HashMap::new();
            let asks: Vec<Question> =
                alone.members.iter().flat_map(|one| topics.iter().flat_map(|topic| topic.questions(0, one))).collect();
            for mut answer in remembered.settled(&alone, &asks, &options) {
                let Some(ask) = asks.get(answer.ask) else { continue };
                confirm(&mut answer, ask, claim, asked, &options);
                put_better(&mut best, answer);
            }
            let end = best.into_values().next();
            let found = end.as_ref().and_then(|end| rank(&end.access));
            changed.insert(node.clone(), end);
            found
        };
        let found = chains.reaching(&mut goal, cancelled);
        let mut incomplete = found.incomplete.clone();
        if found.reached.iter().any(|reached| reached.depth >= DEEPEST_CHAIN) {
            incomplete.push(format!("chains of more than {DEEPEST_CHAIN} steps were not looked for"));
        }
        let by_start: HashMap<&str, &Reached> =
            found.reached.iter().map(|reached| (reached.from.identity.as_str(), reached)).collect();
        let by_themselves = found.reached.iter().filter(|reached| reached.depth > 0).filter_map(|reached| {
            let start = names.get(reached.from.identity.as_str()).filter(|start| inside.contains(start))?;
            Some((*start, reached, None))
        });
        // Who is outside comes in by a session of a role, and goes on as the role does.
        let ways = entrances(&self.cast, &options, cancelled);
        if cancelled() {
            incomplete.push("not all who are outside were looked at".to_owned());
        }
        let from_outside = ways.iter().filter(|way| inside.contains(&way.member)).filter_map(|way| {
            let on = by_start.get(way.role.as_str())?;
            Some((way.member, *on, Some(way)))
        });
        let mut all = Vec::new();
        for (start, reached, way) in by_themselves.chain(from_outside) {
            let chain = chains.chain(reached);
            let end = match chain.to.changes.is_empty() {
                true => ends.get(&chain.to.identity),
                false => changed.get(&chain.to).and_then(Option::as_ref),
            };
            let (Some(end), Some(member)) = (end, cast.members.get(start)) else { continue };
            let mut finding = Finding {
                principal: member.name.clone(),
                proof: Proof::Refuted,
                action: end.action.clone(),
                resource: end.resource.clone(),
                when: Vec::new(),
                undecided: Vec::new(),
                entrance: way.cloned(),
                steps: chain.steps.clone(),
                witness: Vec::new(),
            };
            match &chain.certainty {
                Certainty::Always => {}
                Certainty::When(when) => finding.when.clone_from(when),
                Certainty::Open(why) => finding.undecided.clone_from(why),
            }
            if let Some(way) = way {
                match &way.access {
                    Access::When(when) => finding.when.insert(0, format!("first: {}", when.join("; or "))),
                    Access::Undecided(why) => finding.undecided.extend(why.iter().cloned()),
                    Access::Always | Access::Never => {}
                }
                match &way.request {
                    Some(request) => finding.witness.push((request.clone(), Arc::clone(&way.policies))),
                    None if finding.undecided.is_empty() => {
                        finding.undecided.push("no request was found that gets a session of the role".to_owned());
                    }
                    None => {}
                }
            }
            match &end.access {
                Access::When(when) => finding.when.push(format!("then: {}", when.join("; or "))),
                Access::Undecided(why) => {
                    let new: Vec<String> =
                        why.iter().filter(|one| !finding.undecided.contains(*one)).cloned().collect();
                    finding.undecided.extend(new);
                }
                Access::Always | Access::Never => {}
            }
            for one in chain.steps.iter().flat_map(|step| &step.requests) {
                finding.witness.push((one.request.clone(), Arc::new(chains.policies_of(one))));
            }
            match end.allowed.as_ref().and_then(|one| Some((one, replayable(one, &end.policies, asked, true)?))) {
                Some((request, policies)) => finding.witness.push((request.clone(), policies)),
                None if finding.undecided.is_empty() => {
                    finding.undecided.push("no request was found that is decided so again".to_owned());
                }
                None => {}
            }
            if !finding.undecided.is_empty() {
                finding.proof = Proof::Undecided;
            }
            all.push((start, finding));
        }
        (all, incomplete)
    }

    /// Whether services do what the policies of resources let them do only for these accounts: of each policy and each service
    /// that it allows something, whether a request for somebody else's account passes.
    ///
    /// Of trust policies it looks at those that trust Amazon Personalize: not every service says for whom it assumes a role.
    #[must_use]
    pub fn confused_deputies(&self) -> Judgement {
        let mut judgement = self.scoped(&Scope::default()).1;
        judgement.vacuous.clear();
        judgement.principals = 0;
        let trust = self.cast.trust.iter().map(|one| (one, true));
        for ((arn, policy), is_trust) in self.cast.own.iter().map(|one| (one, false)).chain(trust) {
            for service in services(policy) {
                if is_trust && service != "personalize.amazonaws.com" {
                    continue;
                }
                judgement.principals += 1;
                judgement.found.extend(self.deputy(arn, policy, &service, is_trust));
            }
        }
        for arn in &self.cast.unreadable {
            judgement.undecided.push(format!("the policy of `{arn}` could not be read"));
        }
        if self.cast.lacks_own {
            judgement.undecided.push("other resources may have policies, which were not read".to_owned());
        }
        if judgement.principals == 0 {
            judgement.vacuous.push("no policy of a resource that was read allows a service anything".to_owned());
        }
        self.finish(&mut judgement, None);
        judgement
    }

    /// What a service may do on a resource for accounts that are not those of the estate.
    fn deputy(&self, arn: &str, policy: &Arc<Policy>, service: &str, is_trust: bool) -> Option<Finding> {
        let in_arn = Fields::split(arn).map(|fields| fields.account).filter(|account| !account.is_empty());
        let owner = in_arn.or_else(|| self.cast.owners.get(arn).map(String::as_str));
        let above = owner.and_then(|account| self.cast.above.get(account));
        let policies = Policies {
            resource: Some(Policy::clone(policy)),
            resource_control: above
                .and_then(|above| above.as_ref().ok())
                .map(|levels| Layers { resource_control: Arc::clone(levels), ..Layers::default() }.policies())
                .map(|policies| policies.resource_control)
                .unwrap_or_default(),
            ..Policies::default()
        };
        let mut options = self.judging.options.clone().callers([Principal::Service { name: service.to_owned() }]);
        options.resource_account = owner.map(str::to_owned);
        let mut finding = Finding {
            principal: service.to_owned(),
            proof: Proof::Refuted,
            action: String::new(),
            resource: arn.to_owned(),
            when: Vec::new(),
            undecided: Vec::new(),
            entrance: None,
            steps: Vec::new(),
            witness: Vec::new(),
        };
        for claim in self.for_others(arn, is_trust) {
            let found = prove(&policies, &claim, &options);
            let Some(region) = found.refutations.into_iter().next() else {
                for why in found.undecided {
                    finding.undecided.push(why);
                }
                continue;
            };
            finding.action = region.witness.action.as_str().to_owned();
            finding.resource.clone_from(&region.witness.resource);
            finding.when = vec![region.description];
            finding.undecided.clear();
            let policies = Arc::new(policies);
            if let Some(Err(why)) = above {
                finding.undecided.push(why.clone());
                finding.proof = Proof::Undecided;
            }
            finding.witness.push((region.witness, policies));
            return Some(finding);
        }
        if finding.undecided.is_empty() {
            return None;
        }
        finding.proof = Proof::Undecided;
        finding.action = "*".to_owned();
        Some(finding)
    }

    /// The claims that nothing is done for accounts that are not those of the estate.
    fn for_others(&self, arn: &str, is_trust: bool) -> [Claim; 2] {
        let block = |key: &str, operator: &str, values: Vec<String>| ConditionBlock {
            operator: OperatorName::from(operator),
            tests: vec![ConditionTest { key: key.to_owned(), values }],
        };
        let accounts = self.cast.accounts.clone();
        let mut own: Vec<String> = accounts.iter().map(|account| format!("arn:*:*:*:{account}:*")).collect();
        // The ARN of a bucket has no account. Of one that a policy names, it is taken that it is theirs.
        own.push("arn:*:s3:::*".to_owned());
        let foreign = vec!["arn:aws:s3:::a-bucket-of-somebody-else".to_owned()];
        let claim = |source: ConditionBlock| {
            let bucket = (arn.contains(":s3:::") && !arn.contains('/')).then(|| format!("{arn}/*"));
            Claim::Never(Requests {
                actions: vec![if is_trust { "sts:*" } else { "*" }.to_owned()],
                resources: std::iter::once(arn.to_owned()).chain(bucket).collect(),
                when: vec![
                    block("aws:SourceAccount", "StringNotEquals", accounts.clone()),
                    source,
                    block("aws:SourceOrgID", "Null", vec!["true".to_owned()]),
                    block("aws:SourceOrgPaths", "Null", vec!["true".to_owned()]),
                ],
            })
        };
        [claim(block("aws:SourceArn", "ArnNotLike", own)), claim(block("aws:SourceArn", "ArnEquals", foreign))]
    }
}

/// The services that a policy allows something.
fn services(policy: &Policy) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for statement in policy.statements.iter().filter(|one| one.effect == Effect::Allow) {
        if let Some(PrincipalElement::Principal(Principals::Map(entries))) = &statement.principal {
            let of_services = entries.iter().filter(|entry| entry.kind == PrincipalType::Service);
            all.extend(of_services.flat_map(|entry| entry.values.iter().cloned()));
        }
    }
    all
}

/// The ARN by which somebody is named: of a session, that of its role.
fn arn_of(principal: &Principal) -> Option<String> {
    match principal {
        Principal::RoleSession { role: Some(role), .. } => Some(role.clone()),
        other => other.arn(),
    }
}

/// How certain it is that somebody can.
fn rank(access: &Access) -> Option<Rank> {
    match access {
        Access::Always => Some(Rank::Always),
        Access::When(_) => Some(Rank::When),
        Access::Undecided(_) => Some(Rank::Open),
        Access::Never => None,
    }
}

fn is_worse(one: &Finding, other: &Finding) -> bool {
    one.proof == Proof::Refuted && other.proof != Proof::Refuted
}

/// Keeps the most certain of what each can do.
fn put_better(all: &mut HashMap<String, End>, answer: Answer) {
    let Some(own) = rank(&answer.cell.access) else { return };
    let known = all.get(&answer.cell.holder).and_then(|end| rank(&end.access));
    if known.is_some_and(|known| known <= own) {
        return;
    }
    let cell = answer.cell;
    let end = End {
        access: cell.access,
        action: cell.action,
        resource: cell.resource,
        allowed: cell.allowed,
        policies: answer.policies,
    };
    all.insert(cell.holder, end);
}

/// Answers again about the claim itself where an action needs no permission, such as `sts:GetCallerIdentity`: what a claim adds does
/// not limit it, as no policy does.
fn confirm(answer: &mut Answer, ask: &Question, claim: &Claim, asked: &Asked, options: &Options) {
    let needs_none = |request: &&Request| {
        Policies::default().compile().decide(&Request::clone(request).prepare()) == Decision::Allowed
    };
    let Some(allowed) = answer.cell.allowed.as_ref().filter(|_| asked.limit.is_some()).filter(needs_none) else {
        return;
    };
    let policies = Policies { vpc_endpoint: Vec::new(), ..Policies::clone(&answer.policies) };
    let mut options = options.clone().callers([allowed.principal.clone()]);
    options.resource_account.clone_from(&allowed.resource_account);
    let found = prove(&policies, claim, &options);
    let open = |why: Vec<String>| Access::Undecided(why);
    let access = match found.refutations.into_iter().next() {
        _ if matches!(answer.cell.access, Access::Undecided(_)) && found.proof != Proof::Proved => return,
        None if found.proof == Proof::Proved => Access::Never,
        None => open(found.undecided),
        Some(region) => {
            let of_it =
                &*ask.resource == "*" || glob::matches(&ask.resource, &region.witness.resource, Case::Sensitive);
            let access = match of_it {
                true => Access::When(vec![region.description]),
                false => open(vec![format!("it is not known for `{}` alone; claim of it by itself", ask.resource)]),
            };
            answer.cell.allowed = Some(region.witness);
            access
        }
    };
    answer.cell.access = access;
    answer.if_none = None;
}

/// The policies under which a request is decided so again, without what the claim itself adds; `None` if there are not any.
fn replayable(request: &Request, policies: &Arc<Policies>, asked: &Asked, allowed: bool) -> Option<Arc<Policies>> {
    let mut policies = Arc::clone(policies);
    if asked.limit.is_some() {
        policies = Arc::new(Policies { vpc_endpoint: Vec::new(), ..Policies::clone(&policies) });
    }
    let is_so =
        |policies: &Policies| (policies.compile().decide(&request.clone().prepare()) == Decision::Allowed) == allowed;
    if is_so(&policies) {
        return Some(policies);
    }
    // The account of the caller decides where no policy of the resource is known.
    let account = request.principal.account().filter(|_| policies.resource.is_none())?;
    let mut assumed = everything(Effect::Allow);
    for statement in &mut assumed.statements {
        let entry = PrincipalEntry { kind: PrincipalType::Aws, values: vec![account.to_owned()] };
        statement.principal = Some(PrincipalElement::Principal(Principals::Map(vec![entry])));
    }
    let policies = Policies { resource: Some(assumed), ..Policies::clone(&policies) };
    is_so(&policies).then(|| Arc::new(policies))
}

/// The questions about everyone for a claim.
#[derive(Default)]
struct Asked {
    /// Actions with resources.
    pairs: Vec<(String, String)>,
    /// What a request has to pass to be one of which the claim says that it is not allowed.
    limit: Option<Arc<Policy>>,
}

impl Asked {
    fn of(claim: &Claim, scope: &Scope) -> Result<Asked, String> {
        let pairs = |requests: &Requests| {
            let mut pairs: Vec<(String, String)> = Vec::new();
            for action in requests.actions.iter().flat_map(|action| with_sts(action)) {
                for resource in &requests.resources {
                    let pair = (action.clone(), resource.clone());
                    if !pairs.contains(&pair) {
                        pairs.push(pair);
                    }
                }
            }
            pairs
        };
        match claim {
            Claim::Never(requests) => {
                let only = [statement(Effect::Allow, Vec::clone(&requests.when))];
                let limit = (!requests.when.is_empty()).then(|| limit(Some(Version::V2012_10_17), only));
                Ok(Asked { pairs: pairs(requests), limit })
            }
            Claim::Only { requests, when } => {
                let statements =
                    [statement(Effect::Allow, requests.when.clone()), statement(Effect::Deny, when.clone())];
                Ok(Asked { pairs: pairs(requests), limit: Some(limit(Some(Version::V2012_10_17), statements)) })
            }
            Claim::Always(_) if scope.through_chains => {
                Err("a claim of `always` is about what each can do by themselves: leave out `through chains too`"
                    .to_owned())
            }
            Claim::Always(requests) => Ok(Asked { pairs: pairs(requests), limit: None }),
            Claim::AtMost(policy) => {
                if policy.statements.iter().any(|one| one.effect == Effect::Deny) {
                    return Err(
                        "about accounts, the policy of `at most` can only have statements of `Allow`: name what \
                                is allowed there without `Deny`"
                            .to_owned(),
                    );
                }
                let mut statements = vec![statement(Effect::Allow, Vec::new())];
                statements.extend(policy.statements.iter().map(|one| Statement {
                    sid: None,
                    effect: Effect::Deny,
                    principal: Some(PrincipalElement::Principal(Principals::Everyone)),
                    ..one.clone()
                }));
                let all = with_sts("*").into_iter().map(|action| (action, "*".to_owned())).collect();
                Ok(Asked { pairs: all, limit: Some(limit(policy.version, statements)) })
            }
        }
    }
}

/// An action, and where it is a pattern that has some of STS too, these by themselves: the policies of their resources are trust
/// policies.
fn with_sts(action: &str) -> Vec<String> {
    let (prefix, name) = action.split_once(':').unwrap_or((action, "*"));
    let mut all = vec![action.to_owned()];
    if glob::has_wildcard(prefix) && glob::matches(prefix, "sts", Case::Ignored) {
        all.push(format!("sts:{name}"));
    }
    all
}

/// Everything of anyone, under conditions.
fn statement(effect: Effect, condition: Vec<ConditionBlock>) -> Statement {
    Statement {
        sid: None,
        effect,
        principal: Some(PrincipalElement::Principal(Principals::Everyone)),
        action: ActionElement::Action(vec!["*".to_owned()]),
        resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
        condition,
    }
}

fn limit(version: Option<Version>, statements: impl Into<Vec<Statement>>) -> Arc<Policy> {
    Arc::new(Policy { version, id: None, statements: statements.into() })
}
