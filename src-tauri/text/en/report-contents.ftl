# Contents of reports, and the register as linked data.

import-dpv-only = The file is linked data in the Data Privacy Vocabulary: requests, signing keys, versions and some fields of the register are not carried by it.
import-dpv-not-taken = { $node } ({ $class }) is none of the records of a register and is not taken over.
## Retention and bases: left out
report-left-out-outdated = Whether an assessment is out of date: that is known of the register as it is, not of a past one
report-left-out-names = Names and contact details of requesters, and what they asked in their own words
report-left-out-late-reasons = Why an answer came late, beyond the reason of its extension
report-left-out-annexes = Annexes, which are kept where the assessment says
report-left-out-reviews = Reviews and follow-ups, which are not put together for a past day
report-left-out-breaches = Personal data breaches: this register keeps no log of them
report-left-out-cases = Requests with all that belongs to them, copies given out, saved views
report-left-out-languages = Texts in the other languages: they are in the export as JSON
report-left-out-secret = Cases under secrecy: { $band }

## Around
report-bases-subtitle = Articles 6, 9, 10 and 22 GDPR · as of { $date }
report-processors-subtitle = Article 28 and Chapter V GDPR · as of { $date }
report-retention-subtitle = Article 5(1)(e) GDPR · as of { $date }
report-overview = At a glance
report-family-ds = Requests of data subjects
report-family-tp = Requests of third parties
report-family-pa = Requests of public authorities

## Columns
report-column-answered = Answered
report-column-applies = Applies
report-column-asked = Asked
report-column-because = Why
report-column-closed = Closed
report-column-conditional = On conditions
report-column-conservative = Should the uncertain holiday not count
report-column-days = Days
report-column-decided = Decided
report-column-extended = Extended
report-column-fields = Fields
report-column-given = Given
report-column-ground = Ground
report-column-in-time = In time
report-column-late = Late
report-column-longest = Longest
report-column-median = Median
report-column-ninetieth = Nine of ten within
report-column-not-stated = Not stated
report-column-open = Open, or without a date
report-column-over = Passed
report-column-received = Received
report-column-removed = Taken out
report-column-right = Right
report-column-rule = Rule
report-column-standing = Standing
report-column-stands = Stands

## Legal bases
report-bases-matrix = Activities, purposes and bases
report-bases-matrix-alt = Each activity with its purposes and the legal basis of each
report-bases-counted = Activities by legal basis
report-bases-counted-alt = How many activities rest on each basis of Article 6(1); one that rests on several is counted with each
report-basis-none = Nothing rests on this basis.
report-all-purposes = All purposes of the activity
report-consent-unproven = Consent without a consent profile
report-bases-special = Special categories, convictions, automated decisions
report-bases-article-9 = Special categories (Article 9)
report-bases-article-10 = Criminal convictions and offences (Article 10)
report-bases-article-22 = Automated individual decisions (Article 22)
report-nothing-article-9 = No special category of personal data is recorded.
report-nothing-article-10 = No data on criminal convictions and offences are recorded.
report-nothing-article-22 = No automated individual decision is recorded.
report-bases-rights = Rights of data subjects by activity
report-bases-gaps = What is not stated
report-bases-no-gaps = Every purpose has a basis, and every basis what it needs to be shown.
report-lia-interest = 1 The interest
report-lia-necessity = 2 Necessity
report-lia-balancing = 3 Balancing
report-lia-decision = Decision and review

## Processors and transfers
report-agreements = Agreements, clause by clause
report-agreements-note = A field is left empty where the clause is not asked for in this engagement. (3) and (a) to (h): Article 28(3). S1 to S3: sub-processors, Article 28(2) and (4). X1 and X2: good practice.
report-clauses-missing = Clauses missing
report-chains = Chains of sub-processors
report-transfers-by-country = Transfers by country
report-transfers-by-country-alt = How many transfers go to each country, and how many of them stand
report-transfer-assessments = Assessments of transfers
report-transfers-article-49 = Derogations for specific situations (Article 49)
report-expiry = What ends or is to be looked at again
report-adequacy-ends = The adequacy decision for { $country } ends
report-none-transfers = No transfer to a third country or an international organisation is recorded.
report-none-countries = No country is recorded.
report-none-assessments = No assessment of a transfer is recorded.
report-none-derogations = No transfer rests on Article 49.
report-none-sub-processors = No sub-processor is recorded.
report-none-expiry = No day is set.
report-tia-title = Transfer to { $importer } ({ $countries })

## Retention
report-kept-at-once = At once
report-retention-conflicts = Contradictions with the law
report-conflict-short = Ends before the { $limit } that a law asks for
report-conflict-long = Lasts longer than the { $limit } that a law allows
report-retention-due = Case files due for erasure
report-retention-holds = Holds
report-retention-runs = Runs of retention
report-run-events = Events of the runs
report-run-chosen = Chosen
report-run-cases = Cases
report-run-entries = Entries
report-run-files = Files
report-run-values = Values
report-none-conflicts = No period surely contradicts a statutory one that is recorded with it.
report-none-due = No case file has a day of erasure here.
report-none-holds = Nothing is held back from erasure.
report-none-runs = No run was carried out.
report-none-erasures = Nothing was erased in this period.
report-erasure-note = Each line is an event of the trail. What was erased is not in it: the commitment to each value stays, its value and salt are gone.

## Requests
report-log-trail = What the trail of each case holds
report-received-by-month = Received by month, and whether the answer was in time
report-received-by-month-alt = For each month how many requests were received, and how many of them were answered in time, answered late, or are open
report-received-by = Received by kind, channel and country
report-requests-by-month-alt = For each month of receipt how many requests were complied with, and how many were not, or not yet
report-outcomes = How they came out
report-outcomes-by-month = Results by month of receipt
report-outcomes-by-month-alt = For each month of receipt how the requests came out
report-days-to-reply = Days to the reply
report-days-to-reply-alt = For each month of receipt the median number of days to the reply
report-median-days = Days to the reply, median
report-ninetieth-days = Days to the reply, nine of ten within
report-longest-days = Days to the reply, longest
report-identity-checks = With a check of identity
report-repeat-requesters = Requesters who asked more than once
report-complaints = Complaints to the organisation
report-authority-cases = Complaints through the supervisory authority
report-late = Answered late
report-none-late = No request of this period was answered late.
report-none-answered = No request of this period has been answered.
report-none-received = That too is a finding: nobody asked.

## Public authorities
report-transparency-procedure = How requests are handled
report-transparency-guidelines = Guidelines. Each request is gone through by a written procedure: who asks is verified, form and power are examined, scope is narrowed, and each step is recorded with its reason in a log that shows any later change.
report-transparency-experts = Legal experts. A person with legal knowledge is consulted where the procedure asks for it, and nobody approves a disclosure that they decided alone where it asks for two.
report-transparency-strict = Strict necessity. Only what the law strictly requires is given: what is asked for beyond it is narrowed or refused.
report-transparency-courts = Court orders. Data are given on a court order or another document that compels by law, or in an emergency as the law allows it.
report-transparency-non-eea = Authorities outside the EEA. Their requests are examined under Article 48: without an international agreement in force and a ground of Chapter V nothing is given, and the authority is referred to mutual legal assistance.
report-transparency-told = Telling those concerned. Persons and customers are told unless the law forbids it or orders a delay; a bar is looked at again when it ends.
report-transparency-tables = Tables
report-transparency-unreported = What cannot be reported
report-transparency-unreported-text = A case may be under an order of secrecy, and then a report may not show whether there is one. Where a number could tell of such a case, all numbers of the period are told as bands; what the numbers would be is neither in this report nor in its data.
report-suppressed-gagged = It holds a case under secrecy.
report-suppressed-complement = With it another number could be found by subtraction.
report-article-48 = Article 48, step by step
report-scope = Scope
report-follow-ups = To be watched
report-case-erased = The persons were erased from this case; its codes, days and numbers stay.
report-none-authorities = No request of a public authority was received in this period.
report-none-steps = No step is recorded.
report-none-notifications = No notification is recorded.
report-none-follow-ups = Nothing is left to be watched.

## Assessments
report-dpia-title = Impact assessment: { $activity }
report-dpia-processing = The processing
report-dpia-need = Whether it is required
report-dpia-outcome = Outcome

## Calendar
report-holidays = Public holidays counted
report-none-holidays = No public holiday.

## The year
report-annual-register = The register
report-annual-reviewed = Activities that were ever reviewed
report-annual-breaches = Personal data breaches
report-annual-breaches-unrecorded = Not recorded in this register
report-annual-changes = Changes of the register in the period
report-annual-outside = Processors with data outside the EEA
report-annual-plan = What is planned
report-none-changes = The register did not change in this period.
report-none-plan = No review is due in the year after the period.

## Layouts of authorities
report-layout-subtitle = { $layout } · as of { $date }
report-layout-empty = Mandatory columns that are empty
report-layout-complete = Every mandatory column is filled.
report-layout-column = Column
report-left-out-columns = Columns of the layout for which the register has nothing, or a field of its own beside them: { $columns }

## Method
report-method-layout = Layout
report-method-layout-text = The columns stand in the order of the authority, under its own labels. What is mandatory there and empty here is said in its cell and listed first. That there is no transfer is said.
report-method-layout-source = Source of the layout
report-method-layout-source-text = Some labels or places are written from knowledge of the layout and were not compared with the original of the authority.
report-method-matrix = Activities and bases
report-method-matrix-text = One row for each purpose and basis, activities by their reference. A row without a purpose is one of all purposes of the activity. A purpose that rests on nothing has a row that says so.
report-method-risk = Order by risk
report-method-risk-text = Processors whose transfers do not stand come first, then those without sufficient guarantees, then by the number of clauses missing, then those with data outside the EEA. This order is the product’s own.
report-method-stands = Whether a transfer stands
report-method-stands-text = Judged on the day of the report by the state of the adequacy decisions named on the first page, the mechanism, and what the register holds to show it.
report-method-conflicts = Contradictions
report-method-conflicts-text = Only what is certain whatever day the period begins on is named: a year and 365 days are not told apart.
report-method-due-own = Case files
report-method-due-own-text = The register knows the days of its own case files. When the data of an activity are due lies in the systems in which they are.
report-method-erasure = Erasure
report-method-erasure-text = An erasure is an event: it names the fields and the events whose values went, on what ground, by whom. Failures are named by the check of the trail, which stands on the first page when something is wrong.
report-method-log = Order
report-method-log-text = By family, then by the moment of receipt, then by number. No name is in it: what a case is about is told by its codes.
report-method-days = Days
report-method-days-text = Days of the calendar from the day of receipt to the day of the reply. In time is judged by the last day in law, with pauses and extensions.
report-method-repeat = Requesters who asked more than once
report-method-repeat-text = Counted by name and contact as they were written, among the cases that who made this report is shown. Who was erased is not counted.
report-method-disclosures = Order
report-method-disclosures-text = By the moment of receipt. Steps in the order in which they were written; reasons under legal privilege are withheld.
report-method-assessment = The assessment
report-method-assessment-text = The assessment stands as it is recorded. What is missing in it is said in its place.
report-method-clocks = Days
report-method-clocks-text = The last day in law follows Regulation 1182/71 with the public holidays listed here. The day to plan for is the last working day before a weekend or holiday could move the end.
report-method-tables = Tables
report-method-tables-text = A table for each noun and for each list within it; rows belong to the record whose reference and id stand first. Codes are those of the register, with their words beside them.

## Counts
report-count-requests =
    { $count ->
        [one] one request
       *[other] { $count } requests
    }
report-count-rules =
    { $count ->
        [one] one rule of retention
       *[other] { $count } rules of retention
    }
report-count-clocks =
    { $count ->
        [one] one date
       *[other] { $count } dates
    }
report-count-erasures =
    { $count ->
        [one] one erasure
       *[other] { $count } erasures
    }
report-count-values =
    { $count ->
        [one] one field erased
       *[other] { $count } fields erased
    }
report-count-records =
    { $count ->
        [one] one record
       *[other] { $count } records
    }
report-count-empty =
    { $count ->
        [one] one mandatory cell empty
       *[other] { $count } mandatory cells empty
    }
report-left-out-filtered =
    { $count ->
        [one] One record
       *[other] { $count } records
    }
report-left-out-erased =
    { $count ->
        [one] Values of one record
       *[other] Values of { $count } records
    }
report-left-out-transfers =
    { $count ->
        [one] One transfer
       *[other] { $count } transfers
    }
report-left-out-case-files =
    { $count ->
        [one] One case file that is about other activities
       *[other] { $count } case files that are about other activities
    }
report-left-out-changes = What changed in the register as a whole since the last copy
report-left-out-values =
    { $count ->
        [one] The value of one field
       *[other] The values of { $count } fields
    }
