//! Quotas: how long a policy of each kind may be, and how many of a kind can be attached.
//!
//! All that this project says about quotas is in the two tables of this file, each row with its source and a date.

use super::PolicyKind;
use super::positions::Positions;
use super::problem::{Fault, ProblemCode, Problems};

/// How long a policy may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Quota {
    /// The most that is taken, unless AWS has raised it for an account.
    pub limit: usize,
    /// The most that AWS raises it to, where it does.
    pub raised: Option<usize>,
    /// What is counted.
    pub unit: QuotaUnit,
    /// The day since which it holds, or of which the source is: as exact as it is known.
    pub date: &'static str,
    /// The guide and the page that say so.
    pub source: &'static str,
}

/// What a quota counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuotaUnit {
    /// Characters, but for white space: blanks, tabs and line ends, inside strings as well.
    CharactersWithoutWhiteSpace,
    /// Characters.
    Characters,
    /// Bytes.
    Bytes,
}

impl QuotaUnit {
    /// How much of it a text has. A byte-order mark does not count.
    #[must_use]
    pub fn count(self, text: &str) -> usize {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match self {
            QuotaUnit::CharactersWithoutWhiteSpace => {
                text.chars().filter(|character| !matches!(character, ' ' | '\t' | '\n' | '\r')).count()
            }
            QuotaUnit::Characters => text.chars().count(),
            QuotaUnit::Bytes => text.len(),
        }
    }

    /// The unit in words, in the plural.
    #[must_use]
    pub const fn noun(self) -> &'static str {
        match self {
            QuotaUnit::CharactersWithoutWhiteSpace => "characters without white space",
            QuotaUnit::Characters => "characters",
            QuotaUnit::Bytes => "bytes",
        }
    }
}

const IAM: &str = "IAM User Guide, IAM and AWS STS quotas";

/// The documented quota of one kind of policy; `None` where no source says.
///
/// The quotas of inline policies hold for all inline policies of the user, group or role together, and the one of
/// session policies for the session policy with the ARNs of managed ones.
///
/// ```
/// use personalize_iam_model::policy::{PolicyKind, quota};
///
/// let quota = quota(PolicyKind::Scp).unwrap();
/// assert_eq!((quota.limit, quota.date), (10_240, "2026-05-15"));
/// ```
#[must_use]
pub const fn quota(kind: PolicyKind) -> Option<Quota> {
    use QuotaUnit::{Bytes, Characters, CharactersWithoutWhiteSpace};
    let (limit, raised, unit, date, source) = match kind {
        PolicyKind::Managed | PolicyKind::PermissionsBoundary => {
            (6_144, None, CharactersWithoutWhiteSpace, "2026", IAM)
        }
        PolicyKind::InlineUser => (2_048, None, CharactersWithoutWhiteSpace, "2026", IAM),
        PolicyKind::InlineGroup => (5_120, None, CharactersWithoutWhiteSpace, "2026", IAM),
        PolicyKind::InlineRole => (10_240, None, CharactersWithoutWhiteSpace, "2026", IAM),
        PolicyKind::RoleTrust => (2_048, Some(4_096), CharactersWithoutWhiteSpace, "2026", IAM),
        PolicyKind::Session => (2_048, None, Characters, "2026", IAM),
        PolicyKind::Bucket => (20_480, None, Bytes, "2026", "Amazon S3 User Guide, Bucket policies for Amazon S3"),
        PolicyKind::Key => (32_768, None, Bytes, "2026", "AWS KMS Developer Guide, Quotas"),
        PolicyKind::Logs => {
            (5_120, None, Characters, "2026", "Amazon CloudWatch Logs API Reference, PutResourcePolicy")
        }
        // Until that day it was 5,120.
        PolicyKind::Scp => (10_240, None, Characters, "2026-05-15", ORGANIZATIONS_OF_2026_05_15),
        PolicyKind::Rcp => (5_120, None, Characters, "2026", "AWS Organizations User Guide, Quotas and service limits"),
        PolicyKind::VpcEndpoint => (20_480, None, Characters, "2026", "AWS PrivateLink Guide, AWS PrivateLink quotas"),
        PolicyKind::Resource => return None,
    };
    Some(Quota { limit, raised, unit, date, source })
}

const ORGANIZATIONS_OF_2026_05_15: &str = "AWS announcement of higher quotas for service control policies";

/// How many policies of a kind can be attached to one target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MostAttached {
    /// The most, unless AWS has raised it for an account.
    pub limit: usize,
    /// The most that AWS raises it to, where it does.
    pub raised: Option<usize>,
    /// The policies, in the plural.
    pub policies: &'static str,
    /// What they are attached to.
    pub target: &'static str,
    /// The day since which it holds, or of which the source is: as exact as it is known.
    pub date: &'static str,
    /// The guide and the page that say so.
    pub source: &'static str,
}

/// How many policies of a kind can be attached to one target; `None` where no source says, or there is no limit.
///
/// Of resource control policies no source says it. AWS's own policy that allows everything, `FullAWSAccess`, counts as
/// one where it is attached.
///
/// ```
/// use personalize_iam_model::policy::{PolicyKind, most_attached};
///
/// let most = most_attached(PolicyKind::Scp).unwrap();
/// assert_eq!((most.limit, most.target), (10, "the organization's root, an organizational unit or an account"));
/// ```
#[must_use]
pub const fn most_attached(kind: PolicyKind) -> Option<MostAttached> {
    let (limit, raised, policies, target, date, source) = match kind {
        // AWS raises it for users and roles, not for groups.
        PolicyKind::Managed => (10, Some(20), "managed policies", "a user, a group or a role", "2026", IAM),
        PolicyKind::PermissionsBoundary => (
            1,
            None,
            "permissions boundaries",
            "a user or a role",
            "2026",
            "IAM User Guide, Permissions boundaries for IAM entities",
        ),
        // One in the call, and ten managed ones by their ARNs.
        PolicyKind::Session => (11, None, "session policies", "a session", "2026", "AWS STS API Reference, AssumeRole"),
        PolicyKind::RoleTrust => (1, None, "role trust policies", "a role", "2026", "IAM User Guide, IAM roles"),
        PolicyKind::Bucket => {
            (1, None, "bucket policies", "a bucket", "2026", "Amazon S3 User Guide, Bucket policies for Amazon S3")
        }
        PolicyKind::Key => {
            (1, None, "key policies", "a key", "2026", "AWS KMS Developer Guide, Key policies in AWS KMS")
        }
        PolicyKind::Logs => (
            10,
            None,
            "CloudWatch Logs resource policies",
            "an account in one Region",
            "2026",
            "Amazon CloudWatch Logs API Reference, PutResourcePolicy",
        ),
        // Until that day it was 5.
        PolicyKind::Scp => (
            10,
            None,
            "service control policies",
            "the organization's root, an organizational unit or an account",
            "2026-05-15",
            ORGANIZATIONS_OF_2026_05_15,
        ),
        PolicyKind::VpcEndpoint => {
            (1, None, "VPC endpoint policies", "an endpoint", "2026", "AWS PrivateLink Guide, Endpoint policies")
        }
        PolicyKind::InlineUser
        | PolicyKind::InlineGroup
        | PolicyKind::InlineRole
        | PolicyKind::Rcp
        | PolicyKind::Resource => return None,
    };
    Some(MostAttached { limit, raised, policies, target, date, source })
}

impl MostAttached {
    /// That there are more than can be attached, in a sentence; `None` if there are not.
    ///
    /// ```
    /// use personalize_iam_model::policy::{PolicyKind, most_attached};
    ///
    /// let most = most_attached(PolicyKind::Scp).unwrap();
    /// assert_eq!(most.exceeded_by(10), None);
    /// assert_eq!(
    ///     most.exceeded_by(11).unwrap(),
    ///     "there are 11 service control policies, and AWS attaches at most 10 to the organization's root, an \
    ///      organizational unit or an account"
    /// );
    /// ```
    #[must_use]
    pub fn exceeded_by(&self, count: usize) -> Option<String> {
        let most = self.raised.unwrap_or(self.limit);
        let (policies, target) = (self.policies, self.target);
        (count > most).then(|| format!("there are {count} {policies}, and AWS attaches at most {most} to {target}"))
    }
}

pub(super) fn check_size(positions: &Positions, kind: PolicyKind, problems: &mut Problems) {
    let Some(quota) = quota(kind) else { return };
    let count = quota.unit.count(&positions.text);
    if count <= quota.limit {
        return;
    }
    problems.add(|| {
        let (noun, title, limit) = (quota.unit.noun(), kind.title(), quota.limit);
        let message = format!("the policy has {count} {noun}; the limit of {title} is {limit}");
        let help = match (quota.raised, quota.unit) {
            (Some(raised), _) => format!("make it shorter, or let AWS raise the quota, which goes up to {raised}"),
            (None, QuotaUnit::CharactersWithoutWhiteSpace) => "make it shorter, or split it".to_owned(),
            (None, _) => "take out white space, or split it".to_owned(),
        };
        let location = positions.location(0..positions.text.len());
        Fault::new(ProblemCode::PolicyTooLarge, message, help).at(String::new(), location)
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotas_count_what_aws_counts() {
        for (text, without_white_space, characters, bytes) in [
            ("{ \"a\" : 1 }", 7, 11, 11),
            ("{\"a\":\"b c\"}", 10, 11, 11),
            ("{\n\t\"a\":1\n}", 7, 10, 10),
            ("\u{feff}\"\u{e9}\"\r\n", 3, 5, 6),
        ] {
            assert_eq!(QuotaUnit::CharactersWithoutWhiteSpace.count(text), without_white_space, "{text}");
            assert_eq!(QuotaUnit::Characters.count(text), characters, "{text}");
            assert_eq!(QuotaUnit::Bytes.count(text), bytes, "{text}");
        }
    }

    #[test]
    fn more_than_can_be_attached_is_what_aws_does_not_raise() {
        for kind in PolicyKind::ALL.iter().copied() {
            let Some(most) = most_attached(kind) else { continue };
            let last = most.raised.unwrap_or(most.limit);
            assert_eq!(most.exceeded_by(last), None, "{kind}");
            let told = most.exceeded_by(last + 1).unwrap();
            assert!(told.starts_with(&format!("there are {} ", last + 1)), "{told}");
            assert!(told.contains(&format!("at most {last} to ")), "{told}");
        }
        assert_eq!(most_attached(PolicyKind::Managed).unwrap().exceeded_by(20), None);
    }

    #[test]
    fn each_quota_has_a_source_and_a_date() {
        for kind in PolicyKind::ALL.iter().copied() {
            let size = quota(kind).map(|quota| (quota.date, quota.source));
            let count = most_attached(kind).map(|most| (most.date, most.source));
            for (date, source) in size.into_iter().chain(count) {
                let is_date = matches!(date.len(), 4 | 7 | 10) && date.starts_with("202");
                assert!(is_date && source.contains(' '), "{kind}: {date}: {source}");
            }
        }
        let sizes = PolicyKind::ALL.iter().filter_map(|kind| Some((kind.as_str(), quota(*kind)?.limit)));
        let most = PolicyKind::ALL.iter().filter_map(|kind| Some((kind.as_str(), most_attached(*kind)?.limit)));
        assert_eq!(
            sizes.collect::<Vec<_>>(),
            [
                ("managed", 6_144),
                ("inline-user", 2_048),
                ("inline-group", 5_120),
                ("inline-role", 10_240),
                ("permissions-boundary", 6_144),
                ("session", 2_048),
                ("role-trust", 2_048),
                ("bucket", 20_480),
                ("key", 32_768),
                ("logs", 5_120),
                ("scp", 10_240),
                ("rcp", 5_120),
                ("vpc-endpoint", 20_480),
            ]
        );
        assert_eq!(
            most.collect::<Vec<_>>(),
            [
                ("managed", 10),
                ("permissions-boundary", 1),
                ("session", 11),
                ("role-trust", 1),
                ("bucket", 1),
                ("key", 1),
                ("logs", 10),
                ("scp", 10),
                ("vpc-endpoint", 1),
            ]
        );
    }
}
