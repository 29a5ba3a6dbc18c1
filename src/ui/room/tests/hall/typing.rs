//! What the trainer types while the room says it.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT;

use super::evening::Evening;
use super::pace;

/// What is typed for the phrase that the group agreed on.
pub const SIGNAL: &str = "Zilā mape";

impl Evening {
    /// The phrase that was agreed on, in its field, which Tab leads to.
    pub(super) fn type_signal(&mut self, part: &str) {
        for _ in 0..6 {
            self.key(part, Key::Tab);
            let mut nodes = self.harness.root().children_recursive();
            let focused = nodes.find(|node| node.accesskit_node().is_focused());
            if focused.is_some_and(|node| node.accesskit_node().role() == Role::TextInput) {
                drop(nodes);
                return self.letters(part, SIGNAL, pace::LETTER);
            }
        }
        panic!("Tab does not lead to the field for the signal phrase");
    }

    /// What to keep, what to change, and three actions with owner and days, all of it typed.
    pub(super) fn hot_wash(&mut self, part: &str) {
        let until = self.secs + pace::WASH - pace::RESULT;
        for (text, next) in [("Laikus ieraudzījām un sveicinājām", Key::Enter), ("Signāls visiem zināms", Key::Enter)]
        {
            self.letters(part, text, pace::LETTER);
            self.key(part, next);
        }
        self.key(part, Key::Tab);
        self.letters(part, "Durvis nebija aizslēgtas", pace::LETTER);
        self.keys_pressed(part, &[Key::Enter, Key::Tab]);
        for (text, owner, days) in [
            ("Pie durvīm dežurē divi cilvēki", "Draudzes padome", "14"),
            ("Adrese un 112 pie katra tālruņa", "Saimniecības pārzinis", "7"),
            ("Izmēģināt ieslēgšanos ar bērniem", "Svētdienas skola", "30"),
        ] {
            self.letters(part, text, pace::LETTER);
            self.key(part, Key::Tab);
            self.letters(part, owner, pace::LETTER);
            self.key(part, Key::Tab);
            self.letters(part, days, pace::LETTER);
            self.key(part, Key::Enter);
        }
        self.wait(part, (until - self.secs).max(0.0));
        self.key(part, Key::PageDown);
    }
}
