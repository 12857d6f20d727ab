//! No text brings the readers of ARNs, names and values down, and what an ARN says of itself agrees.
#![no_main]

use libfuzzer_sys::fuzz_target;
use personalize_iam_model::condition::{Cidr, Date, Decimal};
use personalize_iam_model::{AccountId, Partition, Region, arn, catalog, glob, personalize, s3, suggest};

fuzz_target!(|input: (&str, &str)| {
    let (text, other) = input;
    for resource_type in arn::resource_types(text) {
        assert_eq!(arn::check(resource_type, text), Ok(()));
    }
    if let Ok(object) = s3::Object::parse(text) {
        assert!(object.parameter("BucketName").is_some_and(|bucket| !bucket.is_empty()));
        assert_eq!(object.as_str(), text);
    }
    let _ = (text.parse::<AccountId>(), text.parse::<Region>(), text.parse::<Partition>());
    let _ = (text.parse::<Decimal>(), text.parse::<Date>(), text.parse::<personalize::Action>());
    if let Ok(range) = text.parse::<Cidr>() {
        assert_eq!(range.to_string(), text);
    }
    assert_eq!(catalog::action(text).is_some(), catalog::action(&text.to_ascii_uppercase()).is_some());
    let _ = (catalog::condition_key(text), suggest::nearest(text, [other]));
    let sensitive = glob::matches(text, other, glob::Case::Sensitive);
    assert!(!sensitive || glob::matches(text, other, glob::Case::Ignored));
});
