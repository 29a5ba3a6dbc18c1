//! Bodies: how fast, how broad, who needs help. Every number says where it comes from.

use super::plan::{Body, Spread};

/// How far a number can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grounds {
    /// Read in the work named.
    Published,
    /// Commonly quoted from the work named; not checked against it.
    Quoted,
    /// Ours. The work named points the way, without giving the number.
    Assumed,
}

/// Where a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    pub grounds: Grounds,
    /// Author, year, title or number of the work, as one writes it in a list of sources. Empty: nothing to name.
    pub work: &'static str,
    pub remark: Option<Remark>,
}

/// What was taken from a work; told in words elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    BodyTypes,
    StairFactors,
    SlowestClass,
    ManualChair,
    StairChair,
    LargestChair,
    Handlers,
    WithoutSight,
    StairsWithoutSight,
    SmallChildren,
    MeansInOrder,
    HearsOut,
    ShapeOfDelays,
    /// The seconds themselves are ours.
    Seconds,
    NotUnderstood,
    OrderOfActions,
    Freezing,
    TurnsRound,
}

/// What is known of one kind of body.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Profile {
    /// On the flat, unhindered, metres per second.
    pub speed: Spread,
    pub speed_source: Source,
    /// Share of an adult's pace on the same stairs.
    pub up_factor: f64,
    pub down_factor: f64,
    pub stairs_source: Source,
    /// From shoulder to shoulder, or over the wheels.
    pub width_m: f64,
    /// From chest to back, or the length of the chair.
    pub depth_m: f64,
    pub size_source: Source,
    /// Takes ramps, never stairs.
    pub is_on_wheels: bool,
    /// How many others it takes to bring the person out: on the flat, and over stairs.
    pub helpers_flat: u32,
    pub helpers_stairs: u32,
    pub help_source: Source,
}

const FDS_EVAC: Source =
    Source::published("Korhonen, FDS+Evac technical reference and user's guide (VTT)", Remark::BodyTypes);
/// Adults keep the stair's own pace, so their share is 1 by definition.
const ADULT_STAIRS: Source = Source::published("RiMEA 4.1.1, tests 2 and 3", Remark::StairFactors);
const NOTHING: Source = Source { grounds: Grounds::Assumed, work: "", remark: None };

impl Remark {
    pub const ALL: [Self; 18] = [
        Self::BodyTypes,
        Self::StairFactors,
        Self::SlowestClass,
        Self::ManualChair,
        Self::StairChair,
        Self::LargestChair,
        Self::Handlers,
        Self::WithoutSight,
        Self::StairsWithoutSight,
        Self::SmallChildren,
        Self::MeansInOrder,
        Self::HearsOut,
        Self::ShapeOfDelays,
        Self::Seconds,
        Self::NotUnderstood,
        Self::OrderOfActions,
        Self::Freezing,
        Self::TurnsRound,
    ];

    /// A lasting name, by which its words are found.
    pub fn code(self) -> &'static str {
        match self {
            Self::BodyTypes => "body-types",
            Self::StairFactors => "stair-factors",
            Self::SlowestClass => "slowest-class",
            Self::ManualChair => "manual-chair",
            Self::StairChair => "stair-chair",
            Self::LargestChair => "largest-chair",
            Self::Handlers => "handlers",
            Self::WithoutSight => "without-sight",
            Self::StairsWithoutSight => "stairs-without-sight",
            Self::SmallChildren => "small-children",
            Self::MeansInOrder => "means-in-order",
            Self::HearsOut => "hears-out",
            Self::ShapeOfDelays => "shape-of-delays",
            Self::Seconds => "seconds",
            Self::NotUnderstood => "not-understood",
            Self::OrderOfActions => "order-of-actions",
            Self::Freezing => "freezing",
            Self::TurnsRound => "turns-round",
        }
    }
}

impl Source {
    pub const fn published(work: &'static str, remark: Remark) -> Self {
        Self { grounds: Grounds::Published, work, remark: Some(remark) }
    }

    pub const fn quoted(work: &'static str, remark: Remark) -> Self {
        Self { grounds: Grounds::Quoted, work, remark: Some(remark) }
    }

    /// The work points the way; the number is ours.
    pub const fn assumed(work: &'static str, remark: Remark) -> Self {
        Self { grounds: Grounds::Assumed, work, remark: Some(remark) }
    }

    pub fn is_assumed(&self) -> bool {
        self.grounds == Grounds::Assumed
    }
}

impl Profile {
    pub fn of(body: Body) -> &'static Self {
        match body {
            Body::Adult => &ADULT,
            Body::Child => &CHILD,
            Body::Older => &OLDER,
            Body::Wheelchair => &WHEELCHAIR,
            Body::VisuallyImpaired => &VISUALLY_IMPAIRED,
            Body::Carer => &CARER,
        }
    }

    /// Diameter of the circle that nobody else's circle may cut at the start.
    pub fn room_m(&self) -> f64 {
        ((self.depth_m + self.width_m) / 2.0).max(0.45)
    }
}

static ADULT: Profile = Profile {
    speed: Spread::Uniform { min: 0.95, max: 1.55 },
    speed_source: FDS_EVAC,
    up_factor: 1.0,
    down_factor: 1.0,
    stairs_source: ADULT_STAIRS,
    width_m: 0.46,
    depth_m: 0.28,
    // The adult to whom the walking laws are calibrated; FDS+Evac's circle of 0.51 m is a little wider.
    size_source: Source::assumed(FDS_EVAC.work, Remark::BodyTypes),
    is_on_wheels: false,
    helpers_flat: 0,
    helpers_stairs: 0,
    help_source: NOTHING,
};

static CHILD: Profile = Profile {
    speed: Spread::Uniform { min: 0.60, max: 1.20 },
    width_m: 0.38,
    depth_m: 0.23,
    // A child of school age takes stairs as an adult does.
    stairs_source: Source::assumed(ADULT_STAIRS.work, Remark::StairFactors),
    ..ADULT
};

static OLDER: Profile = Profile {
    speed: Spread::Uniform { min: 0.50, max: 1.10 },
    // Fruin's slowest class, 0.42 m/s down and 0.32 m/s up, over this mean and an adult's share (0.5, 0.75).
    up_factor: 0.80,
    down_factor: 0.70,
    stairs_source: Source::published("Fruin (1971)", Remark::SlowestClass),
    ..ADULT
};

/// Propelled by hand, unaided. With a helper the pair goes at the helper's pace.
static WHEELCHAIR: Profile = Profile {
    speed: Spread::Normal { mean: 0.69, sd: 0.35, min: 0.13, max: 1.35 },
    speed_source: Source::quoted("Boyce, Shields & Silcock (1999), Fire Technology 35(1), 51-67", Remark::ManualChair),
    // On ramps, for nobody carries anybody over stairs here: as down stairs in a stair chair (0.31 m/s, over this mean and
    // an adult's share), by assumption.
    up_factor: 0.60,
    down_factor: 0.60,
    stairs_source: Source::assumed("Kuligowski et al. (2014), NIST", Remark::StairChair),
    width_m: 0.70,
    depth_m: 1.20,
    size_source: Source::quoted("ISO 7193", Remark::LargestChair),
    is_on_wheels: true,
    helpers_flat: 1,
    helpers_stairs: 2,
    help_source: Source::assumed("Adams & Galea (2011), PED 2010", Remark::Handlers),
};

static VISUALLY_IMPAIRED: Profile = Profile {
    speed: Spread::Uniform { min: 0.60, max: 1.20 },
    // The study says "lower than the value suggested in literature"; the number is ours.
    speed_source: Source::assumed("Sørensen & Dederichs (2015), Fire and Materials", Remark::WithoutSight),
    stairs_source: Source::assumed("Sørensen & Dederichs (2015), Fire and Materials", Remark::StairsWithoutSight),
    helpers_flat: 1,
    helpers_stairs: 1,
    ..ADULT
};

/// As fast as the small child at the hand.
static CARER: Profile = Profile {
    speed: Spread::Uniform { min: 0.60, max: 1.10 },
    speed_source: Source::assumed("Larusdottir & Dederichs (2011), PED 2010", Remark::SmallChildren),
    width_m: 0.80,
    depth_m: 0.35,
    size_source: NOTHING,
    ..ADULT
};

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Body; 6] =
        [Body::Adult, Body::Child, Body::Older, Body::Wheelchair, Body::VisuallyImpaired, Body::Carer];

    #[test]
    fn every_profile_is_a_body_that_can_move() {
        for body in ALL {
            let profile = Profile::of(body);
            assert!(profile.speed.quantile(0.001) > 0.1 && profile.speed.quantile(0.999) < 2.0, "{body:?}");
            assert!((0.3..=1.0).contains(&profile.up_factor) && (0.3..=1.0).contains(&profile.down_factor));
            assert!((0.2..=1.3).contains(&profile.depth_m) && (0.35..=0.9).contains(&profile.width_m));
            assert!(profile.helpers_flat <= profile.helpers_stairs);
        }
    }

    #[test]
    fn a_number_that_is_not_ours_names_a_work() {
        for body in ALL {
            let p = Profile::of(body);
            for source in [p.speed_source, p.stairs_source, p.size_source, p.help_source] {
                assert!(source.is_assumed() || !source.work.is_empty(), "{body:?}");
            }
        }
    }

    #[test]
    fn adults_go_at_the_published_mean() {
        assert_eq!(Profile::of(Body::Adult).speed.quantile(0.5), 1.25);
        let mean = |body| Profile::of(body).speed.quantile(0.5);
        assert!(mean(Body::Adult) > mean(Body::Child) && mean(Body::Child) > mean(Body::Older));
    }
}
