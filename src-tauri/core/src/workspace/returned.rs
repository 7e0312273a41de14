//! What a reviewer handed back, merged (trust brief 3.3): previewed first, each thing once however often it comes, in the
//! order of the file. Nothing of ours is changed by it: comments lie beside, suggestions wait, an opinion is an entry of
//! its own in the reviewer's name.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use rusqlite::OptionalExtension as _;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tilsyn_trail::{HeadOutcome, HeldHead};
use uuid::Uuid;

use super::commit::{Committed, Put, Transaction};
use super::spoken_of::{Renamed, SeenSpot, Spot, field_of};
use super::{Entropy, Stored, Workspace, read};
use crate::actor::{Actor, Author, Role};
use crate::attachment::AttachmentClass;
use crate::error::{Error, Result};
use crate::export::ExportKind;
use crate::macros::codes;
use crate::record::{Kind, Record, RecordId, canonical_text};
use crate::request::{Answer, Step, StepCode};
use crate::review::{MergedReview, ReviewComment, ReviewDecision, ReviewOp, ReviewVerdict};
use crate::share::{Op, Refused, Returned, RowName, is_shared, value_digest};
use crate::value::{Line, Moment, Prose, Sha256Hex, folded};

codes! {
    /// What merging would do with something in a return.
    pub enum ItemState {
        /// It is new.
        New = "new",
        /// It is there already.
        Present = "present",
        /// Something else came under its id.
        Conflict = "conflict",
    }
}

codes! {
    /// What to do with something that came under the id of another.
    pub enum ConflictDecision {
        /// Keep it beside the other.
        KeepBeside = "keep_beside",
        /// Leave it; that it came is recorded.
        Leave = "leave",
    }
}

/// Something in a return, seen against the workspace.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReturnItem {
    /// Its id.
    pub uuid: Uuid,
    /// What it is.
    pub op: ReviewOp,
    /// When, by the reviewer's clock.
    pub at: DateTime<Utc>,
    /// The record it is about; none for a verdict on all that was reviewed.
    pub target: Option<RecordId>,
    /// Its reference; none if it was taken out since.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// Its kind; none if it was taken out since.
    pub kind: Option<Kind>,
    /// The field.
    pub field: String,
    /// For a suggestion in one of several rows: what tells which one, as it stands, or as it was named if it is gone.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub row: Option<Value>,
    /// The row as the reviewer named it, by which it is found in what they saw.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, unknown> | null"))]
    pub row_name: Option<RowName>,
    /// For a suggestion in a row: the column of it.
    pub column: String,
    /// Whether that row is not there any more, or not to be told apart.
    pub row_gone: bool,
    /// What was said.
    pub text: Prose,
    /// For a verdict.
    pub verdict: Option<ReviewVerdict>,
    /// For a suggestion: the value as it now is.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub current: Option<Value>,
    /// For a suggestion: the value that is proposed.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub suggested: Option<Value>,
    /// For a file: its name.
    pub name: Line,
    /// What merging would do.
    pub state: ItemState,
    /// What stands under its id already.
    pub conflicts_with: Option<String>,
    /// Whether the record changed since the reviewer saw it.
    pub stale: bool,
    /// For a suggestion: whether the field changed since the reviewer saw it.
    pub field_changed: bool,
    /// For a suggestion: whether nothing stood there when the reviewer saw it.
    pub was_empty: bool,
    /// Whether it becomes an opinion in the file of a case.
    pub opinion: bool,
}

/// What merging a return would do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReturnPlan {
    /// The return.
    pub return_id: Uuid,
    /// The bundle it answers.
    pub bundle_id: Uuid,
    /// The copy given out that it answers, by reference, if it is in the list.
    pub export: Option<String>,
    /// Who reviewed, as they say.
    pub reviewer: Line,
    /// The key that signed, as words to compare with those the reviewer reads out.
    pub fingerprint: String,
    /// Whether that key was confirmed here before; if not, merging needs it confirmed.
    pub key_known: bool,
    /// Events under the head that was reviewed.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub base_size: u64,
    /// Root of it.
    pub base_root: Sha256Hex,
    /// When it was cosigned, by the reviewer's clock.
    pub cosigned_at: DateTime<Utc>,
    /// Whether this return was merged before.
    pub merged_before: bool,
    /// What is in it, in order.
    pub items: Vec<ReturnItem>,
}

impl ReturnPlan {
    /// How many of its items are in this state.
    #[must_use]
    pub fn count(&self, state: ItemState) -> usize {
        self.items.iter().filter(|item| item.state == state).count()
    }
}

/// What whoever merges has said.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MergeChoices {
    /// The fingerprint that was compared with the reviewer's, for a key that is not known here yet.
    pub confirmed: Option<String>,
    /// What to do with each conflict.
    pub conflicts: BTreeMap<Uuid, ConflictDecision>,
}

/// What merging did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Merged {
    /// Reference of the record of the return; none if there was nothing to do.
    pub review: Option<String>,
    /// References of what was added, in order.
    pub added: Vec<String>,
    /// How many were there already.
    pub present: usize,
    /// References of the opinions that were entered.
    pub opinions: Vec<String>,
}

/// Something a reviewer said, with what a screen shows beside it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReviewCommentView {
    /// Its id.
    pub id: RecordId,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The event that made it as it is.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub seq: u64,
    /// What was said and what was decided.
    pub comment: ReviewComment,
    /// Name of the reviewer.
    pub reviewer: String,
    /// Reference of the record it is about; none if it was taken out.
    pub target_ref: Option<String>,
    /// Whether the record is no longer as the reviewer saw it.
    pub outdated: bool,
    /// For a suggestion: the value as it now is.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub current: Option<Value>,
    /// For a suggestion: whether the field is no longer as the reviewer saw it.
    pub field_changed: bool,
    /// For a suggestion: whether nothing stood there when the reviewer saw it.
    pub was_empty: bool,
    /// For a suggestion in one of several rows: what tells which one, as it stands, or as it was named if it is gone.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub row: Option<Value>,
    /// Whether that row is not there any more, or not to be told apart.
    pub row_gone: bool,
}

impl Workspace {
    /// What merging a return would do. Nothing is written.
    ///
    /// # Errors
    /// [`Refused::OtherWorkspace`], [`Refused::OtherHistory`]; [`Error::NoSuchRecord`] for something said of a record that
    /// never was, or that secrecy keeps back from who reads.
    pub fn plan_return(&self, returned: &Returned) -> Result<ReturnPlan> {
        if returned.workspace != self.id() {
            return Err(Refused::OtherWorkspace.into());
        }
        let base = HeldHead {
            label: "review".to_owned(),
            size: returned.base.size,
            root: returned.base.root,
        };
        if self.compare_head(&base)? != HeadOutcome::Agrees {
            return Err(Refused::OtherHistory.into());
        }
        let said = self.said()?;
        let mut export = None;
        let mut scope = Vec::new();
        let bundle = format!("bundle={}", returned.bundle);
        for stored in self.all(Kind::Export)? {
            if let Record::Export(it) = &stored.record
                && it.what == Some(ExportKind::ReviewBundle)
                && it.parameters.as_str().split(' ').any(|part| part == bundle)
            {
                export = Some(stored.reference);
                scope.clone_from(&it.subjects);
            }
        }
        let renamed = self.renamed()?;
        let mut items = Vec::new();
        for op in &returned.ops {
            items.push(self.item(op, &said, &scope, &renamed)?);
        }
        let reviews = self.merged_reviews()?;
        Ok(ReturnPlan {
            return_id: returned.id,
            bundle_id: returned.bundle,
            export,
            reviewer: returned.reviewer.clone(),
            fingerprint: returned.fingerprint.clone(),
            key_known: reviews.iter().any(|it| it.return_key == Some(returned.key)),
            base_size: returned.base.size,
            base_root: Sha256Hex(returned.base.root),
            cosigned_at: returned.cosigned_at,
            merged_before: reviews
                .iter()
                .any(|it| it.return_sha256 == Some(returned.digest)),
            items,
        })
    }

    /// Merges a return: each thing that is not there yet becomes a record of its own, with its event.
    ///
    /// # Errors
    /// As for [`Self::plan_return`]; [`Refused::KeyUnconfirmed`], [`Refused::KeyOther`]; [`Refused::Undecided`] while a
    /// conflict has no decision.
    pub fn merge_return(
        &mut self,
        author: &Author,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
        returned: &Returned,
        choices: &MergeChoices,
    ) -> Result<Committed<Merged>> {
        let plan = self.plan_return(returned)?;
        if !plan.key_known {
            let same = |given: &String| words(given) == words(&plan.fingerprint);
            match &choices.confirmed {
                Some(given) if same(given) => {}
                Some(_) => return Err(Refused::KeyOther(plan.fingerprint).into()),
                None => return Err(Refused::KeyUnconfirmed(plan.fingerprint).into()),
            }
        }
        let open = plan
            .items
            .iter()
            .filter(|item| item.state == ItemState::Conflict)
            .filter(|item| !choices.conflicts.contains_key(&item.uuid))
            .count();
        if open > 0 {
            return Err(Refused::Undecided(open).into());
        }
        let reviewer = self.reviewer(returned)?;
        let export = match &plan.export {
            Some(reference) => Some(self.find(reference)?.id),
            None => None,
        };
        let zone = self.home()?.zone;
        self.commit(author, now, entropy, "", |tx| {
            let mut merged = Merged {
                review: None,
                added: Vec::new(),
                present: plan.count(ItemState::Present),
                opinions: Vec::new(),
            };
            if plan.merged_before && merged.present == plan.items.len() {
                return Ok(merged);
            }
            let reviewer = match reviewer {
                Some(id) => id,
                None => {
                    let actor = Actor {
                        name: returned.reviewer.clone(),
                        role: Some(Role::LegalReviewer),
                        ..Actor::default()
                    };
                    tx.create(actor.into(), None)?.id
                }
            };
            tx.merging = Some(Some(reviewer));
            let moment = |at| Moment { at, zone };
            let review = MergedReview {
                return_id: line(&returned.id.to_string()),
                bundle_id: line(&returned.bundle.to_string()),
                reviewer: Some(reviewer),
                return_key: Some(returned.key),
                cosigner_key: Some(returned.cosigner),
                export,
                base_size: returned.base.size,
                base_root: Some(Sha256Hex(returned.base.root)),
                cosigned_head: returned.cosigned_head.parse().unwrap_or_default(),
                cosigned_at: Some(moment(returned.cosigned_at)),
                return_sha256: Some(returned.digest),
                ..MergedReview::default()
            };
            let review = tx.create(review.into(), None)?;
            let mut work = Merging {
                returned,
                reviewer,
                review: review.id,
                zone,
            };
            merged.review = Some(review.reference);
            for (op, item) in returned.ops.iter().zip(&plan.items) {
                work.take(tx, op, item, choices, &mut merged)?;
            }
            tx.merging = None;
            Ok(merged)
        })
    }

    /// Accepts or declines something a reviewer said. A suggestion that is accepted is written to its record in the same
    /// commit, under the person who accepts it.
    ///
    /// # Errors
    /// [`Refused::ChangedSince`] for a suggestion to a field that changed since, unless `although_changed`;
    /// [`Refused::RowGone`] for one to a row that is not there any more, whatever else is said;
    /// [`Refused::Decided`]; what the rules of the record find.
    #[expect(
        clippy::too_many_arguments,
        reason = "who, when and with what randomness stand before what is decided"
    )]
    pub fn decide_comment(
        &mut self,
        author: &Author,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
        id: RecordId,
        accept: bool,
        reason: &Prose,
        although_changed: bool,
    ) -> Result<Committed<Stored>> {
        let stored = self.get(id)?;
        let zone = self.home()?.zone;
        let mut comment: ReviewComment = stored.record.clone().try_into()?;
        if comment
            .decision
            .is_some_and(|it| it != ReviewDecision::KeptBeside)
        {
            return Err(Refused::Decided(stored.reference).into());
        }
        let target = comment.target.and_then(|target| self.get(target).ok());
        // The event of the record says of which remark the change was made.
        let why = if accept && comment.op == Some(ReviewOp::Suggestion) {
            format!("{}: {}", stored.reference, reason.as_str())
        } else {
            reason.as_str().to_owned()
        };
        let why: String = why
            .trim_end_matches(": ")
            .chars()
            .take(300)
            .filter(|c| !c.is_control())
            .collect();
        let said = stored.reference.clone();
        let renamed = self.renamed()?;
        self.commit(author, now, entropy, &why, move |tx| {
            if accept && comment.op == Some(ReviewOp::Suggestion) {
                let target = target.ok_or(Error::NoSuchRecord(said.clone()))?;
                let spot = Spot::of_comment(&comment, &renamed);
                let there = field_of(&target.record, comment.target_field.as_str())?;
                let gone = || Refused::RowGone(said.clone());
                let current = spot.aim().held(&there).ok_or_else(gone)?;
                if Some(value_digest(&current)) != comment.old_digest && !although_changed {
                    return Err(Refused::ChangedSince(said).into());
                }
                let suggested = serde_json::from_str(comment.suggested.as_str())
                    .map_err(|_| Error::Damaged("a suggestion is no JSON".to_owned()))?;
                let with = spot.aim().replaced(&there, suggested).ok_or_else(gone)?;
                let record = with_field(&target.record, comment.target_field.as_str(), with)?;
                let put = Put {
                    id: Some(target.id),
                    reference: None,
                    based_on: Some(target.seq),
                };
                tx.put(put, record)?;
            }
            comment.decision = Some(if accept {
                ReviewDecision::Accepted
            } else {
                ReviewDecision::Declined
            });
            comment.decision_reason = reason.clone();
            comment.decided_by = Some(tx.author().id);
            comment.decided_at = Some(Moment { at: now, zone });
            tx.merging = Some(None);
            let put = Put {
                id: Some(id),
                reference: None,
                based_on: Some(stored.seq),
            };
            let stored = tx.put(put, comment.into())?;
            tx.merging = None;
            Ok(stored)
        })
    }

    /// What reviewers said of a record, or of anything; the oldest first.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn review_comments(&self, target: Option<RecordId>) -> Result<Vec<ReviewCommentView>> {
        let names: HashMap<RecordId, Line> = self
            .actors()?
            .into_iter()
            .map(|(id, actor)| (id, actor.name))
            .collect();
        let renamed = self.renamed()?;
        let mut views = Vec::new();
        for stored in self.all(Kind::ReviewComment)? {
            let comment: ReviewComment = stored.record.try_into()?;
            if target.is_some() && comment.target != target && comment.case != target {
                continue;
            }
            let record = comment.target.and_then(|target| self.get(target).ok());
            let suggests = comment.op == Some(ReviewOp::Suggestion);
            let spot = Spot::of_comment(&comment, &renamed);
            let seen = match &record {
                Some(record) if suggests => spot.seen(&record.record)?,
                _ => SeenSpot::default(),
            };
            views.push(ReviewCommentView {
                id: stored.id,
                reference: stored.reference,
                seq: stored.seq,
                reviewer: comment
                    .reviewer
                    .and_then(|id| names.get(&id))
                    .map(ToString::to_string)
                    .unwrap_or_default(),
                outdated: match comment.target {
                    Some(_) => record.as_ref().is_none_or(|it| it.seq != comment.base_seq),
                    None => self.went_on(&self.scope_of(&comment)?, comment.base_seq)?,
                },
                target_ref: record.map(|record| record.reference),
                field_changed: seen.has_changed(comment.old_digest),
                was_empty: suggests && comment.old_digest == Some(value_digest(&Value::Null)),
                row: seen.row.or_else(|| spot.named()),
                row_gone: seen.is_gone,
                current: seen.value,
                comment,
            });
        }
        Ok(views)
    }

    /// The records that were given out to whoever said this; none when that is not known.
    fn scope_of(&self, comment: &ReviewComment) -> Result<Vec<RecordId>> {
        let Some(review) = comment.review else {
            return Ok(Vec::new());
        };
        let review: MergedReview = self.get(review)?.record.try_into()?;
        let export = review.export.map(|id| self.get(id)).transpose()?;
        Ok(match export.map(|it| it.record) {
            Some(Record::Export(it)) => it.subjects,
            _ => Vec::new(),
        })
    }

    fn merged_reviews(&self) -> Result<Vec<MergedReview>> {
        self.all(Kind::Review)?
            .into_iter()
            .map(|stored| stored.record.try_into())
            .collect()
    }

    /// What is there by the reviewer's id: the reference, and the digest of what was said.
    fn said(&self) -> Result<SaidBefore> {
        let mut said = SaidBefore::new();
        // Also what secrecy keeps back: it is there once, whoever merges.
        for stored in read::all(&self.connection, Kind::ReviewComment)? {
            if let Record::ReviewComment(it) = stored.record {
                said.entry(it.uuid.to_string())
                    .or_default()
                    .push((stored.reference, it.said_sha256));
            }
        }
        Ok(said)
    }

    fn item(
        &self,
        op: &Op,
        said: &SaidBefore,
        scope: &[RecordId],
        renamed: &[Renamed],
    ) -> Result<ReturnItem> {
        let record = match op.target.map(|id| (id, self.get(id))) {
            None => None,
            Some((_, Ok(stored))) => Some(stored),
            Some((id, Err(Error::NoSuchRecord(_)))) if self.was_taken_out(id)? => None,
            Some((_, Err(error))) => return Err(error),
        };
        let digest = Some(op.digest()?);
        let (state, conflicts_with) = match said.get(&op.uuid.to_string()) {
            None => (ItemState::New, None),
            Some(there) if there.iter().any(|(_, it)| *it == digest) => (ItemState::Present, None),
            Some(there) => (
                ItemState::Conflict,
                there.first().map(|(reference, _)| reference.clone()),
            ),
        };
        let stale = match op.target {
            Some(_) => record.as_ref().is_none_or(|it| it.seq != op.base_seq),
            None => self.went_on(scope, op.base_seq)?,
        };
        let spot = Spot::of_op(op, renamed);
        let seen = match (&record, op.op) {
            (Some(record), ReviewOp::Suggestion) => spot.seen(&record.record)?,
            _ => SeenSpot::default(),
        };
        let of_case = matches!(
            record.as_ref().map(|it| &it.record),
            Some(Record::Request(_))
        );
        Ok(ReturnItem {
            uuid: op.uuid,
            op: op.op,
            at: op.at,
            target: op.target,
            kind: record.as_ref().map(|it| it.record.kind()),
            reference: record.map(|it| it.reference),
            field: op.field.to_string(),
            row_name: op.row.clone(),
            column: op.column.to_string(),
            text: op.text.clone(),
            verdict: op.verdict,
            field_changed: seen.has_changed(op.old_digest),
            was_empty: op.old_digest == Some(value_digest(&Value::Null)),
            row: seen.row.or_else(|| spot.named()),
            row_gone: seen.is_gone,
            current: seen.value,
            suggested: op.new.clone(),
            name: op.name.clone(),
            state,
            conflicts_with,
            stale,
            opinion: of_case && op.op == ReviewOp::Verdict && !stale,
        })
    }

    /// Whether anything that is shared was written after an event: of these records and what belongs to them, or, without
    /// any, of the whole register. Copies given out and reviews that came back do not count.
    fn went_on(&self, scope: &[RecordId], seq: u64) -> Result<bool> {
        let of_scope = |id: RecordId| -> Result<bool> {
            if scope.is_empty() || scope.contains(&id) {
                return Ok(true);
            }
            let parent: Option<Option<String>> = self
                .connection
                .prepare_cached("SELECT parent FROM record WHERE id = ?1")?
                .query_row([id.to_string()], |row| row.get(0))
                .optional()?;
            let parent = parent.flatten().map(|it| read::parse_id(&it)).transpose()?;
            Ok(parent.is_some_and(|it| scope.contains(&it)))
        };
        let mut statement = self
            .connection
            .prepare_cached("SELECT leaf FROM event WHERE seq > ?1 ORDER BY seq")?;
        let mut rows = statement.query([super::commit::as_i64(seq)?])?;
        while let Some(row) = rows.next()? {
            let leaf = tilsyn_trail::Leaf::decode(&row.get::<_, Vec<u8>>(0)?)?;
            let shared = super::branch::kind_of(&leaf).is_some_and(is_shared);
            if shared && of_scope(RecordId(Uuid::from_bytes(leaf.subject.0)))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a record is not there any more but was. One that secrecy keeps back is there, and is not told apart from
    /// one that never was.
    fn was_taken_out(&self, id: RecordId) -> Result<bool> {
        if read::by_id(&self.connection, id).is_ok() {
            return Ok(false);
        }
        Ok(self
            .connection
            .prepare_cached("SELECT 1 FROM event WHERE subject = ?1")?
            .exists([id.bytes().as_slice()])?)
    }

    /// The participant who the reviewer is: by their key, else somebody of that name.
    fn reviewer(&self, returned: &Returned) -> Result<Option<RecordId>> {
        let known = self
            .merged_reviews()?
            .into_iter()
            .find(|it| it.return_key == Some(returned.key))
            .and_then(|it| it.reviewer);
        if known.is_some() {
            return Ok(known);
        }
        let named = folded(returned.reviewer.as_str());
        Ok(self
            .actors()?
            .into_iter()
            .find(|(_, actor)| {
                actor.role == Some(Role::LegalReviewer) && folded(actor.name.as_str()) == named
            })
            .map(|(id, _)| id))
    }
}

/// What was said before, by the reviewer's id: the reference, and the digest of what was said.
type SaidBefore = HashMap<String, Vec<(String, Option<Sha256Hex>)>>;

/// A return while it is merged.
struct Merging<'a> {
    returned: &'a Returned,
    reviewer: RecordId,
    review: RecordId,
    zone: chrono_tz::Tz,
}

impl Merging<'_> {
    fn take(
        &mut self,
        tx: &mut Transaction<'_>,
        op: &Op,
        item: &ReturnItem,
        choices: &MergeChoices,
        merged: &mut Merged,
    ) -> Result<()> {
        let decision = match (item.state, choices.conflicts.get(&item.uuid)) {
            (ItemState::Present, _) => return Ok(()),
            (ItemState::Conflict, Some(ConflictDecision::KeepBeside)) => {
                Some(ReviewDecision::KeptBeside)
            }
            (ItemState::Conflict, _) => Some(ReviewDecision::NotTaken),
            (ItemState::New, _) => None,
        };
        let taken = decision != Some(ReviewDecision::NotTaken);
        let case = match op.target.map(|id| tx.get(id)) {
            Some(Ok(stored)) if matches!(stored.record, Record::Request(_)) => Some(stored.id),
            Some(Ok(stored))
                if stored.record.kind() == Kind::Attachment || stored.record.kind().is_entry() =>
            {
                stored.record.parent()
            }
            _ => None,
        };
        let attachment = match op.sha256.and_then(|it| self.returned.content(&it)) {
            Some(bytes) if taken => Some(
                tx.attach(
                    case.unwrap_or(self.review),
                    op.name.clone(),
                    bytes,
                    AttachmentClass::Proof,
                    case.is_some(),
                )?
                .id,
            ),
            _ => None,
        };
        let decided = decision.is_some();
        let moment = |at| Moment {
            at,
            zone: self.zone,
        };
        let comment = ReviewComment {
            op: Some(op.op),
            uuid: line(&op.uuid.to_string()),
            review: Some(self.review),
            reviewer: Some(self.reviewer),
            return_sha256: Some(self.returned.digest),
            said_sha256: Some(op.digest()?),
            at: Some(moment(op.at)),
            target: op.target,
            target_field: op.field.clone(),
            target_row: row_text(op)?,
            target_column: op.column.clone(),
            case,
            base_seq: op.base_seq,
            stale: item.stale,
            in_reply_to: op
                .in_reply_to
                .map(|it| line(&it.to_string()))
                .unwrap_or_default(),
            text: op.text.clone(),
            old_digest: op.old_digest,
            suggested: match &op.new {
                Some(value) => canonical_text(value)
                    .parse()
                    .map_err(|_| Refused::shape("return.json", "a suggestion is too long"))?,
                None => Prose::default(),
            },
            verdict: op.verdict,
            attachment,
            decision,
            decision_reason: Prose::default(),
            decided_by: decided.then(|| tx.author().id),
            decided_at: decided.then(|| moment(tx.now)),
        };
        merged
            .added
            .push(tx.create(comment.into(), None)?.reference);
        if item.opinion && taken {
            self.opinion(tx, op, merged)?;
        }
        Ok(())
    }

    /// Enters the verdict on a case as the opinion of the reviewer. A case that takes no more entries keeps it as a
    /// comment alone.
    fn opinion(&self, tx: &mut Transaction<'_>, op: &Op, merged: &mut Merged) -> Result<()> {
        let answer = match op.verdict {
            Some(ReviewVerdict::Approve) => Answer::Favourable,
            Some(ReviewVerdict::Reject) => Answer::Unfavourable,
            Some(ReviewVerdict::NeedsInfo) | None => Answer::Recorded,
        };
        let reason = if op.text.is_empty() {
            op.verdict
                .map_or("", ReviewVerdict::code)
                .parse()
                .unwrap_or_default()
        } else {
            op.text.clone()
        };
        let step = Step {
            request: op.target,
            step_code: Some(StepCode::Opinion),
            answer: Some(answer),
            reason,
            ..Step::default()
        };
        let before = tx.head().0;
        match tx.create(step.into(), None) {
            Ok(stored) => {
                merged.opinions.push(stored.reference);
                Ok(())
            }
            Err(error) if error.exit_code() == 4 && tx.head().0 == before => Ok(()),
            Err(error) => Err(error),
        }
    }
}

fn line(text: &str) -> Line {
    text.parse().unwrap_or_default()
}

/// Words as they are compared: however they were typed.
fn words(text: &str) -> String {
    text.to_lowercase()
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What names the row that something is about, as it is kept.
fn row_text(op: &Op) -> Result<Prose> {
    let text = op.row.as_ref().map(RowName::text).unwrap_or_default();
    text.parse()
        .map_err(|_| Refused::shape("return.json", "the name of a row is too long").into())
}

fn with_field(record: &Record, field: &str, value: Value) -> Result<Record> {
    let mut fields: serde_json::Map<String, Value> =
        serde_json::from_str(&record.canonical()?.text())
            .map_err(|_| Error::Internal("a document could not be read again"))?;
    fields.insert(field.to_owned(), value);
    Record::parse(record.kind(), &canonical_text(&Value::Object(fields)))
}
