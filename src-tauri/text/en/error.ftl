## Errors: one sentence for what happened, one for what to do.

## The file
error-no-such-file = There is no file of that name in the place you chose.
error-no-such-file-do = Check the name and the folder, and choose the file again.
error-file-exists = A file of that name already exists, and it was left as it is.
error-file-exists-do = Choose another name or another folder.
error-not-ours = This file is not a Tilsyn file.
error-not-ours-do = Choose a file that was made with Tilsyn, or import this one if it is a spreadsheet or a notice.
error-damaged = The file is damaged, or it was changed with another program ({ $detail }).
error-damaged-do = Keep this file unchanged, and open the most recent backup instead.
error-too-new = The file was written by a newer version of Tilsyn (file format { $found }; this version reads up to { $known }).
error-too-new-do = Install the newer version of Tilsyn, and open the file with it.
error-locked = Another window or program is using the file.
error-locked-do = Close it there, or wait a moment, and try again.
error-read-only = The file may only be read, so nothing was saved.
error-read-only-do = Ask for permission to write in this folder, or work in a copy elsewhere.
error-disk-full = The disk is full, so nothing was saved.
error-disk-full-do = Free some space, and save again.
error-io = The file could not be read or written ({ $detail }).
error-io-do = Check that the disk or network folder is connected, and try again.

## Records and changes
error-document = The field “{ $field }” ({ $kind }) could not be read: { $detail }.
error-document-do = Correct this field, and try again.
error-change = This is not a change that can be applied: { $detail }.
error-change-do = Correct the change, and apply it again; nothing was written.
error-missing = The field “{ $field }” ({ $kind }) is empty, and it is needed.
error-missing-do = Fill it in, and save again.
error-contradiction = In the field “{ $field }” ({ $kind }), “{ $value }” does not fit the rest of the record.
error-contradiction-do = Change this field or the one it depends on, and save again.
error-cyclic = In the field “{ $field }” ({ $kind }), the chain leads over { $reference } back to where it began.
error-cyclic-do = Choose another record there: nothing can be above, part of, or after itself.
error-overlap = The retention of { $category ->
    [none] all data of the activity
   *[other] “{ $category }”
 } is stated twice from the same event, as { $one } and as { $other }, and both cannot be followed.
error-overlap-do = Keep one of the two rules, or name the event or the category in which they differ.
error-unknown-country = In the field “{ $field }” ({ $kind }), there is no country with the code { $value }.
error-unknown-country-do = Choose the country from the list, or write its two letters of ISO 3166-1, such as NO.
error-frozen = { $reference } is part of the approved version “{ $name }” ({ $version }), so it was not changed.
error-frozen-do = Reopen that version first, and say why.
error-other-kind = A record of the kind “{ $wanted }” was expected, but this one is of the kind “{ $found }”.
error-other-kind-do = Choose a record of the kind that is expected here.
error-no-such-record = There is no record { $reference } in this file.
error-no-such-record-do = Check the reference, or search for the record by name.
error-duplicate-reference = The reference { $reference } is already in use.
error-duplicate-reference-do = Choose another reference, or leave it empty to get the next free number.
error-reference = { $reference } is not a reference for a record of the kind “{ $kind }”.
error-reference-do = Use the letters of this kind followed by a number, or leave it empty to get the next free number.
error-written-once = Entry { $reference } belongs to a case and cannot be changed once it is written.
error-written-once-do = Add a new entry that corrects it; both remain visible.
error-changed-meanwhile = Somebody else changed { $reference } after you opened it, so your change was not saved.
error-changed-meanwhile-do = Look at the present version, and make your change again.
error-attachment-too-large = The attachment of { $megabytes } MB is larger than the 50 MB that are allowed.
error-attachment-too-large-do = Attach a smaller version, or record where the document is kept.

## Rules
error-blocked = Data may not go out yet; points still open: { $count }.
error-blocked-do = Settle each of the points listed, and try again.
error-answer-not-allowed = Step { $step } does not allow the answer “{ $answer }”.
error-answer-not-allowed-do = Choose one of the answers offered for this step, and explain it in the reason.
error-step-not-asked = Step { $step } is not part of the procedure for this request.
error-step-not-asked-do = Check the kind of request and the country, or keep your remark as a note.
error-outcome-not-possible = “{ $outcome }” is not a possible outcome for this kind of request.
error-outcome-not-possible-do = Choose one of the outcomes offered for this request.
error-basis-not-possible = Article 6(1)({ $basis }) cannot be the legal basis for this disclosure.
error-basis-not-possible-do = Choose another basis; the law of a third country is a legal obligation only where an international agreement in force makes it binding on us.
error-role-not-allowed = The role “{ $role }” does not allow this.
error-role-not-allowed-do = Ask somebody with the right role to do it.
error-no-such-actor = Nobody named “{ $name }” may write in this file.
error-no-such-actor-do = Check the name, or have this person added as a participant.

## Asking
error-filter = This filter could not be understood: { $detail }.
error-filter-do = Correct the filter, or clear it and build it again.
error-value = A value could not be understood: { $detail }.
error-value-do = Correct it, and try again.
error-too-many = { $given } records are too many to change at once; at most { $most } are.
error-too-many-do = Narrow the list, and change them in parts.

## The trail
error-trail-broken = The trail of this file does not hold, so nothing was written ({ $detail }).
error-trail-broken-do = Keep this file as it is for examination, and continue in the most recent sound backup.
error-internal = Tilsyn met a state it did not expect and stopped; nothing was written ({ $detail }).
error-internal-do = Try again; if it happens once more, report the words in brackets.

## The window
error-forbidden = This window may only read, so nothing was changed.
error-forbidden-do = Make the change in the window of your own file.
error-cancelled = You stopped this before it was finished.
error-cancelled-do = Start it again when it suits you.
error-nothing-merged = There is no head here that was merged into this file as that of a branch, so none was given up.
error-nothing-merged-do = Verify the trail again. If it still contradicts a head, ask who has the file what happened to it.
error-stranger-damaged = This file of somebody else is damaged, or it is not what it says it is ({ $detail }). Nothing of it is shown.
error-stranger-damaged-do = Ask whoever sent it to send it again, whole. If the file is your own, take a sound copy of it over.
error-stranger-trail-broken = The trail of this file of somebody else does not hold ({ $detail }), so its head is not vouched for and nothing can be handed back.
error-stranger-trail-broken-do = Read it if you like, and rely on nothing in it. Tell whoever sent it, and ask for a sound copy.
error-no-workspace = No file is open in this window.
error-no-workspace-do = Open a file, or start a new register.
error-panic = Something unexpected happened; nothing was written.
error-panic-do = Close the file, open it again and repeat the last step; report it if it happens once more.
error-bad-request = This action could not be understood, so nothing was done.
error-bad-request-do = Try again; if it happens once more, close the file and open it again.

error-kept = Something that is kept on this machine beside the file, a signing key or a head seen earlier, cannot be read.
error-kept-do = The workspace file is not affected. Restore the data folder of this program from a backup, or remove what is damaged there.

error-window = A window for this file could not be opened.
error-window-do = Close other windows and try again.

## The past
error-erased = What { $reference } held was erased; it cannot be written again.
error-erased-do = Make a new record instead.
error-held = { $reference } may not be erased now: { $why }
error-held-do = Resolve that first, or leave it out.
error-still-linked = { $reference } cannot be taken out: { $from } still refer to it.
error-still-linked-do = Remove those references first.
error-not-undoable = The last action cannot be taken back ({ $detail }).
error-not-undoable-do = Record a correction instead: an entry of a case, an erasure or a key stands as it was written.
error-not-then = { $reference } was not in the register at that time.
error-not-then-do = Choose a later time.
error-no-such-event = There is no event number { $seq } in this trail.
error-no-such-event-do = Choose a number below the size of the trail.
hold-legal-hold = it is under a legal hold.
hold-open-request = the request is open, and its file is needed to answer it.
hold-own-organisation = it is the organisation whose register this is.
hold-erased = it is erased already.
error-paper-root = This is not a root as it is printed on a report.
error-paper-root-do = Type all thirteen groups of four letters, with or without spaces.
