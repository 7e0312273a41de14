//! `new`: an empty workspace, with its organisation and its first author.

use tilsyn_core::Error;
use tilsyn_core::actor::Role;
use tilsyn_core::deadline::parse_zone;
use tilsyn_core::keyring::{KeyPlace, KeyState, Seed};
use tilsyn_core::organisation::{Organisation, OrganisationKind};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Line;
use tilsyn_core::workspace::{FirstKey, Genesis, Workspace};

use super::about;
use crate::arguments::New;
use crate::failure::Failure;
use crate::shell::Shell;
use crate::wording;

/// The zone of the capital, where the country is of the EEA or a close neighbour. The day of a receipt is counted there.
const ZONES: &[(&str, &str)] = &[
    ("AT", "Europe/Vienna"),
    ("BE", "Europe/Brussels"),
    ("BG", "Europe/Sofia"),
    ("CH", "Europe/Zurich"),
    ("CY", "Asia/Nicosia"),
    ("CZ", "Europe/Prague"),
    ("DE", "Europe/Berlin"),
    ("DK", "Europe/Copenhagen"),
    ("EE", "Europe/Tallinn"),
    ("ES", "Europe/Madrid"),
    ("FI", "Europe/Helsinki"),
    ("FR", "Europe/Paris"),
    ("GB", "Europe/London"),
    ("GR", "Europe/Athens"),
    ("HR", "Europe/Zagreb"),
    ("HU", "Europe/Budapest"),
    ("IE", "Europe/Dublin"),
    ("IS", "Atlantic/Reykjavik"),
    ("IT", "Europe/Rome"),
    ("LI", "Europe/Vaduz"),
    ("LT", "Europe/Vilnius"),
    ("LU", "Europe/Luxembourg"),
    ("LV", "Europe/Riga"),
    ("MT", "Europe/Malta"),
    ("NL", "Europe/Amsterdam"),
    ("NO", "Europe/Oslo"),
    ("PL", "Europe/Warsaw"),
    ("PT", "Europe/Lisbon"),
    ("RO", "Europe/Bucharest"),
    ("SE", "Europe/Stockholm"),
    ("SI", "Europe/Ljubljana"),
    ("SK", "Europe/Bratislava"),
];

/// Makes the workspace.
pub fn run(shell: &mut Shell<'_>, asked: New) -> Result<u8, Failure> {
    let keyring = shell.keyring_to_keep()?;
    let named = asked.author.is_some();
    let author: Line = match asked.author {
        Some(author) => author,
        None => shell
            .words
            .word("role-privacy-officer")
            .parse()
            .unwrap_or_default(),
    };
    let zone = ZONES
        .iter()
        .find(|(country, _)| *country == asked.country.as_str())
        .map(|(_, zone)| parse_zone(zone))
        .transpose()?;
    let organisation = Organisation {
        legal_name: asked.organisation.clone(),
        country: Some(asked.country.clone()),
        tz: zone,
        kind: Some(OrganisationKind::Own),
        ..Organisation::default()
    };
    let seed = Seed::draw(shell.entropy)?;
    let genesis = Genesis {
        organisation,
        author: author.clone(),
        role: Role::PrivacyOfficer,
        key: FirstKey::Own(&seed),
    };
    let heads = shell.heads()?;
    let (workspace, _) = Workspace::create_with(
        &asked.file,
        &genesis,
        shell.now,
        shell.entropy,
        |workspace, first| {
            // Without its key nobody could ever write in it; by its head it is known as one's own.
            keyring
                .keep(workspace.id(), first.id, &seed)
                .map_err(Stopped::Key)?;
            let head = workspace.head()?;
            Ok(heads.keep(workspace.id(), &head)?)
        },
    )
    .map_err(|stopped| match stopped {
        Stopped::Key(error) => key_not_kept(error),
        Stopped::File(error) => about(&asked.file)(error),
    })?;
    shell.remember(&workspace)?;
    shell.say(
        &Sentence::new("cli-new-made")
            .text("file", asked.file.display().to_string())
            .text("organisation", asked.organisation.to_string())
            .text(
                "country",
                wording::country(shell.words, asked.country.as_str()),
            ),
    )?;
    match zone {
        Some(zone) => shell.say(&Sentence::new("cli-new-zone").text("zone", zone.name()))?,
        None => shell.say(&Sentence::new("cli-new-no-zone"))?,
    }
    let said = Sentence::new(if named {
        "cli-new-author"
    } else {
        "cli-new-unnamed"
    });
    shell.say(&said.text("author", author.to_string()))?;
    let place = match keyring.state() {
        KeyState::Keychain | KeyState::KeychainLocked => KeyPlace::Keychain,
        KeyState::Unlocked | KeyState::PassphraseNew | KeyState::PassphraseNeeded => KeyPlace::File,
    };
    shell.say(&Sentence::new("cli-new-key").text("place", place.code()))?;
    Ok(0)
}

/// Why there is no workspace.
enum Stopped {
    Key(Error),
    File(Error),
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Self::File(error)
    }
}

fn key_not_kept(error: Error) -> Failure {
    let names_the_key = matches!(error, Error::KeyLocked(_) | Error::Keychain(_));
    let failure = Failure::from(error);
    if names_the_key {
        failure
    } else {
        failure.at(Sentence::new("cli-in-key"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_state_of_the_eea_has_a_zone_and_every_zone_exists() {
        for state in tilsyn_core::value::EEA {
            assert!(
                ZONES.iter().any(|(country, _)| *country == state),
                "{state}"
            );
        }
        for (_, zone) in ZONES {
            parse_zone(zone).unwrap();
        }
    }
}
