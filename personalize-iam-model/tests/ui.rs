//! x
#[test]
fn refused() {
    let t = trybuild::TestCases::new();
    for d in ["spelling","pairing","anywhere","pattern","condition","constant","exact"] { t.compile_fail(format!("tests/ui/{d}/*.rs")); }
}
