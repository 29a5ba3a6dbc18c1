//! HTML with every text escaped and every element closed.

use crate::scenario::source::Grade;

/// The look of everything that is printed.
pub(crate) const STYLE: &str = include_str!("print.css");

/// A page being written.
#[derive(Debug, Default)]
pub(crate) struct Page {
    html: String,
}

impl Page {
    /// An element with what is inside it; an empty class is left out.
    pub fn element(&mut self, tag: &str, class: &str, inside: impl FnOnce(&mut Self)) {
        self.html.push('<');
        self.html.push_str(tag);
        if !class.is_empty() {
            self.html.push_str(" class=\"");
            self.put(class);
            self.html.push('"');
        }
        self.html.push('>');
        inside(self);
        self.html.push_str("</");
        self.html.push_str(tag);
        self.html.push('>');
        if matches!(tag, "p" | "tr" | "li" | "h1" | "h2" | "h3" | "table" | "ul") {
            self.html.push('\n');
        }
    }

    /// An element with a text alone.
    pub fn leaf(&mut self, tag: &str, class: &str, text: &str) {
        self.element(tag, class, |page| page.put(text));
    }

    /// A text; line ends become breaks.
    pub fn put(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                '\'' => self.html.push_str("&#39;"),
                '\n' => self.html.push_str("<br>"),
                letter if letter.is_control() => self.html.push(' '),
                letter => self.html.push(letter),
            }
        }
    }

    /// A row of cells of one kind, each with its class.
    pub fn row(&mut self, tag: &str, cells: &[(&str, &str)]) {
        self.element("tr", "", |page| cells.iter().for_each(|(class, text)| page.leaf(tag, class, text)));
    }

    /// A list of texts.
    pub fn bullets(&mut self, texts: impl IntoIterator<Item = String>) {
        self.element("ul", "", |page| texts.into_iter().for_each(|text| page.leaf("li", "", &text)));
    }

    /// A grade in a frame of its own; `words` say which.
    pub fn grade(&mut self, grade: Grade, words: &str) {
        let class = match grade {
            Grade::Best => "grade best",
            Grade::Workable => "grade workable",
            Grade::Harmful => "grade harmful",
            Grade::Unsafe => "grade unsafe",
        };
        self.leaf("span", class, words);
    }

    /// Markup of our own, as it stands.
    pub fn raw(&mut self, html: &str) {
        self.html.push_str(html);
    }

    pub fn finish(self) -> String {
        self.html
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_and_elements_closed() {
        let mut page = Page::default();
        page.element("p", "a\"b", |page| page.put("<script>&'x'\n\u{7}"));
        page.row("td", &[("", "1"), ("c", "2")]);
        assert_eq!(
            page.finish(),
            "<p class=\"a&quot;b\">&lt;script&gt;&amp;&#39;x&#39;<br> </p>\n<tr><td>1</td><td class=\"c\">2</td></tr>\n"
        );
    }
}
