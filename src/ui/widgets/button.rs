//! Buttons in four ranks: one primary thing to do, others beside it, quiet ones in bars, and the grave one.

use egui::{Color32, Response, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, WidgetInfo, WidgetType, pos2, vec2};

use crate::ui::theme::{Tokens, Type};

/// A button; add it with `ui.add(Button::primary("Start"))`.
#[must_use]
pub struct Button<'a> {
    text: &'a str,
    rank: Rank,
    icon: Option<&'a str>,
    key: Option<&'a str>,
    name: Option<&'a str>,
    pressed: bool,
    wide: bool,
    one_line: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

struct Face {
    ground: Color32,
    words: Color32,
    edge: Stroke,
}

impl<'a> Button<'a> {
    /// The one thing to do here.
    pub fn primary(text: &'a str) -> Self {
        Self::new(text, Rank::Primary)
    }

    /// Another thing that may be done.
    pub fn secondary(text: &'a str) -> Self {
        Self::new(text, Rank::Secondary)
    }

    /// A thing in a bar, without an edge.
    pub fn quiet(text: &'a str) -> Self {
        Self::new(text, Rank::Quiet)
    }

    /// Stops or destroys.
    pub fn danger(text: &'a str) -> Self {
        Self::new(text, Rank::Danger)
    }

    /// Only an icon, in a bar; `name` is its tooltip and what a screen reader says.
    pub fn icon_only(icon: &'a str, name: &'a str) -> Self {
        Self { icon: Some(icon), name: Some(name), ..Self::new("", Rank::Quiet) }
    }

    fn new(text: &'a str, rank: Rank) -> Self {
        Self { text, rank, icon: None, key: None, name: None, pressed: false, wide: false, one_line: false }
    }

    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The key that does the same, shown at the end.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// What a screen reader says instead of the text.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// Shows that what the button turns on is on.
    pub fn pressed(mut self, pressed: bool) -> Self {
        self.pressed = pressed;
        self
    }

    /// Never breaks its text, for bars that know how wide they are.
    pub fn one_line(mut self) -> Self {
        self.one_line = true;
        self
    }

    /// Takes the whole width.
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let padding = if self.text.is_empty() { tokens.space.s } else { tokens.space.l };
        let gap = tokens.space.s;
        let words = Color32::PLACEHOLDER;
        let icon = self.icon.map(|icon| {
            ui.painter().layout_no_wrap(icon.into(), tokens.icon_font(self.pressed || self.rank == Rank::Danger), words)
        });
        let key = self.key.map(|key| ui.painter().layout_no_wrap(key.into(), tokens.font(Type::Caption), words));
        let beside = icon.as_ref().map_or(0.0, |icon| icon.size().x + if self.text.is_empty() { 0.0 } else { gap })
            + key.as_ref().map_or(0.0, |key| key.size().x + gap);
        let room = (ui.available_width() - beside - 2.0 * padding).max(tokens.control);
        let room = if self.one_line { f32::INFINITY } else { room };
        // A chosen one is heavier, but takes the same room: nothing moves when another is chosen.
        let strong = ui.painter().layout(self.text.into(), tokens.font(Type::Strong), words, room);
        let plain = self.rank == Rank::Quiet && !self.pressed;
        let text = if plain {
            ui.painter().layout(self.text.into(), tokens.font(Type::Body), words, room)
        } else {
            strong.clone()
        };
        let content = beside + text.size().x;
        let width = if self.wide { ui.available_width() } else { beside + strong.size().x + 2.0 * padding };
        // An icon alone grows with the scale by itself, and bars have no room to waste.
        let least = tokens.control / tokens.scale.max(1.0);
        let size = vec2(width.max(least), (text.size().y + 2.0 * tokens.space.xs).max(tokens.control));
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let name = self.name.unwrap_or(self.text);
        response.widget_info(|| {
            if self.pressed {
                WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), true, name)
            } else {
                WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name)
            }
        });
        if ui.is_rect_visible(rect) {
            let face = self.face(&tokens, &response);
            ui.painter().rect(rect, tokens.radius_control, face.ground, face.edge, StrokeKind::Inside);
            if self.rank == Rank::Quiet && self.pressed {
                let bar = rect.with_min_y(rect.bottom() - tokens.space.xs).shrink2(vec2(tokens.space.s, 0.0));
                ui.painter().rect_filled(bar, tokens.space.xs / 2.0, tokens.colour.accent);
            }
            // Quiet ones stand in lists: their words begin at one edge, however heavy or long they are.
            let mut x = match self.rank {
                Rank::Quiet => rect.left() + padding,
                _ => rect.center().x - content / 2.0,
            };
            let middle = rect.center().y;
            let mut put = |galley: std::sync::Arc<egui::Galley>, words: Color32| {
                let Vec2 { x: width, y: height } = galley.size();
                ui.painter().galley_with_override_text_color(pos2(x, middle - height / 2.0), galley, words);
                x += width + gap;
            };
            if let Some(icon) = icon {
                put(icon, face.words);
            }
            if !self.text.is_empty() {
                put(text, face.words);
            }
            if let Some(key) = key {
                put(key, face.words);
            }
        }
        if self.text.is_empty() { response.on_hover_text(name) } else { response }
    }
}

impl Button<'_> {
    /// How wide it is in one line, for bars that measure before they draw.
    pub fn width(&self, ui: &Ui) -> f32 {
        let tokens = Tokens::of(ui);
        let wide = |words: &str, font| ui.painter().layout_no_wrap(words.into(), font, Color32::PLACEHOLDER).size().x;
        let (padding, gap) = match self.text.is_empty() {
            true => (tokens.space.s, 0.0),
            false => (tokens.space.l, tokens.space.s),
        };
        let is_filled = self.pressed || self.rank == Rank::Danger;
        let icon = self.icon.map_or(0.0, |icon| wide(icon, tokens.icon_font(is_filled)) + gap);
        let key = self.key.map_or(0.0, |key| wide(key, tokens.font(Type::Caption)) + tokens.space.s);
        let text = wide(self.text, tokens.font(Type::Strong));
        (icon + key + text + 2.0 * padding).max(tokens.control / tokens.scale.max(1.0))
    }

    fn face(&self, tokens: &Tokens, response: &Response) -> Face {
        let colour = &tokens.colour;
        let touched = response.hovered() || response.is_pointer_button_down_on();
        let none = Color32::TRANSPARENT;
        match self.rank {
            Rank::Primary => Face {
                ground: if touched { colour.accent_hover } else { colour.accent },
                words: colour.on_accent,
                edge: Stroke::NONE,
            },
            Rank::Danger => Face {
                ground: if touched { colour.raised } else { none },
                words: colour.danger,
                edge: Stroke::new(tokens.edge, colour.danger),
            },
            Rank::Secondary => Face {
                ground: if touched || self.pressed { colour.raised } else { colour.panel },
                words: colour.text,
                edge: if self.pressed { Stroke::new(2.0, colour.accent) } else { tokens.edge_stroke() },
            },
            Rank::Quiet => Face {
                ground: if touched || self.pressed { colour.raised } else { none },
                words: colour.text,
                edge: if touched && tokens.edge > 1.0 { tokens.edge_stroke() } else { Stroke::NONE },
            },
        }
    }
}
