//! The service prefixes of actions and ARNs, beyond those of the catalog.

use personalize_iam_model::catalog;
use personalize_iam_model::suggest::nearest;

/// The prefixes that AWS uses in the actions and resources of its own managed policies, in lower case.
///
/// Source: the 1,645 AWS managed policies as published in 2026, each prefix that occurs in one.
#[rustfmt::skip]
const OF_MANAGED_POLICIES: &[&str] = &[
    "a2c", "a4b", "access-analyzer", "account", "account-access", "acm", "acm-pca", "aco-automation",
    "action-recommendations", "agent-registry", "aidevops", "aiops", "airflow", "airflow-serverless", "amplify",
    "amplifybackend", "amplifyuibuilder", "aoss", "apigateway", "app-integrations", "appconfig", "appfabric",
    "appflow", "application-autoscaling", "application-signals", "application-transformation", "applicationinsights",
    "applicationwizard", "appmesh", "appmesh-preview", "apprunner", "appstream", "appstudio", "appsync", "apptest",
    "aps", "arc-region-switch", "arc-zonal-shift", "arsenal", "artifact", "athena", "auditmanager", "autoscaling",
    "autoscaling-plans", "aws-external-anthropic", "aws-marketplace", "aws-marketplace-management", "aws-portal",
    "awsconnector", "b2bi", "backup", "backup-gateway", "backup-search", "backup-storage", "batch", "bcm-dashboards",
    "bcm-data-exports", "bcm-pricing-calculator", "bcm-recommended-actions", "bedrock", "bedrock-agentcore",
    "bedrock-mantle", "bedrock-websearch", "billing", "billingconductor", "braket", "budgets", "bugbust", "builderid",
    "cases", "cassandra", "catalog", "catalog-admin", "catalog-user", "ce", "chatbot", "chime", "cleanrooms",
    "cleanrooms-ml", "cloud9", "clouddirectory", "cloudformation", "cloudfront", "cloudfront-keyvaluestore",
    "cloudhsm", "cloudsearch", "cloudshell", "cloudtrail", "cloudwatch", "codeartifact", "codebuild", "codecatalyst",
    "codecommit", "codeconnections", "codedeploy", "codeguru", "codeguru-profiler", "codeguru-reviewer",
    "codeguru-security", "codepipeline", "codestar", "codestar-connections", "codestar-notifications",
    "codewhisperer", "cognito-identity", "cognito-idp", "cognito-sync", "comprehend", "comprehendmedical",
    "compute-optimizer", "config", "connect", "connect-campaigns", "consoleapp", "consolidatedbilling",
    "controlcatalog", "controltower", "cost-optimization-hub", "crowd", "cur", "customer-verification", "databrew",
    "dataexchange", "datapipeline", "datasync", "datazone", "datazonecontrol", "dax", "dbqms", "deadline",
    "deepcomposer", "deeplens", "deepracer", "detective", "devicefarm", "devops-guru", "directconnect", "discovery",
    "dlm", "dms", "docdb-elastic", "drs", "ds", "ds-data", "dsql", "dynamodb", "ebs", "ec2", "ec2-instance-connect",
    "ec2-reports", "ec2messages", "ecr", "ecr-public", "ecs", "eks", "eks-auth", "eks-mcp", "elastic-inference",
    "elasticache", "elasticbeanstalk", "elasticfilesystem", "elasticloadbalancing", "elasticmapreduce",
    "elastictranscoder", "elemental-activations", "elemental-appliances-software", "elemental-inference",
    "elemental-support-cases", "elemental-support-content", "emr-containers", "emr-serverless", "entityresolution",
    "es", "events", "eventsbilltoaws", "evidently", "evs", "execute-api", "finops-agent", "finspace", "firehose",
    "fis", "fms", "forecast", "frauddetector", "freertos", "freetier", "fsx", "gamelift", "gameliftstreams", "geo",
    "geo-maps", "geo-places", "geo-routes", "glacier", "globalaccelerator", "glue", "grafana", "greengrass",
    "groundstation", "groundtruthlabeling", "guardduty", "health", "healthlake", "honeycode", "iam", "identity-sync",
    "identitystore", "identitystore-auth", "imagebuilder", "importexport", "inspector", "inspector-scan",
    "inspector2", "inspector2-telemetry", "interconnect", "internetmonitor", "invoicing", "iot", "iot-device-tester",
    "iot1click", "iotanalytics", "iotdeviceadvisor", "iotevents", "iotfleethub", "iotfleetwise", "iotjobsdata",
    "iotmanagedintegrations", "iotroborunner", "iotsitewise", "iottwinmaker", "iotwireless", "iq", "iq-permission",
    "ivs", "ivschat", "kafka", "kafka-cluster", "kafkaconnect", "kendra", "kendra-ranking", "kinesis",
    "kinesisanalytics", "kinesisvideo", "kms", "lakeformation", "lambda", "launchwizard", "lex", "license-manager",
    "license-manager-linux-subscriptions", "license-manager-user-subscriptions", "lightsail", "logs",
    "lookoutequipment", "lookoutmetrics", "lookoutvision", "m2", "machinelearning", "macie2", "managedblockchain",
    "mapcredits", "mechanicalturk", "mediaconnect", "mediaconvert", "medialive", "mediapackage", "mediapackage-vod",
    "mediapackagev2", "mediastore", "mediatailor", "medical-imaging", "memorydb", "mgh", "mgn",
    "migrationhub-orchestrator", "migrationhub-strategy", "mobileanalytics", "mobilehub", "mobiletargeting",
    "monitron", "mpa", "mq", "neptune-db", "neptune-graph", "network-firewall", "networkflowmonitor",
    "networkmanager", "networkmonitor", "nimble", "notifications", "notifications-contacts", "nova-act", "oam",
    "observabilityadmin", "odb", "omics", "one", "opensearch", "opsworks", "opsworks-cm", "organizations", "osis",
    "outposts", "panorama", "partnercentral", "partnercentral-account-management", "payment-cryptography", "payments",
    "pca-connector-ad", "pca-connector-scep", "pcs", "personalize", "pi", "pipes", "polly", "pricing",
    "pricingplanmanager", "private-networks", "profile", "proton", "purchase-orders", "q", "qapps", "qbusiness",
    "qdeveloper", "qldb", "quicksight", "ram", "rbin", "rds", "rds-data", "rds-db", "redshift", "redshift-data",
    "redshift-serverless", "refactor-spaces", "rekognition", "researchstudio", "resiliencehub", "resource-explorer-2",
    "resource-groups", "robomaker", "rolesanywhere", "route53", "route53-recovery-cluster",
    "route53-recovery-control-config", "route53-recovery-readiness", "route53domains", "route53globalresolver",
    "route53profiles", "route53resolver", "rtbfabric", "rum", "s3", "s3-object-lambda", "s3-outposts", "s3express",
    "s3files", "s3tables", "s3vectors", "sagemaker", "sagemaker-data-science-assistant", "sagemaker-geospatial",
    "sagemaker-groundtruth-synthetic", "sagemaker-mlflow", "sagemaker-unified-studio-mcp", "savingsplans",
    "scheduler", "schemas", "scn", "sdb", "secretsmanager", "security-ir", "securityagent", "securityhub",
    "securitylake", "serverlessrepo", "servicecatalog", "servicediscovery", "servicequotas", "ses", "shield",
    "signer", "signin", "simspaceweaver", "sms", "sms-voice", "snowball", "sns", "social-messaging", "sqlworkbench",
    "sqs", "ssm", "ssm-contacts", "ssm-guiconnect", "ssm-incidents", "ssm-quicksetup", "ssm-sap", "ssmmessages",
    "sso", "sso-directory", "states", "storagegateway", "sts", "sumerian", "support", "support-console", "supportapp",
    "supportplans", "sustainability", "swf", "synthetics", "tag", "tax", "textract", "thinclient", "timestream",
    "timestream-influxdb", "tiros", "tnb", "transcribe", "transfer", "transform", "transform-custom", "translate",
    "trustedadvisor", "user-subscriptions", "uxc", "vendor-insights", "verifiedpermissions", "voiceid", "vpc-lattice",
    "vpc-lattice-svcs", "waf", "waf-regional", "wafv2", "wam", "wellarchitected", "wickr", "wisdom", "workdocs",
    "worklink", "workmail", "workmailmessageflow", "workspaces", "workspaces-instances", "workspaces-web", "xray",
    "zocalo",
];

/// Names that are often taken for a prefix: those of endpoints, clients and commands.
///
/// Source: AWS General Reference, "Service endpoints and quotas"; AWS CLI Command Reference.
const MISTAKEN: &[(&str, &str)] = &[
    ("cloudwatch-logs", "logs"),
    ("cloudwatchlogs", "logs"),
    ("monitoring", "cloudwatch"),
    ("personalise", "personalize"),
    ("personalize-events", "personalize"),
    ("personalize-runtime", "personalize"),
    ("personalizeevents", "personalize"),
    ("personalizeruntime", "personalize"),
    ("s3api", "s3"),
];

/// Whether AWS is known to have the prefix, without regard to case.
pub(crate) fn is_known(prefix: &str) -> bool {
    let lower = prefix.to_ascii_lowercase();
    catalog::service(&lower).is_some() || OF_MANAGED_POLICIES.binary_search(&lower.as_str()).is_ok()
}

/// The prefix that an unknown one most likely stands for. AWS has prefixes that this table lacks, so that the two have
/// to look very much alike.
pub(crate) fn meant(prefix: &str) -> Option<&'static str> {
    let lower = prefix.to_ascii_lowercase();
    if let Some((_, meant)) = MISTAKEN.iter().find(|(mistaken, _)| *mistaken == lower) {
        return Some(meant);
    }
    let bare = ["aws-", "amazon-", "aws", "amazon"].into_iter().find_map(|vendor| lower.strip_prefix(vendor));
    if let Some(service) = bare.and_then(catalog::service) {
        return Some(service.prefix);
    }
    let known = catalog::SERVICES.iter().map(|service| service.prefix).chain(OF_MANAGED_POLICIES.iter().copied());
    let meant = nearest(&lower, known)?;
    let beginning = |text: &str| text.bytes().take(2).collect::<Vec<u8>>();
    (lower.len() > 3 && beginning(&lower) == beginning(meant)).then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_sorted_and_found() {
        assert!(OF_MANAGED_POLICIES.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(is_known("EC2") && is_known("personalize") && !is_known("personalise"));
        for (text, expected) in [
            ("personalise", Some("personalize")),
            ("Personalize-Runtime", Some("personalize")),
            ("dynamdb", Some("dynamodb")),
            ("aws-personalize", Some("personalize")),
            ("AmazonPersonalize", Some("personalize")),
            ("sqz", None),
            ("acme-billing-portal", None),
            ("", None),
        ] {
            assert_eq!(meant(text), expected, "{text}");
        }
    }
}
