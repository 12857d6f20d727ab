//! A record of CloudTrail: the fields that matter to a request, as they lie in the bytes.

use std::borrow::Cow;

use crate::json::{self, Fault, Raw};

/// A record of CloudTrail. It lends from the bytes that it was read from, and its fields are looked at when they are asked for.
///
/// Source: AWS CloudTrail User Guide, "CloudTrail record contents", of event versions 1.0 to 1.11.
#[derive(Clone, Copy, Debug, Default)]
pub struct Record<'a> {
    pub(crate) version: Raw<'a>,
    pub(crate) time: Raw<'a>,
    pub(crate) identity: Raw<'a>,
    pub(crate) source: Raw<'a>,
    pub(crate) name: Raw<'a>,
    pub(crate) region: Raw<'a>,
    pub(crate) address: Raw<'a>,
    pub(crate) agent: Raw<'a>,
    pub(crate) error_code: Raw<'a>,
    pub(crate) error_message: Raw<'a>,
    pub(crate) parameters: Raw<'a>,
    pub(crate) response: Raw<'a>,
    pub(crate) additional: Raw<'a>,
    pub(crate) id: Raw<'a>,
    pub(crate) shared_id: Raw<'a>,
    pub(crate) kind: Raw<'a>,
    pub(crate) category: Raw<'a>,
    pub(crate) resources: Raw<'a>,
    pub(crate) recipient: Raw<'a>,
    pub(crate) read_only: Raw<'a>,
    pub(crate) endpoint: Raw<'a>,
    pub(crate) endpoint_account: Raw<'a>,
    pub(crate) from_console: Raw<'a>,
    pub(crate) tls: Raw<'a>,
    pub(crate) context: Raw<'a>,
    pub(crate) addendum: Raw<'a>,
    /// What containers have a record in: `detail` of EventBridge, and texts of JSON (`CloudTrailEvent`, `message`, `eventJson`).
    pub(crate) inner: Raw<'a>,
    pub(crate) inner_text: Raw<'a>,
    /// What containers have records in: `Records`, `Events`, `events`, `logEvents`, `QueryResultRows`.
    pub(crate) list: Raw<'a>,
    /// What files of digests have.
    pub(crate) digest: Raw<'a>,
}

/// Which list of a container a member is.
pub(crate) fn is_list(name: &[u8]) -> bool {
    matches!(name, b"Records" | b"Events" | b"events" | b"logEvents" | b"QueryResultRows")
}

impl<'a> Record<'a> {
    /// Reads the record that the bytes begin with, and tells where it ends.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<(Record<'a>, usize), Fault> {
        let mut record = Record::default();
        match bytes.first() {
            Some(b'{') => {}
            Some(_) => return Err(Fault::Broken(0)),
            None => return Err(Fault::Short),
        }
        let mut at = 1;
        while let Some(member) = json::member(bytes, at)? {
            at = member.end;
            if let Some(field) = record.field(member.name) {
                *field = member.value;
            }
        }
        // The closing brace.
        Ok((record, json::blanks_and_comma(bytes, at) + 1))
    }

    fn field(&mut self, name: &[u8]) -> Option<&mut Raw<'a>> {
        Some(match name {
            b"eventVersion" => &mut self.version,
            b"eventTime" => &mut self.time,
            b"userIdentity" => &mut self.identity,
            b"eventSource" => &mut self.source,
            b"eventName" => &mut self.name,
            b"awsRegion" => &mut self.region,
            b"sourceIPAddress" => &mut self.address,
            b"userAgent" => &mut self.agent,
            b"errorCode" => &mut self.error_code,
            b"errorMessage" => &mut self.error_message,
            b"requestParameters" => &mut self.parameters,
            b"responseElements" => &mut self.response,
            b"additionalEventData" => &mut self.additional,
            b"eventID" => &mut self.id,
            b"sharedEventID" => &mut self.shared_id,
            b"eventType" => &mut self.kind,
            b"eventCategory" => &mut self.category,
            b"resources" => &mut self.resources,
            b"recipientAccountId" => &mut self.recipient,
            b"readOnly" => &mut self.read_only,
            b"vpcEndpointId" => &mut self.endpoint,
            b"vpcEndpointAccountId" => &mut self.endpoint_account,
            b"sessionCredentialFromConsole" => &mut self.from_console,
            b"tlsDetails" => &mut self.tls,
            b"eventContext" => &mut self.context,
            b"addendum" => &mut self.addendum,
            b"detail" => &mut self.inner,
            b"CloudTrailEvent" | b"message" | b"eventJson" | b"eventjson" => &mut self.inner_text,
            b"digestS3Object" | b"digestStartTime" => &mut self.digest,
            name if is_list(name) => &mut self.list,
            _ => return None,
        })
    }

    /// Whether it has what every record has.
    pub(crate) fn is_record(&self) -> bool {
        // Events that are not calls may lack a name.
        self.name.is_there() && self.source.is_there() || self.category.is_there() && self.kind.is_there()
    }

    /// The id of the event, under which it may be delivered more than once. Records of version 1.0 have none.
    #[must_use]
    pub fn event_id(&self) -> Option<Cow<'a, str>> {
        self.id.text()
    }

    /// The id that records of the same call in the logs of two accounts share.
    #[must_use]
    pub fn shared_event_id(&self) -> Option<Cow<'a, str>> {
        self.shared_id.text()
    }

    /// When the call ended, in UTC: `2026-11-29T10:00:00Z`.
    #[must_use]
    pub fn event_time(&self) -> Option<Cow<'a, str>> {
        self.time.text()
    }

    /// The service that was called: `s3.amazonaws.com`.
    #[must_use]
    pub fn event_source(&self) -> Option<Cow<'a, str>> {
        self.source.text()
    }

    /// The operation that was called, which may carry a version: `CreateFunction20150331`.
    #[must_use]
    pub fn event_name(&self) -> Option<Cow<'a, str>> {
        self.name.text()
    }

    /// The account whose log this is: the caller's or the resource owner's.
    #[must_use]
    pub fn recipient_account(&self) -> Option<Cow<'a, str>> {
        self.recipient.text()
    }

    /// `Management`, `Data`, `NetworkActivity` or another category; records before version 1.07 have none.
    #[must_use]
    pub fn category(&self) -> Option<Cow<'a, str>> {
        self.category.text()
    }

    /// Whether this is the record of the account that owns the resource, of a call from another account. The record of the
    /// caller's account says more.
    #[must_use]
    pub fn is_of_the_owner(&self) -> bool {
        let caller = self.identity.get("accountId").and_then(Raw::text);
        let log = self.recipient.text();
        self.shared_id.is_there() && matches!((caller, log), (Some(caller), Some(log)) if caller != log)
    }

    /// The minor number of the version: 8 of `1.08`, 10 of `1.10`.
    pub(crate) fn minor_version(&self) -> Option<u32> {
        let version = self.version.scalar()?;
        let (major, minor) = version.split_once('.')?;
        minor.parse().ok().filter(|_| major == "1")
    }
}
