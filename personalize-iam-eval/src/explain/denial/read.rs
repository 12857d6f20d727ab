//! Reads an AccessDenied message from a text, whatever is around it: takes the steps that `denial.rs` lists.

use super::access_denied::{AccessDenied, AccessDeniedError};
use super::{record, sentence};

/// Reads a denial as people find it: the message by itself, with what an SDK, a command line, Terraform, AWS
/// CloudFormation or the console puts around it, over several lines, quoted and escaped; or as JSON: a record of
/// CloudTrail, the answer of `aws sts decode-authorization-message`, the body of an answer.
impl std::str::FromStr for AccessDenied {
    type Err = AccessDeniedError;

    fn from_str(text: &str) -> Result<AccessDenied, AccessDeniedError> {
        record::read(text).unwrap_or_else(|| sentence::read(text))
    }
}

#[cfg(test)]
mod tests {
    use super::super::access_denied::Claim;
    use super::*;
    use crate::base::layer::Layer;
    use proptest::prelude::*;

    const ANA: &str = "arn:aws:iam::111122223333:user/ana";
    const MOVIES: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";

    fn read(text: &str) -> AccessDenied {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn every_kind_of_policy_is_read() {
        let head =
            format!("User: {ANA} is not authorized to perform: personalize:DeleteCampaign on resource: {MOVIES}");
        let lacks = |kind: &str| format!("{head} because no {kind} allows the personalize:DeleteCampaign action");
        let denies = |kind: &str| format!("{head} with an explicit deny in {kind}");
        for (text, claim) in [
            (head.clone(), Claim::Untold),
            (lacks("identity-based policy"), Claim::NothingAllows(Layer::Identity)),
            (lacks("resource-based policy"), Claim::NothingAllows(Layer::Resource)),
            (lacks("role trust policy"), Claim::NothingAllows(Layer::Resource)),
            (lacks("permissions boundary"), Claim::NothingAllows(Layer::PermissionsBoundary)),
            (lacks("session policy"), Claim::NothingAllows(Layer::Session)),
            (lacks("service control policy"), Claim::NothingAllows(Layer::ServiceControl)),
            (lacks("resource control policy"), Claim::NothingAllows(Layer::ResourceControl)),
            (lacks("VPC endpoint policy"), Claim::NothingAllows(Layer::VpcEndpoint)),
            (lacks("cosmic policy"), Claim::Untold),
            (denies("an identity-based policy"), Claim::Denied(Some(Layer::Identity))),
            (denies("a resource-based policy"), Claim::Denied(Some(Layer::Resource))),
            (denies("the role trust policy"), Claim::Denied(Some(Layer::Resource))),
            (denies("a permissions boundary"), Claim::Denied(Some(Layer::PermissionsBoundary))),
            (denies("a session policy"), Claim::Denied(Some(Layer::Session))),
            (denies("a service control policy"), Claim::Denied(Some(Layer::ServiceControl))),
            (denies("a resource control policy"), Claim::Denied(Some(Layer::ResourceControl))),
            (denies("a VPC endpoint policy"), Claim::Denied(Some(Layer::VpcEndpoint))),
            (format!("{head} with an explicit deny"), Claim::Denied(None)),
        ] {
            let denied = read(&text);
            assert_eq!(denied.claim, claim, "{text}");
            assert_eq!(
                (denied.principal.as_deref(), denied.action.as_deref(), denied.resource.as_deref()),
                (Some(ANA), Some("personalize:DeleteCampaign"), Some(MOVIES)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_programs_put_around_a_message_is_left_out() {
        let plain = read(&format!(
            "User: {ANA} is not authorized to perform: personalize:DeleteCampaign on resource: {MOVIES} with an \
             explicit deny in an identity-based policy"
        ));
        for text in [
            format!(
                "An error occurred (AccessDeniedException) when calling the DeleteCampaign operation: User: {ANA} is \
                 not authorized to perform: personalize:DeleteCampaign on resource: {MOVIES} with an explicit deny in \
                 an identity-based policy\n"
            ),
            format!(
                "\n  User: {ANA}\n  is not authorized to perform: personalize:DeleteCampaign\n  on resource: {MOVIES}\n  \
                 with an explicit deny\n  in an identity-based policy."
            ),
            format!(
                "{{\"__type\":\"AccessDeniedException\",\"Message\":\"User: {ANA} is not authorized to perform: \
                 personalize:DeleteCampaign on resource: \\\"{MOVIES}\\\" with an explicit deny in an identity-based \
                 policy\"}}"
            ),
            format!(
                "botocore.exceptions.ClientError: User: {ANA} is not authorized to perform: personalize:DeleteCampaign \
                 on resource: {MOVIES} with an explicit deny in an identity-based policy (Service: Personalize, \
                 Status Code: 400, Request ID: 1)"
            ),
        ] {
            assert_eq!(AccessDenied { operation: None, ..read(&text) }, plain, "{text}");
        }
    }

    #[test]
    fn the_short_old_wording_is_read() {
        let denied = read(&format!(
            "User: {ANA} is not authorized to perform: personalize:DeleteCampaign on resource: {MOVIES} (Service: X)"
        ));
        assert_eq!((denied.resource.as_deref(), denied.claim), (Some(MOVIES), Claim::Untold));
        let denied = read(&format!("User: {ANA} is not authorized to perform: personalize:ListCampaigns"));
        assert_eq!((denied.resource, denied.claim), (None, Claim::Untold));
        let denied = read(&format!(
            "User: {ANA} is not authorized to perform: sts:AssumeRole because no role trust policy allows the \
             sts:AssumeRole action"
        ));
        assert_eq!((denied.resource, denied.claim), (None, Claim::NothingAllows(Layer::Resource)));
    }

    #[test]
    fn the_wording_of_kms_is_read() {
        let key = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        let denied = read(&format!(
            "User: {ANA} is not authorized to perform: kms:Decrypt on resource: {key} because the resource does not \
             exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly \
             denies access"
        ));
        assert_eq!((denied.resource.as_deref(), denied.claim), (Some(key), Claim::Stopped(Layer::Resource)));
    }

    #[test]
    fn a_resource_with_blanks_is_kept_whole() {
        let denied = read(&format!(
            "User: {ANA} is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::shop/my list.csv\" \
             because no identity-based policy allows the s3:GetObject action"
        ));
        assert_eq!(denied.resource.as_deref(), Some("arn:aws:s3:::shop/my list.csv"));
    }

    #[test]
    fn the_arn_of_the_policy_is_read() {
        let policy = "arn:aws:organizations::111122223333:policy/o-a1b2/service_control_policy/p-c3d4";
        let denied = read(&format!(
            "User: {ANA} is not authorized to perform: personalize:DeleteCampaign on resource: {MOVIES} with an \
             explicit deny in a service control policy: {policy}."
        ));
        assert_eq!(denied.claim, Claim::Denied(Some(Layer::ServiceControl)));
        assert_eq!(denied.policy_arn.as_deref(), Some(policy));
    }

    #[test]
    fn claims_are_told_in_words() {
        for (claim, words) in [
            (Claim::Untold, "the request is denied"),
            (Claim::NothingAllows(Layer::Session), "no session policy allows it"),
            (Claim::Denied(Some(Layer::Identity)), "a Deny of an identity-based policy applies"),
            (Claim::Denied(Some(Layer::ServiceControl)), "a Deny of a service control policy applies"),
            (Claim::Denied(None), "a Deny applies"),
            (Claim::Stopped(Layer::VpcEndpoint), "the VPC endpoint policy denies it or does not allow it"),
        ] {
            assert_eq!(claim.to_string(), words);
        }
    }

    #[test]
    fn a_claim_agrees_with_an_evaluation_that_finds_its_reason() {
        use crate::{Policies, Request, evaluate};
        use personalize_iam_model::policy::read;

        let text = |effect: &str| {
            let statement = format!(r#"{{"Effect": "{effect}", "Action": "s3:*", "Resource": "arn:aws:s3:::shop/*"}}"#);
            read(&format!(r#"{{"Version": "2012-10-17", "Statement": {statement}}}"#)).unwrap()
        };
        let request = Request::new(ANA.parse().unwrap(), "s3:GetObject", "arn:aws:s3:::shop/list.csv");
        let other = Request { action: "kms:Decrypt".into(), ..request.clone() };
        let allowing = Policies { identity: vec![text("Allow")], ..Policies::default() };
        let bounded = Policies { permissions_boundary: vec![text("Deny")], ..allowing.clone() };
        for (policies, request, claim, agrees) in [
            (&allowing, &request, Claim::Untold, false),
            (&allowing, &request, Claim::NothingAllows(Layer::Identity), false),
            (&allowing, &other, Claim::NothingAllows(Layer::Identity), true),
            (&allowing, &other, Claim::Untold, true),
            (&allowing, &other, Claim::Denied(None), false),
            (&bounded, &request, Claim::Denied(Some(Layer::PermissionsBoundary)), true),
            (&bounded, &request, Claim::Denied(None), true),
            (&bounded, &request, Claim::Denied(Some(Layer::Identity)), false),
            (&bounded, &request, Claim::NothingAllows(Layer::PermissionsBoundary), false),
            (&bounded, &other, Claim::NothingAllows(Layer::PermissionsBoundary), true),
            (&bounded, &request, Claim::Stopped(Layer::PermissionsBoundary), true),
            (&bounded, &other, Claim::Stopped(Layer::PermissionsBoundary), true),
            (&allowing, &request, Claim::Stopped(Layer::Identity), false),
        ] {
            assert_eq!(claim.agrees_with(&evaluate(policies, request)), agrees, "{claim} of {}", request.action);
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(
            parts in prop::collection::vec(
                prop_oneof![
                    Just("User: ".to_owned()),
                    Just(" is not authorized to perform".to_owned()),
                    Just(" is not authorized to perform: s3:GetObject on resource: ".to_owned()),
                    Just(" with an explicit deny in a ".to_owned()),
                    Just(" because no ".to_owned()),
                    Just("service control policy: arn:aws:".to_owned()),
                    Just("{\"eventName\": \"GetObject\", \"errorCode\": \"AccessDenied\"}".to_owned()),
                    Just("Action: s3:GetObject On resource(s): ".to_owned()),
                    Just("operation error S3: ".to_owned()),
                    Just("when calling the ".to_owned()),
                    Just("upload failed: s3://".to_owned()),
                    Just("\\u00e9&quot;\u{1b}[1m".to_owned()),
                    Just("[{\"a\": \"".to_owned()),
                    Just("\u{130}".to_owned()),
                    ".{0,12}",
                ],
                0..9,
            ),
        ) {
            let _ = parts.concat().parse::<AccessDenied>();
        }

        #[test]
        fn what_is_put_in_is_read_back(
            name in "[A-Za-z0-9+=,.@_-]{1,20}[A-Za-z0-9]",
            action in "[a-z0-9]{1,9}:[A-Z][A-Za-z]{0,15}",
            resource in "arn:aws:s3:::[a-z0-9./_ -]{0,30}[a-z0-9]",
        ) {
            let user = format!("arn:aws:iam::111122223333:user/{name}");
            let text = format!(
                "User: {user} is not authorized to perform: {action} on resource: {resource} because no session \
                 policy allows the {action} action"
            );
            let denied = read(&text);
            prop_assert_eq!(denied.principal, Some(user));
            prop_assert_eq!(denied.action, Some(action));
            let one_blank = resource.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(denied.resource, Some(one_blank));
            prop_assert_eq!(denied.claim, Claim::NothingAllows(Layer::Session));
        }
    }
}
