//! Wallet cards of 85 by 54 mm: what to say to 112, what to do, and this place's address and assembly point.

use crate::records::papers::Writer;
use crate::records::report::page::Page;

/// Cards on a sheet.
const CARDS: usize = 8;
/// Letters of everything of one's own, above which it is set smaller.
const ROOMY: usize = 150;

impl Writer<'_> {
    pub(super) fn wallet(&self, page: &mut Page) {
        page.leaf("p", "quiet", &self.say("papers-wallet-how"));
        page.element("div", "cut wallets", |page| (0..CARDS).for_each(|_| self.wallet_card(page)));
    }

    fn wallet_card(&self, page: &mut Page) {
        let own = &self.input.site;
        let lines = [("papers-wallet-address", &own.address), ("papers-wallet-assembly", &own.assembly)];
        let letters: usize = lines.iter().map(|(_, text)| text.chars().count()).sum();
        page.element("div", if letters > ROOMY { "wallet tight" } else { "wallet" }, |page| {
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
            page.leaf("small", "", &self.say("papers-wallet-foot"));
        });
    }
}
