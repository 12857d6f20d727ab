//! No text brings the import of what AWS publishes down, nor the reader of the spec.
#![no_main]

use codegen::read::{SpecFile, read_service};
use libfuzzer_sys::fuzz_target;
use xtask::import::{Origin, PublishedFile, import};

fuzz_target!(|text: &str| {
    let origin = Origin { source: "fuzz".to_owned(), date: "2026-01-31".to_owned() };
    let file = PublishedFile { path: "published".to_owned(), text: text.to_owned() };
    if let Ok(imported) = import(&[file], &[], &origin) {
        for one in imported {
            let text = codegen::write::write_service(&one.service);
            let file = SpecFile { path: format!("spec/{}.json", one.service.prefix), text };
            assert_eq!(read_service(&file).as_ref(), Ok(&one.service));
        }
    }
    let _ = read_service(&SpecFile { path: "spec/personalize.json".to_owned(), text: text.to_owned() });
});
