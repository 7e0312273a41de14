//! Where a file lies. A disk of this machine has locks and keeps what was written; a folder on a network or in a cloud
//! has no locks that hold, and what synchronises it sees a file while it is written (trust brief 2.5). A file there is
//! worked on in a **working copy** on this machine, and goes back when somebody publishes it.
//!
//! `copies` keeps working copies, each with a paper that says where it came from and at which head; `publish` puts one
//! back; `conflict` knows the names that conflict copies have.

mod conflict;
mod copies;
mod publish;
#[cfg(test)]
mod tests;

use std::path::Path;

pub use conflict::{conflict_copies, is_conflict_copy_of};
pub use copies::{Copies, CopyStanding, Taken, WorkingCopy};
pub use publish::Published;

use crate::macros::codes;

codes! {
    /// A place that other machines write to as well.
    pub enum Place {
        /// NFS.
        Nfs = "nfs",
        /// SMB, CIFS, a Windows share.
        Smb = "smb",
        /// 9P: folders of the host of a virtual machine.
        NineP = "9p",
        /// Another file system of a network or of a host: AFS, Ceph, Lustre, shared folders of VirtualBox.
        Network = "network",
        /// A file system that another program provides: sshfs, rclone, the desktop's network folders.
        Fuse = "fuse",
        /// OneDrive.
        OneDrive = "onedrive",
        /// Dropbox.
        Dropbox = "dropbox",
        /// Google Drive.
        GoogleDrive = "google_drive",
        /// iCloud Drive.
        ICloud = "icloud",
        /// Nextcloud or ownCloud.
        Nextcloud = "nextcloud",
        /// Another folder that is synchronised.
        Synced = "synced",
    }
}

impl Place {
    /// The place of a file, or of one that is about to be made there; none for a disk of this machine. What cannot be
    /// asked is taken for a disk of this machine.
    #[must_use]
    pub fn of(file: &Path) -> Option<Self> {
        let path = std::fs::canonicalize(file)
            .or_else(|_| {
                let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
                let folder = std::fs::canonicalize(folder.unwrap_or_else(|| Path::new(".")))?;
                Ok::<_, std::io::Error>(folder.join(file.file_name().unwrap_or_default()))
            })
            .or_else(|_| std::path::absolute(file))
            .unwrap_or_else(|_| file.to_owned());
        on_network(&path).or_else(|| in_cloud(&path))
    }

    /// Whether it is a folder that a program of a cloud synchronises; else it is a file system of a network.
    #[must_use]
    pub const fn is_cloud(self) -> bool {
        match self {
            Self::OneDrive
            | Self::Dropbox
            | Self::GoogleDrive
            | Self::ICloud
            | Self::Nextcloud
            | Self::Synced => true,
            Self::Nfs | Self::Smb | Self::NineP | Self::Network | Self::Fuse => false,
        }
    }
}

/// Known by the names of the folders that it lies in, and by what the synchronising program keeps in the topmost. The
/// nearest says it: on macOS every cloud lies below `Library/CloudStorage`.
fn in_cloud(path: &Path) -> Option<Place> {
    path.ancestors().skip(1).find_map(|folder| {
        let kept = || {
            let kept = KEPT_BESIDE
                .iter()
                .find(|(kept, _)| folder.join(kept).exists());
            kept.map(|(_, place)| *place)
        };
        folder
            .file_name()
            .and_then(|name| named(&name.to_string_lossy()))
            .or_else(kept)
    })
}

/// What synchronising programs keep in the topmost folder.
const KEPT_BESIDE: [(&str, Place); 6] = [
    (".dropbox.cache", Place::Dropbox),
    (".nextcloudsync.log", Place::Nextcloud),
    (".owncloudsync.log", Place::Nextcloud),
    (".tmp.drivedownload", Place::GoogleDrive),
    (".stfolder", Place::Synced),
    (".seafile-data", Place::Synced),
];

/// What a folder of this name is.
fn named(name: &str) -> Option<Place> {
    let name = name.to_lowercase();
    // «OneDrive - Org», «Dropbox (Org)», «GoogleDrive-name»: the name, alone or with something after it.
    let is = |cloud: &str| {
        name.strip_prefix(cloud)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '(']))
    };
    let known = [
        ("onedrive", Place::OneDrive),
        ("dropbox", Place::Dropbox),
        ("google drive", Place::GoogleDrive),
        ("googledrive", Place::GoogleDrive),
        ("icloud drive", Place::ICloud),
        ("iclouddrive", Place::ICloud),
        ("com~apple~clouddocs", Place::ICloud),
        ("nextcloud", Place::Nextcloud),
        ("owncloud", Place::Nextcloud),
        ("cloudstorage", Place::Synced),
    ];
    let found = known.iter().find(|(cloud, _)| is(cloud))?;
    Some(found.1)
}

/// Windows writes a share, and a drive letter that stands for one, as `\\?\UNC\…` once its path is made plain.
#[cfg(windows)]
fn on_network(path: &Path) -> Option<Place> {
    use std::path::{Component, Prefix};
    match path.components().next() {
        Some(Component::Prefix(prefix)) => {
            matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)).then_some(Place::Smb)
        }
        _ => None,
    }
}

#[cfg(target_os = "linux")]
fn on_network(path: &Path) -> Option<Place> {
    let asked = [Some(path), path.parent()];
    let found = asked
        .into_iter()
        .flatten()
        .find_map(|it| Some((it, rustix::fs::statfs(it).ok()?)));
    let (asked, disk) = found?;
    // The number is 32 bits wide in the kernel, and of another type on each processor.
    let magic = u32::try_from(disk.f_type & 0xffff_ffff).ok()?;
    match of_magic(magic) {
        Some(Place::Fuse) => {
            let kind = rustix::fs::stat(asked).ok().and_then(|it| {
                let mounts = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
                let device = (rustix::fs::major(it.st_dev), rustix::fs::minor(it.st_dev));
                kind_of_mount(&mounts, device)
            });
            of_fuse(kind.as_deref())
        }
        other => other,
    }
}

/// On macOS a folder of a network is not told apart yet; those of clouds are, by their names.
#[cfg(not(any(windows, target_os = "linux")))]
fn on_network(_: &Path) -> Option<Place> {
    None
}

/// What a file system is, by the number that Linux gives it (`statfs(2)`).
#[cfg(any(target_os = "linux", test))]
const fn of_magic(magic: u32) -> Option<Place> {
    Some(match magic {
        0x6969 => Place::Nfs,
        0x517b | 0xff53_4d42 | 0xfe53_4d42 => Place::Smb,
        0x0102_1997 => Place::NineP,
        0x6573_5546 => Place::Fuse,
        // AFS (two of them), Coda, Ceph, Lustre, VirtualBox, GFS2, OCFS2.
        0x5346_414f | 0x6b41_4653 | 0x7375_7245 | 0x00c3_6400 | 0x0bd0_0bd0 | 0x786f_4256
        | 0x0116_1970 | 0x7461_636f => Place::Network,
        _ => return None,
    })
}

/// A file system that a program provides may be a disk of this machine all the same: a Windows disk, or a folder that is
/// encrypted. Of those there is no copy, because it would lie somewhere else, and not encrypted.
#[cfg(any(target_os = "linux", test))]
fn of_fuse(kind: Option<&str>) -> Option<Place> {
    const OF_THIS_MACHINE: [&str; 13] = [
        "fuseblk",
        "fuse.ntfs-3g",
        "fuse.exfat",
        "fuse.gocryptfs",
        "fuse.encfs",
        "fuse.cryfs",
        "fuse.securefs",
        "fuse.veracrypt",
        "fuse.mergerfs",
        "fuse.bindfs",
        "fuse.fuse-overlayfs",
        "fuse.ext2",
        "fuse.apfs-fuse",
    ];
    match kind {
        Some(kind) if OF_THIS_MACHINE.contains(&kind) => None,
        Some(kind) if kind.contains("nfs") => Some(Place::Nfs),
        _ => Some(Place::Fuse),
    }
}

/// The kind of the file system on a device, as `/proc/self/mountinfo` has it.
#[cfg(any(target_os = "linux", test))]
fn kind_of_mount(mounts: &str, (major, minor): (u32, u32)) -> Option<String> {
    let device = format!("{major}:{minor}");
    mounts.lines().find_map(|line| {
        let (before, after) = line.split_once(" - ")?;
        let is = before.split(' ').nth(2)? == device;
        is.then(|| after.split(' ').next().map(str::to_owned))?
    })
}
