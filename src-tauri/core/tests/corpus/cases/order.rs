//! Events change places, are taken out, put in, cut off.

use super::*;

pub fn all() -> Vec<Case> {
    let rearranged = |change: fn(&mut Vec<Vec<u8>>)| {
        forged(move |export| {
            let mut leaves = Log::honest().leaves();
            change(&mut leaves);
            export.set_leaves(&leaves);
        })
    };
    let cut = |left: usize| {
        move |export: &mut Export| {
            export.set_leaves(&Log::honest().leaves()[..left]);
            export.set_tiles(&Log::honest().hashes()[..left]);
            let lines = Log::honest().lines();
            let kept = lines.iter().filter(|line| {
                let seq = line.split([':', ',']).nth(1).unwrap();
                seq.parse::<usize>().unwrap() < left
            });
            let text: String = kept.cloned().collect();
            export.set("disclosures.jsonl", text);
        }
    };
    vec![
        invalid(
            "swapped",
            "Two events change places.",
            rearranged(|leaves| leaves.swap(6, 7)),
            Some(6),
        ),
        invalid(
            "swapped-and-renumbered",
            "Two events change places and numbers.",
            forged(|export| {
                let mut log = Log::honest();
                log.events.swap(6, 7);
                (log.events[6].leaf.seq, log.events[7].leaf.seq) = (6, 7);
                export.set_leaves(&log.leaves());
            }),
            Some(6),
        ),
        invalid(
            "deleted-from-the-middle",
            "An event is taken out.",
            rearranged(|leaves| drop(leaves.remove(4))),
            Some(4),
        ),
        invalid(
            "deleted-and-renumbered",
            "An event is taken out and the rest renumbered.",
            forged(|export| {
                let mut log = Log::honest();
                log.events.remove(7);
                for (event, seq) in log.events.iter_mut().zip(0..) {
                    event.leaf.seq = seq;
                }
                export.set_leaves(&log.leaves());
                export.set("disclosures.jsonl", "");
            }),
            Some(7),
        ),
        invalid(
            "doubled",
            "An event stands twice.",
            rearranged(|leaves| leaves.insert(6, leaves[5].clone())),
            Some(6),
        ),
        invalid(
            "inserted",
            "An event is put in between.",
            forged(|export| {
                let mut leaves = Log::honest().leaves();
                leaves.insert(
                    6,
                    Draft::new("request.refused", 6)
                        .event(WORKSPACE, 6)
                        .leaf
                        .encode()
                        .unwrap(),
                );
                export.set_leaves(&leaves);
            }),
            Some(6),
        ),
        invalid(
            "appended",
            "An event that nobody signed is put at the end.",
            forged(|export| {
                let mut leaves = Log::honest().leaves();
                leaves.push(
                    Draft::new("request.refused", 10)
                        .event(WORKSPACE, 10)
                        .leaf
                        .encode()
                        .unwrap(),
                );
                export.set_leaves(&leaves);
            }),
            Some(10),
        ),
        invalid(
            "cut-from-the-end",
            "The last two events are gone; the head is still there.",
            forged(cut(8)),
            Some(8),
        ),
        invalid(
            "cut-under-an-old-head",
            "Cut back to an old head, but later heads were left in the folder.",
            forged(|export| {
                cut(6)(export);
                export.set("checkpoint", Log::honest().head(6, Who::Second));
            }),
            Some(6),
        ),
        case(
            "rolled-back",
            "Cut back to an old head without a trace: who holds nothing cannot tell.",
            {
                let mut log = Log::honest();
                log.events.truncate(6);
                let mut export = log.export();
                for path in export
                    .files
                    .keys()
                    .filter(|path| path.starts_with("attachments/"))
                    .cloned()
                    .collect::<Vec<_>>()
                {
                    export.remove(&path);
                }
                export.seal_unsigned();
                export
            },
            [
                ("INCOMPLETE", None),
                ("INCOMPLETE", None),
                ("DIVERGED", None),
            ],
        ),
        case(
            "rolled-back-before-the-erasure",
            "The same, at a size at which no value was missing.",
            {
                let mut log = Log::of(drafts());
                log.events.truncate(6);
                let mut export = log.export();
                export.remove(&export.only("attachments/"));
                export.seal_unsigned();
                export
            },
            [("UNANCHORED", None), ("VERIFIED", None), ("DIVERGED", None)],
        ),
        invalid(
            "old-head",
            "An old head is put before all the events.",
            forged(|export| {
                export.set("checkpoint", Log::honest().head(6, Who::Second));
            }),
            Some(6),
        ),
        invalid(
            "no-events",
            "There are no events under the head, so nobody is enrolled who could have signed it.",
            forged(|export| {
                export.remove(&export.only("tile/entries/"));
            }),
            None,
        ),
    ]
}
