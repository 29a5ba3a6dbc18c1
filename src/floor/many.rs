//! The same work many times over, on several threads: what comes of it does not depend on their number.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

/// Does the pieces of work 0 to `count`, so many at once, and gives what came of them in their order. `done` is told how
/// many are done, after each.
pub fn each<T: Send>(
    count: usize,
    threads: usize,
    work: impl Fn(usize) -> T + Sync,
    mut done: impl FnMut(usize),
) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let mut all: Vec<Option<T>> = (0..count).map(|_| None).collect();
    std::thread::scope(|scope| {
        let (tell, told) = mpsc::channel();
        for _ in 0..threads.clamp(1, count.max(1)) {
            let (tell, next, work) = (tell.clone(), &next, &work);
            scope.spawn(move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= count || tell.send((at, work(at))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(tell);
        for (count, (at, came)) in told.into_iter().enumerate() {
            all[at] = Some(came);
            done(count + 1);
        }
    });
    all.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_work_whatever_the_threads() {
        for threads in [0, 1, 3, 50] {
            let mut told = Vec::new();
            let squares = each(20, threads, |at| at * at, |done| told.push(done));
            assert!(squares.iter().enumerate().all(|(at, square)| *square == at * at), "{squares:?}");
            assert_eq!(told, (1..=20).collect::<Vec<_>>());
        }
        assert_eq!(each(0, 4, |at| at, |_| ()), [0; 0]);
    }
}
