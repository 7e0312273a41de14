### Shared files: bundles for a reviewer, what comes back, files of strangers.

## Names
kind-review = Return of a reviewer
kind-review-plural = Returns of reviewers
kind-review-comment = Word of a reviewer
kind-review-comment-plural = Words of reviewers
field-return-id = Return
field-bundle-id = Bundle
field-reviewer = Reviewer
field-return-key = Key that signed the return
field-cosigner-key = Key that cosigned the head
field-export = Copy given out
field-base-size = Events under the head that was reviewed
field-base-root = Root of the head that was reviewed
field-cosigned-head = Cosigned head
field-cosigned-at = Cosigned at
field-return-sha256 = Fingerprint of the return
field-op = What it is
field-uuid = Id
field-review = Return
field-said-sha256 = Fingerprint of what was said
field-target = Record
field-target-column = Column
field-target-row = Row
field-target-field = Field
field-case = Case
field-base-seq = Made on event
field-stale = Record changed since
field-in-reply-to = In reply to
field-old-digest = Fingerprint of the value that was seen
field-suggested = Suggested value
field-verdict = Verdict
field-decision-reason = Why it was so decided
review-op-comment = Comment
review-op-reply = Reply
review-op-suggestion = Suggestion
review-op-verdict = Verdict
review-op-attachment = File
review-verdict-approve = May stand
review-verdict-reject = May not stand
review-verdict-needs-info = Cannot be judged from this
review-decision-accepted = Accepted
review-decision-declined = Declined
review-decision-kept-beside = Kept beside the other
review-decision-not-taken = Not taken
item-state-new = New
item-state-present = There already
item-state-conflict = Conflict
conflict-decision-keep-beside = Keep beside the other
conflict-decision-leave = Leave it
field-class-open = Register
field-class-text = Free text
field-class-personal = Personal data
head-label-review = Cosigned by a reviewer

## The page in a bundle
share-page-title = For review
share-page-intro = This page shows what was shared. With Tilsyn, the same file can be checked, commented on and sent back.
share-page-from = From
share-page-to = For
share-page-purpose = Purpose
share-page-made = Made
share-page-expires = May be kept until
share-page-events = Events in the trail
share-page-root = Root of the trail
share-page-withheld = Withheld

## Errors
error-share-not-one = This is no bundle for review and no return.
error-share-not-one-do = Ask for the file once more. If it has another ending, open it with the program that belongs to it.
error-share-sealed = This bundle is sealed.
error-share-sealed-do = Give the passphrase that you were told, or the key it was sealed to.
error-share-other-key = This passphrase or key does not open the bundle.
error-share-other-key-do = Type the words again as they were told to you, or ask the sender to whom it was sealed.
error-share-no-key = This file holds no age key.
error-share-no-key-do = Choose the file with your secret key: a line in it begins with AGE-SECRET-KEY-1.
error-share-too-large = The file holds more than { $megabytes } MB, which is more than is read.
error-share-too-large-do = Ask for a smaller scope, or for fewer files in it.
error-share-name = In the file lies something that cannot be there: { $name }
error-share-name-do = Nothing of it was opened. Ask the sender for a new one, made with Tilsyn.
error-share-listed = { $name } is not the file that was signed.
error-share-listed-do = Nothing of it was opened. It was changed on the way: ask the sender for a new one.
error-share-shape = { $name } is not in the shape of the format ({ $detail }).
error-share-shape-do = Nothing of it was opened. Ask the sender for a new one, made with Tilsyn.
error-share-too-new = The file was made with a newer version ({ $name }).
error-share-too-new-do = Install a newer version of Tilsyn and open it there.
error-share-signature = The signature on the file does not hold.
error-share-signature-do = Nothing of it was opened. Ask the sender, by another channel, whether it is theirs.
error-share-trail = Event { $seq } of the trail in the file does not hold: { $detail }
error-share-trail-do = Nothing of it is shown. Keep the file, and ask the sender what happened.
error-share-head = The trail in the file does not give the head that was signed.
error-share-head-do = Nothing of it is shown. Keep the file, and ask the sender what happened.
error-share-other-workspace = This return answers a bundle of another register.
error-share-other-workspace-do = Open the register that the bundle came from, and merge it there.
error-share-other-history = A different history was reviewed: what the reviewer saw is not the beginning of this register.
error-share-other-history-do = Nothing was merged. Look for another copy of this register, and merge the return there; keep both files.
error-share-key-unconfirmed = The reviewer signed with a key that is not known here: { $name }
error-share-key-unconfirmed-do = Have the reviewer read these words to you, and confirm them. Until then the return can only be looked at.
error-share-key-other = The words that were confirmed are not those of the key that signed: { $name }
error-share-key-other-do = Nothing was merged. Ask the reviewer once more, by a channel that you know to be theirs.
error-share-undecided = { $count ->
    [one] One thing in the return comes under the id of another and needs a decision.
   *[other] { $count } things in the return come under ids of others and need decisions.
}
error-share-undecided-do = Decide for each whether it is kept beside the other or left.
error-share-changed-since = The field that { $reference } is about is no longer as the reviewer saw it.
error-share-changed-since-do = Compare the three values, and accept it all the same or decline it.
error-share-withheld = The value of { $name } was withheld, so none can be suggested in its place.
error-share-withheld-do = Say in a comment what it should be, or ask the sender to release the field.
error-share-no-row = There is no one row of { $name } that is meant.
error-share-no-row-do = Name the row by its place, from 1, or by enough of what stands in it; a row that nothing tells apart, in a comment.
error-share-row-gone = The row that { $reference } is about is not there any more, or more than one is like it. Nothing was written.
error-share-row-gone-do = Look at the record and write it yourself where it belongs, or decline the suggestion.
error-share-decided = { $reference } was decided already.
error-share-decided-do = Take the decision back first, if it was wrong.
error-share-nothing = Nothing in this scope may go out.
error-share-nothing-do = Choose records of the register or requests.
error-share-kind = Records of this kind are not shared by themselves ({ $kind }).
error-share-kind-do = Choose records of the register, or a request with what belongs to it.
error-share-only-merged = What a reviewer said comes only with their return, and is not written or changed here ({ $kind }).
error-share-only-merged-do = Merge their return; accept or decline what is in it.
error-share-sidecar = Beside this file lies a journal: the sender’s copy is incomplete.
error-share-sidecar-do = Ask the sender to close the register there and to use “Share” or “Save a copy”. Nothing was opened.
error-share-tables = This file is no register as Tilsyn writes them: { $name }
error-share-tables-do = Nothing of it was opened. It was changed with another program: ask the sender for an unchanged copy.
error-share-no-file = This is a link, a folder or a device, and no file.
error-share-no-file-do = Copy the file itself to this computer and open it there.
error-share-limits = The file asks for more time or memory than a file may.
error-share-limits-do = Nothing of it was opened. If you trust the sender, ask for a bundle with a smaller scope.

## The command line
cli-share-made = Wrote { $file }, a bundle of { $count ->
    [one] one record
   *[other] { $count } records
} with { $events ->
    [one] one event
   *[other] { $events } events
}.
cli-share-withheld = Withheld: { $text } values of free text, { $personal } of personal data, { $attachments } files, { $privileged } pieces of privileged advice.
cli-share-passphrase = Passphrase: { $words }
cli-share-passphrase-do = It is shown once and kept nowhere. Tell it by another channel than the file.
cli-share-open = It is not sealed: whoever gets it can read it.
cli-share-preview = What { $recipient ->
    [none] the reviewer
   *[other] { $recipient }
} would see:
cli-share-record-withheld = withheld: { $fields }
cli-review-from = From { $name }, { $organisation }
cli-review-fingerprint = Signed with the key { $words }
cli-review-for = For { $recipient }
cli-review-purpose = Purpose: { $purpose }
cli-review-expires = May be kept until { $day }.
cli-review-expired = It could be kept until { $day }. That day is over: delete it.
cli-review-verdict = Trail: { $verdict }, { $size } events
cli-review-said = Said so far: { $count }
cli-return-made = Wrote { $file } with { $count ->
    [one] one thing said
   *[other] { $count } things said
}, signed and cosigned.
cli-return-fingerprint = Your key: { $words }. Read these words to whom you return it when they ask.
cli-merge-from = Return of { $name }, key { $words }
cli-merge-base = Reviewed at { $size } events, cosigned { $day }
cli-merge-whole = all that was reviewed
cli-merge-item-stale = made on an earlier version
cli-merge-item-changed = the field changed since
cli-merge-item-empty = the field was empty
cli-merge-done = Merged { $file }: { $added } added, { $present } there already, { $opinions ->
    [0] no opinion
    [one] one opinion
   *[other] { $opinions } opinions
} entered.
cli-merge-recorded = Recorded as { $ref }. The cosigned head is held as an anchor.
cli-merge-unconfirmed = This key is not known here. Have the reviewer read the words to you, then merge with --confirm "{ $words }".
cli-merge-nothing = There is nothing in { $file } that is not here already.
cli-in-line = Line { $line }
cli-error-share-line = Line { $line } of { $file } is nothing that can be said in a review: { $detail }
cli-error-share-line-do = Each line is one JSON object with op, target and text; see docs/REVIEW-FORMAT.md.

## Files of strangers
cli-stranger-read = { $file } is not known as yours: what is shown was taken in from it, and nothing is written to it. To take it over as your own: tilsyn-cli own { $file }
cli-stranger-of = { $file } is a register of { $organisation }. It was taken in under limits and is as it was.
cli-stranger-next = Read it with list, show and search. To take it over as your own: tilsyn-cli own { $file }
cli-own-done = { $file } is known as yours from now on. Trail: { $verdict }, { $size } events
cli-own-diverged = It contradicts a head that is held on this machine: it is an older or another copy. Both heads are kept as evidence.
cli-own-merged = Every head that it contradicts is that of a branch which was merged into it. If that is how you remember it, hold its head from now on: tilsyn-cli own { $file } --accept-merged. Until then both heads are kept as evidence.
cli-own-accepted = Its head is the one that is held on this machine from now on. The heads that were given up, and why, are kept as evidence.
cli-head-merged = The head of { $size } events is that of a branch which was merged here at event { $seq } ({ $list }): { $present } of its { $events } events came in.
cli-error-stranger = This file is not known as yours, so nothing is written to it.
cli-error-stranger-do = Look at it with “review”. If it is yours, a backup or from another machine, take it over: tilsyn-cli own { $file }
file-take-over = Take over a file as your own
file-take-over-words = A backup, or a register from another machine. Any other file opens only for review.
