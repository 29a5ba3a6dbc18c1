//! Ways to fill in a sheet: the perfect one, and one example for each result that was found.

use std::collections::BTreeMap;

use crate::scenario::model::{Face, Rule, Sheet};
use crate::scenario::source::Grade;
use crate::scenario::step;

/// One result of a sheet, with picks that give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Result {
    pub grade: Grade,
    pub critical: bool,
    pub picks: Vec<u16>,
}

/// Results found, from worst to best.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Results {
    pub found: Vec<Result>,
    /// Whether every way of filling in the sheet was tried.
    pub exhaustive: bool,
}

/// Ways tried before the search gives up being exhaustive.
const MOST_WAYS: usize = 20_000;

/// Picks that keep every rule, if there are any that a person could find by doing what is expected in turn.
pub fn perfect(sheet: &Sheet) -> Option<Vec<u16>> {
    let excluded: Vec<u16> = sheet
        .expect
        .iter()
        .filter_map(|e| match e.rule {
            Rule::Exclude(item) => Some(item),
            _ => None,
        })
        .collect();
    let mut wanted = vec![false; sheet.items.len()];
    for expect in &sheet.expect {
        match &expect.rule {
            Rule::Include(item) | Rule::First(item) => wanted[usize::from(*item)] = true,
            _ => {}
        }
    }
    let mut one_of = |among: &[u16], may_hang_up: bool| {
        let fits =
            |item: &&u16| !excluded.contains(item) && (may_hang_up || !sheet.items[usize::from(**item)].hangs_up);
        if !among.iter().any(|&item| wanted[usize::from(item)])
            && let Some(&item) = among.iter().find(fits)
        {
            wanted[usize::from(item)] = true;
        }
    };
    for expect in &sheet.expect {
        if let Rule::AnyOf(items) = &expect.rule {
            one_of(items, true);
        }
    }
    match &sheet.face {
        Face::Call { operator, .. } => operator.iter().for_each(|line| one_of(&line.answers, false)),
        Face::Order => one_of(&(0..sheet.items.len() as u16).collect::<Vec<_>>(), true),
        Face::Claims { claims, .. } => {
            let first_reply = claims.len() as u16 * 3;
            one_of(&(first_reply..sheet.items.len() as u16).collect::<Vec<_>>(), true);
        }
        Face::Report { .. } => {}
    }
    let picks = in_order(sheet, wanted);
    let is_perfect = step::judge(sheet, &picks) == (Grade::Best, false) && step::fits(sheet, &picks).is_ok();
    is_perfect.then_some(picks)
}

/// One example of each result: all of them when the sheet is small, else those met by walking it in many ways.
pub fn results(sheet: &Sheet) -> Results {
    let mut found = BTreeMap::new();
    if let Some(picks) = perfect(sheet) {
        found.insert((Grade::Best, false), picks);
    }
    let mut ways = 0;
    let mut picks = Vec::new();
    let exhaustive = walk(sheet, &mut picks, &mut ways, &mut found);
    // A sheet too large to walk is still broken one rule at a time.
    if !exhaustive {
        note(sheet, &[], &mut found);
        for item in 0..sheet.items.len() as u16 {
            note(sheet, &alone(sheet, item), &mut found);
            note(sheet, &without(sheet, item), &mut found);
        }
    }
    let found = found.into_iter().map(|((grade, critical), picks)| Result { grade, critical, picks }).collect();
    Results { found, exhaustive }
}

type Found = BTreeMap<(Grade, bool), Vec<u16>>;

/// Depth first over all sequences; false when the bound was hit.
fn walk(sheet: &Sheet, picks: &mut Vec<u16>, ways: &mut usize, found: &mut Found) -> bool {
    *ways += 1;
    if *ways > MOST_WAYS {
        return false;
    }
    note(sheet, picks, found);
    let is_call = matches!(sheet.face, Face::Call { .. });
    if is_call && !picks.is_empty() && step::call_is_over(sheet, picks) {
        return true;
    }
    // Forms are filled in from top to bottom, so that only orders and calls try every sequence.
    let first = match sheet.face {
        Face::Order | Face::Call { .. } => 0,
        Face::Report { .. } | Face::Claims { .. } => picks.last().map_or(0, |last| last + 1),
    };
    for item in first..sheet.items.len() as u16 {
        if picks.contains(&item) || is_filled(sheet, picks, item) {
            continue;
        }
        picks.push(item);
        let whole = walk(sheet, picks, ways, found);
        picks.pop();
        if !whole {
            return false;
        }
    }
    true
}

fn note(sheet: &Sheet, picks: &[u16], found: &mut Found) {
    if step::fits(sheet, picks).is_ok() {
        found.entry(step::judge(sheet, picks)).or_insert_with(|| picks.to_vec());
    }
}

/// A way that starts with one item and goes on perfectly where it can.
fn alone(sheet: &Sheet, item: u16) -> Vec<u16> {
    let mut picks = vec![item];
    if step::fits(sheet, &picks).is_ok() {
        return picks;
    }
    let rest = perfect(sheet).unwrap_or_default();
    picks.extend(rest.into_iter().filter(|&p| p != item && !is_filled(sheet, &[item], p)));
    if matches!(sheet.face, Face::Call { .. }) {
        let over = (1..=picks.len()).find(|&n| step::call_is_over(sheet, &picks[..n]));
        picks.truncate(over.unwrap_or(picks.len()));
    }
    picks
}

/// The perfect way, one item left out.
fn without(sheet: &Sheet, item: u16) -> Vec<u16> {
    perfect(sheet).unwrap_or_default().into_iter().filter(|&p| p != item).collect()
}

/// Whether the field of a report, or the claim, that an item belongs to has an answer already.
fn is_filled(sheet: &Sheet, picks: &[u16], item: u16) -> bool {
    let group = |item: u16| match &sheet.face {
        Face::Report { fields } => fields.iter().position(|f| f.items.contains(&item)),
        Face::Claims { claims, .. } => Some((usize::from(item) / 3).min(claims.len())),
        Face::Order | Face::Call { .. } => None,
    };
    let own = group(item);
    own.is_some() && picks.iter().any(|&pick| group(pick) == own)
}

/// The wanted items, as early as their rules allow: what the operator asks first comes first, hanging up comes last.
fn in_order(sheet: &Sheet, wanted: Vec<bool>) -> Vec<u16> {
    let rank = |item: u16| {
        let hangs_up = sheet.items[usize::from(item)].hangs_up;
        let line = match &sheet.face {
            Face::Call { operator, .. } => {
                operator.iter().position(|l| l.answers.contains(&item)).unwrap_or(usize::MAX)
            }
            _ => 0,
        };
        (hangs_up, line, item)
    };
    let mut left: Vec<u16> = (0..wanted.len() as u16).filter(|&i| wanted[usize::from(i)]).collect();
    left.sort_by_key(|&item| rank(item));
    let mut picks = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let waits = |item: u16| {
            sheet.expect.iter().any(|e| match e.rule {
                Rule::Before(first, second) => second == item && left.contains(&first),
                Rule::First(first) => first != item && left.contains(&first),
                _ => false,
            })
        };
        let next = left.iter().position(|&item| !waits(item)).unwrap_or(0);
        picks.push(left.remove(next));
    }
    picks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::model::Kind;
    use crate::scenario::sample;

    fn sheet(id: &str) -> Sheet {
        let scenario = sample::scenario();
        match &scenario.nodes.iter().find(|n| *n.id == *id).unwrap().kind {
            Kind::Sheet(sheet) => sheet.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_perfect_way_keeps_every_rule() {
        for id in ["order", "call", "rumour", "report"] {
            let sheet = sheet(id);
            let picks = perfect(&sheet).unwrap_or_else(|| panic!("{id}"));
            assert_eq!(step::judge(&sheet, &picks), (Grade::Best, false), "{id}");
        }
        assert_eq!(perfect(&sheet("call")), Some(vec![1, 0, 3]), "where, what, stay");
    }

    #[test]
    fn every_result_of_a_small_sheet_is_found() {
        let grades = |id: &str| {
            let results = results(&sheet(id));
            assert!(results.exhaustive, "{id}");
            results.found.iter().map(|r| (r.grade, r.critical)).collect::<Vec<_>>()
        };
        let all = [(Grade::Unsafe, false), (Grade::Harmful, false), (Grade::Workable, false), (Grade::Best, false)];
        assert_eq!(grades("call"), all);
        assert_eq!(grades("report"), [(Grade::Harmful, false), (Grade::Best, false)]);
        assert!(grades("order").contains(&(Grade::Unsafe, true)));
        for result in results(&sheet("rumour")).found {
            assert!(step::fits(&sheet("rumour"), &result.picks).is_ok());
        }
    }
}
