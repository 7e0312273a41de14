## Requests on the screen: the list, the case, its dialogs, and the reports.

## The list
requests-title = Requests
requests-log = Log a request
requests-column-ref = Ref
requests-column-title = Request
requests-column-kind = What kind
requests-column-received = Received
requests-column-due = Due
requests-open = Open
requests-open-yes = yes
requests-open-no = no
requests-empty = No request has been logged yet
requests-empty-words = When a data subject, a third party or a public authority asks for data, log it here: its time limit is computed, each step is asked for, and everything is kept as evidence.

## When it is due
request-due-late = { $days ->
    [one] One day late
   *[other] { $days } days late
}
request-due-today = Due today
request-due-in = Due in { $days ->
    [one] one day
   *[other] { $days } days
}
request-due-none = no statutory date

## Log a request, edit its facts
request-new = Log a request
request-edit = Edit the facts of { $ref }
request-save-new = Log the request
request-part-who = Who asks
request-part-what = What is asked
request-part-receipt = How it came in
request-part-limits = Limits and handling
request-hold = Erase nothing of this case
request-hold-hint = For a dispute or a claim. Retention waits until the hold is lifted; the findings tell when it is to be looked at again.
request-family-ds-hint = The person whose data they are, or somebody with their mandate
request-family-pa-hint = A court, the police, a supervisory or other authority, here or abroad
request-family-tp-hint = Anybody else: an insurer, a lawyer of the other side, a company
request-subtype-first = First choose who asks
request-title-hint = People find the case by it. Write no person’s name: a title stands in lists and reports.
request-authority = Authority
request-office = Office or contact person
request-person = Name of the person
request-contact-name = Contact person
request-country-pa = Country whose power it exercises
request-country-outside = Outside the EEA: Article 48 is examined if personal data are asked for.
request-language-hint = As written, for example nb or de
request-yes = Yes
request-no = No
request-unknown = Not known yet
request-secrecy-hint = The act and provision that orders secrecy. Empty when none is ordered.
request-admitted-hint = They see the case and may take part: who gives an opinion, who approves, who carries it out.
request-ordered-hint = Only a date that the order or a statute sets. It then takes the place of any other time limit.
request-clock = Time limit
request-clock-none = No statutory date follows from this kind of request. If the order sets one, enter it.
request-clock-unknown = Shown once you have chosen who asks and what kind it is.
request-why-changed = Why it is changed
request-why-changed-hint = Stands in the trail beside the change.
request-activities-find = Find an activity
request-activities-none = No activity fits these words.
request-logged = { $ref } logged
request-changed = { $ref } changed

## Fields of several values
request-tags-hint = Press Enter after each.
request-tags-remove = Remove { $name }
request-tags-of = Chosen: { $name }

## A moment
request-moment-time = Time
request-moment-zone = Time zone
request-moment-incomplete = Enter a day and a time.

## Forms
fill-saving = Saving…
fill-leave = Leave without saving?
fill-leave-words = What you have typed here is not saved, and it will be lost.
fill-leave-yes = Leave
fill-needed = This is needed.
fill-number = Enter a whole number.
fill-period = This day lies before the first.
fill-save-key = Ctrl Enter saves

## The case
case-outside-eea = outside the EEA
case-inside-eea = in the EEA
case-export = Export case file…
case-record-step = Record step
case-more = More for this case
case-add-note = Add a note…
case-add-document = Record legal document…
case-attach = Attach a file…
case-decide = Record decision…
case-disclose = Record disclosure…
case-notify = Record notification…
case-edit = Edit the facts…
case-close = Close the case…
case-reopen = Take up the case again…
case-read-only = This file may only be read here, so nothing can be recorded.
case-evaluation = Evaluation
case-trail = Trail
case-facts = Facts

step-blocks = bars a disclosure
step-answered = { $answer } · { $day } · { $who }
milestone-decision = Decision
milestone-disclosure = Disclosure recorded
milestone-not-needed = not under this decision

## The facts
case-fact-authority = Authority
case-fact-requester = Requester
case-fact-kind = Kind
case-fact-instrument = Instrument
case-fact-instrument-none = none on file
case-fact-agreement = Agreement
case-fact-agreement-open = not examined
case-fact-agreement-none = none in force
case-fact-received = Received
case-fact-asked = What is asked
case-fact-data = Data asked
case-fact-data-personal = Personal: { $data }
case-fact-data-nonpersonal = Non-personal: { $data }
case-fact-data-yes = yes
case-fact-data-no = none
case-fact-data-unknown = not known
case-fact-period = Period
case-fact-period-from = from { $from }
case-fact-period-to = until { $to }
case-fact-period-both = { $from } – { $to }
case-fact-subjects = Data subjects
case-fact-secrecy = Secrecy
case-fact-secrecy-none = none ordered
case-fact-activities = Activities
case-fact-activities-none = none named
case-fact-handled = Handled by
case-fact-their-ref = Their reference
case-fact-status = Status

## What blocks
blocks-title = What blocks a disclosure now
blocks-stop = Stop
blocks-none = Nothing blocks a disclosure.
blocks-none-do = It may be recorded as the decision allows it.
blocks-go = Do this
blocks-panel = Nothing can be disclosed yet
blocks-panel-words = { $count ->
    [one] One point must be settled before data may go out. Until then a disclosure cannot be recorded.
   *[other] { $count } points must be settled before data may go out. Until then a disclosure cannot be recorded.
}
blocks-refused = This decision lets data out. It can be recorded once these points are settled:

## How the date was found
case-found-title = How the date was found
case-found-none = No time limit in law follows from this kind of request, and no date was set in an order. Answer without undue delay.
clock-as-written = The order or a statute sets the date: { DATETIME($date, dateStyle: "full") }. It stands as it is written, also on a day off.

## Decision
decision-title = Decision
decision-none = No decision has been recorded.
decision-by = { $who }, { $day }
decision-allows = Data may go out
decision-holds = No data go out
decision-approved = Approved by a second person
decision-unapproved = Not approved by a second person
decision-minimised = May be given: { $text }
decision-again = Record a new decision…

## The trail
case-trail-registered = Registered
case-trail-changed = Facts changed
case-trail-document = Legal document recorded
case-trail-attachment = Attachment added
case-trail-decision = Decision: { $outcome }
case-trail-disclosure = Disclosed to { $recipient }
case-trail-notification = Notification: { $to }
case-trail-privileged = Privileged
case-trail-corrected = Corrected by { $ref }
case-trail-corrects = Corrects { $ref }
case-trail-correct = Correct…
case-trail-correct-entry = Correct entry { $ref }
case-trail-export = Export…
case-trail-export-file = Export { $name }
case-trail-evidence = Evidence: { $names }
case-trail-grounds = Grounds: { $grounds }
case-trail-subjects = { $count ->
    [one] one data subject
   *[other] { $count } data subjects
}
case-trail-records = { $count ->
    [one] one record
   *[other] { $count } records
}
case-trail-until = until { $day }
case-trail-sent = sent { $when }
case-trail-event = Event { $seq }, leaf { $hash }
case-trail-exported = { $name } written

## Record step
step-dialog = Record step
step-dialog-note = Add a note
step-dialog-correct = Correct { $ref }
step-which = Step
step-open-group = to do
step-no-citation = No citation
step-standing = Recorded before: { $answer }, { $day }.
step-standing-do = What you record now stands in its place; the earlier entry stays in the trail.
step-correcting = You correct entry { $ref }.
step-correcting-do = Both remain visible in the trail.
step-reason-hint = What you saw, asked or weighed, so that somebody else could come to the same answer.
step-evidence = Evidence
step-evidence-none = No file has been attached to this case yet.
step-evidence-kept = A file is kept with the case at once, also if you cancel this step.
step-privileged-hint = Listed by title only in reports, and not exported unless asked for.
step-save = Record step
step-recorded = { $step } recorded
step-choose-answer = Choose an answer.

## Four eyes
four-eyes-no-decision = There is no decision to approve yet. Record the decision first.
four-eyes-own = You took this decision, so somebody else must approve it.
four-eyes-own-do = Let one of them take the keyboard, or ask them to open this file where their key lies.
four-eyes-nobody = Nobody else can sign on this machine. Add a person in the settings, or let somebody open this file where their key lies.
four-eyes-hand-over = Continue as { $name }
four-eyes-now = { $name } is at the keyboard now.
four-eyes-what = You approve this decision

## Legal document
document-dialog = Record legal document
document-save = Record the document
document-recorded = Legal document recorded
document-which = Which document is it
document-none = Not attached
document-channel-hint = How you made sure that it is real, for example a call back to a number found independently.

## Decision dialog
decide-dialog = Record decision
decide-save = Record the decision
decide-recorded = Decision recorded
decide-replaces = A decision stands, and the new one corrects it.
decide-grounds = Grounds
decide-grounds-hint = Why it is refused, narrowed or put off.
decide-basis-none = None
decide-reasons-hint = Facts and law, so that the requester, an authority or a court can follow it.
decide-data = What may go out

## Disclosure dialog
disclose-dialog = Record disclosure
disclose-save = Record the disclosure
disclose-recorded = Disclosure recorded
disclose-what = What went out
disclose-how = How it went out
disclose-rests = It rests on the decision: { $outcome }
disclose-more = Give no more than this: { $text }

## Notification dialog
notify-dialog = Record notification
notify-save = Record the notification
notify-recorded = Notification recorded
notify-ground-hint = The act and provision, or the point of the order.
notify-what = About what
notify-what-hint = For example: information on the disclosure
notify-when-free = Look at it again on

## Close, take up again
close-dialog = Close { $ref }
close-save = Close the case
close-words = The file stays in the register and in the trail; nothing is erased.
close-reason = Why it can be closed
close-no-decision = No decision has been recorded. Say in the reason why none is needed.
close-not-told = No notification has been recorded. Say in the reason how the requester was answered, or why not.
close-closed = { $ref } closed
reopen-dialog = Take up { $ref } again
reopen-save = Take up again
reopen-reason = Why it is taken up again
reopen-opened = { $ref } taken up again

## Grounds of refusal and limitation
ground-a11-id = Cannot be identified (Article 11(2))
ground-a12-id = Reasonable doubt about the identity not removed (Article 12(6))
ground-a12-unf = Manifestly unfounded (Article 12(5))
ground-a12-exc = Excessive, in particular repetitive (Article 12(5))
ground-a12-abu = Excessive by abusive intention (Article 12(5))
ground-a15-4 = Rights and freedoms of others (Article 15(4))
ground-a16-no = The data are correct (Article 16)
ground-a17-3a = Freedom of expression and information (Article 17(3)(a))
ground-a17-3b = Legal obligation or public task (Article 17(3)(b))
ground-a17-3c = Public health (Article 17(3)(c))
ground-a17-3d = Archiving, research or statistics (Article 17(3)(d))
ground-a17-3e = Legal claims (Article 17(3)(e))
ground-a17-nog = No ground for erasure (Article 17(1))
ground-a18-nog = No ground for restriction (Article 18(1))
ground-a20-scope = Outside the right to data portability (Article 20(1) and (3))
ground-a20-4 = Rights and freedoms of others (Article 20(4))
ground-a21-cmp = Compelling legitimate grounds (Article 21(1))
ground-a21-clm = Legal claims (Article 21(1))
ground-a22-2 = Automated decision allowed, with safeguards (Article 22(2))
ground-a23-law = Restricted by law (Article 23)
ground-a89 = Derogation for research or archiving (Article 89)
ground-notctrl = Not the controller, forwarded (Article 28(3)(e))
ground-nodata = No data on the person (Article 15(1))
ground-tp-nobasis = No legal basis for the disclosure
ground-tp-incompat = Incompatible with the purpose of collection
ground-tp-unverified = Requester not verified
ground-tp-secrecy = Secrecy bars the disclosure
ground-tp-disprop = Disproportionate
ground-tp-not9 = No condition for special categories
ground-tp-notransfer = No mechanism for the transfer
ground-tp-notctrl = Not the controller, forwarded to the customer
ground-tp-restricted18 = Processing is restricted (Article 18)
ground-tp-override = The data subject’s interests prevail
ground-tp-nodata = No such data
ground-pa-form = Defect of form
ground-pa-nopower = No power to compel
ground-pa-unverified = Authority not verified
ground-pa-broad = Asks for more than is needed
ground-pa-noagreement = No international agreement
ground-pa-no6 = No legal basis in Article 6
ground-pa-no9 = No condition for special categories
ground-pa-nochv = No ground for the transfer in Chapter V
ground-pa-blocking = A law of the own State bars it
ground-pa-priv = Privilege, immunity or freedom of the press
ground-pa-notctrl = Not the controller, forwarded to the customer
ground-pa-nodata = No such data
ground-pa-expired = The order has expired
ground-pa-notaddressee = Addressed to somebody else
ground-pa-withdrawn = Withdrawn by the authority
ground-pa-conflict3c = Conflict with the law of a third country
ground-pa-da18 = Declined under Article 18 of the Data Act
ground-pa-da32 = Conditions of Article 32 of the Data Act not met

## Reports
reports-title = Reports
reports-language = Language of the report
reports-format = Format
reports-language-en = English
reports-language-nb = Norwegian
reports-language-nl = Dutch
reports-busy = The report is being made
reports-done-volumes = { $file } is written, the first of { $count } volumes.
reports-done = { $file } written
