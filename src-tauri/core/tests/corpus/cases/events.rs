//! An event is changed.

use super::*;

pub fn all() -> Vec<Case> {
    let earlier = |leaf: &mut Vec<u8>| leaf[46] ^= 0x40;
    vec![
        invalid(
            "edited-event",
            "A byte of an event's time is changed, nothing else.",
            {
                let mut export = honest();
                with_leaf(&mut export, 7, earlier);
                export
            },
            Some(7),
        ),
        invalid(
            "edited-event-manifest-fits",
            "The same, and the manifest is put right. The tiles still tell which.",
            forged(|export| {
                with_leaf(export, 7, earlier);
            }),
            Some(7),
        ),
        invalid(
            "edited-event-tiles-fit",
            "The same, and the tiles are put right too: it lies after a head of six events.",
            forged(|export| {
                with_leaf(export, 7, earlier);
                let leaves = Log::honest().leaves();
                let hashes = leaves.iter().enumerate().map(|(seq, leaf)| {
                    let mut leaf = leaf.clone();
                    if seq == 7 {
                        earlier(&mut leaf);
                    }
                    leaf_hash(&leaf)
                });
                export.set_tiles(&hashes.collect::<Vec<_>>());
            }),
            None,
        ),
        invalid(
            "edited-event-between-heads",
            "An event that two retained heads enclose needs no tile to be found.",
            forged(|export| {
                with_leaf(export, 3, earlier);
                export.remove("tile/0/000.p/10");
            }),
            Some(3),
        ),
        invalid(
            "edited-event-few-heads",
            "No retained heads, tiles put right: a held head of nine would be needed to find it.",
            forged(|export| {
                for size in [3, 4, 6, 9, 10] {
                    export.remove(&format!("checkpoints/{size}"));
                }
                with_leaf(export, 9, earlier);
                let mut hashes = Log::honest().hashes();
                hashes[9] = [9; 32];
                export.set_tiles(&hashes);
            }),
            None,
        ),
        invalid(
            "edited-kind",
            "The kind of an event is changed.",
            forged(|export| with_leaf(export, 5, |leaf| leaf[81] = b'q')),
            Some(5),
        ),
        invalid(
            "edited-actor",
            "An event is put down to somebody else.",
            forged(|export| with_leaf(export, 5, |leaf| leaf[48] ^= 1)),
            Some(5),
        ),
        invalid(
            "edited-subject",
            "An event is moved to another record.",
            forged(|export| with_leaf(export, 9, |leaf| leaf[64] ^= 1)),
            Some(9),
        ),
        invalid(
            "upper-case-kind",
            "Bytes that are no event.",
            forged(|export| with_leaf(export, 5, |leaf| leaf[81] = b'R')),
            Some(5),
        ),
        invalid(
            "trailing-byte",
            "A byte after the last field.",
            forged(|export| with_leaf(export, 4, |leaf| leaf.push(0))),
            Some(4),
        ),
        invalid(
            "cut-short",
            "The last event is shorter than its length says.",
            forged(|export| {
                let path = export.only("tile/entries/");
                let mut bundle = export.files[&path].clone();
                bundle.truncate(bundle.len() - 3);
                export.files.insert(path, bundle);
            }),
            Some(9),
        ),
        invalid(
            "another-register",
            "An event comes from another register.",
            forged(|export| {
                let other = drafts().remove(5).event(WorkspaceId([9; 16]), 5);
                with_leaf(export, 5, |leaf| *leaf = other.leaf.encode().unwrap());
            }),
            Some(5),
        ),
        invalid(
            "another-register-first",
            "The first event comes from another register.",
            forged(|export| {
                let other = drafts().remove(0).event(WorkspaceId([9; 16]), 0);
                with_leaf(export, 0, |leaf| *leaf = other.leaf.encode().unwrap());
            }),
            Some(0),
        ),
        case(
            "changed-time-by-owner",
            "Whoever holds all keys writes the trail anew with another time: only a held head shows it.",
            remade(|log| {
                log.events[7].leaf.time_ms -= 86_400_000;
            }),
            [("UNANCHORED", None), ("VERIFIED", None), ("DIVERGED", None)],
        ),
        case(
            "changed-value-by-owner",
            "Whoever holds all keys writes an early value anew.",
            {
                let mut all = drafts();
                all[3] = Draft::new("request.created", 3)
                    .public("d.family", Value::Text("ds".to_owned()))
                    .text("d.requester", "\"Somebody else\"")
                    .text("d.title", "\"Erasure\"")
                    .text("ref", "R-2026-001");
                drafted(all, vec![3, 4, 6, 9, 10])
            },
            [("UNANCHORED", None), ("DIVERGED", None), ("DIVERGED", None)],
        ),
        case(
            "more-events",
            "The trail went on after the head of ten.",
            {
                let mut all = drafts();
                all.push(Draft::new("request.changed", 10).text("d.title", "\"Reopened\""));
                drafted(all, vec![3, 4, 6, 9, 10])
            },
            [("UNANCHORED", None), ("VERIFIED", None), ("VERIFIED", None)],
        ),
    ]
}
