## Termijnen, de termijnkalender, feestdagen, herinneringen.

nav-deadlines = Termijnen
nav-deadlines-late = { $count } te laat
nav-deadlines-today = { $count } vandaag
due-tab-list = Wat er vervalt
due-tab-calendar = Kalender
due-group-late = Te laat
due-group-today = Vandaag
due-group-week = Deze week
due-group-soon = Binnenkort
due-group-later = Later
due-group-waiting = Opgeschort, of zonder datum
due-count =
    { $count ->
        [one] { $count } post
       *[other] { $count } posten
    }
due-hidden = Verborgen wegens geheimhouding, en niet van u: { $band }
due-more =
    { $count ->
        [one] Nog { $count } tonen: { $group }
       *[other] Nog { $count } tonen: { $group }
    }
due-empty = Er vervalt niets
due-empty-words = Termijnen van open dossiers, wat na een beslissing volgt, en beoordelingen van het register staan hier op hun dag.
due-filter-source = Komt van
due-filter-reminders = Herinneringen
due-reminders-only = alleen wat herinnert
due-nobody = niemand genoemd
due-restricted = Onder geheimhouding
due-put-away = Weggelegd
due-passed = Bereikt
due-legal-short = volgens de wet { $day }
due-stands = Staat
due-what = Vervalt
due-nature = Wat het einde betekent
due-plan-for = Plan voor
due-plan-for-note = De laatste werkdag voordat een weekend of feestdag het einde kan verschuiven.
due-last-in-law = Laatste dag volgens de wet
due-last-in-law-note = Pas daarna te laat.
due-conservative-note = Al na deze dag te laat, als de onzekere feestdag niet meetelt.
due-ends = Eindigt
due-citation = Bron
due-own-target = Eigen streeftermijn, zonder wettelijke grondslag
due-alarms = Herinneringen eraan
due-no-alarms = Er is geen dag om vanaf te herinneren.
due-alarms-note = Vandaag is { $day }. Een weggelegde herinnering komt terug met de volgende, of als de dag verschuift.
due-open-case = Het dossier openen
due-open-record = Het gegeven openen
due-dismiss = De herinnering wegleggen
due-dismissed = De herinnering aan { $ref } is voor u weggelegd
due-all = Alles wat vervalt

month-before = Vorige maand
month-after = Volgende maand
month-today = Vandaag
month-keys = Pijltoetsen gaan per dag en week, Page Up en Page Down per maand, met Shift per jaar. Enter gaat naar wat er op de dag staat.
month-day-due =
    { $count ->
        [one] { $count } vervalt
       *[other] { $count } vervallen
    }
month-day-law =
    { $count ->
        [one] laatste dag volgens de wet van { $count }
       *[other] laatste dag volgens de wet van { $count }
    }
month-law-short = laatste dag
month-rest = en nog { $count }
month-day-list = Op deze dag
month-day-none = Op deze dag vervalt niets.

ical-begin = Kalenderbestand…
ical-title = Termijnen voor een agendaprogramma
ical-do = Bestand opslaan…
ical-holds =
    { $count ->
        [0] Er zou geen termijn in het bestand staan.
        [one] { $count } termijn komt in het bestand, in het formaat iCalendar.
       *[other] { $count } termijnen komen in het bestand, in het formaat iCalendar.
    }
ical-entry = Van elk: de referentie, welke termijn of beoordeling, de bron, de dag om voor te plannen, de laatste dag volgens de wet, en de herinneringen.
ical-not = Niet erin: titels, namen, wie het behandelt, wat er is gevraagd.
ical-secret = Wat bij dossiers onder geheimhouding hoort, is weggelaten; van zo’n dossier gaat niets naar buiten.
ical-secret-none = Er zou niets van een dossier onder geheimhouding in staan.
ical-leaves = Het bestand verlaat deze werkruimte.
ical-leaves-do = Een agendaprogramma kan het naar een dienst sturen of met collega’s delen. Dat er een kopie is verstrekt, wordt in het spoor vastgelegd, met de hash.
ical-language = Taal van de posten
ical-until = Alleen tot
ical-until-note = Leeg voor alle. Wat te laat is, staat er altijd in.
ical-done = De termijnen zijn geschreven naar { $name }.

holidays-title = Feestdagen
holidays-of = Feestdagen van
holidays-home = geldt hier
holidays-year-before = Vorig jaar
holidays-year-after = Volgend jaar
holidays-add = Een dag toevoegen…
holidays-certainty = Zekerheid
holidays-certain = Zeker
holidays-uncertain = Niet zeker
holidays-source = Bron of reden
holidays-change = Wijzigen
holidays-remove = Is een werkdag…
holidays-remove-of = { $name } is hier een werkdag
holidays-forget = Terugnemen…
holidays-forget-of = Terugnemen wat er over { $name } is gezegd
holidays-said = { $who }, { $when }
holidays-somebody = iemand van wie de naam is gewist
holidays-uncovered = De regels van deze kalender zijn voor { $year } niet met hun bronnen vergeleken.
holidays-uncovered-do = Ze worden beantwoord volgens de regels van nu. Controleer de officiële lijst.
holidays-other = Dit is niet de kalender waarmee de termijnen van deze werkruimte worden berekend.
holidays-other-do = Eigen dagen kunnen alleen aan de eigen kalender worden toegevoegd. Die volgt uit land en regio van de eigen organisatie.
holidays-citation = Feestdagen volgens: { $citation }. Berust een dag op een andere bepaling, dan staat die erbij.
holidays-version = Kalender { $version }.
holidays-explain = “Niet zeker”: de dag is vrij, maar het is niet zeker dat Verordening 1182/71 hem meetelt. Hij wordt als feestdag behandeld, en een termijn die hij verschuift, zegt wat er volgt als hij dat niet is.
holiday-added = Een feestdag toevoegen
holiday-removed = Als werkdag tellen
holiday-forget = Terugnemen wat er over deze dag is gezegd
holiday-reason = Reden
holiday-reason-note = De wet of het besluit, of waarom de lijst onjuist is. Zij staat in het spoor.
holiday-clocks = Elke open termijn wordt hiermee opnieuw berekend, en sommige dagen kunnen verschuiven.
holiday-done-added = { $day } is hier een feestdag
holiday-done-removed = { $day } is hier een werkdag
holiday-done-forget = { $day } is zoals de kalender zegt

remind = Termijnen: { $what }
remind-late =
    { $count ->
        [one] { $count } is te laat
       *[other] { $count } zijn te laat
    }
remind-today =
    { $count ->
        [one] { $count } vervalt vandaag
       *[other] { $count } vervallen vandaag
    }
remind-soon =
    { $count ->
        [one] { $count } komt dichterbij
       *[other] { $count } komen dichterbij
    }
remind-show = Tonen
