//! Which operations of Amazon Personalize read and write data in Amazon S3.

use personalize_iam_model::catalog::Operation;

/// Which data in Amazon S3 an operation makes the service work with.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DataAccess {
    pub(super) reads: bool,
    pub(super) writes: bool,
    /// It lists the bucket that it writes to.
    pub(super) lists_destination: bool,
    /// Whether it does so at every call; if not, where a place is given.
    pub(super) always: bool,
}

/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize access to Amazon S3 resources".
pub(super) fn data_access(operation: &Operation) -> DataAccess {
    if operation.service != "personalize" {
        return DataAccess::default();
    }
    let always = DataAccess { always: true, ..DataAccess::default() };
    match operation.name {
        "CreateDatasetImportJob" | "CreateDataDeletionJob" => DataAccess { reads: true, ..always },
        "CreateDatasetExportJob" => DataAccess { writes: true, lists_destination: true, ..always },
        "CreateBatchInferenceJob" | "CreateBatchSegmentJob" => {
            DataAccess { reads: true, writes: true, lists_destination: true, ..always }
        }
        "CreateMetricAttribution" | "UpdateMetricAttribution" => {
            DataAccess { writes: true, always: false, ..DataAccess::default() }
        }
        _ => DataAccess::default(),
    }
}
