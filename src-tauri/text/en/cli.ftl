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
cli-new-key = The signing key lies on this machine only; keep a copy of it as you keep other keys.
cli-sample-made = { $file } is ready: the sample register of { $organisation }, a company that does not exist.
cli-sample-people = These people can write in it from this machine:

## apply
cli-apply-empty = There is no change in { $file }, so nothing was written.
cli-apply-done = { $name } ({ $role }) changed { $count ->
    [one] one record
   *[other] { $count } records
} in { $file }, in one commit:
cli-apply-unchanged = { $file } already says all of this; no record was changed.
cli-apply-enrolled = { $name } was added as participant { $reference }. The signing key lies on this machine.
cli-apply-nothing = Nothing was written: the lines are applied together or not at all.
cli-apply-older = Attention: this file has { $size } events, but a file with { $held } was seen here before. It may be an older copy.

## list
cli-list-all = { $kind }: { $count }
cli-list-found = { $kind } that meet the conditions: { $count }
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
cli-record-altered = { $reference } does not say what the trail recorded: it was changed outside Tilsyn.
cli-record-unrecorded = { $reference } is not in the trail: it was added outside Tilsyn.
cli-record-vanished = { $reference } is in the trail but no longer in the register: it was removed outside Tilsyn.
cli-record-attachment = The file kept as { $reference } is not the one that was recorded, or it is gone.

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
cli-error-key-elsewhere-do = Work where the key lies, or have somebody else make these changes; nobody can sign in another’s name.
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
