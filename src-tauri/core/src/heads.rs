//! Heads seen: the largest signed head of each workspace that this user has met, kept outside the file, so that an
//! older or other copy put in its place shows when it is opened.

use std::fs;
use std::path::PathBuf;

use tilsyn_trail::{Checkpoint, Frontier, HeldHead, Note, WorkspaceId};

use crate::error::{Error, Result};
use crate::keyring::private_folder;
use crate::passing::{Standing, write_whole};
use crate::workspace::Head;

/// A folder of heads.
#[derive(Debug, Clone)]
pub struct HeadsSeen {
    folder: PathBuf,
}

impl HeadsSeen {
    /// The heads in this folder; it is made when the first is kept.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    fn path(&self, workspace: WorkspaceId) -> PathBuf {
        self.folder.join(format!("{}.note", workspace.to_hex()))
    }

    /// The head seen last, if any.
    ///
    /// # Errors
    /// [`Error::Kept`] if what is kept is no head.
    pub fn last(&self, workspace: WorkspaceId) -> Result<Option<HeldHead>> {
        let note = match fs::read(self.path(workspace)) {
            Ok(note) => note,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let refused = || Error::Kept("a head seen earlier");
        let parsed = Note::parse(&note).map_err(|_| refused())?;
        // It was verified before it was kept, and lies where only its owner writes.
        let checkpoint = Checkpoint::parse(parsed.text()).map_err(|_| refused())?;
        Ok(Some(HeldHead {
            label: "seen".to_owned(),
            size: checkpoint.size,
            root: checkpoint.root,
        }))
    }

    /// Every head held of a workspace: the largest seen, and those somebody brought, from paper or in a note.
    ///
    /// # Errors
    /// [`Error::Kept`] if what is kept is no head.
    pub fn held(&self, workspace: WorkspaceId) -> Result<Vec<HeldHead>> {
        let mut held: Vec<HeldHead> = self.last(workspace)?.into_iter().collect();
        let entries = match fs::read_dir(self.brought(workspace)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(held),
            Err(error) => return Err(error.into()),
        };
        let mut brought = Vec::new();
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_none_or(|it| it != "head") {
                continue;
            }
            let label = path
                .file_stem()
                .and_then(|name| name.to_str())
                .and_then(|name| name.split('-').next())
                .unwrap_or("paper")
                .to_owned();
            let text = fs::read_to_string(&path)?;
            let checkpoint =
                Checkpoint::parse(&text).map_err(|_| Error::Kept("a head from paper"))?;
            brought.push(HeldHead {
                label,
                size: checkpoint.size,
                root: checkpoint.root,
            });
        }
        brought.sort_by_key(|head| head.size);
        held.extend(brought);
        Ok(held)
    }

    /// Holds a head that somebody brought and that agreed: each later check compares with it too.
    ///
    /// # Errors
    /// What keeps the file from being written.
    pub fn hold(&self, workspace: WorkspaceId, origin: &str, head: &HeldHead) -> Result<()> {
        let folder = self.brought(workspace);
        private_folder(&folder)?;
        let text = Checkpoint {
            origin: origin.to_owned(),
            size: head.size,
            root: head.root,
        }
        .to_text()
        .map_err(|error| Error::TrailBroken(error.to_string()))?;
        let root = tilsyn_trail::to_hex(&head.root);
        let short = root.get(..8).unwrap_or(&root);
        write_whole(
            &folder.join(format!("{}-{}-{short}.head", head.label, head.size)),
            text.as_bytes(),
            Standing::Replaced,
        )
    }

    /// Keeps what shows that a file contradicts the head seen: the note that was seen and the note that was found. Two
    /// signed heads of one log that do not extend each other are evidence by themselves.
    ///
    /// # Errors
    /// What keeps the files from being written.
    pub fn keep_evidence(
        &self,
        workspace: WorkspaceId,
        found: &Head,
        now: chrono::DateTime<chrono::Utc>,
    ) -> Result<PathBuf> {
        let folder = self.folder.join("evidence").join(format!(
            "{}-{}",
            workspace.to_hex(),
            now.format("%Y%m%dT%H%M%SZ")
        ));
        private_folder(&folder)?;
        match fs::read(self.path(workspace)) {
            Ok(seen) => write_whole(&folder.join("seen.note"), &seen, Standing::Replaced)?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
        write_whole(
            &folder.join("found.note"),
            found.note.as_bytes(),
            Standing::Replaced,
        )?;
        Ok(folder)
    }

    /// Takes the head of a file as the one that is held, in place of heads that contradict it, because somebody says so in
    /// so many words: they were heads of a branch that was merged into it. What they were, what stands now, when and why
    /// stays with the evidence.
    ///
    /// # Errors
    /// As for [`Self::keep_evidence`] and [`Self::held`].
    pub fn accept(
        &self,
        workspace: WorkspaceId,
        head: &Head,
        given_up: &[HeldHead],
        why: &str,
        now: chrono::DateTime<chrono::Utc>,
    ) -> Result<PathBuf> {
        let folder = self.keep_evidence(workspace, head, now)?;
        let refused = || Error::Kept("a head seen earlier");
        let named = |head: &HeldHead| {
            serde_json::json!({
                "label": head.label,
                "size": head.size,
                "root": tilsyn_trail::to_hex(&head.root),
            })
        };
        let paper = serde_json::json!({
            "accepted": { "size": head.size, "root": tilsyn_trail::to_hex(&head.root) },
            "given_up": given_up.iter().map(named).collect::<Vec<_>>(),
            "why": why,
            "at": now,
        });
        let bytes = serde_json::to_vec_pretty(&paper).map_err(|_| refused())?;
        write_whole(&folder.join("accepted.json"), &bytes, Standing::Replaced)?;
        // Those that somebody brought go where the evidence is; the one that was seen gives way.
        for head in given_up {
            let root = tilsyn_trail::to_hex(&head.root);
            let short = root.get(..8).unwrap_or(&root);
            let name = format!("{}-{}-{short}.head", head.label, head.size);
            match fs::rename(self.brought(workspace).join(&name), folder.join(&name)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error.into());
                }
                _ => {}
            }
        }
        if let Some(seen) = self.last(workspace)?
            && given_up
                .iter()
                .any(|it| it.size == seen.size && it.root == seen.root)
        {
            write_whole(
                &self.path(workspace),
                head.note.as_bytes(),
                Standing::Replaced,
            )?;
        }
        self.keep(workspace, head)?;
        Ok(folder)
    }

    fn brought(&self, workspace: WorkspaceId) -> PathBuf {
        self.folder.join(workspace.to_hex())
    }

    /// Keeps a head that was verified, in place of a smaller one.
    ///
    /// # Errors
    /// What keeps the file from being written.
    pub fn keep(&self, workspace: WorkspaceId, head: &Head) -> Result<()> {
        if self
            .last(workspace)?
            .is_some_and(|held| held.size >= head.size)
        {
            return Ok(());
        }
        private_folder(&self.folder)?;
        write_whole(
            &self.path(workspace),
            head.note.as_bytes(),
            Standing::Replaced,
        )
    }

    /// Keeps the right edge of the tree under a head, so that the next commit need not read the whole log for it. Where it
    /// cannot be written it is built again: it is lost without harm, and proves itself by the root it gives.
    pub fn keep_edge(&self, workspace: WorkspaceId, edge: &Frontier) {
        let mut text = format!("{}\n", edge.size());
        for hash in edge.edge() {
            text.push_str(&tilsyn_trail::to_hex(hash));
            text.push('\n');
        }
        drop(
            private_folder(&self.folder)
                .and_then(|()| Ok(fs::write(self.edge_path(workspace), text)?)),
        );
    }

    /// The edge that was kept last, if it can be read.
    #[must_use]
    pub fn edge(&self, workspace: WorkspaceId) -> Option<Frontier> {
        let text = fs::read_to_string(self.edge_path(workspace)).ok()?;
        let mut lines = text.lines();
        let size = lines.next()?.parse().ok()?;
        let hash = |line: &str| tilsyn_trail::hash_from_hex(line).ok();
        Frontier::from_edge(size, lines.map(hash).collect::<Option<_>>()?)
    }

    fn edge_path(&self, workspace: WorkspaceId) -> PathBuf {
        self.folder.join(format!("{}.edge", workspace.to_hex()))
    }
}
