//! What SDKs and command lines say around a denial: the service, the operation, a place in Amazon S3.

use personalize_iam_model::catalog::{self, Operation};

use crate::base::operations::named;

/// The operation that was called, with the service in front if it is named or can be no other.
pub(super) fn operation(text: &str, lower: &str) -> Option<String> {
    let behind = |words: &str| lower.find(words).and_then(|at| text.get(at + words.len()..));
    // AWS SDK for Go: `operation error S3: PutObject, https response error ...`.
    if let Some(rest) = behind("operation error ")
        && let Some((service, rest)) = rest.split_once(": ")
        && service.len() < 64
    {
        let name = name_of(rest)?;
        return Some(format!("{}:{name}", prefix_of(service)));
    }
    // AWS SDK for Python and the AWS CLI: `when calling the PutObject operation`. AWS SDK for PHP: `Error executing
    // "PutObject" on`.
    let name = behind("when calling the ").or_else(|| behind("error executing ")).and_then(name_of)?;
    match service(text, lower) {
        Some(service) => Some(format!("{service}:{name}")),
        None if lower.contains("the ciphertext refers to ") => Some(format!("kms:{name}")),
        // These words are Amazon S3's, and so is an answer without any.
        None => {
            let of_s3 = lower.contains("access denied") || lower.contains("(403) when calling");
            let qualified = format!("s3:{name}");
            Some(if of_s3 && catalog_operation(&qualified).is_some() { qualified } else { name.to_owned() })
        }
    }
}

/// The name that a text begins with.
fn name_of(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(['"', '\'']);
    let end = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
    text.get(..end).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// The service that an SDK names: `(Service: Amazon S3; Status Code: 403; ...`, `Aws::S3::Errors::AccessDenied`.
fn service(text: &str, lower: &str) -> Option<String> {
    let java =
        lower.find("(service: ").and_then(|at| text.get(at + 10..)).and_then(|rest| rest.split([';', ',', ')']).next());
    let ruby = || lower.find("aws::").and_then(|at| text.get(at + 5..)).and_then(|rest| rest.split("::").next());
    java.or_else(ruby).filter(|name| !name.is_empty() && name.len() < 64).map(prefix_of)
}

/// The prefix of a service that an SDK calls by its id or its name.
pub(super) fn prefix_of(service: &str) -> String {
    let folded: String = service.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let bare = ["amazon", "aws"].iter().find_map(|maker| folded.strip_prefix(maker)).unwrap_or(&folded);
    let known = match bare {
        "cloudwatchlogs" => "logs",
        "monitoring" => "cloudwatch",
        "securitytoken" | "securitytokenservice" => "sts",
        "identitymanagement" | "identityandaccessmanagement" => "iam",
        "keymanagement" | "keymanagementservice" => "kms",
        "simplestorageservice" => "s3",
        other => {
            let clients = || catalog::services().flat_map(|one| one.operations).map(|one| one.client);
            let is_it = |client: &&str| client.bytes().filter(|b| *b != b'-').eq(other.bytes());
            clients().find(is_it).unwrap_or(other)
        }
    };
    known.to_owned()
}

/// The operation of the catalog that is named with its service.
pub(super) fn catalog_operation(name: &str) -> Option<&'static Operation> {
    if !name.contains(':') {
        return None;
    }
    match named(name).as_slice() {
        [operation] => Some(operation),
        _ => None,
    }
}

/// The one object of Amazon S3 that the AWS CLI says it was at: `upload failed: ./list.csv to s3://shop/list.csv An error
/// occurred`.
pub(super) fn place_in_s3(text: &str, lower: &str) -> Option<String> {
    let begin = ["upload failed: ", "download failed: ", "delete failed: "]
        .iter()
        .filter_map(|words| lower.find(words))
        .min()?;
    let end = lower.get(begin..)?.find(" an error occurred").map(|end| begin + end)?;
    let told = text.get(begin..end)?;
    let at = told.find("s3://")?;
    let place = told.get(at..)?;
    let to = place.find(" to ").unwrap_or(place.len());
    let place = place.get(..to)?;
    (!place.get(5..)?.contains("s3://") && place.contains(|c: char| c != '/')).then(|| place.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_known_by_the_names_that_sdks_give_them() {
        for (name, prefix) in [
            ("S3", "s3"),
            ("Amazon S3", "s3"),
            ("AWS Security Token Service", "sts"),
            ("AWSSecurityTokenService", "sts"),
            ("Personalize Runtime", "personalize-runtime"),
            ("AmazonPersonalize", "personalize"),
            ("CloudWatch Logs", "logs"),
            ("CloudWatch", "cloudwatch"),
            ("AmazonIdentityManagement", "iam"),
            ("AWSKMS", "kms"),
            ("EC2", "ec2"),
        ] {
            assert_eq!(prefix_of(name), prefix, "{name}");
        }
    }
}
