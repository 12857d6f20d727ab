//! The results as the XML for CI servers.

use std::fmt::Write;

use super::run::SuiteResult;
use crate::output::xml_escaped;

/// The results as XML.
pub(super) fn to_xml(suites: &[SuiteResult]) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing to a text does not fail.
    let _ = write(&mut xml, suites);
    xml
}

fn write(xml: &mut String, suites: &[SuiteResult]) -> std::fmt::Result {
    let tests: usize = suites.iter().map(|suite| suite.cases.len()).sum();
    let failures: usize = suites.iter().map(SuiteResult::failed).sum();
    writeln!(xml, "<testsuites tests=\"{tests}\" failures=\"{failures}\">")?;
    for suite in suites {
        let (name, file) = (xml_escaped(&suite.name), xml_escaped(&suite.path));
        let (tests, failures) = (suite.cases.len(), suite.failed());
        writeln!(
            xml,
            "  <testsuite name=\"{name}\" file=\"{file}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" \
             skipped=\"0\">"
        )?;
        for case in &suite.cases {
            let asks = format!("{} {} {}", case.principal, case.what, case.on);
            let title = xml_escaped(case.name.as_deref().unwrap_or(asks.trim_end()));
            write!(xml, "    <testcase name=\"{title}\" classname=\"{name}\" file=\"{file}\" line=\"{}\"", case.line)?;
            if case.failures.is_empty() {
                writeln!(xml, "/>")?;
                continue;
            }
            writeln!(xml, ">")?;
            for failure in &case.failures {
                let message = xml_escaped(&failure.summary);
                let text = xml_escaped(&failure.explanation.join("\n"));
                writeln!(xml, "      <failure message=\"{message}\">{text}</failure>")?;
            }
            writeln!(xml, "    </testcase>")?;
        }
        writeln!(xml, "  </testsuite>")?;
    }
    writeln!(xml, "</testsuites>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_does_not_take_is_escaped() {
        assert_eq!(xml_escaped("a<b>&\"c\"\u{1}\n"), "a&lt;b&gt;&amp;&quot;c&quot;\u{fffd}&#10;");
    }
}
