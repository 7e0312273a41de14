### The trail: events, heads, erasure, undo, comparison of two days.

## Places
nav-trail = Trail
tabs-trail = Sides of the trail
tabs-event = Sides of this event
tabs-basis = Sides of this legal basis
case-sides = Sides of this case
tab-leaf = Bytes
tab-proof = Proof
trail-back = Back to the trail
copied = Copied
requests-more = More for the requests

## The verdict, and what it was checked against
seal-against =
    { $count ->
        [one] against a head of { $count } event
       *[other] against a head of { $count } events
    }
seal-against-none = no head held outside the file
trail-checked = sealed or checked { $when }
trail-erased-values =
    { $count ->
        [one] { $count } value erased
       *[other] { $count } values erased
    }
trail-missing-values =
    { $count ->
        [one] { $count } value absent without an erasure
       *[other] { $count } values absent without an erasure
    }
trail-stop = Stop the check
trail-check-report = Check a report…
trail-export = Export for an auditor…
trail-exported = { $name } was written, with a program that checks it.
trail-copy = Copy: { $what }

## The list of events
trail-events = Events
trail-heads = Heads
trail-compare = Compare two days
trail-column-seq = No.
trail-column-at = When
trail-column-actor = Who
trail-column-what = What
trail-column-record = Record
trail-undo = undo
trail-gone = no longer in the register
trail-filter-record = Record
trail-filter-actor = By
trail-filter-kind = Kind
trail-filter-days = Days
trail-filter-erasures = Erasures
trail-only = only
trail-record-find = Reference or words
trail-from = From
trail-to = Until
trail-days-both = { $from } – { $to }
trail-days-from = from { $from }
trail-days-to = until { $to }

## What an event says
event-removed = Taken out
event-restored = Put back
event-key-added = Signing key enrolled
event-key-revoked = Signing key revoked
event-register = Register
trail-takes-back = Takes back
trail-together = Together with
trail-fields = Fields
trail-field-name = Field
trail-field-value = Value
field-state-public = Public
field-state-disclosed = Disclosed
field-state-absent = Erased or withheld
field-state-absent-words = The value is not in this file; the commitment to it stays.
trail-commitment = Commitment and salt
trail-commitment-of = Commitment and salt of { $name }
trail-commitment-hash = Commitment
trail-salt = Salt
leaf-field-after = Fingerprint of the record after it
leaf-field-reason = Reason
leaf-field-ref = Reference
leaf-field-batch = First event of the same commit
leaf-field-parent = Belongs to
leaf-field-key = Public key
leaf-field-self-asserted = Enrolled by themselves
leaf-field-content = Content of the attachment
leaf-field-format = Format of the file
leaf-field-undoes = Takes back the commit of event
leaf-field-ground = Ground
leaf-field-rule = Retention rule
leaf-field-fields = Fields erased
leaf-field-events = Events whose values went

## The bytes of an event
leaf-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
leaf-copy = Copy the bytes of the leaf
leaf-legend = Parts of the leaf
leaf-place = at { $from }, { $length } long
leaf-label = Label of the format
leaf-workspace = Register, an opaque id
leaf-seq = Number of the event
leaf-time = Time, by the author’s clock
leaf-actor = Person, an opaque id
leaf-subject = Record, an opaque id
leaf-kind = Kind of event
leaf-count = Number of fields

## The proof
proof-leads = The leaf leads to the root of the head.
proof-leads-not = The leaf does not lead to the root of the head.
proof-head = Head of { $count } events. Hash the leaf with these hashes, left and right as RFC 6962 says; the root results.
proof-leaf = Hash of the leaf
proof-hashes =
    { $count ->
        [one] { $count } hash on the way
       *[other] { $count } hashes on the way
    }
proof-copy = Copy the hashes of the proof

## Heads
heads-held = Held outside the file
heads-held-words = Whoever holds a head can tell later whether what was under it was changed.
heads-held-none = This computer holds no head of this file yet. It will after the first check.
heads-retained = Retained in the file
heads-retained-words = Signed heads, newest first. Given to somebody who does not control the file, such a head is an anchor.
head-where = Where
head-label-seen = Seen on this computer
head-label-paper = On paper
head-outcome = Comparison
head-note = Signed head
head-copy-root = Copy the root of the head of { $size } events
head-copy-note = Copy the signed head of { $size } events
head-outcome-agrees = Agrees
head-outcome-empty = Shows nothing
head-outcome-rolled-back = Rolled back
head-outcome-forked = Forked
head-outcome-rewritten = Rewritten
head-outcome-empty-words = It is the head of an empty log, and every log continues that.
head-outcome-rolled-back-words = The file has fewer events than the head. An older copy was put back, or events were cut from its end.
head-outcome-forked-words = The first events of the file are not those under the head. There are two histories of one register.
head-outcome-rewritten-words = The file has as many events as the head, and they are others.
paper-title = Compare with a printed head
paper-words = Type the number of events and the root as they stand at the foot of a report.
paper-size = Events
paper-root = Root, thirteen groups of four
paper-letters = { $count } of { $all } letters
paper-compare = Compare
paper-held = The file continues this head. This computer holds it from now on; the file has { $size } events today.

## A report is checked
report-check-title = The report that was checked
report-check-file = File
report-check-verified = The report is as it was made
report-check-unanchored = The report is sound in itself
report-check-incomplete = It cannot be shown that the report is as it was made
report-check-diverged = The report and this file contradict each other
report-check-invalid = The report is not as it was made
report-check-unreadable = Nothing can be said about this report
report-check-checking = The report is being checked

## Two days compared
compare-from = From
compare-to = To
compare-note = The register as it was at the end of the first day, and at the end of the last, by the authors’ clocks.
compare-none = Nothing differs
compare-none-words = Between the ends of these two days no record was made, changed or taken out.
compare-created =
    { $count ->
        [one] { $count } record created
       *[other] { $count } records created
    }
compare-changed =
    { $count ->
        [one] { $count } record changed
       *[other] { $count } records changed
    }
compare-removed =
    { $count ->
        [one] { $count } record taken out
       *[other] { $count } records taken out
    }
compare-erased =
    { $count ->
        [one] { $count } field erased
       *[other] { $count } fields erased
    }
compare-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
compare-open = Open { $ref }

## The history of a record
history-of = History of { $ref }
history-takes-back = Takes back no. { $seq }
history-taken-back = Taken back by no. { $seq }
history-then = As it was then
history-then-at = As it was then, { $when }
then-title = { $ref } as it was
then-after = After event { $seq }, { $when }
then-all = All fields
then-erased = Erased since

## A record: its menu, taking it out
record-more = More for { $ref }
record-history = History…
record-trail = Show in the trail
record-remove = Take out…
record-erase = Erase…
record-erased = Erased
record-erased-what = What this record held was erased.
record-erased-words = Codes and times stay in the trail, with the event that says who erased it and why.
remove-title = Take out { $ref }?
remove-words = It is in the register no more, and its reference is not given again. What it was stays in the trail and can be put back; to make its content go, erase it.
remove-do = Take out
remove-done = { $ref } was taken out

## Undo
undo-button = Undo (Ctrl Z)
redo-button = Redo (Ctrl Shift Z)
undo-done = Taken back: { $what }
redo-done = Done again: { $what }
undo-nothing = There is nothing to take back.
redo-nothing = There is nothing to do again.
undo-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }

## Erasure
erase-title = Erase { $ref }
erase-rule = Retention rule
erase-steps = Steps of the erasure
erase-step-scope = What
erase-step-plan = What that comes to
erase-step-ground = Ground
erase-step-confirm = Confirm
erase-do = Erase for good
erase-busy = Erasing…
erase-what = What is to be erased
erase-whole = All of it
erase-whole-words = Every value it has and ever had.
erase-whole-more =
    { $count ->
        [one] Every value it has and ever had, with { $count } entry or attachment that belongs to it.
       *[other] Every value it has and ever had, with { $count } entries and attachments that belong to it.
    }
erase-fields = Some fields
erase-fields-words = As they are, and as they ever were.
erase-reasons = Reasons given with changes
erase-goes = What goes
erase-went = What went
erase-stays = What stays, and why
erase-stays-commitments = Commitments: without their salts, which go too, nobody can test a guess against them. They keep the trail whole.
erase-stays-frame = The time, the kind and the number of each event, references and opaque ids: they show that something was there, not what.
erase-stays-codes = Codes that stand in the trail itself: { $fields }.
erase-stays-links = Links from other records:
erase-held = Cannot be erased now
erase-nothing = There is nothing to erase
erase-nothing-words = No value is left of what was chosen.
erase-values =
    { $count ->
        [one] { $count } value
       *[other] { $count } values
    }
erase-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
erase-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
erase-copies = Copies given out
erase-copies-words = They may hold the same data. Whoever has one is to be told of the erasure, unless that is impossible or takes disproportionate effort (Article 19).
erase-copy-nobody = No recipient named
erase-ground = Ground
erase-ground-needed = Choose the ground.
erase-reason-stays = The reason stays in the trail for good.
erase-reason-stays-do = Write no name and no other personal data in it.
erase-final = This cannot be taken back.
erase-final-words = Values and salts are deleted, and the file is written anew without them. Backups and synchronised copies elsewhere are not reached by this.
erase-type = Type { $word } to confirm
erase-done = Erased
erase-done-found = Erased, but values are still in the file. Do not rely on this erasure, and report it.
erase-sought = Looked for { $sought } values and salts in the file; found { $found }.
erase-not-rewritten = The values are gone from the records and the trail. Another program holds the file just now, so it is written anew, and searched for them, when it is next opened.
erase-said-by =
    { $count ->
        [one] The trail says so in event
       *[other] The trail says so in events
    }
erase-elsewhere = Some of the words stand in other records too, because somebody wrote them there.
erase-notify = To be told (Article 19)
erased-fields = Fields
erased-events = From events

## Copies given out
export-recorded = recorded as { $ref }
export-unrecorded = not recorded as given out, because nobody here can write
export-kind-report = Report
export-kind-review-bundle = Bundle for a reviewer
export-kind-audit-export = Trail for an auditor
export-kind-workspace-copy = Copy of the file
export-kind-attachment = Attachment
field-what = What was given out
field-report = Report
field-format = Format
field-audience = Cut for
field-parameters = Choices
field-subjects = Records it is about
field-head-size = Events under its head
field-head-root = Root of its head
field-expires = May be kept until

## Where somebody else merged what was written here
merged-heads = Where they were merged
merged-head = The head of { $size } events that you hold is that of a branch which was merged into this file at event { $seq } ({ $list }): { $present } of its { $events } events came in.
merged-meaning = So this is what you wrote, merged by somebody else. It is not that nothing changed: what you held does not go on in this file, it came in beside what others wrote.
merged-accept = Hold its head from now on…
merged-accept-title = Hold the head of the merged file?
merged-accept-words = From then on this computer compares the file with the head of the merged file, and no longer with yours. Do it if you remember that your copy was merged, or somebody you trust tells you so. If not, leave it, and ask who merged it.
merged-accept-kept = Nothing in the file changes. The heads that you give up, the one that holds, the day and your reason are kept as evidence on this computer.
merged-accept-do = Hold its head
merged-reason-note = Who merged it, and how you know. It is kept with the evidence.
merged-accepted = The head of the merged file is held from now on.
