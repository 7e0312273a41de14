//! The disk is full (T15): a real one, in memory, where it can be mounted; and after any number of bytes everywhere.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::desk::{Desk, copy};
use crate::operation::{BEGINNING, some};
use crate::scale::{places, soak, tell};
use crate::shim;

#[test]
fn however_few_bytes_the_disk_still_takes_everything_is_old_or_new() {
    for operation in some(2) {
        let steps = soak().map_or(2, |trials| trials.min(200));
        let mut tried = 0;
        for step in places(steps, steps) {
            // From nothing to more than most need, closer together in the beginning.
            let room = match soak() {
                Some(_) => step * step * 4096 / 3,
                None => step * 40_000,
            };
            let desk = operation.desk();
            let fired = desk.beside("fired");
            let done = desk.run_as(operation.own, &operation.typed(), |command| {
                shim::before(command, &desk.folder());
                command
                    .env("SHIM_ROOM", room.to_string())
                    .env("SHIM_FIRED", &fired);
            });
            assert!(matches!(done.code, Some(0..=4)), "{done}");
            if let Err(why) = operation.survived(&desk, done.code == Some(0)) {
                panic!(
                    "{}, room for {room} bytes: {why}\nafter {done}",
                    operation.name
                );
            }
            tried += 1;
        }
        tell(&format!(
            "{}: a disk that takes so many bytes and no more, {tried} times: old or new each time",
            operation.name
        ));
    }
}

/// A small disk in memory, unmounted when it is dropped.
struct Small(PathBuf);

impl Small {
    /// With so many bytes; none where nobody may mount one.
    fn mounted(at: &Path, kilobytes: usize) -> Option<Self> {
        let size = format!("size={kilobytes}k");
        let done = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(at)
            .output()
            .ok()?;
        done.status.success().then(|| Self(at.to_owned()))
    }

    fn grow(&self, kilobytes: usize) {
        let size = format!("remount,size={kilobytes}k");
        let done = Command::new("mount")
            .args(["-o", &size])
            .arg(&self.0)
            .status();
        assert!(done.unwrap().success());
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        drop(Command::new("umount").arg(&self.0).status());
    }
}

#[test]
fn on_a_full_disk_everything_is_old_or_new_and_it_goes_on_when_there_is_room() {
    let used: u64 = BEGINNING
        .desk
        .names()
        .iter()
        .filter(|name| !name.ends_with('/'))
        .map(|name| {
            let length = std::fs::metadata(BEGINNING.desk.path(name)).unwrap().len();
            length.div_ceil(4096) * 4
        })
        .sum();
    let used = usize::try_from(used).unwrap() + 64;
    let mut tried = 0;
    for operation in some(0) {
        for free in places(40, 1) {
            let desk = Desk::empty();
            let Some(disk) = Small::mounted(&desk.folder(), used + free * 24) else {
                tell("no disk may be mounted here: only the shim's was full");
                return;
            };
            copy(&operation.desk().folder(), &desk.folder());
            desk.is_known();
            let done = desk.run_as(operation.own, &operation.typed(), |_| {});
            assert!(matches!(done.code, Some(0..=4)), "{done}");
            // What is there must be read without any room.
            let found = desk.verify();
            assert!(found.holds(), "{}: {}", operation.name, found.said);
            disk.grow(used + 65_536);
            if let Err(why) = operation.survived(&desk, done.code == Some(0)) {
                panic!(
                    "{}, {} kB free: {why}\nafter {done}",
                    operation.name,
                    free * 24
                );
            }
            tried += 1;
        }
    }
    tell(&format!(
        "{tried} times a mounted disk was full: old or new each time, and written on afterwards"
    ));
}
