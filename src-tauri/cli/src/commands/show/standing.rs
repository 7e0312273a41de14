//! What follows for a record of the register from the law and from other records: completeness, rights, what is out of
//! date, what keeps it from being changed.

use chrono::NaiveDate;
use serde::Serialize;
use tilsyn_core::Result;
use tilsyn_core::activity::Art30Item;
use tilsyn_core::completeness::{Art30Part, Presence};
use tilsyn_core::legal_basis::Art6;
use tilsyn_core::record::Record;
use tilsyn_core::rights::{self, Right, Standing as RightStanding};
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::workspace::{Stored, Workspace};

use super::section;
use crate::failure::Failure;
use crate::shell::Shell;

/// What `--json` prints of it.
#[derive(Serialize)]
pub struct Standing {
    /// Items of Article 30, for an activity.
    #[serde(skip_serializing_if = "Option::is_none")]
    completeness: Option<Complete>,
    /// Rights of data subjects, for an activity.
    rights: Vec<RightRow>,
    /// Why an assessment is out of date.
    outdated: Vec<String>,
    /// Decisions on adequacy that are limited or over and touch an activity.
    touched_by: Vec<String>,
    /// The approved version that keeps it from being changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    frozen_by: Option<String>,
}

#[derive(Serialize)]
struct Complete {
    part: Art30Part,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    item: Art30Item,
    provision: String,
    standing: Presence,
    because: String,
}

#[derive(Serialize)]
struct RightRow {
    right: Right,
    standing: RightStanding,
    because_of: Vec<Art6>,
    reason: Vec<String>,
}

impl Standing {
    /// What follows for a record on a day; none for one that does not belong to the register.
    pub fn of(
        words: &Words,
        workspace: &Workspace,
        stored: &Stored,
        on: NaiveDate,
    ) -> Result<Option<Self>> {
        if !stored.record.kind().is_of_register() {
            return Ok(None);
        }
        let say = |said: Vec<Sentence>| said.iter().map(|it| words.say(it)).collect::<Vec<_>>();
        let completeness = workspace.completeness(stored.id, on)?.map(|it| Complete {
            part: it.part,
            items: it
                .items
                .into_iter()
                .map(|it| Item {
                    item: it.item,
                    provision: it.provision,
                    standing: it.standing,
                    because: words.say(&it.because),
                })
                .collect(),
        });
        let (rights, touched_by) = match &stored.record {
            Record::Activity(activity) => {
                (rights::of(activity), workspace.touched_by(stored.id, on)?)
            }
            _ => (Vec::new(), Vec::new()),
        };
        Ok(Some(Self {
            completeness,
            rights: rights
                .into_iter()
                .map(|it| RightRow {
                    right: it.right,
                    standing: it.standing,
                    because_of: it.because_of,
                    reason: say(it.reason),
                })
                .collect(),
            outdated: say(workspace.outdated(stored.id)?),
            touched_by: say(touched_by),
            frozen_by: workspace.frozen_by(stored.id)?.map(|it| it.reference),
        }))
    }

    /// Tells it.
    pub fn tell(&self, shell: &mut Shell<'_>) -> std::result::Result<(), Failure> {
        if let Some(version) = &self.frozen_by {
            shell.line("")?;
            shell.say(&Sentence::new("cli-show-frozen").text("version", version))?;
        }
        for (title, said) in [
            ("assessment-outdated", &self.outdated),
            ("touched-what", &self.touched_by),
        ] {
            if !said.is_empty() {
                section(shell, title)?;
                for sentence in said {
                    shell.prose("  • ", sentence)?;
                }
            }
        }
        if let Some(complete) = &self.completeness {
            complete.tell(shell)?;
        }
        if !self.rights.is_empty() {
            section(shell, "cli-show-rights")?;
            for row in &self.rights {
                row.tell(shell)?;
            }
        }
        Ok(())
    }
}

impl Complete {
    fn tell(&self, shell: &mut Shell<'_>) -> std::result::Result<(), Failure> {
        section(
            shell,
            match self.part {
                Art30Part::Controller => "art30-part-controller",
                Art30Part::Processor => "art30-part-processor",
            },
        )?;
        for it in &self.items {
            let mark = match it.standing {
                Presence::There => "✓",
                Presence::Missing => "✗",
                Presence::NotApplicable => "–",
            };
            let name = shell.words.word(&format!("art30-{}", it.item.key()));
            // The letter in the word is that of Article 30(1); the provision says it for both.
            let name = match name.split_once(") ") {
                Some((letter, name)) if letter.starts_with('(') || letter.len() <= 2 => name,
                _ => name.as_str(),
            };
            let line = format!("{:<9} {name}: {}", it.provision, it.because);
            shell.prose(&format!("  {mark} "), &line)?;
        }
        Ok(())
    }
}

impl RightRow {
    fn tell(&self, shell: &mut Shell<'_>) -> std::result::Result<(), Failure> {
        let mark = match self.standing {
            RightStanding::Yes => "✓",
            RightStanding::Conditional => "~",
            RightStanding::No => "–",
        };
        let name = shell.words.word(&format!("right-{}", self.right.key()));
        let reasons = self.reason.join(" ");
        shell.prose(&format!("  {mark} "), &format!("{name}. {reasons}"))
    }
}
