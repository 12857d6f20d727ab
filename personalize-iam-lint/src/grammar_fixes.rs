//! Fixes for mistakes of the grammar that have only one plausible fix.
//!
//! IAM rejects these policies, so they allow nothing as they are. A fix counts as keeping the meaning only if the
//! policy that is read means the same before and after it: the mistake is in the spelling alone, and the reader of
//! policies has understood it. For all others a person has to confirm that this is what they mean.

use personalize_iam_model::Effect;
use personalize_iam_model::policy::{
    ConditionOperator, PolicyKind, PrincipalElement, PrincipalType, Principals, Problem, ProblemCode, Reading,
    Statement,
};
use personalize_iam_model::suggest::nearest;

use crate::document::escaped;
use crate::edit::{Edit, Editor, Fix, Safety};

const OF_POLICIES: &[&str] = &["Version", "Id", "Statement"];

const OF_STATEMENTS: &[&str] =
    &["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

/// The fix of a mistake of the grammar, if there is one.
pub(crate) fn fix_of(problem: &Problem, kind: PolicyKind, text: &str, reading: &Reading) -> Option<Fix> {
    use ProblemCode::{
        ActionPrefixCase, ConditionNullIfExists, ConditionOperatorUnknown, EffectMissingOrBad, ElementUnknown,
        ElementWrongCase, IdNotAllowed, JsonSyntax, PrincipalNotAllowed, PrincipalTypeUnknown, RcpPrincipalNotStar,
        ResourceInTrustPolicy, SidCharset, VersionInvalid, VersionRequired,
    };
    let editor = Editor { text, positions: &reading.positions };
    let pointer = problem.pointer.as_str();
    match problem.code {
        ElementWrongCase => rename_element(problem, reading, editor, Safety::KeepsMeaning),
        ElementUnknown | PrincipalTypeUnknown => rename_element(problem, reading, editor, Safety::ChangesMeaning),
        EffectMissingOrBad => effect(pointer, editor),
        VersionInvalid | VersionRequired => version(editor),
        SidCharset => sid(pointer, reading, editor),
        // This is the only place where the case of actions matters.
        ActionPrefixCase => {
            let (prefix, name) = string_at(pointer, editor)?.split_once(':')?;
            let meant = format!("{}:{name}", prefix.to_ascii_lowercase());
            replace_string(pointer, &meant, Safety::KeepsMeaning, editor)
        }
        ConditionNullIfExists => {
            let (above, name) = name_of(pointer)?;
            let meant = name.get(..name.len().checked_sub("IfExists".len())?)?;
            rename(above, pointer, meant, problem, editor, Safety::ChangesMeaning)
        }
        ConditionOperatorUnknown => {
            let (above, name) = name_of(pointer)?;
            let meant = name.parse::<ConditionOperator>().err()?.suggestion()?.to_string();
            rename(above, pointer, &meant, problem, editor, Safety::ChangesMeaning)
        }
        // The id of a policy does not affect decisions.
        IdNotAllowed => remove(pointer, "Id", Safety::KeepsMeaning, editor),
        ResourceInTrustPolicy => remove(pointer, name_of(pointer)?.1.as_str(), Safety::ChangesMeaning, editor),
        PrincipalNotAllowed => {
            // Of an identity-based policy it may as well be the policy of a resource.
            let statement = statement_of(pointer, reading)?;
            let everyone = Some(PrincipalElement::Principal(Principals::Everyone));
            let fits = kind == PolicyKind::Scp && statement.principal == everyone;
            if fits { remove(pointer, "Principal", Safety::ChangesMeaning, editor) } else { None }
        }
        RcpPrincipalNotStar => {
            let Some(PrincipalElement::Principal(Principals::Map(entries))) =
                &statement_of(pointer, reading)?.principal
            else {
                return None;
            };
            let [entry] = entries.as_slice() else { return None };
            let everyone =
                entry.kind == PrincipalType::Aws && matches!(entry.values.as_slice(), [value] if value == "*");
            // It also names everyone, in a form that is not accepted here.
            if everyone { replace_string(pointer, "*", Safety::KeepsMeaning, editor) } else { None }
        }
        JsonSyntax => trailing_comma(problem, text),
        _ => None,
    }
}

/// Gives an element the name that was meant, if no other element has it or seems to mean it.
fn rename_element(problem: &Problem, reading: &Reading, editor: Editor<'_>, safety: Safety) -> Option<Fix> {
    let (above, name) = name_of(&problem.pointer)?;
    let types: Vec<&str> = PrincipalType::ALL.iter().map(|kind| kind.as_str()).collect();
    let names = match above.split('/').count() {
        1 => OF_POLICIES,
        3 => OF_STATEMENTS,
        4 => &types,
        _ => return None,
    };
    let meant = |name: &str| nearest(name, names.iter().copied());
    let new_name = meant(&name)?;
    let rivals = reading.problems.iter().filter(|other| {
        matches!(
            other.code,
            ProblemCode::ElementWrongCase | ProblemCode::ElementUnknown | ProblemCode::PrincipalTypeUnknown
        ) && name_of(&other.pointer).is_some_and(|(other, name)| other == above && meant(&name) == Some(new_name))
    });
    // Where not all problems are listed there may be more of them.
    if rivals.count() > 1 || reading.omitted > 0 {
        return None;
    }
    rename(above, &problem.pointer, new_name, problem, editor, safety)
}

/// Renames a member, if no other one has that name.
fn rename(
    above: &str,
    pointer: &str,
    name: &str,
    problem: &Problem,
    editor: Editor<'_>,
    safety: Safety,
) -> Option<Fix> {
    let taken = editor.positions.locate_key(&format!("{above}/{}", escaped(name)));
    // A name in another case is found as well: this very one.
    if taken.is_some_and(|taken| taken != problem.location) {
        return None;
    }
    let edit = editor.rename(pointer, name)?;
    // A name that is too long for a pointer leaves one of something else.
    (edit.range == (problem.location.start..problem.location.end))
        .then(|| Fix::new(format!("write `{name}`"), safety, vec![edit]))
}

fn effect(pointer: &str, editor: Editor<'_>) -> Option<Fix> {
    let written = string_at(pointer, editor)?;
    let meant = Effect::ALL.iter().copied().find(|effect| effect.as_str().eq_ignore_ascii_case(written))?;
    // An effect that is neither is read as `Deny`. With the fix, an `allow` starts to allow, so a person has to confirm
    // it.
    let safety = if meant == Effect::Deny { Safety::KeepsMeaning } else { Safety::ChangesMeaning };
    replace_string(pointer, meant.as_str(), safety, editor)
}

fn version(editor: Editor<'_>) -> Option<Fix> {
    const CURRENT: &str = "2012-10-17";
    // The versions only differ in policy variables.
    let safety = if may_have_variables(editor.text) { Safety::ChangesMeaning } else { Safety::KeepsMeaning };
    if editor.positions.locate("/Version").is_some() {
        return replace_string("/Version", CURRENT, safety, editor);
    }
    let edit = editor.insert_member_before("/Statement", "Version", &format!("\"{CURRENT}\""))?;
    Some(Fix::new("add the version", safety, vec![edit]))
}

/// Whether there may be policy variables in a text: `${`, also with escapes.
pub(crate) fn may_have_variables(text: &str) -> bool {
    ["${", "$\\u007", "\\u0024"].iter().any(|start| text.contains(start))
}

/// Leaves the letters and digits of a `Sid`, which means nothing, if no other statement has or gets it.
fn sid(pointer: &str, reading: &Reading, editor: Editor<'_>) -> Option<Fix> {
    let plain = |sid: &str| sid.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let statements = &reading.policy.as_ref()?.statements;
    let meant = plain(statement_of(pointer, reading)?.sid.as_deref()?);
    let same = statements.iter().filter_map(|statement| statement.sid.as_deref()).filter(|sid| plain(sid) == meant);
    if meant.is_empty() || same.count() > 1 {
        return None;
    }
    replace_string(pointer, &meant, Safety::KeepsMeaning, editor)
}

/// Removes the comma after the last item. Nothing could be read before, so there is no meaning to keep.
fn trailing_comma(problem: &Problem, text: &str) -> Option<Fix> {
    let range = problem.location.start..problem.location.end;
    let last = text.get(range.end..)?.trim_start().starts_with(['}', ']']);
    if text.get(range.clone())? != "," || !last {
        return None;
    }
    Some(Fix::new("remove the comma", Safety::ChangesMeaning, vec![Edit { range, text: String::new() }]))
}

fn remove(pointer: &str, name: &str, safety: Safety, editor: Editor<'_>) -> Option<Fix> {
    Some(Fix::new(format!("remove `{name}`"), safety, vec![editor.remove(pointer)?]))
}

fn replace_string(pointer: &str, string: &str, safety: Safety, editor: Editor<'_>) -> Option<Fix> {
    Some(Fix::new(format!("write `{string}`"), safety, vec![editor.replace_string(pointer, string)?]))
}

/// A string of the text, if it has no escapes.
fn string_at<'a>(pointer: &str, editor: Editor<'a>) -> Option<&'a str> {
    let location = editor.positions.locate(pointer)?;
    let string = editor.text.get(location.start..location.end)?.strip_prefix('"')?.strip_suffix('"')?;
    (!string.contains('\\')).then_some(string)
}

/// A pointer as what is above its last step, and the name that the step is.
fn name_of(pointer: &str) -> Option<(&str, String)> {
    let (above, step) = pointer.rsplit_once('/')?;
    Some((above, step.replace("~1", "/").replace("~0", "~")))
}

/// The statement that contains an element.
fn statement_of<'a>(pointer: &str, reading: &'a Reading) -> Option<&'a Statement> {
    let index = pointer.strip_prefix("/Statement/")?.split('/').next()?;
    reading.policy.as_ref()?.statements.get(index.parse::<usize>().ok()?)
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::policy::{ActionElement, Policy, read_leniently_as};

    use super::*;
    use crate::edit::apply;

    /// The fixes of a text: the title, safety, and result of each.
    fn fixes(text: &str, kind: PolicyKind) -> Vec<(String, Safety, String)> {
        let reading = read_leniently_as(text, kind);
        let fixes = reading.problems.iter().filter_map(|problem| fix_of(problem, kind, text, &reading));
        fixes.map(|fix| (fix.title.clone(), fix.safety, apply(text, &[&fix]).0)).collect()
    }

    /// A policy without the parts that do not affect decisions.
    fn meaning(text: &str, kind: PolicyKind) -> Option<Policy> {
        let mut policy = read_leniently_as(text, kind).policy?;
        policy.id = None;
        policy.version = None;
        for statement in &mut policy.statements {
            statement.sid = None;
            if let ActionElement::Action(actions) = &mut statement.action {
                actions.iter_mut().for_each(|action| action.make_ascii_lowercase());
            }
            if let Some(PrincipalElement::Principal(Principals::Map(entries))) = &statement.principal
                && entries.iter().any(|entry| entry.values.iter().any(|value| value == "*"))
            {
                statement.principal = Some(PrincipalElement::Principal(Principals::Everyone));
            }
        }
        Some(policy)
    }

    const REST: &str = r#""Action":"s3:ListBucket","Resource":"*""#;

    #[test]
    fn what_can_mean_one_thing_only_is_mended() {
        use PolicyKind::{InlineRole, Managed, Rcp, RoleTrust, Scp};
        use Safety::{ChangesMeaning, KeepsMeaning};
        let document = |statement: &str| format!(r#"{{"Version":"2012-10-17","Statement":{{{statement}}}}}"#);
        let of = |statement: &str| document(&format!("{statement},{REST}"));
        for (kind, before, title, safety, after) in [
            (InlineRole, of(r#""effect":"Deny""#), "write `Effect`", KeepsMeaning, of(r#""Effect":"Deny""#)),
            (InlineRole, of(r#""Efect":"Deny""#), "write `Effect`", ChangesMeaning, of(r#""Effect":"Deny""#)),
            (InlineRole, of(r#""Effect":"DENY""#), "write `Deny`", KeepsMeaning, of(r#""Effect":"Deny""#)),
            (InlineRole, of(r#""Effect":"allow""#), "write `Allow`", ChangesMeaning, of(r#""Effect":"Allow""#)),
            (
                InlineRole,
                of(r#""Sid":"a-b c","Effect":"Deny""#),
                "write `abc`",
                KeepsMeaning,
                of(r#""Sid":"abc","Effect":"Deny""#),
            ),
            (
                Scp,
                document(r#""Effect":"Deny","Action":["S3:ListBucket"],"Resource":"*""#),
                "write `s3:ListBucket`",
                KeepsMeaning,
                document(r#""Effect":"Deny","Action":["s3:ListBucket"],"Resource":"*""#),
            ),
            (
                InlineRole,
                of(r#""Effect":"Deny","Condition":{"ForAnyValue:NullIfExists":{"a:b":"true"}}"#),
                "write `ForAnyValue:Null`",
                ChangesMeaning,
                of(r#""Effect":"Deny","Condition":{"ForAnyValue:Null":{"a:b":"true"}}"#),
            ),
            (
                InlineRole,
                of(r#""Effect":"Deny","Condition":{"StringEqual":{"a:b":"true"}}"#),
                "write `StringEquals`",
                ChangesMeaning,
                of(r#""Effect":"Deny","Condition":{"StringEquals":{"a:b":"true"}}"#),
            ),
            (
                RoleTrust,
                document(r#""Effect":"Deny","Principal":{"aws":"*"},"Action":"sts:AssumeRole""#),
                "write `AWS`",
                KeepsMeaning,
                document(r#""Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole""#),
            ),
            (
                RoleTrust,
                document(r#""Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*""#),
                "remove `Resource`",
                ChangesMeaning,
                document(r#""Effect":"Deny","Principal":"*","Action":"sts:AssumeRole""#),
            ),
            (
                Managed,
                format!(r#"{{"Statement":{{"Effect":"Deny",{REST}}}}}"#),
                "add the version",
                KeepsMeaning,
                format!(r#"{{"Version": "2012-10-17", "Statement":{{"Effect":"Deny",{REST}}}}}"#),
            ),
            (
                Managed,
                format!(r#"{{"Version":"2008-10-17","Statement":{{"Effect":"Deny",{REST}}}}}"#),
                "write `2012-10-17`",
                KeepsMeaning,
                of(r#""Effect":"Deny""#),
            ),
            (
                InlineRole,
                r#"{"Version":"2012","Statement":{"Effect":"Deny","Action":"a:b","Resource":"arn:aws:s3:::$\u007baws:userid}"}}"#.to_owned(),
                "write `2012-10-17`",
                ChangesMeaning,
                document(r#""Effect":"Deny","Action":"a:b","Resource":"arn:aws:s3:::$\u007baws:userid}""#),
            ),
            (
                Scp,
                format!(r#"{{"Id":"x","Version":"2012-10-17","Statement":{{"Effect":"Deny",{REST}}}}}"#),
                "remove `Id`",
                KeepsMeaning,
                of(r#""Effect":"Deny""#),
            ),
            (
                Scp,
                of(r#""Effect":"Deny","Principal":"*""#),
                "remove `Principal`",
                ChangesMeaning,
                of(r#""Effect":"Deny""#),
            ),
            (
                Rcp,
                of(r#""Effect":"Deny","Principal":{"AWS":["*"]}"#),
                "write `*`",
                KeepsMeaning,
                of(r#""Effect":"Deny","Principal":"*""#),
            ),
            (
                Managed,
                of(r#""Effect":"Deny","#.trim_end_matches(',')).replace("\"*\"}", "\"*\" , }"),
                "remove the comma",
                ChangesMeaning,
                of(r#""Effect":"Deny""#).replace("\"*\"}", "\"*\"  }"),
            ),
        ] {
            assert_eq!(fixes(&before, kind), [(title.to_owned(), safety, after.clone())], "{before}");
            if safety == KeepsMeaning {
                assert_eq!(meaning(&before, kind), meaning(&after, kind), "{before}");
            }
            assert!(read_leniently_as(&after, kind).problems.is_empty(), "{after}");
        }
    }

    #[test]
    fn what_can_mean_more_than_one_thing_is_left() {
        use PolicyKind::{InlineRole, Managed, Rcp, Scp};
        let long = "a".repeat(2_000);
        for (kind, statement) in [
            (InlineRole, r#""Effect":"Deny","effect":"Allow""#.to_owned()),
            (InlineRole, r#""effect":"Deny","EFFECT":"Allow""#.to_owned()),
            (InlineRole, r#""Efect":"Deny","Efffect":"Allow""#.to_owned()),
            (InlineRole, r#""Effect":"Maybe""#.to_owned()),
            (InlineRole, r#""Effect":"Deny","Sid":"--""#.to_owned()),
            (InlineRole, format!(r#""Effect":"Deny","{long}":1"#)),
            (
                InlineRole,
                r#""Effect":"Deny","Condition":{"NullIfExists":{"a:b":"true"},"null":{"a:c":"true"}}"#.to_owned(),
            ),
            (Managed, r#""Effect":"Deny","Principal":"*""#.to_owned()),
            (Scp, r#""Effect":"Deny","Principal":{"AWS":"111122223333"}"#.to_owned()),
            (Rcp, r#""Effect":"Deny","Principal":{"AWS":"111122223333"}"#.to_owned()),
            (Rcp, r#""Effect":"Deny","Principal":{"Service":"*"}"#.to_owned()),
            (Rcp, r#""Effect":"Allow","Principal":"*""#.to_owned()),
        ] {
            let text = format!(r#"{{"Version":"2012-10-17","Statement":{{{statement},{REST}}}}}"#);
            assert_eq!(fixes(&text, kind), [], "{text}");
            assert!(!read_leniently_as(&text, kind).problems.is_empty(), "{text}");
        }
        let two = format!(
            r#"{{"Statement":[{{"Sid":"a-b","Effect":"Deny",{REST}}},{{"Sid":"ab","Effect":"Deny",{REST}}}]}}"#
        );
        assert_eq!(fixes(&two, InlineRole), []);
        // Whose characters are written as escapes is not copied.
        let escaped =
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"S3:List\u0042ucket","Resource":"*"}}"#;
        assert_eq!(fixes(escaped, Scp), []);
        assert!(!read_leniently_as(escaped, Scp).problems.is_empty());
    }
}
