# The view of reports: which there are, what each takes, what was given out of it.

report-view-list = Reports
report-view-choices = Choices
report-view-audience = Made for
report-view-as-of = As of
report-view-as-of-hint = The register as it was at the end of that day.
report-view-from = First day
report-view-to = Last day
report-view-period-wrong = The period needs a first and a last day, in that order.
report-view-has-period = Only one period
report-view-words = Only what holds these words
report-view-words-hint = Every word has to occur. Empty means everything.
report-view-also = { $count ->
    [one] One further condition as last time
   *[other] { $count } further conditions as last time
}
report-view-drop = Leave them out
report-view-layout = Layout
report-view-layout-own = This program’s own
report-view-about = About
report-view-subject = Which one
report-view-choose = Choose by typing a name
report-view-subject-missing = Choose what the report is about.
report-view-recipient = Recipient
report-view-recipient-hint = Recorded with the copy, as is the purpose.
report-view-purpose = Purpose
report-view-make = Make and save…
report-view-made = Made
report-view-folder = Show the folder
report-view-file = File
report-view-recorded = Recorded as
report-view-unrecorded = Not recorded: nobody can write in this window.
report-view-sum = SHA-256
report-view-copy-sum = Copy the SHA-256
report-view-given-out = Given out
report-view-none = No copy of this report has been given out yet.
report-view-again = Again as last time
report-view-again-of = Again as { $ref }
report-view-set = Set as in { $ref }. Nothing has been made yet.
report-view-by = { $date }, { $name }
report-view-for = for { $name }

## Groups
report-group-register = The register
report-group-requests = Requests
report-group-findings = Findings
report-group-others = For others

## What each report is for
report-for-record-controller = Art 30(1): every processing activity of the organisation as controller, for whoever asks to see it.
report-for-record-processor = Art 30(2): what the organisation processes on behalf of others, by controller.
report-for-legal-bases = On what each purpose rests, with the assessments behind it.
report-for-processors-transfers = Who processes on behalf of the organisation, and which data leave the EEA on what ground.
report-for-retention = How long what is kept, from when, and what happens then.
report-for-request-log = Every request received in a period, with its outcome and its time limits.
report-for-request-statistics = How many requests there were in a period, how they ended and how long they took.
report-for-transparency = What public authorities asked for, in figures that can be published.
report-for-authority-disclosures = What was disclosed to public authorities, to whom and on what ground.
report-for-findings = What the rules find wrong or missing.
report-for-case = One request from receipt to close, with the proof of every step.
report-for-notice-comparison = What the privacy notice says beside what the register says.
report-for-assessment = One assessment: of a legitimate interest, of a transfer, of the need for an impact assessment.
report-for-deadline-calendar = What is due and until when, also as a file for a calendar program.
report-for-erasure = What was erased, on what ground, by whom.
report-for-annual = The year for the board: figures, changes, what is open.
report-for-register-export = The whole register for a successor system.

## Formats
report-as-pdf = PDF, for reading and filing
report-as-html = Web page (HTML), one file
report-as-docx = Text document (DOCX), for editing
report-as-xlsx = Workbook (XLSX), for sorting and comparing
report-as-ods = Workbook (ODS)
report-as-csv = Tables (CSV, zipped)
report-as-json = JSON, for programs
report-as-jsonld = Linked data (JSON-LD)
report-as-ics = Calendar file (ICS)

# What the organisation itself says in its reports.
field-report-cover = Cover text of reports
field-report-introduction = Introduction of reports
field-report-glossary = Own words that reports explain
field-word = Word
field-meaning = Meaning
report-own-cover = From the organisation
report-own-introduction = Introduction
report-own-glossary = Words of the organisation
report-own-word = Word
report-own-meaning = Meaning
report-preview-step = Making the report: step { $done } of { $total }
