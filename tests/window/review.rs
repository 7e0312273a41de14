//! The round trip of a review: shared, read by somebody else on a machine that knows nothing of it, handed back, merged.

use std::path::PathBuf;

use super::Window;

impl Window {
    /// Closes the program and keeps what lies in its folder, for a later start or another person.
    pub(super) async fn left(mut self) -> tempfile::TempDir {
        let folder = std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap());
        self.close().await;
        folder
    }

    /// The file with this ending that lies in a folder.
    fn lying_in(folder: &tempfile::TempDir, ends_with: &str) -> PathBuf {
        let found = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .find(|path| path.to_string_lossy().ends_with(ends_with));
        found.unwrap_or_else(|| panic!("no file *{ends_with} lies there"))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_shares_an_activity_and_merges_what_the_reviewer_hands_back() {
    let window = Window::on_sample().await;
    window.press("Activities").await;
    window.press("Profiling for marketing").await;
    window.press("More for A-02").await;
    window.press("Share…").await;
    window.press("Continue").await;
    window.see("What goes besides the register?").await;
    window.press("Continue").await;
    window.fill("Recipient", "Legal review").await;
    window
        .fill("Purpose", "May the profiling go on as it is?")
        .await;
    window.press("Not sealed").await;
    window.press("Continue").await;
    window.press("Save the bundle…").await;
    window.see("Saved as").await;
    let bundle = window.written(".tilsyn-review").await;
    window.press("Close").await;
    let officers = window.left().await;

    // Another person, whose machine holds nothing but the file that was sent.
    let reviewers = tempfile::tempdir().unwrap();
    let sent = reviewers.path().join("for-review.tilsyn-review");
    std::fs::write(&sent, &bundle).unwrap();
    let window = Window::open(reviewers, &[&sent]).await;
    window.see("Profiling for marketing").await;
    window
        .fill(
            "What you want to say",
            "Interests alone do not carry the cookies.",
        )
        .await;
    window.press("Keep it").await;
    window
        .find("//*[@data-said][contains(., 'do not carry the cookies')]")
        .await;
    window.press("Hand back…").await;
    window.fill("Your name", "Jurist Berg").await;
    window.press("Sign and save…").await;
    // Their first signature: where there is no keychain, the key is kept under words of theirs.
    window
        .fill("Passphrase", "kelp lantern orbit thistle")
        .await;
    window
        .fill("The same again", "kelp lantern orbit thistle")
        .await;
    window.press("Choose").await;
    window.see("Read these words to").await;
    let returned = window.written(".tilsyn-return").await;
    let reviewers = window.left().await;
    assert_eq!(
        std::fs::read(reviewers.path().join("for-review.tilsyn-review")).unwrap(),
        bundle,
        "what was reviewed is as it was sent"
    );

    std::fs::write(officers.path().join("back.tilsyn-return"), returned).unwrap();
    let file = Window::lying_in(&officers, "sample.tilsyn");
    let window = Window::open(officers, &[&file]).await;
    window.press("Sharing and review").await;
    window.press("Merge a return…").await;
    window.see("Who says this?").await;
    window.press("Continue").await;
    window.see("Confirm the words first.").await;
    window.press("Jurist Berg read these words to me").await;
    window.press("Continue").await;
    window
        .see("Interests alone do not carry the cookies.")
        .await;
    window.press("Continue").await;
    window.press("Merge").await;
    window.see("Merged as").await;
    window.press("Close").await;
    window
        .find("//main//*[contains(., 'Interests alone do not carry the cookies.')]")
        .await;
    window.see("Jurist Berg").await;
    window.close().await;
}
