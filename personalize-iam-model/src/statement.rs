//! Building statements and policies in types: [`Resources<A>`](Resources) asks for [`ActsOn`] of each action, so that a wrong
//! pair does not compile.
//!
//! A statement begins with its effect and actions, [`Statement::allow`] and its sisters, and is complete once it says
//! on what: [`on`](TypedStatement::on), [`anywhere`](TypedStatement::anywhere) or
//! [`not_on`](TypedStatement::not_on); the statement of a trust policy says [who](TypedStatement::principal) instead.

use std::fmt;
use std::marker::PhantomData;

use crate::KnownResourceType;
use crate::action::{Actions, ActsOn, AllBut, MayActOn, Supports};
use crate::arn::{Arn, ArnPattern};
use crate::condition::Condition;
use crate::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, Effect, OperatorName, Policy,
    PrincipalElement, PrincipalEntry, PrincipalType, Principals, Qualifier, ResourceElement, Statement, Version,
};
use crate::{AccountId, iam, sts};

impl Statement {
    /// An `Allow` statement for these actions.
    pub fn allow<A: Actions>(actions: A) -> TypedStatement<A> {
        TypedStatement::new(Effect::Allow, ActionElement::Action(actions.into_entries()))
    }

    /// A `Deny` statement for these actions.
    pub fn deny<A: Actions>(actions: A) -> TypedStatement<A> {
        TypedStatement::new(Effect::Deny, ActionElement::Action(actions.into_entries()))
    }

    /// An `Allow` statement for all actions of all services but these: `NotAction`.
    pub fn allow_not_action(actions: impl Actions) -> TypedStatement<AllBut> {
        TypedStatement::new(Effect::Allow, ActionElement::NotAction(actions.into_entries()))
    }

    /// A `Deny` statement for all actions of all services but these: `NotAction`.
    pub fn deny_not_action(actions: impl Actions) -> TypedStatement<AllBut> {
        TypedStatement::new(Effect::Deny, ActionElement::NotAction(actions.into_entries()))
    }
}

/// How far a [`TypedStatement`] has come.
pub mod state {
    /// It says neither on what nor who: no statement yet.
    #[derive(Clone, Copy, Debug)]
    pub struct Open;
    /// It says who and not on what: a statement of a trust policy, or one that waits for its resources.
    #[derive(Clone, Copy, Debug)]
    pub struct ForPrincipals;
    /// It says on what.
    #[derive(Clone, Copy, Debug)]
    pub struct OnResources;
    /// It says on what and who.
    #[derive(Clone, Copy, Debug)]
    pub struct OnResourcesForPrincipals;

    /// The states in which the resources can still be said.
    #[diagnostic::on_unimplemented(
        message = "this statement has its resources already",
        label = "they are said a second time",
        note = "name them all at once, as in `.on((Campaign::arn(&HOME, \"movies\"), Solution::arn(&HOME, \"movies\")))`"
    )]
    pub trait WithoutResources: sealed::Sealed {}
    impl WithoutResources for Open {}
    impl WithoutResources for ForPrincipals {}

    /// The states in which the statement can be added to a document.
    #[diagnostic::on_unimplemented(
        message = "a statement of this policy does not say on what",
        label = "a complete statement is wanted here",
        note = "end it with `.on(...)`, or with `.anywhere()` for `Resource: \"*\"`; in a trust policy say `.principal(...)`"
    )]
    pub trait Complete: sealed::Sealed {}
    impl Complete for ForPrincipals {}
    impl Complete for OnResources {}
    impl Complete for OnResourcesForPrincipals {}

    /// The states in which the principals can still be said.
    #[diagnostic::on_unimplemented(
        message = "this statement has its principals already",
        label = "they are said a second time",
        note = "name them all at once, as in `.principal([Principal::role(&etl), Principal::user(&anna)])`; a statement has either `Principal` or `NotPrincipal`"
    )]
    pub trait WithoutPrincipals: sealed::Sealed {}
    impl WithoutPrincipals for Open {}
    impl WithoutPrincipals for OnResources {}

    /// The states, and those that follow them. That a state has one does not say that the step can be made, so that a second
    /// one is refused by the traits above, whose messages say what to do.
    pub trait State: sealed::Sealed {
        /// The state that follows when the resources are said.
        type WithResources;
        /// The state that follows when the principals are said.
        type WithPrincipals;
    }
    impl State for Open {
        type WithResources = OnResources;
        type WithPrincipals = ForPrincipals;
    }
    impl State for ForPrincipals {
        type WithResources = OnResourcesForPrincipals;
        type WithPrincipals = ForPrincipals;
    }
    impl State for OnResources {
        type WithResources = OnResources;
        type WithPrincipals = OnResourcesForPrincipals;
    }
    impl State for OnResourcesForPrincipals {
        type WithResources = OnResourcesForPrincipals;
        type WithPrincipals = OnResourcesForPrincipals;
    }

    mod sealed {
        pub trait Sealed {}
        impl Sealed for super::Open {}
        impl Sealed for super::ForPrincipals {}
        impl Sealed for super::OnResources {}
        impl Sealed for super::OnResourcesForPrincipals {}
    }
}
use state::{Complete, Open, State, WithoutPrincipals, WithoutResources};

/// A statement whose actions `A` the compiler knows, in the state `S` of being built.
#[must_use = "a statement does nothing until you add it to a policy"]
pub struct TypedStatement<A, S = Open> {
    statement: Statement,
    marker: PhantomData<fn() -> (A, S)>,
}

impl<A> TypedStatement<A> {
    fn new(effect: Effect, action: ActionElement) -> Self {
        let statement = Statement { sid: None, effect, principal: None, action, resource: None, condition: Vec::new() };
        TypedStatement { statement, marker: PhantomData }
    }
}

impl<A, S: State> TypedStatement<A, S> {
    /// On these resources: an ARN, an ARN pattern, several of one type, or a tuple of these.
    ///
    /// Each of the actions must act on each of the types.
    pub fn on<R: Resources<A>>(self, resources: R) -> TypedStatement<A, S::WithResources>
    where
        S: WithoutResources,
    {
        let () = R::CHECK;
        self.with_resource(ResourceElement::Resource(resources.into_entries()))
    }

    /// On these resources of one type, as many as come up at run time. `None` if there are none: IAM has no statement on
    /// nothing, and a `Deny` or an `Allow` without its resources would say something else.
    ///
    /// ```
    /// use personalize_iam_model::personalize::{Campaign, GetRecommendations};
    /// use personalize_iam_model::{Scope, Statement};
    ///
    /// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
    ///
    /// let names = vec!["movies".to_owned(), "music".to_owned()];
    /// let campaigns = names.iter().map(|name| Campaign::arn(&HOME, name));
    /// assert!(Statement::allow(GetRecommendations).on_each(campaigns).is_some());
    /// assert!(Statement::allow(GetRecommendations).on_each(Vec::from([Campaign::arn(&HOME, "movies"); 0])).is_none());
    /// ```
    pub fn on_each<R: Resources<A> + ResourcesOfType>(
        self,
        resources: impl IntoIterator<Item = R>,
    ) -> Option<TypedStatement<A, S::WithResources>>
    where
        S: WithoutResources,
    {
        let () = R::CHECK;
        let entries: Vec<String> = resources.into_iter().flat_map(ResourcesOfType::into_entries).collect();
        (!entries.is_empty()).then(|| self.with_resource(ResourceElement::Resource(entries)))
    }

    /// On all resources but these: `NotResource`.
    pub fn not_on<R: Resources<A>>(self, resources: R) -> TypedStatement<A, S::WithResources>
    where
        S: WithoutResources,
    {
        let () = R::CHECK;
        self.with_resource(ResourceElement::NotResource(resources.into_entries()))
    }

    /// On all resources: `Resource: "*"`, the only one for actions without resource-level permissions.
    pub fn anywhere(self) -> TypedStatement<A, S::WithResources>
    where
        S: WithoutResources,
    {
        self.with_resource(ResourceElement::Resource(vec!["*".to_owned()]))
    }

    /// On a resource of a type that the API takes although AWS's catalog does not list it for the action: see
    /// [`catalog::Gap`](crate::catalog::Gap).
    ///
    /// ```
    /// use personalize_iam_model::{Scope, Statement};
    /// use personalize_iam_model::personalize::{GetRecommendations, Recommender};
    ///
    /// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
    ///
    /// let statement = Statement::allow(GetRecommendations).on_unlisted(Recommender::arn_like(HOME, "movies"));
    /// ```
    pub fn on_unlisted<R: UnlistedResources<A>>(self, resources: R) -> TypedStatement<A, S::WithResources>
    where
        S: WithoutResources,
    {
        self.with_resource(ResourceElement::Resource(resources.into_entries()))
    }

    fn with_resource<N>(self, resource: ResourceElement) -> TypedStatement<A, N> {
        TypedStatement { statement: Statement { resource: Some(resource), ..self.statement }, marker: PhantomData }
    }
}

impl<A, S> TypedStatement<A, S> {
    /// The `Sid` element: letters and digits.
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.statement.sid = Some(sid.into());
        self
    }

    /// Only when this holds too; a key that an action does not support is refused.
    ///
    /// Conditions are all to hold. Two on the same key with the same operator are written so that both are: values of
    /// inverted operators go into one list, others under the operator's `...IfExists`, which is the same where the key
    /// must be there anyway. Where IAM has no way to say it, the statement fails safe: an `Allow` never applies, a
    /// `Deny` applies without the last condition.
    pub fn when<C: ConditionFor<A>>(mut self, condition: C) -> Self {
        let (operator, ConditionTest { key, values }) = condition.into_test();
        add_condition(&mut self.statement, operator, key, values);
        self
    }
}

impl<A, S: State> TypedStatement<A, S> {
    /// For these principals: in resource-based policies and trust policies.
    pub fn principal(self, principals: impl IntoPrincipals) -> TypedStatement<A, S::WithPrincipals>
    where
        S: WithoutPrincipals,
    {
        self.with_principal(PrincipalElement::Principal(principals.into_principals()))
    }

    /// For all principals but these: `NotPrincipal`.
    ///
    /// IAM allows it with `Deny` only, and not in trust policies; reading the policy back says so.
    pub fn not_principal(self, principals: impl IntoPrincipals) -> TypedStatement<A, S::WithPrincipals>
    where
        S: WithoutPrincipals,
    {
        self.with_principal(PrincipalElement::NotPrincipal(principals.into_principals()))
    }

    fn with_principal<N>(self, principal: PrincipalElement) -> TypedStatement<A, N> {
        TypedStatement { statement: Statement { principal: Some(principal), ..self.statement }, marker: PhantomData }
    }
}

impl<A, S> Clone for TypedStatement<A, S> {
    fn clone(&self) -> Self {
        TypedStatement { statement: self.statement.clone(), marker: PhantomData }
    }
}

impl<A, S> fmt::Debug for TypedStatement<A, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.statement.fmt(f)
    }
}

impl<A, S: Complete> From<TypedStatement<A, S>> for Statement {
    fn from(typed: TypedStatement<A, S>) -> Statement {
        typed.statement
    }
}

/// A condition whose key the actions `A` support: what [`TypedStatement::when`] takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a condition",
    label = "a condition key with an operator and a value is wanted here",
    note = "write one as in `aws::SOURCE_IP.within(cidr!(\"10.0.0.0/8\"))` or `aws::RESOURCE_TAG.key(\"team\").equals(\"movies\")`"
)]
pub trait ConditionFor<A> {
    /// The operator, and the key with its values.
    fn into_test(self) -> (ConditionOperator, ConditionTest);
}

impl<A: Supports<K>, K> ConditionFor<A> for Condition<K> {
    fn into_test(self) -> (ConditionOperator, ConditionTest) {
        (self.operator, ConditionTest { key: self.key, values: self.values })
    }
}

/// The service principal of Amazon Personalize: who assumes service roles and reads buckets.
///
/// Source: Amazon Personalize Developer Guide, "Cross-service confused deputy prevention".
pub const SERVICE_PRINCIPAL: &str = "personalize.amazonaws.com";

/// Adds a condition that must hold in addition to the existing ones.
fn add_condition(statement: &mut Statement, operator: ConditionOperator, key: String, values: Vec<String>) {
    match find_test(statement, operator, &key) {
        None => push_test(statement, operator, ConditionTest { key, values }),
        Some(test) if test.values == values => {}
        Some(test) if operator.base.is_negated() && operator.qualifier != Some(Qualifier::ForAnyValue) => {
            test.values.extend(values)
        }
        Some(_) => {
            let sibling = ConditionOperator { if_exists: true, ..operator };
            let free = operator.base != BaseOperator::Null && !operator.if_exists;
            if free && find_test(statement, sibling, &key).is_none() {
                push_test(statement, sibling, ConditionTest { key, values });
            } else if statement.effect == Effect::Allow {
                contradict(statement, key);
            }
        }
    }
}

/// Makes conditions that no request meets: the key must be absent, and must have a value.
fn contradict(statement: &mut Statement, key: String) {
    let plain = |base| ConditionOperator { qualifier: None, base, if_exists: false };
    let absent = vec!["true".to_owned()];
    match find_test(statement, plain(BaseOperator::Null), &key) {
        Some(test) => test.values = absent,
        None => {
            let test = ConditionTest { key: key.clone(), values: absent };
            push_test(statement, plain(BaseOperator::Null), test);
        }
    }
    // Any pattern needs the key, whatever it matches.
    if find_test(statement, plain(BaseOperator::StringLike), &key).is_none() {
        let test = ConditionTest { key, values: vec!["*".to_owned()] };
        push_test(statement, plain(BaseOperator::StringLike), test);
    }
}

fn find_test<'a>(
    statement: &'a mut Statement,
    operator: ConditionOperator,
    key: &str,
) -> Option<&'a mut ConditionTest> {
    let block = statement.condition.iter_mut().find(|block| block.operator == OperatorName::Known(operator))?;
    // As IAM compares keys, and as the reader refuses two of them.
    let key = key.to_lowercase();
    block.tests.iter_mut().find(|test| test.key.to_lowercase() == key)
}

fn push_test(statement: &mut Statement, operator: ConditionOperator, test: ConditionTest) {
    let operator = OperatorName::Known(operator);
    match statement.condition.iter_mut().find(|block| block.operator == operator) {
        Some(block) => block.tests.push(test),
        None => statement.condition.push(ConditionBlock { operator, tests: vec![test] }),
    }
}

/// ARNs or ARN patterns of one resource type: an element of what [`TypedStatement::on`] takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a resource",
    label = "an ARN or an ARN pattern is wanted here",
    note = "build one with its resource type: `Campaign::arn(&HOME, \"movies\")` names one campaign, `Campaign::arn_like(HOME, \"movies-*\")` all that match",
    note = "the text of an ARN is read with its resource type too, as in `Campaign::parse(text)?`"
)]
pub trait ResourcesOfType {
    /// The resource type.
    type Type;

    /// The entries of the `Resource` element.
    fn into_entries(self) -> Vec<String>;
}

impl<R: KnownResourceType> ResourcesOfType for Arn<R> {
    type Type = R;

    fn into_entries(self) -> Vec<String> {
        vec![ArnPattern::from(self).into_string()]
    }
}

impl<R: KnownResourceType> ResourcesOfType for &Arn<R> {
    type Type = R;

    fn into_entries(self) -> Vec<String> {
        vec![ArnPattern::from(self).into_string()]
    }
}

impl<R> ResourcesOfType for ArnPattern<R> {
    type Type = R;

    fn into_entries(self) -> Vec<String> {
        vec![self.into_string()]
    }
}

impl<R: ResourcesOfType, const N: usize> ResourcesOfType for [R; N] {
    type Type = R::Type;

    fn into_entries(self) -> Vec<String> {
        const { not_empty(N, "a statement has at least one resource: this array has none") }
        self.into_iter().flat_map(ResourcesOfType::into_entries).collect()
    }
}

// The compiler points at the caller and leaves out how the panic came about, which no user needs to see.
#[track_caller]
const fn not_empty(length: usize, otherwise: &'static str) {
    assert!(length > 0, "{}", otherwise);
}

/// The resources of a statement with the actions `A`, each of which acts on each resource ([`ActsOn`]): what
/// [`TypedStatement::on`] takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names no resource",
    label = "an ARN, an ARN pattern, an array of one type, or a tuple of these is wanted here",
    note = "build one with its resource type: `Campaign::arn(&HOME, \"movies\")` names one campaign, `Campaign::arn_like(HOME, \"movies-*\")` all that match",
    note = "the text of an ARN is read with its resource type too, as in `Campaign::parse(text)?`",
    note = "for a `Vec` or an iterator there is `.on_each(...)`, which gives no statement if there are none"
)]
pub trait Resources<A> {
    /// Refuses, when the program is built, a pattern of which no action acts on the type.
    #[doc(hidden)]
    const CHECK: ();

    /// The entries of the `Resource` element.
    fn into_entries(self) -> Vec<String>;
}

macro_rules! single {
    ($([$($generics:tt)*] $type:ty),*) => {
        $(impl<$($generics)*, A> Resources<A> for $type
        where
            $type: ResourcesOfType,
            A: ActsOn<<$type as ResourcesOfType>::Type>,
        {
            const CHECK: () = <A as ActsOn<<$type as ResourcesOfType>::Type>>::CHECK;

            fn into_entries(self) -> Vec<String> {
                ResourcesOfType::into_entries(self)
            }
        })*
    };
}

single!([R: KnownResourceType] Arn<R>, ['a, R: KnownResourceType] &'a Arn<R>, [R] ArnPattern<R>, [R: ResourcesOfType, const N: usize] [R; N]);

macro_rules! tuples {
    ($($name:ident)+) => {
        impl<Act, $($name: Resources<Act>),+> Resources<Act> for ($($name,)+) {
            const CHECK: () = { $(let () = $name::CHECK;)+ };

            #[allow(non_snake_case)]
            fn into_entries(self) -> Vec<String> {
                let ($($name,)+) = self;
                let mut entries = Vec::new();
                $(entries.extend($name.into_entries());)+
                entries
            }
        }
    };
}

tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);

/// The resources of a type that the API takes for the actions `A` although AWS's catalog does not list the pair: what
/// [`TypedStatement::on_unlisted`] takes.
pub trait UnlistedResources<A>: ResourcesOfType {}

impl<A: MayActOn<R::Type>, R: ResourcesOfType> UnlistedResources<A> for R {}

/// A principal of a resource-based policy or a trust policy.
///
/// IAM takes neither wildcards nor escapes in a principal. An ARN whose name has a wildcard is written as it is, and
/// refused when the policy is read as its kind ([`read_as`](crate::policy::read_as)) or handed to AWS.
///
/// Source: IAM User Guide, "AWS JSON policy elements: Principal".
///
/// ```
/// use personalize_iam_model::{Policy, Scope, Statement, aws, policy::to_json, statement::Principal, sts};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let trust = Policy::new(
///     Statement::allow(sts::AssumeRole)
///         .principal(Principal::service("personalize.amazonaws.com"))
///         .when(aws::SOURCE_ACCOUNT.equals(HOME.account())),
/// );
/// assert!(to_json(&trust).contains(r#""Principal":{"Service":"personalize.amazonaws.com"}"#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    kind: PrincipalType,
    value: String,
}

impl Principal {
    /// An account: every principal in it that has the permission by its own policies.
    #[must_use]
    pub fn account(account: AccountId) -> Principal {
        Principal::aws(account.as_str())
    }

    /// An IAM user.
    #[must_use]
    pub fn user(user: &Arn<iam::User>) -> Principal {
        Principal::aws(user.as_str())
    }

    /// An IAM role: every session of it.
    #[must_use]
    pub fn role(role: &Arn<iam::Role>) -> Principal {
        Principal::aws(role.as_str())
    }

    /// A session of a role.
    #[must_use]
    pub fn role_session(account: AccountId, partition: crate::Partition, role: &str, session: &str) -> Principal {
        Principal {
            kind: PrincipalType::Aws,
            value: format!("arn:{partition}:sts::{account}:assumed-role/{role}/{session}"),
        }
    }

    /// A federated user session.
    #[must_use]
    pub fn federated_user(user: &Arn<sts::FederatedUser>) -> Principal {
        Principal::aws(user.as_str())
    }

    /// An AWS service, such as `personalize.amazonaws.com`.
    #[must_use]
    pub fn service(service: &str) -> Principal {
        Principal { kind: PrincipalType::Service, value: service.to_owned() }
    }

    /// A provider of web identities, such as `cognito-identity.amazonaws.com`.
    #[must_use]
    pub fn web_identity(provider: &str) -> Principal {
        Principal { kind: PrincipalType::Federated, value: provider.to_owned() }
    }

    /// An OpenID Connect provider of an account.
    #[must_use]
    pub fn oidc_provider(provider: &Arn<iam::OidcProvider>) -> Principal {
        Principal { kind: PrincipalType::Federated, value: provider.as_str().to_owned() }
    }

    /// A SAML provider of an account.
    #[must_use]
    pub fn saml_provider(provider: &Arn<iam::SamlProvider>) -> Principal {
        Principal { kind: PrincipalType::Federated, value: provider.as_str().to_owned() }
    }

    /// A canonical user id of Amazon S3.
    #[must_use]
    pub fn canonical_user(id: &str) -> Principal {
        Principal { kind: PrincipalType::CanonicalUser, value: id.to_owned() }
    }

    fn aws(value: &str) -> Principal {
        Principal { kind: PrincipalType::Aws, value: value.to_owned() }
    }
}

/// Everyone, anonymous callers included: `Principal: "*"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Everyone;

/// A principal, several in an array, one with a vector of more, or [`Everyone`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a principal",
    label = "a principal, several in an array, or `Everyone` is wanted here",
    note = "a principal is named with its type, as in `Principal::service(\"personalize.amazonaws.com\")` and `Principal::role(&arn)`"
)]
pub trait IntoPrincipals {
    /// The value of the `Principal` element.
    fn into_principals(self) -> Principals;
}

impl IntoPrincipals for Everyone {
    fn into_principals(self) -> Principals {
        Principals::Everyone
    }
}

impl IntoPrincipals for Principal {
    fn into_principals(self) -> Principals {
        by_type([self])
    }
}

impl<const N: usize> IntoPrincipals for [Principal; N] {
    fn into_principals(self) -> Principals {
        const { not_empty(N, "a statement has at least one principal: this array has none") }
        by_type(self)
    }
}

/// One principal and any number more, for lists of run time, which could be empty otherwise.
impl IntoPrincipals for (Principal, Vec<Principal>) {
    fn into_principals(self) -> Principals {
        let (first, more) = self;
        by_type(std::iter::once(first).chain(more))
    }
}

fn by_type(principals: impl IntoIterator<Item = Principal>) -> Principals {
    let mut entries: Vec<PrincipalEntry> = Vec::new();
    for principal in principals {
        match entries.iter_mut().find(|entry| entry.kind == principal.kind) {
            Some(entry) => entry.values.push(principal.value),
            None => entries.push(PrincipalEntry { kind: principal.kind, values: vec![principal.value] }),
        }
    }
    Principals::Map(entries)
}

/// What can stand as a statement in a policy.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a statement",
    label = "a statement is wanted here",
    note = "write one as in `Statement::allow(ListCampaigns).anywhere()`"
)]
pub trait IntoStatement {
    /// The statement.
    fn into_statement(self) -> Statement;
}

impl IntoStatement for Statement {
    fn into_statement(self) -> Statement {
        self
    }
}

impl<A, S: Complete> IntoStatement for TypedStatement<A, S> {
    fn into_statement(self) -> Statement {
        self.statement
    }
}

/// The statements of a policy: one, or a tuple or an array of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a statement",
    label = "a statement, or a tuple or an array of statements is wanted here",
    note = "write one as in `Statement::allow(ListCampaigns).anywhere()`"
)]
pub trait IntoStatements {
    /// The statements.
    fn into_statements(self) -> Vec<Statement>;
}

impl IntoStatements for Statement {
    fn into_statements(self) -> Vec<Statement> {
        vec![self]
    }
}

impl<A, S: Complete> IntoStatements for TypedStatement<A, S> {
    fn into_statements(self) -> Vec<Statement> {
        vec![self.into_statement()]
    }
}

impl<T: IntoStatement, const N: usize> IntoStatements for [T; N] {
    fn into_statements(self) -> Vec<Statement> {
        const { not_empty(N, "a policy has at least one statement: this array has none") }
        self.into_iter().map(IntoStatement::into_statement).collect()
    }
}

macro_rules! statement_tuples {
    ($($name:ident)+) => {
        impl<$($name: IntoStatement),+> IntoStatements for ($($name,)+) {
            #[allow(non_snake_case)]
            fn into_statements(self) -> Vec<Statement> {
                let ($($name,)+) = self;
                vec![$($name.into_statement()),+]
            }
        }
    };
}

statement_tuples!(A);
statement_tuples!(A B);
statement_tuples!(A B C);
statement_tuples!(A B C D);
statement_tuples!(A B C D E);
statement_tuples!(A B C D E F);
statement_tuples!(A B C D E F G);
statement_tuples!(A B C D E F G H);
statement_tuples!(A B C D E F G H I);
statement_tuples!(A B C D E F G H I J);
statement_tuples!(A B C D E F G H I J K);
statement_tuples!(A B C D E F G H I J K L);

impl Policy {
    /// A policy of version `2012-10-17` with these statements: one, a tuple or an array. For more there is
    /// [`Policy::and`].
    ///
    /// ```
    /// use personalize_iam_model::personalize::{Campaign, CreateCampaign, DescribeCampaign, GetRecommendations, Solution};
    /// use personalize_iam_model::policy::{read, to_json};
    /// use personalize_iam_model::{Policy, Scope, Statement, action_pattern, aws, cidr};
    ///
    /// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
    ///
    /// let policy = Policy::new((
    ///     Statement::allow((GetRecommendations, DescribeCampaign))
    ///         .on(Campaign::arn_like(HOME, "movies-*"))
    ///         .when(aws::SOURCE_IP.within(cidr!("10.0.0.0/8")))
    ///         .sid("Recommend"),
    ///     Statement::allow(CreateCampaign)
    ///         .on((Campaign::arn_like(HOME, "movies-*"), Solution::arn(&HOME, "movies"))),
    ///     Statement::allow(action_pattern!("personalize:List*")).anywhere(),
    /// ));
    /// assert_eq!(read(&to_json(&policy))?, policy);
    /// # Ok::<(), personalize_iam_model::policy::ReadError>(())
    /// ```
    #[must_use]
    pub fn new(statements: impl IntoStatements) -> Policy {
        Policy { version: Some(Version::V2012_10_17), id: None, statements: statements.into_statements() }
    }

    /// The policy with one statement more: for as many as come up at run time.
    ///
    /// ```
    /// use personalize_iam_model::personalize::{Campaign, GetRecommendations, ListCampaigns};
    /// use personalize_iam_model::{Policy, Scope, Statement};
    ///
    /// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
    ///
    /// let mut policy = Policy::new(Statement::allow(ListCampaigns).anywhere());
    /// for name in ["movies", "music"] {
    ///     policy = policy.and(Statement::allow(GetRecommendations).on(Campaign::arn(&HOME, name)).sid(name));
    /// }
    /// assert_eq!(policy.statements.len(), 3);
    /// ```
    #[must_use]
    pub fn and(mut self, statement: impl IntoStatement) -> Policy {
        self.statements.push(statement.into_statement());
        self
    }

    /// The policy with the `Id` element.
    #[must_use]
    pub fn with_id(self, id: impl Into<String>) -> Policy {
        Policy { id: Some(id.into()), ..self }
    }
}
