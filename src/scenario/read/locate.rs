//! Findings of the checks, at their places in the files.

use std::collections::BTreeMap;

use super::typing::head;
use super::{Read, fix, place_of};
use crate::scenario::fault::{At, Fault, Finding, Fix, Path, Place, Step};
use crate::scenario::pack::Pack;
use crate::scenario::syntax::{Lines, Span};

impl Read {
    /// A finding as a fault with its place; `pack` holds the other files of the folder.
    ///
    /// A path that leads to nothing, since the author left a field out, gives the nearest value around it.
    pub fn locate(&self, finding: Finding, pack: &Pack) -> Fault {
        Places { read: self, pack, lines: BTreeMap::new() }.fault(finding)
    }

    /// All findings as faults, in order of place. Findings about a top field that could not be read are left out: the
    /// value that they speak of is not the author's.
    pub fn locate_all(&self, findings: impl IntoIterator<Item = Finding>, pack: &Pack) -> Vec<Fault> {
        let mut places = Places { read: self, pack, lines: BTreeMap::new() };
        let real = findings.into_iter().filter(|finding| !self.is_stand_in(&finding.at));
        let mut faults: Vec<Fault> = real.map(|finding| places.fault(finding)).collect();
        faults.sort_by(|a, b| a.place.cmp(&b.place));
        faults
    }

    fn is_stand_in(&self, at: &At) -> bool {
        let At::Source(path) = at else { return false };
        matches!(path.0.first(), Some(Step::Field(name)) if self.stand_ins.contains(name))
    }

    /// The path in the file of a path in the source, which lacks what could not be read.
    fn in_file(&self, path: &Path) -> Path {
        let mut path = path.clone();
        if let [Step::Field(list), Step::Index(index), ..] = path.0.as_mut_slice()
            && let Some(kept) = self.kept.get(list)
        {
            *index = kept.get(*index).copied().unwrap_or(*index);
        }
        path
    }
}

struct Places<'a> {
    read: &'a Read,
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
        match at {
            At::Source(path) => self.in_source(path),
            At::File { file, start, end } => {
                let place = self.in_other(file, Span::new(*start, *end));
                (place, Some(fix(file, Span::new(*start, *end), "")))
            }
        }
    }

    fn in_source(&self, path: &Path) -> (Place, Option<Fix>) {
        let (file, tree) = (self.read.file(), &self.read.tree);
        let Some(found) = tree.find(&self.read.in_file(path)) else {
            return (place_of(file, tree, Span::new(0, 0)), None);
        };
        let whole = found.whole.then(|| fix(file, tree.node(found.node).span, ""));
        (place_of(file, tree, head(tree, found.node)), whole)
    }

    fn in_other(&mut self, file: &str, span: Span) -> Place {
        let text = self.pack.file(file).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        let lines = self.lines.entry(file.to_owned()).or_insert_with(|| Lines::of(text));
        let (line, column) = lines.place(text, span.start);
        Place { file: file.to_owned(), line, column, start: span.start, end: span.end }
    }
}
