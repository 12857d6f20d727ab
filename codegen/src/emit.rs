//! From a checked spec to source: one module a service, with its enums, rows, marker types, impls of `ActsOn` and `Supports`,
//! and ARN builders; one for the global condition keys, one that lists them.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use crate::name::{self, Names};
use crate::spec::{
    AccessLevel, Action, AuthorizedAction, Caller, ConditionKey, GlobalConditionKeys, KeyType, Operation, ResourceType,
    Service, Spec, Support, Supports, newest_date,
};
use crate::template::{self, Field, Part, Template};

/// The module of a service.
pub(crate) fn service(service: &Service) -> TokenStream {
    let docs = module_docs(&[
        format!(" The catalog of {}: actions, resource types and condition keys.", service.name),
        String::new(),
        format!(
            " Source: Service Authorization Reference, \"Actions, resources, and condition keys for {}\" (`{}`).",
            service.name, service.page
        ),
    ]);
    let names = Names::of(service);
    let context = Context::of(service, &names);
    let actions = actions(service, &context);
    let resource_types = resource_types(service, &names);
    let keys = condition_keys(service, &names);
    let operations = operations(service, &names);
    let row = service_row(service);
    quote! {
        #docs
        #![allow(unused_imports)]
        use crate::action::{ActsOn, KnownAction, MayActOn, Supports};
        use crate::{AccessLevel, AccessLevels, arn, catalog, condition};
        #row
        #actions
        #resource_types
        #keys
        #operations
    }
}

/// The module of the global condition keys.
pub(crate) fn global(keys: &GlobalConditionKeys) -> TokenStream {
    let docs = module_docs(&[
        " The global condition keys, which every action supports, but for those of tags.".to_owned(),
        String::new(),
        " Source: IAM User Guide, \"AWS global condition context keys\".".to_owned(),
    ]);
    let names = Names::of_global(&keys.condition_keys);
    let constants = keys.condition_keys.iter().flat_map(|key| {
        let marker = match name::tag_marker(&key.name) {
            Some(tag) => quote!(condition::tags::#tag),
            None => quote!(condition::Global),
        };
        key_constants(&names, key, &marker)
    });
    let (rows, list) = key_rows(&names, &keys.condition_keys);
    quote! {
        #docs
        #![allow(unused_imports)]
        use crate::{catalog, condition};
        #(#constants)*
        /// All of them, in the order of AWS's page.
        pub static CONDITION_KEYS: &[&catalog::ConditionKey] = &[#(&rows::#list),*];
        #rows
    }
}

/// The module of the services of AWS.
pub(crate) fn list(spec: &Spec) -> TokenStream {
    let list = &spec.list;
    let docs = module_docs(&[
        " The services of AWS, also those of which the catalog has no more.".to_owned(),
        String::new(),
        " Source: Service Authorization Reference; AWS Organizations User Guide, \"List of AWS services that support RCPs\"."
            .to_owned(),
    ]);
    let date = newest_date(&list.provenance);
    let rows = list.services.iter().map(|service| {
        let (prefix, name) = (&service.prefix, &service.name);
        let support = if service.resource_control_policies { quote!(Support::Yes) } else { quote!(Support::No) };
        let module = spec.services.iter().find(|one| one.prefix == *prefix).map(|one| name::module(&one.prefix));
        let row = option(module.map(|module| quote!(&super::#module::SERVICE)));
        quote!(ListedService::new(#prefix, #name, #support, #row))
    });
    quote! {
        #docs
        use crate::catalog::{ListedService, Support};
        /// The day of the list.
        pub(crate) const DATE: &str = #date;
        /// The services, sorted by prefix.
        pub(crate) static SERVICES: &[ListedService] = &[#(#rows),*];
    }
}

/// The module that lists the others.
pub(crate) fn index(spec: &Spec) -> TokenStream {
    let modules: Vec<Ident> = spec.services.iter().map(|service| name::module(&service.prefix)).collect();
    let lines =
        module_docs(&[" The catalog, generated from the files under `spec/` by `cargo xtask regen`.".to_owned()]);
    quote! {
        #lines
        pub mod aws;
        #(pub mod #modules;)*
        pub(crate) mod services;
        /// The modules that the root of the crate has.
        pub(crate) mod typed {
            pub use super::{aws, #(#modules),*};
        }
        /// The services of the catalog, sorted by prefix.
        pub static SERVICES: &[&crate::catalog::Service] = &[#(&#modules::SERVICE),*];
    }
}

/// What an action's row and doc need from the rest of the service.
struct Context<'a> {
    names: &'a Names,
    prefix: &'a str,
    page_name: &'a str,
    types: HashMap<&'a str, &'a ResourceType>,
    operations: HashMap<&'a str, Vec<&'a Operation>>,
    gaps: HashMap<&'a str, Vec<(&'a str, &'a str)>>,
}

impl<'a> Context<'a> {
    fn of(service: &'a Service, names: &'a Names) -> Self {
        let mut operations: HashMap<&str, Vec<&Operation>> = HashMap::new();
        for operation in &service.operations {
            for authorized in &operation.actions {
                if let Some((prefix, name)) = authorized.action.split_once(':')
                    && prefix == service.prefix
                {
                    operations.entry(name).or_default().push(operation);
                }
            }
        }
        let mut gaps: HashMap<&str, Vec<(&str, &str)>> = HashMap::new();
        for gap in &service.gaps {
            gaps.entry(&gap.action).or_default().push((&gap.resource_type, &gap.note));
        }
        Context {
            names,
            prefix: &service.prefix,
            page_name: &service.name,
            types: service.resource_types.iter().map(|t| (t.name.as_str(), t)).collect(),
            operations,
            gaps,
        }
    }

    fn operations_of(&self, action: &Action) -> &[&'a Operation] {
        self.operations.get(action.name.as_str()).map_or(&[], Vec::as_slice)
    }

    fn gaps_of(&self, action: &Action) -> &[(&'a str, &'a str)] {
        self.gaps.get(action.name.as_str()).map_or(&[], Vec::as_slice)
    }
}

fn service_row(service: &Service) -> TokenStream {
    let Service { prefix, name, page, .. } = service;
    let date = newest_date(&service.provenance);
    let Supports {
        resource_based_policies,
        resource_control_policies,
        tags,
        temporary_credentials,
        service_roles,
        service_linked_roles,
    } = service.supports;
    let [a, b, c, d, e, f] = [
        resource_based_policies,
        resource_control_policies,
        tags,
        temporary_credentials,
        service_roles,
        service_linked_roles,
    ]
    .map(|support| match support {
        Support::Yes => quote!(catalog::Support::Yes),
        Support::No => quote!(catalog::Support::No),
        Support::Partial => quote!(catalog::Support::Partial),
        Support::Unknown => quote!(catalog::Support::Unknown),
    });
    let line = docs(&[format!(" {name} in the catalog.")]);
    // At most half of them are taken, see `names.rs` of the model.
    let slots = Literal::usize_unsuffixed((service.actions.len() * 2).next_power_of_two());
    quote! {
        #line
        pub static SERVICE: catalog::Service = catalog::Service {
            prefix: #prefix,
            name: #name,
            page: #page,
            date: #date,
            supports: catalog::Supports {
                resource_based_policies: #a,
                resource_control_policies: #b,
                tags: #c,
                temporary_credentials: #d,
                service_roles: #e,
                service_linked_roles: #f,
            },
            actions: ACTIONS,
            resource_types: RESOURCE_TYPES,
            condition_keys: CONDITION_KEYS,
            operations: OPERATIONS,
            action_names: crate::names::Names { slots: &crate::tables::action_slots::<#slots>(ACTIONS) },
        };
    }
}

fn actions(service: &Service, context: &Context<'_>) -> TokenStream {
    let sorted = sorted_by_name(&service.actions, |action| &action.name);
    let mut out = TokenStream::new();
    let variants = sorted.iter().map(|action| {
        let ident = context.names.action(&action.name);
        let line = docs(&[format!(
            " `{}:{}`: {}. See [`{ident}`](struct@{ident}).",
            service.prefix,
            action.name,
            levels_text(action),
        )]);
        quote!(#line #ident)
    });
    let idents: Vec<Ident> = sorted.iter().map(|action| context.names.action(&action.name)).collect();
    let enum_docs = docs(&[
        format!(" An action of {}.", service.name),
        String::new(),
        " For statements there is a marker type of the same name; the enum is for values of run time.".to_owned(),
    ]);
    // An enum without variants can have no representation.
    let repr = (!sorted.is_empty()).then(|| quote!(#[repr(u16)]));
    out.extend(quote! {
        #enum_docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #repr
        pub enum Action { #(#variants),* }
        impl Action {
            /// All actions, sorted by name.
            pub const ALL: &'static [Action] = &[#(Action::#idents),*];
        }
        crate::action::action_enum!(Action, SERVICE, ACTIONS);
    });
    let rows = sorted.iter().map(|action| action_row(action, context));
    out.extend(quote! {
        /// All actions as rows, sorted by name.
        pub static ACTIONS: &[catalog::Action] = &[#(#rows),*];
    });
    for action in sorted {
        out.extend(action_marker(service, action, context));
    }
    out
}

fn action_row(action: &Action, context: &Context<'_>) -> TokenStream {
    let (prefix, name) = (context.prefix, &action.name);
    let full_name = format!("{prefix}:{name}");
    let variant = context.names.action(name);
    let levels = action.access_levels.iter().map(|level| match level {
        AccessLevel::List => quote!(AccessLevel::List),
        AccessLevel::Read => quote!(AccessLevel::Read),
        AccessLevel::Tagging => quote!(AccessLevel::Tagging),
        AccessLevel::PermissionsManagement => quote!(AccessLevel::PermissionsManagement),
        AccessLevel::Write => quote!(AccessLevel::Write),
    });
    let permission_only = option(action.permission_only);
    let first_seen = option(action.first_seen.as_deref());
    let resources = action.resources.iter().map(|resource| {
        let row = type_row(context.names, &resource.name);
        let required = option(resource.required);
        let keys = key_references(context.names, &resource.condition_keys);
        quote!(catalog::ActionResource { resource_type: #row, required: #required, condition_keys: #keys })
    });
    let keys = key_references(context.names, &action.condition_keys);
    let dependent = option(action.dependent_actions.as_deref().map(authorized_actions));
    let operations = context.operations_of(action).iter().map(|one| context.names.operation(one));
    let gaps = context.gaps_of(action).iter().map(|(resource_type, note)| {
        let row = type_row(context.names, resource_type);
        quote!(catalog::Gap { resource_type: #row, note: #note })
    });
    quote! {
        catalog::Action {
            service: #prefix,
            name: #name,
            full_name: #full_name,
            index: Action::#variant as u16,
            access_levels: AccessLevels::of(&[#(#levels),*]),
            permission_only: #permission_only,
            first_seen: #first_seen,
            resources: &[#(#resources),*],
            condition_keys: #keys,
            dependent_actions: #dependent,
            operations: &[#(&operations::#operations),*],
            gaps: &[#(#gaps),*],
        }
    }
}

/// A resource type's row, by the number of its variant.
fn type_row(names: &Names, resource_type: &str) -> TokenStream {
    let ident = names.resource_type(resource_type);
    quote!(&RESOURCE_TYPES[ResourceType::#ident as usize])
}

fn key_references(names: &Names, keys: &[String]) -> TokenStream {
    let keys = keys.iter().map(|key| names.row(key));
    quote!(&[#(&rows::#keys),*])
}

fn authorized_actions(actions: &[AuthorizedAction]) -> TokenStream {
    let actions = actions.iter().map(|authorized| {
        let action = &authorized.action;
        let context = authorized.context.iter().map(|(key, values)| quote!((#key, &[#(#values),*])));
        quote!(catalog::AuthorizedAction { action: #action, context: &[#(#context),*] })
    });
    quote!(&[#(#actions),*])
}

fn action_marker(service: &Service, action: &Action, context: &Context<'_>) -> TokenStream {
    let names = context.names;
    let ident = names.action(&action.name);
    let docs = docs(&action_docs(service, action, context));
    let acts_on = action.resources.iter().map(|resource| names.resource_type(&resource.name));
    let may_act_on = context.gaps_of(action).iter().map(|(resource_type, _)| names.resource_type(resource_type));
    let mut keys: Vec<&str> = action.condition_keys.iter().map(String::as_str).collect();
    for resource in &action.resources {
        keys.extend(resource.condition_keys.iter().map(String::as_str));
        let of_type = context.types.get(resource.name.as_str()).map_or(&[][..], |t| &t.condition_keys);
        keys.extend(of_type.iter().map(String::as_str));
    }
    keys.sort_unstable();
    keys.dedup();
    let mut of_tags: Vec<Ident> = keys.iter().filter_map(|key| name::tag_marker(key)).collect();
    of_tags.dedup();
    let keys = keys.into_iter().filter(|key| !name::is_global(key)).map(|key| names.marker(key));
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #ident;
        impl KnownAction for #ident {
            const ACTION: &'static catalog::Action = &ACTIONS[Action::#ident as usize];
        }
        #(impl ActsOn<#acts_on> for #ident {})*
        #(impl MayActOn<#may_act_on> for #ident {})*
        #(impl Supports<condition::tags::#of_tags> for #ident {})*
        #(impl Supports<keys::#keys> for #ident {})*
    }
}

fn action_docs(service: &Service, action: &Action, context: &Context<'_>) -> Vec<String> {
    let mut lines = vec![format!(" The action `{}:{}`.", service.prefix, action.name), String::new()];
    lines.push(format!(" - Access level: {}", levels_text(action)));
    if action.resources.is_empty() {
        lines.push(" - Resource types: none, it takes `Resource: \"*\"` alone".to_owned());
    } else {
        let types = action.resources.iter().map(|resource| {
            let required = match resource.required {
                Some(true) => " (required)",
                Some(false) => "",
                None => " (it is not known whether it is required)",
            };
            format!("{}{required}", type_link(context.names, &resource.name))
        });
        lines.push(format!(" - Resource types: {}", join(types)));
    }
    lines.push(format!(" - Condition keys: {}", keys_text(action, context)));
    match action.dependent_actions.as_deref() {
        Some([]) => {}
        Some(dependent) => {
            lines.push(format!(" - Dependent actions: {}", join(dependent.iter().map(authorized_text))));
        }
        None => lines.push(" - Dependent actions: not known".to_owned()),
    }
    let operations = context.operations_of(action);
    if operations.is_empty() {
        let text = match action.permission_only {
            Some(true) => "none, it is a permission only",
            Some(false) | None => "none known",
        };
        lines.push(format!(" - API operations: {text}"));
    } else {
        let names = operations.iter().map(|one| format!("`{}` ({})", one.name, one.client));
        lines.push(format!(" - API operations: {}", join(names)));
    }
    if let Some(day) = &action.first_seen {
        lines.push(format!(" - First seen in the catalog: {day}"));
    }
    for (resource_type, note) in context.gaps_of(action) {
        lines.push(format!(" - Not in the catalog: {}: {note}", type_link(context.names, resource_type)));
    }
    lines.push(String::new());
    lines.push(format!(
        " Source: Service Authorization Reference, \"Actions, resources, and condition keys for {}\".",
        context.page_name
    ));
    lines
}

fn keys_text(action: &Action, context: &Context<'_>) -> String {
    let mut parts = Vec::new();
    if !action.condition_keys.is_empty() {
        parts.push(join(action.condition_keys.iter().map(|key| format!("`{key}`"))));
    }
    // Types with the same keys share one sentence: the tag actions of a service act on many types.
    let mut by_keys: BTreeMap<Vec<&str>, Vec<String>> = BTreeMap::new();
    for resource in &action.resources {
        let of_type = context.types.get(resource.name.as_str()).map_or(&[][..], |t| &t.condition_keys);
        let mut keys: Vec<&str> = resource.condition_keys.iter().chain(of_type).map(String::as_str).collect();
        keys.sort_unstable();
        keys.dedup();
        if !keys.is_empty() {
            by_keys.entry(keys).or_default().push(type_link(context.names, &resource.name));
        }
    }
    for (keys, types) in by_keys {
        let keys = join(keys.iter().map(|key| format!("`{key}`")));
        parts.push(format!("{keys} of the resource ({})", join(types.into_iter())));
    }
    if parts.is_empty() { "none but the global ones".to_owned() } else { parts.join("; ") }
}

fn resource_types(service: &Service, names: &Names) -> TokenStream {
    let mut out = TokenStream::new();
    let sorted = sorted_by_name(&service.resource_types, |resource_type| &resource_type.name);
    let idents: Vec<Ident> = sorted.iter().map(|one| names.resource_type(&one.name)).collect();
    let variants = sorted.iter().zip(&idents).map(|(one, ident)| {
        let line = docs(&[format!(" `{}`: {}. See [`{ident}`](struct@{ident}).", one.name, templates_text(one))]);
        quote!(#line #ident)
    });
    // An enum without variants can have no representation.
    let repr = (!sorted.is_empty()).then(|| quote!(#[repr(u16)]));
    let enum_docs = docs(&[
        format!(" A resource type of {}.", service.name),
        String::new(),
        " For ARNs there is a marker type of the same name; the enum is for values of run time.".to_owned(),
    ]);
    out.extend(quote! {
        #enum_docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #repr
        pub enum ResourceType { #(#variants),* }
        impl ResourceType {
            /// All resource types, sorted by name.
            pub const ALL: &'static [ResourceType] = &[#(ResourceType::#idents),*];
        }
        crate::action::resource_type_enum!(ResourceType, SERVICE, RESOURCE_TYPES);
    });
    let rows = sorted.iter().map(|one| resource_type_row(service, one, names));
    out.extend(quote! {
        /// All resource types as rows, sorted by name.
        pub static RESOURCE_TYPES: &[catalog::ResourceType] = &[#(#rows),*];
    });
    for (one, ident) in sorted.iter().zip(&idents) {
        let keys = if one.condition_keys.is_empty() {
            "none".to_owned()
        } else {
            join(one.condition_keys.iter().map(|key| format!("`{key}`")))
        };
        let mut lines = vec![format!(" The resource type `{}`: {}.", one.name, templates_text(one)), String::new()];
        let templates: Vec<(&str, Template<'_>)> = templates(one).collect();
        if !templates.iter().all(|(_, template)| template.names_one()) {
            lines.push(
                " AWS leaves a field before the resource open, so that a scope and a name do not say the ARN of one: \
                 write a pattern, or parse an ARN."
                    .to_owned(),
            );
            lines.push(String::new());
        }
        lines.push(format!(" Condition keys: {keys}."));
        lines.push(String::new());
        lines.push(format!(
            " Source: Service Authorization Reference, \"Actions, resources, and condition keys for {}\".",
            service.name
        ));
        let docs = docs(&lines);
        out.extend(quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub struct #ident;
            arn::resource_type!(#ident);
        });
        for (index, (text, template)) in templates.iter().enumerate() {
            out.extend(builders(ident, index, (templates.len() > 1).then_some(text), template));
        }
    }
    out
}

/// The functions that build ARNs by a template of a type, the text of which is said where there are several.
fn builders(ident: &Ident, index: usize, text: Option<&&str>, template: &Template<'_>) -> TokenStream {
    let number = Literal::usize_unsuffixed(index);
    let parameters = name::parameters(template);
    let text = text.map(|text| quote!(#text =>));
    let (exact, pattern) = name::builders(index);
    let exact = template.names_one().then(|| quote!(arn::exact!(#ident, #number, #text #exact #(, #parameters)*);));
    quote! {
        #exact
        arn::pattern!(#ident, #number, #text #pattern #(, #parameters)*);
    }
}

/// The templates of a type of a checked spec.
fn templates(resource_type: &ResourceType) -> impl Iterator<Item = (&str, Template<'_>)> {
    resource_type.arns.iter().filter_map(|text| Some((text.as_str(), template::parse(text).ok()?)))
}

fn templates_text(resource_type: &ResourceType) -> String {
    join(resource_type.arns.iter().map(|arn| format!("`{arn}`")))
}

fn resource_type_row(service: &Service, resource_type: &ResourceType, names: &Names) -> TokenStream {
    let (prefix, name) = (&service.prefix, &resource_type.name);
    let keys = key_references(names, &resource_type.condition_keys);
    let rows = templates(resource_type).map(|(text, template)| {
        let [service, region, account] =
            [template.service, template.region, template.account].map(|field| match field {
                Field::Fixed(text) => quote!(catalog::ArnField::Fixed(#text)),
                Field::Variable(name) => quote!(catalog::ArnField::Variable(#name)),
                Field::Any => quote!(catalog::ArnField::Any),
            });
        let parts = template.resource.iter().map(|part| match part {
            Part::Literal(text) => quote!(catalog::ArnPart::Literal(#text)),
            Part::Variable(name) => quote!(catalog::ArnPart::Variable(#name)),
        });
        quote! {
            catalog::ArnTemplate {
                text: #text,
                service: #service,
                region: #region,
                account: #account,
                resource: &[#(#parts),*],
            }
        }
    });
    quote! {
        catalog::ResourceType {
            service: #prefix,
            name: #name,
            arns: &[#(#rows),*],
            condition_keys: #keys,
        }
    }
}

fn condition_keys(service: &Service, names: &Names) -> TokenStream {
    let own: Vec<&ConditionKey> = service.condition_keys.iter().filter(|key| !name::is_global(&key.name)).collect();
    let constants = own.iter().flat_map(|key| {
        let marker = names.marker(&key.name);
        key_constants(names, key, &quote!(keys::#marker))
    });
    let markers = own.iter().map(|key| {
        let marker = names.marker(&key.name);
        let line = docs(&[format!(" `{}`", key.name)]);
        quote!(#line #[derive(Clone, Copy, Debug)] pub struct #marker;)
    });
    let (rows, list) = key_rows(names, &service.condition_keys);
    quote! {
        #(#constants)*
        /// Marker types of the service's condition keys: what `Supports` is about.
        pub mod keys { #(#markers)* }
        /// All condition keys of the service's page as rows, sorted by name.
        pub static CONDITION_KEYS: &[&catalog::ConditionKey] = &[#(&rows::#list),*];
        #rows
    }
}

/// The constants of a key, one for each type of its values.
fn key_constants(names: &Names, key: &ConditionKey, marker: &TokenStream) -> Vec<TokenStream> {
    let state = if key.multivalued { quote!(Multiple) } else { quote!(Single) };
    let kind = if is_key_template(&key.name) { quote!(KeyTemplate) } else { quote!(Key) };
    let constants = key.types.iter().enumerate().map(|(i, key_type)| {
        let ident = names.condition_key(&key.name, i);
        let text = &key.name;
        let values = if key.multivalued { "multivalued" } else { "single-valued" };
        let mut lines = vec![format!(" `{text}`: {}, {values}.", key_type_text(*key_type))];
        if key.sensitive {
            lines.push(String::new());
            lines.push(" AWS says that wildcards in its values have no valid use.".to_owned());
        }
        if key.deprecated {
            lines.push(String::new());
            lines.push(" The key is no longer on AWS's page.".to_owned());
        }
        if key.always == Caller::ALL {
            lines.push(String::new());
            lines.push(" Every request holds it.".to_owned());
        }
        let lines = docs(&lines);
        let key_type = format_ident!("{key_type:?}");
        quote! {
            #lines
            pub const #ident: condition::#kind<#marker, condition::key_type::#key_type, condition::state::#state> =
                condition::#kind::new(#text);
        }
    });
    constants.collect()
}

/// Whether a key is a template of keys: it has a variable, or AWS writes one as `tag-key` or not at all.
fn is_key_template(key: &str) -> bool {
    key.contains("${") || key.ends_with('/') || key.ends_with("/tag-key")
}

/// The rows of condition keys, in a module of their own, and their names in order.
fn key_rows(names: &Names, keys: &[ConditionKey]) -> (TokenStream, Vec<Ident>) {
    let idents: Vec<Ident> = keys.iter().map(|key| names.row(&key.name)).collect();
    let rows = keys.iter().zip(&idents).map(|(key, ident)| {
        let ConditionKey { name, types, multivalued, category, sensitive, deprecated, always } = key;
        let types = types.iter().map(|key_type| format_ident!("{key_type:?}"));
        let category = match category {
            Some(category) => {
                let category = format_ident!("{}", heck::ToUpperCamelCase::to_upper_camel_case(category.as_str()));
                quote!(Some(catalog::KeyCategory::#category))
            }
            None => quote!(None),
        };
        let always = callers(always);
        quote! {
            pub(super) static #ident: catalog::ConditionKey = catalog::ConditionKey {
                name: #name,
                types: &[#(catalog::ConditionKeyType::#types),*],
                multivalued: #multivalued,
                sensitive: #sensitive,
                deprecated: #deprecated,
                category: #category,
                always: #always,
            };
        }
    });
    (quote!(mod rows { #[allow(unused_imports)] use crate::catalog; #(#rows)* }), idents)
}

/// The set of the callers whose requests always hold a key.
fn callers(callers: &[Caller]) -> TokenStream {
    let mut names = callers.iter().map(|caller| match caller {
        Caller::Root => quote!(catalog::Callers::ROOT),
        Caller::User => quote!(catalog::Callers::USER),
        Caller::RoleSession => quote!(catalog::Callers::ROLE_SESSION),
        Caller::FederatedUser => quote!(catalog::Callers::FEDERATED_USER),
        Caller::Federated => quote!(catalog::Callers::FEDERATED),
        Caller::Service => quote!(catalog::Callers::SERVICE),
        Caller::Anonymous => quote!(catalog::Callers::ANONYMOUS),
    });
    match names.next() {
        None => quote!(catalog::Callers::NONE),
        Some(_) if callers == Caller::ALL => quote!(catalog::Callers::ALL),
        Some(first) => names.fold(first, |all, one| quote!(#all.union(#one))),
    }
}

fn operations(service: &Service, names: &Names) -> TokenStream {
    let idents: Vec<Ident> = service.operations.iter().map(|one| names.operation(one)).collect();
    let prefix = &service.prefix;
    let rows = service.operations.iter().zip(&idents).map(|(operation, ident)| {
        let Operation { client, name, source, .. } = operation;
        let actions = authorized_actions(&operation.actions);
        let names = option(operation.parameters.as_ref().map(|names| quote!(&[#(#names),*])));
        let parameters = operation.arn_parameters.iter().map(|parameter| {
            let (path, required) = (&parameter.parameter, parameter.required);
            let resource_type = option(parameter.resource_type.as_deref());
            quote!(catalog::ArnParameter { parameter: #path, required: #required, resource_type: #resource_type })
        });
        quote! {
            pub(super) static #ident: catalog::Operation = catalog::Operation {
                service: #prefix,
                client: #client,
                name: #name,
                actions: #actions,
                source: #source,
                parameters: #names,
                arn_parameters: &[#(#parameters),*],
            };
        }
    });
    quote! {
        /// All API operations as rows, sorted by client and name.
        pub static OPERATIONS: &[&catalog::Operation] = &[#(&operations::#idents),*];
        mod operations { #[allow(unused_imports)] use crate::catalog; #(#rows)* }
    }
}

fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

/// Sorted as names are looked up: without regard to case.
fn sorted_by_name<T>(items: &[T], name: impl Fn(&T) -> &str) -> Vec<&T> {
    let mut sorted: Vec<&T> = items.iter().collect();
    sorted.sort_by_cached_key(|item| name(item).to_ascii_lowercase());
    sorted
}

/// Doc comments. An empty line is an empty comment.
fn docs(lines: &[String]) -> TokenStream {
    let mut out = TokenStream::new();
    for line in lines {
        quote!(#[doc = #line]).to_tokens(&mut out);
    }
    out
}

/// Doc comments of the module itself.
fn module_docs(lines: &[String]) -> TokenStream {
    let mut out = TokenStream::new();
    for line in lines {
        quote!(#![doc = #line]).to_tokens(&mut out);
    }
    out
}

fn type_link(names: &Names, resource_type: &str) -> String {
    let ident = names.resource_type(resource_type);
    format!("[`{resource_type}`](struct@{ident})")
}

fn authorized_text(authorized: &AuthorizedAction) -> String {
    let mut text = format!("`{}`", authorized.action);
    for (i, (key, values)) in authorized.context.iter().enumerate() {
        let word = if i == 0 { "with" } else { "and" };
        // Writing to a string cannot fail.
        let _ = write!(text, " {word} `{key}` = {}", join(values.iter().map(|value| format!("`{value}`"))));
    }
    text
}

fn levels_text(action: &Action) -> String {
    join(action.access_levels.iter().map(|level| level_text(*level).to_owned()))
}

fn level_text(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::List => "List",
        AccessLevel::Read => "Read",
        AccessLevel::Tagging => "Tagging",
        AccessLevel::PermissionsManagement => "Permissions management",
        AccessLevel::Write => "Write",
    }
}

fn key_type_text(key_type: KeyType) -> &'static str {
    match key_type {
        KeyType::String => "`String`",
        KeyType::Arn => "`ARN`",
        KeyType::Numeric => "`Numeric`",
        KeyType::Date => "`Date`",
        KeyType::Bool => "`Bool`",
        KeyType::IpAddress => "`IPAddress`",
        KeyType::Binary => "`Binary`",
    }
}

fn join(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}
