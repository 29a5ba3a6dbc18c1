//! How people are told, and how long they take to set off. The order of the means is published (a bell alone is slowest
//! and least sure, a directive voice quickest); the seconds are ours, and each says so. Data, so that a screen can show
//! every number with its source.

use super::body::{Remark, Source};
use super::chance::{Chance, Key, Purpose};
use super::plan::Spread;

/// What the message comes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    Bell,
    RecordedVoice,
    LiveVoice,
    /// Somebody goes round.
    PersonToPerson,
    Phone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// A signal, or words that ask for nothing: "please stay calm, we are checking".
    Bare,
    /// What has happened, that one leaves now, and by which way.
    LeaveBy,
    /// That one stays, closes and locks.
    StayAndLock,
}

/// One announcement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Announcement {
    pub means: Means,
    pub said: Said,
    /// Whether it was given in each language of those present; else only part of them understands.
    pub is_in_all_languages: bool,
    /// How often it is said; 1 is once.
    pub times: u32,
}

/// Time from the first sound to the first step.
#[derive(Debug, Clone, PartialEq)]
pub struct Delay {
    /// People hear a message out before they move.
    pub listens_secs: f64,
    pub then: Spread,
    /// Who does nothing of his own accord and moves only when others do, or when somebody fetches him.
    pub deaf_share: f64,
    pub sources: Vec<Source>,
}

const ORDER: Source = Source::published("Proulx & Sime (1991), Fire Safety Science 3, 843-852", Remark::MeansInOrder);
const HEARS_OUT: Source = Source::published("Purser & Bensilum (2001), Safety Science 38", Remark::HearsOut);
const SHAPE: Source =
    Source::published("Forssberg et al. (2019), Fire Technology 55, 2491-2513", Remark::ShapeOfDelays);
const SECONDS: Source = Source::assumed("Proulx & Sime (1991)", Remark::Seconds);
const LANGUAGE: Source = Source::assumed("", Remark::NotUnderstood);

/// Spread of the logarithm. An assumption within what Forssberg's figures show; a bell leaves people to guess, so more.
const SD_LN: f64 = 0.6;
const SD_LN_BELL: f64 = 0.9;
/// Nobody is counted who needs more than so many times the median.
const LONGEST: f64 = 8.0;
/// Of those who hear a message in a language that is not theirs, the share that does not understand. An assumption.
const NOT_UNDERSTOOD: f64 = 0.3;

impl Announcement {
    /// Said once, to people who all understand.
    pub fn once(means: Means, said: Said) -> Self {
        Self { means, said, is_in_all_languages: true, times: 1 }
    }

    /// For somebody who understands it, or not.
    pub fn delay(&self, is_understood: bool) -> Delay {
        // Words that one does not understand are a signal.
        let said = if is_understood { self.said } else { Said::Bare };
        let median_secs = median_secs(self.means, said) / repeated(self.times);
        let sd_ln = if self.means == Means::Bell { SD_LN_BELL } else { SD_LN };
        let then = Spread::LogNormal { mean_ln: libm::log(median_secs), sd_ln, max: LONGEST * median_secs };
        let mut sources = vec![ORDER, SHAPE, SECONDS];
        let listens_secs = self.listens_secs();
        if listens_secs > 0.0 {
            sources.push(HEARS_OUT);
        }
        if !self.is_in_all_languages {
            sources.push(LANGUAGE);
        }
        Delay { listens_secs, then, deaf_share: deaf_share(self.means, said, self.times), sources }
    }

    /// How long it takes to hear it out.
    fn listens_secs(&self) -> f64 {
        match (self.means, self.said) {
            (Means::Bell, _) => 0.0,
            (_, Said::Bare) => 4.0,
            (_, Said::LeaveBy | Said::StayAndLock) => 8.0,
        }
    }
}

impl Delay {
    /// From the first sound on; `None`: does nothing of this announcement. `nth` numbers the announcements of a run, but
    /// the person's luck is the same for all, so that a better announcement is answered sooner by all but the quickest.
    pub fn secs(&self, chance: Chance, who: Key) -> Option<f64> {
        let is_deaf = chance.part(who, Purpose::Heard, 0) < self.deaf_share;
        (!is_deaf).then(|| self.listens_secs + chance.draw(&self.then, who, Purpose::Starts, 0))
    }
}

/// Whether this person understands the announcement.
pub fn understands(announcement: &Announcement, chance: Chance, who: Key) -> bool {
    announcement.is_in_all_languages || chance.part(who, Purpose::Understands, 0) >= NOT_UNDERSTOOD
}

/// Half of those who act have set off after so long, hearing-out apart.
fn median_secs(means: Means, said: Said) -> f64 {
    match (means, said) {
        (Means::Bell, _) => 90.0,
        (Means::RecordedVoice, Said::Bare) => 75.0,
        (Means::LiveVoice, Said::Bare) => 60.0,
        (Means::PersonToPerson, Said::Bare) => 30.0,
        (Means::Phone, Said::Bare) => 120.0,
        (Means::RecordedVoice, _) => 30.0,
        (Means::LiveVoice, _) => 20.0,
        (Means::PersonToPerson, _) => 10.0,
        (Means::Phone, _) => 60.0,
    }
}

/// A second time helps most; after a third, nothing more is gained.
fn repeated(times: u32) -> f64 {
    match times {
        0 | 1 => 1.0,
        2 => 1.25,
        _ => 1.35,
    }
}

fn deaf_share(means: Means, said: Said, times: u32) -> f64 {
    let once = match (means, said) {
        (Means::Bell, _) => 0.15,
        (Means::Phone, _) => 0.40,
        (Means::PersonToPerson, _) => 0.0,
        (_, Said::Bare) => 0.10,
        _ => 0.03,
    };
    // A bell rings on anyway.
    if means == Means::Bell { once } else { once / f64::from(times.clamp(1, 3)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::body::Grounds;

    const MEANS: [Means; 5] =
        [Means::Bell, Means::RecordedVoice, Means::LiveVoice, Means::PersonToPerson, Means::Phone];

    /// Mean over those who act, and how many do, of 2000 people.
    fn mean(announcement: Announcement) -> (f64, usize) {
        let chance = Chance::of(3);
        let secs = (0..2_000).filter_map(|nth| {
            let who = Key::of("people", nth);
            announcement.delay(understands(&announcement, chance, who)).secs(chance, who)
        });
        let secs: Vec<f64> = secs.collect();
        (secs.iter().sum::<f64>() / secs.len() as f64, secs.len())
    }

    #[test]
    fn a_voice_that_says_what_to_do_beats_a_bell_as_published() {
        let leave = |means| mean(Announcement::once(means, Said::LeaveBy));
        let bell = leave(Means::Bell);
        for means in [Means::RecordedVoice, Means::LiveVoice, Means::PersonToPerson] {
            assert!(leave(means).0 < 0.6 * bell.0 && leave(means).1 > bell.1, "{means:?}");
            assert!(leave(means).0 < mean(Announcement::once(means, Said::Bare)).0);
        }
    }

    #[test]
    fn saying_it_again_and_in_every_language_helps() {
        let once = Announcement { is_in_all_languages: false, ..Announcement::once(Means::LiveVoice, Said::LeaveBy) };
        let twice = Announcement { times: 2, ..once };
        let all = Announcement { is_in_all_languages: true, ..once };
        assert!(mean(twice).0 < mean(once).0 && mean(twice).1 > mean(once).1);
        assert!(mean(all).0 < mean(once).0 && mean(all).1 > mean(once).1);
    }

    #[test]
    fn nobody_is_slower_for_being_told_better() {
        let chance = Chance::of(5);
        let once = |said| Announcement::once(Means::LiveVoice, said);
        let pairs = [
            (once(Said::Bare), once(Said::LeaveBy)),
            (once(Said::LeaveBy), Announcement { times: 2, ..once(Said::LeaveBy) }),
            (Announcement::once(Means::Bell, Said::Bare), once(Said::LeaveBy)),
        ];
        for (worse, better) in pairs {
            let (worse, better) = (worse.delay(true), better.delay(true));
            // What is heard out longer is all that anybody may lose, and only the quickest do.
            let hears_out_secs = better.listens_secs - worse.listens_secs;
            let (mut act, mut sooner) = (0, 0);
            for nth in 0..2_000 {
                let who = Key::of("people", nth);
                let Some(late) = worse.secs(chance, who) else { continue };
                let soon = better.secs(chance, who);
                assert!(soon.is_some_and(|soon| soon < late + hears_out_secs), "{nth}: {late} {soon:?}");
                act += 1;
                sooner += usize::from(soon.is_some_and(|soon| soon < late));
            }
            assert!(act > 1_500 && sooner * 100 >= act * 98, "{sooner} of {act}");
        }
    }

    #[test]
    fn every_delay_names_its_sources_and_says_what_is_assumed() {
        for means in MEANS {
            for said in [Said::Bare, Said::LeaveBy, Said::StayAndLock] {
                let delay = Announcement::once(means, said).delay(true);
                assert!(delay.sources.iter().any(Source::is_assumed), "the seconds are ours");
                assert!(delay.sources.iter().any(|it| it.grounds == Grounds::Published));
                assert!((1.0..900.0).contains(&delay.then.quantile(0.5)));
            }
        }
    }
}
