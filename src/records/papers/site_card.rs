//! The hall's own card on one sheet. What is not filled in yet is a line to write on.

use crate::records::papers::{Paper, Writer};
use crate::records::report::page::Page;

impl Writer<'_> {
    pub(super) fn site_card(&self, page: &mut Page) {
        let own = &self.input.site;
        page.leaf("h1", "", &self.say(Paper::Site.key()));
        page.leaf("p", "only", &self.say("papers-site-stays"));
        let arrival = self.input.locale.text_with("count-minutes", &[("count", own.arrival_minutes.into())]);
        let rows: [(&str, &str); 10] = [
            ("site-form-place", &own.place),
            ("site-form-address", &own.address),
            ("site-form-entrances", &own.entrances),
            ("site-form-key-holder", &own.key_holder),
            ("site-form-assembly", &own.assembly),
            ("site-form-police", &own.police_contact),
            ("site-form-leader", &own.leader),
            ("site-form-gathering", &own.gathering),
            ("papers-signal", &own.signal),
            ("papers-site-arrival", &arrival),
        ];
        page.element("table", "list facts card", |page| {
            page.element("tbody", "", |page| rows.iter().for_each(|(key, text)| self.field(page, key, text)));
        });
        page.leaf("h3", "", &self.say("papers-site-checked"));
        page.leaf("p", "quiet", &self.say("papers-site-checked-why"));
        page.element("table", "list facts card", |page| {
            page.element("tbody", "", |page| {
                ["papers-site-by", "papers-site-on"].iter().for_each(|key| self.field(page, key, ""));
            });
        });
    }

    pub(super) fn field(&self, page: &mut Page, key: &str, text: &str) {
        page.element("tr", "", |page| {
            page.leaf("th", "", &self.say(key));
            page.element("td", "", |page| match text.trim() {
                "" => page.element("div", "line", |_| {}),
                text => page.put(text),
            });
        });
    }
}
