//! Keys are enrolled, revoked, renewed; the manifest is signed by whom it should not be.

use super::*;

pub fn all() -> Vec<Case> {
    let revoke = |batch: u64| {
        Draft::new("actor.key-revoked", batch)
            .about(SECOND)
            .public("key", Who::Second.public())
            .text("d.key_revoked_at", "\"2026-11-20\"")
    };
    let revoked = |more: Vec<Draft>| {
        let mut all = drafts();
        all.push(revoke(10));
        all.extend(more);
        let mut log = Log::of(all);
        log.erase();
        log
    };
    let later = || Draft::new("request.changed", 11).text("d.title", "\"Later\"");
    let sealed = |log: &Log, head: String| {
        let mut export = log.export();
        export.set("checkpoint", head);
        export.seal();
        export
    };
    let two = |log: &Log, size: u64| {
        let note = log.head(size, Who::Second);
        let also = Who::First.key().sign(note.text()).unwrap();
        note.with_signature(also).unwrap().to_string()
    };
    vec![
        sound(
            "revoked-key-signs-its-own-revocation",
            "The commit that revokes a key may be signed with it.",
            {
                let log = revoked(Vec::new());
                sealed(&log, log.head(11, Who::Second).to_string())
            },
        ),
        invalid(
            "revoked-key-signs-alone",
            "A head after the revocation, signed with the revoked key alone.",
            {
                let log = revoked(vec![later()]);
                sealed(&log, log.head(12, Who::Second).to_string())
            },
            None,
        ),
        sound(
            "revoked-key-signs-beside-another",
            "A head after the revocation that another author signed too.",
            {
                let log = revoked(vec![later()]);
                sealed(&log, two(&log, 12))
            },
        ),
        sound(
            "another-author-signs-after-a-revocation",
            "After the revocation, the first author goes on.",
            {
                let log = revoked(vec![later()]);
                sealed(&log, log.head(12, Who::First).to_string())
            },
        ),
        sound(
            "revoked-in-a-commit-of-several-events",
            "The commit goes on after the revocation, and may be signed with the key.",
            {
                let log = revoked(vec![
                    Draft::new("request.changed", 10).text("d.title", "\"Same commit\""),
                ]);
                sealed(&log, log.head(12, Who::Second).to_string())
            },
        ),
        invalid(
            "later-events-call-themselves-the-same-commit",
            "A retained head ends the commit, whatever later events say.",
            {
                let mut log = revoked(vec![
                    Draft::new("request.changed", 10).text("d.title", "\"Same commit?\""),
                ]);
                log.kept.push(11);
                sealed(&log, log.head(12, Who::Second).to_string())
            },
            None,
        ),
        invalid(
            "revoked-and-enrolled-again",
            "A key that was revoked signs nothing any more, also if it is enrolled again.",
            {
                let again = Draft::new("actor.key-added", 11)
                    .about(SECOND)
                    .public("key", Who::Second.public())
                    .public("self_asserted", Value::Bool(false));
                let log = revoked(vec![again]);
                sealed(&log, log.head(12, Who::Second).to_string())
            },
            None,
        ),
        sound(
            "new-key-of-the-first-author",
            "The first author has a new key, and signs under the name of the log with it.",
            {
                let mut all = drafts();
                all.push(
                    Draft::new("actor.key-added", 10)
                        .about(FIRST)
                        .public("key", Who::Stranger.public())
                        .public("self_asserted", Value::Bool(true)),
                );
                let mut log = Log::of(all);
                log.erase();
                let mut export = log.export();
                export.set("checkpoint", log.head(11, Who::Stranger));
                export.set("keys.txt", keys(&[Who::First, Who::Second, Who::Stranger]));
                export.signer = Some(Who::Stranger);
                export.seal();
                export
            },
        ),
        invalid(
            "key-in-another-event",
            "A key that stands in an event of another kind is not enrolled by it.",
            {
                let mut all = drafts();
                all.push(
                    Draft::new("actor.changed", 10)
                        .about(FIRST)
                        .public("key", Who::Stranger.public()),
                );
                let mut log = Log::of(all);
                log.erase();
                let mut export = log.export();
                export.set("checkpoint", log.head(11, Who::Stranger));
                export.seal_unsigned();
                export
            },
            None,
        ),
        invalid(
            "key-committed",
            "A key that is only committed to is not enrolled.",
            {
                let mut all = drafts();
                all.push(
                    Draft::new("actor.key-added", 10)
                        .about(FIRST)
                        .value("key", Who::Stranger.public()),
                );
                let mut log = Log::of(all);
                log.erase();
                let mut export = log.export();
                export.set("checkpoint", log.head(11, Who::Stranger));
                export.seal_unsigned();
                export
            },
            None,
        ),
        invalid(
            "key-of-small-order",
            "Bytes for which anybody can sign are no key: the head has no author.",
            {
                let mut all = drafts();
                let mut small = vec![0; 32];
                small[0] = 1;
                all.push(
                    Draft::new("actor.key-added", 10)
                        .about(FIRST)
                        .public("key", Value::Bytes(small)),
                );
                let mut log = Log::of(all);
                log.erase();
                let mut export = log.export();
                export.set("checkpoint", log.head(11, Who::Stranger));
                export.seal_unsigned();
                export
            },
            None,
        ),
        invalid(
            "keys-with-one-too-many",
            "The list of keys has one that no event enrolled.",
            forged(|export| {
                export.set("keys.txt", keys(&[Who::First, Who::Second, Who::Stranger]));
            }),
            None,
        ),
        invalid(
            "keys-without-one",
            "The list of keys lacks one.",
            forged(|export| export.set("keys.txt", keys(&[Who::First]))),
            None,
        ),
        invalid(
            "manifest-by-a-stranger",
            "The manifest is signed by a key that nobody enrolled.",
            {
                let mut export = honest();
                export.signer = Some(Who::Stranger);
                export.seal();
                export
            },
            None,
        ),
        invalid(
            "manifest-by-a-revoked-key",
            "The manifest is signed with a revoked key.",
            {
                let log = revoked(vec![later()]);
                let mut export = log.export();
                export.set("checkpoint", log.head(12, Who::First));
                export.signer = Some(Who::Second);
                export.seal();
                export
            },
            None,
        ),
        invalid(
            "manifest-note-of-another",
            "The signature is that of another manifest.",
            {
                let mut export = honest();
                let other = manifest_note("another manifest", "10", Who::First);
                export.set("manifest.note", other);
                export
            },
            None,
        ),
        invalid(
            "manifest-note-empty",
            "The signature of the manifest is empty.",
            {
                let mut export = honest();
                export.set("manifest.note", "");
                export
            },
            None,
        ),
        invalid(
            "manifest-signature-as-head",
            "The signature of a manifest stands under a head: it is one of another name.",
            forged(|export| {
                let text = Log::honest().head(10, Who::Second).text().to_owned();
                let note = manifest_note("x", "10", Who::First);
                let line = note.lines().last().unwrap().to_owned();
                export.set("checkpoint", format!("{text}\n{line}\n"));
            }),
            None,
        ),
    ]
}
