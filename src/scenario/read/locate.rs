//! Findings of the checks, at their places in the files.

use std::collections::BTreeMap;

use super::typing::head;
use super::{Read, fix, place_of};
use crate::scenario::fault::{Arg, At, Fault, Finding, Fix, Path, Place, Step};
use crate::scenario::pack::Pack;
use crate::scenario::plan::PLAN;
use crate::scenario::plan::source::Plan;
use crate::scenario::syntax::{Lines, Span};

impl Read {
    /// A finding as a fault with its place; `pack` holds the other files of the folder.
    ///
    /// A path that leads to nothing, since the author left a field out, gives the nearest value around it.
    pub fn locate(&self, finding: Finding, pack: &Pack) -> Fault {
        Places { read: self, plan: None, pack, lines: BTreeMap::new() }.fault(finding)
    }

    /// All findings as faults, in order of place; `plan` is the folder's `floor.ron`. Left out are findings that are not
    /// true of the author's file: about a field that could not be read, and those that name an element as missing which
    /// merely could not be read.
    pub fn locate_all(
        &self,
        plan: Option<&Read<Plan>>,
        findings: impl IntoIterator<Item = Finding>,
        pack: &Pack,
    ) -> Vec<Fault> {
        let mut places = Places { read: self, plan, pack, lines: BTreeMap::new() };
        let is_real = |finding: &Finding| match &finding.at {
            At::Plan(path) => plan.is_some_and(|plan| plan.is_own(path, finding)),
            At::Source(path) => self.is_own(path, finding),
            At::File { .. } => !self.names_left_out(finding),
        };
        let real = findings.into_iter().filter(is_real);
        let mut faults: Vec<Fault> = real.map(|finding| places.fault(finding)).collect();
        faults.sort_by(|a, b| a.place.cmp(&b.place));
        faults
    }
}

impl<T> Read<T> {
    /// Findings in this file, of which nothing lies in another, as faults in order of place. What is not true of the
    /// author's file is left out, as in [`Read::locate_all`].
    pub fn locate_alone(&self, findings: impl IntoIterator<Item = Finding>) -> Vec<Fault> {
        let mut faults = Vec::new();
        for finding in findings {
            let At::Source(path) = &finding.at else { continue };
            if self.is_own(path, &finding) {
                let related = match &finding.related {
                    Some(At::Source(related)) => Some(self.place(related).0),
                    _ => None,
                };
                let (code, severity, place) = (finding.code, finding.severity, self.place(path).0);
                faults.push(Fault { code, severity, place, args: finding.args, related, fix: None });
            }
        }
        faults.sort_by(|a, b| a.place.cmp(&b.place));
        faults
    }

    fn is_own(&self, path: &Path, finding: &Finding) -> bool {
        !self.is_stand_in(path) && !self.names_left_out(finding)
    }

    fn is_stand_in(&self, path: &Path) -> bool {
        self.stand_ins.iter().any(|stand_in| path.0.starts_with(&stand_in.0))
    }

    fn names_left_out(&self, finding: &Finding) -> bool {
        let left_out = |text: &String| self.left_out.iter().any(|element| element.id.as_ref() == Some(text));
        finding.args.iter().any(|(_, value)| matches!(value, Arg::Text(text) if left_out(text)))
    }

    /// The path in the file of a path in the source, which lacks what could not be read.
    fn in_file(&self, path: &Path) -> Path {
        let mut in_file = path.clone();
        for kept in &self.kept {
            let depth = kept.list.0.len();
            if let Some(Step::Index(index)) = path.0.get(depth)
                && path.0.starts_with(&kept.list.0)
            {
                in_file.0[depth] = Step::Index(kept.places.get(*index).copied().unwrap_or(*index));
            }
        }
        in_file
    }

    fn place(&self, path: &Path) -> (Place, Option<Fix>) {
        let (file, tree) = (self.file(), &self.tree);
        let Some(found) = tree.find(&self.in_file(path)) else {
            return (place_of(file, tree, Span::new(0, 0)), None);
        };
        let whole = found.whole.then(|| fix(file, tree.node(found.node).span, ""));
        (place_of(file, tree, head(tree, found.node)), whole)
    }
}

struct Places<'a> {
    read: &'a Read,
    plan: Option<&'a Read<Plan>>,
    pack: &'a Pack,
    lines: BTreeMap<String, Lines>,
}

impl Places<'_> {
    fn fault(&mut self, finding: Finding) -> Fault {
        let (place, whole) = self.place(&finding.at);
        let fix = finding.replacement.as_ref().zip(whole).map(|(text, whole)| Fix { text: text.clone(), ..whole });
        let related = finding.related.as_ref().map(|at| self.place(at).0);
        Fault { code: finding.code, severity: finding.severity, place, args: finding.args, related, fix }
    }

    /// The place to show, and the stretch that a replacement would replace.
    fn place(&mut self, at: &At) -> (Place, Option<Fix>) {
        match (at, self.plan) {
            (At::Source(path), _) => self.read.place(path),
            (At::Plan(path), Some(plan)) => plan.place(path),
            (At::Plan(_), None) => (self.in_other(PLAN, Span::new(0, 0)), None),
            (At::File { file, start, end }, _) => {
                let place = self.in_other(file, Span::new(*start, *end));
                (place, Some(fix(file, Span::new(*start, *end), "")))
            }
        }
    }

    fn in_other(&mut self, file: &str, span: Span) -> Place {
        let text = self.pack.file(file).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        let lines = self.lines.entry(file.to_owned()).or_insert_with(|| Lines::of(text));
        let (line, column) = lines.place(text, span.start);
        Place { file: file.to_owned(), line, column, start: span.start, end: span.end }
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::{SOUND, spoiled};
    use super::super::read_source;
    use super::*;
    use crate::scenario::pack::PackFile;

    fn goto_of_choice(node: usize, choice: usize) -> Path {
        Path::default().field("nodes").index(node).field("choices").index(choice).field("goto")
    }

    #[test]
    fn a_finding_takes_the_place_of_its_value() {
        let read = read_source("scenario.ron", SOUND.as_bytes());
        let related = Path::default().field("start");
        let finding = Finding::error("SC020", goto_of_choice(0, 1)).related(related).replace_by("\"end\"");
        let fault = read.locate(finding, &Pack::default());
        assert_eq!((fault.place.line, fault.place.column), (13, 89));
        assert_eq!(&SOUND[fault.place.start..fault.place.end], "\"end\"");
        assert_eq!(fault.related.map(|place| (place.line, place.column)), Some((5, 12)));
        let fix = fault.fix.unwrap();
        assert_eq!((fix.start, fix.end, fix.text.as_str()), (fault.place.start, fault.place.end, "\"end\""));
    }

    #[test]
    fn a_value_of_many_lines_is_named_by_its_beginning() {
        let read = read_source("scenario.ron", SOUND.as_bytes());
        let fault = read.locate(Finding::error("SC020", Path::default().field("nodes").index(0)), &Pack::default());
        assert_eq!(&SOUND[fault.place.start..fault.place.end], "Decision");
    }

    #[test]
    fn variants_need_no_step_of_their_own() {
        let read = read_source("scenario.ron", SOUND.as_bytes());
        let node = Path::default().field("nodes").index(0);
        let seconds = node.field("clock").field("seconds");
        let silence = node.field("clock").field("then").index(0);
        let level = node.field("choices").index(1).field("when").index(1);
        let text = |path| read.tree.span_of(&path).map(|span| span.of(SOUND).to_owned());
        assert_eq!(text(seconds).as_deref(), Some("40"));
        assert_eq!(text(silence).as_deref(), Some("\"wait\""));
        assert_eq!(text(level).as_deref(), Some("1"));
    }

    #[test]
    fn a_field_that_is_not_there_gives_the_value_around_it() {
        let read = read_source("scenario.ron", SOUND.as_bytes());
        let path = Path::default().field("nodes").index(1).field("debrief");
        let fault = read.locate(Finding::warning("SC020", path).replace_by("x"), &Pack::default());
        assert_eq!((fault.place.line, fault.place.column), (16, 9));
        assert_eq!(fault.fix, None);
    }

    #[test]
    fn places_stay_right_when_an_element_was_left_out() {
        let read = spoiled(
            "text: \"Open\"",
            "text: 5",
            &["12:36 SC013 Field “text”: a text in quotation marks is expected here, not this number."],
        );
        let path = Path::default().field("nodes").index(0).field("outcome");
        let fault = read.locate(Finding::error("SC020", path), &Pack::default());
        assert_eq!((fault.place.line, fault.place.column), (16, 36));
    }

    #[test]
    fn findings_about_what_could_not_be_read_are_dropped() {
        let read = spoiled(
            "text: \"Someone knocks.\"",
            "text: 5",
            &["9:19 SC013 Field “text”: a text in quotation marks is expected here, not this number."],
        );
        let unknown = Finding::error("SC020", Path::default().field("start")).with("target", "door");
        let other = Finding::error("SC020", Path::default().field("start")).with("target", "gate");
        assert_eq!(read.locate_all(None, [unknown, other], &Pack::default()).len(), 1);
        let read = spoiled("theme: Intruder, ", "", &["1:1 SC014 The field “theme” is missing."]);
        let about_theme = Finding::error("SC020", Path::default().field("theme"));
        assert!(read.locate_all(None, [about_theme], &Pack::default()).is_empty());
    }

    #[test]
    fn a_finding_in_another_file_has_its_line_there() {
        let read = read_source("scenario.ron", SOUND.as_bytes());
        let words = PackFile { path: "words/lv.ftl".to_owned(), bytes: "a = ā\nb = č\n".as_bytes().to_vec() };
        let mut finding = Finding::error("SC020", Path::default());
        finding.at = At::File { file: "words/lv.ftl".to_owned(), start: 11, end: 13 };
        let fault = read.locate(finding, &Pack::new([words]));
        assert_eq!((fault.place.line, fault.place.column), (2, 5));
    }
}
