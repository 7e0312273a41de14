//! One journey for each family of requests, from the first question to the closed case: by the guide of the case, as a
//! person goes who knows nothing but what it says.

use std::time::Instant;

use fantoccini::key::Key;

use super::{PATIENCE, PAUSE, Window};

impl Window {
    /// Waits until the guide asks this step.
    async fn asked(&self, step: &str) {
        self.find(&format!(
            "//*[contains(@class, 'guide-step')]//*[normalize-space(.)='{step}']"
        ))
        .await;
    }

    /// Waits until no dialog is open: what was written is written.
    async fn done(&self) {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if self.shown("//*[@role='dialog']").await.is_none() {
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
        self.lost("the dialog stays open").await;
    }

    /// Answers the step that the guide asks, with the reason.
    pub(super) async fn answer(&self, step: &str, answer: &str, reason: &str) {
        self.asked(step).await;
        self.press(answer).await;
        self.fill("Reason", reason).await;
        self.press("Record step").await;
        self.done().await;
    }

    /// Says when something was, in the form that is open.
    pub(super) async fn at(&self, moment: [&str; 5]) {
        for (part, digits) in ["day", "month", "year", "hour", "minute"]
            .iter()
            .zip(moment)
        {
            let segment = format!(
                "//*[@role='dialog']//*[contains(@class, 'moment')]//*[@role='spinbutton' and @data-type='{part}']"
            );
            let element = self.find(&segment).await;
            self.heard(&segment, element.send_keys(digits))
                .await
                .unwrap();
        }
    }

    /// Lets the approver take the keyboard and approve what was decided.
    async fn approve(&self) {
        self.press("Do this: The decision has not been approved by a second person.")
            .await;
        self.press("Continue as Marit Aas").await;
        self.press("Yes").await;
        self.fill("Reason", "File and letter read; the reasons carry it.")
            .await;
        self.press("Record step").await;
        self.done().await;
    }

    /// Records that somebody was told of the decision.
    async fn tell(&self, whom: &str) {
        self.press("Do this: No answer to the requester is on file.")
            .await;
        self.choose("Notified", whom).await;
        self.press("Sent").await;
        self.at(["21", "11", "2026", "10", "00"]).await;
        self.press("Record the notification").await;
        self.done().await;
    }

    /// Closes the case by its move.
    async fn close_case(&self, reason: &str) {
        self.press("Close…").await;
        self.fill("Why it can be closed", reason).await;
        self.press("Close the case").await;
        self.done().await;
        self.see("The case is over. What can still be done stands below.")
            .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_answers_a_request_for_access_from_receipt_to_close() {
    let window = Window::on_sample().await;
    std::fs::write(
        window.folder.path().join("evidence.txt"),
        "SEARCH LOG\nPortal, mailboxes, archive: 14 records.\n",
    )
    .unwrap();
    window.press("Requests").await;
    window.press("Log a request").await;
    window.press("Data subject").await;
    window.choose("What kind of request", "Access").await;
    window.fill("Title", "Access by a subscriber").await;
    window.fill("Name of the person", "Solveig Myhre").await;
    window.at(["17", "11", "2026", "09", "12"]).await;
    window.press("Log the request").await;

    window
        .answer("DS-01", "Controller", "Our own newsletter.")
        .await;
    window
        .answer("DS-02", "Identity is certain", "Confirmed from the log-in.")
        .await;
    window
        .answer("DS-03", "Does not apply", "Writes for herself.")
        .await;
    window.see("In assessment").await;
    window
        .answer("DS-04", "Yes", "Access applies on any basis.")
        .await;
    window.answer("DS-05", "No", "A first request.").await;
    window.asked("DS-06").await;
    window
        .see("This answer needs something attached that shows it")
        .await;
    window.press("Done").await;
    window.press("Attach a file…").await;
    window.see("evidence.txt").await;
    window.fill("Reason", "Every system searched.").await;
    window.press("Record step").await;
    window.done().await;
    window.answer("DS-07", "None", "Only her own data.").await;
    window.answer("DS-08", "None", "No law restricts it.").await;
    window.asked("DS-09").await;
    window.press("Done").await;
    window.press("All others are in the answer").await;
    window
        .see("The ten items of Article 15: 10 of 10 said")
        .await;
    window
        .fill("Reason", "All ten items are in the letter.")
        .await;
    window.press("Record step").await;
    window.done().await;
    window
        .answer("DS-21", "Done", "Through the portal she uses.")
        .await;

    window
        .see("Every step is answered. Decide, with the reasons.")
        .await;
    window.press("Record decision…").await;
    window.press("Granted in full").await;
    window
        .fill("Reasons", "The right applies and nothing limits it.")
        .await;
    window.press("Record the decision").await;
    window.done().await;
    window.see("Being carried out").await;

    window
        .press("Do this: No disclosure is on file under this decision.")
        .await;
    window
        .fill("Categories of data disclosed", "Contact data")
        .await;
    window.key(Key::Enter).await;
    window.choose("How it was sent", "Handed over").await;
    window.at(["21", "11", "2026", "10", "00"]).await;
    window.press("Record the disclosure").await;
    window.done().await;
    window.see("Answered").await;
    window
        .close_case("Answered within the month, in full.")
        .await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_refuses_what_a_third_party_asks_and_a_second_one_approves() {
    let window = Window::on_sample().await;
    window.press("Requests").await;
    window
        .press("Insurer asks for support correspondence of a user")
        .await;
    window.see("Awaiting the requester").await;
    window.press("The requester replied…").await;
    window
        .see("The case goes from “Awaiting the requester” to “In assessment”.")
        .await;
    window
        .fill("Why", "They wrote again, without an authorisation.")
        .await;
    window.press("Record it").await;
    window.done().await;
    window
        .answer(
            "TP-05",
            "None",
            "No statute, no consent, and the user's interests prevail.",
        )
        .await;

    window.press("Record decision…").await;
    window.press("Refused").await;
    window.see("Choose the ground on which it rests.").await;
    window
        .see("A second person must approve this decision before it is carried out.")
        .await;
    window
        .fill("Reasons", "No legal basis carries the disclosure.")
        .await;
    window.press("No legal basis for the disclosure").await;
    window.press("Record the decision").await;
    window.done().await;
    window
        .see("What is still missing for: Answered without data")
        .await;
    window.approve().await;
    window.tell("Requester").await;
    window.close_case("Refused with reasons; no reply.").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_takes_a_subpoena_from_outside_the_eea_through_article_48_to_a_refusal() {
    let window = Window::on_sample().await;
    window.press("Requests").await;
    window.press("Subpoena for account records").await;
    window.see("Article 48 worksheet").await;
    window
        .answer("N-03", "Not found", "No agreement and no law of ours.")
        .await;
    window
        .answer("N-04", "A bar exists", "Secrecy of communications.")
        .await;
    window
        .answer("N-05", "Not found", "No ground in Chapter V is shown.")
        .await;

    // What would have to stand before it could be complied with is said before anybody tries.
    window.press("Record decision…").await;
    window.press("Complied with in full").await;
    window
        .see("points must be on file before this outcome can be saved.")
        .await;
    window.press("Refused").await;
    window
        .fill(
            "Reasons",
            "Neither a legal basis nor a ground for the transfer. The way is mutual legal assistance.",
        )
        .await;
    window.press("No legal basis in Article 6").await;
    window
        .press("No ground for the transfer in Chapter V")
        .await;
    window.press("Record the decision").await;
    window.done().await;
    window.approve().await;
    window.tell("Issuing authority").await;
    window.see("What is still missing for: Close").await;
    window
        .press("Do this: PA-16 (Follow-up set): This step has no answer yet.")
        .await;
    window.press("Done").await;
    window
        .fill("Reason", "Counted as refused; nothing to watch.")
        .await;
    window.press("Record step").await;
    window.done().await;
    window
        .close_case("Refused; the authority was pointed to mutual legal assistance.")
        .await;

    // A disclosure is still not possible, and it is said why.
    window.press("More for this case").await;
    window.press("Record disclosure…").await;
    window.see("Nothing can be disclosed yet").await;
    window
        .see("The decision in force does not allow a disclosure.")
        .await;
    window.close().await;
}
