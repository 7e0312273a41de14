//! Where keys lie, and what happens when they cannot be had.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::any::Any;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, mock};
use tempfile::TempDir;

use super::*;
use crate::actor::Actor;
use crate::organisation::{Organisation, OrganisationKind};
use crate::record::{Kind, Record};
use crate::workspace::{Entropy, FirstKey, Genesis, Put};

const PASSPHRASE: &str = "seven dry haystacks";

/// Bytes that differ from each other and are the same in every run.
struct Counting(u64);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        for byte in bytes {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = u8::try_from(self.0 >> 56).unwrap();
        }
        Ok(())
    }
}

/// How a keychain answers that does not do what it is asked.
#[derive(Debug, Clone, Copy)]
enum Mood {
    /// It is locked, and whoever was asked to unlock it said no.
    Locked,
    /// It breaks.
    Broken,
}

/// A keychain that does not do what it is asked.
#[derive(Debug)]
struct Unwilling(Mood);

impl CredentialStoreApi for Unwilling {
    fn vendor(&self) -> String {
        "test".to_owned()
    }

    fn id(&self) -> String {
        "unwilling".to_owned()
    }

    fn build(
        &self,
        service: &str,
        user: &str,
        modifiers: Option<&HashMap<&str, &str>>,
    ) -> keyring_core::Result<Entry> {
        let entry = mock::Store::new()?.build(service, user, modifiers)?;
        let credential: &mock::Cred = entry.as_any().downcast_ref().unwrap();
        credential.set_error(match self.0 {
            Mood::Locked => keyring_core::Error::NoStorageAccess("prompt dismissed".into()),
            Mood::Broken => keyring_core::Error::PlatformFailure("the bus\nwent away".into()),
        });
        Ok(entry)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).unwrap()
}

/// A folder with a workspace, and the first author's seed.
struct Office {
    folder: TempDir,
    workspace: Workspace,
    officer: RecordId,
    entropy: Counting,
}

const SEED: [u8; 32] = *b"one secret of 32 bytes, kept so.";

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut entropy = Counting(1);
        let genesis = Genesis {
            organisation: Organisation {
                legal_name: "Example AS".parse().unwrap(),
                kind: Some(OrganisationKind::Own),
                ..Organisation::default()
            },
            author: "Officer".parse().unwrap(),
            role: Role::PrivacyOfficer,
            key: FirstKey::Own(&SEED.into()),
        };
        let (workspace, officer) = Workspace::create(
            &folder.path().join("o.tilsyn"),
            &genesis,
            at("2026-11-17T08:12:00Z"),
            &mut entropy,
        )
        .unwrap();
        Self {
            folder,
            workspace,
            officer: officer.id,
            entropy,
        }
    }

    fn keys(&self) -> PathBuf {
        self.folder.path().join("data").join("keys")
    }

    /// Keys in files that are quick to open.
    fn in_files(&self) -> Keyring {
        Keyring::new(self.keys()).with_work_factor(WorkFactor::of(2))
    }

    fn unlocked(&self) -> Keyring {
        let keyring = self.in_files();
        keyring.unlock(passphrase(PASSPHRASE)).unwrap();
        keyring
    }

    fn with(&self, store: Arc<CredentialStore>) -> Keyring {
        self.in_files().with_keychain(move || Some(store))
    }

    fn keep(&self, keyring: &Keyring) {
        keyring
            .keep(self.workspace.id(), self.officer, &SEED.into())
            .unwrap();
    }

    fn signs_with(&self, keyring: &Keyring) -> bool {
        matches!(keyring.authors(&self.workspace).unwrap().as_slice(), [only] if only.id == self.officer)
    }

    /// Writes with whatever key the keyring gives.
    fn write(&mut self, keyring: &Keyring) -> Result<()> {
        let authors = keyring.authors(&self.workspace)?;
        let author = authors
            .first()
            .ok_or_else(|| keyring.why_not(&self.workspace))?;
        let record = Record::parse(Kind::Activity, r#"{"name":{"en":"Newsletters"}}"#)?;
        self.workspace
            .commit(
                author,
                at("2026-11-17T09:00:00Z"),
                &mut self.entropy,
                "",
                |tx| tx.put(Put::default(), record),
            )
            .map(drop)
    }

    fn path(&self, ending: &str) -> PathBuf {
        self.keys()
            .join(self.workspace.id().to_hex())
            .join(format!("{}.{ending}", self.officer.0.simple()))
    }

    /// A file as builds before this wrote it.
    fn plain(&self) -> PathBuf {
        let path = self.path("key");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, SEED).unwrap();
        path
    }
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_in(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[test]
fn a_key_kept_in_the_keychain_is_found_there_and_no_file_is_made() {
    let mut office = Office::new();
    let store: Arc<CredentialStore> = mock::Store::new().unwrap();
    let keyring = office.with(Arc::clone(&store));
    assert_eq!(keyring.state(), KeyState::Keychain);
    office.keep(&keyring);
    assert!(office.signs_with(&keyring));
    office.write(&keyring).unwrap();
    assert!(!office.keys().exists(), "nothing of it is in a file");
    let name = format!(
        "{}/{}",
        office.workspace.id().to_hex(),
        office.officer.0.simple()
    );
    let entry = store.build("org.tilsyn.author", &name, None).unwrap();
    assert_eq!(entry.get_secret().unwrap(), SEED);
}

#[test]
fn a_keychain_without_the_key_says_that_it_is_missing() {
    let mut office = Office::new();
    let keyring = office.with(mock::Store::new().unwrap());
    assert!(!office.signs_with(&keyring));
    assert_eq!(office.write(&keyring).unwrap_err().code(), "key-missing");
    assert_eq!(keyring.state(), KeyState::Keychain);
}

#[test]
fn a_keychain_is_not_reached_before_a_key_is_needed() {
    let office = Office::new();
    let keyring = office.in_files().with_keychain(|| panic!("reached"));
    assert!(format!("{keyring:?}").contains("Keychain(..)"));
}

#[test]
fn without_a_keychain_a_passphrase_is_chosen_and_then_needed_again() {
    let mut office = Office::new();
    let keyring = office.in_files();
    assert_eq!(keyring.state(), KeyState::PassphraseNew);
    assert_eq!(keyring.ready().unwrap_err().code(), "key-locked");
    let kept = keyring.keep(office.workspace.id(), office.officer, &SEED.into());
    assert_eq!(
        kept.unwrap_err().code(),
        "key-locked",
        "nothing is kept in the open"
    );
    assert!(files_in(&office.keys()).is_empty());

    assert_eq!(
        keyring.unlock(passphrase("short")).unwrap_err().code(),
        "passphrase-short"
    );
    assert_eq!(
        keyring.unlock(passphrase(PASSPHRASE)).unwrap(),
        KeyState::Unlocked
    );
    keyring.ready().unwrap();
    office.keep(&keyring);
    office.write(&keyring).unwrap();

    let later = office.in_files();
    assert_eq!(later.state(), KeyState::PassphraseNeeded);
    assert!(!office.signs_with(&later));
    assert_eq!(office.write(&later).unwrap_err().code(), "key-locked");
    assert_eq!(
        later
            .unlock(passphrase("seven wet haystacks"))
            .unwrap_err()
            .code(),
        "key-passphrase"
    );
    assert_eq!(later.state(), KeyState::PassphraseNeeded);
    later.unlock(passphrase(PASSPHRASE)).unwrap();
    assert!(office.signs_with(&later));
}

#[test]
fn reading_needs_no_key_whatever_became_of_it() {
    let mut office = Office::new();
    office.keep(&office.unlocked());
    let keychains: [(Option<Arc<CredentialStore>>, &str); 4] = [
        (None, "key-locked"),
        (Some(Arc::new(Unwilling(Mood::Locked))), "key-locked"),
        (Some(Arc::new(Unwilling(Mood::Broken))), "keychain"),
        (Some(mock::Store::new().unwrap()), "key-locked"),
    ];
    for (keychain, code) in keychains {
        let keyring = office.in_files().with_keychain(|| keychain);
        assert!(keyring.authors(&office.workspace).unwrap().is_empty());
        assert_eq!(office.workspace.actors().unwrap().len(), 1);
        assert_eq!(office.workspace.all(Kind::Organisation).unwrap().len(), 1);
        let refused = office.write(&keyring).unwrap_err();
        assert_eq!(refused.code(), code);
        for sentence in [refused.sentence(), refused.remedy()] {
            for language in crate::text::Language::ALL {
                let words = crate::text::Words::new(language).unwrap();
                let said = words.say(&sentence);
                assert!(said.len() > 20 && !said.contains('{'), "{said}");
            }
        }
    }
}

#[test]
fn a_locked_keychain_is_told_and_the_passphrase_takes_its_place() {
    let mut office = Office::new();
    let keyring = office.with(Arc::new(Unwilling(Mood::Locked)));
    assert_eq!(keyring.state(), KeyState::Keychain, "it was not asked yet");
    let kept = keyring.keep(office.workspace.id(), office.officer, &SEED.into());
    assert!(matches!(kept, Err(Error::KeyLocked(KeyPlace::Keychain))));
    assert_eq!(keyring.state(), KeyState::KeychainLocked);
    assert_eq!(
        keyring.unlock(passphrase(PASSPHRASE)).unwrap(),
        KeyState::Unlocked
    );
    office.keep(&keyring);
    office.write(&keyring).unwrap();
}

#[test]
fn what_a_keychain_says_is_passed_on_in_one_line() {
    let office = Office::new();
    let keyring = office.with(Arc::new(Unwilling(Mood::Broken)));
    match keyring.keep(office.workspace.id(), office.officer, &SEED.into()) {
        Err(Error::Keychain(detail)) => assert_eq!(detail, "the bus went away"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_entry_of_the_keychain_that_is_no_key_is_told_and_nothing_of_it_is_shown() {
    let office = Office::new();
    let store: Arc<CredentialStore> = mock::Store::new().unwrap();
    let name = format!(
        "{}/{}",
        office.workspace.id().to_hex(),
        office.officer.0.simple()
    );
    let entry = store.build(SERVICE, &name, None).unwrap();
    entry.set_secret(b"needle").unwrap();
    let refused = office.with(store).why_not(&office.workspace);
    assert_eq!(refused.code(), "kept");
    assert!(!format!("{refused:?}").contains("needle"));
}

#[test]
fn nothing_of_a_key_is_readable_in_its_file() {
    let office = Office::new();
    office.keep(&office.unlocked());
    let hex = tilsyn_trail::to_hex(&SEED);
    let base64 = "b25lIHNlY3JldCBvZiAzMiBieXRlcywga2VwdCBzby4";
    let mut needles: Vec<Vec<u8>> = vec![
        hex.to_uppercase().into_bytes(),
        hex.into_bytes(),
        base64.as_bytes().to_vec(),
        PASSPHRASE.as_bytes().to_vec(),
    ];
    // Any eight bytes of it, raw.
    needles.extend(SEED.windows(8).map(<[u8]>::to_vec));
    let files = files_in(&office.keys());
    assert_eq!(
        files,
        [office.path("age")],
        "one file and nothing beside it"
    );
    for file in files {
        let bytes = fs::read(&file).unwrap();
        assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
        for needle in &needles {
            assert!(!bytes.windows(needle.len()).any(|window| window == needle));
        }
    }
}

#[cfg(unix)]
#[test]
fn files_of_keys_and_their_folders_are_open_to_their_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let office = Office::new();
    office.keep(&office.unlocked());
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&office.path("age")), 0o600);
    assert_eq!(mode(office.path("age").parent().unwrap()), 0o700);
    assert_eq!(mode(&office.keys()), 0o700);
}

#[test]
fn a_file_that_asks_for_endless_work_or_was_altered_is_no_key() {
    let office = Office::new();
    office.keep(&office.unlocked());
    let sealed = fs::read(office.path("age")).unwrap();
    let text = String::from_utf8_lossy(&sealed).into_owned();
    let line = text.lines().nth(1).unwrap().to_owned();
    let dear = format!("{} 40", line.rsplit_once(' ').unwrap().0);
    let mut costly = dear.clone().into_bytes();
    costly.splice(0..0, b"age-encryption.org/v1\n".iter().copied());
    costly.extend_from_slice(&sealed[b"age-encryption.org/v1\n".len() + line.len()..]);
    let mut altered = sealed.clone();
    *altered.last_mut().unwrap() ^= 1;
    let mut longer = sealed.clone();
    longer.push(0);
    for bytes in [costly, altered, longer, sealed[..90].to_vec(), Vec::new()] {
        fs::write(office.path("age"), &bytes).unwrap();
        let begun = std::time::Instant::now();
        let refused = office
            .in_files()
            .unlock(passphrase(PASSPHRASE))
            .unwrap_err();
        assert_eq!(refused.code(), "kept");
        assert!(begun.elapsed().as_secs() < 5);
    }
}

#[test]
fn the_file_of_an_earlier_build_moves_into_the_keychain_and_is_gone() {
    let office = Office::new();
    let plain = office.plain();
    let store: Arc<CredentialStore> = mock::Store::new().unwrap();
    assert!(office.signs_with(&office.with(Arc::clone(&store))));
    assert!(!plain.exists());
    assert!(
        office.signs_with(&office.with(store)),
        "it is in the keychain now"
    );
}

#[test]
fn the_file_of_an_earlier_build_moves_under_the_passphrase_once_it_is_typed() {
    let mut office = Office::new();
    let plain = office.plain();
    let keyring = office.in_files();
    assert_eq!(keyring.state(), KeyState::PassphraseNew);
    assert!(
        office.signs_with(&keyring),
        "until then it is used as it lies"
    );
    assert!(
        plain.exists(),
        "and not taken away before it is kept elsewhere"
    );
    office.write(&keyring).unwrap();
    keyring.unlock(passphrase(PASSPHRASE)).unwrap();
    assert!(office.signs_with(&keyring));
    assert!(!plain.exists());
    assert!(office.path("age").exists());
    assert!(office.signs_with(&office.unlocked()));
}

#[test]
fn the_file_of_an_earlier_build_stays_where_its_key_can_be_kept_nowhere_else() {
    let office = Office::new();
    let plain = office.plain();
    for mood in [Mood::Locked, Mood::Broken] {
        assert!(office.signs_with(&office.with(Arc::new(Unwilling(mood)))));
        assert_eq!(fs::read(&plain).unwrap(), SEED);
    }
}

#[test]
fn a_file_of_an_earlier_build_that_holds_another_key_is_left_alone() {
    let office = Office::new();
    let keyring = office.unlocked();
    office.keep(&keyring);
    let plain = office.plain();
    fs::write(&plain, [9; 32]).unwrap();
    assert!(office.signs_with(&keyring));
    assert!(plain.exists());
    // The same key twice, as after a move that was cut short: the open one goes.
    fs::write(&plain, SEED).unwrap();
    assert!(office.signs_with(&keyring));
    assert!(!plain.exists());
}

#[test]
fn a_key_is_put_back_as_it_was_when_the_work_it_was_for_fails() {
    let office = Office::new();
    let id = office.workspace.id();
    let fails = || Err::<(), _>(Error::DiskFull);
    let stranger = RecordId(uuid::Uuid::from_bytes([5; 16]));
    let in_keychain = office.with(mock::Store::new().unwrap());
    for keyring in [in_keychain, office.unlocked()] {
        office.keep(&keyring);
        let failed = keyring.keeping(id, office.officer, &[1; 32].into(), fails);
        assert_eq!(failed.unwrap_err().code(), "disk-full");
        assert!(office.signs_with(&keyring), "the old one");
        assert!(
            keyring
                .keeping(id, stranger, &[1; 32].into(), fails)
                .is_err()
        );
        assert!(!keyring.has(id, stranger), "none where none was");
        keyring
            .keeping(id, stranger, &[1; 32].into(), || Ok::<_, Error>(()))
            .unwrap();
        assert!(keyring.has(id, stranger));
    }
}

#[test]
fn a_key_that_is_not_the_one_enrolled_signs_nothing_and_says_so() {
    let mut office = Office::new();
    let keyring = office.unlocked();
    keyring
        .keep(office.workspace.id(), office.officer, &[8; 32].into())
        .unwrap();
    assert!(!office.signs_with(&keyring));
    assert_eq!(office.write(&keyring).unwrap_err().code(), "key-replaced");
}

#[test]
fn anybody_can_write_in_a_sample_and_nothing_is_kept_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let (mut sample, people) = crate::sample::build(
        &folder.path().join("s.tilsyn"),
        at("2026-11-17T08:12:00Z"),
        &mut Counting(3),
    )
    .unwrap();
    let keyring = Keyring::new(folder.path().join("keys"));
    let authors = keyring.authors(&sample).unwrap();
    assert_eq!(authors.iter().map(|it| it.id).collect::<Vec<_>>(), people);
    let record = Record::parse(Kind::Activity, r#"{"name":{"en":"X"}}"#).unwrap();
    let mut entropy = Counting(4);
    for author in &authors {
        let record = record.clone();
        let now = at("2026-11-18T08:00:00Z");
        sample
            .commit(author, now, &mut entropy, "", |tx| {
                tx.put(Put::default(), record)
            })
            .unwrap();
    }
    assert_eq!(
        sample.check(Vec::new(), &mut |_| true).unwrap().code(),
        "UNANCHORED"
    );
    assert!(!folder.path().join("keys").exists());
    for (id, actor) in sample.actors().unwrap() {
        assert!(is_public_knowledge(
            sample.id(),
            id,
            actor.public_key.unwrap()
        ));
    }
    for holder in sample.key_holders().unwrap() {
        assert!(holder.keys.iter().all(|key| key.public_knowledge));
    }
}

#[test]
fn the_key_of_a_person_of_the_sample_is_the_documented_hash() {
    // SHA-256 of "tilsyn sample key v1", sixteen bytes 0x01, sixteen bytes 0x02, computed with another program.
    let seed = Seed::of_sample(
        WorkspaceId([1; 16]),
        RecordId(uuid::Uuid::from_bytes([2; 16])),
    );
    assert_eq!(
        tilsyn_trail::to_hex(seed.bytes()),
        "3789220f98fd84da436f95988bc88bc6a8ab195eb01e06e8968e0eb20b71efaa"
    );
}

#[test]
fn a_real_workspace_has_no_key_that_everybody_has() {
    let mut office = Office::new();
    let keyring = office.unlocked();
    office.keep(&keyring);
    let authors = keyring.authors(&office.workspace).unwrap();
    let id = office.workspace.id();
    let seed = Seed::draw(&mut office.entropy).unwrap();
    office
        .workspace
        .commit(
            &authors[0],
            at("2026-11-17T09:00:00Z"),
            &mut office.entropy,
            "",
            |tx| {
                let person = tx.draw_id()?;
                tx.enrol(
                    person,
                    Actor {
                        name: "Colleague".parse().unwrap(),
                        role: Some(Role::CaseHandler),
                        public_key: public_half(id, person, &seed),
                        ..Actor::default()
                    },
                )
            },
        )
        .unwrap();
    let actors = office.workspace.actors().unwrap();
    assert_eq!(actors.len(), 2);
    for (actor, document) in actors {
        assert!(!is_public_knowledge(
            id,
            actor,
            document.public_key.unwrap()
        ));
    }
    let stranger = Keyring::new(office.folder.path().join("elsewhere"));
    assert!(stranger.authors(&office.workspace).unwrap().is_empty());
}

#[test]
fn secrets_are_not_shown_by_debug() {
    assert_eq!(format!("{:?}", Seed::from(SEED)), "Seed(..)");
    assert_eq!(format!("{:?}", passphrase(PASSPHRASE)), "Passphrase(..)");
    let office = Office::new();
    let shown = format!("{:?}", office.unlocked());
    assert!(!shown.contains("haystacks"), "{shown}");
}

#[test]
fn a_passphrase_is_taken_as_typed_without_its_line_break() {
    let typed = passphrase("seven dry haystacks\r\n");
    assert!(typed.is(&passphrase(PASSPHRASE)));
    assert!(!typed.is(&passphrase("seven dry haystacks ")));
    for nothing in [String::new(), "\n".to_owned(), "x".repeat(1025)] {
        assert_eq!(
            Passphrase::new(nothing).unwrap_err().code(),
            "key-passphrase"
        );
    }
    let wired: Passphrase = serde_json::from_str("\"seven dry haystacks\"").unwrap();
    assert!(wired.is(&typed));
    assert!(serde_json::from_str::<Passphrase>("\"\"").is_err());
}

#[test]
fn a_key_file_of_the_product_costs_what_is_documented() {
    let office = Office::new();
    let keyring = Keyring::new(office.keys());
    keyring.unlock(passphrase(PASSPHRASE)).unwrap();
    office.keep(&keyring);
    let sealed = fs::read(office.path("age")).unwrap();
    let line = sealed.split(|byte| *byte == b'\n').nth(1).unwrap();
    assert!(line.ends_with(b" 17"), "log2 N");
    assert!(office.signs_with(&keyring));
    assert_eq!(WorkFactor::of(0), WorkFactor::of(1), "none is no work");
    assert_eq!(WorkFactor::of(63), WorkFactor::LARGEST);
}
