//! Values that a reader takes for real ones: tried before any other, so that witnesses look like requests.

use personalize_iam_model::catalog;

use crate::language::Token;

/// The account that requests are in if nothing tells another.
pub(crate) const ACCOUNT: &str = "111122223333";
/// Another account.
pub(crate) const OTHER_ACCOUNT: &str = "444455556666";
/// A third one.
pub(crate) const THIRD_ACCOUNT: &str = "777788889999";
/// The account that owns the resources of a policy that is looked at by itself.
pub(crate) const OWNER_ACCOUNT: &str = "999999999999";
/// Some user, some role, and a session of it.
pub(crate) const USER: &str = "arn:aws:iam::111122223333:user/example";
pub(crate) const ROLE: &str = "arn:aws:iam::111122223333:role/example";
pub(crate) const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/example/session";
const REGION: &str = "us-east-1";

/// Keys that nearly every request has; those that every request has are facts of the catalog.
pub(crate) fn is_usually_there(key: &str) -> bool {
    const KEYS: &[&str] = &["aws:resourceaccount", "aws:sourceip"];
    KEYS.contains(&key)
}

/// Values that a key may well have.
pub(crate) fn values(key: &str) -> impl Iterator<Item = String> {
    let values: &[&str] = match key {
        "aws:sourceip" | "aws:vpcsourceip" => &["203.0.113.7", "10.0.0.7", "2001:db8::7"],
        "aws:requestedregion" => &["us-east-1", "eu-west-1", "ap-southeast-2"],
        "aws:resourceaccount" | "aws:sourceaccount" => &["111122223333", "444455556666", "777788889999"],
        "aws:currenttime" => &["2026-09-26T12:00:00Z"],
        "aws:epochtime" => &["1790424000"],
        "aws:securetransport" | "aws:multifactorauthpresent" => &["true", "false"],
        "aws:viaawsservice" => &["false", "true"],
        "aws:useragent" => &["aws-cli/2.31.0"],
        // Of callers from whom these do not follow: services and outside providers.
        "aws:principalaccount" => &["aws"],
        "aws:principaltype" => &["AWSService"],
        "iam:passedtoservice" => &["personalize.amazonaws.com", "ec2.amazonaws.com", "lambda.amazonaws.com"],
        "aws:sourcevpce" => &["vpce-0example"],
        "aws:sourcevpc" => &["vpc-0example"],
        _ => &["example", "other", "third"],
    };
    values.iter().map(|value| (*value).to_owned())
}

/// A resource that an action may well be about, as the catalog has it.
pub(crate) fn resource(action: &str) -> String {
    let first = catalog::action(action).and_then(|action| action.resources.first());
    let Some(first) = first else { return "*".to_owned() };
    first.resource_type.arn().filled("aws", REGION, ACCOUNT, |_| "example")
}

/// Texts that match a pattern, with wildcards filled in as the fields of an ARN have it.
pub(crate) fn examples(pattern: &[Token]) -> Vec<String> {
    [Some(true), Some(false), None].into_iter().map(|fields| fill(pattern, fields)).collect()
}

/// Texts that match a pattern for the value of a key.
pub(crate) fn value_examples(pattern: &[Token]) -> Vec<String> {
    [Some(false), Some(true), None].into_iter().map(|fields| fill(pattern, fields)).collect()
}

/// `fields`: whether stars that run on are filled with what an ARN lacks of its fields, if with anything.
fn fill(pattern: &[Token], fields: Option<bool>) -> String {
    let mut text = String::new();
    let mut colons = 0;
    for (index, token) in pattern.iter().enumerate() {
        let rest = pattern.get(index + 1..).unwrap_or_default();
        match token {
            Token::Character(c) => {
                text.push(*c);
                colons += usize::from(*c == ':');
            }
            Token::OneOf(all) => text.extend(all.first()),
            Token::One { .. } => text.push('x'),
            Token::Run(all) => text.extend(all.first()),
            Token::Star { .. } if fields.is_none() => {}
            Token::Star { in_field } => {
                let is_arn = text.starts_with("arn:") || index == 0 && fields == Some(true);
                let to_come = rest.iter().filter(|token| **token == Token::Character(':')).count();
                let alone = matches!(text.chars().next_back(), None | Some(':'));
                if index == 0 && rest.is_empty() && fields == Some(true) {
                    return "*".to_owned();
                }
                if !is_arn || colons >= 5 {
                    text.push_str("example");
                    continue;
                }
                if alone {
                    text.push_str(field(colons));
                }
                let lacking = 5_usize.saturating_sub(colons + to_come);
                if !in_field && fields == Some(true) {
                    for _ in 0..lacking {
                        colons += 1;
                        text.push(':');
                        text.push_str(field(colons));
                    }
                }
            }
        }
    }
    text
}

fn field(number: usize) -> &'static str {
    match number {
        0 => "arn",
        1 => "aws",
        2 => "service",
        3 => REGION,
        4 => ACCOUNT,
        _ => "example",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_look_like_arns() {
        let star = || Token::Star { in_field: false };
        let text = |text: &str| text.chars().map(Token::Character).collect::<Vec<_>>();
        let mut all = text("arn:aws:personalize:");
        all.push(star());
        assert_eq!(examples(&all)[0], "arn:aws:personalize:us-east-1:111122223333:example");
        all.extend(text(":campaign/"));
        all.push(star());
        assert_eq!(examples(&all)[0], "arn:aws:personalize:us-east-1:111122223333:campaign/example");
    }
}
