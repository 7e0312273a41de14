//! The mark of the web: a file that came from somebody else says so to the programs that open it, when it leaves the
//! register. Office opens such a file in Protected View; other programs ask first.
//!
//! | system | mark |
//! |---|---|
//! | Windows | the stream `Zone.Identifier` with `ZoneId=3`, as browsers write it |
//! | Linux | the attribute `user.xdg.origin.url`, as browsers write it; `about:internet` for an address that is not known |
//! | macOS | none yet: `com.apple.quarantine` is not written |

use std::path::Path;

/// The address of a file whose address is not known, as Windows has it too.
#[cfg(any(target_os = "linux", test))]
const UNKNOWN_ADDRESS: &[u8] = b"about:internet";
/// The attribute on Linux.
#[cfg(any(target_os = "linux", test))]
const ORIGIN: &str = "user.xdg.origin.url";

/// Marks a file as one from elsewhere. False where system or file system has no such mark: the file is sound all the
/// same, so that is no reason to withhold it.
#[must_use]
pub fn mark(file: &Path) -> bool {
    marked(file)
}

#[cfg(target_os = "linux")]
fn marked(file: &Path) -> bool {
    use rustix::fs::{XattrFlags, setxattr};
    setxattr(file, ORIGIN, UNKNOWN_ADDRESS, XattrFlags::empty()).is_ok()
}

#[cfg(windows)]
fn marked(file: &Path) -> bool {
    let mut stream = file.as_os_str().to_owned();
    stream.push(":Zone.Identifier");
    std::fs::write(stream, "[ZoneTransfer]\r\nZoneId=3\r\n").is_ok()
}

#[cfg(not(any(target_os = "linux", windows)))]
fn marked(_: &Path) -> bool {
    false
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_file_that_leaves_says_that_it_is_from_elsewhere_where_the_file_system_can() {
        let folder = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap();
        let file = folder.path().join("evidence.docx");
        std::fs::write(&file, b"content").unwrap();
        let mut value = [0_u8; 64];
        let marked = mark(&file);
        let read = rustix::fs::getxattr(&file, ORIGIN, &mut value[..]);
        match read {
            Ok(length) => {
                assert!(marked);
                assert_eq!(&value[..length], UNKNOWN_ADDRESS);
            }
            Err(error) => {
                assert!(!marked, "{error}");
                assert_eq!(
                    error,
                    rustix::io::Errno::OPNOTSUPP,
                    "the file system has no attributes"
                );
            }
        }
        assert_eq!(std::fs::read(&file).unwrap(), b"content");
        assert!(!mark(&folder.path().join("nothing")));
    }
}
