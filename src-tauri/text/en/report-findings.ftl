# The report of findings, and findings in the frame of the others.

report-findings-subtitle = What the rules find on { $on }, compared with { $since }
report-findings-on = Judged at the end of
report-findings-since = Compared with the end of
report-findings-serious = Serious: open blockers and high ones
report-findings-withheld = In cases under secrecy, not counted here
report-findings-by-severity = By severity
report-findings-by-area = Open findings by area and severity
report-findings-by-area-alt = How many open findings there are in each area, by severity
report-findings-none-open = No finding is open.
report-findings-nothing = None.
report-findings-nothing-else = None in the register or the log.
report-findings-trend = Findings at the end of each month
report-findings-trend-alt = How many findings there were at the end of each month and on the day judged, by severity; accepted ones count too
report-findings-no-log = The log had not begun.
report-findings-trend-all = These numbers count the findings of the whole register, not only those this report is narrowed to.
report-findings-register = Register and log
report-findings-cases = Single cases
report-findings-new = New
report-findings-open = Open, and there before
report-findings-accepted = Accepted, or said to be none
report-findings-lapsed = Accepted once, open again
report-findings-fixed = Fixed
report-findings-each = Each finding

## Columns
report-column-means = Meaning
report-column-what-to-do = What is the matter, and what to do
report-column-law = Law
report-column-judged = Judged on
report-column-source = Source mark
report-column-due = Due

## Left out
report-left-out-findings-outside =
    { $count ->
        [one] One finding about other records
       *[other] { $count } findings about other records
    }
report-left-out-findings-secret = Findings in cases under secrecy: { $band }

## Method
report-method-findings = Rules
report-method-findings-text = Each rule of the catalogue that was in force on the day judged is asked of each record, case and of the log. A rule finds what is missing or contradictory in what was recorded; that it finds nothing does not prove that the law is met.
report-method-severity = Severity
report-method-severity-text = Severities are a choice of this program, without legal authority. They are explained in the summary.
report-method-standing = Standing
report-method-standing-text = A finding is the same one as long as rule, record and part of the record are the same. New is what was not there at the end of the day of comparison; fixed is what was there then and is gone. An accepted finding is open again after its last day, and when the facts that were judged have changed.
report-method-findings-due = Due
report-method-findings-due-text = A finding has no time limit of its own. The column gives the day that the record has for it: that of the clock or of the review that the finding is about, else the day by which the case is to be answered; of an accepted finding, the last day of the acceptance.
report-method-facts = Judged on
report-method-facts-text = The facts that the rule took from the record, by the names that the rule has for them. An acceptance covers these facts and no others.
report-method-source-mark = Source mark
report-method-source-mark-text = Below each citation stands how well it was checked: read in the source cited, from knowledge of the law and still to be checked, or a choice of this program.
