//! Pages with pictures of numbers: HTML with SVG inside, without scripts, nothing fetched.

use crate::floor::stats::{Summary, least, most};
use crate::records::report::page::{Page, STYLE};
use crate::words::{Locale, Value};

const OWN_STYLE: &str = include_str!("chart.css");
/// Of the drawing, in its own units.
const WIDTH: f64 = 720.0;
const PLOT_HEIGHT: f64 = 150.0;
const ROW_HEIGHT: f64 = 36.0;
/// Left and right of the axis.
const EDGE: f64 = 30.0;
/// Below it, for its numbers.
const FOOT: f64 = 26.0;
/// Numbers on an axis, about.
const TICKS: f64 = 6.0;

/// One line of a comparison: a mean with the interval that holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub name: String,
    pub mean: f64,
    pub interval: Option<(f64, f64)>,
    pub is_shown: bool,
}

/// A whole page on a plan, with what has to be said of every one.
pub fn document(title: &str, locale: &Locale, inside: impl FnOnce(&mut Page)) -> String {
    let mut page = Page::default();
    page.raw(&format!("<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">", locale.lang().tag()));
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.leaf("title", "", title);
    page.raw("<style>");
    page.raw(STYLE);
    page.raw(OWN_STYLE);
    page.raw("</style></head><body><main>\n");
    page.leaf("p", "sensitive", &locale.text("chart-sensitive"));
    page.leaf("h1", "", title);
    inside(&mut page);
    page.leaf("p", "quiet", &locale.text("chart-model"));
    page.raw("</main></body></html>\n");
    page.finish()
}

/// How often which values came: bars, with the mean and its interval, and the values that 5 and 95 % do not exceed.
pub fn histogram(values: &[f64], title: &str, locale: &Locale) -> String {
    let Some(of) = Summary::of(values) else { return String::new() };
    let (low, high) = (least(values), most(values));
    let axis = Axis::over(low, high);
    let bins = ((values.len() as f64).sqrt().ceil() as usize).clamp(5, 40);
    let mut counts = vec![0_usize; bins];
    for value in values {
        let part = (value - axis.from) / (axis.to - axis.from);
        counts[((part * bins as f64) as usize).min(bins - 1)] += 1;
    }
    let tallest = counts.iter().copied().max().unwrap_or(1).max(1) as f64;
    let mut svg = opening(PLOT_HEIGHT + FOOT, title);
    let step = (WIDTH - 2.0 * EDGE) / bins as f64;
    for (at, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
        let height = (PLOT_HEIGHT - 20.0) * *count as f64 / tallest;
        let x = EDGE + step * at as f64;
        let (y, width) = (PLOT_HEIGHT - height, step - 1.0);
        svg.push_str(&format!(
            "<rect class=\"bar\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"/>"
        ));
    }
    for (value, class) in [(of.p5, "part"), (of.p50, "part"), (of.p95, "part"), (of.mean, "mean")] {
        let x = axis.x(value);
        svg.push_str(&format!("<line class=\"{class}\" x1=\"{x:.1}\" y1=\"12\" x2=\"{x:.1}\" y2=\"{PLOT_HEIGHT}\"/>"));
    }
    for (value, words) in [(of.p5, "5 %"), (of.p50, "50 %"), (of.p95, "95 %")] {
        svg.push_str(&format!("<text class=\"mark\" x=\"{:.1}\" y=\"9\">{words}</text>", axis.x(value)));
    }
    if let Some(margin) = of.margin {
        let (from, to) = (axis.x(of.mean - margin), axis.x(of.mean + margin));
        let width = (to - from).max(1.0);
        svg.push_str(&format!("<rect class=\"interval\" x=\"{from:.1}\" y=\"14\" width=\"{width:.1}\" height=\"8\"/>"));
    }
    svg.push_str(&axis.drawn(PLOT_HEIGHT, locale));
    closing(svg, &locale.text("chart-histogram"))
}

/// Comparisons under one another, on one axis that has zero in it.
pub fn intervals(rows: &[Row], title: &str, locale: &Locale) -> String {
    let ends = rows.iter().flat_map(|row| {
        let (from, to) = row.interval.unwrap_or((row.mean, row.mean));
        [from, to]
    });
    let ends: Vec<f64> = ends.chain([0.0]).collect();
    let axis = Axis::over(least(&ends), most(&ends));
    let height = ROW_HEIGHT * rows.len() as f64;
    let mut svg = opening(height + FOOT, title);
    let zero = axis.x(0.0);
    svg.push_str(&format!("<line class=\"zero\" x1=\"{zero:.1}\" y1=\"0\" x2=\"{zero:.1}\" y2=\"{height}\"/>"));
    for (at, row) in rows.iter().enumerate() {
        let y = ROW_HEIGHT * (at as f64 + 0.72);
        let class = if row.is_shown { "shown" } else { "unshown" };
        if let Some((from, to)) = row.interval {
            let (from, to) = (axis.x(from), axis.x(to));
            svg.push_str(&format!(
                "<line class=\"whisker {class}\" x1=\"{from:.1}\" y1=\"{y:.1}\" x2=\"{to:.1}\" y2=\"{y:.1}\"/>"
            ));
        }
        svg.push_str(&format!("<circle class=\"{class}\" cx=\"{:.1}\" cy=\"{y:.1}\" r=\"4\"/>", axis.x(row.mean)));
        svg.push_str(&format!("<text x=\"2\" y=\"{:.1}\">{}</text>", y - 8.0, escaped(&row.name)));
    }
    svg.push_str(&axis.drawn(height, locale));
    closing(svg, &locale.text("chart-intervals"))
}

struct Axis {
    from: f64,
    to: f64,
    tick: f64,
}

impl Axis {
    /// Round numbers around what it has to show.
    fn over(low: f64, high: f64) -> Self {
        let span = (high - low).max(0.1);
        let rough = span / TICKS;
        let power = libm::pow(10.0, libm::floor(libm::log10(rough)));
        let tick = power * [1.0, 2.0, 5.0, 10.0].into_iter().find(|step| step * power >= rough).unwrap_or(10.0);
        let (from, to) = ((low / tick).floor() * tick, (high / tick).ceil() * tick);
        Self { from, to: if to > from { to } else { from + tick }, tick }
    }

    fn x(&self, value: f64) -> f64 {
        let part = (value - self.from) / (self.to - self.from);
        EDGE + (WIDTH - 2.0 * EDGE) * part.clamp(0.0, 1.0)
    }

    fn drawn(&self, y: f64, locale: &Locale) -> String {
        let places = if self.tick >= 1.0 { 0 } else { (-libm::log10(self.tick)).ceil() as usize };
        let count = ((self.to - self.from) / self.tick).round() as u32;
        let mut svg = format!("<line class=\"axis\" x1=\"{EDGE}\" y1=\"{y}\" x2=\"{}\" y2=\"{y}\"/>", WIDTH - EDGE);
        for at in 0..=count {
            let value = self.from + self.tick * f64::from(at);
            let (x, words) = (self.x(value), escaped(&signed(&locale.decimal(value, places))));
            svg.push_str(&format!("<text class=\"tick\" x=\"{x:.1}\" y=\"{:.1}\">{words}</text>", y + 16.0));
        }
        svg
    }
}

fn opening(height: f64, title: &str) -> String {
    let title = escaped(title);
    format!("<figure><svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{title}\"><title>{title}</title>")
}

fn closing(svg: String, caption: &str) -> String {
    format!("{svg}</svg><figcaption>{}</figcaption></figure>\n", escaped(caption))
}

fn escaped(text: &str) -> String {
    let mut page = Page::default();
    page.put(text);
    page.finish()
}

/// What a value of a comparison is called in a sentence.
pub fn number(value: f64, locale: &Locale) -> Value<'static> {
    // Minus nothing is nothing.
    let value = if value.abs() < 0.05 { 0.0 } else { value };
    Value::from(signed(&locale.decimal(value, 1)))
}

/// With a minus as long as the digits are wide.
fn signed(number: &str) -> String {
    number.replacen('-', "\u{2212}", 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn an_axis_has_round_numbers_and_holds_all() {
        for (low, high, tick) in [(0.0, 41.3, 10.0), (-3.0, 0.0, 0.5), (88.4, 96.2, 2.0), (7.0, 7.0, 0.02)] {
            let axis = Axis::over(low, high);
            assert!(axis.from <= low && axis.to >= high && axis.from < axis.to, "{low} {high}");
            assert!((axis.tick - tick).abs() < 1e-9 * tick.max(1.0), "{low} {high}: {}", axis.tick);
        }
    }

    #[test]
    fn every_value_is_in_a_bar_and_names_are_escaped() {
        let locale = Locale::own(&Lang::en());
        let values: Vec<f64> = (0..50).map(|n| 80.0 + f64::from(n % 7)).collect();
        let svg = histogram(&values, "Time <s>", &locale);
        assert!(svg.contains("Time &lt;s&gt;") && svg.matches("class=\"bar\"").count() >= 5, "{svg}");
        assert_eq!(histogram(&[], "x", &locale), "");
        let row = |name: &str, mean, is_shown| Row {
            name: name.into(),
            mean,
            interval: Some((mean - 1.0, mean + 1.0)),
            is_shown,
        };
        let svg = intervals(&[row("A & B", -4.0, true), row("C", 0.2, false)], "s", &locale);
        assert!(svg.contains("A &amp; B") && svg.contains("class=\"zero\"") && svg.contains("unshown"), "{svg}");
        assert!(svg.contains("x=\"30.0\"") && !svg.contains("NaN"), "{svg}");
        let page = document("Plan", &locale, |page| page.raw(&svg));
        assert!(page.starts_with("<!DOCTYPE html>") && !page.contains("<script") && page.contains("sensitive"));
        assert_eq!(locale.problems(), []);
    }
}
