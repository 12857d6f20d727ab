//! The answers of `who-can` as a graph: who can, by which steps, and how certain each is.

use std::collections::{BTreeSet, HashMap};

use super::of_estate::Told;
use crate::output::{counted, visible};

/// How many arrows a picture has at most: more of them nobody follows with the eye.
const MOST_EDGES: usize = 200;

/// How certain something is, the most certain first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    Always,
    When,
    Undecided,
}

impl Certainty {
    /// What is taken for certain is said to be so: everything else is undecided.
    pub(super) fn of(verdict: &str) -> Certainty {
        match verdict {
            "always" => Certainty::Always,
            "when" => Certainty::When,
            _ => Certainty::Undecided,
        }
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Certainty::Always => "always",
            Certainty::When => "when",
            Certainty::Undecided => "undecided",
        }
    }
}

/// Somebody, with what was changed of their policies; or what is asked about.
pub(super) struct Node {
    pub(super) name: String,
    pub(super) is_goal: bool,
    /// The first answer that is about them, by its place in [`Picture::answers`].
    pub(super) answer: Option<usize>,
}

/// An arrow from one node to another. All ways to get from the one to the other are on it.
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) moves: Vec<(String, Certainty)>,
}

impl Edge {
    /// The certainty of the most certain way.
    pub(super) fn certainty(&self) -> Certainty {
        self.moves.iter().map(|(_, certainty)| *certainty).min().unwrap_or(Certainty::Undecided)
    }
}

/// A graph in stable order.
pub(super) struct Picture<'a> {
    /// What is asked about: an action on a resource.
    pub(super) title: String,
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
    /// The answers that are drawn, the most certain first, those with fewer steps first.
    pub(super) answers: Vec<&'a Told<'a>>,
    /// What is worth knowing of the answers.
    pub(super) notes: Vec<String>,
    /// That it is cut, and how much is left out.
    pub(super) cut: Option<String>,
}

/// What an answer adds to the picture: an arrow from one name to another.
struct Arrow {
    from: String,
    to: String,
    to_goal: bool,
    label: String,
    certainty: Certainty,
}

/// Names are keys of nodes: as they are shown, so that what looks alike is one node.
fn name(text: &str) -> String {
    visible(text).replace(['\n', '\t'], " ")
}

fn arrows(told: &Told<'_>) -> Vec<Arrow> {
    let mut all: Vec<Arrow> = Vec::new();
    for step in told.steps {
        all.push(Arrow {
            from: name(&step.by),
            to: name(&step.to),
            to_goal: false,
            label: step.moved.clone(),
            certainty: Certainty::of(step.verdict),
        });
    }
    all.push(Arrow {
        from: all.last().map_or_else(|| name(told.principal), |last| last.to.clone()),
        to: goal(told.action, told.resource),
        to_goal: true,
        label: "can".to_owned(),
        certainty: Certainty::of(told.end),
    });
    // An arrow from a node to itself says nothing.
    all.retain(|arrow| arrow.from != arrow.to);
    all
}

fn goal(action: &str, resource: &str) -> String {
    format!("{} on {}", name(action), name(resource))
}

impl<'a> Picture<'a> {
    /// Of what is asked, the answers, and what is worth knowing of them.
    pub(super) fn of((action, resource): (&str, &str), told: &'a [Told<'a>], warnings: &[String]) -> Picture<'a> {
        let mut picture = Picture {
            title: goal(action, resource),
            nodes: Vec::new(),
            edges: Vec::new(),
            answers: Vec::new(),
            notes: Vec::new(),
            cut: None,
        };
        let mut answers: Vec<&Told<'_>> = told.iter().filter(|one| one.verdict != "never").collect();
        let order = |one: &&Told<'_>| (Certainty::of(one.verdict), one.steps.len());
        answers.sort_by(|one, other| order(one).cmp(&order(other)).then_with(|| one.principal.cmp(other.principal)));
        let (mut ids, mut known) = (HashMap::new(), HashMap::new());
        let mut left_out = 0;
        for one in &answers {
            let arrows = arrows(one);
            let new =
                arrows.iter().filter(|arrow| !known.contains_key(&(arrow.from.clone(), arrow.to.clone()))).count();
            if picture.edges.len() + new > MOST_EDGES {
                left_out += 1;
                continue;
            }
            let from = picture.node(&name(one.principal), false, &mut ids);
            let place = picture.answers.len();
            if let Some(node) = picture.nodes.get_mut(from) {
                node.answer.get_or_insert(place);
            }
            picture.answers.push(one);
            for arrow in arrows {
                let from = picture.node(&arrow.from, false, &mut ids);
                let to = picture.node(&arrow.to, arrow.to_goal, &mut ids);
                let edges = &mut picture.edges;
                let edge = *known.entry((arrow.from, arrow.to)).or_insert_with(|| {
                    edges.push(Edge { from, to, moves: Vec::new() });
                    edges.len() - 1
                });
                let Some(edge) = picture.edges.get_mut(edge) else { continue };
                let way = (arrow.label, arrow.certainty);
                if !edge.moves.contains(&way) {
                    edge.moves.push(way);
                }
            }
        }
        if picture.answers.is_empty() {
            let title = picture.title.clone();
            picture.node(&title, true, &mut ids);
        }
        if left_out > 0 {
            let all = counted(answers.len(), "answer");
            picture.cut = Some(format!(
                "This picture is cut: {left_out} of {all} are left out, the least certain and longest first; `--format json` has all"
            ));
        }
        let can: BTreeSet<&str> = answers.iter().map(|one| one.principal).collect();
        let all: BTreeSet<&str> = told.iter().map(|one| one.principal).collect();
        let never = all.len().saturating_sub(can.len());
        if never > 0 {
            picture.notes.push(format!("{} never can", counted(never, "principal")));
        }
        picture.notes.extend(warnings.iter().map(|warning| name(warning)));
        picture
    }

    /// The number of a node.
    fn node(&mut self, name: &str, is_goal: bool, ids: &mut HashMap<(String, bool), usize>) -> usize {
        *ids.entry((name.to_owned(), is_goal)).or_insert_with(|| {
            self.nodes.push(Node { name: name.to_owned(), is_goal, answer: None });
            self.nodes.len() - 1
        })
    }
}

/// A name in lines of at most this many characters, broken behind a blank, `/`, `:` or `-` where there is one; cut after the most
/// lines.
pub(super) fn lines_of(text: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut left: Vec<char> = text.chars().collect();
    while !left.is_empty() {
        if lines.len() + 1 == most && left.len() > width {
            left.truncate(width.saturating_sub(1));
            left.push('…');
        }
        let fits = left.len().min(width.max(1));
        let seam = left.iter().take(fits).rposition(|c| matches!(c, ' ' | '/' | ':' | '-'));
        let end = if left.len() <= width { left.len() } else { seam.map_or(fits, |at| at + 1) };
        let rest = left.split_off(end);
        lines.push(left.iter().collect::<String>().trim_end().to_owned());
        left = rest;
    }
    lines.retain(|line| !line.is_empty());
    if lines.is_empty() {
        lines.push("(no name)".to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_broken_where_a_person_would() {
        assert_eq!(
            lines_of("arn:aws:iam::111122223333:role/shop/trainer", 30, 9),
            ["arn:aws:iam::111122223333:", "role/shop/trainer"]
        );
        assert_eq!(lines_of("abcdef", 3, 9), ["abc", "def"]);
        assert_eq!(lines_of("abcdefghi", 3, 2), ["abc", "de…"]);
        assert_eq!(lines_of("", 3, 2), ["(no name)"]);
        assert_eq!(lines_of("é".repeat(5).as_str(), 0, 9).len(), 5);
    }
}
