//! The resource that a request is decided on, where its action leaves no choice.
//!
//! AWS asks the policies about `*` for an action without resource types, whatever the caller has in mind, and for a few
//! such actions about one ARN. So both spellings of such a request, on `*` and on an ARN, are one request.

use std::borrow::Cow;

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog;

use crate::request::action_number;
use crate::request::context::{Parts, Values};

/// The resource that AWS asks about for the action, given by its number if it has one, unless the request names that one.
pub(crate) fn other_resource(request: Parts<'_>, action: Option<u16>) -> Option<Cow<'static, str>> {
    let template = match action {
        Some(number) => action_number::only_resource(number)?,
        None => catalog::reviewed_action(request.action)?.only_resource()?,
    };
    let only = if template == "*" { Cow::Borrowed(template) } else { Cow::Owned(fill(template, request)) };
    (*only != *request.resource).then_some(only)
}

/// The ARN with what follows from the request: it is of the caller's partition and account, and of the Region of the call.
fn fill(template: &str, request: Parts<'_>) -> String {
    let named = Fields::split(request.resource);
    let given = |field: Option<&str>| field.filter(|field| !field.is_empty()).map(str::to_owned);
    let is_account = |account: &&str| account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    let caller = request.principal.partition_and_account();
    let partition = given(caller.map(|(partition, _)| partition)).or_else(|| given(named.map(|named| named.partition)));
    let account = given(request.resource_account.filter(is_account))
        .or_else(|| given(caller.map(|(_, account)| account)))
        .or_else(|| given(named.map(|named| named.account)));
    let region = given(named.map(|named| named.region)).or_else(|| given(requested_region(request)));
    template
        .replace("${Partition}", partition.as_deref().unwrap_or("aws"))
        .replace("${Region}", region.as_deref().unwrap_or_default())
        .replace("${Account}", account.as_deref().unwrap_or_default())
}

fn requested_region(request: Parts<'_>) -> Option<&str> {
    let value = request.context.iter().find(|(key, _)| key.eq_ignore_ascii_case("aws:RequestedRegion"));
    match value.map(|(_, value)| value)? {
        Values::One(region) => Some(region),
        Values::Many(_) | Values::Lent(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::{cloudwatch, s3};

    use crate::request::context::Request;
    use crate::request::principal::Principal;

    const ANA: &str = "arn:aws:iam::111122223333:user/ana";

    fn decided_on(request: Request) -> String {
        request.prepare().request().resource.clone()
    }

    #[test]
    fn an_action_without_resource_types_is_asked_on_its_only_resource() {
        let on = |action: &str, resource: &str| decided_on(Request::new(ANA.parse().unwrap(), action, resource));
        let campaign = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";
        for (action, resource, expected) in [
            ("personalize:ListCampaigns", "*", "*"),
            ("personalize:ListCampaigns", campaign, "*"),
            ("PERSONALIZE:listcampaigns", campaign, "*"),
            ("personalize:DescribeCampaign", campaign, campaign),
            ("personalize:DescribeCampaign", "*", "*"),
            ("cloudwatch:PutMetricData", "*", "*"),
            ("shop:DescribeItems", campaign, campaign),
            ("s3:ListAllMyBuckets", "*", "arn:aws:s3:::*"),
            ("s3:ListAllMyBuckets", "arn:aws:s3:::shop", "arn:aws:s3:::*"),
            ("s3:ListAllMyBuckets", "arn:aws-cn:s3:::*", "arn:aws:s3:::*"),
            (
                "logs:DescribeLogGroups",
                "arn:aws:logs:eu-west-1:444455556666:log-group:/app",
                "arn:aws:logs:eu-west-1:111122223333:log-group::log-stream:",
            ),
        ] {
            assert_eq!(on(action, resource), expected, "{action} {resource}");
        }
        let typed = |action: personalize_iam_model::action::ActionName| {
            decided_on(Request::new(ANA.parse().unwrap(), action, campaign))
        };
        assert_eq!(typed(s3::ListAllMyBuckets.into()), "arn:aws:s3:::*");
        assert_eq!(typed(cloudwatch::ListDashboards.into()), "*");
    }

    #[test]
    fn what_the_arn_needs_follows_from_the_call() {
        let asked = |principal: Principal| Request::new(principal, "logs:DescribeLogGroups", "*");
        let ana = || asked("arn:aws-cn:iam::111122223333:user/ana".parse().unwrap());
        let rest = ":log-group::log-stream:";
        for (request, head) in [
            (ana().with("aws:requestedregion", "cn-north-1"), "arn:aws-cn:logs:cn-north-1:111122223333"),
            (ana(), "arn:aws-cn:logs::111122223333"),
            (ana().owned_by("444455556666"), "arn:aws-cn:logs::444455556666"),
            (ana().owned_by("aws"), "arn:aws-cn:logs::111122223333"),
            (asked(Principal::Anonymous), "arn:aws:logs::"),
            (
                Request::new(
                    Principal::Anonymous,
                    "logs:DescribeLogGroups",
                    "arn:aws-cn:logs:cn-north-1:444455556666:x",
                ),
                "arn:aws-cn:logs:cn-north-1:444455556666",
            ),
        ] {
            assert_eq!(decided_on(request), format!("{head}{rest}"));
        }
    }
}
