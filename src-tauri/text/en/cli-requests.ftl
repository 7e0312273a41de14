### The command line: what is due, runs of retention, figures, a case as it stands.

## due, calendar
cli-due = On { $today }: { $count ->
    [0] nothing is due.
    [one] one thing is to be done; late { $late }, today { $due }, soon { $soon }.
   *[other] { $count } things are to be done; late { $late }, today { $due }, soon { $soon }.
}
cli-due-until = On { $today }, until { $until }: { $count ->
    [0] nothing is due.
    [one] one thing is to be done; late { $late }, today { $due }, soon { $soon }.
   *[other] { $count } things are to be done; late { $late }, today { $due }, soon { $soon }.
}
cli-due-withheld = Under secrecy and not among them: { $count }.
cli-column-safe = Plan for
cli-column-legal = Last day in law
cli-column-handled = Handled by
cli-column-due-what = What
cli-calendar-made = { $file } is written: { $count ->
    [0] no entry.
    [one] one entry.
   *[other] { $count } entries.
} It names nobody: only references, clocks and their law.

## retention
cli-retention-plan = Run of retention for { $on }: { $count ->
    [0] nothing may go
    [one] one file may go
   *[other] { $count } files may go
}; waiting: { $waiting }. Nothing is changed.
cli-retention-next = To let it go: propose a run, let somebody else approve it, and carry it out.
cli-retention-waits = { $ref } waits: something that is not shown here stands against it.
cli-retention-proposed = Run { $ref } is proposed. Somebody else approves it: retention approve FILE { $ref }.
cli-retention-approved = Run { $ref } is approved and can be carried out: retention run FILE { $ref }.
cli-retention-done = Run { $ref } is carried out. Cases: { $cases }; entries: { $entries }; files: { $files }; values erased: { $values }. The figures stay.
cli-column-values = Values
cli-column-files = Files
cli-column-rule = Rule

## figures
cli-figures-rights = Requests of data subjects received from { $from } to { $to }.
cli-figures-transparency = Requests of public authorities received from { $from } to { $to }.
cli-figures-rules = Counted is the request, not the person or identifier; an order that is only repeated is not counted again; the period is that of the receipt.
cli-figures-all = All
cli-figures-unknown = Not said
cli-figures-identity = Requests in which identity was checked: { $count }.
cli-figures-complaints = Complaints to the organisation: { $count }.
cli-figures-authority-cases = Complaints through the supervisory authority: { $count }.
cli-figures-requests = Requests: { $count }
cli-figures-identifiers = Persons or identifiers asked for: { $count }
cli-figures-accounts = Persons or accounts of which data were given: { $count }
cli-figures-complied = Complied with, in full or in part: { $count }
cli-figures-service-lines = Lines of services: { $count }
cli-figures-reissued = Repeated orders, not counted again: { $count }
cli-figures-non-governmental = Requests of third parties without public power, counted apart: { $count }
cli-figures-hours = Hours from receipt to reply: median { $median }, 90th percentile { $ninetieth }
cli-figures-banded = A request under secrecy is among them: bands stand in the place of numbers, so that none can be found by subtraction. `--under-secrecy` shows the numbers, for use within the house.
cli-figures-suppressed = { $count ->
    [one] One number is a band for the public:
   *[other] { $count } numbers are bands for the public:
}
cli-suppression-holds-gagged = A case under secrecy stands in it.
cli-suppression-complement = With it another number could be found by subtraction.
cli-column-month = Month
cli-column-answered = Answered
cli-column-in-time = In time
cli-column-late = Late
cli-column-extended = Extended
cli-column-median-days = Median days
cli-column-ninetieth-days = 90 % within days
cli-column-requests = Requests
cli-column-complied = Complied
cli-column-median-hours = Median hours
cli-dimension-month = Month
cli-dimension-subtype = Kind
cli-dimension-country = Country
cli-dimension-authority = Authority
cli-dimension-instrument = Instrument
cli-dimension-data-class = Class of data
cli-dimension-role = Our role
cli-dimension-service = Service
cli-dimension-channel = Channel
cli-dimension-emergency = Emergency
cli-dimension-art48 = Article 48
cli-dimension-result = Result
cli-dimension-outcome = Outcome
cli-dimension-ground = Ground
cli-dimension-notification = Person told
cli-dimension-narrowed = Narrowed
cli-dimension-preserved = Preserved

## show, a case
cli-show-standing = Where it stands
cli-show-state = { $machine }: { $state }
cli-show-restricted = Under secrecy: only whoever handles it is shown it.
cli-show-clocks = Clocks
cli-show-guidance = Guidance on the legal basis
cli-show-moves = What can follow
cli-show-by-itself = by itself
cli-show-follow-ups = To be watched

## holidays, own
cli-holidays-added = Own holiday: { $date }. { $reason }
cli-holidays-removed = Own working day: { $date }. { $reason }
