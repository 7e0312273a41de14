//! The power goes (T12): at any call and after the last, and the disk holds what it may hold.

use std::fs;

use crate::desk::Desk;
use crate::disk::{Disk, read};
use crate::operation::{Operation, some};
use crate::scale::{Dice, places, soak, tell};
use crate::shim;

#[test]
fn after_a_power_cut_everything_is_old_or_new_and_what_was_acknowledged_is_there() {
    let mut dice = Dice::of("power");
    for operation in some(1) {
        let desk = operation.desk();
        let log = desk.beside("log");
        let before = Disk::of(&desk.folder());
        let done = desk.run_as(operation.own, &operation.typed(), |command| {
            shim::before(command, &desk.folder());
            command.env("SHIM_LOG", &log);
        });
        assert_eq!(done.code, Some(0), "{done}");
        let calls = read(&log);
        let cut = |at: usize, dice: &mut Dice| {
            let mut disk = before.clone();
            for call in &calls[..at] {
                disk.follow(call);
            }
            let left = Desk::empty();
            disk.lose_power(dice, &desk.folder(), &left.folder());
            left.is_known();
            (left, at == calls.len())
        };
        let mut tried = 0;
        let look = |(left, acknowledged): (Desk, bool), at: usize, operation: &Operation| {
            let kept = left.again();
            if let Err(why) = operation.survived(&left, acknowledged) {
                let place = std::env::temp_dir().join(format!("tilsyn-power-{}", operation.name));
                drop(fs::remove_dir_all(&place));
                crate::desk::copy(&kept.folder(), &place);
                panic!(
                    "{}, power cut after call {at} of {}: {why}\nthe state lies in {}",
                    operation.name,
                    calls.len(),
                    place.display()
                );
            }
        };
        for at in places(calls.len() + 1, 3) {
            look(cut(at, &mut dice), at, operation);
            tried += 1;
        }
        // What was acknowledged, whatever was not yet synced; and any moment, under other dice.
        for _ in 0..soak().map_or(1, |trials| trials / 2) {
            look(cut(calls.len(), &mut dice), calls.len(), operation);
            tried += 1;
        }
        for _ in 0..soak().map_or(1, |trials| trials / 2) {
            let at = dice.below(calls.len());
            look(cut(at, &mut dice), at, operation);
            tried += 1;
        }
        tell(&format!(
            "{}: {tried} power cuts among {} calls: old or new each time, what was acknowledged there",
            operation.name,
            calls.len()
        ));
    }
}
