// Generated from src-tauri/wire.rs; `make types` writes it anew. Do not edit.

export type AcceptMerged = { 
/**
 * Why, as it stays with the evidence.
 */
reason: Prose, };

export type Acceptance = { 
/**
 * The record.
 */
object: RecordId, 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * The part, as one line.
 */
part: Prose, 
/**
 * As what.
 */
accepted_as: AcceptedAs, 
/**
 * Why.
 */
reason: Prose, 
/**
 * Last day on which it stands.
 */
until: string | null, };

export type AcceptanceStanding = "stands" | "expired" | "other_facts";

export type AcceptanceView = { 
/**
 * Its record: taking it back removes it.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * As what.
 */
accepted_as: AcceptedAs, 
/**
 * Why.
 */
reason: string, 
/**
 * Last day on which it stands.
 */
until: string | null, 
/**
 * Whether it covers the finding.
 */
standing: AcceptanceStanding, 
/**
 * By whom, if the name is still there.
 */
by: string | null, 
/**
 * When.
 */
at: string | null, };

export type AcceptedAs = "accepted_risk" | "false_positive";

export type AccessContent = { 
/**
 * The ten items.
 */
items: Array<AccessItemView>, 
/**
 * Disclosures to authorities: the legal reviewer is asked when there is one.
 */
authorities: Array<AuthorityDisclosure>, };

export type AccessItem = "15-1-a" | "15-1-b" | "15-1-c" | "15-1-d" | "15-1-e" | "15-1-f" | "15-1-g" | "15-1-h" | "15-2" | "15-3";

export type AccessItemView = { 
/**
 * Which.
 */
item: AccessItem, 
/**
 * Whether there may be nothing of it.
 */
may_be_absent: boolean, 
/**
 * Article.
 */
citation: string, 
/**
 * How well that was checked.
 */
source_status: SourceStatus, };

export type Activity = { 
/**
 * Name, per language.
 */
name: LangText, 
/**
 * Role of the organisation; controller when not said.
 */
role: ActivityRole | null, 
/**
 * Controllers besides or instead of the organisation (Art 26; Art 30(2)(a)).
 */
controllers: Array<RecordId>, 
/**
 * Where the arrangement between joint controllers is.
 */
joint_arrangement_ref: Line, 
/**
 * Whether its essence is available to the persons (Art 26(2)).
 */
joint_essence_published: boolean, 
/**
 * The activity of which this is a part.
 */
parent_activity: RecordId | null, 
/**
 * The activity that took its place, once it ended.
 */
successor: RecordId | null, 
/**
 * Business function: sales, personnel, finance.
 */
business_function: Line, 
/**
 * Unit that answers for it.
 */
owner_unit: Line, 
/**
 * Where it stands; draft when not said.
 */
status: ActivityStatus | null, 
/**
 * Begun on.
 */
started_on: string | null, 
/**
 * Ended on.
 */
ended_on: string | null, 
/**
 * When its data were deleted or anonymised, once it ended (Art 5(1)(e)).
 */
data_deleted_on: string | null, 
/**
 * Purposes.
 */
purposes: Array<Purpose>, 
/**
 * Categories of processing carried out (Art 30(2)(b)), per language.
 */
processing_operations: Array<LangLine>, 
/**
 * Categories of data subjects, per language.
 */
subject_categories: Array<LangLine>, 
/**
 * How many persons, about.
 */
subjects_number: SubjectRange | null, 
/**
 * Categories of personal data.
 */
data_items: Array<DataItem>, 
/**
 * Rows of legal basis.
 */
bases: Array<Basis>, 
/**
 * Categories of recipients.
 */
recipients: Array<Recipient>, 
/**
 * Whether it was examined and there are no recipients: «none» must be said (Art 30(1)(d)).
 */
no_recipients: boolean, 
/**
 * Retention per category of data.
 */
retention: Array<Retention>, 
/**
 * Measures.
 */
toms: Array<Measure>, 
/**
 * Automated decisions.
 */
adm: AutomatedDecision | null, 
/**
 * Impact assessment.
 */
dpia: Dpia | null, 
/**
 * Systems in which it takes place.
 */
systems: Array<RecordId>, 
/**
 * Where the data are, in words: site, cloud region, paper archive.
 */
data_location: Line, 
/**
 * Whether it is carried out by automated means (Art 20(1)(b)).
 */
automated: boolean, 
/**
 * Sources other than the person (Art 14(2)(f)), per language.
 */
sources: Array<LangLine>, 
/**
 * Channels for rights.
 */
rights_channels: Array<RightsChannel>, 
/**
 * Sections of notices that describe it.
 */
notice_refs: Array<Line>, 
/**
 * Large scale (Art 35(3), 37(1)).
 */
large_scale: boolean, 
/**
 * Systematic monitoring.
 */
systematic_monitoring: boolean, 
/**
 * Children among the persons.
 */
children: boolean, 
/**
 * Other vulnerable persons among them: patients, employees in a weak position, asylum seekers.
 */
vulnerable: boolean, 
/**
 * Own employees among the persons.
 */
employees_affected: boolean, 
/**
 * When it is to be looked at again.
 */
review_due: string | null, 
/**
 * When it was last looked at.
 */
last_reviewed_on: string | null, 
/**
 * By whom.
 */
reviewed_by: Line, 
/**
 * The reviews so far.
 */
reviews: Array<Review>, 
/**
 * Anything else.
 */
remarks: Prose, };

export type ActivityRight = { 
/**
 * The right.
 */
right: Right, 
/**
 * Whether it applies, on the strongest of its bases.
 */
standing: Standing, 
/**
 * The bases it follows from.
 */
because_of: Array<Art6>, 
/**
 * Why it applies here and within which limits, a sentence each.
 */
reason: Array<Sentence>, };

export type ActivityRole = "controller" | "joint" | "processor";

export type ActivityRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Name.
 */
name: LangText, 
/**
 * Role.
 */
role: ActivityRole, 
/**
 * Where it stands.
 */
status: ActivityStatus, 
/**
 * Bases in use.
 */
bases: Array<Art6>, 
/**
 * Categories of data subjects.
 */
subjects: Array<LangLine>, 
/**
 * Retention.
 */
retention: Array<Retention>, 
/**
 * Whether there are special categories.
 */
special: boolean, 
/**
 * Whether data are transferred outside the EEA.
 */
outside_eea: boolean, 
/**
 * What Article 30 asks for and is not there.
 */
gaps: Array<Art30Item>, 
/**
 * Next review.
 */
review_due: string | null, };

export type ActivityStatus = "draft" | "planned" | "active" | "suspended" | "ended";

export type Actor = { 
/**
 * Name.
 */
name: Line, 
/**
 * Role.
 */
role: Role | null, 
/**
 * Ed25519 public key with which their commits are signed; none yet for somebody only named.
 */
public_key: Sha256Hex | null, 
/**
 * When that key was revoked: it signs nothing from then on.
 */
key_revoked_at: Moment | null, 
/**
 * When they enrolled that key themselves, with nobody who vouched for it.
 */
self_enrolled_at: Moment | null, 
/**
 * Reminders they put away.
 */
dismissed: Array<Dismissal>, };

export type Alarm = "half" | "three_quarters" | "five_working_days" | "two_working_days" | "due";

export type AlarmAt = { 
/**
 * Which.
 */
alarm: Alarm, 
/**
 * From when on.
 */
at: string, };

export type Answer = "verified" | "failed" | "ok" | "defect" | "recorded" | "none" | "compels" | "permits_only" | "no_power" | "met" | "not_met" | "consulted" | "waived" | "found" | "not_found" | "as_asked" | "narrowed" | "challenge" | "raise" | "forwarded" | "informed" | "barred" | "allowed" | "delayed" | "prohibited" | "not_required" | "yes" | "no" | "done" | "equal" | "less" | "more" | "direct" | "parent" | "via_processor" | "yes_direct" | "yes_via_authorities" | "refer" | "bar" | "pass" | "fail" | "controller" | "joint" | "processor" | "certain" | "doubt" | "not_identifiable" | "not_applicable" | "valid" | "insufficient" | "partly" | "unfounded" | "repetitive" | "abusive" | "limited" | "redact" | "withhold" | "provision" | "rectified" | "completed" | "not_inaccurate" | "not_feasible" | "stopped" | "continues" | "residual_ground" | "this_family" | "data_subject" | "authority" | "compatible" | "incompatible" | "exempt" | "later" | "blocks" | "delegated" | "own_authority" | "two" | "review_24h" | "subscriber" | "identification" | "traffic" | "content" | "notified" | "not_notified" | "confirmed" | "period_over" | "clarified" | "maintained" | "withdrawn" | "emergency" | "statutory_task" | "favourable" | "unfavourable" | "no_reply" | "pseudonymised";

export type AnyRecord = Organisation | Activity | Processor | Transfer | InterestAssessment | ConsentProfile | System | SecurityMeasure | Factor | Version | Request | Step | LegalDocument | Decision | Disclosure | Notification | Transition | Attachment | Actor | Export | SavedView | ImportProfile | RetentionRun | LetterTemplate | FindingAcceptance | Notice | MergedReview | ReviewComment;

export type Approval = { 
/**
 * Its name.
 */
name: Line, 
/**
 * The records it holds; none for the whole register.
 */
records: Array<RecordId>, 
/**
 * Why.
 */
reason: Prose, };

export type Area = "REG" | "BAS" | "RET" | "PRO" | "TRA" | "DSR" | "TPR" | "AUT" | "NOT" | "LOG";

export type Argument = { "type": "text", "value": string } | { "type": "number", "value": number } | { "type": "date", "value": string } | { "type": "instant", "value": { 
/**
 * The point in time.
 */
at: string, 
/**
 * Whose clock shows it, an IANA name on the wire.
 */
zone: string, } } | { "type": "words", "value": LangText } | { "type": "list", "value": Array<Sentence> };

export type Art22Ground = "a" | "b" | "c";

export type Art30Item = "controller" | "processor" | "controllers" | "joint" | "representative" | "dpo" | "purposes" | "operations" | "subjects" | "data" | "recipients" | "transfers" | "retention" | "measures";

export type Art30Part = "art30_1" | "art30_2";

export type Art49Record = { 
/**
 * Why the transfer is necessary for it.
 */
necessity: Prose, 
/**
 * Whether it is occasional.
 */
occasional: boolean | null, 
/**
 * The information on risks that the person had, for (a).
 */
risk_information_ref: Line, 
/**
 * The provision that recognises the public interest, for (d); the register, for (g).
 */
provision: Line, 
/**
 * The assessment, for compelling legitimate interests (Art 49(6)).
 */
assessment: Prose, 
/**
 * Suitable safeguards (Art 30(1)(e), 49(6)).
 */
safeguards: Prose, };

export type Art6 = "a" | "b" | "c" | "d" | "e" | "f";

export type Art9 = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j";

export type Art9Law = { 
/**
 * The condition.
 */
condition: Art9 | null, 
/**
 * What the provision says; for (c) to (f) the facts.
 */
text: Prose, 
/**
 * Act or agreement, and provision.
 */
provision: Line, 
/**
 * Where it can be read.
 */
url: Line, 
/**
 * The State whose law it is; the Union when not said.
 */
country: Country | null, 
/**
 * Safeguards for the person.
 */
safeguards: Prose, };

export type AssessmentRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Title.
 */
title: Line, 
/**
 * Whose interest.
 */
whose: InterestHolder | null, 
/**
 * How the balance came out.
 */
balance: Balance | null, 
/**
 * Decided on.
 */
decided_on: string | null, 
/**
 * Next review.
 */
review_due: string | null, 
/**
 * Activities that rest on it.
 */
used: number, };

export type Attach = { 
/**
 * The record.
 */
owner: RecordId, 
/**
 * For what it is kept.
 */
class: AttachmentClass, 
/**
 * Privileged legal advice.
 */
privileged: boolean, };

export type Attachment = { 
/**
 * The record it belongs to.
 */
owner: RecordId | null, 
/**
 * Original file name; it stands only here.
 */
name: Line, 
/**
 * Media type, by content.
 */
media_type: Line, 
/**
 * Size in bytes.
 */
size: number, 
/**
 * SHA-256 of the content.
 */
sha256: Sha256Hex | null, 
/**
 * For what it is kept.
 */
class: AttachmentClass | null, 
/**
 * Privileged legal advice.
 */
privileged: boolean, };

export type AttachmentClass = "needed_for_decision" | "needed_for_proof" | "transient" | "answer_package";

export type AttachmentView = { 
/**
 * Its id.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * Name.
 */
name: Line, 
/**
 * Media type.
 */
media_type: Line, 
/**
 * Bytes.
 */
size: number, 
/**
 * Hash.
 */
sha256: Sha256Hex | null, 
/**
 * Class.
 */
class: AttachmentClass | null, 
/**
 * Privileged.
 */
privileged: boolean, };

export type Attribute = "controller" | "contact" | "role" | "purpose" | "data_category" | "subject_category" | "source" | "basis" | "interest" | "retention" | "right" | "channel" | "recipient" | "transfer" | "adm" | "voluntariness" | "authority_rule" | "authority" | "security" | "version";

export type Audience = "internal" | "management" | "authority" | "customer" | "public";

export type AuthorityDisclosure = { 
/**
 * The case.
 */
case: LinkView, 
/**
 * To whom.
 */
recipient: Line, 
/**
 * When.
 */
sent_at: Moment | null, 
/**
 * An authority that got data in a particular inquiry is no recipient (Art 4(9)): it is not owed in the answer by
 * itself, and the legal reviewer is asked.
 */
art4_9: boolean, 
/**
 * Secrecy bars telling of it.
 */
gag: boolean, };

export type AutomatedDecision = { 
/**
 * Whether a decision rests solely on automated processing.
 */
solely_automated: boolean, 
/**
 * Whether it has legal or similarly significant effects.
 */
significant_effect: boolean, 
/**
 * Whether it includes profiling.
 */
profiling: boolean, 
/**
 * The logic involved, per language.
 */
logic: LangText, 
/**
 * Significance and consequences for the person, per language.
 */
consequences: LangText, 
/**
 * Human intervention, own view, contest; per language.
 */
safeguards: LangText, };

export type Balance = "passes" | "passes_with_measures" | "fails";

export type Band = "0" | "1-9" | "10-49" | "50-or-more";

export type BasesQuery = { 
/**
 * Conditions, all of which hold: a basis is one of the row itself, all others are conditions on its activity.
 */
filters: Array<Filter>, 
/**
 * By what they are sorted; rows that are alike stay in the order of the activities.
 */
sort: BasisSort, 
/**
 * Largest first.
 */
descending: boolean, 
/**
 * Rows passed over.
 */
offset: number, 
/**
 * Rows wanted, at most 200.
 */
limit: number, };

export type Basis = { 
/**
 * Key of the purpose within the activity; empty for all of them.
 */
purpose: Line, 
/**
 * The category of data subjects, per language; empty for all.
 */
subject_category: LangLine, 
/**
 * Article 6(1).
 */
art6: Art6 | null, 
/**
 * Article 9(2), where special categories are processed; it never replaces Article 6.
 */
art9: Array<Art9>, 
/**
 * What these conditions rest on, one row each.
 */
art9_law: Array<Art9Law>, 
/**
 * The law that allows data on offences (Art 10).
 */
art10_law: Line, 
/**
 * Safeguards for data on offences (Art 10).
 */
art10_safeguards: Prose, 
/**
 * Article 22(2).
 */
art22_ground: Art22Ground | null, 
/**
 * The law that authorises the decision, for ground (b).
 */
art22_law: Line, 
/**
 * Human intervention, own view, contest; or what the law lays down (Art 22(2)(b), 22(3)).
 */
art22_safeguards: Prose, 
/**
 * The law, for (c) and (e).
 */
law_ref: LawRef | null, 
/**
 * The contract, for (b).
 */
contract_ref: Line, 
/**
 * Whether the person is the party: not so for the contact of a company, for (b).
 */
subject_is_party: boolean | null, 
/**
 * The consent profile, for (a).
 */
consent_profile: RecordId | null, 
/**
 * The interest as told to the person (Art 13(1)(d)), for (f).
 */
interest: LangText, 
/**
 * The assessment, for (f).
 */
lia: RecordId | null, 
/**
 * The facts, and why no other basis fits, for (d) (recital 46).
 */
vital_need: Prose, 
/**
 * Words with which the basis is softened in a notice: mainly, partly, usually.
 */
hedge_text: Line, 
/**
 * In use from.
 */
valid_from: string | null, 
/**
 * In use to.
 */
valid_to: string | null, };

export type BasisRow = { 
/**
 * Reference of the activity.
 */
ref: string, 
/**
 * The activity.
 */
id: RecordId, 
/**
 * Its place among the bases of the activity.
 */
place: number, 
/**
 * Name of the activity.
 */
activity: LangText, 
/**
 * Article 6(1).
 */
art6: Art6 | null, 
/**
 * The purpose.
 */
purpose: LangText, 
/**
 * Category of data subjects.
 */
subject_category: LangLine, 
/**
 * The interest, for (f).
 */
interest: LangText, 
/**
 * The assessment, for (f).
 */
lia: RecordId | null, 
/**
 * How its balance came out.
 */
balance: Balance | null, 
/**
 * Its next review.
 */
lia_review_due: string | null, 
/**
 * The consent profile, for (a).
 */
consent_profile: RecordId | null, };

export type BasisSort = "ref" | "title" | "art6" | "review";

export type Between = { 
/**
 * The earlier.
 */
from: string, 
/**
 * The later.
 */
to: string, };

export type Block = { 
/**
 * What is missing; its sentence stands in the words under `block-<code>`.
 */
code: BlockCode, 
/**
 * The step that would clear it, when it is a step.
 */
step: StepCode | null, 
/**
 * The article or source that asks for it.
 */
citation: string, };

export type BlockCode = "authenticity" | "legal_document" | "power" | "power_missing" | "policy" | "advice" | "basis" | "scope" | "scope_challenged" | "art48_basis" | "art48_chapter_v" | "art48_agreement" | "art48_via_authorities" | "identity" | "requester" | "others_rights" | "minimisation" | "decision" | "decision_refuses" | "four_eyes" | "step_open" | "step_answer" | "step_evidence" | "other_way" | "evidence" | "not_decidable" | "not_executing" | "grounds" | "ground_closed" | "ground_unsupported" | "ground_partial" | "identity_ground" | "remedies" | "told" | "controller_told" | "question_sent" | "reminder" | "child_case" | "carried_out" | "disclosed" | "receipt" | "manifest" | "manifest_more" | "communicated" | "art19" | "extension_reason" | "extension_told" | "original" | "defect" | "refer_only" | "worksheet_approved" | "da32_conditions" | "emergency_denied" | "emergency_open" | "follow_up_open" | "bar_undated" | "snapshot" | "preserved_until" | "end_not_reached" | "wait_not_over" | "decision_basis" | "provision" | "chapter_v" | "minimised_text" | "content_open" | "content_withheld";

export type BlockKind = "heading" | "paragraph" | "item";

export type BranchAsked = { 
/**
 * What was published of it while this window worked on a copy.
 */
original: boolean, 
/**
 * A file beside the original, by its place in the list.
 */
beside: number | null, };

export type BranchChoices = { 
/**
 * What to do with each record that both changed.
 */
decisions: { [key in RecordId]: BranchSide }, };

export type BranchDone = { 
/**
 * What was done.
 */
merged: BranchMerged, 
/**
 * What to read again.
 */
changed: Array<ChangedRecord>, 
/**
 * Whether the copy as it was is kept, for what could not be merged.
 */
set_aside: boolean, };

export type BranchField = { 
/**
 * Its name.
 */
name: string, 
/**
 * As it was where both began, JSON text; none when it was empty.
 */
base: string | null, 
/**
 * As it is here.
 */
here: string | null, 
/**
 * As it is there.
 */
there: string | null, };

export type BranchItem = { 
/**
 * The record.
 */
id: RecordId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its reference here, else the one it has there.
 */
ref: string, 
/**
 * Its title there, or the last it had.
 */
title: string, 
/**
 * What happened to it there.
 */
change: Change, 
/**
 * What merging would do.
 */
state: BranchState, 
/**
 * Why it does not come in.
 */
why: BranchWhy | null, 
/**
 * Fields that were changed there and are not here as they are there.
 */
fields: Array<BranchField>, 
/**
 * Events about it there.
 */
events: number, 
/**
 * Who wrote the last of them, by name.
 */
by: string | null, 
/**
 * When, by their clock.
 */
at: string, };

export type BranchMerged = { 
/**
 * Events that came in.
 */
events: number, 
/**
 * References of the records they are about, as they are here, in order.
 */
records: Array<string>, 
/**
 * Records that did not come in.
 */
left: number, 
/**
 * Reference of the file that keeps the list of the events there; none if there was nothing to do.
 */
list: string | null, };

export type BranchOrigin = { 
/**
 * Who wrote it there, by name if the name is still there.
 */
actor: string | null, 
/**
 * When, by their clock.
 */
at: string, 
/**
 * Hash of its leaf, hexadecimal.
 */
leaf_hash: string, };

export type BranchPlan = { 
/**
 * How it stands to this one.
 */
relation: BranchRelation, 
/**
 * Events that both have.
 */
common: number, 
/**
 * Events of the other file.
 */
size: number, 
/**
 * Root over them.
 */
root: Sha256Hex, 
/**
 * Events of it that are not here yet.
 */
events: number, 
/**
 * Events of it that came in before, or went there from here.
 */
present: number, 
/**
 * The records they are about, in the order in which they were first written there.
 */
items: Array<BranchItem>, };

export type BranchRelation = "same" | "older" | "newer" | "apart";

export type BranchSide = "keep" | "take";

export type BranchState = "taken" | "conflict" | "present" | "left";

export type BranchWhy = "erased" | "erased_here" | "approval" | "key" | "link";

export type Bulk = { 
/**
 * The records, all of one kind; at most [`Bulk::MOST`].
 */
ids: Array<RecordId>, 
/**
 * The field.
 */
field: Line, 
/**
 * What is done to it.
 */
change: BulkChange, };

export type BulkChange = { "set": unknown } | { "add": unknown } | { "take": unknown } | "clear";

export type BulkField = { 
/**
 * The field.
 */
field: string, 
/**
 * What it holds.
 */
shape: Shape, 
/**
 * The codes, for a code.
 */
codes: Array<string>, 
/**
 * The kind of record, for a link.
 */
kind: Kind | null, };

export type BulkOrder = { 
/**
 * The records, all of one kind.
 */
ids: Array<RecordId>, 
/**
 * The field.
 */
field: Line, 
/**
 * What is done to it.
 */
change: BulkChange, 
/**
 * Why, in the author's words.
 */
reason: Line, };

export type BulkPlan = { 
/**
 * Each record.
 */
rows: Array<BulkRow>, 
/**
 * How many would change.
 */
fits: number, 
/**
 * How many are so already.
 */
same: number, };

export type BulkRow = { 
/**
 * Id.
 */
id: RecordId, 
/**
 * Reference.
 */
ref: string, 
/**
 * Title.
 */
title: string, 
/**
 * The field as it is, as JSON text.
 */
before: string | null, 
/**
 * The field as it would be, as JSON text.
 */
after: string | null, 
/**
 * Why it cannot be.
 */
problem: Sentence | null, };

export type BundleFile = { 
/**
 * SHA-256 of its content.
 */
sha256: Sha256Hex, };

export type BundleMade = { 
/**
 * Name of the file.
 */
file_name: string | null, 
/**
 * Reference of the record of the copy.
 */
recorded: string | null, 
/**
 * The passphrase; shown once and kept nowhere.
 */
passphrase: string | null, };

export type BundleSender = { 
/**
 * Name of the person.
 */
name: Line, 
/**
 * Name of the organisation.
 */
organisation: Line, };

export type BundleView = { 
/**
 * Whether it is the whole of a file: nothing of it was chosen or withheld for whoever reads it.
 */
whole: boolean, 
/**
 * Its id.
 */
id: string, 
/**
 * Who gave it out, as they say.
 */
from: BundleSender, 
/**
 * The key that signed it, as words to compare.
 */
fingerprint: string, 
/**
 * For whom it is.
 */
recipient: Line, 
/**
 * The age keys it was sealed to.
 */
recipients: Array<string>, 
/**
 * What for.
 */
purpose: Prose, 
/**
 * When it was made, by the sender's clock.
 */
created: string, 
/**
 * Last day on which it may be kept.
 */
expires: string | null, 
/**
 * Whether that day is over.
 */
expired: boolean, 
/**
 * What was ticked: the rest is withheld.
 */
released: Release, 
/**
 * The records that were named.
 */
scope: Array<RecordId>, 
/**
 * What was found of its trail.
 */
verdict: ReviewVerdictOfTrail, 
/**
 * Events under its head.
 */
size: number, 
/**
 * Root of it, hexadecimal.
 */
root: string, 
/**
 * The records.
 */
records: Array<ReviewedRecord>, 
/**
 * The files.
 */
files: Array<ReviewedFile>, };

export type ById = { 
/**
 * Its id.
 */
id: RecordId, };

export type ByIds = { 
/**
 * Their ids, at most 1 000.
 */
ids: Array<RecordId>, };

export type BySeq = { 
/**
 * Its number.
 */
seq: number, };

export type CalendarDay = { 
/**
 * The day.
 */
date: string | null, 
/**
 * What about it.
 */
change: DayChange | null, 
/**
 * Name of the holiday.
 */
name: Line, 
/**
 * Why: the act or decree.
 */
reason: Prose, };

export type CalendarOrder = { 
/**
 * The language of its words.
 */
language: Language, 
/**
 * Only what is to be done by this day.
 */
until: string | null, };

export type CaseEvent = "taken_over" | "register" | "stamp" | "authentic" | "not_authentic" | "classify" | "assess" | "ask_identity" | "ask_scope" | "ask_mandate" | "ask_requester" | "ask_fee" | "reply" | "no_reply" | "await_third" | "third_answered" | "extend" | "hold" | "resume" | "reroute" | "forward" | "preserve" | "emergency_asserted" | "no_emergency" | "open_art48" | "open_da32" | "open_order" | "open_need" | "review" | "ask_repair" | "repaired" | "compelled" | "grounds_found" | "conditions_met" | "check_form" | "notified" | "not_notified" | "emergency" | "wait_over" | "object" | "clarify" | "maintain" | "withdrawn_by_authority" | "extend_preservation" | "announce_production" | "release" | "expire" | "delete_snapshot" | "decide" | "execute" | "complete" | "transmit" | "not_execute" | "enforce" | "answer" | "challenge" | "follow_up" | "close" | "reopen" | "reassess" | "withdraw";

export type CaseFigures = { 
/**
 * Day of receipt, where it was received.
 */
received_on: string | null, 
/**
 * Family.
 */
family: Family | null, 
/**
 * Subtype.
 */
subtype: Subtype | null, 
/**
 * How it came in.
 */
channel: Channel | null, 
/**
 * Country of whoever asked.
 */
country: Country | null, 
/**
 * Type of authority.
 */
authority: IssuerLevel | null, 
/**
 * Instrument.
 */
instrument: DocumentKind | null, 
/**
 * Classes of data asked for.
 */
data_classes: Array<DataClass>, 
/**
 * Our role.
 */
role: ActivityRole | null, 
/**
 * Activities concerned: the lines of services.
 */
services: Array<RecordId>, 
/**
 * Emergency.
 */
emergency: boolean, 
/**
 * Art 48 governs.
 */
art48: boolean, 
/**
 * The outcome in force.
 */
outcome: Outcome | null, 
/**
 * How it came out.
 */
result: CaseResult | null, 
/**
 * Codes of the grounds of a refusal.
 */
grounds: Array<Ground>, 
/**
 * Less was given than was asked.
 */
narrowed: boolean, 
/**
 * Whether the person or customer was told.
 */
notification: NotificationStatus | null, 
/**
 * Persons or identifiers asked for.
 */
identifiers: number, 
/**
 * Persons or accounts of which data were given.
 */
accounts: number, 
/**
 * Minutes from receipt to reply.
 */
minutes_to_reply: number | null, 
/**
 * Day of the reply.
 */
answered_on: string | null, 
/**
 * Whether the reply was in time; none while it is not answered, or nothing sets a date.
 */
in_time: boolean | null, 
/**
 * Extended.
 */
extended: boolean, 
/**
 * Identity was checked.
 */
identity_checked: boolean, 
/**
 * Secrecy was ordered.
 */
gagged: boolean, 
/**
 * Preserved on request.
 */
preserved: boolean, 
/**
 * Only repeats an earlier order.
 */
reissued: boolean, 
/**
 * Day of closing.
 */
closed_on: string | null, };

export type CaseResult = "full" | "partial" | "no_data" | "rejected_form" | "challenged" | "refused" | "withdrawn" | "referred" | "preserved" | "pending";

export type CaseView = { 
/**
 * The request's id.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * The event that made it as it is.
 */
seq: number, 
/**
 * The request.
 */
request: Request, 
/**
 * Whether the requester is outside the EEA.
 */
outside_eea: boolean | null, 
/**
 * Whether Article 48 governs.
 */
art48: boolean, 
/**
 * The clock that governs it: ours, running, due first.
 */
clock: ClockView | null, 
/**
 * All its clocks, those that run first.
 */
clocks: Array<ClockView>, 
/**
 * The steps of its evaluation, in order.
 */
steps: Array<StepView>, 
/**
 * Steps that are no part of its evaluation, and are answered when there is occasion.
 */
on_occasion: Array<StepView>, 
/**
 * The first step without an answer.
 */
next_step: StepCode | null, 
/**
 * The same, with its question and why it is asked.
 */
next: NextStep | null, 
/**
 * The machine by which it runs.
 */
machine: MachineCode, 
/**
 * Where it stands in it.
 */
state: State, 
/**
 * The moves that can happen from here, and what each of the others lacks.
 */
moves: Array<MoveView>, 
/**
 * What is to be watched, by date.
 */
follow_ups: Array<FollowUp>, 
/**
 * Whether secrecy hides it from those it is not assigned to.
 */
restricted: boolean, 
/**
 * Grounds that a decision may name.
 */
grounds: Array<Ground>, 
/**
 * Which basis usually carries such a disclosure, for a third party; none where nothing usually does.
 */
grounds_guidance: GroundsGuidance | null, 
/**
 * What the answer must hold, for a request for access.
 */
access_content: AccessContent | null, 
/**
 * Opinions of legal reviewers, the oldest first.
 */
opinions: Array<StepAnswer>, 
/**
 * Requests of the same message that were split from it.
 */
parts: Array<LinkView>, 
/**
 * The request from which it was split, or to which it belongs.
 */
parent: LinkView | null, 
/**
 * What happened.
 */
trail: Array<TrailItem>, 
/**
 * Attachments.
 */
attachments: Array<AttachmentView>, 
/**
 * What blocks a disclosure now.
 */
blocks: Array<Block>, 
/**
 * Outcomes a decision can have.
 */
outcomes: Array<Outcome>, 
/**
 * The same outcomes, with what each still needs before it can be decided.
 */
decidable: Array<OutcomeView>, 
/**
 * The decision in force.
 */
decision: Decision | null, 
/**
 * Whether something was disclosed.
 */
disclosed: boolean, 
/**
 * Activities concerned.
 */
activities: Array<LinkView>, };

export type Cell = { 
/**
 * The attribute.
 */
attribute: Attribute, 
/**
 * How they stand.
 */
verdict: CellVerdict, 
/**
 * What the notice says, with its places.
 */
notice: Array<Quote>, 
/**
 * Whether that is said of all processing, and not of this activity.
 */
of_all: boolean, 
/**
 * What the register says.
 */
register: Array<Sentence>, 
/**
 * What only the notice says.
 */
only_in_notice: Array<Sentence>, 
/**
 * What only the register says.
 */
only_in_register: Array<Sentence>, };

export type CellSplit = "whole" | "lines" | "commas";

export type CellVerdict = "same" | "differs" | "missing_in_notice" | "missing_in_register" | "not_comparable" | "open" | "neither";

export type Certainty = "certain" | "uncertain";

export type Change = "created" | "changed" | "removed";

export type Changed = { 
/**
 * What changed.
 */
changed: Array<ChangedRecord>, };

export type ChangedRecord = { 
/**
 * Its id.
 */
id: RecordId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its reference.
 */
ref: string, };

export type Channel = "email" | "form" | "letter" | "phone" | "in_person" | "portal" | "served" | "other";

export type ChannelKind = "email" | "phone" | "post" | "form" | "message" | "account" | "cookie_settings" | "other";

export type Clock = { 
/**
 * Which clock.
 */
code: ClockCode | null, 
/**
 * The last day in law.
 */
legal: string | null, 
/**
 * The last working day on or before the nominal end.
 */
safe: string | null, 
/**
 * The last day in time should no uncertain holiday count, when that is another: late after it.
 */
conservative: string | null, 
/**
 * The end, for clocks in hours.
 */
ends_at: Moment | null, };

export type ClockCode = "DS1" | "DS1X" | "DS1N" | "DS3" | "INF14" | "OBJ" | "EP10" | "EP8H" | "EPN10" | "EPN96" | "EP5" | "EPOBJ" | "EPR60" | "DA5" | "DA30" | "DA32M" | "DSAI" | "EMC48" | "EMR7" | "ORD" | "TPI" | "GAG";

export type ClockNature = "duty" | "target" | "theirs" | "window" | "keep" | "review";

export type ClockStart = "receipt" | "obtaining" | "notified" | "form_sent" | "opinion_asked" | "disclosure";

export type ClockView = { 
/**
 * Which clock.
 */
code: ClockCode, 
/**
 * What its end means.
 */
nature: ClockNature, 
/**
 * From what it runs.
 */
start: ClockStart, 
/**
 * Last day by counting alone.
 */
nominal: string | null, 
/**
 * Last day in law.
 */
legal: string | null, 
/**
 * Last working day on or before the nominal end.
 */
safe: string | null, 
/**
 * Last day in time should no uncertain holiday count, when that is another: late after it.
 */
conservative: string | null, 
/**
 * The end, for clocks in hours.
 */
ends_at: Moment | null, 
/**
 * When what it asks for was done.
 */
met_at: string | null, 
/**
 * Whether it stands still, because an answer is awaited.
 */
paused: boolean, 
/**
 * Its alarms.
 */
alarms: Array<AlarmAt>, 
/**
 * Citation; empty for own targets and dates in an order.
 */
citation: string, 
/**
 * How well the citation was checked.
 */
source_status: SourceStatus, 
/**
 * Each step of the computation.
 */
explanation: Array<Sentence>, };

export type CommentsAsked = { 
/**
 * The record or case; none for all.
 */
target: RecordId | null, };

export type ComparedNotice = { 
/**
 * The other one.
 */
id: RecordId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its language.
 */
language: Language | null, 
/**
 * Its date.
 */
version_date: string | null, 
/**
 * What differs between the two.
 */
differences: Array<Difference>, };

export type Completeness = { 
/**
 * The record it belongs to.
 */
part: Art30Part, 
/**
 * Every item, in the order of the law.
 */
items: Array<CompletenessItem>, };

export type CompletenessItem = { 
/**
 * The item.
 */
item: Art30Item, 
/**
 * Where it is asked for, within Article 30: `30(1)(b)`.
 */
provision: string, 
/**
 * Whether it is there.
 */
standing: Presence, 
/**
 * Why that is said.
 */
because: Sentence, };

export type ConflictDecision = "keep_beside" | "leave";

export type ConsentProfile = { 
/**
 * Name by which people find it.
 */
name: Line, 
/**
 * What is asked, per language.
 */
wording: LangText, 
/**
 * Version of the wording.
 */
wording_version: Line, 
/**
 * How it is collected.
 */
collected_via: Line, 
/**
 * Explicit (Art 9(2)(a), 22(2)(c), 49(1)(a)).
 */
explicit: boolean, 
/**
 * Separately per purpose (recital 43).
 */
granular: boolean, 
/**
 * Apart from other terms (Art 7(2)).
 */
separate_from_terms: boolean, 
/**
 * The person is informed before (Art 7(3)).
 */
info_before: boolean, 
/**
 * Where the proof is kept.
 */
record_location: Line, 
/**
 * What is kept as proof (Art 7(1)).
 */
proof_fields: Array<Line>, 
/**
 * How it is withdrawn.
 */
withdrawal_channels: Array<Line>, 
/**
 * How hard withdrawing is.
 */
withdrawal_effort: WithdrawalEffort | null, 
/**
 * Whether age is asked (Art 8).
 */
age_gate: boolean, 
/**
 * From which age.
 */
min_age: number | null, 
/**
 * How a parent consents.
 */
parental_method: Line, 
/**
 * Asked again after so many months.
 */
refresh_months: number | null, 
/**
 * What follows from refusing.
 */
refusal_consequence: Prose, };

export type ConsentRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Name.
 */
name: Line, 
/**
 * Explicit (Art 9(2)(a), 22(2)(c), 49(1)(a)).
 */
explicit: boolean, 
/**
 * How hard withdrawing is (Art 7(3)).
 */
withdrawal_effort: WithdrawalEffort | null, 
/**
 * Asked again after so many months.
 */
refresh_months: number | null, 
/**
 * Activities that rest on it.
 */
used: number, };

export type Contact = { 
/**
 * For what.
 */
role: ContactRole | null, 
/**
 * Name of the person or office.
 */
name: Line, 
/**
 * Postal address.
 */
address: Line, 
/**
 * E-mail address.
 */
email: Line, 
/**
 * Telephone.
 */
phone: Line, 
/**
 * Whether the details are published (Art 37(7)).
 */
published: boolean, 
/**
 * When the supervisory authority was told (Art 37(7)).
 */
notified_to_sa_on: string | null, };

export type ContactRole = "dpo" | "representative_art27" | "privacy_contact" | "security_contact" | "legal_rep_2023_1544" | "dsa_contact_point";

export type ContentItem = { 
/**
 * Which.
 */
item: AccessItem | null, 
/**
 * What became of it.
 */
given: ItemGiven | null, 
/**
 * Where it stands in the answer; why it is kept back.
 */
note: Prose, };

export type CopiesAsked = { 
/**
 * Which.
 */
kind: ReportKind, };

export type CopyStanding = "same" | "ahead" | "behind" | "apart" | "unseen";

export type CopyView = { 
/**
 * Where the file lies.
 */
place: Place, 
/**
 * How the copy stands to it.
 */
standing: CopyStanding, 
/**
 * Names of files beside it that look like conflict copies.
 */
beside: Array<string>, };

export type Count = { 
/**
 * The number; none where only the band is told.
 */
exact: number | null, 
/**
 * The band.
 */
band: Band, };

export type Country = string;

export type CountryStanding = "eea" | "adequate" | "limited" | "lapsed" | "third";

export type CountryView = { 
/**
 * The country.
 */
country: Country, 
/**
 * What it is.
 */
standing: CountryStanding, 
/**
 * The decision in force, or the last one that was.
 */
decision: string | null, 
/**
 * The last day of that decision.
 */
until: string | null, 
/**
 * How well the row behind it was checked; none without a row.
 */
source_status: SourceStatus | null, 
/**
 * Why it is what it is.
 */
because: Sentence, };

export type Counts = { 
/**
 * Activities.
 */
activities: number, 
/**
 * Processors.
 */
processors: number, 
/**
 * Requests.
 */
requests: number, };

export type DataClass = "subscriber" | "identification" | "traffic" | "content" | "non_personal";

export type DataItem = { 
/**
 * The category, per language.
 */
category: LangLine, 
/**
 * What belongs to it, per language.
 */
description: LangText, 
/**
 * Which special category, if any (Art 9(1)).
 */
special: SpecialCategory | null, 
/**
 * Criminal convictions and offences (Art 10).
 */
criminal: boolean, 
/**
 * A national identification number (Art 87).
 */
national_id: boolean, 
/**
 * Where it comes from.
 */
source: DataSource | null, 
/**
 * Whether it must be provided.
 */
mandatory: Mandatory | null, 
/**
 * What follows if it is not, per language.
 */
consequence_if_missing: LangText, 
/**
 * Whether it may concern somebody other than the person it is collected from.
 */
third_person: boolean, };

export type DataQuery = { 
/**
 * Conditions, all of which hold. A category, words and special categories (with offences and national numbers) are
 * conditions on the category itself and on its names; all others on activities that process it.
 */
filters: Array<Filter>, 
/**
 * By what they are sorted.
 */
sort: DataSort, 
/**
 * By the names of which language.
 */
language: Language, 
/**
 * Largest first.
 */
descending: boolean, 
/**
 * Rows passed over.
 */
offset: number, 
/**
 * Rows wanted, at most 200.
 */
limit: number, };

export type DataRow = { 
/**
 * The category, by its names in all activities.
 */
category: LangLine, 
/**
 * A name of it that does not depend on who reads: by it, or by any other, a list is narrowed to it.
 */
key: string, 
/**
 * Special categories it is said to hold (Art 9(1)).
 */
special: Array<SpecialCategory>, 
/**
 * Criminal convictions and offences (Art 10), anywhere.
 */
criminal: boolean, 
/**
 * A national identification number (Art 87), anywhere.
 */
national_id: boolean, 
/**
 * How many activities process it.
 */
used: number, 
/**
 * Activities that process it: the first hundred, by reference.
 */
activities: Array<LinkView>, 
/**
 * Periods after which it goes, each once.
 */
periods: Array<IsoPeriod>, };

export type DataSort = "title" | "used";

export type DataSource = "subject" | "third_party" | "public" | "generated" | "inferred";

export type DayChange = "added" | "removed";

export type Decision = { 
/**
 * The request.
 */
request: RecordId | null, 
/**
 * Outcome.
 */
outcome: Outcome | null, 
/**
 * Grounds, as codes.
 */
grounds: Array<Ground>, 
/**
 * Reasons, in words.
 */
reasons: Prose, 
/**
 * Article 6 basis of the disclosure.
 */
basis_art6: Art6 | null, 
/**
 * Article 9 condition of the disclosure.
 */
basis_art9: Art9 | null, 
/**
 * Ground in Chapter V.
 */
chapter_v_ground: Mechanism | null, 
/**
 * Compatibility (Art 6(4)).
 */
compat: Prose, 
/**
 * The legal document.
 */
legal_document_ref: RecordId | null, 
/**
 * The legal advice.
 */
legal_advice_ref: RecordId | null, 
/**
 * What was asked.
 */
minimised_from: Prose, 
/**
 * What may be given.
 */
minimised_to: Prose, 
/**
 * What is blacked out.
 */
redactions: Prose, 
/**
 * Categories of data that may go out; with none named, those asked for.
 */
allowed_categories: Array<Line>, 
/**
 * Persons whose data may go out; when not said, as many as were asked for.
 */
allowed_subjects: number | null, 
/**
 * Data that may go out, from; when not said, as asked.
 */
allowed_from: string | null, 
/**
 * Data that may go out, to; when not said, as asked.
 */
allowed_to: string | null, 
/**
 * Law that allows data on convictions to be processed (Art 10); empty when there are none.
 */
basis_art10: Line, 
/**
 * Who decided. The product fills it.
 */
decided_by: RecordId | null, 
/**
 * When. The product fills it.
 */
decided_at: Moment | null, 
/**
 * Told to the requester at.
 */
communicated_at: Moment | null, 
/**
 * Complaint and court remedy were named (Art 12(4)).
 */
remedies_stated: boolean, 
/**
 * The entry this one corrects.
 */
corrects: RecordId | null, };

export type DeletionReport = { 
/**
 * Cases that lost their persons.
 */
cases: number, 
/**
 * Entries of theirs.
 */
entries: number, 
/**
 * Files whose content went.
 */
files: number, 
/**
 * Bytes of those files.
 */
bytes: number, 
/**
 * Values that went.
 */
values: number, 
/**
 * Records changed, by id.
 */
erased: Array<RecordId>, 
/**
 * Numbers of the events of erasure.
 */
events: Array<number>, 
/**
 * Hashes of their leaves, in the same order.
 */
leaf_hashes: Array<Sha256Hex>, };

export type Difference = { 
/**
 * What sort of difference.
 */
kind: DifferenceKind, 
/**
 * The rule of the catalogue that tells it; none for what is only noted between two versions.
 */
rule: string | null, 
/**
 * What it is about.
 */
attribute: Attribute | null, 
/**
 * The activity it concerns; none for the notice as a whole or for one the register does not have.
 */
activity: RecordId | null, 
/**
 * What the activity is called: in the register, or by the text.
 */
name: LangText, 
/**
 * What tells this difference from another one of its sort about the same activity: a right, a statement.
 */
detail: string, 
/**
 * The notice it is compared with, for languages and versions.
 */
other: RecordId | null, 
/**
 * What differs, in a word or several.
 */
what: Array<Sentence>, 
/**
 * What this notice says.
 */
here: Array<Quote>, 
/**
 * What the other notice says.
 */
there: Array<Quote>, 
/**
 * What the register says.
 */
register: Array<Sentence>, };

export type DifferenceKind = "not_in_register" | "basis_diff" | "purpose_diff" | "retention_diff" | "data_diff" | "recipient_missing" | "transfer_missing" | "interest_missing" | "right_missing" | "objection_not_separate" | "channel_empty" | "channel_diff" | "contact_missing" | "duty_missing" | "basis_conflict_lang" | "broken_label_ref" | "order_shift" | "purpose_missing_lang" | "scope_diff_lang" | "right_missing_lang" | "version_missing" | "purpose_conflict" | "statement_conflict" | "role_conflict" | "controller_diff" | "hedged_statement" | "outdated_term" | "term_deviation" | "activity_lost" | "channel_lost" | "basis_changed" | "retention_changed" | "consent_to_interest";

export type Dimension = "month" | "subtype" | "country" | "authority" | "instrument" | "data_class" | "role" | "service" | "channel" | "emergency" | "art48" | "result" | "outcome" | "ground" | "notification" | "narrowed" | "preserved";

export type Disclosure = { 
/**
 * The request.
 */
request: RecordId | null, 
/**
 * The decision it rests on. The product fills it.
 */
decision: RecordId | null, 
/**
 * To whom.
 */
recipient: Line, 
/**
 * In which country.
 */
country: Country | null, 
/**
 * Categories of data given.
 */
data_categories: Array<Line>, 
/**
 * How many persons.
 */
subjects_count: number | null, 
/**
 * How many records.
 */
records_count: number | null, 
/**
 * Data from.
 */
period_from: string | null, 
/**
 * Data to.
 */
period_to: string | null, 
/**
 * For what.
 */
purpose: Prose, 
/**
 * Article 6 basis.
 */
basis: Art6 | null, 
/**
 * How.
 */
medium: Medium | null, 
/**
 * Encrypted.
 */
encrypted: boolean, 
/**
 * Sent at.
 */
sent_at: Moment | null, 
/**
 * Receipt.
 */
receipt_ref: Line, 
/**
 * Hash of what was sent.
 */
file_hash: Sha256Hex | null, 
/**
 * Costs.
 */
fee: Money | null, 
/**
 * Conditions for going further.
 */
onward_conditions: Prose, 
/**
 * The entry this one corrects.
 */
corrects: RecordId | null, 
/**
 * Who. The product fills it.
 */
by: RecordId | null, };

export type Dismissal = { 
/**
 * The record it is about.
 */
record: RecordId | null, 
/**
 * The code of the clock or review.
 */
what: Line, 
/**
 * The alarm, and with it those before.
 */
alarm: Alarm | null, 
/**
 * The day to plan for at that time: another day is another reminder.
 */
due: string | null, };

export type DocumentKind = "court_order" | "warrant" | "prosecutor_order" | "police_order" | "administrative_order" | "subpoena" | "epoc" | "epoc_pr" | "eio" | "mla" | "sa_request" | "statute" | "letter" | "none";

export type DpaClause = "00" | "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "s1" | "s2" | "s3" | "x1" | "x2";

export type Dpia = { 
/**
 * Where it stands.
 */
status: DpiaStatus | null, 
/**
 * Which criteria of likely high risk are met.
 */
criteria: Array<DpiaCriterion>, 
/**
 * Why it is or is not required.
 */
reason: Prose, 
/**
 * Where the document is.
 */
document_ref: Line, 
/**
 * What is left of the risk.
 */
residual_risk: ResidualRisk | null, 
/**
 * When the supervisory authority was consulted (Art 36).
 */
consulted_on: string | null, 
/**
 * When it is to be looked at again.
 */
review_due: string | null, };

export type DpiaCriterion = "scoring" | "automated_decision" | "monitoring" | "sensitive" | "large_scale" | "matching" | "vulnerable" | "innovative" | "prevents";

export type DpiaStatus = "not_screened" | "not_required" | "required" | "in_progress" | "done";

export type DraftAsked = { 
/**
 * The notice.
 */
id: RecordId, 
/**
 * Whether what nobody confirmed counts too.
 */
all: boolean, 
/**
 * Why, in the author's words.
 */
reason: Line, };

export type DraftDone = { 
/**
 * The activities.
 */
activities: Array<RecordId>, 
/**
 * How many transfers were drafted with them.
 */
transfers: number, 
/**
 * How many transfers are stated of all processing and belong to no drafted activity yet: they are marked.
 */
undecided: number, 
/**
 * Everything that changed.
 */
changed: Array<ChangedRecord>, };

export type DueDiligence = "sufficient" | "conditional" | "insufficient";

export type DueDiligenceAnswer = { 
/**
 * What was asked.
 */
item: DueDiligenceItem | null, 
/**
 * Whether it is there.
 */
answer: DueDiligenceFinding | null, 
/**
 * What shows it.
 */
evidence: Prose, 
/**
 * When it was seen.
 */
on: string | null, };

export type DueDiligenceFinding = "yes" | "partly" | "no";

export type DueDiligenceItem = "DD-01" | "DD-02" | "DD-03" | "DD-04" | "DD-05" | "DD-06" | "DD-07" | "DD-08" | "DD-09" | "DD-10" | "DD-11" | "DD-12" | "DD-13" | "DD-14" | "DD-15";

export type DueItem = { 
/**
 * Where its date comes from.
 */
source: DueSource, 
/**
 * The code of its clock or review: with the record it names the item for good.
 */
what: string, 
/**
 * The clock, if it is one.
 */
clock: ClockCode | null, 
/**
 * What its end means, for a clock.
 */
nature: ClockNature | null, 
/**
 * The review, if it is one.
 */
review: ReviewCode | null, 
/**
 * The follow-up, if it is one that is no clock.
 */
follow_up: FollowUpKind | null, 
/**
 * The record.
 */
id: RecordId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its reference.
 */
ref: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who asks, for a case.
 */
family: Family | null, 
/**
 * Who handles it.
 */
assigned_to: string, 
/**
 * Under secrecy.
 */
restricted: boolean, 
/**
 * The day to plan for.
 */
safe: string | null, 
/**
 * The last day in law.
 */
legal: string | null, 
/**
 * The last day after which it counts as late, where an uncertain holiday makes that another.
 */
conservative: string | null, 
/**
 * The end, for clocks in hours.
 */
ends_at: Moment | null, 
/**
 * Where it stands.
 */
state: DueState, 
/**
 * All its alarms.
 */
alarms: Array<AlarmAt>, 
/**
 * The alarm reached last.
 */
alarm: Alarm | null, 
/**
 * Whether the viewer put that alarm away.
 */
dismissed: boolean, 
/**
 * Citation; empty for own targets.
 */
citation: string, 
/**
 * How well the citation was checked; none for reviews.
 */
source_status: SourceStatus | null, };

export type DueList = { 
/**
 * The items, as many of them as were asked for.
 */
items: Array<DueItem>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Late ones among them.
 */
late: number, 
/**
 * To be done today.
 */
today: number, 
/**
 * Soon.
 */
soon: number, 
/**
 * Items of cases under secrecy that are not shown, in bands.
 */
hidden: Band, 
/**
 * The zone of the own organisation, in which a day begins.
 */
zone: string, };

export type DueQueries = { 
/**
 * The questions, in the order in which they are answered.
 */
of: Array<DueQuery>, };

export type DueQuery = { 
/**
 * Only what is to be done by this day, and what is late.
 */
until: string | null, 
/**
 * Only reminders: an alarm is reached, and the viewer has not put it away.
 */
reminders: boolean, 
/**
 * Without the clocks of cases.
 */
without_clocks: boolean, 
/**
 * So many items at most, the most pressing ones; all are counted.
 */
limit: number | null, };

export type DueSource = "clock" | "follow_up" | "review";

export type DueState = "late" | "today" | "soon" | "later" | "paused" | "open";

export type Duplicate = { 
/**
 * One: the one with more links.
 */
one: LinkView, 
/**
 * The other.
 */
other: LinkView, 
/**
 * Why.
 */
because: DuplicateReason, 
/**
 * Records that link to each.
 */
links: [number, number], };

export type DuplicateReason = "same_number" | "same_name" | "same_address" | "similar_name";

export type EraseAsked = { 
/**
 * What.
 */
scope: ErasureScope, 
/**
 * On which ground.
 */
ground: ErasureGround, 
/**
 * Why, in words.
 */
reason: Prose, };

export type Erased = { 
/**
 * What went, by record.
 */
items: Array<ErasureItem>, 
/**
 * Numbers of the events that say so.
 */
events: Array<number>, 
/**
 * Copies given out that hold the same data.
 */
copies: Array<KnownCopy>, 
/**
 * Records in which some of the erased words still stand, because somebody wrote them there too.
 */
elsewhere: Array<string>, 
/**
 * Whether the file was rewritten without free pages and searched; if another program held it, that is done when it
 * is opened next.
 */
rewritten: boolean, 
/**
 * Erased values and salts that were looked for in the bytes of the file afterwards.
 */
sought: number, 
/**
 * Of them, found where no record accounts for them: it must be none.
 */
found: number, };

export type ErasedView = { 
/**
 * Ground.
 */
ground: ErasureGround | null, 
/**
 * Retention rule, if one asked for it.
 */
rule: OwnRetention | null, 
/**
 * Names of the fields, as in events: `d.title`, `reason`.
 */
fields: Array<string>, 
/**
 * Numbers of the events whose values went.
 */
events: Array<number>, };

export type ErasureGround = "not_necessary" | "consent_withdrawn" | "objection" | "unlawful" | "legal_obligation" | "child_service" | "retention_ended" | "recorded_in_error";

export type ErasureItem = { 
/**
 * The record.
 */
id: RecordId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its reference; it stays.
 */
ref: string, 
/**
 * Its title, as it now is.
 */
title: string, 
/**
 * The fields that go, as events have them: `d.title` of the document; `reason` for the reasons given with changes.
 */
fields: Array<string>, 
/**
 * The codes that stay, because they stand in the trail itself.
 */
stays: Array<string>, 
/**
 * Events whose values go.
 */
events: number, 
/**
 * Values, with their salts, that go.
 */
values: number, 
/**
 * Bytes of an attachment that go.
 */
bytes: number, 
/**
 * Whether all of it goes, not only some fields.
 */
whole: boolean, };

export type ErasurePlan = { 
/**
 * What goes, by record.
 */
items: Array<ErasureItem>, 
/**
 * What may not go.
 */
held: Array<Held>, 
/**
 * Copies given out that hold the same data: whoever has them is to be told (Art 19).
 */
copies: Array<KnownCopy>, 
/**
 * References of records that link to what goes; the links stay.
 */
linked_from: Array<string>, };

export type ErasureScope = { "record": { 
/**
 * The record.
 */
id: RecordId, } } | { "fields": { 
/**
 * The record.
 */
id: RecordId, 
/**
 * Names of fields of its document, also as events have them (`d.title`); `reason` stands for the reasons given
 * with its changes, `d.reason` for one that is a field of the document itself.
 */
fields: Array<string>, } } | { "retention": { 
/**
 * The rule.
 */
rule: OwnRetention, 
/**
 * The day.
 */
on: string, } };

export type EssentialGuarantee = "a" | "b" | "c" | "d";

export type EventPage = { 
/**
 * Events in the whole log.
 */
size: number, 
/**
 * The page.
 */
events: Array<EventView>, 
/**
 * Where the next page begins; none at the end.
 */
next: number | null, };

export type EventQuery = { 
/**
 * Only those with a smaller number: the page goes on downwards from here.
 */
before: number | null, 
/**
 * How many, at most 200.
 */
limit: number, 
/**
 * About this record.
 */
subject: RecordId | null, 
/**
 * By this person.
 */
actor: RecordId | null, 
/**
 * About records of this kind.
 */
kind: Kind | null, 
/**
 * Only erasures.
 */
erasures: boolean, 
/**
 * Not before this time.
 */
from: string | null, 
/**
 * Before this time.
 */
to: string | null, };

export type EventView = { 
/**
 * Its number.
 */
seq: number, 
/**
 * When, by the author's clock.
 */
at: string, 
/**
 * Kind, e.g. `activity.changed`.
 */
kind: string, 
/**
 * Who, by name if the name is still there.
 */
actor: string | null, 
/**
 * In which role that person is enrolled.
 */
role: Role | null, 
/**
 * The record.
 */
subject: RecordId | null, 
/**
 * Its reference, if the record is still there.
 */
ref: string | null, 
/**
 * Its title, if the record is still there; for an entry that of its case.
 */
title: string | null, 
/**
 * Why, in the author's words.
 */
reason: string | null, 
/**
 * The batch that this event takes back, if it does.
 */
undoes: number | null, 
/**
 * The event of a branch that it was made of, if it came in with one.
 */
branch?: BranchOrigin, 
/**
 * For an erasure: ground and rule, the fields and the numbers of the events whose values went.
 */
erased: ErasedView | null, 
/**
 * Number of the first event of the same commit.
 */
batch: number, 
/**
 * Hash of the leaf, hexadecimal.
 */
leaf_hash: string, 
/**
 * Fields of the document that it carries.
 */
fields: Array<FieldView>, };

export type Export = { 
/**
 * What it is.
 */
what: ExportKind | null, 
/**
 * Which report, by its code, e.g. `record-controller`.
 */
report: Line, 
/**
 * Its format, e.g. `pdf`.
 */
format: Line, 
/**
 * Its language, e.g. `nb`.
 */
language: Line, 
/**
 * For whom it was cut: the audience profile.
 */
audience: Line, 
/**
 * The other parameters, as the command line writes them: all of them, so that the copy can be made again.
 */
parameters: Prose, 
/**
 * The records it is about; empty for the whole register.
 */
subjects: Array<RecordId>, 
/**
 * File name under which it was written.
 */
name: Line, 
/**
 * Size in bytes.
 */
size: number, 
/**
 * SHA-256 of its bytes; of its manifest for a folder.
 */
sha256: Sha256Hex | null, 
/**
 * Events under the head that it carries.
 */
head_size: number, 
/**
 * Root of that head.
 */
head_root: Sha256Hex | null, 
/**
 * To whom it went.
 */
recipient: Line, 
/**
 * What for.
 */
purpose: Prose, 
/**
 * Until when the recipient may keep it.
 */
expires: string | null, 
/**
 * Made by. The product fills it.
 */
by: RecordId | null, 
/**
 * Made at. The product fills it when it is not given.
 */
at: Moment | null, };

export type ExportKind = "report" | "review_bundle" | "audit_export" | "workspace_copy" | "attachment" | "register_export";

export type Extension = { 
/**
 * Complexity or number of requests.
 */
reason: Prose, 
/**
 * The person was told on.
 */
told_on: string | null, };

export type Fact = "reference" | "their_reference" | "requester_name" | "requester_organisation" | "on_behalf_of" | "received_on" | "channel" | "request" | "asked" | "activities" | "deadline" | "identity_doubt" | "extension_reason" | "extended_until" | "content_list" | "decision" | "decided_on" | "grounds" | "reasons" | "complaint_to" | "controller" | "legal_document" | "order_provision" | "given_data" | "withheld_data" | "given_on" | "delivery" | "organisation" | "contact" | "dpo";

export type Factor = { 
/**
 * Title by which people find it.
 */
title: Line, 
/**
 * The part of the assessment in which it is weighed.
 */
side: FactorSide | null, 
/**
 * To which side it tends.
 */
weight: FactorWeight | null, 
/**
 * The factor, in words.
 */
text: LangText, 
/**
 * Anything else.
 */
remarks: Prose, };

export type FactorRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Title.
 */
title: Line, 
/**
 * The part of an assessment in which it is weighed.
 */
side: FactorSide | null, 
/**
 * To which side it tends.
 */
weight: FactorWeight | null, 
/**
 * Assessments that name it.
 */
used: number, };

export type FactorSide = "interest" | "necessity" | "alternative" | "impact" | "expectation" | "safeguard";

export type FactorWeight = "for_controller" | "for_person" | "neutral";

export type Family = "ds" | "tp" | "pa";

export type FavouriteNamed = { 
/**
 * What this person calls it.
 */
name: Line, };

export type FieldClass = "open" | "text" | "personal";

export type FieldDifference = { 
/**
 * Name of the field of the document.
 */
name: string, 
/**
 * As it was, JSON text; none when it was empty or is erased.
 */
before: string | null, 
/**
 * As it then was, JSON text; none when it was empty or is erased.
 */
after: string | null, 
/**
 * Whether one of the two was erased since.
 */
erased: boolean, };

export type FieldState = "public" | "disclosed" | "absent";

export type FieldView = { 
/**
 * Name of the field of the document.
 */
name: string, 
/**
 * What is known of it.
 */
state: FieldState, 
/**
 * The value: JSON text for fields of documents. None when absent or null.
 */
value: string | null, };

export type FigureRow = { 
/**
 * A code, a country, a month, the id of an activity, `yes`, `no`, `unknown`.
 */
key: string, 
/**
 * Requests.
 */
requests: Count, 
/**
 * Persons or identifiers asked for.
 */
identifiers: Count, 
/**
 * Persons or accounts of which data were given.
 */
accounts: Count, 
/**
 * Complied with, in full or in part.
 */
complied: Count, 
/**
 * Hours from receipt to reply; empty where they would tell of single cases.
 */
hours: ReplyTimes, };

export type FigureTable = { 
/**
 * By what.
 */
dimension: Dimension, 
/**
 * Its rows by key.
 */
rows: Array<FigureRow>, };

export type FiguresPeriod = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, };

export type FileDone = { 
/**
 * File name; none when the person closed the dialog.
 */
file_name: string | null, 
/**
 * For a copy given out: the record that says so; none if nobody here could write it.
 */
recorded: string | null, };

export type Filter = { "by": "basis", "is": Art6 } | { "by": "special", "is": boolean } | { "by": "outside_eea", "is": boolean } | { "by": "status", "is": Line } | { "by": "family", "is": Family } | { "by": "open", "is": boolean } | { "by": "title", "is": Line } | { "by": "text", "is": Line } | { "by": "role", "is": ActivityRole } | { "by": "unit", "is": Line } | { "by": "function", "is": Line } | { "by": "automated", "is": boolean } | { "by": "subject", "is": Line } | { "by": "data_category", "is": Line } | { "by": "purpose_kind", "is": PurposeKind } | { "by": "country", "is": Country } | { "by": "processor", "is": RecordId } | { "by": "organisation", "is": RecordId } | { "by": "system", "is": RecordId } | { "by": "measure", "is": RecordId } | { "by": "trigger", "is": Trigger } | { "by": "action", "is": RetentionAction } | { "by": "gap", "is": Art30Item } | { "by": "mechanism", "is": Mechanism } | { "by": "org_kind", "is": OrganisationKind } | { "by": "due_before", "is": string } | { "by": "finding", "is": Severity };

export type Finding = { 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * How grave.
 */
severity: Severity, 
/**
 * The chapter of the catalogue.
 */
area: Area, 
/**
 * The record.
 */
object: RecordId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * The part of it.
 */
part: Part, 
/**
 * The path to the part as the document stands now: `bases[1].lia`. Empty for the record as a whole.
 */
path: string, 
/**
 * Which row of the record it is about, by the row's own words and the most telling first: a purpose, a letter, a
 * category of data. Empty for a part that is no row, and without what the message says already.
 */
about: Array<Sentence>, 
/**
 * What is the matter.
 */
message: Sentence, 
/**
 * What to do.
 */
advice: Sentence, 
/**
 * The law behind it.
 */
citation: string, 
/**
 * How well that was checked.
 */
source_status: SourceStatus, 
/**
 * What was judged, by name.
 */
facts: { [key in string]: string }, };

export type FindingAcceptance = { 
/**
 * The rule.
 */
rule: RuleId | null, 
/**
 * The record that the finding is about.
 */
object: RecordId | null, 
/**
 * The part of it, as one line: `bases/p1 f/lia`; empty for the record as a whole.
 */
part: Prose, 
/**
 * As what.
 */
accepted_as: AcceptedAs | null, 
/**
 * Why.
 */
reason: Prose, 
/**
 * Last day on which it stands; without end when not said.
 */
until: string | null, 
/**
 * Digest of the facts that were judged. The product fills it.
 */
judged: Sha256Hex | null, };

export type FindingCounts = { 
/**
 * Open blockers, new ones among them.
 */
blocker: number, 
/**
 * Open high ones.
 */
high: number, 
/**
 * Open medium ones.
 */
medium: number, 
/**
 * Open low ones.
 */
low: number, 
/**
 * Open ones that are good to know.
 */
info: number, 
/**
 * Open ones that are new.
 */
new: number, 
/**
 * Accepted ones.
 */
accepted: number, 
/**
 * Those said to be none.
 */
false_positive: number, 
/**
 * Fixed ones.
 */
fixed: number, };

export type FindingGroup = "severity" | "area" | "record" | "owner" | "rule";

export type FindingStatus = "new" | "open" | "accepted" | "false_positive" | "fixed";

export type FindingView = { 
/**
 * What was found.
 */
finding: Finding, 
/**
 * What it is, over time: accepting names it so.
 */
identity: Identity, 
/**
 * Reference of the record.
 */
ref: string, 
/**
 * Title of the record.
 */
title: LangText, 
/**
 * Who answers for the record; empty when nobody is named.
 */
owner: string, 
/**
 * Where it stands.
 */
status: FindingStatus, 
/**
 * The day since which it has been there without break, as far as the record's own past tells: what stands around it
 * is taken as it is today. None where that is not known.
 */
first_seen: string | null, 
/**
 * What was said of it, also when that no longer covers it.
 */
acceptance: AcceptanceView | null, };

export type FindingsGroup = { 
/**
 * The code, the id or the name by which the group is known; empty for the records that nobody answers for.
 */
key: string, 
/**
 * The record, when the group is one.
 */
record: RecordId | null, 
/**
 * Its kind.
 */
kind: Kind | null, 
/**
 * Its reference.
 */
ref: string | null, 
/**
 * How many findings of the query are in it.
 */
count: number, 
/**
 * How grave the gravest of them is.
 */
gravest: Severity, };

export type FindingsOf = { 
/**
 * The record.
 */
id: RecordId, 
/**
 * Open ones.
 */
open: number, 
/**
 * How grave the gravest of them is; none without any.
 */
gravest: Severity | null, };

export type FindingsPage = { 
/**
 * The day judged.
 */
on: string, 
/**
 * The earlier day, if one was asked for.
 */
since: string | null, 
/**
 * How many match.
 */
total: number, 
/**
 * How many there are of each sort, whatever statuses and severities were asked for.
 */
counts: FindingCounts, 
/**
 * The groups, in order.
 */
groups: Array<FindingsGroup>, 
/**
 * The rows, group by group.
 */
rows: Array<FindingView>, 
/**
 * Findings about cases under secrecy that are not shown, in bands.
 */
hidden: Band, };

export type FindingsQuery = { 
/**
 * By what they are grouped.
 */
group: FindingGroup, 
/**
 * Which statuses; without any, new and open ones.
 */
statuses: Array<FindingStatus>, 
/**
 * Which severities.
 */
severities: Array<Severity>, 
/**
 * Which chapters.
 */
areas: Array<Area>, 
/**
 * Which owners; the empty one for records that nobody answers for.
 */
owners: Array<Line>, 
/**
 * Which rules.
 */
rules: Array<RuleId>, 
/**
 * Only those about this record.
 */
record: RecordId | null, 
/**
 * The earlier day: what was not there at its end is new, what was there and is not is fixed.
 */
since: string | null, 
/**
 * Rows passed over.
 */
offset: number, 
/**
 * Rows wanted, at most 200.
 */
limit: number, };

export type FindingsTrend = { 
/**
 * The ends of up to twelve months during which there was a log, and the day asked for; the oldest first.
 */
points: Array<TrendPoint>, 
/**
 * The end of the month before.
 */
since: string, 
/**
 * How many are there now that were not then.
 */
new: number, 
/**
 * How many were there then and are not now.
 */
fixed: number, };

export type FollowUp = { 
/**
 * What.
 */
kind: FollowUpKind, 
/**
 * The day, for what counts in days; none when no date was set.
 */
due: string | null, 
/**
 * The instant, for what counts in hours.
 */
due_at: string | null, 
/**
 * Article or source.
 */
citation: string, 
/**
 * How well that was checked.
 */
source_status: SourceStatus, };

export type FollowUpKind = "gag_review" | "preservation_end" | "emergency_second" | "emergency_confirmation" | "emergency_review" | "reminder" | "recipients" | "inform_subject" | "security_incident";

export type Format = "pdf" | "html" | "docx" | "xlsx" | "ods" | "csv" | "json" | "jsonld" | "ics";

export type GlossaryWord = { 
/**
 * The word, per language.
 */
word: LangLine, 
/**
 * What it means, per language.
 */
meaning: LangText, };

export type Ground = "A11-ID" | "A12-ID" | "A12-UNF" | "A12-EXC" | "A12-ABU" | "A15-4" | "A16-NO" | "A17-3A" | "A17-3B" | "A17-3C" | "A17-3D" | "A17-3E" | "A17-NOG" | "A18-NOG" | "A20-SCOPE" | "A20-4" | "A21-CMP" | "A21-CLM" | "A22-2" | "A23-LAW" | "A89" | "NOTCTRL" | "NODATA" | "TP-NOBASIS" | "TP-INCOMPAT" | "TP-UNVERIFIED" | "TP-SECRECY" | "TP-DISPROP" | "TP-NOT9" | "TP-NOTRANSFER" | "TP-NOTCTRL" | "TP-RESTRICTED18" | "TP-OVERRIDE" | "TP-NODATA" | "PA-FORM" | "PA-NOPOWER" | "PA-UNVERIFIED" | "PA-BROAD" | "PA-NOAGREEMENT" | "PA-NO6" | "PA-NO9" | "PA-NOCHV" | "PA-BLOCKING" | "PA-PRIV" | "PA-NOTCTRL" | "PA-NODATA" | "PA-EXPIRED" | "PA-NOTADDRESSEE" | "PA-WITHDRAWN" | "PA-CONFLICT3C" | "PA-DA18" | "PA-DA32";

export type GroundsGuidance = { 
/**
 * Who asks.
 */
row: GuidanceRow, 
/**
 * The basis that usually fits.
 */
typical_basis: Sentence, 
/**
 * What must be seen.
 */
must_see: Sentence, 
/**
 * When it is refused.
 */
refuse_when: Sentence, 
/**
 * Article or source.
 */
citation: string, 
/**
 * How well that was checked.
 */
source_status: SourceStatus, };

export type Group = { 
/**
 * What its records have in common: a code, a text, the id of a record.
 */
key: string, 
/**
 * The name of the record, if the key is an id; of the category, if it is one.
 */
label: LangText, 
/**
 * Records.
 */
count: number, };

export type GroupBy = "basis" | "subject" | "data_category" | "purpose_kind" | "role" | "status" | "unit" | "function" | "system" | "processor" | "organisation" | "country" | "mechanism" | "trigger" | "action" | "measure" | "org_kind" | "family";

export type GroupsQuery = { 
/**
 * Of which kind.
 */
kind: Kind, 
/**
 * By what.
 */
by: GroupBy, 
/**
 * What is counted, where the rows of the list are parts of activities; the records when not said.
 */
rows?: ListRows, 
/**
 * Conditions, all of which hold.
 */
filters: Array<Filter>, };

export type GuidanceRow = "opposing_party" | "insurer" | "employer" | "heir" | "guardian" | "business_partner" | "group_company" | "researcher" | "debt_collector_or_bank" | "acquirer" | "court_civil" | "data_act";

export type HeadView = { 
/**
 * Where it comes from, if it is held outside the file: `seen`, `paper`, or a name.
 */
label: string | null, 
/**
 * Events.
 */
size: number, 
/**
 * Root, hexadecimal.
 */
root: string, 
/**
 * The signed note, if it is retained in the file.
 */
note: string | null, 
/**
 * For one that is held: `AGREES`, `EMPTY`, `ROLLED_BACK`, `FORKED`, `REWRITTEN`.
 */
outcome: string | null, };

export type Held = { 
/**
 * The record.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * Why: `legal_hold`, `open_request`.
 */
by: HoldReason, };

export type Hit = { 
/**
 * Its id.
 */
id: RecordId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its reference.
 */
ref: string, 
/**
 * Its title; for an entry the title of its case.
 */
title: string, 
/**
 * The record to open: itself, or the case it belongs to.
 */
open: RecordId, 
/**
 * The words around the match; matched words between U+0002 and U+0003.
 */
excerpt: string, };

export type HoldReason = "legal_hold" | "open_request" | "open_complaint" | "linked_request" | "restriction" | "preservation_order" | "undetermined" | "not_yet_due" | "own_organisation" | "erased";

export type Holiday = { 
/**
 * The day.
 */
date: string, 
/**
 * Its name, to be said in the language of the reader.
 */
name: Sentence, 
/**
 * Whether Regulation 1182/71 certainly counts it.
 */
certainty: Certainty, 
/**
 * The act that makes it a holiday.
 */
citation: string, 
/**
 * How well that is supported.
 */
source_status: SourceStatus, };

export type HolidayCalendar = { 
/**
 * Code of the calendar: a state, or a state with its region.
 */
code: string, 
/**
 * Its name.
 */
name: Sentence, 
/**
 * Version of its rules.
 */
version: string, 
/**
 * The act behind them.
 */
citation: string, 
/**
 * What there is to know of it.
 */
remark: Sentence | null, 
/**
 * The year.
 */
year: number, 
/**
 * Whether its rules are known for that year.
 */
covered: boolean, 
/**
 * The holidays, own ones among them.
 */
holidays: Array<Holiday>, 
/**
 * The own days of that year: added, or taken out, each with its reason; none in the calendar of another place.
 */
own: Array<CalendarDay>, 
/**
 * Code of the calendar by which the own organisation counts.
 */
home: string, 
/**
 * The codes of all calendars.
 */
known: Array<string>, 
/**
 * The own organisation, whose record holds the own days; none while there is none.
 */
organisation: RecordId | null, };

export type Identity = { 
/**
 * The record.
 */
object: RecordId, 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * The part of the record, as one line ([`Part::line`]).
 */
part: string, };

export type ImportAsked = { 
/**
 * What is imported.
 */
kind: ImportKind, 
/**
 * How the source is laid out; rows when not said.
 */
layout: SourceLayout | null, 
/**
 * The sheet; the first that holds something when not said.
 */
sheet: string | null, 
/**
 * The row of the headers, from 1; the one that looks like them when not said.
 */
header_row: number | null, 
/**
 * The layout of an authority; the one that fits when not said.
 */
profile: ProfileCode | null, 
/**
 * The language of texts and dates.
 */
language: Language, 
/**
 * Where the columns go; as guessed when not said.
 */
columns: Array<MappedColumn> | null, 
/**
 * The plan that somebody looked at: another is not carried out.
 */
seen: Sha256Hex | null, 
/**
 * Rows of the plan passed over.
 */
offset: number, 
/**
 * Rows of the plan wanted; all when 0.
 */
limit: number, 
/**
 * Only rows of this verdict.
 */
only: RowVerdict | null, };

export type ImportDone = { 
/**
 * How many rows did what.
 */
counts: PlanCounts, 
/**
 * Everything that changed.
 */
changed: Array<ChangedRecord>, };

export type ImportField = "ref" | "name" | "title" | "role" | "business_function" | "owner_unit" | "status" | "started_on" | "ended_on" | "parent_activity" | "successor" | "last_reviewed_on" | "reviewed_by" | "review_due" | "controllers" | "joint_arrangement_ref" | "purposes" | "direct_marketing" | "processing_operations" | "subject_categories" | "subjects_number" | "children" | "vulnerable" | "employees_affected" | "data" | "data_named" | "data_special" | "data_criminal" | "data_national_id" | "sources" | "art6" | "art9" | "art10_law" | "law_ref" | "interest" | "contract_ref" | "lia" | "consent_profile" | "recipients" | "recipients_internal" | "recipients_group" | "recipients_external" | "processors" | "transfer_countries" | "transfer_importer" | "transfer_organisation" | "transfer_mechanism" | "transfer_ref" | "transfer_safeguards" | "retention" | "retention_action" | "toms" | "toms_named" | "adm" | "adm_logic" | "adm_consequences" | "dpia_required" | "dpia_status" | "dpia_ref" | "dpia_reason" | "systems" | "data_location" | "automated" | "rights_channels" | "notice_refs" | "large_scale" | "systematic_monitoring" | "service" | "country" | "organisation" | "parent_company" | "activities" | "dpa_ref" | "dpa_signed_on" | "dpa_review_due" | "instructions_ref" | "breach_notice_hours" | "dd_done_on" | "dd_result" | "dd_review_due" | "locations" | "access_countries" | "subs_authorisation" | "subs_notice_days" | "subs_list_checked_on" | "sub_processors" | "subject_to_laws" | "audit_right_used_on" | "end_on" | "return_delete_confirmed_on" | "family" | "subtype" | "channel" | "received_on" | "received_time" | "requester_name" | "requester_organisation" | "requester_country" | "requester_contact" | "requester_ref_no" | "on_behalf_of" | "mandate_ref" | "language" | "scope_text" | "data_requested" | "period_from" | "period_to" | "subjects_count" | "urgency" | "secrecy_provision" | "ordered_by" | "assigned_to" | "closed_on" | "retention_due" | "legal_hold" | "remarks" | "note";

export type ImportKind = "register" | "processors" | "requests";

export type ImportOpen = { 
/**
 * What it lists.
 */
kind: ImportKind, };

export type ImportOrder = { 
/**
 * What was asked of the plan.
 */
asked: ImportAsked, 
/**
 * Why, in the author's words.
 */
reason: Line, };

export type ImportPlan = { 
/**
 * The sheet.
 */
sheet: string, 
/**
 * The row of the headers; 0 for forms.
 */
header_row: number, 
/**
 * The layout that fits.
 */
profile: ProfileCode | null, 
/**
 * The columns there are.
 */
columns: Array<SourceColumn>, 
/**
 * Where they go.
 */
mapping: Array<MappedColumn>, 
/**
 * What the layout demands and no column gives.
 */
missing: Array<ImportField>, 
/**
 * Columns that are left out.
 */
left_out: Array<LeftOut>, 
/**
 * What there is to say about the whole.
 */
sentences: Array<Said>, 
/**
 * How many rows would do what.
 */
counts: PlanCounts, 
/**
 * Rows of the plan in all, of the verdict that was asked for.
 */
total: number, 
/**
 * The rows that were asked for.
 */
rows: Array<PlannedRow>, 
/**
 * Stands for the plan: carried out is this one or none.
 */
seen: Sha256Hex, };

export type ImportProfile = { 
/**
 * The source: the name of its file.
 */
name: Line, 
/**
 * What it lists.
 */
kind: ImportKind | null, 
/**
 * The layout of an authority that it follows.
 */
profile: ProfileCode | null, 
/**
 * How it is laid out.
 */
layout: SourceLayout | null, 
/**
 * The sheet; empty for the first.
 */
sheet: Line, 
/**
 * The language of its texts and dates.
 */
language: Language | null, 
/**
 * Its columns.
 */
columns: Array<KeptColumn>, 
/**
 * Anything else.
 */
remarks: Prose, };

export type ImportSource = { 
/**
 * File name, without its folder.
 */
file_name: string, 
/**
 * What it was read as.
 */
form: SourceForm, 
/**
 * The encoding of text, as the Encoding Standard names it.
 */
encoding: string | null, 
/**
 * What stands between the cells of text.
 */
delimiter: string | null, 
/**
 * What is imported.
 */
kind: ImportKind, 
/**
 * How it is most likely laid out.
 */
layout: SourceLayout, 
/**
 * The sheet that is most likely meant.
 */
sheet: string, 
/**
 * The language of its texts, as far as its layout tells.
 */
language: Language, 
/**
 * Whether its columns are mapped as in an earlier import.
 */
kept: boolean, 
/**
 * Its sheets.
 */
sheets: Array<SourceSheet>, 
/**
 * For an export: what it holds.
 */
records: Array<KindCount>, };

export type ImporterRole = "controller" | "processor" | "subprocessor";

export type InLanguage = { 
/**
 * The language.
 */
language: Language, };

export type Instruction = { 
/**
 * Given on.
 */
on: string | null, 
/**
 * What was instructed.
 */
text: Prose, };

export type InterestAssessment = { 
/**
 * Title by which people find it.
 */
title: Line, 
/**
 * The guidelines followed, with their version.
 */
version_of_guidelines: Line, 
/**
 * Factors of the library that were weighed.
 */
factors: Array<RecordId>, 
/**
 * The interest.
 */
interest_text: Prose, 
/**
 * Whose.
 */
whose: InterestHolder | null, 
/**
 * Lawful.
 */
lawful: boolean | null, 
/**
 * Clearly and precisely stated.
 */
precise: boolean | null, 
/**
 * Real and present, not speculative.
 */
real_present: boolean | null, 
/**
 * Why the processing is needed.
 */
necessity_text: Prose, 
/**
 * Less intrusive ways considered.
 */
alternatives: Array<Prose>, 
/**
 * Only what is needed.
 */
data_minimised: boolean | null, 
/**
 * What persons may expect.
 */
reasonable_expectations: Prose, 
/**
 * Effects on persons, good and bad.
 */
impacts: Array<Prose>, 
/**
 * Children or other vulnerable persons.
 */
vulnerable: boolean, 
/**
 * Safeguards beyond what the law demands anyway.
 */
safeguards: Array<Prose>, 
/**
 * The outcome.
 */
balance: Balance | null, 
/**
 * Objection is offered.
 */
optout_offered: boolean, 
/**
 * Opinion of the data protection officer.
 */
dpo_opinion: Prose, 
/**
 * Who decided.
 */
decided_by: Line, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * When it is to be looked at again.
 */
review_due: string | null, 
/**
 * The interest is named in the notice (Art 13(1)(d), 14(2)(b)).
 */
communicated_in_notice: boolean, };

export type InterestHolder = "controller" | "third_party";

export type IsoPeriod = string;

export type IssuerLevel = "court" | "judge" | "prosecutor" | "police" | "admin" | "parliament" | "other";

export type ItemGiven = "given" | "not_applicable" | "withheld";

export type ItemState = "new" | "present" | "conflict";

export type KeptColumn = { 
/**
 * Its header.
 */
header: Line, 
/**
 * The field; none when it is left out.
 */
field: ImportField | null, 
/**
 * How its cells are taken apart, when not as the field usually is.
 */
split: CellSplit | null, };

export type KeyState = "keychain" | "keychain_locked" | "passphrase_new" | "passphrase_needed" | "unlocked";

export type Kind = "organisation" | "activity" | "processor" | "transfer" | "lia" | "consent_profile" | "system" | "measure" | "factor" | "version" | "request" | "step" | "legal_document" | "decision" | "disclosure" | "notification" | "transition" | "attachment" | "actor" | "export" | "view" | "import_profile" | "retention_run" | "letter_template" | "finding_acceptance" | "notice" | "review" | "review_comment";

export type KindCount = { 
/**
 * The kind.
 */
kind: Kind, 
/**
 * How many.
 */
count: number, };

export type KnownCopy = { 
/**
 * Its record.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * File name.
 */
name: string, 
/**
 * To whom it went; empty when nobody was named.
 */
recipient: string, 
/**
 * When it was made.
 */
at: string | null, };

export type LangLine = { 
/**
 * English.
 */
en: Line | null, 
/**
 * Norwegian bokmål.
 */
nb: Line | null, 
/**
 * Dutch.
 */
nl: Line | null, };

export type LangText = { 
/**
 * English.
 */
en: Prose | null, 
/**
 * Norwegian bokmål.
 */
nb: Prose | null, 
/**
 * Dutch.
 */
nl: Prose | null, };

export type Language = "en" | "nb" | "nl";

export type LawRef = { 
/**
 * What the provision says.
 */
text: Prose, 
/**
 * Act and provision.
 */
provision: Line, 
/**
 * Where it can be read.
 */
url: Line, 
/**
 * The State whose law it is; the Union when not said.
 */
country: Country | null, };

export type LeftOut = { 
/**
 * Its place, from 0.
 */
column: number, 
/**
 * Its header.
 */
header: string, 
/**
 * Cells that hold something.
 */
cells: number, };

export type LegalDocument = { 
/**
 * The request.
 */
request: RecordId | null, 
/**
 * Kind.
 */
kind: DocumentKind | null, 
/**
 * Issuer.
 */
issuer: Line, 
/**
 * Level of the issuer.
 */
issuer_level: IssuerLevel | null, 
/**
 * Country.
 */
country: Country | null, 
/**
 * Its number.
 */
ref_no: Line, 
/**
 * Its date.
 */
date: string | null, 
/**
 * Provision it names.
 */
legal_provision: Line, 
/**
 * Who checked that it is valid.
 */
validity_checked_by: Line, 
/**
 * The channel by which it was verified.
 */
verified_channel: Line, 
/**
 * Its language.
 */
language: Line, 
/**
 * Where a translation is.
 */
translation: Line, 
/**
 * The document itself.
 */
attachment: RecordId | null, 
/**
 * The entry this one corrects.
 */
corrects: RecordId | null, 
/**
 * Who. The product fills it.
 */
by: RecordId | null, 
/**
 * When. The product fills it.
 */
at: Moment | null, };

export type Letter = { 
/**
 * Which.
 */
kind: LetterKind, 
/**
 * Its language.
 */
language: Language, 
/**
 * Reference of the case.
 */
reference: string, 
/**
 * Lines of the sender.
 */
sender: Array<string>, 
/**
 * Lines of the addressee.
 */
addressee: Array<string>, 
/**
 * Place and day.
 */
dateline: string, 
/**
 * References, theirs and ours, with what each is.
 */
references: Array<string>, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
blocks: Array<LetterBlock>, 
/**
 * The greeting at the end.
 */
closing: string, 
/**
 * Who signs, in lines.
 */
signature: Array<string>, 
/**
 * How the organisation and its data protection officer are reached.
 */
footer: Array<string>, 
/**
 * The word over a draft; none on a letter in which nothing is missing.
 */
draft: string | null, 
/**
 * What is missing, in sentences.
 */
missing: Array<Sentence>, };

export type LetterAsked = { 
/**
 * The case.
 */
id: RecordId, 
/**
 * In which language; that of who asks, if none is given.
 */
language: Language | null, };

export type LetterBlock = { 
/**
 * What it is.
 */
kind: BlockKind, 
/**
 * Its text, with what is missing between `[[` and `]]`.
 */
text: string, };

export type LetterChoice = { 
/**
 * Which.
 */
letter: LetterKind, 
/**
 * Whether it is the one to write now.
 */
fits: boolean, 
/**
 * Why it may not go out, whatever stands in it.
 */
refused: Sentence | null, 
/**
 * What it lacks.
 */
missing: Array<Sentence>, };

export type LetterFile = { 
/**
 * The case.
 */
id: RecordId, 
/**
 * Which letter.
 */
letter: LetterKind, 
/**
 * In which language.
 */
language: Language, 
/**
 * The text as somebody edited it; none for that of the template.
 */
text: Prose | null, 
/**
 * Format: `pdf`, `docx`.
 */
format: string, };

export type LetterKind = "acknowledgement" | "identity_question" | "extension" | "access_answer" | "refusal" | "third_party_refusal" | "forwarding" | "authority_answer";

export type LetterPage = { 
/**
 * The text that a person edits: the subject in the first line.
 */
text: Prose, 
/**
 * The page around it.
 */
letter: Letter, };

export type LetterTemplate = { 
/**
 * Which letter.
 */
letter: LetterKind | null, 
/**
 * The text per language: the first line is the subject, `## ` begins a heading, `- ` an item, `{…}` names a
 * fact.
 */
text: LangText, };

export type LetterTemplateCheck = { 
/**
 * What is wrong with it; nothing if it is one.
 */
refused: WireError | null, };

export type LetterTemplateText = { 
/**
 * Which letter.
 */
letter: LetterKind, 
/**
 * The text.
 */
text: Prose, };

export type LetterTemplateView = { 
/**
 * Which letter.
 */
letter: LetterKind, 
/**
 * What it may name.
 */
facts: Array<Fact>, 
/**
 * Facts among them that fill lines of their own.
 */
lines: Array<Fact>, 
/**
 * The own record, if there is one.
 */
id: RecordId | null, 
/**
 * The event that made it as it is.
 */
seq: number | null, 
/**
 * The own text, in the languages that have one.
 */
own: LangText, 
/**
 * The text of the product.
 */
product: LangText, };

export type LetterWanted = { 
/**
 * The case.
 */
id: RecordId, 
/**
 * Which letter.
 */
letter: LetterKind, 
/**
 * In which language.
 */
language: Language, 
/**
 * The text as somebody edited it; none for that of the template.
 */
text: Prose | null, };

export type Letters = { 
/**
 * The language of who asks, in which a letter is written when nothing else is said.
 */
language: Language, 
/**
 * The letters, those to write now first.
 */
choices: Array<LetterChoice>, };

export type Line = string;

export type LinkView = { 
/**
 * The field it stands in.
 */
field: string, 
/**
 * Its id.
 */
id: RecordId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its reference.
 */
ref: string, 
/**
 * Its title.
 */
title: LangText, };

export type ListPage<R> = { 
/**
 * Rows there are in all.
 */
total: number, 
/**
 * The rows of this page.
 */
rows: Array<R>, 
/**
 * Rows that secrecy hides, in bands.
 */
withheld: Band, };

export type ListQuery = { 
/**
 * Of which kind.
 */
kind: Kind, 
/**
 * Conditions, all of which hold.
 */
filters: Array<Filter>, 
/**
 * By what it is sorted.
 */
sort: SortKey, 
/**
 * Largest first.
 */
descending: boolean, 
/**
 * Rows passed over.
 */
offset: number, 
/**
 * Rows wanted, at most 200.
 */
limit: number, };

export type ListRow = ActivityRow | ProcessorRow | TransferRow | RequestRow | OrganisationRow | AssessmentRow | ConsentRow | SystemRow | MeasureRow | FactorRow | VersionRow | PlainRow;

export type ListRows = "bases" | "data" | "retention";

export type MachineCode = "data_subject" | "third_party" | "authority" | "epoc" | "epoc_pr" | "data_act" | "dsa";

export type Mandatory = "none" | "statutory" | "contractual" | "precontract";

export type MappedColumn = { 
/**
 * The place of the column, from 0.
 */
column: number, 
/**
 * The field; none when it is left out.
 */
field: ImportField | null, 
/**
 * How its cells are taken apart; as the field usually is when not said.
 */
split: CellSplit | null, };

export type MarkKind = "unread" | "unread_section" | "part_unread" | "basis_unnamed" | "broken_label_ref" | "channel_empty" | "term" | "passed_over" | "version_missing" | "transfer_open";

export type Matrix = { 
/**
 * What is compared.
 */
attributes: Array<Attribute>, 
/**
 * The activities: those of the notice in its order, then those of the register that it does not describe.
 */
rows: Array<Row>, };

export type MatrixCell = { 
/**
 * The country; none for an international organisation.
 */
country: Country | null, 
/**
 * The transfers.
 */
transfers: Array<MatrixTransfer>, };

export type MatrixImporter = { 
/**
 * Name.
 */
name: Line, 
/**
 * The processor, if it is one.
 */
processor: LinkView | null, 
/**
 * Its countries.
 */
cells: Array<MatrixCell>, };

export type MatrixTransfer = { 
/**
 * Id.
 */
id: RecordId, 
/**
 * Reference.
 */
ref: string, 
/**
 * Mechanism.
 */
mechanism: Mechanism | null, 
/**
 * Whether it stands, to all its countries together.
 */
verdict: Verdict, 
/**
 * The gravest reason.
 */
because: Sentence, 
/**
 * Every reason, the gravest first.
 */
reasons: Array<Sentence>, };

export type Measure = { 
/**
 * The measure of the catalogue, when it is taken from there.
 */
measure: RecordId | null, 
/**
 * Its group.
 */
kind: MeasureKind | null, 
/**
 * The measure, in words, per language; beside one of the catalogue, what is particular here.
 */
text: LangText, };

export type MeasureKind = "pseudonymisation" | "encryption" | "access_control" | "traceability" | "resilience" | "restoration" | "testing" | "processor_control" | "organisation" | "other";

export type MeasureRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Name.
 */
name: Line, 
/**
 * Its group.
 */
kind: MeasureKind | null, 
/**
 * Unit that answers for it.
 */
owner_unit: Line, 
/**
 * Next review.
 */
review_due: string | null, 
/**
 * Records that name it.
 */
used: number, };

export type Mechanism = "adequacy" | "scc_c" | "scc_sa" | "bcr" | "coc" | "cert" | "adhoc" | "admin_arr" | "public_instrument" | "art49_1a" | "art49_1b" | "art49_1c" | "art49_1d" | "art49_1e" | "art49_1f" | "art49_1g" | "art49_compelling";

export type Medium = "portal" | "encrypted_transfer" | "email" | "registered_letter" | "handed_over" | "inspection";

export type MenuChosen = { 
/**
 * The name of the line.
 */
act: string, };

export type MergeChoices = { 
/**
 * The fingerprint that was compared with the reviewer's, for a key that is not known here yet.
 */
confirmed: string | null, 
/**
 * What to do with each conflict.
 */
conflicts: { [key in string]: ConflictDecision }, };

export type MergeOrder = { 
/**
 * The one that stays.
 */
keep: RecordId, 
/**
 * The one that goes.
 */
other: RecordId, 
/**
 * Why, in the author's words.
 */
reason: Line, };

export type MergePlan = { 
/**
 * Records whose links will lead to the one that stays.
 */
moves: Array<LinkView>, 
/**
 * Fields in which the two differ.
 */
fields: Array<MergedField>, };

export type Merged = { 
/**
 * Reference of the record of the return; none if there was nothing to do.
 */
review: string | null, 
/**
 * References of what was added, in order.
 */
added: Array<string>, 
/**
 * How many were there already.
 */
present: number, 
/**
 * References of the opinions that were entered.
 */
opinions: Array<string>, };

export type MergedField = { 
/**
 * Its name.
 */
name: string, 
/**
 * In the one that stays, as JSON text.
 */
keep: string | null, 
/**
 * In the one that goes, as JSON text.
 */
other: string | null, 
/**
 * What the one that stays will have.
 */
taken: TakenFrom, };

export type MergedHead = { 
/**
 * Number of the event with which the list of the branch was kept.
 */
seq: number, 
/**
 * Reference of that list.
 */
list: string, 
/**
 * Events that this log and the branch have in common.
 */
common: number, 
/**
 * Events of the branch under that head after the common ones.
 */
events: number, 
/**
 * How many of them are here; what is not here was told when it was merged: erasures, approvals, keys.
 */
present: number, };

export type MergedInto = { 
/**
 * Events under that head.
 */
size: number, 
/**
 * Where it came in, and how much of it.
 */
at: MergedHead, };

export type MergedReturn = { 
/**
 * What was done.
 */
merged: Merged, 
/**
 * What to read again.
 */
changed: Array<ChangedRecord>, };

export type MergedReview = { 
/**
 * The return, by its id.
 */
return_id: Line, 
/**
 * The bundle it answers, by its id.
 */
bundle_id: Line, 
/**
 * Who reviewed.
 */
reviewer: RecordId | null, 
/**
 * Ed25519 public key with which they signed the return.
 */
return_key: Sha256Hex | null, 
/**
 * Ed25519 public key with which they cosigned the head.
 */
cosigner_key: Sha256Hex | null, 
/**
 * The copy given out that it answers, if it is in the list.
 */
export: RecordId | null, 
/**
 * Events under the head that they saw.
 */
base_size: number, 
/**
 * Root of that head.
 */
base_root: Sha256Hex | null, 
/**
 * The head with their cosignature, a signed note (C2SP tlog-cosignature).
 */
cosigned_head: Prose, 
/**
 * When they cosigned, by their clock.
 */
cosigned_at: Moment | null, 
/**
 * SHA-256 of `return.json`.
 */
return_sha256: Sha256Hex | null, 
/**
 * When it was merged. The product fills it.
 */
at: Moment | null, 
/**
 * Merged by. The product fills it.
 */
by: RecordId | null, };

export type MissingContent = { 
/**
 * What.
 */
what: Sentence, 
/**
 * The record in which it is missing; none where there is no such record yet.
 */
record: RecordId | null, 
/**
 * Its reference; empty without one.
 */
reference: string, 
/**
 * The field of its document; empty without a record.
 */
field: string, 
/**
 * The provision that asks for it.
 */
article: string, };

export type Moment = { 
/**
 * The instant, UTC.
 */
at: string, 
/**
 * The IANA zone.
 */
zone: string, };

export type Money = { 
/**
 * Amount, e.g. øre or cent.
 */
minor_units: number, 
/**
 * ISO 4217 code.
 */
currency: Line, };

export type MonthFigures = { 
/**
 * As `2026-03`.
 */
month: string, 
/**
 * Received in it.
 */
received: number, 
/**
 * Of them answered by now.
 */
answered: number, 
/**
 * Of them in time.
 */
in_time: number, 
/**
 * Of them late.
 */
late: number, 
/**
 * Extended.
 */
extended: number, 
/**
 * Days from receipt to reply.
 */
days: ReplyTimes, 
/**
 * How they came out.
 */
results: { [key in CaseResult]?: number }, };

export type MoveView = { 
/**
 * By what.
 */
event: CaseEvent, 
/**
 * To where.
 */
to: State, 
/**
 * Whether it happens by itself once nothing is missing.
 */
by_itself: boolean, 
/**
 * What is missing. Empty: it can happen now.
 */
missing: Array<Block>, 
/**
 * Article or source.
 */
citation: string, 
/**
 * How well that was checked.
 */
source_status: SourceStatus, };

export type NewPerson = { 
/**
 * Name.
 */
name: Line, 
/**
 * Role.
 */
role: Role, };

export type NewWorkspace = { 
/**
 * The organisation's name.
 */
organisation: Line, 
/**
 * Its country.
 */
country: Country, 
/**
 * The name of the person at the keyboard.
 */
author: Line, };

export type NextStep = { 
/**
 * The step.
 */
code: StepCode, 
/**
 * Its question.
 */
question: Sentence, 
/**
 * Why it is asked.
 */
why: Sentence, 
/**
 * Answers it allows, the usual one first.
 */
answers: Array<Answer>, 
/**
 * Citation.
 */
citation: string, 
/**
 * How well the citation was checked.
 */
source_status: SourceStatus, 
/**
 * Whether the answer needs something attached that shows it.
 */
evidence_wanted: boolean, };

export type NoHoliday = { 
/**
 * The day.
 */
date: string, 
/**
 * Why, in the author's words.
 */
reason: Line, };

export type Nothing = Record<symbol, never>;

export type Notice = { 
/**
 * Its title, as published.
 */
title: Line, 
/**
 * The organisation that publishes it, when it is recorded.
 */
controller: RecordId | null, 
/**
 * The controller as the text names it.
 */
controller_name: Line, 
/**
 * The language it is written in.
 */
language: Language | null, 
/**
 * The date the text gives itself: last updated, in force from.
 */
version_date: string | null, 
/**
 * Where it is published.
 */
url: Line, 
/**
 * Name of the file it was read from; the file itself is kept as an attachment.
 */
source_name: Line, 
/**
 * The text as it was taken from the file; spans count its characters.
 */
text: NoticeText, 
/**
 * SHA-256 of the text in UTF-8.
 */
text_sha256: Sha256Hex | null, 
/**
 * Name shared by all language versions and all dates of the same statement, so that they find each other.
 */
group_key: Line, 
/**
 * The notice of which this is a translation.
 */
translation_of: RecordId | null, 
/**
 * The notice that this one replaced.
 */
earlier_version: RecordId | null, 
/**
 * When it was taken down; none while it is published.
 */
withdrawn_on: string | null, 
/**
 * Its sections.
 */
sections: Array<NoticeSection>, 
/**
 * What it states.
 */
statements: Array<Statement>, 
/**
 * What was not read, and what is broken.
 */
marks: Array<NoticeMark>, 
/**
 * The sentences the product wrote, each with the fields it was made from; none for a text from elsewhere.
 */
sentences: Array<WrittenSentence>, 
/**
 * Anything else.
 */
remarks: Prose, };

export type NoticeComparison = { 
/**
 * The notice.
 */
id: RecordId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its language.
 */
language: Language | null, 
/**
 * Its date.
 */
version_date: string | null, 
/**
 * Whether it is in force: published, replaced by none, and something in it confirmed. Only then do the rules judge it.
 */
is_current: boolean, 
/**
 * How many of its statements are confirmed: only these count.
 */
confirmed: number, 
/**
 * How many are proposed and not looked at yet.
 */
proposed: number, 
/**
 * With the register: activity by activity, attribute by attribute.
 */
matrix: Matrix, 
/**
 * Everything the rules tell of it, each with its sort and places.
 */
differences: Array<Difference>, 
/**
 * With its other languages.
 */
languages: Array<ComparedNotice>, 
/**
 * With the version before it.
 */
earlier: ComparedNotice | null, };

export type NoticeFile = { 
/**
 * In which language.
 */
language: Language, 
/**
 * The day its version bears; today if none is given.
 */
version_date: string | null, 
/**
 * Format: `docx`, `html`, `txt`.
 */
format: string, };

export type NoticeKeep = { 
/**
 * Its title.
 */
title: Line, 
/**
 * The organisation that publishes it.
 */
controller: RecordId | null, 
/**
 * The date of its text.
 */
version_date: string | null, 
/**
 * Where it is published.
 */
url: Line, 
/**
 * Name shared with its other languages and dates.
 */
group_key: Line, 
/**
 * The notice it translates.
 */
translation_of: RecordId | null, 
/**
 * The notice it replaced.
 */
earlier_version: RecordId | null, 
/**
 * Why, in the author's words.
 */
reason: Line, };

export type NoticeLanguage = { 
/**
 * Which.
 */
language: Language, };

export type NoticeMark = { 
/**
 * What it is.
 */
mark: MarkKind | null, 
/**
 * Number of the section.
 */
section: Line, 
/**
 * Where.
 */
span: Span, 
/**
 * The words there, cut when long.
 */
quote: Prose, 
/**
 * What to know of it: the labels that are missing, the term to use, the attribute that is spoken of and was not
 * read.
 */
detail: Line, };

export type NoticeOpen = { 
/**
 * The language it is written in; none to have it told.
 */
language: Language | null, };

export type NoticeRead = { 
/**
 * The name of the file.
 */
file_name: string, 
/**
 * What it was read as: text, html, docx or pdf.
 */
form: string, 
/**
 * How sure the language is, in per cent.
 */
language_confidence: number, 
/**
 * The text with sections, statements and marks. Spans count characters (code points), not UTF-16 units.
 */
notice: Notice, };

export type NoticeRow = { 
/**
 * Its id.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * Its title.
 */
title: Line, 
/**
 * Its language.
 */
language: Language | null, 
/**
 * The date of its text.
 */
version_date: string | null, 
/**
 * Name shared with its other languages and dates.
 */
group_key: Line, 
/**
 * The notice it translates.
 */
translation_of: RecordId | null, 
/**
 * The notice it replaced.
 */
earlier_version: RecordId | null, 
/**
 * Statements nobody looked at yet.
 */
proposed: number, 
/**
 * Statements that count.
 */
confirmed: number, 
/**
 * Statements that were refused.
 */
rejected: number, 
/**
 * Places to look at; what was passed over is none of them.
 */
marks: number, };

export type NoticeSection = { 
/**
 * Its number as the text has it, without a dot at its end (`3.2`); or its place among the unnumbered, `§4`.
 */
number: Line, 
/**
 * Its heading; empty for what stands before the first.
 */
title: Line, 
/**
 * Depth: 1 for the highest.
 */
level: number, 
/**
 * Where it stands, heading included.
 */
span: Span, };

export type NoticeText = string;

export type NoticeToKeep = { 
/**
 * In which language.
 */
language: Language, 
/**
 * The day its version bears; today if none is given.
 */
version_date: string | null, 
/**
 * The notice that it replaces.
 */
replaces: RecordId | null, };

export type NoticeWanted = { 
/**
 * In which language.
 */
language: Language, 
/**
 * The day its version bears; today if none is given.
 */
version_date: string | null, };

export type NoticeWritten = { 
/**
 * Its id.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * The event it stems from now.
 */
seq: number, 
/**
 * Everything that changed.
 */
changed: Array<ChangedRecord>, };

export type Notification = { 
/**
 * The request.
 */
request: RecordId | null, 
/**
 * Whom for.
 */
to: NotificationTo | null, 
/**
 * What kind.
 */
kind: Line, 
/**
 * Where it stands.
 */
status: NotificationStatus | null, 
/**
 * Legal ground of a delay or bar.
 */
legal_ground: Line, 
/**
 * Until.
 */
until: string | null, 
/**
 * Sent at.
 */
sent_at: Moment | null, 
/**
 * Other requests of the same message that this reply answers.
 */
also_answers: Array<RecordId>, 
/**
 * The entry this one corrects.
 */
corrects: RecordId | null, 
/**
 * Who. The product fills it.
 */
by: RecordId | null, };

export type NotificationStatus = "sent" | "delayed" | "prohibited" | "not_required" | "pending" | "impossible";

export type NotificationTo = "subject" | "controller" | "customer" | "sa" | "issuing_authority" | "enforcing_authority" | "recipient" | "requester";

export type OfKind = { 
/**
 * The kind.
 */
kind: Kind, };

export type OfYear = { 
/**
 * The year.
 */
year: number, 
/**
 * The code of another calendar than the own one: `DE-BY`.
 */
calendar: string | null, };

export type OnDay = { 
/**
 * The day; today, where the organisation is, if none is given.
 */
on: string | null, };

export type Op = { 
/**
 * Its id.
 */
uuid: string, 
/**
 * What it is.
 */
op: ReviewOp, 
/**
 * When, by the reviewer's clock.
 */
at: string, 
/**
 * The record it is about; none for a verdict on all that was reviewed.
 */
target: RecordId | null, 
/**
 * The field of it; empty for all of it.
 */
field?: Line, 
/**
 * For a suggestion in one of several rows: what names the row.
 */
row?: Record<string, unknown>, 
/**
 * For a suggestion in a row: the column of it.
 */
column?: Line, 
/**
 * The event that made the record as the reviewer saw it; of all that was reviewed the last one under its head.
 */
base_seq: number, 
/**
 * The comment it answers.
 */
in_reply_to?: string | null, 
/**
 * What was said.
 */
text?: Prose, 
/**
 * For a suggestion: SHA-256 of the value that was seen, as canonical JSON.
 */
old_digest?: Sha256Hex | null, 
/**
 * For a suggestion: the value that is proposed.
 */
new?: unknown, 
/**
 * For a verdict.
 */
verdict?: ReviewVerdict | null, 
/**
 * For a file: its name.
 */
name?: Line, 
/**
 * For a file: SHA-256 of its content.
 */
sha256?: Sha256Hex | null, };

export type Organisation = { 
/**
 * Name under which it is registered.
 */
legal_name: Line, 
/**
 * Registration number.
 */
reg_no: Line, 
/**
 * Postal address.
 */
address: Line, 
/**
 * ISO 3166-1.
 */
country: Country | null, 
/**
 * ISO 3166-2, where holidays or law differ by region.
 */
region: Line, 
/**
 * Zone of the establishment: the day of receipt is its local day.
 */
tz: string | null, 
/**
 * E-mail address.
 */
email: Line, 
/**
 * Telephone.
 */
phone: Line, 
/**
 * What it is to us.
 */
kind: OrganisationKind | null, 
/**
 * The organisation at the head of its group.
 */
group_id: RecordId | null, 
/**
 * Persons employed, for Art 30(5).
 */
employees: number | null, 
/**
 * Whether it is a public authority or body.
 */
is_public_authority: boolean, 
/**
 * Laws of third countries it is subject to, for assessments of transfers.
 */
subject_to_laws: Array<Line>, 
/**
 * Whom to address.
 */
contacts: Array<Contact>, 
/**
 * Days that differ from the calendar of public holidays.
 */
calendar_days: Array<CalendarDay>, 
/**
 * A disclosure to a third party about more persons than this needs a second approver; 50 when none is set.
 */
second_approver_above: number | null, 
/**
 * Own periods of retention for the workbench's records.
 */
own_retention: Array<OwnPeriod>, 
/**
 * What stands on the cover of every report, per language; of the own organisation.
 */
report_cover: LangText, 
/**
 * What every report begins with, per language; of the own organisation.
 */
report_introduction: LangText, 
/**
 * Words of the house that reports explain at their end; of the own organisation.
 */
report_glossary: Array<GlossaryWord>, 
/**
 * Anything else.
 */
remarks: Prose, };

export type OrganisationKind = "own" | "group" | "joint_controller" | "controller_customer" | "processor" | "subprocessor" | "recipient" | "authority" | "requester";

export type OrganisationRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Name.
 */
name: Line, 
/**
 * What it is to us.
 */
kind: OrganisationKind | null, 
/**
 * Registration number.
 */
reg_no: Line, 
/**
 * Country.
 */
country: Country | null, 
/**
 * Whether it is established in the EEA.
 */
in_eea: boolean | null, 
/**
 * The organisation at the head of its group.
 */
group_id: RecordId | null, 
/**
 * Records that name it.
 */
used: number, };

export type Origin = "own_state" | "eea_other" | "non_eea" | "international_org" | "eu_body";

export type Outcome = "GRANT_FULL" | "GRANT_PARTIAL" | "REFUSE" | "NO_DATA" | "NOT_COMPETENT_FORWARDED" | "WITHDRAWN_BY_REQUESTER" | "FEE_REQUIRED" | "DEFERRED" | "COMPLY_FULL" | "COMPLY_NARROWED" | "CHALLENGE" | "REFER_TO_MLA" | "PRESERVE_ONLY" | "EMERGENCY_DISCLOSE" | "FORWARD_TO_CONTROLLER";

export type OutcomeView = { 
/**
 * The outcome.
 */
outcome: Outcome, 
/**
 * Whether a second person must approve it, whatever else the decision says.
 */
four_eyes: boolean, 
/**
 * What is missing for a decision that says nothing but this outcome; empty: it can be saved.
 */
missing: Array<Block>, };

export type Overview = { 
/**
 * Activities.
 */
activities: number, 
/**
 * Of them, past their review date.
 */
reviews_overdue: number, 
/**
 * Processors.
 */
processors: number, 
/**
 * Of them, with data or access outside the EEA.
 */
processors_outside_eea: number, 
/**
 * Open requests.
 */
requests_open: number, 
/**
 * Of them, due within seven days, or late.
 */
requests_due_soon: number, 
/**
 * Activities that lack something Article 30 asks for.
 */
activities_with_gaps: number, 
/**
 * Rows of legal basis.
 */
basis_rows: number, 
/**
 * How many activities use each basis.
 */
bases: Array<[Art6, number]>, 
/**
 * Open requests by due date; those without one last. At most eight.
 */
open: Array<OverviewRequest>, 
/**
 * Activities that lack something, retention first. At most six.
 */
gaps: Array<ActivityRow>, 
/**
 * Assessments past their review date, oldest first. At most six.
 */
assessments_overdue: Array<PlainRow>, };

export type OverviewRequest = { 
/**
 * The row.
 */
row: RequestRow, 
/**
 * The next step of its evaluation.
 */
next_step: StepCode | null, };

export type OwnHoliday = { 
/**
 * The day, what changes, and why.
 */
day: CalendarDay, };

export type OwnObject = "answer_package" | "rights_case" | "third_party_case" | "third_party_granted" | "authority_case" | "preserved_snapshot" | "suppression_entry" | "consent_record" | "assessment_version" | "register_version" | "findings_history";

export type OwnPeriod = { 
/**
 * Of what.
 */
object: OwnObject | null, 
/**
 * How long.
 */
period: IsoPeriod | null, 
/**
 * The law or decision behind it.
 */
legal_source: Line, };

export type OwnRetention = "rights_case" | "third_party_case" | "authority_case" | "answer_package";

export type OwnTrigger = "communicated" | "closed_year_end" | "closed" | "closed_or_gag_end" | "order_expiry" | "marketing_ended" | "withdrawn" | "activity_ended" | "superseded" | "run";

export type Pair = { 
/**
 * The one that stays.
 */
keep: RecordId, 
/**
 * The one that goes.
 */
other: RecordId, };

export type PaperAnswer = { 
/**
 * `AGREES`, `EMPTY`, `ROLLED_BACK`, `FORKED`, `REWRITTEN`.
 */
outcome: string, 
/**
 * Events in the log.
 */
size: number, };

export type PaperHead = { 
/**
 * Events.
 */
size: number, 
/**
 * Root: thirteen groups of four letters, or hexadecimal, or base64.
 */
root: string, };

export type Part = { 
/**
 * The field of the document, or the noun of an entry of a case; empty for the record as a whole.
 */
field: string, 
/**
 * What names the row within the field: its key or its own words. Empty for the field itself.
 */
row: string, 
/**
 * The column of the row.
 */
column: string, };

export type Pause = { 
/**
 * Identity or scope (Art 12(6), recital 63).
 */
reason: Line, 
/**
 * Asked on.
 */
asked_on: string | null, 
/**
 * Supplied on.
 */
supplied_on: string | null, };

export type PeriodInForce = { 
/**
 * Of what.
 */
object: OwnObject, 
/**
 * How long; none where it goes with its trigger.
 */
period: IsoPeriod | null, 
/**
 * From when.
 */
from: OwnTrigger, 
/**
 * Where it comes from.
 */
legal_source: string, 
/**
 * How well that was checked; none for what the organisation set itself.
 */
source_status: SourceStatus | null, 
/**
 * Whether the run carries it out.
 */
run: boolean, };

export type PersonView = { 
/**
 * Id.
 */
id: RecordId, 
/**
 * Name.
 */
name: Line, 
/**
 * Role.
 */
role: Role | null, 
/**
 * Whether their key lies on this machine.
 */
can_sign: boolean, 
/**
 * Whether they are at the keyboard now.
 */
current: boolean, 
/**
 * Whether their key was revoked.
 */
revoked: boolean, 
/**
 * Whether they enrolled their key themselves, with nobody who vouched for it.
 */
self_enrolled: boolean, };

export type Place = "nfs" | "smb" | "9p" | "network" | "fuse" | "onedrive" | "dropbox" | "google_drive" | "icloud" | "nextcloud" | "synced";

export type PlainRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Title.
 */
title: string, 
/**
 * Next review.
 */
due: string | null, };

export type PlanCounts = { 
/**
 * Make a record.
 */
create: number, 
/**
 * Change one.
 */
update: number, 
/**
 * Nothing.
 */
unchanged: number, 
/**
 * Hold an error.
 */
error: number, 
/**
 * Need somebody to look.
 */
look: number, 
/**
 * Other records that would be made: organisations, systems, processors, transfers.
 */
made: number, };

export type PlannedLink = { 
/**
 * The field of the column that names it.
 */
field: ImportField, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its id; for one that is to be made, the id that stands for it in the plan.
 */
id: RecordId, 
/**
 * Its reference, if there is one.
 */
ref: string | null, 
/**
 * Its name.
 */
title: string, 
/**
 * Whether it is to be made.
 */
made: boolean, };

export type PlannedRow = { 
/**
 * The sheet; empty for text.
 */
sheet: string, 
/**
 * The numbers of the rows.
 */
rows: Array<number>, 
/**
 * What they would do.
 */
verdict: RowVerdict, 
/**
 * The kind of the record.
 */
kind: Kind, 
/**
 * The record that is there.
 */
id: RecordId | null, 
/**
 * Its reference, or the one that it is to have.
 */
ref: string | null, 
/**
 * Its name.
 */
title: string, 
/**
 * The fields that would be set, as they are and as they would be.
 */
fields: Array<FieldDifference>, 
/**
 * The records that would be linked, found or made.
 */
links: Array<PlannedLink>, 
/**
 * What there is to say.
 */
sentences: Array<Said>, };

export type Preferences = { 
/**
 * Language.
 */
language: Language, 
/**
 * `light`, `dark` or `system`.
 */
theme: Theme, 
/**
 * Whether the desktop is told what is due; left out, it stays as it is.
 */
reminders?: boolean, };

export type Presence = "there" | "missing" | "not_applicable";

export type Preview = { 
/**
 * The records, entries and attachments, exactly as they go.
 */
records: Array<PreviewRecord>, 
/**
 * Events that go with them.
 */
events: number, 
/**
 * Values that stay because they are free text.
 */
withheld_text: number, 
/**
 * Values that stay because they are personal, or on no list.
 */
withheld_personal: number, 
/**
 * Files whose content goes.
 */
attachments: number, 
/**
 * Files whose content stays.
 */
withheld_attachments: number, 
/**
 * Pieces of privileged advice that stay.
 */
withheld_privileged: number, };

export type PreviewField = { 
/**
 * Its name.
 */
field: string, 
/**
 * Its value, exactly as it goes.
 */
value: unknown, };

export type PreviewRecord = { 
/**
 * Its id.
 */
id: RecordId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its reference.
 */
ref: string, 
/**
 * The fields that go.
 */
fields: Array<PreviewField>, 
/**
 * The fields that stay, with their class.
 */
withheld: Array<[string, FieldClass]>, };

export type Processor = { 
/**
 * Name.
 */
name: Line, 
/**
 * The organisation, when it is recorded.
 */
organisation: RecordId | null, 
/**
 * Country of establishment.
 */
country: Country | null, 
/**
 * The company at its head.
 */
parent_company: Line, 
/**
 * The service.
 */
service: Line, 
/**
 * Activities it is engaged for.
 */
activities: Array<RecordId>, 
/**
 * The agreement.
 */
dpa_ref: Line, 
/**
 * Signed on.
 */
dpa_signed_on: string | null, 
/**
 * To be looked at again.
 */
dpa_review_due: string | null, 
/**
 * Clauses found in the agreement.
 */
dpa_check: Array<DpaClause>, 
/**
 * Hours within which it must give notice of a breach (Art 33(2)).
 */
breach_notice_hours: number | null, 
/**
 * Where the instructions are.
 */
instructions_ref: Line, 
/**
 * Instructions given since.
 */
instructions: Array<Instruction>, 
/**
 * Examined on.
 */
dd_done_on: string | null, 
/**
 * The answers.
 */
dd_answers: Array<DueDiligenceAnswer>, 
/**
 * Result.
 */
dd_result: DueDiligence | null, 
/**
 * To be examined again.
 */
dd_review_due: string | null, 
/**
 * Where data are stored.
 */
locations: Array<Country>, 
/**
 * From where they can be reached: support, operations, development.
 */
access_countries: Array<Country>, 
/**
 * How sub-processors are authorised.
 */
subs_authorisation: SubsAuthorisation | null, 
/**
 * Days of notice before a change.
 */
subs_notice_days: number | null, 
/**
 * Their list last read on.
 */
subs_list_checked_on: string | null, 
/**
 * The chain.
 */
sub_processors: Array<SubProcessor>, 
/**
 * Laws of third countries it is subject to.
 */
subject_to_laws: Array<Line>, 
/**
 * The right to audit last used on.
 */
audit_right_used_on: string | null, 
/**
 * Engagement ends on.
 */
end_on: string | null, 
/**
 * Return or deletion confirmed on.
 */
return_delete_confirmed_on: string | null, 
/**
 * Anything else.
 */
remarks: Prose, };

export type ProcessorRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Name.
 */
name: Line, 
/**
 * Service.
 */
service: Line, 
/**
 * Country.
 */
country: Country | null, 
/**
 * Countries outside the EEA.
 */
third_countries: Array<Country>, 
/**
 * Agreement signed on.
 */
dpa_signed_on: string | null, 
/**
 * Agreement to be looked at again.
 */
dpa_review_due: string | null, 
/**
 * Clauses that Article 28 demands and that were not found in the agreement.
 */
clauses_missing: Array<DpaClause>, 
/**
 * Activities it is engaged for.
 */
activities: number, };

export type ProfileCode = "ico" | "ico_processor" | "cnil" | "datatilsynet" | "gba" | "dsk" | "own";

export type Progress = { 
/**
 * Which: `verify`, `findings`, `report`.
 */
task: string, 
/**
 * Done.
 */
done: number, 
/**
 * Of.
 */
total: number, };

export type Prose = string;

export type ProvenEvent = { 
/**
 * The event as people read it.
 */
event: EventView, 
/**
 * The bytes of its leaf, hexadecimal.
 */
leaf: string, 
/**
 * Its fields.
 */
fields: Array<ProvenField>, 
/**
 * The hashes of the inclusion proof, from the leaf to the root, hexadecimal (RFC 6962 2.1.1).
 */
proof: Array<string>, 
/**
 * Events under the head that it is proved against.
 */
head_size: number, 
/**
 * Root of that head, hexadecimal.
 */
root: string, 
/**
 * Whether leaf and proof give that root.
 */
proved: boolean, };

export type ProvenField = { 
/**
 * Its name, as in the leaf.
 */
name: string, 
/**
 * What is known of it.
 */
state: FieldState, 
/**
 * The commitment that stands in the leaf, hexadecimal; none for a public value.
 */
commitment: string | null, 
/**
 * The salt, hexadecimal, while there is one.
 */
salt: string | null, 
/**
 * The value, while there is one.
 */
value: string | null, };

export type PublishDone = { 
/**
 * Events that the file did not have before.
 */
events: number, 
/**
 * Events that it has now.
 */
size: number, };

export type Purpose = { 
/**
 * Name of this row within the activity, e.g. `p1`; basis rows point at it.
 */
key: Line, 
/**
 * The purpose, in words.
 */
text: LangText, 
/**
 * Its kind.
 */
kind: PurposeKind | null, 
/**
 * Whether it is direct marketing (Art 21(2)).
 */
direct_marketing: boolean, 
/**
 * The purpose for which the data were collected, when this is a further one (Art 6(4)).
 */
further_processing_of: Line, 
/**
 * The assessment of compatibility.
 */
compat_assessment_ref: Line, };

export type PurposeKind = "service" | "contract" | "support" | "security" | "improvement" | "marketing" | "profiling" | "recruitment" | "legal" | "research" | "statistics" | "other";

export type PutRecord = { 
/**
 * Kind.
 */
kind: Kind, 
/**
 * The record to change; none makes a new one.
 */
id: RecordId | null, 
/**
 * The event that the screen's copy stems from.
 */
based_on: number | null, 
/**
 * Why, in the author's words.
 */
reason: string, 
/**
 * The document.
 */
record: object, };

export type Quote = { 
/**
 * The statement; empty for a mark.
 */
statement: string, 
/**
 * Number of its section.
 */
section: string, 
/**
 * Marker of the list item it stands in; empty without one.
 */
label: string, 
/**
 * Where: characters of the text, from and up to.
 */
span: Span, 
/**
 * The words there.
 */
words: string, 
/**
 * What it states, to be said in the language of the reader.
 */
says: Sentence, 
/**
 * The words that soften it.
 */
hedge: string, };

export type RecentFile = { 
/**
 * Its number in this list.
 */
handle: number, 
/**
 * File name, without its folder.
 */
file_name: string, 
/**
 * Name of the folder it lies in, without what is above.
 */
folder_name: string, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * When it was opened last.
 */
opened_at: string, };

export type RecentHandle = { 
/**
 * Its number in the list; the path stays with the program.
 */
handle: number, };

export type Recipient = { 
/**
 * What kind.
 */
kind: RecipientKind | null, 
/**
 * Who, per language.
 */
name: LangLine, 
/**
 * The organisation, when it is recorded.
 */
organisation: RecordId | null, 
/**
 * Why they receive the data, per language.
 */
purpose: LangText, 
/**
 * Countries in which they receive it.
 */
countries: Array<Country>, };

export type RecipientKind = "internal" | "group" | "processor" | "business_partner" | "public" | "other";

export type RecordDifference = { 
/**
 * The record.
 */
id: RecordId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its reference.
 */
ref: string, 
/**
 * The case or owner it belongs to.
 */
parent: RecordId | null, 
/**
 * Its title at the later time, or the last there was.
 */
title: string, 
/**
 * What happened.
 */
change: Change, 
/**
 * Events about it between the two times.
 */
events: number, 
/**
 * The fields that differ.
 */
fields: Array<FieldDifference>, };

export type RecordId = string;

export type RecordView = { 
/**
 * Id.
 */
id: RecordId, 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Reference.
 */
ref: string, 
/**
 * The event that made it as it is.
 */
seq: number, 
/**
 * The document.
 */
record: AnyRecord, 
/**
 * Records it links to.
 */
links: Array<LinkView>, 
/**
 * Records that link to it.
 */
linked_from: Array<LinkView>, 
/**
 * For an activity: rights that follow from its bases.
 */
rights: Array<ActivityRight>, 
/**
 * For an activity: what Article 30 asks for and is not there.
 */
gaps: Array<Art30Item>, 
/**
 * For an activity: what Article 30 asks for, item by item, and why it is there or not.
 */
completeness: Completeness | null, 
/**
 * For an activity: decisions of the Commission that lapsed, end soon or are limited, and on which its transfers rest.
 */
touched_by: Array<Sentence>, 
/**
 * For an assessment: what changed since it was decided.
 */
outdated: Array<Sentence>, 
/**
 * The approved version that keeps it from being changed.
 */
frozen_by: LinkView | null, };

export type RegisterOrder = { 
/**
 * The approved version; none for the register as it is.
 */
version: RecordId | null, };

export type Release = { 
/**
 * Free text.
 */
text: boolean, 
/**
 * Personal data.
 */
personal: boolean, 
/**
 * The content of attachments.
 */
attachments: boolean, 
/**
 * Privileged legal advice.
 */
privileged: boolean, };

export type Reminder = { 
/**
 * The record.
 */
id: RecordId, 
/**
 * The code of its clock, follow-up or review.
 */
what: Line, };

export type Removal = { 
/**
 * The record.
 */
id: RecordId, 
/**
 * Why, in the author's words.
 */
reason: Line, };

export type Reopening = { 
/**
 * The version.
 */
id: RecordId, 
/**
 * Why.
 */
reason: Prose, };

export type ReplyTimes = { 
/**
 * The one in the middle; the mean of both where there are two.
 */
median: number | null, 
/**
 * Nine of ten took no longer.
 */
ninetieth: number | null, 
/**
 * The longest.
 */
longest: number | null, };

export type ReportCopy = { 
/**
 * The record that says so.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * When it was made.
 */
at: Moment | null, 
/**
 * Who had it made.
 */
by: Line | null, 
/**
 * File name under which it was written.
 */
file_name: Line, 
/**
 * SHA-256 of its bytes, hexadecimal.
 */
sha256: string | null, 
/**
 * What was ordered, to make it again; none if the record does not say it whole. A day that was today then is
 * today again.
 */
order: ReportOrder | null, };

export type ReportFavourite = { 
/**
 * What this person calls it; of one name there is one.
 */
name: Line, 
/**
 * Which.
 */
kind: ReportKind, 
/**
 * As what.
 */
format: Format, 
/**
 * In which language.
 */
language: Language, 
/**
 * For whom.
 */
audience: Audience | null, 
/**
 * The layout of an authority.
 */
layout: ProfileCode | null, 
/**
 * Whether it speaks of a period, where it need not.
 */
with_period: boolean, };

export type ReportFile = { 
/**
 * Its name.
 */
file_name: string, 
/**
 * The record that says that it was given out; none if nobody here could write it.
 */
recorded: string | null, 
/**
 * SHA-256 of its bytes, hexadecimal.
 */
sha256: string, };

export type ReportGroup = "register" | "requests" | "findings" | "others";

export type ReportKind = "record-controller" | "record-processor" | "legal-bases" | "processors-transfers" | "retention" | "request-log" | "request-statistics" | "transparency" | "authority-disclosures" | "findings" | "case" | "notice-comparison" | "assessment" | "deadline-calendar" | "erasure" | "annual" | "register-export";

export type ReportMade = { 
/**
 * Its volumes, most reports one; none when the person closed the dialog.
 */
files: Array<ReportFile>, };

export type ReportOffer = { 
/**
 * Which.
 */
kind: ReportKind, 
/**
 * Beside which others it is offered.
 */
group: ReportGroup, 
/**
 * As what.
 */
formats: Array<Format>, 
/**
 * For whom; the first unless another is chosen.
 */
audiences: Array<Audience>, 
/**
 * Whether it speaks of a period.
 */
period: Takes, 
/**
 * Whether it is about one record.
 */
subject: Takes, 
/**
 * Of which kinds that record can be.
 */
subject_kinds: Array<Kind>, 
/**
 * Of which kind the records are to which it can be narrowed; none if it cannot.
 */
narrows: Kind | null, 
/**
 * The layouts of authorities in which it can be set.
 */
layouts: Array<ProfileCode>, 
/**
 * The formats that take such a layout.
 */
layout_formats: Array<Format>, };

export type ReportOrder = { 
/**
 * Which.
 */
kind: ReportKind, 
/**
 * As what.
 */
format: Format, 
/**
 * In which language its own words are.
 */
language: Language, 
/**
 * The record of a report that is about one.
 */
subject: RecordId | null, 
/**
 * The day for which it speaks; today, where the organisation is, if none is given.
 */
as_of: string | null, 
/**
 * The period of a report that speaks of one.
 */
period: FiguresPeriod | null, 
/**
 * For whom it is cut; the first for whom it is made, if nobody is named.
 */
audience: Audience | null, 
/**
 * What it is narrowed to: records that meet all of these conditions.
 */
filters: Array<Filter>, 
/**
 * These records only; all when empty.
 */
records: Array<RecordId>, 
/**
 * The layout of an authority; none for the product's own.
 */
layout: ProfileCode | null, 
/**
 * Which volume of a report in several, from 1; all if none is named.
 */
volume: number | null, 
/**
 * To whom it goes; recorded with the copy.
 */
recipient: Line, 
/**
 * What for; recorded with the copy.
 */
purpose: Prose, };

export type ReportPage = { 
/**
 * The picture: PNG, base64.
 */
png: string, 
/**
 * Its width in pixels.
 */
width: number, 
/**
 * Its height in pixels.
 */
height: number, };

export type ReportPreview = { 
/**
 * The pages.
 */
pages: Array<ReportPage>, 
/**
 * How many pages there are in all, of what was set for it.
 */
total: number, 
/**
 * Whether only its beginning was set: the report itself then has more pages.
 */
cut: boolean, };

export type ReportVerdict = { 
/**
 * File name; none when the person closed the dialog.
 */
file_name: string | null, 
/**
 * The verdict's word.
 */
verdict: string | null, 
/**
 * Events under the head that it carries.
 */
size: number | null, 
/**
 * Root of that head, hexadecimal.
 */
root: string | null, 
/**
 * What there is to say.
 */
sentences: Array<Sentence>, };

export type Request = { 
/**
 * Title by which people find the case. No name of a person in it.
 */
title: Line, 
/**
 * Family.
 */
family: Family | null, 
/**
 * Subtype; belongs to the family.
 */
subtype: Subtype | null, 
/**
 * How it came in.
 */
channel: Channel | null, 
/**
 * When, and in which zone.
 */
received_at: Moment | null, 
/**
 * Who asks.
 */
requester: Requester | null, 
/**
 * Their reference.
 */
requester_ref_no: Line, 
/**
 * For whom they act.
 */
on_behalf_of: Line, 
/**
 * Their mandate.
 */
mandate_ref: Line, 
/**
 * Language, as written.
 */
language: Line, 
/**
 * What is asked, in their words or ours.
 */
scope_text: Prose, 
/**
 * Activities concerned.
 */
activities: Array<RecordId>, 
/**
 * Categories of data asked for.
 */
data_requested: Array<Line>, 
/**
 * Data from.
 */
period_from: string | null, 
/**
 * Data to.
 */
period_to: string | null, 
/**
 * How many persons.
 */
subjects_count: number | null, 
/**
 * Personal data are asked for.
 */
contains_personal: boolean | null, 
/**
 * Non-personal data are asked for.
 */
contains_nonpersonal: boolean | null, 
/**
 * Urgency.
 */
urgency: Urgency | null, 
/**
 * Secrecy ordered: the provision. Empty when none.
 */
secrecy_provision: Line, 
/**
 * Secrecy ordered until.
 */
secrecy_until: string | null, 
/**
 * Date in the order or statute, when one is set.
 */
ordered_by: string | null, 
/**
 * When the data were obtained, if not from the person (Art 14(3)(a)).
 */
data_obtained_on: string | null, 
/**
 * First contact with the person, or first disclosure to somebody else (Art 14(3)(b), (c)).
 */
first_contact_on: string | null, 
/**
 * When the enforcing authority was notified (Regulation (EU) 2023/1543 Art 8).
 */
enforcing_notified_at: Moment | null, 
/**
 * When the form of Annex III reached the issuing authority (Regulation (EU) 2023/1543 Art 10).
 */
annex_iii_sent_on: string | null, 
/**
 * When the national body was asked for its opinion (Data Act Art 32(3)).
 */
opinion_asked_on: string | null, 
/**
 * Whether a production request was announced, so that data are preserved until then (Regulation (EU) 2023/1543 Art 11(1)).
 */
preserve_until_production: boolean | null, 
/**
 * Where the authority belongs. The product finds it from the country; an international organisation or a body
 * of the Union is said.
 */
origin: Origin | null, 
/**
 * Data set aside stay so until.
 */
preserved_until: string | null, 
/**
 * Where it stands, for lists. Follows from the state; the product fills it.
 */
status: RequestStatus | null, 
/**
 * Where it stands in its machine. Only a transition changes it; the product fills it.
 */
state: State | null, 
/**
 * Whether secrecy hides it from those it is not assigned to. The product finds it.
 */
restricted: boolean, 
/**
 * Who handles it, by name.
 */
assigned_to: Line, 
/**
 * Who handles it, as enrolled: they see it while secrecy hides it from others. The product finds it from the
 * name when that is written.
 */
assignee: RecordId | null, 
/**
 * Who else sees it while it is under secrecy, and takes part: its reviewer, its second approver, who carries it
 * out.
 */
admitted: Array<RecordId>, 
/**
 * Clocks. The product fills them.
 */
deadlines: Array<Clock>, 
/**
 * Pauses.
 */
pauses: Array<Pause>, 
/**
 * Extension.
 */
extension: Extension | null, 
/**
 * The message this was split from.
 */
parent_request: RecordId | null, 
/**
 * Requests that belong together.
 */
linked: Array<RecordId>, 
/**
 * Closed at.
 */
closed_at: Moment | null, 
/**
 * The file is due for erasure on.
 */
retention_due: string | null, 
/**
 * Nothing may be erased.
 */
legal_hold: boolean, 
/**
 * Why nothing may be erased.
 */
hold_reason: Prose, 
/**
 * When the hold is to be looked at again.
 */
hold_review: string | null, 
/**
 * The file may only be stored (Art 18).
 */
restriction: boolean | null, 
/**
 * Classes of data asked for, as statistics count them.
 */
data_classes: Array<DataClass>, 
/**
 * The earlier order that this one only repeats: it is not counted again.
 */
reissue_of: RecordId | null, 
/**
 * What statistics need of a case whose persons were erased. The product fills it.
 */
figures: CaseFigures | null, };

export type RequestRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Title.
 */
title: Line, 
/**
 * Family.
 */
family: Family | null, 
/**
 * Subtype.
 */
subtype: Subtype | null, 
/**
 * Where it stands.
 */
status: RequestStatus, 
/**
 * Received.
 */
received_at: Moment | null, 
/**
 * Last day in law.
 */
due: string | null, 
/**
 * Day to plan for: the list is sorted by it.
 */
safe: string | null, 
/**
 * Last day after which it counts as late.
 */
late_after: string | null, 
/**
 * Whether the requester is outside the EEA.
 */
outside_eea: boolean | null, 
/**
 * Whether somebody still has to act.
 */
open: boolean, };

export type RequestStatus = "draft" | "received" | "triaged" | "in_assessment" | "awaiting_requester" | "awaiting_third" | "on_hold_legal" | "decided" | "executing" | "communicated" | "closed" | "withdrawn" | "transferred" | "reopened";

export type Requester = { 
/**
 * Name of the person, or of the office.
 */
name: Line, 
/**
 * Organisation or authority.
 */
organisation: Line, 
/**
 * Country; for an authority the one whose power it exercises.
 */
country: Country | null, 
/**
 * E-mail, telephone or postal address.
 */
contact: Line, };

export type ResidualRisk = "low" | "medium" | "high";

export type Retention = { 
/**
 * Category of data, per language; empty for all of the activity.
 */
data_category: LangLine, 
/**
 * The period. None with a trigger means: at once when it happens.
 */
period: IsoPeriod | null, 
/**
 * What starts it.
 */
trigger: Trigger | null, 
/**
 * Never longer than this.
 */
max_period: IsoPeriod | null, 
/**
 * What happens at the end.
 */
action: RetentionAction | null, 
/**
 * At least so long, by law.
 */
legal_min: IsoPeriod | null, 
/**
 * Law that asks for at least this.
 */
legal_min_ref: Line, 
/**
 * At most so long, by law.
 */
legal_max: IsoPeriod | null, 
/**
 * Law that allows at most this.
 */
legal_max_ref: Line, 
/**
 * What suspends it.
 */
exceptions: Array<RetentionException>, 
/**
 * The criteria, where there is no number (Art 13(2)(a)), per language.
 */
criteria_text: LangText, };

export type RetentionAction = "delete" | "anonymise" | "delete_or_anonymise" | "archive_restricted" | "review";

export type RetentionDone = { 
/**
 * The run.
 */
ref: string, 
/**
 * The report that is kept with it.
 */
report: DeletionReport, 
/**
 * What was proposed and no longer done, because something stands against it by now.
 */
spared: Array<RetentionItem>, 
/**
 * What went, and that it is nowhere in the file.
 */
erased: Erased, };

export type RetentionException = "legal_hold" | "open_request" | "open_complaint" | "dispute" | "statutory_period" | "restriction_18" | "preservation_order";

export type RetentionItem = { 
/**
 * The case or the file.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is, for the periods.
 */
object: OwnObject, 
/**
 * Family of the case.
 */
family: Family | null, 
/**
 * Subtype of the case.
 */
subtype: Subtype | null, 
/**
 * Closed on.
 */
closed_on: string | null, 
/**
 * Due since.
 */
due: string, 
/**
 * The law or decision behind the period.
 */
legal_source: string, 
/**
 * What stands against it, each with the record it comes from.
 */
exceptions: Array<Held>, 
/**
 * Records that lose values: the case with its entries and files.
 */
records: number, 
/**
 * Values that go.
 */
values: number, 
/**
 * Files whose content goes.
 */
files: number, 
/**
 * Their bytes.
 */
bytes: number, };

export type RetentionPlan = { 
/**
 * The day it is for.
 */
on: string, 
/**
 * What is due and may go.
 */
items: Array<RetentionItem>, 
/**
 * What is due and has to wait.
 */
waiting: Array<RetentionItem>, 
/**
 * Closed cases for which no day follows.
 */
undetermined: Array<Held>, 
/**
 * The periods in force.
 */
periods: Array<PeriodInForce>, 
/**
 * Copies given out that hold the same data.
 */
copies: Array<KnownCopy>, };

export type RetentionRow = { 
/**
 * Reference of the activity.
 */
ref: string, 
/**
 * The activity.
 */
id: RecordId, 
/**
 * Its place among the rules of the activity.
 */
place: number, 
/**
 * Name of the activity.
 */
activity: LangText, 
/**
 * The rule; empty for an activity that has none.
 */
rule: Retention, 
/**
 * Whether the activity has no rule at all.
 */
missing: boolean, };

export type RetentionRun = { 
/**
 * The day for which it was previewed.
 */
on: string | null, 
/**
 * Cases to lose their persons, and files that were sent.
 */
records: Array<RecordId>, 
/**
 * Why.
 */
reason: Prose, 
/**
 * Who proposed it: the first approval. The product fills it.
 */
proposed_by: RecordId | null, 
/**
 * When. The product fills it.
 */
proposed_at: Moment | null, 
/**
 * Who approved it: somebody else. The product fills it.
 */
approved_by: RecordId | null, 
/**
 * When. The product fills it.
 */
approved_at: Moment | null, 
/**
 * When it was carried out. The product fills it.
 */
done_at: Moment | null, 
/**
 * What it did. The product fills it.
 */
report: DeletionReport | null, };

export type ReturnItem = { 
/**
 * Its id.
 */
uuid: string, 
/**
 * What it is.
 */
op: ReviewOp, 
/**
 * When, by the reviewer's clock.
 */
at: string, 
/**
 * The record it is about; none for a verdict on all that was reviewed.
 */
target: RecordId | null, 
/**
 * Its reference; none if it was taken out since.
 */
ref: string | null, 
/**
 * Its kind; none if it was taken out since.
 */
kind: Kind | null, 
/**
 * The field.
 */
field: string, 
/**
 * For a suggestion in one of several rows: what tells which one, as it stands, or as it was named if it is gone.
 */
row: unknown, 
/**
 * The row as the reviewer named it, by which it is found in what they saw.
 */
row_name: Record<string, unknown> | null, 
/**
 * For a suggestion in a row: the column of it.
 */
column: string, 
/**
 * Whether that row is not there any more, or not to be told apart.
 */
row_gone: boolean, 
/**
 * What was said.
 */
text: Prose, 
/**
 * For a verdict.
 */
verdict: ReviewVerdict | null, 
/**
 * For a suggestion: the value as it now is.
 */
current: unknown, 
/**
 * For a suggestion: the value that is proposed.
 */
suggested: unknown, 
/**
 * For a file: its name.
 */
name: Line, 
/**
 * What merging would do.
 */
state: ItemState, 
/**
 * What stands under its id already.
 */
conflicts_with: string | null, 
/**
 * Whether the record changed since the reviewer saw it.
 */
stale: boolean, 
/**
 * For a suggestion: whether the field changed since the reviewer saw it.
 */
field_changed: boolean, 
/**
 * For a suggestion: whether nothing stood there when the reviewer saw it.
 */
was_empty: boolean, 
/**
 * Whether it becomes an opinion in the file of a case.
 */
opinion: boolean, };

export type ReturnMade = { 
/**
 * Name of the file; none if somebody changed their mind.
 */
file_name: string | null, 
/**
 * The reviewer's key, as words to read out.
 */
fingerprint: string, };

export type ReturnOrder = { 
/**
 * Who reviewed; empty for the name used last.
 */
reviewer: Line, };

export type ReturnPlan = { 
/**
 * The return.
 */
return_id: string, 
/**
 * The bundle it answers.
 */
bundle_id: string, 
/**
 * The copy given out that it answers, by reference, if it is in the list.
 */
export: string | null, 
/**
 * Who reviewed, as they say.
 */
reviewer: Line, 
/**
 * The key that signed, as words to compare with those the reviewer reads out.
 */
fingerprint: string, 
/**
 * Whether that key was confirmed here before; if not, merging needs it confirmed.
 */
key_known: boolean, 
/**
 * Events under the head that was reviewed.
 */
base_size: number, 
/**
 * Root of it.
 */
base_root: Sha256Hex, 
/**
 * When it was cosigned, by the reviewer's clock.
 */
cosigned_at: string, 
/**
 * Whether this return was merged before.
 */
merged_before: boolean, 
/**
 * What is in it, in order.
 */
items: Array<ReturnItem>, };

export type Review = { 
/**
 * When.
 */
on: string | null, 
/**
 * By whom.
 */
by: Line, 
/**
 * What came of it.
 */
outcome: ReviewOutcome | null, 
/**
 * What was found.
 */
remarks: Prose, };

export type ReviewCode = "review_due" | "dpa_review_due" | "tia_review_due";

export type ReviewComment = { 
/**
 * What it is.
 */
op: ReviewOp | null, 
/**
 * Its id, drawn by the reviewer's program: merged twice, it is there once.
 */
uuid: Line, 
/**
 * The return it came with.
 */
review: RecordId | null, 
/**
 * Who said it.
 */
reviewer: RecordId | null, 
/**
 * SHA-256 of `return.json`.
 */
return_sha256: Sha256Hex | null, 
/**
 * SHA-256 of what was said, as it stands in the return.
 */
said_sha256: Sha256Hex | null, 
/**
 * When, by their clock.
 */
at: Moment | null, 
/**
 * The record it is about; none for a verdict on all that was reviewed.
 */
target: RecordId | null, 
/**
 * The field of it; empty for the record as a whole.
 */
target_field: Line, 
/**
 * For a suggestion in one of several rows: what names the row, as JSON.
 */
target_row: Prose, 
/**
 * For a suggestion in a row: the column of it.
 */
target_column: Line, 
/**
 * The case that the record belongs to, if it does.
 */
case: RecordId | null, 
/**
 * The event that the reviewer's copy of the record stems from.
 */
base_seq: number, 
/**
 * Whether the record had changed when this was merged.
 */
stale: boolean, 
/**
 * The comment it answers, by its id.
 */
in_reply_to: Line, 
/**
 * What they said.
 */
text: Prose, 
/**
 * For a suggestion: SHA-256 of the value that the reviewer saw, as canonical JSON.
 */
old_digest: Sha256Hex | null, 
/**
 * For a suggestion: the value they propose, as JSON.
 */
suggested: Prose, 
/**
 * For a verdict.
 */
verdict: ReviewVerdict | null, 
/**
 * For a file: the attachment, kept apart until somebody releases it.
 */
attachment: RecordId | null, 
/**
 * What we decided; none yet while it is open.
 */
decision: ReviewDecision | null, 
/**
 * Why.
 */
decision_reason: Prose, 
/**
 * Decided by. The product fills it.
 */
decided_by: RecordId | null, 
/**
 * Decided at. The product fills it.
 */
decided_at: Moment | null, };

export type ReviewCommentView = { 
/**
 * Its id.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * The event that made it as it is.
 */
seq: number, 
/**
 * What was said and what was decided.
 */
comment: ReviewComment, 
/**
 * Name of the reviewer.
 */
reviewer: string, 
/**
 * Reference of the record it is about; none if it was taken out.
 */
target_ref: string | null, 
/**
 * Whether the record is no longer as the reviewer saw it.
 */
outdated: boolean, 
/**
 * For a suggestion: the value as it now is.
 */
current: unknown, 
/**
 * For a suggestion: whether the field is no longer as the reviewer saw it.
 */
field_changed: boolean, 
/**
 * For a suggestion: whether nothing stood there when the reviewer saw it.
 */
was_empty: boolean, 
/**
 * For a suggestion in one of several rows: what tells which one, as it stands, or as it was named if it is gone.
 */
row: unknown, 
/**
 * Whether that row is not there any more, or not to be told apart.
 */
row_gone: boolean, };

export type ReviewDecided = { 
/**
 * The record of it.
 */
id: RecordId, 
/**
 * Accepted, or declined.
 */
accept: boolean, 
/**
 * Why.
 */
reason: Prose, 
/**
 * Accept a suggestion although its field changed since.
 */
although_changed: boolean, };

export type ReviewDecision = "accepted" | "declined" | "kept_beside" | "not_taken";

export type ReviewOp = "comment" | "reply" | "suggestion" | "verdict" | "attachment";

export type ReviewOutcome = "in_order" | "updated" | "action_needed";

export type ReviewState = { 
/**
 * Name of the file.
 */
file_name: Line, 
/**
 * Whether it waits for what opens it.
 */
sealed: boolean, 
/**
 * Whether that is a key; else a passphrase.
 */
to_keys: boolean, 
/**
 * Why it was refused; asking again reads it again.
 */
refused: WireError | null, 
/**
 * The bundle, once it is open and proven.
 */
bundle: BundleView | null, 
/**
 * What was said so far.
 */
said: Array<Op>, };

export type ReviewVerdict = "approve" | "reject" | "needs_info";

export type ReviewVerdictOfTrail = "VERIFIED" | "UNANCHORED" | "DIVERGED";

export type ReviewedEvent = { 
/**
 * Its number.
 */
seq: number, 
/**
 * When, by the author's clock.
 */
at: string, 
/**
 * Kind, e.g. `activity.changed`.
 */
kind: string, 
/**
 * Why, if that was given.
 */
reason: string | null, };

export type ReviewedFile = { 
/**
 * SHA-256 of its content.
 */
sha256: Sha256Hex, 
/**
 * Size in bytes.
 */
size: number, 
/**
 * Media type, by content.
 */
media_type: string, };

export type ReviewedRecord = { 
/**
 * Its id.
 */
id: RecordId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its reference.
 */
ref: string, 
/**
 * Its title, if that was given.
 */
title: string, 
/**
 * The event that made it as it is.
 */
seq: number, 
/**
 * The case or record it belongs to, if that is in the bundle.
 */
parent: RecordId | null, 
/**
 * Its fields that were given and are not empty.
 */
fields: Record<string, unknown>, 
/**
 * Its fields that were withheld; the trail commits to each.
 */
withheld: Array<string>, 
/**
 * What happened to it.
 */
events: Array<ReviewedEvent>, 
/**
 * For an attachment: the SHA-256 of its content, if the content was given.
 */
content: Sha256Hex | null, };

export type Revocation = { 
/**
 * The person.
 */
id: RecordId, 
/**
 * Why, in the author's words.
 */
reason: Line, };

export type Right = "information" | "withdraw" | "access" | "rectification" | "erasure" | "restriction" | "notification" | "portability" | "objection" | "objection_marketing" | "objection_research" | "automated" | "complaint";

export type RightsChannel = { 
/**
 * E-mail, form, link in the message, cookie settings, ...
 */
channel: Line, 
/**
 * For what it serves.
 */
serves: Line, };

export type RightsFigures = { 
/**
 * The period, by receipt.
 */
period: FiguresPeriod, 
/**
 * All of it.
 */
total: MonthFigures, 
/**
 * By month, every month of the period, also those without a request.
 */
months: Array<MonthFigures>, 
/**
 * Tables.
 */
tables: Array<FigureTable>, 
/**
 * Requests with a check of identity.
 */
identity_checks: number, 
/**
 * Complaints to the organisation.
 */
complaints: number, 
/**
 * Complaints through the supervisory authority.
 */
authority_cases: number, };

export type Role = "privacy_officer" | "intake" | "case_handler" | "legal_reviewer" | "approver" | "executor" | "auditor";

export type Row = { 
/**
 * The activity; none for one that the register does not have.
 */
activity: RecordId | null, 
/**
 * Its reference; empty without one.
 */
reference: string, 
/**
 * Its name in the register, or as the text has it.
 */
name: LangText, 
/**
 * Whether the notice describes it at all.
 */
described: boolean, 
/**
 * By attribute, in the order of [`Matrix::ATTRIBUTES`].
 */
cells: Array<Cell>, };

export type RowVerdict = "create" | "update" | "unchanged" | "error";

export type RuleId = string;

export type RulesQuery = { 
/**
 * Conditions on the activities, all of which hold.
 */
filters: Array<Filter>, 
/**
 * By what they are sorted; `status` sorts by what starts the period.
 */
sort: SortKey, 
/**
 * Largest first.
 */
descending: boolean, 
/**
 * Rows passed over.
 */
offset: number, 
/**
 * Rows wanted, at most 200.
 */
limit: number, };

export type RunProposal = { 
/**
 * The day for which it was previewed.
 */
on: string, 
/**
 * Cases to lose their persons, and files that were sent.
 */
records: Array<RecordId>, 
/**
 * Why, in the author's words.
 */
reason: Prose, };

export type Said = { 
/**
 * How much it weighs.
 */
weight: SaidWeight, 
/**
 * The column, from 0; none for the whole row.
 */
column: number | null, 
/**
 * What is said.
 */
sentence: Sentence, };

export type SaidWeight = "error" | "look" | "note";

export type SavedView = { 
/**
 * Name by which people find it.
 */
name: Line, 
/**
 * Of which kind of record.
 */
list: Kind | null, 
/**
 * What its rows are; the records themselves when not said.
 */
rows: ListRows | null, 
/**
 * Conditions, all of which hold.
 */
filters: Array<Filter>, 
/**
 * By what it is sorted.
 */
sort: SortKey | null, 
/**
 * The column it is sorted by, when its rows are no records.
 */
column: Line, 
/**
 * Largest first.
 */
descending: boolean, 
/**
 * By what its records are counted beside it.
 */
group: GroupBy | null, };

export type Say = { 
/**
 * What it is.
 */
op: ReviewOp | null, 
/**
 * The record, by reference or id; empty for a verdict on all that is reviewed.
 */
target: Line, 
/**
 * The field of it.
 */
field: Line, 
/**
 * For a suggestion in one of several rows: its place, from 1, or some of what stands in it.
 */
row: number | Record<string, unknown> | null, 
/**
 * For a suggestion in a row: the column of it.
 */
column: Line, 
/**
 * The comment it answers.
 */
in_reply_to: string | null, 
/**
 * What is said.
 */
text: Prose, 
/**
 * For a suggestion: the value that is proposed.
 */
new: unknown, 
/**
 * For a verdict.
 */
verdict: ReviewVerdict | null, 
/**
 * For a file: its name.
 */
name: Line, };

export type SccAnnex = "I.A" | "I.B" | "I.C" | "II" | "III";

export type SccModule = "1" | "2" | "3" | "4";

export type SccOptions = { 
/**
 * Others may accede (Clause 7).
 */
docking: boolean, 
/**
 * How sub-processors are authorised (Clause 9; modules 2 and 3).
 */
sub_processors: SubsAuthorisation | null, 
/**
 * Days of notice before a new sub-processor.
 */
notice_days: number | null, 
/**
 * An independent body for disputes (Clause 11).
 */
redress_body: boolean, 
/**
 * Competent supervisory authority (Clause 13).
 */
authority: Line, 
/**
 * Law that governs them (Clause 17).
 */
governing_law: Line, 
/**
 * Courts (Clause 18).
 */
courts: Line, 
/**
 * Annexes that are filled in.
 */
annexes: Array<SccAnnex>, };

export type SccVersion = "2021/914" | "old";

export type ScopeAsked = { 
/**
 * What.
 */
scope: ErasureScope, };

export type Seal = { 
/**
 * The verdict's word; none while the check runs.
 */
verdict: string | null, 
/**
 * Events.
 */
size: number, 
/**
 * Root, hexadecimal.
 */
root: string, 
/**
 * When the last head was signed or checked.
 */
at: string, 
/**
 * Size of the head held outside the file that it was checked against.
 */
held: number | null, 
/**
 * Where each head that it contradicts was merged as that of a branch. Empty unless all of them were.
 */
merged: Array<MergedInto>, 
/**
 * Records that do not come from the log.
 */
faults: Array<string>, 
/**
 * Values that are absent without a reason.
 */
missing: number, 
/**
 * Values that were erased.
 */
erased: number, };

export type SealChanged = { 
/**
 * The seal.
 */
seal: Seal, };

export type SearchText = { 
/**
 * The words.
 */
text: Line, };

export type SecurityMeasure = { 
/**
 * Name by which people choose it.
 */
name: Line, 
/**
 * Its group.
 */
kind: MeasureKind | null, 
/**
 * The measure as it is described in the record (Art 30(1)(g)), per language.
 */
text: LangText, 
/**
 * Where it is shown that it is in place.
 */
evidence_ref: Line, 
/**
 * Unit that answers for it.
 */
owner_unit: Line, 
/**
 * When it is to be looked at again (Art 32(1)(d)).
 */
review_due: string | null, 
/**
 * When it was last looked at.
 */
last_reviewed_on: string | null, 
/**
 * Anything else.
 */
remarks: Prose, };

export type Sentence = { 
/**
 * The key in the files of words.
 */
key: string, 
/**
 * The arguments by the name that the words use.
 */
arguments: { [key in string]: Argument }, };

export type SentenceChange = { 
/**
 * How it stands.
 */
standing: SentenceStanding, 
/**
 * Its part of the notice.
 */
key: string, 
/**
 * Its words in the notice; none for a new one.
 */
was: string | null, 
/**
 * What the register supports now; none for one that is gone.
 */
now: string | null, 
/**
 * The fields that changed since: record and field.
 */
because: Array<[RecordId, string]>, };

export type SentenceStanding = "outdated" | "gone" | "new";

export type Settle = { "settle": "confirm", 
/**
 * Which statement.
 */
key: Line, } | { "settle": "reject", 
/**
 * Which statement.
 */
key: Line, } | { "settle": "reopen", 
/**
 * Which statement.
 */
key: Line, } | { "settle": "tie", 
/**
 * Which statement.
 */
key: Line, 
/**
 * The activity.
 */
activity: RecordId | null, } | { "settle": "correct", 
/**
 * Which statement.
 */
key: Line, 
/**
 * What the text says.
 */
statement: Statement, } | { "settle": "add", 
/**
 * What the text says.
 */
statement: Statement, } | { "settle": "put_aside", 
/**
 * What it is marked as.
 */
mark: MarkKind, 
/**
 * Where.
 */
span: Span, };

export type SettleStatements = { 
/**
 * The notice.
 */
id: RecordId, 
/**
 * The event that the screen's copy stems from.
 */
based_on: number | null, 
/**
 * The decisions, in order.
 */
decisions: Array<Settle>, 
/**
 * Why, in the author's words.
 */
reason: Line, };

export type Severity = "blocker" | "high" | "medium" | "low" | "info";

export type Sha256Hex = string;

export type Shape = "line" | "prose" | "date" | "flag" | "code" | "lines" | "things" | "link" | "links" | "country" | "countries";

export type ShareOrder = { 
/**
 * What is shared.
 */
scope: ShareScope, 
/**
 * For whom.
 */
recipient: Line, 
/**
 * What for.
 */
purpose: Prose, 
/**
 * Last day on which it may be kept.
 */
expires: string | null, 
/**
 * Seals it under a passphrase that is drawn.
 */
sealed: boolean, 
/**
 * Seals it to these age keys instead.
 */
keys: Array<string>, };

export type ShareScope = { 
/**
 * Records and cases, with what belongs to them.
 */
records: Array<RecordId>, 
/**
 * All of the register besides.
 */
register: boolean, 
/**
 * What goes besides what is open.
 */
released: Release, };

export type Side = "now" | { "at": string } | { "version": RecordId };

export type Sides = { 
/**
 * From.
 */
from: Side, 
/**
 * To.
 */
to: Side, 
/**
 * Of one record only.
 */
id: RecordId | null, };

export type SortKey = "ref" | "title" | "status" | "due" | "bases" | "changed" | "findings";

export type SourceColumn = { 
/**
 * Its place, from 0.
 */
index: number, 
/**
 * Its header; its letter where there is none.
 */
header: string, 
/**
 * What stands in its first cells that hold something.
 */
samples: Array<string>, };

export type SourceForm = "csv" | "xlsx" | "ods" | "export";

export type SourceLayout = "rows" | "form";

export type SourceSheet = { 
/**
 * Its name; empty for text.
 */
name: string, 
/**
 * Whether the program that wrote it hides it.
 */
hidden: boolean, 
/**
 * Rows below the headers that hold something.
 */
rows: number, 
/**
 * The row that looks like headers, from 1; 0 where none does.
 */
header_row: number, 
/**
 * Its columns.
 */
columns: Array<SourceColumn>, 
/**
 * The layout that fits.
 */
profile: ProfileCode | null, 
/**
 * Where its columns most likely go.
 */
mapping: Array<MappedColumn>, };

export type SourceStatus = "seen" | "knowledge" | "product";

export type Span = [number, number];

export type SpecialCategory = "origin" | "politics" | "belief" | "union" | "genetic" | "biometric" | "health" | "sexuality" | "incidental";

export type SplitDone = { 
/**
 * Their ids, in the order asked for.
 */
parts: Array<RecordId>, 
/**
 * Everything that changed.
 */
changed: Array<ChangedRecord>, };

export type SplitOrder = { 
/**
 * The request that was logged first.
 */
id: RecordId, 
/**
 * What else it asks for.
 */
into: Array<Subtype>, 
/**
 * Why, in the author's words.
 */
reason: Line, };

export type Standing = "yes" | "conditional" | "no";

export type State = "draft" | "received" | "verifying" | "triaged" | "in_assessment" | "awaiting_requester" | "awaiting_third" | "awaiting_authority" | "on_hold_legal" | "legal_review" | "emergency_review" | "art48_worksheet" | "da32_worksheet" | "need_check" | "order_check" | "scoping" | "preserved" | "form_check" | "notified_wait" | "not_notified" | "emergency" | "annex_iii_sent" | "clarified" | "maintained" | "extended" | "production_announced" | "released" | "expired" | "deleted_snapshot" | "decided" | "executing" | "transmitted" | "not_executed" | "enforcement" | "communicated" | "follow_up" | "closed" | "withdrawn" | "transferred" | "forwarded_to_controller" | "reopened";

export type Stated = StatedBasis | StatedRetention | StatedRight | StatedContact | StatedRole | StatedChannel | StatedRecipient | StatedTransfer | StatedDecision | StatedDuty | StatedVersion | Prose;

export type StatedBasis = { 
/**
 * Article 6(1).
 */
art6: Art6 | null, 
/**
 * Article 9(2).
 */
art9: Array<Art9>, 
/**
 * The provision of another law that the text names.
 */
provision: Line, };

export type StatedChannel = { 
/**
 * Which way.
 */
channel: ChannelKind | null, 
/**
 * The address itself, as it stands there; empty when the text announces one and does not give it.
 */
text: Line, 
/**
 * The right it serves, when the text says so.
 */
serves: Right | null, };

export type StatedContact = { 
/**
 * Of whom.
 */
role: ContactRole | null, 
/**
 * Address, number or name, as it stands there.
 */
text: Line, };

export type StatedDecision = { 
/**
 * Whether decisions are made by automated means alone; none when not said.
 */
automated: boolean | null, 
/**
 * Whether there is profiling; none when not said.
 */
profiling: boolean | null, 
/**
 * What is said.
 */
text: Line, };

export type StatedDuty = { 
/**
 * Whether there is a duty.
 */
mandatory: Mandatory | null, 
/**
 * The consequence that is stated.
 */
consequence: Line, };

export type StatedRecipient = { 
/**
 * What kind, when the text says so.
 */
recipient: RecipientKind | null, 
/**
 * Who.
 */
text: Line, };

export type StatedRetention = { 
/**
 * How long.
 */
period: IsoPeriod | null, 
/**
 * From what on.
 */
trigger: Trigger | null, 
/**
 * What happens then.
 */
action: RetentionAction | null, 
/**
 * Never longer than this («no later than», «at most»).
 */
max_period: IsoPeriod | null, 
/**
 * The criterion, where there is no number (Art 13(2)(a)): «as long as necessary».
 */
criteria: Line, };

export type StatedRight = { 
/**
 * Which.
 */
right: Right | null, };

export type StatedRole = { 
/**
 * The role.
 */
role: ActivityRole | null, 
/**
 * For whom, or together with whom.
 */
whose: Line, };

export type StatedTransfer = { 
/**
 * Whether data leave the EEA; none when not said plainly.
 */
outside_eea: boolean | null, 
/**
 * Countries that are named.
 */
countries: Array<Country>, 
/**
 * The ground of Chapter V that is named.
 */
mechanism: Mechanism | null, 
/**
 * What is said.
 */
text: Line, };

export type StatedVersion = { 
/**
 * Its date.
 */
date: string | null, };

export type Statement = { 
/**
 * Name of this row within the notice, e.g. `s12`; it never changes.
 */
key: Line, 
/**
 * Number of the section it stands in, as in [`super::NoticeSection::number`].
 */
section: Line, 
/**
 * Marker of the list item it stands in, as the text has it without brackets or dot: `a`, `3`.
 */
label: Line, 
/**
 * The activity of the register it speaks of.
 */
activity: RecordId | null, 
/**
 * The activity as the text names it; empty for what is said of all processing.
 */
activity_label: Line, 
/**
 * What it speaks of.
 */
attribute: Attribute | null, 
/**
 * What it says.
 */
value: Stated | null, 
/**
 * The words that soften it: mainly, partly, usually.
 */
hedge: Line, 
/**
 * Where it stands; empty for what no single place says.
 */
span: Span, 
/**
 * The words at that place.
 */
quote: Prose, 
/**
 * How sure the reader is, in per cent; 100 for what a person wrote.
 */
confidence: number, 
/**
 * Where it stands; proposed when not said.
 */
status: StatementStatus | null, 
/**
 * Whether a person wrote it or changed what the reader proposed.
 */
by_hand: boolean, };

export type StatementStatus = "proposed" | "confirmed" | "rejected";

export type Status = { 
/**
 * The open workspace.
 */
workspace: WorkspaceStatus | null, 
/**
 * Recent files, newest first.
 */
recent: Array<RecentFile>, 
/**
 * Language.
 */
language: Language, 
/**
 * Theme.
 */
theme: Theme, 
/**
 * Whether the desktop is told what is due.
 */
reminders: boolean, 
/**
 * Today, where the organisation is.
 */
today: string, 
/**
 * What stands between the person and their signing keys.
 */
keys: KeyState, 
/**
 * Version of the program.
 */
version: string, };

export type Step = { 
/**
 * The request.
 */
request: RecordId | null, 
/**
 * Which step.
 */
step_code: StepCode | null, 
/**
 * The question as it was put, when it was put in other words than the procedure's.
 */
question: Prose, 
/**
 * The answer.
 */
answer: Answer | null, 
/**
 * Why.
 */
reason: Prose, 
/**
 * What the answer to a request for access holds (DS-09).
 */
content: Array<ContentItem>, 
/**
 * Attachments that show it.
 */
evidence: Array<RecordId>, 
/**
 * Privileged legal advice: never exported unless asked for. An opinion always is.
 */
privileged: boolean, 
/**
 * The entry this one corrects.
 */
corrects: RecordId | null, 
/**
 * Who. The product fills it.
 */
by: RecordId | null, 
/**
 * When. The product fills it.
 */
at: Moment | null, 
/**
 * In which role. The product fills it.
 */
role: Role | null, };

export type StepAnswer = { 
/**
 * The entry.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * Answer.
 */
answer: Answer | null, 
/**
 * Why.
 */
reason: Prose, 
/**
 * When.
 */
at: Moment | null, 
/**
 * Who.
 */
by: Line | null, 
/**
 * In which role.
 */
role: Role | null, 
/**
 * Evidence.
 */
evidence: Array<AttachmentView>, 
/**
 * What the access answer holds, for DS-09.
 */
content: Array<ContentItem>, 
/**
 * Privileged.
 */
privileged: boolean, };

export type StepCode = "DS-01" | "DS-02" | "DS-03" | "DS-04" | "DS-05" | "DS-06" | "DS-07" | "DS-08" | "DS-09" | "DS-10" | "DS-11" | "DS-12" | "DS-13" | "DS-14" | "DS-15" | "DS-16" | "DS-17" | "DS-18" | "DS-19" | "DS-20" | "DS-21" | "TP-01" | "TP-02" | "TP-03" | "TP-04" | "TP-05" | "TP-06" | "TP-07" | "TP-08" | "TP-09" | "TP-10" | "TP-11" | "TP-12" | "TP-13" | "TP-14" | "PA-01" | "PA-02" | "PA-03" | "PA-04" | "PA-05" | "PA-06" | "PA-07" | "PA-08" | "PA-09" | "PA-10" | "PA-11" | "PA-12" | "PA-13" | "PA-14" | "PA-15" | "PA-16" | "N-00" | "N-01" | "N-02" | "N-03" | "N-04" | "N-05" | "N-06" | "N-07" | "N-08" | "N-09" | "N-10" | "DS-22" | "DS-23" | "PA-00" | "PA-17" | "PA-18" | "EM-01" | "EM-02" | "EM-03" | "EM-04" | "EM-05" | "EM-06" | "EP-01" | "EP-02" | "EP-03" | "EP-04" | "EP-05" | "EP-06" | "EP-07" | "PR-01" | "PR-02" | "PR-03" | "PR-04" | "PR-05" | "D32-01" | "D32-02" | "D32-03" | "D32-04" | "D32-05" | "D32-06" | "D32-07" | "DA-01" | "DA-02" | "DA-03" | "DA-04" | "DA-05" | "DA-06" | "DA-07" | "DSA-01" | "DSA-02" | "DSA-03" | "DSA-04" | "NOTE" | "OPINION" | "FOUR-EYES";

export type StepView = { 
/**
 * Its code.
 */
code: StepCode, 
/**
 * Answers it allows.
 */
answers: Array<Answer>, 
/**
 * Citation.
 */
citation: string, 
/**
 * How well the citation was checked.
 */
source_status: SourceStatus, 
/**
 * The answer that stands.
 */
entry: StepAnswer | null, 
/**
 * The step that must be answered before this one.
 */
waits_for: StepCode | null, 
/**
 * Whether the answer needs something attached that shows it.
 */
evidence_wanted: boolean, };

export type SubProcessor = { 
/**
 * Who.
 */
name: Line, 
/**
 * The organisation, when it is recorded.
 */
organisation: RecordId | null, 
/**
 * For what.
 */
service: Line, 
/**
 * Where.
 */
country: Country | null, 
/**
 * How far down the chain: 1 is engaged by the processor, 2 by one of level 1, and so on. 1 when not said.
 */
level: number | null, 
/**
 * Who engaged it, when that was not the processor itself.
 */
engaged_by: Line, 
/**
 * Last looked at on.
 */
checked_on: string | null, };

export type SubjectRange = "up_to_100" | "up_to_1000" | "up_to_10000" | "up_to_100000" | "more";

export type SubsAuthorisation = "specific" | "general";

export type Subtype = "access" | "rectify" | "erase" | "restrict" | "port" | "object" | "object_dm" | "adm" | "withdraw" | "info" | "complaint" | "sa_complaint" | "notify_recipients" | "lawyer_for_subject" | "opposing_party" | "insurer" | "employer" | "customer_as_controller" | "group_company" | "business_partner" | "researcher" | "journalist" | "heir" | "guardian" | "debt_collector_or_bank" | "auditor" | "acquirer_m_and_a" | "rights_holder" | "court_civil" | "private_bailiff" | "data_act_user" | "data_act_third_party" | "other" | "sa_gdpr" | "dom_crim" | "dom_admin" | "dom_civil" | "epoc" | "epoc_pr" | "eio_mla" | "dsa9" | "dsa10" | "data_act_b2g" | "data_act_32" | "art48" | "intel_natsec" | "emergency_voluntary" | "informal";

export type Suggestible = "line" | "prose" | "languages" | "date" | "flag" | "number" | "code" | "codes" | "period" | "lines" | "things" | "link" | "links" | "country" | "countries" | "rows";

export type SuggestibleColumn = { 
/**
 * The column.
 */
field: string, 
/**
 * What can be suggested for it.
 */
shape: Suggestible, 
/**
 * The codes, for a code.
 */
codes: Array<string>, 
/**
 * The kind of record, for a link.
 */
kind: Kind | null, };

export type SuggestibleField = { 
/**
 * The field.
 */
field: string, 
/**
 * What can be suggested for it.
 */
shape: Suggestible, 
/**
 * The codes, for a code.
 */
codes: Array<string>, 
/**
 * The kind of record, for a link.
 */
kind: Kind | null, 
/**
 * What its rows are made of, for rows.
 */
rows: SuggestibleRows | null, };

export type SuggestibleRows = { 
/**
 * Whether there can be several; else the field is one row.
 */
several: boolean, 
/**
 * The columns by which a row is found, however the rows are ordered.
 */
named_by: Array<string>, 
/**
 * The columns that tell people which row it is.
 */
told_by: Array<string>, 
/**
 * The columns of which a value can be suggested.
 */
columns: Array<SuggestibleColumn>, };

export type Suppressed = { 
/**
 * The table; none for the total.
 */
dimension: Dimension | null, 
/**
 * The row; empty for the total.
 */
key: string, 
/**
 * Why.
 */
reason: SuppressionReason, 
/**
 * Its number.
 */
number: number, };

export type SuppressionReason = "holds_gagged" | "complement";

export type System = { 
/**
 * Name by which people know it.
 */
name: Line, 
/**
 * What it does.
 */
description: Prose, 
/**
 * Unit that answers for it.
 */
owner_unit: Line, 
/**
 * The engagement under which a processor runs it.
 */
processor: RecordId | null, 
/**
 * The organisation that runs or supplies it.
 */
organisation: RecordId | null, 
/**
 * Where its data are stored.
 */
locations: Array<Country>, 
/**
 * From where they can be reached: support, operations, development.
 */
access_countries: Array<Country>, 
/**
 * Measures that protect it, from the catalogue.
 */
measures: Array<RecordId>, 
/**
 * In use from.
 */
in_use_from: string | null, 
/**
 * In use to.
 */
in_use_to: string | null, 
/**
 * When it is to be looked at again.
 */
review_due: string | null, 
/**
 * Anything else.
 */
remarks: Prose, };

export type SystemRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Name.
 */
name: Line, 
/**
 * Unit that answers for it.
 */
owner_unit: Line, 
/**
 * Where its data are stored.
 */
locations: Array<Country>, 
/**
 * From where they can be reached.
 */
access_countries: Array<Country>, 
/**
 * Measures that protect it.
 */
measures: number, 
/**
 * Next review.
 */
review_due: string | null, 
/**
 * Records that name it.
 */
used: number, };

export type Taken = { 
/**
 * What changed; nothing when there was nothing to take back.
 */
changed: Array<ChangedRecord>, };

export type TakenBack = { 
/**
 * Its id.
 */
uuid: string, };

export type TakenFrom = "keep" | "other" | "both";

export type Takes = "no" | "optional" | "needed";

export type Template = { 
/**
 * Name for programs.
 */
key: string, 
/**
 * Name.
 */
name: LangText, 
/**
 * What it is about, and which legal bases are usual.
 */
words: LangText, 
/**
 * How well it was checked.
 */
source_status: SourceStatus, 
/**
 * An activity to begin with, in every language; function and provisions, which have one, in the language asked for.
 */
record: Activity, };

export type Theme = "system" | "light" | "dark";

export type ThenAsked = { 
/**
 * The record.
 */
id: RecordId, 
/**
 * After this many events; goes before the time.
 */
size: number | null, 
/**
 * At this time.
 */
at: string | null, };

export type ThenView = { 
/**
 * Id.
 */
id: RecordId, 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Reference.
 */
ref: string, 
/**
 * The event that made it as it was.
 */
seq: number, 
/**
 * The document.
 */
record: AnyRecord, 
/**
 * Fields that it had and that were erased since.
 */
erased: Array<string>, };

export type TiaResult = "none" | "problematic_not_applied" | "mitigated" | "problematic";

export type Tie = { 
/**
 * The record.
 */
record: RecordId | null, 
/**
 * The field of its document.
 */
field: Line, 
/**
 * SHA-256 of the field's canonical text when the sentence was made; none when the field was empty.
 */
digest: Sha256Hex | null, };

export type TouchedDecision = { 
/**
 * The decision.
 */
decision: string, 
/**
 * What it makes of the country.
 */
standing: CountryStanding, 
/**
 * Why.
 */
because: Sentence, 
/**
 * Activities with a transfer that rests on it.
 */
activities: Array<LinkView>, };

export type TrailItem = { 
/**
 * Number of the event.
 */
seq: number, 
/**
 * When.
 */
at: string, 
/**
 * Kind of event.
 */
kind: string, 
/**
 * Who.
 */
actor: string | null, 
/**
 * In which role.
 */
role: Role | null, 
/**
 * Why, for changes of the request.
 */
reason: string | null, 
/**
 * Hash of the leaf, hexadecimal.
 */
leaf_hash: string, 
/**
 * The kind of record.
 */
of: Kind, 
/**
 * Its id.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * The entry or attachment as it was recorded; none for the request itself.
 */
record: AnyRecord | null, 
/**
 * The entry that corrects this one.
 */
corrected_by: string | null, };

export type Transfer = { 
/**
 * Activity whose data go.
 */
activity: RecordId | null, 
/**
 * Exporter.
 */
exporter: Line, 
/**
 * The organisation that exports, when it is recorded.
 */
exporter_organisation: RecordId | null, 
/**
 * Importer.
 */
importer: Line, 
/**
 * The organisation that imports, when it is recorded.
 */
importer_organisation: RecordId | null, 
/**
 * The processor that imports, when it is recorded.
 */
processor: RecordId | null, 
/**
 * What the importer is.
 */
importer_role: ImporterRole | null, 
/**
 * Categories of data; all of the activity when none is named.
 */
data_categories: Array<LangLine>, 
/**
 * Countries.
 */
countries: Array<Country>, 
/**
 * The international organisation, when the importer is one (Art 30(1)(e)).
 */
international_organisation: Line, 
/**
 * Onward to.
 */
onward_to: Array<Country>, 
/**
 * Mechanism.
 */
mechanism: Mechanism | null, 
/**
 * The decision, contract or approval.
 */
mechanism_ref: Line, 
/**
 * Module of the clauses.
 */
scc_module: SccModule | null, 
/**
 * Version of the clauses.
 */
scc_version: SccVersion | null, 
/**
 * Signed on.
 */
scc_signed_on: string | null, 
/**
 * What was chosen and filled in.
 */
scc_options: SccOptions | null, 
/**
 * The importer was seen on the list of the Data Privacy Framework on.
 */
dpf_active_checked_on: string | null, 
/**
 * The assessment, in its six steps.
 */
tia: TransferAssessment | null, 
/**
 * Where the document of the assessment is.
 */
tia_ref: Line, 
/**
 * Its result.
 */
tia_result: TiaResult | null, 
/**
 * To be looked at again.
 */
tia_review_due: string | null, 
/**
 * Supplementary measures.
 */
supplementary: Array<Prose>, 
/**
 * What a derogation rests on.
 */
art49: Art49Record | null, 
/**
 * Repetitive.
 */
repetitive: boolean, 
/**
 * Only a limited number of persons.
 */
subjects_limited: boolean | null, 
/**
 * Supervisory authority informed on.
 */
sa_informed_on: string | null, 
/**
 * Persons informed on.
 */
subjects_informed_on: string | null, };

export type TransferAssessment = { 
/**
 * 1: the flow, the data, onward transfers, access.
 */
flow: Prose, 
/**
 * 2: the tool chosen, and why.
 */
tool: Prose, 
/**
 * 3: laws found, and whether they reach this importer.
 */
laws: Prose, 
/**
 * 3: what is done in practice.
 */
practice: Prose, 
/**
 * 3: sources read, with their dates.
 */
sources: Array<Line>, 
/**
 * 3: what the importer says of requests it received.
 */
importer_statement: Prose, 
/**
 * 3: essential guarantees found to hold.
 */
guarantees: Array<EssentialGuarantee>, 
/**
 * 4: technical measures.
 */
technical: Array<Prose>, 
/**
 * 4: contractual measures; alone they bind no authority.
 */
contractual: Array<Prose>, 
/**
 * 4: organisational measures; alone they bind no authority.
 */
organisational: Array<Prose>, 
/**
 * 4: whether they are effective.
 */
effective: boolean | null, 
/**
 * 5: formal steps.
 */
formal: Prose, 
/**
 * 6: what makes it due again before its date.
 */
triggers: Array<Line>, 
/**
 * Made on.
 */
assessed_on: string | null, 
/**
 * Made by.
 */
assessed_by: Line, };

export type TransferMatrix = { 
/**
 * The day for which it holds.
 */
on: string, 
/**
 * Every country to which data go, by code.
 */
countries: Array<CountryView>, 
/**
 * Every importer, by name.
 */
importers: Array<MatrixImporter>, 
/**
 * Decisions that are limited, over or soon over on that day, and what rests on them.
 */
touched: Array<TouchedDecision>, };

export type TransferRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Importer.
 */
importer: Line, 
/**
 * Countries.
 */
countries: Array<Country>, 
/**
 * Mechanism.
 */
mechanism: Mechanism | null, 
/**
 * Assessment to be looked at again.
 */
tia_review_due: string | null, 
/**
 * Activity.
 */
activity: RecordId | null, };

export type Transition = { 
/**
 * The request.
 */
request: RecordId | null, 
/**
 * What moved it.
 */
event: CaseEvent | null, 
/**
 * Why, in the author's words. Needed for a move that does not follow from an entry.
 */
reason: Prose, 
/**
 * The machine. The product fills it.
 */
machine: MachineCode | null, 
/**
 * The version of the tables. The product fills it.
 */
rulepack: Line, 
/**
 * From. The product fills it.
 */
from_state: State | null, 
/**
 * To. The product fills it.
 */
to_state: State | null, 
/**
 * The entry or attachment from which it followed by itself. The product fills it.
 */
caused_by: RecordId | null, 
/**
 * Who. The product fills it.
 */
by: RecordId | null, 
/**
 * When. The product fills it.
 */
at: Moment | null, 
/**
 * In which role. The product fills it.
 */
role: Role | null, };

export type Transparency = { 
/**
 * The period, by receipt.
 */
period: FiguresPeriod, 
/**
 * All requests of public authorities.
 */
total: FigureRow, 
/**
 * Lines of services: one for each activity of each request.
 */
service_lines: Count, 
/**
 * Repeated orders that were not counted again.
 */
reissued: Count, 
/**
 * Requests of third parties without public power, with orders of civil courts among them.
 */
non_governmental: Count, 
/**
 * Tables.
 */
tables: Array<FigureTable>, 
/**
 * Whether bands stand in the place of numbers.
 */
banded: boolean, 
/**
 * The log of suppression; empty in what is made for the public.
 */
suppressed: Array<Suppressed>, };

export type TransparencyAsked = { 
/**
 * The period, by receipt.
 */
period: FiguresPeriod, 
/**
 * For the public: in bands where a case under secrecy could show, without the log of what was suppressed.
 */
public: boolean, };

export type TrendPoint = { 
/**
 * The day.
 */
on: string, 
/**
 * How many, by severity; what is accepted counts too, since an acceptance takes nothing away.
 */
counts: FindingCounts, };

export type Trigger = "collection" | "last_activity" | "end_of_contract" | "end_of_relationship" | "end_of_process" | "application_deadline" | "last_correspondence" | "consent_withdrawn" | "objection" | "event_end" | "fiscal_year_end" | "account_closed" | "incident_closed" | "request_closed" | "order_expiry" | "manual";

export type Unlocking = { 
/**
 * The passphrase.
 */
passphrase: string, };

export type Unsealing = { 
/**
 * The passphrase; without one a key is asked for, in a file.
 */
passphrase: string | null, };

export type Urgency = "normal" | "urgent" | "emergency";

export type Verdict = "sound" | "check" | "unsound";

export type Version = { 
/**
 * Name by which people know it.
 */
name: Line, 
/**
 * Why it was approved.
 */
reason: Prose, 
/**
 * The records it holds; empty for the whole register.
 */
records: Array<RecordId>, 
/**
 * Events in the log when it was approved: the register as of this number is what was approved.
 */
size: number, 
/**
 * Root of the log over them.
 */
root: Sha256Hex | null, 
/**
 * Approved on.
 */
approved_on: string | null, 
/**
 * By whom.
 */
approved_by: Line, 
/**
 * Reopened on: from then on its records may be changed.
 */
reopened_on: string | null, 
/**
 * By whom.
 */
reopened_by: Line, 
/**
 * Why.
 */
reopened_reason: Prose, };

export type VersionRow = { 
/**
 * Reference.
 */
ref: string, 
/**
 * Id.
 */
id: RecordId, 
/**
 * Name.
 */
name: Line, 
/**
 * Why it was approved.
 */
reason: Prose, 
/**
 * Records it holds; none for the whole register.
 */
records: number, 
/**
 * Events in the log when it was approved.
 */
size: number, 
/**
 * Approved on.
 */
approved_on: string | null, 
/**
 * By whom.
 */
approved_by: Line, 
/**
 * Reopened on.
 */
reopened_on: string | null, };

export type WireError = { 
/**
 * The code.
 */
code: string, 
/**
 * The arguments of its sentence.
 */
arguments: { [key in string]: Argument }, 
/**
 * What else there is to say, one sentence each.
 */
details: Array<Sentence>, };

export type WithdrawalEffort = "equal" | "harder";

export type WorkspaceStatus = { 
/**
 * Name of the organisation.
 */
organisation: string, 
/**
 * Its country.
 */
country: Country | null, 
/**
 * File name, without its folder.
 */
file_name: string, 
/**
 * Whether this window may only read.
 */
read_only: boolean, 
/**
 * Whether it is a stranger's file, of which what was taken in is shown.
 */
stranger: boolean, 
/**
 * For a file on a network or in a cloud: what there is to say of the copy that is worked on.
 */
copy: CopyView | null, 
/**
 * The person at the keyboard, if they can sign here.
 */
author: PersonView | null, 
/**
 * Counts.
 */
counts: Counts, 
/**
 * Seal.
 */
seal: Seal, 
/**
 * Whether something done in this window can be taken back.
 */
can_undo: boolean, 
/**
 * Whether something taken back can be done again.
 */
can_redo: boolean, };

export type Written = { 
/**
 * The record.
 */
id: RecordId, 
/**
 * Its reference.
 */
ref: string, 
/**
 * Everything that changed.
 */
changed: Array<ChangedRecord>, };

export type WrittenLayer = "short" | "detail";

export type WrittenNotice = { 
/**
 * Its language.
 */
language: Language, 
/**
 * Its title.
 */
title: string, 
/**
 * The day its version bears.
 */
version_date: string, 
/**
 * The line that says so.
 */
dateline: string, 
/**
 * Its sections, in order.
 */
sections: Array<WrittenSection>, 
/**
 * What is missing.
 */
missing: Array<MissingContent>, };

export type WrittenPart = { 
/**
 * What they are about: «Why», «How long». May be empty.
 */
label: string, 
/**
 * Whether each is an item of a list; else they are one paragraph.
 */
list: boolean, 
/**
 * The sentences.
 */
sentences: Array<WrittenSentence>, };

export type WrittenSection = { 
/**
 * Its number as printed: `3`, `3.2`.
 */
number: string, 
/**
 * How deep it lies.
 */
layer: WrittenLayer, 
/**
 * Its heading.
 */
heading: string, 
/**
 * The activity it describes.
 */
activity: RecordId | null, 
/**
 * What it says.
 */
parts: Array<WrittenPart>, };

export type WrittenSentence = { 
/**
 * Where it belongs: a part of the notice, and the record it is about.
 */
key: Line, 
/**
 * Its words.
 */
text: Prose, 
/**
 * What it was made from; nothing for a sentence that only says the law.
 */
ties: Array<Tie>, };

export type Commands = {
  status: [Nothing, Status];
  overview: [Nothing, Overview];
  list: [ListQuery, ListPage<ListRow>];
  list_bases: [BasesQuery, ListPage<BasisRow>];
  list_retention: [RulesQuery, ListPage<RetentionRow>];
  list_data: [DataQuery, ListPage<DataRow>];
  transfer_matrix: [OnDay, TransferMatrix];
  groups: [GroupsQuery, Array<Group>];
  bulk_fields: [OfKind, Array<BulkField>];
  bulk_plan: [Bulk, BulkPlan];
  duplicates: [Nothing, Array<Duplicate>];
  merge_plan: [Pair, MergePlan];
  templates: [InLanguage, Array<Template>];
  record: [ById, RecordView];
  case: [ById, CaseView];
  letters: [LetterAsked, Letters];
  letter_preview: [LetterWanted, LetterPage];
  letter_draft: [LetterFile, FileDone];
  letter_templates: [Nothing, Array<LetterTemplateView>];
  check_letter_template: [LetterTemplateText, LetterTemplateCheck];
  notice_preview: [NoticeWanted, WrittenNotice];
  notice_file: [NoticeFile, FileDone];
  notice_outdated: [ById, Array<SentenceChange>];
  notice_comparison: [ById, NoticeComparison];
  due: [DueQuery, DueList];
  dues: [DueQueries, Array<DueList>];
  findings: [FindingsQuery, FindingsPage];
  findings_of: [ByIds, Array<FindingsOf>];
  findings_trend: [Nothing, FindingsTrend];
  holidays: [OfYear, HolidayCalendar];
  transparency: [TransparencyAsked, Transparency];
  rights_figures: [FiguresPeriod, RightsFigures];
  retention_plan: [OnDay, RetentionPlan];
  history: [ById, Array<EventView>];
  search: [SearchText, Array<Hit>];
  people: [Nothing, Array<PersonView>];
  verify: [Nothing, Seal];
  events: [EventQuery, EventPage];
  event: [BySeq, ProvenEvent];
  heads: [Nothing, Array<HeadView>];
  check_paper: [PaperHead, PaperAnswer];
  as_of: [ThenAsked, ThenView];
  differences: [Between, Array<RecordDifference>];
  compare: [Sides, Array<RecordDifference>];
  erasure_plan: [ScopeAsked, ErasurePlan];
  cancel: [Nothing, null];
  set_preferences: [Preferences, Status];
  open_file: [Nothing, FileDone];
  open_recent: [RecentHandle, FileDone];
  save_copy: [Nothing, FileDone];
  export_report: [ReportOrder, ReportMade];
  show_written: [Nothing, null];
  preview_report: [ReportOrder, ReportPreview];
  reports: [Nothing, Array<ReportOffer>];
  report_copies: [CopiesAsked, Array<ReportCopy>];
  report_favourites: [Nothing, Array<ReportFavourite>];
  keep_report_favourite: [ReportFavourite, null];
  forget_report_favourite: [FavouriteNamed, null];
  verify_report: [Nothing, ReportVerdict];
  export_trail: [Nothing, FileDone];
  export_register: [RegisterOrder, FileDone];
  export_calendar: [CalendarOrder, FileDone];
  import_open: [ImportOpen, ImportSource | null];
  import_plan: [ImportAsked, ImportPlan];
  read_notice: [NoticeOpen, NoticeRead | null];
  reread_notice: [NoticeLanguage, NoticeRead];
  keep_notice: [NoticeKeep, NoticeWritten];
  notices: [Nothing, Array<NoticeRow>];
  settle_statements: [SettleStatements, NoticeWritten];
  draft_register: [DraftAsked, DraftDone];
  export_attachment: [ById, FileDone];
  share_preview: [ShareScope, Preview];
  review_comments: [CommentsAsked, Array<ReviewCommentView>];
  open_bundle: [Nothing, FileDone];
  review: [Nothing, ReviewState | null];
  review_unlock: [Unsealing, ReviewState | null];
  review_fields: [OfKind, Array<SuggestibleField>];
  review_say: [Say, Op | null];
  review_take_back: [TakenBack, null];
  review_file: [BundleFile, FileDone];
  review_return: [ReturnOrder, ReturnMade];
  share: [ShareOrder, BundleMade];
  return_open: [Nothing, ReturnPlan | null];
  return_merge: [MergeChoices, MergedReturn];
  publish: [Nothing, PublishDone];
  branch_open: [BranchAsked, BranchPlan | null];
  branch_merge: [BranchChoices, BranchDone];
  decide_comment: [ReviewDecided, Written];
  new_workspace: [NewWorkspace, FileDone];
  open_sample: [Nothing, FileDone];
  take_over: [Nothing, FileDone];
  accept_merged: [AcceptMerged, Seal];
  put_record: [PutRecord, Written];
  bulk_apply: [BulkOrder, Array<ChangedRecord>];
  approve: [Approval, Written];
  reopen: [Reopening, Written];
  merge: [MergeOrder, Array<ChangedRecord>];
  split: [SplitOrder, SplitDone];
  dismiss: [Reminder, Array<ChangedRecord>];
  accept_finding: [Acceptance, Written];
  set_holiday: [OwnHoliday, Written];
  forget_holiday: [NoHoliday, Written];
  letter_final: [LetterFile, FileDone];
  keep_written_notice: [NoticeToKeep, Written];
  propose_retention: [RunProposal, Written];
  approve_retention: [ById, Written];
  run_retention: [ById, RetentionDone];
  remove_record: [Removal, Array<ChangedRecord>];
  undo: [Nothing, Taken];
  redo: [Nothing, Taken];
  erase: [EraseAsked, Erased];
  import_apply: [ImportOrder, ImportDone];
  attach: [Attach, Written | null];
  add_person: [NewPerson, Written];
  unlock_keys: [Unlocking, Status];
  renew_key: [ById, Written];
  revoke_key: [Revocation, Written];
  act_as: [ById, Status];
};
