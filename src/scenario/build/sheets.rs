//! Graded nodes: four faces of one sheet.

use super::nodes::{Frame, frame};
use super::{Builder, Built, Unbuildable};
use crate::scenario::model::*;
use crate::scenario::source as written;

struct SheetParts<'a> {
    expect: &'a [written::Expect],
    tests: &'a [String],
    feedback: bool,
    takes: u16,
    roads: &'a [written::Road],
}

impl Builder<'_> {
    pub(super) fn order(&self, n: &written::Order) -> Built<Node> {
        let sheet = SheetParts {
            expect: &n.expect,
            tests: &n.tests,
            feedback: n.feedback.is_some(),
            takes: 0,
            roads: &n.roads,
        };
        let items = self.items(&n.id, n.items.iter())?;
        self.framed(&n.id, frame!(n), self.sheet(&n.id, Face::Order, items, &sheet)?)
    }

    pub(super) fn call(&self, n: &written::Call) -> Built<Node> {
        let card = |c: &written::Card| {
            let key = format!("{}--{}", n.id, c.id);
            let reply = self.text_if(c.reply.as_ref(), &format!("{key}.reply"))?;
            Ok(Item {
                id: c.id.as_str().into(),
                text: Some(self.text(&format!("{key}.text"))?),
                reply,
                hangs_up: c.hangs_up,
            })
        };
        let items = n.cards.iter().map(card).collect::<Built<Vec<_>>>()?;
        let line = |l: &written::OperatorLine| {
            let answers = l.answers.iter().map(|id| item_ix(&items, id)).collect::<Built<_>>()?;
            Ok(OperatorLine { text: self.text(&format!("{}--{}.text", n.id, l.id))?, answers })
        };
        let face = Face::Call {
            way: n.way,
            number: n.number.as_str().into(),
            operator: n.operator.iter().map(line).collect::<Built<_>>()?,
            closing: self.text(&format!("{}.closing", n.id))?,
        };
        let sheet = SheetParts {
            expect: &n.expect,
            tests: &n.tests,
            feedback: n.feedback.is_some(),
            takes: n.takes,
            roads: &n.roads,
        };
        self.framed(&n.id, frame!(n), self.sheet(&n.id, face, items, &sheet)?)
    }

    pub(super) fn report(&self, n: &written::Report) -> Built<Node> {
        let mut items = Vec::new();
        let mut fields = Vec::new();
        for field in &n.fields {
            let first = items.len() as u16;
            items.extend(self.items(&n.id, field.options.iter())?);
            let text = self.text(&format!("{}--{}.text", n.id, field.id))?;
            fields.push(Field { text, items: first..items.len() as u16 });
        }
        let sheet = SheetParts {
            expect: &n.expect,
            tests: &n.tests,
            feedback: n.feedback.is_some(),
            takes: 0,
            roads: &n.roads,
        };
        self.framed(&n.id, frame!(n), self.sheet(&n.id, Face::Report { fields }, items, &sheet)?)
    }

    pub(super) fn claims(&self, n: &written::Claims) -> Built<Node> {
        let mut items = Vec::new();
        let mut claims = Vec::new();
        let mut expect = Vec::new();
        for claim in &n.claims {
            let key = format!("{}--{}", n.id, claim.id);
            let right = Claimed::VERDICTS.iter().position(|v| *v == claim.is).unwrap_or_default();
            expect.push(Expect {
                id: claim.id.as_str().into(),
                rule: Rule::Include((items.len() + right) as u16),
                breach: claim.breach,
                critical: false,
                feedback: self.text(&format!("{key}.feedback"))?,
            });
            items.extend(["true", "false", "not-known"].map(|verdict| Item {
                id: format!("{}-{verdict}", claim.id).into(),
                text: None,
                reply: None,
                hangs_up: false,
            }));
            claims.push(Claimed {
                id: claim.id.as_str().into(),
                text: self.text(&format!("{key}.text"))?,
                is: claim.is,
            });
        }
        for reply in &n.replies {
            let key = format!("{}--{}", n.id, reply.id);
            let feedback = self.text(&format!("{key}.feedback"))?;
            if reply.grade < written::Grade::Best {
                let rule = Rule::Exclude(items.len() as u16);
                expect.push(Expect {
                    id: reply.id.as_str().into(),
                    rule,
                    breach: reply.grade,
                    critical: false,
                    feedback,
                });
            }
            let text = Some(self.text(&format!("{key}.text"))?);
            items.push(Item { id: reply.id.as_str().into(), text, reply: Some(feedback), hangs_up: false });
        }
        let face = Face::Claims { claims, reply_text: self.text(&format!("{}.reply-text", n.id))? };
        let sheet =
            SheetParts { expect: &[], tests: &n.tests, feedback: n.feedback.is_some(), takes: 0, roads: &n.roads };
        let Kind::Sheet(sheet) = self.sheet(&n.id, face, items, &sheet)? else {
            return Err(Unbuildable { what: n.id.clone() });
        };
        self.framed(&n.id, frame!(n), Kind::Sheet(Sheet { expect, ..sheet }))
    }

    fn items<'i>(&self, node: &str, items: impl Iterator<Item = &'i written::Item>) -> Built<Vec<Item>> {
        let built = items.map(|i| {
            let text = Some(self.text(&format!("{node}--{}.text", i.id))?);
            Ok(Item { id: i.id.as_str().into(), text, reply: None, hangs_up: false })
        });
        built.collect()
    }

    fn sheet(&self, node: &str, face: Face, items: Vec<Item>, parts: &SheetParts) -> Built<Kind> {
        let expect = parts.expect.iter().map(|e| {
            Ok(Expect {
                id: e.id.as_str().into(),
                rule: rule(&items, &e.rule)?,
                breach: e.breach,
                critical: e.critical,
                feedback: self.text(&format!("{node}--{}.feedback", e.id))?,
            })
        });
        let expect = expect.collect::<Built<Vec<_>>>()?;
        let road = |r: &written::Road| {
            Ok(Road { from: r.from, then: self.effects(&r.then)?, goto: self.ix(&self.nodes, &r.goto)? })
        };
        let roads = parts.roads.iter().map(road).collect::<Built<Vec<_>>>()?;
        if roads.last().is_none_or(|last| last.from.is_some()) {
            return Err(Unbuildable { what: node.to_owned() });
        }
        let feedback = parts.feedback.then(|| self.text(&format!("{node}.feedback"))).transpose()?;
        Ok(Kind::Sheet(Sheet {
            face,
            items,
            expect,
            tests: self.tests(parts.tests)?,
            feedback,
            takes_secs: parts.takes,
            roads,
        }))
    }
}

fn rule(items: &[Item], rule: &written::Rule) -> Built<Rule> {
    Ok(match rule {
        written::Rule::Include(id) => Rule::Include(item_ix(items, id)?),
        written::Rule::Exclude(id) => Rule::Exclude(item_ix(items, id)?),
        written::Rule::AnyOf(ids) => Rule::AnyOf(ids.iter().map(|id| item_ix(items, id)).collect::<Built<_>>()?),
        written::Rule::First(id) => Rule::First(item_ix(items, id)?),
        written::Rule::Before(a, b) => Rule::Before(item_ix(items, a)?, item_ix(items, b)?),
    })
}

fn item_ix(items: &[Item], id: &str) -> Built<u16> {
    let ix = items.iter().position(|i| *i.id == *id);
    ix.map(|ix| ix as u16).ok_or_else(|| Unbuildable { what: id.to_owned() })
}
