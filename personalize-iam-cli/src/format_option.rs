//! The formats of answers: all of them here, and which of them a command has beside its arguments.

/// Every format that some command has, in the order of the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OutputFormat {
    Text,
    Table,
    Csv,
    Json,
    Jsonl,
    Aws,
    Sarif,
    Github,
    Junit,
    Markdown,
    Dot,
    Mermaid,
    Html,
}

impl OutputFormat {
    /// The value of `--format`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            OutputFormat::Text => "text",
            OutputFormat::Table => "table",
            OutputFormat::Csv => "csv",
            OutputFormat::Json => "json",
            OutputFormat::Jsonl => "jsonl",
            OutputFormat::Aws => "aws",
            OutputFormat::Sarif => "sarif",
            OutputFormat::Github => "github",
            OutputFormat::Junit => "junit",
            OutputFormat::Markdown => "markdown",
            OutputFormat::Dot => "dot",
            OutputFormat::Mermaid => "mermaid",
            OutputFormat::Html => "html",
        }
    }
}

/// The formats of one command, as an enum for its arguments: those that it has, each with its help, and after `not` those
/// that it lacks. A format of [`OutputFormat`] that is in neither list does not compile.
macro_rules! offers {
    (
        $(#[doc = $about:literal])*
        $visibility:vis enum $name:ident {
            $($(#[doc = $help:literal])+ $offered:ident,)+
        }
        not $($lacking:ident),*
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $visibility enum $name {
            $($(#[doc = $help])+ $offered,)+
        }

        impl clap::ValueEnum for $name {
            fn value_variants<'a>() -> &'a [Self] {
                &[$(Self::$offered),+]
            }

            fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
                let (format, help) = match self {
                    $(Self::$offered => ($crate::format_option::OutputFormat::$offered, concat!($($help),+)),)+
                };
                Some(clap::builder::PossibleValue::new(format.name()).help(help.trim()))
            }
        }

        // Each format is in one of the lists, and in one alone.
        const _: fn($crate::format_option::OutputFormat) = |format| match format {
            $($crate::format_option::OutputFormat::$offered => (),)+
            $($crate::format_option::OutputFormat::$lacking => (),)*
        };
    };
}
pub(crate) use offers;
