//! `catalog`: what is looked up is found, and told in full.

use personalize_iam_model::catalog::{actions, global_condition_keys, services};
use serde_json::{Value, json};

use crate::{Ran, assert_answers, assert_refuses, run};

fn catalog(arguments: &[&str]) -> Ran {
    run(&[&["catalog"], arguments].concat())
}

fn as_json(arguments: &[&str]) -> Value {
    serde_json::from_str(&catalog(&[arguments, &["--format", "json"]].concat()).stdout).unwrap()
}

/// That nothing was found, and what is said.
#[track_caller]
fn assert_finds_nothing(arguments: &[&str], message: &str) {
    let ran = catalog(arguments);
    assert_eq!((ran.stderr.as_str(), ran.stdout.as_str(), ran.status), (format!("{message}\n").as_str(), "", Some(1)));
}

#[test]
fn without_arguments_the_services_and_how_to_go_on_are_shown() {
    let ran = catalog(&[]);
    assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(0)));
    let (services, rest) = ran.stdout.split_once("\nAs of 2026-10-27.\n").unwrap();
    let named = services.lines().filter(|line| !line.starts_with([' ', 's']) || line.starts_with("s3 ")).count();
    assert!(named > 300 && services.lines().count() >= 459, "{services}");
    for (prefix, counts) in [
        ("personalize ", ["Personalize", "83", "18", "3"]),
        ("kms ", ["Key", "58", "2", "99"]),
        ("lambda ", ["Lambda", "135", "14", "16"]),
    ] {
        let line = services.lines().find(|line| line.starts_with(prefix)).unwrap();
        assert!(counts.iter().all(|count| line.split_whitespace().any(|word| word == *count)), "{line}");
    }
    let expected = r#"
How to go on
  personalize-iam catalog             shows
  CreateCampaign                      everything about a name
  'personalize:*Campaign*'            what a pattern of actions matches today
  --all campaign                      every name that contains a text
  --service kms --access-level write  all that fits, here actions
"#;
    assert_eq!(rest, expected);
}

#[test]
fn an_action_is_shown_with_all_that_it_needs() {
    let expected = r#"iam:PassRole  action, Write, permission only

Resource type
  type  need      ARN
  role  required  arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}

Condition keys, in addition to the global ones
  key                        type    values  comes with
  iam:AssociatedResourceArn  ARN     one     the action
  iam:PassedToService        String  one     the action
  aws:ResourceTag/${TagKey}  String  one     role
  iam:ResourceTag/${TagKey}  String  one     role

Is checked by
  operation                            which also checks
  iam:AddRoleToInstanceProfile         iam:AddRoleToInstanceProfile
  logs:PutDestination                  logs:PutDestination
  logs:PutSubscriptionFilter           logs:PutSubscriptionFilter
  personalize:CreateBatchInferenceJob  personalize:CreateBatchInferenceJob,
                                       personalize:TagResource
  personalize:CreateBatchSegmentJob    personalize:CreateBatchSegmentJob,
                                       personalize:TagResource
  personalize:CreateDataDeletionJob    personalize:CreateDataDeletionJob,
                                       personalize:TagResource
  personalize:CreateDatasetExportJob   personalize:CreateDatasetExportJob,
                                       personalize:TagResource
  personalize:CreateDatasetGroup       personalize:CreateDatasetGroup,
                                       personalize:TagResource
  personalize:CreateDatasetImportJob   personalize:CreateDatasetImportJob,
                                       personalize:TagResource
  personalize:CreateMetricAttribution  personalize:CreateMetricAttribution
  personalize:UpdateMetricAttribution  personalize:UpdateMetricAttribution
  s3:DeleteBucketReplication           s3:PutReplicationConfiguration
  s3:PutBucketNotification             s3:PutBucketNotification
  s3:PutBucketReplication              s3:PutReplicationConfiguration
  s3control:CreateJob                  s3:CreateJob
"#;
    assert_answers(&catalog(&["iam:PassRole"]), 0, expected);
}

#[test]
fn a_name_without_a_prefix_is_enough() {
    let expected = r#"personalize:CreateBatchSegmentJob  action, Write, first seen 2022-01-01

Resource type
  type             need
      ARN
  batchSegmentJob  required
      arn:${Partition}:personalize:${Region}:${Account}:batch-segment-job/${ResourceId}

Not listed by AWS for this action, and taken by the API
  type      what is known
  filter    the API takes `filterArn` (optional)
  solution  the API needs `solutionVersionArn`; for CreateBatchInferenceJob the
            catalog lists the type

Condition keys, in addition to the global ones
  key                        type    values   comes with
  aws:RequestTag/${TagKey}   String  one      the action
  aws:TagKeys                String  several  the action
  aws:ResourceTag/${TagKey}  String  one      batchSegmentJob

Also needs
  action        with
  iam:PassRole  iam:PassedToService=personalize.amazonaws.com

Is checked by
  operation                          which also checks
  personalize:CreateBatchSegmentJob  personalize:TagResource, iam:PassRole
"#;
    assert_answers(&catalog(&["create-batch-segment-job", "--kind", "action"]), 0, expected);
}

#[test]
fn an_action_without_resource_level_permissions_says_so_and_its_operation_too() {
    let expected = r#"personalize:ListCampaigns  action, List, first seen 2020-09-18

It takes `"Resource": "*"` alone: it has no resource-level permissions.

Is checked by
  operation                  which also checks
  personalize:ListCampaigns

personalize:ListCampaigns  operation of personalize

Its actions are those of AWS's table of operations.

Checks of the caller
  action                     on  for
  personalize:ListCampaigns  *   takes all resources

Parameters that hold ARNs
  parameter    need      type
  solutionArn  optional  solution

5 more names contain `listcampaigns`: `personalize-iam catalog --all
listcampaigns`
"#;
    assert_answers(&catalog(&["listcampaigns"]), 0, expected);
}

#[test]
fn an_operation_is_shown_with_all_checks() {
    let expected = r#"personalize:CreateDatasetImportJob  operation of personalize

Its actions are those of AWS's table of operations.

Checks of the caller
  action                              on
      for
  personalize:CreateDatasetImportJob  dataset/${ResourceId}
      acts on the resource
  personalize:CreateDatasetImportJob  dataset-import-job/${ResourceId}
      creates the resource
  personalize:TagResource             dataset-import-job/${ResourceId}
      tags what it creates, only with tags (contested)
  iam:PassRole                        role/${RoleNameWithPath}
      hands the service role to the service

Checks of the service
  action          on                        for
  sts:AssumeRole  role/${RoleNameWithPath}  assumes the service role

Checks of the service role and of the service
  action               on                           for
  s3:GetObject         ${BucketName}/${ObjectName}  reads the data
  s3:ListBucket        ${BucketName}                finds the data
  kms:Decrypt          key/${KeyId}                 uses the key, only with a
                                                    key
  kms:GenerateDataKey  key/${KeyId}                 uses the key, only with a
                                                    key
  kms:DescribeKey      key/${KeyId}                 uses the key, only with a
                                                    key
  kms:CreateGrant      key/${KeyId}                 uses the key, only with a
                                                    key
  kms:ListGrants       key/${KeyId}                 uses the key, only with a
                                                    key

Context keys of these requests
  action          key
      value
  iam:PassRole    iam:PassedToService
      personalize.amazonaws.com
  sts:AssumeRole  aws:SourceAccount
      ${Account}
  sts:AssumeRole  aws:SourceArn
      arn:${Partition}:personalize:${Region}:${Account}:dataset-import-job/${ResourceId}

Contested, tag-on-create: AWS lists `personalize:TagResource` for the operation,
but not as a dependent action of creating; without it the answer is not known.

Parameters that hold ARNs
  parameter   need      type
  datasetArn  required  dataset
  roleArn     optional  iam:role

1 more name contains `CreateDatasetImportJob`: `personalize-iam catalog --all
CreateDatasetImportJob`
"#;
    assert_answers(&catalog(&["CreateDatasetImportJob", "--kind", "operation"]), 0, expected);
}

#[test]
fn an_operation_that_takes_what_aws_does_not_list_says_so() {
    let expected = r#"personalize-runtime:GetRecommendations  operation of personalize

Its actions are those of AWS's table of operations.

Checks of the caller
  action                          on
      for
  personalize:GetRecommendations  campaign/${ResourceId}
      acts on the resource
  personalize:GetRecommendations  filter/${ResourceId}
      acts on the resource, only with a filter (contested)
  personalize:GetRecommendations  recommender/${ResourceId}
      acts on the resource, only with recommender (contested)

Contested, recommender-for-campaign: the API takes a recommender and AWS's
catalog lists campaigns alone; the recommender's ARN is checked in place of a
campaign's.

Contested, unlisted-resource: the API takes the resource and AWS's catalog does
not list it for the action; without it the answer is not known.

Parameters that hold ARNs
  parameter               need      type
  campaignArn             optional  campaign
  filterArn               optional  filter
  recommenderArn          optional  recommender
  promotions[].filterArn  optional  filter

4 more names contain `GetRecommendations`: `personalize-iam catalog --all
GetRecommendations`
"#;
    assert_answers(&catalog(&["GetRecommendations", "--kind", "operation"]), 0, expected);
}

#[test]
fn a_resource_type_is_shown_with_the_actions_on_it() {
    let expected = r#"personalize:campaign  resource type

ARN
arn:${Partition}:personalize:${Region}:${Account}:campaign/${ResourceId}

Condition keys
  key                        type    values
  aws:ResourceTag/${TagKey}  String  one

Actions on it (10)
  action                                level           need
  personalize:CreateCampaign            Write           required
  personalize:DeleteCampaign            Write           required
  personalize:DescribeCampaign          Read            required
  personalize:GetActionRecommendations  Read            required
  personalize:GetPersonalizedRanking    Read            required
  personalize:GetRecommendations        Read            required
  personalize:ListTagsForResource       List            choice
  personalize:TagResource               Tagging, Write  choice
  personalize:UntagResource             Tagging, Write  choice
  personalize:UpdateCampaign            Write           required

146 more names contain `campaign`: `personalize-iam catalog --all campaign`
"#;
    assert_answers(&catalog(&["campaign"]), 0, expected);
}

#[test]
fn a_global_condition_key_is_shown() {
    let expected = r#"aws:TagKeys  global condition key, String, several values

A property of the request. A request of any service may hold it; which ones do,
the catalog does not say.

Operators that fit
  type    operators
  String  StringEquals, StringNotEquals, StringEqualsIgnoreCase,
          StringNotEqualsIgnoreCase, StringLike, StringNotLike
  any     Null

`ForAnyValue:` or `ForAllValues:` comes before them, and `IfExists` may follow,
except for `Null`.

ACTIONS_AND_TYPES

`personalize-iam catalog --condition-key 'aws:TagKeys'` lists them, with
`--service` by service.
"#;
    let ran = catalog(&["aws:TagKeys"]);
    let counts = ran.stdout.lines().find(|line| line.ends_with(" services carry it.")).unwrap();
    let numbers: Vec<usize> = counts.split(' ').filter_map(|word| word.parse().ok()).collect();
    assert!(matches!(numbers[..], [a, t, s] if a > 2_000 && t > 0 && s > 300), "{counts}");
    assert_answers(&ran, 0, &expected.replace("ACTIONS_AND_TYPES", counts));
    let ran = catalog(&["kms:GrantOperations"]);
    assert!(ran.stdout.contains("Comes with actions\n"), "{}", ran.stdout);
}

#[test]
fn the_page_of_a_global_condition_key_says_which_requests_always_hold_it() {
    for (key, expected) in [
        ("aws:SecureTransport", "A property of the request. Every request holds it.\n"),
        (
            "aws:username",
            "A property of the principal. Requests of IAM users always hold it; which others\n\
             do, the catalog does not say.\n",
        ),
        (
            "aws:TokenIssueTime",
            "A property of the role session. Requests of role sessions and federated users\n\
             always hold it; which others do, the catalog does not say.\n",
        ),
        (
            "aws:PrincipalIsAWSService",
            "A property of the principal. Requests of root users, IAM users, role sessions,\n\
             federated users and service principals always hold it; which others do, the\n\
             catalog does not say.\n",
        ),
    ] {
        let ran = catalog(&[key]);
        assert!(ran.stdout.contains(expected), "{}", ran.stdout);
    }
    let ran = catalog(&["--format", "markdown", "aws:userid"]);
    assert!(ran.stdout.contains("\nA property of the principal. Every request holds it.\n"), "{}", ran.stdout);
}

#[test]
fn a_key_of_a_template_is_shown_by_its_template() {
    let expected = r#"s3:ExistingObjectTag/${TagKey}  condition key, String, one value

A template: replace `${...}` by a name, such as the name of a tag.

Operators that fit
  type    operators
  String  StringEquals, StringNotEquals, StringEqualsIgnoreCase,
          StringNotEqualsIgnoreCase, StringLike, StringNotLike
  any     Null

`IfExists` may follow them, except for `Null`.

Comes with actions
  action                            with
  s3:DeleteObjectAnnotation         the action
  s3:DeleteObjectTagging            the action
  s3:DeleteObjectVersionAnnotation  the action
  s3:DeleteObjectVersionTagging     the action
  s3:GetObject                      the action
  s3:GetObjectAcl                   the action
  s3:GetObjectAnnotation            the action
  s3:GetObjectAttributes            the action
  s3:GetObjectTagging               the action
  s3:GetObjectVersion               the action
  s3:GetObjectVersionAcl            the action
  s3:GetObjectVersionAnnotation     the action
  s3:GetObjectVersionAttributes     the action
  s3:GetObjectVersionTagging        the action
  s3:ListObjectAnnotations          the action
  s3:ListObjectVersionAnnotations   the action
  s3:PutObjectAcl                   the action
  s3:PutObjectAnnotation            the action
  s3:PutObjectTagging               the action
  s3:PutObjectVersionAcl            the action
  s3:PutObjectVersionAnnotation     the action
  s3:PutObjectVersionTagging        the action
  s3:UpdateObjectEncryption         the action
"#;
    assert_answers(&catalog(&["s3:existingobjecttag/team", "--service", "s3"]), 0, expected);
}

#[test]
fn a_service_is_shown() {
    let expected = r#"sts  service AWS Security Token Service

As of 2026-10-27, AWS's page `list_sts`.

Has
  what            how many  personalize-iam catalog
  actions         16        --service sts --kind action
  resource types  5         --service sts --kind resource-type
  condition keys  131       --service sts --kind condition-key
  operations      11        --service sts --kind operation

Supports
  feature                    supported
  resource-based policies    no
  resource control policies  yes
  tags (ABAC)                yes
  temporary credentials      in part
  service roles              no
  service-linked roles       no

768 more names contain `sts`: `personalize-iam catalog --all sts`
"#;
    assert_answers(&catalog(&["sts"]), 0, expected);
}

#[test]
fn a_pattern_lists_what_it_matches_today() {
    let expected = r#"`personalize:*Campaign*` matches 5 actions today:

Actions (5)
  action                        level  acts on
  personalize:CreateCampaign    Write  campaign*, solution*
  personalize:DeleteCampaign    Write  campaign*
  personalize:DescribeCampaign  Read   campaign*
  personalize:ListCampaigns     List   -
  personalize:UpdateCampaign    Write  campaign*

`*`: permission is needed on each such type, otherwise on one of the types; `-`:
takes `"Resource": "*"` alone.
"#;
    assert_answers(&catalog(&["personalize:*Campaign*"]), 0, expected);
}

#[test]
fn a_name_of_several_services_is_listed() {
    let expected = r#"`TagResource` is ambiguous; write one of these with its prefix:

Actions (5)
  action                   level           acts on
  cloudwatch:TagResource   Tagging, Write  alarm, alarm-mute-rule, dashboard,
                                           dataset, insight-rule, metric-stream,
                                           service, slo
  kms:TagResource          Tagging, Write  key*
  logs:TagResource         Tagging, Write  anomaly-detector, delivery,
                                           delivery-destination,
                                           delivery-source, destination,
                                           log-group, lookup-table,
                                           scheduled-query
  personalize:TagResource  Tagging, Write  batchInferenceJob, batchSegmentJob,
                                           campaign, dataDeletionJob, dataset,
                                           datasetExportJob, datasetGroup,
                                           datasetImportJob, eventTracker,
                                           filter, recommender, solution
  s3:TagResource           Tagging, Write  accessgrant, accessgrantsinstance,
                                           accessgrantslocation, accesspoint,
                                           bucket, storagelensgroup

`*`: permission is needed on each such type, otherwise on one of the types.
"#;
    let services = ["cloudwatch", "kms", "logs", "personalize", "s3"].map(|prefix| ["--service", prefix]);
    let of_services = [&["TagResource", "--kind", "action"], services.as_flattened()].concat();
    assert_answers(&catalog(&of_services), 0, expected);
    // Of any service, there are more with each that gets types.
    let all = catalog(&["TagResource", "--kind", "action"]);
    let text = all.stdout;
    assert!(text.starts_with(expected.lines().next().unwrap()), "{text}");
    assert!(text.contains("\n  kms:TagResource ") && text.contains("\n  s3:TagResource "), "{text}");
}

#[test]
fn options_alone_list_what_fits() {
    let expected = r#"Actions (6)
  action             level                          acts on
  kms:CreateGrant    Permissions management, Write  key*
  kms:PutKeyPolicy   Permissions management, Write  key*
  kms:RetireGrant    Permissions management, Write  key*
  kms:RevokeGrant    Permissions management, Write  key*
  kms:TagResource    Tagging, Write                 key*
  kms:UntagResource  Tagging, Write                 key*

`*`: permission is needed on each such type, otherwise on one of the types.
"#;
    assert_answers(
        &catalog(&["--service", "kms", "--access-level", "permissions-management", "--access-level", "tagging"]),
        0,
        expected,
    );
}

#[test]
fn markdown_has_the_same_tables() {
    let expected = r#"## `personalize:filter`

Resource type

| ARN |
| --- |
| `arn:${Partition}:personalize:${Region}:${Account}:filter/${ResourceId}` |

### Condition keys

| key | type | values |
| --- | --- | --- |
| `aws:ResourceTag/${TagKey}` | String | one |

### Actions on it (6)

| action | level | need |
| --- | --- | --- |
| `personalize:CreateFilter` | Write | required |
| `personalize:DeleteFilter` | Write | required |
| `personalize:DescribeFilter` | Read | required |
| `personalize:ListTagsForResource` | List | choice |
| `personalize:TagResource` | Tagging, Write | choice |
| `personalize:UntagResource` | Tagging, Write | choice |

86 more names contain `filter`: `personalize-iam catalog --all filter`
"#;
    assert_answers(&catalog(&["filter", "--format", "markdown"]), 0, expected);
}

#[test]
fn an_arn_is_told_its_type() {
    let expected = r#"logs:log-group  resource type

ARN
arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}

Condition keys
  key                        type    values
  aws:ResourceTag/${TagKey}  String  one

Actions on it (41)
  action                              level           need
  logs:AssociateKmsKey                Write           required
  logs:CreateExportTask               Write           required
  logs:CreateLogAnomalyDetector       Write           required
  logs:CreateLogGroup                 Write           required
  logs:DeleteDataProtectionPolicy     Write           required
  logs:DeleteLogGroup                 Write           required
  logs:DeleteMetricFilter             Write           required
  logs:DeleteRetentionPolicy          Write           required
  logs:DeleteSubscriptionFilter       Write           required
  logs:DeleteSyslogConfiguration      Write           required
  logs:DeleteTransformer              Write           required
  logs:DescribeLogStreams             List            required
  logs:DescribeMetricFilters          List            required
  logs:DescribeSubscriptionFilters    List            required
  logs:DisassociateKmsKey             Write           required
  logs:FilterLogEvents                Read            required
  logs:GetDataProtectionPolicy        Read            required
  logs:GetLogGroupFields              Read            required
  logs:GetLogRecord                   Read            required
  logs:GetQueryResults                Read            required
  logs:GetTransformer                 Read            required
  logs:IntegrateWithDataset           Write           required
  logs:IntegrateWithS3Table           Write           required
  logs:ListTagsForResource            List            choice
  logs:ListTagsLogGroup               List            required
  logs:ProcessWithPipeline            Write           required
  logs:PutBearerTokenAuthentication   Write           required
  logs:PutDataProtectionPolicy        Write           required
  logs:PutLogGroupDeletionProtection  Write           required
  logs:PutMetricFilter                Write           required
  logs:PutRetentionPolicy             Write           required
  logs:PutSubscriptionFilter          Write           required
  logs:PutSyslogConfiguration         Write           required
  logs:PutTransformer                 Write           required
  logs:StartLiveTail                  Read            required
  logs:StartQuery                     Read            required
  logs:TagLogGroup                    Tagging, Write  required
  logs:TagResource                    Tagging, Write  choice
  logs:Unmask                         Read            required
  logs:UntagLogGroup                  Tagging, Write  required
  logs:UntagResource                  Tagging, Write  choice
"#;
    assert_answers(
        &catalog(&["arn:aws:logs:eu-west-1:111122223333:log-group:app:*", "--kind", "resource-type"]),
        0,
        expected,
    );
}

#[test]
fn texts_that_are_part_of_names_list_them() {
    let ran = catalog(&["campaign", "--all"]);
    for name in
        ["personalize:CreateCampaign  ", "personalize:campaign\n", "connect-campaigns:campaign\n", "\nOperations ("]
    {
        assert!(ran.stdout.contains(name), "{name}: {}", ran.stdout);
    }
    assert!(ran.stdout.starts_with("Names that contain `campaign`:\n"), "{}", ran.stdout);
    let ran = catalog(&["campaign", "--all", "--service", "personalize"]);
    assert!(ran.stdout.starts_with("Names that contain `campaign`:\n\nActions (5)\n"), "{}", ran.stdout);
    let personalize = catalog(&["personalize:Create", "--kind", "action"]).stdout;
    assert!(personalize.contains("\nActions (16)\n"), "{personalize}");
}

#[test]
fn options_narrow_what_is_found() {
    let names = |arguments: &[&str], list: &str| -> Vec<String> {
        let found = as_json(arguments);
        found[list].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(
        names(&["--resource-type", "personalize:campaign", "--access-level", "write", "Campaign"], "actions"),
        ["personalize:CreateCampaign", "personalize:DeleteCampaign", "personalize:UpdateCampaign"]
    );
    assert_eq!(names(&["--condition-key", "iam:PassedToService"], "actions"), ["iam:PassRole"]);
    let carrying = ["--condition-key", "aws:ResourceTag/team", "--service", "kms"];
    assert_eq!(names(&carrying, "resourceTypes"), ["kms:key"]);
    assert_eq!(names(&carrying, "actions").len(), 48);
    assert_eq!(names(&["--service", "aws"], "conditionKeys").len(), personalize_iam_model::aws::CONDITION_KEYS.len());
    assert_eq!(names(&["AWS"], "conditionKeys"), names(&["--service", "aws"], "conditionKeys"));
    assert_eq!(
        names(&["--service", "s3", "--kind", "action", "*Acl"], "actions"),
        [
            "s3:GetBucketAcl",
            "s3:GetObjectAcl",
            "s3:GetObjectVersionAcl",
            "s3:PutBucketAcl",
            "s3:PutObjectAcl",
            "s3:PutObjectVersionAcl"
        ]
    );
    assert_eq!(names(&["aws:PrincipalOrg*"], "conditionKeys"), ["aws:PrincipalOrgPaths", "aws:PrincipalOrgID"]);
}

#[test]
fn the_whole_catalog_is_there_as_json() {
    let count = |kind: &str, list: &str| as_json(&["--kind", kind])[list].as_array().unwrap().len();
    assert_eq!(count("action", "actions"), actions().count());
    assert_eq!(count("resource-type", "resourceTypes"), services().map(|one| one.resource_types.len()).sum::<usize>());
    assert_eq!(count("operation", "operations"), services().map(|one| one.operations.len()).sum::<usize>());
    assert!(count("condition-key", "conditionKeys") > 333);
    let overview = as_json(&[]);
    assert_eq!(overview["services"].as_array().unwrap().len(), services().count());
    assert_eq!(overview["text"], Value::Null);
}

#[test]
fn json_has_all_that_is_known() {
    let found = as_json(&["CreateDatasetImportJob"]);
    assert_eq!(found["text"], "CreateDatasetImportJob");
    assert_eq!(found["conditionKeys"], json!([]));
    assert_eq!(
        found["actions"],
        json!([{
            "name": "personalize:CreateDatasetImportJob",
            "accessLevels": ["Write"],
            "permissionOnly": false,
            "firstSeen": "2020-09-18",
            "resourceTypes": [
                {"name": "personalize:dataset", "required": true,
                 "arn": "arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}"},
                {"name": "personalize:datasetImportJob", "required": true,
                 "arn": "arn:${Partition}:personalize:${Region}:${Account}:dataset-import-job/${ResourceId}"},
            ],
            "unlistedResourceTypes": [],
            "conditionKeys": [
                {"name": "aws:RequestTag/${TagKey}", "types": ["String"], "multivalued": false,
                 "ofAction": true, "ofResourceTypes": []},
                {"name": "aws:TagKeys", "types": ["String"], "multivalued": true, "ofAction": true, "ofResourceTypes": []},
                {"name": "aws:ResourceTag/${TagKey}", "types": ["String"], "multivalued": false, "ofAction": false,
                 "ofResourceTypes": ["personalize:dataset", "personalize:datasetImportJob"]},
            ],
            "dependentActions": [
                {"action": "iam:PassRole", "context": {"iam:PassedToService": ["personalize.amazonaws.com"]}},
            ],
            "operations": ["personalize:CreateDatasetImportJob"],
        }])
    );
    let operation = &found["operations"][0];
    let checks = operation["checks"].as_array().unwrap();
    assert_eq!(
        checks[3],
        json!({
            "who": "caller",
            "action": "iam:PassRole",
            "resource": "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
            "need": "required",
            "onlyWith": null,
            "contested": null,
            "context": {"iam:PassedToService": ["personalize.amazonaws.com"]},
            "reason": "hands the service role to the service",
            "source": "aws-operations-table-2026",
        })
    );
    assert_eq!((&checks[2]["need"], &checks[2]["onlyWith"]), (&json!("conditional"), &json!("tags")));
    let with_a_key = checks.iter().filter(|check| check["onlyWith"] == "a key").count();
    assert_eq!((checks.len(), with_a_key), (19, 10));
    // What an operation checks only where a call has something is told as well.
    let checks_with = |operation: &str, what: &str| -> Vec<String> {
        let found = as_json(&[operation, "--kind", "operation"]);
        let checks = found["operations"][0]["checks"].as_array().unwrap().clone();
        let only = checks.iter().filter(|check| check["onlyWith"] == what);
        only.map(|check| format!("{} {} {}", check["who"], check["action"], check["resource"]).replace('"', ""))
            .collect()
    };
    assert_eq!(
        checks_with("CreateMetricAttribution", "a destination"),
        [
            "serviceRole s3:PutObject arn:${Partition}:s3:::${BucketName}/${ObjectName}",
            "service s3:PutObject arn:${Partition}:s3:::${BucketName}/${ObjectName}",
        ]
    );
    assert_eq!(
        checks_with("GetRecommendations", "recommender"),
        ["caller personalize:GetRecommendations \
             arn:${Partition}:personalize:${Region}:${Account}:recommender/${ResourceId}",]
    );
    assert_eq!(checks_with("logs:PutDestination", "a destination"), [""; 0]);
    let key = &as_json(&["aws:PrincipalOrgID"])["conditionKeys"][0];
    assert_eq!(
        key,
        &json!({
            "name": "aws:PrincipalOrgID",
            "global": true,
            "services": [],
            "types": ["String"],
            "multivalued": false,
            "operators": ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
                          "StringLike", "StringNotLike", "Null"],
            "propertyOf": "the principal",
            "alwaysFor": [],
            "wildcardsHaveNoUse": true,
            "deprecated": false,
            "resourceTypes": [],
            "actions": [],
        })
    );
    let callers = |key: &str| as_json(&[key])["conditionKeys"][0]["alwaysFor"].clone();
    assert_eq!(callers("aws:PrincipalArn"), json!(["root", "user", "roleSession", "federatedUser"]));
    assert_eq!(
        callers("aws:userid"),
        json!(["root", "user", "roleSession", "federatedUser", "federated", "service", "anonymous"])
    );
    for (arn, name) in [("arn:aws:s3:::b", "s3:bucket"), ("arn:*:personalize:*:*:campaign/m-*", "personalize:campaign")]
    {
        assert_eq!(as_json(&[arn])["resourceTypes"][0]["name"], name);
    }
    let action = &as_json(&["GetRecommendations", "--kind", "action"])["actions"][0];
    let gaps = action["unlistedResourceTypes"].as_array().unwrap().iter();
    assert_eq!(gaps.filter(|gap| gap["resourceType"] == "personalize:recommender").count(), 1);
}

#[test]
fn what_is_not_there_is_told_with_what_is_near() {
    for (arguments, message) in [
        (&["CreateCampain"][..], "`CreateCampain` is not in the catalog; did you mean `personalize:CreateCampaign`?"),
        (&["s3:GetObjects"], "`s3:GetObjects` is not in the catalog; did you mean `s3:GetObject`?"),
        (
            &["datasett"],
            "`datasett` is not in the catalog; did you mean `cloudwatch:dataset` or `personalize:dataset`?",
        ),
        (
            &["personalize:*Campain*"],
            "`personalize:*Campain*` matches nothing in the catalog; did you mean `personalize:*Campaign*`?",
        ),
        (
            &["personalise:List*"],
            "`personalise:List*` matches nothing in the catalog; did you mean `personalize:List*`?",
        ),
        (
            &["shop:BuyFruitAndFlowers"],
            "`shop:BuyFruitAndFlowers` is not in the catalog, which has 457 services (without TEXT they are listed) and \
             the condition keys of `aws`",
        ),
        (
            &["arn:aws:shop:eu-west-1:111122223333:item/*"],
            "`arn:aws:shop:eu-west-1:111122223333:item/*` is of no resource type in the catalog, which has 457 services \
             (without TEXT they are listed) and the condition keys of `aws`",
        ),
        (
            &["ListCampaigns", "--access-level", "write"],
            "the options leave nothing of `ListCampaigns`; without them there is `personalize:ListCampaigns`",
        ),
        (
            &["--condition-key", "aws:SourceIp"],
            "the catalog has nothing that fits all of these options; `aws:SourceIp` is a global condition key, which a \
             request for any action may hold",
        ),
    ] {
        assert_finds_nothing(arguments, message);
    }
    let ran = catalog(&["CreateCampain", "--format", "json"]);
    let found: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((&found["suggestions"], ran.status), (&json!(["personalize:CreateCampaign"]), Some(1)));
    assert_eq!(found["actions"], json!([]));
}

#[test]
fn bad_options_are_refused_with_advice() {
    for (arguments, message) in [
        (&["  "][..], "the text is empty; leave it out to see the services"),
        (
            &["--service", "pesonalize"],
            "`--service`: the catalog has no service `pesonalize`; did you mean `personalize`?",
        ),
        (
            &["--service", "xyzzyxyzzy"],
            "`--service`: the catalog has no service `xyzzyxyzzy`; `personalize-iam catalog` lists its services",
        ),
        (
            &["--resource-type", "campain"],
            "`--resource-type`: the catalog has no resource type `campain`; did you mean `personalize:campaign`?",
        ),
        (
            &["--condition-key", "x:nothing-like-it"],
            "`--condition-key`: the catalog has no condition key `x:nothing-like-it`; \
             `personalize-iam catalog --kind condition-key` lists them",
        ),
        (
            &["--condition-key", "ResourceAccount"],
            "`--condition-key`: `ResourceAccount` can be `aws:ResourceAccount`, `s3:ResourceAccount` or \
             `s3express:ResourceAccount`; write its prefix too",
        ),
    ] {
        assert_refuses(&catalog(arguments), message);
    }
    assert_eq!(catalog(&["--access-level", "admin"]).status, Some(2));
}

#[test]
fn tables_fit_a_terminal_as_far_as_names_let_them() {
    for arguments in [
        &["--service", "personalize"][..],
        &["--kind", "action", "--service", "personalize"],
        &["--kind", "operation", "--service", "personalize"],
        &["TagResource"],
        &["aws:ResourceTag/${TagKey}"],
        &["personalize"],
    ] {
        let ran = catalog(arguments);
        let long = ran.stdout.lines().find(|line| line.chars().count() > 80);
        assert_eq!(long, None, "{arguments:?}");
    }
}

#[test]
fn on_a_terminal_headings_are_seen() {
    let shell = |environment: &str| {
        let binary = env!("CARGO_BIN_EXE_personalize-iam");
        let command = format!("stty cols 120 rows 40; env -u NO_COLOR {environment} {binary} catalog CreateCampaign");
        let mut script = std::process::Command::new("script");
        script.args(["-qec", &command, "/dev/null"]).stdin(std::process::Stdio::null()).output()
    };
    let Ok(colored) = shell("TERM=xterm") else {
        crate::skipped("there is no `script` here");
        return;
    };
    let colored = String::from_utf8(colored.stdout).unwrap();
    assert!(colored.starts_with("\x1b[1mpersonalize:CreateCampaign\x1b[0m  action, Write"), "{colored}");
    // On a wide terminal an ARN stands beside its type.
    assert!(colored.contains("campaign  required  arn:"), "{colored}");
    let plain = String::from_utf8(shell("TERM=dumb").unwrap().stdout).unwrap();
    assert!(!plain.contains('\x1b'), "{plain}");
}

#[test]
fn every_row_is_one_line_of_json() {
    let ran = catalog(&["--all", "--format", "jsonl"]);
    assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(0)));
    let rows: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let count = |kind: &str| rows.iter().filter(|row| row["kind"] == kind).count();
    assert_eq!(count("action"), actions().count());
    assert_eq!(count("resourceType"), services().map(|service| service.resource_types.len()).sum::<usize>());
    let keys = services().map(|service| service.condition_keys.len()).sum::<usize>();
    assert_eq!(count("conditionKey"), keys + global_condition_keys().len());
    assert!(count("action") > 22_000, "{}", count("action"));
    let of = |kind: &str, service: &str, name: &str| {
        let is_it = |row: &&Value| row["kind"] == kind && row["service"] == service && row["name"] == name;
        rows.iter().find(is_it).unwrap().clone()
    };
    let create = of("action", "lambda", "CreateFunction");
    assert_eq!(create["levels"], json!(["Write"]));
    assert_eq!(create["resourceTypes"], json!([{"name": "function", "required": true}]));
    assert_eq!(create["dependentActions"], json!(["iam:PassRole", "lambda:PassCapacityProvider"]));
    assert_eq!(create["operations"], json!(["lambda:CreateFunction"]));
    // What no source says is null, which is another thing than none.
    let attach = of("action", "ec2", "AttachImageWatermark");
    assert_eq!(attach["dependentActions"], Value::Null);
    let table = of("resourceType", "dynamodb", "table");
    assert_eq!(table["arn"], "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}");
    assert_eq!(table["arns"], json!([table["arn"]]));
    assert_eq!(of("conditionKey", "dynamodb", "dynamodb:LeadingKeys")["types"], json!(["ArrayOfString"]));
}
