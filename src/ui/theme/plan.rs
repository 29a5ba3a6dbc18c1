//! The look of a plan: colours that only a plan has, and sizes on it that do not grow with the zoom.

use egui::Color32;
use serde::Deserialize;

use super::files::{colour, colours};

/// Everything else on a plan has the colours of all panels: walls as text, floor as a card, exits as the accent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanColours {
    /// One quiet hue for each group of people, round and round; none of them warns.
    #[serde(deserialize_with = "colours")]
    pub people: Vec<Color32>,
    /// From little to much, in steps that one tells apart by their brightness alone.
    #[serde(deserialize_with = "colours")]
    pub heat: Vec<Color32>,
    /// Where it is thickest.
    #[serde(deserialize_with = "colour")]
    pub smoke: Color32,
    #[serde(deserialize_with = "colour")]
    pub fire: Color32,
    /// What a threat has in sight.
    #[serde(deserialize_with = "colour")]
    pub sight: Color32,
}

/// In logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanSizes {
    pub wall: f32,
    pub leaf: f32,
    /// Least radius of a person.
    pub person: f32,
    /// From one line of a hatching to the next.
    pub hatch: f32,
    /// Side of a square in which heat and smoke are summed, at least.
    pub cell: f32,
    /// Radius of the ring that stands for a threat, at least.
    pub threat: f32,
}

impl PlanColours {
    /// The hue of a group, by its place in the plan's people.
    pub fn group(&self, group: usize) -> Color32 {
        self.people.get(group % self.people.len().max(1)).copied().unwrap_or(Color32::TRANSPARENT)
    }

    /// The colour of a step of heat, from 0; the last for all above.
    pub fn heat(&self, step: usize) -> Color32 {
        self.heat.get(step).or(self.heat.last()).copied().unwrap_or(Color32::TRANSPARENT)
    }
}

#[cfg(test)]
mod tests {
    use super::super::room::{contrast, luminance};
    use super::super::{Theme, Tokens};

    #[test]
    fn people_and_hazards_are_seen_on_the_floor() {
        for theme in Theme::ALL {
            let tokens = Tokens::new(theme, 100, false);
            let (plan, floor) = (&tokens.plan, tokens.colour.panel);
            assert!(plan.people.len() >= 6);
            for hue in plan.people.iter().chain([&plan.fire, &plan.sight.to_opaque()]) {
                assert!(contrast(*hue, floor) >= 3.0, "{theme:?}: {hue:?} is {:.2}", contrast(*hue, floor));
            }
        }
    }

    #[test]
    fn heat_is_told_apart_by_brightness_alone() {
        for theme in Theme::ALL {
            let heat: Vec<f64> = Tokens::new(theme, 100, false).plan.heat.iter().map(|step| luminance(*step)).collect();
            assert_eq!(heat.len(), 5);
            let ratio = |pair: &[f64]| (pair[0].max(pair[1]) + 0.05) / (pair[0].min(pair[1]) + 0.05);
            let is_one_way = heat.is_sorted() || heat.iter().rev().is_sorted();
            assert!(is_one_way && heat.windows(2).all(|pair| ratio(pair) > 1.25), "{theme:?}: {heat:?}");
        }
    }
}
