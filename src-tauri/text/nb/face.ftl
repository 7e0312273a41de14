# Ansiktet: paletten, tastearket, omvisningen, de første minuttene, morgenens oversikt.

## Paletten
palette-commands = Kommandoer
palette-reports = Rapporter
palette-help = Hjelp
palette-light = Farger: lyst
palette-dark = Farger: mørkt
palette-language-en = Språk: engelsk
palette-language-nb = Språk: norsk (bokmål)
palette-language-nl = Språk: nederlandsk
palette-log = Registrer en anmodning

## Tastearket
keys-title = Taster
keys-everywhere = Overalt
keys-lists = I lister
keys-forms = I skjemaer
keys-notices = I en erklæring
keys-search = Finn en post, en kommando, en rapport eller hjelp
keys-slash = Det samme, der ingen skriver
keys-help = Hjelp til dette skjermbildet
keys-sheet = Dette arket
keys-main = Det hovedknappen på skjermbildet gjør: en ny post, en anmodning
keys-places = Til et sted, i sidefeltets rekkefølge
keys-back = Tilbake dit du var
keys-panes = Til neste felt; med Shift til det forrige
keys-undo = Angre
keys-redo = Gjør om
keys-move = Til neste rad eller kolonne
keys-letters = Å skrive går til raden med det navnet
keys-open = Åpne
keys-select = Merk en rad; med Shift og pil frem til dit
keys-all = Merk alle
keys-find = Søk i denne listen
keys-accept = Godta, og gå videre
keys-reject = Teksten sier ikke dette
keys-correct = Rett
keys-tie = Knytt til en aktivitet
keys-edges = Til den første, til den siste

## Omvisningen
tour = Omvisning
tour-step = Trinn { $step } av { $count }
tour-next = Neste
tour-before = Tilbake
tour-leave = Avslutt omvisningen
tour-done = Ferdig
tour-offer = Ny her?
tour-offer-words = Fem trinn viser hvor ting er. Du kan avslutte når som helst.
tour-later = Ikke nå
tour-overview = Begynn her hver morgen
tour-overview-words = Det som har frist står til venstre, det som er alvorlig til høyre. Alt kan trykkes på og fører dit det kommer fra.
tour-activities = Protokollen
tour-activities-words = Hver aktivitet er en linje. Velg en: fakta, rettslige grunnlag og det loven finner står ved siden av. Enter åpner skjemaet, som lagrer av seg selv.
tour-requests = Anmodninger om opplysninger
tour-requests-words = Registrer hver anmodning den dagen den kommer inn. Siden dens sier hva som skal gjøres nå, hvorfor hver dato er som den er, og hva som står i veien for en utlevering.
tour-findings = Det en revisor ville funnet
tour-findings-words = Lovens regler ser på protokollen etter hver endring. Enter fører rett til feltet det gjelder.
tour-trail = Sporet
tour-trail-words = Hver endring er forseglet her. Et hode som en annen har, for eksempel på en trykt rapport, viser senere at ingenting er skrevet om. Trykk ? for tastene, F1 for hjelp.

## De første minuttene
welcome-import = Importer
welcome-import-words = En protokoll i et regneark: start din egen, og hent inn radene.
new-language = Språk på skjermen
new-questions = Hva gjør dere? Hvert svar gir aktiviteter å begynne med, som utkast.
new-staff = Vi har ansatte
new-staff-note = Personaladministrasjon, lønn, rekruttering
new-customers = Vi betjener kunder
new-customers-note = Kundeadministrasjon, kundestøtte, regnskap
new-web = Vi har et nettsted med nyhetsbrev eller statistikk
new-web-note = Nyhetsbrev, nettanalyse
new-premises = Lokalene våre har adgangskort eller kameraer
new-premises-note = Adgang til lokaler, kameraovervåking
new-events = Vi holder arrangementer, eller spør folk i undersøkelser
new-events-note = Arrangementer og kurs, forskning og undersøkelser
new-always = Leverandører, hendelser og behandling av anmodninger kommer med uansett hva du svarer.
new-activities =
    { $count ->
        [0] Protokollen begynner tom.
        [one] { $count } aktivitet blir satt opp.
       *[other] { $count } aktiviteter blir satt opp.
    }
new-reason = Satt opp fra de første spørsmålene
new-set-up =
    { $count ->
        [one] { $count } aktivitet ble satt opp som utkast. Gå gjennom den, og gjør den til deres.
       *[other] { $count } aktiviteter ble satt opp som utkast. Gå gjennom dem, og gjør dem til deres.
    }
new-set-up-part = { $done } av { $count } aktiviteter ble satt opp. { $why }

## Oversikten
overview-due = Neste datoer
overview-due-none = Ingenting har frist de neste tretti dagene.
overview-latest = Siste endringer
overview-latest-all = Sporet
overview-transfers = Utenfor EØS
overview-transfers-none = Ingen opplysninger forlater EØS.
overview-retention = Lagres
overview-retention-none = Ingen lagringstider er oppgitt ennå.
overview-kept-year = inntil 1 år
overview-kept-three = inntil 3 år
overview-kept-five = inntil 5 år
overview-kept-longer = lenger enn 5 år
overview-kept-event = til noe skjer
overview-kept-missing = ikke oppgitt
overview-first-of = av de første { $count } reglene

## Rapportene
report-preview = De første sidene
report-preview-pages = { $shown } av { $count } sider
report-preview-at-least = de første { $shown } av minst { $count } sider
report-preview-page = Side { $page }
report-preview-scroll = Sider som kan rulles
report-preview-show = Vis de første sidene
report-favourites = Favoritter
report-favourite-keep = Behold som favoritt
report-favourite-words = Rapport, format, språk, målgruppe og oppsett beholdes på denne maskinen. Dager, poster og mottakere velges hver gang.
report-favourite-kept = «{ $name }» er beholdt blant favorittene.
report-favourite-forget = Glem { $name }
org-report-words = Ord i rapporter
org-report-words-hint = Det som står på forsiden, det hver rapport begynner med, og ord som må forklares. Skrives her én gang, og står i hver rapport fra da av.
org-glossary-row = Ord { $number }
org-glossary-add = Ett ord til
