## Importing from spreadsheets, and the export of a register.

## Errors of the whole source
error-import-too-large = The file has { $megabytes } MB; at most { $limit } MB are read.
error-import-too-large-do = Remove pictures and sheets that are not needed, or divide the file, and import it again.
error-import-inflates = The workbook unpacks to more than { $limit } MB, which no register does.
error-import-inflates-do = Save only the sheet with the records in a new workbook, and import that one.
error-import-too-many-rows = The sheet goes on at row { $row }; at most { $limit } rows are read, and nothing was imported.
error-import-too-many-rows-do = Look for a stray cell far below the last record, or divide the sheet.
error-import-too-many-columns = Row { $row } has more than { $limit } columns, and nothing was imported.
error-import-too-many-columns-do = Remove the columns that are not part of the list.
error-import-too-much = At row { $row } the sheet holds more cells or text than is read, and nothing was imported.
error-import-too-much-do = Divide the sheet, or remove merged and filled cells that hold nothing of their own.
error-import-empty = There is nothing in the file.
error-import-empty-do = Choose the file that holds the list.
error-import-old-workbook = This is a workbook of the old form (.xls), or one under a password.
error-import-old-workbook-do = Open it, save it as .xlsx without a password, and import that file.
error-import-password = The workbook is protected by a password.
error-import-password-do = Save a copy without the password, and import that file.
error-import-not-text = The file is neither a spreadsheet nor text.
error-import-not-text-do = Choose a file that ends in .csv, .xlsx or .ods; text in UTF-16 needs a byte order mark.
error-import-broken = The file is damaged, or it claims what cannot be ({ $detail }).
error-import-broken-do = Open it in a spreadsheet program, save it again, and import that file.
error-import-encoding = Row { $row } holds characters that are not { $encoding }, so the text cannot be read safely.
error-import-encoding-do = Save the file again as “CSV UTF-8”, check that row, and import it.
error-import-other-encoding = The text seems to be written in { $encoding }, which is not read.
error-import-other-encoding-do = Save the file as “CSV UTF-8”, and import that file.
error-import-open-quote = A quotation mark that opens in row { $row } is never closed, so all that follows would be one cell.
error-import-open-quote-do = Close it or remove it in that row, and import the file again.
error-import-no-sheet = There is no sheet “{ $name }”; the file has: { $sheets }.
error-import-no-sheet-do = Choose one of these sheets.
error-import-no-headers = There are no headers in row { $row }, or nothing below them.
error-import-no-headers-do = Say in which row the headers of the columns stand.
error-import-no-column = There is no column “{ $name }”.
error-import-no-column-do = Name a column by its header or by its letters.
error-import-no-field = These records have no field “{ $name }”.
error-import-no-field-do = Choose one of the fields that are offered.
error-import-two-columns = Two columns go into “{ $field }”, which takes one value.
error-import-two-columns-do = Choose one of them, and put the other into the remarks or leave it out.
error-import-no-name = No column goes into “{ $field }”, by which the records are known.
error-import-no-name-do = Choose the column that names them.
error-import-rows = { $count ->
    [one] One row holds an error, and so nothing was imported.
   *[other] There are { $count } errors in the rows, and so nothing was imported.
}
error-import-rows-do = Correct them in the source, or change where the columns go; a dry run shows every row.
error-import-changed = The register or the source changed after you looked at the plan, so nothing was imported.
error-import-changed-do = Look at the plan again, and import then.
error-import-not-export = This is not an export of a register, or it was changed ({ $detail }).
error-import-not-export-do = Choose the file that Tilsyn exported, unchanged.
error-import-export-too-new = The export was written by a newer version of Tilsyn (schema { $found }; this version reads up to { $known }).
error-import-export-too-new-do = Install the newer version, and import it there.
error-import-not-empty = { $count ->
    [one] One record is in this file already;
   *[other] There are { $count } records in this file already;
} the export of a register is imported into an empty one.
error-import-not-empty-do = Make a new file, and import it there.

## What is said of a row
import-at-row = Row { $row }: { $said }
import-at-sheet = Sheet “{ $sheet }”: { $said }
import-at-record = { $reference }: { $said }
import-register-keeps = Every record keeps its id and its reference; signing keys and approved versions are not part of an export.
import-not-incomplete = It is said to lack what was erased, but it lacks nothing.
import-content-other = The content of the attachment is not the one that was recorded.
import-fault-formula = “{ $header }” holds a formula whose result is not in the file; open the file, let it compute, and save it.
import-fault-error = “{ $header }” holds the error value { $error }; correct the formula, or write the value itself.
import-fault-time = “{ $header }” is shown as a date or time but is none: a length of time, or a number beyond the calendar.
import-fault-long = “{ $header }” holds { $characters } characters, more than a cell can.
import-fault-control = “{ $header }” holds control characters; it is no text, or in another encoding.
import-fault-lost = “{ $header }” holds characters that were lost when the file was saved before (“�”).
import-computed = “{ $header }” is computed: taken is what it came to when the file was saved, “{ $text }”.
import-merged-wide = The cells { $cells } are merged over columns of different fields; which of them the text belongs to cannot be told.
import-merged-tall = { $count ->
    [one] Cells are merged over several rows ({ $cells })
   *[other] Cells are merged over several rows in { $count } places ({ $cells })
}; each of these rows gets the value.
import-rows-together = Rows { $first } to { $last } have the same name and are one activity.
import-rows-disagree = “{ $header }” says “{ $text }” here and something else in an earlier row of the same activity.
import-twice = Row { $row } is about the same record; give them references or names that differ.
import-no-name = Nothing says what this row is called.
import-name-several = { $count } records are called “{ $title }”; say by a reference which one is meant.
import-name-elsewhere = { $reference } has the same name; this row has another reference and becomes a record of its own.
import-named-by-purpose = No column gives a name: each activity is named by its purpose.
import-named-by-operations = No column gives a name: each activity is named by the categories of processing carried out for the controller.
import-named-by-subtype = No column gives a title: each request is named by what is asked and its number or date.
import-above = { $count ->
    [one] One row that holds something stands
   *[other] { $count } rows that hold something stand
} above the headers in row { $row }; what is said there is not imported.
import-loose = “{ $text }” stands under no label and is left out.
import-line-long = “{ $header }” holds a text of { $characters } characters where a line of at most { $limit } stands; take it apart with semicolons.
import-prose-long = “{ $header }” holds { $characters } characters; at most { $limit } are kept.
import-remarks-long = What is to be kept in the remarks is longer than they can be.
import-said-none = “{ $header }” says that there is none (“{ $text }”).
import-date-ambiguous = “{ $header }”: “{ $text }” can be read as two different days; write it as 2026-04-03.
import-date-unreadable = “{ $header }”: “{ $text }” is no day that can be read; write it as 2026-04-03.
import-time-unreadable = “{ $header }”: “{ $text }” is no time of day; write it as 14:30.
import-flag-unreadable = “{ $header }”: “{ $text }” says neither yes nor no and is kept as a remark.
import-code-unreadable = “{ $header }”: “{ $text }” is none of the values there are and is kept as a remark.
import-number-unreadable = “{ $header }”: “{ $text }” is no number and is kept as a remark.
import-country-unknown = “{ $header }”: there is no country “{ $text }”; write its name or its code of two letters.
import-country-area = “{ $header }”: “{ $text }” is many countries and is kept as a remark; name those that are meant.
import-country-eea = “{ $header }”: { $country } lies in the EEA, so data sent there are no transfer; it is kept as a remark.
import-link-several = “{ $header }”: several records ({ $count }, { $kind }) are called “{ $text }”; name one by its reference.
import-link-nothing = “{ $header }”: nothing of the kind “{ $kind }” is called “{ $text }”; it is kept as a remark.
import-controller-own = “{ $header }” names the organisation whose register this is; it is the controller anyway.
import-cyclic = This activity leads back to itself over “{ $title }”.
import-cyclic-self = This activity is a part of itself, or its own successor.
import-basis-unclear = “{ $header }”: “{ $text }” does not clearly say which legal basis; none is recorded, the words are kept as a remark.
import-basis-which-purpose = Several legal bases and several purposes: which basis carries which purpose is not said, so each stands for all of them; say it in the record.
import-basis-none-for = “{ $header }” belongs to a legal basis that this activity does not have; the words are kept as a remark.
import-art9-alone = “{ $header }” names a condition of Article 9, but no legal basis of Article 6 is recorded; the words are kept as a remark.
import-special-which = “{ $header }” says that there are special categories but not which; it is kept as a remark.
import-special-unreadable = “{ $header }”: “{ $text }” is none of the special categories of Article 9 and is kept as a remark.
import-retention-words = “{ $header }”: “{ $text }” is kept in words; no period can be read from it.
import-transfer-no-importer = The row names countries but not who receives the data there; no transfer is recorded, the words are kept as a remark.
import-transfer-no-country = The row speaks of a transfer but names no third country; none is recorded, the words are kept as a remark.
import-subtype-unreadable = “{ $header }”: “{ $text }” is no kind of request; rights and time limits depend on it.
import-no-time = No time of day is given: the request counts as received at the beginning of that day, so that no period in hours ends too late.
import-closed-no-date = The request is closed, but the row does not say since when.
import-closed-before = The request would be closed before it was received.

## Verdicts, weights, layouts
import-kept = The columns go where they went in the last import from this source.
import-verdict-create = New
import-verdict-update = Changes
import-verdict-unchanged = Nothing to do
import-verdict-error = Error
import-weight-error = Error
import-weight-look = Look at this
import-weight-note = Note
import-kind-register = Processing activities
import-kind-processors = Processors
import-kind-requests = Requests
import-layout-rows = One record a row
import-layout-form = One record a sheet
import-split-whole = As one text
import-split-lines = At semicolons and lines
import-split-commas = At commas, too
import-profile-ico = ICO, United Kingdom: controller
import-profile-ico-processor = ICO, United Kingdom: processor
import-profile-cnil = CNIL, France
import-profile-datatilsynet = Datatilsynet, Norway
import-profile-gba = GBA/APD, Belgium
import-profile-dsk = DSK, Germany
import-profile-own = Tilsyn's own export

## Fields into which columns go
import-field-ref = Reference or number
import-field-name = Name
import-field-title = Title of the request
import-field-role = Role of the organisation
import-field-business-function = Business function
import-field-owner-unit = Unit that answers for it
import-field-status = Status
import-field-started-on = Begun on
import-field-ended-on = Ended on
import-field-parent-activity = Part of the activity
import-field-successor = Succeeded by
import-field-last-reviewed-on = Last reviewed on
import-field-reviewed-by = Reviewed by
import-field-review-due = Next review
import-field-controllers = Joint controllers, or controllers acted for
import-field-joint-arrangement-ref = Arrangement between joint controllers
import-field-purposes = Purposes
import-field-direct-marketing = Direct marketing
import-field-processing-operations = Categories of processing
import-field-subject-categories = Categories of data subjects
import-field-subjects-number = Number of data subjects
import-field-children = Children
import-field-vulnerable = Vulnerable persons
import-field-employees-affected = Own employees
import-field-data = Categories of personal data
import-field-data-named = Category of personal data named by the header
import-field-data-special = Special categories (Art. 9)
import-field-data-criminal = Convictions and offences (Art. 10)
import-field-data-national-id = National identification number
import-field-sources = Sources of the data
import-field-art6 = Legal basis (Art. 6, with Art. 9)
import-field-art9 = Condition of Article 9(2)
import-field-art10-law = Law for data on offences (Art. 10)
import-field-law-ref = Act and provision
import-field-interest = The legitimate interest
import-field-contract-ref = The contract
import-field-lia = Legitimate interest assessment
import-field-consent-profile = Consent profile
import-field-recipients = Categories of recipients
import-field-recipients-internal = Recipients within the organisation
import-field-recipients-group = Recipients within the group
import-field-recipients-external = Recipients outside
import-field-processors = Processors
import-field-transfer-countries = Third countries
import-field-transfer-importer = Importer in the third country
import-field-transfer-organisation = International organisation
import-field-transfer-mechanism = Transfer mechanism
import-field-transfer-ref = Decision or contract behind the transfer
import-field-transfer-safeguards = Safeguards for exceptional transfers (Art. 49)
import-field-retention = Retention
import-field-retention-action = What happens at the end
import-field-toms = Technical and organisational measures
import-field-toms-named = Measure named by the header
import-field-adm = Automated individual decisions (Art. 22)
import-field-adm-logic = Logic of automated decisions
import-field-adm-consequences = Consequences of automated decisions
import-field-dpia-required = Impact assessment required
import-field-dpia-status = Status of the impact assessment
import-field-dpia-ref = Document of the impact assessment
import-field-dpia-reason = Reason for or against an impact assessment
import-field-systems = Systems
import-field-data-location = Location of the data
import-field-automated = Automated means
import-field-rights-channels = Channels for rights
import-field-notice-refs = Sections of privacy notices
import-field-large-scale = Large scale
import-field-systematic-monitoring = Systematic monitoring
import-field-service = Service
import-field-country = Country of establishment
import-field-organisation = Organisation
import-field-parent-company = Parent company
import-field-activities = Activities
import-field-dpa-ref = Data processing agreement
import-field-dpa-signed-on = Agreement signed on
import-field-dpa-review-due = Agreement to be reviewed
import-field-instructions-ref = Instructions
import-field-breach-notice-hours = Hours to notice of a breach
import-field-dd-done-on = Guarantees examined on
import-field-dd-result = Result of the examination
import-field-dd-review-due = To be examined again
import-field-locations = Countries of storage
import-field-access-countries = Countries of access
import-field-subs-authorisation = Authorisation of sub-processors
import-field-subs-notice-days = Days of notice before a change of sub-processors
import-field-subs-list-checked-on = List of sub-processors checked on
import-field-sub-processors = Sub-processors
import-field-subject-to-laws = Laws of third countries it is subject to
import-field-audit-right-used-on = Last audit
import-field-end-on = Engagement ends on
import-field-return-delete-confirmed-on = Return or deletion confirmed on
import-field-family = Family of the request
import-field-subtype = Kind of request
import-field-channel = Channel
import-field-received-on = Received on
import-field-received-time = Received at
import-field-requester-name = Requester
import-field-requester-organisation = Requester's organisation
import-field-requester-country = Requester's country
import-field-requester-contact = Requester's contact details
import-field-requester-ref-no = Requester's reference
import-field-on-behalf-of = On behalf of
import-field-mandate-ref = Mandate
import-field-language = Language of the request
import-field-scope-text = What is asked
import-field-data-requested = Categories of data asked for
import-field-period-from = Data from
import-field-period-to = Data to
import-field-subjects-count = Number of persons
import-field-urgency = Urgency
import-field-secrecy-provision = Secrecy ordered by
import-field-ordered-by = Date in the order
import-field-assigned-to = Handled by
import-field-closed-on = Closed on
import-field-retention-due = File due for erasure on
import-field-legal-hold = Legal hold
import-field-remarks = Remarks
import-field-note = Kept in the remarks, behind its header

## A copy given out
error-no-import = No source is open for importing in this window.
error-no-import-do = Choose the source again.
export-kind-register-export = Export of the register

## On the command line
cli-import-source = { $file } ({ $about }), headers in row { $row }:
cli-import-forms = { $file } ({ $about }), one record a sheet:
cli-import-register = { $file } is the export of a register. It holds:
cli-import-left-out = { $count ->
    [one] left out, with one cell that holds something
   *[other] left out, with { $count } cells that hold something
}
cli-import-missing = The layout demands, and no column gives: { $fields }.
cli-import-row = { $count ->
    [one] Row { $rows }
   *[other] Rows { $rows }
}
cli-import-row-of-sheet = { $count ->
    [one] { $sheet }, row { $rows }
   *[other] { $sheet }, rows { $rows }
}
cli-import-sets = Sets: { $fields }
cli-import-sheet = Sheet “{ $sheet }”
cli-import-none = These columns say that there is none: { $columns }.
cli-import-link-found = { $kind } { $reference } { $title }
cli-import-link-made = { $kind } { $title } (new)
cli-import-counts = New: { $create }; changed: { $update }; nothing to do: { $unchanged }; with errors: { $error }.
cli-import-made = { $count ->
    [one] One other record is made: an organisation, a system, a processor or a transfer.
   *[other] { $count } other records are made: organisations, systems, processors or transfers.
}
cli-import-errors = Nothing would be imported: all rows come in, or none.
cli-error-import-field = “{ $text }” does not put a column into a field of these records.
cli-error-import-field-do = Write the header or letters of a column, =, and one of these fields: { $fields }.
cli-register-made = { $file } is ready: { $records } records, and { $people } people whom they name.
cli-register-versions = { $count ->
    [one] One approved version stays with this file: it stands under a head of its trail.
   *[other] { $count } approved versions stay with this file: they stand under heads of its trail.
}

## The record of a mapping
kind-import-profile = Columns of a source
kind-import-profile-plural = Columns of sources
field-profile = Layout of an authority
field-layout = How it is laid out
field-sheet = Sheet
field-columns = Columns
field-header = Header
field-field = Field
field-split = How cells are taken apart
