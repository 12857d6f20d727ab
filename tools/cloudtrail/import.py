#!/usr/bin/env python3
"""Writes spec/cloudtrail/events.json from a map of CloudTrail's events and from the list of what differs in other services.

    python3 tools/cloudtrail/import.py cloudtrail-map.json cloudtrail-all-services.json > spec/cloudtrail/events.json

The facts are restated in the form that spec/README.md describes. What is corrected or added by hand stands in this file,
with the reason, so that a newer map can be imported again. Standard library only.
"""
import json, re, sys

P = "requestParameters."
TYPED = {"personalize", "iam", "sts", "s3", "kms", "cloudwatch", "logs"}
# The conditions of the map are in words; here each is a list of tests, of which one has to hold.
WHEN = {
    None: [], "always": [],
    "requestParameters.tags not empty": ["has tags"],
    "requestParameters.tags present": ["has tags"],
    "requestParameters.versionId absent": ["lacks versionId"],
    "requestParameters.versionId present": ["has versionId"],
    "requestParameters.tags or transitiveTagKeys present (principalTags for the unsigned ones)": ["has tags", "has transitiveTagKeys", "has principalTags"],
    "requestParameters.sourceIdentity present": ["has sourceIdentity"],
    "requestParameters.x-amz-acl other than private, or any x-amz-grant-*": ["not x-amz-acl private", "has x-amz-grant-*"],
    "requestParameters.x-amz-acl other than private": ["not x-amz-acl private"],
    "x-amz-copy-source without ?versionId=": ["without x-amz-copy-source ?versionId="],
    "x-amz-copy-source with ?versionId=": ["with x-amz-copy-source ?versionId="],
    "x-amz-bucket-object-lock-enabled is true": ["is x-amz-bucket-object-lock-enabled true"],
    "requestParameters.x-amz-tagging present": ["has x-amz-tagging"],
    "requestParameters.providedContexts present": ["has providedContexts"],
    "x-amz-tagging-directive is not REPLACE and the source has tags (not in the log)": ["hidden"],
    "as above, or x-amz-tagging present": ["has x-amz-tagging"],
    "x-amz-object-ownership present": ["has x-amz-object-ownership"],
    "requestParameters.x-amz-object-lock-mode present": ["has x-amz-object-lock-mode"],
    "requestParameters.x-amz-object-lock-legal-hold present": ["has x-amz-object-lock-legal-hold"],
    "x-amz-bypass-governance-retention is true": ["is x-amz-bypass-governance-retention true"],
    "requestParameters.policy present": ["has policy"],
    "requestParameters.multiRegion is true": ["is multiRegion true"],
    # The request is made in another Region, whose keys the record does not have.
    "always, in the Region requestParameters.replicaRegion": ["hidden"],
}
# IAM's names without their path: between them stands a text that the record does not show.
PATHLESS = re.compile(r"(:iam::\$\{Account\}:(?:user|role|group|instance-profile|server-certificate)/)(\$\{requestParameters\.\w+\})$")


def way(w):
    """One way to a resource: `listed TYPE`, a path, a template, `*`."""
    if "unknown" in w:
        return None
    if "path" in w:
        p = w["path"]
        if w.get("index"):
            return None  # by hand below
        m = re.match(r"resources\[(?:type=)?(.*)\]\.ARN$", p)
        if m:
            return f"listed {m.group(1)}".strip()
        return p
    t = w["template"]
    if t.endswith("event-tracker/*"):
        return None  # its id is not in the request
    t = t.replace("${last segment of requestParameters.datasetGroupArn}", "${datasetGroupArn:last}").replace("${upper requestParameters.datasetType}", "${datasetType:upper}")
    t = PATHLESS.sub(r"\1${?}\2", t)
    t = t.replace("requestParameters.path|/", "path:path").replace("${requestParameters.", "${")
    # AWS documents that policies name log groups with `:*` behind, and its own answers have it.
    t = re.sub(r":log-group:\$\{logGroupName\}$", ":log-group:${logGroupName}:*", t)
    t = re.sub(r"\$\{x-amz-copy-source\}", "${x-amz-copy-source:source}", t)
    return t


def resource(r):
    ways = [x for x in map(way, r["from"]) if x]
    if r["type"] == "key":
        # A template takes a bare id alone; an ARN stands for itself.
        ways = [x.replace("${keyId}", "${keyId:id}").replace("${targetKeyId}", "${targetKeyId:id}") for x in ways]
    if r["type"] == "log-group" and "requestParameters.logGroupIdentifier" in ways:
        ways.append("arn:${Partition}:logs:${Region}:${Account}:log-group:${logGroupIdentifier:id}:*")
    return {"type": r["type"], **({"need": "one of"} if r["need"] == "one of" else {}), "from": ways}


def check(a):
    out = {"action": a["action"]}
    roles = [x["path"][len(P):] for r in a["resources"] for x in r["from"] if x.get("path", "").startswith(P)]
    when = ["has " + x for x in roles] if a.get("when") == "the role stands in the request" else WHEN[a.get("when")]
    if when:
        out["when"] = when
    if a.get("own_event") is False:
        out["inferred"] = True
    if a.get("context"):
        out["context"] = {k: v.replace("${requestParameters.", "${") for k, v in a["context"].items()}
    out["resources"] = grouped([resource(r) for r in a["resources"]])
    return out


def grouped(resources):
    """Of resources of which one is needed, one row with the ways to all of them: a request names one."""
    one_of = [r for r in resources if r.get("need")]
    if not one_of:
        return resources
    ways = list(dict.fromkeys(w for r in one_of for w in r["from"]))
    types = " | ".join(r["type"] for r in one_of)
    return [r for r in resources if not r.get("need")] + [{"type": types, "from": ways}]


def by_hand(e):
    """What the map leaves in words."""
    n = (e["eventSource"], e["eventName"])
    if n == ("kms", "ReEncrypt"):
        key = "arn:${Partition}:kms:${Region}:${Account}:key/"
        e["checks"][0]["resources"] = [{"type": "key", "from": [P + "sourceKeyId", key + "${sourceKeyId:id}"]}]
        e["checks"][1]["resources"] = [{"type": "key", "from": [P + "destinationKeyId", key + "${destinationKeyId:id}"]}]
    if n == ("s3", "DeleteBucketLifecycleConfiguration"):
        e["checks"][0]["action"] = "s3:PutLifecycleConfiguration"  # the map has an action of s3-outposts
    if n == ("personalize", "GetRecommendations") or n == ("personalize", "GetPersonalizedRanking"):
        # Whether a filter is checked is not known: `gaps` of spec/personalize.json.
        e["checks"].append({"action": e["checks"][0]["action"], "when": ["has filterArn"], "certainty": "low", "resources": [{"type": "filter", "from": [P + "filterArn"]}]})
    if n == ("sts", "AssumeRole") or n[1].startswith("AssumeRoleWith"):
        for c in e["checks"]:
            for r in c["resources"]:
                r["from"] = [P + "roleArn"] + [x for x in r["from"] if x != P + "roleArn"]
    return e


ARN = "arn:${Partition}:%s:${Region}:${Account}:"
LAMBDA, EC2 = ARN % "lambda", ARN % "ec2"


def row(source, name, action, *ways, kind="management", more=(), certainty="medium"):
    return {"eventSource": source, "eventName": name, "kind": kind, "certainty": certainty,
            "checks": [{"action": action, "resources": [{"type": "", "from": list(ways)}]}, *more]}


def others():
    """Services without a map of their own whose resources have names in the request, from the API models and the Service
    Authorization Reference."""
    fn = [P + "functionName", LAMBDA + "function:${functionName:id}"]
    out = []
    for n in ("GetFunction", "UpdateFunctionCode", "UpdateFunctionConfiguration", "DeleteFunction", "GetFunctionConfiguration", "GetPolicy", "AddPermission", "RemovePermission",
              "PublishVersion", "ListVersionsByFunction", "ListAliases", "CreateAlias", "GetFunctionCodeSigningConfig", "PutFunctionConcurrency", "DeleteFunctionConcurrency", "CreateFunctionUrlConfig"):
        more = []
        if n == "UpdateFunctionConfiguration":
            more = [{"action": "iam:PassRole", "when": ["has role"], "inferred": True, "context": {"iam:PassedToService": "lambda.amazonaws.com"}, "resources": [{"type": "iam:role", "from": [P + "role"]}]}]
        if n == "UpdateFunctionCode":
            more = [{"action": "s3:GetObject", "when": ["has s3Key"], "inferred": True, "certainty": "low", "resources": [{"type": "s3:object", "from": ["arn:${Partition}:s3:::${s3Bucket}/${s3Key}"]}]}]
        out.append(row("lambda", n, "lambda:" + n, *fn, more=more))
    out.append(row("lambda", "CreateFunction", "lambda:CreateFunction", *fn, more=[
        {"action": "iam:PassRole", "when": ["has role"], "inferred": True, "context": {"iam:PassedToService": "lambda.amazonaws.com"}, "resources": [{"type": "iam:role", "from": [P + "role"]}]},
        {"action": "s3:GetObject", "when": ["has code.s3Key"], "inferred": True, "certainty": "low", "resources": [{"type": "s3:object", "from": ["arn:${Partition}:s3:::${code.s3Bucket}/${code.s3Key}"]}]}]))
    for n in ("Invoke", "InvokeAsync", "InvokeWithResponseStream"):
        out.append(row("lambda", n, "lambda:InvokeFunction", "listed AWS::Lambda::Function", *fn, kind="data"))
    for n in ("GetItem", "PutItem", "Query", "UpdateItem", "DeleteItem", "Scan", "DescribeTable", "CreateTable", "DeleteTable", "UpdateTable", "DescribeTimeToLive", "DescribeContinuousBackups"):
        out.append(row("dynamodb", n, "dynamodb:" + n, "listed AWS::DynamoDB::Table", P + "tableName", "arn:${Partition}:dynamodb:${Region}:${Account}:table/${tableName:id}", kind="data" if n[-4:] in ("Item", "uery", "Scan") else "management"))
    queue = ["listed AWS::SQS::Queue", "arn:${Partition}:sqs:${Region}:${queueUrl:owner}:${queueUrl:last}"]
    for n, a in [(x, x) for x in ("SendMessage", "ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility", "GetQueueAttributes", "SetQueueAttributes", "DeleteQueue", "PurgeQueue")] + [(x + "Batch", x) for x in ("SendMessage", "DeleteMessage", "ChangeMessageVisibility")]:
        out.append(row("sqs", n, "sqs:" + a, *queue, kind="data" if "Message" in n else "management"))
    out.append(row("sqs", "CreateQueue", "sqs:CreateQueue", "arn:${Partition}:sqs:${Region}:${Account}:${queueName}"))
    out.append(row("sns", "Publish", "sns:Publish", "listed AWS::SNS::Topic", P + "topicArn", kind="data"))
    out.append(row("sns", "PublishBatch", "sns:Publish", "listed AWS::SNS::Topic", P + "topicArn", kind="data"))
    par = "arn:${Partition}:ssm:${Region}:${Account}:parameter/"
    for n in ("GetParameter", "PutParameter", "DeleteParameter", "GetParameterHistory"):
        out.append(row("ssm", n, "ssm:" + n, "listed", P + "name", par + "${name:rooted}"))
    for n in ("GetParameters", "DeleteParameters"):
        out.append(row("ssm", n, "ssm:" + n, "listed", par + "${names[]:rooted}"))
    out.append(row("ssm", "GetParametersByPath", "ssm:GetParametersByPath", par + "${path:rooted}"))
    # AWS adds a hyphen and six characters to the name of a secret.
    sec = "arn:${Partition}:secretsmanager:${Region}:${Account}:secret:"
    for n in ("GetSecretValue", "DescribeSecret", "PutSecretValue", "UpdateSecret", "DeleteSecret", "RotateSecret", "RestoreSecret", "TagResource", "UntagResource", "ListSecretVersionIds", "GetResourcePolicy", "PutResourcePolicy"):
        out.append(row("secretsmanager", n, "secretsmanager:" + n, "listed AWS::SecretsManager::Secret", P + "secretId", "responseElements.aRN", sec + "${secretId:id}-${?}"))
    # A stack that is named without its id is checked with a star for the id.
    st = ["listed AWS::CloudFormation::Stack", P + "stackName", "arn:${Partition}:cloudformation:${Region}:${Account}:stack/${stackName:id}/*"]
    for n in ("DescribeStacks", "DescribeStackEvents", "DescribeStackResources", "DescribeStackResource", "GetTemplate", "GetTemplateSummary", "UpdateStack", "DeleteStack", "CreateStack", "CreateChangeSet", "ListStackResources", "ExecuteChangeSet", "DescribeChangeSet", "DeleteChangeSet", "CancelUpdateStack", "ContinueUpdateRollback"):
        more = [{"action": "iam:PassRole", "when": ["has roleARN"], "inferred": True, "context": {"iam:PassedToService": "cloudformation.amazonaws.com"}, "resources": [{"type": "iam:role", "from": [P + "roleARN"]}]}] if n in ("CreateStack", "UpdateStack", "DeleteStack", "CreateChangeSet") else []
        out.append(row("cloudformation", n, "cloudformation:" + n, *st, more=more))
    for n in ("StartInstances", "StopInstances", "RebootInstances", "TerminateInstances"):
        out.append(row("ec2", n, "ec2:" + n, EC2 + "instance/${instancesSet.items[].instanceId}"))
    for n in ("CreateTags", "DeleteTags"):
        out.append(row("ec2", n, "ec2:" + n, EC2 + "${resourcesSet.items[].resourceId:ec2}"))
    for n, p, t in (("DeleteVolume", "volumeId", "volume"), ("DeleteSnapshot", "snapshotId", "snapshot"), ("DeleteSecurityGroup", "groupId", "security-group"), ("AuthorizeSecurityGroupIngress", "groupId", "security-group"),
                    ("AuthorizeSecurityGroupEgress", "groupId", "security-group"), ("RevokeSecurityGroupIngress", "groupId", "security-group"), ("RevokeSecurityGroupEgress", "groupId", "security-group"), ("ModifyInstanceAttribute", "instanceId", "instance"),
                    ("DescribeInstanceAttribute", "instanceId", "instance"), ("GetPasswordData", "instanceId", "instance"), ("GetConsoleOutput", "instanceId", "instance"), ("DeleteVpc", "vpcId", "vpc"), ("DeleteSubnet", "subnetId", "subnet")):
        out.append(row("ec2", n, "ec2:" + n, EC2 + t + "/${" + p + "}"))
    return out


def operations(exceptions):
    """Names of other services: the action, and what is perhaps asked besides."""
    out = {}
    for key, value in exceptions.items():
        sdk, name = key.split(".", 1)
        actions = list(dict.fromkeys(value["actions"]))
        own = [a for a in actions if a.split(":")[1].lower() == name.lower()]
        prefix = (own or [a for a in actions if not a.startswith("iam:")] or [""])[0].split(":")[0]
        if not prefix or prefix in TYPED or sdk in ("S3", "S3Control", "KMS", "IAM", "STS", "CloudWatch", "CloudWatchLogs", "Personalize"):
            continue
        of_service = [a for a in actions if a.startswith(prefix + ":")]
        main = own[:1] or (of_service if len(of_service) == 1 else [])
        rest = [a for a in actions if a not in main]
        if main or rest:
            old = out.get(f"{prefix}:{name}")
            new = {"action": (main or [None])[0], "perhaps": rest}
            if old and old != new:
                # Two APIs of one prefix share the name: what they agree on is kept.
                new = {"action": old["action"] if old["action"] == new["action"] else None, "perhaps": sorted(set(old["perhaps"]) | set(rest))}
            out[f"{prefix}:{name}"] = new
    return out


def main():
    events, rest = (json.load(open(path)) for path in sys.argv[1:3])
    rows = []
    for e in events["events"]:
        certainty = "low" if e["kind"] == "not_logged" and not e["actions"] else e["certainty"].split()[0]
        r = {"eventSource": e["eventSource"].split(".amazonaws.com")[0], "eventName": e["eventName"], "kind": e["kind"], "certainty": certainty, "checks": [check(a) for a in e["actions"]]}
        rows.append(by_hand(r))
    have = {(r["eventSource"], r["eventName"]) for r in rows}
    rows += [r for r in others() if (r["eventSource"], r["eventName"]) not in have]
    rows.sort(key=lambda r: (r["eventSource"], r["eventName"]))
    sources = {k.split(".amazonaws.com")[0]: v for k, v in {**rest["event_source_exceptions"]["map"], **rest["event_source_exceptions"]["older_from_memory_or_other_tools"]}.items()}
    sources = {k: v for k, v in sources.items() if k != v}
    d = lambda x: json.dumps(x, ensure_ascii=False)
    w = sys.stdout.write
    w('{\n  "date": %s,\n  "sources": {\n' % d(events["meta"]["date"]))
    w(",\n".join(f"    {d(k)}: {d(v)}" for k, v in sorted(sources.items())))
    w('\n  },\n  "operations": {\n')
    w(",\n".join(f"    {d(k)}: {d(v)}" for k, v in sorted(operations(rest["operation_exceptions"]["map"]).items())))
    w('\n  },\n  "events": [\n')
    lines = []
    for r in rows:
        head = {k: v for k, v in r.items() if k != "checks"}
        checks = r["checks"]
        if len(checks) < 2:
            lines.append("    " + d(r))
        else:
            lines.append("    " + d(head)[:-1] + ', "checks": [\n' + ",\n".join("      " + d(c) for c in checks) + "\n    ]}")
    w(",\n".join(lines))
    w("\n  ]\n}\n")


main()
