//! A notice from its file to a draft of the register.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::activity::{Activity, ActivityStatus};
use crate::legal_basis::Art6;
use crate::notice::{Notice, Settle, StatementStatus, reader, source};
use crate::record::{Kind, RecordId};
use crate::transfer::Transfer;
use crate::workspace::commit::Transaction;
use crate::workspace::tests::Office;

const TEXT: &str = "Privacy notice\n\n1. Newsletter\n\nWe process your name and e-mail address in order to send the newsletter. Our legal basis is your consent, cf. GDPR article 6 no. 1 a). The data is deleted 12 months after your last registered activity.\n";

impl Office {
    fn commits<T>(
        &mut self,
        work: impl FnOnce(&mut Transaction<'_>) -> crate::Result<T>,
    ) -> crate::Result<T> {
        self.now += chrono::Duration::minutes(1);
        let (author, now) = (&self.officer, self.now);
        let done = self
            .workspace
            .commit(author, now, &mut self.entropy, "read", work)?;
        Ok(done.value)
    }

    fn notice(&self, id: RecordId) -> Notice {
        self.workspace.get(id).unwrap().record.try_into().unwrap()
    }
}

fn kept(office: &mut Office) -> RecordId {
    keep(office, TEXT)
}

fn keep(office: &mut Office, of: &str) -> RecordId {
    let text = source::read(of.as_bytes(), &source::Limits::default()).unwrap();
    let reading = reader::read(&text, None);
    let notice = Notice::proposed(&text, &reading, "notice.txt".parse().unwrap()).unwrap();
    office
        .commits(|tx| tx.keep_notice(notice, of.as_bytes()))
        .unwrap()
        .id
}

#[test]
fn a_notice_is_kept_with_its_file_and_all_its_statements_are_proposals() {
    let mut office = Office::new();
    let id = kept(&mut office);
    let notice = office.notice(id);
    assert_eq!(notice.text.as_str(), TEXT);
    assert!(notice.text_sha256.is_some() && notice.confirmed().next().is_none());
    let row = office.workspace.notices().unwrap().remove(0);
    assert_eq!(
        (row.reference.as_str(), row.confirmed, row.proposed),
        ("N-01", 0, notice.statements.len())
    );
    let attachment = office.workspace.all(Kind::Attachment).unwrap().remove(0);
    assert_eq!(
        office.workspace.attachment_bytes(attachment.id).unwrap(),
        TEXT.as_bytes()
    );
    assert_eq!(office.workspace.count(Kind::Activity).unwrap(), 0);
}

#[test]
fn nothing_is_drafted_from_what_nobody_confirmed_unless_all_is_asked_for() {
    let mut office = Office::new();
    let id = kept(&mut office);
    let error = office
        .commits(|tx| tx.draft_register(id, false))
        .unwrap_err();
    assert_eq!(error.code(), "nothing-to-draft");
    let made = office.commits(|tx| tx.draft_register(id, true)).unwrap();
    assert_eq!(made.activities.len(), 1);
    let again = office
        .commits(|tx| tx.draft_register(id, true))
        .unwrap_err();
    assert_eq!(
        again.code(),
        "nothing-to-draft",
        "what is tied is drafted once"
    );
}

#[test]
fn a_draft_holds_what_was_confirmed_and_ties_the_statements_to_it() {
    let mut office = Office::new();
    let id = kept(&mut office);
    let keys: Vec<_> = office
        .notice(id)
        .statements
        .iter()
        .map(|it| it.key.clone())
        .collect();
    let decisions: Vec<Settle> = keys
        .into_iter()
        .map(|key| Settle::Confirm { key })
        .collect();
    office
        .commits(|tx| tx.settle_statements(id, None, &decisions))
        .unwrap();
    let made = office.commits(|tx| tx.draft_register(id, false)).unwrap();
    let made = made.activities;
    let activity: Activity = office
        .workspace
        .get(made[0])
        .unwrap()
        .record
        .try_into()
        .unwrap();
    assert_eq!(activity.status, Some(ActivityStatus::Draft));
    assert_eq!(activity.art6(), [Art6::A]);
    assert_eq!(activity.retention[0].period, Some("P12M".parse().unwrap()));
    assert!(activity.data_items.len() >= 2 && !activity.purposes.is_empty());
    let notice = office.notice(id);
    let tied = notice
        .statements
        .iter()
        .filter(|it| it.activity == Some(made[0]));
    assert!(tied.count() > 3);
    assert!(
        notice
            .statements
            .iter()
            .all(|it| it.status() == StatementStatus::Confirmed)
    );
}

#[test]
fn a_decision_on_an_older_copy_is_refused() {
    let mut office = Office::new();
    let id = kept(&mut office);
    let old = office.workspace.get(id).unwrap().seq;
    let confirm = [Settle::Confirm {
        key: "s1".parse().unwrap(),
    }];
    office
        .commits(|tx| tx.settle_statements(id, Some(old), &confirm))
        .unwrap();
    let error = office
        .commits(|tx| tx.settle_statements(id, Some(old), &confirm))
        .unwrap_err();
    assert_eq!(error.code(), "changed-meanwhile");
}

#[test]
fn a_transfer_that_a_notice_states_is_drafted_with_its_activity_and_names_who_receives() {
    let mut office = Office::new();
    let text = "Privacy\n\nLetters\n\nWe use your name and address to send you our newsletter. Your data are sent to our service provider Postbird in India under standard contractual clauses.";
    let id = keep(&mut office, text);
    let made = office.commits(|tx| tx.draft_register(id, true)).unwrap();
    assert_eq!((made.transfers, made.undecided), (1, 0));
    let made = made.activities;
    let transfers = office.workspace.all(Kind::Transfer).unwrap();
    assert_eq!(transfers.len(), 1);
    let transfer: Transfer = transfers[0].record.clone().try_into().unwrap();
    assert_eq!(transfer.activity, Some(made[0]));
    assert!(
        transfer.importer.as_str().contains("Postbird") && transfer.importer.as_str().len() < 60,
        "{}",
        transfer.importer
    );
}

#[test]
fn a_transfer_of_the_whole_notice_that_nobody_is_named_for_is_kept_as_a_mark_of_the_notice() {
    let mut office = Office::new();
    let text = "Privacy\n\nLetters\n\nWe use your name and address to send you our newsletter.\n\nTransfers\n\nSome data are stored in India under standard contractual clauses.";
    let id = keep(&mut office, text);
    let made = office.commits(|tx| tx.draft_register(id, true)).unwrap();
    assert_eq!((made.transfers, made.undecided), (0, 1));
    assert_eq!(office.workspace.count(Kind::Transfer).unwrap(), 0);
    let marks = office.notice(id).marks.into_iter();
    let open: Vec<_> = marks
        .filter(|it| it.mark == Some(crate::notice::MarkKind::TransferOpen))
        .collect();
    assert_eq!(open.len(), 1);
    assert!(open[0].quote.as_str().contains("India"));
}
