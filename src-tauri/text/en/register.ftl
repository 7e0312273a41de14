# Words of the register and of the frame around it.

## Places of the workbench
nav-overview = Overview
nav-register = Register
nav-activities = Activities
nav-bases = Legal bases
nav-processors = Processors
nav-log = Log
nav-requests = Requests
nav-assurance = Assurance
nav-reports = Reports
nav-due =
    { $count ->
        [one] { $count } due
       *[other] { $count } due
    }

## The first page
welcome-line = A register of processing, a log of requests, and a trail that can be checked.
welcome-ways = Ways to begin
welcome-sample = Open the sample
welcome-sample-words = A made-up organisation with everything in it, to look around in and try things on.
welcome-new = Start a register
welcome-new-words = Your organisation, its country and your name; the rest comes with the work.
welcome-open = Open a file
welcome-open-words = A Tilsyn file on this computer or in a shared folder.
welcome-recent = Recent files
welcome-offline = Works without a network. Nothing leaves this computer unless you export it.
new-title = Start a register
new-words = You will be asked where the file is to be kept. A key for your signature is made on this computer.
new-organisation = Organisation
new-organisation-note = The registered name of the controller.
new-country-note = Its holidays and its time decide when a period ends.
new-author = Your name
new-author-note = As it will stand in the trail, as privacy officer. Colleagues can be added later.
new-start = Choose a place and start

## Settings, files and people
settings-title = Settings
settings-language = Language
settings-language-note = Of the screen. The language of a report is chosen for each report.
settings-theme = Colours
settings-version = Version { $version }
file-menu = File and settings
file-open = Open a file…
file-new = Start a register…
file-sample = Open the sample…
file-copy = Save a copy…
file-copied = A copy was saved as { $name }.
person-menu = Person at the keyboard
person-nobody = Nobody who signs
person-reads = can only read
person-current = at the keyboard
person-cannot-sign = has no key on this computer
person-add = Add a colleague…
person-add-title = Add a colleague
person-add-words = A key is made on this computer, and what this person writes is signed with it.
person-added = { $name } can now write in this file.

## The trail
seal-title = The trail of this file
seal-verify = Verify now
seal-held = Checked against
seal-held-none = nothing held outside the file
seal-held-size = the head of { $size } events that this computer holds outside the file
seal-size = Events
seal-at = Sealed or checked
seal-root = Root
seal-faults = Not as the trail says
seal-faults-note = These records were changed, added or removed without an event.
seal-proof = What this proves
seal-proves = What it proves
seal-proves-words = What was recorded up to the head that was checked against has not been changed, removed or put in another order since. Each entry was signed with the key of the person it names.
seal-proves-not = What it does not prove
seal-proves-not-words = That what was recorded is true, or complete; and times are those of the author’s clock. The head is held on this computer: against somebody who controls both it and the file, only a head that another person holds is proof.
verdict-verified = The trail is whole, and it agrees with the records and with the head held outside the file.
verdict-unanchored = The trail is whole and agrees with the records, but no head held outside the file was there to check it against. Events cut from its end would not show.
verdict-incomplete = The trail is whole, but values are absent and no erasure explains it. Look for an earlier copy of the file that still has them.
verdict-diverged = The trail contradicts the head held outside the file: it was cut, rolled back or written anew. Keep the file as it is, and compare it with a backup.
verdict-invalid = The trail does not hold, or records do not agree with it. Keep the file as it is for examination, and go on in the most recent sound backup.
verdict-unreadable = The trail could not be read to its end. Keep the file as it is, and open the most recent backup.
verdict-stranger-diverged = The trail contradicts a head that you hold of this register: the file was cut, rolled back or written anew, or it is another copy. Keep it as it is, and ask whoever sent it what happened.
verdict-stranger-invalid = The trail of this file does not hold, or records do not agree with it. Rely on nothing in it; tell whoever sent it, and ask for a sound copy.
verdict-stranger-unreadable = The trail of this file could not be read to its end. Ask whoever sent it to send it again.
verdict-checking = The trail is being checked.

## Search
search-label = Search register and log
search-results = Results
search-places = Go to
search-none = Nothing has these words. Try fewer letters, or a reference such as A-02.
search-found =
    { $count ->
        [0] Nothing found
        [one] { $count } result
       *[other] { $count } results
    }

## Overview
figure-activities =
    { $count ->
        [one] activity
       *[other] activities
    }
figure-reviews =
    { $count ->
        [0] no overdue review
        [one] { $count } overdue review
       *[other] { $count } overdue reviews
    }
figure-processors =
    { $count ->
        [one] processor
       *[other] processors
    }
figure-outside =
    { $count ->
        [0] none outside the EEA
        [one] { $count } outside the EEA
       *[other] { $count } outside the EEA
    }
figure-requests =
    { $count ->
        [one] open request
       *[other] open requests
    }
figure-due =
    { $count ->
        [0] none due within a week
        [one] { $count } due within a week
       *[other] { $count } due within a week
    }
figure-gaps =
    { $count ->
        [one] incomplete
       *[other] incomplete
    }
figure-assessments =
    { $count ->
        [0] no assessment overdue
        [one] { $count } assessment overdue
       *[other] { $count } assessments overdue
    }
overview-requests = Open requests
overview-by-due = by due date
overview-next = next: { $step }
overview-outside = outside the EEA
overview-no-requests = Nobody is waiting for an answer. A request that comes in is logged on the day it is received, because its time limit runs from then.
overview-to-requests = To the requests
overview-bases = Legal bases
overview-bases-aside = activities using each
overview-no-bases = No activity has a legal basis yet.
overview-gaps = What is missing
overview-gaps-aside = most pressing first
overview-missing = Missing
overview-review = Review
overview-art30 = Article 30(1): { $items }
overview-assessment = assessment past its review date
overview-assessment-due = review due { $date }, { $late }
overview-no-gaps = Every activity has what Article 30 asks for, and no assessment is overdue.
overview-empty = The register is empty
overview-empty-words = Begin with one thing you do with personal data, such as recruitment or a newsletter: why, whose data, on which basis, and for how long.
overview-empty-go = To the activities
due-none = no statutory date
due-today = today
due-in =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
due-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }

## Lists
column-ref = Ref
kind-activity-short = Activity
column-bases = Legal basis, Art. 6(1)
column-subjects = Data subjects
column-kept = Kept at most
column-gaps = Missing
column-proof = Shown by
column-review = Review due
column-agreement = Agreement
column-clauses = Clauses
column-third-countries = Outside the EEA
filter-basis = Basis
filter-special = Special categories
filter-outside = Outside the EEA
list-nothing = Nothing fits these filters
list-nothing-words = Take one away, or clear them all.
list-clear = Clear the filters
pill-overdue = overdue
review-overdue = review overdue since { $date }
review-due = review due { $date }
kept-not-stated = not stated
kept-until-consent-withdrawn = Until withdrawn
kept-until-objection = Until opt-out
kept-criteria = by criteria
gaps-count =
    { $count ->
        [one] { $count } missing
       *[other] { $count } missing
    }
gaps-none = nothing missing

## Values
value-yes = yes
value-no = no
value-none = none
value-nothing = nothing
value-not-stated = not stated
value-record = a record
period-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
period-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
period-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
retention-until = until { $trigger }
retention-ceiling = never longer than { $period }

## An activity
activity-new = New activity
activity-saved = { $name } was saved.
activities-empty = No processing activities yet
activities-empty-words = Article 30 asks for a record of everything done with personal data. Begin with one, such as recruitment or a newsletter; what is missing is shown while you write.
tabs-activity = Sides of this activity
tab-data = Data
tab-history = History
tab-agreement = Agreement
fact-rights = Rights
fact-owner = Owner
right-short-information = information
right-short-withdraw = withdrawal of consent
right-short-access = access
right-short-rectification = rectification
right-short-erasure = erasure
right-short-restriction = restriction
right-short-notification = notification of recipients
right-short-portability = portability
right-short-objection = objection
right-short-objection-marketing = objection to direct marketing (absolute)
right-short-automated = automated decisions
right-short-complaint = complaint
rights-because = because of
rights-conditional = on conditions
rights-none = follow from the legal basis, and none is stated
art30-title = Article 30
art30-there = there
art30-missing = missing
art30-complete = complete
recipients-processors =
    { $count ->
        [one] { $count } processor
       *[other] { $count } processors
    }
recipients-none-examined = Examined: there are no recipients
recipients-none-note = That there are none must be said as well.
recipients-empty = No recipients are stated
recipients-empty-words = Name those who receive the data, within the organisation and outside it; or state that there are none.
data-empty = No data are stated
data-empty-words = Name the categories of personal data, each with its source.
data-criminal = Article 10
data-national-id = national number
retention-empty = Say how long each category is kept, or by which criteria that is decided.
basis-empty = No legal basis is stated
basis-empty-words = Each purpose rests on one of the six bases of Article 6(1), and rights follow from it.
transfer-no-mechanism = no mechanism stated

## What shows a basis
assessment-interest = Interest
assessment-necessity = Necessity
assessment-balance = Balance
assessment-passes = passed
assessment-passes-with-measures = passed with safeguards
assessment-fails = failed
assessment-open = not decided
assessment-not-met = not met
assessment-decided = decided { $date }
consent-version = Wording { $version }
consent-withdrawal-equal = as easy to withdraw
consent-withdrawal-harder = harder to withdraw
proof-passes = Assessment passed
proof-passes-with-measures = Assessment passed with safeguards
proof-fails = Assessment failed
proof-no-assessment = no assessment
proof-no-consent = no consent profile
proof-used-by = Activities that rest on it
proof-used-by-none = No activity rests on it.
bases-empty = No legal bases yet
bases-empty-words = A legal basis belongs to a purpose of an activity. It is stated there, and listed here with what shows it.
bases-empty-go = To the activities
basis-all-purposes = all purposes
basis-all-subjects = all data subjects
basis-to-activity = Open the activity
rights-note = Rights under this basis
rights-note-words = In these rights the bases differ. Information, access, rectification, restriction and complaint apply under all of them, and so does the objection to direct marketing.
standing-yes = applies
standing-conditional = on conditions
standing-no = does not apply

## Processors
processor-new = New processor
processors-empty = No processors yet
processors-empty-words = Whoever processes data on your behalf, such as a host or a mailing service, needs an agreement under Article 28(3). Its clauses are checked here.
tabs-processor = Sides of this processor
third-none = none
agreement-none = not signed
agreement-signed = signed { $date }
clauses-title = Agreement under Article 28(3)
clauses-all = all there
clauses-missing =
    { $count ->
        [one] { $count } missing
       *[other] { $count } missing
    }
subs-none = No sub-processors are stated.
processor-no-activities = Not linked to any activity yet.

## History
event-created = Created
event-changed = Changed
event-recorded = Recorded
event-erased = Erased
history-nobody = Somebody who is not named here
history-gone = The value was erased; that it was there remains.
history-show =
    { $count ->
        [one] Show { $count } field
       *[other] Show { $count } fields
    }
history-hide =
    { $count ->
        [one] Hide { $count } field
       *[other] Hide { $count } fields
    }

## Forms
form-sections = Parts of the form
form-aside = What is missing, and why it changes
form-reason = Reason for the change
form-reason-note = Stands in the history for good.
form-key-save = saves
form-key-leave = leaves
form-needed = Fill this in.
form-number = Write a whole number, such as 3.
form-one-per-line = One on each line.
form-unit = Unit
form-period-now = Now { $period }. Write a number to replace it.
form-remove = Remove { $row }
form-removed = { $row } was removed.
form-refused-mark = look
form-merge = Take in the other change
form-merge-words = What you wrote stays. Fields that only the other person changed are taken over.
form-merged = The other change was taken in. Nothing is saved yet.
form-merged-clean = No field was changed by both of you. Save when you are ready.
form-merged-both = Both of you changed: { $fields }. Yours stands there now; compare it with the history before you save.
leave-title = Leave without saving?
leave-words = What you wrote here has not been saved and will be gone.
leave-confirm = Leave without saving
unit-days = days
unit-months = months
unit-years = years

## Parts of the forms
section-general = General
section-purposes-words = Why the data are processed, precisely enough for a data subject to understand.
section-subjects-words = Whose data they are: candidates, customers, visitors.
section-bases-words = One row per purpose, and per category of data subjects where they differ.
section-data-words = Each category, where it comes from, and whether it must be provided.
section-recipients-words = Who receives the data, also within the organisation. Authorities in a particular inquiry belong to the log.
section-retention-words = How long each category is kept, counted from what, and what happens then.
section-measures = Measures and systems
section-measures-words = A general description of how the data are protected, and where they are.
section-remarks = Review and remarks
purpose-add = Add a purpose
purpose-row = Purpose { $number }
purpose-marketing-note = Then an objection is absolute.
basis-add = Add a legal basis
tab-basis = Legal basis
basis-row = Legal basis { $number }
basis-party-note = Not so for the contact person of a company.
data-add = Add a category of data
data-row = Data { $number }
data-special = Special category (Article 9)
recipient-add = Add a recipient
recipient-row = Recipient { $number }
recipient-who = Who
recipient-why = Why they receive the data
retention-add = Add a rule
retention-row = Rule { $number }
retention-all-data = all data
retention-criteria-note = Where there is no number.
retention-reads = Reads: { $words }
measure-add = Add a measure
measure-row = Measure { $number }
section-engagement = Engagement
section-agreement-words = Article 28(3) asks for a binding agreement with these clauses. Tick those that were found in it.
section-guarantees = Guarantees
section-guarantees-words = Only processors that give sufficient guarantees may be engaged (Article 28(1)).
section-subs-words = Whom the processor engages in turn, and how you learn of a change.
sub-add = Add a sub-processor
sub-row = Sub-processor { $number }
