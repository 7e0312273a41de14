//! The disk says no (T11, T14): every call fails once, or from then on; what waits for the disk fails, and what gives a
//! file its name.

use crate::killed::calls;
use crate::operation::{Operation, some};
use crate::scale::{places, tell};
use crate::shim::{Act, Calls, Fault};

/// Runs an operation with a fault, and looks at what became of it. Whether the fault was met.
fn try_it(operation: &Operation, fault: Fault) -> bool {
    let desk = operation.desk();
    let done = desk.run_with(operation.own, &operation.typed(), fault);
    assert!(
        matches!(done.code, Some(0..=4)),
        "{}, {fault:?}: {done}",
        operation.name
    );
    assert!(
        done.code == Some(0) || !done.err.is_empty(),
        "it fails without a word: {done}"
    );
    if let Err(why) = operation.survived(&desk, done.code == Some(0)) {
        panic!("{}, {fault:?}: {why}\nafter {done}", operation.name);
    }
    done.fired.is_some()
}

#[test]
fn whatever_call_fails_everything_is_old_or_new_and_said() {
    for operation in some(1) {
        let calls = calls(operation);
        let mut tried = 0;
        for (act, stays) in [
            (Act::Eio, false),
            (Act::Eio, true),
            (Act::Enospc, false),
            (Act::Enospc, true),
        ] {
            for at in places(calls, 1) {
                let fault = Fault {
                    stays,
                    ..Fault::at(at + 1, act)
                };
                assert!(try_it(operation, fault), "{}: {fault:?}", operation.name);
                tried += 1;
            }
        }
        tell(&format!(
            "{}: {tried} faults EIO and ENOSPC among {calls} calls: old or new each time",
            operation.name
        ));
    }
}

#[test]
fn whatever_wait_for_the_disk_or_renaming_fails_everything_is_old_or_new_and_said() {
    for operation in some(2) {
        let mut tried = 0;
        for calls in [Calls::Sync, Calls::Rename] {
            // Until there is none left; the short form takes the first few.
            let most = places(1000, 2).len();
            for at in 1..=most {
                let fault = Fault {
                    calls,
                    ..Fault::at(at, Act::Eio)
                };
                if !try_it(operation, fault) {
                    break;
                }
                tried += 1;
            }
        }
        tell(&format!(
            "{}: {tried} failing fsync and rename: old or new each time",
            operation.name
        ));
    }
}
