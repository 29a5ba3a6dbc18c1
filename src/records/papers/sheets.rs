//! Tasks with several parts, as the run sheet and the review sheet show them: what is picked from, what is expected, and
//! where each result leads.

use crate::exercise::names;
use crate::records::papers::Writer;
use crate::records::report::page::Page;
use crate::scenario::model::{Claimed, Face, Item, OperatorLine, Sheet};
use crate::scenario::sheet;

impl Writer<'_> {
    pub(super) fn sheet(&self, page: &mut Page, sheet: &Sheet) {
        self.parts_of(page, sheet);
        self.perfect(page, sheet);
        page.element("table", "choices", |page| {
            page.element("tbody", "", |page| {
                for expect in &sheet.expect {
                    page.element("tr", "", |page| {
                        page.element("td", "", |page| {
                            self.grade(page, expect.breach, expect.critical);
                            page.put(" ");
                            page.put(&self.text(expect.feedback));
                        });
                    });
                }
            });
        });
        if let Some(feedback) = sheet.feedback {
            page.leaf("span", "why", &self.say_one("papers-all-right", "feedback", self.text(feedback)));
        }
        for road in &sheet.roads {
            let target = self.target(road.goto);
            let line = match road.from {
                Some(from) => {
                    let grade = self.say(names::grade(from));
                    self.say_with("papers-road", &[("grade", grade.into()), ("target", target.into())])
                }
                None if sheet.roads.len() == 1 => format!("→ {target}"),
                None => self.say_one("papers-road-else", "target", target),
            };
            page.leaf("span", "why", &line);
        }
    }

    /// What there is to pick from.
    pub(super) fn parts_of(&self, page: &mut Page, sheet: &Sheet) {
        match &sheet.face {
            Face::Order => page.bullets(sheet.items.iter().map(|item| self.item(item))),
            Face::Call { operator, closing, .. } => self.operator(page, sheet, operator, &self.text(*closing)),
            Face::Report { fields } => {
                for field in fields {
                    page.leaf("span", "why", &self.text(field.text));
                    let options = usize::from(field.items.start)..usize::from(field.items.end);
                    let options = sheet.items.get(options).unwrap_or_default();
                    page.bullets(options.iter().map(|item| self.item(item)));
                }
            }
            Face::Claims { claims, reply_text } => {
                page.bullets(claims.iter().map(|claim| {
                    let verdict = self.say(names::verdict(claim.is));
                    let args = [("claim", self.text(claim.text).into()), ("verdict", verdict.into())];
                    self.say_with("report-claim", &args)
                }));
                page.leaf("span", "why", &self.text(*reply_text));
                let replies = sheet.items.get(claims.len() * Claimed::VERDICTS.len()..).unwrap_or_default();
                page.bullets(replies.iter().map(|item| self.item(item)));
            }
        }
    }

    /// The trainer reads the operator's lines; under each stand the cards that answer it.
    fn operator(&self, page: &mut Page, sheet: &Sheet, lines: &[OperatorLine], closing: &str) {
        page.leaf("span", "why", &self.say("papers-operator"));
        page.element("table", "choices", |page| {
            page.element("tbody", "", |page| {
                for (at, line) in lines.iter().enumerate() {
                    page.element("tr", "", |page| {
                        page.leaf("td", "letter", &(at + 1).to_string());
                        page.element("td", "", |page| {
                            page.leaf("strong", "", &self.text(line.text));
                            let cards = line.answers.iter().filter_map(|card| sheet.items.get(usize::from(*card)));
                            page.bullets(cards.map(|card| self.item(card)));
                        });
                    });
                }
            });
        });
        page.leaf("p", "", closing);
        let answers = |card: usize| lines.iter().any(|line| line.answers.iter().any(|at| usize::from(*at) == card));
        let idle: Vec<String> =
            sheet.items.iter().enumerate().filter(|(at, _)| !answers(*at)).map(|(_, card)| self.item(card)).collect();
        if !idle.is_empty() {
            page.leaf("span", "why", &self.say("papers-cards-besides"));
            page.bullets(idle);
        }
    }

    /// An item, and what is answered to it.
    fn item(&self, item: &Item) -> String {
        let text = item.text.map(|text| self.text(text)).unwrap_or_default();
        match item.reply {
            Some(reply) => format!("{text} → {}", self.text(reply)),
            None => text,
        }
    }

    fn perfect(&self, page: &mut Page, sheet: &Sheet) {
        let in_order = match sheet.face {
            Face::Order | Face::Call { .. } => " → ",
            Face::Report { .. } => "; ",
            // What is true of each claim stands beside it.
            Face::Claims { .. } => return,
        };
        let Some(picks) = sheet::perfect(sheet) else { return };
        let items = picks.iter().filter_map(|pick| sheet.items.get(usize::from(*pick))?.text);
        let items = items.map(|text| self.text(text)).collect::<Vec<_>>().join(in_order);
        page.leaf("span", "why", &self.say_one("papers-perfect", "items", items));
    }
}
