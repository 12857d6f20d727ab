//! What each can do: every action of a class has the answer of the class, and nothing that is allowed is left out.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, reason = "it is a test")]

mod build;

use build::random::Random;
use build::small::{ACTIONS, decisions, estate};
use build::{allow, iam, identity, put};
use personalize_iam_analysis::{Access, Options};
use personalize_iam_estate::{Cast, Estate, action_classes, grouped, members, questions, settled};
use personalize_iam_model::glob::{self, Case};
use serde_json::json;

/// The answers to a question, one for each resource with its own.
fn answers(cast: &Cast, member: usize, action: &str, resource: &str) -> Vec<(String, Access)> {
    let asks = questions(cast, member, action, None, resource);
    let groups = grouped(cast, &asks);
    let mut all: Vec<_> = groups.iter().flat_map(|group| settled(cast, &asks, group, &Options::default())).collect();
    all.sort_by_key(|answer| answer.ask);
    all.into_iter().map(|answer| (answer.cell.resource, answer.cell.access)).collect()
}

#[test]
fn each_action_of_a_class_has_its_answer() {
    let mut asked = 0;
    for seed in 0..25 {
        let mut random = Random::new(seed);
        let cast = members(&estate(&mut random), true);
        for member in 0..cast.members.len() {
            for class in action_classes(&cast, member, &[]) {
                for resource in &class.resources {
                    let first = answers(&cast, member, &class.actions[0], resource);
                    let other = random.one(&class.actions);
                    asked += 1;
                    assert_eq!(first, answers(&cast, member, &other, resource), "seed {seed}: {other} {resource}");
                }
            }
            if random.percent(70) {
                break;
            }
        }
    }
    println!("{asked} classes");
    assert!(asked > 500, "{asked}");
}

#[test]
fn nothing_that_is_allowed_is_left_out() {
    let mut seen = 0;
    for seed in 100..160 {
        let cast = members(&estate(&mut Random::new(seed)), true);
        let wanted = ACTIONS.map(str::to_owned);
        let decisions = decisions(&cast);
        for (at, member) in cast.members.iter().enumerate() {
            let classes = action_classes(&cast, at, &wanted);
            for ((_, action, resource, _), _) in
                decisions.iter().filter(|(key, allowed)| **allowed && key.0 == member.name)
            {
                seen += 1;
                let mut of = classes.iter().filter(|class| class.actions.contains(action));
                let is_told = of.any(|class| {
                    class.resources.iter().any(|pattern| {
                        glob::matches(pattern, resource, Case::Sensitive)
                            && answers(&cast, at, action, pattern).iter().any(|(_, access)| *access != Access::Never)
                    })
                });
                assert!(is_told, "seed {seed}: {} {action} {resource}: {classes:#?}", member.name);
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn variables_and_patterns_become_what_can_be_asked() {
    let mut estate = Estate::default();
    let statements = [
        allow("s3:GetObject", "arn:aws:s3:::${aws:username}/${aws:PrincipalTag/team}/*"),
        json!({"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}),
        allow("nothing:LikeThis", "*"),
    ];
    put(&mut estate, identity(iam("user/ana"), &statements));
    let cast = members(&estate, true);
    let classes = action_classes(&cast, 0, &["s3:*".to_owned(), "nothing:*".to_owned()]);
    let told: Vec<(&str, &[String])> =
        classes.iter().map(|class| (class.actions[0].as_str(), class.resources.as_slice())).collect();
    let expected =
        [("nothing:LikeThis", &["*".to_owned()][..]), ("s3:GetObject", &["arn:aws:s3:::ana/*/*".to_owned()])];
    assert_eq!(told, expected);
    let all: usize = action_classes(&cast, 0, &[]).iter().map(|class| class.actions.len()).sum();
    assert!(all > 10_000, "{all}");
}
