//! The request of a denial. Options override it, and for what it does not say the error names the option.

use personalize_iam_eval::model::arn::Fields;
use personalize_iam_eval::model::catalog;
use personalize_iam_eval::{AccessDenied, Claim, ContextValue, Principal, Request, Semantics};

use super::common::quoted;
use crate::arguments::{NamedPolicies, RequestArgs};
use crate::failure::InputError;

/// A request, and what is to be known of how it came about.
pub(super) struct Filled {
    pub(super) request: RequestArgs,
    pub(super) notes: Vec<String>,
}

/// The request of a denial.
pub(super) fn fill(given: &RequestArgs, denied: &AccessDenied) -> Result<Filled, InputError> {
    let mut request = given.clone();
    let mut notes = Vec::new();
    let mut lacking = Vec::new();
    if request.principal.is_none() {
        match principal(given, denied) {
            Ok(principal) => request.principal = Some(principal),
            Err(lack) => lacking.push(format!("`--principal`: {lack}")),
        }
        behind(&mut request, denied);
    }
    if request.action.is_none() {
        match action(denied) {
            Ok((action, note)) => {
                request.action = Some(action);
                notes.extend(note);
            }
            Err(lack) => lacking.push(format!("`--action`: {lack}")),
        }
    }
    if request.resource.is_none() {
        match resource(&request, denied) {
            Ok(resource) => request.resource = Some(resource),
            Err(lack) => lacking.push(format!("`--resource`: {lack}")),
        }
    }
    if !lacking.is_empty() {
        let mut message = lacking.join("; ");
        if denied.encoded {
            message.push_str(
                "; or decode the rest of the message with `aws sts decode-authorization-message --encoded-message`, and \
                 give what that prints in place of the message",
            );
        }
        return Err(InputError::new(message));
    }
    for (key, value) in &denied.context {
        let same = |argument: &String| argument.split('=').next().is_some_and(|own| own.eq_ignore_ascii_case(key));
        if given.context.iter().any(same) {
            continue;
        }
        // A value in brackets would be a list: of that key nothing is assumed.
        let (values, is_list) = (value.values(), matches!(value, ContextValue::Many(_)));
        match values.iter().any(|value| value.starts_with('[')) {
            true => request.unknown.push(key.clone()),
            false if is_list && values.len() < 2 => request.context.push(format!("{key}=[{}]", values.join(","))),
            false => request.context.extend(values.iter().map(|value| format!("{key}={value}"))),
        }
    }
    match denied.others {
        0 => {}
        1 => notes.push("the text has another denial: give that by itself".to_owned()),
        others => notes.push(format!("the text has {others} other denials: give each by itself")),
    }
    Ok(Filled { request, notes })
}

/// Takes the global keys that policies ask for as not known where a decoded authorization message does not list them, and
/// returns them: the message has what the service says of the request and its resource, and of global keys some.
pub(super) fn leave_open(request: &mut Request, named: &NamedPolicies, semantics: Semantics) -> Vec<String> {
    let policies = named.policies().compile_with(semantics);
    let mut left_out: Vec<String> = Vec::new();
    loop {
        let missing = policies.evaluate(&request.clone().prepare()).missing_context_keys.into_iter();
        let is_global = |key: &String| key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"));
        let new: Vec<String> = missing.filter(|key| is_global(key) && !left_out.contains(key)).collect();
        if new.is_empty() {
            return left_out;
        }
        request.unknown.extend(new.iter().cloned());
        left_out.extend(new);
    }
}

/// What is assumed of the keys that a decoded authorization message does not list, as far as policies ask for them.
pub(super) fn what_is_assumed(left_out: &[String], missing: &[String]) -> Vec<String> {
    let absent: Vec<String> = missing.iter().filter(|key| !left_out.contains(key)).cloned().collect();
    let mut notes = Vec::new();
    if !left_out.is_empty() {
        notes.push(format!(
            "a decoded message does not list every global key of its request: those that statements ask for and that it lacks are \
             taken as not known: {}; give what the request had with `--context`",
            quoted(left_out)
        ));
    }
    if !absent.is_empty() {
        notes.push(format!(
            "a decoded message lists the keys of services that its request had: those that it lacks are taken as absent: {}; \
             `--context` gives one, `--unknown` leaves it open",
            quoted(&absent)
        ));
    }
    notes
}

/// The caller, or what to give.
fn principal(given: &RequestArgs, denied: &AccessDenied) -> Result<String, String> {
    let Some(name) = &denied.principal else {
        return Err("the message does not say who called: give the ARN of the caller".to_owned());
    };
    let error = match name.parse::<Principal>() {
        Ok(_) => return Ok(name.clone()),
        Err(error) => error,
    };
    let Some(fields) = Fields::split(name).filter(|fields| fields.service == "sts") else {
        return Err(error.to_string());
    };
    let role = fields.resource.strip_prefix("assumed-role/").filter(|role| !role.is_empty() && !role.contains('/'));
    let Some(role) = role else { return Err(error.to_string()) };
    // The role's ARN stands for some session of it.
    let is_of = |arn: &&String| {
        let own = Fields::split(arn).filter(|own| own.service == "iam" && own.resource.starts_with("role/"));
        own.is_some_and(|own| own.account == fields.account && own.resource.rsplit('/').next() == Some(role))
    };
    match given.role.as_ref().filter(is_of) {
        Some(arn) => Ok(arn.clone()),
        None => Err(format!(
            "the message names a session of the role `{}` without the session's name: give `{}/SESSION`, or the role's ARN, \
             with its path, with `--role`",
            role.escape_debug(),
            name.escape_debug()
        )),
    }
}

/// The role or the user behind a session.
fn behind(request: &mut RequestArgs, denied: &AccessDenied) {
    let Some(issuer) = &denied.issuer else { return };
    let principal: Option<Principal> = request.principal.as_deref().and_then(|text| text.parse().ok());
    match principal {
        Some(session @ Principal::RoleSession { .. })
            if request.role.is_none() && session.clone().with_role(issuer).is_ok() =>
        {
            request.role = Some(issuer.clone());
        }
        Some(session @ Principal::FederatedUser { .. })
            if request.user.is_none() && session.clone().with_user(issuer).is_ok() =>
        {
            request.user = Some(issuer.clone());
        }
        _ => {}
    }
}

/// The action with what is to be known of it, or what to give.
fn action(denied: &AccessDenied) -> Result<(String, Option<String>), String> {
    if let Some(action) = &denied.action {
        return Ok((action.clone(), None));
    }
    let quoted = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let Some(operation) = denied.operation.as_deref() else {
        return Err("the message does not name the action: give it, such as `s3:GetObject`".to_owned());
    };
    let shown = operation.escape_debug();
    let all = denied.actions();
    if let Some(main) = denied.main_action() {
        let mut note = format!(
            "the message does not name the action: the operation {} is checked for `{main}`",
            operation.split_once(':').map_or(operation, |(_, name)| name)
        );
        let others: Vec<&str> = all.into_iter().filter(|action| *action != main).collect();
        if !others.is_empty() {
            note.push_str(&format!(
                ", and where the call has what they are for also for {}: give that with `--action`",
                quoted(&others)
            ));
        }
        if main == "s3:GetObject" && denied.claim == Claim::Untold {
            note.push_str(
                "; Amazon S3 answers the same if there is no such object and the caller has no `s3:ListBucket` on the \
                 bucket",
            );
        }
        return Ok((main.to_owned(), Some(note)));
    }
    match all.as_slice() {
        [] if operation.contains(':') => Err(format!(
            "the message names the operation `{shown}`, and what that is checked for is not known here: give the action, \
             `{shown}` if it has the operation's name"
        )),
        [] => {
            let services = catalog::services().flat_map(|service| service.operations);
            let same = services.filter(|one| one.name == operation).flat_map(|one| one.actions).map(|one| one.action);
            let mut same: Vec<&str> = same.collect();
            same.dedup();
            let such = if same.is_empty() { String::new() } else { format!(", such as {}", quoted(&same)) };
            Err(format!("the message names the operation `{shown}` without its service: give the action{such}"))
        }
        several => Err(format!(
            "the message does not name the action, and `{shown}` is checked for several: give {}",
            quoted(several)
        )),
    }
}

/// The resource, or what to give.
fn resource(request: &RequestArgs, denied: &AccessDenied) -> Result<String, String> {
    let action = request.action.as_deref().and_then(catalog::action);
    // AWS asks about one resource alone, whatever the message names.
    if action.is_some_and(|action| action.only_resource().is_some()) {
        return Ok("*".to_owned());
    }
    let Some(named) = denied.resource.as_deref() else {
        return match (action, request.action.is_some()) {
            // What a message does not name it need not have.
            (Some(action), _) if action.may_name_no_resource() => Ok("*".to_owned()),
            (None, true) => {
                Err("the message names no resource: give its ARN, or `*` if the action takes no resource".to_owned())
            }
            _ => Err("the message names no resource: give its ARN".to_owned()),
        };
    };
    if named == "*" {
        return Ok("*".to_owned());
    }
    let shown = named.escape_debug();
    if let Some(fields) = Fields::split(named) {
        return match fields.account.contains('*') {
            true => Err(format!("the message hides the account of `{shown}`: give the ARN with it")),
            false => Ok(named.to_owned()),
        };
    }
    let caller: Option<Principal> = request.principal.as_deref().and_then(|text| text.parse().ok());
    let caller_arn = caller.as_ref().and_then(Principal::arn);
    let home = caller_arn.as_deref().and_then(Fields::split);
    if let (Some(place), Some(home)) = (named.strip_prefix("s3://"), home) {
        let on_objects =
            action.is_some_and(|action| action.resources.iter().any(|one| one.resource_type.name == "object"));
        let bucket = place.split('/').next().unwrap_or(place);
        return Ok(format!("arn:{}:s3:::{}", home.partition, if on_objects { place } else { bucket }));
    }
    // What IAM names in words: `user ana`, `policy arn:aws:iam::111122223333:policy/limits version v2`.
    let (kind, name) = named.rsplit_once(' ').unwrap_or((named, ""));
    if let Some(arn) = named.split(' ').find(|word| Fields::split(word).is_some()) {
        return Ok(arn.to_owned());
    }
    let of_iam = request.action.as_deref().is_some_and(|action| action.starts_with("iam:"));
    if !of_iam {
        return Err(format!("the message names `{shown}`, which is not an ARN: give the ARN"));
    }
    // Names of IAM differ by more than case.
    let ends = |arn: &str| arn.rsplit('/').next().is_some_and(|last| last.eq_ignore_ascii_case(name));
    match kind {
        // The names of an account's users and roles are unique, whatever their paths.
        "user" if matches!(caller, Some(Principal::User { .. })) && caller_arn.as_deref().is_some_and(ends) => {
            Ok(caller_arn.unwrap_or_default())
        }
        "role" if request.role.as_deref().is_some_and(ends) => Ok(request.role.clone().unwrap_or_default()),
        "user" | "role" | "group" | "policy" | "instance profile" | "server certificate" if !name.is_empty() => {
            let kind = kind.replace(' ', "-");
            let (partition, account) = home.map_or(("aws", "ACCOUNT"), |home| (home.partition, home.account));
            Err(format!(
                "the message names the {} without the path of its ARN: give \
                 `arn:{partition}:iam::{account}:{kind}/{}`, with the path if it has one",
                format_args!("{} `{}`", kind.replace('-', " "), name.escape_debug()),
                name.escape_debug()
            ))
        }
        _ if ["user", "role", "group", "policy"].contains(&named) => {
            Err(format!("the message does not name the {named}: give the ARN"))
        }
        _ => Err(format!("the message names `{shown}`, which is not an ARN: give the ARN")),
    }
}
