//! Where the passphrase of the key files comes from: a file that the environment names, or whoever sits at the terminal.

use std::io;
use std::path::PathBuf;

use tilsyn_core::Error;
use tilsyn_core::keyring::{KeyState, Keyring, Passphrase};
use tilsyn_core::text::{Sentence, Words};
use zeroize::Zeroizing;

use crate::failure::Failure;

/// How somebody is asked for a line that is not shown, after this prompt.
pub type Ask = fn(&str) -> io::Result<String>;

/// Where the passphrase comes from.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// A file that holds it: `TILSYN_PASSPHRASE_FILE`.
    pub file: Option<PathBuf>,
    /// The terminal, if somebody sits at one.
    pub terminal: Option<Ask>,
}

impl Source {
    /// Opens the key files. `tell` says something before the first question.
    ///
    /// Not called while nothing is locked: the passphrase is asked once, and not by who only reads.
    pub fn unlock(
        &self,
        keyring: &Keyring,
        words: &Words,
        tell: &mut dyn FnMut(&Sentence) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if let Some(file) = &self.file {
            let about =
                |error: Error| Failure::from(error).at(Sentence::new("cli-in-passphrase-file"));
            let typed = std::fs::read(file)
                .map(Zeroizing::new)
                .map_err(|error| about(error.into()))?;
            let typed = std::str::from_utf8(&typed).map_err(|_| about(Error::KeyPassphrase))?;
            keyring
                .unlock(Passphrase::new(typed.to_owned()).map_err(about)?)
                .map_err(about)?;
            return Ok(());
        }
        let Some(ask) = self.terminal else {
            return Err(Failure::own(4, Sentence::new("cli-error-no-passphrase")));
        };
        let ask = |key: &str| -> Result<Passphrase, Failure> {
            let prompt = format!("{} ", words.word(key));
            // A terminal that went away cannot be asked.
            let typed = ask(&prompt)
                .map_err(|_| Failure::own(4, Sentence::new("cli-error-no-passphrase")))?;
            Ok(Passphrase::new(typed)?)
        };
        let passphrase = if keyring.state() == KeyState::PassphraseNew {
            tell(&Sentence::new("cli-passphrase-new").number("least", Passphrase::LEAST))?;
            let first = ask("cli-passphrase-choose")?;
            first.fit_to_choose()?;
            if !first.is(&ask("cli-passphrase-again")?) {
                return Err(Failure::own(
                    4,
                    Sentence::new("cli-error-passphrase-differs"),
                ));
            }
            first
        } else {
            ask("cli-passphrase-ask")?
        };
        keyring.unlock(passphrase)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use tilsyn_core::keyring::WorkFactor;
    use tilsyn_core::record::RecordId;
    use tilsyn_core::text::Language;

    use super::*;

    /// What a person types who knows what they want, and who chose that passphrase before.
    fn knows(_: &str) -> io::Result<String> {
        Ok("seven dry haystacks".to_owned())
    }

    /// Somebody who types something else the second time.
    fn wavers(prompt: &str) -> io::Result<String> {
        Ok(if prompt.contains("again") {
            "seven wet haystacks".to_owned()
        } else {
            "seven dry haystacks".to_owned()
        })
    }

    fn short(_: &str) -> io::Result<String> {
        Ok("hay".to_owned())
    }

    fn gone(_: &str) -> io::Result<String> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn try_at(keyring: &Keyring, terminal: Option<Ask>) -> (Result<(), String>, usize) {
        let words = Words::new(Language::En).unwrap();
        let source = Source {
            file: None,
            terminal,
        };
        let mut told = 0;
        let done = source.unlock(keyring, &words, &mut |_| {
            told += 1;
            Ok(())
        });
        (done.map_err(|failure| failure.render(&words)), told)
    }

    #[test]
    fn a_new_passphrase_is_explained_and_typed_twice_and_later_asked_once() {
        let folder = tempfile::tempdir().unwrap();
        let keyring = || Keyring::new(folder.path()).with_work_factor(WorkFactor::of(1));
        for (ask, why) in [
            (wavers as Ask, "not the same"),
            (short, "at least 12 characters"),
            (gone, "nobody can be asked"),
        ] {
            let (refused, told) = try_at(&keyring(), Some(ask));
            assert!(refused.unwrap_err().contains(why), "{why}");
            assert_eq!(told, 1);
        }
        let first = keyring();
        assert_eq!(try_at(&first, Some(knows)), (Ok(()), 1));
        assert_eq!(first.state(), KeyState::Unlocked);
        let (workspace, actor) = (
            tilsyn_trail::WorkspaceId([1; 16]),
            RecordId(uuid::Uuid::from_bytes([2; 16])),
        );
        first.keep(workspace, actor, &[3; 32].into()).unwrap();

        assert_eq!(try_at(&keyring(), Some(wavers)), (Ok(()), 0), "asked once");
        let (refused, _) = try_at(&keyring(), Some(short));
        assert!(refused.unwrap_err().contains("not the passphrase"));
        let (refused, _) = try_at(&keyring(), None);
        assert!(refused.unwrap_err().contains("TILSYN_PASSPHRASE_FILE"));
    }
}
