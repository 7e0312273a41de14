### Kommandolinjen: hva som står for tur, slettekjøringer, tall, en sak slik den står.

## due, calendar
cli-due = { $today }: { $count ->
    [0] ingenting står for tur.
    [one] én ting skal gjøres; for sent { $late }, i dag { $due }, snart { $soon }.
   *[other] { $count } ting skal gjøres; for sent { $late }, i dag { $due }, snart { $soon }.
}
cli-due-until = { $today }, til og med { $until }: { $count ->
    [0] ingenting står for tur.
    [one] én ting skal gjøres; for sent { $late }, i dag { $due }, snart { $soon }.
   *[other] { $count } ting skal gjøres; for sent { $late }, i dag { $due }, snart { $soon }.
}
cli-due-withheld = Under taushetsplikt og ikke med: { $count }.
cli-column-safe = Planlegg for
cli-column-legal = Siste dag etter loven
cli-column-handled = Behandles av
cli-column-due-what = Hva
cli-calendar-made = { $file } er skrevet: { $count ->
    [0] ingen oppføring.
    [one] én oppføring.
   *[other] { $count } oppføringer.
} Den nevner ingen: bare referanser, frister og loven bak dem.

## retention
cli-retention-plan = Slettekjøring for { $on }: { $count ->
    [0] ingenting kan slettes
    [one] én sak eller fil kan slettes
   *[other] { $count } saker eller filer kan slettes
}; venter: { $waiting }. Ingenting er endret.
cli-retention-next = For å slette: foreslå en kjøring, la en annen godkjenne den, og utfør den.
cli-retention-waits = { $ref } venter: noe som ikke vises her, står i veien.
cli-retention-proposed = Kjøring { $ref } er foreslått. En annen godkjenner den: retention approve FILE { $ref }.
cli-retention-approved = Kjøring { $ref } er godkjent og kan utføres: retention run FILE { $ref }.
cli-retention-done = Kjøring { $ref } er utført. Saker: { $cases }; oppføringer: { $entries }; filer: { $files }; slettede verdier: { $values }. Tallene blir stående.
cli-column-values = Verdier
cli-column-files = Filer
cli-column-rule = Regel

## figures
cli-figures-rights = Anmodninger fra registrerte mottatt fra { $from } til { $to }.
cli-figures-transparency = Anmodninger fra offentlige myndigheter mottatt fra { $from } til { $to }.
cli-figures-rules = Det som telles, er anmodningen, ikke personen eller identifikatoren; et pålegg som bare gjentas, telles ikke på nytt; perioden følger mottaket.
cli-figures-all = Alle
cli-figures-unknown = Ikke oppgitt
cli-figures-identity = Anmodninger der identiteten ble kontrollert: { $count }.
cli-figures-complaints = Klager til virksomheten: { $count }.
cli-figures-authority-cases = Klager gjennom tilsynsmyndigheten: { $count }.
cli-figures-requests = Anmodninger: { $count }
cli-figures-identifiers = Personer eller identifikatorer det ble bedt om: { $count }
cli-figures-accounts = Personer eller kontoer det ble gitt opplysninger om: { $count }
cli-figures-complied = Etterkommet, helt eller delvis: { $count }
cli-figures-service-lines = Linjer per tjeneste: { $count }
cli-figures-reissued = Gjentatte pålegg, ikke talt på nytt: { $count }
cli-figures-non-governmental = Anmodninger fra tredjeparter uten offentlig myndighet, talt for seg: { $count }
cli-figures-hours = Timer fra mottak til svar: median { $median }, 90-persentil { $ninetieth }
cli-figures-banded = En anmodning under taushetsplikt er med: intervaller står i stedet for tall, så ingen kan regnes ut ved subtraksjon. `--under-secrecy` viser tallene, til intern bruk.
cli-figures-suppressed = { $count ->
    [one] Ett tall er et intervall for allmennheten:
   *[other] { $count } tall er intervaller for allmennheten:
}
cli-suppression-holds-gagged = En sak under taushetsplikt er med i det.
cli-suppression-complement = Med det kunne et annet tall regnes ut ved subtraksjon.
cli-column-month = Måned
cli-column-answered = Besvart
cli-column-in-time = I tide
cli-column-late = For sent
cli-column-extended = Forlenget
cli-column-median-days = Median, dager
cli-column-ninetieth-days = 90 % innen dager
cli-column-requests = Anmodninger
cli-column-complied = Etterkommet
cli-column-median-hours = Median, timer
cli-dimension-month = Måned
cli-dimension-subtype = Type
cli-dimension-country = Land
cli-dimension-authority = Myndighet
cli-dimension-instrument = Rettslig dokument
cli-dimension-data-class = Klasse av opplysninger
cli-dimension-role = Vår rolle
cli-dimension-service = Tjeneste
cli-dimension-channel = Kanal
cli-dimension-emergency = Nødsituasjon
cli-dimension-art48 = Artikkel 48
cli-dimension-result = Resultat
cli-dimension-outcome = Utfall
cli-dimension-ground = Grunn
cli-dimension-notification = Den registrerte underrettet
cli-dimension-narrowed = Innskrenket
cli-dimension-preserved = Sikret

## show, a case
cli-show-standing = Hvor saken står
cli-show-state = { $machine }: { $state }
cli-show-restricted = Under taushetsplikt: bare den som behandler saken, får se den.
cli-show-clocks = Frister
cli-show-guidance = Veiledning om rettslig grunnlag
cli-show-moves = Hva som kan følge
cli-show-by-itself = av seg selv
cli-show-follow-ups = Skal følges opp

## holidays, own
cli-holidays-added = Egen helligdag: { $date }. { $reason }
cli-holidays-removed = Egen virkedag: { $date }. { $reason }
