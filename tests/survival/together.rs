//! Several programs write into one file at a time (T18): each waits or is refused, and no event is lost.

use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use crate::desk::FILE;
use crate::operation::{BEGINNING, apply, typed};
use crate::scale::{Dice, tell, trials};

/// How the program ends when somebody else holds the file for too long.
const REFUSED: Option<i32> = Some(3);

#[test]
fn programs_that_write_at_the_same_time_lose_nothing() {
    let (mut done, mut refused) = (0, 0);
    let rounds = trials(2);
    for _ in 0..rounds {
        let desk = BEGINNING.desk.again();
        let changes = apply("more.jsonl");
        let one = {
            let alone = BEGINNING.desk.again();
            assert_eq!(alone.run(&typed(&changes)).code, Some(0));
            alone.verify().size - BEGINNING.size
        };
        let names = ["one", "two", "three", "four"];
        let running: Vec<_> = names
            .iter()
            .map(|name| (desk.start(&typed(&changes), name), *name))
            .collect();
        let mut written = 0;
        for (child, name) in running {
            let ended = desk.end(child, &typed(&changes), name);
            match ended.code {
                Some(0) => written += 1,
                code => assert_eq!(code, REFUSED, "{ended}"),
            }
        }
        let verified = desk.verify();
        assert!(verified.holds(), "{}", verified.said);
        assert!(written > 0);
        assert_eq!(
            verified.size,
            BEGINNING.size + written * one,
            "{}",
            verified.said
        );
        let activities = desk.run(&["search", FILE, "Door cameras", "--json"]);
        assert_eq!(
            activities.out.matches("Door cameras").count() > 0,
            written > 0
        );
        done += written;
        refused += 4 - written;
    }
    tell(&format!(
        "4 writers at a time, {rounds} times: {done} wrote, {refused} were refused, no event lost"
    ));
}

#[test]
fn a_program_that_stands_still_in_the_middle_goes_on_with_what_another_wrote() {
    let mut dice = Dice::of("together");
    let rounds = trials(3);
    let (mut both, mut refused) = (0, 0);
    for _ in 0..rounds {
        let desk = BEGINNING.desk.again();
        let (first, second) = (apply("changes.jsonl"), apply("more.jsonl"));
        let slow = desk.start(&typed(&first), "slow");
        sleep(Duration::from_micros(
            u64::try_from(dice.below(400_000)).unwrap(),
        ));
        signal("-STOP", slow.id());
        let fast = desk.start(&typed(&second), "fast");
        let fast = desk.end(fast, &typed(&second), "fast");
        signal("-CONT", slow.id());
        let slow = desk.end(slow, &typed(&first), "slow");
        assert_eq!(slow.code, Some(0), "{slow}");
        match fast.code {
            Some(0) => both += 1,
            code => {
                assert_eq!(code, REFUSED, "{fast}");
                refused += 1;
            }
        }
        let verified = desk.verify();
        assert!(verified.holds(), "{}", verified.said);
        for (ended, words) in [(&slow, "Newsletters"), (&fast, "Door cameras")] {
            let found = desk.run(&["search", FILE, words, "--json"]);
            // The answer repeats the question.
            let there = !found.out.contains("\"total\": 0");
            assert_eq!(there, ended.code == Some(0), "{ended}\n{found}");
        }
    }
    tell(&format!(
        "{rounds} programs stopped at any time while another wrote: {both} times both wrote, {refused} times the other was refused, no event lost"
    ));
}

/// Sends a signal the way a shell does; a program that has ended hears nothing.
fn signal(which: &str, id: u32) {
    let sent = Command::new("kill").args([which, &id.to_string()]).status();
    sent.expect("`kill` must be there to run this test");
}
