//! Denials are read as people find them: `testdata/denials.jsonl` has their forms, public records of CloudTrail are read
//! where they are there. `UPDATE_EXPECT=1` writes what is read into the table: read the difference before it is committed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]
#![allow(clippy::print_stderr, reason = "what was counted is shown")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use personalize_iam_eval::{AccessDenied, AccessDeniedError, Claim};
use serde_json::{Value, json};

#[path = "../../testdata/skipped.rs"]
mod skipped;

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../testdata/denials.jsonl");

/// What was read, without what is not there.
fn as_json(read: Result<AccessDenied, AccessDeniedError>) -> Value {
    let denied = match read {
        Ok(denied) => denied,
        Err(error) => return json!({ "error": error.to_string() }),
    };
    let mut fields = serde_json::to_value(&denied).unwrap();
    let fields = fields.as_object_mut().unwrap();
    fields.remove("effect");
    fields.remove("layer");
    if denied.claim != Claim::Untold {
        fields.insert("claim".to_owned(), json!(denied.claim.to_string()));
    }
    let empty = [Value::Null, json!(false), json!(0), json!({})];
    fields.retain(|_, value| !empty.contains(value));
    Value::Object(fields.clone())
}

#[test]
fn every_form_of_the_table_is_read_as_it_says() {
    let table = std::fs::read_to_string(TABLE).unwrap();
    let mut wrong = Vec::new();
    let mut forms = BTreeSet::new();
    let mut renewed = String::new();
    for (number, line) in table.lines().enumerate() {
        let case: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("line {}: {error}", number + 1));
        assert!(
            forms.insert(case["form"].as_str().unwrap().to_owned()),
            "line {}: the form is there twice",
            number + 1
        );
        // A record is written as it is, and is read as its text.
        let text = case["text"].as_str().map_or_else(|| case["text"].to_string(), str::to_owned);
        let found = as_json(text.parse());
        renewed.push_str(&format!("{}\n", json!({ "form": case["form"], "text": case["text"], "read": found })));
        if found != case["read"] {
            wrong.push(format!(
                "line {}, {}:\n  expected {}\n  found    {found}",
                number + 1,
                case["form"],
                case["read"]
            ));
        }
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return std::fs::write(TABLE, renewed).unwrap();
    }
    assert!(forms.len() >= 100, "only {} forms", forms.len());
    assert!(wrong.is_empty(), "{} of {} forms:\n{}", wrong.len(), forms.len(), wrong.join("\n"));
}

/// What SDKs, command lines and other programs put around a message changes nothing of what it says.
#[test]
fn each_wrapper_leaves_each_message_as_it_is() {
    let user = "arn:aws:iam::111122223333:user/team/ana";
    let session = "arn:aws:sts::111122223333:assumed-role/etl/nightly";
    let messages = [
        format!(
            "User: {user} is not authorized to perform: personalize:CreateCampaign on resource: \
             arn:aws:personalize:eu-west-1:111122223333:campaign/movies because no identity-based policy allows the \
             personalize:CreateCampaign action"
        ),
        format!(
            "User: {session} is not authorized to perform: iam:GetRole on resource: role audit with an explicit deny in \
                 a service control policy: arn:aws:organizations::444455556666:policy/o-a1b2/service_control_policy/p-c3d4"
        ),
        format!(
            "User: {session} is not authorized to perform: s3:PutObject on resource: \"arn:aws:s3:::shop/my list.csv\" \
                 because no session policy allows the s3:PutObject action"
        ),
        format!(
            "User: {user} is not authorized to perform: sns:Publish on resource: arn:aws:sns:eu-west-1:111122223333:a"
        ),
        format!(
            "User: {user} is not authorized to perform: kms:Decrypt on this resource because the resource does not exist \
                 in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access"
        ),
        format!(
            "User: {user} is not authorized to perform: iam:SetDefaultPolicyVersion on resource: policy \
                 arn:aws:iam::111122223333:policy/team/p version v2"
        ),
    ];
    let broken = |text: &str, edge: &str| {
        let mut out = String::new();
        let mut column = 0;
        for word in text.split(' ') {
            if column + word.len() > 60 {
                out.push_str(&format!("\n{edge}"));
                column = 0;
            }
            out.push_str(word);
            out.push(' ');
            column += word.len() + 1;
        }
        out
    };
    for message in &messages {
        let plain: AccessDenied = message.parse().unwrap();
        assert!(plain.principal.is_some() && plain.action.is_some(), "{message}");
        let quoted = serde_json::to_string(message).unwrap();
        let xml = message.replace('"', "&quot;");
        for text in [
            format!("  {message}.\n"),
            format!("An error occurred (AccessDeniedException) when calling the Op operation: {message}"),
            format!(
                "botocore.errorfactory.AccessDeniedException: An error occurred (AccessDeniedException) when calling the \
                     Op operation: {message}"
            ),
            format!(
                "operation error Personalize: Op, https response error StatusCode: 400, RequestID: \
                     0b1c2d3e-0000-4000-8000-000000000000, api error AccessDeniedException: {message}"
            ),
            format!(
                "AccessDeniedException: {message}\n\tstatus code: 400, request id: 0b1c2d3e-0000-4000-8000-000000000000"
            ),
            format!(
                "software.amazon.awssdk.services.x.model.XException: {message} (Service: X, Status Code: 400, Request ID: \
                     0b1c2d3e)"
            ),
            format!(
                "com.amazonaws.services.x.model.AmazonXException: {message} (Service: X; Status Code: 400; Error Code: \
                     AccessDeniedException; Request ID: 0b1c2d3e; Proxy: null)"
            ),
            format!(
                "AccessDeniedException: {message}\n    at throwDefaultError (/app/node_modules/@smithy/client.js:838:20) \
                     {{\n  '$fault': 'client'\n}}"
            ),
            format!(
                "Error: Unhandled(Unhandled {{ source: ErrorMetadata {{ code: Some(\"AccessDeniedException\"), message: \
                     Some({quoted}), extras: None }} }})"
            ),
            format!("Aws::X::Errors::AccessDeniedException ({message})"),
            format!(
                "\u{2577}\n\u{2502} Error: creating x: {}\n\u{2502} \n\u{2502}   with aws_x.y,\n\u{2502}   on main.tf line \
                     1, in resource \"aws_x\" \"y\":\n\u{2502}    1: resource \"aws_x\" \"y\" {{\n\u{2575}\n",
                broken(message, "\u{2502} ")
            ),
            format!("\u{1b}[31m\u{2502}\u{1b}[0m \u{1b}[0m\u{1b}[1m\u{1b}[31mError: \u{1b}[0m{message}\u{1b}[0m"),
            format!(
                "Resource handler returned message: \"{message} (Service: X, Status Code: 403, Request ID: 0b1c2d3e)\" \
                     (RequestToken: 0b1c2d3e, HandlerErrorCode: AccessDenied)"
            ),
            format!("{{\"__type\":\"AccessDeniedException\",\"Message\":{quoted}}}"),
            serde_json::to_string(&json!({ "error": quoted })).unwrap(),
            format!("2026-01-02T03:04:05Z ERROR {{\"Message\":{quoted}}} retrying"),
            format!(
                "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>{xml}</Message></Error>\
                     <RequestId>0b1c2d3e</RequestId></ErrorResponse>"
            ),
            format!("> {}", broken(message, "> ")),
            format!("API: x:Op {message}"),
            format!("{message} (Service: X)\n{message} (Service: X)"),
        ] {
            let mut denied: AccessDenied = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            denied.operation = None;
            assert_eq!(denied, plain, "{text}");
        }
    }
}

/// Texts of a megabyte, of what each step looks for, are read at once. Quadratic work would show as a test that does not
/// end.
#[test]
fn long_texts_are_read_in_their_length() {
    let sentence =
        "User: arn:aws:iam::111122223333:user/a is not authorized to perform: s3:GetObject on resource: user b ";
    for unit in [
        "a",
        "\"",
        "'",
        "\\",
        "&",
        "\u{1b}[",
        "\u{1b}[1",
        "not authorized to ",
        "User: ",
        "not authorized to perform: [[[ ",
        "because no ",
        "with an explicit deny in a ",
        "context: ",
        "upload failed: s3://",
        "operation error a: ",
        sentence,
        "{",
        "[",
        "[1,",
        "{\"a\":",
        "\"{",
        "{\"eventName\":\"a\",\"errorCode\":\"AccessDenied\"} ",
        "{\"a\":\"not authorized to perform: s3:GetObject\"}\n",
    ] {
        let _ = unit.repeat(1_000_000 / unit.len()).parse::<AccessDenied>();
        let nested = (0..12).fold(unit.repeat(10), |text, _| serde_json::to_string(&json!([text])).unwrap());
        let _ = nested.parse::<AccessDenied>();
    }
    assert_eq!(sentence.repeat(3).parse::<AccessDenied>().unwrap().others, 0);
    let another = sentence.replace("user b", "user c");
    assert_eq!(format!("{sentence}{another}{sentence}").parse::<AccessDenied>().unwrap().others, 1);
}

/// Every file of records under a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("shapes") {
            files(&path, found);
        } else if path.to_string_lossy().ends_with(".json.gz") {
            found.push(path);
        }
    }
}

/// Whether a record is of a denial, by its code and its message.
fn is_denied(record: &Value) -> bool {
    let code = record["errorCode"].as_str().unwrap_or_default();
    let message = record["errorMessage"].as_str().unwrap_or_default();
    let text = format!("{code} {message}").to_ascii_lowercase();
    ["denied", "unauthor", "not authorized", "notauthor", "forbidden", "invalidaccess"]
        .iter()
        .any(|word| text.contains(word))
}

/// The shape of a resource's name.
fn shape(denied: &AccessDenied) -> &'static str {
    match denied.resource.as_deref() {
        None => "none",
        Some("*") => "*",
        Some(name) if name.starts_with("arn:") => "ARN",
        Some(_) => "words",
    }
}

/// The denials of public records, counted by what is read of them: of the message by itself, and of the whole record.
#[test]
fn public_records_of_denials_are_read() {
    let instead = "the forms of testdata/denials.jsonl are read alone";
    let Some(folder) = skipped::beside("cloudtrail/corpus", instead) else { return };
    let mut paths = Vec::new();
    files(&folder, &mut paths);
    let mut count = 0;
    let mut of_messages: BTreeMap<String, usize> = BTreeMap::new();
    let mut of_records: BTreeMap<String, usize> = BTreeMap::new();
    let mut unread = Vec::new();
    for path in paths {
        let file: Value = serde_json::from_reader(GzDecoder::new(File::open(&path).unwrap())).unwrap();
        for record in file["Records"].as_array().unwrap() {
            let read: Result<AccessDenied, _> = record.to_string().parse();
            if !is_denied(record) {
                assert!(read.is_err(), "{record}");
                continue;
            }
            count += 1;
            match record["errorMessage"].as_str().map(str::parse::<AccessDenied>) {
                None => *of_messages.entry("no message".to_owned()).or_default() += 1,
                Some(Ok(denied)) => {
                    let who = if denied.principal.is_some() { "caller" } else { "no caller" };
                    let what = if denied.action.is_some() { "action" } else { "no action" };
                    let encoded = if denied.encoded { ", encoded" } else { "" };
                    let form = format!("{who}, {what}, resource {}: {}{encoded}", shape(&denied), denied.claim);
                    *of_messages.entry(form).or_default() += 1;
                }
                Some(Err(error)) => *of_messages.entry(error.to_string()).or_default() += 1,
            }
            match read {
                Ok(denied) => {
                    let what = match (denied.main_action(), denied.actions().len(), &denied.operation) {
                        (Some(_), _, _) => "action",
                        (None, 1.., _) => "one of several actions",
                        (None, 0, Some(_)) => "operation alone",
                        (None, 0, None) => "no action",
                    };
                    let who = if denied.principal.is_some() { "caller" } else { "no caller" };
                    let form = format!("{who}, {what}, resource {}", shape(&denied));
                    *of_records.entry(form).or_default() += 1;
                }
                Err(AccessDeniedError::NotByPolicy { why }) => {
                    *of_records.entry(format!("no policy decides: {why}")).or_default() += 1;
                }
                Err(error) => unread.push(format!("{error}: {record}")),
            }
        }
    }
    let list = |counts: &BTreeMap<String, usize>| {
        counts.iter().map(|(form, count)| format!("{count:5}  {form}\n")).collect::<String>()
    };
    eprintln!("{count} denials\n\nby their messages\n{}\nby their records\n{}", list(&of_messages), list(&of_records));
    assert!(count > 500, "only {count} denials");
    assert!(unread.is_empty(), "{} are not read:\n{}", unread.len(), unread.join("\n"));
}
