# Ord for protokollen og rammen rundt den.

## Steder i arbeidsbenken
nav-overview = Oversikt
nav-register = Protokoll
nav-activities = Behandlingsaktiviteter
nav-bases = Rettslige grunnlag
nav-processors = Databehandlere
nav-log = Logg
nav-requests = Anmodninger
nav-assurance = Etterprøving
nav-reports = Rapporter
nav-due =
    { $count ->
        [one] { $count } haster
       *[other] { $count } haster
    }

## Første side
welcome-line = Protokoll over behandlingsaktiviteter, logg over anmodninger og et spor som kan kontrolleres.
welcome-ways = Måter å begynne på
welcome-sample = Åpne eksempelet
welcome-sample-words = En oppdiktet virksomhet med alt på plass, til å se seg om i og prøve seg frem på.
welcome-new = Start en protokoll
welcome-new-words = Virksomheten, landet og navnet ditt; resten kommer med arbeidet.
welcome-open = Åpne en fil
welcome-open-words = En Tilsyn-fil på denne datamaskinen eller i en delt mappe.
welcome-recent = Nylig åpnet
welcome-offline = Virker uten nett. Ingenting forlater denne datamaskinen uten at du eksporterer det.
new-title = Start en protokoll
new-words = Du blir spurt om hvor filen skal ligge. En nøkkel for signaturen din lages på denne datamaskinen.
new-organisation = Virksomhet
new-organisation-note = Det registrerte navnet på den behandlingsansvarlige.
new-country-note = Helligdagene og tiden der avgjør når en frist går ut.
new-author = Navnet ditt
new-author-note = Slik det skal stå i sporet, som personvernrådgiver. Kolleger kan legges til senere.
new-start = Velg sted og start

## Innstillinger, filer og personer
settings-title = Innstillinger
settings-language = Språk
settings-language-note = For skjermen. Språket i en rapport velges for hver rapport.
settings-theme = Farger
settings-version = Versjon { $version }
file-menu = Fil og innstillinger
file-open = Åpne en fil…
file-new = Start en protokoll…
file-sample = Åpne eksempelet…
file-copy = Lagre en kopi…
file-copied = En kopi er lagret som { $name }.
person-menu = Person ved tastaturet
person-nobody = Ingen som signerer
person-reads = kan bare lese
person-current = ved tastaturet
person-cannot-sign = har ingen nøkkel på denne datamaskinen
person-add = Legg til en kollega…
person-add-title = Legg til en kollega
person-add-words = Det lages en nøkkel på denne datamaskinen, og det denne personen skriver, signeres med den.
person-added = { $name } kan nå skrive i denne filen.

## Sporet
seal-title = Sporet i denne filen
seal-verify = Kontroller nå
seal-held = Kontrollert mot
seal-held-none = ingenting som ligger utenfor filen
seal-held-size = hodet på { $size } hendelser som denne datamaskinen har utenfor filen
seal-size = Hendelser
seal-at = Forseglet eller kontrollert
seal-root = Rot
seal-faults = Ikke slik sporet sier
seal-faults-note = Disse postene er endret, lagt til eller fjernet uten en hendelse.
seal-proof = Hva dette beviser
seal-proves = Hva det beviser
seal-proves-words = Det som var registrert frem til hodet det ble kontrollert mot, er siden ikke endret, fjernet eller flyttet på. Hver oppføring er signert med nøkkelen til den personen den nevner.
seal-proves-not = Hva det ikke beviser
seal-proves-not-words = At det som er registrert, er sant eller fullstendig; og tidspunktene er etter forfatterens klokke. Hodet ligger på denne datamaskinen: mot noen som rår over både den og filen, er bare et hode som en annen person har, et bevis.
verdict-verified = Sporet er helt, og det stemmer med postene og med hodet som ligger utenfor filen.
verdict-unanchored = Sporet er helt og stemmer med postene, men det fantes ikke noe hode utenfor filen å kontrollere det mot. Hendelser som var kuttet fra slutten, ville ikke vises.
verdict-incomplete = Sporet er helt, men verdier mangler uten at noen sletting forklarer det. Se etter en eldre kopi av filen som har dem.
verdict-diverged = Sporet er i strid med hodet som ligger utenfor filen: det er kuttet, satt tilbake eller skrevet på nytt. La filen være som den er, og sammenlign den med en sikkerhetskopi.
verdict-invalid = Sporet henger ikke sammen, eller poster stemmer ikke med det. La filen være som den er for undersøkelse, og fortsett i den nyeste hele sikkerhetskopien.
verdict-unreadable = Sporet kunne ikke leses til slutten. La filen være som den er, og åpne den nyeste sikkerhetskopien.
verdict-stranger-diverged = Sporet er i strid med et hode du har av denne protokollen: filen er kuttet, satt tilbake eller skrevet på nytt, eller den er en annen kopi. La den være som den er, og spør avsenderen hva som har skjedd.
verdict-stranger-invalid = Sporet i denne filen holder ikke, eller oppføringer stemmer ikke med det. Stol ikke på noe i den; si fra til avsenderen, og be om en kopi som er i orden.
verdict-stranger-unreadable = Sporet i denne filen kunne ikke leses til slutten. Be avsenderen sende den på nytt.
verdict-checking = Sporet kontrolleres.

## Søk
search-label = Søk i protokoll og logg
search-results = Treff
search-places = Gå til
search-none = Ingenting har disse ordene. Prøv færre bokstaver, eller en referanse som A-02.
search-found =
    { $count ->
        [0] Ingen treff
        [one] { $count } treff
       *[other] { $count } treff
    }

## Oversikt
figure-activities =
    { $count ->
        [one] behandlingsaktivitet
       *[other] behandlingsaktiviteter
    }
figure-reviews =
    { $count ->
        [0] ingen forfalt gjennomgang
        [one] { $count } forfalt gjennomgang
       *[other] { $count } forfalte gjennomganger
    }
figure-processors =
    { $count ->
        [one] databehandler
       *[other] databehandlere
    }
figure-outside =
    { $count ->
        [0] ingen utenfor EØS
        [one] { $count } utenfor EØS
       *[other] { $count } utenfor EØS
    }
figure-requests =
    { $count ->
        [one] åpen anmodning
       *[other] åpne anmodninger
    }
figure-due =
    { $count ->
        [0] ingen med frist innen en uke
        [one] { $count } med frist innen en uke
       *[other] { $count } med frist innen en uke
    }
figure-gaps =
    { $count ->
        [one] ufullstendig
       *[other] ufullstendige
    }
figure-assessments =
    { $count ->
        [0] ingen forfalt vurdering
        [one] { $count } forfalt vurdering
       *[other] { $count } forfalte vurderinger
    }
overview-requests = Åpne anmodninger
overview-by-due = etter frist
overview-next = neste: { $step }
overview-outside = utenfor EØS
overview-no-requests = Ingen venter på svar. En anmodning som kommer inn, loggføres den dagen den mottas, for fristen løper fra da.
overview-to-requests = Til anmodningene
overview-bases = Rettslige grunnlag
overview-bases-aside = aktiviteter med hvert
overview-no-bases = Ingen behandlingsaktivitet har et rettslig grunnlag ennå.
overview-gaps = Hva som mangler
overview-gaps-aside = det viktigste først
overview-missing = Mangler
overview-review = Vurdér
overview-art30 = Artikkel 30 nr. 1: { $items }
overview-assessment = vurdering etter fristen for ny gjennomgang
overview-assessment-due = ny vurdering innen { $date }, { $late }
overview-no-gaps = Alle behandlingsaktiviteter har det artikkel 30 krever, og ingen vurdering er forfalt.
overview-empty = Protokollen er tom
overview-empty-words = Begynn med én ting dere gjør med personopplysninger, som rekruttering eller et nyhetsbrev: hvorfor, hvem det gjelder, på hvilket grunnlag og hvor lenge.
overview-empty-go = Til behandlingsaktivitetene
due-none = ingen lovbestemt frist
due-today = i dag
due-in =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
due-late =
    { $count ->
        [one] { $count } dag over
       *[other] { $count } dager over
    }

## Lister
column-ref = Ref.
kind-activity-short = Aktivitet
column-bases = Grunnlag, art. 6 nr. 1
column-subjects = Registrerte
column-kept = Lagres høyst
column-gaps = Mangler
column-proof = Vist ved
column-review = Ny vurdering
column-agreement = Avtale
column-clauses = Klausuler
column-third-countries = Utenfor EØS
filter-basis = Grunnlag
filter-special = Særlige kategorier
filter-outside = Utenfor EØS
list-nothing = Ingenting passer med disse filtrene
list-nothing-words = Ta bort ett, eller tøm alle.
list-clear = Tøm filtrene
pill-overdue = forfalt
review-overdue = gjennomgang forfalt { $date }
review-due = ny gjennomgang { $date }
kept-not-stated = ikke oppgitt
kept-until-consent-withdrawn = Til tilbaketrekking
kept-until-objection = Til reservasjon
kept-criteria = etter kriterier
gaps-count =
    { $count ->
        [one] { $count } mangler
       *[other] { $count } mangler
    }
gaps-none = ingenting mangler

## Verdier
value-yes = ja
value-no = nei
value-none = ingen
value-nothing = ingenting
value-not-stated = ikke oppgitt
value-record = en post
period-years =
    { $count ->
        [one] { $count } år
       *[other] { $count } år
    }
period-months =
    { $count ->
        [one] { $count } måned
       *[other] { $count } måneder
    }
period-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
retention-until = til { $trigger }
retention-ceiling = aldri lenger enn { $period }

## En behandlingsaktivitet
activity-new = Ny aktivitet
activity-saved = { $name } er lagret.
activities-empty = Ingen behandlingsaktiviteter ennå
activities-empty-words = Artikkel 30 krever en protokoll over alt som gjøres med personopplysninger. Begynn med én aktivitet, som rekruttering eller et nyhetsbrev; det som mangler, vises mens du skriver.
tabs-activity = Sider ved aktiviteten
tab-data = Opplysninger
tab-history = Historikk
tab-agreement = Avtale
fact-rights = Rettigheter
fact-owner = Ansvarlig
right-short-information = informasjon
right-short-withdraw = tilbaketrekking av samtykke
right-short-access = innsyn
right-short-rectification = retting
right-short-erasure = sletting
right-short-restriction = begrensning
right-short-notification = underretning av mottakere
right-short-portability = dataportabilitet
right-short-objection = protest
right-short-objection-marketing = protest mot direkte markedsføring (absolutt)
right-short-automated = automatiserte avgjørelser
right-short-complaint = klage
rights-because = på grunn av
rights-conditional = på vilkår
rights-none = følger av det rettslige grunnlaget, og ingen er oppgitt
art30-title = Artikkel 30
art30-there = på plass
art30-missing = mangler
art30-complete = fullstendig
recipients-processors =
    { $count ->
        [one] { $count } databehandler
       *[other] { $count } databehandlere
    }
recipients-none-examined = Undersøkt: det er ingen mottakere
recipients-none-note = At det ikke er noen, må også sies.
recipients-empty = Ingen mottakere er oppgitt
recipients-empty-words = Oppgi hvem som mottar opplysningene, i og utenfor virksomheten; eller si at det ikke er noen.
data-empty = Ingen opplysninger er oppgitt
data-empty-words = Oppgi kategoriene av personopplysninger, hver med sin kilde.
data-criminal = Artikkel 10
data-national-id = nasjonalt nummer
retention-empty = Si hvor lenge hver kategori lagres, eller etter hvilke kriterier det avgjøres.
basis-empty = Intet rettslig grunnlag er oppgitt
basis-empty-words = Hvert formål hviler på ett av de seks grunnlagene i artikkel 6 nr. 1, og rettighetene følger av det.
transfer-no-mechanism = intet overføringsgrunnlag oppgitt

## Det som viser et grunnlag
assessment-interest = Interesse
assessment-necessity = Nødvendighet
assessment-balance = Avveining
assessment-passes = bestått
assessment-passes-with-measures = bestått med garantier
assessment-fails = ikke bestått
assessment-open = ikke avgjort
assessment-not-met = ikke oppfylt
assessment-decided = besluttet { $date }
consent-version = Ordlyd { $version }
consent-withdrawal-equal = like lett å trekke
consent-withdrawal-harder = vanskeligere å trekke
proof-passes = Vurdering bestått
proof-passes-with-measures = Vurdering bestått med garantier
proof-fails = Vurdering ikke bestått
proof-no-assessment = ingen vurdering
proof-no-consent = ingen samtykkeprofil
proof-used-by = Aktiviteter som bygger på den
proof-used-by-none = Ingen aktivitet bygger på den.
bases-empty = Ingen rettslige grunnlag ennå
bases-empty-words = Et rettslig grunnlag hører til et formål i en behandlingsaktivitet. Det oppgis der, og står her sammen med det som viser det.
bases-empty-go = Til behandlingsaktivitetene
basis-all-purposes = alle formål
basis-all-subjects = alle registrerte
basis-to-activity = Åpne aktiviteten
rights-note = Rettigheter under dette grunnlaget
rights-note-words = I disse rettighetene er grunnlagene forskjellige. Informasjon, innsyn, retting, begrensning og klage gjelder under alle, og det gjør også protest mot direkte markedsføring.
standing-yes = gjelder
standing-conditional = på vilkår
standing-no = gjelder ikke

## Databehandlere
processor-new = Ny databehandler
processors-empty = Ingen databehandlere ennå
processors-empty-words = Den som behandler opplysninger på deres vegne, som en driftsleverandør eller en e-posttjeneste, trenger en avtale etter artikkel 28 nr. 3. Klausulene kontrolleres her.
tabs-processor = Sider ved databehandleren
third-none = ingen
agreement-none = ikke signert
agreement-signed = signert { $date }
clauses-title = Avtale etter artikkel 28 nr. 3
clauses-all = alle på plass
clauses-missing =
    { $count ->
        [one] { $count } mangler
       *[other] { $count } mangler
    }
subs-none = Ingen underdatabehandlere er oppgitt.
processor-no-activities = Ikke knyttet til noen behandlingsaktivitet ennå.

## Historikk
event-created = Opprettet
event-changed = Endret
event-recorded = Registrert
event-erased = Slettet
history-nobody = Noen som ikke er navngitt her
history-gone = Verdien er slettet; at den fantes, står igjen.
history-show =
    { $count ->
        [one] Vis { $count } felt
       *[other] Vis { $count } felt
    }
history-hide =
    { $count ->
        [one] Skjul { $count } felt
       *[other] Skjul { $count } felt
    }

## Skjemaer
form-sections = Deler av skjemaet
form-aside = Hva som mangler, og hvorfor det endres
form-reason = Grunn til endringen
form-reason-note = Blir stående i historikken.
form-key-save = lagrer
form-key-leave = går ut
form-needed = Fyll ut dette.
form-number = Skriv et helt tall, som 3.
form-one-per-line = Én på hver linje.
form-unit = Enhet
form-period-now = Nå { $period }. Skriv et tall for å erstatte det.
form-remove = Fjern { $row }
form-removed = { $row } er fjernet.
form-refused-mark = se
form-merge = Ta med den andre endringen
form-merge-words = Det du skrev, blir stående. Felt som bare den andre har endret, tas med.
form-merged = Den andre endringen er tatt med. Ingenting er lagret ennå.
form-merged-clean = Ingen felt var endret av dere begge. Lagre når du er klar.
form-merged-both = Dere har begge endret: { $fields }. Det du skrev, står der nå; sammenlign med historikken før du lagrer.
leave-title = Gå ut uten å lagre?
leave-words = Det du skrev her, er ikke lagret og blir borte.
leave-confirm = Gå ut uten å lagre
unit-days = dager
unit-months = måneder
unit-years = år

## Deler av skjemaene
section-general = Generelt
section-purposes-words = Hvorfor opplysningene behandles, presist nok til at en registrert forstår det.
section-subjects-words = Hvem opplysningene gjelder: søkere, kunder, besøkende.
section-bases-words = Én rad per formål, og per kategori av registrerte der de er forskjellige.
section-data-words = Hver kategori, hvor den kommer fra, og om den må oppgis.
section-recipients-words = Hvem som mottar opplysningene, også i virksomheten. Myndigheter i en bestemt sak hører til i loggen.
section-retention-words = Hvor lenge hver kategori lagres, regnet fra hva, og hva som skjer da.
section-measures = Tiltak og systemer
section-measures-words = En generell beskrivelse av hvordan opplysningene er vernet, og hvor de er.
section-remarks = Gjennomgang og merknader
purpose-add = Legg til et formål
purpose-row = Formål { $number }
purpose-marketing-note = Da er en protest absolutt.
basis-add = Legg til et rettslig grunnlag
tab-basis = Grunnlag
basis-row = Rettslig grunnlag { $number }
basis-party-note = Ikke for kontaktpersonen i et selskap.
data-add = Legg til en kategori
data-row = Opplysninger { $number }
data-special = Særlig kategori (artikkel 9)
recipient-add = Legg til en mottaker
recipient-row = Mottaker { $number }
recipient-who = Hvem
recipient-why = Hvorfor de mottar opplysningene
retention-add = Legg til en regel
retention-row = Regel { $number }
retention-all-data = alle opplysninger
retention-criteria-note = Der det ikke finnes et tall.
retention-reads = Leses: { $words }
measure-add = Legg til et tiltak
measure-row = Tiltak { $number }
section-engagement = Oppdrag
section-agreement-words = Artikkel 28 nr. 3 krever en bindende avtale med disse klausulene. Kryss av for dem som er funnet i den.
section-guarantees = Garantier
section-guarantees-words = Bare databehandlere som gir tilstrekkelige garantier, kan brukes (artikkel 28 nr. 1).
section-subs-words = Hvem databehandleren selv engasjerer, og hvordan dere får vite om endringer.
sub-add = Legg til en underdatabehandler
sub-row = Underdatabehandler { $number }
