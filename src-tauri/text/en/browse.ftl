# Browsing the register: lists, their filters, groups and saved views.

## Lists
list-search = Search in { $list }
list-search-short = Search here
group-by = Group by
group-rail = Groups: { $by }
group-close = Close the groups
group-none = Nothing to group.
group-all = Show all

## What a list is filtered and grouped by
filter-search = Search: { $name }
filter-subject = Data subjects
filter-data-category = Category of data
filter-purpose-kind = Kind of purpose
filter-system = System
filter-measure = Measure
filter-trigger = Period starts with
filter-action = At the end of the period
filter-gap = Missing under Article 30
filter-org-kind = Role of the organisation
filter-due-before = Review due before
filter-automated = By automated means

## Saved views
views = Views
views-shown = View: { $name }
views-changed = View: { $name }, changed
views-current = shown now
views-usual = As it begins
views-unread = Could not be read
views-save = Save as a view…
views-save-title = Save as a view
views-update = Save the change to { $name }
views-rename = Rename { $name }…
views-rename-title = Rename the view { $name }
views-rename-do = Rename
views-remove = Remove { $name }…
views-remove-title = Remove the view { $name }?
views-remove-do = Remove
views-remove-words = The view goes for everybody with this file. The records in it stay as they are.
views-shared = A view keeps filters, order and groups. It lies in the file, so everybody who opens the file has it.
views-name-taken = There is a view of this name already.
views-saved = The view { $name } was saved.
views-removed = The view { $name } was removed.

## Legal bases
tabs-bases = Legal bases and what shows them
bases-by-purpose = By purpose
column-balance = Balancing test
column-refresh = Asked again
column-withdrawal = Withdrawal
assessments-empty = No assessments yet
assessments-empty-words = A legitimate interest needs an assessment in three steps: the interest, the necessity, the balance. It is begun from the legal basis that rests on it.
consents-empty = No consent profiles yet
consents-empty-words = A consent profile keeps the wording that people agree to, how it is proved and how it is withdrawn.

## Places of the register
nav-organisations = Organisations
nav-systems = Systems
nav-data = Data categories
nav-retention = Retention
nav-transfers = Transfers
column-used = Used by
column-protection = Protected as
column-law = Law
law-least = at least { $period }
law-most = at most { $period }

## Any record
tabs-record = Sides of this record
used-title = Where it is used
used-by = Used by: { $kind }
used-none = Nothing refers to it.
record-refers = Refers to

## Organisations, systems, categories, retention, transfers
organisations-empty = No organisations yet
organisations-empty-words = Group companies, joint controllers, recipients and authorities are recorded once, and named wherever they take part.
systems-empty = No systems yet
systems-empty-words = A system is recorded once, with where its data lie and who can reach them; activities then name it.
categories-empty = No categories of data yet
categories-empty-words = Categories are stated in activities. Here they are listed once each, with everything that is done with them.
categories-activities = Show these activities in the register
retention-none = No activities yet
retention-none-words = How long data are kept is stated in activities. Here the rules stand side by side, and what has none is seen.
retention-no-rule = no rule at all
transfers-empty = No transfers outside the EEA
transfers-empty-words = Where an importer outside the EEA receives data or reaches them, Chapter V asks for a ground. Transfers are recorded with the processor or recipient they go to.
transfers-empty-go = To the processors

## One change to many records
bulk-edit = Edit…
bulk-none = Select none
bulk-title =
    { $count ->
        [one] Edit { $count } record
       *[other] Edit { $count } records
    }
bulk-field = Field
bulk-doing = What is done
bulk-set = Put this there
bulk-add = Add to what is there
bulk-take = Take out of what is there
bulk-clear = Empty the field
bulk-clear-words = The field will be empty in each of them.
bulk-value = Value
bulk-look = Preview
bulk-back = Back
bulk-nothing-yet = Nothing is changed before you have seen the preview.
bulk-preview = What would change
bulk-record = Record
bulk-before = Before
bulk-after = After
bulk-same = so already
bulk-refused = not possible
bulk-fits =
    { $count ->
        [0] Nothing changes
        [one] { $count } record changes
       *[other] { $count } records change
    }
bulk-same-count =
    { $count ->
        [one] { $count } is so already
       *[other] { $count } are so already
    }
bulk-refused-count =
    { $count ->
        [one] { $count } cannot be changed so and stays as it is
       *[other] { $count } cannot be changed so and stay as they are
    }
bulk-apply =
    { $count ->
        [0] Change nothing
        [one] Change { $count } record
       *[other] Change { $count } records
    }
bulk-done =
    { $count ->
        [one] { $field }: { $count } record was changed
       *[other] { $field }: { $count } records were changed
    }

## Where it is used, duplicates, merging
remove-used = Still referred to by
record-merge = Merge with…
duplicates-open =
    { $count ->
        [one] { $count } possible duplicate…
       *[other] { $count } possible duplicates…
    }
duplicates-title = Possible duplicates
duplicates-words = These look like one organisation recorded twice. Nothing is merged before you have compared the two.
duplicates-none = No duplicates found
duplicates-none-words = No two organisations share a number, a name or an address, and no two names are nearly alike.
duplicates-used =
    { $count ->
        [0] not used
        [one] used by { $count } record
       *[other] used by { $count } records
    }
duplicates-look = Compare…
duplicates-compare = Compare { $one } and { $other }
duplicate-same-number = same registration number
duplicate-same-name = same name
duplicate-same-address = same address
duplicate-similar-name = names nearly alike
merge-title = Merge two organisations
merge-words = The one that stays takes over what it lacks, and every link. The other one is taken out; both pasts stay in the trail.
merge-with = Merge { $ref } with
merge-stays = Which one stays
merge-keep = stays
merge-other = goes
merge-fields = Fields in which the two differ
merge-same = They differ in no field.
merge-taken = Taken
merge-taken-keep = from the one that stays
merge-taken-other = from the one that goes
merge-taken-both = from both
merge-moves = Will refer to the one that stays
merge-no-moves = Nothing refers to the one that goes.
merge-do = Merge
merge-done = The two organisations were merged

## The matrix of transfers
matrix = Matrix
matrix-list = List
matrix-on = As of
matrix-today = Today
matrix-ends = Days that change it
matrix-end = { $country }: no decision from { $date }
matrix-caption = Transfers by importer and country on { $date }
matrix-until = until { $date }
matrix-organisations = International organisations
matrix-no-mechanism = nothing
matrix-touched = Decisions that are limited or over, and what rests on them
matrix-touches-none = No activity rests on it.
matrix-legend = What the signs mean
matrix-verdict-sound = rests on something that holds
matrix-verdict-check = holds on conditions that have to be checked
matrix-verdict-unsound = rests on nothing that holds
standing-letter-eea = E
standing-letter-adequate = A
standing-letter-limited = L
standing-letter-lapsed = X
standing-letter-third = 3
mechanism-short-adequacy = Art. 45
mechanism-short-scc-c = SCC
mechanism-short-scc-sa = SCC, authority
mechanism-short-bcr = BCR
mechanism-short-coc = Code of conduct
mechanism-short-cert = Certification
mechanism-short-adhoc = Own clauses
mechanism-short-admin-arr = Arrangement
mechanism-short-public-instrument = Public instrument
mechanism-short-art49-1a = Art. 49(1)(a)
mechanism-short-art49-1b = Art. 49(1)(b)
mechanism-short-art49-1c = Art. 49(1)(c)
mechanism-short-art49-1d = Art. 49(1)(d)
mechanism-short-art49-1e = Art. 49(1)(e)
mechanism-short-art49-1f = Art. 49(1)(f)
mechanism-short-art49-1g = Art. 49(1)(g)
mechanism-short-art49-compelling = Art. 49(1), second

## Approved versions
nav-versions = Versions
versions-list = Approved
versions-compare = Compare
versions-empty = Nothing has been approved yet
versions-empty-words = An approved version keeps a record, or the whole register, as it is under a name: who approved it, when and why. It can be compared, given out and reopened.
versions-verdicts = Verdicts of reviewers on the whole
versions-verdicts-words = They come from outside, each with a signature over the head that was seen. They approve nothing.
version-what = Holds
version-whole = the whole register
version-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
version-stands = stands
version-reopened = reopened { $date }
version-head = Head of the trail
version-head-note = The register as of this event is what was approved.
version-compare-now = Compare with now
version-export = Export as it was…
version-exported = { $ref } was exported as { $name }.
record-approve = Approve…
record-compare = Compare…
approve-register-open = Approve the register…
approve-register = Approve the whole register
approve-records =
    { $count ->
        [one] Approve this record
       *[other] Approve { $count } records
    }
approve-words = It is kept as it is now, under a name.
approve-register-words = Every record of the register is kept as it is now, under a name. New records can still be made; requests go on as before.
approve-until-reopened = What is approved is neither changed nor taken out until the version is reopened.
approve-name-note = For example the quarter, or the meeting that approved it.
approve-why = Why
approve-do = Approve
approve-done = { $ref } { $name } was approved
reopen = Reopen…
reopen-title = Reopen { $ref }?
reopen-words = What the version holds can be changed again. The version itself stays as it was approved, to be compared and given out.
reopen-do = Reopen
reopen-done = { $ref } was reopened
frozen-what = Part of the approved version { $ref } { $name }
frozen-words = It is not changed until that version is reopened.
frozen-show = Show the version
touched-what = A transfer rests on a decision that is limited or over
side-now = As it is now
side-day = At the end of a day
side-end-of = Day
sides-turn = Swap
sides-same = Both sides are the same. Choose another state on one of them.
sides-only = Only

## Import, in three steps
nav-import = Import
importing-begin = Import a spreadsheet…
register-export = Export the register…
register-exported = { $name } was written; an empty file takes it in again.
importing-steps = Steps of the import
importing-step-source = Source
importing-step-columns = Columns
importing-step-run = Dry run
importing-what = What is in the file
importing-register-words = One activity a row or a sheet, with purposes, bases, data, recipients and retention.
importing-processors-words = One processor a row, with its agreement and sub-processors.
importing-requests-words = One request a row; closed ones of an older log as well.
importing-language = Language of the file
importing-language-note = Of its texts and dates.
importing-open = Choose a file…
importing-other = Choose another file…
importing-forms = CSV, XLSX or ODS, or the export of a register. The file itself is not changed.
importing-file = File
importing-sheets = Sheets
importing-sheet = Sheet
importing-layout = How it is laid out
importing-header-row = Row of the headers
importing-header-note = Left empty, the row of the headers and the layout are recognised.
importing-profile = Layout of an authority
importing-profile-found = as recognised
importing-read-as = Read as
importing-between = Between cells
importing-tab = a tab
importing-sheet-hidden = { $name } (hidden)
importing-found-row = Recognised: row { $row }.
importing-found-profile = Recognised: { $profile }.
importing-holds = Holds
importing-is-export = This is the export of a register
importing-is-export-do = It goes into an empty file, as a whole: every record keeps its id and its reference.
importing-to-columns = Go on to the columns
importing-recognised = Recognised as: { $profile }.
importing-first-names = No column was recognised as the name
importing-first-names-do = The first column is taken for it. Look where each of the others goes.
importing-unnamed = No column names the records
importing-unnamed-do = Choose the column that holds the name, or the reference.
importing-missing = The layout demands these, and no column gives them
importing-leaves-out =
    { $count ->
        [one] { $count } column is left out
       *[other] { $count } columns are left out
    }
importing-columns = Columns of the file, and where they go
importing-column = Column
importing-goes = Goes into
importing-apart = Taken apart
importing-into = { $header }: goes into
importing-split = { $header }: taken apart
importing-left-out = left out
importing-twice = This field takes one value, and another column goes into it already.
importing-to-run = Dry run
importing-dry-run = What each row would do
importing-counts = Rows by what they would do
importing-all = rows
importing-rows = Rows
importing-verdict = Would do
importing-fields = Fields
importing-said = What there is to say
importing-links = Linked records
importing-link-made = to be made
importing-unnamed-row = without a name
importing-look =
    { $count ->
        [one] { $count } row to look at
       *[other] { $count } rows to look at
    }
importing-made =
    { $count ->
        [one] { $count } other record would be made
       *[other] { $count } other records would be made
    }
importing-nothing-yet = Nothing has been written yet.
importing-errors = Rows with errors keep the whole from being imported
importing-errors-do = Correct them in the file and choose it again, or change where their columns go.
importing-none = No row would do this
importing-none-words = Choose another group of rows above.
importing-reason = Reason for the import
importing-apply =
    { $count ->
        [0] Nothing to import
        [one] Import { $count } record
       *[other] Import { $count } records
    }
importing-done = Imported: { $created } new, { $changed } changed
importing-read-only = Nothing can be imported here
importing-read-only-words = This window may only read, or nobody who can sign is at the keyboard.
