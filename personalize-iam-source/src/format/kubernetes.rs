//! Manifests of Kubernetes: the controllers of ACK, the providers of Crossplane, and the service accounts of eksctl.
//!
//! Source: the reference of AWS Controllers for Kubernetes, of Crossplane's `upjet` providers, and of eksctl's `ClusterConfig`.

use crate::document::{document, is_document};
use crate::format::resource::{escaped, follow};
use crate::found::{Found, Policy};
use crate::tree::Node;

/// The fields that hold a policy: the groups of the API end with the first text; a star is every name or item.
const FIELDS: &[(&str, &str, &str, &str)] = &[
    ("iam.services.k8s.aws", "Policy", "spec/policyDocument", "identity"),
    ("iam.services.k8s.aws", "Role", "spec/assumeRolePolicyDocument", "trust"),
    ("iam.services.k8s.aws", "", "spec/inlinePolicies/**", "identity"),
    ("s3.services.k8s.aws", "Bucket", "spec/policy", "bucket"),
    ("sqs.services.k8s.aws", "Queue", "spec/policy", "queue"),
    ("sns.services.k8s.aws", "Topic", "spec/policy", "topic"),
    ("kms.services.k8s.aws", "Key", "spec/policy", "key"),
    ("", "Role", "spec/forProvider/assumeRolePolicy", "trust"),
    ("", "Role", "spec/forProvider/assumeRolePolicyDocument", "trust"),
    ("", "Role", "spec/forProvider/inlinePolicy/*/policy", "identity"),
    ("iam.aws.upbound.io", "", "spec/forProvider/policy", "identity"),
    ("iam.aws.m.upbound.io", "", "spec/forProvider/policy", "identity"),
    ("iam.aws.crossplane.io", "", "spec/forProvider/document", "identity"),
    ("s3.aws.upbound.io", "", "spec/forProvider/policy", "bucket"),
    ("s3.aws.m.upbound.io", "", "spec/forProvider/policy", "bucket"),
    ("sqs.aws.upbound.io", "", "spec/forProvider/policy", "queue"),
    ("sqs.aws.m.upbound.io", "", "spec/forProvider/policy", "queue"),
    ("sns.aws.upbound.io", "", "spec/forProvider/policy", "topic"),
    ("sns.aws.m.upbound.io", "", "spec/forProvider/policy", "topic"),
    ("kms.aws.upbound.io", "", "spec/forProvider/policy", "key"),
    ("kms.aws.m.upbound.io", "", "spec/forProvider/policy", "key"),
    ("ec2.aws.upbound.io", "VPCEndpoint", "spec/forProvider/policy", "vpc-endpoint"),
    ("aws.upbound.io", "", "spec/forProvider/policy", "unknown"),
    ("aws.m.upbound.io", "", "spec/forProvider/policy", "unknown"),
    ("", "", "spec/forProvider/policyDocument", "unknown"),
    ("", "", "spec/forProvider/accessPolicies", "domain"),
    ("eksctl.io", "ClusterConfig", "iam/serviceAccounts/*/attachPolicy", "identity"),
    ("eksctl.io", "ClusterConfig", "managedNodeGroups/*/iam/attachPolicy", "identity"),
    ("eksctl.io", "ClusterConfig", "nodeGroups/*/iam/attachPolicy", "identity"),
];

/// Whether a document is an object of Kubernetes.
pub(crate) fn is_object(root: &Node) -> bool {
    let is_text = |name: &str| root.get(name).and_then(Node::as_str).is_some();
    is_text("apiVersion") && is_text("kind")
}

/// The policies of an object, and of the items of a list of objects.
pub(crate) fn read(root: &Node, place: &str, found: &mut Found) {
    let text = |name: &str| root.get(name).and_then(Node::as_str).unwrap_or_default();
    if text("kind") == "List" {
        for (index, item) in root.get("items").map_or(&[][..], Node::items).iter().enumerate() {
            read(item, &format!("{place}/items/{index}"), found);
        }
        return;
    }
    let group = text("apiVersion").split('/').next().unwrap_or_default();
    let first = found.policies.len();
    for (of_group, kind, path, policy_kind) in FIELDS {
        let fits = (of_group.is_empty() || group == *of_group || group.ends_with(&format!(".{of_group}")))
            && (kind.is_empty() || *kind == text("kind"));
        if !fits {
            continue;
        }
        let mut places = Vec::new();
        match path.strip_suffix("/**") {
            None => follow(root, &path.split('/').collect::<Vec<_>>(), place, &mut places),
            Some(path) => {
                let Some(map) = root.at(&path.split('/').collect::<Vec<_>>()) else { continue };
                let each = map
                    .last_members()
                    .map(|member| (format!("{place}/{path}/{}", escaped(&member.name.text)), &member.value));
                places.extend(each);
            }
        }
        for (place, node) in places {
            // The first row that fits says the kind.
            if found.policies.iter().skip(first).any(|policy| policy.place == place) {
                continue;
            }
            let Some(document) = document(node).filter(|document| is_document(&document.node)) else { continue };
            let mut policy = Policy::new(place, *policy_kind, document.encoding, node.span.clone());
            policy.resource = root.at(&["metadata", "name"]).and_then(Node::as_str).map(str::to_owned);
            policy.resource_type = Some(text("kind").to_owned());
            policy.document = Some(document.node);
            found.policies.push(policy);
        }
    }
}
