//! What it is about, as one thing that stands before the house, to the right of the middle.

use super::easel::Easel;

/// A door that stands open, and light falls out.
pub(super) fn door(easel: &Easel) {
    let ink = &easel.ink;
    easel.patch(&[[36.0, 0.0], [66.0, 0.0], [54.0, -17.0], [12.0, -17.0]], ink.glow);
    easel.block([31.0, 0.0], [40.0, 66.0], ink.roof);
    easel.block([36.0, 0.0], [30.0, 61.0], ink.accent);
    easel.shape(&[[66.0, 61.0], [66.0, 0.0], [86.0, -9.0], [86.0, 55.0]], ink.wall);
    easel.dot([82.0, 23.0], 1.8, ink.accent);
    easel.line(&[[71.0, 50.0], [81.0, 47.5], [81.0, 30.0], [71.0, 31.5], [71.0, 50.0]]);
}

/// A wall with a broken pane, and a grey square over what was written there.
pub(super) fn wall(easel: &Easel) {
    let ink = &easel.ink;
    easel.block([24.0, 0.0], [70.0, 52.0], ink.wall);
    easel.block([22.0, 52.0], [74.0, 4.0], ink.roof);
    for (y, shift) in [(6.0, 0.0), (12.0, 9.0), (40.0, 0.0), (46.0, 9.0)] {
        easel.line(&[[28.0 + shift, y], [42.0 + shift, y]]);
        easel.line(&[[58.0 + shift, y], [72.0 + shift, y]]);
    }
    easel.block([29.0, 16.0], [26.0, 22.0], ink.light);
    let hit = [43.0, 28.0];
    easel.shape(&[[39.0, 27.0], [42.0, 33.0], [47.0, 29.0], [44.0, 23.0]], ink.paper);
    for end in [[29.0, 33.0], [37.0, 38.0], [55.0, 34.0], [52.0, 16.0], [38.0, 16.0]] {
        easel.line(&[hit, end]);
    }
    easel.rounded([63.0, 15.0], [24.0, 24.0], 2.0, ink.roof);
    for x in [66.0, 72.0, 78.0] {
        easel.stroke(&[[x, 19.0], [x + 6.0, 35.0]], 1.0, ink.accent);
    }
}

/// A bag on a bench.
pub(super) fn bag(easel: &Easel) {
    let ink = &easel.ink;
    for x in [30.0, 84.0] {
        easel.block([x, -4.0], [4.0, 14.0], ink.roof);
    }
    easel.block([24.0, 10.0], [70.0, 5.0], ink.wall);
    easel.stroke(
        &[[48.0, 42.0], [49.0, 53.0], [54.0, 58.0], [64.0, 58.0], [69.0, 53.0], [70.0, 42.0]],
        2.2,
        ink.line.color,
    );
    easel.shape(&[[36.0, 15.0], [82.0, 15.0], [79.0, 45.0], [39.0, 45.0]], ink.accent);
    easel.line(&[[38.3, 36.0], [79.7, 36.0]]);
    easel.rounded([54.0, 31.0], [10.0, 9.0], 2.0, ink.paper);
}

/// A board with a flame, and the arrow that leads out.
pub(super) fn flame(easel: &Easel) {
    let ink = &easel.ink;
    easel.block([44.0, 0.0], [3.0, 26.0], ink.roof);
    easel.rounded([26.0, 24.0], [39.0, 42.0], 3.0, ink.paper);
    easel.dot([45.5, 38.5], 10.0, ink.accent);
    easel.patch(&[[35.6, 40.0], [55.4, 40.0], [52.0, 48.0], [46.0, 61.0], [38.0, 49.0]], ink.accent);
    easel.dot([45.5, 35.5], 5.0, ink.paper);
    easel.patch(&[[40.5, 36.5], [50.5, 36.5], [45.0, 47.0]], ink.paper);
    easel.block([81.0, 0.0], [3.0, 20.0], ink.roof);
    easel.rounded([70.0, 18.0], [26.0, 20.0], 3.0, ink.accent);
    easel.stroke(&[[76.0, 28.0], [90.0, 28.0]], 2.0, ink.on_accent);
    easel.stroke(&[[84.5, 33.0], [90.0, 28.0], [84.5, 23.0]], 2.0, ink.on_accent);
}

/// A letter with something in it that has to be told on.
pub(super) fn letter(easel: &Easel) {
    let ink = &easel.ink;
    easel.block([34.0, 24.0], [50.0, 40.0], ink.paper);
    for y in [57.0, 51.0, 45.0] {
        easel.line(&[[40.0, y], [if y < 50.0 { 66.0 } else { 78.0 }, y]]);
    }
    easel.patch(&[[26.0, 4.0], [92.0, 4.0], [59.0, 24.0]], ink.wall);
    easel.patch(&[[26.0, 4.0], [59.0, 24.0], [26.0, 42.0]], ink.wall);
    easel.patch(&[[92.0, 4.0], [92.0, 42.0], [59.0, 24.0]], ink.wall);
    easel.line(&[[26.0, 42.0], [26.0, 4.0], [92.0, 4.0], [92.0, 42.0], [59.0, 24.0], [26.0, 42.0]]);
    easel.line(&[[26.0, 4.0], [52.0, 28.0]]);
    easel.line(&[[92.0, 4.0], [66.0, 28.0]]);
    easel.disc([59.0, 22.0], 7.5, ink.accent);
    easel.stroke(&[[59.0, 26.5], [59.0, 21.0]], 2.0, ink.on_accent);
    easel.dot([59.0, 17.8], 1.3, ink.on_accent);
}

/// What people tell each other, and what is asked back.
pub(super) fn talk(easel: &Easel) {
    let ink = &easel.ink;
    easel.rounded([22.0, 40.0], [48.0, 28.0], 6.0, ink.paper);
    easel.patch(&[[30.0, 41.0], [42.0, 41.0], [30.0, 31.0]], ink.paper);
    easel.line(&[[30.0, 40.0], [30.0, 31.0], [42.0, 40.0]]);
    for x in [35.0, 46.0, 57.0] {
        easel.dot([x, 54.0], 3.0, ink.line.color);
    }
    easel.rounded([48.0, 8.0], [46.0, 26.0], 6.0, ink.accent);
    easel.patch(&[[86.0, 9.0], [74.0, 9.0], [86.0, -1.0]], ink.accent);
    easel.line(&[[74.0, 8.0], [86.0, -1.0], [86.0, 8.0]]);
    easel.stroke(&[[56.0, 25.0], [86.0, 25.0]], 2.0, ink.on_accent);
    easel.stroke(&[[56.0, 17.0], [76.0, 17.0]], 2.0, ink.on_accent);
}
