#![doc = include_str!("source_vpc_and_ip.md")]

use crate::document::{Document, quoted};
use crate::facts::condition::needs_its_key;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("source-vpc-and-ip", Severity::Warning, include_str!("source_vpc_and_ip.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    const NETWORKS: [&str; 7] = [
        "aws:SourceVpc",
        "aws:SourceVpce",
        "aws:SourceVpcArn",
        "aws:VpcSourceIp",
        "aws:VpceAccount",
        "aws:VpceOrgID",
        "aws:VpceOrgPaths",
    ];
    for statement in &document.statements {
        let needed = |key: &str| statement.tests_of(key).find(|test| needs_its_key(test));
        let Some(ip) = needed("aws:SourceIp") else { continue };
        let Some(vpc) = NETWORKS.iter().find_map(|key| needed(key)) else { continue };
        let effect = if statement.allows() { "allows" } else { "denies" };
        let message = format!(
            "no request has both {} and {}, so that the statement never {effect} anything",
            quoted(&ip.test.key),
            quoted(&vpc.test.key)
        );
        let finding = findings.at_name(statement.test_pointer(ip), message);
        let other = document.positions.locate_key(&statement.test_pointer(vpc));
        findings.push(finding.help("write a statement for each of the two ways").related(other, "the other condition"));
    }
}
