//! The expression that makes a policy: every element of the document as tokens of Rust.

use personalize_iam_model::policy::{
    ActionElement, ConditionBlock, ConditionTest, Effect, OperatorName, Policy, PrincipalElement, PrincipalEntry,
    PrincipalType, Principals, Qualifier, ResourceElement, Statement, Version,
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The value of a policy.
pub(crate) fn policy(policy: &Policy) -> TokenStream {
    let version = option(policy.version.map(|version| match version {
        Version::V2008_10_17 => quote!(::personalize_iam_model::policy::Version::V2008_10_17),
        Version::V2012_10_17 => quote!(::personalize_iam_model::policy::Version::V2012_10_17),
    }));
    let id = option(policy.id.as_deref().map(text));
    let statements = list(policy.statements.iter().map(statement));
    quote!(::personalize_iam_model::policy::Policy { version: #version, id: #id, statements: #statements })
}

fn statement(statement: &Statement) -> TokenStream {
    let sid = option(statement.sid.as_deref().map(text));
    let effect = match statement.effect {
        Effect::Allow => quote!(Allow),
        Effect::Deny => quote!(Deny),
    };
    let principal = option(statement.principal.as_ref().map(principal));
    let (element, actions) = match &statement.action {
        ActionElement::Action(actions) => (quote!(Action), actions),
        ActionElement::NotAction(actions) => (quote!(NotAction), actions),
    };
    let actions = texts(actions);
    let resource = option(statement.resource.as_ref().map(|resource| {
        let (element, resources) = match resource {
            ResourceElement::Resource(resources) => (quote!(Resource), resources),
            ResourceElement::NotResource(resources) => (quote!(NotResource), resources),
        };
        let resources = texts(resources);
        quote!(::personalize_iam_model::policy::ResourceElement::#element(#resources))
    }));
    let condition = list(statement.condition.iter().map(block));
    quote! {
        ::personalize_iam_model::policy::Statement {
            sid: #sid,
            effect: ::personalize_iam_model::policy::Effect::#effect,
            principal: #principal,
            action: ::personalize_iam_model::policy::ActionElement::#element(#actions),
            resource: #resource,
            condition: #condition,
        }
    }
}

fn principal(element: &PrincipalElement) -> TokenStream {
    let (name, principals) = match element {
        PrincipalElement::Principal(principals) => (quote!(Principal), principals),
        PrincipalElement::NotPrincipal(principals) => (quote!(NotPrincipal), principals),
    };
    let value = match principals {
        Principals::Everyone => quote!(Everyone),
        Principals::Map(entries) => {
            let entries = list(entries.iter().map(entry));
            quote!(Map(#entries))
        }
    };
    quote! {
        ::personalize_iam_model::policy::PrincipalElement::#name(::personalize_iam_model::policy::Principals::#value)
    }
}

fn entry(entry: &PrincipalEntry) -> TokenStream {
    let kind = match entry.kind {
        PrincipalType::Aws => quote!(Aws),
        PrincipalType::Service => quote!(Service),
        PrincipalType::Federated => quote!(Federated),
        PrincipalType::CanonicalUser => quote!(CanonicalUser),
    };
    let values = texts(&entry.values);
    quote! {
        ::personalize_iam_model::policy::PrincipalEntry {
            kind: ::personalize_iam_model::policy::PrincipalType::#kind,
            values: #values,
        }
    }
}

fn block(block: &ConditionBlock) -> TokenStream {
    let operator = match &block.operator {
        OperatorName::Unknown(name) => {
            let name = text(name);
            quote!(Unknown(#name))
        }
        OperatorName::Known(operator) => {
            let qualifier = option(operator.qualifier.map(|qualifier| match qualifier {
                Qualifier::ForAllValues => quote!(::personalize_iam_model::policy::Qualifier::ForAllValues),
                Qualifier::ForAnyValue => quote!(::personalize_iam_model::policy::Qualifier::ForAnyValue),
            }));
            let base = format_ident!("{}", operator.base.as_str());
            let if_exists = operator.if_exists;
            quote! {
                Known(::personalize_iam_model::policy::ConditionOperator {
                    qualifier: #qualifier,
                    base: ::personalize_iam_model::policy::BaseOperator::#base,
                    if_exists: #if_exists,
                })
            }
        }
    };
    let tests = list(block.tests.iter().map(test));
    quote! {
        ::personalize_iam_model::policy::ConditionBlock {
            operator: ::personalize_iam_model::policy::OperatorName::#operator,
            tests: #tests,
        }
    }
}

fn test(test: &ConditionTest) -> TokenStream {
    let (key, values) = (text(&test.key), texts(&test.values));
    quote!(::personalize_iam_model::policy::ConditionTest { key: #key, values: #values })
}

fn text(text: &str) -> TokenStream {
    quote!(::std::string::String::from(#text))
}

fn texts(items: &[String]) -> TokenStream {
    list(items.iter().map(|item| text(item)))
}

fn list(items: impl Iterator<Item = TokenStream>) -> TokenStream {
    quote!(::std::vec![#(#items),*])
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
