## The case that guides: where it stands, its moves, its clocks, what an outcome needs, parts and opinions.

## Where it stands and what comes next
guide-title = Where it stands
guide-next = Next
guide-answers = Answers
guide-answer = { $answer }: answer “{ $step }”
guide-evidence = This answer needs something attached that shows it, for example the log of the search.
guide-decide = Every step is answered. Decide, with the reasons.
guide-onward = What is still missing for: { $event }
guide-moves = Nothing more is asked here. What can be done now stands below.
guide-nothing = Nothing can be done here now.
guide-over = The case is over. What can still be done stands below.

## Moves
moves-title = What can be done now
moves-do = { $move }…
moves-by-itself = Follows by itself
moves-blocked = Not possible yet
moves-lack = { $count ->
    [0] nothing is missing
    [one] one thing is missing
   *[other] { $count } things are missing
}
moves-to = Leads to: { $state }
moves-refused = This is still missing:
move-dialog = { $move } · { $ref }
move-save = Record it
move-reason = Why
move-done = { $ref }: { $move }
move-leads = The case goes from “{ $from }” to “{ $to }”.
move-stays = The case stays in “{ $state }”.
move-not-now = This is not possible while the case is in “{ $state }”.

## Clocks
clocks-title = Further clocks
clocks-title-over = Clocks of this case
clocks-nature = Nature
clocks-runs-from = Runs from
clocks-alarms = Alarms
clocks-met = Done { $day }
clocks-met-late = Done too late, { $day }
clocks-paused = Stands still
clocks-undated = No date
clocks-pauses = Pauses
clocks-pause = Stood still from { $from } to { $to }: { $reason }
clocks-pause-open = Stands still since { $from }: { $reason }
clocks-extend = Extend the time…
clocks-extended = Extended: { $reason }
pause-identity = asked who the person is
pause-scope = asked what is wanted
pause-mandate = asked for the mandate
pause-requester = asked the requester

## Extension
extension-dialog = Extend the time for { $ref }
extension-save = Extend
extension-done = { $ref }: time extended
extension-words = The month may be extended by two further months where the request is complex or there are many. The person is told of it, with the reasons, within one month of receipt (Article 12(3)).
extension-last = The last day to tell the person is { $day }.
extension-reason = Why more time is needed
extension-reason-hint = What makes the request complex, or how many there are. A lack of staff is no reason.
extension-proof = Notice that told the person
extension-proof-of = Notice sent on { $day }
extension-proof-needed = Choose the notice by which the person was told.
extension-too-late = This notice was sent after the first month. After it there is no extension.
extension-no-proof = No message to the person is on file. Send the notice, record it as sent, then extend.

## Opinions of the legal reviewer
opinions-title = Opinions of the legal reviewer
opinions-none = No opinion has been recorded.
opinions-add = Record an opinion…
opinion-own = Only somebody with the role { $role } records an opinion; yours is { $own }.
opinion-own-do = Let somebody take the keyboard who has the role { $role }.
opinion-nobody = Nobody with the role { $role } can sign on this machine. Add them in the settings, or share the file with them.
four-eyes-own-worksheet = You filled in one of the two tests, so somebody else must approve the worksheet.
four-eyes-worksheet = You approve both tests of the Article 48 worksheet

## Steps
step-on-occasion = on occasion
step-waits = This step rests on { $code }, “{ $step }”, which has no answer yet.
case-group-art48 = Article 48 worksheet
case-group-da32 = Data Act Article 32
case-group-epoc = Check of the certificate (e-Evidence)
case-group-emergency = Emergency
case-group-preservation = Preservation
case-group-dsa = Order under the Digital Services Act
case-group-need = Exceptional need (Data Act)

## What a step goes through, point by point
checklist-title = Point by point: { $done } of { $count }
checklist-hint = What you tick is recorded with the answer, and what you leave out is named too.
checklist-has = Seen: { $points }.
checklist-lacks = Not seen: { $points }.
checklist-cut = Not every point is ticked, so “{ $answer }” is not the answer.
checklist-ep-01-authority = issuing and validating authority
checklist-ep-01-addressee = addressee
checklist-ep-01-deadline = deadline, and whether it is an emergency
checklist-ep-01-notification = whether the enforcing authority is notified
checklist-ep-01-identifiers = identifiers of the user
checklist-ep-01-period = period
checklist-ep-01-categories = categories of data
checklist-ep-01-classification = legal classification of the offence
checklist-ep-01-conditions = conditions for issuing met
checklist-ep-01-secrecy = secrecy
checklist-dsa-01-basis = legal basis
checklist-dsa-01-authority = issuing authority
checklist-dsa-01-identification = exact location of the content, or the account
checklist-dsa-01-reasons = reasons
checklist-dsa-01-redress = redress
checklist-dsa-01-reply = authority that receives the reply
checklist-dsa-01-language = language
checklist-da-03-data = data asked for
checklist-da-03-need = exceptional need
checklist-da-03-purpose = purpose and use
checklist-da-03-duration = duration of the use
checklist-da-03-erasure = date of erasure
checklist-da-03-holder = why this holder was chosen
checklist-da-03-sharing = with whom the data are shared
checklist-da-03-safeguards = safeguards
checklist-da-03-provision = legal provision that gives the task
checklist-da-03-deadlines = deadlines to provide or to decline

## Decision
decide-needs = What this outcome needs
decide-before = { $count ->
    [one] One point must be on file before this outcome can be saved.
   *[other] { $count } points must be on file before this outcome can be saved.
}
decide-before-more = { $count ->
        [one] The other point
       *[other] The other { $count } points
    }
decide-before-do = Record them first, or choose another outcome.
decide-here = The decision itself still has to say:
decide-open-points = { $count ->
    [one] one point still open
   *[other] { $count } points still open
}
decide-refused = The decision can be recorded once these points are settled:
decide-four-eyes = A second person must approve this decision before it is carried out.
decide-four-eyes-do = Somebody who did not take it examines it and approves it in the case.
decide-limits = How much may go out
decide-limits-words = What is sent is compared with this. Where nothing is said, it is compared with what was asked.
decide-limits-asked = Take over what was asked

## Disclosure compared
manifest-title = Compared with what was asked and decided
manifest-asked = Asked
manifest-decided = Decided
manifest-given = Goes out
manifest-more = more
manifest-more-field = This is more than was decided or asked.
manifest-beyond = More would go out than was decided or asked: { $fields }.
manifest-beyond-categories = Neither decided nor asked for: { $categories }.
manifest-beyond-do = Take it out, or decide anew. It cannot be recorded like this.
manifest-no-limits = Neither the request nor the decision names a limit, so nothing can be compared. Examine the scope yourself.
manifest-within = Nothing goes beyond what was decided and asked.

## What is watched
follow-ups-title = To be watched
follow-ups-undated = no date set

## Secrecy
secrecy-who = Under secrecy: only { $who } sees this case.
secrecy-nobody = Under secrecy: only those to whom it is assigned see this case.
secrecy-until = To be looked at again on { $day }.
secrecy-undated = No end is set.
secrecy-where = Lists, exports and figures of others leave it out; they only say that something is withheld.
requests-withheld = Under secrecy and not shown to you: { $band }

## Parts of one message
case-split = Split the message…
case-belongs = Log what belongs to another family…
split-dialog = Split { $ref }
split-save = Split
split-words = A message that asks for several things becomes several requests. Each is received when this one was, has clocks of its own, and can be answered in one letter with the others.
split-own = { $ref } stays: { $subtype }
split-part = Further request { $number }
split-scope-hint = What of the message it is about. Left empty, the words of the whole message stay.
split-add = One more
split-remove = Leave out request { $number }
split-reason = Why it is split
split-twice = This kind is there already.
split-done = { $count ->
    [one] { $ref } split: one further request
   *[other] { $ref } split: { $count } further requests
}
belongs-what = It belongs to { $ref }, and keeps its requester and its day of receipt.
belongs-do = Choose the family in which it is really to be handled.
notify-also-hint = One reply may answer every request of the same message.

## Facts
request-part-dates = Dates of the procedure
case-fact-identity = Identity
case-fact-identity-open = not established
case-fact-mandate = Acting for
case-fact-mandate-open = mandate not checked
case-fact-parts = Same message
case-fact-parts-from = split from { $ref }
