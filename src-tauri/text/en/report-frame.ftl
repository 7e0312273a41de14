## Reports: for whom, narrowed to what, what is left out and why; what stands around every report.

## Errors
error-report-audience = The report “{ $name }” is not made for this audience: { $audience }.
error-report-audience-do = Choose one of the audiences that the report has.
error-report-period = The period does not fit the report “{ $name }”.
error-report-period-do = Give a first and a last day if the report speaks of a period, and none if it does not.
error-report-filter = The report “{ $name }” cannot be narrowed like this.
error-report-filter-do = Leave the condition out, or choose one that fits the records of the report.
error-report-write = The report could not be written ({ $detail }).
error-report-write-do = Make it in another format, and report the words in brackets.
cli-error-report-audience = The report is not made for an audience of this name.
cli-error-report-audience-do = Give one of these with --audience: { $known }.

## Audiences
report-audience = Made for
report-audience-internal = internal use, in full
report-audience-management = management
report-audience-authority = supervisory authority and auditor
report-audience-customer = customer as controller
report-audience-public = the public

## What an audience may not get
report-matter-general = General content
report-matter-staff = Names of staff
report-matter-cases = Particulars of single cases
report-matter-contracts = Terms of agreements
report-matter-security = Particulars of security measures
report-matter-judgement = The organisation’s own remarks, gaps and reviews
report-matter-advice = Legal advice

## Why something is left out
report-why-elsewhere = it belongs to another report
report-why-secrecy = it is under secrecy
report-why-erased = it was erased
report-why-filter = it does not meet the conditions of this report
report-why-audience = this audience does not get it
report-why-privilege = it is legal advice
report-why-unrecorded = it was not recorded
report-why-apart = it goes out by itself
report-why-absent = it is no longer in the file
report-left-out-why = { $what }: { $why }
report-left-out-nothing = Nothing

## Around every report
report-period = Period
report-volume-label = Volume
report-volume-in = volume { $number }
report-volume-value = { $number } of { $of }
report-volume-value-records = { $number } of { $of }: { $first } to { $last }
report-period-value = { $from } to { $to }
report-filter = Narrowed to
report-register-then = Register
report-register-then-value = as it was at the end of { $date }, after { $count } events of the trail
report-rules-all = Tilsyn { $version }; rules for requests { $rulepack }; adequacy decisions as of { $adequacy }; public holidays: { $calendar }, calendar { $calendar_version }
report-findings = Findings
report-findings-none = No open finding touches what this report is about.
report-files = Files of this report
report-file-data = Machine-readable data of this report
report-file-name = File
report-file-size = Bytes
report-file-sha256 = SHA-256
report-method-audience = Audience
report-method-audience-text = What an audience gets is decided by the sort of content, in the same way in every report: names of staff, single cases, terms of agreements, security, own judgement and legal advice each go or stay as a whole. What went is named on the first page.
report-method-past = Past day
report-method-past-text = The register is put together from the trail as it was at the end of the day named. What was erased since is not in it.
report-method-filter = Conditions
report-method-filter-text = The report holds the records that meet all conditions named on the first page, and nothing of the others.
report-numbers = The numbers of the chart
report-share = { $percent } ({ $part } of { $of })
report-back-to-contents = Contents
report-codes-list = Codes
report-column-code = Code
report-column-words = In words
report-column-table = Table
report-column-row = Row
report-column-column = Column
report-not-stated-list = Not stated
report-total = All

## Record of processing of a processor
report-processor-subtitle = Article 30(2) GDPR · as of { $date }
report-processor-self = Processor
report-left-out-controller =
    { $count ->
        [one] One activity carried out as controller
       *[other] { $count } activities carried out as controller
    }
report-count-services =
    { $count ->
        [one] one service for controllers
       *[other] { $count } services for controllers
    }
report-services = Services for controllers
report-services-alt = Index of the services carried out on behalf of controllers
report-no-services = No processing on behalf of a controller is recorded.
report-method-source-processor = All content is taken from the register of the organisation as it stood on the day named. It holds the activities that the organisation carries out as processor.
report-method-order-processor = Services by their reference; within a service the order of Article 30(2)(a) to (d), then what Article 28 asks for.
report-categories-of-processing = Categories of processing
report-customers = Controllers
report-article-30-2 = What Article 30(2) asks for
report-on-behalf = On behalf of
