//! What those in charge can know: a board of the rooms in a lockdown, and a roll-call at the assembly point. Both are
//! folded from [`Noted`] events, so a board at any moment is what had been reported by then; the truth stands beside it for
//! the debrief only.

mod roll;

use super::plan::ZoneAt;

pub use roll::{Difference, RollCall, Unit};

/// Something reported or seen, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Noted {
    pub secs: f64,
    pub what: What,
}

#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// Those in the room have heard the alarm.
    Heard(ZoneAt),
    Closed(ZoneAt),
    Locked(ZoneAt),
    /// Lights out, out of sight.
    Dark(ZoneAt),
    /// Somebody reports how many are in the room.
    Counted {
        zone: ZoneAt,
        people: u32,
    },
    /// A door of the room no longer holds.
    Opened(ZoneAt),
    /// A warden at the assembly point, or in a room, has seen this person.
    Met {
        person: usize,
    },
    /// A warden has gone through the zone and found nobody.
    Swept(ZoneAt),
}

/// One room. Each field is the time at which it came about.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Room {
    pub zone: ZoneAt,
    pub heard_secs: Option<f64>,
    pub closed_secs: Option<f64>,
    pub locked_secs: Option<f64>,
    pub dark_secs: Option<f64>,
    /// When, and how many.
    pub counted: Option<(f64, u32)>,
}

/// The lockdown board.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Board {
    pub rooms: Vec<Room>,
}

impl Board {
    pub fn of(rooms: impl IntoIterator<Item = ZoneAt>) -> Self {
        Self { rooms: rooms.into_iter().map(|zone| Room { zone, ..Room::default() }).collect() }
    }

    /// What the board says after all that was noted until `secs`.
    pub fn at(rooms: impl IntoIterator<Item = ZoneAt>, noted: &[Noted], secs: f64) -> Self {
        let mut board = Self::of(rooms);
        for it in noted.iter().filter(|it| it.secs <= secs) {
            board.note(it);
        }
        board
    }

    pub fn note(&mut self, noted: &Noted) {
        let secs = noted.secs;
        match noted.what {
            What::Heard(zone) => self.set(zone, |room| _ = room.heard_secs.get_or_insert(secs)),
            What::Closed(zone) => self.set(zone, |room| _ = room.closed_secs.get_or_insert(secs)),
            What::Locked(zone) => self.set(zone, |room| {
                room.closed_secs.get_or_insert(secs);
                room.locked_secs.get_or_insert(secs);
            }),
            What::Dark(zone) => self.set(zone, |room| _ = room.dark_secs.get_or_insert(secs)),
            What::Counted { zone, people } => self.set(zone, |room| room.counted = Some((secs, people))),
            What::Opened(zone) => self.set(zone, |room| (room.closed_secs, room.locked_secs) = (None, None)),
            What::Met { .. } | What::Swept(_) => {}
        }
    }

    /// When so many percent of the rooms were locked, dark and counted; `None` if they are not.
    pub fn secure_secs(&self, percent: f64) -> Option<f64> {
        let mut secs: Vec<f64> = self.rooms.iter().filter_map(Room::secure_secs).collect();
        secs.sort_by(f64::total_cmp);
        let needed = (percent / 100.0 * self.rooms.len() as f64).ceil().max(1.0) as usize;
        secs.get(needed - 1).copied()
    }

    fn set(&mut self, zone: ZoneAt, change: impl FnOnce(&mut Room)) {
        if let Some(room) = self.rooms.iter_mut().find(|room| room.zone == zone) {
            change(room);
        }
    }
}

impl Room {
    /// When the last of locked, dark and counted came about.
    pub fn secure_secs(&self) -> Option<f64> {
        Some(self.locked_secs?.max(self.dark_secs?).max(self.counted?.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(list: &[(f64, What)]) -> Vec<Noted> {
        list.iter().map(|(secs, what)| Noted { secs: *secs, what: what.clone() }).collect()
    }

    #[test]
    fn a_board_says_what_had_been_reported_by_then() {
        let noted = noted(&[
            (5.0, What::Heard(3)),
            (9.0, What::Closed(3)),
            (20.0, What::Locked(3)),
            (25.0, What::Dark(3)),
            (60.0, What::Counted { zone: 3, people: 24 }),
        ]);
        let early = Board::at([3, 4], &noted, 21.0);
        assert_eq!(early.rooms[0].locked_secs, Some(20.0));
        assert_eq!((early.rooms[0].dark_secs, early.rooms[0].secure_secs()), (None, None));
        let late = Board::at([3, 4], &noted, 60.0);
        assert_eq!(late.rooms[0].secure_secs(), Some(60.0));
        assert_eq!(late.rooms[1], Room { zone: 4, ..Room::default() });
        assert_eq!((late.secure_secs(50.0), late.secure_secs(95.0)), (Some(60.0), None));
    }

    #[test]
    fn the_first_time_counts_and_a_forced_door_undoes_the_lock() {
        let first = noted(&[(9.0, What::Closed(0)), (12.0, What::Closed(0)), (30.0, What::Locked(0))]);
        let mut board = Board::at([0], &first, 99.0);
        assert_eq!(board.rooms[0].closed_secs, Some(9.0));
        board.note(&Noted { secs: 70.0, what: What::Opened(0) });
        assert_eq!((board.rooms[0].closed_secs, board.rooms[0].locked_secs), (None, None));
        board.note(&Noted { secs: 80.0, what: What::Locked(0) });
        assert_eq!((board.rooms[0].closed_secs, board.rooms[0].locked_secs), (Some(80.0), Some(80.0)));
    }
}
