//! A resource of a template, and the values at a path of its properties; pointers.

use crate::found::{Policy, branches};
use crate::tree::Node;

/// The values at the end of a path, each with its pointer; both branches of conditions on the way.
pub(crate) fn follow<'a>(node: &'a Node, path: &[&str], place: &str, all: &mut Vec<(String, &'a Node)>) {
    if let Some(branches) = branches(node) {
        for (index, branch) in branches.iter().enumerate() {
            follow(branch, path, &format!("{place}/Fn::If/{}", index + 1), all);
        }
        return;
    }
    match path.split_first() {
        None => all.push((place.to_owned(), node)),
        Some((&"*", rest)) => {
            for (index, item) in node.items().iter().enumerate() {
                follow(item, rest, &format!("{place}/{index}"), all);
            }
        }
        Some((name, rest)) => {
            if let Some(value) = node.get(name) {
                follow(value, rest, &format!("{place}/{}", escaped(name)), all);
            }
        }
    }
}

/// A name in a JSON pointer.
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// A resource of a template.
pub(crate) struct Resource<'a> {
    pub(crate) name: &'a str,
    pub(crate) resource_type: &'a str,
    pub(crate) properties: &'a Node,
    /// The pointer of its properties.
    pub(crate) place: &'a str,
}

impl Resource<'_> {
    /// A policy of this resource, without its document.
    pub(crate) fn empty_policy(&self, place: String, kind: &str, encoding: &str, node: &Node) -> Policy {
        let mut policy = Policy::new(place, kind, encoding, node.span.clone());
        policy.resource = Some(self.name.to_owned());
        policy.resource_type = Some(self.resource_type.to_owned());
        policy.attached_to = self.attached_to();
        policy
    }

    /// Whom a policy is attached to: the resource itself, or what its properties name.
    fn attached_to(&self) -> Vec<(String, Node)> {
        const ITSELF: &[&str] = &[
            "AWS::IAM::Role",
            "AWS::IAM::User",
            "AWS::IAM::Group",
            "AWS::Serverless::Function",
            "AWS::Serverless::StateMachine",
        ];
        // In the order of CloudFormation's pages.
        const NAMED: &[&str] = &[
            "Roles",
            "Users",
            "Groups",
            "RoleName",
            "UserName",
            "GroupName",
            "Bucket",
            "Queues",
            "Queue",
            "Topics",
            "TopicArn",
            "SecretId",
            "ResourceArn",
            "TargetIds",
            "EventBusName",
        ];
        let at = self.properties.span.start;
        if ITSELF.contains(&self.resource_type) {
            return vec![("self".to_owned(), Node::text_at(at, self.name))];
        }
        let named = NAMED.iter().filter_map(|name| Some(((*name).to_owned(), self.properties.get(name)?.clone())));
        named.collect()
    }
}
