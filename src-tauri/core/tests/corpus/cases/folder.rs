//! Files of the folder are changed, exchanged, left out, added.

use super::*;

pub fn all() -> Vec<Case> {
    let content = format!(
        "attachments/{}",
        to_hex(&Sha256::digest(b"The content of an attachment.\n"))
    );
    let attachment = |change: fn(&mut Export, &str)| {
        let content = content.clone();
        forged(move |export| change(export, &content))
    };
    vec![
        invalid(
            "attachment-edited",
            "The content of an attachment is another one.",
            attachment(|export, path| export.set(path, "Other content.")),
            Some(6),
        ),
        invalid(
            "attachment-edited-only",
            "The same, and the manifest is as it was.",
            {
                let mut export = honest();
                export.set(&content, "The content of an attackment.\n");
                export
            },
            Some(6),
        ),
        case(
            "attachment-left-out",
            "The content of an attachment is not there, and no event says why.",
            attachment(|export, path| export.remove(path)),
            [("INCOMPLETE", None); 3],
        ),
        invalid(
            "attachment-too-many",
            "Content that no value refers to.",
            forged(|export| {
                export.set(
                    &format!("attachments/{}", to_hex(&Sha256::digest(b"stray"))),
                    "stray",
                );
            }),
            None,
        ),
        invalid(
            "tile-edited",
            "A tile is changed; the events are right.",
            forged(|export| {
                let mut hashes = Log::honest().hashes();
                hashes[4] = [4; 32];
                export.set_tiles(&hashes);
            }),
            None,
        ),
        invalid(
            "tile-left-out",
            "A tile is not there.",
            forged(|export| export.remove("tile/0/000.p/10")),
            None,
        ),
        invalid(
            "tile-too-many",
            "A tile at a level that this tree does not have.",
            forged(|export| export.set("tile/1/000.p/1", "x")),
            None,
        ),
        invalid(
            "tile-of-another-width",
            "A tile of an earlier size lies beside the newest.",
            forged(|export| {
                let hashes = Log::honest().hashes()[..6].concat();
                export.files.insert("tile/0/000.p/6".to_owned(), hashes);
            }),
            None,
        ),
        invalid(
            "bundle-of-another-width",
            "The bundle of events calls itself longer than it is.",
            forged(|export| {
                let path = export.only("tile/entries/");
                let bytes = export.files.remove(&path).unwrap();
                export
                    .files
                    .insert("tile/entries/000.p/11".to_owned(), bytes);
            }),
            None,
        ),
        invalid(
            "proof-edited-between-heads",
            "A hash of a proof between heads is changed.",
            forged(|export| {
                put_proofs(export);
                let text = export.text("consistency/3-10.txt");
                let hash = text.lines().nth(2).unwrap().to_owned();
                let other = if hash.starts_with('A') { "B" } else { "A" };
                export.set(
                    "consistency/3-10.txt",
                    text.replace(&hash, &format!("{other}{}", &hash[1..])),
                );
            }),
            None,
        ),
        invalid(
            "proof-edited-of-an-event",
            "A proof for an event names another event.",
            forged(|export| {
                put_proofs(export);
                export.edit("extracts/5.tlog-proof", "index 5", "index 4");
            }),
            None,
        ),
        invalid(
            "proof-under-another-number",
            "A proof for an event lies under the number of another.",
            forged(|export| {
                put_proofs(export);
                let text = export.text("extracts/5.tlog-proof");
                export.remove("extracts/5.tlog-proof");
                export.set("extracts/4.tlog-proof", text.replace("index 5", "index 4"));
            }),
            None,
        ),
        invalid(
            "proof-too-long",
            "A proof with a hash too many.",
            forged(|export| {
                put_proofs(export);
                let text = export.text("extracts/5.tlog-proof");
                let hash = text.lines().nth(2).unwrap().to_owned();
                export.set(
                    "extracts/5.tlog-proof",
                    text.replacen(&hash, &format!("{hash}\n{hash}"), 1),
                );
            }),
            None,
        ),
        invalid(
            "listed-file-gone",
            "A file that the manifest lists is not there.",
            {
                let mut export = honest();
                export.remove("erasures.jsonl");
                export
            },
            None,
        ),
        invalid(
            "listed-file-edited",
            "A file on which nothing rests is changed.",
            {
                let mut export = honest();
                export.set("erasures.jsonl", "[]\n");
                export
            },
            None,
        ),
        invalid(
            "listed-size-wrong",
            "The manifest has a wrong size.",
            {
                let mut export = honest();
                let manifest = export
                    .manifest()
                    .replacen("\"size\": 3,", "\"size\": 4,", 1);
                assert_ne!(manifest, export.manifest());
                export.set("manifest.json", manifest);
                export.remove("manifest.note");
                export
            },
            None,
        ),
        sound(
            "unlisted-file",
            "A file that the manifest does not list is not read.",
            {
                let mut export = honest();
                export.set("notes-of-my-own.txt", "Called them on Monday.\n");
                export.set("checkpoints/7", "not a head\n");
                export
            },
        ),
        invalid(
            "manifest-names-another-head",
            "The manifest names another size.",
            {
                let mut export = honest();
                let manifest = export
                    .manifest()
                    .replacen("\"size\": 10,", "\"size\": 9,", 1);
                export.set("manifest.json", manifest);
                export.remove("manifest.note");
                export
            },
            None,
        ),
        unreadable("manifest-gone", "There is no manifest.", {
            let mut export = honest();
            export.remove("manifest.json");
            export
        }),
        unreadable(
            "manifest-of-another-format",
            "The manifest is of a version that does not exist yet.",
            {
                let mut export = honest();
                export.edit(
                    "manifest.json",
                    "tilsyn-audit-export/1",
                    "tilsyn-audit-export/2",
                );
                export
            },
        ),
        unreadable(
            "manifest-in-another-spelling",
            "A space too many in the manifest.",
            {
                let mut export = honest();
                export.edit("manifest.json", "\"format\": ", "\"format\":  ");
                export
            },
        ),
        unreadable(
            "manifest-leads-out-of-the-folder",
            "The manifest lists a file outside.",
            {
                let mut export = honest();
                export.edit(
                    "manifest.json",
                    "\"path\": \"checkpoint\"",
                    "\"path\": \"../checkpoint\"",
                );
                export
            },
        ),
        unreadable(
            "manifest-twice-the-same",
            "The manifest lists a file twice.",
            {
                let mut export = honest();
                let manifest = export.text("manifest.json");
                let (_, first) = manifest.split_once("[\n").unwrap();
                let (entry, _) = first.split_once(",\n  {").unwrap();
                let doubled = manifest.replacen("[\n", &format!("[\n{entry},\n"), 1);
                export.set("manifest.json", doubled);
                export
            },
        ),
        unreadable("manifest-is-no-json", "The manifest is something else.", {
            let mut export = honest();
            export.set("manifest.json", "Dear auditor,\n");
            export
        }),
        unreadable(
            "manifest-of-another-origin",
            "Register and name of the log in the manifest do not belong together.",
            {
                let mut export = honest();
                export.edit("manifest.json", &origin(), "tilsyn/trail/00");
                export
            },
        ),
    ]
}
