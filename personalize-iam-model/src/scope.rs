//! Where a resource lives: partition, Region and account.

use std::fmt;
use std::str::FromStr;

/// A partition: a group of Regions with accounts of its own. The first field of an ARN after `arn`.
///
/// Source: AWS General Reference, "Amazon Resource Names (ARNs)"; the isolated ones from AWS's list of Regions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Partition {
    /// `aws`: the commercial Regions.
    #[default]
    Aws,
    /// `aws-cn`: the Regions in China.
    AwsCn,
    /// `aws-us-gov`: AWS GovCloud (US).
    AwsUsGov,
    /// `aws-iso`: the isolated Regions for the US intelligence community, top secret.
    AwsIso,
    /// `aws-iso-b`: the isolated Regions for the US intelligence community, secret.
    AwsIsoB,
    /// `aws-iso-e`: the isolated Regions in Europe.
    AwsIsoE,
    /// `aws-iso-f`: the isolated Regions for partners of the US intelligence community.
    AwsIsoF,
    /// `aws-eusc`: the AWS European Sovereign Cloud.
    AwsEusc,
}

impl Partition {
    /// All partitions.
    pub const ALL: [Partition; 8] = [
        Partition::Aws,
        Partition::AwsCn,
        Partition::AwsUsGov,
        Partition::AwsIso,
        Partition::AwsIsoB,
        Partition::AwsIsoE,
        Partition::AwsIsoF,
        Partition::AwsEusc,
    ];

    /// The partition as written in an ARN.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Partition::Aws => "aws",
            Partition::AwsCn => "aws-cn",
            Partition::AwsUsGov => "aws-us-gov",
            Partition::AwsIso => "aws-iso",
            Partition::AwsIsoB => "aws-iso-b",
            Partition::AwsIsoE => "aws-iso-e",
            Partition::AwsIsoF => "aws-iso-f",
            Partition::AwsEusc => "aws-eusc",
        }
    }

    /// The partition that a Region belongs to, by the beginning of its name.
    ///
    /// ```
    /// use personalize_iam_model::Partition;
    ///
    /// assert_eq!(Partition::of("eu-west-1"), Partition::Aws);
    /// assert_eq!(Partition::of("eusc-de-east-1"), Partition::AwsEusc);
    /// ```
    #[must_use]
    pub const fn of(region: &str) -> Partition {
        Partition::of_region(region.as_bytes())
    }

    const fn of_region(region: &[u8]) -> Partition {
        if starts_with(region, b"cn-") {
            Partition::AwsCn
        } else if starts_with(region, b"us-gov-") {
            Partition::AwsUsGov
        } else if starts_with(region, b"us-isob-") {
            Partition::AwsIsoB
        } else if starts_with(region, b"us-isof-") {
            Partition::AwsIsoF
        } else if starts_with(region, b"eu-isoe-") {
            Partition::AwsIsoE
        } else if starts_with(region, b"eusc-") {
            Partition::AwsEusc
        } else if starts_with(region, b"us-iso-") {
            Partition::AwsIso
        } else {
            Partition::Aws
        }
    }
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Partition {
    type Err = ScopeError;

    fn from_str(text: &str) -> Result<Self, ScopeError> {
        Partition::ALL.into_iter().find(|p| p.as_str() == text).ok_or(ScopeError::Partition)
    }
}

/// The name of a Region, such as `eu-west-1`.
///
/// Only the form is checked (lower case words and a number, joined by hyphens), so that a Region that AWS opens
/// tomorrow is accepted today. [`Scope::new`] and [`Policy::check`](crate::Policy::check) ask
/// [`regions`](crate::regions) too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region {
    bytes: [u8; Region::MAX],
    len: u8,
}

impl Region {
    const MAX: usize = 24;

    /// The Region of this name.
    ///
    /// # Errors
    ///
    /// If the text does not have the form of a Region's name.
    pub const fn new(name: &str) -> Result<Region, ScopeError> {
        let text = name.as_bytes();
        if text.len() > Region::MAX || !is_region(text) {
            return Err(ScopeError::Region);
        }
        let mut bytes = [0; Region::MAX];
        let (head, _) = bytes.split_at_mut(text.len());
        head.copy_from_slice(text);
        Ok(Region { bytes, len: text.len() as u8 })
    }

    /// The name.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        text_of(&self.bytes, self.len as usize)
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Region({})", self.as_str())
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Region {
    type Err = ScopeError;

    fn from_str(text: &str) -> Result<Self, ScopeError> {
        Region::new(text)
    }
}

/// An account id: twelve digits.
///
/// ```
/// use personalize_iam_model::AccountId;
///
/// assert_eq!(AccountId::new("111122223333").unwrap().as_str(), "111122223333");
/// assert!(AccountId::new("11112222333").is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId {
    bytes: [u8; 12],
    len: u8,
}

impl AccountId {
    /// `aws`, which stands where an account would in the ARN of an AWS managed policy.
    pub const AWS: AccountId = AccountId { bytes: *b"aws\0\0\0\0\0\0\0\0\0", len: 3 };

    /// The account of this id.
    ///
    /// # Errors
    ///
    /// If the text is not twelve digits.
    pub const fn new(id: &str) -> Result<AccountId, ScopeError> {
        let mut bytes = [0; 12];
        if id.len() != bytes.len() || !all_digits(id.as_bytes()) {
            return Err(ScopeError::Account);
        }
        bytes.copy_from_slice(id.as_bytes());
        Ok(AccountId { bytes, len: 12 })
    }

    /// The id as written in an ARN.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        text_of(&self.bytes, self.len as usize)
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountId({})", self.as_str())
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for AccountId {
    type Err = ScopeError;

    fn from_str(text: &str) -> Result<Self, ScopeError> {
        AccountId::new(text)
    }
}

/// Partition, Region and account: all of an ARN but the service and the resource.
///
/// In a constant, a mistake does not compile:
///
/// ```
/// use personalize_iam_model::Scope;
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
/// ```
///
/// ```compile_fail
/// # use personalize_iam_model::Scope;
/// const HOME: Scope = Scope::aws("eu-west-1", "1111-2222-3333");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Scope {
    partition: Partition,
    region: Region,
    account: AccountId,
}

impl Scope {
    /// A Region and an account of the partition `aws`, for constants.
    ///
    /// # Panics
    ///
    /// On a Region that AWS does not have, a malformed account id, or a Region of another partition. Meant for
    /// constants, where that is an error of the compiler; for values of run time there is [`Scope::new`].
    #[must_use]
    #[track_caller]
    pub const fn aws(region: &str, account: &str) -> Scope {
        Scope::in_partition(Partition::Aws, region, account)
    }

    /// A Region and an account of any partition, for constants.
    ///
    /// # Panics
    ///
    /// As [`Scope::aws`].
    #[must_use]
    #[track_caller]
    #[allow(clippy::panic, reason = "a const constructor: a wrong constant must not compile")]
    pub const fn in_partition(partition: Partition, region: &str, account: &str) -> Scope {
        match Scope::new(partition, region, account) {
            Ok(scope) => scope,
            Err(error) => panic!("{}", error.text()),
        }
    }

    /// A Region and an account of a partition.
    ///
    /// A Region has to be one by [`is_region`](crate::regions::is_region), which takes new ones of the usual form. For
    /// one that this refuses there is [`Scope::of`].
    ///
    /// # Errors
    ///
    /// On a malformed or unknown Region, a malformed account id, or a Region of another partition.
    pub const fn new(partition: Partition, region: &str, account: &str) -> Result<Scope, ScopeError> {
        let named = match Region::new(region) {
            Ok(named) => named,
            Err(error) => return Err(error),
        };
        let account = match AccountId::new(account) {
            Ok(account) => account,
            Err(error) => return Err(error),
        };
        if !crate::regions::is_region(region) {
            return Err(ScopeError::UnknownRegion);
        }
        Scope::of(partition, named, account)
    }

    /// A partition, a Region and an account as they are, for a Region that is not known here: of its name only the form
    /// was checked.
    ///
    /// # Errors
    ///
    /// On a Region of another partition.
    ///
    /// ```
    /// use personalize_iam_model::{AccountId, Partition, Region, Scope};
    ///
    /// let account = AccountId::new("111122223333")?;
    /// assert!(Scope::new(Partition::Aws, "moon-base-1", "111122223333").is_err());
    /// assert!(Scope::of(Partition::Aws, Region::new("moon-base-1")?, account).is_ok());
    /// # Ok::<(), personalize_iam_model::ScopeError>(())
    /// ```
    pub const fn of(partition: Partition, region: Region, account: AccountId) -> Result<Scope, ScopeError> {
        if Partition::of_region(region.as_str().as_bytes()) as u8 != partition as u8 {
            return Err(ScopeError::RegionOfOtherPartition);
        }
        Ok(Scope { partition, region, account })
    }

    /// The partition.
    #[must_use]
    pub const fn partition(&self) -> Partition {
        self.partition
    }

    /// The Region.
    #[must_use]
    pub const fn region(&self) -> Region {
        self.region
    }

    /// The account.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// The same account, in every Region: for ARN patterns.
    #[must_use]
    pub const fn any_region(self) -> ScopePattern {
        ScopePattern { partition: Some(self.partition), region: None, account: Some(self.account) }
    }

    /// The same Region, in every account: for ARN patterns.
    #[must_use]
    pub const fn any_account(self) -> ScopePattern {
        ScopePattern { partition: Some(self.partition), region: Some(self.region), account: None }
    }
}

/// A scope in which the partition, the Region or the account can be left open: what an ARN pattern is made of.
///
/// ```
/// use personalize_iam_model::{Scope, ScopePattern, personalize::Campaign};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let pattern = Campaign::arn_like(HOME.any_region(), "movies-*");
/// assert_eq!(pattern.as_str(), "arn:aws:personalize:*:111122223333:campaign/movies-*");
/// let pattern = Campaign::arn_like(ScopePattern::ANY, "*");
/// assert_eq!(pattern.as_str(), "arn:*:personalize:*:*:campaign/*");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ScopePattern {
    /// The partition; `None` for `*`.
    pub partition: Option<Partition>,
    /// The Region; `None` for `*`.
    pub region: Option<Region>,
    /// The account; `None` for `*`.
    pub account: Option<AccountId>,
}

impl ScopePattern {
    /// Every account in every Region of every partition.
    pub const ANY: ScopePattern = ScopePattern { partition: None, region: None, account: None };

    /// Every account in every Region of one partition.
    #[must_use]
    pub const fn partition(partition: Partition) -> ScopePattern {
        ScopePattern { partition: Some(partition), region: None, account: None }
    }

    /// Also every Region.
    #[must_use]
    pub const fn any_region(self) -> ScopePattern {
        ScopePattern { region: None, ..self }
    }

    /// Also every account.
    #[must_use]
    pub const fn any_account(self) -> ScopePattern {
        ScopePattern { account: None, ..self }
    }

    /// Also every partition.
    #[must_use]
    pub const fn any_partition(self) -> ScopePattern {
        ScopePattern { partition: None, ..self }
    }
}

impl From<Scope> for ScopePattern {
    fn from(scope: Scope) -> Self {
        ScopePattern { partition: Some(scope.partition), region: Some(scope.region), account: Some(scope.account) }
    }
}

impl From<&Scope> for ScopePattern {
    fn from(scope: &Scope) -> Self {
        (*scope).into()
    }
}

/// Why a partition, a Region, an account id or a [`Scope`] was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScopeError {
    /// No such partition.
    Partition,
    /// Not the form of a Region's name.
    Region,
    /// A name of the right form that no Region has.
    UnknownRegion,
    /// Not twelve digits.
    Account,
    /// The Region lies in another partition.
    RegionOfOtherPartition,
}

impl ScopeError {
    const fn text(self) -> &'static str {
        match self {
            ScopeError::Partition => {
                "unknown partition: it is one of `aws`, `aws-cn`, `aws-us-gov`, `aws-iso`, `aws-iso-b`, `aws-iso-e`, \
                 `aws-iso-f` and `aws-eusc`"
            }
            ScopeError::Region => "malformed Region: write its name, such as `eu-west-1`",
            ScopeError::UnknownRegion => {
                "unknown Region: write its name, such as `eu-west-1`, or make the `Scope` of a `Region` if it is new"
            }
            ScopeError::Account => "malformed account id: it is twelve digits, without hyphens",
            ScopeError::RegionOfOtherPartition => {
                "the Region lies in another partition: `cn-*` in `aws-cn`, `us-gov-*` in `aws-us-gov`, \
                 `us-iso-*` in `aws-iso`, `us-isob-*` in `aws-iso-b`, `eu-isoe-*` in `aws-iso-e`, `us-isof-*` in \
                 `aws-iso-f`, `eusc-*` in `aws-eusc`, all others in `aws`"
            }
        }
    }
}

impl fmt::Display for ScopeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for ScopeError {}

const fn starts_with(text: &[u8], prefix: &[u8]) -> bool {
    match text.split_at_checked(prefix.len()) {
        Some((head, _)) => equal(head, prefix),
        None => false,
    }
}

const fn equal(mut left: &[u8], mut right: &[u8]) -> bool {
    loop {
        match (left, right) {
            ([], []) => return true,
            ([a, left_tail @ ..], [b, right_tail @ ..]) if *a == *b => {
                left = left_tail;
                right = right_tail;
            }
            _ => return false,
        }
    }
}

const fn all_digits(mut text: &[u8]) -> bool {
    while let [first, tail @ ..] = text {
        if !first.is_ascii_digit() {
            return false;
        }
        text = tail;
    }
    true
}

/// Words of lower case letters and then a number, joined by hyphens, at least three in all: `us-gov-west-1`.
const fn is_region(text: &[u8]) -> bool {
    let mut rest = text;
    let mut words = 0;
    let mut letters = 0;
    while let [first, tail @ ..] = rest {
        match *first {
            b'a'..=b'z' => letters += 1,
            b'-' if letters > 0 => {
                words += 1;
                letters = 0;
            }
            b'0'..=b'9' if letters == 0 && words >= 2 => return all_digits(tail) && tail.len() < 2,
            _ => return false,
        }
        rest = tail;
    }
    false
}

/// The text in the first bytes of a buffer that only constructors here fill, with ASCII.
const fn text_of(bytes: &[u8], len: usize) -> &str {
    match bytes.split_at_checked(len) {
        Some((head, _)) => match std::str::from_utf8(head) {
            Ok(text) => text,
            Err(_) => "",
        },
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_told_by_their_form() {
        for good in ["eu-west-1", "us-gov-west-1", "us-isob-east-1", "ap-southeast-12", "mx-central-1"] {
            assert_eq!(Region::new(good).map(|r| r.to_string()), Ok(good.to_owned()), "{good}");
        }
        for bad in [
            "",
            "eu",
            "eu-west",
            "eu-1",
            "eu--1",
            "EU-WEST-1",
            "eu_west_1",
            "eu-west-1a",
            "eu-west-",
            "eu-west-123",
            "*",
            "-eu-west-1",
            "eu-west-1-",
            "abcdefghijklmnopqrstuvwx-y-1",
        ] {
            assert_eq!(Region::new(bad), Err(ScopeError::Region), "{bad}");
        }
    }

    #[test]
    fn a_region_belongs_to_its_partition() {
        assert!(Scope::new(Partition::AwsCn, "cn-north-1", "111122223333").is_ok());
        assert!(Scope::new(Partition::AwsIsoB, "us-isob-east-1", "111122223333").is_ok());
        assert!(Scope::new(Partition::AwsEusc, "eusc-de-east-1", "111122223333").is_ok());
        assert_eq!(
            Scope::new(Partition::Aws, "eusc-de-east-1", "111122223333"),
            Err(ScopeError::RegionOfOtherPartition)
        );
        for (region, partition) in [
            ("eu-west-1", "aws"),
            ("us-east-1", "aws"),
            ("cn-northwest-1", "aws-cn"),
            ("us-gov-east-1", "aws-us-gov"),
            ("us-iso-west-1", "aws-iso"),
            ("us-isob-east-1", "aws-iso-b"),
            ("eu-isoe-west-1", "aws-iso-e"),
            ("us-isof-south-1", "aws-iso-f"),
            ("eusc-de-east-1", "aws-eusc"),
        ] {
            assert_eq!(Partition::of(region).as_str(), partition, "{region}");
            assert!(crate::regions::is_region(region), "{region}");
        }
        // Of each Region that is known the partition is one whose Regions begin so.
        for region in crate::regions::REGIONS {
            assert!(Scope::new(Partition::of(region), region, "111122223333").is_ok(), "{region}");
        }
        assert_eq!(Scope::new(Partition::Aws, "cn-north-1", "111122223333"), Err(ScopeError::RegionOfOtherPartition));
        assert_eq!(
            Scope::new(Partition::AwsUsGov, "eu-west-1", "111122223333"),
            Err(ScopeError::RegionOfOtherPartition)
        );
    }

    #[test]
    fn an_account_id_has_twelve_digits() {
        for bad in ["", "11112222333", "1111222233334", "1111-2222-33", "aws", "11112222333x"] {
            assert_eq!(AccountId::new(bad), Err(ScopeError::Account), "{bad}");
        }
        assert_eq!(AccountId::AWS.as_str(), "aws");
    }

    #[test]
    fn every_partition_reads_back() {
        for partition in Partition::ALL {
            assert_eq!(partition.as_str().parse(), Ok(partition));
        }
        assert_eq!(
            "aws-eu".parse::<Partition>().unwrap_err().to_string(),
            "unknown partition: it is one of `aws`, `aws-cn`, `aws-us-gov`, `aws-iso`, `aws-iso-b`, `aws-iso-e`, \
             `aws-iso-f` and `aws-eusc`"
        );
    }
}
