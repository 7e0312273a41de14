//! Charts as scalable vectors within a page.

use std::io;

use crate::doc::Say;
use crate::document::{Bar, Chart, ChartKind};
use crate::xml::{Part, empty, text, within};

/// Width of the drawing, in its own units.
const WIDTH: f64 = 700.0;
/// Room for the labels of rows.
const LABELS: f64 = 200.0;
/// Room for the numbers beside bars.
const NUMBERS: f64 = 50.0;
/// Height of a row.
const ROW: f64 = 22.0;
/// Height of columns.
const TALL: f64 = 160.0;

/// Draws the chart; its numbers are in the table below it.
pub fn svg(part: &mut Part, chart: &Chart, say: &Say) -> io::Result<()> {
    let rows = count(chart.bars.len());
    let height = match chart.kind {
        ChartKind::Bars => rows * ROW,
        ChartKind::Columns => TALL + 44.0,
        ChartKind::Matrix => (rows + 1.0) * ROW,
    } + if legend(chart) { 26.0 } else { 4.0 };
    let view = format!("0 0 {WIDTH} {height}");
    within(
        part,
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", &view),
            ("role", "img"),
            ("aria-label", &chart.alt),
        ],
        |part| {
            match chart.kind {
                ChartKind::Bars => bars(part, chart, say)?,
                ChartKind::Columns => columns(part, chart, say)?,
                ChartKind::Matrix => matrix(part, chart, say)?,
            }
            if !legend(chart) {
                return Ok(());
            }
            let mut x = 0.0;
            for (number, series) in chart.series.iter().enumerate() {
                area(part, number, [x, height - 14.0, 10.0, 10.0], 1.0)?;
                words(part, x + 15.0, height - 5.0, "start", "k", &series.name)?;
                x += 34.0 + count(series.name.chars().count()) * 6.2;
            }
            Ok(())
        },
    )
}

/// A number of things, to draw with.
#[allow(clippy::cast_precision_loss)] // Nothing that is counted here comes near 2^53.
const fn count(number: usize) -> f64 {
    number as f64
}

#[allow(clippy::cast_precision_loss)] // As above.
fn part_of(value: u64, of: u64) -> f64 {
    if of == 0 {
        0.0
    } else {
        value as f64 / of as f64
    }
}

fn legend(chart: &Chart) -> bool {
    chart.series.len() > 1 && chart.kind != ChartKind::Matrix
}

fn largest(chart: &Chart) -> u64 {
    chart.bars.iter().map(total).max().unwrap_or(0)
}

fn total(bar: &Bar) -> u64 {
    bar.values.iter().sum()
}

fn bars(part: &mut Part, chart: &Chart, say: &Say) -> io::Result<()> {
    let room = WIDTH - LABELS - NUMBERS;
    let most = largest(chart);
    for (row, bar) in chart.bars.iter().enumerate() {
        let y = count(row) * ROW;
        words(part, LABELS - 10.0, y + 15.0, "end", "t", &bar.label)?;
        let mut x = LABELS;
        for (series, value) in bar.values.iter().enumerate() {
            let wide = room * part_of(*value, most);
            area(part, series, [x, y + 4.0, wide, ROW - 8.0], 1.0)?;
            x += wide;
        }
        words(
            part,
            x + 6.0,
            y + 15.0,
            "start",
            "t",
            &say.number(total(bar)),
        )?;
    }
    Ok(())
}

fn columns(part: &mut Part, chart: &Chart, say: &Say) -> io::Result<()> {
    let step = WIDTH / count(chart.bars.len().max(1));
    let wide = (step - 6.0).clamp(2.0, 60.0);
    let most = largest(chart);
    let foot = TALL + 18.0;
    for (place, bar) in chart.bars.iter().enumerate() {
        let middle = (count(place) + 0.5) * step;
        let mut y = foot;
        for (series, value) in bar.values.iter().enumerate() {
            let high = TALL * part_of(*value, most);
            y -= high;
            area(part, series, [middle - wide / 2.0, y, wide, high], 1.0)?;
        }
        words(
            part,
            middle,
            y - 4.0,
            "middle",
            "t",
            &say.number(total(bar)),
        )?;
        words(part, middle, foot + 16.0, "middle", "k", &bar.label)?;
    }
    let foot = foot.to_string();
    empty(
        part,
        "line",
        &[
            ("x1", "0"),
            ("x2", &WIDTH.to_string()),
            ("y1", &foot),
            ("y2", &foot),
            ("class", "axis"),
        ],
    )
}

fn matrix(part: &mut Part, chart: &Chart, say: &Say) -> io::Result<()> {
    let step = (WIDTH - LABELS) / count(chart.series.len().max(1));
    let most = chart
        .bars
        .iter()
        .flat_map(|bar| bar.values.iter().copied())
        .max()
        .unwrap_or(0);
    for (place, series) in chart.series.iter().enumerate() {
        let x = (count(place) + 0.5).mul_add(step, LABELS);
        words(part, x, 14.0, "middle", "k", &series.name)?;
    }
    for (row, bar) in chart.bars.iter().enumerate() {
        let y = (count(row) + 1.0) * ROW;
        words(part, LABELS - 10.0, y + 15.0, "end", "t", &bar.label)?;
        for (place, value) in bar.values.iter().enumerate() {
            let x = count(place).mul_add(step, LABELS);
            // Light enough everywhere for the number that stands in it.
            let dark = 0.06 + 0.34 * part_of(*value, most);
            area(part, 0, [x, y, step - 3.0, ROW - 3.0], dark)?;
            words(
                part,
                x + step / 2.0,
                y + 14.0,
                "middle",
                "t",
                &say.number(*value),
            )?;
        }
    }
    Ok(())
}

fn area(part: &mut Part, series: usize, [x, y, wide, high]: [f64; 4], dark: f64) -> io::Result<()> {
    let class = format!("s{}", series % 6);
    let [x, y, wide, high] = [x, y, wide, high].map(|it| format!("{it:.1}"));
    let dark = format!("{dark:.2}");
    empty(
        part,
        "rect",
        &[
            ("class", &class),
            ("x", &x),
            ("y", &y),
            ("width", &wide),
            ("height", &high),
            ("fill-opacity", &dark),
        ],
    )
}

fn words(part: &mut Part, x: f64, y: f64, anchor: &str, class: &str, said: &str) -> io::Result<()> {
    let (x, y) = (format!("{x:.1}"), format!("{y:.1}"));
    let short: String = if said.chars().count() > 34 {
        said.chars().take(33).chain(['…']).collect()
    } else {
        said.to_owned()
    };
    text(
        part,
        "text",
        &[
            ("x", &x),
            ("y", &y),
            ("text-anchor", anchor),
            ("class", class),
        ],
        &short,
    )
}
