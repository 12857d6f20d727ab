//! The cost of a decision against the number of policies, as SVG: both axes logarithmic, a line for each engine.

use std::fmt::Write as _;

use crate::measure::{Column, NAME_OF_OURS, NAME_OF_SKETCH};
use crate::report::{grouped, time};

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 440.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 150.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 50.0;

/// Names stand this far apart at least.
const LINE_HEIGHT: f64 = 16.0;

/// Seen on light and on dark ground; a reader who prefers dark gets the brighter shades.
const STYLE: &str = "\
text { font: 12px system-ui, sans-serif; fill: #1f2328 }
.grid { stroke: #d1d9e0; stroke-width: 1 }
.line { fill: none; stroke-width: 2 }
.ours { stroke: #0969da; stroke-width: 3.5 } .dot.ours, .name.ours { fill: #0969da; stroke: none; font-weight: bold }
.floor { stroke: #6e7781; stroke-dasharray: 5 4 } .dot.floor, .name.floor { fill: #6e7781; stroke: none }
.p0 { stroke: #bc4c00 } .dot.p0, .name.p0 { fill: #bc4c00; stroke: none }
.p1 { stroke: #1a7f37 } .dot.p1, .name.p1 { fill: #1a7f37; stroke: none }
.p2 { stroke: #8250df } .dot.p2, .name.p2 { fill: #8250df; stroke: none }
@media (prefers-color-scheme: dark) {
text { fill: #d1d7e0 } .grid { stroke: #3d444d }
.ours { stroke: #4493f8 } .dot.ours, .name.ours { fill: #4493f8 }
.floor { stroke: #9198a1 } .dot.floor, .name.floor { fill: #9198a1 }
.p0 { stroke: #f0883e } .dot.p0, .name.p0 { fill: #f0883e }
.p1 { stroke: #3fb950 } .dot.p1, .name.p1 { fill: #3fb950 }
.p2 { stroke: #ab7df8 } .dot.p2, .name.p2 { fill: #ab7df8 }
}
";

struct Line {
    name: &'static str,
    class: String,
    points: Vec<(f64, f64)>,
}

/// The plot.
pub fn svg(columns: &[Column]) -> String {
    let series = lines(columns);
    let all = || series.iter().flat_map(|line| &line.points);
    let decade = |values: &mut dyn Iterator<Item = f64>, down: bool| {
        let values = values.map(f64::log10);
        if down { values.fold(f64::MAX, f64::min).floor() } else { values.fold(f64::MIN, f64::max).ceil() }
    };
    let first = decade(&mut all().map(|(n, _)| *n), true);
    let last = decade(&mut all().map(|(n, _)| *n), false).max(first + 1.0);
    let low = decade(&mut all().map(|(_, t)| *t), true);
    let high = decade(&mut all().map(|(_, t)| *t), false).max(low + 1.0);
    let x = |n: f64| LEFT + (n.log10() - first) / (last - first) * (WIDTH - LEFT - RIGHT);
    let y = |t: f64| HEIGHT - BOTTOM - (t.log10() - low) / (high - low) * (HEIGHT - TOP - BOTTOM);

    let mut out = String::new();
    let _ = writeln!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="Time of a decision against the number of policies">"#
    );
    let _ = writeln!(out, "<style>\n{STYLE}</style>");
    let _ = writeln!(out, r#"<text x="{LEFT}" y="22">time of a decision</text>"#);
    let (right, foot) = (WIDTH - RIGHT, HEIGHT - BOTTOM);
    for power in powers(low, high) {
        let at = y(power);
        let _ = writeln!(out, r#"<path class="grid" d="M{LEFT} {at:.1}H{right}"/>"#);
        let _ =
            writeln!(out, r#"<text x="{}" y="{:.1}" text-anchor="end">{}</text>"#, LEFT - 8.0, at + 4.0, tick(power));
    }
    for power in powers(first, last) {
        let at = x(power);
        let _ = writeln!(out, r#"<path class="grid" d="M{at:.1} {TOP}V{foot}"/>"#);
        let name = grouped(power.round() as usize);
        let _ = writeln!(out, r#"<text x="{at:.1}" y="{}" text-anchor="middle">{name}</text>"#, foot + 20.0);
    }
    let middle = (LEFT + right) / 2.0;
    let _ = writeln!(
        out,
        r#"<text x="{middle}" y="{}" text-anchor="middle">policies of three statements, N</text>"#,
        foot + 40.0
    );

    for Line { class, points, .. } in &series {
        let path: Vec<String> = points.iter().map(|(n, t)| format!("{:.1} {:.1}", x(*n), y(*t))).collect();
        let _ = writeln!(out, r#"<path class="line {class}" d="M{}"/>"#, path.join("L"));
        for (n, t) in points {
            let _ = writeln!(out, r#"<circle class="dot {class}" cx="{:.1}" cy="{:.1}" r="3.5"/>"#, x(*n), y(*t));
        }
    }
    // Names stand behind the last points; those that would overlap are moved down.
    let mut ends: Vec<(&Line, f64, f64)> =
        series.iter().filter_map(|line| line.points.last().map(|(n, t)| (line, x(*n), y(*t)))).collect();
    ends.sort_by(|a, b| a.2.total_cmp(&b.2));
    let mut free = 0.0;
    for (line, x, y) in ends {
        let y = (y + 4.0).max(free);
        free = y + LINE_HEIGHT;
        let _ =
            writeln!(out, r#"<text class="name {}" x="{:.1}" y="{y:.1}">{}</text>"#, line.class, x + 9.0, line.name);
    }
    out.push_str("</svg>\n");
    out
}

fn lines(columns: &[Column]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut peers = 0;
    for column in columns {
        for cell in &column.cells {
            let point = (column.n as f64, cell.decision());
            match lines.iter_mut().find(|line| line.name == cell.name) {
                Some(line) => line.points.push(point),
                None => {
                    let class = match cell.name {
                        NAME_OF_OURS => "ours".to_owned(),
                        NAME_OF_SKETCH => "floor".to_owned(),
                        _ => {
                            peers += 1;
                            format!("p{}", peers - 1)
                        }
                    };
                    lines.push(Line { name: cell.name, class, points: vec![point] });
                }
            }
        }
    }
    lines
}

fn powers(low: f64, high: f64) -> impl Iterator<Item = f64> {
    (low as i32..=high as i32).map(|power| 10_f64.powi(power))
}

/// A power of ten without a fraction.
fn tick(nanoseconds: f64) -> String {
    time(nanoseconds).replace(".0 ", " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Cell;

    #[test]
    fn each_engine_has_a_line_through_its_points_and_a_name() {
        let cell = |name, time: f64| Cell {
            name,
            rounds: vec![time],
            warm: Vec::new(),
            from_text: Vec::new(),
            one_shot: Vec::new(),
            load: 0.0,
            request: 0.0,
        };
        let column = |n, cells| Column { n, cells };
        let columns = [
            column(1, vec![cell(NAME_OF_OURS, 100.0), cell("iam-rs", 10_000.0)]),
            column(10, vec![cell(NAME_OF_OURS, 1_000.0), cell("iam-rs", 10_000.0)]),
            column(100, vec![cell(NAME_OF_OURS, 1_000.0)]),
        ];
        let text = svg(&columns);
        assert!(text.contains(r#"<path class="line ours" d="M70.0 390.0L320.0 215.0L570.0 215.0"/>"#), "{text}");
        assert!(text.contains(r#"<path class="line p0" d="M70.0 40.0L320.0 40.0"/>"#), "{text}");
        assert!(text.contains(r#"<text class="name p0" x="329.0" y="44.0">iam-rs</text>"#), "{text}");
        for tick in [">100 ns<", ">1 µs<", ">10 µs<", ">1<", ">10<", ">100<"] {
            assert!(text.contains(tick), "{tick}");
        }
        assert_eq!(text.matches("<circle").count(), 5);
    }
}
