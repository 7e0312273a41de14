//! Killed (trust brief T12, T31, T39): before the n-th call that changes a file and in the middle of its bytes, for every n
//! until there is none left; and at any time at all.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::operation::{OPERATIONS, Operation, some};
use crate::scale::{Dice, places, soak, tell};
use crate::shim::{self, Act, Fault};

/// How many calls that change a file an operation makes.
pub fn calls(operation: &Operation) -> usize {
    let desk = operation.desk();
    let count = desk.beside("count");
    let done = desk.run_as(operation.own, &operation.typed(), |command| {
        shim::before(command, &desk.folder());
        command.env("SHIM_COUNT", &count);
    });
    assert_eq!(done.code, Some(0), "{done}");
    fs::read_to_string(&count).unwrap().parse().unwrap()
}

#[test]
fn killed_at_any_call_everything_is_old_or_new_and_nothing_is_left() {
    for operation in OPERATIONS.iter() {
        let calls = calls(operation);
        assert!(calls >= 5, "{}: the calls are not seen", operation.name);
        let mut tried = 0;
        for act in [Act::Kill, Act::Tear] {
            for at in places(calls, 3) {
                let desk = operation.desk();
                let done = desk.run_with(operation.own, &operation.typed(), Fault::at(at + 1, act));
                assert!(done.fired.is_some(), "{done}");
                assert_eq!(done.code, None, "{done}");
                if let Err(why) = operation.survived(&desk, false) {
                    panic!("{}, {act:?}: {why}\nafter {done}", operation.name);
                }
                tried += 1;
            }
        }
        tell(&format!(
            "{}: killed at {tried} places of {calls} calls, before and within: old or new each time",
            operation.name
        ));
    }
}

#[test]
fn killed_at_any_time_everything_is_old_or_new_and_nothing_is_left() {
    let mut dice = Dice::of("killed");
    for operation in some(0) {
        let whole = {
            let desk = operation.desk();
            let begun = Instant::now();
            desk.run_as(operation.own, &operation.typed(), |_| {});
            begun.elapsed()
        };
        let (mut killed, mut ended) = (0, 0);
        let trials = soak().unwrap_or(1);
        // One that had ended before it was killed does not count; a quick operation ends before many are.
        while killed < trials && killed + ended < 4 * trials {
            let desk = operation.desk();
            let mut child = desk.start_as(operation.own, &operation.typed(), "killed");
            let microseconds = usize::try_from(whole.as_micros()).unwrap();
            let wait = u64::try_from(dice.below(microseconds)).unwrap();
            sleep(Duration::from_micros(wait));
            child.kill().unwrap();
            let acknowledged = child.wait().unwrap().success();
            if acknowledged {
                ended += 1;
            } else {
                killed += 1;
            }
            if let Err(why) = operation.survived(&desk, acknowledged) {
                panic!("{}, after {wait} µs: {why}", operation.name);
            }
        }
        tell(&format!(
            "{}: killed at {killed} times, {ended} had ended: old or new each time",
            operation.name
        ));
    }
}
