# Screens of sharing, reviewing and merging.

## The place in the sidebar
nav-sharing = Sharing and review
help-screen-sharing = What went out for review, what came back, and what reviewers said that somebody has to decide.
help-screen-sharing-do = Share records with a reviewer, merge what they return, and decide each suggestion with all values before you.
sharing-tab-said = What reviewers said
sharing-tab-copies = Bundles given out
steps-back = Back
steps-on = Continue

## Sharing
share-begin = Share for review…
share-record = Share…
share-title = Share for review
share-steps = Steps of sharing
share-step-scope = What
share-step-withheld = What stays
share-step-recipient = To whom
share-step-preview = What they will see
share-busy = Making the bundle…
share-save = Save the bundle…
share-scope-title = Which records and cases?
share-scope-words = A request goes with its entries and files. Of everything else, nothing but a hash of each event goes with it.
share-register = All of the register
share-register-note = Every activity, processor, transfer, assessment, organisation, system and measure; no request.
share-record-more = a record
share-scope-none = No record is chosen yet.
share-scope-needed = Choose at least one record, or all of the register.
share-scope-chosen = Chosen records
share-scope-without = Leave out { $name }
share-scope-add = Find a record or case to add
share-scope-found = Records found
share-scope-nothing = No record with these words can be shared.
share-withheld-title = What goes besides the register?
share-withheld-words = Codes, dates, numbers and the names of what the register is about always go. Everything else stays here unless you tick it. What stays is not in the file; that it was withheld is shown.
share-withheld-ticks = What goes besides
share-release-text = Free text
share-release-text-note = Descriptions, reasons and remarks. They may hold anything.
share-release-personal = Personal data
share-release-personal-note = Names of requesters and staff, contact points, and every field that is on no list.
share-release-attachments = Content of files
share-release-attachments-note = The attachments themselves. Their names are personal data.
share-release-privileged = Privileged legal advice
share-release-privileged-note = Only to somebody who is bound by the same secrecy.
share-release-warns = This gives personal data or privileged advice to somebody else.
share-release-warns-do = Tick it only if the reviewer needs it and there is a basis for giving it.
share-counts = Withheld:
share-count-text = { $count ->
    [one] one value of free text
   *[other] { $count } values of free text
}
share-count-personal = { $count } of personal data
share-count-attachments = { $count ->
    [one] one file
   *[other] { $count } files
}
share-count-privileged = { $count ->
    [one] one piece of privileged advice
   *[other] { $count } pieces of privileged advice
}
share-given-text = free text
share-given-personal = personal data
share-given-attachments = content of files
share-given-privileged = privileged advice
share-recipient-title = To whom, what for, and how long?
share-recipient = Recipient
share-recipient-note = It stands in the file and in the list of copies given out.
share-purpose = Purpose
share-expires = May be kept until
share-expires-note = The last day. The reviewer sees it; a file cannot enforce it.
share-expires-never = no day given
share-sealing = Sealed
share-sealing-passphrase = With a passphrase
share-sealing-passphrase-note = Words are drawn and shown to you once, when the file is saved.
share-sealing-keys = To the reviewer’s keys
share-sealing-keys-note = age keys that the reviewer gave you.
share-sealing-open = Not sealed
share-sealing-open-note = Whoever gets the file can read it.
share-keys = age keys
share-keys-note = One on each line; each begins with age1.
share-keys-wrong = Give at least one key; each begins with age1.
share-preview-title = Exactly what { $name } will see
share-preview-records = Records as they will be read
share-goes = In the file:
share-goes-records = { $count ->
    [one] one record or entry
   *[other] { $count } records and entries
}
share-goes-events = { $count ->
    [one] one event
   *[other] { $count } events
}
share-goes-files = { $count ->
    [one] one file
   *[other] { $count } files
}
share-done = Saved as { $name }
share-done-open = It is not sealed: whoever gets it can read it.
share-passphrase = Passphrase of the bundle
share-passphrase-copy = Copy the passphrase
share-passphrase-once = It is shown this once and kept nowhere. Tell it to { $name } by another channel than the file.
share-passphrase-noted = I have noted it
share-passphrase-leave = Close without the passphrase?
share-passphrase-leave-words = It is not shown again. Without it nobody can open the bundle, and a new one has to be made.
share-passphrase-leave-do = Close
share-recorded = Recorded in the list of copies given out as { $ref }.
share-unrecorded = The file was saved, but not recorded as given out.
share-unrecorded-do = Do not send it before somebody who can write has made it anew.

## What is read in a bundle
read-withheld = Withheld
read-withheld-count = { $count } withheld
read-elsewhere = a record that is not in this file

## Copies given out
copies-none = No bundle was given out
copies-none-words = Each bundle that goes out for review stands here: to whom, what for, until when, and whether it came back.
copies-back = Came back: { $refs }
copies-over = Time is over
copies-records = { $count ->
    [one] one record named
   *[other] { $count } records named
}
copies-given = { $given ->
    [none] nothing besides the register
   *[other] with { $given }
}
copies-expires = may be kept until { $day }
copies-again = Share anew…
copies-again-of = Share anew what went out as { $ref }

## What reviewers said
said-title = What reviewers said
said-open-count = { $count } to decide
said-none = No reviewer has said anything yet
said-none-words = Merge a return: comments and suggestions then stand here, at their records and in their cases.
said-which = Which are shown
said-which-open = To decide
said-which-all = All
said-all-decided = Everything is decided.
said-stale = Made on an earlier version
said-field-changed = The field changed since
said-row-gone = The row is gone
said-row-gone-do = The row that is meant is not there any more, or more than one is like it. What is suggested cannot be taken: write it yourself where it belongs, or keep yours.
said-was-empty = The field was empty
said-taken-out = taken out since
said-seen = When reviewed
said-seen-gone = no longer known
said-current = Now
said-suggested = Suggested
said-take = Take theirs
said-keep = Keep ours
said-edit = Write it myself…
said-edit-why = { $name } suggests another value for this field.
said-edit-todo = Write what is right. Then decide what { $name } suggested: it stays open until somebody does.
said-deal = Dealt with
said-decline = Leave as it is
said-file-save = Save the file…
said-file-saved = Saved as { $name }
said-in-trail = { $what } of the reviewer on { $ref }
decide-take-title = Take the suggested value into { $ref }?
decide-keep-title = Keep { $ref } as it is?
decide-deal-title = Has this been dealt with?
decide-decline-title = Leave it as it is?
decide-changed = The field was changed after the reviewer saw it.
decide-changed-do = Compare all three values before you take theirs.
decide-reason-note = It stands beside what the reviewer said, and in the trail.
decide-took = { $ref }: their value was taken
decide-dealt = { $ref } is marked as dealt with
decide-declined = { $ref }: left as it was

## Merging a return
return-begin = Merge a return…
return-title = Return of { $name }
return-refused = This return was not opened
return-other = Choose another…
return-steps = Steps of merging
return-step-who = Who
return-step-items = What was said
return-step-preview = What is done
return-busy = Merging…
return-merge = Merge
return-who-title = Who says this?
return-before = This return was merged before.
return-before-do = What is there already is not added again.
return-no-copy = not in the list of copies given out
return-saw = What they saw
return-words = Words of the key that signed
return-words-known = This key was confirmed here before.
return-words-ask = Call { $name } on a number you know to be theirs, and have them read these words to you.
return-confirm = { $name } read these words to me
return-confirm-note = The key is known here from then on. Until then the return can only be looked at.
return-confirm-needed = Confirm the words first.
return-items = What is in the return
return-items-title = What { $name } said
return-items-words = Nothing of yours is overwritten. Comments are added; a suggestion does what you choose here, and waits if you choose nothing.
return-present = { $count ->
    [one] One thing is there already and is not added again.
   *[other] { $count } things are there already and are not added again.
}
return-opinion = Becomes an opinion in the case
return-file-apart = kept apart; it is never opened from here
return-verdict-stale = The record has changed since. The verdict is kept as a comment and unlocks nothing.
return-conflict = It comes under the id of { $ref }, but says something else
return-conflict-needed = Decide whether it is kept or left.
return-suggestion = The suggestion
return-choice-take = Take theirs
return-choice-keep = Keep ours
return-choice-edit = Write it myself afterwards
return-choice-later = Decide later
return-preview-title = What will be done
return-preview-words = All of it is recorded in the trail as { $name }’s. The head they cosigned is held as an anchor.
return-preview-added = { $count ->
    [one] One thing is added
   *[other] { $count } things are added
}
return-preview-opinions = { $count ->
    [one] One opinion is entered in its case
   *[other] { $count } opinions are entered in their cases
}
return-preview-present = { $count } there already
return-preview-left = { $count } left, and recorded as left
return-preview-suggestions = What becomes of the suggestions
return-reason-note = It stands beside each suggestion that is decided now, and in the trail.
return-done = Merged as { $ref }
return-done-nothing = Everything was there already
return-done-opinions = opinions entered: { $refs }
return-done-list = What was merged
return-failed = The suggestion for { $ref } waits: { $why }
returns-none = No return was merged
returns-none-words = What a reviewer hands back is one signed file. It is looked at first, and merged when you say so.
returns-head = Head they saw
returns-merged = Merged

## The window of a reviewer
welcome-review = Review what somebody shared
welcome-review-words = A bundle that ends in .tilsyn-review. It opens in a window that only reads and comments.
review-begin = Review a bundle…
review-opened = { $name } opens in a window of its own
review-title = Review
review-bundle = Bundle
review-records = Records in the bundle
review-untitled = Title withheld
review-file = File
review-records-file = Records in the file
review-find = Find a record
review-find-none = No record has these words
review-more = { $count ->
    [one] One more; narrow them down by words
   *[other] { $count } more; narrow them down by words
}
review-back = Back to the register
review-from-whole = Register of { $organisation }
review-whole-file = A whole file that is not known as yours. Nothing in it is withheld from you but cases under secrecy; nothing is written to it.
review-refused = Nothing of { $name } is shown
review-sealed-key-words = It was sealed to a key. Choose the file with your secret key; it is read once and not kept. Nothing of the bundle is shown before its signature and its trail are checked.
review-sealed-key = Choose the key file…
review-kept = { $count ->
    [0] nothing said yet
    [one] one thing said, kept on this computer
   *[other] { $count } things said, kept on this computer
}
review-nothing = No bundle is open here
review-nothing-words = This window only reads what somebody shared with you and takes your comments. Choose a file that ends in .tilsyn-review.
review-empty = The bundle holds no record
review-empty-words = Ask the sender for a bundle with the records that you are to review.
review-sealed = This bundle is sealed
review-sealed-words = Type the words that the sender told you. Nothing of the file is shown before its signature and its trail are checked.
review-unlock = Open
review-unlocking = Opening and checking…
review-banner = About this bundle
review-from = From { $name }, { $organisation }
review-read-only = Read only
review-for = for { $name }
review-held = withheld: { $parts }
review-held-none = nothing withheld by kind
review-until = may be kept until { $day }
review-expired = This could be kept until { $day }. That day is over.
review-expired-do = Hand back what you have said, then delete the file, or ask the sender for more time.
review-trail-verified = It goes on from a head that you saw before.
review-trail-unanchored = It is whole and signed, but this is the first you see of it: there is nothing to compare it with.
review-trail-diverged = It contradicts a head that you saw before. Keep both files, and ask the sender what happened. Nothing can be handed back.
review-key = Key:
review-whole = { $ref } as a whole
review-whole-note = A comment, a verdict or a file
review-unfilled = { $count ->
    [one] Suggest for an empty field…
   *[other] Suggest for one of { $count } empty fields…
}
review-unfilled-note = These fields hold nothing. What was withheld is not among them: it stands above, marked so.
review-unfilled-rows = Only in a comment
review-parts = Entries and files
review-events = { $count ->
    [one] One event
   *[other] { $count } events
}
review-file-save = Save the file…
review-file-saved = Saved as { $name }
review-said = What you said
review-said-none = Nothing is said of this record yet. Choose a field and press C.
review-said-count = { $count ->
    [one] one thing said
   *[other] { $count } things said
}
review-said-of = { $what }: { $about }
review-replies = Replies
review-reply = Reply
review-reply-to = Reply on { $about }
review-replying = In reply to: { $text }
review-take-back = Take back
review-take-back-of = Take back: { $what }
review-say-about = Say something about { $what }
review-say-what = What it is
review-words = What you want to say
review-words-beside = Why, or what goes with it
review-say = Keep it
review-attach = Choose a file…
review-lines-note = One on each line.
review-value-same = Write another value than the one that is there.
review-row-needed = Choose the row and the column.
review-value-needed = Write the value that you suggest.
review-value-add = Add
said-whole = All that was reviewed
review-value-withheld = The value of this field was withheld from you.
review-value-rows = No row stands here yet, or one that cannot be written here.
review-value-rows-do = Say in a comment what it should be.
review-verdict-needed = Choose a verdict.
review-all = Verdict on the whole…
review-all-title = Verdict on the whole
review-all-words = The verdict is on everything that you see here, as it is now. It is kept with the review and shown beside the approvals of the register.
review-all-each = Also on each record that was named and has none yet: { $refs }
review-help-title = Help for this window
review-help-words = You read what somebody shared with you. Choose a field to comment on it or to suggest another value; choose the record as a whole to give a verdict or to add a file.
review-help-kept = What you keep is on this computer at once, also when the window is closed. Hand it back when you are done: it becomes one signed file.
review-help-safe = Nothing in the bundle can be changed here, and nothing in it can act. What was withheld is not in the file.
review-key-comment = Comment on the field in focus
review-key-next = Next thing said
review-key-before = Thing said before
review-key-fields = From field to field
review-key-say = Keep what is typed
hand-begin = Hand back…
hand-title = Hand back the review
hand-intro = What you said goes into one signed file, with your signature on the state of the trail that you saw.
hand-diverged = Nothing can be handed back: the trail contradicts a head that you saw before.
hand-diverged-do = Your signature would vouch for a history that was rewritten. Ask the sender what happened; what you said stays on this computer.
hand-nothing = You have said nothing yet.
hand-nothing-do = Comment on a field or give a verdict first.
hand-drafts = Something is typed that is not kept yet.
hand-drafts-do = It does not go along unless you keep it first.
hand-unjudged = No verdict yet on { $refs }.
hand-name = Your name
hand-name-note = As it will stand in their trail. Empty for the name you used last.
hand-busy = Signing…
hand-save = Sign and save…
hand-done = Saved as { $name }
hand-send = Send the file to { $name }. You can say more and hand back again: what is there already is not added twice.
hand-words = Words of your key
hand-words-copy = Copy the words
hand-words-do = Read these words to { $name } when they call you.
