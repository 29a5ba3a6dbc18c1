//! The little of Markdown that help pages need: headings, paragraphs, lists and code.

/// One block of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    Heading {
        level: usize,
        text: String,
    },
    Paragraph(String),
    /// A line of a list, with its dot or number.
    Item {
        mark: String,
        text: String,
    },
    Code(String),
}

/// One page: its heading, and everything with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    pub title: String,
    pub blocks: Vec<Block>,
}

/// Reads pages that follow one another; a heading of the first level begins each.
pub(super) fn pages(text: &str) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    for block in blocks(text) {
        match (&block, pages.last_mut()) {
            (Block::Heading { level: 1, text }, _) => {
                let title = text.clone();
                pages.push(Page { title, blocks: vec![block] });
            }
            (_, Some(page)) => page.blocks.push(block),
            (_, None) => pages.push(Page { title: String::new(), blocks: vec![block] }),
        }
    }
    pages
}

/// Reads a text; lines that belong together become one block, signs of emphasis are left out.
pub(super) fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut code: Option<Vec<&str>> = None;
    let mut is_open = false;
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            match code.take() {
                Some(lines) => blocks.push(Block::Code(lines.join("\n"))),
                None => code = Some(Vec::new()),
            }
            is_open = false;
            continue;
        }
        if let Some(lines) = &mut code {
            lines.push(line);
            continue;
        }
        let text = line.trim();
        if text.is_empty() {
            is_open = false;
            continue;
        }
        match (begun(text), blocks.last_mut().filter(|_| is_open)) {
            (Some(block), _) => {
                is_open = !matches!(block, Block::Heading { .. });
                blocks.push(block);
            }
            (None, Some(Block::Paragraph(open) | Block::Item { text: open, .. })) => {
                open.push(' ');
                open.push_str(&plain(text));
            }
            (None, _) => {
                blocks.push(Block::Paragraph(plain(text)));
                is_open = true;
            }
        }
    }
    blocks.extend(code.map(|lines| Block::Code(lines.join("\n"))));
    blocks
}

/// The block that a line begins, if it begins a heading or a line of a list.
fn begun(text: &str) -> Option<Block> {
    let level = text.len() - text.trim_start_matches('#').len();
    if (1..=6).contains(&level) && text[level..].starts_with(' ') {
        return Some(Block::Heading { level, text: plain(text[level..].trim()) });
    }
    if let Some(item) = text.strip_prefix("- ").or_else(|| text.strip_prefix("* ")) {
        return Some(Block::Item { mark: "•".to_owned(), text: plain(item.trim()) });
    }
    let (number, item) = text.split_once(". ")?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| Block::Item { mark: format!("{number}."), text: plain(item.trim()) })
}

/// Without the signs of emphasis and code.
fn plain(text: &str) -> String {
    text.replace("**", "").replace('`', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_becomes_blocks() {
        let page = "# Title\nOne line\nand its **second**.\n\n- a\n  more\n- `b`\n2. two\n\n```\ncode  here\n```\nend";
        let item = |mark: &str, text: &str| Block::Item { mark: mark.into(), text: text.into() };
        assert_eq!(
            blocks(page),
            [
                Block::Heading { level: 1, text: "Title".into() },
                Block::Paragraph("One line and its second.".into()),
                item("•", "a more"),
                item("•", "b"),
                item("2.", "two"),
                Block::Code("code  here".into()),
                Block::Paragraph("end".into()),
            ]
        );
    }

    #[test]
    fn a_heading_of_the_first_level_begins_a_page() {
        let read = pages("# Use\nA\n\n## Keys\n```\n# no heading\n```\n# Write\nB");
        let told: Vec<_> = read.iter().map(|page| (page.title.as_str(), page.blocks.len())).collect();
        assert_eq!(told, [("Use", 4), ("Write", 2)]);
        assert_eq!(pages("only a line")[0].title, "");
        assert_eq!(pages(" \n"), []);
    }

    #[test]
    fn what_only_looks_like_a_list_is_a_paragraph() {
        assert_eq!(blocks("112 is the number. Call it."), [Block::Paragraph("112 is the number. Call it.".into())]);
        assert_eq!(blocks("#hash"), [Block::Paragraph("#hash".into())]);
        assert_eq!(blocks(""), []);
    }
}
