//! Where the boxes of a picture are: columns from those who begin to what is asked about.
//!
//! A label of an arrow is a box in a column of its own between those of the nodes, and an arrow that leads over a column has a place
//! in it: so no box is on another one, and no arrow leads through a box.

use std::collections::BTreeMap;

/// Width and height of a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) width: i64,
    pub(super) height: i64,
}

/// A box with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) x: i64,
    pub(super) y: i64,
    pub(super) width: i64,
    pub(super) height: i64,
    /// Where the column of it begins and ends: arrows are level there.
    pub(super) column: (i64, i64),
}

impl Place {
    pub(super) fn middle(&self) -> i64 {
        self.y + self.height / 2
    }
}

/// An arrow: what it leads over, from its start to its end, and which of them is its label.
pub(super) struct Way {
    pub(super) places: Vec<Place>,
    pub(super) label: usize,
}

pub(super) struct Layout {
    pub(super) nodes: Vec<Place>,
    pub(super) ways: Vec<Way>,
    pub(super) width: i64,
    pub(super) height: i64,
}

/// Between two boxes of a column.
const GAP: i64 = 14;
/// Between two columns, for the curves.
const BETWEEN: i64 = 32;
/// Around everything.
const MARGIN: i64 = 16;

/// What has a place: a node, a label, or an arrow that leads over a column.
struct Item {
    column: usize,
    size: Size,
    /// The items that it is joined to, on the left and on the right.
    left: Vec<usize>,
    right: Vec<usize>,
    /// The middle.
    y: i64,
}

/// Lays out nodes of these sizes, and arrows with their labels' sizes.
pub(super) fn lay_out(nodes: &[Size], edges: &[(usize, usize, Size)]) -> Layout {
    let (layers, is_back) = layers(nodes.len(), edges);
    let layer = |node: usize| layers.get(node).copied().unwrap_or(0);
    let deepest = layers.iter().copied().max().unwrap_or(0);
    // From left to right: what is asked about is on the right.
    let column = |node: usize| 2 * (deepest - layer(node));
    let mut items: Vec<Item> = Vec::new();
    let item = |column: usize, size: Size| Item { column, size, left: Vec::new(), right: Vec::new(), y: 0 };
    items.extend(nodes.iter().enumerate().map(|(node, size)| item(column(node), *size)));
    let mut ways: Vec<(Vec<usize>, usize)> = Vec::new();
    for (index, (from, to, label)) in edges.iter().enumerate() {
        let back = is_back.get(index).copied().unwrap_or(false);
        let (start, end) = if back { (*to, *from) } else { (*from, *to) };
        let mut way = vec![start];
        for place in column(start) + 1..column(end) {
            // The label is beside the start.
            let size = if place == column(start) + 1 { *label } else { Size { width: 0, height: 6 } };
            items.push(item(place, size));
            way.push(items.len() - 1);
        }
        way.push(end);
        for pair in way.windows(2) {
            let [left, right] = pair else { continue };
            items.get_mut(*left).into_iter().for_each(|item| item.right.push(*right));
            items.get_mut(*right).into_iter().for_each(|item| item.left.push(*left));
        }
        let mut label = 1;
        if back {
            way.reverse();
            label = way.len().saturating_sub(2);
        }
        ways.push((way, label));
    }
    let mut columns: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        columns.entry(item.column).or_default().push(index);
    }
    let mut columns: Vec<Vec<usize>> = columns.into_values().collect();
    order(&mut columns, &items);
    settle(&columns, &mut items);
    place(&columns, &items, nodes.len(), &ways)
}

/// The layer of each node, 0 for what leads nowhere, and of each edge whether it leads back in a circle.
fn layers(count: usize, edges: &[(usize, usize, Size)]) -> (Vec<usize>, Vec<bool>) {
    let mut out: Vec<Vec<(usize, usize)>> = vec![Vec::new(); count];
    for (index, (from, to, _)) in edges.iter().enumerate() {
        out.get_mut(*from).into_iter().for_each(|list| list.push((index, *to)));
    }
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Not,
        Open,
        Done,
    }
    let (mut seen, mut layers, mut is_back) = (vec![Seen::Not; count], vec![0; count], vec![false; edges.len()]);
    for start in 0..count {
        if seen.get(start) != Some(&Seen::Not) {
            continue;
        }
        seen.get_mut(start).into_iter().for_each(|seen| *seen = Seen::Open);
        let mut stack = vec![(start, 0)];
        while let Some((node, next)) = stack.pop() {
            match out.get(node).and_then(|list| list.get(next)) {
                Some((edge, to)) => {
                    stack.push((node, next + 1));
                    match seen.get(*to) {
                        Some(Seen::Not) => {
                            seen.get_mut(*to).into_iter().for_each(|seen| *seen = Seen::Open);
                            stack.push((*to, 0));
                        }
                        Some(Seen::Open) => is_back.get_mut(*edge).into_iter().for_each(|back| *back = true),
                        _ => {}
                    }
                }
                None => {
                    let below = out.get(node).into_iter().flatten();
                    let below = below.filter(|(edge, _)| is_back.get(*edge) == Some(&false));
                    let layer = below.filter_map(|(_, to)| layers.get(*to)).map(|layer| layer + 1).max().unwrap_or(0);
                    layers.get_mut(node).into_iter().for_each(|known| *known = layer);
                    seen.get_mut(node).into_iter().for_each(|seen| *seen = Seen::Done);
                }
            }
        }
    }
    (layers, is_back)
}

/// Orders the items of each column by those that they are joined to, so that few arrows cross.
fn order(columns: &mut [Vec<usize>], items: &[Item]) {
    let mut rank: Vec<usize> = vec![0; items.len()];
    let note = |column: &[usize], rank: &mut Vec<usize>| {
        for (at, item) in column.iter().enumerate() {
            rank.get_mut(*item).into_iter().for_each(|rank| *rank = at);
        }
    };
    columns.iter().for_each(|column| note(column, &mut rank));
    let count = columns.len();
    for sweep in 0..8 {
        for at in 0..count {
            let at = if sweep % 2 == 0 { count - 1 - at } else { at };
            let Some(column) = columns.get_mut(at) else { continue };
            column.sort_by_cached_key(|index| {
                let item = items.get(*index);
                let joined = item.map(|item| if sweep % 2 == 0 { &item.right } else { &item.left });
                let ranks: Vec<usize> =
                    joined.into_iter().flatten().filter_map(|one| rank.get(*one).copied()).collect();
                let own = rank.get(*index).copied().unwrap_or(0);
                if ranks.is_empty() { own * 1000 } else { ranks.iter().sum::<usize>() * 1000 / ranks.len() }
            });
            note(column, &mut rank);
        }
    }
}

/// Moves the items towards the middle of those that they are joined to, in their order and with gaps.
fn settle(columns: &[Vec<usize>], items: &mut [Item]) {
    let half = |items: &[Item], one: usize| items.get(one).map_or(0, |item| item.size.height / 2 + GAP / 2 + 1);
    for column in columns {
        let mut y = 0;
        for one in column {
            let half = half(items, *one);
            items.get_mut(*one).into_iter().for_each(|item| item.y = y + half);
            y += 2 * half;
        }
    }
    for sweep in 0..10 {
        for at in 0..columns.len() {
            let at = if sweep % 2 == 0 { columns.len() - 1 - at } else { at };
            let Some(column) = columns.get(at) else { continue };
            let wanted: Vec<i64> = column
                .iter()
                .filter_map(|one| items.get(*one))
                .map(|item| {
                    let joined = if sweep % 2 == 0 { &item.right } else { &item.left };
                    let ys: Vec<i64> = joined.iter().filter_map(|one| items.get(*one)).map(|one| one.y).collect();
                    if ys.is_empty() { item.y } else { ys.iter().sum::<i64>() / ys.len() as i64 }
                })
                .collect();
            // Pushed down where it is narrow, and pushed up; between the two it is narrow nowhere either.
            let mut down = wanted.clone();
            let mut least = i64::MIN / 4;
            for (y, one) in down.iter_mut().zip(column) {
                *y = (*y).max(least + half(items, *one));
                least = *y + half(items, *one);
            }
            let mut up = wanted;
            let mut most = i64::MAX / 4;
            for (y, one) in up.iter_mut().zip(column).rev() {
                *y = (*y).min(most - half(items, *one));
                most = *y - half(items, *one);
            }
            for ((one, down), up) in column.iter().zip(down).zip(up) {
                items.get_mut(*one).into_iter().for_each(|item| item.y = (down + up).div_euclid(2));
            }
        }
    }
}

fn place(columns: &[Vec<usize>], items: &[Item], count: usize, ways: &[(Vec<usize>, usize)]) -> Layout {
    let top = items.iter().map(|item| item.y - item.size.height / 2).min().unwrap_or(0);
    let mut places: Vec<Option<Place>> = vec![None; items.len()];
    let mut x = MARGIN;
    let mut height = 0;
    for column in columns {
        let sizes = column.iter().filter_map(|one| items.get(*one));
        let width = sizes.map(|item| item.size.width).max().unwrap_or(0);
        for one in column {
            let (Some(item), Some(place)) = (items.get(*one), places.get_mut(*one)) else { continue };
            let y = item.y - item.size.height / 2 - top + MARGIN;
            *place = Some(Place {
                x: x + (width - item.size.width) / 2,
                y,
                width: item.size.width,
                height: item.size.height,
                column: (x, x + width),
            });
            height = height.max(y + item.size.height);
        }
        x += width + BETWEEN;
    }
    let of = |one: usize| places.get(one).copied().flatten();
    Layout {
        nodes: (0..count).filter_map(of).collect(),
        ways: ways
            .iter()
            .map(|(way, label)| Way { places: way.iter().filter_map(|one| of(*one)).collect(), label: *label })
            .collect(),
        width: x - BETWEEN + MARGIN,
        height: height + MARGIN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that are random enough.
    fn random(state: &mut u64, end: usize) -> usize {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*state >> 33) as usize % end.max(1)
    }

    fn overlap(one: &Place, other: &Place) -> bool {
        one.x < other.x + other.width
            && other.x < one.x + one.width
            && one.y < other.y + other.height
            && other.y < one.y + one.height
    }

    #[test]
    fn no_box_is_on_another_one_and_no_arrow_leads_through_a_box() {
        let mut state = 7;
        for round in 0..200 {
            let count = 2 + random(&mut state, 12);
            let size = |state: &mut u64| Size {
                width: 40 + 10 * random(state, 30) as i64,
                height: 20 + 5 * random(state, 10) as i64,
            };
            let nodes: Vec<Size> = (0..count).map(|_| size(&mut state)).collect();
            let mut edges: Vec<(usize, usize, Size)> = Vec::new();
            for _ in 0..random(&mut state, 3 * count) {
                let (from, to) = (random(&mut state, count), random(&mut state, count));
                if from != to && !edges.iter().any(|edge| (edge.0, edge.1) == (from, to)) {
                    edges.push((from, to, size(&mut state)));
                }
            }
            let layout = lay_out(&nodes, &edges);
            assert_eq!((layout.nodes.len(), layout.ways.len()), (count, edges.len()));
            let mut boxes = layout.nodes.clone();
            for (way, (from, to, size)) in layout.ways.iter().zip(&edges) {
                let label = way.places[way.label];
                assert_eq!((label.width, label.height), (size.width, size.height));
                assert_eq!(way.places.first(), layout.nodes.get(*from));
                assert_eq!(way.places.last(), layout.nodes.get(*to));
                boxes.push(label);
                // Next to each other are columns that are next to each other, so that curves are between columns.
                for pair in way.places.windows(2) {
                    let gap = (pair[1].column.0 - pair[0].column.1).max(pair[0].column.0 - pair[1].column.1);
                    assert_eq!(gap, BETWEEN, "round {round}");
                }
            }
            for way in &layout.ways {
                for (at, place) in way.places.iter().enumerate() {
                    let over = at != 0 && at + 1 != way.places.len() && at != way.label;
                    assert!(
                        !over || !boxes.iter().any(|one| overlap(one, &Place { width: 1, ..*place })),
                        "round {round}"
                    );
                }
            }
            for (index, one) in boxes.iter().enumerate() {
                assert!(one.x >= 0 && one.y >= 0 && one.x + one.width <= layout.width);
                assert!(one.y + one.height <= layout.height);
                assert!(boxes.iter().skip(index + 1).all(|other| !overlap(one, other)), "round {round}: {one:?}");
            }
        }
    }
}
