//! `VERIFY.md`: how somebody who has nothing but the folder checks it, in their language.

use chrono::{DateTime, SecondsFormat, Utc};

use crate::paper::root_groups;
use crate::text::Language;
use crate::workspace::Head;

/// What the guide tells of this export.
pub(super) struct Told<'a> {
    pub(super) origin: String,
    pub(super) head: &'a Head,
    pub(super) made: DateTime<Utc>,
    pub(super) signed: bool,
    /// The sizes from which a proof leads to the newest head.
    pub(super) consistency: &'a [u64],
    /// How many events have a proof.
    pub(super) extracts: usize,
}

/// The guide. Lines of the source that begin with `[mark]` are there only if it applies.
pub(super) fn text(language: Language, told: &Told<'_>) -> String {
    let source = match language {
        Language::En => include_str!("../../../text/en/VERIFY.md"),
        Language::Nb => include_str!("../../../text/nb/VERIFY.md"),
        Language::Nl => include_str!("../../../text/nl/VERIFY.md"),
    };
    let applies = |mark: &str| match mark {
        "signed" => told.signed,
        "unsigned" => !told.signed,
        "consistency" => !told.consistency.is_empty(),
        "noconsistency" => told.consistency.is_empty(),
        "extracts" => told.extracts > 0,
        "noextracts" => told.extracts == 0,
        _ => false,
    };
    let from: Vec<String> = told.consistency.iter().map(u64::to_string).collect();
    let mut guide = String::with_capacity(source.len());
    for line in source.lines() {
        let marked = line
            .strip_prefix('[')
            .and_then(|rest| rest.split_once("] "));
        let line = match marked {
            Some((mark, line)) if applies(mark) => line,
            Some(_) => continue,
            None => line,
        };
        guide.push_str(line);
        guide.push('\n');
    }
    guide
        .replace("{{origin}}", &told.origin)
        .replace("{{size}}", &told.head.size.to_string())
        .replace("{{root}}", &root_groups(&told.head.root).join(" "))
        .replace(
            "{{made}}",
            &told.made.to_rfc3339_opts(SecondsFormat::Secs, true),
        )
        .replace("{{from}}", &from.join(", "))
        .replace("{{extracts}}", &told.extracts.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_says_the_same_in_every_language_and_leaves_nothing_open() {
        let head = Head {
            size: 17,
            root: [7; 32],
            note: String::new(),
        };
        for (signed, consistency, extracts) in [(true, vec![3, 9], 2), (false, Vec::new(), 0)] {
            let told = Told {
                origin: "tilsyn/trail/00".to_owned(),
                head: &head,
                made: DateTime::UNIX_EPOCH,
                signed,
                consistency: &consistency,
                extracts,
            };
            let guides = Language::ALL.map(|language| text(language, &told));
            for guide in &guides {
                assert!(!guide.contains("{{") && !guide.contains("\n["), "{guide}");
                assert!(guide.contains(&root_groups(&head.root).join(" ")));
                assert_eq!(guide.contains("3, 9"), !consistency.is_empty());
                for fixed in [
                    "python3 verify.py",
                    "VERIFIED",
                    "UNREADABLE",
                    "--root",
                    "`manifest.note`",
                ] {
                    assert!(guide.contains(fixed), "{fixed}");
                }
                let rows = |guide: &str| guide.lines().filter(|line| line.starts_with('|')).count();
                assert_eq!(rows(guide), rows(&guides[0]));
            }
        }
    }
}
