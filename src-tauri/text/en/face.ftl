# The face: the palette, the sheet of keys, the tour, the first minutes, the morning's overview.

## The palette
palette-commands = Commands
palette-reports = Reports
palette-help = Help
palette-light = Colours: light
palette-dark = Colours: dark
palette-language-en = Language: English
palette-language-nb = Language: Norwegian (bokmål)
palette-language-nl = Language: Dutch
palette-log = Log a request

## The sheet of keys
keys-title = Keys
keys-everywhere = Everywhere
keys-lists = In lists
keys-forms = In forms
keys-notices = In a notice
keys-search = Find a record, a command, a report or help
keys-slash = The same, where nobody is writing
keys-help = Help for this screen
keys-sheet = This sheet
keys-main = What the main button of the screen does: a new record, a request
keys-places = To a place, in the order of the sidebar
keys-back = Back to where you were
keys-panes = To the next pane; with Shift to the one before
keys-undo = Take back
keys-redo = Do again
keys-move = To the next row or column
keys-letters = Writing goes to the row with that name
keys-open = Open
keys-select = Tick a row; with Shift and an arrow up to there
keys-all = Tick all
keys-find = Search this list
keys-accept = Accept, and move on
keys-reject = The text does not say this
keys-correct = Correct
keys-tie = Tie to an activity
keys-edges = To the first, to the last

## The tour
tour = Tour
tour-step = Step { $step } of { $count }
tour-next = Next
tour-before = Back
tour-leave = Leave the tour
tour-done = Done
tour-offer = New here?
tour-offer-words = Five steps show where things are. You can leave at any time.
tour-later = Not now
tour-overview = Begin here each morning
tour-overview-words = What is due stands at the left, what is serious at the right. Everything can be pressed and leads to where it comes from.
tour-activities = The register
tour-activities-words = Each activity is a line. Choose one: its facts, its bases and what the law finds in it stand beside it. Enter opens its form, which saves by itself.
tour-requests = Requests for data
tour-requests-words = Log each request the day it comes in. Its page says what to do next, why each date is what it is, and what stands in the way of a disclosure.
tour-findings = What an auditor would find
tour-findings-words = The rules of the law look at the register after each change. Enter leads to the very field that is meant.
tour-trail = The trail
tour-trail-words = Every change is sealed here. A head that somebody else holds, on a printed report for example, shows later that nothing was rewritten. Press ? for the keys, F1 for help.

## The first minutes
welcome-import = Import
welcome-import-words = A register in a spreadsheet: start your own, and bring the rows in.
new-language = Language of the screen
new-questions = What do you do? Each answer adds activities to begin with, as drafts.
new-staff = We have employees
new-staff-note = Employee administration, payroll, recruitment
new-customers = We serve customers
new-customers-note = Customer administration, support, accounting
new-web = We have a website with a newsletter or statistics
new-web-note = Newsletter, web analytics
new-premises = Our premises have entry cards or cameras
new-premises-note = Access to premises, camera surveillance
new-events = We hold events, or ask people in surveys
new-events-note = Events and courses, research and surveys
new-always = Suppliers, incidents and the handling of requests are added to whatever you answer.
new-activities =
    { $count ->
        [0] The register begins empty.
        [one] { $count } activity will be set up.
       *[other] { $count } activities will be set up.
    }
new-reason = Set up from the first questions
new-set-up =
    { $count ->
        [one] { $count } activity was set up as a draft. Go through it, and make it yours.
       *[other] { $count } activities were set up as drafts. Go through them, and make them yours.
    }
new-set-up-part = { $done } of { $count } activities were set up. { $why }

## The overview
overview-due = Next dates
overview-due-none = Nothing is due in the next thirty days.
overview-latest = Latest changes
overview-latest-all = The trail
overview-transfers = Outside the EEA
overview-transfers-none = No data leave the EEA.
overview-retention = Kept for
overview-retention-none = No periods are stated yet.
overview-kept-year = up to 1 year
overview-kept-three = up to 3 years
overview-kept-five = up to 5 years
overview-kept-longer = longer than 5 years
overview-kept-event = until something happens
overview-kept-missing = not stated
overview-first-of = of the first { $count } rules

## The Reports view
report-preview = First pages
report-preview-pages = { $shown } of { $count } pages
report-preview-at-least = the first { $shown } of at least { $count } pages
report-preview-page = Page { $page }
report-preview-scroll = Pages, to be scrolled
report-preview-show = Show the first pages
report-favourites = Favourites
report-favourite-keep = Keep as a favourite
report-favourite-words = Report, format, language, audience and layout are kept on this computer. Days, records and recipients are chosen each time.
report-favourite-kept = “{ $name }” is kept among the favourites.
report-favourite-forget = Forget { $name }
org-report-words = Words in reports
org-report-words-hint = What stands on the cover, what every report begins with, and words that need explaining. Written here once, in every report from then on.
org-glossary-row = Word { $number }
org-glossary-add = One more word
