//! How people walk: the numbers of the collision-free speed law (Tordeux 2016), with bodies that are narrower sideways
//! than in front and with people who yield only to those nearer to the same goal. Two calibrations, since the published
//! experiments disagree: door flows of young students, and walking speeds of mixed crowds.

/// Lengths in metres, times in seconds, for an adult; other bodies are scaled (see [`Law::lateral`]).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Law {
    /// Distance of two middles that stand shoulder to shoulder.
    pub lateral_m: f32,
    /// Distance of two middles that stand one behind the other.
    pub frontal_m: f32,
    /// Speed = free way ahead / this.
    pub time_gap_secs: f32,
    /// How strongly, and over what distance, others turn somebody aside.
    pub turn: f32,
    pub turn_m: f32,
    /// The same for walls.
    pub wall_turn: f32,
    pub wall_turn_m: f32,
    /// Share of the turning that comes from those behind oneself on the way to the same goal.
    pub behind_share: f32,
    /// Share of the turning, and of the width, towards people with another goal: one turns a shoulder.
    pub other_share: f32,
    pub other_width: f32,
    /// Keeping right of those who come towards one: strength, and over what distance.
    pub right: f32,
    pub right_m: f32,
    /// How long somebody comes no nearer to his goal, all in all, before squeezing past those with another one.
    pub patience_secs: f32,
    /// Over what time a heading follows a change of mind.
    pub heading_secs: f32,
    /// People per metre of clear width and second that a door lets through at most; `None` sets no limit.
    pub door_limit: Option<f32>,
}

/// Shoulder width of the adult to whom the lengths of a law belong.
pub const ADULT_WIDTH_M: f64 = 0.46;
/// Depth of that adult's body.
pub const ADULT_DEPTH_M: f64 = 0.28;

impl Law {
    /// Set A: meets the door flows of the experiments, 1.9 people per metre and second.
    pub const fn observed() -> Self {
        Self {
            lateral_m: 0.27,
            frontal_m: 0.44,
            time_gap_secs: 0.55,
            turn: 8.0,
            turn_m: 0.1,
            wall_turn: 5.0,
            wall_turn_m: 0.02,
            behind_share: 0.2,
            other_share: 0.5,
            other_width: 0.75,
            right: 0.5,
            right_m: 0.5,
            patience_secs: 2.0,
            heading_secs: 0.1,
            door_limit: None,
        }
    }

    /// Set B: meets the walking speeds of mixed crowds (Weidmann), about 1.5 people per metre and second at doors.
    pub const fn careful() -> Self {
        Self { lateral_m: 0.30, frontal_m: 0.42, time_gap_secs: 0.75, ..Self::observed() }
    }

    /// For runs that must keep to a code: no door lets more through than so many people per metre and second.
    pub const fn with_door_limit(self, per_metre_and_second: f32) -> Self {
        Self { door_limit: Some(per_metre_and_second), ..self }
    }

    /// Half of the shoulder-to-shoulder distance of somebody of this width.
    pub fn lateral(&self, width_m: f64) -> f32 {
        let share = (width_m / ADULT_WIDTH_M).clamp(0.3, 3.0);
        0.5 * self.lateral_m * share as f32
    }

    /// Half of the distance one behind the other of somebody of this depth.
    pub fn frontal(&self, depth_m: f64) -> f32 {
        let more = (depth_m - ADULT_DEPTH_M).clamp(-0.15, 1.2);
        0.5 * self.frontal_m + 0.5 * more as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_takes_less_room_than_an_adult_and_a_wheelchair_more() {
        let law = Law::observed();
        assert_eq!(law.lateral(ADULT_WIDTH_M), 0.5 * law.lateral_m);
        assert!(law.lateral(0.32) < law.lateral(ADULT_WIDTH_M));
        assert!(law.lateral(0.70) > law.lateral(ADULT_WIDTH_M));
        assert!(law.frontal(1.2) > law.frontal(ADULT_DEPTH_M));
    }
}
