//! Heads are changed, exchanged, signed by others.

use super::*;

pub fn all() -> Vec<Case> {
    let root = Log::honest().root(10);
    vec![
        invalid(
            "head-by-a-stranger",
            "The head is signed by a key of the same name that nobody enrolled.",
            forged(|export| {
                export.set("checkpoint", signed(10, root, Who::Stranger));
            }),
            None,
        ),
        invalid(
            "head-by-the-auditor-alone",
            "The head is signed by somebody who is no author.",
            forged(|export| {
                export.set("checkpoint", signed(10, root, Who::Auditor));
            }),
            None,
        ),
        invalid(
            "head-of-another-log",
            "The head names another register.",
            forged(|export| {
                let text = Log::honest().head(10, Who::Second).to_string();
                export.set("checkpoint", text.replace("0e0f\n", "0e0e\n"));
            }),
            None,
        ),
        invalid(
            "head-with-another-root",
            "The owner signed a root that the events do not give.",
            forged(|export| {
                export.set("checkpoint", signed(10, [7; 32], Who::First));
            }),
            None,
        ),
        invalid(
            "head-with-another-root-few-heads",
            "The same, and no retained head tells where.",
            forged(|export| {
                for size in [3, 4, 6, 9, 10] {
                    export.remove(&format!("checkpoints/{size}"));
                }
                export.set("checkpoint", signed(10, [7; 32], Who::First));
            }),
            None,
        ),
        invalid(
            "head-with-an-edited-root",
            "A letter of the root is changed.",
            forged(|export| {
                let text = Log::honest().head(10, Who::Second).to_string();
                let root = text.lines().nth(2).unwrap().to_owned();
                let other = if root.starts_with('A') { "B" } else { "A" };
                export.set(
                    "checkpoint",
                    text.replace(&root, &format!("{other}{}", &root[1..])),
                );
            }),
            None,
        ),
        invalid(
            "head-with-windows-line-ends",
            "CRLF: not the note that was signed.",
            forged(|export| {
                let text = export.text("checkpoint").replace('\n', "\r\n");
                export.set("checkpoint", text);
            }),
            None,
        ),
        invalid(
            "head-empty",
            "The head is empty.",
            forged(|export| export.set("checkpoint", "")),
            None,
        ),
        invalid(
            "head-gone",
            "There is no head.",
            {
                let mut export = honest();
                let manifest = export.text("manifest.json");
                export.remove("checkpoint");
                export.remove("manifest.note");
                export.set("manifest.json", manifest);
                export
            },
            None,
        ),
        unreadable(
            "head-with-101-signatures",
            "More signatures than are read.",
            forged(|export| {
                let text = export.text("checkpoint");
                let line = text.lines().last().unwrap().to_owned() + "\n";
                export.set("checkpoint", text + &line.repeat(100));
            }),
        ),
        invalid(
            "retained-head-edited",
            "A letter of a retained head is changed.",
            forged(|export| {
                let text = export.text("checkpoints/4");
                let root = text.lines().nth(2).unwrap().to_owned();
                let other = if root.starts_with('A') { "B" } else { "A" };
                export.set(
                    "checkpoints/4",
                    text.replace(&root, &format!("{other}{}", &root[1..])),
                );
            }),
            None,
        ),
        invalid(
            "retained-head-of-another-history",
            "The owner once signed another root: the two cannot both be true.",
            forged(|export| {
                export.set("checkpoints/6", signed(6, [7; 32], Who::First));
            }),
            None,
        ),
        invalid(
            "retained-head-of-another-history-enclosed",
            "The same, right after another retained head.",
            forged(|export| {
                export.set("checkpoints/4", signed(4, [7; 32], Who::First));
            }),
            Some(3),
        ),
        invalid(
            "retained-head-under-another-number",
            "A retained head lies under the number of another.",
            forged(|export| {
                let text = export.text("checkpoints/3");
                export.set("checkpoints/4", text);
            }),
            Some(3),
        ),
        invalid(
            "retained-head-by-a-stranger-beyond",
            "A retained head for more events than there are, by a stranger.",
            forged(|export| {
                export.set("checkpoints/12", signed(12, [7; 32], Who::Stranger));
            }),
            None,
        ),
        invalid(
            "retained-head-garbage",
            "A retained head that is none.",
            forged(|export| export.set("checkpoints/6", "no head\n")),
            None,
        ),
        case(
            "retained-head-by-a-stranger",
            "A stranger signed a root that is right: seen when every signature is looked at.",
            forged(|export| {
                let root = Log::honest().root(6);
                export.set("checkpoints/6", signed(6, root, Who::Stranger));
            }),
            [("UNANCHORED", None), ("VERIFIED", None), ("VERIFIED", None)],
        )
        .check(&["--deep"], "INVALID", None),
        invalid(
            "two-faults",
            "An event is wrong, and before it a retained head: the head comes first in the reading.",
            forged(|export| {
                with_leaf(export, 8, |leaf| leaf.push(0));
                export.set("checkpoints/4", signed(4, [7; 32], Who::First));
            }),
            Some(3),
        ),
        case(
            "forked-before-six",
            "Another history from event 5 on, signed by the same authors.",
            {
                let mut all = drafts();
                all[5] = Draft::new("request.changed", 5)
                    .text("d.requester", "\"X\"")
                    .text("d.title", "\"Other\"");
                drafted(all, vec![3, 4, 6, 9, 10])
            },
            [("UNANCHORED", None), ("DIVERGED", None), ("DIVERGED", None)],
        ),
    ]
}
