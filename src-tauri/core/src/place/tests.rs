//! Where a file lies, by what the system says of its disk and by the names of folders. Working copies need the worker,
//! and are tested beside the program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(unix)]
mod working;

use super::*;

#[test]
fn a_disk_is_told_by_its_number_and_a_disk_of_this_machine_is_none() {
    for (magic, place) in [
        (0x6969, Some(Place::Nfs)),
        (0xff53_4d42, Some(Place::Smb)),
        (0xfe53_4d42, Some(Place::Smb)),
        (0x517b, Some(Place::Smb)),
        (0x0102_1997, Some(Place::NineP)),
        (0x6573_5546, Some(Place::Fuse)),
        (0x00c3_6400, Some(Place::Network)),
        // ext4, btrfs, xfs, tmpfs, overlay, zfs, vfat.
        (0xef53, None),
        (0x9123_683e, None),
        (0x5846_5342, None),
        (0x0102_1994, None),
        (0x794c_7630, None),
        (0x2fc1_2fc1, None),
        (0x4d44, None),
    ] {
        assert_eq!(of_magic(magic), place, "{magic:x}");
    }
}

#[test]
fn what_a_program_provides_is_a_network_unless_it_is_a_disk_here_or_an_encrypted_folder() {
    let mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
                  40 22 0:52 / /home/kari/cloud rw,nosuid shared:7 master:2 - fuse.rclone drive: rw\n\
                  41 22 0:53 / /home/kari/safe rw - fuse.gocryptfs /home/kari/.safe rw\n\
                  42 22 8:17 / /media/disk rw - fuseblk /dev/sdb1 rw\n";
    for (device, kind, place) in [
        ((0, 52), Some("fuse.rclone"), Some(Place::Fuse)),
        ((0, 53), Some("fuse.gocryptfs"), None),
        ((8, 17), Some("fuseblk"), None),
        ((0, 99), None, Some(Place::Fuse)),
    ] {
        let found = kind_of_mount(mounts, device);
        assert_eq!(found.as_deref(), kind);
        assert_eq!(of_fuse(found.as_deref()), place);
    }
}

#[test]
fn a_cloud_folder_is_told_by_its_name_or_by_what_its_program_keeps_there() {
    let folder = tempfile::tempdir().unwrap();
    let lies = |name: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        Place::of(&path)
    };
    for (name, place) in [
        (
            "OneDrive - Example AS/Privacy/r.tilsyn",
            Some(Place::OneDrive),
        ),
        ("OneDrive/r.tilsyn", Some(Place::OneDrive)),
        ("Dropbox (Example)/r.tilsyn", Some(Place::Dropbox)),
        ("Google Drive/My Drive/r.tilsyn", Some(Place::GoogleDrive)),
        (
            "Library/CloudStorage/OneDrive-Example/r.tilsyn",
            Some(Place::OneDrive),
        ),
        ("Library/CloudStorage/Other/r.tilsyn", Some(Place::Synced)),
        (
            "Library/Mobile Documents/com~apple~CloudDocs/r.tilsyn",
            Some(Place::ICloud),
        ),
        ("Nextcloud/r.tilsyn", Some(Place::Nextcloud)),
        ("Documents/r.tilsyn", None),
        ("Documents/OneDrive.tilsyn", None),
        ("Dropboxes/r.tilsyn", None),
    ] {
        assert_eq!(lies(name), place, "{name}");
    }
    let marked = folder.path().join("Files");
    std::fs::create_dir_all(marked.join("deep")).unwrap();
    assert_eq!(Place::of(&marked.join("deep/r.tilsyn")), None);
    std::fs::write(marked.join(".nextcloudsync.log"), b"").unwrap();
    assert_eq!(
        Place::of(&marked.join("deep/r.tilsyn")),
        Some(Place::Nextcloud)
    );
}

#[test]
fn conflict_copies_are_found_by_the_names_that_each_program_gives_them() {
    let of = "register.tilsyn";
    for name in [
        "register (Kari Holm's conflicted copy 2026-11-22).tilsyn",
        "register (conflicted copy 2026-11-22 101500).tilsyn",
        "register_conflict-20261122-101500.tilsyn",
        "register.sync-conflict-20261122-101500-ABCDEFG.tilsyn",
        "register (SFConflict kari@example.org 2026-11-22-10-15-00).tilsyn",
        "register-DESKTOP-4F2K.tilsyn",
        "register (1).tilsyn",
        "register 2.tilsyn",
    ] {
        assert!(is_conflict_copy_of(name, of), "{name}");
    }
    for name in [
        "register.tilsyn",
        "register-2026.tilsyn",
        "register copy.tilsyn",
        "register 2026.tilsyn",
        "registers.tilsyn",
        "other (1).tilsyn",
        "register (1).tilsyn-review",
        "register-old.tilsyn",
    ] {
        assert!(!is_conflict_copy_of(name, of), "{name}");
    }
    let folder = tempfile::tempdir().unwrap();
    for name in ["register.tilsyn", "register (1).tilsyn", "other.tilsyn"] {
        std::fs::write(folder.path().join(name), b"").unwrap();
    }
    std::fs::create_dir(folder.path().join("register (2).tilsyn")).unwrap();
    let found = conflict_copies(&folder.path().join(of));
    assert_eq!(found, [folder.path().join("register (1).tilsyn")]);
}
