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
    /// A row of a table.
    Row(Vec<String>),
}

/// Reads a page; lines that belong together become one block, signs of emphasis are left out.
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
        let is_rule = text.starts_with("| -") || text.starts_with("|-");
        if text.is_empty() || is_rule {
            is_open = false;
            continue;
        }
        match (begun(text), blocks.last_mut().filter(|_| is_open)) {
            (Some(block), _) => {
                is_open = !matches!(block, Block::Heading { .. } | Block::Row(_));
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
    if let Some(row) = text.strip_prefix('|') {
        let cells = row.trim_end_matches('|').split('|').map(|cell| plain(cell.trim()));
        return Some(Block::Row(cells.collect()));
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
        let page = "# Title\nOne line\nand its **second**.\n\n- a\n  more\n- `b`\n2. two\n\n```\ncode  here\n```\n| a | `b` |\n| --- | --- |\n| c | d |\nend";
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
                Block::Row(vec!["a".into(), "b".into()]),
                Block::Row(vec!["c".into(), "d".into()]),
                Block::Paragraph("end".into()),
            ]
        );
    }

    #[test]
    fn what_only_looks_like_a_list_is_a_paragraph() {
        assert_eq!(blocks("112 is the number. Call it."), [Block::Paragraph("112 is the number. Call it.".into())]);
        assert_eq!(blocks("#hash"), [Block::Paragraph("#hash".into())]);
        assert_eq!(blocks(""), []);
    }
}
