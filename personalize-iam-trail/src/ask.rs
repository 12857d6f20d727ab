//! A request of an event as the evaluator takes it.

use personalize_iam_eval::{ContextValueRef, Principal, Request as Asked, RequestRef};

use crate::context::Value;
use crate::event::{Event, Request};
use crate::resource::Resource;
use crate::write::push_text;

impl Event<'_> {
    /// A request of this event for the evaluator, if the record says in full who asks and on what: keys that the record does not
    /// say are named as unknown.
    ///
    /// ```
    /// use personalize_iam_eval::{Decision, Policies};
    /// use personalize_iam_model::policy;
    /// use personalize_iam_trail::{Event, read};
    ///
    /// let record = br#"{"eventVersion": "1.08", "eventTime": "2026-11-29T10:00:00Z", "awsRegion": "eu-west-1",
    ///     "userIdentity": {"type": "IAMUser", "arn": "arn:aws:iam::111122223333:user/ana", "accountId": "111122223333"},
    ///     "eventSource": "personalize.amazonaws.com", "eventName": "ListCampaigns", "eventType": "AwsApiCall"}"#;
    /// let policy = policy::read(
    ///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "personalize:List*", "Resource": "*"}}"#,
    /// )?;
    /// let policies = Policies { identity: vec![policy], ..Policies::default() }.compile();
    /// read(&record[..], &mut |record| {
    ///     let event = Event::of(record);
    ///     let asked = event.asked(&event.requests[0]).unwrap();
    ///     assert_eq!(policies.decide(&asked.prepare()), Decision::Allowed);
    ///     std::ops::ControlFlow::Continue(())
    /// })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn asked(&self, request: &Request<'_>) -> Option<Asked> {
        let principal = self.caller.principal()?;
        let Resource::Known(resource) = &request.resource else { return None };
        Some(self.lent(request, &principal, resource, request.owner.as_deref(), &[], |lent| lent.to_request()))
    }

    /// Lends a request to a function, on this resource.
    pub(crate) fn lent<R>(
        &self,
        request: &Request<'_>,
        principal: &Principal,
        resource: &str,
        owner: Option<&str>,
        unknown: &[String],
        to: impl FnOnce(RequestRef<'_>) -> R,
    ) -> R {
        let known = || self.context.known.iter().chain(&request.context.known);
        let lists: Vec<Vec<&str>> = known()
            .filter_map(|(_, value)| match value {
                Value::One(_) => None,
                Value::Many(values) => Some(values.iter().map(|value| &**value).collect()),
            })
            .collect();
        let mut lists = lists.iter();
        let context: Vec<(&str, ContextValueRef<'_>)> = known()
            .map(|(key, value)| match value {
                Value::One(value) => (&**key, ContextValueRef::One(value)),
                Value::Many(_) => (&**key, ContextValueRef::Many(lists.next().map_or(&[][..], Vec::as_slice))),
            })
            .collect();
        let names = self.context.unknown.iter().chain(&request.context.unknown).map(|key| &**key);
        // Who owns it is known after all.
        let names = names.filter(|key| owner.is_none() || *key != "aws:ResourceAccount");
        let unknown: Vec<&str> = names.chain(unknown.iter().map(String::as_str)).collect();
        to(RequestRef {
            resource_account: owner,
            context: &context,
            unknown: &unknown,
            ..RequestRef::new(principal, &request.action, resource)
        })
    }
}

/// A request as a scenario line of the command `simulate` has it.
pub(crate) fn scenario(request: &RequestRef<'_>) -> String {
    let mut line = String::from("{\"principal\":");
    push_text(&mut line, &request.principal.to_string());
    let mut put = |name: &str, text: &str| {
        line.push_str(",\"");
        line.push_str(name);
        line.push_str("\":");
        push_text(&mut line, text);
    };
    match request.principal {
        Principal::RoleSession { role: Some(role), .. } => put("role", role),
        Principal::FederatedUser { user: Some(user), .. } => put("user", user),
        _ => {}
    }
    put("action", request.action);
    put("resource", request.resource);
    if let Some(account) = request.resource_account {
        put("resourceAccount", account);
    }
    line.push_str(",\"context\":{");
    for (index, (key, value)) in request.context.iter().enumerate() {
        if index > 0 {
            line.push(',');
        }
        push_text(&mut line, key);
        line.push(':');
        match value {
            ContextValueRef::One(value) => push_text(&mut line, value),
            ContextValueRef::Many(values) => push_list(&mut line, values),
        }
    }
    line.push_str("},\"unknown\":");
    push_list(&mut line, request.unknown);
    line.push('}');
    line
}

fn push_list(line: &mut String, texts: &[&str]) {
    line.push('[');
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            line.push(',');
        }
        push_text(line, text);
    }
    line.push(']');
}
