### The view of findings: what the rules find, how grave it is, where it stands, and what was accepted.

nav-findings = Findings

severity-blocker-means = Stops a step or an export.
severity-high-means = The law is not met.
severity-medium-means = A duty to document is not met, or a date has passed.
severity-low-means = Something to tidy up.
severity-info-means = Nothing is wrong; it is good to know.

finding-group-severity = Severity
finding-group-area = Area
finding-group-record = Record
finding-group-owner = Owner
finding-group-rule = Rule
accepted-as-accepted-risk-means = The finding is true, and somebody answers for living with it.
accepted-as-false-positive-means = The rule fires, but what it says is not so in this case.
findings-void-expired = Its last day is over: the finding is open again.
findings-void-other-facts = The facts have changed since: the finding is open again.

findings-status = Standing
findings-since = New since
findings-since-words = What was not there at the end of this day is new; what was there and is gone is fixed.
findings-count =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
findings-hidden = { $band } more in cases under secrecy
findings-serious = { $count } serious
findings-open = serious, the law is not met
findings-other = other open
findings-new = new since { $day }
findings-fixed = fixed since { $day }
findings-accepted = accepted or said to be none
findings-trend = How it went
findings-trend-note = At the end of each month, judged with the rules then in force; accepted ones count too.
findings-trend-table = The numbers
findings-day = Day
findings-serious-part = Serious
findings-medium-part = Medium
findings-rest-part = Low and good to know
findings-none = The rules find nothing
findings-none-words = What the law asks of the record and of the log is there, as far as the rules can tell.
findings-more = Show { $count } more
findings-keys = Enter goes to the field, Escape comes back.
findings-nobody = nobody answers for it
findings-go = Go to the field
findings-where = Where
findings-first-seen = In the record since
findings-todo = What to do
findings-whole = the record as a whole
findings-accept = Accept…
findings-accept-again = Change the acceptance…
findings-accept-title = Accept a finding
findings-accept-save = Accept it
findings-accept-note = The finding stays on record. It is open again after the last day, and when the facts it rests on change.
findings-accept-what = What is accepted
findings-accept-why = Why
findings-accept-why-hint = Stands in the trail, and in the report of findings.
findings-accept-until = Last day
findings-accept-until-hint = Empty for no end.
findings-accept-past = The last day lies in the past.
findings-accepted-done = { $rule } in { $ref } is accepted
findings-acceptance = Acceptance
findings-acceptance-until = until { $day }
findings-acceptance-endless = without end
findings-take-back = Take it back
findings-taken-back = The acceptance of { $rule } in { $ref } is taken back
findings-marked =
    { $count ->
        [one] one finding
       *[other] { $count } findings
    }
findings-mark = { $count } · { $severity }
findings-mark-spoken =
    { $count ->
        [one] one open finding, { $severity }
       *[other] { $count } open findings, the gravest { $severity }
    }
findings-overview = What the rules find
findings-overview-new = { $count } new since { $day }
findings-overview-all = All findings
findings-overview-calm = Nothing serious is open.
findings-of-record = Record
findings-search = Judging the record and the log: { $done } of { $total }
findings-since-day = in the record since { $day }
findings-overview-serious = All { $count } serious findings
