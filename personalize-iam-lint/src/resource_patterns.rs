//! Which resources a pattern can name, and whether one pattern takes in another.
//!
//! Source of the wildcards: IAM User Guide, "IAM JSON policy elements: Resource"; of the templates: the catalog.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use personalize_iam_model::arn::{self, Fields};
use personalize_iam_model::catalog::{self, Action, ArnField, ArnPart, ArnTemplate, ResourceType};

/// One character of a pattern, or of an ARN template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Token {
    /// This character.
    Character(char),
    /// One character of this class.
    One(Class),
    /// Any run of characters of this class.
    Star(Class),
}

/// What a wildcard can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Class {
    Any,
    /// Any character but this one: the colon inside a field of an ARN, the slash in the name of a bucket.
    Not(char),
}

impl Class {
    fn has(self, c: char) -> bool {
        self != Class::Not(c)
    }

    fn has_all_of(self, other: Class) -> bool {
        self == Class::Any || self == other
    }
}

impl Token {
    fn is_star(self) -> bool {
        matches!(self, Token::Star(_))
    }

    fn meets(self, other: Token) -> bool {
        use Token::{Character, One, Star};
        match (self, other) {
            (Character(a), Character(b)) => a == b,
            (Character(c), One(class) | Star(class)) | (One(class) | Star(class), Character(c)) => class.has(c),
            // There are more than two characters.
            (One(_) | Star(_), One(_) | Star(_)) => true,
        }
    }

    /// Whether each text of the other token is one of this one; a star takes any number of them.
    fn takes(self, other: Token) -> bool {
        use Token::{Character, One, Star};
        match (self, other) {
            (Character(a), Character(b)) => a == b,
            (One(class) | Star(class), Character(c)) => class.has(c),
            (One(a), One(b)) | (Star(a), One(b) | Star(b)) => a.has_all_of(b),
            (Character(_) | One(_), _) => false,
        }
    }
}

/// The tokens of a text in which wildcards stand for any characters and policy variables for any text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((name, after)) = rest.strip_prefix("${").and_then(|inner| inner.split_once('}')) {
            tokens.push(match name {
                "*" => Token::Character('*'),
                "?" => Token::Character('?'),
                "$" => Token::Character('$'),
                _ => Token::Star(Class::Any),
            });
            rest = after;
            continue;
        }
        tokens.push(match c {
            '*' => Token::Star(Class::Any),
            '?' => Token::One(Class::Any),
            c => Token::Character(c),
        });
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    tokens
}

/// Whether some text fits both. Takes time in proportion to the product of the lengths.
pub(crate) fn overlap(left: &[Token], right: &[Token]) -> bool {
    // `row[j]`: whether what is left of `left` and `right[j..]` have a text in common; from the ends backwards.
    let mut row = vec![false; right.len() + 1];
    for i in (0..=left.len()).rev() {
        let a = left.get(i).copied();
        let (mut before, mut past_both) = (false, false);
        for (j, cell) in row.iter_mut().enumerate().rev() {
            let past_a = a.is_some() && *cell;
            let found = match (a, right.get(j).copied()) {
                (None, None) => true,
                (Some(a), None) => a.is_star() && past_a,
                (None, Some(b)) => b.is_star() && before,
                (Some(a), Some(b)) => {
                    let skips = a.is_star() && past_a || b.is_star() && before;
                    let takes = || match (a.is_star(), b.is_star()) {
                        (true, true) => false,
                        (true, false) => before,
                        (false, true) => past_a,
                        (false, false) => past_both,
                    };
                    skips || a.meets(b) && takes()
                }
            };
            past_both = past_a;
            before = found;
            *cell = found;
        }
    }
    row.first().copied().unwrap_or(false)
}

/// Whether each text of `narrow` is one of `wide`. It may say no where the truth is yes, never the reverse.
pub(crate) fn takes_in(wide: &[Token], narrow: &[Token]) -> bool {
    if let (Some(last @ Token::Character(_)), Some(other)) = (wide.last(), narrow.last())
        && last != other
    {
        return false;
    }
    // `row[j]`: whether the tokens of `wide` so far take in the first `j` of `narrow`.
    let mut row = vec![false; narrow.len() + 1];
    if let Some(first) = row.first_mut() {
        *first = true;
    }
    for token in wide {
        let mut some = false;
        let mut before = false;
        for (j, cell) in row.iter_mut().enumerate() {
            let taken = before && j.checked_sub(1).and_then(|j| narrow.get(j)).is_some_and(|other| token.takes(*other));
            let here = *cell;
            let found = if token.is_star() { here || taken } else { taken };
            // A star goes on from where it has come to, another token from where the last one was.
            before = if token.is_star() { found } else { here };
            *cell = found;
            some |= found;
        }
        if !some {
            return false;
        }
    }
    row.last().copied().unwrap_or(false)
}

/// The tokens of an action's pattern in lower case.
fn action_tokens(text: &str) -> Option<Vec<Token>> {
    let token = |c| match c {
        '*' => Token::Star(Class::Any),
        '?' => Token::One(Class::Any),
        c => Token::Character(c),
    };
    Some(text.chars().map(token).collect())
}

/// The tokens of a resource's pattern: in the first five fields a wildcard does not match a colon, except for a star at
/// the end of a field. `None` if it has policy variables, or missing fields that IAM would complete.
fn resource_tokens(text: &str) -> Option<Vec<Token>> {
    resource_tokens_as(text, true)
}

/// As IAM's guide has it, or as others read it, who stop every star at the colon.
fn resource_tokens_as(text: &str, crosses: bool) -> Option<Vec<Token>> {
    let complete = text == "*" || text.bytes().filter(|b| *b == b':').count() >= 5;
    if text.contains("${") || !complete {
        return None;
    }
    let mut colons = 0;
    let mut characters = text.chars().peekable();
    let mut tokens = Vec::with_capacity(text.len());
    while let Some(c) = characters.next() {
        let ends_field = matches!(characters.peek(), None | Some(':'));
        let class = if text != "*" && colons < 5 && !(crosses && c == '*' && ends_field) {
            Class::Not(':')
        } else {
            Class::Any
        };
        tokens.push(match c {
            '*' => Token::Star(class),
            '?' => Token::One(class),
            c => Token::Character(c),
        });
        colons += usize::from(c == ':');
    }
    Some(tokens)
}

/// Whether a pattern can match the only resource of an action's requests, an ARN with variables for whole fields.
pub(crate) fn matches_only_resource(pattern: &str, only: &str) -> bool {
    let mut tokens_of_only = Vec::with_capacity(only.len());
    let mut rest = only;
    while let Some((before, (_, after))) =
        rest.split_once("${").and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        tokens_of_only.extend(before.chars().map(Token::Character));
        tokens_of_only.push(Token::Star(Class::Not(':')));
        rest = after;
    }
    // A star in it is that character.
    tokens_of_only.extend(rest.chars().map(Token::Character));
    overlap(&resource_tokens(pattern).unwrap_or_else(|| tokens(pattern)), &tokens_of_only)
}

/// The patterns of a list, ready to be asked whether one of them takes in another pattern.
#[derive(Debug)]
pub(crate) struct Wide<'a> {
    texts: Vec<&'a str>,
    /// Where a text stands first.
    exact: HashMap<Cow<'a, str>, usize>,
    /// The patterns with wildcards, by what stands before the first one.
    by_prefix: HashMap<String, Vec<(usize, Vec<Token>)>>,
    /// The lengths of these beginnings.
    lengths: BTreeSet<usize>,
    reading: Reading,
}

/// How the texts of a list are read.
#[derive(Clone, Copy, Debug)]
struct Reading {
    fold: fn(&str) -> Cow<'_, str>,
    /// The tokens; `None` for a text that takes in itself alone, as far as is known.
    tokens: fn(&str) -> Option<Vec<Token>>,
    /// Whether one takes in the other by another reading of the wildcards too.
    also: fn(&str, &str) -> bool,
}

const OF_ACTIONS: Reading =
    Reading { fold: |text| Cow::Owned(text.to_ascii_lowercase()), tokens: action_tokens, also: |_, _| true };

const OF_RESOURCES: Reading = Reading {
    fold: |text| Cow::Borrowed(text),
    tokens: resource_tokens,
    also: |wide, narrow| {
        let tokens = |text| resource_tokens_as(text, false);
        tokens(wide).zip(tokens(narrow)).is_some_and(|(wide, narrow)| takes_in(&wide, &narrow))
    },
};

impl<'a> Wide<'a> {
    /// The most patterns with the same beginning that are looked at: long lists of such patterns are not written by
    /// hand, and each would be held against each.
    const MOST: usize = 64;

    pub(crate) fn actions(texts: impl IntoIterator<Item = &'a str>) -> Wide<'a> {
        Wide::new(texts, OF_ACTIONS)
    }

    pub(crate) fn resources(texts: impl IntoIterator<Item = &'a str>) -> Wide<'a> {
        Wide::new(texts, OF_RESOURCES)
    }

    fn new(texts: impl IntoIterator<Item = &'a str>, reading: Reading) -> Wide<'a> {
        let texts: Vec<&str> = texts.into_iter().collect();
        let mut exact = HashMap::with_capacity(texts.len());
        let mut by_prefix: HashMap<String, Vec<(usize, Vec<Token>)>> = HashMap::new();
        let mut lengths = BTreeSet::new();
        for (index, text) in texts.iter().enumerate() {
            let folded = (reading.fold)(text);
            if let Some((prefix, _)) = folded.split_once(['*', '?'])
                && let Some(tokens) = (reading.tokens)(&folded)
            {
                let same = by_prefix.entry(prefix.to_owned()).or_default();
                if same.len() < Self::MOST {
                    same.push((index, tokens));
                }
                lengths.insert(prefix.len());
            }
            exact.entry(folded).or_insert(index);
        }
        Wide { texts, exact, by_prefix, lengths, reading }
    }

    /// The entry that takes in all that this text does, `own` being its own place if it is of the list itself. Of two
    /// that say the same, the first takes in the second.
    pub(crate) fn find(&self, text: &str, own: Option<usize>) -> Option<&'a str> {
        let folded = (self.reading.fold)(text);
        if let Some(index) = self.exact.get(&folded).copied()
            && own.is_none_or(|own| index < own)
        {
            return self.texts.get(index).copied();
        }
        let literal = folded.find(['*', '?']).unwrap_or(folded.len());
        let mut narrow = None;
        for length in self.lengths.range(..=literal) {
            let Some(same) = folded.get(..*length).and_then(|prefix| self.by_prefix.get(prefix)) else { continue };
            for (index, wide) in same {
                if own == Some(*index) {
                    continue;
                }
                let narrow = narrow.get_or_insert_with(|| (self.reading.tokens)(&folded));
                let narrow = narrow.as_ref()?;
                let takes = takes_in(wide, narrow)
                    && self.texts.get(*index).is_some_and(|wide| (self.reading.also)(wide, text))
                    && own.is_none_or(|own| *index < own || !takes_in(narrow, wide));
                if takes {
                    return self.texts.get(*index).copied();
                }
            }
        }
        None
    }
}

/// The fields of an ARN, unless a policy variable hides where they end.
pub(crate) fn fields(text: &str) -> Option<Fields<'_>> {
    let fields = Fields::split(text)?;
    let head = text.len() - fields.resource.len();
    text.get(..head).is_some_and(|head| !head.contains("${")).then_some(fields)
}

/// Whether the end of an ARN fits a template of a resource type.
fn resource_fits(text: &str, resource: &[Token], resource_type: &ResourceType, template: &ArnTemplate) -> bool {
    // Most types differ in their first word.
    let fixed = text.split(['*', '?', '$']).next().unwrap_or_default();
    if let [ArnPart::Literal(word), ..] = template.resource
        && !fixed.starts_with(word)
        && !word.starts_with(fixed)
    {
        return false;
    }
    let mut fitting = Vec::new();
    for part in template.resource {
        match part {
            ArnPart::Literal(text) => fitting.extend(text.chars().map(Token::Character)),
            ArnPart::Variable("*") => fitting.push(Token::Star(Class::Any)),
            ArnPart::Variable(name) => {
                let class = if *name == "BucketName" { Class::Not('/') } else { Class::Any };
                fitting.extend([Token::One(class), Token::Star(class)]);
            }
        }
    }
    // The name of a log group, followed by the star that most of its actions need.
    if resource_type.name == "log-group" {
        fitting.push(Token::Star(Class::Any));
    }
    overlap(&fitting, resource)
}

fn field_fits(field: ArnField, pattern: &str) -> bool {
    match field {
        ArnField::Fixed(fixed) => overlap(&tokens(fixed), &tokens(pattern)),
        ArnField::Variable(_) => !pattern.is_empty(),
        ArnField::Any => true,
    }
}

/// The resource types of the service in an ARN whose resource part it fits, whatever its Region and account.
pub(crate) fn types_by_resource(fields: Fields<'_>) -> Vec<&'static ResourceType> {
    let mut resource = None;
    let wild = fields.service.contains(['*', '?']);
    let service = tokens(fields.service);
    let in_service = |field: ArnField| {
        if wild {
            field.fixed().is_none_or(|fixed| overlap(&tokens(fixed), &service))
        } else {
            field.matches(fields.service)
        }
    };
    types_of_services(fields.service)
        .into_iter()
        .filter(|t| {
            t.arns.iter().any(|template| {
                in_service(template.service)
                    && resource_fits(
                        fields.resource,
                        resource.get_or_insert_with(|| tokens(fields.resource)),
                        t,
                        template,
                    )
            })
        })
        .collect()
}

/// The resource types whose ARNs have a service field that a pattern matches.
fn types_of_services(service: &str) -> Vec<&'static ResourceType> {
    if !service.contains(['*', '?']) {
        return catalog::resource_types_of(service).collect();
    }
    let pattern = tokens(service);
    let types = catalog::services().flat_map(|service| service.resource_types);
    let in_service = |field: ArnField| field.fixed().is_none_or(|fixed| overlap(&tokens(fixed), &pattern));
    types.filter(|t| t.arns.iter().any(|template| in_service(template.service))).collect()
}

/// The resource types whose ARNs a pattern can match, of those that its resource part fits. Of `*` none are listed.
pub(crate) fn types(text: &str, by_resource: &[&'static ResourceType]) -> Vec<&'static ResourceType> {
    let Some(fields) = fields(text) else { return types_of_short(text) };
    if !text.contains(['*', '?']) && !text.contains("${") {
        return by_resource.iter().copied().filter(|t| arn::check(t, text).is_ok()).collect();
    }
    let fits = |t: &&&'static ResourceType| {
        t.arns
            .iter()
            .any(|template| field_fits(template.region, fields.region) && field_fits(template.account, fields.account))
    };
    by_resource.iter().filter(fits).copied().collect()
}

/// Of an ARN with missing fields, or with a variable among the first: the types of its service.
fn types_of_short(text: &str) -> Vec<&'static ResourceType> {
    let mut parts = text.split(':');
    if parts.next() != Some("arn") {
        return Vec::new();
    }
    types_of_services(parts.nth(1).unwrap_or("*"))
}

/// Whether an action acts on resources of whatever service.
pub(crate) fn acts_on_any_service(action: &Action) -> bool {
    action.resources.iter().any(|one| !one.resource_type.is_of_one_service())
}

/// Whether an action acts on resources of this type, by the catalog or in spite of it.
pub(crate) fn acts_on(action: &Action, resource_type: &ResourceType) -> bool {
    action.acts_on(resource_type)
        || action.gaps.iter().any(|gap| {
            gap.resource_type.name == resource_type.name && gap.resource_type.service == resource_type.service
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_only_resource_is_matched_as_it_is() {
        let (buckets, groups) =
            ("arn:${Partition}:s3:::*", "arn:${Partition}:logs:${Region}:${Account}:log-group::log-stream:");
        for (pattern, only, expected) in [
            ("arn:aws:s3:::*", buckets, true),
            ("arn:*:s3:::*", buckets, true),
            ("arn:aws-cn:s3:::*", buckets, true),
            ("arn:aws:s3:::movies-*", buckets, false),
            ("arn:aws:s3:::*/*", buckets, false),
            ("arn:aws:s3", buckets, false),
            ("arn:aws:s3:::${aws:username}", buckets, true),
            ("arn:aws:logs:*:*:*", groups, true),
            ("arn:aws:logs:eu-west-1:111122223333:log-group:*", groups, true),
            ("arn:aws:logs:*:*:log-group::log-stream:*", groups, true),
            ("arn:aws:logs:*:*:log-group:/app*", groups, false),
        ] {
            assert_eq!(matches_only_resource(pattern, only), expected, "{pattern}");
        }
    }

    fn names(text: &str) -> Vec<String> {
        let by_resource = fields(text).map(types_by_resource).unwrap_or_default();
        let types = types(text, &by_resource);
        // Many services list types for ARNs of others.
        let reviewed = types.iter().filter(|t| catalog::reviewed_service(t.service).is_some());
        reviewed.map(ToString::to_string).collect()
    }

    #[test]
    fn a_pattern_has_the_types_that_it_can_match() {
        for (text, expected) in [
            ("arn:aws:personalize:eu-west-1:111122223333:campaign/movies", "personalize:campaign"),
            ("arn:aws:personalize:*:111122223333:campaign/*", "personalize:campaign"),
            ("arn:aws:personalize:eu-west-1:111122223333:camp*", "personalize:campaign"),
            ("arn:aws:personalize:*:*:recipe/*", "personalize:recipe"),
            ("arn:aws:personalize:eu-*:*:recipe/*", ""),
            ("arn:aws:personalize:eu-west-1:111122223333:s*", "personalize:schema personalize:solution"),
            ("arn:aws:personalize:eu-west-1:111122223333:filter/${aws:username}-*", "personalize:filter"),
            ("arn:aws:s3:::bucket", "s3:bucket"),
            ("arn:aws:s3:::bucket/*", "s3:object"),
            ("arn:aws:s3:::bucket*", "s3:bucket s3:object"),
            ("arn:aws:logs:*:*:log-group:app", "logs:log-group"),
            ("arn:aws:logs:*:*:log-group:app:*", "logs:log-group logs:log-stream"),
            ("arn:aws:iam::*:role/*", "iam:role sts:role"),
            ("arn:aws:dynamodb:*:*:table/*", ""),
            ("*", ""),
        ] {
            assert_eq!(names(text).join(" "), expected, "{text}");
        }
    }

    /// The definition, word by word and slow.
    fn matches(pattern: &[Token], text: &[char]) -> bool {
        match (pattern, text) {
            ([], []) => true,
            ([Token::Star(_), rest @ ..], _) if matches(rest, text) => true,
            ([Token::Star(class), ..], [c, tail @ ..]) => class.has(*c) && matches(pattern, tail),
            ([Token::One(class), rest @ ..], [c, tail @ ..]) => class.has(*c) && matches(rest, tail),
            ([Token::Character(a), rest @ ..], [b, tail @ ..]) => a == b && matches(rest, tail),
            _ => false,
        }
    }

    /// All lists of at most this many of these.
    fn lists<T: Copy>(of: &[T], most: usize) -> Vec<Vec<T>> {
        let mut all = vec![Vec::new()];
        let mut longest = all.clone();
        for _ in 0..most {
            longest = longest.iter().flat_map(|list| of.iter().map(|x| [list.as_slice(), &[*x]].concat())).collect();
            all.extend(longest.iter().cloned());
        }
        all
    }

    #[test]
    fn overlap_and_taking_in_agree_with_all_short_texts() {
        let wild = [Class::Any, Class::Not(':')].map(|class| [Token::One(class), Token::Star(class)]).concat();
        let patterns = lists(&[wild.as_slice(), &[Token::Character('a'), Token::Character(':')]].concat(), 3);
        let texts = lists(&['a', 'b', ':'], 5);
        let matched: Vec<Vec<bool>> =
            patterns.iter().map(|pattern| texts.iter().map(|text| matches(pattern, text)).collect()).collect();
        for (left, of_left) in patterns.iter().zip(&matched) {
            for (right, of_right) in patterns.iter().zip(&matched) {
                let common = of_left.iter().zip(of_right).any(|(a, b)| *a && *b);
                assert_eq!(overlap(left, right), common, "{left:?} {right:?}");
                let within = of_right.iter().zip(of_left).all(|(narrow, wide)| !narrow || *wide);
                assert!(within || !takes_in(left, right), "{left:?} {right:?}");
            }
        }
    }

    #[test]
    fn a_wider_pattern_takes_in_a_narrower_one() {
        for (wide, narrow, expected) in [
            ("*", "arn:aws:s3:::b/*", true),
            ("arn:aws:s3:::b*", "arn:aws:s3:::b/*", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b*", false),
            ("arn:aws:s3:::b/?", "arn:aws:s3:::b/*", false),
            ("arn:aws:s3:::*b", "arn:aws:s3:::*ab", true),
            ("arn:aws:personalize:*:111122223333:x", "arn:aws:personalize:eu-*:111122223333:x", true),
            // A star inside a field does not cross the colon; one at its end does.
            ("arn:aws:personalize:e*1:111122223333:x", "arn:aws:personalize:e*:111122223333:x", false),
            ("arn:aws:personalize:eu-*:*:*", "arn:aws:personalize:eu-?:*:*", true),
            ("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/ana/x", false),
            ("arn:aws:s3:::*", "arn:aws:s3", false),
            // Others read a star at the end of a field so that it stops at the colon.
            ("arn:aws:sqs:*:*:orders", "arn:aws:sqs:eu-west-1:111122223333:orders", true),
            ("arn:aws:sqs:*:*:orders", "arn:aws:sqs:eu-west-1:111122223333:shop:orders", false),
        ] {
            let found = Wide::resources([wide]).find(narrow, None).is_some();
            assert_eq!(found, expected, "{wide} {narrow}");
        }
        let list = ["s3:Get*", "S3:getobject", "s3:GetObject", "s3:*Object", "s3:*object"];
        let wide = Wide::actions(list);
        let found: Vec<_> = list.iter().enumerate().map(|(i, text)| wide.find(text, Some(i))).collect();
        assert_eq!(found, [None, Some("s3:*Object"), Some("S3:getobject"), None, Some("s3:*Object")]);
    }
}
