//! How large text may stand: as large as asked for if it fits, smaller where it must, never under the least; what does not
//! fit even then goes on on another page. Nobody scrolls in front of a room.

use std::ops::Range;

use crate::scenario::source::Grade;
use crate::ui::theme::Projected;

/// Something that stands on a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block {
    pub text: String,
    pub rank: Projected,
    pub look: Look,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Look {
    Plain,
    Strong,
    /// Says what follows, and stays with it.
    Head,
    /// With a sign before it: a number, a dot, an icon.
    Item(String),
    Grade(Grade),
}

/// What a text measures at some size: how high a row is, and after how many letters each row ends.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rows {
    pub row_height: f32,
    pub ends: Vec<usize>,
}

/// A part of a block, in letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    pub block: usize,
    pub letters: Range<usize>,
}

/// The scale of type, and what stands on each page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fitted {
    pub scale: f32,
    pub pieces: Vec<Vec<Span>>,
}

/// How much smaller type becomes with each try.
pub(super) const STEP: f32 = 0.94;

impl Block {
    pub fn new(rank: Projected, look: Look, text: impl Into<String>) -> Self {
        Self { text: held(text.into()), rank, look }
    }

    fn sticks(&self) -> bool {
        matches!(self.look, Look::Head | Look::Grade(_))
    }

    fn letters(&self) -> usize {
        self.text.chars().count()
    }
}

/// The text with each ordinal held to its noun ("3. telpā"): no line ends between them.
pub(super) fn held(text: String) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_held = |at: usize| {
        letters[at] == ' '
            && at >= 2
            && letters[at - 1] == '.'
            && letters[at - 2].is_ascii_digit()
            && letters.get(at + 1).is_some_and(|next| next.is_lowercase())
    };
    if !(0..letters.len()).any(is_held) {
        return text;
    }
    (0..letters.len()).map(|at| if is_held(at) { '\u{A0}' } else { letters[at] }).collect()
}

impl Rows {
    fn height(&self) -> f32 {
        self.row_height * self.ends.len() as f32
    }
}

/// The scales to try, from as large as asked for down to the least.
pub(super) fn scales(least: f32) -> impl Iterator<Item = f32> {
    std::iter::successors(Some(1.0_f32), |scale| Some(scale * STEP))
        .take_while(move |scale| *scale > least)
        .chain([least])
}

/// The height of blocks one below the other.
pub(super) fn height(blocks: &[Block], gap: f32, scale: f32, measure: &mut Measure) -> f32 {
    let heights = (0..blocks.len()).map(|block| measure(block, 0..blocks[block].letters(), scale).height() + gap);
    (heights.sum::<f32>() - gap).max(0.0)
}

/// Measures a part of a block at a scale.
pub(super) type Measure<'a> = dyn FnMut(usize, Range<usize>, f32) -> Rows + 'a;

/// Fits blocks into pages of this height.
pub(super) fn fit(blocks: &[Block], room: f32, gap: f32, least: f32, measure: &mut Measure) -> Fitted {
    let whole = || (0..blocks.len()).map(|block| Span { block, letters: 0..blocks[block].letters() }).collect();
    for scale in scales(least) {
        if height(blocks, gap, scale, measure) <= room {
            return Fitted { scale, pieces: vec![whole()] };
        }
    }
    let fewest = pieces(blocks, room, gap, least, measure);
    // More than one page is needed anyway: they are filled in the largest type that needs no more of them.
    let larger = scales(least).map(|scale| (scale, pieces(blocks, room, gap, scale, measure)));
    let mut larger = larger.filter(|(_, pieces)| pieces.len() <= fewest.len());
    let (scale, pieces) = larger.next().unwrap_or_else(|| (least, fewest.clone()));
    Fitted { scale, pieces }
}

fn pieces(blocks: &[Block], room: f32, gap: f32, scale: f32, measure: &mut Measure) -> Vec<Vec<Span>> {
    let mut pieces: Vec<Vec<Span>> = vec![Vec::new()];
    let mut left = room;
    for (block, shown) in blocks.iter().enumerate() {
        let mut from = 0;
        let end = shown.letters();
        while from < end || end == 0 {
            let rows = measure(block, from..end, scale);
            let fitting = (left / rows.row_height.max(1.0)).floor().max(0.0) as usize;
            let here = pieces.len() - 1;
            let is_fresh = pieces[here].iter().all(|span| blocks[span.block].sticks());
            if rows.ends.len() <= fitting || end == 0 {
                pieces[here].push(Span { block, letters: from..end });
                left -= rows.height() + gap;
                break;
            }
            // A few rows at the foot of a page read worse than a fresh page; on a fresh one there is no choice.
            if fitting < 3 && !is_fresh {
                let moved = heads_at_the_end(blocks, &mut pieces[here]);
                left = room
                    - moved
                        .iter()
                        .map(|span| measure(span.block, span.letters.clone(), scale).height() + gap)
                        .sum::<f32>();
                pieces.push(moved);
                continue;
            }
            let row = rows.ends.get(fitting.max(1) - 1).copied().unwrap_or(end - from);
            let to = from + cut(&shown.text, from, row).max(1);
            pieces[here].push(Span { block, letters: from..to });
            pieces.push(Vec::new());
            (from, left) = (to, room);
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// What heads something stays with it.
fn heads_at_the_end(blocks: &[Block], piece: &mut Vec<Span>) -> Vec<Span> {
    let stay = piece.iter().rposition(|span| !blocks[span.block].sticks()).map_or(0, |last| last + 1);
    piece.split_off(stay)
}

/// Where to break a text that may go on for `most` letters: after a sentence, if one ends in the second half.
fn cut(text: &str, from: usize, most: usize) -> usize {
    let letters: Vec<char> = text.chars().skip(from).take(most + 1).collect();
    let ends = |at: usize| matches!(letters[at - 1], '.' | '!' | '?' | '…' | '”') && letters.get(at) == Some(&' ');
    (most / 2..=most.min(letters.len())).rev().filter(|at| *at > 0).find(|at| ends(*at)).map_or(most, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: f32 = 0.64;

    /// A made-up typeface: a row holds 100 letters at scale 1, and is 10 high.
    fn measured() -> impl FnMut(usize, Range<usize>, f32) -> Rows {
        |_, letters, scale| {
            let in_row = (100.0 / scale) as usize;
            let count = letters.len().div_ceil(in_row).max(1);
            let ends = (1..=count).map(|row| (row * in_row).min(letters.len())).collect();
            Rows { row_height: 10.0 * scale, ends }
        }
    }

    fn plain(text: &str) -> Block {
        Block::new(Projected::Question, Look::Plain, text)
    }

    #[test]
    fn an_ordinal_is_held_to_its_noun() {
        assert_eq!(
            held("Nodarbība, 3. telpā. Plkst. 19:30. Un 5. Viņš".into()),
            "Nodarbība, 3.\u{A0}telpā. Plkst. 19:30. Un 5. Viņš"
        );
    }

    #[test]
    fn short_text_stands_as_large_as_asked_for() {
        let blocks = [plain("word ")];
        let fitted = fit(&blocks, 30.0, 0.0, LEAST, &mut measured());
        assert_eq!((fitted.scale, fitted.pieces.len()), (1.0, 1));
    }

    #[test]
    fn longer_text_becomes_smaller_and_no_smaller_than_it_must() {
        let blocks = [plain(&"word ".repeat(60))];
        let fitted = fit(&blocks, 25.0, 0.0, LEAST, &mut measured());
        assert!(fitted.scale < 1.0 && fitted.scale > LEAST, "{}", fitted.scale);
        let larger = fitted.scale / STEP;
        assert!(height(&blocks, 0.0, larger, &mut measured()) > 25.0);
    }

    #[test]
    fn the_longest_text_goes_on_on_another_page_and_loses_no_letter() {
        let text = "A sentence of some length stands here. ".repeat(60);
        let blocks = [Block::new(Projected::Least, Look::Head, "Who"), plain(&text)];
        let fitted = fit(&blocks, 40.0, 0.0, LEAST, &mut measured());
        assert!(fitted.scale < 1.0);
        assert!(fitted.pieces.len() > 2, "{}", fitted.pieces.len());
        let mut read = 0;
        for span in fitted.pieces.iter().flatten().filter(|span| span.block == 1) {
            assert_eq!(span.letters.start, read);
            read = span.letters.end;
            let ended: String = text.chars().take(read).collect();
            assert!(ended.trim_end().ends_with('.'), "broken after {:?}", &ended[ended.len() - 12..]);
        }
        assert_eq!(read, text.chars().count());
        for piece in &fitted.pieces {
            let rows = piece.iter().map(|span| measured()(span.block, span.letters.clone(), fitted.scale).height());
            assert!(rows.sum::<f32>() <= 40.0);
        }
    }

    #[test]
    fn an_empty_text_ends_on_a_page_lower_than_a_row() {
        let fitted = fit(&[plain("")], 0.1, 0.0, LEAST, &mut measured());
        assert_eq!(fitted.pieces, [[Span { block: 0, letters: 0..0 }]]);
    }

    #[test]
    fn a_head_never_stands_alone_at_the_foot() {
        let body = "A sentence. ".repeat(30);
        let head = |text: &str| Block::new(Projected::Least, Look::Head, text);
        let blocks = [plain(&body), head("Two"), plain(&body)];
        let fitted = fit(&blocks, 24.0, 0.0, LEAST, &mut measured());
        let last_of_first = fitted.pieces[0].last().map(|span| span.block);
        assert_eq!(last_of_first, Some(0), "{:?}", fitted.pieces);
        assert_eq!(fitted.pieces[1][0].block, 1);
    }
}
