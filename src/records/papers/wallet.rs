//! Wallet cards of 85 by 54 mm: what to say to 112, what to do, and this place's address and assembly point.

use crate::exercise::SiteCard;
use crate::records::papers::Writer;
use crate::records::report::page::Page;

/// Cards on a sheet.
const CARDS: usize = 8;
/// Letters of one's own words, above which they are set smaller, and smaller again.
const ROOMY: usize = 170;
const FULL: usize = 300;
/// Room for a few words by hand.
const BLANK: &str = "______________________";

impl Writer<'_> {
    pub(super) fn wallet(&self, page: &mut Page) {
        page.leaf("p", "quiet", &self.say("papers-wallet-how"));
        page.element("div", "cut wallets", |page| (0..CARDS).for_each(|_| self.wallet_card(page)));
    }

    fn wallet_card(&self, page: &mut Page) {
        let own = &self.input.site;
        let lines = [("papers-wallet-address", &own.address), ("papers-wallet-assembly", &own.assembly)];
        let guide = self.scenario.guide.as_ref();
        // A phrase that nobody has agreed on is not printed as if it were this hall's.
        let signal = if own.signal.trim().is_empty() { BLANK.to_owned() } else { own.signal.clone() };
        let site = SiteCard { signal, ..self.site.clone() };
        let lines_of_guide = guide.iter().flat_map(|guide| &guide.wallet);
        let told: Vec<String> = lines_of_guide.map(|line| self.text_of(*line, &site)).collect();
        let texts = lines.iter().map(|(_, text)| text.as_str()).chain(told.iter().map(String::as_str));
        let class = match texts.map(|text| text.chars().count()).sum() {
            0..ROOMY => "wallet",
            ROOMY..FULL => "wallet tight",
            _ => "wallet tightest",
        };
        page.element("div", class, |page| {
            page.element("p", "", |page| {
                page.leaf("b", "", "112");
                page.leaf("strong", "", &self.say("papers-wallet-call"));
            });
            page.leaf("p", "do", &self.say("papers-wallet-do"));
            for (key, text) in lines {
                page.element("p", "own", |page| {
                    page.leaf("span", "", &self.say(key));
                    if text.trim().is_empty() {
                        page.element("u", "", |_| {});
                    } else {
                        page.put(" ");
                        page.leaf("strong", "", text);
                    }
                });
            }
            told.iter().for_each(|line| page.leaf("p", "told", line));
            page.leaf("small", "", &self.say("papers-wallet-foot"));
        });
    }
}
