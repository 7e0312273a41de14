## Reports: names, headings, columns and fixed text. An article without the name of an act is one of the GDPR.

## Errors
error-report-not-yet = The report “{ $name }” does not exist yet.
error-report-not-yet-do = Choose another report.
error-report-format = The report “{ $name }” cannot be made as { $format }.
error-report-format-do = Choose one of the formats offered for this report.
error-report-volume = This report has no such volume; its last one is number { $of }.
error-report-volume-do = Leave the volume out to have all of them made.
error-report-subject = No record, or one that does not fit, was named for the report “{ $name }”.
error-report-subject-do = Name the request or the assessment that the report is about, and none for a report on the whole register.
error-report-typeset = The pages of the report could not be set ({ $detail }).
error-report-typeset-do = Make it as a workbook or as JSON, and report the words in brackets.
error-report-workbook = The workbook could not be written ({ $detail }).
error-report-workbook-do = Make the report as PDF, and report the words in brackets.
error-report-internal = The report met a state that was not expected ({ $detail }).
error-report-internal-do = Try again; if it happens once more, report the words in brackets.

## Names of the reports
report-kind-record-controller = Record of processing activities
report-kind-record-processor = Record of processing activities of a processor
report-kind-legal-bases = Legal bases
report-kind-processors-transfers = Processors and transfers
report-kind-retention = Retention schedule
report-kind-request-log = Log of requests
report-kind-request-statistics = Figures on data subjects’ requests
report-kind-transparency = Transparency report
report-kind-authority-disclosures = Disclosures to public authorities
report-kind-findings = Findings
report-kind-case = File of a request
report-kind-notice-comparison = Privacy notice and register compared
report-kind-assessment = Assessment
report-kind-deadline-calendar = Calendar of time limits
report-kind-erasure = Erasures
report-kind-annual = Annual privacy report
report-kind-register-export = Export of the register

## Frame
report-not-stated = not stated
report-none = None.
report-as-of = as of { $date }
report-page = page { $page } of { $pages }
report-organisation = Organisation
report-contents = Contents
report-left-out = Left out
report-rules = Rules in force
report-made = Made
report-made-by = { DATETIME($at, dateStyle: "long", timeStyle: "long") }, by { $name }
report-method = Method and definitions
report-codes = Codes and references
report-cut = [cut: a cell holds no more]

## Counts
report-count-activities =
    { $count ->
        [one] one activity
       *[other] { $count } activities
    }
report-count-bases =
    { $count ->
        [one] one legal basis
       *[other] { $count } legal bases
    }
report-count-processors =
    { $count ->
        [one] one processor
       *[other] { $count } processors
    }
report-count-transfers =
    { $count ->
        [0] no transfers outside the EEA
        [one] one transfer outside the EEA
       *[other] { $count } transfers outside the EEA
    }
report-count-steps =
    { $count ->
        [one] one step
       *[other] { $count } steps
    }
report-count-documents =
    { $count ->
        [0] no legal document
        [one] one legal document
       *[other] { $count } legal documents
    }
report-count-attachments =
    { $count ->
        [0] no attachments
        [one] one attachment
       *[other] { $count } attachments
    }
report-count-events =
    { $count ->
        [one] one event
       *[other] { $count } events
    }

## Record of processing activities
report-record-controller = Record of processing activities
report-record-subtitle = Article 30(1) GDPR · as of { $date }
report-controller = Controller
report-representative = Representative
report-representative-not-needed = None needed: established in the EEA (Article 27(1))
report-dpo = Data protection officer
report-left-out-processor =
    { $count ->
        [one] One activity carried out as processor
       *[other] { $count } activities carried out as processor
    }
report-left-out-record = Requests of data subjects and others, and the full text of assessments and agreements, which are referred to by their reference
report-activities = Activities
report-activities-alt = Index of the processing activities with legal basis, longest retention and page
report-no-activities = No processing activity is recorded.
report-column-ref = Ref
report-column-activity = Activity
report-column-basis = Legal basis
report-column-kept = Kept at most
report-column-page = Page
report-article-6 = 6(1)({ $letter })
report-article-9 = Article 9(2)({ $letter })
report-article-10 = Law under Article 10
report-condition = Condition
report-interest = Interest
report-kept-until = until { $event }
report-kept-on = On { $event }
report-kept-most = at most { $period }
report-kept-criteria = by criteria
report-period-not-stated = no period and no criteria stated
report-since = { $status } since { $date }
report-controller-cover = As on the first page
report-further = further processing of
report-children = children among them
report-employees = own employees among them
report-large-scale = processed on a large scale
report-monitoring = monitored systematically
report-special = special category
report-criminal = criminal convictions and offences
report-national-id = national identification number
report-nothing-special = No special categories (Article 9), no data on offences (Article 10).
report-no-recipients = No recipients
report-no-transfers = No transfer to a third country or an international organisation is recorded.
report-no-processors = No processor is recorded.
report-transfer-missing = { $processor } stores or reaches data from { $countries }, and no transfer of this activity is recorded.
report-transfers = Transfers to third countries
report-next-review = next review { $date }
report-review-overdue = review overdue since { $date }
report-quoted = “{ $text }”
report-version = version { $version }
report-reviewed = Reviewed { $date }
report-never-reviewed = never reviewed
report-review = Review
report-signed = signed { $date }
report-extras = Further particulars
report-label-consent = Consent
report-label-source = Source of the data
report-label-adm = Automated decisions
report-label-dpia = Impact assessment
report-label-notice = Privacy notice
report-adm-none = No automated individual decision-making (Article 22) is recorded.
report-rights = Rights of data subjects
report-rights-always = Whatever the legal basis
report-rights-because = Because of { $articles }
report-rights-conditional = On the conditions of their articles, because of { $articles }
report-column-agreement = Agreement
report-column-places = Storage and access
report-column-activities = Activities
report-column-to = To
report-all = all
report-processors-alt = Processors with agreement, places of storage and access, and activities
report-transfers-alt = Transfers with recipient country, mechanism and activity
report-changes = Changes since the register was begun
report-changes-alt = How many records were made and changed, by kind
report-changes-since = Changes since the copy { $ref } was given out on { $date }
report-changes-since-alt = Which records were created, changed and removed since then
report-changes-since-none = Nothing in the register changed since then.
report-change = Change
report-change-created = created
report-change-changed = changed
report-change-removed = removed
report-column-kind = Kind
report-column-made = Made
report-column-changed = Changed
report-column-last = Last
report-safeguards = Safeguards for transfers
report-third-countries = Countries of transfers
report-gaps = Not stated (Article 30)
report-column-what = What
report-column-value = Value
report-column-report = Report
report-column-as-of = As of
report-column-by = By

## File of a request
report-received = received { $date }
report-state = State
report-no-decision = no decision yet
report-verdict = Check of the trail
report-verdict-verified = The trail is whole, and it agrees with the records and with a head held outside.
report-verdict-unanchored = The trail is whole and agrees with the records. No head from outside was brought to this check: compare the head at the foot of the page with one that somebody else holds.
report-verdict-incomplete = The trail is whole, but values are absent without a recorded reason.
report-verdict-diverged = The trail contradicts a head held outside.
report-verdict-invalid = The trail does not hold, or records do not agree with it.
report-verdict-unreadable = The trail could not be read.
report-fault-altered = does not say what the trail recorded
report-fault-unrecorded = is not in the trail
report-fault-vanished = is in the trail and no longer in the register
report-fault-attachment = its content is not the one recorded
report-fault-removed = was taken out and is still in the register
report-fault-place = does not stand where the trail put it
report-fault-links = its links are not those of its fields
report-records = Records
report-records-agree = All records of the file agree with the trail.
report-head-origin = Origin of the trail
report-head-size = Number of events
report-head-root = Root
report-head-printed = Root as printed
report-signed-by = Signed by
report-erased = Values erased
report-missing = Values absent
report-left-out-bytes = The content of attachments; name, size and SHA-256 are listed
report-left-out-privileged =
    { $count ->
        [one] One entry under legal privilege, listed by title only
       *[other] { $count } entries under legal privilege, listed by title only
    }
report-left-out-absent =
    { $count ->
        [one] One value of the trail that is erased or absent
       *[other] { $count } values of the trail that are erased or absent
    }
report-section-verification = Check of the trail
report-section-request = The request
report-section-timeline = Timeline
report-section-documents = Legal documents
report-section-steps = Assessment
report-section-deadlines = Time limits
report-section-decision = Decision
report-section-disclosures = Disclosures
report-section-notifications = Notifications
report-section-evidence = Evidence
report-section-advice = Legal advice
report-section-events = Events
report-column-when = When
report-column-when-zone = When ({ $zone })
report-moment = { DATETIME($at, dateStyle: "long", timeStyle: "short") }
report-column-event = What
report-column-seq = No
report-column-utc = Time (UTC)
report-column-leaf = Hash of the leaf
report-timeline-alt = What was recorded in this case, in order of time
report-notifications-alt = Notifications with status, legal ground and time
report-evidence-alt = Attachments with size and SHA-256
report-advice-alt = Entries under legal privilege, by title
report-events-alt = Events of the trail of this case with the hash of each leaf
report-advice-note = These entries hold legal advice. Their titles are listed so that the file is complete; their content is privileged, and it is neither in this document nor in the file embedded in it. Their events are in the trail.
report-events-note = Each line is one event. Its leaf is hashed as in RFC 6962; the leaves give the root at the foot of each page.
report-line-received = Request received
report-line-communicated = Decision told to the requester
report-line-closed = Case closed
report-corrected = corrected by a later entry
report-question = Question
report-law = Law
report-withheld = Privileged legal advice: content withheld
report-data-of = Data of the period
report-computation = How it was found
report-computation-order = The date stands in the order or statute. It is taken as it is written and does not move.
report-no-deadline = Neither the law nor the request sets a date.
report-pauses = Pauses and extension
report-open = Still open before data may go out
report-nothing-open = Nothing
report-four-eyes-not-needed = Not required for this request
report-same-person = by the person who decided
report-until = until { $date }
report-bytes = { $number } bytes
report-embedded-description = The trail of this case in machine-readable form

## How to check
report-check = How to check this document
report-note = The signed head
report-note-code = The code holds the signed head byte for byte. A line that begins further right continues the one above it.
report-note-code-alt = QR code of the signed head, which is printed beside it as text
report-check-brief = The line at the foot of each page is the head of the trail: its origin, its number of events and its root in full. Keep this document with somebody else, and any later change of what was recorded before it shows. The last page says how to check.
report-check-brief-case = The line at the foot of each page is the head of the trail: its origin, its number of events and its root in full. The trail of this case is embedded as trail.json. The last page says how to check both.
report-check-head = The head names the trail, the number of its events and the root of the tree over them (RFC 6962, SHA-256). The root is printed in full: thirteen groups of four characters, base32 (RFC 4648) in small letters without padding.
report-check-command = Run “tilsyn-cli verify” on this document. With “--file” and the workspace file the program recomputes the root up to this number of events, says whether it is the same, and looks up whether the workspace recorded this very file as a copy given out. From paper, scan the code below or save the signed head as a text file, and give that file with “--head”; or type the number of events and the root with “--size” and “--root”.
report-check-limits = This shows that what was recorded up to this head has not changed since somebody else came to hold it. It does not show that what was recorded is true, and times are those of the author’s clock.
report-check-leaf = Each event in trail.json has the bytes of its leaf, its inclusion proof and, unless they are withheld, its values with their salts. Hash each value with its salt and find the commitment in the leaf; hash the leaf with the hashes of the proof, left and right as RFC 6962 says, and the root of the head results.
report-check-case-page = The trail of this case is the same report as JSON: for each event the bytes of its leaf, its inclusion proof and, unless they are withheld, its values with their salts. With it anybody leads every event above to the signed head below.
report-embedded = This document embeds trail.json, SHA-256 { $sha256 }.

## Method
report-method-source = Source
report-method-source-record = All content is taken from the register of the organisation as it stood when this report was made. Text that people wrote is shown in the language in which they wrote it.
report-method-source-case = All content is taken from the request and its entries as they stood when this report was made. An entry is written once; a correction is a new entry, and both are shown.
report-method-missing = Missing content
report-method-missing-text = What ought to be there and is not is said in red italics. Nothing is left blank.
report-method-order = Order
report-method-order-record = Activities by their reference; within an activity the order of Article 30(1)(a) to (g), then what goes beyond it.
report-method-order-case = Steps in the order of the procedure; timeline and events in order of time.
report-method-basis = Longest retention
report-method-basis-text = “Kept at most” is the longest period or ceiling of the rules of the activity. Where a rule has no number, its event or its criteria are named beside it.
report-method-rights = Rights
report-method-rights-text = Rights are derived from the legal bases of the activity (Articles 7 and 12 to 22). With several bases, the stronger right counts.
report-method-deadlines = Time limits
report-method-deadlines-text = Periods are counted under Regulation (EEC, Euratom) No 1182/71 with the public holidays named on the first page. Each date is followed by the sentences from which it can be counted again.
report-method-privilege = Legal privilege
report-method-privilege-text = Entries under legal privilege are listed by title. Their reasons, questions and evidence are left out, here and in the embedded file.
report-method-characters = Characters
report-method-characters-text = Characters that cannot be printed, or that would hide or turn text, are shown by their number, as in ‹U+202E›.
report-method-advice = Standing
report-method-advice-text = This report shows what was recorded. It is no legal advice.

## A report is checked (tilsyn-cli verify)
cli-seal-report = Report
cli-seal-report-value = { $report }, { $format }, { $language }, as of { $date }
cli-seal-made = Made
cli-seal-printed = Root as printed
cli-seal-sha256 = SHA-256 of this file
cli-seal-key = Signing key
cli-seal-case = Case
cli-seal-proven = Events under the root
cli-seal-recomputed = Values recomputed
cli-seal-withheld = Events withheld
cli-seal-copy = Recorded as
cli-seal-copy-to = { $reference }, { $at }, for { $recipient }
cli-seal-copy-to-nobody = { $reference }, { $at }, no recipient named
cli-seal-sound = The head in this report is signed, but with a key that only the report itself vouches for.
cli-seal-sound-case = Every event and every value in the embedded trail leads to the signed head of this report. The key that signed it is one that only the report itself vouches for. Names and roles of people stand in no event: they are the report’s own word.
cli-seal-same-head = The head in this report is the one you brought.
cli-seal-pages = Whether its pages are as they were made, and whether nothing was left out, only the workspace can tell: check again with “--file” and the workspace.
cli-seal-missing = Values are absent from the embedded trail, and no erasure in it explains that.
cli-seal-diverged = The head in this report contradicts a head you brought: as many events, and another root.
cli-seal-invalid = This report was changed after it was made, or it was not made by Tilsyn. Do not rely on what it says.
cli-seal-unreadable = No seal could be read from this file, so nothing can be said about it.
cli-seal-continues = The workspace continues the head of this report.
cli-seal-contradicts = The workspace contradicts the head of this report. Either the workspace was changed or replaced after the report was made, or the report is not one of this workspace.
cli-seal-workspace = By itself the workspace { $file } is { $verdict }; check it alone to see why.
cli-seal-recorded = The workspace recorded this very file as a copy given out: it is as it was made.
cli-seal-not-recorded = This file is not recorded in the workspace: it was altered after it was made, or its recording was not kept.
cli-seal-altered = The workspace recorded a report of this kind, of this head and of this time as { $reference }, and its bytes are others: this file was altered after it was made.
cli-seal-stranger = The head in this report is right, but nobody who can sign in this workspace signed it: this report was not made from it.
cli-seal-unknown-key = Nobody who can sign in this workspace signed the head in this report.
cli-seal-head-same = it is the head of this report
cli-seal-head-rewritten = as many events as in this report, and another root
cli-seal-head-apart = another number of events; only with the workspace can the two be compared
cli-seal-error-not-pdf = It is not a PDF.
cli-seal-error-too-large = It is larger than 200 MB.
cli-seal-error-too-much = It unpacks to more than is read.
cli-seal-error-none = It carries no seal: it is not a report of Tilsyn, or its properties were taken out.
cli-seal-error-several = It carries seals that contradict each other.
cli-seal-error-malformed = Its seal cannot be read ({ $detail }).
cli-seal-error-trail = The trail that its seal names is not embedded in it, or it is another one.
cli-seal-fault-key = Its seal brings a key that cannot be read.
cli-seal-fault-head = The head in its seal is refused ({ $detail }).
cli-seal-fault-disagrees = The number of events or the root in its seal is not the one that was signed.
cli-seal-trail-malformed = The embedded trail cannot be read ({ $detail }).
cli-seal-trail-seal = What the embedded trail says of “{ $what }” is not what the seal says.
cli-seal-trail-proof = Its proof does not lead to the signed root.
cli-seal-trail-shown = What is said of “{ $field }” is not what the event holds.
cli-error-other-report = The report is of another register ({ $origin }), so this workspace says nothing about it.
cli-error-other-report-do = Give the workspace from which the report was made.
cli-error-no-report = “--file” names the workspace of a report, and this file is not a report as PDF.
cli-error-no-report-do = Give the report first and the workspace with “--file”, or the workspace alone.
