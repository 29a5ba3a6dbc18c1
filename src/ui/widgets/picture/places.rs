//! Where it happens: a street with a hall for worship, a school or a community centre, to the left of the middle.

use super::easel::Easel;

/// Sky, a line of trees far away, and the ground, over the whole width.
pub(super) fn street(easel: &Easel) {
    easel.backdrop();
    let reach = easel.reach();
    let mut x = -reach - 6.0;
    let mut step = 0_u8;
    while x < reach + 20.0 {
        let height = [13.0, 20.0, 10.0, 16.0, 24.0][usize::from(step % 5)];
        easel.dot([x, height * 0.35], height, easel.ink.far);
        x += height * 1.25;
        step = step.wrapping_add(1);
    }
    easel.ground();
}

/// A gabled hall with tall windows and wide steps; it could belong to anybody.
pub(super) fn hall(easel: &Easel) {
    let ink = &easel.ink;
    easel.block([-92.0, 0.0], [34.0, 24.0], ink.wall);
    easel.shape(&[[-94.0, 24.0], [-58.0, 24.0], [-58.0, 32.0]], ink.roof);
    easel.block([-66.0, 0.0], [72.0, 36.0], ink.wall);
    easel.shape(&[[-71.0, 36.0], [11.0, 36.0], [-30.0, 68.0]], ink.roof);
    for x in [-59.0, -46.0, -22.0, -9.0] {
        easel.arch([x, 9.0], [8.0, 21.0], ink.light);
    }
    easel.arch([-86.0, 7.0], [7.0, 13.0], ink.light);
    easel.arch([-73.0, 7.0], [7.0, 13.0], ink.light);
    easel.arch([-36.5, 0.0], [13.0, 25.0], ink.paper);
    easel.line(&[[-30.0, 0.0], [-30.0, 25.0]]);
    easel.block([-43.0, -3.0], [26.0, 3.0], ink.paper);
    easel.block([-47.0, -6.0], [34.0, 3.0], ink.paper);
}

/// Two storeys of windows, and a clock over the entrance.
pub(super) fn school(easel: &Easel) {
    let ink = &easel.ink;
    easel.block([-92.0, 0.0], [104.0, 40.0], ink.wall);
    easel.block([-95.0, 40.0], [110.0, 4.0], ink.roof);
    for y in [6.0, 24.0] {
        for x in [-87.0, -74.0, -16.0, -3.0] {
            easel.block([x, y], [9.0, 11.0], if y > 20.0 || x < -80.0 { ink.light } else { ink.paper });
            easel.line(&[[x + 4.5, y], [x + 4.5, y + 11.0]]);
        }
    }
    easel.block([-57.0, 0.0], [34.0, 52.0], ink.wall);
    easel.shape(&[[-61.0, 52.0], [-19.0, 52.0], [-40.0, 66.0]], ink.roof);
    easel.disc([-40.0, 42.0], 6.0, ink.paper);
    easel.line(&[[-40.0, 46.0], [-40.0, 42.0], [-37.0, 40.5]]);
    easel.block([-49.0, 0.0], [18.0, 24.0], ink.light);
    easel.line(&[[-40.0, 0.0], [-40.0, 24.0]]);
    easel.block([-54.0, -3.0], [28.0, 3.0], ink.paper);
}

/// A low house with a wide front of glass, a canopy and a tree.
pub(super) fn centre(easel: &Easel) {
    let ink = &easel.ink;
    easel.disc([-86.0, 38.0], 13.0, ink.far);
    easel.line(&[[-86.0, 0.0], [-86.0, 36.0]]);
    easel.block([-74.0, 0.0], [88.0, 30.0], ink.wall);
    easel.shape(&[[-79.0, 30.0], [19.0, 30.0], [19.0, 35.0], [-79.0, 52.0]], ink.roof);
    for x in [-68.0, -54.0, -14.0, 0.0] {
        easel.block([x, 5.0], [11.0, 18.0], ink.light);
        easel.line(&[[x, 14.0], [x + 11.0, 14.0]]);
    }
    easel.block([-37.0, 0.0], [18.0, 23.0], ink.paper);
    easel.line(&[[-28.0, 0.0], [-28.0, 23.0]]);
    easel.block([-42.0, 24.0], [28.0, 3.0], ink.roof);
    easel.block([-41.0, -3.0], [26.0, 3.0], ink.paper);
}
