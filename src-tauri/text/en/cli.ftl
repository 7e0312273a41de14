# The command line: what it prints and asks.

## Small words
cli-yes = yes
cli-no = no
cli-late = late
cli-uncertain = not certain
cli-list = { $items }
cli-moment = { DATETIME($at, dateStyle: "full", timeStyle: "long") }
cli-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}

## Places
cli-in-file = { $file }
cli-at-line = { $file }, line { $line }
cli-at-line-of-input = Standard input, line { $line }
cli-in-key = The signing key
cli-trail-size = The trail now has { $count ->
    [one] { $count } event
   *[other] { $count } events
}.
cli-head-not-kept = The file is written. Its head could not be remembered on this machine: { $why }

## new, sample
cli-new-made = { $file } is ready: the register of { $organisation }, { $country }.
cli-new-zone = The day on which something is received is counted in { $zone }.
cli-new-no-zone = No time zone is known for this country, so days are counted in UTC. Set the field “tz” of the organisation, for example to “Europe/Oslo”.
cli-new-author = Its first participant is { $author }, as privacy officer.
cli-new-unnamed = Its first participant is called “{ $author }”, because no name was given with --author. The name stands beside every entry, so it is worth giving one.
cli-new-key = { $place ->
    [keychain] The signing key lies on this machine only, in its keychain. If it is lost, it can be renewed.
   *[file] The signing key lies on this machine only, in a file under your passphrase. If it is lost, it can be renewed.
}
cli-sample-made = { $file } is ready: the sample register of { $organisation }, a company that does not exist.
cli-sample-people = Whoever has this file can write in it as one of these people, who do not exist either. What they sign proves nothing:

## apply
cli-apply-empty = There is no change in { $file }, so nothing was written.
cli-apply-done = { $name } ({ $role }) changed { $count ->
    [one] one record
   *[other] { $count } records
} in { $file }, in one commit:
cli-apply-unchanged = { $file } already says all of this; no record was changed.
cli-apply-more = and { $count } more
cli-apply-enrolled = { $name } was added as participant { $reference }. The signing key lies on this machine.
cli-apply-nothing = Nothing was written: the lines are applied together or not at all.
cli-apply-older = Attention: this file has { $size } events, but a file with { $held } was seen here before. It may be an older copy.

## list
cli-list-all = { $kind }: { $count }
cli-list-found = { $kind } that meet the conditions: { $count }
cli-list-withheld = Under secrecy and not listed: { $count }. `--under-secrecy` lists them too.
cli-whole-register = the whole register
cli-list-conditions = Conditions for this list: { $known }.
cli-column-ref = Ref.
cli-column-name = Name
cli-column-title = Title
cli-column-role = Role
cli-column-status = Status
cli-column-bases = Art. 6(1)
cli-column-special = Special data
cli-column-third = Outside EEA
cli-column-gaps = Missing under Art. 30
cli-column-review = Review due
cli-column-service = Service
cli-column-country = Country
cli-column-activities = Activities
cli-column-signed = Agreement
cli-column-clauses = Clauses of Art. 28(3) not found
cli-column-importer = Importer
cli-column-countries = Countries
cli-column-activity = Activity
cli-column-mechanism = Mechanism
cli-column-family = Who asks
cli-column-subtype = Kind
cli-column-received = Received
cli-column-due = Due
cli-column-relation = To us
cli-column-number = Reg. no.
cli-column-used = Used by
cli-column-balance = Balance
cli-column-decided = Decided
cli-column-explicit = Explicit
cli-column-unit = Unit
cli-column-group = Group
cli-column-part = Part
cli-column-weight = Tends to
cli-column-approved = Approved
cli-column-by = By
cli-column-records = Records
cli-column-reopened = Reopened
cli-column-date = Date
cli-column-holiday = Public holiday
cli-column-certainty = Note
cli-gap-purposes = purposes
cli-gap-subjects = data subjects
cli-gap-data = personal data
cli-gap-recipients = recipients
cli-gap-retention = erasure
cli-gap-measures = measures

## show
cli-show-steps = Evaluation
cli-show-next = ← next step
cli-show-entries = Entries of the case
cli-show-linked-from = Records that refer to this one
cli-show-disclosure = Disclosure
cli-show-blocks = { $count ->
    [0] Nothing stands in the way: data may go out, within the decision.
    [one] Data may not go out yet. One point is open:
   *[other] Data may not go out yet. { $count } points are open:
}

## search
cli-search-found = { $count ->
    [0] Nothing was found for “{ $text }”.
    [one] One record was found for “{ $text }”.
   *[other] { $count } records were found for “{ $text }”, best first.
}

## history
cli-history-count = { $count ->
    [one] One event.
   *[other] { $count } events, oldest first.
} Times are those of the author’s clock.
cli-history-event = Event { $seq }, { $at }, { $who }
cli-history-created = created
cli-history-changed = changed
cli-history-recorded = recorded
cli-history-removed = taken out of the register
cli-history-restored = put back
cli-history-erased = erased
cli-history-undoes = Takes back what was written from event { $seq } on.
cli-history-erased-what = Ground: { $ground }. Erased: { $fields }, from event { $events }.
cli-history-erased-rule = Retention rule: { $rule }.
cli-history-unnamed = a person whose name was erased
cli-history-reason = Reason: { $reason }
cli-history-with = With: { $fields }
cli-history-absent = (erased, or left out of this copy)
cli-history-emptied = (emptied)

## verify
cli-verdict-verified = The trail is whole, it agrees with the records, and it continues every head you brought.
cli-verdict-unanchored = The trail is whole and agrees with the records. You brought no head from outside the file, so this does not show whether events were cut from its end or the whole file was written anew.
cli-verdict-incomplete = The events are whole, but values are missing and neither an erasure nor a shared copy explains it.
cli-verdict-diverged = This file contradicts a head you brought. Either it was changed after that head was given to you, or it is an older or another copy.
cli-verdict-invalid = This file was changed outside Tilsyn, or it is damaged. Do not rely on what it says.
cli-verdict-unreadable = The file could not be read, so nothing can be said about its trail.
cli-verify-origin = Register
cli-verify-size = Events
cli-verify-root = Root
cli-verify-signer = Signer, as the file names them
cli-verify-head = Head you brought
cli-verify-held = { $head } ({ $count ->
    [one] { $count } event
   *[other] { $count } events
}): { $outcome }
cli-verify-older = Older heads in the file
cli-verify-passed-over = { $count } not checked; --deep checks every signature
cli-verify-missing = Values missing
cli-verify-first-missing = First of them
cli-verify-first = event { $seq }, field { $field }
cli-verify-erased = Values erased, with an event that says so
cli-verify-withheld = Values left out of this copy on purpose
cli-verify-keep = The signed head. Kept where the owner of the file cannot change it, it shows later whether history was rewritten:
cli-verify-progress = { $count } events checked
cli-head-agrees = the file continues it
cli-head-empty = the head of an empty log; it shows nothing
cli-head-rolled-back = the file has fewer events; an older copy was put back, or events were cut from its end
cli-head-forked = the first events of the file are others; there are two histories of one register
cli-head-rewritten = the file has as many events, and they are others

cli-fault-at = Event { $seq } is the first that is wrong.
cli-fault-sequence = Event { $expected } was to come next, but event { $found } follows.
cli-fault-encoding = Its bytes cannot be read ({ $detail }).
cli-fault-workspace = It belongs to another register.
cli-fault-place = It says that it is event { $found }.
cli-fault-field = It holds a value for “{ $field }”, to which the event never committed.
cli-fault-value = The value of “{ $field }” is not the one that was recorded.
cli-fault-head = The head of the log is refused ({ $detail }).
cli-fault-size = The head was signed for { $head } events, but there are { $found }.
cli-fault-root = The first { $to } events do not give the root that was signed{ $from ->
    [0] .
   *[other] ; the first { $from } agree with an earlier head, so the change lies after them.
}
cli-fault-unreadable = { $detail }.
cli-fault-stray = The file keeps values for it, but there is no such event.
cli-fault-erasure = It does not say what it erased.
cli-fault-still-there = It holds a value for “{ $field }”, which event { $by } erased.
cli-fault-revoked = Only { $key } signed the head, with a key that had been revoked.
cli-record-altered = { $reference } does not say what the trail recorded: it was changed outside Tilsyn.
cli-record-unrecorded = { $reference } is not in the trail: it was added outside Tilsyn.
cli-record-vanished = { $reference } is in the trail but no longer in the register: it was removed outside Tilsyn.
cli-record-attachment = The file kept as { $reference } is not the one that was recorded, or it is gone.
cli-record-removed = { $reference } is still in the register, although the trail says that it was taken out.
cli-record-place = { $reference } does not stand where the trail put it: its number or the record it belongs to was changed outside Tilsyn.
cli-record-links = The links of { $reference } are not those of its fields: they were changed outside Tilsyn.

## deadline, holidays
cli-deadline-how = How this was found
cli-deadline-art3-5 = Some read Art. 3(5) as prolonging hours too, so that two working days are included; the period would then end with { DATETIME($date, dateStyle: "full") }. This is debated and not used for alarms.
cli-no-advice = This is a computation, not legal advice.
cli-holidays = Public holidays, { $calendar }, { $year } (calendar { $version })
cli-holidays-uncertain = “Not certain”: the day is free, but it is not certain that Regulation 1182/71 counts it. It is treated as a holiday, and a deadline shows what follows if it is none.
cli-holidays-source = Source: { $citation }

## report
cli-report-by = tilsyn-cli, on the command line
cli-report-force = To write over it, add --force.
cli-report-made = { $file } is written: { $report }, { $size }.

## Errors
cli-error-no-folder = There is no folder in which signing keys can be kept.
cli-error-no-folder-do = Name one in the environment variable TILSYN_DATA_DIR, and run the command again.
cli-error-key-elsewhere = { $name } takes part in this register, but the signing key does not lie on this machine.
cli-error-key-elsewhere-do = Work where the key lies, or have somebody else make these changes. If the key is lost, renew it: tilsyn-cli keys FILE --renew NAME.
cli-error-head = This is not a head of a register.
cli-error-head-do = Give the file with the signed note as you received it, or with its first three lines: register, number of events, root.
cli-error-other-head = The head { $head } belongs to another register ({ $origin }), so it says nothing about this file.
cli-error-other-head-do = Check whether you chose the right file; if both are right, the file was replaced by another register.
cli-error-calendar-needed = The end of this period depends on public holidays, and no calendar was named.
cli-error-calendar-needed-do = Name the state in which the action is taken, for example --calendar NO.
cli-error-hours-zone = A period in hours runs from a point in time, and no time zone was named.
cli-error-hours-zone-do = Name whose clock it is, for example --zone Europe/Oslo.
cli-error-time-zone = A time of day was given, and no time zone was named.
cli-error-time-zone-do = Name whose clock it is, for example --zone Europe/Oslo.
cli-error-date = “{ $given }” is not a date.
cli-error-date-do = Write it as in 2026-01-31.
cli-error-report-kind = There is no report called “{ $given }”.
cli-error-report-kind-do = Choose one of: { $known }.
cli-error-report-format = It is not clear in which format the report is wanted.
cli-error-report-format-do = Let the name of the file end in one of these, or give --format: { $known }.

## diff, show --as-of
cli-diff-count = { $count ->
    [0] Nothing differs between the end of { $from } and the end of { $to }.
    [one] One record differs between the end of { $from } and the end of { $to }.
   *[other] { $count } records differ between the end of { $from } and the end of { $to }.
}
cli-diff-created = new
cli-diff-changed = changed
cli-diff-removed = taken out of the register
cli-diff-erased = (erased since)
cli-error-diff-order = The second day is before the first; give the earlier one with --from.
cli-show-as-of = { $kind }, as it was at the end of { $date } (event { $seq })
cli-show-frozen = This record is part of the approved version { $version } and is not changed until that version is reopened.
cli-show-rights = Rights of data subjects
cli-show-erased = (erased since)

## erase
cli-erase-would = { $count ->
    [0] Nothing would be erased.
    [one] One record would be erased:
   *[other] { $count } records would be erased:
}
cli-erase-done = { $count ->
    [one] One record was erased:
   *[other] { $count } records were erased:
}
cli-erase-item = { $values ->
    [one] one value
   *[other] { $values } values
} in { $events ->
    [one] one event
   *[other] { $events } events
}: { $fields }
cli-erase-bytes = and the content of the file, { $bytes } bytes
cli-erase-held = { $ref } stays: { $why }
cli-erase-stays = What stays in the trail: the time, the kind and the number of each event, opaque ids, codes such as the outcome, and commitments that say nothing without their salts, which go too. An event says what was erased, by whom and on which ground.
cli-erase-linked = Records that refer to it and go on doing so: { $refs }.
cli-erase-events = Recorded as event { $events }.
cli-erase-sought = The file was rewritten and searched for { $sought } erased values and salts: { $found ->
    [0] none is left.
    [one] one is still there. Do not rely on this erasure, and report it.
   *[other] { $found } are still there. Do not rely on this erasure, and report it.
}
cli-erase-elsewhere = Some of the words stand in other records too, because somebody wrote them there: { $refs }.
cli-erase-copies = { $count ->
    [one] One copy given out may still hold the data. Tell whoever has it (Art 19):
   *[other] { $count } copies given out may still hold the data. Tell whoever has them (Art 19):
}
cli-erase-beyond = Backups, snapshots and synchronised copies of the file outside this program are not reached by this.
cli-error-erase-scope = Say what to erase: a record, or --retention with one of { $rules }.
cli-error-which-actor = Several people can sign on this machine; say who writes with --actor NAME.
cli-report-volume = { $report }, volume { $number } of { $of }
cli-report-recorded = Recorded in the workspace as { $ref }.
cli-report-not-recorded = This copy is not recorded in the workspace. Name who gives it out with --actor, and it is.

## export-trail, verify of such a folder
cli-export-made = { $folder } is ready: { $count ->
    [one] one event
   *[other] { $count } events
} in { $files } files. It holds personal data; the guide in VERIFY.md says how to check it.
cli-export-missing = { $count ->
    [one] One value is missing in this register
   *[other] { $count } values are missing in this register
}, and no erasure explains it. Whoever checks the folder will see INCOMPLETE.
cli-export-unsigned = The list of its files is not signed, because no key was named. Name who gives it out with --actor.
cli-export-check = Whoever receives it needs only Python, and runs in the folder:
cli-folder-verified = The trail in this folder is whole, and it continues every head you brought.
cli-folder-unanchored = The trail in this folder is whole. You brought no head from outside the folder, so this does not show whether events were cut from its end or the whole trail was written anew.
cli-folder-incomplete = The events in this folder are whole, but values are missing and no erasure explains it.
cli-folder-diverged = This folder contradicts a head you brought. Either the trail was rewritten after that head was given to you, or it is an older or another copy.
cli-folder-invalid = This folder was changed, or it is damaged. Do not rely on what it says.
cli-folder-unreadable = The folder could not be read as an audit export, so nothing can be said about its trail.
cli-folder-listed = { $path } is not the file that the manifest lists, or it is gone.
cli-folder-derived = { $path } does not follow from the events.
cli-folder-stray = { $path } holds values for event { $seq }, but there is no such event.
cli-folder-attachment = { $path } is not the content that event { $seq } recorded.
cli-folder-other-head = { $path } names another head than the events give.
cli-folder-manifest-note = { $path } is refused ({ $detail }).
cli-folder-keys = { $path } does not list the keys that the events enrol.
cli-folder-proof = { $path } does not prove what it is for.
cli-verify-signer-alone = Signer, with a key nobody else vouched for
cli-verify-manifest = List of files signed by
cli-verify-manifest-unsigned = nobody; files on which nothing rests may have been left out
cli-error-root = This is not a root.
cli-error-root-do = Type the 52 letters as they are printed; only a to z and 2 to 7 occur. Hexadecimal and base64 are read too.
cli-error-which-actor-do = Add --actor with the name of one of them.
cli-error-diff-order-do = Give the earlier day with --from, the later with --to.
cli-error-erase-scope-do = Name a record, as R-2026-001, or a rule with --retention.
