//! Whether people approved exactly this content. The hash leaves out the value of `approved` itself, or an approval
//! written into the file would end itself.

use crate::scenario::fault::Path;
use crate::scenario::pack::{Pack, PackFile};
use crate::scenario::read::Read;
use crate::scenario::source::Source;

/// Hash of all that an approval is about: every file, and `scenario.ron` without its list of approvals.
pub fn content_hash(pack: &Pack, read: &Read) -> String {
    let approvals = read.tree.span_of(&Path::default().field("approved"));
    let without = |file: &PackFile| match (&approvals, file.path == read.file()) {
        (Some(span), true) => {
            let (head, tail) = (file.bytes.get(..span.start), file.bytes.get(span.end..));
            PackFile { path: file.path.clone(), bytes: [head, tail].into_iter().flatten().flatten().copied().collect() }
        }
        _ => file.clone(),
    };
    Pack::new(pack.files().iter().map(without)).hash()
}

/// Whether one of the approvals is for this content.
pub fn is_approved(source: &Source, content_hash: &str) -> bool {
    source.approved.iter().any(|approval| approval.content == content_hash)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::scenario::open::{Opened, SCENARIO, open};
    use crate::scenario::shared::Shared;

    fn opened(text: &str) -> Opened {
        let file = PackFile { path: SCENARIO.to_owned(), bytes: text.as_bytes().to_vec() };
        open(Arc::new(Pack::new([file])), &Shared::shipped())
    }

    #[test]
    fn an_approval_holds_for_exactly_the_content_that_it_names() {
        let draft = include_str!("sample.ron").replacen("objectives:", "approved: [],\n    objectives:", 1);
        let hash = opened(&draft).content_hash;
        let approval = format!("approved: [(body: \"VP\", on: \"2027-01-15\", content: \"{hash}\")]");
        let approved = draft.replacen("approved: []", &approval, 1);
        assert!(!opened(&draft).is_approved());
        assert!(opened(&approved).is_approved(), "writing the approval down does not end it");
        assert!(opened(&approved).scenario("lv").unwrap().is_approved);
        let changed = approved.replacen("Say hello", "Say hallo", 1);
        assert!(!opened(&changed).is_approved() && !opened(&changed).scenario("lv").unwrap().is_approved);
    }
}
