## Frister, fristkalenderen, helligdager, påminnelser.

nav-deadlines = Frister
nav-deadlines-late = { $count } for sent
nav-deadlines-today = { $count } i dag
due-tab-list = Det som forfaller
due-tab-calendar = Kalender
due-group-late = For sent
due-group-today = I dag
due-group-week = Denne uken
due-group-soon = Snart
due-group-later = Senere
due-group-waiting = Stanset, eller uten dato
due-count =
    { $count ->
        [one] { $count } post
       *[other] { $count } poster
    }
due-hidden = Skjult på grunn av taushetsplikt, og ikke dine: { $band }
due-more =
    { $count ->
        [one] Vis { $count } til: { $group }
       *[other] Vis { $count } til: { $group }
    }
due-empty = Ingenting forfaller
due-empty-words = Frister i åpne saker, det som følger etter en beslutning, og gjennomganger av protokollen står her etter dag.
due-filter-source = Kommer fra
due-filter-reminders = Påminnelser
due-reminders-only = bare det som minner
due-nobody = ingen oppgitt
due-restricted = Under taushetsplikt
due-put-away = Lagt bort
due-passed = Nådd
due-legal-short = etter loven { $day }
due-stands = Står
due-what = Forfaller
due-nature = Hva slutten betyr
due-plan-for = Planlegg for
due-plan-for-note = Siste virkedag før en helg eller helligdag kan flytte slutten.
due-last-in-law = Siste dag etter loven
due-last-in-law-note = For sent først etter den.
due-conservative-note = For sent allerede etter denne dagen, hvis den usikre helligdagen ikke teller.
due-ends = Slutter
due-citation = Kilde
due-own-target = Eget mål, uten hjemmel i lov
due-alarms = Påminnelser om den
due-no-alarms = Den har ingen dag å minne fra.
due-alarms-note = I dag er { $day }. En påminnelse som er lagt bort, kommer tilbake med den neste, eller når dagen flytter seg.
due-open-case = Åpne saken
due-open-record = Åpne oppføringen
due-dismiss = Legg bort påminnelsen
due-dismissed = Påminnelsen om { $ref } er lagt bort for deg
due-all = Alt som forfaller

month-before = Forrige måned
month-after = Neste måned
month-today = I dag
month-keys = Piltastene går dager og uker, Page Up og Page Down måneder, med Skift år. Enter går til det som står på dagen.
month-day-due =
    { $count ->
        [one] { $count } forfaller
       *[other] { $count } forfaller
    }
month-day-law =
    { $count ->
        [one] siste dag etter loven for { $count }
       *[other] siste dag etter loven for { $count }
    }
month-law-short = siste dag
month-rest = og { $count } til
month-day-list = På denne dagen
month-day-none = Ingenting forfaller denne dagen.

ical-begin = Kalenderfil…
ical-title = Frister til et kalenderprogram
ical-do = Lagre filen…
ical-holds =
    { $count ->
        [0] Ingen frist ville stå i filen.
        [one] { $count } frist kommer i filen, i formatet iCalendar.
       *[other] { $count } frister kommer i filen, i formatet iCalendar.
    }
ical-entry = Av hver: referansen, hvilken frist eller gjennomgang, kilden, dagen å planlegge for, siste dag etter loven, og påminnelsene.
ical-not = Ikke med: titler, navn, hvem som behandler den, hva det ble bedt om.
ical-secret = Det som hører til saker under taushetsplikt, er utelatt; ingenting av en slik sak går ut.
ical-secret-none = Ingenting av en sak under taushetsplikt ville vært med.
ical-leaves = Filen forlater dette arbeidsområdet.
ical-leaves-do = Et kalenderprogram kan sende den til en tjeneste eller dele den med kolleger. At en kopi ble utlevert, registreres i sporet med hashverdien.
ical-language = Språk i oppføringene
ical-until = Bare til
ical-until-note = Tomt for alle. Det som er for sent, er alltid med.
ical-done = Fristene ble skrevet til { $name }.

holidays-title = Helligdager
holidays-of = Helligdager i
holidays-home = gjelder her
holidays-year-before = Forrige år
holidays-year-after = Neste år
holidays-add = Legg til en dag…
holidays-certainty = Sikkerhet
holidays-certain = Sikker
holidays-uncertain = Ikke sikker
holidays-source = Kilde eller begrunnelse
holidays-change = Endre
holidays-remove = Er virkedag…
holidays-remove-of = { $name } er virkedag her
holidays-forget = Ta tilbake…
holidays-forget-of = Ta tilbake det som ble sagt om { $name }
holidays-said = { $who }, { $when }
holidays-somebody = en person hvis navn er slettet
holidays-uncovered = Reglene i denne kalenderen er ikke sammenlignet med kildene for { $year }.
holidays-uncovered-do = De besvares etter dagens regler. Kontroller den offisielle listen.
holidays-other = Dette er ikke kalenderen som fristene i dette arbeidsområdet regnes etter.
holidays-other-do = Egne dager kan bare legges til i den egne kalenderen. Den følger av land og region for egen virksomhet.
holidays-citation = Helligdager etter: { $citation }. Bygger en dag på en annen bestemmelse, står den ved dagen.
holidays-version = Kalender { $version }.
holidays-explain = «Ikke sikker»: dagen er fri, men det er ikke sikkert at forordning 1182/71 regner den med. Den behandles som helligdag, og en frist som den flytter, sier hva som følger hvis den ikke er det.
holiday-added = Legg til en helligdag
holiday-removed = Regn den som virkedag
holiday-forget = Ta tilbake det som ble sagt om denne dagen
holiday-reason = Begrunnelse
holiday-reason-note = Loven eller vedtaket, eller hvorfor listen er feil. Den står i sporet.
holiday-clocks = Alle åpne frister regnes på nytt etter dette, og noen dager kan flytte seg.
holiday-done-added = { $day } er helligdag her
holiday-done-removed = { $day } er virkedag her
holiday-done-forget = { $day } er slik kalenderen sier

remind = Frister: { $what }
remind-late =
    { $count ->
        [one] { $count } er for sen
       *[other] { $count } er for sene
    }
remind-today =
    { $count ->
        [one] { $count } forfaller i dag
       *[other] { $count } forfaller i dag
    }
remind-soon =
    { $count ->
        [one] { $count } nærmer seg
       *[other] { $count } nærmer seg
    }
remind-show = Vis
